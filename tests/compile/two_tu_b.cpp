/* two_tu_b.c in C++: finds the C functions only if they are extern "C". */
#include "../../dms.h"

#ifdef DMS_IMPLEMENTATION_DONE
#error "the implementation came without being asked for"
#endif

int main()
{
    dms_client client;
    dms_config config = dms_config();
    config.endpoint_url = "gopher://localhost";
    dms_status status = dms_open(&client, &config);
    dms_close(&client);
    return status == DMS_OK || client.error.message[0] == '\0';
}
