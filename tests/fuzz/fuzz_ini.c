/* Fuzzes the reading of configuration files:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_ini.c -lbearssl
 *     ./a.out /tmp/new corpus/ini
 *
 * The first line of an input is the name that is looked for, the rest the
 * file. What must hold: as a profile and as a section of its own name, a file
 * that is taken whole is taken cut anywhere, with the same values; a value is
 * a part of the file but for its line ends; what is refused says where, and
 * nothing is left in the store then. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads text, in two pieces, for a profile or a raw section. */
static int load(dmsi_profile *p, dmsi_buf *b, dms_error *e, const char *name,
                dmsi_slice text, size_t cut, const char *kind)
{
    dmsi_ini f;
    int ok;
    memset(&f, 0, sizeof f);
    memset(e, 0, sizeof *e);
    dmsi_profile_clear(p, b);
    f.path = "file";
    f.kind = kind;
    f.name = name;
    f.e = e;
    dmsi_ini_begin(&f, b);
    ok = dmsi_ini_feed(&f, text.p, cut) &&
         dmsi_ini_feed(&f, text.p + cut, text.n - cut) && dmsi_ini_line(&f);
    REQUIRE(!b->failed);
    REQUIRE(ok == (e->status == DMS_OK));
    if (ok) {
        dmsi_ini_take(&f, p, 0);
    } else {
        REQUIRE(strstr(e->message, "file, line "));
    }
    return ok;
}

/* Whether the two have the same values. */
static void same(const dmsi_profile *p, const dmsi_profile *q)
{
    int i;
    REQUIRE(p->exists == q->exists);
    for (i = 0; i < DMSI_KEYS; i++) {
        const char *a = dmsi_profile_get(p, (enum dmsi_key)i);
        const char *b = dmsi_profile_get(q, (enum dmsi_key)i);
        REQUIRE(!a == !b && (!a || strcmp(a, b) == 0));
        REQUIRE(!a || p->exists);
    }
}

/* Each line of a value stands in the file. */
static void inside(const dmsi_profile *p, dmsi_slice text)
{
    int i;
    for (i = 0; i < DMSI_KEYS; i++) {
        dmsi_slice rest = dmsi_str(dmsi_profile_get(p, (enum dmsi_key)i));
        while (rest.n > 0) {
            size_t n = dmsi_find(rest, '\n'), at = 0;
            while (at + n <= text.n && memcmp(text.p + at, rest.p, n) != 0) {
                at++;
            }
            REQUIRE(at + n <= text.n);
            n += n < rest.n;
            rest = dmsi_slice_of(rest.p + n, rest.n - n);
        }
    }
}

/* One file as it is read for one kind of section. */
static void play(const char *name, dmsi_slice text, const char *kind)
{
    static char room[2][1 << 19];
    dmsi_buf b[2];
    dmsi_profile p[2];
    dms_error e;
    dmsi_slice url;
    int i, ok[2];
    memset(b, 0, sizeof b);
    for (i = 0; i < 2; i++) {
        b[i].data = room[i];
        b[i].cap = b[i].max = sizeof room[i];
    }
    ok[0] = load(&p[0], &b[0], &e, name, text, 0, kind);
    ok[1] = load(&p[1], &b[1], &e, name, text, text.n * 2 / 3, kind);
    REQUIRE(ok[0] == ok[1]);
    if (ok[0]) {
        REQUIRE(b[0].len == b[1].len);
        same(&p[0], &p[1]);
        inside(&p[0], text);
        for (i = 0; i < DMSI_KEYS; i++) {
            const char *v = dmsi_profile_get(&p[0], (enum dmsi_key)i);
            (void)dmsi_nested_get(v ? v : "", "endpoint_url", &url);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char name[300];
    char *text;
    dmsi_slice all;
    size_t n;
    if (size > 20000) {
        return 0;
    }
    text = (char *)malloc(size ? size : 1);
    REQUIRE(text);
    memcpy(text, data, size);
    all = dmsi_slice_of(text, size);
    n = dmsi_find(all, '\n');
    dmsi_copy(name, sizeof name, dmsi_slice_of(text, n));
    n += n < size;
    all = dmsi_slice_of(text + n, size - n);
    play(name, all, "profile");
    play(name, all, NULL);
    play(name, all, "services");
    free(text);
    return 0;
}
