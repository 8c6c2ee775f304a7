/*
dms.h - v0.1.0 - AWS Database Migration Service client for C - MIT

Drives AWS DMS from C: create, modify, start, stop, delete, describe and wait
for replication tasks, and call any other DMS operation, over HTTPS with
signed requests, retries and deadlines. One file and BearSSL; no C++ SDK, no
Python, no libcurl.

SPDX-License-Identifier: MIT (text at the end of this file)

Do this in ONE C or C++ file:

      #define DMS_IMPLEMENTATION
      #include "dms.h"

and include "dms.h" without the define wherever else it is used. Build:

      cc app.c -lbearssl

It needs C99 or C++11, POSIX sockets, BearSSL (Debian: libbearssl-dev) and,
where the implementation is compiled, jsmn.h (libjsmn-dev).

TABLE OF CONTENTS

Search for the number and its full stop to get there.

     1. VERSION AND LINKAGE
     2. STATUS CODES
     3. HOOKS
     4. CONFIGURATION AND CLIENT
     5. TASKS
     6. TASK FUNCTIONS
     7. WAITING
     8. WATCHING MANY TASKS
     9. SERVERLESS REPLICATIONS
    10. TABLE MAPPINGS AND TASK SETTINGS
    11. ANY OPERATION, AND ITS JSON
    12. IMPLEMENTATION: INCLUDES AND LIMITS
    13. PRIVATE JSMN
    14. TOOLS: SLICES, BUFFERS, TEXT, DATES
    15. JSON: CHECK, READ, WRITE
    16. SIGNATURE VERSION 4
    17. HTTP/1.1
    18. OPERATING SYSTEM
    19. A STREAM WITH A DEADLINE
    20. TRUST ANCHORS
    21. TLS OVER BEARSSL
    22. CONNECTION
    23. CONFIGURATION FILES
    24. AIRFLOW CONNECTIONS
    25. SETTINGS
    26. ENDPOINT
    27. THE CLIENT
    28. ONE HTTP EXCHANGE
    29. CREDENTIALS
    30. ONE AWS CALL
    31. OPERATIONS
    32. WAITING
    33. TASK FUNCTIONS THAT WAIT
    34. SERVERLESS REPLICATIONS, THE FUNCTIONS
    35. WATCHING MANY TASKS, THE LOOP
    36. TABLE MAPPINGS AND TASK SETTINGS, THE WRITER
    37. THE SERVICE MODEL
    38. ANY OPERATION
    39. ANY WAITER
    40. STATUS TEXTS

The manual: QUICK START, CONVENTIONS, BUILD OPTIONS, API AT A GLANCE, ERRORS
AND RETRIES, TLS AND TRUST ANCHORS, CREDENTIALS AND SETTINGS, WAITING,
SERVERLESS, FLEETS AND CHANGES, ANY OPERATION, MAPPINGS AND SETTINGS, TESTING
WITHOUT AWS, LIMITS, REVISION HISTORY.

------------------------------------------------------------------------------
QUICK START

Starts a replication task, waits until it has done its work, and says how it
ended (examples/quickstart.c):

    #define DMS_IMPLEMENTATION
    #include "dms.h"
    #include <stdio.h>

    int main(int argc, char **argv)
    {
        dms_config config = {0};
        dms_start_task_params start = {0};
        dms_client client;
        dms_task task;
        int ok;

        if (argc != 2) {
            fprintf(stderr, "usage: quickstart TASK_ARN\n");
            return 2;
        }
        config.connect_timeout_ms = 10000;
        start.arn = argv[1];

        ok = dms_open(&client, &config) == DMS_OK &&
             dms_start_task(&client, &start, &task) == DMS_OK &&
             dms_wait_task(&client, argv[1], NULL, &task) == DMS_OK;
        if (ok) {
            printf("%s: %s\n", task.identifier, task.stop_reason);
        } else {
            fprintf(stderr, "%s\n", client.error.message);
        }
        dms_close(&client);
        return ok ? 0 : 1;
    }

It takes region and keys from where the aws command takes them: AWS_REGION,
AWS_ACCESS_KEY_ID and their kin, else the profile in ~/.aws. To hand them in
instead, set config.region, config.access_key_id and config.secret_access_key.
In C++ write = {} for = {0}.

------------------------------------------------------------------------------
CONVENTIONS

Zero means default. Zero every struct before use; what you leave at 0 or NULL
has the default that its comment states, or is not sent.

Results are views. Text in a result points into the client and is valid until
the next call on the same client; nothing is freed by you. Copy what you keep.
A result may be an argument of the next call.

Arguments are borrowed for the duration of the call. dms_open copies all text
of dms_config but ca_pem and the memory block.

Text is NUL-terminated UTF-8. A member that AWS did not send is NULL, a count
-1, a time 0. Times are milliseconds since 1970 UTC (..._ms); what you send is
whole seconds (..._s).

Memory: dms_open takes one block; a request buffer and a response buffer grow
as calls need them, up to max_response_bytes (and half as much again, for the
tokens of one object). With config.memory nothing is allocated at all. While
dms_open reads files and connections it takes one more block, and gives it
back. A list keeps one page in memory, whatever its length.

Threads: a client belongs to one thread at a time. There are no globals; two
threads may use two clients.

Time: every call has one deadline on the monotonic clock, which bounds all its
attempts. Only the look-up of a host name by the C library cannot be bounded;
with DMS_OWN_DNS it is.
The cancel hook is asked at least every 250 ms. No signal is touched and none
is raised.

Nothing is printed. What goes on is told to config.log, if you set it.

------------------------------------------------------------------------------
BUILD OPTIONS

    macro               where            effect
    DMS_IMPLEMENTATION  one file         compiles the implementation
    DMS_STATIC          with it          every function static to that file;
                                         the compiler then drops the texts of
                                         those that are not used, which the
                                         linker cannot
    DMS_API             everywhere       your own linkage instead of extern
    DMS_NO_OS           with it          no sockets, clock, environment, files,
                                         malloc: all hooks are then required
    DMS_NO_MALLOC       with it          no malloc: config.memory or allocator
                                         is then required
    DMS_NO_CHAIN        with it          no configuration files, no Airflow
                                         connections, and keys from dms_config
                                         and the environment alone, unless
                                         dms_config.providers names others
    DMS_NO_PROXY        with it          no proxies; those of the environment
                                         are not looked at
    DMS_PROFILE_KEYS(X) with it          X(NAME, "key") for each of further
                                         keys of profiles: dms_explain tells
                                         what they say
    DMS_TLS_SMALL       with it          smaller TLS code, slower on P-256 and
                                         without AES hardware
    DMS_NO_VALIDATION   with it          dms_call does not check its input
                                         against the model, which is left out
                                         (23 KB); times are numbers then
    DMS_OWN_DNS         with it          host names by a small resolver within
                                         (hosts file, DNS over UDP), with a
                                         deadline, instead of getaddrinfo; a
                                         static program is 16 KB smaller

Under -std=c99 include dms.h before any system header, or build with
-D_POSIX_C_SOURCE=200809L.

------------------------------------------------------------------------------
API AT A GLANCE

    function             AWS action                    waits for
    dms_open             -                             -
    dms_close            -                             -
    dms_endpoint         -                             -
    dms_explain          -                             -
    dms_create_task      CreateReplicationTask         ready
    dms_modify_task      ModifyReplicationTask         modified
    dms_start_task       StartReplicationTask          -
    dms_stop_task        StopReplicationTask           -
    dms_delete_task      DeleteReplicationTask         deleted
    dms_describe_tasks   DescribeReplicationTasks      -
    dms_next_task        the same, following pages     -
    dms_wait_task        the same, again and again     what you say
    dms_reload_tables    ReloadTables                  each table
    dms_change_task      stop, modify, start           as it goes
    dms_create_replication_config, dms_delete_replication_config,
    dms_start_replication, dms_stop_replication
                         Airflow's operators for serverless, their waits
    dms_describe_replication_configs, dms_next_replication_config,
    dms_describe_replications, dms_next_replication
                         lists, as those of tasks
    dms_wait_replication DescribeReplications          what you say
    dms_watch            DescribeReplicationTasks      all of many tasks
    dms_call             any of the 119 operations     -
    dms_call_pages       any of the 42 with pages      -
    dms_next_page        the same, page by page        -
    dms_wait             a waiter's, again and again   what it says
    dms_json_get, dms_json_type, dms_json_next, dms_json_next_member,
    dms_json_string, dms_json_int, dms_json_double, dms_json_bool,
    dms_json_time        read an answer of dms_call
    dms_mapping_add, dms_settings_int, dms_settings_bool, dms_settings_text,
    dms_settings_from, dms_builder_text, dms_builder_free
                         compose table mappings and task settings
    dms_strerror, dms_status_name, dms_version

List all tasks, whatever their number:

    dms_tasks list;
    dms_task task;
    dms_status status = dms_describe_tasks(&client, NULL, &list);
    while (status == DMS_OK &&
           (status = dms_next_task(&list, &task)) == DMS_OK) {
        printf("%s %s\n", task.identifier, task.status);
    }
    if (status != DMS_DONE) {
        fprintf(stderr, "%s\n", client.error.message);
    }

------------------------------------------------------------------------------
ERRORS AND RETRIES

Every function that can fail returns a dms_status, sorted by what you can do
about it, and leaves the rest in client.error: a message to show, the AWS code
(fault), the server's own words (fault_message), request id, HTTP status,
errno, TLS code, attempts made.

Retried, by default up to 3 attempts with growing random delays and a quota
(standard mode of the AWS SDKs; legacy and adaptive can be chosen): throttling,
500, 502, 503, 504, and network failures. AWS_RETRY_MODE, AWS_MAX_ATTEMPTS and
AWS_NEW_RETRIES_2026 are honoured.

DMS knows no idempotency tokens. So when a request was sent and its answer
lost, only calls that change nothing (Describe..., List...), a few that set
absolute values, and deletes are sent again. For the others the error has
outcome_unknown set: describe before you try again. This is stricter than
botocore, which repeats a start or create blindly.

A signature refused because the clock is off by more than four minutes is
repeated once with the server's time.

------------------------------------------------------------------------------
TLS AND TRUST ANCHORS

TLS 1.2 with ECDHE and AES-GCM or ChaCha20-Poly1305. The server's certificate
is always verified: chain, dates, purpose, and the host against its
subjectAltName (the common name does not count). RSA keys below 2048 bits,
SHA-1, and certificates with name constraints are refused.

Trusted are, in this order: ca_file or ca_pem; the connection's verify; the
file in AWS_CA_BUNDLE, ca_bundle of the profile, REQUESTS_CA_BUNDLE; for hosts
of amazonaws.com and api.aws the five Amazon roots built in; for all others
the system's bundle. verify = 1 passes over what is not in dms_config. A root
outside its dates is not trusted.
To embed a root of your own, set ca_pem (examples/embedded_ca.c).

insecure_skip_verify accepts any certificate. Whoever is on the path can then
read the requests and the session token.

There is no revocation check and no TLS 1.3.

------------------------------------------------------------------------------
CREDENTIALS AND SETTINGS

Each setting is the first that is there: the field of dms_config; what the
Airflow connection says; the variable; the key of the profile; the default.
dms_explain tells which it was.

    field of dms_config          variable                    key of profile
    profile                      AWS_PROFILE,                -
                                 AWS_DEFAULT_PROFILE
    conn_id, connection          AIRFLOW_CONN_<ID>           -
    region                       AWS_REGION,                 region
                                 AWS_DEFAULT_REGION
    endpoint_url                 AWS_ENDPOINT_URL_DATABASE_  services section,
                                 MIGRATION_SERVICE,          endpoint_url
                                 AWS_ENDPOINT_URL
    ignore_configured_           AWS_IGNORE_CONFIGURED_      the field's name
    endpoint_urls                ENDPOINT_URLS
    use_fips_endpoint            AWS_USE_FIPS_ENDPOINT       the field's name
    use_dualstack_endpoint       AWS_USE_DUALSTACK_ENDPOINT  the field's name
    access_key_id,               AWS_ACCESS_KEY_ID,          aws_access_key_id,
    secret_access_key,           AWS_SECRET_ACCESS_KEY,      ..., and what
    session_token;               AWS_SESSION_TOKEN           leads to keys
    credentials (a callback)     (AWS_SECURITY_TOKEN first)
    unsigned_requests            -                           -
    ca_file, ca_pem, verify,     AWS_CA_BUNDLE; behind the   ca_bundle
    insecure_skip_verify         profile REQUESTS_CA_BUNDLE
    https_proxy, http_proxy      HTTPS_PROXY, HTTP_PROXY,    -
                                 NO_PROXY, in any case
    retry_mode                   AWS_RETRY_MODE              retry_mode
    total_max_attempts           AWS_MAX_ATTEMPTS            max_attempts
    defaults_mode                AWS_DEFAULTS_MODE           defaults_mode
    tcp_keepalive                BOTOCORE_TCP_KEEPALIVE      tcp_keepalive
    user_agent_appid             AWS_SDK_UA_APP_ID           sdk_ua_app_id
    skip_parameter_validation    -                           parameter_
                                                             validation
    -                            AWS_STS_REGIONAL_ENDPOINTS  sts_regional_
                                                             endpoints

Who signs: the keys of dms_config, its callback, those of the connection, else
the first of these providers that has something. dms_config.providers names
others, or another order.

    dms_from_environment   the variables above, AWS_CREDENTIAL_EXPIRATION; not
                           when the profile was chosen by field or connection
    dms_from_assume_role   role_arn with source_profile or credential_source,
                           external_id, duration_seconds, role_session_name,
                           mfa_serial (dms_config.mfa asks for the code)
    dms_from_web_identity  AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN,
                           AWS_ROLE_SESSION_NAME, or the profile's
    dms_from_sso           sso_session, or sso_start_url and sso_region; with
                           sso_account_id, sso_role_name: the token of "aws sso
                           login", refreshed and written back
    dms_from_shared_file   keys in the credentials file
    dms_from_login         login_session: what "aws login" left, while it lasts
    dms_from_process       credential_process, without a shell
    dms_from_config_file   keys in the config file
    dms_from_container     AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, _FULL_URI,
                           AWS_CONTAINER_AUTHORIZATION_TOKEN, _TOKEN_FILE
    dms_from_imds          the metadata service of EC2, by the variables
                           AWS_EC2_METADATA_... and AWS_METADATA_SERVICE_...

One that is set up but fails is an error, and no other is asked. Only where no
metadata service answers, or it has no role, the search goes on. Nothing is
asked before the first call, except the environment by dms_open. Keys that
expire are fetched anew from the same provider: with less than 15 minutes left
at the next call, where a failure is only logged as long as there are 10. What
the providers send goes over the client's own connection, which is dialed anew
afterwards, within the deadline of the call, and by the same proxies and roots
(containers and metadata: never by a proxy). STS, SSO and OIDC are looked for
at AWS_ENDPOINT_URL_STS, _SSO, _SSO_OIDC, AWS_ENDPOINT_URL, the profile's
services section and endpoint_url, else in the region.

The role of an Airflow connection is assumed with the keys of the connection,
the callback's, or those of a provider. STS and SSO are tried again as calls
are, IDPCommunicationError included.

Profiles are of AWS_CONFIG_FILE (~/.aws/config) and of
AWS_SHARED_CREDENTIALS_FILE (~/.aws/credentials), which wins key by key. A
variable that is set but empty counts, as in botocore: it overrules the
profile, names a profile that cannot exist, is an unknown retry mode. Only
regions, endpoints and keys that are empty are passed over. "true" in any case
is on, anything else off.

A connection is JSON or a URI, as Airflow writes it: login and password, and
in extra aws_access_key_id, aws_secret_access_key, aws_session_token,
region_name, profile_name, role_arn with assume_role_method and
assume_role_kwargs, endpoint_url, service_config of dms and sts, verify,
config_kwargs (every argument of botocore's Config) and session_kwargs.

Different from botocore 1.43 and Airflow's amazon provider 9, on purpose:
  - AWS_REGION is read, before AWS_DEFAULT_REGION, and AWS_PROFILE before
    AWS_DEFAULT_PROFILE, as the aws command does; boto_order undoes both
  - the retry mode is standard, as in the aws command
  - an empty region is none; defaults_mode auto asks no metadata
  - a file's home is HOME alone; other users' homes (~name) are not found; a
    file that opens but cannot be read is an error, as is one of over 1 MiB
  - config_kwargs are replaced by a field of the botocore_config group, since
    a struct of zeros cannot tell {} from None: replace_config_kwargs is {}
  - dms_config.region goes before config_kwargs.region_name
  - in a URI, verify may be the word true or false, and a member that has to
    be an object may be the text of one
  - the profile of a connection with a role stays in force for all settings
  - a last line end of a token file is not sent; of "aws login" no session is
    refreshed; what a process writes to standard error is not caught; no cache
    of the aws command's is read or written but that of SSO tokens
  - metadata are never asked for through a proxy
  - roles by SAML or Google, client certificates, AWS_CREDENTIAL_FILE and
    boto 2's files are not supported: the first three are refused, the others
    not looked at

Secrets are kept in the client's memory, wiped when they are replaced and by
dms_close, and never part of an error or a log line.

------------------------------------------------------------------------------
WAITING

dms_wait_task polls DescribeReplicationTasks. Its default, "finished", is the
wait that a program wants after dms_start_task: it bears with every state on
the way, and ends when the task has stopped. It is a success only when the
StopReason is a good one and no table is in error. botocore's four task
waiters and Airflow's sensor are there under their own names, with their own
rules, which fail on states that "finished" bears with (botocore's
ReplicationTaskStopped, for one, fails right after a start).

dms_wait_replication does the same for serverless replications, with the five
waits of Airflow's operators. dms_reload_tables waits for each of its tables.

dms_wait takes any of botocore's 17 waiters and 8 of Airflow's by name, with
the input of the operation that it polls: endpoints, connections, instances,
schema conversions. Its failures read as botocore's do.

------------------------------------------------------------------------------
SERVERLESS, FLEETS AND CHANGES

A replication config is created, started, stopped and deleted by functions of
these names (examples/serverless.c). They make the checks and waits of
Airflow's operators, in their order, with two differences: a replication that
is not there is DMS_ERR_NOT_FOUND, and one that cannot be started now is
DMS_ERR_WRONG_STATE, unless skip_unless_startable says to leave it as it is.
Lists inside a result, failure_messages say, are JSON text.

dms_watch watches all tasks of an account, or those of a filter, or a list of
ARNs (examples/fleet.c). It asks by the page and never by the task: 10,000
tasks cost 100 calls a round and 64 bytes each. When AWS says "slower" it
looks less often, by itself.

AWS lets a task be modified only while it rests. dms_change_task stops one
that runs, modifies and resumes it, within one deadline. When a step fails it
is resumed as it was, and dms_change_steps tells which steps were done.

------------------------------------------------------------------------------
ANY OPERATION

dms_call sends any of the 119 operations: its name, and its input as JSON. The
input is checked first, as botocore checks it and in its words, so that a
member that is missing, misspelt or of another type is found without a call:

    DescribeEndpoints: parameter validation failed: Unknown parameter in
    input: "Filter", must be one of: Filters, MaxRecords, Marker

client.error.fault_message then has all problems. The service's own rules
(enumerations, patterns, maxima) are left to it. What is secret, a password
say, is shown as ***.

The answer is a dms_json, a view: dms_json_get finds a value by its path,
dms_json_next and dms_json_next_member step through lists and objects, the
others read a value. Answers are checked to be JSON objects; which members
they have is for you to ask. Lists that come in pages are read with
dms_call_pages and dms_next_page (examples/endpoints.c).

What operations take is a table of text, 12 KB for operations and 9 KB for the
structures in them, which a program that calls none by name does not carry.

------------------------------------------------------------------------------
MAPPINGS AND SETTINGS

A task is made with two JSON texts: which tables to move, and how. They can be
written by hand, or composed with a dms_builder each: dms_mapping_add takes a
rule as a struct, dms_settings_int and its kin a path and a value
(examples/mappings.c). Rules are numbered, texts escaped, and everything is
checked against the AWS DMS user guide before it is sent: rule types, actions,
targets, filters, the members that an action needs or forbids, the names,
types and ranges of settings. The message names the rule and the member, or
the path, and for a slip the setting that may be meant.

The text is written into a block of yours or grows through an allocator; no
client is needed. A failure stays in the builder, so it is enough to look at
what dms_builder_text returns. To change one setting of a task that exists,
begin with dms_settings_from(&builder, task.settings).

A setting that AWS added after this version is unknown to the builder; what
dms_settings_from begins with is kept, known or not.

------------------------------------------------------------------------------
TESTING WITHOUT AWS

build/dms-local (tests/local.c) is a DMS on your own machine: HTTPS or HTTP,
signatures verified, tasks that live through their states in seconds, faults
on demand. It prints the environment that points a program at it.
For unit tests set transport and clock (examples/own_transport.c): nothing then
touches the network, and a wait of an hour takes no time.

------------------------------------------------------------------------------
LIMITS

    TLS             1.2 only (BearSSL); no tickets, no revocation check
    HTTP            no redirects, no content encodings
    proxies         http://, by CONNECT for https endpoints; https:// ones
                    for http endpoints or by forwarding, since there is no
                    TLS inside TLS; Basic authentication only; no SOCKS, no
                    PAC; a URL of 1023 bytes
    response head   256 KiB; a line 64 KiB; 16 interim responses
    response body   64 MiB unless max_response_bytes says otherwise
    JSON            192 levels
    files           1 MiB each, 4096 sections, 4096 keys in one; a path of
                    1023 bytes; with config.memory 16 KiB for all that is
                    kept, and the longest line
    connections     256 KiB; with config.memory 16 KiB less a part
    certificates    16 in a chain, 32 KiB each, RSA up to 4096, P-256, P-384,
                    P-521
    secret key      127 bytes; session token 16 KiB (about 4 KiB of a provider
                    with config.memory); ARN to wait for 255
    providers       1 MiB of answer, file or output; 64 words of a process; 8
                    roles that assume one another; 16 in a list
    platforms       POSIX; others by DMS_NO_OS and hooks

------------------------------------------------------------------------------
REVISION HISTORY

    0.1.0  First version: tasks, waits, any operation, retries, TLS.

Within a major version names and meanings stay; until 1.0 a minor version may
change them and says so here.
*/

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
#if defined(DMS_STATIC) && (defined(__GNUC__) || defined(__clang__))
#define DMS_API static __attribute__((unused))
#elif defined(DMS_STATIC)
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
  /* The answer exceeds a stated limit (dms_config.max_response_bytes). */    \
  X(ERR_LIMIT, "a limit was exceeded")                                        \
  /* AccessDenied, bad signature, unknown or expired key; or a proxy refuses  \
   * its user and password, or the host. */                                   \
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
typedef enum dms_status {
    DMS_STATUS_LIST(DMS_STATUS_ENUM) DMS_STATUS_COUNT
} dms_status;
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
    int http_status;          /* 0: no answer came, not even its head */
    int sys_errno;            /* errno of the failing system call, or 0 */
    int tls_code;             /* BearSSL's BR_ERR_ number, or 0 */
    int attempts;             /* attempts made, retries included */
    int max_attempts_reached; /* 1: retrying stopped at the limit */
    int request_sent;         /* 1: a part of the request left this machine */
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
#define DMS_IO_EOF 0        /* read: the peer closed in an orderly way */
#define DMS_IO_TIMEOUT (-1) /* nothing happened within timeout_ms */
#define DMS_IO_ERROR (-2)   /* failed; errno of *sys_errno says why */

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

/* Asks the user for the code of an MFA device, `serial`: writes it, terminated,
 * to code (of size bytes) and returns 1, or returns 0 to give up. Called when
 * a profile's role has mfa_serial. Such credentials are not refreshed: when
 * they expire, the client has to be opened again. */
typedef int (*dms_mfa_fn)(void *ctx, const char *serial, char *code,
                          size_t size);

/* Providers of credentials, for dms_config.providers. The default is all of
 * them in the order below, which is botocore's; the first that has credentials
 * is the one that is asked again before they expire. One that is configured
 * but fails ends the search with its error. A program that names a few of them
 * and defines DMS_NO_CHAIN carries only those.
 *
 * Refreshed are credentials with less than 15 minutes left; as long as 10
 * are left, a failure to do so is only logged. */
typedef struct dms_source dms_source; /* private */
typedef int (*dms_provider)(dms_source *source);

/* AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, and
 * AWS_CREDENTIAL_EXPIRATION. Not in the default list when the profile was
 * chosen by dms_config.profile. Never blocks. */
DMS_API int dms_from_environment(dms_source *source);

/* role_arn of the profile, by STS AssumeRole with the credentials of its
 * source_profile or credential_source; mfa_serial by dms_config.mfa. */
DMS_API int dms_from_assume_role(dms_source *source);

/* AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN, or the profile's, by STS
 * AssumeRoleWithWebIdentity; the file is read each time. */
DMS_API int dms_from_web_identity(dms_source *source);

/* sso_account_id and sso_role_name of the profile, by IAM Identity Center with
 * the token that "aws sso login" left in ~/.aws/sso/cache. The token of an
 * sso-session is refreshed, and its file written. */
DMS_API int dms_from_sso(dms_source *source);

/* Keys of the profile in the shared credentials file. Never blocks. */
DMS_API int dms_from_shared_file(dms_source *source);

/* Credentials that "aws login" left in ~/.aws/login/cache (login_session of
 * the profile), as long as they last. Never blocks. */
DMS_API int dms_from_login(dms_source *source);

/* credential_process of the profile, run without a shell, bounded by the
 * call's deadline. Its standard error is the program's own. */
DMS_API int dms_from_process(dms_source *source);

/* Keys of the profile in the config file. Never blocks. */
DMS_API int dms_from_config_file(dms_source *source);

/* AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI (ECS, EKS Pod Identity);
 * 3 attempts of 2 s. */
DMS_API int dms_from_container(dms_source *source);

/* The metadata service of EC2, version 2, or 1 where that is all there is and
 * nothing forbids it; 1 attempt of 1 s unless the settings say otherwise. No
 * answer is no failure. */
DMS_API int dms_from_imds(dms_source *source);

/* ==== 4. CONFIGURATION AND CLIENT ======================================== */

typedef enum dms_retry_mode {
    DMS_RETRY_DEFAULT = 0, /* AWS_RETRY_MODE, else standard */
    DMS_RETRY_LEGACY,      /* 5 attempts, delays up to 2^(n-1) s */
    DMS_RETRY_STANDARD,    /* 3 attempts, delays up to 20 s, retry quota */
    DMS_RETRY_ADAPTIVE     /* standard and a client-side rate limit */
} dms_retry_mode;

/* How a client is opened. Zero everything first; zero means the default. All
 * text is copied by dms_open except what is marked (borrowed). Order of
 * precedence: a field here, then the Airflow connection, the environment, the
 * profile, the default. A switch that can be set elsewhere too is 1 for on, -1
 * for off whatever the others say, 0 for "as they say". */
typedef struct dms_config {
    /* -- who and where: aws_conn_id and profile -- */
    /* An Airflow connection: the variable AIRFLOW_CONN_ and this id in capital
     * letters is read, JSON or URI. One that is not there is a warning, as in
     * Airflow. (default: NULL or "", no connection) */
    const char *conn_id;
    const char *connection; /* its text, instead of looking conn_id up */
    /* A section of ~/.aws/config and ~/.aws/credentials. A name given here, or
     * by the connection, turns the keys in the environment off, as in boto3.
     * (default: AWS_PROFILE, AWS_DEFAULT_PROFILE, "default") */
    const char *profile;
    int boto_order; /* 1: as boto3, AWS_REGION is not read, and
                     * AWS_DEFAULT_PROFILE comes before AWS_PROFILE */

    /* -- where: region_name and endpoint -- */
    /* (default: AWS_REGION, AWS_DEFAULT_REGION, the profile's region) */
    const char *region;
    /* http:// or https:// URL; path and query are kept.
     * (default: AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE,
     * AWS_ENDPOINT_URL, the profile's services section, its endpoint_url,
     * then the one of the region) */
    const char *endpoint_url;
    /* 1: no endpoint from the environment or a profile.
     * (default: AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, the profile) */
    int ignore_configured_endpoint_urls;
    /* (default: AWS_USE_FIPS_ENDPOINT, the profile) */
    int use_fips_endpoint;
    /* (default: AWS_USE_DUALSTACK_ENDPOINT, the profile) */
    int use_dualstack_endpoint;

    /* -- who: credentials -- */
    /* Both or neither. (default: credentials below, the connection's, then
     * the providers) */
    const char *access_key_id;
    const char *secret_access_key;
    const char *session_token;
    dms_credentials_fn credentials; /* a source of your own */
    void *credentials_ctx;
    /* Built-in sources to ask in this order, at most 16, NULL at the end.
     * (default: all of them, in botocore's order; with DMS_NO_CHAIN the
     * environment alone) */
    const dms_provider *providers;
    dms_mfa_fn mfa; /* (default: NULL; roles with mfa_serial then fail) */
    void *mfa_ctx;
    int unsigned_requests; /* 1: send no signature, look up no credentials */

    /* -- trust: verify -- */
    /* PEM bundle, the only roots then trusted. (default: the connection's
     * verify, AWS_CA_BUNDLE, the profile's ca_bundle, REQUESTS_CA_BUNDLE; else
     * the Amazon roots for AWS hosts, the system's bundle for others) */
    const char *ca_file;
    const char *ca_pem; /* the same as bytes; ca_pem_len of them (borrowed) */
    size_t ca_pem_len;
    int verify; /* 1: verify, whatever other settings say, and by the default
                 * roots unless ca_file or ca_pem are given (verify=True).
                 * Verification is on by default. */
    int insecure_skip_verify; /* 1: accept any certificate (verify=False).
                               * Whoever is on the path can then read the
                               * requests and the session token. */

    /* -- how: botocore_config -- */
    /* As soon as one field of this group, or a switch above that is a member
     * of botocore's Config, is not 0, the config_kwargs of the connection are
     * not looked at: a botocore_config replaces them whole. call_timeout_ms
     * and user_agent_extra do not count. */
    int replace_config_kwargs; /* 1: not looked at either if all are 0 */
    /* (default: AWS_RETRY_MODE, the profile's retry_mode, standard) */
    dms_retry_mode retry_mode;
    /* 1: no retries. (default: AWS_MAX_ATTEMPTS, the profile's max_attempts,
     * then that of the retry mode) */
    int total_max_attempts;
    int connect_timeout_ms; /* connecting and TLS (default: that of the
                             * defaults_mode, 60000) */
    int read_timeout_ms;    /* silence while an answer is due; the whole
                             * answer gets 4 times this (default: 60000) */
    int call_timeout_ms;    /* a whole call, its retries included; waits have
                             * their own (default: 300000). Negative: no
                             * time-out of its own, for each of the three */
    /* legacy, standard, in-region, cross-region, mobile or auto: the connect
     * time-out is then 3.1, 1.1, 3.1 or 30 s. auto tells by AWS_EXECUTION_ENV
     * and AWS_REGION alone, no metadata are asked.
     * (default: AWS_DEFAULTS_MODE, the profile's defaults_mode, legacy) */
    const char *defaults_mode;
    /* SO_KEEPALIVE. (default: BOTOCORE_TCP_KEEPALIVE, the profile, off) */
    int tcp_keepalive;
    /* Proxies by the scheme of the endpoint: URLs, user and password in them
     * percent-encoded. With one given, neither those of the environment nor
     * NO_PROXY are looked at; "" is none.
     * (default: HTTPS_PROXY, HTTP_PROXY, NO_PROXY; lower case first) */
    const char *https_proxy;
    const char *http_proxy;
    const char *proxy_ca_file; /* roots for the TLS of an https:// proxy
                                * (default: as for the endpoint) */
    int proxy_use_forwarding_for_https; /* 1: an https:// proxy gets to see
                                         * requests to https endpoints */
    const char *user_agent;             /* instead of the whole generated one */
    const char *user_agent_extra;       /* appended to User-Agent */
    /* (default: AWS_SDK_UA_APP_ID, the profile's sdk_ua_app_id) */
    const char *user_agent_appid;
    int skip_parameter_validation; /* 1: parameters are sent unchecked, -1:
                                    * checked (parameter_validation).
                                    * (default: the profile, checked) */

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
 * DMS_ERR_CREDENTIALS for half of a pair of keys; DMS_ERR_USAGE for fields in
 * conflict; DMS_ERR_MEMORY. On failure client->error is set, nothing is held,
 * and dms_close is allowed. */
DMS_API dms_status dms_open(dms_client *client, const dms_config *config)
    DMS_MUST_CHECK;

/* One setting, as dms_explain tells it. Text is valid during the call. */
typedef struct dms_explanation {
    const char *name; /* as the field of dms_config, "region"; for what has
                       * none, the key in a profile, "credential_process" */
    /* As text. Of keys, tokens and commands the last four characters are
     * shown, of the password in a URL nothing. NULL: not set. */
    const char *value;
    /* Where it is from: "config" (the struct), "connection", "env",
     * "config-file", "shared-credentials-file", "default"; NULL: not set. For
     * keys that a provider has to fetch "assume-role",
     * "assume-role-with-web-identity", "sso", "login" or "custom-process",
     * without a value. */
    const char *source;
    /* The field, the connection's id, the variable, the file as it is named,
     * "~/.aws/config"; NULL for the default and what is not set. */
    const char *location;
} dms_explanation;

/* Borrowed for the duration of the call. */
typedef void (*dms_explain_fn)(void *ctx, const dms_explanation *setting);

/* Tells where every setting of a client comes from: what "aws configure list"
 * prints, and the rest. No client is needed, nothing is sent, and settings
 * that are missing or that dms_open would refuse are told all the same. Calls
 * fn once for each: first profile, region, access_key_id, secret_access_key
 * and session_token, then the others; of those that only a profile has the
 * ones that are set. Memory that is needed meanwhile is of config.allocator,
 * or of config.memory, which must not be a client's at the time.
 * Returns DMS_OK; DMS_ERR_CONFIG when a file or a connection cannot be read or
 * the profile does not exist, what it would have said being left out;
 * DMS_ERR_MEMORY; DMS_ERR_USAGE. error may be NULL. */
DMS_API dms_status dms_explain(const dms_config *config, dms_explain_fn fn,
                               void *ctx, dms_error *error);

/* The URL that the client talks to, without query: "https://host[:port]/path".
 * Valid until dms_close. "" when the client is not open. */
DMS_API const char *dms_endpoint(const dms_client *client);

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
    const char *arn;          /* ReplicationTaskArn (required) */
    const char *start_type;   /* "start-replication" (default),
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

/* A table, by its names in the source. */
typedef struct dms_table {
    const char *schema_name; /* (required) */
    const char *table_name;  /* (required) */
} dms_table;

/* TableStatistics, every member. Counts are -1, times and texts 0 when AWS did
 * not send them. Valid until the next call on the same client. */
typedef struct dms_table_statistics {
    const char *schema_name;
    const char *table_name;
    int64_t inserts;
    int64_t deletes;
    int64_t updates;
    int64_t ddls;
    int64_t applied_inserts;
    int64_t applied_deletes;
    int64_t applied_updates;
    int64_t applied_ddls;
    int64_t full_load_rows;
    int64_t full_load_condtnl_chk_failed_rows;
    int64_t full_load_error_rows;
    int64_t full_load_start_ms; /* FullLoadStartTime, ms since 1970 */
    int64_t full_load_end_ms;   /* FullLoadEndTime, ms since 1970 */
    int full_load_reloaded;     /* 1: true */
    int64_t last_update_ms;     /* LastUpdateTime, ms since 1970 */
    const char *table_state;    /* "Table completed", "Table error", ... */
    int64_t validation_pending_records;
    int64_t validation_failed_records;
    int64_t validation_suspended_records;
    const char *validation_state; /* "Validated", "Mismatched records", ... */
    const char *validation_state_details;
    const char *resync_state;
    int64_t resync_rows_attempted;
    int64_t resync_rows_succeeded;
    int64_t resync_rows_failed;
    int64_t resync_progress_milli; /* ResyncProgress times 1000, or 0 */
} dms_table_statistics;

/* ReloadTables. */
typedef struct dms_reload_tables_params {
    const char *arn;           /* ReplicationTaskArn (required) */
    const dms_table *tables;   /* (required) */
    size_t tables_len;         /* 1 at least */
    const char *reload_option; /* "data-reload" (default), "validate-only" */
    int no_wait;               /* 1: return as soon as AWS has accepted it */
    const struct dms_wait_options *wait; /* for each table in turn
                                          * (default: 30 s, 60 polls) */
} dms_reload_tables_params;

/* How far dms_change_task got with a step. */
typedef enum dms_step {
    DMS_STEP_NOT_DONE = 0,
    DMS_STEP_DONE,
    DMS_STEP_UNKNOWN /* asked for, but the answer was lost */
} dms_step;

/* What dms_change_task has done to a task, filled in also when it fails. */
typedef struct dms_change_steps {
    int was_running; /* 1: when it was looked at; else nothing to restart */
    dms_step stopped;
    dms_step modified;
    dms_step restarted; /* with the change, or put back after a failure */
} dms_change_steps;

/* dms_change_task: what to change, and how. */
typedef struct dms_change_task_params {
    /* The change. Its no_wait must be 0; its wait paces each of the waits and
     * hears of their progress (default: 15 s between polls). */
    dms_modify_task_params modify;
    const char *start_type;  /* (default: "resume-processing") */
    int wait_running;        /* 1: wait until it runs again */
    int64_t timeout_ms;      /* for all of it (default: 3600000) */
    int64_t undo_timeout_ms; /* more, to put it back (default: 600000) */
    dms_change_steps *steps; /* (default: NULL, not told) */
} dms_change_task_params;

/* A list under way. One page is in memory; the function for the next item
 * fetches the next one when it is needed. Any other call on the client ends
 * the list. */
typedef struct dms_list {
    const char *marker; /* of the page after this one, NULL if it is the last;
                         * valid until the next call on the same client */
    int pages;          /* fetched so far */
    /* private */
    dms_client *client;
    const void *kind;
    unsigned long generation;
    size_t at;
    size_t base;
    size_t marker_len;
    int single_page;
} dms_list;

typedef dms_list dms_tasks;

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

/* Reloads or validates single tables of a running task, and waits for each of
 * them in turn.
 * Sends: ReloadTables, then DescribeTableStatistics for each table.
 * Returns: in *table (may be NULL) the statistics of the last table that was
 * waited for; zeroed with no_wait.
 * Errors: NOT_FOUND, WRONG_STATE (the task does not run); WAIT_FAILED when a
 * table ends in another state: the message names the table and its state,
 * *table has the rest. A lost answer is not repeated: error.outcome_unknown.
 * Blocks: one call, then for each table 30 s times 60 unless `wait` says
 * otherwise. wait->until is not looked at.
 * See: Airflow's DmsReloadTablesOperator. */
DMS_API dms_status dms_reload_tables(dms_client *client,
                                     const dms_reload_tables_params *params,
                                     dms_table_statistics *table)
    DMS_MUST_CHECK;

/* Changes a task whatever it is doing: a running task is stopped, modified and
 * resumed; one that rests is modified and goes on resting. A task on its way
 * somewhere (starting, stopping, modifying) is waited for first.
 * When a step fails the task is put back as it was: one that was running is
 * resumed. After CANCELLED nothing more is done, and params->steps says how
 * things stand.
 * Sends: DescribeReplicationTasks; StopReplicationTask and
 * StartReplicationTask when it was running; ModifyReplicationTask.
 * Returns: the task as last seen.
 * Errors: those of the step that failed; its message goes on with what was
 * done and what not. WRONG_STATE, nothing done: creating, deleting, moving,
 * testing.
 * Blocks: at most timeout_ms, and undo_timeout_ms more to put it back. */
DMS_API dms_status dms_change_task(dms_client *client,
                                   const dms_change_task_params *params,
                                   dms_task *task) DMS_MUST_CHECK;

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

struct dms_replication;

/* The same for a replication, and for a table that is reloaded. */
typedef void (*dms_replication_progress_fn)(
    void *ctx, const struct dms_replication *replication, int64_t elapsed_ms,
    int polls);
typedef void (*dms_table_progress_fn)(void *ctx,
                                      const dms_table_statistics *table,
                                      int64_t elapsed_ms, int polls);

/* A JSON value inside a checked answer: text and length, not terminated.
 * Valid until the next call on the same client. */
typedef struct dms_json {
    const char *text;
    size_t len;
} dms_json;

/* Called after each poll of dms_wait: the answer (zeroed when it was a fault),
 * milliseconds since the wait began, polls so far. The answer is borrowed for
 * the duration of the call. */
typedef void (*dms_poll_fn)(void *ctx, dms_json answer, int64_t elapsed_ms,
                            int polls);

/* How to wait. Zero means the default of the wait chosen by `until`. */
typedef struct dms_wait_options {
    /* What to wait for:
     *  "finished"  (default) the task has done its work. May be called right
     *              after dms_start_task: takes creating, ready, starting and
     *              running in its stride. Success is "stopped" for a good
     *              StopReason and no table in error. 15 s, no limit of polls;
     *              up to 5 polls in a row may fail for a passing reason.
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
    dms_progress_fn progress; /* of tasks; */
    dms_replication_progress_fn replication_progress;
    dms_table_progress_fn table_progress;
    void *progress_ctx; /* of whichever is called */
    /* -- dms_wait only -- */
    dms_poll_fn poll;
    void *poll_ctx;
    int tolerate_faults; /* 1: throttling and failures of the service do not
                          * count as polls, as in Airflow's deferrable
                          * operators; give timeout_ms then */
    int all_connections; /* 1: TestConnectionSucceeds without Filters: every
                          * connection of the account must be good */
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

/* ==== 8. WATCHING MANY TASKS ============================================= */

/* How a watch stands, and in the end what came of it. Every task watched is in
 * one of finished, failed, vanished and running. */
typedef struct dms_watch_summary {
    size_t tasks;    /* watched */
    size_t finished; /* stopped for a good reason, no table in error */
    size_t failed;   /* failed, stopped on an error, or tables in error */
    size_t vanished; /* deleted, or an ARN that does not exist */
    size_t running;  /* all others, whatever their status */
    int64_t tables_errored; /* over all tasks, as last seen */
    int64_t elapsed_ms;
    int64_t poll_ms;         /* the pause between rounds as it is now */
    unsigned long calls;     /* pages asked for */
    unsigned long throttled; /* attempts that AWS answered with "slower" */
    int rounds;              /* complete ones */
} dms_watch_summary;

/* How a task stands in a watch. */
typedef enum dms_watch_outcome {
    DMS_WATCH_RUNNING = 0, /* not decided */
    DMS_WATCH_FINISHED,
    DMS_WATCH_FAILED,
    DMS_WATCH_VANISHED
} dms_watch_outcome;

/* Told of a task: its status when it was looked at before ("": never, or one
 * unknown to this version), what it is now, and what that means. Of a task
 * that has vanished only the ARN is known, or not even that (NULL). The task
 * is borrowed for the duration of the call, in which the client must not be
 * used. */
typedef void (*dms_watch_task_fn)(void *ctx, const dms_task *task,
                                  const char *before,
                                  dms_watch_outcome outcome);

/* Told after every complete round; borrowed for the duration of the call. */
typedef void (*dms_watch_round_fn)(void *ctx, const dms_watch_summary *summary);

/* What to watch, and how. Give ARNs or filters; neither watches all tasks. */
typedef struct dms_watch_params {
    const char *const *arns;
    size_t arns_len;
    const dms_filter *filters;
    size_t filters_len;
    int ready_is_finished;    /* 1: a task that was never started counts as
                               * finished, else it is waited for */
    int64_t started_after_ms; /* a stop that AWS dates before this (ms since
                               * 1970) is one of an earlier run */
    int poll_ms;              /* between rounds (default: 15000) */
    int max_poll_ms;    /* grown by throttling up to this (default: 300000) */
    int64_t timeout_ms; /* the whole watch (default: none) */
    dms_watch_task_fn change; /* a status is another than before */
    dms_watch_task_fn look;   /* every look at a task that is not decided */
    dms_watch_round_fn round;
    void *ctx; /* of the three */
} dms_watch_params;

/* Watches tasks, thousands if need be, until each has finished (by the rules
 * of dms_wait_task), failed or vanished. Tasks are asked for by the page, 100
 * in a call: 10,000 tasks cost 100 calls a round. Up to 1000 ARNs are asked
 * for in batches of up to 100, those decided left out; for more of them, all
 * tasks are listed and the others passed over. Tasks that appear later are
 * watched too, unless ARNs are given. A task has vanished when two complete
 * rounds do not have it. Up to 5 calls in a row may fail for a passing reason;
 * the page is then asked for again. The pause doubles with every round that
 * was throttled, and shrinks back.
 * Sends: DescribeReplicationTasks with WithoutSettings.
 * Returns: DMS_OK when all have finished; *summary (may be NULL) in any case.
 * Errors: WAIT_FAILED: all are decided, and some failed or vanished; TIMEOUT,
 * CANCELLED; NOT_FOUND: the filters match nothing; those of any call.
 * Memory: a page, and 64 bytes for each task at most, taken for 128 at a time.
 * Blocks: until all are decided, or timeout_ms. See: examples/fleet.c. */
DMS_API dms_status dms_watch(dms_client *client, const dms_watch_params *params,
                             dms_watch_summary *summary) DMS_MUST_CHECK;

/* ==== 9. SERVERLESS REPLICATIONS ========================================= */

/* A replication config says what is replicated, from where to where; the
 * replication of the same ARN is its run. AWS provisions capacity when it
 * starts and takes it away when it stops. */

/* ComputeConfig. */
typedef struct dms_compute_config {
    const char *availability_zone;
    const char *dns_name_servers;
    const char *kms_key_id;
    int64_t max_capacity_units;
    int64_t min_capacity_units;
    int multi_az; /* 1: true */
    const char *preferred_maintenance_window;
    const char *replication_subnet_group_id;
    const char *vpc_security_group_ids; /* JSON array of texts */
} dms_compute_config;

/* ReplicationConfig, every member. Text is NUL-terminated UTF-8, NULL when AWS
 * did not send it. Valid until the next call on the same client. */
typedef struct dms_replication_config {
    const char *identifier; /* ReplicationConfigIdentifier */
    const char *arn;        /* ReplicationConfigArn */
    const char *source_endpoint_arn;
    const char *target_endpoint_arn;
    const char *replication_type; /* "full-load", "cdc", ... */
    int has_compute_config;
    dms_compute_config compute_config;
    const char *replication_settings;  /* JSON text */
    const char *supplemental_settings; /* JSON text */
    const char *table_mappings;        /* JSON text */
    int64_t create_ms; /* ReplicationConfigCreateTime, ms since 1970 */
    int64_t update_ms; /* ReplicationConfigUpdateTime, ms since 1970 */
    int is_read_only;  /* 1: true */
} dms_replication_config;

/* ProvisionData. */
typedef struct dms_provision_data {
    const char *provision_state; /* "provisioning", "deprovisioned", ... */
    int64_t provisioned_capacity_units;   /* -1: not sent */
    int64_t provisioned_ms;               /* DateProvisioned */
    int is_new_provisioning_available;    /* 1: true */
    int64_t new_provisioning_ms;          /* DateNewProvisioningDataAvailable */
    const char *reason_for_new_provision; /* ReasonForNewProvisioningData */
} dms_provision_data;

/* Replication, every member. Text is NUL-terminated UTF-8, NULL when AWS did
 * not send it; lists are JSON text, to be read by dms_json_next. Valid until
 * the next call on the same client. */
typedef struct dms_replication {
    const char *identifier; /* ReplicationConfigIdentifier */
    const char *arn;        /* ReplicationConfigArn */
    const char *source_endpoint_arn;
    const char *target_endpoint_arn;
    const char *replication_type; /* "full-load", "cdc", ... */
    const char *status;           /* "created", "running", "stopped", ... */
    int has_provision_data;
    dms_provision_data provision_data;
    /* JSON array of PremigrationAssessmentStatus objects */
    const char *premigration_assessment_statuses;
    const char *stop_reason;
    const char *failure_messages; /* JSON array of texts */
    int has_stats;
    dms_task_stats stats; /* ReplicationStats: the members of a task's */
    const char *start_type;
    int64_t cdc_start_ms; /* CdcStartTime */
    const char *cdc_start_position;
    const char *cdc_stop_position;
    const char *recovery_checkpoint;
    int64_t create_ms;      /* ReplicationCreateTime, ms since 1970 */
    int64_t update_ms;      /* ReplicationUpdateTime */
    int64_t last_stop_ms;   /* ReplicationLastStopTime */
    int64_t deprovision_ms; /* ReplicationDeprovisionTime */
    int is_read_only;       /* 1: true */
} dms_replication;

/* CreateReplicationConfig. */
typedef struct dms_create_replication_config_params {
    const char *identifier;            /* (required) */
    const char *source_endpoint_arn;   /* (required) */
    const char *target_endpoint_arn;   /* (required) */
    dms_compute_config compute_config; /* max_capacity_units (required) */
    const char *replication_type;      /* (default: "full-load") */
    const char *table_mappings;        /* JSON object (required) */
    const char *replication_settings;  /* JSON object */
    const char *supplemental_settings; /* JSON object */
    const char *resource_identifier;
    const dms_tag *tags;
    size_t tags_len;
} dms_create_replication_config_params;

/* StartReplication. */
typedef struct dms_start_replication_params {
    const char *arn;        /* ReplicationConfigArn (required) */
    const char *start_type; /* "start-replication" (default),
                             * "resume-processing", "reload-target" */
    const char *premigration_assessment_settings; /* JSON object */
    int64_t cdc_start_time_s; /* seconds since 1970 UTC; not together with */
    const char *cdc_start_position; /* this one */
    const char *cdc_stop_position;
    /* 1: a replication that cannot be started now is left as it is, and that
     * is a success, as for Airflow's operator. (default: WRONG_STATE) */
    int skip_unless_startable;
    int no_wait;                  /* 1: return as soon as AWS has accepted it */
    const dms_wait_options *wait; /* (default: "replication_complete", 30 s,
                                   * 60 polls: half an hour) */
} dms_start_replication_params;

/* StopReplication, and DeleteReplicationConfig. */
typedef struct dms_stop_replication_params {
    const char *arn;              /* ReplicationConfigArn (required) */
    int no_wait;                  /* 1: return as soon as AWS has accepted it */
    const dms_wait_options *wait; /* (default: 30 s, 60 polls) */
} dms_stop_replication_params;

typedef struct dms_delete_replication_config_params {
    const char *arn;              /* ReplicationConfigArn (required) */
    int no_wait;                  /* 1: return as soon as AWS has accepted it */
    const dms_wait_options *wait; /* (default: 60 s, 60 polls) */
} dms_delete_replication_config_params;

/* DescribeReplicationConfigs, and DescribeReplications. */
typedef struct dms_describe_replications_params {
    const char *arn;        /* short for a filter replication-config-arn */
    const char *identifier; /* short for a filter replication-config-id */
    const dms_filter *filters;
    size_t filters_len;
    int max_records;    /* per page (default: the service's) */
    const char *marker; /* start at this page (default: the first) */
    int single_page;    /* 1: stop after one page */
} dms_describe_replications_params;

typedef dms_describe_replications_params
    dms_describe_replication_configs_params;

typedef dms_list dms_replication_configs;
typedef dms_list dms_replications;

/* Creates a replication config. It starts nothing.
 * Sends: CreateReplicationConfig. Never repeated when the answer is lost.
 * Errors: EXISTS, NOT_FOUND (an endpoint), QUOTA. Blocks: one call.
 * See: examples/serverless.c; Airflow's DmsCreateReplicationConfigOperator. */
DMS_API dms_status dms_create_replication_config(
    dms_client *client, const dms_create_replication_config_params *params,
    dms_replication_config *config) DMS_MUST_CHECK;

/* Begins a list of replication configs, or of replications; params NULL lists
 * all. Both are read like a list of tasks: dms_next_... until DMS_DONE.
 * Sends: DescribeReplicationConfigs; DescribeReplications. Blocks: one call.
 * Errors: NOT_FOUND (a filter that matches nothing). */
DMS_API dms_status dms_describe_replication_configs(
    dms_client *client, const dms_describe_replication_configs_params *params,
    dms_replication_configs *list) DMS_MUST_CHECK;

/* The same, of replications. */
DMS_API dms_status dms_describe_replications(
    dms_client *client, const dms_describe_replications_params *params,
    dms_replications *list) DMS_MUST_CHECK;

/* The next item of such a list: DMS_OK, or DMS_DONE at the end, or an error,
 * as from dms_next_task. Blocks: one call at the start of each page. */
DMS_API dms_status dms_next_replication_config(dms_replication_configs *list,
                                               dms_replication_config *config)
    DMS_MUST_CHECK;

/* The same, of replications. */
DMS_API dms_status dms_next_replication(dms_replications *list,
                                        dms_replication *replication)
    DMS_MUST_CHECK;

/* Starts a replication and waits until it has done its work. One that is being
 * deprovisioned is waited for first.
 * Sends: DescribeReplications, StartReplication, then describes.
 * Returns: the replication as last seen (with no_wait: as answered).
 * Errors: NOT_FOUND; WRONG_STATE, nothing started: it must be created, stopped
 * or failed, and not provisioned (see skip_unless_startable). WAIT_FAILED: it
 * failed. A lost answer is not repeated: error.outcome_unknown.
 * Blocks: two calls and up to two waits of 30 s times 60.
 * See: dms_wait_replication; Airflow's DmsStartReplicationOperator. */
DMS_API dms_status dms_start_replication(
    dms_client *client, const dms_start_replication_params *params,
    dms_replication *replication) DMS_MUST_CHECK;

/* Stops a replication and waits until it has stopped; one that is stopped is
 * left alone, which is a success.
 * Sends: DescribeReplications, StopReplication, then describes.
 * Errors: NOT_FOUND, WRONG_STATE. Blocks: two calls and 30 s times 60.
 * See: Airflow's DmsStopReplicationOperator. */
DMS_API dms_status dms_stop_replication(
    dms_client *client, const dms_stop_replication_params *params,
    dms_replication *replication) DMS_MUST_CHECK;

/* Deletes a replication config: waits until its replication is at an end (it
 * is not stopped here), deletes, and waits until it is gone.
 * Sends: DescribeReplications, again until it rests; DeleteReplicationConfig;
 * DescribeReplicationConfigs.
 * Errors: NOT_FOUND, WRONG_STATE; TIMEOUT when it does not come to rest, in
 * which case nothing was deleted.
 * Blocks: two calls and up to two waits of 60 s times 60.
 * See: Airflow's DmsDeleteReplicationConfigOperator. */
DMS_API dms_status dms_delete_replication_config(
    dms_client *client, const dms_delete_replication_config_params *params)
    DMS_MUST_CHECK;

/* Polls a replication until it is where `options` (NULL: "finished") wants it:
 *  "finished"                    as for a task: it has stopped for a good
 *                                reason, no table in error. 15 s, no limit of
 *                                polls; passing failures are borne with.
 *  "replication_terminal_status" failed, stopped, created or deprovisioned,
 *                                but not while deprovisioning. 30 s, 60 polls.
 *  "replication_deprovisioned"   30 s, 60 polls.
 *  "replication_complete"        stopped; failed fails. 30 s, 60 polls.
 *  "replication_stopped"         stopped. 5 s, 60 polls.
 *  "replication_config_deleted"  gone. 5 s, 60 polls.
 * or lists of statuses of your own (target_statuses, any text). The five are
 * Airflow's, to the letter; each may be written as in the table of
 * dms_wait_options, and without "replication".
 * Sends: DescribeReplications (DescribeReplicationConfigs for the last), once
 * per poll. Returns, Errors, Blocks: as dms_wait_task. */
DMS_API dms_status dms_wait_replication(dms_client *client, const char *arn,
                                        const dms_wait_options *options,
                                        dms_replication *replication)
    DMS_MUST_CHECK;

/* ==== 10. TABLE MAPPINGS AND TASK SETTINGS =============================== */

/* Composes the two JSON texts that a task is made with, so that nobody writes
 * them by hand: rules of table mappings from structs, task settings by path
 * and value. Names, types, ranges and what a rule needs or forbids are checked
 * against the AWS DMS user guide before anything is sent.
 *
 *     dms_builder mappings = {0}, settings = {0};
 *     dms_rule rule = {0};
 *
 *     rule.action = "include";
 *     rule.schema = "sales";
 *     rule.table = "%";
 *     dms_mapping_add(&mappings, &rule);
 *     dms_settings_int(&settings, "FullLoadSettings.MaxFullLoadSubTasks", 4);
 *     status = dms_builder_text(&mappings, &params.table_mappings);
 *     status = dms_builder_text(&settings, &params.settings);
 *
 * See: examples/mappings.c. */

/* A text under construction: table mappings or settings. Zero it before use;
 * dms_builder_free gives its memory back. The first failure stays: what is
 * added after it changes nothing, and dms_builder_text returns it. So the
 * other functions' results need not be looked at. */
typedef struct dms_builder {
    /* A block of your own, in which the text is written; nothing is then
     * allocated. (borrowed until dms_builder_free) */
    void *memory;
    size_t memory_size;
    dms_allocator allocator; /* (default: malloc, realloc, free) */
    dms_error error;         /* the first failure: status and message, which
                              * names the rule and the member, or the path */
    /* private */
    dms_allocator mem;
    char *text;
    size_t len;
    size_t size;
    int kind;
    int last_id;
    int selections;
    int names;
} dms_builder;

/* A condition of a filter. Values are texts; dates as "YYYY-MM-DD", times as
 * "YYYY-MM-DD HH:MM:SS". */
typedef struct dms_rule_condition {
    const char *op;    /* "eq", "noteq", "gte", "lte" or "ste", "between",
                        * "notbetween", "null", "notnull" (required) */
    const char *value; /* what eq, noteq, gte, lte and ste compare with */
    const char *start; /* between and notbetween: the two ends, which belong */
    const char *end;   /* to the range */
} dms_rule_condition;

/* A filter on a column of the source. One of its conditions must hold; with
 * noteq, notbetween or notnull there can be no other. */
typedef struct dms_rule_filter {
    const char *column;                   /* (required) */
    const dms_rule_condition *conditions; /* (required) */
    size_t conditions_len;
} dms_rule_filter;

/* data-type: of a new column, or what a column's type is changed to. */
typedef struct dms_rule_type {
    const char *type;      /* "string", "int8", "numeric", ... (required) */
    const char *length;    /* in decimal, as the two others */
    const char *precision; /* digits, or fractions of a second */
    const char *scale;     /* "" is allowed: the console writes it */
} dms_rule_type;

/* primary-key-def. */
typedef struct dms_rule_key {
    const char *name;           /* (required) */
    const char *origin;         /* "primary-key" (default), "unique-index" */
    const char *const *columns; /* (required) */
    size_t columns_len;
} dms_rule_key;

/* before-image-def. Not both prefix and suffix can be "". */
typedef struct dms_rule_image {
    const char *prefix; /* (default: "BI_") */
    const char *suffix; /* (default: "") */
    const char *filter; /* "pk-only" (default), "non-lob", "all" */
} dms_rule_image;

/* parallel-load: how one large table is divided among threads. */
typedef struct dms_rule_load {
    /* "partitions-auto", "subpartitions-auto", "partitions-list", "ranges",
     * "none" (required) */
    const char *type;
    /* For partitions-auto of MongoDB and DocumentDB. */
    int partitions_count;            /* number-of-partitions (default: 16) */
    const char *count_from_metadata; /* collection-count-from-metadata: "true",
                                      * an estimate (default), or "false" */
    int max_records_skip_per_page;   /* (default: 10000) */
    int batch_size;                  /* documents returned in one batch */
    /* For partitions-list: one of these or both. */
    const char *const *partitions;
    size_t partitions_len;
    const char *const *subpartitions;
    size_t subpartitions_len;
    /* For ranges: 1 to 10 columns, and upper bounds of segments. A bound has
     * a value for each column; bounds[i * columns_len + k] is the one of
     * column k in bound i. */
    const char *const *columns;
    size_t columns_len;
    const char *const *bounds;
    size_t bounds_len; /* bounds, not values */
} dms_rule_load;

/* lob-settings. */
typedef struct dms_rule_lob {
    const char *mode;          /* "limited" (default), "unlimited", "none" */
    const char *bulk_max_size; /* in KB, decimal; not 0 if mode is limited */
} dms_rule_lob;

/* A rule of table mappings. Members left NULL or 0 are not given. Names are
 * case-sensitive; "%" in them stands for any text, where it is allowed.
 *
 *   action                              needs, besides schema and table
 *   include, exclude                    -
 *   explicit                            names without "%"
 *   rename                              target; value or expression
 *   convert-lowercase, -uppercase       target
 *   add-, remove-prefix, -suffix        target; value
 *   replace-prefix, replace-suffix      target; value, old_value
 *   remove-column, include-column       column
 *   add-column                          value (its name), data_type
 *   change-data-type                    column, data_type
 *   define-primary-key                  primary_key; names without "%"
 *   add-before-image-columns            -
 *   data-masking-digits-mask            column; value, one character
 *   data-masking-digits-randomize,
 *   data-masking-hash-mask              column
 *   (NULL: a table-settings rule)       parallel_load or lob, or both; names
 *                                       without "%"
 *   map-record-to-record, -document     -
 *   override-validation-function        column; source_function or
 *                                       target_function, or both
 *
 * See: "Using table mapping to specify task settings" of the AWS DMS user
 * guide. */
typedef struct dms_rule {
    const char *type;   /* rule-type (default: the one that has the action) */
    const char *action; /* rule-action (required but for table-settings) */
    /* rule-target: "schema", "table", "column", "table-tablespace",
     * "index-tablespace" (default: the only one that the action has) */
    const char *target;
    int id;           /* rule-id (default: one more than the last rule's) */
    const char *name; /* rule-name (default: the id) */

    /* -- object-locator: what the rule is for -- */
    const char *schema; /* or database, where there are no schemas */
    const char *table;
    const char *table_type;  /* include, exclude, explicit: "table" (default),
                              * "view", "all" */
    const char *column;      /* targets of column */
    const char *column_type; /* data-type: only columns of this type */
    const char *table_tablespace; /* target table-tablespace (Oracle) */
    const char *index_tablespace; /* target index-tablespace (Oracle) */

    /* -- include and explicit -- */
    int load_order;                 /* the highest is loaded first */
    const dms_rule_filter *filters; /* include: all must hold; table without
                                     * "%" */
    size_t filters_len;

    /* -- transformations -- */
    const char *value;
    const char *old_value;
    const char *expression; /* SQLite's: rename and add-column */
    dms_rule_type data_type;
    dms_rule_key primary_key;
    dms_rule_image before_image;

    /* -- table-settings -- */
    dms_rule_load parallel_load;
    dms_rule_lob lob;

    /* -- map-record-to-record and -document: Kinesis, Kafka, DynamoDB -- */
    const char *target_table; /* target-table-name */
    const char *kafka_topic;  /* kafka-target-topic */
    const char *parameters;   /* mapping-parameters, a JSON object */

    /* -- override-validation-function -- */
    const char *source_function;
    const char *target_function;
} dms_rule;

/* Adds a rule to table mappings. Everything in it is borrowed for the duration
 * of the call.
 * Returns: DMS_OK, or the failure, which is the builder's from now on.
 * Errors: USAGE: a member is missing, not allowed for the action, not one of
 * its values or not UTF-8; an id or a name is there twice. MEMORY: the block
 * is too small, or the allocator gave nothing. Blocks: never. */
DMS_API dms_status dms_mapping_add(dms_builder *builder, const dms_rule *rule);

/* Sets a number of the task settings, by its path as in the AWS DMS user
 * guide: "FullLoadSettings.MaxFullLoadSubTasks". The last value of a path
 * counts. Errors: USAGE: no such setting (the message says which one may be
 * meant), not a number, or outside its range; MEMORY. Blocks: never. */
DMS_API dms_status dms_settings_int(dms_builder *builder, const char *path,
                                    int64_t value);

/* Sets a setting that is true or false: "Logging.EnableLogging", 1. */
DMS_API dms_status dms_settings_bool(dms_builder *builder, const char *path,
                                     int value);

/* Sets any setting from text: "ErrorBehavior.DataErrorPolicy", "STOP_TASK";
 * numbers and true or false are read from it. NULL writes null, which AWS
 * takes for "not given"; that works for a whole section too.
 *
 * Two lists have a path for each of their entries: the components of the log,
 * "Logging.LogComponents.TARGET_LOAD" with a severity as value, and characters
 * to replace, "CharacterSetSettings.CharacterReplacements.62" with the other
 * code point, a number (AWS reads both as hexadecimal digits). */
DMS_API dms_status dms_settings_text(dms_builder *builder, const char *path,
                                     const char *value);

/* Begins with settings that exist, those of dms_task.settings say, before
 * anything else is set. All of them are kept as they are but the names of the
 * log group and stream, which AWS writes and refuses to read.
 * Errors: USAGE: not a JSON object, or not the first call; MEMORY. */
DMS_API dms_status dms_settings_from(dms_builder *builder, const char *json);

/* What was built, in *text: a JSON object for table_mappings or settings of
 * the task and serverless functions; NULL, and DMS_OK, when nothing was added.
 * More may be added afterwards.
 * Lifetime: *text is valid until the next call with the same builder, which
 * must not be given it.
 * Errors: the builder's first failure, *text is then NULL; USAGE: table
 * mappings without a rule that includes, or settings that need another. */
DMS_API dms_status dms_builder_text(dms_builder *builder, const char **text)
    DMS_MUST_CHECK;

/* Gives the memory back and forgets text and failure, so that the builder can
 * be used again. NULL, a zeroed builder and a second call are fine. */
DMS_API void dms_builder_free(dms_builder *builder);

/* ==== 11. ANY OPERATION, AND ITS JSON ==================================== */

/* Calls any DMS operation: its name as in the AWS API reference, its input as
 * a JSON object (NULL: none). The input is checked as botocore checks it
 * before anything is sent: required members, types, names, the one minimum;
 * not enumerations, patterns and maxima, which are the service's. A member
 * that is there twice is refused. A time may be a number of seconds, the same
 * as text, or ISO 8601, and is sent as the service wants it; a certificate
 * wallet is base64. Otherwise the input goes out as it is.
 * Returns: the answer, checked to be a JSON object, in *output (may be NULL).
 * Of its members nothing is promised; ask with the functions below.
 * Errors: USAGE for an unknown operation (with one that may be meant), input
 * that is no object, or one that is refused: error.message then has the first
 * problem, error.fault_message all, in botocore's words; what is secret is
 * not shown. Else as the task functions. When an answer is lost, operations
 * that read, delete, cancel, tag or set absolute values are sent again, the
 * others not. Blocks: one call. See: config.skip_parameter_validation. */
DMS_API dms_status dms_call(dms_client *client, const char *operation,
                            const char *input, dms_json *output) DMS_MUST_CHECK;

/* How to list. Zero means the default. */
typedef struct dms_page_options {
    int page_size;     /* MaxRecords of each request (default: the input's) */
    int64_t max_items; /* end after so many items in all (default: no end) */
    /* Where to begin: the resume_token of an earlier list, of botocore or of
     * the aws CLI, or a token of the service. (default: the beginning) */
    const char *starting_token;
} dms_page_options;

/* A list of any operation under way. One page is in memory. */
typedef struct dms_pages {
    char name[48];   /* of the list in the answer, "ReplicationTasks" */
    dms_json answer; /* the last page whole, its list cut as max_items and
                      * starting_token want it */
    /* max_items has ended the list: the starting_token to go on with, as
     * botocore makes it; else NULL. Valid until the next list begins. */
    const char *resume_token;
    int64_t items; /* so far */
    int pages;     /* so far */
    /* private */
    dms_client *client;
    unsigned long generation;
    int64_t max_items;
    int64_t skip;
    size_t base;
    size_t marker_len;
    int state;
    int next_token;
    char operation[64];
} dms_pages;

/* Begins a list of any of the 42 operations that have pages, those that boto3
 * has no paginator for included. operation and input are those of dms_call.
 * Sends nothing yet. Errors: USAGE, as dms_call, and for an operation without
 * pages. Blocks: never. */
DMS_API dms_status dms_call_pages(dms_client *client, const char *operation,
                                  const char *input,
                                  const dms_page_options *options,
                                  dms_pages *pages) DMS_MUST_CHECK;

/* Fetches the next page.
 * Returns: DMS_OK and in *items its list, for dms_json_next; an answer without
 * the list is an empty one. DMS_DONE at the end. A page that the service
 * leaves empty is a page.
 * Errors: PROTOCOL for a list or token that is none, and when the same token
 * comes twice in a row; USAGE when the client was used for something else
 * since; else as dms_call. Blocks: one call. */
DMS_API dms_status dms_next_page(dms_pages *pages, dms_json *items)
    DMS_MUST_CHECK;

/* Polls until a waiter is satisfied. All 17 of botocore's and 8 of Airflow's,
 * by name: "ReplicationInstanceAvailable", "replication_instance_available" or
 * "replication-instance-available"; "table_reload_complete". Their operation,
 * pauses and rules are botocore's and Airflow's to the letter: only the first
 * page counts, an empty list decides nothing, a fault that no rule expects
 * ends the wait. input is that of the operation, as for dms_call. Of the
 * options poll_ms, max_polls, timeout_ms, backoff_percent, max_poll_ms, poll,
 * tolerate_faults and all_connections count.
 * Returns: in *answer (may be NULL) the last answer, zeroed if the last one
 * was a fault.
 * Errors: WAIT_FAILED for a state that fails, TIMEOUT when polls or time are
 * used up, with botocore's text in error.message; USAGE for a waiter or input
 * that is none, and for TestConnectionSucceeds without Filters; else those of
 * the fault, or of the call after its own retries.
 * Blocks: as the waiter or the options say. See: dms_wait_task. */
DMS_API dms_status dms_wait(dms_client *client, const char *waiter,
                            const char *input, const dms_wait_options *options,
                            dms_json *answer) DMS_MUST_CHECK;

/* Finds a value by path: "Endpoints[0].Status", "ReplicationTask.Status".
 * Member names are taken as they are, up to . or [. The first of duplicate
 * members counts. Returns 1 and fills *value, or 0 when it is not there. */
DMS_API int dms_json_get(dms_json json, const char *path, dms_json *value);

/* What a value is. */
typedef enum dms_json_kind {
    DMS_JSON_NONE = 0, /* no value: not found, or zeroed */
    DMS_JSON_NULL,
    DMS_JSON_BOOL,
    DMS_JSON_NUMBER,
    DMS_JSON_STRING,
    DMS_JSON_ARRAY,
    DMS_JSON_OBJECT
} dms_json_kind;

DMS_API dms_json_kind dms_json_type(dms_json value);

/* Steps through an array: *at starts at 0 and is moved on. Returns 1 and fills
 * *item, or 0 at the end or when json is no array. */
DMS_API int dms_json_next(dms_json array, size_t *at, dms_json *item);

/* Steps through an object in the same way. *name is a string, for
 * dms_json_string. */
DMS_API int dms_json_next_member(dms_json object, size_t *at, dms_json *name,
                                 dms_json *value);

/* Copies a string, unescaped and NUL-terminated, to out. Returns its length
 * in bytes (the copy is cut if that is not below size), or (size_t)-1 when the
 * value is not a string or holds a NUL. out may be NULL with size 0. */
DMS_API size_t dms_json_string(dms_json value, char *out, size_t size);

/* The other readers return 1, or 0 when the value is something else; *out is
 * then left alone. */

/* Reads an integer that is exact in 64 bits (1e3 and 5.0 are integers; 1.5 is
 * not). */
DMS_API int dms_json_int(dms_json value, int64_t *out);

/* Reads any number; exact up to 15 digits, else near its last digit. One that
 * is too large for a double is not read. */
DMS_API int dms_json_double(dms_json value, double *out);

/* Reads true (1) or false (0). */
DMS_API int dms_json_bool(dms_json value, int *out);

/* Reads a time as AWS sends it, in milliseconds since 1970 UTC: a number of
 * seconds, the same as a string, ISO 8601, or "Fri, 02 Jan 2026 03:04:05
 * GMT". */
DMS_API int dms_json_time(dms_json value, int64_t *out_ms);

#ifdef __cplusplus
}
#endif

#endif /* DMS_H */

/* ========================================================================= */
/*                              IMPLEMENTATION                               */
/* ========================================================================= */

#if defined(DMS_IMPLEMENTATION) && !defined(DMS_IMPLEMENTATION_DONE)
#define DMS_IMPLEMENTATION_DONE

/* ==== 12. IMPLEMENTATION: INCLUDES AND LIMITS ============================ */

#include <bearssl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#ifndef DMS_NO_OS
#include <errno.h>
#include <arpa/inet.h>
#include <fcntl.h>
#ifdef DMS_OWN_DNS
#include <net/if.h>
#endif
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/random.h>
#endif
#if !defined(CLOCK_MONOTONIC) || !defined(EAI_AGAIN)
#error "include dms.h first, or build with -D_POSIX_C_SOURCE=200809L"
/* and nothing more, so that this is all one sees */
#define DMSI_WITHOUT_POSIX
#endif
#endif

#ifndef DMSI_WITHOUT_POSIX

/* Limits, each with its reason. */
enum {
    DMSI_HEAD_MAX = 262144,       /* response head; AWS sends under 2 KB */
    DMSI_LINE_MAX = 65536,        /* one header line, one chunk line */
    DMSI_INTERIM_MAX = 16,        /* 1xx answers before the real one */
    DMSI_BODY_DEFAULT = 67108864, /* 10,000 tasks with settings fit */
    DMSI_JSON_DEPTH = 192,        /* DMS nests 8 deep */
    DMSI_HEADERS_MAX = 16,        /* headers to sign; a request has 5 */
    DMSI_SECRET_MAX = 128,        /* secret key; AWS's have 40 characters */
    DMSI_PROXY_MAX = 1024,        /* URL of a proxy, with user and password */
    DMSI_AUTHORITY_MAX = 272,     /* [host]:port, the host up to 255 */
    DMSI_DIAL_MAX = 4,            /* connection attempts under way at once */
    DMSI_ADDR_MAX = 16,           /* addresses of a host; AWS gives up to 8 */
    DMSI_CERT_MAX = 32768,        /* one certificate; real ones are < 8 KB */
    DMSI_CHAIN_MAX = 16,          /* certificates in a chain */
    DMSI_ANCHORS_MAX = 4,        /* anchors of one name; more are passed over */
    DMSI_HANDSHAKE_MAX = 262144, /* bytes received in a handshake */
    DMSI_IDLE_MAX = 65536,       /* bytes received without application data */
    DMSI_SLICE_MS = 200,         /* longest wait before asking cancel again */
    DMSI_FRESH_MS = 1000,        /* a connection used so recently is alive */
    DMSI_READ_SIZE = 4096,       /* read-ahead: a handshake flight fits */
    DMSI_WRITE_SIZE = 2048,      /* coalescing: a signed request fits */
    DMSI_BUFFERS_MIN = 20480,    /* in a block of the caller's: path, request,
                                  * response of a small call */
    DMSI_STORE_SIZE = 16384,     /* there too: what files and providers say */
    DMSI_STORE_MAX = 4194304,    /* elsewhere: a file of 1 MiB and its keys */
    DMSI_SIDE_MAX = 1048576,     /* an answer, a file or a program's output that
                                  * holds credentials */
    DMSI_KEYS_SIZE = 4864,   /* in a block of the caller's: keys and token */
    DMSI_PROVIDERS_MAX = 16, /* in dms_config.providers */
    DMSI_PROFILE_MAX = 255,  /* a profile's name */
    DMSI_ROLES_MAX = 8,      /* roles that assume one another */
    DMSI_WORDS_MAX = 64,     /* words of a credential_process */
    DMSI_XML_DEPTH = 8,      /* STS nests 4 deep */
    DMSI_TLS_OUT_SIZE = 4096 + 85 /* a record of 4 KB and its overhead */
};

/* Whether there is code for proxies; the compiler drops what hangs on it. */
#ifdef DMS_NO_PROXY
enum { DMSI_PROXIES = 0 };
#else
enum { DMSI_PROXIES = 1 };
#endif

#if defined(__GNUC__) || defined(__clang__)
#define DMSI_FORMAT(a, b) __attribute__((format(printf, a, b)))
#else
#define DMSI_FORMAT(a, b)
#endif

/* ==== 13. PRIVATE JSMN =================================================== */

/* jsmn, included under other names and static, so that it never meets a jsmn
 * of the user's: before, after, header-only, with other switches. The user's
 * macros are set aside and put back. jsmn.h is not warning-free when it is
 * not a system header, hence the diagnostic bracket. */
#pragma push_macro("JSMN_H")
#pragma push_macro("JSMN_API")
#pragma push_macro("JSMN_STATIC")
#pragma push_macro("JSMN_STRICT")
#pragma push_macro("JSMN_HEADER")
#pragma push_macro("JSMN_PARENT_LINKS")
#undef JSMN_H
#undef JSMN_API
#undef JSMN_STATIC
#undef JSMN_STRICT
#undef JSMN_HEADER
#undef JSMN_PARENT_LINKS
#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#define jsmntype_t dmsi_jsmn_type
#define jsmnerr dmsi_jsmn_err
#define jsmntok dmsi_jsmn_tok_tag
#define jsmntok_t dmsi_jsmn_tok
#define jsmn_parser dmsi_jsmn_parser
#define jsmn_init dmsi_jsmn_init
#define jsmn_parse dmsi_jsmn_parse
#define jsmn_alloc_token dmsi_jsmn_alloc_token
#define jsmn_fill_token dmsi_jsmn_fill_token
#define jsmn_parse_primitive dmsi_jsmn_parse_primitive
#define jsmn_parse_string dmsi_jsmn_parse_string
#define JSMN_UNDEFINED DMSI_JSMN_UNDEFINED
#define JSMN_OBJECT DMSI_JSMN_OBJECT
#define JSMN_ARRAY DMSI_JSMN_ARRAY
#define JSMN_STRING DMSI_JSMN_STRING
#define JSMN_PRIMITIVE DMSI_JSMN_PRIMITIVE
#define JSMN_ERROR_NOMEM DMSI_JSMN_ERROR_NOMEM
#define JSMN_ERROR_INVAL DMSI_JSMN_ERROR_INVAL
#define JSMN_ERROR_PART DMSI_JSMN_ERROR_PART
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
#elif defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wswitch-default"
#endif
#include <jsmn.h>
#if defined(__clang__)
#pragma clang diagnostic pop
#elif defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
#undef jsmntype_t
#undef jsmnerr
#undef jsmntok
#undef jsmntok_t
#undef jsmn_parser
#undef jsmn_init
#undef jsmn_parse
#undef jsmn_alloc_token
#undef jsmn_fill_token
#undef jsmn_parse_primitive
#undef jsmn_parse_string
#undef JSMN_UNDEFINED
#undef JSMN_OBJECT
#undef JSMN_ARRAY
#undef JSMN_STRING
#undef JSMN_PRIMITIVE
#undef JSMN_ERROR_NOMEM
#undef JSMN_ERROR_INVAL
#undef JSMN_ERROR_PART
#undef JSMN_H
#undef JSMN_API
#undef JSMN_STATIC
#undef JSMN_STRICT
#undef JSMN_HEADER
#undef JSMN_PARENT_LINKS
#pragma pop_macro("JSMN_PARENT_LINKS")
#pragma pop_macro("JSMN_HEADER")
#pragma pop_macro("JSMN_STRICT")
#pragma pop_macro("JSMN_STATIC")
#pragma pop_macro("JSMN_API")
#pragma pop_macro("JSMN_H")

/* ==== 14. TOOLS: SLICES, BUFFERS, TEXT, DATES ============================ */

/* Small things without I/O that every layer uses. */

/* Text with a length; not terminated, never owned. */
typedef struct dmsi_slice {
    const char *p;
    size_t n;
} dmsi_slice;

/* A slice of a terminated text; NULL becomes an empty one. */
static dmsi_slice dmsi_str(const char *text)
{
    dmsi_slice s;
    s.p = text ? text : "";
    s.n = strlen(s.p);
    return s;
}

/* A slice of n bytes at p. */
static dmsi_slice dmsi_slice_of(const char *p, size_t n)
{
    dmsi_slice s;
    s.p = p;
    s.n = n;
    return s;
}

/* Whether c is an ASCII digit. */
static int dmsi_is_digit(int c) { return c >= '0' && c <= '9'; }

/* Whether c is an ASCII letter or digit. */
static int dmsi_is_alnum(int c)
{
    return dmsi_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ASCII lower case; the locale has no say. */
static char dmsi_lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/* Whether two slices hold the same bytes. */
static int dmsi_same(dmsi_slice a, dmsi_slice b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* Compares without regard to ASCII case. */
static int dmsi_same_nocase(dmsi_slice a, dmsi_slice b)
{
    size_t i;
    if (a.n != b.n) {
        return 0;
    }
    for (i = 0; i < a.n; i++) {
        if (dmsi_lower(a.p[i]) != dmsi_lower(b.p[i])) {
            return 0;
        }
    }
    return 1;
}

/* Whether a slice is this text. */
static int dmsi_is(dmsi_slice a, const char *text)
{
    return dmsi_same(a, dmsi_str(text));
}

/* Whether a ends with text, without regard to case. */
static int dmsi_ends(dmsi_slice a, const char *text)
{
    dmsi_slice t = dmsi_str(text);
    return a.n >= t.n &&
           dmsi_same_nocase(dmsi_slice_of(a.p + (a.n - t.n), t.n), t);
}

/* Whether a begins with text. */
static int dmsi_begins(dmsi_slice a, const char *text)
{
    dmsi_slice t = dmsi_str(text);
    return a.n >= t.n && memcmp(a.p, t.p, t.n) == 0;
}

/* Cuts blanks and tabs off both ends. */
static dmsi_slice dmsi_trim(dmsi_slice s)
{
    while (s.n > 0 && (s.p[0] == ' ' || s.p[0] == '\t')) {
        s.p++;
        s.n--;
    }
    while (s.n > 0 && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t')) {
        s.n--;
    }
    return s;
}

/* The index of c in s, or s.n. */
static size_t dmsi_find(dmsi_slice s, char c)
{
    const void *at = s.n > 0 ? memchr(s.p, c, s.n) : NULL;
    return at ? (size_t)((const char *)at - s.p) : s.n;
}

/* Reads decimal digits, all of s, up to max. 0 when it is anything else; *out
 * is then left alone. */
static int dmsi_number(dmsi_slice s, int64_t max, int64_t *out)
{
    int64_t v = 0;
    size_t i;
    if (s.n == 0 || s.n > 18) {
        return 0;
    }
    for (i = 0; i < s.n; i++) {
        if (!dmsi_is_digit(s.p[i])) {
            return 0;
        }
        v = v * 10 + (s.p[i] - '0');
    }
    if (v > max) {
        return 0;
    }
    *out = v;
    return 1;
}

/* Overwrites a secret in a way that the compiler must not drop. */
static void dmsi_wipe(void *ptr, size_t n)
{
#if defined(__GNUC__) || defined(__clang__)
    memset(ptr, 0, n);
    __asm__ __volatile__("" : : "r"(ptr) : "memory");
#else
    volatile unsigned char *p = (volatile unsigned char *)ptr;
    while (n-- > 0) {
        *p++ = 0;
    }
#endif
}

/* Copies text into an array of size bytes, cut if need be, terminated. */
static void dmsi_copy(char *out, size_t size, dmsi_slice s)
{
    size_t n = s.n < size ? s.n : size - 1;
    if (n > 0) {
        memmove(out, s.p, n);
    }
    out[n] = '\0';
}

/* A buffer that grows by doubling up to max. Failure is sticky: after it
 * nothing is added, and the owner asks once at the end. */
typedef struct dmsi_buf {
    char *data;
    size_t len;
    size_t cap;
    size_t max;
    const dms_allocator *mem; /* NULL: data is the caller's, cap is final */
    int secret;               /* wipe what is left behind when moving */
    dms_status failed;        /* DMS_OK, DMS_ERR_MEMORY or DMS_ERR_LIMIT */
} dmsi_buf;

/* Moves the content to a block of new_cap bytes; 0 when there is none. */
static int dmsi_buf_move(dmsi_buf *b, size_t new_cap)
{
    void *block;
    if (b->data && !b->secret) {
        block = b->mem->realloc(b->mem->ctx, b->data, b->cap, new_cap);
    } else {
        block = b->mem->alloc(b->mem->ctx, new_cap);
        if (block && b->data) {
            memcpy(block, b->data, b->len);
            dmsi_wipe(b->data, b->cap);
            b->mem->free(b->mem->ctx, b->data, b->cap);
        }
    }
    if (!block) {
        return 0;
    }
    b->data = (char *)block;
    b->cap = new_cap;
    return 1;
}

/* Makes room for extra bytes; returns where they go, NULL on failure. */
static char *dmsi_buf_room(dmsi_buf *b, size_t extra)
{
    size_t want = b->cap < 512 ? 1024 : b->cap;
    if (b->failed) {
        return NULL;
    }
    if (b->len > b->max || extra > b->max - b->len) {
        b->failed = b->mem ? DMS_ERR_LIMIT : DMS_ERR_MEMORY;
        return NULL;
    }
    if (b->data && extra <= b->cap - b->len) {
        return b->data + b->len;
    }
    extra += extra == 0; /* data is never NULL once something was put */
    want = want < b->max ? want : b->max;
    while (want - b->len < extra) {
        want = want > b->max / 2 ? b->max : want * 2;
    }
    if (!b->mem || !dmsi_buf_move(b, want)) {
        b->failed = DMS_ERR_MEMORY;
        return NULL;
    }
    return b->data + b->len;
}

/* Appends n bytes. */
static void dmsi_put(dmsi_buf *b, const char *p, size_t n)
{
    size_t end = b->cap < b->max ? b->cap : b->max;
    char *to = b->data && !b->failed && b->len <= end && n <= end - b->len
                   ? b->data + b->len /* nearly always */
                   : dmsi_buf_room(b, n);
    if (to && n > 0) {
        memcpy(to, p, n);
        b->len += n;
    }
}

/* Appends a terminated text. */
static void dmsi_puts(dmsi_buf *b, const char *text)
{
    dmsi_put(b, text, strlen(text));
}

/* Appends one byte. */
static void dmsi_putc(dmsi_buf *b, char c)
{
    if (!b->failed && b->len < b->cap && b->len < b->max) {
        b->data[b->len++] = c; /* nearly always */
    } else {
        dmsi_put(b, &c, 1);
    }
}

/* Appends a slice. */
static void dmsi_put_slice(dmsi_buf *b, dmsi_slice s) { dmsi_put(b, s.p, s.n); }

/* Writes v in decimal at out (21 bytes are enough), terminated. */
static size_t dmsi_decimal(char *out, int64_t v)
{
    char tmp[20];
    size_t n = 0, len = 0;
    uint64_t u = v < 0 ? (uint64_t)0 - (uint64_t)v : (uint64_t)v;
    do {
        tmp[n++] = (char)('0' + (int)(u % 10));
        u /= 10;
    } while (u > 0);
    if (v < 0) {
        out[len++] = '-';
    }
    while (n > 0) {
        out[len++] = tmp[--n];
    }
    out[len] = '\0';
    return len;
}

/* Appends a number in decimal. */
static void dmsi_put_int(dmsi_buf *b, int64_t v)
{
    char tmp[24];
    dmsi_put(b, tmp, dmsi_decimal(tmp, v));
}

/* Appends s in base64 (RFC 4648, 4), padded. */
static void dmsi_put_base64(dmsi_buf *b, dmsi_slice s)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "abcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t i, k, left;
    for (i = 0; i < s.n; i += 3) {
        unsigned v = 0;
        left = s.n - i;
        for (k = 0; k < 3; k++) {
            v = v << 8 | (k < left ? (unsigned char)s.p[i + k] : 0u);
        }
        for (k = 0; k < 4; k++) {
            dmsi_putc(b, k > left ? '=' : digits[v >> (18 - 6 * k) & 63]);
        }
    }
}

/* Empties the buffer; its block is kept. */
static void dmsi_buf_reset(dmsi_buf *b)
{
    b->len = 0;
    b->failed = DMS_OK;
}

/* Empties the buffer, and wipes what its block held. */
static void dmsi_buf_wipe(dmsi_buf *b)
{
    if (b->data) {
        dmsi_wipe(b->data, b->cap);
    }
    dmsi_buf_reset(b);
}

/* Gives the block back, wiped if it may hold secrets. */
static void dmsi_buf_free(dmsi_buf *b)
{
    if (b->data && b->secret) {
        dmsi_wipe(b->data, b->cap);
    }
    if (b->data && b->mem) {
        b->mem->free(b->mem->ctx, b->data, b->cap);
    }
    b->data = NULL;
    b->len = b->cap = 0;
}

/* Lower-case hex of n bytes, terminated: 2 n + 1 bytes at out. */
static void dmsi_hex(char *out, const unsigned char *bytes, size_t n)
{
    static const char digits[] = "0123456789abcdef";
    size_t i;
    for (i = 0; i < n; i++) {
        *out++ = digits[bytes[i] >> 4];
        *out++ = digits[bytes[i] & 15];
    }
    *out = '\0';
}

/* The value of a hex digit, or -1. */
static int dmsi_hex_value(char c)
{
    if (dmsi_is_digit(c)) {
        return c - '0';
    }
    c = dmsi_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What dmsi_format writes to: cut at the end, control characters made harmless
 * so that a message stays one line of any log. */
typedef struct dmsi_line {
    char *out;
    size_t size;
    size_t len;
} dmsi_line;

/* Appends n bytes to a line, as far as they fit. */
static void dmsi_line_put(dmsi_line *l, const char *p, size_t n)
{
    for (; n > 0 && l->len + 1 < l->size; n--, p++) {
        unsigned char c = (unsigned char)*p;
        l->out[l->len++] = (char)(c < 32 || c == 127 ? ' ' : *p);
    }
    l->out[l->len] = '\0';
}

/* printf's %s, %.*s, %d and %%, without stdio, which static binaries feel. */
static void dmsi_vformat(dmsi_line *l, const char *format, va_list args)
{
    char tmp[24];
    const char *s;
    for (; *format; format++) {
        if (*format != '%') {
            dmsi_line_put(l, format, 1);
            continue;
        }
        format++;
        if (*format == 'd') {
            dmsi_line_put(l, tmp, dmsi_decimal(tmp, va_arg(args, int)));
        } else if (*format == 's') {
            s = va_arg(args, const char *);
            dmsi_line_put(l, s ? s : "", s ? strlen(s) : 0);
        } else if (*format == '.') {
            int n = va_arg(args, int);
            s = va_arg(args, const char *);
            dmsi_line_put(l, s, n > 0 ? (size_t)n : 0);
            format += 2;
        } else {
            dmsi_line_put(l, "%", 1);
        }
    }
}

/* Formats into out, cut at size, always terminated. */
DMSI_FORMAT(3, 4)
static void dmsi_format(char *out, size_t size, const char *format, ...)
{
    dmsi_line l;
    va_list args;
    l.out = out;
    l.size = size;
    l.len = 0;
    out[0] = '\0';
    va_start(args, format);
    dmsi_vformat(&l, format, args);
    va_end(args);
}

/* Records a failure and returns its status. The first error wins: what goes
 * wrong while cleaning up does not hide the cause. */
DMSI_FORMAT(3, 4)
static dms_status dmsi_fail(dms_error *e, dms_status status, const char *format,
                            ...)
{
    dmsi_line l;
    va_list args;
    if (e->status != DMS_OK) {
        return e->status;
    }
    e->status = status;
    e->resource_arn[0] = '\0';
    l.out = e->message;
    l.size = sizeof e->message;
    l.len = 0;
    e->message[0] = '\0';
    va_start(args, format);
    dmsi_vformat(&l, format, args);
    va_end(args);
    return status;
}

/* Adds to the message of a failure already recorded. */
DMSI_FORMAT(2, 3)
static void dmsi_fail_more(dms_error *e, const char *format, ...)
{
    dmsi_line l;
    va_list args;
    l.out = e->message;
    l.size = sizeof e->message;
    l.len = strlen(e->message);
    va_start(args, format);
    dmsi_vformat(&l, format, args);
    va_end(args);
}

/* Puts what was tried before the message of a failure. */
static void dmsi_fail_name(dms_error *e, const char *name)
{
    size_t n = strlen(name) + 2, len = strlen(e->message);
    if (len + n >= sizeof e->message) {
        len = sizeof e->message - n - 1; /* cut at the end */
    }
    memmove(e->message + n, e->message, len);
    e->message[n + len] = '\0';
    memcpy(e->message, name, n - 2);
    memcpy(e->message + n - 2, ": ", 2);
}

/* Forgets a failure: at the start of a call, and before a retry. */
static void dmsi_error_clear(dms_error *e)
{
    memset(e, 0, sizeof *e);
    e->fault_message = "";
}

/* Turns a buffer's sticky failure into an error. */
static dms_status dmsi_buf_status(const dmsi_buf *b, dms_error *e,
                                  const char *what)
{
    if (b->failed == DMS_ERR_LIMIT) {
        return dmsi_fail(e, DMS_ERR_LIMIT, "%s: more than the limit of %d KiB",
                         what, (int)(b->max / 1024));
    }
    if (b->failed) {
        return dmsi_fail(e, b->failed, "%s: out of memory", what);
    }
    return DMS_OK;
}

/* Days since 1970-01-01 of a proleptic Gregorian date. */
static int64_t dmsi_days(int64_t y, int m, int d)
{
    int64_t era, yoe, doy;
    y -= m <= 2;
    era = (y >= 0 ? y : y - 399) / 400;
    yoe = y - era * 400;
    doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

/* The date of a day count, the inverse of dmsi_days. */
static void dmsi_civil(int64_t days, int *y, int *m, int *d)
{
    int64_t z = days + 719468, era, doe, yoe, doy, mp;
    era = (z >= 0 ? z : z - 146096) / 146097;
    doe = z - era * 146097;
    yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    mp = (5 * doy + 2) / 153;
    *d = (int)(doy - (153 * mp + 2) / 5 + 1);
    *m = (int)(mp < 10 ? mp + 3 : mp - 9);
    *y = (int)(yoe + era * 400 + (*m <= 2));
}

/* Writes v as exactly n decimal digits. */
static void dmsi_digits(char *out, int v, int n)
{
    while (n-- > 0) {
        out[n] = (char)('0' + v % 10);
        v /= 10;
    }
}

/* YYYYMMDDTHHMMSSZ of seconds since 1970, 17 bytes with the terminator. */
static void dmsi_amz_date(char out[17], int64_t seconds)
{
    int y, m, d, s;
    int64_t days = seconds / 86400;
    if (days * 86400 > seconds) {
        days--;
    }
    s = (int)(seconds - days * 86400);
    dmsi_civil(days, &y, &m, &d);
    dmsi_digits(out, y, 4);
    dmsi_digits(out + 4, m, 2);
    dmsi_digits(out + 6, d, 2);
    out[8] = 'T';
    dmsi_digits(out + 9, s / 3600, 2);
    dmsi_digits(out + 11, s / 60 % 60, 2);
    dmsi_digits(out + 13, s % 60, 2);
    out[15] = 'Z';
    out[16] = '\0';
}

/* n digits at *p, moved on; -1 when there are not so many. */
static int dmsi_take_digits(dmsi_slice *s, size_t n)
{
    int64_t v = 0;
    if (s->n < n || !dmsi_number(dmsi_slice_of(s->p, n), 999999, &v)) {
        return -1;
    }
    s->p += n;
    s->n -= n;
    return (int)v;
}

/* One given character, moved on; 0 when it is another. */
static int dmsi_take_char(dmsi_slice *s, char c)
{
    if (s->n == 0 || s->p[0] != c) {
        return 0;
    }
    s->p++;
    s->n--;
    return 1;
}

/* HH:MM:SS as seconds of the day, or -1. 60 is a leap second. */
static int dmsi_take_time(dmsi_slice *s)
{
    int h = dmsi_take_digits(s, 2), m, sec;
    if (h < 0 || h > 23 || !dmsi_take_char(s, ':')) {
        return -1;
    }
    m = dmsi_take_digits(s, 2);
    if (m < 0 || m > 59 || !dmsi_take_char(s, ':')) {
        return -1;
    }
    sec = dmsi_take_digits(s, 2);
    return sec < 0 || sec > 60 ? -1 : h * 3600 + m * 60 + sec;
}

/* The month 1 to 12 of its English abbreviation, moved on; 0 if none. */
static int dmsi_take_month(dmsi_slice *s)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int i;
    for (i = 0; i < 12 && s->n >= 3; i++) {
        if (memcmp(names + 3 * i, s->p, 3) == 0) {
            s->p += 3;
            s->n -= 3;
            return i + 1;
        }
    }
    return 0;
}

/* "Fri, 02 Jan 2026 03:04:05 GMT" (RFC 9110 5.6.7, the form AWS sends) as
 * seconds since 1970; 0 when it is anything else. */
static int dmsi_http_date(dmsi_slice s, int64_t *out)
{
    int d, m, y, t;
    if (s.n < 5 || s.p[3] != ',' || s.p[4] != ' ') {
        return 0;
    }
    s = dmsi_slice_of(s.p + 5, s.n - 5);
    d = dmsi_take_digits(&s, 2);
    if (d < 1 || d > 31 || !dmsi_take_char(&s, ' ')) {
        return 0;
    }
    m = dmsi_take_month(&s);
    if (m == 0 || !dmsi_take_char(&s, ' ')) {
        return 0;
    }
    y = dmsi_take_digits(&s, 4);
    if (y < 1970 || !dmsi_take_char(&s, ' ')) {
        return 0;
    }
    t = dmsi_take_time(&s);
    if (t < 0 || !(dmsi_is(s, " GMT") || dmsi_is(s, " UTC"))) {
        return 0;
    }
    *out = dmsi_days(y, m, d) * 86400 + t;
    return 1;
}

/* Seconds east of UTC of "Z", "+HH:MM", "-HHMM" or nothing; 0 if malformed. */
static int dmsi_zone(dmsi_slice s, int *seconds)
{
    int sign = dmsi_begins(s, "-") ? -1 : 1, h, m;
    *seconds = 0;
    if (s.n == 0 || dmsi_is(s, "Z")) {
        return 1;
    }
    if (!dmsi_take_char(&s, '+') && !dmsi_take_char(&s, '-')) {
        return 0;
    }
    h = dmsi_take_digits(&s, 2);
    (void)dmsi_take_char(&s, ':');
    m = dmsi_take_digits(&s, 2);
    *seconds = sign * (h * 3600 + m * 60);
    return h >= 0 && h < 24 && m >= 0 && m < 60 && s.n == 0;
}

/* ISO 8601 "2026-01-02T03:04:05.123456Z" as microseconds since 1970. */
static int dmsi_iso_micros(dmsi_slice s, int64_t *out_us)
{
    int y, m = 0, d = 0, t, us = 0, scale = 100000, zone, day;
    y = dmsi_take_digits(&s, 4);
    if (y >= 0 && dmsi_take_char(&s, '-')) {
        m = dmsi_take_digits(&s, 2);
    }
    if (dmsi_take_char(&s, '-')) {
        d = dmsi_take_digits(&s, 2);
    }
    day = s.n == 0;
    if (y < 0 || m < 1 || m > 12 || d < 1 || d > 31 ||
        !(day || dmsi_take_char(&s, 'T') || dmsi_take_char(&s, ' '))) {
        return 0;
    }
    t = day ? 0 : dmsi_take_time(&s); /* a date alone is midnight UTC */
    if (dmsi_take_char(&s, '.')) {
        for (; s.n > 0 && dmsi_is_digit(s.p[0]); s.p++, s.n--) {
            us += (s.p[0] - '0') * scale;
            scale /= 10;
        }
    }
    if (t < 0 || !dmsi_zone(s, &zone)) {
        return 0;
    }
    *out_us = (dmsi_days(y, m, d) * 86400 + t - zone) * 1000000 + us;
    return 1;
}

/* The same as milliseconds since 1970. */
static int dmsi_iso_date(dmsi_slice s, int64_t *out_ms)
{
    int64_t us;
    if (!dmsi_iso_micros(s, &us)) {
        return 0;
    }
    *out_ms = us / 1000 - (us % 1000 < 0);
    return 1;
}

/* Random numbers for jitter and request ids (splitmix64); nothing secret. */
static uint64_t dmsi_random(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

/* A version 4 UUID, 37 bytes with the terminator (RFC 9562 5.4). */
static void dmsi_uuid(char out[37], uint64_t *state)
{
    unsigned char raw[16];
    char hex[33];
    int i, at = 0;
    for (i = 0; i < 16; i += 8) {
        uint64_t r = dmsi_random(state);
        memcpy(raw + i, &r, 8);
    }
    raw[6] = (unsigned char)((raw[6] & 0x0F) | 0x40);
    raw[8] = (unsigned char)((raw[8] & 0x3F) | 0x80);
    dmsi_hex(hex, raw, 16);
    for (i = 0; i < 32; i++) {
        if (i == 8 || i == 12 || i == 16 || i == 20) {
            out[at++] = '-';
        }
        out[at++] = hex[i];
    }
    out[at] = '\0';
}

/* ==== 15. JSON: CHECK, READ, WRITE ======================================= */

/* jsmn splits text into tokens but does not validate: it passes many invalid
 * documents even in strict mode. So a strict check by RFC 8259 comes first; the
 * functions after it rely on checked text. Knows nothing of AWS. */

/* A JSON check under way: the text, where we are, what is open. */
typedef struct dmsi_check {
    const unsigned char *p;
    const unsigned char *end;
    const char *why; /* set when it fails */
    int depth;
    unsigned char object[DMSI_JSON_DEPTH]; /* 1: this level is an object */
} dmsi_check;

/* Bytes of the UTF-8 sequence at p (RFC 3629: shortest form, no surrogates,
 * up to U+10FFFF), or 0. */
static size_t dmsi_utf8_len(const unsigned char *p, const unsigned char *end)
{
    size_t n, i;
    unsigned char lo = 0x80, hi = 0xBF;
    if (p[0] < 0x80) {
        return 1;
    }
    if (p[0] < 0xC2 || p[0] > 0xF4) {
        return 0;
    }
    n = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if ((size_t)(end - p) < n) {
        return 0;
    }
    lo = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : lo;
    hi = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : hi;
    for (i = 1; i < n; i++, lo = 0x80, hi = 0xBF) {
        if (p[i] < lo || p[i] > hi) {
            return 0;
        }
    }
    return n;
}

/* Records why the check fails. */
static int dmsi_check_fail(dmsi_check *c, const char *why)
{
    c->why = why;
    return 0;
}

/* Passes white space. */
static void dmsi_check_space(dmsi_check *c)
{
    while (c->p < c->end &&
           (*c->p == ' ' || *c->p == '\t' || *c->p == '\n' || *c->p == '\r')) {
        c->p++;
    }
}

/* Marks, by their top bits, which of the 8 bytes of w are a quote, a backslash,
 * a control character or not ASCII. The lowest mark is right; above it there
 * may be false ones, since borrows go upward. */
static uint64_t dmsi_json_special(uint64_t w)
{
    const uint64_t ones = 0x0101010101010101u, tops = ones << 7;
    uint64_t quote = w ^ (ones * '"'), slash = w ^ (ones * '\\');
    return (w | (w - ones * 0x20) | ((quote - ones) & ~quote) |
            ((slash - ones) & ~slash)) &
           tops;
}

/* Bytes from p on that stand in a string as they are. */
static size_t dmsi_json_plain(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *from = p;
    uint64_t w;
    while (end - p >= 8) {
        memcpy(&w, p, 8);
        w = dmsi_json_special(w);
        if (w) {
#if defined(__GNUC__) && defined(__BYTE_ORDER__) && \
    __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
            return (size_t)(p - from) + (size_t)(__builtin_ctzll(w) / 8);
#else
            break;
#endif
        }
        p += 8;
    }
    while (p < end && *p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\') {
        p++;
    }
    return (size_t)(p - from);
}

/* The part of an escape after its backslash. */
static int dmsi_check_escape(dmsi_check *c)
{
    int i;
    if (c->p < c->end && (*c->p == '"' || *c->p == '\\')) {
        c->p++; /* nearly always */
        return 1;
    }
    if (c->p >= c->end || !*c->p || !strchr("/bfnrtu", *c->p)) {
        return dmsi_check_fail(c, "bad escape");
    }
    if (*c->p++ != 'u') {
        return 1;
    }
    for (i = 0; i < 4; i++, c->p++) {
        if (c->p >= c->end || dmsi_hex_value((char)*c->p) < 0) {
            return dmsi_check_fail(c, "bad \\u escape");
        }
    }
    return 1;
}

/* A string, its opening quote already passed. */
static int dmsi_check_string(dmsi_check *c)
{
    size_t n;
    for (;;) {
        c->p += dmsi_json_plain(c->p, c->end);
        if (c->p >= c->end) {
            return dmsi_check_fail(c, "ends inside a string");
        }
        if (*c->p == '"') {
            c->p++;
            return 1;
        }
        if (*c->p == '\\') {
            c->p++;
            if (!dmsi_check_escape(c)) {
                return 0;
            }
        } else if (*c->p < 0x20) {
            return dmsi_check_fail(c, "control character in a string");
        } else {
            n = dmsi_utf8_len(c->p, c->end);
            if (n == 0) {
                return dmsi_check_fail(c, "not UTF-8");
            }
            c->p += n;
        }
    }
}

/* One or more digits. */
static int dmsi_check_digits(dmsi_check *c)
{
    const unsigned char *from = c->p;
    while (c->p < c->end && dmsi_is_digit(*c->p)) {
        c->p++;
    }
    return c->p > from ? 1 : dmsi_check_fail(c, "bad number");
}

/* A number (RFC 8259 section 6). */
static int dmsi_check_number(dmsi_check *c)
{
    if (*c->p == '-') {
        c->p++;
    }
    if (c->p < c->end && *c->p == '0') {
        c->p++;
    } else if (!dmsi_check_digits(c)) {
        return 0;
    }
    if (c->p < c->end && *c->p == '.') {
        c->p++;
        if (!dmsi_check_digits(c)) {
            return 0;
        }
    }
    if (c->p < c->end && (*c->p == 'e' || *c->p == 'E')) {
        c->p++;
        if (c->p < c->end && (*c->p == '+' || *c->p == '-')) {
            c->p++;
        }
        return dmsi_check_digits(c);
    }
    return 1;
}

/* true, false, null or a number. */
static int dmsi_check_primitive(dmsi_check *c)
{
    static const char *const words[] = {"true", "false", "null"};
    size_t i, n;
    for (i = 0; i < 3; i++) {
        n = strlen(words[i]);
        if ((size_t)(c->end - c->p) >= n && memcmp(c->p, words[i], n) == 0) {
            c->p += n;
            return 1;
        }
    }
    if (*c->p == '-' || dmsi_is_digit(*c->p)) {
        return dmsi_check_number(c);
    }
    return dmsi_check_fail(c, "not a value");
}

/* A member name and its colon. */
static int dmsi_check_key(dmsi_check *c)
{
    dmsi_check_space(c);
    if (c->p >= c->end || *c->p != '"') {
        return dmsi_check_fail(c, "a member name is missing");
    }
    c->p++;
    if (!dmsi_check_string(c)) {
        return 0;
    }
    dmsi_check_space(c);
    if (c->p >= c->end || *c->p != ':') {
        return dmsi_check_fail(c, "a colon is missing");
    }
    c->p++;
    return 1;
}

/* One value, or the opening of a container; *opened tells which. */
static int dmsi_check_value(dmsi_check *c, int *opened)
{
    *opened = 0;
    dmsi_check_space(c);
    if (c->p >= c->end) {
        return dmsi_check_fail(c, "ends where a value should be");
    }
    if (*c->p == '"') {
        c->p++;
        return dmsi_check_string(c);
    }
    if (*c->p != '{' && *c->p != '[') {
        return dmsi_check_primitive(c);
    }
    if (c->depth == DMSI_JSON_DEPTH) {
        return dmsi_check_fail(c, "nested too deep");
    }
    c->object[c->depth++] = *c->p++ == '{';
    *opened = 1;
    return 1;
}

/* After a value: closes containers until a comma asks for the next value.
 * *more is 0 when nothing is open any longer. */
static int dmsi_check_after(dmsi_check *c, int opened, int *more)
{
    for (*more = 1; c->depth > 0; opened = 0) {
        int object = c->object[c->depth - 1];
        dmsi_check_space(c);
        if (c->p >= c->end) {
            return dmsi_check_fail(c, "ends inside an object or array");
        }
        if (*c->p == (object ? '}' : ']')) {
            c->p++;
            c->depth--;
            continue;
        }
        if (!opened && *c->p++ != ',') {
            return dmsi_check_fail(c, "a comma is missing");
        }
        return object ? dmsi_check_key(c) : 1;
    }
    *more = 0;
    return 1;
}

/* Checks a whole document. Returns NULL when it is valid, else a sentence and
 * in *at the offset where it went wrong. */
static const char *dmsi_json_check(const char *text, size_t n, size_t *at)
{
    dmsi_check c;
    int opened, more = 1, ok = 1;
    c.p = (const unsigned char *)text;
    c.end = c.p + n;
    c.why = NULL;
    c.depth = 0;
    while (ok && more) {
        ok = dmsi_check_value(&c, &opened) &&
             dmsi_check_after(&c, opened, &more);
    }
    if (ok) {
        dmsi_check_space(&c);
        if (c.p < c.end) {
            c.why = "text after the end";
        }
    }
    *at = (size_t)((const char *)c.p - text);
    return c.why;
}

/* -- reading checked text ------------------------------------------------- */

/* The first byte from p on that is not white space. */
static const char *dmsi_json_space(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')) {
        p++;
    }
    return p;
}

/* The end of the string that begins after the quote at p: the first quote
 * with an even number of backslashes before it. */
static const char *dmsi_json_string_end(const char *p, const char *end)
{
    const char *from = p, *back;
    while (p < end) {
        const char *q = (const char *)memchr(p, '"', (size_t)(end - p));
        if (!q) {
            return end;
        }
        for (back = q; back > from && back[-1] == '\\'; back--) {
        }
        if ((q - back) % 2 == 0) {
            return q;
        }
        p = q + 1;
    }
    return end;
}

/* The end of the value that begins at p. */
static const char *dmsi_json_skip(const char *p, const char *end)
{
    size_t depth = 0;
    for (; p < end; p++) {
        if (*p == '"') {
            p = dmsi_json_string_end(p + 1, end);
            if (p >= end) {
                return end;
            }
        } else if (*p == '{' || *p == '[') {
            depth++;
            continue;
        } else if (*p == '}' || *p == ']') {
            if (depth == 0) {
                return p;
            }
            depth--;
        } else if (depth == 0 && strchr(", \t\r\n:", *p)) {
            return p;
        } else {
            continue;
        }
        if (depth == 0) {
            return p + 1;
        }
    }
    return end;
}

/* The value between two places of a text. */
static dms_json dmsi_json_of(const char *p, const char *end)
{
    dms_json j;
    j.text = p;
    j.len = (size_t)(end - p);
    return j;
}

/* UTF-8 of a code point at out; returns its length, 1 to 4. */
static size_t dmsi_utf8_put(char *out, uint32_t c)
{
    size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (i = n - 1; i > 0; i--, c >>= 6) {
        out[i] = (char)(0x80 | (c & 0x3F));
    }
    out[0] = (char)(lead[n] | c);
    return n;
}

/* The four hex digits at p. */
static uint32_t dmsi_hex4(const char *p)
{
    uint32_t v = 0;
    int i;
    for (i = 0; i < 4; i++) {
        v = v << 4 | (uint32_t)dmsi_hex_value(p[i]);
    }
    return v;
}

/* The character of the escape at *p (at its backslash), moved on. Pairs of
 * surrogates make one character, a lone one U+FFFD. */
static uint32_t dmsi_json_escape(const char **p, const char *end)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    const char *s = *p + 1, *at;
    uint32_t c, low;
    if (*s != 'u') {
        at = *s == '"' || *s == '\\' ? NULL : strchr(from, *s);
        *p = s + 1;
        return (unsigned char)(at ? to[at - from] : *s);
    }
    c = dmsi_hex4(s + 1);
    s += 5;
    if (c >= 0xD800 && c < 0xDC00 && end - s >= 6 && s[0] == '\\' &&
        s[1] == 'u') {
        low = dmsi_hex4(s + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            *p = s + 6;
            return 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    *p = s;
    return c >= 0xD800 && c < 0xE000 ? 0xFFFD : c;
}

/* Writes n bytes at len, as far as they fit below size; returns the new len.
 * out may overlap the bytes. */
static size_t dmsi_json_emit(char *out, size_t len, size_t size,
                             const char *bytes, size_t n)
{
    if (len < size) {
        memmove(out + len, bytes, n < size - len ? n : size - len);
    }
    return len + n;
}

/* Unescapes the inside of a string; writes what fits below size (out may be
 * the text itself, it never grows) and returns the whole length, or
 * (size_t)-1 when it holds a NUL, which no C text can. */
static size_t dmsi_json_unescape(const char *p, size_t n, char *out,
                                 size_t size)
{
    const char *end = p + n;
    size_t len = 0, run;
    char utf8[4];
    while (p < end) {
        run = dmsi_find(dmsi_slice_of(p, (size_t)(end - p)), '\\');
        len = dmsi_json_emit(out, len, size, p, run);
        p += run;
        if (p < end) {
            uint32_t c = dmsi_json_escape(&p, end);
            if (c == 0) {
                return (size_t)-1;
            }
            len = dmsi_json_emit(out, len, size, utf8, dmsi_utf8_put(utf8, c));
        }
    }
    return len;
}

/* Whether the inside of a string, escapes and all, is the text of key. */
static int dmsi_json_key_is(const char *p, const char *end, dmsi_slice key)
{
    char utf8[4];
    size_t at = 0, k, n = (size_t)(end - p);
    if (n < key.n || (n == key.n && memcmp(p, key.p, n) != 0)) {
        return 0; /* escapes only make it longer */
    }
    if (dmsi_find(dmsi_slice_of(p, n), '\\') == n) {
        return n == key.n;
    }
    while (p < end) {
        if (*p != '\\') {
            utf8[0] = *p++;
            k = 1;
        } else {
            k = dmsi_utf8_put(utf8, dmsi_json_escape(&p, end));
        }
        if (key.n - at < k || memcmp(key.p + at, utf8, k) != 0) {
            return 0;
        }
        at += k;
    }
    return at == key.n;
}

/* Where the first member of an object begins; its end when there is none. */
static const char *dmsi_json_inside(dms_json object)
{
    const char *end = object.text + object.len;
    const char *p = dmsi_json_space(object.text, end);
    return p < end && *p == '{' ? dmsi_json_space(p + 1, end) : end;
}

/* Takes the member at *p, moved on to the next one; 0 at the end. */
static int dmsi_json_pair(const char **p, const char *end, dmsi_slice *key,
                          dms_json *value)
{
    const char *at = *p, *stop;
    if (at >= end || *at != '"') {
        return 0;
    }
    stop = dmsi_json_string_end(at + 1, end);
    *key = dmsi_slice_of(at + 1, (size_t)(stop - at - 1));
    at = dmsi_json_space(stop + 1, end);
    at = dmsi_json_space(at + 1, end); /* behind the colon */
    stop = dmsi_json_skip(at, end);
    *value = dmsi_json_of(at, stop);
    at = dmsi_json_space(stop, end);
    *p = dmsi_json_space(at < end && *at == ',' ? at + 1 : at, end);
    return 1;
}

/* The value of a member of an object; the first of duplicates. */
static int dmsi_json_member(dms_json object, dmsi_slice name, dms_json *value)
{
    const char *p = dmsi_json_inside(object);
    dmsi_slice key;
    dms_json v;
    while (dmsi_json_pair(&p, object.text + object.len, &key, &v)) {
        if (dmsi_json_key_is(key.p, key.p + key.n, name)) {
            *value = v;
            return 1;
        }
    }
    return 0;
}

/* The values of n members in one walk; NULL text for one that is missing. */
static void dmsi_json_members(dms_json object, const char *const *names,
                              dms_json *values, size_t n)
{
    const char *p = dmsi_json_inside(object);
    dmsi_slice key;
    dms_json v;
    size_t i;
    memset(values, 0, n * sizeof *values);
    while (dmsi_json_pair(&p, object.text + object.len, &key, &v)) {
        for (i = 0; i < n; i++) {
            if (!values[i].text &&
                dmsi_json_key_is(key.p, key.p + key.n, dmsi_str(names[i]))) {
                values[i] = v;
            }
        }
    }
}

/* What a value is: its first character, with - and digits as '0'. */
static char dmsi_json_kind(dms_json v)
{
    char c = v.len > 0 ? v.text[0] : '\0';
    return c == '-' || dmsi_is_digit(c) ? '0' : c;
}

DMS_API int dms_json_next(dms_json array, size_t *at, dms_json *item)
{
    const char *end = array.text + array.len, *p;
    if (dmsi_json_kind(array) != '[') {
        return 0;
    }
    p = dmsi_json_space(array.text + (*at ? *at : 1), end);
    if (p < end && *p == ',' && *at) {
        p = dmsi_json_space(p + 1, end);
    }
    if (p >= end || *p == ']') {
        return 0;
    }
    *item = dmsi_json_of(p, dmsi_json_skip(p, end));
    *at = (size_t)(item->text + item->len - array.text);
    return 1;
}

DMS_API int dms_json_next_member(dms_json object, size_t *at, dms_json *name,
                                 dms_json *value)
{
    const char *end = object.text + object.len, *p;
    dmsi_slice key;
    if (dmsi_json_kind(object) != '{') {
        return 0;
    }
    p = *at ? object.text + *at : dmsi_json_inside(object);
    if (!dmsi_json_pair(&p, end, &key, value)) {
        return 0;
    }
    *name = dmsi_json_of(key.p - 1, key.p + key.n + 1); /* with its quotes */
    *at = (size_t)(p - object.text);
    return 1;
}

/* One step of a path, "[3]" or a member name; moves path on. */
static int dmsi_json_step(dms_json *value, dmsi_slice *path)
{
    size_t n = 0, at = 0;
    int64_t index = 0;
    if (dmsi_take_char(path, '[')) {
        n = dmsi_find(*path, ']');
        if (n == path->n ||
            !dmsi_number(dmsi_slice_of(path->p, n), INT32_MAX, &index)) {
            return 0;
        }
        *path = dmsi_slice_of(path->p + n + 1, path->n - n - 1);
        for (; index >= 0; index--) {
            if (!dms_json_next(*value, &at, value + 1)) {
                return 0;
            }
        }
    } else {
        while (n < path->n && path->p[n] != '.' && path->p[n] != '[') {
            n++;
        }
        if (!dmsi_json_member(*value, dmsi_slice_of(path->p, n), value + 1)) {
            return 0;
        }
        *path = dmsi_slice_of(path->p + n, path->n - n);
    }
    value[0] = value[1];
    return 1;
}

DMS_API int dms_json_get(dms_json json, const char *path, dms_json *value)
{
    dmsi_slice rest = dmsi_str(path);
    dms_json at[2]; /* where we are, and room for where a step leads */
    if (!json.text || !value) {
        return 0;
    }
    at[0].text = dmsi_json_space(json.text, json.text + json.len);
    at[0] = dmsi_json_of(at[0].text,
                         dmsi_json_skip(at[0].text, json.text + json.len));
    while (rest.n > 0) {
        if (!dmsi_json_step(at, &rest)) {
            return 0;
        }
        (void)dmsi_take_char(&rest, '.');
    }
    *value = at[0];
    return 1;
}

DMS_API size_t dms_json_string(dms_json value, char *out, size_t size)
{
    size_t n;
    if (value.len < 2 || value.text[0] != '"') {
        return (size_t)-1;
    }
    n = dmsi_json_unescape(value.text + 1, value.len - 2, out,
                           size > 0 ? size - 1 : 0);
    if (size > 0) {
        out[n == (size_t)-1 ? 0 : n < size ? n : size - 1] = '\0';
    }
    return n;
}

/* A number being read: digits without the point, and the power of ten. */
typedef struct dmsi_scaled {
    uint64_t digits;
    int exponent;
    int negative;
    int inexact; /* digits that no longer fit were dropped and not all 0 */
} dmsi_scaled;

/* Adds a digit; those that 64 bits cannot hold only count for the exponent. */
static void dmsi_scaled_digit(dmsi_scaled *s, char c, int fraction)
{
    if (s->digits <= (UINT64_MAX - 9) / 10) {
        s->digits = s->digits * 10 + (uint64_t)(c - '0');
        s->exponent -= fraction;
    } else {
        s->inexact |= c != '0';
        s->exponent += !fraction;
    }
}

/* Reads a checked JSON number. */
static dmsi_scaled dmsi_scaled_read(dmsi_slice n)
{
    dmsi_scaled s;
    int64_t e = 0;
    int fraction = 0, minus;
    memset(&s, 0, sizeof s);
    s.negative = dmsi_take_char(&n, '-');
    for (; n.n > 0 && n.p[0] != 'e' && n.p[0] != 'E'; n.p++, n.n--) {
        if (n.p[0] == '.') {
            fraction = 1;
        } else {
            dmsi_scaled_digit(&s, n.p[0], fraction);
        }
    }
    if (n.n > 0) {
        n = dmsi_slice_of(n.p + 1, n.n - 1);
        minus = dmsi_take_char(&n, '-');
        (void)dmsi_take_char(&n, '+');
        if (!dmsi_number(n, 10000, &e)) {
            e = 10000;
        }
        s.exponent += (int)(minus ? -e : e);
    }
    return s;
}

/* A number times 10^scale as an integer, truncated; *exact says if nothing
 * was lost. 0 when it does not fit in 64 bits. */
static int dmsi_json_scaled(dmsi_slice text, int scale, int64_t *out,
                            int *exact)
{
    dmsi_scaled s = dmsi_scaled_read(text);
    s.exponent += scale;
    for (; s.exponent > 0 && s.digits > 0; s.exponent--) {
        if (s.digits > UINT64_MAX / 10) {
            return 0;
        }
        s.digits *= 10;
    }
    for (; s.exponent < 0 && s.digits > 0; s.exponent++) {
        s.inexact |= s.digits % 10 != 0;
        s.digits /= 10;
    }
    if (s.digits > (uint64_t)INT64_MAX + (uint64_t)s.negative) {
        return 0;
    }
    *out = s.negative && s.digits > 0 ? -(int64_t)(s.digits - 1) - 1
                                      : (int64_t)s.digits;
    *exact = !s.inexact;
    return 1;
}

DMS_API int dms_json_int(dms_json value, int64_t *out)
{
    int64_t v = 0;
    int exact;
    if (dmsi_json_kind(value) != '0' ||
        !dmsi_json_scaled(dmsi_slice_of(value.text, value.len), 0, &v,
                          &exact) ||
        !exact) {
        return 0;
    }
    *out = v;
    return 1;
}

/* Whether text is a number by JSON's grammar, all of it. */
static int dmsi_json_is_number(dmsi_slice text)
{
    size_t at;
    return text.n > 0 && (text.p[0] == '-' || dmsi_is_digit(text.p[0])) &&
           dmsi_is_digit(text.p[text.n - 1]) && /* no blank behind it */
           !dmsi_json_check(text.p, text.n, &at);
}

/* A time as AWS sends it, in milliseconds since 1970: a number of seconds
 * (fraction and exponent allowed), the same as text, ISO 8601 or HTTP form. */
static int dmsi_json_time(dmsi_slice text, int64_t *out_ms)
{
    int exact;
    int64_t seconds;
    if (dmsi_json_is_number(text)) {
        return dmsi_json_scaled(text, 3, out_ms, &exact);
    }
    if (dmsi_http_date(text, &seconds)) {
        *out_ms = seconds * 1000;
        return 1;
    }
    return dmsi_iso_date(text, out_ms);
}

DMS_API int dms_json_time(dms_json value, int64_t *out_ms)
{
    dmsi_slice text = dmsi_slice_of(value.text, value.len);
    int64_t ms;
    if (dmsi_json_kind(value) == '"') {
        text = dmsi_slice_of(value.text + 1, value.len - 2);
    } else if (dmsi_json_kind(value) != '0') {
        return 0;
    }
    if (!dmsi_json_time(text, &ms)) {
        return 0;
    }
    *out_ms = ms;
    return 1;
}

/* Ten to a power from 0 to 300; exact up to 22. */
static double dmsi_power(int e)
{
    double v = 1, square = 10;
    for (; e > 0; e /= 2) {
        v = e % 2 ? v * square : v;
        square = e > 1 ? square * square : square;
    }
    return v;
}

DMS_API int dms_json_double(dms_json value, double *out)
{
    dmsi_scaled s;
    double v;
    if (dmsi_json_kind(value) != '0') {
        return 0;
    }
    s = dmsi_scaled_read(dmsi_slice_of(value.text, value.len));
    v = (double)s.digits;
    while (v > 0 && s.exponent != 0) {
        int up = s.exponent > 0, e = up ? s.exponent : -s.exponent;
        e = e > 300 ? 300 : e;
        v = up ? v * dmsi_power(e) : v / dmsi_power(e);
        s.exponent += up ? -e : e;
        if (v > 1.7976931348623157e308) {
            return 0;
        }
    }
    *out = s.negative ? -v : v;
    return 1;
}

DMS_API int dms_json_bool(dms_json value, int *out)
{
    char kind = dmsi_json_kind(value);
    if (kind != 't' && kind != 'f') {
        return 0;
    }
    *out = kind == 't';
    return 1;
}

DMS_API dms_json_kind dms_json_type(dms_json value)
{
    static const char kinds[] = "ntf0\"[{";
    static const unsigned char types[] = {
        DMS_JSON_NULL,   DMS_JSON_BOOL,  DMS_JSON_BOOL,  DMS_JSON_NUMBER,
        DMS_JSON_STRING, DMS_JSON_ARRAY, DMS_JSON_OBJECT};
    char kind = dmsi_json_kind(value);
    const char *at = kind ? strchr(kinds, kind) : NULL;
    return at ? (dms_json_kind)types[at - kinds] : DMS_JSON_NONE;
}

/* -- writing -------------------------------------------------------------- */

/* Writes the escape of a quote, a backslash or a control character. */
static void dmsi_json_put_escape(dmsi_buf *b, const unsigned char *p)
{
    static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
    const char *at = *p ? strchr(from, *p) : NULL;
    char esc[7] = "\\u00";
    if (at) {
        dmsi_putc(b, '\\');
        dmsi_putc(b, to[at - from]);
    } else {
        dmsi_hex(esc + 4, p, 1);
        dmsi_puts(b, esc);
    }
}

/* Writes a string with its quotes; 0 when it is not UTF-8. */
static int dmsi_json_put(dmsi_buf *b, dmsi_slice s)
{
    const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n;
    size_t n;
    dmsi_putc(b, '"');
    while (p < end) {
        n = dmsi_json_plain(p, end);
        if (n == 0 && *p >= 0x80) {
            n = dmsi_utf8_len(p, end);
            if (n == 0) {
                return 0;
            }
        }
        if (n > 0) {
            dmsi_put(b, (const char *)p, n);
            p += n;
        } else {
            dmsi_json_put_escape(b, p++);
        }
    }
    dmsi_putc(b, '"');
    return 1;
}

/* -- tables: C structs from and to JSON ----------------------------------- */

/* How a member is kept in a struct. */
typedef enum dmsi_kind {
    DMSI_TEXT,   /* const char * */
    DMSI_NUMBER, /* int64_t */
    DMSI_TIME,   /* int64_t: ms when read, seconds when written */
    DMSI_FLAG,   /* int: 1 for true; false is not written */
    DMSI_OBJECT, /* written: const char * that must hold a JSON object */
    DMSI_ARRAY   /* const char *: a JSON array as it stands */
} dmsi_kind;

/* One member: its name on the wire and its place in the struct. */
typedef struct dmsi_field {
    const char *name;
    unsigned char kind;     /* a dmsi_kind */
    unsigned char required; /* written: refuse to go without it */
    unsigned short offset;
} dmsi_field;

/* A member that is a struct inside the struct. */
typedef struct dmsi_part {
    const char *name;
    const dmsi_field *fields;
    size_t fields_len;
    size_t offset; /* of the struct inside */
    size_t has;    /* of an int that says whether it came */
} dmsi_part;

/* A whole object of an answer. */
typedef struct dmsi_shape {
    const char *name;
    const dmsi_field *fields;
    size_t fields_len;
    const dmsi_part *parts;
    size_t parts_len;
    size_t size;                /* of the C struct */
    void (*finish)(void *item); /* what follows from what came; or NULL */
} dmsi_shape;

/* Object text split into tokens. */
typedef struct dmsi_tokens {
    char *text;
    const dmsi_jsmn_tok *tok;
    int count;
} dmsi_tokens;

/* The field called as token t says, or NULL. The search begins at `first`:
 * AWS sends members in the order of its model, which is that of the tables. */
static const dmsi_field *dmsi_field_of(const dmsi_tokens *d, int t,
                                       const dmsi_field *fields, size_t n,
                                       size_t first)
{
    const char *p = d->text + d->tok[t].start, *end = d->text + d->tok[t].end;
    size_t i, at;
    for (i = 0; i < n; i++) {
        at = first + i < n ? first + i : first + i - n;
        if (dmsi_json_key_is(p, end, dmsi_str(fields[at].name))) {
            return &fields[at];
        }
    }
    return NULL;
}

/* A string token as C text: unescaped in place, terminated over its closing
 * quote. NULL when it holds a NUL. */
static const char *dmsi_token_text(const dmsi_tokens *d, int t)
{
    char *p = d->text + d->tok[t].start;
    size_t n = (size_t)(d->tok[t].end - d->tok[t].start);
    n = dmsi_json_unescape(p, n, p, n);
    if (n == (size_t)-1) {
        return NULL;
    }
    p[n] = '\0';
    return p;
}

/* An array token as C text, terminated over the character behind it, which
 * nobody needs any more: the object's end is known. NULL when it is none. */
static const char *dmsi_token_array(const dmsi_tokens *d, int t)
{
    if (d->tok[t].type != DMSI_JSMN_ARRAY) {
        return NULL;
    }
    d->text[d->tok[t].end] = '\0';
    return d->text + d->tok[t].start;
}

/* Reads the value of token t into the place of a field; 0: wrong type. */
static int dmsi_field_read(const dmsi_tokens *d, int t, const dmsi_field *f,
                           char *base)
{
    const dmsi_jsmn_tok *tok = &d->tok[t];
    dmsi_slice raw =
        dmsi_slice_of(d->text + tok->start, (size_t)(tok->end - tok->start));
    int exact, is_text = tok->type == DMSI_JSMN_STRING;
    int64_t v;
    if (f->kind == DMSI_TEXT || f->kind == DMSI_ARRAY) {
        const char *text = f->kind == DMSI_ARRAY ? dmsi_token_array(d, t)
                           : is_text             ? dmsi_token_text(d, t)
                                                 : NULL;
        memcpy(base + f->offset, &text, sizeof text);
        return text != NULL;
    }
    if (f->kind == DMSI_FLAG) {
        int flag = dmsi_is(raw, "true");
        memcpy(base + f->offset, &flag, sizeof flag);
        return !is_text && (flag || dmsi_is(raw, "false"));
    }
    if (f->kind == DMSI_TIME) {
        if ((!is_text && tok->type != DMSI_JSMN_PRIMITIVE) ||
            !dmsi_json_time(raw, &v)) {
            return 0;
        }
    } else if (is_text || !dmsi_json_is_number(raw) ||
               !dmsi_json_scaled(raw, 0, &v, &exact) || !exact) {
        return 0;
    }
    memcpy(base + f->offset, &v, sizeof v);
    return 1;
}

/* Whether token t is null. */
static int dmsi_token_null(const dmsi_tokens *d, int t)
{
    return d->tok[t].type == DMSI_JSMN_PRIMITIVE &&
           d->text[d->tok[t].start] == 'n';
}

/* Reads the members of object token `object` into the struct at base. Unknown
 * members and nulls are passed over, the first of duplicates counts. A member
 * of the wrong type is an error that names it. */
static dms_status dmsi_decode(const dmsi_tokens *d, int object,
                              const dmsi_field *fields, size_t n, char *base,
                              dms_error *e)
{
    uint32_t seen = 0, bit;
    size_t next = 0;
    int t;
    for (t = object + 1; t + 1 < d->count; t++) {
        const dmsi_field *f = d->tok[t].parent == object
                                  ? dmsi_field_of(d, t, fields, n, next)
                                  : NULL;
        next = f ? (size_t)(f - fields + 1) % n : next;
        bit = f ? (uint32_t)1 << (f - fields) : 0;
        if (!f || (seen & bit)) {
            continue;
        }
        seen |= bit;
        if (!dmsi_token_null(d, t + 1) && !dmsi_field_read(d, t + 1, f, base)) {
            return dmsi_fail(e, DMS_ERR_PROTOCOL,
                             "response: member %s is not of its type", f->name);
        }
    }
    return DMS_OK;
}

/* Reads a member that is a struct inside; the first of duplicates. */
static dms_status dmsi_part_read(const dmsi_tokens *d, const dmsi_part *part,
                                 char *base, dms_error *e)
{
    const int has = 1;
    int t = 1;
    while (t + 1 < d->count &&
           !(d->tok[t].parent == 0 &&
             dmsi_json_key_is(d->text + d->tok[t].start,
                              d->text + d->tok[t].end, dmsi_str(part->name)))) {
        t++;
    }
    if (t + 1 >= d->count || dmsi_token_null(d, t + 1)) {
        return DMS_OK;
    }
    if (d->tok[t + 1].type != DMSI_JSMN_OBJECT) {
        return dmsi_fail(e, DMS_ERR_PROTOCOL,
                         "response: member %s is not of its type", part->name);
    }
    memcpy(base + part->has, &has, sizeof has);
    return dmsi_decode(d, t + 1, part->fields, part->fields_len,
                       base + part->offset, e);
}

/* Sets every count of a struct to "not sent". */
static void dmsi_uncount(const dmsi_field *fields, size_t n, char *base)
{
    const int64_t none = -1;
    for (; n > 0; n--, fields++) {
        if (fields->kind == DMSI_NUMBER) {
            memcpy(base + fields->offset, &none, sizeof none);
        }
    }
}

/* A result with nothing in it. */
static void dmsi_shape_clear(const dmsi_shape *s, void *base)
{
    size_t i;
    memset(base, 0, s->size);
    dmsi_uncount(s->fields, s->fields_len, (char *)base);
    for (i = 0; i < s->parts_len; i++) {
        dmsi_uncount(s->parts[i].fields, s->parts[i].fields_len,
                     (char *)base + s->parts[i].offset);
    }
}

/* ==== 16. SIGNATURE VERSION 4 ============================================ */

/* Signs one request: canonical request, string to sign, key, header, as in
 * "Create a signed AWS API request" of the IAM user guide. Knows nothing of
 * sockets; the time is handed in. BearSSL does the hashing. */

/* A request header; value is taken as it stands. */
typedef struct dmsi_header {
    const char *name; /* lower case */
    dmsi_slice value;
} dmsi_header;

/* What is signed. */
typedef struct dmsi_signing {
    dmsi_slice path;  /* canonical (dmsi_sig_path) */
    dmsi_slice query; /* canonical (dmsi_sig_query) */
    const dmsi_header *headers;
    size_t headers_len;
    dmsi_slice body;
    const char *access_key;
    const char *secret;
    const char *region;
    const char *service;
    char date[17]; /* YYYYMMDDTHHMMSSZ */
} dmsi_signing;

/* The signing key of a day, ready for use; made anew when what it depends on
 * changes. Wiped when the client closes. */
typedef struct dmsi_sig_cache {
    char day[9];
    char region[64];
    char service[16];
    char secret[DMSI_SECRET_MAX];
    br_hmac_key_context key;
    char first[64]; /* canonical requests begin alike: their first block, */
    unsigned char state[32]; /* and SHA-256 after it */
    int has_first;
} dmsi_sig_cache;

/* The SHA-256 of n bytes. */
static void dmsi_sha256(unsigned char out[32], const char *p, size_t n)
{
    br_sha256_context ctx;
    br_sha256_init(&ctx);
    br_sha256_update(&ctx, p, n);
    br_sha256_out(&ctx, out);
}

/* HMAC-SHA256 of one piece of text; out may be the key. */
static void dmsi_hmac(unsigned char out[32], const void *key, size_t key_len,
                      const char *text, size_t n)
{
    br_hmac_key_context k;
    br_hmac_context ctx;
    br_hmac_key_init(&k, &br_sha256_vtable, key, key_len);
    br_hmac_init(&ctx, &k, 0);
    br_hmac_update(&ctx, text, n);
    br_hmac_out(&ctx, out);
    dmsi_wipe(&k, sizeof k);
    dmsi_wipe(&ctx, sizeof ctx);
}

/* The key of a day: HMAC chain over date, region, service, "aws4_request". */
static void dmsi_sig_derive(const dmsi_signing *s, br_hmac_key_context *key)
{
    unsigned char k[32];
    char first[4 + DMSI_SECRET_MAX];
    size_t n = strlen(s->secret);
    memcpy(first, "AWS4", 4);
    memcpy(first + 4, s->secret, n);
    dmsi_hmac(k, first, 4 + n, s->date, 8);
    dmsi_hmac(k, k, 32, s->region, strlen(s->region));
    dmsi_hmac(k, k, 32, s->service, strlen(s->service));
    dmsi_hmac(k, k, 32, "aws4_request", 12);
    br_hmac_key_init(key, &br_sha256_vtable, k, 32);
    dmsi_wipe(k, sizeof k);
    dmsi_wipe(first, sizeof first);
}

/* The signing key, from the cache when nothing changed. */
static const br_hmac_key_context *dmsi_sig_key(dmsi_sig_cache *c,
                                               const dmsi_signing *s)
{
    if (memcmp(c->day, s->date, 8) != 0 || strcmp(c->region, s->region) != 0 ||
        strcmp(c->service, s->service) != 0 ||
        strcmp(c->secret, s->secret) != 0) {
        dmsi_sig_derive(s, &c->key);
        dmsi_copy(c->day, sizeof c->day, dmsi_slice_of(s->date, 8));
        dmsi_copy(c->region, sizeof c->region, dmsi_str(s->region));
        dmsi_copy(c->service, sizeof c->service, dmsi_str(s->service));
        dmsi_copy(c->secret, sizeof c->secret, dmsi_str(s->secret));
    }
    return &c->key;
}

/* Percent-encodes all but unreserved characters and slashes. */
static void dmsi_sig_encode(dmsi_buf *b, dmsi_slice s)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t i;
    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (dmsi_is_alnum(c) || (c && strchr("-._~/", c))) {
            dmsi_putc(b, (char)c);
        } else {
            dmsi_putc(b, '%');
            dmsi_putc(b, hex[c >> 4]);
            dmsi_putc(b, hex[c & 15]);
        }
    }
}

/* Removes the last segment that was written after `start`. */
static void dmsi_sig_pop(dmsi_buf *b, size_t start)
{
    while (b->len > start && b->data[b->len - 1] != '/') {
        b->len--;
    }
    if (b->len > start) {
        b->len--;
    }
}

/* The canonical path: dot segments resolved, double slashes merged, a final
 * slash kept, then percent-encoded (once more, for what is encoded already:
 * every service but S3 wants it so). */
static void dmsi_sig_path(dmsi_buf *b, dmsi_slice path)
{
    size_t start = b->len, n;
    int slash = 0;
    while (path.n > 0) {
        dmsi_slice segment;
        n = dmsi_find(path, '/');
        segment = dmsi_slice_of(path.p, n);
        slash = n < path.n;
        if (dmsi_is(segment, "..")) {
            dmsi_sig_pop(b, start);
        } else if (n > 0 && !dmsi_is(segment, ".")) {
            dmsi_putc(b, '/');
            dmsi_sig_encode(b, segment);
        }
        n += n < path.n;
        path = dmsi_slice_of(path.p + n, path.n - n);
    }
    if (slash || b->len == start) {
        dmsi_putc(b, '/');
    }
}

/* Orders two query pieces by (key, value) as raw text. */
static int dmsi_sig_piece_less(dmsi_slice a, dmsi_slice b)
{
    dmsi_slice x = dmsi_slice_of(a.p, dmsi_find(a, '='));
    dmsi_slice y = dmsi_slice_of(b.p, dmsi_find(b, '='));
    int order = memcmp(x.p, y.p, x.n < y.n ? x.n : y.n);
    if (order == 0 && x.n != y.n) {
        return x.n < y.n;
    }
    if (order != 0) {
        return order < 0;
    }
    order = memcmp(a.p, b.p, a.n < b.n ? a.n : b.n);
    return order != 0 ? order < 0 : a.n < b.n;
}

/* The canonical query: pieces sorted, empty ones too, each with its =. At most
 * DMSI_HEADERS_MAX pieces are kept; dmsi_url_parse refuses more. */
static void dmsi_sig_query(dmsi_buf *b, dmsi_slice query)
{
    dmsi_slice pieces[DMSI_HEADERS_MAX];
    size_t count = 0, i, n = 0;
    int more = query.n > 0;
    while (more && count < DMSI_HEADERS_MAX) {
        dmsi_slice piece;
        n = dmsi_find(query, '&');
        piece = dmsi_slice_of(query.p, n);
        for (i = count; i > 0 && dmsi_sig_piece_less(piece, pieces[i - 1]);
             i--) {
            pieces[i] = pieces[i - 1];
        }
        pieces[i] = piece;
        count++;
        more = n < query.n;
        n += (size_t)more;
        query = dmsi_slice_of(query.p + n, query.n - n);
    }
    for (i = 0; i < count; i++) {
        if (i > 0) {
            dmsi_putc(b, '&');
        }
        dmsi_put_slice(b, pieces[i]);
        if (dmsi_find(pieces[i], '=') == pieces[i].n) {
            dmsi_putc(b, '=');
        }
    }
}

/* Headers that proxies change, which are never signed. */
static int dmsi_sig_skips(const char *name)
{
    static const char *const skipped[] = {"connection",
                                          "expect",
                                          "keep-alive",
                                          "proxy-authenticate",
                                          "proxy-authorization",
                                          "te",
                                          "trailer",
                                          "transfer-encoding",
                                          "upgrade",
                                          "user-agent",
                                          "x-amzn-trace-id"};
    size_t i;
    for (i = 0; i < sizeof skipped / sizeof *skipped; i++) {
        if (strcmp(name, skipped[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

/* Sorts the headers to sign by name; returns how many. */
static size_t dmsi_sig_sort(const dmsi_signing *s,
                            const dmsi_header *sorted[DMSI_HEADERS_MAX])
{
    size_t count = 0, i, j;
    for (i = 0; i < s->headers_len && count < DMSI_HEADERS_MAX; i++) {
        const dmsi_header *h = &s->headers[i];
        if (dmsi_sig_skips(h->name)) {
            continue;
        }
        for (j = count; j > 0 && strcmp(h->name, sorted[j - 1]->name) < 0;
             j--) {
            sorted[j] = sorted[j - 1];
        }
        sorted[j] = h;
        count++;
    }
    return count;
}

/* A header value with its ends trimmed and inner white space made single. */
static void dmsi_sig_value(dmsi_buf *b, dmsi_slice v)
{
    v = dmsi_trim(v);
    while (v.n > 0) {
        size_t n = 0;
        while (n < v.n && v.p[n] != ' ' && v.p[n] != '\t') {
            n++;
        }
        dmsi_put(b, v.p, n);
        v = dmsi_slice_of(v.p + n, v.n - n);
        if (v.n > 0) {
            dmsi_putc(b, ' ');
            v = dmsi_trim(v);
        }
    }
}

/* The names of the signed headers, "a;b;c". */
static void dmsi_sig_names(dmsi_buf *b, const dmsi_header *const *sorted,
                           size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        if (i > 0) {
            dmsi_putc(b, ';');
        }
        dmsi_puts(b, sorted[i]->name);
    }
}

/* Appends the SHA-256 of n bytes in hex. */
static void dmsi_sig_put_hash(dmsi_buf *b, const char *p, size_t n)
{
    unsigned char hash[32];
    char hex[65];
    dmsi_sha256(hash, p, n);
    dmsi_hex(hex, hash, 32);
    dmsi_put(b, hex, 64);
}

/* Appends the canonical request: six parts, one a line. */
static void dmsi_sig_canonical(dmsi_buf *b, const dmsi_signing *s,
                               const dmsi_header *const *sorted, size_t n)
{
    size_t i;
    dmsi_puts(b, "POST\n");
    dmsi_put_slice(b, s->path);
    dmsi_putc(b, '\n');
    dmsi_put_slice(b, s->query);
    dmsi_putc(b, '\n');
    for (i = 0; i < n; i++) {
        dmsi_puts(b, sorted[i]->name);
        dmsi_putc(b, ':');
        dmsi_sig_value(b, sorted[i]->value);
        dmsi_putc(b, '\n');
    }
    dmsi_putc(b, '\n');
    dmsi_sig_names(b, sorted, n);
    dmsi_putc(b, '\n');
    dmsi_sig_put_hash(b, s->body.p, s->body.n);
}

/* Appends date/region/service/aws4_request. */
static void dmsi_sig_scope(dmsi_buf *b, const dmsi_signing *s)
{
    dmsi_put(b, s->date, 8);
    dmsi_putc(b, '/');
    dmsi_puts(b, s->region);
    dmsi_putc(b, '/');
    dmsi_puts(b, s->service);
    dmsi_puts(b, "/aws4_request");
}

/* The SHA-256 of a canonical request. Its first block (method, path, content
 * type, host) hardly ever changes and is hashed once. */
static void dmsi_sig_hash(unsigned char out[32], const char *p, size_t n,
                          dmsi_sig_cache *c)
{
    br_sha256_context ctx;
    br_sha256_init(&ctx);
    if (n >= 64 && c->has_first && memcmp(c->first, p, 64) == 0) {
        br_sha256_set_state(&ctx, c->state, 64);
    } else if (n >= 64) {
        br_sha256_update(&ctx, p, 64);
        (void)br_sha256_state(&ctx, c->state);
        memcpy(c->first, p, 64);
        c->has_first = 1;
    }
    br_sha256_update(&ctx, p + (n >= 64 ? 64 : 0), n - (n >= 64 ? 64 : 0));
    br_sha256_out(&ctx, out);
}

/* Appends the string to sign, over the canonical request that stands in b
 * from `from` on, which it replaces. */
static void dmsi_sig_string(dmsi_buf *b, const dmsi_signing *s, size_t from,
                            dmsi_sig_cache *cache)
{
    unsigned char hash[32];
    char hex[65];
    dmsi_sig_hash(hash, b->data + from, b->len - from, cache);
    dmsi_hex(hex, hash, 32);
    b->len = from;
    dmsi_puts(b, "AWS4-HMAC-SHA256\n");
    dmsi_puts(b, s->date);
    dmsi_putc(b, '\n');
    dmsi_sig_scope(b, s);
    dmsi_putc(b, '\n');
    dmsi_put(b, hex, 64);
}

/* Appends the value of the Authorization header to b, whose free room serves
 * as scratch. The caller wipes b when done, and asks it for failure. */
static void dmsi_sign(dmsi_buf *b, const dmsi_signing *s, dmsi_sig_cache *cache)
{
    const dmsi_header *sorted[DMSI_HEADERS_MAX];
    size_t from = b->len, n = dmsi_sig_sort(s, sorted);
    unsigned char mac[32];
    char hex[65];
    br_hmac_context ctx;
    dmsi_sig_canonical(b, s, sorted, n);
    if (b->failed) {
        return;
    }
    dmsi_sig_string(b, s, from, cache);
    br_hmac_init(&ctx, dmsi_sig_key(cache, s), 0);
    br_hmac_update(&ctx, b->data + from, b->len - from);
    br_hmac_out(&ctx, mac);
    dmsi_wipe(&ctx, sizeof ctx);
    dmsi_hex(hex, mac, 32);
    b->len = from;
    dmsi_puts(b, "AWS4-HMAC-SHA256 Credential=");
    dmsi_puts(b, s->access_key);
    dmsi_putc(b, '/');
    dmsi_sig_scope(b, s);
    dmsi_puts(b, ", SignedHeaders=");
    dmsi_sig_names(b, sorted, n);
    dmsi_puts(b, ", Signature=");
    dmsi_put(b, hex, 64);
}

/* ==== 17. HTTP/1.1 ======================================================= */

/* Pure functions over bytes (RFC 9112): a response parser that takes what is
 * there and remembers where it stands, so that one byte at a time works. Knows
 * nothing of sockets, TLS or AWS. Whatever two readers could understand in
 * two ways is an error: that is how responses are smuggled. */

typedef enum dmsi_http_state {
    DMSI_HTTP_STATUS,    /* the status line */
    DMSI_HTTP_HEADER,    /* header lines */
    DMSI_HTTP_BODY,      /* content_left bytes of it */
    DMSI_HTTP_UNTIL_EOF, /* a body that ends with the connection */
    DMSI_HTTP_CHUNK,     /* the line with the size of a chunk */
    DMSI_HTTP_CHUNK_DATA,
    DMSI_HTTP_CHUNK_END, /* the line end after a chunk's data */
    DMSI_HTTP_TRAILER,   /* header lines after the last chunk */
    DMSI_HTTP_DONE
} dmsi_http_state;

/* A response being read. Lines and body are gathered in the buffer; the
 * headers that matter are copied here as they pass. */
typedef struct dmsi_http {
    dmsi_http_state state;
    int status;
    int minor;   /* HTTP/1.minor */
    int interim; /* 1xx answers seen */
    int tunnel;  /* an answer to CONNECT: it has no body, status says all */
    int chunked;
    int has_length;
    int close;              /* Connection: close */
    int keep;               /* Connection: keep-alive */
    int encoded;            /* a Content-Encoding that is not identity */
    int64_t left;           /* bytes of body or chunk still to come */
    size_t head_len;        /* bytes of head so far, for the limit */
    size_t body_at;         /* where the next line is gathered in the buffer */
    uint64_t body_len;      /* bytes of body so far */
    uint64_t body_max;      /* its limit; 0: none */
    int64_t date;           /* Date, seconds since 1970; 0: none */
    int64_t retry_after_ms; /* x-amz-retry-after; -1: none */
    char request_id[80];
    char error_type[96];  /* x-amzn-ErrorType */
    char query_error[96]; /* x-amzn-query-error */
    const char *why;      /* set when the response is malformed */
} dmsi_http;

/* Makes ready for a new response. */
static void dmsi_http_init(dmsi_http *h)
{
    memset(h, 0, sizeof *h);
    h->retry_after_ms = -1;
}

/* Records why the response is malformed. */
static int dmsi_http_fail(dmsi_http *h, const char *why)
{
    h->why = why;
    return 0;
}

/* Forgets the headers of an interim response. */
static void dmsi_http_again(dmsi_http *h)
{
    int interim = h->interim + 1, tunnel = h->tunnel;
    size_t head_len = h->head_len;
    uint64_t body_max = h->body_max;
    dmsi_http_init(h);
    h->tunnel = tunnel;
    h->interim = interim;
    h->head_len = head_len;
    h->body_max = body_max;
}

/* "HTTP/1.1 200 OK"; the reason may be missing (RFC 9112 section 4). */
static int dmsi_http_status_line(dmsi_http *h, dmsi_slice line)
{
    int64_t status;
    if (line.n < 12 || !dmsi_begins(line, "HTTP/1.") ||
        !dmsi_is_digit(line.p[7]) || line.p[8] != ' ') {
        return dmsi_http_fail(h, "not an HTTP/1.x status line");
    }
    if (!dmsi_number(dmsi_slice_of(line.p + 9, 3), 999, &status) ||
        status < 100 || (line.n > 12 && line.p[12] != ' ')) {
        return dmsi_http_fail(h, "bad status code");
    }
    h->minor = line.p[7] - '0';
    h->status = (int)status;
    h->state = DMSI_HTTP_HEADER;
    return 1;
}

/* Content-Length: digits only, and if repeated the same (RFC 9112 6.3). */
static int dmsi_http_length(dmsi_http *h, dmsi_slice v)
{
    int64_t n;
    if (!dmsi_number(v, INT64_MAX, &n)) {
        return dmsi_http_fail(h, "bad Content-Length");
    }
    if (h->has_length && h->left != n) {
        return dmsi_http_fail(h, "two different Content-Lengths");
    }
    h->has_length = 1;
    h->left = n;
    return 1;
}

/* Transfer-Encoding: chunked and nothing else (RFC 9112 6.1). */
static int dmsi_http_transfer(dmsi_http *h, dmsi_slice v)
{
    if (h->chunked || !dmsi_same_nocase(v, dmsi_str("chunked"))) {
        return dmsi_http_fail(h, "unknown Transfer-Encoding");
    }
    h->chunked = 1;
    return 1;
}

/* Connection: a comma list; "close" and "keep-alive" matter. */
static int dmsi_http_connection(dmsi_http *h, dmsi_slice v)
{
    while (v.n > 0) {
        size_t n = dmsi_find(v, ',');
        dmsi_slice item = dmsi_trim(dmsi_slice_of(v.p, n));
        h->close |= dmsi_same_nocase(item, dmsi_str("close"));
        h->keep |= dmsi_same_nocase(item, dmsi_str("keep-alive"));
        n += n < v.n;
        v = dmsi_slice_of(v.p + n, v.n - n);
    }
    return 1;
}

/* Content-Encoding: none was asked for. */
static int dmsi_http_encoding(dmsi_http *h, dmsi_slice v)
{
    h->encoded |= v.n > 0 && !dmsi_same_nocase(v, dmsi_str("identity"));
    return 1;
}

/* Date: for the clock of the service; a bad one does not count. */
static int dmsi_http_date_header(dmsi_http *h, dmsi_slice v)
{
    (void)dmsi_http_date(v, &h->date);
    return 1;
}

/* x-amz-retry-after: milliseconds. */
static int dmsi_http_retry(dmsi_http *h, dmsi_slice v)
{
    (void)dmsi_number(v, 86400000, &h->retry_after_ms);
    return 1;
}

/* x-amzn-requestid. */
static int dmsi_http_request_id(dmsi_http *h, dmsi_slice v)
{
    dmsi_copy(h->request_id, sizeof h->request_id, v);
    return 1;
}

/* x-amzn-ErrorType. */
static int dmsi_http_error_type(dmsi_http *h, dmsi_slice v)
{
    dmsi_copy(h->error_type, sizeof h->error_type, v);
    return 1;
}

/* x-amzn-query-error. */
static int dmsi_http_query_error(dmsi_http *h, dmsi_slice v)
{
    dmsi_copy(h->query_error, sizeof h->query_error, v);
    return 1;
}

/* Headers that are looked at; all others are checked and dropped. */
static const struct dmsi_http_known {
    const char *name;
    int (*take)(dmsi_http *h, dmsi_slice value);
} dmsi_http_headers[] = {{"content-length", dmsi_http_length},
                         {"transfer-encoding", dmsi_http_transfer},
                         {"connection", dmsi_http_connection},
                         {"content-encoding", dmsi_http_encoding},
                         {"date", dmsi_http_date_header},
                         {"x-amz-retry-after", dmsi_http_retry},
                         {"x-amzn-requestid", dmsi_http_request_id},
                         {"x-amzn-errortype", dmsi_http_error_type},
                         {"x-amzn-query-error", dmsi_http_query_error}};

/* Whether s is a token of RFC 9110 5.6.2. */
static int dmsi_http_token(dmsi_slice s)
{
    size_t i;
    for (i = 0; i < s.n; i++) {
        if (!dmsi_is_alnum((unsigned char)s.p[i]) &&
            (s.p[i] == '\0' || !strchr("!#$%&'*+-.^_`|~", s.p[i]))) {
            return 0;
        }
    }
    return s.n > 0;
}

/* A field value may hold no control character but tab (RFC 9110 5.5). */
static int dmsi_http_value_ok(dmsi_slice v)
{
    size_t i;
    for (i = 0; i < v.n; i++) {
        unsigned char c = (unsigned char)v.p[i];
        if ((c < 32 && c != '\t') || c == 127) {
            return 0;
        }
    }
    return 1;
}

/* "Name: value"; folded lines and blanks before the colon are refused. With
 * `ignore` that is all: a trailer has no say, and the framing headers of an
 * answer to CONNECT must be passed over (RFC 9110 9.3.6). */
static int dmsi_http_header_line(dmsi_http *h, dmsi_slice line, int ignore)
{
    size_t n = dmsi_find(line, ':'), i;
    dmsi_slice name = dmsi_slice_of(line.p, n), value;
    if (n == line.n || !dmsi_http_token(name)) {
        return dmsi_http_fail(h, "bad header line");
    }
    value = dmsi_trim(dmsi_slice_of(line.p + n + 1, line.n - n - 1));
    if (!dmsi_http_value_ok(value)) {
        return dmsi_http_fail(h, "control character in a header");
    }
    for (i = 0;
         !ignore && i < sizeof dmsi_http_headers / sizeof *dmsi_http_headers;
         i++) {
        if (dmsi_same_nocase(name, dmsi_str(dmsi_http_headers[i].name))) {
            return dmsi_http_headers[i].take(h, value);
        }
    }
    return 1;
}

/* The blank line: how the body is framed (RFC 9112 6.3). */
static int dmsi_http_head_end(dmsi_http *h)
{
    if (h->status < 200) {
        if (h->status == 101) {
            return dmsi_http_fail(h, "switches protocols unasked");
        }
        if (h->interim >= DMSI_INTERIM_MAX) {
            return dmsi_http_fail(h, "too many interim responses");
        }
        dmsi_http_again(h);
        return 1;
    }
    if (h->tunnel) {
        h->state = DMSI_HTTP_DONE;
        return 1;
    }
    if (h->chunked && (h->has_length || h->minor == 0)) {
        return dmsi_http_fail(h, h->has_length ? "Content-Length beside chunks"
                                               : "chunks in HTTP/1.0");
    }
    if (h->encoded) {
        return dmsi_http_fail(h, "unknown Content-Encoding");
    }
    if (h->status == 204 || h->status == 304) {
        h->state = DMSI_HTTP_DONE;
    } else if (h->chunked) {
        h->state = DMSI_HTTP_CHUNK;
    } else if (h->has_length) {
        h->state = h->left > 0 ? DMSI_HTTP_BODY : DMSI_HTTP_DONE;
    } else {
        h->state = DMSI_HTTP_UNTIL_EOF;
    }
    return 1;
}

/* "1a3f;extension": up to 15 hex digits, then nothing or an extension. Blanks
 * belong to an extension (RFC 9112 7.1.1) and to nothing else. */
static int dmsi_http_chunk_line(dmsi_http *h, dmsi_slice line)
{
    size_t i = 0;
    int v;
    dmsi_slice rest;
    h->left = 0;
    for (; i < line.n && i < 16 && (v = dmsi_hex_value(line.p[i])) >= 0; i++) {
        h->left = i < 15 ? h->left * 16 + v : 0;
    }
    rest = dmsi_trim(dmsi_slice_of(line.p + i, line.n - i));
    if (i == 0 || i > 15 || !dmsi_http_value_ok(rest) ||
        (i < line.n && !dmsi_begins(rest, ";"))) {
        return dmsi_http_fail(h, "bad chunk size");
    }
    h->head_len = 0; /* the limit is for each chunk line, and the trailer */
    h->state = h->left > 0 ? DMSI_HTTP_CHUNK_DATA : DMSI_HTTP_TRAILER;
    return 1;
}

/* One complete line, without its line end. */
static int dmsi_http_line(dmsi_http *h, dmsi_slice line)
{
    switch (h->state) {
    case DMSI_HTTP_STATUS:
        return dmsi_http_status_line(h, line);
    case DMSI_HTTP_HEADER:
        return line.n == 0 ? dmsi_http_head_end(h)
                           : dmsi_http_header_line(h, line, h->tunnel);
    case DMSI_HTTP_CHUNK:
        return dmsi_http_chunk_line(h, line);
    case DMSI_HTTP_CHUNK_END:
        h->state = DMSI_HTTP_CHUNK;
        return line.n == 0 ? 1 : dmsi_http_fail(h, "chunk too long");
    case DMSI_HTTP_TRAILER:
        if (line.n > 0) {
            return dmsi_http_header_line(h, line, 1);
        }
        h->state = DMSI_HTTP_DONE;
        return 1;
    default:
        return dmsi_http_fail(h, "internal state");
    }
}

/* Takes bytes of a line; when its end is there, acts on it. Lines end in CR LF
 * or, tolerated by RFC 9112 2.2, in LF; a CR elsewhere is refused. */
static size_t dmsi_http_take_line(dmsi_http *h, dmsi_buf *b, dmsi_slice data)
{
    size_t n = dmsi_find(data, '\n'), used = n < data.n ? n + 1 : n, len;
    dmsi_slice line;
    h->head_len += used;
    if (h->head_len > DMSI_HEAD_MAX ||
        b->len - h->body_at + n > DMSI_LINE_MAX) {
        (void)dmsi_http_fail(h, "head or chunk line too long");
        return used;
    }
    dmsi_put(b, data.p, n);
    if (n == data.n || b->failed) {
        return used;
    }
    len = b->len - h->body_at;
    line = dmsi_slice_of(b->data + h->body_at, len);
    b->len = h->body_at;
    if (line.n > 0 && line.p[line.n - 1] == '\r') {
        line.n--;
    }
    if (dmsi_find(line, '\r') < line.n || dmsi_find(line, '\0') < line.n) {
        (void)dmsi_http_fail(h, "bare CR or NUL in a line");
    } else {
        (void)dmsi_http_line(h, line);
    }
    return used;
}

/* Takes bytes of the body. */
static size_t dmsi_http_take_body(dmsi_http *h, dmsi_buf *b, dmsi_slice data)
{
    size_t n = data.n;
    if (h->state != DMSI_HTTP_UNTIL_EOF) {
        if ((int64_t)n > h->left) {
            n = (size_t)h->left;
        }
        h->left -= (int64_t)n;
    }
    h->body_len += n;
    if (h->body_max && h->body_len > h->body_max) {
        b->failed = DMS_ERR_LIMIT;
    }
    dmsi_put(b, data.p, n);
    h->body_at = h->chunked ? b->len : h->body_at;
    if (h->left == 0 && h->state == DMSI_HTTP_BODY) {
        h->state = DMSI_HTTP_DONE;
    } else if (h->left == 0 && h->state == DMSI_HTTP_CHUNK_DATA) {
        h->state = DMSI_HTTP_CHUNK_END;
    }
    return n;
}

/* Feeds bytes of a response, whose body is gathered in b from its start on.
 * Returns how many were used: all, unless the response ended (state DONE) or
 * is malformed (why is set) or b is full (b->failed). */
static size_t dmsi_http_feed(dmsi_http *h, dmsi_buf *b, const char *p, size_t n)
{
    size_t used = 0;
    while (used < n && h->state != DMSI_HTTP_DONE && !h->why && !b->failed) {
        dmsi_slice rest = dmsi_slice_of(p + used, n - used);
        if (h->state == DMSI_HTTP_BODY || h->state == DMSI_HTTP_UNTIL_EOF ||
            h->state == DMSI_HTTP_CHUNK_DATA) {
            used += dmsi_http_take_body(h, b, rest);
        } else {
            used += dmsi_http_take_line(h, b, rest);
        }
    }
    return used;
}

/* The connection ended. 1 when that ends the response properly: only a body
 * of unknown length may end so, and its JSON must then prove it whole. */
static int dmsi_http_eof(dmsi_http *h)
{
    if (h->state == DMSI_HTTP_UNTIL_EOF) {
        h->state = DMSI_HTTP_DONE;
        h->close = 1;
    }
    return h->state == DMSI_HTTP_DONE;
}

/* Whether the connection may serve another request (RFC 9112 9.3). */
static int dmsi_http_reusable(const dmsi_http *h)
{
    return h->state == DMSI_HTTP_DONE && !h->close && (h->minor > 0 || h->keep);
}

/* ==== 18. OPERATING SYSTEM =============================================== */

/* The only section with platform differences: sockets, clocks, sleep, files,
 * environment, entropy. All of it can be replaced by hooks; with DMS_NO_OS it
 * is gone and the hooks are required. Knows nothing of HTTP. */

#ifndef DMS_NO_OS

/* What goes wrong with sockets and files, in words. strerror speaks the
 * user's language and need not be safe in threads. */
static const struct dmsi_errno_row {
    int code;
    const char *text;
} dmsi_errnos[] = {{ECONNREFUSED, "connection refused"},
                   {ECONNRESET, "connection reset by peer"},
                   {ECONNABORTED, "software caused connection abort"},
                   {ETIMEDOUT, "connection timed out"},
                   {EHOSTUNREACH, "no route to host"},
                   {ENETUNREACH, "network is unreachable"},
                   {ENETDOWN, "network is down"},
                   {EPIPE, "broken pipe"},
                   {ENOTCONN, "transport endpoint is not connected"},
                   {EADDRNOTAVAIL, "cannot assign requested address"},
                   {EAFNOSUPPORT, "address family not supported by protocol"},
                   {ENOBUFS, "no buffer space available"},
                   {EMFILE, "too many open files"},
                   {ENFILE, "too many open files in system"},
                   {ENOMEM, "cannot allocate memory"},
                   {EACCES, "permission denied"},
                   {EPERM, "operation not permitted"},
                   {ENOENT, "no such file or directory"},
                   {ENOTDIR, "not a directory"},
                   {EISDIR, "is a directory"},
                   {ELOOP, "too many levels of symbolic links"},
                   {ENOPROTOOPT, "protocol not available"},
                   {EINVAL, "invalid argument"},
                   {EBADF, "bad file descriptor"},
                   {EIO, "input/output error"}};

/* errno in words. */
static const char *dmsi_errno_text(int sys_errno)
{
    size_t i;
    for (i = 0; i < sizeof dmsi_errnos / sizeof *dmsi_errnos; i++) {
        if (dmsi_errnos[i].code == sys_errno) {
            return dmsi_errnos[i].text;
        }
    }
    return sys_errno ? "system error (see error.sys_errno)" : "unknown cause";
}

/* No SIGPIPE: a flag of send, or a socket option where there is none. */
#ifdef MSG_NOSIGNAL
#define DMSI_SEND_FLAGS (MSG_NOSIGNAL | MSG_DONTWAIT)
#else
#define DMSI_SEND_FLAGS MSG_DONTWAIT
#endif

#ifndef DMS_NO_MALLOC
/* dms_allocator.alloc. */
static void *dmsi_os_alloc(void *ctx, size_t size)
{
    (void)ctx;
    return malloc(size);
}

/* dms_allocator.realloc. */
static void *dmsi_os_realloc(void *ctx, void *ptr, size_t old_size,
                             size_t new_size)
{
    (void)ctx;
    (void)old_size;
    return realloc(ptr, new_size);
}

/* dms_allocator.free. */
static void dmsi_os_free(void *ctx, void *ptr, size_t size)
{
    (void)ctx;
    (void)size;
    free(ptr);
}
#endif

/* A clock of the system in milliseconds. */
static int64_t dmsi_os_clock(clockid_t id)
{
    struct timespec t;
    if (clock_gettime(id, &t) != 0) {
        return 0;
    }
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* dms_clock.wall_ms. */
static int64_t dmsi_os_wall(void *ctx)
{
    (void)ctx;
    return dmsi_os_clock(CLOCK_REALTIME);
}

/* dms_clock.monotonic_ms. */
static int64_t dmsi_os_monotonic(void *ctx)
{
    (void)ctx;
    return dmsi_os_clock(CLOCK_MONOTONIC);
}

/* dms_clock.sleep_ms. */
static void dmsi_os_sleep(void *ctx, int ms)
{
    struct timespec t;
    (void)ctx;
    t.tv_sec = ms / 1000;
    t.tv_nsec = (long)(ms % 1000) * 1000000;
    (void)nanosleep(&t, NULL); /* a signal ends it early; callers loop */
}

/* Fills buf from /dev/urandom; 1 for success. */
static int dmsi_os_urandom(unsigned char *buf, size_t len)
{
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t n = 0;
    if (fd < 0) {
        return 0;
    }
    while (len > 0) {
        n = read(fd, buf, len);
        if (n <= 0 && !(n < 0 && errno == EINTR)) {
            break;
        }
        buf += n > 0 ? n : 0;
        len -= n > 0 ? (size_t)n : 0;
    }
    close(fd);
    return len == 0;
}

/* System entropy; getrandom first, since an empty container has no /dev. */
static int dmsi_os_entropy(void *ctx, void *buf, size_t len)
{
    (void)ctx;
#ifdef __linux__
    if (getrandom(buf, len, 0) == (ssize_t)len) {
        return 1;
    }
#endif
    return dmsi_os_urandom((unsigned char *)buf, len);
}

/* An environment variable, NULL when it is not set or empty. */
static const char *dmsi_os_env(const char *name)
{
    const char *v = getenv(name);
    return v && *v ? v : NULL;
}

/* An environment variable as it is, even if empty; NULL when it is not set. */
static const char *dmsi_os_env_set(const char *name) { return getenv(name); }

extern char **environ;

/* The proxy that the environment names for a scheme ("https"), or its list of
 * exceptions ("no"), or NULL. As in Python's urllib, and so in botocore: any
 * case of the name counts, a lower-case _proxy more, and where that is empty
 * nothing does; in a CGI program HTTP_PROXY is whatever the client sent. */
static const char *dmsi_os_proxy(const char *scheme)
{
    const char *found = NULL;
    size_t n = strlen(scheme);
    int lower;
    for (lower = 0; lower < 2; lower++) {
        char **at;
        for (at = environ; at && *at; at++) {
            dmsi_slice all = dmsi_str(*at), name;
            name = dmsi_slice_of(*at, dmsi_find(all, '='));
            if (name.n != n + 6 || name.n == all.n ||
                !dmsi_same_nocase(dmsi_slice_of(*at, n), dmsi_str(scheme)) ||
                !dmsi_ends(name, "_proxy") ||
                (lower && memcmp(*at + n, "_proxy", 6) != 0)) {
                continue;
            }
            if (name.n + 1 < all.n) {
                found = *at + name.n + 1;
            } else if (lower) {
                found = NULL;
            }
        }
        if (!lower && n == 4 && getenv("REQUEST_METHOD")) {
            found = NULL;
        }
    }
    return found;
}

/* "linux", its release, "x86_64" for the User-Agent. */
static void dmsi_os_name(char *out, size_t size)
{
    struct utsname u;
    char *p;
    if (uname(&u) != 0) {
        dmsi_format(out, size, "os/other");
        return;
    }
    for (p = u.sysname; *p; p++) {
        *p = dmsi_lower(*p);
    }
    dmsi_format(out, size, "os/%s#%s md/arch#%s",
                strcmp(u.sysname, "darwin") == 0 ? "macos" : u.sysname,
                u.release, u.machine);
}

/* Opens a regular file for reading; -1 and errno otherwise. A FIFO would
 * block and a device never end. */
static int dmsi_os_open_file(const char *path)
{
    struct stat st;
    int why, fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        return -1;
    }
    if (fstat(fd, &st) != 0) {
        why = errno;
    } else if (!S_ISREG(st.st_mode)) {
        why = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
    } else {
        return fd;
    }
    close(fd);
    errno = why; /* close may have changed it */
    return -1;
}

/* Reads up to len bytes; 0 at the end, -1 and errno on failure. */
static int dmsi_os_read_file(int fd, char *buf, int len)
{
    ssize_t n;
    do {
        n = read(fd, buf, (size_t)len);
    } while (n < 0 && errno == EINTR);
    return (int)n;
}

/* An address to connect to, of either family. */
typedef union dmsi_addr {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
} dmsi_addr;

/* The addresses of a host. */
typedef struct dmsi_addrs {
    dmsi_addr at[DMSI_ADDR_MAX];
    int count;
} dmsi_addrs;

/* The length of an address for connect. */
static socklen_t dmsi_os_addr_len(const dmsi_addr *a)
{
    return a->any.sa_family == AF_INET6 ? sizeof a->v6 : sizeof a->v4;
}

/* A socket that blocks nobody, is closed on exec and raises no SIGPIPE. */
static int dmsi_os_socket(int family, int type)
{
    int fd;
#if defined(SOCK_NONBLOCK) && defined(SOCK_CLOEXEC)
    fd = socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
#else
    fd = socket(family, type, 0);
    if (fd >= 0 && (fcntl(fd, F_SETFL, O_NONBLOCK) != 0 ||
                    fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)) {
        close(fd);
        fd = -1;
    }
#endif
#ifdef SO_NOSIGPIPE
    if (fd >= 0) {
        int on = 1;
        (void)setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
    }
#endif
    return fd;
}

#ifdef DMS_OWN_DNS

/* A small resolver instead of getaddrinfo: literal addresses, the hosts file,
 * then A and AAAA questions over UDP to the servers of resolv.conf (RFC 1035).
 * It never blocks longer than it is told, allocates nothing, and takes names
 * as absolute. No search list, no mDNS, no DNSSEC, no TCP. */

/* Tests bring their own three. */
#ifndef DMSI_DNS_HOSTS
#define DMSI_DNS_HOSTS "/etc/hosts"
#define DMSI_DNS_CONF "/etc/resolv.conf"
#define DMSI_DNS_PORT 53
#endif

enum {
    DMSI_DNS_SERVERS = 3,        /* resolv.conf(5) allows as many */
    DMSI_DNS_QUERIES = 6,        /* A and AAAA to each of them */
    DMSI_DNS_QUESTION_MAX = 272, /* header, a name of 255, type, class */
    DMSI_DNS_ANSWER_MAX = 1024,  /* without EDNS 512 is the most */
    DMSI_DNS_AGAIN_MS = 1000,    /* patience before the next server */
    DMSI_DNS_SETTLE_MS = 250,    /* the second family may be so much later */
    DMSI_DNS_GIVE_UP_MS = 10000, /* then the call fails and may be retried */
    DMSI_DNS_NAME_MAX = 253      /* RFC 1035, in text and without last dot */
};

/* What came of a question. The greater of two is what is told. */
enum {
    DMSI_DNS_WAIT = 0, /* nothing yet */
    DMSI_DNS_FOUND,    /* addresses */
    DMSI_DNS_EMPTY,    /* the name has no address of this family */
    DMSI_DNS_SILENT,   /* no server answers */
    DMSI_DNS_BAD,      /* the answer is not DNS */
    DMSI_DNS_FAILED,   /* SERVFAIL, REFUSED and the like */
    DMSI_DNS_NO_HOST   /* the name does not exist */
};

/* A look-up under way. Question i goes to server i / 2 and asks for A (even)
 * or AAAA (odd). */
typedef struct dmsi_dns {
    dmsi_addr server[DMSI_DNS_SERVERS];
    int servers;                            /* 0: no look-up under way */
    int fd[DMSI_DNS_QUERIES];               /* connected UDP, -1: none */
    unsigned char id[DMSI_DNS_QUERIES][2];  /* random */
    unsigned char failed[DMSI_DNS_QUERIES]; /* not to be asked again */
    int result[2];                          /* DMSI_DNS_ of A and AAAA */
    int round;                              /* servers asked so far */
    int64_t again_ms;                       /* when the next is asked */
    int64_t settle_ms; /* when one family is enough; 0: not yet */
    int64_t end_ms;    /* when to give up */
    const char *why;   /* why there are no addresses; NULL: errno */
} dmsi_dns;

/* An address from its 4 or 16 bytes. */
static dmsi_addr dmsi_dns_addr(int family, const void *ip, unsigned port)
{
    dmsi_addr a;
    memset(&a, 0, sizeof a);
    if (family == AF_INET6) {
        a.v6.sin6_family = AF_INET6;
        a.v6.sin6_port = htons((uint16_t)port);
        memcpy(&a.v6.sin6_addr, ip, 16);
    } else {
        a.v4.sin_family = AF_INET;
        a.v4.sin_port = htons((uint16_t)port);
        memcpy(&a.v4.sin_addr, ip, 4);
    }
    return a;
}

/* Reads the zone of fe80::1%eth0, a name or a number; 0 when there is none. */
static uint32_t dmsi_dns_zone(dmsi_slice zone)
{
    char name[IF_NAMESIZE];
    int64_t number = 0;
    dmsi_copy(name, sizeof name, zone);
    if (!dmsi_number(zone, UINT32_MAX, &number)) {
        number = if_nametoindex(name);
    }
    return (uint32_t)number;
}

/* Reads a literal address; 0 when the text is none. */
static int dmsi_dns_literal(dmsi_slice text, unsigned port, dmsi_addr *out)
{
    char buf[INET6_ADDRSTRLEN];
    unsigned char ip[16];
    size_t n = dmsi_find(text, '%');
    dmsi_copy(buf, sizeof buf, dmsi_slice_of(text.p, n));
    if (n >= sizeof buf || strlen(buf) != n) {
        return 0;
    }
    if (n == text.n && inet_pton(AF_INET, buf, ip) == 1) {
        *out = dmsi_dns_addr(AF_INET, ip, port);
        return 1;
    }
    if (inet_pton(AF_INET6, buf, ip) != 1) {
        return 0;
    }
    *out = dmsi_dns_addr(AF_INET6, ip, port);
    if (n < text.n) {
        text = dmsi_slice_of(text.p + n + 1, text.n - n - 1);
        out->v6.sin6_scope_id = dmsi_dns_zone(text);
        return out->v6.sin6_scope_id != 0;
    }
    return 1;
}

/* A file of the system, read word by word; # begins a comment. */
typedef struct dmsi_dns_file {
    int fd;
    int at, len; /* in chunk */
    int comment; /* until the end of the line */
    int last;    /* the word ended its line */
    int first;   /* the word began it */
    size_t n;    /* length of the word; a longer one is cut, and no name */
    char word[DMSI_DNS_NAME_MAX + 2];
    char chunk[512];
} dmsi_dns_file;

/* Opens such a file; 0 when it cannot be read. */
static int dmsi_dns_open(dmsi_dns_file *f, const char *path)
{
    memset(f, 0, sizeof *f);
    f->last = 1;
    f->fd = dmsi_os_open_file(path);
    return f->fd >= 0;
}

/* The next byte, or -1 at the end. */
static int dmsi_dns_byte(dmsi_dns_file *f)
{
    if (f->at == f->len) {
        f->at = 0;
        f->len = dmsi_os_read_file(f->fd, f->chunk, sizeof f->chunk);
        if (f->len <= 0) {
            f->len = 0;
            return -1;
        }
    }
    return (unsigned char)f->chunk[f->at++];
}

/* Moves to the next word; 0 at the end. */
static int dmsi_dns_word(dmsi_dns_file *f)
{
    int c;
    f->n = 0;
    f->first = f->last;
    do {
        c = dmsi_dns_byte(f);
        if (c == '\n') {
            f->comment = 0;
            f->first |= f->n == 0;
        } else if (c == '#') {
            f->comment = 1;
        } else if (c > ' ' && !f->comment) {
            f->word[f->n] = (char)c;
            f->n += f->n < sizeof f->word - 1;
            continue;
        }
        if (f->n > 0) {
            f->last = c == '\n';
            return 1;
        }
    } while (c >= 0);
    return 0;
}

/* Adds what the hosts file says of a name, on all its lines. */
static void dmsi_dns_hosts(dmsi_addrs *out, dmsi_slice name, unsigned port)
{
    dmsi_dns_file f;
    int fits = 0; /* the line under way has an address, not taken yet */
    if (!dmsi_dns_open(&f, DMSI_DNS_HOSTS)) {
        return;
    }
    while (out->count < DMSI_ADDR_MAX && dmsi_dns_word(&f)) {
        dmsi_slice word = dmsi_slice_of(f.word, f.n);
        if (f.first) {
            fits = dmsi_dns_literal(word, port, &out->at[out->count]);
        } else if (fits && dmsi_same_nocase(word, name)) {
            out->count++;
            fits = 0;
        }
    }
    close(f.fd);
}

/* Reads the servers to ask; where none is named, it is this host. */
static void dmsi_dns_conf(dmsi_dns *d)
{
    dmsi_dns_file f;
    int here = 0; /* the next word is a server */
    if (dmsi_dns_open(&f, DMSI_DNS_CONF)) {
        while (d->servers < DMSI_DNS_SERVERS && dmsi_dns_word(&f)) {
            dmsi_slice word = dmsi_slice_of(f.word, f.n);
            if (!f.first && here) {
                d->servers += dmsi_dns_literal(word, DMSI_DNS_PORT,
                                               &d->server[d->servers]);
            }
            here = f.first && dmsi_is(word, "nameserver");
        }
        close(f.fd);
    }
    if (d->servers == 0) {
        d->servers = dmsi_dns_literal(dmsi_str("127.0.0.1"), DMSI_DNS_PORT,
                                      &d->server[0]);
    }
}

/* Writes a question of DMSI_DNS_QUESTION_MAX bytes at most (RFC 1035, 4.1).
 * Returns its length; 0 when there can be no such name. */
static size_t dmsi_dns_question(unsigned char *q, const unsigned char *id,
                                dmsi_slice name, int aaaa)
{
    size_t at = 12, dot;
    memset(q, 0, at);
    memcpy(q, id, 2);
    q[2] = 1; /* recursion desired */
    q[5] = 1; /* one question */
    if (name.n > DMSI_DNS_NAME_MAX) {
        return 0;
    }
    for (;;) {
        dot = dmsi_find(name, '.');
        if (dot < 1 || dot > 63) {
            return 0;
        }
        q[at++] = (unsigned char)dot;
        memcpy(q + at, name.p, dot);
        at += dot;
        if (dot == name.n) {
            break;
        }
        name = dmsi_slice_of(name.p + dot + 1, name.n - dot - 1);
    }
    /* The root, type A (1) or AAAA (28), class IN (1). */
    memcpy(q + at, aaaa ? "\0\0\34\0\1" : "\0\0\1\0\1", 5);
    return at + 5;
}

/* Where the name at `at` ends, 0 when it does not. A compression pointer ends
 * a name; it is skipped and never followed. */
static size_t dmsi_dns_skip(const unsigned char *p, size_t n, size_t at)
{
    while (at < n && p[at] > 0 && p[at] < 64) {
        at += (size_t)p[at] + 1;
    }
    if (at >= n || (p[at] > 0 && p[at] < 192)) {
        return 0;
    }
    at += p[at] > 0 ? 2 : 1;
    return at <= n ? at : 0;
}

/* Where the record at `at` ends, 0 when it does not. *ip becomes its data if
 * it has `kind` (type and class) and `size` bytes, else NULL. */
static size_t dmsi_dns_record(const unsigned char *p, size_t n, size_t at,
                              const unsigned char *kind, size_t size,
                              const unsigned char **ip)
{
    size_t len;
    *ip = NULL;
    at = dmsi_dns_skip(p, n, at);
    if (at == 0 || n - at < 10) {
        return 0;
    }
    len = (size_t)p[at + 8] << 8 | p[at + 9];
    if (len > n - at - 10) {
        return 0;
    }
    if (len == size && memcmp(p + at, kind, 4) == 0) {
        *ip = p + at + 10;
    }
    return at + 10 + len;
}

/* Whether n bytes at p answer the question q: its id, an answer to a plain
 * query, the same question and no other. */
static int dmsi_dns_answers(const unsigned char *p, size_t n,
                            const unsigned char *q, size_t qn)
{
    return n >= qn && memcmp(p, q, 2) == 0 && (p[2] & 0xF8) == 0x80 &&
           memcmp(p + 4, q + 4, 2) == 0 &&
           dmsi_same_nocase(dmsi_slice_of((const char *)p + 12, qn - 12),
                            dmsi_slice_of((const char *)q + 12, qn - 12));
}

/* Reads what may be the answer to question q and adds its addresses, those at
 * the end of a chain of aliases too: the server has followed it. Returns a
 * DMSI_DNS_ result; DMSI_DNS_WAIT when it is no answer to q. */
static int dmsi_dns_answer(const unsigned char *p, size_t n,
                           const unsigned char *q, size_t qn, dmsi_addrs *out,
                           unsigned port)
{
    int family = q[qn - 3] == 28 ? AF_INET6 : AF_INET;
    int was = out->count, left, cut;
    const unsigned char *ip;
    size_t at = qn;
    if (!dmsi_dns_answers(p, n, q, qn)) {
        return DMSI_DNS_WAIT;
    }
    if ((p[3] & 15) != 0) {
        return (p[3] & 15) == 3 ? DMSI_DNS_NO_HOST : DMSI_DNS_FAILED;
    }
    cut = p[2] & 2; /* more did not fit: what is there will do */
    for (left = p[6] << 8 | p[7]; left > 0 && at > 0; left--) {
        at = dmsi_dns_record(p, n, at, q + qn - 4, family == AF_INET6 ? 16 : 4,
                             &ip);
        /* Half the room, so that the other family has as much. */
        if (ip && out->count - was < DMSI_ADDR_MAX / 2) {
            out->at[out->count++] = dmsi_dns_addr(family, ip, port);
        }
    }
    if (at == 0 && !cut) {
        out->count = was;
    }
    if (out->count == was) {
        return at == 0 || cut ? DMSI_DNS_BAD : DMSI_DNS_EMPTY;
    }
    return DMSI_DNS_FOUND;
}

/* Closes the sockets of questions i, i + step ... */
static void dmsi_dns_close(dmsi_dns *d, int i, int step)
{
    for (; i < 2 * d->servers; i += step) {
        if (d->fd[i] >= 0) {
            close(d->fd[i]);
            d->fd[i] = -1;
        }
    }
}

/* Ends a look-up, if one is under way. */
static void dmsi_dns_end(dmsi_dns *d)
{
    dmsi_dns_close(d, 0, 1);
    d->servers = 0;
}

/* Question i has no use any more. The next server is asked at once; where
 * there is none, this is the result. */
static void dmsi_dns_failed(dmsi_dns *d, int i, int result)
{
    int k;
    dmsi_dns_close(d, i, DMSI_DNS_QUERIES);
    d->failed[i] = 1;
    for (k = i % 2; k < 2 * d->servers; k += 2) {
        if (!d->failed[k]) {
            d->again_ms = 0;
            return;
        }
    }
    d->result[i % 2] = result;
}

/* Sends question i, again from the same socket: a late answer to an earlier
 * one is as good. Connected, the socket hears its server alone. */
static void dmsi_dns_ask(dmsi_dns *d, int i, dmsi_slice name)
{
    const dmsi_addr *to = &d->server[i / 2];
    unsigned char q[DMSI_DNS_QUESTION_MAX];
    size_t n = dmsi_dns_question(q, d->id[i], name, i % 2);
    int ok = d->fd[i] >= 0;
    if (!ok) {
        d->fd[i] = dmsi_os_socket(to->any.sa_family, SOCK_DGRAM);
        ok = d->fd[i] >= 0 &&
             connect(d->fd[i], &to->any, dmsi_os_addr_len(to)) == 0;
    }
    if (!ok || (send(d->fd[i], q, n, DMSI_SEND_FLAGS) < 0 && errno != EAGAIN)) {
        dmsi_dns_failed(d, i, DMSI_DNS_SILENT);
    }
}

/* Asks the next server what is not known yet. */
static void dmsi_dns_round(dmsi_dns *d, dmsi_slice name, int64_t now)
{
    int tries, i, k, asked = 0;
    d->again_ms = now + DMSI_DNS_AGAIN_MS;
    for (tries = 0; tries < d->servers && !asked; tries++) {
        i = 2 * (d->round++ % d->servers);
        for (k = i; k < i + 2; k++) {
            if (d->result[k % 2] == DMSI_DNS_WAIT && !d->failed[k]) {
                asked = 1;
                dmsi_dns_ask(d, k, name);
            }
        }
    }
}

/* Takes what has come for question i. Without an answer (ECONNREFUSED) or
 * with a useless one, another server may know better. */
static void dmsi_dns_take(dmsi_dns *d, int i, dmsi_addrs *out, dmsi_slice name,
                          unsigned port)
{
    unsigned char q[DMSI_DNS_QUESTION_MAX], p[DMSI_DNS_ANSWER_MAX];
    size_t qn = dmsi_dns_question(q, d->id[i], name, i % 2);
    ssize_t n = recv(d->fd[i], p, sizeof p, 0);
    int result = DMSI_DNS_SILENT;
    if (n >= 0) {
        result = dmsi_dns_answer(p, (size_t)n, q, qn, out, port);
    } else if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) {
        return;
    }
    if (result >= DMSI_DNS_SILENT && result <= DMSI_DNS_FAILED) {
        dmsi_dns_failed(d, i, result);
    } else if (result != DMSI_DNS_WAIT) {
        d->result[i % 2] = result;
        dmsi_dns_close(d, i % 2, 2);
        if (result != DMSI_DNS_EMPTY && d->settle_ms == 0) {
            d->settle_ms = dmsi_os_clock(CLOCK_MONOTONIC) + DMSI_DNS_SETTLE_MS;
        }
    }
}

/* What the look-up has come to: 0, DMS_IO_TIMEOUT for not yet, or
 * DMS_IO_ERROR. */
static int dmsi_dns_verdict(dmsi_dns *d, const dmsi_addrs *out)
{
    static const char *const texts[] = {
        NULL,                              /* DMSI_DNS_WAIT */
        NULL,                              /* DMSI_DNS_FOUND */
        "the host has no address",         /* DMSI_DNS_EMPTY */
        "no answer from the name server",  /* DMSI_DNS_SILENT */
        "bad answer from the name server", /* DMSI_DNS_BAD */
        "the name server failed",          /* DMSI_DNS_FAILED */
        "no such host"                     /* DMSI_DNS_NO_HOST */
    };
    int a = d->result[0], b = d->result[1];
    int64_t now = dmsi_os_clock(CLOCK_MONOTONIC);
    if (now < d->end_ms && (a == DMSI_DNS_WAIT || b == DMSI_DNS_WAIT) &&
        (d->settle_ms == 0 || now < d->settle_ms)) {
        return DMS_IO_TIMEOUT;
    }
    if (out->count > 0) {
        return 0;
    }
    a = a == DMSI_DNS_WAIT ? DMSI_DNS_SILENT : a;
    b = b == DMSI_DNS_WAIT ? DMSI_DNS_SILENT : b;
    d->why = texts[a > b ? a : b];
    return DMS_IO_ERROR;
}

/* Goes on with a look-up, for timeout_ms at most. */
static int dmsi_dns_step(dmsi_dns *d, dmsi_addrs *out, dmsi_slice name,
                         unsigned port, int timeout_ms)
{
    struct pollfd p[DMSI_DNS_QUERIES];
    int64_t now = dmsi_os_clock(CLOCK_MONOTONIC), until = now + timeout_ms;
    int i, n = 2 * d->servers;
    if (now >= d->again_ms) {
        dmsi_dns_round(d, name, now);
    }
    until = until < d->again_ms ? until : d->again_ms;
    until = d->settle_ms == 0 || until < d->settle_ms ? until : d->settle_ms;
    for (i = 0; i < n; i++) {
        p[i].fd = d->fd[i];
        p[i].events = POLLIN;
        p[i].revents = 0;
    }
    if (poll(p, (nfds_t)n, until > now ? (int)(until - now) : 0) > 0) {
        for (i = 0; i < n; i++) {
            if (p[i].revents && d->fd[i] >= 0) {
                dmsi_dns_take(d, i, out, name, port);
            }
        }
    }
    return dmsi_dns_verdict(d, out);
}

/* Begins to ask; 0 and errno when there are no random numbers. */
static int dmsi_dns_begin(dmsi_dns *d)
{
    int i;
    memset(d, 0, sizeof *d);
    for (i = 0; i < DMSI_DNS_QUERIES; i++) {
        d->fd[i] = -1;
    }
    if (!dmsi_os_entropy(NULL, d->id, sizeof d->id)) {
        return 0;
    }
    dmsi_dns_conf(d);
    d->end_ms = dmsi_os_clock(CLOCK_MONOTONIC) + DMSI_DNS_GIVE_UP_MS;
    return 1;
}

/* What needs no server: literals, the hosts file, localhost (RFC 6761). */
static void dmsi_dns_local(dmsi_addrs *out, dmsi_slice name, unsigned port)
{
    out->count = dmsi_dns_literal(name, port, &out->at[0]);
    if (out->count == 0) {
        dmsi_dns_hosts(out, name, port);
    }
    if (out->count == 0 && dmsi_same_nocase(name, dmsi_str("localhost"))) {
        out->count = dmsi_dns_literal(dmsi_str("127.0.0.1"), port, &out->at[0]);
    }
}

/* Looks a host up, for timeout_ms at most. 0; DMS_IO_TIMEOUT, then it is to
 * be called again; or DMS_IO_ERROR with d->why. */
static int dmsi_dns_lookup(dmsi_dns *d, dmsi_addrs *out, const char *host,
                           unsigned port, int timeout_ms)
{
    unsigned char q[DMSI_DNS_QUESTION_MAX];
    dmsi_slice name = dmsi_str(host);
    if (dmsi_ends(name, ".")) {
        name.n--;
    }
    if (d->servers == 0) {
        d->why = NULL;
        dmsi_dns_local(out, name, port);
        if (out->count > 0) {
            return 0;
        }
        if (dmsi_dns_question(q, d->id[0], name, 0) == 0) {
            d->why = "no such host";
            return DMS_IO_ERROR;
        }
        if (!dmsi_dns_begin(d)) {
            return DMS_IO_ERROR;
        }
    }
    return dmsi_dns_step(d, out, name, port, timeout_ms);
}

#endif /* DMS_OWN_DNS */

/* The built-in transport: one TCP connection, and its making. */
typedef struct dmsi_sock {
    int fd; /* -1: none */
    int keepalive;
    int resolved;         /* addrs is complete */
    const char *resolver; /* why the host has no address; NULL: errno */
    dmsi_addrs addrs;
    int next;                /* the address to try next */
    int dial[DMSI_DIAL_MAX]; /* attempts under way, -1: free */
#ifdef DMS_OWN_DNS
    dmsi_dns dns;
#endif
} dmsi_sock;

/* Closes every descriptor of an attempt but `keep`. */
static void dmsi_os_dial_end(dmsi_sock *s, int keep)
{
    int i;
    for (i = 0; i < DMSI_DIAL_MAX; i++) {
        if (s->dial[i] >= 0 && s->dial[i] != keep) {
            close(s->dial[i]);
        }
        s->dial[i] = -1;
    }
    s->resolved = s->next = s->addrs.count = 0;
#ifdef DMS_OWN_DNS
    dmsi_dns_end(&s->dns);
#endif
}

/* Lets the families take turns, the one given first: where one of them leads
 * nowhere it must not occupy every attempt (RFC 8305, 4). */
static void dmsi_os_alternate(dmsi_addrs *list, int family)
{
    int i, j;
    for (i = 0; i < list->count; i++) {
        for (j = i; j < list->count; j++) {
            if (list->at[j].any.sa_family == family) {
                dmsi_addr a = list->at[j];
                memmove(&list->at[i + 1], &list->at[i],
                        (size_t)(j - i) * sizeof a);
                list->at[i] = a;
                break;
            }
        }
        family = list->at[i].any.sa_family == AF_INET6 ? AF_INET : AF_INET6;
    }
}

#ifdef DMS_OWN_DNS

/* Looks the host up, for timeout_ms at most. DMS_IO_TIMEOUT: call again, or
 * dial if it is resolved; DMS_IO_ERROR: there is no address. */
static int dmsi_os_resolve(dmsi_sock *s, const char *host, unsigned port,
                           int timeout_ms, int *sys_errno)
{
    int n = dmsi_dns_lookup(&s->dns, &s->addrs, host, port, timeout_ms);
    s->resolver = s->dns.why;
    s->resolved = n == 0;
    if (n == DMS_IO_TIMEOUT) {
        return n;
    }
    *sys_errno = n == 0 || s->resolver ? 0 : errno;
    dmsi_dns_end(&s->dns);
    dmsi_os_alternate(&s->addrs, AF_INET6);
    return n == 0 ? DMS_IO_TIMEOUT : n;
}

#else

/* Looks the host up; literal addresses never ask a server. DMS_IO_TIMEOUT: it
 * is resolved; DMS_IO_ERROR: there is no address. The library's only step
 * without a deadline: getaddrinfo has none to give, so whatever timeout_ms
 * says, the caller looks at his own before he dials. */
static int dmsi_os_resolve(dmsi_sock *s, const char *host, unsigned port,
                           int timeout_ms, int *sys_errno)
{
    struct addrinfo hints, *list = NULL, *a;
    char service[24];
    int code;
    (void)timeout_ms;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    (void)dmsi_decimal(service, port);
    code = getaddrinfo(host, service, &hints, &list);
    if (code == EAI_NONAME) {
        hints.ai_flags = AI_NUMERICSERV;
        code = getaddrinfo(host, service, &hints, &list);
    }
    if (code != 0) {
        s->resolver = code == EAI_SYSTEM ? NULL : gai_strerror(code);
        *sys_errno = code == EAI_SYSTEM ? errno : 0;
        return DMS_IO_ERROR;
    }
    for (a = list; a && s->addrs.count < DMSI_ADDR_MAX; a = a->ai_next) {
        if (a->ai_addrlen <= sizeof s->addrs.at[0]) {
            memcpy(&s->addrs.at[s->addrs.count++], a->ai_addr, a->ai_addrlen);
        }
    }
    freeaddrinfo(list);
    dmsi_os_alternate(&s->addrs, s->addrs.at[0].any.sa_family);
    s->resolver = NULL;
    s->resolved = 1;
    return DMS_IO_TIMEOUT;
}

#endif /* DMS_OWN_DNS */

/* Starts connecting to the next address, if there is one and room for it. */
static void dmsi_os_dial_next(dmsi_sock *s, int *sys_errno)
{
    const dmsi_addr *a = &s->addrs.at[s->next];
    int i = 0, fd;
    while (i < DMSI_DIAL_MAX && s->dial[i] >= 0) {
        i++;
    }
    if (i == DMSI_DIAL_MAX || s->next == s->addrs.count) {
        return;
    }
    fd = dmsi_os_socket(a->any.sa_family, SOCK_STREAM);
    if (fd >= 0 && connect(fd, &a->any, dmsi_os_addr_len(a)) != 0 &&
        errno != EINPROGRESS && errno != EINTR) {
        *sys_errno = errno;
        close(fd);
        fd = -1;
    } else if (fd < 0) {
        *sys_errno = errno;
    }
    s->dial[i] = fd;
    s->next++;
}

/* Settles attempts that poll says are ready; the first that stands wins. */
static void dmsi_os_dial_settle(dmsi_sock *s, const struct pollfd *p,
                                int *sys_errno)
{
    int i, err;
    socklen_t len;
    for (i = 0; i < DMSI_DIAL_MAX && s->fd < 0; i++) {
        if (s->dial[i] < 0 || !p[i].revents) {
            continue;
        }
        err = 0;
        len = sizeof err;
        if (getsockopt(s->dial[i], SOL_SOCKET, SO_ERROR, &err, &len) != 0) {
            err = errno;
        }
        if (err == 0) {
            s->fd = s->dial[i];
        } else {
            *sys_errno = err;
            close(s->dial[i]);
            s->dial[i] = -1;
        }
    }
}

/* The connection stands: blocking again, but never longer than a slice. */
static int dmsi_os_dial_done(dmsi_sock *s, int *sys_errno)
{
    int on = 1, ok;
    struct timeval slice;
    slice.tv_sec = 0;
    slice.tv_usec = DMSI_SLICE_MS * 1000;
    dmsi_os_dial_end(s, s->fd);
    ok = fcntl(s->fd, F_SETFL, 0) == 0 &&
         setsockopt(s->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0 &&
         setsockopt(s->fd, SOL_SOCKET, SO_RCVTIMEO, &slice, sizeof slice) == 0;
    if (ok && s->keepalive) {
        ok = setsockopt(s->fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on) == 0;
    }
    if (!ok) {
        *sys_errno = errno;
        close(s->fd);
        s->fd = -1;
    }
    return ok ? 0 : DMS_IO_ERROR;
}

/* dms_transport.open. Each call that times out leaves its attempts running
 * and the next starts one more, so that a dead route costs a slice and not a
 * time-out (RFC 8305 in its simplest form). */
static int dmsi_os_open(void *ctx, const char *host, unsigned port,
                        int timeout_ms, int *sys_errno)
{
    dmsi_sock *s = (dmsi_sock *)ctx;
    struct pollfd p[DMSI_DIAL_MAX];
    int i, busy = 0, ready;
    if (!s->resolved) {
        return dmsi_os_resolve(s, host, port, timeout_ms, sys_errno);
    }
    dmsi_os_dial_next(s, sys_errno);
    for (i = 0; i < DMSI_DIAL_MAX; i++) {
        p[i].fd = s->dial[i];
        p[i].events = POLLOUT;
        p[i].revents = 0;
        busy += s->dial[i] >= 0;
    }
    ready = busy > 0 ? poll(p, DMSI_DIAL_MAX, timeout_ms) : 0;
    if (ready < 0 && errno != EINTR) {
        *sys_errno = errno;
        return DMS_IO_ERROR;
    }
    if (ready > 0) {
        dmsi_os_dial_settle(s, p, sys_errno);
    }
    if (s->fd >= 0) {
        return dmsi_os_dial_done(s, sys_errno);
    }
    for (i = 0; i < DMSI_DIAL_MAX; i++) {
        if (s->dial[i] >= 0) {
            return DMS_IO_TIMEOUT;
        }
    }
    if (s->next < s->addrs.count) {
        return DMS_IO_TIMEOUT;
    }
    dmsi_os_dial_end(s, -1);
    return DMS_IO_ERROR;
}

/* Waits until fd is ready; 1, or a DMS_IO_ value. */
static int dmsi_os_poll(int fd, short events, int timeout_ms, int *sys_errno)
{
    struct pollfd p;
    int n;
    p.fd = fd;
    p.events = events;
    p.revents = 0;
    n = poll(&p, 1, timeout_ms);
    if (n < 0 && errno != EINTR) {
        *sys_errno = errno;
        return DMS_IO_ERROR;
    }
    return n > 0 ? 1 : DMS_IO_TIMEOUT;
}

/* What a failed send or recv means. */
static int dmsi_os_io_result(int *sys_errno)
{
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) {
        return DMS_IO_TIMEOUT;
    }
    *sys_errno = errno;
    return DMS_IO_ERROR;
}

/* dms_transport.read. SO_RCVTIMEO makes recv itself the wait, one system call
 * instead of two; only a shorter wait needs poll. */
static int dmsi_os_read(void *ctx, void *buf, int len, int timeout_ms,
                        int *sys_errno)
{
    dmsi_sock *s = (dmsi_sock *)ctx;
    ssize_t n;
    if (timeout_ms < DMSI_SLICE_MS) {
        int ready = dmsi_os_poll(s->fd, POLLIN, timeout_ms, sys_errno);
        if (ready != 1) {
            return ready;
        }
    }
    n = recv(s->fd, buf, (size_t)len, 0);
    return n >= 0 ? (int)n : dmsi_os_io_result(sys_errno);
}

/* dms_transport.write. */
static int dmsi_os_write(void *ctx, const void *buf, int len, int timeout_ms,
                         int *sys_errno)
{
    dmsi_sock *s = (dmsi_sock *)ctx;
    ssize_t n = send(s->fd, buf, (size_t)len, DMSI_SEND_FLAGS);
    int ready;
    if (n >= 0) {
        return (int)n;
    }
    if (errno != EAGAIN && errno != EWOULDBLOCK) {
        return dmsi_os_io_result(sys_errno);
    }
    ready = dmsi_os_poll(s->fd, POLLOUT, timeout_ms, sys_errno);
    if (ready != 1) {
        return ready;
    }
    n = send(s->fd, buf, (size_t)len, DMSI_SEND_FLAGS);
    return n >= 0 ? (int)n : dmsi_os_io_result(sys_errno);
}

/* dms_transport.close; also ends a connecting that was given up. */
static void dmsi_os_close(void *ctx)
{
    dmsi_sock *s = (dmsi_sock *)ctx;
    dmsi_os_dial_end(s, -1);
    if (s->fd >= 0) {
        close(s->fd);
        s->fd = -1;
    }
}

/* Whether an idle connection has something to read: an end, or bytes nobody
 * asked for. Either way it must not be used again. */
static int dmsi_os_stale(dmsi_sock *s)
{
    int ignored;
    return dmsi_os_poll(s->fd, POLLIN, 0, &ignored) != DMS_IO_TIMEOUT;
}

/* A transport that is not connected. */
static void dmsi_os_init(dmsi_sock *s, int keepalive)
{
    int i;
    memset(s, 0, sizeof *s);
    s->fd = -1;
    s->keepalive = keepalive;
    for (i = 0; i < DMSI_DIAL_MAX; i++) {
        s->dial[i] = -1;
    }
}

/* Why connecting failed, in words. */
static const char *dmsi_os_why(const dmsi_sock *s, int sys_errno)
{
    if (s->resolver) {
        return s->resolver;
    }
    return dmsi_errno_text(sys_errno);
}

#else /* DMS_NO_OS */

/* The transport's own numbers mean nothing here. */
static const char *dmsi_errno_text(int sys_errno)
{
    return sys_errno ? "transport error" : "unknown cause";
}

/* There is no environment. */
static const char *dmsi_os_env(const char *name)
{
    (void)name;
    return NULL;
}

/* Not even an empty one. */
static const char *dmsi_os_env_set(const char *name)
{
    (void)name;
    return NULL;
}

/* Hence no proxies in it. */
static const char *dmsi_os_proxy(const char *scheme)
{
    (void)scheme;
    return NULL;
}

#endif /* DMS_NO_OS */

#ifndef DMS_NO_OS

/* Replaces a file by n bytes that only its owner may read: written beside it
 * and renamed, so that nobody sees half of it. 0 or errno. `temp` is the name
 * beside it. */
static int dmsi_os_replace_file(const char *path, const char *temp,
                                const char *data, size_t n)
{
    int why = 0, fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    ssize_t put;
    if (fd < 0) {
        return errno;
    }
    while (n > 0 && why == 0) {
        put = write(fd, data, n);
        if (put < 0 && errno != EINTR) {
            why = errno;
        }
        data += put > 0 ? put : 0;
        n -= put > 0 ? (size_t)put : 0;
    }
    if (close(fd) != 0 && why == 0) {
        why = errno;
    }
    if (why == 0 && rename(temp, path) != 0) {
        why = errno;
    }
    if (why != 0) {
        (void)unlink(temp);
    }
    return why;
}

/* A program under way, whose standard output is read. */
typedef struct dmsi_process {
    pid_t pid;
    int out;    /* the reading end of its standard output */
    int tell;   /* that of a pipe by which it says why it did not start */
    int status; /* of waitpid, once it has ended; -1: not known */
} dmsi_process;

/* A pipe whose ends no other program inherits; 0 or errno. */
static int dmsi_os_pipe(int fd[2])
{
    int why;
    if (pipe(fd) != 0) {
        return errno;
    }
    if (fcntl(fd[0], F_SETFD, FD_CLOEXEC) == 0 &&
        fcntl(fd[1], F_SETFD, FD_CLOEXEC) == 0 &&
        fcntl(fd[0], F_SETFL, O_NONBLOCK) == 0) {
        return 0;
    }
    why = errno;
    close(fd[0]);
    close(fd[1]);
    return why;
}

/* What the child does: makes the pipe its standard output and becomes the
 * program, or tells errno and returns its exit status. Only calls that are
 * safe between fork and exec. */
static int dmsi_os_become(char *const *argv, int fd, int tell)
{
    int why;
    if (fd == 1 ? fcntl(fd, F_SETFD, 0) == 0 : dup2(fd, 1) == 1) {
        (void)execvp(argv[0], argv);
    }
    why = errno;
    return write(tell, &why, sizeof why) == (ssize_t)sizeof why ? 127 : 126;
}

/* Starts a program, found by PATH, without a shell; 0 or errno. Standard input
 * and error are ours: it may have something to ask or to say. */
static int dmsi_os_run(dmsi_process *p, char *const *argv)
{
    int out[2], tell[2] = {-1, -1}, why = dmsi_os_pipe(out);
    if (why != 0) {
        return why;
    }
    why = dmsi_os_pipe(tell);
    if (why == 0) {
        p->pid = fork();
        if (p->pid == 0) {
            _exit(dmsi_os_become(argv, out[1], tell[1]));
        }
        why = p->pid < 0 ? errno : 0;
        close(tell[1]);
        if (why != 0) {
            close(tell[0]);
        }
    }
    close(out[1]);
    if (why != 0) {
        close(out[0]);
    }
    p->out = out[0];
    p->tell = tell[0];
    p->status = -1;
    return why;
}

/* Why a program that has ended was never started: errno, or 0 if it was. */
static int dmsi_os_not_started(const dmsi_process *p)
{
    int why = 0;
    return read(p->tell, &why, sizeof why) == (ssize_t)sizeof why ? why : 0;
}

/* Reads what the program says: bytes, 0 at the end, DMS_IO_TIMEOUT after
 * timeout_ms, DMS_IO_ERROR. */
static int dmsi_os_hear(const dmsi_process *p, char *buf, size_t len,
                        int timeout_ms)
{
    struct pollfd f;
    ssize_t n;
    f.fd = p->out;
    f.events = POLLIN;
    f.revents = 0;
    if (poll(&f, 1, timeout_ms) < 0 && errno != EINTR) {
        return DMS_IO_ERROR;
    }
    n = read(p->out, buf, len);
    if (n < 0) {
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR
                   ? DMS_IO_TIMEOUT
                   : DMS_IO_ERROR;
    }
    return (int)n;
}

/* Whether the program has ended, without waiting. Where SIGCHLD is ignored
 * nobody learns how: the status is then that of success. */
static int dmsi_os_ended(dmsi_process *p)
{
    pid_t n = waitpid(p->pid, &p->status, WNOHANG);
    if (n < 0 && errno != EINTR) {
        p->status = 0;
        n = p->pid;
    }
    if (n != p->pid) {
        return 0;
    }
    p->pid = 0;
    return 1;
}

/* Lets go of a program; one that still runs is killed and reaped. */
static void dmsi_os_release(dmsi_process *p)
{
    close(p->out);
    close(p->tell);
    if (p->pid > 0) {
        (void)kill(p->pid, SIGKILL);
        while (waitpid(p->pid, &p->status, 0) < 0 && errno == EINTR) {
        }
    }
}

#endif /* DMS_NO_OS */

/* ==== 19. A STREAM WITH A DEADLINE ======================================= */

/* The transport seen through one absolute deadline and the cancel hook; every
 * wait of the library passes here. */
typedef struct dmsi_io {
    dms_transport via;
    dms_clock clock;
    dms_cancel_fn cancel;
    void *cancel_ctx;
    dms_error *error;
    const char *host; /* for messages */
    int port;
    int64_t deadline_ms; /* monotonic; of the step under way */
    const char *step;    /* what the step is: "connect", "read from" */
    size_t written;      /* bytes handed over since it was last zeroed */
} dmsi_io;

/* The monotonic clock in milliseconds. */
static int64_t dmsi_now(const dmsi_io *io)
{
    return io->clock.monotonic_ms(io->clock.ctx);
}

/* Milliseconds the next wait may take, at least 1 and at most a slice; or 0
 * with the error set, because the deadline passed or the user cancelled. */
static int dmsi_io_slice(dmsi_io *io)
{
    int64_t left = io->deadline_ms - dmsi_now(io);
    if (io->cancel && io->cancel(io->cancel_ctx)) {
        (void)dmsi_fail(io->error, DMS_ERR_CANCELLED, "%s %s:%d: cancelled",
                        io->step, io->host, io->port);
        return 0;
    }
    if (left <= 0) {
        (void)dmsi_fail(io->error, DMS_ERR_TIMEOUT, "%s %s:%d: timed out",
                        io->step, io->host, io->port);
        return 0;
    }
    return left < DMSI_SLICE_MS ? (int)left : DMSI_SLICE_MS;
}

/* Records a failure of the transport. */
static dms_status dmsi_io_broken(dmsi_io *io, int sys_errno)
{
    (void)dmsi_fail(io->error, DMS_ERR_NETWORK, "%s %s:%d: %s", io->step,
                    io->host, io->port, dmsi_errno_text(sys_errno));
    io->error->sys_errno = sys_errno;
    return io->error->status;
}

/* Reads 1 to len bytes; 0 at the end of the stream, -1 with the error set. */
static int dmsi_io_read(dmsi_io *io, void *buf, size_t len)
{
    int n, slice, sys_errno = 0;
    do {
        slice = dmsi_io_slice(io);
        if (slice == 0) {
            return -1;
        }
        n = io->via.read(io->via.ctx, buf, (int)len, slice, &sys_errno);
    } while (n == DMS_IO_TIMEOUT);
    if (n < 0) {
        (void)dmsi_io_broken(io, sys_errno);
        return -1;
    }
    return n;
}

/* Writes all of it; 0 with the error set on failure. */
static int dmsi_io_write(dmsi_io *io, const void *buf, size_t len)
{
    const char *p = (const char *)buf;
    int n, slice, sys_errno = 0, part;
    while (len > 0) {
        slice = dmsi_io_slice(io);
        if (slice == 0) {
            return 0;
        }
        part = len > 1 << 20 ? 1 << 20 : (int)len;
        n = io->via.write(io->via.ctx, p, part, slice, &sys_errno);
        if (n > 0) {
            io->written += (size_t)n;
            p += n;
            len -= (size_t)n;
        } else if (n != DMS_IO_TIMEOUT) {
            (void)dmsi_io_broken(io, sys_errno);
            return 0;
        }
    }
    return 1;
}

/* Sleeps, in slices, until ms have passed or the user cancels. */
static dms_status dmsi_io_sleep(dmsi_io *io, int64_t ms)
{
    int64_t end = dmsi_now(io) + ms, left;
    while ((left = end - dmsi_now(io)) > 0) {
        if (io->cancel && io->cancel(io->cancel_ctx)) {
            return dmsi_fail(io->error, DMS_ERR_CANCELLED, "cancelled");
        }
        io->clock.sleep_ms(io->clock.ctx,
                           left < DMSI_SLICE_MS ? (int)left : DMSI_SLICE_MS);
    }
    return DMS_OK;
}

/* ==== 20. TRUST ANCHORS ================================================== */

/* From PEM and DER to BearSSL's trust anchors. Anchors are looked up by name
 * while a chain is checked: a bundle of 144 roots is read through, and only
 * the one that is asked for is kept. Knows nothing of the network. */

/* The next element of DER text, moved on; body is its content, whole includes
 * tag and length. 0 at the end or when malformed. */
static int dmsi_der(dmsi_slice *in, int *tag, dmsi_slice *body,
                    dmsi_slice *whole)
{
    const unsigned char *p = (const unsigned char *)in->p;
    size_t n, head = 2, i;
    *tag = -1;
    *body = *whole = dmsi_slice_of("", 0);
    if (in->n < 2) {
        return 0;
    }
    n = p[1];
    if (n > 0x80 && n <= 0x83) { /* long form: 1 to 3 length bytes */
        head = 2 + (n & 3);
        if (in->n < head) {
            return 0;
        }
        for (n = 0, i = 2; i < head; i++) {
            n = n << 8 | p[i];
        }
    } else if (n >= 0x80) {
        return 0;
    }
    if (n > in->n - head) {
        return 0;
    }
    *tag = p[0];
    *body = dmsi_slice_of(in->p + head, n);
    *whole = dmsi_slice_of(in->p, head + n);
    *in = dmsi_slice_of(in->p + head + n, in->n - head - n);
    return 1;
}

/* The next element, which must have this tag. */
static int dmsi_der_tag(dmsi_slice *in, int tag, dmsi_slice *body)
{
    dmsi_slice whole;
    int got;
    return dmsi_der(in, &got, body, &whole) && got == tag;
}

/* A certificate taken apart (RFC 5280 4.1); slices point into its DER. */
typedef struct dmsi_cert {
    dmsi_slice issuer; /* the encoded names, whole */
    dmsi_slice subject;
    dmsi_slice key; /* SubjectPublicKeyInfo, content */
    int64_t not_before;
    int64_t not_after;
    dmsi_slice extensions; /* list of them; empty if none */
} dmsi_cert;

/* UTCTime or GeneralizedTime as seconds since 1970 (RFC 5280 4.1.2.5). */
static int dmsi_der_time(dmsi_slice *in, int64_t *out)
{
    dmsi_slice t, whole;
    int tag, y, m, d, h, mi, s;
    if (!dmsi_der(in, &tag, &t, &whole) || (tag != 0x17 && tag != 0x18)) {
        return 0;
    }
    y = dmsi_take_digits(&t, tag == 0x17 ? 2 : 4);
    if (tag == 0x17 && y >= 0) {
        y += y < 50 ? 2000 : 1900;
    }
    m = dmsi_take_digits(&t, 2);
    d = dmsi_take_digits(&t, 2);
    h = dmsi_take_digits(&t, 2);
    mi = dmsi_take_digits(&t, 2);
    s = dmsi_take_digits(&t, 2);
    if (y < 0 || m < 1 || m > 12 || d < 1 || d > 31 || h < 0 || h > 23 ||
        mi < 0 || mi > 59 || s < 0 || s > 60 || !dmsi_is(t, "Z")) {
        return 0;
    }
    *out = dmsi_days(y, m, d) * 86400 + h * 3600 + mi * 60 + s;
    return 1;
}

/* The optional parts behind the key: unique ids, extensions. */
static int dmsi_cert_tail(dmsi_slice tbs, dmsi_cert *c)
{
    dmsi_slice body, whole;
    int tag;
    c->extensions = dmsi_slice_of("", 0);
    while (tbs.n > 0) {
        if (!dmsi_der(&tbs, &tag, &body, &whole)) {
            return 0;
        }
        if (tag == 0xA3) {
            return dmsi_der_tag(&body, 0x30, &c->extensions) && body.n == 0 &&
                   tbs.n == 0;
        }
    }
    return 1;
}

/* Takes a certificate apart; 0 when it is malformed. */
static int dmsi_cert_read(dmsi_slice der, dmsi_cert *c)
{
    dmsi_slice cert, tbs, part, whole;
    int tag;
    if (!dmsi_der_tag(&der, 0x30, &cert) || der.n > 0 ||
        !dmsi_der_tag(&cert, 0x30, &tbs)) {
        return 0;
    }
    if (!dmsi_der(&tbs, &tag, &part, &whole)) {
        return 0;
    }
    if (tag == 0xA0 && !dmsi_der(&tbs, &tag, &part, &whole)) { /* version */
        return 0;
    }
    return tag == 0x02 && dmsi_der_tag(&tbs, 0x30, &part) && /* serial, alg */
           dmsi_der(&tbs, &tag, &part, &c->issuer) && tag == 0x30 &&
           dmsi_der_tag(&tbs, 0x30, &part) &&
           dmsi_der_time(&part, &c->not_before) &&
           dmsi_der_time(&part, &c->not_after) &&
           dmsi_der(&tbs, &tag, &part, &c->subject) && tag == 0x30 &&
           dmsi_der_tag(&tbs, 0x30, &c->key) && dmsi_cert_tail(tbs, c);
}

/* The value of the extension with this object id (2.5.29.id); 0 if absent. */
static int dmsi_cert_extension(const dmsi_cert *c, int id, dmsi_slice *value)
{
    dmsi_slice list = c->extensions, ext, oid, body, whole;
    int tag;
    while (dmsi_der_tag(&list, 0x30, &ext)) {
        if (!dmsi_der_tag(&ext, 0x06, &oid) || oid.n != 3 ||
            memcmp(oid.p, "\x55\x1D", 2) != 0 || oid.p[2] != (char)id) {
            continue;
        }
        if (!dmsi_der(&ext, &tag, &body, &whole) ||
            (tag == 0x01 && !dmsi_der(&ext, &tag, &body, &whole))) {
            return 0; /* 01 says whether it is critical, the value follows */
        }
        *value = body;
        return tag == 0x04;
    }
    return 0;
}

/* BearSSL's structs want pointers to data that they never change. */
static unsigned char *dmsi_bytes(const void *p)
{
    return (unsigned char *)(uintptr_t)p;
}

/* An RSA key: SEQUENCE of modulus and exponent, without leading zeros. */
static int dmsi_key_rsa(dmsi_slice bits, br_x509_pkey *key)
{
    dmsi_slice seq, n, e;
    if (!dmsi_der_tag(&bits, 0x30, &seq) || !dmsi_der_tag(&seq, 0x02, &n) ||
        !dmsi_der_tag(&seq, 0x02, &e)) {
        return 0;
    }
    while (n.n > 0 && n.p[0] == 0) {
        n = dmsi_slice_of(n.p + 1, n.n - 1);
    }
    while (e.n > 0 && e.p[0] == 0) {
        e = dmsi_slice_of(e.p + 1, e.n - 1);
    }
    key->key_type = BR_KEYTYPE_RSA;
    key->key.rsa.n = dmsi_bytes(n.p);
    key->key.rsa.nlen = n.n;
    key->key.rsa.e = dmsi_bytes(e.p);
    key->key.rsa.elen = e.n;
    return n.n > 0 && e.n > 0;
}

/* The curve of an object id, or 0 (RFC 5480 2.1.1.1). */
static int dmsi_key_curve(dmsi_slice oid)
{
    if (oid.n == 8 &&
        memcmp(oid.p, "\x2A\x86\x48\xCE\x3D\x03\x01\x07", 8) == 0) {
        return BR_EC_secp256r1;
    }
    if (oid.n == 5 && memcmp(oid.p, "\x2B\x81\x04\x00", 4) == 0) {
        return oid.p[4] == 0x22   ? BR_EC_secp384r1
               : oid.p[4] == 0x23 ? BR_EC_secp521r1
                                  : 0;
    }
    return 0;
}

/* A SubjectPublicKeyInfo as BearSSL's key; 0 for kinds it does not know. */
static int dmsi_key_read(dmsi_slice info, br_x509_pkey *key)
{
    dmsi_slice alg, oid, curve, bits;
    if (!dmsi_der_tag(&info, 0x30, &alg) || !dmsi_der_tag(&alg, 0x06, &oid) ||
        !dmsi_der_tag(&info, 0x03, &bits) || bits.n < 2 || bits.p[0] != 0) {
        return 0;
    }
    bits = dmsi_slice_of(bits.p + 1, bits.n - 1);
    if (oid.n == 9 &&
        memcmp(oid.p, "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01", 9) == 0) {
        return dmsi_key_rsa(bits, key);
    }
    if (oid.n != 7 || memcmp(oid.p, "\x2A\x86\x48\xCE\x3D\x02\x01", 7) != 0 ||
        !dmsi_der_tag(&alg, 0x06, &curve)) {
        return 0;
    }
    key->key_type = BR_KEYTYPE_EC;
    key->key.ec.curve = dmsi_key_curve(curve);
    key->key.ec.q = dmsi_bytes(bits.p);
    key->key.ec.qlen = bits.n;
    return key->key.ec.curve != 0;
}

/* Whether a key is strong enough: RSA from 2048 bits, or a curve. */
static int dmsi_key_strong(const br_x509_pkey *key)
{
    return key->key_type != BR_KEYTYPE_RSA || key->key.rsa.nlen >= 256;
}

/* Whether a certificate may sign others: basicConstraints says CA, or it is an
 * old one without extensions that signed itself. */
static int dmsi_cert_is_ca(const dmsi_cert *c)
{
    dmsi_slice value, seq, flag;
    if (!dmsi_cert_extension(c, 0x13, &value)) {
        return c->extensions.n == 0 && dmsi_same(c->issuer, c->subject);
    }
    return dmsi_der_tag(&value, 0x30, &seq) &&
           dmsi_der_tag(&seq, 0x01, &flag) && flag.n == 1 && flag.p[0] != 0;
}

/* -- PEM ------------------------------------------------------------------ */

/* A PEM reader (RFC 7468) fed byte by byte, so that no file is ever whole in
 * memory. Takes LF and CR LF, and a last line without either. */
typedef struct dmsi_pem {
    char line[64]; /* how the line begins; markers are shorter */
    size_t line_len;
    int inside;
    unsigned acc; /* base64 bits not yet written */
    int bits;
    int pad; /* '=' seen */
} dmsi_pem;

/* The value of a base64 digit, or -1. */
static int dmsi_base64_value(char c)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr"
                                 "stuvwxyz0123456789+/";
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (int)(at - digits) : -1;
}

/* One base64 character of a certificate; 0 when it is none. */
static int dmsi_pem_data(dmsi_pem *p, dmsi_buf *der, char c)
{
    int v;
    if (c == ' ' || c == '\t') {
        return 1;
    }
    if (c == '=') {
        return ++p->pad <= 2;
    }
    v = dmsi_base64_value(c);
    if (v < 0 || p->pad > 0) {
        return 0;
    }
    p->acc = (p->acc << 6 | (unsigned)v) & 0xFFFF;
    p->bits += 6;
    if (p->bits >= 8) {
        p->bits -= 8;
        dmsi_putc(der, (char)(p->acc >> p->bits & 0xFF));
    }
    return 1;
}

/* The end of a line. 1: a certificate is complete in der; -1: malformed. */
static int dmsi_pem_line(dmsi_pem *p)
{
    dmsi_slice line = dmsi_trim(dmsi_slice_of(p->line, p->line_len));
    p->line_len = 0;
    if (!p->inside) {
        if (dmsi_is(line, "-----BEGIN CERTIFICATE-----") ||
            dmsi_is(line, "-----BEGIN X509 CERTIFICATE-----")) {
            memset(p, 0, sizeof *p);
            p->inside = 1;
        }
        return 0;
    }
    if (!dmsi_begins(line, "-")) {
        return 0;
    }
    p->inside = 0;
    return dmsi_begins(line, "-----END ") && p->bits < 6 ? 1 : -1;
}

/* Feeds one byte; 1: a certificate is complete in der; -1: malformed. */
static int dmsi_pem_feed(dmsi_pem *p, dmsi_buf *der, char c)
{
    if (c == '\n') {
        return dmsi_pem_line(p);
    }
    if (c == '\r') {
        return 0;
    }
    if (p->line_len < sizeof p->line) {
        p->line[p->line_len++] = c;
    }
    if (p->inside && p->line[0] != '-' && !dmsi_pem_data(p, der, c)) {
        return -1;
    }
    return 0;
}

/* -- where anchors come from ---------------------------------------------- */

/* Which roots are trusted: those of a file, of bytes, or the built-in ones. */
typedef struct dmsi_trust {
    const char *file;
    const char *pem;
    size_t pem_len;
} dmsi_trust;

/* A search for anchors by name; what is found stays in der. */
typedef struct dmsi_search {
    dmsi_slice issuer; /* the name that signed; empty: only count */
    dmsi_slice self;   /* the server's own name, trusted by itself if listed */
    int64_t now;
    size_t seen; /* certificates looked at */
    size_t found;
    size_t at[DMSI_ANCHORS_MAX + 1]; /* where each begins in der */
    br_x509_trust_anchor anchors[DMSI_ANCHORS_MAX];
} dmsi_search;

/* What it means that reading a bundle stopped: no memory, or bad text. */
static dms_status dmsi_search_failed(const dmsi_search *s, const dmsi_buf *der,
                                     const char *name, dms_error *e)
{
    if (der->failed) {
        return dmsi_buf_status(der, e, name);
    }
    return dmsi_fail(e, DMS_ERR_CONFIG, "%s: certificate %d is malformed", name,
                     (int)s->seen + 1);
}

/* A certificate of the bundle stands at the end of der: keep it or drop it.
 * An anchor outside its validity is as good as none. */
static int dmsi_search_cert(dmsi_search *s, dmsi_buf *der)
{
    dmsi_cert c;
    size_t from = s->at[s->found];
    if (der->failed || der->len == from ||
        !dmsi_cert_read(dmsi_slice_of(der->data + from, der->len - from), &c)) {
        return 0;
    }
    s->seen++;
    if (s->found < DMSI_ANCHORS_MAX && c.not_before <= s->now &&
        c.not_after >= s->now && s->issuer.n > 0 &&
        (dmsi_same(c.subject, s->issuer) || dmsi_same(c.subject, s->self))) {
        s->at[++s->found] = der->len;
    }
    der->len = s->at[s->found];
    return 1;
}

/* Turns what was found into BearSSL's anchors, once der no longer moves. */
static void dmsi_search_end(dmsi_search *s, dmsi_buf *der)
{
    size_t i, n = 0;
    dmsi_cert c;
    for (i = 0; i < s->found; i++) {
        br_x509_trust_anchor *a = &s->anchors[n];
        if (dmsi_cert_read(
                dmsi_slice_of(der->data + s->at[i], s->at[i + 1] - s->at[i]),
                &c) &&
            dmsi_key_read(c.key, &a->pkey) && dmsi_key_strong(&a->pkey)) {
            a->dn.data = dmsi_bytes(c.subject.p);
            a->dn.len = c.subject.n;
            a->flags = dmsi_cert_is_ca(&c) ? BR_X509_TA_CA : 0;
            n++;
        }
    }
    s->found = n;
}

/* Feeds n bytes of PEM; 0 when they are malformed. */
static int dmsi_search_pem(dmsi_search *s, dmsi_pem *p, dmsi_buf *der,
                           const char *text, size_t n)
{
    size_t i;
    int got;
    for (i = 0; i < n; i++) {
        got = dmsi_pem_feed(p, der, text[i]);
        if (got < 0 || (got > 0 && !dmsi_search_cert(s, der))) {
            return 0;
        }
    }
    return 1;
}

/* Reads a bundle from its file. */
static dms_status dmsi_search_file(dmsi_search *s, dmsi_pem *p, dmsi_buf *der,
                                   const char *path, dms_error *e)
{
#ifdef DMS_NO_OS
    (void)s;
    (void)p;
    (void)der;
    return dmsi_fail(e, DMS_ERR_CONFIG, "CA file %s: built without files",
                     path);
#else
    char chunk[1024];
    int n = 0, ok = 1, fd = dmsi_os_open_file(path);
    if (fd < 0) {
        e->sys_errno = errno;
        return dmsi_fail(e, DMS_ERR_CONFIG, "CA file %s: %s", path,
                         dmsi_errno_text(errno));
    }
    while (ok && (n = dmsi_os_read_file(fd, chunk, sizeof chunk)) > 0) {
        ok = dmsi_search_pem(s, p, der, chunk, (size_t)n);
    }
    if (ok && n < 0) {
        e->sys_errno = errno;
        (void)dmsi_fail(e, DMS_ERR_CONFIG, "CA file %s: %s", path,
                        dmsi_errno_text(errno));
    }
    close(fd);
    if (ok && n < 0) {
        return e->status;
    }
    return ok ? DMS_OK : dmsi_search_failed(s, der, path, e);
#endif
}

/* Reads through a bundle, a file's or the caller's bytes. der is scratch. */
static dms_status dmsi_search_bundle(dmsi_search *s, const dmsi_trust *t,
                                     dmsi_buf *der, dms_error *e)
{
    dmsi_pem p;
    const char *name = t->file ? t->file : "ca_pem";
    memset(&p, 0, sizeof p);
    if (t->file) {
        dms_status status = dmsi_search_file(s, &p, der, t->file, e);
        if (status != DMS_OK) {
            return status;
        }
    } else if (!dmsi_search_pem(s, &p, der, t->pem, t->pem_len)) {
        return dmsi_search_failed(s, der, name, e);
    }
    if (!dmsi_search_pem(s, &p, der, "\n", 1)) {
        return dmsi_search_failed(s, der, name, e);
    }
    if (p.inside) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "%s: the last certificate is incomplete", name);
    }
    if (s->seen == 0) {
        return dmsi_fail(e, DMS_ERR_CONFIG, "%s: holds no certificate", name);
    }
    dmsi_search_end(s, der);
    return dmsi_buf_status(der, e, name);
}

/* -- the Amazon roots ------------------------------------------------------ */

/* Name and key of each, from www.amazontrust.com/repository; all serve the
 * amazonaws.com and api.aws hosts. The last is in older chains. */
/* clang-format off */
/* Amazon Root CA 1 */
static const unsigned char dmsi_root1_dn[] = {
    0x30, 0x39, 0x31, 0x0B, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x06, 0x13,
    0x02, 0x55, 0x53, 0x31, 0x0F, 0x30, 0x0D, 0x06, 0x03, 0x55, 0x04, 0x0A,
    0x13, 0x06, 0x41, 0x6D, 0x61, 0x7A, 0x6F, 0x6E, 0x31, 0x19, 0x30, 0x17,
    0x06, 0x03, 0x55, 0x04, 0x03, 0x13, 0x10, 0x41, 0x6D, 0x61, 0x7A, 0x6F,
    0x6E, 0x20, 0x52, 0x6F, 0x6F, 0x74, 0x20, 0x43, 0x41, 0x20, 0x31};
static const unsigned char dmsi_root1_key[] = {
    0xB2, 0x78, 0x80, 0x71, 0xCA, 0x78, 0xD5, 0xE3, 0x71, 0xAF, 0x47, 0x80,
    0x50, 0x74, 0x7D, 0x6E, 0xD8, 0xD7, 0x88, 0x76, 0xF4, 0x99, 0x68, 0xF7,
    0x58, 0x21, 0x60, 0xF9, 0x74, 0x84, 0x01, 0x2F, 0xAC, 0x02, 0x2D, 0x86,
    0xD3, 0xA0, 0x43, 0x7A, 0x4E, 0xB2, 0xA4, 0xD0, 0x36, 0xBA, 0x01, 0xBE,
    0x8D, 0xDB, 0x48, 0xC8, 0x07, 0x17, 0x36, 0x4C, 0xF4, 0xEE, 0x88, 0x23,
    0xC7, 0x3E, 0xEB, 0x37, 0xF5, 0xB5, 0x19, 0xF8, 0x49, 0x68, 0xB0, 0xDE,
    0xD7, 0xB9, 0x76, 0x38, 0x1D, 0x61, 0x9E, 0xA4, 0xFE, 0x82, 0x36, 0xA5,
    0xE5, 0x4A, 0x56, 0xE4, 0x45, 0xE1, 0xF9, 0xFD, 0xB4, 0x16, 0xFA, 0x74,
    0xDA, 0x9C, 0x9B, 0x35, 0x39, 0x2F, 0xFA, 0xB0, 0x20, 0x50, 0x06, 0x6C,
    0x7A, 0xD0, 0x80, 0xB2, 0xA6, 0xF9, 0xAF, 0xEC, 0x47, 0x19, 0x8F, 0x50,
    0x38, 0x07, 0xDC, 0xA2, 0x87, 0x39, 0x58, 0xF8, 0xBA, 0xD5, 0xA9, 0xF9,
    0x48, 0x67, 0x30, 0x96, 0xEE, 0x94, 0x78, 0x5E, 0x6F, 0x89, 0xA3, 0x51,
    0xC0, 0x30, 0x86, 0x66, 0xA1, 0x45, 0x66, 0xBA, 0x54, 0xEB, 0xA3, 0xC3,
    0x91, 0xF9, 0x48, 0xDC, 0xFF, 0xD1, 0xE8, 0x30, 0x2D, 0x7D, 0x2D, 0x74,
    0x70, 0x35, 0xD7, 0x88, 0x24, 0xF7, 0x9E, 0xC4, 0x59, 0x6E, 0xBB, 0x73,
    0x87, 0x17, 0xF2, 0x32, 0x46, 0x28, 0xB8, 0x43, 0xFA, 0xB7, 0x1D, 0xAA,
    0xCA, 0xB4, 0xF2, 0x9F, 0x24, 0x0E, 0x2D, 0x4B, 0xF7, 0x71, 0x5C, 0x5E,
    0x69, 0xFF, 0xEA, 0x95, 0x02, 0xCB, 0x38, 0x8A, 0xAE, 0x50, 0x38, 0x6F,
    0xDB, 0xFB, 0x2D, 0x62, 0x1B, 0xC5, 0xC7, 0x1E, 0x54, 0xE1, 0x77, 0xE0,
    0x67, 0xC8, 0x0F, 0x9C, 0x87, 0x23, 0xD6, 0x3F, 0x40, 0x20, 0x7F, 0x20,
    0x80, 0xC4, 0x80, 0x4C, 0x3E, 0x3B, 0x24, 0x26, 0x8E, 0x04, 0xAE, 0x6C,
    0x9A, 0xC8, 0xAA, 0x0D};
/* Amazon Root CA 2 */
static const unsigned char dmsi_root2_dn[] = {
    0x30, 0x39, 0x31, 0x0B, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x06, 0x13,
    0x02, 0x55, 0x53, 0x31, 0x0F, 0x30, 0x0D, 0x06, 0x03, 0x55, 0x04, 0x0A,
    0x13, 0x06, 0x41, 0x6D, 0x61, 0x7A, 0x6F, 0x6E, 0x31, 0x19, 0x30, 0x17,
    0x06, 0x03, 0x55, 0x04, 0x03, 0x13, 0x10, 0x41, 0x6D, 0x61, 0x7A, 0x6F,
    0x6E, 0x20, 0x52, 0x6F, 0x6F, 0x74, 0x20, 0x43, 0x41, 0x20, 0x32};
static const unsigned char dmsi_root2_key[] = {
    0xAD, 0x96, 0x9F, 0x2D, 0x9C, 0x4A, 0x4C, 0x4A, 0x81, 0x79, 0x51, 0x99,
    0xEC, 0x8A, 0xCB, 0x6B, 0x60, 0x51, 0x13, 0xBC, 0x4D, 0x6D, 0x06, 0xFC,
    0xB0, 0x08, 0x8D, 0xDD, 0x19, 0x10, 0x6A, 0xC7, 0x26, 0x0C, 0x35, 0xD8,
    0xC0, 0x6F, 0x20, 0x84, 0xE9, 0x94, 0xB1, 0x9B, 0x85, 0x03, 0xC3, 0x5B,
    0xDB, 0x4A, 0xE8, 0xC8, 0xF8, 0x90, 0x76, 0xD9, 0x5B, 0x4F, 0xE3, 0x4C,
    0xE8, 0x06, 0x36, 0x4D, 0xCC, 0x9A, 0xAC, 0x3D, 0x0C, 0x90, 0x2B, 0x92,
    0xD4, 0x06, 0x19, 0x60, 0xAC, 0x37, 0x44, 0x79, 0x85, 0x81, 0x82, 0xAD,
    0x5A, 0x37, 0xE0, 0x0D, 0xCC, 0x9D, 0xA6, 0x4C, 0x52, 0x76, 0xEA, 0x43,
    0x9D, 0xB7, 0x04, 0xD1, 0x50, 0xF6, 0x55, 0xE0, 0xD5, 0xD2, 0xA6, 0x49,
    0x85, 0xE9, 0x37, 0xE9, 0xCA, 0x7E, 0xAE, 0x5C, 0x95, 0x4D, 0x48, 0x9A,
    0x3F, 0xAE, 0x20, 0x5A, 0x6D, 0x88, 0x95, 0xD9, 0x34, 0xB8, 0x52, 0x1A,
    0x43, 0x90, 0xB0, 0xBF, 0x6C, 0x05, 0xB9, 0xB6, 0x78, 0xB7, 0xEA, 0xD0,
    0xE4, 0x3A, 0x3C, 0x12, 0x53, 0x62, 0xFF, 0x4A, 0xF2, 0x7B, 0xBE, 0x35,
    0x05, 0xA9, 0x12, 0x34, 0xE3, 0xF3, 0x64, 0x74, 0x62, 0x2C, 0x3D, 0x00,
    0x49, 0x5A, 0x28, 0xFE, 0x32, 0x44, 0xBB, 0x87, 0xDD, 0x65, 0x27, 0x02,
    0x71, 0x3B, 0xDA, 0x4A, 0xF7, 0x1F, 0xDA, 0xCD, 0xF7, 0x21, 0x55, 0x90,
    0x4F, 0x0F, 0xEC, 0xAE, 0x82, 0xE1, 0x9F, 0x6B, 0xD9, 0x45, 0xD3, 0xBB,
    0xF0, 0x5F, 0x87, 0xED, 0x3C, 0x2C, 0x39, 0x86, 0xDA, 0x3F, 0xDE, 0xEC,
    0x72, 0x55, 0xEB, 0x79, 0xA3, 0xAD, 0xDB, 0xDD, 0x7C, 0xB0, 0xBA, 0x1C,
    0xCE, 0xFC, 0xDE, 0x4F, 0x35, 0x76, 0xCF, 0x0F, 0xF8, 0x78, 0x1F, 0x6A,
    0x36, 0x51, 0x46, 0x27, 0x61, 0x5B, 0xE9, 0x9E, 0xCF, 0xF0, 0xA2, 0x55,
    0x7D, 0x7C, 0x25, 0x8A, 0x6F, 0x2F, 0xB4, 0xC5, 0xCF, 0x84, 0x2E, 0x2B,
    0xFD, 0x0D, 0x51, 0x10, 0x6C, 0xFB, 0x5F, 0x1B, 0xBC, 0x1B, 0x7E, 0xC5,
    0xAE, 0x3B, 0x98, 0x01, 0x31, 0x92, 0xFF, 0x0B, 0x57, 0xF4, 0x9A, 0xB2,
    0xB9, 0x57, 0xE9, 0xAB, 0xEF, 0x0D, 0x76, 0xD1, 0xF0, 0xEE, 0xF4, 0xCE,
    0x86, 0xA7, 0xE0, 0x6E, 0xE9, 0xB4, 0x69, 0xA1, 0xDF, 0x69, 0xF6, 0x33,
    0xC6, 0x69, 0x2E, 0x97, 0x13, 0x9E, 0xA5, 0x87, 0xB0, 0x57, 0x10, 0x81,
    0x37, 0xC9, 0x53, 0xB3, 0xBB, 0x7F, 0xF6, 0x92, 0xD1, 0x9C, 0xD0, 0x18,
    0xF4, 0x92, 0x6E, 0xDA, 0x83, 0x4F, 0xA6, 0x63, 0x99, 0x4C, 0xA5, 0xFB,
    0x5E, 0xEF, 0x21, 0x64, 0x7A, 0x20, 0x5F, 0x6C, 0x64, 0x85, 0x15, 0xCB,
    0x37, 0xE9, 0x62, 0x0C, 0x0B, 0x2A, 0x16, 0xDC, 0x01, 0x2E, 0x32, 0xDA,
    0x3E, 0x4B, 0xF5, 0x9E, 0x3A, 0xF6, 0x17, 0x40, 0x94, 0xEF, 0x9E, 0x91,
    0x08, 0x86, 0xFA, 0xBE, 0x63, 0xA8, 0x5A, 0x33, 0xEC, 0xCB, 0x74, 0x43,
    0x95, 0xF9, 0x6C, 0x69, 0x52, 0x36, 0xC7, 0x29, 0x6F, 0xFC, 0x55, 0x03,
    0x5C, 0x1F, 0xFB, 0x9F, 0xBD, 0x47, 0xEB, 0xE7, 0x49, 0x47, 0x95, 0x0B,
    0x4E, 0x89, 0x22, 0x09, 0x49, 0xE0, 0xF5, 0x61, 0x1E, 0xF1, 0xBF, 0x2E,
    0x8A, 0x72, 0x6E, 0x80, 0x59, 0xFF, 0x57, 0x3A, 0xF9, 0x75, 0x32, 0xA3,
    0x4E, 0x5F, 0xEC, 0xED, 0x28, 0x62, 0xD9, 0x4D, 0x73, 0xF2, 0xCC, 0x81,
    0x17, 0x60, 0xED, 0xCD, 0xEB, 0xDC, 0xDB, 0xA7, 0xCA, 0xC5, 0x7E, 0x02,
    0xBD, 0xF2, 0x54, 0x08, 0x54, 0xFD, 0xB4, 0x2D, 0x09, 0x2C, 0x17, 0x54,
    0x4A, 0x98, 0xD1, 0x54, 0xE1, 0x51, 0x67, 0x08, 0xD2, 0xED, 0x6E, 0x7E,
    0x6F, 0x3F, 0xD2, 0x2D, 0x81, 0x59, 0x29, 0x66, 0xCB, 0x90, 0x39, 0x95,
    0x11, 0x1E, 0x74, 0x27, 0xFE, 0xDD, 0xEB, 0xAF};
/* Amazon Root CA 3 */
static const unsigned char dmsi_root3_dn[] = {
    0x30, 0x39, 0x31, 0x0B, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x06, 0x13,
    0x02, 0x55, 0x53, 0x31, 0x0F, 0x30, 0x0D, 0x06, 0x03, 0x55, 0x04, 0x0A,
    0x13, 0x06, 0x41, 0x6D, 0x61, 0x7A, 0x6F, 0x6E, 0x31, 0x19, 0x30, 0x17,
    0x06, 0x03, 0x55, 0x04, 0x03, 0x13, 0x10, 0x41, 0x6D, 0x61, 0x7A, 0x6F,
    0x6E, 0x20, 0x52, 0x6F, 0x6F, 0x74, 0x20, 0x43, 0x41, 0x20, 0x33};
static const unsigned char dmsi_root3_key[] = {
    0x04, 0x29, 0x97, 0xA7, 0xC6, 0x41, 0x7F, 0xC0, 0x0D, 0x9B, 0xE8, 0x01,
    0x1B, 0x56, 0xC6, 0xF2, 0x52, 0xA5, 0xBA, 0x2D, 0xB2, 0x12, 0xE8, 0xD2,
    0x2E, 0xD7, 0xFA, 0xC9, 0xC5, 0xD8, 0xAA, 0x6D, 0x1F, 0x73, 0x81, 0x3B,
    0x3B, 0x98, 0x6B, 0x39, 0x7C, 0x33, 0xA5, 0xC5, 0x4E, 0x86, 0x8E, 0x80,
    0x17, 0x68, 0x62, 0x45, 0x57, 0x7D, 0x44, 0x58, 0x1D, 0xB3, 0x37, 0xE5,
    0x67, 0x08, 0xEB, 0x66, 0xDE};
/* Amazon Root CA 4 */
static const unsigned char dmsi_root4_dn[] = {
    0x30, 0x39, 0x31, 0x0B, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x06, 0x13,
    0x02, 0x55, 0x53, 0x31, 0x0F, 0x30, 0x0D, 0x06, 0x03, 0x55, 0x04, 0x0A,
    0x13, 0x06, 0x41, 0x6D, 0x61, 0x7A, 0x6F, 0x6E, 0x31, 0x19, 0x30, 0x17,
    0x06, 0x03, 0x55, 0x04, 0x03, 0x13, 0x10, 0x41, 0x6D, 0x61, 0x7A, 0x6F,
    0x6E, 0x20, 0x52, 0x6F, 0x6F, 0x74, 0x20, 0x43, 0x41, 0x20, 0x34};
static const unsigned char dmsi_root4_key[] = {
    0x04, 0xD2, 0xAB, 0x8A, 0x37, 0x4F, 0xA3, 0x53, 0x0D, 0xFE, 0xC1, 0x8A,
    0x7B, 0x4B, 0xA8, 0x7B, 0x46, 0x4B, 0x63, 0xB0, 0x62, 0xF6, 0x2D, 0x1B,
    0xDB, 0x08, 0x71, 0x21, 0xD2, 0x00, 0xE8, 0x63, 0xBD, 0x9A, 0x27, 0xFB,
    0xF0, 0x39, 0x6E, 0x5D, 0xEA, 0x3D, 0xA5, 0xC9, 0x81, 0xAA, 0xA3, 0x5B,
    0x20, 0x98, 0x45, 0x5D, 0x16, 0xDB, 0xFD, 0xE8, 0x10, 0x6D, 0xE3, 0x9C,
    0xE0, 0xE3, 0xBD, 0x5F, 0x84, 0x62, 0xF3, 0x70, 0x64, 0x33, 0xA0, 0xCB,
    0x24, 0x2F, 0x70, 0xBA, 0x88, 0xA1, 0x2A, 0xA0, 0x75, 0xF8, 0x81, 0xAE,
    0x62, 0x06, 0xC4, 0x81, 0xDB, 0x39, 0x6E, 0x29, 0xB0, 0x1E, 0xFA, 0x2E,
    0x5C};
/* Starfield Services Root Certificate Authority - G2 */
static const unsigned char dmsi_root5_dn[] = {
    0x30, 0x81, 0x98, 0x31, 0x0B, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x06,
    0x13, 0x02, 0x55, 0x53, 0x31, 0x10, 0x30, 0x0E, 0x06, 0x03, 0x55, 0x04,
    0x08, 0x13, 0x07, 0x41, 0x72, 0x69, 0x7A, 0x6F, 0x6E, 0x61, 0x31, 0x13,
    0x30, 0x11, 0x06, 0x03, 0x55, 0x04, 0x07, 0x13, 0x0A, 0x53, 0x63, 0x6F,
    0x74, 0x74, 0x73, 0x64, 0x61, 0x6C, 0x65, 0x31, 0x25, 0x30, 0x23, 0x06,
    0x03, 0x55, 0x04, 0x0A, 0x13, 0x1C, 0x53, 0x74, 0x61, 0x72, 0x66, 0x69,
    0x65, 0x6C, 0x64, 0x20, 0x54, 0x65, 0x63, 0x68, 0x6E, 0x6F, 0x6C, 0x6F,
    0x67, 0x69, 0x65, 0x73, 0x2C, 0x20, 0x49, 0x6E, 0x63, 0x2E, 0x31, 0x3B,
    0x30, 0x39, 0x06, 0x03, 0x55, 0x04, 0x03, 0x13, 0x32, 0x53, 0x74, 0x61,
    0x72, 0x66, 0x69, 0x65, 0x6C, 0x64, 0x20, 0x53, 0x65, 0x72, 0x76, 0x69,
    0x63, 0x65, 0x73, 0x20, 0x52, 0x6F, 0x6F, 0x74, 0x20, 0x43, 0x65, 0x72,
    0x74, 0x69, 0x66, 0x69, 0x63, 0x61, 0x74, 0x65, 0x20, 0x41, 0x75, 0x74,
    0x68, 0x6F, 0x72, 0x69, 0x74, 0x79, 0x20, 0x2D, 0x20, 0x47, 0x32};
static const unsigned char dmsi_root5_key[] = {
    0xD5, 0x0C, 0x3A, 0xC4, 0x2A, 0xF9, 0x4E, 0xE2, 0xF5, 0xBE, 0x19, 0x97,
    0x5F, 0x8E, 0x88, 0x53, 0xB1, 0x1F, 0x3F, 0xCB, 0xCF, 0x9F, 0x20, 0x13,
    0x6D, 0x29, 0x3A, 0xC8, 0x0F, 0x7D, 0x3C, 0xF7, 0x6B, 0x76, 0x38, 0x63,
    0xD9, 0x36, 0x60, 0xA8, 0x9B, 0x5E, 0x5C, 0x00, 0x80, 0xB2, 0x2F, 0x59,
    0x7F, 0xF6, 0x87, 0xF9, 0x25, 0x43, 0x86, 0xE7, 0x69, 0x1B, 0x52, 0x9A,
    0x90, 0xE1, 0x71, 0xE3, 0xD8, 0x2D, 0x0D, 0x4E, 0x6F, 0xF6, 0xC8, 0x49,
    0xD9, 0xB6, 0xF3, 0x1A, 0x56, 0xAE, 0x2B, 0xB6, 0x74, 0x14, 0xEB, 0xCF,
    0xFB, 0x26, 0xE3, 0x1A, 0xBA, 0x1D, 0x96, 0x2E, 0x6A, 0x3B, 0x58, 0x94,
    0x89, 0x47, 0x56, 0xFF, 0x25, 0xA0, 0x93, 0x70, 0x53, 0x83, 0xDA, 0x84,
    0x74, 0x14, 0xC3, 0x67, 0x9E, 0x04, 0x68, 0x3A, 0xDF, 0x8E, 0x40, 0x5A,
    0x1D, 0x4A, 0x4E, 0xCF, 0x43, 0x91, 0x3B, 0xE7, 0x56, 0xD6, 0x00, 0x70,
    0xCB, 0x52, 0xEE, 0x7B, 0x7D, 0xAE, 0x3A, 0xE7, 0xBC, 0x31, 0xF9, 0x45,
    0xF6, 0xC2, 0x60, 0xCF, 0x13, 0x59, 0x02, 0x2B, 0x80, 0xCC, 0x34, 0x47,
    0xDF, 0xB9, 0xDE, 0x90, 0x65, 0x6D, 0x02, 0xCF, 0x2C, 0x91, 0xA6, 0xA6,
    0xE7, 0xDE, 0x85, 0x18, 0x49, 0x7C, 0x66, 0x4E, 0xA3, 0x3A, 0x6D, 0xA9,
    0xB5, 0xEE, 0x34, 0x2E, 0xBA, 0x0D, 0x03, 0xB8, 0x33, 0xDF, 0x47, 0xEB,
    0xB1, 0x6B, 0x8D, 0x25, 0xD9, 0x9B, 0xCE, 0x81, 0xD1, 0x45, 0x46, 0x32,
    0x96, 0x70, 0x87, 0xDE, 0x02, 0x0E, 0x49, 0x43, 0x85, 0xB6, 0x6C, 0x73,
    0xBB, 0x64, 0xEA, 0x61, 0x41, 0xAC, 0xC9, 0xD4, 0x54, 0xDF, 0x87, 0x2F,
    0xC7, 0x22, 0xB2, 0x26, 0xCC, 0x9F, 0x59, 0x54, 0x68, 0x9F, 0xFC, 0xBE,
    0x2A, 0x2F, 0xC4, 0x55, 0x1C, 0x75, 0x40, 0x60, 0x17, 0x85, 0x02, 0x55,
    0x39, 0x8B, 0x7F, 0x05};
/* clang-format on */

/* A built-in root. curve 0: RSA with exponent 65537. */
static const struct dmsi_root {
    const unsigned char *dn;
    size_t dn_len;
    const unsigned char *key;
    size_t key_len;
    int curve;
} dmsi_roots[] = {{dmsi_root1_dn, sizeof dmsi_root1_dn, dmsi_root1_key,
                   sizeof dmsi_root1_key, 0},
                  {dmsi_root2_dn, sizeof dmsi_root2_dn, dmsi_root2_key,
                   sizeof dmsi_root2_key, 0},
                  {dmsi_root3_dn, sizeof dmsi_root3_dn, dmsi_root3_key,
                   sizeof dmsi_root3_key, BR_EC_secp256r1},
                  {dmsi_root4_dn, sizeof dmsi_root4_dn, dmsi_root4_key,
                   sizeof dmsi_root4_key, BR_EC_secp384r1},
                  {dmsi_root5_dn, sizeof dmsi_root5_dn, dmsi_root5_key,
                   sizeof dmsi_root5_key, 0}};

/* Looks the issuer up among the built-in roots. */
static void dmsi_search_builtin(dmsi_search *s)
{
    static const unsigned char e65537[] = {1, 0, 1};
    size_t i;
    for (i = 0; i < sizeof dmsi_roots / sizeof *dmsi_roots; i++) {
        const struct dmsi_root *r = &dmsi_roots[i];
        br_x509_trust_anchor *a = &s->anchors[s->found];
        if (!dmsi_same(s->issuer,
                       dmsi_slice_of((const char *)r->dn, r->dn_len))) {
            continue;
        }
        a->dn.data = dmsi_bytes(r->dn);
        a->dn.len = r->dn_len;
        a->flags = BR_X509_TA_CA;
        if (r->curve) {
            a->pkey.key_type = BR_KEYTYPE_EC;
            a->pkey.key.ec.curve = r->curve;
            a->pkey.key.ec.q = dmsi_bytes(r->key);
            a->pkey.key.ec.qlen = r->key_len;
        } else {
            a->pkey.key_type = BR_KEYTYPE_RSA;
            a->pkey.key.rsa.n = dmsi_bytes(r->key);
            a->pkey.key.rsa.nlen = r->key_len;
            a->pkey.key.rsa.e = dmsi_bytes(e65537);
            a->pkey.key.rsa.elen = sizeof e65537;
        }
        s->found++;
    }
}

/* Finds the anchors that may have signed what names `issuer`, or that are the
 * server's own certificate. */
static dms_status dmsi_trust_find(const dmsi_trust *t, dmsi_search *s,
                                  dmsi_buf *der, dms_error *e)
{
    s->seen = s->found = 0;
    s->at[0] = der->len;
    if (t->file || t->pem) {
        return dmsi_search_bundle(s, t, der, e);
    }
    dmsi_search_builtin(s);
    return DMS_OK;
}

/* ==== 21. TLS OVER BEARSSL =============================================== */

/* TLS 1.2, ECDHE and AEAD only, on BearSSL's engine with a loop of our own:
 * one absolute deadline, few system calls, no renegotiation. Knows nothing of
 * HTTP. Two profiles: fast, and small with DMS_TLS_SMALL. */

/* -- whom the certificate is for ------------------------------------------ */

/* Four decimal numbers as an IPv4 address; 0 when host is none. */
static int dmsi_ipv4(dmsi_slice host, unsigned char out[16])
{
    int i;
    for (i = 0; i < 4; i++) {
        size_t n = i < 3 ? dmsi_find(host, '.') : host.n;
        int64_t v = 0;
        if (n == 0 || n > 3 || (n > 1 && host.p[0] == '0') ||
            !dmsi_number(dmsi_slice_of(host.p, n), 255, &v)) {
            return 0;
        }
        out[i] = (unsigned char)v;
        n += n < host.n;
        host = dmsi_slice_of(host.p + n, host.n - n);
    }
    return 4;
}

/* The bytes of an IP literal (4 or 16), or 0 when host is a name. */
static int dmsi_ip(const char *host, unsigned char out[16])
{
    if (strchr(host, ':')) {
#ifndef DMS_NO_OS
        return inet_pton(AF_INET6, host, out) == 1 ? 16 : 0;
#else
        return 0;
#endif
    }
    return dmsi_ipv4(dmsi_str(host), out);
}

/* Whether a dNSName covers host (RFC 9525 6.3): equal but for case, or a star
 * for the whole left-most label, above at least two labels. */
static int dmsi_name_covers(dmsi_slice name, dmsi_slice host)
{
    size_t dot;
    if (dmsi_same_nocase(name, host)) {
        return name.n > 0;
    }
    if (!dmsi_begins(name, "*.")) {
        return 0;
    }
    name = dmsi_slice_of(name.p + 1, name.n - 1);
    dot = dmsi_find(host, '.');
    return dot > 0 && dot < host.n &&
           dmsi_find(dmsi_slice_of(name.p + 1, name.n - 1), '.') + 1 < name.n &&
           dmsi_same_nocase(name, dmsi_slice_of(host.p + dot, host.n - dot));
}

/* Whether the subjectAltName of a certificate covers the host. The common
 * name does not count. */
static int dmsi_cert_covers(const dmsi_cert *c, dmsi_slice host,
                            const unsigned char *ip, int ip_len)
{
    dmsi_slice value, list, name, whole;
    int tag;
    if (!dmsi_cert_extension(c, 0x11, &value) ||
        !dmsi_der_tag(&value, 0x30, &list)) {
        return 0;
    }
    while (dmsi_der(&list, &tag, &name, &whole)) {
        if (tag == 0x82 && ip_len == 0 && dmsi_name_covers(name, host)) {
            return 1;
        }
        if (tag == 0x87 && ip_len > 0 && name.n == (size_t)ip_len &&
            memcmp(name.p, ip, name.n) == 0) {
            return 1;
        }
    }
    return 0;
}

/* Whether extendedKeyUsage, if there, allows a TLS server (RFC 5280
 * 4.2.1.12): serverAuth or any. */
static int dmsi_cert_serves(const dmsi_cert *c)
{
    dmsi_slice value, list, oid;
    if (!dmsi_cert_extension(c, 0x25, &value)) {
        return 1;
    }
    if (!dmsi_der_tag(&value, 0x30, &list)) {
        return 0;
    }
    while (dmsi_der_tag(&list, 0x06, &oid)) {
        if ((oid.n == 8 &&
             memcmp(oid.p, "\x2B\x06\x01\x05\x05\x07\x03\x01", 8) == 0) ||
            (oid.n == 4 && memcmp(oid.p, "\x55\x1D\x25\x00", 4) == 0)) {
            return 1;
        }
    }
    return 0;
}

/* -- the certificate checker ---------------------------------------------- */

/* An x509 class round BearSSL's x509_minimal. It gathers each certificate,
 * refuses what x509_minimal lets through (names from the common name, purpose,
 * name constraints, short keys), finds the anchor and hands the bytes on. */
typedef struct dmsi_x509 {
    const br_x509_class *vtable; /* first, as BearSSL wants it */
    br_x509_minimal_context inner;
    const dmsi_trust *trust;
    dmsi_buf *der; /* scratch: the certificate, then the anchors found */
    dms_error *error;
    dmsi_slice host;
    unsigned char ip[16];
    int ip_len;
    int skip_verify;
    int64_t now;
    int count;
    unsigned code;    /* BR_ERR_X509_ of our own finding, or 0 */
    const char *why;  /* and its sentence */
    size_t length;    /* of the certificate under way */
    br_x509_pkey key; /* when nothing is verified: the server's */
    dmsi_search search;
} dmsi_x509;

/* Refuses the chain; the first reason counts. */
static void dmsi_x509_refuse(dmsi_x509 *x, unsigned code, const char *why)
{
    if (x->code == 0) {
        x->code = code;
        x->why = why;
    }
}

/* br_x509_class.start_chain. */
static void dmsi_x509_start_chain(const br_x509_class **ctx, const char *name)
{
    dmsi_x509 *x = (dmsi_x509 *)(void *)ctx;
    (void)name; /* the name is ours to check */
    x->count = 0;
    x->code = 0;
    x->why = NULL;
    x->inner.vtable->start_chain(&x->inner.vtable, NULL);
}

/* br_x509_class.start_cert. */
static void dmsi_x509_start_cert(const br_x509_class **ctx, uint32_t length)
{
    dmsi_x509 *x = (dmsi_x509 *)(void *)ctx;
    x->length = length;
    x->count++;
    if (length > DMSI_CERT_MAX || x->count > DMSI_CHAIN_MAX) {
        dmsi_x509_refuse(x, BR_ERR_X509_LIMIT_EXCEEDED,
                         "the certificate chain is too long");
    }
    if (!x->skip_verify || x->count == 1) {
        dmsi_buf_reset(x->der);
    }
}

/* Whether the bytes of this certificate matter no longer. */
static int dmsi_x509_idle(const dmsi_x509 *x)
{
    return x->code != 0 || (x->skip_verify && x->count > 1) ||
           x->inner.err == BR_ERR_X509_OK;
}

/* br_x509_class.append: gathers the certificate. */
static void dmsi_x509_append(const br_x509_class **ctx,
                             const unsigned char *buf, size_t len)
{
    dmsi_x509 *x = (dmsi_x509 *)(void *)ctx;
    if (!dmsi_x509_idle(x)) {
        dmsi_put(x->der, (const char *)buf, len);
    }
}

/* The checks that x509_minimal does not make. */
static void dmsi_x509_check(dmsi_x509 *x, const dmsi_cert *c)
{
    dmsi_slice ignored;
    br_x509_pkey key;
    if (x->count == 1 && !dmsi_cert_covers(c, x->host, x->ip, x->ip_len)) {
        dmsi_x509_refuse(x, BR_ERR_X509_BAD_SERVER_NAME,
                         "the certificate is for another host");
    }
    if (!dmsi_cert_serves(c)) {
        dmsi_x509_refuse(x, BR_ERR_X509_FORBIDDEN_KEY_USAGE,
                         "a certificate is not for TLS servers");
    }
    if (dmsi_cert_extension(c, 0x1E, &ignored)) {
        dmsi_x509_refuse(x, BR_ERR_X509_CRITICAL_EXTENSION,
                         "a certificate has name constraints");
    }
    if (!dmsi_key_read(c->key, &key) || !dmsi_key_strong(&key)) {
        dmsi_x509_refuse(x, BR_ERR_X509_WEAK_PUBLIC_KEY,
                         "a key is weaker than RSA 2048 or of unknown kind");
    }
}

/* Hands the gathered certificate to x509_minimal with the anchors that may
 * have signed it. */
static void dmsi_x509_verify(dmsi_x509 *x, const dmsi_cert *c)
{
    size_t n = x->der->len;
    dmsi_slice subject = c->subject, issuer = c->issuer;
    char name[1024]; /* the scratch moves while it grows; names are copied */
    if (issuer.n + subject.n > sizeof name) {
        dmsi_x509_refuse(x, BR_ERR_X509_LIMIT_EXCEEDED, "a name is too long");
        return;
    }
    memcpy(name, issuer.p, issuer.n);
    memcpy(name + issuer.n, subject.p, subject.n);
    x->search.issuer = dmsi_slice_of(name, issuer.n);
    x->search.self =
        dmsi_slice_of(name + issuer.n, x->count == 1 ? subject.n : 0);
    x->search.now = x->now;
    if (dmsi_trust_find(x->trust, &x->search, x->der, x->error) != DMS_OK) {
        dmsi_x509_refuse(x, BR_ERR_X509_NOT_TRUSTED, "no trust anchors");
        return;
    }
    x->inner.trust_anchors = x->search.anchors;
    x->inner.trust_anchors_num = x->search.found;
    x->inner.vtable->start_cert(&x->inner.vtable, (uint32_t)n);
    x->inner.vtable->append(&x->inner.vtable,
                            (const unsigned char *)x->der->data, n);
    x->inner.vtable->end_cert(&x->inner.vtable);
}

/* br_x509_class.end_cert: the certificate is whole. */
static void dmsi_x509_end_cert(const br_x509_class **ctx)
{
    dmsi_x509 *x = (dmsi_x509 *)(void *)ctx;
    dmsi_cert c;
    if (dmsi_x509_idle(x)) {
        return;
    }
    if (x->der->failed) {
        (void)dmsi_buf_status(x->der, x->error, "certificate");
        dmsi_x509_refuse(x, BR_ERR_X509_LIMIT_EXCEEDED, "out of memory");
        return;
    }
    if (x->der->len != x->length ||
        !dmsi_cert_read(dmsi_slice_of(x->der->data, x->der->len), &c)) {
        dmsi_x509_refuse(x, BR_ERR_X509_UNEXPECTED,
                         "a certificate is malformed");
        return;
    }
    if (x->skip_verify) {
        if (!dmsi_key_read(c.key, &x->key)) {
            dmsi_x509_refuse(x, BR_ERR_X509_WRONG_KEY_TYPE,
                             "the server's key is of unknown kind");
        }
        return;
    }
    dmsi_x509_check(x, &c);
    if (x->code == 0) {
        dmsi_x509_verify(x, &c);
    }
}

/* br_x509_class.end_chain: 0, or why the chain is refused. */
static unsigned dmsi_x509_end_chain(const br_x509_class **ctx)
{
    dmsi_x509 *x = (dmsi_x509 *)(void *)ctx;
    if (x->code == 0 && x->count == 0) {
        dmsi_x509_refuse(x, BR_ERR_X509_EMPTY_CHAIN, "no certificate came");
    }
    if (x->code != 0) {
        return x->code;
    }
    return x->skip_verify ? 0 : x->inner.vtable->end_chain(&x->inner.vtable);
}

/* br_x509_class.get_pkey: the server's key. */
static const br_x509_pkey *dmsi_x509_get_pkey(const br_x509_class *const *ctx,
                                              unsigned *usages)
{
    const dmsi_x509 *x = (const dmsi_x509 *)(const void *)ctx;
    if (!x->skip_verify) {
        return x->inner.vtable->get_pkey(&x->inner.vtable, usages);
    }
    if (usages) {
        *usages = BR_KEYTYPE_KEYX | BR_KEYTYPE_SIGN;
    }
    return &x->key;
}

static const br_x509_class dmsi_x509_vtable = {
    sizeof(dmsi_x509), dmsi_x509_start_chain, dmsi_x509_start_cert,
    dmsi_x509_append,  dmsi_x509_end_cert,    dmsi_x509_end_chain,
    dmsi_x509_get_pkey};

/* -- elliptic curves ------------------------------------------------------ */

#ifdef DMS_TLS_SMALL
#define DMSI_EC br_ec_prime_i31
#else
/* P-256 by its fast code, P-384 and P-521 by the general one. BearSSL's own
 * combination would add Curve25519, which no server picks from its offer. */
static const br_ec_impl *dmsi_ec_of(int curve)
{
    return curve == BR_EC_secp256r1 ? &br_ec_p256_m31 : &br_ec_prime_i31;
}

/* br_ec_impl.generator. */
static const unsigned char *dmsi_ec_generator(int curve, size_t *len)
{
    return dmsi_ec_of(curve)->generator(curve, len);
}

/* br_ec_impl.order. */
static const unsigned char *dmsi_ec_order(int curve, size_t *len)
{
    return dmsi_ec_of(curve)->order(curve, len);
}

/* br_ec_impl.xoff. */
static size_t dmsi_ec_xoff(int curve, size_t *len)
{
    return dmsi_ec_of(curve)->xoff(curve, len);
}

/* br_ec_impl.mul. */
static uint32_t dmsi_ec_mul(unsigned char *g, size_t g_len,
                            const unsigned char *x, size_t x_len, int curve)
{
    return dmsi_ec_of(curve)->mul(g, g_len, x, x_len, curve);
}

/* br_ec_impl.mulgen. */
static size_t dmsi_ec_mulgen(unsigned char *r, const unsigned char *x,
                             size_t x_len, int curve)
{
    return dmsi_ec_of(curve)->mulgen(r, x, x_len, curve);
}

/* br_ec_impl.muladd. */
static uint32_t dmsi_ec_muladd(unsigned char *a, const unsigned char *b,
                               size_t len, const unsigned char *x, size_t x_len,
                               const unsigned char *y, size_t y_len, int curve)
{
    return dmsi_ec_of(curve)->muladd(a, b, len, x, x_len, y, y_len, curve);
}

static const br_ec_impl dmsi_ec = {(uint32_t)1 << BR_EC_secp256r1 |
                                       (uint32_t)1 << BR_EC_secp384r1 |
                                       (uint32_t)1 << BR_EC_secp521r1,
                                   dmsi_ec_generator,
                                   dmsi_ec_order,
                                   dmsi_ec_xoff,
                                   dmsi_ec_mul,
                                   dmsi_ec_mulgen,
                                   dmsi_ec_muladd};
#define DMSI_EC dmsi_ec
#endif

/* -- BearSSL's errors in words -------------------------------------------- */

static const struct dmsi_tls_row {
    int code;
    const char *text;
} dmsi_tls_texts[] = {
    {BR_ERR_UNSUPPORTED_VERSION,
     "the server speaks no TLS 1.2, or no TLS at all"},
    {BR_ERR_BAD_VERSION, "a record has the wrong version"},
    {BR_ERR_BAD_LENGTH, "a record has a bad length"},
    {BR_ERR_TOO_LARGE, "a record is too large"},
    {BR_ERR_BAD_MAC, "a record was tampered with"},
    {BR_ERR_NO_RANDOM, "no entropy"},
    {BR_ERR_UNKNOWN_TYPE, "what came is not TLS"},
    {BR_ERR_UNEXPECTED, "a message out of order"},
    {BR_ERR_BAD_HANDSHAKE, "a malformed handshake message"},
    {BR_ERR_BAD_CIPHER_SUITE, "the server chose a suite that was not offered"},
    {BR_ERR_BAD_SECRENEG, "the server does not renegotiate securely"},
    {BR_ERR_EXTRA_EXTENSION, "the server sent an extension nobody asked for"},
    {BR_ERR_BAD_FINISHED, "the handshake was tampered with"},
    {BR_ERR_RESUME_MISMATCH, "the session cannot be resumed"},
    {BR_ERR_INVALID_ALGORITHM, "the server chose an algorithm not offered"},
    {BR_ERR_BAD_SIGNATURE, "the server's signature is wrong"},
    {BR_ERR_WRONG_KEY_USAGE, "the server's key is not for this use"},
    {BR_ERR_X509_EMPTY_CHAIN, "no certificate came"},
    {BR_ERR_X509_UNSUPPORTED, "a signature uses SHA-1 or an unknown algorithm"},
    {BR_ERR_X509_LIMIT_EXCEEDED, "a key is longer than RSA 4096"},
    {BR_ERR_X509_WRONG_KEY_TYPE, "a key is of the wrong kind"},
    {BR_ERR_X509_BAD_SIGNATURE, "a certificate's signature is wrong"},
    {BR_ERR_X509_TIME_UNKNOWN, "the time is unknown"},
    {BR_ERR_X509_EXPIRED, "a certificate is expired or not yet valid"},
    {BR_ERR_X509_DN_MISMATCH, "the chain is not in order"},
    {BR_ERR_X509_BAD_SERVER_NAME, "the certificate is for another host"},
    {BR_ERR_X509_CRITICAL_EXTENSION, "an unknown critical extension"},
    {BR_ERR_X509_NOT_CA, "a certificate signed without being a CA"},
    {BR_ERR_X509_FORBIDDEN_KEY_USAGE, "a key is not for this use"},
    {BR_ERR_X509_WEAK_PUBLIC_KEY, "a key is weaker than RSA 2048"},
    {BR_ERR_X509_NOT_TRUSTED, "no trusted root has signed the certificate"},
    {BR_ERR_RECV_FATAL_ALERT + 40, "the server refused the handshake"},
    {BR_ERR_RECV_FATAL_ALERT + 70, "the server speaks no TLS 1.2"},
    {BR_ERR_RECV_FATAL_ALERT + 71, "the server wants stronger algorithms"},
    {BR_ERR_RECV_FATAL_ALERT + 112, "the server does not know this host name"}};

/* The sentence for a BearSSL error. */
static const char *dmsi_tls_text(int code)
{
    size_t i;
    for (i = 0; i < sizeof dmsi_tls_texts / sizeof *dmsi_tls_texts; i++) {
        if (dmsi_tls_texts[i].code == code) {
            return dmsi_tls_texts[i].text;
        }
    }
    if (code >= BR_ERR_RECV_FATAL_ALERT && code < BR_ERR_SEND_FATAL_ALERT) {
        return "the server sent a fatal alert";
    }
    return code > BR_ERR_X509_OK && code <= BR_ERR_X509_NOT_TRUSTED
               ? "a certificate is malformed"
               : "the TLS stream is malformed";
}

/* -- the engine ------------------------------------------------------------ */

/* A TLS connection and what is kept for the next one. */
typedef struct dmsi_tls {
    br_ssl_client_context client;
    dmsi_x509 x509;
    dmsi_io *io;
    int ready;     /* set up once */
    int resumable; /* a full handshake was verified to its end */
    size_t quiet;  /* bytes received since application data came */
    size_t quiet_max;
    size_t in_at; /* read-ahead: what the engine has not taken yet */
    size_t in_len;
    size_t out_len;
    unsigned char in[DMSI_READ_SIZE];
    unsigned char out[DMSI_WRITE_SIZE];
    unsigned char engine_in[BR_SSL_BUFSIZE_INPUT];
    unsigned char engine_out[DMSI_TLS_OUT_SIZE];
} dmsi_tls;

/* Suites, best first: AES where the machine helps, else ChaCha20. */
static void dmsi_tls_suites(br_ssl_engine_context *e)
{
    static const uint16_t suites[] = {
        BR_TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        BR_TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        BR_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        BR_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        BR_TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        BR_TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        BR_TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        BR_TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256};
#ifdef DMS_TLS_SMALL
    br_ssl_engine_set_suites(e, suites, 6);
    br_ssl_engine_set_aes_ctr(e, &br_aes_ct64_ctr_vtable);
    br_ssl_engine_set_ghash(e, &br_ghash_ctmul64);
    br_ssl_engine_set_chacha20(e, &br_chacha20_ct_run);
    br_ssl_engine_set_poly1305(e, &br_poly1305_ctmul_run);
    br_ssl_engine_set_gcm(e, &br_sslrec_in_gcm_vtable,
                          &br_sslrec_out_gcm_vtable);
    br_ssl_engine_set_chapol(e, &br_sslrec_in_chapol_vtable,
                             &br_sslrec_out_chapol_vtable);
#else
    int hardware = br_aes_x86ni_ctr_get_vtable() != NULL;
    br_ssl_engine_set_suites(e, hardware ? suites + 2 : suites, 6);
    br_ssl_engine_set_default_aes_gcm(e);
    br_ssl_engine_set_default_chapol(e);
#endif
}

/* RSA verification: the 64-bit code where the compiler can, else 31-bit. */
static br_rsa_pkcs1_vrfy dmsi_tls_rsa(void)
{
#ifndef DMS_TLS_SMALL
    br_rsa_pkcs1_vrfy fast = br_rsa_i62_pkcs1_vrfy_get();
    if (fast) {
        return fast;
    }
#endif
    return &br_rsa_i31_pkcs1_vrfy;
}

/* Sets the certificate checker up. SHA-1 and MD5 are not among its hashes. */
static void dmsi_x509_init(dmsi_x509 *x)
{
    br_x509_minimal_context *m = &x->inner;
    br_x509_minimal_init(m, &br_sha256_vtable, NULL, 0);
    br_x509_minimal_set_hash(m, br_sha256_ID, &br_sha256_vtable);
    br_x509_minimal_set_hash(m, br_sha384_ID, &br_sha384_vtable);
    br_x509_minimal_set_hash(m, br_sha512_ID, &br_sha512_vtable);
    br_x509_minimal_set_rsa(m, dmsi_tls_rsa());
    br_x509_minimal_set_ecdsa(m, &DMSI_EC, &br_ecdsa_i31_vrfy_asn1);
    br_x509_minimal_set_minrsa(m, 2048 / 8);
    x->vtable = &dmsi_x509_vtable;
}

/* Sets the engine up, once for a client. */
static void dmsi_tls_init(dmsi_tls *t)
{
    br_ssl_engine_context *e = &t->client.eng;
    br_ssl_client_zero(&t->client);
    br_ssl_engine_set_versions(e, BR_TLS12, BR_TLS12);
    dmsi_tls_suites(e);
    br_ssl_engine_set_hash(e, br_sha256_ID, &br_sha256_vtable);
    br_ssl_engine_set_hash(e, br_sha384_ID, &br_sha384_vtable);
    br_ssl_engine_set_hash(e, br_sha512_ID, &br_sha512_vtable);
    br_ssl_engine_set_prf_sha256(e, &br_tls12_sha256_prf);
    br_ssl_engine_set_prf_sha384(e, &br_tls12_sha384_prf);
    br_ssl_engine_set_ec(e, &DMSI_EC);
    br_ssl_engine_set_ecdsa(e, &br_ecdsa_i31_vrfy_asn1);
    br_ssl_engine_set_rsavrfy(e, dmsi_tls_rsa());
    br_ssl_engine_add_flags(e, BR_OPT_NO_RENEGOTIATION);
    br_ssl_engine_set_buffers_bidi(e, t->engine_in, sizeof t->engine_in,
                                   t->engine_out, sizeof t->engine_out);
    dmsi_x509_init(&t->x509);
    br_ssl_engine_set_x509(e, &t->x509.vtable);
    t->ready = 1;
}

/* Sends what was gathered. */
static int dmsi_tls_flush(dmsi_tls *t)
{
    size_t n = t->out_len;
    t->out_len = 0;
    return n == 0 || dmsi_io_write(t->io, t->out, n);
}

/* Gathers the engine's records, so that a flight leaves in one packet. */
static int dmsi_tls_gather(dmsi_tls *t)
{
    size_t n;
    unsigned char *record = br_ssl_engine_sendrec_buf(&t->client.eng, &n);
    if (n > sizeof t->out - t->out_len && !dmsi_tls_flush(t)) {
        return 0;
    }
    if (n > sizeof t->out) {
        if (!dmsi_io_write(t->io, record, n)) {
            return 0;
        }
    } else {
        memcpy(t->out + t->out_len, record, n);
        t->out_len += n;
    }
    br_ssl_engine_sendrec_ack(&t->client.eng, n);
    return 1;
}

/* Gives the engine n bytes that stand in its buffer. A peer that sends and
 * sends without ever sending data (alerts, empty records) is cut off. */
static int dmsi_tls_take(dmsi_tls *t, size_t n)
{
    br_ssl_engine_recvrec_ack(&t->client.eng, n);
    t->quiet += n;
    if (t->quiet > t->quiet_max) {
        (void)dmsi_fail(t->io->error, DMS_ERR_TLS,
                        "%s %s:%d: a flood of TLS records without data",
                        t->io->step, t->io->host, t->io->port);
        return -1;
    }
    return 1;
}

/* Feeds the engine from the read-ahead, which is refilled when empty. Large
 * records go straight into the engine. 1, 0 at the end of the stream, -1. */
static int dmsi_tls_fill(dmsi_tls *t)
{
    size_t n, have = t->in_len - t->in_at;
    unsigned char *want = br_ssl_engine_recvrec_buf(&t->client.eng, &n);
    int got;
    if (have == 0) {
        int direct = n >= sizeof t->in;
        got = dmsi_io_read(t->io, direct ? want : t->in,
                           direct ? n : sizeof t->in);
        if (got <= 0) {
            return got;
        }
        if (direct) {
            return dmsi_tls_take(t, (size_t)got);
        }
        t->in_at = 0;
        t->in_len = have = (size_t)got;
    }
    n = n < have ? n : have;
    memcpy(want, t->in + t->in_at, n);
    t->in_at += n;
    return dmsi_tls_take(t, n);
}

/* The engine is closed: 0 when by close_notify, else -1 with the error set. */
static int dmsi_tls_closed(dmsi_tls *t)
{
    int code = br_ssl_engine_last_error(&t->client.eng);
    int certificate = code > BR_ERR_X509_OK && code <= BR_ERR_X509_NOT_TRUSTED;
    const char *why =
        certificate && t->x509.why ? t->x509.why : dmsi_tls_text(code);
    (void)dmsi_tls_flush(t); /* the alert that says why; it may be too late */
    t->resumable = t->resumable && code == BR_ERR_OK;
    if (code == BR_ERR_OK) {
        return 0;
    }
    (void)dmsi_fail(t->io->error,
                    certificate ? DMS_ERR_CERTIFICATE : DMS_ERR_TLS,
                    "%s %s:%d: %s (TLS error %d)", t->io->step, t->io->host,
                    t->io->port, why, code);
    t->io->error->tls_code = code;
    return -1;
}

/* Runs the engine until it can do `want` (BR_SSL_SENDAPP or RECVAPP): 1; or
 * 0 when the peer closed properly; or -1 with the error set. */
static int dmsi_tls_run(dmsi_tls *t, unsigned want)
{
    for (;;) {
        unsigned state = br_ssl_engine_current_state(&t->client.eng);
        int n;
        if (state & BR_SSL_CLOSED) {
            return dmsi_tls_closed(t);
        }
        if (state & BR_SSL_SENDREC) {
            if (!dmsi_tls_gather(t)) {
                return -1;
            }
            continue;
        }
        if (state & want) {
            return 1;
        }
        if (state & BR_SSL_RECVAPP) {
            (void)dmsi_fail(t->io->error, DMS_ERR_PROTOCOL,
                            "%s %s:%d: data before the request", t->io->step,
                            t->io->host, t->io->port);
            return -1;
        }
        n = dmsi_tls_flush(t) ? dmsi_tls_fill(t) : -1;
        if (n < 0) {
            return -1;
        }
        if (n == 0) {
            (void)dmsi_fail(t->io->error, DMS_ERR_NETWORK,
                            "%s %s:%d: connection closed without TLS close",
                            t->io->step, t->io->host, t->io->port);
            return -1;
        }
    }
}

/* What a handshake needs to know. */
typedef struct dmsi_tls_peer {
    const char *host;
    const dmsi_trust *trust;
    int skip_verify;
    int64_t now;               /* seconds since 1970 */
    dmsi_buf *der;             /* scratch for certificates */
    const unsigned char *seed; /* 32 bytes of entropy */
} dmsi_tls_peer;

/* Tells the certificate checker whom to expect. */
static void dmsi_x509_expect(dmsi_x509 *x, const dmsi_tls_peer *peer,
                             dms_error *error)
{
    x->host = dmsi_str(peer->host);
    if (x->host.n > 0 && x->host.p[x->host.n - 1] == '.') {
        x->host.n--;
    }
    x->ip_len = dmsi_ip(peer->host, x->ip);
    x->trust = peer->trust;
    x->skip_verify = peer->skip_verify;
    x->now = peer->now;
    x->der = peer->der;
    x->error = error;
    br_x509_minimal_set_time(&x->inner, (uint32_t)(peer->now / 86400 + 719528),
                             (uint32_t)(peer->now % 86400));
}

/* Makes a handshake over io, resuming the last session if the server still
 * has it. 1, or 0 with the error set. The client's last flight may still be
 * unsent: it leaves together with the request. */
static int dmsi_tls_open(dmsi_tls *t, dmsi_io *io, const dmsi_tls_peer *peer)
{
    char sni[256];
    if (!t->ready) {
        dmsi_tls_init(t);
    }
    t->io = io;
    t->in_at = t->in_len = t->out_len = t->quiet = 0;
    t->quiet_max = DMSI_HANDSHAKE_MAX;
    dmsi_x509_expect(&t->x509, peer, io->error);
    dmsi_copy(sni, sizeof sni, t->x509.host);
    br_ssl_engine_inject_entropy(&t->client.eng, peer->seed, 32);
    if (!br_ssl_client_reset(&t->client, t->x509.ip_len ? NULL : sni,
                             t->resumable)) {
        (void)dmsi_tls_closed(t);
        return 0;
    }
    t->resumable = 0;
    switch (dmsi_tls_run(t, BR_SSL_SENDAPP)) {
    case 1:
        t->resumable = 1;
        t->quiet = 0;
        t->quiet_max = DMSI_IDLE_MAX;
        return 1;
    case 0:
        (void)dmsi_fail(io->error, DMS_ERR_TLS,
                        "%s %s:%d: closed during the handshake", io->step,
                        io->host, io->port);
        return 0;
    default:
        return 0;
    }
}

/* Encrypts and gathers n bytes; they leave with the next flush. */
static int dmsi_tls_write(dmsi_tls *t, const char *p, size_t n)
{
    while (n > 0) {
        size_t room;
        unsigned char *to;
        int ok = dmsi_tls_run(t, BR_SSL_SENDAPP);
        if (ok <= 0) {
            (void)dmsi_fail(t->io->error, DMS_ERR_NETWORK,
                            "%s %s:%d: connection closed", t->io->step,
                            t->io->host, t->io->port);
            return 0;
        }
        to = br_ssl_engine_sendapp_buf(&t->client.eng, &room);
        room = room < n ? room : n;
        memcpy(to, p, room);
        br_ssl_engine_sendapp_ack(&t->client.eng, room);
        p += room;
        n -= room;
    }
    return 1;
}

/* Ends the record under way and sends everything gathered. */
static int dmsi_tls_finish(dmsi_tls *t)
{
    br_ssl_engine_flush(&t->client.eng, 0);
    return dmsi_tls_run(t, BR_SSL_SENDAPP) > 0 && dmsi_tls_flush(t);
}

/* Whether nothing is under way: no bytes read ahead, no data unread, open. */
static int dmsi_tls_at_rest(dmsi_tls *t)
{
    unsigned state = br_ssl_engine_current_state(&t->client.eng);
    return t->in_at == t->in_len && (state & BR_SSL_SENDAPP) &&
           !(state & BR_SSL_RECVAPP);
}

/* Says goodbye without waiting for an answer. */
static void dmsi_tls_close(dmsi_tls *t)
{
    int ignored;
    size_t n;
    unsigned char *record;
    br_ssl_engine_close(&t->client.eng);
    if (br_ssl_engine_current_state(&t->client.eng) & BR_SSL_SENDREC) {
        record = br_ssl_engine_sendrec_buf(&t->client.eng, &n);
        (void)t->io->via.write(t->io->via.ctx, record, (int)n, 0, &ignored);
    }
}

/* ==== 22. CONNECTION ===================================================== */

/* One connection, with or without TLS, by a proxy or without: dial, send a
 * request, read, keep it for the next one. Knows nothing of AWS. */

/* How requests get to their host. */
typedef enum dmsi_route {
    DMSI_DIRECT = 0,
    DMSI_TUNNEL, /* CONNECT; the proxy passes bytes without knowing them */
    DMSI_FORWARD /* the proxy reads the requests and passes them on */
} dmsi_route;

/* A proxy. User and password stand as in its URL, percent-encoded; both are
 * there or none. */
typedef struct dmsi_proxy {
    dmsi_route route;
    int https; /* TLS to the proxy itself */
    int port;
    char host[256];
    dmsi_slice user;
    dmsi_slice password;
} dmsi_proxy;

typedef struct dmsi_conn {
    dmsi_io io;
    dmsi_tls *tls; /* NULL: plain */
    dmsi_tls_peer peer;
    dmsi_proxy proxy;
    const char *host; /* whom the requests are for */
    int port;
    int https;
    const char *authority; /* as in the Host header */
    int open;
    int64_t used_ms; /* when it last served, monotonic */
    dms_entropy_fn entropy;
    void *entropy_ctx;
#ifndef DMS_NO_OS
    dmsi_sock sock;
#endif
    size_t plain_len;
    char plain[DMSI_READ_SIZE]; /* without TLS: bytes read, or to be sent */
} dmsi_conn;

/* How its requests get to their host. */
static dmsi_route dmsi_conn_route(const dmsi_conn *c)
{
    return DMSI_PROXIES ? c->proxy.route : DMSI_DIRECT;
}

/* Whether the transport is the built-in one. */
static int dmsi_conn_builtin(const dmsi_conn *c)
{
#ifndef DMS_NO_OS
    return c->io.via.open == dmsi_os_open;
#else
    (void)c;
    return 0;
#endif
}

/* Closes the connection, if there is one. */
static void dmsi_conn_close(dmsi_conn *c)
{
    if (!c->open) {
        return;
    }
    c->open = 0;
    if (c->tls) {
        dmsi_tls_close(c->tls);
    }
    c->io.via.close(c->io.via.ctx);
}

/* Why dialing failed. */
static void dmsi_conn_refused(dmsi_conn *c, int sys_errno)
{
    const char *why = dmsi_errno_text(sys_errno);
#ifndef DMS_NO_OS
    if (dmsi_conn_builtin(c)) {
        why = dmsi_os_why(&c->sock, sys_errno);
    }
#endif
    (void)dmsi_fail(c->io.error, DMS_ERR_NETWORK, "%s %s:%d: %s", c->io.step,
                    c->io.host, c->io.port, why);
    c->io.error->sys_errno = sys_errno;
}

/* Connects the transport; 0 with the error set. */
static int dmsi_conn_dial(dmsi_conn *c)
{
    int n, slice, sys_errno = 0;
    do {
        slice = dmsi_io_slice(&c->io);
        if (slice == 0) {
            c->io.via.close(c->io.via.ctx);
            return 0;
        }
        n = c->io.via.open(c->io.via.ctx, c->io.host, (unsigned)c->io.port,
                           slice, &sys_errno);
    } while (n == DMS_IO_TIMEOUT);
    if (n != 0) {
        dmsi_conn_refused(c, sys_errno);
        c->io.via.close(c->io.via.ctx);
        return 0;
    }
    return 1;
}

/* Whom the next bytes go to, for dialing and for messages. */
static void dmsi_conn_face(dmsi_conn *c, int proxy, const char *step)
{
    c->io.host = proxy ? c->proxy.host : c->host;
    c->io.port = proxy ? c->proxy.port : c->port;
    c->io.step = step;
}

/* Appends s with its %41 decoded; an escape that is none stays as it is. */
static void dmsi_put_decoded(dmsi_buf *b, dmsi_slice s)
{
    size_t i;
    for (i = 0; i < s.n; i++) {
        int high = i + 2 < s.n ? dmsi_hex_value(s.p[i + 1]) : -1;
        int low = i + 2 < s.n ? dmsi_hex_value(s.p[i + 2]) : -1;
        if (s.p[i] == '%' && high >= 0 && low >= 0) {
            dmsi_putc(b, (char)(high * 16 + low));
            i += 2;
        } else {
            dmsi_putc(b, s.p[i]);
        }
    }
}

/* Appends the header that tells the proxy who asks (RFC 7617), if it wants to
 * know. */
static void dmsi_proxy_header(dmsi_buf *b, const dmsi_proxy *p)
{
    char text[DMSI_PROXY_MAX];
    dmsi_buf pair;
    if (p->user.n == 0) {
        return;
    }
    memset(&pair, 0, sizeof pair);
    pair.data = text;
    pair.cap = pair.max = sizeof text;
    dmsi_put_decoded(&pair, p->user);
    dmsi_putc(&pair, ':');
    dmsi_put_decoded(&pair, p->password);
    dmsi_puts(b, "Proxy-Authorization: Basic ");
    dmsi_put_base64(b, dmsi_slice_of(text, pair.len));
    dmsi_puts(b, "\r\n");
    dmsi_wipe(text, sizeof text);
}

/* Says why a proxy would not do as asked. A wrong password stays wrong, so
 * that is no network failure, which would be tried again. */
static void dmsi_proxy_refused(dmsi_conn *c, int http)
{
    static const struct dmsi_proxy_row {
        int http;
        const char *text;
    } rows[] = {{407, ": it wants a user and a password"},
                {407, ": it does not accept the user and password"},
                {401, ": it does not accept the user and password"},
                {403, ": it does not allow this"},
                {502, ": it cannot reach the host"},
                {503, ": it cannot reach the host"},
                {504, ": it cannot reach the host in time"}};
    size_t i = http == 407 && c->proxy.user.n > 0;
    while (i < sizeof rows / sizeof *rows && rows[i].http != http) {
        i++;
    }
    (void)dmsi_fail(c->io.error,
                    http == 407 || http == 401 || http == 403 ? DMS_ERR_DENIED
                                                              : DMS_ERR_NETWORK,
                    "proxy %s:%d refused %s:%d with http %d%s", c->proxy.host,
                    c->proxy.port, c->host, c->port, http,
                    i < sizeof rows / sizeof *rows ? rows[i].text : "");
}

/* Whether an answer to a forwarded request is the proxy's own refusal: 407,
 * and what tinyproxy says to a wrong password; AWS never says 401. Its body
 * need not come whole, and often does not. */
static int dmsi_proxy_speaks(const dmsi_conn *c, int http)
{
    return dmsi_conn_route(c) == DMSI_FORWARD &&
           (http == 407 || (http == 401 && c->proxy.user.n > 0));
}

/* Asks the proxy for a tunnel (RFC 9110 9.3.6). Nothing of the requests that
 * will pass through it is in here. 0 with the error set. */
static int dmsi_tunnel_ask(dmsi_conn *c)
{
    const char *open = strchr(c->host, ':') ? "[" : "";
    const char *shut = *open ? "]" : "";
    char where[DMSI_AUTHORITY_MAX];
    dmsi_buf b;
    int ok;
    dmsi_format(where, sizeof where, "%s%s%s:%d", open, c->host, shut, c->port);
    memset(&b, 0, sizeof b);
    b.data = c->plain;
    b.cap = b.max = sizeof c->plain;
    dmsi_puts(&b, "CONNECT ");
    dmsi_puts(&b, where);
    dmsi_puts(&b, " HTTP/1.1\r\nHost: ");
    dmsi_puts(&b, where);
    dmsi_puts(&b, "\r\n");
    dmsi_proxy_header(&b, &c->proxy);
    dmsi_puts(&b, "\r\n");
    ok = dmsi_io_write(&c->io, b.data, b.len);
    dmsi_wipe(c->plain, b.len);
    return ok;
}

/* Reads the proxy's answer. Returns its status, or 0 with the error set. The
 * server speaks only after us: bytes behind a 2xx are not its. */
static int dmsi_tunnel_answer(dmsi_conn *c)
{
    dms_error *e = c->io.error;
    dmsi_buf *lines = c->peer.der;
    dmsi_http h;
    size_t used = 0;
    int n = 0;
    dmsi_http_init(&h);
    h.tunnel = 1;
    dmsi_buf_reset(lines);
    while (h.state != DMSI_HTTP_DONE) {
        n = dmsi_io_read(&c->io, c->plain, sizeof c->plain);
        if (n < 0) {
            return 0;
        }
        used = dmsi_http_feed(&h, lines, c->plain, (size_t)n);
        if (n == 0) {
            h.why = "it ends too early";
        }
        if (h.why) {
            (void)dmsi_fail(e, n == 0 ? DMS_ERR_NETWORK : DMS_ERR_PROTOCOL,
                            "%s %s:%d: malformed answer to CONNECT: %s",
                            c->io.step, c->io.host, c->io.port, h.why);
            return 0;
        }
        if (dmsi_buf_status(lines, e, "answer of the proxy") != DMS_OK) {
            return 0;
        }
    }
    if (h.status < 300 && used < (size_t)n) {
        (void)dmsi_fail(e, DMS_ERR_PROTOCOL,
                        "%s %s:%d: data before the TLS handshake", c->io.step,
                        c->io.host, c->io.port);
        return 0;
    }
    return h.status;
}

/* Has the proxy open a tunnel to the host; 0 with the error set. */
static int dmsi_conn_tunnel(dmsi_conn *c)
{
    int http = dmsi_tunnel_ask(c) ? dmsi_tunnel_answer(c) : 0;
    if (http >= 300) {
        dmsi_proxy_refused(c, http);
    }
    return http > 0 && http < 300;
}

/* Connects and makes the handshake; 0 with the error set. */
static int dmsi_conn_connect(dmsi_conn *c, const unsigned char *seed)
{
    dmsi_route route = dmsi_conn_route(c);
    dmsi_conn_face(c, route != DMSI_DIRECT,
                   route == DMSI_DIRECT ? "connect" : "connect to proxy");
    if (!dmsi_conn_dial(c)) {
        return 0;
    }
    if (route == DMSI_TUNNEL && !dmsi_conn_tunnel(c)) {
        c->io.via.close(c->io.via.ctx);
        return 0;
    }
    c->open = 1;
    dmsi_conn_face(c, route == DMSI_FORWARD, "");
    if (c->tls) {
        c->io.step = "TLS handshake with";
        c->peer.seed = seed;
        c->peer.now = c->io.clock.wall_ms(c->io.clock.ctx) / 1000;
        if (!dmsi_tls_open(c->tls, &c->io, &c->peer)) {
            dmsi_conn_close(c);
            return 0;
        }
    }
    return 1;
}

/* Opens the connection by the deadline; 0 with the error set. Without entropy
 * TLS does not even connect. */
static int dmsi_conn_open(dmsi_conn *c, int64_t deadline_ms)
{
    unsigned char seed[32];
    int ok;
    c->io.deadline_ms = deadline_ms;
    if (c->tls && !c->entropy(c->entropy_ctx, seed, sizeof seed)) {
        (void)dmsi_fail(c->io.error, DMS_ERR_TLS,
                        "connect %s:%d: no entropy, TLS cannot start", c->host,
                        c->port);
        return 0;
    }
    ok = dmsi_conn_connect(c, seed);
    dmsi_wipe(seed, sizeof seed);
    return ok;
}

/* Whether an open connection may be used again. Servers close idle ones, and
 * whatever there is to read now is no answer to what comes next. A request
 * that must not be lost (`careful`) does not go to one that rested long, nor
 * to one of a transport that cannot be looked at, nor to one of a proxy that
 * reads it: some close after every answer without saying so before. */
static int dmsi_conn_alive(dmsi_conn *c, int careful)
{
    int64_t idle = dmsi_now(&c->io) - c->used_ms;
    if ((careful && c->proxy.route == DMSI_FORWARD) ||
        (c->tls && !dmsi_tls_at_rest(c->tls))) {
        return 0;
    }
    if (!dmsi_conn_builtin(c)) {
        return idle < DMSI_FRESH_MS;
    }
#ifndef DMS_NO_OS
    if (dmsi_os_stale(&c->sock)) {
        return 0;
    }
#endif
    return !careful || idle < 4 * DMSI_FRESH_MS;
}

/* Sends what was gathered. */
static int dmsi_conn_flush(dmsi_conn *c)
{
    size_t n = c->plain_len;
    int ok;
    if (c->tls) {
        return dmsi_tls_finish(c->tls);
    }
    c->plain_len = 0;
    ok = dmsi_io_write(&c->io, c->plain, n);
    dmsi_wipe(c->plain, n); /* it held the signature and the token */
    return ok;
}

/* Gathers bytes, so that a small request leaves in one packet. */
static int dmsi_conn_put(dmsi_conn *c, dmsi_slice s)
{
    if (c->tls) {
        return dmsi_tls_write(c->tls, s.p, s.n);
    }
    if (s.n > sizeof c->plain - c->plain_len && !dmsi_conn_flush(c)) {
        return 0;
    }
    if (s.n > sizeof c->plain) {
        return dmsi_io_write(&c->io, s.p, s.n);
    }
    if (s.n > 0) {
        memcpy(c->plain + c->plain_len, s.p, s.n);
        c->plain_len += s.n;
    }
    return 1;
}

/* The first line of a request for a proxy that passes it on: it names the
 * whole URL (RFC 9112 3.2.2), and behind it stands who asks. Leaves in *head
 * what is still to be sent. */
static int dmsi_conn_forward(dmsi_conn *c, dmsi_slice *head)
{
    char text[DMSI_PROXY_MAX * 4 / 3 + 64];
    size_t method = dmsi_find(*head, ' ') + 1;
    size_t line = dmsi_find(*head, '\n') + 1;
    dmsi_buf auth;
    int ok;
    memset(&auth, 0, sizeof auth);
    auth.data = text;
    auth.cap = auth.max = sizeof text;
    dmsi_proxy_header(&auth, &c->proxy);
    ok = dmsi_conn_put(c, dmsi_slice_of(head->p, method)) &&
         dmsi_conn_put(c, dmsi_str(c->https ? "https://" : "http://")) &&
         dmsi_conn_put(c, dmsi_str(c->authority)) &&
         dmsi_conn_put(c, dmsi_slice_of(head->p + method, line - method)) &&
         dmsi_conn_put(c, dmsi_slice_of(text, auth.len));
    dmsi_wipe(text, auth.len);
    *head = dmsi_slice_of(head->p + line, head->n - line);
    return ok;
}

/* Sends head and body, in one packet if they are small. The head begins with
 * the path, as for the host itself. */
static int dmsi_conn_send(dmsi_conn *c, dmsi_slice head, dmsi_slice body)
{
    int forward = dmsi_conn_route(c) == DMSI_FORWARD;
    c->io.step = forward ? "send to proxy" : "send to";
    c->plain_len = 0;
    return (!forward || dmsi_conn_forward(c, &head)) &&
           dmsi_conn_put(c, head) && dmsi_conn_put(c, body) &&
           dmsi_conn_flush(c);
}

/* What came next: *p and its length; 0 at a proper end, -1 with the error
 * set. The bytes must be given back by dmsi_conn_used. */
static int dmsi_conn_read(dmsi_conn *c, const char **p)
{
    c->io.step =
        dmsi_conn_route(c) == DMSI_FORWARD ? "read from proxy" : "read from";
    if (c->tls) {
        size_t n;
        int ok = dmsi_tls_run(c->tls, BR_SSL_RECVAPP);
        if (ok <= 0) {
            return ok;
        }
        *p = (const char *)br_ssl_engine_recvapp_buf(&c->tls->client.eng, &n);
        return (int)n;
    }
    *p = c->plain;
    return dmsi_io_read(&c->io, c->plain, sizeof c->plain);
}

/* n of the bytes last read were taken. */
static void dmsi_conn_used(dmsi_conn *c, size_t n)
{
    if (c->tls && n > 0) {
        c->tls->quiet = 0;
        br_ssl_engine_recvapp_ack(&c->tls->client.eng, n);
    }
}

/* ==== 23. CONFIGURATION FILES ============================================ */

/* ~/.aws/config and ~/.aws/credentials as botocore reads them: the INI grammar
 * of Python's RawConfigParser in its strict form, and blocks nested one level
 * deep. A file is read line by line, so that it may be larger than the memory
 * there is; what stays is the section that was asked for. Knows nothing of
 * what a key means. No message shows a line or a value. */

/* The keys that are looked up in a profile, a services or an sso-session
 * section. A row of the list is X(name in the enum, key in the file). */
/* clang-format off */
#define DMSI_KEY_LIST(X)                                                      \
  X(REGION, "region")                                                         \
  X(ACCESS_KEY, "aws_access_key_id")                                          \
  X(SECRET_KEY, "aws_secret_access_key")                                      \
  X(SESSION_TOKEN, "aws_session_token")                                       \
  X(SECURITY_TOKEN, "aws_security_token")                                     \
  X(ROLE_ARN, "role_arn")                                                     \
  X(SOURCE_PROFILE, "source_profile")                                         \
  X(CREDENTIAL_SOURCE, "credential_source")                                   \
  X(EXTERNAL_ID, "external_id")                                               \
  X(ROLE_SESSION_NAME, "role_session_name")                                   \
  X(DURATION_SECONDS, "duration_seconds")                                     \
  X(MFA_SERIAL, "mfa_serial")                                                 \
  X(WEB_IDENTITY_TOKEN_FILE, "web_identity_token_file")                       \
  X(SSO_SESSION, "sso_session")                                               \
  X(SSO_ACCOUNT_ID, "sso_account_id")                                         \
  X(SSO_ROLE_NAME, "sso_role_name")                                           \
  X(SSO_START_URL, "sso_start_url")                                           \
  X(SSO_REGION, "sso_region")                                                 \
  X(CREDENTIAL_PROCESS, "credential_process")                                 \
  X(LOGIN_SESSION, "login_session")                                           \
  X(CA_BUNDLE, "ca_bundle")                                                   \
  X(ENDPOINT_URL, "endpoint_url")                                             \
  X(SERVICES, "services")                                                     \
  X(IGNORE_ENDPOINTS, "ignore_configured_endpoint_urls")                      \
  X(FIPS, "use_fips_endpoint")                                                \
  X(DUALSTACK, "use_dualstack_endpoint")                                      \
  X(RETRY_MODE, "retry_mode")                                                 \
  X(MAX_ATTEMPTS, "max_attempts")                                             \
  X(DEFAULTS_MODE, "defaults_mode")                                           \
  X(APP_ID, "sdk_ua_app_id")                                                  \
  X(TCP_KEEPALIVE, "tcp_keepalive")                                           \
  X(PARAMETER_VALIDATION, "parameter_validation")                             \
  X(STS_REGIONAL, "sts_regional_endpoints")                                   \
  X(IMDS_ENDPOINT, "ec2_metadata_service_endpoint")                           \
  X(IMDS_MODE, "ec2_metadata_service_endpoint_mode")                          \
  X(IMDS_V1_DISABLED, "ec2_metadata_v1_disabled")                             \
  X(IMDS_TIMEOUT, "metadata_service_timeout")                                 \
  X(IMDS_ATTEMPTS, "metadata_service_num_attempts")                           \
  X(SERVICE_DMS, "database_migration_service")                                \
  X(SERVICE_STS, "sts")                                                       \
  X(SERVICE_SSO, "sso")                                                       \
  X(SERVICE_SSO_OIDC, "sso_oidc")                                             \
  DMS_PROFILE_KEYS(X)
#ifndef DMS_PROFILE_KEYS
#define DMS_PROFILE_KEYS(X) /* none */
#endif
/* clang-format on */

#define DMSI_KEY_ENUM(name, text) DMSI_KEY_##name,
enum dmsi_key { DMSI_KEY_LIST(DMSI_KEY_ENUM) DMSI_KEYS };
#undef DMSI_KEY_ENUM

/* The names of the keys. */
#define DMSI_KEY_NAME(name, text) text,
static const char *const dmsi_key_names[] = {DMSI_KEY_LIST(DMSI_KEY_NAME)};
#undef DMSI_KEY_NAME
#undef DMSI_KEY_LIST
#undef DMS_PROFILE_KEYS

/* Where a value is that is not there. */
#define DMSI_ABSENT ((size_t)-1)

/* A profile, or another section, with the values of the keys above. They are
 * terminated texts in `store`, told by offsets, so that it may move. */
typedef struct dmsi_profile {
    dmsi_buf *store;
    int exists;                      /* in one of the files */
    size_t at[DMSI_KEYS];            /* DMSI_ABSENT: no such key */
    unsigned char shared[DMSI_KEYS]; /* 1: of the credentials file */
} dmsi_profile;

/* The value of a key: NULL when it is not there, "" when it is empty. Valid
 * until something is added to the store. */
static const char *dmsi_profile_get(const dmsi_profile *p, enum dmsi_key key)
{
    return p->store && p->at[key] != DMSI_ABSENT ? p->store->data + p->at[key]
                                                 : NULL;
}

/* Whether the value of a key is of the credentials file. */
static int dmsi_profile_shared(const dmsi_profile *p, enum dmsi_key key)
{
    return p->shared[key];
}

/* A profile without values. */
static void dmsi_profile_clear(dmsi_profile *p, dmsi_buf *store)
{
    size_t i;
    memset(p, 0, sizeof *p);
    p->store = store;
    for (i = 0; i < DMSI_KEYS; i++) {
        p->at[i] = DMSI_ABSENT;
    }
}

/* Without files and chain there is nobody to keep anything. */
#if !defined(DMS_NO_OS) || !defined(DMS_NO_CHAIN)

/* Appends a terminated copy of a text to a store, where it may be itself.
 * Returns where it is; what fails shows in the store. */
static size_t dmsi_store_copy(dmsi_buf *store, dmsi_slice s)
{
    size_t at = store->len;
    const char *old = store->data;
    int inside = old && s.p >= old && s.p <= old + store->len;
    size_t from = inside ? (size_t)(s.p - old) : 0;
    if (dmsi_buf_room(store, s.n + 1)) {
        dmsi_put(store, inside ? store->data + from : s.p, s.n);
        dmsi_putc(store, '\0');
    }
    return at;
}

#endif

#ifndef DMS_NO_CHAIN
/* The value of a key of a nested block: the lines "name = value" of a value
 * that begins with a line feed. The last one of a name counts. */
static int dmsi_nested_get(const char *block, const char *name, dmsi_slice *out)
{
    dmsi_slice rest = dmsi_str(block);
    int found = 0;
    if (rest.n == 0 || rest.p[0] != '\n') {
        return 0;
    }
    while (rest.n > 0) {
        size_t n = dmsi_find(rest, '\n');
        dmsi_slice line = dmsi_slice_of(rest.p, n);
        size_t eq = dmsi_find(line, '=');
        if (eq < n && dmsi_is(dmsi_trim(dmsi_slice_of(line.p, eq)), name)) {
            *out = dmsi_trim(dmsi_slice_of(line.p + eq + 1, n - eq - 1));
            found = 1;
        }
        n += n < rest.n;
        rest = dmsi_slice_of(rest.p + n, rest.n - n);
    }
    return found;
}
#endif

/* The path of a file as it was given, with its ~ and $. Set but empty is no
 * file at all. */
static const char *dmsi_file_name(int shared)
{
    const char *path = dmsi_os_env_set(shared ? "AWS_SHARED_CREDENTIALS_FILE"
                                              : "AWS_CONFIG_FILE");
    return path ? path : shared ? "~/.aws/credentials" : "~/.aws/config";
}

#ifndef DMS_NO_OS

enum {
    DMSI_INI_MAX = 1048576, /* bytes of a file */
    DMSI_INI_NAMES = 4096,  /* sections of a file, and keys of a section */
    DMSI_INI_PATH = 1024    /* path of a file, with ~ and $ replaced */
};

/* A file being read. Behind `base` in the buffer stand its sections and keys
 * so far, as texts told apart by their first byte: [ a section, = a key, v the
 * value of the key before it (of wanted sections), and ? the line under way.
 * They are dropped in the end. */
typedef struct dmsi_ini {
    const char *path;
    const char *kind; /* "profile", ...; NULL: sections go by their own name */
    const char *name; /* of the section that is wanted */
    dmsi_buf *b;
    dms_error *e;
    size_t base;
    size_t line_at; /* where the line under way begins, behind its ? */
    int64_t size;   /* bytes read */
    int line;       /* its number */
    int sections;
    int keys;       /* of this section */
    size_t section; /* where this section is told, 0: none yet */
    size_t indent;  /* of the last line that was no continuation */
    int keeps;      /* values of this section are kept */
    int in_key;     /* lines that are indented deeper continue a value */
    int nested;     /* which is a nested block, if they do */
    int after_cr;   /* a line feed that comes now belongs to a CR */
} dmsi_ini;

/* White space, as Python strips it from a line. */
static int dmsi_ini_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 28 && c <= 31);
}

/* Cuts white space off both ends. */
static dmsi_slice dmsi_ini_trim(dmsi_slice s)
{
    while (s.n > 0 && dmsi_ini_blank(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n > 0 && dmsi_ini_blank(s.p[s.n - 1])) {
        s.n--;
    }
    return s;
}

/* Refuses a file, in botocore's words, with the line but not its text. */
static int dmsi_ini_fail(dmsi_ini *f, const char *why)
{
    (void)dmsi_fail(f->e, DMS_ERR_CONFIG,
                    "Unable to parse config file: %s, line %d: %s", f->path,
                    f->line, why);
    return 0;
}

/* Words of a section name, told apart as a POSIX shell does. */
typedef struct dmsi_words {
    dmsi_slice rest;
    char word[256]; /* cut when longer */
    size_t n;       /* its length, cut or not */
} dmsi_words;

/* One character more. */
static void dmsi_words_put(dmsi_words *w, char c)
{
    if (w->n < sizeof w->word - 1) {
        w->word[w->n] = c;
        w->word[w->n + 1] = '\0';
    }
    w->n++;
}

/* What stands between quotes, the first one passed; 0 without a second one.
 * In double quotes a backslash covers itself and a quote. */
static int dmsi_words_quoted(dmsi_words *w, char quote)
{
    while (w->rest.n > 0) {
        char c = w->rest.p[0];
        (void)dmsi_take_char(&w->rest, c);
        if (c == quote) {
            return 1;
        }
        if (c == '\\' && quote == '"' && w->rest.n > 0 &&
            (w->rest.p[0] == '"' || w->rest.p[0] == '\\')) {
            c = w->rest.p[0];
            (void)dmsi_take_char(&w->rest, c);
        }
        dmsi_words_put(w, c);
    }
    return 0;
}

/* The next word: 1, 0 at the end, -1 when it is malformed. */
static int dmsi_words_next(dmsi_words *w)
{
    int any = 0;
    w->n = 0;
    w->word[0] = '\0';
    while (w->rest.n > 0) {
        char c = w->rest.p[0];
        (void)dmsi_take_char(&w->rest, c);
        if (c == ' ' || c == '\t') {
            if (any) {
                return 1;
            }
            continue;
        }
        any = 1;
        if (c == '\\') {
            if (w->rest.n == 0) {
                return -1;
            }
            dmsi_words_put(w, w->rest.p[0]);
            (void)dmsi_take_char(&w->rest, w->rest.p[0]);
        } else if (c != '"' && c != '\'') {
            dmsi_words_put(w, c);
        } else if (!dmsi_words_quoted(w, c)) {
            return -1;
        }
    }
    return any;
}

/* Whether a section is the one that is asked for. "[profile a]" needs its
 * first word only to begin so; a profile default may go without. */
static int dmsi_section_is(dmsi_slice section, const char *kind,
                           const char *name)
{
    dmsi_words w;
    if (!kind) {
        return dmsi_is(section, name);
    }
    if (strcmp(kind, "profile") == 0 && dmsi_is(section, "default")) {
        return strcmp(name, "default") == 0;
    }
    if (!dmsi_begins(section, kind)) {
        return 0;
    }
    w.rest = section;
    if (dmsi_words_next(&w) != 1 || dmsi_words_next(&w) != 1 ||
        w.n >= sizeof w.word || strcmp(w.word, name) != 0) {
        return 0;
    }
    return dmsi_words_next(&w) == 0;
}

/* Whether a text with this tag and name stands between two places. */
static int dmsi_ini_has(const dmsi_ini *f, size_t from, char tag,
                        dmsi_slice name)
{
    const char *p = f->b->data + from, *end = f->b->data + f->line_at - 1;
    for (; p < end; p += strlen(p) + 1) {
        if (*p == tag && dmsi_is(name, p + 1)) {
            return 1;
        }
    }
    return 0;
}

/* Whether a key is in this section already. [DEFAULT] may come again, and
 * counts as one section then. */
static int dmsi_ini_has_key(const dmsi_ini *f, dmsi_slice key)
{
    const char *p = f->b->data + f->base, *end = f->b->data + f->section;
    int inside = 0;
    if (dmsi_ini_has(f, f->section, '=', key)) {
        return 1;
    }
    if (strcmp(end, "[DEFAULT") != 0) {
        return 0;
    }
    for (; p < end; p += strlen(p) + 1) {
        if (*p == '[') {
            inside = strcmp(p, "[DEFAULT") == 0;
        } else if (inside && *p == '=' && dmsi_is(key, p + 1)) {
            return 1;
        }
    }
    return 0;
}

/* "[name]", up to the last bracket of the line. The line becomes the name. */
static int dmsi_ini_section(dmsi_ini *f, dmsi_slice name)
{
    int fallback = dmsi_is(name, "DEFAULT");
    if (!fallback && dmsi_ini_has(f, f->base, '[', name)) {
        return dmsi_ini_fail(f, "a section of this name is there already");
    }
    if (f->sections++ == DMSI_INI_NAMES) {
        return dmsi_ini_fail(f, "too many sections");
    }
    f->keeps = fallback || dmsi_section_is(name, f->kind, f->name);
    f->section = f->line_at - 1;
    f->keys = 0;
    f->in_key = 0;
    f->b->data[f->section] = '[';
    memmove(f->b->data + f->line_at, name.p, name.n);
    f->b->len = f->line_at + name.n;
    dmsi_putc(f->b, '\0');
    return 1;
}

/* "key = value" or "key : value", the delimiter being at `at`. The line
 * becomes the key and, if it is kept, the value. */
static int dmsi_ini_pair(dmsi_ini *f, dmsi_slice line, size_t at)
{
    dmsi_slice key = dmsi_ini_trim(dmsi_slice_of(line.p, at));
    dmsi_slice value =
        dmsi_ini_trim(dmsi_slice_of(line.p + at + 1, line.n - at - 1));
    size_t from = f->line_at + (size_t)(value.p - line.p), i;
    char *p = dmsi_buf_room(f->b, 4); /* two terminators and a tag */
    if (!p) {
        return 1; /* told at the end */
    }
    p = f->b->data + f->line_at; /* the room may be elsewhere */
    for (i = 0; i < key.n; i++) {
        p[i] = dmsi_lower(p[i]);
    }
    key = dmsi_slice_of(p, key.n);
    if (key.n == 0) {
        return dmsi_ini_fail(f, "a key is missing");
    }
    if (dmsi_ini_has_key(f, key)) {
        return dmsi_ini_fail(f, "a key of this name is there already");
    }
    if (f->keys++ == DMSI_INI_NAMES) {
        return dmsi_ini_fail(f, "too many keys");
    }
    f->in_key = 1;
    f->nested = value.n == 0;
    p[-1] = '=';
    f->b->len = f->line_at + key.n + 1;
    if (f->keeps) {
        memmove(p + key.n + 2, f->b->data + from, value.n);
        p[key.n + 1] = 'v';
        p[key.n + 2 + value.n] = '\0';
        f->b->len += value.n + 2;
    }
    p[key.n] = '\0';
    return 1;
}

/* A line of a section that is no continuation; it has no blanks round it. */
static int dmsi_ini_plain(dmsi_ini *f, dmsi_slice line)
{
    size_t at = line.n;
    while (line.p[0] == '[' && at > 2 && line.p[at - 1] != ']') {
        at--;
    }
    if (line.p[0] == '[' && at > 2) {
        return dmsi_ini_section(f, dmsi_slice_of(line.p + 1, at - 2));
    }
    if (f->sections == 0) {
        return dmsi_ini_fail(f, "a section header must come first");
    }
    for (at = 0; at < line.n && line.p[at] != '=' && line.p[at] != ':'; at++) {
    }
    if (at == line.n) {
        return dmsi_ini_fail(f, "neither a section, a key nor a comment");
    }
    return dmsi_ini_pair(f, line, at);
}

/* A line that continues a value; an empty one only where values are kept. */
static int dmsi_ini_more(dmsi_ini *f, dmsi_slice line)
{
    char *p = f->b->data + f->line_at;
    if (f->nested && line.n > 0 && dmsi_find(line, '=') == line.n) {
        return dmsi_ini_fail(f, "a nested block wants name = value");
    }
    f->b->len = f->line_at - 1;
    if (f->keeps) {
        p -= 2; /* at the terminator of the value so far */
        *p++ = '\n';
        memmove(p, line.p, line.n);
        p[line.n] = '\0';
        f->b->len = f->line_at + line.n;
    }
    return 1;
}

/* Whether the bytes of a line are UTF-8 without a mark at the beginning. */
static int dmsi_ini_text(dmsi_ini *f, dmsi_slice line)
{
    const unsigned char *p = (const unsigned char *)line.p;
    const unsigned char *end = p + line.n;
    if (f->line == 1 && dmsi_begins(line, "\xEF\xBB\xBF")) {
        return dmsi_ini_fail(f, "begins with a byte order mark");
    }
    while (p < end) {
        size_t n = *p ? dmsi_utf8_len(p, end) : 0;
        if (n == 0) {
            return dmsi_ini_fail(f, "not UTF-8 text");
        }
        p += n;
    }
    return 1;
}

/* Takes the line under way, which is whole, and begins the next one. */
static int dmsi_ini_line(dmsi_ini *f)
{
    dmsi_slice all, line;
    size_t indent;
    int ok = 1, comment;
    f->line++;
    if (f->b->failed) {
        return 0;
    }
    all = dmsi_slice_of(f->b->data + f->line_at, f->b->len - f->line_at);
    line = dmsi_ini_trim(all);
    indent = (size_t)(line.p - all.p);
    memmove(f->b->data + f->line_at, line.p, line.n);
    line.p = f->b->data + f->line_at;
    f->b->len = f->line_at + line.n;
    if (!dmsi_ini_text(f, line)) {
        return 0;
    }
    comment = line.n > 0 && (line.p[0] == '#' || line.p[0] == ';');
    if (!comment && f->in_key && (line.n == 0 || indent > f->indent)) {
        ok = dmsi_ini_more(f, line);
    } else if (!comment && line.n > 0) {
        f->indent = indent;
        ok = dmsi_ini_plain(f, line);
    } else {
        f->b->len = f->line_at - 1;
    }
    dmsi_putc(f->b, '?');
    f->line_at = f->b->len;
    return ok;
}

/* Takes bytes of a file, split anywhere. CR, LF and CR LF end a line. */
static int dmsi_ini_feed(dmsi_ini *f, const char *p, size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        int again = p[i] == '\n' && f->after_cr;
        f->after_cr = p[i] == '\r';
        if (p[i] != '\n' && p[i] != '\r') {
            dmsi_putc(f->b, p[i]);
        } else if (!again && !dmsi_ini_line(f)) {
            return 0;
        }
    }
    return 1;
}

/* Begins a file. */
static void dmsi_ini_begin(dmsi_ini *f, dmsi_buf *b)
{
    f->b = b;
    f->base = b->len;
    dmsi_putc(b, '?');
    f->line_at = b->len;
}

/* The key of a name, or DMSI_KEYS. */
static size_t dmsi_key_of(const char *name)
{
    size_t i = 0;
    while (i < DMSI_KEYS && strcmp(name, dmsi_key_names[i]) != 0) {
        i++;
    }
    return i;
}

/* Finds the values of the wanted section: those of the last one that matches,
 * for what it lacks those of [DEFAULT]. 0 when there is no such section. */
static int dmsi_ini_find(const dmsi_ini *f, size_t *at, size_t *fallback)
{
    const char *p = f->b->data + f->base, *end = f->b->data + f->line_at - 1;
    size_t *to = NULL, key = DMSI_KEYS, i;
    int found = 0;
    for (; p < end; p += strlen(p) + 1) {
        if (*p == '[' && strcmp(p, "[DEFAULT") == 0) {
            to = fallback;
        } else if (*p == '[') {
            to = dmsi_section_is(dmsi_str(p + 1), f->kind, f->name) ? at : NULL;
            found |= to != NULL;
            for (i = 0; to && i < DMSI_KEYS; i++) {
                to[i] = DMSI_ABSENT; /* the later one counts alone */
            }
        } else if (*p == '=') {
            key = to ? dmsi_key_of(p + 1) : (size_t)DMSI_KEYS;
        } else if (to && key < DMSI_KEYS) {
            to[key] = (size_t)(p + 1 - f->b->data);
        }
    }
    return found;
}

/* Keeps the values of the wanted section, and drops everything else that was
 * put into the buffer. */
static void dmsi_ini_take(dmsi_ini *f, dmsi_profile *p, int shared)
{
    size_t at[DMSI_KEYS], fallback[DMSI_KEYS], mark = f->b->len, i;
    dmsi_slice v;
    for (i = 0; i < DMSI_KEYS; i++) {
        at[i] = fallback[i] = DMSI_ABSENT;
    }
    p->exists |= dmsi_ini_find(f, at, fallback);
    for (i = 0; p->exists && i < DMSI_KEYS; i++) {
        at[i] = at[i] != DMSI_ABSENT ? at[i] : fallback[i];
        if (at[i] == DMSI_ABSENT) {
            continue;
        }
        v = dmsi_str(f->b->data + at[i]);
        while (v.n > 0 && dmsi_ini_blank(v.p[v.n - 1])) {
            v.n--; /* empty lines at the end of a value */
        }
        p->at[i] = dmsi_store_copy(f->b, v) - mark + f->base;
        p->shared[i] = (unsigned char)shared;
    }
    memmove(f->b->data + f->base, f->b->data + mark, f->b->len - mark);
    mark = f->base + f->b->len - mark;
    dmsi_wipe(f->b->data + mark, f->b->len - mark);
    f->b->len = mark;
}

/* Reads a file to its end. */
static int dmsi_ini_read(dmsi_ini *f, int fd)
{
    char chunk[1024];
    int n = 0, ok = 1;
    while (ok && (n = dmsi_os_read_file(fd, chunk, sizeof chunk)) > 0) {
        f->size += n;
        ok = f->size <= DMSI_INI_MAX ? dmsi_ini_feed(f, chunk, (size_t)n)
                                     : dmsi_ini_fail(f, "more than 1 MiB");
    }
    if (n < 0) {
        f->e->sys_errno = errno;
        (void)dmsi_fail(f->e, DMS_ERR_CONFIG, "read %s: %s", f->path,
                        dmsi_errno_text(f->e->sys_errno));
    }
    dmsi_wipe(chunk, sizeof chunk);
    return ok && n == 0 && dmsi_ini_line(f);
}

/* The name at the beginning of "$NAME" or "${NAME}"; *n bytes are all of it.
 * Empty when there is none. */
static dmsi_slice dmsi_path_name(dmsi_slice path, size_t *n)
{
    int brace = path.n > 1 && path.p[1] == '{';
    size_t at = brace ? 2 : 1, from = at;
    while (at < path.n && (brace ? path.p[at] != '}'
                                 : dmsi_is_alnum((unsigned char)path.p[at]) ||
                                       path.p[at] == '_')) {
        at++;
    }
    if (brace && at == path.n) {
        at = from; /* it is not closed */
    }
    *n = at > from ? at + (size_t)brace : 1;
    return dmsi_slice_of(path.p + from, at - from);
}

/* Replaces variables in a path; those that are not set stay as they are. */
static void dmsi_path_variables(dmsi_buf *out, dmsi_slice path)
{
    char name[256];
    const char *value;
    while (path.n > 0) {
        size_t n = dmsi_find(path, '$');
        dmsi_put(out, path.p, n);
        path = dmsi_slice_of(path.p + n, path.n - n);
        if (path.n > 0) {
            dmsi_copy(name, sizeof name, dmsi_path_name(path, &n));
            value = name[0] ? dmsi_os_env_set(name) : NULL;
            dmsi_put(out, value ? value : path.p, value ? strlen(value) : n);
            path = dmsi_slice_of(path.p + n, path.n - n);
        }
    }
    dmsi_putc(out, '\0');
}

/* A path with its variables and a leading ~ replaced; 0 when it is too long,
 * or there is no HOME. Other users' homes are not looked up. */
static int dmsi_path_expand(char *out, size_t size, const char *path)
{
    const char *home = dmsi_os_env_set("HOME");
    dmsi_buf b;
    size_t n;
    memset(&b, 0, sizeof b);
    b.data = out;
    b.cap = b.max = size;
    dmsi_path_variables(&b, dmsi_str(path));
    if (b.failed) {
        return 0;
    }
    if (out[0] != '~' || (out[1] != '/' && out[1] != '\0')) {
        return 1;
    }
    n = home ? strlen(home) : size;
    while (n > 0 && home && home[n - 1] == '/') {
        n--;
    }
    if (!home || n + b.len - 1 > size) {
        return 0;
    }
    memmove(out + n, out + 1, b.len - 1);
    memcpy(out, home, n);
    return 1;
}

/* Adds what one file says of a section. One that is not there, cannot be
 * opened or is no regular file is empty. */
static dms_status dmsi_ini_load(dmsi_profile *p, int shared, const char *kind,
                                const char *name, dms_error *e)
{
    char path[DMSI_INI_PATH];
    size_t base = p->store->len;
    dmsi_ini f;
    int fd = -1;
    if (dmsi_path_expand(path, sizeof path, dmsi_file_name(shared))) {
        fd = dmsi_os_open_file(path);
    }
    if (fd < 0) {
        return DMS_OK;
    }
    memset(&f, 0, sizeof f);
    f.path = path;
    f.kind = kind;
    f.name = name;
    f.e = e;
    dmsi_ini_begin(&f, p->store);
    if (dmsi_ini_read(&f, fd) && !f.b->failed) {
        dmsi_ini_take(&f, p, shared);
    }
    close(fd);
    if (f.b->failed || e->status) {
        p->store->len = base;
    }
    return e->status ? e->status : dmsi_buf_status(f.b, e, path);
}

#endif /* DMS_NO_OS */

#if !defined(DMS_NO_OS) || !defined(DMS_NO_CHAIN)

/* Loads a profile from both files; a key of the credentials file wins. What
 * is in the store stays. */
static dms_status dmsi_profile_load(dmsi_profile *p, const char *name,
                                    dmsi_buf *store, dms_error *e)
{
    dmsi_profile_clear(p, store);
#ifdef DMS_NO_OS
    (void)name;
    (void)e;
    return DMS_OK;
#else
    if (dmsi_ini_load(p, 0, "profile", name, e) != DMS_OK) {
        return e->status;
    }
    return dmsi_ini_load(p, 1, NULL, name, e);
#endif
}

/* Loads [kind name] of the config file: sso-session, services. */
static dms_status dmsi_section_load(dmsi_profile *p, const char *kind,
                                    const char *name, dmsi_buf *store,
                                    dms_error *e)
{
    dmsi_profile_clear(p, store);
#ifdef DMS_NO_OS
    (void)kind;
    (void)name;
    (void)e;
    return DMS_OK;
#else
    return dmsi_ini_load(p, 0, kind, name, e);
#endif
}

#endif

/* ==== 24. AIRFLOW CONNECTIONS ============================================ */

/* A connection of type aws, as JSON or URI text, read as Airflow's amazon
 * provider reads it. Its texts are copied to a store; what it leads to (a role
 * to assume, an endpoint) is for others to do. No message shows a value that
 * may be a secret. */

/* The texts of a connection. */
enum {
    DMSI_CONN_KEY,
    DMSI_CONN_SECRET,
    DMSI_CONN_TOKEN,
    DMSI_CONN_PROFILE,
    DMSI_CONN_REGION,
    DMSI_CONN_ENDPOINT,     /* of dms, else of everything */
    DMSI_CONN_STS_ENDPOINT, /* of service_config alone */
    DMSI_CONN_CA,           /* verify, when it is a path */
    DMSI_CONN_ROLE,
    DMSI_CONN_ROLE_KWARGS, /* JSON text */
    DMSI_CONN_ROLE_SESSION,
    DMSI_CONN_TOKEN_FILE,
    DMSI_CONN_MODE, /* this and what follows: config_kwargs */
    DMSI_CONN_DEFAULTS,
    DMSI_CONN_AGENT,
    DMSI_CONN_AGENT_EXTRA,
    DMSI_CONN_APP_ID,
    DMSI_CONN_HTTPS_PROXY,
    DMSI_CONN_HTTP_PROXY,
    DMSI_CONN_PROXY_CA,
    DMSI_CONN_TEXTS
};

/* How a role is assumed. */
enum { DMSI_ROLE_NONE, DMSI_ROLE_ASSUME, DMSI_ROLE_WEB_IDENTITY };

/* What a connection says. Switches are 1, -1, or 0 for nothing. */
typedef struct dmsi_airflow {
    dmsi_buf *store;
    dms_error *e;
    int skip_kwargs; /* the program has a botocore_config of its own */
    int words;       /* of a URI: true and false come as text */
    int other_type;  /* conn_type is not aws */
    size_t at[DMSI_CONN_TEXTS];
    int role_method;
    int verify;
    int unsigned_requests;
    int ignore_endpoints;
    int fips;
    int dualstack;
    int keepalive;
    int validation;
    int forwarding;
    int attempts;       /* 0: nothing */
    int64_t connect_ms; /* 0: nothing, -1: none */
    int64_t read_ms;
} dmsi_airflow;

/* Nothing was said. */
static void dmsi_airflow_clear(dmsi_airflow *a, dmsi_buf *store)
{
    size_t i;
    memset(a, 0, sizeof *a);
    a->store = store;
    for (i = 0; i < DMSI_CONN_TEXTS; i++) {
        a->at[i] = DMSI_ABSENT;
    }
}

/* A text of a connection, or NULL. Valid until something is added to the
 * store. */
static const char *dmsi_airflow_get(const dmsi_airflow *a, int i)
{
    return i >= 0 && a->at[i] != DMSI_ABSENT ? a->store->data + a->at[i] : NULL;
}

#ifndef DMS_NO_CHAIN

enum { DMSI_CONN_MAX = 262144 /* bytes of a connection */ };

/* Refuses a connection for what one of its members is; for want of room, if
 * there was none. */
static int dmsi_airflow_fail(dmsi_airflow *a, const char *name, const char *why)
{
    if (a->store->failed) {
        (void)dmsi_buf_status(a->store, a->e, "connection");
    }
    (void)dmsi_fail(a->e, DMS_ERR_CONFIG, "connection: %s: %s", name, why);
    return 0;
}

/* Whether a value is there and not null. */
static int dmsi_airflow_has(dms_json v)
{
    return v.text && dmsi_json_kind(v) != 'n';
}

/* Whether a value is the empty text. */
static int dmsi_is_empty(dms_json v) { return v.len == 2 && v.text[0] == '"'; }

/* Unescapes a JSON string to the end of the store, terminated; where it then
 * is, or DMSI_ABSENT with the error set. */
static size_t dmsi_airflow_copy(dmsi_airflow *a, const char *name, dms_json v)
{
    size_t at = a->store->len, n = 0;
    char *to;
    if (dmsi_json_kind(v) != '"') {
        (void)dmsi_airflow_fail(a, name, "must be text");
        return DMSI_ABSENT;
    }
    to = dmsi_buf_room(a->store, v.len); /* never longer than it was */
    if (!to) {
        (void)dmsi_buf_status(a->store, a->e, "connection");
        return DMSI_ABSENT;
    }
    n = dms_json_string(v, to, v.len);
    if (n == (size_t)-1) {
        (void)dmsi_airflow_fail(a, name, "holds a NUL");
        return DMSI_ABSENT;
    }
    a->store->len += n + 1;
    return at;
}

/* Takes a text unless there is one already; empty is not given. */
static int dmsi_airflow_text(dmsi_airflow *a, int i, const char *name,
                             dms_json v)
{
    size_t at;
    if (!dmsi_airflow_has(v) || a->at[i] != DMSI_ABSENT) {
        return 1;
    }
    at = dmsi_airflow_copy(a, name, v);
    if (at != DMSI_ABSENT && a->store->data[at]) {
        a->at[i] = at;
    }
    return at != DMSI_ABSENT;
}

/* Takes true or false, also as the word in any case. */
static int dmsi_airflow_switch(dmsi_airflow *a, int *to, const char *name,
                               dms_json v)
{
    dmsi_slice s = dmsi_slice_of(v.text, v.len);
    if (!dmsi_airflow_has(v)) {
        return 1;
    }
    if (dmsi_json_kind(v) == '"') {
        s = dmsi_slice_of(v.text + 1, v.len - 2);
    }
    *to = dmsi_same_nocase(s, dmsi_str("true"))    ? 1
          : dmsi_same_nocase(s, dmsi_str("false")) ? -1
                                                   : 0;
    return *to ? 1 : dmsi_airflow_fail(a, name, "must be true or false");
}

/* Takes a number of seconds, maybe with a fraction, as milliseconds. null is
 * no limit, as None is in Python. */
static int dmsi_airflow_seconds(dmsi_airflow *a, int64_t *to, const char *name,
                                dms_json v)
{
    int exact;
    if (!dmsi_airflow_has(v)) {
        *to = -1;
        return 1;
    }
    if (dmsi_json_kind(v) != '0' ||
        !dmsi_json_scaled(dmsi_slice_of(v.text, v.len), 3, to, &exact) ||
        *to < 1 || *to > INT32_MAX) {
        return dmsi_airflow_fail(a, name, "must be seconds above 0, or null");
    }
    return 1;
}

/* The object that a value is; an object in a text is taken too, since a URI
 * has only texts. Absent and null are an empty one. */
static int dmsi_airflow_object(dmsi_airflow *a, const char *name, dms_json *v)
{
    static const char empty[] = "{}";
    size_t where, at;
    if (!dmsi_airflow_has(*v)) {
        *v = dmsi_json_of(empty, empty + 2);
        return 1;
    }
    if (dmsi_json_kind(*v) == '"') {
        at = dmsi_airflow_copy(a, name, *v);
        if (at == DMSI_ABSENT) {
            return 0;
        }
        v->text = a->store->data + at;
        v->len = a->store->len - at - 1;
        if (dmsi_json_check(v->text, v->len, &where)) {
            return dmsi_airflow_fail(a, name, "is not valid JSON");
        }
        (void)dms_json_get(*v, "", v); /* without white space round it */
    }
    return dmsi_json_kind(*v) == '{'
               ? 1
               : dmsi_airflow_fail(a, name, "must be a JSON object");
}

/* -- config_kwargs -------------------------------------------------------- */

struct dmsi_kwarg;

/* What becomes of a member. */
typedef int (*dmsi_kwarg_fn)(dmsi_airflow *a, const struct dmsi_kwarg *k,
                             dms_json v);

/* A member of an object that is known: who takes it, and where to. */
typedef struct dmsi_kwarg {
    const char *name;
    dmsi_kwarg_fn take;
    int text;      /* DMSI_CONN_, for texts */
    size_t offset; /* in dmsi_airflow, for what is none */
} dmsi_kwarg;

/* Takes the members of an object by a table of n rows. One that the table
 * does not have is refused by name, as Python refuses an argument. */
static int dmsi_kwargs(dmsi_airflow *a, dms_json object,
                       const dmsi_kwarg *table, size_t n)
{
    const char *p = dmsi_json_inside(object);
    dmsi_slice key;
    dms_json v;
    size_t i;
    while (dmsi_json_pair(&p, object.text + object.len, &key, &v)) {
        for (i = 0; i < n && !dmsi_json_key_is(key.p, key.p + key.n,
                                               dmsi_str(table[i].name));
             i++) {
        }
        if (i == n) {
            (void)dmsi_fail(a->e, DMS_ERR_CONFIG,
                            "connection: unknown member \"%.*s\"",
                            (int)(key.n < 64 ? key.n : 64), key.p);
            return 0;
        }
        if (!table[i].take(a, &table[i], v)) {
            return 0;
        }
    }
    return 1;
}

/* Where a row's value goes. */
static void *dmsi_kwarg_at(dmsi_airflow *a, const dmsi_kwarg *k)
{
    return (char *)a + k->offset;
}

/* A text. */
static int dmsi_kwarg_text(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    return dmsi_airflow_text(a, k->text, k->name, v);
}

/* A switch. */
static int dmsi_kwarg_switch(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    return dmsi_airflow_switch(a, (int *)dmsi_kwarg_at(a, k), k->name, v);
}

/* A time-out. */
static int dmsi_kwarg_seconds(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    return dmsi_airflow_seconds(a, (int64_t *)dmsi_kwarg_at(a, k), k->name, v);
}

/* Of no meaning for this service, or for a client with one connection. */
static int dmsi_kwarg_ignore(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    (void)a;
    (void)k;
    (void)v;
    return 1;
}

/* What cannot be done. */
static int dmsi_kwarg_refuse(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    return !dmsi_airflow_has(v) ||
           dmsi_airflow_fail(a, k->name,
                             "certificates of a client are not supported");
}

/* signature_version: the word unsigned, or what is the rule anyway. */
static int dmsi_kwarg_signature(dmsi_airflow *a, const dmsi_kwarg *k,
                                dms_json v)
{
    dmsi_slice s = dmsi_slice_of(v.text, v.len);
    if (dmsi_is(s, "\"unsigned\"")) {
        a->unsigned_requests = 1;
    } else if (dmsi_airflow_has(v) && !dmsi_is(s, "\"v4\"")) {
        return dmsi_airflow_fail(a, k->name, "only v4 and unsigned are known");
    }
    return 1;
}

/* A number of attempts: retries.max_attempts counts retries alone, and is
 * overruled by retries.total_max_attempts, whichever comes first. */
static int dmsi_kwarg_attempts(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    int total = dmsi_begins(dmsi_str(k->name), "total");
    int64_t n = 0;
    if (!dmsi_airflow_has(v)) {
        return 1;
    }
    if (!dms_json_int(v, &n) || n < total || n > 1000000) {
        return dmsi_airflow_fail(a, k->name,
                                 total ? "must be an integer of at least 1"
                                       : "must be an integer of at least 0");
    }
    if (total) {
        a->attempts = (int)n;
    } else if (a->attempts <= 0) {
        a->attempts = -(int)n - 1; /* until the total is known */
    }
    return 1;
}

/* retries: mode and attempts. */
static int dmsi_kwarg_retries(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    static const dmsi_kwarg members[] = {
        {"mode", dmsi_kwarg_text, DMSI_CONN_MODE, 0},
        {"max_attempts", dmsi_kwarg_attempts, 0, 0},
        {"total_max_attempts", dmsi_kwarg_attempts, 0, 0}};
    if (!dmsi_airflow_object(a, k->name, &v) ||
        !dmsi_kwargs(a, v, members, sizeof members / sizeof *members)) {
        return 0;
    }
    a->attempts = a->attempts < 0 ? -a->attempts : a->attempts;
    return 1;
}

/* proxies: by scheme; others than these two are never asked. */
static int dmsi_kwarg_proxies(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    dms_json url = {NULL, 0};
    if (!dmsi_airflow_object(a, k->name, &v)) {
        return 0;
    }
    (void)dms_json_get(v, "https", &url);
    if (!dmsi_airflow_text(a, DMSI_CONN_HTTPS_PROXY, "proxies.https", url)) {
        return 0;
    }
    url.text = NULL;
    (void)dms_json_get(v, "http", &url);
    return dmsi_airflow_text(a, DMSI_CONN_HTTP_PROXY, "proxies.http", url);
}

/* proxies_config. */
static int dmsi_kwarg_proxies_config(dmsi_airflow *a, const dmsi_kwarg *k,
                                     dms_json v)
{
    static const dmsi_kwarg members[] = {
        {"proxy_ca_bundle", dmsi_kwarg_text, DMSI_CONN_PROXY_CA, 0},
        {"proxy_client_cert", dmsi_kwarg_refuse, 0, 0},
        {"proxy_use_forwarding_for_https", dmsi_kwarg_switch, 0,
         offsetof(dmsi_airflow, forwarding)}};
    return dmsi_airflow_object(a, k->name, &v) &&
           dmsi_kwargs(a, v, members, sizeof members / sizeof *members);
}

/* Every argument of botocore's Config. */
static const dmsi_kwarg dmsi_config_kwargs[] = {
    {"region_name", dmsi_kwarg_text, DMSI_CONN_REGION, 0},
    {"signature_version", dmsi_kwarg_signature, 0, 0},
    {"user_agent", dmsi_kwarg_text, DMSI_CONN_AGENT, 0},
    {"user_agent_extra", dmsi_kwarg_text, DMSI_CONN_AGENT_EXTRA, 0},
    {"user_agent_appid", dmsi_kwarg_text, DMSI_CONN_APP_ID, 0},
    {"connect_timeout", dmsi_kwarg_seconds, 0,
     offsetof(dmsi_airflow, connect_ms)},
    {"read_timeout", dmsi_kwarg_seconds, 0, offsetof(dmsi_airflow, read_ms)},
    {"parameter_validation", dmsi_kwarg_switch, 0,
     offsetof(dmsi_airflow, validation)},
    {"max_pool_connections", dmsi_kwarg_ignore, 0, 0},
    {"proxies", dmsi_kwarg_proxies, 0, 0},
    {"proxies_config", dmsi_kwarg_proxies_config, 0, 0},
    {"s3", dmsi_kwarg_ignore, 0, 0},
    {"retries", dmsi_kwarg_retries, 0, 0},
    {"client_cert", dmsi_kwarg_refuse, 0, 0},
    {"inject_host_prefix", dmsi_kwarg_ignore, 0, 0},
    {"endpoint_discovery_enabled", dmsi_kwarg_ignore, 0, 0},
    {"use_dualstack_endpoint", dmsi_kwarg_switch, 0,
     offsetof(dmsi_airflow, dualstack)},
    {"use_fips_endpoint", dmsi_kwarg_switch, 0, offsetof(dmsi_airflow, fips)},
    {"ignore_configured_endpoint_urls", dmsi_kwarg_switch, 0,
     offsetof(dmsi_airflow, ignore_endpoints)},
    {"defaults_mode", dmsi_kwarg_text, DMSI_CONN_DEFAULTS, 0},
    {"tcp_keepalive", dmsi_kwarg_switch, 0, offsetof(dmsi_airflow, keepalive)},
    {"disable_request_compression", dmsi_kwarg_ignore, 0, 0},
    {"request_min_compression_size_bytes", dmsi_kwarg_ignore, 0, 0},
    {"client_context_params", dmsi_kwarg_ignore, 0, 0},
    {"sigv4a_signing_region_set", dmsi_kwarg_ignore, 0, 0},
    {"request_checksum_calculation", dmsi_kwarg_ignore, 0, 0},
    {"response_checksum_validation", dmsi_kwarg_ignore, 0, 0},
    {"account_id_endpoint_mode", dmsi_kwarg_ignore, 0, 0},
    {"auth_scheme_preference", dmsi_kwarg_ignore, 0, 0}};

/* -- extra ---------------------------------------------------------------- */

/* A member of extra, NULL text when it is not there. */
static dms_json dmsi_extra(dms_json extra, const char *path)
{
    dms_json v = {NULL, 0};
    (void)dms_json_get(extra, path, &v);
    return v;
}

/* How many of the two keys are in an object. */
static int dmsi_extra_count(dms_json from)
{
    dms_json key = dmsi_extra(from, "aws_access_key_id");
    dms_json secret = dmsi_extra(from, "aws_secret_access_key");
    return (dmsi_airflow_has(key) && !dmsi_is_empty(key)) +
           (dmsi_airflow_has(secret) && !dmsi_is_empty(secret));
}

/* Keys beside login and password, which go before them: of extra, else a pair
 * of session_kwargs. One without the other is refused, as boto3 refuses it. */
static int dmsi_extra_keys(dmsi_airflow *a, dms_json extra, dms_json session)
{
    int n = dmsi_extra_count(extra);
    dms_json from = n != 2 && dmsi_extra_count(session) == 2 ? session : extra;
    if (a->at[DMSI_CONN_KEY] != DMSI_ABSENT) {
        return 1;
    }
    if (!dmsi_airflow_text(a, DMSI_CONN_KEY, "aws_access_key_id",
                           dmsi_extra(from, "aws_access_key_id")) ||
        !dmsi_airflow_text(a, DMSI_CONN_SECRET, "aws_secret_access_key",
                           dmsi_extra(from, "aws_secret_access_key"))) {
        return 0;
    }
    if (dmsi_extra_count(from) == 1) {
        (void)dmsi_fail(a->e, DMS_ERR_CREDENTIALS,
                        "partial credentials found in the connection, "
                        "missing: %s",
                        a->at[DMSI_CONN_KEY] == DMSI_ABSENT
                            ? "aws_access_key_id"
                            : "aws_secret_access_key");
        return 0;
    }
    return 1;
}

/* service_config: the endpoint of dms, where null is that of the region, and
 * of sts; of the others nothing. Else endpoint_url, which sts never has. */
static int dmsi_extra_endpoints(dmsi_airflow *a, dms_json extra)
{
    dms_json services = dmsi_extra(extra, "service_config"), dms, sts, url;
    if (!dmsi_airflow_object(a, "service_config", &services)) {
        return 0;
    }
    dms = dmsi_extra(services, "dms");
    sts = dmsi_extra(services, "sts");
    if (!dmsi_airflow_object(a, "service_config.dms", &dms) ||
        !dmsi_airflow_object(a, "service_config.sts", &sts)) {
        return 0;
    }
    url = dmsi_extra(dms, "endpoint_url");
    url = url.text ? url : dmsi_extra(extra, "endpoint_url");
    return dmsi_airflow_text(a, DMSI_CONN_ENDPOINT, "endpoint_url", url) &&
           dmsi_airflow_text(a, DMSI_CONN_STS_ENDPOINT,
                             "service_config.sts.endpoint_url",
                             dmsi_extra(sts, "endpoint_url"));
}

/* verify: true, false, or the path of a bundle. In a URI, where everything is
 * text, the two words mean what they say. */
static int dmsi_extra_verify(dmsi_airflow *a, dms_json v)
{
    dmsi_slice s;
    if (!dmsi_airflow_has(v)) {
        return 1;
    }
    s = dmsi_slice_of(v.text + 1, v.len - 2);
    if (dmsi_json_kind(v) != '"' ||
        (a->words && (dmsi_same_nocase(s, dmsi_str("true")) ||
                      dmsi_same_nocase(s, dmsi_str("false"))))) {
        return dmsi_airflow_switch(a, &a->verify, "verify", v);
    }
    return dmsi_airflow_text(a, DMSI_CONN_CA, "verify", v);
}

/* How the role is assumed; ways that need another server are refused. */
static int dmsi_extra_method(dmsi_airflow *a, dms_json extra)
{
    dms_json v = dmsi_extra(extra, "assume_role_method");
    dmsi_slice s = dmsi_slice_of(v.text, v.len);
    if (!dmsi_airflow_has(v) || dmsi_is(s, "\"assume_role\"")) {
        a->role_method = DMSI_ROLE_ASSUME;
        return 1;
    }
    if (dmsi_is(s, "\"assume_role_with_saml\"")) {
        return dmsi_airflow_fail(a, "assume_role_with_saml",
                                 "not supported: the assertion would have to "
                                 "come from an identity provider's web page");
    }
    if (!dmsi_is(s, "\"assume_role_with_web_identity\"")) {
        return dmsi_airflow_fail(a, "assume_role_method",
                                 "must be assume_role or "
                                 "assume_role_with_web_identity");
    }
    a->role_method = DMSI_ROLE_WEB_IDENTITY;
    v = dmsi_extra(extra, "assume_role_with_web_identity_federation");
    s = dmsi_slice_of(v.text, v.len);
    if (dmsi_is(s, "\"google\"")) {
        return dmsi_airflow_fail(a, "federation google",
                                 "not supported: the token would have to come "
                                 "from Google's metadata service");
    }
    return dmsi_is(s, "\"file\"")
               ? 1
               : dmsi_airflow_fail(a,
                                   "assume_role_with_web_identity_federation",
                                   "Unsupported federation; it must be file");
}

/* The session name that Airflow gives a role when assume_role_kwargs have
 * none: airflow_ and the id, with what STS does not take made one hyphen. */
static void dmsi_extra_session(dmsi_airflow *a, const char *conn_id)
{
    dmsi_buf *b = a->store;
    size_t at = b->len;
    const char *p = conn_id && *conn_id ? conn_id : "connection";
    dmsi_puts(b, "airflow_");
    for (; *p && b->len < at + 64; p++) {
        char c = dmsi_lower(*p);
        int ok = dmsi_is_alnum((unsigned char)c) || strchr("_+=,.@", c) != NULL;
        if (ok) {
            dmsi_putc(b, c);
        } else if (!b->failed && b->data[b->len - 1] != '-') {
            dmsi_putc(b, '-');
        }
    }
    while (!b->failed && b->data[b->len - 1] == '-') {
        b->len--;
    }
    dmsi_putc(b, '\0');
    a->at[DMSI_CONN_ROLE_SESSION] = at;
}

/* The role to assume, if there is one. */
static int dmsi_extra_role(dmsi_airflow *a, dms_json extra, const char *conn_id)
{
    dms_json kwargs = dmsi_extra(extra, "assume_role_kwargs");
    if (!dmsi_airflow_text(a, DMSI_CONN_ROLE, "role_arn",
                           dmsi_extra(extra, "role_arn"))) {
        return 0;
    }
    if (a->at[DMSI_CONN_ROLE] == DMSI_ABSENT) {
        return 1;
    }
    if (!dmsi_extra_method(a, extra) ||
        !dmsi_airflow_object(a, "assume_role_kwargs", &kwargs) ||
        !dmsi_airflow_text(
            a, DMSI_CONN_TOKEN_FILE, "assume_role_with_web_identity_token_file",
            dmsi_extra(extra, "assume_role_with_web_identity_token_file"))) {
        return 0;
    }
    a->at[DMSI_CONN_ROLE_KWARGS] =
        dmsi_store_copy(a->store, dmsi_slice_of(kwargs.text, kwargs.len));
    if (a->role_method == DMSI_ROLE_ASSUME) {
        dmsi_extra_session(a, conn_id);
    }
    return 1;
}

/* Everything in extra that has a meaning; unknown members have none. The
 * region of config_kwargs goes before the one beside it, as in botocore. */
static int dmsi_extra_read(dmsi_airflow *a, dms_json extra, const char *conn_id)
{
    dms_json kwargs = dmsi_extra(extra, "config_kwargs");
    dms_json session = dmsi_extra(extra, "session_kwargs");
    if (!dmsi_airflow_object(a, "session_kwargs", &session)) {
        return 0;
    }
    if (!a->skip_kwargs && (!dmsi_airflow_object(a, "config_kwargs", &kwargs) ||
                            !dmsi_kwargs(a, kwargs, dmsi_config_kwargs,
                                         sizeof dmsi_config_kwargs /
                                             sizeof *dmsi_config_kwargs))) {
        return 0;
    }
    return dmsi_airflow_text(a, DMSI_CONN_REGION, "region_name",
                             dmsi_extra(extra, "region_name")) &&
           dmsi_airflow_text(a, DMSI_CONN_REGION, "region_name",
                             dmsi_extra(session, "region_name")) &&
           dmsi_airflow_text(a, DMSI_CONN_PROFILE, "profile_name",
                             dmsi_extra(extra, "profile_name")) &&
           dmsi_airflow_text(a, DMSI_CONN_PROFILE, "profile_name",
                             dmsi_extra(session, "profile_name")) &&
           dmsi_airflow_text(a, DMSI_CONN_TOKEN, "aws_session_token",
                             dmsi_extra(extra, "aws_session_token")) &&
           dmsi_airflow_text(a, DMSI_CONN_TOKEN, "aws_session_token",
                             dmsi_extra(session, "aws_session_token")) &&
           dmsi_extra_keys(a, extra, session) &&
           dmsi_extra_verify(a, dmsi_extra(extra, "verify")) &&
           dmsi_extra_endpoints(a, extra) && dmsi_extra_role(a, extra, conn_id);
}

/* -- the two forms -------------------------------------------------------- */

/* conn_type: another than aws is used all the same, with a warning. */
static int dmsi_airflow_type(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    (void)k;
    a->other_type = dmsi_airflow_has(v) && !dmsi_is_empty(v) &&
                    !dmsi_is(dmsi_slice_of(v.text, v.len), "\"aws\"");
    return 1;
}

/* A port is of no use here, but must be one: a number or the text of one. */
static int dmsi_airflow_port(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    dmsi_slice s = dmsi_slice_of(v.text, v.len);
    int64_t port;
    if (dmsi_json_kind(v) == '"') {
        s = dmsi_trim(dmsi_slice_of(v.text + 1, v.len - 2));
    }
    return !dmsi_airflow_has(v) || dmsi_number(s, 65535, &port) ||
           dmsi_airflow_fail(a, k->name, "must be 0 to 65535");
}

/* Members without a use here, which are text or null. */
static int dmsi_airflow_unused(dmsi_airflow *a, const dmsi_kwarg *k, dms_json v)
{
    return !dmsi_airflow_has(v) || dmsi_json_kind(v) == '"' ||
           dmsi_airflow_fail(a, k->name, "must be text");
}

/* The JSON form. */
static int dmsi_airflow_json(dmsi_airflow *a, dms_json all, dms_json *extra)
{
    static const dmsi_kwarg members[] = {
        {"conn_type", dmsi_airflow_type, 0, 0},
        {"description", dmsi_airflow_unused, 0, 0},
        {"login", dmsi_kwarg_text, DMSI_CONN_KEY, 0},
        {"password", dmsi_kwarg_text, DMSI_CONN_SECRET, 0},
        {"host", dmsi_airflow_unused, 0, 0},
        {"port", dmsi_airflow_port, 0, 0},
        {"schema", dmsi_airflow_unused, 0, 0},
        {"extra", dmsi_kwarg_ignore, 0, 0}};
    size_t at;
    if (dmsi_json_check(all.text, all.len, &at)) {
        (void)dmsi_fail(a->e, DMS_ERR_CONFIG,
                        "connection: not valid JSON at byte %d", (int)at);
        return 0;
    }
    *extra = dmsi_extra(all, "extra");
    return dmsi_kwargs(a, all, members, sizeof members / sizeof *members) &&
           dmsi_airflow_object(a, "extra", extra);
}

/* Appends text with %XX decoded, and + as a blank where that is the rule,
 * terminated. What is no %XX stays. 0 for a NUL, or without room. */
static int dmsi_airflow_decode(dmsi_buf *b, dmsi_slice s, int plus)
{
    int ok = 1;
    for (; s.n > 0; s.p++, s.n--) {
        int hi = s.n > 2 && *s.p == '%' ? dmsi_hex_value(s.p[1]) : -1;
        int lo = hi >= 0 ? dmsi_hex_value(s.p[2]) : -1;
        if (lo >= 0) {
            ok &= (hi | lo) != 0;
            dmsi_putc(b, (char)(unsigned char)(hi << 4 | lo));
            s.p += 2;
            s.n -= 2;
        } else {
            dmsi_putc(b, (char)(plus && *s.p == '+' ? ' ' : *s.p));
        }
    }
    dmsi_putc(b, '\0');
    return ok && !b->failed;
}

/* Takes a query apart into decoded names and values, each terminated, from
 * its end, so that of one name the last value comes first. */
static int dmsi_airflow_pairs(dmsi_airflow *a, dmsi_slice query)
{
    dmsi_buf *b = a->store;
    while (query.n > 0) {
        size_t at = query.n, eq;
        dmsi_slice piece;
        while (at > 0 && query.p[at - 1] != '&') {
            at--;
        }
        piece = dmsi_slice_of(query.p + at, query.n - at);
        query.n = at > 0 ? at - 1 : 0;
        eq = dmsi_find(piece, '=');
        if (piece.n > 0 &&
            !dmsi_airflow_decode(b, dmsi_slice_of(piece.p, eq), 1)) {
            return dmsi_airflow_fail(a, "extra", "holds a NUL");
        }
        eq += eq < piece.n;
        if (piece.n > 0 &&
            !dmsi_airflow_decode(b, dmsi_slice_of(piece.p + eq, piece.n - eq),
                                 1)) {
            return dmsi_airflow_fail(a, "extra", "holds a NUL");
        }
    }
    return 1;
}

/* The query of a URI as extra: JSON in __extra__, else an object of texts. */
static int dmsi_airflow_query(dmsi_airflow *a, dmsi_slice query,
                              dms_json *extra)
{
    dmsi_buf *b = a->store;
    size_t from = b->len, at, p, end;
    int utf8;
    if (!dmsi_airflow_pairs(a, query)) {
        return 0;
    }
    end = at = b->len;
    dmsi_putc(b, '{');
    for (p = from; p < end && !b->failed;) {
        const char *name = b->data + p, *value = name + strlen(name) + 1;
        if (strcmp(name, "__extra__") == 0) {
            *extra = dmsi_json_of(value, value + strlen(value));
            return !dmsi_json_check(extra->text, extra->len, &p) ||
                   dmsi_airflow_fail(a, "__extra__", "is not valid JSON");
        }
        if (p > from) {
            dmsi_putc(b, ',');
        }
        p += strlen(name) + strlen(value) + 2;
        utf8 = dmsi_json_put(b, dmsi_str(name));
        dmsi_putc(b, ':');
        if (!utf8 || !dmsi_json_put(b, dmsi_str(value))) {
            return dmsi_airflow_fail(a, "extra", "is not UTF-8");
        }
    }
    dmsi_putc(b, '}');
    *extra = dmsi_json_of(b->data + at, b->data + b->len);
    a->words = 1;
    return !b->failed;
}

/* Login or password, decoded, unless it is empty. */
static int dmsi_airflow_login(dmsi_airflow *a, int i, dmsi_slice s)
{
    size_t at = a->store->len;
    if (!dmsi_airflow_decode(a->store, s, 0)) {
        return dmsi_airflow_fail(a, "login", "holds a NUL");
    }
    if (a->store->data[at]) {
        a->at[i] = at;
    }
    return 1;
}

/* login:password@host:port, of which the host does not matter. */
static int dmsi_airflow_authority(dmsi_airflow *a, dmsi_slice s)
{
    size_t at = s.n, colon;
    int64_t port;
    while (at > 0 && s.p[at - 1] != '@') {
        at--;
    }
    if (at > 0) {
        dmsi_slice user = dmsi_slice_of(s.p, at - 1);
        colon = dmsi_find(user, ':');
        if (!dmsi_airflow_login(a, DMSI_CONN_KEY, dmsi_slice_of(s.p, colon)) ||
            (colon < user.n &&
             !dmsi_airflow_login(
                 a, DMSI_CONN_SECRET,
                 dmsi_slice_of(s.p + colon + 1, user.n - colon - 1)))) {
            return 0;
        }
    }
    s = dmsi_slice_of(s.p + at, s.n - at);
    at = s.n > 0 && s.p[0] == '[' ? dmsi_find(s, ']') : 0;
    s = dmsi_slice_of(s.p + at, s.n - at);
    colon = dmsi_find(s, ':');
    colon += colon < s.n;
    s = dmsi_slice_of(s.p + colon, s.n - colon);
    return s.n == 0 || dmsi_number(s, 65535, &port) ||
           dmsi_airflow_fail(a, "port",
                             "must be 0 to 65535 (keys alone are written "
                             "aws://KEY:SECRET@)");
}

/* Cuts what ends at the first of some characters off the front of s. */
static dmsi_slice dmsi_airflow_cut(dmsi_slice *s, const char *stops)
{
    size_t n = 0;
    dmsi_slice head;
    while (n < s->n && !strchr(stops, s->p[n])) {
        n++;
    }
    head = dmsi_slice_of(s->p, n);
    *s = dmsi_slice_of(s->p + n, s->n - n);
    return head;
}

/* Passes the protocol of a host. What comes before a second "://" must not
 * look like a login; it may also be a query. */
static int dmsi_airflow_protocol(dmsi_slice *rest)
{
    dmsi_slice after = *rest;
    dmsi_slice word = dmsi_airflow_cut(&after, ":@");
    size_t i = 0;
    while (i < word.n && (dmsi_is_alnum((unsigned char)word.p[i]) ||
                          strchr("+-.", word.p[i]))) {
        i++;
    }
    if (!dmsi_begins(after, "://")) {
        return 0;
    }
    if (i == word.n) {
        *rest = dmsi_slice_of(after.p + 3, after.n - 3);
    }
    return 1;
}

/* The URI form: conn-type://login:password@host:port/schema?extra, with maybe
 * a protocol of the host between type and login. */
static int dmsi_airflow_uri(dmsi_airflow *a, dmsi_slice uri, dms_json *extra)
{
    dmsi_slice type = dmsi_airflow_cut(&uri, ":"), rest = uri, authority;
    size_t count = 0, i;
    for (i = 0; i + 3 <= uri.n; i++) {
        count += memcmp(uri.p + i, "://", 3) == 0;
    }
    if (count < 1 || count > 2 || !dmsi_begins(uri, "://")) {
        return dmsi_airflow_fail(a, "Invalid connection string",
                                 "neither JSON nor a URI aws://...");
    }
    rest = dmsi_slice_of(rest.p + 3, rest.n - 3);
    if (count == 2 && !dmsi_airflow_protocol(&rest)) {
        return dmsi_airflow_fail(a, "Invalid connection string",
                                 "a second :// can only belong to the host; "
                                 "%-encode it elsewhere");
    }
    a->other_type = !dmsi_same_nocase(type, dmsi_str("aws"));
    authority = dmsi_airflow_cut(&rest, "/?#");
    if (!dmsi_airflow_authority(a, authority)) {
        return 0;
    }
    (void)dmsi_airflow_cut(&rest, "?#"); /* the schema */
    (void)dmsi_take_char(&rest, '?');
    return dmsi_airflow_query(a, dmsi_airflow_cut(&rest, "#"), extra) &&
           dmsi_airflow_object(a, "extra", extra);
}

/* Reads a connection, whose text stays where it is. The store is held where
 * it is meanwhile, so that JSON in it can be read while texts are added. */
static dms_status dmsi_airflow_parse(dmsi_airflow *a, dmsi_slice text,
                                     const char *conn_id, dms_error *e)
{
    const dms_allocator *mem = a->store->mem;
    dms_json extra = {NULL, 0};
    int ok;
    a->e = e;
    if (text.n > DMSI_CONN_MAX) {
        return dmsi_fail(e, DMS_ERR_LIMIT, "connection: more than %d KiB",
                         DMSI_CONN_MAX / 1024);
    }
    if (mem && !dmsi_buf_room(a->store, 8 * text.n + 1024)) {
        return dmsi_buf_status(a->store, e, "connection");
    }
    a->store->mem = NULL;
    ok = text.n > 0 && text.p[0] == '{'
             ? dmsi_airflow_json(a, dmsi_json_of(text.p, text.p + text.n),
                                 &extra)
             : dmsi_airflow_uri(a, text, &extra);
    if (a->at[DMSI_CONN_KEY] == DMSI_ABSENT ||
        a->at[DMSI_CONN_SECRET] == DMSI_ABSENT) {
        a->at[DMSI_CONN_KEY] = a->at[DMSI_CONN_SECRET] = DMSI_ABSENT;
    }
    (void)(ok && dmsi_extra_read(a, extra, conn_id));
    a->store->mem = mem;
    return e->status ? e->status : dmsi_buf_status(a->store, e, "connection");
}

/* The text of a connection: handed in, or in its variable. Without white
 * space round it; empty when there is none. */
static dmsi_slice dmsi_airflow_find(const dms_config *c)
{
    char name[256] = "AIRFLOW_CONN_";
    const char *text = c->connection;
    size_t n = strlen(name), i;
    dmsi_slice s;
    if (!text || !*text) {
        dmsi_copy(name + n, sizeof name - n, dmsi_str(c->conn_id));
        for (i = n; name[i]; i++) {
            name[i] =
                (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - ('a' - 'A')
                                                        : name[i]);
        }
        text = c->conn_id && strlen(c->conn_id) < sizeof name - n
                   ? dmsi_os_env(name)
                   : NULL;
    }
    s = dmsi_str(text);
    while (s.n > 0 && (unsigned char)s.p[0] <= ' ') {
        s = dmsi_slice_of(s.p + 1, s.n - 1);
    }
    while (s.n > 0 && (unsigned char)s.p[s.n - 1] <= ' ') {
        s.n--;
    }
    return s;
}

#endif /* DMS_NO_CHAIN */

/* ==== 25. SETTINGS ======================================================= */

/* dms_config, an Airflow connection, the environment and a profile resolved
 * into one record, by one table of where each setting may come from. Reads no
 * network. */

typedef struct dmsi_settings {
    /* Text, kept in the client's own block. */
    const char *profile; /* the name in force */
    const char *region;
    const char *endpoint_url;
    const char *access_key;
    const char *secret;
    const char *token;
    const char *ca_file;
    const char *https_proxy; /* URLs of proxies, by the endpoint's scheme */
    const char *http_proxy;
    const char *no_proxy; /* exceptions; NULL when proxies were given */
    const char *proxy_ca_file;
    const char *agent; /* instead of the generated one */
    const char *agent_extra;
    const char *app_id;
    const char *trace_id;
    const char *exec_env;
    const char *role_arn;         /* of the connection */
    const char *role_kwargs;      /* JSON: more arguments of STS */
    const char *role_session;     /* RoleSessionName unless they have one */
    const char *role_token_file;  /* for web identity */
    const char *sts_endpoint_url; /* of the connection's service_config */
    int role_method;              /* DMSI_ROLE_ */
    int profile_explicit; /* chosen in the program, not by the environment */
    int pseudo;           /* the region said fips */
    int fips;
    int dualstack;
    int ca_explicit;   /* the CA file was named, not found by looking */
    int skip_verify;   /* any certificate will do */
    int proxy_forward; /* https endpoints by forwarding, not by tunnel */
    int keepalive;
    int unsigned_requests;
    int skip_validation; /* parameters are sent unchecked */
    int sts_legacy;      /* the old regions ask sts.amazonaws.com */
    int ignore_endpoints;
    dms_retry_mode mode;
    int new_retries; /* AWS_NEW_RETRIES_2026 */
    int attempts;
    int64_t connect_ms;
    int64_t read_ms;
    int64_t call_ms;
} dmsi_settings;

/* How a setting is given in dms_config and in a connection. */
enum {
    DMSI_AS_TEXT, /* const char *; DMSI_CONN_ */
    DMSI_AS_URL,  /* the same, and may hold a password */
    DMSI_AS_MODE, /* dms_retry_mode; DMSI_CONN_ */
    DMSI_AS_SWITCH,
    DMSI_AS_NOT,   /* a switch of the other sense in dms_config */
    DMSI_AS_COUNT, /* int; int */
    DMSI_AS_MS     /* int; int64_t */
};

/* The settings, in the order of the table. */
enum {
    DMSI_SET_PROFILE,
    DMSI_SET_REGION,
    DMSI_SET_ENDPOINT,
    DMSI_SET_IGNORE,
    DMSI_SET_FIPS,
    DMSI_SET_DUALSTACK,
    DMSI_SET_KEY,
    DMSI_SET_SECRET,
    DMSI_SET_TOKEN,
    DMSI_SET_CA,
    DMSI_SET_MODE,
    DMSI_SET_ATTEMPTS,
    DMSI_SET_CONNECT,
    DMSI_SET_READ,
    DMSI_SET_CALL,
    DMSI_SET_DEFAULTS,
    DMSI_SET_KEEPALIVE,
    DMSI_SET_HTTPS_PROXY,
    DMSI_SET_HTTP_PROXY,
    DMSI_SET_NO_PROXY,
    DMSI_SET_PROXY_CA,
    DMSI_SET_FORWARD,
    DMSI_SET_AGENT,
    DMSI_SET_AGENT_EXTRA,
    DMSI_SET_APP_ID,
    DMSI_SET_VALIDATION,
    DMSI_SET_STS_REGIONAL,
    DMSI_SET_STS_ENDPOINT,
    DMSI_SET_ROLE,
    DMSI_SET_ROLE_KWARGS,
    DMSI_SET_ROLE_SESSION,
    DMSI_SET_TOKEN_FILE,
    DMSI_SET_TRACE_ID,
    DMSI_SET_EXEC_ENV,
    DMSI_SETS
};

/* One setting: where it may come from, in this order; and for a text of the
 * record its place there, the bytes it may have and of which kind. Printing
 * characters only, since most reach a request. */
typedef struct dmsi_setting {
    const char *name; /* of the field, or of the variable that has none */
    int kind;         /* DMSI_AS_ */
    size_t field;     /* in dms_config */
    size_t conn;      /* a text of the connection, or an offset in it */
    const char *env[2];
    int key;           /* of the profile */
    const char *late;  /* a variable that is asked behind the profile */
    int empty;         /* 1: a variable or key that is empty counts too */
    const char *usual; /* what it is otherwise, for dms_explain */
    size_t offset;     /* in dmsi_settings */
    size_t max;
    int blanks; /* 1: spaces are allowed; 2: any character is */
} dmsi_setting;

#define DMSI_C(member) offsetof(dms_config, member)
#define DMSI_A(member) offsetof(dmsi_airflow, member)
#define DMSI_S(member) offsetof(dmsi_settings, member)
#define DMSI_NONE DMSI_ABSENT

/* clang-format off */
static const dmsi_setting dmsi_setting_table[] = {
    {"profile", DMSI_AS_TEXT, DMSI_C(profile), DMSI_CONN_PROFILE,
     {"AWS_PROFILE", "AWS_DEFAULT_PROFILE"}, DMSI_KEYS, NULL, 1, "default",
     DMSI_S(profile), 255, 1},
    {"region", DMSI_AS_TEXT, DMSI_C(region), DMSI_CONN_REGION,
     {"AWS_REGION", "AWS_DEFAULT_REGION"}, DMSI_KEY_REGION, NULL, 0, NULL,
     DMSI_S(region), 63, 0},
    {"endpoint_url", DMSI_AS_URL, DMSI_C(endpoint_url), DMSI_CONN_ENDPOINT,
     {"AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE", "AWS_ENDPOINT_URL"},
     DMSI_KEY_ENDPOINT_URL, NULL, 0, NULL, DMSI_S(endpoint_url), 2048, 0},
    {"ignore_configured_endpoint_urls", DMSI_AS_SWITCH,
     DMSI_C(ignore_configured_endpoint_urls), DMSI_A(ignore_endpoints),
     {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", NULL}, DMSI_KEY_IGNORE_ENDPOINTS,
     NULL, 1, "false", DMSI_NONE, 0, 0},
    {"use_fips_endpoint", DMSI_AS_SWITCH, DMSI_C(use_fips_endpoint),
     DMSI_A(fips), {"AWS_USE_FIPS_ENDPOINT", NULL}, DMSI_KEY_FIPS, NULL, 1,
     "false", DMSI_NONE, 0, 0},
    {"use_dualstack_endpoint", DMSI_AS_SWITCH, DMSI_C(use_dualstack_endpoint),
     DMSI_A(dualstack), {"AWS_USE_DUALSTACK_ENDPOINT", NULL},
     DMSI_KEY_DUALSTACK, NULL, 1, "false", DMSI_NONE, 0, 0},
    {"access_key_id", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE, {NULL, NULL},
     DMSI_KEYS, NULL, 0, NULL, DMSI_S(access_key), 128, 0},
    {"secret_access_key", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE, {NULL, NULL},
     DMSI_KEYS, NULL, 0, NULL, DMSI_S(secret), DMSI_SECRET_MAX - 1, 0},
    {"session_token", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE, {NULL, NULL},
     DMSI_KEYS, NULL, 0, NULL, DMSI_S(token), 16384, 0},
    {"ca_file", DMSI_AS_TEXT, DMSI_C(ca_file), DMSI_CONN_CA,
     {"AWS_CA_BUNDLE", NULL}, DMSI_KEY_CA_BUNDLE, "REQUESTS_CA_BUNDLE", 1,
     NULL, DMSI_S(ca_file), 4096, 1},
    {"retry_mode", DMSI_AS_MODE, DMSI_C(retry_mode), DMSI_CONN_MODE,
     {"AWS_RETRY_MODE", NULL}, DMSI_KEY_RETRY_MODE, NULL, 1, "standard",
     DMSI_NONE, 0, 0},
    {"total_max_attempts", DMSI_AS_COUNT, DMSI_C(total_max_attempts),
     DMSI_A(attempts), {"AWS_MAX_ATTEMPTS", NULL}, DMSI_KEY_MAX_ATTEMPTS, NULL,
     1, NULL, DMSI_NONE, 0, 0},
    {"connect_timeout_ms", DMSI_AS_MS, DMSI_C(connect_timeout_ms),
     DMSI_A(connect_ms), {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_NONE, 0,
     0},
    {"read_timeout_ms", DMSI_AS_MS, DMSI_C(read_timeout_ms), DMSI_A(read_ms),
     {NULL, NULL}, DMSI_KEYS, NULL, 0, "60000", DMSI_NONE, 0, 0},
    {"call_timeout_ms", DMSI_AS_MS, DMSI_C(call_timeout_ms), DMSI_NONE,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, "300000", DMSI_NONE, 0, 0},
    {"defaults_mode", DMSI_AS_TEXT, DMSI_C(defaults_mode), DMSI_CONN_DEFAULTS,
     {"AWS_DEFAULTS_MODE", NULL}, DMSI_KEY_DEFAULTS_MODE, NULL, 1, "legacy",
     DMSI_NONE, 0, 0},
    {"tcp_keepalive", DMSI_AS_SWITCH, DMSI_C(tcp_keepalive),
     DMSI_A(keepalive), {"BOTOCORE_TCP_KEEPALIVE", NULL},
     DMSI_KEY_TCP_KEEPALIVE, NULL, 1, "false", DMSI_NONE, 0, 0},
    {"https_proxy", DMSI_AS_URL, DMSI_C(https_proxy), DMSI_CONN_HTTPS_PROXY,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(https_proxy),
     DMSI_PROXY_MAX - 1, 0},
    {"http_proxy", DMSI_AS_URL, DMSI_C(http_proxy), DMSI_CONN_HTTP_PROXY,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(http_proxy),
     DMSI_PROXY_MAX - 1, 0},
    {"no_proxy", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE, {NULL, NULL}, DMSI_KEYS,
     NULL, 0, NULL, DMSI_S(no_proxy), 65535, 2},
    {"proxy_ca_file", DMSI_AS_TEXT, DMSI_C(proxy_ca_file), DMSI_CONN_PROXY_CA,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(proxy_ca_file), 4096, 1},
    {"proxy_use_forwarding_for_https", DMSI_AS_SWITCH,
     DMSI_C(proxy_use_forwarding_for_https), DMSI_A(forwarding), {NULL, NULL},
     DMSI_KEYS, NULL, 0, "false", DMSI_NONE, 0, 0},
    {"user_agent", DMSI_AS_TEXT, DMSI_C(user_agent), DMSI_CONN_AGENT,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(agent), 1024, 1},
    {"user_agent_extra", DMSI_AS_TEXT, DMSI_C(user_agent_extra),
     DMSI_CONN_AGENT_EXTRA, {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL,
     DMSI_S(agent_extra), 1024, 1},
    {"user_agent_appid", DMSI_AS_TEXT, DMSI_C(user_agent_appid),
     DMSI_CONN_APP_ID, {"AWS_SDK_UA_APP_ID", NULL}, DMSI_KEY_APP_ID, NULL, 1,
     NULL, DMSI_S(app_id), 256, 1},
    {"parameter_validation", DMSI_AS_NOT, DMSI_C(skip_parameter_validation),
     DMSI_A(validation), {NULL, NULL}, DMSI_KEY_PARAMETER_VALIDATION, NULL, 1,
     "true", DMSI_NONE, 0, 0},
    {"sts_regional_endpoints", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE,
     {"AWS_STS_REGIONAL_ENDPOINTS", NULL}, DMSI_KEY_STS_REGIONAL, NULL, 1,
     "regional", DMSI_NONE, 0, 0},
    {"service_config.sts.endpoint_url", DMSI_AS_URL, DMSI_NONE,
     DMSI_CONN_STS_ENDPOINT, {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL,
     DMSI_S(sts_endpoint_url), 2048, 0},
    {"role_arn", DMSI_AS_TEXT, DMSI_NONE, DMSI_CONN_ROLE, {NULL, NULL},
     DMSI_KEYS, NULL, 0, NULL, DMSI_S(role_arn), 2048, 0},
    {"assume_role_kwargs", DMSI_AS_TEXT, DMSI_NONE, DMSI_CONN_ROLE_KWARGS,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(role_kwargs), 65535, 2},
    {"role_session_name", DMSI_AS_TEXT, DMSI_NONE, DMSI_CONN_ROLE_SESSION,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(role_session), 64, 0},
    {"web_identity_token_file", DMSI_AS_TEXT, DMSI_NONE, DMSI_CONN_TOKEN_FILE,
     {NULL, NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(role_token_file), 4096, 1},
    {"_X_AMZN_TRACE_ID", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE,
     {"_X_AMZN_TRACE_ID", NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(trace_id),
     1024, 1},
    {"AWS_EXECUTION_ENV", DMSI_AS_TEXT, DMSI_NONE, DMSI_NONE,
     {"AWS_EXECUTION_ENV", NULL}, DMSI_KEYS, NULL, 0, NULL, DMSI_S(exec_env),
     128, 1}};
/* clang-format on */

#undef DMSI_C
#undef DMSI_A
#undef DMSI_S
#undef DMSI_NONE

/* The i-th setting of a record, if it is a text that is kept; else NULL. */
static const char *dmsi_setting_get(const dmsi_settings *s, size_t i)
{
    const char *text = NULL;
    size_t at = dmsi_setting_table[i].offset;
    if (at != DMSI_ABSENT) {
        memcpy(&text, (const char *)s + at, sizeof text);
    }
    return text;
}

/* Sets the i-th setting of a record, a text. */
static void dmsi_setting_set(dmsi_settings *s, size_t i, const char *text)
{
    memcpy((char *)s + dmsi_setting_table[i].offset, &text, sizeof text);
}

/* Whether text is what dms_config or the environment may hold: printing
 * ASCII (a path and a User-Agent may have more), so that no CR, LF or NUL
 * gets into a request. */
static int dmsi_text_ok(const char *text, int blanks)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < 32 || c == 127 || (!blanks && (c == 32 || c > 127))) {
            return 0;
        }
    }
    return 1;
}

/* Checks one text of the record; the value is never shown. */
static dms_status dmsi_setting_check(const dmsi_setting *r, const char *text,
                                     dms_error *e)
{
    if (strlen(text) > r->max) {
        return dmsi_fail(e, DMS_ERR_CONFIG, "%s: longer than %d bytes", r->name,
                         (int)r->max);
    }
    if (r->blanks < 2 && !dmsi_text_ok(text, r->blanks)) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "%s: holds a control character or a blank", r->name);
    }
    return DMS_OK;
}

/* Checks every text of the record, by name. */
static dms_status dmsi_settings_check(const dmsi_settings *s, dms_error *e)
{
    size_t i;
    for (i = 0; i < DMSI_SETS; i++) {
        const char *text = dmsi_setting_get(s, i);
        if (text && dmsi_setting_check(&dmsi_setting_table[i], text, e)) {
            return e->status;
        }
    }
    return DMS_OK;
}

/* Everything that settings come from. */
typedef struct dmsi_sources {
    const dms_config *config;
    dmsi_buf store;        /* what files and the connection say */
    dmsi_airflow conn;     /* the connection */
    const char *conn_name; /* where it is from; NULL: there is none */
    dmsi_profile profile;  /* the one in force */
    size_t service_url;    /* in the store: its endpoint of this service */
    char name[256];        /* of the profile */
    int explicit_name;     /* given by the program, or by the connection */
    int must_exist;        /* given at all */
} dmsi_sources;

/* A setting as it was found. */
typedef struct dmsi_found {
    const char *text;   /* NULL: nowhere */
    const char *source; /* a word for dms_explain */
    const char *where;  /* field, variable, key, file */
    char number[24];    /* what text may point to */
} dmsi_found;

/* The words for where a setting may come from. */
static const char dmsi_by_config[] = "config", dmsi_by_conn[] = "connection",
                  dmsi_by_env[] = "env";

/* Records where a setting was found; 0 when it was not. */
static int dmsi_found_set(dmsi_found *f, const char *text, const char *source,
                          const char *where)
{
    f->text = text;
    f->source = text ? source : NULL;
    f->where = text ? where : NULL;
    return text != NULL;
}

/* A number as text; 0 is no number given. */
static const char *dmsi_found_number(dmsi_found *f, int kind, int64_t n)
{
    static const char *const modes[] = {NULL, "legacy", "standard", "adaptive"};
    if (n == 0) {
        return NULL;
    }
    if (kind == DMSI_AS_MODE) {
        return n > 0 && n < 4 ? modes[n] : NULL;
    }
    if (kind == DMSI_AS_SWITCH || kind == DMSI_AS_NOT) {
        return n > 0 ? "true" : "false";
    }
    (void)dmsi_decimal(f->number, n);
    return f->number;
}

/* Looks in dms_config. */
static int dmsi_find_config(const dmsi_sources *from, const dmsi_setting *r,
                            dmsi_found *f)
{
    const char *at = (const char *)from->config, *text = NULL;
    int n;
    if (r->field == DMSI_ABSENT) {
        return 0;
    }
    if (r->kind <= DMSI_AS_URL) {
        memcpy(&text, at + r->field, sizeof text);
        text = text && *text ? text : NULL;
    } else {
        memcpy(&n, at + r->field, sizeof n);
        n = r->kind == DMSI_AS_NOT ? -n : n;
        text = dmsi_found_number(f, r->kind, n);
    }
    return dmsi_found_set(f, text, dmsi_by_config, r->name);
}

/* Looks in the connection. */
static int dmsi_find_conn(const dmsi_sources *from, const dmsi_setting *r,
                          dmsi_found *f)
{
    const char *at = (const char *)&from->conn, *text;
    int64_t ms = 0;
    int n = 0;
    if (r->conn == DMSI_ABSENT || !from->conn_name) {
        return 0;
    }
    if (r->kind <= DMSI_AS_MODE) {
        text = dmsi_airflow_get(&from->conn, (int)r->conn);
    } else if (r->kind == DMSI_AS_MS) {
        memcpy(&ms, at + r->conn, sizeof ms);
        text = dmsi_found_number(f, r->kind, ms);
    } else {
        memcpy(&n, at + r->conn, sizeof n);
        text = dmsi_found_number(f, r->kind, n);
    }
    return dmsi_found_set(f, text, dmsi_by_conn, from->conn_name);
}

/* Looks at one variable. */
static int dmsi_find_env(const dmsi_setting *r, const char *name, dmsi_found *f)
{
    const char *text = name ? dmsi_os_env_set(name) : NULL;
    return dmsi_found_set(f, text && (*text || r->empty) ? text : NULL,
                          dmsi_by_env, name);
}

/* Looks at the variables. boto3 has the two of the profile the other way
 * round, and does not know AWS_REGION. */
static int dmsi_find_envs(const dmsi_sources *from, const dmsi_setting *r,
                          dmsi_found *f)
{
    int boto = from->config->boto_order && r->env[1] && r->kind == DMSI_AS_TEXT;
    if (!boto) {
        return dmsi_find_env(r, r->env[0], f) || dmsi_find_env(r, r->env[1], f);
    }
    return dmsi_find_env(r, r->env[1], f) ||
           (r->key == DMSI_KEYS && dmsi_find_env(r, r->env[0], f));
}

/* Looks in the profile. */
static int dmsi_find_profile(const dmsi_sources *from, int key, int empty,
                             dmsi_found *f)
{
    const char *text = NULL;
    if (key < DMSI_KEYS) {
        text = dmsi_profile_get(&from->profile, (enum dmsi_key)key);
    }
    if (!text || !(*text || empty)) {
        return 0;
    }
    return dmsi_profile_shared(&from->profile, (enum dmsi_key)key)
               ? dmsi_found_set(f, text, "shared-credentials-file",
                                dmsi_file_name(1))
               : dmsi_found_set(f, text, "config-file", dmsi_file_name(0));
}

static int dmsi_switch(const dmsi_sources *from, int which);

/* Whether the search ends behind dms_config and the connection: endpoints that
 * are to be ignored, and a bundle when verify says True or False. */
static int dmsi_find_ends(const dmsi_sources *from, int which)
{
    const dms_config *c = from->config;
    if (which == DMSI_SET_ENDPOINT) {
        return dmsi_switch(from, DMSI_SET_IGNORE);
    }
    return which == DMSI_SET_CA &&
           (c->verify || c->insecure_skip_verify || from->conn.verify);
}

/* Finds a setting. f->text stays NULL when it is nowhere. */
static void dmsi_find_setting(const dmsi_sources *from, int which,
                              dmsi_found *f)
{
    const dmsi_setting *r = &dmsi_setting_table[which];
    const dms_config *c = from->config;
    memset(f, 0, sizeof *f);
    if (dmsi_find_config(from, r, f)) {
        return;
    }
    if (which == DMSI_SET_CA &&
        (c->verify || c->insecure_skip_verify || c->ca_pem)) {
        return; /* the connection's verify has no say either */
    }
    if (dmsi_find_conn(from, r, f) || dmsi_find_ends(from, which) ||
        dmsi_find_envs(from, r, f)) {
        return;
    }
    if (which == DMSI_SET_ENDPOINT && from->service_url != DMSI_ABSENT &&
        from->store.data[from->service_url]) {
        (void)dmsi_found_set(f, from->store.data + from->service_url,
                             "config-file", dmsi_file_name(0));
        return;
    }
    if (!dmsi_find_profile(from, r->key, r->empty, f)) {
        (void)dmsi_find_env(r, r->late, f);
    }
}

/* A setting that is on or off: "true" in any case is true, anything else is
 * false, as everywhere in botocore. */
static int dmsi_switch(const dmsi_sources *from, int which)
{
    dmsi_found f;
    const char *usual = dmsi_setting_table[which].usual;
    dmsi_find_setting(from, which, &f);
    return dmsi_same_nocase(dmsi_str(f.text ? f.text : usual),
                            dmsi_str("true"));
}

/* -- the sources ---------------------------------------------------------- */

#ifndef DMS_NO_CHAIN

/* A warning, before there is a client. */
static void dmsi_sources_warn(const dms_config *c, const char *before,
                              const char *name, const char *after)
{
    char text[400];
    if (c->log) {
        dmsi_format(text, sizeof text, "%s%s%s", before, name, after);
        c->log(c->log_ctx, DMS_LOG_WARN, text);
    }
}

/* Whether the program has a botocore_config of its own. */
static int dmsi_config_is_botocore(const dms_config *c)
{
    return c->replace_config_kwargs || c->unsigned_requests ||
           c->ignore_configured_endpoint_urls || c->use_fips_endpoint ||
           c->use_dualstack_endpoint || c->retry_mode ||
           c->total_max_attempts || c->connect_timeout_ms ||
           c->read_timeout_ms || c->defaults_mode || c->tcp_keepalive ||
           c->https_proxy || c->http_proxy || c->proxy_ca_file ||
           c->proxy_use_forwarding_for_https || c->user_agent ||
           c->user_agent_appid || c->skip_parameter_validation;
}

/* Loads the Airflow connection, if one is named. */
static dms_status dmsi_sources_conn(dmsi_sources *from, dms_error *e)
{
    const dms_config *c = from->config;
    int named = c->conn_id && *c->conn_id, here = c->connection != NULL;
    dmsi_slice text;
    if (!named && !here) {
        return DMS_OK;
    }
    text = dmsi_airflow_find(c);
    if (text.n == 0) {
        dmsi_sources_warn(c, "Unable to find AWS Connection ID '",
                          named ? c->conn_id : "", "', switching to empty.");
        return DMS_OK;
    }
    from->conn_name = named ? c->conn_id : "connection";
    from->conn.skip_kwargs = dmsi_config_is_botocore(c);
    if (dmsi_airflow_parse(&from->conn, text, c->conn_id, e) != DMS_OK) {
        return e->status;
    }
    if (from->conn.other_type) {
        dmsi_sources_warn(c, "connection ", from->conn_name,
                          ": conn_type is not aws");
    }
    return DMS_OK;
}

/* Loads the services section that the profile names. */
static dms_status dmsi_sources_services(dmsi_sources *from, dms_error *e)
{
    char name[256];
    const char *given = dmsi_profile_get(&from->profile, DMSI_KEY_SERVICES);
    dmsi_profile services;
    dmsi_slice url;
    if (!given) {
        return DMS_OK;
    }
    dmsi_copy(name, sizeof name, dmsi_str(given)); /* the store may move */
    if (dmsi_section_load(&services, "services", name, &from->store, e) !=
        DMS_OK) {
        return e->status;
    }
    if (!services.exists) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "services: the profile names a section \"%s\" that "
                         "does not exist",
                         name);
    }
    given = dmsi_profile_get(&services, DMSI_KEY_SERVICE_DMS);
    if (given && dmsi_nested_get(given, "endpoint_url", &url)) {
        from->service_url = dmsi_store_copy(&from->store, url);
    }
    return dmsi_buf_status(&from->store, e, "services");
}

/* Loads the profile in force. One that was named, even by a variable that is
 * set but empty, must exist. */
static dms_status dmsi_sources_profile(dmsi_sources *from, dms_error *e)
{
    dmsi_found f;
    dmsi_find_setting(from, DMSI_SET_PROFILE, &f);
    from->must_exist = f.text != NULL;
    from->explicit_name = f.text && f.source != dmsi_by_env;
    if (f.text && dmsi_setting_check(&dmsi_setting_table[DMSI_SET_PROFILE],
                                     f.text, e) != DMS_OK) {
        return e->status;
    }
    dmsi_copy(from->name, sizeof from->name,
              dmsi_str(f.text ? f.text : "default"));
    if (dmsi_profile_load(&from->profile, from->name, &from->store, e) !=
        DMS_OK) {
        return e->status;
    }
    if (from->must_exist && !from->profile.exists) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "The config profile (%s) could not be found",
                         from->name);
    }
    return dmsi_sources_services(from, e);
}

#endif /* DMS_NO_CHAIN */

/* Loads what settings come from: the connection, then the profile, which the
 * connection may choose. */
static dms_status dmsi_sources_load(dmsi_sources *from, dms_error *e)
{
    dmsi_airflow_clear(&from->conn, &from->store);
    dmsi_profile_clear(&from->profile, &from->store);
    from->service_url = DMSI_ABSENT;
    dmsi_copy(from->name, sizeof from->name, dmsi_str("default"));
#ifdef DMS_NO_CHAIN
    {
        const dms_config *c = from->config;
        if ((c->profile && *c->profile) || (c->conn_id && *c->conn_id) ||
            c->connection) {
            return dmsi_fail(e, DMS_ERR_USAGE,
                             "profile, conn_id or connection: built without "
                             "them (DMS_NO_CHAIN)");
        }
        return DMS_OK;
    }
#else
    if (dmsi_sources_conn(from, e) != DMS_OK) {
        return e->status;
    }
    return dmsi_sources_profile(from, e);
#endif
}

/* Where texts of files stand while a client is being opened: a block of the
 * allocator, or the end of the caller's own, which is not in use yet. */
static void dmsi_sources_begin(dmsi_sources *from, const dms_config *config,
                               const dms_allocator *mem)
{
    memset(from, 0, sizeof *from);
    from->config = config;
    from->store.secret = 1;
    from->store.max = DMSI_STORE_MAX;
    if (!config->memory) {
        from->store.mem = mem;
    } else if (config->memory_size >= DMSI_STORE_SIZE) {
        from->store.cap = from->store.max = DMSI_STORE_SIZE;
        from->store.data =
            (char *)config->memory + config->memory_size - DMSI_STORE_SIZE;
    }
}

/* -- from sources to the record ------------------------------------------- */

/* Refuses a word that is none of a list, naming where it was found. */
static dms_status dmsi_settings_word(const dmsi_found *f, const char *name,
                                     const char *list, dms_error *e)
{
    return dmsi_fail(e, DMS_ERR_CONFIG,
                     "%s: Invalid value provided by %s (%s): \"%s\" must be "
                     "one of: %s",
                     name, f->source, f->where, f->text, list);
}

/* defaults_mode, as its number in the list, or -1. */
static int dmsi_settings_defaults(const dmsi_sources *from, const char *region,
                                  dms_error *e)
{
    static const char *const modes[] = {"legacy",       "standard", "in-region",
                                        "cross-region", "mobile",   "auto"};
    const char *here;
    dmsi_found f;
    int i;
    dmsi_find_setting(from, DMSI_SET_DEFAULTS, &f);
    if (!f.text) {
        return 0;
    }
    for (i = 0;
         i < 6 && !dmsi_same_nocase(dmsi_str(f.text), dmsi_str(modes[i]));
         i++) {
    }
    if (i == 6) {
        (void)dmsi_settings_word(&f, "defaults_mode",
                                 "legacy, standard, in-region, cross-region, "
                                 "mobile, auto",
                                 e);
        return -1;
    }
    if (i < 5) {
        return i;
    }
    here = dmsi_os_env("AWS_EXECUTION_ENV") ? dmsi_os_env("AWS_REGION") : NULL;
    if (!here && dmsi_os_env("AWS_EXECUTION_ENV")) {
        here = dmsi_os_env("AWS_DEFAULT_REGION");
    }
    return !here ? 1 : region && strcmp(here, region) == 0 ? 2 : 3;
}

/* The retry mode. Its names are case-sensitive. */
static dms_status dmsi_settings_mode(dmsi_settings *s, const dmsi_sources *from,
                                     dms_error *e)
{
    static const char *const names[] = {"", "legacy", "standard", "adaptive"};
    dms_retry_mode given = from->config->retry_mode;
    dmsi_found f;
    int i;
    if (given < DMS_RETRY_DEFAULT || given > DMS_RETRY_ADAPTIVE) {
        return dmsi_fail(e, DMS_ERR_USAGE, "retry_mode: no such mode");
    }
    dmsi_find_setting(from, DMSI_SET_MODE, &f);
    for (i = 1; f.text && i < 4 && strcmp(f.text, names[i]) != 0; i++) {
    }
    if (i == 4) {
        return dmsi_settings_word(&f, "retry_mode",
                                  "legacy, standard, adaptive", e);
    }
    s->mode = f.text ? (dms_retry_mode)i : DMS_RETRY_STANDARD;
    f.text = dmsi_os_env("AWS_NEW_RETRIES_2026");
    s->new_retries = s->mode != DMS_RETRY_LEGACY &&
                     dmsi_same_nocase(dmsi_str(f.text), dmsi_str("true"));
    return DMS_OK;
}

/* The number of attempts, else the mode's own. */
static dms_status dmsi_settings_attempts(dmsi_settings *s,
                                         const dmsi_sources *from, dms_error *e)
{
    dmsi_found f;
    int64_t n = 0;
    if (from->config->total_max_attempts < 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "total_max_attempts: negative");
    }
    dmsi_find_setting(from, DMSI_SET_ATTEMPTS, &f);
    if (f.text && !dmsi_number(dmsi_str(f.text), INT32_MAX, &n)) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "total_max_attempts: what %s (%s) says is not a "
                         "number of attempts",
                         f.source, f.where);
    }
    /* 0: in legacy mode no retries, in the others as if not set */
    s->attempts = n > 0                                   ? (int)n
                  : f.text && s->mode == DMS_RETRY_LEGACY ? 1
                  : s->mode == DMS_RETRY_LEGACY           ? 5
                                                          : 3;
    return DMS_OK;
}

/* A time-out: of dms_config, of the connection, else the default. Negative is
 * none of its own (a day). */
static int64_t dmsi_timeout(int64_t given, int64_t conn, int64_t fallback)
{
    given = given != 0 ? given : conn != 0 ? conn : fallback;
    return given < 0 ? 86400000 : given;
}

/* The three time-outs; that of connecting depends on the defaults_mode. */
static dms_status dmsi_settings_timeouts(dmsi_settings *s,
                                         const dmsi_sources *from, dms_error *e)
{
    static const int connect_ms[] = {60000, 3100, 1100, 3100, 30000};
    const dms_config *c = from->config;
    int mode = dmsi_settings_defaults(from, s->region, e);
    if (mode < 0) {
        return e->status;
    }
    s->connect_ms = dmsi_timeout(c->connect_timeout_ms, from->conn.connect_ms,
                                 connect_ms[mode]);
    s->read_ms = dmsi_timeout(c->read_timeout_ms, from->conn.read_ms, 60000);
    s->call_ms = dmsi_timeout(c->call_timeout_ms, 0, 300000);
    return DMS_OK;
}

/* Half a pair of keys is an error, not a reason to look on. */
static dms_status dmsi_settings_pair(const dmsi_settings *s, const char *where,
                                     dms_error *e)
{
    int key = s->access_key && *s->access_key;
    int secret = s->secret && *s->secret;
    return key && secret
               ? DMS_OK
               : dmsi_fail(e, DMS_ERR_CREDENTIALS,
                           "partial credentials found in %s, missing: %s",
                           where, key ? "secret_access_key" : "access_key_id");
}

/* Keys of dms_config; else, unless it brings a source of its own, those of
 * the connection. */
static dms_status dmsi_settings_keys(dmsi_settings *s, const dmsi_sources *from,
                                     dms_error *e)
{
    const dms_config *c = from->config;
    s->access_key = c->access_key_id;
    s->secret = c->secret_access_key;
    s->token = c->session_token;
    if (s->unsigned_requests) {
        s->access_key = s->secret = s->token = NULL;
        return DMS_OK;
    }
    if (s->access_key || s->secret) {
        return dmsi_settings_pair(s, "dms_config", e);
    }
    s->token = NULL;
    if (c->credentials) {
        return DMS_OK;
    }
    s->access_key = dmsi_airflow_get(&from->conn, DMSI_CONN_KEY);
    if (s->access_key) {
        s->secret = dmsi_airflow_get(&from->conn, DMSI_CONN_SECRET);
        s->token = dmsi_airflow_get(&from->conn, DMSI_CONN_TOKEN);
        return DMS_OK;
    }
    return DMS_OK; /* then the providers are asked */
}

/* Where roots come from, as far as it is said. */
static dms_status dmsi_settings_trust(dmsi_settings *s,
                                      const dmsi_sources *from, dms_error *e)
{
    const dms_config *c = from->config;
    size_t n;
    if (c->insecure_skip_verify && (c->verify || c->ca_file || c->ca_pem)) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "insecure_skip_verify: together "
                         "with verify, ca_file or ca_pem");
    }
    if (c->ca_file && c->ca_pem) {
        return dmsi_fail(e, DMS_ERR_USAGE, "ca_file: together with ca_pem");
    }
    s->skip_verify =
        c->insecure_skip_verify ||
        (from->conn.verify < 0 && !c->verify && !c->ca_file && !c->ca_pem);
    for (n = 0; s->ca_file && (s->ca_file[n] == ' ' || s->ca_file[n] == '\t');
         n++) {
    }
    if ((c->ca_file && !*c->ca_file) || (s->ca_file && !s->ca_file[n])) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "ca_file: is empty (dms_config, AWS_CA_BUNDLE, "
                         "ca_bundle or REQUESTS_CA_BUNDLE)");
    }
    s->ca_explicit = s->ca_file != NULL;
    return DMS_OK;
}

/* Proxies: those given, "" being none at all; those of the connection; or
 * those of the environment with its exceptions. */
static void dmsi_settings_proxies(dmsi_settings *s, const dms_config *c)
{
    if (c->proxy_use_forwarding_for_https) {
        s->proxy_forward = c->proxy_use_forwarding_for_https > 0;
    }
    if (c->https_proxy || c->http_proxy) {
        s->https_proxy = c->https_proxy;
        s->http_proxy = c->http_proxy;
    } else if (DMSI_PROXIES && !s->https_proxy && !s->http_proxy) {
        s->https_proxy = dmsi_os_proxy("https");
        s->http_proxy = dmsi_os_proxy("http");
        s->no_proxy = dmsi_os_proxy("no");
    }
}

/* Which STS answers for the old regions. */
static dms_status dmsi_settings_sts(dmsi_settings *s, const dmsi_sources *from,
                                    dms_error *e)
{
    dmsi_found f;
    dmsi_find_setting(from, DMSI_SET_STS_REGIONAL, &f);
    s->sts_legacy = f.text && strcmp(f.text, "legacy") == 0;
    return !f.text || s->sts_legacy || strcmp(f.text, "regional") == 0
               ? DMS_OK
               : dmsi_settings_word(&f, "sts_regional_endpoints",
                                    "legacy, regional", e);
}

/* What is on or off. */
static void dmsi_settings_switches(dmsi_settings *s, const dmsi_sources *from)
{
    s->fips = dmsi_switch(from, DMSI_SET_FIPS);
    s->dualstack = dmsi_switch(from, DMSI_SET_DUALSTACK);
    s->keepalive = dmsi_switch(from, DMSI_SET_KEEPALIVE);
    s->proxy_forward = dmsi_switch(from, DMSI_SET_FORWARD);
    s->skip_validation = !dmsi_switch(from, DMSI_SET_VALIDATION);
    s->ignore_endpoints = dmsi_switch(from, DMSI_SET_IGNORE);
    s->unsigned_requests =
        from->config->unsigned_requests || from->conn.unsigned_requests;
    s->profile_explicit = from->explicit_name;
    s->role_method = from->conn.role_method;
}

/* Resolves everything. The record then points into the sources; dms_open
 * copies it. */
static dms_status dmsi_settings_resolve(dmsi_settings *s,
                                        const dmsi_sources *from, dms_error *e)
{
    dmsi_found f;
    int i;
    memset(s, 0, sizeof *s);
    for (i = 0; i < DMSI_SETS; i++) {
        if (dmsi_setting_table[i].offset != DMSI_ABSENT) {
            dmsi_find_setting(from, i, &f);
            dmsi_setting_set(s, (size_t)i, f.text);
        }
    }
    s->profile = from->name;
    s->trace_id = dmsi_os_env("AWS_LAMBDA_FUNCTION_NAME") ? s->trace_id : NULL;
    if (s->role_method == DMSI_ROLE_WEB_IDENTITY && !s->role_token_file) {
        s->role_token_file = dmsi_os_env("AWS_WEB_IDENTITY_TOKEN_FILE");
    }
    if (!s->region) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "You must specify a region: dms_config.region, "
                         "AWS_REGION, AWS_DEFAULT_REGION, or region in the "
                         "profile %s",
                         from->name);
    }
    dmsi_settings_switches(s, from);
    dmsi_settings_proxies(s, from->config);
    if (dmsi_settings_keys(s, from, e) != DMS_OK ||
        dmsi_settings_trust(s, from, e) != DMS_OK ||
        dmsi_settings_mode(s, from, e) != DMS_OK ||
        dmsi_settings_attempts(s, from, e) != DMS_OK ||
        dmsi_settings_timeouts(s, from, e) != DMS_OK ||
        dmsi_settings_sts(s, from, e) != DMS_OK) {
        return e->status;
    }
    return dmsi_settings_check(s, e);
}

/* Copies the texts to `to` and points the record at the copies; with to NULL
 * only tells how many bytes they need. */
static size_t dmsi_settings_keep(dmsi_settings *s, char *to)
{
    size_t i, n, total = 0;
    for (i = 0; i < DMSI_SETS; i++) {
        const char *text = dmsi_setting_get(s, i);
        if (!text) {
            continue;
        }
        n = strlen(text) + 1;
        if (to) {
            memcpy(to + total, text, n);
            dmsi_setting_set(s, i, to + total);
        }
        total += n;
    }
    return total;
}

/* ==== 26. ENDPOINT ======================================================= */

/* From region and flags, or a URL, to scheme, host, port, path and query.
 * Nothing gets into a host name that is not checked. */

typedef struct dmsi_url {
    int https;
    int port;
    int port_given; /* the URL shows it */
    char host[256];
    /* for the Host header: port unless the default */
    char authority[DMSI_AUTHORITY_MAX];
    dmsi_slice path; /* as given, "/" if empty */
    dmsi_slice query;
} dmsi_url;

/* The partitions of AWS; a region is in the first whose prefix it has, with
 * one word and a number behind. fips_plain: FIPS has the plain name there.
 * no_dualstack: botocore's own list has none there, whatever the service's
 * rules say, and refuses. */
static const struct dmsi_partition {
    const char *prefixes; /* each ends in a comma */
    const char *global;
    const char *suffix;
    const char *dualstack;
    int fips_plain;
    int no_dualstack;
} dmsi_partitions[] = {
    {"us-,eu-,ap-,sa-,ca-,me-,af-,il-,mx-,", "aws-global", "amazonaws.com",
     "api.aws", 0, 0},
    {"cn-,", "aws-cn-global", "amazonaws.com.cn",
     "api.amazonwebservices.com.cn", 0, 0},
    {"eusc-de-,", "aws-eusc-global", "amazonaws.eu", "api.amazonwebservices.eu",
     0, 0},
    {"us-iso-,", "aws-iso-global", "c2s.ic.gov", "api.aws.ic.gov", 1, 0},
    {"us-isob-,", "aws-iso-b-global", "sc2s.sgov.gov", "api.aws.scloud", 1, 0},
    {"eu-isoe-,", "aws-iso-e-global", "cloud.adc-e.uk",
     "api.cloud-aws.adc-e.uk", 0, 1},
    {"us-isof-,", "aws-iso-f-global", "csp.hci.ic.gov", "api.aws.hci.ic.gov", 0,
     1},
    {"us-gov-,", "aws-us-gov-global", "amazonaws.com", "api.aws", 1, 0}};

/* Whether s is one word, a hyphen and a number: "west-1". */
static int dmsi_region_tail(dmsi_slice s)
{
    size_t n = dmsi_find(s, '-'), i;
    for (i = 0; i < n; i++) {
        if (!dmsi_is_alnum(s.p[i]) && s.p[i] != '_') {
            return 0;
        }
    }
    for (i = n + 1; i < s.n; i++) {
        if (!dmsi_is_digit(s.p[i])) {
            return 0;
        }
    }
    return n > 0 && n + 1 < s.n;
}

/* Whether a region belongs to a partition. */
static int dmsi_region_in(dmsi_slice region, const struct dmsi_partition *p)
{
    dmsi_slice list = dmsi_str(p->prefixes);
    if (dmsi_is(region, p->global)) {
        return 1;
    }
    while (list.n > 0) {
        size_t n = dmsi_find(list, ',');
        if (region.n > n && memcmp(region.p, list.p, n) == 0 &&
            dmsi_region_tail(dmsi_slice_of(region.p + n, region.n - n))) {
            return 1;
        }
        list = dmsi_slice_of(list.p + n + 1, list.n - n - 1);
    }
    return 0;
}

/* The partition of a region; the first one if it is in none. */
static const struct dmsi_partition *dmsi_partition_of(const char *region)
{
    size_t i, n = sizeof dmsi_partitions / sizeof *dmsi_partitions;
    for (i = 0; i < n; i++) {
        if (dmsi_region_in(dmsi_str(region), &dmsi_partitions[i])) {
            return &dmsi_partitions[i];
        }
    }
    return dmsi_partitions;
}

/* Whether a region may become a part of a host name: letters, digits and
 * hyphens, not all digits, no hyphen at an end. */
static int dmsi_region_ok(dmsi_slice r)
{
    size_t i, digits = 0;
    for (i = 0; i < r.n; i++) {
        if (!dmsi_is_alnum(r.p[i]) && r.p[i] != '-') {
            return 0;
        }
        digits += (size_t)dmsi_is_digit(r.p[i]);
    }
    return r.n > 0 && r.n <= 63 && digits < r.n && r.p[0] != '-' &&
           r.p[r.n - 1] != '-';
}

/* Where a word first stands in a text, or NULL. */
static char *dmsi_text_find(char *text, const char *word)
{
    size_t n = strlen(text), k = strlen(word), i;
    for (i = 0; i + k <= n; i++) {
        if (memcmp(text + i, word, k) == 0) {
            return text + i;
        }
    }
    return NULL;
}

/* Cuts every "fips-" and "-fips" out of a pseudo region, in place; 1 if one
 * was there. */
static int dmsi_region_pseudo(char *region)
{
    int found = 0;
    char *at;
    while ((at = dmsi_text_find(region, "fips-")) != NULL ||
           (at = dmsi_text_find(region, "-fips")) != NULL) {
        memmove(at, at + 5, strlen(at + 5) + 1);
        found = 1;
    }
    return found;
}

/* The host of a region by the rules of the service's endpoint rule set. */
static void dmsi_endpoint_host(dmsi_url *u, const dmsi_settings *s)
{
    const struct dmsi_partition *p = dmsi_partition_of(s->region);
    int plain = !s->fips || (p->fips_plain && !s->dualstack);
    dmsi_format(u->host, sizeof u->host, "%s.%s.%s", plain ? "dms" : "dms-fips",
                s->region, s->dualstack ? p->dualstack : p->suffix);
    u->https = 1;
    u->port = 443;
    u->path = dmsi_str("/");
}

/* Whether a name is one to connect to: labels of letters, digits and inner
 * hyphens, 1 to 63 long, one dot at the end allowed. A last label of digits
 * would be an address in disguise. */
static int dmsi_host_name_ok(dmsi_slice h)
{
    dmsi_slice label;
    size_t at;
    if (h.n > 0 && h.p[h.n - 1] == '.') {
        h.n--;
    }
    if (h.n == 0 || h.n > 253) {
        return 0;
    }
    for (;;) {
        size_t n = dmsi_find(h, '.'), i;
        label = dmsi_slice_of(h.p, n);
        for (i = 0; i < n; i++) {
            if (!dmsi_is_alnum(h.p[i]) && h.p[i] != '-') {
                return 0;
            }
        }
        if (n == 0 || n > 63 || h.p[0] == '-' || h.p[n - 1] == '-') {
            return 0;
        }
        if (n == h.n) {
            break;
        }
        h = dmsi_slice_of(h.p + n + 1, h.n - n - 1);
    }
    for (at = 0; at < label.n && dmsi_is_digit(label.p[at]); at++) {
    }
    return at < label.n;
}

/* Host and port of "host", "host:port" or "[v6]:port". Returns 0 for none of
 * them, 6 for an IPv6 address, 1 for a host whose name is not checked yet. */
static int dmsi_url_split(dmsi_url *u, dmsi_slice a)
{
    unsigned char ip[16];
    size_t n, i;
    int64_t port = u->https ? 443 : 80;
    int v6 = dmsi_take_char(&a, '[');
    n = dmsi_find(a, v6 ? ']' : ':');
    if (n >= sizeof u->host || (v6 && n == a.n)) {
        return 0;
    }
    for (i = 0; i < n; i++) {
        u->host[i] = dmsi_lower(a.p[i]);
    }
    u->host[n] = '\0';
    n += (size_t)v6;
    a = dmsi_slice_of(a.p + n, a.n - n);
    u->port_given = a.n > 0;
    if (a.n > 0 && (!dmsi_take_char(&a, ':') || !dmsi_number(a, 65535, &port) ||
                    port < 1)) {
        return 0;
    }
    u->port = (int)port;
    return !v6 ? 1 : dmsi_ip(u->host, ip) == 16 ? 6 : 0;
}

/* The same for an endpoint, whose name must be one. */
static int dmsi_url_authority(dmsi_url *u, dmsi_slice a)
{
    unsigned char ip[16];
    int kind = dmsi_url_split(u, a);
    return kind == 6 || (kind == 1 && (dmsi_ipv4(dmsi_str(u->host), ip) == 4 ||
                                       dmsi_host_name_ok(dmsi_str(u->host))));
}

/* Takes a URL apart: http or https, no user, no fragment, nothing that is not
 * printing ASCII (that was checked). */
static int dmsi_url_parse(dmsi_url *u, dmsi_slice url)
{
    size_t n = dmsi_find(url, ':'), i;
    dmsi_slice scheme = dmsi_slice_of(url.p, n), rest, authority;
    u->https = dmsi_same_nocase(scheme, dmsi_str("https"));
    if ((!u->https && !dmsi_same_nocase(scheme, dmsi_str("http"))) ||
        !dmsi_begins(dmsi_slice_of(url.p + n, url.n - n), "://")) {
        return 0;
    }
    rest = dmsi_slice_of(url.p + n + 3, url.n - n - 3);
    for (n = 0; n < rest.n && rest.p[n] != '/' && rest.p[n] != '?'; n++) {
    }
    authority = dmsi_slice_of(rest.p, n);
    rest = dmsi_slice_of(rest.p + n, rest.n - n);
    for (i = 0; i < rest.n; i++) {
        if (strchr("#\\\"<>^`{|}", rest.p[i])) {
            return 0;
        }
    }
    n = dmsi_find(rest, '?');
    u->path = n > 0 ? dmsi_slice_of(rest.p, n) : dmsi_str("/");
    n += n < rest.n;
    u->query = dmsi_slice_of(rest.p + n, rest.n - n);
    for (n = i = 0; i < u->query.n; i++) {
        n += u->query.p[i] == '&';
    }
    return n < DMSI_HEADERS_MAX && dmsi_url_authority(u, authority);
}

/* The value of the Host header: the port only if it is not the default. */
static void dmsi_url_host_header(dmsi_url *u)
{
    int v6 = strchr(u->host, ':') != NULL;
    dmsi_format(u->authority, sizeof u->authority, "%s%s%s", v6 ? "[" : "",
                u->host, v6 ? "]" : "");
    if (u->port != (u->https ? 443 : 80)) {
        size_t n = strlen(u->authority);
        u->authority[n++] = ':';
        (void)dmsi_decimal(u->authority + n, u->port);
    }
}

/* Resolves the endpoint. A configured URL wins over the region's own, which
 * then only signs; FIPS and dual-stack do not touch it. */
static dms_status dmsi_endpoint(dmsi_url *u, dmsi_settings *s, char *region,
                                dms_error *e)
{
    memset(u, 0, sizeof *u);
    if (dmsi_region_pseudo(region)) {
        s->fips = s->pseudo = 1;
    }
    if (!dmsi_region_ok(dmsi_str(region))) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "region: \"%s\" does not match a supported format",
                         s->region);
    }
    if (!s->endpoint_url && s->dualstack &&
        dmsi_partition_of(region)->no_dualstack) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "use_dualstack_endpoint: region %s has no dual-stack "
                         "endpoint",
                         region);
    }
    if (!s->endpoint_url) {
        dmsi_endpoint_host(u, s);
    } else if (!dmsi_url_parse(u, dmsi_str(s->endpoint_url))) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "endpoint_url: not a valid http or https URL");
    }
    dmsi_url_host_header(u);
    return DMS_OK;
}

/* -- the proxy on the way ------------------------------------------------- */

/* Whether a host is an item of NO_PROXY, or lies below it. */
static int dmsi_no_proxy_covers(dmsi_slice item, dmsi_slice host)
{
    size_t n = host.n - item.n;
    if (host.n > item.n && host.p[n - 1] == '.') {
        host = dmsi_slice_of(host.p + n, item.n);
    }
    return dmsi_same_nocase(item, host);
}

/* Takes the next item off a list of NO_PROXY: without blanks round it, and
 * without dots before it. 0 when the list is at its end. */
static int dmsi_no_proxy_next(dmsi_slice *list, dmsi_slice *item)
{
    size_t n;
    do {
        if (list->n == 0) {
            return 0;
        }
        n = dmsi_find(*list, ',');
        *item = dmsi_slice_of(list->p, n);
        n += n < list->n;
        *list = dmsi_slice_of(list->p + n, list->n - n);
        while (item->n > 0 && (unsigned char)item->p[item->n - 1] <= ' ') {
            item->n--;
        }
        while (item->n > 0 && (unsigned char)*item->p <= ' ') {
            *item = dmsi_slice_of(item->p + 1, item->n - 1);
        }
    } while (item->n == 0);
    while (item->n > 0 && *item->p == '.') {
        *item = dmsi_slice_of(item->p + 1, item->n - 1);
    }
    return 1;
}

/* Whether NO_PROXY exempts a URL. As in Python's urllib: a star alone is all,
 * else it is a list of hosts and domains, with a port that counts only when
 * the URL shows it too. No wildcards, no networks. */
static int dmsi_no_proxy(dmsi_slice list, const dmsi_url *u)
{
    int v6 = strchr(u->host, ':') != NULL;
    char text[DMSI_AUTHORITY_MAX];
    dmsi_slice host, item;
    dmsi_format(text, sizeof text, "%s%s%s:%d", v6 ? "[" : "", u->host,
                v6 ? "]" : "", u->port);
    host = dmsi_slice_of(text, strlen(u->host) + (v6 ? 2 : 0));
    if (dmsi_is(list, "*")) {
        return 1;
    }
    while (dmsi_no_proxy_next(&list, &item)) {
        if (dmsi_no_proxy_covers(item, host) ||
            (u->port_given && dmsi_no_proxy_covers(item, dmsi_str(text)))) {
            return 1;
        }
    }
    return 0;
}

/* User and password of "user:password@host", as they stand; what is left is
 * the host. One without the other does not count. */
static dmsi_slice dmsi_proxy_user(dmsi_proxy *p, dmsi_slice a)
{
    size_t at = a.n, n;
    while (at > 0 && a.p[at - 1] != '@') {
        at--;
    }
    if (at > 0) {
        dmsi_slice pair = dmsi_slice_of(a.p, at - 1);
        n = dmsi_find(pair, ':');
        if (n > 0 && n + 1 < pair.n) {
            p->user = dmsi_slice_of(pair.p, n);
            p->password = dmsi_slice_of(pair.p + n + 1, pair.n - n - 1);
        }
    }
    return dmsi_slice_of(a.p + at, a.n - at);
}

/* Takes the URL of a proxy apart: http, unless it says https. Its path does
 * not matter. Names in private networks may have underscores. */
static int dmsi_proxy_parse(dmsi_proxy *p, dmsi_slice url)
{
    dmsi_url u;
    size_t n = dmsi_find(url, ':'), i;
    dmsi_slice scheme = dmsi_slice_of(url.p, n), rest;
    rest = dmsi_slice_of(url.p + n, url.n - n);
    memset(&u, 0, sizeof u);
    if (dmsi_begins(rest, "://")) {
        u.https = dmsi_same_nocase(scheme, dmsi_str("https"));
        if (!u.https && !dmsi_same_nocase(scheme, dmsi_str("http"))) {
            return 0;
        }
        url = dmsi_slice_of(rest.p + 3, rest.n - 3);
    } else if (dmsi_begins(url, "//")) {
        url = dmsi_slice_of(url.p + 2, url.n - 2);
    }
    for (n = 0; n < url.n && !strchr("/?#", url.p[n]); n++) {
    }
    n = (size_t)dmsi_url_split(&u, dmsi_proxy_user(p, dmsi_slice_of(url.p, n)));
    for (i = 0; n == 1 && u.host[i]; i++) {
        if (!dmsi_is_alnum(u.host[i]) && !strchr("-._", u.host[i])) {
            return 0;
        }
    }
    p->https = u.https;
    p->port = u.port;
    dmsi_copy(p->host, sizeof p->host, dmsi_str(u.host));
    return n > 0 && p->host[0];
}

/* The proxy on the way to a URL. Its address is told in messages, never who
 * asks. TLS to a proxy leaves no TLS for a tunnel in it: a client has one. */
static dms_status dmsi_proxy_for(dmsi_proxy *p, const dmsi_settings *s,
                                 const dmsi_url *u, dms_error *e)
{
    const char *name = u->https ? "https_proxy" : "http_proxy";
    const char *text = u->https ? s->https_proxy : s->http_proxy;
    memset(p, 0, sizeof *p);
    if (!text || !*text) {
        return DMS_OK;
    }
    if (!DMSI_PROXIES) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "%s: built without proxies (DMS_NO_PROXY)", name);
    }
    if (dmsi_no_proxy(dmsi_str(s->no_proxy), u)) {
        return DMS_OK;
    }
    if (!dmsi_proxy_parse(p, dmsi_str(text))) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "%s: not a valid http or https URL of a proxy", name);
    }
    p->route = !u->https || (p->https && s->proxy_forward) ? DMSI_FORWARD
                                                           : DMSI_TUNNEL;
    if (p->https && p->route == DMSI_TUNNEL) {
        return dmsi_fail(e, DMS_ERR_CONFIG,
                         "%s: %s:%d is an https proxy, and there is no TLS "
                         "inside TLS (use an http:// URL, or "
                         "proxy_use_forwarding_for_https)",
                         name, p->host, p->port);
    }
    return DMS_OK;
}

/* Whether a host is AWS's own, with a certificate of the Amazon roots. */
static int dmsi_host_is_aws(const char *host)
{
    dmsi_slice h = dmsi_str(host);
    return dmsi_ends(h, ".amazonaws.com") || dmsi_ends(h, ".api.aws");
}

/* ==== 27. THE CLIENT ===================================================== */

/* A request rate that adapts to throttling (retry mode adaptive; the names
 * are those of the AWS SDK reference guide). Seconds are monotonic. */
typedef struct dmsi_rate {
    int enabled;
    double fill_rate, capacity, current, refilled;
    double measured, bucket;
    int count;
    double last_max, last_throttle;
} dmsi_rate;

/* Credentials of a provider: access key, secret, token, three terminated texts
 * one behind the other. */
typedef struct dmsi_vault {
    dmsi_buf text;
    int64_t expires_ms; /* since 1970; 0: they do not */
    dms_provider from;  /* who is asked for fresh ones */
    int full;
    int once; /* they cannot be refreshed */
} dmsi_vault;

/* Everything behind dms_client.impl, in one block with the texts of the
 * settings and, for https, the TLS connection. */
typedef struct dmsi_client {
    dms_allocator mem;
    size_t size;   /* of this block, to free it */
    int own_block; /* the block is the caller's */
    dmsi_settings set;
    dmsi_url url;
    dmsi_trust trust;  /* roots that were named */
    dmsi_trust roots;  /* those for whoever speaks TLS with us now */
    dmsi_tls *tls;     /* room for TLS; NULL: there is none */
    dmsi_buf request;  /* bodies, then the head of the attempt under way */
    dmsi_buf response; /* the body of the last answer, then tokens */
    dmsi_buf path;     /* canonical path and query */
    dmsi_buf marker;   /* what a list shows; may be the next call's argument */
    dmsi_buf store;    /* what files and providers say */
    size_t path_len;
    size_t query_len;
    size_t url_at;   /* behind them, the endpoint's URL, terminated */
    size_t body_max; /* limit of a response body */
    dmsi_conn conn;
    dmsi_http http;
    dmsi_sig_cache sig;
    dmsi_rate rate;
    int quota;            /* retry quota left */
    int64_t skew_ms;      /* server's clock minus ours, once corrected */
    uint64_t random;      /* state of dmsi_random */
    unsigned long serial; /* counts calls, so that old lists notice */
    int64_t limit_ms;     /* a wait's own end, 0: none */
    unsigned long slower; /* attempts so far that were answered by throttling */
    const char *secret[2]; /* of the attempt under way, to mask them */
    dms_credentials_fn provider;
    void *provider_ctx;
    int unsigned_requests;
    int skip_validation; /* of the input of dms_call and its kin */
    dmsi_vault now;      /* credentials in force */
    dmsi_vault next;     /* those that are being fetched */
    dms_provider listed[DMSI_PROVIDERS_MAX + 1]; /* empty: the default */
    dms_mfa_fn mfa;
    void *mfa_ctx;
    int64_t sso_tried_ms; /* the last refresh of an SSO token, monotonic */
    dms_log_fn log;
    void *log_ctx;
    char agent[2048]; /* User-Agent */
} dmsi_client;

/* What is behind a client. */
static dmsi_client *dmsi_of(const dms_client *client)
{
    return (dmsi_client *)client->impl;
}

/* Formats a line for the log hook. */
DMSI_FORMAT(3, 4)
static void dmsi_log(const dmsi_client *c, dms_log_level level,
                     const char *format, ...)
{
    char text[640];
    dmsi_line l;
    va_list args;
    if (!c->log) {
        return;
    }
    l.out = text;
    l.size = sizeof text;
    l.len = 0;
    text[0] = '\0';
    va_start(args, format);
    dmsi_vformat(&l, format, args);
    va_end(args);
    c->log(c->log_ctx, level, text);
}

/* Replaces every occurrence of a secret in text by stars, in place; also the
 * beginning of one where the text was cut. */
static void dmsi_mask(char *text, size_t n, const char *secret)
{
    size_t k = secret ? strlen(secret) : 0, i, left;
    for (i = 0; k > 0 && i < n; i++) {
        left = n - i < k ? n - i : k;
        if ((left == k || left >= 8) && memcmp(text + i, secret, left) == 0) {
            memset(text + i, '*', left);
        }
    }
}

/* Masks the secrets of the attempt under way, the longer one first, since one
 * may be a part of the other. */
static void dmsi_mask_all(const dmsi_client *c, char *text, size_t n)
{
    const char *a = c->secret[0], *b = c->secret[1];
    int swap = a && b && strlen(b) > strlen(a);
    dmsi_mask(text, n, swap ? b : a);
    dmsi_mask(text, n, swap ? a : b);
}

/* The monotonic clock in seconds. */
static double dmsi_seconds(const dmsi_client *c)
{
    int64_t now = dmsi_now(&c->conn.io);
    return (double)now / 1000.0;
}

/* Makes text a component of the User-Agent: what the grammar of the SDKs does
 * not allow becomes a hyphen. */
static void dmsi_agent_clean(char *text, const char *also)
{
    for (; *text; text++) {
        if (!dmsi_is_alnum((unsigned char)*text) &&
            !strchr("!$%&'*+-.^_`|~,", *text) && !strchr(also, *text)) {
            *text = '-';
        }
    }
}

/* The User-Agent: name/version, prefix/name#value, then the caller's text. */
static void dmsi_agent(dmsi_client *c)
{
    static const char *const modes[] = {"", "legacy", "standard", "adaptive"};
    static const char codes[] = " DEF";
    const dmsi_settings *s = &c->set;
    char os[256], app[260], env[132];
    if (s->agent) { /* instead of all that follows */
        dmsi_format(c->agent, sizeof c->agent, "%s%s%s", s->agent,
                    s->agent_extra ? " " : "",
                    s->agent_extra ? s->agent_extra : "");
        return;
    }
    os[0] = '\0';
#ifndef DMS_NO_OS
    dmsi_os_name(os, sizeof os);
#endif
    dmsi_agent_clean(os, "#/ ");
    dmsi_copy(app, sizeof app, dmsi_str(s->app_id));
    dmsi_agent_clean(app, "");
    dmsi_copy(env, sizeof env, dmsi_str(s->exec_env));
    dmsi_agent_clean(env, "");
    dmsi_format(c->agent, sizeof c->agent,
                "dms.h/%s ua/2.1 %s lang/c#99%s%s m/%.*s%s cfg/retry-mode#%s"
                "%s%s%s%s",
                DMS_VERSION_STRING, os, env[0] ? " exec-env/" : "", env, 1,
                codes + s->mode, s->endpoint_url ? ",N" : "", modes[s->mode],
                app[0] ? " app/" : "", app, s->agent_extra ? " " : "",
                s->agent_extra ? s->agent_extra : "");
}

/* Hooks that are given, built-in ones where they are not. */
static dms_status dmsi_client_hooks(dmsi_client *c, const dms_config *config,
                                    dms_error *e)
{
    dmsi_conn *conn = &c->conn;
    conn->io.via = config->transport;
    conn->io.clock = config->clock;
    conn->io.cancel = config->cancel;
    conn->io.cancel_ctx = config->cancel_ctx;
    conn->entropy = config->entropy;
    conn->entropy_ctx = config->entropy_ctx;
    c->log = config->log;
    c->log_ctx = config->log_ctx;
    c->provider = config->credentials;
    c->provider_ctx = config->credentials_ctx;
    c->unsigned_requests = c->set.unsigned_requests;
    c->skip_validation = c->set.skip_validation;
    c->mfa = config->mfa;
    c->mfa_ctx = config->mfa_ctx;
#ifndef DMS_NO_OS
    if (!conn->io.via.open) {
        dmsi_os_init(&conn->sock, c->set.keepalive);
        conn->io.via.ctx = &conn->sock;
        conn->io.via.open = dmsi_os_open;
        conn->io.via.read = dmsi_os_read;
        conn->io.via.write = dmsi_os_write;
        conn->io.via.close = dmsi_os_close;
    }
    if (!conn->io.clock.wall_ms) {
        conn->io.clock.wall_ms = dmsi_os_wall;
        conn->io.clock.monotonic_ms = dmsi_os_monotonic;
        conn->io.clock.sleep_ms = dmsi_os_sleep;
    }
    if (!conn->entropy) {
        conn->entropy = dmsi_os_entropy;
    }
#endif
    if (!conn->io.via.open || !conn->io.via.read || !conn->io.via.write ||
        !conn->io.via.close || !conn->io.clock.wall_ms ||
        !conn->io.clock.monotonic_ms || !conn->io.clock.sleep_ms ||
        !conn->entropy) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "transport, clock or entropy: a hook is missing");
    }
    return DMS_OK;
}

/* Canonical path and query once for all requests. */
static dms_status dmsi_client_path(dmsi_client *c, dms_error *e)
{
    dmsi_sig_path(&c->path, c->url.path);
    c->path_len = c->path.len;
    dmsi_sig_query(&c->path, c->url.query);
    c->query_len = c->path.len - c->path_len;
    c->url_at = c->path.len;
    dmsi_puts(&c->path, c->url.https ? "https://" : "http://");
    dmsi_puts(&c->path, c->url.authority);
    dmsi_put_slice(&c->path, c->url.path);
    dmsi_putc(&c->path, '\0');
    return dmsi_buf_status(&c->path, e, "endpoint_url");
}

#ifndef DMS_NO_OS
/* The first bundle of the system that is there. */
static const char *dmsi_system_bundle(void)
{
    static const char *const files[] = {
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem", "/usr/local/share/certs/ca-root-nss.crt"};
    size_t i;
    for (i = 0; i < sizeof files / sizeof *files; i++) {
        int fd = dmsi_os_open_file(files[i]);
        if (fd >= 0) {
            close(fd);
            return files[i];
        }
    }
    return NULL;
}
#endif

/* The roots for the peer of a TLS connection: those that were named, Amazon's
 * own for AWS, else the system's. */
static dms_status dmsi_client_roots(dmsi_client *c, const char *host,
                                    dms_error *e)
{
    int proxy =
        dmsi_conn_route(&c->conn) == DMSI_FORWARD && c->set.proxy_ca_file;
    c->roots = c->trust;
    if (proxy) {
        memset(&c->roots, 0, sizeof c->roots);
        c->roots.file = c->set.proxy_ca_file;
    }
    if (c->roots.file || c->roots.pem || dmsi_host_is_aws(host)) {
        return DMS_OK;
    }
#ifndef DMS_NO_OS
    c->roots.file = dmsi_system_bundle();
#endif
    return c->roots.file
               ? DMS_OK
               : dmsi_fail(e, DMS_ERR_CONFIG,
                           "ca_file: no system bundle found for %s", host);
}

/* Aims the closed connection at a URL, which must stay: by its proxy (unless
 * `direct`), with the roots that apply. Nothing that was known of another
 * host is kept. */
static dms_status dmsi_client_aim(dmsi_client *c, const dmsi_url *u, int direct,
                                  dms_error *e)
{
    dmsi_conn *conn = &c->conn;
    dmsi_proxy *proxy = &conn->proxy;
    int secure;
    memset(proxy, 0, sizeof *proxy);
    if (!direct && dmsi_proxy_for(proxy, &c->set, u, e) != DMS_OK) {
        return e->status;
    }
    conn->host = conn->io.host = u->host;
    conn->port = conn->io.port = u->port;
    conn->https = u->https;
    conn->authority = u->authority;
    secure = proxy->route == DMSI_FORWARD ? proxy->https : u->https;
    conn->tls = secure ? c->tls : NULL;
    if (!secure) {
        return DMS_OK;
    }
    if (!c->tls) {
        return dmsi_fail(e, DMS_ERR_MEMORY, "no room was taken for TLS");
    }
    c->tls->resumable = 0;
    conn->peer.host = proxy->route == DMSI_FORWARD ? proxy->host : u->host;
    return conn->peer.skip_verify ? DMS_OK
                                  : dmsi_client_roots(c, conn->peer.host, e);
}

/* Takes the roots that are named, aims, and reads a named bundle through once,
 * so that its faults show before anything is sent. */
static dms_status dmsi_client_trust(dmsi_client *c, const dms_config *config,
                                    dms_error *e)
{
    dmsi_search *s;
    dms_status status;
    c->trust.file = c->set.ca_file;
    c->trust.pem = config->ca_pem;
    c->trust.pem_len = config->ca_pem_len;
    c->conn.peer.trust = &c->roots;
    c->conn.peer.skip_verify = c->set.skip_verify;
    if (dmsi_client_aim(c, &c->url, 0, e) != DMS_OK) {
        return e->status;
    }
    if (!c->conn.tls || c->set.skip_verify ||
        (!c->roots.pem &&
         (!c->roots.file || (c->roots.file != c->set.ca_file &&
                             c->roots.file != c->set.proxy_ca_file)))) {
        return DMS_OK;
    }
    s = &c->tls->x509.search; /* not in use yet */
    memset(s, 0, sizeof *s);
    status = dmsi_trust_find(&c->roots, s, &c->response, e);
    dmsi_buf_reset(&c->response);
    return status;
}

/* Warns of what the caller chose but should know. */
static void dmsi_client_warn(const dmsi_client *c)
{
    unsigned char ip[16];
    int local = strcmp(c->url.host, "localhost") == 0 ||
                (dmsi_ip(c->url.host, ip) == 4 && ip[0] == 127) ||
                strcmp(c->url.host, "::1") == 0;
    if (dmsi_conn_route(&c->conn) == DMSI_FORWARD) {
        dmsi_log(c, DMS_LOG_WARN,
                 "proxy %s:%d reads the requests to %s, the session token "
                 "too",
                 c->conn.proxy.host, c->conn.proxy.port, c->url.authority);
    } else if (!c->url.https && !local && !c->set.unsigned_requests) {
        dmsi_log(c, DMS_LOG_WARN,
                 "endpoint %s is plain http: requests and session token can "
                 "be read on the way",
                 c->url.authority);
    }
    if (c->set.pseudo) {
        dmsi_log(c, DMS_LOG_WARN,
                 "region: a pseudo region; it means %s with FIPS",
                 c->set.region);
    }
    if (c->set.app_id && strlen(c->set.app_id) > 50) {
        dmsi_log(c, DMS_LOG_WARN,
                 "user_agent_appid: more than 50 characters, which AWS "
                 "advises against");
    }
    if (c->set.skip_verify) {
        dmsi_log(c, DMS_LOG_WARN,
                 "insecure_skip_verify: the server's certificate is not "
                 "verified");
    }
}

/* Where the parts of a client's block begin. */
typedef struct dmsi_layout {
    size_t tls;  /* 0: none */
    size_t keys; /* bytes behind it for credentials, in a caller's block */
    size_t texts;
    size_t total;
} dmsi_layout;

/* Rounds up to the strictest alignment in use. */
static size_t dmsi_align(size_t n) { return (n + 15) & ~(size_t)15; }

/* Lays the parts of a block out. */
static dmsi_layout dmsi_client_layout(int https, int searches, size_t texts)
{
    dmsi_layout l;
    size_t at = dmsi_align(sizeof(dmsi_client));
    l.tls = https ? at : 0;
    l.keys = searches ? 2 * (size_t)DMSI_KEYS_SIZE : 0;
    at += https ? dmsi_align(sizeof(dmsi_tls)) : 0;
    l.texts = at;
    l.total = dmsi_align(at + texts);
    return l;
}

/* The allocator that the caller gave, or malloc. */
static dms_allocator dmsi_allocator(const dms_allocator *given)
{
    dms_allocator mem = *given;
#if !defined(DMS_NO_OS) && !defined(DMS_NO_MALLOC)
    if (!mem.alloc) {
        mem.alloc = dmsi_os_alloc;
        mem.realloc = dmsi_os_realloc;
        mem.free = dmsi_os_free;
    }
#endif
    return mem;
}

/* Takes the client's block: from the allocator, or from the caller's own,
 * whose rest becomes the buffers (a quarter for requests). */
static dmsi_client *dmsi_client_block(const dms_config *config,
                                      const dmsi_layout *l)
{
    dms_allocator mem = dmsi_allocator(&config->allocator);
    dmsi_client *c;
    size_t skip, rest;
    char *p;
    if (!config->memory) {
        c = mem.alloc ? (dmsi_client *)mem.alloc(mem.ctx, l->total) : NULL;
        if (c) {
            memset((void *)c, 0, l->total);
            c->mem = mem;
            c->request.mem = c->response.mem = &c->mem;
            c->path.mem = c->marker.mem = c->store.mem = &c->mem;
            c->now.text.mem = c->next.text.mem = &c->mem;
        }
        return c;
    }
    skip = (size_t)(-(uintptr_t)config->memory & 15);
    if (config->memory_size <
        skip + l->total + DMSI_BUFFERS_MIN + DMSI_STORE_SIZE + l->keys) {
        return NULL;
    }
    p = (char *)config->memory + skip;
    c = (dmsi_client *)(void *)p;
    memset((void *)c, 0, l->total);
    c->own_block = 1;
    rest = config->memory_size - skip - l->total;
    c->path.data = p + l->total;
    c->path.cap = c->marker.cap = 2048;
    c->marker.data = c->path.data + c->path.cap;
    c->store.cap = DMSI_STORE_SIZE;
    c->now.text.cap = c->next.text.cap = l->keys / 2;
    c->now.text.data = c->marker.data + c->marker.cap;
    c->next.text.data = c->now.text.data + c->now.text.cap;
    rest -= c->path.cap + c->marker.cap + c->store.cap + l->keys;
    c->request.data = c->next.text.data + c->next.text.cap;
    c->request.cap = rest / 4 < 8192 ? 8192 : rest / 4 & ~(size_t)15;
    c->response.data = c->request.data + c->request.cap;
    c->response.cap = rest - c->request.cap;
    c->store.data = c->response.data + c->response.cap;
    return c;
}

/* The block as far as it depends on settings and configuration. */
static void dmsi_client_fill(dmsi_client *c, const dms_config *config,
                             const dmsi_settings *s, const dmsi_layout *l)
{
    size_t body = config->max_response_bytes ? config->max_response_bytes
                                             : (size_t)DMSI_BODY_DEFAULT;
    c->body_max = c->own_block && c->response.cap < body ? SIZE_MAX : body;
    c->size = l->total;
    c->set = *s;
    (void)dmsi_settings_keep(&c->set, (char *)c + l->texts);
    c->tls = l->tls ? (dmsi_tls *)(void *)((char *)c + l->tls) : NULL;
    c->now.text.secret = c->next.text.secret = 1;
    c->now.text.max = c->next.text.max =
        c->own_block ? c->now.text.cap : (size_t)DMSI_SIDE_MAX;
    c->request.secret = 1;
    c->request.max = c->own_block ? c->request.cap : (size_t)DMSI_BODY_DEFAULT;
    /* the body, and behind it the tokens of one object */
    c->response.max = c->own_block          ? c->response.cap
                      : body < SIZE_MAX / 4 ? body + body / 2 + 65536
                                            : SIZE_MAX / 2;
    c->path.max = c->own_block ? c->path.cap : 65536;
    c->marker.max = c->path.max;
    c->store.secret = 1;
    c->store.max = c->own_block ? c->store.cap : (size_t)DMSI_STORE_MAX;
    c->quota = 500;
}

/* Frees what a client holds, wiped. */
static void dmsi_client_free(dmsi_client *c)
{
    dms_allocator mem = c->mem;
    size_t size = c->size;
    int own = c->own_block;
    dmsi_conn_close(&c->conn);
    dmsi_buf_free(&c->request);
    dmsi_buf_free(&c->response);
    dmsi_buf_free(&c->path);
    dmsi_buf_free(&c->marker);
    dmsi_buf_free(&c->store);
    dmsi_buf_free(&c->now.text);
    dmsi_buf_free(&c->next.text);
    dmsi_wipe((void *)c, size);
    if (!own) {
        mem.free(mem.ctx, c, size);
    }
}

/* Keeps the caller's list of providers. */
static dms_status dmsi_client_providers(dmsi_client *c,
                                        const dms_config *config, dms_error *e)
{
    size_t n;
    for (n = 0; config->providers && config->providers[n]; n++) {
        if (n == DMSI_PROVIDERS_MAX) {
            return dmsi_fail(e, DMS_ERR_USAGE, "providers: more than %d",
                             DMSI_PROVIDERS_MAX);
        }
        c->listed[n] = config->providers[n];
    }
    return DMS_OK;
}

/* Whether providers will be asked for credentials. */
static int dmsi_config_searches(const dms_config *config,
                                const dmsi_settings *s)
{
    return !s->unsigned_requests &&
           (s->role_arn || (!config->credentials && !s->access_key));
}

/* Whether one of them may speak https: not if the environment is asked first
 * and has keys. */
static int dmsi_config_speaks(const dms_config *config, const dmsi_settings *s)
{
#if defined(DMS_NO_OS)
    (void)config;
    (void)s;
    return 0;
#else
#if defined(DMS_NO_CHAIN)
    if (!config->providers) {
        return 0;
    }
#endif
    return dmsi_config_searches(config, s) &&
           (config->providers || s->profile_explicit || s->role_arn ||
            !dmsi_os_env("AWS_ACCESS_KEY_ID"));
#endif
}

static dms_status dmsi_keys_begin(dmsi_client *c);

/* The last part of opening: what can only be done inside the block. */
static dms_status dmsi_client_start(dmsi_client *c, const dms_config *config,
                                    dms_client *client)
{
    dmsi_io *io = &c->conn.io;
    io->error = &client->error;
    if (dmsi_client_hooks(c, config, &client->error) != DMS_OK ||
        dmsi_client_providers(c, config, &client->error) != DMS_OK ||
        dmsi_client_path(c, &client->error) != DMS_OK ||
        dmsi_client_trust(c, config, &client->error) != DMS_OK) {
        return client->error.status;
    }
    c->conn.peer.der = &c->response;
    (void)c->conn.entropy(c->conn.entropy_ctx, &c->random, sizeof c->random);
    c->random ^= (uint64_t)io->clock.wall_ms(io->clock.ctx);
    c->rate.refilled = dmsi_seconds(c);
    c->rate.bucket = (double)(int64_t)c->rate.refilled;
    c->rate.last_throttle = c->rate.refilled;
    c->rate.fill_rate = c->rate.capacity = c->rate.last_max = 1;
    dmsi_agent(c);
    dmsi_client_warn(c);
    return dmsi_keys_begin(c);
}

/* Whether some of a group of hooks are given, but not all. */
static int dmsi_half(int given, int all) { return given != 0 && given != all; }

/* Checks the parts of a configuration that are in conflict. */
static dms_status dmsi_config_check(const dms_config *c, dms_error *e)
{
    const dms_allocator *a = &c->allocator;
    const dms_transport *t = &c->transport;
    const dms_clock *k = &c->clock;
    if (dmsi_half(!!a->alloc + !!a->realloc + !!a->free, 3) ||
        dmsi_half(!!t->open + !!t->read + !!t->write + !!t->close, 4) ||
        dmsi_half(!!k->wall_ms + !!k->monotonic_ms + !!k->sleep_ms, 3)) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "allocator, transport or clock: give all hooks of a "
                         "group or none");
    }
#if defined(DMS_NO_OS) || defined(DMS_NO_MALLOC)
    if (!c->memory && !a->alloc) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "memory: built without malloc, give memory or "
                         "allocator");
    }
#endif
    if (c->memory && c->allocator.alloc) {
        return dmsi_fail(e, DMS_ERR_USAGE, "memory: together with allocator");
    }
    if (c->ca_pem && c->ca_pem_len == 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "ca_pem_len: is 0");
    }
    return DMS_OK;
}

/* Takes the block and fills it. The endpoint is resolved twice: first to know
 * whether TLS needs room, then with texts that stay. */
static dms_status dmsi_open_with(dms_client *client, const dms_config *config,
                                 dmsi_settings *s)
{
    dms_error *e = &client->error;
    dmsi_url url;
    dmsi_proxy proxy;
    dmsi_layout l;
    dmsi_client *c;
    char region[64];
    dmsi_copy(region, sizeof region, dmsi_str(s->region));
    s->region = region; /* FIPS may be cut out of it */
    if (dmsi_endpoint(&url, s, region, e) != DMS_OK ||
        dmsi_proxy_for(&proxy, s, &url, e) != DMS_OK) {
        return e->status;
    }
    l = dmsi_client_layout(
        url.https || proxy.https || dmsi_config_speaks(config, s),
        dmsi_config_searches(config, s), dmsi_settings_keep(s, NULL));
    c = dmsi_client_block(config, &l);
    if (!c) {
        return dmsi_fail(e, DMS_ERR_MEMORY,
                         "open: %d bytes and %d KiB are needed", (int)l.total,
                         (DMSI_BUFFERS_MIN + DMSI_STORE_SIZE + (int)l.keys) /
                             1024);
    }
    dmsi_client_fill(c, config, s, &l);
    (void)dmsi_endpoint(&c->url, &c->set, region, e);
    if (dmsi_client_start(c, config, client) != DMS_OK) {
        dmsi_client_free(c);
        return e->status;
    }
    client->impl = c;
    return DMS_OK;
}

/* Resolves the settings and opens with them. */
static dms_status dmsi_open(dms_client *client, const dms_config *config)
{
    dms_error *e = &client->error;
    dms_allocator mem = dmsi_allocator(&config->allocator);
    dmsi_settings s;
    dmsi_sources from;
    if (dmsi_config_check(config, e) != DMS_OK) {
        return e->status;
    }
    dmsi_sources_begin(&from, config, &mem);
    if (dmsi_sources_load(&from, e) == DMS_OK &&
        dmsi_settings_resolve(&s, &from, e) == DMS_OK) {
        (void)dmsi_open_with(client, config, &s);
    }
    if (!config->memory || !client->impl) {
        dmsi_buf_free(&from.store); /* else it is the client's by now */
    }
    return e->status;
}

DMS_API dms_status dms_open(dms_client *client, const dms_config *config)
{
    dms_config defaults;
    if (!client) {
        return DMS_ERR_USAGE;
    }
    memset(client, 0, sizeof *client);
    memset(&defaults, 0, sizeof defaults);
    dmsi_error_clear(&client->error);
    return dmsi_open(client, config ? config : &defaults);
}

DMS_API const char *dms_endpoint(const dms_client *client)
{
    return client && client->impl
               ? dmsi_of(client)->path.data + dmsi_of(client)->url_at
               : "";
}

DMS_API void dms_close(dms_client *client)
{
    if (client && client->impl) {
        client->error.fault_message = "";
        dmsi_client_free(dmsi_of(client));
        client->impl = NULL;
    }
}

/* -- where settings come from --------------------------------------------- */

/* An explanation under way. */
typedef struct dmsi_telling {
    dms_explain_fn fn;
    void *ctx;
    dms_explanation told;
    char text[512]; /* a value that is masked, or cut */
} dmsi_telling;

/* Tells one setting. */
static void dmsi_tell(dmsi_telling *t, const char *name, const dmsi_found *f)
{
    t->told.name = name;
    t->told.value = f->text;
    t->told.source = f->source;
    t->told.location = f->where;
    t->fn(t->ctx, &t->told);
}

/* Replaces a secret by stars and its last four characters, as the aws command
 * shows it; one that is so short is not shown at all. */
static void dmsi_tell_secret(dmsi_telling *t, const char *name, dmsi_found *f)
{
    size_t n = f->text ? strlen(f->text) : 0;
    if (f->text) {
        dmsi_format(t->text, sizeof t->text, "****************%s",
                    n > 8 ? f->text + n - 4 : "");
        f->text = t->text;
    }
    dmsi_tell(t, name, f);
}

/* Tells a URL without what stands before an @. */
static void dmsi_tell_url(dmsi_telling *t, const char *name, dmsi_found *f)
{
    dmsi_slice s = dmsi_str(f->text);
    size_t at = s.n, from = 0;
    while (at > 0 && s.p[at - 1] != '@') {
        at--;
    }
    if (at > 0) {
        while (from < at && s.p[from] != '/') {
            from++;
        }
        while (from < at && s.p[from] == '/') {
            from++;
        }
        from = from < at ? from : 0;
        dmsi_format(t->text, sizeof t->text, "%.*s***@%s", (int)from, s.p,
                    s.p + at);
        f->text = t->text;
    }
    dmsi_tell(t, name, f);
}

/* Tells a setting of the table. */
static void dmsi_tell_setting(dmsi_telling *t, const dmsi_sources *from,
                              int which)
{
    const dmsi_setting *r = &dmsi_setting_table[which];
    dmsi_found f;
    dmsi_find_setting(from, which, &f);
    if (!f.text && r->usual) {
        f.text = r->usual;
        f.source = "default";
    }
    if (r->kind == DMSI_AS_URL) {
        dmsi_tell_url(t, r->name, &f);
    } else {
        dmsi_tell(t, r->name, &f);
    }
}

/* The keys as profiles and variables have them, and what leads to keys that
 * must be fetched; in the order in which they are looked for. A lead without
 * a source gives the keys themselves. */
static const struct dmsi_lead {
    const char *source;
    int key;
    int shared; /* only in the credentials file, 0: only in the other, -1: in
                 * either */
} dmsi_leads[] = {
    {"assume-role-with-web-identity", DMSI_KEY_WEB_IDENTITY_TOKEN_FILE, -1},
    {"assume-role", DMSI_KEY_ROLE_ARN, -1},
    {"sso", DMSI_KEY_SSO_ACCOUNT_ID, -1},
    {"sso", DMSI_KEY_SSO_ROLE_NAME, -1},
    {NULL, DMSI_KEY_ACCESS_KEY, 1},
    {"login", DMSI_KEY_LOGIN_SESSION, -1},
    {"custom-process", DMSI_KEY_CREDENTIAL_PROCESS, -1},
    {NULL, DMSI_KEY_ACCESS_KEY, 0}};

/* One of the three keys in a profile. */
static void dmsi_find_profile_key(const dmsi_sources *from, int i,
                                  dmsi_found *f)
{
    static const int keys[] = {DMSI_KEY_ACCESS_KEY, DMSI_KEY_SECRET_KEY,
                               DMSI_KEY_SESSION_TOKEN};
    size_t n;
    for (n = 0; n < sizeof dmsi_leads / sizeof *dmsi_leads; n++) {
        const struct dmsi_lead *l = &dmsi_leads[n];
        int shared = dmsi_profile_shared(&from->profile, (enum dmsi_key)l->key);
        if (!dmsi_profile_get(&from->profile, (enum dmsi_key)l->key) ||
            (l->shared >= 0 && l->shared != shared)) {
            continue;
        }
        if (l->source) {
            f->source = l->source;
            f->where = dmsi_file_name(shared);
        } else if (i < 2 ||
                   !dmsi_find_profile(from, DMSI_KEY_SECURITY_TOKEN, 0, f)) {
            (void)dmsi_find_profile(from, keys[i], 0, f);
        }
        return;
    }
}

/* One of the three keys, wherever it comes from. */
static void dmsi_find_key(const dmsi_sources *from, int i, dmsi_found *f)
{
    static const char *const env[] = {
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"};
    const dms_config *c = from->config;
    const char *given[3];
    const char *conn = dmsi_airflow_get(&from->conn, DMSI_CONN_KEY + i);
    given[0] = c->access_key_id;
    given[1] = c->secret_access_key;
    given[2] = c->session_token;
    memset(f, 0, sizeof *f);
    if (given[0] || given[1]) {
        (void)dmsi_found_set(f, given[i], dmsi_by_config,
                             dmsi_setting_table[DMSI_SET_KEY + i].name);
    } else if (c->credentials) {
        f->source = dmsi_by_config;
        f->where = "credentials";
    } else if (dmsi_airflow_get(&from->conn, DMSI_CONN_KEY)) {
        (void)dmsi_found_set(f, conn, dmsi_by_conn, from->conn_name);
    } else if (!from->explicit_name && dmsi_os_env(env[0])) {
        const char *name = i == 2 && dmsi_os_env("AWS_SECURITY_TOKEN")
                               ? "AWS_SECURITY_TOKEN"
                               : env[i];
        (void)dmsi_found_set(f, dmsi_os_env(name), dmsi_by_env, name);
    } else if (!from->explicit_name &&
               dmsi_os_env("AWS_WEB_IDENTITY_TOKEN_FILE") &&
               !dmsi_profile_get(&from->profile, DMSI_KEY_ROLE_ARN)) {
        f->source = "assume-role-with-web-identity";
        f->where = "AWS_WEB_IDENTITY_TOKEN_FILE";
    } else {
        dmsi_find_profile_key(from, i, f);
    }
}

/* Tells the three keys. */
static void dmsi_tell_keys(dmsi_telling *t, const dmsi_sources *from)
{
    dmsi_found f;
    int i;
    for (i = 0; i < 3; i++) {
        dmsi_find_key(from, i, &f);
        dmsi_tell_secret(t, dmsi_setting_table[DMSI_SET_KEY + i].name, &f);
    }
}

/* Tells what a profile says beside the settings of the table. */
static void dmsi_tell_profile(dmsi_telling *t, const dmsi_sources *from)
{
    dmsi_found f;
    int i;
    for (i = 0; i < DMSI_KEYS; i++) {
        int secret = i == DMSI_KEY_CREDENTIAL_PROCESS ||
                     i == DMSI_KEY_EXTERNAL_ID || i == DMSI_KEY_LOGIN_SESSION;
        int known = i >= DMSI_KEY_ACCESS_KEY && i <= DMSI_KEY_SECURITY_TOKEN;
        int which = 0;
        while (!known && which < DMSI_SETS) {
            known = dmsi_setting_table[which++].key == i;
        }
        memset(&f, 0, sizeof f);
        if (known || !dmsi_find_profile(from, i, 1, &f)) {
            continue;
        }
        if (secret) {
            dmsi_tell_secret(t, dmsi_key_names[i], &f);
        } else {
            dmsi_tell(t, dmsi_key_names[i], &f);
        }
    }
}

/* Tells everything, the five that the aws command shows first. */
static void dmsi_tell_all(dmsi_telling *t, const dmsi_sources *from)
{
    int i;
    dmsi_tell_setting(t, from, DMSI_SET_PROFILE);
    dmsi_tell_setting(t, from, DMSI_SET_REGION);
    dmsi_tell_keys(t, from);
    for (i = DMSI_SET_ENDPOINT; i < DMSI_SET_TRACE_ID; i++) {
        if ((i < DMSI_SET_KEY || i > DMSI_SET_TOKEN) &&
            i != DMSI_SET_NO_PROXY) {
            dmsi_tell_setting(t, from, i);
        }
    }
    dmsi_tell_profile(t, from);
}

DMS_API dms_status dms_explain(const dms_config *config, dms_explain_fn fn,
                               void *ctx, dms_error *error)
{
    dms_config defaults;
    dms_error own, *e = error ? error : &own;
    dms_allocator mem;
    dmsi_sources from;
    dmsi_telling t;
    dmsi_error_clear(e);
    memset(&defaults, 0, sizeof defaults);
    config = config ? config : &defaults;
    mem = dmsi_allocator(&config->allocator);
    if (!fn || (!config->memory && !mem.alloc)) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         fn ? "memory: give memory or allocator"
                            : "fn: is NULL");
    }
    t.fn = fn;
    t.ctx = ctx;
    dmsi_sources_begin(&from, config, &mem);
    (void)dmsi_sources_load(&from, e);
    dmsi_tell_all(&t, &from);
    dmsi_wipe(t.text, sizeof t.text);
    dmsi_buf_free(&from.store);
    return e->status;
}

/* ==== 28. ONE HTTP EXCHANGE ============================================== */

/* One request and its answer over the client's connection, under deadlines:
 * the client's own, and those beside it to other hosts. Knows nothing of what
 * is asked. */

/* How long an exchange may take, and how much may come back. */
typedef struct dmsi_bounds {
    int64_t deadline_ms; /* the end of it all, monotonic */
    int64_t connect_ms;
    int64_t read_ms; /* of silence; the whole answer gets 4 times this */
    size_t body_max;
} dmsi_bounds;

/* The earliest of three points in time. */
static int64_t dmsi_earliest(int64_t a, int64_t b, int64_t c)
{
    a = a < b ? a : b;
    return a < c ? a : c;
}

/* Appends "name: value". */
static void dmsi_head_line(dmsi_buf *b, const char *name, dmsi_slice value)
{
    dmsi_puts(b, name);
    dmsi_puts(b, ": ");
    dmsi_put_slice(b, value);
    dmsi_puts(b, "\r\n");
}

/* Feeds what was read to the parser; 0 bytes are the end of the stream. */
static dms_status dmsi_receive(dmsi_client *c, const char *p, int n)
{
    dmsi_http *h = &c->http;
    const dmsi_io *io = &c->conn.io;
    dms_error *e = io->error;
    size_t used;
    if (n == 0) {
        return dmsi_http_eof(h)
                   ? DMS_OK
                   : dmsi_fail(e, DMS_ERR_NETWORK,
                               "%s %s:%d: connection closed before "
                               "the response was complete",
                               io->step, io->host, io->port);
    }
    used = dmsi_http_feed(h, &c->response, p, (size_t)n);
    dmsi_conn_used(&c->conn, used);
    h->close |= used < (size_t)n; /* more than was asked for */
    if (h->why) {
        return dmsi_fail(e, DMS_ERR_PROTOCOL,
                         "%s %s:%d: malformed response: %s", io->step, io->host,
                         io->port, h->why);
    }
    if (h->state == DMSI_HTTP_BODY &&
        (uint64_t)h->left + h->body_len > h->body_max) {
        c->response.failed = DMS_ERR_LIMIT; /* seen coming */
    }
    if (c->response.failed == DMS_ERR_LIMIT) {
        return dmsi_fail(e, DMS_ERR_LIMIT, "response: more than %s (%d KiB)",
                         h->body_max < c->body_max ? "is allowed"
                                                   : "max_response_bytes",
                         (int)(h->body_max / 1024));
    }
    return dmsi_buf_status(&c->response, e, "response");
}

/* Sends a request on the open connection and reads the answer whole. */
static dms_status dmsi_exchange(dmsi_client *c, const dmsi_bounds *t,
                                dmsi_slice head, dmsi_slice body)
{
    dmsi_io *io = &c->conn.io;
    dms_error *e = io->error;
    int64_t now = dmsi_now(io), end = now + 4 * t->read_ms;
    const char *p = NULL;
    int n;
    dmsi_http_init(&c->http);
    c->http.body_max = t->body_max;
    dmsi_buf_reset(&c->response);
    io->written = 0;
    io->deadline_ms = dmsi_earliest(t->deadline_ms, end, now + t->read_ms);
    n = dmsi_conn_send(&c->conn, head, body);
    e->request_sent = io->written > 0;
    if (!n) {
        return e->status;
    }
    while (c->http.state != DMSI_HTTP_DONE && e->status == DMS_OK) {
        io->deadline_ms =
            dmsi_earliest(t->deadline_ms, end, dmsi_now(io) + t->read_ms);
        n = dmsi_conn_read(&c->conn, &p);
        if (n >= 0) {
            (void)dmsi_receive(c, p, n);
        }
        if (e->status == DMS_OK && c->http.state > DMSI_HTTP_HEADER &&
            dmsi_proxy_speaks(&c->conn, c->http.status)) {
            e->http_status = c->http.status; /* it went no further */
            dmsi_proxy_refused(&c->conn, c->http.status);
        }
    }
    return e->status;
}

/* Connects anew; 0 with the error set. */
static int dmsi_connect(dmsi_client *c, const dmsi_bounds *t)
{
    int64_t now = dmsi_now(&c->conn.io);
    dmsi_conn_close(&c->conn);
    dmsi_buf_reset(&c->response);
    return dmsi_conn_open(&c->conn, dmsi_earliest(t->deadline_ms, INT64_MAX,
                                                  now + t->connect_ms));
}

#ifndef DMS_NO_OS

/* -- requests beside the client's own ------------------------------------- */

/* A request to another host, for credentials: over the client's connection,
 * which is closed for it and dialed anew afterwards, and in its buffers. Body
 * and head stand behind whatever c->request holds, and are taken off again. */
typedef struct dmsi_side {
    dmsi_url url;
    dmsi_bounds bounds;
    size_t mark; /* where c->request ended */
    size_t body_at;
    size_t body_len;
    size_t head_at;
    int get;    /* 1: no body, and none announced */
    int direct; /* 1: never through a proxy: metadata, containers */
} dmsi_side;

/* Makes ready for a request to a URL, which must stay where it is; 0 when it
 * is none. */
static int dmsi_side_begin(dmsi_client *c, dmsi_side *s, const char *url)
{
    memset(s, 0, sizeof *s);
    s->mark = s->body_at = c->request.len;
    s->bounds.connect_ms = c->set.connect_ms;
    s->bounds.read_ms = c->set.read_ms;
    s->bounds.body_max =
        c->body_max < DMSI_SIDE_MAX ? c->body_max : (size_t)DMSI_SIDE_MAX;
    if (!dmsi_text_ok(url, 0) || !dmsi_url_parse(&s->url, dmsi_str(url))) {
        return 0;
    }
    dmsi_url_host_header(&s->url);
    return 1;
}

/* The body, if there is one, stands; begins the head. */
static void dmsi_side_head(dmsi_client *c, dmsi_side *s, const char *method)
{
    dmsi_buf *b = &c->request;
    s->body_len = b->len - s->body_at;
    s->head_at = b->len;
    s->get = method[0] == 'G';
    dmsi_puts(b, method);
    dmsi_putc(b, ' ');
    dmsi_put_slice(b, s->url.path);
    if (s->url.query.n > 0) {
        dmsi_putc(b, '?');
        dmsi_put_slice(b, s->url.query);
    }
    dmsi_puts(b, " HTTP/1.1\r\n");
    dmsi_head_line(b, "Host", dmsi_str(s->url.authority));
    dmsi_head_line(b, "Accept-Encoding", dmsi_str("identity"));
    dmsi_head_line(b, "User-Agent", dmsi_str(c->agent));
}

/* Turns the connection to the other host, makes the exchange, and turns it
 * back: the next call dials, and may resume the TLS session that it had. */
static void dmsi_side_visit(dmsi_client *c, const dmsi_side *s, dmsi_slice head,
                            dmsi_slice body)
{
    dmsi_conn *conn = &c->conn;
    br_ssl_session_parameters session;
    int resumable = c->tls && c->tls->resumable;
    memset(&session, 0, sizeof session);
    dmsi_conn_close(conn);
    if (resumable) {
        br_ssl_engine_get_session_parameters(&c->tls->client.eng, &session);
    }
    if (dmsi_client_aim(c, &s->url, s->direct, conn->io.error) == DMS_OK &&
        dmsi_connect(c, &s->bounds)) {
        (void)dmsi_exchange(c, &s->bounds, head, body);
    }
    dmsi_conn_close(conn);
    dmsi_wipe(conn->plain, sizeof conn->plain);
    (void)dmsi_client_aim(c, &c->url, 0, conn->io.error);
    if (resumable) {
        br_ssl_engine_set_session_parameters(&c->tls->client.eng, &session);
        c->tls->resumable = 1;
        dmsi_wipe(&session, sizeof session);
    }
}

/* Ends the head, makes the exchange and takes the request off again. DMS_OK
 * means that there is an answer, of whatever status: c->http, c->response. */
static dms_status dmsi_side_run(dmsi_client *c, dmsi_side *s)
{
    dmsi_buf *b = &c->request;
    dms_error *e = c->conn.io.error;
    if (s->body_len > 0 || !s->get) {
        dmsi_puts(b, "Content-Length: ");
        dmsi_put_int(b, (int64_t)s->body_len);
        dmsi_puts(b, "\r\n");
    }
    dmsi_puts(b, "\r\n");
    if (dmsi_buf_status(b, e, "request") == DMS_OK) {
        dmsi_side_visit(
            c, s, dmsi_slice_of(b->data + s->head_at, b->len - s->head_at),
            dmsi_slice_of(b->data + s->body_at, s->body_len));
    }
    e->request_sent = 0; /* nothing of the call under way */
    return e->status;
}

/* Takes body and head of a request off, wiped; also after a failure. */
static void dmsi_side_end(dmsi_client *c, const dmsi_side *s)
{
    if (c->request.len > s->mark) {
        dmsi_wipe(c->request.data + s->mark, c->request.len - s->mark);
        c->request.len = s->mark;
    }
    if (c->request.failed) {
        c->request.failed = DMS_OK; /* the call's own body still stands */
    }
}

#endif /* DMS_NO_OS */

/* Codes that mean "slower", at any status. */
static const char *const dmsi_throttles[] = {
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "ProvisionedThroughputExceededException",
    "TooManyRequestsException",
    "TransactionInProgressException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "RequestThrottled",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException"};

/* The index of code in a list of n, or n. */
static size_t dmsi_listed(const char *code, const char *const *list, size_t n)
{
    size_t i;
    for (i = 0; i < n && strcmp(code, list[i]) != 0; i++) {
    }
    return i;
}

/* Whether the fault means "slower". */
static int dmsi_is_throttle(const dms_error *e)
{
    size_t n = sizeof dmsi_throttles / sizeof *dmsi_throttles;
    return dmsi_listed(e->fault, dmsi_throttles, n) < n;
}

/* ==== 29. CREDENTIALS ==================================================== */

/* Who signs: keys of the configuration, a callback, or the first provider that
 * has some, asked again before they expire. Times are the wall clock's. Knows
 * nothing of DMS. */

/* Less than this is left: try to refresh; less than that: it must work. */
#define DMSI_ADVISORY_MS ((int64_t)15 * 60 * 1000)
#define DMSI_MANDATORY_MS ((int64_t)10 * 60 * 1000)

/* What a provider is asked with, and what it gathers. */
struct dms_source {
    dmsi_client *c;
    dms_error *e;
    int64_t deadline_ms;
    int late;         /* see dmsi_local_ask */
    int nested;       /* for another profile: the environment is not asked */
    int has_profile;  /* profile is loaded, */
    const char *name; /* and is of this name */
    dmsi_profile profile; /* its text is in c->store */
    size_t looked_len;
    char looked[320]; /* where nothing was found, for the message */
};

/* Our clock as the service sees it, in milliseconds. */
static int64_t dmsi_wall_ms(const dmsi_client *c)
{
    const dms_clock *clock = &c->conn.io.clock;
    return clock->wall_ms(clock->ctx) + c->skew_ms;
}

/* Whether text may be a key, and be put into a header. */
static int dmsi_key_ok(const char *text, size_t max)
{
    return text && *text && strlen(text) <= max && dmsi_text_ok(text, 0);
}

/* Checks credentials, and what they came from in the message; the values are
 * never shown. An empty token is none. */
static dms_status dmsi_keys_check(dms_credentials *k, const char *from,
                                  dms_error *e)
{
    const char *bad = NULL;
    if (k->session_token && !*k->session_token) {
        k->session_token = NULL;
    }
    if (!dmsi_key_ok(k->access_key_id, 128)) {
        bad = "access_key_id";
    } else if (!dmsi_key_ok(k->secret_access_key, DMSI_SECRET_MAX - 1)) {
        bad = "secret_access_key";
    } else if (k->session_token && !dmsi_key_ok(k->session_token, 16384)) {
        bad = "session_token";
    }
    if (bad) {
        return dmsi_fail(e, DMS_ERR_CREDENTIALS,
                         "%s: %s is empty, too long or holds a control "
                         "character or a blank",
                         from, bad);
    }
    return DMS_OK;
}

/* Empties a vault, wiped. */
static void dmsi_vault_clear(dmsi_vault *v)
{
    if (v->text.data) {
        dmsi_wipe(v->text.data, v->text.cap);
    }
    dmsi_buf_reset(&v->text);
    v->expires_ms = 0;
    v->full = 0;
    v->once = 0;
}

/* The credentials in a vault, as three texts that stay until it is cleared. */
static dms_credentials dmsi_vault_keys(const dmsi_vault *v)
{
    dms_credentials k;
    memset(&k, 0, sizeof k);
    if (v->full) {
        k.access_key_id = v->text.data;
        k.secret_access_key = k.access_key_id + strlen(k.access_key_id) + 1;
        k.session_token = k.secret_access_key + strlen(k.secret_access_key) + 1;
        k.session_token = *k.session_token ? k.session_token : NULL;
    }
    return k;
}

/* -- what providers share ------------------------------------------------- */

/* A provider's answer after a failure. */
static int dmsi_refuse(dms_status status)
{
    (void)status;
    return -1;
}

#ifndef DMS_NO_OS

/* A provider's answer when it has nothing; says where it looked. */
static int dmsi_nothing(dms_source *s, const char *where)
{
    dmsi_line l;
    l.out = s->looked;
    l.size = sizeof s->looked;
    l.len = s->looked_len;
    if (l.len > 0) {
        dmsi_line_put(&l, ", ", 2);
    }
    dmsi_line_put(&l, where, strlen(where));
    s->looked_len = l.len;
    return 0;
}

/* Keeps what a provider found in the vault of new credentials. The texts must
 * not be in there. expires_ms 0: they do not expire. */
static int dmsi_give(dms_source *s, const char *from, dms_credentials k,
                     int64_t expires_ms)
{
    dmsi_vault *v = &s->c->next;
    if (dmsi_keys_check(&k, from, s->e) != DMS_OK) {
        return -1;
    }
    dmsi_vault_clear(v);
    dmsi_put(&v->text, k.access_key_id, strlen(k.access_key_id) + 1);
    dmsi_put(&v->text, k.secret_access_key, strlen(k.secret_access_key) + 1);
    if (k.session_token) {
        dmsi_puts(&v->text, k.session_token);
    }
    dmsi_putc(&v->text, '\0');
    if (dmsi_buf_status(&v->text, s->e, "credentials") != DMS_OK) {
        return -1;
    }
    v->full = 1;
    v->expires_ms = expires_ms;
    dmsi_log(s->c, DMS_LOG_DEBUG, "credentials: from %s", from);
    return 1;
}

#endif /* DMS_NO_OS */

#ifndef DMS_NO_OS

/* A JSON string as text inside the buffer that holds it, unescaped over its
 * own quotes; NULL when it is no string or holds a NUL. */
static const char *dmsi_text_in(const dmsi_buf *b, dms_json v)
{
    char *p;
    if (v.len < 2 || v.text[0] != '"') {
        return NULL;
    }
    p = b->data + (v.text - b->data);
    return dms_json_string(v, p, v.len) == (size_t)-1 ? NULL : p;
}

/* The names of the members that hold credentials. */
typedef struct dmsi_holder {
    const char *from; /* for messages */
    const char *names[4];
    int all; /* 1: token and expiration are required too */
} dmsi_holder;

/* When credentials of a JSON answer expire: milliseconds, or text by ISO 8601;
 * 0 when it is neither. */
static int64_t dmsi_holder_time(const dmsi_buf *b, dms_json v)
{
    const char *text = dmsi_text_in(b, v);
    int64_t ms = 0;
    if (text ? !dmsi_iso_date(dmsi_str(text), &ms) : !dms_json_int(v, &ms)) {
        return 0;
    }
    return ms;
}

/* Takes credentials out of an object in a buffer. A member with null is not
 * there. */
static int dmsi_give_json(dms_source *s, const dmsi_holder *shape,
                          const dmsi_buf *b, dms_json object)
{
    dms_json v[4];
    dms_credentials k;
    int64_t expires = 0;
    int i;
    dmsi_json_members(object, shape->names, v, 4);
    for (i = 0; i < 4; i++) {
        if (v[i].text && dmsi_json_kind(v[i]) == 'n') {
            v[i].text = NULL;
        }
        if (!v[i].text && (i < 2 || shape->all)) {
            return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                         "%s: missing required key in "
                                         "response: '%s'",
                                         shape->from, shape->names[i]));
        }
    }
    if (v[3].text) {
        expires = dmsi_holder_time(b, v[3]);
        if (expires == 0) {
            return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                         "%s: %s is not a time", shape->from,
                                         shape->names[3]));
        }
    }
    k.access_key_id = dmsi_text_in(b, v[0]);
    k.secret_access_key = dmsi_text_in(b, v[1]);
    k.session_token = v[2].text ? dmsi_text_in(b, v[2]) : NULL;
    if (v[2].text && !k.session_token) {
        k.access_key_id = NULL; /* a token that is no text */
    }
    return dmsi_give(s, shape->from, k, expires);
}

/* The object that a buffer holds from `at` on; 0 when that is none. */
static int dmsi_object_in(const dmsi_buf *b, size_t at, dms_json *object)
{
    size_t wrong;
    if (!b->data || b->len <= at ||
        dmsi_json_check(b->data + at, b->len - at, &wrong)) {
        return 0;
    }
    *object = dmsi_json_of(b->data + at, b->data + b->len);
    return *dmsi_json_space(b->data + at, b->data + b->len) == '{';
}

/* Appends the content of a regular file of at most 1 MiB and a NUL; 0 or
 * errno (EFBIG, ENOMEM). The path may stand in the buffer itself. */
static int dmsi_file_in(dmsi_buf *b, const char *path)
{
    size_t from = b->len;
    int n = 1, why = 0, fd = dmsi_os_open_file(path);
    if (fd < 0) {
        return errno;
    }
    while (n > 0 && why == 0) {
        char *to = dmsi_buf_room(b, 4096);
        n = to ? dmsi_os_read_file(fd, to, 4096) : 0;
        why = !to ? ENOMEM : n < 0 ? errno : 0;
        b->len += n > 0 ? (size_t)n : 0;
        why = b->len - from > DMSI_SIDE_MAX ? EFBIG : why;
    }
    close(fd);
    dmsi_putc(b, '\0');
    return b->failed ? ENOMEM : why;
}

/* Whether a failure beside the call must end it: it was cancelled, is out of
 * time or memory. Any other is forgotten. */
static int dmsi_must_end(dms_source *s)
{
    dms_error *e = s->e;
    if (e->status == DMS_ERR_CANCELLED || e->status == DMS_ERR_MEMORY ||
        (e->status == DMS_ERR_TIMEOUT &&
         dmsi_now(&s->c->conn.io) >= s->deadline_ms)) {
        return 1;
    }
    dmsi_error_clear(e);
    return 0;
}

/* Sleeps between two attempts; 0 with the error set. */
static int dmsi_pause(dms_source *s, int64_t ms)
{
    dmsi_io *io = &s->c->conn.io;
    if (dmsi_now(io) + ms >= s->deadline_ms) {
        (void)dmsi_fail(s->e, DMS_ERR_TIMEOUT, "timed out between attempts");
        return 0;
    }
    return dmsi_io_sleep(io, ms) == DMS_OK;
}

/* Makes the profile of the source known; 0 with the error set. */
static int dmsi_know_profile(dms_source *s)
{
    if (!s->has_profile) {
        s->has_profile = dmsi_profile_load(&s->profile, s->name, &s->c->store,
                                           s->e) == DMS_OK;
    }
    return s->has_profile;
}

/* A value of the profile, NULL when it is not there or empty. */
static const char *dmsi_profile_text(const dms_source *s, enum dmsi_key key)
{
    const char *v = dmsi_profile_get(&s->profile, key);
    return v && *v ? v : NULL;
}

/* -- environment and files ------------------------------------------------ */

DMS_API int dms_from_environment(dms_source *source)
{
    const dmsi_vault *now = &source->c->now;
    dms_credentials k;
    const char *missing = NULL;
    const char *until = dmsi_os_env("AWS_CREDENTIAL_EXPIRATION");
    int64_t expires = 0;
    k.access_key_id = dmsi_os_env("AWS_ACCESS_KEY_ID");
    k.secret_access_key = dmsi_os_env("AWS_SECRET_ACCESS_KEY");
    k.session_token = dmsi_os_env("AWS_SECURITY_TOKEN");
    if (!k.session_token) {
        k.session_token = dmsi_os_env("AWS_SESSION_TOKEN");
    }
    if (!k.access_key_id) {
        return dmsi_nothing(source, "environment (AWS_ACCESS_KEY_ID)");
    }
    if (!k.secret_access_key) {
        missing = "AWS_SECRET_ACCESS_KEY";
    } else if (!until && now->full && now->expires_ms) {
        missing = "AWS_CREDENTIAL_EXPIRATION"; /* it was there before */
    }
    if (missing) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "partial credentials found in env, "
                                     "missing: %s",
                                     missing));
    }
    if (until && !dmsi_iso_date(dmsi_str(until), &expires)) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "AWS_CREDENTIAL_EXPIRATION: not a time by "
                                     "ISO 8601"));
    }
    return dmsi_give(source, "environment", k, expires);
}

/* Keys of the profile that stand in the shared credentials file, or in the
 * config file. */
static int dmsi_from_file(dms_source *s, int shared, const char *from)
{
    const dmsi_profile *p = &s->profile;
    enum dmsi_key key = DMSI_KEY_ACCESS_KEY;
    dms_credentials k;
    if (!dmsi_know_profile(s)) {
        return -1;
    }
    k.access_key_id = dmsi_profile_get(p, key);
    if (!k.access_key_id || p->shared[key] != shared) {
        return dmsi_nothing(s, from);
    }
    key = DMSI_KEY_SECRET_KEY;
    k.secret_access_key = dmsi_profile_get(p, key);
    if (!k.secret_access_key || p->shared[key] != shared) {
        return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                     "partial credentials found in %s, "
                                     "missing: aws_secret_access_key",
                                     from));
    }
    k.session_token = dmsi_profile_text(s, DMSI_KEY_SECURITY_TOKEN);
    if (!k.session_token) {
        k.session_token = dmsi_profile_text(s, DMSI_KEY_SESSION_TOKEN);
    }
    return dmsi_give(s, from, k, 0);
}

DMS_API int dms_from_shared_file(dms_source *source)
{
    return dmsi_from_file(source, 1, "shared-credentials-file");
}

DMS_API int dms_from_config_file(dms_source *source)
{
    return dmsi_from_file(source, 0, "config-file");
}

/* Appends DIR/HASH.json to c->store, terminated: DIR the variable's, or `rest`
 * in the home directory. (size_t)-1 when there is no home. */
static size_t dmsi_cache_path(dms_source *s, const char *env, const char *rest,
                              const char *hash)
{
    dmsi_buf *b = &s->c->store;
    size_t at = b->len;
    const char *dir = env ? dmsi_os_env(env) : NULL;
    const char *home = dmsi_os_env("HOME");
    if (!dir && !home) {
        return (size_t)-1;
    }
    dmsi_puts(b, dir ? dir : home);
    dmsi_puts(b, dir ? "/" : rest);
    dmsi_puts(b, hash);
    dmsi_put(b, ".json", 6);
    return b->failed ? (size_t)-1 : at;
}

/* Reads the JSON object of a cache file behind its path in c->store; 0 with
 * *why when there is none. */
static int dmsi_cache_read(dms_source *s, size_t path, dms_json *object,
                           const char **why)
{
    dmsi_buf *b = &s->c->store;
    size_t at = b->len;
    int error;
    *why = "no home directory";
    if (path == (size_t)-1) {
        return 0;
    }
    error = dmsi_file_in(b, b->data + path);
    *why = error ? dmsi_errno_text(error) : "not a JSON object";
    if (error) {
        return 0;
    }
    b->len--; /* its NUL */
    return dmsi_object_in(b, at, object);
}

DMS_API int dms_from_login(dms_source *source)
{
    static const dmsi_holder shape = {
        "login",
        {"accessKeyId", "secretAccessKey", "sessionToken", "expiresAt"},
        1};
    unsigned char hash[32];
    char hex[65];
    dms_json file, keys;
    dmsi_slice session;
    const char *why;
    if (!dmsi_know_profile(source)) {
        return -1;
    }
    session =
        dmsi_str(dmsi_profile_get(&source->profile, DMSI_KEY_LOGIN_SESSION));
    if (session.n == 0) {
        return dmsi_nothing(source, "login");
    }
    dmsi_sha256(hash, session.p, session.n);
    dmsi_hex(hex, hash, 32);
    if (!dmsi_cache_read(source,
                         dmsi_cache_path(source, "AWS_LOGIN_CACHE_DIRECTORY",
                                         "/.aws/login/cache/", hex),
                         &file, &why) ||
        !dms_json_get(file, "accessToken", &keys)) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "login: no cached session (%s): run aws "
                                     "login",
                                     why));
    }
    if (dmsi_give_json(source, &shape, &source->c->store, keys) < 0) {
        return -1;
    }
    if (source->c->next.expires_ms <= dmsi_wall_ms(source->c)) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "login: the session has expired, and is "
                                     "not refreshed by this library: run aws "
                                     "login"));
    }
    return 1;
}

/* -- credential_process --------------------------------------------------- */

/* One word of a command line, quotes and backslashes resolved as a POSIX shell
 * does: read at *in, written terminated at *out, which is not ahead of it, both
 * moved on. 0 at the end, -1 when a quote or backslash has no partner. */
static int dmsi_split_word(const char **in, char **out)
{
    const char *p = *in;
    char *to = *out, quote = '\0';
    while (*p && strchr(" \t\r\n", *p)) {
        p++;
    }
    if (!*p) {
        return 0;
    }
    for (; *p && (quote || !strchr(" \t\r\n", *p)); p++) {
        if (quote ? *p == quote : *p == '\'' || *p == '"') {
            quote = quote ? '\0' : *p;
            continue;
        }
        if (*p == '\\' && quote != '\'' &&
            (!quote || p[1] == '"' || p[1] == '\\')) {
            p++;
        }
        if (!*p) {
            return -1;
        }
        *to++ = *p;
    }
    *in = *p ? p + 1 : p;
    *to++ = '\0';
    *out = to;
    return quote ? -1 : 1;
}

/* Splits a command in place; returns its words, 0 when it is not well-formed
 * or has too many. */
static int dmsi_split(char *command, char **argv, int max)
{
    const char *in = command;
    char *out = command;
    int n = 0, got = 1;
    while (n < max && got > 0) {
        argv[n] = out;
        got = dmsi_split_word(&in, &out);
        n += got > 0;
    }
    argv[n] = NULL;
    return got == 0 ? n : 0;
}

/* How long a wait for the program may be; 0 with the error set. */
static int dmsi_process_slice(dms_source *s)
{
    const dmsi_io *io = &s->c->conn.io;
    int64_t left = s->deadline_ms - dmsi_now(io);
    if (io->cancel && io->cancel(io->cancel_ctx)) {
        (void)dmsi_fail(s->e, DMS_ERR_CANCELLED,
                        "credential_process: cancelled");
        return 0;
    }
    if (left <= 0) {
        (void)dmsi_fail(s->e, DMS_ERR_TIMEOUT, "credential_process: timed out");
        return 0;
    }
    return left < DMSI_SLICE_MS ? (int)left : DMSI_SLICE_MS;
}

/* Gathers what the program writes in c->response, then waits for its end. */
static dms_status dmsi_process_gather(dms_source *s, dmsi_process *p)
{
    dmsi_buf *b = &s->c->response;
    int n = 1, slice;
    while (n != 0) {
        char *to = dmsi_buf_room(b, 4096);
        slice = dmsi_process_slice(s);
        if (slice == 0 || !to) {
            return dmsi_buf_status(b, s->e, "credential_process");
        }
        n = dmsi_os_hear(p, to, 4096, slice);
        if (n == DMS_IO_ERROR || b->len > DMSI_SIDE_MAX) {
            return dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                             "credential_process: its output cannot be read, "
                             "or is over 1 MiB");
        }
        b->len += n > 0 ? (size_t)n : 0;
    }
    for (n = 1; !dmsi_os_ended(p); n = n < 50 ? n * 2 : n) {
        if (dmsi_process_slice(s) == 0) {
            return s->e->status;
        }
        (void)poll(NULL, 0, n); /* the program lives by the real clock */
    }
    return DMS_OK;
}

/* The program could not be run. */
static dms_status dmsi_process_refused(dms_source *s, int sys_errno)
{
    (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                    "credential_process: cannot be run: %s",
                    dmsi_errno_text(sys_errno));
    s->e->sys_errno = sys_errno;
    return s->e->status;
}

/* Runs the command; its output is in c->response afterwards. */
static dms_status dmsi_process_run(dms_source *s, char *const *argv)
{
    dmsi_process p;
    dms_status status;
    int why;
    dmsi_buf_reset(&s->c->response);
    why = dmsi_os_run(&p, argv);
    if (why != 0) {
        return dmsi_process_refused(s, why);
    }
    status = dmsi_process_gather(s, &p);
    why = status == DMS_OK ? dmsi_os_not_started(&p) : 0;
    dmsi_os_release(&p);
    if (why != 0) {
        return dmsi_process_refused(s, why);
    }
    if (status == DMS_OK && WIFSIGNALED(p.status)) {
        return dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                         "credential_process: ended by signal %d",
                         WTERMSIG(p.status));
    }
    if (status == DMS_OK && WEXITSTATUS(p.status) != 0) {
        return dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                         "credential_process: exit status %d",
                         WEXITSTATUS(p.status));
    }
    return s->e->status;
}

/* Reads the output: version 1 of the protocol. */
static int dmsi_process_read(dms_source *s)
{
    static const dmsi_holder shape = {
        "custom-process",
        {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"},
        0};
    const dmsi_buf *b = &s->c->response;
    dms_json object, version;
    int64_t number = 0;
    if (!dmsi_object_in(b, 0, &object)) {
        return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                     "custom-process: the output is not a "
                                     "JSON object"));
    }
    if (!dms_json_get(object, "Version", &version)) {
        static const char none[] = "<Version key not provided>";
        version = dmsi_json_of(none, none + sizeof none - 1);
    } else if (dms_json_int(version, &number) && number == 1) {
        return dmsi_give_json(s, &shape, b, object);
    }
    return dmsi_refuse(
        dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                  "Unsupported version '%.*s' for credential process provider, "
                  "supported versions: 1",
                  version.len < 32 ? (int)version.len : 32, version.text));
}

DMS_API int dms_from_process(dms_source *source)
{
    dmsi_buf *b = &source->c->store;
    const char *command;
    char *argv[DMSI_WORDS_MAX + 1];
    size_t at;
    if (!dmsi_know_profile(source)) {
        return -1;
    }
    command = dmsi_profile_get(&source->profile, DMSI_KEY_CREDENTIAL_PROCESS);
    if (!command) {
        return dmsi_nothing(source, "credential_process");
    }
    at = b->len;
    if (dmsi_buf_room(b, strlen(command) + 1)) { /* which may move it */
        command =
            dmsi_profile_get(&source->profile, DMSI_KEY_CREDENTIAL_PROCESS);
        dmsi_put(b, command, strlen(command) + 1);
    }
    if (dmsi_buf_status(b, source->e, "credential_process") != DMS_OK) {
        return -1;
    }
    if (dmsi_split(b->data + at, argv, DMSI_WORDS_MAX) == 0) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "credential_process: is empty, has a "
                                     "quote without its partner, or more than "
                                     "%d words",
                                     DMSI_WORDS_MAX - 1));
    }
    return dmsi_process_run(source, argv) == DMS_OK ? dmsi_process_read(source)
                                                    : -1;
}

/* -- the XML of STS ------------------------------------------------------- */

/* A strict reader of the little XML that STS speaks: elements, attributes
 * (passed over), text, the five named entities and numeric ones. Prefixes of
 * names are ignored. Whatever starts with "<!" is refused, so that there are
 * no entities of its own and no text in two pieces; so is a processing
 * instruction that is not the declaration. */
typedef struct dmsi_xml {
    char *p;
    char *end;
    const char *why; /* set when it fails */
    const char *const *paths;
    dmsi_slice *values;
    size_t count;
    dmsi_slice names[DMSI_XML_DEPTH]; /* of the elements that are open */
    char *text;                       /* where the innermost's text begins */
    int leaf; /* the innermost has no elements inside so far */
    int depth;
} dmsi_xml;

/* Records why it fails. */
static int dmsi_xml_fail(dmsi_xml *x, const char *why)
{
    x->why = why;
    return 0;
}

/* Whether c is white space. */
static int dmsi_xml_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Passes over white space; 1 if there was some. */
static int dmsi_xml_space(dmsi_xml *x)
{
    const char *from = x->p;
    while (x->p < x->end && dmsi_xml_blank(*x->p)) {
        x->p++;
    }
    return x->p > from;
}

/* Takes one given character. */
static int dmsi_xml_take(dmsi_xml *x, char c)
{
    if (x->p < x->end && *x->p == c) {
        x->p++;
        return 1;
    }
    return 0;
}

/* Whether a name may begin with c. */
static int dmsi_xml_first(char c)
{
    return c == '_' || (dmsi_is_alnum(c) && !dmsi_is_digit(c));
}

/* Takes a name: what is behind its prefix, if it has one. */
static int dmsi_xml_name(dmsi_xml *x, dmsi_slice *name)
{
    const char *from = x->p;
    *name = dmsi_slice_of(from, 0);
    for (; x->p < x->end; x->p++) {
        char c = *x->p;
        int first = x->p == name->p;
        if (c == ':' && !first && name->p == from) {
            name->p = x->p + 1;
        } else if (!dmsi_xml_first(c) &&
                   (first || (!dmsi_is_digit(c) && c != '-' && c != '.'))) {
            break;
        }
    }
    name->n = (size_t)(x->p - name->p);
    return name->n > 0 ? 1 : dmsi_xml_fail(x, "a name is missing");
}

/* Passes over the attributes of a start tag. */
static int dmsi_xml_attributes(dmsi_xml *x)
{
    dmsi_slice name;
    char quote;
    while (dmsi_xml_space(x) && x->p < x->end && *x->p != '>' && *x->p != '/') {
        if (!dmsi_xml_name(x, &name)) {
            return 0;
        }
        (void)dmsi_xml_space(x);
        if (!dmsi_xml_take(x, '=')) {
            return dmsi_xml_fail(x, "an attribute has no value");
        }
        (void)dmsi_xml_space(x);
        quote = x->p < x->end ? *x->p : '\0';
        if (!dmsi_xml_take(x, '"') && !dmsi_xml_take(x, '\'')) {
            return dmsi_xml_fail(x, "an attribute has no quotes");
        }
        while (x->p < x->end && *x->p != quote && *x->p != '<') {
            x->p++;
        }
        if (!dmsi_xml_take(x, quote)) {
            return dmsi_xml_fail(x, "an attribute does not end");
        }
    }
    return 1;
}

/* The character of "&...;" at p, whose text is e; 0 when there is none. */
static uint32_t dmsi_xml_entity(dmsi_slice e)
{
    static const char *const names[] = {"amp", "lt", "gt", "quot", "apos"};
    static const char chars[] = "&<>\"'";
    uint32_t v = 0;
    size_t i;
    int hex, digit;
    for (i = 0; i < 5; i++) {
        if (dmsi_is(e, names[i])) {
            return (unsigned char)chars[i];
        }
    }
    if (!dmsi_take_char(&e, '#')) {
        return 0;
    }
    hex = dmsi_take_char(&e, 'x');
    if (e.n == 0 || e.n > 8) {
        return 0;
    }
    for (i = 0; i < e.n; i++) {
        digit = dmsi_hex_value(e.p[i]);
        if (digit < 0 || (!hex && digit > 9) || v > 0x110000) {
            return 0;
        }
        v = v * (hex ? 16 : 10) + (uint32_t)digit;
    }
    return v > 0x10FFFF || (v >= 0xD800 && v < 0xE000) ||
                   (v < 32 && v != 9 && v != 10 && v != 13)
               ? 0
               : v;
}

/* One character of text at x->p, decoded to *to, both moved on. */
static int dmsi_xml_char(dmsi_xml *x, char **to)
{
    const unsigned char *p = (const unsigned char *)x->p;
    size_t n = dmsi_utf8_len(p, (const unsigned char *)x->end), semicolon;
    dmsi_slice rest;
    uint32_t c;
    if (*x->p != '&') {
        if (n == 0 || (*p < 32 && !dmsi_xml_blank(*x->p))) {
            return dmsi_xml_fail(x, "a character that is not allowed");
        }
        memmove(*to, x->p, n);
        *to += n;
        x->p += n;
        return 1;
    }
    rest = dmsi_slice_of(x->p + 1, (size_t)(x->end - x->p) - 1);
    rest.n = rest.n < 12 ? rest.n : 12;
    semicolon = dmsi_find(rest, ';');
    c = dmsi_xml_entity(dmsi_slice_of(rest.p, semicolon));
    if (semicolon == rest.n || c == 0) {
        return dmsi_xml_fail(x, "an entity that is not known");
    }
    x->p += semicolon + 2;
    *to += dmsi_utf8_put(*to, c);
    return 1;
}

/* Whether the open elements are those of a path, "Star/Star/Key" with * for
 * any name. */
static int dmsi_xml_at(const dmsi_xml *x, const char *path)
{
    dmsi_slice rest = dmsi_str(path);
    int i;
    for (i = 0; i < x->depth; i++) {
        size_t n = dmsi_find(rest, '/');
        dmsi_slice name = dmsi_slice_of(rest.p, n);
        if (n == 0 || (!dmsi_is(name, "*") && !dmsi_same(name, x->names[i]))) {
            return 0;
        }
        n += n < rest.n;
        rest = dmsi_slice_of(rest.p + n, rest.n - n);
    }
    return rest.n == 0;
}

/* Keeps the text of the innermost element if it is asked for; once only. */
static int dmsi_xml_keep(dmsi_xml *x, const char *end)
{
    size_t i;
    for (i = 0; i < x->count && x->leaf; i++) {
        if (!dmsi_xml_at(x, x->paths[i])) {
            continue;
        }
        if (x->values[i].p) {
            return dmsi_xml_fail(x, "an element comes twice");
        }
        x->values[i] = dmsi_slice_of(x->text, (size_t)(end - x->text));
    }
    return 1;
}

/* A start tag, behind its "<". */
static int dmsi_xml_open(dmsi_xml *x)
{
    if (x->depth == DMSI_XML_DEPTH) {
        return dmsi_xml_fail(x, "nested too deep");
    }
    if (!dmsi_xml_name(x, &x->names[x->depth]) || !dmsi_xml_attributes(x)) {
        return 0;
    }
    x->depth++;
    if (dmsi_xml_take(x, '/')) {
        x->text = x->p;
        x->leaf = 1;
        if (!dmsi_xml_keep(x, x->p)) {
            return 0;
        }
        x->depth--;
        x->leaf = 0;
    } else {
        x->leaf = 1;
    }
    if (!dmsi_xml_take(x, '>')) {
        return dmsi_xml_fail(x, "a tag does not end");
    }
    x->text = x->p;
    return 1;
}

/* An end tag, behind its "</"; the text before it ended at `end`. */
static int dmsi_xml_close(dmsi_xml *x, const char *end)
{
    dmsi_slice name;
    if (!dmsi_xml_name(x, &name)) {
        return 0;
    }
    (void)dmsi_xml_space(x);
    if (x->depth == 0 || !dmsi_same(name, x->names[x->depth - 1]) ||
        !dmsi_xml_take(x, '>')) {
        return dmsi_xml_fail(x, "an end tag that does not match");
    }
    if (!dmsi_xml_keep(x, end)) {
        return 0;
    }
    x->depth--;
    x->leaf = 0;
    return 1;
}

/* The declaration, if there is one. */
static int dmsi_xml_start(dmsi_xml *x)
{
    dmsi_slice all = dmsi_slice_of(x->p, (size_t)(x->end - x->p));
    size_t n = dmsi_find(all, '>');
    if (dmsi_begins(all, "<?xml ") && n < all.n && all.p[n - 1] == '?') {
        x->p += n + 1;
    }
    (void)dmsi_xml_space(x);
    return x->p < x->end && *x->p == '<'
               ? 1
               : dmsi_xml_fail(x, "not an XML document");
}

/* Reads a document of n bytes at text, decoding it in place, and finds the
 * text of the elements at `count` paths; values of those that are missing have
 * a NULL p. Returns NULL, or a sentence when it is not well-formed. */
static const char *dmsi_xml_read(char *text, size_t n, const char *const *paths,
                                 dmsi_slice *values, size_t count)
{
    dmsi_xml x;
    char *to;
    int ok;
    memset(&x, 0, sizeof x);
    memset(values, 0, count * sizeof *values);
    x.p = x.text = to = text;
    x.end = text + n;
    x.paths = paths;
    x.values = values;
    x.count = count;
    ok = dmsi_xml_start(&x);
    while (ok && x.p < x.end) {
        if (*x.p != '<') {
            ok = dmsi_xml_char(&x, &to);
            continue;
        }
        x.p++;
        ok =
            dmsi_xml_take(&x, '/') ? dmsi_xml_close(&x, to) : dmsi_xml_open(&x);
        to = x.p;
        if (x.depth == 0) {
            break;
        }
    }
    if (ok && x.depth > 0) {
        (void)dmsi_xml_fail(&x, "it ends early");
    }
    (void)dmsi_xml_space(&x);
    if (ok && !x.why && x.p < x.end) {
        (void)dmsi_xml_fail(&x, "text after the end");
    }
    return x.why;
}

/* The type of a form. */
#define DMSI_FORM_TYPE "application/x-www-form-urlencoded; charset=utf-8"

/* -- other services ------------------------------------------------------- */

/* A service that is asked for credentials. */
typedef struct dmsi_service {
    const char *host;  /* before the region */
    const char *env;   /* its own endpoint */
    enum dmsi_key key; /* in a services section */
} dmsi_service;

static const dmsi_service dmsi_service_sts = {"sts", "AWS_ENDPOINT_URL_STS",
                                              DMSI_KEY_SERVICE_STS};
static const dmsi_service dmsi_service_sso = {
    "portal.sso", "AWS_ENDPOINT_URL_SSO", DMSI_KEY_SERVICE_SSO};
static const dmsi_service dmsi_service_oidc = {
    "oidc", "AWS_ENDPOINT_URL_SSO_OIDC", DMSI_KEY_SERVICE_SSO_OIDC};

/* Whether text is "true" in any case. */
static int dmsi_is_true(const char *text)
{
    return text && dmsi_same_nocase(dmsi_str(text), dmsi_str("true"));
}

#ifndef DMS_NO_CHAIN
/* The endpoint of a service by the profile in force: its services section,
 * then its own endpoint_url; empty when there is none. It stands in
 * c->response, which must not be in use. */
static dmsi_slice dmsi_service_file(dms_source *s, enum dmsi_key key)
{
    dmsi_buf *b = &s->c->response;
    dmsi_profile p, section;
    char name[DMSI_PROFILE_MAX + 1];
    dmsi_slice url = dmsi_str(NULL);
    const char *text;
    dmsi_buf_reset(b);
    if (dmsi_profile_load(&p, s->c->set.profile, b, s->e) != DMS_OK) {
        return url;
    }
    text = dmsi_profile_get(&p, DMSI_KEY_SERVICES);
    if (text) {
        dmsi_copy(name, sizeof name, dmsi_str(text));
        if (dmsi_section_load(&section, "services", name, b, s->e) != DMS_OK) {
            return url;
        }
        text = dmsi_profile_get(&section, key);
        if (text && dmsi_nested_get(text, "endpoint_url", &url) && url.n > 0) {
            return url;
        }
    }
    return dmsi_str(dmsi_profile_get(&p, DMSI_KEY_ENDPOINT_URL));
}
#endif

/* The endpoint that is configured for a service: its own variable, the one for
 * all, the profile's. Empty: none. */
static dmsi_slice dmsi_service_given(dms_source *s, const dmsi_service *service)
{
    const char *url = dmsi_os_env(service->env);
    if (s->c->set.ignore_endpoints) {
        return dmsi_str(NULL);
    }
    url = url ? url : dmsi_os_env("AWS_ENDPOINT_URL");
#ifndef DMS_NO_CHAIN
    if (!url) {
        return dmsi_service_file(s, service->key);
    }
#endif
    return dmsi_str(url);
}

/* The base URL of a service in a region, at most `size` bytes, without a slash
 * at its end: a configured endpoint, else by the partition. 0 with the error
 * set. The regional rules of STS are its caller's. */
static int dmsi_service_url(dms_source *s, const dmsi_service *service,
                            const char *region, char *url, size_t size)
{
    const dmsi_settings *set = &s->c->set;
    const struct dmsi_partition *p = dmsi_partition_of(region);
    int gov = strcmp(p->global, "aws-us-gov-global") == 0;
    dmsi_slice given = dmsi_service_given(s, service);
    size_t n;
    if (s->e->status != DMS_OK) {
        return 0;
    }
    if (!dmsi_region_ok(dmsi_str(region))) {
        (void)dmsi_fail(s->e, DMS_ERR_CONFIG,
                        "%s: the region \"%s\" does not match a supported "
                        "format",
                        service->host, region);
        return 0;
    }
    if (given.n > 0) {
        dmsi_copy(url, size, given);
        if (given.n >= size) {
            (void)dmsi_fail(s->e, DMS_ERR_CONFIG, "%s: the URL is too long",
                            service->env);
            return 0;
        }
    } else {
        dmsi_format(url, size, "https://%s%s.%s.%s", service->host,
                    set->fips && !(gov && !set->dualstack) ? "-fips" : "",
                    region, set->dualstack ? p->dualstack : p->suffix);
    }
    for (n = strlen(url); n > 0 && url[n - 1] == '/'; n--) {
        url[n - 1] = '\0';
    }
    return 1;
}

/* Whether a failed request to a service is worth another: as for the client's
 * own calls, and STS's trouble with an identity provider. */
static int dmsi_service_again(const dms_error *e)
{
    int s = e->http_status;
    if (s == 0) {
        return e->status == DMS_ERR_NETWORK || e->status == DMS_ERR_TLS ||
               e->status == DMS_ERR_TIMEOUT;
    }
    return s == 500 || s == 502 || s == 503 || s == 504 || s == 429 ||
           dmsi_is_throttle(e) ||
           strcmp(e->fault, "IDPCommunicationError") == 0;
}

/* After attempt n has failed: waits for the next one, 1, or leaves the error
 * as it is, 0. */
static int dmsi_service_wait(dms_source *s, int n)
{
    dmsi_client *c = s->c;
    dms_error before = *s->e;
    int64_t bound = (int64_t)1000 << (n - 1 < 5 ? n - 1 : 5);
    int64_t ms;
    bound = bound < 20000 ? bound : 20000;
    ms = (int64_t)(dmsi_random(&c->random) % (uint64_t)(bound + 1));
    if (n >= c->set.attempts || !dmsi_service_again(s->e) ||
        dmsi_now(&c->conn.io) + ms >= s->deadline_ms) {
        return 0;
    }
    dmsi_log(c, DMS_LOG_INFO, "credentials: attempt %d in %d ms after: %s",
             n + 1, (int)ms, before.message);
    dmsi_error_clear(s->e);
    return dmsi_io_sleep(&c->conn.io, ms) == DMS_OK;
}

/* -- containers and the metadata service ---------------------------------- */

/* Whether plain http to a host stays on the machine or its link. */
static int dmsi_link_local(const char *host)
{
    static const char *const hosts[] = {"169.254.170.2", "169.254.170.23",
                                        "fd00:ec2::23", "::1"};
    unsigned char ip[16], known[16];
    int n = dmsi_ip(host, ip);
    size_t i;
    if (n == 0) {
        return strcmp(host, "localhost") == 0;
    }
    for (i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        if (dmsi_ip(hosts[i], known) == n &&
            memcmp(ip, known, (size_t)n) == 0) {
            return 1;
        }
    }
    return n == 4 && ip[0] == 127;
}

/* One request to a service on the link: method, URL, one header of its own
 * (name NULL: none), time for each step. 1 with an answer of whatever status;
 * 0 when there was none; -1 with an error that must end the search. s->late:
 * the connection stood, but the answer did not come in time. */
static int dmsi_local_ask(dms_source *s, const char *method, const char *url,
                          const char *name, const char *value, int64_t ms)
{
    dmsi_client *c = s->c;
    dmsi_side side;
    int ok;
    s->late = 0;
    if (!dmsi_side_begin(c, &side, url)) {
        return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                     "credentials: not a valid URL of a "
                                     "metadata service"));
    }
    side.direct = 1;
    side.bounds.deadline_ms = s->deadline_ms;
    side.bounds.connect_ms = side.bounds.read_ms = ms;
    dmsi_side_head(c, &side, method);
    if (name) {
        dmsi_head_line(&c->request, name, dmsi_str(value));
    }
    ok = dmsi_side_run(c, &side) == DMS_OK;
    dmsi_side_end(c, &side);
    if (!ok) {
        s->late = s->e->status == DMS_ERR_TIMEOUT && c->conn.io.written > 0;
        return dmsi_must_end(s) ? -1 : 0;
    }
    dmsi_putc(&c->response, '\0');
    if (dmsi_buf_status(&c->response, s->e, "response") != DMS_OK) {
        return -1;
    }
    c->response.len--;
    return 1;
}

/* The authorization of the container's endpoint, kept in c->store: the file's
 * content, read each time, without its last line end; else the variable's.
 * NULL when there is none, -1 in *failed when it may not be used. */
static const char *dmsi_container_token(dms_source *s, int *failed)
{
    const char *file = dmsi_os_env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    const char *token = dmsi_os_env("AWS_CONTAINER_AUTHORIZATION_TOKEN");
    dmsi_buf *b = &s->c->store;
    size_t at = b->len;
    int why;
    *failed = 0;
    if (file) {
        why = dmsi_file_in(b, file);
        if (why) {
            *failed = dmsi_refuse(dmsi_fail(
                s->e, DMS_ERR_CREDENTIALS,
                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: cannot be read: %s",
                dmsi_errno_text(why)));
            return NULL;
        }
        for (b->len--; b->len > at && strchr("\r\n", b->data[b->len - 1]);) {
            b->len--;
        }
        dmsi_putc(b, '\0');
        token = b->data + at;
        why = strlen(token) + 1 != b->len - at; /* a NUL inside */
    } else {
        why = 0;
    }
    if (token && (why || !dmsi_text_ok(token, 1))) {
        *failed = dmsi_refuse(dmsi_fail(
            s->e, DMS_ERR_CREDENTIALS,
            "container: auth token value is not a legal header value"));
    }
    return token && *token ? token : NULL;
}

/* The URL that the container's variables give, checked; 0 with the error. */
static int dmsi_container_url(dms_source *s, char *url, size_t size)
{
    const char *relative = getenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    const char *full = getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    dmsi_url u;
    memset(&u, 0, sizeof u);
    dmsi_format(url, size, "%s%s", relative ? "http://169.254.170.2" : "",
                relative ? relative : full);
    if (strlen(url) + 1 >= size ||
        !dmsi_text_ok(relative ? relative : full, 0) ||
        !dmsi_url_parse(&u, dmsi_str(url))) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "container: AWS_CONTAINER_CREDENTIALS_%s_URI is not "
                        "valid",
                        relative ? "RELATIVE" : "FULL");
        return 0;
    }
    if (!u.https && !dmsi_link_local(u.host)) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "container: unsupported host '%s', can only retrieve "
                        "metadata from a loopback address or one of these "
                        "hosts: 169.254.170.2, 169.254.170.23, fd00:ec2::23, "
                        "localhost",
                        u.host);
        return 0;
    }
    return 1;
}

DMS_API int dms_from_container(dms_source *source)
{
    static const dmsi_holder shape = {
        "container",
        {"AccessKeyId", "SecretAccessKey", "Token", "Expiration"},
        1};
    char url[2304];
    const char *token;
    dms_json object;
    int attempt, got = 0, status = 0;
    if (!getenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") &&
        !getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
        return dmsi_nothing(source, "container");
    }
    if (!dmsi_container_url(source, url, sizeof url)) {
        return -1;
    }
    token = dmsi_container_token(source, &got);
    for (attempt = 0; attempt < 3 && got >= 0; attempt++) {
        if (attempt > 0 && !dmsi_pause(source, 1000)) {
            return -1;
        }
        got = dmsi_local_ask(source, "GET", url, token ? "Authorization" : NULL,
                             token, 2000);
        status = got > 0 ? source->c->http.status : 0;
        if (status == 200 && dmsi_object_in(&source->c->response, 0, &object)) {
            return dmsi_give_json(source, &shape, &source->c->response, object);
        }
    }
    if (got >= 0) {
        (void)dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                        "container: %s (http %d) from the credentials endpoint",
                        status == 200 ? "no JSON object"
                        : status != 0 ? "a refusal"
                                      : "no answer",
                        status);
    }
    return -1;
}

/* A session with the metadata service. */
typedef struct dmsi_imds {
    dms_source *s;
    char base[320]; /* ends in a slash */
    char token[512];
    int64_t timeout_ms;
    int attempts;
    int v1_disabled;
} dmsi_imds;

/* A setting of the metadata service: the variable, else the profile's key. */
static const char *dmsi_imds_setting(dms_source *s, const char *env,
                                     enum dmsi_key key)
{
    const char *v = dmsi_os_env(env);
#ifndef DMS_NO_CHAIN
    if (!v && dmsi_know_profile(s)) {
        v = dmsi_profile_text(s, key);
    }
#else
    (void)s;
    (void)key;
#endif
    return v;
}

/* A setting that is a number from 1 on. */
static int dmsi_imds_number(dms_source *s, const char *env, enum dmsi_key key,
                            int max)
{
    const char *v = dmsi_imds_setting(s, env, key);
    int64_t n = 1;
    if (v && (!dmsi_number(dmsi_str(v), max, &n) || n < 1)) {
        (void)dmsi_fail(s->e, DMS_ERR_CONFIG, "%s: not a number from 1 to %d",
                        env, max);
    }
    return (int)n;
}

/* Reads the settings; 0 with the error set. */
static int dmsi_imds_begin(dmsi_imds *m, dms_source *s)
{
    const char *base, *mode, *slash = "";
    dmsi_url u;
    memset(m, 0, sizeof *m);
    m->s = s;
    base = dmsi_imds_setting(s, "AWS_EC2_METADATA_SERVICE_ENDPOINT",
                             DMSI_KEY_IMDS_ENDPOINT);
    mode = dmsi_imds_setting(s, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
                             DMSI_KEY_IMDS_MODE);
    m->v1_disabled = dmsi_is_true(dmsi_imds_setting(
        s, "AWS_EC2_METADATA_V1_DISABLED", DMSI_KEY_IMDS_V1_DISABLED));
    m->timeout_ms =
        1000 * (int64_t)dmsi_imds_number(s, "AWS_METADATA_SERVICE_TIMEOUT",
                                         DMSI_KEY_IMDS_TIMEOUT, 3600);
    m->attempts = dmsi_imds_number(s, "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
                                   DMSI_KEY_IMDS_ATTEMPTS, 100);
    if (mode && !dmsi_same_nocase(dmsi_str(mode), dmsi_str("ipv4")) &&
        !dmsi_same_nocase(dmsi_str(mode), dmsi_str("ipv6"))) {
        (void)dmsi_fail(s->e, DMS_ERR_CONFIG,
                        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: neither ipv4 "
                        "nor ipv6");
    }
    if (s->e->status != DMS_OK) {
        return 0;
    }
    if (!base) {
        int v6 = mode ? dmsi_ends(dmsi_str(mode), "6")
                      : dmsi_is_true(dmsi_os_env("AWS_IMDS_USE_IPV6"));
        base = v6 ? "http://[fd00:ec2::254]/" : "http://169.254.169.254/";
    }
    slash = base[strlen(base) - 1] == '/' ? "" : "/";
    dmsi_format(m->base, sizeof m->base, "%s%s", base, slash);
    if (strlen(base) + 2 > sizeof m->base || !dmsi_text_ok(base, 0) ||
        !dmsi_url_parse(&u, dmsi_str(m->base)) || u.query.n > 0) {
        (void)dmsi_fail(s->e, DMS_ERR_CONFIG,
                        "AWS_EC2_METADATA_SERVICE_ENDPOINT: not a valid URL");
        return 0;
    }
    return 1;
}

/* Asks for the token of version 2. 1: had one, or version 1 it is; 0: give
 * up; -1 with the error set. No answer in time, and 403, 404 and 405, mean
 * version 1 at once; other failures are tried again first. */
static int dmsi_imds_token(dmsi_imds *m)
{
    dms_source *s = m->s;
    char url[400];
    int i, got = 0, status;
    dmsi_format(url, sizeof url, "%slatest/api/token", m->base);
    s->late = 0;
    for (i = 0; i < m->attempts && !s->late; i++) {
        got = dmsi_local_ask(s, "PUT", url,
                             "x-aws-ec2-metadata-token-ttl-seconds", "21600",
                             m->timeout_ms);
        status = got > 0 ? s->c->http.status : 0;
        if (got < 0 || status == 400) {
            return got < 0 ? -1 : 0;
        }
        if (status == 200) {
            const char *token = s->c->response.data;
            if (s->c->response.len >= sizeof m->token ||
                !dmsi_key_ok(token, sizeof m->token - 1)) {
                return 0; /* no header could carry it */
            }
            dmsi_copy(m->token, sizeof m->token, dmsi_str(token));
            return 1;
        }
        if (status == 403 || status == 404 || status == 405) {
            break;
        }
    }
    if (m->v1_disabled) {
        return dmsi_refuse(dmsi_fail(
            s->e, DMS_ERR_CREDENTIALS,
            "metadata service: unable to retrieve token for use in IMDSv2 "
            "call and IMDSv1 has been disabled"));
    }
    return 1;
}

/* Gets what is at a path into c->response, terminated: with `object` a JSON
 * object, else text that is not empty. 1, 0 when no attempt got it, or -1. */
static int dmsi_imds_get(dmsi_imds *m, const char *role, dms_json *object)
{
    dmsi_client *c = m->s->c;
    char url[1024];
    int i, got;
    dmsi_format(url, sizeof url,
                "%slatest/meta-data/iam/security-credentials/%s", m->base,
                role);
    for (i = 0; i < m->attempts; i++) {
        got = dmsi_local_ask(m->s, "GET", url,
                             m->token[0] ? "x-aws-ec2-metadata-token" : NULL,
                             m->token, m->timeout_ms);
        if (got < 0) {
            return -1;
        }
        if (got > 0 && c->http.status == 200 &&
            (object ? dmsi_object_in(&c->response, 0, object)
                    : c->response.len > 0)) {
            return 1;
        }
    }
    return 0;
}

/* Static stability: credentials that are about to expire stay in use when the
 * service has no better ones, and are asked for again a while later. */
static void dmsi_imds_extend(dms_source *s)
{
    dmsi_client *c = s->c;
    int64_t now = dmsi_wall_ms(c);
    int64_t more =
        900000 + 120000 + (int64_t)(dmsi_random(&c->random) % 480001);
    if (c->next.expires_ms <= now + more) {
        c->next.expires_ms = now + more;
        dmsi_log(c, DMS_LOG_WARN,
                 "metadata service: has no fresh credentials, those at hand "
                 "stay in use for now");
    }
}

DMS_API int dms_from_imds(dms_source *source)
{
    static const dmsi_holder shape = {
        "metadata service",
        {"AccessKeyId", "SecretAccessKey", "Token", "Expiration"},
        1};
    dmsi_imds m;
    char role[512];
    dms_json object, v[4];
    int got;
    memset(&object, 0, sizeof object);
    if (dmsi_is_true(dmsi_os_env("AWS_EC2_METADATA_DISABLED"))) {
        return dmsi_nothing(source, "metadata service (disabled)");
    }
    if (!dmsi_imds_begin(&m, source)) {
        return -1;
    }
    got = dmsi_imds_token(&m);
    if (got > 0) {
        got = dmsi_imds_get(&m, "", NULL);
    }
    if (got > 0) {
        dmsi_copy(role, sizeof role, dmsi_str(source->c->response.data));
        got = dmsi_key_ok(role, sizeof role - 1)
                  ? dmsi_imds_get(&m, role, &object)
                  : 0;
    }
    dmsi_wipe(&m, sizeof m);
    if (got > 0) { /* 200 may also be a complaint in JSON */
        dmsi_json_members(object, shape.names, v, 4);
        got = v[0].text && v[1].text && v[2].text && v[3].text;
    }
    if (got <= 0) {
        return got < 0
                   ? -1
                   : dmsi_nothing(source, "metadata service (no credentials)");
    }
    got = dmsi_give_json(source, &shape, &source->c->response, object);
    if (got > 0) {
        dmsi_imds_extend(source);
    }
    return got;
}

/* -- STS ------------------------------------------------------------------ */

/* A role to be assumed. */
typedef struct dmsi_role {
    const char *arn;
    const char *session; /* NULL: one is made up */
    const char *external_id;
    const char *duration; /* digits */
    const char *mfa_serial;
    const char *mfa_code;
    const char *token;  /* of a web identity; then nothing is signed */
    const char *kwargs; /* more parameters, a checked JSON object */
} dmsi_role;

/* The name of the action for a role. */
static const char *dmsi_role_action(const dmsi_role *r)
{
    return r->token ? "AssumeRoleWithWebIdentity" : "AssumeRole";
}

/* Percent-encodes text as a form does; a space becomes a plus sign. */
static void dmsi_form_text(dmsi_buf *b, dmsi_slice s)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t i;
    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (dmsi_is_alnum(c) || (c && strchr("-._~", c))) {
            dmsi_putc(b, (char)c);
        } else if (c == ' ') {
            dmsi_putc(b, '+');
        } else {
            dmsi_putc(b, '%');
            dmsi_putc(b, hex[c >> 4]);
            dmsi_putc(b, hex[c & 15]);
        }
    }
}

/* Appends "&name=value", unless value is NULL. */
static void dmsi_form_put(dmsi_buf *b, const char *name, const char *value)
{
    if (value) {
        dmsi_putc(b, '&');
        dmsi_puts(b, name);
        dmsi_putc(b, '=');
        dmsi_form_text(b, dmsi_str(value));
    }
}

/* Appends a JSON value as parameters of the query protocol: members of objects
 * as name.member, items of lists as name.member.1, and so on. A text is put
 * unescaped into the free room first. 0 when it is nested too deep or holds a
 * NUL. */
static int dmsi_form_json(dmsi_buf *b, const char *name, dms_json v, int depth)
{
    char sub[160];
    char kind = dmsi_json_kind(v);
    const char *p = dmsi_json_inside(v);
    dmsi_slice key;
    dms_json item;
    size_t at = 0, n, i = 0;
    char *room;
    if (depth > 4) {
        return 0;
    }
    if (kind == '{') {
        while (dmsi_json_pair(&p, v.text + v.len, &key, &item)) {
            dmsi_format(sub, sizeof sub, "%s.%.*s", name, (int)key.n, key.p);
            if (!dmsi_form_json(b, sub, item, depth + 1)) {
                return 0;
            }
        }
        return 1;
    }
    if (kind == '[') {
        while (dms_json_next(v, &at, &item)) {
            dmsi_format(sub, sizeof sub, "%s.member.%d", name, (int)++i);
            if (!dmsi_form_json(b, sub, item, depth + 1)) {
                return 0;
            }
        }
        return 1;
    }
    if (kind == 'n') {
        return 1;
    }
    dmsi_form_put(b, name, "");
    if (kind != '"') {
        dmsi_form_text(b, dmsi_slice_of(v.text, v.len));
        return 1;
    }
    /* encoded it is at most three times as long: unescape behind that */
    room = dmsi_buf_room(b, 4 * v.len + 1);
    n = room ? dms_json_string(v, room + 3 * v.len, v.len + 1) : 0;
    if (n != (size_t)-1 && room) {
        dmsi_form_text(b, dmsi_slice_of(room + 3 * v.len, n));
    }
    return n != (size_t)-1;
}

/* Appends the further parameters of a connection, but those that the role has
 * of its own; 0 when they cannot be sent. */
static int dmsi_role_kwargs(dmsi_buf *b, const dmsi_role *r, int *has_session)
{
    dms_json all = dmsi_json_of(r->kwargs, r->kwargs + strlen(r->kwargs)), v;
    const char *p = dmsi_json_inside(all);
    char name[96];
    dmsi_slice key;
    while (dmsi_json_pair(&p, all.text + all.len, &key, &v)) {
        dmsi_format(name, sizeof name, "%.*s", (int)key.n, key.p);
        if (strcmp(name, "RoleArn") == 0 ||
            strcmp(name, "WebIdentityToken") == 0) {
            continue;
        }
        *has_session |= strcmp(name, "RoleSessionName") == 0;
        if (!dmsi_form_json(b, name, v, 0)) {
            return 0;
        }
    }
    return 1;
}

/* Writes the body of the request for a role. */
static dms_status dmsi_role_body(dms_source *s, const dmsi_role *r)
{
    dmsi_buf *b = &s->c->request;
    char name[48];
    int named = 0;
    dmsi_puts(b, "Action=");
    dmsi_puts(b, dmsi_role_action(r));
    dmsi_puts(b, "&Version=2011-06-15");
    dmsi_form_put(b, "RoleArn", r->arn);
    if (r->kwargs && !dmsi_role_kwargs(b, r, &named)) {
        return dmsi_fail(s->e, DMS_ERR_CONFIG,
                         "assume_role_kwargs: holds a NUL or is nested too "
                         "deep");
    }
    memcpy(name, "botocore-session-", 17);
    (void)dmsi_decimal(name + 17, dmsi_wall_ms(s->c) / 1000);
    if (!named) {
        dmsi_form_put(b, "RoleSessionName", r->session ? r->session : name);
    }
    dmsi_form_put(b, "WebIdentityToken", r->token);
    dmsi_form_put(b, "ExternalId", r->external_id);
    dmsi_form_put(b, "DurationSeconds", r->duration);
    dmsi_form_put(b, "SerialNumber", r->mfa_serial);
    dmsi_form_put(b, "TokenCode", r->mfa_code);
    return dmsi_buf_status(b, s->e, "request");
}

/* The endpoint of STS and the region that signs for it. */
static int dmsi_sts_url(dms_source *s, char *url, size_t size,
                        const char **region)
{
    static const char *const old[] = {
        "ap-northeast-1", "ap-south-1",   "ap-southeast-1", "ap-southeast-2",
        "aws-global",     "ca-central-1", "eu-central-1",   "eu-north-1",
        "eu-west-1",      "eu-west-2",    "eu-west-3",      "sa-east-1",
        "us-east-1",      "us-east-2",    "us-west-1",      "us-west-2"};
    const dmsi_settings *set = &s->c->set;
    size_t n = sizeof old / sizeof *old;
    int global;
    *region = set->region;
    if (set->sts_endpoint_url) { /* of an Airflow connection, for its role */
        dmsi_copy(url, size, dmsi_str(set->sts_endpoint_url));
        return 1;
    }
    global = strcmp(set->region, "aws-global") == 0 ||
             (set->sts_legacy && dmsi_listed(set->region, old, n) < n);
    if (global && !set->fips && !set->dualstack &&
        dmsi_service_given(s, &dmsi_service_sts).n == 0 &&
        s->e->status == DMS_OK) {
        *region = "us-east-1";
        dmsi_format(url, size, "https://sts.amazonaws.com");
        return 1;
    }
    return dmsi_service_url(s, &dmsi_service_sts, set->region, url, size);
}

/* Signs the request whose body and head so far stand in c->request, with the
 * credentials in the vault of new ones. */
static void dmsi_sts_sign(dms_source *s, dmsi_side *side, dms_credentials keys,
                          const char *region)
{
    dmsi_client *c = s->c;
    dmsi_buf *b = &c->request;
    dmsi_signing g;
    dmsi_header h[4];
    char place[2600]; /* canonical path and query */
    dmsi_buf canonical;
    size_t path;
    memset(&g, 0, sizeof g);
    memset(&canonical, 0, sizeof canonical);
    canonical.data = place;
    canonical.cap = canonical.max = sizeof place;
    dmsi_sig_path(&canonical, side->url.path);
    path = canonical.len;
    dmsi_sig_query(&canonical, side->url.query);
    dmsi_amz_date(g.date, dmsi_wall_ms(c) / 1000);
    h[0].name = "content-type";
    h[0].value = dmsi_str(DMSI_FORM_TYPE);
    h[1].name = "host";
    h[1].value = dmsi_str(side->url.authority);
    h[2].name = "x-amz-date";
    h[2].value = dmsi_str(g.date);
    h[3].name = "x-amz-security-token";
    h[3].value = dmsi_str(keys.session_token);
    g.path = dmsi_slice_of(place, path);
    g.query = dmsi_slice_of(place + path, canonical.len - path);
    g.headers = h;
    g.headers_len = keys.session_token ? 4 : 3;
    g.access_key = keys.access_key_id;
    g.secret = keys.secret_access_key;
    g.region = region;
    g.service = "sts";
    dmsi_head_line(b, "X-Amz-Date", h[2].value);
    if (keys.session_token) {
        dmsi_head_line(b, "X-Amz-Security-Token", h[3].value);
    }
    dmsi_puts(b, "Authorization: ");
    (void)dmsi_buf_room(b, 2048 + canonical.len + h[3].value.n);
    if (!b->failed) {
        g.body = dmsi_slice_of(b->data + side->body_at, side->body_len);
        dmsi_sign(b, &g, &c->sig);
    }
    dmsi_puts(b, "\r\n");
}

/* What STS answered with, read out of its XML. */
static dms_status dmsi_sts_answer(dms_source *s, const dmsi_role *r,
                                  dmsi_slice values[7])
{
    static const char *const paths[] = {
        "*/*/Credentials/AccessKeyId",  "*/*/Credentials/SecretAccessKey",
        "*/*/Credentials/SessionToken", "*/*/Credentials/Expiration",
        "ErrorResponse/Error/Code",     "ErrorResponse/Error/Message",
        "ErrorResponse/RequestId"};
    dmsi_client *c = s->c;
    dms_error *e = s->e;
    const char *why =
        dmsi_xml_read(c->response.data, c->response.len, paths, values, 7);
    int i;
    e->http_status = c->http.status;
    dmsi_copy(e->request_id, sizeof e->request_id,
              dmsi_str(c->http.request_id));
    if (c->http.status < 300) {
        for (i = 0; i < 4 && !why; i++) {
            why = values[i].p ? NULL : "a member of Credentials is missing";
        }
        return why ? dmsi_fail(e, DMS_ERR_CREDENTIALS,
                               "%s: invalid response: %s", dmsi_role_action(r),
                               why)
                   : DMS_OK;
    }
    (void)dmsi_decimal(e->fault, c->http.status);
    for (i = 4; i < 7 && !why; i++) {
        dmsi_mask_all(c,
                      c->response.data +
                          (values[i].p ? values[i].p - c->response.data : 0),
                      values[i].n);
    }
    if (!why && values[4].p) {
        dmsi_format(e->fault, sizeof e->fault, "%.*s", (int)values[4].n,
                    values[4].p);
    }
    if (!why && values[6].p) {
        dmsi_format(e->request_id, sizeof e->request_id, "%.*s",
                    (int)values[6].n, values[6].p);
    }
    return dmsi_fail(e, DMS_ERR_CREDENTIALS,
                     "An error occurred (%s) when calling the %s operation: "
                     "%.*s",
                     e->fault, dmsi_role_action(r), why ? 0 : (int)values[5].n,
                     why ? "" : values[5].p);
}

/* One request to STS; its answer's values are in c->response. */
static dms_status dmsi_sts_ask(dms_source *s, const dmsi_role *r,
                               dmsi_slice values[7])
{
    dmsi_client *c = s->c;
    dms_credentials keys = dmsi_vault_keys(&c->next);
    char url[2304];
    const char *region;
    dmsi_side side;
    if (!dmsi_sts_url(s, url, sizeof url, &region)) {
        return s->e->status;
    }
    if (!dmsi_side_begin(c, &side, url)) {
        return dmsi_fail(s->e, DMS_ERR_CONFIG,
                         "AWS_ENDPOINT_URL_STS: not a valid http or https URL");
    }
    side.bounds.deadline_ms = s->deadline_ms;
    if (dmsi_role_body(s, r) == DMS_OK) {
        dmsi_side_head(c, &side, "POST");
        dmsi_head_line(&c->request, "Content-Type", dmsi_str(DMSI_FORM_TYPE));
        if (!r->token) {
            dmsi_sts_sign(s, &side, keys, region);
        }
        (void)dmsi_side_run(c, &side);
    }
    dmsi_side_end(c, &side);
    if (s->e->status != DMS_OK) {
        return s->e->status;
    }
    c->secret[0] = r->token ? r->token : keys.secret_access_key;
    c->secret[1] = keys.session_token;
    (void)dmsi_sts_answer(s, r, values);
    c->secret[0] = c->secret[1] = NULL;
    return s->e->status;
}

/* Assumes a role with the credentials in the vault of new ones, which are
 * replaced, or with the role's token. The role is named in the error. */
static int dmsi_assume(dms_source *s, const dmsi_role *r)
{
    dms_credentials k;
    dmsi_slice v[7];
    int64_t expires = 0;
    int n = 1, i;
    char what[280];
    while (dmsi_sts_ask(s, r, v) != DMS_OK) {
        if (s->e->status == DMS_ERR_CANCELLED || !dmsi_service_wait(s, n++)) {
            dmsi_format(what, sizeof what, "assume role %s", r->arn);
            dmsi_fail_name(s->e, what);
            return -1;
        }
    }
    if (!dmsi_iso_date(v[3], &expires)) {
        return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                     "assume role %s: Expiration is not a time",
                                     r->arn));
    }
    for (i = 0; i < 3; i++) { /* over the "<" of their end tags */
        s->c->response.data[v[i].p - s->c->response.data + (ptrdiff_t)v[i].n] =
            '\0';
    }
    k.access_key_id = v[0].p;
    k.secret_access_key = v[1].p;
    k.session_token = v[2].p;
    return dmsi_give(s, "STS", k, expires);
}

/* -- roles ---------------------------------------------------------------- */

/* Reads the token of a web identity into c->store, without a last line end;
 * NULL with the error set. */
static const char *dmsi_identity_token(dms_source *s, const char *path)
{
    dmsi_buf *b = &s->c->store;
    size_t at = b->len;
    int why = dmsi_file_in(b, path);
    if (why) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "web identity: the token file cannot be read: %s",
                        dmsi_errno_text(why));
        return NULL;
    }
    for (b->len--; b->len > at && strchr("\r\n", b->data[b->len - 1]);) {
        b->len--;
    }
    dmsi_putc(b, '\0');
    if (b->len == at + 1 || strlen(b->data + at) + 1 != b->len - at) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "web identity: the token file is empty or holds a "
                        "NUL");
        return NULL;
    }
    return b->data + at;
}

/* A value of a web identity: the variable, unless another profile or one that
 * was chosen in the program is asked, else the profile's. */
static const char *dmsi_identity_value(const dms_source *s, const char *env,
                                       enum dmsi_key key)
{
    const char *v =
        s->nested || s->c->set.profile_explicit ? NULL : dmsi_os_env(env);
    return v ? v : dmsi_profile_text(s, key);
}

DMS_API int dms_from_web_identity(dms_source *source)
{
    dmsi_role r;
    const char *file;
    memset(&r, 0, sizeof r);
    if (!dmsi_know_profile(source)) {
        return -1;
    }
    file = dmsi_identity_value(source, "AWS_WEB_IDENTITY_TOKEN_FILE",
                               DMSI_KEY_WEB_IDENTITY_TOKEN_FILE);
    if (!file) {
        return dmsi_nothing(source, "web identity");
    }
    if (!dmsi_identity_value(source, "AWS_ROLE_ARN", DMSI_KEY_ROLE_ARN)) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "web identity: the provided profile or "
                                     "the current environment is configured "
                                     "to assume role with web identity but "
                                     "has no role ARN configured"));
    }
    r.token = dmsi_identity_token(source, file);
    if (!r.token) {
        return -1;
    }
    /* the store may have moved */
    r.arn = dmsi_identity_value(source, "AWS_ROLE_ARN", DMSI_KEY_ROLE_ARN);
    r.session = dmsi_identity_value(source, "AWS_ROLE_SESSION_NAME",
                                    DMSI_KEY_ROLE_SESSION_NAME);
    return dmsi_assume(source, &r);
}

/* Asks the callback for the code of an MFA device. */
static int dmsi_mfa_ask(dms_source *s, const char *serial, char *code,
                        size_t size)
{
    dmsi_client *c = s->c;
    if (!c->mfa) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "MFA code for %s is needed: set dms_config.mfa",
                        serial);
        return 0;
    }
    if (!c->mfa(c->mfa_ctx, serial, code, size)) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "MFA code for %s was not given", serial);
        return 0;
    }
    code[size - 1] = '\0';
    if (!dmsi_key_ok(code, size)) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "MFA code for %s is empty or holds a control "
                        "character or a blank",
                        serial);
        return 0;
    }
    return 1;
}

/* Assumes the role of the source's profile with the credentials in the vault
 * of new ones. */
static int dmsi_assume_profile(dms_source *s)
{
    dmsi_role r;
    char code[64];
    int64_t seconds;
    int got;
    memset(&r, 0, sizeof r);
    r.arn = dmsi_profile_get(&s->profile, DMSI_KEY_ROLE_ARN);
    r.session = dmsi_profile_text(s, DMSI_KEY_ROLE_SESSION_NAME);
    r.external_id = dmsi_profile_text(s, DMSI_KEY_EXTERNAL_ID);
    r.duration = dmsi_profile_text(s, DMSI_KEY_DURATION_SECONDS);
    if (r.duration && !dmsi_number(dmsi_str(r.duration), INT32_MAX, &seconds)) {
        r.duration = NULL; /* botocore passes over it, too */
    }
    r.mfa_serial = dmsi_profile_text(s, DMSI_KEY_MFA_SERIAL);
    if (r.mfa_serial) {
        if (!dmsi_mfa_ask(s, r.mfa_serial, code, sizeof code)) {
            return -1;
        }
        r.mfa_code = code;
    }
    got = dmsi_assume(s, &r);
    if (got > 0 && r.mfa_serial) {
        s->c->next.once = 1;
    }
    dmsi_wipe(code, sizeof code);
    return got;
}

/* The profiles on the way from a role to the keys that assume it. */
typedef struct dmsi_way {
    char names[DMSI_ROLES_MAX + 1][DMSI_PROFILE_MAX + 1];
    int count;
} dmsi_way;

/* Makes another profile that of the source. 1; 0 when there is no such
 * profile; -1 with the error set. The store is emptied: nothing in it is
 * needed any more. */
static int dmsi_other_profile(dms_source *s, const char *name)
{
    dmsi_buf_wipe(&s->c->store);
    s->name = name;
    s->has_profile = 0;
    if (!dmsi_know_profile(s)) {
        return -1;
    }
    return s->profile.exists;
}

/* Whether the source's profile is a role to be assumed. */
static int dmsi_profile_is_role(const dms_source *s)
{
    return dmsi_profile_get(&s->profile, DMSI_KEY_ROLE_ARN) &&
           !dmsi_profile_get(&s->profile, DMSI_KEY_WEB_IDENTITY_TOKEN_FILE);
}

/* Whether the source's profile has keys of its own. */
static int dmsi_profile_has_keys(const dms_source *s)
{
    return dmsi_profile_get(&s->profile, DMSI_KEY_ACCESS_KEY) ||
           dmsi_profile_get(&s->profile, DMSI_KEY_SECRET_KEY);
}

/* The profiles were there already: says which. */
static dms_status dmsi_way_loop(dms_source *s, const dmsi_way *way,
                                const char *name)
{
    int i;
    (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                    "Infinite loop in credential configuration detected. "
                    "Attempting to load from profile %s which has already been "
                    "visited. Visited profiles: [",
                    name);
    for (i = 0; i < way->count; i++) {
        dmsi_fail_more(s->e, "%s'%s'", i > 0 ? ", " : "", way->names[i]);
    }
    dmsi_fail_more(s->e, "]");
    return s->e->status;
}

/* Goes from the last profile of the way, a role, to its source_profile `name`:
 * 1 when that is a role again, 0 when it has credentials of its own, -1 with
 * the error set. A profile may name itself if it has keys. */
static int dmsi_way_step(dms_source *s, dmsi_way *way, const char *name)
{
    char *next = way->names[way->count];
    int i, visited = 0, self, found;
    if (strlen(name) > DMSI_PROFILE_MAX || way->count == DMSI_ROLES_MAX) {
        return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                     "source_profile: a name over %d bytes, or "
                                     "over %d roles one after the other",
                                     DMSI_PROFILE_MAX, DMSI_ROLES_MAX));
    }
    memcpy(next, name, strlen(name) + 1);
    for (i = 0; i < way->count; i++) {
        visited |= strcmp(way->names[i], next) == 0;
    }
    self = strcmp(way->names[way->count - 1], next) == 0;
    found = dmsi_other_profile(s, next);
    if (found <= 0) {
        return found < 0
                   ? -1
                   : dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                           "The source_profile \"%s\" "
                                           "referenced in the profile \"%s\" "
                                           "does not exist.",
                                           next, way->names[way->count - 1]));
    }
    if (visited && !(self && dmsi_profile_has_keys(s))) {
        return dmsi_refuse(dmsi_way_loop(s, way, next));
    }
    way->count++;
    return dmsi_profile_is_role(s) && !dmsi_profile_has_keys(s);
}

/* The provider that a credential_source means. */
static dms_provider dmsi_way_source(const char *name)
{
    static const char *const names[] = {"Ec2InstanceMetadata", "Environment",
                                        "EcsContainer"};
    static const dms_provider providers[] = {
        dms_from_imds, dms_from_environment, dms_from_container};
    size_t n = dmsi_listed(name, names, 3);
    return n < 3 ? providers[n] : NULL;
}

/* Asks the credential_source `name` of the source's profile. */
static int dmsi_way_ask(dms_source *s, const char *name)
{
    dms_provider from = dmsi_way_source(name);
    int got;
    if (!from) {
        return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                     "The credential source \"%s\" referenced "
                                     "in profile \"%s\" is not valid.",
                                     name, s->name));
    }
    got = from(s);
    return got != 0 ? got
                    : dmsi_refuse(
                          dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                    "No credentials found in credential_source "
                                    "referenced in profile %s",
                                    s->name));
}

/* Asks what a profile that is no role has: everything but environment and
 * machine. */
static int dmsi_way_profile(dms_source *s)
{
    static const dms_provider list[] = {
        dms_from_web_identity, dms_from_sso,     dms_from_shared_file,
        dms_from_login,        dms_from_process, dms_from_config_file};
    int got = 0;
    size_t i;
    s->nested = 1;
    for (i = 0; i < sizeof list / sizeof *list && got == 0; i++) {
        got = list[i](s);
    }
    s->nested = 0;
    return got != 0 ? got
                    : dmsi_refuse(dmsi_fail(
                          s->e, DMS_ERR_CREDENTIALS,
                          "The source profile \"%s\" must have credentials.",
                          s->name));
}

/* Finds the credentials at the end of the way that begins with the source's
 * profile; they are in the vault of new ones then. */
static int dmsi_way_begin(dms_source *s, dmsi_way *way)
{
    int more = 1;
    while (more > 0) {
        const char *name =
            dmsi_profile_get(&s->profile, DMSI_KEY_SOURCE_PROFILE);
        const char *machine =
            dmsi_profile_get(&s->profile, DMSI_KEY_CREDENTIAL_SOURCE);
        const char *own = way->names[way->count - 1];
        if (name && machine) {
            return dmsi_refuse(
                dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                          "The profile \"%s\" contains both source_profile and "
                          "credential_source.",
                          own));
        }
        if (machine) {
            return dmsi_way_ask(s, machine);
        }
        if (!name) {
            return dmsi_refuse(dmsi_fail(
                s->e, DMS_ERR_CREDENTIALS,
                "partial credentials found in assume-role, missing: "
                "source_profile or credential_source (profile \"%s\")",
                own));
        }
        more = dmsi_way_step(s, way, name);
    }
    return more < 0 ? -1 : dmsi_way_profile(s);
}

DMS_API int dms_from_assume_role(dms_source *source)
{
    dmsi_way way;
    const char *name = source->name;
    int got, roles;
    if (!dmsi_know_profile(source)) {
        return -1;
    }
    if (!dmsi_profile_is_role(source)) {
        return dmsi_nothing(source, "role_arn");
    }
    if (strlen(name) > DMSI_PROFILE_MAX) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "profile: a name over %d bytes",
                                     DMSI_PROFILE_MAX));
    }
    memcpy(way.names[0], name, strlen(name) + 1);
    way.count = 1;
    got = dmsi_way_begin(source, &way);
    /* the last profile of the way has the credentials, unless they are the
     * machine's */
    roles = way.count;
    if (got > 0 &&
        (!dmsi_profile_is_role(source) || dmsi_profile_has_keys(source)) &&
        way.count > 1) {
        roles--;
    }
    while (got > 0 && roles-- > 0) {
        got = dmsi_other_profile(source, way.names[roles]);
        got = got > 0 ? dmsi_assume_profile(source) : -1;
    }
    source->name = name;
    source->has_profile = 0;
    return got;
}

/* -- IAM Identity Center -------------------------------------------------- */

/* What a profile says about Identity Center, with its session's section. The
 * texts are in c->store. */
typedef struct dmsi_sso {
    dmsi_profile section; /* of the session */
    int has_section;
    char hash[41]; /* of the token's file name */
    size_t path;   /* in c->store */
    dms_json file; /* what it holds; v has its members */
    dms_json v[8]; /* see dmsi_sso_members */
    int64_t expires_ms;
} dmsi_sso;

static const char *const dmsi_sso_members[] = {
    "accessToken",  "expiresAt",    "clientId",
    "clientSecret", "refreshToken", "registrationExpiresAt",
    "startUrl",     "region"};

enum {
    DMSI_SSO_TOKEN,
    DMSI_SSO_EXPIRES,
    DMSI_SSO_CLIENT,
    DMSI_SSO_SECRET,
    DMSI_SSO_REFRESH,
    DMSI_SSO_REGISTRATION
};

/* A setting of the profile or of its session. */
static const char *dmsi_sso_get(const dms_source *s, const dmsi_sso *o,
                                enum dmsi_key key)
{
    const char *v = dmsi_profile_text(s, key);
    return v || !o->has_section ? v : dmsi_profile_get(&o->section, key);
}

/* The start URL and the region may be told twice, but not differently. */
static dms_status dmsi_sso_agree(dms_source *s, const dmsi_sso *o,
                                 enum dmsi_key key, const char *name)
{
    const char *a = dmsi_profile_text(s, key);
    const char *b = dmsi_profile_get(&o->section, key);
    return a && b && strcmp(a, b) != 0
               ? dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                           "sso: the value for %s is inconsistent between "
                           "profile (%s) and sso-session (%s)",
                           name, a, b)
               : DMS_OK;
}

/* Reads the settings; what is missing is listed. */
static dms_status dmsi_sso_settings(dms_source *s, dmsi_sso *o)
{
    static const struct {
        enum dmsi_key key;
        const char *name;
    } needed[] = {{DMSI_KEY_SSO_START_URL, "sso_start_url"},
                  {DMSI_KEY_SSO_REGION, "sso_region"},
                  {DMSI_KEY_SSO_ROLE_NAME, "sso_role_name"},
                  {DMSI_KEY_SSO_ACCOUNT_ID, "sso_account_id"}};
    const char *session = dmsi_profile_text(s, DMSI_KEY_SSO_SESSION);
    char name[DMSI_PROFILE_MAX + 1];
    int i, missing = 0;
    if (session) {
        dmsi_copy(name, sizeof name, dmsi_str(session));
        if (dmsi_section_load(&o->section, "sso-session", name, &s->c->store,
                              s->e) != DMS_OK) {
            return s->e->status;
        }
        o->has_section = 1;
        if (!o->section.exists) {
            return dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                             "sso: the specified sso-session does not exist: "
                             "\"%s\"",
                             name);
        }
        for (i = 0; i < 2; i++) {
            if (dmsi_sso_agree(s, o, needed[i].key, needed[i].name) != DMS_OK) {
                return s->e->status;
            }
        }
    }
    for (i = 0; i < 4; i++) {
        const char *v = dmsi_sso_get(s, o, needed[i].key);
        if (v && *v) {
            continue;
        }
        if (missing++ == 0) {
            (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                            "sso: the profile \"%s\" is configured to use SSO "
                            "but is missing required configuration: ",
                            s->name);
        }
        dmsi_fail_more(s->e, "%s%s", missing > 1 ? ", " : "", needed[i].name);
    }
    return s->e->status;
}

/* A time of the token's file, by ISO 8601 or as old commands wrote it, with
 * UTC at its end. */
static int dmsi_sso_time(const char *text, int64_t *ms)
{
    dmsi_slice t = dmsi_str(text);
    t.n -= t.n > 3 && dmsi_ends(t, "UTC") ? (size_t)3 : 0;
    return dmsi_iso_date(t, ms);
}

/* YYYY-MM-DDTHH:MM:SSZ of seconds since 1970, 21 bytes with the terminator. */
static void dmsi_iso_text(char out[21], int64_t seconds)
{
    char d[17];
    dmsi_amz_date(d, seconds);
    dmsi_format(out, 21, "%.*s-%.*s-%.*s:%.*s:%.*s", 4, d, 2, d + 4, 5, d + 6,
                2, d + 11, 3, d + 13);
}

/* Reads the file that holds the token: its name is the SHA-1 of the session's
 * name, or of the start URL. */
static dms_status dmsi_sso_load(dms_source *s, dmsi_sso *o)
{
    const char *session = dmsi_profile_text(s, DMSI_KEY_SSO_SESSION);
    const char *text =
        session ? session : dmsi_sso_get(s, o, DMSI_KEY_SSO_START_URL);
    br_sha1_context sha;
    unsigned char hash[20];
    dms_json v;
    char when[40];
    const char *why;
    br_sha1_init(&sha);
    br_sha1_update(&sha, text, strlen(text));
    br_sha1_out(&sha, hash);
    dmsi_hex(o->hash, hash, 20);
    o->path = dmsi_cache_path(s, NULL, "/.aws/sso/cache/", o->hash);
    if (!dmsi_cache_read(s, o->path, &o->file, &why)) {
        return dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                         "sso: error loading SSO token (%s): run aws sso "
                         "login for profile \"%s\"",
                         why, s->name);
    }
    dmsi_json_members(o->file, dmsi_sso_members, o->v, 8);
    v = o->v[DMSI_SSO_EXPIRES];
    if (!o->v[DMSI_SSO_TOKEN].text || !v.text ||
        dms_json_string(v, when, sizeof when) >= sizeof when ||
        !dmsi_sso_time(when, &o->expires_ms)) {
        return dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                         "sso: the token's file has no accessToken or no "
                         "expiresAt: run aws sso login for profile \"%s\"",
                         s->name);
    }
    return DMS_OK;
}

/* Appends a member of an object, its value raw or, if text is not NULL, that
 * text, which needs no escapes. */
static void dmsi_sso_member(dmsi_buf *b, const char *name, dms_json raw,
                            const char *text)
{
    if (!raw.text && !text) {
        return;
    }
    dmsi_puts(b, b->data && b->len > 0 && b->data[b->len - 1] == '{' ? "\""
                                                                     : ",\"");
    dmsi_puts(b, name);
    dmsi_puts(b, "\":");
    if (text) {
        dmsi_putc(b, '"');
        dmsi_puts(b, text);
        dmsi_putc(b, '"');
    } else {
        dmsi_put(b, raw.text, raw.len);
    }
}

/* Whether the token can be refreshed at all: it is a session's, all that is
 * needed is there, and the registration of the client still holds. */
static int dmsi_sso_refreshable(dms_source *s, const dmsi_sso *o)
{
    char when[40];
    int64_t until;
    dms_json v = o->v[DMSI_SSO_REGISTRATION];
    return o->has_section && o->v[DMSI_SSO_CLIENT].text &&
           o->v[DMSI_SSO_SECRET].text && o->v[DMSI_SSO_REFRESH].text &&
           v.text && dms_json_string(v, when, sizeof when) < sizeof when &&
           dmsi_sso_time(when, &until) && until > dmsi_wall_ms(s->c);
}

/* Asks for a fresh token; the answer is in c->response then. */
static dms_status dmsi_sso_create(dms_source *s, const dmsi_sso *o)
{
    dmsi_client *c = s->c;
    dmsi_buf *b = &c->request;
    dms_json none;
    char url[2304];
    dmsi_side side;
    if (!dmsi_service_url(s, &dmsi_service_oidc,
                          dmsi_sso_get(s, o, DMSI_KEY_SSO_REGION), url,
                          sizeof url - 8)) {
        return s->e->status;
    }
    dmsi_copy(url + strlen(url), 8, dmsi_str("/token"));
    if (!dmsi_side_begin(c, &side, url)) {
        return dmsi_fail(s->e, DMS_ERR_CONFIG, "%s: not a valid URL",
                         dmsi_service_oidc.env);
    }
    memset(&none, 0, sizeof none);
    side.bounds.deadline_ms = s->deadline_ms;
    dmsi_putc(b, '{');
    dmsi_sso_member(b, "grantType", none, "refresh_token");
    dmsi_sso_member(b, "clientId", o->v[DMSI_SSO_CLIENT], NULL);
    dmsi_sso_member(b, "clientSecret", o->v[DMSI_SSO_SECRET], NULL);
    dmsi_sso_member(b, "refreshToken", o->v[DMSI_SSO_REFRESH], NULL);
    dmsi_putc(b, '}');
    dmsi_side_head(c, &side, "POST");
    dmsi_head_line(b, "Content-Type", dmsi_str("application/json"));
    (void)dmsi_side_run(c, &side);
    dmsi_side_end(c, &side);
    if (s->e->status == DMS_OK && c->http.status != 200) {
        return dmsi_fail(s->e, DMS_ERR_CREDENTIALS, "sso: CreateToken: http %d",
                         c->http.status);
    }
    return s->e->status;
}

/* Writes the file anew with the token that was got. A failure is only logged:
 * the token is good all the same. Nothing is added to c->store, where the old
 * members are. */
static void dmsi_sso_save(dms_source *s, dmsi_sso *o, const dms_json got[3])
{
    dmsi_client *c = s->c;
    dmsi_buf *b = &c->request;
    const char *path = c->store.data + o->path;
    size_t mark = b->len, temp;
    char when[21];
    int i, why;
    dmsi_iso_text(when, o->expires_ms / 1000);
    dmsi_putc(b, '{');
    for (i = 0; i < 8; i++) {
        dms_json v = i == DMSI_SSO_TOKEN                    ? got[0]
                     : i == DMSI_SSO_REFRESH && got[2].text ? got[2]
                                                            : o->v[i];
        dmsi_sso_member(b, dmsi_sso_members[i], v,
                        i == DMSI_SSO_EXPIRES ? when : NULL);
    }
    dmsi_putc(b, '}');
    temp = b->len;
    dmsi_puts(b, path);
    dmsi_put(b, ".dms", 5);
    why = b->failed ? ENOMEM
                    : dmsi_os_replace_file(path, b->data + temp, b->data + mark,
                                           temp - mark);
    if (why) {
        dmsi_log(c, DMS_LOG_WARN, "sso: the token's file cannot be written: %s",
                 dmsi_errno_text(why));
    }
    if (b->len > mark) {
        dmsi_wipe(b->data + mark, b->len - mark);
    }
    b->len = mark;
    b->failed = DMS_OK;
}

/* Takes the answer of a refresh over; 0 when it is not one. */
static int dmsi_sso_accept(dms_source *s, dmsi_sso *o)
{
    static const char *const names[] = {"accessToken", "expiresIn",
                                        "refreshToken"};
    dms_json object, got[3];
    int64_t seconds;
    if (!dmsi_object_in(&s->c->response, 0, &object)) {
        return 0;
    }
    dmsi_json_members(object, names, got, 3);
    if (!got[0].text || got[0].text[0] != '"' || !got[1].text ||
        !dms_json_int(got[1], &seconds) || seconds <= 0 ||
        seconds > INT32_MAX) {
        return 0;
    }
    o->expires_ms = dmsi_wall_ms(s->c) + seconds * 1000;
    dmsi_sso_save(s, o, got);
    o->v[DMSI_SSO_TOKEN] = got[0];
    return 1;
}

/* Refreshes the token if less than 15 minutes are left, a minute at least
 * after the last attempt. 0 with the error set when there is none that is
 * valid. */
static int dmsi_sso_refresh(dms_source *s, dmsi_sso *o)
{
    dmsi_client *c = s->c;
    int64_t left = o->expires_ms - dmsi_wall_ms(c);
    int64_t now = dmsi_now(&c->conn.io);
    int may = left < DMSI_ADVISORY_MS && dmsi_sso_refreshable(s, o) &&
              (!c->sso_tried_ms || now - c->sso_tried_ms >= 60000);
    if (may) {
        c->sso_tried_ms = now;
        if (dmsi_sso_create(s, o) == DMS_OK && dmsi_sso_accept(s, o)) {
            return 1;
        }
        if (dmsi_must_end(s)) {
            return 0;
        }
        dmsi_log(c, DMS_LOG_WARN, "sso: the token could not be refreshed");
    }
    if (left > 0) {
        return 1;
    }
    (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                    "sso: %s: run aws sso login for profile \"%s\"",
                    o->has_section ? "Token has expired and refresh failed"
                                   : "the SSO session associated with this "
                                     "profile has expired or is otherwise "
                                     "invalid",
                    s->name);
    return 0;
}

/* Puts the token, as a terminated text, behind what c->store holds; 0 when it
 * cannot be a header. */
static int dmsi_sso_token(dms_source *s, const dmsi_sso *o, size_t *at)
{
    dmsi_buf *b = &s->c->store;
    dms_json v = o->v[DMSI_SSO_TOKEN];
    size_t offset = b->data ? (size_t)(v.text - b->data) : 0;
    int inside = b->data && v.text >= b->data && v.text < b->data + b->len;
    char *to = dmsi_buf_room(b, v.len + 1);
    *at = 0;
    if (!to) {
        (void)dmsi_buf_status(b, s->e, "sso");
        return 0;
    }
    v.text = inside ? b->data + offset : v.text; /* it may have moved */
    *at = b->len;
    if (dms_json_string(v, to, v.len + 1) == (size_t)-1 ||
        !dmsi_key_ok(to, 16384)) {
        (void)dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                        "sso: the token is not a legal header value");
        return 0;
    }
    b->len += strlen(to) + 1;
    return 1;
}

/* The URL of the role's credentials. */
static int dmsi_sso_url(dms_source *s, const dmsi_sso *o, char *url,
                        size_t size)
{
    dmsi_buf b;
    memset(&b, 0, sizeof b);
    if (!dmsi_service_url(s, &dmsi_service_sso,
                          dmsi_sso_get(s, o, DMSI_KEY_SSO_REGION), url, size)) {
        return 0;
    }
    b.data = url;
    b.len = strlen(url);
    b.cap = b.max = size;
    dmsi_puts(&b, "/federation/credentials?role_name=");
    dmsi_form_text(&b, dmsi_str(dmsi_sso_get(s, o, DMSI_KEY_SSO_ROLE_NAME)));
    dmsi_form_put(&b, "account_id",
                  dmsi_sso_get(s, o, DMSI_KEY_SSO_ACCOUNT_ID));
    dmsi_putc(&b, '\0');
    return dmsi_buf_status(&b, s->e, "sso: URL") == DMS_OK;
}

/* What the service answered with, if it is no success. */
static dms_status dmsi_sso_fault(dms_source *s)
{
    dmsi_client *c = s->c;
    dms_error *e = s->e;
    dms_json object, v;
    const char *message = NULL;
    e->http_status = c->http.status;
    if (c->http.status == 401) {
        return dmsi_fail(e, DMS_ERR_CREDENTIALS,
                         "sso: the SSO session associated with this profile "
                         "has expired or is otherwise invalid: run aws sso "
                         "login for profile \"%s\"",
                         s->name);
    }
    dmsi_format(e->fault, sizeof e->fault, "%.*s",
                (int)dmsi_find(dmsi_str(c->http.error_type), ':'),
                c->http.error_type);
    if (dmsi_object_in(&c->response, 0, &object) &&
        dms_json_get(object, "message", &v)) {
        message = dmsi_text_in(&c->response, v);
    }
    return dmsi_fail(e, DMS_ERR_CREDENTIALS,
                     "An error occurred (%s) when calling the "
                     "GetRoleCredentials operation: %s (http %d)",
                     e->fault[0] ? e->fault : "Unknown", message ? message : "",
                     c->http.status);
}

/* Asks for the role's credentials, once. */
static dms_status dmsi_sso_ask(dms_source *s, const char *url, size_t token)
{
    dmsi_client *c = s->c;
    dmsi_side side;
    if (!dmsi_side_begin(c, &side, url)) {
        return dmsi_fail(s->e, DMS_ERR_CONFIG, "%s: not a valid URL",
                         dmsi_service_sso.env);
    }
    side.bounds.deadline_ms = s->deadline_ms;
    dmsi_side_head(c, &side, "GET");
    dmsi_head_line(&c->request, "x-amz-sso_bearer_token",
                   dmsi_str(c->store.data + token));
    (void)dmsi_side_run(c, &side);
    dmsi_side_end(c, &side);
    if (s->e->status != DMS_OK || c->http.status == 200) {
        return s->e->status;
    }
    c->secret[0] = c->store.data + token;
    dmsi_mask_all(c, c->response.data, c->response.len);
    c->secret[0] = NULL;
    return dmsi_sso_fault(s);
}

DMS_API int dms_from_sso(dms_source *source)
{
    static const dmsi_holder shape = {
        "sso",
        {"accessKeyId", "secretAccessKey", "sessionToken", "expiration"},
        1};
    dmsi_sso o;
    char url[2560];
    size_t token = 0;
    dms_json object, keys;
    int n = 1;
    memset(&o, 0, sizeof o);
    if (!dmsi_know_profile(source)) {
        return -1;
    }
    if (!dmsi_profile_text(source, DMSI_KEY_SSO_ROLE_NAME) &&
        !dmsi_profile_text(source, DMSI_KEY_SSO_ACCOUNT_ID)) {
        return dmsi_nothing(source, "sso");
    }
    if (dmsi_sso_settings(source, &o) != DMS_OK ||
        dmsi_sso_load(source, &o) != DMS_OK || !dmsi_sso_refresh(source, &o) ||
        !dmsi_sso_token(source, &o, &token) ||
        !dmsi_sso_url(source, &o, url, sizeof url)) {
        return -1;
    }
    while (dmsi_sso_ask(source, url, token) != DMS_OK) {
        if (source->e->status == DMS_ERR_CANCELLED ||
            !dmsi_service_wait(source, n++)) {
            return -1;
        }
    }
    if (!dmsi_object_in(&source->c->response, 0, &object) ||
        !dms_json_get(object, "roleCredentials", &keys)) {
        return dmsi_refuse(dmsi_fail(source->e, DMS_ERR_CREDENTIALS,
                                     "sso: GetRoleCredentials: invalid "
                                     "response"));
    }
    return dmsi_give_json(source, &shape, &source->c->response, keys);
}

#else /* DMS_NO_OS */

/* Without an operating system there is nothing to look at. */
#define DMSI_NO_PROVIDER(name)                      \
    DMS_API int dms_from_##name(dms_source *source) \
    {                                               \
        (void)source;                               \
        return 0;                                   \
    }
DMSI_NO_PROVIDER(environment)
DMSI_NO_PROVIDER(assume_role)
DMSI_NO_PROVIDER(web_identity)
DMSI_NO_PROVIDER(sso)
DMSI_NO_PROVIDER(shared_file)
DMSI_NO_PROVIDER(login)
DMSI_NO_PROVIDER(process)
DMSI_NO_PROVIDER(config_file)
DMSI_NO_PROVIDER(container)
DMSI_NO_PROVIDER(imds)
#undef DMSI_NO_PROVIDER

#endif /* DMS_NO_OS */

/* -- the search and the refresh ------------------------------------------- */

/* The default list: botocore's order. What it leaves out are AWS_CREDENTIAL_
 * FILE and boto 2's configuration. */
static const dms_provider dmsi_chain[] = {
#if !defined(DMS_NO_OS) && !defined(DMS_NO_CHAIN)
    dms_from_environment,
    dms_from_assume_role,
    dms_from_web_identity,
    dms_from_sso,
    dms_from_shared_file,
    dms_from_login,
    dms_from_process,
    dms_from_config_file,
    dms_from_container,
    dms_from_imds,
#elif !defined(DMS_NO_OS)
    dms_from_environment,
#endif
    NULL};

/* Whether the search passes a provider over: a profile that was chosen in the
 * program turns the environment off, unless the program lists it. */
static int dmsi_passed_over(const dmsi_client *c, dms_provider p)
{
#ifndef DMS_NO_OS
    return p == dms_from_environment && !c->listed[0] &&
           c->set.profile_explicit;
#else
    (void)c;
    (void)p;
    return 0;
#endif
}

/* Asks the providers in turn; the one that has something is remembered. */
static int dmsi_search_chain(dms_source *s)
{
    dmsi_client *c = s->c;
    const dms_provider *p;
    int found = 0;
    for (p = c->listed[0] ? c->listed : dmsi_chain; *p && found == 0; p++) {
        if (!dmsi_passed_over(c, *p)) {
            found = (*p)(s);
            c->next.from = *p;
        }
    }
    if (found == 0) {
        found = dmsi_refuse(dmsi_fail(
            s->e, DMS_ERR_CREDENTIALS,
            "unable to locate credentials (looked at: dms_config%s%s)",
            s->looked_len ? ", " : "", s->looked));
    }
    return found;
}

/* Asks the caller's own source. */
static dms_status dmsi_ask_callback(dmsi_client *c, dms_credentials *keys)
{
    dms_error *e = c->conn.io.error;
    char why[200] = "";
    if (!c->provider(c->provider_ctx, keys, why, sizeof why)) {
        why[sizeof why - 1] = '\0';
        return dmsi_fail(e, DMS_ERR_CREDENTIALS, "credentials callback: %s",
                         why[0] ? why : "no credentials");
    }
    return dmsi_keys_check(keys, "credentials callback", e);
}

#if defined(DMS_NO_OS) || defined(DMS_NO_CHAIN)
/* The role of an Airflow connection is of the chain. */
static int dmsi_from_connection(dms_source *s)
{
    return dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                 "connection: role_arn is not known to a "
                                 "program built with DMS_NO_CHAIN"));
}
#else
/* The role of an Airflow connection, assumed with its keys, the caller's, or
 * those that the search finds; or with a web identity. */
static int dmsi_from_connection(dms_source *s)
{
    dmsi_client *c = s->c;
    const dmsi_settings *set = &c->set;
    dms_credentials k;
    dmsi_role r;
    int got = 1;
    memset(&r, 0, sizeof r);
    memset(&k, 0, sizeof k);
    r.arn = set->role_arn;
    r.session = set->role_session;
    r.kwargs = set->role_kwargs;
    if (set->role_method == DMSI_ROLE_WEB_IDENTITY) {
        const char *file = set->role_token_file;
        file = file ? file : dmsi_os_env("AWS_WEB_IDENTITY_TOKEN_FILE");
        r.token = file ? dmsi_identity_token(s, file) : NULL;
        got = r.token ? 1
                      : dmsi_refuse(dmsi_fail(
                            s->e, DMS_ERR_CREDENTIALS,
                            "connection: no web identity token file"));
    } else if (set->access_key) {
        k.access_key_id = set->access_key;
        k.secret_access_key = set->secret;
        k.session_token = set->token;
        got = dmsi_give(s, "connection", k, 0);
    } else if (c->provider) {
        got = dmsi_ask_callback(c, &k) == DMS_OK
                  ? dmsi_give(s, "credentials callback", k, 0)
                  : -1;
    } else {
        got = dmsi_search_chain(s);
    }
    return got > 0 ? dmsi_assume(s, &r) : -1;
}
#endif

/* Fetches new credentials: from where those in force came, else by a search. */
static int dmsi_fetch(dms_source *s)
{
    dmsi_client *c = s->c;
    dms_provider from = c->now.from;
    int found;
    if (c->set.role_arn) {
        return dmsi_from_connection(s);
    }
    if (!from) {
        return dmsi_search_chain(s);
    }
    if (c->now.once) {
        return dmsi_refuse(
            dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                      "cannot refresh credentials: MFA token required"));
    }
    found = from(s);
    c->next.from = from;
    return found != 0
               ? found
               : dmsi_refuse(dmsi_fail(s->e, DMS_ERR_CREDENTIALS,
                                       "credential refresh failed: %s has none "
                                       "any more",
                                       s->looked));
}

/* What a failed fetch is to the caller: a matter of credentials, which no
 * repetition of the call mends, unless it was cancelled or is out of time. */
static void dmsi_fetch_failed(dms_source *s)
{
    dms_error *e = s->e;
    int late = dmsi_now(&s->c->conn.io) >= s->deadline_ms;
    e->http_status = 0;
    e->request_sent = 0;
    if (e->status != DMS_ERR_CANCELLED && e->status != DMS_ERR_MEMORY &&
        !(e->status == DMS_ERR_TIMEOUT && late)) {
        e->status = DMS_ERR_CREDENTIALS;
    }
    if (e->status == DMS_ERR_TIMEOUT || e->status == DMS_ERR_CANCELLED) {
        dmsi_fail_name(e, "credentials");
    }
}

/* Fetches, and puts what came in force. The buffers that the answers passed
 * through are wiped, whatever came of it. */
static dms_status dmsi_renew(dmsi_client *c, int64_t deadline_ms)
{
    dms_source s;
    dmsi_vault old;
    dms_error *e = c->conn.io.error;
    int found;
    memset(&s, 0, sizeof s);
    s.c = c;
    s.e = e;
    s.deadline_ms = deadline_ms;
    s.name = c->set.profile;
    c->response.secret = 1;
    c->next.from = NULL;
    found = dmsi_fetch(&s);
    if (found > 0 && c->next.expires_ms &&
        c->next.expires_ms <= dmsi_wall_ms(c)) {
        found = dmsi_refuse(dmsi_fail(
            e, DMS_ERR_CREDENTIALS,
            "credentials were refreshed, but the refreshed credentials are "
            "still expired"));
    }
    if (found > 0) {
        old = c->now;
        c->now = c->next;
        c->next = old;
        dmsi_error_clear(e); /* of attempts that failed on the way */
    } else {
        dmsi_fetch_failed(&s);
    }
    dmsi_vault_clear(&c->next);
    dmsi_buf_wipe(&c->store);
    dmsi_buf_wipe(&c->response);
    c->response.secret = 0;
    dmsi_http_init(&c->http); /* no answer to the call under way */
    return e->status;
}

/* Makes sure that the credentials in force last: with less than 15 minutes
 * left new ones are fetched; down to 10 a failure is not fatal. */
static dms_status dmsi_vault_check(dmsi_client *c, int64_t deadline_ms)
{
    dms_error *e = c->conn.io.error;
    int64_t left = c->now.expires_ms - dmsi_wall_ms(c);
    int attempts = e->attempts;
    if (c->now.full && (!c->now.expires_ms || left >= DMSI_ADVISORY_MS)) {
        return DMS_OK;
    }
    if (dmsi_renew(c, deadline_ms) != DMS_OK && c->now.full &&
        left >= DMSI_MANDATORY_MS && e->status == DMS_ERR_CREDENTIALS) {
        dmsi_log(c, DMS_LOG_WARN,
                 "credentials: refresh failed, old ones kept: %s", e->message);
        dmsi_error_clear(e);
    }
    e->attempts = attempts;
    return e->status;
}

/* When a client opens: keys in the environment come in force at once, so that
 * half a pair is noticed early, unless something else is asked first. */
static dms_status dmsi_keys_begin(dmsi_client *c)
{
#ifndef DMS_NO_OS
    dms_provider first = c->listed[0] ? c->listed[0] : dmsi_chain[0];
    if (!c->unsigned_requests && !c->set.access_key && !c->set.role_arn &&
        !c->provider && first == dms_from_environment &&
        !dmsi_passed_over(c, first) && dmsi_os_env("AWS_ACCESS_KEY_ID")) {
        (void)dmsi_renew(c, dmsi_now(&c->conn.io));
    }
#else
    (void)c;
#endif
    return c->conn.io.error->status;
}

/* The credentials for one attempt: a snapshot that stays as it is until the
 * next attempt asks. */
static dms_status dmsi_keys(dmsi_client *c, dms_credentials *keys,
                            int64_t deadline_ms)
{
    dms_status status = DMS_OK;
    memset(keys, 0, sizeof *keys);
    if (c->unsigned_requests) {
        return DMS_OK;
    }
    if (c->set.role_arn || (!c->set.access_key && !c->provider)) {
        status = dmsi_vault_check(c, deadline_ms);
        *keys = dmsi_vault_keys(&c->now);
    } else if (c->set.access_key) {
        keys->access_key_id = c->set.access_key;
        keys->secret_access_key = c->set.secret;
        keys->session_token = c->set.token;
    } else {
        status = dmsi_ask_callback(c, keys);
    }
    c->secret[0] = keys->secret_access_key;
    c->secret[1] = keys->session_token;
    return status;
}

/* ==== 30. ONE AWS CALL =================================================== */

/* Signs, sends, reads, classifies and repeats one call of the AWS JSON 1.1
 * protocol. Knows nothing of tasks. */

/* What may be done when the answer to an operation is lost. DMS has no
 * idempotency tokens, so the client must decide. */
typedef enum dmsi_safety {
    DMSI_READ,       /* changes nothing: ask again */
    DMSI_IDEMPOTENT, /* twice is as good as once: send again */
    DMSI_DELETE,     /* send again; a fault may then be our own doing */
    DMSI_ONCE        /* twice would do harm: report "unknown" */
} dmsi_safety;

typedef struct dmsi_op {
    const char *name;
    dmsi_safety safety;
} dmsi_op;

/* A call under way. */
typedef struct dmsi_call {
    dms_client *client;
    dmsi_client *c;
    const dmsi_op *op;
    size_t body_at; /* in c->request, as are the next two */
    size_t body_len;
    size_t head_at;
    dmsi_bounds bounds;
    int attempt;
    int ambiguous; /* an earlier attempt may have been carried out */
    int skew_tried;
    int sent;        /* a part of an attempt left this machine */
    int cost;        /* of the last retry, given back on success */
    int has_date;    /* the last answer had a Date, */
    int64_t date_ms; /* which is this much ahead of our clock */
    dms_credentials keys;
    char invocation[37];
} dmsi_call;

/* -- the request ---------------------------------------------------------- */

/* "attempt=2; max=3", with "ttl=...; " before it when the clock of the
 * service is known from an earlier answer. */
static void dmsi_head_sdk(dmsi_buf *b, const dmsi_call *k)
{
    char ttl[17];
    dmsi_puts(b, "amz-sdk-request: ");
    if (k->attempt > 1 && k->has_date) {
        const dms_clock *clock = &k->c->conn.io.clock;
        dmsi_amz_date(
            ttl, (clock->wall_ms(clock->ctx) + k->date_ms + k->c->set.read_ms) /
                     1000);
        dmsi_puts(b, "ttl=");
        dmsi_puts(b, ttl);
        dmsi_puts(b, "; ");
    }
    dmsi_puts(b, "attempt=");
    dmsi_put_int(b, k->attempt);
    if (k->attempt > 1 || k->c->set.new_retries) {
        dmsi_puts(b, "; max=");
        dmsi_put_int(b, k->c->set.attempts);
    }
    dmsi_puts(b, "\r\n");
}

/* Lambda's trace id, percent-encoded but for a few characters. */
static void dmsi_head_trace(dmsi_buf *b, const char *id)
{
    static const char hex[] = "0123456789ABCDEF";
    dmsi_puts(b, "X-Amzn-Trace-Id: ");
    for (; *id; id++) {
        unsigned char ch = (unsigned char)*id;
        if (dmsi_is_alnum(ch) || strchr("_.-~=;:+&[]{}\"',", ch)) {
            dmsi_putc(b, *id);
        } else {
            dmsi_putc(b, '%');
            dmsi_putc(b, hex[ch >> 4]);
            dmsi_putc(b, hex[ch & 15]);
        }
    }
    dmsi_puts(b, "\r\n");
}

/* The signature and the headers that carry it. */
static void dmsi_head_sign(dmsi_buf *b, dmsi_call *k, dmsi_slice target)
{
    dmsi_client *c = k->c;
    dmsi_signing s;
    dmsi_header h[5];
    memset(&s, 0, sizeof s);
    dmsi_amz_date(s.date, dmsi_wall_ms(c) / 1000);
    h[0].name = "content-type";
    h[0].value = dmsi_str("application/x-amz-json-1.1");
    h[1].name = "host";
    h[1].value = dmsi_str(c->url.authority);
    h[2].name = "x-amz-date";
    h[2].value = dmsi_str(s.date);
    h[3].name = "x-amz-target";
    h[3].value = target;
    h[4].name = "x-amz-security-token";
    h[4].value = dmsi_str(k->keys.session_token);
    s.path = dmsi_slice_of(c->path.data, c->path_len);
    s.query = dmsi_slice_of(c->path.data + c->path_len, c->query_len);
    s.headers = h;
    s.headers_len = k->keys.session_token ? 5 : 4;
    s.body = dmsi_slice_of(b->data + k->body_at, k->body_len);
    s.access_key = k->keys.access_key_id;
    s.secret = k->keys.secret_access_key;
    s.region = c->set.region;
    s.service = "dms";
    dmsi_head_line(b, "X-Amz-Date", h[2].value);
    if (k->keys.session_token) {
        dmsi_head_line(b, "X-Amz-Security-Token", h[4].value);
    }
    dmsi_puts(b, "Authorization: ");
    (void)dmsi_buf_room(b, 2048 + c->path.len +
                               (k->keys.session_token ? h[4].value.n : 0));
    if (!b->failed) { /* the room keeps s.body where it is */
        s.body.p = b->data + k->body_at;
        dmsi_sign(b, &s, &c->sig);
    }
    dmsi_puts(b, "\r\n");
}

/* Appends the head of the request, in botocore's order. */
static dms_status dmsi_head(dmsi_call *k)
{
    dmsi_client *c = k->c;
    dmsi_buf *b = &c->request;
    char target[160];
    dmsi_format(target, sizeof target, "AmazonDMSv20160101.%s", k->op->name);
    b->len = k->head_at;
    dmsi_puts(b, "POST ");
    dmsi_put_slice(b, c->url.path);
    if (c->url.query.n > 0) {
        dmsi_putc(b, '?');
        dmsi_put_slice(b, c->url.query);
    }
    dmsi_puts(b, " HTTP/1.1\r\n");
    dmsi_head_line(b, "Host", dmsi_str(c->url.authority));
    dmsi_head_line(b, "Accept-Encoding", dmsi_str("identity"));
    dmsi_head_line(b, "X-Amz-Target", dmsi_str(target));
    dmsi_head_line(b, "Content-Type", dmsi_str("application/x-amz-json-1.1"));
    dmsi_head_line(b, "User-Agent", dmsi_str(c->agent));
    if (c->set.trace_id) {
        dmsi_head_trace(b, c->set.trace_id);
    }
    if (!c->unsigned_requests) {
        dmsi_head_sign(b, k, dmsi_str(target));
    }
    dmsi_head_line(b, "amz-sdk-invocation-id", dmsi_str(k->invocation));
    dmsi_head_sdk(b, k);
    dmsi_puts(b, "Content-Length: ");
    dmsi_put_int(b, (int64_t)k->body_len);
    dmsi_puts(b, "\r\n\r\n");
    return dmsi_buf_status(b, &k->client->error, "request");
}

/* -- the answer ----------------------------------------------------------- */

/* Connects if need be and exchanges. A kept connection that turns out dead
 * before the first byte of an answer is replaced once, for free, if the
 * request may be sent twice. */
static dms_status dmsi_send(dmsi_call *k)
{
    dmsi_client *c = k->c;
    dmsi_conn *conn = &c->conn;
    dms_error *e = &k->client->error;
    const char *from = c->request.data;
    dmsi_slice head =
        dmsi_slice_of(from + k->head_at, c->request.len - k->head_at);
    dmsi_slice body = dmsi_slice_of(from + k->body_at, k->body_len);
    int safe = k->op->safety == DMSI_READ || k->op->safety == DMSI_IDEMPOTENT;
    int reused = conn->open && dmsi_conn_alive(conn, !safe);
    for (;; reused = 0) {
        if (!reused && !dmsi_connect(c, &k->bounds)) {
            return e->status;
        }
        if (dmsi_exchange(c, &k->bounds, head, body) == DMS_OK) {
            break;
        }
        dmsi_conn_close(conn);
        if (!reused || !safe || c->http.head_len > 0 ||
            e->status != DMS_ERR_NETWORK) {
            return e->status;
        }
        dmsi_log(c, DMS_LOG_INFO, "%s: kept connection was closed, again",
                 k->op->name);
        dmsi_error_clear(e);
    }
    conn->used_ms = dmsi_now(&conn->io);
    if (!dmsi_http_reusable(&c->http)) {
        dmsi_conn_close(conn);
    }
    return DMS_OK;
}

/* Fault codes and what they mean to a caller; the rest is ERR_FAULT. */
static const struct dmsi_fault_row {
    const char *code;
    dms_status status;
} dmsi_faults[] = {{"ResourceNotFoundFault", DMS_ERR_NOT_FOUND},
                   {"CollectorNotFoundFault", DMS_ERR_NOT_FOUND},
                   {"InvalidResourceStateFault", DMS_ERR_WRONG_STATE},
                   {"InvalidOperationFault", DMS_ERR_WRONG_STATE},
                   {"ResourceAlreadyExistsFault", DMS_ERR_EXISTS},
                   {"ResourceQuotaExceededFault", DMS_ERR_QUOTA},
                   {"StorageQuotaExceededFault", DMS_ERR_QUOTA},
                   {"InsufficientResourceCapacityFault", DMS_ERR_QUOTA},
                   {"AccessDeniedFault", DMS_ERR_DENIED},
                   {"AccessDeniedException", DMS_ERR_DENIED},
                   {"S3AccessDeniedFault", DMS_ERR_DENIED},
                   {"KMSAccessDeniedFault", DMS_ERR_DENIED},
                   {"UnrecognizedClientException", DMS_ERR_DENIED},
                   {"InvalidSignatureException", DMS_ERR_DENIED},
                   {"SignatureDoesNotMatch", DMS_ERR_DENIED},
                   {"ExpiredTokenException", DMS_ERR_DENIED},
                   {"ExpiredToken", DMS_ERR_DENIED},
                   {"InvalidClientTokenId", DMS_ERR_DENIED},
                   {"MissingAuthenticationTokenException", DMS_ERR_DENIED},
                   {"IncompleteSignatureException", DMS_ERR_DENIED},
                   {"RequestTimeTooSkewed", DMS_ERR_DENIED},
                   {"RequestExpired", DMS_ERR_DENIED},
                   {"RequestInTheFuture", DMS_ERR_DENIED},
                   {"AuthFailure", DMS_ERR_DENIED},
                   {"ValidationException", DMS_ERR_INVALID},
                   {"SerializationException", DMS_ERR_INVALID},
                   {"UnknownOperationException", DMS_ERR_INVALID},
                   {"InvalidParameterValueException", DMS_ERR_INVALID},
                   {"InvalidParameterCombinationException", DMS_ERR_INVALID}};

/* The status of the fault in e. */
static dms_status dmsi_fault_status(const dms_error *e)
{
    size_t i;
    if (dmsi_is_throttle(e) || e->http_status == 429) {
        return DMS_ERR_THROTTLED;
    }
    for (i = 0; i < sizeof dmsi_faults / sizeof *dmsi_faults; i++) {
        if (strcmp(e->fault, dmsi_faults[i].code) == 0) {
            return dmsi_faults[i].status;
        }
    }
    return e->http_status >= 500 ? DMS_ERR_SERVER : DMS_ERR_FAULT;
}

/* The reason phrase of a 5xx (RFC 9110 15.6). */
static const char *dmsi_reason(int status)
{
    static const char *const reasons[] = {
        "Internal Server Error", "Not Implemented",
        "Bad Gateway",           "Service Unavailable",
        "Gateway Timeout",       "HTTP Version Not Supported"};
    return status >= 500 && status < 506 ? reasons[status - 500]
                                         : "Server Error";
}

/* A code as it is meant: what precedes the first colon, then what follows the
 * last number sign. */
static void dmsi_fault_code(dms_error *e, dmsi_slice code)
{
    size_t i;
    code.n = dmsi_find(code, ':');
    for (i = code.n; i > 0 && code.p[i - 1] != '#'; i--) {
    }
    dmsi_format(e->fault, sizeof e->fault, "%.*s", (int)(code.n - i),
                code.p + i);
}

/* A string member of the body as text inside it: unescaped, terminated over
 * its closing quote, secrets masked. "" when it is no string, NULL when it is
 * not there. The member's own quotes are lost, hence found first. */
static const char *dmsi_fault_text(dmsi_client *c, dms_json v)
{
    char *p;
    size_t n;
    if (!v.text) {
        return NULL;
    }
    p = c->response.data + (v.text - c->response.data);
    n = v.text[0] == '"' ? dms_json_string(v, p, v.len) : (size_t)-1;
    if (n == (size_t)-1) {
        return "";
    }
    dmsi_mask_all(c, p, n);
    return p;
}

/* The code of a fault: member __type, then (where botocore gives up) header
 * x-amzn-ErrorType and member code, then the status; the header
 * x-amzn-query-error has the last word. */
static void dmsi_fault_find(dms_error *e, dmsi_http *h, const char *type,
                            const char *code)
{
    dmsi_slice query = dmsi_str(h->query_error);
    size_t n = dmsi_find(query, ';');
    if (type) {
        dmsi_fault_code(e, dmsi_str(type));
    } else if (h->error_type[0]) {
        dmsi_fault_code(e, dmsi_str(h->error_type));
    } else if (code) {
        dmsi_fault_code(e, dmsi_str(code));
    }
    if (n > 0 && n < query.n &&
        dmsi_find(dmsi_slice_of(query.p + n + 1, query.n - n - 1), ';') ==
            query.n - n - 1) {
        dmsi_format(e->fault, sizeof e->fault, "%.*s", (int)n, query.p);
    }
}

/* Takes a JSON body of a fault apart. */
static const char *dmsi_fault_json(dmsi_call *k, dms_json body,
                                   const char **resource)
{
    static const char *const names[] = {"__type", "code", "message", "Message",
                                        "resourceArn"};
    dmsi_client *c = k->c;
    dms_json v[5];
    const char *text[5];
    int i;
    dmsi_json_members(body, names, v, 5);
    for (i = 0; i < 5; i++) {
        text[i] = dmsi_fault_text(c, v[i]);
    }
    dmsi_fault_find(&k->client->error, &c->http, text[0], text[1]);
    *resource = text[4];
    return text[2] ? text[2] : text[3] ? text[3] : "";
}

/* Decides between a JSON body, a text body and none. */
static void dmsi_fault_body(dmsi_call *k, const char **resource)
{
    dms_error *e = &k->client->error;
    dmsi_client *c = k->c;
    dmsi_buf *b = &c->response;
    dmsi_slice text;
    size_t at, n = b->len;
    dmsi_putc(b, '\0');
    if (b->failed) {
        return;
    }
    for (text = dmsi_slice_of(b->data, n);
         text.n > 0 && text.p[0] && strchr(" \t\r\n", text.p[0]);
         text.p++, text.n--) {
    }
    (void)dmsi_decimal(e->fault, e->http_status);
    if (e->http_status == 300) {
        dmsi_copy(e->fault, sizeof e->fault, dmsi_str("Unknown"));
        e->fault_message = "Unknown";
    } else if (e->http_status >= 500 &&
               (text.n == 0 || dmsi_begins(text, "<html>"))) {
        e->fault_message = dmsi_reason(e->http_status);
    } else if (!dmsi_json_check(b->data, n, &at) && text.p[0] == '{') {
        e->fault_message =
            dmsi_fault_json(k, dmsi_json_of(b->data, b->data + n), resource);
    } else {
        dmsi_fault_find(e, &c->http, NULL, NULL);
        dmsi_mask_all(c, b->data, n);
        e->fault_message = b->data;
    }
}

/* Turns an answer of status 300 and up into an error. */
static dms_status dmsi_fault(dmsi_call *k)
{
    dms_error *e = &k->client->error;
    dmsi_http *h = &k->c->http;
    const char *resource = NULL;
    dmsi_mask_all(k->c, h->error_type, strlen(h->error_type));
    dmsi_mask_all(k->c, h->query_error, strlen(h->query_error));
    dmsi_fault_body(k, &resource);
    (void)dmsi_fail(e, dmsi_fault_status(e), "%s (http %d%s%s): %s", e->fault,
                    e->http_status, e->request_id[0] ? ", request " : "",
                    e->request_id, e->fault_message);
    dmsi_format(e->resource_arn, sizeof e->resource_arn, "%s",
                resource ? resource : "");
    return e->status;
}

/* One attempt: keys, head, exchange, and what came of it. */
static dms_status dmsi_attempt(dmsi_call *k)
{
    dms_error *e = &k->client->error;
    dmsi_client *c = k->c;
    const dms_clock *clock = &c->conn.io.clock;
    dms_status status;
    size_t at;
    dmsi_error_clear(e);
    e->attempts = k->attempt;
    dmsi_http_init(&c->http);
    if (dmsi_keys(c, &k->keys, k->bounds.deadline_ms) != DMS_OK ||
        dmsi_head(k) != DMS_OK) {
        return e->status;
    }
    k->has_date = 0; /* the head told the ttl by the last answer's date */
    status = dmsi_send(k);
    e->attempts = k->attempt;
    if (status != DMS_OK) {
        return status;
    }
    e->http_status = c->http.status;
    dmsi_mask_all(c, c->http.request_id, strlen(c->http.request_id));
    dmsi_copy(e->request_id, sizeof e->request_id,
              dmsi_str(c->http.request_id));
    if (c->http.date) {
        k->has_date = 1;
        k->date_ms = c->http.date * 1000 - clock->wall_ms(clock->ctx);
    }
    dmsi_log(c, DMS_LOG_DEBUG, "%s: http %d, %d bytes, request %s", k->op->name,
             c->http.status, (int)c->response.len, e->request_id);
    if (c->http.status >= 300) {
        return dmsi_fault(k);
    }
    if (c->response.len == 0 && k->op->safety != DMSI_READ) {
        dmsi_puts(&c->response, "{}"); /* nothing to say, proven by length */
    }
    if (c->response.len == 0 ||
        dmsi_json_check(c->response.data, c->response.len, &at) ||
        *dmsi_json_space(c->response.data,
                         c->response.data + c->response.len) != '{') {
        return dmsi_fail(e, DMS_ERR_PROTOCOL,
                         "invalid response: http %d with a body that is not "
                         "a JSON object",
                         e->http_status);
    }
    return DMS_OK;
}

/* -- retries -------------------------------------------------------------- */

/* What kind of failure it was, as far as retrying cares. */
typedef enum dmsi_failure {
    DMSI_FINAL,     /* of no use to try again */
    DMSI_TRANSIENT, /* network, 5xx */
    DMSI_TIMED_OUT, /* costs more of the quota */
    DMSI_THROTTLED
} dmsi_failure;

/* Legacy mode: statuses, and codes that count only with status 400. */
static dmsi_failure dmsi_classify_legacy(const dms_error *e)
{
    int s = e->http_status;
    size_t n = 5; /* the first five of the list */
    if (s == 500 || s == 502 || s == 503 || s == 504 || s == 509) {
        return DMSI_TRANSIENT;
    }
    if (s == 429 ||
        (s == 400 && dmsi_listed(e->fault, dmsi_throttles, n) < n)) {
        return DMSI_THROTTLED;
    }
    return DMSI_FINAL;
}

/* Standard and adaptive mode. */
static dmsi_failure dmsi_classify_standard(const dms_error *e)
{
    int s = e->http_status;
    if (dmsi_is_throttle(e)) {
        return DMSI_THROTTLED;
    }
    return s == 500 || s == 502 || s == 503 || s == 504 ||
                   strcmp(e->fault, "RequestTimeout") == 0 ||
                   strcmp(e->fault, "RequestTimeoutException") == 0
               ? DMSI_TRANSIENT
               : DMSI_FINAL;
}

/* A refused certificate is final: the next attempt would see the same. */
static dmsi_failure dmsi_classify(const dmsi_client *c, const dms_error *e)
{
    if (e->http_status >= 300) {
        return c->set.mode == DMS_RETRY_LEGACY ? dmsi_classify_legacy(e)
                                               : dmsi_classify_standard(e);
    }
    if (e->status == DMS_ERR_TIMEOUT) {
        return DMSI_TIMED_OUT;
    }
    return e->status == DMS_ERR_NETWORK || e->status == DMS_ERR_TLS
               ? DMSI_TRANSIENT
               : DMSI_FINAL;
}

/* Whether the operation may have been carried out although it failed: a part
 * of it was sent, and no answer says that it was not. */
static int dmsi_ambiguous(const dms_error *e)
{
    if (!e->request_sent || dmsi_is_throttle(e)) {
        return 0;
    }
    return e->http_status == 0 || e->http_status >= 500 ||
           e->status == DMS_ERR_PROTOCOL;
}

/* Takes the cost of a retry from the quota; 0 when it is spent. */
static int dmsi_quota_take(dmsi_call *k, dmsi_failure f)
{
    dmsi_client *c = k->c;
    int cost = c->set.new_retries    ? (f == DMSI_THROTTLED ? 5 : 14)
               : f == DMSI_TIMED_OUT ? 10
                                     : 5;
    if (c->set.mode == DMS_RETRY_LEGACY) {
        return 1;
    }
    if (c->quota < cost) {
        return 0;
    }
    c->quota -= cost;
    k->cost = cost;
    return 1;
}

/* A success gives back what its last retry cost, or 1. */
static void dmsi_quota_give(dmsi_call *k)
{
    k->c->quota += k->cost ? k->cost : 1;
    k->c->quota = k->c->quota > 500 ? 500 : k->c->quota;
}

/* The delay before the next attempt, in milliseconds: a random part of a
 * bound that doubles. */
static int64_t dmsi_backoff(dmsi_call *k, dmsi_failure f)
{
    dmsi_client *c = k->c;
    int shift = k->attempt - 1 < 20 ? k->attempt - 1 : 20;
    int64_t bound = c->set.new_retries && f != DMSI_THROTTLED ? 50 : 1000, ms;
    bound <<= shift;
    if (c->set.mode != DMS_RETRY_LEGACY && bound > 20000) {
        bound = 20000;
    }
    ms = (int64_t)(dmsi_random(&c->random) % (uint64_t)(bound + 1));
    if (c->set.new_retries && c->http.retry_after_ms > ms &&
        k->client->error.http_status > 0) {
        ms = dmsi_earliest(c->http.retry_after_ms, ms + 5000, INT64_MAX);
    }
    return ms;
}

/* -- the adaptive rate ---------------------------------------------------- */

/* The larger of two. */
static double dmsi_max(double a, double b) { return a > b ? a : b; }

/* The smaller of two. */
static double dmsi_min(double a, double b) { return a < b ? a : b; }

/* Cube root by Newton's method; the C library's would need -lm. */
static double dmsi_cbrt(double x)
{
    double r = x > 1 ? x : 1;
    int i;
    for (i = 0; i < 64; i++) {
        r = (2 * r + x / (r * r)) / 3;
    }
    return r;
}

/* Adds the tokens that time has brought. */
static void dmsi_rate_refill(dmsi_rate *r, double now)
{
    r->current =
        dmsi_min(r->capacity, r->current + (now - r->refilled) * r->fill_rate);
    r->refilled = now;
}

/* The measured rate, smoothed over half seconds. */
static void dmsi_rate_measure(dmsi_rate *r, double now)
{
    double bucket = (double)(int64_t)(now * 2) / 2;
    r->count++;
    if (bucket > r->bucket) {
        r->measured =
            0.8 * (r->count / (bucket - r->bucket)) + 0.2 * r->measured;
        r->count = 0;
        r->bucket = bucket;
    }
}

/* Learns from an answer: CUBIC's curve upward, 0.7 of the rate downward. */
static void dmsi_rate_update(dmsi_rate *r, double now, int throttled)
{
    double rate, k;
    dmsi_rate_measure(r, now);
    if (throttled) {
        r->last_max =
            r->enabled ? dmsi_min(r->measured, r->fill_rate) : r->measured;
        r->last_throttle = now;
        rate = r->last_max * 0.7;
        r->enabled = 1;
    } else {
        k = dmsi_cbrt(r->last_max * 0.3 / 0.4);
        k = now - r->last_throttle - k;
        rate = 0.4 * k * k * k + r->last_max;
    }
    rate = dmsi_min(rate, 2 * r->measured);
    dmsi_rate_refill(r, now);
    r->fill_rate = dmsi_max(rate, 0.5);
    r->capacity = dmsi_max(rate, 1);
    r->current = dmsi_min(r->current, r->capacity);
}

/* Waits for a token of the bucket before an attempt. */
static dms_status dmsi_rate_wait(dmsi_call *k)
{
    dmsi_client *c = k->c;
    dmsi_rate *r = &c->rate;
    dms_status status;
    if (c->set.mode != DMS_RETRY_ADAPTIVE || !r->enabled) {
        return DMS_OK;
    }
    dmsi_rate_refill(r, dmsi_seconds(c));
    k->client->error.status = DMS_OK; /* of the attempt before */
    while (r->current < 1) {
        double ms = (1 - r->current) / r->fill_rate * 1000 + 1;
        if (dmsi_now(&c->conn.io) + (int64_t)ms > k->bounds.deadline_ms) {
            return dmsi_fail(&k->client->error, DMS_ERR_TIMEOUT,
                             "adaptive rate limit: timed out waiting");
        }
        status = dmsi_io_sleep(&c->conn.io, (int64_t)ms);
        if (status != DMS_OK) {
            return status;
        }
        dmsi_rate_refill(r, dmsi_seconds(c));
    }
    r->current -= 1;
    return DMS_OK;
}

/* -- the loop ------------------------------------------------------------- */

/* A signature that was refused although it is right: if the server's clock is
 * over four minutes from ours, take its time and try once more. */
static int dmsi_skewed(dmsi_call *k)
{
    static const char *const codes[] = {
        "RequestTimeTooSkewed",  "RequestExpired",
        "RequestInTheFuture",    "InvalidSignatureException",
        "SignatureDoesNotMatch", "AuthFailure"};
    const dms_error *e = &k->client->error;
    int64_t off = k->date_ms - k->c->skew_ms;
    if (k->skew_tried || !k->has_date || (off < 240000 && off > -240000) ||
        dmsi_listed(e->fault, codes, 6) == 6) {
        return 0;
    }
    k->skew_tried = 1;
    k->attempt++;
    k->c->skew_ms = k->date_ms;
    dmsi_log(k->c, DMS_LOG_WARN, "%s: our clock is %d s off, corrected",
             k->op->name, (int)(off / 1000));
    return 1;
}

/* After a failed attempt: waits and returns 1 to try again, or 0. */
static int dmsi_again(dmsi_call *k)
{
    dmsi_client *c = k->c;
    dms_error *e = &k->client->error;
    dmsi_failure f = dmsi_classify(c, e);
    dms_error before;
    int64_t ms;
    c->slower += e->status == DMS_ERR_THROTTLED;
    if (dmsi_skewed(k)) {
        return 1;
    }
    if (dmsi_ambiguous(e)) {
        k->ambiguous = 1;
        if (k->op->safety == DMSI_ONCE) {
            return 0;
        }
    }
    if (k->attempt - k->skew_tried >= c->set.attempts) {
        e->max_attempts_reached =
            f != DMSI_FINAL || c->set.mode != DMS_RETRY_LEGACY;
        return 0;
    }
    ms = dmsi_backoff(k, f);
    if (f == DMSI_FINAL ||
        dmsi_now(&c->conn.io) + ms >= k->bounds.deadline_ms ||
        !dmsi_quota_take(k, f)) {
        return 0;
    }
    k->attempt++;
    dmsi_log(c, DMS_LOG_INFO, "%s: attempt %d in %d ms after: %s", k->op->name,
             k->attempt, (int)ms, e->message);
    before = *e;
    e->status = DMS_OK;
    if (dmsi_io_sleep(&c->conn.io, ms) != DMS_OK) {
        e->request_sent = before.request_sent;
        return 0;
    }
    *e = before;
    return 1;
}

/* Says what failed and, of a change, what is not known. */
static dms_status dmsi_call_failed(dmsi_call *k)
{
    dms_error *e = &k->client->error;
    const dmsi_http *h = &k->c->http;
    dmsi_fail_name(e, k->op->name);
    if (e->http_status == 0 && h->state > DMSI_HTTP_HEADER) {
        e->http_status = h->status; /* of an answer that was cut */
    }
    if (k->op->safety != DMSI_READ && k->ambiguous) {
        int own = k->op->safety == DMSI_DELETE && k->attempt > 1 &&
                  (e->status == DMS_ERR_NOT_FOUND ||
                   e->status == DMS_ERR_WRONG_STATE);
        e->outcome_unknown = 1;
        dmsi_fail_more(e, own ? "; an earlier attempt of this call may have "
                                "done it"
                              : "; the request may have been carried out");
    }
    return e->status;
}

/* Makes a call. Its body stands in c->request, body_len bytes from body_at;
 * the answer, a checked JSON object, is in c->response afterwards. */
static dms_status dmsi_call_run(dms_client *client, const dmsi_op *op,
                                size_t body_at, size_t body_len)
{
    dmsi_call k;
    dmsi_client *c = dmsi_of(client);
    dms_status status;
    memset(&k, 0, sizeof k);
    k.client = client;
    k.c = c;
    k.op = op;
    k.body_at = body_at;
    k.body_len = body_len;
    k.head_at = c->request.len;
    k.bounds.deadline_ms = dmsi_now(&c->conn.io) + c->set.call_ms;
    if (c->limit_ms && c->limit_ms < k.bounds.deadline_ms) {
        k.bounds.deadline_ms = c->limit_ms;
    }
    k.bounds.connect_ms = c->set.connect_ms;
    k.bounds.read_ms = c->set.read_ms;
    k.bounds.body_max = c->body_max;
    k.attempt = 1;
    dmsi_uuid(k.invocation, &c->random);
    do {
        status = dmsi_rate_wait(&k);
        if (status != DMS_OK) {
            break;
        }
        status = dmsi_attempt(&k);
        k.sent |= client->error.request_sent;
        if (c->set.mode == DMS_RETRY_ADAPTIVE &&
            client->error.http_status > 0) {
            dmsi_rate_update(&c->rate, dmsi_seconds(c),
                             status == DMS_ERR_THROTTLED);
        }
    } while (status != DMS_OK && dmsi_again(&k));
    dmsi_wipe(c->request.data + k.head_at, c->request.len - k.head_at);
    c->request.len = k.head_at;
    c->secret[0] = c->secret[1] = NULL;
    status = client->error.status;
    if (status == DMS_OK) {
        dmsi_quota_give(&k);
    } else {
        client->error.request_sent = k.sent;
        (void)dmsi_call_failed(&k);
    }
    return status;
}

/* ==== 31. OPERATIONS ===================================================== */

/* Typed task functions over dmsi_call_run. The tables say which member of a
 * struct is which member on the wire. Knows nothing of waiting. */

/* clang-format off */
static const dmsi_field dmsi_stats_fields[] = {
    {"FullLoadProgressPercent", DMSI_NUMBER, 0,
     offsetof(dms_task_stats, full_load_progress_percent)},
    {"ElapsedTimeMillis", DMSI_NUMBER, 0, offsetof(dms_task_stats, elapsed_ms)},
    {"TablesLoaded", DMSI_NUMBER, 0, offsetof(dms_task_stats, tables_loaded)},
    {"TablesLoading", DMSI_NUMBER, 0, offsetof(dms_task_stats, tables_loading)},
    {"TablesQueued", DMSI_NUMBER, 0, offsetof(dms_task_stats, tables_queued)},
    {"TablesErrored", DMSI_NUMBER, 0, offsetof(dms_task_stats, tables_errored)},
    {"FreshStartDate", DMSI_TIME, 0, offsetof(dms_task_stats, fresh_start_ms)},
    {"StartDate", DMSI_TIME, 0, offsetof(dms_task_stats, start_ms)},
    {"StopDate", DMSI_TIME, 0, offsetof(dms_task_stats, stop_ms)},
    {"FullLoadStartDate", DMSI_TIME, 0,
     offsetof(dms_task_stats, full_load_start_ms)},
    {"FullLoadFinishDate", DMSI_TIME, 0,
     offsetof(dms_task_stats, full_load_finish_ms)}};

static const dmsi_field dmsi_task_fields[] = {
    {"ReplicationTaskIdentifier", DMSI_TEXT, 0, offsetof(dms_task, identifier)},
    {"SourceEndpointArn", DMSI_TEXT, 0,
     offsetof(dms_task, source_endpoint_arn)},
    {"TargetEndpointArn", DMSI_TEXT, 0,
     offsetof(dms_task, target_endpoint_arn)},
    {"ReplicationInstanceArn", DMSI_TEXT, 0,
     offsetof(dms_task, replication_instance_arn)},
    {"MigrationType", DMSI_TEXT, 0, offsetof(dms_task, migration_type)},
    {"TableMappings", DMSI_TEXT, 0, offsetof(dms_task, table_mappings)},
    {"ReplicationTaskSettings", DMSI_TEXT, 0, offsetof(dms_task, settings)},
    {"Status", DMSI_TEXT, 0, offsetof(dms_task, status)},
    {"LastFailureMessage", DMSI_TEXT, 0,
     offsetof(dms_task, last_failure_message)},
    {"StopReason", DMSI_TEXT, 0, offsetof(dms_task, stop_reason)},
    {"ReplicationTaskCreationDate", DMSI_TIME, 0,
     offsetof(dms_task, creation_ms)},
    {"ReplicationTaskStartDate", DMSI_TIME, 0, offsetof(dms_task, start_ms)},
    {"CdcStartPosition", DMSI_TEXT, 0, offsetof(dms_task, cdc_start_position)},
    {"CdcStopPosition", DMSI_TEXT, 0, offsetof(dms_task, cdc_stop_position)},
    {"RecoveryCheckpoint", DMSI_TEXT, 0,
     offsetof(dms_task, recovery_checkpoint)},
    {"ReplicationTaskArn", DMSI_TEXT, 0, offsetof(dms_task, arn)},
    {"TaskData", DMSI_TEXT, 0, offsetof(dms_task, task_data)},
    {"TargetReplicationInstanceArn", DMSI_TEXT, 0,
     offsetof(dms_task, target_replication_instance_arn)}};

static const dmsi_field dmsi_create_fields[] = {
    {"ReplicationTaskIdentifier", DMSI_TEXT, 1,
     offsetof(dms_create_task_params, identifier)},
    {"SourceEndpointArn", DMSI_TEXT, 1,
     offsetof(dms_create_task_params, source_endpoint_arn)},
    {"TargetEndpointArn", DMSI_TEXT, 1,
     offsetof(dms_create_task_params, target_endpoint_arn)},
    {"ReplicationInstanceArn", DMSI_TEXT, 1,
     offsetof(dms_create_task_params, replication_instance_arn)},
    {"MigrationType", DMSI_TEXT, 1,
     offsetof(dms_create_task_params, migration_type)},
    {"TableMappings", DMSI_OBJECT, 1,
     offsetof(dms_create_task_params, table_mappings)},
    {"ReplicationTaskSettings", DMSI_OBJECT, 0,
     offsetof(dms_create_task_params, settings)},
    {"CdcStartTime", DMSI_TIME, 0,
     offsetof(dms_create_task_params, cdc_start_time_s)},
    {"CdcStartPosition", DMSI_TEXT, 0,
     offsetof(dms_create_task_params, cdc_start_position)},
    {"CdcStopPosition", DMSI_TEXT, 0,
     offsetof(dms_create_task_params, cdc_stop_position)},
    {"TaskData", DMSI_TEXT, 0, offsetof(dms_create_task_params, task_data)},
    {"ResourceIdentifier", DMSI_TEXT, 0,
     offsetof(dms_create_task_params, resource_identifier)}};

static const dmsi_field dmsi_tag_fields[] = {
    {"Key", DMSI_TEXT, 0, offsetof(dms_tag, key)},
    {"Value", DMSI_TEXT, 0, offsetof(dms_tag, value)},
    {"ResourceArn", DMSI_TEXT, 0, offsetof(dms_tag, resource_arn)}};

static const dmsi_field dmsi_modify_fields[] = {
    {"ReplicationTaskArn", DMSI_TEXT, 1, offsetof(dms_modify_task_params, arn)},
    {"ReplicationTaskIdentifier", DMSI_TEXT, 0,
     offsetof(dms_modify_task_params, identifier)},
    {"MigrationType", DMSI_TEXT, 0,
     offsetof(dms_modify_task_params, migration_type)},
    {"TableMappings", DMSI_OBJECT, 0,
     offsetof(dms_modify_task_params, table_mappings)},
    {"ReplicationTaskSettings", DMSI_OBJECT, 0,
     offsetof(dms_modify_task_params, settings)},
    {"CdcStartTime", DMSI_TIME, 0,
     offsetof(dms_modify_task_params, cdc_start_time_s)},
    {"CdcStartPosition", DMSI_TEXT, 0,
     offsetof(dms_modify_task_params, cdc_start_position)},
    {"CdcStopPosition", DMSI_TEXT, 0,
     offsetof(dms_modify_task_params, cdc_stop_position)},
    {"TaskData", DMSI_TEXT, 0, offsetof(dms_modify_task_params, task_data)}};

static const dmsi_field dmsi_start_fields[] = {
    {"ReplicationTaskArn", DMSI_TEXT, 1, offsetof(dms_start_task_params, arn)},
    {"StartReplicationTaskType", DMSI_TEXT, 1,
     offsetof(dms_start_task_params, start_type)},
    {"CdcStartTime", DMSI_TIME, 0,
     offsetof(dms_start_task_params, cdc_start_time_s)},
    {"CdcStartPosition", DMSI_TEXT, 0,
     offsetof(dms_start_task_params, cdc_start_position)},
    {"CdcStopPosition", DMSI_TEXT, 0,
     offsetof(dms_start_task_params, cdc_stop_position)}};

static const dmsi_field dmsi_arn_fields[] = {
    {"ReplicationTaskArn", DMSI_TEXT, 1,
     offsetof(dms_delete_task_params, arn)}};

static const dmsi_op dmsi_op_create = {"CreateReplicationTask", DMSI_ONCE};
static const dmsi_op dmsi_op_modify = {"ModifyReplicationTask", DMSI_ONCE};
static const dmsi_op dmsi_op_start = {"StartReplicationTask", DMSI_ONCE};
static const dmsi_op dmsi_op_stop = {"StopReplicationTask", DMSI_ONCE};
static const dmsi_op dmsi_op_delete = {"DeleteReplicationTask", DMSI_DELETE};
static const dmsi_op dmsi_op_describe = {"DescribeReplicationTasks",
                                         DMSI_READ};

#define DMSI_COUNT(table) (sizeof(table) / sizeof *(table))

/* clang-format on */

/* The states in the order of dms_task_state. */
static const char *const dmsi_states[] = {
    "",         "creating",    "ready",     "starting", "running",
    "stopping", "stopped",     "modifying", "testing",  "moving",
    "failed",   "failed-move", "deleting"};

/* The number of a word in a list of n whose first is none; 0: not in it. */
static size_t dmsi_word_of(const char *word, const char *const *list, size_t n)
{
    size_t i;
    for (i = 1; word && i < n; i++) {
        if (dmsi_same_nocase(dmsi_str(word), dmsi_str(list[i]))) {
            return i;
        }
    }
    return 0;
}

/* The state that a Status is, DMS_TASK_UNKNOWN for one not in the list. */
static dms_task_state dmsi_state_of(const char *status)
{
    size_t at = dmsi_word_of(status, dmsi_states, DMSI_COUNT(dmsi_states));
    return (dms_task_state)at;
}

/* The state that a task's Status is. */
static void dmsi_task_finish(void *item)
{
    dms_task *t = (dms_task *)item;
    t->state = dmsi_state_of(t->status);
}

/* clang-format off */
static const dmsi_part dmsi_task_parts[] = {
    {"ReplicationTaskStats", dmsi_stats_fields, DMSI_COUNT(dmsi_stats_fields),
     offsetof(dms_task, stats), offsetof(dms_task, has_stats)}};

static const dmsi_shape dmsi_shape_task = {
    "ReplicationTask", dmsi_task_fields, DMSI_COUNT(dmsi_task_fields),
    dmsi_task_parts, DMSI_COUNT(dmsi_task_parts), sizeof(dms_task),
    dmsi_task_finish};

/* What a describe call lists. */
typedef struct dmsi_listing {
    const dmsi_op *op;
    const char *member; /* of the answer */
    const char *marker; /* what a fault of its Marker is called */
    const dmsi_shape *shape;
    const char *arn; /* the filters that the short forms stand for */
    const char *identifier;
    const char *noun; /* for messages */
} dmsi_listing;

static const dmsi_listing dmsi_list_tasks = {
    &dmsi_op_describe, "ReplicationTasks", "DescribeReplicationTasks: Marker",
    &dmsi_shape_task, "replication-task-arn", "replication-task-id", "task"};
/* clang-format on */

/* -- writing a request ---------------------------------------------------- */

/* Starts a call: forgets the last error, result and request. */
static dmsi_client *dmsi_begin(dms_client *client)
{
    dmsi_client *c;
    char arn[sizeof client->error.resource_arn];
    if (!client) {
        return NULL;
    }
    /* an ARN in the error may be an argument of this call: it stays until
     * the request is written */
    memcpy(arn, client->error.resource_arn, sizeof arn);
    dmsi_error_clear(&client->error);
    memcpy(client->error.resource_arn, arn, sizeof arn);
    c = dmsi_of(client);
    if (!c) {
        (void)dmsi_fail(&client->error, DMS_ERR_USAGE,
                        "the client is not open");
        return NULL;
    }
    c->serial++;
    dmsi_buf_reset(&c->request);
    return c;
}

/* Whether a pointer that a function cannot do without is NULL. */
static int dmsi_missing(dms_client *client, const dmsi_op *op, const char *name,
                        const void *pointer)
{
    if (!pointer) {
        (void)dmsi_fail(&client->error, DMS_ERR_USAGE, "%s: %s is NULL",
                        op->name, name);
    }
    return !pointer;
}

/* What a function returns that could not begin. */
static dms_status dmsi_refused(const dms_client *client)
{
    return client ? client->error.status : DMS_ERR_USAGE;
}

/* Writes "name": before a value, with a comma after earlier members. */
static void dmsi_put_name(dmsi_buf *b, const char *name)
{
    if (b->len > 0 && b->data[b->len - 1] != '{') {
        dmsi_putc(b, ',');
    }
    (void)dmsi_json_put(b, dmsi_str(name));
    dmsi_putc(b, ':');
}

/* Writes a text value; an error that names it when it is not UTF-8. */
static dms_status dmsi_put_text(dmsi_buf *b, const dmsi_op *op,
                                const char *name, const char *text,
                                dms_error *e)
{
    if (!dmsi_json_put(b, dmsi_str(text))) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: %s is not UTF-8", op->name,
                         name);
    }
    return DMS_OK;
}

/* Checks that a text is a JSON object, or with '[' an array. */
static dms_status dmsi_check_json(const dmsi_op *op, const char *name,
                                  const char *text, char kind, dms_error *e)
{
    size_t at, n = strlen(text);
    const char *why = dmsi_json_check(text, n, &at);
    if (why) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: %s is not JSON: %s at byte %d",
                         op->name, name, why, (int)at);
    }
    if (*dmsi_json_space(text, text + n) != kind) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: %s is not a JSON %s", op->name,
                         name, kind == '{' ? "object" : "array");
    }
    return DMS_OK;
}

/* Checks that a text is a JSON object. */
static dms_status dmsi_check_object(const dmsi_op *op, const char *name,
                                    const char *text, dms_error *e)
{
    return dmsi_check_json(op, name, text, '{', e);
}

/* Writes a member that is text: a string, or an array as it stands. */
static dms_status dmsi_put_words(dmsi_buf *b, const dmsi_op *op,
                                 const dmsi_field *f, const char *text,
                                 dms_error *e)
{
    if (f->kind != DMSI_TEXT &&
        dmsi_check_json(op, f->name, text, f->kind == DMSI_ARRAY ? '[' : '{',
                        e) != DMS_OK) {
        return e->status;
    }
    dmsi_put_name(b, f->name);
    if (f->kind == DMSI_ARRAY) {
        dmsi_puts(b, text);
        return DMS_OK;
    }
    return dmsi_put_text(b, op, f->name, text, e);
}

/* Writes one member of a struct, if it is given. */
static dms_status dmsi_put_field(dmsi_buf *b, const dmsi_op *op,
                                 const dmsi_field *f, const char *base,
                                 dms_error *e)
{
    const char *text = NULL;
    int64_t number = 0;
    int flag;
    if (f->kind == DMSI_FLAG) {
        memcpy(&flag, base + f->offset, sizeof flag);
        if (flag) {
            dmsi_put_name(b, f->name);
            dmsi_puts(b, "true");
        }
        return DMS_OK;
    }
    if (f->kind == DMSI_TIME || f->kind == DMSI_NUMBER) {
        memcpy(&number, base + f->offset, sizeof number);
        if (number) {
            dmsi_put_name(b, f->name);
            dmsi_put_int(b, number);
        }
        return DMS_OK;
    }
    memcpy(&text, base + f->offset, sizeof text);
    if (!text) {
        return !f->required ? DMS_OK
                            : dmsi_fail(e, DMS_ERR_USAGE, "%s: %s is required",
                                        op->name, f->name);
    }
    return dmsi_put_words(b, op, f, text, e);
}

/* Writes a struct as a JSON object, left open: the caller may add members. */
static dms_status dmsi_put_fields(dmsi_buf *b, const dmsi_op *op,
                                  const dmsi_field *fields, size_t n,
                                  const void *base, dms_error *e)
{
    size_t i;
    dmsi_putc(b, '{');
    for (i = 0; i < n; i++) {
        if (dmsi_put_field(b, op, &fields[i], (const char *)base, e) !=
            DMS_OK) {
            return e->status;
        }
    }
    return DMS_OK;
}

/* Writes tags, if there are any. */
static dms_status dmsi_put_tags(dmsi_buf *b, const dmsi_op *op,
                                const dms_tag *tags, size_t n, dms_error *e)
{
    size_t i;
    if (n == 0) {
        return DMS_OK;
    }
    if (!tags) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: tags is NULL", op->name);
    }
    dmsi_put_name(b, "Tags");
    for (i = 0; i < n; i++) {
        dmsi_putc(b, i == 0 ? '[' : ',');
        if (dmsi_put_fields(b, op, dmsi_tag_fields, DMSI_COUNT(dmsi_tag_fields),
                            &tags[i], e) != DMS_OK) {
            return e->status;
        }
        dmsi_putc(b, '}');
    }
    dmsi_putc(b, ']');
    return DMS_OK;
}

/* Two members that exclude each other. */
static dms_status dmsi_cdc_check(const dmsi_op *op, int64_t time_s,
                                 const char *position, dms_error *e)
{
    if (time_s && position) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "%s: CdcStartTime and CdcStartPosition exclude each "
                         "other",
                         op->name);
    }
    return DMS_OK;
}

/* -- reading an answer ---------------------------------------------------- */

/* Splits the object at from..to of the response into tokens, which go behind
 * the body: memory for one object, whatever the size of the page. */
static dms_status dmsi_tokenize(dmsi_buf *b, size_t from, size_t to,
                                dmsi_tokens *d, dms_error *e)
{
    dmsi_jsmn_parser p;
    size_t at = dmsi_align(b->len);
    unsigned room = 64; /* a task has about 50 */
    dmsi_jsmn_init(&p);
    do { /* jsmn goes on where it ran out of tokens */
        if (!dmsi_buf_room(b, at - b->len + room * sizeof(dmsi_jsmn_tok))) {
            return dmsi_buf_status(b, e, "response");
        }
        d->text = b->data + from;
        d->tok = (const dmsi_jsmn_tok *)(const void *)(b->data + at);
        d->count =
            dmsi_jsmn_parse(&p, d->text, to - from,
                            (dmsi_jsmn_tok *)(void *)(b->data + at), room);
        room *= 2;
    } while (d->count == DMSI_JSMN_ERROR_NOMEM);
    return d->count > 0
               ? DMS_OK
               : dmsi_fail(e, DMS_ERR_PROTOCOL, "response: not an object");
}

/* Reads the object at from..to of the response. */
static dms_status dmsi_shape_read(dmsi_client *c, const dmsi_shape *s,
                                  size_t from, size_t to, void *item,
                                  dms_error *e)
{
    dmsi_tokens d;
    size_t i;
    memset(&d, 0, sizeof d);
    dmsi_shape_clear(s, item);
    if (c->response.data[from] != '{') {
        return dmsi_fail(e, DMS_ERR_PROTOCOL, "response: %s is not an object",
                         s->name);
    }
    if (dmsi_tokenize(&c->response, from, to, &d, e) != DMS_OK) {
        return e->status;
    }
    for (i = 0; i < s->parts_len; i++) {
        if (dmsi_part_read(&d, &s->parts[i], (char *)item, e) != DMS_OK) {
            return e->status;
        }
    }
    if (dmsi_decode(&d, 0, s->fields, s->fields_len, (char *)item, e) ==
            DMS_OK &&
        s->finish) {
        s->finish(item);
    }
    return e->status;
}

/* The answer as a JSON value. */
static dms_json dmsi_body(const dmsi_client *c)
{
    dms_json j;
    j.text = c->response.data;
    j.len = c->response.len;
    return j;
}

/* Reads the object that an answer is about, *item may be ignored. A change was
 * made even if its answer cannot be read, hence outcome_unknown. */
static dms_status dmsi_shape_answer(dms_client *client, const dmsi_op *op,
                                    const dmsi_shape *s, void *item)
{
    dmsi_client *c = dmsi_of(client);
    dms_json v;
    size_t from;
    if (!dmsi_json_member(dmsi_body(c), dmsi_str(s->name), &v)) {
        (void)dmsi_fail(&client->error, DMS_ERR_PROTOCOL,
                        "%s: the answer has no %s", op->name, s->name);
    } else {
        from = (size_t)(v.text - c->response.data);
        if (dmsi_shape_read(c, s, from, from + v.len, item, &client->error) !=
            DMS_OK) {
            dmsi_fail_name(&client->error, op->name);
        }
    }
    client->error.outcome_unknown = client->error.status != DMS_OK;
    return client->error.status;
}

/* Reads the member ReplicationTask of an answer. */
static dms_status dmsi_task_answer(dms_client *client, const dmsi_op *op,
                                   dms_task *task)
{
    dms_task ignored;
    return dmsi_shape_answer(client, op, &dmsi_shape_task,
                             task ? task : &ignored);
}

/* Closes the object under way and calls. */
static dms_status dmsi_call_object(dms_client *client, const dmsi_op *op)
{
    dmsi_client *c = dmsi_of(client);
    dmsi_putc(&c->request, '}');
    if (dmsi_buf_status(&c->request, &client->error, op->name) != DMS_OK) {
        return client->error.status;
    }
    return dmsi_call_run(client, op, 0, c->request.len);
}

/* Closes the object under way, calls, and reads the task in the answer. */
static dms_status dmsi_task_call(dms_client *client, const dmsi_op *op,
                                 dms_task *task)
{
    return dmsi_call_object(client, op) == DMS_OK
               ? dmsi_task_answer(client, op, task)
               : client->error.status;
}

/* -- start and stop ------------------------------------------------------- */

DMS_API dms_status dms_start_task(dms_client *client,
                                  const dms_start_task_params *params,
                                  dms_task *task)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_start;
    dms_start_task_params p;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    p = *params;
    p.start_type = p.start_type ? p.start_type : "start-replication";
    if (dmsi_cdc_check(op, p.cdc_start_time_s, p.cdc_start_position,
                       &client->error) != DMS_OK ||
        dmsi_put_fields(&c->request, op, dmsi_start_fields,
                        DMSI_COUNT(dmsi_start_fields), &p,
                        &client->error) != DMS_OK) {
        return client->error.status;
    }
    return dmsi_task_call(client, op, task);
}

DMS_API dms_status dms_stop_task(dms_client *client, const char *arn,
                                 dms_task *task)
{
    dmsi_client *c = dmsi_begin(client);
    dms_delete_task_params p;
    if (!c) {
        return dmsi_refused(client);
    }
    memset(&p, 0, sizeof p);
    p.arn = arn;
    if (dmsi_put_fields(&c->request, &dmsi_op_stop, dmsi_arn_fields,
                        DMSI_COUNT(dmsi_arn_fields), &p,
                        &client->error) != DMS_OK) {
        return client->error.status;
    }
    return dmsi_task_call(client, &dmsi_op_stop, task);
}

/* -- describe ------------------------------------------------------------- */

/* Writes one filter {"Name":...,"Values":[...]}. */
static dms_status dmsi_put_filter(dmsi_buf *b, const dmsi_op *op,
                                  const char *name, const char *const *values,
                                  size_t n, dms_error *e)
{
    size_t i;
    if (!name || (n > 0 && !values)) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "%s: a filter without Name or Values", op->name);
    }
    dmsi_puts(b, b->len > 0 && b->data[b->len - 1] == '}' ? ",{" : "{");
    dmsi_put_name(b, "Name");
    if (dmsi_put_text(b, op, "Filters[].Name", name, e) != DMS_OK) {
        return e->status;
    }
    dmsi_put_name(b, "Values");
    dmsi_putc(b, '[');
    for (i = 0; i < n; i++) {
        if (i > 0) {
            dmsi_putc(b, ',');
        }
        if (!values[i]) {
            return dmsi_fail(e, DMS_ERR_USAGE,
                             "%s: Filters[].Values holds NULL", op->name);
        }
        if (dmsi_put_text(b, op, "Filters[].Values", values[i], e) != DMS_OK) {
            return e->status;
        }
    }
    dmsi_puts(b, "]}");
    return DMS_OK;
}

/* Writes all filters of a describe call, the short forms first. */
static dms_status dmsi_put_filters(dmsi_buf *b, const dmsi_listing *l,
                                   const dms_describe_tasks_params *p,
                                   dms_error *e)
{
    size_t i;
    if (!p->arn && !p->identifier && p->filters_len == 0) {
        return DMS_OK;
    }
    if (p->filters_len > 0 && !p->filters) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: filters is NULL", l->op->name);
    }
    dmsi_put_name(b, "Filters");
    dmsi_putc(b, '[');
    if (p->arn && dmsi_put_filter(b, l->op, l->arn, &p->arn, 1, e) != DMS_OK) {
        return e->status;
    }
    if (p->identifier && dmsi_put_filter(b, l->op, l->identifier,
                                         &p->identifier, 1, e) != DMS_OK) {
        return e->status;
    }
    for (i = 0; i < p->filters_len; i++) {
        const dms_filter *f = &p->filters[i];
        if (dmsi_put_filter(b, l->op, f->name, f->values, f->values_len, e) !=
            DMS_OK) {
            return e->status;
        }
    }
    dmsi_putc(b, ']');
    return DMS_OK;
}

/* Writes the request of a describe call but for Marker and the last brace. */
static dms_status dmsi_put_describe(dmsi_buf *b, const dmsi_listing *l,
                                    const dms_describe_tasks_params *p,
                                    dms_error *e)
{
    dmsi_putc(b, '{');
    if (p->max_records < 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: MaxRecords is negative",
                         l->op->name);
    }
    if (dmsi_put_filters(b, l, p, e) != DMS_OK) {
        return e->status;
    }
    if (p->max_records) {
        dmsi_put_name(b, "MaxRecords");
        dmsi_put_int(b, p->max_records);
    }
    if (p->without_settings) {
        dmsi_put_name(b, "WithoutSettings");
        dmsi_puts(b, "true");
    }
    return DMS_OK;
}

/* Finds the list in the answer, *at is where its text begins, and the marker
 * (NULL text: none). */
static dms_status dmsi_page_list(dms_client *client, const dmsi_listing *l,
                                 size_t *at, dms_json *marker)
{
    const char *names[2];
    dmsi_client *c = dmsi_of(client);
    dms_json v[2];
    names[0] = l->member;
    names[1] = "Marker";
    dmsi_json_members(dmsi_body(c), names, v, 2);
    if (!v[0].text || v[0].text[0] != '[') {
        return dmsi_fail(&client->error, DMS_ERR_PROTOCOL,
                         "%s: the answer has no list %s", l->op->name,
                         l->member);
    }
    *at = (size_t)(v[0].text - c->response.data);
    *marker = v[1];
    return DMS_OK;
}

/* Finds the item that begins at or after *at of a list; 0 at its end. */
static int dmsi_page_next(dmsi_client *c, size_t *at, size_t *from, size_t *to)
{
    const char *end = c->response.data + c->response.len;
    const char *p = dmsi_json_space(c->response.data + *at, end);
    if (p < end && (*p == '[' || *p == ',')) {
        p = dmsi_json_space(p + 1, end);
    }
    if (p >= end || *p == ']') {
        return 0;
    }
    *from = (size_t)(p - c->response.data);
    *to = *at = (size_t)(dmsi_json_skip(p, end) - c->response.data);
    return 1;
}

/* Reads an item of a page; an error names the operation. */
static dms_status dmsi_page_item(dms_client *client, const dmsi_listing *l,
                                 size_t from, size_t to, void *item)
{
    dms_error *e = &client->error;
    if (dmsi_shape_read(dmsi_of(client), l->shape, from, to, item, e) !=
        DMS_OK) {
        dmsi_fail_name(e, l->op->name);
    }
    return e->status;
}

/* Takes the marker out of a page: its raw text replaces the old one behind the
 * request that is kept, and its value is shown to the caller. */
static dms_status dmsi_page_marker(dms_list *list, dms_json v)
{
    const dmsi_listing *l = (const dmsi_listing *)list->kind;
    dms_client *client = list->client;
    dmsi_client *c = dmsi_of(client);
    dmsi_buf *b = &c->request;
    char *p;
    size_t old = list->marker_len;
    list->marker = NULL;
    list->marker_len = 0;
    b->len = list->base;
    if (!v.text || v.text[0] == 'n' || (v.text[0] == '"' && v.len == 2)) {
        return DMS_OK; /* none, null or "" */
    }
    if (v.text[0] != '"') {
        return dmsi_fail(&client->error, DMS_ERR_PROTOCOL,
                         "%s is not of its type", l->marker);
    }
    if (old == v.len && memcmp(b->data + list->base, v.text, old) == 0) {
        return dmsi_fail(&client->error, DMS_ERR_PROTOCOL,
                         "%s: the same Marker came twice", l->op->name);
    }
    dmsi_put(b, v.text, v.len);
    list->marker_len = v.len;
    dmsi_buf_reset(&c->marker);
    p = dmsi_buf_room(&c->marker, v.len); /* the response may move */
    if (p) {
        (void)dms_json_string(v, p, v.len);
        list->marker = p;
    }
    (void)dmsi_buf_status(&c->marker, &client->error, l->marker);
    return dmsi_buf_status(b, &client->error, l->marker);
}

/* Asks for a page. The request buffer keeps the request without its end, up to
 * `base`, then the raw token, if there is one; what is sent is put together
 * behind them. */
static dms_status dmsi_page_send(dms_client *client, const dmsi_op *op,
                                 const char *token, size_t base,
                                 size_t token_len)
{
    dmsi_buf *b = &dmsi_of(client)->request;
    size_t at = b->len;
    (void)dmsi_buf_room(b, 2 * at + 32); /* b does not move below */
    dmsi_put(b, b->data, b->failed ? 0 : base);
    if (token_len > 0) {
        dmsi_put_name(b, token);
        dmsi_put(b, b->data + base, token_len);
    }
    dmsi_putc(b, '}');
    if (dmsi_buf_status(b, &client->error, op->name) == DMS_OK) {
        (void)dmsi_call_run(client, op, at, b->len - at);
    }
    b->len = at; /* the page may be asked for once more */
    return client->error.status;
}

/* Fetches a page. */
static dms_status dmsi_page_fetch(dms_list *list)
{
    const dmsi_listing *l = (const dmsi_listing *)list->kind;
    dms_client *client = list->client;
    dms_json marker;
    memset(&marker, 0, sizeof marker);
    if (dmsi_page_send(client, l->op, "Marker", list->base, list->marker_len) !=
            DMS_OK ||
        dmsi_page_list(client, l, &list->at, &marker) != DMS_OK) {
        return client->error.status;
    }
    list->pages++;
    return dmsi_page_marker(list, marker);
}

/* Begins a list: writes its request, and fetches the first page. */
static dms_status dmsi_list_begin(dms_client *client, const dmsi_listing *l,
                                  const dms_describe_tasks_params *params,
                                  dms_list *list)
{
    dmsi_client *c = dmsi_of(client);
    dmsi_buf *b = &c->request;
    memset(list, 0, sizeof *list);
    if (dmsi_put_describe(b, l, params, &client->error) != DMS_OK) {
        return client->error.status;
    }
    list->client = client;
    list->kind = l;
    list->generation = c->serial;
    list->single_page = params->single_page;
    list->base = b->len;
    if (params->marker && dmsi_put_text(b, l->op, "Marker", params->marker,
                                        &client->error) != DMS_OK) {
        return client->error.status;
    }
    list->marker_len = b->len - list->base;
    if (dmsi_page_fetch(list) != DMS_OK) {
        list->generation = 0; /* the list will not go on */
    }
    return client->error.status;
}

/* Reads the next item of a list of this kind. */
static dms_status dmsi_list_next(dms_list *list, const dmsi_listing *l,
                                 void *item)
{
    dmsi_client *c;
    dms_error *e;
    size_t from, to;
    if (!list || !list->client || !list->client->impl) {
        return DMS_ERR_USAGE;
    }
    c = dmsi_of(list->client);
    e = &list->client->error;
    dmsi_error_clear(e);
    if (list->generation != c->serial || list->kind != l || !item) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: %s%s", l->op->name,
                         item ? "the list failed, or the client was used for "
                                "something else since"
                              : l->noun,
                         item ? "" : " is NULL");
    }
    while (!dmsi_page_next(c, &list->at, &from, &to)) {
        if (!list->marker || list->single_page) {
            return DMS_DONE;
        }
        if (dmsi_page_fetch(list) != DMS_OK) {
            list->generation = 0; /* a list that failed stays failed */
            return e->status;
        }
    }
    return dmsi_page_item(list->client, l, from, to, item);
}

DMS_API dms_status dms_describe_tasks(dms_client *client,
                                      const dms_describe_tasks_params *params,
                                      dms_tasks *list)
{
    dms_describe_tasks_params all;
    if (!dmsi_begin(client) ||
        dmsi_missing(client, &dmsi_op_describe, "list", list)) {
        return dmsi_refused(client);
    }
    memset(&all, 0, sizeof all);
    return dmsi_list_begin(client, &dmsi_list_tasks, params ? params : &all,
                           list);
}

DMS_API dms_status dms_next_task(dms_tasks *list, dms_task *task)
{
    return dmsi_list_next(list, &dmsi_list_tasks, task);
}

/* ==== 32. WAITING ======================================================== */

/* Polls until a table of statuses decides. The tables are botocore's task
 * waiters and Airflow's sensors and waiters, and one of our own. Knows nothing
 * of sockets. */

#define DMSI_BIT(state) ((uint32_t)1 << (state))
/* A status of the caller's own lists; the states themselves are below these. */
#define DMSI_BIT_TARGET ((uint32_t)1 << 30)
#define DMSI_BIT_TERMINATION ((uint32_t)1 << 31)

/* How a wait sees what is not a status. */
typedef enum dmsi_wait_kind {
    DMSI_WAITER,  /* botocore: an empty list goes on, a fault fails */
    DMSI_GONE,    /* the same, but ResourceNotFoundFault is success */
    DMSI_SENSOR,  /* Airflow: no such task is an error */
    DMSI_FINISHED /* ours: looks at StopReason and statistics too */
} dmsi_wait_kind;

typedef struct dmsi_wait_row {
    const char *name;
    const char *nick; /* a short name */
    dmsi_wait_kind kind;
    uint32_t target;      /* statuses that are success */
    uint32_t termination; /* statuses that can no longer become one */
    int poll_ms;
    int max_polls;      /* 0: no limit */
    int64_t timeout_ms; /* 0: no limit */
    uint32_t hold;      /* what keeps waiting, whatever else it is */
} dmsi_wait_row;

/* What a poll shows of the thing that is waited for. */
typedef struct dmsi_look {
    uint32_t bits; /* what it is, as the rows say; bit 0: something else */
    const char *status;
    const char *stop_reason;
    const char *failure;
    const dms_task_stats *stats; /* NULL: none */
} dmsi_look;

/* A kind of thing to wait for. */
typedef struct dmsi_family {
    const dmsi_listing *list;
    const dmsi_wait_row *rows;
    size_t rows_len;
    void (*look)(const void *item, dmsi_look *look);
    void (*progress)(const dms_wait_options *o, const void *item,
                     int64_t elapsed_ms, int polls);
    const char *const *statuses; /* all there are, the first is none; or NULL */
    size_t statuses_len;
} dmsi_family;

/* clang-format off */
static const dmsi_wait_row dmsi_waits[] = {
    {"finished", "", DMSI_FINISHED, 0, 0, 15000, 0, 0, 0},
    {"completed", "task_completed", DMSI_SENSOR, DMSI_BIT(DMS_TASK_STOPPED),
     DMSI_BIT(DMS_TASK_CREATING) | DMSI_BIT(DMS_TASK_DELETING) |
         DMSI_BIT(DMS_TASK_FAILED) | DMSI_BIT(DMS_TASK_FAILED_MOVE) |
         DMSI_BIT(DMS_TASK_MODIFYING) | DMSI_BIT(DMS_TASK_MOVING) |
         DMSI_BIT(DMS_TASK_READY) | DMSI_BIT(DMS_TASK_TESTING),
     60000, 0, 604800000, 0},
    {"ReplicationTaskModified", "modified", DMSI_WAITER,
     DMSI_BIT(DMS_TASK_STOPPED) | DMSI_BIT(DMS_TASK_READY) |
         DMSI_BIT(DMS_TASK_FAILED),
     0, 30000, 60, 0, 0},
    {"ReplicationTaskReady", "ready", DMSI_WAITER, DMSI_BIT(DMS_TASK_READY),
     DMSI_BIT(DMS_TASK_STARTING) | DMSI_BIT(DMS_TASK_RUNNING) |
         DMSI_BIT(DMS_TASK_STOPPING) | DMSI_BIT(DMS_TASK_STOPPED) |
         DMSI_BIT(DMS_TASK_FAILED) | DMSI_BIT(DMS_TASK_MODIFYING) |
         DMSI_BIT(DMS_TASK_TESTING) | DMSI_BIT(DMS_TASK_DELETING),
     15000, 60, 0, 0},
    {"ReplicationTaskStopped", "stopped", DMSI_WAITER,
     DMSI_BIT(DMS_TASK_STOPPED),
     DMSI_BIT(DMS_TASK_READY) | DMSI_BIT(DMS_TASK_CREATING) |
         DMSI_BIT(DMS_TASK_STARTING) | DMSI_BIT(DMS_TASK_FAILED) |
         DMSI_BIT(DMS_TASK_MODIFYING) | DMSI_BIT(DMS_TASK_TESTING) |
         DMSI_BIT(DMS_TASK_DELETING),
     15000, 60, 0, 0},
    {"ReplicationTaskRunning", "running", DMSI_WAITER,
     DMSI_BIT(DMS_TASK_RUNNING),
     DMSI_BIT(DMS_TASK_READY) | DMSI_BIT(DMS_TASK_CREATING) |
         DMSI_BIT(DMS_TASK_STOPPING) | DMSI_BIT(DMS_TASK_STOPPED) |
         DMSI_BIT(DMS_TASK_FAILED) | DMSI_BIT(DMS_TASK_MODIFYING) |
         DMSI_BIT(DMS_TASK_TESTING) | DMSI_BIT(DMS_TASK_DELETING),
     15000, 60, 0, 0},
    {"ReplicationTaskDeleted", "deleted", DMSI_GONE, 0,
     DMSI_BIT(DMS_TASK_READY) | DMSI_BIT(DMS_TASK_CREATING) |
         DMSI_BIT(DMS_TASK_STOPPED) | DMSI_BIT(DMS_TASK_RUNNING) |
         DMSI_BIT(DMS_TASK_FAILED),
     15000, 60, 0, 0}};
/* clang-format on */

/* What StopReason says of a stopped task. */
typedef enum dmsi_stop {
    DMSI_STOP_BAD,
    DMSI_STOP_GOOD,
    DMSI_STOP_GOES_ON /* the service restarts it by itself */
} dmsi_stop;

static const struct dmsi_stop_row {
    const char *reason; /* behind "Stop Reason " */
    dmsi_stop means;
} dmsi_stops[] = {{"NORMAL", DMSI_STOP_GOOD},
                  {"FULL_LOAD_ONLY_FINISHED", DMSI_STOP_GOOD},
                  {"STOPPED_AFTER_FULL_LOAD", DMSI_STOP_GOOD},
                  {"STOPPED_AFTER_CACHED_EVENTS", DMSI_STOP_GOOD},
                  {"STOPPED_AFTER_DDL_APPLY", DMSI_STOP_GOOD},
                  {"STOPPED_AT_SERVER_TIME", DMSI_STOP_GOOD},
                  {"STOPPED_AT_COMMIT_TIME", DMSI_STOP_GOOD},
                  {"RECONFIGURATION_RESTART", DMSI_STOP_GOES_ON},
                  {"RECYCLE_TASK", DMSI_STOP_GOES_ON}};

/* What a poll means. */
typedef enum dmsi_verdict {
    DMSI_GO_ON,
    DMSI_REACHED,
    DMSI_LOST /* the error is set */
} dmsi_verdict;

/* A wait under way. */
typedef struct dmsi_wait {
    dms_client *client;
    const dms_wait_options *options;
    const dmsi_family *family;
    dmsi_wait_row row; /* the table's, as the options change it */
    const char *what;  /* what it waits for: an ARN */
    size_t body_at;
    size_t body_len;
    int64_t began_ms;
    int64_t end_ms; /* INT64_MAX: none */
    int64_t poll_ms;
    int polls;
    int failures;         /* polls in a row that failed */
    char last_status[32]; /* of the last poll */
    int tolerant;         /* passing failures are borne with, as "finished" */
    void *item;           /* what the polls read */
    dmsi_look seen;       /* of it */
} dmsi_wait;

/* Whether two names are the same but for case, hyphens and underscores. */
static int dmsi_wait_name_is(const char *a, const char *b)
{
    for (;; a++, b++) {
        while (*a == '-' || *a == '_') {
            a++;
        }
        while (*b == '-' || *b == '_') {
            b++;
        }
        if (dmsi_lower(*a) != dmsi_lower(*b)) {
            return 0;
        }
        if (!*a) {
            return 1;
        }
    }
}

/* The row of a name, NULL if there is none. */
static const dmsi_wait_row *dmsi_wait_find(const dmsi_family *f,
                                           const char *name)
{
    size_t i;
    for (i = 0; i < f->rows_len; i++) {
        if (dmsi_wait_name_is(name, f->rows[i].name) ||
            (f->rows[i].nick[0] && dmsi_wait_name_is(name, f->rows[i].nick))) {
            return &f->rows[i];
        }
    }
    return NULL;
}

/* Whether a list of the caller's has a status. */
static int dmsi_wait_lists(const char *const *list, const char *status)
{
    while (list && *list &&
           !dmsi_same_nocase(dmsi_str(*list), dmsi_str(status))) {
        list++;
    }
    return list && *list;
}

/* Checks a list of the caller's: a status that does not exist is an error,
 * since the wait would never end. */
static void dmsi_wait_known(const dmsi_family *f, const char *const *list,
                            dms_error *e)
{
    for (; f->statuses && list && *list; list++) {
        if (!dmsi_word_of(*list, f->statuses, f->statuses_len)) {
            (void)dmsi_fail(e, DMS_ERR_USAGE, "wait: no status \"%s\"", *list);
        }
    }
}

/* Makes the wait one for the caller's own lists of statuses. */
static void dmsi_wait_listed(dmsi_wait *w)
{
    const dms_wait_options *o = w->options;
    dms_error *e = &w->client->error;
    w->row.name = "statuses";
    w->row.kind = DMSI_SENSOR;
    w->row.target = DMSI_BIT_TARGET;
    w->row.termination = DMSI_BIT_TERMINATION;
    w->row.hold = 0;
    dmsi_wait_known(w->family, o->target_statuses, e);
    dmsi_wait_known(w->family, o->termination_statuses, e);
    if (!o->target_statuses || !*o->target_statuses) {
        (void)dmsi_fail(e, DMS_ERR_USAGE, "wait: target_statuses is empty");
    }
}

/* Applies to the row what the options say of time. */
static dms_status dmsi_wait_pace(dmsi_wait *w)
{
    const dms_wait_options *o = w->options;
    dms_error *e = &w->client->error;
    if (o->poll_ms < 0 || o->max_polls < 0 || o->timeout_ms < 0 ||
        o->max_poll_ms < 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "wait: an option is negative");
    }
    if (o->backoff_percent && o->backoff_percent < 100) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "wait: backoff_percent is below 100");
    }
    w->row.poll_ms = o->poll_ms ? o->poll_ms : w->row.poll_ms;
    w->row.max_polls = o->max_polls ? o->max_polls : w->row.max_polls;
    w->row.timeout_ms = o->timeout_ms ? o->timeout_ms : w->row.timeout_ms;
    w->poll_ms = w->row.poll_ms;
    if (o->max_poll_ms && w->poll_ms > o->max_poll_ms) {
        w->poll_ms = o->max_poll_ms;
    }
    return e->status;
}

/* Applies the options to the row. */
static dms_status dmsi_wait_options(dmsi_wait *w, const char *until)
{
    const dms_wait_options *o = w->options;
    dms_error *e = &w->client->error;
    const dmsi_wait_row *row =
        dmsi_wait_find(w->family, o->until ? o->until : until);
    if (!row) {
        return dmsi_fail(e, DMS_ERR_USAGE, "wait: until \"%s\" is unknown",
                         o->until);
    }
    w->row = *row;
    if (o->target_statuses || o->termination_statuses) {
        dmsi_wait_listed(w);
    }
    return e->status == DMS_OK ? dmsi_wait_pace(w) : e->status;
}
/* Ends a wait in failure. */
static dmsi_verdict dmsi_wait_lost(dmsi_wait *w, const char *why)
{
    const dmsi_look *t = &w->seen;
    dms_error *e = &w->client->error;
    (void)dmsi_fail(e, DMS_ERR_WAIT_FAILED, "wait %s: %s: status \"%s\"",
                    w->row.name, why, t->status ? t->status : "");
    if (t->stop_reason) {
        dmsi_fail_more(e, ", %s", t->stop_reason);
    }
    if (t->failure && *t->failure) {
        dmsi_fail_more(e, ", %s", t->failure);
    }
    return DMSI_LOST;
}

/* What the StopReason of a stopped task says; none says nothing bad. */
static dmsi_stop dmsi_stop_of(const dmsi_look *t)
{
    dmsi_slice reason = dmsi_str(t->stop_reason);
    size_t i;
    if (reason.n == 0) {
        return t->failure && *t->failure ? DMSI_STOP_BAD : DMSI_STOP_GOOD;
    }
    if (reason.n > 12 && dmsi_same_nocase(dmsi_slice_of(reason.p, 12),
                                          dmsi_str("Stop Reason "))) {
        reason = dmsi_slice_of(reason.p + 12, reason.n - 12);
    }
    for (i = 0; i < DMSI_COUNT(dmsi_stops); i++) {
        if (dmsi_same_nocase(reason, dmsi_str(dmsi_stops[i].reason))) {
            return dmsi_stops[i].means;
        }
    }
    return DMSI_STOP_BAD;
}

/* How far a task is with its work. */
typedef enum dmsi_finish {
    DMSI_UNFINISHED,
    DMSI_FINISHED_WELL,
    DMSI_BEING_DELETED,
    DMSI_FAILED,
    DMSI_STOPPED_BADLY,
    DMSI_TABLES_IN_ERROR
} dmsi_finish;

/* What a wait says of them. */
static const char *const dmsi_finishes[] = {"",
                                            "",
                                            "it is being deleted",
                                            "it failed",
                                            "it stopped on an error",
                                            "tables are in error"};

/* Whether a task has done its work, and how well; a stop before `after` (0:
 * none is) was the end of an earlier run. */
static dmsi_finish dmsi_finish_of(const dmsi_look *t, int64_t after)
{
    const uint32_t failed =
        DMSI_BIT(DMS_TASK_FAILED) | DMSI_BIT(DMS_TASK_FAILED_MOVE);
    dmsi_stop stop;
    if (t->bits & DMSI_BIT(DMS_TASK_DELETING)) {
        return DMSI_BEING_DELETED;
    }
    if (!(t->bits & (failed | DMSI_BIT(DMS_TASK_STOPPED))) ||
        (after && t->stats && t->stats->stop_ms && t->stats->stop_ms < after)) {
        return DMSI_UNFINISHED;
    }
    if (t->bits & failed) {
        return DMSI_FAILED;
    }
    stop = dmsi_stop_of(t);
    if (stop != DMSI_STOP_GOOD) {
        return stop == DMSI_STOP_BAD ? DMSI_STOPPED_BADLY : DMSI_UNFINISHED;
    }
    return t->stats && t->stats->tables_errored > 0 ? DMSI_TABLES_IN_ERROR
                                                    : DMSI_FINISHED_WELL;
}

/* "finished": what it means to a wait. */
static dmsi_verdict dmsi_wait_finished(dmsi_wait *w)
{
    dmsi_finish finish = dmsi_finish_of(&w->seen, w->options->started_after_ms);
    if (finish == DMSI_UNFINISHED || finish == DMSI_FINISHED_WELL) {
        return finish == DMSI_UNFINISHED ? DMSI_GO_ON : DMSI_REACHED;
    }
    (void)dmsi_wait_lost(w, dmsi_finishes[finish]);
    if (finish == DMSI_TABLES_IN_ERROR) {
        dmsi_fail_more(&w->client->error, ", tables in error: %d",
                       (int)w->seen.stats->tables_errored);
    }
    return DMSI_LOST;
}

/* What a poll means to the wait. */
static dmsi_verdict dmsi_wait_judge(dmsi_wait *w)
{
    uint32_t bits = w->seen.bits;
    if (w->row.kind == DMSI_FINISHED) {
        return dmsi_wait_finished(w);
    }
    if (w->row.hold & bits) {
        return DMSI_GO_ON;
    }
    if (w->row.target & bits) {
        return DMSI_REACHED;
    }
    return w->row.termination & bits
               ? dmsi_wait_lost(w, "it can no longer get there")
               : DMSI_GO_ON;
}

/* What it means that nothing answers to the ARN. */
static dmsi_verdict dmsi_wait_absent(dmsi_wait *w, int fault)
{
    dms_error *e = &w->client->error;
    dmsi_shape_clear(w->family->list->shape, w->item);
    if (fault && w->row.kind == DMSI_GONE) {
        dmsi_error_clear(e);
        return DMSI_REACHED;
    }
    if (!fault && (w->row.kind == DMSI_WAITER || w->row.kind == DMSI_GONE)) {
        return DMSI_GO_ON;
    }
    (void)dmsi_fail(e, DMS_ERR_NOT_FOUND, "wait %s: no %s with ARN %s",
                    w->row.name, w->family->list->noun, w->what);
    return DMSI_LOST;
}

/* Whether a poll that failed may be made up for by the next. */
static int dmsi_wait_tolerates(dmsi_wait *w)
{
    dms_status s = w->client->error.status;
    return (w->row.kind == DMSI_FINISHED || w->tolerant) &&
           ++w->failures <= 5 &&
           (s == DMS_ERR_NETWORK || s == DMS_ERR_TIMEOUT ||
            s == DMS_ERR_THROTTLED || s == DMS_ERR_SERVER);
}

/* Takes in what a poll has read. */
static void dmsi_wait_look(dmsi_wait *w)
{
    const dms_wait_options *o = w->options;
    memset(&w->seen, 0, sizeof w->seen);
    w->family->look(w->item, &w->seen);
    dmsi_copy(w->last_status, sizeof w->last_status, dmsi_str(w->seen.status));
    if (w->row.target == DMSI_BIT_TARGET && w->seen.status) {
        w->seen.bits = (dmsi_wait_lists(o->target_statuses, w->seen.status)
                            ? DMSI_BIT_TARGET
                            : 0) |
                       (dmsi_wait_lists(o->termination_statuses, w->seen.status)
                            ? DMSI_BIT_TERMINATION
                            : 0);
    }
}

/* What it means that a poll failed. */
static dmsi_verdict dmsi_wait_failed(dmsi_wait *w)
{
    dms_status status = w->client->error.status;
    dmsi_shape_clear(w->family->list->shape, w->item); /* its text is gone */
    if (dmsi_now(&dmsi_of(w->client)->conn.io) >= w->end_ms &&
        status == DMS_ERR_TIMEOUT) {
        return DMSI_GO_ON; /* the pause says that time is up */
    }
    if (status == DMS_ERR_NOT_FOUND) {
        return dmsi_wait_absent(w, 1);
    }
    return dmsi_wait_tolerates(w) ? DMSI_GO_ON : DMSI_LOST;
}

/* One look at what is waited for. */
static dmsi_verdict dmsi_wait_poll(dmsi_wait *w)
{
    const dmsi_listing *l = w->family->list;
    dms_client *client = w->client;
    size_t at, from, to;
    dms_json marker;
    w->polls++;
    if (dmsi_call_run(client, l->op, w->body_at, w->body_len) != DMS_OK) {
        return dmsi_wait_failed(w);
    }
    w->failures = 0;
    if (dmsi_page_list(client, l, &at, &marker) != DMS_OK) {
        return DMSI_LOST;
    }
    if (!dmsi_page_next(dmsi_of(client), &at, &from, &to)) {
        return dmsi_wait_absent(w, 0);
    }
    if (dmsi_page_item(client, l, from, to, w->item) != DMS_OK) {
        return DMSI_LOST;
    }
    dmsi_wait_look(w);
    return dmsi_wait_judge(w);
}

/* Whether time or polls are used up; the error is then set. */
static int dmsi_wait_over(dmsi_wait *w)
{
    int late = dmsi_now(&dmsi_of(w->client)->conn.io) >= w->end_ms;
    dms_error *e = &w->client->error;
    if (!late && !(w->row.max_polls && w->polls >= w->row.max_polls)) {
        return 0;
    }
    e->status = DMS_OK; /* a tolerated failure gives way to this one */
    (void)dmsi_fail(e, DMS_ERR_TIMEOUT,
                    "wait %s: %s, after %d polls the status is \"%s\"",
                    w->row.name, late ? "time is up" : "polls are used up",
                    w->polls, w->last_status);
    return 1;
}

/* The pause between polls, which grows if the options say so. */
static dms_status dmsi_wait_pause(dmsi_wait *w)
{
    dmsi_client *c = dmsi_of(w->client);
    dms_error *e = &w->client->error;
    int64_t left = w->end_ms - dmsi_now(&c->conn.io), ms = w->poll_ms;
    int64_t cap = w->options->max_poll_ms ? w->options->max_poll_ms : 300000;
    dmsi_error_clear(e);
    if (w->options->backoff_percent) {
        w->poll_ms = w->poll_ms * w->options->backoff_percent / 100;
        w->poll_ms = w->poll_ms > cap ? cap : w->poll_ms;
    }
    return dmsi_io_sleep(&c->conn.io, ms < left ? ms : left);
}

/* Polls until the wait is decided. */
static dms_status dmsi_wait_loop(dmsi_wait *w,
                                 dmsi_verdict (*look)(dmsi_wait *w))
{
    dmsi_client *c = dmsi_of(w->client);
    int64_t limit_ms = c->limit_ms; /* of what the wait is a part of */
    dmsi_verdict verdict;
    for (;;) {
        c->limit_ms = w->end_ms;
        verdict = look(w);
        c->limit_ms = limit_ms;
        if (verdict != DMSI_LOST) {
            w->family->progress(w->options, w->item,
                                dmsi_now(&c->conn.io) - w->began_ms, w->polls);
        }
        if (verdict != DMSI_GO_ON) {
            return w->client->error.status;
        }
        if (dmsi_wait_over(w) || dmsi_wait_pause(w) != DMS_OK ||
            dmsi_wait_over(w)) {
            return w->client->error.status;
        }
    }
}

/* Checks the options of a wait that comes later, before anything is sent. */
static dms_status dmsi_wait_check(dms_client *client, const dmsi_family *family,
                                  const dms_wait_options *options,
                                  const char *until)
{
    dmsi_wait w;
    dms_wait_options defaults;
    memset(&defaults, 0, sizeof defaults);
    memset(&w, 0, sizeof w);
    w.client = client;
    w.family = family;
    w.options = options ? options : &defaults;
    return dmsi_wait_options(&w, until);
}

/* Keeps an ARN over the calls to come: 1, or 0 with the error set. */
static int dmsi_keep_arn(char out[256], const char *name, const char *arn,
                         dms_error *e)
{
    if (!arn || !*arn || strlen(arn) > 255) {
        (void)dmsi_fail(e, DMS_ERR_USAGE, "%s: missing or longer than 255",
                        name);
        return 0;
    }
    dmsi_copy(out, 256, dmsi_str(arn));
    return 1;
}

/* Starts the clock of a wait whose request stands in the request buffer, and
 * polls. */
static dms_status dmsi_wait_start(dmsi_wait *w,
                                  dmsi_verdict (*look)(dmsi_wait *w))
{
    dmsi_client *c = dmsi_of(w->client);
    w->began_ms = dmsi_now(&c->conn.io);
    w->end_ms =
        !w->row.timeout_ms || w->row.timeout_ms > INT64_MAX - w->began_ms
            ? INT64_MAX
            : w->began_ms + w->row.timeout_ms;
    if (c->limit_ms && c->limit_ms < w->end_ms) {
        w->end_ms = c->limit_ms;
    }
    return dmsi_wait_loop(w, look);
}

/* Runs a wait of a family whose request stands in the request buffer. */
static dms_status dmsi_wait_run(dmsi_wait *w, const char *until)
{
    dms_wait_options defaults;
    memset(&defaults, 0, sizeof defaults);
    w->options = w->options ? w->options : &defaults;
    dmsi_shape_clear(w->family->list->shape, w->item);
    return dmsi_wait_options(w, until) == DMS_OK
               ? dmsi_wait_start(w, dmsi_wait_poll)
               : w->client->error.status;
}

/* A wait for what a describe call lists by ARN, w->what: its request goes
 * behind what stands in the request buffer, which is as before afterwards. */
static dms_status dmsi_wait_arn(dmsi_wait *w, const char *until)
{
    const dmsi_listing *l = w->family->list;
    dmsi_client *c = dmsi_of(w->client);
    dms_error *e = &w->client->error;
    dms_describe_tasks_params p;
    memset(&p, 0, sizeof p);
    p.arn = w->what;
    p.without_settings = l == &dmsi_list_tasks;
    w->body_at = c->request.len;
    if (dmsi_put_describe(&c->request, l, &p, e) != DMS_OK) {
        return e->status;
    }
    dmsi_putc(&c->request, '}');
    w->body_len = c->request.len - w->body_at;
    if (dmsi_buf_status(&c->request, e, "wait: request") == DMS_OK) {
        (void)dmsi_wait_run(w, until);
    }
    c->request.len = w->body_at;
    return e->status;
}

/* What a task shows. */
static void dmsi_task_look(const void *item, dmsi_look *look)
{
    const dms_task *t = (const dms_task *)item;
    look->bits = DMSI_BIT(t->state);
    look->status = t->status;
    look->stop_reason = t->stop_reason;
    look->failure = t->last_failure_message;
    look->stats = t->has_stats ? &t->stats : NULL;
}

/* Tells the progress of a task. */
static void dmsi_task_progress(const dms_wait_options *o, const void *item,
                               int64_t elapsed_ms, int polls)
{
    if (o->progress) {
        o->progress(o->progress_ctx, (const dms_task *)item, elapsed_ms, polls);
    }
}

static const dmsi_family dmsi_family_task = {
    &dmsi_list_tasks,   dmsi_waits,  DMSI_COUNT(dmsi_waits), dmsi_task_look,
    dmsi_task_progress, dmsi_states, DMSI_COUNT(dmsi_states)};

/* A wait for a task inside a function. */
static dms_status dmsi_wait_task(dms_client *client, const char *arn,
                                 const dms_wait_options *options,
                                 const char *until, dms_task *task)
{
    dms_task ignored;
    char kept[256];
    dmsi_wait w;
    memset(&w, 0, sizeof w);
    w.client = client;
    w.options = options;
    w.family = &dmsi_family_task;
    w.what = kept;
    w.item = task ? task : &ignored;
    return dmsi_keep_arn(kept, "ReplicationTaskArn", arn, &client->error)
               ? dmsi_wait_arn(&w, until)
               : client->error.status;
}

/* A wait inside a function that is not the one its caller may choose: paced
 * alike, poll_ms apart unless the options say so. */
static dms_wait_options dmsi_wait_like(const dms_wait_options *wait,
                                       int poll_ms)
{
    dms_wait_options o;
    memset(&o, 0, sizeof o);
    if (wait) {
        o = *wait;
        o.until = NULL;
        o.target_statuses = o.termination_statuses = NULL;
    }
    o.poll_ms = o.poll_ms ? o.poll_ms : poll_ms;
    return o;
}

DMS_API dms_status dms_wait_task(dms_client *client, const char *arn,
                                 const dms_wait_options *options,
                                 dms_task *task)
{
    return dmsi_begin(client)
               ? dmsi_wait_task(client, arn, options, "finished", task)
               : DMS_ERR_USAGE;
}

/* ==== 33. TASK FUNCTIONS THAT WAIT ======================================= */

/* Airflow's operators: an action, then the wait that belongs to it. */

DMS_API dms_status dms_create_task(dms_client *client,
                                   const dms_create_task_params *params,
                                   dms_task *task)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_create;
    dms_create_task_params p;
    dms_task own;
    char arn[256];
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    p = *params;
    p.migration_type = p.migration_type ? p.migration_type : "full-load";
    task = task ? task : &own;
    if (dmsi_cdc_check(op, p.cdc_start_time_s, p.cdc_start_position,
                       &client->error) != DMS_OK ||
        dmsi_put_fields(&c->request, op, dmsi_create_fields,
                        DMSI_COUNT(dmsi_create_fields), &p,
                        &client->error) != DMS_OK ||
        dmsi_put_tags(&c->request, op, p.tags, p.tags_len, &client->error) !=
            DMS_OK ||
        (!p.no_wait && dmsi_wait_check(client, &dmsi_family_task, p.wait,
                                       "ready") != DMS_OK) ||
        dmsi_task_call(client, op, task) != DMS_OK || p.no_wait) {
        return client->error.status;
    }
    if (!task->arn || !*task->arn || strlen(task->arn) > 255) {
        (void)dmsi_fail(&client->error, DMS_ERR_PROTOCOL,
                        "%s: the answer has no ReplicationTaskArn", op->name);
        client->error.outcome_unknown = 1;
        return client->error.status;
    }
    dmsi_copy(arn, sizeof arn, dmsi_str(task->arn));
    dmsi_buf_reset(&c->request);
    if (dmsi_wait_task(client, arn, p.wait, "ready", task) != DMS_OK) {
        dmsi_copy(client->error.resource_arn, sizeof arn, dmsi_str(arn));
        dmsi_fail_more(&client->error, "; the task was created: %s", arn);
    }
    return client->error.status;
}

/* Looks up what a function is about to change: there must be one. */
static dms_status dmsi_look_up(dms_client *client, const dmsi_op *op,
                               const dmsi_listing *l, const char *arn,
                               void *item)
{
    dmsi_client *c = dmsi_of(client);
    dms_describe_tasks_params p;
    size_t body_at = c->request.len, at, from, to;
    dms_json marker;
    memset(&p, 0, sizeof p);
    p.arn = arn;
    p.without_settings = l == &dmsi_list_tasks;
    if (dmsi_put_describe(&c->request, l, &p, &client->error) != DMS_OK) {
        return client->error.status;
    }
    dmsi_putc(&c->request, '}');
    if (dmsi_buf_status(&c->request, &client->error, op->name) == DMS_OK &&
        dmsi_call_run(client, l->op, body_at, c->request.len - body_at) ==
            DMS_OK &&
        dmsi_page_list(client, l, &at, &marker) == DMS_OK) {
        if (dmsi_page_next(c, &at, &from, &to)) {
            (void)dmsi_page_item(client, l, from, to, item);
        } else {
            (void)dmsi_fail(&client->error, DMS_ERR_NOT_FOUND,
                            "%s: %s %s not found", op->name, l->noun, arn);
        }
    }
    c->request.len = body_at;
    return client->error.status;
}

/* The state a task must be in to be modified; one that is being modified is
 * waited for first. */
static dms_status dmsi_modify_check(dms_client *client, const char *arn,
                                    const dms_wait_options *wait)
{
    dms_task task;
    const dmsi_op *op = &dmsi_op_modify;
    dms_wait_options first = dmsi_wait_like(wait, 0);
    if (dmsi_look_up(client, op, &dmsi_list_tasks, arn, &task) != DMS_OK) {
        return client->error.status;
    }
    if (task.state == DMS_TASK_MODIFYING &&
        (dmsi_wait_task(client, arn, &first, "modified", NULL) != DMS_OK ||
         dmsi_look_up(client, op, &dmsi_list_tasks, arn, &task) != DMS_OK)) {
        return client->error.status;
    }
    if (task.state != DMS_TASK_STOPPED && task.state != DMS_TASK_READY &&
        task.state != DMS_TASK_FAILED) {
        return dmsi_fail(&client->error, DMS_ERR_WRONG_STATE,
                         "%s: the task is \"%s\" and must be stopped, ready "
                         "or failed; stop it first (dms_stop_task)",
                         dmsi_op_modify.name, task.status ? task.status : "");
    }
    return DMS_OK;
}

DMS_API dms_status dms_modify_task(dms_client *client,
                                   const dms_modify_task_params *params,
                                   dms_task *task)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_modify;
    dms_modify_task_params p;
    char arn[256];
    size_t len;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    p = *params;
    if (dmsi_cdc_check(op, p.cdc_start_time_s, p.cdc_start_position,
                       &client->error) != DMS_OK ||
        dmsi_put_fields(&c->request, op, dmsi_modify_fields,
                        DMSI_COUNT(dmsi_modify_fields), &p,
                        &client->error) != DMS_OK) {
        return client->error.status;
    }
    dmsi_putc(&c->request, '}');
    if (!dmsi_keep_arn(arn, "ReplicationTaskArn", p.arn, &client->error) ||
        (!p.no_wait && dmsi_wait_check(client, &dmsi_family_task, p.wait,
                                       "modified") != DMS_OK)) {
        return client->error.status;
    }
    len = c->request.len; /* the body stays while others go out */
    if (dmsi_buf_status(&c->request, &client->error, op->name) != DMS_OK ||
        dmsi_modify_check(client, arn, p.wait) != DMS_OK ||
        dmsi_call_run(client, op, 0, len) != DMS_OK ||
        dmsi_task_answer(client, op, task) != DMS_OK || p.no_wait) {
        return client->error.status;
    }
    return dmsi_wait_task(client, arn, p.wait, "modified", task);
}

DMS_API dms_status dms_delete_task(dms_client *client,
                                   const dms_delete_task_params *params)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_delete;
    char arn[256];
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    if (dmsi_put_fields(&c->request, op, dmsi_arn_fields,
                        DMSI_COUNT(dmsi_arn_fields), params,
                        &client->error) != DMS_OK) {
        return client->error.status;
    }
    if (!dmsi_keep_arn(arn, "ReplicationTaskArn", params->arn,
                       &client->error) ||
        (!params->no_wait &&
         dmsi_wait_check(client, &dmsi_family_task, params->wait, "deleted") !=
             DMS_OK) ||
        dmsi_task_call(client, op, NULL) != DMS_OK || params->no_wait) {
        return client->error.status;
    }
    dmsi_buf_reset(&c->request);
    return dmsi_wait_task(client, arn, params->wait, "deleted", NULL);
}

/* -- reloading tables ------------------------------------------------------ */

/* clang-format off */
#define DMSI_TABLE(member) offsetof(dms_table_statistics, member)
static const dmsi_field dmsi_table_fields[] = {
    {"SchemaName", DMSI_TEXT, 0, DMSI_TABLE(schema_name)},
    {"TableName", DMSI_TEXT, 0, DMSI_TABLE(table_name)},
    {"Inserts", DMSI_NUMBER, 0, DMSI_TABLE(inserts)},
    {"Deletes", DMSI_NUMBER, 0, DMSI_TABLE(deletes)},
    {"Updates", DMSI_NUMBER, 0, DMSI_TABLE(updates)},
    {"Ddls", DMSI_NUMBER, 0, DMSI_TABLE(ddls)},
    {"AppliedInserts", DMSI_NUMBER, 0, DMSI_TABLE(applied_inserts)},
    {"AppliedDeletes", DMSI_NUMBER, 0, DMSI_TABLE(applied_deletes)},
    {"AppliedUpdates", DMSI_NUMBER, 0, DMSI_TABLE(applied_updates)},
    {"AppliedDdls", DMSI_NUMBER, 0, DMSI_TABLE(applied_ddls)},
    {"FullLoadRows", DMSI_NUMBER, 0, DMSI_TABLE(full_load_rows)},
    {"FullLoadCondtnlChkFailedRows", DMSI_NUMBER, 0,
     DMSI_TABLE(full_load_condtnl_chk_failed_rows)},
    {"FullLoadErrorRows", DMSI_NUMBER, 0, DMSI_TABLE(full_load_error_rows)},
    {"FullLoadStartTime", DMSI_TIME, 0, DMSI_TABLE(full_load_start_ms)},
    {"FullLoadEndTime", DMSI_TIME, 0, DMSI_TABLE(full_load_end_ms)},
    {"FullLoadReloaded", DMSI_FLAG, 0, DMSI_TABLE(full_load_reloaded)},
    {"LastUpdateTime", DMSI_TIME, 0, DMSI_TABLE(last_update_ms)},
    {"TableState", DMSI_TEXT, 0, DMSI_TABLE(table_state)},
    {"ValidationPendingRecords", DMSI_NUMBER, 0,
     DMSI_TABLE(validation_pending_records)},
    {"ValidationFailedRecords", DMSI_NUMBER, 0,
     DMSI_TABLE(validation_failed_records)},
    {"ValidationSuspendedRecords", DMSI_NUMBER, 0,
     DMSI_TABLE(validation_suspended_records)},
    {"ValidationState", DMSI_TEXT, 0, DMSI_TABLE(validation_state)},
    {"ValidationStateDetails", DMSI_TEXT, 0,
     DMSI_TABLE(validation_state_details)},
    {"ResyncState", DMSI_TEXT, 0, DMSI_TABLE(resync_state)},
    {"ResyncRowsAttempted", DMSI_NUMBER, 0, DMSI_TABLE(resync_rows_attempted)},
    {"ResyncRowsSucceeded", DMSI_NUMBER, 0, DMSI_TABLE(resync_rows_succeeded)},
    {"ResyncRowsFailed", DMSI_NUMBER, 0, DMSI_TABLE(resync_rows_failed)},
    /* a fraction, which a time may be too */
    {"ResyncProgress", DMSI_TIME, 0, DMSI_TABLE(resync_progress_milli)}};
#undef DMSI_TABLE

static const dmsi_field dmsi_reload_fields[] = {
    {"ReplicationTaskArn", DMSI_TEXT, 1,
     offsetof(dms_reload_tables_params, arn)},
    {"ReloadOption", DMSI_TEXT, 1,
     offsetof(dms_reload_tables_params, reload_option)}};

static const dmsi_field dmsi_table_names[] = {
    {"SchemaName", DMSI_TEXT, 1, offsetof(dms_table, schema_name)},
    {"TableName", DMSI_TEXT, 1, offsetof(dms_table, table_name)}};

static const dmsi_op dmsi_op_reload = {"ReloadTables", DMSI_ONCE};
static const dmsi_op dmsi_op_tables = {"DescribeTableStatistics", DMSI_READ};

static const dmsi_shape dmsi_shape_table = {
    "TableStatistics", dmsi_table_fields, DMSI_COUNT(dmsi_table_fields),
    NULL, 0, sizeof(dms_table_statistics), NULL};

static const dmsi_listing dmsi_list_tables = {
    &dmsi_op_tables, "TableStatistics", "DescribeTableStatistics: Marker",
    &dmsi_shape_table, NULL, NULL, "task"};

/* The states that decide, in the order of their bits; the first is none. */
static const char *const dmsi_table_states[] = {
    "", "Table completed", "Table cancelled", "Table does not exist",
    "Table error"};
static const char *const dmsi_validation_states[] = {
    "", "Validated", "Mismatched records", "Suspended records",
    "No primary key", "Table error", "Error", "Not enabled"};

static const dmsi_wait_row dmsi_reload_waits[] = {
    {"TableReloadComplete", "", DMSI_WAITER, 0x02, 0x1c, 30000, 60, 0, 0}};
static const dmsi_wait_row dmsi_validation_waits[] = {
    {"TableValidationComplete", "", DMSI_WAITER, 0x02, 0xfc, 30000, 60, 0, 0}};
/* clang-format on */

/* What a table that is reloaded shows. */
static void dmsi_table_look(const void *item, dmsi_look *look)
{
    look->status = ((const dms_table_statistics *)item)->table_state;
    look->bits = DMSI_BIT(dmsi_word_of(look->status, dmsi_table_states,
                                       DMSI_COUNT(dmsi_table_states)));
}

/* What a table that is validated shows. */
static void dmsi_validation_look(const void *item, dmsi_look *look)
{
    const dms_table_statistics *t = (const dms_table_statistics *)item;
    look->status = t->validation_state;
    look->failure = t->validation_state_details;
    look->bits = DMSI_BIT(dmsi_word_of(look->status, dmsi_validation_states,
                                       DMSI_COUNT(dmsi_validation_states)));
}

/* Tells the progress of a table. */
static void dmsi_table_progress(const dms_wait_options *o, const void *item,
                                int64_t elapsed_ms, int polls)
{
    if (o->table_progress) {
        o->table_progress(o->progress_ctx, (const dms_table_statistics *)item,
                          elapsed_ms, polls);
    }
}

static const dmsi_family dmsi_family_reload = {&dmsi_list_tables,
                                               dmsi_reload_waits,
                                               1,
                                               dmsi_table_look,
                                               dmsi_table_progress,
                                               NULL,
                                               0};
static const dmsi_family dmsi_family_validation = {&dmsi_list_tables,
                                                   dmsi_validation_waits,
                                                   1,
                                                   dmsi_validation_look,
                                                   dmsi_table_progress,
                                                   NULL,
                                                   0};

/* Writes the request of ReloadTables. */
static dms_status
dmsi_put_reload(dmsi_buf *b, const dms_reload_tables_params *p, dms_error *e)
{
    const dmsi_op *op = &dmsi_op_reload;
    size_t i;
    if (!p->tables || p->tables_len == 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: TablesToReload is required",
                         op->name);
    }
    if (dmsi_put_fields(b, op, dmsi_reload_fields,
                        DMSI_COUNT(dmsi_reload_fields), p, e) != DMS_OK) {
        return e->status;
    }
    dmsi_put_name(b, "TablesToReload");
    for (i = 0; i < p->tables_len; i++) {
        dmsi_putc(b, i == 0 ? '[' : ',');
        if (dmsi_put_fields(b, op, dmsi_table_names,
                            DMSI_COUNT(dmsi_table_names), &p->tables[i],
                            e) != DMS_OK) {
            return e->status;
        }
        dmsi_putc(b, '}');
    }
    dmsi_puts(b, "]}");
    return DMS_OK;
}

/* Writes the requests of the waits, one for each table, behind each other:
 * the names may be views that the first call ends. */
static dms_status dmsi_put_reload_waits(dmsi_buf *b,
                                        const dms_reload_tables_params *p,
                                        dms_error *e)
{
    const dmsi_op *op = &dmsi_op_tables;
    size_t i;
    for (i = 0; i < p->tables_len; i++) {
        const dms_table *t = &p->tables[i];
        if (dmsi_put_fields(b, op, dmsi_reload_fields, 1, p, e) != DMS_OK) {
            return e->status;
        }
        dmsi_put_name(b, "Filters");
        dmsi_putc(b, '[');
        if (dmsi_put_filter(b, op, "schema-name", &t->schema_name, 1, e) !=
                DMS_OK ||
            dmsi_put_filter(b, op, "table-name", &t->table_name, 1, e) !=
                DMS_OK) {
            return e->status;
        }
        dmsi_puts(b, "]}");
    }
    return DMS_OK;
}

/* Puts the name of the table before the message of a wait that failed. */
static void dmsi_reload_failed(dmsi_wait *w)
{
    static const char *const paths[] = {"Filters[0].Values[0]",
                                        "Filters[1].Values[0]"};
    char name[160], part[2][64];
    dms_json body, v;
    int i;
    body.text = dmsi_of(w->client)->request.data + w->body_at;
    body.len = w->body_len;
    for (i = 0; i < 2; i++) {
        part[i][0] = '\0';
        if (dms_json_get(body, paths[i], &v)) {
            (void)dms_json_string(v, part[i], sizeof part[i]);
        }
    }
    dmsi_format(name, sizeof name, "%s: table %s.%s", dmsi_op_reload.name,
                part[0], part[1]);
    dmsi_fail_name(&w->client->error, name);
}

/* Waits for each table in turn; their requests stand from w->body_at on. */
static dms_status dmsi_reload_wait(dmsi_wait *w)
{
    dmsi_client *c = dmsi_of(w->client);
    size_t end = c->request.len;
    dmsi_wait one = *w;
    while (one.body_at < end) {
        const char *from = c->request.data + one.body_at;
        one.body_len =
            (size_t)(dmsi_json_skip(from, c->request.data + end) - from);
        one.polls = one.failures = 0;
        one.last_status[0] = '\0';
        if (dmsi_wait_run(&one, one.family->rows->name) != DMS_OK) {
            dmsi_reload_failed(&one);
            break;
        }
        one.body_at += one.body_len;
    }
    return w->client->error.status;
}

DMS_API dms_status dms_reload_tables(dms_client *client,
                                     const dms_reload_tables_params *params,
                                     dms_table_statistics *table)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_reload;
    dms_reload_tables_params p;
    dms_table_statistics ignored;
    dms_wait_options pace;
    char arn[256];
    dmsi_wait w;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    p = *params;
    p.reload_option = p.reload_option ? p.reload_option : "data-reload";
    pace = dmsi_wait_like(p.wait, 0);
    memset(&w, 0, sizeof w);
    w.client = client;
    w.options = &pace;
    w.family = strcmp(p.reload_option, "validate-only") == 0
                   ? &dmsi_family_validation
                   : &dmsi_family_reload;
    w.what = arn;
    w.item = table ? table : &ignored;
    if (!dmsi_keep_arn(arn, "ReplicationTaskArn", p.arn, &client->error) ||
        dmsi_put_reload(&c->request, &p, &client->error) != DMS_OK) {
        return client->error.status;
    }
    w.body_at = c->request.len;
    if (dmsi_put_reload_waits(&c->request, &p, &client->error) != DMS_OK ||
        dmsi_wait_check(client, w.family, &pace, w.family->rows->name) !=
            DMS_OK ||
        dmsi_buf_status(&c->request, &client->error, op->name) != DMS_OK) {
        return client->error.status;
    }
    dmsi_shape_clear(&dmsi_shape_table, w.item);
    if (dmsi_call_run(client, op, 0, w.body_at) != DMS_OK || p.no_wait) {
        return client->error.status;
    }
    return dmsi_reload_wait(&w);
}

/* -- stop, modify, resume ---------------------------------------------------
 */

/* A change under way. Its three requests stand in the request buffer. */
typedef struct dmsi_change {
    dms_client *client;
    const dms_change_task_params *params;
    dms_change_steps steps;
    dms_task *task;
    char arn[256];
    size_t modify_len; /* from 0 */
    size_t start_len;  /* behind it */
    size_t stop_len;   /* behind that */
} dmsi_change;

/* Writes the three requests of a change, so that all of it is checked before
 * anything is sent. */
static dms_status dmsi_put_change(dmsi_change *h)
{
    const dms_change_task_params *p = h->params;
    dmsi_buf *b = &dmsi_of(h->client)->request;
    dms_error *e = &h->client->error;
    dms_start_task_params start;
    dms_delete_task_params stop; /* an ARN and nothing else */
    memset(&start, 0, sizeof start);
    memset(&stop, 0, sizeof stop);
    start.arn = stop.arn = p->modify.arn;
    start.start_type = p->start_type ? p->start_type : "resume-processing";
    if (dmsi_put_fields(b, &dmsi_op_modify, dmsi_modify_fields,
                        DMSI_COUNT(dmsi_modify_fields), &p->modify,
                        e) != DMS_OK) {
        return e->status;
    }
    dmsi_putc(b, '}');
    h->modify_len = b->len;
    (void)dmsi_put_fields(b, &dmsi_op_start, dmsi_start_fields,
                          DMSI_COUNT(dmsi_start_fields), &start, e);
    dmsi_putc(b, '}');
    h->start_len = b->len - h->modify_len;
    (void)dmsi_put_fields(b, &dmsi_op_stop, dmsi_arn_fields,
                          DMSI_COUNT(dmsi_arn_fields), &stop, e);
    dmsi_putc(b, '}');
    h->stop_len = b->len - h->modify_len - h->start_len;
    return dmsi_buf_status(b, e, dmsi_op_modify.name);
}

/* Sends one of the three; *step says how that went. */
static dms_status dmsi_change_send(dmsi_change *h, const dmsi_op *op,
                                   dms_step *step)
{
    const dms_error *e = &h->client->error;
    size_t at = op == &dmsi_op_modify  ? 0
                : op == &dmsi_op_start ? h->modify_len
                                       : h->modify_len + h->start_len;
    size_t len = op == &dmsi_op_modify  ? h->modify_len
                 : op == &dmsi_op_start ? h->start_len
                                        : h->stop_len;
    if (dmsi_call_run(h->client, op, at, len) == DMS_OK) {
        (void)dmsi_task_answer(h->client, op, h->task);
    }
    *step = e->status == DMS_OK  ? DMS_STEP_DONE
            : e->outcome_unknown ? DMS_STEP_UNKNOWN
                                 : *step;
    return e->status;
}

/* Waits until the task is in one of the statuses of `target`. */
static dms_status dmsi_change_wait(dmsi_change *h, const char *const *target)
{
    static const char *const lost[] = {"deleting", "failed-move", NULL};
    dms_wait_options o = dmsi_wait_like(h->params->modify.wait, 15000);
    dmsi_wait w;
    memset(&w, 0, sizeof w);
    o.target_statuses = target;
    o.termination_statuses = lost;
    w.client = h->client;
    w.options = &o;
    w.family = &dmsi_family_task;
    w.what = h->arn;
    w.item = h->task;
    w.tolerant = 1;
    return dmsi_wait_arn(&w, "finished");
}

/* Whether a task can be modified as it is. */
static int dmsi_rests(const dms_task *t)
{
    return t->state == DMS_TASK_STOPPED || t->state == DMS_TASK_READY ||
           t->state == DMS_TASK_FAILED;
}

/* Looks at the task, and waits while it is on its way somewhere. */
static dms_status dmsi_change_look(dmsi_change *h)
{
    static const char *const settled[] = {"stopped", "ready", "failed",
                                          "running", NULL};
    const uint32_t passing = DMSI_BIT(DMS_TASK_STARTING) |
                             DMSI_BIT(DMS_TASK_STOPPING) |
                             DMSI_BIT(DMS_TASK_MODIFYING);
    const dms_task *t = h->task;
    if (dmsi_look_up(h->client, &dmsi_op_modify, &dmsi_list_tasks, h->arn,
                     h->task) != DMS_OK ||
        (passing & DMSI_BIT(t->state) &&
         dmsi_change_wait(h, settled) != DMS_OK)) {
        return h->client->error.status;
    }
    h->steps.was_running = t->state == DMS_TASK_RUNNING;
    if (!h->steps.was_running && !dmsi_rests(t)) {
        return dmsi_fail(&h->client->error, DMS_ERR_WRONG_STATE,
                         "%s: the task is \"%s\", and cannot be changed now",
                         dmsi_op_modify.name, t->status ? t->status : "");
    }
    return DMS_OK;
}

/* Stops the task. One that came to its end in between needs no stop, and no
 * start later either. */
static dms_status dmsi_change_stop(dmsi_change *h)
{
    static const char *const stopped[] = {"stopped", "failed", NULL};
    dms_error *e = &h->client->error, refused;
    if (dmsi_change_send(h, &dmsi_op_stop, &h->steps.stopped) == DMS_OK) {
        return dmsi_change_wait(h, stopped);
    }
    if (e->status != DMS_ERR_WRONG_STATE) {
        return e->status;
    }
    refused = *e;
    refused.fault_message = "";
    dmsi_error_clear(e);
    if (dmsi_look_up(h->client, &dmsi_op_stop, &dmsi_list_tasks, h->arn,
                     h->task) == DMS_OK &&
        dmsi_rests(h->task)) {
        h->steps.was_running = 0;
        return DMS_OK;
    }
    *e = refused;
    return e->status;
}

/* The steps of a change, as far as they succeed. */
static dms_status dmsi_change_run(dmsi_change *h)
{
    static const char *const rests[] = {"stopped", "ready", "failed", NULL};
    static const char *const runs[] = {"running", "stopped", NULL};
    dms_status status = dmsi_change_look(h);
    if (status == DMS_OK && h->steps.was_running) {
        status = dmsi_change_stop(h);
    }
    if (status == DMS_OK) {
        status = dmsi_change_send(h, &dmsi_op_modify, &h->steps.modified);
    }
    if (status == DMS_OK) {
        status = dmsi_change_wait(h, rests);
    }
    if (status == DMS_OK && h->steps.was_running) {
        status = dmsi_change_send(h, &dmsi_op_start, &h->steps.restarted);
        if (status == DMS_OK && h->params->wait_running) {
            status = dmsi_change_wait(h, runs);
        }
    }
    return status;
}

/* Puts a task that was running back to work. 1: it is. */
static int dmsi_change_undo(dmsi_change *h)
{
    static const char *const settled[] = {"stopped", "ready",    "failed",
                                          "running", "starting", NULL};
    if (dmsi_change_wait(h, settled) != DMS_OK) {
        return 0;
    }
    if (dmsi_rests(h->task)) {
        return dmsi_change_send(h, &dmsi_op_start, &h->steps.restarted) ==
               DMS_OK;
    }
    h->steps.restarted = DMS_STEP_DONE;
    return 1;
}

/* After a failure: puts the task back if need be, and says what was done. A
 * start whose answer was lost may turn out to have been a success. */
static dms_status dmsi_change_failed(dmsi_change *h)
{
    static const char *const words[] = {"no", "yes", "unknown"};
    dmsi_client *c = dmsi_of(h->client);
    const dms_change_task_params *p = h->params;
    dms_error *e = &h->client->error, first = *e;
    dms_change_steps *s = &h->steps;
    int starting = s->restarted == DMS_STEP_UNKNOWN;
    if (s->was_running && s->stopped != DMS_STEP_NOT_DONE &&
        s->restarted != DMS_STEP_DONE && first.status != DMS_ERR_CANCELLED) {
        first.fault_message = ""; /* its text goes with the answer */
        dmsi_error_clear(e);
        c->limit_ms = dmsi_now(&c->conn.io) +
                      (p->undo_timeout_ms ? p->undo_timeout_ms : 600000);
        if (dmsi_change_undo(h) && starting) {
            return e->status;
        }
        if (e->status != DMS_OK) {
            dmsi_fail_more(&first, "; putting it back: %s", e->message);
        }
        *e = first;
    }
    dmsi_fail_more(e, "; stopped: %s, modified: %s, restarted: %s",
                   words[s->stopped], words[s->modified], words[s->restarted]);
    return e->status;
}

/* What of the parameters of a change cannot be. */
static dms_status dmsi_change_check(dms_client *client,
                                    const dms_change_task_params *p)
{
    dms_error *e = &client->error;
    const dms_modify_task_params *m = &p->modify;
    if (m->no_wait) {
        return dmsi_fail(e, DMS_ERR_USAGE, "modify.no_wait: must be 0");
    }
    if (p->timeout_ms < 0 || p->undo_timeout_ms < 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "timeout_ms: is negative");
    }
    if (dmsi_cdc_check(&dmsi_op_modify, m->cdc_start_time_s,
                       m->cdc_start_position, e) != DMS_OK) {
        return e->status;
    }
    return dmsi_wait_check(client, &dmsi_family_task, m->wait, "finished");
}

DMS_API dms_status dms_change_task(dms_client *client,
                                   const dms_change_task_params *params,
                                   dms_task *task)
{
    dmsi_client *c = dmsi_begin(client);
    dmsi_change h;
    dms_task own;
    if (!c || dmsi_missing(client, &dmsi_op_modify, "params", params)) {
        return dmsi_refused(client);
    }
    memset(&h, 0, sizeof h);
    h.client = client;
    h.params = params;
    h.task = task ? task : &own;
    dmsi_shape_clear(&dmsi_shape_task, h.task);
    if (params->steps) {
        *params->steps = h.steps;
    }
    if (dmsi_change_check(client, params) != DMS_OK ||
        !dmsi_keep_arn(h.arn, "ReplicationTaskArn", params->modify.arn,
                       &client->error) ||
        dmsi_put_change(&h) != DMS_OK) {
        return client->error.status;
    }
    c->limit_ms = dmsi_now(&c->conn.io) +
                  (params->timeout_ms ? params->timeout_ms : 3600000);
    if (dmsi_change_run(&h) != DMS_OK) {
        (void)dmsi_change_failed(&h);
    }
    c->limit_ms = 0;
    if (params->steps) {
        *params->steps = h.steps;
    }
    return client->error.status;
}

/* ==== 34. SERVERLESS REPLICATIONS, THE FUNCTIONS ========================= */

/* Airflow's operators for serverless replications, by the means of tasks:
 * tables of members, lists, waits. */

/* clang-format off */
#define DMSI_CONFIG(member) offsetof(dms_replication_config, member)
#define DMSI_COMPUTE(member) offsetof(dms_compute_config, member)
#define DMSI_PROVISION(member) offsetof(dms_provision_data, member)
#define DMSI_REPLICATION(member) offsetof(dms_replication, member)
static const dmsi_field dmsi_compute_fields[] = {
    {"AvailabilityZone", DMSI_TEXT, 0, DMSI_COMPUTE(availability_zone)},
    {"DnsNameServers", DMSI_TEXT, 0, DMSI_COMPUTE(dns_name_servers)},
    {"KmsKeyId", DMSI_TEXT, 0, DMSI_COMPUTE(kms_key_id)},
    {"MaxCapacityUnits", DMSI_NUMBER, 0, DMSI_COMPUTE(max_capacity_units)},
    {"MinCapacityUnits", DMSI_NUMBER, 0, DMSI_COMPUTE(min_capacity_units)},
    {"MultiAZ", DMSI_FLAG, 0, DMSI_COMPUTE(multi_az)},
    {"PreferredMaintenanceWindow", DMSI_TEXT, 0,
     DMSI_COMPUTE(preferred_maintenance_window)},
    {"ReplicationSubnetGroupId", DMSI_TEXT, 0,
     DMSI_COMPUTE(replication_subnet_group_id)},
    {"VpcSecurityGroupIds", DMSI_ARRAY, 0,
     DMSI_COMPUTE(vpc_security_group_ids)}};

static const dmsi_field dmsi_config_fields[] = {
    {"ReplicationConfigIdentifier", DMSI_TEXT, 0, DMSI_CONFIG(identifier)},
    {"ReplicationConfigArn", DMSI_TEXT, 0, DMSI_CONFIG(arn)},
    {"SourceEndpointArn", DMSI_TEXT, 0, DMSI_CONFIG(source_endpoint_arn)},
    {"TargetEndpointArn", DMSI_TEXT, 0, DMSI_CONFIG(target_endpoint_arn)},
    {"ReplicationType", DMSI_TEXT, 0, DMSI_CONFIG(replication_type)},
    {"ReplicationSettings", DMSI_TEXT, 0, DMSI_CONFIG(replication_settings)},
    {"SupplementalSettings", DMSI_TEXT, 0, DMSI_CONFIG(supplemental_settings)},
    {"TableMappings", DMSI_TEXT, 0, DMSI_CONFIG(table_mappings)},
    {"ReplicationConfigCreateTime", DMSI_TIME, 0, DMSI_CONFIG(create_ms)},
    {"ReplicationConfigUpdateTime", DMSI_TIME, 0, DMSI_CONFIG(update_ms)},
    {"IsReadOnly", DMSI_FLAG, 0, DMSI_CONFIG(is_read_only)}};

static const dmsi_field dmsi_provision_fields[] = {
    {"ProvisionState", DMSI_TEXT, 0, DMSI_PROVISION(provision_state)},
    {"ProvisionedCapacityUnits", DMSI_NUMBER, 0,
     DMSI_PROVISION(provisioned_capacity_units)},
    {"DateProvisioned", DMSI_TIME, 0, DMSI_PROVISION(provisioned_ms)},
    {"IsNewProvisioningAvailable", DMSI_FLAG, 0,
     DMSI_PROVISION(is_new_provisioning_available)},
    {"DateNewProvisioningDataAvailable", DMSI_TIME, 0,
     DMSI_PROVISION(new_provisioning_ms)},
    {"ReasonForNewProvisioningData", DMSI_TEXT, 0,
     DMSI_PROVISION(reason_for_new_provision)}};

static const dmsi_field dmsi_replication_fields[] = {
    {"ReplicationConfigIdentifier", DMSI_TEXT, 0,
     DMSI_REPLICATION(identifier)},
    {"ReplicationConfigArn", DMSI_TEXT, 0, DMSI_REPLICATION(arn)},
    {"SourceEndpointArn", DMSI_TEXT, 0, DMSI_REPLICATION(source_endpoint_arn)},
    {"TargetEndpointArn", DMSI_TEXT, 0, DMSI_REPLICATION(target_endpoint_arn)},
    {"ReplicationType", DMSI_TEXT, 0, DMSI_REPLICATION(replication_type)},
    {"Status", DMSI_TEXT, 0, DMSI_REPLICATION(status)},
    {"PremigrationAssessmentStatuses", DMSI_ARRAY, 0,
     DMSI_REPLICATION(premigration_assessment_statuses)},
    {"StopReason", DMSI_TEXT, 0, DMSI_REPLICATION(stop_reason)},
    {"FailureMessages", DMSI_ARRAY, 0, DMSI_REPLICATION(failure_messages)},
    {"StartReplicationType", DMSI_TEXT, 0, DMSI_REPLICATION(start_type)},
    {"CdcStartTime", DMSI_TIME, 0, DMSI_REPLICATION(cdc_start_ms)},
    {"CdcStartPosition", DMSI_TEXT, 0, DMSI_REPLICATION(cdc_start_position)},
    {"CdcStopPosition", DMSI_TEXT, 0, DMSI_REPLICATION(cdc_stop_position)},
    {"RecoveryCheckpoint", DMSI_TEXT, 0, DMSI_REPLICATION(recovery_checkpoint)},
    {"ReplicationCreateTime", DMSI_TIME, 0, DMSI_REPLICATION(create_ms)},
    {"ReplicationUpdateTime", DMSI_TIME, 0, DMSI_REPLICATION(update_ms)},
    {"ReplicationLastStopTime", DMSI_TIME, 0, DMSI_REPLICATION(last_stop_ms)},
    {"ReplicationDeprovisionTime", DMSI_TIME, 0,
     DMSI_REPLICATION(deprovision_ms)},
    {"IsReadOnly", DMSI_FLAG, 0, DMSI_REPLICATION(is_read_only)}};

static const dmsi_part dmsi_config_parts[] = {
    {"ComputeConfig", dmsi_compute_fields, DMSI_COUNT(dmsi_compute_fields),
     DMSI_CONFIG(compute_config), DMSI_CONFIG(has_compute_config)}};

static const dmsi_part dmsi_replication_parts[] = {
    {"ProvisionData", dmsi_provision_fields, DMSI_COUNT(dmsi_provision_fields),
     DMSI_REPLICATION(provision_data), DMSI_REPLICATION(has_provision_data)},
    {"ReplicationStats", dmsi_stats_fields, DMSI_COUNT(dmsi_stats_fields),
     DMSI_REPLICATION(stats), DMSI_REPLICATION(has_stats)}};

static const dmsi_shape dmsi_shape_config = {
    "ReplicationConfig", dmsi_config_fields, DMSI_COUNT(dmsi_config_fields),
    dmsi_config_parts, 1, sizeof(dms_replication_config), NULL};
static const dmsi_shape dmsi_shape_replication = {
    "Replication", dmsi_replication_fields,
    DMSI_COUNT(dmsi_replication_fields), dmsi_replication_parts, 2,
    sizeof(dms_replication), NULL};
#undef DMSI_CONFIG
#undef DMSI_COMPUTE
#undef DMSI_PROVISION
#undef DMSI_REPLICATION

#define DMSI_PARAM(member)                                                    \
    offsetof(dms_create_replication_config_params, member)
static const dmsi_field dmsi_create_config_fields[] = {
    {"ReplicationConfigIdentifier", DMSI_TEXT, 1, DMSI_PARAM(identifier)},
    {"SourceEndpointArn", DMSI_TEXT, 1, DMSI_PARAM(source_endpoint_arn)},
    {"TargetEndpointArn", DMSI_TEXT, 1, DMSI_PARAM(target_endpoint_arn)},
    {"ReplicationType", DMSI_TEXT, 1, DMSI_PARAM(replication_type)},
    {"TableMappings", DMSI_OBJECT, 1, DMSI_PARAM(table_mappings)},
    {"ReplicationSettings", DMSI_OBJECT, 0, DMSI_PARAM(replication_settings)},
    {"SupplementalSettings", DMSI_OBJECT, 0,
     DMSI_PARAM(supplemental_settings)},
    {"ResourceIdentifier", DMSI_TEXT, 0, DMSI_PARAM(resource_identifier)}};
#undef DMSI_PARAM

#define DMSI_PARAM(member) offsetof(dms_start_replication_params, member)
static const dmsi_field dmsi_start_replication_fields[] = {
    {"ReplicationConfigArn", DMSI_TEXT, 1, DMSI_PARAM(arn)},
    {"StartReplicationType", DMSI_TEXT, 1, DMSI_PARAM(start_type)},
    {"PremigrationAssessmentSettings", DMSI_OBJECT, 0,
     DMSI_PARAM(premigration_assessment_settings)},
    {"CdcStartTime", DMSI_TIME, 0, DMSI_PARAM(cdc_start_time_s)},
    {"CdcStartPosition", DMSI_TEXT, 0, DMSI_PARAM(cdc_start_position)},
    {"CdcStopPosition", DMSI_TEXT, 0, DMSI_PARAM(cdc_stop_position)}};
#undef DMSI_PARAM

static const dmsi_op dmsi_op_create_config = {"CreateReplicationConfig",
                                              DMSI_ONCE};
static const dmsi_op dmsi_op_delete_config = {"DeleteReplicationConfig",
                                              DMSI_DELETE};
static const dmsi_op dmsi_op_configs = {"DescribeReplicationConfigs",
                                        DMSI_READ};
static const dmsi_op dmsi_op_replications = {"DescribeReplications",
                                             DMSI_READ};
static const dmsi_op dmsi_op_start_replication = {"StartReplication",
                                                  DMSI_ONCE};
static const dmsi_op dmsi_op_stop_replication = {"StopReplication",
                                                 DMSI_ONCE};

static const dmsi_listing dmsi_list_configs = {
    &dmsi_op_configs, "ReplicationConfigs",
    "DescribeReplicationConfigs: Marker", &dmsi_shape_config,
    "replication-config-arn", "replication-config-id", "replication config"};
static const dmsi_listing dmsi_list_replications = {
    &dmsi_op_replications, "Replications", "DescribeReplications: Marker",
    &dmsi_shape_replication, "replication-config-arn",
    "replication-config-id", "replication"};

/* Bits beside those of the states of a task. */
#define DMSI_CREATED ((uint32_t)1 << 16)
#define DMSI_DEPROVISIONING ((uint32_t)1 << 17)
#define DMSI_DEPROVISIONED ((uint32_t)1 << 18)

static const dmsi_wait_row dmsi_replication_waits[] = {
    {"finished", "", DMSI_FINISHED, 0, 0, 15000, 0, 0, 0},
    {"ReplicationTerminalStatus", "terminal_status", DMSI_WAITER,
     DMSI_BIT(DMS_TASK_FAILED) | DMSI_BIT(DMS_TASK_STOPPED) | DMSI_CREATED |
         DMSI_DEPROVISIONED,
     0, 30000, 60, 0, DMSI_DEPROVISIONING},
    {"ReplicationDeprovisioned", "deprovisioned", DMSI_WAITER,
     DMSI_DEPROVISIONED, 0, 30000, 60, 0, 0},
    {"ReplicationComplete", "complete", DMSI_WAITER,
     DMSI_BIT(DMS_TASK_STOPPED), DMSI_BIT(DMS_TASK_FAILED), 30000, 60, 0, 0},
    {"ReplicationStopped", "stopped", DMSI_WAITER, DMSI_BIT(DMS_TASK_STOPPED),
     0, 5000, 60, 0, 0}};
static const dmsi_wait_row dmsi_config_waits[] = {
    {"ReplicationConfigDeleted", "config_deleted", DMSI_GONE, 0, 0, 5000, 60,
     0, 0}};
/* clang-format on */

/* The provision state of a replication, "" if it has none. */
static const char *dmsi_provision_of(const dms_replication *r)
{
    const char *state = r->provision_data.provision_state;
    return state ? state : "";
}

/* What a replication shows. */
static void dmsi_replication_look(const void *item, dmsi_look *look)
{
    const dms_replication *r = (const dms_replication *)item;
    dmsi_slice provision = dmsi_str(dmsi_provision_of(r));
    look->status = r->status;
    look->bits = DMSI_BIT(dmsi_state_of(r->status));
    if (dmsi_same_nocase(dmsi_str(r->status), dmsi_str("created"))) {
        look->bits |= DMSI_CREATED;
    }
    if (dmsi_same_nocase(provision, dmsi_str("deprovisioning"))) {
        look->bits |= DMSI_DEPROVISIONING;
    }
    if (dmsi_same_nocase(provision, dmsi_str("deprovisioned"))) {
        look->bits |= DMSI_DEPROVISIONED;
    }
    look->stop_reason = r->stop_reason;
    look->failure =
        r->failure_messages && strcmp(r->failure_messages, "[]") != 0
            ? r->failure_messages
            : NULL;
    look->stats = r->has_stats ? &r->stats : NULL;
}

/* Tells the progress of a replication. */
static void dmsi_replication_progress(const dms_wait_options *o,
                                      const void *item, int64_t elapsed_ms,
                                      int polls)
{
    if (o->replication_progress) {
        o->replication_progress(o->progress_ctx, (const dms_replication *)item,
                                elapsed_ms, polls);
    }
}

/* A replication config shows nothing but that it is there. */
static void dmsi_config_look(const void *item, dmsi_look *look)
{
    (void)item;
    look->status = "there";
}

/* Tells the progress of a replication config: a replication without status. */
static void dmsi_config_progress(const dms_wait_options *o, const void *item,
                                 int64_t elapsed_ms, int polls)
{
    const dms_replication_config *config = (const dms_replication_config *)item;
    dms_replication r;
    dmsi_shape_clear(&dmsi_shape_replication, &r);
    r.identifier = config->identifier;
    r.arn = config->arn;
    dmsi_replication_progress(o, &r, elapsed_ms, polls);
}

static const dmsi_family dmsi_family_replication = {
    &dmsi_list_replications,
    dmsi_replication_waits,
    DMSI_COUNT(dmsi_replication_waits),
    dmsi_replication_look,
    dmsi_replication_progress,
    NULL,
    0};
static const dmsi_family dmsi_family_config = {&dmsi_list_configs,
                                               dmsi_config_waits,
                                               1,
                                               dmsi_config_look,
                                               dmsi_config_progress,
                                               NULL,
                                               0};

/* A wait for a replication, or for its config to be gone; arn is kept by the
 * caller. */
static dms_status dmsi_wait_replication(dms_client *client, const char *arn,
                                        const dms_wait_options *options,
                                        const char *until,
                                        dms_replication *replication)
{
    const char *name = options && options->until ? options->until : until;
    dms_replication_config config;
    dmsi_wait w;
    memset(&w, 0, sizeof w);
    w.client = client;
    w.options = options;
    w.family = &dmsi_family_replication;
    w.what = arn;
    w.item = replication;
    if (dmsi_wait_find(&dmsi_family_config, name)) {
        dmsi_shape_clear(&dmsi_shape_replication, replication);
        w.family = &dmsi_family_config;
        w.item = &config;
    }
    return dmsi_wait_arn(&w, until);
}

/* Checks the options of such a wait before anything is sent. */
static dms_status dmsi_check_replication(dms_client *client,
                                         const dms_wait_options *options,
                                         const char *until)
{
    const char *name = options && options->until ? options->until : until;
    return dmsi_wait_check(client,
                           dmsi_wait_find(&dmsi_family_config, name)
                               ? &dmsi_family_config
                               : &dmsi_family_replication,
                           options, until);
}

DMS_API dms_status dms_wait_replication(dms_client *client, const char *arn,
                                        const dms_wait_options *options,
                                        dms_replication *replication)
{
    dms_replication ignored;
    char kept[256];
    if (!dmsi_begin(client) ||
        !dmsi_keep_arn(kept, "ReplicationConfigArn", arn, &client->error)) {
        return dmsi_refused(client);
    }
    return dmsi_wait_replication(client, kept, options, "finished",
                                 replication ? replication : &ignored);
}

/* -- lists ------------------------------------------------------------------
 */

/* Begins a list of configs or replications. */
static dms_status
dmsi_describe_replications(dms_client *client, const dmsi_listing *l,
                           const dms_describe_replications_params *params,
                           dms_list *list)
{
    dms_describe_tasks_params p;
    if (!dmsi_begin(client) || dmsi_missing(client, l->op, "list", list)) {
        return dmsi_refused(client);
    }
    memset(&p, 0, sizeof p);
    if (params) {
        p.arn = params->arn;
        p.identifier = params->identifier;
        p.filters = params->filters;
        p.filters_len = params->filters_len;
        p.max_records = params->max_records;
        p.marker = params->marker;
        p.single_page = params->single_page;
    }
    return dmsi_list_begin(client, l, &p, list);
}

DMS_API dms_status dms_describe_replication_configs(
    dms_client *client, const dms_describe_replication_configs_params *params,
    dms_replication_configs *list)
{
    return dmsi_describe_replications(client, &dmsi_list_configs, params, list);
}

DMS_API dms_status dms_describe_replications(
    dms_client *client, const dms_describe_replications_params *params,
    dms_replications *list)
{
    return dmsi_describe_replications(client, &dmsi_list_replications, params,
                                      list);
}

DMS_API dms_status dms_next_replication_config(dms_replication_configs *list,
                                               dms_replication_config *config)
{
    return dmsi_list_next(list, &dmsi_list_configs, config);
}

DMS_API dms_status dms_next_replication(dms_replications *list,
                                        dms_replication *replication)
{
    return dmsi_list_next(list, &dmsi_list_replications, replication);
}

/* -- create, start, stop, delete ---------------------------------------------
 */

DMS_API dms_status dms_create_replication_config(
    dms_client *client, const dms_create_replication_config_params *params,
    dms_replication_config *config)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_create_config;
    dms_create_replication_config_params p;
    dms_replication_config ignored;
    dms_error *e;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    e = &client->error;
    p = *params;
    p.replication_type = p.replication_type ? p.replication_type : "full-load";
    if (dmsi_put_fields(&c->request, op, dmsi_create_config_fields,
                        DMSI_COUNT(dmsi_create_config_fields), &p,
                        e) != DMS_OK) {
        return e->status;
    }
    if (p.compute_config.max_capacity_units <= 0) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "%s: ComputeConfig.MaxCapacityUnits is required",
                         op->name);
    }
    dmsi_put_name(&c->request, "ComputeConfig");
    if (dmsi_put_fields(&c->request, op, dmsi_compute_fields,
                        DMSI_COUNT(dmsi_compute_fields), &p.compute_config,
                        e) != DMS_OK) {
        return e->status;
    }
    dmsi_putc(&c->request, '}');
    if (dmsi_put_tags(&c->request, op, p.tags, p.tags_len, e) != DMS_OK ||
        dmsi_call_object(client, op) != DMS_OK) {
        return e->status;
    }
    return dmsi_shape_answer(client, op, &dmsi_shape_config,
                             config ? config : &ignored);
}

/* Whether a replication can be started: it rests, and holds no capacity. */
static int dmsi_startable(const dms_replication *r)
{
    static const char *const rests[] = {"stopped", "failed", "created", NULL};
    static const char *const free_of[] = {"deprovisioned", "", NULL};
    return r->status && dmsi_wait_lists(rests, r->status) &&
           dmsi_wait_lists(free_of, dmsi_provision_of(r));
}

/* Looks at a replication that is to be started, and waits while its capacity
 * is being taken away. */
static dms_status dmsi_start_look(dms_client *client, const char *arn,
                                  const dms_wait_options *wait,
                                  dms_replication *r)
{
    dms_wait_options first = dmsi_wait_like(wait, 0);
    if (dmsi_look_up(client, &dmsi_op_start_replication,
                     &dmsi_list_replications, arn, r) == DMS_OK &&
        dmsi_same_nocase(dmsi_str(dmsi_provision_of(r)),
                         dmsi_str("deprovisioning"))) {
        (void)dmsi_wait_replication(client, arn, &first, "deprovisioned", r);
    }
    return client->error.status;
}

/* A call whose request stands at the beginning of the buffer and is answered
 * by a replication. */
static dms_status dmsi_replication_call(dms_client *client, const dmsi_op *op,
                                        size_t len, dms_replication *r)
{
    return dmsi_call_run(client, op, 0, len) == DMS_OK
               ? dmsi_shape_answer(client, op, &dmsi_shape_replication, r)
               : client->error.status;
}

DMS_API dms_status dms_start_replication(
    dms_client *client, const dms_start_replication_params *params,
    dms_replication *replication)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_start_replication;
    dms_start_replication_params p;
    dms_replication own, *r = replication ? replication : &own;
    char arn[256];
    dms_error *e;
    size_t len;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    e = &client->error;
    p = *params;
    p.start_type = p.start_type ? p.start_type : "start-replication";
    if (dmsi_cdc_check(op, p.cdc_start_time_s, p.cdc_start_position, e) !=
            DMS_OK ||
        dmsi_put_fields(&c->request, op, dmsi_start_replication_fields,
                        DMSI_COUNT(dmsi_start_replication_fields), &p,
                        e) != DMS_OK ||
        !dmsi_keep_arn(arn, "ReplicationConfigArn", p.arn, e) ||
        dmsi_check_replication(client, p.wait, "complete") != DMS_OK) {
        return e->status;
    }
    dmsi_putc(&c->request, '}');
    len = c->request.len; /* the body stays while others go out */
    if (dmsi_buf_status(&c->request, e, op->name) != DMS_OK ||
        dmsi_start_look(client, arn, p.wait, r) != DMS_OK) {
        return e->status;
    }
    if (!dmsi_startable(r)) {
        return p.skip_unless_startable
                   ? DMS_OK
                   : dmsi_fail(e, DMS_ERR_WRONG_STATE,
                               "%s: the replication is \"%s\", its capacity "
                               "\"%s\"; it must be created, stopped or failed, "
                               "and deprovisioned",
                               op->name, r->status ? r->status : "",
                               dmsi_provision_of(r));
    }
    if (dmsi_replication_call(client, op, len, r) == DMS_OK && !p.no_wait &&
        dmsi_wait_replication(client, arn, p.wait, "complete", r) != DMS_OK) {
        dmsi_fail_more(e, "; the replication was started");
    }
    return e->status;
}

/* Writes a request that is an ARN and nothing else, and keeps the ARN. */
static dms_status dmsi_put_config_arn(dms_client *client, const dmsi_op *op,
                                      const char *arn, char kept[256])
{
    dmsi_client *c = dmsi_of(client);
    dms_error *e = &client->error;
    dms_start_replication_params p;
    memset(&p, 0, sizeof p);
    p.arn = arn;
    if (dmsi_put_fields(&c->request, op, dmsi_start_replication_fields, 1, &p,
                        e) == DMS_OK) {
        dmsi_putc(&c->request, '}');
        (void)dmsi_keep_arn(kept, "ReplicationConfigArn", arn, e);
    }
    return e->status;
}

DMS_API dms_status dms_stop_replication(
    dms_client *client, const dms_stop_replication_params *params,
    dms_replication *replication)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_stop_replication;
    dms_replication own, *r = replication ? replication : &own;
    dms_wait_options wait;
    char arn[256];
    dms_error *e;
    size_t len;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    e = &client->error;
    wait = dmsi_wait_like(params->wait, 30000);
    if (dmsi_put_config_arn(client, op, params->arn, arn) != DMS_OK ||
        dmsi_check_replication(client, &wait, "stopped") != DMS_OK) {
        return e->status;
    }
    len = c->request.len;
    if (dmsi_buf_status(&c->request, e, op->name) != DMS_OK ||
        dmsi_look_up(client, op, &dmsi_list_replications, arn, r) != DMS_OK ||
        dmsi_same_nocase(dmsi_str(r->status), dmsi_str("stopped"))) {
        return e->status;
    }
    if (dmsi_replication_call(client, op, len, r) == DMS_OK &&
        !params->no_wait) {
        (void)dmsi_wait_replication(client, arn, &wait, "stopped", r);
    }
    return e->status;
}

DMS_API dms_status dms_delete_replication_config(
    dms_client *client, const dms_delete_replication_config_params *params)
{
    dmsi_client *c = dmsi_begin(client);
    const dmsi_op *op = &dmsi_op_delete_config;
    dms_replication r;
    dms_replication_config config;
    dms_wait_options wait;
    char arn[256];
    dms_error *e;
    size_t len;
    if (!c || dmsi_missing(client, op, "params", params)) {
        return dmsi_refused(client);
    }
    e = &client->error;
    wait = dmsi_wait_like(params->wait, 60000);
    if (dmsi_put_config_arn(client, op, params->arn, arn) != DMS_OK ||
        dmsi_check_replication(client, &wait, "config_deleted") != DMS_OK) {
        return e->status;
    }
    len = c->request.len;
    if (dmsi_buf_status(&c->request, e, op->name) != DMS_OK ||
        dmsi_look_up(client, op, &dmsi_list_replications, arn, &r) != DMS_OK ||
        dmsi_wait_replication(client, arn, &wait, "terminal_status", &r) !=
            DMS_OK ||
        dmsi_call_run(client, op, 0, len) != DMS_OK ||
        dmsi_shape_answer(client, op, &dmsi_shape_config, &config) != DMS_OK ||
        params->no_wait) {
        return e->status;
    }
    return dmsi_wait_replication(client, arn, &wait, "config_deleted", &r);
}

/* ==== 35. WATCHING MANY TASKS, THE LOOP ================================== */

/* Rounds over the pages of DescribeReplicationTasks, with a small record for
 * each task, found by its ARN. Knows the rules of "finished", not how a call
 * is made. */

enum {
    DMSI_FLEET_KEY = 40,    /* of an ARN, what follows the common part */
    DMSI_FLEET_CHUNK = 128, /* tasks that get their memory together */
    DMSI_FLEET_BATCH = 100, /* ARNs in one call: as many as a page holds */
    DMSI_FLEET_FEW = 1000,  /* ARNs up to which it is done in batches */
    DMSI_FLEET_TASK = 1600, /* bytes of a task on a page, at most by far */
    DMSI_FLEET_PAGE = 49152 /* bytes that pages keep of the caller's block */
};

/* A task: 48 bytes. ARNs of one account differ in their last part only, which
 * is the key; a longer or foreign one is known by its SHA-256 instead. */
typedef struct dmsi_ship {
    uint32_t next;         /* in its chain, by number from 1; 0: the last */
    unsigned char state;   /* a dms_task_state, as last seen */
    unsigned char outcome; /* a dms_watch_outcome */
    unsigned char marks;   /* DMSI_SHIP_..., and rounds that missed it */
    unsigned char len;     /* of the key; 255: it is a hash */
    char key[DMSI_FLEET_KEY];
} dmsi_ship;

/* Its marks; below them, complete rounds in a row that did not have it. */
#define DMSI_SHIP_KNOWN 0x80 /* was seen at least once */
#define DMSI_SHIP_SEEN 0x40  /* in this round */
#define DMSI_SHIP_MISSED 0x3f

/* All tasks: records in chunks that never move, and chains over them. */
typedef struct dmsi_fleet {
    dmsi_client *c;
    dmsi_ship **chunks;
    uint32_t *heads; /* a power of two of them */
    size_t chunks_cap;
    size_t heads_len;
    size_t count;
    size_t prefix_len;
    char prefix[128];    /* of the first ARN, up to its last colon */
    size_t response_cap; /* of the caller's block, as it was */
    size_t response_max;
} dmsi_fleet;

/* A watch under way. */
typedef struct dmsi_watch {
    dms_client *client;
    const dms_watch_params *p;
    dms_watch_summary sum;
    dmsi_fleet fleet;
    int64_t began_ms;
    int64_t end_ms;
    unsigned long slower;   /* the client's count when last looked at */
    int slowed;             /* it has grown in this round */
    int64_t errored_before; /* tables in error of tasks that are decided */
    int64_t errored_now;    /* of the others, in this round */
    int failures;           /* calls in a row */
    int closed;             /* no task is added any more */
} dmsi_watch;

/* -- the records ------------------------------------------------------------
 */

/* Takes memory: from the allocator, or from the end of the caller's block,
 * where the response then ends earlier. */
static void *dmsi_fleet_take(dmsi_fleet *f, size_t size)
{
    dmsi_buf *b = &f->c->response;
    if (!f->c->own_block) {
        return f->c->mem.alloc(f->c->mem.ctx, size);
    }
    b->cap &= ~(size_t)15;
    size = dmsi_align(size);
    if (b->cap < b->len || b->cap - b->len < size ||
        b->cap - size < DMSI_FLEET_PAGE) {
        return NULL; /* a page needs room too */
    }
    b->cap -= size;
    b->max = b->cap < b->max ? b->cap : b->max;
    return b->data + b->cap;
}

/* Gives memory back; of the caller's block all comes back at the end. */
static void dmsi_fleet_drop(dmsi_fleet *f, void *ptr, size_t size)
{
    if (ptr && !f->c->own_block) {
        f->c->mem.free(f->c->mem.ctx, ptr, size);
    }
}

/* Starts with nothing. */
static void dmsi_fleet_init(dmsi_fleet *f, dmsi_client *c)
{
    memset(f, 0, sizeof *f);
    f->c = c;
    f->response_cap = c->response.cap;
    f->response_max = c->response.max;
}

/* Gives everything back. */
static void dmsi_fleet_free(dmsi_fleet *f)
{
    size_t i;
    for (i = 0; i * DMSI_FLEET_CHUNK < f->count; i++) {
        dmsi_fleet_drop(f, f->chunks[i], DMSI_FLEET_CHUNK * sizeof(dmsi_ship));
    }
    dmsi_fleet_drop(f, f->chunks, f->chunks_cap * sizeof *f->chunks);
    dmsi_fleet_drop(f, f->heads, f->heads_len * sizeof *f->heads);
    if (f->c->own_block) {
        f->c->response.cap = f->response_cap;
        f->c->response.max = f->response_max;
    }
}

/* The task of a number from 0. */
static dmsi_ship *dmsi_fleet_at(const dmsi_fleet *f, size_t i)
{
    return &f->chunks[i / DMSI_FLEET_CHUNK][i % DMSI_FLEET_CHUNK];
}

/* FNV-1a of a key, for the chains. */
static uint64_t dmsi_fleet_hash(const char *key, size_t n)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (; n > 0; n--, key++) {
        h = (h ^ (unsigned char)*key) * 0x100000001b3u;
    }
    return h ^ h >> 32;
}

/* The length of the part of an ARN that all have in common. */
static size_t dmsi_fleet_common(const char *arn, size_t n)
{
    while (n > 0 && arn[n - 1] != ':') {
        n--;
    }
    return n;
}

/* Makes the key of an ARN; its length, 255 for a hash. */
static unsigned char dmsi_fleet_key(dmsi_fleet *f, const char *arn,
                                    char key[DMSI_FLEET_KEY])
{
    size_t n = strlen(arn), common = dmsi_fleet_common(arn, n);
    br_sha256_context hash;
    if (f->count == 0 && common < sizeof f->prefix) {
        memcpy(f->prefix, arn, common);
        f->prefix_len = common;
    }
    memset(key, 0, DMSI_FLEET_KEY);
    if (common == f->prefix_len && memcmp(arn, f->prefix, common) == 0 &&
        n - common <= DMSI_FLEET_KEY) {
        memcpy(key, arn + common, n - common);
        return (unsigned char)(n - common);
    }
    br_sha256_init(&hash);
    br_sha256_update(&hash, arn, n);
    br_sha256_out(&hash, key);
    return 255;
}

/* The task with a key, NULL if there is none; hash chooses the chain. */
static dmsi_ship *dmsi_fleet_look(const dmsi_fleet *f, uint64_t hash,
                                  const char *key, unsigned char len)
{
    uint32_t i = f->heads_len ? f->heads[hash & (f->heads_len - 1)] : 0;
    while (i) {
        dmsi_ship *s = dmsi_fleet_at(f, i - 1);
        if (s->len == len && memcmp(s->key, key, DMSI_FLEET_KEY) == 0) {
            return s;
        }
        i = s->next;
    }
    return NULL;
}

/* Puts task i into its chain. */
static void dmsi_fleet_chain(dmsi_fleet *f, size_t i)
{
    dmsi_ship *s = dmsi_fleet_at(f, i);
    uint64_t hash = dmsi_fleet_hash(s->key, DMSI_FLEET_KEY);
    uint32_t *head = &f->heads[hash & (f->heads_len - 1)];
    s->next = *head;
    *head = (uint32_t)i + 1;
}

/* Makes twice the chains once there are two tasks for each. */
static int dmsi_fleet_rehash(dmsi_fleet *f)
{
    size_t len = f->heads_len ? f->heads_len * 2 : 64, i;
    uint32_t *heads;
    if (f->count < f->heads_len * 2) {
        return 1;
    }
    heads = (uint32_t *)dmsi_fleet_take(f, len * sizeof *heads);
    if (!heads) {
        return 0;
    }
    dmsi_fleet_drop(f, f->heads, f->heads_len * sizeof *heads);
    memset(heads, 0, len * sizeof *heads);
    f->heads = heads;
    f->heads_len = len;
    for (i = 0; i < f->count; i++) {
        dmsi_fleet_chain(f, i);
    }
    return 1;
}

/* Makes room for one more task. */
static int dmsi_fleet_room(dmsi_fleet *f)
{
    size_t n = f->count / DMSI_FLEET_CHUNK, cap = f->chunks_cap * 2 + 8;
    dmsi_ship **chunks;
    if (f->count % DMSI_FLEET_CHUNK != 0) {
        return 1;
    }
    if (n == f->chunks_cap) {
        chunks = (dmsi_ship **)dmsi_fleet_take(f, cap * sizeof *chunks);
        if (!chunks) {
            return 0;
        }
        if (n > 0) {
            memcpy((void *)chunks, (const void *)f->chunks, n * sizeof *chunks);
        }
        dmsi_fleet_drop(f, f->chunks, f->chunks_cap * sizeof *chunks);
        f->chunks = chunks;
        f->chunks_cap = cap;
    }
    f->chunks[n] =
        (dmsi_ship *)dmsi_fleet_take(f, DMSI_FLEET_CHUNK * sizeof(dmsi_ship));
    return f->chunks[n] != NULL;
}

/* The task with an ARN; with `add` made if need be. NULL: there is none, or
 * with `add` no memory. */
static dmsi_ship *dmsi_fleet_find(dmsi_fleet *f, const char *arn, int add)
{
    char key[DMSI_FLEET_KEY];
    unsigned char len = dmsi_fleet_key(f, arn, key);
    dmsi_ship *s =
        dmsi_fleet_look(f, dmsi_fleet_hash(key, DMSI_FLEET_KEY), key, len);
    if (s || !add || !dmsi_fleet_rehash(f) || !dmsi_fleet_room(f)) {
        return s;
    }
    s = dmsi_fleet_at(f, f->count);
    memset(s, 0, sizeof *s);
    memcpy(s->key, key, sizeof key);
    s->len = len;
    dmsi_fleet_chain(f, f->count++);
    return s;
}

/* -- a look at a task -------------------------------------------------------
 */

/* What a task has come to. */
static dms_watch_outcome dmsi_watch_judge(const dmsi_watch *w,
                                          const dms_task *t)
{
    static const dms_watch_outcome outcomes[] = {
        DMS_WATCH_RUNNING, DMS_WATCH_FINISHED,
        DMS_WATCH_RUNNING, /* being deleted: it will vanish */
        DMS_WATCH_FAILED,  DMS_WATCH_FAILED,
        DMS_WATCH_FAILED};
    dmsi_look look;
    memset(&look, 0, sizeof look);
    dmsi_task_look(t, &look);
    if (w->p->ready_is_finished && t->state == DMS_TASK_READY) {
        return DMS_WATCH_FINISHED;
    }
    return outcomes[dmsi_finish_of(&look, w->p->started_after_ms)];
}

/* Counts a task that is decided. */
static void dmsi_watch_decide(dmsi_watch *w, dmsi_ship *s,
                              dms_watch_outcome outcome)
{
    dms_watch_summary *sum = &w->sum;
    s->outcome = (unsigned char)outcome;
    if (outcome != DMS_WATCH_RUNNING) {
        sum->running--;
        sum->finished += outcome == DMS_WATCH_FINISHED;
        sum->failed += outcome == DMS_WATCH_FAILED;
        sum->vanished += outcome == DMS_WATCH_VANISHED;
    }
}

/* Makes a new task one of those watched. NULL without memory. */
static dmsi_ship *dmsi_watch_add(dmsi_watch *w, const char *arn)
{
    size_t before = w->fleet.count;
    dmsi_ship *s = dmsi_fleet_find(&w->fleet, arn, !w->closed);
    w->sum.running += w->fleet.count - before;
    w->sum.tasks = w->fleet.count;
    if (!s && !w->closed) {
        (void)dmsi_fail(&w->client->error, DMS_ERR_MEMORY,
                        "watch: out of memory after %d tasks",
                        (int)w->fleet.count);
    }
    return s;
}

/* Takes in one task of a page. */
static void dmsi_watch_see(dmsi_watch *w, const dms_task *t)
{
    dmsi_ship *s;
    const char *before;
    dms_watch_outcome outcome;
    int64_t errored = t->has_stats && t->stats.tables_errored > 0
                          ? t->stats.tables_errored
                          : 0;
    int changed;
    if (!t->arn || !*t->arn) {
        (void)dmsi_fail(&w->client->error, DMS_ERR_PROTOCOL,
                        "watch: a task has no ReplicationTaskArn");
        return;
    }
    s = dmsi_watch_add(w, t->arn);
    if (!s || s->outcome != DMS_WATCH_RUNNING) {
        return;
    }
    before = dmsi_states[s->state];
    changed = !(s->marks & DMSI_SHIP_KNOWN) || s->state != t->state;
    s->state = (unsigned char)t->state;
    s->marks = DMSI_SHIP_KNOWN | DMSI_SHIP_SEEN;
    outcome = dmsi_watch_judge(w, t);
    dmsi_watch_decide(w, s, outcome);
    if (outcome == DMS_WATCH_RUNNING) {
        w->errored_now += errored;
    } else {
        w->errored_before += errored;
    }
    if (w->p->change && (changed || outcome != DMS_WATCH_RUNNING)) {
        w->p->change(w->p->ctx, t, before, outcome);
    }
    if (w->p->look) {
        w->p->look(w->p->ctx, t, before, outcome);
    }
}

/* A task is in no page any more. */
static void dmsi_watch_gone(dmsi_watch *w, dmsi_ship *s)
{
    const char *before = dmsi_states[s->state];
    char arn[sizeof w->fleet.prefix + DMSI_FLEET_KEY + 1];
    dms_task t;
    dmsi_shape_clear(&dmsi_shape_task, &t);
    if (s->len <= DMSI_FLEET_KEY) {
        memcpy(arn, w->fleet.prefix, w->fleet.prefix_len);
        memcpy(arn + w->fleet.prefix_len, s->key, s->len);
        arn[w->fleet.prefix_len + s->len] = '\0';
        t.arn = arn;
    }
    dmsi_watch_decide(w, s, DMS_WATCH_VANISHED);
    if (w->p->change) {
        w->p->change(w->p->ctx, &t, before, DMS_WATCH_VANISHED);
    }
    if (w->p->look) {
        w->p->look(w->p->ctx, &t, before, DMS_WATCH_VANISHED);
    }
}

/* -- a round ----------------------------------------------------------------
 */

/* Adapts the pause: twice as long when AWS has said "slower", and back by a
 * quarter after a round in which it has not. */
static void dmsi_watch_adapt(dmsi_watch *w, int round_over)
{
    int64_t least = w->p->poll_ms ? w->p->poll_ms : 15000;
    int64_t most = w->p->max_poll_ms ? w->p->max_poll_ms : 300000;
    int64_t ms = w->sum.poll_ms;
    unsigned long slower = dmsi_of(w->client)->slower;
    most = most > least ? most : least;
    if (slower != w->slower) {
        ms *= 2;
        w->slowed = 1;
    } else if (round_over && !w->slowed) {
        ms -= ms / 4;
    }
    w->slowed = w->slowed && !round_over;
    w->sum.throttled += slower - w->slower;
    w->slower = slower;
    w->sum.poll_ms = ms < least ? least : ms > most ? most : ms;
}

/* Sleeps, but not beyond the end. */
static dms_status dmsi_watch_sleep(dmsi_watch *w)
{
    dmsi_client *c = dmsi_of(w->client);
    int64_t left = w->end_ms - dmsi_now(&c->conn.io), ms = w->sum.poll_ms;
    return dmsi_io_sleep(&c->conn.io, ms < left ? ms : left);
}

/* Whether the end has come; the error is then set. */
static int dmsi_watch_over(dmsi_watch *w)
{
    dms_error *e = &w->client->error;
    if (dmsi_now(&dmsi_of(w->client)->conn.io) < w->end_ms) {
        return 0;
    }
    e->status = DMS_OK; /* a tolerated failure gives way to this one */
    (void)dmsi_fail(e, DMS_ERR_TIMEOUT,
                    "watch: time is up, %d of %d tasks are not decided",
                    (int)w->sum.running, (int)w->sum.tasks);
    return 1;
}

/* After a page that could not be had: DMS_OK to ask for it again. */
static dms_status dmsi_watch_again(dmsi_watch *w)
{
    dms_error *e = &w->client->error;
    dms_status s = e->status;
    if (dmsi_watch_over(w) ||
        (s != DMS_ERR_NETWORK && s != DMS_ERR_TIMEOUT &&
         s != DMS_ERR_THROTTLED && s != DMS_ERR_SERVER) ||
        ++w->failures > 5) {
        return e->status;
    }
    dmsi_watch_adapt(w, 0);
    dmsi_error_clear(e);
    if (dmsi_watch_sleep(w) == DMS_OK) {
        (void)dmsi_watch_over(w);
    }
    return e->status;
}

/* Fetches a page, again if need be. NOT_FOUND says that there is none. */
static dms_status dmsi_watch_page(dmsi_watch *w, dms_list *list)
{
    dmsi_client *c = dmsi_of(w->client);
    do {
        w->sum.calls++;
        c->limit_ms = w->end_ms;
        (void)dmsi_page_fetch(list);
        c->limit_ms = 0;
        if (w->client->error.status == DMS_OK) {
            w->failures = 0;
            return DMS_OK;
        }
    } while (w->client->error.status != DMS_ERR_NOT_FOUND &&
             dmsi_watch_again(w) == DMS_OK);
    return w->client->error.status;
}

/* Records on a page: AWS gives 20 to 100, and they must fit into the caller's
 * block, if there is one. */
static int dmsi_watch_records(const dmsi_client *c)
{
    size_t fit = c->response.cap / DMSI_FLEET_TASK;
    return !c->own_block || fit > 100 ? 100 : fit < 20 ? 20 : (int)fit;
}

/* All pages of one question. */
static dms_status dmsi_watch_ask(dmsi_watch *w, const dms_filter *filters,
                                 size_t filters_len)
{
    dmsi_client *c = dmsi_of(w->client);
    dms_error *e = &w->client->error;
    dms_describe_tasks_params p;
    dms_list list;
    dms_task task;
    size_t from, to;
    memset(&p, 0, sizeof p);
    memset(&list, 0, sizeof list);
    p.filters = filters;
    p.filters_len = filters_len;
    p.max_records = dmsi_watch_records(c);
    p.without_settings = 1;
    dmsi_buf_reset(&c->request);
    if (dmsi_put_describe(&c->request, &dmsi_list_tasks, &p, e) != DMS_OK) {
        return e->status;
    }
    list.client = w->client;
    list.kind = &dmsi_list_tasks;
    list.base = c->request.len;
    do {
        if (dmsi_watch_page(w, &list) != DMS_OK) {
            return e->status;
        }
        while (e->status == DMS_OK && dmsi_page_next(c, &list.at, &from, &to)) {
            if (dmsi_page_item(w->client, &dmsi_list_tasks, from, to, &task) ==
                DMS_OK) {
                dmsi_watch_see(w, &task);
            }
        }
    } while (e->status == DMS_OK && list.marker);
    return e->status;
}

/* Collects ARNs that are not decided, from *at on, for one call. */
static size_t dmsi_watch_batch(dmsi_watch *w, size_t *at, const char **values)
{
    dmsi_client *c = dmsi_of(w->client);
    size_t room = c->own_block ? c->request.cap / 4 : 32768, n = 0;
    for (; *at < w->p->arns_len && n < DMSI_FLEET_BATCH; ++*at) {
        const char *arn = w->p->arns[*at];
        dmsi_ship *s = dmsi_fleet_find(&w->fleet, arn, 0);
        if (s && s->outcome == DMS_WATCH_RUNNING) {
            if (n > 0 && room < strlen(arn) + 3) {
                break;
            }
            room -= room < strlen(arn) + 3 ? room : strlen(arn) + 3;
            values[n++] = arn;
        }
    }
    return n;
}

/* Asks for ARNs in batches. A batch of which AWS knows none is no failure. */
static dms_status dmsi_watch_batches(dmsi_watch *w)
{
    const char *values[DMSI_FLEET_BATCH];
    dms_filter filter;
    size_t at = 0;
    filter.name = "replication-task-arn";
    filter.values = values;
    while ((filter.values_len = dmsi_watch_batch(w, &at, values)) > 0) {
        if (dmsi_watch_ask(w, &filter, 1) == DMS_ERR_NOT_FOUND) {
            dmsi_error_clear(&w->client->error);
        }
        if (w->client->error.status != DMS_OK) {
            return w->client->error.status;
        }
    }
    return DMS_OK;
}

/* After all pages: tasks that were in none of them twice are gone. */
static void dmsi_watch_sweep(dmsi_watch *w)
{
    size_t i;
    for (i = 0; i < w->fleet.count; i++) {
        dmsi_ship *s = dmsi_fleet_at(&w->fleet, i);
        if (s->marks & DMSI_SHIP_SEEN) {
            s->marks = DMSI_SHIP_KNOWN;
        } else if (s->outcome == DMS_WATCH_RUNNING &&
                   (++s->marks & DMSI_SHIP_MISSED) >= 2) {
            dmsi_watch_gone(w, s);
        }
    }
    w->sum.rounds++;
    w->sum.elapsed_ms = dmsi_now(&dmsi_of(w->client)->conn.io) - w->began_ms;
    w->sum.tables_errored = w->errored_before + w->errored_now;
    dmsi_watch_adapt(w, 1);
    if (w->p->round) {
        w->p->round(w->p->ctx, &w->sum);
    }
}

/* One round: every page once. */
static dms_status dmsi_watch_round(dmsi_watch *w)
{
    const dms_watch_params *p = w->p;
    dms_error *e = &w->client->error;
    w->errored_now = 0;
    if (p->arns_len > 0 && p->arns_len <= DMSI_FLEET_FEW) {
        (void)dmsi_watch_batches(w);
    } else if (dmsi_watch_ask(w, p->filters, p->filters_len) ==
                   DMS_ERR_NOT_FOUND &&
               (w->sum.tasks > 0 || p->filters_len == 0)) {
        dmsi_error_clear(e); /* there were some, or there are none at all */
    }
    if (e->status == DMS_OK) {
        dmsi_watch_sweep(w);
    }
    return e->status;
}

/* -- the watch --------------------------------------------------------------
 */

/* What of the parameters cannot be. */
static dms_status dmsi_watch_check(const dms_watch_params *p, dms_error *e)
{
    size_t i;
    if (p->arns_len > 0 && p->filters_len > 0) {
        return dmsi_fail(e, DMS_ERR_USAGE,
                         "watch: arns and filters exclude each other");
    }
    if ((p->arns_len > 0 && !p->arns) || (p->filters_len > 0 && !p->filters)) {
        return dmsi_fail(e, DMS_ERR_USAGE, "watch: arns or filters is NULL");
    }
    if (p->poll_ms < 0 || p->max_poll_ms < 0 || p->timeout_ms < 0) {
        return dmsi_fail(e, DMS_ERR_USAGE, "watch: an option is negative");
    }
    for (i = 0; i < p->arns_len; i++) {
        if (!p->arns[i] || !*p->arns[i]) {
            return dmsi_fail(e, DMS_ERR_USAGE, "watch: an ARN is empty");
        }
    }
    return DMS_OK;
}

/* Rounds until all are decided. */
static dms_status dmsi_watch_run(dmsi_watch *w)
{
    dms_error *e = &w->client->error;
    size_t i;
    for (i = 0; i < w->p->arns_len; i++) {
        if (!dmsi_watch_add(w, w->p->arns[i])) {
            return e->status;
        }
    }
    w->closed = w->p->arns_len > 0;
    while (dmsi_watch_round(w) == DMS_OK && w->sum.running > 0 &&
           !dmsi_watch_over(w) && dmsi_watch_sleep(w) == DMS_OK &&
           !dmsi_watch_over(w)) {
    }
    if (e->status == DMS_OK && w->sum.failed + w->sum.vanished > 0) {
        (void)dmsi_fail(e, DMS_ERR_WAIT_FAILED,
                        "watch: of %d tasks %d have failed and %d vanished",
                        (int)w->sum.tasks, (int)w->sum.failed,
                        (int)w->sum.vanished);
    }
    return e->status;
}

DMS_API dms_status dms_watch(dms_client *client, const dms_watch_params *params,
                             dms_watch_summary *summary)
{
    dmsi_client *c = dmsi_begin(client);
    dms_watch_params all;
    dmsi_watch w;
    memset(&w, 0, sizeof w);
    memset(&all, 0, sizeof all);
    if (summary) {
        *summary = w.sum;
    }
    if (!c) {
        return dmsi_refused(client);
    }
    w.client = client;
    w.p = params ? params : &all;
    if (dmsi_watch_check(w.p, &client->error) != DMS_OK) {
        return client->error.status;
    }
    dmsi_fleet_init(&w.fleet, c);
    w.slower = c->slower;
    w.sum.poll_ms = w.p->poll_ms ? w.p->poll_ms : 15000;
    w.began_ms = dmsi_now(&c->conn.io);
    w.end_ms = !w.p->timeout_ms || w.p->timeout_ms > INT64_MAX - w.began_ms
                   ? INT64_MAX
                   : w.began_ms + w.p->timeout_ms;
    (void)dmsi_watch_run(&w);
    w.sum.elapsed_ms = dmsi_now(&c->conn.io) - w.began_ms;
    w.sum.tables_errored = w.errored_before + w.errored_now;
    dmsi_fleet_free(&w.fleet);
    if (summary) {
        *summary = w.sum;
    }
    return client->error.status;
}

/* ==== 36. TABLE MAPPINGS AND TASK SETTINGS, THE WRITER =================== */

/* Writes rules and settings as text, checked against tables. Knows the AWS DMS
 * user guide and nothing of clients; linked only where it is used. */

/* What a builder builds. */
enum { DMSI_MAPPINGS = 1, DMSI_TASK_SETTINGS };

/* The document at the start, and what its end looks like. */
static const char dmsi_mappings_start[] = "{\"rules\":[]}";

/* A text of a builder grows up to this. */
enum { DMSI_BUILDER_MAX = 0x3FFFFFFF };

/* The buffer of a builder, to write with; dmsi_builder_keep puts it back. */
static dmsi_buf dmsi_builder_buf(dms_builder *b)
{
    dmsi_buf buf;
    memset(&buf, 0, sizeof buf);
    buf.data = b->text;
    buf.len = b->len;
    buf.cap = b->size;
    buf.max = b->memory ? b->size : (size_t)DMSI_BUILDER_MAX;
    buf.mem = b->memory ? NULL : &b->mem;
    return buf;
}

/* Takes the buffer back, its text terminated; tells if it had no room. */
static dms_status dmsi_builder_keep(dms_builder *b, dmsi_buf *buf)
{
    dmsi_putc(buf, '\0');
    b->text = buf->data;
    b->size = buf->cap;
    if (buf->failed && b->memory) {
        return dmsi_fail(&b->error, DMS_ERR_MEMORY,
                         "the block of %d bytes is too small",
                         (int)(b->size > INT32_MAX ? INT32_MAX : b->size));
    }
    if (buf->failed) {
        return dmsi_buf_status(buf, &b->error, "builder");
    }
    b->len = buf->len - 1;
    return b->error.status;
}

/* Refuses what cannot be: two places for the text, or none. */
static dms_status dmsi_builder_check(dms_builder *b)
{
    const dms_allocator *a = &b->allocator;
    if (dmsi_half(!!a->alloc + !!a->realloc + !!a->free, 3)) {
        return dmsi_fail(&b->error, DMS_ERR_USAGE,
                         "allocator: give all hooks of it or none");
    }
    if (b->memory && a->alloc) {
        return dmsi_fail(&b->error, DMS_ERR_USAGE,
                         "memory: together with allocator");
    }
    if (!b->memory && b->memory_size) {
        return dmsi_fail(&b->error, DMS_ERR_USAGE, "memory: is missing");
    }
    b->mem = dmsi_allocator(a);
    if (!b->memory && !b->mem.alloc) {
        return dmsi_fail(&b->error, DMS_ERR_USAGE,
                         "memory: built without malloc, give memory or "
                         "allocator");
    }
    return DMS_OK;
}

/* Every call begins here: nothing more after a failure; the first call takes
 * the memory and starts the document. */
static dms_status dmsi_builder_begin(dms_builder *b, int kind)
{
    dmsi_buf buf;
    if (!b) {
        return DMS_ERR_USAGE;
    }
    if (b->error.status != DMS_OK) {
        return b->error.status;
    }
    if (b->kind) {
        return b->kind == kind
                   ? DMS_OK
                   : dmsi_fail(&b->error, DMS_ERR_USAGE,
                               "builder: table mappings and settings need "
                               "one each");
    }
    dmsi_error_clear(&b->error);
    if (dmsi_builder_check(b) != DMS_OK) {
        return b->error.status;
    }
    b->kind = kind;
    if (b->memory) {
        b->text = (char *)b->memory;
        b->size = b->memory_size;
    }
    buf = dmsi_builder_buf(b);
    dmsi_puts(&buf, kind == DMSI_MAPPINGS ? dmsi_mappings_start : "{}");
    return dmsi_builder_keep(b, &buf);
}

/* Whether a word is in a list of words divided by blanks. */
static int dmsi_word_in(const char *list, dmsi_slice word)
{
    dmsi_slice rest = dmsi_str(list), one;
    size_t n;
    while (rest.n > 0) {
        n = dmsi_find(rest, ' ');
        one = dmsi_slice_of(rest.p, n);
        if (dmsi_same(one, word)) {
            return 1;
        }
        n += n < rest.n;
        rest = dmsi_slice_of(rest.p + n, rest.n - n);
    }
    return 0;
}

/* -- table mappings ------------------------------------------------------- */

/* The members of a rule, as bits. The first ones stand in object-locator; the
 * texts come before those that are written in a way of their own. */
enum {
    DMSI_M_SCHEMA,
    DMSI_M_TABLE,
    DMSI_M_TABLE_TYPE,
    DMSI_M_COLUMN,
    DMSI_M_COLUMN_TYPE,
    DMSI_M_TABLE_SPACE,
    DMSI_M_INDEX_SPACE,
    DMSI_M_VALUE,
    DMSI_M_OLD_VALUE,
    DMSI_M_EXPRESSION,
    DMSI_M_TARGET_TABLE,
    DMSI_M_TOPIC,
    DMSI_M_SOURCE_FUNCTION,
    DMSI_M_TARGET_FUNCTION,
    DMSI_M_TARGET,
    DMSI_M_LOAD_ORDER,
    DMSI_M_FILTERS,
    DMSI_M_DATA_TYPE,
    DMSI_M_KEY,
    DMSI_M_IMAGE,
    DMSI_M_LOAD,
    DMSI_M_LOB,
    DMSI_M_PARAMETERS,
    DMSI_M_COUNT
};

#define DMSI_M(name) ((uint32_t)1 << DMSI_M_##name)

/* Names on the wire. */
static const char *const dmsi_member_names[DMSI_M_COUNT] = {
    "schema-name",
    "table-name",
    "table-type",
    "column-name",
    "data-type",
    "table-tablespace-name",
    "index-tablespace-name",
    "value",
    "old-value",
    "expression",
    "target-table-name",
    "kafka-target-topic",
    "source-function",
    "target-function",
    "rule-target",
    "load-order",
    "filters",
    "data-type",
    "primary-key-def",
    "before-image-def",
    "parallel-load",
    "lob-settings",
    "mapping-parameters"};

/* Where the texts are: those of the locator, then those beside it. */
static const size_t dmsi_member_texts[DMSI_M_TARGET] = {
    offsetof(dms_rule, schema),           offsetof(dms_rule, table),
    offsetof(dms_rule, table_type),       offsetof(dms_rule, column),
    offsetof(dms_rule, column_type),      offsetof(dms_rule, table_tablespace),
    offsetof(dms_rule, index_tablespace), offsetof(dms_rule, value),
    offsetof(dms_rule, old_value),        offsetof(dms_rule, expression),
    offsetof(dms_rule, target_table),     offsetof(dms_rule, kafka_topic),
    offsetof(dms_rule, source_function),  offsetof(dms_rule, target_function)};

/* rule-type, and what a rule of it needs and may have. */
enum {
    DMSI_SELECTION,
    DMSI_TRANSFORMATION,
    DMSI_TABLE_SETTINGS,
    DMSI_OBJECT_MAPPING,
    DMSI_VALIDATION,
    DMSI_RULE_TYPES
};

static const char *const dmsi_rule_types[DMSI_RULE_TYPES] = {
    "selection", "transformation", "table-settings", "object-mapping",
    "validation"};

/* rule-target: as bits in a row of actions, and what it needs and may have of
 * the locator. */
typedef struct dmsi_target {
    const char *name;
    uint32_t needs;
    uint32_t may;
} dmsi_target;

enum { DMSI_T_COLUMN = 4, DMSI_T_TABLE = 2, DMSI_T_ANY = 31 };

/* What an action needs, may have, and does without although its target would
 * need it. */
typedef struct dmsi_action {
    const char *name;
    unsigned char type;
    unsigned char targets; /* bits; 0: the rule has no target */
    unsigned char exact;   /* names of schema and table without "%" */
    uint32_t needs;
    uint32_t may;
    uint32_t one_of; /* one of these at least */
    uint32_t spares; /* not needed, although the target says so */
} dmsi_action;

/* clang-format off */
static const dmsi_target dmsi_targets[] = {
    {"schema", DMSI_M(SCHEMA), DMSI_M(TABLE)},
    {"table", DMSI_M(SCHEMA) | DMSI_M(TABLE), 0},
    {"column", DMSI_M(SCHEMA) | DMSI_M(TABLE) | DMSI_M(COLUMN),
     DMSI_M(COLUMN_TYPE)},
    {"table-tablespace", DMSI_M(SCHEMA) | DMSI_M(TABLE_SPACE), DMSI_M(TABLE)},
    {"index-tablespace", DMSI_M(SCHEMA) | DMSI_M(INDEX_SPACE), DMSI_M(TABLE)}};

#define DMSI_NAMES (DMSI_M(SCHEMA) | DMSI_M(TABLE))

static const dmsi_action dmsi_actions[] = {
    {"include", DMSI_SELECTION, 0, 0, DMSI_NAMES,
     DMSI_M(TABLE_TYPE) | DMSI_M(LOAD_ORDER) | DMSI_M(FILTERS), 0, 0},
    {"exclude", DMSI_SELECTION, 0, 0, DMSI_NAMES, DMSI_M(TABLE_TYPE), 0, 0},
    {"explicit", DMSI_SELECTION, 0, 1, DMSI_NAMES,
     DMSI_M(TABLE_TYPE) | DMSI_M(LOAD_ORDER), 0, 0},
    {"rename", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, 0, 0,
     DMSI_M(VALUE) | DMSI_M(EXPRESSION), 0},
    {"convert-lowercase", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, 0, 0, 0, 0},
    {"convert-uppercase", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, 0, 0, 0, 0},
    {"add-prefix", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, DMSI_M(VALUE), 0, 0, 0},
    {"remove-prefix", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, DMSI_M(VALUE), 0, 0,
     0},
    {"replace-prefix", DMSI_TRANSFORMATION, DMSI_T_ANY, 0,
     DMSI_M(VALUE) | DMSI_M(OLD_VALUE), 0, 0, 0},
    {"add-suffix", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, DMSI_M(VALUE), 0, 0, 0},
    {"remove-suffix", DMSI_TRANSFORMATION, DMSI_T_ANY, 0, DMSI_M(VALUE), 0, 0,
     0},
    {"replace-suffix", DMSI_TRANSFORMATION, DMSI_T_ANY, 0,
     DMSI_M(VALUE) | DMSI_M(OLD_VALUE), 0, 0, 0},
    {"remove-column", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0, 0, 0, 0, 0},
    {"include-column", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0, 0, 0, 0, 0},
    {"add-column", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0,
     DMSI_M(VALUE) | DMSI_M(DATA_TYPE), DMSI_M(EXPRESSION), 0,
     DMSI_M(COLUMN) | DMSI_M(COLUMN_TYPE)},
    {"change-data-type", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0,
     DMSI_M(DATA_TYPE), 0, 0, 0},
    {"define-primary-key", DMSI_TRANSFORMATION, DMSI_T_TABLE, 1, DMSI_M(KEY),
     0, 0, 0},
    {"add-before-image-columns", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0, 0,
     DMSI_M(IMAGE) | DMSI_M(COLUMN), 0, DMSI_M(COLUMN)},
    {"data-masking-digits-mask", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0,
     DMSI_M(VALUE), 0, 0, 0},
    {"data-masking-digits-randomize", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0, 0,
     0, 0, 0},
    {"data-masking-hash-mask", DMSI_TRANSFORMATION, DMSI_T_COLUMN, 0, 0, 0, 0,
     0},
    {"map-record-to-record", DMSI_OBJECT_MAPPING, 0, 0, DMSI_NAMES,
     DMSI_M(TARGET_TABLE) | DMSI_M(TOPIC) | DMSI_M(PARAMETERS), 0, 0},
    {"map-record-to-document", DMSI_OBJECT_MAPPING, 0, 0, DMSI_NAMES,
     DMSI_M(TARGET_TABLE) | DMSI_M(TOPIC) | DMSI_M(PARAMETERS), 0, 0},
    {"override-validation-function", DMSI_VALIDATION, DMSI_T_COLUMN, 0, 0, 0,
     DMSI_M(SOURCE_FUNCTION) | DMSI_M(TARGET_FUNCTION), 0},
    /* The last one is that of a rule without an action. */
    {NULL, DMSI_TABLE_SETTINGS, 0, 1, DMSI_NAMES, 0,
     DMSI_M(LOAD) | DMSI_M(LOB), 0}};

static const char dmsi_data_types[] =
    "bytes date time datetime int1 int2 int4 int8 numeric real4 real8 string "
    "uint1 uint2 uint4 uint8 wstring blob nclob clob boolean set list map "
    "tuple";
/* clang-format on */

/* A rule on its way into the text. */
typedef struct dmsi_rule_job {
    dms_builder *owner;
    const dms_rule *rule;
    const dmsi_action *action;
    const dmsi_target *target; /* NULL: none */
    int id;
    uint32_t given; /* members, as bits */
    dmsi_buf out;
} dmsi_rule_job;

/* Fails for a member of the rule; 0, for the caller to return. */
static int dmsi_rule_bad(dmsi_rule_job *j, const char *member, const char *why)
{
    const dms_rule *r = j->rule;
    const char *what = r->action               ? r->action
                       : j->action && !r->type ? "table-settings"
                       : r->type               ? r->type
                                               : "no action";
    dmsi_fail(&j->owner->error, DMS_ERR_USAGE, "rule %d%s%s%s (%s): %s %s",
              j->id, r->name ? " \"" : "", r->name ? r->name : "",
              r->name ? "\"" : "", what, member, why);
    return 0;
}

/* The text member m of a rule. */
static const char *dmsi_rule_text(const dms_rule *r, int m)
{
    const char *text;
    memcpy(&text, (const char *)r + dmsi_member_texts[m], sizeof text);
    return text;
}

/* The members that a rule has, as bits. */
static uint32_t dmsi_rule_given(const dms_rule *r)
{
    const dms_rule_type *t = &r->data_type;
    const dms_rule_key *k = &r->primary_key;
    const dms_rule_image *i = &r->before_image;
    const dms_rule_load *l = &r->parallel_load;
    uint32_t given = 0;
    int m;
    for (m = 0; m < DMSI_M_TARGET; m++) {
        given |= dmsi_rule_text(r, m) ? (uint32_t)1 << m : 0;
    }
    given |= r->load_order ? DMSI_M(LOAD_ORDER) : 0;
    given |= r->filters || r->filters_len ? DMSI_M(FILTERS) : 0;
    given |= t->type || t->length || t->precision || t->scale
                 ? DMSI_M(DATA_TYPE)
                 : 0;
    given |=
        k->name || k->origin || k->columns || k->columns_len ? DMSI_M(KEY) : 0;
    given |= i->prefix || i->suffix || i->filter ? DMSI_M(IMAGE) : 0;
    given |= l->type || l->partitions_count || l->count_from_metadata ||
                     l->max_records_skip_per_page || l->batch_size ||
                     l->partitions_len || l->subpartitions_len ||
                     l->columns_len || l->bounds_len
                 ? DMSI_M(LOAD)
                 : 0;
    given |= r->lob.mode || r->lob.bulk_max_size ? DMSI_M(LOB) : 0;
    return given | (r->parameters ? DMSI_M(PARAMETERS) : 0);
}

/* Finds what the rule's action is, and that its type is the action's. */
static int dmsi_rule_action(dmsi_rule_job *j)
{
    const dms_rule *r = j->rule;
    const dmsi_action *a = dmsi_actions, *last = a;
    last += DMSI_COUNT(dmsi_actions) - 1;
    while (a < last && !(r->action && strcmp(a->name, r->action) == 0)) {
        a++;
    }
    if (r->action && a == last) {
        return dmsi_rule_bad(j, "rule-action", "is not one of AWS DMS");
    }
    if (r->type && strcmp(r->type, dmsi_rule_types[a->type]) != 0) {
        return dmsi_rule_bad(j, "rule-type",
                             r->action ? "is not the one of this action"
                                       : "or rule-action is missing or wrong");
    }
    if (!r->action && !r->type && !(j->given & a->one_of)) {
        return dmsi_rule_bad(j, "rule-action", "is missing");
    }
    j->action = a;
    return 1;
}

/* Finds the rule's target, one that the action has. */
static int dmsi_rule_target(dmsi_rule_job *j)
{
    const char *name = j->rule->target;
    unsigned allowed = j->action->targets;
    size_t i;
    if (allowed == 0) {
        return !name || dmsi_rule_bad(j, "rule-target", "is not allowed");
    }
    if (!name && (allowed & (allowed - 1))) {
        return dmsi_rule_bad(j, "rule-target", "is missing");
    }
    for (i = 0; i < DMSI_COUNT(dmsi_targets); i++) {
        if ((allowed & (1u << i)) &&
            (!name || strcmp(dmsi_targets[i].name, name) == 0)) {
            j->target = &dmsi_targets[i];
            return 1;
        }
    }
    return dmsi_rule_bad(j, "rule-target", "is not one that the action has");
}

/* Every member that is needed is there, and none that is not allowed. */
static int dmsi_rule_members(dmsi_rule_job *j)
{
    const dmsi_action *a = j->action;
    uint32_t needs = j->target ? j->target->needs : 0;
    uint32_t may = j->target ? j->target->needs | j->target->may : 0;
    int m;
    needs = (needs & ~a->spares) | a->needs;
    may = (may & ~a->spares) | a->needs | a->may | a->one_of;
    for (m = 0; m < DMSI_M_COUNT; m++) {
        uint32_t bit = (uint32_t)1 << m;
        if (bit & needs & ~j->given) {
            return dmsi_rule_bad(j, dmsi_member_names[m], "is missing");
        }
        if (bit & j->given & ~may) {
            return dmsi_rule_bad(j, dmsi_member_names[m],
                                 m == DMSI_M_COLUMN_TYPE
                                     ? "(object-locator) is not allowed"
                                     : "is not allowed");
        }
    }
    for (m = 0; a->one_of && !(j->given & a->one_of); m++) {
        if (((uint32_t)1 << m) & a->one_of) {
            return dmsi_rule_bad(j, dmsi_member_names[m], "is missing");
        }
    }
    return 1;
}

/* A text is given and not empty. */
static int dmsi_rule_filled(dmsi_rule_job *j, const char *member,
                            const char *text)
{
    if (!text) {
        return dmsi_rule_bad(j, member, "is missing");
    }
    return *text || dmsi_rule_bad(j, member, "is empty");
}

/* A text, if it is given, is one of a list. */
static int dmsi_rule_word(dmsi_rule_job *j, const char *member,
                          const char *text, const char *list)
{
    return !text || dmsi_word_in(list, dmsi_str(text)) ||
           dmsi_rule_bad(j, member, "is not one of its values");
}

/* A text, if it is given, is a decimal number. */
static int dmsi_rule_digits(dmsi_rule_job *j, const char *member,
                            const char *text)
{
    int64_t v;
    return !text || dmsi_number(dmsi_str(text), INT32_MAX, &v) ||
           dmsi_rule_bad(j, member, "is not a number");
}

/* A count, if it is given, is not negative. */
static int dmsi_rule_count(dmsi_rule_job *j, const char *member, int count)
{
    return count >= 0 || dmsi_rule_bad(j, member, "is negative");
}

/* A list of names: as many texts as it says, none empty. */
static int dmsi_rule_list(dmsi_rule_job *j, const char *member,
                          const char *const *list, size_t n)
{
    size_t i;
    if (n == 0 || !list) {
        return dmsi_rule_bad(j, member, "is missing");
    }
    for (i = 0; i < n; i++) {
        if (!dmsi_rule_filled(j, member, list[i])) {
            return 0;
        }
    }
    return 1;
}

/* The names of schema and table are not patterns. */
static int dmsi_rule_exact(dmsi_rule_job *j, const char *why)
{
    if (strchr(j->rule->schema, '%')) {
        return dmsi_rule_bad(j, "schema-name", why);
    }
    return !strchr(j->rule->table, '%') || dmsi_rule_bad(j, "table-name", why);
}

/* A condition: an operator, and the values that it compares with. */
static int dmsi_rule_condition(dmsi_rule_job *j, const dms_rule_condition *c,
                               size_t all)
{
    dmsi_slice op = dmsi_str(c->op);
    int two = dmsi_word_in("between notbetween", op);
    int none = dmsi_word_in("null notnull", op);
    int one = dmsi_word_in("eq noteq gte lte ste", op);
    if (!c->op || !(one || two || none)) {
        return dmsi_rule_bad(j, "filter-operator",
                             c->op ? "is not one of its values" : "is missing");
    }
    if (all > 1 && dmsi_word_in("noteq notbetween notnull", op)) {
        return dmsi_rule_bad(j, "filter-operator",
                             "is negative and must be alone in its filter");
    }
    if (one != (c->value != NULL)) {
        return dmsi_rule_bad(j, "value", one ? "is missing" : "is not allowed");
    }
    if (two != (c->start != NULL)) {
        return dmsi_rule_bad(j, "start-value",
                             two ? "is missing" : "is not allowed");
    }
    return two == (c->end != NULL) ||
           dmsi_rule_bad(j, "end-value", two ? "is missing" : "is not allowed");
}

/* Filters: each a column and conditions. */
static int dmsi_rule_filters(dmsi_rule_job *j)
{
    const dms_rule *r = j->rule;
    size_t i, k;
    if (!r->filters || !r->filters_len) {
        return dmsi_rule_bad(j, "filters", "is empty");
    }
    if (!dmsi_rule_exact(j, "has a wildcard, which filters do not allow")) {
        return 0;
    }
    for (i = 0; i < r->filters_len; i++) {
        const dms_rule_filter *f = &r->filters[i];
        if (!dmsi_rule_filled(j, "column-name", f->column)) {
            return 0;
        }
        if (!f->conditions || !f->conditions_len) {
            return dmsi_rule_bad(j, "filter-conditions", "is missing");
        }
        for (k = 0; k < f->conditions_len; k++) {
            if (!dmsi_rule_condition(j, &f->conditions[k], f->conditions_len)) {
                return 0;
            }
        }
    }
    return 1;
}

/* data-type. */
static int dmsi_rule_data_type(dmsi_rule_job *j)
{
    const dms_rule_type *t = &j->rule->data_type;
    return dmsi_rule_filled(j, "data-type.type", t->type) &&
           dmsi_rule_word(j, "data-type.type", t->type, dmsi_data_types) &&
           dmsi_rule_digits(j, "data-type.length", t->length) &&
           dmsi_rule_digits(j, "data-type.precision", t->precision) &&
           (!t->scale || !*t->scale ||
            dmsi_rule_digits(j, "data-type.scale", t->scale));
}

/* primary-key-def. */
static int dmsi_rule_key(dmsi_rule_job *j)
{
    const dms_rule_key *k = &j->rule->primary_key;
    return dmsi_rule_filled(j, "primary-key-def.name", k->name) &&
           dmsi_rule_word(j, "primary-key-def.origin", k->origin,
                          "primary-key unique-index") &&
           dmsi_rule_list(j, "primary-key-def.columns", k->columns,
                          k->columns_len);
}

/* before-image-def. */
static int dmsi_rule_image(dmsi_rule_job *j)
{
    const dms_rule_image *i = &j->rule->before_image;
    if (i->prefix && !*i->prefix && !(i->suffix && *i->suffix)) {
        return dmsi_rule_bad(j, "before-image-def.column-prefix",
                             "is empty, and so is column-suffix");
    }
    return dmsi_rule_word(j, "before-image-def.column-filter", i->filter,
                          "pk-only non-lob all");
}

/* The members of parallel-load that only one type has. */
static int dmsi_rule_load_members(dmsi_rule_job *j, const dms_rule_load *l)
{
    int automatic = strcmp(l->type, "partitions-auto") == 0;
    int list = strcmp(l->type, "partitions-list") == 0;
    int ranges = strcmp(l->type, "ranges") == 0;
    if (!automatic && (l->partitions_count || l->count_from_metadata ||
                       l->max_records_skip_per_page || l->batch_size)) {
        return dmsi_rule_bad(j, "parallel-load.number-of-partitions",
                             "and its kin need type partitions-auto");
    }
    if (list != (l->partitions_len || l->subpartitions_len)) {
        return dmsi_rule_bad(j, "parallel-load.partitions",
                             list ? "is missing"
                                  : "needs type partitions-list");
    }
    if (ranges != (l->columns_len > 0)) {
        return dmsi_rule_bad(j, "parallel-load.columns",
                             ranges ? "is missing" : "needs type ranges");
    }
    if (ranges != (l->bounds_len > 0)) {
        return dmsi_rule_bad(j, "parallel-load.boundaries",
                             ranges ? "is missing" : "needs type ranges");
    }
    return 1;
}

/* Every value of every bound is there; one may be empty. */
static int dmsi_rule_bounds(dmsi_rule_job *j, const dms_rule_load *l)
{
    size_t i;
    if (l->columns_len > 10) {
        return dmsi_rule_bad(j, "parallel-load.columns", "has more than 10");
    }
    if (!l->bounds) {
        return dmsi_rule_bad(j, "parallel-load.boundaries", "is missing");
    }
    for (i = 0; i < l->bounds_len * l->columns_len; i++) {
        if (!l->bounds[i]) {
            return dmsi_rule_bad(j, "parallel-load.boundaries",
                                 "lacks a value");
        }
    }
    return 1;
}

/* parallel-load. */
static int dmsi_rule_load(dmsi_rule_job *j)
{
    const dms_rule_load *l = &j->rule->parallel_load;
    return dmsi_rule_filled(j, "parallel-load.type", l->type) &&
           dmsi_rule_word(j, "parallel-load.type", l->type,
                          "partitions-auto subpartitions-auto partitions-list "
                          "ranges none") &&
           dmsi_rule_load_members(j, l) &&
           dmsi_rule_count(j, "parallel-load.number-of-partitions",
                           l->partitions_count) &&
           dmsi_rule_word(j, "parallel-load.collection-count-from-metadata",
                          l->count_from_metadata, "true false") &&
           dmsi_rule_count(j, "parallel-load.max-records-skip-per-page",
                           l->max_records_skip_per_page) &&
           dmsi_rule_count(j, "parallel-load.batch-size", l->batch_size) &&
           (!l->partitions_len ||
            dmsi_rule_list(j, "parallel-load.partitions", l->partitions,
                           l->partitions_len)) &&
           (!l->subpartitions_len ||
            dmsi_rule_list(j, "parallel-load.subpartitions", l->subpartitions,
                           l->subpartitions_len)) &&
           (!l->columns_len || (dmsi_rule_list(j, "parallel-load.columns",
                                               l->columns, l->columns_len) &&
                                dmsi_rule_bounds(j, l)));
}

/* lob-settings: limited mode, the default, needs a size. */
static int dmsi_rule_lob(dmsi_rule_job *j)
{
    const dms_rule_lob *l = &j->rule->lob;
    int64_t size = 0;
    if (!dmsi_rule_word(j, "lob-settings.mode", l->mode,
                        "limited unlimited none") ||
        !dmsi_rule_digits(j, "lob-settings.bulk-max-size", l->bulk_max_size)) {
        return 0;
    }
    (void)dmsi_number(dmsi_str(l->bulk_max_size), INT32_MAX, &size);
    if (size == 0 && (!l->mode || strcmp(l->mode, "limited") == 0)) {
        return dmsi_rule_bad(j, "lob-settings.bulk-max-size",
                             "is needed in limited mode, and not 0");
    }
    return 1;
}

/* mapping-parameters: an object, since nothing else can stand there. */
static int dmsi_rule_parameters(dmsi_rule_job *j)
{
    const char *text = j->rule->parameters;
    size_t n = strlen(text), at;
    if (dmsi_json_check(text, n, &at) ||
        *dmsi_json_space(text, text + n) != '{') {
        return dmsi_rule_bad(j, "mapping-parameters", "is not a JSON object");
    }
    return 1;
}

/* What only a few actions have to say about their values. */
static int dmsi_rule_special(dmsi_rule_job *j)
{
    const dms_rule *r = j->rule;
    uint32_t both = DMSI_M(VALUE) | DMSI_M(EXPRESSION);
    const char *v = r->value;
    if ((j->action->one_of & j->given & both) == both) {
        return dmsi_rule_bad(j, "value", "and expression exclude each other");
    }
    if (r->action && strcmp(r->action, "data-masking-digits-mask") == 0 &&
        (v[0] <= ' ' || v[0] > '~' || v[1])) {
        return dmsi_rule_bad(j, "value",
                             "is not one printable ASCII character");
    }
    if (!dmsi_rule_count(j, "rule-id", r->id) ||
        !dmsi_rule_count(j, "load-order", r->load_order)) {
        return 0;
    }
    return !j->action->exact ||
           dmsi_rule_exact(j, "has a wildcard, which this rule does not allow");
}

/* The values of all members that are given. */
static int dmsi_rule_values(dmsi_rule_job *j)
{
    const dms_rule *r = j->rule;
    uint32_t given = j->given;
    int m;
    for (m = 0; m < DMSI_M_TARGET; m++) {
        if ((given & ((uint32_t)1 << m)) &&
            !dmsi_rule_filled(j, dmsi_member_names[m], dmsi_rule_text(r, m))) {
            return 0;
        }
    }
    return (!r->name || dmsi_rule_filled(j, "rule-name", r->name)) &&
           dmsi_rule_special(j) &&
           dmsi_rule_word(j, "table-type", r->table_type, "table view all") &&
           (!(given & DMSI_M(FILTERS)) || dmsi_rule_filters(j)) &&
           (!(given & DMSI_M(DATA_TYPE)) || dmsi_rule_data_type(j)) &&
           (!(given & DMSI_M(KEY)) || dmsi_rule_key(j)) &&
           (!(given & DMSI_M(IMAGE)) || dmsi_rule_image(j)) &&
           (!(given & DMSI_M(LOAD)) || dmsi_rule_load(j)) &&
           (!(given & DMSI_M(LOB)) || dmsi_rule_lob(j)) &&
           (!(given & DMSI_M(PARAMETERS)) || dmsi_rule_parameters(j));
}

/* -- a rule as text ------------------------------------------------------- */

/* Writes a member that is a text, if it is given. */
static void dmsi_rule_put(dmsi_rule_job *j, const char *name, const char *text)
{
    if (text) {
        dmsi_put_name(&j->out, name);
        if (!dmsi_json_put(&j->out, dmsi_str(text))) {
            (void)dmsi_rule_bad(j, name, "is not UTF-8");
        }
    }
}

/* Writes a member that is a number, if it is given. */
static void dmsi_rule_put_int(dmsi_rule_job *j, const char *name, int v)
{
    if (v) {
        dmsi_put_name(&j->out, name);
        dmsi_put_int(&j->out, v);
    }
}

/* Writes an array of texts. */
static void dmsi_rule_put_array(dmsi_rule_job *j, const char *name,
                                const char *const *list, size_t n)
{
    size_t i;
    dmsi_putc(&j->out, '[');
    for (i = 0; i < n; i++) {
        if (i > 0) {
            dmsi_putc(&j->out, ',');
        }
        if (!dmsi_json_put(&j->out, dmsi_str(list[i]))) {
            (void)dmsi_rule_bad(j, name, "is not UTF-8");
        }
    }
    dmsi_putc(&j->out, ']');
}

/* Writes a member that is an array of texts, if it is given. */
static void dmsi_rule_put_list(dmsi_rule_job *j, const char *name,
                               const char *const *list, size_t n)
{
    if (n > 0) {
        dmsi_put_name(&j->out, name);
        dmsi_rule_put_array(j, name, list, n);
    }
}

/* Opens a member that is an object. */
static void dmsi_rule_open(dmsi_rule_job *j, const char *name)
{
    dmsi_put_name(&j->out, name);
    dmsi_putc(&j->out, '{');
}

/* Writes filters. */
static void dmsi_rule_put_filters(dmsi_rule_job *j)
{
    size_t i, k;
    dmsi_put_name(&j->out, "filters");
    for (i = 0; i < j->rule->filters_len; i++) {
        const dms_rule_filter *f = &j->rule->filters[i];
        dmsi_puts(&j->out, i ? ",{" : "[{");
        dmsi_rule_put(j, "filter-type", "source");
        dmsi_rule_put(j, "column-name", f->column);
        dmsi_put_name(&j->out, "filter-conditions");
        for (k = 0; k < f->conditions_len; k++) {
            const dms_rule_condition *c = &f->conditions[k];
            dmsi_puts(&j->out, k ? ",{" : "[{");
            dmsi_rule_put(j, "filter-operator", c->op);
            dmsi_rule_put(j, "value", c->value);
            dmsi_rule_put(j, "start-value", c->start);
            dmsi_rule_put(j, "end-value", c->end);
            dmsi_putc(&j->out, '}');
        }
        dmsi_puts(&j->out, "]}");
    }
    dmsi_putc(&j->out, ']');
}

/* Writes one number of data-type: the guide has numbers for a new column, and
 * texts for a column whose type changes. */
static void dmsi_rule_put_digits(dmsi_rule_job *j, const char *name,
                                 const char *text)
{
    int64_t v = 0;
    if (j->action->needs & DMSI_M(VALUE) &&
        dmsi_number(dmsi_str(text), INT32_MAX, &v)) {
        dmsi_put_name(&j->out, name);
        dmsi_put_int(&j->out, v);
    } else {
        dmsi_rule_put(j, name, text);
    }
}

/* Writes data-type. */
static void dmsi_rule_put_type(dmsi_rule_job *j)
{
    const dms_rule_type *t = &j->rule->data_type;
    dmsi_rule_open(j, "data-type");
    dmsi_rule_put(j, "type", t->type);
    dmsi_rule_put_digits(j, "length", t->length);
    dmsi_rule_put_digits(j, "precision", t->precision);
    dmsi_rule_put_digits(j, "scale", t->scale);
    dmsi_putc(&j->out, '}');
}

/* Writes primary-key-def. */
static void dmsi_rule_put_key(dmsi_rule_job *j)
{
    const dms_rule_key *k = &j->rule->primary_key;
    dmsi_rule_open(j, "primary-key-def");
    dmsi_rule_put(j, "name", k->name);
    dmsi_rule_put(j, "origin", k->origin);
    dmsi_rule_put_list(j, "columns", k->columns, k->columns_len);
    dmsi_putc(&j->out, '}');
}

/* Writes before-image-def. */
static void dmsi_rule_put_image(dmsi_rule_job *j)
{
    const dms_rule_image *i = &j->rule->before_image;
    dmsi_rule_open(j, "before-image-def");
    dmsi_rule_put(j, "column-prefix", i->prefix);
    dmsi_rule_put(j, "column-suffix", i->suffix);
    dmsi_rule_put(j, "column-filter", i->filter);
    dmsi_putc(&j->out, '}');
}

/* Writes parallel-load. */
static void dmsi_rule_put_load(dmsi_rule_job *j)
{
    const dms_rule_load *l = &j->rule->parallel_load;
    size_t i;
    dmsi_rule_open(j, "parallel-load");
    dmsi_rule_put(j, "type", l->type);
    dmsi_rule_put_int(j, "number-of-partitions", l->partitions_count);
    dmsi_rule_put(j, "collection-count-from-metadata", l->count_from_metadata);
    dmsi_rule_put_int(j, "max-records-skip-per-page",
                      l->max_records_skip_per_page);
    dmsi_rule_put_int(j, "batch-size", l->batch_size);
    dmsi_rule_put_list(j, "partitions", l->partitions, l->partitions_len);
    dmsi_rule_put_list(j, "subpartitions", l->subpartitions,
                       l->subpartitions_len);
    dmsi_rule_put_list(j, "columns", l->columns, l->columns_len);
    for (i = 0; i < l->bounds_len; i++) {
        if (i == 0) {
            dmsi_put_name(&j->out, "boundaries");
        }
        dmsi_putc(&j->out, i ? ',' : '[');
        dmsi_rule_put_array(j, "boundaries", l->bounds + i * l->columns_len,
                            l->columns_len);
    }
    dmsi_puts(&j->out, l->bounds_len ? "]}" : "}");
}

/* Writes lob-settings. */
static void dmsi_rule_put_lob(dmsi_rule_job *j)
{
    dmsi_rule_open(j, "lob-settings");
    dmsi_rule_put(j, "mode", j->rule->lob.mode);
    dmsi_rule_put(j, "bulk-max-size", j->rule->lob.bulk_max_size);
    dmsi_putc(&j->out, '}');
}

/* Writes object-locator. */
static void dmsi_rule_put_locator(dmsi_rule_job *j)
{
    int m;
    dmsi_rule_open(j, "object-locator");
    for (m = 0; m < DMSI_M_VALUE; m++) {
        dmsi_rule_put(j, dmsi_member_names[m], dmsi_rule_text(j->rule, m));
    }
    dmsi_putc(&j->out, '}');
}

/* Writes the members of a rule that are structs. */
static void dmsi_rule_put_structs(dmsi_rule_job *j)
{
    static const struct dmsi_struct_row {
        uint32_t bit;
        void (*put)(dmsi_rule_job *j);
    } rows[] = {{DMSI_M(FILTERS), dmsi_rule_put_filters},
                {DMSI_M(DATA_TYPE), dmsi_rule_put_type},
                {DMSI_M(KEY), dmsi_rule_put_key},
                {DMSI_M(IMAGE), dmsi_rule_put_image},
                {DMSI_M(LOAD), dmsi_rule_put_load},
                {DMSI_M(LOB), dmsi_rule_put_lob}};
    size_t i;
    for (i = 0; i < DMSI_COUNT(rows); i++) {
        if (j->given & rows[i].bit) {
            rows[i].put(j);
        }
    }
}

/* Writes rule-id and rule-name, both as text. */
static void dmsi_rule_put_identity(dmsi_rule_job *j)
{
    char id[24];
    (void)dmsi_decimal(id, j->id);
    dmsi_rule_put(j, "rule-id", id);
    dmsi_rule_put(j, "rule-name", j->rule->name ? j->rule->name : id);
}

/* Writes the rule. */
static void dmsi_rule_write(dmsi_rule_job *j)
{
    char order[24];
    int m;
    dmsi_putc(&j->out, '{');
    dmsi_rule_put(j, "rule-type", dmsi_rule_types[j->action->type]);
    dmsi_rule_put_identity(j);
    dmsi_rule_put(j, "rule-target", j->target ? j->target->name : NULL);
    dmsi_rule_put_locator(j);
    dmsi_rule_put(j, "rule-action", j->action->name);
    for (m = DMSI_M_VALUE; m < DMSI_M_TARGET; m++) {
        dmsi_rule_put(j, dmsi_member_names[m], dmsi_rule_text(j->rule, m));
    }
    if (j->rule->load_order) {
        (void)dmsi_decimal(order, j->rule->load_order);
        dmsi_rule_put(j, "load-order", order);
    }
    dmsi_rule_put_structs(j);
    if (j->rule->parameters) {
        dmsi_put_name(&j->out, "mapping-parameters");
        dmsi_puts(&j->out, j->rule->parameters);
    }
    dmsi_putc(&j->out, '}');
}

/* No rule before this one, which is in the buffer from `from` on, has the same
 * value of a member. */
static int dmsi_rule_unique(dmsi_rule_job *j, size_t from, const char *member)
{
    const char *text = j->out.data;
    dms_json own = dmsi_json_of(text + from, text + j->out.len), mine, one, v;
    dms_json rules =
        dmsi_json_of(text + sizeof dmsi_mappings_start - 4, text + from);
    size_t at = 0;
    if (!dmsi_json_member(own, dmsi_str(member), &mine)) {
        return 1;
    }
    while (dms_json_next(rules, &at, &one)) {
        if (dmsi_json_member(one, dmsi_str(member), &v) && v.len == mine.len &&
            memcmp(v.text, mine.text, v.len) == 0) {
            return dmsi_rule_bad(j, member, "is that of an earlier rule");
        }
    }
    return 1;
}

/* Checks a rule as far as it can be without the others. */
static int dmsi_rule_check(dmsi_rule_job *j)
{
    int last = j->owner->last_id;
    j->id = j->rule->id ? j->rule->id : last;
    if (!j->rule->id && last == INT32_MAX) {
        return dmsi_rule_bad(j, "rule-id", "cannot be numbered on");
    }
    j->id += !j->rule->id;
    j->given = dmsi_rule_given(j->rule);
    return dmsi_rule_action(j) && dmsi_rule_target(j) && dmsi_rule_members(j) &&
           dmsi_rule_values(j);
}

/* Checks what a rule may not have in common with others. Rules without names
 * are numbered upwards, so that nothing needs to be compared. */
static int dmsi_rule_distinct(dmsi_rule_job *j, size_t from)
{
    const dms_builder *b = j->owner;
    return (j->id > b->last_id || dmsi_rule_unique(j, from, "rule-id")) &&
           (!(b->names || j->rule->name) ||
            dmsi_rule_unique(j, from, "rule-name"));
}

DMS_API dms_status dms_mapping_add(dms_builder *builder, const dms_rule *rule)
{
    dms_status status = dmsi_builder_begin(builder, DMSI_MAPPINGS);
    dmsi_rule_job j;
    size_t from;
    if (status != DMS_OK) {
        return status;
    }
    memset(&j, 0, sizeof j);
    j.owner = builder;
    j.rule = rule;
    if (!rule) {
        return dmsi_fail(&builder->error, DMS_ERR_USAGE, "rule: is missing");
    }
    if (!dmsi_rule_check(&j)) {
        return builder->error.status;
    }
    j.out = dmsi_builder_buf(builder);
    j.out.len -= 2; /* over the end of the document */
    if (j.out.data[j.out.len - 1] != '[') {
        dmsi_putc(&j.out, ',');
    }
    from = j.out.len;
    dmsi_rule_write(&j);
    if (!j.out.failed && builder->error.status == DMS_OK &&
        dmsi_rule_distinct(&j, from)) {
        builder->last_id = j.id > builder->last_id ? j.id : builder->last_id;
        builder->names |= rule->name != NULL;
        builder->selections += j.action->type == DMSI_SELECTION &&
                               strcmp(rule->action, "exclude") != 0;
    }
    dmsi_puts(&j.out, "]}");
    return dmsi_builder_keep(builder, &j.out);
}

/* -- task settings -------------------------------------------------------- */

/* How a setting is kept. */
enum {
    DMSI_S_SECTION, /* what follows belongs to it */
    DMSI_S_BOOL,
    DMSI_S_INT,       /* min to max */
    DMSI_S_TEXT,      /* any */
    DMSI_S_WORD,      /* one of words */
    DMSI_S_COMPONENT, /* list of the log: words are severities */
    DMSI_S_CHARACTER, /* list of characters to replace */
    DMSI_S_READ_ONLY, /* AWS writes it, and refuses to read it */
    DMSI_S_NULL       /* of a value only: null was handed in */
};

/* A setting, or the name of the section of those below it. */
typedef struct dmsi_task_setting {
    const char *name;
    unsigned char kind;
    int32_t min;
    int32_t max;
    const char *words;
} dmsi_task_setting;

/* clang-format off */
static const char dmsi_components[] =
    "ADDONS COMMON COMMUNICATION DATA_RESYNC DATA_STRUCTURE FILE_FACTORY "
    "FILE_TRANSFER IO METADATA_MANAGER PERFORMANCE REST_SERVER SORTER "
    "SOURCE_CAPTURE SOURCE_UNLOAD TABLES_MANAGER TARGET_APPLY TARGET_LOAD "
    "TASK_MANAGER TRANSFORMATION VALIDATOR_EXT";

#define DMSI_ACTIONS "IGNORE_RECORD LOG_ERROR SUSPEND_TABLE STOP_TASK"
#define DMSI_FLAG DMSI_S_BOOL, 0, 0, NULL
#define DMSI_ANY DMSI_S_TEXT, 0, 0, NULL
#define DMSI_FROM(min) DMSI_S_INT, min, INT32_MAX, NULL
#define DMSI_RANGE(min, max) DMSI_S_INT, min, max, NULL
#define DMSI_WORDS(words) DMSI_S_WORD, 0, 0, words
#define DMSI_IN(section) {section, DMSI_S_SECTION, 0, 0, NULL}

/* Every setting of the guide. Ranges are the guide's where it has one. */
static const dmsi_task_setting dmsi_task_settings[] = {
    DMSI_IN(""),
    {"FailTaskWhenCleanTaskResourceFailed", DMSI_FLAG},
    DMSI_IN("TargetMetadata"),
    {"TargetSchema", DMSI_ANY},
    {"SupportLobs", DMSI_FLAG},
    {"FullLobMode", DMSI_FLAG},
    {"LobChunkSize", DMSI_FROM(0)},
    {"LimitedSizeLobMode", DMSI_FLAG},
    {"LobMaxSize", DMSI_FROM(0)},
    {"InlineLobMaxSize", DMSI_RANGE(0, 102400)},
    {"LoadMaxFileSize", DMSI_RANGE(0, 100000)},
    {"ParallelLoadThreads", DMSI_FROM(0)},
    {"ParallelLoadBufferSize", DMSI_RANGE(0, 1000)},
    {"ParallelLoadQueuesPerThread", DMSI_FROM(0)},
    {"ParallelApplyThreads", DMSI_FROM(0)},
    {"ParallelApplyBufferSize", DMSI_FROM(0)},
    {"ParallelApplyQueuesPerThread", DMSI_FROM(0)},
    {"BatchApplyEnabled", DMSI_FLAG},
    {"TaskRecoveryTableEnabled", DMSI_FLAG},
    DMSI_IN("FullLoadSettings"),
    {"TargetTablePrepMode",
     DMSI_WORDS("DO_NOTHING DROP_AND_CREATE TRUNCATE_BEFORE_LOAD")},
    {"CreatePkAfterFullLoad", DMSI_FLAG},
    {"StopTaskCachedChangesApplied", DMSI_FLAG},
    {"StopTaskCachedChangesNotApplied", DMSI_FLAG},
    {"MaxFullLoadSubTasks", DMSI_RANGE(1, 49)},
    {"TransactionConsistencyTimeout", DMSI_FROM(0)},
    {"CommitRate", DMSI_RANGE(1, 50000)},
    DMSI_IN("TTSettings"),
    {"EnableTT", DMSI_FLAG},
    DMSI_IN("TTSettings.TTS3Settings"),
    {"EncryptionMode", DMSI_WORDS("SSE_S3 SSE_KMS")},
    {"ServerSideEncryptionKmsKeyId", DMSI_ANY},
    {"ServiceAccessRoleArn", DMSI_ANY},
    {"BucketName", DMSI_ANY},
    {"BucketFolder", DMSI_ANY},
    {"EnableDeletingFromS3OnTaskDelete", DMSI_FLAG},
    DMSI_IN("TTSettings.TTRecordSettings"),
    {"EnableRawData", DMSI_FLAG},
    {"OperationsToLog", DMSI_ANY}, /* several, divided by commas */
    {"MaxRecordSize", DMSI_FROM(0)},
    DMSI_IN("Logging"),
    {"EnableLogging", DMSI_FLAG},
    {"EnableLogContext", DMSI_FLAG},
    {"DeleteTaskLogs", DMSI_FLAG},
    {"LogComponents", DMSI_S_COMPONENT, 0, 0,
     "LOGGER_SEVERITY_ERROR LOGGER_SEVERITY_WARNING LOGGER_SEVERITY_INFO "
     "LOGGER_SEVERITY_DEFAULT LOGGER_SEVERITY_DEBUG "
     "LOGGER_SEVERITY_DETAILED_DEBUG"},
    {"CloudWatchLogGroup", DMSI_S_READ_ONLY, 0, 0, NULL},
    {"CloudWatchLogStream", DMSI_S_READ_ONLY, 0, 0, NULL},
    DMSI_IN("ControlTablesSettings"),
    {"ControlSchema", DMSI_ANY},
    {"HistoryTimeslotInMinutes", DMSI_FROM(0)},
    {"historyTimeslotInMinutes", DMSI_FROM(0)}, /* AWS itself has both */
    {"HistoryTableEnabled", DMSI_FLAG},
    {"SuspendedTablesTableEnabled", DMSI_FLAG},
    {"StatusTableEnabled", DMSI_FLAG},
    {"FullLoadExceptionTableEnabled", DMSI_FLAG},
    DMSI_IN("StreamBufferSettings"),
    {"StreamBufferCount", DMSI_FROM(1)},
    {"StreamBufferSizeInMB", DMSI_FROM(1)},
    {"CtrlStreamBufferSizeInMB", DMSI_RANGE(1, 8)},
    DMSI_IN("ChangeProcessingTuning"),
    {"BatchApplyPreserveTransaction", DMSI_FLAG},
    {"BatchApplyTimeoutMin", DMSI_FROM(0)},
    {"BatchApplyTimeoutMax", DMSI_FROM(0)},
    {"BatchApplyMemoryLimit", DMSI_FROM(0)},
    {"BatchSplitSize", DMSI_FROM(0)},
    {"MinTransactionSize", DMSI_FROM(0)},
    {"CommitTimeout", DMSI_FROM(0)},
    {"MemoryLimitTotal", DMSI_FROM(0)},
    {"MemoryKeepTime", DMSI_FROM(0)},
    {"StatementCacheSize", DMSI_RANGE(0, 200)},
    {"RecoveryTimeout", DMSI_FROM(-1)},
    DMSI_IN("ChangeProcessingDdlHandlingPolicy"),
    {"HandleSourceTableDropped", DMSI_FLAG},
    {"HandleSourceTableTruncated", DMSI_FLAG},
    {"HandleSourceTableAltered", DMSI_FLAG},
    DMSI_IN("LoopbackPreventionSettings"),
    {"EnableLoopbackPrevention", DMSI_FLAG},
    {"SourceSchema", DMSI_ANY},
    {"TargetSchema", DMSI_ANY},
    DMSI_IN("CharacterSetSettings"),
    {"CharacterReplacements", DMSI_S_CHARACTER, 0, 0x10FFFF, NULL},
    DMSI_IN("CharacterSetSettings.CharacterSetSupport"),
    {"CharacterSet", DMSI_ANY},
    {"ReplaceWithCharacterCodePoint", DMSI_RANGE(0, 0x10FFFF)},
    DMSI_IN("BeforeImageSettings"),
    {"EnableBeforeImage", DMSI_FLAG},
    {"FieldName", DMSI_ANY},
    {"ColumnFilter", DMSI_WORDS("pk-only non-lob all")},
    DMSI_IN("ErrorBehavior"),
    {"DataErrorPolicy", DMSI_WORDS(DMSI_ACTIONS)},
    {"DataTruncationErrorPolicy", DMSI_WORDS(DMSI_ACTIONS)},
    {"DataMaskingErrorPolicy", DMSI_WORDS(DMSI_ACTIONS)},
    {"DataErrorEscalationPolicy",
     DMSI_WORDS("LOG_ERROR SUSPEND_TABLE STOP_TASK")},
    {"DataErrorEscalationCount", DMSI_FROM(0)},
    {"EventErrorPolicy", DMSI_WORDS("IGNORE STOP_TASK")},
    {"TableErrorPolicy", DMSI_WORDS("SUSPEND_TABLE STOP_TASK")},
    {"TableErrorEscalationPolicy", DMSI_WORDS("STOP_TASK")},
    {"TableErrorEscalationCount", DMSI_FROM(0)},
    {"RecoverableErrorCount", DMSI_FROM(-1)},
    {"RecoverableErrorInterval", DMSI_FROM(0)},
    {"RecoverableErrorThrottling", DMSI_FLAG},
    {"RecoverableErrorThrottlingMax", DMSI_FROM(0)},
    {"RecoverableErrorStopRetryAfterThrottlingMax", DMSI_FLAG},
    {"ApplyErrorDeletePolicy", DMSI_WORDS(DMSI_ACTIONS)},
    {"ApplyErrorInsertPolicy",
     DMSI_WORDS(DMSI_ACTIONS " INSERT_RECORD UPDATE_RECORD")},
    {"ApplyErrorUpdatePolicy", DMSI_WORDS(DMSI_ACTIONS " UPDATE_RECORD")},
    {"ApplyErrorEscalationPolicy",
     DMSI_WORDS("LOG_ERROR SUSPEND_TABLE STOP_TASK")},
    {"ApplyErrorEscalationCount", DMSI_FROM(0)},
    {"ApplyErrorFailOnTruncationDdl", DMSI_FLAG},
    {"FailOnNoTablesCaptured", DMSI_FLAG},
    {"FailOnTransactionConsistencyBreached", DMSI_FLAG},
    {"FullLoadIgnoreConflicts", DMSI_FLAG},
    DMSI_IN("ValidationSettings"),
    {"EnableValidation", DMSI_FLAG},
    {"ValidationMode", DMSI_WORDS("ROW_LEVEL")},
    {"ThreadCount", DMSI_FROM(1)},
    {"PartitionSize", DMSI_FROM(0)},
    {"FailureMaxCount", DMSI_FROM(0)},
    {"TableFailureMaxCount", DMSI_FROM(0)},
    {"RecordFailureDelayInMinutes", DMSI_FROM(0)},
    {"RecordFailureDelayLimitInMinutes", DMSI_FROM(0)},
    {"RecordSuspendDelayInMinutes", DMSI_FROM(0)},
    {"MaxKeyColumnSize", DMSI_FROM(0)},
    {"ValidationOnly", DMSI_FLAG},
    {"HandleCollationDiff", DMSI_FLAG},
    {"SkipLobColumns", DMSI_FLAG},
    {"ValidationPartialLobSize", DMSI_FROM(0)},
    {"ValidationQueryCdcDelaySeconds", DMSI_FROM(0)},
    {"ValidationS3Mask", DMSI_FROM(0)},
    {"ValidationS3Time", DMSI_FROM(0)},
    DMSI_IN("ResyncSettings"),
    {"EnableResync", DMSI_FLAG},
    {"ResyncSchedule", DMSI_ANY}, /* cron's form */
    {"MaxResyncTime", DMSI_RANGE(5, 14400)},
    {"ValidationTaskId", DMSI_ANY},
    DMSI_IN("PostProcessingRules")};

#undef DMSI_ACTIONS
#undef DMSI_FLAG
#undef DMSI_ANY
#undef DMSI_FROM
#undef DMSI_RANGE
#undef DMSI_WORDS
#undef DMSI_IN

/* A setting that needs another one, of some value if one is given. */
static const struct dmsi_setting_needs {
    const char *path;
    const char *value; /* as JSON */
    const char *needed;
    const char *needed_value; /* NULL: any */
} dmsi_setting_needs[] = {
    {"BeforeImageSettings.EnableBeforeImage", "true",
     "BeforeImageSettings.FieldName", NULL},
    {"Logging.EnableLogContext", "true", "Logging.EnableLogging", "true"},
    {"TTSettings.EnableTT", "true",
     "TTSettings.TTS3Settings.ServiceAccessRoleArn", NULL},
    {"TTSettings.EnableTT", "true", "TTSettings.TTS3Settings.BucketName",
     NULL},
    {"TTSettings.TTS3Settings.EncryptionMode", "\"SSE_KMS\"",
     "TTSettings.TTS3Settings.ServerSideEncryptionKmsKeyId", NULL}};
/* clang-format on */

/* A value on its way into the settings. */
typedef struct dmsi_value {
    dms_builder *owner;
    const char *path;
    const dmsi_task_setting *setting; /* NULL: a whole section becomes null */
    dmsi_slice container; /* of path, for lists: without the entry */
    dmsi_slice entry;     /* of a list */
    const char *text;     /* NULL: number is the value */
    int64_t number;
    int kind; /* of what was handed in: DMSI_S_TEXT, _INT, _BOOL, _NULL */
} dmsi_value;

/* Fails for a setting. */
static int dmsi_value_bad(const dmsi_value *v, const char *why,
                          const char *more)
{
    dmsi_fail(&v->owner->error, DMS_ERR_USAGE, "%s: %s%s", v->path, why, more);
    return 0;
}

/* Takes the name of a section and its full stop from the path. */
static int dmsi_in_section(const char *section, dmsi_slice *path)
{
    size_t n = strlen(section);
    if (n == 0) {
        return 1;
    }
    if (!dmsi_begins(*path, section) || path->n == n || path->p[n] != '.') {
        return 0;
    }
    *path = dmsi_slice_of(path->p + n + 1, path->n - n - 1);
    return 1;
}

/* Whether name is a setting's, or that of a list with an entry behind it. */
static int dmsi_setting_is(const dmsi_task_setting *s, dmsi_slice name)
{
    if (s->kind == DMSI_S_COMPONENT || s->kind == DMSI_S_CHARACTER) {
        return dmsi_begins(name, s->name) &&
               (name.n == strlen(s->name) || name.p[strlen(s->name)] == '.');
    }
    return dmsi_is(name, s->name);
}

/* Whether two names differ by a slip: case, or up to two letters at one place.
 */
static int dmsi_near(dmsi_slice a, dmsi_slice b)
{
    size_t longest = a.n > b.n ? a.n : b.n, least = a.n + b.n - longest;
    size_t i = 0, k = 0;
    while (i < least && dmsi_lower(a.p[i]) == dmsi_lower(b.p[i])) {
        i++;
    }
    while (k < least - i &&
           dmsi_lower(a.p[a.n - 1 - k]) == dmsi_lower(b.p[b.n - 1 - k])) {
        k++;
    }
    return longest - i - k <= 2 && least > 2;
}

/* Fails for a path that is no setting; names the one that may be meant. */
static int dmsi_setting_unknown(dmsi_value *v)
{
    const dmsi_task_setting *s = dmsi_task_settings, *end = s;
    const char *section = "", *dot = strrchr(v->path, '.');
    dmsi_slice name = dmsi_str(dot ? dot + 1 : v->path);
    end += DMSI_COUNT(dmsi_task_settings);
    for (; s < end; s++) {
        section = s->kind == DMSI_S_SECTION ? s->name : section;
        if (s->kind != DMSI_S_SECTION && dmsi_near(name, dmsi_str(s->name))) {
            dmsi_fail(&v->owner->error, DMS_ERR_USAGE,
                      "%s: no such setting; %s%s%s is one", v->path, section,
                      *section ? "." : "", s->name);
            return 0;
        }
    }
    return dmsi_value_bad(v, "no such setting", "");
}

/* Finds the setting of a path; NULL stands for a section as a whole. */
static int dmsi_setting_find(dmsi_value *v)
{
    const dmsi_task_setting *s = dmsi_task_settings, *end = s;
    const char *section = "";
    dmsi_slice name = dmsi_str(v->path);
    end += DMSI_COUNT(dmsi_task_settings);
    v->container = name;
    for (; s < end; s++) {
        name = dmsi_str(v->path);
        if (s->kind == DMSI_S_SECTION) {
            section = s->name;
            if (v->kind == DMSI_S_NULL && *section && dmsi_is(name, section)) {
                return 1;
            }
        } else if (dmsi_in_section(section, &name) &&
                   dmsi_setting_is(s, name)) {
            v->setting = s;
            name.p += strlen(s->name);
            name.n -= strlen(s->name);
            v->container.n -= name.n;
            (void)dmsi_take_char(&name, '.');
            v->entry = name;
            return 1;
        }
    }
    return dmsi_setting_unknown(v);
}

/* Checks a number, which text may hold. */
static int dmsi_value_int(dmsi_value *v)
{
    const dmsi_task_setting *s = v->setting;
    char range[64];
    dmsi_slice text = dmsi_str(v->text);
    int minus;
    if (v->kind == DMSI_S_TEXT) {
        minus = dmsi_take_char(&text, '-');
        if (!dmsi_number(text, INT32_MAX, &v->number)) {
            return dmsi_value_bad(v, "is a number, not ", v->text);
        }
        v->number = minus ? -v->number : v->number;
        v->text = NULL;
    } else if (v->kind != DMSI_S_INT) {
        return dmsi_value_bad(v, "is a number, not true or false", "");
    }
    if (v->number < s->min || v->number > s->max) {
        dmsi_format(range, sizeof range, "%d to %d", (int)s->min, (int)s->max);
        return dmsi_value_bad(v, "must be ", range);
    }
    return 1;
}

/* Checks true or false, which text may say. */
static int dmsi_value_bool(dmsi_value *v)
{
    if (v->kind == DMSI_S_INT) {
        return dmsi_value_bad(v, "is true or false, not a number", "");
    }
    if (v->text && strcmp(v->text, "true") != 0 &&
        strcmp(v->text, "false") != 0) {
        return dmsi_value_bad(v, "is true or false, not ", v->text);
    }
    v->number = v->text ? v->text[0] == 't' : v->number != 0;
    return 1;
}

/* Checks a text. */
static int dmsi_value_text(dmsi_value *v)
{
    if (!v->text) {
        return dmsi_value_bad(v, "is text, not ",
                              v->kind == DMSI_S_INT ? "a number"
                                                    : "true or false");
    }
    if (v->setting->words &&
        !dmsi_word_in(v->setting->words, dmsi_str(v->text))) {
        return dmsi_value_bad(v, "must be one of ", v->setting->words);
    }
    return 1;
}

/* Checks the entry of a list that a path names. */
static int dmsi_value_entry(dmsi_value *v)
{
    int64_t code;
    if (v->entry.n == 0) {
        return v->kind == DMSI_S_NULL ||
               dmsi_value_bad(v, "is a list; its entries have paths", "");
    }
    if (v->kind == DMSI_S_NULL) {
        return dmsi_value_bad(v, "an entry cannot be null", "");
    }
    if (v->setting->kind == DMSI_S_CHARACTER) {
        return (dmsi_number(v->entry, v->setting->max, &code) &&
                (v->entry.n == 1 || v->entry.p[0] != '0')) ||
               dmsi_value_bad(v, "no code point", "");
    }
    return dmsi_word_in(dmsi_components, v->entry) ||
           dmsi_value_bad(v, "no component; there are ", dmsi_components);
}

/* Checks a value against its setting. */
static int dmsi_value_check(dmsi_value *v)
{
    int list;
    if (!v->setting) {
        return 1;
    }
    list = v->setting->kind == DMSI_S_COMPONENT ||
           v->setting->kind == DMSI_S_CHARACTER;
    if (v->setting->kind == DMSI_S_READ_ONLY) {
        return dmsi_value_bad(v, "is AWS's own and cannot be set", "");
    }
    if (list && !dmsi_value_entry(v)) {
        return 0;
    }
    if (v->kind == DMSI_S_NULL) {
        return 1;
    }
    if (v->setting->kind == DMSI_S_BOOL) {
        return dmsi_value_bool(v);
    }
    return v->setting->kind == DMSI_S_INT ||
                   v->setting->kind == DMSI_S_CHARACTER
               ? dmsi_value_int(v)
               : dmsi_value_text(v);
}

/* Moves the bytes from `from` to the end of the buffer to `at`, those between
 * behind them, without any other room: reverse both parts, then the whole. */
static void dmsi_buf_rotate(dmsi_buf *b, size_t at, size_t from)
{
    size_t lo[3], hi[3];
    int i;
    lo[0] = lo[2] = at;
    hi[0] = lo[1] = from;
    hi[1] = hi[2] = b->len;
    for (i = 0; i < 3; i++) {
        char *p = b->data + lo[i], *q = b->data + hi[i];
        while (q - p > 1) {
            char c = *--q;
            *q = *p;
            *p++ = c;
        }
    }
}

/* Removes n bytes at `at`. */
static void dmsi_buf_cut(dmsi_buf *b, size_t at, size_t n)
{
    memmove(b->data + at, b->data + at + n, b->len - at - n);
    b->len -= n;
}

/* Where in the document a value goes. */
typedef struct dmsi_spot {
    size_t at;       /* offset of the value that is there, or of the end of
                      * the object that gets a new member */
    size_t there;    /* length of that value, 0: a new member */
    int first;       /* 1: the object has no member yet */
    dmsi_slice rest; /* names that have to be created */
} dmsi_spot;

/* Follows a path as far as the document has it. A null on the way, or any
 * other value that is no object, is where the rest is created. */
static dmsi_spot dmsi_spot_find(const dmsi_buf *b, dmsi_slice path)
{
    dms_json in = dmsi_json_of(b->data, b->data + b->len), v;
    dmsi_spot spot;
    size_t n;
    memset(&spot, 0, sizeof spot);
    while (path.n > 0) {
        n = dmsi_find(path, '.');
        if (!dmsi_json_member(in, dmsi_slice_of(path.p, n), &v)) {
            spot.rest = path;
            spot.at = (size_t)(in.text + in.len - 1 - b->data);
            spot.first = dmsi_json_inside(in) == in.text + in.len - 1;
            return spot;
        }
        n += n < path.n;
        path = dmsi_slice_of(path.p + n, path.n - n);
        in = v;
        if (path.n > 0 && dmsi_json_kind(v) != '{') {
            break;
        }
    }
    spot.rest = path;
    spot.at = (size_t)(in.text - b->data);
    spot.there = in.len;
    return spot;
}

/* Writes a value. */
static void dmsi_value_put(dmsi_buf *b, dmsi_value *v)
{
    int kind = v->setting ? (int)v->setting->kind : (int)DMSI_S_NULL;
    if (v->kind == DMSI_S_NULL) {
        dmsi_puts(b, "null");
    } else if (kind == DMSI_S_BOOL) {
        dmsi_puts(b, v->number ? "true" : "false");
    } else if (kind == DMSI_S_INT || kind == DMSI_S_CHARACTER) {
        dmsi_put_int(b, v->number);
    } else if (!dmsi_json_put(b, dmsi_str(v->text))) {
        (void)dmsi_value_bad(v, "is not UTF-8", "");
    }
}

/* Writes an entry of a list. */
static void dmsi_value_put_entry(dmsi_buf *b, dmsi_value *v)
{
    int character = v->setting->kind == DMSI_S_CHARACTER;
    dmsi_puts(b, character ? "{\"SourceCharacterCodePoint\":" : "{\"Id\":\"");
    dmsi_put_slice(b, v->entry);
    dmsi_puts(b, character ? ",\"TargetCharacterCodePoint\":"
                           : "\",\"Severity\":");
    dmsi_value_put(b, v);
    dmsi_putc(b, '}');
}

/* Writes the value of a member: a list of one entry, or the value. */
static void dmsi_value_put_whole(dmsi_buf *b, dmsi_value *v)
{
    if (v->entry.n == 0) {
        dmsi_value_put(b, v);
        return;
    }
    dmsi_putc(b, '[');
    dmsi_value_put_entry(b, v);
    dmsi_putc(b, ']');
}

/* Writes the names that have to be created, and the value inside of them. A
 * new member of an object has no brace round the first name. */
static void dmsi_value_put_path(dmsi_buf *b, dmsi_value *v, dmsi_spot *spot)
{
    dmsi_slice rest = spot->rest;
    int open = 0, member = spot->there == 0;
    size_t n;
    if (member && !spot->first) {
        dmsi_putc(b, ',');
    }
    while (rest.n > 0) {
        n = dmsi_find(rest, '.');
        if (!member) {
            dmsi_putc(b, '{');
            open++;
        }
        member = 0;
        (void)dmsi_json_put(b, dmsi_slice_of(rest.p, n));
        dmsi_putc(b, ':');
        n += n < rest.n;
        rest = dmsi_slice_of(rest.p + n, rest.n - n);
    }
    dmsi_value_put_whole(b, v);
    while (open-- > 0) {
        dmsi_putc(b, '}');
    }
}

/* Whether an entry of a list in the document is the one that v names. */
static int dmsi_entry_is(const dmsi_value *v, dms_json item)
{
    dms_json key;
    int64_t code, mine;
    if (v->setting->kind == DMSI_S_CHARACTER) {
        return dmsi_json_member(item, dmsi_str("SourceCharacterCodePoint"),
                                &key) &&
               dms_json_int(key, &code) &&
               dmsi_number(v->entry, INT32_MAX, &mine) && code == mine;
    }
    return dmsi_json_member(item, dmsi_str("Id"), &key) &&
           dmsi_json_kind(key) == '"' &&
           dmsi_json_key_is(key.text + 1, key.text + key.len - 1, v->entry);
}

/* Puts an entry into a list that is there, in the place of the one it follows
 * up or at the end. */
static void dmsi_value_into_list(dmsi_buf *b, dmsi_value *v,
                                 const dmsi_spot *spot)
{
    dms_json list, item;
    size_t at = 0, place = spot->at + spot->there - 1, from;
    int first = 1, found = 0;
    list = dmsi_json_of(b->data + spot->at, b->data + spot->at + spot->there);
    while (!found && dms_json_next(list, &at, &item)) {
        found = dmsi_entry_is(v, item);
        first = 0;
    }
    if (found) {
        place = (size_t)(item.text - b->data);
        dmsi_buf_cut(b, place, item.len);
    }
    from = b->len;
    if (!found && !first) {
        dmsi_putc(b, ',');
    }
    dmsi_value_put_entry(b, v);
    if (!b->failed) {
        dmsi_buf_rotate(b, place, from);
    }
}

/* Puts a value where its path says. */
static dms_status dmsi_value_store(dmsi_value *v)
{
    dmsi_buf buf = dmsi_builder_buf(v->owner);
    dmsi_spot spot = dmsi_spot_find(&buf, v->container);
    size_t from;
    if (v->entry.n > 0 && spot.there > 0 && spot.rest.n == 0 &&
        buf.data[spot.at] == '[') {
        dmsi_value_into_list(&buf, v, &spot);
        return dmsi_builder_keep(v->owner, &buf);
    }
    dmsi_buf_cut(&buf, spot.at, spot.there);
    from = buf.len;
    dmsi_value_put_path(&buf, v, &spot);
    if (!buf.failed) {
        dmsi_buf_rotate(&buf, spot.at, from);
    }
    return dmsi_builder_keep(v->owner, &buf);
}

/* Sets a setting: the common part of the functions below. */
static dms_status dmsi_settings_set(dms_builder *builder, const char *path,
                                    int kind, int64_t number, const char *text)
{
    dms_status status = dmsi_builder_begin(builder, DMSI_TASK_SETTINGS);
    dmsi_value v;
    if (status != DMS_OK) {
        return status;
    }
    if (!path) {
        return dmsi_fail(&builder->error, DMS_ERR_USAGE, "path: is missing");
    }
    memset(&v, 0, sizeof v);
    v.owner = builder;
    v.path = path;
    v.kind = kind;
    v.number = number;
    v.text = text;
    if (!dmsi_setting_find(&v) || !dmsi_value_check(&v)) {
        return builder->error.status;
    }
    return dmsi_value_store(&v);
}

DMS_API dms_status dms_settings_int(dms_builder *builder, const char *path,
                                    int64_t value)
{
    return dmsi_settings_set(builder, path, DMSI_S_INT, value, NULL);
}

DMS_API dms_status dms_settings_bool(dms_builder *builder, const char *path,
                                     int value)
{
    return dmsi_settings_set(builder, path, DMSI_S_BOOL, value, NULL);
}

DMS_API dms_status dms_settings_text(dms_builder *builder, const char *path,
                                     const char *value)
{
    return dmsi_settings_set(builder, path, value ? DMSI_S_TEXT : DMSI_S_NULL,
                             0, value);
}

/* Removes a member of the object at path, if it is there; 1 when it was. */
static int dmsi_settings_remove(dmsi_buf *b, const char *path, const char *name)
{
    dms_json doc = dmsi_json_of(b->data, b->data + b->len), in, v;
    const char *p, *end, *at;
    dmsi_slice key, wanted = dmsi_str(name);
    if (!dmsi_json_member(doc, dmsi_str(path), &in)) {
        return 0;
    }
    end = in.text + in.len;
    at = p = dmsi_json_inside(in);
    while (dmsi_json_pair(&p, end, &key, &v) &&
           !dmsi_json_key_is(key.p, key.p + key.n, wanted)) {
        at = p;
    }
    if (p == at) {
        return 0;
    }
    if (p == end - 1) { /* the last one: the comma is before it */
        while (at > in.text + 1 && at[-1] != ',') {
            at--;
        }
        at -= at[-1] == ',';
    }
    dmsi_buf_cut(b, (size_t)(at - b->data), (size_t)(p - at));
    return 1;
}

DMS_API dms_status dms_settings_from(dms_builder *builder, const char *json)
{
    dms_status status = dmsi_builder_begin(builder, DMSI_TASK_SETTINGS);
    size_t n = json ? strlen(json) : 0, at = 0;
    const char *why, *from = json;
    dmsi_buf buf;
    if (status != DMS_OK) {
        return status;
    }
    why = json ? dmsi_json_check(json, n, &at) : "it is missing";
    if (why) {
        return dmsi_fail(&builder->error, DMS_ERR_USAGE,
                         "settings: not JSON: %s at byte %d", why, (int)at);
    }
    from = dmsi_json_space(json, json + n);
    if (*from != '{' || builder->len > 2) {
        return dmsi_fail(&builder->error, DMS_ERR_USAGE,
                         *from != '{' ? "settings: not a JSON object"
                                      : "settings: some are set already");
    }
    buf = dmsi_builder_buf(builder);
    buf.len = 0;
    dmsi_put(&buf, from, (size_t)(dmsi_json_skip(from, json + n) - from));
    while (!buf.failed &&
           (dmsi_settings_remove(&buf, "Logging", "CloudWatchLogGroup") ||
            dmsi_settings_remove(&buf, "Logging", "CloudWatchLogStream"))) {
    }
    return dmsi_builder_keep(builder, &buf);
}

/* -- the result ----------------------------------------------------------- */

/* Whether a setting is there, with this value if one is given. */
static int dmsi_setting_has(dms_json doc, const char *path, const char *value)
{
    dms_json v;
    return dms_json_get(doc, path, &v) && dmsi_json_kind(v) != 'n' &&
           (!value || dmsi_is(dmsi_slice_of(v.text, v.len), value));
}

/* Checks settings that need others. */
static dms_status dmsi_settings_whole(dms_builder *b)
{
    dms_json doc = dmsi_json_of(b->text, b->text + b->len);
    size_t i;
    for (i = 0; i < DMSI_COUNT(dmsi_setting_needs); i++) {
        const struct dmsi_setting_needs *n = &dmsi_setting_needs[i];
        if (dmsi_setting_has(doc, n->path, n->value) &&
            !dmsi_setting_has(doc, n->needed, n->needed_value)) {
            return dmsi_fail(&b->error, DMS_ERR_USAGE, "%s: needs %s%s%s",
                             n->path, n->needed, n->needed_value ? " " : "",
                             n->needed_value ? n->needed_value : "");
        }
    }
    return DMS_OK;
}

DMS_API dms_status dms_builder_text(dms_builder *builder, const char **text)
{
    *text = NULL;
    if (!builder) {
        return DMS_ERR_USAGE;
    }
    if (builder->error.status != DMS_OK || !builder->kind) {
        return builder->error.status;
    }
    if (builder->kind == DMSI_MAPPINGS && !builder->selections) {
        return dmsi_fail(&builder->error, DMS_ERR_USAGE,
                         "rules: none of them includes a table");
    }
    if (builder->kind == DMSI_TASK_SETTINGS &&
        dmsi_settings_whole(builder) != DMS_OK) {
        return builder->error.status;
    }
    *text = builder->text;
    return DMS_OK;
}

DMS_API void dms_builder_free(dms_builder *builder)
{
    if (!builder) {
        return;
    }
    if (builder->text && !builder->memory) {
        builder->mem.free(builder->mem.ctx, builder->text, builder->size);
    }
    builder->text = NULL;
    builder->len = builder->size = 0;
    builder->kind = builder->last_id = 0;
    builder->selections = builder->names = 0;
    memset(&builder->error, 0, sizeof builder->error);
}

#undef DMSI_M
#undef DMSI_NAMES

/* ==== 37. THE SERVICE MODEL ============================================== */

/* What the 119 operations take, and which of them have pages. It is text that
 * is scanned when an operation is called by its name; a program that calls
 * none by name does not carry it. A line is an operation, or a structure that
 * inputs hold:
 *
 *     NAME>LIST MEMBER MEMBER ...
 *
 * LIST is the member of the answer that comes in pages; > says that Marker
 * leads to the next page, >> that NextToken does. Behind the name of a
 * structure | says that it takes exactly one of its members. A MEMBER is its
 * name, and behind it, if it is not a text:
 *
 *     :i  integer      :t  time, sent as a number of seconds
 *     :b  boolean      :d  time, sent as text
 *     :w  base64       :[TYPE]  list; [+TYPE] with one item at least
 *     :NAME  structure, := one whose name is that of the member
 *
 * then * if it is secret, and ! if it is required.
 *
 * A waiter is a line
 *
 *     NAME|OPERATION|SECONDS BETWEEN POLLS|POLLS|PATH|RULE|RULE...
 *
 * A RULE is + for success, - for failure or ~ for going on; then how it
 * matches: * all members that the PATH before it leads to have the value that
 * follows, ? one has it, = the only one has it, or ! the service answers with
 * the code that follows. */

#define DMSI_WAITER(name, operation, rules) name "|" operation "|" rules "\n"
#ifdef DMS_NO_VALIDATION
#define DMSI_OPERATION(name, list, members) name list " \n"
#else
#define DMSI_OPERATION(name, list, members) name list " " members "\n"
#define DMSI_STRUCTURE(name, list, members) name list " " members "\n"
#define DMSI_PROBLEMS "Parameter validation failed:"
#define DMSI_MEMBERS_MAX 64 /* that one structure has at most */
#endif

/* -- made by examples/gen_operations.py ---------------------------------- */
/* clang-format off */
#ifdef DMS_NO_VALIDATION
static const char dmsi_model_operations[4][1469] = {
#else
static const char dmsi_model_operations[4][3264] = {
#endif
    DMSI_OPERATION("AddTagsToResource", "", "ResourceArn! Tags:[Tag]!")
    DMSI_OPERATION("ApplyPendingMaintenanceAction", "",
        "ReplicationInstanceArn! ApplyAction! OptInType!")
    DMSI_OPERATION("BatchStartRecommendations", "",
        "Data:[StartRecommendationsRequestEntry]")
    DMSI_OPERATION("CancelMetadataModelConversion", "",
        "MigrationProjectIdentifier! RequestIdentifier!")
    DMSI_OPERATION("CancelMetadataModelCreation", "",
        "MigrationProjectIdentifier! RequestIdentifier!")
    DMSI_OPERATION("CancelReplicationTaskAssessmentRun", "",
        "ReplicationTaskAssessmentRunArn!")
    DMSI_OPERATION("CreateDataMigration", "",
        "DataMigrationName MigrationProjectIdentifier! DataMigrationType! "
        "ServiceAccessRoleArn! EnableCloudwatchLogs:b "
        "SourceDataSettings:[SourceDataSetting] "
        "TargetDataSettings:[TargetDataSetting] NumberOfJobs:i Tags:[Tag] "
        "SelectionRules*")
    DMSI_OPERATION("CreateDataProvider", "",
        "DataProviderName Description Engine! Virtual:b "
        "Settings:DataProviderSettings! Tags:[Tag]")
    DMSI_OPERATION("CreateEndpoint", "",
        "EndpointIdentifier! EndpointType! EngineName! Username Password* "
        "ServerName Port:i DatabaseName ExtraConnectionAttributes KmsKeyId "
        "Tags:[Tag] CertificateArn SslMode ServiceAccessRoleArn "
        "ExternalTableDefinition DynamoDbSettings:= S3Settings:= "
        "DmsTransferSettings:= MongoDbSettings:= KinesisSettings:= "
        "KafkaSettings:= ElasticsearchSettings:= NeptuneSettings:= "
        "RedshiftSettings:= PostgreSQLSettings:= MySQLSettings:= "
        "OracleSettings:= SybaseSettings:= MicrosoftSQLServerSettings:= "
        "IBMDb2Settings:= ResourceIdentifier DocDbSettings:= RedisSettings:= "
        "GcpMySQLSettings:= TimestreamSettings:=")
    DMSI_OPERATION("CreateEventSubscription", "",
        "SubscriptionName! SnsTopicArn! SourceType EventCategories:[] "
        "SourceIds:[] Enabled:b Tags:[Tag]")
    DMSI_OPERATION("CreateFleetAdvisorCollector", "",
        "CollectorName! Description ServiceAccessRoleArn! S3BucketName!")
    DMSI_OPERATION("CreateInstanceProfile", "",
        "AvailabilityZone KmsKeyArn PubliclyAccessible:b Tags:[Tag] "
        "NetworkType InstanceProfileName Description SubnetGroupIdentifier "
        "VpcSecurityGroups:[]")
    DMSI_OPERATION("CreateMigrationProject", "",
        "MigrationProjectName "
        "SourceDataProviderDescriptors:[DataProviderDescriptorDefinition]! "
        "TargetDataProviderDescriptors:[DataProviderDescriptorDefinition]! "
        "InstanceProfileIdentifier! TransformationRules Description "
        "Tags:[Tag] "
        "SchemaConversionApplicationAttributes:SCApplicationAttributes")
    DMSI_OPERATION("CreateReplicationConfig", "",
        "ReplicationConfigIdentifier! SourceEndpointArn! TargetEndpointArn! "
        "ComputeConfig:=! ReplicationType! TableMappings! "
        "ReplicationSettings SupplementalSettings ResourceIdentifier "
        "Tags:[Tag]")
    DMSI_OPERATION("CreateReplicationInstance", "",
        "ReplicationInstanceIdentifier! AllocatedStorage:i "
        "ReplicationInstanceClass! VpcSecurityGroupIds:[] AvailabilityZone "
        "ReplicationSubnetGroupIdentifier PreferredMaintenanceWindow "
        "MultiAZ:b EngineVersion AutoMinorVersionUpgrade:b Tags:[Tag] "
        "KmsKeyId PubliclyAccessible:b DnsNameServers ResourceIdentifier "
        "NetworkType KerberosAuthenticationSettings:=")
    DMSI_OPERATION("CreateReplicationSubnetGroup", "",
        "ReplicationSubnetGroupIdentifier! "
        "ReplicationSubnetGroupDescription! SubnetIds:[]! Tags:[Tag]")
    DMSI_OPERATION("CreateReplicationTask", "",
        "ReplicationTaskIdentifier! SourceEndpointArn! TargetEndpointArn! "
        "ReplicationInstanceArn! MigrationType! TableMappings! "
        "ReplicationTaskSettings CdcStartTime:t CdcStartPosition "
        "CdcStopPosition Tags:[Tag] TaskData ResourceIdentifier")
    DMSI_OPERATION("DeleteCertificate", "", "CertificateArn!")
    DMSI_OPERATION("DeleteConnection", "",
        "EndpointArn! ReplicationInstanceArn!")
    DMSI_OPERATION("DeleteDataMigration", "", "DataMigrationIdentifier!")
    DMSI_OPERATION("DeleteDataProvider", "", "DataProviderIdentifier!")
    DMSI_OPERATION("DeleteEndpoint", "", "EndpointArn!")
    ,
    DMSI_OPERATION("DeleteEventSubscription", "", "SubscriptionName!")
    DMSI_OPERATION("DeleteFleetAdvisorCollector", "", "CollectorReferencedId!")
    DMSI_OPERATION("DeleteFleetAdvisorDatabases", "", "DatabaseIds:[]!")
    DMSI_OPERATION("DeleteInstanceProfile", "", "InstanceProfileIdentifier!")
    DMSI_OPERATION("DeleteMigrationProject", "", "MigrationProjectIdentifier!")
    DMSI_OPERATION("DeleteReplicationConfig", "", "ReplicationConfigArn!")
    DMSI_OPERATION("DeleteReplicationInstance", "", "ReplicationInstanceArn!")
    DMSI_OPERATION("DeleteReplicationSubnetGroup", "",
        "ReplicationSubnetGroupIdentifier!")
    DMSI_OPERATION("DeleteReplicationTask", "", "ReplicationTaskArn!")
    DMSI_OPERATION("DeleteReplicationTaskAssessmentRun", "",
        "ReplicationTaskAssessmentRunArn!")
    DMSI_OPERATION("DescribeAccountAttributes", "", "")
    DMSI_OPERATION("DescribeApplicableIndividualAssessments",
        ">IndividualAssessmentNames",
        "ReplicationTaskArn ReplicationInstanceArn ReplicationConfigArn "
        "SourceEngineName TargetEngineName MigrationType MaxRecords:i Marker")
    DMSI_OPERATION("DescribeCertificates", ">Certificates",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeConnections", ">Connections",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeConversionConfiguration", "",
        "MigrationProjectIdentifier!")
    DMSI_OPERATION("DescribeDataMigrations", ">DataMigrations",
        "Filters:[Filter] MaxRecords:i Marker WithoutSettings:b "
        "WithoutStatistics:b")
    DMSI_OPERATION("DescribeDataProviders", ">DataProviders",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeEndpointSettings", ">EndpointSettings",
        "EngineName! MaxRecords:i Marker")
    DMSI_OPERATION("DescribeEndpointTypes", ">SupportedEndpointTypes",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeEndpoints", ">Endpoints",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeEngineVersions", ">EngineVersions",
        "MaxRecords:i Marker")
    DMSI_OPERATION("DescribeEventCategories", "",
        "SourceType Filters:[Filter]")
    DMSI_OPERATION("DescribeEventSubscriptions", ">EventSubscriptionsList",
        "SubscriptionName Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeEvents", ">Events",
        "SourceIdentifier SourceType StartTime:t EndTime:t Duration:i "
        "EventCategories:[] Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeExtensionPackAssociations", ">Requests",
        "MigrationProjectIdentifier! Filters:[Filter] Marker MaxRecords:i")
    DMSI_OPERATION("DescribeFleetAdvisorCollectors", ">>Collectors",
        "Filters:[Filter] MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeFleetAdvisorDatabases", ">>Databases",
        "Filters:[Filter] MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeFleetAdvisorLsaAnalysis", ">>Analysis",
        "MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeFleetAdvisorSchemaObjectSummary",
        ">>FleetAdvisorSchemaObjects",
        "Filters:[Filter] MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeFleetAdvisorSchemas", ">>FleetAdvisorSchemas",
        "Filters:[Filter] MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeInstanceProfiles", ">InstanceProfiles",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeMetadataModel", "",
        "SelectionRules! MigrationProjectIdentifier! Origin!")
    DMSI_OPERATION("DescribeMetadataModelAssessments", ">Requests",
        "MigrationProjectIdentifier! Filters:[Filter] Marker MaxRecords:i")
    DMSI_OPERATION("DescribeMetadataModelChildren", ">MetadataModelChildren",
        "SelectionRules! MigrationProjectIdentifier! Origin! Marker "
        "MaxRecords:i")
    DMSI_OPERATION("DescribeMetadataModelConversions", ">Requests",
        "MigrationProjectIdentifier! Filters:[Filter] Marker MaxRecords:i")
    DMSI_OPERATION("DescribeMetadataModelCreations", ">Requests",
        "Filters:[Filter] Marker MaxRecords:i MigrationProjectIdentifier!")
    DMSI_OPERATION("DescribeMetadataModelExportsAsScript", ">Requests",
        "MigrationProjectIdentifier! Filters:[Filter] Marker MaxRecords:i")
    DMSI_OPERATION("DescribeMetadataModelExportsToTarget", ">Requests",
        "MigrationProjectIdentifier! Filters:[Filter] Marker MaxRecords:i")
    DMSI_OPERATION("DescribeMetadataModelImports", ">Requests",
        "MigrationProjectIdentifier! Filters:[Filter] Marker MaxRecords:i")
    ,
    DMSI_OPERATION("DescribeMigrationProjects", ">MigrationProjects",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeOrderableReplicationInstances",
        ">OrderableReplicationInstances", "MaxRecords:i Marker")
    DMSI_OPERATION("DescribePendingMaintenanceActions",
        ">PendingMaintenanceActions",
        "ReplicationInstanceArn Filters:[Filter] Marker MaxRecords:i")
    DMSI_OPERATION("DescribeRecommendationLimitations", ">>Limitations",
        "Filters:[Filter] MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeRecommendations", ">>Recommendations",
        "Filters:[Filter] MaxRecords:i NextToken")
    DMSI_OPERATION("DescribeRefreshSchemasStatus", "", "EndpointArn!")
    DMSI_OPERATION("DescribeReplicationConfigs", ">ReplicationConfigs",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationInstanceTaskLogs",
        ">ReplicationInstanceTaskLogs",
        "ReplicationInstanceArn! MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationInstances", ">ReplicationInstances",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationSubnetGroups",
        ">ReplicationSubnetGroups", "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationTableStatistics",
        ">ReplicationTableStatistics",
        "ReplicationConfigArn! MaxRecords:i Marker Filters:[Filter]")
    DMSI_OPERATION("DescribeReplicationTaskAssessmentResults",
        ">ReplicationTaskAssessmentResults",
        "ReplicationTaskArn MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationTaskAssessmentRuns",
        ">ReplicationTaskAssessmentRuns",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationTaskIndividualAssessments",
        ">ReplicationTaskIndividualAssessments",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeReplicationTasks", ">ReplicationTasks",
        "Filters:[Filter] MaxRecords:i Marker WithoutSettings:b")
    DMSI_OPERATION("DescribeReplications", ">Replications",
        "Filters:[Filter] MaxRecords:i Marker")
    DMSI_OPERATION("DescribeSchemas", ">Schemas",
        "EndpointArn! MaxRecords:i Marker")
    DMSI_OPERATION("DescribeTableStatistics", ">TableStatistics",
        "ReplicationTaskArn! MaxRecords:i Marker Filters:[Filter]")
    DMSI_OPERATION("ExportMetadataModelAssessment", "",
        "MigrationProjectIdentifier! SelectionRules! FileName "
        "AssessmentReportTypes:[+]")
    DMSI_OPERATION("GetTargetSelectionRules", "",
        "MigrationProjectIdentifier! SelectionRules!")
    DMSI_OPERATION("ImportCertificate", "",
        "CertificateIdentifier! CertificatePem* CertificateWallet:w "
        "Tags:[Tag] KmsKeyId")
    DMSI_OPERATION("ListTagsForResource", "", "ResourceArn ResourceArnList:[]")
    DMSI_OPERATION("ModifyConversionConfiguration", "",
        "MigrationProjectIdentifier! ConversionConfiguration!")
    DMSI_OPERATION("ModifyDataMigration", "",
        "DataMigrationIdentifier! DataMigrationName EnableCloudwatchLogs:b "
        "ServiceAccessRoleArn DataMigrationType "
        "SourceDataSettings:[SourceDataSetting] "
        "TargetDataSettings:[TargetDataSetting] NumberOfJobs:i "
        "SelectionRules*")
    DMSI_OPERATION("ModifyDataProvider", "",
        "DataProviderIdentifier! DataProviderName Description Engine "
        "Virtual:b ExactSettings:b Settings:DataProviderSettings")
    DMSI_OPERATION("ModifyEndpoint", "",
        "EndpointArn! EndpointIdentifier EndpointType EngineName Username "
        "Password* ServerName Port:i DatabaseName ExtraConnectionAttributes "
        "CertificateArn SslMode ServiceAccessRoleArn ExternalTableDefinition "
        "DynamoDbSettings:= S3Settings:= DmsTransferSettings:= "
        "MongoDbSettings:= KinesisSettings:= KafkaSettings:= "
        "ElasticsearchSettings:= NeptuneSettings:= RedshiftSettings:= "
        "PostgreSQLSettings:= MySQLSettings:= OracleSettings:= "
        "SybaseSettings:= MicrosoftSQLServerSettings:= IBMDb2Settings:= "
        "DocDbSettings:= RedisSettings:= ExactSettings:b GcpMySQLSettings:= "
        "TimestreamSettings:=")
    DMSI_OPERATION("ModifyEventSubscription", "",
        "SubscriptionName! SnsTopicArn SourceType EventCategories:[] "
        "Enabled:b")
    ,
    DMSI_OPERATION("ModifyInstanceProfile", "",
        "InstanceProfileIdentifier! AvailabilityZone KmsKeyArn "
        "PubliclyAccessible:b NetworkType InstanceProfileName Description "
        "SubnetGroupIdentifier VpcSecurityGroups:[]")
    DMSI_OPERATION("ModifyMigrationProject", "",
        "MigrationProjectIdentifier! MigrationProjectName "
        "SourceDataProviderDescriptors:[DataProviderDescriptorDefinition] "
        "TargetDataProviderDescriptors:[DataProviderDescriptorDefinition] "
        "InstanceProfileIdentifier TransformationRules Description "
        "SchemaConversionApplicationAttributes:SCApplicationAttributes")
    DMSI_OPERATION("ModifyReplicationConfig", "",
        "ReplicationConfigArn! ReplicationConfigIdentifier ReplicationType "
        "TableMappings ReplicationSettings SupplementalSettings "
        "ComputeConfig:= SourceEndpointArn TargetEndpointArn")
    DMSI_OPERATION("ModifyReplicationInstance", "",
        "ReplicationInstanceArn! AllocatedStorage:i ApplyImmediately:b "
        "ReplicationInstanceClass VpcSecurityGroupIds:[] "
        "PreferredMaintenanceWindow MultiAZ:b EngineVersion "
        "AllowMajorVersionUpgrade:b AutoMinorVersionUpgrade:b "
        "ReplicationInstanceIdentifier NetworkType "
        "KerberosAuthenticationSettings:=")
    DMSI_OPERATION("ModifyReplicationSubnetGroup", "",
        "ReplicationSubnetGroupIdentifier! ReplicationSubnetGroupDescription "
        "SubnetIds:[]!")
    DMSI_OPERATION("ModifyReplicationTask", "",
        "ReplicationTaskArn! ReplicationTaskIdentifier MigrationType "
        "TableMappings ReplicationTaskSettings CdcStartTime:t "
        "CdcStartPosition CdcStopPosition TaskData")
    DMSI_OPERATION("MoveReplicationTask", "",
        "ReplicationTaskArn! TargetReplicationInstanceArn!")
    DMSI_OPERATION("RebootReplicationInstance", "",
        "ReplicationInstanceArn! ForceFailover:b ForcePlannedFailover:b")
    DMSI_OPERATION("RefreshSchemas", "",
        "EndpointArn! ReplicationInstanceArn!")
    DMSI_OPERATION("ReloadReplicationTables", "",
        "ReplicationConfigArn! TablesToReload:[TableToReload]! ReloadOption")
    DMSI_OPERATION("ReloadTables", "",
        "ReplicationTaskArn! TablesToReload:[TableToReload]! ReloadOption")
    DMSI_OPERATION("RemoveTagsFromResource", "", "ResourceArn! TagKeys:[]!")
    DMSI_OPERATION("RunFleetAdvisorLsaAnalysis", "", "")
    DMSI_OPERATION("StartDataMigration", "",
        "DataMigrationIdentifier! StartType!")
    DMSI_OPERATION("StartExtensionPackAssociation", "",
        "MigrationProjectIdentifier!")
    DMSI_OPERATION("StartMetadataModelAssessment", "",
        "MigrationProjectIdentifier! SelectionRules!")
    DMSI_OPERATION("StartMetadataModelConversion", "",
        "MigrationProjectIdentifier! SelectionRules!")
    DMSI_OPERATION("StartMetadataModelCreation", "",
        "MigrationProjectIdentifier! SelectionRules! MetadataModelName! "
        "Properties:MetadataModelProperties!")
    DMSI_OPERATION("StartMetadataModelExportAsScript", "",
        "MigrationProjectIdentifier! SelectionRules! Origin! FileName")
    DMSI_OPERATION("StartMetadataModelExportToTarget", "",
        "MigrationProjectIdentifier! SelectionRules! OverwriteExtensionPack:b")
    DMSI_OPERATION("StartMetadataModelImport", "",
        "MigrationProjectIdentifier! SelectionRules! Origin! Refresh:b")
    DMSI_OPERATION("StartRecommendations", "",
        "DatabaseId! Settings:RecommendationSettings!")
    DMSI_OPERATION("StartReplication", "",
        "ReplicationConfigArn! StartReplicationType! "
        "PremigrationAssessmentSettings CdcStartTime:t CdcStartPosition "
        "CdcStopPosition")
    DMSI_OPERATION("StartReplicationTask", "",
        "ReplicationTaskArn! StartReplicationTaskType! CdcStartTime:t "
        "CdcStartPosition CdcStopPosition")
    DMSI_OPERATION("StartReplicationTaskAssessment", "", "ReplicationTaskArn!")
    DMSI_OPERATION("StartReplicationTaskAssessmentRun", "",
        "ReplicationTaskArn! ServiceAccessRoleArn! ResultLocationBucket! "
        "ResultLocationFolder ResultEncryptionMode ResultKmsKeyArn "
        "AssessmentRunName! IncludeOnly:[] Exclude:[] Tags:[Tag]")
    DMSI_OPERATION("StopDataMigration", "", "DataMigrationIdentifier!")
    DMSI_OPERATION("StopReplication", "", "ReplicationConfigArn!")
    DMSI_OPERATION("StopReplicationTask", "", "ReplicationTaskArn!")
    DMSI_OPERATION("TestConnection", "",
        "ReplicationInstanceArn! EndpointArn!")
    DMSI_OPERATION("UpdateSubscriptionsToEventBridge", "", "ForceMove:b")
};
static const char dmsi_model_waiters[1][2148] = {
    DMSI_WAITER("TestConnectionSucceeds", "DescribeConnections|5|60",
        "Connections[].Status|+*successful|-?failed")
    DMSI_WAITER("EndpointDeleted", "DescribeEndpoints|5|60",
        "+!ResourceNotFoundFault|Endpoints[].Status|-?active|-?creating")
    DMSI_WAITER("ReplicationInstanceAvailable",
        "DescribeReplicationInstances|60|60",
        "ReplicationInstances[].ReplicationInstanceStatus|+*available|"
        "-?deleting|-?incompatible-credentials|-?incompatible-network|"
        "-?inaccessible-encryption-credentials")
    DMSI_WAITER("ReplicationInstanceDeleted",
        "DescribeReplicationInstances|15|60",
        "ReplicationInstances[].ReplicationInstanceStatus|-?available|"
        "+!ResourceNotFoundFault")
    DMSI_WAITER("ReplicationTaskReady", "DescribeReplicationTasks|15|60",
        "ReplicationTasks[].Status|+*ready|-?starting|-?running|-?stopping|"
        "-?stopped|-?failed|-?modifying|-?testing|-?deleting")
    DMSI_WAITER("ReplicationTaskStopped", "DescribeReplicationTasks|15|60",
        "ReplicationTasks[].Status|+*stopped|-?ready|-?creating|-?starting|"
        "-?failed|-?modifying|-?testing|-?deleting")
    DMSI_WAITER("ReplicationTaskRunning", "DescribeReplicationTasks|15|60",
        "ReplicationTasks[].Status|+*running|-?ready|-?creating|-?stopping|"
        "-?stopped|-?failed|-?modifying|-?testing|-?deleting")
    DMSI_WAITER("ReplicationTaskDeleted", "DescribeReplicationTasks|15|60",
        "ReplicationTasks[].Status|-?ready|-?creating|-?stopped|-?running|"
        "-?failed|+!ResourceNotFoundFault")
    DMSI_WAITER("MetadataModelImported", "DescribeMetadataModelImports|60|30",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("MetadataModelAssessed",
        "DescribeMetadataModelAssessments|30|360",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("MetadataModelConverted",
        "DescribeMetadataModelConversions|30|240",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("MetadataModelExportedAsScript",
        "DescribeMetadataModelExportsAsScript|20|90",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("MetadataModelExportedToTarget",
        "DescribeMetadataModelExportsToTarget|20|90",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("MetadataModelCreated", "DescribeMetadataModelCreations|15|40",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("ExtensionPackAssociated",
        "DescribeExtensionPackAssociations|10|60",
        "Requests[].Status|+*SUCCESS|-?FAILED")
    DMSI_WAITER("MetadataModelConversionCancelled",
        "DescribeMetadataModelConversions|10|180",
        "Requests[].Status|+*CANCELED|-?FAILED")
    DMSI_WAITER("MetadataModelCreationCancelled",
        "DescribeMetadataModelCreations|10|180",
        "Requests[].Status|+*CANCELED|-?FAILED")
};
#ifndef DMS_NO_VALIDATION
static const char dmsi_model_structures[3][2890] = {
    DMSI_STRUCTURE("ComputeConfig", "",
        "AvailabilityZone DnsNameServers KmsKeyId MaxCapacityUnits:i "
        "MinCapacityUnits:i MultiAZ:b PreferredMaintenanceWindow "
        "ReplicationSubnetGroupId VpcSecurityGroupIds:[]")
    DMSI_STRUCTURE("DataProviderDescriptorDefinition", "",
        "DataProviderIdentifier! SecretsManagerSecretId "
        "SecretsManagerAccessRoleArn")
    DMSI_STRUCTURE("DataProviderSettings", "|",
        "RedshiftSettings:RedshiftDataProviderSettings "
        "PostgreSqlSettings:PostgreSqlDataProviderSettings "
        "MySqlSettings:MySqlDataProviderSettings "
        "OracleSettings:OracleDataProviderSettings "
        "SybaseAseSettings:SybaseAseDataProviderSettings "
        "MicrosoftSqlServerSettings:MicrosoftSqlServerDataProviderSettings "
        "DocDbSettings:DocDbDataProviderSettings "
        "MariaDbSettings:MariaDbDataProviderSettings "
        "IbmDb2LuwSettings:IbmDb2LuwDataProviderSettings "
        "IbmDb2zOsSettings:IbmDb2zOsDataProviderSettings "
        "MongoDbSettings:MongoDbDataProviderSettings")
    DMSI_STRUCTURE("DmsTransferSettings", "",
        "ServiceAccessRoleArn BucketName")
    DMSI_STRUCTURE("DocDbDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn")
    DMSI_STRUCTURE("DocDbSettings", "",
        "Username Password* ServerName Port:i DatabaseName NestingLevel "
        "ExtractDocId:b DocsToInvestigate:i KmsKeyId "
        "SecretsManagerAccessRoleArn SecretsManagerSecretId "
        "UseUpdateLookUp:b ReplicateShardCollections:b")
    DMSI_STRUCTURE("DynamoDbSettings", "", "ServiceAccessRoleArn!")
    DMSI_STRUCTURE("ElasticsearchSettings", "",
        "ServiceAccessRoleArn! EndpointUri! FullLoadErrorPercentage:i "
        "ErrorRetryDuration:i UseNewMappingType:b")
    DMSI_STRUCTURE("Filter", "", "Name! Values:[]!")
    DMSI_STRUCTURE("GcpMySQLSettings", "",
        "AfterConnectScript CleanSourceMetadataOnMismatch:b DatabaseName "
        "EventsPollInterval:i TargetDbType MaxFileSize:i "
        "ParallelLoadThreads:i Password* Port:i ServerName ServerTimezone "
        "Username SecretsManagerAccessRoleArn SecretsManagerSecretId")
    DMSI_STRUCTURE("IBMDb2Settings", "",
        "DatabaseName Password* Port:i ServerName SetDataCaptureChanges:b "
        "CurrentLsn MaxKBytesPerRead:i Username SecretsManagerAccessRoleArn "
        "SecretsManagerSecretId LoadTimeout:i WriteBufferSize:i "
        "MaxFileSize:i KeepCsvFiles:b")
    DMSI_STRUCTURE("IbmDb2LuwDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn "
        "EncryptionAlgorithm:i SecurityMechanism:i S3Path S3AccessRoleArn")
    DMSI_STRUCTURE("IbmDb2zOsDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn S3Path "
        "S3AccessRoleArn")
    DMSI_STRUCTURE("KafkaSettings", "",
        "Broker Topic MessageFormat IncludeTransactionDetails:b "
        "IncludePartitionValue:b PartitionIncludeSchemaTable:b "
        "IncludeTableAlterOperations:b IncludeControlDetails:b "
        "MessageMaxBytes:i IncludeNullAndEmpty:b SecurityProtocol "
        "SslClientCertificateArn SslClientKeyArn SslClientKeyPassword* "
        "SslCaCertificateArn SaslUsername SaslPassword* NoHexPrefix:b "
        "SaslMechanism SslEndpointIdentificationAlgorithm "
        "UseLargeIntegerValue:b")
    DMSI_STRUCTURE("KerberosAuthenticationSettings", "",
        "KeyCacheSecretId KeyCacheSecretIamArn Krb5FileContents")
    DMSI_STRUCTURE("KinesisSettings", "",
        "StreamArn MessageFormat ServiceAccessRoleArn "
        "IncludeTransactionDetails:b IncludePartitionValue:b "
        "PartitionIncludeSchemaTable:b IncludeTableAlterOperations:b "
        "IncludeControlDetails:b IncludeNullAndEmpty:b NoHexPrefix:b "
        "UseLargeIntegerValue:b")
    ,
    DMSI_STRUCTURE("MariaDbDataProviderSettings", "",
        "ServerName Port:i SslMode CertificateArn S3Path S3AccessRoleArn")
    DMSI_STRUCTURE("MetadataModelProperties", "|", "StatementProperties:=")
    DMSI_STRUCTURE("MicrosoftSQLServerSettings", "",
        "Port:i BcpPacketSize:i DatabaseName ControlTablesFileGroup "
        "Password* QuerySingleAlwaysOnNode:b ReadBackupOnly:b "
        "SafeguardPolicy ServerName Username UseBcpFullLoad:b "
        "UseThirdPartyBackupDevice:b SecretsManagerAccessRoleArn "
        "SecretsManagerSecretId TrimSpaceInChar:b TlogAccessMode "
        "ForceLobLookup:b AuthenticationMethod")
    DMSI_STRUCTURE("MicrosoftSqlServerDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn S3Path "
        "S3AccessRoleArn")
    DMSI_STRUCTURE("MongoDbDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn AuthType "
        "AuthSource AuthMechanism")
    DMSI_STRUCTURE("MongoDbSettings", "",
        "Username Password* ServerName Port:i DatabaseName AuthType "
        "AuthMechanism NestingLevel ExtractDocId DocsToInvestigate "
        "AuthSource KmsKeyId SecretsManagerAccessRoleArn "
        "SecretsManagerSecretId UseUpdateLookUp:b ReplicateShardCollections:b")
    DMSI_STRUCTURE("MySQLSettings", "",
        "AfterConnectScript CleanSourceMetadataOnMismatch:b DatabaseName "
        "EventsPollInterval:i TargetDbType MaxFileSize:i "
        "ParallelLoadThreads:i Password* Port:i ServerName ServerTimezone "
        "Username SecretsManagerAccessRoleArn SecretsManagerSecretId "
        "ExecuteTimeout:i ServiceAccessRoleArn AuthenticationMethod")
    DMSI_STRUCTURE("MySqlDataProviderSettings", "",
        "ServerName Port:i SslMode CertificateArn S3Path S3AccessRoleArn")
    DMSI_STRUCTURE("NeptuneSettings", "",
        "ServiceAccessRoleArn S3BucketName! S3BucketFolder! "
        "ErrorRetryDuration:i MaxFileSize:i MaxRetryCount:i IamAuthEnabled:b")
    DMSI_STRUCTURE("OracleDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn AsmServer "
        "SecretsManagerOracleAsmSecretId "
        "SecretsManagerOracleAsmAccessRoleArn "
        "SecretsManagerSecurityDbEncryptionSecretId "
        "SecretsManagerSecurityDbEncryptionAccessRoleArn S3Path "
        "S3AccessRoleArn")
    DMSI_STRUCTURE("OracleSettings", "",
        "AddSupplementalLogging:b ArchivedLogDestId:i "
        "AdditionalArchivedLogDestId:i ExtraArchivedLogDestIds:[i] "
        "AllowSelectNestedTables:b ParallelAsmReadThreads:i "
        "ReadAheadBlocks:i AccessAlternateDirectly:b "
        "UseAlternateFolderForOnline:b OraclePathPrefix UsePathPrefix "
        "ReplacePathPrefix:b EnableHomogenousTablespace:b DirectPathNoLog:b "
        "ArchivedLogsOnly:b AsmPassword* AsmServer AsmUser "
        "CharLengthSemantics DatabaseName DirectPathParallelLoad:b "
        "FailTasksOnLobTruncation:b NumberDatatypeScale:i Password* Port:i "
        "ReadTableSpaceName:b RetryInterval:i SecurityDbEncryption* "
        "SecurityDbEncryptionName ServerName "
        "SpatialDataOptionToGeoJsonFunctionName StandbyDelayTime:i Username "
        "UseBFile:b UseDirectPathFullLoad:b UseLogminerReader:b "
        "SecretsManagerAccessRoleArn SecretsManagerSecretId "
        "SecretsManagerOracleAsmAccessRoleArn "
        "SecretsManagerOracleAsmSecretId TrimSpaceInChar:b "
        "ConvertTimestampWithZoneToUTC:b OpenTransactionWindow:i "
        "AuthenticationMethod")
    ,
    DMSI_STRUCTURE("PostgreSQLSettings", "",
        "AfterConnectScript CaptureDdls:b MaxFileSize:i DatabaseName "
        "DdlArtifactsSchema ExecuteTimeout:i FailTasksOnLobTruncation:b "
        "HeartbeatEnable:b HeartbeatSchema HeartbeatFrequency:i Password* "
        "Port:i ServerName Username SlotName PluginName "
        "SecretsManagerAccessRoleArn SecretsManagerSecretId "
        "TrimSpaceInChar:b MapBooleanAsBoolean:b MapJsonbAsClob:b "
        "MapLongVarcharAs DatabaseMode BabelfishDatabaseName "
        "DisableUnicodeSourceFilter:b ServiceAccessRoleArn "
        "AuthenticationMethod")
    DMSI_STRUCTURE("PostgreSqlDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode CertificateArn S3Path "
        "S3AccessRoleArn")
    DMSI_STRUCTURE("RecommendationSettings", "",
        "InstanceSizingType! WorkloadType!")
    DMSI_STRUCTURE("RedisSettings", "",
        "ServerName! Port:i! SslSecurityProtocol AuthType AuthUserName "
        "AuthPassword* SslCaCertificateArn")
    DMSI_STRUCTURE("RedshiftDataProviderSettings", "",
        "ServerName Port:i DatabaseName S3Path S3AccessRoleArn")
    DMSI_STRUCTURE("RedshiftSettings", "",
        "AcceptAnyDate:b AfterConnectScript BucketFolder BucketName "
        "CaseSensitiveNames:b CompUpdate:b ConnectionTimeout:i DatabaseName "
        "DateFormat EmptyAsNull:b EncryptionMode ExplicitIds:b "
        "FileTransferUploadStreams:i LoadTimeout:i MaxFileSize:i Password* "
        "Port:i RemoveQuotes:b ReplaceInvalidChars ReplaceChars ServerName "
        "ServiceAccessRoleArn ServerSideEncryptionKmsKeyId TimeFormat "
        "TrimBlanks:b TruncateColumns:b Username WriteBufferSize:i "
        "SecretsManagerAccessRoleArn SecretsManagerSecretId "
        "MapBooleanAsBoolean:b")
    DMSI_STRUCTURE("S3Settings", "",
        "ServiceAccessRoleArn ExternalTableDefinition CsvRowDelimiter "
        "CsvDelimiter BucketFolder BucketName CompressionType EncryptionMode "
        "ServerSideEncryptionKmsKeyId DataFormat EncodingType "
        "DictPageSizeLimit:i RowGroupLength:i DataPageSize:i ParquetVersion "
        "EnableStatistics:b IncludeOpForFullLoad:b CdcInsertsOnly:b "
        "TimestampColumnName ParquetTimestampInMillisecond:b "
        "CdcInsertsAndUpdates:b DatePartitionEnabled:b DatePartitionSequence "
        "DatePartitionDelimiter UseCsvNoSupValue:b CsvNoSupValue "
        "PreserveTransactions:b CdcPath "
        "UseTaskStartTimeForFullLoadTimestamp:b CannedAclForObjects "
        "AddColumnName:b CdcMaxBatchInterval:i CdcMinFileSize:i CsvNullValue "
        "IgnoreHeaderRows:i MaxFileSize:i Rfc4180:b DatePartitionTimezone "
        "AddTrailingPaddingCharacter:b ExpectedBucketOwner "
        "GlueCatalogGeneration:b")
    DMSI_STRUCTURE("SCApplicationAttributes", "",
        "S3BucketPath S3BucketRoleArn")
    DMSI_STRUCTURE("SourceDataSetting", "",
        "CDCStartPosition CDCStartTime:d CDCStopTime:d SlotName")
    DMSI_STRUCTURE("StartRecommendationsRequestEntry", "",
        "DatabaseId! Settings:RecommendationSettings!")
    DMSI_STRUCTURE("StatementProperties", "", "Definition!")
    DMSI_STRUCTURE("SybaseAseDataProviderSettings", "",
        "ServerName Port:i DatabaseName SslMode EncryptPassword:b "
        "CertificateArn")
    DMSI_STRUCTURE("SybaseSettings", "",
        "DatabaseName Password* Port:i ServerName Username "
        "SecretsManagerAccessRoleArn SecretsManagerSecretId")
    DMSI_STRUCTURE("TableToReload", "", "SchemaName! TableName!")
    DMSI_STRUCTURE("Tag", "", "Key Value ResourceArn")
    DMSI_STRUCTURE("TargetDataSetting", "", "TablePreparationMode")
    DMSI_STRUCTURE("TimestreamSettings", "",
        "DatabaseName! MemoryDuration:i! MagneticDuration:i! "
        "CdcInsertsAndUpdates:b EnableMagneticStoreWrites:b")
};
#endif
/* clang-format on */
/* -- to here ------------------------------------------------------------- */

/* The lines of a table, one after another. */
typedef struct dmsi_lines {
    const char *text; /* of the table: texts in arrays of one size */
    size_t size;
    size_t left; /* texts behind `rest` */
    dmsi_slice rest;
} dmsi_lines;

/* Begins with the first line of a table. */
static dmsi_lines dmsi_lines_of(const char *table, size_t texts, size_t size)
{
    dmsi_lines l;
    l.text = table;
    l.size = size;
    l.left = texts;
    l.rest = dmsi_str("");
    return l;
}

#define DMSI_LINES(table) \
    dmsi_lines_of((table)[0], DMSI_COUNT(table), sizeof(table)[0])

/* Takes the next line; 0 at the end. */
static int dmsi_lines_next(dmsi_lines *l, dmsi_slice *line)
{
    size_t n;
    if (l->rest.n == 0) {
        if (l->left == 0) {
            return 0;
        }
        l->rest = dmsi_str(l->text);
        l->text += l->size;
        l->left--;
    }
    n = dmsi_find(l->rest, '\n');
    *line = dmsi_slice_of(l->rest.p, n);
    l->rest = dmsi_slice_of(l->rest.p + n + 1, l->rest.n - n - 1);
    return 1;
}

/* The name at the beginning of a line. */
static dmsi_slice dmsi_line_name(dmsi_slice line)
{
    size_t n = 0;
    while (n < line.n && dmsi_is_alnum(line.p[n])) {
        n++;
    }
    return dmsi_slice_of(line.p, n);
}

/* Finds the line of a name; *line is what stands behind the name. */
static int dmsi_model_find(dmsi_lines table, dmsi_slice name, dmsi_slice *line)
{
    dmsi_slice l;
    while (dmsi_lines_next(&table, &l)) {
        if (dmsi_same(dmsi_line_name(l), name)) {
            *line = dmsi_slice_of(l.p + name.n, l.n - name.n);
            return 1;
        }
    }
    return 0;
}

/* The table of operations. */
static dmsi_lines dmsi_operations(void)
{
    return DMSI_LINES(dmsi_model_operations);
}

/* -- values as botocore shows them ---------------------------------------- */

/* The character at *p inside a string, moved on. */
static uint32_t dmsi_json_char(const char **p, const char *end)
{
    static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    const unsigned char *s = (const unsigned char *)*p;
    size_t n, i;
    uint32_t c;
    if (*s == '\\') {
        return dmsi_json_escape(p, end);
    }
    n = dmsi_utf8_len(s, (const unsigned char *)end);
    c = s[0] & mask[n];
    for (i = 1; i < n; i++) {
        c = c << 6 | (s[i] & 0x3Fu);
    }
    *p += n;
    return c;
}

/* Writes the inside of a string unescaped; with a quote, as a literal of
 * Python, which escapes what cannot be seen. */
static void dmsi_python_chars(dmsi_buf *b, dmsi_slice s, char quote)
{
    static const char from[] = "\n\r\t\\", to[] = "nrt\\";
    const char *p = s.p, *end = s.p + s.n, *at;
    char utf8[4], hex[5] = "\\x";
    while (p < end) {
        uint32_t c = dmsi_json_char(&p, end);
        unsigned char low = (unsigned char)c;
        at = quote && c && c < 128 ? strchr(from, (int)c) : NULL;
        if (at || (quote && c == (unsigned char)quote)) {
            dmsi_putc(b, '\\');
            dmsi_putc(b, at ? to[at - from] : quote);
        } else if (c == 0 ||
                   (quote && (c < 32 || (c > 126 && c < 161) || c == 173))) {
            dmsi_hex(hex + 2, &low, 1);
            dmsi_puts(b, hex);
        } else {
            dmsi_put(b, utf8, dmsi_utf8_put(utf8, c));
        }
    }
}

/* Writes a string as Python's repr does: in single quotes, unless only double
 * ones need no escape. */
static void dmsi_python_string(dmsi_buf *b, dmsi_slice s)
{
    const char *p = s.p, *end = s.p + s.n;
    int one = 0, two = 0;
    char quote;
    while (p < end) {
        uint32_t c = dmsi_json_char(&p, end);
        one |= c == '\'';
        two |= c == '"';
    }
    quote = one && !two ? '"' : '\'';
    dmsi_putc(b, quote);
    dmsi_python_chars(b, s, quote);
    dmsi_putc(b, quote);
}

/* Whether the inside of a string is base64 (RFC 4648 section 4). */
static int dmsi_is_base64(dmsi_slice s)
{
    size_t i, n = s.n;
    if (n % 4 != 0) {
        return 0;
    }
    for (i = 0; i < 2 && n > 0 && s.p[n - 1] == '='; i++) {
        n--;
    }
    for (i = 0; i < n; i++) {
        if (!dmsi_is_alnum(s.p[i]) && s.p[i] != '+' && s.p[i] != '/') {
            return 0;
        }
    }
    return 1;
}

/* The table of botocore's waiters. */
static dmsi_lines dmsi_waiters(void) { return DMSI_LINES(dmsi_model_waiters); }

#ifndef DMS_NO_VALIDATION
/* The table of structures. */
static dmsi_lines dmsi_structures(void)
{
    return DMSI_LINES(dmsi_model_structures);
}

/* A member of an operation's input or of a structure. */
typedef struct dmsi_member {
    dmsi_slice name;
    dmsi_slice type; /* empty: text */
    int secret;
    int required;
} dmsi_member;

/* Takes the next member of a line; 0 at its end. */
static int dmsi_member_next(dmsi_slice *line, dmsi_member *m)
{
    dmsi_slice word;
    size_t n;
    *line = dmsi_trim(*line);
    n = dmsi_find(*line, ' ');
    if (n == 0) {
        return 0;
    }
    word = dmsi_slice_of(line->p, n);
    *line = dmsi_slice_of(line->p + n, line->n - n);
    m->required = word.p[word.n - 1] == '!';
    word.n -= (size_t)m->required;
    m->secret = word.p[word.n - 1] == '*';
    word.n -= (size_t)m->secret;
    m->name = dmsi_line_name(word);
    n = m->name.n + (m->name.n < word.n); /* its colon */
    m->type = dmsi_slice_of(word.p + n, word.n - n);
    if (dmsi_is(m->type, "=")) {
        m->type = m->name;
    }
    return 1;
}

/* Whether a number is an integer to Python. */
static int dmsi_python_int(dmsi_slice s)
{
    while (s.n > 0 && s.p[0] != '.' && s.p[0] != 'e' && s.p[0] != 'E') {
        s = dmsi_slice_of(s.p + 1, s.n - 1);
    }
    return s.n == 0;
}

/* Writes n digits with a point after the first `whole` of them, which may be
 * none or more than there are. */
static void dmsi_python_point(dmsi_buf *b, const char *digits, int n, int whole)
{
    int i;
    if (whole <= 0) {
        dmsi_puts(b, "0.");
    }
    for (i = whole < 0 ? whole : 0; i < n || i < whole + 1; i++) {
        if (i == whole && whole > 0) {
            dmsi_putc(b, '.');
        }
        dmsi_putc(b, i >= 0 && i < n ? digits[i] : '0');
    }
}

/* Writes a number as Python does: an integer as it is, another one with all
 * its digits, and an exponent from 1e16 up and below 1e-4. */
static void dmsi_python_number(dmsi_buf *b, dmsi_slice s)
{
    dmsi_scaled v = dmsi_scaled_read(s);
    char digits[24], power[24];
    int n, point;
    if (dmsi_python_int(s) || v.inexact || v.digits > INT64_MAX) {
        dmsi_put_slice(b, dmsi_is(s, "-0") ? dmsi_str("0") : s);
        return;
    }
    for (; v.digits > 0 && v.digits % 10 == 0; v.digits /= 10) {
        v.exponent++;
    }
    n = (int)dmsi_decimal(digits, (int64_t)v.digits);
    point = v.digits > 0 ? n + v.exponent : 1;
    if (v.negative) {
        dmsi_putc(b, '-');
    }
    if (point > -4 && point <= 16) {
        dmsi_python_point(b, digits, n, point);
        return;
    }
    dmsi_putc(b, digits[0]);
    if (n > 1) {
        dmsi_putc(b, '.');
        dmsi_put(b, digits + 1, (size_t)n - 1);
    }
    point--;
    dmsi_puts(b, point < 0 ? "e-" : "e+");
    point = point < 0 ? -point : point;
    n = (int)dmsi_decimal(power, point);
    dmsi_put(b, "0", n < 2);
    dmsi_put(b, power, (size_t)n);
}

/* Whether a member of this name, as it stands in JSON, is secret anywhere. */
static int dmsi_name_secret(dmsi_slice name)
{
    dmsi_lines tables[2];
    dmsi_slice line;
    dmsi_member m;
    int i;
    tables[0] = dmsi_operations();
    tables[1] = dmsi_structures();
    for (i = 0; i < 2; i++) {
        while (dmsi_lines_next(&tables[i], &line)) {
            size_t n = dmsi_line_name(line).n;
            line = dmsi_slice_of(line.p + n, line.n - n);
            line = dmsi_slice_of(line.p + dmsi_find(line, ' '),
                                 line.n - dmsi_find(line, ' '));
            while (dmsi_member_next(&line, &m)) {
                if (m.secret &&
                    (dmsi_same_nocase(m.name, name) ||
                     dmsi_json_key_is(name.p, name.p + name.n, m.name))) {
                    return 1;
                }
            }
        }
    }
    return 0;
}

/* Writes true, false, null or a number. */
static void dmsi_python_word(dmsi_buf *b, dmsi_slice s)
{
    if (s.p[0] == 't' || s.p[0] == 'f') {
        dmsi_puts(b, s.p[0] == 't' ? "True" : "False");
    } else if (s.p[0] == 'n') {
        dmsi_puts(b, "None");
    } else {
        dmsi_python_number(b, s);
    }
}

/* Writes a string inside an object or a list; if it is the name of a secret
 * member, its value is not shown. Returns where to go on. */
static const char *dmsi_python_item(dmsi_buf *b, const char *p, const char *end)
{
    const char *stop = dmsi_json_string_end(p + 1, end);
    dmsi_slice s = dmsi_slice_of(p + 1, (size_t)(stop - p - 1));
    dmsi_python_string(b, s);
    p = dmsi_json_space(stop + 1, end);
    if (p < end && *p == ':' && dmsi_name_secret(s)) {
        dmsi_puts(b, ": ***");
        return dmsi_json_skip(dmsi_json_space(p + 1, end), end);
    }
    return p;
}

/* Writes a checked value as Python's str does. */
static void dmsi_python(dmsi_buf *b, dms_json v)
{
    const char *p = v.text, *end = v.text + v.len, *stop;
    if (*p == '"') {
        dmsi_python_chars(b, dmsi_slice_of(p + 1, v.len - 2), '\0');
        return;
    }
    while (p < end) {
        if (*p == '"') {
            p = dmsi_python_item(b, p, end);
        } else if (strchr("{}[],:", *p)) {
            dmsi_putc(b, *p);
            dmsi_put(b, " ", *p == ',' || *p == ':');
            p++;
        } else {
            stop = dmsi_json_skip(p, end);
            dmsi_python_word(b, dmsi_slice_of(p, (size_t)(stop - p)));
            p = stop;
        }
        p = dmsi_json_space(p, end);
    }
}

/* What type() of Python says of a value. */
static const char *dmsi_python_type(dms_json v)
{
    switch (dmsi_json_kind(v)) {
    case '"':
        return "str";
    case '0':
        return dmsi_python_int(dmsi_slice_of(v.text, v.len)) ? "int" : "float";
    case '[':
        return "list";
    case '{':
        return "dict";
    case 'n':
        return "NoneType";
    default:
        return "bool";
    }
}

/* -- the check ------------------------------------------------------------ */

/* The input of an operation being checked; and, in a second walk, copied with
 * its times as the service takes them. */
typedef struct dmsi_input {
    dmsi_buf *to;     /* problems; in the second walk the copy */
    const char *done; /* second walk: copied up to here, else NULL */
    int quiet;        /* problems are not told */
    int problems;
    size_t first; /* where the first problem ends */
    int times;    /* how many times have to be written anew */
    dmsi_line path;
    char path_text[400]; /* far more than the longest path of the model */
} dmsi_input;

/* Begins a problem, which is a line; 0 when it is not told. */
static int dmsi_problem(dmsi_input *in, const char *what)
{
    const char *path = in->path_text;
    if (in->quiet || in->done) {
        return 0;
    }
    if (in->problems++ == 1) {
        in->first = in->to->len;
    }
    dmsi_putc(in->to, '\n');
    dmsi_puts(in->to, what);
    dmsi_puts(in->to, *path == '.' ? path + 1 : *path ? path : "input");
    return 1;
}

/* The structure that a type is, or is a list of; 0 if there is none. */
static int dmsi_type_structure(dmsi_slice type, dmsi_slice *line)
{
    while (type.n > 0 && (type.p[0] == '[' || type.p[0] == '+')) {
        type = dmsi_slice_of(type.p + 1, type.n - 1);
    }
    return dmsi_model_find(dmsi_structures(), dmsi_line_name(type), line);
}

/* Tells that a value is not of its type. What may be or hold a secret is not
 * shown. */
static void dmsi_problem_type(dmsi_input *in, dms_json v, const dmsi_member *m,
                              const char *valid)
{
    dmsi_slice line = dmsi_str("");
    int secret = m->secret
                     ? *v.text != 'n'
                     : *v.text == '"' && dmsi_type_structure(m->type, &line) &&
                           dmsi_find(line, '*') < line.n;
    if (dmsi_problem(in, "Invalid type for parameter ")) {
        dmsi_puts(in->to, ", value: ");
        if (secret) {
            dmsi_puts(in->to, "***");
        } else {
            dmsi_python(in->to, v);
        }
        dmsi_puts(in->to, ", type: <class '");
        dmsi_puts(in->to, dmsi_python_type(v));
        dmsi_puts(in->to, "'>, valid types: ");
        dmsi_puts(in->to, valid);
    }
}

/* Writes the names of all members of a line. */
static void dmsi_problem_members(dmsi_input *in, dmsi_slice line)
{
    const char *between = "";
    dmsi_member m;
    while (dmsi_member_next(&line, &m)) {
        dmsi_puts(in->to, between);
        dmsi_put_slice(in->to, m.name);
        between = ", ";
    }
}

/* Tells of a member by its name. */
static void dmsi_problem_name(dmsi_input *in, const char *what, dmsi_slice name)
{
    if (dmsi_problem(in, what)) {
        dmsi_puts(in->to, ": \"");
        dmsi_python_chars(in->to, name, '\0');
        dmsi_puts(in->to, "\"");
    }
}

/* A time of an input in microseconds since 1970: a number of seconds, the
 * same as text, ISO 8601 or the form of HTTP; a boolean is a number, as it is
 * to Python. Years 1 to 9999. */
static int dmsi_input_micros(dms_json v, int64_t *us)
{
    dmsi_slice s = dmsi_slice_of(v.text, v.len);
    int64_t seconds = 0;
    int exact, ok;
    if (*v.text == '"') {
        s = dmsi_slice_of(v.text + 1, v.len - 2);
    }
    if (dmsi_json_is_number(s)) {
        ok = dmsi_json_scaled(s, 6, us, &exact);
    } else if (*v.text == '"') {
        ok = dmsi_http_date(s, &seconds);
        *us = seconds * 1000000;
        ok = ok || dmsi_iso_micros(s, us);
    } else {
        ok = *v.text == 't' || *v.text == 'f';
        *us = *v.text == 't' ? 1000000 : 0;
    }
    return ok && *us >= (int64_t)-62135596800 * 1000000 &&
           *us < (int64_t)253402300800 * 1000000;
}

/* Writes a time as the service takes it: whole seconds, or as text with the
 * microseconds if there are any. */
static void dmsi_put_time(dmsi_buf *b, int64_t us, int as_text)
{
    int64_t seconds = us / 1000000 - (us % 1000000 < 0);
    char t[17], micros[7];
    if (!as_text) {
        dmsi_put_int(b, seconds);
        return;
    }
    us -= seconds * 1000000;
    dmsi_amz_date(t, seconds);
    dmsi_digits(micros, (int)us, 6);
    dmsi_putc(b, '"');
    dmsi_put(b, t, 4);
    dmsi_putc(b, '-');
    dmsi_put(b, t + 4, 2);
    dmsi_putc(b, '-');
    dmsi_put(b, t + 6, 5);
    dmsi_putc(b, ':');
    dmsi_put(b, t + 11, 2);
    dmsi_putc(b, ':');
    dmsi_put(b, t + 13, 2);
    dmsi_put(b, ".", us > 0);
    dmsi_put(b, micros, us > 0 ? 6 : 0);
    dmsi_puts(b, "Z\"");
}

/* A time: whether it is one, and whether it has to be written anew. */
static void dmsi_input_time(dmsi_input *in, dms_json v, const dmsi_member *m)
{
    int as_text = dmsi_is(m->type, "d");
    int64_t us;
    if (!dmsi_input_micros(v, &us)) {
        dmsi_problem_type(in, v, m,
                          "<class 'datetime.datetime'>, timestamp-string");
    } else if (in->done) {
        dmsi_put(in->to, in->done, (size_t)(v.text - in->done));
        dmsi_put_time(in->to, us, as_text);
        in->done = v.text + v.len;
    } else if (as_text || dmsi_json_kind(v) != '0' ||
               !dmsi_python_int(dmsi_slice_of(v.text, v.len))) {
        in->times++;
    }
}

/* The types of a value that is neither a time nor a structure. */
static const struct dmsi_type_row {
    const char *type;
    const char *kinds; /* of JSON, see dmsi_json_kind */
    const char *valid; /* in botocore's words */
} dmsi_types[] = {
    {"", "\"", "<class 'str'>"},
    {"i", "0tf", "<class 'int'>"},
    {"b", "tf", "<class 'bool'>"},
    {"w", "\"", "<class 'bytes'>, <class 'bytearray'>, file-like object"}};

/* A text, an integer, a boolean or base64. An integer may be a boolean, which
 * is one to Python. */
static void dmsi_input_scalar(dmsi_input *in, dms_json v, const dmsi_member *m)
{
    const struct dmsi_type_row *row = dmsi_types;
    dmsi_slice s = dmsi_slice_of(v.text, v.len);
    while (!dmsi_is(m->type, row->type)) {
        row++;
    }
    if (!strchr(row->kinds, dmsi_json_kind(v)) ||
        (*row->type == 'i' && *v.text != 't' && *v.text != 'f' &&
         !dmsi_python_int(s))) {
        dmsi_problem_type(in, v, m, row->valid);
    } else if (*row->type == 'w' &&
               !dmsi_is_base64(dmsi_slice_of(s.p + 1, s.n - 2)) &&
               dmsi_problem(in, "Invalid value for parameter ")) {
        dmsi_puts(in->to, ": not base64");
    }
}

static void dmsi_input_value(dmsi_input *in, dms_json v, const dmsi_member *m);

/* A list and its items. */
static void dmsi_input_list(dmsi_input *in, dms_json v, const dmsi_member *m)
{
    dmsi_member item = *m;
    dms_json element;
    size_t at = 0, len = in->path.len;
    int i, least = m->type.p[1] == '+';
    char index[24];
    if (*v.text != '[') {
        dmsi_problem_type(in, v, m, "<class 'list'>, <class 'tuple'>");
        return;
    }
    item.type =
        dmsi_slice_of(m->type.p + 1 + least, m->type.n - 2 - (size_t)least);
    for (i = 0; dms_json_next(v, &at, &element); i++) {
        dmsi_line_put(&in->path, "[", 1);
        dmsi_line_put(&in->path, index, dmsi_decimal(index, i));
        dmsi_line_put(&in->path, "]", 1);
        dmsi_input_value(in, element, &item);
        in->path.len = len;
        in->path_text[len] = '\0';
    }
    if (i < least && dmsi_problem(in, "Invalid length for parameter ")) {
        dmsi_puts(in->to, ", value: 0, valid min length: 1");
    }
}

/* Finds a member of a line by a name of the input, which may be escaped; its
 * index, or -1. */
static int dmsi_member_find(dmsi_slice line, dmsi_slice key, dmsi_member *m)
{
    int i;
    for (i = 0; dmsi_member_next(&line, m); i++) {
        if (dmsi_json_key_is(key.p, key.p + key.n, m->name)) {
            return i;
        }
    }
    return -1;
}

/* Tells of the members that are required and not there. */
static void dmsi_input_required(dmsi_input *in, dms_json v, dmsi_slice line)
{
    dmsi_member m;
    dms_json found;
    while (dmsi_member_next(&line, &m)) {
        if (m.required && !dmsi_json_member(v, m.name, &found)) {
            dmsi_problem_name(in, "Missing required parameter in ", m.name);
        }
    }
}

/* Tells of members that are unknown, and of those that are there twice. */
static void dmsi_input_names(dmsi_input *in, dms_json v, dmsi_slice line)
{
    unsigned char seen[DMSI_MEMBERS_MAX / 8];
    const char *p = dmsi_json_inside(v);
    dmsi_slice key;
    dms_json value;
    dmsi_member m;
    memset(seen, 0, sizeof seen);
    while (dmsi_json_pair(&p, v.text + v.len, &key, &value)) {
        int i = dmsi_member_find(line, key, &m);
        int bit = i < 0 ? 0 : 1 << i % 8;
        if (i < 0) {
            dmsi_problem_name(in, "Unknown parameter in ", key);
            if (!in->quiet && !in->done) {
                dmsi_puts(in->to, ", must be one of: ");
                dmsi_problem_members(in, line);
            }
        } else if (seen[i / 8] & bit) {
            dmsi_problem_name(in, "Duplicate parameter in ", key);
        } else {
            seen[i / 8] = (unsigned char)(seen[i / 8] | bit);
        }
    }
}

/* A structure of which exactly one member is given. */
static void dmsi_input_union(dmsi_input *in, dms_json v, dmsi_slice line)
{
    const char *p = dmsi_json_inside(v);
    dmsi_slice key;
    dms_json value;
    int n = 0;
    while (dmsi_json_pair(&p, v.text + v.len, &key, &value)) {
        n++;
    }
    if (n == 1 ||
        !dmsi_problem(in, n == 0 ? "Must set one of the following keys for "
                                   "tagged unionstructure "
                                 : "Invalid number of parameters set for "
                                   "tagged union structure ")) {
        return;
    }
    dmsi_puts(in->to,
              n == 0 ? ": " : ". Can only set one of the following keys: ");
    dmsi_problem_members(in, line);
    dmsi_putc(in->to, '.');
}

/* The members of an object, as the rest of its line wants them: problems of
 * the object itself come first, as botocore tells them. */
static void dmsi_input_object(dmsi_input *in, dms_json v, dmsi_slice line)
{
    const char *p = dmsi_json_inside(v);
    size_t len = in->path.len;
    dmsi_slice key;
    dms_json value;
    dmsi_member m;
    size_t skip = dmsi_find(line, ' ');
    int one = skip > 0 && *line.p == '|';
    line = dmsi_slice_of(line.p + skip, line.n - skip);
    if (one) {
        dmsi_input_union(in, v, line);
    }
    dmsi_input_required(in, v, line);
    dmsi_input_names(in, v, line);
    while (dmsi_json_pair(&p, v.text + v.len, &key, &value)) {
        if (dmsi_member_find(line, key, &m) >= 0) {
            dmsi_line_put(&in->path, ".", 1);
            dmsi_line_put(&in->path, m.name.p, m.name.n);
            dmsi_input_value(in, value, &m);
            in->path.len = len;
            in->path_text[len] = '\0';
        }
    }
}

/* Any value. The model is not deep and has no cycles, so this ends. */
static void dmsi_input_value(dmsi_input *in, dms_json v, const dmsi_member *m)
{
    dmsi_slice line;
    char first = m->type.n > 0 ? m->type.p[0] : '\0';
    if (first == '[') {
        dmsi_input_list(in, v, m);
    } else if (first == 't' || first == 'd') {
        dmsi_input_time(in, v, m);
    } else if (first < 'A' || first > 'Z') {
        dmsi_input_scalar(in, v, m);
    } else if (*v.text != '{') {
        dmsi_problem_type(in, v, m, "<class 'dict'>");
    } else if (dmsi_model_find(dmsi_structures(), m->type, &line)) {
        dmsi_input_object(in, v, line);
    }
}

/* Walks over the input, which is the text v; writes problems, or the copy. */
static void dmsi_input_walk(dmsi_input *in, dms_json v, dmsi_slice line)
{
    in->path.out = in->path_text;
    in->path.size = sizeof in->path_text;
    in->path.len = 0;
    in->path_text[0] = '\0';
    dmsi_input_object(in, v, line);
}

/* Writes the times of a checked input, which is all of the request, as the
 * service takes them. */
static void dmsi_input_times(dmsi_input *in, dmsi_buf *b, dmsi_slice line)
{
    size_t n = b->len;
    /* a time grows by 28 bytes at most and has a name of 12 at least; with
     * that much room b does not move */
    if (!dmsi_buf_room(b, 3 * n + 64)) {
        return;
    }
    in->to = b;
    in->done = b->data;
    dmsi_input_walk(in, dmsi_json_of(b->data, b->data + n), line);
    dmsi_put(b, in->done, (size_t)(b->data + n - in->done));
    memmove(b->data, b->data + n, b->len - n);
    b->len -= n;
}

/* Turns the problems in the response buffer into an error. */
static dms_status dmsi_input_refused(dms_client *client, const dmsi_op *op,
                                     dmsi_input *in)
{
    dmsi_buf *b = in->to;
    dms_error *e = &client->error;
    size_t at = sizeof DMSI_PROBLEMS; /* behind it and its newline */
    size_t end = in->problems > 1 ? in->first : b->len;
    dmsi_putc(b, '\0');
    if (dmsi_buf_status(b, e, "parameter validation failed") != DMS_OK) {
        dmsi_fail_name(e, op->name);
        return e->status;
    }
    (void)dmsi_fail(e, DMS_ERR_USAGE, "%s: parameter validation failed: %.*s",
                    op->name, (int)(end - at), b->data + at);
    e->fault_message = b->data;
    return e->status;
}

/* Checks the input that is all of the request. */
static dms_status dmsi_input_check(dms_client *client, const dmsi_op *op,
                                   dmsi_slice line)
{
    dmsi_client *c = dmsi_of(client);
    dmsi_buf *b = &c->request;
    dmsi_input in;
    memset(&in, 0, sizeof in);
    in.to = &c->response;
    in.quiet = c->skip_validation;
    dmsi_buf_reset(in.to);
    dmsi_puts(in.to, DMSI_PROBLEMS);
    dmsi_input_walk(&in, dmsi_json_of(b->data, b->data + b->len), line);
    if (in.problems > 0) {
        return dmsi_input_refused(client, op, &in);
    }
    if (in.times > 0) {
        dmsi_input_times(&in, b, line);
    }
    return dmsi_buf_status(b, &client->error, op->name);
}
#endif /* DMS_NO_VALIDATION */

/* ==== 38. ANY OPERATION ================================================== */

/* Calls by name, and lists of any operation page by page. Knows of an
 * operation what the model says. */

/* An operation that was called by its name. */
typedef struct dmsi_named {
    dmsi_op op;
    char name[64];   /* op.name */
    dmsi_slice line; /* of the model, behind the name */
} dmsi_named;

/* What may be done when the answer to an operation is lost, by its name. */
static dmsi_safety dmsi_safety_of(dmsi_slice name)
{
    static const struct dmsi_safety_row {
        const char *prefix;
        dmsi_safety safety;
    } rows[] = {{"Describe", DMSI_READ},
                {"List", DMSI_READ},
                {"GetTargetSelectionRules", DMSI_READ},
                {"AddTagsToResource", DMSI_IDEMPOTENT},
                {"RemoveTagsFromResource", DMSI_IDEMPOTENT},
                {"ModifyReplicationSubnetGroup", DMSI_IDEMPOTENT},
                {"ModifyEventSubscription", DMSI_IDEMPOTENT},
                {"ModifyConversionConfiguration", DMSI_IDEMPOTENT},
                {"Delete", DMSI_DELETE},
                {"Cancel", DMSI_DELETE}};
    size_t i;
    for (i = 0; i < DMSI_COUNT(rows); i++) {
        if (dmsi_begins(name, rows[i].prefix)) {
            return rows[i].safety;
        }
    }
    return DMSI_ONCE;
}

/* Whether two names differ in one place only, by two letters at most; case,
 * hyphens and underscores do not count. */
static int dmsi_name_near(const char *a, const char *b)
{
    char x[2][64];
    size_t n[2], i, same = 0, end = 0;
    for (i = 0; i < 2; i++) {
        const char *p = i ? b : a;
        for (n[i] = 0; *p && n[i] < sizeof x[i]; p++) {
            x[i][n[i]] = dmsi_lower(*p);
            n[i] += *p != '-' && *p != '_';
        }
    }
    while (same < n[0] && same < n[1] && x[0][same] == x[1][same]) {
        same++;
    }
    while (end < n[0] - same && end < n[1] - same &&
           x[0][n[0] - 1 - end] == x[1][n[1] - 1 - end]) {
        end++;
    }
    return n[0] - same - end <= 2 && n[1] - same - end <= 2;
}

/* Refuses a name that is none, with one that may be meant. */
static dms_status dmsi_named_unknown(dms_client *client, const char *name)
{
    dmsi_lines table = dmsi_operations();
    dms_error *e = &client->error;
    dmsi_slice line, near_by = dmsi_str("");
    char other[64];
    while (near_by.n == 0 && dmsi_lines_next(&table, &line)) {
        dmsi_copy(other, sizeof other, dmsi_line_name(line));
        if (dmsi_name_near(name, other)) {
            near_by = dmsi_line_name(line);
        }
    }
    (void)dmsi_fail(e, DMS_ERR_USAGE, "operation \"%s\" is unknown", name);
    if (near_by.n > 0) {
        dmsi_fail_more(e, "; is %.*s meant?", (int)near_by.n, near_by.p);
    }
    return e->status;
}

/* Finds an operation by its name. */
static dms_status dmsi_named_find(dms_client *client, const char *name,
                                  dmsi_named *n)
{
    if (!name) {
        return dmsi_fail(&client->error, DMS_ERR_USAGE, "operation is NULL");
    }
    if (!dmsi_model_find(dmsi_operations(), dmsi_str(name), &n->line)) {
        return dmsi_named_unknown(client, name);
    }
    dmsi_copy(n->name, sizeof n->name, dmsi_str(name));
    n->op.name = n->name;
    n->op.safety = dmsi_safety_of(dmsi_str(name));
    return DMS_OK;
}

/* The list that an operation answers in pages. Returns the number of marks
 * before it: 1 for Marker, 2 for NextToken, 0 when there is none. */
static int dmsi_named_list(const dmsi_named *n, char list[48])
{
    size_t end = dmsi_find(n->line, ' '), marks = 0;
    while (marks < end && n->line.p[marks] == '>') {
        marks++;
    }
    dmsi_copy(list, 48, dmsi_slice_of(n->line.p + marks, end - marks));
    return (int)marks;
}

/* Writes the input of an operation, checked, as all of the request. */
static dms_status dmsi_named_input(dms_client *client, const dmsi_named *n,
                                   const char *input)
{
    dmsi_client *c = dmsi_of(client);
    dms_error *e = &client->error;
    input = input ? input : "{}";
    if (dmsi_check_object(&n->op, "input", input, e) != DMS_OK) {
        return e->status;
    }
    dmsi_puts(&c->request, input);
    if (dmsi_buf_status(&c->request, e, n->op.name) != DMS_OK) {
        return e->status;
    }
#ifndef DMS_NO_VALIDATION
    return dmsi_input_check(client, &n->op, n->line);
#else
    return DMS_OK;
#endif
}

DMS_API dms_status dms_call(dms_client *client, const char *operation,
                            const char *input, dms_json *output)
{
    dmsi_client *c = dmsi_begin(client);
    dmsi_named n;
    if (!c || dmsi_named_find(client, operation, &n) != DMS_OK ||
        dmsi_named_input(client, &n, input) != DMS_OK) {
        return dmsi_refused(client);
    }
    if (dmsi_call_run(client, &n.op, 0, c->request.len) == DMS_OK && output) {
        *output = dmsi_body(c);
    }
    return client->error.status;
}

/* -- pages ---------------------------------------------------------------- */

/* What comes after a page. */
enum {
    DMSI_PAGES_MORE,
    DMSI_PAGES_LAST, /* that was all */
    DMSI_PAGES_TWICE /* the token that led to the page came again */
};

/* The member that leads to the next page. */
static const char *dmsi_pages_token(const dms_pages *pages)
{
    return pages->next_token ? "NextToken" : "Marker";
}

/* Makes the input, which is all of the request, the beginning of a request for
 * pages: left open, without its token, whose text goes behind it, and with the
 * page size that the options want. */
static dms_status dmsi_pages_base(dms_pages *pages, int page_size)
{
    dmsi_buf *b = &dmsi_of(pages->client)->request;
    size_t n = b->len;
    const char *p;
    dmsi_slice key;
    dms_json input, value, token = {NULL, 0};
    (void)dmsi_buf_room(b, 2 * n + 64); /* b does not move below */
    input = dmsi_json_of(b->data, b->data + n);
    p = dmsi_json_inside(input);
    dmsi_putc(b, '{');
    while (!b->failed && dmsi_json_pair(&p, b->data + n, &key, &value)) {
        if (dmsi_json_key_is(key.p, key.p + key.n,
                             dmsi_str(dmsi_pages_token(pages)))) {
            token = value;
        } else if (!page_size || !dmsi_is(key, "MaxRecords")) {
            dmsi_puts(b, b->len > n + 1 ? ",\"" : "\"");
            dmsi_put_slice(b, key);
            dmsi_puts(b, "\":");
            dmsi_put(b, value.text, value.len);
        }
    }
    if (page_size) {
        dmsi_put_name(b, "MaxRecords");
        dmsi_put_int(b, page_size);
    }
    pages->base = b->len - n;
    dmsi_put(b, token.text, token.len);
    pages->marker_len = token.len;
    if (!b->failed) {
        memmove(b->data, b->data + n, b->len - n);
        b->len -= n;
    }
    return dmsi_buf_status(b, &pages->client->error, pages->operation);
}

/* Decodes base64 at out, where it fits; its length, or 0 if it is none. */
static size_t dmsi_base64_read(dmsi_slice s, char *out)
{
    size_t n = 0;
    unsigned acc = 0;
    int bits = 0;
    if (!dmsi_is_base64(s)) {
        return 0;
    }
    for (; s.n > 0 && *s.p != '='; s = dmsi_slice_of(s.p + 1, s.n - 1)) {
        acc = (acc << 6 | (unsigned)dmsi_base64_value(*s.p)) & 0xFFFFFF;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[n++] = (char)(acc >> bits & 255);
        }
    }
    return n;
}

/* Takes a resume token of botocore's, base64 of {"Marker": TEXT or null,
 * "boto_truncate_amount": N}; 0 when it is something else. */
static int dmsi_pages_resume(dms_pages *pages, dmsi_slice token)
{
    dmsi_buf *b = &dmsi_of(pages->client)->request;
    char *to = dmsi_buf_room(b, token.n);
    size_t at, n = to ? dmsi_base64_read(token, to) : 0;
    dms_json json = dmsi_json_of(to, to + n), v;
    if (n == 0 || dmsi_json_check(to, n, &at) ||
        *dmsi_json_space(to, to + n) != '{') {
        return 0;
    }
    if (dmsi_json_member(json, dmsi_str("boto_truncate_amount"), &v)) {
        (void)dms_json_int(v, &pages->skip);
    }
    if (dmsi_json_member(json, dmsi_str(dmsi_pages_token(pages)), &v) &&
        *v.text == '"' && !dmsi_is(dmsi_slice_of(v.text, v.len), "\"None\"")) {
        memmove(to, v.text, v.len);
        b->len += v.len;
        pages->marker_len = v.len;
    }
    return 1;
}

/* Takes the token to start with: a resume token, or its old form TEXT___N,
 * where both TEXT and N count, or a token of the service. */
static dms_status dmsi_pages_start(dms_pages *pages, const char *token)
{
    dmsi_buf *b = &dmsi_of(pages->client)->request;
    dmsi_slice s = dmsi_str(token), n;
    size_t cut = 0;
    b->len = pages->base;
    pages->marker_len = 0;
    if (dmsi_pages_resume(pages, s)) {
        return dmsi_buf_status(b, &pages->client->error, pages->operation);
    }
    while (cut + 3 <= s.n && memcmp(s.p + cut, "___", 3) != 0) {
        cut++;
    }
    if (cut + 3 <= s.n) {
        n = dmsi_slice_of(s.p + cut + 3, s.n - cut - 3);
        s.n = dmsi_number(n, INT32_MAX, &pages->skip) ? cut : s.n;
    }
    if (!dmsi_is(s, "None") && !dmsi_json_put(b, s)) {
        return dmsi_fail(&pages->client->error, DMS_ERR_USAGE,
                         "%s: starting_token is not UTF-8", pages->operation);
    }
    pages->marker_len = b->len - pages->base;
    return dmsi_buf_status(b, &pages->client->error, pages->operation);
}

/* Fills what does not change while a list is under way. */
static dms_status dmsi_pages_fill(dms_pages *pages, const dmsi_named *n)
{
    int marks = dmsi_named_list(n, pages->name);
    if (marks == 0) {
        return dmsi_fail(&pages->client->error, DMS_ERR_USAGE,
                         "%s: has no pages", n->op.name);
    }
    pages->next_token = marks == 2;
    dmsi_copy(pages->operation, sizeof pages->operation, dmsi_str(n->op.name));
    return DMS_OK;
}

DMS_API dms_status dms_call_pages(dms_client *client, const char *operation,
                                  const char *input,
                                  const dms_page_options *options,
                                  dms_pages *pages)
{
    dmsi_client *c = dmsi_begin(client);
    dms_page_options defaults;
    dmsi_named n;
    if (!c || dmsi_named_find(client, operation, &n) != DMS_OK ||
        dmsi_missing(client, &n.op, "pages", pages)) {
        return dmsi_refused(client);
    }
    memset(pages, 0, sizeof *pages);
    memset(&defaults, 0, sizeof defaults);
    options = options ? options : &defaults;
    pages->client = client;
    if (options->page_size < 0 || options->max_items < 0) {
        return dmsi_fail(&client->error, DMS_ERR_USAGE,
                         "%s: page_size or max_items is negative", n.op.name);
    }
    if (dmsi_pages_fill(pages, &n) != DMS_OK ||
        dmsi_named_input(client, &n, input) != DMS_OK ||
        dmsi_pages_base(pages, options->page_size) != DMS_OK ||
        (options->starting_token &&
         dmsi_pages_start(pages, options->starting_token) != DMS_OK)) {
        return client->error.status;
    }
    pages->max_items = options->max_items;
    pages->generation = c->serial;
    return DMS_OK;
}

/* A list without items, for an answer that has none. */
static dms_json dmsi_empty_list(void)
{
    static const char text[] = "[]";
    return dmsi_json_of(text, text + 2);
}

/* Blanks all items of a list, which is in the response, but `keep` from the
 * `skip`th on. Returns how many stay. */
static int64_t dmsi_pages_cut(dmsi_client *c, dms_json list, int64_t skip,
                              int64_t keep)
{
    char *text = c->response.data + (list.text - c->response.data);
    size_t at = 0, from = 1, end = list.len - 1;
    int64_t i, kept = 0;
    dms_json item;
    for (i = 0; dms_json_next(list, &at, &item); i++) {
        if (i < skip) {
            continue;
        }
        if (kept == 0) {
            memset(text + from, ' ', (size_t)(item.text - text) - from);
        }
        if (kept == keep) {
            break;
        }
        kept++;
        from = (size_t)(item.text - text) + item.len;
    }
    if (kept == 0 || kept == keep) {
        memset(text + from, ' ', end - from);
    }
    return kept;
}

/* How many items a list has. */
static int64_t dmsi_pages_count(dms_json list)
{
    size_t at = 0;
    int64_t n = 0;
    dms_json item;
    while (dms_json_next(list, &at, &item)) {
        n++;
    }
    return n;
}

/* Writes a string of JSON as Python's json module does: in ASCII. */
static void dmsi_python_json(dmsi_buf *b, dmsi_slice s)
{
    const char *p = s.p, *end = s.p + s.n;
    char esc[7] = "\\u";
    dmsi_putc(b, '"');
    while (p < end) {
        uint32_t c = dmsi_json_char(&p, end), half[2];
        int i, n = c > 0xFFFF ? 2 : 1;
        unsigned char bytes[2];
        bytes[0] = (unsigned char)c;
        if (c < 128) {
            if (c < 32 || c == '"' || c == '\\') {
                dmsi_json_put_escape(b, bytes);
            } else {
                dmsi_putc(b, (char)c);
            }
            continue;
        }
        half[0] = n == 2 ? 0xD800 + ((c - 0x10000) >> 10) : c;
        half[1] = 0xDC00 + (c & 0x3FF);
        for (i = 0; i < n; i++) {
            bytes[0] = (unsigned char)(half[i] >> 8);
            bytes[1] = (unsigned char)half[i];
            dmsi_hex(esc + 2, bytes, 2);
            dmsi_puts(b, esc);
        }
    }
    dmsi_putc(b, '"');
}

/* Makes the resume token of botocore: the token of a page (NULL: of the page
 * at hand) and, if it is not negative, how many of its items are done. */
static dms_status dmsi_pages_stop(dms_pages *pages, const dms_json *token,
                                  int64_t done)
{
    dmsi_client *c = dmsi_of(pages->client);
    dmsi_buf *b = &c->request;
    size_t at = b->len, n = token ? token->len : pages->marker_len;
    dmsi_slice s;
    pages->state = DMSI_PAGES_LAST;
    if (!dmsi_buf_room(b, 6 * n + 80)) { /* b does not move below */
        return dmsi_buf_status(b, &pages->client->error, pages->operation);
    }
    s = dmsi_slice_of(token ? token->text : b->data + pages->base, n);
    dmsi_puts(b, "{\"");
    dmsi_puts(b, dmsi_pages_token(pages));
    dmsi_puts(b, "\": ");
    if (s.n > 2) {
        dmsi_python_json(b, dmsi_slice_of(s.p + 1, s.n - 2));
    } else {
        dmsi_puts(b, "null");
    }
    if (done >= 0) {
        dmsi_puts(b, ", \"boto_truncate_amount\": ");
        dmsi_put_int(b, done);
    }
    dmsi_putc(b, '}');
    dmsi_buf_reset(&c->marker);
    dmsi_put_base64(&c->marker, dmsi_slice_of(b->data + at, b->len - at));
    dmsi_putc(&c->marker, '\0');
    b->len = at;
    pages->resume_token = c->marker.data;
    return dmsi_buf_status(&c->marker, &pages->client->error, pages->operation);
}

/* Keeps the token of a page for the next one; v is in the response. */
static dms_status dmsi_pages_go_on(dms_pages *pages, dms_json v)
{
    dmsi_buf *b = &dmsi_of(pages->client)->request;
    size_t old = pages->marker_len;
    if (!v.text || v.text[0] == 'n' || v.len == 2) {
        pages->state = DMSI_PAGES_LAST; /* none, null or "" */
        return DMS_OK;
    }
    if (pages->max_items && pages->items == pages->max_items) {
        return dmsi_pages_stop(pages, &v, -1);
    }
    if (pages->pages > 1 && old == v.len &&
        memcmp(b->data + pages->base, v.text, old) == 0) {
        pages->state = DMSI_PAGES_TWICE;
    }
    b->len = pages->base;
    dmsi_put(b, v.text, v.len);
    pages->marker_len = v.len;
    return dmsi_buf_status(b, &pages->client->error, pages->operation);
}

/* Takes a page in: cuts its list to what is wanted, and looks what follows. */
static dms_status dmsi_pages_take(dms_pages *pages, dms_json *items)
{
    dms_client *client = pages->client;
    dmsi_client *c = dmsi_of(client);
    const char *names[2];
    dms_json v[2];
    int64_t n, left = pages->max_items - pages->items, skip = pages->skip;
    names[0] = pages->name;
    names[1] = dmsi_pages_token(pages);
    dmsi_json_members(dmsi_body(c), names, v, 2);
    *items = v[0].text && *v[0].text != 'n' ? v[0] : dmsi_empty_list();
    if (*items->text != '[' ||
        (v[1].text && *v[1].text != '"' && *v[1].text != 'n')) {
        return dmsi_fail(&client->error, DMS_ERR_PROTOCOL,
                         "%s: the answer's %s is not of its type",
                         pages->operation, names[*items->text == '[']);
    }
    pages->pages++;
    pages->skip = 0;
    n = dmsi_pages_count(*items);
    skip = skip < 0 ? 0 : skip < n ? skip : n;
    if (pages->max_items && n - skip > left) {
        pages->items += dmsi_pages_cut(c, *items, skip, left);
        return dmsi_pages_stop(pages, NULL, left + skip);
    }
    if (skip > 0) {
        (void)dmsi_pages_cut(c, *items, skip, n);
    }
    pages->items += n - skip;
    return dmsi_pages_go_on(pages, v[1]);
}

/* Refuses a token that came twice in a row, in botocore's words. */
static dms_status dmsi_pages_twice(dms_pages *pages)
{
    dmsi_client *c = dmsi_of(pages->client);
    dms_error *e = &pages->client->error;
    dmsi_buf *b = &c->response;
    dmsi_slice s =
        dmsi_slice_of(c->request.data + pages->base + 1, pages->marker_len - 2);
    dmsi_buf_reset(b);
    dmsi_puts(b, "Error during pagination: The same next token was received "
                 "twice: {'");
    dmsi_puts(b, dmsi_pages_token(pages));
    dmsi_puts(b, "': ");
    dmsi_python_string(b, s);
    dmsi_put(b, "}", 2);
    if (dmsi_buf_status(b, e, pages->operation) != DMS_OK) {
        return e->status;
    }
    (void)dmsi_fail(e, DMS_ERR_PROTOCOL, "%s: %s", pages->operation, b->data);
    e->fault_message = b->data;
    return e->status;
}

/* Fetches a page and takes it in. */
static dms_status dmsi_pages_fetch(dms_pages *pages, dms_json *items)
{
    dms_client *client = pages->client;
    dmsi_op op;
    op.name = pages->operation;
    op.safety = DMSI_READ;
    return dmsi_page_send(client, &op, dmsi_pages_token(pages), pages->base,
                          pages->marker_len) == DMS_OK
               ? dmsi_pages_take(pages, items)
               : client->error.status;
}

DMS_API dms_status dms_next_page(dms_pages *pages, dms_json *items)
{
    dmsi_client *c;
    dms_error *e;
    dms_status status;
    if (!pages || !pages->client || !pages->client->impl) {
        return DMS_ERR_USAGE;
    }
    c = dmsi_of(pages->client);
    e = &pages->client->error;
    dmsi_error_clear(e);
    if (pages->generation != c->serial || !items) {
        return dmsi_fail(e, DMS_ERR_USAGE, "%s: %s", pages->operation,
                         items ? "the list failed, or the client was used for "
                                 "something else since"
                               : "items is NULL");
    }
    if (pages->state == DMSI_PAGES_LAST) {
        return DMS_DONE;
    }
    status = pages->state == DMSI_PAGES_TWICE ? dmsi_pages_twice(pages)
                                              : dmsi_pages_fetch(pages, items);
    if (status != DMS_OK) {
        pages->generation = 0; /* a list that failed stays failed */
    } else {
        pages->answer = dmsi_body(c);
    }
    return status;
}

/* ==== 39. ANY WAITER ===================================================== */

/* The waiters of botocore, section 37, and those of Airflow, over answers as
 * they come. Waiting itself is that of section 32. */

/* clang-format off */
/* Airflow's, which look at the first item of a list only. */
static const char dmsi_airflow_waiters[1][1060] = {
    DMSI_WAITER("replication_task_modified", "DescribeReplicationTasks|30|60",
        "ReplicationTasks[0].Status|+=stopped|+=ready|+=failed")
    DMSI_WAITER("table_reload_complete", "DescribeTableStatistics|30|60",
        "TableStatistics[0].TableState|+=Table completed|-=Table cancelled|"
        "-=Table does not exist|-=Table error")
    DMSI_WAITER("table_validation_complete", "DescribeTableStatistics|30|60",
        "TableStatistics[0].ValidationState|+=Validated|"
        "-=Mismatched records|-=Suspended records|-=No primary key|"
        "-=Table error|-=Error|-=Not enabled")
    DMSI_WAITER("replication_terminal_status", "DescribeReplications|30|60",
        "Replications[0].ProvisionData.ProvisionState|~=deprovisioning|"
        "Replications[0].Status|+=failed|+=stopped|+=created|"
        "Replications[0].ProvisionData.ProvisionState|+=deprovisioned")
    DMSI_WAITER("replication_deprovisioned", "DescribeReplications|30|60",
        "Replications[0].ProvisionData.ProvisionState|+=deprovisioned")
    DMSI_WAITER("replication_complete", "DescribeReplications|30|60",
        "Replications[0].Status|-=failed|+=stopped")
    DMSI_WAITER("replication_stopped", "DescribeReplications|5|60",
        "Replications[0].Status|+=stopped")
    DMSI_WAITER("replication_config_deleted", "DescribeReplicationConfigs|5|60",
        "+!ResourceNotFoundFault")
};

/* The codes that do not count as polls with tolerate_faults. */
static const char *const dmsi_passing_faults[] = {
    "ThrottlingException", "Throttling", "RequestLimitExceeded",
    "ProvisionedThroughputExceededException", "LimitExceededException",
    "RequestThrottled", "RequestThrottledException",
    "TooManyRequestsException", "ServerException", "InternalServerError",
    "InternalFailure", "ServiceUnavailable", "BadGateway", "GatewayTimeout",
    "RequestTimeout", "RequestTimeoutException"};
/* clang-format on */

/* What is looked for in an answer, and what it means. */
typedef struct dmsi_acceptor {
    char state;       /* + success, - failure, ~ go on */
    char matcher;     /* * all, ? any, = the value, ! the code of a fault */
    dmsi_slice path;  /* LIST[].MEMBER for all and any */
    dmsi_slice value; /* that it has */
} dmsi_acceptor;

/* A wait by the name of a waiter. */
typedef struct dmsi_any {
    dmsi_named named; /* the operation that is polled */
    char name[48];
    dmsi_slice rules;
    dmsi_acceptor rule; /* the last one looked at */
    int matched;        /* a rule has matched, now or earlier */
    int max_polls;
    dms_json answer;
} dmsi_any;

/* Takes what stands before the next bar, or the rest. */
static dmsi_slice dmsi_bar_next(dmsi_slice *line)
{
    size_t n = dmsi_find(*line, '|');
    dmsi_slice word = dmsi_slice_of(line->p, n);
    n += n < line->n;
    *line = dmsi_slice_of(line->p + n, line->n - n);
    return word;
}

/* Takes the next rule, which has the path of the one before unless there is
 * another; 0 at the end. */
static int dmsi_acceptor_next(dmsi_slice *rules, dmsi_acceptor *r)
{
    dmsi_slice word = dmsi_bar_next(rules);
    if (word.n > 0 && dmsi_is_alnum(word.p[0])) {
        r->path = word;
        word = dmsi_bar_next(rules);
    }
    if (word.n < 2) {
        return 0;
    }
    r->state = word.p[0];
    r->matcher = word.p[1];
    r->value = dmsi_slice_of(word.p + 2, word.n - 2);
    return 1;
}

/* Finds a waiter by any form of its name; 0 when there is none. */
static int dmsi_any_find(dmsi_any *a, dmsi_lines table, const char *name)
{
    while (dmsi_lines_next(&table, &a->rules)) {
        dmsi_copy(a->name, sizeof a->name, dmsi_bar_next(&a->rules));
        if (dmsi_wait_name_is(a->name, name)) {
            return 1;
        }
    }
    return 0;
}

/* Notes a value as the status that a message may tell. */
static void dmsi_any_note(dmsi_wait *w, dms_json v)
{
    if (w->last_status[0] == '\0') {
        (void)dms_json_string(v, w->last_status, sizeof w->last_status);
    }
}

/* Whether a value is this text. */
static int dmsi_json_is(dms_json v, dmsi_slice text)
{
    return dmsi_json_kind(v) == '"' &&
           dmsi_json_key_is(v.text + 1, v.text + v.len - 1, text);
}

/* Looks at a member of all items of a list. An item that has none does not
 * count. */
static int dmsi_acceptor_list(dmsi_wait *w, const dmsi_acceptor *r)
{
    dmsi_any *a = (dmsi_any *)w->item;
    size_t at = 0, n = dmsi_find(r->path, '['), seen = 0, hits = 0;
    dmsi_slice member = dmsi_slice_of(r->path.p + n + 3, r->path.n - n - 3);
    dms_json list, item, v;
    if (!dmsi_json_member(a->answer, dmsi_slice_of(r->path.p, n), &list)) {
        return 0;
    }
    while (dms_json_next(list, &at, &item)) {
        if (dmsi_json_member(item, member, &v) && *v.text != 'n') {
            dmsi_any_note(w, v);
            seen++;
            hits += (size_t)dmsi_json_is(v, r->value);
        }
    }
    return hits > 0 && (r->matcher == '?' || hits == seen);
}

/* Whether a rule matches the answer, or the fault. */
static int dmsi_acceptor_matches(dmsi_wait *w, const dmsi_acceptor *r)
{
    dmsi_any *a = (dmsi_any *)w->item;
    const char *fault = w->client->error.fault;
    char path[80];
    dms_json v;
    if (r->matcher == '!') {
        return dmsi_is(r->value, fault);
    }
    if (*fault) {
        return 0;
    }
    if (r->matcher != '=') {
        return dmsi_acceptor_list(w, r);
    }
    dmsi_copy(path, sizeof path, r->path);
    if (!dms_json_get(a->answer, path, &v)) {
        return 0;
    }
    dmsi_any_note(w, v);
    return dmsi_json_is(v, r->value);
}

/* The state of the first rule that matches, or a NUL. */
static char dmsi_any_state(dmsi_wait *w)
{
    dmsi_any *a = (dmsi_any *)w->item;
    dmsi_slice rest = a->rules;
    memset(&a->rule, 0, sizeof a->rule);
    while (dmsi_acceptor_next(&rest, &a->rule)) {
        if (dmsi_acceptor_matches(w, &a->rule)) {
            a->matched = 1;
            return a->rule.state;
        }
    }
    return '\0';
}

/* Fails a wait as botocore does; the error of a call gives way. */
static dmsi_verdict dmsi_any_fail(dmsi_wait *w, dms_status status,
                                  const char *why)
{
    const dmsi_any *a = (const dmsi_any *)w->item;
    dms_error *e = &w->client->error;
    e->status = DMS_OK;
    (void)dmsi_fail(e, status, "Waiter %s failed: %s", a->name, why);
    return DMSI_LOST;
}

/* Adds what botocore says of the rule that was looked at last. */
static void dmsi_any_explain(dmsi_wait *w)
{
    const dmsi_acceptor *r = &((const dmsi_any *)w->item)->rule;
    dms_error *e = &w->client->error;
    if (r->matcher == '!') {
        dmsi_fail_more(e, "Matched expected service error code: %.*s",
                       (int)r->value.n, r->value.p);
        return;
    }
    dmsi_fail_more(e, "For expression \"%.*s\" %s expected path: \"%.*s\"%s",
                   (int)r->path.n, r->path.p,
                   r->matcher == '*' ? "all members matched" : "we matched",
                   (int)r->value.n, r->value.p,
                   r->matcher == '?' ? " at least once" : "");
}

/* What it means that no rule matches a fault. */
static dmsi_verdict dmsi_any_fault(dmsi_wait *w)
{
    dms_error *e = &w->client->error;
    size_t n = DMSI_COUNT(dmsi_passing_faults);
    if (w->options->tolerate_faults &&
        dmsi_listed(e->fault, dmsi_passing_faults, n) < n) {
        w->polls--;
        return DMSI_GO_ON;
    }
    (void)dmsi_any_fail(w, e->status, "An error occurred (");
    dmsi_fail_more(e, "%s): %s", e->fault, e->fault_message);
    return DMSI_LOST;
}

/* What an answer means, or a fault. */
static dmsi_verdict dmsi_any_judge(dmsi_wait *w)
{
    dmsi_any *a = (dmsi_any *)w->item;
    dms_error *e = &w->client->error;
    char state = dmsi_any_state(w);
    if (!state && *e->fault) {
        return dmsi_any_fault(w);
    }
    if (state == '+') {
        dmsi_error_clear(e);
        return DMSI_REACHED;
    }
    if (state == '-') {
        (void)dmsi_any_fail(w, DMS_ERR_WAIT_FAILED,
                            "Waiter encountered a terminal failure state: ");
        dmsi_any_explain(w);
        return DMSI_LOST;
    }
    if (w->polls < a->max_polls) {
        return DMSI_GO_ON;
    }
    (void)dmsi_any_fail(w, DMS_ERR_TIMEOUT, "Max attempts exceeded");
    if (a->matched) {
        dmsi_fail_more(e, ". Previously accepted state: ");
        dmsi_any_explain(w);
    }
    return DMSI_LOST;
}

/* One look at the answer of the operation. */
static dmsi_verdict dmsi_any_poll(dmsi_wait *w)
{
    dmsi_any *a = (dmsi_any *)w->item;
    dms_client *client = w->client;
    dms_error *e = &client->error;
    dms_json list;
    char name[48];
    w->polls++;
    w->last_status[0] = '\0';
    memset(&a->answer, 0, sizeof a->answer);
    (void)dmsi_call_run(client, &a->named.op, w->body_at, w->body_len);
    if (e->status != DMS_OK && !*e->fault) {
        return e->status == DMS_ERR_TIMEOUT &&
                       dmsi_now(&dmsi_of(client)->conn.io) >= w->end_ms
                   ? DMSI_GO_ON /* the pause says that time is up */
                   : DMSI_LOST;
    }
    if (e->status == DMS_OK) {
        a->answer = dmsi_body(dmsi_of(client));
        (void)dmsi_named_list(&a->named, name);
        if (dmsi_json_member(a->answer, dmsi_str(name), &list) &&
            *list.text != '[' && *list.text != 'n') {
            (void)dmsi_fail(e, DMS_ERR_PROTOCOL,
                            "%s: the answer's %s is not of its type",
                            a->named.op.name, name);
            return DMSI_LOST;
        }
    }
    return dmsi_any_judge(w);
}

/* Tells the progress of a wait. */
static void dmsi_any_progress(const dms_wait_options *o, const void *item,
                              int64_t elapsed_ms, int polls)
{
    if (o->poll) {
        o->poll(o->poll_ctx, ((const dmsi_any *)item)->answer, elapsed_ms,
                polls);
    }
}

/* Refuses to wait until every connection of the account is good, unless that
 * is what is wanted: one that is broken for good would fail the wait. */
static dms_status dmsi_any_guard(const dmsi_wait *w)
{
    const dmsi_any *a = (const dmsi_any *)w->item;
    const dmsi_buf *b = &dmsi_of(w->client)->request;
    dms_json filters, first;
    size_t at = 0;
    if (strcmp(a->name, "TestConnectionSucceeds") != 0 ||
        w->options->all_connections ||
        (dmsi_json_member(dmsi_json_of(b->data, b->data + b->len),
                          dmsi_str("Filters"), &filters) &&
         dms_json_next(filters, &at, &first))) {
        return DMS_OK;
    }
    return dmsi_fail(&w->client->error, DMS_ERR_USAGE,
                     "wait %s: without Filters it is for all connections of "
                     "the account; set all_connections if that is meant",
                     a->name);
}

/* Reads the line of the waiter, and applies the options. */
static dms_status dmsi_any_options(dmsi_wait *w)
{
    dmsi_any *a = (dmsi_any *)w->item;
    const dms_wait_options *o = w->options;
    char operation[64];
    int64_t delay_s = 0, polls = 0;
    if (o->until || o->target_statuses || o->termination_statuses) {
        return dmsi_fail(&w->client->error, DMS_ERR_USAGE,
                         "wait %s: until and lists of statuses are for "
                         "dms_wait_task",
                         a->name);
    }
    dmsi_copy(operation, sizeof operation, dmsi_bar_next(&a->rules));
    (void)dmsi_number(dmsi_bar_next(&a->rules), 3600, &delay_s);
    (void)dmsi_number(dmsi_bar_next(&a->rules), 10000, &polls);
    w->row.name = a->name;
    w->row.poll_ms = (int)delay_s * 1000;
    w->row.max_polls = (int)polls;
    if (dmsi_wait_pace(w) != DMS_OK) {
        return w->client->error.status;
    }
    a->max_polls = w->row.max_polls;
    w->row.max_polls = 0; /* counted here, for botocore's words */
    return dmsi_named_find(w->client, operation, &a->named);
}

DMS_API dms_status dms_wait(dms_client *client, const char *waiter,
                            const char *input, const dms_wait_options *options,
                            dms_json *answer)
{
    static const dmsi_family family = {NULL, NULL, 0, NULL, dmsi_any_progress,
                                       NULL, 0};
    dmsi_client *c = dmsi_begin(client);
    dms_wait_options defaults;
    dmsi_any any;
    dmsi_wait w;
    if (!c) {
        return dmsi_refused(client);
    }
    memset(&defaults, 0, sizeof defaults);
    memset(&any, 0, sizeof any);
    memset(&w, 0, sizeof w);
    w.client = client;
    w.options = options ? options : &defaults;
    w.family = &family;
    w.item = &any;
    if (!waiter ||
        (!dmsi_any_find(&any, dmsi_waiters(), waiter) &&
         !dmsi_any_find(&any, DMSI_LINES(dmsi_airflow_waiters), waiter))) {
        return dmsi_fail(&client->error, DMS_ERR_USAGE,
                         "wait: waiter \"%s\" is unknown", waiter);
    }
    if (dmsi_any_options(&w) != DMS_OK ||
        dmsi_named_input(client, &any.named, input) != DMS_OK ||
        dmsi_any_guard(&w) != DMS_OK) {
        return client->error.status;
    }
    w.body_len = c->request.len;
    (void)dmsi_wait_start(&w, dmsi_any_poll);
    if (answer) {
        *answer = any.answer;
    }
    return client->error.status;
}

/* ==== 40. STATUS TEXTS =================================================== */

DMS_API const char *dms_version(void) { return DMS_VERSION_STRING; }

/* clang-format off */
#define DMSI_STATUS_TEXT(name, text) text,
#define DMSI_STATUS_NAME(name, text) "DMS_" #name,
/* clang-format on */

DMS_API const char *dms_strerror(dms_status status)
{
    static const char *const texts[] = {DMS_STATUS_LIST(DMSI_STATUS_TEXT)};
    return status >= DMS_OK && status < DMS_STATUS_COUNT ? texts[status]
                                                         : "unknown status";
}

DMS_API const char *dms_status_name(dms_status status)
{
    static const char *const names[] = {DMS_STATUS_LIST(DMSI_STATUS_NAME)};
    return status >= DMS_OK && status < DMS_STATUS_COUNT ? names[status]
                                                         : "DMS_UNKNOWN";
}

#endif /* DMSI_WITHOUT_POSIX */

/* Nothing but DMS_ names is left to the preprocessor. */
#undef DMSI_WITHOUT_POSIX
#undef DMSI_FORMAT
#undef DMSI_SEND_FLAGS
#undef DMSI_DNS_HOSTS
#undef DMSI_DNS_CONF
#undef DMSI_DNS_PORT
#undef DMSI_EC
#undef DMSI_ABSENT
#undef DMSI_COUNT
#undef DMSI_BIT
#undef DMSI_ADVISORY_MS
#undef DMSI_BIT_TARGET
#undef DMSI_BIT_TERMINATION
#undef DMSI_CREATED
#undef DMSI_DEPROVISIONED
#undef DMSI_DEPROVISIONING
#undef DMSI_FORM_TYPE
#undef DMSI_LINES
#undef DMSI_MANDATORY_MS
#undef DMSI_MEMBERS_MAX
#undef DMSI_OPERATION
#undef DMSI_PROBLEMS
#undef DMSI_SHIP_KNOWN
#undef DMSI_SHIP_MISSED
#undef DMSI_SHIP_SEEN
#undef DMSI_STRUCTURE
#undef DMSI_WAITER
#undef DMSI_STATUS_TEXT
#undef DMSI_STATUS_NAME

#endif /* DMS_IMPLEMENTATION */

/*
MIT License

Copyright (c) 2026 the dms.h authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
