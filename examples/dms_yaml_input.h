/* dms_yaml_input.h - reads the YAML of --cli-input-yaml.
 *
 * Knows: the part of YAML 1.2 that inputs are written in. Block mappings and
 * sequences, flow ones over any number of lines (and so JSON), plain and
 * quoted scalars on one line, literal blocks (|), comments, one document,
 * !!binary; null, booleans and numbers as in the core schema. Everything else
 * is refused with its line, never read as something it is not: anchors and
 * aliases, other tags, merge keys, keys that are no scalars, directives, more
 * documents, scalars over several lines, folded blocks (>), a tab that
 * indents, a key given twice. A plain date stays text, which the aws command
 * takes for timestamps alone.
 *
 * Does not know: files, shapes. */

#ifndef DMS_YAML_INPUT_H
#define DMS_YAML_INPUT_H

#include <string.h>

#include "dms_base64.h"
#include "dms_value.h"

/* How deep collections may be inside each other. */
#define YAML_DEPTH 100

/* A text being read, and where and why that failed. */
struct yaml_reader {
    struct arena *arena;
    const char *data;
    size_t len;
    size_t at;
    int depth;
    const char *error; /* or NULL */
    size_t error_at;
};

static struct value *yamlin_node(struct yaml_reader *in, long parent);

/* ---- where the reader is ------------------------------------------------ */

/* Notes a failure; the first one counts. Returns NULL. */
static struct value *yamlin_fail(struct yaml_reader *in, const char *error)
{
    if (!in->error) {
        in->error = error;
        in->error_at = in->at;
    }
    return NULL;
}

/* The byte so far ahead, or 0 behind the end. */
static char yamlin_peek(const struct yaml_reader *in, size_t ahead)
{
    return in->at + ahead < in->len ? in->data[in->at + ahead] : '\0';
}

/* Whether a byte separates: a blank, the end of a line or of the text. */
static int yamlin_separates(char c)
{
    return c == '\0' || strchr(" \t\r\n", c);
}

/* Whether the byte so far ahead ends its line. */
static int yamlin_at_eol(const struct yaml_reader *in, size_t ahead)
{
    char c = yamlin_peek(in, ahead);

    return c == '\0' || c == '\n' ||
           (c == '\r' && yamlin_peek(in, ahead + 1) == '\n');
}

/* How many bytes of its line precede the place of the reader. */
static long yamlin_column(const struct yaml_reader *in)
{
    size_t start = in->at;

    while (start > 0 && in->data[start - 1] != '\n')
        start--;
    return (long)(in->at - start);
}

/* Skips blanks of a line, and a comment behind them up to its end. A tab is
 * no blank: outside of quotes and blocks it is refused like any scalar that
 * cannot be. */
static void yamlin_blanks(struct yaml_reader *in)
{
    while (yamlin_peek(in, 0) == ' ')
        in->at++;
    if (yamlin_peek(in, 0) == '#' &&
        (in->at == 0 || yamlin_separates(in->data[in->at - 1])))
        while (!yamlin_at_eol(in, 0))
            in->at++;
}

/* Skips to the next thing on this line or a later one. */
static void yamlin_lines(struct yaml_reader *in)
{
    yamlin_blanks(in);
    while (in->at < in->len && yamlin_at_eol(in, 0)) {
        in->at += yamlin_peek(in, 0) == '\r' ? 2 : 1;
        yamlin_blanks(in);
    }
}

/* Whether an item of a block sequence begins here. */
static int yamlin_at_dash(const struct yaml_reader *in)
{
    return yamlin_peek(in, 0) == '-' && yamlin_separates(yamlin_peek(in, 1));
}

/* Whether a line here begins with --- or ..., which end a document. */
static int yamlin_at_marker(const struct yaml_reader *in, const char *marker)
{
    return yamlin_column(in) == 0 && in->len - in->at >= 3 &&
           memcmp(in->data + in->at, marker, 3) == 0 &&
           yamlin_separates(yamlin_peek(in, 3));
}

/* Whether nothing of the document is left. */
static int yamlin_at_end(const struct yaml_reader *in)
{
    return in->error || in->at >= in->len || yamlin_at_marker(in, "---") ||
           yamlin_at_marker(in, "...");
}

/* ---- scalars ------------------------------------------------------------ */

/* What a plain scalar that begins with that byte would be. */
static const char *yamlin_refusal(char c)
{
    static const struct {
        const char *bytes;
        const char *error;
    } refusals[] = {
        {"&*", "anchors and aliases are not supported"},
        {"!", "tags other than !!binary are not supported"},
        {"?", "keys that are no scalars are not supported"},
        {"%", "directives are not supported"},
        {">|", "a block of this form is not supported here"},
        {"@`,[]{}\"'#", "this character begins no scalar"},
        {"\t", "a tab outside of quotes"},
    };
    size_t i;

    for (i = 0; i < sizeof refusals / sizeof refusals[0]; i++)
        if (c && strchr(refusals[i].bytes, c))
            return refusals[i].error;
    return NULL;
}

/* Reads a plain scalar up to the end of its line, a comment, a colon that
 * separates, or in a flow collection what ends an item. 1, or 0. */
static int yamlin_plain(struct yaml_reader *in, int in_flow, struct slice *word)
{
    size_t start = in->at, end = start;
    const char *refusal = yamlin_refusal(yamlin_peek(in, 0));

    if (yamlin_peek(in, 0) == ':' &&
        (in_flow || yamlin_separates(yamlin_peek(in, 1))))
        refusal = "a key is missing";
    if (yamlin_at_dash(in))
        refusal = "a sequence cannot begin here";
    if (refusal) {
        yamlin_fail(in, refusal);
        return 0;
    }
    for (; !yamlin_at_eol(in, 0); in->at++) {
        char c = yamlin_peek(in, 0), next = yamlin_peek(in, 1);

        if (c == '\t' || (in_flow && c == ':' && next && strchr(",[]{}", next)))
            yamlin_fail(in, c == '\t' ? "a tab outside of quotes"
                                      : "a blank is missing behind a colon");
        if ((c == ':' && yamlin_separates(next)) ||
            (in_flow && strchr(",[]{}", c)) ||
            (c == '#' && in->data[in->at - 1] == ' '))
            break;
        if (c != ' ')
            end = in->at + 1;
    }
    in->at = end;
    word->data = in->data + start;
    word->len = end - start;
    return !in->error;
}

/* Reads so many hexadecimal digits; -1 when they are not there. */
static long yamlin_hex(struct yaml_reader *in, size_t count)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    long code = 0;

    for (; count > 0; count--, in->at++) {
        char c = yamlin_peek(in, 0);
        const char *digit = c ? strchr(digits, c) : NULL;

        if (!digit || code > 0xFFFFFF)
            return -1;
        code = code * 16 + (digit - digits) % 16;
    }
    return code;
}

/* Reads a character by its number, or two that are a surrogate pair, as JSON
 * has them; the reader is behind the letter. 1, or 0. */
static int yamlin_code(struct yaml_reader *in, size_t digits, struct text *out)
{
    long code = yamlin_hex(in, digits), low;

    if (code >= 0xD800 && code < 0xDC00 && yamlin_peek(in, 0) == '\\' &&
        yamlin_peek(in, 1) == 'u') {
        in->at += 2;
        low = yamlin_hex(in, 4);
        code = low >= 0xDC00 && low < 0xE000
                   ? 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF)
                   : -1;
    }
    if (code < 0 || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) {
        yamlin_fail(in, "an escape that is no character");
        return 0;
    }
    text_add_char(out, (unsigned long)code);
    return 1;
}

/* Reads what follows a backslash between double quotes. 1, or 0. */
static int yamlin_escape(struct yaml_reader *in, struct text *out)
{
    static const char names[] = "\"\\/ bfnrtave";
    static const char bytes[] = "\"\\/ \b\f\n\r\t\a\v\033";
    char c = yamlin_peek(in, 0);
    const char *name = c ? strchr(names, c) : NULL;

    in->at += in->at < in->len;
    if (name) {
        text_add(out, bytes + (name - names), 1);
        return 1;
    }
    if (c == '0') {
        text_fill(out, '\0', 1);
        return 1;
    }
    if (c && strchr("N_LP", c)) {
        text_add_char(out, c == 'N'   ? 0x85
                           : c == '_' ? 0xA0
                           : c == 'L' ? 0x2028
                                      : 0x2029);
        return 1;
    }
    if (c == 'x' || c == 'u' || c == 'U')
        return yamlin_code(in, c == 'x' ? 2 : c == 'u' ? 4 : 8, out);
    yamlin_fail(in, "an unknown escape");
    return 0;
}

/* Reads a quoted scalar; 1, or 0. */
static int yamlin_quoted(struct yaml_reader *in, struct slice *word)
{
    char quote = yamlin_peek(in, 0);
    struct text out = {0};

    out.arena = in->arena;
    for (in->at++; !yamlin_at_eol(in, 0);) {
        char c = in->data[in->at++];

        if (c == '\\' && quote == '"') {
            if (!yamlin_escape(in, &out))
                return 0;
            continue;
        }
        if (c == quote && quote == '\'' && yamlin_peek(in, 0) == quote) {
            in->at++;
        } else if (c == quote) {
            word->data = text_str(&out);
            word->len = out.len;
            return 1;
        }
        text_add(&out, &c, 1);
    }
    yamlin_fail(in, "a quoted scalar that does not end on its line");
    return 0;
}

/* Whether a plain scalar is one of some words, which have a blank before and
 * after each. */
static int yamlin_is_among(struct slice word, const char *words)
{
    const char *at = words;

    for (; at[1]; at = strchr(at + 1, ' '))
        if (strcspn(at + 1, " ") == word.len &&
            memcmp(at + 1, word.data, word.len) == 0)
            return 1;
    return 0;
}

/* Adds the digits at a place of a scalar, without the _ that may be between
 * them; returns the place behind. */
static size_t yamlin_digits(struct slice word, size_t at, const char *digits,
                            struct text *out)
{
    size_t start = at;

    for (; at < word.len && word.data[at]; at++) {
        if (word.data[at] == '_' && at > start)
            continue;
        if (!strchr(digits, word.data[at]))
            break;
        text_add(out, word.data + at, 1);
    }
    return at;
}

/* Adds the number that follows 0x, 0o or 0b in decimal; 1, or 0. */
static int yamlin_based(struct slice word, size_t at, struct text *out)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    struct text own = {0};
    int base = word.data[at] == 'x' ? 16 : word.data[at] == 'o' ? 8 : 2;

    own.arena = out->arena;
    if (!strchr("xob", word.data[at]) ||
        yamlin_digits(word, at + 1,
                      base == 16  ? digits
                      : base == 8 ? "01234567"
                                  : "01",
                      &own) < word.len ||
        own.len == 0 || own.len > 15)
        return 0;
    text_printf(out, "%llu", strtoull(own.data, NULL, base));
    return 1;
}

/* Adds a number of decimal digits as JSON has it; 1, or 0 when it is none. */
static int yamlin_decimal(struct slice word, size_t at, struct text *out)
{
    struct text whole = {0}, part = {0};
    size_t zeros = 0;

    whole.arena = part.arena = out->arena;
    at = yamlin_digits(word, at, "0123456789", &whole);
    while (zeros + 1 < whole.len && whole.data[zeros] == '0')
        zeros++;
    text_puts(out, whole.len ? whole.data + zeros : "0");
    if (at < word.len && word.data[at] == '.') {
        at = yamlin_digits(word, at + 1, "0123456789", &part);
        text_printf(out, ".%s", part.len ? part.data : "0");
    }
    if (whole.len + part.len == 0)
        return 0;
    if (at + 1 < word.len && strchr("eE", word.data[at])) {
        int has_sign = word.data[at + 1] == '+' || word.data[at + 1] == '-';

        text_puts(out, "e");
        text_add(out, word.data + at + 1, (size_t)has_sign);
        part.len = 0;
        at =
            yamlin_digits(word, at + 1 + (size_t)has_sign, "0123456789", &part);
        text_add(out, text_str(&part), part.len);
        if (part.len == 0)
            return 0;
    }
    return at == word.len;
}

/* Makes what a plain scalar stands for. */
static struct value *yamlin_resolve(struct arena *arena, struct slice word)
{
    struct text number = {0};
    size_t at = word.len && (word.data[0] == '-' || word.data[0] == '+');
    int is_based = word.len > at + 2 && word.data[at] == '0';
    struct value *value;

    if (word.len == 0 || yamlin_is_among(word, " ~ null Null NULL "))
        return value_new(arena, VALUE_NULL);
    if (yamlin_is_among(word, " true True TRUE "))
        return value_boolean(arena, 1);
    if (yamlin_is_among(word, " false False FALSE "))
        return value_boolean(arena, 0);
    number.arena = arena;
    text_puts(&number, word.data[0] == '-' ? "-" : "");
    value = value_string(arena, word.data, word.len);
    if ((is_based && yamlin_based(word, at + 1, &number)) ||
        yamlin_decimal(word, at, &number)) {
        value->kind = VALUE_NUMBER;
        value->text.data = number.data;
        value->text.len = number.len;
    }
    return value;
}

/* Reads a scalar of one line. */
static struct value *yamlin_scalar(struct yaml_reader *in, int in_flow)
{
    char c = yamlin_peek(in, 0);
    struct slice word;

    if (c == '"' || c == '\'')
        return yamlin_quoted(in, &word)
                   ? value_string(in->arena, word.data, word.len)
                   : NULL;
    return yamlin_plain(in, in_flow, &word) ? yamlin_resolve(in->arena, word)
                                            : NULL;
}

/* Reads bytes in Base64, from !!binary on. */
static struct value *yamlin_binary(struct yaml_reader *in, int in_flow)
{
    struct text bytes = {0};
    struct value *value;

    in->at += 8;
    yamlin_blanks(in);
    value = yamlin_scalar(in, in_flow);
    bytes.arena = in->arena;
    if (!value)
        return NULL;
    if (value->kind != VALUE_STRING || !base64_read(&bytes, value->text))
        return yamlin_fail(in, "!!binary without Base64 after it");
    value->text.data = text_str(&bytes);
    value->text.len = bytes.len;
    value->truth = 1;
    return value;
}

/* Whether !!binary stands here. */
static int yamlin_at_binary(const struct yaml_reader *in)
{
    return in->len - in->at > 8 &&
           memcmp(in->data + in->at, "!!binary ", 9) == 0;
}

/* ---- literal blocks ----------------------------------------------------- */

/* Adds a line of a block, from the reader's place to its end, and newlines
 * for the empty ones before it. */
static void yamlin_add_line(struct yaml_reader *in, struct text *out,
                            size_t empty)
{
    size_t start = in->at;

    text_fill(out, '\n', empty);
    while (!yamlin_at_eol(in, 0))
        in->at++;
    text_add(out, in->data + start, in->at - start);
    text_fill(out, '\n', in->at < in->len);
}

/* Moves to the next line; 0 when there is none. */
static int yamlin_next_line(struct yaml_reader *in)
{
    while (in->at < in->len && in->data[in->at] != '\n')
        in->at++;
    in->at += in->at < in->len;
    return in->at < in->len;
}

/* Reads a literal block from its bar on: lines that are indented by more than
 * the parent, as much as the first of them. */
static struct value *yamlin_literal(struct yaml_reader *in, long parent)
{
    char chomp = yamlin_peek(in, 1);
    size_t empty = 0, indent = 0, most = 0, blanks, ahead;
    struct text out = {0};

    out.arena = in->arena;
    in->at += chomp == '-' || chomp == '+' ? 2 : 1;
    yamlin_blanks(in);
    if (!yamlin_at_eol(in, 0))
        return yamlin_fail(in, "a block of this form is not supported");
    for (ahead = in->at; yamlin_next_line(in); ahead = in->at) {
        for (blanks = 0; yamlin_peek(in, blanks) == ' ' &&
                         (indent == 0 || blanks < indent);)
            blanks++;
        if (yamlin_at_eol(in, blanks)) {
            most = indent == 0 && blanks > most ? blanks : most;
            empty++;
            continue;
        }
        if ((long)blanks <= parent || blanks < indent)
            break;
        if (blanks < most)
            return yamlin_fail(in, "an empty line is indented too far");
        indent = blanks;
        in->at += blanks;
        yamlin_add_line(in, &out, empty);
        empty = 0;
    }
    in->at = ahead;
    if (chomp == '+')
        text_fill(&out, '\n', empty);
    else if (chomp == '-' && out.len && out.data[out.len - 1] == '\n')
        out.len--;
    return value_string(in->arena, text_str(&out), out.len);
}

/* ---- flow collections --------------------------------------------------- */

/* Puts a member into a mapping that must not have it yet; 1, or 0. */
static int yamlin_put(struct yaml_reader *in, struct value *object,
                      struct slice name, struct value *item)
{
    if (!item)
        return 0;
    if (value_get(object, name))
        yamlin_fail(in, "a key is given twice");
    if (slice_is(name, "<<"))
        yamlin_fail(in, "merge keys are not supported");
    value_put(object, name, item);
    return !in->error;
}

/* Reads a key and its colon; 1, or 0. */
static int yamlin_key(struct yaml_reader *in, int in_flow, struct slice *key)
{
    char c = yamlin_peek(in, 0);
    int is_quoted = c == '"' || c == '\'';

    if (!(is_quoted ? yamlin_quoted(in, key) : yamlin_plain(in, in_flow, key)))
        return 0;
    yamlin_blanks(in);
    if (yamlin_peek(in, 0) != ':' ||
        (!in_flow && !yamlin_separates(yamlin_peek(in, 1))))
        yamlin_fail(in, "a colon is missing, or a scalar has a second line");
    if (!in->error)
        in->at++;
    return !in->error;
}

static struct value *yamlin_flow(struct yaml_reader *in);

/* Reads an item of a flow collection. */
static struct value *yamlin_flow_item(struct yaml_reader *in)
{
    char c;

    yamlin_lines(in);
    c = yamlin_peek(in, 0);
    if (in->error)
        return NULL;
    if (c == '[' || c == '{')
        return yamlin_flow(in);
    if (yamlin_at_binary(in))
        return yamlin_binary(in, 1);
    if (c == ',' || c == '}' || c == ']')
        return value_new(in->arena, VALUE_NULL);
    return yamlin_scalar(in, 1);
}

/* Reads one member or item of a flow collection into it; 1, or 0. */
static int yamlin_flow_part(struct yaml_reader *in, struct value *all)
{
    struct value *item;
    struct slice key;

    if (all->kind == VALUE_OBJECT)
        return yamlin_key(in, 1, &key) &&
               yamlin_put(in, all, key, yamlin_flow_item(in));
    if (yamlin_peek(in, 0) == ',')
        yamlin_fail(in, "an item is missing");
    item = yamlin_flow_item(in);
    if (item)
        value_append(all, item);
    return item != NULL;
}

/* Reads a flow collection from its bracket on. */
static struct value *yamlin_flow(struct yaml_reader *in)
{
    int is_list = yamlin_peek(in, 0) == '[';
    struct value *all =
        value_new(in->arena, is_list ? VALUE_LIST : VALUE_OBJECT);

    if (in->depth++ == YAML_DEPTH)
        return yamlin_fail(in, "nested too deeply");
    for (in->at++;;) {
        yamlin_lines(in);
        if (yamlin_peek(in, 0) == (is_list ? ']' : '}'))
            break;
        if (!yamlin_flow_part(in, all))
            return NULL;
        yamlin_lines(in);
        if (yamlin_peek(in, 0) == (is_list ? ']' : '}'))
            break;
        if (yamlin_peek(in, 0) != ',')
            return yamlin_fail(in, "a comma or bracket is missing");
        in->at++;
    }
    in->at++;
    in->depth--;
    return in->error ? NULL : all;
}

/* ---- block collections -------------------------------------------------- */

/* Whether a key of a block mapping begins here: a scalar with a colon that
 * separates behind it. */
static int yamlin_at_key(const struct yaml_reader *in)
{
    struct arena scrap = {0};
    struct yaml_reader copy = *in;
    struct slice key;
    int is_key;

    copy.arena = &scrap;
    is_key = yamlin_key(&copy, 0, &key);
    arena_free(&scrap);
    return is_key;
}

/* Reads what is after a colon or dash whose line or lines belong to a parent
 * of that column. The node may be on this line, or on the next ones when it
 * is indented more, or for a sequence in a mapping as much. */
static struct value *yamlin_after(struct yaml_reader *in, long parent,
                                  int is_item)
{
    size_t line_end;

    if (in->error)
        return NULL;
    yamlin_blanks(in);
    if (!yamlin_at_eol(in, 0)) {
        if (!is_item && (yamlin_at_dash(in) || yamlin_at_key(in)))
            return yamlin_fail(in, "a collection cannot begin here");
        return yamlin_node(in, parent);
    }
    line_end = in->at;
    yamlin_lines(in);
    if (!yamlin_at_end(in) &&
        (yamlin_column(in) > parent ||
         (!is_item && yamlin_column(in) == parent && yamlin_at_dash(in))))
        return yamlin_node(in, parent);
    in->at = line_end;
    return in->error ? NULL : value_new(in->arena, VALUE_NULL);
}

/* Whether only blanks precede the reader's place on its line. */
static int yamlin_is_first(const struct yaml_reader *in)
{
    size_t at = in->at;

    while (at > 0 && in->data[at - 1] == ' ')
        at--;
    return at == 0 || in->data[at - 1] == '\n';
}

/* Moves to the next entry of a block collection at that column, unless an
 * inner one has been there already; 0 at its end and after a failure. */
static int yamlin_more(struct yaml_reader *in, long column)
{
    int is_first = yamlin_is_first(in);

    yamlin_blanks(in);
    if (!is_first && !yamlin_at_eol(in, 0))
        yamlin_fail(in, "something follows a value on its line");
    yamlin_lines(in);
    if (yamlin_at_end(in) || yamlin_column(in) < column)
        return 0;
    if (yamlin_column(in) > column)
        yamlin_fail(in, "indented too far, or a scalar has a second line");
    return !in->error;
}

/* Reads a block sequence from its first dash on. */
static struct value *yamlin_sequence(struct yaml_reader *in, long column)
{
    struct value *list = value_new(in->arena, VALUE_LIST);

    do {
        struct value *item;

        in->at++;
        item = yamlin_after(in, column, 1);
        if (!item)
            return NULL;
        value_append(list, item);
    } while (yamlin_more(in, column) && yamlin_at_dash(in));
    return in->error ? NULL : list;
}

/* Reads a block mapping from its first key on. */
static struct value *yamlin_mapping(struct yaml_reader *in, long column)
{
    struct value *object = value_new(in->arena, VALUE_OBJECT);
    struct slice key;

    do {
        if (!yamlin_key(in, 0, &key) ||
            !yamlin_put(in, object, key, yamlin_after(in, column, 0)))
            return NULL;
    } while (yamlin_more(in, column) && !yamlin_at_dash(in));
    return in->error ? NULL : object;
}

/* Reads the node at the reader's place; parent is the column of the collection
 * that it is in. */
static struct value *yamlin_node(struct yaml_reader *in, long parent)
{
    struct value *value;
    char c = yamlin_peek(in, 0);

    if (in->error)
        return NULL;
    if (in->depth++ == YAML_DEPTH)
        return yamlin_fail(in, "nested too deeply");
    if (yamlin_at_dash(in))
        value = yamlin_sequence(in, yamlin_column(in));
    else if (c == '[' || c == '{')
        value = yamlin_flow(in);
    else if (c == '|')
        value = yamlin_literal(in, parent);
    else if (yamlin_at_binary(in))
        value = yamlin_binary(in, 0);
    else if (yamlin_at_key(in))
        value = yamlin_mapping(in, yamlin_column(in));
    else
        value = yamlin_scalar(in, 0);
    in->depth--;
    return value;
}

/* Reads the document; an empty one is null. */
static struct value *yamlin_document(struct yaml_reader *in)
{
    struct value *value = value_new(in->arena, VALUE_NULL);

    yamlin_lines(in);
    if (yamlin_at_marker(in, "---")) {
        in->at += 3;
        yamlin_lines(in);
    }
    if (!yamlin_at_end(in)) {
        value = yamlin_node(in, -1);
        yamlin_more(in, -1);
        if (!in->error && yamlin_at_marker(in, "...")) {
            in->at += 3;
            yamlin_lines(in);
        }
    }
    if (in->at < in->len)
        yamlin_fail(in, "more than one document is not supported");
    return in->error ? NULL : value;
}

/* Whether all bytes can be in a text of YAML: UTF-8 without control
 * characters, nor those beyond ASCII that end a line in YAML 1.1 alone. */
static int yamlin_is_text(struct slice text)
{
    size_t i;

    for (i = 0; i < text.len; i++) {
        char c = text.data[i];
        int is_eol = c == '\n' || (c == '\r' && i + 1 < text.len &&
                                   text.data[i + 1] == '\n');

        if (text.len - i >= 2 && memcmp(text.data + i, "\xC2\x85", 2) == 0)
            return 0;
        if (text.len - i >= 3 &&
            (memcmp(text.data + i, "\xE2\x80\xA8", 3) == 0 ||
             memcmp(text.data + i, "\xE2\x80\xA9", 3) == 0))
            return 0;
        if (((unsigned char)c < 0x20 && c != '\t' && !is_eol) || c == 0x7F)
            return 0;
    }
    return is_utf8(text.data, text.len);
}

/* Reads a text of YAML. Returns NULL when it is none, or not of the part that
 * is known; *why then gets the line and the reason. The values may point into
 * the text. */
static struct value *yaml_parse(struct arena *arena, struct slice text,
                                struct text *why)
{
    struct yaml_reader in = {0};
    struct value *value = NULL;
    unsigned long line = 1;
    size_t i;

    in.arena = arena;
    in.data = text.data;
    in.len = text.len;
    if (!yamlin_is_text(text))
        yamlin_fail(&in, "not a text in UTF-8, or control characters in it");
    else
        value = yamlin_document(&in);
    if (!in.error)
        return value;
    for (i = 0; i < in.error_at && i < in.len; i++)
        line += in.data[i] == '\n';
    text_printf(why, "line %lu: %s", line, in.error);
    return NULL;
}

#endif /* DMS_YAML_INPUT_H */
