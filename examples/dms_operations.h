/* Made by gen_operations.py from operations.txt; change that, not this.
 *
 * The tables of dms_model.h, filled: every operation the command knows, the
 * shapes of its input and output in the order of the model, the waiters. A
 * table names a text by its offset in one struct of all texts: two bytes in
 * place of a pointer, and nothing to relocate when the program starts. */

#ifndef DMS_OPERATIONS_H
#define DMS_OPERATIONS_H

/* clang-format off */

#define MODEL_TEXTS(X) \
    X(none, "") \
    X(ResourceArn, "ResourceArn") \
    X(o_resource_arn, "--resource-arn") \
    X(Tags, "Tags") \
    X(o_tags, "--tags") \
    X(Name, "Name") \
    X(ReplicationInstanceArn, "ReplicationInstanceArn") \
    X(EndpointArn, "EndpointArn") \
    X(Status, "Status") \
    X(LastFailureMessage, "LastFailureMessage") \
    X(EndpointIdentifier, "EndpointIdentifier") \
    X(ReplicationInstanceIdentifier, "ReplicationInstanceIdentifier") \
    X(o_endpoint_identifier, "--endpoint-identifier") \
    X(EndpointType, "EndpointType") \
    X(o_endpoint_type, "--endpoint-type") \
    X(EngineName, "EngineName") \
    X(o_engine_name, "--engine-name") \
    X(Username, "Username") \
    X(o_username, "--username") \
    X(Password, "Password") \
    X(o_password, "--password") \
    X(ServerName, "ServerName") \
    X(o_server_name, "--server-name") \
    X(Port, "Port") \
    X(o_port, "--port") \
    X(DatabaseName, "DatabaseName") \
    X(o_database_name, "--database-name") \
    X(ExtraConnectionAttributes, "ExtraConnectionAttributes") \
    X(o_extra_connection_attributes, "--extra-connection-attributes") \
    X(KmsKeyId, "KmsKeyId") \
    X(o_kms_key_id, "--kms-key-id") \
    X(CertificateArn, "CertificateArn") \
    X(o_certificate_arn, "--certificate-arn") \
    X(SslMode, "SslMode") \
    X(o_ssl_mode, "--ssl-mode") \
    X(ServiceAccessRoleArn, "ServiceAccessRoleArn") \
    X(o_service_access_role_arn, "--service-access-role-arn") \
    X(ExternalTableDefinition, "ExternalTableDefinition") \
    X(o_external_table_definition, "--external-table-definition") \
    X(DynamoDbSettings, "DynamoDbSettings") \
    X(o_dynamo_db_settings, "--dynamo-db-settings") \
    X(S3Settings, "S3Settings") \
    X(o_s3_settings, "--s3-settings") \
    X(DmsTransferSettings, "DmsTransferSettings") \
    X(o_dms_transfer_settings, "--dms-transfer-settings") \
    X(MongoDbSettings, "MongoDbSettings") \
    X(o_mongo_db_settings, "--mongo-db-settings") \
    X(KinesisSettings, "KinesisSettings") \
    X(o_kinesis_settings, "--kinesis-settings") \
    X(KafkaSettings, "KafkaSettings") \
    X(o_kafka_settings, "--kafka-settings") \
    X(ElasticsearchSettings, "ElasticsearchSettings") \
    X(o_elasticsearch_settings, "--elasticsearch-settings") \
    X(NeptuneSettings, "NeptuneSettings") \
    X(o_neptune_settings, "--neptune-settings") \
    X(RedshiftSettings, "RedshiftSettings") \
    X(o_redshift_settings, "--redshift-settings") \
    X(PostgreSQLSettings, "PostgreSQLSettings") \
    X(o_postgre_sql_settings, "--postgre-sql-settings") \
    X(MySQLSettings, "MySQLSettings") \
    X(o_my_sql_settings, "--my-sql-settings") \
    X(OracleSettings, "OracleSettings") \
    X(o_oracle_settings, "--oracle-settings") \
    X(SybaseSettings, "SybaseSettings") \
    X(o_sybase_settings, "--sybase-settings") \
    X(MicrosoftSQLServerSettings, "MicrosoftSQLServerSettings") \
    X(o_microsoft_sql_server_settings, "--microsoft-sql-server-settings") \
    X(IBMDb2Settings, "IBMDb2Settings") \
    X(o_ibm_db2_settings, "--ibm-db2-settings") \
    X(ResourceIdentifier, "ResourceIdentifier") \
    X(o_resource_identifier, "--resource-identifier") \
    X(DocDbSettings, "DocDbSettings") \
    X(o_doc_db_settings, "--doc-db-settings") \
    X(RedisSettings, "RedisSettings") \
    X(o_redis_settings, "--redis-settings") \
    X(GcpMySQLSettings, "GcpMySQLSettings") \
    X(o_gcp_my_sql_settings, "--gcp-my-sql-settings") \
    X(TimestreamSettings, "TimestreamSettings") \
    X(o_timestream_settings, "--timestream-settings") \
    X(Endpoint, "Endpoint") \
    X(o_replication_instance_identifier, "--replication-instance-identifier") \
    X(AllocatedStorage, "AllocatedStorage") \
    X(o_allocated_storage, "--allocated-storage") \
    X(ReplicationInstanceClass, "ReplicationInstanceClass") \
    X(o_replication_instance_class, "--replication-instance-class") \
    X(VpcSecurityGroupIds, "VpcSecurityGroupIds") \
    X(o_vpc_security_group_ids, "--vpc-security-group-ids") \
    X(AvailabilityZone, "AvailabilityZone") \
    X(o_availability_zone, "--availability-zone") \
    X(ReplicationSubnetGroupIdentifier, "ReplicationSubnetGroupIdentifier") \
    X(o_replication_subnet_group_identifier, \
        "--replication-subnet-group-identifier") \
    X(PreferredMaintenanceWindow, "PreferredMaintenanceWindow") \
    X(o_preferred_maintenance_window, "--preferred-maintenance-window") \
    X(MultiAZ, "MultiAZ") \
    X(o_multi_az, "--multi-az") \
    X(EngineVersion, "EngineVersion") \
    X(o_engine_version, "--engine-version") \
    X(AutoMinorVersionUpgrade, "AutoMinorVersionUpgrade") \
    X(o_auto_minor_version_upgrade, "--auto-minor-version-upgrade") \
    X(PubliclyAccessible, "PubliclyAccessible") \
    X(o_publicly_accessible, "--publicly-accessible") \
    X(DnsNameServers, "DnsNameServers") \
    X(o_dns_name_servers, "--dns-name-servers") \
    X(NetworkType, "NetworkType") \
    X(o_network_type, "--network-type") \
    X(KerberosAuthenticationSettings, "KerberosAuthenticationSettings") \
    X(o_kerberos_authentication_settings, \
        "--kerberos-authentication-settings") \
    X(ReplicationInstance, "ReplicationInstance") \
    X(ReplicationTaskIdentifier, "ReplicationTaskIdentifier") \
    X(o_replication_task_identifier, "--replication-task-identifier") \
    X(SourceEndpointArn, "SourceEndpointArn") \
    X(o_source_endpoint_arn, "--source-endpoint-arn") \
    X(TargetEndpointArn, "TargetEndpointArn") \
    X(o_target_endpoint_arn, "--target-endpoint-arn") \
    X(o_replication_instance_arn, "--replication-instance-arn") \
    X(MigrationType, "MigrationType") \
    X(o_migration_type, "--migration-type") \
    X(TableMappings, "TableMappings") \
    X(o_table_mappings, "--table-mappings") \
    X(ReplicationTaskSettings, "ReplicationTaskSettings") \
    X(o_replication_task_settings, "--replication-task-settings") \
    X(CdcStartTime, "CdcStartTime") \
    X(o_cdc_start_time, "--cdc-start-time") \
    X(CdcStartPosition, "CdcStartPosition") \
    X(o_cdc_start_position, "--cdc-start-position") \
    X(CdcStopPosition, "CdcStopPosition") \
    X(o_cdc_stop_position, "--cdc-stop-position") \
    X(TaskData, "TaskData") \
    X(o_task_data, "--task-data") \
    X(ReplicationTask, "ReplicationTask") \
    X(o_endpoint_arn, "--endpoint-arn") \
    X(Connection, "Connection") \
    X(ReplicationTaskArn, "ReplicationTaskArn") \
    X(o_replication_task_arn, "--replication-task-arn") \
    X(Filters, "Filters") \
    X(o_filters, "--filters") \
    X(MaxRecords, "MaxRecords") \
    X(o_max_records, "--max-records") \
    X(Marker, "Marker") \
    X(o_marker, "--marker") \
    X(Connections, "Connections") \
    X(Endpoints, "Endpoints") \
    X(ReplicationInstances, "ReplicationInstances") \
    X(WithoutSettings, "WithoutSettings") \
    X(o_without_settings, "--without-settings") \
    X(ReplicationTasks, "ReplicationTasks") \
    X(TableStatistics, "TableStatistics") \
    X(BucketName, "BucketName") \
    X(NestingLevel, "NestingLevel") \
    X(ExtractDocId, "ExtractDocId") \
    X(DocsToInvestigate, "DocsToInvestigate") \
    X(SecretsManagerAccessRoleArn, "SecretsManagerAccessRoleArn") \
    X(SecretsManagerSecretId, "SecretsManagerSecretId") \
    X(UseUpdateLookUp, "UseUpdateLookUp") \
    X(ReplicateShardCollections, "ReplicateShardCollections") \
    X(EndpointUri, "EndpointUri") \
    X(FullLoadErrorPercentage, "FullLoadErrorPercentage") \
    X(ErrorRetryDuration, "ErrorRetryDuration") \
    X(UseNewMappingType, "UseNewMappingType") \
    X(EngineDisplayName, "EngineDisplayName") \
    X(ExternalId, "ExternalId") \
    X(IsReadOnly, "IsReadOnly") \
    X(LakehouseSettings, "LakehouseSettings") \
    X(Values, "Values") \
    X(AfterConnectScript, "AfterConnectScript") \
    X(CleanSourceMetadataOnMismatch, "CleanSourceMetadataOnMismatch") \
    X(EventsPollInterval, "EventsPollInterval") \
    X(TargetDbType, "TargetDbType") \
    X(MaxFileSize, "MaxFileSize") \
    X(ParallelLoadThreads, "ParallelLoadThreads") \
    X(ServerTimezone, "ServerTimezone") \
    X(SetDataCaptureChanges, "SetDataCaptureChanges") \
    X(CurrentLsn, "CurrentLsn") \
    X(MaxKBytesPerRead, "MaxKBytesPerRead") \
    X(LoadTimeout, "LoadTimeout") \
    X(WriteBufferSize, "WriteBufferSize") \
    X(KeepCsvFiles, "KeepCsvFiles") \
    X(Broker, "Broker") \
    X(Topic, "Topic") \
    X(MessageFormat, "MessageFormat") \
    X(IncludeTransactionDetails, "IncludeTransactionDetails") \
    X(IncludePartitionValue, "IncludePartitionValue") \
    X(PartitionIncludeSchemaTable, "PartitionIncludeSchemaTable") \
    X(IncludeTableAlterOperations, "IncludeTableAlterOperations") \
    X(IncludeControlDetails, "IncludeControlDetails") \
    X(MessageMaxBytes, "MessageMaxBytes") \
    X(IncludeNullAndEmpty, "IncludeNullAndEmpty") \
    X(SecurityProtocol, "SecurityProtocol") \
    X(SslClientCertificateArn, "SslClientCertificateArn") \
    X(SslClientKeyArn, "SslClientKeyArn") \
    X(SslClientKeyPassword, "SslClientKeyPassword") \
    X(SslCaCertificateArn, "SslCaCertificateArn") \
    X(SaslUsername, "SaslUsername") \
    X(SaslPassword, "SaslPassword") \
    X(NoHexPrefix, "NoHexPrefix") \
    X(SaslMechanism, "SaslMechanism") \
    X(SslEndpointIdentificationAlgorithm, \
        "SslEndpointIdentificationAlgorithm") \
    X(UseLargeIntegerValue, "UseLargeIntegerValue") \
    X(KeyCacheSecretId, "KeyCacheSecretId") \
    X(KeyCacheSecretIamArn, "KeyCacheSecretIamArn") \
    X(Krb5FileContents, "Krb5FileContents") \
    X(StreamArn, "StreamArn") \
    X(Arn, "Arn") \
    X(ResourceArnList, "ResourceArnList") \
    X(o_resource_arn_list, "--resource-arn-list") \
    X(TagList, "TagList") \
    X(BcpPacketSize, "BcpPacketSize") \
    X(ControlTablesFileGroup, "ControlTablesFileGroup") \
    X(QuerySingleAlwaysOnNode, "QuerySingleAlwaysOnNode") \
    X(ReadBackupOnly, "ReadBackupOnly") \
    X(SafeguardPolicy, "SafeguardPolicy") \
    X(UseBcpFullLoad, "UseBcpFullLoad") \
    X(UseThirdPartyBackupDevice, "UseThirdPartyBackupDevice") \
    X(TrimSpaceInChar, "TrimSpaceInChar") \
    X(TlogAccessMode, "TlogAccessMode") \
    X(ForceLobLookup, "ForceLobLookup") \
    X(AuthenticationMethod, "AuthenticationMethod") \
    X(ExactSettings, "ExactSettings") \
    X(o_exact_settings, "--exact-settings") \
    X(ApplyImmediately, "ApplyImmediately") \
    X(o_apply_immediately, "--apply-immediately") \
    X(AllowMajorVersionUpgrade, "AllowMajorVersionUpgrade") \
    X(o_allow_major_version_upgrade, "--allow-major-version-upgrade") \
    X(AuthType, "AuthType") \
    X(AuthMechanism, "AuthMechanism") \
    X(AuthSource, "AuthSource") \
    X(ExecuteTimeout, "ExecuteTimeout") \
    X(S3BucketName, "S3BucketName") \
    X(S3BucketFolder, "S3BucketFolder") \
    X(MaxRetryCount, "MaxRetryCount") \
    X(IamAuthEnabled, "IamAuthEnabled") \
    X(AddSupplementalLogging, "AddSupplementalLogging") \
    X(ArchivedLogDestId, "ArchivedLogDestId") \
    X(AdditionalArchivedLogDestId, "AdditionalArchivedLogDestId") \
    X(ExtraArchivedLogDestIds, "ExtraArchivedLogDestIds") \
    X(AllowSelectNestedTables, "AllowSelectNestedTables") \
    X(ParallelAsmReadThreads, "ParallelAsmReadThreads") \
    X(ReadAheadBlocks, "ReadAheadBlocks") \
    X(AccessAlternateDirectly, "AccessAlternateDirectly") \
    X(UseAlternateFolderForOnline, "UseAlternateFolderForOnline") \
    X(OraclePathPrefix, "OraclePathPrefix") \
    X(UsePathPrefix, "UsePathPrefix") \
    X(ReplacePathPrefix, "ReplacePathPrefix") \
    X(EnableHomogenousTablespace, "EnableHomogenousTablespace") \
    X(DirectPathNoLog, "DirectPathNoLog") \
    X(ArchivedLogsOnly, "ArchivedLogsOnly") \
    X(AsmPassword, "AsmPassword") \
    X(AsmServer, "AsmServer") \
    X(AsmUser, "AsmUser") \
    X(CharLengthSemantics, "CharLengthSemantics") \
    X(DirectPathParallelLoad, "DirectPathParallelLoad") \
    X(FailTasksOnLobTruncation, "FailTasksOnLobTruncation") \
    X(NumberDatatypeScale, "NumberDatatypeScale") \
    X(ReadTableSpaceName, "ReadTableSpaceName") \
    X(RetryInterval, "RetryInterval") \
    X(SecurityDbEncryption, "SecurityDbEncryption") \
    X(SecurityDbEncryptionName, "SecurityDbEncryptionName") \
    X(SpatialDataOptionToGeoJsonFunctionName, \
        "SpatialDataOptionToGeoJsonFunctionName") \
    X(StandbyDelayTime, "StandbyDelayTime") \
    X(UseBFile, "UseBFile") \
    X(UseDirectPathFullLoad, "UseDirectPathFullLoad") \
    X(UseLogminerReader, "UseLogminerReader") \
    X(SecretsManagerOracleAsmAccessRoleArn, \
        "SecretsManagerOracleAsmAccessRoleArn") \
    X(SecretsManagerOracleAsmSecretId, "SecretsManagerOracleAsmSecretId") \
    X(ConvertTimestampWithZoneToUTC, "ConvertTimestampWithZoneToUTC") \
    X(OpenTransactionWindow, "OpenTransactionWindow") \
    X(CaptureDdls, "CaptureDdls") \
    X(DdlArtifactsSchema, "DdlArtifactsSchema") \
    X(HeartbeatEnable, "HeartbeatEnable") \
    X(HeartbeatSchema, "HeartbeatSchema") \
    X(HeartbeatFrequency, "HeartbeatFrequency") \
    X(SlotName, "SlotName") \
    X(PluginName, "PluginName") \
    X(MapBooleanAsBoolean, "MapBooleanAsBoolean") \
    X(MapJsonbAsClob, "MapJsonbAsClob") \
    X(MapLongVarcharAs, "MapLongVarcharAs") \
    X(DatabaseMode, "DatabaseMode") \
    X(BabelfishDatabaseName, "BabelfishDatabaseName") \
    X(DisableUnicodeSourceFilter, "DisableUnicodeSourceFilter") \
    X(SslSecurityProtocol, "SslSecurityProtocol") \
    X(AuthUserName, "AuthUserName") \
    X(AuthPassword, "AuthPassword") \
    X(AcceptAnyDate, "AcceptAnyDate") \
    X(BucketFolder, "BucketFolder") \
    X(CaseSensitiveNames, "CaseSensitiveNames") \
    X(CompUpdate, "CompUpdate") \
    X(ConnectionTimeout, "ConnectionTimeout") \
    X(DateFormat, "DateFormat") \
    X(EmptyAsNull, "EmptyAsNull") \
    X(EncryptionMode, "EncryptionMode") \
    X(ExplicitIds, "ExplicitIds") \
    X(FileTransferUploadStreams, "FileTransferUploadStreams") \
    X(RemoveQuotes, "RemoveQuotes") \
    X(ReplaceInvalidChars, "ReplaceInvalidChars") \
    X(ReplaceChars, "ReplaceChars") \
    X(ServerSideEncryptionKmsKeyId, "ServerSideEncryptionKmsKeyId") \
    X(TimeFormat, "TimeFormat") \
    X(TrimBlanks, "TrimBlanks") \
    X(TruncateColumns, "TruncateColumns") \
    X(TablesToReload, "TablesToReload") \
    X(o_tables_to_reload, "--tables-to-reload") \
    X(ReloadOption, "ReloadOption") \
    X(o_reload_option, "--reload-option") \
    X(TagKeys, "TagKeys") \
    X(o_tag_keys, "--tag-keys") \
    X(ReplicationInstanceStatus, "ReplicationInstanceStatus") \
    X(InstanceCreateTime, "InstanceCreateTime") \
    X(VpcSecurityGroups, "VpcSecurityGroups") \
    X(ReplicationSubnetGroup, "ReplicationSubnetGroup") \
    X(PendingModifiedValues, "PendingModifiedValues") \
    X(ReplicationInstancePublicIpAddress, \
        "ReplicationInstancePublicIpAddress") \
    X(ReplicationInstancePrivateIpAddress, \
        "ReplicationInstancePrivateIpAddress") \
    X(ReplicationInstancePublicIpAddresses, \
        "ReplicationInstancePublicIpAddresses") \
    X(ReplicationInstancePrivateIpAddresses, \
        "ReplicationInstancePrivateIpAddresses") \
    X(ReplicationInstanceIpv6Addresses, "ReplicationInstanceIpv6Addresses") \
    X(SecondaryAvailabilityZone, "SecondaryAvailabilityZone") \
    X(FreeUntil, "FreeUntil") \
    X(ReplicationSubnetGroupDescription, "ReplicationSubnetGroupDescription") \
    X(VpcId, "VpcId") \
    X(SubnetGroupStatus, "SubnetGroupStatus") \
    X(Subnets, "Subnets") \
    X(SupportedNetworkTypes, "SupportedNetworkTypes") \
    X(StopReason, "StopReason") \
    X(ReplicationTaskCreationDate, "ReplicationTaskCreationDate") \
    X(ReplicationTaskStartDate, "ReplicationTaskStartDate") \
    X(RecoveryCheckpoint, "RecoveryCheckpoint") \
    X(ReplicationTaskStats, "ReplicationTaskStats") \
    X(TargetReplicationInstanceArn, "TargetReplicationInstanceArn") \
    X(FullLoadProgressPercent, "FullLoadProgressPercent") \
    X(ElapsedTimeMillis, "ElapsedTimeMillis") \
    X(TablesLoaded, "TablesLoaded") \
    X(TablesLoading, "TablesLoading") \
    X(TablesQueued, "TablesQueued") \
    X(TablesErrored, "TablesErrored") \
    X(FreshStartDate, "FreshStartDate") \
    X(StartDate, "StartDate") \
    X(StopDate, "StopDate") \
    X(FullLoadStartDate, "FullLoadStartDate") \
    X(FullLoadFinishDate, "FullLoadFinishDate") \
    X(CsvRowDelimiter, "CsvRowDelimiter") \
    X(CsvDelimiter, "CsvDelimiter") \
    X(CompressionType, "CompressionType") \
    X(DataFormat, "DataFormat") \
    X(EncodingType, "EncodingType") \
    X(DictPageSizeLimit, "DictPageSizeLimit") \
    X(RowGroupLength, "RowGroupLength") \
    X(DataPageSize, "DataPageSize") \
    X(ParquetVersion, "ParquetVersion") \
    X(EnableStatistics, "EnableStatistics") \
    X(IncludeOpForFullLoad, "IncludeOpForFullLoad") \
    X(CdcInsertsOnly, "CdcInsertsOnly") \
    X(TimestampColumnName, "TimestampColumnName") \
    X(ParquetTimestampInMillisecond, "ParquetTimestampInMillisecond") \
    X(CdcInsertsAndUpdates, "CdcInsertsAndUpdates") \
    X(DatePartitionEnabled, "DatePartitionEnabled") \
    X(DatePartitionSequence, "DatePartitionSequence") \
    X(DatePartitionDelimiter, "DatePartitionDelimiter") \
    X(UseCsvNoSupValue, "UseCsvNoSupValue") \
    X(CsvNoSupValue, "CsvNoSupValue") \
    X(PreserveTransactions, "PreserveTransactions") \
    X(CdcPath, "CdcPath") \
    X(UseTaskStartTimeForFullLoadTimestamp, \
        "UseTaskStartTimeForFullLoadTimestamp") \
    X(CannedAclForObjects, "CannedAclForObjects") \
    X(AddColumnName, "AddColumnName") \
    X(CdcMaxBatchInterval, "CdcMaxBatchInterval") \
    X(CdcMinFileSize, "CdcMinFileSize") \
    X(CsvNullValue, "CsvNullValue") \
    X(IgnoreHeaderRows, "IgnoreHeaderRows") \
    X(Rfc4180, "Rfc4180") \
    X(DatePartitionTimezone, "DatePartitionTimezone") \
    X(AddTrailingPaddingCharacter, "AddTrailingPaddingCharacter") \
    X(ExpectedBucketOwner, "ExpectedBucketOwner") \
    X(GlueCatalogGeneration, "GlueCatalogGeneration") \
    X(StartReplicationTaskType, "StartReplicationTaskType") \
    X(o_start_replication_task_type, "--start-replication-task-type") \
    X(SubnetIdentifier, "SubnetIdentifier") \
    X(SubnetAvailabilityZone, "SubnetAvailabilityZone") \
    X(SubnetStatus, "SubnetStatus") \
    X(SchemaName, "SchemaName") \
    X(TableName, "TableName") \
    X(Inserts, "Inserts") \
    X(Deletes, "Deletes") \
    X(Updates, "Updates") \
    X(Ddls, "Ddls") \
    X(AppliedInserts, "AppliedInserts") \
    X(AppliedDeletes, "AppliedDeletes") \
    X(AppliedUpdates, "AppliedUpdates") \
    X(AppliedDdls, "AppliedDdls") \
    X(FullLoadRows, "FullLoadRows") \
    X(FullLoadCondtnlChkFailedRows, "FullLoadCondtnlChkFailedRows") \
    X(FullLoadErrorRows, "FullLoadErrorRows") \
    X(FullLoadStartTime, "FullLoadStartTime") \
    X(FullLoadEndTime, "FullLoadEndTime") \
    X(FullLoadReloaded, "FullLoadReloaded") \
    X(LastUpdateTime, "LastUpdateTime") \
    X(TableState, "TableState") \
    X(ValidationPendingRecords, "ValidationPendingRecords") \
    X(ValidationFailedRecords, "ValidationFailedRecords") \
    X(ValidationSuspendedRecords, "ValidationSuspendedRecords") \
    X(ValidationState, "ValidationState") \
    X(ValidationStateDetails, "ValidationStateDetails") \
    X(ResyncState, "ResyncState") \
    X(ResyncRowsAttempted, "ResyncRowsAttempted") \
    X(ResyncRowsSucceeded, "ResyncRowsSucceeded") \
    X(ResyncRowsFailed, "ResyncRowsFailed") \
    X(ResyncProgress, "ResyncProgress") \
    X(Key, "Key") \
    X(Value, "Value") \
    X(MemoryDuration, "MemoryDuration") \
    X(MagneticDuration, "MagneticDuration") \
    X(EnableMagneticStoreWrites, "EnableMagneticStoreWrites") \
    X(VpcSecurityGroupId, "VpcSecurityGroupId") \
    X(AddTagsToResource, "AddTagsToResource") \
    X(add_tags_to_resource, "add-tags-to-resource") \
    X(CreateEndpoint, "CreateEndpoint") \
    X(create_endpoint, "create-endpoint") \
    X(CreateReplicationInstance, "CreateReplicationInstance") \
    X(create_replication_instance, "create-replication-instance") \
    X(CreateReplicationTask, "CreateReplicationTask") \
    X(create_replication_task, "create-replication-task") \
    X(DeleteConnection, "DeleteConnection") \
    X(delete_connection, "delete-connection") \
    X(DeleteEndpoint, "DeleteEndpoint") \
    X(delete_endpoint, "delete-endpoint") \
    X(DeleteReplicationInstance, "DeleteReplicationInstance") \
    X(delete_replication_instance, "delete-replication-instance") \
    X(DeleteReplicationTask, "DeleteReplicationTask") \
    X(delete_replication_task, "delete-replication-task") \
    X(DescribeConnections, "DescribeConnections") \
    X(describe_connections, "describe-connections") \
    X(DescribeEndpoints, "DescribeEndpoints") \
    X(describe_endpoints, "describe-endpoints") \
    X(DescribeReplicationInstances, "DescribeReplicationInstances") \
    X(describe_replication_instances, "describe-replication-instances") \
    X(DescribeReplicationTasks, "DescribeReplicationTasks") \
    X(describe_replication_tasks, "describe-replication-tasks") \
    X(DescribeTableStatistics, "DescribeTableStatistics") \
    X(describe_table_statistics, "describe-table-statistics") \
    X(ListTagsForResource, "ListTagsForResource") \
    X(list_tags_for_resource, "list-tags-for-resource") \
    X(ModifyEndpoint, "ModifyEndpoint") \
    X(modify_endpoint, "modify-endpoint") \
    X(ModifyReplicationInstance, "ModifyReplicationInstance") \
    X(modify_replication_instance, "modify-replication-instance") \
    X(ModifyReplicationTask, "ModifyReplicationTask") \
    X(modify_replication_task, "modify-replication-task") \
    X(ReloadTables, "ReloadTables") \
    X(reload_tables, "reload-tables") \
    X(RemoveTagsFromResource, "RemoveTagsFromResource") \
    X(remove_tags_from_resource, "remove-tags-from-resource") \
    X(StartReplicationTask, "StartReplicationTask") \
    X(start_replication_task, "start-replication-task") \
    X(StopReplicationTask, "StopReplicationTask") \
    X(stop_replication_task, "stop-replication-task") \
    X(TestConnection, "TestConnection") \
    X(test_connection, "test-connection") \
    X(TestConnectionSucceeds, "TestConnectionSucceeds") \
    X(test_connection_succeeds, "test-connection-succeeds") \
    X(successful, "successful") \
    X(failed, "failed") \
    X(EndpointDeleted, "EndpointDeleted") \
    X(endpoint_deleted, "endpoint-deleted") \
    X(ResourceNotFoundFault, "ResourceNotFoundFault") \
    X(active, "active") \
    X(creating, "creating") \
    X(ReplicationInstanceAvailable, "ReplicationInstanceAvailable") \
    X(replication_instance_available, "replication-instance-available") \
    X(available, "available") \
    X(deleting, "deleting") \
    X(incompatible_credentials, "incompatible-credentials") \
    X(incompatible_network, "incompatible-network") \
    X(inaccessible_encryption_credentials, \
        "inaccessible-encryption-credentials") \
    X(ReplicationInstanceDeleted, "ReplicationInstanceDeleted") \
    X(replication_instance_deleted, "replication-instance-deleted") \
    X(ReplicationTaskReady, "ReplicationTaskReady") \
    X(replication_task_ready, "replication-task-ready") \
    X(ready, "ready") \
    X(starting, "starting") \
    X(running, "running") \
    X(stopping, "stopping") \
    X(stopped, "stopped") \
    X(modifying, "modifying") \
    X(testing, "testing") \
    X(ReplicationTaskStopped, "ReplicationTaskStopped") \
    X(replication_task_stopped, "replication-task-stopped") \
    X(ReplicationTaskRunning, "ReplicationTaskRunning") \
    X(replication_task_running, "replication-task-running") \
    X(ReplicationTaskDeleted, "ReplicationTaskDeleted") \
    X(replication_task_deleted, "replication-task-deleted") \
    /* the end */

#define X(id, text) char t_##id[sizeof text];
struct model_texts {
    MODEL_TEXTS(X)
};
#undef X

#define X(id, text) text,
static const struct model_texts model_texts = {
    MODEL_TEXTS(X)
};
#undef X

#define N(id) ((uint16_t)offsetof(struct model_texts, t_##id))

/* The rows of the table of shapes. */
enum model_shape {
    S_none,
    S_string,
    S_integer,
    S_long,
    S_double,
    S_boolean,
    S_blob,
    S_timestamp,
    S_iso8601,
    S_AddTagsToResourceMessage,
    S_AddTagsToResourceResponse,
    S_ArnList,
    S_AvailabilityZone,
    S_Connection,
    S_ConnectionList,
    S_CreateEndpointMessage,
    S_CreateEndpointResponse,
    S_CreateReplicationInstanceMessage,
    S_CreateReplicationInstanceResponse,
    S_CreateReplicationTaskMessage,
    S_CreateReplicationTaskResponse,
    S_DeleteConnectionMessage,
    S_DeleteConnectionResponse,
    S_DeleteEndpointMessage,
    S_DeleteEndpointResponse,
    S_DeleteReplicationInstanceMessage,
    S_DeleteReplicationInstanceResponse,
    S_DeleteReplicationTaskMessage,
    S_DeleteReplicationTaskResponse,
    S_DescribeConnectionsMessage,
    S_DescribeConnectionsResponse,
    S_DescribeEndpointsMessage,
    S_DescribeEndpointsResponse,
    S_DescribeReplicationInstancesMessage,
    S_DescribeReplicationInstancesResponse,
    S_DescribeReplicationTasksMessage,
    S_DescribeReplicationTasksResponse,
    S_DescribeTableStatisticsMessage,
    S_DescribeTableStatisticsResponse,
    S_DmsTransferSettings,
    S_DocDbSettings,
    S_DynamoDbSettings,
    S_ElasticsearchSettings,
    S_Endpoint,
    S_EndpointList,
    S_Filter,
    S_FilterList,
    S_FilterValueList,
    S_GcpMySQLSettings,
    S_IBMDb2Settings,
    S_IntegerList,
    S_KafkaSettings,
    S_KerberosAuthenticationSettings,
    S_KeyList,
    S_KinesisSettings,
    S_LakehouseSettings,
    S_ListTagsForResourceMessage,
    S_ListTagsForResourceResponse,
    S_MicrosoftSQLServerSettings,
    S_ModifyEndpointMessage,
    S_ModifyEndpointResponse,
    S_ModifyReplicationInstanceMessage,
    S_ModifyReplicationInstanceResponse,
    S_ModifyReplicationTaskMessage,
    S_ModifyReplicationTaskResponse,
    S_MongoDbSettings,
    S_MySQLSettings,
    S_NeptuneSettings,
    S_OracleSettings,
    S_PostgreSQLSettings,
    S_RedisSettings,
    S_RedshiftSettings,
    S_ReloadTablesMessage,
    S_ReloadTablesResponse,
    S_RemoveTagsFromResourceMessage,
    S_RemoveTagsFromResourceResponse,
    S_ReplicationInstance,
    S_ReplicationInstanceIpv6AddressList,
    S_ReplicationInstanceList,
    S_ReplicationInstancePrivateIpAddressList,
    S_ReplicationInstancePublicIpAddressList,
    S_ReplicationPendingModifiedValues,
    S_ReplicationSubnetGroup,
    S_ReplicationTask,
    S_ReplicationTaskList,
    S_ReplicationTaskStats,
    S_S3Settings,
    S_StartReplicationTaskMessage,
    S_StartReplicationTaskResponse,
    S_StopReplicationTaskMessage,
    S_StopReplicationTaskResponse,
    S_StringList,
    S_Subnet,
    S_SubnetList,
    S_SybaseSettings,
    S_TableListToReload,
    S_TableStatistics,
    S_TableStatisticsList,
    S_TableToReload,
    S_Tag,
    S_TagList,
    S_TestConnectionMessage,
    S_TestConnectionResponse,
    S_TimestreamSettings,
    S_VpcSecurityGroupIdList,
    S_VpcSecurityGroupMembership,
    S_VpcSecurityGroupMembershipList
};

static const struct shape model_shapes[] = {
    {SHAPE_NONE, 0, 0},
    {SHAPE_STRING, 0, 0},
    {SHAPE_INTEGER, 0, 0},
    {SHAPE_LONG, 0, 0},
    {SHAPE_DOUBLE, 0, 0},
    {SHAPE_BOOLEAN, 0, 0},
    {SHAPE_BLOB, 0, 0},
    {SHAPE_TIMESTAMP, 0, 0},
    {SHAPE_ISO8601, 0, 0},
    /* AddTagsToResourceMessage */
    {SHAPE_STRUCTURE, 0, 2},
    /* AddTagsToResourceResponse */
    {SHAPE_STRUCTURE, 2, 0},
    /* ArnList */
    {SHAPE_LIST, S_string, 0},
    /* AvailabilityZone */
    {SHAPE_STRUCTURE, 2, 1},
    /* Connection */
    {SHAPE_STRUCTURE, 3, 6},
    /* ConnectionList */
    {SHAPE_LIST, S_Connection, 0},
    /* CreateEndpointMessage */
    {SHAPE_STRUCTURE, 9, 35},
    /* CreateEndpointResponse */
    {SHAPE_STRUCTURE, 44, 1},
    /* CreateReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 45, 17},
    /* CreateReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 62, 1},
    /* CreateReplicationTaskMessage */
    {SHAPE_STRUCTURE, 63, 13},
    /* CreateReplicationTaskResponse */
    {SHAPE_STRUCTURE, 76, 1},
    /* DeleteConnectionMessage */
    {SHAPE_STRUCTURE, 77, 2},
    /* DeleteConnectionResponse */
    {SHAPE_STRUCTURE, 79, 1},
    /* DeleteEndpointMessage */
    {SHAPE_STRUCTURE, 80, 1},
    /* DeleteEndpointResponse */
    {SHAPE_STRUCTURE, 81, 1},
    /* DeleteReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 82, 1},
    /* DeleteReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 83, 1},
    /* DeleteReplicationTaskMessage */
    {SHAPE_STRUCTURE, 84, 1},
    /* DeleteReplicationTaskResponse */
    {SHAPE_STRUCTURE, 85, 1},
    /* DescribeConnectionsMessage */
    {SHAPE_STRUCTURE, 86, 3},
    /* DescribeConnectionsResponse */
    {SHAPE_STRUCTURE, 89, 2},
    /* DescribeEndpointsMessage */
    {SHAPE_STRUCTURE, 91, 3},
    /* DescribeEndpointsResponse */
    {SHAPE_STRUCTURE, 94, 2},
    /* DescribeReplicationInstancesMessage */
    {SHAPE_STRUCTURE, 96, 3},
    /* DescribeReplicationInstancesResponse */
    {SHAPE_STRUCTURE, 99, 2},
    /* DescribeReplicationTasksMessage */
    {SHAPE_STRUCTURE, 101, 4},
    /* DescribeReplicationTasksResponse */
    {SHAPE_STRUCTURE, 105, 2},
    /* DescribeTableStatisticsMessage */
    {SHAPE_STRUCTURE, 107, 4},
    /* DescribeTableStatisticsResponse */
    {SHAPE_STRUCTURE, 111, 3},
    /* DmsTransferSettings */
    {SHAPE_STRUCTURE, 114, 2},
    /* DocDbSettings */
    {SHAPE_STRUCTURE, 116, 13},
    /* DynamoDbSettings */
    {SHAPE_STRUCTURE, 129, 1},
    /* ElasticsearchSettings */
    {SHAPE_STRUCTURE, 130, 5},
    /* Endpoint */
    {SHAPE_STRUCTURE, 135, 38},
    /* EndpointList */
    {SHAPE_LIST, S_Endpoint, 0},
    /* Filter */
    {SHAPE_STRUCTURE, 173, 2},
    /* FilterList */
    {SHAPE_LIST, S_Filter, 0},
    /* FilterValueList */
    {SHAPE_LIST, S_string, 0},
    /* GcpMySQLSettings */
    {SHAPE_STRUCTURE, 175, 14},
    /* IBMDb2Settings */
    {SHAPE_STRUCTURE, 189, 14},
    /* IntegerList */
    {SHAPE_LIST, S_integer, 0},
    /* KafkaSettings */
    {SHAPE_STRUCTURE, 203, 21},
    /* KerberosAuthenticationSettings */
    {SHAPE_STRUCTURE, 224, 3},
    /* KeyList */
    {SHAPE_LIST, S_string, 0},
    /* KinesisSettings */
    {SHAPE_STRUCTURE, 227, 11},
    /* LakehouseSettings */
    {SHAPE_STRUCTURE, 238, 1},
    /* ListTagsForResourceMessage */
    {SHAPE_STRUCTURE, 239, 2},
    /* ListTagsForResourceResponse */
    {SHAPE_STRUCTURE, 241, 1},
    /* MicrosoftSQLServerSettings */
    {SHAPE_STRUCTURE, 242, 18},
    /* ModifyEndpointMessage */
    {SHAPE_STRUCTURE, 260, 34},
    /* ModifyEndpointResponse */
    {SHAPE_STRUCTURE, 294, 1},
    /* ModifyReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 295, 13},
    /* ModifyReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 308, 1},
    /* ModifyReplicationTaskMessage */
    {SHAPE_STRUCTURE, 309, 9},
    /* ModifyReplicationTaskResponse */
    {SHAPE_STRUCTURE, 318, 1},
    /* MongoDbSettings */
    {SHAPE_STRUCTURE, 319, 16},
    /* MySQLSettings */
    {SHAPE_STRUCTURE, 335, 17},
    /* NeptuneSettings */
    {SHAPE_STRUCTURE, 352, 7},
    /* OracleSettings */
    {SHAPE_STRUCTURE, 359, 44},
    /* PostgreSQLSettings */
    {SHAPE_STRUCTURE, 403, 27},
    /* RedisSettings */
    {SHAPE_STRUCTURE, 430, 7},
    /* RedshiftSettings */
    {SHAPE_STRUCTURE, 437, 31},
    /* ReloadTablesMessage */
    {SHAPE_STRUCTURE, 468, 3},
    /* ReloadTablesResponse */
    {SHAPE_STRUCTURE, 471, 1},
    /* RemoveTagsFromResourceMessage */
    {SHAPE_STRUCTURE, 472, 2},
    /* RemoveTagsFromResourceResponse */
    {SHAPE_STRUCTURE, 474, 0},
    /* ReplicationInstance */
    {SHAPE_STRUCTURE, 474, 26},
    /* ReplicationInstanceIpv6AddressList */
    {SHAPE_LIST, S_string, 0},
    /* ReplicationInstanceList */
    {SHAPE_LIST, S_ReplicationInstance, 0},
    /* ReplicationInstancePrivateIpAddressList */
    {SHAPE_LIST, S_string, 0},
    /* ReplicationInstancePublicIpAddressList */
    {SHAPE_LIST, S_string, 0},
    /* ReplicationPendingModifiedValues */
    {SHAPE_STRUCTURE, 500, 5},
    /* ReplicationSubnetGroup */
    {SHAPE_STRUCTURE, 505, 7},
    /* ReplicationTask */
    {SHAPE_STRUCTURE, 512, 19},
    /* ReplicationTaskList */
    {SHAPE_LIST, S_ReplicationTask, 0},
    /* ReplicationTaskStats */
    {SHAPE_STRUCTURE, 531, 11},
    /* S3Settings */
    {SHAPE_STRUCTURE, 542, 41},
    /* StartReplicationTaskMessage */
    {SHAPE_STRUCTURE, 583, 5},
    /* StartReplicationTaskResponse */
    {SHAPE_STRUCTURE, 588, 1},
    /* StopReplicationTaskMessage */
    {SHAPE_STRUCTURE, 589, 1},
    /* StopReplicationTaskResponse */
    {SHAPE_STRUCTURE, 590, 1},
    /* StringList */
    {SHAPE_LIST, S_string, 0},
    /* Subnet */
    {SHAPE_STRUCTURE, 591, 3},
    /* SubnetList */
    {SHAPE_LIST, S_Subnet, 0},
    /* SybaseSettings */
    {SHAPE_STRUCTURE, 594, 7},
    /* TableListToReload */
    {SHAPE_LIST, S_TableToReload, 0},
    /* TableStatistics */
    {SHAPE_STRUCTURE, 601, 28},
    /* TableStatisticsList */
    {SHAPE_LIST, S_TableStatistics, 0},
    /* TableToReload */
    {SHAPE_STRUCTURE, 629, 2},
    /* Tag */
    {SHAPE_STRUCTURE, 631, 3},
    /* TagList */
    {SHAPE_LIST, S_Tag, 0},
    /* TestConnectionMessage */
    {SHAPE_STRUCTURE, 634, 2},
    /* TestConnectionResponse */
    {SHAPE_STRUCTURE, 636, 1},
    /* TimestreamSettings */
    {SHAPE_STRUCTURE, 637, 5},
    /* VpcSecurityGroupIdList */
    {SHAPE_LIST, S_string, 0},
    /* VpcSecurityGroupMembership */
    {SHAPE_STRUCTURE, 642, 2},
    /* VpcSecurityGroupMembershipList */
    {SHAPE_LIST, S_VpcSecurityGroupMembership, 0},
};

static const struct member model_members[] = {
    /* AddTagsToResourceMessage */
    {N(ResourceArn), N(o_resource_arn), S_string, MEMBER_REQUIRED},
    {N(Tags), N(o_tags), S_TagList, MEMBER_REQUIRED},
    /* AddTagsToResourceResponse */
    /* AvailabilityZone */
    {N(Name), N(none), S_string, 0},
    /* Connection */
    {N(ReplicationInstanceArn), N(none), S_string, 0},
    {N(EndpointArn), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    {N(EndpointIdentifier), N(none), S_string, 0},
    {N(ReplicationInstanceIdentifier), N(none), S_string, 0},
    /* CreateEndpointMessage */
    {N(EndpointIdentifier), N(o_endpoint_identifier), S_string,
     MEMBER_REQUIRED},
    {N(EndpointType), N(o_endpoint_type), S_string, MEMBER_REQUIRED},
    {N(EngineName), N(o_engine_name), S_string, MEMBER_REQUIRED},
    {N(Username), N(o_username), S_string, 0},
    {N(Password), N(o_password), S_string, MEMBER_SENSITIVE},
    {N(ServerName), N(o_server_name), S_string, 0},
    {N(Port), N(o_port), S_integer, 0},
    {N(DatabaseName), N(o_database_name), S_string, 0},
    {N(ExtraConnectionAttributes), N(o_extra_connection_attributes), S_string,
     0},
    {N(KmsKeyId), N(o_kms_key_id), S_string, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(CertificateArn), N(o_certificate_arn), S_string, 0},
    {N(SslMode), N(o_ssl_mode), S_string, 0},
    {N(ServiceAccessRoleArn), N(o_service_access_role_arn), S_string, 0},
    {N(ExternalTableDefinition), N(o_external_table_definition), S_string, 0},
    {N(DynamoDbSettings), N(o_dynamo_db_settings), S_DynamoDbSettings, 0},
    {N(S3Settings), N(o_s3_settings), S_S3Settings, 0},
    {N(DmsTransferSettings), N(o_dms_transfer_settings), S_DmsTransferSettings,
     0},
    {N(MongoDbSettings), N(o_mongo_db_settings), S_MongoDbSettings, 0},
    {N(KinesisSettings), N(o_kinesis_settings), S_KinesisSettings, 0},
    {N(KafkaSettings), N(o_kafka_settings), S_KafkaSettings, 0},
    {N(ElasticsearchSettings), N(o_elasticsearch_settings),
     S_ElasticsearchSettings, 0},
    {N(NeptuneSettings), N(o_neptune_settings), S_NeptuneSettings, 0},
    {N(RedshiftSettings), N(o_redshift_settings), S_RedshiftSettings, 0},
    {N(PostgreSQLSettings), N(o_postgre_sql_settings), S_PostgreSQLSettings, 0},
    {N(MySQLSettings), N(o_my_sql_settings), S_MySQLSettings, 0},
    {N(OracleSettings), N(o_oracle_settings), S_OracleSettings, 0},
    {N(SybaseSettings), N(o_sybase_settings), S_SybaseSettings, 0},
    {N(MicrosoftSQLServerSettings), N(o_microsoft_sql_server_settings),
     S_MicrosoftSQLServerSettings, 0},
    {N(IBMDb2Settings), N(o_ibm_db2_settings), S_IBMDb2Settings, 0},
    {N(ResourceIdentifier), N(o_resource_identifier), S_string, 0},
    {N(DocDbSettings), N(o_doc_db_settings), S_DocDbSettings, 0},
    {N(RedisSettings), N(o_redis_settings), S_RedisSettings, 0},
    {N(GcpMySQLSettings), N(o_gcp_my_sql_settings), S_GcpMySQLSettings, 0},
    {N(TimestreamSettings), N(o_timestream_settings), S_TimestreamSettings, 0},
    /* CreateEndpointResponse */
    {N(Endpoint), N(none), S_Endpoint, 0},
    /* CreateReplicationInstanceMessage */
    {N(ReplicationInstanceIdentifier), N(o_replication_instance_identifier),
     S_string, MEMBER_REQUIRED},
    {N(AllocatedStorage), N(o_allocated_storage), S_integer, 0},
    {N(ReplicationInstanceClass), N(o_replication_instance_class), S_string,
     MEMBER_REQUIRED},
    {N(VpcSecurityGroupIds), N(o_vpc_security_group_ids),
     S_VpcSecurityGroupIdList, 0},
    {N(AvailabilityZone), N(o_availability_zone), S_string, 0},
    {N(ReplicationSubnetGroupIdentifier),
     N(o_replication_subnet_group_identifier), S_string, 0},
    {N(PreferredMaintenanceWindow), N(o_preferred_maintenance_window), S_string,
     0},
    {N(MultiAZ), N(o_multi_az), S_boolean, 0},
    {N(EngineVersion), N(o_engine_version), S_string, 0},
    {N(AutoMinorVersionUpgrade), N(o_auto_minor_version_upgrade), S_boolean, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(KmsKeyId), N(o_kms_key_id), S_string, 0},
    {N(PubliclyAccessible), N(o_publicly_accessible), S_boolean, 0},
    {N(DnsNameServers), N(o_dns_name_servers), S_string, 0},
    {N(ResourceIdentifier), N(o_resource_identifier), S_string, 0},
    {N(NetworkType), N(o_network_type), S_string, 0},
    {N(KerberosAuthenticationSettings), N(o_kerberos_authentication_settings),
     S_KerberosAuthenticationSettings, 0},
    /* CreateReplicationInstanceResponse */
    {N(ReplicationInstance), N(none), S_ReplicationInstance, 0},
    /* CreateReplicationTaskMessage */
    {N(ReplicationTaskIdentifier), N(o_replication_task_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SourceEndpointArn), N(o_source_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(TargetEndpointArn), N(o_target_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(MigrationType), N(o_migration_type), S_string, MEMBER_REQUIRED},
    {N(TableMappings), N(o_table_mappings), S_string, MEMBER_REQUIRED},
    {N(ReplicationTaskSettings), N(o_replication_task_settings), S_string, 0},
    {N(CdcStartTime), N(o_cdc_start_time), S_timestamp, 0},
    {N(CdcStartPosition), N(o_cdc_start_position), S_string, 0},
    {N(CdcStopPosition), N(o_cdc_stop_position), S_string, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(TaskData), N(o_task_data), S_string, 0},
    {N(ResourceIdentifier), N(o_resource_identifier), S_string, 0},
    /* CreateReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* DeleteConnectionMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteConnectionResponse */
    {N(Connection), N(none), S_Connection, 0},
    /* DeleteEndpointMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    /* DeleteEndpointResponse */
    {N(Endpoint), N(none), S_Endpoint, 0},
    /* DeleteReplicationInstanceMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteReplicationInstanceResponse */
    {N(ReplicationInstance), N(none), S_ReplicationInstance, 0},
    /* DeleteReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* DescribeConnectionsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeConnectionsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Connections), N(none), S_ConnectionList, 0},
    /* DescribeEndpointsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEndpointsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Endpoints), N(none), S_EndpointList, 0},
    /* DescribeReplicationInstancesMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationInstancesResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationInstances), N(none), S_ReplicationInstanceList, 0},
    /* DescribeReplicationTasksMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(WithoutSettings), N(o_without_settings), S_boolean, 0},
    /* DescribeReplicationTasksResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationTasks), N(none), S_ReplicationTaskList, 0},
    /* DescribeTableStatisticsMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(Filters), N(o_filters), S_FilterList, 0},
    /* DescribeTableStatisticsResponse */
    {N(ReplicationTaskArn), N(none), S_string, 0},
    {N(TableStatistics), N(none), S_TableStatisticsList, 0},
    {N(Marker), N(none), S_string, 0},
    /* DmsTransferSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(BucketName), N(none), S_string, 0},
    /* DocDbSettings */
    {N(Username), N(none), S_string, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(NestingLevel), N(none), S_string, 0},
    {N(ExtractDocId), N(none), S_boolean, 0},
    {N(DocsToInvestigate), N(none), S_integer, 0},
    {N(KmsKeyId), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(UseUpdateLookUp), N(none), S_boolean, 0},
    {N(ReplicateShardCollections), N(none), S_boolean, 0},
    /* DynamoDbSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, MEMBER_REQUIRED},
    /* ElasticsearchSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, MEMBER_REQUIRED},
    {N(EndpointUri), N(none), S_string, MEMBER_REQUIRED},
    {N(FullLoadErrorPercentage), N(none), S_integer, 0},
    {N(ErrorRetryDuration), N(none), S_integer, 0},
    {N(UseNewMappingType), N(none), S_boolean, 0},
    /* Endpoint */
    {N(EndpointIdentifier), N(none), S_string, 0},
    {N(EndpointType), N(none), S_string, 0},
    {N(EngineName), N(none), S_string, 0},
    {N(EngineDisplayName), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(ExtraConnectionAttributes), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(KmsKeyId), N(none), S_string, 0},
    {N(EndpointArn), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(ExternalTableDefinition), N(none), S_string, 0},
    {N(ExternalId), N(none), S_string, 0},
    {N(IsReadOnly), N(none), S_boolean, 0},
    {N(DynamoDbSettings), N(none), S_DynamoDbSettings, 0},
    {N(S3Settings), N(none), S_S3Settings, 0},
    {N(DmsTransferSettings), N(none), S_DmsTransferSettings, 0},
    {N(MongoDbSettings), N(none), S_MongoDbSettings, 0},
    {N(KinesisSettings), N(none), S_KinesisSettings, 0},
    {N(KafkaSettings), N(none), S_KafkaSettings, 0},
    {N(ElasticsearchSettings), N(none), S_ElasticsearchSettings, 0},
    {N(NeptuneSettings), N(none), S_NeptuneSettings, 0},
    {N(RedshiftSettings), N(none), S_RedshiftSettings, 0},
    {N(PostgreSQLSettings), N(none), S_PostgreSQLSettings, 0},
    {N(MySQLSettings), N(none), S_MySQLSettings, 0},
    {N(OracleSettings), N(none), S_OracleSettings, 0},
    {N(SybaseSettings), N(none), S_SybaseSettings, 0},
    {N(MicrosoftSQLServerSettings), N(none), S_MicrosoftSQLServerSettings, 0},
    {N(IBMDb2Settings), N(none), S_IBMDb2Settings, 0},
    {N(DocDbSettings), N(none), S_DocDbSettings, 0},
    {N(RedisSettings), N(none), S_RedisSettings, 0},
    {N(GcpMySQLSettings), N(none), S_GcpMySQLSettings, 0},
    {N(TimestreamSettings), N(none), S_TimestreamSettings, 0},
    {N(LakehouseSettings), N(none), S_LakehouseSettings, 0},
    /* Filter */
    {N(Name), N(none), S_string, MEMBER_REQUIRED},
    {N(Values), N(none), S_FilterValueList, MEMBER_REQUIRED},
    /* GcpMySQLSettings */
    {N(AfterConnectScript), N(none), S_string, 0},
    {N(CleanSourceMetadataOnMismatch), N(none), S_boolean, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(EventsPollInterval), N(none), S_integer, 0},
    {N(TargetDbType), N(none), S_string, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(ParallelLoadThreads), N(none), S_integer, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(ServerTimezone), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    /* IBMDb2Settings */
    {N(DatabaseName), N(none), S_string, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(SetDataCaptureChanges), N(none), S_boolean, 0},
    {N(CurrentLsn), N(none), S_string, 0},
    {N(MaxKBytesPerRead), N(none), S_integer, 0},
    {N(Username), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(LoadTimeout), N(none), S_integer, 0},
    {N(WriteBufferSize), N(none), S_integer, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(KeepCsvFiles), N(none), S_boolean, 0},
    /* KafkaSettings */
    {N(Broker), N(none), S_string, 0},
    {N(Topic), N(none), S_string, 0},
    {N(MessageFormat), N(none), S_string, 0},
    {N(IncludeTransactionDetails), N(none), S_boolean, 0},
    {N(IncludePartitionValue), N(none), S_boolean, 0},
    {N(PartitionIncludeSchemaTable), N(none), S_boolean, 0},
    {N(IncludeTableAlterOperations), N(none), S_boolean, 0},
    {N(IncludeControlDetails), N(none), S_boolean, 0},
    {N(MessageMaxBytes), N(none), S_integer, 0},
    {N(IncludeNullAndEmpty), N(none), S_boolean, 0},
    {N(SecurityProtocol), N(none), S_string, 0},
    {N(SslClientCertificateArn), N(none), S_string, 0},
    {N(SslClientKeyArn), N(none), S_string, 0},
    {N(SslClientKeyPassword), N(none), S_string, MEMBER_SENSITIVE},
    {N(SslCaCertificateArn), N(none), S_string, 0},
    {N(SaslUsername), N(none), S_string, 0},
    {N(SaslPassword), N(none), S_string, MEMBER_SENSITIVE},
    {N(NoHexPrefix), N(none), S_boolean, 0},
    {N(SaslMechanism), N(none), S_string, 0},
    {N(SslEndpointIdentificationAlgorithm), N(none), S_string, 0},
    {N(UseLargeIntegerValue), N(none), S_boolean, 0},
    /* KerberosAuthenticationSettings */
    {N(KeyCacheSecretId), N(none), S_string, 0},
    {N(KeyCacheSecretIamArn), N(none), S_string, 0},
    {N(Krb5FileContents), N(none), S_string, 0},
    /* KinesisSettings */
    {N(StreamArn), N(none), S_string, 0},
    {N(MessageFormat), N(none), S_string, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(IncludeTransactionDetails), N(none), S_boolean, 0},
    {N(IncludePartitionValue), N(none), S_boolean, 0},
    {N(PartitionIncludeSchemaTable), N(none), S_boolean, 0},
    {N(IncludeTableAlterOperations), N(none), S_boolean, 0},
    {N(IncludeControlDetails), N(none), S_boolean, 0},
    {N(IncludeNullAndEmpty), N(none), S_boolean, 0},
    {N(NoHexPrefix), N(none), S_boolean, 0},
    {N(UseLargeIntegerValue), N(none), S_boolean, 0},
    /* LakehouseSettings */
    {N(Arn), N(none), S_string, MEMBER_REQUIRED},
    /* ListTagsForResourceMessage */
    {N(ResourceArn), N(o_resource_arn), S_string, 0},
    {N(ResourceArnList), N(o_resource_arn_list), S_ArnList, 0},
    /* ListTagsForResourceResponse */
    {N(TagList), N(none), S_TagList, 0},
    /* MicrosoftSQLServerSettings */
    {N(Port), N(none), S_integer, 0},
    {N(BcpPacketSize), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(ControlTablesFileGroup), N(none), S_string, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(QuerySingleAlwaysOnNode), N(none), S_boolean, 0},
    {N(ReadBackupOnly), N(none), S_boolean, 0},
    {N(SafeguardPolicy), N(none), S_string, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(UseBcpFullLoad), N(none), S_boolean, 0},
    {N(UseThirdPartyBackupDevice), N(none), S_boolean, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(TrimSpaceInChar), N(none), S_boolean, 0},
    {N(TlogAccessMode), N(none), S_string, 0},
    {N(ForceLobLookup), N(none), S_boolean, 0},
    {N(AuthenticationMethod), N(none), S_string, 0},
    /* ModifyEndpointMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(EndpointIdentifier), N(o_endpoint_identifier), S_string, 0},
    {N(EndpointType), N(o_endpoint_type), S_string, 0},
    {N(EngineName), N(o_engine_name), S_string, 0},
    {N(Username), N(o_username), S_string, 0},
    {N(Password), N(o_password), S_string, MEMBER_SENSITIVE},
    {N(ServerName), N(o_server_name), S_string, 0},
    {N(Port), N(o_port), S_integer, 0},
    {N(DatabaseName), N(o_database_name), S_string, 0},
    {N(ExtraConnectionAttributes), N(o_extra_connection_attributes), S_string,
     0},
    {N(CertificateArn), N(o_certificate_arn), S_string, 0},
    {N(SslMode), N(o_ssl_mode), S_string, 0},
    {N(ServiceAccessRoleArn), N(o_service_access_role_arn), S_string, 0},
    {N(ExternalTableDefinition), N(o_external_table_definition), S_string, 0},
    {N(DynamoDbSettings), N(o_dynamo_db_settings), S_DynamoDbSettings, 0},
    {N(S3Settings), N(o_s3_settings), S_S3Settings, 0},
    {N(DmsTransferSettings), N(o_dms_transfer_settings), S_DmsTransferSettings,
     0},
    {N(MongoDbSettings), N(o_mongo_db_settings), S_MongoDbSettings, 0},
    {N(KinesisSettings), N(o_kinesis_settings), S_KinesisSettings, 0},
    {N(KafkaSettings), N(o_kafka_settings), S_KafkaSettings, 0},
    {N(ElasticsearchSettings), N(o_elasticsearch_settings),
     S_ElasticsearchSettings, 0},
    {N(NeptuneSettings), N(o_neptune_settings), S_NeptuneSettings, 0},
    {N(RedshiftSettings), N(o_redshift_settings), S_RedshiftSettings, 0},
    {N(PostgreSQLSettings), N(o_postgre_sql_settings), S_PostgreSQLSettings, 0},
    {N(MySQLSettings), N(o_my_sql_settings), S_MySQLSettings, 0},
    {N(OracleSettings), N(o_oracle_settings), S_OracleSettings, 0},
    {N(SybaseSettings), N(o_sybase_settings), S_SybaseSettings, 0},
    {N(MicrosoftSQLServerSettings), N(o_microsoft_sql_server_settings),
     S_MicrosoftSQLServerSettings, 0},
    {N(IBMDb2Settings), N(o_ibm_db2_settings), S_IBMDb2Settings, 0},
    {N(DocDbSettings), N(o_doc_db_settings), S_DocDbSettings, 0},
    {N(RedisSettings), N(o_redis_settings), S_RedisSettings, 0},
    {N(ExactSettings), N(o_exact_settings), S_boolean, 0},
    {N(GcpMySQLSettings), N(o_gcp_my_sql_settings), S_GcpMySQLSettings, 0},
    {N(TimestreamSettings), N(o_timestream_settings), S_TimestreamSettings, 0},
    /* ModifyEndpointResponse */
    {N(Endpoint), N(none), S_Endpoint, 0},
    /* ModifyReplicationInstanceMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(AllocatedStorage), N(o_allocated_storage), S_integer, 0},
    {N(ApplyImmediately), N(o_apply_immediately), S_boolean, 0},
    {N(ReplicationInstanceClass), N(o_replication_instance_class), S_string, 0},
    {N(VpcSecurityGroupIds), N(o_vpc_security_group_ids),
     S_VpcSecurityGroupIdList, 0},
    {N(PreferredMaintenanceWindow), N(o_preferred_maintenance_window), S_string,
     0},
    {N(MultiAZ), N(o_multi_az), S_boolean, 0},
    {N(EngineVersion), N(o_engine_version), S_string, 0},
    {N(AllowMajorVersionUpgrade), N(o_allow_major_version_upgrade), S_boolean,
     0},
    {N(AutoMinorVersionUpgrade), N(o_auto_minor_version_upgrade), S_boolean, 0},
    {N(ReplicationInstanceIdentifier), N(o_replication_instance_identifier),
     S_string, 0},
    {N(NetworkType), N(o_network_type), S_string, 0},
    {N(KerberosAuthenticationSettings), N(o_kerberos_authentication_settings),
     S_KerberosAuthenticationSettings, 0},
    /* ModifyReplicationInstanceResponse */
    {N(ReplicationInstance), N(none), S_ReplicationInstance, 0},
    /* ModifyReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    {N(ReplicationTaskIdentifier), N(o_replication_task_identifier), S_string,
     0},
    {N(MigrationType), N(o_migration_type), S_string, 0},
    {N(TableMappings), N(o_table_mappings), S_string, 0},
    {N(ReplicationTaskSettings), N(o_replication_task_settings), S_string, 0},
    {N(CdcStartTime), N(o_cdc_start_time), S_timestamp, 0},
    {N(CdcStartPosition), N(o_cdc_start_position), S_string, 0},
    {N(CdcStopPosition), N(o_cdc_stop_position), S_string, 0},
    {N(TaskData), N(o_task_data), S_string, 0},
    /* ModifyReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* MongoDbSettings */
    {N(Username), N(none), S_string, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(AuthType), N(none), S_string, 0},
    {N(AuthMechanism), N(none), S_string, 0},
    {N(NestingLevel), N(none), S_string, 0},
    {N(ExtractDocId), N(none), S_string, 0},
    {N(DocsToInvestigate), N(none), S_string, 0},
    {N(AuthSource), N(none), S_string, 0},
    {N(KmsKeyId), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(UseUpdateLookUp), N(none), S_boolean, 0},
    {N(ReplicateShardCollections), N(none), S_boolean, 0},
    /* MySQLSettings */
    {N(AfterConnectScript), N(none), S_string, 0},
    {N(CleanSourceMetadataOnMismatch), N(none), S_boolean, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(EventsPollInterval), N(none), S_integer, 0},
    {N(TargetDbType), N(none), S_string, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(ParallelLoadThreads), N(none), S_integer, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(ServerTimezone), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(ExecuteTimeout), N(none), S_integer, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(AuthenticationMethod), N(none), S_string, 0},
    /* NeptuneSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(S3BucketName), N(none), S_string, MEMBER_REQUIRED},
    {N(S3BucketFolder), N(none), S_string, MEMBER_REQUIRED},
    {N(ErrorRetryDuration), N(none), S_integer, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(MaxRetryCount), N(none), S_integer, 0},
    {N(IamAuthEnabled), N(none), S_boolean, 0},
    /* OracleSettings */
    {N(AddSupplementalLogging), N(none), S_boolean, 0},
    {N(ArchivedLogDestId), N(none), S_integer, 0},
    {N(AdditionalArchivedLogDestId), N(none), S_integer, 0},
    {N(ExtraArchivedLogDestIds), N(none), S_IntegerList, 0},
    {N(AllowSelectNestedTables), N(none), S_boolean, 0},
    {N(ParallelAsmReadThreads), N(none), S_integer, 0},
    {N(ReadAheadBlocks), N(none), S_integer, 0},
    {N(AccessAlternateDirectly), N(none), S_boolean, 0},
    {N(UseAlternateFolderForOnline), N(none), S_boolean, 0},
    {N(OraclePathPrefix), N(none), S_string, 0},
    {N(UsePathPrefix), N(none), S_string, 0},
    {N(ReplacePathPrefix), N(none), S_boolean, 0},
    {N(EnableHomogenousTablespace), N(none), S_boolean, 0},
    {N(DirectPathNoLog), N(none), S_boolean, 0},
    {N(ArchivedLogsOnly), N(none), S_boolean, 0},
    {N(AsmPassword), N(none), S_string, MEMBER_SENSITIVE},
    {N(AsmServer), N(none), S_string, 0},
    {N(AsmUser), N(none), S_string, 0},
    {N(CharLengthSemantics), N(none), S_string, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(DirectPathParallelLoad), N(none), S_boolean, 0},
    {N(FailTasksOnLobTruncation), N(none), S_boolean, 0},
    {N(NumberDatatypeScale), N(none), S_integer, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ReadTableSpaceName), N(none), S_boolean, 0},
    {N(RetryInterval), N(none), S_integer, 0},
    {N(SecurityDbEncryption), N(none), S_string, MEMBER_SENSITIVE},
    {N(SecurityDbEncryptionName), N(none), S_string, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(SpatialDataOptionToGeoJsonFunctionName), N(none), S_string, 0},
    {N(StandbyDelayTime), N(none), S_integer, 0},
    {N(Username), N(none), S_string, 0},
    {N(UseBFile), N(none), S_boolean, 0},
    {N(UseDirectPathFullLoad), N(none), S_boolean, 0},
    {N(UseLogminerReader), N(none), S_boolean, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(SecretsManagerOracleAsmAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerOracleAsmSecretId), N(none), S_string, 0},
    {N(TrimSpaceInChar), N(none), S_boolean, 0},
    {N(ConvertTimestampWithZoneToUTC), N(none), S_boolean, 0},
    {N(OpenTransactionWindow), N(none), S_integer, 0},
    {N(AuthenticationMethod), N(none), S_string, 0},
    /* PostgreSQLSettings */
    {N(AfterConnectScript), N(none), S_string, 0},
    {N(CaptureDdls), N(none), S_boolean, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(DdlArtifactsSchema), N(none), S_string, 0},
    {N(ExecuteTimeout), N(none), S_integer, 0},
    {N(FailTasksOnLobTruncation), N(none), S_boolean, 0},
    {N(HeartbeatEnable), N(none), S_boolean, 0},
    {N(HeartbeatSchema), N(none), S_string, 0},
    {N(HeartbeatFrequency), N(none), S_integer, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(SlotName), N(none), S_string, 0},
    {N(PluginName), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(TrimSpaceInChar), N(none), S_boolean, 0},
    {N(MapBooleanAsBoolean), N(none), S_boolean, 0},
    {N(MapJsonbAsClob), N(none), S_boolean, 0},
    {N(MapLongVarcharAs), N(none), S_string, 0},
    {N(DatabaseMode), N(none), S_string, 0},
    {N(BabelfishDatabaseName), N(none), S_string, 0},
    {N(DisableUnicodeSourceFilter), N(none), S_boolean, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(AuthenticationMethod), N(none), S_string, 0},
    /* RedisSettings */
    {N(ServerName), N(none), S_string, MEMBER_REQUIRED},
    {N(Port), N(none), S_integer, MEMBER_REQUIRED},
    {N(SslSecurityProtocol), N(none), S_string, 0},
    {N(AuthType), N(none), S_string, 0},
    {N(AuthUserName), N(none), S_string, 0},
    {N(AuthPassword), N(none), S_string, MEMBER_SENSITIVE},
    {N(SslCaCertificateArn), N(none), S_string, 0},
    /* RedshiftSettings */
    {N(AcceptAnyDate), N(none), S_boolean, 0},
    {N(AfterConnectScript), N(none), S_string, 0},
    {N(BucketFolder), N(none), S_string, 0},
    {N(BucketName), N(none), S_string, 0},
    {N(CaseSensitiveNames), N(none), S_boolean, 0},
    {N(CompUpdate), N(none), S_boolean, 0},
    {N(ConnectionTimeout), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(DateFormat), N(none), S_string, 0},
    {N(EmptyAsNull), N(none), S_boolean, 0},
    {N(EncryptionMode), N(none), S_string, 0},
    {N(ExplicitIds), N(none), S_boolean, 0},
    {N(FileTransferUploadStreams), N(none), S_integer, 0},
    {N(LoadTimeout), N(none), S_integer, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(RemoveQuotes), N(none), S_boolean, 0},
    {N(ReplaceInvalidChars), N(none), S_string, 0},
    {N(ReplaceChars), N(none), S_string, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(ServerSideEncryptionKmsKeyId), N(none), S_string, 0},
    {N(TimeFormat), N(none), S_string, 0},
    {N(TrimBlanks), N(none), S_boolean, 0},
    {N(TruncateColumns), N(none), S_boolean, 0},
    {N(Username), N(none), S_string, 0},
    {N(WriteBufferSize), N(none), S_integer, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(MapBooleanAsBoolean), N(none), S_boolean, 0},
    /* ReloadTablesMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    {N(TablesToReload), N(o_tables_to_reload), S_TableListToReload,
     MEMBER_REQUIRED},
    {N(ReloadOption), N(o_reload_option), S_string, 0},
    /* ReloadTablesResponse */
    {N(ReplicationTaskArn), N(none), S_string, 0},
    /* RemoveTagsFromResourceMessage */
    {N(ResourceArn), N(o_resource_arn), S_string, MEMBER_REQUIRED},
    {N(TagKeys), N(o_tag_keys), S_KeyList, MEMBER_REQUIRED},
    /* RemoveTagsFromResourceResponse */
    /* ReplicationInstance */
    {N(ReplicationInstanceIdentifier), N(none), S_string, 0},
    {N(ReplicationInstanceClass), N(none), S_string, 0},
    {N(ReplicationInstanceStatus), N(none), S_string, 0},
    {N(AllocatedStorage), N(none), S_integer, 0},
    {N(InstanceCreateTime), N(none), S_timestamp, 0},
    {N(VpcSecurityGroups), N(none), S_VpcSecurityGroupMembershipList, 0},
    {N(AvailabilityZone), N(none), S_string, 0},
    {N(ReplicationSubnetGroup), N(none), S_ReplicationSubnetGroup, 0},
    {N(PreferredMaintenanceWindow), N(none), S_string, 0},
    {N(PendingModifiedValues), N(none), S_ReplicationPendingModifiedValues, 0},
    {N(MultiAZ), N(none), S_boolean, 0},
    {N(EngineVersion), N(none), S_string, 0},
    {N(AutoMinorVersionUpgrade), N(none), S_boolean, 0},
    {N(KmsKeyId), N(none), S_string, 0},
    {N(ReplicationInstanceArn), N(none), S_string, 0},
    {N(ReplicationInstancePublicIpAddress), N(none), S_string, 0},
    {N(ReplicationInstancePrivateIpAddress), N(none), S_string, 0},
    {N(ReplicationInstancePublicIpAddresses), N(none),
     S_ReplicationInstancePublicIpAddressList, 0},
    {N(ReplicationInstancePrivateIpAddresses), N(none),
     S_ReplicationInstancePrivateIpAddressList, 0},
    {N(ReplicationInstanceIpv6Addresses), N(none),
     S_ReplicationInstanceIpv6AddressList, 0},
    {N(PubliclyAccessible), N(none), S_boolean, 0},
    {N(SecondaryAvailabilityZone), N(none), S_string, 0},
    {N(FreeUntil), N(none), S_timestamp, 0},
    {N(DnsNameServers), N(none), S_string, 0},
    {N(NetworkType), N(none), S_string, 0},
    {N(KerberosAuthenticationSettings), N(none),
     S_KerberosAuthenticationSettings, 0},
    /* ReplicationPendingModifiedValues */
    {N(ReplicationInstanceClass), N(none), S_string, 0},
    {N(AllocatedStorage), N(none), S_integer, 0},
    {N(MultiAZ), N(none), S_boolean, 0},
    {N(EngineVersion), N(none), S_string, 0},
    {N(NetworkType), N(none), S_string, 0},
    /* ReplicationSubnetGroup */
    {N(ReplicationSubnetGroupIdentifier), N(none), S_string, 0},
    {N(ReplicationSubnetGroupDescription), N(none), S_string, 0},
    {N(VpcId), N(none), S_string, 0},
    {N(SubnetGroupStatus), N(none), S_string, 0},
    {N(Subnets), N(none), S_SubnetList, 0},
    {N(SupportedNetworkTypes), N(none), S_StringList, 0},
    {N(IsReadOnly), N(none), S_boolean, 0},
    /* ReplicationTask */
    {N(ReplicationTaskIdentifier), N(none), S_string, 0},
    {N(SourceEndpointArn), N(none), S_string, 0},
    {N(TargetEndpointArn), N(none), S_string, 0},
    {N(ReplicationInstanceArn), N(none), S_string, 0},
    {N(MigrationType), N(none), S_string, 0},
    {N(TableMappings), N(none), S_string, 0},
    {N(ReplicationTaskSettings), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    {N(StopReason), N(none), S_string, 0},
    {N(ReplicationTaskCreationDate), N(none), S_timestamp, 0},
    {N(ReplicationTaskStartDate), N(none), S_timestamp, 0},
    {N(CdcStartPosition), N(none), S_string, 0},
    {N(CdcStopPosition), N(none), S_string, 0},
    {N(RecoveryCheckpoint), N(none), S_string, 0},
    {N(ReplicationTaskArn), N(none), S_string, 0},
    {N(ReplicationTaskStats), N(none), S_ReplicationTaskStats, 0},
    {N(TaskData), N(none), S_string, 0},
    {N(TargetReplicationInstanceArn), N(none), S_string, 0},
    /* ReplicationTaskStats */
    {N(FullLoadProgressPercent), N(none), S_integer, 0},
    {N(ElapsedTimeMillis), N(none), S_long, 0},
    {N(TablesLoaded), N(none), S_integer, 0},
    {N(TablesLoading), N(none), S_integer, 0},
    {N(TablesQueued), N(none), S_integer, 0},
    {N(TablesErrored), N(none), S_integer, 0},
    {N(FreshStartDate), N(none), S_timestamp, 0},
    {N(StartDate), N(none), S_timestamp, 0},
    {N(StopDate), N(none), S_timestamp, 0},
    {N(FullLoadStartDate), N(none), S_timestamp, 0},
    {N(FullLoadFinishDate), N(none), S_timestamp, 0},
    /* S3Settings */
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(ExternalTableDefinition), N(none), S_string, 0},
    {N(CsvRowDelimiter), N(none), S_string, 0},
    {N(CsvDelimiter), N(none), S_string, 0},
    {N(BucketFolder), N(none), S_string, 0},
    {N(BucketName), N(none), S_string, 0},
    {N(CompressionType), N(none), S_string, 0},
    {N(EncryptionMode), N(none), S_string, 0},
    {N(ServerSideEncryptionKmsKeyId), N(none), S_string, 0},
    {N(DataFormat), N(none), S_string, 0},
    {N(EncodingType), N(none), S_string, 0},
    {N(DictPageSizeLimit), N(none), S_integer, 0},
    {N(RowGroupLength), N(none), S_integer, 0},
    {N(DataPageSize), N(none), S_integer, 0},
    {N(ParquetVersion), N(none), S_string, 0},
    {N(EnableStatistics), N(none), S_boolean, 0},
    {N(IncludeOpForFullLoad), N(none), S_boolean, 0},
    {N(CdcInsertsOnly), N(none), S_boolean, 0},
    {N(TimestampColumnName), N(none), S_string, 0},
    {N(ParquetTimestampInMillisecond), N(none), S_boolean, 0},
    {N(CdcInsertsAndUpdates), N(none), S_boolean, 0},
    {N(DatePartitionEnabled), N(none), S_boolean, 0},
    {N(DatePartitionSequence), N(none), S_string, 0},
    {N(DatePartitionDelimiter), N(none), S_string, 0},
    {N(UseCsvNoSupValue), N(none), S_boolean, 0},
    {N(CsvNoSupValue), N(none), S_string, 0},
    {N(PreserveTransactions), N(none), S_boolean, 0},
    {N(CdcPath), N(none), S_string, 0},
    {N(UseTaskStartTimeForFullLoadTimestamp), N(none), S_boolean, 0},
    {N(CannedAclForObjects), N(none), S_string, 0},
    {N(AddColumnName), N(none), S_boolean, 0},
    {N(CdcMaxBatchInterval), N(none), S_integer, 0},
    {N(CdcMinFileSize), N(none), S_integer, 0},
    {N(CsvNullValue), N(none), S_string, 0},
    {N(IgnoreHeaderRows), N(none), S_integer, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(Rfc4180), N(none), S_boolean, 0},
    {N(DatePartitionTimezone), N(none), S_string, 0},
    {N(AddTrailingPaddingCharacter), N(none), S_boolean, 0},
    {N(ExpectedBucketOwner), N(none), S_string, 0},
    {N(GlueCatalogGeneration), N(none), S_boolean, 0},
    /* StartReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    {N(StartReplicationTaskType), N(o_start_replication_task_type), S_string,
     MEMBER_REQUIRED},
    {N(CdcStartTime), N(o_cdc_start_time), S_timestamp, 0},
    {N(CdcStartPosition), N(o_cdc_start_position), S_string, 0},
    {N(CdcStopPosition), N(o_cdc_stop_position), S_string, 0},
    /* StartReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* StopReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    /* StopReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* Subnet */
    {N(SubnetIdentifier), N(none), S_string, 0},
    {N(SubnetAvailabilityZone), N(none), S_AvailabilityZone, 0},
    {N(SubnetStatus), N(none), S_string, 0},
    /* SybaseSettings */
    {N(DatabaseName), N(none), S_string, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    /* TableStatistics */
    {N(SchemaName), N(none), S_string, 0},
    {N(TableName), N(none), S_string, 0},
    {N(Inserts), N(none), S_long, 0},
    {N(Deletes), N(none), S_long, 0},
    {N(Updates), N(none), S_long, 0},
    {N(Ddls), N(none), S_long, 0},
    {N(AppliedInserts), N(none), S_long, 0},
    {N(AppliedDeletes), N(none), S_long, 0},
    {N(AppliedUpdates), N(none), S_long, 0},
    {N(AppliedDdls), N(none), S_long, 0},
    {N(FullLoadRows), N(none), S_long, 0},
    {N(FullLoadCondtnlChkFailedRows), N(none), S_long, 0},
    {N(FullLoadErrorRows), N(none), S_long, 0},
    {N(FullLoadStartTime), N(none), S_timestamp, 0},
    {N(FullLoadEndTime), N(none), S_timestamp, 0},
    {N(FullLoadReloaded), N(none), S_boolean, 0},
    {N(LastUpdateTime), N(none), S_timestamp, 0},
    {N(TableState), N(none), S_string, 0},
    {N(ValidationPendingRecords), N(none), S_long, 0},
    {N(ValidationFailedRecords), N(none), S_long, 0},
    {N(ValidationSuspendedRecords), N(none), S_long, 0},
    {N(ValidationState), N(none), S_string, 0},
    {N(ValidationStateDetails), N(none), S_string, 0},
    {N(ResyncState), N(none), S_string, 0},
    {N(ResyncRowsAttempted), N(none), S_long, 0},
    {N(ResyncRowsSucceeded), N(none), S_long, 0},
    {N(ResyncRowsFailed), N(none), S_long, 0},
    {N(ResyncProgress), N(none), S_double, 0},
    /* TableToReload */
    {N(SchemaName), N(none), S_string, MEMBER_REQUIRED},
    {N(TableName), N(none), S_string, MEMBER_REQUIRED},
    /* Tag */
    {N(Key), N(none), S_string, 0},
    {N(Value), N(none), S_string, 0},
    {N(ResourceArn), N(none), S_string, 0},
    /* TestConnectionMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    /* TestConnectionResponse */
    {N(Connection), N(none), S_Connection, 0},
    /* TimestreamSettings */
    {N(DatabaseName), N(none), S_string, MEMBER_REQUIRED},
    {N(MemoryDuration), N(none), S_integer, MEMBER_REQUIRED},
    {N(MagneticDuration), N(none), S_integer, MEMBER_REQUIRED},
    {N(CdcInsertsAndUpdates), N(none), S_boolean, 0},
    {N(EnableMagneticStoreWrites), N(none), S_boolean, 0},
    /* VpcSecurityGroupMembership */
    {N(VpcSecurityGroupId), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
};

static const struct operation model_operations[] = {
    {N(AddTagsToResource), N(add_tags_to_resource), S_AddTagsToResourceMessage,
     S_AddTagsToResourceResponse, N(none)},
    {N(CreateEndpoint), N(create_endpoint), S_CreateEndpointMessage,
     S_CreateEndpointResponse, N(none)},
    {N(CreateReplicationInstance), N(create_replication_instance),
     S_CreateReplicationInstanceMessage, S_CreateReplicationInstanceResponse,
     N(none)},
    {N(CreateReplicationTask), N(create_replication_task),
     S_CreateReplicationTaskMessage, S_CreateReplicationTaskResponse, N(none)},
    {N(DeleteConnection), N(delete_connection), S_DeleteConnectionMessage,
     S_DeleteConnectionResponse, N(none)},
    {N(DeleteEndpoint), N(delete_endpoint), S_DeleteEndpointMessage,
     S_DeleteEndpointResponse, N(none)},
    {N(DeleteReplicationInstance), N(delete_replication_instance),
     S_DeleteReplicationInstanceMessage, S_DeleteReplicationInstanceResponse,
     N(none)},
    {N(DeleteReplicationTask), N(delete_replication_task),
     S_DeleteReplicationTaskMessage, S_DeleteReplicationTaskResponse, N(none)},
    {N(DescribeConnections), N(describe_connections),
     S_DescribeConnectionsMessage, S_DescribeConnectionsResponse,
     N(Connections)},
    {N(DescribeEndpoints), N(describe_endpoints), S_DescribeEndpointsMessage,
     S_DescribeEndpointsResponse, N(Endpoints)},
    {N(DescribeReplicationInstances), N(describe_replication_instances),
     S_DescribeReplicationInstancesMessage,
     S_DescribeReplicationInstancesResponse, N(ReplicationInstances)},
    {N(DescribeReplicationTasks), N(describe_replication_tasks),
     S_DescribeReplicationTasksMessage, S_DescribeReplicationTasksResponse,
     N(ReplicationTasks)},
    {N(DescribeTableStatistics), N(describe_table_statistics),
     S_DescribeTableStatisticsMessage, S_DescribeTableStatisticsResponse,
     N(TableStatistics)},
    {N(ListTagsForResource), N(list_tags_for_resource),
     S_ListTagsForResourceMessage, S_ListTagsForResourceResponse, N(none)},
    {N(ModifyEndpoint), N(modify_endpoint), S_ModifyEndpointMessage,
     S_ModifyEndpointResponse, N(none)},
    {N(ModifyReplicationInstance), N(modify_replication_instance),
     S_ModifyReplicationInstanceMessage, S_ModifyReplicationInstanceResponse,
     N(none)},
    {N(ModifyReplicationTask), N(modify_replication_task),
     S_ModifyReplicationTaskMessage, S_ModifyReplicationTaskResponse, N(none)},
    {N(ReloadTables), N(reload_tables), S_ReloadTablesMessage,
     S_ReloadTablesResponse, N(none)},
    {N(RemoveTagsFromResource), N(remove_tags_from_resource),
     S_RemoveTagsFromResourceMessage, S_RemoveTagsFromResourceResponse,
     N(none)},
    {N(StartReplicationTask), N(start_replication_task),
     S_StartReplicationTaskMessage, S_StartReplicationTaskResponse, N(none)},
    {N(StopReplicationTask), N(stop_replication_task),
     S_StopReplicationTaskMessage, S_StopReplicationTaskResponse, N(none)},
    {N(TestConnection), N(test_connection), S_TestConnectionMessage,
     S_TestConnectionResponse, N(none)},
};

static const struct waiter model_waiters[] = {
    {N(TestConnectionSucceeds), N(test_connection_succeeds), 8, 5, 60, 0, 2},
    {N(EndpointDeleted), N(endpoint_deleted), 9, 5, 60, 2, 3},
    {N(ReplicationInstanceAvailable), N(replication_instance_available), 10, 60,
     60, 5, 5},
    {N(ReplicationInstanceDeleted), N(replication_instance_deleted), 10, 15, 60,
     10, 2},
    {N(ReplicationTaskReady), N(replication_task_ready), 11, 15, 60, 12, 9},
    {N(ReplicationTaskStopped), N(replication_task_stopped), 11, 15, 60, 21, 8},
    {N(ReplicationTaskRunning), N(replication_task_running), 11, 15, 60, 29, 9},
    {N(ReplicationTaskDeleted), N(replication_task_deleted), 11, 15, 60, 38, 6},
};

static const struct acceptor model_acceptors[] = {
    /* TestConnectionSucceeds */
    {WAIT_SUCCESS, MATCH_ALL, N(Connections), N(Status), N(successful)},
    {WAIT_FAILURE, MATCH_ANY, N(Connections), N(Status), N(failed)},
    /* EndpointDeleted */
    {WAIT_SUCCESS, MATCH_ERROR, N(none), N(none), N(ResourceNotFoundFault)},
    {WAIT_FAILURE, MATCH_ANY, N(Endpoints), N(Status), N(active)},
    {WAIT_FAILURE, MATCH_ANY, N(Endpoints), N(Status), N(creating)},
    /* ReplicationInstanceAvailable */
    {WAIT_SUCCESS, MATCH_ALL, N(ReplicationInstances),
     N(ReplicationInstanceStatus), N(available)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationInstances),
     N(ReplicationInstanceStatus), N(deleting)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationInstances),
     N(ReplicationInstanceStatus), N(incompatible_credentials)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationInstances),
     N(ReplicationInstanceStatus), N(incompatible_network)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationInstances),
     N(ReplicationInstanceStatus), N(inaccessible_encryption_credentials)},
    /* ReplicationInstanceDeleted */
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationInstances),
     N(ReplicationInstanceStatus), N(available)},
    {WAIT_SUCCESS, MATCH_ERROR, N(none), N(none), N(ResourceNotFoundFault)},
    /* ReplicationTaskReady */
    {WAIT_SUCCESS, MATCH_ALL, N(ReplicationTasks), N(Status), N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(starting)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(running)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(stopping)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(failed)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(modifying)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(testing)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(deleting)},
    /* ReplicationTaskStopped */
    {WAIT_SUCCESS, MATCH_ALL, N(ReplicationTasks), N(Status), N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(creating)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(starting)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(failed)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(modifying)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(testing)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(deleting)},
    /* ReplicationTaskRunning */
    {WAIT_SUCCESS, MATCH_ALL, N(ReplicationTasks), N(Status), N(running)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(creating)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(stopping)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(failed)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(modifying)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(testing)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(deleting)},
    /* ReplicationTaskDeleted */
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(creating)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(running)},
    {WAIT_FAILURE, MATCH_ANY, N(ReplicationTasks), N(Status), N(failed)},
    {WAIT_SUCCESS, MATCH_ERROR, N(none), N(none), N(ResourceNotFoundFault)},
};

#undef N

/* clang-format on */

#endif /* DMS_OPERATIONS_H */
