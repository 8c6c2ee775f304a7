/*
 * Shows everything that is known about a failure, and which failures are
 * worth another try by the program itself (the library has already retried
 * what can be retried).
 *
 *     cc -I. examples/errors.c -lbearssl -o errors
 *     ./errors TASK_ARN
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

/* What a program can do about a failure. */
static const char *advice(const dms_error *e)
{
    if (e->outcome_unknown) {
        return "it may have been done: describe first, then decide";
    }
    switch (e->status) {
    case DMS_ERR_THROTTLED:
    case DMS_ERR_SERVER:
    case DMS_ERR_NETWORK:
    case DMS_ERR_TIMEOUT:
        return "try again later";
    case DMS_ERR_WRONG_STATE:
        return "wait for another state (dms_wait_task)";
    case DMS_ERR_DENIED:
    case DMS_ERR_CREDENTIALS:
        return "look at the keys and their permissions";
    case DMS_ERR_CERTIFICATE:
        return "look at ca_file, the host name and the clock";
    default:
        return "correct the request";
    }
}

/* Prints every part of an error. */
static void print_error(const dms_error *e)
{
    printf("status        %s: %s\n", dms_status_name(e->status),
           dms_strerror(e->status));
    printf("message       %s\n", e->message);
    printf("fault         %s\n", e->fault[0] ? e->fault : "-");
    printf("fault message %s\n", e->fault_message);
    printf("request id    %s\n", e->request_id[0] ? e->request_id : "-");
    printf("resource      %s\n", e->resource_arn[0] ? e->resource_arn : "-");
    printf("http %d, errno %d, tls %d, attempts %d\n", e->http_status,
           e->sys_errno, e->tls_code, e->attempts);
    printf("what to do    %s\n", advice(e));
}

int main(int argc, char **argv)
{
    dms_client client;
    dms_status status;

    if (argc != 2) {
        fprintf(stderr, "usage: errors TASK_ARN\n");
        return 2;
    }
    status = dms_open(&client, NULL);
    if (status == DMS_OK) {
        status = dms_stop_task(&client, argv[1], NULL);
    }
    if (status != DMS_OK) {
        print_error(&client.error);
    }
    dms_close(&client);
    return status == DMS_OK ? 0 : 1;
}
