/*
 * Creates a replication task with table mappings, settings and a tag, and
 * waits until it is ready. Prints its ARN.
 *
 *     cc -I. examples/create_task.c -lbearssl -o create_task
 *     ./create_task ID SOURCE_ARN TARGET_ARN INSTANCE_ARN
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

int main(int argc, char **argv)
{
    static const dms_tag tags[] = {{"team", "data", NULL}};
    dms_create_task_params params = {0};
    dms_builder mappings = {0}, settings = {0};
    dms_rule rule = {0};
    dms_client client;
    dms_task task;
    dms_status status;

    if (argc != 5) {
        fprintf(stderr, "usage: create_task ID SOURCE TARGET INSTANCE\n");
        return 2;
    }
    params.identifier = argv[1];
    params.source_endpoint_arn = argv[2];
    params.target_endpoint_arn = argv[3];
    params.replication_instance_arn = argv[4];
    params.migration_type = "full-load-and-cdc";
    params.tags = tags;
    params.tags_len = 1;

    rule.action = "include";
    rule.schema = "%";
    rule.table = "%";
    dms_mapping_add(&mappings, &rule);
    dms_settings_bool(&settings, "Logging.EnableLogging", 1);
    if (dms_builder_text(&mappings, &params.table_mappings) != DMS_OK ||
        dms_builder_text(&settings, &params.settings) != DMS_OK) {
        fprintf(stderr, "%s%s\n", mappings.error.message,
                settings.error.message);
        return 1;
    }

    status = dms_open(&client, NULL);
    if (status == DMS_OK) {
        status = dms_create_task(&client, &params, &task);
    }
    if (status == DMS_OK) {
        printf("%s\n", task.arn);
    } else {
        fprintf(stderr, "%s\n", client.error.message);
        if (client.error.outcome_unknown) {
            fprintf(stderr, "look whether %s exists before trying again\n",
                    argv[1]);
        }
    }
    dms_close(&client);
    dms_builder_free(&mappings);
    dms_builder_free(&settings);
    return status == DMS_OK ? 0 : 1;
}
