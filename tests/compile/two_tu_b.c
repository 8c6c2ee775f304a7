/* A file of a program whose implementation is in two_tu_a.c. */
#include "../../dms.h"

#ifdef DMS_IMPLEMENTATION_DONE
#error "the implementation came without being asked for"
#endif

int main(void)
{
    dms_client client;
    dms_status status;

    /* An unknown scheme: refused before anything could be sent. */
    dms_config config = {0};
    config.endpoint_url = "gopher://localhost";
    status = dms_open(&client, &config);
    dms_close(&client);
    return status == DMS_OK || client.error.message[0] == '\0';
}
