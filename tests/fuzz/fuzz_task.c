/* Fuzzes the typed reading of results: ReplicationTask, Replication,
 * ReplicationConfig, TableStatistics:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_task.c -lbearssl
 *     ./a.out /tmp/new corpus/task
 *
 * What must hold: an object that the check takes is read, or refused with a
 * sentence; its texts lie in the response, end in NUL and are UTF-8; its lists
 * are JSON; the state of a task is the one of its text. */

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

/* The texts of a struct, and the lists, which are JSON still. */
static void check_fields(const char *data, size_t n, const dmsi_field *f,
                         size_t count, const char *base)
{
    for (; count > 0; count--, f++) {
        const char *text;
        size_t at;
        if (f->kind != DMSI_TEXT && f->kind != DMSI_ARRAY) {
            continue;
        }
        memcpy(&text, base + f->offset, sizeof text);
        check_text(data, n, text);
        if (f->kind == DMSI_ARRAY && text) {
            REQUIRE(text[0] == '[');
            REQUIRE(dmsi_json_check(text, strlen(text), &at) == NULL);
        }
    }
}

/* Everything in a result. */
static void check_item(const char *data, size_t n, const dmsi_shape *s,
                       const char *item)
{
    size_t i;
    check_fields(data, n, s->fields, s->fields_len, item);
    for (i = 0; i < s->parts_len; i++) {
        const dmsi_part *part = &s->parts[i];
        int has;
        memcpy(&has, item + part->has, sizeof has);
        REQUIRE(has == 0 || has == 1);
        check_fields(data, n, part->fields, part->fields_len,
                     item + part->offset);
    }
}

/* Reads the object as one of the results. */
static void read_as(const dmsi_shape *s, const char *data, size_t size,
                    void *item)
{
    static dmsi_client client;
    dmsi_buf *b = &client.response;
    dms_error e;
    dms_status status;
    memset(b, 0, sizeof *b);
    b->cap = b->max = size * 80 + 4096;
    b->data = (char *)malloc(b->cap);
    REQUIRE(b->data);
    memcpy(b->data, data, size);
    b->len = size;
    dmsi_error_clear(&e);
    status = dmsi_shape_read(&client, s, 0, size, item, &e);
    REQUIRE(status == e.status);
    REQUIRE(status == DMS_OK || status == DMS_ERR_PROTOCOL);
    REQUIRE((status == DMS_OK) == (e.message[0] == '\0'));
    if (status == DMS_OK) {
        check_item(b->data, size, s, (const char *)item);
        if (s == &dmsi_shape_task) {
            const dms_task *task = (const dms_task *)item;
            REQUIRE(task->state == dmsi_state_of(task->status));
            REQUIRE(task->has_stats || task->stats.tables_loaded == -1);
        }
    }
    free(b->data);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    dms_task task;
    dms_replication replication;
    dms_replication_config config;
    dms_table_statistics table;
    size_t at;
    if (size == 0 || data[0] != '{' ||
        dmsi_json_check(text, size, &at) != NULL) {
        return 0;
    }
    while (strchr(" \t\r\n", data[size - 1])) {
        size--;
    }
    read_as(&dmsi_shape_task, text, size, &task);
    read_as(&dmsi_shape_replication, text, size, &replication);
    read_as(&dmsi_shape_config, text, size, &config);
    read_as(&dmsi_shape_table, text, size, &table);
    return 0;
}
