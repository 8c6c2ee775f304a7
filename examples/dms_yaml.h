/* dms_yaml.h - --output yaml and yaml-stream: values as YAML in block style.
 *
 * Knows: YAML as libyaml writes it behind the aws command: members by name,
 * which strings need quotes, where long ones are folded, and that a list or
 * object that comes a second time is an alias of the first. Does not know:
 * where values come from. */

#ifndef DMS_YAML_H
#define DMS_YAML_H

#include <stdint.h>
#include <string.h>

#include "dms_sorted.h"
#include "dms_value.h"

/* Columns after which a text is folded at the next blank. */
#define YAML_WIDTH 80

/* Bytes of the longest name that is written as `name: value`. */
#define YAML_NAME 128

/* Columns of one level. */
#define YAML_INDENT 2

/* A list or object of a document, and how it is referred to. */
struct yaml_anchor {
    const void *origin; /* which list or object; NULL: the place is free */
    int is_shared;      /* it comes more than once */
    unsigned number;    /* of its name; 0: it was not seen twice yet */
    int is_written;
};

/* A document being written. */
struct yaml {
    struct text *out;
    size_t column;
    int indent;       /* of the present block; -1: there is none yet */
    int is_blank;     /* a blank, or nothing, was written last */
    int is_indention; /* nothing but indention is on this line */
    struct yaml_anchor *anchors; /* a hash table */
    size_t anchor_room;          /* a power of 2 */
    unsigned shared;             /* anchors that have a number */
};

static void yaml_node(struct yaml *yaml, const struct value *value,
                      int is_member);

/* ---- characters --------------------------------------------------------- */

/* Whether a character ends a line. */
static int yaml_is_break(unsigned long code)
{
    return code == '\n' || code == '\r' || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

/* Whether a character may stand as it is. */
static int yaml_is_printable(unsigned long code)
{
    return code == '\n' || (code >= 0x20 && code <= 0x7E) ||
           (code >= 0xA0 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD && code != 0xFEFF);
}

/* A character of a text that is being looked at. */
struct yaml_char {
    unsigned long code;
    size_t len;
    int is_first, is_last;
    int is_before_blank; /* a blank, a break or the end comes next */
    int is_before_space;
};

/* The character at a byte of a text. */
static struct yaml_char yaml_char(struct slice text, size_t at)
{
    struct yaml_char c;
    unsigned long next = ' ';
    size_t len;

    c.code = utf8_char(text.data + at, text.len - at, &c.len);
    c.is_first = at == 0;
    c.is_last = at + c.len == text.len;
    if (!c.is_last)
        next = utf8_char(text.data + at + c.len, text.len - at - c.len, &len);
    c.is_before_blank =
        next == ' ' || next == '\t' || next == '\0' || yaml_is_break(next);
    c.is_before_space = !c.is_last && next == ' ';
    return c;
}

/* ---- which quotes ------------------------------------------------------- */

/* Takes what a pattern stands for; a sign, then ? * or + for how often:
 *
 *     9 a digit    s + or -    _ a digit or _    X the same in hexadecimal
 *     O octal      B binary    anything else itself
 *
 * Returns what is left, NULL when it does not match. */
static const char *yaml_take(const char *at, const char *pattern)
{
    while (at && *pattern) {
        const char *chars = *pattern == '9'   ? "0123456789"
                            : *pattern == 's' ? "+-"
                            : *pattern == '_' ? "0123456789_"
                            : *pattern == 'X' ? "0123456789abcdefABCDEF_"
                            : *pattern == 'O' ? "01234567_"
                            : *pattern == 'B' ? "01_"
                                              : NULL;
        char own[2] = {0, 0}, often = pattern[1];
        size_t count;

        own[0] = *pattern++;
        count = strspn(at, chars ? chars : own);
        if (often == '?' || often == '*' || often == '+')
            pattern++;
        if (count == 0 && often != '?' && often != '*')
            return NULL;
        at += often == '*' || often == '+' ? count : count > 0;
    }
    return at;
}

/* Whether a whole text matches a pattern. */
static int yaml_matches(const char *text, const char *pattern)
{
    const char *end = yaml_take(text, pattern);

    return end && *end == '\0';
}

/* Takes an optional exponent. */
static const char *yaml_exponent(const char *at, const char *sign)
{
    const char *end = at;

    if (*at != 'e' && *at != 'E')
        return at;
    end = yaml_take(yaml_take(at + 1, sign), "9+");
    return end ? end : at;
}

/* Whether YAML 1.2 takes a text for a floating-point number. */
static int yaml_is_float(const char *text)
{
    const char *at = yaml_take(text, "s?"), *end;

    end = yaml_take(at, "9_*.");
    if (end)
        return *yaml_exponent(yaml_take(end, "_*"), "s?") == '\0';
    end = yaml_take(at, "9_*");
    if (end)
        return yaml_exponent(end, "s?") > end && !*yaml_exponent(end, "s?");
    end = yaml_take(at, "._+");
    return end && *yaml_exponent(end, "s") == '\0';
}

/* Whether YAML takes a text for a time. */
static int yaml_is_time(const char *text)
{
    const char *at = yaml_take(text, "9999-99?-99?"), *zone;

    if (yaml_matches(text, "9999-99-99"))
        return 1;
    if (!at || !strchr("Tt \t", *at) || !*at)
        return 0;
    at += *at == 'T' || *at == 't' ? 1 : strspn(at, " \t");
    at = yaml_take(at, "99?:99:99");
    if (at && *at == '.')
        at = yaml_take(at, ".9*");
    if (!at || *at == '\0')
        return at != NULL;
    at += strspn(at, " \t");
    if (strcmp(at, "Z") == 0)
        return 1;
    zone = yaml_take(at, "s99?");
    return zone && (*zone == '\0' || yaml_matches(zone, ":99"));
}

/* Whether a text without quotes would be something else than a string. */
static int yaml_is_special(const char *text)
{
    static const char words[] =
        " true True TRUE false False FALSE null Null NULL ~ << = .nan .NaN "
        ".NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF ";
    static const char *const integers[] = {"s?0bB+", "s?0o?O+", "s?_+",
                                           "s?0xX+"};
    const char *at = strchr(" \t", *text) ? NULL : strstr(words, text);
    size_t i;

    if (*text == '\0' ||
        (at && at[-1] == ' ' && at[strlen(text)] == ' ' && !strchr(text, ' ')))
        return 1;
    if (!strchr("-+0123456789.", *text))
        return 0;
    for (i = 0; *text != '.' && i < sizeof integers / sizeof integers[0]; i++)
        if (yaml_matches(text, integers[i]))
            return 1;
    return yaml_is_float(text) || yaml_is_time(text);
}

/* What a text allows. */
struct yaml_traits {
    int is_plain;  /* it may stand without quotes */
    int is_single; /* it may stand in single quotes */
    int has_breaks;
};

/* Whether a character means something to YAML where it stands. */
static int yaml_is_indicator(const struct yaml_char *c, int is_after_blank)
{
    if (c->code > 0x7E || c->code < 0x21)
        return 0;
    if (c->is_first && strchr("#,[]{}&*!|>'\"%@`", (int)c->code))
        return 1;
    if (c->is_first && strchr("?-", (int)c->code))
        return c->is_before_blank;
    return (c->code == ':' && c->is_before_blank) ||
           (c->code == '#' && is_after_blank);
}

/* Looks at a text. */
static struct yaml_traits yaml_look(struct slice text)
{
    struct yaml_traits traits = {1, 1, 0};
    int after_space = 0, after_break = 0, after_blank = 1;
    size_t at;
    struct yaml_char c;

    if (text.len >= 3 &&
        (memcmp(text.data, "---", 3) == 0 || memcmp(text.data, "...", 3) == 0))
        traits.is_plain = 0;
    for (at = 0; at < text.len; at += c.len) {
        int is_break, is_space;

        c = yaml_char(text, at);
        is_break = yaml_is_break(c.code);
        is_space = c.code == ' ';
        traits.has_breaks |= is_break;
        if (!yaml_is_printable(c.code) || (is_space && after_break) ||
            (is_break && after_space))
            traits.is_single = 0;
        if (yaml_is_indicator(&c, after_blank) ||
            ((c.is_first || c.is_last) && (is_space || is_break)))
            traits.is_plain = 0;
        after_space = is_space;
        after_break = is_break;
        after_blank = is_space || is_break || c.code == '\t' || c.code == '\0';
    }
    traits.is_plain &= traits.is_single && !traits.has_breaks;
    return traits;
}

/* ---- writing ------------------------------------------------------------ */

/* Adds len bytes that are count characters. */
static void yaml_put(struct yaml *yaml, const char *data, size_t len,
                     size_t count)
{
    text_add(yaml->out, data, len);
    yaml->column += count;
}

/* Begins a new line, unless this one holds nothing yet, and indents it. */
static void yaml_indent(struct yaml *yaml)
{
    size_t indent = yaml->indent > 0 ? (size_t)yaml->indent : 0;

    if (!yaml->is_indention || yaml->column > indent ||
        (yaml->column == indent && !yaml->is_blank)) {
        text_puts(yaml->out, "\n");
        yaml->column = 0;
    }
    while (yaml->column < indent)
        yaml_put(yaml, " ", 1, 1);
    yaml->is_blank = 1;
    yaml->is_indention = 1;
}

/* Adds a sign of YAML's own, after a blank if wants_blank. may_indent: what
 * follows on this line counts as its beginning. */
static void yaml_sign(struct yaml *yaml, const char *sign, int wants_blank,
                      int may_indent)
{
    if (wants_blank && !yaml->is_blank)
        yaml_put(yaml, " ", 1, 1);
    yaml_put(yaml, sign, strlen(sign), strlen(sign));
    yaml->is_blank = 0;
    yaml->is_indention = yaml->is_indention && may_indent;
}

/* Folds the line at a blank when it is long; 1 when it did. */
static int yaml_fold(struct yaml *yaml, int may_fold)
{
    if (!may_fold || yaml->column <= YAML_WIDTH)
        return 0;
    yaml_indent(yaml);
    return 1;
}

/* Writes a text without quotes. */
static void yaml_plain(struct yaml *yaml, struct slice text, int may_fold)
{
    int after_space = 0;
    struct yaml_char c;
    size_t at;

    if (!yaml->is_blank)
        yaml_put(yaml, " ", 1, 1);
    for (at = 0; at < text.len; at += c.len) {
        c = yaml_char(text, at);
        if (c.code != ' ' ||
            !yaml_fold(yaml, may_fold && !after_space && !c.is_before_space))
            yaml_put(yaml, text.data + at, c.len, 1);
        after_space = c.code == ' ';
    }
    yaml->is_blank = yaml->is_indention = 0;
}

/* Writes a break of a text in single quotes: the first of several is two. */
static void yaml_break(struct yaml *yaml, const char *data,
                       const struct yaml_char *c, int after_break)
{
    if (!after_break && c->code == '\n')
        text_puts(yaml->out, "\n");
    text_add(yaml->out, c->code == '\n' ? "\n" : data,
             c->code == '\n' ? 1 : c->len);
    yaml->column = 0;
    yaml->is_indention = 1;
}

/* Writes a text in single quotes. */
static void yaml_single(struct yaml *yaml, struct slice text, int may_fold)
{
    int after_space = 0, after_break = 0;
    struct yaml_char c;
    size_t at;

    yaml_sign(yaml, "'", 1, 0);
    for (at = 0; at < text.len; at += c.len) {
        int is_break;

        c = yaml_char(text, at);
        is_break = yaml_is_break(c.code);
        if (is_break) {
            yaml_break(yaml, text.data + at, &c, after_break);
        } else if (c.code != ' ' ||
                   !yaml_fold(yaml, may_fold && !after_space && !c.is_first &&
                                        !c.is_last && !c.is_before_space)) {
            if (after_break)
                yaml_indent(yaml);
            yaml_put(yaml, "'", c.code == '\'', c.code == '\'');
            yaml_put(yaml, text.data + at, c.len, 1);
            yaml->is_indention = 0;
        }
        after_space = c.code == ' ';
        after_break = is_break;
    }
    if (after_break)
        yaml_indent(yaml);
    yaml_sign(yaml, "'", 0, 0);
}

/* Writes a character as an escape. */
static void yaml_escape(struct yaml *yaml, unsigned long code)
{
    static const struct {
        unsigned code;
        char name;
    } names[] = {
        {0, '0'},     {7, 'a'},    {8, 'b'},    {9, 't'},      {10, 'n'},
        {11, 'v'},    {12, 'f'},   {13, 'r'},   {27, 'e'},     {'"', '"'},
        {'\\', '\\'}, {0x85, 'N'}, {0xA0, '_'}, {0x2028, 'L'}, {0x2029, 'P'},
    };
    size_t from = yaml->out->len, i;

    for (i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].code == code)
            break;
    if (i < sizeof names / sizeof names[0])
        text_printf(yaml->out, "\\%c", names[i].name);
    else if (code <= 0xFF)
        text_printf(yaml->out, "\\x%02lX", code);
    else if (code <= 0xFFFF)
        text_printf(yaml->out, "\\u%04lX", code);
    else
        text_printf(yaml->out, "\\U%08lX", code);
    yaml->column += yaml->out->len - from;
}

/* Writes a text in double quotes. */
static void yaml_double(struct yaml *yaml, struct slice text, int may_fold)
{
    int after_space = 0;
    struct yaml_char c;
    size_t at;

    yaml_sign(yaml, "\"", 1, 0);
    for (at = 0; at < text.len; at += c.len) {
        c = yaml_char(text, at);
        if (!yaml_is_printable(c.code) || yaml_is_break(c.code) ||
            c.code == '"' || c.code == '\\')
            yaml_escape(yaml, c.code);
        else if (c.code != ' ' ||
                 !yaml_fold(yaml, may_fold && !after_space && !c.is_first &&
                                      !c.is_last))
            yaml_put(yaml, text.data + at, c.len, 1);
        else if (c.is_before_space)
            yaml_put(yaml, "\\", 1, 1);
        after_space = c.code == ' ';
    }
    yaml_sign(yaml, "\"", 0, 0);
}

/* Writes a string; a name is never folded, and may not be of several lines. */
static void yaml_string(struct yaml *yaml, struct slice text, int is_name)
{
    struct yaml_traits traits = yaml_look(text);
    int indent = yaml->indent;

    yaml->indent += indent < 0 ? 1 + YAML_INDENT : YAML_INDENT;
    if (traits.is_plain && !memchr(text.data, '\0', text.len) &&
        !yaml_is_special(copy_bytes(yaml->out->arena, text.data, text.len)))
        yaml_plain(yaml, text, !is_name);
    else if (traits.is_single && !(is_name && traits.has_breaks))
        yaml_single(yaml, text, !is_name);
    else
        yaml_double(yaml, text, !is_name);
    yaml->indent = indent;
}

/* Writes a value that is neither list nor object. */
static void yaml_scalar(struct yaml *yaml, const struct value *value)
{
    struct text text = {0};

    if (value->kind == VALUE_STRING) {
        yaml_string(yaml, value->text, 0);
        return;
    }
    text.arena = yaml->out->arena;
    json_write_scalar(&text, value);
    yaml_plain(yaml, text_slice(&text), 0);
}

/* ---- anchors ------------------------------------------------------------ */

/* What a value is, however often it was copied. */
static const void *value_origin(const struct value *value)
{
    return value->origin ? value->origin : value;
}

/* The place of a list or object in the hash table. */
static struct yaml_anchor *yaml_anchor(const struct yaml *yaml,
                                       const struct value *value)
{
    const void *origin = value_origin(value);
    size_t at = (size_t)((uintptr_t)origin / ARENA_ALIGN * 2654435761u);

    for (;; at++) {
        struct yaml_anchor *anchor =
            &yaml->anchors[at & (yaml->anchor_room - 1)];

        if (!anchor->origin || anchor->origin == origin)
            return anchor;
    }
}

/* How many lists and objects are in a value. */
static size_t yaml_count(const struct value *value)
{
    const struct value *item;
    size_t count = !is_scalar(value);

    for (item = value->first; item; item = item->next)
        count += yaml_count(item);
    return count;
}

/* Finds the lists and objects that come more than once, and gives each the
 * number by which its second coming is found. */
static void yaml_find_shared(struct yaml *yaml, const struct value *value)
{
    struct yaml_anchor *anchor;
    struct value **members;
    const struct value *item;

    if (is_scalar(value))
        return;
    anchor = yaml_anchor(yaml, value);
    if (anchor->origin) {
        if (!anchor->number)
            anchor->number = ++yaml->shared;
        return;
    }
    anchor->origin = value_origin(value);
    if (value->kind == VALUE_LIST)
        for (item = value->first; item; item = item->next)
            yaml_find_shared(yaml, item);
    else
        for (members = value_sorted(yaml->out->arena, value); *members;
             members++)
            yaml_find_shared(yaml, *members);
}

/* Writes the name of a list or object that comes more than once; 1 when that
 * is all there is to write. */
static int yaml_refer(struct yaml *yaml, const struct value *value)
{
    struct yaml_anchor *anchor = yaml_anchor(yaml, value);
    struct text name = {0};
    int was_written = anchor->is_written;

    if (!anchor->number)
        return 0;
    anchor->is_written = 1;
    name.arena = yaml->out->arena;
    text_printf(&name, "%cid%03u", was_written ? '*' : '&', anchor->number);
    yaml_sign(yaml, text_str(&name), 1, 0);
    return was_written;
}

/* ---- nodes -------------------------------------------------------------- */

/* Writes a list. As a member it is not indented. */
static void yaml_list(struct yaml *yaml, const struct value *list,
                      int is_member)
{
    int indent = yaml->indent;
    const struct value *item;

    if (indent < 0)
        yaml->indent = 0;
    else if (!is_member || yaml->is_indention)
        yaml->indent += YAML_INDENT;
    for (item = list->first; item; item = item->next) {
        yaml_indent(yaml);
        yaml_sign(yaml, "-", 1, 1);
        yaml_node(yaml, item, 0);
    }
    yaml->indent = indent;
}

/* Writes an object. A long name, or one of several lines, is announced. */
static void yaml_object(struct yaml *yaml, const struct value *object)
{
    struct value **members = value_sorted(yaml->out->arena, object);
    int indent = yaml->indent;

    yaml->indent = indent < 0 ? 0 : indent + YAML_INDENT;
    for (; *members; members++) {
        struct slice name = (*members)->name;
        int is_simple = name.len <= YAML_NAME && !yaml_look(name).has_breaks;

        yaml_indent(yaml);
        if (!is_simple)
            yaml_sign(yaml, "?", 1, 1);
        yaml_string(yaml, name, is_simple);
        if (!is_simple)
            yaml_indent(yaml);
        yaml_sign(yaml, ":", !is_simple, !is_simple);
        yaml_node(yaml, *members, 1);
    }
    yaml->indent = indent;
}

/* Writes a value. */
static void yaml_node(struct yaml *yaml, const struct value *value,
                      int is_member)
{
    if (is_scalar(value))
        yaml_scalar(yaml, value);
    else if (yaml_refer(yaml, value))
        return;
    else if (!value->first)
        yaml_sign(yaml, value->kind == VALUE_LIST ? "[]" : "{}", 1, 0);
    else if (value->kind == VALUE_LIST)
        yaml_list(yaml, value, is_member);
    else
        yaml_object(yaml, value);
}

/* Adds a value as a document of YAML; one that is neither list nor object
 * comes out as JSON, as in the aws command. */
static void yaml_write(struct text *out, const struct value *value)
{
    struct yaml yaml = {0};
    size_t count = yaml_count(value);

    if (is_scalar(value)) {
        json_write(out, value, 0, 0);
        text_puts(out, "\n");
        return;
    }
    yaml.out = out;
    yaml.indent = -1;
    yaml.is_blank = yaml.is_indention = 1;
    for (yaml.anchor_room = 8; yaml.anchor_room < 2 * count;)
        yaml.anchor_room *= 2;
    yaml.anchors = (struct yaml_anchor *)arena_take(
        out->arena, yaml.anchor_room * sizeof(struct yaml_anchor));
    yaml_find_shared(&yaml, value);
    yaml_node(&yaml, value, 0);
    text_puts(out, "\n");
}

#endif /* DMS_YAML_H */
