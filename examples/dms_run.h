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
#include <unistd.h>

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
 * them that this command does not know how to obey, the key of a profile that
 * says the same. */
static const struct {
    const char *name;
    enum option_arity arity;
    const char *choices; /* words with a blank on both sides of each */
    const char *refused; /* likewise; "" refuses the option itself */
    const char *key;
} global_options[GLOBAL_COUNT] = {
    {"--debug", OPTION_FLAG, NULL, NULL, NULL},
    {"--endpoint-url", OPTION_ONE, NULL, NULL, NULL},
    {"--no-verify-ssl", OPTION_FLAG, NULL, NULL, NULL},
    {"--no-paginate", OPTION_FLAG, NULL, NULL, NULL},
    {"--output", OPTION_ONE, OUTPUT_FORMS, NULL, "output"},
    {"--query", OPTION_ONE, NULL, NULL, NULL},
    {"--profile", OPTION_ONE, NULL, NULL, NULL},
    {"--region", OPTION_ONE, NULL, NULL, NULL},
    {"--version", OPTION_FLAG, NULL, NULL, NULL},
    {"--color", OPTION_ONE, " on off auto ", NULL, NULL},
    {"--no-sign-request", OPTION_FLAG, NULL, NULL, NULL},
    {"--ca-bundle", OPTION_ONE, NULL, NULL, NULL},
    {"--cli-read-timeout", OPTION_ONE, NULL, NULL, NULL},
    {"--cli-connect-timeout", OPTION_ONE, NULL, NULL, NULL},
    {"--cli-binary-format", OPTION_ONE, " base64 raw-in-base64-out ", NULL,
     "cli_binary_format"},
    {"--no-cli-pager", OPTION_FLAG, NULL, NULL, "cli_pager"},
    {"--cli-auto-prompt", OPTION_FLAG, NULL, "", NULL},
    {"--no-cli-auto-prompt", OPTION_FLAG, NULL, NULL, NULL},
    {"--cli-error-format", OPTION_ONE, " enhanced legacy json yaml text table ",
     NULL, "cli_error_format"},
};

/* How times are printed; a key of profiles that no option has. */
#define TIMES_KEY "cli_timestamp_format"

struct node;

/* Everything of one run of the command. */
struct run {
    struct arena arena;
    struct option globals[GLOBAL_COUNT];
    const char *profile[GLOBAL_COUNT]; /* what the profile says, or NULL */
    const char *times;                 /* its TIMES_KEY, or NULL */
    FILE *pager;                       /* what takes stdout's place, or NULL */
    const struct node *query;          /* of --query, or NULL */
    dms_cancel_fn cancel; /* asked while the client waits, or NULL */
    void *cancel_ctx;
    dms_client client;
};

/* The run that end_run cleans up after, whichever way it ends. */
static struct run the_run;

/* Waits for the pager, closes the connection, wipes keys and passwords. */
static void end_run(void)
{
    if (the_run.pager)
        pclose(the_run.pager);
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

/* The pager's command: what the environment or the profile says, "" when
 * there is to be none. */
static const char *pager_command(const struct run *run)
{
    const char *command = getenv("AWS_PAGER");

    if (run->globals[GLOBAL_NO_PAGER].given)
        return "";
    if (!command)
        command = run->profile[GLOBAL_NO_PAGER];
    if (!command)
        command = getenv("PAGER");
    return command ? command : "less";
}

/* Where output goes: stdout, or the pager when that is a terminal. Less is
 * told, as by the aws command, to show what fits the screen and end. */
static FILE *output_file(struct run *run)
{
    if (run->pager || !isatty(STDOUT_FILENO) || !*pager_command(run))
        return run->pager ? run->pager : stdout;
    setenv("LESS", "FRX", 0);
    run->pager = popen(pager_command(run), "w");
    return run->pager ? run->pager : stdout;
}

/* Writes a complete output; ends the program when it is not taken. A pager
 * that was left early has shown what was wanted. */
static void print(struct run *run, const struct text *text)
{
    FILE *file = output_file(run);
    int is_written = fwrite(text_str(text), 1, text->len, file) == text->len &&
                     fflush(file) == 0;

    if (!is_written && file == run->pager)
        exit(0);
    if (!is_written)
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

/* The word of a global option, else of an environment variable, else of the
 * profile, else "". */
static const char *global_or_env(const struct run *run, enum global which,
                                 const char *name)
{
    const char *word = global_word(run, which);

    if (!word)
        word = env(name);
    if (!word)
        word = run->profile[which];
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

/* ---- the profile -------------------------------------------------------- */

/* Keeps a setting of the profile that this command obeys. */
static void keep_setting(void *ctx, const dms_explanation *setting)
{
    struct run *run = (struct run *)ctx;
    const char *value = setting->value;
    size_t i;

    if (!value)
        return;
    value = copy_bytes(&run->arena, value, strlen(value));
    if (strcmp(setting->name, TIMES_KEY) == 0)
        run->times = value;
    for (i = 0; i < GLOBAL_COUNT; i++)
        if (global_options[i].key &&
            strcmp(setting->name, global_options[i].key) == 0)
            run->profile[i] = value;
}

/* Reads what the profile says to this command, rather than to the client. A
 * profile that there is not is the client's to complain of. */
static void read_profile(struct run *run)
{
    dms_config config;

    memset(&config, 0, sizeof config);
    config.profile = global_word(run, GLOBAL_PROFILE);
    if (dms_explain(&config, keep_setting, run, NULL) == DMS_ERR_MEMORY)
        out_of_memory();
    if (run->times && !is_among(&run->arena, run->times, " wire iso8601 "))
        fail(&run->arena, RC_CONFIG,
             "An error occurred (Configuration): Unknown cli_timestamp_format "
             "value: %s, valid values are \"wire\" or \"iso8601\"",
             run->times);
}

#endif /* DMS_RUN_H */
