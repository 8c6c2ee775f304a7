/*
 * The input of the local endpoint's operations: its members and their types,
 * the checks that several operations share, and AWS's answers to what is wrong.
 *
 * Knows requests only as an operation's name and its parsed JSON.
 */
#ifndef LOCAL_INPUT_H
#define LOCAL_INPUT_H

#include "local_http.h"
#include "local_views.h"

struct operation;

/* One call being answered. */
struct call {
    struct dms *d;
    const struct operation *op;
    const struct json *in;
    struct reply *reply;
};

/* Answers one resource under its member's name. */
static int answer(struct call *c, const struct view *v,
                  const struct resource *r)
{
    struct buf *b = &c->reply->body;

    buf_printf(b, "{\"%s\":", v->member);
    view_write(b, c->d, v, r, 0);
    buf_byte(b, '}');
    return 1;
}

/* Makes the answer an error, AWS's body for it; returns 0 to pass on. */
PRINTS(3, 4)
static int refuse(struct call *c, const char *type, const char *format, ...)
{
    struct buf message = {NULL, 0, 0};
    struct buf *b = &c->reply->body;
    va_list args;

    va_start(args, format);
    buf_vprintf(&message, format, args);
    va_end(args);
    buf_cut(b, 0);
    buf_printf(b, "{\"__type\":\"%s\",\"message\":", type);
    buf_quote(b, message.data, message.len);
    buf_byte(b, '}');
    buf_free(&message);
    c->reply->status = 400;
    return 0;
}

/* ---- input ------------------------------------------------------------- */

/* An operation: what it is given and what it does. */
struct operation {
    const char *name;
    /* Its members: NAME:TYPE with s i b t o a for a string, a whole number,
     * true or false, a time, an object, an array; * when required. */
    const char *members;
    int (*run)(struct call *);
    const struct view *view;
    enum kind kind;
};

/* The values that a member may have, wherever it is found. */
static const struct {
    const char *name;
    const char *values;
} enums[] = {{"MigrationType", "full-load, cdc, full-load-and-cdc"},
             {"ReplicationType", "full-load, cdc, full-load-and-cdc"},
             {"EndpointType", "source, target"},
             {"SslMode", "none, require, verify-ca, verify-full"},
             {"StartReplicationTaskType",
              "start-replication, resume-processing, reload-target"},
             {"StartReplicationType",
              "start-replication, resume-processing, reload-target"},
             {"ReloadOption", "data-reload, validate-only"}};

/* Whether a value is of the type that a member wants. */
static int type_fits(enum json_kind kind, char type)
{
    /* clang-format off */
    static const struct {
        char type;
        enum json_kind kind, other;
    } types[] = {
        {'s', JSON_STRING, JSON_STRING}, {'i', JSON_NUMBER, JSON_NUMBER},
        {'b', JSON_TRUE, JSON_FALSE}, {'t', JSON_NUMBER, JSON_NUMBER},
        {'o', JSON_OBJECT, JSON_OBJECT}, {'a', JSON_ARRAY, JSON_ARRAY}};
    /* clang-format on */
    size_t i = 0;

    while (types[i].type != type)
        i++;
    return kind == types[i].kind || kind == types[i].other;
}

/* Whether the list of an enum has this string. */
static int enum_has(const char *values, const struct json *j, size_t node)
{
    struct slice rest = slice_of(values), raw = json_raw(j, node);

    while (rest.n) {
        struct slice value = slice_trim(slice_cut(&rest, ','));

        if (value.n == raw.n && memcmp(value.p, raw.p, raw.n) == 0)
            return 1;
    }
    return 0;
}

/* Appends one complaint in the words of AWS's validation. */
static void complain(struct buf *b, int *count, struct slice name,
                     const char *value, const char *constraint)
{
    buf_printf(b, "%sValue %s at '%c%.*s' failed to satisfy constraint: %s",
               *count ? "; " : "", value, lower(name.p[0]), (int)name.n - 1,
               name.p + 1, constraint);
    (*count)++;
}

/* Complains when a member is not one of its enum's values. */
static void check_enum(struct call *c, struct buf *complaints, int *count,
                       struct slice name, size_t node)
{
    struct buf value = {NULL, 0, 0}, constraint = {NULL, 0, 0};
    size_t i;

    for (i = 0; i < sizeof enums / sizeof *enums; i++) {
        if (!slice_is(name, enums[i].name) ||
            enum_has(enums[i].values, c->in, node))
            continue;
        buf_byte(&value, '\'');
        json_text(&value, c->in, node);
        buf_byte(&value, '\'');
        buf_printf(&constraint, "Member must satisfy enum value set: [%s]",
                   enums[i].values);
        complain(complaints, count, name, value.data, constraint.data);
    }
    buf_free(&value);
    buf_free(&constraint);
}

/* Checks one member; returns 0 when its type is wrong. */
static int check_member(struct call *c, struct slice member,
                        struct buf *complaints, int *count)
{
    struct slice type = member, name = slice_cut(&type, ':');
    char key[64];
    size_t node;

    snprintf(key, sizeof key, "%.*s", (int)name.n, name.p);
    node = json_find(c->in, 0, key);
    if (!node) {
        if (type.n > 1)
            complain(complaints, count, name, "null",
                     "Member must not be null");
        return 1;
    }
    if (!type_fits(c->in->nodes[node].kind, type.p[0]))
        return refuse(c, "SerializationException",
                      "The value of %s has a type that can not be converted",
                      key);
    check_enum(c, complaints, count, name, node);
    return 1;
}

/* Checks the whole input against the operation's members. */
static int check_input(struct call *c)
{
    struct slice rest = slice_of(c->op->members), member;
    struct buf complaints = {NULL, 0, 0};
    int count = 0, good = 1;

    if (c->in->nodes[0].kind != JSON_OBJECT)
        return refuse(c, "SerializationException",
                      "Unexpected value: the input is not an object");
    while (good && rest.n) {
        member = slice_cut(&rest, ' ');
        if (member.n)
            good = check_member(c, member, &complaints, &count);
    }
    if (good && count)
        good = refuse(c, "ValidationException",
                      "%d validation error%s detected: %s", count,
                      count > 1 ? "s" : "", complaints.data);
    buf_free(&complaints);
    return good;
}

/* The text of a string member, which the caller frees; NULL when absent. */
static char *input_text(struct call *c, const char *name)
{
    struct buf b = {NULL, 0, 0};
    size_t node = json_find(c->in, 0, name);

    if (node && c->in->nodes[node].kind == JSON_STRING)
        json_text(&b, c->in, node);
    return b.data;
}

/* Whether a member is the boolean true. */
static int input_true(struct call *c, const char *name)
{
    size_t node = json_find(c->in, 0, name);

    return node && c->in->nodes[node].kind == JSON_TRUE;
}

/* Whether a string member is this text. */
static int input_is(struct call *c, const char *name, const char *text)
{
    size_t node = json_find(c->in, 0, name);

    return node && json_is(c->in, node, text);
}

/* Stores every member of the input that the view answers as it came. */
static void absorb(struct call *c, struct resource *r, const struct view *v)
{
    const struct field *f;
    struct buf b = {NULL, 0, 0};
    size_t node;

    for (f = v->fields; f->name; f++) {
        node = json_find(c->in, 0, f->name);
        if (!node || (f->write && f->write != put_endpoint_type))
            continue;
        buf_cut(&b, 0);
        json_recode(&b, c->in, node);
        resource_set(r, f->name, b.data, b.len);
    }
    buf_free(&b);
}

/* ---- faults that several calls share ----------------------------------- */

/* What messages call a kind of resource. */
static const char *kind_noun(enum kind kind)
{
    static const char *const nouns[] = {"Replication Instance", "Endpoint",
                                        "Connection", "Replication Task",
                                        "Replication Config"};

    return nouns[kind];
}

/* The resource whose ARN a member holds; NULL after refusing the call. */
static struct resource *need(struct call *c, const char *member, enum kind kind)
{
    char *arn = input_text(c, member);
    struct resource *r = arn ? store_find(c->d, kind, arn) : NULL;

    if (!r)
        refuse(c, "ResourceNotFoundFault", "%s %s not found.", kind_noun(kind),
               arn ? arn : "");
    free(arn);
    return r;
}

/* Refuses because of the status that a resource is in. */
static int wrong_state(struct call *c, const struct resource *r,
                       const char *verb)
{
    return refuse(c, "InvalidResourceStateFault",
                  "%s cannot be %s while it is %s state", kind_noun(r->kind),
                  verb, status_texts[r->status]);
}

/* Whether an identifier has the form that AWS documents. */
static int identifier_ok(const char *id)
{
    size_t i, n = strlen(id);

    if (n > 255 || !(lower(id[0]) >= 'a' && lower(id[0]) <= 'z'))
        return 0;
    for (i = 0; i < n; i++) {
        int c = lower(id[i]);

        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-')
            return 0;
        if (c == '-' && (i + 1 == n || id[i + 1] == '-'))
            return 0;
    }
    return 1;
}

/* Checks the form of an identifier and that no other resource has it. */
static int check_identifier(struct call *c, const struct resource *self)
{
    const char *name = resource_id_name(c->op->kind);
    char *id = input_text(c, name), *p;
    struct resource *other;
    size_t at = 0;
    int good = 1;

    if (!id)
        return 1;
    if (c->op->kind == INSTANCE) /* the service stores these in lower case */
        for (p = id; *p; p++)
            *p = (char)lower(*p);
    other = store_match(c->d, c->op->kind, &at, name, id);
    if (!*id)
        good = refuse(c, "InvalidParameterValueException",
                      "The parameter %s must be provided and must not be "
                      "blank.",
                      name);
    else if (!identifier_ok(id))
        good = refuse(c, "InvalidParameterValueException",
                      "The parameter %s is not a valid identifier. "
                      "Identifiers must begin with a letter; must contain "
                      "only ASCII letters, digits, and hyphens; and must not "
                      "end with a hyphen or contain two consecutive hyphens.",
                      name);
    else if (other && other != self) {
        good = refuse(c, "ResourceAlreadyExistsFault", "%s %s already exists.",
                      kind_noun(c->op->kind), id);
        buf_cut(&c->reply->body, c->reply->body.len - 1);
        buf_printf(&c->reply->body, ",\"resourceArn\":\"%s\"}", other->arn);
    }
    free(id);
    return good;
}

/* Checks that a member, if given, is the text of a JSON object. */
static int check_document(struct call *c, const char *name, const char *message)
{
    char *text = input_text(c, name);
    struct json j;
    int good;

    if (!text)
        return 1;
    good = json_parse(&j, text, strlen(text)) && j.nodes[0].kind == JSON_OBJECT;
    json_free(&j);
    free(text);
    return good || refuse(c, "InvalidParameterValueException", "%s", message);
}

/* Checks the members that tasks and replications have in common. */
static int check_migration(struct call *c)
{
    if (json_find(c->in, 0, "CdcStartTime") &&
        json_find(c->in, 0, "CdcStartPosition"))
        return refuse(c, "InvalidParameterCombinationException",
                      "CdcStartTime and CdcStartPosition cannot both be "
                      "specified.");
    return check_document(c, "TableMappings",
                          "Invalid Table mappings document.") &&
           check_document(c, "ReplicationTaskSettings",
                          "Invalid task settings JSON.") &&
           check_document(c, "ReplicationSettings",
                          "Invalid replication settings JSON.");
}

/* Checks that a member, if given, is the ARN of an endpoint of a type. */
static int check_endpoint(struct call *c, const char *member, const char *type)
{
    struct resource *e;

    if (!json_find(c->in, 0, member))
        return 1;
    e = need(c, member, ENDPOINT);
    if (!e)
        return 0;
    return resource_is(e, "EndpointType", type) ||
           refuse(c, "InvalidParameterValueException",
                  "Endpoint %s is not a %s endpoint.", e->arn, type);
}

/* Adds the Tags of the input; returns 0 when they are not tags. */
static int absorb_tags(struct call *c, struct resource *r)
{
    size_t tags = json_find(c->in, 0, "Tags"), i = tags + 1, key, value;
    struct buf k, v;

    for (; tags && i < c->in->nodes[tags].next; i = c->in->nodes[i].next) {
        key = json_find(c->in, i, "Key");
        value = json_find(c->in, i, "Value");
        if (!key || c->in->nodes[key].kind != JSON_STRING ||
            (value && c->in->nodes[value].kind != JSON_STRING))
            return refuse(c, "InvalidParameterValueException",
                          "A tag needs a Key.");
        memset(&k, 0, sizeof k);
        memset(&v, 0, sizeof v);
        json_recode(&k, c->in, key);
        if (value)
            json_recode(&v, c->in, value);
        else
            buf_str(&v, "\"\"");
        resource_tag(r, k.data, v.data);
    }
    return 1;
}

/* Makes a resource from the input and answers it. */
static int create(struct call *c, enum status status, enum status then)
{
    struct resource *r = resource_new(c->d, c->op->kind, status);
    char *suffix = input_text(c, "ResourceIdentifier");

    resource_name(c->d, r, suffix);
    free(suffix);
    absorb(c, r, c->op->view);
    if (!absorb_tags(c, r)) {
        resource_free(r);
        return 0;
    }
    if (status != then)
        resource_change(c->d, r, status, then);
    store_add(c->d, r);
    return answer(c, c->op->view, r);
}

/* Lets a resource go after a step and answers it. */
static int discard(struct call *c, struct resource *r)
{
    resource_change(c->d, r, DELETING, GONE);
    return answer(c, c->op->view, r);
}

/* The first task or replication that uses an ARN; NULL when none does. */
static struct resource *user_of(struct dms *d, const char *arn)
{
    static const char *const members[] = {
        "SourceEndpointArn", "TargetEndpointArn", "ReplicationInstanceArn"};
    static const enum kind kinds[] = {TASK, CONFIG};
    struct resource *r;
    size_t i, k, at;

    for (k = 0; k < 2; k++)
        for (i = 0; i < 3; i++) {
            at = 0;
            r = store_match(d, kinds[k], &at, members[i], arn);
            if (r)
                return r;
        }
    return NULL;
}

#endif
