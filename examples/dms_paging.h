/* dms_paging.h - paged operations: every page is fetched and all are printed as
 * one list, cut and begun where the paging options say.
 *
 * Does not know: the form of tokens, how a call is made. */

#ifndef DMS_PAGING_H
#define DMS_PAGING_H

#include <stdint.h>
#include <string.h>

#include "dms_client.h"
#include "dms_line.h"
#include "dms_model.h"
#include "dms_pages.h"
#include "dms_print.h"
#include "dms_run.h"
#include "dms_value.h"

/* ---- pages -------------------------------------------------------------- */

/* Sets a member of an input, in place of an older one. */
static void set_member(struct value *input, const char *name,
                       const struct value *value)
{
    struct value *old = value_member(input, name), *item;

    if (old) {
        value_become(old, value);
        return;
    }
    item = value_new(&the_run.arena, value->kind);
    value_become(item, value);
    value_put(input, slice_of(name), item);
}

/* Sets a member of an input to a text. */
static void set_text(struct value *input, const char *name, const char *text)
{
    set_member(input, name, value_string(&the_run.arena, text, strlen(text)));
}

/* Moves items of a page to the list of all, at most `most`, after skipping
 * some. Returns how many were moved. */
static int64_t move_items(struct value *page, struct value *all, int64_t skip,
                          int64_t most)
{
    struct value *item = page ? page->first : NULL, *next;
    int64_t moved = 0;

    for (; item; item = next) {
        next = item->next;
        if (skip-- > 0)
            continue;
        if (moved == most)
            break;
        value_append(all, item);
        moved++;
    }
    return moved;
}

/* The Marker of an answer, or NULL at the end of the list. */
static const char *next_marker(const struct value *answer)
{
    const struct value *marker = value_member(answer, "Marker");

    if (!marker || marker->kind != VALUE_STRING || marker->text.len == 0)
        return NULL;
    return copy_bytes(&the_run.arena, marker->text.data, marker->text.len);
}

/* Ends the program when the service hands out the same Marker twice. */
static void check_marker(struct run *run, const char *last, const char *next)
{
    struct text shown = {0};

    if (!last || strcmp(last, next) != 0)
        return;
    shown.arena = &run->arena;
    python_string(&shown, slice_of(next));
    fail(&run->arena, RC_GENERAL,
         "Error during pagination: The same next token was received twice: "
         "{'Marker': %s}",
         text_str(&shown));
}

/* Prints what was kept of a page, and forgets it. */
static void print_kept(struct run *run, const struct operation *operation,
                       struct value *answer, struct value *page,
                       struct value *kept)
{
    if (page) {
        page->first = kept->first;
        page->last = kept->last;
    }
    print_page(run, operation, answer, page);
    kept->first = kept->last = NULL;
}

/* Fetches pages into the list until it ends or is long enough, or prints each
 * as it comes. Returns the token to go on with, NULL at the end. */
static const char *fetch_pages(struct run *run,
                               const struct operation *operation,
                               struct value *input, const struct paging *paging,
                               struct place place, struct value *all)
{
    const char *last = NULL;
    int64_t total = 0;

    for (;;) {
        int64_t left =
            paging->is_limited ? paging->max_items - total : INT64_MAX;
        struct value *answer, *page;
        int64_t on_page, moved;

        if (place.marker)
            set_text(input, "Marker", place.marker);
        answer = call_shown(run, operation, input);
        page = value_member(answer, model_text(operation->pages));
        on_page = page ? (int64_t)value_count(page) - place.skip : 0;
        moved = move_items(page, all, place.skip, left);
        total += moved;
        if (prints_pages(run))
            print_kept(run, operation, answer, page, all);
        if (on_page > left) {
            place.is_cut = 1;
            place.skip += moved;
            return token_write(&run->arena, &place);
        }
        place.marker = next_marker(answer);
        place.skip = 0;
        if (!place.marker)
            return NULL;
        if (paging->is_limited && total == paging->max_items)
            return token_write(&run->arena, &place);
        check_marker(run, last, place.marker);
        last = place.marker;
    }
}

/* Calls a paged operation and prints the list of all pages. */
static void run_pages(struct run *run, const struct operation *operation,
                      struct value *input, const struct paging *paging)
{
    struct value *result = value_new(&run->arena, VALUE_OBJECT);
    struct value *all = value_new(&run->arena, VALUE_LIST);
    struct place place = {NULL, 0, 0};
    const char *token = paging->starting_token;

    if (token && !token_read(&run->arena, token, &place))
        fail(&run->arena, RC_GENERAL, "Bad starting token: %s", token);
    if (paging->page_size) {
        struct value *size = value_new(&run->arena, VALUE_NUMBER);

        size->text = slice_of(paging->page_size);
        set_member(input, "MaxRecords", size);
    }
    token = fetch_pages(run, operation, input, paging, place, all);
    if (prints_pages(run)) {
        print_token(run, operation, token);
        return;
    }
    value_put(result, slice_of(model_text(operation->pages)), all);
    if (token)
        set_text(result, "NextToken", token);
    print_result(run, operation, result);
}

#endif /* DMS_PAGING_H */
