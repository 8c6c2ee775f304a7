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

/* ---- operations --------------------------------------------------------- */

/* Adds what a value looks like when it is no structure and no list. */
static void help_type(struct text *out, const struct shape *shape)
{
    static const char *const names[] = {
        "",       "string", "integer", "integer",   "number",    "boolean",
        "base64", "time",   "time",    "structure", "structure", "list",
    };
    const char *at = shape->kind == SHAPE_STRING ? model_text(shape->of) : "";

    text_puts(out, "<");
    text_puts(out, *at ? "" : names[shape->kind]);
    while (*at) {
        size_t len = strcspn(at, ",");

        text_add(out, at, len);
        at += at[len] ? len + 2 : len;
        text_puts(out, *at ? "|" : "");
    }
    text_puts(out, ">");
}

/* Adds the type of an option or a member: a list as some of its items. */
static void help_value(struct text *out, const struct shape *shape)
{
    int is_list = shape->kind == SHAPE_LIST;

    help_type(out, is_list ? shape_at(shape->of) : shape);
    text_puts(out, is_list ? " ..." : "");
}

/* Adds the members of a structure, or of the structures in a list, a line for
 * each behind so many blanks; a star marks those that must be there. */
static void help_members(struct text *out, const struct shape *shape,
                         size_t indent)
{
    size_t i;

    if (shape->kind == SHAPE_LIST)
        shape = shape_at(shape->of);
    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);
        const struct shape *inner = shape_at(member->shape);

        text_fill(out, ' ', indent);
        text_printf(out, "%s=", model_text(member->name));
        help_value(out, inner);
        text_puts(out, member->flags & MEMBER_REQUIRED ? " *\n" : "\n");
        help_members(out, inner, indent + 4);
    }
}

/* Adds the options of the members that are required, or of those that are
 * not, under a title; nothing when there are none. */
static void help_options(struct text *out, const struct line *line,
                         unsigned required, const char *title)
{
    size_t i, count = 0;

    for (i = 0; i < shape_count(line->input); i++) {
        const struct member *member = shape_member(line->input, i);
        const struct shape *shape = shape_at(member->shape);
        const struct option *option = &line->options.list[line->first[i]];

        if ((member->flags & MEMBER_REQUIRED) != required)
            continue;
        text_puts(out, count++ ? "" : title);
        text_printf(out, "  %s", option->name);
        text_puts(out, is_flag(member) ? " | " : " ");
        if (is_flag(member))
            text_puts(out, option[1].name);
        else
            help_value(out, shape);
        text_puts(out, "\n");
        help_members(out, shape, 6);
    }
}

/* Adds the options that are no members. */
static void help_specials(struct text *out, const struct line *line)
{
    static const char *const words[SPECIAL_COUNT] = {
        "<text>",   "<text>",    "[input|yaml-input|output]",
        "<string>", "<integer>", "<integer>",
    };
    const struct option *end = line->options.list + line->options.count;
    size_t i;

    text_puts(out, "\nThe input as a whole, and a form for it:\n\n");
    for (i = 0; line->specials + i < end; i++)
        text_printf(out, "%s  %s %s\n",
                    i == SPECIAL_STARTING_TOKEN ? "\nPages:\n\n" : "",
                    line->specials[i].name, words[i]);
}

/* Adds the options of an operation to a help text, and what it answers. */
static void help_operation(struct run *run, struct text *out,
                           const struct operation *operation)
{
    const struct shape *output = shape_at(operation->output);
    char word[KEBAB_MAX];
    struct line line;

    line_init(&run->arena, &line, operation);
    text_printf(out, "usage: " PROGRAM " [options] %s [parameters]\n",
                model_kebab(word, model_text(operation->name)));
    help_options(out, &line, MEMBER_REQUIRED, "\nRequired:\n\n");
    help_options(out, &line, 0, "\nOptional:\n\n");
    help_specials(out, &line);
    if (shape_count(output))
        text_puts(out, "\nAnswer:\n\n");
    help_members(out, output, 2);
    text_puts(out, "\nA value of several members is written as shorthand, "
                   "A=x,B=y, or as JSON; those\nwith a star must be there. "
                   "file://PATH stands for what the file holds.\n");
}

/* Adds what a waiter does, before the options of its operation. */
static void help_waiter(struct text *out, const struct waiter *waiter)
{
    static const char *const states[] = {"Done", "Failed"};
    static const char *const matches[] = {"all", "any"};
    char name[KEBAB_MAX], polls[KEBAB_MAX];
    size_t i;

    model_kebab(name, model_text(waiter->name));
    model_kebab(polls, model_text(model_operations[waiter->operation].name));
    text_printf(out, "wait %s: %s every %u s, at most %u times.\n\n", name,
                polls, (unsigned)waiter->delay_s, (unsigned)waiter->max_polls);
    for (i = 0; i < waiter->count; i++) {
        const struct acceptor *one = &model_acceptors[waiter->first + i];

        text_printf(out, "  %s when ", states[one->state]);
        if (one->matcher == MATCH_ERROR)
            text_printf(out, "the service says %s\n", model_text(one->value));
        else
            text_printf(out, "%s %s[].%s is %s\n", matches[one->matcher],
                        model_text(one->list), model_text(one->member),
                        model_text(one->value));
    }
    text_puts(out, "\n");
}

/* ---- everything --------------------------------------------------------- */

/* Prints what there is: of a waiter and an operation, of the operation, or
 * when both are NULL everything. */
static void run_help(struct run *run, const struct waiter *waiter,
                     const struct operation *operation)
{
    struct text out = {0};
    char word[KEBAB_MAX];
    size_t i;

    out.arena = &run->arena;
    if (waiter)
        help_waiter(&out, waiter);
    if (operation) {
        help_operation(run, &out, operation);
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
