/* dms_base64.h - Base64 as Python's base64 module writes and reads it.
 *
 * Does not know: what is in it. */

#ifndef DMS_BASE64_H
#define DMS_BASE64_H

#include <string.h>

#include "dms_value.h"

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                    "abcdefghijklmnopqrstuvwxyz0123456789+/";

/* Adds Base64 of len bytes. */
static void base64_write(struct text *out, const char *data, size_t len)
{
    size_t i;

    for (i = 0; i < len; i += 3) {
        size_t have = len - i < 3 ? len - i : 3, j;
        unsigned long bits = 0;
        char four[4] = {'=', '=', '=', '='};

        for (j = 0; j < 3; j++)
            bits = bits << 8 | (j < have ? (unsigned char)data[i + j] : 0u);
        for (j = 0; j <= have; j++)
            four[j] = base64_digits[bits >> (18 - 6 * j) & 63];
        text_add(out, four, 4);
    }
}

/* Reads Base64 as Python does: what is no digit is skipped, complete padding
 * ends it, incomplete padding is wrong. 1, or 0 when it is wrong. */
static int base64_read(struct text *out, struct slice text)
{
    size_t digits = 0, pads = 0, i;
    unsigned long bits = 0;

    for (i = 0; i < text.len; i++) {
        const char *digit =
            text.data[i] ? strchr(base64_digits, text.data[i]) : NULL;
        char byte;

        if (text.data[i] == '=' && digits % 4 >= 2 && digits % 4 + ++pads >= 4)
            return 1;
        if (!digit)
            continue;
        pads = 0;
        bits = (bits << 6 | (unsigned long)(digit - base64_digits)) & 0xFFFFFF;
        if (digits++ % 4 == 0)
            continue;
        byte = (char)(bits >> (6 - 2 * ((digits - 1) % 4)) & 0xFF);
        text_add(out, &byte, 1);
    }
    return digits % 4 == 0;
}

#endif /* DMS_BASE64_H */
