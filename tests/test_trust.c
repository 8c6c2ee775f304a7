/* Trust anchors: the built-in roots and the system's bundle against BearSSL's
 * own decoders, every form of PEM, what is left out, and the DER reader on
 * the edge of memory. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "pki.h"

/* ---- BearSSL's own reading ----------------------------------------------- */

/* A certificate as br_x509_decoder sees it. */
struct decoded {
    struct pki_bytes dn;
    struct pki_bytes n, e, q; /* of an RSA key, or the point */
    int curve;                /* 0: RSA */
    int is_ca;
    int known; /* 0: BearSSL does not know the kind of key */
};

/* br_x509_decoder's callback. */
static void take_dn(void *ctx, const void *buf, size_t len)
{
    pki_put((struct pki_bytes *)ctx, buf, len);
}

/* Decodes a certificate. */
static void decode(struct decoded *d, const unsigned char *der, size_t n)
{
    br_x509_decoder_context x;
    br_x509_pkey *key;
    memset(d, 0, sizeof *d);
    br_x509_decoder_init(&x, take_dn, &d->dn);
    br_x509_decoder_push(&x, der, n);
    key = br_x509_decoder_get_pkey(&x);
    d->is_ca = br_x509_decoder_isCA(&x);
    d->known = key != NULL;
    if (key && key->key_type == BR_KEYTYPE_RSA) {
        pki_put(&d->n, key->key.rsa.n, key->key.rsa.nlen);
        pki_put(&d->e, key->key.rsa.e, key->key.rsa.elen);
    } else if (key) {
        d->curve = key->key.ec.curve;
        pki_put(&d->q, key->key.ec.q, key->key.ec.qlen);
    }
}

/* Gives it back. */
static void decoded_free(struct decoded *d)
{
    pki_free(&d->dn);
    pki_free(&d->n);
    pki_free(&d->e);
    pki_free(&d->q);
}

/* Whether these bytes are those. */
static int same(const struct pki_bytes *b, const unsigned char *p, size_t n)
{
    return b->len == n && (n == 0 || memcmp(b->data, p, n) == 0);
}

/* Whether an anchor is what BearSSL read, leading zeros of RSA apart. */
static int is_anchor(const struct decoded *d, const br_x509_trust_anchor *a)
{
    const br_rsa_public_key *r = &a->pkey.key.rsa;
    size_t zeros = 0;
    if (!same(&d->dn, a->dn.data, a->dn.len)) {
        return 0;
    }
    if (d->curve != 0) {
        return a->pkey.key_type == BR_KEYTYPE_EC &&
               a->pkey.key.ec.curve == d->curve &&
               same(&d->q, a->pkey.key.ec.q, a->pkey.key.ec.qlen);
    }
    while (zeros < d->n.len && d->n.data[zeros] == 0) {
        zeros++;
    }
    return a->pkey.key_type == BR_KEYTYPE_RSA && same(&d->e, r->e, r->elen) &&
           r->nlen == d->n.len - zeros &&
           memcmp(r->n, d->n.data + zeros, r->nlen) == 0;
}

/* Called with each certificate of a bundle. */
typedef void (*each_fn)(void *ctx, const unsigned char *der, size_t n);

/* br_pem_decoder's callback. */
static void take_pem(void *ctx, const void *buf, size_t len)
{
    pki_put((struct pki_bytes *)ctx, buf, len);
}

/* Reads a file whole; 0 when there is none. */
static int read_file(const char *path, struct pki_bytes *out)
{
    char buf[8192];
    size_t n;
    FILE *f = fopen(path, "rb");
    if (!f) {
        return 0;
    }
    while ((n = fread(buf, 1, sizeof buf, f)) > 0) {
        pki_put(out, buf, n);
    }
    (void)fclose(f);
    return 1;
}

/* Calls `each` with every certificate of a text; returns how many. */
static size_t pem_each(const struct pki_bytes *text, each_fn each, void *ctx)
{
    br_pem_decoder_context pem;
    struct pki_bytes der;
    size_t at = 0, count = 0;
    int inside = 0;
    memset(&der, 0, sizeof der);
    br_pem_decoder_init(&pem);
    while (at < text->len) {
        at += br_pem_decoder_push(&pem, text->data + at, text->len - at);
        switch (br_pem_decoder_event(&pem)) {
        case BR_PEM_BEGIN_OBJ:
            inside = strcmp(br_pem_decoder_name(&pem), "CERTIFICATE") == 0;
            der.len = 0;
            br_pem_decoder_setdest(&pem, inside ? take_pem : NULL, &der);
            break;
        case BR_PEM_END_OBJ:
            if (inside) {
                each(ctx, der.data, der.len);
                count++;
            }
            break;
        default:
            break;
        }
    }
    pki_free(&der);
    return count;
}

/* ---- the built-in roots -------------------------------------------------- */

/* Compares a built-in root with a certificate. */
static void check_root(void *ctx, const unsigned char *der, size_t n)
{
    dmsi_search s;
    dmsi_trust builtin;
    dms_error e;
    dmsi_buf none;
    struct decoded d;
    (void)ctx;
    memset(&s, 0, sizeof s);
    memset(&e, 0, sizeof e);
    memset(&none, 0, sizeof none);
    memset(&builtin, 0, sizeof builtin);
    decode(&d, der, n);
    s.issuer = dmsi_slice_of((const char *)d.dn.data, d.dn.len);
    s.now = 1767225600;
    CHECK(dmsi_trust_find(&builtin, &s, &none, &e) == DMS_OK);
    if (CHECK_OK(s.found == 1)) {
        CHECK(is_anchor(&d, &s.anchors[0]));
        CHECK(d.is_ca && s.anchors[0].flags == BR_X509_TA_CA);
    }
    decoded_free(&d);
}

/* The five roots are those that Debian has from Mozilla. */
static void test_builtin(void **state)
{
    static const char *const names[] = {
        "Amazon_Root_CA_1", "Amazon_Root_CA_2", "Amazon_Root_CA_3",
        "Amazon_Root_CA_4",
        "Starfield_Services_Root_Certificate_Authority_-_G2"};
    char path[128];
    size_t i, seen = 0;
    (void)state;
    CHECK(CHECK_COUNT(names) == sizeof dmsi_roots / sizeof *dmsi_roots);
    for (i = 0; i < CHECK_COUNT(names); i++) {
        struct pki_bytes text;
        memset(&text, 0, sizeof text);
        (void)snprintf(path, sizeof path, "/etc/ssl/certs/%s.pem", names[i]);
        check_note("%s", names[i]);
        if (read_file(path, &text)) {
            CHECK(pem_each(&text, check_root, NULL) == 1);
            seen++;
        }
        pki_free(&text);
    }
    if (seen == 0) {
        skip(); /* a machine without ca-certificates */
    }
    CHECK(seen == CHECK_COUNT(names));
    check_end();
}

/* Nothing else is built in: not a root with another name, none without. */
static void test_builtin_others(void **state)
{
    dmsi_search s;
    dmsi_trust builtin;
    dms_error e;
    dmsi_buf none;
    char name[512];
    size_t i;
    (void)state;
    memset(&builtin, 0, sizeof builtin);
    memset(&none, 0, sizeof none);
    memset(&e, 0, sizeof e);
    for (i = 0; i <= dmsi_roots[0].dn_len; i++) {
        memset(&s, 0, sizeof s);
        memcpy(name, dmsi_roots[0].dn, dmsi_roots[0].dn_len);
        name[i] ^= 1;
        s.issuer = dmsi_slice_of(name, dmsi_roots[0].dn_len);
        CHECK(dmsi_trust_find(&builtin, &s, &none, &e) == DMS_OK);
        CHECK(s.found == (i == dmsi_roots[0].dn_len));
        s.issuer = dmsi_slice_of((const char *)dmsi_roots[0].dn, i);
        CHECK(dmsi_trust_find(&builtin, &s, &none, &e) == DMS_OK);
        CHECK(s.found == (i == dmsi_roots[0].dn_len));
    }
    check_end();
}

/* ---- finding anchors ----------------------------------------------------- */

/* A search and what it needs. */
struct search {
    struct check_memory memory;
    dms_allocator mem;
    dmsi_buf der;
    dmsi_search s;
    dmsi_trust trust;
    dms_error error;
};

/* Prepares a search. */
static void search_init(struct search *x)
{
    memset(x, 0, sizeof *x);
    x->mem = check_allocator(&x->memory);
    x->der.mem = &x->mem;
    x->der.max = 1 << 20;
    x->s.now = 1767225600; /* 2026-01-01 */
}

/* Ends it. */
static void search_free(struct search *x)
{
    dmsi_buf_free(&x->der);
    check_memory_clean(&x->memory);
}

/* Looks for an issuer in what `trust` names. */
static dms_status search_for(struct search *x, const char *name, size_t n)
{
    memset(&x->error, 0, sizeof x->error);
    dmsi_buf_reset(&x->der);
    x->s.issuer = dmsi_slice_of(name, n);
    x->s.self = dmsi_slice_of("", 0);
    return dmsi_trust_find(&x->trust, &x->s, &x->der, &x->error);
}

/* Looks for a common name in PEM text. */
static dms_status search_text(struct search *x, const char *text, size_t len,
                              const char *cn)
{
    struct pki_bytes name;
    dms_status status;
    memset(&name, 0, sizeof name);
    pki_name(&name, cn);
    x->trust.pem = text;
    x->trust.pem_len = len;
    status = search_for(x, (const char *)name.data, name.len);
    pki_free(&name);
    return status;
}

/* Checks that a certificate of the system's bundle is found in it. A root may
 * stand there twice, with one key and two dates; only the later one ends it. */
static void check_system(void *ctx, const unsigned char *der, size_t n)
{
    struct search *x = (struct search *)ctx;
    struct decoded d;
    dmsi_cert c;
    size_t i, hits = 0;
    decode(&d, der, n);
    CHECK(dmsi_cert_read(dmsi_slice_of((const char *)der, n), &c));
    CHECK(dmsi_cert_is_ca(&c) == d.is_ca);
    x->s.now = c.not_after;
    CHECK(search_for(x, (const char *)d.dn.data, d.dn.len) == DMS_OK);
    for (i = 0; i < x->s.found; i++) {
        const br_x509_trust_anchor *a = &x->s.anchors[i];
        hits += is_anchor(&d, a) && a->flags == (d.is_ca ? BR_X509_TA_CA : 0u);
    }
    CHECK(!d.known || hits >= 1);
    x->s.now = c.not_after + 1;
    CHECK(search_for(x, (const char *)d.dn.data, d.dn.len) == DMS_OK);
    for (i = 0; hits == 1 && i < x->s.found; i++) {
        CHECK(!is_anchor(&d, &x->s.anchors[i]));
    }
    decoded_free(&d);
}

/* All certificates of the system's bundle, as file and as bytes. */
static void test_system(void **state)
{
    static const char path[] = "/etc/ssl/certs/ca-certificates.crt";
    struct pki_bytes text;
    struct search x;
    (void)state;
    memset(&text, 0, sizeof text);
    if (!read_file(path, &text)) {
        skip();
    }
    search_init(&x);
    x.trust.file = path;
    CHECK(pem_each(&text, check_system, &x) > 50);
    x.trust.file = NULL;
    x.trust.pem = (const char *)text.data;
    x.trust.pem_len = text.len;
    CHECK(pem_each(&text, check_system, &x) > 50);
    search_free(&x);
    pki_free(&text);
    check_end();
}

/* ---- forms of PEM -------------------------------------------------------- */

#define USUAL                                                                 \
    "cn=root issuer=root key=root signer=root from=2024 to=2044 hash=sha256 " \
    "v=3 ca=yes usage=c eku=none san=none nc=none odd=none raw=none pad=0"

/* A certificate as PEM. */
static void issue_pem(struct pki_bytes *pem, const char *special)
{
    struct pki_bytes der;
    memset(&der, 0, sizeof der);
    pki_issue(&der, special, USUAL);
    pki_pem(pem, &der);
    pki_free(&der);
}

/* A text made from two certificates, "root" and "second", and a key, and what
 * becomes of it. $1, $2 and $K stand for them, $r for the first with CR LF,
 * $x for it without its last line's end, $n for no line ends within, ~ for
 * "-----", and $0 for a NUL. */
struct form {
    const char *name;
    const char *text;
    dms_status status;
    size_t first, second; /* how many anchors of these names are found */
};

/* clang-format off */
static const struct form forms[] = {
    {"one", "$1", DMS_OK, 1, 0},
    {"CR LF", "$r", DMS_OK, 1, 0},
    {"no end of line at the end", "$x", DMS_OK, 1, 0},
    {"all digits on one line", "$n", DMS_OK, 1, 0},
    {"two", "$1$2", DMS_OK, 1, 1},
    {"two, other order", "$2$1", DMS_OK, 1, 1},
    {"two, blank lines", "\n\n$1\n\n\n$2\n\n", DMS_OK, 1, 1},
    {"two, the last without end", "$2$x", DMS_OK, 1, 1},
    {"the same twice", "$1$1", DMS_OK, 2, 0},
    {"text before, between and behind", "# root:\n$1also\n$2the end", DMS_OK,
     1, 1},
    {"text with dashes", "---\n----- BEGIN\n$1~\n", DMS_OK, 1, 0},
    {"a key before it", "$K$1", DMS_OK, 1, 0},
    {"a key behind it", "$1$K", DMS_OK, 1, 0},
    {"X509 CERTIFICATE", "~BEGIN X509 CERTIFICATE~\n$b~END X509 CERTIFICATE~\n",
     DMS_OK, 1, 0},
    {"blanks behind the markers",
     "~BEGIN CERTIFICATE~ \t\n$b~END CERTIFICATE~  \n", DMS_OK, 1, 0},
    {"blanks behind the digits", "~BEGIN CERTIFICATE~\n$b \t\n"
     "~END CERTIFICATE~\n", DMS_OK, 1, 0},
    {"a marker within a line", "x~BEGIN CERTIFICATE~\n$1", DMS_OK, 1, 0},
    {"a longer marker", "~BEGIN X509 CERTIFICATE~x\n$1", DMS_OK, 1, 0},
    {"only a key", "$K", DMS_ERR_CONFIG, 0, 0},
    {"empty", "", DMS_ERR_CONFIG, 0, 0},
    {"blank", "\n\n \n", DMS_ERR_CONFIG, 0, 0},
    {"prose", "no certificate at all", DMS_ERR_CONFIG, 0, 0},
    {"request", "~BEGIN CERTIFICATE REQUEST~\n$b~END CERTIFICATE REQUEST~\n",
     DMS_ERR_CONFIG, 0, 0},
    {"no end marker", "~BEGIN CERTIFICATE~\n$b", DMS_ERR_CONFIG, 0, 0},
    {"nothing within", "~BEGIN CERTIFICATE~\n~END CERTIFICATE~\n",
     DMS_ERR_CONFIG, 0, 0},
    {"not base64", "~BEGIN CERTIFICATE~\n@@@@\n~END CERTIFICATE~\n",
     DMS_ERR_CONFIG, 0, 0},
    {"a NUL within", "~BEGIN CERTIFICATE~\n$b$0\n~END CERTIFICATE~\n",
     DMS_ERR_CONFIG, 0, 0},
    {"base64 of rubbish", "~BEGIN CERTIFICATE~\nAAAA\n~END CERTIFICATE~\n",
     DMS_ERR_CONFIG, 0, 0},
    {"digits behind the padding",
     "~BEGIN CERTIFICATE~\nAA==AA\n~END CERTIFICATE~\n", DMS_ERR_CONFIG, 0, 0},
    {"a digit too many", "~BEGIN CERTIFICATE~\n$bA\n~END CERTIFICATE~\n",
     DMS_ERR_CONFIG, 0, 0},
    {"begun twice", "~BEGIN CERTIFICATE~\n$1", DMS_ERR_CONFIG, 0, 0},
    {"one good, one malformed",
     "$1~BEGIN CERTIFICATE~\nAAAA\n~END CERTIFICATE~\n", DMS_ERR_CONFIG, 0, 0},
    {"one good, one without end", "$1~BEGIN CERTIFICATE~\nAAAA\n",
     DMS_ERR_CONFIG, 0, 0}};
/* clang-format on */

/* Copies the first certificate in another form. */
static void put_variant(struct pki_bytes *out, const char *pem, char form)
{
    const char *digits = strchr(pem, '\n') + 1, *c;
    const char *end = strstr(pem, "-----END");
    size_t n = strlen(pem);
    switch (form) {
    case 'b': /* only the lines of digits */
        pki_put(out, digits, (size_t)(end - digits));
        break;
    case 'x':
        pki_put(out, pem, n - 1);
        break;
    default:
        for (c = pem; *c; c++) {
            int within = c >= digits && c < end - 1;
            if (*c == '\n' && form == 'r') {
                pki_byte(out, '\r');
            }
            if (*c != '\n' || form == 'r' || !within) {
                pki_byte(out, (unsigned char)*c);
            }
        }
        break;
    }
}

/* The certificates that forms are made of, terminated. */
static struct pki_bytes first_pem, second_pem, key_pem;

/* Puts the text of a form together. */
static void put_form(struct pki_bytes *out, const char *form)
{
    for (; *form; form++) {
        if (*form == '~') {
            pki_put(out, "-----", 5);
        } else if (*form != '$') {
            pki_byte(out, (unsigned char)*form);
        } else if (*++form == '0') {
            pki_byte(out, 0);
        } else if (*form == '1' || *form == '2' || *form == 'K') {
            const struct pki_bytes *b = *form == '1'   ? &first_pem
                                        : *form == '2' ? &second_pem
                                                       : &key_pem;
            pki_put(out, b->data, b->len - 1);
        } else {
            put_variant(out, (const char *)first_pem.data, *form);
        }
    }
}

/* Makes what forms are made of. */
static void forms_start(void)
{
    unsigned char key[2400];
    issue_pem(&first_pem, "");
    issue_pem(&second_pem, "cn=second issuer=second");
    pki_pem_as(&key_pem, key, pki_base64(key, pki_key("rsa_a")->text),
               "RSA PRIVATE KEY");
    pki_byte(&first_pem, 0);
    pki_byte(&second_pem, 0);
    pki_byte(&key_pem, 0);
}

/* One form as bytes, which end at a page that cannot be read. */
static void run_form(const void *arg)
{
    const struct form *f = (const struct form *)arg;
    struct pki_bytes text;
    struct search x;
    const char *end;
    memset(&text, 0, sizeof text);
    search_init(&x);
    put_form(&text, f->text);
    end = check_guard_end(text.data, text.len);
    CHECK(search_text(&x, end, text.len, "root") == f->status);
    CHECK(f->status != DMS_OK || x.s.found == f->first);
    CHECK(f->status == DMS_OK || strncmp(x.error.message, "ca_pem: ", 8) == 0);
    CHECK(search_text(&x, end, text.len, "second") == f->status);
    CHECK(f->status != DMS_OK || x.s.found == f->second);
    CHECK(search_text(&x, end, text.len, "third") == f->status);
    CHECK(f->status != DMS_OK || x.s.found == 0);
    search_free(&x);
    pki_free(&text);
}

/* Every form. */
static void test_forms(void **state)
{
    (void)state;
    check_table(forms, run_form);
    check_end();
}

/* A bundle of two, cut at every byte: what is whole is taken, what is not is
 * an error. Never is something found that is not there. */
static void test_cut(void **state)
{
    const char *one = (const char *)first_pem.data;
    size_t n1 = first_pem.len - 1, n2 = second_pem.len - 1, i;
    struct pki_bytes text;
    struct search x;
    (void)state;
    memset(&text, 0, sizeof text);
    search_init(&x);
    put_form(&text, "$1$2");
    for (i = 0; i <= n1 + n2; i++) {
        const char *end = check_guard_end(text.data, i);
        dms_status status = search_text(&x, end, i, "root");
        size_t in = i < n1 ? i : i - n1; /* bytes of the last one */
        size_t size = i < n1 ? n1 : n2;
        check_note("cut at %lu", (unsigned long)i);
        CHECK(status == DMS_OK || status == DMS_ERR_CONFIG);
        CHECK(status != DMS_OK || x.s.found == 1);
        CHECK(i < n1 - 20 ? status != DMS_OK : 1);
        CHECK(i >= n1 - 1 && in < 27 ? status == DMS_OK : 1);
        CHECK(i >= n1 && in >= 28 && in < size - 26 ? status != DMS_OK : 1);
        CHECK(search_text(&x, end, i, "second") == status);
        CHECK(status != DMS_OK || x.s.found == (i > n1 + n2 - 20));
    }
    CHECK(one[n1 - 1] == '\n');
    search_free(&x);
    pki_free(&text);
    check_end();
}

/* Bytes of a bundle changed at random: no crash, no root of another name. */
static void test_mutations(void **state)
{
    struct pki_bytes text;
    struct search x;
    int round;
    (void)state;
    memset(&text, 0, sizeof text);
    search_init(&x);
    put_form(&text, "$1$2");
    for (round = 0; round < 4000; round++) {
        char *at = check_guard_end(text.data, text.len);
        size_t k;
        for (k = check_below(3); k < 3; k++) {
            at[check_below(text.len)] = (char)check_random();
        }
        (void)search_text(&x, at, text.len, "root");
        CHECK(x.s.found <= 1);
        (void)search_text(&x, at, text.len, "nobody");
        CHECK(x.s.found == 0 || x.error.status != DMS_OK);
    }
    search_free(&x);
    pki_free(&text);
    check_end();
}

/* ---- files --------------------------------------------------------------- */

/* A directory of this test, and a path in it. */
static char directory[] = "/tmp/dms_trust_XXXXXX";
static char in_directory[64];

/* Writes a file; returns its path. */
static const char *write_file(const void *data, size_t n)
{
    FILE *f;
    (void)snprintf(in_directory, sizeof in_directory, "%s/file", directory);
    f = fopen(in_directory, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(data, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
    return in_directory;
}

/* Looks for "root" in a file; the message must name it when that fails. */
static dms_status search_path(struct search *x, const char *path)
{
    dms_status status;
    x->trust.file = path;
    status = search_text(x, NULL, 0, "root");
    CHECK(status == DMS_OK || strstr(x->error.message, path));
    x->trust.file = NULL;
    return status;
}

/* The forms again, from a file; it is read in blocks, so the certificates are
 * moved through it byte by byte. */
static void test_file_forms(void **state)
{
    struct search x;
    size_t i, pad;
    (void)state;
    search_init(&x);
    for (i = 0; i < CHECK_COUNT(forms); i++) {
        for (pad = 0; pad < 1100; pad += 1 + pad / 3) {
            struct pki_bytes text;
            size_t k;
            memset(&text, 0, sizeof text);
            for (k = 0; k < pad; k++) {
                pki_byte(&text, '\n');
            }
            put_form(&text, forms[i].text);
            pki_byte(&text, 0); /* for a block even if all is empty */
            check_note("%s behind %lu", forms[i].name, (unsigned long)pad);
            CHECK(search_path(&x, write_file(text.data, text.len - 1)) ==
                  forms[i].status);
            CHECK(forms[i].status != DMS_OK || x.s.found == forms[i].first);
            pki_free(&text);
        }
    }
    search_free(&x);
    (void)unlink(in_directory);
    check_end();
}

/* What is no file: an error at once that names it, and nobody waits. */
static void test_no_file(void **state)
{
    struct search x;
    const char *path;
    int root;
    (void)state;
    search_init(&x);
    CHECK(search_path(&x, directory) == DMS_ERR_CONFIG);
    CHECK(x.error.sys_errno == EISDIR);
    CHECK(search_path(&x, "/dev/zero") == DMS_ERR_CONFIG);
    CHECK(search_path(&x, "/nonexistent/ca.pem") == DMS_ERR_CONFIG);
    CHECK(x.error.sys_errno == ENOENT);
    path = write_file(first_pem.data, first_pem.len - 1);
    CHECK(search_path(&x, path) == DMS_OK);
    (void)unlink(path);
    CHECK(mkfifo(path, 0600) == 0);
    CHECK(search_path(&x, path) == DMS_ERR_CONFIG);
    (void)unlink(path);
    path = write_file(first_pem.data, first_pem.len - 1);
    CHECK(chmod(path, 0) == 0);
    root = geteuid() == 0; /* who may read anything */
    if (!root || seteuid(65534) == 0) {
        CHECK(search_path(&x, path) == DMS_ERR_CONFIG);
        CHECK(x.error.sys_errno == EACCES);
        CHECK(!root || seteuid(0) == 0);
    }
    (void)unlink(path);
    search_free(&x);
    check_end();
}

/* dms_open says what is wrong with a bundle, before any connection, and never
 * takes another one instead. */
static void test_open(void **state)
{
    static const char *const paths[] = {"/dev/zero", "/nonexistent/ca.pem",
                                        "/etc", ""};
    dms_client client;
    dms_config config;
    size_t i;
    (void)state;
    memset(&config, 0, sizeof config);
    config.region = "eu-west-1";
    config.unsigned_requests = 1;
    for (i = 0; i < CHECK_COUNT(paths); i++) {
        memset(&client, 0, sizeof client);
        config.ca_file = paths[i];
        CHECK(dms_open(&client, &config) == DMS_ERR_CONFIG);
        CHECK(strstr(client.error.message, paths[i]) != NULL);
        dms_close(&client);
    }
    config.ca_file = NULL;
    config.ca_pem = "-----BEGIN CERTIFICATE-----\n";
    config.ca_pem_len = strlen(config.ca_pem);
    memset(&client, 0, sizeof client);
    CHECK(dms_open(&client, &config) == DMS_ERR_CONFIG);
    dms_close(&client);
    config.ca_pem = (const char *)first_pem.data;
    config.ca_pem_len = first_pem.len - 1;
    CHECK(dms_open(&client, &config) == DMS_OK);
    dms_close(&client);
    check_end();
}

/* ---- which anchors are kept ---------------------------------------------- */

/* A bundle of up to six certificates, all named "root", and how many of them
 * are anchors. */
struct bundle {
    const char *name;
    const char *certs[6];
    size_t found;
};

/* clang-format off */
static const struct bundle bundles[] = {
    {"one", {""}, 1},
    {"expired", {"to=2025"}, 0},
    {"expired the second before", {"to=2026"}, 1},
    {"not yet valid", {"from=2027"}, 0},
    {"valid from now on", {"from=2026"}, 1},
    {"expired in the last century", {"from=1950 to=1999"}, 0},
    {"valid for 8000 years", {"to=9999"}, 1},
    {"GeneralizedTime", {"to=2051"}, 1},
    {"three of one name", {"", "key=mid", "key=p384"}, 3},
    {"the first expired", {"to=2025", "key=mid"}, 1},
    {"the last expired", {"", "key=mid to=2025"}, 1},
    {"four of one name", {"", "key=mid", "key=p384", "key=leaf"}, 4},
    {"expired ones take no room",
     {"to=2025", "to=2025", "to=2025", "to=2025", "to=2025", ""}, 1},
    {"unknown key beside a good one", {"key=ed25519", ""}, 1},
    {"unknown key", {"key=ed25519"}, 0},
    {"RSA-1024", {"key=rsa1024"}, 0},
    {"RSA-1024 beside a good one", {"key=rsa1024", "key=rsa_b"}, 1},
    {"P-521", {"key=p521"}, 1},
    {"RSA-4096", {"key=rsa4096"}, 1},
    {"RSA-2048 and P-256", {"key=rsa_a", ""}, 2},
    {"version 1", {"v=1"}, 1},
    {"30 KB", {"pad=30000"}, 1}};
/* clang-format on */

/* One bundle: each anchor is what BearSSL reads in the certificates. */
static void run_bundle(const void *arg)
{
    const struct bundle *b = (const struct bundle *)arg;
    struct pki_bytes pem, der[6];
    struct search x;
    size_t i, k, hits = 0;
    memset(&pem, 0, sizeof pem);
    memset(der, 0, sizeof der);
    search_init(&x);
    for (i = 0; i < 6 && b->certs[i]; i++) {
        pki_issue(&der[i], b->certs[i], USUAL);
        pki_pem(&pem, &der[i]);
    }
    CHECK(search_text(&x, (const char *)pem.data, pem.len, "root") == DMS_OK);
    CHECK(x.s.found == b->found);
    CHECK(x.s.seen == i);
    for (k = 0; k < x.s.found; k++) {
        size_t hit = 0;
        for (i = 0; i < 6 && b->certs[i] && !hit; i++) {
            struct decoded d;
            decode(&d, der[i].data, der[i].len);
            hit = d.known && is_anchor(&d, &x.s.anchors[k]);
            decoded_free(&d);
        }
        hits += hit;
        CHECK(x.s.anchors[k].flags == BR_X509_TA_CA);
    }
    CHECK(hits == b->found);
    for (i = 0; i < 6; i++) {
        pki_free(&der[i]);
    }
    pki_free(&pem);
    search_free(&x);
}

/* Validity, names and kinds of keys. */
static void test_bundles(void **state)
{
    (void)state;
    check_table(bundles, run_bundle);
    check_end();
}

/* Which certificates may sign. */
static void test_is_ca(void **state)
{
    static const struct {
        const char *special;
        unsigned flags;
    } cases[] = {{"", BR_X509_TA_CA},
                 {"ca=yes:0", BR_X509_TA_CA},
                 {"ca=no", 0},
                 {"ca=none", 0},
                 {"v=1", BR_X509_TA_CA},
                 {"v=1 issuer=else", 0},
                 {"ca=none usage=none odd=plain", 0}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(cases); i++) {
        struct pki_bytes pem;
        struct search x;
        memset(&pem, 0, sizeof pem);
        search_init(&x);
        check_note("%s", cases[i].special);
        issue_pem(&pem, cases[i].special);
        CHECK(search_text(&x, (const char *)pem.data, pem.len, "root") ==
              DMS_OK);
        CHECK(x.s.found == 1 && x.s.anchors[0].flags == cases[i].flags);
        search_free(&x);
        pki_free(&pem);
    }
    check_end();
}

/* Each allocation of a search fails in turn, and the buffer has a limit. */
static void test_no_memory(void **state)
{
    struct search x;
    struct pki_bytes pem;
    dms_status status = DMS_ERR_MEMORY;
    size_t n, max;
    (void)state;
    memset(&pem, 0, sizeof pem);
    issue_pem(&pem, "pad=5000");
    for (n = 1; status != DMS_OK && n < 20; n++) {
        search_init(&x);
        x.memory.fail_at = n;
        check_note("allocation %lu", (unsigned long)n);
        status = search_text(&x, (const char *)pem.data, pem.len, "root");
        CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
        CHECK((status == DMS_OK) == (x.memory.calls < n));
        search_free(&x);
    }
    CHECK(n > 3);
    for (max = 0; max < 5000; max += 500) {
        search_init(&x);
        x.der.max = max;
        check_note("limit %lu", (unsigned long)max);
        CHECK(search_text(&x, (const char *)pem.data, pem.len, "root") ==
              DMS_ERR_LIMIT);
        search_free(&x);
    }
    pki_free(&pem);
    check_end();
}

/* ---- the DER reader ------------------------------------------------------ */

/* DER text and what the reader makes of its first element. */
struct element {
    const char *name;
    const char *hex;
    int tag; /* -1: malformed */
    size_t body, rest;
};

/* clang-format off */
static const struct element elements[] = {
    {"nothing", "", -1, 0, 0},
    {"a tag alone", "30", -1, 0, 0},
    {"empty", "0500", 0x05, 0, 0},
    {"short", "0403010203", 0x04, 3, 0},
    {"something behind", "040101ffff", 0x04, 1, 2},
    {"longer than there is", "04020a", -1, 0, 0},
    {"much longer than there is", "047f", -1, 0, 0},
    {"long form of one byte", "048103010203", 0x04, 3, 0},
    {"of two", "04820003010203", 0x04, 3, 0},
    {"of three", "0483000003010203", 0x04, 3, 0},
    {"of four", "048400000003010203", -1, 0, 0},
    {"of one, cut", "0481", -1, 0, 0},
    {"of two, cut", "048201", -1, 0, 0},
    {"of three, cut", "04830000", -1, 0, 0},
    {"of three, all ones", "0483ffffff00", -1, 0, 0},
    {"of four, all ones", "0484ffffffff00", -1, 0, 0},
    {"of eight", "04880000000000000001ff", -1, 0, 0},
    {"of 127", "04ff0000", -1, 0, 0},
    {"indefinite", "30800000", -1, 0, 0}};
/* clang-format on */

/* One element, before a page that cannot be read. */
static void run_element(const void *arg)
{
    const struct element *e = (const struct element *)arg;
    struct pki_bytes bytes;
    dmsi_slice in, body, whole;
    int tag = 77, ok;
    size_t n;
    memset(&bytes, 0, sizeof bytes);
    pki_hex(&bytes, e->hex);
    n = bytes.len;
    in = dmsi_slice_of(check_guard_end(bytes.data, n), n);
    ok = dmsi_der(&in, &tag, &body, &whole);
    CHECK(ok == (e->tag >= 0));
    if (ok) {
        CHECK(tag == e->tag);
        CHECK(body.n == e->body);
        CHECK(in.n == e->rest);
        CHECK(whole.n == n - e->rest);
        CHECK(whole.p + whole.n == in.p && body.p + body.n == in.p);
    } else {
        CHECK(in.n == n);
    }
    pki_free(&bytes);
}

/* Lengths of every form. */
static void test_elements(void **state)
{
    (void)state;
    check_table(elements, run_element);
    check_end();
}

/* Reads all that can be read of a certificate; every slice must be within. */
static void read_all(const char *p, size_t n)
{
    static const int ids[] = {0x11, 0x13, 0x1E, 0x25, 0x0F};
    unsigned char ip[16] = {127, 0, 0, 1};
    dmsi_slice value;
    dmsi_cert c;
    br_x509_pkey key;
    size_t i;
    if (!dmsi_cert_read(dmsi_slice_of(p, n), &c)) {
        return;
    }
    CHECK(c.issuer.p > p && c.issuer.n < n);
    CHECK(c.subject.p > p && c.subject.p + c.subject.n < p + n);
    CHECK(c.key.p > p && c.key.p + c.key.n < p + n);
    for (i = 0; i < CHECK_COUNT(ids); i++) {
        if (dmsi_cert_extension(&c, ids[i], &value)) {
            CHECK(value.p > p && value.p + value.n < p + n);
        }
    }
    if (dmsi_key_read(c.key, &key) && key.key_type == BR_KEYTYPE_RSA) {
        CHECK((const char *)key.key.rsa.n > p &&
              (const char *)key.key.rsa.e + key.key.rsa.elen <= p + n);
    }
    (void)dmsi_cert_is_ca(&c);
    (void)dmsi_cert_serves(&c);
    (void)dmsi_cert_covers(&c, dmsi_str("host.test"), ip, 0);
    (void)dmsi_cert_covers(&c, dmsi_str("127.0.0.1"), ip, 4);
}

/* Certificates for the reader, with all that it looks at. */
static const char *const readable[] = {
    "san=dns:host.test,ip:7f000001 eku=csa nc=critical odd=plain",
    "key=rsa_a eku=s san=dns:*.test", "key=p384 v=1", "key=ed25519 ca=none"};

/* Cut at every byte, in front of and behind a page that cannot be read. */
static void test_reader_cut(void **state)
{
    size_t k, i;
    (void)state;
    for (k = 0; k < CHECK_COUNT(readable); k++) {
        struct pki_bytes der;
        dmsi_cert c;
        memset(&der, 0, sizeof der);
        pki_issue(&der, readable[k], USUAL);
        CHECK(
            dmsi_cert_read(dmsi_slice_of((const char *)der.data, der.len), &c));
        for (i = 0; i < der.len; i++) {
            const char *end = check_guard_end(der.data, i);
            check_note("%s cut at %lu", readable[k], (unsigned long)i);
            CHECK(!dmsi_cert_read(dmsi_slice_of(end, i), &c));
            read_all(end, i);
            read_all(check_guard_start(der.data, i), i);
        }
        pki_put(&der, "", 1);
        CHECK(!dmsi_cert_read(dmsi_slice_of((const char *)der.data, der.len),
                              &c));
        pki_free(&der);
    }
    check_end();
}

/* Bytes changed at random, lengths most of all. */
static void test_reader_mutations(void **state)
{
    static const unsigned char lengths[] = {0,    1,    0x7F, 0x80, 0x81,
                                            0x82, 0x83, 0x84, 0xFF};
    size_t k;
    int round;
    (void)state;
    for (k = 0; k < CHECK_COUNT(readable); k++) {
        struct pki_bytes der;
        memset(&der, 0, sizeof der);
        pki_issue(&der, readable[k], USUAL);
        for (round = 0; round < 10000; round++) {
            char *end = check_guard_end(der.data, der.len);
            size_t times = 1 + check_below(3);
            while (times-- > 0) {
                size_t at = check_below(der.len);
                end[at] =
                    (char)(round & 1
                               ? check_random()
                               : lengths[check_below(CHECK_COUNT(lengths))]);
            }
            read_all(end, der.len);
        }
        pki_free(&der);
    }
    check_end();
}

/* Dates: content of UTCTime (17) or GeneralizedTime (18), seconds or -1. */
struct date {
    const char *text;
    int tag;
    int64_t seconds; /* 1: malformed */
};

/* One date, before a page that cannot be read. */
static void run_date(const void *arg)
{
    const struct date *d = (const struct date *)arg;
    struct pki_bytes bytes;
    dmsi_slice in;
    int64_t got = 1;
    memset(&bytes, 0, sizeof bytes);
    pki_element(&bytes, (unsigned)d->tag, d->text, strlen(d->text));
    in = dmsi_slice_of(check_guard_end(bytes.data, bytes.len), bytes.len);
    CHECK(dmsi_der_time(&in, &got) == (d->seconds != 1));
    CHECK(got == d->seconds);
    pki_free(&bytes);
}

/* Dates as certificates have them; expected values are from date -u. */
static void test_dates(void **state)
{
    static const struct date dates[] = {{"700101000000Z", 0x17, 0},
                                        {"260101000000Z", 0x17, 1767225600},
                                        {"491231235959Z", 0x17, 2524607999},
                                        {"500101000000Z", 0x17, -631152000},
                                        {"240229120000Z", 0x17, 1709208000},
                                        {"20500101000000Z", 0x18, 2524608000},
                                        {"99991231235959Z", 0x18, 253402300799},
                                        {"20240229120000Z", 0x18, 1709208000},
                                        {"2401011200Z", 0x17, 1},
                                        {"240101120000", 0x17, 1},
                                        {"240101120000+0000", 0x17, 1},
                                        {"240101120000Zx", 0x17, 1},
                                        {"240101120000.5Z", 0x17, 1},
                                        {"241301000000Z", 0x17, 1},
                                        {"240001000000Z", 0x17, 1},
                                        {"240132000000Z", 0x17, 1},
                                        {"240100000000Z", 0x17, 1},
                                        {"240101240000Z", 0x17, 1},
                                        {"240101006000Z", 0x17, 1},
                                        {"24010100006xZ", 0x17, 1},
                                        {"-40101000000Z", 0x17, 1},
                                        {"", 0x17, 1},
                                        {"Z", 0x17, 1},
                                        {"240101000000Z", 0x18, 1},
                                        {"20240101000000Z", 0x17, 1},
                                        {"240101000000Z", 0x04, 1}};
    (void)state;
    check_table(dates, run_date);
    check_end();
}

/* Runs the tests. */
int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_builtin),
        cmocka_unit_test(test_builtin_others),
        cmocka_unit_test(test_system),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_mutations),
        cmocka_unit_test(test_file_forms),
        cmocka_unit_test(test_no_file),
        cmocka_unit_test(test_open),
        cmocka_unit_test(test_bundles),
        cmocka_unit_test(test_is_ca),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_elements),
        cmocka_unit_test(test_reader_cut),
        cmocka_unit_test(test_reader_mutations),
        cmocka_unit_test(test_dates)};
    int failed;
    pki_start();
    forms_start();
    if (!mkdtemp(directory)) {
        perror("mkdtemp");
        return 1;
    }
    failed = check_main(tests);
    (void)rmdir(directory);
    pki_free(&first_pem);
    pki_free(&second_pem);
    pki_free(&key_pem);
    return failed;
}
