/* The inputs of all 119 operations against the model: what is required, of
 * which type, under which name; and in which words the rest is refused, which
 * are botocore's. The model is read a second time here, from
 * examples/operations.txt, so that the tables of dms.h cannot vouch for
 * themselves. tests/interop_model.sh asks botocore itself. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

/* ---- operations.txt ----------------------------------------------------- */

struct model_member {
    char name[64];
    char shape[64];
    int required;
    int secret;
};

/* A structure, a list or an enum; an operation, whose input is `of`. */
struct model_block {
    char kind[16];
    char name[64];
    char of[64]; /* item of a list, input of an operation */
    int is_union;
    int least;
    char pages[64]; /* of an operation: its list */
    struct model_member members[64];
    size_t members_len;
};

static struct model_block *model;
static size_t model_len;

/* Opens a file of examples/, from wherever the tests are run. */
static FILE *model_open(void)
{
    char path[500] = __FILE__;
    char *slash = strrchr(path, '/');
    FILE *f = fopen("examples/operations.txt", "r");
    if (!f && slash) {
        (void)snprintf(slash, 40, "/../examples/operations.txt");
        f = fopen(path, "r");
    }
    return f;
}

/* A line of a block. */
static void model_line(struct model_block *b, char words[6][64], int n)
{
    struct model_member *m = &b->members[b->members_len];
    int i;
    if (strcmp(b->kind, "operation") == 0) {
        if (strcmp(words[0], "input") == 0) {
            (void)strcpy(b->of, words[1]);
        } else if (strcmp(words[0], "output") != 0) {
            (void)strcpy(b->pages, words[1]);
        }
    } else if (strcmp(b->kind, "structure") == 0) {
        (void)strcpy(m->name, words[0]);
        (void)strcpy(m->shape, words[1]);
        for (i = 2; i < n; i++) {
            m->required |= strcmp(words[i], "required") == 0;
            m->secret |= strcmp(words[i], "sensitive") == 0;
        }
        b->members_len++;
    }
}

/* The head of a block. */
static void model_head(char words[6][64], int n)
{
    struct model_block *b = &model[model_len++];
    (void)strcpy(b->kind, words[0]);
    (void)strcpy(b->name, words[1]);
    if (strcmp(words[0], "list") == 0) {
        (void)strcpy(b->of, words[2]);
        b->least = n > 4 ? atoi(words[4]) : 0;
    }
    b->is_union = n > 2 && strcmp(words[2], "union") == 0;
}

/* Reads the file; a line that ends in a backslash goes on in the next. */
static int model_read(void **state)
{
    char line[400], words[6][64];
    size_t len = 0;
    FILE *f = model_open();
    (void)state;
    model = (struct model_block *)calloc(700, sizeof *model);
    if (!f || !model) {
        return -1;
    }
    while (fgets(line + len, (int)(sizeof line - len), f)) {
        int n;
        len = strlen(line);
        if (len > 1 && line[len - 2] == '\\') {
            len -= 2;
            continue;
        }
        len = 0;
        n = sscanf(line, "%63s %63s %63s %63s %63s %63s", words[0], words[1],
                   words[2], words[3], words[4], words[5]);
        if (n < 1 || line[0] == '#' || strcmp(words[0], "waiter") == 0) {
            continue;
        }
        if (line[0] != ' ') {
            model_head(words, n);
        } else if (strcmp(model[model_len - 1].kind, "enum") != 0) {
            model_line(&model[model_len - 1], words, n);
        }
    }
    (void)fclose(f);
    return 0;
}

/* Frees it. */
static int model_free(void **state)
{
    (void)state;
    free(model);
    return 0;
}

/* The block of a name that is no operation, NULL for a scalar. */
static const struct model_block *model_find(const char *name)
{
    size_t i;
    for (i = 0; i < model_len; i++) {
        if (strcmp(model[i].name, name) == 0 &&
            strcmp(model[i].kind, "operation") != 0 &&
            strcmp(model[i].kind, "enum") != 0) {
            return &model[i];
        }
    }
    return NULL;
}

/* ---- inputs ------------------------------------------------------------- */

static char input[60000];

/* Adds to the input. */
static void input_add(const char *text)
{
    CHECK(strlen(input) + strlen(text) < sizeof input);
    (void)strcat(input, text);
}

/* Adds a good value of a shape: what is required, all of it with depth. */
static void input_good(const char *shape, int depth)
{
    const struct model_block *b = model_find(shape);
    size_t i, n = 0;
    if (!b) {
        input_add(strcmp(shape, "integer") == 0     ? "7"
                  : strcmp(shape, "long") == 0      ? "7"
                  : strcmp(shape, "boolean") == 0   ? "true"
                  : strcmp(shape, "timestamp") == 0 ? "1704153600"
                  : strcmp(shape, "iso8601") == 0   ? "\"2024-01-02T00:00:00Z\""
                  : strcmp(shape, "blob") == 0      ? "\"QUJD\""
                                                    : "\"x\"");
        return;
    }
    if (strcmp(b->kind, "list") == 0) {
        input_add("[");
        input_good(b->of, depth - 1);
        input_add("]");
        return;
    }
    input_add("{");
    for (i = 0; i < b->members_len && !(b->is_union && n > 0); i++) {
        const struct model_member *m = &b->members[i];
        if (m->required || depth > 0 || b->is_union) {
            input_add(n++ ? ",\"" : "\"");
            input_add(m->name);
            input_add("\":");
            input_good(m->shape, depth - 1);
        }
    }
    input_add("}");
}

/* Writes an object of the required members but one, and one more text. */
static void input_but(const struct model_block *b, const char *without,
                      const char *more)
{
    size_t i, n = 0;
    (void)strcpy(input, "{");
    for (i = 0; b && i < b->members_len; i++) {
        const struct model_member *m = &b->members[i];
        if (m->required && (!without || strcmp(m->name, without) != 0)) {
            input_add(n++ ? ",\"" : "\"");
            input_add(m->name);
            input_add("\":");
            input_good(m->shape, 0);
        }
    }
    input_add(n && *more ? "," : "");
    input_add(more);
    input_add("}");
}

/* Calls with the input; it must be refused, and this be what is said. */
static void refused(struct script *w, const char *operation, const char *want)
{
    char text[9000], first[600];
    size_t n = strcspn(want, "\n");
    SCRIPT_EXPECT(w, dms_call(&w->client, operation, input, NULL),
                  DMS_ERR_USAGE);
    (void)snprintf(text, sizeof text, "Parameter validation failed:\n%s", want);
    CHECK_TEXT(w->client.error.fault_message, text);
    (void)snprintf(first, 512, "%s: parameter validation failed: %.*s",
                   operation, (int)n, want);
    CHECK_TEXT(w->client.error.message, first);
    CHECK(w->calls == 0);
}

/* Calls with the input; it must go out as it is. */
static void accepted(struct script *w, const char *operation)
{
    (void)script_say(w, 200, "{}");
    SCRIPT_EXPECT(w, dms_call(&w->client, operation, input, NULL), DMS_OK);
    CHECK_TEXT(script_last(w)->body, input);
    w->calls = 0;
}

/* ---- every operation ---------------------------------------------------- */

/* The least input, and one with everything in it. */
static void test_accepted(void **state)
{
    struct script w;
    size_t i, operations = 0;
    (void)state;
    script_start(&w);
    for (i = 0; i < model_len; i++) {
        const struct model_block *b = &model[i];
        if (strcmp(b->kind, "operation") != 0) {
            continue;
        }
        check_note("%s", b->name);
        operations++;
        input_but(model_find(b->of), NULL, "");
        accepted(&w, b->name);
        CHECK_TEXT(script_action(&w, w.requests_len - 1), b->name);
        input[0] = '\0';
        input_good(b->of[0] ? b->of : "none", b->of[0] ? 9 : 0);
        if (b->of[0]) {
            accepted(&w, b->name);
        }
    }
    CHECK(operations == 119);
    script_end(&w);
    check_end();
}

/* Each member that is required is missed by its name. */
static void test_required(void **state)
{
    struct script w;
    char want[300];
    size_t i, k, n = 0;
    (void)state;
    script_start(&w);
    for (i = 0; i < model_len; i++) {
        const struct model_block *b = model_find(model[i].of);
        for (k = 0; model[i].kind[0] == 'o' && b && k < b->members_len; k++) {
            if (b->members[k].required) {
                check_note("%s without %s", model[i].name, b->members[k].name);
                input_but(b, b->members[k].name, "");
                (void)snprintf(want, sizeof want,
                               "Missing required parameter in input: \"%s\"",
                               b->members[k].name);
                refused(&w, model[i].name, want);
                n++;
            }
        }
    }
    CHECK(n == 143);
    script_end(&w);
    check_end();
}

/* A name that is none; the list is in the order of the model. */
static void test_unknown(void **state)
{
    struct script w;
    static char want[9000];
    size_t i, k;
    (void)state;
    script_start(&w);
    for (i = 0; i < model_len; i++) {
        const struct model_block *b = model_find(model[i].of);
        if (model[i].kind[0] != 'o') {
            continue;
        }
        check_note("%s", model[i].name);
        input_but(b, NULL, "\"N\\u006fpe\":null");
        (void)strcpy(want, "Unknown parameter in input: \"Nope\", must be one "
                           "of: ");
        for (k = 0; b && k < b->members_len; k++) {
            (void)strcat(want, k ? ", " : "");
            (void)strcat(want, b->members[k].name);
        }
        refused(&w, model[i].name, want);
    }
    script_end(&w);
    check_end();
}

/* What botocore calls the types that a shape takes. */
static const char *valid_types(const struct model_member *m)
{
    const struct model_block *b = model_find(m->shape);
    if (b) {
        return b->kind[0] == 'l' ? "<class 'list'>, <class 'tuple'>"
                                 : "<class 'dict'>";
    }
    return strcmp(m->shape, "integer") == 0   ? "<class 'int'>"
           : strcmp(m->shape, "boolean") == 0 ? "<class 'bool'>"
           : strcmp(m->shape, "blob") == 0
               ? "<class 'bytes'>, <class 'bytearray'>, file-like object"
           : strcmp(m->shape, "timestamp") == 0 ||
                   strcmp(m->shape, "iso8601") == 0
               ? "<class 'datetime.datetime'>, timestamp-string"
               : "<class 'str'>";
}

/* A null where any member should be, in every structure of every input. */
static void test_wrong_types(void **state)
{
    struct script w;
    char want[500], more[200];
    size_t i, k;
    (void)state;
    script_start(&w);
    for (i = 0; i < model_len; i++) {
        const struct model_block *b = model_find(model[i].of);
        for (k = 0; model[i].kind[0] == 'o' && b && k < b->members_len; k++) {
            const struct model_member *m = &b->members[k];
            check_note("%s %s", model[i].name, m->name);
            (void)snprintf(more, sizeof more, "\"%s\":null", m->name);
            input_but(b, m->name, more);
            (void)snprintf(want, sizeof want,
                           "Invalid type for parameter %s, value: None, type: "
                           "<class 'NoneType'>, valid types: %s",
                           m->name, valid_types(m));
            refused(&w, model[i].name, want);
        }
    }
    script_end(&w);
    check_end();
}

/* ---- words -------------------------------------------------------------- */

/* Inputs, and what botocore 1.43 says of them; NULL: they are taken. */
static const struct word_row {
    const char *input;
    const char *operation;
    const char *want;
} word_rows[] = {
#define OF_FILTERS                                                        \
    "Invalid type for parameter Filters, value: x, type: <class 'str'>, " \
    "valid types: <class 'list'>, <class 'tuple'>"
    {"{\"Filters\":\"x\"}", "DescribeEndpoints", OF_FILTERS},
    {" \n{ \"Filters\" :\"x\" }", "DescribeEndpoints", OF_FILTERS},
    {"{\"Filters\":[]}", "DescribeEndpoints", NULL},
    {"{\"Filters\":[{\"Name\":\"n\",\"Values\":[]}]}", "DescribeEndpoints",
     NULL},
    {"{\"Filters\":[{\"Name\":\"n\"}]}", "DescribeEndpoints",
     "Missing required parameter in Filters[0]: \"Values\""},
    {"{\"Filters\":[{\"Name\":\"n\",\"Values\":[]},{}]}", "DescribeEndpoints",
     "Missing required parameter in Filters[1]: \"Name\"\n"
     "Missing required parameter in Filters[1]: \"Values\""},
    {"{\"Filters\":[{\"Values\":[\"a\",1],\"x\":2,\"Name\":null}]}",
     "DescribeEndpoints",
     "Unknown parameter in Filters[0]: \"x\", must be one of: Name, Values\n"
     "Invalid type for parameter Filters[0].Values[1], value: 1, type: <class "
     "'int'>, valid types: <class 'str'>\n"
     "Invalid type for parameter Filters[0].Name, value: None, type: <class "
     "'NoneType'>, valid types: <class 'str'>"},
    {"{\"MaxRecords\":true,\"Marker\":\"\"}", "DescribeEndpoints", NULL},
    {"{\"MaxRecords\":-1}", "DescribeEndpoints", NULL},
    {"{\"MaxRecords\":2.0}", "DescribeEndpoints",
     "Invalid type for parameter MaxRecords, value: 2.0, type: <class "
     "'float'>, valid types: <class 'int'>"},
    {"{\"MaxRecords\":1e2}", "DescribeEndpoints",
     "Invalid type for parameter MaxRecords, value: 100.0, type: <class "
     "'float'>, valid types: <class 'int'>"},
    {"{\"WithoutSettings\":\"true\"}", "DescribeReplicationTasks",
     "Invalid type for parameter WithoutSettings, value: true, type: <class "
     "'str'>, valid types: <class 'bool'>"},
    {"{\"WithoutSettings\":1}", "DescribeReplicationTasks",
     "Invalid type for parameter WithoutSettings, value: 1, type: <class "
     "'int'>, valid types: <class 'bool'>"},
    {"{\"Marker\":{\"a\":[1,2.50,true,null],\"b\":\"it's\"}}",
     "DescribeEndpoints",
     "Invalid type for parameter Marker, value: {'a': [1, 2.5, True, None], "
     "'b': \"it's\"}, type: <class 'dict'>, valid types: <class 'str'>"},
    {"{\"Marker\":[\"a\\nb\",\"\\u00e9\\ud83d\\ude00\",\"\\u0007\\u0000\","
     "\"'\\\"\",\"\\\\\"]}",
     "DescribeEndpoints",
     "Invalid type for parameter Marker, value: ['a\\nb', "
     "'\xC3\xA9\xF0\x9F\x98\x80', '\\x07\\x00', '\\'\"', '\\\\'], type: <class "
     "'list'>, valid types: <class 'str'>"},
    {"{\"Marker\":[1e16,1e15,0.0001,0.00001,-1.5E-7,12e20,0.0,-0]}",
     "DescribeEndpoints",
     "Invalid type for parameter Marker, value: [1e+16, 1000000000000000.0, "
     "0.0001, 1e-05, -1.5e-07, 1.2e+21, 0.0, 0], type: <class 'list'>, valid "
     "types: <class 'str'>"},
    {"{\"Marker\":[1.7976931348623157e308,0.1,123456789012345678901234]}",
     "DescribeEndpoints",
     "Invalid type for parameter Marker, value: [1.7976931348623157e+308, "
     "0.1, 123456789012345678901234], type: <class 'list'>, valid types: "
     "<class 'str'>"},
    {"{\"Marker\":\"a\",\"Mark\\u0065r\":\"b\"}", "DescribeEndpoints",
     "Duplicate parameter in input: \"Marker\""},
    {"{\"marker\":\"a\"}", "DescribeEndpoints",
     "Unknown parameter in input: \"marker\", must be one of: Filters, "
     "MaxRecords, Marker"},
    {"{\"a\\u0000 \":1}", "DescribeAccountAttributes",
     "Unknown parameter in input: \"a\\x00 \", must be one of: "},
    {"{\"MigrationProjectIdentifier\":\"m\",\"SelectionRules\":\"s\","
     "\"AssessmentReportTypes\":[]}",
     "ExportMetadataModelAssessment",
     "Invalid length for parameter AssessmentReportTypes, value: 0, valid min "
     "length: 1"},
    {"{\"MigrationProjectIdentifier\":\"m\",\"SelectionRules\":\"s\","
     "\"AssessmentReportTypes\":[\"pdf\"]}",
     "ExportMetadataModelAssessment", NULL},
    {"{\"Engine\":\"e\",\"Settings\":{}}", "CreateDataProvider",
     "Must set one of the following keys for tagged unionstructure Settings: "
     "RedshiftSettings, PostgreSqlSettings, MySqlSettings, OracleSettings, "
     "SybaseAseSettings, MicrosoftSqlServerSettings, DocDbSettings, "
     "MariaDbSettings, IbmDb2LuwSettings, IbmDb2zOsSettings, "
     "MongoDbSettings."},
    {"{\"Engine\":\"e\",\"Settings\":{\"MySqlSettings\":{},"
     "\"DocDbSettings\":{}}}",
     "CreateDataProvider",
     "Invalid number of parameters set for tagged union structure Settings. "
     "Can only set one of the following keys: RedshiftSettings, "
     "PostgreSqlSettings, MySqlSettings, OracleSettings, SybaseAseSettings, "
     "MicrosoftSqlServerSettings, DocDbSettings, MariaDbSettings, "
     "IbmDb2LuwSettings, IbmDb2zOsSettings, MongoDbSettings."},
    {"{\"Engine\":\"e\",\"Settings\":{\"MySqlSettings\":{\"Port\":\"1\"}}}",
     "CreateDataProvider",
     "Invalid type for parameter Settings.MySqlSettings.Port, value: 1, type: "
     "<class 'str'>, valid types: <class 'int'>"},
    {"{\"CertificateIdentifier\":\"c\",\"CertificateWallet\":\"QQ==\"}",
     "ImportCertificate", NULL},
    {"{\"CertificateIdentifier\":\"c\",\"CertificateWallet\":\"\"}",
     "ImportCertificate", NULL},
    {"{\"CertificateIdentifier\":\"c\",\"CertificateWallet\":\"QUJ\"}",
     "ImportCertificate",
     "Invalid value for parameter CertificateWallet: not base64"},
    {"{\"CertificateIdentifier\":\"c\",\"CertificateWallet\":\"Q===\"}",
     "ImportCertificate",
     "Invalid value for parameter CertificateWallet: not base64"},
    {"{\"CertificateIdentifier\":\"c\",\"CertificateWallet\":\"QU_D\"}",
     "ImportCertificate",
     "Invalid value for parameter CertificateWallet: not base64"},
    {"{\"CertificateIdentifier\":\"c\",\"CertificateWallet\":[1]}",
     "ImportCertificate",
     "Invalid type for parameter CertificateWallet, value: [1], type: <class "
     "'list'>, valid types: <class 'bytes'>, <class 'bytearray'>, file-like "
     "object"},
    {"{\"EndpointArn\":\"a\",\"Password\":1234}", "ModifyEndpoint",
     "Invalid type for parameter Password, value: ***, type: <class 'int'>, "
     "valid types: <class 'str'>"},
    {"{\"EndpointArn\":\"a\",\"MySQLSettings\":\"Password=x\"}",
     "ModifyEndpoint",
     "Invalid type for parameter MySQLSettings, value: ***, type: <class "
     "'str'>, valid types: <class 'dict'>"},
    {"{\"EndpointArn\":{\"p\":1,\"P\\u0061ssword\" : [1,{\"a\":2}] ,\"q\":2}}",
     "ModifyEndpoint",
     "Invalid type for parameter EndpointArn, value: {'p': 1, 'Password': "
     "***, 'q': 2}, type: <class 'dict'>, valid types: <class 'str'>"},
    {"{\"EndpointArn\":[{\"password\":[\"a\"]}]}", "ModifyEndpoint",
     "Invalid type for parameter EndpointArn, value: [{'password': ***}], "
     "type: <class 'list'>, valid types: <class 'str'>"},
    {"{\"EndpointArn\":\"a\",\"MySQLSettings\":[{\"Password\":\"x\"}]}",
     "ModifyEndpoint",
     "Invalid type for parameter MySQLSettings, value: [{'Password': ***}], "
     "type: <class 'list'>, valid types: <class 'dict'>"}};

/* One input. */
static void word_row(const void *data)
{
    const struct word_row *r = (const struct word_row *)data;
    struct script w;
    script_start(&w);
    (void)strcpy(input, r->input);
    if (r->want) {
        refused(&w, r->operation, r->want);
    } else {
        accepted(&w, r->operation);
    }
    script_end(&w);
}

/* The words are botocore's. */
static void test_words(void **state)
{
    (void)state;
    check_table(word_rows, word_row);
    check_end();
}

/* ---- times -------------------------------------------------------------- */

/* A time as given, and as it is sent where a number is wanted and where a
 * text is; NULL: refused. */
static const struct time_row {
    const char *given;
    const char *number;
    const char *text;
} time_rows[] = {
    {"0", "0", "\"1970-01-01T00:00:00Z\""},
    {"1704153600", "1704153600", "\"2024-01-02T00:00:00Z\""},
    {"1704153600.75", "1704153600", "\"2024-01-02T00:00:00.750000Z\""},
    {"1.7041536E9", "1704153600", "\"2024-01-02T00:00:00Z\""},
    {"-0.5", "-1", "\"1969-12-31T23:59:59.500000Z\""},
    {"true", "1", "\"1970-01-01T00:00:01Z\""},
    {"false", "0", "\"1970-01-01T00:00:00Z\""},
    {"\"1704153600\"", "1704153600", "\"2024-01-02T00:00:00Z\""},
    {"\"20240102\"", "20240102", "\"1970-08-23T06:15:02Z\""},
    {"\"2024-01-02\"", "1704153600", "\"2024-01-02T00:00:00Z\""},
    {"\"2024-01-02T03:04:05\"", "1704164645", "\"2024-01-02T03:04:05Z\""},
    {"\"2024-01-02 03:04:05Z\"", "1704164645", "\"2024-01-02T03:04:05Z\""},
    {"\"2024-01-02T03:04:05.000001+02:00\"", "1704157445",
     "\"2024-01-02T01:04:05.000001Z\""},
    {"\"Tue, 02 Jan 2024 03:04:05 GMT\"", "1704164645",
     "\"2024-01-02T03:04:05Z\""},
    {"253402300799", "253402300799", "\"9999-12-31T23:59:59Z\""},
    {"253402300800", NULL, NULL},
    {"-62135596801", NULL, NULL},
    {"1e30", NULL, NULL},
    {"null", NULL, NULL},
    {"{}", NULL, NULL},
    {"[0]", NULL, NULL},
    {"\"\"", NULL, NULL},
    {"\"tomorrow\"", NULL, NULL},
    {"\"2024-13-02\"", NULL, NULL}};

/* A time in two operations. */
static void time_row(const void *data)
{
    const struct time_row *r = (const struct time_row *)data;
    struct script w;
    char want[300];
    script_start(&w);
    (void)snprintf(input, sizeof input,
                   "{\"ReplicationTaskArn\" : \"a\", \"CdcStartTime\" : %s , "
                   "\"TaskData\":\"\xC3\xA9\"}",
                   r->given);
    if (r->number) {
        (void)script_say(&w, 200, "{}");
        (void)script_say(&w, 200, "{}");
    }
    SCRIPT_EXPECT(&w, dms_call(&w.client, "ModifyReplicationTask", input, NULL),
                  r->number ? DMS_OK : DMS_ERR_USAGE);
    (void)snprintf(want, sizeof want,
                   "{\"ReplicationTaskArn\" : \"a\", \"CdcStartTime\" : %s , "
                   "\"TaskData\":\"\xC3\xA9\"}",
                   r->number ? r->number : "");
    CHECK(!r->number || check_same(script_last(&w)->body, want));
    (void)snprintf(input, sizeof input,
                   "{\"DataMigrationIdentifier\":\"d\",\"SourceDataSettings\":"
                   "[{\"CDCStartTime\":%s},{\"CDCStopTime\":%s}]}",
                   r->given, r->given);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "ModifyDataMigration", input, NULL),
                  r->text ? DMS_OK : DMS_ERR_USAGE);
    (void)snprintf(want, sizeof want,
                   "{\"DataMigrationIdentifier\":\"d\",\"SourceDataSettings\":"
                   "[{\"CDCStartTime\":%s},{\"CDCStopTime\":%s}]}",
                   r->text ? r->text : "", r->text ? r->text : "");
    CHECK(!r->text || check_same(script_last(&w)->body, want));
    CHECK(r->text || strstr(w.client.error.fault_message,
                            "valid types: <class 'datetime.datetime'>, "
                            "timestamp-string"));
    script_end(&w);
}

/* Times in every form that is taken, and what is sent. */
static void test_times(void **state)
{
    (void)state;
    check_table(time_rows, time_row);
    check_end();
}

/* As many times as fit: each grows by as much as it can. */
static void test_many_times(void **state)
{
    static char want[60000];
    struct script w;
    int i;
    (void)state;
    script_start(&w);
    (void)strcpy(input, "{\"DataMigrationIdentifier\":\"\","
                        "\"SourceDataSettings\":[{}");
    (void)strcpy(want, input);
    for (i = 0; i < 900; i++) {
        (void)strcat(input, ",{\"CDCStopTime\":0}");
        (void)strcat(want, ",{\"CDCStopTime\":\"1970-01-01T00:00:00Z\"}");
    }
    (void)strcat(input, "]}");
    (void)strcat(want, "]}");
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "ModifyDataMigration", input, NULL),
                  DMS_OK);
    CHECK_TEXT(script_last(&w)->body, want);
    script_end(&w);
    check_end();
}

/* ---- names of operations ------------------------------------------------ */

static const struct name_row {
    const char *name;
    const char *meant; /* NULL: no idea */
} name_rows[] = {{"DescribeEndpoint", "DescribeEndpoints"},
                 {"describeEndpoints", "DescribeEndpoints"},
                 {"describe-endpoints", "DescribeEndpoints"},
                 {"describe_endpoints", "DescribeEndpoints"},
                 {"StopReplicationTsak", "StopReplicationTask"},
                 {"StartReplicationTask ", "StartReplicationTask"},
                 {"ReloadTable", "ReloadTables"},
                 {"Frobnicate", NULL},
                 {"", NULL}};

/* A name that is none, and the one that is meant. */
static void name_row(const void *data)
{
    const struct name_row *r = (const struct name_row *)data;
    struct script w;
    char want[200];
    script_start(&w);
    SCRIPT_EXPECT(&w, dms_call(&w.client, r->name, NULL, NULL), DMS_ERR_USAGE);
    (void)snprintf(want, sizeof want, "operation \"%s\" is unknown%s%s%s",
                   r->name, r->meant ? "; is " : "", r->meant ? r->meant : "",
                   r->meant ? " meant?" : "");
    CHECK_TEXT(w.client.error.message, want);
    CHECK(w.calls == 0);
    script_end(&w);
}

/* Unknown operations are refused with a hint. */
static void test_names(void **state)
{
    (void)state;
    check_table(name_rows, name_row);
    check_end();
}

/* What a class of operations may do when an answer is lost: by its members
 * and what they mean, not by what dms.h says. */
static dmsi_safety safety_wanted(const char *name)
{
    static const char *const same[] = {
        "AddTagsToResource", "RemoveTagsFromResource",
        "ModifyReplicationSubnetGroup", "ModifyEventSubscription",
        "ModifyConversionConfiguration"};
    size_t i;
    for (i = 0; i < CHECK_COUNT(same); i++) {
        if (strcmp(name, same[i]) == 0) {
            return DMSI_IDEMPOTENT;
        }
    }
    if (strncmp(name, "Describe", 8) == 0 || strncmp(name, "List", 4) == 0 ||
        strcmp(name, "GetTargetSelectionRules") == 0) {
        return DMSI_READ;
    }
    return strncmp(name, "Delete", 6) == 0 || strncmp(name, "Cancel", 6) == 0
               ? DMSI_DELETE
               : DMSI_ONCE;
}

/* Retry safety of all operations, and how many there are of each kind. */
static void test_safety(void **state)
{
    size_t i, count[4] = {0, 0, 0, 0};
    (void)state;
    for (i = 0; i < model_len; i++) {
        if (model[i].kind[0] == 'o') {
            dmsi_safety s = dmsi_safety_of(dmsi_str(model[i].name));
            check_note("%s", model[i].name);
            CHECK(s == safety_wanted(model[i].name));
            count[s]++;
        }
    }
    CHECK(count[DMSI_IDEMPOTENT] == 5);
    CHECK(count[DMSI_READ] + count[DMSI_DELETE] + count[DMSI_ONCE] == 114);
    check_end();
}

/* ---- switches, memory --------------------------------------------------- */

/* Without the check everything goes out, but times are still converted. */
static void test_unchecked(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    (void)state;
    c.skip_parameter_validation = 1;
    script_open(&w, &c);
    (void)strcpy(input, "{\"Nope\":1,\"Nope\":2,\"CdcStartTime\":\"x\"}");
    accepted(&w, "StartReplicationTask");
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w,
                  dms_call(&w.client, "StartReplicationTask",
                           "{\"N\":1,\"CdcStartTime\":\"2024-01-02\"}", NULL),
                  DMS_OK);
    CHECK_TEXT(script_last(&w)->body, "{\"N\":1,\"CdcStartTime\":1704153600}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "Nope", NULL, NULL), DMS_ERR_USAGE);
    script_end(&w);
    check_end();
}

/* The input may be the last answer: it is copied before anything is said of
 * it. */
static void test_input_is_answer(void **state)
{
    struct script w;
    dms_json out;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, "{\"Marker\":\"m\",\"x\":[true]} ");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, &out),
                  DMS_OK);
    input[0] = '\0';
    (void)strncat(input, out.text, out.len);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", input, NULL),
                  DMS_ERR_USAGE);
    CHECK(strstr(w.client.error.fault_message, "\"x\", must be one of"));
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK_TEXT(w.client.error.fault_message, "");
    script_end(&w);
    check_end();
}

/* Every allocation fails in its turn: out of memory, or all is well. */
static void test_memory(void **state)
{
    static const char *const inputs[] = {
        "{\"ReplicationTaskArn\":\"a\",\"CdcStartTime\":\"2024-01-02\"}",
        "{\"ReplicationTaskArn\":1,\"CdcStartTime\":\"x\"}"};
    size_t i, n;
    (void)state;
    for (i = 0; i < 2; i++) {
        dms_status status = DMS_ERR_MEMORY;
        for (n = 0; status == DMS_ERR_MEMORY && n < 50; n++) {
            struct script w;
            dms_config c = script_begin(&w);
            check_note("input %lu, allocation %lu", (unsigned long)i,
                       (unsigned long)n);
            (void)script_say(&w, 200, "{}");
            w.memory.fail_at = n + 1;
            status = dms_open(&w.client, &c);
            if (status == DMS_OK) {
                status = dms_call(&w.client, "ModifyReplicationTask", inputs[i],
                                  NULL);
            }
            CHECK(status == w.client.error.status);
            CHECK(status == DMS_ERR_MEMORY ||
                  status == (i ? DMS_ERR_USAGE : DMS_OK));
            script_end(&w);
        }
        CHECK(n > 2 && n < 50);
    }
    check_end();
}

/* In a block of the caller's the problems have what room there is. */
static void test_block(void **state)
{
    static char block[48000];
    struct script w;
    dms_config c = script_begin(&w);
    size_t i;
    (void)state;
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block;
    c.memory_size = sizeof block;
    script_open(&w, &c);
    (void)strcpy(input, "{\"MaxRecords\":1.5}");
    refused(&w, "DescribeEndpoints",
            "Invalid type for parameter MaxRecords, value: 1.5, type: <class "
            "'float'>, valid types: <class 'int'>");
    (void)strcpy(input, "{\"a\":0");
    for (i = 0; i < 500; i++) {
        (void)snprintf(input + strlen(input), 30, ",\"b%lu\":0",
                       (unsigned long)i);
    }
    input_add("}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "CreateEndpoint", input, NULL),
                  DMS_ERR_MEMORY);
    CHECK(strstr(w.client.error.message, "parameter validation failed"));
    (void)strcpy(input, "{}");
    accepted(&w, "DescribeEndpoints");
    script_end(&w);
    check_end();
}

/* Inputs cut anywhere, at the end of the world: refused, never followed. */
static void test_cuts(void **state)
{
    struct script w;
    size_t i, n;
    (void)state;
    script_start(&w);
    input[0] = '\0';
    input_good("CreateEndpointMessage", 2);
    n = strlen(input);
    for (i = 0; i < n; i += i < 300 ? 1 : 37) {
        char *cut = check_guard_end(input, i + 1);
        cut[i] = '\0';
        SCRIPT_EXPECT(&w, dms_call(&w.client, "CreateEndpoint", cut, NULL),
                      DMS_ERR_USAGE);
    }
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_accepted),
                                       cmocka_unit_test(test_required),
                                       cmocka_unit_test(test_unknown),
                                       cmocka_unit_test(test_wrong_types),
                                       cmocka_unit_test(test_words),
                                       cmocka_unit_test(test_times),
                                       cmocka_unit_test(test_many_times),
                                       cmocka_unit_test(test_names),
                                       cmocka_unit_test(test_safety),
                                       cmocka_unit_test(test_unchecked),
                                       cmocka_unit_test(test_input_is_answer),
                                       cmocka_unit_test(test_memory),
                                       cmocka_unit_test(test_block),
                                       cmocka_unit_test(test_cuts)};
    check_seed();
    return cmocka_run_group_tests(tests, model_read, model_free);
}
