/*
 * The operations of the local endpoint: what each call does.
 *
 * The table at the end says which there are and which members they take; the
 * caller holds the lock.
 */
#ifndef LOCAL_CALLS_H
#define LOCAL_CALLS_H

#include "local_input.h"
#include "local_lists.h"

/* ---- replication instances --------------------------------------------- */

/* Members of an instance that wait for maintenance unless told not to. */
static const char *const pending_members[] = {"ReplicationInstanceClass",
                                              "AllocatedStorage", "MultiAZ",
                                              "EngineVersion", "NetworkType"};

/* Puts the identifier and the groups into their stored form. */
static void instance_finish(struct call *c, struct resource *r)
{
    const char *id = resource_get(r, "ReplicationInstanceIdentifier");
    char *copy = text_copy(id, strlen(id)), *p;
    struct buf b = {NULL, 0, 0};
    size_t node = json_find(c->in, 0, "VpcSecurityGroupIds");

    for (p = copy; *p; p++)
        *p = (char)lower(*p);
    resource_set(r, "ReplicationInstanceIdentifier", copy, strlen(copy));
    if (node) {
        json_recode(&b, c->in, node);
        resource_set(r, "VpcSecurityGroupIds", b.data, b.len);
    }
    free(copy);
    buf_free(&b);
}

/* CreateReplicationInstance: creating, then available. */
static int create_instance(struct call *c)
{
    struct store *s = &c->d->stores[INSTANCE];

    if (!check_identifier(c, NULL) || !create(c, CREATING, AVAILABLE))
        return 0;
    instance_finish(c, s->items[s->count - 1]);
    buf_cut(&c->reply->body, 0);
    return answer(c, c->op->view, s->items[s->count - 1]);
}

/* Keeps the changes that wait for the maintenance window. */
static void instance_postpone(struct call *c, struct resource *r)
{
    struct buf b = {NULL, 0, 0};
    size_t i, node;

    buf_byte(&b, '{');
    for (i = 0; i < sizeof pending_members / sizeof *pending_members; i++) {
        node = json_find(c->in, 0, pending_members[i]);
        if (!node)
            continue;
        buf_printf(&b, "%s\"%s\":", b.len > 1 ? "," : "", pending_members[i]);
        json_recode(&b, c->in, node);
    }
    buf_byte(&b, '}');
    resource_set(r, "PendingModifiedValues", b.data, b.len);
    buf_free(&b);
}

/* ModifyReplicationInstance: at once, or kept as pending. */
static int modify_instance(struct call *c)
{
    struct resource *r = need(c, "ReplicationInstanceArn", INSTANCE);

    if (!r || !check_identifier(c, r))
        return 0;
    if (r->status != AVAILABLE)
        return wrong_state(c, r, "modified");
    if (input_true(c, "ApplyImmediately")) {
        absorb(c, r, c->op->view);
        instance_finish(c, r);
        resource_change(c->d, r, MODIFYING, AVAILABLE);
    } else {
        instance_postpone(c, r);
    }
    return answer(c, c->op->view, r);
}

/* DeleteReplicationInstance, when no task uses it. */
static int delete_instance(struct call *c)
{
    struct resource *r = need(c, "ReplicationInstanceArn", INSTANCE), *other;
    size_t at = 0;

    if (!r)
        return 0;
    if (r->status != AVAILABLE)
        return wrong_state(c, r, "deleted");
    if (user_of(c->d, r->arn))
        return refuse(c, "InvalidResourceStateFault",
                      "Replication Instance %s has one or more replication "
                      "tasks.",
                      r->arn);
    while ((other = store_match(c->d, CONNECTION, &at, "ReplicationInstanceArn",
                                r->arn)))
        resource_change(c->d, other, DELETING, GONE);
    return discard(c, r);
}

/* ---- endpoints and connections ----------------------------------------- */

/* Checks that the engine, if given, is one that DMS knows. */
static int check_engine(struct call *c)
{
    char *name = input_text(c, "EngineName");
    int good = !name || engine_find(name);

    if (!good)
        refuse(c, "InvalidParameterValueException",
               "Engine name %s is not supported.", name);
    free(name);
    return good;
}

/* CreateEndpoint: active at once. */
static int create_endpoint(struct call *c)
{
    return check_identifier(c, NULL) && check_engine(c) &&
           create(c, ACTIVE, ACTIVE);
}

/* ModifyEndpoint, when no task that runs uses it. */
static int modify_endpoint(struct call *c)
{
    struct resource *r = need(c, "EndpointArn", ENDPOINT);
    struct resource *user = r ? user_of(c->d, r->arn) : NULL;

    if (!r || !check_identifier(c, r) || !check_engine(c))
        return 0;
    if (r->status != ACTIVE)
        return wrong_state(c, r, "modified");
    if (user && (user->status == RUNNING || user->status == STARTING))
        return refuse(c, "InvalidResourceStateFault",
                      "Endpoint %s cannot be modified while a task that uses "
                      "it is running.",
                      r->arn);
    absorb(c, r, c->op->view);
    return answer(c, c->op->view, r);
}

/* DeleteEndpoint, when no task uses it. */
static int delete_endpoint(struct call *c)
{
    struct resource *r = need(c, "EndpointArn", ENDPOINT), *other;
    size_t at = 0;

    if (!r)
        return 0;
    if (r->status != ACTIVE)
        return wrong_state(c, r, "deleted");
    if (user_of(c->d, r->arn))
        return refuse(c, "InvalidResourceStateFault",
                      "Endpoint %s is part of one or more ReplicationTasks.",
                      r->arn);
    while ((other = store_match(c->d, CONNECTION, &at, "EndpointArn", r->arn)))
        resource_change(c->d, other, DELETING, GONE);
    return discard(c, r);
}

/* TestConnection: testing, then successful or failed. */
static int test_connection(struct call *c)
{
    struct resource *i = need(c, "ReplicationInstanceArn", INSTANCE);
    struct resource *e = i ? need(c, "EndpointArn", ENDPOINT) : NULL, *r;
    const char *id;

    if (!e)
        return 0;
    if (i->status != AVAILABLE)
        return refuse(c, "InvalidResourceStateFault",
                      "Replication Instance %s is not in available state.",
                      i->arn);
    r = store_connection(c->d, i->arn, e->arn);
    if (r && r->status == TESTING)
        return wrong_state(c, r, "tested");
    if (!r) {
        r = resource_new(c->d, CONNECTION, TESTING);
        resource_set_text(r, "ReplicationInstanceArn", i->arn);
        resource_set_text(r, "EndpointArn", e->arn);
        store_add(c->d, r);
    }
    id = resource_get(e, "EndpointIdentifier");
    resource_set(r, "EndpointIdentifier", id, strlen(id));
    id = resource_get(i, "ReplicationInstanceIdentifier");
    resource_set(r, "ReplicationInstanceIdentifier", id, strlen(id));
    resource_change(c->d, r, TESTING,
                    resource_begins(e, "fail-") ? FAILED : SUCCESSFUL);
    return answer(c, c->op->view, r);
}

/* DeleteConnection. */
static int delete_connection(struct call *c)
{
    struct resource *i = need(c, "ReplicationInstanceArn", INSTANCE);
    struct resource *e = i ? need(c, "EndpointArn", ENDPOINT) : NULL;
    struct resource *r = e ? store_connection(c->d, i->arn, e->arn) : NULL;

    if (!e)
        return 0;
    if (!r)
        return refuse(c, "ResourceNotFoundFault",
                      "No Connections found matching the filter criteria.");
    if (r->status == TESTING || r->status == DELETING)
        return wrong_state(c, r, "deleted");
    return discard(c, r);
}

/* ---- tasks ------------------------------------------------------------- */

/* CreateReplicationTask: creating, then ready. */
static int create_task(struct call *c)
{
    struct resource *instance;

    if (!check_identifier(c, NULL) || !check_migration(c) ||
        !check_endpoint(c, "SourceEndpointArn", "source") ||
        !check_endpoint(c, "TargetEndpointArn", "target"))
        return 0;
    instance = need(c, "ReplicationInstanceArn", INSTANCE);
    if (!instance)
        return 0;
    if (instance->status != AVAILABLE)
        return refuse(c, "InvalidResourceStateFault",
                      "Replication Instance %s is not in available state.",
                      instance->arn);
    return create(c, CREATING, READY);
}

/* Whether a task rests: it neither runs nor changes. */
static int task_rests(const struct resource *r)
{
    return r->status == READY || r->status == STOPPED || r->status == FAILED ||
           r->status == CREATED;
}

/* ModifyReplicationTask: modifying, then as before. */
static int modify_task(struct call *c)
{
    struct resource *r = need(c, "ReplicationTaskArn", TASK);

    if (!r || !check_identifier(c, r) || !check_migration(c))
        return 0;
    if (!task_rests(r))
        return wrong_state(c, r, "modified");
    absorb(c, r, c->op->view);
    resource_change(c->d, r, MODIFYING, r->status);
    return answer(c, c->op->view, r);
}

/* DeleteReplicationTask, when it rests. */
static int delete_task(struct call *c)
{
    struct resource *r = need(c, "ReplicationTaskArn", TASK);

    if (!r)
        return 0;
    return task_rests(r) ? discard(c, r) : wrong_state(c, r, "deleted");
}

/* Whether the task's instance reaches both endpoints, as tested. */
static int task_connected(struct call *c, const struct resource *r)
{
    static const char *const ends[] = {"SourceEndpointArn",
                                       "TargetEndpointArn"};
    const char *instance = resource_get(r, "ReplicationInstanceArn"), *end;
    struct store *s = &c->d->stores[CONNECTION];
    size_t i, k, found = 0;

    for (k = 0; k < 2; k++) {
        end = resource_get(r, ends[k]);
        for (i = 0; i < s->count; i++)
            if (s->items[i]->status == SUCCESSFUL &&
                strcmp(resource_get(s->items[i], "ReplicationInstanceArn"),
                       instance) == 0 &&
                strcmp(resource_get(s->items[i], "EndpointArn"), end) == 0)
                break;
        found += i < s->count;
    }
    return found == 2;
}

/* The ways to start, as they are given and as messages spell them. */
static const struct start_type {
    const char *name;
    const char *spelt;
} start_types[] = {{"start-replication", "START_REPLICATION"},
                   {"resume-processing", "RESUME_PROCESSING"},
                   {"reload-target", "RELOAD_TARGET"}};

/* Checks the way to start against how the task has run before. */
static int check_start(struct call *c, const struct resource *r,
                       const struct start_type *type)
{
    static const char fault[] = "InvalidParameterCombinationException";
    int first = type == start_types;

    if (first && r->run.count)
        return refuse(c, fault,
                      "Start Type : %s, valid only for tasks running for the "
                      "first time",
                      type->spelt);
    if (!first && !r->run.count)
        return refuse(c, fault,
                      "Start Type : %s, not valid for tasks running for the "
                      "first time",
                      type->spelt);
    if (type == &start_types[2] && !run_loads(r))
        return refuse(c, fault,
                      "Start Type : %s, not valid for tasks of migration "
                      "type cdc",
                      type->spelt);
    return 1;
}

/* Starts a task or a replication: what both have in common. */
static int start(struct call *c, struct resource *r, const char *member,
                 enum status status, enum status then)
{
    const struct start_type *type = start_types;

    while (!input_is(c, member, type->name))
        type++;
    if (!task_rests(r))
        return wrong_state(c, r, "started");
    if (!check_start(c, r, type) || !check_migration(c))
        return 0;
    absorb(c, r, c->op->view);
    r->run.start_type = type->name;
    run_start(c->d, r, type != &start_types[1], status, then);
    return answer(c, c->op->view, r);
}

/* StartReplicationTask: starting, then running. */
static int start_task(struct call *c)
{
    struct resource *r = need(c, "ReplicationTaskArn", TASK);

    if (!r)
        return 0;
    if (c->d->strict_connections && !task_connected(c, r))
        return refuse(c, "InvalidResourceStateFault",
                      "Test connection for replication instance and endpoint "
                      "should be successful for starting the replication "
                      "task");
    return start(c, r, "StartReplicationTaskType", STARTING, RUNNING);
}

/* StopReplicationTask: stopping, then stopped. */
static int stop_task(struct call *c)
{
    struct resource *r = need(c, "ReplicationTaskArn", TASK);

    if (!r)
        return 0;
    if (r->status != RUNNING && r->status != STARTING)
        return wrong_state(c, r, "stopped");
    run_stop(c->d, r);
    return answer(c, c->op->view, r);
}

/* Notes that a table, an element of the input, is being reloaded. */
static int reload_table(struct call *c, struct resource *r, size_t node)
{
    size_t schema = json_find(c->in, node, "SchemaName");
    size_t table = json_find(c->in, node, "TableName");
    struct buf s = {NULL, 0, 0}, t = {NULL, 0, 0};
    struct run *run = &r->run;
    struct reload *reload;

    if (!schema || !table)
        return refuse(c, "ValidationException",
                      "1 validation error detected: Value null at "
                      "'tablesToReload' failed to satisfy constraint: Member "
                      "must not be null");
    json_recode(&s, c->in, schema);
    json_recode(&t, c->in, table);
    run->reloads = (struct reload *)grow(
        run->reloads, (run->reload_count + 1) * sizeof *run->reloads);
    reload = &run->reloads[run->reload_count++];
    reload->schema = s.data;
    reload->table = t.data;
    reload->validate_only = input_is(c, "ReloadOption", "validate-only");
    reload->done = c->d->now + step_ms(c->d, r);
    return 1;
}

/* ReloadTables and its serverless twin, while the task runs. */
static int reload_tables(struct call *c)
{
    const char *arn =
        c->op->kind == TASK ? "ReplicationTaskArn" : "ReplicationConfigArn";
    struct resource *r = need(c, arn, c->op->kind);
    size_t list = json_find(c->in, 0, "TablesToReload"), i = list + 1;

    if (!r)
        return 0;
    if (r->status != RUNNING)
        return refuse(c, "InvalidResourceStateFault",
                      "Replication Task %s is currently not running. Tables "
                      "can be reloaded only while it is.",
                      r->arn);
    for (; i < c->in->nodes[list].next; i = c->in->nodes[i].next)
        if (!reload_table(c, r, i))
            return 0;
    buf_printf(&c->reply->body, "{\"%s\":\"%s\"}", arn, r->arn);
    return 1;
}

/* ---- serverless replications ------------------------------------------- */

/* CreateReplicationConfig: created at once. */
static int create_config(struct call *c)
{
    return check_identifier(c, NULL) && check_migration(c) &&
           check_endpoint(c, "SourceEndpointArn", "source") &&
           check_endpoint(c, "TargetEndpointArn", "target") &&
           create(c, CREATED, CREATED);
}

/* ModifyReplicationConfig: modifying, then as before. */
static int modify_config(struct call *c)
{
    struct resource *r = need(c, "ReplicationConfigArn", CONFIG);

    if (!r || !check_identifier(c, r) || !check_migration(c) ||
        !check_endpoint(c, "SourceEndpointArn", "source") ||
        !check_endpoint(c, "TargetEndpointArn", "target"))
        return 0;
    if (!task_rests(r))
        return wrong_state(c, r, "modified");
    absorb(c, r, c->op->view);
    resource_change(c->d, r, MODIFYING, r->status);
    return answer(c, c->op->view, r);
}

/* Whether a replication has no capacity that is being taken away. */
static int deprovisioned(struct call *c, const struct resource *r)
{
    return !r->run.count || !run_deprovisions(c->d, r) ||
           refuse(c, "InvalidResourceStateFault",
                  "Replication %s is being deprovisioned.", r->arn);
}

/* DeleteReplicationConfig, when it rests. */
static int delete_config(struct call *c)
{
    struct resource *r = need(c, "ReplicationConfigArn", CONFIG);

    if (!r)
        return 0;
    if (!task_rests(r))
        return wrong_state(c, r, "deleted");
    return deprovisioned(c, r) && discard(c, r);
}

/* StartReplication: through the stages of provisioning to running. */
static int start_config(struct call *c)
{
    struct resource *r = need(c, "ReplicationConfigArn", CONFIG);

    return r && deprovisioned(c, r) &&
           start(c, r, "StartReplicationType", INITIALIZING, METADATA);
}

/* StopReplication: stopping, then stopped. */
static int stop_config(struct call *c)
{
    struct resource *r = need(c, "ReplicationConfigArn", CONFIG);

    if (!r)
        return 0;
    if (task_rests(r) || r->status == STOPPING || r->status == DELETING ||
        r->status == MODIFYING)
        return wrong_state(c, r, "stopped");
    run_stop(c->d, r);
    return answer(c, c->op->view, r);
}

/* ---- tags -------------------------------------------------------------- */

/* The resource of any kind with this ARN; NULL after refusing the call. */
static struct resource *need_any(struct call *c, size_t node)
{
    static const enum kind kinds[] = {INSTANCE, ENDPOINT, TASK, CONFIG};
    struct buf arn = {NULL, 0, 0};
    struct resource *r = NULL;
    size_t i;

    json_text(&arn, c->in, node);
    for (i = 0; i < sizeof kinds / sizeof *kinds && !r; i++)
        r = store_find(c->d, kinds[i], arn.data);
    if (!r)
        refuse(c, "ResourceNotFoundFault", "Resource %s not found.", arn.data);
    buf_free(&arn);
    return r;
}

/* AddTagsToResource. */
static int add_tags(struct call *c)
{
    struct resource *r = need_any(c, json_find(c->in, 0, "ResourceArn"));

    if (!r || !absorb_tags(c, r))
        return 0;
    buf_str(&c->reply->body, "{}");
    return 1;
}

/* RemoveTagsFromResource. */
static int remove_tags(struct call *c)
{
    struct resource *r = need_any(c, json_find(c->in, 0, "ResourceArn"));
    size_t keys = json_find(c->in, 0, "TagKeys"), i = keys + 1;
    struct buf key = {NULL, 0, 0};

    if (!r)
        return 0;
    for (; i < c->in->nodes[keys].next; i = c->in->nodes[i].next) {
        buf_cut(&key, 0);
        json_recode(&key, c->in, i);
        resource_untag(r, key.data);
    }
    buf_free(&key);
    buf_str(&c->reply->body, "{}");
    return 1;
}

/* Appends the tags of a resource, with its ARN when several were asked. */
static void tags_write(struct buf *b, const struct resource *r, int with_arn)
{
    size_t i;

    for (i = 0; i < r->tag_count; i++) {
        if (b->data[b->len - 1] == '}')
            buf_byte(b, ',');
        buf_printf(b, "{\"Key\":%s,\"Value\":%s", r->tags[i].key,
                   r->tags[i].value);
        if (with_arn)
            buf_printf(b, ",\"ResourceArn\":\"%s\"", r->arn);
        buf_byte(b, '}');
    }
}

/* ListTagsForResource. */
static int list_tags(struct call *c)
{
    size_t one = json_find(c->in, 0, "ResourceArn");
    size_t list = json_find(c->in, 0, "ResourceArnList"), i = list + 1;
    struct buf *b = &c->reply->body;
    struct resource *r;

    if (!one && !is_string_list(c->in, list))
        return refuse(c, "InvalidParameterValueException",
                      "ResourceArn or ResourceArnList must be provided.");
    buf_str(b, "{\"TagList\":[");
    if (one) {
        r = need_any(c, one);
        if (!r)
            return 0;
        tags_write(b, r, 0);
    }
    for (; list && i < c->in->nodes[list].next; i++) {
        r = need_any(c, i);
        if (!r)
            return 0;
        tags_write(b, r, 1);
    }
    buf_str(b, "]}");
    return 1;
}

/* ---- the table of operations ------------------------------------------- */

#define PAGED "Filters:a MaxRecords:i Marker:s "
#define CDC "CdcStartTime:t CdcStartPosition:s CdcStopPosition:s "
#define ENDPOINT_MEMBERS                                                   \
    "Username:s Password:s ServerName:s Port:i DatabaseName:s "            \
    "ExtraConnectionAttributes:s CertificateArn:s SslMode:s "              \
    "ServiceAccessRoleArn:s ExternalTableDefinition:s " ENDPOINT_SETTINGS( \
        SETTINGS_MEMBER)

/* clang-format off */
static const struct operation operations[] = {
    {"CreateReplicationInstance",
     "ReplicationInstanceIdentifier:s* AllocatedStorage:i "
     "ReplicationInstanceClass:s* VpcSecurityGroupIds:a AvailabilityZone:s "
     "ReplicationSubnetGroupIdentifier:s PreferredMaintenanceWindow:s "
     "MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b Tags:a KmsKeyId:s "
     "PubliclyAccessible:b DnsNameServers:s ResourceIdentifier:s "
     "NetworkType:s KerberosAuthenticationSettings:o",
     create_instance, &instance_view, INSTANCE},
    {"DescribeReplicationInstances", PAGED,
     describe, &instance_view, INSTANCE},
    {"ModifyReplicationInstance",
     "ReplicationInstanceArn:s* AllocatedStorage:i ApplyImmediately:b "
     "ReplicationInstanceClass:s VpcSecurityGroupIds:a "
     "PreferredMaintenanceWindow:s MultiAZ:b EngineVersion:s "
     "AllowMajorVersionUpgrade:b AutoMinorVersionUpgrade:b "
     "ReplicationInstanceIdentifier:s NetworkType:s "
     "KerberosAuthenticationSettings:o",
     modify_instance, &instance_view, INSTANCE},
    {"DeleteReplicationInstance", "ReplicationInstanceArn:s*",
     delete_instance, &instance_view, INSTANCE},

    {"CreateEndpoint",
     "EndpointIdentifier:s* EndpointType:s* EngineName:s* KmsKeyId:s Tags:a "
     "ResourceIdentifier:s " ENDPOINT_MEMBERS,
     create_endpoint, &endpoint_view, ENDPOINT},
    {"DescribeEndpoints", PAGED, describe, &endpoint_view, ENDPOINT},
    {"ModifyEndpoint",
     "EndpointArn:s* EndpointIdentifier:s EndpointType:s EngineName:s "
     "ExactSettings:b " ENDPOINT_MEMBERS,
     modify_endpoint, &endpoint_view, ENDPOINT},
    {"DeleteEndpoint", "EndpointArn:s*",
     delete_endpoint, &endpoint_view, ENDPOINT},

    {"TestConnection", "ReplicationInstanceArn:s* EndpointArn:s*",
     test_connection, &connection_view, CONNECTION},
    {"DescribeConnections", PAGED, describe, &connection_view, CONNECTION},
    {"DeleteConnection", "EndpointArn:s* ReplicationInstanceArn:s*",
     delete_connection, &connection_view, CONNECTION},

    {"CreateReplicationTask",
     "ReplicationTaskIdentifier:s* SourceEndpointArn:s* "
     "TargetEndpointArn:s* ReplicationInstanceArn:s* MigrationType:s* "
     "TableMappings:s* ReplicationTaskSettings:s Tags:a TaskData:s "
     "ResourceIdentifier:s " CDC,
     create_task, &task_view, TASK},
    {"DescribeReplicationTasks", PAGED "WithoutSettings:b",
     describe, &task_view, TASK},
    {"ModifyReplicationTask",
     "ReplicationTaskArn:s* ReplicationTaskIdentifier:s MigrationType:s "
     "TableMappings:s ReplicationTaskSettings:s TaskData:s " CDC,
     modify_task, &task_view, TASK},
    {"StartReplicationTask",
     "ReplicationTaskArn:s* StartReplicationTaskType:s* " CDC,
     start_task, &task_view, TASK},
    {"StopReplicationTask", "ReplicationTaskArn:s*",
     stop_task, &task_view, TASK},
    {"DeleteReplicationTask", "ReplicationTaskArn:s*",
     delete_task, &task_view, TASK},
    {"ReloadTables",
     "ReplicationTaskArn:s* TablesToReload:a* ReloadOption:s",
     reload_tables, &task_view, TASK},
    {"DescribeTableStatistics", "ReplicationTaskArn:s* " PAGED,
     describe_tables, &task_view, TASK},

    {"CreateReplicationConfig",
     "ReplicationConfigIdentifier:s* SourceEndpointArn:s* "
     "TargetEndpointArn:s* ComputeConfig:o* ReplicationType:s* "
     "TableMappings:s* ReplicationSettings:s SupplementalSettings:s "
     "ResourceIdentifier:s Tags:a",
     create_config, &config_view, CONFIG},
    {"DescribeReplicationConfigs", PAGED, describe, &config_view, CONFIG},
    {"ModifyReplicationConfig",
     "ReplicationConfigArn:s* ReplicationConfigIdentifier:s "
     "ReplicationType:s TableMappings:s ReplicationSettings:s "
     "SupplementalSettings:s ComputeConfig:o SourceEndpointArn:s "
     "TargetEndpointArn:s",
     modify_config, &config_view, CONFIG},
    {"DeleteReplicationConfig", "ReplicationConfigArn:s*",
     delete_config, &config_view, CONFIG},
    {"DescribeReplications", PAGED, describe, &replication_view, CONFIG},
    {"StartReplication",
     "ReplicationConfigArn:s* StartReplicationType:s* "
     "PremigrationAssessmentSettings:s " CDC,
     start_config, &replication_view, CONFIG},
    {"StopReplication", "ReplicationConfigArn:s*",
     stop_config, &replication_view, CONFIG},
    {"ReloadReplicationTables",
     "ReplicationConfigArn:s* TablesToReload:a* ReloadOption:s",
     reload_tables, &replication_view, CONFIG},
    {"DescribeReplicationTableStatistics", "ReplicationConfigArn:s* " PAGED,
     describe_tables, &replication_view, CONFIG},

    {"AddTagsToResource", "ResourceArn:s* Tags:a*", add_tags, NULL, TASK},
    {"ListTagsForResource", "ResourceArn:s ResourceArnList:a",
     list_tags, NULL, TASK},
    {"RemoveTagsFromResource", "ResourceArn:s* TagKeys:a*",
     remove_tags, NULL, TASK},
};
/* clang-format on */

#define OPERATION_COUNT (sizeof operations / sizeof *operations)

/* The operation of this name, NULL when it is not served. */
static const struct operation *operation_find(struct slice name)
{
    size_t i;

    for (i = 0; i < OPERATION_COUNT; i++)
        if (slice_is(name, operations[i].name))
            return &operations[i];
    return NULL;
}

/* Carries out an operation on its input, the text of the body. */
static void operation_run(struct dms *d, const struct operation *op,
                          struct slice body, struct reply *reply)
{
    struct call c;
    struct json in;

    c.d = d;
    c.op = op;
    c.in = &in;
    c.reply = reply;
    reply->status = 200;
    dms_settle(d);
    if (!json_parse(&in, body.p, body.n))
        refuse(&c, "SerializationException",
               "The request body is not valid JSON.");
    else if (check_input(&c))
        op->run(&c);
    json_free(&in);
}

#endif
