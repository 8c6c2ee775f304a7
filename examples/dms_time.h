/* dms_time.h - timestamps of the dms command: reads every form that the aws
 * command takes or AWS sends, writes the form that the aws command prints.
 *
 * Knows: the calendar and the local time zone. Does not know: values. */

#ifndef DMS_TIME_H
#define DMS_TIME_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "dms_value.h"

/* A point in time, and the offset it was or is to be written with. */
struct moment {
    int64_t seconds; /* since 1970 UTC */
    int micros;
    int offset_s; /* east of UTC */
    int is_epoch; /* came as a number: is shown in local time */
};

/* The range of Python's datetime, years 1 to 9999, in seconds since 1970. */
#define TIME_MIN_S INT64_C(-62135596800)
#define TIME_MAX_S INT64_C(253402300799)

/* Days from 1970-01-01 to a date; the year begins in March here, so that the
 * leap day comes last. */
static int64_t days_of_date(int64_t year, int month, int day)
{
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
           719468;
}

/* A cursor over the text of a timestamp. */
struct time_reader {
    const char *at;
    const char *end;
};

/* Reads exactly count digits; -1 when they are not there. */
static int time_digits(struct time_reader *in, int count)
{
    int number = 0, i;

    if (in->end - in->at < count)
        return -1;
    for (i = 0; i < count; i++) {
        if (in->at[i] < '0' || in->at[i] > '9')
            return -1;
        number = number * 10 + (in->at[i] - '0');
    }
    in->at += count;
    return number;
}

/* Takes one of these characters; 1, or 0 when none is there. */
static int time_take(struct time_reader *in, const char *chars)
{
    if (in->at == in->end || !*in->at || !strchr(chars, *in->at))
        return 0;
    in->at++;
    return 1;
}

/* The digits after the point of a second, as microseconds. */
static int time_fraction(struct time_reader *in)
{
    int micros = 0, scale = 100000;

    while (in->at < in->end && *in->at >= '0' && *in->at <= '9') {
        micros += (*in->at++ - '0') * scale;
        scale /= 10;
    }
    return micros;
}

/* Reads HH[:MM[:SS[.f]]], colons optional; 1, or 0 when malformed. */
static int time_of_day(struct time_reader *in, struct moment *out)
{
    int hour = time_digits(in, 2), minute = 0, second = 0;

    if (time_take(in, ":") ||
        (in->at < in->end && *in->at >= '0' && *in->at <= '9')) {
        minute = time_digits(in, 2);
        if (time_take(in, ":") ||
            (in->at < in->end && *in->at >= '0' && *in->at <= '9'))
            second = time_digits(in, 2);
    }
    if (time_take(in, ".,"))
        out->micros = time_fraction(in);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 60)
        return 0;
    out->seconds += hour * 3600 + minute * 60 + second;
    return 1;
}

/* Reads Z, UTC, GMT or +HH[:MM] at the end; nothing means UTC. */
static int time_zone(struct time_reader *in, struct moment *out)
{
    int east, hours, minutes = 0;

    time_take(in, " ");
    if (in->at == in->end)
        return 1;
    if (time_take(in, "Zz"))
        return in->at == in->end;
    if (in->end - in->at == 3 &&
        (memcmp(in->at, "GMT", 3) == 0 || memcmp(in->at, "UTC", 3) == 0))
        return 1;
    east = time_take(in, "+");
    if (!east && !time_take(in, "-"))
        return 0;
    hours = time_digits(in, 2);
    time_take(in, ":");
    if (in->at < in->end)
        minutes = time_digits(in, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return 0;
    out->offset_s = (hours * 3600 + minutes * 60) * (east ? 1 : -1);
    out->seconds -= out->offset_s;
    return in->at == in->end;
}

/* The days of a month. */
static int days_in_month(int year, int month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};

    if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
        return 29;
    return days[month - 1];
}

/* Sets the date; 1, or 0 when there is no such day. */
static int time_date(struct moment *out, int year, int month, int day)
{
    if (year < 1 || month < 1 || month > 12 || day < 1 ||
        day > days_in_month(year, month))
        return 0;
    out->seconds = days_of_date(year, month, day) * 86400;
    return 1;
}

/* Reads ISO 8601: a date, a time after T or a blank, a zone. */
static int time_iso(struct time_reader in, struct moment *out)
{
    int year = time_digits(&in, 4), month, day;

    time_take(&in, "-");
    month = time_digits(&in, 2);
    time_take(&in, "-");
    day = time_digits(&in, 2);
    if (!time_date(out, year, month, day))
        return 0;
    if (in.at == in.end)
        return 1;
    return time_take(&in, "Tt ") && time_of_day(&in, out) &&
           time_zone(&in, out);
}

/* Reads RFC 822: Fri, 02 Jan 2026 03:04:05 GMT; the day's name is ignored. */
static int time_rfc822(struct time_reader in, struct moment *out)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int day, month = 0, i;

    if (in.end - in.at > 5 && in.at[3] == ',' && in.at[4] == ' ')
        in.at += 5;
    day = time_digits(&in, 2);
    if (!time_take(&in, " ") || in.end - in.at < 4)
        return 0;
    for (i = 0; i < 12; i++)
        if (memcmp(in.at, months + i * 3, 3) == 0)
            month = i + 1;
    in.at += 3;
    if (!time_take(&in, " ") ||
        !time_date(out, time_digits(&in, 4), month, day))
        return 0;
    return time_take(&in, " ") && time_of_day(&in, out) && time_zone(&in, out);
}

/* Reads a number: seconds since 1970, rounded to microseconds as Python does
 * (half to even). */
static int time_epoch(const char *text, struct moment *out)
{
    char *end;
    double seconds = strtod(text, &end), rest, floor_s;

    while (*end && strchr(" \t\r\n\f\v", *end))
        end++;
    if (end == text || *end || strchr(text, 'x') || strchr(text, 'X') ||
        !(seconds >= (double)TIME_MIN_S && seconds <= (double)TIME_MAX_S))
        return 0;
    out->seconds = (int64_t)seconds;
    if ((double)out->seconds > seconds)
        out->seconds--;
    rest = (seconds - (double)out->seconds) * 1e6;
    floor_s = (double)(int)rest;
    out->micros = (int)rest;
    if (rest - floor_s > 0.5 ||
        (!(rest - floor_s < 0.5) && out->micros % 2 == 1))
        out->micros++;
    if (out->micros == 1000000) {
        out->micros = 0;
        out->seconds++;
    }
    out->is_epoch = 1;
    return 1;
}

/* Reads a timestamp in any of these forms; a number comes first, so that
 * 20240102 is one. The bytes must be terminated. 1, or 0 when it is none. */
static int time_parse(const char *text, struct moment *out)
{
    struct time_reader in;

    in.at = text;
    in.end = text + strlen(text);
    memset(out, 0, sizeof *out);
    if (time_epoch(text, out))
        return 1;
    memset(out, 0, sizeof *out);
    if (time_iso(in, out))
        return 1;
    memset(out, 0, sizeof *out);
    return time_rfc822(in, out);
}

/* How far local time is east of UTC at that moment, in seconds. */
static int local_offset(int64_t seconds)
{
    time_t at = (time_t)seconds;
    struct tm tm;

    if (!localtime_r(&at, &tm))
        return 0;
    return (int)(days_of_date(tm.tm_year + INT64_C(1900), tm.tm_mon + 1,
                              tm.tm_mday) *
                     86400 +
                 tm.tm_hour * 3600 + tm.tm_min * 60 + tm.tm_sec - seconds);
}

/* Adds YYYY-MM-DDTHH:MM:SS[.ffffff]; 0 when that is no year from 1 to 9999. */
static int time_write_utc(struct text *out, int64_t seconds, int micros)
{
    time_t at = (time_t)seconds;
    struct tm tm;

    if (seconds < TIME_MIN_S || seconds > TIME_MAX_S || !gmtime_r(&at, &tm))
        return 0;
    text_printf(out, "%04d-%02d-%02dT%02d:%02d:%02d", tm.tm_year + 1900,
                tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec);
    if (micros)
        text_printf(out, ".%06d", micros);
    return 1;
}

/* Adds YYYY-MM-DDTHH:MM:SS[.ffffff]+HH:MM: local time for what came as a
 * number, its own offset for what came as text. 0 when it cannot be shown. */
static int time_write(struct text *out, const struct moment *moment)
{
    int offset =
        moment->is_epoch ? local_offset(moment->seconds) : moment->offset_s;
    int away = offset < 0 ? -offset : offset;

    if (!time_write_utc(out, moment->seconds + offset, moment->micros))
        return 0;
    text_printf(out, "%c%02d:%02d", offset < 0 ? '-' : '+', away / 3600,
                away / 60 % 60);
    return 1;
}

#endif /* DMS_TIME_H */
