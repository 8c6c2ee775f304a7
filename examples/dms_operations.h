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
    X(Key, "Key") \
    X(Value, "Value") \
    X(ReplicationInstanceArn, "ReplicationInstanceArn") \
    X(o_replication_instance_arn, "--replication-instance-arn") \
    X(ApplyAction, "ApplyAction") \
    X(o_apply_action, "--apply-action") \
    X(OptInType, "OptInType") \
    X(o_opt_in_type, "--opt-in-type") \
    X(ResourcePendingMaintenanceActions, "ResourcePendingMaintenanceActions") \
    X(ResourceIdentifier, "ResourceIdentifier") \
    X(PendingMaintenanceActionDetails, "PendingMaintenanceActionDetails") \
    X(Action, "Action") \
    X(AutoAppliedAfterDate, "AutoAppliedAfterDate") \
    X(ForcedApplyDate, "ForcedApplyDate") \
    X(OptInStatus, "OptInStatus") \
    X(CurrentApplyDate, "CurrentApplyDate") \
    X(Description, "Description") \
    X(Data, "Data") \
    X(o_data, "--data") \
    X(DatabaseId, "DatabaseId") \
    X(Settings, "Settings") \
    X(InstanceSizingType, "InstanceSizingType") \
    X(WorkloadType, "WorkloadType") \
    X(ErrorEntries, "ErrorEntries") \
    X(Message, "Message") \
    X(Code, "Code") \
    X(MigrationProjectIdentifier, "MigrationProjectIdentifier") \
    X(o_migration_project_identifier, "--migration-project-identifier") \
    X(RequestIdentifier, "RequestIdentifier") \
    X(o_request_identifier, "--request-identifier") \
    X(Request, "Request") \
    X(Status, "Status") \
    X(MigrationProjectArn, "MigrationProjectArn") \
    X(Error, "Error") \
    X(ExportSqlDetails, "ExportSqlDetails") \
    X(Progress, "Progress") \
    X(defaultErrorDetails, "defaultErrorDetails") \
    X(S3ObjectKey, "S3ObjectKey") \
    X(ObjectURL, "ObjectURL") \
    X(ProgressPercent, "ProgressPercent") \
    X(TotalObjects, "TotalObjects") \
    X(ProgressStep, "ProgressStep") \
    X(ProcessedObject, "ProcessedObject") \
    X(Name, "Name") \
    X(Type, "Type") \
    X(EndpointType, "EndpointType") \
    X(ReplicationTaskAssessmentRunArn, "ReplicationTaskAssessmentRunArn") \
    X(o_replication_task_assessment_run_arn, \
        "--replication-task-assessment-run-arn") \
    X(ReplicationTaskAssessmentRun, "ReplicationTaskAssessmentRun") \
    X(ReplicationTaskArn, "ReplicationTaskArn") \
    X(ReplicationTaskAssessmentRunCreationDate, \
        "ReplicationTaskAssessmentRunCreationDate") \
    X(AssessmentProgress, "AssessmentProgress") \
    X(LastFailureMessage, "LastFailureMessage") \
    X(ServiceAccessRoleArn, "ServiceAccessRoleArn") \
    X(ResultLocationBucket, "ResultLocationBucket") \
    X(ResultLocationFolder, "ResultLocationFolder") \
    X(ResultEncryptionMode, "ResultEncryptionMode") \
    X(ResultKmsKeyArn, "ResultKmsKeyArn") \
    X(AssessmentRunName, "AssessmentRunName") \
    X(IsLatestTaskAssessmentRun, "IsLatestTaskAssessmentRun") \
    X(ResultStatistic, "ResultStatistic") \
    X(IndividualAssessmentCount, "IndividualAssessmentCount") \
    X(IndividualAssessmentCompletedCount, \
        "IndividualAssessmentCompletedCount") \
    X(Passed, "Passed") \
    X(Failed, "Failed") \
    X(Warning, "Warning") \
    X(Cancelled, "Cancelled") \
    X(Skipped, "Skipped") \
    X(DataMigrationName, "DataMigrationName") \
    X(o_data_migration_name, "--data-migration-name") \
    X(DataMigrationType, "DataMigrationType") \
    X(o_data_migration_type, "--data-migration-type") \
    X(o_service_access_role_arn, "--service-access-role-arn") \
    X(EnableCloudwatchLogs, "EnableCloudwatchLogs") \
    X(o_enable_cloudwatch_logs, "--enable-cloudwatch-logs") \
    X(SourceDataSettings, "SourceDataSettings") \
    X(o_source_data_settings, "--source-data-settings") \
    X(TargetDataSettings, "TargetDataSettings") \
    X(o_target_data_settings, "--target-data-settings") \
    X(NumberOfJobs, "NumberOfJobs") \
    X(o_number_of_jobs, "--number-of-jobs") \
    X(SelectionRules, "SelectionRules") \
    X(o_selection_rules, "--selection-rules") \
    X(CDCStartPosition, "CDCStartPosition") \
    X(CDCStartTime, "CDCStartTime") \
    X(CDCStopTime, "CDCStopTime") \
    X(SlotName, "SlotName") \
    X(TablePreparationMode, "TablePreparationMode") \
    X(DataMigration, "DataMigration") \
    X(DataMigrationArn, "DataMigrationArn") \
    X(DataMigrationCreateTime, "DataMigrationCreateTime") \
    X(DataMigrationStartTime, "DataMigrationStartTime") \
    X(DataMigrationEndTime, "DataMigrationEndTime") \
    X(DataMigrationSettings, "DataMigrationSettings") \
    X(DataMigrationStatistics, "DataMigrationStatistics") \
    X(DataMigrationStatus, "DataMigrationStatus") \
    X(PublicIpAddresses, "PublicIpAddresses") \
    X(DataMigrationCidrBlocks, "DataMigrationCidrBlocks") \
    X(StopReason, "StopReason") \
    X(CloudwatchLogsEnabled, "CloudwatchLogsEnabled") \
    X(TablesLoaded, "TablesLoaded") \
    X(ElapsedTimeMillis, "ElapsedTimeMillis") \
    X(TablesLoading, "TablesLoading") \
    X(FullLoadPercentage, "FullLoadPercentage") \
    X(CDCLatency, "CDCLatency") \
    X(TablesQueued, "TablesQueued") \
    X(TablesErrored, "TablesErrored") \
    X(StartTime, "StartTime") \
    X(StopTime, "StopTime") \
    X(DataProviderName, "DataProviderName") \
    X(o_data_provider_name, "--data-provider-name") \
    X(o_description, "--description") \
    X(Engine, "Engine") \
    X(o_engine, "--engine") \
    X(Virtual, "Virtual") \
    X(o_virtual, "--virtual") \
    X(o_settings, "--settings") \
    X(RedshiftSettings, "RedshiftSettings") \
    X(PostgreSqlSettings, "PostgreSqlSettings") \
    X(MySqlSettings, "MySqlSettings") \
    X(OracleSettings, "OracleSettings") \
    X(SybaseAseSettings, "SybaseAseSettings") \
    X(MicrosoftSqlServerSettings, "MicrosoftSqlServerSettings") \
    X(DocDbSettings, "DocDbSettings") \
    X(MariaDbSettings, "MariaDbSettings") \
    X(IbmDb2LuwSettings, "IbmDb2LuwSettings") \
    X(IbmDb2zOsSettings, "IbmDb2zOsSettings") \
    X(MongoDbSettings, "MongoDbSettings") \
    X(ServerName, "ServerName") \
    X(Port, "Port") \
    X(DatabaseName, "DatabaseName") \
    X(S3Path, "S3Path") \
    X(S3AccessRoleArn, "S3AccessRoleArn") \
    X(SslMode, "SslMode") \
    X(CertificateArn, "CertificateArn") \
    X(AsmServer, "AsmServer") \
    X(SecretsManagerOracleAsmSecretId, "SecretsManagerOracleAsmSecretId") \
    X(SecretsManagerOracleAsmAccessRoleArn, \
        "SecretsManagerOracleAsmAccessRoleArn") \
    X(SecretsManagerSecurityDbEncryptionSecretId, \
        "SecretsManagerSecurityDbEncryptionSecretId") \
    X(SecretsManagerSecurityDbEncryptionAccessRoleArn, \
        "SecretsManagerSecurityDbEncryptionAccessRoleArn") \
    X(EncryptPassword, "EncryptPassword") \
    X(EncryptionAlgorithm, "EncryptionAlgorithm") \
    X(SecurityMechanism, "SecurityMechanism") \
    X(AuthType, "AuthType") \
    X(AuthSource, "AuthSource") \
    X(AuthMechanism, "AuthMechanism") \
    X(DataProvider, "DataProvider") \
    X(DataProviderArn, "DataProviderArn") \
    X(DataProviderCreationTime, "DataProviderCreationTime") \
    X(EndpointIdentifier, "EndpointIdentifier") \
    X(o_endpoint_identifier, "--endpoint-identifier") \
    X(o_endpoint_type, "--endpoint-type") \
    X(EngineName, "EngineName") \
    X(o_engine_name, "--engine-name") \
    X(Username, "Username") \
    X(o_username, "--username") \
    X(Password, "Password") \
    X(o_password, "--password") \
    X(o_server_name, "--server-name") \
    X(o_port, "--port") \
    X(o_database_name, "--database-name") \
    X(ExtraConnectionAttributes, "ExtraConnectionAttributes") \
    X(o_extra_connection_attributes, "--extra-connection-attributes") \
    X(KmsKeyId, "KmsKeyId") \
    X(o_kms_key_id, "--kms-key-id") \
    X(o_certificate_arn, "--certificate-arn") \
    X(o_ssl_mode, "--ssl-mode") \
    X(ExternalTableDefinition, "ExternalTableDefinition") \
    X(o_external_table_definition, "--external-table-definition") \
    X(DynamoDbSettings, "DynamoDbSettings") \
    X(o_dynamo_db_settings, "--dynamo-db-settings") \
    X(S3Settings, "S3Settings") \
    X(o_s3_settings, "--s3-settings") \
    X(DmsTransferSettings, "DmsTransferSettings") \
    X(o_dms_transfer_settings, "--dms-transfer-settings") \
    X(o_mongo_db_settings, "--mongo-db-settings") \
    X(KinesisSettings, "KinesisSettings") \
    X(o_kinesis_settings, "--kinesis-settings") \
    X(KafkaSettings, "KafkaSettings") \
    X(o_kafka_settings, "--kafka-settings") \
    X(ElasticsearchSettings, "ElasticsearchSettings") \
    X(o_elasticsearch_settings, "--elasticsearch-settings") \
    X(NeptuneSettings, "NeptuneSettings") \
    X(o_neptune_settings, "--neptune-settings") \
    X(o_redshift_settings, "--redshift-settings") \
    X(PostgreSQLSettings, "PostgreSQLSettings") \
    X(o_postgre_sql_settings, "--postgre-sql-settings") \
    X(MySQLSettings, "MySQLSettings") \
    X(o_my_sql_settings, "--my-sql-settings") \
    X(o_oracle_settings, "--oracle-settings") \
    X(SybaseSettings, "SybaseSettings") \
    X(o_sybase_settings, "--sybase-settings") \
    X(MicrosoftSQLServerSettings, "MicrosoftSQLServerSettings") \
    X(o_microsoft_sql_server_settings, "--microsoft-sql-server-settings") \
    X(IBMDb2Settings, "IBMDb2Settings") \
    X(o_ibm_db2_settings, "--ibm-db2-settings") \
    X(o_resource_identifier, "--resource-identifier") \
    X(o_doc_db_settings, "--doc-db-settings") \
    X(RedisSettings, "RedisSettings") \
    X(o_redis_settings, "--redis-settings") \
    X(GcpMySQLSettings, "GcpMySQLSettings") \
    X(o_gcp_my_sql_settings, "--gcp-my-sql-settings") \
    X(TimestreamSettings, "TimestreamSettings") \
    X(o_timestream_settings, "--timestream-settings") \
    X(CsvRowDelimiter, "CsvRowDelimiter") \
    X(CsvDelimiter, "CsvDelimiter") \
    X(BucketFolder, "BucketFolder") \
    X(BucketName, "BucketName") \
    X(CompressionType, "CompressionType") \
    X(EncryptionMode, "EncryptionMode") \
    X(ServerSideEncryptionKmsKeyId, "ServerSideEncryptionKmsKeyId") \
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
    X(MaxFileSize, "MaxFileSize") \
    X(Rfc4180, "Rfc4180") \
    X(DatePartitionTimezone, "DatePartitionTimezone") \
    X(AddTrailingPaddingCharacter, "AddTrailingPaddingCharacter") \
    X(ExpectedBucketOwner, "ExpectedBucketOwner") \
    X(GlueCatalogGeneration, "GlueCatalogGeneration") \
    X(NestingLevel, "NestingLevel") \
    X(ExtractDocId, "ExtractDocId") \
    X(DocsToInvestigate, "DocsToInvestigate") \
    X(SecretsManagerAccessRoleArn, "SecretsManagerAccessRoleArn") \
    X(SecretsManagerSecretId, "SecretsManagerSecretId") \
    X(UseUpdateLookUp, "UseUpdateLookUp") \
    X(ReplicateShardCollections, "ReplicateShardCollections") \
    X(StreamArn, "StreamArn") \
    X(MessageFormat, "MessageFormat") \
    X(IncludeTransactionDetails, "IncludeTransactionDetails") \
    X(IncludePartitionValue, "IncludePartitionValue") \
    X(PartitionIncludeSchemaTable, "PartitionIncludeSchemaTable") \
    X(IncludeTableAlterOperations, "IncludeTableAlterOperations") \
    X(IncludeControlDetails, "IncludeControlDetails") \
    X(IncludeNullAndEmpty, "IncludeNullAndEmpty") \
    X(NoHexPrefix, "NoHexPrefix") \
    X(UseLargeIntegerValue, "UseLargeIntegerValue") \
    X(Broker, "Broker") \
    X(Topic, "Topic") \
    X(MessageMaxBytes, "MessageMaxBytes") \
    X(SecurityProtocol, "SecurityProtocol") \
    X(SslClientCertificateArn, "SslClientCertificateArn") \
    X(SslClientKeyArn, "SslClientKeyArn") \
    X(SslClientKeyPassword, "SslClientKeyPassword") \
    X(SslCaCertificateArn, "SslCaCertificateArn") \
    X(SaslUsername, "SaslUsername") \
    X(SaslPassword, "SaslPassword") \
    X(SaslMechanism, "SaslMechanism") \
    X(SslEndpointIdentificationAlgorithm, \
        "SslEndpointIdentificationAlgorithm") \
    X(EndpointUri, "EndpointUri") \
    X(FullLoadErrorPercentage, "FullLoadErrorPercentage") \
    X(ErrorRetryDuration, "ErrorRetryDuration") \
    X(UseNewMappingType, "UseNewMappingType") \
    X(S3BucketName, "S3BucketName") \
    X(S3BucketFolder, "S3BucketFolder") \
    X(MaxRetryCount, "MaxRetryCount") \
    X(IamAuthEnabled, "IamAuthEnabled") \
    X(AcceptAnyDate, "AcceptAnyDate") \
    X(AfterConnectScript, "AfterConnectScript") \
    X(CaseSensitiveNames, "CaseSensitiveNames") \
    X(CompUpdate, "CompUpdate") \
    X(ConnectionTimeout, "ConnectionTimeout") \
    X(DateFormat, "DateFormat") \
    X(EmptyAsNull, "EmptyAsNull") \
    X(ExplicitIds, "ExplicitIds") \
    X(FileTransferUploadStreams, "FileTransferUploadStreams") \
    X(LoadTimeout, "LoadTimeout") \
    X(RemoveQuotes, "RemoveQuotes") \
    X(ReplaceInvalidChars, "ReplaceInvalidChars") \
    X(ReplaceChars, "ReplaceChars") \
    X(TimeFormat, "TimeFormat") \
    X(TrimBlanks, "TrimBlanks") \
    X(TruncateColumns, "TruncateColumns") \
    X(WriteBufferSize, "WriteBufferSize") \
    X(MapBooleanAsBoolean, "MapBooleanAsBoolean") \
    X(CaptureDdls, "CaptureDdls") \
    X(DdlArtifactsSchema, "DdlArtifactsSchema") \
    X(ExecuteTimeout, "ExecuteTimeout") \
    X(FailTasksOnLobTruncation, "FailTasksOnLobTruncation") \
    X(HeartbeatEnable, "HeartbeatEnable") \
    X(HeartbeatSchema, "HeartbeatSchema") \
    X(HeartbeatFrequency, "HeartbeatFrequency") \
    X(PluginName, "PluginName") \
    X(TrimSpaceInChar, "TrimSpaceInChar") \
    X(MapJsonbAsClob, "MapJsonbAsClob") \
    X(MapLongVarcharAs, "MapLongVarcharAs") \
    X(DatabaseMode, "DatabaseMode") \
    X(BabelfishDatabaseName, "BabelfishDatabaseName") \
    X(DisableUnicodeSourceFilter, "DisableUnicodeSourceFilter") \
    X(AuthenticationMethod, "AuthenticationMethod") \
    X(CleanSourceMetadataOnMismatch, "CleanSourceMetadataOnMismatch") \
    X(EventsPollInterval, "EventsPollInterval") \
    X(TargetDbType, "TargetDbType") \
    X(ParallelLoadThreads, "ParallelLoadThreads") \
    X(ServerTimezone, "ServerTimezone") \
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
    X(AsmUser, "AsmUser") \
    X(CharLengthSemantics, "CharLengthSemantics") \
    X(DirectPathParallelLoad, "DirectPathParallelLoad") \
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
    X(ConvertTimestampWithZoneToUTC, "ConvertTimestampWithZoneToUTC") \
    X(OpenTransactionWindow, "OpenTransactionWindow") \
    X(BcpPacketSize, "BcpPacketSize") \
    X(ControlTablesFileGroup, "ControlTablesFileGroup") \
    X(QuerySingleAlwaysOnNode, "QuerySingleAlwaysOnNode") \
    X(ReadBackupOnly, "ReadBackupOnly") \
    X(SafeguardPolicy, "SafeguardPolicy") \
    X(UseBcpFullLoad, "UseBcpFullLoad") \
    X(UseThirdPartyBackupDevice, "UseThirdPartyBackupDevice") \
    X(TlogAccessMode, "TlogAccessMode") \
    X(ForceLobLookup, "ForceLobLookup") \
    X(SetDataCaptureChanges, "SetDataCaptureChanges") \
    X(CurrentLsn, "CurrentLsn") \
    X(MaxKBytesPerRead, "MaxKBytesPerRead") \
    X(KeepCsvFiles, "KeepCsvFiles") \
    X(SslSecurityProtocol, "SslSecurityProtocol") \
    X(AuthUserName, "AuthUserName") \
    X(AuthPassword, "AuthPassword") \
    X(MemoryDuration, "MemoryDuration") \
    X(MagneticDuration, "MagneticDuration") \
    X(EnableMagneticStoreWrites, "EnableMagneticStoreWrites") \
    X(Endpoint, "Endpoint") \
    X(EngineDisplayName, "EngineDisplayName") \
    X(EndpointArn, "EndpointArn") \
    X(ExternalId, "ExternalId") \
    X(IsReadOnly, "IsReadOnly") \
    X(LakehouseSettings, "LakehouseSettings") \
    X(Arn, "Arn") \
    X(SubscriptionName, "SubscriptionName") \
    X(o_subscription_name, "--subscription-name") \
    X(SnsTopicArn, "SnsTopicArn") \
    X(o_sns_topic_arn, "--sns-topic-arn") \
    X(SourceType, "SourceType") \
    X(o_source_type, "--source-type") \
    X(EventCategories, "EventCategories") \
    X(o_event_categories, "--event-categories") \
    X(SourceIds, "SourceIds") \
    X(o_source_ids, "--source-ids") \
    X(Enabled, "Enabled") \
    X(o_enabled, "--enabled") \
    X(EventSubscription, "EventSubscription") \
    X(CustomerAwsId, "CustomerAwsId") \
    X(CustSubscriptionId, "CustSubscriptionId") \
    X(SubscriptionCreationTime, "SubscriptionCreationTime") \
    X(SourceIdsList, "SourceIdsList") \
    X(EventCategoriesList, "EventCategoriesList") \
    X(CollectorName, "CollectorName") \
    X(o_collector_name, "--collector-name") \
    X(o_s3_bucket_name, "--s3-bucket-name") \
    X(CollectorReferencedId, "CollectorReferencedId") \
    X(AvailabilityZone, "AvailabilityZone") \
    X(o_availability_zone, "--availability-zone") \
    X(KmsKeyArn, "KmsKeyArn") \
    X(o_kms_key_arn, "--kms-key-arn") \
    X(PubliclyAccessible, "PubliclyAccessible") \
    X(o_publicly_accessible, "--publicly-accessible") \
    X(NetworkType, "NetworkType") \
    X(o_network_type, "--network-type") \
    X(InstanceProfileName, "InstanceProfileName") \
    X(o_instance_profile_name, "--instance-profile-name") \
    X(SubnetGroupIdentifier, "SubnetGroupIdentifier") \
    X(o_subnet_group_identifier, "--subnet-group-identifier") \
    X(VpcSecurityGroups, "VpcSecurityGroups") \
    X(o_vpc_security_groups, "--vpc-security-groups") \
    X(InstanceProfile, "InstanceProfile") \
    X(InstanceProfileArn, "InstanceProfileArn") \
    X(InstanceProfileCreationTime, "InstanceProfileCreationTime") \
    X(MigrationProjectName, "MigrationProjectName") \
    X(o_migration_project_name, "--migration-project-name") \
    X(SourceDataProviderDescriptors, "SourceDataProviderDescriptors") \
    X(o_source_data_provider_descriptors, \
        "--source-data-provider-descriptors") \
    X(TargetDataProviderDescriptors, "TargetDataProviderDescriptors") \
    X(o_target_data_provider_descriptors, \
        "--target-data-provider-descriptors") \
    X(InstanceProfileIdentifier, "InstanceProfileIdentifier") \
    X(o_instance_profile_identifier, "--instance-profile-identifier") \
    X(TransformationRules, "TransformationRules") \
    X(o_transformation_rules, "--transformation-rules") \
    X(SchemaConversionApplicationAttributes, \
        "SchemaConversionApplicationAttributes") \
    X(o_schema_conversion_application_attributes, \
        "--schema-conversion-application-attributes") \
    X(DataProviderIdentifier, "DataProviderIdentifier") \
    X(S3BucketPath, "S3BucketPath") \
    X(S3BucketRoleArn, "S3BucketRoleArn") \
    X(MigrationProject, "MigrationProject") \
    X(MigrationProjectCreationTime, "MigrationProjectCreationTime") \
    X(ReplicationConfigIdentifier, "ReplicationConfigIdentifier") \
    X(o_replication_config_identifier, "--replication-config-identifier") \
    X(SourceEndpointArn, "SourceEndpointArn") \
    X(o_source_endpoint_arn, "--source-endpoint-arn") \
    X(TargetEndpointArn, "TargetEndpointArn") \
    X(o_target_endpoint_arn, "--target-endpoint-arn") \
    X(ComputeConfig, "ComputeConfig") \
    X(o_compute_config, "--compute-config") \
    X(ReplicationType, "ReplicationType") \
    X(o_replication_type, "--replication-type") \
    X(TableMappings, "TableMappings") \
    X(o_table_mappings, "--table-mappings") \
    X(ReplicationSettings, "ReplicationSettings") \
    X(o_replication_settings, "--replication-settings") \
    X(SupplementalSettings, "SupplementalSettings") \
    X(o_supplemental_settings, "--supplemental-settings") \
    X(DnsNameServers, "DnsNameServers") \
    X(MaxCapacityUnits, "MaxCapacityUnits") \
    X(MinCapacityUnits, "MinCapacityUnits") \
    X(MultiAZ, "MultiAZ") \
    X(PreferredMaintenanceWindow, "PreferredMaintenanceWindow") \
    X(ReplicationSubnetGroupId, "ReplicationSubnetGroupId") \
    X(VpcSecurityGroupIds, "VpcSecurityGroupIds") \
    X(ReplicationConfig, "ReplicationConfig") \
    X(ReplicationConfigArn, "ReplicationConfigArn") \
    X(ReplicationConfigCreateTime, "ReplicationConfigCreateTime") \
    X(ReplicationConfigUpdateTime, "ReplicationConfigUpdateTime") \
    X(ReplicationInstanceIdentifier, "ReplicationInstanceIdentifier") \
    X(o_replication_instance_identifier, "--replication-instance-identifier") \
    X(AllocatedStorage, "AllocatedStorage") \
    X(o_allocated_storage, "--allocated-storage") \
    X(ReplicationInstanceClass, "ReplicationInstanceClass") \
    X(o_replication_instance_class, "--replication-instance-class") \
    X(o_vpc_security_group_ids, "--vpc-security-group-ids") \
    X(ReplicationSubnetGroupIdentifier, "ReplicationSubnetGroupIdentifier") \
    X(o_replication_subnet_group_identifier, \
        "--replication-subnet-group-identifier") \
    X(o_preferred_maintenance_window, "--preferred-maintenance-window") \
    X(o_multi_az, "--multi-az") \
    X(EngineVersion, "EngineVersion") \
    X(o_engine_version, "--engine-version") \
    X(AutoMinorVersionUpgrade, "AutoMinorVersionUpgrade") \
    X(o_auto_minor_version_upgrade, "--auto-minor-version-upgrade") \
    X(o_dns_name_servers, "--dns-name-servers") \
    X(KerberosAuthenticationSettings, "KerberosAuthenticationSettings") \
    X(o_kerberos_authentication_settings, \
        "--kerberos-authentication-settings") \
    X(KeyCacheSecretId, "KeyCacheSecretId") \
    X(KeyCacheSecretIamArn, "KeyCacheSecretIamArn") \
    X(Krb5FileContents, "Krb5FileContents") \
    X(ReplicationInstance, "ReplicationInstance") \
    X(ReplicationInstanceStatus, "ReplicationInstanceStatus") \
    X(InstanceCreateTime, "InstanceCreateTime") \
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
    X(VpcSecurityGroupId, "VpcSecurityGroupId") \
    X(ReplicationSubnetGroupDescription, "ReplicationSubnetGroupDescription") \
    X(VpcId, "VpcId") \
    X(SubnetGroupStatus, "SubnetGroupStatus") \
    X(Subnets, "Subnets") \
    X(SupportedNetworkTypes, "SupportedNetworkTypes") \
    X(SubnetIdentifier, "SubnetIdentifier") \
    X(SubnetAvailabilityZone, "SubnetAvailabilityZone") \
    X(SubnetStatus, "SubnetStatus") \
    X(o_replication_subnet_group_description, \
        "--replication-subnet-group-description") \
    X(SubnetIds, "SubnetIds") \
    X(o_subnet_ids, "--subnet-ids") \
    X(ReplicationTaskIdentifier, "ReplicationTaskIdentifier") \
    X(o_replication_task_identifier, "--replication-task-identifier") \
    X(MigrationType, "MigrationType") \
    X(o_migration_type, "--migration-type") \
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
    X(ReplicationTaskCreationDate, "ReplicationTaskCreationDate") \
    X(ReplicationTaskStartDate, "ReplicationTaskStartDate") \
    X(RecoveryCheckpoint, "RecoveryCheckpoint") \
    X(ReplicationTaskStats, "ReplicationTaskStats") \
    X(TargetReplicationInstanceArn, "TargetReplicationInstanceArn") \
    X(FullLoadProgressPercent, "FullLoadProgressPercent") \
    X(FreshStartDate, "FreshStartDate") \
    X(StartDate, "StartDate") \
    X(StopDate, "StopDate") \
    X(FullLoadStartDate, "FullLoadStartDate") \
    X(FullLoadFinishDate, "FullLoadFinishDate") \
    X(Certificate, "Certificate") \
    X(CertificateIdentifier, "CertificateIdentifier") \
    X(CertificateCreationDate, "CertificateCreationDate") \
    X(CertificatePem, "CertificatePem") \
    X(CertificateWallet, "CertificateWallet") \
    X(CertificateOwner, "CertificateOwner") \
    X(ValidFromDate, "ValidFromDate") \
    X(ValidToDate, "ValidToDate") \
    X(SigningAlgorithm, "SigningAlgorithm") \
    X(KeyLength, "KeyLength") \
    X(o_endpoint_arn, "--endpoint-arn") \
    X(Connection, "Connection") \
    X(DataMigrationIdentifier, "DataMigrationIdentifier") \
    X(o_data_migration_identifier, "--data-migration-identifier") \
    X(o_data_provider_identifier, "--data-provider-identifier") \
    X(o_collector_referenced_id, "--collector-referenced-id") \
    X(DatabaseIds, "DatabaseIds") \
    X(o_database_ids, "--database-ids") \
    X(o_replication_config_arn, "--replication-config-arn") \
    X(o_replication_task_arn, "--replication-task-arn") \
    X(AccountQuotas, "AccountQuotas") \
    X(UniqueAccountIdentifier, "UniqueAccountIdentifier") \
    X(AccountQuotaName, "AccountQuotaName") \
    X(Used, "Used") \
    X(Max, "Max") \
    X(SourceEngineName, "SourceEngineName") \
    X(o_source_engine_name, "--source-engine-name") \
    X(TargetEngineName, "TargetEngineName") \
    X(o_target_engine_name, "--target-engine-name") \
    X(MaxRecords, "MaxRecords") \
    X(o_max_records, "--max-records") \
    X(Marker, "Marker") \
    X(o_marker, "--marker") \
    X(IndividualAssessmentNames, "IndividualAssessmentNames") \
    X(Filters, "Filters") \
    X(o_filters, "--filters") \
    X(Values, "Values") \
    X(Certificates, "Certificates") \
    X(Connections, "Connections") \
    X(ConversionConfiguration, "ConversionConfiguration") \
    X(WithoutSettings, "WithoutSettings") \
    X(o_without_settings, "--without-settings") \
    X(WithoutStatistics, "WithoutStatistics") \
    X(o_without_statistics, "--without-statistics") \
    X(DataMigrations, "DataMigrations") \
    X(DataProviders, "DataProviders") \
    X(EndpointSettings, "EndpointSettings") \
    X(EnumValues, "EnumValues") \
    X(Sensitive, "Sensitive") \
    X(Units, "Units") \
    X(Applicability, "Applicability") \
    X(IntValueMin, "IntValueMin") \
    X(IntValueMax, "IntValueMax") \
    X(DefaultValue, "DefaultValue") \
    X(SupportedEndpointTypes, "SupportedEndpointTypes") \
    X(SupportsCDC, "SupportsCDC") \
    X(ReplicationInstanceEngineMinimumVersion, \
        "ReplicationInstanceEngineMinimumVersion") \
    X(Endpoints, "Endpoints") \
    X(EngineVersions, "EngineVersions") \
    X(Version, "Version") \
    X(Lifecycle, "Lifecycle") \
    X(ReleaseStatus, "ReleaseStatus") \
    X(LaunchDate, "LaunchDate") \
    X(AutoUpgradeDate, "AutoUpgradeDate") \
    X(DeprecationDate, "DeprecationDate") \
    X(ForceUpgradeDate, "ForceUpgradeDate") \
    X(AvailableUpgrades, "AvailableUpgrades") \
    X(EventCategoryGroupList, "EventCategoryGroupList") \
    X(EventSubscriptionsList, "EventSubscriptionsList") \
    X(SourceIdentifier, "SourceIdentifier") \
    X(o_source_identifier, "--source-identifier") \
    X(o_start_time, "--start-time") \
    X(EndTime, "EndTime") \
    X(o_end_time, "--end-time") \
    X(Duration, "Duration") \
    X(o_duration, "--duration") \
    X(Events, "Events") \
    X(Date, "Date") \
    X(Requests, "Requests") \
    X(NextToken, "NextToken") \
    X(o_next_token, "--next-token") \
    X(Collectors, "Collectors") \
    X(CollectorVersion, "CollectorVersion") \
    X(VersionStatus, "VersionStatus") \
    X(CollectorHealthCheck, "CollectorHealthCheck") \
    X(LastDataReceived, "LastDataReceived") \
    X(RegisteredDate, "RegisteredDate") \
    X(CreatedDate, "CreatedDate") \
    X(ModifiedDate, "ModifiedDate") \
    X(InventoryData, "InventoryData") \
    X(CollectorStatus, "CollectorStatus") \
    X(LocalCollectorS3Access, "LocalCollectorS3Access") \
    X(WebCollectorS3Access, "WebCollectorS3Access") \
    X(WebCollectorGrantedRoleBasedAccess, \
        "WebCollectorGrantedRoleBasedAccess") \
    X(NumberOfDatabases, "NumberOfDatabases") \
    X(NumberOfSchemas, "NumberOfSchemas") \
    X(Databases, "Databases") \
    X(IpAddress, "IpAddress") \
    X(Server, "Server") \
    X(SoftwareDetails, "SoftwareDetails") \
    X(ServerId, "ServerId") \
    X(EngineEdition, "EngineEdition") \
    X(ServicePack, "ServicePack") \
    X(SupportLevel, "SupportLevel") \
    X(OsArchitecture, "OsArchitecture") \
    X(Tooltip, "Tooltip") \
    X(Analysis, "Analysis") \
    X(LsaAnalysisId, "LsaAnalysisId") \
    X(FleetAdvisorSchemaObjects, "FleetAdvisorSchemaObjects") \
    X(SchemaId, "SchemaId") \
    X(ObjectType, "ObjectType") \
    X(NumberOfObjects, "NumberOfObjects") \
    X(CodeLineCount, "CodeLineCount") \
    X(CodeSize, "CodeSize") \
    X(FleetAdvisorSchemas, "FleetAdvisorSchemas") \
    X(Complexity, "Complexity") \
    X(DatabaseInstance, "DatabaseInstance") \
    X(SchemaName, "SchemaName") \
    X(OriginalSchema, "OriginalSchema") \
    X(Similarity, "Similarity") \
    X(DatabaseIpAddress, "DatabaseIpAddress") \
    X(DatabaseEngine, "DatabaseEngine") \
    X(InstanceProfiles, "InstanceProfiles") \
    X(Origin, "Origin") \
    X(o_origin, "--origin") \
    X(MetadataModelName, "MetadataModelName") \
    X(MetadataModelType, "MetadataModelType") \
    X(TargetMetadataModels, "TargetMetadataModels") \
    X(Definition, "Definition") \
    X(MetadataModelChildren, "MetadataModelChildren") \
    X(MigrationProjects, "MigrationProjects") \
    X(OrderableReplicationInstances, "OrderableReplicationInstances") \
    X(StorageType, "StorageType") \
    X(MinAllocatedStorage, "MinAllocatedStorage") \
    X(MaxAllocatedStorage, "MaxAllocatedStorage") \
    X(DefaultAllocatedStorage, "DefaultAllocatedStorage") \
    X(IncludedAllocatedStorage, "IncludedAllocatedStorage") \
    X(AvailabilityZones, "AvailabilityZones") \
    X(PendingMaintenanceActions, "PendingMaintenanceActions") \
    X(Limitations, "Limitations") \
    X(Impact, "Impact") \
    X(Recommendations, "Recommendations") \
    X(Preferred, "Preferred") \
    X(RdsEngine, "RdsEngine") \
    X(RequirementsToTarget, "RequirementsToTarget") \
    X(TargetConfiguration, "TargetConfiguration") \
    X(InstanceVcpu, "InstanceVcpu") \
    X(InstanceMemory, "InstanceMemory") \
    X(StorageSize, "StorageSize") \
    X(StorageIops, "StorageIops") \
    X(DeploymentOption, "DeploymentOption") \
    X(InstanceType, "InstanceType") \
    X(RefreshSchemasStatus, "RefreshSchemasStatus") \
    X(LastRefreshDate, "LastRefreshDate") \
    X(ReplicationConfigs, "ReplicationConfigs") \
    X(ReplicationInstanceTaskLogs, "ReplicationInstanceTaskLogs") \
    X(ReplicationTaskName, "ReplicationTaskName") \
    X(ReplicationInstanceTaskLogSize, "ReplicationInstanceTaskLogSize") \
    X(ReplicationInstances, "ReplicationInstances") \
    X(ReplicationSubnetGroups, "ReplicationSubnetGroups") \
    X(ReplicationTableStatistics, "ReplicationTableStatistics") \
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
    X(ReplicationTaskAssessmentResults, "ReplicationTaskAssessmentResults") \
    X(ReplicationTaskLastAssessmentDate, "ReplicationTaskLastAssessmentDate") \
    X(AssessmentStatus, "AssessmentStatus") \
    X(AssessmentResultsFile, "AssessmentResultsFile") \
    X(AssessmentResults, "AssessmentResults") \
    X(S3ObjectUrl, "S3ObjectUrl") \
    X(ReplicationTaskAssessmentRuns, "ReplicationTaskAssessmentRuns") \
    X(ReplicationTaskIndividualAssessments, \
        "ReplicationTaskIndividualAssessments") \
    X(ReplicationTaskIndividualAssessmentArn, \
        "ReplicationTaskIndividualAssessmentArn") \
    X(IndividualAssessmentName, "IndividualAssessmentName") \
    X(ReplicationTaskIndividualAssessmentStartDate, \
        "ReplicationTaskIndividualAssessmentStartDate") \
    X(ReplicationTasks, "ReplicationTasks") \
    X(Replications, "Replications") \
    X(ProvisionData, "ProvisionData") \
    X(PremigrationAssessmentStatuses, "PremigrationAssessmentStatuses") \
    X(FailureMessages, "FailureMessages") \
    X(ReplicationStats, "ReplicationStats") \
    X(StartReplicationType, "StartReplicationType") \
    X(ReplicationCreateTime, "ReplicationCreateTime") \
    X(ReplicationUpdateTime, "ReplicationUpdateTime") \
    X(ReplicationLastStopTime, "ReplicationLastStopTime") \
    X(ReplicationDeprovisionTime, "ReplicationDeprovisionTime") \
    X(ProvisionState, "ProvisionState") \
    X(ProvisionedCapacityUnits, "ProvisionedCapacityUnits") \
    X(DateProvisioned, "DateProvisioned") \
    X(IsNewProvisioningAvailable, "IsNewProvisioningAvailable") \
    X(DateNewProvisioningDataAvailable, "DateNewProvisioningDataAvailable") \
    X(ReasonForNewProvisioningData, "ReasonForNewProvisioningData") \
    X(PremigrationAssessmentRunArn, "PremigrationAssessmentRunArn") \
    X(FailOnAssessmentFailure, "FailOnAssessmentFailure") \
    X(PremigrationAssessmentRunCreationDate, \
        "PremigrationAssessmentRunCreationDate") \
    X(Schemas, "Schemas") \
    X(TableStatistics, "TableStatistics") \
    X(FileName, "FileName") \
    X(o_file_name, "--file-name") \
    X(AssessmentReportTypes, "AssessmentReportTypes") \
    X(o_assessment_report_types, "--assessment-report-types") \
    X(PdfReport, "PdfReport") \
    X(CsvReport, "CsvReport") \
    X(TargetSelectionRules, "TargetSelectionRules") \
    X(o_certificate_identifier, "--certificate-identifier") \
    X(o_certificate_pem, "--certificate-pem") \
    X(o_certificate_wallet, "--certificate-wallet") \
    X(ResourceArnList, "ResourceArnList") \
    X(o_resource_arn_list, "--resource-arn-list") \
    X(TagList, "TagList") \
    X(o_conversion_configuration, "--conversion-configuration") \
    X(ExactSettings, "ExactSettings") \
    X(o_exact_settings, "--exact-settings") \
    X(ApplyImmediately, "ApplyImmediately") \
    X(o_apply_immediately, "--apply-immediately") \
    X(AllowMajorVersionUpgrade, "AllowMajorVersionUpgrade") \
    X(o_allow_major_version_upgrade, "--allow-major-version-upgrade") \
    X(o_target_replication_instance_arn, "--target-replication-instance-arn") \
    X(ForceFailover, "ForceFailover") \
    X(o_force_failover, "--force-failover") \
    X(ForcePlannedFailover, "ForcePlannedFailover") \
    X(o_force_planned_failover, "--force-planned-failover") \
    X(TablesToReload, "TablesToReload") \
    X(o_tables_to_reload, "--tables-to-reload") \
    X(ReloadOption, "ReloadOption") \
    X(o_reload_option, "--reload-option") \
    X(TagKeys, "TagKeys") \
    X(o_tag_keys, "--tag-keys") \
    X(StartType, "StartType") \
    X(o_start_type, "--start-type") \
    X(o_metadata_model_name, "--metadata-model-name") \
    X(Properties, "Properties") \
    X(o_properties, "--properties") \
    X(StatementProperties, "StatementProperties") \
    X(OverwriteExtensionPack, "OverwriteExtensionPack") \
    X(o_overwrite_extension_pack, "--overwrite-extension-pack") \
    X(Refresh, "Refresh") \
    X(o_refresh, "--refresh") \
    X(o_database_id, "--database-id") \
    X(o_start_replication_type, "--start-replication-type") \
    X(PremigrationAssessmentSettings, "PremigrationAssessmentSettings") \
    X(o_premigration_assessment_settings, \
        "--premigration-assessment-settings") \
    X(Replication, "Replication") \
    X(StartReplicationTaskType, "StartReplicationTaskType") \
    X(o_start_replication_task_type, "--start-replication-task-type") \
    X(o_result_location_bucket, "--result-location-bucket") \
    X(o_result_location_folder, "--result-location-folder") \
    X(o_result_encryption_mode, "--result-encryption-mode") \
    X(o_result_kms_key_arn, "--result-kms-key-arn") \
    X(o_assessment_run_name, "--assessment-run-name") \
    X(IncludeOnly, "IncludeOnly") \
    X(o_include_only, "--include-only") \
    X(Exclude, "Exclude") \
    X(o_exclude, "--exclude") \
    X(ForceMove, "ForceMove") \
    X(o_force_move, "--force-move") \
    X(Result, "Result") \
    X(AddTagsToResource, "AddTagsToResource") \
    X(add_tags_to_resource, "add-tags-to-resource") \
    X(ApplyPendingMaintenanceAction, "ApplyPendingMaintenanceAction") \
    X(apply_pending_maintenance_action, "apply-pending-maintenance-action") \
    X(BatchStartRecommendations, "BatchStartRecommendations") \
    X(batch_start_recommendations, "batch-start-recommendations") \
    X(CancelMetadataModelConversion, "CancelMetadataModelConversion") \
    X(cancel_metadata_model_conversion, "cancel-metadata-model-conversion") \
    X(CancelMetadataModelCreation, "CancelMetadataModelCreation") \
    X(cancel_metadata_model_creation, "cancel-metadata-model-creation") \
    X(CancelReplicationTaskAssessmentRun, \
        "CancelReplicationTaskAssessmentRun") \
    X(cancel_replication_task_assessment_run, \
        "cancel-replication-task-assessment-run") \
    X(CreateDataMigration, "CreateDataMigration") \
    X(create_data_migration, "create-data-migration") \
    X(CreateDataProvider, "CreateDataProvider") \
    X(create_data_provider, "create-data-provider") \
    X(CreateEndpoint, "CreateEndpoint") \
    X(create_endpoint, "create-endpoint") \
    X(CreateEventSubscription, "CreateEventSubscription") \
    X(create_event_subscription, "create-event-subscription") \
    X(CreateFleetAdvisorCollector, "CreateFleetAdvisorCollector") \
    X(create_fleet_advisor_collector, "create-fleet-advisor-collector") \
    X(CreateInstanceProfile, "CreateInstanceProfile") \
    X(create_instance_profile, "create-instance-profile") \
    X(CreateMigrationProject, "CreateMigrationProject") \
    X(create_migration_project, "create-migration-project") \
    X(CreateReplicationConfig, "CreateReplicationConfig") \
    X(create_replication_config, "create-replication-config") \
    X(CreateReplicationInstance, "CreateReplicationInstance") \
    X(create_replication_instance, "create-replication-instance") \
    X(CreateReplicationSubnetGroup, "CreateReplicationSubnetGroup") \
    X(create_replication_subnet_group, "create-replication-subnet-group") \
    X(CreateReplicationTask, "CreateReplicationTask") \
    X(create_replication_task, "create-replication-task") \
    X(DeleteCertificate, "DeleteCertificate") \
    X(delete_certificate, "delete-certificate") \
    X(DeleteConnection, "DeleteConnection") \
    X(delete_connection, "delete-connection") \
    X(DeleteDataMigration, "DeleteDataMigration") \
    X(delete_data_migration, "delete-data-migration") \
    X(DeleteDataProvider, "DeleteDataProvider") \
    X(delete_data_provider, "delete-data-provider") \
    X(DeleteEndpoint, "DeleteEndpoint") \
    X(delete_endpoint, "delete-endpoint") \
    X(DeleteEventSubscription, "DeleteEventSubscription") \
    X(delete_event_subscription, "delete-event-subscription") \
    X(DeleteFleetAdvisorCollector, "DeleteFleetAdvisorCollector") \
    X(delete_fleet_advisor_collector, "delete-fleet-advisor-collector") \
    X(DeleteFleetAdvisorDatabases, "DeleteFleetAdvisorDatabases") \
    X(delete_fleet_advisor_databases, "delete-fleet-advisor-databases") \
    X(DeleteInstanceProfile, "DeleteInstanceProfile") \
    X(delete_instance_profile, "delete-instance-profile") \
    X(DeleteMigrationProject, "DeleteMigrationProject") \
    X(delete_migration_project, "delete-migration-project") \
    X(DeleteReplicationConfig, "DeleteReplicationConfig") \
    X(delete_replication_config, "delete-replication-config") \
    X(DeleteReplicationInstance, "DeleteReplicationInstance") \
    X(delete_replication_instance, "delete-replication-instance") \
    X(DeleteReplicationSubnetGroup, "DeleteReplicationSubnetGroup") \
    X(delete_replication_subnet_group, "delete-replication-subnet-group") \
    X(DeleteReplicationTask, "DeleteReplicationTask") \
    X(delete_replication_task, "delete-replication-task") \
    X(DeleteReplicationTaskAssessmentRun, \
        "DeleteReplicationTaskAssessmentRun") \
    X(delete_replication_task_assessment_run, \
        "delete-replication-task-assessment-run") \
    X(DescribeAccountAttributes, "DescribeAccountAttributes") \
    X(describe_account_attributes, "describe-account-attributes") \
    X(DescribeApplicableIndividualAssessments, \
        "DescribeApplicableIndividualAssessments") \
    X(describe_applicable_individual_assessments, \
        "describe-applicable-individual-assessments") \
    X(DescribeCertificates, "DescribeCertificates") \
    X(describe_certificates, "describe-certificates") \
    X(DescribeConnections, "DescribeConnections") \
    X(describe_connections, "describe-connections") \
    X(DescribeConversionConfiguration, "DescribeConversionConfiguration") \
    X(describe_conversion_configuration, "describe-conversion-configuration") \
    X(DescribeDataMigrations, "DescribeDataMigrations") \
    X(describe_data_migrations, "describe-data-migrations") \
    X(DescribeDataProviders, "DescribeDataProviders") \
    X(describe_data_providers, "describe-data-providers") \
    X(DescribeEndpointSettings, "DescribeEndpointSettings") \
    X(describe_endpoint_settings, "describe-endpoint-settings") \
    X(DescribeEndpointTypes, "DescribeEndpointTypes") \
    X(describe_endpoint_types, "describe-endpoint-types") \
    X(DescribeEndpoints, "DescribeEndpoints") \
    X(describe_endpoints, "describe-endpoints") \
    X(DescribeEngineVersions, "DescribeEngineVersions") \
    X(describe_engine_versions, "describe-engine-versions") \
    X(DescribeEventCategories, "DescribeEventCategories") \
    X(describe_event_categories, "describe-event-categories") \
    X(DescribeEventSubscriptions, "DescribeEventSubscriptions") \
    X(describe_event_subscriptions, "describe-event-subscriptions") \
    X(DescribeEvents, "DescribeEvents") \
    X(describe_events, "describe-events") \
    X(DescribeExtensionPackAssociations, "DescribeExtensionPackAssociations") \
    X(describe_extension_pack_associations, \
        "describe-extension-pack-associations") \
    X(DescribeFleetAdvisorCollectors, "DescribeFleetAdvisorCollectors") \
    X(describe_fleet_advisor_collectors, "describe-fleet-advisor-collectors") \
    X(DescribeFleetAdvisorDatabases, "DescribeFleetAdvisorDatabases") \
    X(describe_fleet_advisor_databases, "describe-fleet-advisor-databases") \
    X(DescribeFleetAdvisorLsaAnalysis, "DescribeFleetAdvisorLsaAnalysis") \
    X(describe_fleet_advisor_lsa_analysis, \
        "describe-fleet-advisor-lsa-analysis") \
    X(DescribeFleetAdvisorSchemaObjectSummary, \
        "DescribeFleetAdvisorSchemaObjectSummary") \
    X(describe_fleet_advisor_schema_object_summary, \
        "describe-fleet-advisor-schema-object-summary") \
    X(DescribeFleetAdvisorSchemas, "DescribeFleetAdvisorSchemas") \
    X(describe_fleet_advisor_schemas, "describe-fleet-advisor-schemas") \
    X(DescribeInstanceProfiles, "DescribeInstanceProfiles") \
    X(describe_instance_profiles, "describe-instance-profiles") \
    X(DescribeMetadataModel, "DescribeMetadataModel") \
    X(describe_metadata_model, "describe-metadata-model") \
    X(DescribeMetadataModelAssessments, "DescribeMetadataModelAssessments") \
    X(describe_metadata_model_assessments, \
        "describe-metadata-model-assessments") \
    X(DescribeMetadataModelChildren, "DescribeMetadataModelChildren") \
    X(describe_metadata_model_children, "describe-metadata-model-children") \
    X(DescribeMetadataModelConversions, "DescribeMetadataModelConversions") \
    X(describe_metadata_model_conversions, \
        "describe-metadata-model-conversions") \
    X(DescribeMetadataModelCreations, "DescribeMetadataModelCreations") \
    X(describe_metadata_model_creations, "describe-metadata-model-creations") \
    X(DescribeMetadataModelExportsAsScript, \
        "DescribeMetadataModelExportsAsScript") \
    X(describe_metadata_model_exports_as_script, \
        "describe-metadata-model-exports-as-script") \
    X(DescribeMetadataModelExportsToTarget, \
        "DescribeMetadataModelExportsToTarget") \
    X(describe_metadata_model_exports_to_target, \
        "describe-metadata-model-exports-to-target") \
    X(DescribeMetadataModelImports, "DescribeMetadataModelImports") \
    X(describe_metadata_model_imports, "describe-metadata-model-imports") \
    X(DescribeMigrationProjects, "DescribeMigrationProjects") \
    X(describe_migration_projects, "describe-migration-projects") \
    X(DescribeOrderableReplicationInstances, \
        "DescribeOrderableReplicationInstances") \
    X(describe_orderable_replication_instances, \
        "describe-orderable-replication-instances") \
    X(DescribePendingMaintenanceActions, "DescribePendingMaintenanceActions") \
    X(describe_pending_maintenance_actions, \
        "describe-pending-maintenance-actions") \
    X(DescribeRecommendationLimitations, "DescribeRecommendationLimitations") \
    X(describe_recommendation_limitations, \
        "describe-recommendation-limitations") \
    X(DescribeRecommendations, "DescribeRecommendations") \
    X(describe_recommendations, "describe-recommendations") \
    X(DescribeRefreshSchemasStatus, "DescribeRefreshSchemasStatus") \
    X(describe_refresh_schemas_status, "describe-refresh-schemas-status") \
    X(DescribeReplicationConfigs, "DescribeReplicationConfigs") \
    X(describe_replication_configs, "describe-replication-configs") \
    X(DescribeReplicationInstanceTaskLogs, \
        "DescribeReplicationInstanceTaskLogs") \
    X(describe_replication_instance_task_logs, \
        "describe-replication-instance-task-logs") \
    X(DescribeReplicationInstances, "DescribeReplicationInstances") \
    X(describe_replication_instances, "describe-replication-instances") \
    X(DescribeReplicationSubnetGroups, "DescribeReplicationSubnetGroups") \
    X(describe_replication_subnet_groups, \
        "describe-replication-subnet-groups") \
    X(DescribeReplicationTableStatistics, \
        "DescribeReplicationTableStatistics") \
    X(describe_replication_table_statistics, \
        "describe-replication-table-statistics") \
    X(DescribeReplicationTaskAssessmentResults, \
        "DescribeReplicationTaskAssessmentResults") \
    X(describe_replication_task_assessment_results, \
        "describe-replication-task-assessment-results") \
    X(DescribeReplicationTaskAssessmentRuns, \
        "DescribeReplicationTaskAssessmentRuns") \
    X(describe_replication_task_assessment_runs, \
        "describe-replication-task-assessment-runs") \
    X(DescribeReplicationTaskIndividualAssessments, \
        "DescribeReplicationTaskIndividualAssessments") \
    X(describe_replication_task_individual_assessments, \
        "describe-replication-task-individual-assessments") \
    X(DescribeReplicationTasks, "DescribeReplicationTasks") \
    X(describe_replication_tasks, "describe-replication-tasks") \
    X(DescribeReplications, "DescribeReplications") \
    X(describe_replications, "describe-replications") \
    X(DescribeSchemas, "DescribeSchemas") \
    X(describe_schemas, "describe-schemas") \
    X(DescribeTableStatistics, "DescribeTableStatistics") \
    X(describe_table_statistics, "describe-table-statistics") \
    X(ExportMetadataModelAssessment, "ExportMetadataModelAssessment") \
    X(export_metadata_model_assessment, "export-metadata-model-assessment") \
    X(GetTargetSelectionRules, "GetTargetSelectionRules") \
    X(get_target_selection_rules, "get-target-selection-rules") \
    X(ImportCertificate, "ImportCertificate") \
    X(import_certificate, "import-certificate") \
    X(ListTagsForResource, "ListTagsForResource") \
    X(list_tags_for_resource, "list-tags-for-resource") \
    X(ModifyConversionConfiguration, "ModifyConversionConfiguration") \
    X(modify_conversion_configuration, "modify-conversion-configuration") \
    X(ModifyDataMigration, "ModifyDataMigration") \
    X(modify_data_migration, "modify-data-migration") \
    X(ModifyDataProvider, "ModifyDataProvider") \
    X(modify_data_provider, "modify-data-provider") \
    X(ModifyEndpoint, "ModifyEndpoint") \
    X(modify_endpoint, "modify-endpoint") \
    X(ModifyEventSubscription, "ModifyEventSubscription") \
    X(modify_event_subscription, "modify-event-subscription") \
    X(ModifyInstanceProfile, "ModifyInstanceProfile") \
    X(modify_instance_profile, "modify-instance-profile") \
    X(ModifyMigrationProject, "ModifyMigrationProject") \
    X(modify_migration_project, "modify-migration-project") \
    X(ModifyReplicationConfig, "ModifyReplicationConfig") \
    X(modify_replication_config, "modify-replication-config") \
    X(ModifyReplicationInstance, "ModifyReplicationInstance") \
    X(modify_replication_instance, "modify-replication-instance") \
    X(ModifyReplicationSubnetGroup, "ModifyReplicationSubnetGroup") \
    X(modify_replication_subnet_group, "modify-replication-subnet-group") \
    X(ModifyReplicationTask, "ModifyReplicationTask") \
    X(modify_replication_task, "modify-replication-task") \
    X(MoveReplicationTask, "MoveReplicationTask") \
    X(move_replication_task, "move-replication-task") \
    X(RebootReplicationInstance, "RebootReplicationInstance") \
    X(reboot_replication_instance, "reboot-replication-instance") \
    X(RefreshSchemas, "RefreshSchemas") \
    X(refresh_schemas, "refresh-schemas") \
    X(ReloadReplicationTables, "ReloadReplicationTables") \
    X(reload_replication_tables, "reload-replication-tables") \
    X(ReloadTables, "ReloadTables") \
    X(reload_tables, "reload-tables") \
    X(RemoveTagsFromResource, "RemoveTagsFromResource") \
    X(remove_tags_from_resource, "remove-tags-from-resource") \
    X(RunFleetAdvisorLsaAnalysis, "RunFleetAdvisorLsaAnalysis") \
    X(run_fleet_advisor_lsa_analysis, "run-fleet-advisor-lsa-analysis") \
    X(StartDataMigration, "StartDataMigration") \
    X(start_data_migration, "start-data-migration") \
    X(StartExtensionPackAssociation, "StartExtensionPackAssociation") \
    X(start_extension_pack_association, "start-extension-pack-association") \
    X(StartMetadataModelAssessment, "StartMetadataModelAssessment") \
    X(start_metadata_model_assessment, "start-metadata-model-assessment") \
    X(StartMetadataModelConversion, "StartMetadataModelConversion") \
    X(start_metadata_model_conversion, "start-metadata-model-conversion") \
    X(StartMetadataModelCreation, "StartMetadataModelCreation") \
    X(start_metadata_model_creation, "start-metadata-model-creation") \
    X(StartMetadataModelExportAsScript, "StartMetadataModelExportAsScript") \
    X(start_metadata_model_export_as_script, \
        "start-metadata-model-export-as-script") \
    X(StartMetadataModelExportToTarget, "StartMetadataModelExportToTarget") \
    X(start_metadata_model_export_to_target, \
        "start-metadata-model-export-to-target") \
    X(StartMetadataModelImport, "StartMetadataModelImport") \
    X(start_metadata_model_import, "start-metadata-model-import") \
    X(StartRecommendations, "StartRecommendations") \
    X(start_recommendations, "start-recommendations") \
    X(StartReplication, "StartReplication") \
    X(start_replication, "start-replication") \
    X(StartReplicationTask, "StartReplicationTask") \
    X(start_replication_task, "start-replication-task") \
    X(StartReplicationTaskAssessment, "StartReplicationTaskAssessment") \
    X(start_replication_task_assessment, "start-replication-task-assessment") \
    X(StartReplicationTaskAssessmentRun, "StartReplicationTaskAssessmentRun") \
    X(start_replication_task_assessment_run, \
        "start-replication-task-assessment-run") \
    X(StopDataMigration, "StopDataMigration") \
    X(stop_data_migration, "stop-data-migration") \
    X(StopReplication, "StopReplication") \
    X(stop_replication, "stop-replication") \
    X(StopReplicationTask, "StopReplicationTask") \
    X(stop_replication_task, "stop-replication-task") \
    X(TestConnection, "TestConnection") \
    X(test_connection, "test-connection") \
    X(UpdateSubscriptionsToEventBridge, "UpdateSubscriptionsToEventBridge") \
    X(update_subscriptions_to_event_bridge, \
        "update-subscriptions-to-event-bridge") \
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
    X(MetadataModelImported, "MetadataModelImported") \
    X(metadata_model_imported, "metadata-model-imported") \
    X(SUCCESS, "SUCCESS") \
    X(FAILED, "FAILED") \
    X(MetadataModelAssessed, "MetadataModelAssessed") \
    X(metadata_model_assessed, "metadata-model-assessed") \
    X(MetadataModelConverted, "MetadataModelConverted") \
    X(metadata_model_converted, "metadata-model-converted") \
    X(MetadataModelExportedAsScript, "MetadataModelExportedAsScript") \
    X(metadata_model_exported_as_script, "metadata-model-exported-as-script") \
    X(MetadataModelExportedToTarget, "MetadataModelExportedToTarget") \
    X(metadata_model_exported_to_target, "metadata-model-exported-to-target") \
    X(MetadataModelCreated, "MetadataModelCreated") \
    X(metadata_model_created, "metadata-model-created") \
    X(ExtensionPackAssociated, "ExtensionPackAssociated") \
    X(extension_pack_associated, "extension-pack-associated") \
    X(MetadataModelConversionCancelled, "MetadataModelConversionCancelled") \
    X(metadata_model_conversion_cancelled, \
        "metadata-model-conversion-cancelled") \
    X(CANCELED, "CANCELED") \
    X(MetadataModelCreationCancelled, "MetadataModelCreationCancelled") \
    X(metadata_model_creation_cancelled, "metadata-model-creation-cancelled") \
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
    S_TagList,
    S_Tag,
    S_AddTagsToResourceResponse,
    S_ApplyPendingMaintenanceActionMessage,
    S_ApplyPendingMaintenanceActionResponse,
    S_ResourcePendingMaintenanceActions,
    S_PendingMaintenanceActionDetails,
    S_PendingMaintenanceAction,
    S_BatchStartRecommendationsRequest,
    S_StartRecommendationsRequestEntryList,
    S_StartRecommendationsRequestEntry,
    S_RecommendationSettings,
    S_BatchStartRecommendationsResponse,
    S_BatchStartRecommendationsErrorEntryList,
    S_BatchStartRecommendationsErrorEntry,
    S_CancelMetadataModelConversionMessage,
    S_CancelMetadataModelConversionResponse,
    S_SchemaConversionRequest,
    S_ErrorDetails,
    S_DefaultErrorDetails,
    S_ExportSqlDetails,
    S_Progress,
    S_ProcessedObject,
    S_CancelMetadataModelCreationMessage,
    S_CancelMetadataModelCreationResponse,
    S_CancelReplicationTaskAssessmentRunMessage,
    S_CancelReplicationTaskAssessmentRunResponse,
    S_ReplicationTaskAssessmentRun,
    S_ReplicationTaskAssessmentRunProgress,
    S_ReplicationTaskAssessmentRunResultStatistic,
    S_CreateDataMigrationMessage,
    S_SourceDataSettings,
    S_SourceDataSetting,
    S_TargetDataSettings,
    S_TargetDataSetting,
    S_CreateDataMigrationResponse,
    S_DataMigration,
    S_DataMigrationSettings,
    S_DataMigrationStatistics,
    S_PublicIpAddressList,
    S_DataMigrationCidrBlock,
    S_CreateDataProviderMessage,
    S_DataProviderSettings,
    S_RedshiftDataProviderSettings,
    S_PostgreSqlDataProviderSettings,
    S_MySqlDataProviderSettings,
    S_OracleDataProviderSettings,
    S_SybaseAseDataProviderSettings,
    S_MicrosoftSqlServerDataProviderSettings,
    S_DocDbDataProviderSettings,
    S_MariaDbDataProviderSettings,
    S_IbmDb2LuwDataProviderSettings,
    S_IbmDb2zOsDataProviderSettings,
    S_MongoDbDataProviderSettings,
    S_CreateDataProviderResponse,
    S_DataProvider,
    S_CreateEndpointMessage,
    S_DynamoDbSettings,
    S_S3Settings,
    S_DmsTransferSettings,
    S_MongoDbSettings,
    S_KinesisSettings,
    S_KafkaSettings,
    S_ElasticsearchSettings,
    S_NeptuneSettings,
    S_RedshiftSettings,
    S_PostgreSQLSettings,
    S_MySQLSettings,
    S_OracleSettings,
    S_IntegerList,
    S_SybaseSettings,
    S_MicrosoftSQLServerSettings,
    S_IBMDb2Settings,
    S_DocDbSettings,
    S_RedisSettings,
    S_GcpMySQLSettings,
    S_TimestreamSettings,
    S_CreateEndpointResponse,
    S_Endpoint,
    S_LakehouseSettings,
    S_CreateEventSubscriptionMessage,
    S_EventCategoriesList,
    S_SourceIdsList,
    S_CreateEventSubscriptionResponse,
    S_EventSubscription,
    S_CreateFleetAdvisorCollectorRequest,
    S_CreateFleetAdvisorCollectorResponse,
    S_CreateInstanceProfileMessage,
    S_StringList,
    S_CreateInstanceProfileResponse,
    S_InstanceProfile,
    S_CreateMigrationProjectMessage,
    S_DataProviderDescriptorDefinitionList,
    S_DataProviderDescriptorDefinition,
    S_SCApplicationAttributes,
    S_CreateMigrationProjectResponse,
    S_MigrationProject,
    S_DataProviderDescriptorList,
    S_DataProviderDescriptor,
    S_CreateReplicationConfigMessage,
    S_ComputeConfig,
    S_CreateReplicationConfigResponse,
    S_ReplicationConfig,
    S_CreateReplicationInstanceMessage,
    S_VpcSecurityGroupIdList,
    S_KerberosAuthenticationSettings,
    S_CreateReplicationInstanceResponse,
    S_ReplicationInstance,
    S_VpcSecurityGroupMembershipList,
    S_VpcSecurityGroupMembership,
    S_ReplicationSubnetGroup,
    S_SubnetList,
    S_Subnet,
    S_AvailabilityZone,
    S_ReplicationPendingModifiedValues,
    S_ReplicationInstancePublicIpAddressList,
    S_ReplicationInstancePrivateIpAddressList,
    S_ReplicationInstanceIpv6AddressList,
    S_CreateReplicationSubnetGroupMessage,
    S_SubnetIdentifierList,
    S_CreateReplicationSubnetGroupResponse,
    S_CreateReplicationTaskMessage,
    S_CreateReplicationTaskResponse,
    S_ReplicationTask,
    S_ReplicationTaskStats,
    S_DeleteCertificateMessage,
    S_DeleteCertificateResponse,
    S_Certificate,
    S_DeleteConnectionMessage,
    S_DeleteConnectionResponse,
    S_Connection,
    S_DeleteDataMigrationMessage,
    S_DeleteDataMigrationResponse,
    S_DeleteDataProviderMessage,
    S_DeleteDataProviderResponse,
    S_DeleteEndpointMessage,
    S_DeleteEndpointResponse,
    S_DeleteEventSubscriptionMessage,
    S_DeleteEventSubscriptionResponse,
    S_DeleteCollectorRequest,
    S_DeleteFleetAdvisorDatabasesRequest,
    S_DeleteFleetAdvisorDatabasesResponse,
    S_DeleteInstanceProfileMessage,
    S_DeleteInstanceProfileResponse,
    S_DeleteMigrationProjectMessage,
    S_DeleteMigrationProjectResponse,
    S_DeleteReplicationConfigMessage,
    S_DeleteReplicationConfigResponse,
    S_DeleteReplicationInstanceMessage,
    S_DeleteReplicationInstanceResponse,
    S_DeleteReplicationSubnetGroupMessage,
    S_DeleteReplicationSubnetGroupResponse,
    S_DeleteReplicationTaskMessage,
    S_DeleteReplicationTaskResponse,
    S_DeleteReplicationTaskAssessmentRunMessage,
    S_DeleteReplicationTaskAssessmentRunResponse,
    S_DescribeAccountAttributesMessage,
    S_DescribeAccountAttributesResponse,
    S_AccountQuotaList,
    S_AccountQuota,
    S_DescribeApplicableIndividualAssessmentsMessage,
    S_DescribeApplicableIndividualAssessmentsResponse,
    S_IndividualAssessmentNameList,
    S_DescribeCertificatesMessage,
    S_FilterList,
    S_Filter,
    S_FilterValueList,
    S_DescribeCertificatesResponse,
    S_CertificateList,
    S_DescribeConnectionsMessage,
    S_DescribeConnectionsResponse,
    S_ConnectionList,
    S_DescribeConversionConfigurationMessage,
    S_DescribeConversionConfigurationResponse,
    S_DescribeDataMigrationsMessage,
    S_DescribeDataMigrationsResponse,
    S_DataMigrations,
    S_DescribeDataProvidersMessage,
    S_DescribeDataProvidersResponse,
    S_DataProviderList,
    S_DescribeEndpointSettingsMessage,
    S_DescribeEndpointSettingsResponse,
    S_EndpointSettingsList,
    S_EndpointSetting,
    S_EndpointSettingEnumValues,
    S_DescribeEndpointTypesMessage,
    S_DescribeEndpointTypesResponse,
    S_SupportedEndpointTypeList,
    S_SupportedEndpointType,
    S_DescribeEndpointsMessage,
    S_DescribeEndpointsResponse,
    S_EndpointList,
    S_DescribeEngineVersionsMessage,
    S_DescribeEngineVersionsResponse,
    S_EngineVersionList,
    S_EngineVersion,
    S_AvailableUpgradesList,
    S_DescribeEventCategoriesMessage,
    S_DescribeEventCategoriesResponse,
    S_EventCategoryGroupList,
    S_EventCategoryGroup,
    S_DescribeEventSubscriptionsMessage,
    S_DescribeEventSubscriptionsResponse,
    S_EventSubscriptionsList,
    S_DescribeEventsMessage,
    S_DescribeEventsResponse,
    S_EventList,
    S_Event,
    S_DescribeExtensionPackAssociationsMessage,
    S_DescribeExtensionPackAssociationsResponse,
    S_SchemaConversionRequestList,
    S_DescribeFleetAdvisorCollectorsRequest,
    S_DescribeFleetAdvisorCollectorsResponse,
    S_CollectorResponses,
    S_CollectorResponse,
    S_CollectorHealthCheck,
    S_InventoryData,
    S_DescribeFleetAdvisorDatabasesRequest,
    S_DescribeFleetAdvisorDatabasesResponse,
    S_DatabaseList,
    S_DatabaseResponse,
    S_ServerShortInfoResponse,
    S_DatabaseInstanceSoftwareDetailsResponse,
    S_CollectorsList,
    S_CollectorShortInfoResponse,
    S_DescribeFleetAdvisorLsaAnalysisRequest,
    S_DescribeFleetAdvisorLsaAnalysisResponse,
    S_FleetAdvisorLsaAnalysisResponseList,
    S_FleetAdvisorLsaAnalysisResponse,
    S_DescribeFleetAdvisorSchemaObjectSummaryRequest,
    S_DescribeFleetAdvisorSchemaObjectSummaryResponse,
    S_FleetAdvisorSchemaObjectList,
    S_FleetAdvisorSchemaObjectResponse,
    S_DescribeFleetAdvisorSchemasRequest,
    S_DescribeFleetAdvisorSchemasResponse,
    S_FleetAdvisorSchemaList,
    S_SchemaResponse,
    S_DatabaseShortInfoResponse,
    S_SchemaShortInfoResponse,
    S_DescribeInstanceProfilesMessage,
    S_DescribeInstanceProfilesResponse,
    S_InstanceProfileList,
    S_DescribeMetadataModelMessage,
    S_DescribeMetadataModelResponse,
    S_MetadataModelReferenceList,
    S_MetadataModelReference,
    S_DescribeMetadataModelAssessmentsMessage,
    S_DescribeMetadataModelAssessmentsResponse,
    S_DescribeMetadataModelChildrenMessage,
    S_DescribeMetadataModelChildrenResponse,
    S_DescribeMetadataModelConversionsMessage,
    S_DescribeMetadataModelConversionsResponse,
    S_DescribeMetadataModelCreationsMessage,
    S_DescribeMetadataModelCreationsResponse,
    S_DescribeMetadataModelExportsAsScriptMessage,
    S_DescribeMetadataModelExportsAsScriptResponse,
    S_DescribeMetadataModelExportsToTargetMessage,
    S_DescribeMetadataModelExportsToTargetResponse,
    S_DescribeMetadataModelImportsMessage,
    S_DescribeMetadataModelImportsResponse,
    S_DescribeMigrationProjectsMessage,
    S_DescribeMigrationProjectsResponse,
    S_MigrationProjectList,
    S_DescribeOrderableReplicationInstancesMessage,
    S_DescribeOrderableReplicationInstancesResponse,
    S_OrderableReplicationInstanceList,
    S_OrderableReplicationInstance,
    S_AvailabilityZonesList,
    S_DescribePendingMaintenanceActionsMessage,
    S_DescribePendingMaintenanceActionsResponse,
    S_PendingMaintenanceActions,
    S_DescribeRecommendationLimitationsRequest,
    S_DescribeRecommendationLimitationsResponse,
    S_LimitationList,
    S_Limitation,
    S_DescribeRecommendationsRequest,
    S_DescribeRecommendationsResponse,
    S_RecommendationList,
    S_Recommendation,
    S_RecommendationData,
    S_RdsRecommendation,
    S_RdsRequirements,
    S_RdsConfiguration,
    S_DescribeRefreshSchemasStatusMessage,
    S_DescribeRefreshSchemasStatusResponse,
    S_RefreshSchemasStatus,
    S_DescribeReplicationConfigsMessage,
    S_DescribeReplicationConfigsResponse,
    S_ReplicationConfigList,
    S_DescribeReplicationInstanceTaskLogsMessage,
    S_DescribeReplicationInstanceTaskLogsResponse,
    S_ReplicationInstanceTaskLogsList,
    S_ReplicationInstanceTaskLog,
    S_DescribeReplicationInstancesMessage,
    S_DescribeReplicationInstancesResponse,
    S_ReplicationInstanceList,
    S_DescribeReplicationSubnetGroupsMessage,
    S_DescribeReplicationSubnetGroupsResponse,
    S_ReplicationSubnetGroups,
    S_DescribeReplicationTableStatisticsMessage,
    S_DescribeReplicationTableStatisticsResponse,
    S_ReplicationTableStatisticsList,
    S_TableStatistics,
    S_DescribeReplicationTaskAssessmentResultsMessage,
    S_DescribeReplicationTaskAssessmentResultsResponse,
    S_ReplicationTaskAssessmentResultList,
    S_ReplicationTaskAssessmentResult,
    S_DescribeReplicationTaskAssessmentRunsMessage,
    S_DescribeReplicationTaskAssessmentRunsResponse,
    S_ReplicationTaskAssessmentRunList,
    S_DescribeReplicationTaskIndividualAssessmentsMessage,
    S_DescribeReplicationTaskIndividualAssessmentsResponse,
    S_ReplicationTaskIndividualAssessmentList,
    S_ReplicationTaskIndividualAssessment,
    S_DescribeReplicationTasksMessage,
    S_DescribeReplicationTasksResponse,
    S_ReplicationTaskList,
    S_DescribeReplicationsMessage,
    S_DescribeReplicationsResponse,
    S_ReplicationList,
    S_Replication,
    S_ProvisionData,
    S_PremigrationAssessmentStatusList,
    S_PremigrationAssessmentStatus,
    S_ReplicationStats,
    S_DescribeSchemasMessage,
    S_DescribeSchemasResponse,
    S_SchemaList,
    S_DescribeTableStatisticsMessage,
    S_DescribeTableStatisticsResponse,
    S_TableStatisticsList,
    S_ExportMetadataModelAssessmentMessage,
    S_AssessmentReportTypesList,
    S_ExportMetadataModelAssessmentResponse,
    S_ExportMetadataModelAssessmentResultEntry,
    S_GetTargetSelectionRulesMessage,
    S_GetTargetSelectionRulesResponse,
    S_ImportCertificateMessage,
    S_ImportCertificateResponse,
    S_ListTagsForResourceMessage,
    S_ArnList,
    S_ListTagsForResourceResponse,
    S_ModifyConversionConfigurationMessage,
    S_ModifyConversionConfigurationResponse,
    S_ModifyDataMigrationMessage,
    S_ModifyDataMigrationResponse,
    S_ModifyDataProviderMessage,
    S_ModifyDataProviderResponse,
    S_ModifyEndpointMessage,
    S_ModifyEndpointResponse,
    S_ModifyEventSubscriptionMessage,
    S_ModifyEventSubscriptionResponse,
    S_ModifyInstanceProfileMessage,
    S_ModifyInstanceProfileResponse,
    S_ModifyMigrationProjectMessage,
    S_ModifyMigrationProjectResponse,
    S_ModifyReplicationConfigMessage,
    S_ModifyReplicationConfigResponse,
    S_ModifyReplicationInstanceMessage,
    S_ModifyReplicationInstanceResponse,
    S_ModifyReplicationSubnetGroupMessage,
    S_ModifyReplicationSubnetGroupResponse,
    S_ModifyReplicationTaskMessage,
    S_ModifyReplicationTaskResponse,
    S_MoveReplicationTaskMessage,
    S_MoveReplicationTaskResponse,
    S_RebootReplicationInstanceMessage,
    S_RebootReplicationInstanceResponse,
    S_RefreshSchemasMessage,
    S_RefreshSchemasResponse,
    S_ReloadReplicationTablesMessage,
    S_TableListToReload,
    S_TableToReload,
    S_ReloadReplicationTablesResponse,
    S_ReloadTablesMessage,
    S_ReloadTablesResponse,
    S_RemoveTagsFromResourceMessage,
    S_KeyList,
    S_RemoveTagsFromResourceResponse,
    S_RunFleetAdvisorLsaAnalysisResponse,
    S_StartDataMigrationMessage,
    S_StartDataMigrationResponse,
    S_StartExtensionPackAssociationMessage,
    S_StartExtensionPackAssociationResponse,
    S_StartMetadataModelAssessmentMessage,
    S_StartMetadataModelAssessmentResponse,
    S_StartMetadataModelConversionMessage,
    S_StartMetadataModelConversionResponse,
    S_StartMetadataModelCreationMessage,
    S_MetadataModelProperties,
    S_StatementProperties,
    S_StartMetadataModelCreationResponse,
    S_StartMetadataModelExportAsScriptMessage,
    S_StartMetadataModelExportAsScriptResponse,
    S_StartMetadataModelExportToTargetMessage,
    S_StartMetadataModelExportToTargetResponse,
    S_StartMetadataModelImportMessage,
    S_StartMetadataModelImportResponse,
    S_StartRecommendationsRequest,
    S_StartReplicationMessage,
    S_StartReplicationResponse,
    S_StartReplicationTaskMessage,
    S_StartReplicationTaskResponse,
    S_StartReplicationTaskAssessmentMessage,
    S_StartReplicationTaskAssessmentResponse,
    S_StartReplicationTaskAssessmentRunMessage,
    S_IncludeTestList,
    S_ExcludeTestList,
    S_StartReplicationTaskAssessmentRunResponse,
    S_StopDataMigrationMessage,
    S_StopDataMigrationResponse,
    S_StopReplicationMessage,
    S_StopReplicationResponse,
    S_StopReplicationTaskMessage,
    S_StopReplicationTaskResponse,
    S_TestConnectionMessage,
    S_TestConnectionResponse,
    S_UpdateSubscriptionsToEventBridgeMessage,
    S_UpdateSubscriptionsToEventBridgeResponse
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
    /* TagList */
    {SHAPE_LIST, S_Tag, 0},
    /* Tag */
    {SHAPE_STRUCTURE, 2, 3},
    /* AddTagsToResourceResponse */
    {SHAPE_STRUCTURE, 5, 0},
    /* ApplyPendingMaintenanceActionMessage */
    {SHAPE_STRUCTURE, 5, 3},
    /* ApplyPendingMaintenanceActionResponse */
    {SHAPE_STRUCTURE, 8, 1},
    /* ResourcePendingMaintenanceActions */
    {SHAPE_STRUCTURE, 9, 2},
    /* PendingMaintenanceActionDetails */
    {SHAPE_LIST, S_PendingMaintenanceAction, 0},
    /* PendingMaintenanceAction */
    {SHAPE_STRUCTURE, 11, 6},
    /* BatchStartRecommendationsRequest */
    {SHAPE_STRUCTURE, 17, 1},
    /* StartRecommendationsRequestEntryList */
    {SHAPE_LIST, S_StartRecommendationsRequestEntry, 0},
    /* StartRecommendationsRequestEntry */
    {SHAPE_STRUCTURE, 18, 2},
    /* RecommendationSettings */
    {SHAPE_STRUCTURE, 20, 2},
    /* BatchStartRecommendationsResponse */
    {SHAPE_STRUCTURE, 22, 1},
    /* BatchStartRecommendationsErrorEntryList */
    {SHAPE_LIST, S_BatchStartRecommendationsErrorEntry, 0},
    /* BatchStartRecommendationsErrorEntry */
    {SHAPE_STRUCTURE, 23, 3},
    /* CancelMetadataModelConversionMessage */
    {SHAPE_STRUCTURE, 26, 2},
    /* CancelMetadataModelConversionResponse */
    {SHAPE_STRUCTURE, 28, 1},
    /* SchemaConversionRequest */
    {SHAPE_STRUCTURE, 29, 6},
    /* ErrorDetails */
    {SHAPE_UNION, 35, 1},
    /* DefaultErrorDetails */
    {SHAPE_STRUCTURE, 36, 1},
    /* ExportSqlDetails */
    {SHAPE_STRUCTURE, 37, 2},
    /* Progress */
    {SHAPE_STRUCTURE, 39, 4},
    /* ProcessedObject */
    {SHAPE_STRUCTURE, 43, 3},
    /* CancelMetadataModelCreationMessage */
    {SHAPE_STRUCTURE, 46, 2},
    /* CancelMetadataModelCreationResponse */
    {SHAPE_STRUCTURE, 48, 1},
    /* CancelReplicationTaskAssessmentRunMessage */
    {SHAPE_STRUCTURE, 49, 1},
    /* CancelReplicationTaskAssessmentRunResponse */
    {SHAPE_STRUCTURE, 50, 1},
    /* ReplicationTaskAssessmentRun */
    {SHAPE_STRUCTURE, 51, 14},
    /* ReplicationTaskAssessmentRunProgress */
    {SHAPE_STRUCTURE, 65, 2},
    /* ReplicationTaskAssessmentRunResultStatistic */
    {SHAPE_STRUCTURE, 67, 6},
    /* CreateDataMigrationMessage */
    {SHAPE_STRUCTURE, 73, 10},
    /* SourceDataSettings */
    {SHAPE_LIST, S_SourceDataSetting, 0},
    /* SourceDataSetting */
    {SHAPE_STRUCTURE, 83, 4},
    /* TargetDataSettings */
    {SHAPE_LIST, S_TargetDataSetting, 0},
    /* TargetDataSetting */
    {SHAPE_STRUCTURE, 87, 1},
    /* CreateDataMigrationResponse */
    {SHAPE_STRUCTURE, 88, 1},
    /* DataMigration */
    {SHAPE_STRUCTURE, 89, 17},
    /* DataMigrationSettings */
    {SHAPE_STRUCTURE, 106, 3},
    /* DataMigrationStatistics */
    {SHAPE_STRUCTURE, 109, 9},
    /* PublicIpAddressList */
    {SHAPE_LIST, S_string, 0},
    /* DataMigrationCidrBlock */
    {SHAPE_LIST, S_string, 0},
    /* CreateDataProviderMessage */
    {SHAPE_STRUCTURE, 118, 6},
    /* DataProviderSettings */
    {SHAPE_UNION, 124, 11},
    /* RedshiftDataProviderSettings */
    {SHAPE_STRUCTURE, 135, 5},
    /* PostgreSqlDataProviderSettings */
    {SHAPE_STRUCTURE, 140, 7},
    /* MySqlDataProviderSettings */
    {SHAPE_STRUCTURE, 147, 6},
    /* OracleDataProviderSettings */
    {SHAPE_STRUCTURE, 153, 12},
    /* SybaseAseDataProviderSettings */
    {SHAPE_STRUCTURE, 165, 6},
    /* MicrosoftSqlServerDataProviderSettings */
    {SHAPE_STRUCTURE, 171, 7},
    /* DocDbDataProviderSettings */
    {SHAPE_STRUCTURE, 178, 5},
    /* MariaDbDataProviderSettings */
    {SHAPE_STRUCTURE, 183, 6},
    /* IbmDb2LuwDataProviderSettings */
    {SHAPE_STRUCTURE, 189, 9},
    /* IbmDb2zOsDataProviderSettings */
    {SHAPE_STRUCTURE, 198, 7},
    /* MongoDbDataProviderSettings */
    {SHAPE_STRUCTURE, 205, 8},
    /* CreateDataProviderResponse */
    {SHAPE_STRUCTURE, 213, 1},
    /* DataProvider */
    {SHAPE_STRUCTURE, 214, 7},
    /* CreateEndpointMessage */
    {SHAPE_STRUCTURE, 221, 35},
    /* DynamoDbSettings */
    {SHAPE_STRUCTURE, 256, 1},
    /* S3Settings */
    {SHAPE_STRUCTURE, 257, 41},
    /* DmsTransferSettings */
    {SHAPE_STRUCTURE, 298, 2},
    /* MongoDbSettings */
    {SHAPE_STRUCTURE, 300, 16},
    /* KinesisSettings */
    {SHAPE_STRUCTURE, 316, 11},
    /* KafkaSettings */
    {SHAPE_STRUCTURE, 327, 21},
    /* ElasticsearchSettings */
    {SHAPE_STRUCTURE, 348, 5},
    /* NeptuneSettings */
    {SHAPE_STRUCTURE, 353, 7},
    /* RedshiftSettings */
    {SHAPE_STRUCTURE, 360, 31},
    /* PostgreSQLSettings */
    {SHAPE_STRUCTURE, 391, 27},
    /* MySQLSettings */
    {SHAPE_STRUCTURE, 418, 17},
    /* OracleSettings */
    {SHAPE_STRUCTURE, 435, 44},
    /* IntegerList */
    {SHAPE_LIST, S_integer, 0},
    /* SybaseSettings */
    {SHAPE_STRUCTURE, 479, 7},
    /* MicrosoftSQLServerSettings */
    {SHAPE_STRUCTURE, 486, 18},
    /* IBMDb2Settings */
    {SHAPE_STRUCTURE, 504, 14},
    /* DocDbSettings */
    {SHAPE_STRUCTURE, 518, 13},
    /* RedisSettings */
    {SHAPE_STRUCTURE, 531, 7},
    /* GcpMySQLSettings */
    {SHAPE_STRUCTURE, 538, 14},
    /* TimestreamSettings */
    {SHAPE_STRUCTURE, 552, 5},
    /* CreateEndpointResponse */
    {SHAPE_STRUCTURE, 557, 1},
    /* Endpoint */
    {SHAPE_STRUCTURE, 558, 38},
    /* LakehouseSettings */
    {SHAPE_STRUCTURE, 596, 1},
    /* CreateEventSubscriptionMessage */
    {SHAPE_STRUCTURE, 597, 7},
    /* EventCategoriesList */
    {SHAPE_LIST, S_string, 0},
    /* SourceIdsList */
    {SHAPE_LIST, S_string, 0},
    /* CreateEventSubscriptionResponse */
    {SHAPE_STRUCTURE, 604, 1},
    /* EventSubscription */
    {SHAPE_STRUCTURE, 605, 9},
    /* CreateFleetAdvisorCollectorRequest */
    {SHAPE_STRUCTURE, 614, 4},
    /* CreateFleetAdvisorCollectorResponse */
    {SHAPE_STRUCTURE, 618, 5},
    /* CreateInstanceProfileMessage */
    {SHAPE_STRUCTURE, 623, 9},
    /* StringList */
    {SHAPE_LIST, S_string, 0},
    /* CreateInstanceProfileResponse */
    {SHAPE_STRUCTURE, 632, 1},
    /* InstanceProfile */
    {SHAPE_STRUCTURE, 633, 10},
    /* CreateMigrationProjectMessage */
    {SHAPE_STRUCTURE, 643, 8},
    /* DataProviderDescriptorDefinitionList */
    {SHAPE_LIST, S_DataProviderDescriptorDefinition, 0},
    /* DataProviderDescriptorDefinition */
    {SHAPE_STRUCTURE, 651, 3},
    /* SCApplicationAttributes */
    {SHAPE_STRUCTURE, 654, 2},
    /* CreateMigrationProjectResponse */
    {SHAPE_STRUCTURE, 656, 1},
    /* MigrationProject */
    {SHAPE_STRUCTURE, 657, 10},
    /* DataProviderDescriptorList */
    {SHAPE_LIST, S_DataProviderDescriptor, 0},
    /* DataProviderDescriptor */
    {SHAPE_STRUCTURE, 667, 4},
    /* CreateReplicationConfigMessage */
    {SHAPE_STRUCTURE, 671, 10},
    /* ComputeConfig */
    {SHAPE_STRUCTURE, 681, 9},
    /* CreateReplicationConfigResponse */
    {SHAPE_STRUCTURE, 690, 1},
    /* ReplicationConfig */
    {SHAPE_STRUCTURE, 691, 12},
    /* CreateReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 703, 17},
    /* VpcSecurityGroupIdList */
    {SHAPE_LIST, S_string, 0},
    /* KerberosAuthenticationSettings */
    {SHAPE_STRUCTURE, 720, 3},
    /* CreateReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 723, 1},
    /* ReplicationInstance */
    {SHAPE_STRUCTURE, 724, 26},
    /* VpcSecurityGroupMembershipList */
    {SHAPE_LIST, S_VpcSecurityGroupMembership, 0},
    /* VpcSecurityGroupMembership */
    {SHAPE_STRUCTURE, 750, 2},
    /* ReplicationSubnetGroup */
    {SHAPE_STRUCTURE, 752, 7},
    /* SubnetList */
    {SHAPE_LIST, S_Subnet, 0},
    /* Subnet */
    {SHAPE_STRUCTURE, 759, 3},
    /* AvailabilityZone */
    {SHAPE_STRUCTURE, 762, 1},
    /* ReplicationPendingModifiedValues */
    {SHAPE_STRUCTURE, 763, 5},
    /* ReplicationInstancePublicIpAddressList */
    {SHAPE_LIST, S_string, 0},
    /* ReplicationInstancePrivateIpAddressList */
    {SHAPE_LIST, S_string, 0},
    /* ReplicationInstanceIpv6AddressList */
    {SHAPE_LIST, S_string, 0},
    /* CreateReplicationSubnetGroupMessage */
    {SHAPE_STRUCTURE, 768, 4},
    /* SubnetIdentifierList */
    {SHAPE_LIST, S_string, 0},
    /* CreateReplicationSubnetGroupResponse */
    {SHAPE_STRUCTURE, 772, 1},
    /* CreateReplicationTaskMessage */
    {SHAPE_STRUCTURE, 773, 13},
    /* CreateReplicationTaskResponse */
    {SHAPE_STRUCTURE, 786, 1},
    /* ReplicationTask */
    {SHAPE_STRUCTURE, 787, 19},
    /* ReplicationTaskStats */
    {SHAPE_STRUCTURE, 806, 11},
    /* DeleteCertificateMessage */
    {SHAPE_STRUCTURE, 817, 1},
    /* DeleteCertificateResponse */
    {SHAPE_STRUCTURE, 818, 1},
    /* Certificate */
    {SHAPE_STRUCTURE, 819, 11},
    /* DeleteConnectionMessage */
    {SHAPE_STRUCTURE, 830, 2},
    /* DeleteConnectionResponse */
    {SHAPE_STRUCTURE, 832, 1},
    /* Connection */
    {SHAPE_STRUCTURE, 833, 6},
    /* DeleteDataMigrationMessage */
    {SHAPE_STRUCTURE, 839, 1},
    /* DeleteDataMigrationResponse */
    {SHAPE_STRUCTURE, 840, 1},
    /* DeleteDataProviderMessage */
    {SHAPE_STRUCTURE, 841, 1},
    /* DeleteDataProviderResponse */
    {SHAPE_STRUCTURE, 842, 1},
    /* DeleteEndpointMessage */
    {SHAPE_STRUCTURE, 843, 1},
    /* DeleteEndpointResponse */
    {SHAPE_STRUCTURE, 844, 1},
    /* DeleteEventSubscriptionMessage */
    {SHAPE_STRUCTURE, 845, 1},
    /* DeleteEventSubscriptionResponse */
    {SHAPE_STRUCTURE, 846, 1},
    /* DeleteCollectorRequest */
    {SHAPE_STRUCTURE, 847, 1},
    /* DeleteFleetAdvisorDatabasesRequest */
    {SHAPE_STRUCTURE, 848, 1},
    /* DeleteFleetAdvisorDatabasesResponse */
    {SHAPE_STRUCTURE, 849, 1},
    /* DeleteInstanceProfileMessage */
    {SHAPE_STRUCTURE, 850, 1},
    /* DeleteInstanceProfileResponse */
    {SHAPE_STRUCTURE, 851, 1},
    /* DeleteMigrationProjectMessage */
    {SHAPE_STRUCTURE, 852, 1},
    /* DeleteMigrationProjectResponse */
    {SHAPE_STRUCTURE, 853, 1},
    /* DeleteReplicationConfigMessage */
    {SHAPE_STRUCTURE, 854, 1},
    /* DeleteReplicationConfigResponse */
    {SHAPE_STRUCTURE, 855, 1},
    /* DeleteReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 856, 1},
    /* DeleteReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 857, 1},
    /* DeleteReplicationSubnetGroupMessage */
    {SHAPE_STRUCTURE, 858, 1},
    /* DeleteReplicationSubnetGroupResponse */
    {SHAPE_STRUCTURE, 859, 0},
    /* DeleteReplicationTaskMessage */
    {SHAPE_STRUCTURE, 859, 1},
    /* DeleteReplicationTaskResponse */
    {SHAPE_STRUCTURE, 860, 1},
    /* DeleteReplicationTaskAssessmentRunMessage */
    {SHAPE_STRUCTURE, 861, 1},
    /* DeleteReplicationTaskAssessmentRunResponse */
    {SHAPE_STRUCTURE, 862, 1},
    /* DescribeAccountAttributesMessage */
    {SHAPE_STRUCTURE, 863, 0},
    /* DescribeAccountAttributesResponse */
    {SHAPE_STRUCTURE, 863, 2},
    /* AccountQuotaList */
    {SHAPE_LIST, S_AccountQuota, 0},
    /* AccountQuota */
    {SHAPE_STRUCTURE, 865, 3},
    /* DescribeApplicableIndividualAssessmentsMessage */
    {SHAPE_STRUCTURE, 868, 8},
    /* DescribeApplicableIndividualAssessmentsResponse */
    {SHAPE_STRUCTURE, 876, 2},
    /* IndividualAssessmentNameList */
    {SHAPE_LIST, S_string, 0},
    /* DescribeCertificatesMessage */
    {SHAPE_STRUCTURE, 878, 3},
    /* FilterList */
    {SHAPE_LIST, S_Filter, 0},
    /* Filter */
    {SHAPE_STRUCTURE, 881, 2},
    /* FilterValueList */
    {SHAPE_LIST, S_string, 0},
    /* DescribeCertificatesResponse */
    {SHAPE_STRUCTURE, 883, 2},
    /* CertificateList */
    {SHAPE_LIST, S_Certificate, 0},
    /* DescribeConnectionsMessage */
    {SHAPE_STRUCTURE, 885, 3},
    /* DescribeConnectionsResponse */
    {SHAPE_STRUCTURE, 888, 2},
    /* ConnectionList */
    {SHAPE_LIST, S_Connection, 0},
    /* DescribeConversionConfigurationMessage */
    {SHAPE_STRUCTURE, 890, 1},
    /* DescribeConversionConfigurationResponse */
    {SHAPE_STRUCTURE, 891, 2},
    /* DescribeDataMigrationsMessage */
    {SHAPE_STRUCTURE, 893, 5},
    /* DescribeDataMigrationsResponse */
    {SHAPE_STRUCTURE, 898, 2},
    /* DataMigrations */
    {SHAPE_LIST, S_DataMigration, 0},
    /* DescribeDataProvidersMessage */
    {SHAPE_STRUCTURE, 900, 3},
    /* DescribeDataProvidersResponse */
    {SHAPE_STRUCTURE, 903, 2},
    /* DataProviderList */
    {SHAPE_LIST, S_DataProvider, 0},
    /* DescribeEndpointSettingsMessage */
    {SHAPE_STRUCTURE, 905, 3},
    /* DescribeEndpointSettingsResponse */
    {SHAPE_STRUCTURE, 908, 2},
    /* EndpointSettingsList */
    {SHAPE_LIST, S_EndpointSetting, 0},
    /* EndpointSetting */
    {SHAPE_STRUCTURE, 910, 9},
    /* EndpointSettingEnumValues */
    {SHAPE_LIST, S_string, 0},
    /* DescribeEndpointTypesMessage */
    {SHAPE_STRUCTURE, 919, 3},
    /* DescribeEndpointTypesResponse */
    {SHAPE_STRUCTURE, 922, 2},
    /* SupportedEndpointTypeList */
    {SHAPE_LIST, S_SupportedEndpointType, 0},
    /* SupportedEndpointType */
    {SHAPE_STRUCTURE, 924, 5},
    /* DescribeEndpointsMessage */
    {SHAPE_STRUCTURE, 929, 3},
    /* DescribeEndpointsResponse */
    {SHAPE_STRUCTURE, 932, 2},
    /* EndpointList */
    {SHAPE_LIST, S_Endpoint, 0},
    /* DescribeEngineVersionsMessage */
    {SHAPE_STRUCTURE, 934, 2},
    /* DescribeEngineVersionsResponse */
    {SHAPE_STRUCTURE, 936, 2},
    /* EngineVersionList */
    {SHAPE_LIST, S_EngineVersion, 0},
    /* EngineVersion */
    {SHAPE_STRUCTURE, 938, 8},
    /* AvailableUpgradesList */
    {SHAPE_LIST, S_string, 0},
    /* DescribeEventCategoriesMessage */
    {SHAPE_STRUCTURE, 946, 2},
    /* DescribeEventCategoriesResponse */
    {SHAPE_STRUCTURE, 948, 1},
    /* EventCategoryGroupList */
    {SHAPE_LIST, S_EventCategoryGroup, 0},
    /* EventCategoryGroup */
    {SHAPE_STRUCTURE, 949, 2},
    /* DescribeEventSubscriptionsMessage */
    {SHAPE_STRUCTURE, 951, 4},
    /* DescribeEventSubscriptionsResponse */
    {SHAPE_STRUCTURE, 955, 2},
    /* EventSubscriptionsList */
    {SHAPE_LIST, S_EventSubscription, 0},
    /* DescribeEventsMessage */
    {SHAPE_STRUCTURE, 957, 9},
    /* DescribeEventsResponse */
    {SHAPE_STRUCTURE, 966, 2},
    /* EventList */
    {SHAPE_LIST, S_Event, 0},
    /* Event */
    {SHAPE_STRUCTURE, 968, 5},
    /* DescribeExtensionPackAssociationsMessage */
    {SHAPE_STRUCTURE, 973, 4},
    /* DescribeExtensionPackAssociationsResponse */
    {SHAPE_STRUCTURE, 977, 2},
    /* SchemaConversionRequestList */
    {SHAPE_LIST, S_SchemaConversionRequest, 0},
    /* DescribeFleetAdvisorCollectorsRequest */
    {SHAPE_STRUCTURE, 979, 3},
    /* DescribeFleetAdvisorCollectorsResponse */
    {SHAPE_STRUCTURE, 982, 2},
    /* CollectorResponses */
    {SHAPE_LIST, S_CollectorResponse, 0},
    /* CollectorResponse */
    {SHAPE_STRUCTURE, 984, 13},
    /* CollectorHealthCheck */
    {SHAPE_STRUCTURE, 997, 4},
    /* InventoryData */
    {SHAPE_STRUCTURE, 1001, 2},
    /* DescribeFleetAdvisorDatabasesRequest */
    {SHAPE_STRUCTURE, 1003, 3},
    /* DescribeFleetAdvisorDatabasesResponse */
    {SHAPE_STRUCTURE, 1006, 2},
    /* DatabaseList */
    {SHAPE_LIST, S_DatabaseResponse, 0},
    /* DatabaseResponse */
    {SHAPE_STRUCTURE, 1008, 7},
    /* ServerShortInfoResponse */
    {SHAPE_STRUCTURE, 1015, 3},
    /* DatabaseInstanceSoftwareDetailsResponse */
    {SHAPE_STRUCTURE, 1018, 7},
    /* CollectorsList */
    {SHAPE_LIST, S_CollectorShortInfoResponse, 0},
    /* CollectorShortInfoResponse */
    {SHAPE_STRUCTURE, 1025, 2},
    /* DescribeFleetAdvisorLsaAnalysisRequest */
    {SHAPE_STRUCTURE, 1027, 2},
    /* DescribeFleetAdvisorLsaAnalysisResponse */
    {SHAPE_STRUCTURE, 1029, 2},
    /* FleetAdvisorLsaAnalysisResponseList */
    {SHAPE_LIST, S_FleetAdvisorLsaAnalysisResponse, 0},
    /* FleetAdvisorLsaAnalysisResponse */
    {SHAPE_STRUCTURE, 1031, 2},
    /* DescribeFleetAdvisorSchemaObjectSummaryRequest */
    {SHAPE_STRUCTURE, 1033, 3},
    /* DescribeFleetAdvisorSchemaObjectSummaryResponse */
    {SHAPE_STRUCTURE, 1036, 2},
    /* FleetAdvisorSchemaObjectList */
    {SHAPE_LIST, S_FleetAdvisorSchemaObjectResponse, 0},
    /* FleetAdvisorSchemaObjectResponse */
    {SHAPE_STRUCTURE, 1038, 5},
    /* DescribeFleetAdvisorSchemasRequest */
    {SHAPE_STRUCTURE, 1043, 3},
    /* DescribeFleetAdvisorSchemasResponse */
    {SHAPE_STRUCTURE, 1046, 2},
    /* FleetAdvisorSchemaList */
    {SHAPE_LIST, S_SchemaResponse, 0},
    /* SchemaResponse */
    {SHAPE_STRUCTURE, 1048, 9},
    /* DatabaseShortInfoResponse */
    {SHAPE_STRUCTURE, 1057, 4},
    /* SchemaShortInfoResponse */
    {SHAPE_STRUCTURE, 1061, 5},
    /* DescribeInstanceProfilesMessage */
    {SHAPE_STRUCTURE, 1066, 3},
    /* DescribeInstanceProfilesResponse */
    {SHAPE_STRUCTURE, 1069, 2},
    /* InstanceProfileList */
    {SHAPE_LIST, S_InstanceProfile, 0},
    /* DescribeMetadataModelMessage */
    {SHAPE_STRUCTURE, 1071, 3},
    /* DescribeMetadataModelResponse */
    {SHAPE_STRUCTURE, 1074, 4},
    /* MetadataModelReferenceList */
    {SHAPE_LIST, S_MetadataModelReference, 0},
    /* MetadataModelReference */
    {SHAPE_STRUCTURE, 1078, 2},
    /* DescribeMetadataModelAssessmentsMessage */
    {SHAPE_STRUCTURE, 1080, 4},
    /* DescribeMetadataModelAssessmentsResponse */
    {SHAPE_STRUCTURE, 1084, 2},
    /* DescribeMetadataModelChildrenMessage */
    {SHAPE_STRUCTURE, 1086, 5},
    /* DescribeMetadataModelChildrenResponse */
    {SHAPE_STRUCTURE, 1091, 2},
    /* DescribeMetadataModelConversionsMessage */
    {SHAPE_STRUCTURE, 1093, 4},
    /* DescribeMetadataModelConversionsResponse */
    {SHAPE_STRUCTURE, 1097, 2},
    /* DescribeMetadataModelCreationsMessage */
    {SHAPE_STRUCTURE, 1099, 4},
    /* DescribeMetadataModelCreationsResponse */
    {SHAPE_STRUCTURE, 1103, 2},
    /* DescribeMetadataModelExportsAsScriptMessage */
    {SHAPE_STRUCTURE, 1105, 4},
    /* DescribeMetadataModelExportsAsScriptResponse */
    {SHAPE_STRUCTURE, 1109, 2},
    /* DescribeMetadataModelExportsToTargetMessage */
    {SHAPE_STRUCTURE, 1111, 4},
    /* DescribeMetadataModelExportsToTargetResponse */
    {SHAPE_STRUCTURE, 1115, 2},
    /* DescribeMetadataModelImportsMessage */
    {SHAPE_STRUCTURE, 1117, 4},
    /* DescribeMetadataModelImportsResponse */
    {SHAPE_STRUCTURE, 1121, 2},
    /* DescribeMigrationProjectsMessage */
    {SHAPE_STRUCTURE, 1123, 3},
    /* DescribeMigrationProjectsResponse */
    {SHAPE_STRUCTURE, 1126, 2},
    /* MigrationProjectList */
    {SHAPE_LIST, S_MigrationProject, 0},
    /* DescribeOrderableReplicationInstancesMessage */
    {SHAPE_STRUCTURE, 1128, 2},
    /* DescribeOrderableReplicationInstancesResponse */
    {SHAPE_STRUCTURE, 1130, 2},
    /* OrderableReplicationInstanceList */
    {SHAPE_LIST, S_OrderableReplicationInstance, 0},
    /* OrderableReplicationInstance */
    {SHAPE_STRUCTURE, 1132, 9},
    /* AvailabilityZonesList */
    {SHAPE_LIST, S_string, 0},
    /* DescribePendingMaintenanceActionsMessage */
    {SHAPE_STRUCTURE, 1141, 4},
    /* DescribePendingMaintenanceActionsResponse */
    {SHAPE_STRUCTURE, 1145, 2},
    /* PendingMaintenanceActions */
    {SHAPE_LIST, S_ResourcePendingMaintenanceActions, 0},
    /* DescribeRecommendationLimitationsRequest */
    {SHAPE_STRUCTURE, 1147, 3},
    /* DescribeRecommendationLimitationsResponse */
    {SHAPE_STRUCTURE, 1150, 2},
    /* LimitationList */
    {SHAPE_LIST, S_Limitation, 0},
    /* Limitation */
    {SHAPE_STRUCTURE, 1152, 6},
    /* DescribeRecommendationsRequest */
    {SHAPE_STRUCTURE, 1158, 3},
    /* DescribeRecommendationsResponse */
    {SHAPE_STRUCTURE, 1161, 2},
    /* RecommendationList */
    {SHAPE_LIST, S_Recommendation, 0},
    /* Recommendation */
    {SHAPE_STRUCTURE, 1163, 7},
    /* RecommendationData */
    {SHAPE_STRUCTURE, 1170, 1},
    /* RdsRecommendation */
    {SHAPE_STRUCTURE, 1171, 2},
    /* RdsRequirements */
    {SHAPE_STRUCTURE, 1173, 7},
    /* RdsConfiguration */
    {SHAPE_STRUCTURE, 1180, 9},
    /* DescribeRefreshSchemasStatusMessage */
    {SHAPE_STRUCTURE, 1189, 1},
    /* DescribeRefreshSchemasStatusResponse */
    {SHAPE_STRUCTURE, 1190, 1},
    /* RefreshSchemasStatus */
    {SHAPE_STRUCTURE, 1191, 5},
    /* DescribeReplicationConfigsMessage */
    {SHAPE_STRUCTURE, 1196, 3},
    /* DescribeReplicationConfigsResponse */
    {SHAPE_STRUCTURE, 1199, 2},
    /* ReplicationConfigList */
    {SHAPE_LIST, S_ReplicationConfig, 0},
    /* DescribeReplicationInstanceTaskLogsMessage */
    {SHAPE_STRUCTURE, 1201, 3},
    /* DescribeReplicationInstanceTaskLogsResponse */
    {SHAPE_STRUCTURE, 1204, 3},
    /* ReplicationInstanceTaskLogsList */
    {SHAPE_LIST, S_ReplicationInstanceTaskLog, 0},
    /* ReplicationInstanceTaskLog */
    {SHAPE_STRUCTURE, 1207, 3},
    /* DescribeReplicationInstancesMessage */
    {SHAPE_STRUCTURE, 1210, 3},
    /* DescribeReplicationInstancesResponse */
    {SHAPE_STRUCTURE, 1213, 2},
    /* ReplicationInstanceList */
    {SHAPE_LIST, S_ReplicationInstance, 0},
    /* DescribeReplicationSubnetGroupsMessage */
    {SHAPE_STRUCTURE, 1215, 3},
    /* DescribeReplicationSubnetGroupsResponse */
    {SHAPE_STRUCTURE, 1218, 2},
    /* ReplicationSubnetGroups */
    {SHAPE_LIST, S_ReplicationSubnetGroup, 0},
    /* DescribeReplicationTableStatisticsMessage */
    {SHAPE_STRUCTURE, 1220, 4},
    /* DescribeReplicationTableStatisticsResponse */
    {SHAPE_STRUCTURE, 1224, 3},
    /* ReplicationTableStatisticsList */
    {SHAPE_LIST, S_TableStatistics, 0},
    /* TableStatistics */
    {SHAPE_STRUCTURE, 1227, 28},
    /* DescribeReplicationTaskAssessmentResultsMessage */
    {SHAPE_STRUCTURE, 1255, 3},
    /* DescribeReplicationTaskAssessmentResultsResponse */
    {SHAPE_STRUCTURE, 1258, 3},
    /* ReplicationTaskAssessmentResultList */
    {SHAPE_LIST, S_ReplicationTaskAssessmentResult, 0},
    /* ReplicationTaskAssessmentResult */
    {SHAPE_STRUCTURE, 1261, 7},
    /* DescribeReplicationTaskAssessmentRunsMessage */
    {SHAPE_STRUCTURE, 1268, 3},
    /* DescribeReplicationTaskAssessmentRunsResponse */
    {SHAPE_STRUCTURE, 1271, 2},
    /* ReplicationTaskAssessmentRunList */
    {SHAPE_LIST, S_ReplicationTaskAssessmentRun, 0},
    /* DescribeReplicationTaskIndividualAssessmentsMessage */
    {SHAPE_STRUCTURE, 1273, 3},
    /* DescribeReplicationTaskIndividualAssessmentsResponse */
    {SHAPE_STRUCTURE, 1276, 2},
    /* ReplicationTaskIndividualAssessmentList */
    {SHAPE_LIST, S_ReplicationTaskIndividualAssessment, 0},
    /* ReplicationTaskIndividualAssessment */
    {SHAPE_STRUCTURE, 1278, 5},
    /* DescribeReplicationTasksMessage */
    {SHAPE_STRUCTURE, 1283, 4},
    /* DescribeReplicationTasksResponse */
    {SHAPE_STRUCTURE, 1287, 2},
    /* ReplicationTaskList */
    {SHAPE_LIST, S_ReplicationTask, 0},
    /* DescribeReplicationsMessage */
    {SHAPE_STRUCTURE, 1289, 3},
    /* DescribeReplicationsResponse */
    {SHAPE_STRUCTURE, 1292, 2},
    /* ReplicationList */
    {SHAPE_LIST, S_Replication, 0},
    /* Replication */
    {SHAPE_STRUCTURE, 1294, 21},
    /* ProvisionData */
    {SHAPE_STRUCTURE, 1315, 6},
    /* PremigrationAssessmentStatusList */
    {SHAPE_LIST, S_PremigrationAssessmentStatus, 0},
    /* PremigrationAssessmentStatus */
    {SHAPE_STRUCTURE, 1321, 11},
    /* ReplicationStats */
    {SHAPE_STRUCTURE, 1332, 11},
    /* DescribeSchemasMessage */
    {SHAPE_STRUCTURE, 1343, 3},
    /* DescribeSchemasResponse */
    {SHAPE_STRUCTURE, 1346, 2},
    /* SchemaList */
    {SHAPE_LIST, S_string, 0},
    /* DescribeTableStatisticsMessage */
    {SHAPE_STRUCTURE, 1348, 4},
    /* DescribeTableStatisticsResponse */
    {SHAPE_STRUCTURE, 1352, 3},
    /* TableStatisticsList */
    {SHAPE_LIST, S_TableStatistics, 0},
    /* ExportMetadataModelAssessmentMessage */
    {SHAPE_STRUCTURE, 1355, 4},
    /* AssessmentReportTypesList */
    {SHAPE_LIST, S_string, 1},
    /* ExportMetadataModelAssessmentResponse */
    {SHAPE_STRUCTURE, 1359, 2},
    /* ExportMetadataModelAssessmentResultEntry */
    {SHAPE_STRUCTURE, 1361, 2},
    /* GetTargetSelectionRulesMessage */
    {SHAPE_STRUCTURE, 1363, 2},
    /* GetTargetSelectionRulesResponse */
    {SHAPE_STRUCTURE, 1365, 1},
    /* ImportCertificateMessage */
    {SHAPE_STRUCTURE, 1366, 5},
    /* ImportCertificateResponse */
    {SHAPE_STRUCTURE, 1371, 1},
    /* ListTagsForResourceMessage */
    {SHAPE_STRUCTURE, 1372, 2},
    /* ArnList */
    {SHAPE_LIST, S_string, 0},
    /* ListTagsForResourceResponse */
    {SHAPE_STRUCTURE, 1374, 1},
    /* ModifyConversionConfigurationMessage */
    {SHAPE_STRUCTURE, 1375, 2},
    /* ModifyConversionConfigurationResponse */
    {SHAPE_STRUCTURE, 1377, 1},
    /* ModifyDataMigrationMessage */
    {SHAPE_STRUCTURE, 1378, 9},
    /* ModifyDataMigrationResponse */
    {SHAPE_STRUCTURE, 1387, 1},
    /* ModifyDataProviderMessage */
    {SHAPE_STRUCTURE, 1388, 7},
    /* ModifyDataProviderResponse */
    {SHAPE_STRUCTURE, 1395, 1},
    /* ModifyEndpointMessage */
    {SHAPE_STRUCTURE, 1396, 34},
    /* ModifyEndpointResponse */
    {SHAPE_STRUCTURE, 1430, 1},
    /* ModifyEventSubscriptionMessage */
    {SHAPE_STRUCTURE, 1431, 5},
    /* ModifyEventSubscriptionResponse */
    {SHAPE_STRUCTURE, 1436, 1},
    /* ModifyInstanceProfileMessage */
    {SHAPE_STRUCTURE, 1437, 9},
    /* ModifyInstanceProfileResponse */
    {SHAPE_STRUCTURE, 1446, 1},
    /* ModifyMigrationProjectMessage */
    {SHAPE_STRUCTURE, 1447, 8},
    /* ModifyMigrationProjectResponse */
    {SHAPE_STRUCTURE, 1455, 1},
    /* ModifyReplicationConfigMessage */
    {SHAPE_STRUCTURE, 1456, 9},
    /* ModifyReplicationConfigResponse */
    {SHAPE_STRUCTURE, 1465, 1},
    /* ModifyReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 1466, 13},
    /* ModifyReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 1479, 1},
    /* ModifyReplicationSubnetGroupMessage */
    {SHAPE_STRUCTURE, 1480, 3},
    /* ModifyReplicationSubnetGroupResponse */
    {SHAPE_STRUCTURE, 1483, 1},
    /* ModifyReplicationTaskMessage */
    {SHAPE_STRUCTURE, 1484, 9},
    /* ModifyReplicationTaskResponse */
    {SHAPE_STRUCTURE, 1493, 1},
    /* MoveReplicationTaskMessage */
    {SHAPE_STRUCTURE, 1494, 2},
    /* MoveReplicationTaskResponse */
    {SHAPE_STRUCTURE, 1496, 1},
    /* RebootReplicationInstanceMessage */
    {SHAPE_STRUCTURE, 1497, 3},
    /* RebootReplicationInstanceResponse */
    {SHAPE_STRUCTURE, 1500, 1},
    /* RefreshSchemasMessage */
    {SHAPE_STRUCTURE, 1501, 2},
    /* RefreshSchemasResponse */
    {SHAPE_STRUCTURE, 1503, 1},
    /* ReloadReplicationTablesMessage */
    {SHAPE_STRUCTURE, 1504, 3},
    /* TableListToReload */
    {SHAPE_LIST, S_TableToReload, 0},
    /* TableToReload */
    {SHAPE_STRUCTURE, 1507, 2},
    /* ReloadReplicationTablesResponse */
    {SHAPE_STRUCTURE, 1509, 1},
    /* ReloadTablesMessage */
    {SHAPE_STRUCTURE, 1510, 3},
    /* ReloadTablesResponse */
    {SHAPE_STRUCTURE, 1513, 1},
    /* RemoveTagsFromResourceMessage */
    {SHAPE_STRUCTURE, 1514, 2},
    /* KeyList */
    {SHAPE_LIST, S_string, 0},
    /* RemoveTagsFromResourceResponse */
    {SHAPE_STRUCTURE, 1516, 0},
    /* RunFleetAdvisorLsaAnalysisResponse */
    {SHAPE_STRUCTURE, 1516, 2},
    /* StartDataMigrationMessage */
    {SHAPE_STRUCTURE, 1518, 2},
    /* StartDataMigrationResponse */
    {SHAPE_STRUCTURE, 1520, 1},
    /* StartExtensionPackAssociationMessage */
    {SHAPE_STRUCTURE, 1521, 1},
    /* StartExtensionPackAssociationResponse */
    {SHAPE_STRUCTURE, 1522, 1},
    /* StartMetadataModelAssessmentMessage */
    {SHAPE_STRUCTURE, 1523, 2},
    /* StartMetadataModelAssessmentResponse */
    {SHAPE_STRUCTURE, 1525, 1},
    /* StartMetadataModelConversionMessage */
    {SHAPE_STRUCTURE, 1526, 2},
    /* StartMetadataModelConversionResponse */
    {SHAPE_STRUCTURE, 1528, 1},
    /* StartMetadataModelCreationMessage */
    {SHAPE_STRUCTURE, 1529, 4},
    /* MetadataModelProperties */
    {SHAPE_UNION, 1533, 1},
    /* StatementProperties */
    {SHAPE_STRUCTURE, 1534, 1},
    /* StartMetadataModelCreationResponse */
    {SHAPE_STRUCTURE, 1535, 1},
    /* StartMetadataModelExportAsScriptMessage */
    {SHAPE_STRUCTURE, 1536, 4},
    /* StartMetadataModelExportAsScriptResponse */
    {SHAPE_STRUCTURE, 1540, 1},
    /* StartMetadataModelExportToTargetMessage */
    {SHAPE_STRUCTURE, 1541, 3},
    /* StartMetadataModelExportToTargetResponse */
    {SHAPE_STRUCTURE, 1544, 1},
    /* StartMetadataModelImportMessage */
    {SHAPE_STRUCTURE, 1545, 4},
    /* StartMetadataModelImportResponse */
    {SHAPE_STRUCTURE, 1549, 1},
    /* StartRecommendationsRequest */
    {SHAPE_STRUCTURE, 1550, 2},
    /* StartReplicationMessage */
    {SHAPE_STRUCTURE, 1552, 6},
    /* StartReplicationResponse */
    {SHAPE_STRUCTURE, 1558, 1},
    /* StartReplicationTaskMessage */
    {SHAPE_STRUCTURE, 1559, 5},
    /* StartReplicationTaskResponse */
    {SHAPE_STRUCTURE, 1564, 1},
    /* StartReplicationTaskAssessmentMessage */
    {SHAPE_STRUCTURE, 1565, 1},
    /* StartReplicationTaskAssessmentResponse */
    {SHAPE_STRUCTURE, 1566, 1},
    /* StartReplicationTaskAssessmentRunMessage */
    {SHAPE_STRUCTURE, 1567, 10},
    /* IncludeTestList */
    {SHAPE_LIST, S_string, 0},
    /* ExcludeTestList */
    {SHAPE_LIST, S_string, 0},
    /* StartReplicationTaskAssessmentRunResponse */
    {SHAPE_STRUCTURE, 1577, 1},
    /* StopDataMigrationMessage */
    {SHAPE_STRUCTURE, 1578, 1},
    /* StopDataMigrationResponse */
    {SHAPE_STRUCTURE, 1579, 1},
    /* StopReplicationMessage */
    {SHAPE_STRUCTURE, 1580, 1},
    /* StopReplicationResponse */
    {SHAPE_STRUCTURE, 1581, 1},
    /* StopReplicationTaskMessage */
    {SHAPE_STRUCTURE, 1582, 1},
    /* StopReplicationTaskResponse */
    {SHAPE_STRUCTURE, 1583, 1},
    /* TestConnectionMessage */
    {SHAPE_STRUCTURE, 1584, 2},
    /* TestConnectionResponse */
    {SHAPE_STRUCTURE, 1586, 1},
    /* UpdateSubscriptionsToEventBridgeMessage */
    {SHAPE_STRUCTURE, 1587, 1},
    /* UpdateSubscriptionsToEventBridgeResponse */
    {SHAPE_STRUCTURE, 1588, 1},
};

static const struct member model_members[] = {
    /* AddTagsToResourceMessage */
    {N(ResourceArn), N(o_resource_arn), S_string, MEMBER_REQUIRED},
    {N(Tags), N(o_tags), S_TagList, MEMBER_REQUIRED},
    /* Tag */
    {N(Key), N(none), S_string, 0},
    {N(Value), N(none), S_string, 0},
    {N(ResourceArn), N(none), S_string, 0},
    /* AddTagsToResourceResponse */
    /* ApplyPendingMaintenanceActionMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(ApplyAction), N(o_apply_action), S_string, MEMBER_REQUIRED},
    {N(OptInType), N(o_opt_in_type), S_string, MEMBER_REQUIRED},
    /* ApplyPendingMaintenanceActionResponse */
    {N(ResourcePendingMaintenanceActions), N(none),
     S_ResourcePendingMaintenanceActions, 0},
    /* ResourcePendingMaintenanceActions */
    {N(ResourceIdentifier), N(none), S_string, 0},
    {N(PendingMaintenanceActionDetails), N(none),
     S_PendingMaintenanceActionDetails, 0},
    /* PendingMaintenanceAction */
    {N(Action), N(none), S_string, 0},
    {N(AutoAppliedAfterDate), N(none), S_timestamp, 0},
    {N(ForcedApplyDate), N(none), S_timestamp, 0},
    {N(OptInStatus), N(none), S_string, 0},
    {N(CurrentApplyDate), N(none), S_timestamp, 0},
    {N(Description), N(none), S_string, 0},
    /* BatchStartRecommendationsRequest */
    {N(Data), N(o_data), S_StartRecommendationsRequestEntryList, 0},
    /* StartRecommendationsRequestEntry */
    {N(DatabaseId), N(none), S_string, MEMBER_REQUIRED},
    {N(Settings), N(none), S_RecommendationSettings, MEMBER_REQUIRED},
    /* RecommendationSettings */
    {N(InstanceSizingType), N(none), S_string, MEMBER_REQUIRED},
    {N(WorkloadType), N(none), S_string, MEMBER_REQUIRED},
    /* BatchStartRecommendationsResponse */
    {N(ErrorEntries), N(none), S_BatchStartRecommendationsErrorEntryList, 0},
    /* BatchStartRecommendationsErrorEntry */
    {N(DatabaseId), N(none), S_string, 0},
    {N(Message), N(none), S_string, 0},
    {N(Code), N(none), S_string, 0},
    /* CancelMetadataModelConversionMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(RequestIdentifier), N(o_request_identifier), S_string, MEMBER_REQUIRED},
    /* CancelMetadataModelConversionResponse */
    {N(Request), N(none), S_SchemaConversionRequest, 0},
    /* SchemaConversionRequest */
    {N(Status), N(none), S_string, 0},
    {N(RequestIdentifier), N(none), S_string, 0},
    {N(MigrationProjectArn), N(none), S_string, 0},
    {N(Error), N(none), S_ErrorDetails, 0},
    {N(ExportSqlDetails), N(none), S_ExportSqlDetails, 0},
    {N(Progress), N(none), S_Progress, 0},
    /* ErrorDetails */
    {N(defaultErrorDetails), N(none), S_DefaultErrorDetails, 0},
    /* DefaultErrorDetails */
    {N(Message), N(none), S_string, 0},
    /* ExportSqlDetails */
    {N(S3ObjectKey), N(none), S_string, 0},
    {N(ObjectURL), N(none), S_string, 0},
    /* Progress */
    {N(ProgressPercent), N(none), S_double, 0},
    {N(TotalObjects), N(none), S_long, 0},
    {N(ProgressStep), N(none), S_string, 0},
    {N(ProcessedObject), N(none), S_ProcessedObject, 0},
    /* ProcessedObject */
    {N(Name), N(none), S_string, 0},
    {N(Type), N(none), S_string, 0},
    {N(EndpointType), N(none), S_string, 0},
    /* CancelMetadataModelCreationMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(RequestIdentifier), N(o_request_identifier), S_string, MEMBER_REQUIRED},
    /* CancelMetadataModelCreationResponse */
    {N(Request), N(none), S_SchemaConversionRequest, 0},
    /* CancelReplicationTaskAssessmentRunMessage */
    {N(ReplicationTaskAssessmentRunArn),
     N(o_replication_task_assessment_run_arn), S_string, MEMBER_REQUIRED},
    /* CancelReplicationTaskAssessmentRunResponse */
    {N(ReplicationTaskAssessmentRun), N(none), S_ReplicationTaskAssessmentRun,
     0},
    /* ReplicationTaskAssessmentRun */
    {N(ReplicationTaskAssessmentRunArn), N(none), S_string, 0},
    {N(ReplicationTaskArn), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(ReplicationTaskAssessmentRunCreationDate), N(none), S_timestamp, 0},
    {N(AssessmentProgress), N(none), S_ReplicationTaskAssessmentRunProgress, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(ResultLocationBucket), N(none), S_string, 0},
    {N(ResultLocationFolder), N(none), S_string, 0},
    {N(ResultEncryptionMode), N(none), S_string, 0},
    {N(ResultKmsKeyArn), N(none), S_string, 0},
    {N(AssessmentRunName), N(none), S_string, 0},
    {N(IsLatestTaskAssessmentRun), N(none), S_boolean, 0},
    {N(ResultStatistic), N(none), S_ReplicationTaskAssessmentRunResultStatistic,
     0},
    /* ReplicationTaskAssessmentRunProgress */
    {N(IndividualAssessmentCount), N(none), S_integer, 0},
    {N(IndividualAssessmentCompletedCount), N(none), S_integer, 0},
    /* ReplicationTaskAssessmentRunResultStatistic */
    {N(Passed), N(none), S_integer, 0},
    {N(Failed), N(none), S_integer, 0},
    {N(Error), N(none), S_integer, 0},
    {N(Warning), N(none), S_integer, 0},
    {N(Cancelled), N(none), S_integer, 0},
    {N(Skipped), N(none), S_integer, 0},
    /* CreateDataMigrationMessage */
    {N(DataMigrationName), N(o_data_migration_name), S_string, 0},
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(DataMigrationType), N(o_data_migration_type), S_string, MEMBER_REQUIRED},
    {N(ServiceAccessRoleArn), N(o_service_access_role_arn), S_string,
     MEMBER_REQUIRED},
    {N(EnableCloudwatchLogs), N(o_enable_cloudwatch_logs), S_boolean, 0},
    {N(SourceDataSettings), N(o_source_data_settings), S_SourceDataSettings, 0},
    {N(TargetDataSettings), N(o_target_data_settings), S_TargetDataSettings, 0},
    {N(NumberOfJobs), N(o_number_of_jobs), S_integer, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_SENSITIVE},
    /* SourceDataSetting */
    {N(CDCStartPosition), N(none), S_string, 0},
    {N(CDCStartTime), N(none), S_iso8601, 0},
    {N(CDCStopTime), N(none), S_iso8601, 0},
    {N(SlotName), N(none), S_string, 0},
    /* TargetDataSetting */
    {N(TablePreparationMode), N(none), S_string, 0},
    /* CreateDataMigrationResponse */
    {N(DataMigration), N(none), S_DataMigration, 0},
    /* DataMigration */
    {N(DataMigrationName), N(none), S_string, 0},
    {N(DataMigrationArn), N(none), S_string, 0},
    {N(DataMigrationCreateTime), N(none), S_iso8601, 0},
    {N(DataMigrationStartTime), N(none), S_iso8601, 0},
    {N(DataMigrationEndTime), N(none), S_iso8601, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(MigrationProjectArn), N(none), S_string, 0},
    {N(DataMigrationType), N(none), S_string, 0},
    {N(DataMigrationSettings), N(none), S_DataMigrationSettings, 0},
    {N(SourceDataSettings), N(none), S_SourceDataSettings, 0},
    {N(TargetDataSettings), N(none), S_TargetDataSettings, 0},
    {N(DataMigrationStatistics), N(none), S_DataMigrationStatistics, 0},
    {N(DataMigrationStatus), N(none), S_string, 0},
    {N(PublicIpAddresses), N(none), S_PublicIpAddressList, MEMBER_SENSITIVE},
    {N(DataMigrationCidrBlocks), N(none), S_DataMigrationCidrBlock, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    {N(StopReason), N(none), S_string, 0},
    /* DataMigrationSettings */
    {N(NumberOfJobs), N(none), S_integer, 0},
    {N(CloudwatchLogsEnabled), N(none), S_boolean, 0},
    {N(SelectionRules), N(none), S_string, MEMBER_SENSITIVE},
    /* DataMigrationStatistics */
    {N(TablesLoaded), N(none), S_integer, 0},
    {N(ElapsedTimeMillis), N(none), S_long, 0},
    {N(TablesLoading), N(none), S_integer, 0},
    {N(FullLoadPercentage), N(none), S_integer, 0},
    {N(CDCLatency), N(none), S_integer, 0},
    {N(TablesQueued), N(none), S_integer, 0},
    {N(TablesErrored), N(none), S_integer, 0},
    {N(StartTime), N(none), S_iso8601, 0},
    {N(StopTime), N(none), S_iso8601, 0},
    /* CreateDataProviderMessage */
    {N(DataProviderName), N(o_data_provider_name), S_string, 0},
    {N(Description), N(o_description), S_string, 0},
    {N(Engine), N(o_engine), S_string, MEMBER_REQUIRED},
    {N(Virtual), N(o_virtual), S_boolean, 0},
    {N(Settings), N(o_settings), S_DataProviderSettings, MEMBER_REQUIRED},
    {N(Tags), N(o_tags), S_TagList, 0},
    /* DataProviderSettings */
    {N(RedshiftSettings), N(none), S_RedshiftDataProviderSettings, 0},
    {N(PostgreSqlSettings), N(none), S_PostgreSqlDataProviderSettings, 0},
    {N(MySqlSettings), N(none), S_MySqlDataProviderSettings, 0},
    {N(OracleSettings), N(none), S_OracleDataProviderSettings, 0},
    {N(SybaseAseSettings), N(none), S_SybaseAseDataProviderSettings, 0},
    {N(MicrosoftSqlServerSettings), N(none),
     S_MicrosoftSqlServerDataProviderSettings, 0},
    {N(DocDbSettings), N(none), S_DocDbDataProviderSettings, 0},
    {N(MariaDbSettings), N(none), S_MariaDbDataProviderSettings, 0},
    {N(IbmDb2LuwSettings), N(none), S_IbmDb2LuwDataProviderSettings, 0},
    {N(IbmDb2zOsSettings), N(none), S_IbmDb2zOsDataProviderSettings, 0},
    {N(MongoDbSettings), N(none), S_MongoDbDataProviderSettings, 0},
    /* RedshiftDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* PostgreSqlDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* MySqlDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* OracleDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(AsmServer), N(none), S_string, 0},
    {N(SecretsManagerOracleAsmSecretId), N(none), S_string, 0},
    {N(SecretsManagerOracleAsmAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecurityDbEncryptionSecretId), N(none), S_string, 0},
    {N(SecretsManagerSecurityDbEncryptionAccessRoleArn), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* SybaseAseDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(EncryptPassword), N(none), S_boolean, 0},
    {N(CertificateArn), N(none), S_string, 0},
    /* MicrosoftSqlServerDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* DocDbDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    /* MariaDbDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* IbmDb2LuwDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(EncryptionAlgorithm), N(none), S_integer, 0},
    {N(SecurityMechanism), N(none), S_integer, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* IbmDb2zOsDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(S3Path), N(none), S_string, 0},
    {N(S3AccessRoleArn), N(none), S_string, 0},
    /* MongoDbDataProviderSettings */
    {N(ServerName), N(none), S_string, 0},
    {N(Port), N(none), S_integer, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(SslMode), N(none), S_string, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(AuthType), N(none), S_string, 0},
    {N(AuthSource), N(none), S_string, 0},
    {N(AuthMechanism), N(none), S_string, 0},
    /* CreateDataProviderResponse */
    {N(DataProvider), N(none), S_DataProvider, 0},
    /* DataProvider */
    {N(DataProviderName), N(none), S_string, 0},
    {N(DataProviderArn), N(none), S_string, 0},
    {N(DataProviderCreationTime), N(none), S_iso8601, 0},
    {N(Description), N(none), S_string, 0},
    {N(Engine), N(none), S_string, 0},
    {N(Virtual), N(none), S_boolean, 0},
    {N(Settings), N(none), S_DataProviderSettings, 0},
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
    /* DynamoDbSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, MEMBER_REQUIRED},
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
    /* DmsTransferSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(BucketName), N(none), S_string, 0},
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
    /* ElasticsearchSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, MEMBER_REQUIRED},
    {N(EndpointUri), N(none), S_string, MEMBER_REQUIRED},
    {N(FullLoadErrorPercentage), N(none), S_integer, 0},
    {N(ErrorRetryDuration), N(none), S_integer, 0},
    {N(UseNewMappingType), N(none), S_boolean, 0},
    /* NeptuneSettings */
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(S3BucketName), N(none), S_string, MEMBER_REQUIRED},
    {N(S3BucketFolder), N(none), S_string, MEMBER_REQUIRED},
    {N(ErrorRetryDuration), N(none), S_integer, 0},
    {N(MaxFileSize), N(none), S_integer, 0},
    {N(MaxRetryCount), N(none), S_integer, 0},
    {N(IamAuthEnabled), N(none), S_boolean, 0},
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
    /* SybaseSettings */
    {N(DatabaseName), N(none), S_string, 0},
    {N(Password), N(none), S_string, MEMBER_SENSITIVE},
    {N(Port), N(none), S_integer, 0},
    {N(ServerName), N(none), S_string, 0},
    {N(Username), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
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
    /* RedisSettings */
    {N(ServerName), N(none), S_string, MEMBER_REQUIRED},
    {N(Port), N(none), S_integer, MEMBER_REQUIRED},
    {N(SslSecurityProtocol), N(none), S_string, 0},
    {N(AuthType), N(none), S_string, 0},
    {N(AuthUserName), N(none), S_string, 0},
    {N(AuthPassword), N(none), S_string, MEMBER_SENSITIVE},
    {N(SslCaCertificateArn), N(none), S_string, 0},
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
    /* TimestreamSettings */
    {N(DatabaseName), N(none), S_string, MEMBER_REQUIRED},
    {N(MemoryDuration), N(none), S_integer, MEMBER_REQUIRED},
    {N(MagneticDuration), N(none), S_integer, MEMBER_REQUIRED},
    {N(CdcInsertsAndUpdates), N(none), S_boolean, 0},
    {N(EnableMagneticStoreWrites), N(none), S_boolean, 0},
    /* CreateEndpointResponse */
    {N(Endpoint), N(none), S_Endpoint, 0},
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
    /* LakehouseSettings */
    {N(Arn), N(none), S_string, MEMBER_REQUIRED},
    /* CreateEventSubscriptionMessage */
    {N(SubscriptionName), N(o_subscription_name), S_string, MEMBER_REQUIRED},
    {N(SnsTopicArn), N(o_sns_topic_arn), S_string, MEMBER_REQUIRED},
    {N(SourceType), N(o_source_type), S_string, 0},
    {N(EventCategories), N(o_event_categories), S_EventCategoriesList, 0},
    {N(SourceIds), N(o_source_ids), S_SourceIdsList, 0},
    {N(Enabled), N(o_enabled), S_boolean, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    /* CreateEventSubscriptionResponse */
    {N(EventSubscription), N(none), S_EventSubscription, 0},
    /* EventSubscription */
    {N(CustomerAwsId), N(none), S_string, 0},
    {N(CustSubscriptionId), N(none), S_string, 0},
    {N(SnsTopicArn), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(SubscriptionCreationTime), N(none), S_string, 0},
    {N(SourceType), N(none), S_string, 0},
    {N(SourceIdsList), N(none), S_SourceIdsList, 0},
    {N(EventCategoriesList), N(none), S_EventCategoriesList, 0},
    {N(Enabled), N(none), S_boolean, 0},
    /* CreateFleetAdvisorCollectorRequest */
    {N(CollectorName), N(o_collector_name), S_string, MEMBER_REQUIRED},
    {N(Description), N(o_description), S_string, 0},
    {N(ServiceAccessRoleArn), N(o_service_access_role_arn), S_string,
     MEMBER_REQUIRED},
    {N(S3BucketName), N(o_s3_bucket_name), S_string, MEMBER_REQUIRED},
    /* CreateFleetAdvisorCollectorResponse */
    {N(CollectorReferencedId), N(none), S_string, 0},
    {N(CollectorName), N(none), S_string, 0},
    {N(Description), N(none), S_string, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(S3BucketName), N(none), S_string, 0},
    /* CreateInstanceProfileMessage */
    {N(AvailabilityZone), N(o_availability_zone), S_string, 0},
    {N(KmsKeyArn), N(o_kms_key_arn), S_string, 0},
    {N(PubliclyAccessible), N(o_publicly_accessible), S_boolean, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(NetworkType), N(o_network_type), S_string, 0},
    {N(InstanceProfileName), N(o_instance_profile_name), S_string, 0},
    {N(Description), N(o_description), S_string, 0},
    {N(SubnetGroupIdentifier), N(o_subnet_group_identifier), S_string, 0},
    {N(VpcSecurityGroups), N(o_vpc_security_groups), S_StringList, 0},
    /* CreateInstanceProfileResponse */
    {N(InstanceProfile), N(none), S_InstanceProfile, 0},
    /* InstanceProfile */
    {N(InstanceProfileArn), N(none), S_string, 0},
    {N(AvailabilityZone), N(none), S_string, 0},
    {N(KmsKeyArn), N(none), S_string, 0},
    {N(PubliclyAccessible), N(none), S_boolean, 0},
    {N(NetworkType), N(none), S_string, 0},
    {N(InstanceProfileName), N(none), S_string, 0},
    {N(Description), N(none), S_string, 0},
    {N(InstanceProfileCreationTime), N(none), S_iso8601, 0},
    {N(SubnetGroupIdentifier), N(none), S_string, 0},
    {N(VpcSecurityGroups), N(none), S_StringList, 0},
    /* CreateMigrationProjectMessage */
    {N(MigrationProjectName), N(o_migration_project_name), S_string, 0},
    {N(SourceDataProviderDescriptors), N(o_source_data_provider_descriptors),
     S_DataProviderDescriptorDefinitionList, MEMBER_REQUIRED},
    {N(TargetDataProviderDescriptors), N(o_target_data_provider_descriptors),
     S_DataProviderDescriptorDefinitionList, MEMBER_REQUIRED},
    {N(InstanceProfileIdentifier), N(o_instance_profile_identifier), S_string,
     MEMBER_REQUIRED},
    {N(TransformationRules), N(o_transformation_rules), S_string, 0},
    {N(Description), N(o_description), S_string, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(SchemaConversionApplicationAttributes),
     N(o_schema_conversion_application_attributes), S_SCApplicationAttributes,
     0},
    /* DataProviderDescriptorDefinition */
    {N(DataProviderIdentifier), N(none), S_string, MEMBER_REQUIRED},
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    /* SCApplicationAttributes */
    {N(S3BucketPath), N(none), S_string, 0},
    {N(S3BucketRoleArn), N(none), S_string, 0},
    /* CreateMigrationProjectResponse */
    {N(MigrationProject), N(none), S_MigrationProject, 0},
    /* MigrationProject */
    {N(MigrationProjectName), N(none), S_string, 0},
    {N(MigrationProjectArn), N(none), S_string, 0},
    {N(MigrationProjectCreationTime), N(none), S_iso8601, 0},
    {N(SourceDataProviderDescriptors), N(none), S_DataProviderDescriptorList,
     0},
    {N(TargetDataProviderDescriptors), N(none), S_DataProviderDescriptorList,
     0},
    {N(InstanceProfileArn), N(none), S_string, 0},
    {N(InstanceProfileName), N(none), S_string, 0},
    {N(TransformationRules), N(none), S_string, 0},
    {N(Description), N(none), S_string, 0},
    {N(SchemaConversionApplicationAttributes), N(none),
     S_SCApplicationAttributes, 0},
    /* DataProviderDescriptor */
    {N(SecretsManagerSecretId), N(none), S_string, 0},
    {N(SecretsManagerAccessRoleArn), N(none), S_string, 0},
    {N(DataProviderName), N(none), S_string, 0},
    {N(DataProviderArn), N(none), S_string, 0},
    /* CreateReplicationConfigMessage */
    {N(ReplicationConfigIdentifier), N(o_replication_config_identifier),
     S_string, MEMBER_REQUIRED},
    {N(SourceEndpointArn), N(o_source_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(TargetEndpointArn), N(o_target_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(ComputeConfig), N(o_compute_config), S_ComputeConfig, MEMBER_REQUIRED},
    {N(ReplicationType), N(o_replication_type), S_string, MEMBER_REQUIRED},
    {N(TableMappings), N(o_table_mappings), S_string, MEMBER_REQUIRED},
    {N(ReplicationSettings), N(o_replication_settings), S_string, 0},
    {N(SupplementalSettings), N(o_supplemental_settings), S_string, 0},
    {N(ResourceIdentifier), N(o_resource_identifier), S_string, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    /* ComputeConfig */
    {N(AvailabilityZone), N(none), S_string, 0},
    {N(DnsNameServers), N(none), S_string, 0},
    {N(KmsKeyId), N(none), S_string, 0},
    {N(MaxCapacityUnits), N(none), S_integer, 0},
    {N(MinCapacityUnits), N(none), S_integer, 0},
    {N(MultiAZ), N(none), S_boolean, 0},
    {N(PreferredMaintenanceWindow), N(none), S_string, 0},
    {N(ReplicationSubnetGroupId), N(none), S_string, 0},
    {N(VpcSecurityGroupIds), N(none), S_StringList, 0},
    /* CreateReplicationConfigResponse */
    {N(ReplicationConfig), N(none), S_ReplicationConfig, 0},
    /* ReplicationConfig */
    {N(ReplicationConfigIdentifier), N(none), S_string, 0},
    {N(ReplicationConfigArn), N(none), S_string, 0},
    {N(SourceEndpointArn), N(none), S_string, 0},
    {N(TargetEndpointArn), N(none), S_string, 0},
    {N(ReplicationType), N(none), S_string, 0},
    {N(ComputeConfig), N(none), S_ComputeConfig, 0},
    {N(ReplicationSettings), N(none), S_string, 0},
    {N(SupplementalSettings), N(none), S_string, 0},
    {N(TableMappings), N(none), S_string, 0},
    {N(ReplicationConfigCreateTime), N(none), S_timestamp, 0},
    {N(ReplicationConfigUpdateTime), N(none), S_timestamp, 0},
    {N(IsReadOnly), N(none), S_boolean, 0},
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
    /* KerberosAuthenticationSettings */
    {N(KeyCacheSecretId), N(none), S_string, 0},
    {N(KeyCacheSecretIamArn), N(none), S_string, 0},
    {N(Krb5FileContents), N(none), S_string, 0},
    /* CreateReplicationInstanceResponse */
    {N(ReplicationInstance), N(none), S_ReplicationInstance, 0},
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
    /* VpcSecurityGroupMembership */
    {N(VpcSecurityGroupId), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    /* ReplicationSubnetGroup */
    {N(ReplicationSubnetGroupIdentifier), N(none), S_string, 0},
    {N(ReplicationSubnetGroupDescription), N(none), S_string, 0},
    {N(VpcId), N(none), S_string, 0},
    {N(SubnetGroupStatus), N(none), S_string, 0},
    {N(Subnets), N(none), S_SubnetList, 0},
    {N(SupportedNetworkTypes), N(none), S_StringList, 0},
    {N(IsReadOnly), N(none), S_boolean, 0},
    /* Subnet */
    {N(SubnetIdentifier), N(none), S_string, 0},
    {N(SubnetAvailabilityZone), N(none), S_AvailabilityZone, 0},
    {N(SubnetStatus), N(none), S_string, 0},
    /* AvailabilityZone */
    {N(Name), N(none), S_string, 0},
    /* ReplicationPendingModifiedValues */
    {N(ReplicationInstanceClass), N(none), S_string, 0},
    {N(AllocatedStorage), N(none), S_integer, 0},
    {N(MultiAZ), N(none), S_boolean, 0},
    {N(EngineVersion), N(none), S_string, 0},
    {N(NetworkType), N(none), S_string, 0},
    /* CreateReplicationSubnetGroupMessage */
    {N(ReplicationSubnetGroupIdentifier),
     N(o_replication_subnet_group_identifier), S_string, MEMBER_REQUIRED},
    {N(ReplicationSubnetGroupDescription),
     N(o_replication_subnet_group_description), S_string, MEMBER_REQUIRED},
    {N(SubnetIds), N(o_subnet_ids), S_SubnetIdentifierList, MEMBER_REQUIRED},
    {N(Tags), N(o_tags), S_TagList, 0},
    /* CreateReplicationSubnetGroupResponse */
    {N(ReplicationSubnetGroup), N(none), S_ReplicationSubnetGroup, 0},
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
    /* DeleteCertificateMessage */
    {N(CertificateArn), N(o_certificate_arn), S_string, MEMBER_REQUIRED},
    /* DeleteCertificateResponse */
    {N(Certificate), N(none), S_Certificate, 0},
    /* Certificate */
    {N(CertificateIdentifier), N(none), S_string, 0},
    {N(CertificateCreationDate), N(none), S_timestamp, 0},
    {N(CertificatePem), N(none), S_string, 0},
    {N(CertificateWallet), N(none), S_blob, 0},
    {N(CertificateArn), N(none), S_string, 0},
    {N(CertificateOwner), N(none), S_string, 0},
    {N(ValidFromDate), N(none), S_timestamp, 0},
    {N(ValidToDate), N(none), S_timestamp, 0},
    {N(SigningAlgorithm), N(none), S_string, 0},
    {N(KeyLength), N(none), S_integer, 0},
    {N(KmsKeyId), N(none), S_string, 0},
    /* DeleteConnectionMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteConnectionResponse */
    {N(Connection), N(none), S_Connection, 0},
    /* Connection */
    {N(ReplicationInstanceArn), N(none), S_string, 0},
    {N(EndpointArn), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    {N(EndpointIdentifier), N(none), S_string, 0},
    {N(ReplicationInstanceIdentifier), N(none), S_string, 0},
    /* DeleteDataMigrationMessage */
    {N(DataMigrationIdentifier), N(o_data_migration_identifier), S_string,
     MEMBER_REQUIRED},
    /* DeleteDataMigrationResponse */
    {N(DataMigration), N(none), S_DataMigration, 0},
    /* DeleteDataProviderMessage */
    {N(DataProviderIdentifier), N(o_data_provider_identifier), S_string,
     MEMBER_REQUIRED},
    /* DeleteDataProviderResponse */
    {N(DataProvider), N(none), S_DataProvider, 0},
    /* DeleteEndpointMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    /* DeleteEndpointResponse */
    {N(Endpoint), N(none), S_Endpoint, 0},
    /* DeleteEventSubscriptionMessage */
    {N(SubscriptionName), N(o_subscription_name), S_string, MEMBER_REQUIRED},
    /* DeleteEventSubscriptionResponse */
    {N(EventSubscription), N(none), S_EventSubscription, 0},
    /* DeleteCollectorRequest */
    {N(CollectorReferencedId), N(o_collector_referenced_id), S_string,
     MEMBER_REQUIRED},
    /* DeleteFleetAdvisorDatabasesRequest */
    {N(DatabaseIds), N(o_database_ids), S_StringList, MEMBER_REQUIRED},
    /* DeleteFleetAdvisorDatabasesResponse */
    {N(DatabaseIds), N(none), S_StringList, 0},
    /* DeleteInstanceProfileMessage */
    {N(InstanceProfileIdentifier), N(o_instance_profile_identifier), S_string,
     MEMBER_REQUIRED},
    /* DeleteInstanceProfileResponse */
    {N(InstanceProfile), N(none), S_InstanceProfile, 0},
    /* DeleteMigrationProjectMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    /* DeleteMigrationProjectResponse */
    {N(MigrationProject), N(none), S_MigrationProject, 0},
    /* DeleteReplicationConfigMessage */
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteReplicationConfigResponse */
    {N(ReplicationConfig), N(none), S_ReplicationConfig, 0},
    /* DeleteReplicationInstanceMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteReplicationInstanceResponse */
    {N(ReplicationInstance), N(none), S_ReplicationInstance, 0},
    /* DeleteReplicationSubnetGroupMessage */
    {N(ReplicationSubnetGroupIdentifier),
     N(o_replication_subnet_group_identifier), S_string, MEMBER_REQUIRED},
    /* DeleteReplicationSubnetGroupResponse */
    /* DeleteReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    /* DeleteReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* DeleteReplicationTaskAssessmentRunMessage */
    {N(ReplicationTaskAssessmentRunArn),
     N(o_replication_task_assessment_run_arn), S_string, MEMBER_REQUIRED},
    /* DeleteReplicationTaskAssessmentRunResponse */
    {N(ReplicationTaskAssessmentRun), N(none), S_ReplicationTaskAssessmentRun,
     0},
    /* DescribeAccountAttributesMessage */
    /* DescribeAccountAttributesResponse */
    {N(AccountQuotas), N(none), S_AccountQuotaList, 0},
    {N(UniqueAccountIdentifier), N(none), S_string, 0},
    /* AccountQuota */
    {N(AccountQuotaName), N(none), S_string, 0},
    {N(Used), N(none), S_long, 0},
    {N(Max), N(none), S_long, 0},
    /* DescribeApplicableIndividualAssessmentsMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string, 0},
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string, 0},
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string, 0},
    {N(SourceEngineName), N(o_source_engine_name), S_string, 0},
    {N(TargetEngineName), N(o_target_engine_name), S_string, 0},
    {N(MigrationType), N(o_migration_type), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeApplicableIndividualAssessmentsResponse */
    {N(IndividualAssessmentNames), N(none), S_IndividualAssessmentNameList, 0},
    {N(Marker), N(none), S_string, 0},
    /* DescribeCertificatesMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* Filter */
    {N(Name), N(none), S_string, MEMBER_REQUIRED},
    {N(Values), N(none), S_FilterValueList, MEMBER_REQUIRED},
    /* DescribeCertificatesResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Certificates), N(none), S_CertificateList, 0},
    /* DescribeConnectionsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeConnectionsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Connections), N(none), S_ConnectionList, 0},
    /* DescribeConversionConfigurationMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    /* DescribeConversionConfigurationResponse */
    {N(MigrationProjectIdentifier), N(none), S_string, 0},
    {N(ConversionConfiguration), N(none), S_string, 0},
    /* DescribeDataMigrationsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(WithoutSettings), N(o_without_settings), S_boolean, 0},
    {N(WithoutStatistics), N(o_without_statistics), S_boolean, 0},
    /* DescribeDataMigrationsResponse */
    {N(DataMigrations), N(none), S_DataMigrations, 0},
    {N(Marker), N(none), S_string, 0},
    /* DescribeDataProvidersMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeDataProvidersResponse */
    {N(Marker), N(none), S_string, 0},
    {N(DataProviders), N(none), S_DataProviderList, 0},
    /* DescribeEndpointSettingsMessage */
    {N(EngineName), N(o_engine_name), S_string, MEMBER_REQUIRED},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEndpointSettingsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(EndpointSettings), N(none), S_EndpointSettingsList, 0},
    /* EndpointSetting */
    {N(Name), N(none), S_string, 0},
    {N(Type), N(none), S_string, 0},
    {N(EnumValues), N(none), S_EndpointSettingEnumValues, 0},
    {N(Sensitive), N(none), S_boolean, 0},
    {N(Units), N(none), S_string, 0},
    {N(Applicability), N(none), S_string, 0},
    {N(IntValueMin), N(none), S_integer, 0},
    {N(IntValueMax), N(none), S_integer, 0},
    {N(DefaultValue), N(none), S_string, 0},
    /* DescribeEndpointTypesMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEndpointTypesResponse */
    {N(Marker), N(none), S_string, 0},
    {N(SupportedEndpointTypes), N(none), S_SupportedEndpointTypeList, 0},
    /* SupportedEndpointType */
    {N(EngineName), N(none), S_string, 0},
    {N(SupportsCDC), N(none), S_boolean, 0},
    {N(EndpointType), N(none), S_string, 0},
    {N(ReplicationInstanceEngineMinimumVersion), N(none), S_string, 0},
    {N(EngineDisplayName), N(none), S_string, 0},
    /* DescribeEndpointsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEndpointsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Endpoints), N(none), S_EndpointList, 0},
    /* DescribeEngineVersionsMessage */
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEngineVersionsResponse */
    {N(EngineVersions), N(none), S_EngineVersionList, 0},
    {N(Marker), N(none), S_string, 0},
    /* EngineVersion */
    {N(Version), N(none), S_string, 0},
    {N(Lifecycle), N(none), S_string, 0},
    {N(ReleaseStatus), N(none), S_string, 0},
    {N(LaunchDate), N(none), S_timestamp, 0},
    {N(AutoUpgradeDate), N(none), S_timestamp, 0},
    {N(DeprecationDate), N(none), S_timestamp, 0},
    {N(ForceUpgradeDate), N(none), S_timestamp, 0},
    {N(AvailableUpgrades), N(none), S_AvailableUpgradesList, 0},
    /* DescribeEventCategoriesMessage */
    {N(SourceType), N(o_source_type), S_string, 0},
    {N(Filters), N(o_filters), S_FilterList, 0},
    /* DescribeEventCategoriesResponse */
    {N(EventCategoryGroupList), N(none), S_EventCategoryGroupList, 0},
    /* EventCategoryGroup */
    {N(SourceType), N(none), S_string, 0},
    {N(EventCategories), N(none), S_EventCategoriesList, 0},
    /* DescribeEventSubscriptionsMessage */
    {N(SubscriptionName), N(o_subscription_name), S_string, 0},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEventSubscriptionsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(EventSubscriptionsList), N(none), S_EventSubscriptionsList, 0},
    /* DescribeEventsMessage */
    {N(SourceIdentifier), N(o_source_identifier), S_string, 0},
    {N(SourceType), N(o_source_type), S_string, 0},
    {N(StartTime), N(o_start_time), S_timestamp, 0},
    {N(EndTime), N(o_end_time), S_timestamp, 0},
    {N(Duration), N(o_duration), S_integer, 0},
    {N(EventCategories), N(o_event_categories), S_EventCategoriesList, 0},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeEventsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Events), N(none), S_EventList, 0},
    /* Event */
    {N(SourceIdentifier), N(none), S_string, 0},
    {N(SourceType), N(none), S_string, 0},
    {N(Message), N(none), S_string, 0},
    {N(EventCategories), N(none), S_EventCategoriesList, 0},
    {N(Date), N(none), S_timestamp, 0},
    /* DescribeExtensionPackAssociationsMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeExtensionPackAssociationsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeFleetAdvisorCollectorsRequest */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeFleetAdvisorCollectorsResponse */
    {N(Collectors), N(none), S_CollectorResponses, 0},
    {N(NextToken), N(none), S_string, 0},
    /* CollectorResponse */
    {N(CollectorReferencedId), N(none), S_string, 0},
    {N(CollectorName), N(none), S_string, 0},
    {N(CollectorVersion), N(none), S_string, 0},
    {N(VersionStatus), N(none), S_string, 0},
    {N(Description), N(none), S_string, 0},
    {N(S3BucketName), N(none), S_string, 0},
    {N(ServiceAccessRoleArn), N(none), S_string, 0},
    {N(CollectorHealthCheck), N(none), S_CollectorHealthCheck, 0},
    {N(LastDataReceived), N(none), S_string, 0},
    {N(RegisteredDate), N(none), S_string, 0},
    {N(CreatedDate), N(none), S_string, 0},
    {N(ModifiedDate), N(none), S_string, 0},
    {N(InventoryData), N(none), S_InventoryData, 0},
    /* CollectorHealthCheck */
    {N(CollectorStatus), N(none), S_string, 0},
    {N(LocalCollectorS3Access), N(none), S_boolean, 0},
    {N(WebCollectorS3Access), N(none), S_boolean, 0},
    {N(WebCollectorGrantedRoleBasedAccess), N(none), S_boolean, 0},
    /* InventoryData */
    {N(NumberOfDatabases), N(none), S_integer, 0},
    {N(NumberOfSchemas), N(none), S_integer, 0},
    /* DescribeFleetAdvisorDatabasesRequest */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeFleetAdvisorDatabasesResponse */
    {N(Databases), N(none), S_DatabaseList, 0},
    {N(NextToken), N(none), S_string, 0},
    /* DatabaseResponse */
    {N(DatabaseId), N(none), S_string, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(IpAddress), N(none), S_string, 0},
    {N(NumberOfSchemas), N(none), S_long, 0},
    {N(Server), N(none), S_ServerShortInfoResponse, 0},
    {N(SoftwareDetails), N(none), S_DatabaseInstanceSoftwareDetailsResponse, 0},
    {N(Collectors), N(none), S_CollectorsList, 0},
    /* ServerShortInfoResponse */
    {N(ServerId), N(none), S_string, 0},
    {N(IpAddress), N(none), S_string, 0},
    {N(ServerName), N(none), S_string, 0},
    /* DatabaseInstanceSoftwareDetailsResponse */
    {N(Engine), N(none), S_string, 0},
    {N(EngineVersion), N(none), S_string, 0},
    {N(EngineEdition), N(none), S_string, 0},
    {N(ServicePack), N(none), S_string, 0},
    {N(SupportLevel), N(none), S_string, 0},
    {N(OsArchitecture), N(none), S_integer, 0},
    {N(Tooltip), N(none), S_string, 0},
    /* CollectorShortInfoResponse */
    {N(CollectorReferencedId), N(none), S_string, 0},
    {N(CollectorName), N(none), S_string, 0},
    /* DescribeFleetAdvisorLsaAnalysisRequest */
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeFleetAdvisorLsaAnalysisResponse */
    {N(Analysis), N(none), S_FleetAdvisorLsaAnalysisResponseList, 0},
    {N(NextToken), N(none), S_string, 0},
    /* FleetAdvisorLsaAnalysisResponse */
    {N(LsaAnalysisId), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    /* DescribeFleetAdvisorSchemaObjectSummaryRequest */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeFleetAdvisorSchemaObjectSummaryResponse */
    {N(FleetAdvisorSchemaObjects), N(none), S_FleetAdvisorSchemaObjectList, 0},
    {N(NextToken), N(none), S_string, 0},
    /* FleetAdvisorSchemaObjectResponse */
    {N(SchemaId), N(none), S_string, 0},
    {N(ObjectType), N(none), S_string, 0},
    {N(NumberOfObjects), N(none), S_long, 0},
    {N(CodeLineCount), N(none), S_long, 0},
    {N(CodeSize), N(none), S_long, 0},
    /* DescribeFleetAdvisorSchemasRequest */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeFleetAdvisorSchemasResponse */
    {N(FleetAdvisorSchemas), N(none), S_FleetAdvisorSchemaList, 0},
    {N(NextToken), N(none), S_string, 0},
    /* SchemaResponse */
    {N(CodeLineCount), N(none), S_long, 0},
    {N(CodeSize), N(none), S_long, 0},
    {N(Complexity), N(none), S_string, 0},
    {N(Server), N(none), S_ServerShortInfoResponse, 0},
    {N(DatabaseInstance), N(none), S_DatabaseShortInfoResponse, 0},
    {N(SchemaId), N(none), S_string, 0},
    {N(SchemaName), N(none), S_string, 0},
    {N(OriginalSchema), N(none), S_SchemaShortInfoResponse, 0},
    {N(Similarity), N(none), S_double, 0},
    /* DatabaseShortInfoResponse */
    {N(DatabaseId), N(none), S_string, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(DatabaseIpAddress), N(none), S_string, 0},
    {N(DatabaseEngine), N(none), S_string, 0},
    /* SchemaShortInfoResponse */
    {N(SchemaId), N(none), S_string, 0},
    {N(SchemaName), N(none), S_string, 0},
    {N(DatabaseId), N(none), S_string, 0},
    {N(DatabaseName), N(none), S_string, 0},
    {N(DatabaseIpAddress), N(none), S_string, 0},
    /* DescribeInstanceProfilesMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeInstanceProfilesResponse */
    {N(Marker), N(none), S_string, 0},
    {N(InstanceProfiles), N(none), S_InstanceProfileList, 0},
    /* DescribeMetadataModelMessage */
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Origin), N(o_origin), S_string, MEMBER_REQUIRED},
    /* DescribeMetadataModelResponse */
    {N(MetadataModelName), N(none), S_string, 0},
    {N(MetadataModelType), N(none), S_string, 0},
    {N(TargetMetadataModels), N(none), S_MetadataModelReferenceList, 0},
    {N(Definition), N(none), S_string, 0},
    /* MetadataModelReference */
    {N(MetadataModelName), N(none), S_string, 0},
    {N(SelectionRules), N(none), S_string, 0},
    /* DescribeMetadataModelAssessmentsMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeMetadataModelAssessmentsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeMetadataModelChildrenMessage */
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Origin), N(o_origin), S_string, MEMBER_REQUIRED},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeMetadataModelChildrenResponse */
    {N(Marker), N(none), S_string, 0},
    {N(MetadataModelChildren), N(none), S_MetadataModelReferenceList, 0},
    /* DescribeMetadataModelConversionsMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeMetadataModelConversionsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeMetadataModelCreationsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    /* DescribeMetadataModelCreationsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeMetadataModelExportsAsScriptMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeMetadataModelExportsAsScriptResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeMetadataModelExportsToTargetMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeMetadataModelExportsToTargetResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeMetadataModelImportsMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribeMetadataModelImportsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Requests), N(none), S_SchemaConversionRequestList, 0},
    /* DescribeMigrationProjectsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeMigrationProjectsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(MigrationProjects), N(none), S_MigrationProjectList, 0},
    /* DescribeOrderableReplicationInstancesMessage */
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeOrderableReplicationInstancesResponse */
    {N(OrderableReplicationInstances), N(none),
     S_OrderableReplicationInstanceList, 0},
    {N(Marker), N(none), S_string, 0},
    /* OrderableReplicationInstance */
    {N(EngineVersion), N(none), S_string, 0},
    {N(ReplicationInstanceClass), N(none), S_string, 0},
    {N(StorageType), N(none), S_string, 0},
    {N(MinAllocatedStorage), N(none), S_integer, 0},
    {N(MaxAllocatedStorage), N(none), S_integer, 0},
    {N(DefaultAllocatedStorage), N(none), S_integer, 0},
    {N(IncludedAllocatedStorage), N(none), S_integer, 0},
    {N(AvailabilityZones), N(none), S_AvailabilityZonesList, 0},
    {N(ReleaseStatus), N(none), S_string, 0},
    /* DescribePendingMaintenanceActionsMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string, 0},
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    /* DescribePendingMaintenanceActionsResponse */
    {N(PendingMaintenanceActions), N(none), S_PendingMaintenanceActions, 0},
    {N(Marker), N(none), S_string, 0},
    /* DescribeRecommendationLimitationsRequest */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeRecommendationLimitationsResponse */
    {N(NextToken), N(none), S_string, 0},
    {N(Limitations), N(none), S_LimitationList, 0},
    /* Limitation */
    {N(DatabaseId), N(none), S_string, 0},
    {N(EngineName), N(none), S_string, 0},
    {N(Name), N(none), S_string, 0},
    {N(Description), N(none), S_string, 0},
    {N(Impact), N(none), S_string, 0},
    {N(Type), N(none), S_string, 0},
    /* DescribeRecommendationsRequest */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(NextToken), N(o_next_token), S_string, 0},
    /* DescribeRecommendationsResponse */
    {N(NextToken), N(none), S_string, 0},
    {N(Recommendations), N(none), S_RecommendationList, 0},
    /* Recommendation */
    {N(DatabaseId), N(none), S_string, 0},
    {N(EngineName), N(none), S_string, 0},
    {N(CreatedDate), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(Preferred), N(none), S_boolean, 0},
    {N(Settings), N(none), S_RecommendationSettings, 0},
    {N(Data), N(none), S_RecommendationData, 0},
    /* RecommendationData */
    {N(RdsEngine), N(none), S_RdsRecommendation, 0},
    /* RdsRecommendation */
    {N(RequirementsToTarget), N(none), S_RdsRequirements, 0},
    {N(TargetConfiguration), N(none), S_RdsConfiguration, 0},
    /* RdsRequirements */
    {N(EngineEdition), N(none), S_string, 0},
    {N(InstanceVcpu), N(none), S_double, 0},
    {N(InstanceMemory), N(none), S_double, 0},
    {N(StorageSize), N(none), S_integer, 0},
    {N(StorageIops), N(none), S_integer, 0},
    {N(DeploymentOption), N(none), S_string, 0},
    {N(EngineVersion), N(none), S_string, 0},
    /* RdsConfiguration */
    {N(EngineEdition), N(none), S_string, 0},
    {N(InstanceType), N(none), S_string, 0},
    {N(InstanceVcpu), N(none), S_double, 0},
    {N(InstanceMemory), N(none), S_double, 0},
    {N(StorageType), N(none), S_string, 0},
    {N(StorageSize), N(none), S_integer, 0},
    {N(StorageIops), N(none), S_integer, 0},
    {N(DeploymentOption), N(none), S_string, 0},
    {N(EngineVersion), N(none), S_string, 0},
    /* DescribeRefreshSchemasStatusMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    /* DescribeRefreshSchemasStatusResponse */
    {N(RefreshSchemasStatus), N(none), S_RefreshSchemasStatus, 0},
    /* RefreshSchemasStatus */
    {N(EndpointArn), N(none), S_string, 0},
    {N(ReplicationInstanceArn), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(LastRefreshDate), N(none), S_timestamp, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    /* DescribeReplicationConfigsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationConfigsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationConfigs), N(none), S_ReplicationConfigList, 0},
    /* DescribeReplicationInstanceTaskLogsMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationInstanceTaskLogsResponse */
    {N(ReplicationInstanceArn), N(none), S_string, 0},
    {N(ReplicationInstanceTaskLogs), N(none), S_ReplicationInstanceTaskLogsList,
     0},
    {N(Marker), N(none), S_string, 0},
    /* ReplicationInstanceTaskLog */
    {N(ReplicationTaskName), N(none), S_string, 0},
    {N(ReplicationTaskArn), N(none), S_string, 0},
    {N(ReplicationInstanceTaskLogSize), N(none), S_long, 0},
    /* DescribeReplicationInstancesMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationInstancesResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationInstances), N(none), S_ReplicationInstanceList, 0},
    /* DescribeReplicationSubnetGroupsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationSubnetGroupsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationSubnetGroups), N(none), S_ReplicationSubnetGroups, 0},
    /* DescribeReplicationTableStatisticsMessage */
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string,
     MEMBER_REQUIRED},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(Filters), N(o_filters), S_FilterList, 0},
    /* DescribeReplicationTableStatisticsResponse */
    {N(ReplicationConfigArn), N(none), S_string, 0},
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationTableStatistics), N(none), S_ReplicationTableStatisticsList,
     0},
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
    /* DescribeReplicationTaskAssessmentResultsMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationTaskAssessmentResultsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(BucketName), N(none), S_string, 0},
    {N(ReplicationTaskAssessmentResults), N(none),
     S_ReplicationTaskAssessmentResultList, 0},
    /* ReplicationTaskAssessmentResult */
    {N(ReplicationTaskIdentifier), N(none), S_string, 0},
    {N(ReplicationTaskArn), N(none), S_string, 0},
    {N(ReplicationTaskLastAssessmentDate), N(none), S_timestamp, 0},
    {N(AssessmentStatus), N(none), S_string, 0},
    {N(AssessmentResultsFile), N(none), S_string, 0},
    {N(AssessmentResults), N(none), S_string, 0},
    {N(S3ObjectUrl), N(none), S_string, MEMBER_SENSITIVE},
    /* DescribeReplicationTaskAssessmentRunsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationTaskAssessmentRunsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationTaskAssessmentRuns), N(none),
     S_ReplicationTaskAssessmentRunList, 0},
    /* DescribeReplicationTaskIndividualAssessmentsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationTaskIndividualAssessmentsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationTaskIndividualAssessments), N(none),
     S_ReplicationTaskIndividualAssessmentList, 0},
    /* ReplicationTaskIndividualAssessment */
    {N(ReplicationTaskIndividualAssessmentArn), N(none), S_string, 0},
    {N(ReplicationTaskAssessmentRunArn), N(none), S_string, 0},
    {N(IndividualAssessmentName), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(ReplicationTaskIndividualAssessmentStartDate), N(none), S_timestamp, 0},
    /* DescribeReplicationTasksMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    {N(WithoutSettings), N(o_without_settings), S_boolean, 0},
    /* DescribeReplicationTasksResponse */
    {N(Marker), N(none), S_string, 0},
    {N(ReplicationTasks), N(none), S_ReplicationTaskList, 0},
    /* DescribeReplicationsMessage */
    {N(Filters), N(o_filters), S_FilterList, 0},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeReplicationsResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Replications), N(none), S_ReplicationList, 0},
    /* Replication */
    {N(ReplicationConfigIdentifier), N(none), S_string, 0},
    {N(ReplicationConfigArn), N(none), S_string, 0},
    {N(SourceEndpointArn), N(none), S_string, 0},
    {N(TargetEndpointArn), N(none), S_string, 0},
    {N(ReplicationType), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    {N(ProvisionData), N(none), S_ProvisionData, 0},
    {N(PremigrationAssessmentStatuses), N(none),
     S_PremigrationAssessmentStatusList, 0},
    {N(StopReason), N(none), S_string, 0},
    {N(FailureMessages), N(none), S_StringList, 0},
    {N(ReplicationStats), N(none), S_ReplicationStats, 0},
    {N(StartReplicationType), N(none), S_string, 0},
    {N(CdcStartTime), N(none), S_timestamp, 0},
    {N(CdcStartPosition), N(none), S_string, 0},
    {N(CdcStopPosition), N(none), S_string, 0},
    {N(RecoveryCheckpoint), N(none), S_string, 0},
    {N(ReplicationCreateTime), N(none), S_timestamp, 0},
    {N(ReplicationUpdateTime), N(none), S_timestamp, 0},
    {N(ReplicationLastStopTime), N(none), S_timestamp, 0},
    {N(ReplicationDeprovisionTime), N(none), S_timestamp, 0},
    {N(IsReadOnly), N(none), S_boolean, 0},
    /* ProvisionData */
    {N(ProvisionState), N(none), S_string, 0},
    {N(ProvisionedCapacityUnits), N(none), S_integer, 0},
    {N(DateProvisioned), N(none), S_timestamp, 0},
    {N(IsNewProvisioningAvailable), N(none), S_boolean, 0},
    {N(DateNewProvisioningDataAvailable), N(none), S_timestamp, 0},
    {N(ReasonForNewProvisioningData), N(none), S_string, 0},
    /* PremigrationAssessmentStatus */
    {N(PremigrationAssessmentRunArn), N(none), S_string, 0},
    {N(FailOnAssessmentFailure), N(none), S_boolean, 0},
    {N(Status), N(none), S_string, 0},
    {N(PremigrationAssessmentRunCreationDate), N(none), S_timestamp, 0},
    {N(AssessmentProgress), N(none), S_ReplicationTaskAssessmentRunProgress, 0},
    {N(LastFailureMessage), N(none), S_string, 0},
    {N(ResultLocationBucket), N(none), S_string, 0},
    {N(ResultLocationFolder), N(none), S_string, 0},
    {N(ResultEncryptionMode), N(none), S_string, 0},
    {N(ResultKmsKeyArn), N(none), S_string, 0},
    {N(ResultStatistic), N(none), S_ReplicationTaskAssessmentRunResultStatistic,
     0},
    /* ReplicationStats */
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
    /* DescribeSchemasMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(MaxRecords), N(o_max_records), S_integer, 0},
    {N(Marker), N(o_marker), S_string, 0},
    /* DescribeSchemasResponse */
    {N(Marker), N(none), S_string, 0},
    {N(Schemas), N(none), S_SchemaList, 0},
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
    /* ExportMetadataModelAssessmentMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(FileName), N(o_file_name), S_string, 0},
    {N(AssessmentReportTypes), N(o_assessment_report_types),
     S_AssessmentReportTypesList, 0},
    /* ExportMetadataModelAssessmentResponse */
    {N(PdfReport), N(none), S_ExportMetadataModelAssessmentResultEntry, 0},
    {N(CsvReport), N(none), S_ExportMetadataModelAssessmentResultEntry, 0},
    /* ExportMetadataModelAssessmentResultEntry */
    {N(S3ObjectKey), N(none), S_string, 0},
    {N(ObjectURL), N(none), S_string, 0},
    /* GetTargetSelectionRulesMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    /* GetTargetSelectionRulesResponse */
    {N(TargetSelectionRules), N(none), S_string, 0},
    /* ImportCertificateMessage */
    {N(CertificateIdentifier), N(o_certificate_identifier), S_string,
     MEMBER_REQUIRED},
    {N(CertificatePem), N(o_certificate_pem), S_string, MEMBER_SENSITIVE},
    {N(CertificateWallet), N(o_certificate_wallet), S_blob, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    {N(KmsKeyId), N(o_kms_key_id), S_string, 0},
    /* ImportCertificateResponse */
    {N(Certificate), N(none), S_Certificate, 0},
    /* ListTagsForResourceMessage */
    {N(ResourceArn), N(o_resource_arn), S_string, 0},
    {N(ResourceArnList), N(o_resource_arn_list), S_ArnList, 0},
    /* ListTagsForResourceResponse */
    {N(TagList), N(none), S_TagList, 0},
    /* ModifyConversionConfigurationMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(ConversionConfiguration), N(o_conversion_configuration), S_string,
     MEMBER_REQUIRED},
    /* ModifyConversionConfigurationResponse */
    {N(MigrationProjectIdentifier), N(none), S_string, 0},
    /* ModifyDataMigrationMessage */
    {N(DataMigrationIdentifier), N(o_data_migration_identifier), S_string,
     MEMBER_REQUIRED},
    {N(DataMigrationName), N(o_data_migration_name), S_string, 0},
    {N(EnableCloudwatchLogs), N(o_enable_cloudwatch_logs), S_boolean, 0},
    {N(ServiceAccessRoleArn), N(o_service_access_role_arn), S_string, 0},
    {N(DataMigrationType), N(o_data_migration_type), S_string, 0},
    {N(SourceDataSettings), N(o_source_data_settings), S_SourceDataSettings, 0},
    {N(TargetDataSettings), N(o_target_data_settings), S_TargetDataSettings, 0},
    {N(NumberOfJobs), N(o_number_of_jobs), S_integer, 0},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_SENSITIVE},
    /* ModifyDataMigrationResponse */
    {N(DataMigration), N(none), S_DataMigration, 0},
    /* ModifyDataProviderMessage */
    {N(DataProviderIdentifier), N(o_data_provider_identifier), S_string,
     MEMBER_REQUIRED},
    {N(DataProviderName), N(o_data_provider_name), S_string, 0},
    {N(Description), N(o_description), S_string, 0},
    {N(Engine), N(o_engine), S_string, 0},
    {N(Virtual), N(o_virtual), S_boolean, 0},
    {N(ExactSettings), N(o_exact_settings), S_boolean, 0},
    {N(Settings), N(o_settings), S_DataProviderSettings, 0},
    /* ModifyDataProviderResponse */
    {N(DataProvider), N(none), S_DataProvider, 0},
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
    /* ModifyEventSubscriptionMessage */
    {N(SubscriptionName), N(o_subscription_name), S_string, MEMBER_REQUIRED},
    {N(SnsTopicArn), N(o_sns_topic_arn), S_string, 0},
    {N(SourceType), N(o_source_type), S_string, 0},
    {N(EventCategories), N(o_event_categories), S_EventCategoriesList, 0},
    {N(Enabled), N(o_enabled), S_boolean, 0},
    /* ModifyEventSubscriptionResponse */
    {N(EventSubscription), N(none), S_EventSubscription, 0},
    /* ModifyInstanceProfileMessage */
    {N(InstanceProfileIdentifier), N(o_instance_profile_identifier), S_string,
     MEMBER_REQUIRED},
    {N(AvailabilityZone), N(o_availability_zone), S_string, 0},
    {N(KmsKeyArn), N(o_kms_key_arn), S_string, 0},
    {N(PubliclyAccessible), N(o_publicly_accessible), S_boolean, 0},
    {N(NetworkType), N(o_network_type), S_string, 0},
    {N(InstanceProfileName), N(o_instance_profile_name), S_string, 0},
    {N(Description), N(o_description), S_string, 0},
    {N(SubnetGroupIdentifier), N(o_subnet_group_identifier), S_string, 0},
    {N(VpcSecurityGroups), N(o_vpc_security_groups), S_StringList, 0},
    /* ModifyInstanceProfileResponse */
    {N(InstanceProfile), N(none), S_InstanceProfile, 0},
    /* ModifyMigrationProjectMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(MigrationProjectName), N(o_migration_project_name), S_string, 0},
    {N(SourceDataProviderDescriptors), N(o_source_data_provider_descriptors),
     S_DataProviderDescriptorDefinitionList, 0},
    {N(TargetDataProviderDescriptors), N(o_target_data_provider_descriptors),
     S_DataProviderDescriptorDefinitionList, 0},
    {N(InstanceProfileIdentifier), N(o_instance_profile_identifier), S_string,
     0},
    {N(TransformationRules), N(o_transformation_rules), S_string, 0},
    {N(Description), N(o_description), S_string, 0},
    {N(SchemaConversionApplicationAttributes),
     N(o_schema_conversion_application_attributes), S_SCApplicationAttributes,
     0},
    /* ModifyMigrationProjectResponse */
    {N(MigrationProject), N(none), S_MigrationProject, 0},
    /* ModifyReplicationConfigMessage */
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string,
     MEMBER_REQUIRED},
    {N(ReplicationConfigIdentifier), N(o_replication_config_identifier),
     S_string, 0},
    {N(ReplicationType), N(o_replication_type), S_string, 0},
    {N(TableMappings), N(o_table_mappings), S_string, 0},
    {N(ReplicationSettings), N(o_replication_settings), S_string, 0},
    {N(SupplementalSettings), N(o_supplemental_settings), S_string, 0},
    {N(ComputeConfig), N(o_compute_config), S_ComputeConfig, 0},
    {N(SourceEndpointArn), N(o_source_endpoint_arn), S_string, 0},
    {N(TargetEndpointArn), N(o_target_endpoint_arn), S_string, 0},
    /* ModifyReplicationConfigResponse */
    {N(ReplicationConfig), N(none), S_ReplicationConfig, 0},
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
    /* ModifyReplicationSubnetGroupMessage */
    {N(ReplicationSubnetGroupIdentifier),
     N(o_replication_subnet_group_identifier), S_string, MEMBER_REQUIRED},
    {N(ReplicationSubnetGroupDescription),
     N(o_replication_subnet_group_description), S_string, 0},
    {N(SubnetIds), N(o_subnet_ids), S_SubnetIdentifierList, MEMBER_REQUIRED},
    /* ModifyReplicationSubnetGroupResponse */
    {N(ReplicationSubnetGroup), N(none), S_ReplicationSubnetGroup, 0},
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
    /* MoveReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn), N(o_target_replication_instance_arn),
     S_string, MEMBER_REQUIRED},
    /* MoveReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* RebootReplicationInstanceMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(ForceFailover), N(o_force_failover), S_boolean, 0},
    {N(ForcePlannedFailover), N(o_force_planned_failover), S_boolean, 0},
    /* RebootReplicationInstanceResponse */
    {N(ReplicationInstance), N(none), S_ReplicationInstance, 0},
    /* RefreshSchemasMessage */
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    /* RefreshSchemasResponse */
    {N(RefreshSchemasStatus), N(none), S_RefreshSchemasStatus, 0},
    /* ReloadReplicationTablesMessage */
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string,
     MEMBER_REQUIRED},
    {N(TablesToReload), N(o_tables_to_reload), S_TableListToReload,
     MEMBER_REQUIRED},
    {N(ReloadOption), N(o_reload_option), S_string, 0},
    /* TableToReload */
    {N(SchemaName), N(none), S_string, MEMBER_REQUIRED},
    {N(TableName), N(none), S_string, MEMBER_REQUIRED},
    /* ReloadReplicationTablesResponse */
    {N(ReplicationConfigArn), N(none), S_string, 0},
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
    /* RunFleetAdvisorLsaAnalysisResponse */
    {N(LsaAnalysisId), N(none), S_string, 0},
    {N(Status), N(none), S_string, 0},
    /* StartDataMigrationMessage */
    {N(DataMigrationIdentifier), N(o_data_migration_identifier), S_string,
     MEMBER_REQUIRED},
    {N(StartType), N(o_start_type), S_string, MEMBER_REQUIRED},
    /* StartDataMigrationResponse */
    {N(DataMigration), N(none), S_DataMigration, 0},
    /* StartExtensionPackAssociationMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    /* StartExtensionPackAssociationResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartMetadataModelAssessmentMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    /* StartMetadataModelAssessmentResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartMetadataModelConversionMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    /* StartMetadataModelConversionResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartMetadataModelCreationMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(MetadataModelName), N(o_metadata_model_name), S_string, MEMBER_REQUIRED},
    {N(Properties), N(o_properties), S_MetadataModelProperties,
     MEMBER_REQUIRED},
    /* MetadataModelProperties */
    {N(StatementProperties), N(none), S_StatementProperties, 0},
    /* StatementProperties */
    {N(Definition), N(none), S_string, MEMBER_REQUIRED},
    /* StartMetadataModelCreationResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartMetadataModelExportAsScriptMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(Origin), N(o_origin), S_string, MEMBER_REQUIRED},
    {N(FileName), N(o_file_name), S_string, 0},
    /* StartMetadataModelExportAsScriptResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartMetadataModelExportToTargetMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(OverwriteExtensionPack), N(o_overwrite_extension_pack), S_boolean, 0},
    /* StartMetadataModelExportToTargetResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartMetadataModelImportMessage */
    {N(MigrationProjectIdentifier), N(o_migration_project_identifier), S_string,
     MEMBER_REQUIRED},
    {N(SelectionRules), N(o_selection_rules), S_string, MEMBER_REQUIRED},
    {N(Origin), N(o_origin), S_string, MEMBER_REQUIRED},
    {N(Refresh), N(o_refresh), S_boolean, 0},
    /* StartMetadataModelImportResponse */
    {N(RequestIdentifier), N(none), S_string, 0},
    /* StartRecommendationsRequest */
    {N(DatabaseId), N(o_database_id), S_string, MEMBER_REQUIRED},
    {N(Settings), N(o_settings), S_RecommendationSettings, MEMBER_REQUIRED},
    /* StartReplicationMessage */
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string,
     MEMBER_REQUIRED},
    {N(StartReplicationType), N(o_start_replication_type), S_string,
     MEMBER_REQUIRED},
    {N(PremigrationAssessmentSettings), N(o_premigration_assessment_settings),
     S_string, 0},
    {N(CdcStartTime), N(o_cdc_start_time), S_timestamp, 0},
    {N(CdcStartPosition), N(o_cdc_start_position), S_string, 0},
    {N(CdcStopPosition), N(o_cdc_stop_position), S_string, 0},
    /* StartReplicationResponse */
    {N(Replication), N(none), S_Replication, 0},
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
    /* StartReplicationTaskAssessmentMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    /* StartReplicationTaskAssessmentResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* StartReplicationTaskAssessmentRunMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    {N(ServiceAccessRoleArn), N(o_service_access_role_arn), S_string,
     MEMBER_REQUIRED},
    {N(ResultLocationBucket), N(o_result_location_bucket), S_string,
     MEMBER_REQUIRED},
    {N(ResultLocationFolder), N(o_result_location_folder), S_string, 0},
    {N(ResultEncryptionMode), N(o_result_encryption_mode), S_string, 0},
    {N(ResultKmsKeyArn), N(o_result_kms_key_arn), S_string, 0},
    {N(AssessmentRunName), N(o_assessment_run_name), S_string, MEMBER_REQUIRED},
    {N(IncludeOnly), N(o_include_only), S_IncludeTestList, 0},
    {N(Exclude), N(o_exclude), S_ExcludeTestList, 0},
    {N(Tags), N(o_tags), S_TagList, 0},
    /* StartReplicationTaskAssessmentRunResponse */
    {N(ReplicationTaskAssessmentRun), N(none), S_ReplicationTaskAssessmentRun,
     0},
    /* StopDataMigrationMessage */
    {N(DataMigrationIdentifier), N(o_data_migration_identifier), S_string,
     MEMBER_REQUIRED},
    /* StopDataMigrationResponse */
    {N(DataMigration), N(none), S_DataMigration, 0},
    /* StopReplicationMessage */
    {N(ReplicationConfigArn), N(o_replication_config_arn), S_string,
     MEMBER_REQUIRED},
    /* StopReplicationResponse */
    {N(Replication), N(none), S_Replication, 0},
    /* StopReplicationTaskMessage */
    {N(ReplicationTaskArn), N(o_replication_task_arn), S_string,
     MEMBER_REQUIRED},
    /* StopReplicationTaskResponse */
    {N(ReplicationTask), N(none), S_ReplicationTask, 0},
    /* TestConnectionMessage */
    {N(ReplicationInstanceArn), N(o_replication_instance_arn), S_string,
     MEMBER_REQUIRED},
    {N(EndpointArn), N(o_endpoint_arn), S_string, MEMBER_REQUIRED},
    /* TestConnectionResponse */
    {N(Connection), N(none), S_Connection, 0},
    /* UpdateSubscriptionsToEventBridgeMessage */
    {N(ForceMove), N(o_force_move), S_boolean, 0},
    /* UpdateSubscriptionsToEventBridgeResponse */
    {N(Result), N(none), S_string, 0},
};

static const struct operation model_operations[] = {
    {N(AddTagsToResource), N(add_tags_to_resource), S_AddTagsToResourceMessage,
     S_AddTagsToResourceResponse, N(none)},
    {N(ApplyPendingMaintenanceAction), N(apply_pending_maintenance_action),
     S_ApplyPendingMaintenanceActionMessage,
     S_ApplyPendingMaintenanceActionResponse, N(none)},
    {N(BatchStartRecommendations), N(batch_start_recommendations),
     S_BatchStartRecommendationsRequest, S_BatchStartRecommendationsResponse,
     N(none)},
    {N(CancelMetadataModelConversion), N(cancel_metadata_model_conversion),
     S_CancelMetadataModelConversionMessage,
     S_CancelMetadataModelConversionResponse, N(none)},
    {N(CancelMetadataModelCreation), N(cancel_metadata_model_creation),
     S_CancelMetadataModelCreationMessage,
     S_CancelMetadataModelCreationResponse, N(none)},
    {N(CancelReplicationTaskAssessmentRun),
     N(cancel_replication_task_assessment_run),
     S_CancelReplicationTaskAssessmentRunMessage,
     S_CancelReplicationTaskAssessmentRunResponse, N(none)},
    {N(CreateDataMigration), N(create_data_migration),
     S_CreateDataMigrationMessage, S_CreateDataMigrationResponse, N(none)},
    {N(CreateDataProvider), N(create_data_provider),
     S_CreateDataProviderMessage, S_CreateDataProviderResponse, N(none)},
    {N(CreateEndpoint), N(create_endpoint), S_CreateEndpointMessage,
     S_CreateEndpointResponse, N(none)},
    {N(CreateEventSubscription), N(create_event_subscription),
     S_CreateEventSubscriptionMessage, S_CreateEventSubscriptionResponse,
     N(none)},
    {N(CreateFleetAdvisorCollector), N(create_fleet_advisor_collector),
     S_CreateFleetAdvisorCollectorRequest,
     S_CreateFleetAdvisorCollectorResponse, N(none)},
    {N(CreateInstanceProfile), N(create_instance_profile),
     S_CreateInstanceProfileMessage, S_CreateInstanceProfileResponse, N(none)},
    {N(CreateMigrationProject), N(create_migration_project),
     S_CreateMigrationProjectMessage, S_CreateMigrationProjectResponse,
     N(none)},
    {N(CreateReplicationConfig), N(create_replication_config),
     S_CreateReplicationConfigMessage, S_CreateReplicationConfigResponse,
     N(none)},
    {N(CreateReplicationInstance), N(create_replication_instance),
     S_CreateReplicationInstanceMessage, S_CreateReplicationInstanceResponse,
     N(none)},
    {N(CreateReplicationSubnetGroup), N(create_replication_subnet_group),
     S_CreateReplicationSubnetGroupMessage,
     S_CreateReplicationSubnetGroupResponse, N(none)},
    {N(CreateReplicationTask), N(create_replication_task),
     S_CreateReplicationTaskMessage, S_CreateReplicationTaskResponse, N(none)},
    {N(DeleteCertificate), N(delete_certificate), S_DeleteCertificateMessage,
     S_DeleteCertificateResponse, N(none)},
    {N(DeleteConnection), N(delete_connection), S_DeleteConnectionMessage,
     S_DeleteConnectionResponse, N(none)},
    {N(DeleteDataMigration), N(delete_data_migration),
     S_DeleteDataMigrationMessage, S_DeleteDataMigrationResponse, N(none)},
    {N(DeleteDataProvider), N(delete_data_provider),
     S_DeleteDataProviderMessage, S_DeleteDataProviderResponse, N(none)},
    {N(DeleteEndpoint), N(delete_endpoint), S_DeleteEndpointMessage,
     S_DeleteEndpointResponse, N(none)},
    {N(DeleteEventSubscription), N(delete_event_subscription),
     S_DeleteEventSubscriptionMessage, S_DeleteEventSubscriptionResponse,
     N(none)},
    {N(DeleteFleetAdvisorCollector), N(delete_fleet_advisor_collector),
     S_DeleteCollectorRequest, S_none, N(none)},
    {N(DeleteFleetAdvisorDatabases), N(delete_fleet_advisor_databases),
     S_DeleteFleetAdvisorDatabasesRequest,
     S_DeleteFleetAdvisorDatabasesResponse, N(none)},
    {N(DeleteInstanceProfile), N(delete_instance_profile),
     S_DeleteInstanceProfileMessage, S_DeleteInstanceProfileResponse, N(none)},
    {N(DeleteMigrationProject), N(delete_migration_project),
     S_DeleteMigrationProjectMessage, S_DeleteMigrationProjectResponse,
     N(none)},
    {N(DeleteReplicationConfig), N(delete_replication_config),
     S_DeleteReplicationConfigMessage, S_DeleteReplicationConfigResponse,
     N(none)},
    {N(DeleteReplicationInstance), N(delete_replication_instance),
     S_DeleteReplicationInstanceMessage, S_DeleteReplicationInstanceResponse,
     N(none)},
    {N(DeleteReplicationSubnetGroup), N(delete_replication_subnet_group),
     S_DeleteReplicationSubnetGroupMessage,
     S_DeleteReplicationSubnetGroupResponse, N(none)},
    {N(DeleteReplicationTask), N(delete_replication_task),
     S_DeleteReplicationTaskMessage, S_DeleteReplicationTaskResponse, N(none)},
    {N(DeleteReplicationTaskAssessmentRun),
     N(delete_replication_task_assessment_run),
     S_DeleteReplicationTaskAssessmentRunMessage,
     S_DeleteReplicationTaskAssessmentRunResponse, N(none)},
    {N(DescribeAccountAttributes), N(describe_account_attributes),
     S_DescribeAccountAttributesMessage, S_DescribeAccountAttributesResponse,
     N(none)},
    {N(DescribeApplicableIndividualAssessments),
     N(describe_applicable_individual_assessments),
     S_DescribeApplicableIndividualAssessmentsMessage,
     S_DescribeApplicableIndividualAssessmentsResponse, N(none)},
    {N(DescribeCertificates), N(describe_certificates),
     S_DescribeCertificatesMessage, S_DescribeCertificatesResponse,
     N(Certificates)},
    {N(DescribeConnections), N(describe_connections),
     S_DescribeConnectionsMessage, S_DescribeConnectionsResponse,
     N(Connections)},
    {N(DescribeConversionConfiguration), N(describe_conversion_configuration),
     S_DescribeConversionConfigurationMessage,
     S_DescribeConversionConfigurationResponse, N(none)},
    {N(DescribeDataMigrations), N(describe_data_migrations),
     S_DescribeDataMigrationsMessage, S_DescribeDataMigrationsResponse,
     N(DataMigrations)},
    {N(DescribeDataProviders), N(describe_data_providers),
     S_DescribeDataProvidersMessage, S_DescribeDataProvidersResponse, N(none)},
    {N(DescribeEndpointSettings), N(describe_endpoint_settings),
     S_DescribeEndpointSettingsMessage, S_DescribeEndpointSettingsResponse,
     N(none)},
    {N(DescribeEndpointTypes), N(describe_endpoint_types),
     S_DescribeEndpointTypesMessage, S_DescribeEndpointTypesResponse,
     N(SupportedEndpointTypes)},
    {N(DescribeEndpoints), N(describe_endpoints), S_DescribeEndpointsMessage,
     S_DescribeEndpointsResponse, N(Endpoints)},
    {N(DescribeEngineVersions), N(describe_engine_versions),
     S_DescribeEngineVersionsMessage, S_DescribeEngineVersionsResponse,
     N(none)},
    {N(DescribeEventCategories), N(describe_event_categories),
     S_DescribeEventCategoriesMessage, S_DescribeEventCategoriesResponse,
     N(none)},
    {N(DescribeEventSubscriptions), N(describe_event_subscriptions),
     S_DescribeEventSubscriptionsMessage, S_DescribeEventSubscriptionsResponse,
     N(EventSubscriptionsList)},
    {N(DescribeEvents), N(describe_events), S_DescribeEventsMessage,
     S_DescribeEventsResponse, N(Events)},
    {N(DescribeExtensionPackAssociations),
     N(describe_extension_pack_associations),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeFleetAdvisorCollectors), N(describe_fleet_advisor_collectors),
     S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeFleetAdvisorCollectorsResponse, N(none)},
    {N(DescribeFleetAdvisorDatabases), N(describe_fleet_advisor_databases),
     S_DescribeFleetAdvisorDatabasesRequest,
     S_DescribeFleetAdvisorDatabasesResponse, N(none)},
    {N(DescribeFleetAdvisorLsaAnalysis), N(describe_fleet_advisor_lsa_analysis),
     S_DescribeFleetAdvisorLsaAnalysisRequest,
     S_DescribeFleetAdvisorLsaAnalysisResponse, N(none)},
    {N(DescribeFleetAdvisorSchemaObjectSummary),
     N(describe_fleet_advisor_schema_object_summary),
     S_DescribeFleetAdvisorSchemaObjectSummaryRequest,
     S_DescribeFleetAdvisorSchemaObjectSummaryResponse, N(none)},
    {N(DescribeFleetAdvisorSchemas), N(describe_fleet_advisor_schemas),
     S_DescribeFleetAdvisorSchemasRequest,
     S_DescribeFleetAdvisorSchemasResponse, N(none)},
    {N(DescribeInstanceProfiles), N(describe_instance_profiles),
     S_DescribeInstanceProfilesMessage, S_DescribeInstanceProfilesResponse,
     N(none)},
    {N(DescribeMetadataModel), N(describe_metadata_model),
     S_DescribeMetadataModelMessage, S_DescribeMetadataModelResponse, N(none)},
    {N(DescribeMetadataModelAssessments),
     N(describe_metadata_model_assessments),
     S_DescribeMetadataModelAssessmentsMessage,
     S_DescribeMetadataModelAssessmentsResponse, N(none)},
    {N(DescribeMetadataModelChildren), N(describe_metadata_model_children),
     S_DescribeMetadataModelChildrenMessage,
     S_DescribeMetadataModelChildrenResponse, N(MetadataModelChildren)},
    {N(DescribeMetadataModelConversions),
     N(describe_metadata_model_conversions),
     S_DescribeMetadataModelConversionsMessage,
     S_DescribeMetadataModelConversionsResponse, N(none)},
    {N(DescribeMetadataModelCreations), N(describe_metadata_model_creations),
     S_DescribeMetadataModelCreationsMessage,
     S_DescribeMetadataModelCreationsResponse, N(Requests)},
    {N(DescribeMetadataModelExportsAsScript),
     N(describe_metadata_model_exports_as_script),
     S_DescribeMetadataModelExportsAsScriptMessage,
     S_DescribeMetadataModelExportsAsScriptResponse, N(none)},
    {N(DescribeMetadataModelExportsToTarget),
     N(describe_metadata_model_exports_to_target),
     S_DescribeMetadataModelExportsToTargetMessage,
     S_DescribeMetadataModelExportsToTargetResponse, N(none)},
    {N(DescribeMetadataModelImports), N(describe_metadata_model_imports),
     S_DescribeMetadataModelImportsMessage,
     S_DescribeMetadataModelImportsResponse, N(none)},
    {N(DescribeMigrationProjects), N(describe_migration_projects),
     S_DescribeMigrationProjectsMessage, S_DescribeMigrationProjectsResponse,
     N(none)},
    {N(DescribeOrderableReplicationInstances),
     N(describe_orderable_replication_instances),
     S_DescribeOrderableReplicationInstancesMessage,
     S_DescribeOrderableReplicationInstancesResponse,
     N(OrderableReplicationInstances)},
    {N(DescribePendingMaintenanceActions),
     N(describe_pending_maintenance_actions),
     S_DescribePendingMaintenanceActionsMessage,
     S_DescribePendingMaintenanceActionsResponse, N(none)},
    {N(DescribeRecommendationLimitations),
     N(describe_recommendation_limitations),
     S_DescribeRecommendationLimitationsRequest,
     S_DescribeRecommendationLimitationsResponse, N(none)},
    {N(DescribeRecommendations), N(describe_recommendations),
     S_DescribeRecommendationsRequest, S_DescribeRecommendationsResponse,
     N(none)},
    {N(DescribeRefreshSchemasStatus), N(describe_refresh_schemas_status),
     S_DescribeRefreshSchemasStatusMessage,
     S_DescribeRefreshSchemasStatusResponse, N(none)},
    {N(DescribeReplicationConfigs), N(describe_replication_configs),
     S_DescribeReplicationConfigsMessage, S_DescribeReplicationConfigsResponse,
     N(none)},
    {N(DescribeReplicationInstanceTaskLogs),
     N(describe_replication_instance_task_logs),
     S_DescribeReplicationInstanceTaskLogsMessage,
     S_DescribeReplicationInstanceTaskLogsResponse, N(none)},
    {N(DescribeReplicationInstances), N(describe_replication_instances),
     S_DescribeReplicationInstancesMessage,
     S_DescribeReplicationInstancesResponse, N(ReplicationInstances)},
    {N(DescribeReplicationSubnetGroups), N(describe_replication_subnet_groups),
     S_DescribeReplicationSubnetGroupsMessage,
     S_DescribeReplicationSubnetGroupsResponse, N(ReplicationSubnetGroups)},
    {N(DescribeReplicationTableStatistics),
     N(describe_replication_table_statistics),
     S_DescribeReplicationTableStatisticsMessage,
     S_DescribeReplicationTableStatisticsResponse, N(none)},
    {N(DescribeReplicationTaskAssessmentResults),
     N(describe_replication_task_assessment_results),
     S_DescribeReplicationTaskAssessmentResultsMessage,
     S_DescribeReplicationTaskAssessmentResultsResponse,
     N(ReplicationTaskAssessmentResults)},
    {N(DescribeReplicationTaskAssessmentRuns),
     N(describe_replication_task_assessment_runs),
     S_DescribeReplicationTaskAssessmentRunsMessage,
     S_DescribeReplicationTaskAssessmentRunsResponse, N(none)},
    {N(DescribeReplicationTaskIndividualAssessments),
     N(describe_replication_task_individual_assessments),
     S_DescribeReplicationTaskIndividualAssessmentsMessage,
     S_DescribeReplicationTaskIndividualAssessmentsResponse, N(none)},
    {N(DescribeReplicationTasks), N(describe_replication_tasks),
     S_DescribeReplicationTasksMessage, S_DescribeReplicationTasksResponse,
     N(ReplicationTasks)},
    {N(DescribeReplications), N(describe_replications),
     S_DescribeReplicationsMessage, S_DescribeReplicationsResponse, N(none)},
    {N(DescribeSchemas), N(describe_schemas), S_DescribeSchemasMessage,
     S_DescribeSchemasResponse, N(Schemas)},
    {N(DescribeTableStatistics), N(describe_table_statistics),
     S_DescribeTableStatisticsMessage, S_DescribeTableStatisticsResponse,
     N(TableStatistics)},
    {N(ExportMetadataModelAssessment), N(export_metadata_model_assessment),
     S_ExportMetadataModelAssessmentMessage,
     S_ExportMetadataModelAssessmentResponse, N(none)},
    {N(GetTargetSelectionRules), N(get_target_selection_rules),
     S_GetTargetSelectionRulesMessage, S_GetTargetSelectionRulesResponse,
     N(none)},
    {N(ImportCertificate), N(import_certificate), S_ImportCertificateMessage,
     S_ImportCertificateResponse, N(none)},
    {N(ListTagsForResource), N(list_tags_for_resource),
     S_ListTagsForResourceMessage, S_ListTagsForResourceResponse, N(none)},
    {N(ModifyConversionConfiguration), N(modify_conversion_configuration),
     S_ModifyConversionConfigurationMessage,
     S_ModifyConversionConfigurationResponse, N(none)},
    {N(ModifyDataMigration), N(modify_data_migration),
     S_ModifyDataMigrationMessage, S_ModifyDataMigrationResponse, N(none)},
    {N(ModifyDataProvider), N(modify_data_provider),
     S_ModifyDataProviderMessage, S_ModifyDataProviderResponse, N(none)},
    {N(ModifyEndpoint), N(modify_endpoint), S_ModifyEndpointMessage,
     S_ModifyEndpointResponse, N(none)},
    {N(ModifyEventSubscription), N(modify_event_subscription),
     S_ModifyEventSubscriptionMessage, S_ModifyEventSubscriptionResponse,
     N(none)},
    {N(ModifyInstanceProfile), N(modify_instance_profile),
     S_ModifyInstanceProfileMessage, S_ModifyInstanceProfileResponse, N(none)},
    {N(ModifyMigrationProject), N(modify_migration_project),
     S_ModifyMigrationProjectMessage, S_ModifyMigrationProjectResponse,
     N(none)},
    {N(ModifyReplicationConfig), N(modify_replication_config),
     S_ModifyReplicationConfigMessage, S_ModifyReplicationConfigResponse,
     N(none)},
    {N(ModifyReplicationInstance), N(modify_replication_instance),
     S_ModifyReplicationInstanceMessage, S_ModifyReplicationInstanceResponse,
     N(none)},
    {N(ModifyReplicationSubnetGroup), N(modify_replication_subnet_group),
     S_ModifyReplicationSubnetGroupMessage,
     S_ModifyReplicationSubnetGroupResponse, N(none)},
    {N(ModifyReplicationTask), N(modify_replication_task),
     S_ModifyReplicationTaskMessage, S_ModifyReplicationTaskResponse, N(none)},
    {N(MoveReplicationTask), N(move_replication_task),
     S_MoveReplicationTaskMessage, S_MoveReplicationTaskResponse, N(none)},
    {N(RebootReplicationInstance), N(reboot_replication_instance),
     S_RebootReplicationInstanceMessage, S_RebootReplicationInstanceResponse,
     N(none)},
    {N(RefreshSchemas), N(refresh_schemas), S_RefreshSchemasMessage,
     S_RefreshSchemasResponse, N(none)},
    {N(ReloadReplicationTables), N(reload_replication_tables),
     S_ReloadReplicationTablesMessage, S_ReloadReplicationTablesResponse,
     N(none)},
    {N(ReloadTables), N(reload_tables), S_ReloadTablesMessage,
     S_ReloadTablesResponse, N(none)},
    {N(RemoveTagsFromResource), N(remove_tags_from_resource),
     S_RemoveTagsFromResourceMessage, S_RemoveTagsFromResourceResponse,
     N(none)},
    {N(RunFleetAdvisorLsaAnalysis), N(run_fleet_advisor_lsa_analysis), S_none,
     S_RunFleetAdvisorLsaAnalysisResponse, N(none)},
    {N(StartDataMigration), N(start_data_migration),
     S_StartDataMigrationMessage, S_StartDataMigrationResponse, N(none)},
    {N(StartExtensionPackAssociation), N(start_extension_pack_association),
     S_StartExtensionPackAssociationMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelAssessment), N(start_metadata_model_assessment),
     S_StartMetadataModelAssessmentMessage,
     S_StartMetadataModelAssessmentResponse, N(none)},
    {N(StartMetadataModelConversion), N(start_metadata_model_conversion),
     S_StartMetadataModelConversionMessage,
     S_StartMetadataModelConversionResponse, N(none)},
    {N(StartMetadataModelCreation), N(start_metadata_model_creation),
     S_StartMetadataModelCreationMessage, S_StartMetadataModelCreationResponse,
     N(none)},
    {N(StartMetadataModelExportAsScript),
     N(start_metadata_model_export_as_script),
     S_StartMetadataModelExportAsScriptMessage,
     S_StartMetadataModelExportAsScriptResponse, N(none)},
    {N(StartMetadataModelExportToTarget),
     N(start_metadata_model_export_to_target),
     S_StartMetadataModelExportToTargetMessage,
     S_StartMetadataModelExportToTargetResponse, N(none)},
    {N(StartMetadataModelImport), N(start_metadata_model_import),
     S_StartMetadataModelImportMessage, S_StartMetadataModelImportResponse,
     N(none)},
    {N(StartRecommendations), N(start_recommendations),
     S_StartRecommendationsRequest, S_none, N(none)},
    {N(StartReplication), N(start_replication), S_StartReplicationMessage,
     S_StartReplicationResponse, N(none)},
    {N(StartReplicationTask), N(start_replication_task),
     S_StartReplicationTaskMessage, S_StartReplicationTaskResponse, N(none)},
    {N(StartReplicationTaskAssessment), N(start_replication_task_assessment),
     S_StartReplicationTaskAssessmentMessage,
     S_StartReplicationTaskAssessmentResponse, N(none)},
    {N(StartReplicationTaskAssessmentRun),
     N(start_replication_task_assessment_run),
     S_StartReplicationTaskAssessmentRunMessage,
     S_StartReplicationTaskAssessmentRunResponse, N(none)},
    {N(StopDataMigration), N(stop_data_migration), S_StopDataMigrationMessage,
     S_StopDataMigrationResponse, N(none)},
    {N(StopReplication), N(stop_replication), S_StopReplicationMessage,
     S_StopReplicationResponse, N(none)},
    {N(StopReplicationTask), N(stop_replication_task),
     S_StopReplicationTaskMessage, S_StopReplicationTaskResponse, N(none)},
    {N(TestConnection), N(test_connection), S_TestConnectionMessage,
     S_TestConnectionResponse, N(none)},
    {N(UpdateSubscriptionsToEventBridge),
     N(update_subscriptions_to_event_bridge),
     S_UpdateSubscriptionsToEventBridgeMessage,
     S_UpdateSubscriptionsToEventBridgeResponse, N(none)},
};

static const struct waiter model_waiters[] = {
    {N(TestConnectionSucceeds), N(test_connection_succeeds), 35, 5, 60, 0, 2},
    {N(EndpointDeleted), N(endpoint_deleted), 41, 5, 60, 2, 3},
    {N(ReplicationInstanceAvailable), N(replication_instance_available), 69, 60,
     60, 5, 5},
    {N(ReplicationInstanceDeleted), N(replication_instance_deleted), 69, 15, 60,
     10, 2},
    {N(ReplicationTaskReady), N(replication_task_ready), 75, 15, 60, 12, 9},
    {N(ReplicationTaskStopped), N(replication_task_stopped), 75, 15, 60, 21, 8},
    {N(ReplicationTaskRunning), N(replication_task_running), 75, 15, 60, 29, 9},
    {N(ReplicationTaskDeleted), N(replication_task_deleted), 75, 15, 60, 38, 6},
    {N(MetadataModelImported), N(metadata_model_imported), 60, 60, 30, 44, 2},
    {N(MetadataModelAssessed), N(metadata_model_assessed), 54, 30, 360, 46, 2},
    {N(MetadataModelConverted), N(metadata_model_converted), 56, 30, 240, 48,
     2},
    {N(MetadataModelExportedAsScript), N(metadata_model_exported_as_script), 58,
     20, 90, 50, 2},
    {N(MetadataModelExportedToTarget), N(metadata_model_exported_to_target), 59,
     20, 90, 52, 2},
    {N(MetadataModelCreated), N(metadata_model_created), 57, 15, 40, 54, 2},
    {N(ExtensionPackAssociated), N(extension_pack_associated), 46, 10, 60, 56,
     2},
    {N(MetadataModelConversionCancelled),
     N(metadata_model_conversion_cancelled), 56, 10, 180, 58, 2},
    {N(MetadataModelCreationCancelled), N(metadata_model_creation_cancelled),
     57, 10, 180, 60, 2},
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
    /* MetadataModelImported */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelAssessed */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelConverted */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelExportedAsScript */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelExportedToTarget */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelCreated */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* ExtensionPackAssociated */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelConversionCancelled */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(CANCELED)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
    /* MetadataModelCreationCancelled */
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(Status), N(CANCELED)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(Status), N(FAILED)},
};

#undef N

/* clang-format on */

#endif /* DMS_OPERATIONS_H */
