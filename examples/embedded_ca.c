/*
 * Trusts one root that is compiled into the program, and nothing else: for
 * machines without a certificate store, private endpoints, or pinning. Here it
 * is Amazon Root CA 1, which the public endpoints chain to.
 *
 *     cc -I. examples/embedded_ca.c -lbearssl -o embedded_ca
 *     ./embedded_ca
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

/* clang-format off */
static const char root_pem[] =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIDQTCCAimgAwIBAgITBmyfz5m/jAo54vB4ikPmljZbyjANBgkqhkiG9w0BAQsF\n"
    "ADA5MQswCQYDVQQGEwJVUzEPMA0GA1UEChMGQW1hem9uMRkwFwYDVQQDExBBbWF6\n"
    "b24gUm9vdCBDQSAxMB4XDTE1MDUyNjAwMDAwMFoXDTM4MDExNzAwMDAwMFowOTEL\n"
    "MAkGA1UEBhMCVVMxDzANBgNVBAoTBkFtYXpvbjEZMBcGA1UEAxMQQW1hem9uIFJv\n"
    "b3QgQ0EgMTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALJ4gHHKeNXj\n"
    "ca9HgFB0fW7Y14h29Jlo91ghYPl0hAEvrAIthtOgQ3pOsqTQNroBvo3bSMgHFzZM\n"
    "9O6II8c+6zf1tRn4SWiw3te5djgdYZ6k/oI2peVKVuRF4fn9tBb6dNqcmzU5L/qw\n"
    "IFAGbHrQgLKm+a/sRxmPUDgH3KKHOVj4utWp+UhnMJbulHheb4mjUcAwhmahRWa6\n"
    "VOujw5H5SNz/0egwLX0tdHA114gk957EWW67c4cX8jJGKLhD+rcdqsq08p8kDi1L\n"
    "93FcXmn/6pUCyziKrlA4b9v7LWIbxcceVOF34GfID5yHI9Y/QCB/IIDEgEw+OyQm\n"
    "jgSubJrIqg0CAwEAAaNCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMC\n"
    "AYYwHQYDVR0OBBYEFIQYzIU07LwMlJQuCFmcx7IQTgoIMA0GCSqGSIb3DQEBCwUA\n"
    "A4IBAQCY8jdaQZChGsV2USggNiMOruYou6r4lK5IpDB/G/wkjUu0yKGX9rbxenDI\n"
    "U5PMCCjjmCXPI6T53iHTfIUJrU6adTrCC2qJeHZERxhlbI1Bjjt/msv0tadQ1wUs\n"
    "N+gDS63pYaACbvXy8MWy7Vu33PqUXHeeE6V/Uq2V8viTO96LXFvKWlJbYK8U90vv\n"
    "o/ufQJVtMVT8QtPHRh8jrdkPSHCa2XV4cdFyQzR1bldZwgJcJmApzyMZFo6IQ6XU\n"
    "5MsI+yMRQ+hDKXJioaldXgjUkK642M4UwtBV8ob2xJNDd2ZhwLnoQdeXeGADbkpy\n"
    "rqXRfboQnoZsG4q5WTP468SQvvG5\n"
    "-----END CERTIFICATE-----\n";
/* clang-format on */

int main(void)
{
    dms_config config = {0};
    dms_client client;
    dms_json answer, quota;
    dms_status status;

    config.ca_pem = root_pem;
    config.ca_pem_len = sizeof root_pem - 1;
    status = dms_open(&client, &config);
    if (status == DMS_OK) {
        status = dms_call(&client, "DescribeAccountAttributes", NULL, &answer);
    }
    if (status == DMS_ERR_CERTIFICATE) {
        fprintf(stderr, "not signed by our root: %s\n", client.error.message);
    } else if (status != DMS_OK) {
        fprintf(stderr, "%s\n", client.error.message);
    } else if (dms_json_get(answer, "AccountQuotas", &quota)) {
        printf("%.*s\n", (int)quota.len, quota.text);
    }
    dms_close(&client);
    return status == DMS_OK ? 0 : 1;
}
