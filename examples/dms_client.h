/* dms_client.h - calls: the client is opened with what the global options say,
 * an operation is called, a failure ends the program with the words and the
 * exit code of the aws command.
 *
 * Needs dms.h with its implementation before it. Does not know: pages,
 * waiters, how a result is printed. */

#ifndef DMS_CLIENT_H
#define DMS_CLIENT_H

#include <stdlib.h>
#include <string.h>

#include "dms_fault.h"
#include "dms_input.h"
#include "dms_model.h"
#include "dms_output.h"
#include "dms_report.h"
#include "dms_run.h"
#include "dms_value.h"

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

/* Ends the program when it was the endpoint's URL or the file of roots that a
 * failure speaks of: these have codes of their own. */
static void check_url_and_roots(struct run *run)
{
    const char *message = run->client.error.message;
    struct text url = {0};

    url.arena = &run->arena;
    add_url(run, &url);
    if (strncmp(message, "endpoint_url", 12) == 0)
        fail(&run->arena, RC_GENERAL, "Invalid endpoint: %s", text_str(&url));
    if (strstr(message, "CA file "))
        fail(&run->arena, RC_GENERAL, "SSL validation failed for %s %s",
             text_str(&url), message);
}

/* Failures of settings that the aws command words or numbers in a way of its
 * own: what the library's message holds, and where what is shown of it begins
 * and ends. All others are shown as they are, with RC_GENERAL. */
static const struct {
    const char *holds;
    int code;
    const char *text; /* instead; %s is what follows `holds`, up to a quote */
} settings_failures[] = {
    {"You must specify a region", RC_CONFIG,
     "An error occurred (NoRegion): You must specify a region. You can also "
     "configure your region by running \"aws configure\"."},
    {"unable to locate credentials", RC_CONFIG,
     "An error occurred (NoCredentials): Unable to locate credentials. You can "
     "configure credentials by running \"aws login\"."},
    {"region: \"", RC_GENERAL,
     "Provided region_name '%s' doesn't match a supported format."},
    {"partial credentials found in ", RC_GENERAL,
     "Partial credentials found in %s"},
};

/* Ends the program: a setting or the credentials are not as they must be. */
static void fail_settings(struct run *run)
{
    const char *message = run->client.error.message;
    size_t i, count = sizeof settings_failures / sizeof settings_failures[0];
    struct text rest = {0};

    check_url_and_roots(run);
    if (strstr(message, "An error occurred (")) /* by STS and the like */
        fail(&run->arena, RC_SERVICE, "%s",
             strstr(message, "An error occurred ("));
    rest.arena = &run->arena;
    for (i = 0; i < count; i++) {
        const char *at = strstr(message, settings_failures[i].holds);

        if (!at)
            continue;
        at += strlen(settings_failures[i].holds);
        text_add(&rest, at, strcspn(at, "\""));
        fail(&run->arena, settings_failures[i].code, settings_failures[i].text,
             text_str(&rest));
    }
    fail(&run->arena, RC_GENERAL, "%s", message);
}

/* Opens the client with what the global options say. */
static void open_client(struct run *run)
{
    dms_config config;
    dms_status status;

    memset(&config, 0, sizeof config);
    config.profile = global_word(run, GLOBAL_PROFILE);
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
    config.cancel = run->cancel;
    config.cancel_ctx = run->cancel_ctx;
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

    if (fault_form(run))
        fail_formatted(run, form, fault_code(run));
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

/* Ends the program when it was the proxy that failed or refused. Its URL is
 * shown without user and password. */
static void check_proxy(struct run *run)
{
    const dms_error *error = &run->client.error;
    const char *proxy = strstr(error->message, "proxy ");
    struct text text = {0};

    if (!proxy || error->request_sent || error->status == DMS_ERR_TIMEOUT)
        return;
    proxy += strlen("proxy ");
    text.arena = &run->arena;
    text_puts(&text, "Failed to connect to proxy URL: \"");
    text_add(&text, proxy, strcspn(proxy, " "));
    while (text.len > 0 && text.data[text.len - 1] == ':')
        text.data[--text.len] = '\0';
    text_puts(&text, "\"\n");
    text_add_safe(&text, error->message);
    fail(&run->arena, RC_GENERAL, "%s", text_str(&text));
}

/* Ends the program: a call failed below the service. */
static void fail_below(struct run *run)
{
    const dms_error *error = &run->client.error;
    struct text text = {0};
    size_t i, count = sizeof failures / sizeof failures[0];

    check_proxy(run);
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

#endif /* DMS_CLIENT_H */
