/* dms_watch.h - `dms watch`: many tasks on one screen, until all are decided.
 *
 *     dms watch [--filters Name=...,Values=...] [--arns ARN ...]
 *               [--interval SECONDS] [--timeout SECONDS]
 *
 * On a terminal it shows a table on a screen of its own, a line a task, those
 * that run first, as many as fit; elsewhere a line for every change. It ends
 * with 0 when all tasks have finished well, with 255 when one has failed or
 * vanished or the time is up, with 254 when the service answered with an
 * error, and with 130 at once on Ctrl-C. Without --arns a task that was never
 * started is not waited for.
 *
 * Knows: terminals. Does not know: what "finished" means. */

#ifndef DMS_WATCH_H
#define DMS_WATCH_H

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "dms_client.h"
#include "dms_input.h"
#include "dms_line.h"
#include "dms_run.h"

#define WATCH_ROWS 300 /* no window has more */
#define WATCH_BAR 20

/* A terminal: a second screen without cursor and line breaks; and back. */
#define SCREEN_ON "\033[?1049h\033[?25l\033[?7l"
#define SCREEN_OFF "\033[?7h\033[?25h\033[?1049l"

/* One line of the table. */
struct watch_row {
    char name[64];
    char status[20];
    dms_watch_outcome outcome;
    dms_task_stats stats;
    int has_stats;
};

/* Lines of a kind, as many as are kept, and how many there are. */
struct watch_rows {
    struct watch_row list[WATCH_ROWS];
    size_t count, all;
};

/* What is on the screen. */
struct watch {
    int is_terminal;
    int is_broken; /* stdout takes nothing any more */
    struct watch_rows running, waiting, failed;
    dms_watch_summary summary;
    int rows; /* of the window, as it was drawn */
    char frame[WATCH_ROWS * 160];
    size_t len;
};

static struct watch the_watch;

/* ---- options ------------------------------------------------------------ */

enum watch_option {
    WATCH_FILTERS,
    WATCH_ARNS,
    WATCH_INTERVAL,
    WATCH_TIMEOUT,
    WATCH_OPTIONS
};

static const struct {
    const char *name;
    enum option_arity arity;
    const char *help;
} watch_options[WATCH_OPTIONS] = {
    {"--filters", OPTION_MANY, " Name=<name>,Values=<value>,... ..."},
    {"--arns", OPTION_MANY, " <arn> ..."},
    {"--interval", OPTION_ONE, " <seconds> (15)"},
    {"--timeout", OPTION_ONE, " <seconds> (none)"},
};

/* Prints what `watch` takes. */
static void watch_help(struct run *run)
{
    struct text out = {0};
    size_t i;

    out.arena = &run->arena;
    text_puts(&out, "usage: " PROGRAM " [options] watch [parameters]\n\n"
                    "Watches replication tasks until all have finished: exit "
                    "code 0 if all did well,\n255 if not.\n\n");
    for (i = 0; i < WATCH_OPTIONS; i++)
        text_printf(&out, "  %s%s\n", watch_options[i].name,
                    watch_options[i].help);
    print(run, &out);
}

/* Milliseconds of an option in whole seconds, 0 when it was not given. */
static int64_t watch_ms(struct run *run, const struct option *option,
                        int64_t most_s)
{
    const char *word = option_word(option), *at = word;
    int64_t seconds = 0;

    if (!word)
        return 0;
    for (; *at >= '0' && *at <= '9' && seconds <= most_s; at++)
        seconds = seconds * 10 + (*at - '0');
    if (*at || at == word || seconds < 1 || seconds > most_s)
        fail_param(&run->arena, "%s must be 1 to %lu seconds, not '%s'",
                   option->name, (unsigned long)most_s, word);
    return seconds * 1000;
}

/* The text of a string. */
static const char *watch_text(struct arena *arena, const struct value *value)
{
    struct text text = {0};

    text.arena = arena;
    if (value && value->kind == VALUE_STRING)
        text_add(&text, value->text.data, value->text.len);
    return text_str(&text);
}

/* One filter of an input. */
static void watch_filter(struct arena *arena, const struct value *item,
                         dms_filter *filter)
{
    const struct value *values = value_member(item, "Values");
    const struct value *value = values ? values->first : NULL;
    const char **list;

    for (; value; value = value->next)
        filter->values_len++;
    list = (const char **)arena_take(arena,
                                     (filter->values_len + 1) * sizeof *list);
    filter->name = watch_text(arena, value_member(item, "Name"));
    filter->values = list;
    for (value = values ? values->first : NULL; value; value = value->next)
        *list++ = watch_text(arena, value);
}

/* Reads --filters as describe-replication-tasks does. */
static void watch_filters(struct run *run, struct option *option,
                          dms_watch_params *params)
{
    const struct operation *operation =
        model_operation("describe-replication-tasks");
    const struct shape *input = shape_at(operation->input);
    const struct member *member = shape_find(input, "Filters", 7);
    struct value *object = value_new(&run->arena, VALUE_OBJECT), *list, *item;
    dms_filter *filters;
    size_t count = 0;

    if (!option->given)
        return;
    list = value_of_option(&run->arena, option, shape_at(member->shape));
    value_put(object, slice_of("Filters"), list);
    check_input(&run->arena, input, object);
    for (item = list->first; item; item = item->next)
        count++;
    filters =
        (dms_filter *)arena_take(&run->arena, (count + 1) * sizeof *filters);
    memset(filters, 0, (count + 1) * sizeof *filters);
    params->filters = filters;
    params->filters_len = count;
    for (item = list->first; item; item = item->next)
        watch_filter(&run->arena, item, filters++);
}

/* Reads the command line of `watch`; 0 when it asked for help. */
static int watch_line(struct run *run, struct words words,
                      dms_watch_params *params)
{
    struct option list[WATCH_OPTIONS];
    struct options options = {0};
    struct words left;
    size_t i;

    memset(list, 0, sizeof list);
    for (i = 0; i < WATCH_OPTIONS; i++) {
        list[i].name = watch_options[i].name;
        list[i].arity = watch_options[i].arity;
    }
    options.arena = &run->arena;
    options.list = list;
    options.count = WATCH_OPTIONS;
    left = options_parse(&options, words);
    if (left.count == 1 && strcmp(left.list[0], "help") == 0)
        return 0;
    check_left(&run->arena, &left);
    if (list[WATCH_ARNS].given && list[WATCH_FILTERS].given)
        fail_param(&run->arena, "Specify either --arns or --filters, not both");
    params->arns = (const char *const *)list[WATCH_ARNS].words;
    params->arns_len = list[WATCH_ARNS].count;
    if (list[WATCH_ARNS].given && params->arns_len == 0)
        fail_usage(&run->arena, "argument --arns: expected an ARN");
    params->ready_is_finished = params->arns_len == 0;
    params->poll_ms = (int)watch_ms(run, &list[WATCH_INTERVAL], 86400);
    params->timeout_ms = watch_ms(run, &list[WATCH_TIMEOUT], 315360000);
    watch_filters(run, &list[WATCH_FILTERS], params);
    return 1;
}

/* ---- a frame ------------------------------------------------------------ */

/* Adds to the frame. */
static void frame_put(struct watch *w, const char *format, ...)
    PRINTF_LIKE(2, 3);

static void frame_put(struct watch *w, const char *format, ...)
{
    size_t room = sizeof w->frame - w->len;
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(w->frame + w->len, room, format, args);
    va_end(args);
    if (n > 0)
        w->len += (size_t)n < room ? (size_t)n : room - 1;
}

/* Writes out what was added. */
static void frame_write(struct watch *w)
{
    if (!write_stdout(w->frame, w->len))
        w->is_broken = 1;
    w->len = 0;
}

/* Copies text that came from outside: what is not plain ASCII becomes '?', so
 * that every byte is a column and none is a command to the terminal. */
static void plain_copy(char *out, size_t size, const char *text)
{
    size_t n = 0;

    for (; text && text[n] && n + 1 < size; n++)
        out[n] = text[n] >= 32 && text[n] < 127 ? text[n] : '?';
    out[n] = '\0';
}

/* What a task is called: its identifier, else the end of its ARN. */
static const char *task_name(const dms_task *task)
{
    const char *colon = task->arn ? strrchr(task->arn, ':') : NULL;

    if (task->identifier)
        return task->identifier;
    return colon ? colon + 1 : task->arn ? task->arn : "?";
}

/* Adds a span of time, 1:02:03; "-" for none. */
static void frame_span(struct watch *w, int64_t ms)
{
    char span[32] = "-";
    long s = (long)(ms / 1000);

    if (ms >= 0)
        snprintf(span, sizeof span, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60,
                 s % 60);
    frame_put(w, " %9s", span);
}

/* Adds a bar with percent. */
static void frame_bar(struct watch *w, int64_t percent)
{
    int full = percent < 0     ? 0
               : percent > 100 ? WATCH_BAR
                               : (int)(percent * WATCH_BAR / 100);
    int i;

    frame_put(w, " [");
    for (i = 0; i < WATCH_BAR; i++)
        frame_put(w, "%c", i < full ? '#' : ' ');
    if (percent < 0)
        frame_put(w, "]    -");
    else
        frame_put(w, "] %3d%%", (int)(percent > 999 ? 999 : percent));
}

/* A count, "-" when there is none. */
static const char *count_text(char out[24], int64_t n)
{
    snprintf(out, 24, n < 0 ? "-" : "%ld", (long)n);
    return out;
}

/* Adds the line of a task. What is left of its load is guessed from what it
 * took so far. */
static void frame_row(struct watch *w, const struct watch_row *row)
{
    const dms_task_stats *s = &row->stats;
    int64_t percent = s->full_load_progress_percent, left = -1;
    char tables[120], n[4][24];

    if (percent > 0 && percent < 100 && s->elapsed_ms > 0)
        left = s->elapsed_ms / percent * (100 - percent);
    snprintf(tables, sizeof tables, "%s/%s/%s/%s",
             count_text(n[0], s->tables_loaded),
             count_text(n[1], s->tables_loading),
             count_text(n[2], s->tables_queued),
             count_text(n[3], s->tables_errored));
    frame_put(w, "%s%-24.24s %-11s",
              row->outcome == DMS_WATCH_FAILED ||
                      row->outcome == DMS_WATCH_VANISHED
                  ? "\033[31m"
                  : "",
              row->name, row->status);
    frame_bar(w, percent);
    frame_put(w, " %-13s", tables);
    frame_span(w, s->elapsed_ms);
    frame_span(w, left);
    frame_put(w, "\033[m\033[K\r\n");
}

/* Adds lines of a kind while there is room. */
static int frame_rows(struct watch *w, const struct watch_rows *rows, int room)
{
    size_t i;

    for (i = 0; i < rows->count && room > 0; i++, room--)
        frame_row(w, &rows->list[i]);
    return room;
}

/* The lines of the window, 24 if it does not say. */
static int window_rows(void)
{
    struct winsize size;

    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0
               ? size.ws_row
               : 24;
}

/* Draws everything anew. The terminal cuts what is too wide. */
static void draw(struct watch *w)
{
    const dms_watch_summary *s = &w->summary;
    int room, kept; /* lines: all, and those kept for failures */

    w->rows = window_rows();
    room = w->rows > 2 ? w->rows - 2 : 0;
    kept = w->failed.count < (size_t)room / 3 ? (int)w->failed.count : room / 3;
    w->len = 0;
    frame_put(w, "\033[H\033[7m%-24s %-11s %-27s %-13s %9s %9s\033[m\033[K\r\n",
              "TASK", "STATUS", "FULL LOAD", "TABLES L/l/q/e", "ELAPSED",
              "LEFT");
    room = frame_rows(w, &w->running, room - kept) + kept;
    room = frame_rows(w, &w->failed, room);
    (void)frame_rows(w, &w->waiting, room);
    frame_put(w,
              "\033[J\033[%d;1H\033[7m%lu tasks: %lu finished, %lu failed, "
              "%lu vanished, %lu to go; tables in error: %ld\033[m\033[K",
              w->rows, (unsigned long)s->tasks, (unsigned long)s->finished,
              (unsigned long)s->failed, (unsigned long)s->vanished,
              (unsigned long)s->running, (long)s->tables_errored);
    frame_write(w);
}

/* ---- what is told ------------------------------------------------------- */

static const char *const outcome_words[] = {"", "finished", "failed",
                                            "vanished"};

/* Keeps a line, if there is room. */
static void keep_row(struct watch_rows *rows, const dms_task *task,
                     dms_watch_outcome outcome)
{
    struct watch_row *row;

    rows->all++;
    if (rows->count == WATCH_ROWS)
        return;
    row = &rows->list[rows->count++];
    plain_copy(row->name, sizeof row->name, task_name(task));
    plain_copy(row->status, sizeof row->status,
               task->status ? task->status : outcome_words[outcome]);
    row->outcome = outcome;
    row->stats = task->stats;
}

/* Every look at a task, for the table. */
static void watch_look(void *ctx, const dms_task *task, const char *before,
                       dms_watch_outcome outcome)
{
    struct watch *w = (struct watch *)ctx;

    (void)before;
    if (outcome == DMS_WATCH_FAILED || outcome == DMS_WATCH_VANISHED)
        keep_row(&w->failed, task, outcome);
    else if (outcome == DMS_WATCH_RUNNING)
        keep_row(task->state == DMS_TASK_RUNNING ? &w->running : &w->waiting,
                 task, outcome);
}

/* Every change of a task, as a line. */
static void watch_change(void *ctx, const dms_task *task, const char *before,
                         dms_watch_outcome outcome)
{
    struct watch *w = (struct watch *)ctx;
    char name[256], status[64], reason[128];

    plain_copy(name, sizeof name, task_name(task));
    plain_copy(status, sizeof status,
               task->status ? task->status : outcome_words[outcome]);
    plain_copy(reason, sizeof reason, task->stop_reason);
    w->len = 0;
    frame_put(w, "%s: %s%s%s", name, before, *before ? " -> " : "", status);
    if (task->stats.full_load_progress_percent >= 0)
        frame_put(w, " %ld%%", (long)task->stats.full_load_progress_percent);
    if (*reason)
        frame_put(w, ", %s", reason);
    if (task->stats.tables_errored > 0)
        frame_put(w, ", tables in error: %ld",
                  (long)task->stats.tables_errored);
    if (outcome != DMS_WATCH_RUNNING && outcome != DMS_WATCH_VANISHED)
        frame_put(w, ": %s", outcome_words[outcome]);
    frame_put(w, "\n");
    frame_write(w);
}

/* The end of a round: what was seen in it is shown. */
static void watch_round(void *ctx, const dms_watch_summary *summary)
{
    struct watch *w = (struct watch *)ctx;

    w->summary = *summary;
    if (!w->is_terminal)
        return;
    draw(w);
    w->running.count = w->waiting.count = 0;
    w->running.all = w->waiting.all = 0;
}

/* ---- the process -------------------------------------------------------- */

/* Asked four times a second: whether the reader of stdout has gone away. */
static int watch_cancelled(void *ctx)
{
    struct watch *w = (struct watch *)ctx;
    struct pollfd out;

    out.fd = STDOUT_FILENO;
    out.events = 0;
    if (poll(&out, 1, 0) > 0 && out.revents & (POLLERR | POLLHUP))
        w->is_broken = 1;
    return w->is_broken;
}

/* Ctrl-C and the like: the first screen comes back, then the program ends at
 * once, by Ctrl-C with 130, else by the signal. */
static void watch_interrupted(int number)
{
    static const char off[] = SCREEN_OFF;
    ssize_t written = write(STDOUT_FILENO, off, sizeof off - 1);

    (void)written;
    if (number == SIGINT)
        _exit(RC_INTERRUPTED);
    signal(number, SIG_DFL);
    raise(number);
}

/* Takes the screen, and sees to it that it is given back. */
static void screen_on(struct watch *w)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction action;
    size_t i;

    for (i = 0; i < sizeof signals / sizeof signals[0]; i++)
        if (sigaction(signals[i], NULL, &action) == 0 &&
            action.sa_handler != SIG_IGN) {
            action.sa_handler = watch_interrupted;
            sigaction(signals[i], &action, NULL);
        }
    frame_put(w, SCREEN_ON);
    frame_write(w);
}

/* Prints how it ended, below what the terminal showed before. */
static void watch_end(struct watch *w)
{
    const dms_watch_summary *s = &w->summary;
    size_t i;

    w->len = 0;
    if (w->is_terminal) {
        frame_put(w, SCREEN_OFF);
        for (i = 0; i < w->failed.count; i++)
            frame_put(w, "%s: %s\n", w->failed.list[i].name,
                      w->failed.list[i].status);
    }
    frame_put(w,
              "%lu tasks: %lu finished, %lu failed, %lu vanished, "
              "%lu to go\n",
              (unsigned long)s->tasks, (unsigned long)s->finished,
              (unsigned long)s->failed, (unsigned long)s->vanished,
              (unsigned long)s->running);
    frame_write(w);
}

/* Ends the program: the watch has failed. */
static void watch_failed(struct run *run, struct watch *w)
{
    const dms_error *error = &run->client.error;
    struct text text = {0};

    if (w->is_broken)
        fail(&run->arena, RC_GENERAL, "Could not write to stdout");
    if (is_fault(error))
        fail_fault(run, "DescribeReplicationTasks");
    if (error->status != DMS_ERR_WAIT_FAILED &&
        error->status != DMS_ERR_TIMEOUT)
        fail_below(run);
    text.arena = &run->arena;
    text_add_safe(&text, error->message);
    fail(&run->arena, RC_GENERAL, "%s", text_str(&text));
}

/* Runs `watch`. */
static void run_watch(struct run *run, struct words words)
{
    struct watch *w = &the_watch;
    dms_watch_params params;
    dms_status status;

    memset(&params, 0, sizeof params);
    if (!watch_line(run, words, &params)) {
        watch_help(run);
        return;
    }
    w->is_terminal = isatty(STDOUT_FILENO) && env("TERM") &&
                     strcmp(env("TERM"), "dumb") != 0;
    params.ctx = w;
    params.round = watch_round;
    if (w->is_terminal)
        params.look = watch_look;
    else
        params.change = watch_change;
    run->cancel = watch_cancelled;
    run->cancel_ctx = w;
    open_client(run);
    if (w->is_terminal)
        screen_on(w);
    status = dms_watch(&run->client, &params, &w->summary);
    watch_end(w);
    if (status != DMS_OK || w->is_broken)
        watch_failed(run, w);
}

#endif /* DMS_WATCH_H */
