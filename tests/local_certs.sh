#!/bin/sh
# Regenerates local_certs.h: the test certificates of the local endpoint.
#
#   sh tests/local_certs.sh
#
# For RSA-2048 and for EC P-256 it makes a root, an intermediate and a leaf
# for localhost, valid from 2024-01-01 to 2099-12-31. The keys of the roots
# and the intermediates are thrown away with the temporary directory: only
# the leaf keys, which protect nothing, are kept. Needs openssl.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$here/local_certs.h
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cd "$work"

cat > ca.cnf <<'CNF'
[req]
distinguished_name = none
[none]
[ca]
default_ca = here
[here]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
unique_subject = no
policy = any
[any]
commonName = supplied
organizationName = optional
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[intermediate]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[leaf_rsa]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1
[leaf_ec]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1
CNF
: > index.txt

# new_key KIND FILE: a private key, RSA-2048 or EC P-256.
new_key() {
    case $1 in
    rsa) openssl genrsa -traditional -out "$2" 2048 ;;
    ec) openssl ecparam -name prime256v1 -genkey -noout -out "$2" ;;
    esac 2> /dev/null
}

# issue NAME SUBJECT EXTENSIONS SIGNER: signs NAME.pem with SIGNER's key.
issue() {
    openssl req -new -config ca.cnf -key "$1.key" -subj "$2" -out "$1.csr"
    if [ "$1" = "$4" ]; then
        set -- "$@" -selfsign
    else
        set -- "$@" -cert "$4.pem"
    fi
    name=$1 extensions=$3 signer=$4
    shift 4
    openssl ca -batch -config ca.cnf -notext -in "$name.csr" \
        -keyfile "$signer.key" -extensions "$extensions" "$@" \
        -startdate 20240101000000Z -enddate 20991231235959Z \
        -out "$name.pem" 2> ca.log || { cat ca.log >&2; exit 1; }
}

# bytes NAME FILE COMMENT: FILE as a C array.
bytes() {
    printf '\n/* %s */\nstatic const unsigned char %s[] = {\n' "$3" "$1"
    od -An -v -tx1 -w12 "$2" | sed 's/ \(..\)/ 0x\1,/g; s/^ /    /'
    printf '};\n'
}

# text NAME FILE COMMENT: FILE as a C string.
text() {
    printf '\n/* %s */\nstatic const char %s[] =\n' "$3" "$1"
    sed 's/.*/    "&\\n"/; $s/$/;/' "$2"
}

for kind in rsa ec; do
    label=$(echo $kind | tr a-z A-Z)
    for part in root intermediate leaf; do
        new_key $kind $kind-$part.key
    done
    issue $kind-root "/O=dms-local/CN=dms-local $label root" \
        root $kind-root
    issue $kind-intermediate "/O=dms-local/CN=dms-local $label issuer" \
        intermediate $kind-root
    issue $kind-leaf "/O=dms-local/CN=localhost" leaf_$kind \
        $kind-intermediate
    for part in intermediate leaf; do
        openssl x509 -in $kind-$part.pem -outform DER -out $kind-$part.der
    done
    openssl $kind -in $kind-leaf.key -outform DER -out $kind-key.der \
        2> /dev/null
    openssl verify -CAfile $kind-root.pem -untrusted $kind-intermediate.pem \
        -purpose sslserver -verify_hostname localhost $kind-leaf.pem >&2
done

{
    cat <<'HEAD'
/*
 * Test certificates of the local endpoint, made by local_certs.sh.
 *
 * For RSA-2048 and EC P-256 each: the root (PEM, written to the CA file), the
 * intermediate and the leaf (DER, sent by the server) and the leaf's private
 * key (DER). The leaf is for localhost, 127.0.0.1 and ::1, from 2024-01-01 to
 * 2099-12-31. The keys are public and protect nothing.
 */
#ifndef LOCAL_CERTS_H
#define LOCAL_CERTS_H
HEAD
    for kind in rsa ec; do
        label=$(echo $kind | tr a-z A-Z)
        text CERT_${label}_ROOT $kind-root.pem "$label root, PEM."
        bytes CERT_${label}_INTERMEDIATE $kind-intermediate.der \
            "$label intermediate, DER."
        bytes CERT_${label}_LEAF $kind-leaf.der "$label leaf, DER."
        bytes CERT_${label}_KEY $kind-key.der "$label leaf private key, DER."
    done
    printf '\n#endif\n'
} > "$out"
