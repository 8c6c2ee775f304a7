/* The public half alone in C++, from C++98 on. */
#include "../../dms.h"

#ifndef DMS_H
#error "dms.h was not included"
#endif
#ifdef DMS_IMPLEMENTATION_DONE
#error "the implementation came without being asked for"
#endif

dms_status use_declarations(const char *arn, dms_error &error);

dms_status use_declarations(const char *arn, dms_error &error)
{
    dms_config config = dms_config();
    dms_client client;
    dms_task task;

    config.retry_mode = DMS_RETRY_STANDARD;
    dms_status status = dms_open(&client, &config);
    if (status == DMS_OK) {
        status = dms_wait_task(&client, arn, 0, &task);
    }
    if (status == DMS_OK && task.state != DMS_TASK_STOPPED) {
        status = DMS_ERR_WRONG_STATE;
    }
    error = client.error;
    dms_close(&client);
    return status;
}
