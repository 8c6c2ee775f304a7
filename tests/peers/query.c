/* Answers JMESPath queries for a peer that compares: reads lines of JSON,
 * [EXPRESSION, DOCUMENT], and prints a line for each: "= " and the result as
 * JSON, "! " and the message of an expression that is none (as a JSON
 * string), or "? " and that of a search that failed. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../examples/dms_query.h"
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

/* Answers one query; the answer goes to out. */
static void answer(struct arena *arena, struct slice line, struct text *out)
{
    struct text why = {0};
    struct value *pair, *found = NULL;
    const struct node *node = NULL;

    why.arena = arena;
    pair = json_parse(arena, line, &why);
    if (pair && pair->kind == VALUE_LIST && value_count(pair) == 2) {
        value_unify(arena, pair);
        node = query_parse(arena, pair->first->text, &why);
    }
    if (node)
        found = query_search(arena, node, pair->last, SEARCH_WORK, &why);
    if (found) {
        text_puts(out, "= ");
        json_write(out, found, 0, 0);
    } else {
        text_puts(out, node ? "? " : "! ");
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
