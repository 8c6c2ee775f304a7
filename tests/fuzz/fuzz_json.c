/* Fuzzes the JSON check and the readers behind it:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_json.c -lbearssl
 *     ./a.out /tmp/new corpus/json
 *
 * What must hold: a document that the check takes can be split into tokens,
 * every member and item of it is found and is JSON itself, every string can
 * be written and read back; the offset of a failure lies in the text. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A value lies inside the document and is JSON. */
static void check_inside(dms_json doc, dms_json v)
{
    size_t at;
    REQUIRE(v.text >= doc.text && v.len > 0);
    REQUIRE(v.text + v.len <= doc.text + doc.len);
    REQUIRE(dmsi_json_check(v.text, v.len, &at) == NULL);
    REQUIRE(!strchr(" \t\r\n", v.text[0]));
    REQUIRE(!strchr(" \t\r\n", v.text[v.len - 1]));
}

/* A string is read, written and read again. */
static void check_string(dms_json v)
{
    size_t n = dms_json_string(v, NULL, 0), at;
    char *text, *again;
    dmsi_buf b;
    dms_json w;
    if (n == (size_t)-1) {
        return;
    }
    text = (char *)malloc(n + 1);
    again = (char *)malloc(n + 1);
    memset(&b, 0, sizeof b);
    b.cap = b.max = 6 * n + 2;
    b.data = (char *)malloc(b.cap);
    REQUIRE(text && again && b.data);
    REQUIRE(dms_json_string(v, text, n + 1) == n && strlen(text) == n);
    REQUIRE(dmsi_json_put(&b, dmsi_slice_of(text, n)) && !b.failed);
    REQUIRE(dmsi_json_check(b.data, b.len, &at) == NULL);
    w.text = b.data;
    w.len = b.len;
    REQUIRE(dms_json_string(w, again, n + 1) == n);
    REQUIRE(memcmp(text, again, n + 1) == 0);
    free(text);
    free(again);
    free(b.data);
}

/* A member called as key token t says is found: this one or an earlier. */
static void check_member(dms_json doc, const dmsi_jsmn_tok *tok, int t)
{
    dms_json key, v;
    size_t n;
    char *name;
    key.text = doc.text + tok[t].start - 1;
    key.len = (size_t)(tok[t].end - tok[t].start) + 2;
    check_inside(doc, key);
    check_string(key);
    n = dms_json_string(key, NULL, 0);
    if (n == (size_t)-1) {
        return;
    }
    name = (char *)malloc(n + 1);
    REQUIRE(name && dms_json_string(key, name, n + 1) == n);
    REQUIRE(dmsi_json_member(doc, dmsi_slice_of(name, n), &v));
    check_inside(doc, v);
    REQUIRE(v.text <= doc.text + tok[t + 1].start);
    free(name);
}

/* Goes through the first level of a checked document. */
static void navigate(dms_json doc, const dmsi_jsmn_tok *tok, int count)
{
    size_t at = 0;
    int items = 0, t;
    dms_json v;
    int64_t number;
    while (dms_json_next(doc, &at, &v)) {
        check_inside(doc, v);
        check_string(v);
        (void)dms_json_int(v, &number);
        items++;
    }
    REQUIRE(items == (tok[0].type == DMSI_JSMN_ARRAY ? tok[0].size : 0));
    for (t = 1; tok[0].type == DMSI_JSMN_OBJECT && t + 1 < count; t++) {
        if (tok[t].parent == 0) {
            REQUIRE(tok[t].type == DMSI_JSMN_STRING);
            check_member(doc, tok, t);
        }
    }
    for (t = 0; t < count; t++) {
        REQUIRE(tok[t].start >= 0 && tok[t].end >= tok[t].start);
        REQUIRE((size_t)tok[t].end <= doc.len);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t at = size + 1, max = size * 80 + 4096;
    dmsi_tokens d;
    dms_error e;
    dms_json doc, v;
    dmsi_buf b;
    char *text = (char *)malloc(size ? size : 1);
    REQUIRE(text);
    memcpy(text, data, size);
    if (dmsi_json_check(text, size, &at) != NULL) {
        REQUIRE(at <= size);
        free(text);
        return 0;
    }
    doc.text = text;
    doc.len = size;
    REQUIRE(dms_json_get(doc, "", &v));
    check_inside(doc, v);
    check_string(v);
    memset(&b, 0, sizeof b);
    b.data = (char *)malloc(max);
    b.cap = b.max = max;
    b.len = v.len;
    REQUIRE(b.data);
    memcpy(b.data, v.text, v.len);
    dmsi_error_clear(&e);
    if (v.text[0] == '{' || v.text[0] == '[') {
        REQUIRE(dmsi_tokenize(&b, 0, v.len, &d, &e) == DMS_OK);
        doc.text = b.data;
        doc.len = v.len;
        navigate(doc, d.tok, d.count);
    }
    free(b.data);
    free(text);
    return 0;
}
