/* Fuzzes the reading of certificates:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_cert.c -lbearssl
 *     ./a.out /tmp/new corpus/cert
 *
 * The seeds are PEM, so that they can be read; they become DER before they
 * are changed. What must hold: whatever is found lies inside the
 * certificate, and questions about a half-broken one have an answer. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
                               unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

/* Decodes PEM in place, if it is PEM; returns the size of the DER. */
static size_t to_der(uint8_t *data, size_t size)
{
    dmsi_pem p;
    dmsi_buf der;
    size_t i;
    if (size == 0 || data[0] != '-') {
        return size;
    }
    memset(&p, 0, sizeof p);
    memset(&der, 0, sizeof der);
    der.data = (char *)data; /* what is written stays behind what is read */
    der.cap = der.max = size;
    for (i = 0; i < size && dmsi_pem_feed(&p, &der, (char)data[i]) == 0; i++) {
    }
    return der.len;
}

/* Mutates DER, never its armour. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
                               unsigned seed)
{
    (void)seed;
    return LLVMFuzzerMutate(data, to_der(data, size), max_size);
}

/* A slice lies inside the n bytes at p. */
static void check_inside(dmsi_slice s, const char *p, size_t n)
{
    REQUIRE(s.n == 0 || (s.p >= p && s.p + s.n <= p + n));
}

/* The key, if it can be read. */
static void check_key(const dmsi_cert *c, const char *p, size_t n)
{
    br_x509_pkey key;
    memset(&key, 0, sizeof key);
    if (!dmsi_key_read(c->key, &key)) {
        return;
    }
    if (key.key_type == BR_KEYTYPE_RSA) {
        check_inside(
            dmsi_slice_of((const char *)key.key.rsa.n, key.key.rsa.nlen), p, n);
        check_inside(
            dmsi_slice_of((const char *)key.key.rsa.e, key.key.rsa.elen), p, n);
        REQUIRE(key.key.rsa.n[0] != 0 && key.key.rsa.e[0] != 0);
    } else {
        REQUIRE(key.key_type == BR_KEYTYPE_EC);
        check_inside(dmsi_slice_of((const char *)key.key.ec.q, key.key.ec.qlen),
                     p, n);
    }
}

/* Everything that is asked about a certificate. */
static void check_cert(const char *p, size_t n)
{
    static const unsigned char ip4[4] = {127, 0, 0, 1};
    dmsi_cert c;
    dmsi_slice value;
    int id;
    if (!dmsi_cert_read(dmsi_slice_of(p, n), &c)) {
        return;
    }
    check_inside(c.issuer, p, n);
    check_inside(c.subject, p, n);
    check_inside(c.key, p, n);
    check_inside(c.extensions, p, n);
    check_key(&c, p, n);
    for (id = 0; id < 256; id++) {
        if (dmsi_cert_extension(&c, id, &value)) {
            check_inside(value, p, n);
        }
    }
    (void)dmsi_cert_is_ca(&c);
    (void)dmsi_cert_serves(&c);
    (void)dmsi_cert_covers(&c, dmsi_str("dms.us-east-1.amazonaws.com"), NULL,
                           0);
    (void)dmsi_cert_covers(&c, dmsi_str("127.0.0.1"), ip4, 4);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *copy = (uint8_t *)malloc(size ? size : 1);
    char *der;
    size_t n;
    REQUIRE(copy);
    memcpy(copy, data, size);
    n = to_der(copy, size);
    der = (char *)malloc(n ? n : 1);
    REQUIRE(der);
    memcpy(der, copy, n);
    check_cert(der, n);
    free(der);
    free(copy);
    return 0;
}
