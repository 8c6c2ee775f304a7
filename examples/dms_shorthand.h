/* dms_shorthand.h - the shorthand of aws command lines, such as
 * Name=replication-task-arn,Values=a,b, parsed into a value.
 *
 *     parameter = keyval *("," keyval)
 *     keyval    = key ["@"] "=" values
 *     values    = "" / list / hash / csv
 *     list      = "[" [value *("," value)] [","] "]"
 *     hash      = "{" [key ["@"] "=" value *("," ...)] [","] "}"
 *     csv       = first *("," second)
 *
 * A value is a list, a hash, a quoted or a plain text. Knows: this grammar and
 * the messages of the aws command. Does not know: shapes (everything comes out
 * as text), files (key@=file://x asks a function of the caller). */

#ifndef DMS_SHORTHAND_H
#define DMS_SHORTHAND_H

#include "dms_value.h"

/* How deep lists and hashes may be nested. */
#define SHORTHAND_DEPTH 100

/* Replaces the text of key@=text when it names a file. Returns 1, or 0 with a
 * message in why. */
typedef int (*shorthand_load_fn)(void *ctx, struct slice *text,
                                 struct text *why);

/* A parse under way. A failure is remembered, not acted upon: a csv takes one
 * back when it finds that what follows a comma is the next key. */
struct shorthand {
    struct arena *arena;
    struct slice input;
    size_t at;
    int depth;
    int load_files; /* the present key was followed by @ */
    shorthand_load_fn load;
    void *load_ctx;
    const char *expected; /* a syntax error, if not NULL */
    int at_nothing;       /* no pattern fits, in place of one character */
    size_t failed_at;
    struct slice duplicate; /* else the key that came twice */
    struct text why;        /* else the message itself */
};

static struct value *shorthand_value(struct shorthand *in);

/* The byte at the present position, or 0 at the end; a NUL cannot come from a
 * command line. */
static char shorthand_peek(const struct shorthand *in)
{
    return in->at < in->input.len ? in->input.data[in->at] : '\0';
}

/* Whether all is read. */
static int shorthand_at_end(const struct shorthand *in)
{
    return in->at >= in->input.len;
}

/* Remembers a syntax error; returns 0. */
static int shorthand_fail(struct shorthand *in, const char *expected,
                          int at_nothing)
{
    in->expected = expected;
    in->at_nothing = at_nothing;
    in->failed_at = in->at;
    return 0;
}

/* Skips white space. */
static void shorthand_space(struct shorthand *in)
{
    while (shorthand_peek(in) && strchr(" \t\n\r\v\f", shorthand_peek(in)))
        in->at++;
}

/* Takes one character, a string of length one; 1, or 0 after a failure. */
static int shorthand_expect(struct shorthand *in, const char *c)
{
    if (shorthand_peek(in) != c[0])
        return shorthand_fail(in, c, 0);
    in->at++;
    return 1;
}

/* Takes one character with the white space round it. */
static int shorthand_expect_spaced(struct shorthand *in, const char *c)
{
    shorthand_space(in);
    if (!shorthand_expect(in, c))
        return 0;
    shorthand_space(in);
    return 1;
}

/* Reads a key, which may be empty. */
static struct slice shorthand_key(struct shorthand *in)
{
    static const char others[] = "-_.#/:";
    struct slice key;
    char c;

    key.data = in->input.data + in->at;
    key.len = in->at;
    for (c = shorthand_peek(in); c; c = shorthand_peek(in)) {
        char lower = (char)(c | 0x20);

        if (!(lower >= 'a' && lower <= 'z') && !(c >= '0' && c <= '9') &&
            !strchr(others, c))
            break;
        in->at++;
    }
    key.len = in->at - key.len;
    return key;
}

/* Reads the "=" or "@=" after a key; the latter means files. */
static int shorthand_equals(struct shorthand *in)
{
    shorthand_space(in);
    in->load_files = shorthand_peek(in) == '@';
    if (in->load_files)
        in->at++;
    return shorthand_expect_spaced(in, "=");
}

/* A text as a value, from its file if the key asked for that. */
static struct value *shorthand_text(struct shorthand *in, struct slice text)
{
    if (in->load_files && in->load &&
        !in->load(in->load_ctx, &text, &in->why)) {
        in->expected = NULL;
        return NULL;
    }
    return value_string(in->arena, text.data, text.len);
}

/* The place of the quote that ends a quoted text, or the end of the input.
 * Without any other, an escaped quote ends it: a="C:\dir\" is common. */
static size_t shorthand_quote_end(const struct shorthand *in, char quote)
{
    size_t at, escaped = in->input.len;

    for (at = in->at + 1; at < in->input.len; at++) {
        if (in->input.data[at] == quote)
            return at;
        if (in->input.data[at] != '\\' || at + 1 == in->input.len)
            continue;
        at += in->input.data[at + 1] == quote || in->input.data[at + 1] == '\\';
        if (in->input.data[at] == quote)
            escaped = at;
    }
    return escaped;
}

/* Reads a quoted text; the quote and the backslash are escaped by one. */
static struct value *shorthand_quoted(struct shorthand *in)
{
    char quote = shorthand_peek(in);
    size_t end = shorthand_quote_end(in, quote);
    struct text out = {0};
    struct slice text;
    size_t at;

    if (end == in->input.len) {
        shorthand_fail(
            in, quote == '"' ? "<double quoted>" : "<singled quoted>", 1);
        return NULL;
    }
    out.arena = in->arena;
    for (at = in->at + 1; at < end; at++) {
        char next = at + 1 < end ? in->input.data[at + 1] : '\0';

        at += in->input.data[at] == '\\' && (next == quote || next == '\\');
        text_add(&out, in->input.data + at, 1);
    }
    in->at = end + 1;
    text.data = text_str(&out);
    text.len = out.len;
    return shorthand_text(in, text);
}

/* Whether a character may be in a plain text: c is its first byte, stops are
 * the characters that end it. Bytes of UTF-8 all may. */
static int shorthand_is_plain(char c, const char *stops, int is_first)
{
    unsigned char byte = (unsigned char)c;
    int is_space = (byte >= 9 && byte <= 13) || (byte >= 28 && byte <= 32);

    if (byte <= 0x20)
        return !is_first && is_space;
    return !strchr(stops, c);
}

/* Reads a plain text: a backslash before a comma keeps the comma in it, white
 * space at its end is dropped. Returns 1 and fills *text, or 0 when there is
 * none. stops end it; some of them only when they are not its first. */
static int shorthand_plain(struct shorthand *in, const char *stops,
                           struct slice *text)
{
    struct text out = {0};
    size_t start = in->at;
    char c;

    out.arena = in->arena;
    for (c = shorthand_peek(in); c; c = shorthand_peek(in)) {
        int is_first = in->at == start;

        if (c == '\\' && in->at + 1 < in->input.len &&
            in->input.data[in->at + 1] == ',')
            c = in->input.data[++in->at];
        else if (!shorthand_is_plain(c, is_first ? "\"',=[{" : stops, is_first))
            break;
        text_add(&out, &c, 1);
        in->at++;
    }
    while (out.len && (unsigned char)out.data[out.len - 1] <= 0x20)
        out.len--;
    text->data = text_str(&out);
    text->len = out.len;
    return in->at > start;
}

/* Reads the first text of a csv, or a text in a list or hash; it may be
 * missing, and = may be in it. */
static struct value *shorthand_first(struct shorthand *in)
{
    struct slice text;

    if (shorthand_peek(in) == '"' || shorthand_peek(in) == '\'')
        return shorthand_quoted(in);
    if (!shorthand_plain(in, "\"',]}", &text)) {
        text.data = "";
        text.len = 0;
        return value_string(in->arena, text.data, 0);
    }
    return shorthand_text(in, text);
}

/* Reads a further text of a csv: it must not be missing, brackets may be in
 * it, = may not (it would be the next key). */
static struct value *shorthand_second(struct shorthand *in)
{
    struct slice text;

    if (shorthand_peek(in) == '"' || shorthand_peek(in) == '\'')
        return shorthand_quoted(in);
    if (!shorthand_plain(in, "\"',=", &text)) {
        shorthand_fail(in, "<second>", 1);
        return NULL;
    }
    return shorthand_text(in, text);
}

/* Reads one further text of a csv with what follows it. Returns it, or NULL
 * after a failure; *more then is 1 if a comma says that there are others. */
static struct value *shorthand_further(struct shorthand *in, int *more)
{
    struct value *item = shorthand_second(in);

    *more = 0;
    if (!item)
        return NULL;
    shorthand_space(in);
    if (shorthand_at_end(in))
        return item;
    *more = 1;
    return shorthand_expect_spaced(in, ",") ? item : NULL;
}

/* Reads texts separated by commas: one is a text, more are a list. When what
 * follows a comma turns out to be the next key, goes back to that comma. */
static struct value *shorthand_csv(struct shorthand *in)
{
    struct value *first = shorthand_first(in), *list;
    int more = 1;

    if (!first)
        return NULL;
    shorthand_space(in);
    if (shorthand_peek(in) != ',')
        return first;
    shorthand_expect_spaced(in, ",");
    list = value_new(in->arena, VALUE_LIST);
    value_append(list, first);
    while (more) {
        struct value *item = shorthand_further(in, &more);

        if (item) {
            value_append(list, item);
            continue;
        }
        if (shorthand_at_end(in) || !in->expected)
            return NULL;
        while (in->input.data[in->at] != ',')
            in->at--;
        more = 0;
    }
    return list->first->next ? list : first;
}

/* Takes the comma after an item, or leaves the bracket that ends them. */
static int shorthand_comma(struct shorthand *in, char end)
{
    shorthand_space(in);
    if (shorthand_peek(in) == end)
        return 1;
    if (!shorthand_expect(in, ","))
        return 0;
    shorthand_space(in);
    return 1;
}

/* Reads a list in brackets. */
static struct value *shorthand_list(struct shorthand *in)
{
    struct value *list = value_new(in->arena, VALUE_LIST);

    shorthand_expect_spaced(in, "[");
    while (shorthand_peek(in) != ']') {
        struct value *item = shorthand_value(in);

        if (!item)
            return NULL;
        value_append(list, item);
        if (!shorthand_comma(in, ']'))
            return NULL;
    }
    in->at++;
    return list;
}

/* Reads a hash in braces; of a key that comes twice the last one counts. */
static struct value *shorthand_hash(struct shorthand *in)
{
    struct value *hash = value_new(in->arena, VALUE_OBJECT);
    int load_files = in->load_files;

    shorthand_expect_spaced(in, "{");
    while (shorthand_peek(in) != '}') {
        struct slice key = shorthand_key(in);
        struct value *item, *old = value_get(hash, key);

        if (!shorthand_equals(in))
            return NULL;
        in->load_files |= load_files;
        item = shorthand_value(in);
        if (!item)
            return NULL;
        if (old)
            value_become(old, item);
        else
            value_put(hash, key, item);
        if (!shorthand_comma(in, '}'))
            return NULL;
    }
    in->at++;
    in->load_files = load_files;
    return hash;
}

/* Reads an item of a list or hash. */
static struct value *shorthand_value(struct shorthand *in)
{
    struct value *value;
    char c = shorthand_peek(in);

    if (c != '[' && c != '{')
        return shorthand_first(in);
    if (in->depth == SHORTHAND_DEPTH) {
        shorthand_fail(in, "<less nesting>", 1);
        return NULL;
    }
    in->depth++;
    value = c == '[' ? shorthand_list(in) : shorthand_hash(in);
    in->depth--;
    return value;
}

/* Reads one key with its value into the object; 1, or 0 after a failure. */
static int shorthand_keyval(struct shorthand *in, struct value *object,
                            size_t key_at)
{
    struct slice key = shorthand_key(in);
    struct value *value;
    char c;

    if (!shorthand_equals(in))
        return 0;
    c = shorthand_peek(in);
    value = c == '[' || c == '{' ? shorthand_value(in) : shorthand_csv(in);
    if (!value)
        return 0;
    if (value_get(object, key)) {
        in->expected = NULL;
        in->duplicate = key;
        in->failed_at = key_at;
        return 0;
    }
    value_put(object, key, value);
    return 1;
}

/* Adds the input with a caret on a line of its own below the place of the
 * failure. */
static void shorthand_point(struct shorthand *in, struct text *why)
{
    const char *data = in->input.data;
    size_t at = in->failed_at < in->input.len ? in->failed_at : in->input.len;
    size_t line = at, end = at;

    while (line > 0 && data[line - 1] != '\n')
        line--;
    while (end < in->input.len && data[end] != '\n')
        end++;
    text_add(why, data, end);
    text_puts(why, "\n");
    text_fill(why, ' ',
              count_chars(data + line, at - line) + (in->failed_at - at));
    text_puts(why, "^");
    text_add(why, data + end, in->input.len - end);
}

/* Words the failure as the aws command does. */
static void shorthand_explain(struct shorthand *in, struct text *why)
{
    const char *at = in->input.data + in->failed_at;

    if (in->why.len) {
        text_add(why, in->why.data, in->why.len);
        return;
    }
    if (!in->expected) {
        text_puts(why, "Second instance of key \"");
        text_add(why, in->duplicate.data, in->duplicate.len);
        text_puts(why, "\" encountered for input:\n");
        shorthand_point(in, why);
        text_puts(why, "\nThis is often because there is a preceding \",\" "
                       "instead of a space.");
        return;
    }
    text_printf(why, "Expected: '%s', received: '", in->expected);
    if (in->at_nothing)
        text_puts(why, "<none>");
    else if (in->failed_at >= in->input.len)
        text_puts(why, "EOF");
    else
        text_add(why, at, utf8_len(at, in->input.len - in->failed_at));
    text_puts(why, "' for input:\n ");
    shorthand_point(in, why);
}

/* Parses a shorthand text into an object; NULL when it is malformed, with a
 * message in why. load may be NULL: no files. */
static struct value *shorthand_parse(struct arena *arena, struct slice input,
                                     shorthand_load_fn load, void *load_ctx,
                                     struct text *why)
{
    struct value *object = value_new(arena, VALUE_OBJECT);
    struct shorthand in = {0};
    size_t key_at = 0;

    in.arena = arena;
    in.input = input;
    in.load = load;
    in.load_ctx = load_ctx;
    in.why.arena = arena;
    while (shorthand_keyval(&in, object, key_at)) {
        if (shorthand_at_end(&in))
            return object;
        key_at = in.at + 1;
        if (!shorthand_expect_spaced(&in, ","))
            break;
    }
    shorthand_explain(&in, why);
    return NULL;
}

#endif /* DMS_SHORTHAND_H */
