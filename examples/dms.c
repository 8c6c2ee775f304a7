/* dms - the command: drives AWS Database Migration Service from the shell.
 *
 *     dms <operation> [options]
 *
 * takes the command lines of `aws dms`, prints the same JSON and ends with the
 * same exit codes, so that a script switches by changing one word.
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
 *     dms_input.h       words to a checked input
 *     dms_line.h        the options of one operation
 *     dms_output.h      an answer to what is printed
 *     dms_pages.h       tokens of cut lists
 *     dms.c             global options, the client, calls, pages, waiting
 *
 * A new operation is a block of text in operations.txt and no code. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "dms_input.h"
#include "dms_line.h"
#include "dms_model.h"
#include "dms_options.h"
#include "dms_output.h"
#include "dms_pages.h"
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
    {"--output", OPTION_ONE, " json text table yaml yaml-stream off ",
     " text table yaml yaml-stream "},
    {"--query", OPTION_ONE, NULL, ""},
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
     " json yaml text table "},
};

/* Everything of one run of the command. */
struct run {
    struct arena arena;
    struct option globals[GLOBAL_COUNT];
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

/* The word of a global option, else of an environment variable, else "". */
static const char *global_or_env(const struct run *run, enum global which,
                                 const char *name)
{
    const char *word = global_word(run, which);

    if (!word)
        word = env(name);
    return word ? word : "";
}

/* Ends the program when a profile is asked for: configuration files are not
 * read by this version, so no profile can be found. */
static void check_profile(struct run *run)
{
    const char *name = global_word(run, GLOBAL_PROFILE);

    if (!name)
        name = getenv("AWS_PROFILE");
    if (!name)
        name = getenv("AWS_DEFAULT_PROFILE");
    if (name)
        fail(&run->arena, RC_GENERAL,
             "The config profile (%s) could not be found", name);
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
        if (i != GLOBAL_OUTPUT && i != GLOBAL_QUERY)
            check_refused(run, (enum global)i);
    }
    check_endpoint_url(run);
    return left;
}

/* ---- the client --------------------------------------------------------- */

/* Stands for no limit: a day. The library keeps limits in milliseconds. */
#define NO_LIMIT_MS 86400000

/* Prints a line of the library's log: warnings always, the rest when --debug
 * was given. */
static void print_log(void *ctx, dms_log_level level, const char *text)
{
    static const char *const names[] = {"", "WARNING", "INFO", "DEBUG"};
    const struct run *run = (const struct run *)ctx;
    struct text safe = {0};

    safe.arena = &the_run.arena;
    if (level != DMS_LOG_WARN && !run->globals[GLOBAL_DEBUG].given)
        return;
    text_add_safe(&safe, text);
    fprintf(stderr, PROGRAM ": [%s]: %s\n", names[level], text_str(&safe));
}

/* A timeout of whole seconds in milliseconds; 0 was given for no limit. kind
 * is for messages. */
static int timeout_ms(struct run *run, enum global which, const char *kind)
{
    const char *word = global_word(run, which);
    struct slice slice;
    struct text shown = {0};
    const char *digits;
    long seconds;

    if (!word)
        return 0;
    slice.data = word;
    slice.len = strlen(word);
    digits = python_int(&run->arena, slice);
    shown.arena = &run->arena;
    python_string(&shown, slice);
    if (!digits)
        fail(&run->arena, RC_GENERAL,
             "invalid literal for int() with base 10: %s", text_str(&shown));
    seconds = strtol(digits, NULL, 10);
    if (seconds < 0)
        fail(&run->arena, RC_GENERAL,
             "Attempted to set %s timeout to %s, but the timeout cannot be set "
             "to a value less than or equal to 0.",
             kind, digits);
    return seconds == 0 || seconds > NO_LIMIT_MS / 1000 ? NO_LIMIT_MS
                                                        : (int)seconds * 1000;
}

/* Whether a region has botocore's form: up to 63 letters, digits and hyphens,
 * not digits alone, no hyphen at an end. */
static int is_region(const char *region)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "abcdefghijklmnopqrstuvwxyz0123456789-";
    size_t len = strlen(region);

    return len > 0 && len < 64 && strspn(region, letters) == len &&
           strspn(region, "0123456789") < len && region[0] != '-' &&
           region[len - 1] != '-';
}

/* The region that was chosen, or NULL. */
static const char *chosen_region(const struct run *run)
{
    const char *region = global_word(run, GLOBAL_REGION);

    if (region && *region)
        return region;
    region = env("AWS_REGION");
    return region ? region : env("AWS_DEFAULT_REGION");
}

/* Ends the program when no region was chosen, or none that can be one. */
static void check_region(struct run *run)
{
    const char *region = chosen_region(run);

    if (!region)
        fail(&run->arena, RC_CONFIG,
             "An error occurred (NoRegion): You must specify a region. You can "
             "also configure your region by running \"aws configure\".");
    if (!is_region(region))
        fail(&run->arena, RC_GENERAL,
             "Provided region_name '%s' doesn't match a supported format.",
             region);
}

/* Adds the URL that requests go to, as messages show it; before the client is
 * open, the one that was asked for. */
static void add_url(struct run *run, struct text *out)
{
    const char *url = dms_endpoint(&run->client);

    if (!*url)
        url = global_word(run, GLOBAL_ENDPOINT_URL);
    if (!url)
        url = env("AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE");
    if (!url)
        url = env("AWS_ENDPOINT_URL");
    text_puts(out, url ? url : "the region's endpoint");
    if (url && strstr(url, "://") && !strchr(strstr(url, "://") + 3, '/'))
        text_puts(out, "/");
}

/* Ends the program when the environment holds half of a pair of keys. */
static void check_pair(struct run *run)
{
    if (env("AWS_ACCESS_KEY_ID") && !env("AWS_SECRET_ACCESS_KEY"))
        fail(&run->arena, RC_GENERAL,
             "Partial credentials found in env, missing: "
             "AWS_SECRET_ACCESS_KEY");
}

/* Ends the program when it was the endpoint's URL or the file of roots that a
 * failure speaks of: these have codes of their own. */
static void check_url_and_roots(struct run *run)
{
    const char *message = run->client.error.message;
    const char *roots = global_word(run, GLOBAL_CA_BUNDLE);
    struct text url = {0};

    url.arena = &run->arena;
    add_url(run, &url);
    if (!roots)
        roots = env("AWS_CA_BUNDLE");
    if (strncmp(message, "endpoint_url", 12) == 0)
        fail(&run->arena, RC_GENERAL, "Invalid endpoint: %s", text_str(&url));
    if (roots && strstr(message, roots))
        fail(&run->arena, RC_GENERAL, "SSL validation failed for %s %s",
             text_str(&url), message);
}

/* Ends the program: a setting or the credentials are not as they must be. */
static void fail_settings(struct run *run)
{
    const dms_error *error = &run->client.error;

    check_pair(run);
    check_url_and_roots(run);
    if (error->status == DMS_ERR_CREDENTIALS && !env("AWS_ACCESS_KEY_ID"))
        fail(&run->arena, RC_CONFIG,
             "An error occurred (NoCredentials): Unable to locate credentials. "
             "You can configure credentials by running \"aws login\".");
    fail(&run->arena, RC_CONFIG, "An error occurred (%s): %s",
         error->status == DMS_ERR_CREDENTIALS ? "Credentials" : "Configuration",
         error->message);
}

/* Opens the client with what the global options say. */
static void open_client(struct run *run)
{
    dms_config config;
    dms_status status;

    memset(&config, 0, sizeof config);
    config.region = global_word(run, GLOBAL_REGION);
    config.endpoint_url = global_word(run, GLOBAL_ENDPOINT_URL);
    config.insecure_skip_verify = run->globals[GLOBAL_NO_VERIFY_SSL].given != 0;
    if (!config.insecure_skip_verify)
        config.ca_file = global_word(run, GLOBAL_CA_BUNDLE);
    config.unsigned_requests = run->globals[GLOBAL_NO_SIGN_REQUEST].given != 0;
    config.connect_timeout_ms =
        timeout_ms(run, GLOBAL_CONNECT_TIMEOUT, "connect");
    config.read_timeout_ms = timeout_ms(run, GLOBAL_READ_TIMEOUT, "read");
    if (config.connect_timeout_ms || config.read_timeout_ms)
        config.call_timeout_ms = NO_LIMIT_MS;
    config.log = print_log;
    config.log_ctx = run;
    check_region(run);
    status = dms_open(&run->client, &config);
    if (status == DMS_ERR_MEMORY)
        out_of_memory();
    if (status != DMS_OK)
        fail_settings(run);
}

/* ---- failures of a call ------------------------------------------------- */

/* Whether the last failure is an answer of the service, not a broken line. */
static int is_fault(const dms_error *error)
{
    switch (error->status) {
    case DMS_ERR_DENIED:
    case DMS_ERR_NOT_FOUND:
    case DMS_ERR_WRONG_STATE:
    case DMS_ERR_EXISTS:
    case DMS_ERR_QUOTA:
    case DMS_ERR_THROTTLED:
    case DMS_ERR_INVALID:
    case DMS_ERR_SERVER:
    case DMS_ERR_FAULT:
        return error->http_status != 0;
    default:
        return 0;
    }
}

/* The code of a fault: the service's, else the HTTP status. */
static const char *fault_code(struct run *run)
{
    const dms_error *error = &run->client.error;
    struct text code = {0};

    code.arena = &run->arena;
    if (error->fault[0])
        text_add_safe(&code, error->fault);
    else
        text_printf(&code, "%d", error->http_status);
    return text_str(&code);
}

/* Adds a warning when nobody can tell whether the request was obeyed. */
static void add_outcome(struct run *run, struct text *out)
{
    if (run->client.error.outcome_unknown)
        text_puts(out, "\nThe request may have been carried out although no "
                       "answer came. Describe before trying again.");
}

/* Ends the program: the service answered with an error. */
static void fail_fault(struct run *run, const char *operation)
{
    const dms_error *error = &run->client.error;
    const char *form =
        global_or_env(run, GLOBAL_ERROR_FORMAT, "AWS_CLI_ERROR_FORMAT");
    struct text text = {0};

    text.arena = &run->arena;
    text_printf(&text, "An error occurred (%s) when calling the %s operation",
                fault_code(run), operation);
    if (error->max_attempts_reached)
        text_printf(&text, " (reached max retries: %d)", error->attempts - 1);
    text_puts(&text, ": ");
    text_add_safe(&text, error->fault_message ? error->fault_message : "");
    if (error->status == DMS_ERR_EXISTS && error->resource_arn[0] &&
        strcmp(form, "legacy") != 0) {
        text_puts(&text, "\n\nAdditional error details:\nresourceArn: ");
        text_add_safe(&text, error->resource_arn);
    }
    add_outcome(run, &text);
    fail(&run->arena, RC_SERVICE, "%s", text_str(&text));
}

/* How failures below the service are worded; %s is the URL. before: no part
 * of the request had left yet. */
static const struct {
    dms_status status;
    const char *before;
    const char *after;
    int url_is_quoted;
} failures[] = {
    {DMS_ERR_NETWORK, "Could not connect to the endpoint URL: ",
     "Connection was closed before we received a valid response from endpoint "
     "URL: ",
     1},
    {DMS_ERR_TIMEOUT,
     "Connect timeout on endpoint URL: ", "Read timeout on endpoint URL: ", 1},
    {DMS_ERR_TLS, "SSL validation failed for ", "SSL validation failed for ",
     0},
    {DMS_ERR_CERTIFICATE, "SSL validation failed for ",
     "SSL validation failed for ", 0},
};

/* Ends the program: a call failed below the service. */
static void fail_below(struct run *run)
{
    const dms_error *error = &run->client.error;
    struct text text = {0};
    size_t i, count = sizeof failures / sizeof failures[0];

    text.arena = &run->arena;
    for (i = 0; i < count && failures[i].status != error->status; i++)
        ;
    if (i < count) {
        int sent = error->request_sent;

        text_puts(&text, sent ? failures[i].after : failures[i].before);
        text_puts(&text, failures[i].url_is_quoted ? "\"" : "");
        add_url(run, &text);
        if (failures[i].url_is_quoted)
            text_puts(&text, sent && error->status == DMS_ERR_NETWORK ? "\".\n"
                                                                      : "\"\n");
        else
            text_puts(&text, " ");
    }
    text_add_safe(&text, error->message);
    add_outcome(run, &text);
    fail(&run->arena, RC_GENERAL, "%s", text_str(&text));
}

/* ---- calls -------------------------------------------------------------- */

/* Calls an operation with a checked input. Returns its answer as it came, or
 * NULL when the service answered with an error; any other failure ends the
 * program. */
static struct value *call(struct run *run, const struct operation *operation,
                          const struct value *input)
{
    struct text request = {0}, why = {0};
    struct value *answer;
    struct slice json;
    dms_json output = {NULL, 0};
    dms_status status;

    request.arena = why.arena = &run->arena;
    json_write(&request, input, 0, 0);
    status = dms_call(&run->client, model_text(operation->name), request.data,
                      &output);
    if (status == DMS_ERR_MEMORY)
        out_of_memory();
    if (status == DMS_ERR_CREDENTIALS || status == DMS_ERR_CONFIG)
        fail_settings(run);
    if (status != DMS_OK && is_fault(&run->client.error))
        return NULL;
    if (status != DMS_OK)
        fail_below(run);
    json.data = copy_bytes(&run->arena, output.text, output.len);
    json.len = output.len;
    answer = json_parse(&run->arena, json, &why);
    if (!answer)
        fail(&run->arena, RC_GENERAL, "Unable to parse the response: %s",
             text_str(&why));
    return answer;
}

/* Calls an operation; returns its answer as it is shown. */
static struct value *call_shown(struct run *run,
                                const struct operation *operation,
                                const struct value *input)
{
    struct value *answer = call(run, operation, input);
    struct text why = {0};

    why.arena = &run->arena;
    if (!answer)
        fail_fault(run, model_text(operation->name));
    if (!show_value(&run->arena, shape_at(operation->output), answer, &why))
        fail(&run->arena, RC_GENERAL, "Unable to parse the response: %s",
             text_str(&why));
    return answer;
}

/* Prints a result; an empty one prints nothing. */
static void print_result(struct run *run, const struct value *result)
{
    const char *form = global_or_env(run, GLOBAL_OUTPUT, "AWS_DEFAULT_OUTPUT");
    struct text out = {0};

    out.arena = &run->arena;
    if (!result->first || strcmp(form, "off") == 0)
        return;
    json_write(&out, result, 4, 0);
    text_puts(&out, "\n");
    print(run, &out);
}

/* ---- pages -------------------------------------------------------------- */

/* Sets a member of an input, in place of an older one. */
static void set_member(struct value *input, const char *name,
                       const struct value *value)
{
    struct value *old = value_member(input, name), *item;

    if (old) {
        value_become(old, value);
        return;
    }
    item = value_new(&the_run.arena, value->kind);
    value_become(item, value);
    value_put(input, slice_of(name), item);
}

/* Sets a member of an input to a text. */
static void set_text(struct value *input, const char *name, const char *text)
{
    set_member(input, name, value_string(&the_run.arena, text, strlen(text)));
}

/* Moves items of a page to the list of all, at most `most`, after skipping
 * some. Returns how many were moved. */
static int64_t move_items(struct value *page, struct value *all, int64_t skip,
                          int64_t most)
{
    struct value *item = page ? page->first : NULL, *next;
    int64_t moved = 0;

    for (; item; item = next) {
        next = item->next;
        if (skip-- > 0)
            continue;
        if (moved == most)
            break;
        value_append(all, item);
        moved++;
    }
    return moved;
}

/* The Marker of an answer, or NULL at the end of the list. */
static const char *next_marker(const struct value *answer)
{
    const struct value *marker = value_member(answer, "Marker");

    if (!marker || marker->kind != VALUE_STRING || marker->text.len == 0)
        return NULL;
    return copy_bytes(&the_run.arena, marker->text.data, marker->text.len);
}

/* Ends the program when the service hands out the same Marker twice. */
static void check_marker(struct run *run, const char *last, const char *next)
{
    struct text shown = {0};

    if (!last || strcmp(last, next) != 0)
        return;
    shown.arena = &run->arena;
    python_string(&shown, slice_of(next));
    fail(&run->arena, RC_GENERAL,
         "Error during pagination: The same next token was received twice: "
         "{'Marker': %s}",
         text_str(&shown));
}

/* Fetches pages into the list until it ends or is long enough. Returns the
 * token to go on with, NULL at the end. */
static const char *fetch_pages(struct run *run,
                               const struct operation *operation,
                               struct value *input, const struct paging *paging,
                               struct place place, struct value *all)
{
    const char *last = NULL;
    int64_t total = 0;

    for (;;) {
        int64_t left =
            paging->is_limited ? paging->max_items - total : INT64_MAX;
        struct value *answer, *page;
        int64_t on_page, moved;

        if (place.marker)
            set_text(input, "Marker", place.marker);
        answer = call_shown(run, operation, input);
        page = value_member(answer, model_text(operation->pages));
        on_page = page ? (int64_t)value_count(page) - place.skip : 0;
        moved = move_items(page, all, place.skip, left);
        total += moved;
        if (on_page > left) {
            place.is_cut = 1;
            place.skip += moved;
            return token_write(&run->arena, &place);
        }
        place.marker = next_marker(answer);
        place.skip = 0;
        if (!place.marker)
            return NULL;
        if (paging->is_limited && total == paging->max_items)
            return token_write(&run->arena, &place);
        check_marker(run, last, place.marker);
        last = place.marker;
    }
}

/* Calls a paged operation and prints the list of all pages. */
static void run_pages(struct run *run, const struct operation *operation,
                      struct value *input, const struct paging *paging)
{
    struct value *result = value_new(&run->arena, VALUE_OBJECT);
    struct value *all = value_new(&run->arena, VALUE_LIST);
    struct place place = {NULL, 0, 0};
    const char *token = paging->starting_token;

    if (token && !token_read(&run->arena, token, &place))
        fail(&run->arena, RC_GENERAL, "Bad starting token: %s", token);
    if (paging->page_size) {
        struct value *size = value_new(&run->arena, VALUE_NUMBER);

        size->text = slice_of(paging->page_size);
        set_member(input, "MaxRecords", size);
    }
    token = fetch_pages(run, operation, input, paging, place, all);
    value_put(result, slice_of(model_text(operation->pages)), all);
    if (token)
        set_text(result, "NextToken", token);
    print_result(run, result);
}

/* ---- waiting ------------------------------------------------------------ */

/* Whether one of a list's members has a value, or all of them have; those
 * without the member do not count. */
static int list_matches(const struct value *answer,
                        const struct acceptor *acceptor)
{
    const struct value *list = value_member(answer, model_text(acceptor->list));
    const struct value *item;
    size_t present = 0, equal = 0;

    if (!list || list->kind != VALUE_LIST)
        return 0;
    for (item = list->first; item; item = item->next) {
        const struct value *member =
            value_member(item, model_text(acceptor->member));

        if (!member || member->kind == VALUE_NULL)
            continue;
        present++;
        equal += member->kind == VALUE_STRING &&
                 slice_is(member->text, model_text(acceptor->value));
    }
    return acceptor->matcher == MATCH_ALL ? present && equal == present
                                          : equal > 0;
}

/* The first acceptor that fits an answer, or an error of the service when
 * answer is NULL; NULL when none does. */
static const struct acceptor *accept_answer(struct run *run,
                                            const struct waiter *waiter,
                                            const struct value *answer)
{
    size_t i;

    for (i = 0; i < waiter->count; i++) {
        const struct acceptor *acceptor = &model_acceptors[waiter->first + i];
        int is_match = acceptor->matcher == MATCH_ERROR
                           ? !answer && strcmp(model_text(acceptor->value),
                                               fault_code(run)) == 0
                           : answer && list_matches(answer, acceptor);

        if (is_match)
            return acceptor;
    }
    return NULL;
}

/* Ends the program: the wait got where it must not. */
static void fail_wait(struct run *run, const struct waiter *waiter,
                      const struct acceptor *acceptor)
{
    const char *value = model_text(acceptor->value);
    struct text why = {0};

    why.arena = &run->arena;
    if (acceptor->matcher == MATCH_ERROR)
        text_printf(&why, "Matched expected service error code: %s", value);
    else
        text_printf(&why,
                    "For expression \"%s[].%s\" %s matched expected "
                    "path: \"%s\"%s",
                    model_text(acceptor->list), model_text(acceptor->member),
                    acceptor->matcher == MATCH_ALL ? "all members" : "we",
                    value,
                    acceptor->matcher == MATCH_ALL ? "" : " at least once");
    fail(&run->arena, RC_GENERAL,
         "Waiter %s failed: Waiter encountered a terminal failure state: %s",
         model_text(waiter->name), text_str(&why));
}

/* Sleeps for whole seconds, whatever signals come. */
static void sleep_seconds(unsigned seconds)
{
    struct timespec rest;

    rest.tv_sec = (time_t)seconds;
    rest.tv_nsec = 0;
    while (nanosleep(&rest, &rest) != 0 && errno == EINTR)
        ;
}

/* Polls until an acceptor says success. Only the first page is looked at. */
static void run_wait(struct run *run, const struct waiter *waiter,
                     const struct value *input)
{
    const struct operation *operation = &model_operations[waiter->operation];
    unsigned polls;

    for (polls = 1;; polls++) {
        struct value *answer = call(run, operation, input);
        const struct acceptor *acceptor = accept_answer(run, waiter, answer);
        struct text message = {0};

        if (acceptor && acceptor->state == WAIT_SUCCESS)
            return;
        if (acceptor)
            fail_wait(run, waiter, acceptor);
        message.arena = &run->arena;
        if (!answer) {
            text_add_safe(&message, run->client.error.fault_message);
            fail(&run->arena, RC_GENERAL,
                 "Waiter %s failed: An error occurred (%s): %s",
                 model_text(waiter->name), fault_code(run), text_str(&message));
        }
        if (polls >= waiter->max_polls)
            fail(&run->arena, RC_GENERAL,
                 "Waiter %s failed: Max attempts exceeded",
                 model_text(waiter->name));
        sleep_seconds(waiter->delay_s);
    }
}

/* ---- commands ----------------------------------------------------------- */

/* Adds the options of an operation to a help text. */
static void add_operation_help(struct run *run, struct text *out,
                               const struct operation *operation)
{
    struct line line;
    size_t i;

    line_init(&run->arena, &line, operation);
    text_printf(out, "usage: " PROGRAM " [options] %s [parameters]\n\n",
                model_text(operation->command));
    for (i = 0; i < line.options.count; i++) {
        static const char *const words[] = {"", " <value>", " <value> ..."};
        const struct option *option = &line.options.list[i];

        if (option != &line.specials[SPECIAL_INPUT_YAML] &&
            option != &line.specials[SPECIAL_SKELETON])
            text_printf(out, "  %s%s\n", option->name, words[option->arity]);
    }
}

/* Prints what there is: options of the operation, or everything. */
static void run_help(struct run *run, const struct operation *operation)
{
    struct text out = {0};
    size_t i;

    out.arena = &run->arena;
    if (operation) {
        add_operation_help(run, &out, operation);
        print(run, &out);
        return;
    }
    text_puts(&out, USAGE "\nOptions:\n\n");
    for (i = 0; i < GLOBAL_COUNT; i++)
        if (!global_options[i].refused || *global_options[i].refused)
            text_printf(&out, "  %s%s\n", global_options[i].name,
                        global_options[i].arity == OPTION_ONE ? " <value>"
                                                              : "");
    text_puts(&out, "\nOperations:\n\n");
    for (i = 0; i < MODEL_OPERATIONS; i++)
        text_printf(&out, "  %s\n", model_text(model_operations[i].command));
    for (i = 0; i < MODEL_WAITERS; i++)
        text_printf(&out, "  wait %s\n", model_text(model_waiters[i].command));
    print(run, &out);
}

/* Reads the rest of a command line; ends the program after printing help, if
 * that is what was asked for. */
static void read_line(struct run *run, struct line *line,
                      const struct operation *operation, struct words words)
{
    struct words left;

    line_init(&run->arena, line, operation);
    left = options_parse(&line->options, words);
    if (left.count == 1 && strcmp(left.list[0], "help") == 0) {
        run_help(run, operation);
        exit(0);
    }
    if (!line->specials[SPECIAL_SKELETON].given)
        check_required_options(&run->arena, line);
    check_left(&run->arena, &left);
    check_specials(&run->arena, line);
}

/* Opens the client, then checks the input: a missing region is reported before
 * a missing member, as by the aws command. */
static void open_and_check(struct run *run, const struct line *line,
                           struct value *input)
{
    check_profile(run);
    open_client(run);
    check_input(&run->arena, line->input, input);
    request_times(&run->arena, line->input, input);
}

/* Runs an operation. */
static void run_operation(struct run *run, const struct operation *operation,
                          struct words words)
{
    struct line line;
    struct paging paging = {NULL, NULL, 0, 0};
    struct value *input;
    int is_paged;

    read_line(run, &line, operation, words);
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
    open_and_check(run, &line, input);
    if (is_paged)
        run_pages(run, operation, input, &paging);
    else
        print_result(run, call_shown(run, operation, input));
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

    read_line(run, &line, operation, words);
    if (operation->pages)
        read_paging(&run->arena, &line, &paging);
    input = make_input(&run->arena, &line);
    if (paging.starting_token || paging.page_size || paging.is_limited)
        value_put(input, slice_of("PaginationConfig"),
                  value_new(&run->arena, VALUE_OBJECT));
    open_and_check(run, &line, input);
    run_wait(run, waiter, input);
}

/* Twice the length of the longest common subsequence of two short words over
 * their length together, in percent: how alike they are. */
static unsigned likeness(const char *one, const char *two)
{
    size_t len[2][64] = {{0}}, i, j, n = strlen(one), m = strlen(two);

    if (n > 63 || m > 63 || n + m == 0)
        return 0;
    for (i = 1; i <= n; i++)
        for (j = 1; j <= m; j++) {
            size_t up = len[(i - 1) & 1][j], left = len[i & 1][j - 1];

            len[i & 1][j] = one[i - 1] == two[j - 1]
                                ? len[(i - 1) & 1][j - 1] + 1
                                : (up > left ? up : left);
        }
    return (unsigned)(200 * len[n & 1][m] / (n + m));
}

/* Ends the program: there is no such operation or waiter; shows names that are
 * at least 80 percent alike. */
static void fail_choice(struct run *run, const char *argument, const char *word)
{
    int is_waiter = strcmp(argument, "subcommand") == 0;
    size_t i, count = is_waiter ? MODEL_WAITERS : MODEL_OPERATIONS;
    struct text near_ones = {0};

    near_ones.arena = &run->arena;
    for (i = 0; i < count; i++) {
        const char *name = model_text(is_waiter ? model_waiters[i].command
                                                : model_operations[i].command);

        if (likeness(word, name) >= 80)
            text_printf(&near_ones, "\n  * %s", name);
    }
    fail_usage(&run->arena, "argument %s: Found invalid choice '%s'%s%s",
               argument, word, near_ones.len ? "\n\nMaybe you meant:\n" : "",
               text_str(&near_ones));
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
        run_help(run, NULL);
    else
        fail_choice(run, "subcommand", word);
}

/* Runs what a command line asks for. */
static void run_command(struct run *run, struct words words)
{
    struct words left = parse_globals(run, words);
    const struct operation *operation;
    const char *word;

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
    else if (strcmp(word, "help") == 0)
        run_help(run, NULL);
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
    check_words(&the_run, &words);
    run_command(&the_run, words);
    return 0;
}
