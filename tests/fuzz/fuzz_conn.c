/* Fuzzes the reading of Airflow connections, JSON and URI:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_conn.c -lbearssl
 *     ./a.out /tmp/new corpus/conn
 *
 * What must hold: a connection is taken or refused with a message; keys come
 * in pairs; numbers are in their ranges; assume_role_kwargs are valid JSON; a
 * block of memory that is too small is an error and no more; and what is
 * taken in a large block is taken with an allocator, with the same texts. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads a connection. */
static dms_status load(dmsi_airflow *a, dmsi_buf *b, dmsi_slice text)
{
    dms_error e;
    dms_status status;
    memset(&e, 0, sizeof e);
    dmsi_airflow_clear(a, b);
    status = dmsi_airflow_parse(a, text, "My id", &e);
    REQUIRE(status == e.status);
    REQUIRE(status == DMS_OK || e.message[0]);
    return status;
}

/* What a connection that was taken must be. */
static void check(const dmsi_airflow *a)
{
    const char *kwargs = dmsi_airflow_get(a, DMSI_CONN_ROLE_KWARGS);
    const char *role = dmsi_airflow_get(a, DMSI_CONN_ROLE);
    size_t at;
    int i;
    REQUIRE(!dmsi_airflow_get(a, DMSI_CONN_KEY) ==
            !dmsi_airflow_get(a, DMSI_CONN_SECRET));
    REQUIRE(a->attempts >= 0 && a->attempts <= 1000001);
    REQUIRE(a->connect_ms >= -1 && a->connect_ms <= INT32_MAX);
    REQUIRE(a->read_ms >= -1 && a->read_ms <= INT32_MAX);
    REQUIRE(!role == (a->role_method == DMSI_ROLE_NONE));
    REQUIRE(!role == !kwargs);
    if (kwargs) {
        REQUIRE(kwargs[0] == '{');
        REQUIRE(!dmsi_json_check(kwargs, strlen(kwargs), &at));
    }
    for (i = 0; i < DMSI_CONN_TEXTS; i++) {
        const char *text = dmsi_airflow_get(a, i);
        REQUIRE(!text || (text[0] && a->at[i] + strlen(text) < a->store->len));
    }
}

/* The same texts. */
static void same(const dmsi_airflow *a, const dmsi_airflow *b)
{
    int i;
    for (i = 0; i < DMSI_CONN_TEXTS; i++) {
        const char *s = dmsi_airflow_get(a, i), *t = dmsi_airflow_get(b, i);
        REQUIRE(!s == !t && (!s || strcmp(s, t) == 0));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char room[1 << 18];
    dms_allocator mem;
    dmsi_airflow a, b;
    dmsi_buf large, heap;
    dms_status status;
    char *text;
    if (size > 16384 || memchr(data, 0, size)) {
        return 0; /* the environment cannot hold it */
    }
    text = (char *)malloc(size ? size : 1);
    REQUIRE(text);
    memcpy(text, data, size);
    memset(&large, 0, sizeof large);
    large.data = room;
    large.cap = large.max = sizeof room;
    status = load(&a, &large, dmsi_slice_of(text, size));
    REQUIRE(status != DMS_ERR_MEMORY);
    memset(&mem, 0, sizeof mem);
    mem.alloc = dmsi_os_alloc;
    mem.realloc = dmsi_os_realloc;
    mem.free = dmsi_os_free;
    memset(&heap, 0, sizeof heap);
    heap.mem = &mem;
    heap.max = DMSI_STORE_MAX;
    REQUIRE(load(&b, &heap, dmsi_slice_of(text, size)) == status);
    if (status == DMS_OK) {
        check(&a);
        same(&a, &b);
        large.cap = large.max = large.len > 0 ? large.len - 1 : 0;
        large.len = 0;
        status = load(&a, &large, dmsi_slice_of(text, size));
        REQUIRE(status == DMS_OK || status == DMS_ERR_MEMORY);
    }
    dmsi_buf_free(&heap);
    free(text);
    return 0;
}
