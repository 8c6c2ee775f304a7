/* dms_query.h - a JMESPath expression, the word of --query, read into a tree.
 *
 * Knows: the grammar of jmespath.org as the aws command's library reads it,
 * its leniencies included (commas that may be left out), and the wording of
 * its errors. Does not know: what an expression finds; dms_search.h does. */

#ifndef DMS_QUERY_H
#define DMS_QUERY_H

#include <stdint.h>
#include <string.h>

#include "dms_python.h"
#include "dms_value.h"

/* How deep an expression may be nested; a chain of `.`, `|` or `||` nests as
 * deep as it has links. Python's own limit ends it at a few hundred. */
#define QUERY_DEPTH 1000

/* ---- tokens ------------------------------------------------------------- */

enum token_kind {
    TOKEN_EOF,
    TOKEN_UNQUOTED,
    TOKEN_QUOTED,
    TOKEN_LITERAL,
    TOKEN_NUMBER,
    TOKEN_CURRENT,
    TOKEN_EXPREF,
    TOKEN_RBRACKET,
    TOKEN_RPAREN,
    TOKEN_RBRACE,
    TOKEN_COMMA,
    TOKEN_COLON,
    TOKEN_PIPE,
    TOKEN_OR,
    TOKEN_AND,
    TOKEN_EQ,
    TOKEN_GT,
    TOKEN_LT,
    TOKEN_GTE,
    TOKEN_LTE,
    TOKEN_NE,
    TOKEN_FLATTEN,
    TOKEN_STAR,
    TOKEN_FILTER,
    TOKEN_DOT,
    TOKEN_NOT,
    TOKEN_LBRACE,
    TOKEN_LBRACKET,
    TOKEN_LPAREN,
    TOKEN_COUNT
};

/* A piece of an expression. */
struct token {
    enum token_kind kind;
    size_t start;        /* its first byte */
    struct value *value; /* name, literal, number; else the bytes it is */
};

/* An expression being read. */
struct query_reader {
    struct arena *arena;
    struct slice text;
    size_t at; /* the next byte of the text, then the next token */
    struct token *tokens;
    int depth;
    struct text *why; /* gets what is wrong */
};

/* The characters of the expression before a byte of it. */
static size_t query_column(const struct query_reader *in, size_t start)
{
    return count_chars(in->text.data, start);
}

/* Says what is wrong with the text at start, and shows where. Returns 0. */
static int lex_fail(struct query_reader *in, size_t start, const char *what,
                    struct slice shown, const char *after)
{
    text_puts(in->why, "Bad jmespath expression: ");
    text_puts(in->why, what);
    text_add(in->why, shown.data, shown.len);
    text_puts(in->why, after);
    text_puts(in->why, ":\n");
    text_add(in->why, in->text.data, in->text.len);
    text_puts(in->why, "\n");
    text_fill(in->why, ' ', query_column(in, start));
    text_puts(in->why, "^");
    return 0;
}

/* A part of the expression. */
static struct slice query_part(const struct query_reader *in, size_t start,
                               size_t end)
{
    struct slice part;

    part.data = in->text.data + start;
    part.len = end - start;
    return part;
}

/* The byte that is next, or 0 at the end. */
static char query_peek(const struct query_reader *in)
{
    return in->at < in->text.len ? in->text.data[in->at] : '\0';
}

/* Whether a byte is one of these; a NUL is none. */
static int is_one_of(char c, const char *chars)
{
    return c != '\0' && strchr(chars, c) != NULL;
}

#define QUERY_DIGITS "0123456789"
#define QUERY_LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"

/* Skips the bytes that are among these; returns how many there were. */
static size_t query_span(struct query_reader *in, const char *chars)
{
    size_t start = in->at;

    while (is_one_of(query_peek(in), chars))
        in->at++;
    return in->at - start;
}

/* A string that holds a part of the expression. */
static struct value *query_string(const struct query_reader *in, size_t start,
                                  size_t end)
{
    return value_string(in->arena, in->text.data + start, end - start);
}

/* Reads to the delimiter that the token began with; a backslash keeps the one
 * after it from ending it. Returns 1 and the bytes between the two. */
static int lex_until(struct query_reader *in, const struct token *token,
                     struct slice *body)
{
    char delimiter = in->text.data[token->start];
    size_t from = token->start + 1;

    in->at = from;
    while (in->at < in->text.len && in->text.data[in->at] != delimiter)
        in->at += in->text.data[in->at] == '\\' ? 2 : 1;
    if (in->at >= in->text.len)
        return lex_fail(in, token->start, "Unclosed ",
                        query_part(in, token->start, from), " delimiter");
    *body = query_part(in, from, in->at++);
    return 1;
}

/* A copy of text in which the delimiter has lost the backslash before it. */
static struct slice lex_unescape(struct query_reader *in, struct slice body,
                                 char delimiter)
{
    struct text out = {0};
    size_t i;

    out.arena = in->arena;
    for (i = 0; i < body.len; i++)
        if (body.data[i] != '\\' || i + 1 == body.len ||
            body.data[i + 1] != delimiter)
            text_add(&out, body.data + i, 1);
    return text_slice(&out);
}

/* Gives an object each of its names once, with the last of its values in the
 * first of their places, as Python reads it. */
static void value_unify(struct arena *arena, struct value *value)
{
    struct value whole = *value, *item, *next, *old;

    if (value->kind != VALUE_OBJECT && value->kind != VALUE_LIST)
        return;
    value->first = value->last = NULL;
    for (item = whole.first; item; item = next) {
        next = item->next;
        value_unify(arena, item);
        old = value->kind == VALUE_OBJECT ? value_get(value, item->name) : NULL;
        if (old)
            value_become(old, item);
        else
            value_append(value, item);
    }
}

/* Reads JSON between backticks; what is none is taken for a string without
 * its quotes. */
static int lex_literal(struct query_reader *in, struct token *token)
{
    static const char blanks[] = "\t\n\v\f\r\x1c\x1d\x1e\x1f ";
    struct text why = {0}, quoted = {0};
    struct slice body, json;

    if (!lex_until(in, token, &body))
        return 0;
    body = json = lex_unescape(in, body, '`');
    why.arena = quoted.arena = in->arena;
    token->value = json_parse(in->arena, json, &why);
    if (!token->value) {
        while (json.len && is_one_of(*json.data, blanks)) {
            json.data++;
            json.len--;
        }
        text_puts(&quoted, "\"");
        text_add(&quoted, json.data, json.len);
        text_puts(&quoted, "\"");
        token->value = json_parse(in->arena, text_slice(&quoted), &why);
    }
    if (!token->value)
        return lex_fail(in, token->start, "Bad token ", body, "");
    value_unify(in->arena, token->value);
    return 1;
}

/* Reads a string between single quotes, in which nothing else is special. */
static int lex_raw(struct query_reader *in, struct token *token)
{
    struct slice body;

    if (!lex_until(in, token, &body))
        return 0;
    body = lex_unescape(in, body, '\'');
    token->value = value_string(in->arena, body.data, body.len);
    return 1;
}

/* Reads a name between double quotes: a JSON string. */
static int lex_quoted(struct query_reader *in, struct token *token)
{
    struct text why = {0};
    struct slice body;

    why.arena = in->arena;
    if (!lex_until(in, token, &body))
        return 0;
    body.data--;
    body.len += 2;
    token->value = json_parse(in->arena, body, &why);
    if (token->value)
        return 1;
    body.data = text_str(&why);
    body.len = strcspn(body.data, ":");
    return lex_fail(in, token->start, "", body, "");
}

/* Reads a name without quotes. */
static int lex_name(struct query_reader *in, struct token *token)
{
    query_span(in, QUERY_LETTERS QUERY_DIGITS);
    token->value = query_string(in, token->start, in->at);
    return 1;
}

/* Reads an integer: its value is a number as Python writes it. */
static int lex_number(struct query_reader *in, struct token *token)
{
    int minus = query_peek(in) == '-';
    size_t start;

    in->at += (size_t)minus;
    start = in->at;
    if (query_span(in, QUERY_DIGITS) == 0)
        return lex_fail(in, token->start, "Unknown token '-'",
                        query_part(in, start, start), "");
    while (start + 1 < in->at && in->text.data[start] == '0')
        start++;
    token->value = query_string(in, start, in->at);
    token->value->kind = VALUE_NUMBER;
    if (minus && in->text.data[start] != '0') {
        struct text text = {0};

        text.arena = in->arena;
        text_puts(&text, "-");
        text_add(&text, token->value->text.data, token->value->text.len);
        token->value->text = text_slice(&text);
    }
    return 1;
}

/* Tokens of one or two fixed bytes; a longer one stands before its prefix. */
static const struct {
    char text[3];
    enum token_kind kind;
} fixed_tokens[] = {
    {".", TOKEN_DOT},      {"*", TOKEN_STAR},     {"]", TOKEN_RBRACKET},
    {",", TOKEN_COMMA},    {":", TOKEN_COLON},    {"@", TOKEN_CURRENT},
    {"(", TOKEN_LPAREN},   {")", TOKEN_RPAREN},   {"{", TOKEN_LBRACE},
    {"}", TOKEN_RBRACE},   {"[]", TOKEN_FLATTEN}, {"[?", TOKEN_FILTER},
    {"[", TOKEN_LBRACKET}, {"||", TOKEN_OR},      {"|", TOKEN_PIPE},
    {"&&", TOKEN_AND},     {"&", TOKEN_EXPREF},   {"<=", TOKEN_LTE},
    {"<", TOKEN_LT},       {">=", TOKEN_GTE},     {">", TOKEN_GT},
    {"!=", TOKEN_NE},      {"!", TOKEN_NOT},      {"==", TOKEN_EQ},
};

/* Reads a token of fixed bytes, or finds that there is none. */
static int lex_fixed(struct query_reader *in, struct token *token)
{
    size_t left = in->text.len - in->at, i, len;

    for (i = 0; i < sizeof fixed_tokens / sizeof fixed_tokens[0]; i++) {
        len = strlen(fixed_tokens[i].text);
        if (len > left ||
            memcmp(in->text.data + in->at, fixed_tokens[i].text, len) != 0)
            continue;
        in->at += len;
        token->kind = fixed_tokens[i].kind;
        token->value = query_string(in, token->start, in->at);
        return 1;
    }
    len = utf8_len(in->text.data + in->at, left);
    if (query_peek(in) == '=')
        return lex_fail(in, in->at, "Unknown token '='",
                        query_part(in, in->at, in->at), "");
    return lex_fail(in, in->at, "Unknown token ",
                    query_part(in, in->at, in->at + (len ? len : 1)), "");
}

/* Reads one token, which begins at the present byte; 0 after a failure. */
static int lex_token(struct query_reader *in, struct token *token)
{
    /* clang-format off */
    static const struct {
        const char *first; /* bytes that a token of this kind begins with */
        enum token_kind kind;
        int (*read)(struct query_reader *, struct token *);
    } kinds[] = {
        {QUERY_LETTERS,    TOKEN_UNQUOTED, lex_name},
        {QUERY_DIGITS "-", TOKEN_NUMBER,   lex_number},
        {"'",              TOKEN_LITERAL,  lex_raw},
        {"`",              TOKEN_LITERAL,  lex_literal},
        {"\"",             TOKEN_QUOTED,   lex_quoted},
    };
    /* clang-format on */
    size_t i;

    token->start = in->at;
    for (i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (is_one_of(query_peek(in), kinds[i].first)) {
            token->kind = kinds[i].kind;
            return kinds[i].read(in, token);
        }
    return lex_fixed(in, token);
}

/* Reads all tokens, the last of which is the end; 0 after a failure. */
static int lex_all(struct query_reader *in)
{
    size_t count = 0;

    in->tokens = (struct token *)arena_take(
        in->arena, (in->text.len + 1) * sizeof(struct token));
    for (;;) {
        query_span(in, " \t\n\r");
        if (in->at >= in->text.len)
            break;
        if (!lex_token(in, &in->tokens[count++]))
            return 0;
    }
    in->tokens[count].kind = TOKEN_EOF;
    in->tokens[count].start = in->text.len;
    in->tokens[count].value = value_string(in->arena, "", 0);
    in->at = 0;
    return 1;
}

/* ---- the tree ----------------------------------------------------------- */

enum node_kind {
    NODE_CURRENT,    /* the value itself */
    NODE_FIELD,      /* member of an object: name */
    NODE_LITERAL,    /* literal */
    NODE_INDEX,      /* item of a list: bounds[0] */
    NODE_SLICE,      /* bounds, those that are given */
    NODE_CHAIN,      /* left, and right with what it gives */
    NODE_INDEXED,    /* the same; right is an index or a slice */
    NODE_PROJECTION, /* right with each item of the list left */
    NODE_VALUES,     /* right with each member of the object left */
    NODE_SELECTION,  /* NODE_PROJECTION where condition holds */
    NODE_FLATTEN,    /* left with the lists in it dissolved */
    NODE_LIST,       /* a list of what the parts give */
    NODE_HASH,       /* an object of what the parts give; each part is a */
    NODE_PAIR,       /* name and left */
    NODE_FUNCTION,   /* name, parts */
    NODE_EXPRESSION, /* left, not evaluated */
    NODE_COMPARISON, /* left operation right */
    NODE_OR,
    NODE_AND,
    NODE_NOT, /* left */
    NODE_COUNT
};

/* An expression. */
struct node {
    enum node_kind kind;
    int depth; /* of the tree below */
    struct slice name;
    struct value *literal;
    enum token_kind operation;
    int64_t bounds[3];
    int given[3]; /* which of the bounds are there */
    struct node *left, *right, *condition;
    struct node *first, *last; /* parts */
    struct node *next;         /* part */
};

static struct node *query_expression(struct query_reader *in, int power);

/* Names of kinds, as messages have them, in the order of enum token_kind. */
static const char *const token_names[TOKEN_COUNT] = {
    "eof",
    "unquoted_identifier",
    "quoted_identifier",
    "literal",
    "number",
    "current",
    "expref",
    "rbracket",
    "rparen",
    "rbrace",
    "comma",
    "colon",
    "pipe",
    "or",
    "and",
    "eq",
    "gt",
    "lt",
    "gte",
    "lte",
    "ne",
    "flatten",
    "star",
    "filter",
    "dot",
    "not",
    "lbrace",
    "lbracket",
    "lparen",
};

/* The token that is next. */
static struct token *query_token(const struct query_reader *in)
{
    return &in->tokens[in->at];
}

/* The kind of the token that is next. */
static enum token_kind query_kind(const struct query_reader *in)
{
    return in->tokens[in->at].kind;
}

/* Says that a token is wrong; returns NULL. */
static struct node *query_fail(struct query_reader *in,
                               const struct token *token, const char *reason)
{
    const char *name = token_names[token->kind];
    size_t column = query_column(in, token->start);

    text_printf(in->why, "%s: Parse error at column %lu, token \"", reason,
                (unsigned long)column);
    python_text(in->why, token->value);
    text_puts(in->why, "\" (");
    for (; *name; name++)
        text_fill(in->why, *name == '_' ? '_' : (char)(*name - 'a' + 'A'), 1);
    text_puts(in->why, "), for expression:\n\"");
    text_add(in->why, in->text.data, in->text.len);
    text_puts(in->why, "\"\n");
    text_fill(in->why, ' ', column + 1);
    text_puts(in->why, "^");
    return NULL;
}

/* Says that the expression ends too early; returns NULL. */
static struct node *query_fail_end(struct query_reader *in)
{
    text_puts(in->why,
              "Invalid jmespath expression: Incomplete expression:\n\"");
    text_add(in->why, in->text.data, in->text.len);
    text_puts(in->why, "\"\n");
    text_fill(in->why, ' ', query_column(in, in->text.len) + 1);
    text_puts(in->why, "^");
    return NULL;
}

/* Says that the next token is not what was expected; returns NULL. */
static struct node *query_fail_expecting(struct query_reader *in,
                                         const char *expected)
{
    const struct token *token = query_token(in);
    struct text reason = {0};

    reason.arena = in->arena;
    text_printf(&reason, "Expecting: %s, got: %s", expected,
                token_names[token->kind]);
    return query_fail(in, token, text_str(&reason));
}

/* Takes a token of that kind, which must come next; 0 when it does not. */
static int query_match(struct query_reader *in, enum token_kind kind)
{
    if (query_kind(in) == kind)
        in->at++;
    else if (query_kind(in) == TOKEN_EOF)
        return query_fail_end(in), 0;
    else
        return query_fail_expecting(in, token_names[kind]), 0;
    return 1;
}

/* Notes how deep a node is that got another one below it. Returns the node,
 * or NULL when that is too deep. */
static struct node *node_over(struct query_reader *in, struct node *node,
                              const struct node *below)
{
    if (below && below->depth >= node->depth)
        node->depth = below->depth + 1;
    if (node->depth < QUERY_DEPTH)
        return node;
    text_puts(in->why, "Invalid jmespath expression: nested too deeply");
    return NULL;
}

/* A node without anything below it. */
static struct node *node_leaf(struct query_reader *in, enum node_kind kind)
{
    struct node *node =
        (struct node *)arena_take(in->arena, sizeof(struct node));

    node->kind = kind;
    return node;
}

/* A node of two; NULL when one of them failed or they are too deep. */
static struct node *node_new(struct query_reader *in, enum node_kind kind,
                             struct node *left, struct node *right)
{
    struct node *node = left && right ? node_leaf(in, kind) : NULL;

    if (!node)
        return NULL;
    node->left = left;
    node->right = right;
    return node_over(in, node, left) ? node_over(in, node, right) : NULL;
}

/* A node with one below it; NULL when that failed. */
static struct node *node_of(struct query_reader *in, enum node_kind kind,
                            struct node *left)
{
    struct node *node = node_new(in, kind, left, left);

    if (node)
        node->right = NULL;
    return node;
}

/* Puts a part at the end of a node's; NULL when there is none. */
static struct node *node_add(struct query_reader *in, struct node *node,
                             struct node *part)
{
    if (!part)
        return NULL;
    if (node->last)
        node->last->next = part;
    else
        node->first = part;
    node->last = part;
    return node_over(in, node, part);
}

/* ---- what a token begins ------------------------------------------------ */

/* How tightly tokens bind; 0 ends every expression. What is below the stop
 * ends a projection, which then goes no further to the right. */
#define POWER_STOP 10
#define POWER_STAR 20

/* clang-format off */
static const unsigned char token_powers[TOKEN_COUNT] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 5, 5, 5, 5, 5, 5,
    /* flatten, star, filter, dot, not, lbrace, lbracket, lparen */
    9, POWER_STAR, 21, 40, 45, 50, 55, 60,
};
/* clang-format on */

/* Reads [expression, ...] after the bracket. */
static struct node *parse_list(struct query_reader *in)
{
    struct node *list = node_leaf(in, NODE_LIST);

    for (;;) {
        if (!node_add(in, list, query_expression(in, 0)))
            return NULL;
        if (query_kind(in) == TOKEN_RBRACKET)
            break;
        if (!query_match(in, TOKEN_COMMA))
            return NULL;
    }
    in->at++;
    return list;
}

/* Reads name: expression. */
static struct node *parse_pair(struct query_reader *in)
{
    const struct token *key = query_token(in);
    struct node *pair;

    if (key->kind == TOKEN_EOF)
        return query_fail_end(in);
    if (key->kind != TOKEN_QUOTED && key->kind != TOKEN_UNQUOTED)
        return query_fail_expecting(
            in, "['quoted_identifier', 'unquoted_identifier']");
    in->at++;
    if (!query_match(in, TOKEN_COLON))
        return NULL;
    pair = node_of(in, NODE_PAIR, query_expression(in, 0));
    if (pair)
        pair->name = key->value->text;
    return pair;
}

/* Reads {name: expression, ...} after the brace. */
static struct node *parse_hash(struct query_reader *in)
{
    struct node *hash = node_leaf(in, NODE_HASH);

    for (;;) {
        if (!node_add(in, hash, parse_pair(in)))
            return NULL;
        if (query_kind(in) == TOKEN_RBRACE)
            break;
        if (query_kind(in) == TOKEN_COMMA)
            in->at++;
    }
    in->at++;
    return hash;
}

/* Reads what may follow a dot. */
static struct node *parse_after_dot(struct query_reader *in, int power)
{
    switch (query_kind(in)) {
    case TOKEN_QUOTED:
    case TOKEN_UNQUOTED:
    case TOKEN_STAR:
        return query_expression(in, power);
    case TOKEN_LBRACKET:
        in->at++;
        return parse_list(in);
    case TOKEN_LBRACE:
        in->at++;
        return parse_hash(in);
    default:
        return query_fail_expecting(in, "['quoted_identifier', "
                                        "'unquoted_identifier', 'lbracket', "
                                        "'lbrace']");
    }
}

/* Reads what is done with each item of a projection. */
static struct node *parse_projected(struct query_reader *in, int power)
{
    enum token_kind kind = query_kind(in);

    if (token_powers[kind] < POWER_STOP)
        return node_leaf(in, NODE_CURRENT);
    if (kind == TOKEN_LBRACKET || kind == TOKEN_FILTER)
        return query_expression(in, power);
    if (kind != TOKEN_DOT)
        return query_fail(in, query_token(in), "syntax error");
    in->at++;
    return parse_after_dot(in, power);
}

/* An integer that may be too large: Python then takes it for the largest. */
static int64_t query_integer(const struct value *number)
{
    const char *at = number->text.data;
    size_t i, minus = at[0] == '-';
    int64_t result = 0;

    for (i = minus; i < number->text.len; i++) {
        int64_t digit = at[i] - '0';

        if (result < (INT64_MIN + digit) / 10)
            return minus ? INT64_MIN : INT64_MAX;
        result = result * 10 - digit;
    }
    if (!minus && result == INT64_MIN)
        return INT64_MAX;
    return minus ? result : -result;
}

/* Reads the rest of [number]. */
static struct node *parse_index(struct query_reader *in)
{
    struct node *index = node_leaf(in, NODE_INDEX);

    index->bounds[0] = query_integer(query_token(in)->value);
    in->at++;
    return query_match(in, TOKEN_RBRACKET) ? index : NULL;
}

/* Reads the rest of [start:stop:step]. */
static struct node *parse_slice(struct query_reader *in)
{
    struct node *slice = node_leaf(in, NODE_SLICE);
    int part = 0;

    for (; query_kind(in) != TOKEN_RBRACKET; in->at++) {
        if (query_kind(in) == TOKEN_NUMBER) {
            slice->given[part] = 1;
            slice->bounds[part] = query_integer(query_token(in)->value);
        } else if (query_kind(in) != TOKEN_COLON || ++part == 3) {
            return query_fail(in, query_token(in), "syntax error");
        }
    }
    in->at++;
    return slice;
}

/* Reads an index or a slice, whose brackets were opened, of what is to the
 * left. A slice begins a projection, but not after an index: so it is in the
 * aws command. */
static struct node *parse_position(struct query_reader *in, struct node *left)
{
    enum token_kind after = query_kind(in) == TOKEN_COLON
                                ? TOKEN_COLON
                                : in->tokens[in->at + 1].kind;
    struct node *right =
        after == TOKEN_COLON ? parse_slice(in) : parse_index(in);
    struct node *both = node_new(in, NODE_INDEXED, left, right);

    if (!both || left->kind == NODE_INDEXED || right->kind == NODE_INDEX)
        return both;
    return node_new(in, NODE_PROJECTION, both, parse_projected(in, POWER_STAR));
}

/* A literal. */
static struct node *begin_literal(struct query_reader *in,
                                  const struct token *token)
{
    struct node *node = node_leaf(in, NODE_LITERAL);

    node->literal = token->value;
    return node;
}

/* A member of an object. */
static struct node *begin_name(struct query_reader *in,
                               const struct token *token)
{
    struct node *node = node_leaf(in, NODE_FIELD);
    struct token shown = *query_token(in);

    node->name = token->value->text;
    if (token->kind != TOKEN_QUOTED || shown.kind != TOKEN_LPAREN)
        return node;
    shown.start = 0;
    return query_fail(in, &shown,
                      "Quoted identifier not allowed for function names.");
}

/* `@`. */
static struct node *begin_current(struct query_reader *in,
                                  const struct token *token)
{
    (void)token;
    return node_leaf(in, NODE_CURRENT);
}

/* `*`: each member of the object. */
static struct node *begin_star(struct query_reader *in,
                               const struct token *token)
{
    struct node *right = query_kind(in) == TOKEN_RBRACKET
                             ? node_leaf(in, NODE_CURRENT)
                             : parse_projected(in, POWER_STAR);

    (void)token;
    return node_new(in, NODE_VALUES, node_leaf(in, NODE_CURRENT), right);
}

/* `{`. */
static struct node *begin_hash(struct query_reader *in,
                               const struct token *token)
{
    (void)token;
    return parse_hash(in);
}

/* `(`. */
static struct node *begin_parenthesis(struct query_reader *in,
                                      const struct token *token)
{
    struct node *inner = query_expression(in, 0);

    (void)token;
    return inner && query_match(in, TOKEN_RPAREN) ? inner : NULL;
}

/* `!`. */
static struct node *begin_not(struct query_reader *in,
                              const struct token *token)
{
    return node_of(in, NODE_NOT,
                   query_expression(in, token_powers[token->kind]));
}

/* `&`: an expression for a function to evaluate. */
static struct node *begin_expref(struct query_reader *in,
                                 const struct token *token)
{
    (void)token;
    return node_of(in, NODE_EXPRESSION, query_expression(in, 0));
}

/* `[*]`, whose bracket was opened, of what is to the left. */
static struct node *parse_items(struct query_reader *in, struct node *left)
{
    if (!query_match(in, TOKEN_STAR) || !query_match(in, TOKEN_RBRACKET))
        return NULL;
    return node_new(in, NODE_PROJECTION, left, parse_projected(in, POWER_STAR));
}

/* `[`: an index, a slice, a wildcard or a list. */
static struct node *begin_bracket(struct query_reader *in,
                                  const struct token *token)
{
    enum token_kind kind = query_kind(in);

    (void)token;
    if (kind == TOKEN_NUMBER || kind == TOKEN_COLON)
        return parse_position(in, node_leaf(in, NODE_CURRENT));
    if (kind == TOKEN_STAR && in->tokens[in->at + 1].kind == TOKEN_RBRACKET)
        return parse_items(in, node_leaf(in, NODE_CURRENT));
    return parse_list(in);
}

/* ---- what a token goes on with ------------------------------------------ */

/* `[` after something. */
static struct node *extend_bracket(struct query_reader *in,
                                   const struct token *token, struct node *left)
{
    (void)token;
    if (query_kind(in) == TOKEN_NUMBER || query_kind(in) == TOKEN_COLON)
        return parse_position(in, left);
    return parse_items(in, left);
}

/* `[]`: the items of the lists in a list. */
static struct node *extend_flatten(struct query_reader *in,
                                   const struct token *token, struct node *left)
{
    struct node *flat = node_of(in, NODE_FLATTEN, left);

    if (!flat)
        return NULL;
    return node_new(in, NODE_PROJECTION, flat,
                    parse_projected(in, token_powers[token->kind]));
}

/* `[]` at the beginning. */
static struct node *begin_flatten(struct query_reader *in,
                                  const struct token *token)
{
    return extend_flatten(in, token, node_leaf(in, NODE_CURRENT));
}

/* `[?`: the items for which a condition holds. */
static struct node *extend_filter(struct query_reader *in,
                                  const struct token *token, struct node *left)
{
    struct node *condition = query_expression(in, 0), *node;

    if (!condition || !query_match(in, TOKEN_RBRACKET))
        return NULL;
    node = node_new(in, NODE_SELECTION, left,
                    parse_projected(in, token_powers[token->kind]));
    if (!node)
        return NULL;
    node->condition = condition;
    return node_over(in, node, condition);
}

/* `[?` at the beginning. */
static struct node *begin_filter(struct query_reader *in,
                                 const struct token *token)
{
    return extend_filter(in, token, node_leaf(in, NODE_CURRENT));
}

/* `.`. */
static struct node *extend_dot(struct query_reader *in,
                               const struct token *token, struct node *left)
{
    int power = token_powers[token->kind];

    if (query_kind(in) != TOKEN_STAR)
        return node_new(in, NODE_CHAIN, left, parse_after_dot(in, power));
    in->at++;
    return node_new(in, NODE_VALUES, left, parse_projected(in, power));
}

/* An operator with two sides. */
static struct node *extend_operator(struct query_reader *in,
                                    const struct token *token,
                                    struct node *left)
{
    struct node *right = query_expression(in, token_powers[token->kind]);
    enum node_kind kind = token->kind == TOKEN_PIPE  ? NODE_CHAIN
                          : token->kind == TOKEN_OR  ? NODE_OR
                          : token->kind == TOKEN_AND ? NODE_AND
                                                     : NODE_COMPARISON;
    struct node *node = node_new(in, kind, left, right);

    if (node)
        node->operation = token->kind;
    return node;
}

/* `(`: a call of the function whose name is to the left. */
static struct node *extend_call(struct query_reader *in,
                                const struct token *token, struct node *left)
{
    struct node *call = node_leaf(in, NODE_FUNCTION);
    struct text reason = {0};

    if (left->kind != NODE_FIELD) {
        reason.arena = in->arena;
        text_puts(&reason, "Invalid function name '");
        python_text(&reason, token[-1].value);
        text_puts(&reason, "'");
        return query_fail(in, token - 1, text_str(&reason));
    }
    call->name = left->name;
    while (query_kind(in) != TOKEN_RPAREN) {
        if (!node_add(in, call, query_expression(in, 0)))
            return NULL;
        if (query_kind(in) == TOKEN_COMMA)
            in->at++;
    }
    in->at++;
    return call;
}

/* How an expression begins with a token, and how one goes on with it; NULL:
 * it does not. In the order of enum token_kind. */
/* clang-format off */
static const struct {
    struct node *(*begin)(struct query_reader *, const struct token *);
    struct node *(*extend)(struct query_reader *, const struct token *,
                           struct node *);
} token_rules[TOKEN_COUNT] = {
    /* eof */                 {NULL, NULL},
    /* unquoted identifier */ {begin_name, NULL},
    /* quoted identifier */   {begin_name, NULL},
    /* literal */             {begin_literal, NULL},
    /* number */              {NULL, NULL},
    /* current */             {begin_current, NULL},
    /* expref */              {begin_expref, NULL},
    /* rbracket */            {NULL, NULL},
    /* rparen */              {NULL, NULL},
    /* rbrace */              {NULL, NULL},
    /* comma */               {NULL, NULL},
    /* colon */               {NULL, NULL},
    /* pipe */                {NULL, extend_operator},
    /* or */                  {NULL, extend_operator},
    /* and */                 {NULL, extend_operator},
    /* eq */                  {NULL, extend_operator},
    /* gt */                  {NULL, extend_operator},
    /* lt */                  {NULL, extend_operator},
    /* gte */                 {NULL, extend_operator},
    /* lte */                 {NULL, extend_operator},
    /* ne */                  {NULL, extend_operator},
    /* flatten */             {begin_flatten, extend_flatten},
    /* star */                {begin_star, NULL},
    /* filter */              {begin_filter, extend_filter},
    /* dot */                 {NULL, extend_dot},
    /* not */                 {begin_not, NULL},
    /* lbrace */              {begin_hash, NULL},
    /* lbracket */            {begin_bracket, extend_bracket},
    /* lparen */              {begin_parenthesis, extend_call},
};
/* clang-format on */

/* Reads what binds tighter than power, beginning with the next token. */
static struct node *query_climb(struct query_reader *in, int power)
{
    const struct token *token = query_token(in);
    struct node *left;

    if (token->kind == TOKEN_EOF)
        return query_fail_end(in);
    if (!token_rules[token->kind].begin)
        return query_fail(in, token, "invalid token");
    in->at++;
    left = token_rules[token->kind].begin(in, token);
    while (left && power < token_powers[query_kind(in)]) {
        token = query_token(in);
        if (!token_rules[token->kind].extend)
            return query_fail(in, token, "invalid token");
        in->at++;
        left = token_rules[token->kind].extend(in, token, left);
    }
    return left;
}

/* Reads an expression, up to a token that does not bind tighter than power;
 * NULL after a failure. */
static struct node *query_expression(struct query_reader *in, int power)
{
    struct node *node = NULL;

    if (in->depth == QUERY_DEPTH) {
        text_puts(in->why, "Invalid jmespath expression: nested too deeply");
        return NULL;
    }
    in->depth++;
    node = query_climb(in, power);
    in->depth--;
    return node;
}

/* Reads a whole expression, which must outlive the tree. Returns NULL when it
 * is none; why then has the message of the aws command. */
static struct node *query_parse(struct arena *arena, struct slice text,
                                struct text *why)
{
    struct query_reader in = {0};
    struct text reason = {0};
    struct node *node;

    in.arena = reason.arena = arena;
    in.text = text;
    in.why = why;
    if (text.len == 0) {
        text_puts(why, "Invalid JMESPath expression: cannot be empty.");
        return NULL;
    }
    if (!lex_all(&in))
        return NULL;
    node = query_expression(&in, 0);
    if (!node || query_kind(&in) == TOKEN_EOF)
        return node;
    text_puts(&reason, "Unexpected token: ");
    python_text(&reason, query_token(&in)->value);
    return query_fail(&in, query_token(&in), text_str(&reason));
}

#endif /* DMS_QUERY_H */
