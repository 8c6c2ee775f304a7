/* dms_options.h - command lines as Python's argparse reads them, which is how
 * the aws command reads its own.
 *
 * Knows: options with no, one or any number of words, --option=word, unique
 * prefixes of options. Does not know: what the options mean. */

#ifndef DMS_OPTIONS_H
#define DMS_OPTIONS_H

#include "dms_report.h"
#include "dms_value.h"

/* How many words an option takes: none, one, one or none, any number. */
enum option_arity { OPTION_FLAG, OPTION_ONE, OPTION_MAYBE, OPTION_MANY };

/* An option, and how it was given last. */
struct option {
    const char *name; /* with its dashes */
    enum option_arity arity;
    size_t given; /* 0: it was not; else the order: a later one is greater */
    char **words;
    size_t count;
};

/* Words of a command line. */
struct words {
    char **list;
    size_t count;
};

/* The options of one level of the command line: the global ones first, then
 * those of the operation, with the words that the first level left. */
struct options {
    struct arena *arena;
    struct option *list;
    size_t count;
    size_t given;
};

/* Whether a word is a negative number, which may be the word of an option. */
static int is_negative_number(const char *word)
{
    size_t digits = strspn(word + 1, "0123456789");
    const char *rest = word + 1 + digits;

    if (*rest == '\0')
        return digits > 0;
    digits = *rest == '.' ? strspn(rest + 1, "0123456789") : 0;
    return digits > 0 && rest[1 + digits] == '\0';
}

/* Ends the program: a prefix fits several options. */
static void fail_ambiguous(struct options *options, const char *word,
                           size_t len)
{
    struct text names = {0};
    size_t i;

    names.arena = options->arena;
    for (i = 0; i < options->count; i++)
        if (strncmp(options->list[i].name, word, len) == 0)
            text_printf(&names, "%s%s", names.len ? ", " : "",
                        options->list[i].name);
    fail_usage(options->arena, "ambiguous option: %.*s could match %s",
               (int)len, word, text_str(&names));
}

/* The option that a word names, whole or by a unique prefix; NULL when it
 * names none. */
static struct option *options_match(struct options *options, const char *word)
{
    size_t len = strcspn(word, "="), i, matches = 0;
    struct option *found = NULL;

    if (word[0] != '-' || len < 2)
        return NULL;
    for (i = 0; i < options->count; i++) {
        const char *name = options->list[i].name;

        if (strncmp(name, word, len) != 0)
            continue;
        if (name[len] == '\0')
            return &options->list[i];
        found = &options->list[i];
        matches++;
    }
    if (word[1] != '-')
        return NULL;
    if (matches > 1)
        fail_ambiguous(options, word, len);
    return found;
}

/* Whether argparse takes a word for an option, known or not, rather than for
 * the word of one. */
static int looks_like_option(struct options *options, const char *word)
{
    if (word[0] != '-' || word[1] == '\0')
        return 0;
    if (options_match(options, word))
        return 1;
    return !is_negative_number(word) && !strchr(word, ' ');
}

/* Notes an option with its words, which start after it; returns how many
 * words were its own. */
static size_t option_take(struct options *options, struct option *option,
                          char *word, struct words after)
{
    char *equals = strchr(word, '=');
    size_t count = 0, most = after.count;

    if (option->arity != OPTION_MANY && most)
        most = option->arity != OPTION_FLAG;

    option->given = ++options->given;
    if (equals && option->arity == OPTION_FLAG)
        fail_usage(options->arena,
                   "argument %s: ignored explicit argument '%s'", option->name,
                   equals + 1);
    if (equals) {
        option->words = (char **)arena_take(options->arena, sizeof(char *));
        option->words[0] = equals + 1;
        option->count = 1;
        return 0;
    }
    while (count < most && !looks_like_option(options, after.list[count]))
        count++;
    if (option->arity == OPTION_ONE && count == 0)
        fail_usage(options->arena, "argument %s: expected one argument",
                   option->name);
    option->words = after.list;
    option->count = count;
    return count;
}

/* Reads the words of a command line; what belongs to no option of this level
 * is left, in order. */
static struct words options_parse(struct options *options, struct words words)
{
    struct words left;
    size_t i;

    left.list =
        (char **)arena_take(options->arena, (words.count + 1) * sizeof(char *));
    left.count = 0;
    for (i = 0; i < words.count; i++) {
        struct option *option = options_match(options, words.list[i]);
        struct words after;

        if (!option) {
            left.list[left.count++] = words.list[i];
            continue;
        }
        after.list = words.list + i + 1;
        after.count = words.count - i - 1;
        i += option_take(options, option, words.list[i], after);
    }
    return left;
}

/* The only word of an option, or NULL when it was not given. */
static const char *option_word(const struct option *option)
{
    return option->given && option->count ? option->words[0] : NULL;
}

#endif /* DMS_OPTIONS_H */
