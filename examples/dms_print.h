/* dms_print.h - the result of an operation to stdout: what --query finds in
 * it, in the form of --output.
 *
 * Knows: the options and the terminal that a form depends on. Does not know:
 * where the result comes from. */

#ifndef DMS_PRINT_H
#define DMS_PRINT_H

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "dms_form.h"
#include "dms_model.h"
#include "dms_query.h"
#include "dms_report.h"
#include "dms_run.h"
#include "dms_search.h"
#include "dms_value.h"

/* Reads the expression of --query, if there is one; ends the program when it
 * is none. */
static void read_query(struct run *run)
{
    const char *word = global_word(run, GLOBAL_QUERY);
    struct text why = {0};

    why.arena = &run->arena;
    if (!word)
        return;
    run->query = query_parse(&run->arena, slice_of(word), &why);
    if (!run->query)
        fail_param(&run->arena, "Bad value for --query %s: %s", word,
                   text_str(&why));
}

/* The form that was chosen. */
static const char *chosen_form(const struct run *run)
{
    const char *form = global_or_env(run, GLOBAL_OUTPUT, "AWS_DEFAULT_OUTPUT");

    return *form ? form : "json";
}

/* Ends the program when the output is to have a form that there is not;
 * waiters have no output and do not ask. */
static void check_output(struct run *run)
{
    const char *form = chosen_form(run);

    if (!is_among(&run->arena, form, OUTPUT_FORMS))
        fail(&run->arena, RC_GENERAL, "Unknown output type: %s", form);
}

/* The columns of the terminal, 80 when stdout is none. */
static size_t terminal_width(void)
{
    struct winsize size;

    memset(&size, 0, sizeof size);
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 80;
}

/* Whether tables are to be colored. */
static int is_colored(const struct run *run)
{
    const char *word = global_word(run, GLOBAL_COLOR);

    if (word && strcmp(word, "auto") != 0)
        return strcmp(word, "on") == 0;
    return isatty(STDOUT_FILENO);
}

/* Prints what the query finds in a value, which may be one page of several;
 * ends the program when the query or the form cannot deal with it. */
static void print_value(struct run *run, const struct operation *operation,
                        struct value *value, int is_page)
{
    struct text out = {0}, why = {0};
    struct form form = {0};

    out.arena = why.arena = &run->arena;
    form.name = chosen_form(run);
    form.title = model_text(operation->name);
    form.width = terminal_width();
    form.is_colored = is_colored(run);
    form.is_page = is_page;
    if (run->query)
        value = query_search(&run->arena, run->query, value, SEARCH_WORK, &why);
    if (!value || !form_write(&out, &form, value, &why))
        fail(&run->arena, RC_GENERAL, "%s", text_str(&why));
    print(run, &out);
}

/* Prints the result of an operation; an empty one prints nothing. */
static void print_result(struct run *run, const struct operation *operation,
                         struct value *result)
{
    print_value(run, operation, result, 0);
}

/* Whether the pages of a list are printed as they come, each by itself, rather
 * than as one list at the end. */
static int prints_pages(const struct run *run)
{
    return is_among(&the_run.arena, chosen_form(run), " text yaml-stream ");
}

/* Prints one page of a list: as text only its items, in YAML the answer
 * whole. items is the list in the answer, or NULL when there is none. */
static void print_page(struct run *run, const struct operation *operation,
                       struct value *answer, const struct value *items)
{
    struct value *page = value_new(&run->arena, VALUE_OBJECT), *copy;

    if (strcmp(chosen_form(run), "text") != 0) {
        print_value(run, operation, answer, 1);
        return;
    }
    copy = value_new(&run->arena, items ? items->kind : VALUE_NULL);
    if (items)
        value_become(copy, items);
    value_put(page, slice_of(model_text(operation->pages)), copy);
    print_value(run, operation, page, 1);
}

/* Prints what comes after the last page: as text the token that the list goes
 * on with, if it was cut. */
static void print_token(struct run *run, const struct operation *operation,
                        const char *token)
{
    struct value *outer = value_new(&run->arena, VALUE_OBJECT);
    struct value *inner = value_new(&run->arena, VALUE_OBJECT);

    if (!token || strcmp(chosen_form(run), "text") != 0)
        return;
    value_put(inner, slice_of("NextToken"),
              value_string(&run->arena, token, strlen(token)));
    value_put(outer, slice_of("NextToken"), inner);
    print_value(run, operation, outer, 1);
}

#endif /* DMS_PRINT_H */
