/* dms_python.h - how Python compares texts, and what it calls and shows values:
 * queries and output have it from there. */

#ifndef DMS_PYTHON_H
#define DMS_PYTHON_H

#include <string.h>

#include "dms_value.h"

/* Compares texts as Python does, character by character, which for UTF-8 is
 * byte by byte: below, at or above 0. */
static int slice_compare(struct slice one, struct slice two)
{
    size_t len = one.len < two.len ? one.len : two.len;
    int order = len ? memcmp(one.data, two.data, len) : 0;

    return order ? order : (one.len > two.len) - (one.len < two.len);
}

/* Adds a value as Python's str shows it: a string bare. */
static void python_text(struct text *out, const struct value *value)
{
    if (value->kind == VALUE_STRING)
        text_add(out, value->text.data, value->text.len);
    else
        python_repr(out, value);
}

/* Python's name for the type of a value, bare. */
static struct slice python_name(const struct value *value)
{
    struct slice name = slice_of(python_type(value));

    /* Between the quotes of <class 'int'>. */
    if (value->kind == VALUE_EXPRESSION)
        return slice_of("_Expression");
    name.data += 8;
    name.len -= 10;
    return name;
}

#endif /* DMS_PYTHON_H */
