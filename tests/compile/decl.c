/* The public half alone, as most files of a program see it. Must be clean from
 * C89 (with a <stdint.h>) on. */
#include "../../dms.h"

#ifndef DMS_H
#error "dms.h was not included"
#endif
#ifdef DMS_IMPLEMENTATION_DONE
#error "the implementation came without being asked for"
#endif

dms_status use_declarations(const char *arn, dms_error *error);

/* Every kind of declaration is used once: types, enumerators, macros, hooks
 * and functions. */
dms_status use_declarations(const char *arn, dms_error *error)
{
    static const dms_config no_config;
    static const dms_wait_options no_options;
    dms_config config = no_config;
    dms_wait_options options = no_options;
    dms_client client;
    dms_task task;
    dms_status status;

    config.retry_mode = DMS_RETRY_STANDARD;
    config.region = DMS_VERSION_STRING;
    options.until = "finished";
    status = dms_open(&client, &config);
    if (status == DMS_OK) {
        status = dms_wait_task(&client, arn, &options, &task);
    }
    if (status == DMS_OK && task.state != DMS_TASK_STOPPED) {
        status = DMS_ERR_WRONG_STATE;
    }
    *error = client.error;
    dms_close(&client);
    return status;
}
