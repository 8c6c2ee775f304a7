/* dms - the command: drives AWS Database Migration Service from the shell.
 *
 *     dms <operation> [options]
 *
 * takes the command lines of `aws dms`, prints the same and ends with the same
 * exit codes, so that a script switches by changing one word.
 *
 *     cc -O2 -std=c99 dms.c -lbearssl -o dms
 *
 * The parts, each knowing only those before it:
 *
 *     dms_value.h       memory, texts, JSON values
 *     dms_report.h      messages and exit codes
 *     dms_options.h     command lines as argparse reads them
 *     dms_model.h       operations, shapes, waiters: tables of facts
 *     dms_shorthand.h   Name=x,Values=a,b
 *     dms_time.h        timestamps
 *     dms_base64.h      Base64
 *     dms_yaml_input.h  YAML to values
 *     dms_input.h       words to a checked input
 *     dms_line.h        the options of one operation
 *     dms_skeleton.h    inputs and outputs to look at
 *     dms_output.h      an answer to what is shown
 *     dms_pages.h       tokens of cut lists
 *     dms_run.h         one run: memory, global options, the client
 *     dms_python.h      values as Python sees them
 *     dms_query.h       --query: JMESPath expressions
 *     dms_search.h      what an expression finds
 *     dms_sorted.h      members by name
 *     dms_text.h        --output text
 *     dms_width.h       how wide characters are
 *     dms_table.h       --output table
 *     dms_yaml.h        --output yaml
 *     dms_form.h        the forms of --output
 *     dms_print.h       a result to stdout
 *     dms_fault.h       an error of the service as an object
 *     dms_client.h      calls and their failures
 *     dms_paging.h      all pages as one list
 *     dms_waiting.h     waiters
 *     dms_watch.h       many tasks on one screen
 *     dms_configure.h   where settings come from
 *     dms_help.h        help and hints
 *     dms_complete.h    completion for shells
 *     dms.c             commands, the process
 *
 * A new operation is a block of text in operations.txt and no code. */

#define DMS_IMPLEMENTATION
#define DMS_STATIC /* one file: what is not used is dropped, texts too */
/* clang-format off */
#define DMS_PROFILE_KEYS(X)  /* what a profile says to the command */ \
    X(OUTPUT, "output")                                               \
    X(PAGER, "cli_pager")                                             \
    X(TIMES, "cli_timestamp_format")                                  \
    X(BINARY, "cli_binary_format")                                    \
    X(ERRORS, "cli_error_format")
/* clang-format on */
#define DMS_NO_VALIDATION /* the command checks what it reads by itself */
#include "../dms.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "dms_client.h"
#include "dms_complete.h"
#include "dms_configure.h"
#include "dms_help.h"
#include "dms_input.h"
#include "dms_line.h"
#include "dms_model.h"
#include "dms_options.h"
#include "dms_paging.h"
#include "dms_print.h"
#include "dms_report.h"
#include "dms_run.h"
#include "dms_skeleton.h"
#include "dms_value.h"
#include "dms_waiting.h"
#include "dms_watch.h"

/* ---- commands ----------------------------------------------------------- */

/* Reads the rest of a command line, of an operation or of the waiter that
 * polls it; ends the program after printing help, if that was asked for. */
static void read_line(struct run *run, struct line *line,
                      const struct waiter *waiter,
                      const struct operation *operation, struct words words)
{
    struct words left;

    line_init(&run->arena, line, operation);
    left = options_parse(&line->options, words);
    if (left.count == 1 && strcmp(left.list[0], "help") == 0) {
        run_help(run, waiter, operation);
        exit(0);
    }
    line->skeleton = read_skeleton(&run->arena, line);
    if (line->skeleton == SKELETON_NONE || line->skeleton == SKELETON_OUTPUT)
        check_required_options(&run->arena, line);
    check_left(&run->arena, &left);
}

/* Opens the client, then checks the input: a missing region is reported before
 * a missing member, as by the aws command. */
static void open_and_check(struct run *run, const struct line *line,
                           struct value *input)
{
    const char *form = global_word(run, GLOBAL_BINARY_FORMAT);

    if (!form)
        form = run->profile[GLOBAL_BINARY_FORMAT];
    open_client(run);
    request_blobs(&run->arena, line->input, input,
                  form && strcmp(form, "raw-in-base64-out") == 0);
    check_input(&run->arena, line->input, input);
    request_times(&run->arena, line->input, input);
}

/* Puts what paging options ask for into an input, where the check will find
 * it: some commands read these options and then refuse them, as in aws. */
static void refuse_paging(struct run *run, const struct paging *paging,
                          struct value *input)
{
    if (paging->starting_token || paging->page_size || paging->is_limited)
        value_put(input, slice_of("PaginationConfig"),
                  value_new(&run->arena, VALUE_OBJECT));
}

/* Prints the skeleton that a command line asks for; 0 when it does not. */
static int run_skeleton(struct run *run, const struct line *line,
                        const struct paging *paging, struct value *input)
{
    const struct operation *operation = line->operation;
    const struct shape *output = shape_at(operation->output);
    struct text out = {0};

    if (line->skeleton == SKELETON_NONE)
        return 0;
    if (line->skeleton == SKELETON_OUTPUT) {
        refuse_paging(run, paging, input);
        open_and_check(run, line, input);
        print_result(run, operation, skeleton_value(&run->arena, output, ""));
        return 1;
    }
    out.arena = &run->arena;
    skeleton_input(&out, line->input, line->skeleton == SKELETON_YAML_INPUT);
    print(run, &out);
    return 1;
}

/* Runs an operation. */
static void run_operation(struct run *run, const struct operation *operation,
                          struct words words)
{
    struct line line;
    struct paging paging = {NULL, NULL, 0, 0};
    struct value *input;
    int is_paged;

    read_line(run, &line, NULL, operation, words);
    check_output(run);
    is_paged = operation->pages && !run->globals[GLOBAL_NO_PAGINATE].given &&
               !pages_by_hand(&line);
    if (operation->pages)
        read_paging(&run->arena, &line, &paging);
    if (operation->pages && !is_paged)
        check_no_paging(&run->arena, &line, &paging);
    input = make_input(&run->arena, &line);
    if (value_member(input, "Marker") || value_member(input, "MaxRecords"))
        is_paged = 0;
    if (run_skeleton(run, &line, &paging, input))
        return;
    open_and_check(run, &line, input);
    if (is_paged)
        run_pages(run, operation, input, &paging);
    else
        print_result(run, operation, call_shown(run, operation, input));
}

/* Runs a waiter. Paging options are read and then refused, as by the aws
 * command. */
static void run_waiter(struct run *run, const struct waiter *waiter,
                       struct words words)
{
    const struct operation *operation = &model_operations[waiter->operation];
    struct paging paging = {NULL, NULL, 0, 0};
    struct line line;
    struct value *input;

    read_line(run, &line, waiter, operation, words);
    if (operation->pages)
        read_paging(&run->arena, &line, &paging);
    input = make_input(&run->arena, &line);
    if (run_skeleton(run, &line, &paging, input))
        return;
    refuse_paging(run, &paging, input);
    open_and_check(run, &line, input);
    run_wait(run, waiter, input);
}

/* Takes the first word that looks like no option out of the words; NULL when
 * there is none. */
static const char *take_word(struct words *words)
{
    const char *word = NULL;
    size_t i, kept = 0;

    for (i = 0; i < words->count; i++) {
        if (!word && words->list[i][0] != '-')
            word = words->list[i];
        else
            words->list[kept++] = words->list[i];
    }
    words->count = kept;
    return word;
}

/* Runs `wait`. */
static void run_waiters(struct run *run, struct words words)
{
    const char *word = take_word(&words);
    const struct waiter *waiter = word ? model_waiter(word) : NULL;

    if (!word)
        fail_usage(&run->arena,
                   "the following arguments are required: subcommand");
    if (waiter)
        run_waiter(run, waiter, words);
    else if (strcmp(word, "help") == 0)
        run_help(run, NULL, NULL);
    else
        fail_choice(run, "subcommand", word);
}

/* Runs what a command line asks for. */
static void run_command(struct run *run, struct words words)
{
    struct words left = parse_globals(run, words);
    const struct operation *operation;
    const char *word;

    read_query(run);
    read_profile(run);
    shows_wire_times = run->times && strcmp(run->times, "wire") == 0;
    if (run->globals[GLOBAL_VERSION].given) {
        struct text version = {0};

        version.arena = &run->arena;
        text_printf(&version, PROGRAM "/%s\n", dms_version());
        print(run, &version);
        return;
    }
    word = take_word(&left);
    if (!word)
        fail_usage(&run->arena,
                   "the following arguments are required: operation");
    operation = model_operation(word);
    if (operation)
        run_operation(run, operation, left);
    else if (strcmp(word, "wait") == 0)
        run_waiters(run, left);
    else if (strcmp(word, "watch") == 0)
        run_watch(run, left);
    else if (strcmp(word, "configure") == 0)
        run_configure(run, take_word(&left), &left);
    else if (strcmp(word, "help") == 0)
        run_help(run, NULL, NULL);
    else
        fail_choice(run, "operation", word);
}

/* ---- the process -------------------------------------------------------- */

/* Ends the program at once, as the aws command does after Ctrl-C. */
static void interrupted(int number)
{
    ssize_t written = write(STDOUT_FILENO, "\n", 1);

    (void)number;
    (void)written;
    _exit(RC_INTERRUPTED);
}

/* Makes the process fit: no descriptor below 3 is free, so that no socket gets
 * one and what is printed cannot end up in it (what stands in for stdout and
 * stderr cannot be written, as a closed one cannot); no core dump has keys in
 * it; a reader that goes away is an error of write, not a signal. */
static void prepare_process(void)
{
    struct rlimit none = {0, 0};
    struct sigaction action;
    int fd;

    for (fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) == -1 && errno == EBADF &&
            open("/dev/null", O_RDONLY) != fd)
            _exit(RC_GENERAL);
    setrlimit(RLIMIT_CORE, &none);
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, NULL);
    if (sigaction(SIGINT, NULL, &action) == 0 && action.sa_handler != SIG_IGN) {
        action.sa_handler = interrupted;
        sigaction(SIGINT, &action, NULL);
    }
}

/* Ends the program when a word is not UTF-8: neither JSON nor the service
 * could take it. */
static void check_words(struct run *run, const struct words *words)
{
    size_t i;

    for (i = 0; i < words->count; i++)
        if (!is_utf8(words->list[i], strlen(words->list[i])))
            fail_param(&run->arena, "argument %lu is not valid UTF-8",
                       (unsigned long)i + 1);
}

int main(int argc, char **argv)
{
    struct words words;

    prepare_process();
    words.list = argv + (argc > 0);
    words.count = argc > 0 ? (size_t)argc - 1 : 0;
    if (atexit(end_run) != 0)
        return RC_GENERAL;
    if (words.count > 0 && strcmp(words.list[0], COMPLETE) == 0) {
        words.list++;
        words.count--;
        complete(&the_run, words);
        return 0;
    }
    check_words(&the_run, &words);
    run_command(&the_run, words);
    return 0;
}
