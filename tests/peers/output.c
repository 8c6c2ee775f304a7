/* Prints values for a peer that compares: reads lines of JSON, [FORM, TITLE,
 * WIDTH, COLORED, QUERY or null, VALUE], and prints a line for each: a JSON
 * string of what --output FORM prints, after "= ", or of the message when it
 * cannot be, after "? ". */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../examples/dms_form.h"
#include "../../examples/dms_search.h"
#include "../../examples/dms_value.h"

/* Reads a line of any length into the arena; 0 at the end of the input. */
static int read_line(struct text *line)
{
    int c;

    while ((c = getchar()) != EOF && c != '\n') {
        char byte = (char)c;

        text_add(line, &byte, 1);
    }
    return c != EOF || line->len > 0;
}

/* Answers one line; the answer goes to out. */
static void answer(struct arena *arena, struct slice line, struct text *out)
{
    struct text why = {0}, printed = {0};
    struct value *list, *args[6] = {NULL}, *item, *found;
    const struct node *node;
    struct form form = {0};
    size_t count = 0;

    why.arena = printed.arena = arena;
    list = json_parse(arena, line, &why);
    for (item = list ? list->first : NULL; item && count < 6; item = item->next)
        args[count++] = item;
    if (count != 6)
        exit(1);
    value_unify(arena, list);
    found = args[5];
    if (args[4]->kind == VALUE_STRING) {
        node = query_parse(arena, args[4]->text, &why);
        found =
            node ? query_search(arena, node, found, SEARCH_WORK, &why) : NULL;
    }
    form.name = copy_bytes(arena, args[0]->text.data, args[0]->text.len);
    form.title = copy_bytes(arena, args[1]->text.data, args[1]->text.len);
    form.width = (size_t)strtoul(args[2]->text.data, NULL, 10);
    form.is_colored = args[3]->truth;
    if (found && form_write(&printed, &form, found, &why)) {
        text_puts(out, "= ");
        json_write_string(out, text_slice(&printed));
    } else {
        text_puts(out, "? ");
        json_write_string(out, text_slice(&why));
    }
    text_puts(out, "\n");
}

int main(void)
{
    for (;;) {
        struct arena arena = {NULL};
        struct text line = {0}, out = {0};

        line.arena = out.arena = &arena;
        if (!read_line(&line)) {
            arena_free(&arena);
            return 0;
        }
        answer(&arena, text_slice(&line), &out);
        fwrite(out.data, 1, out.len, stdout);
        fflush(stdout);
        arena_free(&arena);
    }
}
