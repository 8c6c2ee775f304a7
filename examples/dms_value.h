/* dms_value.h - the memory, texts and values of the dms command.
 *
 * Knows: an arena that everything of one run lives in, growing texts, JSON
 * values as a tree, their parser (with the messages of Python's json module,
 * which the aws command prints) and their writers. Does not know: AWS, shapes,
 * files, the network. */

#ifndef DMS_VALUE_H
#define DMS_VALUE_H

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the command calls itself in its messages. */
#define PROGRAM "dms"

/* ---- memory ------------------------------------------------------------- */

/* Bytes that one block of the arena holds at least. */
#define ARENA_BLOCK 16384

/* The largest alignment that a value needs. */
#define ARENA_ALIGN 16

/* Memory of one run: taken piece by piece, given back all at once. */
struct arena {
    struct arena_block *blocks;
};

struct arena_block {
    struct arena_block *next;
    size_t size; /* bytes after this head */
    size_t used;
};

/* Ends the program when no memory is left; must not need any itself. */
static void out_of_memory(void)
{
    fputs("\n" PROGRAM ": [ERROR]: out of memory\n", stderr);
    exit(255);
}

/* The room before the first byte of a block, aligned. */
static size_t arena_head(void)
{
    return (sizeof(struct arena_block) + ARENA_ALIGN - 1) / ARENA_ALIGN *
           ARENA_ALIGN;
}

/* A block with room for size bytes becomes the first one. */
static void arena_grow(struct arena *arena, size_t size)
{
    struct arena_block *block;

    if (size < ARENA_BLOCK)
        size = ARENA_BLOCK;
    block = (struct arena_block *)malloc(arena_head() + size);
    if (!block)
        out_of_memory();
    block->next = arena->blocks;
    block->size = size;
    block->used = 0;
    arena->blocks = block;
}

/* size zeroed bytes that live as long as the arena; never NULL. */
static void *arena_take(struct arena *arena, size_t size)
{
    unsigned char *at;

    if (size > SIZE_MAX / 2)
        out_of_memory();
    size = (size + ARENA_ALIGN - 1) / ARENA_ALIGN * ARENA_ALIGN;
    if (!arena->blocks || arena->blocks->size - arena->blocks->used < size)
        arena_grow(arena, size);
    at = (unsigned char *)arena->blocks + arena_head() + arena->blocks->used;
    arena->blocks->used += size;
    memset(at, 0, size);
    return at;
}

/* Wipes and gives back everything: passwords may have been among it. */
static void arena_free(struct arena *arena)
{
    while (arena->blocks) {
        struct arena_block *block = arena->blocks;
        volatile unsigned char *at = (unsigned char *)block + arena_head();
        size_t i;

        for (i = 0; i < block->used; i++)
            at[i] = 0;
        arena->blocks = block->next;
        free(block);
    }
}

/* ---- texts -------------------------------------------------------------- */

/* A growing text, NUL-terminated once something was added; zero it and give
 * it an arena. */
struct text {
    struct arena *arena;
    char *data;
    size_t len;
    size_t cap;
};

/* A text as long as its words; the len bytes at data need no NUL. */
struct slice {
    const char *data;
    size_t len;
};

/* Makes the text longer by len bytes, NUL after them; returns where they
 * begin. The old copy, if it had to move, is left to the arena. */
static char *text_extend(struct text *text, size_t len)
{
    if (len > SIZE_MAX / 4)
        out_of_memory();
    if (text->cap - text->len <= len) {
        size_t cap = 2 * (text->len + len) + 64;
        char *grown = (char *)arena_take(text->arena, cap);

        if (text->len)
            memcpy(grown, text->data, text->len);
        text->data = grown;
        text->cap = cap;
    }
    text->len += len;
    text->data[text->len] = '\0';
    return text->data + text->len - len;
}

/* Adds len bytes. */
static void text_add(struct text *text, const char *data, size_t len)
{
    char *at = text_extend(text, len);

    if (len)
        memcpy(at, data, len);
}

/* Adds a terminated string. */
static void text_puts(struct text *text, const char *string)
{
    text_add(text, string, strlen(string));
}

/* Adds the same character count times. */
static void text_fill(struct text *text, char c, size_t count)
{
    memset(text_extend(text, count), c, count);
}

/* Adds a formatted text of any length. */
static void text_vprintf(struct text *text, const char *format, va_list args)
{
    char small[256];
    va_list again;
    int len;

    va_copy(again, args);
    len = vsnprintf(small, sizeof small, format, args);
    if (len >= 0 && (size_t)len < sizeof small) {
        text_add(text, small, (size_t)len);
    } else if (len >= 0) {
        char *large = (char *)arena_take(text->arena, (size_t)len + 1);

        vsnprintf(large, (size_t)len + 1, format, again);
        text_add(text, large, (size_t)len);
    }
    va_end(again);
}

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
/* Adds a formatted text of any length. */
static void
text_printf(struct text *text, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    text_vprintf(text, format, args);
    va_end(args);
}

/* The text as a terminated string, "" when nothing was added. */
static const char *text_str(const struct text *text)
{
    return text->data ? text->data : "";
}

/* A terminated copy of len bytes. */
static char *copy_bytes(struct arena *arena, const char *data, size_t len)
{
    char *copy = (char *)arena_take(arena, len + 1);

    if (len)
        memcpy(copy, data, len);
    return copy;
}

/* A terminated string as a slice. */
static struct slice slice_of(const char *string)
{
    struct slice slice;

    slice.data = string;
    slice.len = strlen(string);
    return slice;
}

/* What a text holds, as a slice: valid until more is added. */
static struct slice text_slice(const struct text *text)
{
    struct slice slice;

    slice.data = text_str(text);
    slice.len = text->len;
    return slice;
}

/* Whether a slice holds exactly this string. */
static int slice_is(struct slice slice, const char *string)
{
    return strlen(string) == slice.len &&
           memcmp(slice.data, string, slice.len) == 0;
}

/* The characters of UTF-8 in len bytes: continuation bytes do not count. */
static size_t count_chars(const char *data, size_t len)
{
    size_t count = 0, i;

    for (i = 0; i < len; i++)
        count += ((unsigned char)data[i] & 0xC0) != 0x80;
    return count;
}

/* The bytes of the UTF-8 sequence at data (RFC 3629: shortest form, no
 * surrogates, at most U+10FFFF), or 0 when there is none. */
static size_t utf8_len(const char *data, size_t left)
{
    static const struct {
        unsigned char mask, lead, len, low, high;
    } forms[] = {
        {0x80, 0x00, 1, 0x00, 0x00}, {0xE0, 0xC0, 2, 0x80, 0xBF},
        {0xFF, 0xE0, 3, 0xA0, 0xBF}, {0xFF, 0xED, 3, 0x80, 0x9F},
        {0xF0, 0xE0, 3, 0x80, 0xBF}, {0xFF, 0xF0, 4, 0x90, 0xBF},
        {0xFF, 0xF4, 4, 0x80, 0x8F}, {0xFC, 0xF0, 4, 0x80, 0xBF},
    };
    const unsigned char *at = (const unsigned char *)data;
    size_t form, i;

    for (form = 0; form < sizeof forms / sizeof forms[0]; form++)
        if (left && (at[0] & forms[form].mask) == forms[form].lead)
            break;
    if (form == sizeof forms / sizeof forms[0] || forms[form].len > left ||
        at[0] == 0xC0 || at[0] == 0xC1)
        return 0;
    for (i = 1; i < forms[form].len; i++)
        if (at[i] < (i == 1 ? forms[form].low : 0x80) ||
            at[i] > (i == 1 ? forms[form].high : 0xBF))
            return 0;
    return forms[form].len;
}

/* The character at data and its bytes; a byte that begins none is one. */
static unsigned long utf8_char(const char *data, size_t left, size_t *len)
{
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    unsigned long code;
    size_t i;

    *len = utf8_len(data, left);
    if (*len == 0) {
        *len = 1;
        return (unsigned char)data[0];
    }
    code = (unsigned char)data[0] & masks[*len];
    for (i = 1; i < *len; i++)
        code = code << 6 | ((unsigned char)data[i] & 0x3F);
    return code;
}

/* Whether all len bytes are UTF-8. */
static int is_utf8(const char *data, size_t len)
{
    size_t at = 0, step;

    for (; at < len; at += step) {
        step = utf8_len(data + at, len - at);
        if (step == 0)
            return 0;
    }
    return 1;
}

/* ---- values ------------------------------------------------------------- */

enum value_kind {
    VALUE_NULL,
    VALUE_BOOLEAN,
    VALUE_NUMBER, /* its text as it came, checked to be a JSON number */
    VALUE_STRING, /* unescaped UTF-8, may hold NUL */
    VALUE_LIST,
    VALUE_OBJECT,
    VALUE_EXPRESSION /* of a query that is being answered; never printed */
};

/* A JSON value. Lists and objects chain their items; an item of an object has
 * a name. An object may hold a name twice: the last one counts. */
struct value {
    enum value_kind kind;
    int truth; /* of a boolean; of a string, that it is a file's bytes */
    struct slice text;  /* of a number or string */
    struct slice name;  /* in its object */
    struct value *next; /* in its list or object */
    struct value *first;
    struct value *last;
    const void *origin; /* what this is a copy of, or NULL; of an expression,
                         * its tree */
};

/* A new value. */
static struct value *value_new(struct arena *arena, enum value_kind kind)
{
    struct value *value =
        (struct value *)arena_take(arena, sizeof(struct value));

    value->kind = kind;
    return value;
}

/* A string; the bytes are not copied. */
static struct value *value_string(struct arena *arena, const char *data,
                                  size_t len)
{
    struct value *value = value_new(arena, VALUE_STRING);

    value->text.data = data;
    value->text.len = len;
    return value;
}

/* A boolean. */
static struct value *value_boolean(struct arena *arena, int truth)
{
    struct value *value = value_new(arena, VALUE_BOOLEAN);

    value->truth = truth;
    return value;
}

/* Puts an item at the end of a list. */
static void value_append(struct value *list, struct value *item)
{
    item->next = NULL;
    if (list->last)
        list->last->next = item;
    else
        list->first = item;
    list->last = item;
}

/* The member of that name, or NULL; the last one if there are several. */
static struct value *value_get(const struct value *object, struct slice name)
{
    struct value *found = NULL, *item;

    if (object->kind != VALUE_OBJECT)
        return NULL;
    for (item = object->first; item; item = item->next)
        if (item->name.len == name.len &&
            memcmp(item->name.data, name.data, name.len) == 0)
            found = item;
    return found;
}

/* The member of that name, or NULL. */
static struct value *value_member(const struct value *object, const char *name)
{
    return value_get(object, slice_of(name));
}

/* Puts a member at the end of an object. */
static void value_put(struct value *object, struct slice name,
                      struct value *item)
{
    item->name = name;
    value_append(object, item);
}

/* Gives a value the content of another one; it stays where it is. */
static void value_become(struct value *value, const struct value *other)
{
    value->kind = other->kind;
    value->truth = other->truth;
    value->text = other->text;
    value->first = other->first;
    value->last = other->last;
}

/* How many items a list or object has. */
static size_t value_count(const struct value *value)
{
    const struct value *item;
    size_t count = 0;

    for (item = value->first; item; item = item->next)
        count++;
    return count;
}

/* Whether a number is one that Python reads as an integer. */
static int number_is_integer(struct slice text)
{
    size_t i;

    for (i = 0; i < text.len; i++)
        if (strchr(".eE", text.data[i]))
            return 0;
    return 1;
}

/* ---- reading JSON ------------------------------------------------------- */

/* How deep values may be nested; the service answers fewer than ten levels. */
#define JSON_DEPTH 200

/* A parse under way, and where and why it failed. */
struct json_reader {
    struct arena *arena;
    const char *data;
    size_t len;
    size_t at;
    int depth;
    const char *error; /* as Python's json words it, or NULL */
    size_t error_at;
};

static struct value *json_value(struct json_reader *in);

/* Notes a failure; the first one counts. Returns NULL. */
static struct value *json_fail(struct json_reader *in, const char *error,
                               size_t at)
{
    if (!in->error) {
        in->error = error;
        in->error_at = at;
    }
    return NULL;
}

/* The byte at the present position, or 0 at the end. */
static char json_peek(const struct json_reader *in)
{
    return in->at < in->len ? in->data[in->at] : '\0';
}

/* Skips white space as RFC 8259 has it. */
static void json_space(struct json_reader *in)
{
    while (in->at < in->len && in->data[in->at] != '\0' &&
           strchr(" \t\r\n", in->data[in->at]))
        in->at++;
}

/* Reads four hexadecimal digits; -1 when they are not there. */
static long json_hex4(const struct json_reader *in, size_t at)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    long code = 0;
    int i;

    if (in->len - at < 4)
        return -1;
    for (i = 0; i < 4; i++) {
        char c = in->data[at + (size_t)i];
        const char *digit = c ? strchr(digits, c) : NULL;

        if (!digit)
            return -1;
        code = code * 16 + (digit - digits) % 16;
    }
    return code;
}

/* Adds one character as UTF-8. */
static void text_add_char(struct text *out, unsigned long code)
{
    char bytes[4];
    size_t len = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t i;

    for (i = len; i-- > 1; code >>= 6)
        bytes[i] = (char)(0x80 | (code & 0x3F));
    bytes[0] = (char)(leads[len] | code);
    text_add(out, bytes, len);
}

/* Reads a \u escape, a pair of them for characters above U+FFFF. The position
 * is on the u. Returns 1, or 0 when it is malformed or half a pair. */
static int json_unicode(struct json_reader *in, struct text *out)
{
    long high = json_hex4(in, in->at + 1), low;

    if (high < 0)
        return 0;
    in->at += 5;
    if (high < 0xD800 || high > 0xDFFF) {
        text_add_char(out, (unsigned long)high);
        return 1;
    }
    if (high > 0xDBFF || in->len - in->at < 6 || in->data[in->at] != '\\' ||
        in->data[in->at + 1] != 'u')
        return 0;
    low = json_hex4(in, in->at + 2);
    if (low < 0xDC00 || low > 0xDFFF)
        return 0;
    in->at += 6;
    text_add_char(out, 0x10000UL + (((unsigned long)high & 0x3FF) << 10) +
                           ((unsigned long)low & 0x3FF));
    return 1;
}

/* Reads what follows a backslash; returns 0 for what JSON does not have. */
static int json_escape(struct json_reader *in, struct text *out)
{
    static const char names[] = "\"\\/bfnrt";
    static const char bytes[] = "\"\\/\b\f\n\r\t";
    size_t start = in->at - 1;
    char c = json_peek(in);
    const char *name = c ? strchr(names, c) : NULL;

    if (name) {
        text_add(out, bytes + (name - names), 1);
        in->at++;
        return 1;
    }
    if (c == 'u') {
        if (json_unicode(in, out))
            return 1;
        json_fail(in, "Invalid \\uXXXX escape", start + 1);
        return 0;
    }
    json_fail(in, "Invalid \\escape", start);
    return 0;
}

/* Reads a string from its opening quote on; returns 1 and fills *string. */
static int json_string(struct json_reader *in, struct slice *string)
{
    struct text out = {0};
    size_t start = in->at++, from = in->at;

    out.arena = in->arena;
    while (in->at < in->len && in->data[in->at] != '"') {
        if ((unsigned char)in->data[in->at] < 0x20) {
            json_fail(in, "Invalid control character at", in->at);
            return 0;
        }
        if (in->data[in->at] != '\\') {
            in->at++;
            continue;
        }
        text_add(&out, in->data + from, in->at - from);
        in->at++;
        if (in->at < in->len && !json_escape(in, &out))
            return 0;
        from = in->at;
    }
    if (in->at >= in->len) {
        json_fail(in, "Unterminated string starting at", start);
        return 0;
    }
    text_add(&out, in->data + from, in->at++ - from);
    *string = text_slice(&out);
    return 1;
}

/* Skips decimal digits; returns how many there were. */
static size_t json_digits(struct json_reader *in)
{
    size_t start = in->at;

    while (json_peek(in) >= '0' && json_peek(in) <= '9')
        in->at++;
    return in->at - start;
}

/* Reads a number, or as much of one as is well formed (Python then complains
 * of what follows). */
static struct value *json_number(struct json_reader *in)
{
    struct value *value = value_new(in->arena, VALUE_NUMBER);
    size_t start = in->at, whole;

    if (json_peek(in) == '-')
        in->at++;
    if (json_peek(in) == '0')
        in->at++;
    else if (json_digits(in) == 0)
        return json_fail(in, "Expecting value", start);
    whole = in->at;
    if (json_peek(in) == '.') {
        in->at++;
        whole = json_digits(in) ? in->at : whole;
        in->at = whole;
    }
    if (json_peek(in) == 'e' || json_peek(in) == 'E') {
        in->at++;
        if (json_peek(in) == '+' || json_peek(in) == '-')
            in->at++;
        in->at = json_digits(in) ? in->at : whole;
    }
    value->text.data = in->data + start;
    value->text.len = in->at - start;
    return value;
}

/* Reads null, true or false. */
static struct value *json_word(struct json_reader *in)
{
    static const char *const words[] = {"null", "false", "true"};
    size_t i;

    for (i = 0; i < 3; i++) {
        size_t len = strlen(words[i]);

        if (in->len - in->at < len ||
            memcmp(in->data + in->at, words[i], len) != 0)
            continue;
        in->at += len;
        return i ? value_boolean(in->arena, i == 2)
                 : value_new(in->arena, VALUE_NULL);
    }
    return json_fail(in, "Expecting value", in->at);
}

/* Reads the items of a list, from the bracket on. */
static struct value *json_list(struct json_reader *in)
{
    struct value *list = value_new(in->arena, VALUE_LIST);

    in->at++;
    json_space(in);
    if (json_peek(in) == ']') {
        in->at++;
        return list;
    }
    for (;;) {
        struct value *item;

        json_space(in);
        item = json_value(in);
        if (!item)
            return NULL;
        value_append(list, item);
        json_space(in);
        if (json_peek(in) == ']')
            break;
        if (json_peek(in) != ',')
            return json_fail(in, "Expecting ',' delimiter", in->at);
        in->at++;
    }
    in->at++;
    return list;
}

/* Reads one member of an object into it; returns 1, or 0 after a failure. */
static int json_member(struct json_reader *in, struct value *object)
{
    struct value *item;
    struct slice name;

    json_space(in);
    if (json_peek(in) != '"') {
        json_fail(in, "Expecting property name enclosed in double quotes",
                  in->at);
        return 0;
    }
    if (!json_string(in, &name))
        return 0;
    json_space(in);
    if (json_peek(in) != ':') {
        json_fail(in, "Expecting ':' delimiter", in->at);
        return 0;
    }
    in->at++;
    json_space(in);
    item = json_value(in);
    if (item)
        value_put(object, name, item);
    return item != NULL;
}

/* Reads the members of an object, from the brace on. */
static struct value *json_object(struct json_reader *in)
{
    struct value *object = value_new(in->arena, VALUE_OBJECT);

    in->at++;
    json_space(in);
    if (json_peek(in) == '}') {
        in->at++;
        return object;
    }
    for (;;) {
        if (!json_member(in, object))
            return NULL;
        json_space(in);
        if (json_peek(in) == '}')
            break;
        if (json_peek(in) != ',')
            return json_fail(in, "Expecting ',' delimiter", in->at);
        in->at++;
    }
    in->at++;
    return object;
}

/* Reads the value at the present position; NULL after a failure. */
static struct value *json_value(struct json_reader *in)
{
    struct value *value = NULL;
    char c = json_peek(in);

    if (in->depth == JSON_DEPTH)
        return json_fail(in, "Nested too deeply", in->at);
    in->depth++;
    if (c == '"') {
        value = value_new(in->arena, VALUE_STRING);
        if (!json_string(in, &value->text))
            value = NULL;
    } else if (c == '{') {
        value = json_object(in);
    } else if (c == '[') {
        value = json_list(in);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        value = json_number(in);
    } else {
        value = json_word(in);
    }
    in->depth--;
    return value;
}

/* Parses a whole JSON text. Returns NULL when it is none; *why then gets
 * Python's message, "Expecting value: line 1 column 1 (char 0)". Numbers point
 * into the text. */
static struct value *json_parse(struct arena *arena, struct slice json,
                                struct text *why)
{
    struct json_reader in = {0};
    struct value *value;
    size_t line = 1, column, start = 0, i;

    in.arena = arena;
    in.data = json.data;
    in.len = json.len;
    json_space(&in);
    value = json_value(&in);
    json_space(&in);
    if (value && in.at < in.len)
        value = json_fail(&in, "Extra data", in.at);
    if (value)
        return value;
    for (i = 0; i < in.error_at; i++)
        if (json.data[i] == '\n') {
            line++;
            start = i + 1;
        }
    column = count_chars(json.data + start, in.error_at - start) + 1;
    text_printf(why, "%s: line %lu column %lu (char %lu)", in.error,
                (unsigned long)line, (unsigned long)column,
                (unsigned long)count_chars(json.data, in.error_at));
    return NULL;
}

/* ---- writing JSON ------------------------------------------------------- */

/* Adds a string with its quotes; only what JSON demands is escaped. */
static void json_write_string(struct text *out, struct slice string)
{
    static const char names[] = "\"\\bfnrt";
    static const char bytes[] = "\"\\\b\f\n\r\t";
    size_t from = 0, i;

    text_puts(out, "\"");
    for (i = 0; i < string.len; i++) {
        unsigned char c = (unsigned char)string.data[i];
        const char *byte = c ? strchr(bytes, string.data[i]) : NULL;

        if (c >= 0x20 && !byte)
            continue;
        text_add(out, string.data + from, i - from);
        if (byte)
            text_printf(out, "\\%c", names[byte - bytes]);
        else
            text_printf(out, "\\u%04x", (unsigned)c);
        from = i + 1;
    }
    text_add(out, string.data + from, string.len - from);
    text_puts(out, "\"");
}

/* Adds a floating-point number in the shortest digits that read back the
 * same, laid out as Python's repr does: 0.5, 1000.0, 1e+16. */
static void write_double(struct text *out, double number)
{
    char digits[32], *dot;
    int precision = 1, exponent, len;

    do {
        snprintf(digits, sizeof digits, "%.*e", precision - 1, number);
    } while (strtod(digits, NULL) != number && precision++ < 17);
    exponent = (int)strtol(strchr(digits, 'e') + 1, NULL, 10);
    if (exponent < -4 || exponent >= 16) {
        text_puts(out, digits);
        return;
    }
    len = precision - 1 - exponent;
    snprintf(digits, sizeof digits, "%.*f", len > 0 ? len : 0, number);
    dot = strchr(digits, '.');
    text_puts(out, digits);
    if (!dot)
        text_puts(out, ".0");
}

/* Adds a number as Python writes the number it has read: integers as they
 * are, others as floats. What no double holds stays as it came. */
static void json_write_number(struct text *out, struct slice number)
{
    char *copy = copy_bytes(out->arena, number.data, number.len);
    double value = strtod(copy, NULL);

    if (strcmp(copy, "-0") == 0)
        text_puts(out, "0");
    else if (number_is_integer(number) || value - value != 0)
        text_add(out, number.data, number.len);
    else
        write_double(out, value);
}

/* Adds the text of null, a boolean, a number or a string. */
static void json_write_scalar(struct text *out, const struct value *value)
{
    if (value->kind == VALUE_NULL)
        text_puts(out, "null");
    else if (value->kind == VALUE_BOOLEAN)
        text_puts(out, value->truth ? "true" : "false");
    else if (value->kind == VALUE_NUMBER)
        json_write_number(out, value->text);
    else
        json_write_string(out, value->text);
}

/* A new line at that depth of a print, none when it is not indented. */
static void json_newline(struct text *out, int indent, size_t depth)
{
    if (!indent)
        return;
    text_puts(out, "\n");
    text_fill(out, ' ', (size_t)indent * depth);
}

/* Adds a value: on one line when indent is 0, else laid out as json.dumps
 * does with that indent. */
static void json_write(struct text *out, const struct value *value, int indent,
                       size_t depth)
{
    int is_list = value->kind == VALUE_LIST;
    const struct value *item;

    if (!is_list && value->kind != VALUE_OBJECT) {
        json_write_scalar(out, value);
        return;
    }
    text_puts(out, is_list ? "[" : "{");
    for (item = value->first; item; item = item->next) {
        json_newline(out, indent, depth + 1);
        if (!is_list) {
            json_write_string(out, item->name);
            text_puts(out, ": ");
        }
        json_write(out, item, indent, depth + 1);
        if (item->next)
            text_puts(out, indent ? "," : ", ");
    }
    if (value->first)
        json_newline(out, indent, depth);
    text_puts(out, is_list ? "]" : "}");
}

/* ---- writing as Python -------------------------------------------------- */

/* Whether Python's repr escapes a character: controls, formats, separators
 * other than the blank, private use. */
static int python_escapes(unsigned long code)
{
    static const struct {
        unsigned long first, last;
    } runs[] = {
        {0x00, 0x1F},     {0x7F, 0xA0},       {0xAD, 0xAD},
        {0x600, 0x605},   {0x61C, 0x61C},     {0x6DD, 0x6DD},
        {0x70F, 0x70F},   {0x1680, 0x1680},   {0x180E, 0x180E},
        {0x2000, 0x200F}, {0x2028, 0x202F},   {0x205F, 0x206F},
        {0x3000, 0x3000}, {0xE000, 0xF8FF},   {0xFEFF, 0xFEFF},
        {0xFFF9, 0xFFFB}, {0xE0001, 0xE00FF}, {0xF0000, 0x10FFFF},
    };
    size_t i;

    for (i = 0; i < sizeof runs / sizeof runs[0]; i++)
        if (code >= runs[i].first && code <= runs[i].last)
            return 1;
    return 0;
}

/* Adds a character as an escape of Python's. */
static void python_escape(struct text *out, unsigned long code)
{
    static const char bytes[] = "\n\r\t", names[] = "nrt";
    const char *byte = code && code < 0x20 ? strchr(bytes, (int)code) : NULL;

    if (byte)
        text_printf(out, "\\%c", names[byte - bytes]);
    else if (code < 0x100)
        text_printf(out, "\\x%02lx", code);
    else if (code < 0x10000)
        text_printf(out, "\\u%04lx", code);
    else
        text_printf(out, "\\U%08lx", code);
}

/* Adds a string as Python's repr shows it; what is no UTF-8 as bytes. */
static void python_string(struct text *out, struct slice string)
{
    int is_bytes = !is_utf8(string.data, string.len);
    int has_single = memchr(string.data, '\'', string.len) != NULL;
    int has_double = memchr(string.data, '"', string.len) != NULL;
    char quote = has_single && !has_double ? '"' : '\'';
    size_t at, len;

    text_puts(out, is_bytes ? "b" : "");
    text_fill(out, quote, 1);
    for (at = 0; at < string.len; at += len) {
        unsigned long code = utf8_char(string.data + at, string.len - at, &len);

        if (is_bytes) {
            code = (unsigned char)string.data[at];
            len = 1;
        }
        if (code == (unsigned long)quote || code == '\\')
            text_puts(out, "\\");
        if (python_escapes(code) || (is_bytes && code >= 0x80))
            python_escape(out, code);
        else
            text_add(out, string.data + at, len);
    }
    text_fill(out, quote, 1);
}

/* Adds a value as Python's repr shows it. */
static void python_repr(struct text *out, const struct value *value)
{
    int is_list = value->kind == VALUE_LIST;
    const struct value *item;

    if (value->kind == VALUE_STRING) {
        python_string(out, value->text);
    } else if (value->kind == VALUE_NULL) {
        text_puts(out, "None");
    } else if (value->kind == VALUE_BOOLEAN) {
        text_puts(out, value->truth ? "True" : "False");
    } else if (value->kind == VALUE_NUMBER) {
        json_write_number(out, value->text);
    } else {
        text_puts(out, is_list ? "[" : "{");
        for (item = value->first; item; item = item->next) {
            if (!is_list) {
                python_string(out, item->name);
                text_puts(out, ": ");
            }
            python_repr(out, item);
            text_puts(out, item->next ? ", " : "");
        }
        text_puts(out, is_list ? "]" : "}");
    }
}

/* Python's name for the type of a value. */
static const char *python_type(const struct value *value)
{
    static const char *const names[] = {
        "<class 'NoneType'>",
        "<class 'bool'>",
        "<class 'int'>",
        "<class 'str'>",
        "<class 'list'>",
        "<class 'dict'>",
        "<class 'jmespath.visitor._Expression'>",
    };

    if (value->kind == VALUE_NUMBER && !number_is_integer(value->text))
        return "<class 'float'>";
    if (value->kind == VALUE_STRING &&
        !is_utf8(value->text.data, value->text.len))
        return "<class 'bytes'>";
    return names[value->kind];
}

#endif /* DMS_VALUE_H */
