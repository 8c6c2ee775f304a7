/*
 * How the local endpoint's resources look in answers.
 *
 * A view is a table of members in the order of the service's model; each is
 * written by a function or is an attribute kept as JSON text. Knows nothing of
 * requests.
 */
#ifndef LOCAL_VIEWS_H
#define LOCAL_VIEWS_H

#include "local_state.h"

/* Writes one value; returns 0 when the member is absent. */
typedef int writer(struct buf *, const struct dms *, const struct resource *);

/* One member of an answer: written by a function, else an attribute. */
struct field {
    const char *name;
    writer *write;
    const char *fallback; /* JSON text when the attribute is not set */
};

/* How a kind of resource looks in answers; ends with a NULL name. */
struct view {
    const char *member; /* its name when it is answered alone */
    const struct field *fields;
};

/* Appends a JSON string of plain text. */
static int put_text(struct buf *b, const char *text)
{
    if (text)
        buf_quote(b, text, strlen(text));
    return text != NULL;
}

/* Appends a monotonic time as epoch seconds; 0 is absent. */
static int put_time(struct buf *b, const struct dms *d, long long at)
{
    long long ms = at + d->wall_offset;

    if (at)
        buf_printf(b, "%lld.%03lld", ms / 1000, ms % 1000);
    return at != 0;
}

/* Its status. */
static int put_status(struct buf *b, const struct dms *d,
                      const struct resource *r)
{
    (void)d;
    return put_text(b, status_texts[r->status]);
}

/* Its ARN. */
static int put_arn(struct buf *b, const struct dms *d, const struct resource *r)
{
    (void)d;
    return put_text(b, r->arn);
}

/* When it was made. */
static int put_created(struct buf *b, const struct dms *d,
                       const struct resource *r)
{
    return put_time(b, d, r->created);
}

/* When it changed last. */
static int put_updated(struct buf *b, const struct dms *d,
                       const struct resource *r)
{
    return put_time(b, d, r->updated);
}

/* An endpoint's type is sent in lower and answered in upper case. */
static int put_endpoint_type(struct buf *b, const struct dms *d,
                             const struct resource *r)
{
    const char *p = resource_get(r, "EndpointType");

    (void)d;
    for (; p && *p; p++)
        buf_byte(b, upper(*p));
    return 1;
}

/* An engine, and its name as the console shows it. */
struct engine {
    const char *name;
    const char *display;
};

/* clang-format off */
static const struct engine engines[] = {
    {"mysql", "MySQL"}, {"oracle", "Oracle"}, {"postgres", "PostgreSQL"},
    {"mariadb", "MariaDB"}, {"aurora", "Amazon Aurora MySQL"},
    {"aurora-serverless", "Amazon Aurora Serverless MySQL"},
    {"aurora-postgresql", "Amazon Aurora PostgreSQL"},
    {"aurora-postgresql-serverless", "Amazon Aurora Serverless PostgreSQL"},
    {"babelfish", "Babelfish for Aurora PostgreSQL"},
    {"opensearch", "Amazon OpenSearch Service"},
    {"elasticsearch", "Amazon OpenSearch Service"},
    {"redshift", "Amazon Redshift"},
    {"redshift-serverless", "Amazon Redshift Serverless"},
    {"s3", "Amazon S3"}, {"db2", "IBM Db2 LUW"}, {"db2-zos", "IBM Db2 z/OS"},
    {"azuredb", "Azure SQL Database"},
    {"azure-sql-managed-instance", "Azure SQL Managed Instance"},
    {"sybase", "SAP Sybase ASE"}, {"dynamodb", "Amazon DynamoDB"},
    {"mongodb", "MongoDB"}, {"docdb", "Amazon DocumentDB"},
    {"kinesis", "Amazon Kinesis"}, {"kafka", "Apache Kafka"},
    {"neptune", "Amazon Neptune"}, {"redis", "Redis OSS"},
    {"sqlserver", "Microsoft SQL Server"},
    {"timestream", "Amazon Timestream"},
    {"dmstransfer", "AWS DMS transfer"}, {"generic", "Generic"},
};
/* clang-format on */

/* The engine of this name, NULL when DMS does not know it. */
static const struct engine *engine_find(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof engines / sizeof *engines; i++)
        if (strcmp(engines[i].name, name) == 0)
            return &engines[i];
    return NULL;
}

/* The name of an endpoint's engine as the console shows it. */
static int put_engine_display(struct buf *b, const struct dms *d,
                              const struct resource *r)
{
    size_t i;

    (void)d;
    for (i = 0; i < sizeof engines / sizeof *engines; i++)
        if (resource_is(r, "EngineName", engines[i].name))
            return put_text(b, engines[i].display);
    return 0;
}

/* Why a run failed. */
static int put_failure(struct buf *b, const struct dms *d,
                       const struct resource *r)
{
    (void)d;
    return put_text(b, r->run.failure);
}

/* Why a connection failed. */
static int put_connection_failure(struct buf *b, const struct dms *d,
                                  const struct resource *r)
{
    (void)d;
    return r->status == FAILED &&
           put_text(b, "Test Endpoint failed: Application-Status: 1020912, "
                       "Application-Message: Cannot connect to the endpoint");
}

/* Why a run ended. */
static int put_stop_reason(struct buf *b, const struct dms *d,
                           const struct resource *r)
{
    (void)d;
    return put_text(b, r->run.reason);
}

/* When it was started last. */
static int put_started(struct buf *b, const struct dms *d,
                       const struct resource *r)
{
    return put_time(b, d, r->run.started);
}

/* When it stopped last. */
static int put_stopped(struct buf *b, const struct dms *d,
                       const struct resource *r)
{
    return put_time(b, d, r->run.stopped);
}

/* A stopped task that captures changes says where it stopped. */
static int put_checkpoint(struct buf *b, const struct dms *d,
                          const struct resource *r)
{
    (void)d;
    return r->run.stopped && strcmp(resource_migration(r), "\"full-load\"") &&
           put_text(b, "checkpoint:V1#27#mysql-bin-changelog.157832:1975:-1:"
                       "2002:677883278264080:mysql-bin-changelog.157832:1876"
                       "#0#0#*#0#93");
}

/* Appends a member whose value is a time, unless it is absent. */
static void put_time_member(struct buf *b, const struct dms *d,
                            const char *name, long long at)
{
    if (!at)
        return;
    buf_printf(b, ",\"%s\":", name);
    put_time(b, d, at);
}

/* The statistics of a task or a replication that has been started. */
static int put_stats(struct buf *b, const struct dms *d,
                     const struct resource *r)
{
    struct progress p = run_progress(d, r);
    long long until = r->run.stopped ? r->run.stopped : d->now;

    if (!r->run.count)
        return 0;
    buf_printf(b,
               "{\"FullLoadProgressPercent\":%d,\"ElapsedTimeMillis\":%lld,"
               "\"TablesLoaded\":%d,\"TablesLoading\":%d,\"TablesQueued\":%d,"
               "\"TablesErrored\":%d",
               run_percent(d, r), until - r->run.started, p.loaded, p.loading,
               p.queued, p.errored);
    put_time_member(b, d, "FreshStartDate", r->run.fresh);
    put_time_member(b, d, "StartDate", r->run.started);
    put_time_member(b, d, "StopDate", r->run.stopped);
    put_time_member(b, d, "FullLoadStartDate", r->run.load_begin);
    put_time_member(b, d, "FullLoadFinishDate", run_load_end(d, r));
    buf_byte(b, '}');
    return 1;
}

/* Where the capacity of a serverless replication stands. */
static const char *provision_state(const struct dms *d,
                                   const struct resource *r)
{
    if (r->status == RUNNING || r->status == REPLICATION_STARTING)
        return "provisioned";
    if (!r->run.count)
        return "";
    if (run_deprovisions(d, r))
        return "deprovisioning";
    if (r->status == STOPPED || r->status == FAILED || r->status == DELETING ||
        r->status == MODIFYING)
        return "deprovisioned";
    return "provisioning";
}

/* When the capacity of a replication was taken away. */
static int put_deprovisioned(struct buf *b, const struct dms *d,
                             const struct resource *r)
{
    int over = r->run.stopped && !run_deprovisions(d, r);

    return put_time(b, d, over ? r->run.stopped + step_ms(d, r) : 0);
}

/* When a replication starts to capture changes, if that was said. */
static int put_cdc_start(struct buf *b, const struct dms *d,
                         const struct resource *r)
{
    const char *json = resource_get(r, "CdcStartTime");

    (void)d;
    if (json)
        buf_str(b, json);
    return json != NULL;
}

/* The capacity of a replication that has been started. */
static int put_provision(struct buf *b, const struct dms *d,
                         const struct resource *r)
{
    const char *state = provision_state(d, r);

    if (!*state)
        return 0;
    buf_printf(b, "{\"ProvisionState\":\"%s\",\"ProvisionedCapacityUnits\":2",
               state);
    put_time_member(b, d, "DateProvisioned", r->run.started);
    buf_str(b, ",\"IsNewProvisioningAvailable\":false}");
    return 1;
}

/* How it was started last. */
static int put_start_type(struct buf *b, const struct dms *d,
                          const struct resource *r)
{
    (void)d;
    return put_text(b, r->run.start_type);
}

/* Why a run failed, as a list. */
static int put_failures(struct buf *b, const struct dms *d,
                        const struct resource *r)
{
    (void)d;
    buf_byte(b, '[');
    put_text(b, r->run.failure);
    buf_byte(b, ']');
    return r->run.failure != NULL;
}

/* The security groups of an instance: the identifiers that were given. */
static int put_groups(struct buf *b, const struct dms *d,
                      const struct resource *r)
{
    const char *ids = resource_get(r, "VpcSecurityGroupIds");
    struct json j;
    size_t i;

    (void)d;
    if (!ids)
        ids = "[\"sg-0123456789abcdef0\"]";
    buf_byte(b, '[');
    if (json_parse(&j, ids, strlen(ids)))
        for (i = 1; i < j.count; i = j.nodes[i].next) {
            buf_str(b, i > 1 ? ",{\"VpcSecurityGroupId\":"
                             : "{\"VpcSecurityGroupId\":");
            json_recode(b, &j, i);
            buf_str(b, ",\"Status\":\"active\"}");
        }
    json_free(&j);
    buf_byte(b, ']');
    return 1;
}

/* An instance has an address once it has been made. */
static int put_address(struct buf *b, const struct dms *d,
                       const struct resource *r)
{
    (void)d;
    buf_printf(b, "\"172.31.%d.%d\"", (int)(r->seq >> 8 & 255),
               (int)(r->seq & 255));
    return r->status != CREATING;
}

/* The same address, as a list. */
static int put_addresses(struct buf *b, const struct dms *d,
                         const struct resource *r)
{
    int there;

    buf_byte(b, '[');
    there = put_address(b, d, r);
    buf_byte(b, ']');
    return there;
}

#define KMS_KEY                                \
    "\"arn:aws:kms:us-east-1:" ACCOUNT ":key/" \
    "f7bc0f8e-1a3a-4ace-9faa-e8494fa3921a\""

#define TASK_SETTINGS                                         \
    "\"{\\\"Logging\\\":{\\\"EnableLogging\\\":false},"       \
    "\\\"TargetMetadata\\\":{\\\"SupportLobs\\\":true,"       \
    "\\\"LimitedSizeLobMode\\\":true,\\\"LobMaxSize\\\":32}," \
    "\\\"FullLoadSettings\\\":{\\\"TargetTablePrepMode\\\":"  \
    "\\\"DROP_AND_CREATE\\\",\\\"MaxFullLoadSubTasks\\\":8,"  \
    "\\\"CommitRate\\\":10000},"                              \
    "\\\"ValidationSettings\\\":{\\\"EnableValidation\\\":false}}\""

#define SUBNET_GROUP                                        \
    "{\"ReplicationSubnetGroupIdentifier\":\"default\","    \
    "\"ReplicationSubnetGroupDescription\":\"default\","    \
    "\"VpcId\":\"vpc-0123456789abcdef0\","                  \
    "\"SubnetGroupStatus\":\"Complete\",\"Subnets\":[{"     \
    "\"SubnetIdentifier\":\"subnet-0123456789abcdef0\","    \
    "\"SubnetAvailabilityZone\":{\"Name\":\"us-east-1a\"}," \
    "\"SubnetStatus\":\"Active\"}]}"

/* The settings of an endpoint, one structure for each family of engines. */
/* clang-format off */
#define ENDPOINT_SETTINGS(X) \
    X(DynamoDbSettings) X(S3Settings) X(DmsTransferSettings) \
    X(MongoDbSettings) X(KinesisSettings) X(KafkaSettings) \
    X(ElasticsearchSettings) X(NeptuneSettings) X(RedshiftSettings) \
    X(PostgreSQLSettings) X(MySQLSettings) X(OracleSettings) \
    X(SybaseSettings) X(MicrosoftSQLServerSettings) X(IBMDb2Settings) \
    X(DocDbSettings) X(RedisSettings) X(GcpMySQLSettings) \
    X(TimestreamSettings)
/* clang-format on */

#define SETTINGS_FIELD(name) {#name, NULL, NULL},
#define SETTINGS_MEMBER(name) #name ":o "

/* clang-format off */
static const struct field instance_fields[] = {
    {"ReplicationInstanceIdentifier", NULL, NULL},
    {"ReplicationInstanceClass", NULL, NULL},
    {"ReplicationInstanceStatus", put_status, NULL},
    {"AllocatedStorage", NULL, "50"},
    {"InstanceCreateTime", put_created, NULL},
    {"VpcSecurityGroups", put_groups, NULL},
    {"AvailabilityZone", NULL, "\"us-east-1a\""},
    {"ReplicationSubnetGroup", NULL, SUBNET_GROUP},
    {"PreferredMaintenanceWindow", NULL, "\"wed:11:42-wed:12:12\""},
    {"PendingModifiedValues", NULL, "{}"},
    {"MultiAZ", NULL, "false"},
    {"EngineVersion", NULL, "\"3.5.4\""},
    {"AutoMinorVersionUpgrade", NULL, "true"},
    {"KmsKeyId", NULL, KMS_KEY},
    {"ReplicationInstanceArn", put_arn, NULL},
    {"ReplicationInstancePrivateIpAddress", put_address, NULL},
    {"ReplicationInstancePrivateIpAddresses", put_addresses, NULL},
    {"PubliclyAccessible", NULL, "true"},
    {"DnsNameServers", NULL, NULL},
    {"NetworkType", NULL, "\"IPV4\""},
    {"KerberosAuthenticationSettings", NULL, NULL},
    {NULL, NULL, NULL}};

static const struct field endpoint_fields[] = {
    {"EndpointIdentifier", NULL, NULL},
    {"EndpointType", put_endpoint_type, NULL},
    {"EngineName", NULL, NULL},
    {"EngineDisplayName", put_engine_display, NULL},
    {"Username", NULL, NULL},
    {"ServerName", NULL, NULL},
    {"Port", NULL, NULL},
    {"DatabaseName", NULL, NULL},
    {"ExtraConnectionAttributes", NULL, NULL},
    {"Status", put_status, NULL},
    {"KmsKeyId", NULL, KMS_KEY},
    {"EndpointArn", put_arn, NULL},
    {"CertificateArn", NULL, NULL},
    {"SslMode", NULL, "\"none\""},
    {"ServiceAccessRoleArn", NULL, NULL},
    {"ExternalTableDefinition", NULL, NULL},
    ENDPOINT_SETTINGS(SETTINGS_FIELD)
    {NULL, NULL, NULL}};

static const struct field connection_fields[] = {
    {"ReplicationInstanceArn", NULL, NULL},
    {"EndpointArn", NULL, NULL},
    {"Status", put_status, NULL},
    {"LastFailureMessage", put_connection_failure, NULL},
    {"EndpointIdentifier", NULL, NULL},
    {"ReplicationInstanceIdentifier", NULL, NULL},
    {NULL, NULL, NULL}};

static const struct field task_fields[] = {
    {"ReplicationTaskIdentifier", NULL, NULL},
    {"SourceEndpointArn", NULL, NULL},
    {"TargetEndpointArn", NULL, NULL},
    {"ReplicationInstanceArn", NULL, NULL},
    {"MigrationType", NULL, NULL},
    {"TableMappings", NULL, NULL},
    {"ReplicationTaskSettings", NULL, TASK_SETTINGS},
    {"Status", put_status, NULL},
    {"LastFailureMessage", put_failure, NULL},
    {"StopReason", put_stop_reason, NULL},
    {"ReplicationTaskCreationDate", put_created, NULL},
    {"ReplicationTaskStartDate", put_started, NULL},
    {"CdcStartPosition", NULL, NULL},
    {"CdcStopPosition", NULL, NULL},
    {"RecoveryCheckpoint", put_checkpoint, NULL},
    {"ReplicationTaskArn", put_arn, NULL},
    {"ReplicationTaskStats", put_stats, NULL},
    {"TaskData", NULL, NULL},
    {NULL, NULL, NULL}};

static const struct field config_fields[] = {
    {"ReplicationConfigIdentifier", NULL, NULL},
    {"ReplicationConfigArn", put_arn, NULL},
    {"SourceEndpointArn", NULL, NULL},
    {"TargetEndpointArn", NULL, NULL},
    {"ReplicationType", NULL, NULL},
    {"ComputeConfig", NULL, NULL},
    {"ReplicationSettings", NULL, TASK_SETTINGS},
    {"SupplementalSettings", NULL, NULL},
    {"TableMappings", NULL, NULL},
    {"ReplicationConfigCreateTime", put_created, NULL},
    {"ReplicationConfigUpdateTime", put_updated, NULL},
    {"IsReadOnly", NULL, "false"},
    {NULL, NULL, NULL}};

static const struct field replication_fields[] = {
    {"ReplicationConfigIdentifier", NULL, NULL},
    {"ReplicationConfigArn", put_arn, NULL},
    {"SourceEndpointArn", NULL, NULL},
    {"TargetEndpointArn", NULL, NULL},
    {"ReplicationType", NULL, NULL},
    {"Status", put_status, NULL},
    {"ProvisionData", put_provision, NULL},
    {"StopReason", put_stop_reason, NULL},
    {"FailureMessages", put_failures, NULL},
    {"ReplicationStats", put_stats, NULL},
    {"StartReplicationType", put_start_type, NULL},
    {"CdcStartTime", put_cdc_start, NULL},
    {"CdcStartPosition", NULL, NULL},
    {"CdcStopPosition", NULL, NULL},
    {"RecoveryCheckpoint", put_checkpoint, NULL},
    {"ReplicationCreateTime", put_created, NULL},
    {"ReplicationUpdateTime", put_updated, NULL},
    {"ReplicationLastStopTime", put_stopped, NULL},
    {"ReplicationDeprovisionTime", put_deprovisioned, NULL},
    {"IsReadOnly", NULL, "false"},
    {NULL, NULL, NULL}};

static const struct view instance_view = {
    "ReplicationInstance", instance_fields};
static const struct view endpoint_view = {"Endpoint", endpoint_fields};
static const struct view connection_view = {"Connection", connection_fields};
static const struct view task_view = {"ReplicationTask", task_fields};
static const struct view config_view = {"ReplicationConfig", config_fields};
static const struct view replication_view = {
    "Replication", replication_fields};
/* clang-format on */

/* Appends the value of one field; returns 0 when it is absent. */
static int field_write(struct buf *b, const struct dms *d,
                       const struct field *f, const struct resource *r)
{
    const char *json;

    if (f->write)
        return f->write(b, d, r);
    json = resource_get(r, f->name);
    if (!json)
        json = f->fallback;
    if (json)
        buf_str(b, json);
    return json != NULL;
}

/* Whether a field is dropped by WithoutSettings. */
static int field_is_settings(const struct field *f)
{
    return strcmp(f->name, "TableMappings") == 0 ||
           strcmp(f->name, "ReplicationTaskSettings") == 0;
}

/* Appends a resource as an object. */
static void view_write(struct buf *b, const struct dms *d, const struct view *v,
                       const struct resource *r, int without_settings)
{
    const struct field *f;
    int any = 0;

    buf_byte(b, '{');
    for (f = v->fields; f->name; f++) {
        size_t before = b->len;

        if (without_settings && field_is_settings(f))
            continue;
        buf_printf(b, "%s\"%s\":", any ? "," : "", f->name);
        if (field_write(b, d, f, r))
            any = 1;
        else
            buf_cut(b, before);
    }
    buf_byte(b, '}');
}

#endif
