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
    X(Tags, "Tags") \
    X(ApplyAction, "ApplyAction") \
    X(OptInType, "OptInType") \
    X(DatabaseId, "DatabaseId") \
    X(InstanceSizingType, "InstanceSizingType") \
    X(WorkloadType, "WorkloadType") \
    X(MigrationProjectIdentifier, "MigrationProjectIdentifier") \
    X(RequestIdentifier, "RequestIdentifier") \
    X(ReplicationTaskAssessmentRunArn, "ReplicationTaskAssessmentRunArn") \
    X(DataMigrationName, "DataMigrationName") \
    X(DataMigrationType, "DataMigrationType") \
    X(enum_MigrationTypeValue, "full-load, cdc, full-load-and-cdc") \
    X(ServiceAccessRoleArn, "ServiceAccessRoleArn") \
    X(EnableCloudwatchLogs, "EnableCloudwatchLogs") \
    X(SourceDataSettings, "SourceDataSettings") \
    X(CDCStartPosition, "CDCStartPosition") \
    X(CDCStartTime, "CDCStartTime") \
    X(CDCStopTime, "CDCStopTime") \
    X(SlotName, "SlotName") \
    X(TargetDataSettings, "TargetDataSettings") \
    X(TablePreparationMode, "TablePreparationMode") \
    X(enum_TablePreparationMode, \
        "drop-tables-on-target, truncate, do-nothing") \
    X(NumberOfJobs, "NumberOfJobs") \
    X(DataProviderName, "DataProviderName") \
    X(Virtual, "Virtual") \
    X(RedshiftSettings, "RedshiftSettings") \
    X(ServerName, "ServerName") \
    X(Port, "Port") \
    X(S3Path, "S3Path") \
    X(S3AccessRoleArn, "S3AccessRoleArn") \
    X(PostgreSqlSettings, "PostgreSqlSettings") \
    X(SslMode, "SslMode") \
    X(enum_DmsSslModeValue, "none, require, verify-ca, verify-full") \
    X(MySqlSettings, "MySqlSettings") \
    X(OracleSettings, "OracleSettings") \
    X(AsmServer, "AsmServer") \
    X(SecretsManagerOracleAsmSecretId, "SecretsManagerOracleAsmSecretId") \
    X(SecretsManagerOracleAsmAccessRoleArn, \
        "SecretsManagerOracleAsmAccessRoleArn") \
    X(SecretsManagerSecurityDbEncryptionSecretId, \
        "SecretsManagerSecurityDbEncryptionSecretId") \
    X(SecretsManagerSecurityDbEncryptionAccessRoleArn, \
        "SecretsManagerSecurityDbEncryptionAccessRoleArn") \
    X(SybaseAseSettings, "SybaseAseSettings") \
    X(EncryptPassword, "EncryptPassword") \
    X(MicrosoftSqlServerSettings, "MicrosoftSqlServerSettings") \
    X(DocDbSettings, "DocDbSettings") \
    X(MariaDbSettings, "MariaDbSettings") \
    X(IbmDb2LuwSettings, "IbmDb2LuwSettings") \
    X(EncryptionAlgorithm, "EncryptionAlgorithm") \
    X(SecurityMechanism, "SecurityMechanism") \
    X(IbmDb2zOsSettings, "IbmDb2zOsSettings") \
    X(MongoDbSettings, "MongoDbSettings") \
    X(AuthType, "AuthType") \
    X(enum_AuthTypeValue, "no, password") \
    X(AuthSource, "AuthSource") \
    X(AuthMechanism, "AuthMechanism") \
    X(enum_AuthMechanismValue, "default, mongodb_cr, scram_sha_1") \
    X(EndpointIdentifier, "EndpointIdentifier") \
    X(EndpointType, "EndpointType") \
    X(enum_ReplicationEndpointTypeValue, "source, target") \
    X(ExtraConnectionAttributes, "ExtraConnectionAttributes") \
    X(ExternalTableDefinition, "ExternalTableDefinition") \
    X(DynamoDbSettings, "DynamoDbSettings") \
    X(S3Settings, "S3Settings") \
    X(CsvRowDelimiter, "CsvRowDelimiter") \
    X(CsvDelimiter, "CsvDelimiter") \
    X(CompressionType, "CompressionType") \
    X(enum_CompressionTypeValue, "none, gzip") \
    X(enum_EncryptionModeValue, "sse-s3, sse-kms") \
    X(ServerSideEncryptionKmsKeyId, "ServerSideEncryptionKmsKeyId") \
    X(DataFormat, "DataFormat") \
    X(enum_DataFormatValue, "csv, parquet") \
    X(EncodingType, "EncodingType") \
    X(enum_EncodingTypeValue, "plain, plain-dictionary, rle-dictionary") \
    X(DictPageSizeLimit, "DictPageSizeLimit") \
    X(RowGroupLength, "RowGroupLength") \
    X(DataPageSize, "DataPageSize") \
    X(ParquetVersion, "ParquetVersion") \
    X(enum_ParquetVersionValue, "parquet-1-0, parquet-2-0") \
    X(EnableStatistics, "EnableStatistics") \
    X(IncludeOpForFullLoad, "IncludeOpForFullLoad") \
    X(CdcInsertsOnly, "CdcInsertsOnly") \
    X(TimestampColumnName, "TimestampColumnName") \
    X(ParquetTimestampInMillisecond, "ParquetTimestampInMillisecond") \
    X(CdcInsertsAndUpdates, "CdcInsertsAndUpdates") \
    X(DatePartitionEnabled, "DatePartitionEnabled") \
    X(DatePartitionSequence, "DatePartitionSequence") \
    X(enum_DatePartitionSequenceValue, \
        "YYYYMMDD, YYYYMMDDHH, YYYYMM, MMYYYYDD, DDMMYYYY") \
    X(DatePartitionDelimiter, "DatePartitionDelimiter") \
    X(enum_DatePartitionDelimiterValue, "SLASH, UNDERSCORE, DASH, NONE") \
    X(UseCsvNoSupValue, "UseCsvNoSupValue") \
    X(PreserveTransactions, "PreserveTransactions") \
    X(CdcPath, "CdcPath") \
    X(UseTaskStartTimeForFullLoadTimestamp, \
        "UseTaskStartTimeForFullLoadTimestamp") \
    X(CannedAclForObjects, "CannedAclForObjects") \
    X(enum_CannedAclForObjectsValue, \
        "none, private, public-read, public-read-write, " \
        "authenticated-read, aws-exec-read, bucket-owner-read, " \
        "bucket-owner-full-control") \
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
    X(DmsTransferSettings, "DmsTransferSettings") \
    X(NestingLevel, "NestingLevel") \
    X(enum_NestingLevelValue, "none, one") \
    X(ExtractDocId, "ExtractDocId") \
    X(DocsToInvestigate, "DocsToInvestigate") \
    X(SecretsManagerAccessRoleArn, "SecretsManagerAccessRoleArn") \
    X(SecretsManagerSecretId, "SecretsManagerSecretId") \
    X(UseUpdateLookUp, "UseUpdateLookUp") \
    X(ReplicateShardCollections, "ReplicateShardCollections") \
    X(KinesisSettings, "KinesisSettings") \
    X(StreamArn, "StreamArn") \
    X(MessageFormat, "MessageFormat") \
    X(enum_MessageFormatValue, "json, json-unformatted") \
    X(IncludeTransactionDetails, "IncludeTransactionDetails") \
    X(IncludePartitionValue, "IncludePartitionValue") \
    X(PartitionIncludeSchemaTable, "PartitionIncludeSchemaTable") \
    X(IncludeTableAlterOperations, "IncludeTableAlterOperations") \
    X(IncludeControlDetails, "IncludeControlDetails") \
    X(IncludeNullAndEmpty, "IncludeNullAndEmpty") \
    X(NoHexPrefix, "NoHexPrefix") \
    X(UseLargeIntegerValue, "UseLargeIntegerValue") \
    X(KafkaSettings, "KafkaSettings") \
    X(Broker, "Broker") \
    X(Topic, "Topic") \
    X(MessageMaxBytes, "MessageMaxBytes") \
    X(enum_KafkaSecurityProtocol, \
        "plaintext, ssl-authentication, ssl-encryption, sasl-ssl") \
    X(SslClientCertificateArn, "SslClientCertificateArn") \
    X(SslClientKeyArn, "SslClientKeyArn") \
    X(SslClientKeyPassword, "SslClientKeyPassword") \
    X(SslCaCertificateArn, "SslCaCertificateArn") \
    X(SaslUsername, "SaslUsername") \
    X(SaslPassword, "SaslPassword") \
    X(SaslMechanism, "SaslMechanism") \
    X(enum_KafkaSaslMechanism, "scram-sha-512, plain") \
    X(SslEndpointIdentificationAlgorithm, \
        "SslEndpointIdentificationAlgorithm") \
    X(enum_KafkaSslEndpointIdentificationAlgorithm, "none, https") \
    X(ElasticsearchSettings, "ElasticsearchSettings") \
    X(EndpointUri, "EndpointUri") \
    X(FullLoadErrorPercentage, "FullLoadErrorPercentage") \
    X(ErrorRetryDuration, "ErrorRetryDuration") \
    X(UseNewMappingType, "UseNewMappingType") \
    X(NeptuneSettings, "NeptuneSettings") \
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
    X(PostgreSQLSettings, "PostgreSQLSettings") \
    X(CaptureDdls, "CaptureDdls") \
    X(DdlArtifactsSchema, "DdlArtifactsSchema") \
    X(ExecuteTimeout, "ExecuteTimeout") \
    X(FailTasksOnLobTruncation, "FailTasksOnLobTruncation") \
    X(HeartbeatEnable, "HeartbeatEnable") \
    X(HeartbeatSchema, "HeartbeatSchema") \
    X(HeartbeatFrequency, "HeartbeatFrequency") \
    X(PluginName, "PluginName") \
    X(enum_PluginNameValue, "no-preference, test-decoding, pglogical") \
    X(TrimSpaceInChar, "TrimSpaceInChar") \
    X(MapJsonbAsClob, "MapJsonbAsClob") \
    X(MapLongVarcharAs, "MapLongVarcharAs") \
    X(enum_LongVarcharMappingType, "wstring, clob, nclob") \
    X(DatabaseMode, "DatabaseMode") \
    X(enum_DatabaseMode, "default, babelfish") \
    X(BabelfishDatabaseName, "BabelfishDatabaseName") \
    X(DisableUnicodeSourceFilter, "DisableUnicodeSourceFilter") \
    X(AuthenticationMethod, "AuthenticationMethod") \
    X(enum_PostgreSQLAuthenticationMethod, "password, iam") \
    X(CleanSourceMetadataOnMismatch, "CleanSourceMetadataOnMismatch") \
    X(EventsPollInterval, "EventsPollInterval") \
    X(TargetDbType, "TargetDbType") \
    X(enum_TargetDbType, "specific-database, multiple-databases") \
    X(ParallelLoadThreads, "ParallelLoadThreads") \
    X(ServerTimezone, "ServerTimezone") \
    X(AddSupplementalLogging, "AddSupplementalLogging") \
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
    X(enum_CharLengthSemantics, "default, char, byte") \
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
    X(enum_OracleAuthenticationMethod, "password, kerberos") \
    X(SybaseSettings, "SybaseSettings") \
    X(MicrosoftSQLServerSettings, "MicrosoftSQLServerSettings") \
    X(BcpPacketSize, "BcpPacketSize") \
    X(ControlTablesFileGroup, "ControlTablesFileGroup") \
    X(QuerySingleAlwaysOnNode, "QuerySingleAlwaysOnNode") \
    X(ReadBackupOnly, "ReadBackupOnly") \
    X(SafeguardPolicy, "SafeguardPolicy") \
    X(enum_SafeguardPolicy, \
        "rely-on-sql-server-replication-agent, " \
        "exclusive-automatic-truncation, shared-automatic-truncation") \
    X(UseBcpFullLoad, "UseBcpFullLoad") \
    X(UseThirdPartyBackupDevice, "UseThirdPartyBackupDevice") \
    X(TlogAccessMode, "TlogAccessMode") \
    X(enum_TlogAccessMode, "BackupOnly, PreferBackup, PreferTlog, TlogOnly") \
    X(ForceLobLookup, "ForceLobLookup") \
    X(IBMDb2Settings, "IBMDb2Settings") \
    X(SetDataCaptureChanges, "SetDataCaptureChanges") \
    X(CurrentLsn, "CurrentLsn") \
    X(MaxKBytesPerRead, "MaxKBytesPerRead") \
    X(KeepCsvFiles, "KeepCsvFiles") \
    X(ResourceIdentifier, "ResourceIdentifier") \
    X(RedisSettings, "RedisSettings") \
    X(SslSecurityProtocol, "SslSecurityProtocol") \
    X(enum_SslSecurityProtocolValue, "plaintext, ssl-encryption") \
    X(enum_RedisAuthTypeValue, "none, auth-role, auth-token") \
    X(AuthUserName, "AuthUserName") \
    X(AuthPassword, "AuthPassword") \
    X(GcpMySQLSettings, "GcpMySQLSettings") \
    X(TimestreamSettings, "TimestreamSettings") \
    X(MemoryDuration, "MemoryDuration") \
    X(MagneticDuration, "MagneticDuration") \
    X(EnableMagneticStoreWrites, "EnableMagneticStoreWrites") \
    X(SubscriptionName, "SubscriptionName") \
    X(SnsTopicArn, "SnsTopicArn") \
    X(SourceType, "SourceType") \
    X(SourceIds, "SourceIds") \
    X(CollectorName, "CollectorName") \
    X(PubliclyAccessible, "PubliclyAccessible") \
    X(NetworkType, "NetworkType") \
    X(InstanceProfileName, "InstanceProfileName") \
    X(VpcSecurityGroups, "VpcSecurityGroups") \
    X(MigrationProjectName, "MigrationProjectName") \
    X(SourceDataProviderDescriptors, "SourceDataProviderDescriptors") \
    X(DataProviderIdentifier, "DataProviderIdentifier") \
    X(TargetDataProviderDescriptors, "TargetDataProviderDescriptors") \
    X(InstanceProfileIdentifier, "InstanceProfileIdentifier") \
    X(TransformationRules, "TransformationRules") \
    X(SchemaConversionApplicationAttributes, \
        "SchemaConversionApplicationAttributes") \
    X(S3BucketPath, "S3BucketPath") \
    X(S3BucketRoleArn, "S3BucketRoleArn") \
    X(ReplicationConfigIdentifier, "ReplicationConfigIdentifier") \
    X(SourceEndpointArn, "SourceEndpointArn") \
    X(TargetEndpointArn, "TargetEndpointArn") \
    X(ComputeConfig, "ComputeConfig") \
    X(DnsNameServers, "DnsNameServers") \
    X(MaxCapacityUnits, "MaxCapacityUnits") \
    X(MinCapacityUnits, "MinCapacityUnits") \
    X(MultiAZ, "MultiAZ") \
    X(PreferredMaintenanceWindow, "PreferredMaintenanceWindow") \
    X(ReplicationSubnetGroupId, "ReplicationSubnetGroupId") \
    X(VpcSecurityGroupIds, "VpcSecurityGroupIds") \
    X(TableMappings, "TableMappings") \
    X(ReplicationSettings, "ReplicationSettings") \
    X(SupplementalSettings, "SupplementalSettings") \
    X(ReplicationInstanceIdentifier, "ReplicationInstanceIdentifier") \
    X(ReplicationInstanceClass, "ReplicationInstanceClass") \
    X(ReplicationSubnetGroupIdentifier, "ReplicationSubnetGroupIdentifier") \
    X(EngineVersion, "EngineVersion") \
    X(AutoMinorVersionUpgrade, "AutoMinorVersionUpgrade") \
    X(KerberosAuthenticationSettings, "KerberosAuthenticationSettings") \
    X(KeyCacheSecretId, "KeyCacheSecretId") \
    X(KeyCacheSecretIamArn, "KeyCacheSecretIamArn") \
    X(Krb5FileContents, "Krb5FileContents") \
    X(ReplicationSubnetGroupDescription, "ReplicationSubnetGroupDescription") \
    X(SubnetIds, "SubnetIds") \
    X(ReplicationTaskIdentifier, "ReplicationTaskIdentifier") \
    X(ReplicationTaskSettings, "ReplicationTaskSettings") \
    X(CdcStartTime, "CdcStartTime") \
    X(CdcStartPosition, "CdcStartPosition") \
    X(CdcStopPosition, "CdcStopPosition") \
    X(TaskData, "TaskData") \
    X(DataMigrationIdentifier, "DataMigrationIdentifier") \
    X(CollectorReferencedId, "CollectorReferencedId") \
    X(DatabaseIds, "DatabaseIds") \
    X(ReplicationConfigArn, "ReplicationConfigArn") \
    X(ReplicationTaskArn, "ReplicationTaskArn") \
    X(SourceEngineName, "SourceEngineName") \
    X(TargetEngineName, "TargetEngineName") \
    X(MaxRecords, "MaxRecords") \
    X(Marker, "Marker") \
    X(Filters, "Filters") \
    X(WithoutSettings, "WithoutSettings") \
    X(WithoutStatistics, "WithoutStatistics") \
    X(SourceIdentifier, "SourceIdentifier") \
    X(enum_SourceType, "replication-instance") \
    X(NextToken, "NextToken") \
    X(Origin, "Origin") \
    X(enum_OriginTypeValue, "SOURCE, TARGET") \
    X(FileName, "FileName") \
    X(AssessmentReportTypes, "AssessmentReportTypes") \
    X(enum_AssessmentReportType, "pdf, csv") \
    X(CertificateIdentifier, "CertificateIdentifier") \
    X(CertificatePem, "CertificatePem") \
    X(CertificateWallet, "CertificateWallet") \
    X(ResourceArnList, "ResourceArnList") \
    X(ExactSettings, "ExactSettings") \
    X(ApplyImmediately, "ApplyImmediately") \
    X(AllowMajorVersionUpgrade, "AllowMajorVersionUpgrade") \
    X(TargetReplicationInstanceArn, "TargetReplicationInstanceArn") \
    X(ForceFailover, "ForceFailover") \
    X(ForcePlannedFailover, "ForcePlannedFailover") \
    X(TablesToReload, "TablesToReload") \
    X(SchemaName, "SchemaName") \
    X(TableName, "TableName") \
    X(ReloadOption, "ReloadOption") \
    X(enum_ReloadOptionValue, "data-reload, validate-only") \
    X(TagKeys, "TagKeys") \
    X(StartType, "StartType") \
    X(enum_StartReplicationMigrationTypeValue, \
        "reload-target, resume-processing, start-replication") \
    X(MetadataModelName, "MetadataModelName") \
    X(StatementProperties, "StatementProperties") \
    X(OverwriteExtensionPack, "OverwriteExtensionPack") \
    X(Refresh, "Refresh") \
    X(StartReplicationType, "StartReplicationType") \
    X(PremigrationAssessmentSettings, "PremigrationAssessmentSettings") \
    X(StartReplicationTaskType, "StartReplicationTaskType") \
    X(enum_StartReplicationTaskTypeValue, \
        "start-replication, resume-processing, reload-target") \
    X(ResultLocationBucket, "ResultLocationBucket") \
    X(ResultLocationFolder, "ResultLocationFolder") \
    X(ResultEncryptionMode, "ResultEncryptionMode") \
    X(ResultKmsKeyArn, "ResultKmsKeyArn") \
    X(AssessmentRunName, "AssessmentRunName") \
    X(IncludeOnly, "IncludeOnly") \
    X(Exclude, "Exclude") \
    X(ForceMove, "ForceMove") \
    X(ResourcePendingMaintenanceActions, "ResourcePendingMaintenanceActions") \
    X(PendingMaintenanceActionDetails, "PendingMaintenanceActionDetails") \
    X(AutoAppliedAfterDate, "AutoAppliedAfterDate") \
    X(ForcedApplyDate, "ForcedApplyDate") \
    X(OptInStatus, "OptInStatus") \
    X(CurrentApplyDate, "CurrentApplyDate") \
    X(ErrorEntries, "ErrorEntries") \
    X(Code, "Code") \
    X(Request, "Request") \
    X(MigrationProjectArn, "MigrationProjectArn") \
    X(Error, "Error") \
    X(defaultErrorDetails, "defaultErrorDetails") \
    X(ExportSqlDetails, "ExportSqlDetails") \
    X(S3ObjectKey, "S3ObjectKey") \
    X(ObjectURL, "ObjectURL") \
    X(TotalObjects, "TotalObjects") \
    X(ProgressStep, "ProgressStep") \
    X(ProcessedObject, "ProcessedObject") \
    X(ReplicationTaskAssessmentRunCreationDate, \
        "ReplicationTaskAssessmentRunCreationDate") \
    X(AssessmentProgress, "AssessmentProgress") \
    X(IndividualAssessmentCount, "IndividualAssessmentCount") \
    X(IndividualAssessmentCompletedCount, \
        "IndividualAssessmentCompletedCount") \
    X(LastFailureMessage, "LastFailureMessage") \
    X(IsLatestTaskAssessmentRun, "IsLatestTaskAssessmentRun") \
    X(ResultStatistic, "ResultStatistic") \
    X(Passed, "Passed") \
    X(Warning, "Warning") \
    X(Skipped, "Skipped") \
    X(DataMigrationArn, "DataMigrationArn") \
    X(DataMigrationCreateTime, "DataMigrationCreateTime") \
    X(DataMigrationStartTime, "DataMigrationStartTime") \
    X(DataMigrationEndTime, "DataMigrationEndTime") \
    X(DataMigrationSettings, "DataMigrationSettings") \
    X(CloudwatchLogsEnabled, "CloudwatchLogsEnabled") \
    X(DataMigrationStatistics, "DataMigrationStatistics") \
    X(TablesLoaded, "TablesLoaded") \
    X(ElapsedTimeMillis, "ElapsedTimeMillis") \
    X(TablesLoading, "TablesLoading") \
    X(FullLoadPercentage, "FullLoadPercentage") \
    X(CDCLatency, "CDCLatency") \
    X(TablesQueued, "TablesQueued") \
    X(TablesErrored, "TablesErrored") \
    X(DataMigrationStatus, "DataMigrationStatus") \
    X(DataMigrationCidrBlocks, "DataMigrationCidrBlocks") \
    X(StopReason, "StopReason") \
    X(DataProviderArn, "DataProviderArn") \
    X(DataProviderCreationTime, "DataProviderCreationTime") \
    X(EngineDisplayName, "EngineDisplayName") \
    X(ExternalId, "ExternalId") \
    X(IsReadOnly, "IsReadOnly") \
    X(LakehouseSettings, "LakehouseSettings") \
    X(CustomerAwsId, "CustomerAwsId") \
    X(CustSubscriptionId, "CustSubscriptionId") \
    X(SubscriptionCreationTime, "SubscriptionCreationTime") \
    X(SourceIdsList, "SourceIdsList") \
    X(EventCategoriesList, "EventCategoriesList") \
    X(InstanceProfileArn, "InstanceProfileArn") \
    X(InstanceProfileCreationTime, "InstanceProfileCreationTime") \
    X(MigrationProjectCreationTime, "MigrationProjectCreationTime") \
    X(ReplicationConfigCreateTime, "ReplicationConfigCreateTime") \
    X(ReplicationConfigUpdateTime, "ReplicationConfigUpdateTime") \
    X(ReplicationInstanceStatus, "ReplicationInstanceStatus") \
    X(InstanceCreateTime, "InstanceCreateTime") \
    X(VpcSecurityGroupId, "VpcSecurityGroupId") \
    X(VpcId, "VpcId") \
    X(SubnetGroupStatus, "SubnetGroupStatus") \
    X(Subnets, "Subnets") \
    X(SubnetIdentifier, "SubnetIdentifier") \
    X(SubnetAvailabilityZone, "SubnetAvailabilityZone") \
    X(SubnetStatus, "SubnetStatus") \
    X(SupportedNetworkTypes, "SupportedNetworkTypes") \
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
    X(ReplicationTaskCreationDate, "ReplicationTaskCreationDate") \
    X(ReplicationTaskStartDate, "ReplicationTaskStartDate") \
    X(RecoveryCheckpoint, "RecoveryCheckpoint") \
    X(ReplicationTaskStats, "ReplicationTaskStats") \
    X(FullLoadProgressPercent, "FullLoadProgressPercent") \
    X(FreshStartDate, "FreshStartDate") \
    X(StopDate, "StopDate") \
    X(FullLoadStartDate, "FullLoadStartDate") \
    X(FullLoadFinishDate, "FullLoadFinishDate") \
    X(CertificateCreationDate, "CertificateCreationDate") \
    X(CertificateOwner, "CertificateOwner") \
    X(ValidFromDate, "ValidFromDate") \
    X(ValidToDate, "ValidToDate") \
    X(SigningAlgorithm, "SigningAlgorithm") \
    X(KeyLength, "KeyLength") \
    X(AccountQuotas, "AccountQuotas") \
    X(AccountQuotaName, "AccountQuotaName") \
    X(Used, "Used") \
    X(UniqueAccountIdentifier, "UniqueAccountIdentifier") \
    X(IndividualAssessmentNames, "IndividualAssessmentNames") \
    X(EnumValues, "EnumValues") \
    X(Sensitive, "Sensitive") \
    X(Applicability, "Applicability") \
    X(IntValueMin, "IntValueMin") \
    X(IntValueMax, "IntValueMax") \
    X(DefaultValue, "DefaultValue") \
    X(SupportedEndpointTypes, "SupportedEndpointTypes") \
    X(SupportsCDC, "SupportsCDC") \
    X(ReplicationInstanceEngineMinimumVersion, \
        "ReplicationInstanceEngineMinimumVersion") \
    X(Lifecycle, "Lifecycle") \
    X(ReleaseStatus, "ReleaseStatus") \
    X(LaunchDate, "LaunchDate") \
    X(AutoUpgradeDate, "AutoUpgradeDate") \
    X(DeprecationDate, "DeprecationDate") \
    X(ForceUpgradeDate, "ForceUpgradeDate") \
    X(AvailableUpgrades, "AvailableUpgrades") \
    X(EventCategoryGroupList, "EventCategoryGroupList") \
    X(EventSubscriptionsList, "EventSubscriptionsList") \
    X(Requests, "Requests") \
    X(CollectorVersion, "CollectorVersion") \
    X(VersionStatus, "VersionStatus") \
    X(CollectorHealthCheck, "CollectorHealthCheck") \
    X(CollectorStatus, "CollectorStatus") \
    X(LocalCollectorS3Access, "LocalCollectorS3Access") \
    X(WebCollectorS3Access, "WebCollectorS3Access") \
    X(WebCollectorGrantedRoleBasedAccess, \
        "WebCollectorGrantedRoleBasedAccess") \
    X(LastDataReceived, "LastDataReceived") \
    X(RegisteredDate, "RegisteredDate") \
    X(CreatedDate, "CreatedDate") \
    X(ModifiedDate, "ModifiedDate") \
    X(InventoryData, "InventoryData") \
    X(NumberOfDatabases, "NumberOfDatabases") \
    X(NumberOfSchemas, "NumberOfSchemas") \
    X(ServerId, "ServerId") \
    X(SoftwareDetails, "SoftwareDetails") \
    X(EngineEdition, "EngineEdition") \
    X(ServicePack, "ServicePack") \
    X(SupportLevel, "SupportLevel") \
    X(OsArchitecture, "OsArchitecture") \
    X(Tooltip, "Tooltip") \
    X(LsaAnalysisId, "LsaAnalysisId") \
    X(FleetAdvisorSchemaObjects, "FleetAdvisorSchemaObjects") \
    X(SchemaId, "SchemaId") \
    X(ObjectType, "ObjectType") \
    X(NumberOfObjects, "NumberOfObjects") \
    X(CodeLineCount, "CodeLineCount") \
    X(CodeSize, "CodeSize") \
    X(Complexity, "Complexity") \
    X(DatabaseInstance, "DatabaseInstance") \
    X(DatabaseIpAddress, "DatabaseIpAddress") \
    X(DatabaseEngine, "DatabaseEngine") \
    X(OriginalSchema, "OriginalSchema") \
    X(Similarity, "Similarity") \
    X(MetadataModelType, "MetadataModelType") \
    X(TargetMetadataModels, "TargetMetadataModels") \
    X(StorageType, "StorageType") \
    X(MinAllocatedStorage, "MinAllocatedStorage") \
    X(MaxAllocatedStorage, "MaxAllocatedStorage") \
    X(DefaultAllocatedStorage, "DefaultAllocatedStorage") \
    X(IncludedAllocatedStorage, "IncludedAllocatedStorage") \
    X(AvailabilityZones, "AvailabilityZones") \
    X(Impact, "Impact") \
    X(Preferred, "Preferred") \
    X(RdsEngine, "RdsEngine") \
    X(RequirementsToTarget, "RequirementsToTarget") \
    X(InstanceVcpu, "InstanceVcpu") \
    X(InstanceMemory, "InstanceMemory") \
    X(StorageSize, "StorageSize") \
    X(StorageIops, "StorageIops") \
    X(DeploymentOption, "DeploymentOption") \
    X(TargetConfiguration, "TargetConfiguration") \
    X(InstanceType, "InstanceType") \
    X(LastRefreshDate, "LastRefreshDate") \
    X(ReplicationTaskName, "ReplicationTaskName") \
    X(ReplicationInstanceTaskLogSize, "ReplicationInstanceTaskLogSize") \
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
    X(ReplicationTaskLastAssessmentDate, "ReplicationTaskLastAssessmentDate") \
    X(AssessmentStatus, "AssessmentStatus") \
    X(AssessmentResultsFile, "AssessmentResultsFile") \
    X(S3ObjectUrl, "S3ObjectUrl") \
    X(ReplicationTaskIndividualAssessmentArn, \
        "ReplicationTaskIndividualAssessmentArn") \
    X(IndividualAssessmentName, "IndividualAssessmentName") \
    X(ReplicationTaskIndividualAssessmentStartDate, \
        "ReplicationTaskIndividualAssessmentStartDate") \
    X(ProvisionData, "ProvisionData") \
    X(ProvisionState, "ProvisionState") \
    X(ProvisionedCapacityUnits, "ProvisionedCapacityUnits") \
    X(DateProvisioned, "DateProvisioned") \
    X(IsNewProvisioningAvailable, "IsNewProvisioningAvailable") \
    X(DateNewProvisioningDataAvailable, "DateNewProvisioningDataAvailable") \
    X(ReasonForNewProvisioningData, "ReasonForNewProvisioningData") \
    X(PremigrationAssessmentStatuses, "PremigrationAssessmentStatuses") \
    X(PremigrationAssessmentRunArn, "PremigrationAssessmentRunArn") \
    X(FailOnAssessmentFailure, "FailOnAssessmentFailure") \
    X(PremigrationAssessmentRunCreationDate, \
        "PremigrationAssessmentRunCreationDate") \
    X(FailureMessages, "FailureMessages") \
    X(ReplicationStats, "ReplicationStats") \
    X(ReplicationCreateTime, "ReplicationCreateTime") \
    X(ReplicationUpdateTime, "ReplicationUpdateTime") \
    X(ReplicationLastStopTime, "ReplicationLastStopTime") \
    X(ReplicationDeprovisionTime, "ReplicationDeprovisionTime") \
    X(PdfReport, "PdfReport") \
    X(CsvReport, "CsvReport") \
    X(TagList, "TagList") \
    X(Result, "Result") \
    X(AddTagsToResource, "AddTagsToResource") \
    X(ApplyPendingMaintenanceAction, "ApplyPendingMaintenanceAction") \
    X(BatchStartRecommendations, "BatchStartRecommendations") \
    X(CancelMetadataModelConversion, "CancelMetadataModelConversion") \
    X(CancelMetadataModelCreation, "CancelMetadataModelCreation") \
    X(CancelReplicationTaskAssessmentRun, \
        "CancelReplicationTaskAssessmentRun") \
    X(CreateDataMigration, "CreateDataMigration") \
    X(CreateDataProvider, "CreateDataProvider") \
    X(CreateEndpoint, "CreateEndpoint") \
    X(CreateEventSubscription, "CreateEventSubscription") \
    X(CreateFleetAdvisorCollector, "CreateFleetAdvisorCollector") \
    X(CreateInstanceProfile, "CreateInstanceProfile") \
    X(CreateMigrationProject, "CreateMigrationProject") \
    X(CreateReplicationConfig, "CreateReplicationConfig") \
    X(CreateReplicationInstance, "CreateReplicationInstance") \
    X(CreateReplicationSubnetGroup, "CreateReplicationSubnetGroup") \
    X(CreateReplicationTask, "CreateReplicationTask") \
    X(DeleteCertificate, "DeleteCertificate") \
    X(DeleteConnection, "DeleteConnection") \
    X(DeleteDataMigration, "DeleteDataMigration") \
    X(DeleteDataProvider, "DeleteDataProvider") \
    X(DeleteEndpoint, "DeleteEndpoint") \
    X(DeleteEventSubscription, "DeleteEventSubscription") \
    X(DeleteFleetAdvisorCollector, "DeleteFleetAdvisorCollector") \
    X(DeleteFleetAdvisorDatabases, "DeleteFleetAdvisorDatabases") \
    X(DeleteInstanceProfile, "DeleteInstanceProfile") \
    X(DeleteMigrationProject, "DeleteMigrationProject") \
    X(DeleteReplicationConfig, "DeleteReplicationConfig") \
    X(DeleteReplicationInstance, "DeleteReplicationInstance") \
    X(DeleteReplicationSubnetGroup, "DeleteReplicationSubnetGroup") \
    X(DeleteReplicationTask, "DeleteReplicationTask") \
    X(DeleteReplicationTaskAssessmentRun, \
        "DeleteReplicationTaskAssessmentRun") \
    X(DescribeAccountAttributes, "DescribeAccountAttributes") \
    X(DescribeApplicableIndividualAssessments, \
        "DescribeApplicableIndividualAssessments") \
    X(DescribeCertificates, "DescribeCertificates") \
    X(DescribeConnections, "DescribeConnections") \
    X(DescribeConversionConfiguration, "DescribeConversionConfiguration") \
    X(DescribeDataMigrations, "DescribeDataMigrations") \
    X(DescribeDataProviders, "DescribeDataProviders") \
    X(DescribeEndpointSettings, "DescribeEndpointSettings") \
    X(DescribeEndpointTypes, "DescribeEndpointTypes") \
    X(DescribeEndpoints, "DescribeEndpoints") \
    X(DescribeEngineVersions, "DescribeEngineVersions") \
    X(DescribeEventCategories, "DescribeEventCategories") \
    X(DescribeEventSubscriptions, "DescribeEventSubscriptions") \
    X(DescribeEvents, "DescribeEvents") \
    X(DescribeExtensionPackAssociations, "DescribeExtensionPackAssociations") \
    X(DescribeFleetAdvisorCollectors, "DescribeFleetAdvisorCollectors") \
    X(DescribeFleetAdvisorDatabases, "DescribeFleetAdvisorDatabases") \
    X(DescribeFleetAdvisorLsaAnalysis, "DescribeFleetAdvisorLsaAnalysis") \
    X(DescribeFleetAdvisorSchemaObjectSummary, \
        "DescribeFleetAdvisorSchemaObjectSummary") \
    X(DescribeFleetAdvisorSchemas, "DescribeFleetAdvisorSchemas") \
    X(DescribeInstanceProfiles, "DescribeInstanceProfiles") \
    X(DescribeMetadataModel, "DescribeMetadataModel") \
    X(DescribeMetadataModelAssessments, "DescribeMetadataModelAssessments") \
    X(DescribeMetadataModelChildren, "DescribeMetadataModelChildren") \
    X(DescribeMetadataModelConversions, "DescribeMetadataModelConversions") \
    X(DescribeMetadataModelCreations, "DescribeMetadataModelCreations") \
    X(DescribeMetadataModelExportsAsScript, \
        "DescribeMetadataModelExportsAsScript") \
    X(DescribeMetadataModelExportsToTarget, \
        "DescribeMetadataModelExportsToTarget") \
    X(DescribeMetadataModelImports, "DescribeMetadataModelImports") \
    X(DescribeMigrationProjects, "DescribeMigrationProjects") \
    X(DescribeOrderableReplicationInstances, \
        "DescribeOrderableReplicationInstances") \
    X(DescribePendingMaintenanceActions, "DescribePendingMaintenanceActions") \
    X(DescribeRecommendationLimitations, "DescribeRecommendationLimitations") \
    X(DescribeRecommendations, "DescribeRecommendations") \
    X(DescribeRefreshSchemasStatus, "DescribeRefreshSchemasStatus") \
    X(DescribeReplicationConfigs, "DescribeReplicationConfigs") \
    X(DescribeReplicationInstanceTaskLogs, \
        "DescribeReplicationInstanceTaskLogs") \
    X(DescribeReplicationInstances, "DescribeReplicationInstances") \
    X(DescribeReplicationSubnetGroups, "DescribeReplicationSubnetGroups") \
    X(DescribeReplicationTableStatistics, \
        "DescribeReplicationTableStatistics") \
    X(DescribeReplicationTaskAssessmentResults, \
        "DescribeReplicationTaskAssessmentResults") \
    X(DescribeReplicationTaskAssessmentRuns, \
        "DescribeReplicationTaskAssessmentRuns") \
    X(DescribeReplicationTaskIndividualAssessments, \
        "DescribeReplicationTaskIndividualAssessments") \
    X(DescribeReplicationTasks, "DescribeReplicationTasks") \
    X(DescribeReplications, "DescribeReplications") \
    X(DescribeSchemas, "DescribeSchemas") \
    X(DescribeTableStatistics, "DescribeTableStatistics") \
    X(ExportMetadataModelAssessment, "ExportMetadataModelAssessment") \
    X(GetTargetSelectionRules, "GetTargetSelectionRules") \
    X(ImportCertificate, "ImportCertificate") \
    X(ListTagsForResource, "ListTagsForResource") \
    X(ModifyConversionConfiguration, "ModifyConversionConfiguration") \
    X(ModifyDataMigration, "ModifyDataMigration") \
    X(ModifyDataProvider, "ModifyDataProvider") \
    X(ModifyEndpoint, "ModifyEndpoint") \
    X(ModifyEventSubscription, "ModifyEventSubscription") \
    X(ModifyInstanceProfile, "ModifyInstanceProfile") \
    X(ModifyMigrationProject, "ModifyMigrationProject") \
    X(ModifyReplicationConfig, "ModifyReplicationConfig") \
    X(ModifyReplicationInstance, "ModifyReplicationInstance") \
    X(ModifyReplicationSubnetGroup, "ModifyReplicationSubnetGroup") \
    X(ModifyReplicationTask, "ModifyReplicationTask") \
    X(MoveReplicationTask, "MoveReplicationTask") \
    X(RebootReplicationInstance, "RebootReplicationInstance") \
    X(RefreshSchemas, "RefreshSchemas") \
    X(ReloadReplicationTables, "ReloadReplicationTables") \
    X(ReloadTables, "ReloadTables") \
    X(RemoveTagsFromResource, "RemoveTagsFromResource") \
    X(RunFleetAdvisorLsaAnalysis, "RunFleetAdvisorLsaAnalysis") \
    X(StartDataMigration, "StartDataMigration") \
    X(StartExtensionPackAssociation, "StartExtensionPackAssociation") \
    X(StartMetadataModelAssessment, "StartMetadataModelAssessment") \
    X(StartMetadataModelConversion, "StartMetadataModelConversion") \
    X(StartMetadataModelCreation, "StartMetadataModelCreation") \
    X(StartMetadataModelExportAsScript, "StartMetadataModelExportAsScript") \
    X(StartMetadataModelExportToTarget, "StartMetadataModelExportToTarget") \
    X(StartMetadataModelImport, "StartMetadataModelImport") \
    X(StartReplication, "StartReplication") \
    X(StartReplicationTask, "StartReplicationTask") \
    X(StartReplicationTaskAssessment, "StartReplicationTaskAssessment") \
    X(StartReplicationTaskAssessmentRun, "StartReplicationTaskAssessmentRun") \
    X(StopDataMigration, "StopDataMigration") \
    X(StopReplication, "StopReplication") \
    X(StopReplicationTask, "StopReplicationTask") \
    X(TestConnection, "TestConnection") \
    X(UpdateSubscriptionsToEventBridge, "UpdateSubscriptionsToEventBridge") \
    X(TestConnectionSucceeds, "TestConnectionSucceeds") \
    X(successful, "successful") \
    X(failed, "failed") \
    X(EndpointDeleted, "EndpointDeleted") \
    X(ResourceNotFoundFault, "ResourceNotFoundFault") \
    X(active, "active") \
    X(creating, "creating") \
    X(ReplicationInstanceAvailable, "ReplicationInstanceAvailable") \
    X(available, "available") \
    X(deleting, "deleting") \
    X(incompatible_credentials, "incompatible-credentials") \
    X(incompatible_network, "incompatible-network") \
    X(inaccessible_encryption_credentials, \
        "inaccessible-encryption-credentials") \
    X(ReplicationInstanceDeleted, "ReplicationInstanceDeleted") \
    X(ReplicationTaskReady, "ReplicationTaskReady") \
    X(ready, "ready") \
    X(starting, "starting") \
    X(running, "running") \
    X(stopping, "stopping") \
    X(stopped, "stopped") \
    X(modifying, "modifying") \
    X(testing, "testing") \
    X(ReplicationTaskStopped, "ReplicationTaskStopped") \
    X(ReplicationTaskRunning, "ReplicationTaskRunning") \
    X(ReplicationTaskDeleted, "ReplicationTaskDeleted") \
    X(MetadataModelImported, "MetadataModelImported") \
    X(SUCCESS, "SUCCESS") \
    X(FAILED, "FAILED") \
    X(MetadataModelAssessed, "MetadataModelAssessed") \
    X(MetadataModelConverted, "MetadataModelConverted") \
    X(MetadataModelExportedAsScript, "MetadataModelExportedAsScript") \
    X(MetadataModelExportedToTarget, "MetadataModelExportedToTarget") \
    X(MetadataModelCreated, "MetadataModelCreated") \
    X(ExtensionPackAssociated, "ExtensionPackAssociated") \
    X(MetadataModelConversionCancelled, "MetadataModelConversionCancelled") \
    X(CANCELED, "CANCELED") \
    X(MetadataModelCreationCancelled, "MetadataModelCreationCancelled") \
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

#define N(id) ((unsigned)offsetof(struct model_texts, t_##id))

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
    S_Tag,
    S_TagList,
    S_AddTagsToResourceMessage,
    S_ApplyPendingMaintenanceActionMessage,
    S_RecommendationSettings,
    S_StartRecommendationsRequestEntry,
    S_StartRecommendationsRequestEntryList,
    S_BatchStartRecommendationsRequest,
    S_CancelMetadataModelConversionMessage,
    S_CancelReplicationTaskAssessmentRunMessage,
    S_MigrationTypeValue,
    S_SourceDataSetting,
    S_SourceDataSettings,
    S_TablePreparationMode,
    S_TargetDataSetting,
    S_TargetDataSettings,
    S_CreateDataMigrationMessage,
    S_RedshiftDataProviderSettings,
    S_DmsSslModeValue,
    S_PostgreSqlDataProviderSettings,
    S_MySqlDataProviderSettings,
    S_OracleDataProviderSettings,
    S_SybaseAseDataProviderSettings,
    S_DocDbDataProviderSettings,
    S_IbmDb2LuwDataProviderSettings,
    S_AuthTypeValue,
    S_AuthMechanismValue,
    S_MongoDbDataProviderSettings,
    S_DataProviderSettings,
    S_CreateDataProviderMessage,
    S_ReplicationEndpointTypeValue,
    S_DynamoDbSettings,
    S_CompressionTypeValue,
    S_EncryptionModeValue,
    S_DataFormatValue,
    S_EncodingTypeValue,
    S_ParquetVersionValue,
    S_DatePartitionSequenceValue,
    S_DatePartitionDelimiterValue,
    S_CannedAclForObjectsValue,
    S_S3Settings,
    S_DmsTransferSettings,
    S_NestingLevelValue,
    S_MongoDbSettings,
    S_MessageFormatValue,
    S_KinesisSettings,
    S_KafkaSecurityProtocol,
    S_KafkaSaslMechanism,
    S_KafkaSslEndpointIdentificationAlgorithm,
    S_KafkaSettings,
    S_ElasticsearchSettings,
    S_NeptuneSettings,
    S_RedshiftSettings,
    S_PluginNameValue,
    S_LongVarcharMappingType,
    S_DatabaseMode,
    S_PostgreSQLAuthenticationMethod,
    S_PostgreSQLSettings,
    S_TargetDbType,
    S_MySQLAuthenticationMethod,
    S_MySQLSettings,
    S_IntegerList,
    S_CharLengthSemantics,
    S_OracleAuthenticationMethod,
    S_OracleSettings,
    S_SybaseSettings,
    S_SafeguardPolicy,
    S_TlogAccessMode,
    S_SqlServerAuthenticationMethod,
    S_MicrosoftSQLServerSettings,
    S_IBMDb2Settings,
    S_DocDbSettings,
    S_SslSecurityProtocolValue,
    S_RedisAuthTypeValue,
    S_RedisSettings,
    S_GcpMySQLSettings,
    S_TimestreamSettings,
    S_CreateEndpointMessage,
    S_EventCategoriesList,
    S_CreateEventSubscriptionMessage,
    S_CreateFleetAdvisorCollectorRequest,
    S_CreateInstanceProfileMessage,
    S_DataProviderDescriptorDefinition,
    S_DataProviderDescriptorDefinitionList,
    S_SCApplicationAttributes,
    S_CreateMigrationProjectMessage,
    S_ComputeConfig,
    S_CreateReplicationConfigMessage,
    S_KerberosAuthenticationSettings,
    S_CreateReplicationInstanceMessage,
    S_CreateReplicationSubnetGroupMessage,
    S_CreateReplicationTaskMessage,
    S_DeleteCertificateMessage,
    S_DeleteConnectionMessage,
    S_DeleteDataMigrationMessage,
    S_DeleteDataProviderMessage,
    S_DeleteEndpointMessage,
    S_DeleteEventSubscriptionMessage,
    S_DeleteCollectorRequest,
    S_DeleteFleetAdvisorDatabasesRequest,
    S_DeleteInstanceProfileMessage,
    S_DeleteMigrationProjectMessage,
    S_DeleteReplicationConfigMessage,
    S_DeleteReplicationInstanceMessage,
    S_DeleteReplicationSubnetGroupMessage,
    S_DeleteReplicationTaskMessage,
    S_DescribeAccountAttributesMessage,
    S_DescribeApplicableIndividualAssessmentsMessage,
    S_Filter,
    S_FilterList,
    S_DescribeCertificatesMessage,
    S_DescribeDataMigrationsMessage,
    S_DescribeEndpointSettingsMessage,
    S_DescribeEngineVersionsMessage,
    S_DescribeEventCategoriesMessage,
    S_DescribeEventSubscriptionsMessage,
    S_SourceType,
    S_DescribeEventsMessage,
    S_DescribeExtensionPackAssociationsMessage,
    S_DescribeFleetAdvisorCollectorsRequest,
    S_DescribeFleetAdvisorLsaAnalysisRequest,
    S_OriginTypeValue,
    S_DescribeMetadataModelMessage,
    S_DescribeMetadataModelChildrenMessage,
    S_DescribeMetadataModelCreationsMessage,
    S_DescribePendingMaintenanceActionsMessage,
    S_DescribeReplicationInstanceTaskLogsMessage,
    S_DescribeReplicationTableStatisticsMessage,
    S_DescribeReplicationTaskAssessmentResultsMessage,
    S_DescribeReplicationTasksMessage,
    S_DescribeSchemasMessage,
    S_DescribeTableStatisticsMessage,
    S_AssessmentReportType,
    S_AssessmentReportTypesList,
    S_ExportMetadataModelAssessmentMessage,
    S_GetTargetSelectionRulesMessage,
    S_ImportCertificateMessage,
    S_ListTagsForResourceMessage,
    S_ModifyConversionConfigurationMessage,
    S_ModifyDataMigrationMessage,
    S_ModifyDataProviderMessage,
    S_ModifyEndpointMessage,
    S_ModifyEventSubscriptionMessage,
    S_ModifyInstanceProfileMessage,
    S_ModifyMigrationProjectMessage,
    S_ModifyReplicationConfigMessage,
    S_ModifyReplicationInstanceMessage,
    S_ModifyReplicationSubnetGroupMessage,
    S_ModifyReplicationTaskMessage,
    S_MoveReplicationTaskMessage,
    S_RebootReplicationInstanceMessage,
    S_TableToReload,
    S_TableListToReload,
    S_ReloadOptionValue,
    S_ReloadReplicationTablesMessage,
    S_ReloadTablesMessage,
    S_RemoveTagsFromResourceMessage,
    S_StartReplicationMigrationTypeValue,
    S_StartDataMigrationMessage,
    S_StatementProperties,
    S_MetadataModelProperties,
    S_StartMetadataModelCreationMessage,
    S_StartMetadataModelExportAsScriptMessage,
    S_StartMetadataModelExportToTargetMessage,
    S_StartMetadataModelImportMessage,
    S_StartReplicationMessage,
    S_StartReplicationTaskTypeValue,
    S_StartReplicationTaskMessage,
    S_StartReplicationTaskAssessmentRunMessage,
    S_TestConnectionMessage,
    S_UpdateSubscriptionsToEventBridgeMessage,
    S_PendingMaintenanceAction,
    S_PendingMaintenanceActionDetails,
    S_ResourcePendingMaintenanceActions,
    S_ApplyPendingMaintenanceActionResponse,
    S_BatchStartRecommendationsErrorEntry,
    S_BatchStartRecommendationsErrorEntryList,
    S_BatchStartRecommendationsResponse,
    S_DefaultErrorDetails,
    S_ErrorDetails,
    S_ExportSqlDetails,
    S_ProcessedObject,
    S_Progress,
    S_SchemaConversionRequest,
    S_CancelMetadataModelConversionResponse,
    S_ReplicationTaskAssessmentRunProgress,
    S_ReplicationTaskAssessmentRunResultStatistic,
    S_ReplicationTaskAssessmentRun,
    S_CancelReplicationTaskAssessmentRunResponse,
    S_DataMigrationSettings,
    S_DataMigrationStatistics,
    S_DataMigration,
    S_CreateDataMigrationResponse,
    S_DataProvider,
    S_CreateDataProviderResponse,
    S_LakehouseSettings,
    S_Endpoint,
    S_CreateEndpointResponse,
    S_EventSubscription,
    S_CreateEventSubscriptionResponse,
    S_CreateFleetAdvisorCollectorResponse,
    S_InstanceProfile,
    S_CreateInstanceProfileResponse,
    S_DataProviderDescriptor,
    S_DataProviderDescriptorList,
    S_MigrationProject,
    S_CreateMigrationProjectResponse,
    S_ReplicationConfig,
    S_CreateReplicationConfigResponse,
    S_VpcSecurityGroupMembership,
    S_VpcSecurityGroupMembershipList,
    S_AvailabilityZone,
    S_Subnet,
    S_SubnetList,
    S_ReplicationSubnetGroup,
    S_ReplicationPendingModifiedValues,
    S_ReplicationInstance,
    S_CreateReplicationInstanceResponse,
    S_CreateReplicationSubnetGroupResponse,
    S_ReplicationTaskStats,
    S_ReplicationTask,
    S_CreateReplicationTaskResponse,
    S_Certificate,
    S_DeleteCertificateResponse,
    S_Connection,
    S_DeleteConnectionResponse,
    S_DeleteFleetAdvisorDatabasesResponse,
    S_AccountQuota,
    S_AccountQuotaList,
    S_DescribeAccountAttributesResponse,
    S_DescribeApplicableIndividualAssessmentsResponse,
    S_CertificateList,
    S_DescribeCertificatesResponse,
    S_ConnectionList,
    S_DescribeConnectionsResponse,
    S_DescribeConversionConfigurationResponse,
    S_DataMigrations,
    S_DescribeDataMigrationsResponse,
    S_DataProviderList,
    S_DescribeDataProvidersResponse,
    S_EndpointSetting,
    S_EndpointSettingsList,
    S_DescribeEndpointSettingsResponse,
    S_SupportedEndpointType,
    S_SupportedEndpointTypeList,
    S_DescribeEndpointTypesResponse,
    S_EndpointList,
    S_DescribeEndpointsResponse,
    S_EngineVersion,
    S_EngineVersionList,
    S_DescribeEngineVersionsResponse,
    S_EventCategoryGroup,
    S_EventCategoryGroupList,
    S_DescribeEventCategoriesResponse,
    S_EventSubscriptionsList,
    S_DescribeEventSubscriptionsResponse,
    S_Event,
    S_EventList,
    S_DescribeEventsResponse,
    S_SchemaConversionRequestList,
    S_DescribeExtensionPackAssociationsResponse,
    S_CollectorHealthCheck,
    S_InventoryData,
    S_CollectorResponse,
    S_CollectorResponses,
    S_DescribeFleetAdvisorCollectorsResponse,
    S_ServerShortInfoResponse,
    S_DatabaseInstanceSoftwareDetailsResponse,
    S_CollectorShortInfoResponse,
    S_CollectorsList,
    S_DatabaseResponse,
    S_DatabaseList,
    S_DescribeFleetAdvisorDatabasesResponse,
    S_FleetAdvisorLsaAnalysisResponse,
    S_FleetAdvisorLsaAnalysisResponseList,
    S_DescribeFleetAdvisorLsaAnalysisResponse,
    S_FleetAdvisorSchemaObjectResponse,
    S_FleetAdvisorSchemaObjectList,
    S_DescribeFleetAdvisorSchemaObjectSummaryResponse,
    S_DatabaseShortInfoResponse,
    S_SchemaShortInfoResponse,
    S_SchemaResponse,
    S_FleetAdvisorSchemaList,
    S_DescribeFleetAdvisorSchemasResponse,
    S_InstanceProfileList,
    S_DescribeInstanceProfilesResponse,
    S_MetadataModelReference,
    S_MetadataModelReferenceList,
    S_DescribeMetadataModelResponse,
    S_DescribeMetadataModelChildrenResponse,
    S_MigrationProjectList,
    S_DescribeMigrationProjectsResponse,
    S_OrderableReplicationInstance,
    S_OrderableReplicationInstanceList,
    S_DescribeOrderableReplicationInstancesResponse,
    S_PendingMaintenanceActions,
    S_DescribePendingMaintenanceActionsResponse,
    S_Limitation,
    S_LimitationList,
    S_DescribeRecommendationLimitationsResponse,
    S_RdsRequirements,
    S_RdsConfiguration,
    S_RdsRecommendation,
    S_RecommendationData,
    S_Recommendation,
    S_RecommendationList,
    S_DescribeRecommendationsResponse,
    S_RefreshSchemasStatus,
    S_DescribeRefreshSchemasStatusResponse,
    S_ReplicationConfigList,
    S_DescribeReplicationConfigsResponse,
    S_ReplicationInstanceTaskLog,
    S_ReplicationInstanceTaskLogsList,
    S_DescribeReplicationInstanceTaskLogsResponse,
    S_ReplicationInstanceList,
    S_DescribeReplicationInstancesResponse,
    S_ReplicationSubnetGroups,
    S_DescribeReplicationSubnetGroupsResponse,
    S_TableStatistics,
    S_ReplicationTableStatisticsList,
    S_DescribeReplicationTableStatisticsResponse,
    S_ReplicationTaskAssessmentResult,
    S_ReplicationTaskAssessmentResultList,
    S_DescribeReplicationTaskAssessmentResultsResponse,
    S_ReplicationTaskAssessmentRunList,
    S_DescribeReplicationTaskAssessmentRunsResponse,
    S_ReplicationTaskIndividualAssessment,
    S_ReplicationTaskIndividualAssessmentList,
    S_DescribeReplicationTaskIndividualAssessmentsResponse,
    S_ReplicationTaskList,
    S_DescribeReplicationTasksResponse,
    S_ProvisionData,
    S_PremigrationAssessmentStatus,
    S_PremigrationAssessmentStatusList,
    S_Replication,
    S_ReplicationList,
    S_DescribeReplicationsResponse,
    S_DescribeSchemasResponse,
    S_DescribeTableStatisticsResponse,
    S_ExportMetadataModelAssessmentResponse,
    S_GetTargetSelectionRulesResponse,
    S_ListTagsForResourceResponse,
    S_ModifyConversionConfigurationResponse,
    S_ReloadReplicationTablesResponse,
    S_ReloadTablesResponse,
    S_StartExtensionPackAssociationResponse,
    S_StartReplicationResponse,
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
    {SHAPE_STRUCTURE, 3, 0},
    {SHAPE_LIST, 0, S_Tag},
    {SHAPE_STRUCTURE, 2, 3},
    {SHAPE_STRUCTURE, 3, 5},
    {SHAPE_STRUCTURE, 2, 8},
    {SHAPE_STRUCTURE, 2, 10},
    {SHAPE_LIST, 0, S_StartRecommendationsRequestEntry},
    {SHAPE_STRUCTURE, 1, 12},
    {SHAPE_STRUCTURE, 2, 13},
    {SHAPE_STRUCTURE, 1, 15},
    {SHAPE_STRING, 0, N(enum_MigrationTypeValue)},
    {SHAPE_STRUCTURE, 4, 16},
    {SHAPE_LIST, 0, S_SourceDataSetting},
    {SHAPE_STRING, 0, N(enum_TablePreparationMode)},
    {SHAPE_STRUCTURE, 1, 20},
    {SHAPE_LIST, 0, S_TargetDataSetting},
    {SHAPE_STRUCTURE, 10, 21},
    {SHAPE_STRUCTURE, 5, 31},
    {SHAPE_STRING, 0, N(enum_DmsSslModeValue)},
    {SHAPE_STRUCTURE, 7, 36},
    {SHAPE_STRUCTURE, 6, 43},
    {SHAPE_STRUCTURE, 12, 49},
    {SHAPE_STRUCTURE, 6, 61},
    {SHAPE_STRUCTURE, 5, 36},
    {SHAPE_STRUCTURE, 9, 67},
    {SHAPE_STRING, 0, N(enum_AuthTypeValue)},
    {SHAPE_STRING, 0, N(enum_AuthMechanismValue)},
    {SHAPE_STRUCTURE, 8, 76},
    {SHAPE_UNION, 11, 84},
    {SHAPE_STRUCTURE, 6, 95},
    {SHAPE_STRING, 0, N(enum_ReplicationEndpointTypeValue)},
    {SHAPE_STRUCTURE, 1, 24},
    {SHAPE_STRING, 0, N(enum_CompressionTypeValue)},
    {SHAPE_STRING, 0, N(enum_EncryptionModeValue)},
    {SHAPE_STRING, 0, N(enum_DataFormatValue)},
    {SHAPE_STRING, 0, N(enum_EncodingTypeValue)},
    {SHAPE_STRING, 0, N(enum_ParquetVersionValue)},
    {SHAPE_STRING, 0, N(enum_DatePartitionSequenceValue)},
    {SHAPE_STRING, 0, N(enum_DatePartitionDelimiterValue)},
    {SHAPE_STRING, 0, N(enum_CannedAclForObjectsValue)},
    {SHAPE_STRUCTURE, 41, 101},
    {SHAPE_STRUCTURE, 2, 142},
    {SHAPE_STRING, 0, N(enum_NestingLevelValue)},
    {SHAPE_STRUCTURE, 16, 144},
    {SHAPE_STRING, 0, N(enum_MessageFormatValue)},
    {SHAPE_STRUCTURE, 11, 160},
    {SHAPE_STRING, 0, N(enum_KafkaSecurityProtocol)},
    {SHAPE_STRING, 0, N(enum_KafkaSaslMechanism)},
    {SHAPE_STRING, 0, N(enum_KafkaSslEndpointIdentificationAlgorithm)},
    {SHAPE_STRUCTURE, 21, 171},
    {SHAPE_STRUCTURE, 5, 192},
    {SHAPE_STRUCTURE, 7, 197},
    {SHAPE_STRUCTURE, 31, 204},
    {SHAPE_STRING, 0, N(enum_PluginNameValue)},
    {SHAPE_STRING, 0, N(enum_LongVarcharMappingType)},
    {SHAPE_STRING, 0, N(enum_DatabaseMode)},
    {SHAPE_STRING, 0, N(enum_PostgreSQLAuthenticationMethod)},
    {SHAPE_STRUCTURE, 27, 235},
    {SHAPE_STRING, 0, N(enum_TargetDbType)},
    {SHAPE_STRING, 0, N(enum_PostgreSQLAuthenticationMethod)},
    {SHAPE_STRUCTURE, 17, 262},
    {SHAPE_LIST, 0, S_integer},
    {SHAPE_STRING, 0, N(enum_CharLengthSemantics)},
    {SHAPE_STRING, 0, N(enum_OracleAuthenticationMethod)},
    {SHAPE_STRUCTURE, 44, 279},
    {SHAPE_STRUCTURE, 7, 323},
    {SHAPE_STRING, 0, N(enum_SafeguardPolicy)},
    {SHAPE_STRING, 0, N(enum_TlogAccessMode)},
    {SHAPE_STRING, 0, N(enum_OracleAuthenticationMethod)},
    {SHAPE_STRUCTURE, 18, 330},
    {SHAPE_STRUCTURE, 14, 348},
    {SHAPE_STRUCTURE, 13, 362},
    {SHAPE_STRING, 0, N(enum_SslSecurityProtocolValue)},
    {SHAPE_STRING, 0, N(enum_RedisAuthTypeValue)},
    {SHAPE_STRUCTURE, 7, 375},
    {SHAPE_STRUCTURE, 14, 262},
    {SHAPE_STRUCTURE, 5, 382},
    {SHAPE_STRUCTURE, 35, 387},
    {SHAPE_LIST, 0, S_string},
    {SHAPE_STRUCTURE, 7, 422},
    {SHAPE_STRUCTURE, 4, 429},
    {SHAPE_STRUCTURE, 9, 433},
    {SHAPE_STRUCTURE, 3, 442},
    {SHAPE_LIST, 0, S_DataProviderDescriptorDefinition},
    {SHAPE_STRUCTURE, 2, 445},
    {SHAPE_STRUCTURE, 8, 447},
    {SHAPE_STRUCTURE, 9, 455},
    {SHAPE_STRUCTURE, 10, 464},
    {SHAPE_STRUCTURE, 3, 474},
    {SHAPE_STRUCTURE, 17, 477},
    {SHAPE_STRUCTURE, 4, 494},
    {SHAPE_STRUCTURE, 13, 498},
    {SHAPE_STRUCTURE, 1, 511},
    {SHAPE_STRUCTURE, 2, 512},
    {SHAPE_STRUCTURE, 1, 514},
    {SHAPE_STRUCTURE, 1, 442},
    {SHAPE_STRUCTURE, 1, 512},
    {SHAPE_STRUCTURE, 1, 422},
    {SHAPE_STRUCTURE, 1, 515},
    {SHAPE_STRUCTURE, 1, 516},
    {SHAPE_STRUCTURE, 1, 450},
    {SHAPE_STRUCTURE, 1, 13},
    {SHAPE_STRUCTURE, 1, 517},
    {SHAPE_STRUCTURE, 1, 5},
    {SHAPE_STRUCTURE, 1, 494},
    {SHAPE_STRUCTURE, 1, 518},
    {SHAPE_STRUCTURE, 0, 0},
    {SHAPE_STRUCTURE, 8, 519},
    {SHAPE_STRUCTURE, 2, 527},
    {SHAPE_LIST, 0, S_Filter},
    {SHAPE_STRUCTURE, 3, 529},
    {SHAPE_STRUCTURE, 5, 532},
    {SHAPE_STRUCTURE, 3, 537},
    {SHAPE_STRUCTURE, 2, 525},
    {SHAPE_STRUCTURE, 2, 540},
    {SHAPE_STRUCTURE, 4, 542},
    {SHAPE_STRING, 0, N(enum_SourceType)},
    {SHAPE_STRUCTURE, 9, 546},
    {SHAPE_STRUCTURE, 4, 555},
    {SHAPE_STRUCTURE, 3, 559},
    {SHAPE_STRUCTURE, 2, 560},
    {SHAPE_STRING, 0, N(enum_OriginTypeValue)},
    {SHAPE_STRUCTURE, 3, 562},
    {SHAPE_STRUCTURE, 5, 565},
    {SHAPE_STRUCTURE, 4, 570},
    {SHAPE_STRUCTURE, 4, 574},
    {SHAPE_STRUCTURE, 3, 578},
    {SHAPE_STRUCTURE, 4, 581},
    {SHAPE_STRUCTURE, 3, 585},
    {SHAPE_STRUCTURE, 4, 532},
    {SHAPE_STRUCTURE, 3, 588},
    {SHAPE_STRUCTURE, 4, 591},
    {SHAPE_STRING, 0, N(enum_AssessmentReportType)},
    {SHAPE_LIST, 1, S_AssessmentReportType},
    {SHAPE_STRUCTURE, 4, 595},
    {SHAPE_STRUCTURE, 2, 595},
    {SHAPE_STRUCTURE, 5, 599},
    {SHAPE_STRUCTURE, 2, 604},
    {SHAPE_STRUCTURE, 2, 606},
    {SHAPE_STRUCTURE, 9, 608},
    {SHAPE_STRUCTURE, 7, 617},
    {SHAPE_STRUCTURE, 34, 624},
    {SHAPE_STRUCTURE, 5, 658},
    {SHAPE_STRUCTURE, 9, 663},
    {SHAPE_STRUCTURE, 8, 672},
    {SHAPE_STRUCTURE, 9, 680},
    {SHAPE_STRUCTURE, 13, 689},
    {SHAPE_STRUCTURE, 3, 702},
    {SHAPE_STRUCTURE, 9, 705},
    {SHAPE_STRUCTURE, 2, 714},
    {SHAPE_STRUCTURE, 3, 716},
    {SHAPE_STRUCTURE, 2, 719},
    {SHAPE_LIST, 0, S_TableToReload},
    {SHAPE_STRING, 0, N(enum_ReloadOptionValue)},
    {SHAPE_STRUCTURE, 3, 721},
    {SHAPE_STRUCTURE, 3, 724},
    {SHAPE_STRUCTURE, 2, 727},
    {SHAPE_STRING, 0, N(enum_StartReplicationMigrationTypeValue)},
    {SHAPE_STRUCTURE, 2, 729},
    {SHAPE_STRUCTURE, 1, 731},
    {SHAPE_UNION, 1, 732},
    {SHAPE_STRUCTURE, 4, 733},
    {SHAPE_STRUCTURE, 4, 737},
    {SHAPE_STRUCTURE, 3, 741},
    {SHAPE_STRUCTURE, 4, 744},
    {SHAPE_STRUCTURE, 6, 748},
    {SHAPE_STRING, 0, N(enum_StartReplicationTaskTypeValue)},
    {SHAPE_STRUCTURE, 5, 754},
    {SHAPE_STRUCTURE, 10, 759},
    {SHAPE_STRUCTURE, 2, 769},
    {SHAPE_STRUCTURE, 1, 771},
    {SHAPE_STRUCTURE, 6, 772},
    {SHAPE_LIST, 0, S_PendingMaintenanceAction},
    {SHAPE_STRUCTURE, 2, 778},
    {SHAPE_STRUCTURE, 1, 780},
    {SHAPE_STRUCTURE, 3, 781},
    {SHAPE_LIST, 0, S_BatchStartRecommendationsErrorEntry},
    {SHAPE_STRUCTURE, 1, 784},
    {SHAPE_STRUCTURE, 1, 782},
    {SHAPE_UNION, 1, 785},
    {SHAPE_STRUCTURE, 2, 786},
    {SHAPE_STRUCTURE, 3, 788},
    {SHAPE_STRUCTURE, 4, 791},
    {SHAPE_STRUCTURE, 6, 795},
    {SHAPE_STRUCTURE, 1, 801},
    {SHAPE_STRUCTURE, 2, 802},
    {SHAPE_STRUCTURE, 6, 804},
    {SHAPE_STRUCTURE, 14, 810},
    {SHAPE_STRUCTURE, 1, 824},
    {SHAPE_STRUCTURE, 3, 825},
    {SHAPE_STRUCTURE, 9, 828},
    {SHAPE_STRUCTURE, 17, 837},
    {SHAPE_STRUCTURE, 1, 854},
    {SHAPE_STRUCTURE, 7, 855},
    {SHAPE_STRUCTURE, 1, 862},
    {SHAPE_STRUCTURE, 1, 863},
    {SHAPE_STRUCTURE, 38, 864},
    {SHAPE_STRUCTURE, 1, 902},
    {SHAPE_STRUCTURE, 9, 903},
    {SHAPE_STRUCTURE, 1, 912},
    {SHAPE_STRUCTURE, 5, 913},
    {SHAPE_STRUCTURE, 10, 918},
    {SHAPE_STRUCTURE, 1, 928},
    {SHAPE_STRUCTURE, 4, 929},
    {SHAPE_LIST, 0, S_DataProviderDescriptor},
    {SHAPE_STRUCTURE, 10, 933},
    {SHAPE_STRUCTURE, 1, 943},
    {SHAPE_STRUCTURE, 12, 944},
    {SHAPE_STRUCTURE, 1, 956},
    {SHAPE_STRUCTURE, 2, 957},
    {SHAPE_LIST, 0, S_VpcSecurityGroupMembership},
    {SHAPE_STRUCTURE, 1, 788},
    {SHAPE_STRUCTURE, 3, 959},
    {SHAPE_LIST, 0, S_Subnet},
    {SHAPE_STRUCTURE, 7, 962},
    {SHAPE_STRUCTURE, 5, 969},
    {SHAPE_STRUCTURE, 26, 974},
    {SHAPE_STRUCTURE, 1, 1000},
    {SHAPE_STRUCTURE, 1, 981},
    {SHAPE_STRUCTURE, 11, 1001},
    {SHAPE_STRUCTURE, 19, 1012},
    {SHAPE_STRUCTURE, 1, 1031},
    {SHAPE_STRUCTURE, 11, 1032},
    {SHAPE_STRUCTURE, 1, 1043},
    {SHAPE_STRUCTURE, 6, 1044},
    {SHAPE_STRUCTURE, 1, 1050},
    {SHAPE_STRUCTURE, 1, 1051},
    {SHAPE_STRUCTURE, 3, 1052},
    {SHAPE_LIST, 0, S_AccountQuota},
    {SHAPE_STRUCTURE, 2, 1055},
    {SHAPE_STRUCTURE, 2, 1057},
    {SHAPE_LIST, 0, S_Certificate},
    {SHAPE_STRUCTURE, 2, 1059},
    {SHAPE_LIST, 0, S_Connection},
    {SHAPE_STRUCTURE, 2, 1061},
    {SHAPE_STRUCTURE, 2, 1063},
    {SHAPE_LIST, 0, S_DataMigration},
    {SHAPE_STRUCTURE, 2, 1065},
    {SHAPE_LIST, 0, S_DataProvider},
    {SHAPE_STRUCTURE, 2, 1067},
    {SHAPE_STRUCTURE, 9, 1069},
    {SHAPE_LIST, 0, S_EndpointSetting},
    {SHAPE_STRUCTURE, 2, 1078},
    {SHAPE_STRUCTURE, 5, 1080},
    {SHAPE_LIST, 0, S_SupportedEndpointType},
    {SHAPE_STRUCTURE, 2, 1085},
    {SHAPE_LIST, 0, S_Endpoint},
    {SHAPE_STRUCTURE, 2, 1087},
    {SHAPE_STRUCTURE, 8, 1089},
    {SHAPE_LIST, 0, S_EngineVersion},
    {SHAPE_STRUCTURE, 2, 1097},
    {SHAPE_STRUCTURE, 2, 424},
    {SHAPE_LIST, 0, S_EventCategoryGroup},
    {SHAPE_STRUCTURE, 1, 1099},
    {SHAPE_LIST, 0, S_EventSubscription},
    {SHAPE_STRUCTURE, 2, 1100},
    {SHAPE_STRUCTURE, 5, 1102},
    {SHAPE_LIST, 0, S_Event},
    {SHAPE_STRUCTURE, 2, 1107},
    {SHAPE_LIST, 0, S_SchemaConversionRequest},
    {SHAPE_STRUCTURE, 2, 1109},
    {SHAPE_STRUCTURE, 4, 1111},
    {SHAPE_STRUCTURE, 2, 1115},
    {SHAPE_STRUCTURE, 13, 1117},
    {SHAPE_LIST, 0, S_CollectorResponse},
    {SHAPE_STRUCTURE, 2, 1130},
    {SHAPE_STRUCTURE, 3, 1132},
    {SHAPE_STRUCTURE, 7, 1135},
    {SHAPE_STRUCTURE, 2, 913},
    {SHAPE_LIST, 0, S_CollectorShortInfoResponse},
    {SHAPE_STRUCTURE, 7, 1142},
    {SHAPE_LIST, 0, S_DatabaseResponse},
    {SHAPE_STRUCTURE, 2, 1149},
    {SHAPE_STRUCTURE, 2, 1151},
    {SHAPE_LIST, 0, S_FleetAdvisorLsaAnalysisResponse},
    {SHAPE_STRUCTURE, 2, 1153},
    {SHAPE_STRUCTURE, 5, 1155},
    {SHAPE_LIST, 0, S_FleetAdvisorSchemaObjectResponse},
    {SHAPE_STRUCTURE, 2, 1160},
    {SHAPE_STRUCTURE, 4, 1162},
    {SHAPE_STRUCTURE, 5, 1166},
    {SHAPE_STRUCTURE, 9, 1171},
    {SHAPE_LIST, 0, S_SchemaResponse},
    {SHAPE_STRUCTURE, 2, 1180},
    {SHAPE_LIST, 0, S_InstanceProfile},
    {SHAPE_STRUCTURE, 2, 1182},
    {SHAPE_STRUCTURE, 2, 1184},
    {SHAPE_LIST, 0, S_MetadataModelReference},
    {SHAPE_STRUCTURE, 4, 1186},
    {SHAPE_STRUCTURE, 2, 1190},
    {SHAPE_LIST, 0, S_MigrationProject},
    {SHAPE_STRUCTURE, 2, 1192},
    {SHAPE_STRUCTURE, 9, 1194},
    {SHAPE_LIST, 0, S_OrderableReplicationInstance},
    {SHAPE_STRUCTURE, 2, 1203},
    {SHAPE_LIST, 0, S_ResourcePendingMaintenanceActions},
    {SHAPE_STRUCTURE, 2, 1205},
    {SHAPE_STRUCTURE, 6, 1207},
    {SHAPE_LIST, 0, S_Limitation},
    {SHAPE_STRUCTURE, 2, 1213},
    {SHAPE_STRUCTURE, 7, 1215},
    {SHAPE_STRUCTURE, 9, 1222},
    {SHAPE_STRUCTURE, 2, 1231},
    {SHAPE_STRUCTURE, 1, 1233},
    {SHAPE_STRUCTURE, 7, 1234},
    {SHAPE_LIST, 0, S_Recommendation},
    {SHAPE_STRUCTURE, 2, 1241},
    {SHAPE_STRUCTURE, 5, 1243},
    {SHAPE_STRUCTURE, 1, 1248},
    {SHAPE_LIST, 0, S_ReplicationConfig},
    {SHAPE_STRUCTURE, 2, 1249},
    {SHAPE_STRUCTURE, 3, 1251},
    {SHAPE_LIST, 0, S_ReplicationInstanceTaskLog},
    {SHAPE_STRUCTURE, 3, 1254},
    {SHAPE_LIST, 0, S_ReplicationInstance},
    {SHAPE_STRUCTURE, 2, 1257},
    {SHAPE_LIST, 0, S_ReplicationSubnetGroup},
    {SHAPE_STRUCTURE, 2, 1259},
    {SHAPE_STRUCTURE, 28, 1261},
    {SHAPE_LIST, 0, S_TableStatistics},
    {SHAPE_STRUCTURE, 3, 1289},
    {SHAPE_STRUCTURE, 7, 1292},
    {SHAPE_LIST, 0, S_ReplicationTaskAssessmentResult},
    {SHAPE_STRUCTURE, 3, 1299},
    {SHAPE_LIST, 0, S_ReplicationTaskAssessmentRun},
    {SHAPE_STRUCTURE, 2, 1302},
    {SHAPE_STRUCTURE, 5, 1304},
    {SHAPE_LIST, 0, S_ReplicationTaskIndividualAssessment},
    {SHAPE_STRUCTURE, 2, 1309},
    {SHAPE_LIST, 0, S_ReplicationTask},
    {SHAPE_STRUCTURE, 2, 1311},
    {SHAPE_STRUCTURE, 6, 1313},
    {SHAPE_STRUCTURE, 11, 1319},
    {SHAPE_LIST, 0, S_PremigrationAssessmentStatus},
    {SHAPE_STRUCTURE, 21, 1330},
    {SHAPE_LIST, 0, S_Replication},
    {SHAPE_STRUCTURE, 2, 1351},
    {SHAPE_STRUCTURE, 2, 1353},
    {SHAPE_STRUCTURE, 3, 1355},
    {SHAPE_STRUCTURE, 2, 1358},
    {SHAPE_STRUCTURE, 1, 1360},
    {SHAPE_STRUCTURE, 1, 1361},
    {SHAPE_STRUCTURE, 1, 1063},
    {SHAPE_STRUCTURE, 1, 521},
    {SHAPE_STRUCTURE, 1, 519},
    {SHAPE_STRUCTURE, 1, 796},
    {SHAPE_STRUCTURE, 1, 1362},
    {SHAPE_STRUCTURE, 1, 1363},
};

static const struct member model_members[] = {
    {N(S3ObjectKey) + 8, S_string, 0},
    {N(IncludePartitionValue) + 16, S_string, 0},
    {N(ResourceArn), S_string, 0},
    {N(ResourceArn), S_string, MEMBER_REQUIRED},
    {N(Tags), S_TagList, MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(ApplyAction), S_string, MEMBER_REQUIRED},
    {N(OptInType), S_string, MEMBER_REQUIRED},
    {N(InstanceSizingType), S_string, MEMBER_REQUIRED},
    {N(WorkloadType), S_string, MEMBER_REQUIRED},
    {N(DatabaseId), S_string, MEMBER_REQUIRED},
    {N(KerberosAuthenticationSettings) + 22, S_RecommendationSettings,
     MEMBER_REQUIRED},
    {N(ReasonForNewProvisioningData) + 24,
     S_StartRecommendationsRequestEntryList, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(RequestIdentifier), S_string, MEMBER_REQUIRED},
    {N(ReplicationTaskAssessmentRunArn), S_string, MEMBER_REQUIRED},
    {N(CDCStartPosition), S_string, 0},
    {N(CDCStartTime), S_iso8601, 0},
    {N(CDCStopTime), S_iso8601, 0},
    {N(SlotName), S_string, 0},
    {N(TablePreparationMode), S_TablePreparationMode, 0},
    {N(DataMigrationName), S_string, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(DataMigrationType), S_MigrationTypeValue, MEMBER_REQUIRED},
    {N(ServiceAccessRoleArn), S_string, MEMBER_REQUIRED},
    {N(EnableCloudwatchLogs), S_boolean, 0},
    {N(SourceDataSettings), S_SourceDataSettings, 0},
    {N(TargetDataSettings), S_TargetDataSettings, 0},
    {N(NumberOfJobs), S_integer, 0},
    {N(Tags), S_TagList, 0},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_SENSITIVE},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(S3Path), S_string, 0},
    {N(S3AccessRoleArn), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(S3Path), S_string, 0},
    {N(S3AccessRoleArn), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(S3Path), S_string, 0},
    {N(S3AccessRoleArn), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(AsmServer), S_string, 0},
    {N(SecretsManagerOracleAsmSecretId), S_string, 0},
    {N(SecretsManagerOracleAsmAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecurityDbEncryptionSecretId), S_string, 0},
    {N(SecretsManagerSecurityDbEncryptionAccessRoleArn), S_string, 0},
    {N(S3Path), S_string, 0},
    {N(S3AccessRoleArn), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(EncryptPassword), S_boolean, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(EncryptionAlgorithm), S_integer, 0},
    {N(SecurityMechanism), S_integer, 0},
    {N(S3Path), S_string, 0},
    {N(S3AccessRoleArn), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(AuthType), S_AuthTypeValue, 0},
    {N(AuthSource), S_string, 0},
    {N(AuthMechanism), S_AuthMechanismValue, 0},
    {N(RedshiftSettings), S_RedshiftDataProviderSettings, 0},
    {N(PostgreSqlSettings), S_PostgreSqlDataProviderSettings, 0},
    {N(MySqlSettings), S_MySqlDataProviderSettings, 0},
    {N(OracleSettings), S_OracleDataProviderSettings, 0},
    {N(SybaseAseSettings), S_SybaseAseDataProviderSettings, 0},
    {N(MicrosoftSqlServerSettings), S_PostgreSqlDataProviderSettings, 0},
    {N(DocDbSettings), S_DocDbDataProviderSettings, 0},
    {N(MariaDbSettings), S_MySqlDataProviderSettings, 0},
    {N(IbmDb2LuwSettings), S_IbmDb2LuwDataProviderSettings, 0},
    {N(IbmDb2zOsSettings), S_PostgreSqlDataProviderSettings, 0},
    {N(MongoDbSettings), S_MongoDbDataProviderSettings, 0},
    {N(DataProviderName), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(DatabaseEngine) + 8, S_string, MEMBER_REQUIRED},
    {N(Virtual), S_boolean, 0},
    {N(KerberosAuthenticationSettings) + 22, S_DataProviderSettings,
     MEMBER_REQUIRED},
    {N(Tags), S_TagList, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(ExternalTableDefinition), S_string, 0},
    {N(CsvRowDelimiter), S_string, 0},
    {N(CsvDelimiter), S_string, 0},
    {N(S3BucketFolder) + 2, S_string, 0},
    {N(S3BucketName) + 2, S_string, 0},
    {N(CompressionType), S_CompressionTypeValue, 0},
    {N(ResultEncryptionMode) + 6, S_EncryptionModeValue, 0},
    {N(ServerSideEncryptionKmsKeyId), S_string, 0},
    {N(DataFormat), S_DataFormatValue, 0},
    {N(EncodingType), S_EncodingTypeValue, 0},
    {N(DictPageSizeLimit), S_integer, 0},
    {N(RowGroupLength), S_integer, 0},
    {N(DataPageSize), S_integer, 0},
    {N(ParquetVersion), S_ParquetVersionValue, 0},
    {N(EnableStatistics), S_boolean, 0},
    {N(IncludeOpForFullLoad), S_boolean, 0},
    {N(CdcInsertsOnly), S_boolean, 0},
    {N(TimestampColumnName), S_string, 0},
    {N(ParquetTimestampInMillisecond), S_boolean, 0},
    {N(CdcInsertsAndUpdates), S_boolean, 0},
    {N(DatePartitionEnabled), S_boolean, 0},
    {N(DatePartitionSequence), S_DatePartitionSequenceValue, 0},
    {N(DatePartitionDelimiter), S_DatePartitionDelimiterValue, 0},
    {N(UseCsvNoSupValue), S_boolean, 0},
    {N(UseCsvNoSupValue) + 3, S_string, 0},
    {N(PreserveTransactions), S_boolean, 0},
    {N(CdcPath), S_string, 0},
    {N(UseTaskStartTimeForFullLoadTimestamp), S_boolean, 0},
    {N(CannedAclForObjects), S_CannedAclForObjectsValue, 0},
    {N(AddColumnName), S_boolean, 0},
    {N(CdcMaxBatchInterval), S_integer, 0},
    {N(CdcMinFileSize), S_integer, 0},
    {N(CsvNullValue), S_string, 0},
    {N(IgnoreHeaderRows), S_integer, 0},
    {N(MaxFileSize), S_integer, 0},
    {N(Rfc4180), S_boolean, 0},
    {N(DatePartitionTimezone), S_string, 0},
    {N(AddTrailingPaddingCharacter), S_boolean, 0},
    {N(ExpectedBucketOwner), S_string, 0},
    {N(GlueCatalogGeneration), S_boolean, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(S3BucketName) + 2, S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(AuthType), S_AuthTypeValue, 0},
    {N(AuthMechanism), S_AuthMechanismValue, 0},
    {N(NestingLevel), S_NestingLevelValue, 0},
    {N(ExtractDocId), S_string, 0},
    {N(DocsToInvestigate), S_string, 0},
    {N(AuthSource), S_string, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(UseUpdateLookUp), S_boolean, 0},
    {N(ReplicateShardCollections), S_boolean, 0},
    {N(StreamArn), S_string, 0},
    {N(MessageFormat), S_MessageFormatValue, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(IncludeTransactionDetails), S_boolean, 0},
    {N(IncludePartitionValue), S_boolean, 0},
    {N(PartitionIncludeSchemaTable), S_boolean, 0},
    {N(IncludeTableAlterOperations), S_boolean, 0},
    {N(IncludeControlDetails), S_boolean, 0},
    {N(IncludeNullAndEmpty), S_boolean, 0},
    {N(NoHexPrefix), S_boolean, 0},
    {N(UseLargeIntegerValue), S_boolean, 0},
    {N(Broker), S_string, 0},
    {N(Topic), S_string, 0},
    {N(MessageFormat), S_MessageFormatValue, 0},
    {N(IncludeTransactionDetails), S_boolean, 0},
    {N(IncludePartitionValue), S_boolean, 0},
    {N(PartitionIncludeSchemaTable), S_boolean, 0},
    {N(IncludeTableAlterOperations), S_boolean, 0},
    {N(IncludeControlDetails), S_boolean, 0},
    {N(MessageMaxBytes), S_integer, 0},
    {N(IncludeNullAndEmpty), S_boolean, 0},
    {N(SslSecurityProtocol) + 3, S_KafkaSecurityProtocol, 0},
    {N(SslClientCertificateArn), S_string, 0},
    {N(SslClientKeyArn), S_string, 0},
    {N(SslClientKeyPassword), S_string, MEMBER_SENSITIVE},
    {N(SslCaCertificateArn), S_string, 0},
    {N(SaslUsername), S_string, 0},
    {N(SaslPassword), S_string, MEMBER_SENSITIVE},
    {N(NoHexPrefix), S_boolean, 0},
    {N(SaslMechanism), S_KafkaSaslMechanism, 0},
    {N(SslEndpointIdentificationAlgorithm),
     S_KafkaSslEndpointIdentificationAlgorithm, 0},
    {N(UseLargeIntegerValue), S_boolean, 0},
    {N(ServiceAccessRoleArn), S_string, MEMBER_REQUIRED},
    {N(EndpointUri), S_string, MEMBER_REQUIRED},
    {N(FullLoadErrorPercentage), S_integer, 0},
    {N(ErrorRetryDuration), S_integer, 0},
    {N(UseNewMappingType), S_boolean, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(S3BucketName), S_string, MEMBER_REQUIRED},
    {N(S3BucketFolder), S_string, MEMBER_REQUIRED},
    {N(ErrorRetryDuration), S_integer, 0},
    {N(MaxFileSize), S_integer, 0},
    {N(MaxRetryCount), S_integer, 0},
    {N(IamAuthEnabled), S_boolean, 0},
    {N(AcceptAnyDate), S_boolean, 0},
    {N(AfterConnectScript), S_string, 0},
    {N(S3BucketFolder) + 2, S_string, 0},
    {N(S3BucketName) + 2, S_string, 0},
    {N(CaseSensitiveNames), S_boolean, 0},
    {N(CompUpdate), S_boolean, 0},
    {N(ConnectionTimeout), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(DateFormat), S_string, 0},
    {N(EmptyAsNull), S_boolean, 0},
    {N(ResultEncryptionMode) + 6, S_EncryptionModeValue, 0},
    {N(ExplicitIds), S_boolean, 0},
    {N(FileTransferUploadStreams), S_integer, 0},
    {N(LoadTimeout), S_integer, 0},
    {N(MaxFileSize), S_integer, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(Port), S_integer, 0},
    {N(RemoveQuotes), S_boolean, 0},
    {N(ReplaceInvalidChars), S_string, 0},
    {N(ReplaceChars), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(ServerSideEncryptionKmsKeyId), S_string, 0},
    {N(TimeFormat), S_string, 0},
    {N(TrimBlanks), S_boolean, 0},
    {N(TruncateColumns), S_boolean, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(WriteBufferSize), S_integer, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(MapBooleanAsBoolean), S_boolean, 0},
    {N(AfterConnectScript), S_string, 0},
    {N(CaptureDdls), S_boolean, 0},
    {N(MaxFileSize), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(DdlArtifactsSchema), S_string, 0},
    {N(ExecuteTimeout), S_integer, 0},
    {N(FailTasksOnLobTruncation), S_boolean, 0},
    {N(HeartbeatEnable), S_boolean, 0},
    {N(HeartbeatSchema), S_string, 0},
    {N(HeartbeatFrequency), S_integer, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(Port), S_integer, 0},
    {N(ServerName), S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SlotName), S_string, 0},
    {N(PluginName), S_PluginNameValue, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(TrimSpaceInChar), S_boolean, 0},
    {N(MapBooleanAsBoolean), S_boolean, 0},
    {N(MapJsonbAsClob), S_boolean, 0},
    {N(MapLongVarcharAs), S_LongVarcharMappingType, 0},
    {N(DatabaseMode), S_DatabaseMode, 0},
    {N(BabelfishDatabaseName), S_string, 0},
    {N(DisableUnicodeSourceFilter), S_boolean, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(AuthenticationMethod), S_PostgreSQLAuthenticationMethod, 0},
    {N(AfterConnectScript), S_string, 0},
    {N(CleanSourceMetadataOnMismatch), S_boolean, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(EventsPollInterval), S_integer, 0},
    {N(TargetDbType), S_TargetDbType, 0},
    {N(MaxFileSize), S_integer, 0},
    {N(ParallelLoadThreads), S_integer, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(Port), S_integer, 0},
    {N(ServerName), S_string, 0},
    {N(ServerTimezone), S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(ExecuteTimeout), S_integer, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(AuthenticationMethod), S_MySQLAuthenticationMethod, 0},
    {N(AddSupplementalLogging), S_boolean, 0},
    {N(AdditionalArchivedLogDestId) + 10, S_integer, 0},
    {N(AdditionalArchivedLogDestId), S_integer, 0},
    {N(ExtraArchivedLogDestIds), S_IntegerList, 0},
    {N(AllowSelectNestedTables), S_boolean, 0},
    {N(ParallelAsmReadThreads), S_integer, 0},
    {N(ReadAheadBlocks), S_integer, 0},
    {N(AccessAlternateDirectly), S_boolean, 0},
    {N(UseAlternateFolderForOnline), S_boolean, 0},
    {N(OraclePathPrefix), S_string, 0},
    {N(UsePathPrefix), S_string, 0},
    {N(ReplacePathPrefix), S_boolean, 0},
    {N(EnableHomogenousTablespace), S_boolean, 0},
    {N(DirectPathNoLog), S_boolean, 0},
    {N(ArchivedLogsOnly), S_boolean, 0},
    {N(AsmPassword), S_string, MEMBER_SENSITIVE},
    {N(AsmServer), S_string, 0},
    {N(AsmUser), S_string, 0},
    {N(CharLengthSemantics), S_CharLengthSemantics, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(DirectPathParallelLoad), S_boolean, 0},
    {N(FailTasksOnLobTruncation), S_boolean, 0},
    {N(NumberDatatypeScale), S_integer, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(Port), S_integer, 0},
    {N(ReadTableSpaceName), S_boolean, 0},
    {N(RetryInterval), S_integer, 0},
    {N(SecurityDbEncryption), S_string, MEMBER_SENSITIVE},
    {N(SecurityDbEncryptionName), S_string, 0},
    {N(ServerName), S_string, 0},
    {N(SpatialDataOptionToGeoJsonFunctionName), S_string, 0},
    {N(StandbyDelayTime), S_integer, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(UseBFile), S_boolean, 0},
    {N(UseDirectPathFullLoad), S_boolean, 0},
    {N(UseLogminerReader), S_boolean, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(SecretsManagerOracleAsmAccessRoleArn), S_string, 0},
    {N(SecretsManagerOracleAsmSecretId), S_string, 0},
    {N(TrimSpaceInChar), S_boolean, 0},
    {N(ConvertTimestampWithZoneToUTC), S_boolean, 0},
    {N(OpenTransactionWindow), S_integer, 0},
    {N(AuthenticationMethod), S_OracleAuthenticationMethod, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(Port), S_integer, 0},
    {N(ServerName), S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BcpPacketSize), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(ControlTablesFileGroup), S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(QuerySingleAlwaysOnNode), S_boolean, 0},
    {N(ReadBackupOnly), S_boolean, 0},
    {N(SafeguardPolicy), S_SafeguardPolicy, 0},
    {N(ServerName), S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(UseBcpFullLoad), S_boolean, 0},
    {N(UseThirdPartyBackupDevice), S_boolean, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(TrimSpaceInChar), S_boolean, 0},
    {N(TlogAccessMode), S_TlogAccessMode, 0},
    {N(ForceLobLookup), S_boolean, 0},
    {N(AuthenticationMethod), S_SqlServerAuthenticationMethod, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(Port), S_integer, 0},
    {N(ServerName), S_string, 0},
    {N(SetDataCaptureChanges), S_boolean, 0},
    {N(CurrentLsn), S_string, 0},
    {N(MaxKBytesPerRead), S_integer, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(LoadTimeout), S_integer, 0},
    {N(WriteBufferSize), S_integer, 0},
    {N(MaxFileSize), S_integer, 0},
    {N(KeepCsvFiles), S_boolean, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(NestingLevel), S_NestingLevelValue, 0},
    {N(ExtractDocId), S_boolean, 0},
    {N(DocsToInvestigate), S_integer, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(UseUpdateLookUp), S_boolean, 0},
    {N(ReplicateShardCollections), S_boolean, 0},
    {N(ServerName), S_string, MEMBER_REQUIRED},
    {N(Port), S_integer, MEMBER_REQUIRED},
    {N(SslSecurityProtocol), S_SslSecurityProtocolValue, 0},
    {N(AuthType), S_RedisAuthTypeValue, 0},
    {N(AuthUserName), S_string, 0},
    {N(AuthPassword), S_string, MEMBER_SENSITIVE},
    {N(SslCaCertificateArn), S_string, 0},
    {N(BabelfishDatabaseName) + 9, S_string, MEMBER_REQUIRED},
    {N(MemoryDuration), S_integer, MEMBER_REQUIRED},
    {N(MagneticDuration), S_integer, MEMBER_REQUIRED},
    {N(CdcInsertsAndUpdates), S_boolean, 0},
    {N(EnableMagneticStoreWrites), S_boolean, 0},
    {N(EndpointIdentifier), S_string, MEMBER_REQUIRED},
    {N(EndpointType), S_ReplicationEndpointTypeValue, MEMBER_REQUIRED},
    {N(SourceEngineName) + 6, S_string, MEMBER_REQUIRED},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(ExtraConnectionAttributes), S_string, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(Tags), S_TagList, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(ExternalTableDefinition), S_string, 0},
    {N(DynamoDbSettings), S_DynamoDbSettings, 0},
    {N(S3Settings), S_S3Settings, 0},
    {N(DmsTransferSettings), S_DmsTransferSettings, 0},
    {N(MongoDbSettings), S_MongoDbSettings, 0},
    {N(KinesisSettings), S_KinesisSettings, 0},
    {N(KafkaSettings), S_KafkaSettings, 0},
    {N(ElasticsearchSettings), S_ElasticsearchSettings, 0},
    {N(NeptuneSettings), S_NeptuneSettings, 0},
    {N(RedshiftSettings), S_RedshiftSettings, 0},
    {N(PostgreSQLSettings), S_PostgreSQLSettings, 0},
    {N(GcpMySQLSettings) + 3, S_MySQLSettings, 0},
    {N(OracleSettings), S_OracleSettings, 0},
    {N(SybaseSettings), S_SybaseSettings, 0},
    {N(MicrosoftSQLServerSettings), S_MicrosoftSQLServerSettings, 0},
    {N(IBMDb2Settings), S_IBMDb2Settings, 0},
    {N(ResourceIdentifier), S_string, 0},
    {N(DocDbSettings), S_DocDbSettings, 0},
    {N(RedisSettings), S_RedisSettings, 0},
    {N(GcpMySQLSettings), S_GcpMySQLSettings, 0},
    {N(TimestreamSettings), S_TimestreamSettings, 0},
    {N(SubscriptionName), S_string, MEMBER_REQUIRED},
    {N(SnsTopicArn), S_string, MEMBER_REQUIRED},
    {N(SourceType), S_string, 0},
    {N(DescribeEventCategories) + 8, S_EventCategoriesList, 0},
    {N(SourceIds), S_EventCategoriesList, 0},
    {N(CloudwatchLogsEnabled) + 14, S_boolean, 0},
    {N(Tags), S_TagList, 0},
    {N(CollectorName), S_string, MEMBER_REQUIRED},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(ServiceAccessRoleArn), S_string, MEMBER_REQUIRED},
    {N(S3BucketName), S_string, MEMBER_REQUIRED},
    {N(SecondaryAvailabilityZone) + 9, S_string, 0},
    {N(ResultKmsKeyArn) + 6, S_string, 0},
    {N(PubliclyAccessible), S_boolean, 0},
    {N(Tags), S_TagList, 0},
    {N(NetworkType), S_string, 0},
    {N(InstanceProfileName), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(ReplicationSubnetGroupIdentifier) + 11, S_string, 0},
    {N(VpcSecurityGroups), S_EventCategoriesList, 0},
    {N(DataProviderIdentifier), S_string, MEMBER_REQUIRED},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(S3BucketPath), S_string, 0},
    {N(S3BucketRoleArn), S_string, 0},
    {N(MigrationProjectName), S_string, 0},
    {N(SourceDataProviderDescriptors), S_DataProviderDescriptorDefinitionList,
     MEMBER_REQUIRED},
    {N(TargetDataProviderDescriptors), S_DataProviderDescriptorDefinitionList,
     MEMBER_REQUIRED},
    {N(InstanceProfileIdentifier), S_string, MEMBER_REQUIRED},
    {N(TransformationRules), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(Tags), S_TagList, 0},
    {N(SchemaConversionApplicationAttributes), S_SCApplicationAttributes, 0},
    {N(SecondaryAvailabilityZone) + 9, S_string, 0},
    {N(DnsNameServers), S_string, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(MaxCapacityUnits), S_integer, 0},
    {N(MinCapacityUnits), S_integer, 0},
    {N(MultiAZ), S_boolean, 0},
    {N(PreferredMaintenanceWindow), S_string, 0},
    {N(ReplicationSubnetGroupId), S_string, 0},
    {N(VpcSecurityGroupIds), S_EventCategoriesList, 0},
    {N(ReplicationConfigIdentifier), S_string, MEMBER_REQUIRED},
    {N(SourceEndpointArn), S_string, MEMBER_REQUIRED},
    {N(TargetEndpointArn), S_string, MEMBER_REQUIRED},
    {N(ComputeConfig), S_ComputeConfig, MEMBER_REQUIRED},
    {N(StartReplicationType) + 5, S_MigrationTypeValue, MEMBER_REQUIRED},
    {N(TableMappings), S_string, MEMBER_REQUIRED},
    {N(ReplicationSettings), S_string, 0},
    {N(SupplementalSettings), S_string, 0},
    {N(ResourceIdentifier), S_string, 0},
    {N(Tags), S_TagList, 0},
    {N(KeyCacheSecretId), S_string, 0},
    {N(KeyCacheSecretIamArn), S_string, 0},
    {N(Krb5FileContents), S_string, 0},
    {N(ReplicationInstanceIdentifier), S_string, MEMBER_REQUIRED},
    {N(IncludedAllocatedStorage) + 8, S_integer, 0},
    {N(ReplicationInstanceClass), S_string, MEMBER_REQUIRED},
    {N(VpcSecurityGroupIds), S_EventCategoriesList, 0},
    {N(SecondaryAvailabilityZone) + 9, S_string, 0},
    {N(ReplicationSubnetGroupIdentifier), S_string, 0},
    {N(PreferredMaintenanceWindow), S_string, 0},
    {N(MultiAZ), S_boolean, 0},
    {N(EngineVersion), S_string, 0},
    {N(AutoMinorVersionUpgrade), S_boolean, 0},
    {N(Tags), S_TagList, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(PubliclyAccessible), S_boolean, 0},
    {N(DnsNameServers), S_string, 0},
    {N(ResourceIdentifier), S_string, 0},
    {N(NetworkType), S_string, 0},
    {N(KerberosAuthenticationSettings), S_KerberosAuthenticationSettings, 0},
    {N(ReplicationSubnetGroupIdentifier), S_string, MEMBER_REQUIRED},
    {N(ReplicationSubnetGroupDescription), S_string, MEMBER_REQUIRED},
    {N(SubnetIds), S_EventCategoriesList, MEMBER_REQUIRED},
    {N(Tags), S_TagList, 0},
    {N(ReplicationTaskIdentifier), S_string, MEMBER_REQUIRED},
    {N(SourceEndpointArn), S_string, MEMBER_REQUIRED},
    {N(TargetEndpointArn), S_string, MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(DataMigrationType) + 4, S_MigrationTypeValue, MEMBER_REQUIRED},
    {N(TableMappings), S_string, MEMBER_REQUIRED},
    {N(ReplicationTaskSettings), S_string, 0},
    {N(CdcStartTime), S_timestamp, 0},
    {N(CdcStartPosition), S_string, 0},
    {N(CdcStopPosition), S_string, 0},
    {N(Tags), S_TagList, 0},
    {N(TaskData), S_string, 0},
    {N(ResourceIdentifier), S_string, 0},
    {N(SslClientCertificateArn) + 9, S_string, MEMBER_REQUIRED},
    {N(SourceEndpointArn) + 6, S_string, MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(DataMigrationIdentifier), S_string, MEMBER_REQUIRED},
    {N(CollectorReferencedId), S_string, MEMBER_REQUIRED},
    {N(DatabaseIds), S_EventCategoriesList, MEMBER_REQUIRED},
    {N(ReplicationConfigArn), S_string, MEMBER_REQUIRED},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(ReplicationTaskArn), S_string, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(ReplicationConfigArn), S_string, 0},
    {N(SourceEngineName), S_string, 0},
    {N(TargetEngineName), S_string, 0},
    {N(DataMigrationType) + 4, S_MigrationTypeValue, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(SpatialDataOptionToGeoJsonFunctionName) + 34, S_string, MEMBER_REQUIRED},
    {N(PendingModifiedValues) + 15, S_EventCategoriesList, MEMBER_REQUIRED},
    {N(Filters), S_FilterList, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(Filters), S_FilterList, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(WithoutSettings), S_boolean, 0},
    {N(WithoutStatistics), S_boolean, 0},
    {N(SourceEngineName) + 6, S_string, MEMBER_REQUIRED},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(SourceType), S_string, 0},
    {N(Filters), S_FilterList, 0},
    {N(SubscriptionName), S_string, 0},
    {N(Filters), S_FilterList, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(SourceIdentifier), S_string, 0},
    {N(SourceType), S_SourceType, 0},
    {N(DataMigrationStartTime) + 13, S_timestamp, 0},
    {N(DataMigrationEndTime) + 13, S_timestamp, 0},
    {N(ErrorRetryDuration) + 10, S_integer, 0},
    {N(DescribeEventCategories) + 8, S_EventCategoriesList, 0},
    {N(Filters), S_FilterList, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(Filters), S_FilterList, 0},
    {N(Marker), S_string, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Filters), S_FilterList, 0},
    {N(MaxRecords), S_integer, 0},
    {N(NextToken), S_string, 0},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(Origin), S_OriginTypeValue, MEMBER_REQUIRED},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(Origin), S_OriginTypeValue, MEMBER_REQUIRED},
    {N(Marker), S_string, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Filters), S_FilterList, 0},
    {N(Marker), S_string, 0},
    {N(MaxRecords), S_integer, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(Filters), S_FilterList, 0},
    {N(Marker), S_string, 0},
    {N(MaxRecords), S_integer, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(ReplicationConfigArn), S_string, MEMBER_REQUIRED},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(Filters), S_FilterList, 0},
    {N(ReplicationTaskArn), S_string, 0},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(SourceEndpointArn) + 6, S_string, MEMBER_REQUIRED},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(MaxRecords), S_integer, 0},
    {N(Marker), S_string, 0},
    {N(Filters), S_FilterList, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(FileName), S_string, 0},
    {N(AssessmentReportTypes), S_AssessmentReportTypesList, 0},
    {N(CertificateIdentifier), S_string, MEMBER_REQUIRED},
    {N(CertificatePem), S_string, MEMBER_SENSITIVE},
    {N(CertificateWallet), S_blob, 0},
    {N(Tags), S_TagList, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(ResourceArn), S_string, 0},
    {N(ResourceArnList), S_EventCategoriesList, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(DescribeConversionConfiguration) + 8, S_string, MEMBER_REQUIRED},
    {N(DataMigrationIdentifier), S_string, MEMBER_REQUIRED},
    {N(DataMigrationName), S_string, 0},
    {N(EnableCloudwatchLogs), S_boolean, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(DataMigrationType), S_MigrationTypeValue, 0},
    {N(SourceDataSettings), S_SourceDataSettings, 0},
    {N(TargetDataSettings), S_TargetDataSettings, 0},
    {N(NumberOfJobs), S_integer, 0},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_SENSITIVE},
    {N(DataProviderIdentifier), S_string, MEMBER_REQUIRED},
    {N(DataProviderName), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(DatabaseEngine) + 8, S_string, 0},
    {N(Virtual), S_boolean, 0},
    {N(ExactSettings), S_boolean, 0},
    {N(KerberosAuthenticationSettings) + 22, S_DataProviderSettings, 0},
    {N(SourceEndpointArn) + 6, S_string, MEMBER_REQUIRED},
    {N(EndpointIdentifier), S_string, 0},
    {N(EndpointType), S_ReplicationEndpointTypeValue, 0},
    {N(SourceEngineName) + 6, S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(SslClientKeyPassword) + 12, S_string, MEMBER_SENSITIVE},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(ExtraConnectionAttributes), S_string, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(SslMode), S_DmsSslModeValue, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(ExternalTableDefinition), S_string, 0},
    {N(DynamoDbSettings), S_DynamoDbSettings, 0},
    {N(S3Settings), S_S3Settings, 0},
    {N(DmsTransferSettings), S_DmsTransferSettings, 0},
    {N(MongoDbSettings), S_MongoDbSettings, 0},
    {N(KinesisSettings), S_KinesisSettings, 0},
    {N(KafkaSettings), S_KafkaSettings, 0},
    {N(ElasticsearchSettings), S_ElasticsearchSettings, 0},
    {N(NeptuneSettings), S_NeptuneSettings, 0},
    {N(RedshiftSettings), S_RedshiftSettings, 0},
    {N(PostgreSQLSettings), S_PostgreSQLSettings, 0},
    {N(GcpMySQLSettings) + 3, S_MySQLSettings, 0},
    {N(OracleSettings), S_OracleSettings, 0},
    {N(SybaseSettings), S_SybaseSettings, 0},
    {N(MicrosoftSQLServerSettings), S_MicrosoftSQLServerSettings, 0},
    {N(IBMDb2Settings), S_IBMDb2Settings, 0},
    {N(DocDbSettings), S_DocDbSettings, 0},
    {N(RedisSettings), S_RedisSettings, 0},
    {N(ExactSettings), S_boolean, 0},
    {N(GcpMySQLSettings), S_GcpMySQLSettings, 0},
    {N(TimestreamSettings), S_TimestreamSettings, 0},
    {N(SubscriptionName), S_string, MEMBER_REQUIRED},
    {N(SnsTopicArn), S_string, 0},
    {N(SourceType), S_string, 0},
    {N(DescribeEventCategories) + 8, S_EventCategoriesList, 0},
    {N(CloudwatchLogsEnabled) + 14, S_boolean, 0},
    {N(InstanceProfileIdentifier), S_string, MEMBER_REQUIRED},
    {N(SecondaryAvailabilityZone) + 9, S_string, 0},
    {N(ResultKmsKeyArn) + 6, S_string, 0},
    {N(PubliclyAccessible), S_boolean, 0},
    {N(NetworkType), S_string, 0},
    {N(InstanceProfileName), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(ReplicationSubnetGroupIdentifier) + 11, S_string, 0},
    {N(VpcSecurityGroups), S_EventCategoriesList, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(MigrationProjectName), S_string, 0},
    {N(SourceDataProviderDescriptors), S_DataProviderDescriptorDefinitionList,
     0},
    {N(TargetDataProviderDescriptors), S_DataProviderDescriptorDefinitionList,
     0},
    {N(InstanceProfileIdentifier), S_string, 0},
    {N(TransformationRules), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(SchemaConversionApplicationAttributes), S_SCApplicationAttributes, 0},
    {N(ReplicationConfigArn), S_string, MEMBER_REQUIRED},
    {N(ReplicationConfigIdentifier), S_string, 0},
    {N(StartReplicationType) + 5, S_MigrationTypeValue, 0},
    {N(TableMappings), S_string, 0},
    {N(ReplicationSettings), S_string, 0},
    {N(SupplementalSettings), S_string, 0},
    {N(ComputeConfig), S_ComputeConfig, 0},
    {N(SourceEndpointArn), S_string, 0},
    {N(TargetEndpointArn), S_string, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(IncludedAllocatedStorage) + 8, S_integer, 0},
    {N(ApplyImmediately), S_boolean, 0},
    {N(ReplicationInstanceClass), S_string, 0},
    {N(VpcSecurityGroupIds), S_EventCategoriesList, 0},
    {N(PreferredMaintenanceWindow), S_string, 0},
    {N(MultiAZ), S_boolean, 0},
    {N(EngineVersion), S_string, 0},
    {N(AllowMajorVersionUpgrade), S_boolean, 0},
    {N(AutoMinorVersionUpgrade), S_boolean, 0},
    {N(ReplicationInstanceIdentifier), S_string, 0},
    {N(NetworkType), S_string, 0},
    {N(KerberosAuthenticationSettings), S_KerberosAuthenticationSettings, 0},
    {N(ReplicationSubnetGroupIdentifier), S_string, MEMBER_REQUIRED},
    {N(ReplicationSubnetGroupDescription), S_string, 0},
    {N(SubnetIds), S_EventCategoriesList, MEMBER_REQUIRED},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(ReplicationTaskIdentifier), S_string, 0},
    {N(DataMigrationType) + 4, S_MigrationTypeValue, 0},
    {N(TableMappings), S_string, 0},
    {N(ReplicationTaskSettings), S_string, 0},
    {N(CdcStartTime), S_timestamp, 0},
    {N(CdcStartPosition), S_string, 0},
    {N(CdcStopPosition), S_string, 0},
    {N(TaskData), S_string, 0},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn), S_string, MEMBER_REQUIRED},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(ForceFailover), S_boolean, 0},
    {N(ForcePlannedFailover), S_boolean, 0},
    {N(SchemaName), S_string, MEMBER_REQUIRED},
    {N(TableName), S_string, MEMBER_REQUIRED},
    {N(ReplicationConfigArn), S_string, MEMBER_REQUIRED},
    {N(TablesToReload), S_TableListToReload, MEMBER_REQUIRED},
    {N(ReloadOption), S_ReloadOptionValue, 0},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(TablesToReload), S_TableListToReload, MEMBER_REQUIRED},
    {N(ReloadOption), S_ReloadOptionValue, 0},
    {N(ResourceArn), S_string, MEMBER_REQUIRED},
    {N(TagKeys), S_EventCategoriesList, MEMBER_REQUIRED},
    {N(DataMigrationIdentifier), S_string, MEMBER_REQUIRED},
    {N(StartType), S_StartReplicationMigrationTypeValue, MEMBER_REQUIRED},
    {N(ExternalTableDefinition) + 13, S_string, MEMBER_REQUIRED},
    {N(StatementProperties), S_StatementProperties, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(MetadataModelName), S_string, MEMBER_REQUIRED},
    {N(StatementProperties) + 9, S_MetadataModelProperties, MEMBER_REQUIRED},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(Origin), S_OriginTypeValue, MEMBER_REQUIRED},
    {N(FileName), S_string, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(OverwriteExtensionPack), S_boolean, 0},
    {N(MigrationProjectIdentifier), S_string, MEMBER_REQUIRED},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_REQUIRED},
    {N(Origin), S_OriginTypeValue, MEMBER_REQUIRED},
    {N(Refresh), S_boolean, 0},
    {N(ReplicationConfigArn), S_string, MEMBER_REQUIRED},
    {N(StartReplicationType), S_string, MEMBER_REQUIRED},
    {N(PremigrationAssessmentSettings), S_string, 0},
    {N(CdcStartTime), S_timestamp, 0},
    {N(CdcStartPosition), S_string, 0},
    {N(CdcStopPosition), S_string, 0},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(StartReplicationTaskType), S_StartReplicationTaskTypeValue,
     MEMBER_REQUIRED},
    {N(CdcStartTime), S_timestamp, 0},
    {N(CdcStartPosition), S_string, 0},
    {N(CdcStopPosition), S_string, 0},
    {N(ReplicationTaskArn), S_string, MEMBER_REQUIRED},
    {N(ServiceAccessRoleArn), S_string, MEMBER_REQUIRED},
    {N(ResultLocationBucket), S_string, MEMBER_REQUIRED},
    {N(ResultLocationFolder), S_string, 0},
    {N(ResultEncryptionMode), S_string, 0},
    {N(ResultKmsKeyArn), S_string, 0},
    {N(AssessmentRunName), S_string, MEMBER_REQUIRED},
    {N(IncludeOnly), S_EventCategoriesList, 0},
    {N(Exclude), S_EventCategoriesList, 0},
    {N(Tags), S_TagList, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, MEMBER_REQUIRED},
    {N(SourceEndpointArn) + 6, S_string, MEMBER_REQUIRED},
    {N(ForceMove), S_boolean, 0},
    {N(ApplyPendingMaintenanceAction) + 23, S_string, 0},
    {N(AutoAppliedAfterDate), S_timestamp, 0},
    {N(ForcedApplyDate), S_timestamp, 0},
    {N(OptInStatus), S_string, 0},
    {N(CurrentApplyDate), S_timestamp, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(ResourceIdentifier), S_string, 0},
    {N(PendingMaintenanceActionDetails), S_PendingMaintenanceActionDetails, 0},
    {N(ResourcePendingMaintenanceActions), S_ResourcePendingMaintenanceActions,
     0},
    {N(DatabaseId), S_string, 0},
    {N(LastFailureMessage) + 11, S_string, 0},
    {N(Code), S_string, 0},
    {N(ErrorEntries), S_BatchStartRecommendationsErrorEntryList, 0},
    {N(defaultErrorDetails), S_DefaultErrorDetails, 0},
    {N(S3ObjectKey), S_string, 0},
    {N(ObjectURL), S_string, 0},
    {N(SpatialDataOptionToGeoJsonFunctionName) + 34, S_string, 0},
    {N(StartReplicationTaskType) + 20, S_string, 0},
    {N(EndpointType), S_string, 0},
    {N(FullLoadProgressPercent) + 8, S_double, 0},
    {N(TotalObjects), S_long, 0},
    {N(ProgressStep), S_string, 0},
    {N(ProcessedObject), S_ProcessedObject, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(RequestIdentifier), S_string, 0},
    {N(MigrationProjectArn), S_string, 0},
    {N(Error), S_ErrorDetails, 0},
    {N(ExportSqlDetails), S_ExportSqlDetails, 0},
    {N(AssessmentProgress) + 10, S_Progress, 0},
    {N(Request), S_SchemaConversionRequest, 0},
    {N(IndividualAssessmentCount), S_integer, 0},
    {N(IndividualAssessmentCompletedCount), S_integer, 0},
    {N(Passed), S_integer, 0},
    {N(ResyncRowsFailed) + 10, S_integer, 0},
    {N(Error), S_integer, 0},
    {N(Warning), S_integer, 0},
    {N(MetadataModelConversionCancelled) + 23, S_integer, 0},
    {N(Skipped), S_integer, 0},
    {N(ReplicationTaskAssessmentRunArn), S_string, 0},
    {N(ReplicationTaskArn), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(ReplicationTaskAssessmentRunCreationDate), S_timestamp, 0},
    {N(AssessmentProgress), S_ReplicationTaskAssessmentRunProgress, 0},
    {N(LastFailureMessage), S_string, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(ResultLocationBucket), S_string, 0},
    {N(ResultLocationFolder), S_string, 0},
    {N(ResultEncryptionMode), S_string, 0},
    {N(ResultKmsKeyArn), S_string, 0},
    {N(AssessmentRunName), S_string, 0},
    {N(IsLatestTaskAssessmentRun), S_boolean, 0},
    {N(ResultStatistic), S_ReplicationTaskAssessmentRunResultStatistic, 0},
    {N(CancelReplicationTaskAssessmentRun) + 6, S_ReplicationTaskAssessmentRun,
     0},
    {N(NumberOfJobs), S_integer, 0},
    {N(CloudwatchLogsEnabled), S_boolean, 0},
    {N(GetTargetSelectionRules) + 9, S_string, MEMBER_SENSITIVE},
    {N(TablesLoaded), S_integer, 0},
    {N(ElapsedTimeMillis), S_long, 0},
    {N(TablesLoading), S_integer, 0},
    {N(FullLoadPercentage), S_integer, 0},
    {N(CDCLatency), S_integer, 0},
    {N(TablesQueued), S_integer, 0},
    {N(TablesErrored), S_integer, 0},
    {N(DataMigrationStartTime) + 13, S_iso8601, 0},
    {N(ReplicationLastStopTime) + 15, S_iso8601, 0},
    {N(DataMigrationName), S_string, 0},
    {N(DataMigrationArn), S_string, 0},
    {N(DataMigrationCreateTime), S_iso8601, 0},
    {N(DataMigrationStartTime), S_iso8601, 0},
    {N(DataMigrationEndTime), S_iso8601, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(MigrationProjectArn), S_string, 0},
    {N(DataMigrationType), S_string, 0},
    {N(DataMigrationSettings), S_DataMigrationSettings, 0},
    {N(SourceDataSettings), S_SourceDataSettings, 0},
    {N(TargetDataSettings), S_TargetDataSettings, 0},
    {N(DataMigrationStatistics), S_DataMigrationStatistics, 0},
    {N(DataMigrationStatus), S_string, 0},
    {N(ReplicationInstancePublicIpAddresses) + 19, S_EventCategoriesList,
     MEMBER_SENSITIVE},
    {N(DataMigrationCidrBlocks), S_EventCategoriesList, 0},
    {N(LastFailureMessage), S_string, 0},
    {N(StopReason), S_string, 0},
    {N(CreateDataMigration) + 6, S_DataMigration, 0},
    {N(DataProviderName), S_string, 0},
    {N(DataProviderArn), S_string, 0},
    {N(DataProviderCreationTime), S_iso8601, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(DatabaseEngine) + 8, S_string, 0},
    {N(Virtual), S_boolean, 0},
    {N(KerberosAuthenticationSettings) + 22, S_DataProviderSettings, 0},
    {N(CreateDataProvider) + 6, S_DataProvider, 0},
    {N(SecretsManagerSecurityDbEncryptionAccessRoleArn) + 44, S_string,
     MEMBER_REQUIRED},
    {N(EndpointIdentifier), S_string, 0},
    {N(EndpointType), S_string, 0},
    {N(SourceEngineName) + 6, S_string, 0},
    {N(EngineDisplayName), S_string, 0},
    {N(SaslUsername) + 4, S_string, 0},
    {N(ServerName), S_string, 0},
    {N(Port), S_integer, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(ExtraConnectionAttributes), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(SourceEndpointArn) + 6, S_string, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(SslMode), S_string, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(ExternalTableDefinition), S_string, 0},
    {N(ExternalId), S_string, 0},
    {N(IsReadOnly), S_boolean, 0},
    {N(DynamoDbSettings), S_DynamoDbSettings, 0},
    {N(S3Settings), S_S3Settings, 0},
    {N(DmsTransferSettings), S_DmsTransferSettings, 0},
    {N(MongoDbSettings), S_MongoDbSettings, 0},
    {N(KinesisSettings), S_KinesisSettings, 0},
    {N(KafkaSettings), S_KafkaSettings, 0},
    {N(ElasticsearchSettings), S_ElasticsearchSettings, 0},
    {N(NeptuneSettings), S_NeptuneSettings, 0},
    {N(RedshiftSettings), S_RedshiftSettings, 0},
    {N(PostgreSQLSettings), S_PostgreSQLSettings, 0},
    {N(GcpMySQLSettings) + 3, S_MySQLSettings, 0},
    {N(OracleSettings), S_OracleSettings, 0},
    {N(SybaseSettings), S_SybaseSettings, 0},
    {N(MicrosoftSQLServerSettings), S_MicrosoftSQLServerSettings, 0},
    {N(IBMDb2Settings), S_IBMDb2Settings, 0},
    {N(DocDbSettings), S_DocDbSettings, 0},
    {N(RedisSettings), S_RedisSettings, 0},
    {N(GcpMySQLSettings), S_GcpMySQLSettings, 0},
    {N(TimestreamSettings), S_TimestreamSettings, 0},
    {N(LakehouseSettings), S_LakehouseSettings, 0},
    {N(CreateEndpoint) + 6, S_Endpoint, 0},
    {N(CustomerAwsId), S_string, 0},
    {N(CustSubscriptionId), S_string, 0},
    {N(SnsTopicArn), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(SubscriptionCreationTime), S_string, 0},
    {N(SourceType), S_string, 0},
    {N(SourceIdsList), S_EventCategoriesList, 0},
    {N(EventCategoriesList), S_EventCategoriesList, 0},
    {N(CloudwatchLogsEnabled) + 14, S_boolean, 0},
    {N(CreateEventSubscription) + 6, S_EventSubscription, 0},
    {N(CollectorReferencedId), S_string, 0},
    {N(CollectorName), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(S3BucketName), S_string, 0},
    {N(InstanceProfileArn), S_string, 0},
    {N(SecondaryAvailabilityZone) + 9, S_string, 0},
    {N(ResultKmsKeyArn) + 6, S_string, 0},
    {N(PubliclyAccessible), S_boolean, 0},
    {N(NetworkType), S_string, 0},
    {N(InstanceProfileName), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(InstanceProfileCreationTime), S_iso8601, 0},
    {N(ReplicationSubnetGroupIdentifier) + 11, S_string, 0},
    {N(VpcSecurityGroups), S_EventCategoriesList, 0},
    {N(CreateInstanceProfile) + 6, S_InstanceProfile, 0},
    {N(SecretsManagerSecretId), S_string, 0},
    {N(SecretsManagerAccessRoleArn), S_string, 0},
    {N(DataProviderName), S_string, 0},
    {N(DataProviderArn), S_string, 0},
    {N(MigrationProjectName), S_string, 0},
    {N(MigrationProjectArn), S_string, 0},
    {N(MigrationProjectCreationTime), S_iso8601, 0},
    {N(SourceDataProviderDescriptors), S_DataProviderDescriptorList, 0},
    {N(TargetDataProviderDescriptors), S_DataProviderDescriptorList, 0},
    {N(InstanceProfileArn), S_string, 0},
    {N(InstanceProfileName), S_string, 0},
    {N(TransformationRules), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(SchemaConversionApplicationAttributes), S_SCApplicationAttributes, 0},
    {N(CreateMigrationProject) + 6, S_MigrationProject, 0},
    {N(ReplicationConfigIdentifier), S_string, 0},
    {N(ReplicationConfigArn), S_string, 0},
    {N(SourceEndpointArn), S_string, 0},
    {N(TargetEndpointArn), S_string, 0},
    {N(StartReplicationType) + 5, S_string, 0},
    {N(ComputeConfig), S_ComputeConfig, 0},
    {N(ReplicationSettings), S_string, 0},
    {N(SupplementalSettings), S_string, 0},
    {N(TableMappings), S_string, 0},
    {N(ReplicationConfigCreateTime), S_timestamp, 0},
    {N(ReplicationConfigUpdateTime), S_timestamp, 0},
    {N(IsReadOnly), S_boolean, 0},
    {N(CreateReplicationConfig) + 6, S_ReplicationConfig, 0},
    {N(VpcSecurityGroupId), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(SubnetIdentifier), S_string, 0},
    {N(SubnetAvailabilityZone), S_AvailabilityZone, 0},
    {N(SubnetStatus), S_string, 0},
    {N(ReplicationSubnetGroupIdentifier), S_string, 0},
    {N(ReplicationSubnetGroupDescription), S_string, 0},
    {N(VpcId), S_string, 0},
    {N(SubnetGroupStatus), S_string, 0},
    {N(Subnets), S_SubnetList, 0},
    {N(SupportedNetworkTypes), S_EventCategoriesList, 0},
    {N(IsReadOnly), S_boolean, 0},
    {N(ReplicationInstanceClass), S_string, 0},
    {N(IncludedAllocatedStorage) + 8, S_integer, 0},
    {N(MultiAZ), S_boolean, 0},
    {N(EngineVersion), S_string, 0},
    {N(NetworkType), S_string, 0},
    {N(ReplicationInstanceIdentifier), S_string, 0},
    {N(ReplicationInstanceClass), S_string, 0},
    {N(ReplicationInstanceStatus), S_string, 0},
    {N(IncludedAllocatedStorage) + 8, S_integer, 0},
    {N(InstanceCreateTime), S_timestamp, 0},
    {N(VpcSecurityGroups), S_VpcSecurityGroupMembershipList, 0},
    {N(SecondaryAvailabilityZone) + 9, S_string, 0},
    {N(CreateReplicationSubnetGroup) + 6, S_ReplicationSubnetGroup, 0},
    {N(PreferredMaintenanceWindow), S_string, 0},
    {N(PendingModifiedValues), S_ReplicationPendingModifiedValues, 0},
    {N(MultiAZ), S_boolean, 0},
    {N(EngineVersion), S_string, 0},
    {N(AutoMinorVersionUpgrade), S_boolean, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(ReplicationInstancePublicIpAddress), S_string, 0},
    {N(ReplicationInstancePrivateIpAddress), S_string, 0},
    {N(ReplicationInstancePublicIpAddresses), S_EventCategoriesList, 0},
    {N(ReplicationInstancePrivateIpAddresses), S_EventCategoriesList, 0},
    {N(ReplicationInstanceIpv6Addresses), S_EventCategoriesList, 0},
    {N(PubliclyAccessible), S_boolean, 0},
    {N(SecondaryAvailabilityZone), S_string, 0},
    {N(FreeUntil), S_timestamp, 0},
    {N(DnsNameServers), S_string, 0},
    {N(NetworkType), S_string, 0},
    {N(KerberosAuthenticationSettings), S_KerberosAuthenticationSettings, 0},
    {N(CreateReplicationInstance) + 6, S_ReplicationInstance, 0},
    {N(FullLoadProgressPercent), S_integer, 0},
    {N(ElapsedTimeMillis), S_long, 0},
    {N(TablesLoaded), S_integer, 0},
    {N(TablesLoading), S_integer, 0},
    {N(TablesQueued), S_integer, 0},
    {N(TablesErrored), S_integer, 0},
    {N(FreshStartDate), S_timestamp, 0},
    {N(ReplicationTaskIndividualAssessmentStartDate) + 35, S_timestamp, 0},
    {N(StopDate), S_timestamp, 0},
    {N(FullLoadStartDate), S_timestamp, 0},
    {N(FullLoadFinishDate), S_timestamp, 0},
    {N(ReplicationTaskIdentifier), S_string, 0},
    {N(SourceEndpointArn), S_string, 0},
    {N(TargetEndpointArn), S_string, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(DataMigrationType) + 4, S_string, 0},
    {N(TableMappings), S_string, 0},
    {N(ReplicationTaskSettings), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(LastFailureMessage), S_string, 0},
    {N(StopReason), S_string, 0},
    {N(ReplicationTaskCreationDate), S_timestamp, 0},
    {N(ReplicationTaskStartDate), S_timestamp, 0},
    {N(CdcStartPosition), S_string, 0},
    {N(CdcStopPosition), S_string, 0},
    {N(RecoveryCheckpoint), S_string, 0},
    {N(ReplicationTaskArn), S_string, 0},
    {N(ReplicationTaskStats), S_ReplicationTaskStats, 0},
    {N(TaskData), S_string, 0},
    {N(TargetReplicationInstanceArn), S_string, 0},
    {N(CreateReplicationTask) + 6, S_ReplicationTask, 0},
    {N(CertificateIdentifier), S_string, 0},
    {N(CertificateCreationDate), S_timestamp, 0},
    {N(CertificatePem), S_string, 0},
    {N(CertificateWallet), S_blob, 0},
    {N(SslClientCertificateArn) + 9, S_string, 0},
    {N(CertificateOwner), S_string, 0},
    {N(ValidFromDate), S_timestamp, 0},
    {N(ValidToDate), S_timestamp, 0},
    {N(SigningAlgorithm), S_string, 0},
    {N(KeyLength), S_integer, 0},
    {N(ServerSideEncryptionKmsKeyId) + 20, S_string, 0},
    {N(DeleteCertificate) + 6, S_Certificate, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(SourceEndpointArn) + 6, S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(LastFailureMessage), S_string, 0},
    {N(EndpointIdentifier), S_string, 0},
    {N(ReplicationInstanceIdentifier), S_string, 0},
    {N(DeleteConnection) + 6, S_Connection, 0},
    {N(DatabaseIds), S_EventCategoriesList, 0},
    {N(AccountQuotaName), S_string, 0},
    {N(Used), S_long, 0},
    {N(IntValueMax) + 8, S_long, 0},
    {N(AccountQuotas), S_AccountQuotaList, 0},
    {N(UniqueAccountIdentifier), S_string, 0},
    {N(IndividualAssessmentNames), S_EventCategoriesList, 0},
    {N(Marker), S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeCertificates) + 8, S_CertificateList, 0},
    {N(Marker), S_string, 0},
    {N(DescribeConnections) + 8, S_ConnectionList, 0},
    {N(MigrationProjectIdentifier), S_string, 0},
    {N(DescribeConversionConfiguration) + 8, S_string, 0},
    {N(DescribeDataMigrations) + 8, S_DataMigrations, 0},
    {N(Marker), S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeDataProviders) + 8, S_DataProviderList, 0},
    {N(SpatialDataOptionToGeoJsonFunctionName) + 34, S_string, 0},
    {N(StartReplicationTaskType) + 20, S_string, 0},
    {N(EnumValues), S_EventCategoriesList, 0},
    {N(Sensitive), S_boolean, 0},
    {N(ProvisionedCapacityUnits) + 19, S_string, 0},
    {N(Applicability), S_string, 0},
    {N(IntValueMin), S_integer, 0},
    {N(IntValueMax), S_integer, 0},
    {N(DefaultValue), S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeEndpointSettings) + 8, S_EndpointSettingsList, 0},
    {N(SourceEngineName) + 6, S_string, 0},
    {N(SupportsCDC), S_boolean, 0},
    {N(EndpointType), S_string, 0},
    {N(ReplicationInstanceEngineMinimumVersion), S_string, 0},
    {N(EngineDisplayName), S_string, 0},
    {N(Marker), S_string, 0},
    {N(SupportedEndpointTypes), S_SupportedEndpointTypeList, 0},
    {N(Marker), S_string, 0},
    {N(DescribeEndpoints) + 8, S_EndpointList, 0},
    {N(ReplicationInstanceEngineMinimumVersion) + 32, S_string, 0},
    {N(Lifecycle), S_string, 0},
    {N(ReleaseStatus), S_string, 0},
    {N(LaunchDate), S_timestamp, 0},
    {N(AutoUpgradeDate), S_timestamp, 0},
    {N(DeprecationDate), S_timestamp, 0},
    {N(ForceUpgradeDate), S_timestamp, 0},
    {N(AvailableUpgrades), S_EventCategoriesList, 0},
    {N(DescribeEngineVersions) + 8, S_EngineVersionList, 0},
    {N(Marker), S_string, 0},
    {N(EventCategoryGroupList), S_EventCategoryGroupList, 0},
    {N(Marker), S_string, 0},
    {N(EventSubscriptionsList), S_EventSubscriptionsList, 0},
    {N(SourceIdentifier), S_string, 0},
    {N(SourceType), S_string, 0},
    {N(LastFailureMessage) + 11, S_string, 0},
    {N(DescribeEventCategories) + 8, S_EventCategoriesList, 0},
    {N(ReplicationTaskIndividualAssessmentStartDate) + 40, S_timestamp, 0},
    {N(Marker), S_string, 0},
    {N(DescribeEvents) + 8, S_EventList, 0},
    {N(Marker), S_string, 0},
    {N(Requests), S_SchemaConversionRequestList, 0},
    {N(CollectorStatus), S_string, 0},
    {N(LocalCollectorS3Access), S_boolean, 0},
    {N(WebCollectorS3Access), S_boolean, 0},
    {N(WebCollectorGrantedRoleBasedAccess), S_boolean, 0},
    {N(NumberOfDatabases), S_integer, 0},
    {N(NumberOfSchemas), S_integer, 0},
    {N(CollectorReferencedId), S_string, 0},
    {N(CollectorName), S_string, 0},
    {N(CollectorVersion), S_string, 0},
    {N(VersionStatus), S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(S3BucketName), S_string, 0},
    {N(ServiceAccessRoleArn), S_string, 0},
    {N(CollectorHealthCheck), S_CollectorHealthCheck, 0},
    {N(LastDataReceived), S_string, 0},
    {N(RegisteredDate), S_string, 0},
    {N(CreatedDate), S_string, 0},
    {N(ModifiedDate), S_string, 0},
    {N(InventoryData), S_InventoryData, 0},
    {N(DescribeFleetAdvisorCollectors) + 20, S_CollectorResponses, 0},
    {N(NextToken), S_string, 0},
    {N(ServerId), S_string, 0},
    {N(ReplicationInstancePrivateIpAddress) + 26, S_string, 0},
    {N(ServerName), S_string, 0},
    {N(DatabaseEngine) + 8, S_string, 0},
    {N(EngineVersion), S_string, 0},
    {N(EngineEdition), S_string, 0},
    {N(ServicePack), S_string, 0},
    {N(SupportLevel), S_string, 0},
    {N(OsArchitecture), S_integer, 0},
    {N(Tooltip), S_string, 0},
    {N(DatabaseId), S_string, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(ReplicationInstancePrivateIpAddress) + 26, S_string, 0},
    {N(NumberOfSchemas), S_long, 0},
    {N(AsmServer) + 3, S_ServerShortInfoResponse, 0},
    {N(SoftwareDetails), S_DatabaseInstanceSoftwareDetailsResponse, 0},
    {N(DescribeFleetAdvisorCollectors) + 20, S_CollectorsList, 0},
    {N(DescribeFleetAdvisorDatabases) + 20, S_DatabaseList, 0},
    {N(NextToken), S_string, 0},
    {N(LsaAnalysisId), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(DescribeFleetAdvisorLsaAnalysis) + 23,
     S_FleetAdvisorLsaAnalysisResponseList, 0},
    {N(NextToken), S_string, 0},
    {N(SchemaId), S_string, 0},
    {N(ObjectType), S_string, 0},
    {N(NumberOfObjects), S_long, 0},
    {N(CodeLineCount), S_long, 0},
    {N(CodeSize), S_long, 0},
    {N(FleetAdvisorSchemaObjects), S_FleetAdvisorSchemaObjectList, 0},
    {N(NextToken), S_string, 0},
    {N(DatabaseId), S_string, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(DatabaseIpAddress), S_string, 0},
    {N(DatabaseEngine), S_string, 0},
    {N(SchemaId), S_string, 0},
    {N(SchemaName), S_string, 0},
    {N(DatabaseId), S_string, 0},
    {N(BabelfishDatabaseName) + 9, S_string, 0},
    {N(DatabaseIpAddress), S_string, 0},
    {N(CodeLineCount), S_long, 0},
    {N(CodeSize), S_long, 0},
    {N(Complexity), S_string, 0},
    {N(AsmServer) + 3, S_ServerShortInfoResponse, 0},
    {N(DatabaseInstance), S_DatabaseShortInfoResponse, 0},
    {N(SchemaId), S_string, 0},
    {N(SchemaName), S_string, 0},
    {N(OriginalSchema), S_SchemaShortInfoResponse, 0},
    {N(Similarity), S_double, 0},
    {N(DescribeFleetAdvisorSchemas) + 8, S_FleetAdvisorSchemaList, 0},
    {N(NextToken), S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeInstanceProfiles) + 8, S_InstanceProfileList, 0},
    {N(MetadataModelName), S_string, 0},
    {N(GetTargetSelectionRules) + 9, S_string, 0},
    {N(MetadataModelName), S_string, 0},
    {N(MetadataModelType), S_string, 0},
    {N(TargetMetadataModels), S_MetadataModelReferenceList, 0},
    {N(ExternalTableDefinition) + 13, S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeMetadataModelChildren) + 8, S_MetadataModelReferenceList, 0},
    {N(Marker), S_string, 0},
    {N(DescribeMigrationProjects) + 8, S_MigrationProjectList, 0},
    {N(EngineVersion), S_string, 0},
    {N(ReplicationInstanceClass), S_string, 0},
    {N(StorageType), S_string, 0},
    {N(MinAllocatedStorage), S_integer, 0},
    {N(MaxAllocatedStorage), S_integer, 0},
    {N(DefaultAllocatedStorage), S_integer, 0},
    {N(IncludedAllocatedStorage), S_integer, 0},
    {N(AvailabilityZones), S_EventCategoriesList, 0},
    {N(ReleaseStatus), S_string, 0},
    {N(DescribeOrderableReplicationInstances) + 8,
     S_OrderableReplicationInstanceList, 0},
    {N(Marker), S_string, 0},
    {N(ResourcePendingMaintenanceActions) + 8, S_PendingMaintenanceActions, 0},
    {N(Marker), S_string, 0},
    {N(DatabaseId), S_string, 0},
    {N(SourceEngineName) + 6, S_string, 0},
    {N(SpatialDataOptionToGeoJsonFunctionName) + 34, S_string, 0},
    {N(ReplicationSubnetGroupDescription) + 22, S_string, 0},
    {N(Impact), S_string, 0},
    {N(StartReplicationTaskType) + 20, S_string, 0},
    {N(NextToken), S_string, 0},
    {N(DescribeRecommendationLimitations) + 22, S_LimitationList, 0},
    {N(EngineEdition), S_string, 0},
    {N(InstanceVcpu), S_double, 0},
    {N(InstanceMemory), S_double, 0},
    {N(StorageSize), S_integer, 0},
    {N(StorageIops), S_integer, 0},
    {N(DeploymentOption), S_string, 0},
    {N(EngineVersion), S_string, 0},
    {N(EngineEdition), S_string, 0},
    {N(InstanceType), S_string, 0},
    {N(InstanceVcpu), S_double, 0},
    {N(InstanceMemory), S_double, 0},
    {N(StorageType), S_string, 0},
    {N(StorageSize), S_integer, 0},
    {N(StorageIops), S_integer, 0},
    {N(DeploymentOption), S_string, 0},
    {N(EngineVersion), S_string, 0},
    {N(RequirementsToTarget), S_RdsRequirements, 0},
    {N(TargetConfiguration), S_RdsConfiguration, 0},
    {N(RdsEngine), S_RdsRecommendation, 0},
    {N(DatabaseId), S_string, 0},
    {N(SourceEngineName) + 6, S_string, 0},
    {N(CreatedDate), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(Preferred), S_boolean, 0},
    {N(KerberosAuthenticationSettings) + 22, S_RecommendationSettings, 0},
    {N(ReasonForNewProvisioningData) + 24, S_RecommendationData, 0},
    {N(NextToken), S_string, 0},
    {N(BatchStartRecommendations) + 10, S_RecommendationList, 0},
    {N(SourceEndpointArn) + 6, S_string, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(LastRefreshDate), S_timestamp, 0},
    {N(LastFailureMessage), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 8, S_RefreshSchemasStatus, 0},
    {N(Marker), S_string, 0},
    {N(DescribeReplicationConfigs) + 8, S_ReplicationConfigList, 0},
    {N(ReplicationTaskName), S_string, 0},
    {N(ReplicationTaskArn), S_string, 0},
    {N(ReplicationInstanceTaskLogSize), S_long, 0},
    {N(TargetReplicationInstanceArn) + 6, S_string, 0},
    {N(DescribeReplicationInstanceTaskLogs) + 8,
     S_ReplicationInstanceTaskLogsList, 0},
    {N(Marker), S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeOrderableReplicationInstances) + 17, S_ReplicationInstanceList,
     0},
    {N(Marker), S_string, 0},
    {N(DescribeReplicationSubnetGroups) + 8, S_ReplicationSubnetGroups, 0},
    {N(SchemaName), S_string, 0},
    {N(TableName), S_string, 0},
    {N(AppliedInserts) + 7, S_long, 0},
    {N(AppliedDeletes) + 7, S_long, 0},
    {N(CdcInsertsAndUpdates) + 13, S_long, 0},
    {N(CaptureDdls) + 7, S_long, 0},
    {N(AppliedInserts), S_long, 0},
    {N(AppliedDeletes), S_long, 0},
    {N(AppliedUpdates), S_long, 0},
    {N(AppliedDdls), S_long, 0},
    {N(FullLoadRows), S_long, 0},
    {N(FullLoadCondtnlChkFailedRows), S_long, 0},
    {N(FullLoadErrorRows), S_long, 0},
    {N(FullLoadStartTime), S_timestamp, 0},
    {N(FullLoadEndTime), S_timestamp, 0},
    {N(FullLoadReloaded), S_boolean, 0},
    {N(LastUpdateTime), S_timestamp, 0},
    {N(TableState), S_string, 0},
    {N(ValidationPendingRecords), S_long, 0},
    {N(ValidationFailedRecords), S_long, 0},
    {N(ValidationSuspendedRecords), S_long, 0},
    {N(ValidationState), S_string, 0},
    {N(ValidationStateDetails), S_string, 0},
    {N(ResyncState), S_string, 0},
    {N(ResyncRowsAttempted), S_long, 0},
    {N(ResyncRowsSucceeded), S_long, 0},
    {N(ResyncRowsFailed), S_long, 0},
    {N(ResyncProgress), S_double, 0},
    {N(ReplicationConfigArn), S_string, 0},
    {N(Marker), S_string, 0},
    {N(DescribeReplicationTableStatistics) + 8,
     S_ReplicationTableStatisticsList, 0},
    {N(ReplicationTaskIdentifier), S_string, 0},
    {N(ReplicationTaskArn), S_string, 0},
    {N(ReplicationTaskLastAssessmentDate), S_timestamp, 0},
    {N(AssessmentStatus), S_string, 0},
    {N(AssessmentResultsFile), S_string, 0},
    {N(DescribeReplicationTaskAssessmentResults) + 23, S_string, 0},
    {N(S3ObjectUrl), S_string, MEMBER_SENSITIVE},
    {N(Marker), S_string, 0},
    {N(S3BucketName) + 2, S_string, 0},
    {N(DescribeReplicationTaskAssessmentResults) + 8,
     S_ReplicationTaskAssessmentResultList, 0},
    {N(Marker), S_string, 0},
    {N(DescribeReplicationTaskAssessmentRuns) + 8,
     S_ReplicationTaskAssessmentRunList, 0},
    {N(ReplicationTaskIndividualAssessmentArn), S_string, 0},
    {N(ReplicationTaskAssessmentRunArn), S_string, 0},
    {N(IndividualAssessmentName), S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(ReplicationTaskIndividualAssessmentStartDate), S_timestamp, 0},
    {N(Marker), S_string, 0},
    {N(DescribeReplicationTaskIndividualAssessments) + 8,
     S_ReplicationTaskIndividualAssessmentList, 0},
    {N(Marker), S_string, 0},
    {N(DescribeReplicationTasks) + 8, S_ReplicationTaskList, 0},
    {N(ProvisionState), S_string, 0},
    {N(ProvisionedCapacityUnits), S_integer, 0},
    {N(DateProvisioned), S_timestamp, 0},
    {N(IsNewProvisioningAvailable), S_boolean, 0},
    {N(DateNewProvisioningDataAvailable), S_timestamp, 0},
    {N(ReasonForNewProvisioningData), S_string, 0},
    {N(PremigrationAssessmentRunArn), S_string, 0},
    {N(FailOnAssessmentFailure), S_boolean, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(PremigrationAssessmentRunCreationDate), S_timestamp, 0},
    {N(AssessmentProgress), S_ReplicationTaskAssessmentRunProgress, 0},
    {N(LastFailureMessage), S_string, 0},
    {N(ResultLocationBucket), S_string, 0},
    {N(ResultLocationFolder), S_string, 0},
    {N(ResultEncryptionMode), S_string, 0},
    {N(ResultKmsKeyArn), S_string, 0},
    {N(ResultStatistic), S_ReplicationTaskAssessmentRunResultStatistic, 0},
    {N(ReplicationConfigIdentifier), S_string, 0},
    {N(ReplicationConfigArn), S_string, 0},
    {N(SourceEndpointArn), S_string, 0},
    {N(TargetEndpointArn), S_string, 0},
    {N(StartReplicationType) + 5, S_string, 0},
    {N(DescribeRefreshSchemasStatus) + 22, S_string, 0},
    {N(ProvisionData), S_ProvisionData, 0},
    {N(PremigrationAssessmentStatuses), S_PremigrationAssessmentStatusList, 0},
    {N(StopReason), S_string, 0},
    {N(FailureMessages), S_EventCategoriesList, 0},
    {N(ReplicationStats), S_ReplicationTaskStats, 0},
    {N(StartReplicationType), S_string, 0},
    {N(CdcStartTime), S_timestamp, 0},
    {N(CdcStartPosition), S_string, 0},
    {N(CdcStopPosition), S_string, 0},
    {N(RecoveryCheckpoint), S_string, 0},
    {N(ReplicationCreateTime), S_timestamp, 0},
    {N(ReplicationUpdateTime), S_timestamp, 0},
    {N(ReplicationLastStopTime), S_timestamp, 0},
    {N(ReplicationDeprovisionTime), S_timestamp, 0},
    {N(IsReadOnly), S_boolean, 0},
    {N(Marker), S_string, 0},
    {N(DescribeReplications) + 8, S_ReplicationList, 0},
    {N(Marker), S_string, 0},
    {N(DescribeFleetAdvisorSchemas) + 20, S_EventCategoriesList, 0},
    {N(ReplicationTaskArn), S_string, 0},
    {N(DescribeReplicationTableStatistics) + 19,
     S_ReplicationTableStatisticsList, 0},
    {N(Marker), S_string, 0},
    {N(PdfReport), S_ExportSqlDetails, 0},
    {N(CsvReport), S_ExportSqlDetails, 0},
    {N(GetTargetSelectionRules) + 3, S_string, 0},
    {N(TagList), S_TagList, 0},
    {N(StartReplication) + 5, S_Replication, 0},
    {N(Result), S_string, 0},
};

static const struct operation model_operations[] = {
    {N(AddTagsToResource), S_AddTagsToResourceMessage,
     S_DescribeAccountAttributesMessage, N(none)},
    {N(ApplyPendingMaintenanceAction), S_ApplyPendingMaintenanceActionMessage,
     S_ApplyPendingMaintenanceActionResponse, N(none)},
    {N(BatchStartRecommendations), S_BatchStartRecommendationsRequest,
     S_BatchStartRecommendationsResponse, N(none)},
    {N(CancelMetadataModelConversion), S_CancelMetadataModelConversionMessage,
     S_CancelMetadataModelConversionResponse, N(none)},
    {N(CancelMetadataModelCreation), S_CancelMetadataModelConversionMessage,
     S_CancelMetadataModelConversionResponse, N(none)},
    {N(CancelReplicationTaskAssessmentRun),
     S_CancelReplicationTaskAssessmentRunMessage,
     S_CancelReplicationTaskAssessmentRunResponse, N(none)},
    {N(CreateDataMigration), S_CreateDataMigrationMessage,
     S_CreateDataMigrationResponse, N(none)},
    {N(CreateDataProvider), S_CreateDataProviderMessage,
     S_CreateDataProviderResponse, N(none)},
    {N(CreateEndpoint), S_CreateEndpointMessage, S_CreateEndpointResponse,
     N(none)},
    {N(CreateEventSubscription), S_CreateEventSubscriptionMessage,
     S_CreateEventSubscriptionResponse, N(none)},
    {N(CreateFleetAdvisorCollector), S_CreateFleetAdvisorCollectorRequest,
     S_CreateFleetAdvisorCollectorResponse, N(none)},
    {N(CreateInstanceProfile), S_CreateInstanceProfileMessage,
     S_CreateInstanceProfileResponse, N(none)},
    {N(CreateMigrationProject), S_CreateMigrationProjectMessage,
     S_CreateMigrationProjectResponse, N(none)},
    {N(CreateReplicationConfig), S_CreateReplicationConfigMessage,
     S_CreateReplicationConfigResponse, N(none)},
    {N(CreateReplicationInstance), S_CreateReplicationInstanceMessage,
     S_CreateReplicationInstanceResponse, N(none)},
    {N(CreateReplicationSubnetGroup), S_CreateReplicationSubnetGroupMessage,
     S_CreateReplicationSubnetGroupResponse, N(none)},
    {N(CreateReplicationTask), S_CreateReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(DeleteCertificate), S_DeleteCertificateMessage,
     S_DeleteCertificateResponse, N(none)},
    {N(DeleteConnection), S_DeleteConnectionMessage, S_DeleteConnectionResponse,
     N(none)},
    {N(DeleteDataMigration), S_DeleteDataMigrationMessage,
     S_CreateDataMigrationResponse, N(none)},
    {N(DeleteDataProvider), S_DeleteDataProviderMessage,
     S_CreateDataProviderResponse, N(none)},
    {N(DeleteEndpoint), S_DeleteEndpointMessage, S_CreateEndpointResponse,
     N(none)},
    {N(DeleteEventSubscription), S_DeleteEventSubscriptionMessage,
     S_CreateEventSubscriptionResponse, N(none)},
    {N(DeleteFleetAdvisorCollector), S_DeleteCollectorRequest, S_none, N(none)},
    {N(DeleteFleetAdvisorDatabases), S_DeleteFleetAdvisorDatabasesRequest,
     S_DeleteFleetAdvisorDatabasesResponse, N(none)},
    {N(DeleteInstanceProfile), S_DeleteInstanceProfileMessage,
     S_CreateInstanceProfileResponse, N(none)},
    {N(DeleteMigrationProject), S_DeleteMigrationProjectMessage,
     S_CreateMigrationProjectResponse, N(none)},
    {N(DeleteReplicationConfig), S_DeleteReplicationConfigMessage,
     S_CreateReplicationConfigResponse, N(none)},
    {N(DeleteReplicationInstance), S_DeleteReplicationInstanceMessage,
     S_CreateReplicationInstanceResponse, N(none)},
    {N(DeleteReplicationSubnetGroup), S_DeleteReplicationSubnetGroupMessage,
     S_DescribeAccountAttributesMessage, N(none)},
    {N(DeleteReplicationTask), S_DeleteReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(DeleteReplicationTaskAssessmentRun),
     S_CancelReplicationTaskAssessmentRunMessage,
     S_CancelReplicationTaskAssessmentRunResponse, N(none)},
    {N(DescribeAccountAttributes), S_DescribeAccountAttributesMessage,
     S_DescribeAccountAttributesResponse, N(none)},
    {N(DescribeApplicableIndividualAssessments),
     S_DescribeApplicableIndividualAssessmentsMessage,
     S_DescribeApplicableIndividualAssessmentsResponse, N(none)},
    {N(DescribeCertificates), S_DescribeCertificatesMessage,
     S_DescribeCertificatesResponse, N(DescribeCertificates) + 8},
    {N(DescribeConnections), S_DescribeCertificatesMessage,
     S_DescribeConnectionsResponse, N(DescribeConnections) + 8},
    {N(DescribeConversionConfiguration), S_DeleteMigrationProjectMessage,
     S_DescribeConversionConfigurationResponse, N(none)},
    {N(DescribeDataMigrations), S_DescribeDataMigrationsMessage,
     S_DescribeDataMigrationsResponse, N(DescribeDataMigrations) + 8},
    {N(DescribeDataProviders), S_DescribeCertificatesMessage,
     S_DescribeDataProvidersResponse, N(none)},
    {N(DescribeEndpointSettings), S_DescribeEndpointSettingsMessage,
     S_DescribeEndpointSettingsResponse, N(none)},
    {N(DescribeEndpointTypes), S_DescribeCertificatesMessage,
     S_DescribeEndpointTypesResponse, N(SupportedEndpointTypes)},
    {N(DescribeEndpoints), S_DescribeCertificatesMessage,
     S_DescribeEndpointsResponse, N(DescribeEndpoints) + 8},
    {N(DescribeEngineVersions), S_DescribeEngineVersionsMessage,
     S_DescribeEngineVersionsResponse, N(none)},
    {N(DescribeEventCategories), S_DescribeEventCategoriesMessage,
     S_DescribeEventCategoriesResponse, N(none)},
    {N(DescribeEventSubscriptions), S_DescribeEventSubscriptionsMessage,
     S_DescribeEventSubscriptionsResponse, N(EventSubscriptionsList)},
    {N(DescribeEvents), S_DescribeEventsMessage, S_DescribeEventsResponse,
     N(DescribeEvents) + 8},
    {N(DescribeExtensionPackAssociations),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeFleetAdvisorCollectors), S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeFleetAdvisorCollectorsResponse, N(none)},
    {N(DescribeFleetAdvisorDatabases), S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeFleetAdvisorDatabasesResponse, N(none)},
    {N(DescribeFleetAdvisorLsaAnalysis),
     S_DescribeFleetAdvisorLsaAnalysisRequest,
     S_DescribeFleetAdvisorLsaAnalysisResponse, N(none)},
    {N(DescribeFleetAdvisorSchemaObjectSummary),
     S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeFleetAdvisorSchemaObjectSummaryResponse, N(none)},
    {N(DescribeFleetAdvisorSchemas), S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeFleetAdvisorSchemasResponse, N(none)},
    {N(DescribeInstanceProfiles), S_DescribeCertificatesMessage,
     S_DescribeInstanceProfilesResponse, N(none)},
    {N(DescribeMetadataModel), S_DescribeMetadataModelMessage,
     S_DescribeMetadataModelResponse, N(none)},
    {N(DescribeMetadataModelAssessments),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeMetadataModelChildren), S_DescribeMetadataModelChildrenMessage,
     S_DescribeMetadataModelChildrenResponse, N(DescribeMetadataModelChildren) +
     8},
    {N(DescribeMetadataModelConversions),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeMetadataModelCreations), S_DescribeMetadataModelCreationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(Requests)},
    {N(DescribeMetadataModelExportsAsScript),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeMetadataModelExportsToTarget),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeMetadataModelImports),
     S_DescribeExtensionPackAssociationsMessage,
     S_DescribeExtensionPackAssociationsResponse, N(none)},
    {N(DescribeMigrationProjects), S_DescribeCertificatesMessage,
     S_DescribeMigrationProjectsResponse, N(none)},
    {N(DescribeOrderableReplicationInstances), S_DescribeEngineVersionsMessage,
     S_DescribeOrderableReplicationInstancesResponse,
     N(DescribeOrderableReplicationInstances) + 8},
    {N(DescribePendingMaintenanceActions),
     S_DescribePendingMaintenanceActionsMessage,
     S_DescribePendingMaintenanceActionsResponse, N(none)},
    {N(DescribeRecommendationLimitations),
     S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeRecommendationLimitationsResponse, N(none)},
    {N(DescribeRecommendations), S_DescribeFleetAdvisorCollectorsRequest,
     S_DescribeRecommendationsResponse, N(none)},
    {N(DescribeRefreshSchemasStatus), S_DeleteEndpointMessage,
     S_DescribeRefreshSchemasStatusResponse, N(none)},
    {N(DescribeReplicationConfigs), S_DescribeCertificatesMessage,
     S_DescribeReplicationConfigsResponse, N(none)},
    {N(DescribeReplicationInstanceTaskLogs),
     S_DescribeReplicationInstanceTaskLogsMessage,
     S_DescribeReplicationInstanceTaskLogsResponse, N(none)},
    {N(DescribeReplicationInstances), S_DescribeCertificatesMessage,
     S_DescribeReplicationInstancesResponse,
     N(DescribeOrderableReplicationInstances) + 17},
    {N(DescribeReplicationSubnetGroups), S_DescribeCertificatesMessage,
     S_DescribeReplicationSubnetGroupsResponse,
     N(DescribeReplicationSubnetGroups) + 8},
    {N(DescribeReplicationTableStatistics),
     S_DescribeReplicationTableStatisticsMessage,
     S_DescribeReplicationTableStatisticsResponse, N(none)},
    {N(DescribeReplicationTaskAssessmentResults),
     S_DescribeReplicationTaskAssessmentResultsMessage,
     S_DescribeReplicationTaskAssessmentResultsResponse,
     N(DescribeReplicationTaskAssessmentResults) + 8},
    {N(DescribeReplicationTaskAssessmentRuns), S_DescribeCertificatesMessage,
     S_DescribeReplicationTaskAssessmentRunsResponse, N(none)},
    {N(DescribeReplicationTaskIndividualAssessments),
     S_DescribeCertificatesMessage,
     S_DescribeReplicationTaskIndividualAssessmentsResponse, N(none)},
    {N(DescribeReplicationTasks), S_DescribeReplicationTasksMessage,
     S_DescribeReplicationTasksResponse, N(DescribeReplicationTasks) + 8},
    {N(DescribeReplications), S_DescribeCertificatesMessage,
     S_DescribeReplicationsResponse, N(none)},
    {N(DescribeSchemas), S_DescribeSchemasMessage, S_DescribeSchemasResponse,
     N(DescribeFleetAdvisorSchemas) + 20},
    {N(DescribeTableStatistics), S_DescribeTableStatisticsMessage,
     S_DescribeTableStatisticsResponse, N(DescribeReplicationTableStatistics) +
     19},
    {N(ExportMetadataModelAssessment), S_ExportMetadataModelAssessmentMessage,
     S_ExportMetadataModelAssessmentResponse, N(none)},
    {N(GetTargetSelectionRules), S_GetTargetSelectionRulesMessage,
     S_GetTargetSelectionRulesResponse, N(none)},
    {N(ImportCertificate), S_ImportCertificateMessage,
     S_DeleteCertificateResponse, N(none)},
    {N(ListTagsForResource), S_ListTagsForResourceMessage,
     S_ListTagsForResourceResponse, N(none)},
    {N(ModifyConversionConfiguration), S_ModifyConversionConfigurationMessage,
     S_ModifyConversionConfigurationResponse, N(none)},
    {N(ModifyDataMigration), S_ModifyDataMigrationMessage,
     S_CreateDataMigrationResponse, N(none)},
    {N(ModifyDataProvider), S_ModifyDataProviderMessage,
     S_CreateDataProviderResponse, N(none)},
    {N(ModifyEndpoint), S_ModifyEndpointMessage, S_CreateEndpointResponse,
     N(none)},
    {N(ModifyEventSubscription), S_ModifyEventSubscriptionMessage,
     S_CreateEventSubscriptionResponse, N(none)},
    {N(ModifyInstanceProfile), S_ModifyInstanceProfileMessage,
     S_CreateInstanceProfileResponse, N(none)},
    {N(ModifyMigrationProject), S_ModifyMigrationProjectMessage,
     S_CreateMigrationProjectResponse, N(none)},
    {N(ModifyReplicationConfig), S_ModifyReplicationConfigMessage,
     S_CreateReplicationConfigResponse, N(none)},
    {N(ModifyReplicationInstance), S_ModifyReplicationInstanceMessage,
     S_CreateReplicationInstanceResponse, N(none)},
    {N(ModifyReplicationSubnetGroup), S_ModifyReplicationSubnetGroupMessage,
     S_CreateReplicationSubnetGroupResponse, N(none)},
    {N(ModifyReplicationTask), S_ModifyReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(MoveReplicationTask), S_MoveReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(RebootReplicationInstance), S_RebootReplicationInstanceMessage,
     S_CreateReplicationInstanceResponse, N(none)},
    {N(RefreshSchemas), S_DeleteConnectionMessage,
     S_DescribeRefreshSchemasStatusResponse, N(none)},
    {N(ReloadReplicationTables), S_ReloadReplicationTablesMessage,
     S_ReloadReplicationTablesResponse, N(none)},
    {N(ReloadTables), S_ReloadTablesMessage, S_ReloadTablesResponse, N(none)},
    {N(RemoveTagsFromResource), S_RemoveTagsFromResourceMessage,
     S_DescribeAccountAttributesMessage, N(none)},
    {N(RunFleetAdvisorLsaAnalysis), S_none, S_FleetAdvisorLsaAnalysisResponse,
     N(none)},
    {N(StartDataMigration), S_StartDataMigrationMessage,
     S_CreateDataMigrationResponse, N(none)},
    {N(StartExtensionPackAssociation), S_DeleteMigrationProjectMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelAssessment), S_GetTargetSelectionRulesMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelConversion), S_GetTargetSelectionRulesMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelCreation), S_StartMetadataModelCreationMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelExportAsScript),
     S_StartMetadataModelExportAsScriptMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelExportToTarget),
     S_StartMetadataModelExportToTargetMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(StartMetadataModelImport), S_StartMetadataModelImportMessage,
     S_StartExtensionPackAssociationResponse, N(none)},
    {N(BatchStartRecommendations) + 5, S_StartRecommendationsRequestEntry,
     S_none, N(none)},
    {N(StartReplication), S_StartReplicationMessage, S_StartReplicationResponse,
     N(none)},
    {N(StartReplicationTask), S_StartReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(StartReplicationTaskAssessment), S_DeleteReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(StartReplicationTaskAssessmentRun),
     S_StartReplicationTaskAssessmentRunMessage,
     S_CancelReplicationTaskAssessmentRunResponse, N(none)},
    {N(StopDataMigration), S_DeleteDataMigrationMessage,
     S_CreateDataMigrationResponse, N(none)},
    {N(StopReplication), S_DeleteReplicationConfigMessage,
     S_StartReplicationResponse, N(none)},
    {N(StopReplicationTask), S_DeleteReplicationTaskMessage,
     S_CreateReplicationTaskResponse, N(none)},
    {N(TestConnection), S_TestConnectionMessage, S_DeleteConnectionResponse,
     N(none)},
    {N(UpdateSubscriptionsToEventBridge),
     S_UpdateSubscriptionsToEventBridgeMessage,
     S_UpdateSubscriptionsToEventBridgeResponse, N(none)},
};

static const struct waiter model_waiters[] = {
    {N(TestConnectionSucceeds), 35, 5, 60, 0, 2},
    {N(EndpointDeleted), 41, 5, 60, 2, 3},
    {N(ReplicationInstanceAvailable), 69, 60, 60, 5, 5},
    {N(ReplicationInstanceDeleted), 69, 15, 60, 10, 2},
    {N(ReplicationTaskReady), 75, 15, 60, 12, 9},
    {N(ReplicationTaskStopped), 75, 15, 60, 21, 8},
    {N(ReplicationTaskRunning), 75, 15, 60, 29, 9},
    {N(ReplicationTaskDeleted), 75, 15, 60, 38, 6},
    {N(MetadataModelImported), 60, 60, 30, 44, 2},
    {N(MetadataModelAssessed), 54, 30, 360, 46, 2},
    {N(MetadataModelConverted), 56, 30, 240, 48, 2},
    {N(MetadataModelExportedAsScript), 58, 20, 90, 50, 2},
    {N(MetadataModelExportedToTarget), 59, 20, 90, 52, 2},
    {N(MetadataModelCreated), 57, 15, 40, 54, 2},
    {N(ExtensionPackAssociated), 46, 10, 60, 56, 2},
    {N(MetadataModelConversionCancelled), 56, 10, 180, 58, 2},
    {N(MetadataModelCreationCancelled), 57, 10, 180, 60, 2},
};

static const struct acceptor model_acceptors[] = {
    {WAIT_SUCCESS, MATCH_ALL, N(DescribeConnections) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(successful)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeConnections) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(failed)},
    {WAIT_SUCCESS, MATCH_ERROR, N(none), N(none), N(ResourceNotFoundFault)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeEndpoints) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(active)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeEndpoints) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(creating)},
    {WAIT_SUCCESS, MATCH_ALL, N(DescribeOrderableReplicationInstances) + 17,
     N(ReplicationInstanceStatus), N(available)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeOrderableReplicationInstances) + 17,
     N(ReplicationInstanceStatus), N(deleting)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeOrderableReplicationInstances) + 17,
     N(ReplicationInstanceStatus), N(incompatible_credentials)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeOrderableReplicationInstances) + 17,
     N(ReplicationInstanceStatus), N(incompatible_network)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeOrderableReplicationInstances) + 17,
     N(ReplicationInstanceStatus), N(inaccessible_encryption_credentials)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeOrderableReplicationInstances) + 17,
     N(ReplicationInstanceStatus), N(available)},
    {WAIT_SUCCESS, MATCH_ERROR, N(none), N(none), N(ResourceNotFoundFault)},
    {WAIT_SUCCESS, MATCH_ALL, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(starting)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(running)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(stopping)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(failed)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(modifying)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(testing)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(deleting)},
    {WAIT_SUCCESS, MATCH_ALL, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(creating)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(starting)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(failed)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(modifying)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(testing)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(deleting)},
    {WAIT_SUCCESS, MATCH_ALL, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(running)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(creating)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(stopping)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(failed)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(modifying)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(testing)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(deleting)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(ready)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(creating)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(stopped)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(running)},
    {WAIT_FAILURE, MATCH_ANY, N(DescribeReplicationTasks) + 8,
     N(DescribeRefreshSchemasStatus) + 22, N(failed)},
    {WAIT_SUCCESS, MATCH_ERROR, N(none), N(none), N(ResourceNotFoundFault)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(SUCCESS)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(CANCELED)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
    {WAIT_SUCCESS, MATCH_ALL, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(CANCELED)},
    {WAIT_FAILURE, MATCH_ANY, N(Requests), N(DescribeRefreshSchemasStatus) + 22,
     N(FAILED)},
};

#undef N

/* clang-format on */

#endif /* DMS_OPERATIONS_H */
