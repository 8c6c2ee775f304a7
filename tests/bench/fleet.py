"""One round over all tasks with boto3's paginator: prints the tasks, the
pages, and the most KiB of memory that were resident, as bench/fleet.c does."""

import os

import boto3

client = boto3.client("dms", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
pages = tasks = 0
paginator = client.get_paginator("describe_replication_tasks")
for page in paginator.paginate(WithoutSettings=True,
                               PaginationConfig={"PageSize": 100}):
    pages += 1
    tasks += len(page["ReplicationTasks"])
with open("/proc/self/status", encoding="ascii") as status:
    kib = [line.split()[1] for line in status if line.startswith("VmHWM:")]
print(tasks, pages, kib[0])
