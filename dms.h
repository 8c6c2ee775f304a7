#ifndef DMS_H
#define DMS_H

/* A strict -std hides POSIX; it must be asked for before any header. Only the
 * implementation needs it, and only when nobody chose a level yet. */
#if defined(DMS_IMPLEMENTATION) && defined(__STRICT_ANSI__) && \
    !defined(_POSIX_C_SOURCE) && !defined(_GNU_SOURCE) &&      \
    !defined(_DEFAULT_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include <stddef.h>
#include <stdint.h>

/* ==== 1. VERSION AND LINKAGE ============================================= */

#define DMS_VERSION_MAJOR 0
#define DMS_VERSION_MINOR 1
#define DMS_VERSION_PATCH 0
#define DMS_VERSION_STRING "0.1.0"

/* DMS_STATIC makes every function private to the file that includes this. */
#ifndef DMS_API
#ifdef DMS_STATIC
#define DMS_API static
#else
#define DMS_API extern
#endif
#endif

#if defined(__GNUC__) || defined(__clang__)
#define DMS_MUST_CHECK __attribute__((warn_unused_result))
#else
#define DMS_MUST_CHECK
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Returns DMS_VERSION_STRING of the implementation that was linked. */
DMS_API const char *dms_version(void);

/* ==== 2. STATUS CODES ==================================================== */

/* What a function returns, sorted by what the caller can do about it. Each
 * row is X(name, sentence of dms_strerror). The comment says the cause and the
 * cure; dms_error, below, has the details. */
/* clang-format off */
#define DMS_STATUS_LIST(X)                                                    \
  /* Success. */                                                              \
  X(OK, "success")                                                            \
  /* dms_next_task: the list has ended. Not an error. */                      \
  X(DONE, "no more items")                                                    \
  /* An argument is missing, malformed or in conflict with another; nothing   \
   * was sent. Correct the program. Every function. */                        \
  X(ERR_USAGE, "an argument is missing, malformed or in conflict")            \
  /* A setting (field of dms_config or environment variable) is missing or    \
   * malformed: region, endpoint, CA file, number. dms_open, first call. */   \
  X(ERR_CONFIG, "a setting is missing or malformed")                          \
  /* No credentials, half of a pair, or a provider failed. Any call. */       \
  X(ERR_CREDENTIALS, "credentials are missing, incomplete or unusable")       \
  /* The allocator gave nothing, or the caller's block is too small. */       \
  X(ERR_MEMORY, "out of memory")                                              \
  /* The cancel hook said so. */                                              \
  X(ERR_CANCELLED, "cancelled")                                               \
  /* A deadline passed: connect, read, call or wait. */                       \
  X(ERR_TIMEOUT, "timed out")                                                 \
  /* Name not found, refused, unreachable, reset or closed early. */          \
  X(ERR_NETWORK, "network failure")                                           \
  /* The TLS handshake or a record failed; error.tls_code has the number. */  \
  X(ERR_TLS, "TLS failure")                                                   \
  /* The server's certificate is not acceptable: issuer unknown, expired,     \
   * another name, weak. No byte of the request was sent. */                  \
  X(ERR_CERTIFICATE, "the server's certificate was refused")                  \
  /* The answer is not proper HTTP or JSON, or not of the promised shape. */  \
  X(ERR_PROTOCOL, "malformed response")                                       \
  /* The answer exceeds a stated limit (section 4: max_response_bytes). */    \
  X(ERR_LIMIT, "a limit was exceeded")                                        \
  /* AccessDenied, bad signature, unknown or expired key. */                  \
  X(ERR_DENIED, "access denied")                                              \
  /* ResourceNotFoundFault: no such task, endpoint, instance. */              \
  X(ERR_NOT_FOUND, "resource not found")                                      \
  /* InvalidResourceStateFault: not possible in the present state. */         \
  X(ERR_WRONG_STATE, "not possible in the resource's present state")          \
  /* ResourceAlreadyExistsFault; error.resource_arn names it. */              \
  X(ERR_EXISTS, "resource already exists")                                    \
  /* ResourceQuotaExceededFault and its kin. */                               \
  X(ERR_QUOTA, "a quota of the account is exceeded")                          \
  /* Still throttled after the retries. Call less often. */                   \
  X(ERR_THROTTLED, "throttled")                                               \
  /* The service refused the input: ValidationException and its kin. */       \
  X(ERR_INVALID, "the service refused the input")                             \
  /* 5xx after the retries. Try later. */                                     \
  X(ERR_SERVER, "the service failed")                                         \
  /* Any other fault; error.fault has its code. */                            \
  X(ERR_FAULT, "the service answered with a fault")                           \
  /* A wait ended in a state that can no longer lead to the one asked for,    \
   * or a finished task has errors; error.message tells. */                   \
  X(ERR_WAIT_FAILED, "the wait ended in a failure")
/* clang-format on */

#define DMS_STATUS_ENUM(name, text) DMS_##name,
typedef enum dms_status { DMS_STATUS_LIST(DMS_STATUS_ENUM) DMS_STATUS_COUNT }
dms_status;
#undef DMS_STATUS_ENUM

/* The sentence for a status, static text, never NULL. */
DMS_API const char *dms_strerror(dms_status status);

/* The name of a status as in this file, "DMS_ERR_TIMEOUT"; static text. */
DMS_API const char *dms_status_name(dms_status status);

/* Everything known about the last failure of a client (client.error). Zeroed
 * when a function starts, so it always speaks of the last call. Nothing in it
 * is secret: keys, tokens and the Authorization header never get here. */
typedef struct dms_error {
    dms_status status;
    /* What was tried, where, and why it failed; one line, no period. Names
     * the setting or member at fault, and the server's own words if any. */
    char message[512];
    /* The AWS error code, "InvalidResourceStateFault"; "" if none came. */
    char fault[96];
    /* The server's message whole, or "" (never NULL after a call).
     * Valid until the next call on the same client. */
    const char *fault_message;
    /* x-amzn-requestid, for AWS support; "" if none came. */
    char request_id[80];
    /* The resource that the failure is about when it is known: the one that
     * exists already, or the task that was created before a wait failed. */
    char resource_arn[256];
    int http_status; /* 0: no answer came */
    int sys_errno;   /* errno of the failing system call, or 0 */
    int tls_code;    /* BearSSL's BR_ERR_ number, or 0 */
    int attempts;    /* attempts made, retries included */
    int max_attempts_reached; /* 1: retrying stopped at the limit */
    int request_sent; /* 1: a part of the request left this machine */
    /* 1: the request may have been carried out although no answer proves it
     * (connection lost after sending). Describe before trying again. */
    int outcome_unknown;
} dms_error;

/* ==== 3. HOOKS =========================================================== */

/* All hooks are optional; a zeroed struct means the built-in one. Every hook
 * gets its ctx. They are called from the thread that called the library. */

/* Memory. free gets the size that was allocated, realloc both sizes. realloc
 * may move; on failure it returns NULL and leaves the old block as it was. */
typedef struct dms_allocator {
    void *ctx;
    void *(*alloc)(void *ctx, size_t size);
    void *(*realloc)(void *ctx, void *ptr, size_t old_size, size_t new_size);
    void (*free)(void *ctx, void *ptr, size_t size);
} dms_allocator;

/* What read and write of a transport return besides a count of bytes. */
#define DMS_IO_EOF 0      /* read: the peer closed in an orderly way */
#define DMS_IO_TIMEOUT -1 /* nothing happened within timeout_ms */
#define DMS_IO_ERROR -2   /* failed; errno of *sys_errno says why */

/* A byte stream to host:port that the caller brings (a modem, a test). TLS,
 * if the endpoint is https, runs on top of it. timeout_ms is never above 250,
 * so that deadlines and cancelling work; the library asks again. */
typedef struct dms_transport {
    void *ctx;
    /* 0, DMS_IO_TIMEOUT or DMS_IO_ERROR. Called again after DMS_IO_TIMEOUT
     * with the same arguments until the connection stands. */
    int (*open)(void *ctx, const char *host, unsigned port, int timeout_ms,
                int *sys_errno);
    /* 1 to len bytes, or a DMS_IO_ value. */
    int (*read)(void *ctx, void *buf, int len, int timeout_ms, int *sys_errno);
    int (*write)(void *ctx, const void *buf, int len, int timeout_ms,
                 int *sys_errno);
    void (*close)(void *ctx);
} dms_transport;

/* Time. wall_ms: milliseconds since 1970 UTC, used for signatures and the
 * validity of certificates. monotonic_ms: never goes back, used for deadlines.
 * sleep_ms: at most 250 ms at a time. Give all three or none. */
typedef struct dms_clock {
    void *ctx;
    int64_t (*wall_ms)(void *ctx);
    int64_t (*monotonic_ms)(void *ctx);
    void (*sleep_ms)(void *ctx, int ms);
} dms_clock;

typedef enum dms_log_level {
    DMS_LOG_WARN = 1, /* worth a look: verification off, plain http, skew */
    DMS_LOG_INFO,     /* retries, reconnects */
    DMS_LOG_DEBUG     /* each call: operation, bytes, status, request id */
} dms_log_level;

/* One line of text, without newline; never holds a secret. Borrowed for the
 * duration of the call. */
typedef void (*dms_log_fn)(void *ctx, dms_log_level level, const char *text);

/* Asked at least every 250 ms while the library waits; 1 cancels the call. */
typedef int (*dms_cancel_fn)(void *ctx);

/* Fills len random bytes fit for cryptography; 1 for success, 0 for failure
 * (TLS then refuses to start). */
typedef int (*dms_entropy_fn)(void *ctx, void *buf, size_t len);

/* Credentials as a provider hands them out. */
typedef struct dms_credentials {
    const char *access_key_id;     /* (required) */
    const char *secret_access_key; /* (required) */
    const char *session_token;     /* (default: NULL, none) */
} dms_credentials;

/* A source of credentials, asked before each attempt, so that fresh ones are
 * used as soon as they exist. Fills *out with text that stays valid until it
 * is asked again, and returns 1; or returns 0 when it has none, with a
 * sentence for dms_error.message in why (of why_size bytes). */
typedef int (*dms_credentials_fn)(void *ctx, dms_credentials *out, char *why,
                                  size_t why_size);

/* ==== 4. CONFIGURATION AND CLIENT ======================================== */

typedef enum dms_retry_mode {
    DMS_RETRY_DEFAULT = 0, /* AWS_RETRY_MODE, else standard */
    DMS_RETRY_LEGACY,      /* 5 attempts, delays up to 2^(n-1) s */
    DMS_RETRY_STANDARD,    /* 3 attempts, delays up to 20 s, retry quota */
    DMS_RETRY_ADAPTIVE     /* standard and a client-side rate limit */
} dms_retry_mode;

/* How a client is opened. Zero everything first; zero means the default. All
 * text is copied by dms_open except what is marked (borrowed). Order of
 * precedence: a field here, then the environment, then the default. */
typedef struct dms_config {
    /* -- where: region_name and endpoint -- */
    const char *region; /* (default: AWS_REGION, then AWS_DEFAULT_REGION) */
    /* http:// or https:// URL; path and query are kept.
     * (default: AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE, then
     * AWS_ENDPOINT_URL, then the one of the region) */
    const char *endpoint_url;
    int ignore_configured_endpoint_urls; /* 1: not from the environment */
    int use_fips_endpoint;      /* (default: AWS_USE_FIPS_ENDPOINT) */
    int use_dualstack_endpoint; /* (default: AWS_USE_DUALSTACK_ENDPOINT) */

    /* -- who: credentials -- */
    /* Both or neither. (default: credentials below, then
     * AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN) */
    const char *access_key_id;
    const char *secret_access_key;
    const char *session_token;
    dms_credentials_fn credentials; /* a source of your own */
    void *credentials_ctx;
    int unsigned_requests; /* 1: send no signature, look up no credentials */

    /* -- trust: verify -- */
    const char *ca_file; /* PEM bundle, the only roots then trusted.
                          * (default: AWS_CA_BUNDLE; else the Amazon roots for
                          * AWS hosts, the system's bundle for others) */
    const char *ca_pem;  /* the same as bytes; ca_pem_len of them (borrowed) */
    size_t ca_pem_len;
    int verify; /* 1: verify, whatever other settings say (verify=True).
                 * Verification is on by default. */
    int insecure_skip_verify; /* 1: accept any certificate (verify=False).
                               * Whoever is on the path can read the keys. */

    /* -- how: botocore_config -- */
    dms_retry_mode retry_mode;
    int total_max_attempts;  /* 1: no retries. (default: AWS_MAX_ATTEMPTS, then
                              * that of the retry mode) */
    int connect_timeout_ms;  /* connecting and TLS (default: 60000) */
    int read_timeout_ms;     /* silence while an answer is due; the whole
                              * answer gets 4 times this (default: 60000) */
    int call_timeout_ms;     /* a whole call, its retries included; waits have
                              * their own (default: 300000) */
    int tcp_keepalive;       /* 1: SO_KEEPALIVE */
    const char *user_agent_extra; /* appended to User-Agent */
    const char *user_agent_appid; /* (default: AWS_SDK_UA_APP_ID) */

    /* -- memory -- */
    size_t max_response_bytes; /* (default: 64 MiB) */
    dms_allocator allocator;   /* (default: malloc, realloc, free) */
    /* A block of your own instead of the allocator: dms_open takes everything
     * from it and the response may grow to its end; max-aligned is best.
     * 128 KiB serve a lifecycle. (borrowed until dms_close) */
    void *memory;
    size_t memory_size;

    /* -- hooks -- */
    dms_transport transport;
    dms_clock clock;
    dms_entropy_fn entropy;
    void *entropy_ctx;
    dms_log_fn log;
    void *log_ctx;
    dms_cancel_fn cancel;
    void *cancel_ctx;
} dms_config;

/* A client: one endpoint, one set of settings, one connection kept alive. It
 * belongs to one thread at a time; two threads may use two clients. */
typedef struct dms_client {
    dms_error error; /* of the last call */
    void *impl;      /* private */
} dms_client;

/* Opens a client: resolves settings, checks them, takes memory. Nothing is
 * sent. config may be NULL: everything from the environment.
 * Returns DMS_OK; DMS_ERR_CONFIG for a bad or missing setting, by name;
 * DMS_ERR_USAGE for fields in conflict; DMS_ERR_MEMORY. On failure
 * client->error is set, nothing is held, and dms_close is allowed. */
DMS_API dms_status dms_open(dms_client *client, const dms_config *config)
    DMS_MUST_CHECK;

/* Closes the connection (after TLS's close_notify, without waiting), wipes
 * secrets and frees all memory. NULL, a zeroed client and a second close are
 * fine. client->error is kept. */
DMS_API void dms_close(dms_client *client);

/* ==== 5. TASKS =========================================================== */

/* ReplicationTask.Status as a number; the text is in dms_task.status too. */
typedef enum dms_task_state {
    DMS_TASK_UNKNOWN = 0, /* no Status, or one unknown to this version */
    DMS_TASK_CREATING,
    DMS_TASK_READY,
    DMS_TASK_STARTING,
    DMS_TASK_RUNNING,
    DMS_TASK_STOPPING,
    DMS_TASK_STOPPED,
    DMS_TASK_MODIFYING,
    DMS_TASK_TESTING,
    DMS_TASK_MOVING,
    DMS_TASK_FAILED,
    DMS_TASK_FAILED_MOVE,
    DMS_TASK_DELETING
} dms_task_state;

/* ReplicationTaskStats. Counts are -1 and times 0 when AWS did not send them.
 * Times are milliseconds since 1970 UTC. */
typedef struct dms_task_stats {
    int64_t full_load_progress_percent;
    int64_t elapsed_ms; /* ElapsedTimeMillis */
    int64_t tables_loaded;
    int64_t tables_loading;
    int64_t tables_queued;
    int64_t tables_errored;
    int64_t fresh_start_ms;      /* FreshStartDate */
    int64_t start_ms;            /* StartDate */
    int64_t stop_ms;             /* StopDate */
    int64_t full_load_start_ms;  /* FullLoadStartDate */
    int64_t full_load_finish_ms; /* FullLoadFinishDate */
} dms_task_stats;

/* ReplicationTask, every member. Text is NUL-terminated UTF-8, NULL when AWS
 * did not send it. Valid until the next call on the same client.
 * See: API_ReplicationTask of the AWS DMS API reference. */
typedef struct dms_task {
    const char *identifier; /* ReplicationTaskIdentifier */
    const char *source_endpoint_arn;
    const char *target_endpoint_arn;
    const char *replication_instance_arn;
    const char *migration_type; /* "full-load", "cdc", "full-load-and-cdc" */
    const char *table_mappings; /* JSON text */
    const char *settings;       /* ReplicationTaskSettings, JSON text */
    const char *status;         /* "creating", "ready", "running", ... */
    const char *last_failure_message;
    const char *stop_reason; /* "Stop Reason FULL_LOAD_ONLY_FINISHED" */
    int64_t creation_ms;     /* ReplicationTaskCreationDate, ms since 1970 */
    int64_t start_ms;        /* ReplicationTaskStartDate, ms since 1970 */
    const char *cdc_start_position;
    const char *cdc_stop_position;
    const char *recovery_checkpoint;
    const char *arn; /* ReplicationTaskArn */
    const char *task_data;
    const char *target_replication_instance_arn;
    dms_task_state state;
    int has_stats;
    dms_task_stats stats; /* ReplicationTaskStats */
} dms_task;

typedef struct dms_tag {
    const char *key;
    const char *value;
    const char *resource_arn;
} dms_tag;

/* A filter of a describe call; a task matches when one value of each does. */
typedef struct dms_filter {
    const char *name; /* "replication-task-id", "migration-type", ... */
    const char *const *values;
    size_t values_len;
} dms_filter;

/* Arguments of the task functions. Text is borrowed for the duration of the
 * call, and may be a result of the previous call on the same client. Members
 * left NULL or 0 are not sent. */

struct dms_wait_options;

/* CreateReplicationTask. */
typedef struct dms_create_task_params {
    const char *identifier;               /* (required) */
    const char *source_endpoint_arn;      /* (required) */
    const char *target_endpoint_arn;      /* (required) */
    const char *replication_instance_arn; /* (required) */
    const char *migration_type; /* (default: "full-load", as Airflow's) */
    const char *table_mappings; /* JSON object (required) */
    const char *settings;       /* ReplicationTaskSettings, JSON object */
    int64_t cdc_start_time_s;   /* seconds since 1970 UTC; not together with */
    const char *cdc_start_position; /* this one */
    const char *cdc_stop_position;
    const dms_tag *tags;
    size_t tags_len;
    const char *task_data;
    const char *resource_identifier;
    int no_wait; /* 1: return as soon as AWS has accepted it */
    const struct dms_wait_options *wait; /* (default: 15 s, 60 polls) */
} dms_create_task_params;

/* ModifyReplicationTask. */
typedef struct dms_modify_task_params {
    const char *arn; /* ReplicationTaskArn (required) */
    const char *identifier;
    const char *migration_type;
    const char *table_mappings; /* JSON object */
    const char *settings;       /* ReplicationTaskSettings, JSON object */
    int64_t cdc_start_time_s;   /* seconds since 1970 UTC; not together with */
    const char *cdc_start_position; /* this one */
    const char *cdc_stop_position;
    const char *task_data;
    int no_wait; /* 1: do not wait until the change is done */
    const struct dms_wait_options *wait; /* (default: 30 s, 60 polls) */
} dms_modify_task_params;

/* StartReplicationTask. */
typedef struct dms_start_task_params {
    const char *arn;        /* ReplicationTaskArn (required) */
    const char *start_type; /* "start-replication" (default),
                             * "resume-processing", "reload-target" */
    int64_t cdc_start_time_s; /* seconds since 1970 UTC; not together with */
    const char *cdc_start_position; /* this one */
    const char *cdc_stop_position;
} dms_start_task_params;

/* DeleteReplicationTask. */
typedef struct dms_delete_task_params {
    const char *arn; /* ReplicationTaskArn (required) */
    int no_wait;     /* 1: return as soon as AWS has accepted it */
    const struct dms_wait_options *wait; /* (default: 15 s, 60 polls) */
} dms_delete_task_params;

/* DescribeReplicationTasks. */
typedef struct dms_describe_tasks_params {
    const char *arn;        /* short for a filter replication-task-arn */
    const char *identifier; /* short for a filter replication-task-id */
    const dms_filter *filters;
    size_t filters_len;
    int max_records;      /* per page; AWS takes 20 to 100 (default: 100) */
    const char *marker;   /* start at this page (default: the first) */
    int without_settings; /* 1: no table_mappings, no settings; quicker */
    int single_page;      /* 1: stop after one page; marker of the list then
                           * says where the next one starts */
} dms_describe_tasks_params;

/* A list under way. One page is in memory; dms_next_task fetches the next one
 * when it is needed. Any other call on the client ends the list. */
typedef struct dms_tasks {
    const char *marker; /* of the page after this one, NULL if it is the last;
                         * valid until the next call on the same client */
    int pages;          /* fetched so far */
    /* private */
    dms_client *client;
    unsigned long generation;
    size_t at;
    int single_page;
} dms_tasks;

/* ==== 6. TASK FUNCTIONS ================================================== */

/* Each function sends one AWS action (those that wait, several), blocks until
 * it is answered or config.call_timeout_ms is over, and leaves details of a
 * failure in client->error. `task` receives the result and may be NULL.
 *
 * Common to all: DMS_ERR_USAGE before anything is sent; DMS_ERR_CREDENTIALS,
 * NETWORK, TLS, CERTIFICATE, TIMEOUT, CANCELLED, PROTOCOL, LIMIT, MEMORY;
 * and from the service DENIED, INVALID, THROTTLED, SERVER, FAULT. */

/* Creates a task and waits until it is ready.
 * Sends: CreateReplicationTask, then DescribeReplicationTasks.
 * Returns: the task as last seen, "ready" unless no_wait.
 * Errors: EXISTS, NOT_FOUND (endpoint or instance), WRONG_STATE, QUOTA. A wait
 * that fails leaves the new task's ARN in error.resource_arn. A request whose
 * answer was lost is not repeated: error.outcome_unknown is 1.
 * Blocks: one call, then 15 s times 60 unless `wait` says otherwise.
 * See: examples/lifecycle.c; Airflow's DmsCreateTaskOperator. */
DMS_API dms_status dms_create_task(dms_client *client,
                                   const dms_create_task_params *params,
                                   dms_task *task) DMS_MUST_CHECK;

/* Changes a task that is ready, stopped or failed, and waits until the change
 * is done. A task found "modifying" is waited for first.
 * Sends: DescribeReplicationTasks, ModifyReplicationTask, then describes.
 * Returns: the task as last seen (with no_wait: as the action answered).
 * Errors: NOT_FOUND; WRONG_STATE when the task is in another state (stop it
 * first), in which case nothing was modified.
 * Blocks: up to two waits of 30 s times 60, and two calls.
 * See: Airflow's DmsModifyTaskOperator. */
DMS_API dms_status dms_modify_task(dms_client *client,
                                   const dms_modify_task_params *params,
                                   dms_task *task) DMS_MUST_CHECK;

/* Starts, resumes or reloads a task; does not wait.
 * Sends: StartReplicationTask. Never repeated when the answer is lost.
 * Errors: NOT_FOUND, WRONG_STATE. Blocks: one call.
 * See: dms_wait_task; Airflow's DmsStartTaskOperator. */
DMS_API dms_status dms_start_task(dms_client *client,
                                  const dms_start_task_params *params,
                                  dms_task *task) DMS_MUST_CHECK;

/* Stops a running task; does not wait (dms_wait_task with until "stopped").
 * Sends: StopReplicationTask. Errors: NOT_FOUND, WRONG_STATE.
 * Blocks: one call. See: Airflow's DmsStopTaskOperator. */
DMS_API dms_status dms_stop_task(dms_client *client, const char *arn,
                                 dms_task *task) DMS_MUST_CHECK;

/* Deletes a task and waits until it is gone.
 * Sends: DeleteReplicationTask, then DescribeReplicationTasks.
 * Errors: NOT_FOUND, WRONG_STATE (stop it first).
 * Blocks: one call, then 15 s times 60 unless `wait` says otherwise.
 * See: Airflow's DmsDeleteTaskOperator. */
DMS_API dms_status dms_delete_task(dms_client *client,
                                   const dms_delete_task_params *params)
    DMS_MUST_CHECK;

/* Begins a list of tasks and fetches its first page; params NULL lists all.
 * Sends: DescribeReplicationTasks. Errors: NOT_FOUND (AWS answers it for a
 * filter that matches nothing). Blocks: one call. */
DMS_API dms_status dms_describe_tasks(dms_client *client,
                                      const dms_describe_tasks_params *params,
                                      dms_tasks *list) DMS_MUST_CHECK;

/* The next task of a list: DMS_OK, or DMS_DONE at the end, or an error (the
 * next page could not be had; a Marker came twice; the client was used for
 * something else). Blocks: one call at the start of each page, else never. */
DMS_API dms_status dms_next_task(dms_tasks *list, dms_task *task)
    DMS_MUST_CHECK;

/* ==== 7. WAITING ========================================================= */

/* Called after each poll of a wait: the task, milliseconds since the wait
 * began, polls so far. The task is borrowed for the duration of the call. */
typedef void (*dms_progress_fn)(void *ctx, const dms_task *task,
                                int64_t elapsed_ms, int polls);

/* How to wait. Zero means the default of the wait chosen by `until`. */
typedef struct dms_wait_options {
    /* What to wait for:
     *  "finished"  (default) the task has done its work. May be called right
     *              after dms_start_task: takes creating, ready, starting and
     *              running in its stride. Success is "stopped" for a good
     *              StopReason and no table in error. 15 s, no limit of polls.
     *  "completed" Airflow's DmsTaskCompletedSensor: stopped is success;
     *              creating, deleting, failed, failed-move, modifying,
     *              moving, ready, testing fail. 60 s, 7 days.
     *  "modified"  Airflow's replication_task_modified. 30 s, 60 polls.
     *  "ReplicationTaskReady", "ReplicationTaskRunning",
     *  "ReplicationTaskStopped", "ReplicationTaskDeleted"
     *              botocore's waiters to the letter, 15 s, 60 polls; also as
     *              replication_task_ready, replication-task-ready, "ready".
     */
    const char *until;
    /* Lists of statuses that end in NULL, in place of those of `until`; the
     * wait then is Airflow's DmsTaskBaseSensor. Give the first or both. */
    const char *const *target_statuses;
    const char *const *termination_statuses;
    int poll_ms;         /* between polls */
    int max_polls;       /* fail with DMS_ERR_TIMEOUT after so many */
    int64_t timeout_ms;  /* the whole wait; DMS_ERR_TIMEOUT after it */
    int backoff_percent; /* each poll_ms is this much of the last: 150 is half
                          * as long again (default: 100, no change) */
    int max_poll_ms;     /* a cap for it (default: 300000) */
    int64_t started_after_ms; /* "finished": a stop that AWS dates before this
                               * (ms since 1970) is one of an earlier run */
    dms_progress_fn progress;
    void *progress_ctx;
} dms_wait_options;

/* Polls a task until it is where `options` (NULL: "finished") wants it.
 * Sends: DescribeReplicationTasks with WithoutSettings, once per poll; the
 * first at once, none after the deadline.
 * Returns: in *task (may be NULL) the task as last seen: status, StopReason,
 * LastFailureMessage, statistics. Zeroed when it is gone.
 * Errors: WAIT_FAILED: it got where it cannot come from, or finished with
 * errors, the message says which; TIMEOUT: polls or time are used up, the
 * message has the last status; NOT_FOUND; CANCELLED; and those of any call,
 * after its own retries.
 * Blocks: as the options say; each call at most config.call_timeout_ms. */
DMS_API dms_status dms_wait_task(dms_client *client, const char *arn,
                                 const dms_wait_options *options,
                                 dms_task *task) DMS_MUST_CHECK;

/* ==== 8. ANY OPERATION, AND ITS JSON ===================================== */

/* A JSON value inside a checked answer: text and length, not terminated.
 * Valid until the next call on the same client. */
typedef struct dms_json {
    const char *text;
    size_t len;
} dms_json;

/* Calls any DMS operation: its name as in the AWS API reference, its input as
 * a JSON object (NULL: none), checked to be one before it is sent.
 * Returns: the answer, checked to be a JSON object, in *output (may be NULL).
 * Errors: as the task functions. Operations named Describe... or List... are
 * repeated when an answer is lost, others not. Blocks: one call. */
DMS_API dms_status dms_call(dms_client *client, const char *operation,
                            const char *input, dms_json *output) DMS_MUST_CHECK;

/* Finds a value by path: "Endpoints[0].Status", "ReplicationTask.Status".
 * Member names are taken as they are, up to . or [. The first of duplicate
 * members counts. Returns 1 and fills *value, or 0 when it is not there. */
DMS_API int dms_json_get(dms_json json, const char *path, dms_json *value);

/* Steps through an array: *at starts at 0 and is moved on. Returns 1 and fills
 * *item, or 0 at the end or when json is no array. */
DMS_API int dms_json_next(dms_json array, size_t *at, dms_json *item);

/* Copies a string, unescaped and NUL-terminated, to out. Returns its length
 * in bytes (the copy is cut if that is not below size), or (size_t)-1 when the
 * value is not a string or holds a NUL. out may be NULL with size 0. */
DMS_API size_t dms_json_string(dms_json value, char *out, size_t size);

/* Reads an integer. Returns 1, or 0 when the value is none or not exact in 64
 * bits (1e3 and 5.0 are integers; 1.5 is not). */
DMS_API int dms_json_int(dms_json value, int64_t *out);

#ifdef __cplusplus
}
#endif

#endif /* DMS_H */
