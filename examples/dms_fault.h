/* dms_fault.h - --cli-error-format: an error of the service as an object, in
 * one of the forms that results have.
 *
 * Knows: which errors of the service carry their message twice, as the aws
 * command shows them: in the error, and as the member that the API names for
 * it. Does not know: what was called. */

#ifndef DMS_FAULT_H
#define DMS_FAULT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dms_form.h"
#include "dms_print.h"
#include "dms_report.h"
#include "dms_run.h"
#include "dms_value.h"

/* The forms of errors that are an object, not a sentence. */
#define FAULT_FORMS " json yaml text table "

/* Whether an error is one of those that the API describes, whose message is a
 * member; what AWS answers in front of every service is not. */
static int is_described(struct arena *arena, const char *code)
{
    static const char codes[] =
        " AccessDeniedFault CollectorNotFoundFault FailedDependencyFault "
        "InsufficientResourceCapacityFault InvalidCertificateFault "
        "InvalidOperationFault InvalidResourceStateFault InvalidSubnet "
        "KMSAccessDeniedFault KMSDisabledFault KMSFault KMSInvalidStateFault "
        "KMSKeyNotAccessibleFault KMSNotFoundFault KMSThrottlingFault "
        "ReplicationSubnetGroupDoesNotCoverEnoughAZs "
        "ResourceAlreadyExistsFault ResourceNotFoundFault "
        "ResourceQuotaExceededFault S3AccessDeniedFault "
        "S3ResourceNotFoundFault SNSInvalidTopicFault "
        "SNSNoAuthorizationFault StorageQuotaExceededFault "
        "SubnetAlreadyInUse UpgradeDependencyFailureFault ";

    return is_among(arena, code, codes);
}

/* Puts a text into an object. It came over the network: to a terminal its
 * control characters go escaped; JSON and YAML escape them themselves. */
static void fault_put(struct value *fault, struct arena *arena,
                      const char *name, const char *text, int is_safe)
{
    struct text shown = {0};

    shown.arena = arena;
    if (is_safe)
        text_puts(&shown, text);
    else
        text_add_safe(&shown, text);
    value_put(fault, slice_of(name),
              value_string(arena, text_str(&shown), shown.len));
}

/* Whether errors of the service are to be objects, by --cli-error-format or
 * AWS_CLI_ERROR_FORMAT; returns the form, NULL when they are not. */
static const char *fault_form(const struct run *run)
{
    const char *name =
        global_or_env(run, GLOBAL_ERROR_FORMAT, "AWS_CLI_ERROR_FORMAT");

    return is_among(&the_run.arena, name, FAULT_FORMS) ? name : NULL;
}

/* Ends the program with an error of the service as an object on stderr. */
static void fail_formatted(struct run *run, const char *name, const char *code)
{
    const dms_error *error = &run->client.error;
    struct value *fault = value_new(&run->arena, VALUE_OBJECT);
    int is_safe = strcmp(name, "json") == 0 || strcmp(name, "yaml") == 0;
    const char *message = error->fault_message ? error->fault_message : "";
    struct text out = {0}, why = {0};
    struct form form = {0};

    out.arena = why.arena = &run->arena;
    fault_put(fault, &run->arena, "Message", message, is_safe);
    fault_put(fault, &run->arena, "Code", code, is_safe);
    if (is_described(&run->arena, code))
        fault_put(fault, &run->arena, "message", message, is_safe);
    if (error->status == DMS_ERR_EXISTS && error->resource_arn[0])
        fault_put(fault, &run->arena, "resourceArn", error->resource_arn,
                  is_safe);
    form.name = name;
    form.title = "error";
    form.width = terminal_width();
    form.is_colored = is_colored(run);
    text_puts(&out, "\n");
    if (!form_write(&out, &form, fault, &why))
        fail(&run->arena, RC_GENERAL, "%s", text_str(&why));
    fwrite(out.data, 1, out.len, stderr);
    exit(RC_SERVICE);
}

#endif /* DMS_FAULT_H */
