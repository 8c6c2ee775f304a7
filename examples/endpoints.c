/*
 * Lists all endpoints of a region with engine and status: how to call an
 * operation by its name, page by page, and to read what it answers.
 *
 *     cc -I. examples/endpoints.c -lbearssl -o endpoints
 *     ./endpoints
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

/* A member of an endpoint as text, "-" when it is not there. */
static const char *text(dms_json endpoint, const char *path, char out[300])
{
    dms_json value;
    if (!dms_json_get(endpoint, path, &value) ||
        dms_json_string(value, out, 300) == (size_t)-1) {
        return "-";
    }
    return out;
}

int main(void)
{
    dms_config config = {0};
    dms_client client;
    dms_pages pages;
    dms_json endpoints, endpoint;
    dms_status status;
    char a[300], b[300], c[300];
    size_t at;

    status = dms_open(&client, &config);
    if (status == DMS_OK) {
        status =
            dms_call_pages(&client, "DescribeEndpoints", NULL, NULL, &pages);
    }
    while (status == DMS_OK &&
           (status = dms_next_page(&pages, &endpoints)) == DMS_OK) {
        for (at = 0; dms_json_next(endpoints, &at, &endpoint);) {
            printf("%-30s %-14s %s\n", text(endpoint, "EndpointIdentifier", a),
                   text(endpoint, "EngineName", b),
                   text(endpoint, "Status", c));
        }
    }
    if (status != DMS_DONE) {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return status == DMS_DONE ? 0 : 1;
}
