/* dms_search.h - what a JMESPath expression finds in a value.
 *
 * Knows: the meaning of every kind of expression and the functions of
 * jmespath.org, with the types they take and the wording of their errors as
 * in the aws command; numbers as Python keeps them, integers exact whatever
 * their size. Does not know: how expressions are written.
 *
 * What is found shares its parts with the value that was searched: copies are
 * shallow and remember what they are copies of. Work and depth are bounded,
 * for an expression of a line can ask for more than any memory holds. */

#ifndef DMS_SEARCH_H
#define DMS_SEARCH_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "dms_python.h"
#include "dms_query.h"
#include "dms_value.h"

/* Work that one search may do: about the values that it visits and makes. A
 * list of 100,000 tasks, sorted and filtered, takes a tenth of it. */
#define SEARCH_WORK 20000000

/* A search under way. */
struct search {
    struct arena *arena;
    size_t left; /* work that may still be done */
    int depth;   /* of the expressions under way */
    struct value *null, *truths[2];
    struct text *why; /* gets what is wrong */
};

static struct value *evaluate(struct search *search, const struct node *node,
                              struct value *value);

/* ---- values of a search ------------------------------------------------- */

/* Counts work; 0 when there was too much of it. */
static int search_spend(struct search *search, size_t work)
{
    if (work <= search->left) {
        search->left -= work;
        return 1;
    }
    search->left = 0;
    if (search->why->len == 0)
        text_puts(search->why, "The query asks for too much work");
    return 0;
}

/* Whether a value, however much of it is shared, can be written out: neither
 * too large nor too deep, and without expressions. */
static int search_measure(struct search *search, const struct value *value,
                          int depth)
{
    const struct value *item;

    if (!search_spend(search, 1 + value->text.len / 64))
        return 0;
    if (value->kind == VALUE_EXPRESSION || depth == QUERY_DEPTH) {
        text_puts(search->why, depth == QUERY_DEPTH
                                   ? "The query nests values too deeply"
                                   : "An expression reference has no value");
        return 0;
    }
    for (item = value->first; item; item = item->next)
        if (!search_measure(search, item, depth + 1))
            return 0;
    return 1;
}

/* A copy of a value that can be put into a list or object. */
static struct value *search_copy(struct search *search, struct value *value)
{
    struct value *copy = value_new(search->arena, value->kind);

    value_become(copy, value);
    copy->origin = value->origin ? value->origin : value;
    return copy;
}

/* Puts a copy at the end of a list. Returns the list, NULL after a failure. */
static struct value *search_append(struct search *search, struct value *list,
                                   struct value *item)
{
    if (!item || !search_spend(search, 1))
        return NULL;
    value_append(list, search_copy(search, item));
    return list;
}

/* Puts a copy into an object, in place of a member of the same name. Returns
 * the object, NULL after a failure. */
static struct value *search_put(struct search *search, struct value *object,
                                struct slice name, struct value *item)
{
    struct value *old, *copy;

    if (!item || !search_spend(search, 1 + value_count(object)))
        return NULL;
    old = value_get(object, name);
    copy = search_copy(search, item);
    if (!old) {
        value_put(object, name, copy);
    } else {
        value_become(old, copy);
        old->origin = copy->origin;
    }
    return object;
}

/* A truth. */
static struct value *search_truth(const struct search *search, int truth)
{
    return search->truths[truth != 0];
}

/* A string of what a text holds; NULL when that is too much. */
static struct value *search_string(struct search *search,
                                   const struct text *text)
{
    if (!search_spend(search, 1 + text->len / 64))
        return NULL;
    return value_string(search->arena, text_str(text), text->len);
}

/* A number of that text. */
static struct value *search_number(struct search *search, struct slice text)
{
    struct value *value = value_string(search->arena, text.data, text.len);

    value->kind = VALUE_NUMBER;
    return search_spend(search, 1 + text.len / 64) ? value : NULL;
}

/* A floating-point number. */
static struct value *search_double(struct search *search, double number)
{
    struct text text = {0};

    text.arena = search->arena;
    write_double(&text, number);
    return search_number(search, text_slice(&text));
}

/* Whether a value counts as false: null, false and what is empty. */
static int search_is_false(const struct value *value)
{
    switch (value->kind) {
    case VALUE_NULL:
        return 1;
    case VALUE_BOOLEAN:
        return !value->truth;
    case VALUE_STRING:
        return value->text.len == 0;
    case VALUE_LIST:
    case VALUE_OBJECT:
        return !value->first;
    case VALUE_NUMBER:
    case VALUE_EXPRESSION:
    default:
        return 0;
    }
}

/* JMESPath's names for types, in the order of enum value_kind. */
static const char *const query_types[] = {
    "null", "boolean", "number", "string", "array", "object", "expref",
};

/* ---- numbers ------------------------------------------------------------ */

/* The floating-point number nearest to a number. */
static double number_double(struct search *search, const struct value *number)
{
    char *copy = copy_bytes(search->arena, number->text.data, number->text.len);

    return strtod(copy, NULL);
}

/* The digits of an integer, and whether it is below zero. */
static struct slice integer_digits(struct slice text, int *minus)
{
    *minus = text.data[0] == '-';
    text.data += *minus;
    text.len -= (size_t)*minus;
    while (text.len > 1 && *text.data == '0') {
        text.data++;
        text.len--;
    }
    if (*text.data == '0')
        *minus = 0;
    return text;
}

/* Compares digits: below, at or above 0 as one is less, equal or greater. */
static int digits_compare(struct slice one, struct slice two)
{
    if (one.len != two.len)
        return one.len < two.len ? -1 : 1;
    return memcmp(one.data, two.data, one.len);
}

/* Compares integers of any size. */
static int integer_compare(struct slice one, struct slice two)
{
    int minus[2], order;

    one = integer_digits(one, &minus[0]);
    two = integer_digits(two, &minus[1]);
    if (minus[0] != minus[1])
        return minus[0] ? -1 : 1;
    order = digits_compare(one, two);
    return minus[0] ? -order : order;
}

/* The integer below or at a number, which is one itself beyond 2 to 53. */
static double double_floor(double number)
{
    double whole;

    if (!(number > -9007199254740992.0 && number < 9007199254740992.0))
        return number;
    whole = (double)(int64_t)number;
    return whole > number ? whole - 1 : whole;
}

/* Adds an integral floating-point number as the integer that it is. */
static void write_whole(struct text *out, double whole)
{
    size_t from = out->len;

    text_printf(out, "%.0f", whole);
    if (strcmp(out->data + from, "-0") == 0) {
        out->len = from;
        text_puts(out, "0");
    }
}

/* Compares an integer of any size with a floating-point number. */
static int integer_compare_double(struct search *search, struct slice integer,
                                  double number)
{
    double whole = double_floor(number);
    struct text text = {0};
    int order;

    if (number - number != 0)
        return number > 0 ? -1 : 1;
    text.arena = search->arena;
    write_whole(&text, whole);
    order = integer_compare(integer, text_slice(&text));
    return order == 0 && number > whole ? -1 : order;
}

/* Compares numbers, exactly. */
static int number_compare(struct search *search, const struct value *one,
                          const struct value *two)
{
    int is_one = number_is_integer(one->text);
    int is_two = number_is_integer(two->text);
    double a, b;

    if (is_one && is_two)
        return integer_compare(one->text, two->text);
    if (is_one)
        return integer_compare_double(search, one->text,
                                      number_double(search, two));
    if (is_two)
        return -integer_compare_double(search, two->text,
                                       number_double(search, one));
    a = number_double(search, one);
    b = number_double(search, two);
    return (a > b) - (a < b);
}

/* Writes the sum, or the difference, of digits; `one` is not less. out has
 * one.len + 1 bytes. */
static void digits_add(char *out, struct slice one, struct slice two,
                       int subtract)
{
    size_t i;
    int carry = 0;

    for (i = 0; i < one.len; i++) {
        int digit = one.data[one.len - 1 - i] - '0';
        int other = i < two.len ? two.data[two.len - 1 - i] - '0' : 0;

        digit += subtract ? 10 - other - carry : other + carry;
        carry = subtract ? digit < 10 : digit > 9;
        out[one.len - i] = (char)('0' + digit % 10);
    }
    out[0] = (char)('0' + (subtract ? 0 : carry));
}

/* The sum of two integers of any size. */
static struct slice integer_add(struct search *search, struct slice one,
                                struct slice two)
{
    int minus[2], swap;
    size_t len, at = 1;
    struct slice sum;
    char *digits;

    one = integer_digits(one, &minus[0]);
    two = integer_digits(two, &minus[1]);
    swap = digits_compare(one, two) < 0;
    len = (swap ? two.len : one.len) + 2;
    digits = (char *)arena_take(search->arena, len);
    digits_add(digits + 1, swap ? two : one, swap ? one : two,
               minus[0] != minus[1]);
    while (at + 1 < len && digits[at] == '0')
        at++;
    if (minus[swap] && digits[at] != '0')
        digits[--at] = '-';
    sum.data = digits + at;
    sum.len = len - at;
    return sum;
}

/* ---- comparing ---------------------------------------------------------- */

static int search_equal(struct search *search, const struct value *one,
                        const struct value *two, int depth);

/* Whether lists or objects have the same items; -1 after a failure. */
static int search_equal_items(struct search *search, const struct value *one,
                              const struct value *two, int depth)
{
    const struct value *item, *other = two->first;
    size_t count = value_count(one);
    int same;

    if (count != value_count(two))
        return 0;
    for (item = one->first; item; item = item->next) {
        if (one->kind == VALUE_OBJECT) {
            other = value_get(two, item->name);
            if (!search_spend(search, count))
                return -1;
        }
        same = other ? search_equal(search, item, other, depth + 1) : 0;
        if (same != 1)
            return same;
        if (one->kind == VALUE_LIST)
            other = other->next;
    }
    return 1;
}

/* Whether values are equal as Python sees it, where true equals 1; -1 after a
 * failure. */
static int search_equal(struct search *search, const struct value *one,
                        const struct value *two, int depth)
{
    if (!search_spend(search, 1 + one->text.len / 64))
        return -1;
    if (depth == QUERY_DEPTH) {
        text_puts(search->why, "The query nests values too deeply");
        return -1;
    }
    if (one->kind == VALUE_BOOLEAN && two->kind == VALUE_NUMBER)
        return integer_compare_double(search, slice_of(one->truth ? "1" : "0"),
                                      number_double(search, two)) == 0;
    if (one->kind == VALUE_NUMBER && two->kind == VALUE_BOOLEAN)
        return search_equal(search, two, one, depth);
    if (one->kind != two->kind)
        return 0;
    if (one->kind == VALUE_LIST || one->kind == VALUE_OBJECT)
        return search_equal_items(search, one, two, depth);
    if (one->kind == VALUE_NUMBER)
        return number_compare(search, one, two) == 0;
    if (one->kind == VALUE_STRING)
        return slice_compare(one->text, two->text) == 0;
    if (one->kind == VALUE_EXPRESSION)
        return one->origin == two->origin;
    return one->truth == two->truth;
}

/* Compares two numbers or two strings. */
static int search_order(struct search *search, const struct value *one,
                        const struct value *two)
{
    return one->kind == VALUE_NUMBER ? number_compare(search, one, two)
                                     : slice_compare(one->text, two->text);
}

/* Says that a number and a string have no order; returns NULL. */
static struct value *search_fail_order(struct search *search,
                                       const char *operation,
                                       const struct value *one,
                                       const struct value *two)
{
    struct slice names[2];

    names[0] = python_name(one);
    names[1] = python_name(two);
    text_printf(search->why,
                "'%s' not supported between instances of '%.*s' and '%.*s'",
                operation, (int)names[0].len, names[0].data, (int)names[1].len,
                names[1].data);
    return NULL;
}

/* Whether a value has an order: numbers and strings have. */
static int search_has_order(const struct value *value)
{
    return value->kind == VALUE_NUMBER || value->kind == VALUE_STRING;
}

/* Answers <, >, <= or >=; null when a side has no order. */
static struct value *compare_order(struct search *search,
                                   enum token_kind operation,
                                   const struct value *left,
                                   const struct value *right)
{
    static const char *const texts[] = {">", "<", ">=", "<="};
    int order;

    if (!search_has_order(left) || !search_has_order(right))
        return search->null;
    if (left->kind != right->kind)
        return search_fail_order(search, texts[operation - TOKEN_GT], left,
                                 right);
    order = search_order(search, left, right);
    switch (operation) {
    case TOKEN_GT:
        return search_truth(search, order > 0);
    case TOKEN_LT:
        return search_truth(search, order < 0);
    case TOKEN_GTE:
        return search_truth(search, order >= 0);
    default:
        return search_truth(search, order <= 0);
    }
}

/* ---- functions ---------------------------------------------------------- */

/* The types that an argument may have: their text in messages, the kinds, and
 * for a list the kinds of its items, which must all be of one. */
enum type_set {
    TYPE_ANY,
    TYPE_NUMBER,
    TYPE_STRING,
    TYPE_OBJECT,
    TYPE_ARRAY,
    TYPE_EXPREF,
    TYPE_NUMBERS,
    TYPE_STRINGS,
    TYPE_NUMBERS_OR_STRINGS,
    TYPE_STRINGS_OR_NUMBERS,
    TYPE_ARRAY_OR_STRING,
    TYPE_SIZED
};

#define BIT(kind) (1u << (kind))

/* clang-format off */
static const struct {
    const char *shown;
    unsigned kinds;
    unsigned items;
} type_sets[] = {
    {"[]", ~0u, 0},
    {"['number']", BIT(VALUE_NUMBER), 0},
    {"['string']", BIT(VALUE_STRING), 0},
    {"['object']", BIT(VALUE_OBJECT), 0},
    {"['array']", BIT(VALUE_LIST), 0},
    {"['expref']", BIT(VALUE_EXPRESSION), 0},
    {"['array-number']", BIT(VALUE_LIST), BIT(VALUE_NUMBER)},
    {"['array-string']", BIT(VALUE_LIST), BIT(VALUE_STRING)},
    {"['array-number', 'array-string']", BIT(VALUE_LIST),
     BIT(VALUE_NUMBER) | BIT(VALUE_STRING)},
    {"['array-string', 'array-number']", BIT(VALUE_LIST),
     BIT(VALUE_NUMBER) | BIT(VALUE_STRING)},
    {"['array', 'string']", BIT(VALUE_LIST) | BIT(VALUE_STRING), 0},
    {"['string', 'array', 'object']",
     BIT(VALUE_STRING) | BIT(VALUE_LIST) | BIT(VALUE_OBJECT), 0},
};
/* clang-format on */

/* Says that a value has a type that a function does not take; NULL. */
static struct value *search_fail_type(struct search *search,
                                      const char *function,
                                      const struct value *value,
                                      const char *expected,
                                      struct slice received)
{
    struct text shown = {0};

    shown.arena = search->arena;
    if (value->kind == VALUE_EXPRESSION)
        text_puts(&shown, "<expression>");
    else if (search_measure(search, value, 0))
        python_text(&shown, value);
    else
        return NULL;
    text_printf(search->why,
                "In function %s(), invalid type for value: ", function);
    text_add(search->why, shown.data, shown.len);
    text_printf(search->why, ", expected one of: %s, received: \"%.*s\"",
                expected, (int)received.len, received.data);
    return NULL;
}

/* Whether an argument has one of the types; 0 and a message when not. */
static int search_check(struct search *search, const char *function,
                        const struct value *value, enum type_set types)
{
    const char *shown = type_sets[types].shown;
    unsigned items = type_sets[types].items;
    const struct value *item;

    if (!(type_sets[types].kinds & BIT(value->kind))) {
        search_fail_type(search, function, value, shown,
                         slice_of(query_types[value->kind]));
        return 0;
    }
    for (item = items ? value->first : NULL; item; item = item->next) {
        if (!search_spend(search, 1))
            return 0;
        if (!(items & BIT(item->kind))) {
            search_fail_type(search, function, item, shown, python_name(item));
            return 0;
        }
        items = BIT(item->kind);
    }
    return 1;
}

/* The value of an expression reference for a value. */
static struct value *search_apply(struct search *search,
                                  const struct value *expression,
                                  struct value *value)
{
    return evaluate(search, (const struct node *)expression->origin, value);
}

/* abs: the number without its sign. */
static struct value *call_abs(struct search *search, struct value **args,
                              size_t count)
{
    struct value *copy = search_copy(search, args[0]);

    (void)count;
    if (copy->text.data[0] == '-') {
        copy->text.data++;
        copy->text.len--;
    }
    return copy;
}

/* sum: 0 of none; exact as long as there are only integers. */
static struct value *call_sum(struct search *search, struct value **args,
                              size_t count)
{
    struct slice whole = slice_of("0");
    const struct value *item = args[0]->first;
    struct text text = {0};
    double sum;

    (void)count;
    for (; item && number_is_integer(item->text); item = item->next) {
        if (!search_spend(search, 1 + (whole.len + item->text.len) / 16))
            return NULL;
        whole = integer_add(search, whole, item->text);
    }
    if (!item)
        return search_number(search, whole);
    text.arena = search->arena;
    text_add(&text, whole.data, whole.len);
    for (sum = strtod(text_str(&text), NULL); item; item = item->next)
        sum += number_double(search, item);
    return search_double(search, sum);
}

/* avg: null of none. */
static struct value *call_avg(struct search *search, struct value **args,
                              size_t count)
{
    struct value *sum = call_sum(search, args, count);

    if (!sum || !args[0]->first)
        return sum ? search->null : NULL;
    return search_double(search, number_double(search, sum) /
                                     (double)value_count(args[0]));
}

/* ceil and floor: the integer at or above, at or below. */
static struct value *search_round(struct search *search, struct value *number,
                                  int is_up)
{
    double value = number_double(search, number), whole;
    struct text text = {0};

    if (number_is_integer(number->text) || value - value != 0)
        return number;
    text.arena = search->arena;
    whole = double_floor(value);
    write_whole(&text, is_up && whole < value ? whole + 1 : whole);
    return search_number(search, text_slice(&text));
}

/* ceil. */
static struct value *call_ceil(struct search *search, struct value **args,
                               size_t count)
{
    (void)count;
    return search_round(search, args[0], 1);
}

/* floor. */
static struct value *call_floor(struct search *search, struct value **args,
                                size_t count)
{
    (void)count;
    return search_round(search, args[0], 0);
}

/* Where a text occurs in another one first, or its length. */
static size_t slice_find(struct slice in, struct slice text)
{
    size_t at;

    for (at = 0; text.len <= in.len && at <= in.len - text.len; at++)
        if (text.len == 0 || memcmp(in.data + at, text.data, text.len) == 0)
            return at;
    return in.len + 1;
}

/* contains: whether a list has an item, or a string a text. */
static struct value *call_contains(struct search *search, struct value **args,
                                   size_t count)
{
    struct value *item;
    struct slice name = python_name(args[1]);
    int same = 0;

    (void)count;
    if (args[0]->kind == VALUE_LIST) {
        for (item = args[0]->first; item && same == 0; item = item->next)
            same = search_equal(search, item, args[1], 0);
        return same < 0 ? NULL : search_truth(search, same);
    }
    if (args[1]->kind == VALUE_STRING)
        return search_truth(search, slice_find(args[0]->text, args[1]->text) <=
                                        args[0]->text.len);
    text_printf(search->why,
                "'in <string>' requires string as left operand, not %.*s",
                (int)name.len, name.data);
    return NULL;
}

/* starts_with. */
static struct value *call_starts_with(struct search *search,
                                      struct value **args, size_t count)
{
    struct slice text = args[0]->text;

    (void)count;
    if (text.len > args[1]->text.len)
        text.len = args[1]->text.len;
    return search_truth(search, slice_compare(text, args[1]->text) == 0);
}

/* ends_with. */
static struct value *call_ends_with(struct search *search, struct value **args,
                                    size_t count)
{
    struct slice text = args[0]->text;

    (void)count;
    if (text.len > args[1]->text.len) {
        text.data += text.len - args[1]->text.len;
        text.len = args[1]->text.len;
    }
    return search_truth(search, slice_compare(text, args[1]->text) == 0);
}

/* join: strings with a separator between them. */
static struct value *call_join(struct search *search, struct value **args,
                               size_t count)
{
    const struct value *item;
    struct text out = {0};

    (void)count;
    out.arena = search->arena;
    for (item = args[1]->first; item; item = item->next) {
        if (!search_spend(search,
                          1 + (item->text.len + args[0]->text.len) / 64))
            return NULL;
        text_add(&out, item->text.data, item->text.len);
        if (item->next)
            text_add(&out, args[0]->text.data, args[0]->text.len);
    }
    return search_string(search, &out);
}

/* keys: the names of members. */
static struct value *call_keys(struct search *search, struct value **args,
                               size_t count)
{
    struct value *list = value_new(search->arena, VALUE_LIST), *item;

    (void)count;
    for (item = args[0]->first; item && list; item = item->next)
        list = search_append(
            search, list,
            value_string(search->arena, item->name.data, item->name.len));
    return list;
}

/* values: the members without their names. */
static struct value *call_values(struct search *search, struct value **args,
                                 size_t count)
{
    struct value *list = value_new(search->arena, VALUE_LIST), *item;

    (void)count;
    for (item = args[0]->first; item && list; item = item->next)
        list = search_append(search, list, item);
    return list;
}

/* length: characters of a string, items of a list or object. */
static struct value *call_length(struct search *search, struct value **args,
                                 size_t count)
{
    struct text text = {0};

    text.arena = search->arena;
    count = args[0]->kind == VALUE_STRING
                ? count_chars(args[0]->text.data, args[0]->text.len)
                : value_count(args[0]);
    text_printf(&text, "%lu", (unsigned long)count);
    return search_number(search, text_slice(&text));
}

/* map: what an expression finds in each item, nulls too. */
static struct value *call_map(struct search *search, struct value **args,
                              size_t count)
{
    struct value *list = value_new(search->arena, VALUE_LIST), *item;

    (void)count;
    for (item = args[1]->first; item && list; item = item->next)
        list = search_append(search, list, search_apply(search, args[0], item));
    return list;
}

/* The greatest item of a list, or with sign -1 the least, by its key; null of
 * none. The first of equal ones. function is for messages; by may be NULL. */
static struct value *search_extreme(struct search *search, const char *function,
                                    struct value *list, const struct value *by,
                                    int sign)
{
    struct value *best = NULL, *best_key = NULL, *item, *key;

    for (item = list->first; item; item = item->next) {
        key = by ? search_apply(search, by, item) : item;
        if (!key)
            return NULL;
        if (!search_has_order(key))
            return search_fail_type(search, function, key,
                                    "['number', 'string']",
                                    slice_of(query_types[key->kind]));
        if (best && key->kind != best_key->kind)
            return search_fail_order(search, sign > 0 ? ">" : "<", key,
                                     best_key);
        if (!best || sign * search_order(search, key, best_key) > 0) {
            best = item;
            best_key = key;
        }
    }
    return best ? best : search->null;
}

/* max. */
static struct value *call_max(struct search *search, struct value **args,
                              size_t count)
{
    (void)count;
    return search_extreme(search, "max", args[0], NULL, 1);
}

/* min. */
static struct value *call_min(struct search *search, struct value **args,
                              size_t count)
{
    (void)count;
    return search_extreme(search, "min", args[0], NULL, -1);
}

/* max_by. */
static struct value *call_max_by(struct search *search, struct value **args,
                                 size_t count)
{
    (void)count;
    return search_extreme(search, "max_by", args[0], args[1], 1);
}

/* min_by. */
static struct value *call_min_by(struct search *search, struct value **args,
                                 size_t count)
{
    (void)count;
    return search_extreme(search, "min_by", args[0], args[1], -1);
}

/* merge: the members of all objects; a later one replaces an earlier one. */
static struct value *call_merge(struct search *search, struct value **args,
                                size_t count)
{
    struct value *object = value_new(search->arena, VALUE_OBJECT), *item;
    size_t i;

    for (i = 0; i < count; i++) {
        if (!search_check(search, "merge", args[i], TYPE_OBJECT))
            return NULL;
        for (item = args[i]->first; item && object; item = item->next)
            object = search_put(search, object, item->name, item);
    }
    return object;
}

/* not_null: the first that is not. */
static struct value *call_not_null(struct search *search, struct value **args,
                                   size_t count)
{
    size_t i;

    for (i = 0; i < count; i++)
        if (args[i]->kind != VALUE_NULL)
            return args[i];
    return search->null;
}

/* An array of the items of a list; NULL after a failure. */
static struct value **search_items(struct search *search,
                                   const struct value *list, size_t *count)
{
    struct value **items, *item;

    *count = value_count(list);
    if (!search_spend(search, *count))
        return NULL;
    items = (struct value **)arena_take(search->arena,
                                        (*count + 1) * sizeof *items);
    *count = 0;
    for (item = list->first; item; item = item->next)
        items[(*count)++] = item;
    return items;
}

/* reverse: a list or string backwards. */
static struct value *call_reverse(struct search *search, struct value **args,
                                  size_t count)
{
    struct value *list = value_new(search->arena, VALUE_LIST), **items;
    struct slice text = args[0]->text;
    struct text out = {0};
    size_t at, len;

    out.arena = search->arena;
    if (args[0]->kind == VALUE_STRING) {
        char *end = text_extend(&out, text.len) + text.len;

        for (at = 0; at < text.len; at += len) {
            utf8_char(text.data + at, text.len - at, &len);
            end -= len;
            memcpy(end, text.data + at, len);
        }
        return search_string(search, &out);
    }
    items = search_items(search, args[0], &count);
    while (items && list && count > 0)
        list = search_append(search, list, items[--count]);
    return items ? list : NULL;
}

/* An item to be sorted, by its key. */
struct sort_item {
    struct value *key;
    struct value *item;
};

/* Merges two sorted runs, from..middle and middle..end, into out; of equal
 * items those of the first come first. */
static void sort_merge(struct search *search, const struct sort_item *in,
                       struct sort_item *out, size_t middle, size_t end,
                       size_t from)
{
    size_t one = from, two = middle;

    while (from < end) {
        int is_second =
            one == middle ||
            (two < end && search_order(search, in[two].key, in[one].key) < 0);

        out[from++] = in[is_second ? two++ : one++];
    }
}

/* Sorts count items, whose keys are of one kind. Returns the array that they
 * are in then: in or spare. */
static struct sort_item *sort_items(struct search *search, struct sort_item *in,
                                    struct sort_item *spare, size_t count)
{
    size_t run, from;

    for (run = 1; run < count; run *= 2) {
        struct sort_item *other = in;

        for (from = 0; from < count; from += 2 * run) {
            size_t middle = count - from < run ? count : from + run;
            size_t end = count - middle < run ? count : middle + run;

            sort_merge(search, in, spare, middle, end, from);
        }
        in = spare;
        spare = other;
    }
    return in;
}

/* The items of a list in the order of their keys, as a new list. by: NULL,
 * or an expression whose values must all be of the first one's type. */
static struct value *search_sort(struct search *search, struct value *list,
                                 const struct value *by)
{
    struct value *sorted = value_new(search->arena, VALUE_LIST), *item;
    size_t count = value_count(list), i = 0, size;
    const char *types = "['string', 'number']";
    struct sort_item *items;

    if (!search_spend(search, 16 * count))
        return NULL;
    size = (count + 1) * sizeof *items;
    items = (struct sort_item *)arena_take(search->arena, size);
    for (item = list->first; item; item = item->next, i++) {
        struct value *key = by ? search_apply(search, by, item) : item;

        if (!key)
            return NULL;
        if (!search_has_order(key) || (i && key->kind != items[0].key->kind))
            return search_fail_type(search, "sort_by", i ? key : item, types,
                                    slice_of(query_types[key->kind]));
        items[i].key = key;
        items[i].item = item;
        types = key->kind == VALUE_NUMBER ? "['number']" : "['string']";
    }
    items =
        sort_items(search, items,
                   (struct sort_item *)arena_take(search->arena, size), count);
    for (i = 0; i < count && sorted; i++)
        sorted = search_append(search, sorted, items[i].item);
    return sorted;
}

/* sort. */
static struct value *call_sort(struct search *search, struct value **args,
                               size_t count)
{
    (void)count;
    return search_sort(search, args[0], NULL);
}

/* sort_by. */
static struct value *call_sort_by(struct search *search, struct value **args,
                                  size_t count)
{
    (void)count;
    return args[0]->first ? search_sort(search, args[0], args[1]) : args[0];
}

/* to_array: a list of the value, unless it is one. */
static struct value *call_to_array(struct search *search, struct value **args,
                                   size_t count)
{
    (void)count;
    if (args[0]->kind == VALUE_LIST)
        return args[0];
    return search_append(search, value_new(search->arena, VALUE_LIST), args[0]);
}

/* Adds digits without the underscores that may stand between two of them.
 * Returns where they end. */
static const char *take_digits(struct text *out, const char *at)
{
    while (is_one_of(*at, QUERY_DIGITS)) {
        text_add(out, at++, 1);
        if (*at == '_' && is_one_of(at[1], QUERY_DIGITS))
            at++;
    }
    return at;
}

/* Adds an exponent, if there is one. Returns where it ends. */
static const char *take_exponent(struct text *out, const char *at)
{
    const char *digits = at + 1;

    if (!is_one_of(*at, "eE"))
        return at;
    digits += is_one_of(*digits, "+-");
    if (!is_one_of(*digits, QUERY_DIGITS))
        return at;
    text_add(out, at, (size_t)(digits - at));
    return take_digits(out, digits);
}

/* Reads a number as Python's int or float does, blanks around it and all, and
 * adds it as JSON has it. Returns 2 for a float, 1 for an integer, 0 when it
 * is none. */
static int take_number(struct text *out, const char *at)
{
    static const char blanks[] = " \t\n\v\f\r";
    const char *start, *point, *end;

    at += strspn(at, blanks);
    text_puts(out, *at == '-' ? "-" : "");
    at += is_one_of(*at, "+-");
    start = at;
    point = end = take_digits(out, at);
    if (point == start)
        text_puts(out, "0");
    if (*point == '.') {
        text_puts(out, ".");
        end = take_digits(out, point + 1);
        text_puts(out, "0");
    }
    if (point == start && end <= point + 1)
        return 0;
    end = take_exponent(out, end);
    if (end[strspn(end, blanks)] != '\0')
        return 0;
    return end > point ? 2 : 1;
}

/* to_number: of a string that holds one; null of anything else. */
static struct value *call_to_number(struct search *search, struct value **args,
                                    size_t count)
{
    struct text text = {0};
    struct slice string = args[0]->text, none = {"0", 1};
    double number;
    int kind;

    (void)count;
    if (args[0]->kind != VALUE_STRING)
        return args[0]->kind == VALUE_NUMBER ? args[0] : search->null;
    if (string.len == 0 || memchr(string.data, '\0', string.len))
        return search->null;
    text.arena = search->arena;
    kind =
        take_number(&text, copy_bytes(search->arena, string.data, string.len));
    number = kind ? strtod(text.data, NULL) : 0;
    if (kind == 0 || (kind == 2 && number - number != 0))
        return search->null;
    if (kind == 2)
        return search_double(search, number);
    /* A sum has no zeros before it. */
    return search_number(search, integer_add(search, text_slice(&text), none));
}

/* Adds a string as JSON of ASCII alone. */
static void write_ascii_string(struct text *out, struct slice string)
{
    struct text json = {0};
    size_t at, len;

    json.arena = out->arena;
    json_write_string(&json, string);
    for (at = 0; at < json.len; at += len) {
        unsigned long code = utf8_char(json.data + at, json.len - at, &len);

        if (code >= 0x10000)
            text_printf(out, "\\u%04lx\\u%04lx",
                        0xD800 + ((code - 0x10000) >> 10),
                        0xDC00 + ((code - 0x10000) & 0x3FF));
        else if (code >= 0x7F)
            text_printf(out, "\\u%04lx", code);
        else
            text_add(out, json.data + at, 1);
    }
}

/* Adds a value as JSON of ASCII alone without blanks. */
static void write_ascii(struct text *out, const struct value *value)
{
    int is_list = value->kind == VALUE_LIST;
    const struct value *item;

    if (value->kind == VALUE_STRING) {
        write_ascii_string(out, value->text);
    } else if (!is_list && value->kind != VALUE_OBJECT) {
        json_write_scalar(out, value);
    } else {
        text_puts(out, is_list ? "[" : "{");
        for (item = value->first; item; item = item->next) {
            if (!is_list) {
                write_ascii_string(out, item->name);
                text_puts(out, ":");
            }
            write_ascii(out, item);
            text_puts(out, item->next ? "," : "");
        }
        text_puts(out, is_list ? "]" : "}");
    }
}

/* to_string: JSON of what is no string. */
static struct value *call_to_string(struct search *search, struct value **args,
                                    size_t count)
{
    struct text out = {0};

    (void)count;
    if (args[0]->kind == VALUE_STRING)
        return args[0];
    if (!search_measure(search, args[0], 0))
        return NULL;
    out.arena = search->arena;
    write_ascii(&out, args[0]);
    return search_string(search, &out);
}

/* type: its name; an expression has none. */
static struct value *call_type(struct search *search, struct value **args,
                               size_t count)
{
    const char *name = query_types[args[0]->kind];

    (void)count;
    if (args[0]->kind == VALUE_EXPRESSION)
        return search->null;
    return value_string(search->arena, name, strlen(name));
}

/* The functions: how many arguments they take (the last may be repeated when
 * is_open), of which types. */
/* clang-format off */
static const struct function {
    const char *name;
    size_t count;
    int is_open;
    enum type_set types[2];
    struct value *(*call)(struct search *, struct value **, size_t);
} functions[] = {
    {"abs",         1, 0, {TYPE_NUMBER, TYPE_ANY}, call_abs},
    {"avg",         1, 0, {TYPE_NUMBERS, TYPE_ANY}, call_avg},
    {"ceil",        1, 0, {TYPE_NUMBER, TYPE_ANY}, call_ceil},
    {"contains",    2, 0, {TYPE_ARRAY_OR_STRING, TYPE_ANY}, call_contains},
    {"ends_with",   2, 0, {TYPE_STRING, TYPE_STRING}, call_ends_with},
    {"floor",       1, 0, {TYPE_NUMBER, TYPE_ANY}, call_floor},
    {"join",        2, 0, {TYPE_STRING, TYPE_STRINGS}, call_join},
    {"keys",        1, 0, {TYPE_OBJECT, TYPE_ANY}, call_keys},
    {"length",      1, 0, {TYPE_SIZED, TYPE_ANY}, call_length},
    {"map",         2, 0, {TYPE_EXPREF, TYPE_ARRAY}, call_map},
    {"max",         1, 0, {TYPE_NUMBERS_OR_STRINGS, TYPE_ANY}, call_max},
    {"max_by",      2, 0, {TYPE_ARRAY, TYPE_EXPREF}, call_max_by},
    {"merge",       1, 1, {TYPE_OBJECT, TYPE_ANY}, call_merge},
    {"min",         1, 0, {TYPE_NUMBERS_OR_STRINGS, TYPE_ANY}, call_min},
    {"min_by",      2, 0, {TYPE_ARRAY, TYPE_EXPREF}, call_min_by},
    {"not_null",    1, 1, {TYPE_ANY, TYPE_ANY}, call_not_null},
    {"reverse",     1, 0, {TYPE_ARRAY_OR_STRING, TYPE_ANY}, call_reverse},
    {"sort",        1, 0, {TYPE_STRINGS_OR_NUMBERS, TYPE_ANY}, call_sort},
    {"sort_by",     2, 0, {TYPE_ARRAY, TYPE_EXPREF}, call_sort_by},
    {"starts_with", 2, 0, {TYPE_STRING, TYPE_STRING}, call_starts_with},
    {"sum",         1, 0, {TYPE_NUMBERS, TYPE_ANY}, call_sum},
    {"to_array",    1, 0, {TYPE_ANY, TYPE_ANY}, call_to_array},
    {"to_number",   1, 0, {TYPE_ANY, TYPE_ANY}, call_to_number},
    {"to_string",   1, 0, {TYPE_ANY, TYPE_ANY}, call_to_string},
    {"type",        1, 0, {TYPE_ANY, TYPE_ANY}, call_type},
    {"values",      1, 0, {TYPE_OBJECT, TYPE_ANY}, call_values},
};
/* clang-format on */

/* Calls a function with evaluated arguments, once it has found them fit. */
static struct value *search_call(struct search *search, struct slice name,
                                 struct value **args, size_t count)
{
    const struct function *function = NULL;
    size_t i;

    for (i = 0; i < sizeof functions / sizeof functions[0]; i++)
        if (slice_is(name, functions[i].name))
            function = &functions[i];
    if (!function) {
        text_puts(search->why, "Unknown function: ");
        text_add(search->why, name.data, name.len);
        text_puts(search->why, "()");
        return NULL;
    }
    if (function->is_open ? count < function->count
                          : count != function->count) {
        text_printf(search->why,
                    "Expected %s%lu argument%s for function %s(), received %lu",
                    function->is_open ? "at least " : "",
                    (unsigned long)function->count,
                    function->count == 1 ? "" : "s", function->name,
                    (unsigned long)count);
        return NULL;
    }
    for (i = 0; i < function->count; i++)
        if (!search_check(search, function->name, args[i], function->types[i]))
            return NULL;
    return function->call(search, args, count);
}

/* ---- expressions -------------------------------------------------------- */

/* NODE_CURRENT. */
static struct value *find_current(struct search *search,
                                  const struct node *node, struct value *value)
{
    (void)search;
    (void)node;
    return value;
}

/* NODE_FIELD. */
static struct value *find_field(struct search *search, const struct node *node,
                                struct value *value)
{
    struct value *member = value_get(value, node->name);

    return member ? member : search->null;
}

/* NODE_LITERAL. */
static struct value *find_literal(struct search *search,
                                  const struct node *node, struct value *value)
{
    (void)search;
    (void)value;
    return node->literal;
}

/* NODE_INDEX: below zero it counts from the end. */
static struct value *find_index(struct search *search, const struct node *node,
                                struct value *value)
{
    int64_t at = node->bounds[0];
    struct value *item;

    if (value->kind != VALUE_LIST)
        return search->null;
    if (at < 0)
        at += (int64_t)value_count(value);
    if (at < 0)
        return search->null;
    for (item = value->first; item && at > 0; item = item->next)
        at--;
    return item ? item : search->null;
}

/* A bound of a slice as a place in a list of count items, or just outside. */
static int64_t slice_bound(const struct node *node, int which, int64_t count,
                           int64_t step)
{
    int64_t bound = node->bounds[which];
    int64_t low = step < 0 ? -1 : 0, high = step < 0 ? count - 1 : count;

    if (!node->given[which])
        return (which == 0) == (step < 0) ? high : low;
    if (bound < 0)
        bound += count;
    return bound < low ? low : bound > high ? high : bound;
}

/* NODE_SLICE. */
static struct value *find_slice(struct search *search, const struct node *node,
                                struct value *value)
{
    struct value *list = value_new(search->arena, VALUE_LIST), **items;
    int64_t step = node->given[2] ? node->bounds[2] : 1, at, stop;
    size_t count;

    if (value->kind != VALUE_LIST)
        return search->null;
    if (step == 0) {
        text_puts(search->why, "slice step cannot be zero");
        return NULL;
    }
    items = search_items(search, value, &count);
    if (!items)
        return NULL;
    at = slice_bound(node, 0, (int64_t)count, step);
    stop = slice_bound(node, 1, (int64_t)count, step);
    while (list && (step > 0 ? at < stop : at > stop)) {
        list = search_append(search, list, items[at]);
        if (step > 0 ? step >= stop - at : step <= stop - at)
            break;
        at += step;
    }
    return list;
}

/* NODE_CHAIN and NODE_INDEXED. */
static struct value *find_chain(struct search *search, const struct node *node,
                                struct value *value)
{
    struct value *left = evaluate(search, node->left, value);

    return left ? evaluate(search, node->right, left) : NULL;
}

/* What right finds in each item of a list or object for which the condition,
 * if any, holds; nulls are left out. */
static struct value *search_project(struct search *search,
                                    const struct node *node,
                                    const struct value *base)
{
    struct value *list = value_new(search->arena, VALUE_LIST), *item, *found;

    for (item = base->first; item && list; item = item->next) {
        if (node->condition) {
            found = evaluate(search, node->condition, item);
            if (!found)
                return NULL;
            if (search_is_false(found))
                continue;
        }
        found = evaluate(search, node->right, item);
        if (!found)
            return NULL;
        if (found->kind != VALUE_NULL)
            list = search_append(search, list, found);
    }
    return list;
}

/* NODE_PROJECTION and NODE_SELECTION. */
static struct value *find_projection(struct search *search,
                                     const struct node *node,
                                     struct value *value)
{
    struct value *base = evaluate(search, node->left, value);

    if (!base || base->kind != VALUE_LIST)
        return base ? search->null : NULL;
    return search_project(search, node, base);
}

/* NODE_VALUES. */
static struct value *find_values(struct search *search, const struct node *node,
                                 struct value *value)
{
    struct value *base = evaluate(search, node->left, value);

    if (!base || base->kind != VALUE_OBJECT)
        return base ? search->null : NULL;
    return search_project(search, node, base);
}

/* NODE_FLATTEN: one level. */
static struct value *find_flatten(struct search *search,
                                  const struct node *node, struct value *value)
{
    struct value *base = evaluate(search, node->left, value);
    struct value *list = value_new(search->arena, VALUE_LIST), *item, *inner;

    if (!base || base->kind != VALUE_LIST)
        return base ? search->null : NULL;
    for (item = base->first; item && list; item = item->next) {
        if (item->kind != VALUE_LIST)
            list = search_append(search, list, item);
        else
            for (inner = item->first; inner && list; inner = inner->next)
                list = search_append(search, list, inner);
    }
    return list;
}

/* NODE_LIST. */
static struct value *find_list(struct search *search, const struct node *node,
                               struct value *value)
{
    struct value *list = value_new(search->arena, VALUE_LIST);
    const struct node *part;

    if (value->kind == VALUE_NULL)
        return search->null;
    for (part = node->first; part && list; part = part->next)
        list = search_append(search, list, evaluate(search, part, value));
    return list;
}

/* NODE_HASH. */
static struct value *find_hash(struct search *search, const struct node *node,
                               struct value *value)
{
    struct value *object = value_new(search->arena, VALUE_OBJECT);
    const struct node *part;

    if (value->kind == VALUE_NULL)
        return search->null;
    for (part = node->first; part && object; part = part->next)
        object = search_put(search, object, part->name,
                            evaluate(search, part->left, value));
    return object;
}

/* NODE_FUNCTION. */
static struct value *find_function(struct search *search,
                                   const struct node *node, struct value *value)
{
    struct value **args;
    const struct node *part;
    size_t count = 0;

    for (part = node->first; part; part = part->next)
        count++;
    args =
        (struct value **)arena_take(search->arena, (count + 1) * sizeof *args);
    count = 0;
    for (part = node->first; part; part = part->next) {
        args[count] = evaluate(search, part, value);
        if (!args[count++])
            return NULL;
    }
    return search_call(search, node->name, args, count);
}

/* NODE_EXPRESSION. */
static struct value *find_expression(struct search *search,
                                     const struct node *node,
                                     struct value *value)
{
    struct value *expression = value_new(search->arena, VALUE_EXPRESSION);

    (void)value;
    expression->origin = node->left;
    return expression;
}

/* NODE_COMPARISON. A number never equals a truth. */
static struct value *find_comparison(struct search *search,
                                     const struct node *node,
                                     struct value *value)
{
    struct value *left = evaluate(search, node->left, value);
    struct value *right = left ? evaluate(search, node->right, value) : NULL;
    int same = 0;

    if (!right)
        return NULL;
    if (node->operation != TOKEN_EQ && node->operation != TOKEN_NE)
        return compare_order(search, node->operation, left, right);
    if (left->kind == right->kind)
        same = search_equal(search, left, right, 0);
    if (same < 0)
        return NULL;
    return search_truth(search, same == (node->operation == TOKEN_EQ));
}

/* NODE_OR: the first side that is true, else the second. */
static struct value *find_or(struct search *search, const struct node *node,
                             struct value *value)
{
    struct value *left = evaluate(search, node->left, value);

    if (!left || !search_is_false(left))
        return left;
    return evaluate(search, node->right, value);
}

/* NODE_AND: the first side that is false, else the second. */
static struct value *find_and(struct search *search, const struct node *node,
                              struct value *value)
{
    struct value *left = evaluate(search, node->left, value);

    if (!left || search_is_false(left))
        return left;
    return evaluate(search, node->right, value);
}

/* NODE_NOT. */
static struct value *find_not(struct search *search, const struct node *node,
                              struct value *value)
{
    struct value *left = evaluate(search, node->left, value);

    return left ? search_truth(search, search_is_false(left)) : NULL;
}

/* What an expression finds in a value; NULL after a failure. */
static struct value *evaluate(struct search *search, const struct node *node,
                              struct value *value)
{
    static struct value *(*const finders[NODE_COUNT])(
        struct search *, const struct node *, struct value *) = {
        find_current,    find_field,
        find_literal,    find_index,
        find_slice,      find_chain,
        find_chain,      find_projection,
        find_values,     find_projection,
        find_flatten,    find_list,
        find_hash,       NULL,
        find_function,   find_expression,
        find_comparison, find_or,
        find_and,        find_not,
    };
    struct value *found;

    if (!search_spend(search, 1))
        return NULL;
    /* An expression reference may find itself in the value. */
    if (search->depth > QUERY_DEPTH) {
        text_puts(search->why, "The query nests calls too deeply");
        return NULL;
    }
    search->depth++;
    found = finders[node->kind](search, node, value);
    search->depth--;
    return found;
}

/* What an expression finds in a value, which must live as long as what is
 * found, doing so much work at most. Returns NULL after a failure, with the
 * message of the aws command in why. */
static struct value *query_search(struct arena *arena, const struct node *node,
                                  struct value *value, size_t work,
                                  struct text *why)
{
    struct search search = {0};
    struct value *found;

    search.arena = arena;
    search.why = why;
    search.left = work;
    search.null = value_new(arena, VALUE_NULL);
    search.truths[0] = value_boolean(arena, 0);
    search.truths[1] = value_boolean(arena, 1);
    found = evaluate(&search, node, value);
    return found && search_measure(&search, found, 0) ? found : NULL;
}

#endif /* DMS_SEARCH_H */
