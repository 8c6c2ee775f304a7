/* dms_pages.h - the tokens of --starting-token and NextToken: where a list
 * that was cut by --max-items goes on.
 *
 * A token is Base64 of {"Marker": TEXT or null, "boto_truncate_amount": ITEMS
 * of that page to skip}, as botocore makes it; a Marker of the service, alone
 * or followed by ___ITEMS, is taken too. Does not know: the network. */

#ifndef DMS_PAGES_H
#define DMS_PAGES_H

#include "dms_base64.h"
#include "dms_input.h"
#include "dms_value.h"

/* A place in a paged list. */
struct place {
    const char *marker; /* NULL: the first page */
    int is_cut;         /* within a page, else at its beginning */
    int64_t skip;       /* items of that page that were listed already */
};

/* The token of a place. */
static const char *token_write(struct arena *arena, const struct place *place)
{
    struct text json = {0}, token = {0};
    const char *at = place->marker;
    struct slice marker;

    json.arena = token.arena = arena;
    text_puts(&json, "{\"Marker\": ");
    if (at) {
        marker.data = at;
        marker.len = strlen(at);
        json_write_string(&json, marker);
    } else {
        text_puts(&json, "null");
    }
    if (place->is_cut)
        text_printf(&json, ", \"boto_truncate_amount\": %lld",
                    (long long)place->skip);
    text_puts(&json, "}");
    base64_write(&token, json.data, json.len);
    return text_str(&token);
}

/* Reads MARKER or MARKER___ITEMS; 0 when it is neither. */
static int token_read_old(struct arena *arena, const char *token,
                          struct place *place)
{
    const char *at = strstr(token, "___");
    struct slice number;
    const char *digits;

    place->marker = token;
    place->skip = 0;
    if (at && strstr(at + 3, "___"))
        return 0;
    if (at) {
        number.data = at + 3;
        number.len = strlen(number.data);
        digits = python_int(arena, number);
        if (digits) {
            place->marker = copy_bytes(arena, token, (size_t)(at - token));
            place->skip = strtoll(digits, NULL, 10);
        }
    }
    if (strcmp(place->marker, "None") == 0)
        place->marker = NULL;
    return 1;
}

/* Reads a token of any form; 0 when it is none. */
static int token_read(struct arena *arena, const char *token,
                      struct place *place)
{
    struct text json = {0}, why = {0};
    struct value *value = NULL, *marker, *skip;
    struct slice slice;

    json.arena = why.arena = arena;
    if (base64_read(&json, slice_of(token)) &&
        is_utf8(text_str(&json), json.len)) {
        slice.data = text_str(&json);
        slice.len = json.len;
        value = json_parse(arena, slice, &why);
    }
    if (!value || value->kind != VALUE_OBJECT)
        return token_read_old(arena, token, place);
    marker = value_member(value, "Marker");
    skip = value_member(value, "boto_truncate_amount");
    place->marker = NULL;
    place->skip = 0;
    if (marker && marker->kind == VALUE_STRING)
        place->marker = copy_bytes(arena, marker->text.data, marker->text.len);
    if (skip && skip->kind == VALUE_NUMBER)
        place->skip = strtoll(
            copy_bytes(arena, skip->text.data, skip->text.len), NULL, 10);
    return place->skip >= 0;
}

#endif /* DMS_PAGES_H */
