/* dms_output.h - from the answer of an operation to what is printed: the
 * members of the model in its order, timestamps made readable.
 *
 * Knows: shapes, botocore's leniency with an answer. Does not know: the
 * network, pages. */

#ifndef DMS_OUTPUT_H
#define DMS_OUTPUT_H

#include "dms_input.h"
#include "dms_model.h"
#include "dms_time.h"
#include "dms_value.h"

/* Set, timestamps are shown as they came. */
static int shows_wire_times;

/* Makes a timestamp readable; 0 when it is none, with a message in why. */
static int show_time(struct arena *arena, struct value *value, struct text *why)
{
    struct text shown = {0};
    struct moment moment;

    if (shows_wire_times)
        return 1;
    shown.arena = arena;
    if ((value->kind != VALUE_NUMBER && value->kind != VALUE_STRING) ||
        !moment_of_value(arena, value, &moment) ||
        !time_write(&shown, &moment)) {
        text_puts(why, "Invalid timestamp ");
        json_write(why, value, 0, 0);
        return 0;
    }
    value->kind = VALUE_STRING;
    value->text.data = shown.data;
    value->text.len = shown.len;
    return 1;
}

static int show_value(struct arena *arena, const struct shape *shape,
                      struct value *value, struct text *why);

/* Keeps the members that the model has and that are not null, in its order;
 * 0 after a failure. */
static int show_structure(struct arena *arena, const struct shape *shape,
                          struct value *value, struct text *why)
{
    struct value kept = {VALUE_OBJECT, 0, {0}, {0}, NULL, NULL, NULL, NULL};
    size_t i;

    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);
        struct value *item = value_member(value, model_text(member->name));
        struct value *copy;

        if (!item || item->kind == VALUE_NULL)
            continue;
        copy = value_new(arena, item->kind);
        value_become(copy, item);
        if (!show_value(arena, shape_at(member->shape), copy, why))
            return 0;
        value_put(&kept, item->name, copy);
    }
    value->first = kept.first;
    value->last = kept.last;
    return 1;
}

/* Turns a value as it came into what is printed for its shape; 0 when it is
 * of another shape, with a message in why. A scalar of a wrong type is printed
 * as it came, and so is a null in a list. */
static int show_value(struct arena *arena, const struct shape *shape,
                      struct value *value, struct text *why)
{
    int wants_object = shape_has_members(shape);
    struct value *item;

    if (value->kind == VALUE_NULL)
        return 1;
    if ((wants_object && value->kind != VALUE_OBJECT) ||
        (shape->kind == SHAPE_LIST && value->kind != VALUE_LIST)) {
        text_printf(why, "expected %s, received %s",
                    wants_object ? "an object" : "a list", python_type(value));
        return 0;
    }
    if (shape->kind == SHAPE_TIMESTAMP || shape->kind == SHAPE_ISO8601)
        return show_time(arena, value, why);
    if (wants_object)
        return show_structure(arena, shape, value, why);
    if (shape->kind != SHAPE_LIST)
        return 1;
    for (item = value->first; item; item = item->next)
        if (!show_value(arena, shape_at(shape->of), item, why))
            return 0;
    return 1;
}

#endif /* DMS_OUTPUT_H */
