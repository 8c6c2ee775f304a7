/* Keys and X.509 certificates for tests, right ones and wrong ones, made in
 * memory by a DER writer of its own and signed by BearSSL. Include it after
 * <bearssl.h>.
 *
 *   pki_start()        makes the keys; call it first
 *   pki_key("leaf")    a key by its name, see pki_keys
 *   pki_issue(&c, ...) makes a certificate from two texts of "name=value"
 *                      words: what is special, then what is usual
 *   pki_pem(&d, &c)    appends a certificate as PEM
 *
 * The words of a certificate; none is required in the first text:
 *
 *   cn=NAME issuer=NAME         the two names, common names both
 *   key=KEY signer=KEY          the subject's key, and whose key signs
 *   from=YEAR to=YEAR           validity, from January 1 to January 1
 *   hash=sha256|sha384|sha512|sha1|md5|pss|ed25519
 *                               of the signature; the last two only say so
 *   v=3                         version; v=1 leaves all extensions out
 *   ca=none|no|yes|yes:N        basicConstraints; N is pathLenConstraint
 *   usage=none|LETTERS          keyUsage: d digitalSignature, e
 * keyEncipherment, c keyCertSign eku=none|LETTERS            extendedKeyUsage:
 * s server, c client, a any san=none|LIST               subjectAltName:
 * dns:NAME,ip:HEX nc=none|plain|critical      nameConstraints that permit .test
 *   odd=none|plain|critical     an extension nobody knows
 *   raw=none|HEX                one more element in the list of extensions
 *   pad=N                       an extension of N bytes
 *
 * The RSA keys were made by openssl genrsa for this file and protect nothing.
 * The keys on curves are made anew each time, from a fixed seed. */

#ifndef PKI_H
#define PKI_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- RSA keys ------------------------------------------------------------ */

/* RSA-1024, too short to be trusted. */
static const char PKI_RSA_1024[] =
    "MIICWwIBAAKBgQCmxG7vtQB5270hnmSXnV598mXVyDyN3okGPJ7U9IVBHfbWa6zmmbw8"
    "7QzvScA3yQaFRFYP5TFTdeuCJt4zwGoRLZvbiH1ApC6FuNfSST7cNP4piw8WT0xwyvrF"
    "UJZHDLBcxtpT8FPquTe1R7wxhwfneD03exIQk1wVbzMPgbrVVwIDAQABAoGAMsKfsb66"
    "Ql0sGEuJ+swfst5RON0V8WjG9GsHPXKgDM3+EA3+NsKclT7iLQOZymEZ5v6B45yzgt/l"
    "q1wBTmdG4S22I5n8nIpP2luLd+GISXxu70KatkiQJ16wzeHI+kKxnef/pTZPTZqVB2z9"
    "R67M317m4bSUrQwXfVem9dLyesECQQDZ9R0+c3w+k3PbRFUqdS4CEO0ZLy1AL2F41pVH"
    "8Z90TnOTTyngldLFCGXqpRDjAqXLToaVCdJqW0zza2Dvhu0PAkEAw+ADveUiTLQ2759A"
    "YUMzCmtQpoR5XeENSEh5GXGg7RWSBDG50kovB5s9ECHmHpkEik4CbEo8nD1juhhOz0kj"
    "OQJAS2QCqpBtwINmhsi7IMWJlYNfT9/GqjX5ZD/tQQZt3mAokCLI3HtWfXrrLd/M2IkY"
    "6hsOaE0OcGWGV4ij7hZgtwJAZMydYFXQRuTe+IVdni/0zkHXqTm3M2ajbTVOjJd7F0bo"
    "c5wbYmqmtSVgUTMAt3JLcdkfShcSBd1ZuuTTebzLkQJAYoBIKNXu1nB/w8ehSYBRcxus"
    "Y3BD0EGPcqVxNg3KKMg4wMUZjoCzEQ2xuEeUQdh9BG7X9U5HqvMn1kMavQMrvw==";

/* RSA-2048. */
static const char PKI_RSA_A[] =
    "MIIEpQIBAAKCAQEAyieB2ef9UexJf59Hx5HDPjMANh4Y//oZXz9XymFPafHIDTBVQqtV"
    "1nKo7eji035xeZ/8SJU6HgcjSERMcmNcMsYBAg1AjUqKfh5P3ixu/krbomE5sFwbbn6Y"
    "qHrg1BALnIgkzP7rOtFCgVks3nE3yo/6/P/iBqR0GJdVRaa9svAEgFHx7EzZ1awUTU6z"
    "MdjDvCyrX1IuKV7x0Y8xg3CyvBjqKXMqxUx5uzRVmJw62Yvd2QH+8MVNl2dikJlu+5GQ"
    "fT+11+YWrWMLoKnU/IADdAOp88kvw66L57eb7fqhC+CD80E1KcoVzzBJHPAuEehP9rUn"
    "/9vPvK/JCfnpwmXJdQIDAQABAoIBAAJ+YNaulBD1WsotOz9M1bi6RS+u2xPOa9hF8Hkn"
    "V5K5/c0KtJccqRhD+PbsDPFkXgyMv2Lx0yj9qmguhTbklgWRvtrdxGleWL2S9dz4dVjo"
    "QqGdJthPqEVBYIa0qefmDsV3r+SG5aFeigdWKGo/wUjbrYkRIdla12fH90KaQ89chmRa"
    "7h3abzHRC0xV8iUhus8lwnmKkSanGqLduMuDFVdSQpdrGQFhMclAc9bhxkPg3XppOjsE"
    "ZOv5sggb6oFqCyGowoBzPaM3ivWnUdHv7KOzMtR+lVU/hhXPSR5J8GCpOHo98kFDXcEH"
    "mQ73leAwJSf85DcaVgFtkEQtcHykiN0CgYEA94PCyyXQ8WpCJdORtpoH7Z8qj0T/MZRw"
    "fOjDYVs8syTAQDeZdRIOUdh+XL54Xub6LI1EDbGF2T450eGF4T/lKp+Er9CM15ef5E7X"
    "lgq232DPcKEcEZx9Ox0pWH//zoQbvu8WyUxF9IO+YjaNRtAbCA8HzxAO96Be8uOeC83J"
    "EwMCgYEA0RWnkO0fm531iz1QWsDXO80ejFUqR5tR18NclyyKCq6WzYNMKaD+dDIpwGzg"
    "rgz97IPW5C+25rpVgf+SHXBnsKXOVZSd70bJv2RHwlLmxRq4MgBNoWVN2HGjAUqKYG6Q"
    "Ea7wftgSZai/0Yy/X6k1ZkM5HNzlsMiJTKoA0cK1TCcCgYEAvGi4++iiX1JyXdbp4WTo"
    "yhHR1NNBqp0C76JDL7XCw98i1P89uibvbY/tyG1YtWz/XLB/8CiE6bR7UO9p+Oepa0OY"
    "PjjzLR2HIcR+SQGI6QsJfQO2mRVVIo11Lp/oumxHrpTS9JIx4gny/1HlQtUg7oZ6fD0O"
    "F6MlA6EOao/QEr8CgYEAtuyEGrZqdeJ/pZ8yAwQ+CjLN7CbCg71uoB9qjVRJPUk75Hdf"
    "lfglRpFwl8pp07zIFznNMvxPv5L8Jmzrb9gcz55wY81PU70R2uGoKmoPPhi/V/eN84tG"
    "zPu2ifWmFPIGF4J/I+p0Rf6aO4IxGEdY0aw0dn0Ic18vSCRf7SS1KvcCgYEA3iTjtS5J"
    "FSvTIZc4Rs1rK7cKAGeRQq7HG/iUyB2XkDuYuH96SRpNyOCpDdl+LHvxThvo8RBVoRbR"
    "wj0oj/60DuDTMBgjqpd2XU642ba/a9I+4azALa14l64dVm3NYv0dhg85JjzPcatoYc/Q"
    "5ie+Hrs6wirc7n9MpIZJ6D+QQNw=";

/* RSA-2048, another one. */
static const char PKI_RSA_B[] =
    "MIIEowIBAAKCAQEAxwLw4Jr6JTa8KovUWK2k8A51HDsgJJ++fkud/1uflNqPp8FKK8yH"
    "AJeIPAe83osw6Pko3khQMXXGjmN9xT560mzH/gCyuBc17LactSvIgTyBke6uravaY1lh"
    "whls70ZQ4hiM3xh0W7Bcy1lQScpZn5QUAqBy46l1kmxgc7JVlBaw6pt267u0sGICmUXT"
    "Cvv/HtJrL9IypAuttrMm9GwStWMsTyS24/xFdzjz9Pce3ZAxRrB6PdVIbUsuIwD0DwEv"
    "t4eH4xkpYHy9AvxDsfPxRk7Kq+tgaBrT10+8ICnTjhoYRqVrogs/BBfESgCRNA4UNTqH"
    "VYqO+GCe8CBdshZG9wIDAQABAoIBABUNKhbQPfq2xgPII8+3mpVsKhYw6O8G2Ns6O33a"
    "HtDbp8uKhkKI0ZUN8nLLLL7rwWI7jQeqZZU9zKGeQ50cRVjB+gvT3hPcHK+sB3qgpYaK"
    "NHiP43lqjuDogQ9LqjrLWN3509j7mL9kMgSur3AG0CExxEYc29paQB4bib5jVGskJX8o"
    "HCqpOWHTcu26rjABtKhzVdlc2U6EeQM959EpyACIX1w6cfs14HhOtylzm/MxoudXboye"
    "lFbZiBrxgsZqlB0AhumS23BSzpx9RvlqNmF3bE2YHqHhCnAUvGiHm1Rru+47e7g5JF03"
    "h0hxWCv/ZkRng6V13oxIepniDmjJf7kCgYEA76GEzJWMU4HvR5CTGzBB/cpcB18T+QCd"
    "hUDXyNCynOuEYnl2hROzIRcMFqiNL/4J4/SERr+EzauC8iM2qpsKcxo2kCyymbHjJ3lS"
    "29Aoswx/jjNSJVpbxtFLxLBn/w1lvGJiY+CFj5ZXuaCaB09n0KK1QBG9vEgGW/5Zintp"
    "zwkCgYEA1JsZwV6SWADLJOYJoVJbcjrj8Vnr5fJ2nQOf6YnTTaMCOW0I+R/HBXXmdpjO"
    "i7YpoPsotyzPgv6R0sZv/bejjnO/yk5wkXKoUhQk39DDcMEn9oxW056pdH1qCNtFY7mg"
    "PStQRUUB+uUyOLYeC7L/byK2UPWRjdT3GNCzxzMO5f8CgYAh5wAa0a2gwulPfqzRU+qC"
    "NXb/s/vnZqbii2H8D0q12LxKElUqTrcxH0meiwoumApeLeHpAH+ReYp1J3Y8fOLllffS"
    "PgCmrfwtQYTvhGu9qS8Ct1AP6NDDOCk4Ep0kAIk8Nc8lwkYjImoW4RnpntpZMivifKAT"
    "Wz1LFpkkdoFpwQKBgDd/1ZVY7rLyYhVbx5/JM/35yY8zfhUk2jnavF/mjrZxmx8Ki5Ec"
    "7oNKZ8MF2MU35F4Vsmc+11zGv6JaEtoUmimRpbtWBqSxXacvgwC6KorAoYIG2JOdk3bJ"
    "VmjBdLe3uVC+gdHTVdT9B8MuJ2G+dFe6pAU2VazEr0xXDtctSPJZAoGBAKvDtliw7bZ/"
    "B2qLpLRCOwY8LRMu98ABon35TJhJgrKBsceZFKS2kdgx0iRW4Etf8ErdBWpaUfCdSxc9"
    "ntjQcmaI61pDfJy/UdKmix411+my+o4EGEwixeubsRf0oMk+pQjPoW718yDsPLrqyWAo"
    "fo05ia0A0hcHwHetcP+/CPQJ";

/* RSA-4096. */
static const char PKI_RSA_4096[] =
    "MIIJKAIBAAKCAgEAmJ6ah+TxQ3iDFaI+aG7bVVekjDegWvScYzZ9xSCk03954swyk3o0"
    "+px48BlJsRSChnmaVRFC9cY3v/ItKa59s7JdJasyUDXYrCYEWwIjZR/a0HZH1O+WG6mA"
    "pVP9XQ2NOxz4clg+88rfBLjpr+DPAf75DbkTp36k7QZuKLMvoAas/H8LNJJAxd+1VQQj"
    "XmIOnO0WUv6hkFzJC2Os9XiuyKXseGkj7511nGLBwNltjA7YlXC2IqD9L76t5zTryhJ8"
    "84LfGZ+s9sXhrtrurUYIfH+eSdkA/XC+ht2gO3WHDy96wyYCMAdFieIKuFfQaWC+IzyW"
    "26ZkgRq+SjDGQZLGa7pYdt9tdmdMpZ574W6aQWuU27nCD4dIzNehOOcJPC26cCfcfUvS"
    "WWruH16ou3kH3YA8ugNckANnW+x1DxS5QLnGTAtIf68c/Os6MGi+efguDameb8r8lKmP"
    "zWPz7grnjgLY7wnasw7BGXsltHdUuo0oac12LoLFbx6v2B8xPgpDxun+g8yoV41eZ6xU"
    "BNxYwrOGnAR0hX3du5LljzmtL1Kvd8uUVspg22mFz3/UI7Kx+gHVijs1Av6qrgaBJAgL"
    "JVEkz3fHC15MBxa6yChRcypXCAKZQmU5VJyj3+BIafbom4hmEvAwuFrbYyGFgl8fRXST"
    "7npBxnIbDT4sHJtOQbcCAwEAAQKCAgAJJXcFErzzUTDfob9huEQyMP1uOl17Y628M9MX"
    "v65cheKC0AklDJtuMy4gQg8jhlojmvybODgJhBRFPQIbmPIr3lIsv+J5mPmpFk/jFPEC"
    "YJegVJ0ySq6abhOpeWKsc2FRQJnt8X+ldqLbyXLfy5rOnD59CnqQWCcR3fWAZOuMdkw+"
    "PiUoe4mgyQZdaho3Yj5xqfxROmvpu57t9jxE4lfs6rggOhTYQFkTDBCozHps6n9sod8G"
    "LRyWJusfHe06//oTCMAXfywdvVJ11pwuVMREAKg2h+gLbNQprT49Mfyi0VcwOxR4e4cU"
    "VsKc2eCvclDuN/V9X4omHpTkksW6USkWpfgBLP1ihjpdsBuOHpub6Xa+symzP4t0MZKm"
    "w+ZffF1kvDYD+qAgtl9u+YFWLOPDIbM1nkm9uMCcEKSN3dZoJa6y1fdHe8sxkE2Muuya"
    "4IdXH8MPuf8JioYNq49ukkH9EkR5xikE2Vx1ORd/sSlRf35qm5pj3vz0qauV72eJ6UIU"
    "LEUMo4lBO8QxjDT5XQrIKDCP4X2RjUUvQa0g5ISlY8VN/RHsjR2EvtJsdXUKdFSTGYpP"
    "JyPYi9ibPjqZ2Q2vfFwE/+d4HBTJ4I9p5EH1E7JruLIS+3wBhi1hTzlpNxYyouZSq6wl"
    "7CEDY5+pekJ2SjZBOCWAIkF8Ed4nOalbGQKCAQEAzhnzvn+NwAhsfweGRPgVcJoAh+mg"
    "U+1z94RinwN7aK+eDXIk8h/1wqOkFMoUn/MGmtVxpmocV/rmB/0jK9JbrI1tybGEgPYC"
    "+5djpwGtzhUHPS9bBpc+Z55MfEHEBMH7FL8suUHt891Yllo5ovHne1QnIYi5FgcFjmA6"
    "qtETsb7LC1Kj0zpjBx2357hYgMLWhaKv3pHVK86TjCNgbH0xvbP8OOBJWpqByLF5iVrc"
    "XwSYwNg3u6jFgpuK8GVVXAzQ287wFOLBphEapdlm+rxYjf8vOSxlvwwowtn3qot/kE+9"
    "mU5wNwMxFCriOel5z9oFfX7I1umRsULrCyFkfXYfWwKCAQEAvZHgrAPswc1P28gWrO73"
    "fwnuHL9eetncRImcMD3GB3WgP1oCfoHkTMJTTMEu5G1E3L18baNB2V0LF5g1WgcV4AjL"
    "7NkU9X6S6N5RCE5K8MpINjEeZpkoTmQrvVwBhVBsJlfrbhcgOIk1QExPA2+oxUagYYBO"
    "iLoKRERH4gZC5Qx3KKVQ986Tm/67ToX8qKNH5iUsLfKnt8t3Bku4+ou0hASmzOV3FPcC"
    "9oCiqOU0R4O9K0uMmbQrZzgtGPyZf3y3aukxmicUAzQQUr0lrj1LLuaqqztwZRly9bEs"
    "CrDPXXavGaq/WzytOIyvkcqvwugP66/nQMhJ2a8muGxfKr1x1QKCAQEAmG6bVt6SIWBZ"
    "lk4jYWk2ujQ8hkklek1aAsvYARGbOZ8Bv6IXbzhyFMXg+jtHq9EbpnKM/u7mDbAUZ/4y"
    "ABwyD1n+xDjV7meFZzzdyEw2lv/4falDoolD73El0pT1fCtYH00Rr+byLfYcqf8LN9fA"
    "Q/fGhUfQ1FjXJClJ2sKN1V1uYO57GiPJ0B6LwQcX9guki+v6NRwY1LCRcglMLJEfs9Wl"
    "iw9fUXKK4LtaT1tzN5d3vtFrzxCRG/scdJYN3unfo2LXMCtR3Bg0ZEt5naKlwEfnTlrm"
    "2bkNgKejRHCuJTbE3Nklp5pltyvMa9ahcDgo7VtTAZh4V+lNW8sTvrMZlwKCAQBFS1Gp"
    "DzY4EWijmhxP0no9wc98SqeqmIBfvT2OlMYSa/jLr4dB3xEozc/NOsB9V0PYvJsDKK4l"
    "WlF3qne2FOj2H8ELLr7ujfn9jWZpdtUF96s1w/as4kdNgGhMq5kStjcSPQkeEO4CPIVu"
    "n3Yyd1pl4k811MTgTcD6+0qbYFaLi2bzQJq8OpLSbubg6TFWI3lgsy3XDeAo2wMDFiLj"
    "0rWFnH2sYCSLUU+P862Bt2bIzWsUrGUUujszW+GARLWHWHtjZSJwiuBR23IsDF/9tQIK"
    "ft7cALow+oB/Nug2cDMcowmWhEe2fhODnEmBLWnaASHwsTgDAjOckt3AhDy1TtKRAoIB"
    "AGn3rqRKbsJwgNUC3kBvagU+ioJIPF5wa1zfo6Fgn0idKWFrzkvKWSd/qipU/ZA/YznM"
    "Ef//apK7m71F+604eLZRIAExWm7cjTIRS4K0sexM9vZXmMvzg2ShAyeeg2XSooY5AFJt"
    "gy/iTtSQuXkduuatefXsl9flSEPGUl6fjyRmS/tJo5mQ6xmfDa3UfxqjnzfgRJV0vhgs"
    "Y2a7L06GfK9IoFMzimaMvxWQROwL/CT9nctKsuALhgQIQp9lkdvXTgJHySFxur2VQvpL"
    "wENNm+6eXXLoM12sQ1V/YCUv8c3oSvNmdI0DkIi2y7vA4cfDZFTjx2zV1sYbYx1LJww1"
    "IKk=";

/* ---- keys ---------------------------------------------------------------- */

#define PKI_ED25519 (-1)

/* A key pair; what follows `text` is filled in by pki_start. */
struct pki_key {
    const char *name;
    int curve;        /* BR_EC_, 0: RSA, PKI_ED25519: only a public key */
    const char *text; /* RSA: PKCS#1 in base64 */
    br_rsa_private_key rsa;
    br_rsa_public_key rsa_public;
    br_ec_private_key ec;
    br_ec_public_key ec_public;
    unsigned char bytes[2400]; /* the private key */
    unsigned char point[160];
};

static struct pki_key pki_keys[] = {{.name = "root", .curve = BR_EC_secp256r1},
                                    {.name = "mid", .curve = BR_EC_secp256r1},
                                    {.name = "leaf", .curve = BR_EC_secp256r1},
                                    {.name = "other", .curve = BR_EC_secp256r1},
                                    {.name = "p384", .curve = BR_EC_secp384r1},
                                    {.name = "p521", .curve = BR_EC_secp521r1},
                                    {.name = "rsa_a", .text = PKI_RSA_A},
                                    {.name = "rsa_b", .text = PKI_RSA_B},
                                    {.name = "rsa1024", .text = PKI_RSA_1024},
                                    {.name = "rsa4096", .text = PKI_RSA_4096},
                                    {.name = "ed25519", .curve = PKI_ED25519}};

#define PKI_KEYS (sizeof pki_keys / sizeof *pki_keys)

/* Ends the program: the tests themselves are wrong. */
static inline void pki_die(const char *what, const char *detail)
{
    (void)fprintf(stderr, "pki: %s: %s\n", what, detail);
    abort();
}

/* The key with this name. */
static inline struct pki_key *pki_key(const char *name)
{
    size_t i;
    for (i = 0; i < PKI_KEYS; i++) {
        if (strcmp(pki_keys[i].name, name) == 0) {
            return &pki_keys[i];
        }
    }
    pki_die("no such key", name);
    return NULL;
}

/* Decodes base64 into out; returns how many bytes. */
static inline size_t pki_base64(unsigned char *out, const char *text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr"
                                 "stuvwxyz0123456789+/";
    unsigned long bits = 0;
    size_t n = 0, count = 0;
    for (; *text && *text != '='; text++) {
        bits = bits << 6 | (unsigned long)(strchr(digits, *text) - digits);
        if (++count % 4 != 1) {
            size_t left = 6 - 2 * ((count - 1) % 4);
            out[n++] = (unsigned char)(bits >> left & 0xFF);
        }
    }
    return n;
}

/* The next INTEGER of a PKCS#1 key, without leading zero; moves *at on. */
static inline unsigned char *pki_integer(unsigned char **at, size_t *len)
{
    unsigned char *p = *at + 1;
    size_t n = *p++, left;
    if (n & 0x80) {
        left = n & 0x7F;
        for (n = 0; left > 0; left--) {
            n = n << 8 | *p++;
        }
    }
    *at = p + n;
    if (n > 1 && *p == 0) {
        p++;
        n--;
    }
    *len = n;
    return p;
}

/* Takes a PKCS#1 key apart: version, n, e, d, p, q, dp, dq, iq. */
static inline void pki_key_rsa(struct pki_key *k)
{
    unsigned char *at = k->bytes + 4; /* SEQUENCE with two length bytes */
    size_t ignored;
    (void)pki_base64(k->bytes, k->text);
    (void)pki_integer(&at, &ignored);
    k->rsa_public.n = pki_integer(&at, &k->rsa_public.nlen);
    k->rsa_public.e = pki_integer(&at, &k->rsa_public.elen);
    (void)pki_integer(&at, &ignored);
    k->rsa.p = pki_integer(&at, &k->rsa.plen);
    k->rsa.q = pki_integer(&at, &k->rsa.qlen);
    k->rsa.dp = pki_integer(&at, &k->rsa.dplen);
    k->rsa.dq = pki_integer(&at, &k->rsa.dqlen);
    k->rsa.iq = pki_integer(&at, &k->rsa.iqlen);
    k->rsa.n_bitlen = (uint32_t)(k->rsa_public.nlen * 8);
}

/* Makes all keys. */
static inline void pki_start(void)
{
    br_hmac_drbg_context random;
    const br_ec_impl *ec = &br_ec_prime_i31;
    size_t i;
    br_hmac_drbg_init(&random, &br_sha256_vtable, "pki", 3);
    for (i = 0; i < PKI_KEYS; i++) {
        struct pki_key *k = &pki_keys[i];
        if (k->curve == 0) {
            pki_key_rsa(k);
        } else if (k->curve == PKI_ED25519) {
            br_hmac_drbg_generate(&random, k->point, 32);
            k->ec_public.q = k->point;
            k->ec_public.qlen = 32;
        } else {
            (void)br_ec_keygen(&random.vtable, ec, &k->ec, k->bytes, k->curve);
            (void)br_ec_compute_pub(ec, &k->ec_public, k->point, &k->ec);
        }
    }
}

/* ---- DER ----------------------------------------------------------------- */

/* Bytes that grow. Zero it to begin, pki_free it at the end. */
struct pki_bytes {
    unsigned char *data;
    size_t len;
    size_t cap;
};

/* Appends n bytes. */
static inline void pki_put(struct pki_bytes *d, const void *p, size_t n)
{
    if (d->cap - d->len < n) {
        d->cap = 2 * d->cap + n + 1024;
        d->data = (unsigned char *)realloc(d->data, d->cap);
        if (!d->data) {
            pki_die("out of memory", "");
        }
    }
    if (n > 0) {
        memcpy(d->data + d->len, p, n);
    }
    d->len += n;
}

/* Appends one byte. */
static inline void pki_byte(struct pki_bytes *d, unsigned b)
{
    unsigned char c = (unsigned char)b;
    pki_put(d, &c, 1);
}

/* Gives the bytes back. */
static inline void pki_free(struct pki_bytes *d)
{
    free(d->data);
    memset(d, 0, sizeof *d);
}

/* Begins an element; its result is for pki_end. */
static inline size_t pki_begin(struct pki_bytes *d, unsigned tag)
{
    pki_byte(d, tag);
    return d->len;
}

/* Ends an element: puts its length where it belongs. */
static inline void pki_end(struct pki_bytes *d, size_t from)
{
    unsigned char head[4];
    size_t n = d->len - from, size = 0;
    if (n > 0xFFFF) {
        head[size++] = 0x83;
        head[size++] = (unsigned char)(n >> 16);
        head[size++] = (unsigned char)(n >> 8 & 0xFF);
    } else if (n > 0xFF) {
        head[size++] = 0x82;
        head[size++] = (unsigned char)(n >> 8);
    } else if (n > 0x7F) {
        head[size++] = 0x81;
    }
    head[size++] = (unsigned char)(n & 0xFF);
    pki_put(d, head, size);
    memmove(d->data + from + size, d->data + from, n);
    memcpy(d->data + from, head, size);
}

/* A whole element. */
static inline void pki_element(struct pki_bytes *d, unsigned tag,
                               const void *body, size_t n)
{
    size_t at = pki_begin(d, tag);
    pki_put(d, body, n);
    pki_end(d, at);
}

/* An INTEGER that is not negative. */
static inline void pki_number(struct pki_bytes *d, const unsigned char *p,
                              size_t n)
{
    size_t at = pki_begin(d, 0x02);
    if (p[0] & 0x80) {
        pki_byte(d, 0);
    }
    pki_put(d, p, n);
    pki_end(d, at);
}

/* Appends bytes given in hex; stops at a comma or the end. */
static inline void pki_hex(struct pki_bytes *d, const char *text)
{
    static const char digits[] = "0123456789abcdef";
    while (text[0] && text[0] != ',') {
        const char *high = strchr(digits, text[0]);
        const char *low = text[1] ? strchr(digits, text[1]) : NULL;
        if (!high || !low) {
            pki_die("not hex", text);
            return;
        }
        pki_byte(d, (unsigned)((high - digits) << 4 | (low - digits)));
        text += 2;
    }
}

/* ---- words --------------------------------------------------------------- */

#define PKI_WORD 1200 /* longest value */

/* What a certificate is made from, and a place for one value. */
struct pki_spec {
    const char *special;
    const char *usual;
    char value[PKI_WORD];
};

/* Finds "name=value" in text; 0 when it is not there. */
static inline int pki_find(const char *text, const char *name, char *value)
{
    size_t n = strlen(name), len;
    while (text && *text) {
        len = strcspn(text, " ");
        if (len > n && text[n] == '=' && memcmp(text, name, n) == 0) {
            len -= n + 1;
            if (len >= PKI_WORD) {
                pki_die("too long", text);
            }
            memcpy(value, text + n + 1, len);
            value[len] = '\0';
            return 1;
        }
        text += len;
        text += strspn(text, " ");
    }
    return 0;
}

/* The value of a word, valid until the next one is asked for. */
static inline const char *pki_word(struct pki_spec *s, const char *name)
{
    if (!pki_find(s->special, name, s->value) &&
        !pki_find(s->usual, name, s->value)) {
        pki_die("word is missing", name);
    }
    return s->value;
}

/* Whether a word has this value. */
static inline int pki_is(struct pki_spec *s, const char *name, const char *text)
{
    return strcmp(pki_word(s, name), text) == 0;
}

/* ---- the parts of a certificate ------------------------------------------ */

/* A name of one common name. */
static inline void pki_name(struct pki_bytes *d, const char *cn)
{
    size_t name = pki_begin(d, 0x30), set = pki_begin(d, 0x31);
    size_t pair = pki_begin(d, 0x30);
    pki_element(d, 0x06, "\x55\x04\x03", 3);
    pki_element(d, 0x0C, cn, strlen(cn));
    pki_end(d, pair);
    pki_end(d, set);
    pki_end(d, name);
}

/* January 1 of a year, as UTCTime while that is possible. */
static inline void pki_year(struct pki_bytes *d, const char *year)
{
    char text[32];
    int utc = atoi(year) < 2050;
    (void)snprintf(text, sizeof text, "%.4s0101000000Z", year);
    pki_element(d, utc ? 0x17 : 0x18, text + (utc ? 2 : 0), utc ? 13 : 15);
}

/* The object ids of curves, by BearSSL's numbers. */
static inline const char *pki_curve(int curve)
{
    return curve == BR_EC_secp256r1   ? "2a8648ce3d030107"
           : curve == BR_EC_secp384r1 ? "2b81040022"
                                      : "2b81040023";
}

/* A SubjectPublicKeyInfo. */
static inline void pki_public(struct pki_bytes *d, const struct pki_key *k)
{
    size_t info = pki_begin(d, 0x30), alg = pki_begin(d, 0x30), at, seq;
    if (k->curve == 0) {
        pki_element(d, 0x06, "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01", 9);
        pki_element(d, 0x05, "", 0);
    } else if (k->curve == PKI_ED25519) {
        pki_element(d, 0x06, "\x2B\x65\x70", 3);
    } else {
        pki_element(d, 0x06, "\x2A\x86\x48\xCE\x3D\x02\x01", 7);
        at = pki_begin(d, 0x06);
        pki_hex(d, pki_curve(k->curve));
        pki_end(d, at);
    }
    pki_end(d, alg);
    at = pki_begin(d, 0x03);
    pki_byte(d, 0);
    if (k->curve == 0) {
        seq = pki_begin(d, 0x30);
        pki_number(d, k->rsa_public.n, k->rsa_public.nlen);
        pki_number(d, k->rsa_public.e, k->rsa_public.elen);
        pki_end(d, seq);
    } else {
        pki_put(d, k->ec_public.q, k->ec_public.qlen);
    }
    pki_end(d, at);
    pki_end(d, info);
}

/* Begins an extension, up to its OCTET STRING; id is hex. */
static inline size_t pki_extension(struct pki_bytes *d, const char *id,
                                   int critical, size_t *value)
{
    size_t ext = pki_begin(d, 0x30), oid = pki_begin(d, 0x06);
    pki_hex(d, id);
    pki_end(d, oid);
    if (critical) {
        pki_element(d, 0x01, "\xFF", 1);
    }
    *value = pki_begin(d, 0x04);
    return ext;
}

/* Ends an extension. */
static inline void pki_extended(struct pki_bytes *d, size_t ext, size_t value)
{
    pki_end(d, value);
    pki_end(d, ext);
}

/* basicConstraints and keyUsage, both critical. */
static inline void pki_basics(struct pki_bytes *d, struct pki_spec *s)
{
    size_t ext, value, seq;
    unsigned bits = 0;
    const char *ca = pki_word(s, "ca"), *c;
    if (strcmp(ca, "none") != 0) {
        ext = pki_extension(d, "551d13", 1, &value);
        seq = pki_begin(d, 0x30);
        if (ca[0] == 'y') {
            pki_element(d, 0x01, "\xFF", 1);
        }
        if (ca[0] == 'y' && ca[3] == ':') {
            unsigned char length = (unsigned char)atoi(ca + 4);
            pki_element(d, 0x02, &length, 1);
        }
        pki_end(d, seq);
        pki_extended(d, ext, value);
    }
    if (!pki_is(s, "usage", "none")) {
        for (c = s->value; *c; c++) {
            bits |= *c == 'd' ? 0x80u : *c == 'e' ? 0x20u : 0x04u;
        }
        ext = pki_extension(d, "551d0f", 1, &value);
        seq = pki_begin(d, 0x03);
        pki_byte(d, bits & 0x04 ? 2 : bits & 0x20 ? 5 : 7);
        pki_byte(d, bits);
        pki_end(d, seq);
        pki_extended(d, ext, value);
    }
}

/* extendedKeyUsage. */
static inline void pki_purposes(struct pki_bytes *d, struct pki_spec *s)
{
    const char *eku = pki_word(s, "eku");
    size_t value, ext, seq;
    if (strcmp(eku, "none") == 0) {
        return;
    }
    ext = pki_extension(d, "551d25", 0, &value);
    seq = pki_begin(d, 0x30);
    for (; *eku; eku++) {
        if (*eku == 'a') {
            pki_element(d, 0x06, "\x55\x1D\x25\x00", 4);
        } else {
            pki_element(d, 0x06,
                        *eku == 's' ? "\x2B\x06\x01\x05\x05\x07\x03\x01"
                                    : "\x2B\x06\x01\x05\x05\x07\x03\x02",
                        8);
        }
    }
    pki_end(d, seq);
    pki_extended(d, ext, value);
}

/* subjectAltName. "\0" inside a name is written as the two characters. */
static inline void pki_hosts(struct pki_bytes *d, struct pki_spec *s)
{
    const char *san = pki_word(s, "san"), *c;
    size_t value, ext, seq, at;
    if (strcmp(san, "none") == 0) {
        return;
    }
    ext = pki_extension(d, "551d11", 0, &value);
    seq = pki_begin(d, 0x30);
    while (*san) {
        size_t n = strcspn(san, ",");
        if (strncmp(san, "ip:", 3) == 0) {
            at = pki_begin(d, 0x87);
            pki_hex(d, san + 3);
        } else {
            at = pki_begin(d, 0x82);
            for (c = san + 4; c < san + n; c++) {
                int nul = c[0] == '\\' && c[1] == '0';
                pki_byte(d, nul ? 0u : (unsigned char)*c);
                c += nul;
            }
        }
        pki_end(d, at);
        san += n + (san[n] == ',');
    }
    pki_end(d, seq);
    pki_extended(d, ext, value);
}

/* What good certificates do not have. */
static inline void pki_oddities(struct pki_bytes *d, struct pki_spec *s)
{
    size_t ext, value, n;
    if (!pki_is(s, "nc", "none")) {
        ext = pki_extension(d, "551d1e", strcmp(s->value, "critical") == 0,
                            &value);
        pki_hex(d, "300aa0083006820474657374");
        pki_extended(d, ext, value);
    }
    if (!pki_is(s, "odd", "none")) {
        ext = pki_extension(d, "2a030405", strcmp(s->value, "critical") == 0,
                            &value);
        pki_hex(d, "0500");
        pki_extended(d, ext, value);
    }
    n = (size_t)atol(pki_word(s, "pad"));
    if (n > 0) {
        ext = pki_extension(d, "2a030406", 0, &value);
        while (n-- > 0) {
            pki_byte(d, 'x');
        }
        pki_extended(d, ext, value);
    }
    if (!pki_is(s, "raw", "none")) {
        pki_hex(d, s->value);
    }
}

/* ---- signatures ---------------------------------------------------------- */

/* A hash by name: BearSSL's, its object id for PKCS#1 (length first), the
 * last byte of the signature algorithm with RSA, and that with ECDSA. */
static const struct pki_hash {
    const char *name;
    const br_hash_class *hash;
    const char *oid;
    unsigned rsa;
    const char *ecdsa;
} pki_hashes[] = {{"sha256", &br_sha256_vtable,
                   (const char *)BR_HASH_OID_SHA256, 11, "2a8648ce3d040302"},
                  {"sha384", &br_sha384_vtable,
                   (const char *)BR_HASH_OID_SHA384, 12, "2a8648ce3d040303"},
                  {"sha512", &br_sha512_vtable,
                   (const char *)BR_HASH_OID_SHA512, 13, "2a8648ce3d040304"},
                  {"sha1", &br_sha1_vtable, (const char *)BR_HASH_OID_SHA1, 5,
                   "2a8648ce3d0401"},
                  {"md5", &br_md5_vtable,
                   "\x08\x2A\x86\x48\x86\xF7\x0D\x02\x05", 4, "2a8648ce3d0401"},
                  {"pss", &br_sha256_vtable, (const char *)BR_HASH_OID_SHA256,
                   10, "2a8648ce3d040302"},
                  {"ed25519", &br_sha256_vtable,
                   (const char *)BR_HASH_OID_SHA256, 11, "2b6570"}};

/* The hash a certificate asks for. */
static inline const struct pki_hash *pki_hash(struct pki_spec *s)
{
    const char *name = pki_word(s, "hash");
    size_t i, n = sizeof pki_hashes / sizeof *pki_hashes;
    for (i = 0; i < n && strcmp(pki_hashes[i].name, name) != 0; i++) {
    }
    if (i == n) {
        pki_die("no such hash", name);
    }
    return &pki_hashes[i];
}

/* The AlgorithmIdentifier of a signature. */
static inline void pki_algorithm(struct pki_bytes *d, const struct pki_key *k,
                                 const struct pki_hash *h)
{
    size_t seq = pki_begin(d, 0x30), oid = pki_begin(d, 0x06);
    if (k->curve == 0) {
        pki_hex(d, "2a864886f70d0101");
        pki_byte(d, h->rsa);
    } else {
        pki_hex(d, h->ecdsa);
    }
    pki_end(d, oid);
    if (k->curve == 0) {
        pki_element(d, 0x05, "", 0);
    }
    pki_end(d, seq);
}

/* Appends the signature of n bytes as BIT STRING. */
static inline void pki_sign(struct pki_bytes *d, const struct pki_key *k,
                            const struct pki_hash *h, const void *p, size_t n)
{
    br_hash_compat_context context;
    unsigned char value[64], sign[512];
    size_t len, at;
    h->hash->init(&context.vtable);
    h->hash->update(&context.vtable, p, n);
    h->hash->out(&context.vtable, value);
    if (k->curve == 0) {
        len = k->rsa_public.nlen;
        (void)br_rsa_i31_pkcs1_sign((const unsigned char *)h->oid, value,
                                    h->hash->desc >> BR_HASHDESC_OUT_OFF &
                                        BR_HASHDESC_OUT_MASK,
                                    &k->rsa, sign);
    } else {
        len = br_ecdsa_i31_sign_asn1(&br_ec_prime_i31, h->hash, value, &k->ec,
                                     sign);
    }
    at = pki_begin(d, 0x03);
    pki_byte(d, 0);
    pki_put(d, sign, len);
    pki_end(d, at);
}

/* ---- certificates -------------------------------------------------------- */

/* The extensions of a version 3 certificate. */
static inline void pki_extensions(struct pki_bytes *d, struct pki_spec *s)
{
    size_t outer = pki_begin(d, 0xA3), list = pki_begin(d, 0x30);
    pki_basics(d, s);
    pki_purposes(d, s);
    pki_hosts(d, s);
    pki_oddities(d, s);
    pki_end(d, list);
    pki_end(d, outer);
}

/* The part of a certificate that is signed. */
static inline void pki_signed(struct pki_bytes *d, struct pki_spec *s,
                              const struct pki_key *signer)
{
    size_t tbs = pki_begin(d, 0x30), at;
    if (!pki_is(s, "v", "1")) {
        at = pki_begin(d, 0xA0);
        pki_hex(d, "020102");
        pki_end(d, at);
    }
    pki_element(d, 0x02, "\x01\x23", 2);
    pki_algorithm(d, signer, pki_hash(s));
    pki_name(d, pki_word(s, "issuer"));
    at = pki_begin(d, 0x30);
    pki_year(d, pki_word(s, "from"));
    pki_year(d, pki_word(s, "to"));
    pki_end(d, at);
    pki_name(d, pki_word(s, "cn"));
    pki_public(d, pki_key(pki_word(s, "key")));
    if (!pki_is(s, "v", "1")) {
        pki_extensions(d, s);
    }
    pki_end(d, tbs);
}

/* Appends a certificate as `special` says, and `usual` where it is silent. */
static inline void pki_issue(struct pki_bytes *d, const char *special,
                             const char *usual)
{
    struct pki_spec s;
    struct pki_bytes tbs;
    const struct pki_key *signer;
    size_t seq = pki_begin(d, 0x30);
    memset(&tbs, 0, sizeof tbs);
    s.special = special;
    s.usual = usual;
    signer = pki_key(pki_word(&s, "signer"));
    pki_signed(&tbs, &s, signer);
    pki_put(d, tbs.data, tbs.len);
    pki_algorithm(d, signer, pki_hash(&s));
    pki_sign(d, signer, pki_hash(&s), tbs.data, tbs.len);
    pki_end(d, seq);
    pki_free(&tbs);
}

/* Appends bytes as PEM under a label. */
static inline void pki_pem_as(struct pki_bytes *d, const void *p, size_t n,
                              const char *label)
{
    size_t len = br_pem_encode(NULL, p, n, label, BR_PEM_LINE64);
    char *text = (char *)malloc(len + 1);
    if (!text) {
        pki_die("out of memory", label);
        return;
    }
    (void)br_pem_encode(text, p, n, label, BR_PEM_LINE64);
    pki_put(d, text, len);
    free(text);
}

/* Appends a certificate as PEM. */
static inline void pki_pem(struct pki_bytes *d, const struct pki_bytes *cert)
{
    pki_pem_as(d, cert->data, cert->len, "CERTIFICATE");
}

#endif /* PKI_H */
