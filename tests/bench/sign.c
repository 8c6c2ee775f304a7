/*
 * Signs a request of 600 bytes again and again: sign COUNT. Four headers, the
 * day's key in the cache after the first, a complete Authorization value.
 */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    static dmsi_sig_cache cache;
    static char out[4096], body[600];
    dmsi_header h[4];
    dmsi_signing s;
    dmsi_buf b;
    long i, count = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    memset(body, 'a', sizeof body);
    memset(&b, 0, sizeof b);
    b.data = out;
    b.cap = b.max = sizeof out;
    memset(&s, 0, sizeof s);
    memcpy(s.date, "20260102T030405Z", sizeof s.date);
    h[0].name = "content-type";
    h[0].value = dmsi_str("application/x-amz-json-1.1");
    h[1].name = "host";
    h[1].value = dmsi_str("dms.us-east-1.amazonaws.com");
    h[2].name = "x-amz-date";
    h[2].value = dmsi_str(s.date);
    h[3].name = "x-amz-target";
    h[3].value = dmsi_str("AmazonDMSv20160101.DescribeReplicationTasks");
    s.path = dmsi_str("/");
    s.headers = h;
    s.headers_len = 4;
    s.body = dmsi_slice_of(body, sizeof body);
    s.access_key = "AKIDEXAMPLE";
    s.secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    s.region = "us-east-1";
    s.service = "dms";
    for (i = 0; i < count; i++) {
        dmsi_buf_reset(&b);
        dmsi_sign(&b, &s, &cache);
    }
    if (b.failed || b.len < 64) {
        return 1;
    }
    printf("%.*s\n", (int)b.len, b.data);
    return 0;
}
