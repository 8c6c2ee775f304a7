/* dms_line.h - the command line of an operation: which options it has, which
 * were given, the input that they make.
 *
 * Knows: a boolean member has --x and --no-x, inputs that are given whole, the
 * paging options and when they are refused. Does not know: global options, the
 * network. */

#ifndef DMS_LINE_H
#define DMS_LINE_H

#include "dms_input.h"
#include "dms_model.h"
#include "dms_options.h"
#include "dms_report.h"
#include "dms_value.h"
#include "dms_yaml_input.h"

/* Options that are not members of the input; the last three are those of
 * paged operations only. */
enum special {
    SPECIAL_INPUT_JSON,
    SPECIAL_INPUT_YAML,
    SPECIAL_SKELETON,
    SPECIAL_STARTING_TOKEN,
    SPECIAL_PAGE_SIZE,
    SPECIAL_MAX_ITEMS,
    SPECIAL_COUNT
};

static const struct {
    const char *name;
    enum option_arity arity;
} special_options[SPECIAL_COUNT] = {
    {"--cli-input-json", OPTION_ONE},
    {"--cli-input-yaml", OPTION_ONE},
    {"--generate-cli-skeleton", OPTION_MAYBE},
    {"--starting-token", OPTION_ONE},
    {"--page-size", OPTION_ONE},
    {"--max-items", OPTION_ONE},
};

/* What --generate-cli-skeleton asks for; the order is that of its words. */
enum skeleton {
    SKELETON_INPUT,
    SKELETON_OUTPUT,
    SKELETON_YAML_INPUT,
    SKELETON_NONE
};

/* The command line of an operation. A boolean member has two options, the
 * second one being --no-x. */
struct line {
    const struct operation *operation;
    const struct shape *input;
    struct options options;
    size_t *first; /* for each member, its (first) option */
    struct option *specials;
    enum skeleton skeleton;
};

/* Whether a member has a second option, --no-x. */
static int is_flag(const struct member *member)
{
    return shape_at(member->shape)->kind == SHAPE_BOOLEAN;
}

/* Adds an option to a line. */
static void add_option(struct line *line, const char *name,
                       enum option_arity arity)
{
    struct option *option = &line->options.list[line->options.count++];

    option->name = name;
    option->arity = arity;
}

/* Lists the options that an operation has. */
static void line_init(struct arena *arena, struct line *line,
                      const struct operation *operation)
{
    size_t members, most, i;

    memset(line, 0, sizeof *line);
    line->operation = operation;
    line->input = shape_at(operation->input);
    members = shape_count(line->input);
    most = 2 * members + SPECIAL_COUNT;
    line->options.arena = arena;
    line->options.list =
        (struct option *)arena_take(arena, most * sizeof(struct option));
    line->first = (size_t *)arena_take(arena, (members + 1) * sizeof(size_t));
    for (i = 0; i < members; i++) {
        const struct member *member = shape_member(line->input, i);
        struct text name = {0}, no = {0};
        char word[KEBAB_MAX];

        name.arena = no.arena = arena;
        model_kebab(word, model_text(member->name));
        text_printf(&name, "--%s", word);
        text_printf(&no, "--no-%s", word);
        line->first[i] = line->options.count;
        add_option(line, text_str(&name),
                   is_flag(member)                               ? OPTION_FLAG
                   : shape_at(member->shape)->kind == SHAPE_LIST ? OPTION_MANY
                                                                 : OPTION_ONE);
        if (is_flag(member))
            add_option(line, text_str(&no), OPTION_FLAG);
    }
    line->specials = line->options.list + line->options.count;
    most = operation->pages ? SPECIAL_COUNT : SPECIAL_STARTING_TOKEN;
    for (i = 0; i < most; i++)
        add_option(line, special_options[i].name, special_options[i].arity);
}

/* The option that a member was last given by, or NULL when it was not. */
static struct option *given_option(const struct line *line, size_t i)
{
    struct option *option = &line->options.list[line->first[i]];

    if (is_flag(shape_member(line->input, i)) &&
        option[1].given > option->given)
        option++;
    return option->given ? option : NULL;
}

/* Ends the program when a required member was given by nothing. */
static void check_required_options(struct arena *arena, const struct line *line)
{
    struct text names = {0};
    size_t i;

    names.arena = arena;
    if (line->specials[SPECIAL_INPUT_JSON].given ||
        line->specials[SPECIAL_INPUT_YAML].given)
        return;
    for (i = 0; i < shape_count(line->input); i++) {
        const struct member *member = shape_member(line->input, i);

        if (member->flags & MEMBER_REQUIRED && !is_flag(member) &&
            !given_option(line, i))
            text_printf(&names, "%s%s", names.len ? ", " : "",
                        line->options.list[line->first[i]].name);
    }
    if (names.len)
        fail_usage(arena, "the following arguments are required: %s",
                   text_str(&names));
}

/* Ends the program when words are left. As argparse has it, the first one
 * that looks like no option comes last in the message. */
static void check_left(struct arena *arena, const struct words *left)
{
    struct text text = {0};
    const char *first = NULL;
    size_t i;

    if (left->count == 0)
        return;
    text.arena = arena;
    for (i = 0; i < left->count; i++) {
        if (!first && left->list[i][0] != '-') {
            first = left->list[i];
            continue;
        }
        text_printf(&text, "%s%s",
                    text.len ? ", " : "Unknown options: ", left->list[i]);
    }
    if (first)
        text_printf(&text, "%s%s",
                    text.len ? ", " : "Unknown options: ", first);
    report(USAGE "\n", text_str(&text), "");
    exit(RC_USAGE);
}

/* The skeleton that was asked for; ends the program when there is none of
 * that name. */
static enum skeleton read_skeleton(struct arena *arena, const struct line *line)
{
    static const char *const names[] = {"input", "output", "yaml-input"};
    const struct option *option = &line->specials[SPECIAL_SKELETON];
    const char *word = option_word(option);
    int which;

    if (!option->given)
        return SKELETON_NONE;
    for (which = 0; word && which < SKELETON_NONE; which++)
        if (strcmp(word, names[which]) == 0)
            return (enum skeleton)which;
    if (word)
        fail_usage(arena, "argument %s: Found invalid choice '%s'",
                   option->name, word);
    return SKELETON_INPUT;
}

/* Parses the word of --cli-input-json or --cli-input-yaml; ends the program
 * when that is none. */
static struct value *parse_input(struct arena *arena,
                                 const struct option *option, struct slice text)
{
    int is_yaml = strcmp(option->name + 12, "yaml") == 0;
    struct text why = {0};
    struct value *value;

    why.arena = arena;
    value =
        is_yaml ? yaml_parse(arena, text, &why) : json_parse(arena, text, &why);
    if (!value && is_yaml)
        fail_param(arena,
                   "Error parsing parameter 'cli-input-yaml': "
                   "Invalid YAML received.\n%s",
                   text_str(&why));
    if (!value)
        fail_param(arena, "Error parsing parameter 'cli-input-json': "
                          "Invalid JSON received.");
    return value;
}

/* Adds the members of a whole input that have not been given by options of
 * their own. */
static void merge_input(struct arena *arena, const struct option *option,
                        struct value *input)
{
    struct text why = {0};
    struct value *whole, *item, *next;
    struct slice text;

    if (!option_word(option))
        return;
    text = slice_of(option_word(option));
    why.arena = arena;
    if (!load_file(arena, &text, &why))
        fail_param(arena, "Error parsing parameter '%s': %s", option->name,
                   text_str(&why));
    whole = parse_input(arena, option, text);
    if (whole->kind != VALUE_OBJECT)
        fail_param(arena,
                   "Error parsing parameter '%s': "
                   "Invalid type: expecting map, received %s",
                   option->name, python_type(whole));
    drop_duplicates(whole);
    for (item = whole->first; item; item = next) {
        next = item->next;
        if (!value_get(input, item->name))
            value_put(input, item->name, item);
    }
}

/* Makes the input of an operation of its options. */
static struct value *make_input(struct arena *arena, const struct line *line)
{
    struct value *input = value_new(arena, VALUE_OBJECT);
    size_t i;

    for (i = 0; i < shape_count(line->input); i++) {
        const struct member *member = shape_member(line->input, i);
        struct option *option = given_option(line, i);
        struct value *value;

        if (!option)
            continue;
        if (is_flag(member))
            value = value_boolean(
                arena, option == &line->options.list[line->first[i]]);
        else
            value = value_of_option(arena, option, shape_at(member->shape));
        value_put(input, slice_of(model_text(member->name)), value);
    }
    if (line->specials[SPECIAL_INPUT_JSON].given &&
        line->specials[SPECIAL_INPUT_YAML].given)
        fail_param(arena, "Only one --cli-input- parameter may be specified.");
    merge_input(arena, &line->specials[SPECIAL_INPUT_JSON], input);
    merge_input(arena, &line->specials[SPECIAL_INPUT_YAML], input);
    return input;
}

/* ---- paging ------------------------------------------------------------- */

/* What the paging options ask for. */
struct paging {
    const char *starting_token;
    const char *page_size; /* digits */
    int is_limited;        /* --max-items was given */
    int64_t max_items;
};

/* The digits of a paging option that takes a number, or NULL. */
static const char *paging_number(struct arena *arena, const struct line *line,
                                 enum special which)
{
    const struct option *option = &line->specials[which];
    const char *word = option_word(option), *digits;
    struct text shown = {0};

    if (!word)
        return NULL;
    digits = python_int(arena, slice_of(word));
    shown.arena = arena;
    python_string(&shown, slice_of(word));
    if (!digits)
        fail_usage(arena, "argument %s: invalid int value: %s", option->name,
                   text_str(&shown));
    return digits;
}

/* Reads the paging options. */
static void read_paging(struct arena *arena, const struct line *line,
                        struct paging *paging)
{
    const char *most = paging_number(arena, line, SPECIAL_MAX_ITEMS);

    paging->starting_token =
        option_word(&line->specials[SPECIAL_STARTING_TOKEN]);
    paging->page_size = paging_number(arena, line, SPECIAL_PAGE_SIZE);
    paging->is_limited = most != NULL;
    paging->max_items = most ? strtoll(most, NULL, 10) : 0;
    if (most && paging->max_items <= 0) {
        fputs("warning: Non-positive values for --max-items may result in "
              "undefined behavior.\n",
              stderr);
        paging->max_items = 0;
    }
}

/* Ends the program when paging options were given while paging is off. */
static void check_no_paging(struct arena *arena, const struct line *line,
                            const struct paging *paging)
{
    struct text names = {0};

    names.arena = arena;
    if (paging->starting_token && *paging->starting_token)
        text_puts(&names, ", --starting-token");
    if (paging->page_size && strcmp(paging->page_size, "0") != 0)
        text_puts(&names, ", --page-size");
    if (option_word(&line->specials[SPECIAL_MAX_ITEMS]) && paging->max_items)
        text_puts(&names, ", --max-items");
    if (names.len)
        fail_param(arena,
                   "Cannot specify --no-paginate along with "
                   "pagination arguments: %s",
                   names.data + 2);
}

/* Whether --marker or --max-records was given: the caller pages by hand. */
static int pages_by_hand(const struct line *line)
{
    size_t i;

    for (i = 0; i < shape_count(line->input); i++) {
        const char *name = model_text(shape_member(line->input, i)->name);

        if ((strcmp(name, "Marker") == 0 || strcmp(name, "MaxRecords") == 0) &&
            given_option(line, i))
            return 1;
    }
    return 0;
}

#endif /* DMS_LINE_H */
