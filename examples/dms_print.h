/* dms_print.h - the result of an operation to stdout, in the form that was
 * asked for.
 *
 * Does not know: where the result comes from. */

#ifndef DMS_PRINT_H
#define DMS_PRINT_H

#include <string.h>

#include "dms_model.h"
#include "dms_report.h"
#include "dms_run.h"
#include "dms_value.h"

/* Ends the program when the output is to have a form that it cannot; waiters
 * have none and do not ask. */
static void check_output(struct run *run)
{
    const char *word = env("AWS_DEFAULT_OUTPUT");

    check_refused(run, GLOBAL_QUERY);
    check_refused(run, GLOBAL_OUTPUT);
    if (run->globals[GLOBAL_OUTPUT].given || !word)
        return;
    if (!is_among(&run->arena, word, global_options[GLOBAL_OUTPUT].choices))
        fail(&run->arena, RC_GENERAL, "Unknown output type: %s", word);
    if (is_among(&run->arena, word, global_options[GLOBAL_OUTPUT].refused))
        fail_param(&run->arena,
                   "AWS_DEFAULT_OUTPUT=%s is not supported by "
                   "this version of " PROGRAM,
                   word);
}

/* Prints the result of an operation; an empty one prints nothing. */
static void print_result(struct run *run, const struct operation *operation,
                         const struct value *result)
{
    const char *form = global_or_env(run, GLOBAL_OUTPUT, "AWS_DEFAULT_OUTPUT");
    struct text out = {0};

    (void)operation;
    out.arena = &run->arena;
    if (!result->first || strcmp(form, "off") == 0)
        return;
    json_write(&out, result, 4, 0);
    text_puts(&out, "\n");
    print(run, &out);
}

#endif /* DMS_PRINT_H */
