/* dms_run.h - one run of the command: its memory, its global options, the
 * client it calls with, and how it ends.
 *
 * Knows: which global options there are and which words they may have. Does
 * not know: operations, what the options do. */

#ifndef DMS_RUN_H
#define DMS_RUN_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dms_options.h"
#include "dms_report.h"
#include "dms_value.h"

/* ---- the run ------------------------------------------------------------ */

/* The global options; the order is that of global_options. */
enum global {
    GLOBAL_DEBUG,
    GLOBAL_ENDPOINT_URL,
    GLOBAL_NO_VERIFY_SSL,
    GLOBAL_NO_PAGINATE,
    GLOBAL_OUTPUT,
    GLOBAL_QUERY,
    GLOBAL_PROFILE,
    GLOBAL_REGION,
    GLOBAL_VERSION,
    GLOBAL_COLOR,
    GLOBAL_NO_SIGN_REQUEST,
    GLOBAL_CA_BUNDLE,
    GLOBAL_READ_TIMEOUT,
    GLOBAL_CONNECT_TIMEOUT,
    GLOBAL_BINARY_FORMAT,
    GLOBAL_NO_PAGER,
    GLOBAL_AUTO_PROMPT,
    GLOBAL_NO_AUTO_PROMPT,
    GLOBAL_ERROR_FORMAT,
    GLOBAL_COUNT
};

/* The forms that --output has. */
#define OUTPUT_FORMS " json text table yaml yaml-stream off "

/* A global option: what it takes, the words it may have (NULL: any), those of
 * them that this command does not know how to obey. */
static const struct {
    const char *name;
    enum option_arity arity;
    const char *choices; /* words with a blank on both sides of each */
    const char *refused; /* likewise; "" refuses the option itself */
} global_options[GLOBAL_COUNT] = {
    {"--debug", OPTION_FLAG, NULL, NULL},
    {"--endpoint-url", OPTION_ONE, NULL, NULL},
    {"--no-verify-ssl", OPTION_FLAG, NULL, NULL},
    {"--no-paginate", OPTION_FLAG, NULL, NULL},
    {"--output", OPTION_ONE, OUTPUT_FORMS, NULL},
    {"--query", OPTION_ONE, NULL, NULL},
    {"--profile", OPTION_ONE, NULL, NULL},
    {"--region", OPTION_ONE, NULL, NULL},
    {"--version", OPTION_FLAG, NULL, NULL},
    {"--color", OPTION_ONE, " on off auto ", NULL},
    {"--no-sign-request", OPTION_FLAG, NULL, NULL},
    {"--ca-bundle", OPTION_ONE, NULL, NULL},
    {"--cli-read-timeout", OPTION_ONE, NULL, NULL},
    {"--cli-connect-timeout", OPTION_ONE, NULL, NULL},
    {"--cli-binary-format", OPTION_ONE, " base64 raw-in-base64-out ", NULL},
    {"--no-cli-pager", OPTION_FLAG, NULL, NULL},
    {"--cli-auto-prompt", OPTION_FLAG, NULL, ""},
    {"--no-cli-auto-prompt", OPTION_FLAG, NULL, NULL},
    {"--cli-error-format", OPTION_ONE, " enhanced legacy json yaml text table ",
     NULL},
};

struct node;

/* Everything of one run of the command. */
struct run {
    struct arena arena;
    struct option globals[GLOBAL_COUNT];
    const struct node *query; /* of --query, or NULL */
    dms_cancel_fn cancel; /* asked while the client waits, or NULL */
    void *cancel_ctx;
    dms_client client;
};

/* The run that end_run cleans up after, whichever way it ends. */
static struct run the_run;

/* Closes the connection, wipes keys and passwords. */
static void end_run(void)
{
    dms_close(&the_run.client);
    arena_free(&the_run.arena);
}

/* The word of a global option, or NULL when it was not given. */
static const char *global_word(const struct run *run, enum global which)
{
    return option_word(&run->globals[which]);
}

/* An environment variable that is not empty, or NULL. */
static const char *env(const char *name)
{
    const char *value = getenv(name);

    return value && *value ? value : NULL;
}

/* Writes text to stdout; 0 with errno set when not all of it could be. */
static int write_stdout(const char *text, size_t len)
{
    return fwrite(text, 1, len, stdout) == len && fflush(stdout) == 0;
}

/* Writes a complete output; ends the program when stdout does not take it. */
static void print(struct run *run, const struct text *text)
{
    if (!write_stdout(text_str(text), text->len))
        fail(&run->arena, RC_GENERAL, "Could not write to stdout: %s",
             strerror(errno));
}

/* ---- global options ----------------------------------------------------- */

/* Whether a word is one of a list of words in blanks. */
static int is_among(struct arena *arena, const char *word, const char *list)
{
    struct text spaced = {0};

    spaced.arena = arena;
    text_printf(&spaced, " %s ", word);
    return !strchr(word, ' ') && strstr(list, spaced.data) != NULL;
}

/* Ends the program when a global option has a word that is none of its
 * choices. */
static void check_choice(struct run *run, enum global which)
{
    const char *choices = global_options[which].choices;
    const char *word = global_word(run, which);

    if (choices && word && !is_among(&run->arena, word, choices))
        fail_usage(&run->arena, "argument %s: Found invalid choice '%s'",
                   global_options[which].name, word);
}

/* Ends the program when a global option asks for what this version lacks. */
static void check_refused(struct run *run, enum global which)
{
    const char *name = global_options[which].name;
    const char *refused = global_options[which].refused;
    const char *word = global_word(run, which);

    if (!refused || !run->globals[which].given)
        return;
    if (!*refused)
        fail_param(&run->arena,
                   "%s is not supported by this version of " PROGRAM, name);
    if (is_among(&run->arena, word, refused))
        fail_param(&run->arena,
                   "%s %s is not supported by this version of " PROGRAM, name,
                   word);
}

/* The word of a global option, else of an environment variable, else "". */
static const char *global_or_env(const struct run *run, enum global which,
                                 const char *name)
{
    const char *word = global_word(run, which);

    if (!word)
        word = env(name);
    return word ? word : "";
}

/* Ends the program when an endpoint is no URL. */
static void check_endpoint_url(struct run *run)
{
    const char *url = global_word(run, GLOBAL_ENDPOINT_URL);

    if (url && !strstr(url, "://"))
        fail_param(&run->arena,
                   "Bad value for --endpoint-url \"%s\": scheme is missing.  "
                   "Must be of the form http://<hostname>/ or "
                   "https://<hostname>/",
                   url);
}

/* Reads the global options; what is not theirs is left. */
static struct words parse_globals(struct run *run, struct words words)
{
    struct options options = {0};
    struct words left;
    size_t i;

    for (i = 0; i < GLOBAL_COUNT; i++) {
        run->globals[i].name = global_options[i].name;
        run->globals[i].arity = global_options[i].arity;
    }
    options.arena = &run->arena;
    options.list = run->globals;
    options.count = GLOBAL_COUNT;
    left = options_parse(&options, words);
    for (i = 0; i < GLOBAL_COUNT; i++) {
        check_choice(run, (enum global)i);
        check_refused(run, (enum global)i);
    }
    check_endpoint_url(run);
    return left;
}

#endif /* DMS_RUN_H */
