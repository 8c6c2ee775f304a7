/* dms_sorted.h - the members of objects by name, as all forms of output but
 * JSON have them. */

#ifndef DMS_SORTED_H
#define DMS_SORTED_H

#include <stdlib.h>

#include "dms_python.h"
#include "dms_value.h"

/* Orders members by their names, for qsort. */
static int member_compare(const void *one, const void *two)
{
    return slice_compare((*(struct value *const *)one)->name,
                         (*(struct value *const *)two)->name);
}

/* The members of an object, sorted by name; NULL ends them. */
static struct value **value_sorted(struct arena *arena,
                                   const struct value *object)
{
    size_t count = 0;
    struct value *item, **members;

    members = (struct value **)arena_take(arena, (value_count(object) + 1) *
                                                     sizeof *members);
    for (item = object->first; item; item = item->next)
        members[count++] = item;
    if (count)
        qsort(members, count, sizeof *members, member_compare);
    return members;
}

/* Whether a value is neither a list nor an object. */
static int is_scalar(const struct value *value)
{
    return value->kind != VALUE_LIST && value->kind != VALUE_OBJECT;
}

#endif /* DMS_SORTED_H */
