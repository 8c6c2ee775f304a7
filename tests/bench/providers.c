/* A program whose credentials come from one provider only, for make size:
 * built with DMS_NO_CHAIN, it shows what that provider adds.
 *
 *     cc -Os -DDMS_NO_CHAIN -DPROVIDER=dms_from_imds providers.c -lbearssl */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#ifndef PROVIDER
#define PROVIDER dms_from_environment
#endif

int main(void)
{
    static const dms_provider providers[] = {PROVIDER, NULL};
    dms_config config = {0};
    dms_client client;
    int failed;
    config.region = "eu-west-1";
    config.providers = providers;
    failed = dms_open(&client, &config) != DMS_OK ||
             dms_stop_task(&client, "arn", NULL) != DMS_OK;
    dms_close(&client);
    return failed;
}
