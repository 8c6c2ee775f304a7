/* Where settings come from besides dms_config: configuration files, the
 * environment, profiles, Airflow connections; and what is told of it. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include <sys/stat.h>

#include "check.h"
#include "script.h"

/* A folder for files, removed in the end. */
static char folder[64];

/* The path of a file there; valid until the next but three. */
static const char *path_of(const char *name)
{
    static char paths[4][128];
    static size_t next;
    char *p = paths[next++ % 4];
    (void)snprintf(p, sizeof paths[0], "%s/%s", folder, name);
    return p;
}

/* Writes a file of n bytes and returns its path. */
static const char *file_put(const char *name, const char *text, size_t n)
{
    const char *path = path_of(name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_true(fwrite(text, 1, n, f) == n);
    assert_true(fclose(f) == 0);
    return path;
}

/* Sets a variable, or removes it. */
static void env_put(const char *name, const char *value)
{
    if (value) {
        (void)setenv(name, value, 1);
    } else {
        (void)unsetenv(name);
    }
}

/* Makes a text the config file or the credentials file; NULL: none. */
static void file_use(int shared, const char *text)
{
    const char *name = shared ? "credentials" : "config";
    env_put(shared ? "AWS_SHARED_CREDENTIALS_FILE" : "AWS_CONFIG_FILE",
            text ? file_put(name, text, strlen(text)) : "");
}

/* ---- the grammar -------------------------------------------------------- */

/* A store of the watched allocator. */
static dmsi_buf store_new(struct check_memory *m, dms_allocator *mem)
{
    dmsi_buf b;
    memset(&b, 0, sizeof b);
    memset(m, 0, sizeof *m);
    m->want_wiped = 1;
    *mem = check_allocator(m);
    b.mem = mem;
    b.max = DMSI_STORE_MAX;
    b.secret = 1;
    return b;
}

/* A file and what becomes of one profile in it. */
struct ini_row {
    const char *text;
    int shared;          /* as the credentials file */
    const char *profile; /* which is looked for */
    const char *want;    /* region and ca_bundle, "a|b", "-" for none; NULL: no
                          * such profile; "!": parse error in line */
    int line;
};

/* What Python's configparser 3.11 and botocore's configloader make of it. */
/* clang-format off */
static const struct ini_row ini_rows[] = {
    {"[default]\nregion = us-east-1\n", 0, "default", "us-east-1|-", 0},
    {"[default]\nregion = us-east-1 # c\n", 0, "default", "us-east-1 # c|-", 0},
    {"[default]\nregion = us-east-1 ; c\n", 0, "default", "us-east-1 ; c|-", 0},
    {"[default]\nregion = a\n  output = json\n", 0, "default",
     "a\noutput = json|-", 0},
    {"[default]\nregion = a\n\n  b\n\n\n", 0, "default", "a\n\nb|-", 0},
    {"[default]\nregion = a\n# c\n  b\n", 0, "default", "a\nb|-", 0},
    {"[default]\nregion = a\n  # c\n  b\n", 0, "default", "a\nb|-", 0},
    {"[default]\nregion : b\n", 0, "default", "b|-", 0},
    {"[default]\nregion:b=c\n", 0, "default", "b=c|-", 0},
    {"[default]\nregion=b:c\n", 0, "default", "b:c|-", 0},
    {"[default]\n  region = a\nca_bundle = b\n", 0, "default", "a|b", 0},
    {"[default]\n  region = a\n  ca_bundle = b\n", 0, "default", "a|b", 0},
    {"[default]\n  region = a\n   ca_bundle = b\n", 0, "default",
     "a\nca_bundle = b|-", 0},
    {"  [default]\nregion = a\n", 0, "default", "a|-", 0},
    {"[x]\na = b\n  [default]\nregion = a\n", 0, "default", NULL, 0},
    {"[default]\nREGION = a\nCa_Bundle=c", 0, "default", "a|c", 0},
    {"[default]\nregion =\n", 0, "default", "|-", 0},
    {"[default]\nregion\t=\ta\t\n", 0, "default", "a|-", 0},
    {"[default]\nregion = a\r\nca_bundle = b\r\n", 0, "default", "a|b", 0},
    {"[default]\r\nregion = a\r\n  b\r\n", 0, "default", "a\nb|-", 0},
    {"[default]\r\nregion = a\r\noops\r\n", 0, "default", "!", 3},
    {"[default]\n\rregion = a\n\r  b", 0, "default", "a\n\nb|-", 0},
    {"[default]\rregion = a\rca_bundle = b", 0, "default", "a|b", 0},
    {"\n\n; c\n  # c\n[default]\n;region = x\nregion = a", 0, "default", "a|-",
     0},
    {"[default] and more\nregion = a", 0, "default", "a|-", 0},
    {"[default]]\nregion = a", 0, "default", NULL, 0},
    {"[ default ]\nregion = a", 0, "default", NULL, 0},
    {"[Default]\nregion = a", 0, "default", NULL, 0},
    {"", 0, "default", NULL, 0},
    {"# nothing", 0, "default", NULL, 0},
    {"[default]", 0, "default", "-|-", 0},
    /* profiles */
    {"[profile \"my prod\"]\nregion = a", 0, "my prod", "a|-", 0},
    {"[profile 'my prod']\nregion = a", 0, "my prod", "a|-", 0},
    {"[profile my\\ prod]\nregion = a", 0, "my prod", "a|-", 0},
    {"[profile \"a\\\"b\\\\\"]\nregion = a", 0, "a\"b\\", "a|-", 0},
    {"[profile \"my\"' 'prod]\nregion = a", 0, "my prod", "a|-", 0},
    {"[profile \"my prod]\nregion = a", 0, "my prod", NULL, 0},
    {"[profile prod\\]\nregion = a", 0, "prod", NULL, 0},
    {"[profile a b]\nregion = a", 0, "a", NULL, 0},
    {"[profile a b]\nregion = a", 0, "a b", NULL, 0},
    {"[profile]\nregion = a", 0, "profile", NULL, 0},
    {"[profile \"\"]\nregion = a", 0, "", "a|-", 0},
    {"[profile  prod ]\nregion = a", 0, "prod", "a|-", 0},
    {"[profile\tprod]\nregion = a", 0, "prod", "a|-", 0},
    {"[profilefoo prod]\nregion = a", 0, "prod", "a|-", 0},
    {"[my profile]\nregion = a", 0, "profile", NULL, 0},
    {"[prod]\nregion = a", 0, "prod", NULL, 0},
    {"[prod]\nregion = a", 1, "prod", "a|-", 0},
    {"[profile prod]\nregion = a", 1, "prod", NULL, 0},
    {"[profile prod]\nregion = a", 1, "profile prod", "a|-", 0},
    {"[ prod ]\nregion = a", 1, " prod ", "a|-", 0},
    /* the later one replaces the earlier */
    {"[default]\nregion = a\nca_bundle = b\n[profile default]\nregion = c\n",
     0, "default", "c|-", 0},
    {"[profile default]\nregion = a\nca_bundle = b\n[default]\nca_bundle = c\n",
     0, "default", "-|c", 0},
    {"[profile a]\nregion = x\n[profile \"a\"]\nca_bundle = y\n", 0, "a", "-|y",
     0},
    /* [DEFAULT] */
    {"[DEFAULT]\nregion = z\n[default]\nca_bundle = b\n", 0, "default", "z|b",
     0},
    {"[default]\nca_bundle = b\n[DEFAULT]\nregion = z\n", 0, "default", "z|b",
     0},
    {"[DEFAULT]\nregion = z\n[profile p]\nregion = y\n", 0, "p", "y|-", 0},
    {"[DEFAULT]\nregion = z\n[p]\n", 1, "p", "z|-", 0},
    {"[DEFAULT]\nregion = z\n", 0, "default", NULL, 0},
    {"[DEFAULT]\nregion = z\n[DEFAULT]\nca_bundle = c\n[p]\n", 1, "p", "z|c",
     0},
    /* nested blocks */
    {"[default]\ndms =\n  endpoint_url = http://x\nregion = a\n", 0, "default",
     "a|-", 0},
    {"[default]\nregion =\n  a = b\n", 0, "default", "\na = b|-", 0},
    {"[default]\nregion =\n\n  # c\n  a = b\n\n  c = d\n", 0, "default",
     "\n\na = b\n\nc = d|-", 0},
    {"[x]\ns3 =\n  a : b\n", 0, "default", "!", 3},
    {"[default]\nregion =\n  a = b\n  oops\n", 0, "default", "!", 4},
    /* refused */
    {"[default]\n[default]\n", 0, "default", "!", 2},
    {"[default]\n[x]\n[default]\n", 0, "default", "!", 3},
    {"[default]\nregion = a\nregion = b\n", 0, "default", "!", 3},
    {"[default]\nregion = a\nREGION : b\n", 0, "default", "!", 3},
    {"[x]\na = b\nb = c\na = d\n", 0, "default", "!", 4},
    {"[DEFAULT]\na = b\n[x]\n[DEFAULT]\na = c\n", 0, "default", "!", 5},
    {"region = a\n[default]\n", 0, "default", "!", 1},
    {"\n# c\nregion = a\n", 0, "default", "!", 3},
    {"[default]\nregion = a\noops\n", 0, "default", "!", 3},
    {"[default]\noops", 0, "default", "!", 2},
    {"[default]\n= a\n", 0, "default", "!", 2},
    {"[default]\n: a\n", 0, "default", "!", 2},
    {"[]\n", 0, "default", "!", 1},
    {"[default\n", 0, "default", "!", 1},
    {"[default]\n[]\n", 0, "default", "!", 2},
    {"\xEF\xBB\xBF[default]\n", 0, "default", "!", 1},
    {"\xEF\xBB\xBF[default]\n", 1, "default", "!", 1},
    {"[default]\nregion = \xFF\n", 0, "default", "!", 2},
    {"[default]\nregion = \xC3\xA9\n", 0, "default", "\xC3\xA9|-", 0},
    {"[default]\nregion = \xED\xA0\x80\n", 0, "default", "!", 2}};
/* clang-format on */

/* The two values of a profile, as a row has them. */
static void ini_text(const dmsi_profile *p, char *out, size_t size)
{
    const char *a = dmsi_profile_get(p, DMSI_KEY_REGION);
    const char *b = dmsi_profile_get(p, DMSI_KEY_CA_BUNDLE);
    (void)snprintf(out, size, "%s|%s", a ? a : "-", b ? b : "-");
}

/* Checks what came of a row. */
static void ini_check(const struct ini_row *r, dms_status status,
                      const dmsi_profile *p, const dms_error *e)
{
    char got[300], line[32];
    if (r->want && strcmp(r->want, "!") == 0) {
        CHECK(status == DMS_ERR_CONFIG && e->status == status);
        (void)snprintf(line, sizeof line, "line %d: ", r->line);
        CHECK(strstr(e->message, line) != NULL);
        CHECK(strstr(e->message, "Unable to parse config file: ") != NULL);
        CHECK(!strstr(e->message, "oops"));
        return;
    }
    CHECK(status == DMS_OK && e->status == DMS_OK);
    CHECK(p->exists == (r->want != NULL));
    ini_text(p, got, sizeof got);
    CHECK_TEXT(got, r->want ? r->want : "-|-");
}

/* One file, read by the public way. */
static void ini_row(const void *data)
{
    const struct ini_row *r = (const struct ini_row *)data;
    struct check_memory m;
    dms_allocator mem;
    dmsi_buf b = store_new(&m, &mem);
    dmsi_profile p;
    dms_error e;
    dms_status status;
    int k;
    memset(&e, 0, sizeof e);
    script_clear_environment();
    file_use(r->shared, r->text);
    status = dmsi_profile_load(&p, r->profile, &b, &e);
    ini_check(r, status, &p, &e);
    for (k = 0; k < DMSI_KEYS; k++) {
        CHECK(!dmsi_profile_get(&p, (enum dmsi_key)k) ||
              dmsi_profile_shared(&p, (enum dmsi_key)k) == r->shared);
    }
    CHECK(b.len < 300); /* nothing but the values stays */
    dmsi_buf_free(&b);
    check_memory_clean(&m);
}

/* One file at every cut, ending at a page that cannot be touched; then with
 * every allocation failing. */
static void ini_cut(const void *data)
{
    const struct ini_row *r = (const struct ini_row *)data;
    size_t n = strlen(r->text), cut;
    for (cut = 0; cut <= n; cut++) {
        struct check_memory m;
        dms_allocator mem;
        dmsi_buf b = store_new(&m, &mem);
        dmsi_profile p;
        dms_error e;
        dmsi_ini f;
        int ok;
        memset(&e, 0, sizeof e);
        memset(&f, 0, sizeof f);
        check_note("cut at %lu", (unsigned long)cut);
        dmsi_profile_clear(&p, &b);
        f.path = "file";
        f.kind = r->shared ? NULL : "profile";
        f.name = r->profile;
        f.e = &e;
        dmsi_ini_begin(&f, &b);
        ok = dmsi_ini_feed(&f, check_guard_end(r->text, cut), cut) &&
             dmsi_ini_feed(&f, check_guard_end(r->text + cut, n - cut),
                           n - cut) &&
             dmsi_ini_line(&f);
        if (ok) {
            dmsi_ini_take(&f, &p, r->shared);
        }
        ini_check(r, ok ? DMS_OK : e.status, &p, &e);
        dmsi_buf_free(&b);
        check_memory_clean(&m);
    }
}

/* Every row, whole and cut. */
static void test_ini(void **state)
{
    (void)state;
    check_table(ini_rows, ini_row);
    check_table(ini_rows, ini_cut);
    check_end();
}

/* Two files: key by key the credentials file wins. */
static void test_ini_both(void **state)
{
    struct check_memory m;
    dms_allocator mem;
    dmsi_buf b = store_new(&m, &mem);
    dmsi_profile p;
    dms_error e;
    (void)state;
    memset(&e, 0, sizeof e);
    script_clear_environment();
    file_use(0, "[profile p]\nregion = a\nca_bundle = b\nrole_arn = c\n");
    file_use(1, "[p]\nregion = d\naws_access_key_id = e\n");
    CHECK(dmsi_profile_load(&p, "p", &b, &e) == DMS_OK && p.exists);
    CHECK_TEXT(dmsi_profile_get(&p, DMSI_KEY_REGION), "d");
    CHECK_TEXT(dmsi_profile_get(&p, DMSI_KEY_CA_BUNDLE), "b");
    CHECK_TEXT(dmsi_profile_get(&p, DMSI_KEY_ROLE_ARN), "c");
    CHECK_TEXT(dmsi_profile_get(&p, DMSI_KEY_ACCESS_KEY), "e");
    CHECK(dmsi_profile_shared(&p, DMSI_KEY_REGION));
    CHECK(!dmsi_profile_shared(&p, DMSI_KEY_ROLE_ARN));
    CHECK(dmsi_profile_get(&p, DMSI_KEY_SERVICES) == NULL);
    /* what was read and is not wanted does not linger in the store */
    file_use(1, "[p]\nregion = d\nother = wJalrXUtnFEMI\n");
    CHECK(dmsi_profile_load(&p, "p", &b, &e) == DMS_OK);
    CHECK(!script_holds(b.data, b.cap, "wJalrXUtnFEMI"));
    /* an sso-session is of the config file alone */
    file_use(0, "[sso-session s]\nsso_region = r\n[profile s]\nregion = x\n");
    file_use(1, "[sso-session s]\nsso_region = y\n");
    CHECK(dmsi_section_load(&p, "sso-session", "s", &b, &e) == DMS_OK);
    CHECK(p.exists);
    CHECK_TEXT(dmsi_profile_get(&p, DMSI_KEY_SSO_REGION), "r");
    CHECK(dmsi_profile_get(&p, DMSI_KEY_REGION) == NULL);
    CHECK(dmsi_section_load(&p, "sso-session", "t", &b, &e) == DMS_OK);
    CHECK(!p.exists);
    dmsi_buf_free(&b);
    check_memory_clean(&m);
    check_end();
}

/* Loads a profile of files as they are set; the region, or "-". */
static dms_status ini_region(const char *profile, char *out, size_t size,
                             dms_error *e)
{
    struct check_memory m;
    dms_allocator mem;
    dmsi_buf b = store_new(&m, &mem);
    dmsi_profile p;
    dms_status status;
    const char *v;
    memset(e, 0, sizeof *e);
    status = dmsi_profile_load(&p, profile, &b, e);
    v = status == DMS_OK ? dmsi_profile_get(&p, DMSI_KEY_REGION) : NULL;
    (void)snprintf(out, size, "%s", v ? v : "-");
    dmsi_buf_free(&b);
    check_memory_clean(&m);
    return status;
}

/* Large files: long lines and many keys are fine, up to a limit. */
static void test_ini_large(void **state)
{
    static char text[1100000];
    char got[64];
    dms_error e;
    size_t n, i;
    (void)state;
    script_clear_environment();
    memset(text, 'x', sizeof text);
    memcpy(text, "[default]\nrole_arn = ", 21);
    memcpy(text + 200000, "\nregion = a\n#", 13);
    env_put("AWS_CONFIG_FILE", file_put("big", text, DMSI_INI_MAX));
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
    CHECK_TEXT(got, "a");
    env_put("AWS_CONFIG_FILE", file_put("big", text, DMSI_INI_MAX + 1));
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_ERR_CONFIG);
    CHECK(strstr(e.message, "1 MiB") != NULL);
    for (n = 4096; n <= 4097; n++) {
        char *p = text;
        p += sprintf(p, "[default]\n");
        for (i = 1; i < n; i++) {
            p += sprintf(p, "k%lu = v\n", (unsigned long)i);
        }
        p += sprintf(p, "region = b\n");
        env_put("AWS_CONFIG_FILE", file_put("big", text, (size_t)(p - text)));
        CHECK(ini_region("default", got, sizeof got, &e) ==
              (n == 4096 ? DMS_OK : DMS_ERR_CONFIG));
        p = text;
        for (i = 1; i < n; i++) {
            p += sprintf(p, "[s%lu]\n", (unsigned long)i);
        }
        p += sprintf(p, "[default]\nregion = b\n");
        env_put("AWS_CONFIG_FILE", file_put("big", text, (size_t)(p - text)));
        CHECK(ini_region("default", got, sizeof got, &e) ==
              (n == 4096 ? DMS_OK : DMS_ERR_CONFIG));
        CHECK_TEXT(got, n == 4096 ? "b" : "-");
    }
    check_end();
}

/* What is no regular file is no file; a path has ~ and variables. */
static void test_ini_files(void **state)
{
    static const char text[] = "[default]\nregion = a\n";
    static const char *const none[] = {
        "/dev/zero", "/dev/null", "/", "/nonexistent/x", "", "~", "$NOTHING"};
    static const char *const some[] = {
        "~/f1",      "$SOME_DIR/f1", "${SOME_DIR}/f1",     "$SOME_DIR/${F}1",
        "$TILDE/f1", "~//f1",        "$SOME_DIR/$E$F${E}1"};
    char got[64], fifo[128], odd[128], longest[1200];
    dms_error e;
    size_t i;
    (void)state;
    script_clear_environment();
    for (i = 0; i < CHECK_COUNT(none); i++) {
        check_note("%s", none[i]);
        env_put("AWS_CONFIG_FILE", none[i]);
        CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
        CHECK_TEXT(got, "-");
    }
    (void)snprintf(fifo, sizeof fifo, "%s", path_of("fifo"));
    assert_true(mkfifo(fifo, 0600) == 0);
    env_put("AWS_CONFIG_FILE", fifo);
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
    (void)unlink(fifo);
    (void)file_put("f1", text, strlen(text));
    env_put("SOME_DIR", folder);
    env_put("HOME", folder);
    env_put("F", "f");
    env_put("E", "");
    env_put("TILDE", "~");
    for (i = 0; i < CHECK_COUNT(some); i++) {
        check_note("%s", some[i]);
        env_put("AWS_CONFIG_FILE", some[i]);
        CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
        CHECK_TEXT(got, "a");
    }
    /* what is not set, not closed or no name stays as it is */
    (void)snprintf(odd, sizeof odd, "%s/$NOTHING${x$-", folder);
    (void)file_put("$NOTHING${x$-", text, strlen(text));
    env_put("AWS_CONFIG_FILE", odd);
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
    CHECK_TEXT(got, "a");
    (void)unlink(odd);
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    env_put("AWS_CONFIG_FILE", longest);
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
    /* the usual place, and none at all */
    env_put("AWS_CONFIG_FILE", NULL);
    assert_true(mkdir(path_of(".aws"), 0700) == 0);
    (void)file_put(".aws/config", text, strlen(text));
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
    CHECK_TEXT(got, "a");
    env_put("HOME", NULL);
    CHECK(ini_region("default", got, sizeof got, &e) == DMS_OK);
    CHECK_TEXT(got, "-");
    (void)unlink(path_of(".aws/config"));
    (void)rmdir(path_of(".aws"));
    check_end();
}

/* Every allocation fails in turn, and nothing is held or left behind. */
static void test_ini_memory(void **state)
{
    static char text[8000];
    size_t n, i;
    dms_status status = DMS_ERR_MEMORY;
    (void)state;
    script_clear_environment();
    memset(text, 'x', sizeof text);
    memcpy(text, "[default]\nrole_arn = ", 21);
    memcpy(text + sizeof text - 12, "\nregion = a\n", 12);
    env_put("AWS_CONFIG_FILE", file_put("config", text, sizeof text));
    for (n = 1; status != DMS_OK && n < 20; n++) {
        struct check_memory m;
        dms_allocator mem;
        dmsi_buf b = store_new(&m, &mem);
        dmsi_profile p;
        dms_error e;
        memset(&e, 0, sizeof e);
        m.fail_at = n;
        check_note("allocation %lu", (unsigned long)n);
        status = dmsi_profile_load(&p, "default", &b, &e);
        CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
        CHECK(status == e.status);
        CHECK(status == DMS_OK || b.len == 0);
        dmsi_buf_free(&b);
        check_memory_clean(&m);
    }
    CHECK(status == DMS_OK && n > 3);
    /* a block of the caller's that is too small, by every size */
    for (i = 0; i < 200; i++) {
        char block[200];
        dmsi_buf b;
        dmsi_profile p;
        dms_error e;
        memset(&e, 0, sizeof e);
        memset(&b, 0, sizeof b);
        b.data = i > 0 ? check_guard_end(block, i) : NULL;
        b.cap = b.max = i;
        b.secret = 1;
        file_use(0, "[profile b]\nx=1\n[default]\nregion = a\nca_bundle=b\n");
        status = dmsi_profile_load(&p, "default", &b, &e);
        CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
        CHECK(i < 100 || status == DMS_OK);
    }
    check_end();
}

/* Nested blocks, as services sections have them. */
static void test_nested(void **state)
{
    static const struct {
        const char *block, *want;
    } rows[] = {{"\nendpoint_url = http://x", "http://x"},
                {"\na = b\nendpoint_url=http://x=y\nc = d", "http://x=y"},
                {"\nendpoint_url = a\nendpoint_url = b", "b"},
                {"\n\nendpoint_url =", ""},
                {"\nEndpoint_url = a", NULL},
                {"\nendpoint = a", NULL},
                {"endpoint_url = a", NULL},
                {"\n", NULL},
                {"", NULL}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dmsi_slice v = dmsi_str("?");
        int found = dmsi_nested_get(rows[i].block, "endpoint_url", &v);
        check_note("row %lu", (unsigned long)i);
        CHECK(found == (rows[i].want != NULL));
        CHECK(!found || dmsi_is(v, rows[i].want));
    }
    check_end();
}

/* ---- precedence --------------------------------------------------------- */

/* Fields of dms_config and members of the record, by the names of rows. */
static const struct member {
    const char *name;
    size_t field; /* NOWHERE: none */
    size_t record;
    int kind; /* 't' text, 'i' int, 'm' milliseconds in the record */
} members[] = {
#define FIELD(name) offsetof(dms_config, name)
#define RECORD(name) offsetof(dmsi_settings, name)
#define NOWHERE ((size_t)-1)
    {"profile", FIELD(profile), RECORD(profile), 't'},
    {"region", FIELD(region), RECORD(region), 't'},
    {"endpoint", FIELD(endpoint_url), RECORD(endpoint_url), 't'},
    {"ignore", FIELD(ignore_configured_endpoint_urls), NOWHERE, 'i'},
    {"fips", FIELD(use_fips_endpoint), RECORD(fips), 'i'},
    {"dual", FIELD(use_dualstack_endpoint), RECORD(dualstack), 'i'},
    {"ca", FIELD(ca_file), RECORD(ca_file), 't'},
    {"verify", FIELD(verify), NOWHERE, 'i'},
    {"skip", FIELD(insecure_skip_verify), RECORD(skip_verify), 'i'},
    {"mode", FIELD(retry_mode), RECORD(mode), 'i'},
    {"attempts", FIELD(total_max_attempts), RECORD(attempts), 'i'},
    {"connect", FIELD(connect_timeout_ms), RECORD(connect_ms), 'm'},
    {"read", FIELD(read_timeout_ms), RECORD(read_ms), 'm'},
    {"defaults", FIELD(defaults_mode), NOWHERE, 't'},
    {"keepalive", FIELD(tcp_keepalive), RECORD(keepalive), 'i'},
    {"https_proxy", FIELD(https_proxy), RECORD(https_proxy), 't'},
    {"http_proxy", FIELD(http_proxy), RECORD(http_proxy), 't'},
    {"proxy_ca", FIELD(proxy_ca_file), RECORD(proxy_ca_file), 't'},
    {"forward", FIELD(proxy_use_forwarding_for_https), RECORD(proxy_forward),
     'i'},
    {"agent", FIELD(user_agent), RECORD(agent), 't'},
    {"extra", FIELD(user_agent_extra), RECORD(agent_extra), 't'},
    {"appid", FIELD(user_agent_appid), RECORD(app_id), 't'},
    {"unchecked", FIELD(skip_parameter_validation), RECORD(skip_validation),
     'i'},
    {"unsigned", FIELD(unsigned_requests), RECORD(unsigned_requests), 'i'},
    {"replace", FIELD(replace_config_kwargs), NOWHERE, 'i'},
    {"boto", FIELD(boto_order), NOWHERE, 'i'},
    {"conn_id", FIELD(conn_id), NOWHERE, 't'},
    {"connection", FIELD(connection), NOWHERE, 't'},
    {"key", FIELD(access_key_id), RECORD(access_key), 't'},
    {"secret", FIELD(secret_access_key), RECORD(secret), 't'},
    {"token", FIELD(session_token), RECORD(token), 't'},
    {"explicit", NOWHERE, RECORD(profile_explicit), 'i'},
    {"sts_legacy", NOWHERE, RECORD(sts_legacy), 'i'},
    {"sts_url", NOWHERE, RECORD(sts_endpoint_url), 't'},
    {"role", NOWHERE, RECORD(role_arn), 't'},
    {"role_method", NOWHERE, RECORD(role_method), 'i'},
    {"role_kwargs", NOWHERE, RECORD(role_kwargs), 't'},
    {"role_session", NOWHERE, RECORD(role_session), 't'},
    {"role_file", NOWHERE, RECORD(role_token_file), 't'}};

/* A member by the name that begins a text and ends at =. */
static const struct member *member_of(const char *text)
{
    size_t i, n = strcspn(text, "=");
    for (i = 0; i < CHECK_COUNT(members); i++) {
        if (strlen(members[i].name) == n &&
            memcmp(members[i].name, text, n) == 0) {
            return &members[i];
        }
    }
    fail_msg("no member %s", text);
    return NULL;
}

/* Sets "name=value" in a configuration; the text must live as long. */
static void member_set(dms_config *c, const char *text)
{
    const struct member *m = member_of(text);
    const char *value = strchr(text, '=') + 1;
    int n = atoi(value);
    if (m->kind == 't') {
        memcpy((char *)c + m->field, &value, sizeof value);
    } else {
        memcpy((char *)c + m->field, &n, sizeof n);
    }
}

/* Checks "name=value" of a record; "name" alone: not set. */
static void member_check(const dmsi_settings *s, const char *text)
{
    const struct member *m = member_of(text);
    const char *want = strchr(text, '='), *got;
    int64_t ms;
    int n;
    check_note("%s", text);
    if (m->kind == 't') {
        memcpy(&got, (const char *)s + m->record, sizeof got);
        CHECK_TEXT(got, want ? want + 1 : NULL);
    } else if (m->kind == 'm') {
        memcpy(&ms, (const char *)s + m->record, sizeof ms);
        CHECK(ms == atoi(want + 1));
    } else {
        memcpy(&n, (const char *)s + m->record, sizeof n);
        CHECK(n == atoi(want + 1));
    }
}

/* What is set, and what comes of it. */
struct pick_row {
    const char *what;
    const char *fields[4]; /* name=value */
    const char *env[5];    /* NAME=value */
    const char *config;    /* files */
    const char *credentials;
    const char *want[6]; /* name=value; "!" and what the message must have */
};

/* Without a region of its own each row has region=r1 by dms_config. */
#define DMS_URL "AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE"

/* clang-format off */
static const struct pick_row pick_rows[] = {
    /* the profile */
    {"no profile", {NULL}, {NULL}, NULL, NULL,
     {"profile=default", "explicit=0"}},
    {"default need not exist", {NULL}, {NULL}, "[profile x]", NULL,
     {"profile=default"}},
    {"default by the environment must", {NULL}, {"AWS_PROFILE=default"},
     "[profile x]", NULL, {"!", "The config profile (default) could not be "
     "found"}},
    {"default by the program must", {"profile=default"}, {NULL}, NULL, NULL,
     {"!", "The config profile (default) could not be found"}},
    {"set and empty", {NULL}, {"AWS_PROFILE="}, "[default]", NULL,
     {"!", "The config profile () could not be found"}},
    {"AWS_PROFILE first", {NULL}, {"AWS_PROFILE=a", "AWS_DEFAULT_PROFILE=b"},
     "[profile a]\n[profile b]", NULL, {"profile=a", "explicit=0"}},
    {"AWS_DEFAULT_PROFILE", {NULL}, {"AWS_DEFAULT_PROFILE=b"},
     "[profile a]\n[profile b]", NULL, {"profile=b"}},
    {"boto_order", {"boto=1"}, {"AWS_PROFILE=a", "AWS_DEFAULT_PROFILE=b"},
     "[profile a]\n[profile b]", NULL, {"profile=b"}},
    {"boto_order, one", {"boto=1"}, {"AWS_PROFILE=a"}, "[profile a]", NULL,
     {"profile=a"}},
    {"the program's", {"profile=p"}, {"AWS_PROFILE=a"}, NULL, "[p]",
     {"profile=p", "explicit=1"}},
    {"in the config file alone", {"profile=p"}, {NULL}, "[profile p]", "[x]",
     {"profile=p"}},
    {"empty field", {"profile="}, {"AWS_PROFILE=a"}, NULL, "[a]",
     {"profile=a", "explicit=0"}},
    {"the connection's", {"connection=aws://?profile_name=c"},
     {"AWS_PROFILE=a"}, NULL, "[c]", {"profile=c", "explicit=1"}},
    {"the program's before the connection's",
     {"connection=aws://?profile_name=c", "profile=p"}, {NULL}, NULL, "[p]",
     {"profile=p"}},
    {"a name with a line feed", {"profile=a\nb"}, {NULL}, NULL, NULL,
     {"!", "profile: holds a control"}},
    {"keys in the environment are left to the providers", {"profile=p"},
     {"AWS_ACCESS_KEY_ID=k", "AWS_SECRET_ACCESS_KEY=s"}, NULL, "[p]",
     {"key", "secret"}},
    {"a broken file", {NULL}, {NULL}, "oops", NULL, {"!", "line 1: "}},
    {"a file that cannot be read", {NULL}, {"AWS_CONFIG_FILE=/proc/self/mem"},
     "", NULL, {"!", "read /proc/self/mem: "}},
    /* the region */
    {"region of the profile", {"region="}, {NULL}, "[default]\nregion=c",
     NULL, {"region=c"}},
    {"of the credentials file", {"region="}, {NULL}, "[default]\nregion=c",
     "[default]\nregion=s", {"region=s"}},
    {"AWS_DEFAULT_REGION before it", {"region="}, {"AWS_DEFAULT_REGION=d"},
     "[default]\nregion=c", NULL, {"region=d"}},
    {"AWS_REGION before that", {"region="},
     {"AWS_DEFAULT_REGION=d", "AWS_REGION=r"}, "[default]\nregion=c", NULL,
     {"region=r"}},
    {"boto_order has no AWS_REGION", {"region=", "boto=1"},
     {"AWS_DEFAULT_REGION=d", "AWS_REGION=r"}, NULL, NULL, {"region=d"}},
    {"boto_order, profile", {"region=", "boto=1"}, {"AWS_REGION=r"},
     "[default]\nregion=c", NULL, {"region=c"}},
    {"empty variables are passed over", {"region="},
     {"AWS_DEFAULT_REGION=", "AWS_REGION="}, "[default]\nregion=c", NULL,
     {"region=c"}},
    {"an empty key is none", {"region="}, {NULL}, "[default]\nregion=", NULL,
     {"!", "You must specify a region"}},
    {"the connection's region", {"region=", "connection=aws://?region_name=x"},
     {"AWS_REGION=r"}, NULL, NULL, {"region=x"}},
    {"the program's region", {"region=p", "connection=aws://?region_name=x"},
     {NULL}, NULL, NULL, {"region=p"}},
    {"config_kwargs.region_name", {"region=",
     "connection={\"extra\":{\"region_name\":\"x\",\"config_kwargs\":"
     "{\"region_name\":\"y\"}}}"}, {NULL}, NULL, NULL, {"region=y"}},
    {"a region that continues", {"region="}, {NULL},
     "[default]\nregion = a\n  evil = b", NULL, {"!", "region: holds a"}},
    {"a region that leads elsewhere", {"region="}, {NULL},
     "[default]\nregion = x.evil.com/", NULL, {"!", "region: "}},
    /* the endpoint */
    {"endpoint of the profile", {NULL}, {NULL},
     "[default]\nendpoint_url=http://p", NULL, {"endpoint=http://p"}},
    {"services before it", {NULL}, {NULL},
     "[default]\nendpoint_url=http://p\nservices=s\n[services s]\n"
     "database_migration_service =\n  endpoint_url = http://s", NULL,
     {"endpoint=http://s"}},
    {"services without this one", {NULL}, {NULL},
     "[default]\nendpoint_url=http://p\nservices=s\n[services s]\n"
     "sts =\n  endpoint_url = http://s", NULL, {"endpoint=http://p"}},
    {"an empty one there", {NULL}, {NULL},
     "[default]\nendpoint_url=http://p\nservices=s\n[services s]\n"
     "database_migration_service =\n  endpoint_url =", NULL,
     {"endpoint=http://p"}},
    {"services that do not exist", {NULL}, {NULL}, "[default]\nservices=s",
     NULL, {"!", "services: "}},
    {"AWS_ENDPOINT_URL before them", {NULL}, {"AWS_ENDPOINT_URL=http://e"},
     "[default]\nendpoint_url=http://p\nservices=s\n[services s]\n"
     "database_migration_service =\n  endpoint_url = http://s", NULL,
     {"endpoint=http://e"}},
    {"its own before that", {NULL},
     {"AWS_ENDPOINT_URL=http://e", DMS_URL "=http://d"}, NULL, NULL,
     {"endpoint=http://d"}},
    {"empty variables are passed over", {NULL},
     {"AWS_ENDPOINT_URL=", DMS_URL "="}, "[default]\nendpoint_url=http://p",
     NULL, {"endpoint=http://p"}},
    {"the connection's", {"connection=aws://?endpoint_url=http%3A%2F%2Fc"},
     {"AWS_ENDPOINT_URL=http://e"}, NULL, NULL, {"endpoint=http://c"}},
    {"the program's", {"connection=aws://?endpoint_url=http%3A%2F%2Fc",
     "endpoint=http://f"}, {NULL}, NULL, NULL, {"endpoint=http://f"}},
    {"ignored by the profile", {NULL}, {"AWS_ENDPOINT_URL=http://e"},
     "[default]\nignore_configured_endpoint_urls=TRUE", NULL, {"endpoint"}},
    {"the variable before the profile", {NULL},
     {"AWS_ENDPOINT_URL=http://e", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=no"},
     "[default]\nignore_configured_endpoint_urls=true", NULL,
     {"endpoint=http://e"}},
    {"a variable that is empty is false", {NULL},
     {"AWS_ENDPOINT_URL=http://e", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS="},
     "[default]\nignore_configured_endpoint_urls=true", NULL,
     {"endpoint=http://e"}},
    {"the field before both", {"ignore=-1"},
     {"AWS_ENDPOINT_URL=http://e", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true"},
     NULL, NULL, {"endpoint=http://e"}},
    {"the connection's is not ignored", {"ignore=1",
     "connection=aws://?endpoint_url=http%3A%2F%2Fc"}, {NULL}, NULL, NULL,
     {"endpoint=http://c"}},
    /* switches */
    {"FIPS of the profile", {NULL}, {NULL}, "[default]\nuse_fips_endpoint=True",
     NULL, {"fips=1"}},
    {"FIPS off by the variable", {NULL}, {"AWS_USE_FIPS_ENDPOINT=false"},
     "[default]\nuse_fips_endpoint=True", NULL, {"fips=0"}},
    {"FIPS off by the field", {"fips=-1"}, {"AWS_USE_FIPS_ENDPOINT=true"},
     NULL, NULL, {"fips=0"}},
    {"dual-stack of the profile", {NULL}, {NULL},
     "[default]\nuse_dualstack_endpoint=true", NULL, {"dual=1"}},
    {"dual-stack on by the field", {"dual=1"},
     {"AWS_USE_DUALSTACK_ENDPOINT=false"}, NULL, NULL, {"dual=1"}},
    {"keepalive of the profile", {NULL}, {NULL},
     "[default]\ntcp_keepalive=true", NULL, {"keepalive=1"}},
    {"keepalive, variable", {NULL}, {"BOTOCORE_TCP_KEEPALIVE=true"}, NULL,
     NULL, {"keepalive=1"}},
    {"keepalive, field", {"keepalive=-1"}, {"BOTOCORE_TCP_KEEPALIVE=true"},
     NULL, NULL, {"keepalive=0"}},
    {"validation of the profile", {NULL}, {NULL},
     "[default]\nparameter_validation=false", NULL, {"unchecked=1"}},
    {"validation on by the field", {"unchecked=-1"}, {NULL},
     "[default]\nparameter_validation=false", NULL, {"unchecked=0"}},
    {"validation off by the field", {"unchecked=1"}, {NULL}, NULL, NULL,
     {"unchecked=1"}},
    {"1 is not true", {NULL}, {"AWS_USE_FIPS_ENDPOINT=1"}, NULL, NULL,
     {"fips=0", "dual=0", "keepalive=0", "unchecked=0", "forward=0"}},
    /* roots */
    {"ca_bundle", {NULL}, {NULL}, "[default]\nca_bundle=/p", NULL, {"ca=/p"}},
    {"AWS_CA_BUNDLE before it", {NULL}, {"AWS_CA_BUNDLE=/e"},
     "[default]\nca_bundle=/p", NULL, {"ca=/e"}},
    {"REQUESTS_CA_BUNDLE behind it", {NULL}, {"REQUESTS_CA_BUNDLE=/r"},
     "[default]\nca_bundle=/p", NULL, {"ca=/p"}},
    {"REQUESTS_CA_BUNDLE", {NULL}, {"REQUESTS_CA_BUNDLE=/r"}, NULL, NULL,
     {"ca=/r"}},
    {"the connection's verify", {"connection=aws://?verify=%2Fc"},
     {"AWS_CA_BUNDLE=/e"}, NULL, NULL, {"ca=/c", "skip=0"}},
    {"the program's", {"ca=/f", "connection=aws://?verify=%2Fc"},
     {"AWS_CA_BUNDLE=/e"}, NULL, NULL, {"ca=/f"}},
    {"verify=True has no bundle", {"verify=1"}, {"AWS_CA_BUNDLE=/e"},
     "[default]\nca_bundle=/p", NULL, {"ca", "skip=0"}},
    {"verify=True before the connection", {"verify=1",
     "connection=aws://?verify=false"}, {NULL}, NULL, NULL, {"ca", "skip=0"}},
    {"the connection's True", {"connection={\"extra\":{\"verify\":true}}"},
     {"AWS_CA_BUNDLE=/e"}, NULL, NULL, {"ca", "skip=0"}},
    {"the connection's False", {"connection={\"extra\":{\"verify\":false}}"},
     {"AWS_CA_BUNDLE=/e"}, NULL, NULL, {"ca", "skip=1"}},
    {"False as a word of a URI", {"connection=aws://?verify=False"}, {NULL},
     NULL, NULL, {"ca", "skip=1"}},
    {"false as a text of JSON is a path",
     {"connection={\"extra\":{\"verify\":\"false\"}}"}, {NULL}, NULL, NULL,
     {"ca=false", "skip=0"}},
    {"a bundle before the connection's False",
     {"ca=/f", "connection=aws://?verify=false"}, {NULL}, NULL, NULL,
     {"ca=/f", "skip=0"}},
    {"an empty bundle", {NULL}, {"AWS_CA_BUNDLE="}, NULL, NULL,
     {"!", "ca_file: is empty"}},
    {"a blank bundle", {NULL}, {"AWS_CA_BUNDLE= "}, NULL, NULL,
     {"!", "ca_file: is empty"}},
    {"an empty one of the profile", {NULL}, {NULL}, "[default]\nca_bundle=",
     NULL, {"!", "ca_file: is empty"}},
    {"an empty REQUESTS_CA_BUNDLE", {NULL}, {"REQUESTS_CA_BUNDLE="}, NULL,
     NULL, {"!", "ca_file: is empty"}},
    {"of no account without verification", {"skip=1"}, {"AWS_CA_BUNDLE="},
     NULL, NULL, {"ca", "skip=1"}},
    /* retries */
    {"mode of the profile", {NULL}, {NULL}, "[default]\nretry_mode=legacy",
     NULL, {"mode=1", "attempts=5"}},
    {"mode of the variable", {NULL}, {"AWS_RETRY_MODE=adaptive"},
     "[default]\nretry_mode=legacy", NULL, {"mode=3", "attempts=3"}},
    {"mode of the field", {"mode=2"}, {"AWS_RETRY_MODE=adaptive"},
     "[default]\nretry_mode=legacy", NULL, {"mode=2"}},
    {"attempts of the profile", {NULL}, {NULL}, "[default]\nmax_attempts=7",
     NULL, {"attempts=7"}},
    {"attempts of the variable", {NULL}, {"AWS_MAX_ATTEMPTS=8"},
     "[default]\nmax_attempts=7", NULL, {"attempts=8"}},
    {"attempts of the field", {"attempts=9"}, {"AWS_MAX_ATTEMPTS=8"}, NULL,
     NULL, {"attempts=9"}},
    {"0 of the profile, legacy", {NULL}, {NULL},
     "[default]\nmax_attempts=0\nretry_mode=legacy", NULL, {"attempts=1"}},
    {"a bad mode of the profile", {NULL}, {NULL}, "[default]\nretry_mode=x",
     NULL, {"!", "retry_mode: "}},
    {"a bad number of the profile", {NULL}, {NULL},
     "[default]\nmax_attempts=1.5", NULL, {"!", "total_max_attempts: "}},
    {"total_max_attempts of the connection",
     {"connection={\"extra\":{\"config_kwargs\":{\"retries\":{\"mode\":"
      "\"legacy\",\"total_max_attempts\":2,\"max_attempts\":9}}}}"},
     {"AWS_MAX_ATTEMPTS=8"}, NULL, NULL, {"attempts=2", "mode=1"}},
    {"max_attempts counts retries",
     {"connection={\"extra\":{\"config_kwargs\":{\"retries\":"
      "{\"max_attempts\":0}}}}"}, {"AWS_MAX_ATTEMPTS=8"}, NULL, NULL,
     {"attempts=1"}},
    {"max_attempts before the total",
     {"connection={\"extra\":{\"config_kwargs\":{\"retries\":"
      "{\"max_attempts\":4,\"total_max_attempts\":3}}}}"}, {NULL}, NULL, NULL,
     {"attempts=3"}},
    {"a bad mode of the connection",
     {"connection={\"extra\":{\"config_kwargs\":{\"retries\":"
      "{\"mode\":\"x\"}}}}"}, {NULL}, NULL, NULL, {"!", "retry_mode: "}},
    /* defaults_mode */
    {"defaults standard", {NULL}, {"AWS_DEFAULTS_MODE=standard"}, NULL, NULL,
     {"connect=3100", "read=60000", "mode=2"}},
    {"defaults in-region, any case", {NULL}, {NULL},
     "[default]\ndefaults_mode=In-Region", NULL, {"connect=1100"}},
    {"defaults cross-region", {"defaults=cross-region"}, {NULL}, NULL, NULL,
     {"connect=3100"}},
    {"defaults mobile", {"defaults=mobile"}, {"AWS_DEFAULTS_MODE=legacy"},
     NULL, NULL, {"connect=30000"}},
    {"defaults legacy", {"defaults=legacy"}, {NULL}, NULL, NULL,
     {"connect=60000"}},
    {"the field wins over it", {"defaults=mobile", "connect=5"}, {NULL}, NULL,
     NULL, {"connect=5"}},
    {"auto somewhere", {"defaults=auto"}, {"AWS_REGION=r1"}, NULL, NULL,
     {"connect=3100"}},
    {"auto in the region", {"defaults=auto"},
     {"AWS_REGION=r1", "AWS_EXECUTION_ENV=x"}, NULL, NULL, {"connect=1100"}},
    {"auto in another region", {"defaults=auto"},
     {"AWS_DEFAULT_REGION=r2", "AWS_EXECUTION_ENV=x"}, NULL, NULL,
     {"connect=3100"}},
    {"defaults, unknown", {NULL}, {"AWS_DEFAULTS_MODE=fast"}, NULL, NULL,
     {"!", "defaults_mode: "}},
    {"defaults, empty", {NULL}, {"AWS_DEFAULTS_MODE="}, NULL, NULL,
     {"!", "defaults_mode: "}},
    /* the rest */
    {"app id of the profile", {NULL}, {NULL}, "[default]\nsdk_ua_app_id=p",
     NULL, {"appid=p"}},
    {"app id of the variable", {NULL}, {"AWS_SDK_UA_APP_ID=e"},
     "[default]\nsdk_ua_app_id=p", NULL, {"appid=e"}},
    {"an empty variable counts", {NULL}, {"AWS_SDK_UA_APP_ID="},
     "[default]\nsdk_ua_app_id=p", NULL, {"appid="}},
    {"app id of the field", {"appid=f"}, {"AWS_SDK_UA_APP_ID=e"}, NULL, NULL,
     {"appid=f"}},
    {"sts legacy", {NULL}, {NULL}, "[default]\nsts_regional_endpoints=legacy",
     NULL, {"sts_legacy=1"}},
    {"sts regional", {NULL}, {"AWS_STS_REGIONAL_ENDPOINTS=regional"},
     "[default]\nsts_regional_endpoints=legacy", NULL, {"sts_legacy=0"}},
    {"sts unknown", {NULL}, {"AWS_STS_REGIONAL_ENDPOINTS=x"}, NULL, NULL,
     {"!", "sts_regional_endpoints: "}},
    {"control characters of a profile", {NULL}, {NULL},
     "[default]\nsdk_ua_app_id = a\n  b", NULL, {"!", "user_agent_appid: "}},
    {"control characters of an endpoint", {NULL}, {NULL},
     "[default]\nendpoint_url = http://a\n  b", NULL, {"!", "endpoint_url: "}},
    {"control characters of a connection",
     {"connection=aws://?region_name=a%0D%0AHost:%20b", "region="}, {NULL},
     NULL, NULL, {"!", "region: "}},
    {"control characters of its key", {"connection=aws://a%0Ab:c@"}, {NULL},
     NULL, NULL, {"!", "access_key_id: "}},
    {"control characters of its token",
     {"connection=aws://a:b@?aws_session_token=x%0Ay"}, {NULL}, NULL, NULL,
     {"!", "session_token: "}}};
/* clang-format on */

/* Resolves as dms_open does, in memory that is watched. `s` points into
 * `from`. */
static dms_status pick_resolve(dmsi_sources *from, dmsi_settings *s,
                               const dms_config *c, const dms_allocator *mem,
                               dms_error *e)
{
    dmsi_error_clear(e);
    dmsi_sources_begin(from, c, mem);
    if (dmsi_sources_load(from, e) == DMS_OK) {
        (void)dmsi_settings_resolve(s, from, e);
    }
    return e->status;
}

/* Sets up what a row says. */
static dms_config pick_setup(const struct pick_row *r)
{
    dms_config c;
    char name[80];
    size_t i;
    memset(&c, 0, sizeof c);
    c.region = "r1";
    script_clear_environment();
    file_use(0, r->config);
    file_use(1, r->credentials);
    for (i = 0; i < CHECK_COUNT(r->env) && r->env[i]; i++) {
        size_t n = strcspn(r->env[i], "=");
        memcpy(name, r->env[i], n);
        name[n] = '\0';
        env_put(name, r->env[i] + n + 1);
    }
    for (i = 0; i < CHECK_COUNT(r->fields) && r->fields[i]; i++) {
        member_set(&c, r->fields[i]);
    }
    return c;
}

/* One row. */
static void pick_row(const void *data)
{
    const struct pick_row *r = (const struct pick_row *)data;
    dms_config c = pick_setup(r);
    struct check_memory m;
    dms_allocator mem;
    dmsi_sources from;
    dmsi_settings s;
    dms_error e;
    dms_status status;
    size_t i;
    memset(&m, 0, sizeof m);
    m.want_wiped = 1;
    mem = check_allocator(&m);
    status = pick_resolve(&from, &s, &c, &mem, &e);
    if (status == DMS_OK && r->want[0][0] == '!') { /* only the endpoint is
                                                     * left to refuse it */
        dmsi_url u;
        char region[64];
        dmsi_copy(region, sizeof region, dmsi_str(s.region));
        s.region = region;
        status = dmsi_endpoint(&u, &s, region, &e);
    }
    if (r->want[0][0] == '!') {
        check_note("%s", e.message);
        CHECK(status == (strstr(r->want[1], "missing: ") ? DMS_ERR_CREDENTIALS
                                                         : DMS_ERR_CONFIG));
        CHECK(strstr(e.message, r->want[1]) != NULL);
        CHECK(!strstr(e.message, "evil") || strstr(e.message, "region"));
    } else {
        check_note("%s", e.message);
        CHECK(status == DMS_OK);
        for (i = 0; status == DMS_OK && i < CHECK_COUNT(r->want) && r->want[i];
             i++) {
            member_check(&s, r->want[i]);
        }
    }
    dmsi_buf_free(&from.store);
    check_memory_clean(&m);
}

/* The same with every allocation failing in turn. */
static void pick_memory(const void *data)
{
    const struct pick_row *r = (const struct pick_row *)data;
    size_t n;
    for (n = 1; n < 8; n++) {
        dms_config c = pick_setup(r);
        struct check_memory m;
        dms_allocator mem;
        dmsi_sources from;
        dmsi_settings s;
        dms_error e;
        dms_status status;
        memset(&m, 0, sizeof m);
        m.want_wiped = 1;
        m.fail_at = n;
        mem = check_allocator(&m);
        status = pick_resolve(&from, &s, &c, &mem, &e);
        check_note("allocation %lu: %s", (unsigned long)n, e.message);
        if (m.calls >= n) { /* or the file is at fault as well */
            CHECK(status == DMS_ERR_MEMORY || e.sys_errno != 0);
        }
        dmsi_buf_free(&from.store);
        check_memory_clean(&m);
        if (m.calls < n) {
            return;
        }
    }
}

/* Which of several sources wins, for every setting. */
static void test_precedence(void **state)
{
    (void)state;
    check_table(pick_rows, pick_row);
    check_table(pick_rows, pick_memory);
    check_end();
}

/* ---- connections -------------------------------------------------------- */

/* A connection, and what comes of it. */
struct conn_row {
    const char *text;
    const char *want[6]; /* as above; "!" and what the message must have */
};

#define KWARGS(text) "{\"extra\":{\"config_kwargs\":{" text "}}}"
#define EXTRA(text) "{\"extra\":{" text "}}"
#define ROLE "\"role_arn\":\"arn:r\""

/* clang-format off */
static const struct conn_row conn_rows[] = {
    /* JSON */
    {"{}", {"key", "secret", "region=r1"}},
    {"{\"conn_type\":\"aws\",\"login\":\"k\",\"password\":\"s\"}",
     {"key=k", "secret=s", "token"}},
    {" \n{\"login\":\"k\",\"password\":\"s\"}\t", {"key=k"}},
    {"{\"login\":\"k\",\"password\":\"s\",\"extra\":{\"aws_access_key_id\":"
     "\"K\",\"aws_secret_access_key\":\"S\",\"aws_session_token\":\"T\"}}",
     {"key=k", "secret=s", "token=T"}},
    {"{\"login\":\"k\",\"extra\":{\"aws_access_key_id\":\"K\","
     "\"aws_secret_access_key\":\"S\"}}", {"key=K", "secret=S", "token"}},
    {"{\"login\":\"k\",\"password\":\"\"}", {"key", "secret"}},
    {"{\"login\":null,\"password\":null,\"host\":null,\"port\":null,"
     "\"schema\":null,\"extra\":null,\"description\":null}", {"key"}},
    {EXTRA("\"aws_session_token\":\"T\""), {"key", "token"}},
    {EXTRA("\"session_kwargs\":{\"aws_access_key_id\":\"K\","
     "\"aws_secret_access_key\":\"S\",\"aws_session_token\":\"T\"}"),
     {"key=K", "secret=S", "token=T"}},
    {EXTRA("\"session_kwargs\":{\"aws_access_key_id\":\"K\","
     "\"aws_secret_access_key\":\"S\"},\"aws_access_key_id\":\"x\""),
     {"key=K", "secret=S"}},
    {EXTRA("\"aws_access_key_id\":\"K\""),
     {"!", "missing: aws_secret_access_key"}},
    {EXTRA("\"aws_secret_access_key\":\"K\",\"aws_access_key_id\":\"\""),
     {"!", "missing: aws_access_key_id"}},
    {"{\"extra\":\"{\\\"region_name\\\":\\\"x\\\",\\\"aws_access_key_id\\\":"
     "\\\"\\\\u0041\\\",\\\"aws_secret_access_key\\\":\\\"S\\\"}\"}",
     {"region=r1", "key=A"}},
    {"{\"extra\":\"\"}", {"!", "extra: is not valid JSON"}},
    {"{\"extra\":\"[]\"}", {"!", "extra: must be a JSON object"}},
    {"{\"extra\":\"x\"}", {"!", "extra: is not valid JSON"}},
    {"{\"extra\":[]}", {"!", "extra: must be a JSON object"}},
    {"{\"extra\":1}", {"!", "extra: must be a JSON object"}},
    {"{\"port\":5432,\"host\":\"h\",\"schema\":\"s\"}", {"key"}},
    {"{\"port\":\"5432\"}", {"key"}},
    {"{\"port\":\"x\"}", {"!", "port: "}},
    {"{\"port\":1.5}", {"!", "port: "}},
    {"{\"port\":-1}", {"!", "port: "}},
    {"{\"port\":true}", {"!", "port: "}},
    {"{\"login\":5,\"password\":\"s\"}", {"!", "login: must be text"}},
    {"{\"host\":5}", {"!", "host: must be text"}},
    {"{\"user\":\"x\"}", {"!", "unknown member \"user\""}},
    {"{\"login\":\"a\\u0000b\",\"password\":\"s\"}", {"!", "login: holds a"}},
    {"{\"login\":", {"!", "not valid JSON at byte 9"}},
    {"{\"login\":\"SECRETKEY", {"!", "not valid JSON"}},
    {"{} x", {"!", "not valid JSON"}},
    {EXTRA("\"unknown\":1,\"profile\":\"x\",\"host\":2"),
     {"key", "profile=default"}},
    {EXTRA("\"region_name\":5"), {"!", "region_name: must be text"}},
    {EXTRA("\"endpoint_url\":\"http://e\""),
     {"endpoint=http://e", "sts_url"}},
    {EXTRA("\"endpoint_url\":\"http://e\",\"service_config\":{\"dms\":"
     "{\"endpoint_url\":\"http://d\"},\"sts\":{\"endpoint_url\":\"http://s\"}}"
     ), {"endpoint=http://d", "sts_url=http://s"}},
    {EXTRA("\"endpoint_url\":\"http://e\",\"service_config\":{\"dms\":"
     "{\"endpoint_url\":null}}"), {"endpoint"}},
    {EXTRA("\"endpoint_url\":\"http://e\",\"service_config\":{\"dms\":{},"
     "\"s3\":5}"), {"endpoint=http://e"}},
    {EXTRA("\"service_config\":5"), {"!", "service_config: must be a JSON"}},
    {EXTRA("\"service_config\":{\"dms\":[]}"), {"!", "service_config.dms"}},
    {EXTRA("\"verify\":1"), {"!", "verify: must be true or false"}},
    {EXTRA("\"verify\":null"), {"ca", "skip=0"}},
    {EXTRA("\"verify\":\"\""), {"ca", "skip=0"}},
    /* roles */
    {EXTRA(ROLE), {"role=arn:r", "role_method=1", "role_kwargs={}",
     "role_session=airflow_my-conn.1_x", "role_file"}},
    {EXTRA(ROLE ",\"assume_role_kwargs\":{\"ExternalId\":\"x\", "
     "\"DurationSeconds\":900}"), {"role_kwargs={\"ExternalId\":\"x\", "
     "\"DurationSeconds\":900}", "role_method=1"}},
    {EXTRA(ROLE ",\"assume_role_kwargs\":\"{\\\"a\\\":1}\""),
     {"role_kwargs={\"a\":1}"}},
    {EXTRA(ROLE ",\"assume_role_kwargs\":5"), {"!", "assume_role_kwargs"}},
    {EXTRA(ROLE ",\"assume_role_method\":\"assume_role\""),
     {"role_method=1"}},
    {EXTRA(ROLE ",\"assume_role_method\":\"assume_role_with_web_identity\","
     "\"assume_role_with_web_identity_federation\":\"file\","
     "\"assume_role_with_web_identity_token_file\":\"/t\""),
     {"role_method=2", "role_file=/t", "role_session"}},
    {EXTRA(ROLE ",\"assume_role_method\":\"assume_role_with_web_identity\""),
     {"!", "Unsupported federation"}},
    {EXTRA(ROLE ",\"assume_role_method\":\"assume_role_with_web_identity\","
     "\"assume_role_with_web_identity_federation\":\"google\""),
     {"!", "federation google: not supported"}},
    {EXTRA(ROLE ",\"assume_role_method\":\"assume_role_with_saml\""),
     {"!", "assume_role_with_saml: not supported"}},
    {EXTRA(ROLE ",\"assume_role_method\":\"other\""),
     {"!", "assume_role_method: must be"}},
    {EXTRA("\"role_arn\":\"\",\"assume_role_method\":\"other\""),
     {"role", "role_method=0"}},
    {EXTRA("\"assume_role_method\":\"assume_role_with_saml\""),
     {"role", "role_method=0"}},
    /* config_kwargs */
    {KWARGS(""), {"connect=60000", "read=60000"}},
    {EXTRA("\"config_kwargs\":null"), {"connect=60000"}},
    {EXTRA("\"config_kwargs\":[]"), {"!", "config_kwargs: must be"}},
    {KWARGS("\"connect_timeout\":5,\"read_timeout\":2.5"),
     {"connect=5000", "read=2500"}},
    {KWARGS("\"connect_timeout\":null,\"read_timeout\":1e1"),
     {"connect=86400000", "read=10000"}},
    {KWARGS("\"connect_timeout\":0"), {"!", "connect_timeout: must be"}},
    {KWARGS("\"connect_timeout\":-1"), {"!", "connect_timeout: must be"}},
    {KWARGS("\"read_timeout\":\"5\""), {"!", "read_timeout: must be"}},
    {KWARGS("\"read_timeout\":1e300"), {"!", "read_timeout: must be"}},
    {KWARGS("\"tcp_keepalive\":true,\"use_fips_endpoint\":true,"
     "\"use_dualstack_endpoint\":\"True\",\"parameter_validation\":false"),
     {"keepalive=1", "fips=1", "dual=1", "unchecked=1"}},
    {KWARGS("\"tcp_keepalive\":null"), {"keepalive=0"}},
    {KWARGS("\"tcp_keepalive\":1"), {"!", "tcp_keepalive: must be true"}},
    {KWARGS("\"signature_version\":\"unsigned\""), {"unsigned=1"}},
    {KWARGS("\"signature_version\":\"v4\""), {"unsigned=0"}},
    {KWARGS("\"signature_version\":null"), {"unsigned=0"}},
    {KWARGS("\"signature_version\":\"v2\""), {"!", "signature_version: only"}},
    {KWARGS("\"proxies\":{\"https\":\"http://p\",\"http\":\"http://q\","
     "\"ftp\":5}"), {"https_proxy=http://p", "http_proxy=http://q"}},
    {KWARGS("\"proxies\":{\"http\":\"http://q\"}"),
     {"https_proxy", "http_proxy=http://q"}},
    {KWARGS("\"proxies\":null"), {"https_proxy"}},
    {KWARGS("\"proxies\":{\"https\":5}"), {"!", "proxies.https: must be"}},
    {KWARGS("\"proxies_config\":{\"proxy_ca_bundle\":\"/b\","
     "\"proxy_use_forwarding_for_https\":true}"),
     {"proxy_ca=/b", "forward=1"}},
    {KWARGS("\"proxies_config\":{\"proxy_client_cert\":\"/c\"}"),
     {"!", "proxy_client_cert: certificates"}},
    {KWARGS("\"proxies_config\":{\"x\":1}"), {"!", "unknown member \"x\""}},
    {KWARGS("\"client_cert\":[\"a\",\"b\"]"), {"!", "client_cert: "}},
    {KWARGS("\"client_cert\":null"), {"key"}},
    {KWARGS("\"user_agent\":\"a/1\",\"user_agent_extra\":\"b/2\","
     "\"user_agent_appid\":\"c\""), {"agent=a/1", "extra=b/2", "appid=c"}},
    {KWARGS("\"ignore_configured_endpoint_urls\":true"), {"endpoint"}},
    {KWARGS("\"defaults_mode\":\"mobile\""), {"connect=30000"}},
    {KWARGS("\"retries\":{\"total_max_attempts\":0}"),
     {"!", "total_max_attempts: must be an integer of at least 1"}},
    {KWARGS("\"retries\":{\"max_attempts\":-1}"),
     {"!", "max_attempts: must be an integer of at least 0"}},
    {KWARGS("\"retries\":{\"max_attempts\":\"1\"}"), {"!", "max_attempts: "}},
    {KWARGS("\"retries\":{\"max_attempts\":1.5}"), {"!", "max_attempts: "}},
    {KWARGS("\"retries\":{\"attempts\":1}"), {"!", "unknown member"}},
    {KWARGS("\"retries\":null"), {"attempts=3"}},
    {KWARGS("\"max_pool_connections\":5,\"s3\":{\"x\":1},"
     "\"inject_host_prefix\":true,\"disable_request_compression\":true,"
     "\"request_min_compression_size_bytes\":1,"
     "\"sigv4a_signing_region_set\":\"x\",\"request_checksum_calculation\":"
     "\"when_required\",\"response_checksum_validation\":\"when_required\","
     "\"account_id_endpoint_mode\":\"x\",\"endpoint_discovery_enabled\":false,"
     "\"client_context_params\":{},\"auth_scheme_preference\":\"x\""),
     {"attempts=3"}},
    {KWARGS("\"conect_timeout\":5"), {"!", "member \"conect_timeout\""}},
    /* URIs */
    {"aws://", {"key", "secret"}},
    {"aws://AK:SE%2FC+%40R%3At@", {"key=AK", "secret=SE/C+@R:t"}},
    {"AWS://AK:S@", {"key=AK"}},
    {"aws://AK:S@host:5432/schema", {"key=AK", "secret=S"}},
    {"aws://AK:S@[::1]:5432/schema", {"key=AK", "secret=S"}},
    {"aws://AK:S@host:/schema", {"key=AK"}},
    {"aws://A%3AK:a:b@", {"key=A:K", "secret=a:b"}},
    {"aws://a@b:S@", {"key=a@b", "secret=S"}},
    {"aws://:S@", {"key", "secret"}},
    {"aws://AK@", {"key", "secret"}},
    {"aws://AK:S@?aws_session_token=a+b%2Bc", {"!", "session_token: holds"}},
    {"aws://AK:S@?aws_session_token=ab%2Bc", {"key=AK", "token=ab+c"}},
    {"aws://@/?region_name=x&endpoint_url=http%3A%2F%2Fe",
     {"region=r1", "endpoint=http://e"}},
    {"aws://?endpoint_url=http://e", {"endpoint=http://e"}},
    {"aws://?endpoint_url=http%3A%2F%2Fa&endpoint_url=http%3A%2F%2Fb",
     {"endpoint=http://b"}},
    {"aws://?&&endpoint_url=http%3A%2F%2Fa&&x", {"endpoint=http://a"}},
    {"aws://?endpoint_url=", {"endpoint"}},
    {"aws://?endpoint_url", {"endpoint"}},
    {"aws://?endpoint%5Furl=http%3A%2F%2Fa", {"endpoint=http://a"}},
    {"aws://?endpoint_url=http%3A%2F%2Fa%zz%", {"endpoint=http://a%zz%"}},
    {"aws://?role_arn=arn:r&x=%C3%A9%22%5C%01", {"role=arn:r"}},
    {"aws://?x=%FF", {"!", "extra: is not UTF-8"}},
    {"aws://?x=%00", {"!", "extra: holds a NUL"}},
    {"aws://a%00:b@", {"!", "login: holds a NUL"}},
    {"aws://AK:S@#?endpoint_url=http%3A%2F%2Fa", {"key=AK", "endpoint"}},
    {"aws://?config_kwargs=%7B%22read_timeout%22%3A3%7D", {"read=3000"}},
    {"aws://?config_kwargs=x", {"!", "config_kwargs: is not valid JSON"}},
    {"aws://?config_kwargs=5", {"!", "config_kwargs: must be a JSON"}},
    {"aws://k:s@?__extra__=%7B%22config_kwargs%22%3A+%7B%22read_timeout%22"
     "%3A+7%7D%2C+%22verify%22%3A+false%7D", {"read=7000", "skip=1", "key=k"}},
    {"aws://?__extra__=%5B%5D", {"!", "extra: must be a JSON object"}},
    {"aws://?__extra__=x", {"!", "__extra__: is not valid JSON"}},
    {"aws://http://AK:S@h", {"key=AK", "secret=S"}},
    {"aws://AK:SECRET", {"!", "port: must be 0 to 65535 (keys alone"}},
    {"aws://h:65535", {"key"}},
    {"aws://h:0", {"key"}},
    {"aws://h:65536", {"!", "port: "}},
    {"aws://h:-1", {"!", "port: "}},
    {"aws://AK:S@http://h", {"!", "Invalid connection string"}},
    {"a://b://c://d", {"!", "Invalid connection string"}},
    {"aws:AK", {"!", "Invalid connection string"}},
    {"AKIAEXAMPLE", {"!", "Invalid connection string"}},
    {"\"x\"", {"!", "Invalid connection string"}}};
/* clang-format on */

/* One connection, by `connection` and by the environment. */
static void conn_play(const struct conn_row *r, int by_env)
{
    static char field[4096], env[4096];
    struct pick_row p;
    memset(&p, 0, sizeof p);
    (void)snprintf(field, sizeof field, "connection=%s", r->text);
    (void)snprintf(env, sizeof env, "AIRFLOW_CONN_MY CONN.1_X-=%s", r->text);
    p.what = r->text;
    p.fields[0] = "conn_id=My Conn.1_x-";
    p.fields[1] = by_env ? NULL : field;
    p.env[0] = by_env ? env : NULL;
    memcpy(p.want, r->want, sizeof p.want);
    pick_row(&p);
    if (!by_env) {
        pick_memory(&p);
    }
}

/* One row. */
static void conn_row(const void *data)
{
    const struct conn_row *r = (const struct conn_row *)data;
    conn_play(r, 0);
    conn_play(r, 1);
}

/* Connections of both forms. */
static void test_connections(void **state)
{
    (void)state;
    check_table(conn_rows, conn_row);
    check_end();
}

/* A connection that is longer than any is. */
static void test_connection_long(void **state)
{
    static char text[DMSI_CONN_MAX + 2];
    struct script w;
    dms_config c = script_begin(&w);
    (void)state;
    memset(text, 'x', sizeof text - 1);
    memcpy(text, "aws://?", 7);
    c.connection = text;
    SCRIPT_EXPECT(&w, dms_open(&w.client, &c), DMS_ERR_LIMIT);
    CHECK(strstr(w.client.error.message, "connection: more than") != NULL);
    script_end(&w);
    c = script_begin(&w);
    text[DMSI_CONN_MAX] = '\0';
    c.connection = text;
    script_open(&w, &c);
    script_end(&w);
    check_end();
}

/* config_kwargs give way to a botocore_config of the program, whole. */
static void test_kwargs_replaced(void **state)
{
    static const struct pick_row rows[] = {
        {"nothing of the program",
         {"connection=" KWARGS("\"read_timeout\":7,\"tcp_keepalive\":true")},
         {NULL},
         NULL,
         NULL,
         {"read=7000", "keepalive=1"}},
        {"one field",
         {"connection=" KWARGS("\"read_timeout\":7,\"tcp_keepalive\":true"),
          "attempts=1"},
         {NULL},
         NULL,
         NULL,
         {"read=60000", "keepalive=0", "attempts=1"}},
        {"a switch",
         {"connection=" KWARGS("\"read_timeout\":7"), "fips=-1"},
         {NULL},
         NULL,
         NULL,
         {"read=60000"}},
        {"an empty one",
         {"connection=" KWARGS("\"read_timeout\":7,\"nonsense\":1"),
          "replace=1"},
         {NULL},
         NULL,
         NULL,
         {"read=60000"}},
        {"user_agent_extra replaces nothing",
         {"connection=" KWARGS("\"read_timeout\":7"), "extra=x/1"},
         {NULL},
         NULL,
         NULL,
         {"read=7000", "extra=x/1"}}};
    (void)state;
    check_table(rows, pick_row);
    check_end();
}

/* A connection that is missing or of another type is a warning. */
static void test_connection_warnings(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    (void)state;
    c.conn_id = "aws_default";
    script_open(&w, &c);
    CHECK(script_logged(&w, DMS_LOG_WARN,
                        "Unable to find AWS Connection ID 'aws_default', "
                        "switching to empty.") == 1);
    script_end(&w);
    c = script_begin(&w);
    c.conn_id = "x";
    env_put("AIRFLOW_CONN_X", " ");
    script_open(&w, &c);
    CHECK(script_logged(&w, DMS_LOG_WARN, "switching to empty.") == 1);
    script_end(&w);
    c = script_begin(&w);
    c.connection = "google-cloud-platform://";
    script_open(&w, &c);
    CHECK(script_logged(&w, DMS_LOG_WARN, "conn_type is not aws") == 1);
    script_end(&w);
    c = script_begin(&w);
    c.conn_id = "";
    c.user_agent_appid = "123456789012345678901234567890123456789012345678901";
    script_open(&w, &c);
    CHECK(script_logged(&w, DMS_LOG_WARN, "Connection") == 0);
    CHECK(script_logged(&w, DMS_LOG_WARN, "user_agent_appid") == 1);
    script_end(&w);
    check_end();
}

/* ---- the whole way ------------------------------------------------------ */

/* Settings of files and of a connection reach a request, from memory of the
 * caller's too; and no secret stays there. */
static void test_open(void **state)
{
    static char block[1 << 17];
    struct script w;
    dms_config c;
    char sent[600];
    int own;
    (void)state;
    for (own = 0; own < 2; own++) {
        c = script_begin(&w);
        check_note("own memory %d", own);
        c.region = c.endpoint_url = NULL;
        c.access_key_id = c.secret_access_key = c.session_token = NULL;
        c.connection = "aws://AKIDCONN:wJalrXUtnFEMI%2FK7MDENG%2BbPxRfiCYEXAMPL"
                       "EKEY@?profile_name=p&config_kwargs=%7B%22user_agent%22:"
                       "%22me/1%22%2C%22user_agent_extra%22:%22x/2%22%7D";
        file_use(0, "[profile p]\nregion = eu-west-1\nservices = s\n"
                    "[services s]\ndatabase_migration_service =\n"
                    "  endpoint_url = http://localhost:99/p\n");
        if (own) {
            memset(&c.allocator, 0, sizeof c.allocator);
            c.memory = block;
            c.memory_size = sizeof block;
        }
        script_open(&w, &c);
        (void)script_say(&w, 200, "{}");
        SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                      DMS_OK);
        CHECK(strncmp(script_last(&w)->head, "POST /p HTTP/1.1\r\n", 18) == 0);
        CHECK(
            script_header(script_last(&w), "Authorization", sent, sizeof sent));
        CHECK(strstr(sent, "Credential=AKIDCONN/20260102/eu-west-1/") != NULL);
        CHECK(script_header(script_last(&w), "User-Agent", sent, sizeof sent));
        CHECK_TEXT(sent, "me/1 x/2");
        dms_close(&w.client);
        CHECK(!script_holds(block, sizeof block, SCRIPT_SECRET));
        script_end(&w);
    }
    check_end();
}

/* A block that cannot hold what the files say is refused as too small. */
static void test_open_small(void **state)
{
    static char block[1 << 17], text[20000];
    struct script w;
    dms_config c = script_begin(&w);
    (void)state;
    memset(text, 'x', sizeof text - 1);
    memcpy(text, "[default]\nrole_arn = ", 21);
    file_use(0, text);
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block;
    c.memory_size = sizeof block;
    SCRIPT_EXPECT(&w, dms_open(&w.client, &c), DMS_ERR_MEMORY);
    CHECK(strstr(w.client.error.message, "config: out of memory") != NULL);
    script_end(&w);
    check_end();
}

/* ---- dms_explain -------------------------------------------------------- */

/* What was told, as lines "name|value|source|location". */
struct told {
    char text[16384];
    size_t len;
    size_t lines;
};

/* Notes one line. */
static void told_add(void *ctx, const dms_explanation *x)
{
    struct told *t = (struct told *)ctx;
    t->len += (size_t)snprintf(
        t->text + t->len, sizeof t->text - t->len, "%s|%s|%s|%s\n", x->name,
        x->value ? x->value : "-", x->source ? x->source : "-",
        x->location ? x->location : "-");
    assert_true(t->len < sizeof t->text);
    t->lines++;
}

/* What is set, and lines that must be told. */
struct told_row {
    struct pick_row set;
    dms_status status;
    const char *lines[6];
};

/* clang-format off */
static const struct told_row told_rows[] = {
    {{"nothing at all", {"region="}, {NULL}, NULL, NULL, {NULL}}, DMS_OK,
     {"profile|default|default|-", "region|-|-|-", "access_key_id|-|-|-",
      "secret_access_key|-|-|-", "retry_mode|standard|default|-",
      "use_fips_endpoint|false|default|-"}},
    {{"fields", {"region=r", "key=AKIDEXAMPLE", "secret=wJalrXUtnFEMI",
      "fips=1"}, {NULL}, NULL, NULL, {NULL}}, DMS_OK,
     {"region|r|config|region",
      "access_key_id|****************MPLE|config|access_key_id",
      "secret_access_key|****************FEMI|config|secret_access_key",
      "session_token|-|-|-",
      "use_fips_endpoint|true|config|use_fips_endpoint"}},
    {{"environment", {"region="}, {"AWS_REGION=e",
      "AWS_ACCESS_KEY_ID=AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI",
      "AWS_SESSION_TOKEN=tokentoken", "AWS_MAX_ATTEMPTS=x"}, NULL, NULL,
      {NULL}}, DMS_OK,
     {"region|e|env|AWS_REGION",
      "access_key_id|****************MPLE|env|AWS_ACCESS_KEY_ID",
      "secret_access_key|****************FEMI|env|AWS_SECRET_ACCESS_KEY",
      "session_token|****************oken|env|AWS_SESSION_TOKEN",
      "total_max_attempts|x|env|AWS_MAX_ATTEMPTS"}},
    {{"credentials file", {"region="}, {NULL}, "[default]\nregion=c",
      "[default]\naws_access_key_id=AKIDEXAMPLE\n"
      "aws_secret_access_key=short", {NULL}}, DMS_OK,
     {"region|c|config-file|%c",
      "access_key_id|****************MPLE|shared-credentials-file|%s",
      "secret_access_key|****************|shared-credentials-file|%s"}},
    {{"config file", {"profile=p"}, {"AWS_ACCESS_KEY_ID=k"},
      "[profile p]\naws_access_key_id=AKIDEXAMPLE\nrole_session_name=n\n"
      "aws_secret_access_key=wJalrXUtnFEMI\naws_session_token=tokentoken\n"
      "aws_security_token=older_token", NULL, {NULL}}, DMS_OK,
     {"profile|p|config|profile",
      "access_key_id|****************MPLE|config-file|%c",
      "session_token|****************oken|config-file|%c",
      "role_session_name|n|config-file|%c"}},
    {{"role", {NULL}, {NULL}, "[default]\nrole_arn=arn:r\nsource_profile=x",
      "[default]\naws_access_key_id=AKIDEXAMPLE", {NULL}}, DMS_OK,
     {"access_key_id|-|assume-role|%c", "role_arn|arn:r|config-file|%c",
      "source_profile|x|config-file|%c"}},
    {{"process", {NULL}, {NULL}, "[default]\n"
      "credential_process=/bin/x --password secret", NULL, {NULL}}, DMS_OK,
     {"access_key_id|-|custom-process|%c",
      "credential_process|****************cret|config-file|%c"}},
    {{"sso", {NULL}, {NULL}, "[default]\nsso_account_id=1", NULL, {NULL}},
     DMS_OK, {"access_key_id|-|sso|%c", "sso_account_id|1|config-file|%c"}},
    {{"web identity", {NULL}, {"AWS_WEB_IDENTITY_TOKEN_FILE=/t"}, NULL, NULL,
      {NULL}}, DMS_OK, {"access_key_id|-|assume-role-with-web-identity|"
      "AWS_WEB_IDENTITY_TOKEN_FILE"}},
    {{"connection", {"conn_id=c", "connection=aws://AKIDEXAMPLE:s@?"
      "region_name=x&endpoint_url=http%3A%2F%2Fu%3Ap%40h%2F", "region="},
      {NULL}, NULL, NULL, {NULL}}, DMS_OK,
     {"region|x|connection|c", "endpoint_url|http://***@h/|connection|c",
      "access_key_id|****************MPLE|connection|c",
      "secret_access_key|****************|connection|c"}},
    {{"no such profile", {"profile=nope"}, {"AWS_REGION=e"}, NULL, NULL,
      {NULL}}, DMS_ERR_CONFIG, {"profile|nope|config|profile",
      "region|r1|config|region"}},
    {{"a broken file", {"region="}, {"AWS_REGION=e"}, "oops", NULL, {NULL}},
     DMS_ERR_CONFIG, {"region|e|env|AWS_REGION"}},
    {{"a proxy's password", {"https_proxy=http://u:p@h:1"}, {NULL}, NULL,
      NULL, {NULL}}, DMS_OK, {"https_proxy|http://***@h:1|config|"
      "https_proxy"}},
    {{"services", {NULL}, {NULL}, "[default]\nservices=s\n[services s]\n"
      "database_migration_service=\n  endpoint_url=http://x", NULL, {NULL}},
     DMS_OK, {"endpoint_url|http://x|config-file|%c",
      "services|s|config-file|%c"}}};
/* clang-format on */

/* Whether a line was told; %c and %s in it are the two files. */
static int told_has(const struct told *t, const char *line)
{
    char want[400];
    const char *file = strchr(line, '%');
    (void)snprintf(want, sizeof want, "%.*s%s\n",
                   file ? (int)(file - line) : (int)strlen(line), line,
                   !file            ? ""
                   : file[1] == 'c' ? getenv("AWS_CONFIG_FILE")
                                    : getenv("AWS_SHARED_CREDENTIALS_FILE"));
    return strstr(t->text, want) != NULL;
}

/* One row. */
static void told_row(const void *data)
{
    const struct told_row *r = (const struct told_row *)data;
    static struct told t;
    dms_config c;
    dms_error e;
    struct check_memory m;
    size_t i, n;
    for (n = 0; n < 4; n++) {
        c = pick_setup(&r->set);
        memset(&t, 0, sizeof t);
        memset(&m, 0, sizeof m);
        m.want_wiped = 1;
        m.fail_at = n;
        c.allocator = check_allocator(&m);
        CHECK(dms_explain(&c, told_add, &t, &e) ==
              (n > 0 && m.calls >= n ? DMS_ERR_MEMORY : r->status));
        check_memory_clean(&m);
        CHECK(t.lines > 30);
        for (i = 0; n == 0 && i < CHECK_COUNT(r->lines) && r->lines[i]; i++) {
            check_note("%s", r->lines[i]);
            CHECK(told_has(&t, r->lines[i]));
        }
        CHECK(!strstr(t.text, "wJalrXUtn") && !strstr(t.text, "password"));
    }
}

/* Where settings come from is told, even if no client could be opened. */
static void test_explain(void **state)
{
    static struct told t;
    static char block[70000];
    dms_config c;
    dms_error e;
    (void)state;
    check_table(told_rows, told_row);
    script_clear_environment();
    memset(&c, 0, sizeof c);
    CHECK(dms_explain(&c, NULL, NULL, &e) == DMS_ERR_USAGE);
    CHECK(dms_explain(NULL, told_add, &t, NULL) == DMS_OK);
    CHECK(strstr(t.text, "profile|default|") == t.text);
    memset(&t, 0, sizeof t);
    c.memory = block;
    c.memory_size = sizeof block;
    c.connection = "aws://k:s@?region_name=x";
    CHECK(dms_explain(&c, told_add, &t, NULL) == DMS_OK);
    CHECK(told_has(&t, "region|x|connection|connection"));
    check_end();
}

/* A folder of our own, and its removal. */
static int folder_make(void **state)
{
    (void)state;
    (void)snprintf(folder, sizeof folder, "/tmp/dms-settings-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

/* Takes it away again. */
static int folder_drop(void **state)
{
    static const char *const names[] = {"config", "credentials", "big", "f1"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(names); i++) {
        (void)unlink(path_of(names[i]));
    }
    return rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ini),
        cmocka_unit_test(test_ini_both),
        cmocka_unit_test(test_ini_large),
        cmocka_unit_test(test_ini_files),
        cmocka_unit_test(test_ini_memory),
        cmocka_unit_test(test_nested),
        cmocka_unit_test(test_precedence),
        cmocka_unit_test(test_connections),
        cmocka_unit_test(test_connection_long),
        cmocka_unit_test(test_kwargs_replaced),
        cmocka_unit_test(test_connection_warnings),
        cmocka_unit_test(test_open),
        cmocka_unit_test(test_open_small),
        cmocka_unit_test(test_explain),
    };
    check_seed();
    return cmocka_run_group_tests(tests, folder_make, folder_drop);
}
