/* dms_input.h - from the words of a command line to the checked JSON input of
 * an operation.
 *
 * Knows: file:// and fileb://, which words are JSON and which are shorthand,
 * what shapes make of them, botocore's checks of an input and their wording,
 * how timestamps travel. Does not know: option names, the network. */

#ifndef DMS_INPUT_H
#define DMS_INPUT_H

#include <errno.h>

#include "dms_base64.h"
#include "dms_model.h"
#include "dms_options.h"
#include "dms_report.h"
#include "dms_shorthand.h"
#include "dms_time.h"
#include "dms_value.h"

/* The largest file that a parameter may be read from. */
#define FILE_MAX (64u << 20)

/* White space of Python's strip in ASCII. */
#define WHITE " \t\n\r\v\f"

/* ---- files -------------------------------------------------------------- */

/* Adds the value of $NAME or ${NAME} at *at and moves on; what names no
 * variable stays as it is. */
static void expand_variable(struct text *out, const char **at)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "abcdefghijklmnopqrstuvwxyz0123456789_";
    int in_braces = (*at)[1] == '{';
    const char *name = *at + 1 + in_braces;
    size_t len = in_braces ? strcspn(name, "}") : strspn(name, letters);
    const char *end = name + len + (in_braces && name[len] == '}');
    const char *value = getenv(copy_bytes(out->arena, name, len));

    if (len == 0 || !value || (in_braces && name[len] != '}')) {
        text_add(out, "$", 1);
        *at += 1;
        return;
    }
    text_puts(out, value);
    *at = end;
}

/* A path with ~ and variables replaced. */
static const char *expand_path(struct arena *arena, const char *path)
{
    const char *home = getenv("HOME");
    struct text out = {0};

    out.arena = arena;
    if (path[0] == '~' && (path[1] == '/' || path[1] == '\0') && home) {
        text_puts(&out, home);
        path++;
    }
    while (*path) {
        if (*path == '$') {
            expand_variable(&out, &path);
            continue;
        }
        text_add(&out, path++, 1);
    }
    return text_str(&out);
}

/* Reads a whole file; 1, or 0 with errno set. */
static int read_file(const char *path, struct text *out)
{
    FILE *file = fopen(path, "rb");
    char part[4096];
    size_t len;
    int error;

    if (!file)
        return 0;
    errno = 0;
    do {
        len = fread(part, 1, sizeof part, file);
        text_add(out, part, len);
    } while (len && out->len <= FILE_MAX);
    error = ferror(file) ? errno : out->len > FILE_MAX ? EFBIG : 0;
    fclose(file);
    errno = error;
    return error == 0;
}

/* Makes every line end in a newline alone, as Python reads text files. */
static void unify_newlines(struct text *text)
{
    size_t from, to = 0;

    for (from = 0; from < text->len; from++) {
        char c = text->data[from];

        if (c == '\r') {
            c = '\n';
            from += from + 1 < text->len && text->data[from + 1] == '\n';
        }
        text->data[to++] = c;
    }
    text->len = to;
    if (text->data)
        text->data[to] = '\0';
}

/* Replaces file://PATH by the text and fileb://PATH by the bytes of that file;
 * other words stay. Returns 1, or 0 with a message in why. ctx: the arena. */
static int load_file(void *ctx, struct slice *word, struct text *why)
{
    struct arena *arena = (struct arena *)ctx;
    char *whole = copy_bytes(arena, word->data, word->len);
    int is_text = strncmp(whole, "file://", 7) == 0;
    struct text content = {0};
    const char *path;
    struct slice name;

    if (!is_text && strncmp(whole, "fileb://", 8) != 0)
        return 1;
    path = expand_path(arena, whole + (is_text ? 7 : 8));
    content.arena = arena;
    if (!read_file(path, &content)) {
        text_printf(why, "Unable to load paramfile %s: [Errno %d] %s: ", whole,
                    errno, strerror(errno));
        name.data = path;
        name.len = strlen(path);
        python_string(why, name);
        return 0;
    }
    if (is_text && !is_utf8(text_str(&content), content.len)) {
        text_printf(why,
                    "Unable to load paramfile (%s), text contents could not be "
                    "decoded.  If this is a binary file, please use the "
                    "fileb:// prefix instead of the file:// prefix.",
                    path);
        return 0;
    }
    if (is_text)
        unify_newlines(&content);
    word->data = text_str(&content);
    word->len = content.len;
    return 1;
}

/* ---- words to values ---------------------------------------------------- */

/* An option whose words are made into a value. */
struct parameter {
    struct arena *arena;
    const char *name; /* with its dashes */
    int is_sensitive; /* a password may be in it: messages do not show it */
};

/* Whether a value of a shape can hold something that must not be shown. */
static int shape_is_sensitive(const struct shape *shape)
{
    size_t i;

    if (shape->kind == SHAPE_LIST)
        return shape_is_sensitive(shape_at(shape->of));
    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);

        if (member->flags & MEMBER_SENSITIVE ||
            shape_is_sensitive(shape_at(member->shape)))
            return 1;
    }
    return 0;
}

/* Ends the program: the option cannot be parsed. */
static void fail_parsing(const struct parameter *parameter, const char *why)
{
    fail_param(parameter->arena, "Error parsing parameter '%s': %s",
               parameter->name, why);
}

/* A word without the white space before it. */
static struct slice skip_white(struct slice word)
{
    while (word.len && word.data[0] && strchr(WHITE, word.data[0])) {
        word.data++;
        word.len--;
    }
    return word;
}

/* The first character of a word that is no white space, or 0. */
static char first_char(struct slice word)
{
    word = skip_white(word);
    return word.len ? word.data[0] : '\0';
}

/* Drops all but the last of the members of one name, as a Python dict does;
 * the place is that of the first. */
static void drop_duplicates(struct value *value)
{
    struct value *item, *other, *before;

    for (item = value->first; item; item = item->next) {
        drop_duplicates(item);
        before = item;
        for (other = item->next; other && value->kind == VALUE_OBJECT;
             other = other->next) {
            if (other->name.len != item->name.len ||
                memcmp(other->name.data, item->name.data, item->name.len)) {
                before = other;
                continue;
            }
            value_become(item, other);
            before->next = other->next;
        }
        if (value->kind == VALUE_OBJECT && !item->next)
            value->last = item;
    }
}

/* Parses a word as JSON. */
static struct value *json_of_word(const struct parameter *parameter,
                                  struct slice word)
{
    struct text why = {0};
    struct value *value;

    why.arena = parameter->arena;
    text_puts(&why, "Invalid JSON: ");
    value = json_parse(parameter->arena, word, &why);
    if (!value) {
        text_puts(&why, "\nJSON received: ");
        if (parameter->is_sensitive)
            text_puts(&why, "***");
        else
            text_add(&why, word.data, word.len);
        fail_parsing(parameter, text_str(&why));
    }
    drop_duplicates(value);
    return value;
}

/* The text of an integer as Python's int() reads it: white space around,
 * a sign, single underscores between digits. NULL when it is none. */
static const char *python_int(struct arena *arena, struct slice word)
{
    struct text out = {0};
    size_t i = 0, digits = 0;

    out.arena = arena;
    word = skip_white(word);
    while (word.len && word.data[word.len - 1] &&
           strchr(WHITE, word.data[word.len - 1]))
        word.len--;
    if (word.len && (word.data[0] == '-' || word.data[0] == '+'))
        text_add(&out, "-", word.data[i++] == '-');
    for (; i < word.len; i++) {
        char c = word.data[i];

        if (c == '_' && digits && i + 1 < word.len && word.data[i + 1] != '_')
            continue;
        if (c < '0' || c > '9')
            return NULL;
        if (digits == 1 && out.data[out.len - 1] == '0')
            out.len--; /* a leading zero */
        else
            digits++;
        text_add(&out, &c, 1);
    }
    return digits ? text_str(&out) : NULL;
}

/* Whether a shape is a number. */
static int is_number(const struct shape *shape)
{
    return shape->kind == SHAPE_INTEGER || shape->kind == SHAPE_LONG ||
           shape->kind == SHAPE_DOUBLE;
}

/* A number from a word; ends the program as Python's int() or float() does
 * when it is none. */
static void number_of_word(struct arena *arena, const struct shape *shape,
                           struct value *value)
{
    int is_double = shape->kind == SHAPE_DOUBLE;
    struct text shown = {0}, json = {0};
    const char *text = python_int(arena, value->text);

    shown.arena = json.arena = arena;
    if (!text && is_double) {
        char *copy = copy_bytes(arena, value->text.data, value->text.len);
        char *end;
        double number = strtod(copy, &end);

        if (end != copy && end[strspn(end, WHITE)] == '\0' &&
            number - number == 0) {
            write_double(&json, number);
            text = text_str(&json);
        }
    }
    if (!text) {
        python_string(&shown, value->text);
        fail(arena, RC_GENERAL,
             is_double ? "could not convert string to float: %s"
                       : "invalid literal for int() with base 10: %s",
             text_str(&shown));
    }
    value->kind = VALUE_NUMBER;
    value->text.data = text;
    value->text.len = strlen(text);
}

/* Whether a slice is a word whatever its case; word is in lower case. */
static int is_word_in_any_case(struct slice slice, const char *word)
{
    size_t i;

    for (i = 0; i < slice.len && word[i]; i++)
        if ((slice.data[i] >= 'A' && slice.data[i] <= 'Z'
                 ? slice.data[i] + ('a' - 'A')
                 : slice.data[i]) != word[i])
            return 0;
    return i == slice.len && !word[i];
}

/* Makes a scalar out of the text that shorthand has for it; a boolean that is
 * neither true nor false stays text and is refused later. A list or hash ends
 * the program with the message of Python. */
static void coerce_scalar(struct arena *arena, const struct shape *shape,
                          struct value *value)
{
    const char *type = value->kind == VALUE_LIST ? "list" : "dict";

    if (!is_number(shape) && shape->kind != SHAPE_BOOLEAN)
        return;
    if (value->kind != VALUE_STRING && is_number(shape))
        fail(arena, RC_GENERAL,
             "int() argument must be a string, a bytes-like object or a real "
             "number, not '%s'",
             type);
    if (value->kind != VALUE_STRING)
        fail(arena, RC_GENERAL, "'%s' object has no attribute 'lower'", type);
    if (is_number(shape)) {
        number_of_word(arena, shape, value);
    } else {
        int is_true = is_word_in_any_case(value->text, "true");

        if (is_true || is_word_in_any_case(value->text, "false")) {
            value->kind = VALUE_BOOLEAN;
            value->truth = is_true;
        }
    }
}

/* Makes of the texts of a shorthand what the shape asks for. */
static void coerce(struct arena *arena, const struct shape *shape,
                   struct value *value)
{
    struct value *item;
    size_t i;

    if (shape->kind == SHAPE_LIST && value->kind != VALUE_LIST) {
        item = value_new(arena, value->kind);
        value_become(item, value);
        memset(&value->text, 0, sizeof value->text);
        value->kind = VALUE_LIST;
        value->first = value->last = item;
    } else if (shape->kind == SHAPE_LIST) {
        for (item = value->first; item; item = item->next)
            coerce(arena, shape_at(shape->of), item);
    } else if (!shape_has_members(shape)) {
        coerce_scalar(arena, shape, value);
    }
    for (i = 0; i < shape_count(shape) && value->kind == VALUE_OBJECT; i++) {
        const struct member *member = shape_member(shape, i);

        item = value_member(value, model_text(member->name));
        if (item)
            coerce(arena, shape_at(member->shape), item);
    }
}

/* Parses a word as shorthand. */
static struct value *shorthand_of_word(const struct parameter *parameter,
                                       struct slice word)
{
    struct text why = {0};
    struct value *value;
    char *line;

    why.arena = parameter->arena;
    value = shorthand_parse(parameter->arena, word, load_file, parameter->arena,
                            &why);
    if (value)
        return value;
    line = strchr(why.data, '\n');
    if (parameter->is_sensitive && line) {
        why.len = (size_t)(line - why.data);
        text_puts(&why, "\n ***");
    }
    fail_parsing(parameter, text_str(&why));
    return NULL;
}

/* Makes a value of one word that is not shorthand. */
static struct value *value_of_word(const struct parameter *parameter,
                                   const struct shape *shape, struct slice word)
{
    struct text why = {0};
    struct value *value;

    if (!shape_has_members(shape)) {
        value = value_string(parameter->arena, word.data, word.len);
        if (is_number(shape))
            number_of_word(parameter->arena, shape, value);
        return value;
    }
    if (first_char(word) == '{')
        return json_of_word(parameter, word);
    why.arena = parameter->arena;
    text_puts(&why, "Invalid JSON:\n");
    if (parameter->is_sensitive)
        text_puts(&why, "***");
    else
        text_add(&why, word.data, word.len);
    fail_parsing(parameter, text_str(&why));
    return NULL;
}

/* Makes the value of a list of several words, or of one word of JSON. */
static struct value *list_of_words(const struct parameter *parameter,
                                   const struct shape *shape,
                                   const struct slice *words, size_t count,
                                   int is_shorthand)
{
    struct value *list = value_new(parameter->arena, VALUE_LIST);
    size_t i;

    if (count == 1 && !is_shorthand && first_char(words[0]) == '[')
        return json_of_word(parameter, words[0]);
    for (i = 0; i < count; i++)
        value_append(list, is_shorthand
                               ? shorthand_of_word(parameter, words[i])
                               : value_of_word(parameter, shape_at(shape->of),
                                               words[i]));
    return list;
}

/* Makes the value of an option of its words. */
static struct value *value_of_option(struct arena *arena,
                                     const struct option *option,
                                     const struct shape *shape)
{
    struct slice *words =
        (struct slice *)arena_take(arena, (option->count + 1) * sizeof *words);
    struct parameter parameter;
    struct text why = {0};
    struct value *value;
    int is_shorthand, is_bytes;
    size_t i;

    parameter.arena = why.arena = arena;
    parameter.name = option->name;
    parameter.is_sensitive = shape_is_sensitive(shape);
    for (i = 0; i < option->count; i++) {
        words[i].data = option->words[i];
        words[i].len = strlen(option->words[i]);
    }
    if (option->count == 1 && !load_file(arena, &words[0], &why))
        fail_parsing(&parameter, text_str(&why));
    is_bytes = option->count == 1 && words[0].data != option->words[0] &&
               strncmp(option->words[0], "fileb://", 8) == 0;
    is_shorthand = shape_has_shorthand(shape) && first_char(words[0]) != '[' &&
                   first_char(words[0]) != '{';
    if (shape->kind == SHAPE_LIST)
        value = list_of_words(&parameter, shape, words, option->count,
                              is_shorthand);
    else if (is_shorthand)
        value = shorthand_of_word(&parameter, words[0]);
    else
        value = value_of_word(&parameter, shape, words[0]);
    value->truth = is_bytes;
    if (is_shorthand)
        coerce(arena, shape, value);
    return value;
}

/* ---- checks ------------------------------------------------------------- */

/* A check under way: where it is, and what it has found so far. */
struct checker {
    struct text path;  /* ".Filters[0].Name" */
    struct text found; /* one problem a line */
    int is_sensitive;  /* inside a member that must not be shown */
};

/* The kinds of values that are right for a kind of shape, as bits, and what
 * botocore calls them. */
static const struct {
    uint8_t kinds;
    const char *types;
} right_types[] = {
    /* SHAPE_NONE */ {0, ""},
    /* SHAPE_STRING */ {1u << VALUE_STRING, "<class 'str'>"},
    /* SHAPE_INTEGER */
    {1u << VALUE_NUMBER | 1u << VALUE_BOOLEAN, "<class 'int'>"},
    /* SHAPE_LONG */
    {1u << VALUE_NUMBER | 1u << VALUE_BOOLEAN, "<class 'int'>"},
    /* SHAPE_DOUBLE */
    {1u << VALUE_NUMBER | 1u << VALUE_BOOLEAN,
     "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>"},
    /* SHAPE_BOOLEAN */ {1u << VALUE_BOOLEAN, "<class 'bool'>"},
    /* SHAPE_BLOB */
    {1u << VALUE_STRING,
     "<class 'bytes'>, <class 'bytearray'>, file-like object"},
    /* SHAPE_TIMESTAMP */
    {1u << VALUE_STRING | 1u << VALUE_NUMBER,
     "<class 'datetime.datetime'>, timestamp-string"},
    /* SHAPE_ISO8601 */
    {1u << VALUE_STRING | 1u << VALUE_NUMBER,
     "<class 'datetime.datetime'>, timestamp-string"},
    /* SHAPE_STRUCTURE */ {1u << VALUE_OBJECT, "<class 'dict'>"},
    /* SHAPE_UNION */ {1u << VALUE_OBJECT, "<class 'dict'>"},
    /* SHAPE_LIST */ {1u << VALUE_LIST, "<class 'list'>, <class 'tuple'>"},
};

/* Begins a further problem. */
static void next_problem(struct checker *checker)
{
    if (checker->found.len)
        text_puts(&checker->found, "\n");
}

/* The name of where the check is, as botocore writes it. */
static const char *checked_name(const struct checker *checker)
{
    if (checker->path.len == 0)
        return "input";
    return checker->path.data + (checker->path.data[0] == '.');
}

/* Moves the check back to a place above the present one. */
static void path_cut(struct checker *checker, size_t len)
{
    checker->path.len = len;
    if (checker->path.data)
        checker->path.data[len] = '\0';
}

/* Reads a timestamp from a text or number. */
static int moment_of_value(struct arena *arena, const struct value *value,
                           struct moment *moment)
{
    if (memchr(value->text.data, 0, value->text.len))
        return 0;
    return time_parse(copy_bytes(arena, value->text.data, value->text.len),
                      moment);
}

/* Whether a value is of the type that a shape asks for. */
static int is_right_type(struct arena *arena, const struct shape *shape,
                         const struct value *value)
{
    struct moment moment;

    if (!(right_types[shape->kind].kinds >> value->kind & 1))
        return 0;
    if (shape->kind == SHAPE_STRING)
        return is_utf8(value->text.data, value->text.len);
    if (shape->kind == SHAPE_INTEGER || shape->kind == SHAPE_LONG)
        return value->kind == VALUE_BOOLEAN || number_is_integer(value->text);
    if (shape->kind == SHAPE_TIMESTAMP || shape->kind == SHAPE_ISO8601)
        return moment_of_value(arena, value, &moment);
    return 1;
}

/* Notes a value of a wrong type. */
static void note_type(struct checker *checker, const struct shape *shape,
                      const struct value *value)
{
    struct text *out = &checker->found;

    next_problem(checker);
    text_printf(
        out, "Invalid type for parameter %s, value: ", checked_name(checker));
    if (checker->is_sensitive || shape_is_sensitive(shape))
        text_puts(out, "***");
    else if (value->kind == VALUE_STRING &&
             is_utf8(value->text.data, value->text.len))
        text_add(out, value->text.data, value->text.len);
    else
        python_repr(out, value);
    text_printf(out, ", type: %s, valid types: %s", python_type(value),
                right_types[shape->kind].types);
}

/* Adds the names of all members of a structure. */
static void add_member_names(struct text *out, const struct shape *shape)
{
    size_t i;

    for (i = 0; i < shape_count(shape); i++)
        text_printf(out, "%s%s", i ? ", " : "",
                    model_text(shape_member(shape, i)->name));
}

/* Notes a union with no member or with several. */
static void note_union(struct checker *checker, const struct shape *shape,
                       size_t count)
{
    if (shape->kind != SHAPE_UNION || count == 1)
        return;
    next_problem(checker);
    text_printf(&checker->found,
                count ? "Invalid number of parameters set for tagged union "
                        "structure %s. Can only set one of the following "
                        "keys: "
                      : "Must set one of the following keys for tagged union"
                        "structure %s: ",
                checked_name(checker));
    add_member_names(&checker->found, shape);
    text_puts(&checker->found, ".");
}

static void check(struct checker *checker, const struct shape *shape,
                  const struct value *value);

/* Notes what a structure lacks. */
static void check_required(struct checker *checker, const struct shape *shape,
                           const struct value *value)
{
    size_t i;

    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);
        const char *name = model_text(member->name);

        if (!(member->flags & MEMBER_REQUIRED) || value_member(value, name))
            continue;
        next_problem(checker);
        text_printf(&checker->found, "Missing required parameter in %s: \"%s\"",
                    checked_name(checker), name);
    }
}

/* Notes the members of an object that its shape does not have. */
static void check_unknown(struct checker *checker, const struct shape *shape,
                          const struct value *value)
{
    const struct value *item;

    for (item = value->first; item; item = item->next) {
        if (shape_find(shape, item->name.data, item->name.len))
            continue;
        next_problem(checker);
        text_printf(&checker->found, "Unknown parameter in %s: \"",
                    checked_name(checker));
        text_add(&checker->found, item->name.data, item->name.len);
        text_puts(&checker->found, "\", must be one of: ");
        add_member_names(&checker->found, shape);
    }
}

/* Checks an object against a structure. */
static void check_structure(struct checker *checker, const struct shape *shape,
                            const struct value *value)
{
    size_t len = checker->path.len;
    const struct value *item;

    note_union(checker, shape, value_count(value));
    check_required(checker, shape, value);
    check_unknown(checker, shape, value);
    for (item = value->first; item; item = item->next) {
        const struct member *member =
            shape_find(shape, item->name.data, item->name.len);
        int was_sensitive = checker->is_sensitive;

        if (!member)
            continue;
        checker->is_sensitive |= (member->flags & MEMBER_SENSITIVE) != 0;
        text_printf(&checker->path, ".%s", model_text(member->name));
        check(checker, shape_at(member->shape), item);
        path_cut(checker, len);
        checker->is_sensitive = was_sensitive;
    }
}

/* Checks a list and its items. */
static void check_list(struct checker *checker, const struct shape *shape,
                       const struct value *value)
{
    size_t len = checker->path.len, i = 0, count = value_count(value);
    const struct value *item;

    if (count < shape->count) {
        next_problem(checker);
        text_printf(&checker->found,
                    "Invalid length for parameter %s, value: %lu, valid min "
                    "length: %u",
                    checked_name(checker), (unsigned long)count,
                    (unsigned)shape->count);
    }
    for (item = value->first; item; item = item->next) {
        text_printf(&checker->path, "[%lu]", (unsigned long)i++);
        check(checker, shape_at(shape->of), item);
        path_cut(checker, len);
    }
}

/* Checks a value against a shape, notes every problem. */
static void check(struct checker *checker, const struct shape *shape,
                  const struct value *value)
{
    if (!is_right_type(checker->found.arena, shape, value))
        note_type(checker, shape, value);
    else if (shape->kind == SHAPE_LIST)
        check_list(checker, shape, value);
    else if (shape_has_members(shape))
        check_structure(checker, shape, value);
}

/* Ends the program when the input is not what its shape asks for. */
static void check_input(struct arena *arena, const struct shape *shape,
                        const struct value *input)
{
    struct checker checker = {{0}, {0}, 0};

    checker.path.arena = checker.found.arena = arena;
    check_structure(&checker, shape, input);
    if (checker.found.len)
        fail_param(arena, "Parameter validation failed:\n%s",
                   text_str(&checker.found));
}

/* ---- the request -------------------------------------------------------- */

/* Gives a blob the form in which it travels, Base64; is_raw: it does not have
 * it already. Text that is no Base64 ends the program. */
static void request_blob(struct arena *arena, const struct member *member,
                         struct value *value, int is_raw)
{
    struct slice bytes = value->text;
    struct text decoded = {0}, encoded = {0};

    decoded.arena = encoded.arena = arena;
    if (!is_raw && !value->truth) {
        if (!base64_read(&decoded, bytes))
            fail(arena, RC_GENERAL, "Invalid base64: \"%.*s\"",
                 member->flags & MEMBER_SENSITIVE ? 0 : (int)bytes.len,
                 bytes.data);
        bytes.data = text_str(&decoded);
        bytes.len = decoded.len;
    }
    base64_write(&encoded, bytes.data, bytes.len);
    value->text.data = text_str(&encoded);
    value->text.len = encoded.len;
}

/* Gives the blobs of an input the form in which they travel; in this service
 * they are members of the input itself, never deeper inside. */
static void request_blobs(struct arena *arena, const struct shape *shape,
                          const struct value *input, int are_raw)
{
    size_t i;

    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);
        struct value *value = value_member(input, model_text(member->name));

        if (value && value->kind == VALUE_STRING &&
            shape_at(member->shape)->kind == SHAPE_BLOB)
            request_blob(arena, member, value, are_raw);
    }
}

/* Writes a timestamp as it travels: whole seconds, or text in UTC. */
static void request_time(struct arena *arena, const struct shape *shape,
                         struct value *value)
{
    struct text out = {0};
    struct moment moment;

    out.arena = arena;
    if (!moment_of_value(arena, value, &moment))
        return;
    if (shape->kind == SHAPE_ISO8601) {
        time_write_utc(&out, moment.seconds, moment.micros);
        text_puts(&out, "Z");
        value->kind = VALUE_STRING;
    } else {
        text_printf(&out, "%lld", (long long)moment.seconds);
        value->kind = VALUE_NUMBER;
    }
    value->text.data = text_str(&out);
    value->text.len = out.len;
}

/* Gives every timestamp of a checked input the form in which it travels. */
static void request_times(struct arena *arena, const struct shape *shape,
                          struct value *value)
{
    struct value *item;

    if (shape->kind == SHAPE_TIMESTAMP || shape->kind == SHAPE_ISO8601)
        request_time(arena, shape, value);
    if (shape->kind != SHAPE_LIST && !shape_has_members(shape))
        return;
    for (item = value->first; item; item = item->next) {
        const struct shape *inner =
            shape->kind == SHAPE_LIST
                ? shape_at(shape->of)
                : shape_at(shape_find(shape, item->name.data, item->name.len)
                               ->shape);

        request_times(arena, inner, item);
    }
}

#endif /* DMS_INPUT_H */
