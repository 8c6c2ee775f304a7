"""What the dms command prints, beside the aws command; see interop_output.sh.

    interop_output.py DMS PEER_OUTPUT COUNT [SEED]

The aws command runs in this process, for starting it takes half a second.
AWS_ENDPOINT_URL names the server that both talk to."""

import io
import os
import random
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "peers"))
sys.dont_write_bytecode = True

import awscli.clidriver
import awscli.table

import output

DRIVER = awscli.clidriver.create_clidriver()
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
TASKS = "describe-replication-tasks"
FORMS = ["json", "text", "table", "yaml", "yaml-stream"]


def run_aws(words):
    """The exit code, stdout and stderr of `aws dms`."""
    saved = sys.stdout, sys.stderr
    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8",
                                write_through=True) for _ in range(2)]
    sys.stdout, sys.stderr = streams
    try:
        code = DRIVER.main(["dms"] + words + ["--endpoint-url", ENDPOINT])
    except SystemExit as error:
        code = error.code
    finally:
        sys.stdout, sys.stderr = saved
    return [code] + [stream.buffer.getvalue() for stream in streams]


def run_dms(words):
    """The same of the dms command."""
    done = subprocess.run([DMS] + words + ["--endpoint-url", ENDPOINT],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return [done.returncode, done.stdout, done.stderr]


def message(text):
    """A message without what newer aws commands begin it with."""
    text = text.decode().lstrip("\n")
    for start in ("dms: [ERROR]: ", "An error occurred (ParamValidation): "):
        if text.startswith(start):
            text = text[len(start):]
    return text


def must(words):
    """What a command prints that has to work."""
    code, text, why = run_dms(words)
    if code != 0:
        sys.exit("%s: %s" % (" ".join(words), why.decode()))
    return text.decode().strip()


def arn(operation, query):
    return must([operation, "--query", query, "--output", "text"])


def prepare():
    """Creates what there is to show: settings within settings, characters
    beyond ASCII, tables with numbers, connections. Returns the ARN of a task
    that has all that."""
    source, target = (
        arn("describe-endpoints", "Endpoints[?EndpointIdentifier=='seed-%s']"
            ".EndpointArn | [0]" % side) for side in ("source", "target"))
    instance = arn("describe-replication-instances",
                   "ReplicationInstances[0].ReplicationInstanceArn")
    for words in (
            ["create-endpoint", "--endpoint-identifier", "lake",
             "--endpoint-type", "target", "--engine-name", "s3",
             "--extra-connection-attributes",
             "\u4e2d\u6587=\u00e9;\u03b1='\u2022';  x: #1",
             "--s3-settings", "BucketName=lake,BucketFolder=in,"
             "DataFormat=parquet,CsvDelimiter=\\,,ParquetTimestampInMillisecond"
             "=true,MaxFileSize=1024"],
            ["create-replication-task", "--replication-task-identifier",
             "quick-1", "--migration-type", "full-load",
             "--source-endpoint-arn", source, "--target-endpoint-arn", target,
             "--replication-instance-arn", instance, "--table-mappings",
             '{\n  "rules": [{"rule-type": "selection", "rule-id": "1", '
             '"rule-name": "\u00e9\u4e2d", "object-locator": {"schema-name": '
             '"shop", "table-name": "orders"}, "rule-action": "include"}]\n}'],
            ["test-connection", "--endpoint-arn", source,
             "--replication-instance-arn", instance]):
        must(words)
    time.sleep(0.3)
    task = arn(TASKS, "ReplicationTasks[?ReplicationTaskIdentifier=="
               "'quick-1'].ReplicationTaskArn | [0]")
    must(["start-replication-task", "--replication-task-arn", task,
             "--start-replication-task-type", "start-replication"])
    must(["add-tags-to-resource", "--resource-arn", task, "--tags",
             "Key=team,Value=\u30c7\u30fc\u30bf", "Key=b,Value=1"])
    must(["wait", "replication-task-stopped", "--filters",
             "Name=replication-task-arn,Values=" + task])
    time.sleep(0.3)
    return task


def lines(task):
    """Command lines."""
    one = ["--filters", "Name=replication-task-arn,Values=" + task]
    page = ["--page-size", "20"]
    queries = [
        "ReplicationTasks[0]", "ReplicationTasks[].Status",
        "ReplicationTasks[].[ReplicationTaskIdentifier,Status]",
        "ReplicationTasks[:3].{Id: ReplicationTaskIdentifier, At: "
        "ReplicationTaskCreationDate, Stats: ReplicationTaskStats}",
        "sort_by(ReplicationTasks, &ReplicationTaskIdentifier)[-1]"
        ".[ReplicationTaskIdentifier]",
        "length(ReplicationTasks)", "ReplicationTasks[0].Status", "Nothing",
        "ReplicationTasks[?Status=='nothing']", "`{}`", "[@, @] | [0]",
        "ReplicationTasks[0].[@, @]", "keys(@)", "*[].Status | [0:2]",
        "max_by(ReplicationTasks, &ReplicationTaskCreationDate)"
        ".ReplicationTaskArn", "to_string(ReplicationTasks[0].Status)",
        "{a: `1.50`, b: `true`, c: `null`, d: ReplicationTasks[0:1]}",
    ]
    for form in FORMS:
        yield [TASKS] + page + ["--output", form]
        yield [TASKS] + one + ["--output", form]
        yield [TASKS] + page + ["--max-items", "25", "--output", form]
        yield [TASKS, "--max-items", "3", "--output", form]
        yield [TASKS, "--no-paginate", "--without-settings", "--max-records",
               "20", "--output", form]
        yield ["describe-connections", "--output", form]
        yield ["describe-endpoints", "--output", form]
        yield ["describe-endpoints", "--filters",
               "Name=endpoint-id,Values=lake", "--output", form]
        yield ["describe-replication-instances", "--output", form]
        yield ["describe-table-statistics", "--replication-task-arn", task,
               "--output", form]
        yield ["list-tags-for-resource", "--resource-arn", task,
               "--output", form]
        yield ["describe-events", "--source-type", "replication-task",
               "--output", form, "--query", "length(Events)"]
        for query in queries:
            yield [TASKS] + page + ["--output", form, "--query", query]
        yield [TASKS] + page + ["--max-items", "21", "--query",
                                "ReplicationTasks[].Status", "--output", form]
        # What fails.
        yield [TASKS] + page + ["--output", form, "--query", "length(Nothing)"]
        yield [TASKS] + page + ["--output", form, "--query", "a["]
        yield ["describe-endpoints", "--filters", "Name=colour,Values=blue",
               "--output", form]
    yield ["describe-replication-instances", "--output", "table",
           "--color", "on"]
    for query in ("", "a b", "a.", "foo(", "'x", "`x", '"x', "a=b", "#", "*a",
                  "length()", "nosuch(@)", "sort(@)", "abs('x')",
                  "ReplicationTasks[?Status > `1`]", "ReplicationTasks[::0]"):
        yield [TASKS] + page + ["--query", query]
    yield [TASKS] + page + ["--output", "table", "--query", "`[[1], [1, 2]]`"]
    yield [TASKS] + page + ["--output", "text", "--query", "`[{}, 1]`"]


def compare(words):
    """Whether both commands do the same; says what differs."""
    wanted, got = run_aws(words), run_dms(words)
    wrong = []
    if got[0] != wanted[0]:
        wrong.append("exit code %r, not %r" % (got[0], wanted[0]))
    # What was printed before a failure is not compared: Python's formatters
    # write as they go.
    if wanted[0] == 0 and got[1] != wanted[1]:
        at = next((i for i, (a, b) in enumerate(zip(got[1], wanted[1]))
                   if a != b), min(len(got[1]), len(wanted[1])))
        wrong.append("stdout %r" % got[1][max(at - 80, 0):at + 80])
        wrong.append("   not %r" % wanted[1][max(at - 80, 0):at + 80])
    if wanted[0] != 0 and message(got[2]) != message(wanted[2]):
        wrong.append("stderr %r" % message(got[2]))
        wrong.append("   not %r" % message(wanted[2]))
    print("not ok" if wrong else "ok", wanted[0],
          " ".join(words)[:100].split("\n")[0])
    for line in wrong:
        print("#", line)
    return not wrong


def main():
    count = int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else \
        random.SystemRandom().randrange(10**9)
    width = awscli.table.determine_terminal_width
    failed = output.compare(sys.argv[2], count, seed)
    passed = count - failed
    awscli.table.determine_terminal_width = width
    task = prepare()
    for words in lines(task):
        good = compare(words)
        passed += good
        failed += not good
    print("%d passed, %d failed" % (passed, failed))
    return failed != 0


if __name__ == "__main__":
    DMS = sys.argv[1]
    sys.exit(main())
