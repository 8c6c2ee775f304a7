/* dms_skeleton.h - the answers of --generate-cli-skeleton: an input with
 * everything in it, as JSON or YAML, to be filled in and given to
 * --cli-input-json or --cli-input-yaml; and a sample of an output.
 *
 * Knows: the placeholders that botocore has for each type. Does not know:
 * options, the network. */

#ifndef DMS_SKELETON_H
#define DMS_SKELETON_H

#include <string.h>

#include "dms_model.h"
#include "dms_value.h"

/* ---- JSON --------------------------------------------------------------- */

/* The placeholder of a string in an input: the first value that the model
 * lists for it, or nothing. */
static struct slice sample_string(const struct shape *shape)
{
    struct slice sample;

    sample.data = model_text(shape->of);
    sample.len = strcspn(sample.data, ",");
    return sample;
}

/* A placeholder that is no list and no structure; a string of an output has
 * its member's name, which is NULL in an input. */
static struct value *skeleton_scalar(struct arena *arena,
                                     const struct shape *shape,
                                     const char *name)
{
    struct value *value = value_new(arena, VALUE_STRING);

    switch (shape->kind) {
    case SHAPE_INTEGER:
    case SHAPE_LONG:
    case SHAPE_DOUBLE:
        value->kind = VALUE_NUMBER;
        value->text = slice_of(shape->kind == SHAPE_DOUBLE ? "0.0" : "0");
        break;
    case SHAPE_BOOLEAN:
        value->kind = VALUE_BOOLEAN;
        value->truth = 1;
        break;
    case SHAPE_BLOB:
        value->kind = VALUE_NULL;
        break;
    case SHAPE_TIMESTAMP:
    case SHAPE_ISO8601:
        value->text = slice_of("1970-01-01T00:00:00");
        break;
    default:
        value->text = name ? slice_of(name) : sample_string(shape);
        break;
    }
    return value;
}

/* A skeleton of a shape; name as in skeleton_scalar. A list has one item, and
 * strings in lists of outputs are all of a type named String. */
static struct value *skeleton_value(struct arena *arena,
                                    const struct shape *shape, const char *name)
{
    struct value *value;
    size_t i;

    if (shape->kind == SHAPE_LIST) {
        value = value_new(arena, VALUE_LIST);
        value_append(value, skeleton_value(arena, shape_at(shape->of),
                                           name ? "String" : NULL));
        return value;
    }
    if (shape->kind != SHAPE_NONE && !shape_has_members(shape))
        return skeleton_scalar(arena, shape, name);
    value = value_new(arena, VALUE_OBJECT);
    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);
        const char *text = model_text(member->name);

        value_put(
            value, slice_of(text),
            skeleton_value(arena, shape_at(member->shape), name ? text : NULL));
    }
    return value;
}

/* ---- YAML --------------------------------------------------------------- */

/* Adds a placeholder that is no list and no structure. */
static void skeleton_yaml_scalar(struct text *out, const struct shape *shape)
{
    struct slice sample = sample_string(shape);

    if (shape->kind == SHAPE_STRING && sample.len)
        text_add(out, sample.data, sample.len);
    else if (shape->kind == SHAPE_STRING)
        text_puts(out, "''");
    else if (shape->kind == SHAPE_BLOB)
        text_puts(out, "!!binary ''");
    else if (shape->kind == SHAPE_TIMESTAMP || shape->kind == SHAPE_ISO8601)
        text_puts(out, "1970-01-01 00:00:00");
    else
        json_write(out, skeleton_value(out->arena, shape, NULL), 0, 0);
}

/* Adds what a reader should know of a member: that it must be there, which
 * values the model lists. */
static void skeleton_comment(struct text *out, const struct member *member)
{
    const struct shape *shape = shape_at(member->shape);
    int is_required = (member->flags & MEMBER_REQUIRED) != 0;
    int is_listed = shape->kind == SHAPE_STRING && *model_text(shape->of);

    if (is_required || is_listed)
        text_puts(out, "  #");
    if (is_required)
        text_puts(out, " [REQUIRED]");
    if (is_listed)
        text_printf(out, " Valid values are: %s.", model_text(shape->of));
}

static void skeleton_yaml(struct text *out, const struct shape *shape,
                          size_t indent);

/* Adds a member of a structure whose lines begin with so many blanks, the
 * first of them aside. */
static void skeleton_yaml_member(struct text *out, const struct member *member,
                                 size_t indent)
{
    const struct shape *shape = shape_at(member->shape);
    int is_list = shape->kind == SHAPE_LIST;
    const struct shape *item = is_list ? shape_at(shape->of) : shape;
    int is_scalar = shape_count(item) == 0;

    text_printf(out, "%s:", model_text(member->name));
    if (is_scalar && !is_list) {
        text_puts(out, " ");
        skeleton_yaml_scalar(out, item);
    }
    skeleton_comment(out, member);
    text_puts(out, "\n");
    if (is_list || !is_scalar)
        text_fill(out, ' ', is_list ? indent : indent + 2);
    text_puts(out, is_list ? "- " : "");
    if (!is_scalar) {
        skeleton_yaml(out, item, indent + 2);
    } else if (is_list) {
        skeleton_yaml_scalar(out, item);
        text_puts(out, "\n");
    }
}

/* Adds the members of a structure, likewise. */
static void skeleton_yaml(struct text *out, const struct shape *shape,
                          size_t indent)
{
    size_t i;

    for (i = 0; i < shape_count(shape); i++) {
        text_fill(out, ' ', i ? indent : 0);
        skeleton_yaml_member(out, shape_member(shape, i), indent);
    }
}

/* ---- the option --------------------------------------------------------- */

/* The text that is printed for an input; with is_yaml as YAML. */
static void skeleton_input(struct text *out, const struct shape *shape,
                           int is_yaml)
{
    if (is_yaml && shape_count(shape)) {
        skeleton_yaml(out, shape, 0);
        return;
    }
    json_write(out, skeleton_value(out->arena, shape, NULL), 4, 0);
    text_puts(out, "\n");
}

#endif /* DMS_SKELETON_H */
