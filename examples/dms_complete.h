/* dms_complete.h - what a word of a command line can become, for the
 * completion of shells.
 *
 *     dms --complete WORD...
 *
 * prints the words that the last WORD, "" perhaps, may be completed to, one a
 * line. The shells' own files, completion/, ask this way, and so never know
 * less than the command does.
 *
 * Does not know: shells, what the options do. */

#ifndef DMS_COMPLETE_H
#define DMS_COMPLETE_H

#include <string.h>

#include "dms_line.h"
#include "dms_model.h"
#include "dms_options.h"
#include "dms_run.h"
#include "dms_watch.h"

#define COMPLETE "--complete"

/* What the words before the last one say about it. */
struct completion {
    struct run *run;
    struct text out;
    const char *typed; /* the last word */
    const struct operation *operation;
    struct line line;   /* of the operation */
    int is_waiter;      /* "wait" was there */
    int is_watch;       /* "watch" was */
    int is_complete;    /* nothing but options can follow */
    const char *values; /* of the option that the last word belongs to: words
                         * divided by commas or blanks; NULL: of none */
};

/* Adds a word, if it begins with what was typed. */
static void offer(struct completion *c, const char *word, size_t len)
{
    if (strncmp(word, c->typed, strlen(c->typed)) == 0 &&
        len >= strlen(c->typed))
        text_printf(&c->out, "%.*s\n", (int)len, word);
}

/* Adds the words of a list. */
static void offer_list(struct completion *c, const char *list)
{
    while (*list) {
        size_t len = strcspn(list, ", ");

        if (len)
            offer(c, list, len);
        list += len + (list[len] != '\0');
    }
}

/* Adds the commands, or the waiters after "wait". */
static void offer_commands(struct completion *c)
{
    size_t count = c->is_waiter ? MODEL_WAITERS : MODEL_OPERATIONS, i;
    char word[KEBAB_MAX];

    for (i = 0; i < count; i++) {
        model_kebab(word, model_text(c->is_waiter ? model_waiters[i].name
                                                  : model_operations[i].name));
        offer(c, word, strlen(word));
    }
    if (!c->is_waiter)
        offer_list(c, "wait watch");
    offer_list(c, "help");
}

/* Adds the options: global ones, and those of the operation or of `watch`. */
static void offer_options(struct completion *c)
{
    size_t i;

    for (i = 0; i < GLOBAL_COUNT; i++)
        if (!global_options[i].refused || *global_options[i].refused)
            offer(c, global_options[i].name, strlen(global_options[i].name));
    for (i = 0; c->operation && i < c->line.options.count; i++) {
        const char *name = c->line.options.list[i].name;

        if (&c->line.options.list[i] != &c->line.specials[SPECIAL_INPUT_YAML])
            offer(c, name, strlen(name));
    }
    for (i = 0; c->is_watch && i < WATCH_OPTIONS; i++)
        offer(c, watch_options[i].name, strlen(watch_options[i].name));
}

/* The values that the model lists for an option of the operation, or "". */
static const char *option_values(const struct completion *c,
                                 const struct option *option)
{
    size_t i;

    for (i = 0; i < shape_count(c->line.input); i++) {
        const struct shape *shape =
            shape_at(shape_member(c->line.input, i)->shape);

        if (option == &c->line.options.list[c->line.first[i]] &&
            shape->kind == SHAPE_STRING)
            return model_text(shape->of);
    }
    return "";
}

/* What a word takes after it; *values is what these words may be. */
static enum option_arity complete_arity(const struct completion *c,
                                        const char *word, const char **values)
{
    size_t i;

    for (i = 0; i < GLOBAL_COUNT; i++)
        if (strcmp(global_options[i].name, word) == 0) {
            *values =
                global_options[i].choices ? global_options[i].choices : "";
            return global_options[i].arity;
        }
    for (i = 0; c->operation && i < c->line.options.count; i++)
        if (strcmp(c->line.options.list[i].name, word) == 0) {
            *values = option_values(c, &c->line.options.list[i]);
            return c->line.options.list[i].arity;
        }
    *values = "";
    for (i = 0; c->is_watch && i < WATCH_OPTIONS; i++)
        if (strcmp(watch_options[i].name, word) == 0)
            return watch_options[i].arity;
    return OPTION_FLAG;
}

/* Reads a word that is no option and belongs to none. */
static void complete_command(struct completion *c, const char *word)
{
    const struct waiter *waiter = c->is_waiter ? model_waiter(word) : NULL;

    if (c->operation || c->is_watch || c->is_complete) {
        c->is_complete = 1;
        return;
    }
    if (waiter)
        c->operation = &model_operations[waiter->operation];
    else if (!c->is_waiter)
        c->operation = model_operation(word);
    if (c->operation)
        line_init(&c->run->arena, &c->line, c->operation);
    else if (!c->is_waiter && strcmp(word, "wait") == 0)
        c->is_waiter = 1;
    else if (!c->is_waiter && strcmp(word, "watch") == 0)
        c->is_watch = 1;
    else
        c->is_complete = 1;
}

/* Reads the words before the last one. */
static void complete_read(struct completion *c, struct words words)
{
    size_t i = 0;

    while (i + 1 < words.count) {
        const char *word = words.list[i++], *values = NULL;
        enum option_arity arity;

        if (word[0] != '-') {
            complete_command(c, word);
            continue;
        }
        arity = complete_arity(c, word, &values);
        if (arity == OPTION_ONE)
            i++;
        while (arity == OPTION_MANY && i < words.count &&
               words.list[i][0] != '-')
            i++;
        if (i >= words.count)
            c->values = values;
    }
}

/* Prints what the last word may be completed to. */
static void complete(struct run *run, struct words words)
{
    struct completion c;

    memset(&c, 0, sizeof c);
    c.run = run;
    c.out.arena = &run->arena;
    c.typed = words.count ? words.list[words.count - 1] : "";
    complete_read(&c, words);
    if (c.values)
        offer_list(&c, c.values);
    else if (c.typed[0] == '-')
        offer_options(&c);
    else if (c.operation || c.is_watch)
        offer_list(&c, c.is_complete ? "" : "help");
    else if (!c.is_complete)
        offer_commands(&c);
    print(run, &c.out);
}

#endif /* DMS_COMPLETE_H */
