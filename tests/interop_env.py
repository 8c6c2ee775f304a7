"""The list of environments of interop_env.sh, and the world round them.

    python3 interop_env.py BUILD_DIR [ROW...]

Nothing here reaches another machine. HTTPS_PROXY points at a proxy in this
process that takes every CONNECT and then is the host that was asked for: DMS,
STS, IAM Identity Center. The same port is the metadata service and the source
of container credentials. Each row is run with BUILD_DIR/dms and with
/usr/bin/aws, in a HOME of its own, and what reaches the world must be the
same; and so must what `configure list` prints. boto3 is asked too where the
python3 of PATH has it.

What aws 2.9.19 cannot do yet or does otherwise than botocore 1.43 stands in
`want` of a row, with the reason beside it.
"""

import concurrent.futures
import hashlib
import http.server
import json
import os
import re
import shutil
import signal
import socketserver
import ssl
import subprocess
import sys
import tempfile
import threading

BUILD = os.path.abspath(sys.argv[1])
FUTURE = "2099-01-01T00:00:00Z"
PAST = "2001-01-01T00:00:00Z"

# ---- the world -------------------------------------------------------------


def xml(action, key, token):
    """What STS answers."""
    return (
        f'<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
        f"<{action}Result><Credentials><AccessKeyId>{key}</AccessKeyId>"
        f"<SecretAccessKey>secret+of/{key}</SecretAccessKey>"
        f"<SessionToken>{token}</SessionToken>"
        f"<Expiration>{FUTURE}</Expiration></Credentials><AssumedRoleUser>"
        f"<AssumedRoleId>A:b</AssumedRoleId><Arn>arn:x</Arn>"
        f"</AssumedRoleUser></{action}Result><ResponseMetadata>"
        f"<RequestId>r-1</RequestId></ResponseMetadata></{action}Response>"
    )


def sts_error(code):
    """What STS answers when it refuses."""
    return (
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
        f"<Error><Type>Sender</Type><Code>{code}</Code><Message>no</Message>"
        "</Error><RequestId>r-2</RequestId></ErrorResponse>"
    )


class World(socketserver.ThreadingMixIn, http.server.HTTPServer):
    """One environment's world: what its endpoints do, what they have seen."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, behaviour, context):
        super().__init__(("127.0.0.1", 0), Handler)
        self.behaviour = behaviour
        self.context = context
        self.seen = None
        self.trail = []
        self.port = self.server_address[1]

    def handle_error(self, request, client_address):
        """Clients hang up whenever they like."""


class Handler(http.server.BaseHTTPRequestHandler):
    """All endpoints; the host tells which, or the path."""

    protocol_version = "HTTP/1.1"
    host = ""

    def log_message(self, *args):
        pass

    def do_CONNECT(self):
        """Becomes the host that was asked for."""
        self.send_response(200)
        self.end_headers()
        self.wfile.flush()
        host = self.path
        try:
            self.connection = self.server.context.wrap_socket(
                self.connection, server_side=True
            )
        except (ssl.SSLError, OSError):
            self.close_connection = True
            return
        self.rfile = self.connection.makefile("rb", -1)
        self.wfile = socketserver._SocketWriter(self.connection)
        self.host = host[: -len(":443")] if host.endswith(":443") else host
        self.close_connection = False
        while not self.close_connection:
            self.handle_one_request()

    def answer(self, status, body, kind="application/json"):
        """Sends an answer."""
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def auth(self):
        """Key and region of the signature, and the session token."""
        text = self.headers.get("Authorization", "")
        found = re.match(
            r"AWS4-HMAC-SHA256 Credential=([^/]*)/\d{8}/([^/]*)/([^/]*)/", text
        )
        token = self.headers.get("X-Amz-Security-Token", "-")
        if not found:
            return ("-", "-", "-", token)
        return found.group(1), found.group(2), found.group(3), token

    def do_POST(self):
        """DMS by its target header, STS by its form."""
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length).decode()
        key, region, service, token = self.auth()
        if "X-Amz-Target" in self.headers:
            host = self.host or "local"
            self.server.seen = (key, token, region, host + self.path)
            self.server.trail.append(f"dms {key} {region} {host}")
            self.answer(200, '{"ReplicationTasks": []}')
        elif self.path == "/token":
            self.oidc(json.loads(body))
        else:
            self.sts(body, key, region, token)

    def sts(self, body, key, region, token):
        """Hands out credentials that tell how they were asked for."""
        from urllib.parse import parse_qs

        form = {k: v[0] for k, v in parse_qs(body).items()}
        action = form.pop("Action", "?")
        form.pop("Version", None)
        self.server.trail.append(f"sts {action} {key} {region} {self.host}")
        if "denied" in form.get("RoleArn", ""):
            self.answer(403, sts_error("AccessDenied"), "text/xml")
            return
        name = form.get("RoleSessionName", "-")
        # The names that clients make up are not compared.
        form["RoleSessionName"] = re.sub(r"\d{9,}", "N", name)
        if form["RoleSessionName"] == "dms.h-session-N":
            form["RoleSessionName"] = "botocore-session-N"
        asked = [f"{k}={form[k]}" for k in sorted(form)]
        asked += [f"by={key}", f"with={token}", f"at={region}/{self.host}"]
        digest = hashlib.sha256("\n".join(asked).encode()).hexdigest()
        self.server.trail.append("    " + " ".join(asked))
        role = form.get("RoleArn", "x/x").split("/")[-1]
        self.answer(
            200, xml(action, "ASIA" + role.upper(), digest[:20]), "text/xml"
        )

    def oidc(self, body):
        """A new SSO token for an old one."""
        self.server.trail.append(f"oidc {body.get('grantType')} {self.host}")
        if body.get("refreshToken") != "REFRESH":
            self.answer(400, '{"error": "invalid_grant"}')
            return
        self.answer(
            200,
            json.dumps(
                {
                    "accessToken": "FRESH",
                    "tokenType": "Bearer",
                    "expiresIn": 28800,
                    "refreshToken": "REFRESH2",
                }
            ),
        )

    def do_PUT(self):
        """The token of the metadata service."""
        status = self.server.behaviour.get("imds_token", 200)
        self.server.trail.append(f"imds PUT {self.path}")
        self.answer(status, "IMDSTOKEN" if status == 200 else "", "text/plain")

    def do_GET(self):
        """Metadata, container credentials, Identity Center."""
        path = self.path
        self.server.trail.append(f"GET {self.host} {path}")
        if path.startswith("/federation/credentials"):
            self.sso(path)
        elif path.startswith("/container"):
            self.container()
        elif path.startswith("/latest/"):
            self.imds(path)
        else:
            self.answer(404, "")

    def sso(self, path):
        """Credentials of a role in Identity Center."""
        token = self.headers.get("x-amz-sso_bearer_token", "-")
        if token not in ("SSOTOKEN", "FRESH"):
            self.answer(
                401,
                '{"__type": "UnauthorizedException", "message": "no"}',
            )
            return
        digest = hashlib.sha256((self.host + path).encode()).hexdigest()[:8]
        self.answer(
            200,
            json.dumps(
                {
                    "roleCredentials": {
                        "accessKeyId": "ASIASSO" + token,
                        "secretAccessKey": "s",
                        "sessionToken": digest,
                        "expiration": 4070908800000,
                    }
                }
            ),
        )

    def container(self):
        """Credentials of a container."""
        status = self.server.behaviour.get("container", 200)
        if status != 200:
            self.answer(status, "no")
            return
        token = self.headers.get("Authorization", "-")
        self.answer(
            200,
            json.dumps(
                {
                    "AccessKeyId": "ASIACONTAINER",
                    "SecretAccessKey": "s",
                    "Token": "with " + token if " " not in token else "T-"
                    + hashlib.sha256(token.encode()).hexdigest()[:8],
                    "Expiration": FUTURE,
                }
            ).replace("with -", "WITHOUT"),
        )

    def imds(self, path):
        """The metadata service of EC2."""
        behaviour = self.server.behaviour
        base = "/latest/meta-data/iam/security-credentials/"
        token = self.headers.get("x-aws-ec2-metadata-token", "-")
        if behaviour.get("imds_token", 200) == 200 and token != "IMDSTOKEN":
            self.answer(401, "")
        elif path == base:
            self.answer(
                behaviour.get("imds_list", 200),
                behaviour.get("imds_role", "box"),
                "text/plain",
            )
        elif path.startswith(base):
            self.answer(
                200,
                behaviour.get(
                    "imds_json",
                    json.dumps(
                        {
                            "Code": "Success",
                            "AccessKeyId": "ASIAIMDS" + path[len(base):],
                            "SecretAccessKey": "s",
                            "Token": token,
                            "Expiration": FUTURE,
                        }
                    ),
                ),
                "text/plain",
            )
        elif path == "/latest/meta-data/placement/availability-zone/":
            self.answer(200, "eu-west-1b", "text/plain")
        else:
            self.answer(404, "")


# ---- the environments ------------------------------------------------------

KEYS = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "envsecret"}
REGION = {"AWS_REGION": "us-east-1"}
BASIC = dict(KEYS, **REGION)
A = "aws_access_key_id = AKIDA\naws_secret_access_key = sa\n"
B = "aws_access_key_id = AKIDB\naws_secret_access_key = sb\n"
ROLE = "role_arn = arn:aws:iam::123456789012:role/"
SSO = """sso_account_id = 123456789012
sso_role_name = admin
"""
SSO_OLD = (
    SSO
    + """sso_start_url = https://start.test/start
sso_region = us-east-1
"""
)


def sha1(text):
    """The name of a file in a cache."""
    return hashlib.sha1(text.encode()).hexdigest()


def sso_cache(key, **more):
    """A token in the cache of Identity Center."""
    token = {
        "startUrl": "https://start.test/start",
        "region": "us-east-1",
        "accessToken": "SSOTOKEN",
        "expiresAt": FUTURE,
    }
    token.update(more)
    return {".aws/sso/cache/%s.json" % sha1(key): json.dumps(token)}


ROWS = []
CALL = ["dms", "describe-replication-tasks"]
LIST = ["configure", "list"]


def row(name, env=None, config=None, shared=None, args=(), **more):
    """Adds an environment.

    name is for the report; env are its variables; config and shared are
    ~/.aws/config and ~/.aws/credentials; args go behind the operation.
    more: command (CALL or LIST), files (path: text), world (what its
    endpoints do), want (instead of what aws does: a tuple, or "fail"), boto
    (0: boto3 is not compared).
    """
    files = dict(more.get("files", {}))
    if config is not None:
        files[".aws/config"] = config
    if shared is not None:
        files[".aws/credentials"] = shared
    ROWS.append(
        {
            "name": name,
            "env": dict(env or {}),
            "files": files,
            "args": list(args),
            "world": more.get("world", {}),
            "want": more.get("want"),
            "command": more.get("command", CALL),
            "boto": more.get("boto", 1),
        }
    )


def rows_of_keys():
    """Keys in the environment, and what is stronger."""
    row("keys", BASIC)
    row("keys and token", dict(BASIC, AWS_SESSION_TOKEN="TOKEN"))
    row("keys and old token", dict(BASIC, AWS_SECURITY_TOKEN="OLD"))
    row("keys and both tokens",
        dict(BASIC, AWS_SESSION_TOKEN="TOKEN", AWS_SECURITY_TOKEN="OLD"))
    row("keys and empty token", dict(BASIC, AWS_SESSION_TOKEN=""))
    row("no keys", REGION)
    row("key without secret", dict(REGION, AWS_ACCESS_KEY_ID="AKIDENV"))
    row("key with empty secret", dict(BASIC, AWS_SECRET_ACCESS_KEY=""))
    row("secret without key", dict(REGION, AWS_SECRET_ACCESS_KEY="s"))
    row("secret without key, file", dict(REGION, AWS_SECRET_ACCESS_KEY="s"),
        shared="[default]\n" + A)
    row("empty key, file", dict(BASIC, AWS_ACCESS_KEY_ID=""),
        shared="[default]\n" + A)
    row("key without secret, file", dict(REGION, AWS_ACCESS_KEY_ID="AKIDENV"),
        shared="[default]\n" + A)
    row("keys before files", BASIC, "[default]\n" + B, "[default]\n" + A)
    row("keys before the profile of the environment",
        dict(BASIC, AWS_PROFILE="p"), shared="[p]\n" + A)
    row("the profile of the command line before keys", BASIC,
        shared="[p]\n" + A, args=["--profile", "p"])
    row("the profile of the command line without keys of its own", BASIC,
        config="[profile p]\nregion = eu-west-1\n", args=["--profile", "p"])
    row("keys that expire", dict(BASIC, AWS_CREDENTIAL_EXPIRATION=FUTURE))
    row("keys that have expired", dict(BASIC, AWS_CREDENTIAL_EXPIRATION=PAST))
    row("no signature", REGION, args=["--no-sign-request"])


def rows_of_regions():
    """Where the region comes from. boto3 does not read AWS_REGION."""
    default = {"AWS_DEFAULT_REGION": "us-west-2"}
    row("default region", dict(KEYS, **default))
    row("both regions", dict(BASIC, **default), boto=0)
    row("region of the command line", dict(BASIC, **default),
        args=["--region", "eu-west-1"])
    # aws takes the empty one and calls https://dms..amazonaws.com.
    row("empty region, default region",
        dict(KEYS, AWS_REGION="", **default), boto=0,
        want=("AKIDENV", "-", "us-west-2", "dms.us-west-2.amazonaws.com/"))
    row("region of the profile", KEYS, "[default]\nregion = eu-west-1\n")
    row("region of the environment before the profile", BASIC,
        "[default]\nregion = eu-west-1\n", boto=0)
    row("region in both files", KEYS, "[default]\nregion = eu-west-1\n",
        "[default]\nregion = us-west-2\n")
    row("region of another profile",
        dict(KEYS, AWS_EC2_METADATA_DISABLED="true"),
        "[profile q]\nregion = us-west-2\n")
    row("no region", dict(KEYS, AWS_EC2_METADATA_DISABLED="true"))
    row("a region that cannot be", KEYS, args=["--region", "us_east"])
    row("a region of digits", KEYS, args=["--region", "123"])
    row("a host in the region", KEYS, args=["--region", "x.evil.test/"])
    row("a pseudo region", KEYS, args=["--region", "fips-us-east-1"])
    row("a region of China", KEYS, args=["--region", "cn-north-1"])
    row("a region of the government", KEYS, args=["--region", "us-gov-west-1"])
    row("FIPS", dict(BASIC, AWS_USE_FIPS_ENDPOINT="true"))
    row("FIPS, not true", dict(BASIC, AWS_USE_FIPS_ENDPOINT="1"))
    row("FIPS of the profile", BASIC, "[default]\nuse_fips_endpoint = TRUE\n")
    row("FIPS off in the environment, on in the profile",
        dict(BASIC, AWS_USE_FIPS_ENDPOINT="false"),
        "[default]\nuse_fips_endpoint = true\n")
    row("dual-stack", dict(BASIC, AWS_USE_DUALSTACK_ENDPOINT="true"))
    row("dual-stack of the profile", BASIC,
        "[default]\nuse_dualstack_endpoint = true\n")


def rows_of_endpoints():
    """Endpoints that are configured; aws 2.9.19 knows none of this yet."""
    one = "https://one.us-east-1.amazonaws.com"
    two = "https://two.us-east-1.amazonaws.com/base"
    three = "https://three.us-east-1.amazonaws.com"
    name = "AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE"
    at = ("AKIDENV", "-", "us-east-1")
    services = ("[services s]\ndatabase_migration_service =\n"
                "  endpoint_url = " + three + "\n")
    row("endpoint of the command line", BASIC, args=["--endpoint-url", two])
    row("endpoint", dict(BASIC, AWS_ENDPOINT_URL=one),
        want=at + ("one.us-east-1.amazonaws.com/",))
    row("endpoint of the service", dict(BASIC, AWS_ENDPOINT_URL=one,
                                        **{name: two}),
        want=at + ("two.us-east-1.amazonaws.com/base",))
    row("endpoint of the profile", BASIC,
        "[default]\nendpoint_url = " + one + "\n",
        want=at + ("one.us-east-1.amazonaws.com/",))
    row("endpoint of the profile's services", BASIC,
        "[default]\nservices = s\nendpoint_url = " + one + "\n" + services,
        want=at + ("three.us-east-1.amazonaws.com/",))
    row("endpoint of the environment before the profile",
        dict(BASIC, AWS_ENDPOINT_URL=two),
        "[default]\nservices = s\n" + services,
        want=at + ("two.us-east-1.amazonaws.com/base",))
    row("services that are not there", BASIC, "[default]\nservices = nope\n",
        want="fail")
    row("configured endpoints ignored",
        dict(BASIC, AWS_ENDPOINT_URL=one,
             AWS_IGNORE_CONFIGURED_ENDPOINT_URLS="true"))
    row("configured endpoints ignored by the profile", BASIC,
        "[default]\nendpoint_url = " + one +
        "\nignore_configured_endpoint_urls = true\n")
    row("an endpoint that is none", BASIC, args=["--endpoint-url", "x_y"])
    row("another endpoint that is none", BASIC,
        args=["--endpoint-url", "https://a_b.test"])


def rows_of_profiles():
    """Which profile, from which file."""
    files = ("[default]\nregion = us-east-1\n" + A + "[profile p]\n"
             "region = us-west-2\n" + B)
    row("default", {}, files)
    row("AWS_PROFILE", {"AWS_PROFILE": "p"}, files)
    row("AWS_DEFAULT_PROFILE", {"AWS_DEFAULT_PROFILE": "p"}, files)
    row("both", {"AWS_PROFILE": "p", "AWS_DEFAULT_PROFILE": "default"}, files,
        boto=0)  # boto3 has the other order
    row("--profile", {"AWS_PROFILE": "default"}, files, args=["--profile", "p"])
    row("--profile=", {}, files, args=["--profile=p"], boto=0)
    row("a profile that is not there", REGION, files, args=["--profile", "q"])
    row("a profile that is not there, by variable",
        dict(BASIC, AWS_PROFILE="q"), files)
    row("an empty profile", dict(BASIC, AWS_PROFILE=""), files)
    row("default, which is not there", BASIC, "[profile p]\n" + A,
        args=["--profile", "default"])
    row("no files", BASIC)
    row("a quoted name", {"AWS_PROFILE": "my prod"},
        '[profile "my prod"]\nregion = us-east-1\n' + A)
    row("a name of two words", {"AWS_PROFILE": "a b"},
        "[profile a b]\nregion = us-east-1\n" + A)
    row("no prefix in config", dict(REGION, AWS_PROFILE="p"),
        "[p]\nregion = us-east-1\n" + A)
    row("a prefix in credentials", dict(REGION, AWS_PROFILE="p"),
        shared="[profile p]\n" + A)
    row("credentials alone", dict(REGION, AWS_PROFILE="p"),
        shared="[p]\n" + A)
    row("credentials before config", dict(REGION, AWS_PROFILE="p"),
        "[profile p]\n" + B, "[p]\n" + A)
    row("keys in config", dict(REGION, AWS_PROFILE="p"),
        "[profile p]\n" + B, "[q]\n" + A)
    row("half a pair in credentials", REGION,
        shared="[default]\naws_access_key_id = AKIDA\n")
    row("half a pair in each", REGION,
        "[default]\naws_secret_access_key = s\n",
        "[default]\naws_access_key_id = AKIDA\n")
    row("half a pair in config", REGION,
        "[default]\naws_access_key_id = AKIDA\n")
    row("token", REGION, shared="[default]\n" + A + "aws_session_token = T\n")
    row("two tokens", REGION, shared="[default]\n" + A +
        "aws_session_token = T\naws_security_token = O\n")
    row("[default] and [profile default]", REGION,
        "[default]\n" + A + "[profile default]\n" + B)
    row("the other order", REGION,
        "[profile default]\n" + B + "[default]\n" + A)


def rows_of_files():
    """Where files are, and how they are written."""
    text = "[default]\nregion = us-east-1\n" + A
    row("AWS_CONFIG_FILE", {"AWS_CONFIG_FILE": "$HOME/other"},
        files={"other": text})
    row("AWS_CONFIG_FILE with ~", {"AWS_CONFIG_FILE": "~/other"},
        files={"other": text})
    row("AWS_CONFIG_FILE with a variable",
        {"AWS_CONFIG_FILE": "${WHERE}/other", "WHERE": "$HOME"},
        files={"other": text})
    row("AWS_SHARED_CREDENTIALS_FILE",
        dict(REGION, AWS_SHARED_CREDENTIALS_FILE="$HOME/other"),
        shared="[default]\n" + B, files={"other": "[default]\n" + A})
    row("files that are not there",
        dict(BASIC, AWS_CONFIG_FILE="/nonexistent/a",
             AWS_SHARED_CREDENTIALS_FILE="/nonexistent/b"))
    row("CR LF", {}, text.replace("\n", "\r\n"))
    row("no last line end", {}, text.rstrip("\n"))
    row("comments", {}, "# a\n; b\n" + text + "# c\n  # d\n")
    row("a comment behind a value", KEYS,
        "[default]\nregion = us-east-1 # x\n")
    row("colons", {}, "[default]\nregion : us-east-1\n"
        "aws_access_key_id: AKIDA\naws_secret_access_key:sa\n")
    row("capitals", {}, "[default]\nREGION = us-east-1\n"
        "AWS_ACCESS_KEY_ID = AKIDA\nAws_Secret_Access_Key = sa\n")
    row("blanks in brackets", REGION, "[ default ]\n" + A)
    row("text behind brackets", REGION, "[default] # x\n" + A)
    row("[DEFAULT]", {"AWS_PROFILE": "p"},
        "[DEFAULT]\nregion = us-west-2\n[profile p]\n" + A)
    row("equals signs in a value", REGION,
        "[default]\naws_access_key_id = AKIDA\n"
        "aws_secret_access_key = a=b=\n")
    row("percent signs", REGION, "[default]\naws_access_key_id = AKIDA\n"
        "aws_secret_access_key = a%b%(c)s\n")
    row("an indented header", REGION, "  [default]\n" + A)
    row("an indented first key", REGION,
        "[default]\n  aws_access_key_id = AKIDA\n"
        "  aws_secret_access_key = s\n")
    row("a continued value", KEYS, "[default]\nregion = us-east-1\n  x = y\n")
    row("a nested block", {}, "[default]\ns3 =\n  a = b\n  c = d\n"
        "region = us-east-1\n" + A)
    row("a key twice", BASIC, "[default]\nregion = a\nregion = b\n")
    row("a section twice", BASIC, "[default]\na = b\n[default]\nc = d\n")
    row("no delimiter", BASIC, "[default]\nregion\n")
    row("a key before sections", BASIC, "region = us-east-1\n[default]\n")
    row("a broken credentials file", BASIC, shared="[default\nx\n")
    row("a byte order mark", BASIC, "\ufeff[default]\nregion = us-west-2\n")
    row("an empty file", BASIC, "")
    row("a directory", BASIC, files={".aws/config/x": ""})


def rows_of_roles():
    """Roles of profiles, by STS."""
    base = "[profile base]\n" + A
    row("role", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n")
    row("role, source in credentials", dict(REGION, AWS_PROFILE="r"),
        "[profile r]\n" + ROLE + "one\nsource_profile = base\n",
        "[base]\n" + A)
    row("role, with everything", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n"
        "external_id = a+b/c =\nrole_session_name = me@x.test\n"
        "duration_seconds = 1800\n")
    row("role, a duration that is none", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n"
        "duration_seconds = long\n")
    row("role, source with token", dict(REGION, AWS_PROFILE="r"),
        base + "aws_session_token = a/b+c=\n[profile r]\n" + ROLE +
        "one\nsource_profile = base\n")
    row("role of a role", dict(REGION, AWS_PROFILE="r2"),
        base + "[profile r1]\n" + ROLE + "one\nsource_profile = base\n"
        "[profile r2]\n" + ROLE + "two\nsource_profile = r1\n")
    row("role of itself", dict(REGION, AWS_PROFILE="r"),
        "[profile r]\n" + ROLE + "one\nsource_profile = r\n" + A)
    row("role of itself without keys", dict(REGION, AWS_PROFILE="r"),
        "[profile r]\n" + ROLE + "one\nsource_profile = r\n")
    row("roles in a circle", dict(REGION, AWS_PROFILE="r1"),
        "[profile r1]\n" + ROLE + "one\nsource_profile = r2\n"
        "[profile r2]\n" + ROLE + "two\nsource_profile = r1\n")
    row("role with two sources", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n"
        "credential_source = Environment\n")
    row("role without source", dict(REGION, AWS_PROFILE="r"),
        "[profile r]\n" + ROLE + "one\n")
    row("role, source not there", dict(REGION, AWS_PROFILE="r"),
        "[profile r]\n" + ROLE + "one\nsource_profile = nope\n")
    row("role, source without keys", dict(REGION, AWS_PROFILE="r"),
        "[profile base]\nregion = us-west-2\n[profile r]\n" + ROLE +
        "one\nsource_profile = base\n")
    row("role with the environment as source", BASIC,
        "[profile r]\n" + ROLE + "one\ncredential_source = Environment\n",
        args=["--profile", "r"])
    row("role, nothing in the environment", REGION,
        "[profile r]\n" + ROLE + "one\ncredential_source = Environment\n",
        args=["--profile", "r"])
    row("role with metadata as source", REGION,
        "[profile r]\n" + ROLE +
        "one\ncredential_source = Ec2InstanceMetadata\n",
        args=["--profile", "r"])
    row("role with the container as source",
        dict(REGION, AWS_CONTAINER_CREDENTIALS_FULL_URI="$WORLD/container"),
        "[profile r]\n" + ROLE + "one\ncredential_source = EcsContainer\n",
        args=["--profile", "r"])
    row("role with an unknown source", REGION,
        "[profile r]\n" + ROLE + "one\ncredential_source = Nowhere\n",
        args=["--profile", "r"])
    row("role refused", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\n" + ROLE + "denied\nsource_profile = base\n")
    row("keys before the role", dict(BASIC, AWS_PROFILE="r"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n")
    row("role before keys beside it", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\n" + B + ROLE + "one\nsource_profile = base\n")
    row("role, another region", dict(AWS_PROFILE="r"),
        base + "[profile r]\nregion = eu-west-1\n" + ROLE +
        "one\nsource_profile = base\n")
    row("role, region of the source", dict(AWS_PROFILE="r",
                                           AWS_EC2_METADATA_DISABLED="true"),
        base + "region = us-west-2\n[profile r]\n" + ROLE +
        "one\nsource_profile = base\n")
    # aws knows no legacy endpoint; this is what boto3 sends.
    legacy = ("ASIAONE", "bac86ba22a7b86b00e74", "us-east-1",
              "dms.us-east-1.amazonaws.com/")
    row("role, legacy endpoint", dict(REGION, AWS_PROFILE="r",
                                      AWS_STS_REGIONAL_ENDPOINTS="legacy"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n",
        want=legacy)
    row("role, legacy endpoint of the profile", dict(REGION, AWS_PROFILE="r"),
        base + "[profile r]\nsts_regional_endpoints = legacy\n" + ROLE +
        "one\nsource_profile = base\n", want=legacy)
    row("role, FIPS", dict(REGION, AWS_PROFILE="r",
                           AWS_USE_FIPS_ENDPOINT="true"),
        base + "[profile r]\n" + ROLE + "one\nsource_profile = base\n")


def rows_of_web_identities():
    """A token in a file for credentials."""
    arn = "arn:aws:iam::123456789012:role/"
    file = {"token": "eyJ.tok-en+/="}
    env = dict(REGION, AWS_WEB_IDENTITY_TOKEN_FILE="$HOME/token",
               AWS_ROLE_ARN=arn + "web")
    profile = ("[profile w]\n" + ROLE +
               "pod\nweb_identity_token_file = $HOME/token\n")
    row("web identity", env, files=file)
    row("web identity, session name",
        dict(env, AWS_ROLE_SESSION_NAME="me"), files=file)
    row("web identity of a profile", dict(REGION, AWS_PROFILE="w"), profile,
        files=file)
    row("web identity of a profile and the environment",
        dict(env, AWS_PROFILE="w"), profile + "role_session_name = me\n",
        files=file)
    row("web identity, explicit profile", env, profile,
        args=["--profile", "w"], files=file)
    row("web identity, no role", dict(env, AWS_ROLE_ARN=""), files=file)
    row("web identity, no file", env)
    row("web identity, refused", dict(env, AWS_ROLE_ARN=arn + "denied"),
        files=file)
    row("web identity as source of a role", dict(REGION, AWS_PROFILE="r"),
        profile + "[profile r]\n" + ROLE + "one\nsource_profile = w\n",
        files=file)
    row("keys before web identity", dict(env, **KEYS), files=file)
    row("web identity before keys of a file", env, shared="[default]\n" + A,
        files=file)


def rows_of_processes():
    """credential_process."""

    def process(**keys):
        text = json.dumps(dict({"Version": 1}, **keys))
        return ({"out": text},
                "[default]\ncredential_process = /bin/cat \"$HOME/out\"\n")

    files, config = process(AccessKeyId="AKIDP", SecretAccessKey="s")
    row("process", REGION, config, files=files)
    row("process before keys of config", REGION, config + A, files=files)
    row("keys of credentials before process", REGION, config,
        shared="[default]\n" + B, files=files)
    row("process in credentials", REGION,
        shared=config, files=files)
    files, config = process(AccessKeyId="AKIDP", SecretAccessKey="s",
                            SessionToken="T", Expiration=FUTURE)
    row("process, token", REGION, config, files=files)
    row("process as source of a role", dict(REGION, AWS_PROFILE="r"),
        config + "[profile r]\n" + ROLE + "one\nsource_profile = default\n",
        files=files)
    files, config = process(Version=2, AccessKeyId="AKIDP",
                            SecretAccessKey="s")
    row("process, version 2", REGION, config, files=files)
    files, config = process(AccessKeyId="AKIDP")
    row("process, no secret", REGION, config, files=files)
    row("process, no JSON", REGION, config, files={"out": "AKIDP s"})
    row("process that fails", REGION, config, shared="[other]\n" + B)
    row("process that is not there", REGION,
        "[default]\ncredential_process = /nonexistent/x\n")
    row("process with quotes", REGION,
        "[default]\ncredential_process = /bin/sh -c 'cat \"$HOME/o  ut\"'\n",
        files={"o  ut": json.dumps({"Version": 1, "AccessKeyId": "AKIDQ",
                                    "SecretAccessKey": "s"})})


def rows_of_sso():
    """IAM Identity Center, with the tokens that `aws sso login` leaves."""
    old = "[default]\nregion = us-west-2\n" + SSO_OLD
    new = ("[default]\nregion = us-west-2\nsso_session = my\n" + SSO +
           "[sso-session my]\nsso_region = us-east-1\n"
           "sso_start_url = https://start.test/start\n")
    start = "https://start.test/start"
    client = {"clientId": "c", "clientSecret": "s", "refreshToken": "REFRESH",
              "registrationExpiresAt": FUTURE}
    row("SSO", {}, old, files=sso_cache(start))
    # aws 2.9.19 does not look at the date of such a token, boto3 does.
    row("SSO, expired", {}, old, files=sso_cache(start, expiresAt=PAST),
        want="fail")
    row("SSO, no token", {}, old)
    row("SSO, refused", {}, old, files=sso_cache(start, accessToken="X"))
    row("SSO, no region", {}, "[default]\nregion = us-west-2\n" + SSO,
        files=sso_cache(start))
    row("SSO, no account", {}, old.replace("sso_account_id", "x"),
        files=sso_cache(start))
    row("SSO session", {}, new, files=sso_cache("my"))
    row("SSO session, expired", {}, new, files=sso_cache("my", expiresAt=PAST))
    row("SSO session, refreshed", {}, new,
        files=sso_cache("my", expiresAt=PAST, **client))
    row("SSO session, refresh refused", {}, new,
        files=sso_cache("my", expiresAt=PAST,
                        **dict(client, refreshToken="OLD")))
    row("SSO session, not there", {},
        "[default]\nregion = us-west-2\nsso_session = nope\n" + SSO)
    row("SSO session, two regions", {},
        new.replace("[sso-session", "sso_region = us-west-2\n[sso-session"),
        files=sso_cache("my"))
    row("SSO as source of a role", {"AWS_PROFILE": "r"},
        old + "[profile r]\nregion = us-west-2\n" + ROLE +
        "one\nsource_profile = default\n", files=sso_cache(start))
    row("SSO before keys of config", {}, old + A, files=sso_cache(start))


def rows_of_machines():
    """Containers and EC2."""
    full = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "$WORLD/container"}
    row("container", dict(REGION, **full))
    row("container, token", dict(
        REGION, AWS_CONTAINER_AUTHORIZATION_TOKEN="Bearer abc", **full))
    # aws 2.9.19 knows no file of a token.
    row("container, token in a file", dict(
        REGION, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE="$HOME/token", **full),
        files={"token": "Bearer file"},
        want=("ASIACONTAINER", "T-" + hashlib.sha256(
            b"Bearer file").hexdigest()[:8], "us-east-1",
              "dms.us-east-1.amazonaws.com/"))
    row("container, a strange host", dict(
        REGION, AWS_CONTAINER_CREDENTIALS_FULL_URI="http://evil.test/c"))
    row("container that refuses", dict(REGION, **full),
        world={"container": 403}, boto=0)
    row("container before metadata", dict(REGION, **full))
    row("metadata", REGION)
    row("metadata, old", REGION, world={"imds_token": 404})
    row("metadata, old, forbidden",
        dict(REGION, AWS_EC2_METADATA_V1_DISABLED="true"),
        world={"imds_token": 404},
        want="fail")  # aws 2.9.19 cannot forbid it
    row("metadata, refused", REGION, world={"imds_token": 400})
    row("metadata off", dict(REGION, AWS_EC2_METADATA_DISABLED="TRUE"))
    row("metadata, no role", REGION, world={"imds_list": 404})
    row("metadata, another role", REGION, world={"imds_role": "db"})
    row("metadata, no JSON", REGION, world={"imds_json": "<html>"})
    row("metadata, only a code", REGION,
        world={"imds_json": '{"Code": "AssumeRoleUnauthorizedAccess"}'})
    row("metadata after files", REGION, shared="[default]\n" + A)
    row("metadata by the profile's endpoint", REGION,
        "[default]\nec2_metadata_service_endpoint = $WORLD\n")
    # aws asks the metadata service for a region too, boto3 does not.
    row("region of the metadata", {}, want="fail")


def rows_of_trust():
    """Roots: the world's are in AWS_CA_BUNDLE, unless a row says otherwise."""
    row("roots of the profile", dict(BASIC, AWS_CA_BUNDLE=None),
        "[default]\nca_bundle = $CA\n")
    row("roots of the environment before the profile", BASIC,
        "[default]\nca_bundle = /nonexistent/ca.pem\n")
    row("roots of requests", dict(BASIC, AWS_CA_BUNDLE=None,
                                  REQUESTS_CA_BUNDLE="$CA"))
    row("roots of the profile before requests",
        dict(BASIC, AWS_CA_BUNDLE=None, REQUESTS_CA_BUNDLE="/nonexistent"),
        "[default]\nca_bundle = $CA\n")
    row("roots of the command line",
        dict(BASIC, AWS_CA_BUNDLE="/nonexistent/ca.pem"),
        args=["--ca-bundle", "$CA"])
    row("no roots", dict(BASIC, AWS_CA_BUNDLE=None))
    row("no verification", dict(BASIC, AWS_CA_BUNDLE=None),
        args=["--no-verify-ssl"], boto=0)
    # aws 2.9.19 forgets to tell STS; later ones do not.
    row("no verification of STS", dict(REGION, AWS_CA_BUNDLE=None,
                                       AWS_PROFILE="r"),
        "[profile base]\n" + A + "[profile r]\n" + ROLE +
        "one\nsource_profile = base\n", args=["--no-verify-ssl"], boto=0,
        want=("ASIAONE", "98b5933b979817752a55", "us-east-1",
              "dms.us-east-1.amazonaws.com/"))
    row("roots that are not there",
        dict(BASIC, AWS_CA_BUNDLE="/nonexistent/ca.pem"))


def rows_of_lists():
    """`configure list`: the same text, or the same failure."""
    keys = {"AWS_ACCESS_KEY_ID": "AKIDENVIRONMENT",
            "AWS_SECRET_ACCESS_KEY": "secret of the environment"}
    a = "aws_access_key_id = AKIDAAAAAAAA\naws_secret_access_key = secret_a\n"
    a = a.replace("secret_a", "secret/of/a")
    off = {"AWS_EC2_METADATA_DISABLED": "true"}

    def lists(name, env=None, *files, **more):
        row("list: " + name, dict(off, **(env or {})), *files, command=LIST,
            boto=0, **more)

    lists("nothing")
    lists("environment", dict(keys, **REGION))
    lists("keys alone", keys)
    lists("default region", {"AWS_DEFAULT_REGION": "us-west-2"})
    lists("config", {}, "[default]\nregion = eu-west-1\n" + a)
    lists("credentials", REGION, None, "[default]\n" + a)
    lists("region in credentials", {}, None,
          "[default]\nregion = eu-west-1\n" + a)
    lists("AWS_PROFILE", {"AWS_PROFILE": "p"},
          "[profile p]\nregion = us-west-2\n" + a)
    lists("AWS_DEFAULT_PROFILE", {"AWS_DEFAULT_PROFILE": "p"}, None,
          "[p]\n" + a)
    lists("--profile", keys, "[profile p]\nregion = us-west-2\n" + a,
          args=["--profile", "p"])
    lists("AWS_CONFIG_FILE", {"AWS_CONFIG_FILE": "$HOME/other"},
          files={"other": "[default]\nregion = us-west-2\n" + a})
    lists("keys before files", keys, "[default]\n" + a)
    lists("no such profile", keys, args=["--profile", "p"])
    lists("half a pair", {"AWS_ACCESS_KEY_ID": "AKIDENVIRONMENT"})
    lists("half a pair in a file", {}, None,
          "[default]\naws_access_key_id = AKIDAAAAAAAA\n")
    lists("a broken file", {}, "[default\nx\n")
    lists("a word too many", {}, args=["x"])


for fill in (rows_of_keys, rows_of_regions, rows_of_endpoints,
             rows_of_profiles, rows_of_files, rows_of_roles,
             rows_of_web_identities, rows_of_processes, rows_of_sso,
             rows_of_machines, rows_of_trust, rows_of_lists):
    fill()

# ---- running ---------------------------------------------------------------

def run_aws(args):
    """What /usr/bin/aws does with these arguments."""
    import awscli.clidriver

    sys.argv = ["aws"] + args
    return awscli.clidriver.main()


def run_boto(args):
    """The same with boto3 alone, for the options that it has."""
    import boto3
    import botocore

    args = args[2:]
    words = dict(zip(args[::2], args[1::2]))
    config = botocore.config.Config(
        retries={"total_max_attempts": 1},
        signature_version=botocore.UNSIGNED
        if "--no-sign-request" in args else None)
    session = boto3.Session(profile_name=words.get("--profile"),
                            region_name=words.get("--region"))
    client = session.client(
        "dms", endpoint_url=words.get("--endpoint-url"), config=config,
        verify=words.get("--ca-bundle"))
    client.describe_replication_tasks()
    return 0


def serve(kind):
    """Runs jobs from stdin, each in a child that has the modules already:
    importing them takes longer than the call."""
    if kind == "aws":
        import awscli.clidriver  # noqa: F401
        run = run_aws
    else:
        import boto3  # noqa: F401
        run = run_boto
    print("ready", flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            data = os.environ.get("AWS_DATA_PATH")  # awscli's own doing
            os.environ.clear()
            os.environ.update(job["env"])
            if kind == "aws" and data:
                os.environ["AWS_DATA_PATH"] = data
            os.chdir(job["env"]["HOME"])
            out = os.open(job["out"], os.O_WRONLY | os.O_CREAT, 0o600)
            for fd in (1, 2):
                os.dup2(out, fd)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            code = 1
            try:
                code = run(job["args"])
            except SystemExit as e:
                code = e.code
            except BaseException as e:
                print(type(e).__name__, e)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code if isinstance(code, int) else 1)
        status = os.waitpid(child, 0)[1]
        print(os.waitstatus_to_exitcode(status), flush=True)


class Client:
    """A client whose processes are made by serve(). Its HOME is always the
    same one, since modules look at it when they are imported."""

    def __init__(self, kind, python, work):
        self.home = tempfile.mkdtemp(dir=work)
        self.process = subprocess.Popen(
            [python, __file__, "--serve", kind], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], "HOME": self.home})
        assert self.process.stdout.readline() == "ready\n"

    def run(self, args, env):
        """Exit code and output."""
        out = os.path.join(env["HOME"], "output")
        job = {"args": args, "env": env, "out": out}
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        code = int(self.process.stdout.readline())
        with open(out, errors="replace") as f:
            return code, f.read()


class Command:
    """Our own, which needs no such help."""

    def __init__(self, work):
        self.home = tempfile.mkdtemp(dir=work)

    def run(self, args, env):
        """Exit code and output."""
        try:
            done = subprocess.run(
                [BUILD + "/dms"] + args[args[0] == "dms":],
                env=env, cwd=env["HOME"], stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        except subprocess.TimeoutExpired:
            return -1, "out of time"
        return done.returncode, done.stdout.decode(errors="replace")


local = threading.local()


def client(kind, python, work):
    """The client of this thread."""
    if not hasattr(local, kind):
        setattr(local, kind, Client(kind, python, work))
    return getattr(local, kind)


def make_certificate(work):
    """A root, and a certificate for every host of this world."""
    regions = ["us-east-1", "us-west-2", "eu-west-1", "us-gov-west-1"]
    names = ["*.%s.amazonaws.com" % r for r in regions]
    names += ["*.sso.%s.amazonaws.com" % r for r in regions]
    names += ["*.us-east-1.api.aws", "sts.amazonaws.com",
              "*.cn-north-1.amazonaws.com.cn"]
    with open(work + "/ext", "w") as f:
        f.write("subjectAltName=" + ",".join("DNS:" + n for n in names))
        f.write("\nextendedKeyUsage=serverAuth\n")
    for command in (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
        " -keyout ca.key -out ca.pem -days 30 -subj /CN=world",
        "openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
        " -keyout key.pem -out csr.pem -subj /CN=hosts",
        "openssl x509 -req -in csr.pem -CA ca.pem -CAkey ca.key"
        " -CAcreateserial -out cert.pem -days 30 -extfile ext",
    ):
        subprocess.run(command.split(), cwd=work, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(work + "/cert.pem", work + "/key.pem")
    return context


def expand(text, where):
    """Puts the places of this run into a text of a row."""
    for name, value in where.items():
        text = text.replace("$" + name, value)
    return text


def environment(entry, where):
    """The variables of a row, and nothing of this machine's."""
    env = {
        "PATH": os.environ["PATH"],
        "HOME": where["HOME"],
        "LANG": "C.UTF-8",
        "HTTPS_PROXY": where["WORLD"],
        "NO_PROXY": "127.0.0.1,169.254.169.254",
        "AWS_CA_BUNDLE": where["CA"],
        "AWS_EC2_METADATA_SERVICE_ENDPOINT": where["WORLD"] + "/",
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_PAGER": "",
    }
    for name, value in entry["env"].items():
        if value is None:
            env.pop(name)
        else:
            env[name] = expand(value, where)
    return env


def run_one(entry, who, context, work):
    """Runs a client in an environment; what came of it, and its output."""
    home = who.home
    shutil.rmtree(home)
    os.mkdir(home)
    world = World(entry["world"], context)
    thread = threading.Thread(target=world.serve_forever, args=(0.05,),
                              daemon=True)
    thread.start()
    where = {"HOME": home, "CA": work + "/ca.pem",
             "WORLD": "http://127.0.0.1:%d" % world.port}
    for path, text in entry["files"].items():
        path = os.path.join(home, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", newline="") as f:
            f.write(expand(text, where))
    args = [expand(a, where) for a in entry["command"] + entry["args"]]
    code, output = who.run(args, environment(entry, where))
    world.shutdown()
    world.server_close()
    result = world.seen if code == 0 and world.seen else "fail"
    if code == 0 and entry["command"] == LIST:
        result = output.replace(home, "HOME")
    return {"result": result, "code": code, "output": output,
            "trail": world.trail}


def run_row(entry, context, work, boto):
    """Runs a row with every client; a report of what differs, or ""."""
    ours = run_one(entry, Command(work), context, work)
    wants = []
    if entry["want"]:
        wants.append(("what is wanted", {"result": entry["want"]}))
    else:
        aws = client("aws", "/usr/bin/python3", work)
        wants.append(("aws", run_one(entry, aws, context, work)))
    if boto and entry["boto"]:
        # AWS_REGION is not for boto3.
        twin = dict(entry, env=dict(entry["env"]))
        region = twin["env"].pop("AWS_REGION", None)
        if region:
            twin["env"].setdefault("AWS_DEFAULT_REGION", region)
        wants.append(("boto3", run_one(twin, client("boto", boto, work),
                                       context, work)))
    report = ""
    for name, want in wants:
        if ours["result"] == want["result"]:
            continue
        report += "# %s: %s\n# dms: %s\n" % (name, want["result"],
                                             ours["result"])
        for who, what in (("dms", ours), (name, want)):
            for line in what.get("trail", []):
                report += "# %s | %s\n" % (who, line)
            tail = [x for x in what.get("output", "").splitlines() if x.strip()]
            for line in tail[-2:] if what["result"] == "fail" else []:
                report += "# %s > %s\n" % (who, line[:300])
    aws = dict(wants).get("aws")
    if aws and not report and aws["code"] != ours["code"]:
        report += "# exit code %d, aws has %d\n# dms > %s\n# aws > %s\n" % (
            ours["code"], aws["code"], ours["output"].strip()[:300],
            aws["output"].strip()[:300])
    return report


def main():
    """Runs all rows, or those that are named."""
    boto = shutil.which("python3")
    if boto and subprocess.run(
            [boto, "-c", "import boto3, sys; sys.exit(tuple(map(int, "
             "boto3.__version__.split('.')[:2])) < (1, 43))"],
            stderr=subprocess.DEVNULL).returncode != 0:
        boto = None
    print("# boto3: %s" % ("compared too" if boto else "not there"))
    chosen = [r for r in ROWS if not sys.argv[2:] or r["name"] in sys.argv[2:]]
    work = tempfile.mkdtemp()
    failed = 0
    try:
        context = make_certificate(work)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            reports = pool.map(
                lambda r: run_row(r, context, work, boto), chosen)
            for number, (entry, report) in enumerate(zip(chosen, reports), 1):
                failed += report != ""
                print("%sok %d - %s" % ("not " if report else "", number,
                                        entry["name"]), flush=True)
                print(report, end="")
    finally:
        shutil.rmtree(work)
    print("%d passed, %d failed" % (len(chosen) - failed, failed))
    return failed != 0


if __name__ == "__main__":
    if sys.argv[1] == "--serve":
        serve(sys.argv[2])
    else:
        sys.exit(main())
