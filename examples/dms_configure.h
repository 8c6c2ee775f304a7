/* dms_configure.h - `dms configure list`: which profile, keys and region a
 * call would use, and where each comes from, as `aws configure list` prints
 * it. Nothing is sent: keys that a role, a token or a program would give are
 * named by their kind alone, and those of a machine are not set.
 *
 * Needs dms.h with its implementation before it. Does not know: how settings
 * are found. */

#ifndef DMS_CONFIGURE_H
#define DMS_CONFIGURE_H

#include <string.h>

#include "dms_client.h"
#include "dms_line.h"
#include "dms_report.h"
#include "dms_run.h"
#include "dms_value.h"

/* The lines of the list. The library's names for them, and the variables that
 * are told for an environment, in Python's way. */
static const struct {
    const char *shown;
    const char *name;
    const char *variables;
} configure_lines[] = {
    {"profile", "profile", "['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']"},
    {"access_key", "access_key_id", ""},
    {"secret_key", "secret_access_key", ""},
    {"region", "region", "['AWS_REGION', 'AWS_DEFAULT_REGION']"},
};

enum { CONFIGURE_LINES = 4, CONFIGURE_KEY = 1, CONFIGURE_SECRET = 2 };

/* What is known of each line. */
struct configure {
    struct run *run;
    struct {
        const char *value;
        const char *source;
        const char *location;
    } line[CONFIGURE_LINES];
};

/* A copy that stays, or NULL. */
static const char *configure_copy(struct run *run, const char *text)
{
    return text ? copy_bytes(&run->arena, text, strlen(text)) : NULL;
}

/* dms_explain_fn: keeps the settings that are shown. */
static void configure_take(void *ctx, const dms_explanation *setting)
{
    struct configure *c = (struct configure *)ctx;
    size_t i;

    for (i = 0; i < CONFIGURE_LINES; i++)
        if (strcmp(setting->name, configure_lines[i].name) == 0) {
            c->line[i].value = configure_copy(c->run, setting->value);
            c->line[i].source = setting->source;
            c->line[i].location = configure_copy(c->run, setting->location);
        }
}

/* Ends the program when there is half of a pair of keys. */
static void configure_pair(const struct configure *c)
{
    const char *source = c->line[CONFIGURE_KEY].source;
    int in_env = source && strcmp(source, "env") == 0;

    if (c->line[CONFIGURE_KEY].value && !c->line[CONFIGURE_SECRET].value)
        fail(&c->run->arena, RC_GENERAL,
             "Partial credentials found in %s, missing: %s", source,
             in_env ? "AWS_SECRET_ACCESS_KEY" : "aws_secret_access_key");
}

/* Says a line in the aws command's words: of keys the kind of source alone,
 * of a region that stands in either file the name of the one. */
static void configure_word(struct configure *c, size_t i)
{
    const char *source = c->line[i].source;
    int is_key = i == CONFIGURE_KEY || i == CONFIGURE_SECRET;

    if (!source || strcmp(source, "default") == 0) {
        c->line[i].value = "<not set>";
        c->line[i].source = c->line[i].location = "None";
    } else if (is_key) {
        if (!c->line[i].value)
            c->line[i].value = "****************";
        c->line[i].location = "";
    } else if (strcmp(source, "config") == 0) {
        c->line[i].source = "manual";
        c->line[i].location = i == 0 ? "--profile" : "--region";
    } else if (strcmp(source, "env") == 0) {
        c->line[i].location = configure_lines[i].variables;
    } else {
        const char *file = env("AWS_CONFIG_FILE");

        c->line[i].source = "config-file";
        c->line[i].location = file ? file : "~/.aws/config";
    }
}

/* Prints the list. The aws command takes --region for what the metadata of
 * the machine say; here it is what it is. */
static void configure_list(struct run *run)
{
    struct configure c;
    struct text out = {0};
    dms_config config;
    size_t i;

    memset(&c, 0, sizeof c);
    memset(&config, 0, sizeof config);
    c.run = run;
    config.profile = global_word(run, GLOBAL_PROFILE);
    config.region = global_word(run, GLOBAL_REGION);
    if (dms_explain(&config, configure_take, &c, &run->client.error) != DMS_OK)
        fail_settings(run);
    configure_pair(&c);
    out.arena = &run->arena;
    text_printf(&out, "%10s %24s %16s    %s\n", "Name", "Value", "Type",
                "Location");
    text_printf(&out, "%10s %24s %16s    %s\n", "----", "-----", "----",
                "--------");
    for (i = 0; i < CONFIGURE_LINES; i++) {
        configure_word(&c, i);
        text_printf(&out, "%10s %24s %16s    %s\n", configure_lines[i].shown,
                    c.line[i].value, c.line[i].source, c.line[i].location);
    }
    print(run, &out);
}

/* Runs `configure`, of which `list` is all there is. */
static void run_configure(struct run *run, const char *word,
                          const struct words *left)
{
    if (!word)
        fail_usage(&run->arena,
                   "the following arguments are required: subcommand");
    if (strcmp(word, "list") != 0)
        fail_usage(&run->arena,
                   "argument subcommand: Found invalid choice '%s'\n\n"
                   "Maybe you meant:\n\n  * list",
                   word);
    check_left(&run->arena, left);
    configure_list(run);
}

#endif /* DMS_CONFIGURE_H */
