/* dms_model.h - what the command knows of the service: which operations there
 * are, which members they take and answer, which waiters watch them.
 *
 * The tables themselves are facts in dms_operations.h, made by
 * gen_operations.py from operations.txt. Everything that the command does with
 * an operation, parsing its options, checking its input, printing its answer,
 * is driven by them. Does not know: values, the network. */

#ifndef DMS_MODEL_H
#define DMS_MODEL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum shape_kind {
    SHAPE_NONE, /* no input, no output */
    SHAPE_STRING,
    SHAPE_INTEGER,
    SHAPE_LONG,
    SHAPE_DOUBLE,
    SHAPE_BOOLEAN,
    SHAPE_BLOB,
    SHAPE_TIMESTAMP, /* seconds since 1970 in JSON */
    SHAPE_ISO8601,   /* a timestamp that is text in JSON */
    SHAPE_STRUCTURE,
    SHAPE_UNION, /* a structure of which exactly one member is given */
    SHAPE_LIST
};

/* A shape, in one word: of a structure, `of` is its first row in the table of
 * members and count how many there are; of a list, the shape of its items and
 * how many it must have at least; of a string in an input, the text of the
 * values that the model lists for it, or "". */
struct shape {
    unsigned kind : 4;
    unsigned count : 12;
    unsigned of : 16;
};

#define MEMBER_REQUIRED 1
#define MEMBER_SENSITIVE 2 /* never shown in a message */

/* A member of a structure, in one word; texts are offsets, see model_text. */
struct member {
    unsigned name : 16;
    unsigned shape : 12;
    unsigned flags : 4;
};

/* An operation. pages names the list of its answer when aws has a paginator
 * for it: all pages are fetched, --max-items and its kin are options. */
struct operation {
    uint16_t name; /* "DescribeReplicationTasks" */
    uint16_t input;
    uint16_t output;
    uint16_t pages;
};

/* A waiter; count acceptors from the row `first` on, in order. */
struct waiter {
    uint16_t name;
    uint16_t operation;
    uint16_t delay_s;
    uint16_t max_polls;
    uint16_t first;
    uint16_t count;
};

enum wait_state { WAIT_SUCCESS, WAIT_FAILURE };

enum wait_matcher {
    MATCH_ALL,  /* every LIST[].MEMBER has the value, and there is one */
    MATCH_ANY,  /* one LIST[].MEMBER at least has it */
    MATCH_ERROR /* the service answered with that code */
};

struct acceptor {
    uint8_t state;
    uint8_t matcher;
    uint16_t list;
    uint16_t member;
    uint16_t value;
};

#include "dms_operations.h"

#define MODEL_OPERATIONS (sizeof model_operations / sizeof model_operations[0])
#define MODEL_WAITERS (sizeof model_waiters / sizeof model_waiters[0])

/* The text of a table at that offset. */
static const char *model_text(unsigned offset)
{
    return (const char *)&model_texts + offset;
}

/* Room for the longest word that model_kebab makes, and more. */
#define KEBAB_MAX 96

/* Writes a name of the API as the command line has it: EndpointArn as
 * endpoint-arn. A hyphen goes before a capital that follows a small letter or
 * a digit, or that a small letter follows. Returns word. */
static const char *model_kebab(char word[KEBAB_MAX], const char *name)
{
    size_t i, len = 0;

    for (i = 0; name[i] && len < KEBAB_MAX - 2; i++) {
        int is_capital = name[i] >= 'A' && name[i] <= 'Z';
        int after_capital = i && name[i - 1] >= 'A' && name[i - 1] <= 'Z';
        int before_small = name[i + 1] >= 'a' && name[i + 1] <= 'z';

        if (i && is_capital && (!after_capital || before_small))
            word[len++] = '-';
        word[len++] = (char)(is_capital ? name[i] - 'A' + 'a' : name[i]);
    }
    word[len] = '\0';
    return word;
}

/* The operation of that command, "describe-connections", or NULL. */
static const struct operation *model_operation(const char *command)
{
    char word[KEBAB_MAX];
    size_t i;

    for (i = 0; i < MODEL_OPERATIONS; i++)
        if (strcmp(model_kebab(word, model_text(model_operations[i].name)),
                   command) == 0)
            return &model_operations[i];
    return NULL;
}

/* The waiter of that command, "replication-task-ready", or NULL. */
static const struct waiter *model_waiter(const char *command)
{
    char word[KEBAB_MAX];
    size_t i;

    for (i = 0; i < MODEL_WAITERS; i++)
        if (strcmp(model_kebab(word, model_text(model_waiters[i].name)),
                   command) == 0)
            return &model_waiters[i];
    return NULL;
}

/* The shape at that row of the table. */
static const struct shape *shape_at(size_t i) { return &model_shapes[i]; }

/* Whether a shape has members. */
static int shape_has_members(const struct shape *shape)
{
    return shape->kind == SHAPE_STRUCTURE || shape->kind == SHAPE_UNION;
}

/* How many members a shape has. */
static size_t shape_count(const struct shape *shape)
{
    return shape_has_members(shape) ? shape->count : 0;
}

/* A member of a structure. */
static const struct member *shape_member(const struct shape *shape, size_t i)
{
    return &model_members[shape->of + i];
}

/* The member of that name, or NULL. */
static const struct member *shape_find(const struct shape *shape,
                                       const char *name, size_t len)
{
    size_t i;

    for (i = 0; i < shape_count(shape); i++) {
        const struct member *member = shape_member(shape, i);
        const char *text = model_text(member->name);

        if (strlen(text) == len && memcmp(text, name, len) == 0)
            return member;
    }
    return NULL;
}

/* Whether values of a shape are written as shorthand: structures, and lists
 * of anything but scalars. */
static int shape_has_shorthand(const struct shape *shape)
{
    return shape_has_members(shape) ||
           (shape->kind == SHAPE_LIST &&
            shape_at(shape->of)->kind >= SHAPE_STRUCTURE);
}

#endif /* DMS_MODEL_H */
