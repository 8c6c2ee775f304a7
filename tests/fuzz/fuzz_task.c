/* Fuzzes the typed reading of a ReplicationTask:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_task.c -lbearssl
 *     ./a.out /tmp/new corpus/task
 *
 * What must hold: an object that the check takes is read, or refused with a
 * sentence; texts of the task lie in the response, end in NUL and are UTF-8;
 * the state is the one of the text. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A text of the task, if it is there: inside the n bytes of the response. */
static void check_text(const char *data, size_t n, const char *text)
{
    const unsigned char *p, *end;
    if (!text) {
        return;
    }
    REQUIRE(text > data && text < data + n);
    REQUIRE(memchr(text, 0, (size_t)(data + n - text)) != NULL);
    p = (const unsigned char *)text;
    end = p + strlen(text);
    while (p < end) {
        size_t step = dmsi_utf8_len(p, end);
        REQUIRE(step > 0);
        p += step;
    }
}

/* Every text of a task. */
static void check_task(const char *data, size_t n, const dms_task *task)
{
    size_t i;
    for (i = 0; i < sizeof dmsi_task_fields / sizeof *dmsi_task_fields; i++) {
        const dmsi_field *f = &dmsi_task_fields[i];
        const char *text;
        if (f->kind == DMSI_TEXT) {
            memcpy(&text, (const char *)task + f->offset, sizeof text);
            check_text(data, n, text);
        }
    }
    REQUIRE(task->state == dmsi_state_of(task->status));
    REQUIRE(task->has_stats || task->stats.tables_loaded == -1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dmsi_client client;
    dmsi_buf *b = &client.response;
    dms_error e;
    dms_task task;
    dms_status status;
    size_t at;
    if (size == 0 || data[0] != '{' ||
        dmsi_json_check((const char *)data, size, &at) != NULL) {
        return 0;
    }
    while (strchr(" \t\r\n", data[size - 1])) {
        size--;
    }
    memset(b, 0, sizeof *b);
    b->cap = b->max = size * 80 + 4096;
    b->data = (char *)malloc(b->cap);
    REQUIRE(b->data);
    memcpy(b->data, data, size);
    b->len = size;
    dmsi_error_clear(&e);
    status = dmsi_shape_read(&client, &dmsi_shape_task, 0, size, &task, &e);
    REQUIRE(status == e.status);
    REQUIRE(status == DMS_OK || status == DMS_ERR_PROTOCOL);
    REQUIRE((status == DMS_OK) == (e.message[0] == '\0'));
    if (status == DMS_OK) {
        check_task(b->data, size, &task);
    }
    free(b->data);
    return 0;
}
