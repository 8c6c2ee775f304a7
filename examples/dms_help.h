/* dms_help.h - help: what there is, and which name was meant by one that there
 * is not.
 *
 * Does not know: how anything is run. */

#ifndef DMS_HELP_H
#define DMS_HELP_H

#include <string.h>

#include "dms_line.h"
#include "dms_model.h"
#include "dms_run.h"

/* ---- texts -------------------------------------------------------------- */

/* Adds the options of an operation to a help text. */
static void add_operation_help(struct run *run, struct text *out,
                               const struct operation *operation)
{
    char word[KEBAB_MAX];
    struct line line;
    size_t i;

    line_init(&run->arena, &line, operation);
    text_printf(out, "usage: " PROGRAM " [options] %s [parameters]\n\n",
                model_kebab(word, model_text(operation->name)));
    for (i = 0; i < line.options.count; i++) {
        static const char *const words[] = {"", " <value>", " [<value>]",
                                            " <value> ..."};
        const struct option *option = &line.options.list[i];

        text_printf(out, "  %s%s\n", option->name, words[option->arity]);
    }
}

/* Prints what there is: options of the operation, or everything. */
static void run_help(struct run *run, const struct operation *operation)
{
    struct text out = {0};
    char word[KEBAB_MAX];
    size_t i;

    out.arena = &run->arena;
    if (operation) {
        add_operation_help(run, &out, operation);
        print(run, &out);
        return;
    }
    text_puts(&out, USAGE "\nOptions:\n\n");
    for (i = 0; i < GLOBAL_COUNT; i++)
        if (!global_options[i].refused || *global_options[i].refused)
            text_printf(&out, "  %s%s\n", global_options[i].name,
                        global_options[i].arity == OPTION_ONE ? " <value>"
                                                              : "");
    text_puts(&out, "\nOperations:\n\n");
    for (i = 0; i < MODEL_OPERATIONS; i++)
        text_printf(&out, "  %s\n",
                    model_kebab(word, model_text(model_operations[i].name)));
    for (i = 0; i < MODEL_WAITERS; i++)
        text_printf(&out, "  wait %s\n",
                    model_kebab(word, model_text(model_waiters[i].name)));
    text_puts(&out, "  watch\n  configure list\n");
    print(run, &out);
}

/* ---- hints -------------------------------------------------------------- */

/* Twice the length of the longest common subsequence of two short words over
 * their length together, in percent: how alike they are. */
static unsigned likeness(const char *one, const char *two)
{
    size_t len[2][64] = {{0}}, i, j, n = strlen(one), m = strlen(two);

    if (n > 63 || m > 63 || n + m == 0)
        return 0;
    for (i = 1; i <= n; i++)
        for (j = 1; j <= m; j++) {
            size_t up = len[(i - 1) & 1][j], left = len[i & 1][j - 1];

            len[i & 1][j] = one[i - 1] == two[j - 1]
                                ? len[(i - 1) & 1][j - 1] + 1
                                : (up > left ? up : left);
        }
    return (unsigned)(200 * len[n & 1][m] / (n + m));
}

/* Ends the program: there is no such operation or waiter; shows names that are
 * at least 80 percent alike. */
static void fail_choice(struct run *run, const char *argument, const char *word)
{
    int is_waiter = strcmp(argument, "subcommand") == 0;
    size_t i, count = is_waiter ? MODEL_WAITERS : MODEL_OPERATIONS;
    struct text near_ones = {0};

    near_ones.arena = &run->arena;
    for (i = 0; i < count; i++) {
        char name[KEBAB_MAX];

        model_kebab(name, model_text(is_waiter ? model_waiters[i].name
                                               : model_operations[i].name));

        if (likeness(word, name) >= 80)
            text_printf(&near_ones, "\n  * %s", name);
    }
    fail_usage(&run->arena, "argument %s: Found invalid choice '%s'%s%s",
               argument, word, near_ones.len ? "\n\nMaybe you meant:\n" : "",
               text_str(&near_ones));
}

#endif /* DMS_HELP_H */
