/* dms_report.h - how the dms command ends when something is wrong: a message
 * on stderr that begins as the one of the aws command does, and its exit code.
 *
 * Does not know: what was wrong. */

#ifndef DMS_REPORT_H
#define DMS_REPORT_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "dms_value.h"

/* Exit codes of the aws command. */
#define RC_USAGE 252   /* the command line or a parameter is wrong */
#define RC_CONFIG 253  /* region, credentials or a setting is missing */
#define RC_SERVICE 254 /* the service answered with an error */
#define RC_GENERAL 255 /* anything else */
#define RC_INTERRUPTED 130

/* What every message about the command line or a parameter begins with. */
#define PARAM_VALIDATION "An error occurred (ParamValidation): "

#define USAGE                                                 \
    "usage: " PROGRAM " [options] <operation> [parameters]\n" \
    "To see help text, you can run:\n"                        \
    "\n"                                                      \
    "  " PROGRAM " help\n"                                    \
    "  " PROGRAM " <operation> help\n"

#if defined(__GNUC__)
#define NORETURN __attribute__((noreturn))
#define PRINTF_LIKE(at, args) __attribute__((format(printf, at, args)))
#else
#define NORETURN
#define PRINTF_LIKE(at, args)
#endif

/* Writes the message: a newline comes first, as in the aws command. */
static void report(const char *before, const char *text, const char *after)
{
    fprintf(stderr, "\n%s" PROGRAM ": [ERROR]: %s\n%s", before, text, after);
}

/* Formats a message into memory that lives until the program ends. */
static const char *report_text(struct arena *arena, const char *before,
                               const char *format, va_list args)
{
    struct text text = {0};

    text.arena = arena;
    text_puts(&text, before);
    text_vprintf(&text, format, args);
    return text_str(&text);
}

static void fail(struct arena *arena, int code, const char *format,
                 ...) NORETURN PRINTF_LIKE(3, 4);
static void fail_param(struct arena *arena, const char *format, ...) NORETURN
    PRINTF_LIKE(2, 3);
static void fail_usage(struct arena *arena, const char *format, ...) NORETURN
    PRINTF_LIKE(2, 3);

/* Ends the program with a message and that exit code. */
static void fail(struct arena *arena, int code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    report("", report_text(arena, "", format, args), "");
    va_end(args);
    exit(code);
}

/* Ends the program: a parameter is wrong. */
static void fail_param(struct arena *arena, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    report("", report_text(arena, PARAM_VALIDATION, format, args), "");
    va_end(args);
    exit(RC_USAGE);
}

/* Ends the program: the command line is wrong; says how it is to be. */
static void fail_usage(struct arena *arena, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    report("", report_text(arena, PARAM_VALIDATION, format, args), "\n" USAGE);
    va_end(args);
    exit(RC_USAGE);
}

/* Adds a text that came over the network: control characters, which could
 * steer a terminal, come out as \xNN; newline and tab stay. */
static void text_add_safe(struct text *out, const char *text)
{
    const unsigned char *at = (const unsigned char *)text;

    for (; *at; at++) {
        int is_c1 = at[0] == 0xC2 && at[1] >= 0x80 && at[1] < 0xA0;

        if ((*at < 0x20 && *at != '\n' && *at != '\t') || *at == 0x7F)
            text_printf(out, "\\x%02x", (unsigned)*at);
        else if (is_c1)
            text_printf(out, "\\x%02x", (unsigned)*++at);
        else
            text_add(out, (const char *)at, 1);
    }
}

#endif /* DMS_REPORT_H */
