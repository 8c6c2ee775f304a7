/* Fuzzes the check of an operation's input against the model:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_model.c -lbearssl
 *     ./a.out /tmp/new corpus/model
 *
 * The first line is an operation, the rest its input. What must hold: an input
 * that is refused is refused with the heading and a first problem that ends
 * where the next begins, in UTF-8; one that is taken is still a JSON object
 * and no longer than its times allow, and is taken again as it then stands;
 * and what is secret is in no message. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Whether text is whole UTF-8 sequences. */
static void check_utf8(const char *text)
{
    const unsigned char *p = (const unsigned char *)text, *end;
    for (end = p + strlen(text); p < end;) {
        size_t n = dmsi_utf8_len(p, end);
        REQUIRE(n > 0);
        p += n;
    }
}

/* What must be true of a refusal. */
static void check_refused(const dms_error *e)
{
    static const char heading[] = "Parameter validation failed:\n";
    REQUIRE(e->message[0] != '\0');
    if (*e->fault_message) {
        REQUIRE(strncmp(e->fault_message, heading, sizeof heading - 1) == 0);
        check_utf8(e->fault_message);
    }
}

/* The memory of a client without limits but the machine's. */
static void *fuzz_alloc(void *ctx, size_t size)
{
    (void)ctx;
    return malloc(size);
}

static void *fuzz_realloc(void *ctx, void *p, size_t old, size_t size)
{
    (void)ctx, (void)old;
    return realloc(p, size);
}

static void fuzz_free(void *ctx, void *p, size_t size)
{
    (void)ctx, (void)size;
    free(p);
}

/* One input; *body is a copy of what would be sent, to be freed. */
static dms_status check_once(const char *operation, const char *input,
                             char **body)
{
    static dmsi_client c;
    dms_client client;
    dmsi_named n;
    memset(&c, 0, sizeof c);
    memset(&client, 0, sizeof client);
    dmsi_error_clear(&client.error);
    client.impl = &c;
    c.mem.alloc = fuzz_alloc;
    c.mem.realloc = fuzz_realloc;
    c.mem.free = fuzz_free;
    c.request.mem = c.response.mem = &c.mem;
    c.request.max = c.response.max = (size_t)1 << 26;
    *body = NULL;
    if (dmsi_named_find(&client, operation, &n) == DMS_OK &&
        dmsi_named_input(&client, &n, input) == DMS_OK) {
        size_t at;
        REQUIRE(!dmsi_json_check(c.request.data, c.request.len, &at));
        REQUIRE(c.request.len <= 3 * strlen(input) + 64);
        *body = (char *)malloc(c.request.len + 1);
        memcpy(*body, c.request.data, c.request.len);
        (*body)[c.request.len] = '\0';
    } else {
        check_refused(&client.error);
    }
    dmsi_buf_free(&c.request);
    dmsi_buf_free(&c.response);
    return client.error.status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = (char *)malloc(size + 1), *input, *body, *again;
    memcpy(text, data, size);
    text[size] = '\0';
    input = strchr(text, '\n');
    if (input) {
        *input++ = '\0';
        if (check_once(text, input, &body) == DMS_OK) {
            REQUIRE(check_once(text, body, &again) == DMS_OK);
            REQUIRE(strcmp(body, again) == 0);
            free(again);
        }
        free(body);
    }
    free(text);
    return 0;
}
