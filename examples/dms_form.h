/* dms_form.h - the forms of --output, each by its name.
 *
 * Knows: what each form prints of an empty result. Does not know: options,
 * stdout. */

#ifndef DMS_FORM_H
#define DMS_FORM_H

#include "dms_table.h"
#include "dms_text.h"
#include "dms_value.h"
#include "dms_yaml.h"

/* How a result is to be printed. */
struct form {
    const char *name;  /* json, text, table, yaml, yaml-stream, off */
    const char *title; /* of a table: the operation */
    size_t width;      /* of the terminal, for a table */
    int is_colored;    /* likewise */
    int is_page;       /* the value is one of several pages */
};

/* Adds a page as a list of its own. */
static void form_stream(struct text *out, const struct value *value)
{
    struct value *list = value_new(out->arena, VALUE_LIST);
    struct value *page = value_new(out->arena, value->kind);

    value_become(page, value);
    page->origin = value->origin ? value->origin : value;
    value_append(list, page);
    yaml_write(out, list);
}

/* Adds a value in a form. Returns 0 when the form cannot hold it, with a
 * message in why. */
static int form_write(struct text *out, const struct form *form,
                      const struct value *value, struct text *why)
{
    int is_empty = value->kind == VALUE_OBJECT && !value->first;

    if (strcmp(form->name, "text") == 0)
        return text_write(out, value, why);
    if (strcmp(form->name, "table") == 0)
        return table_write(out, form->title, value, form->width,
                           form->is_colored, why);
    if (strcmp(form->name, "off") == 0 || (is_empty && !form->is_page))
        return 1;
    if (strcmp(form->name, "yaml-stream") == 0) {
        form_stream(out, value);
    } else if (strcmp(form->name, "yaml") == 0) {
        yaml_write(out, value);
    } else {
        json_write(out, value, 4, 0);
        text_puts(out, "\n");
    }
    return 1;
}

#endif /* DMS_FORM_H */
