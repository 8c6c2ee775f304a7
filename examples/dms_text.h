/* dms_text.h - --output text: lines of words with tabs between them.
 *
 * Knows: how the aws command lays values out as lines. Does not know: where
 * they come from. */

#ifndef DMS_TEXT_H
#define DMS_TEXT_H

#include <stdlib.h>

#include "dms_python.h"
#include "dms_sorted.h"
#include "dms_value.h"

/* Names, sorted, each one once. */
struct names {
    struct slice *list;
    size_t count;
};

/* Lines being written. */
struct lines {
    struct text *out;
    struct text *why; /* gets what is wrong */
};

static int lines_add(struct lines *lines, const struct value *value,
                     const struct slice *title, const struct names *names);

/* Orders names, for qsort and bsearch. */
static int name_compare(const void *one, const void *two)
{
    return slice_compare(*(const struct slice *)one,
                         *(const struct slice *)two);
}

/* Whether a name is among sorted ones. */
static int names_has(const struct names *names, const struct slice *name)
{
    return names->count && bsearch(name, names->list, names->count,
                                   sizeof *names->list, name_compare);
}

/* Adds a name in capitals: those of ASCII, Latin-1, Greek and Cyrillic. */
static void add_upper(struct text *out, struct slice name)
{
    static const struct {
        unsigned first, last, upper;
    } runs[] = {
        {'a', 'z', 'A'},       {0xB5, 0xB5, 0x39C},   {0xE0, 0xF6, 0xC0},
        {0xF8, 0xFE, 0xD8},    {0xFF, 0xFF, 0x178},   {0x3B1, 0x3C1, 0x391},
        {0x3C2, 0x3C2, 0x3A3}, {0x3C3, 0x3CB, 0x3A3}, {0x430, 0x44F, 0x410},
        {0x450, 0x45F, 0x400},
    };
    size_t at, len, i;

    for (at = 0; at < name.len; at += len) {
        unsigned long code = utf8_char(name.data + at, name.len - at, &len);

        for (i = 0; i < sizeof runs / sizeof runs[0]; i++)
            if (code >= runs[i].first && code <= runs[i].last) {
                code = code - runs[i].first + runs[i].upper;
                break;
            }
        if (code == 0xDF)
            text_puts(out, "SS");
        else
            text_add_char(out, code);
    }
}

/* Adds scalars: each on a line of its own after the title, if there is one,
 * else all on one line. */
static void lines_add_scalars(struct lines *lines, const struct value *list,
                              const struct slice *title)
{
    const struct value *item;
    int is_first = 1;

    for (item = list->first; item; item = item->next) {
        if (!is_scalar(item))
            continue;
        if (title)
            add_upper(lines->out, *title);
        text_puts(lines->out, title || !is_first ? "\t" : "");
        python_text(lines->out, item);
        text_puts(lines->out, title ? "\n" : "");
        is_first = 0;
    }
    text_puts(lines->out, title || is_first ? "" : "\n");
}

/* The names of all scalar members of the objects in a list. Returns 0 and a
 * message when something else is in it. */
static int lines_names(struct lines *lines, const struct value *list,
                       struct names *names)
{
    const struct value *item, *member;
    struct slice name;
    size_t count = 0, i;

    for (item = list->first; item; item = item->next) {
        name = python_name(item);
        if (item->kind != VALUE_OBJECT) {
            text_printf(lines->why, "'%.*s' object has no attribute 'items'",
                        (int)name.len, name.data);
            return 0;
        }
        count += value_count(item);
    }
    names->list = (struct slice *)arena_take(
        lines->out->arena, (count + 1) * sizeof(struct slice));
    count = 0;
    for (item = list->first; item; item = item->next)
        for (member = item->first; member; member = member->next)
            if (is_scalar(member))
                names->list[count++] = member->name;
    if (count)
        qsort(names->list, count, sizeof *names->list, name_compare);
    names->count = 0;
    for (i = 0; i < count; i++)
        if (i == 0 || name_compare(&names->list[i], &names->list[i - 1]) != 0)
            names->list[names->count++] = names->list[i];
    return 1;
}

/* Adds a list. Returns 0 after a failure, as all here do. */
static int lines_add_list(struct lines *lines, const struct value *list,
                          const struct slice *title)
{
    const struct value *item;
    struct names names = {NULL, 0};
    int has_objects = 0;

    for (item = list->first; item; item = item->next)
        has_objects |= item->kind == VALUE_OBJECT;
    if (has_objects && !lines_names(lines, list, &names))
        return 0;
    if (!has_objects)
        lines_add_scalars(lines, list, title);
    for (item = list->first; item; item = item->next)
        if (!is_scalar(item) &&
            !lines_add(lines, item, title, has_objects ? &names : NULL))
            return 0;
    return 1;
}

/* Adds the scalar members of an object as one line, those of the names if
 * there are any; a column stays empty where the object lacks the member. */
static void lines_add_row(struct lines *lines, const struct value *object,
                          const struct slice *title, const struct names *names)
{
    struct value **members = value_sorted(lines->out->arena, object);
    size_t i, columns = 0;

    for (i = 0; names ? i < names->count : members[i] != NULL; i++) {
        const struct value *member =
            names ? value_get(object, names->list[i]) : members[i];

        if (!names && !is_scalar(member))
            continue;
        if (columns++ == 0 && title) {
            add_upper(lines->out, *title);
            text_puts(lines->out, "\t");
        }
        text_puts(lines->out, columns > 1 ? "\t" : "");
        if (member)
            python_text(lines->out, member);
    }
    text_puts(lines->out, columns ? "\n" : "");
}

/* Adds an object: its scalars, then the rest by name. */
static int lines_add_object(struct lines *lines, const struct value *object,
                            const struct slice *title,
                            const struct names *names)
{
    struct value **members = value_sorted(lines->out->arena, object);

    lines_add_row(lines, object, title, names);
    for (; *members; members++)
        if ((names ? !names_has(names, &(*members)->name)
                   : !is_scalar(*members)) &&
            !lines_add(lines, *members, &(*members)->name, NULL))
            return 0;
    return 1;
}

/* Adds a value, whose lines begin with the title, if there is one. */
static int lines_add(struct lines *lines, const struct value *value,
                     const struct slice *title, const struct names *names)
{
    if (value->kind == VALUE_OBJECT)
        return lines_add_object(lines, value, title, names);
    if (value->kind == VALUE_LIST)
        return lines_add_list(lines, value, title);
    python_text(lines->out, value);
    text_puts(lines->out, "\n");
    return 1;
}

/* Adds a value as text. Returns 0 when it cannot be, with a message in why. */
static int text_write(struct text *out, const struct value *value,
                      struct text *why)
{
    struct lines lines;

    lines.out = out;
    lines.why = why;
    return lines_add(&lines, value, NULL, NULL);
}

#endif /* DMS_TEXT_H */
