#!/usr/bin/env python3
"""What the dms command and Debian's aws command send, say and show for the
same command lines.

    /usr/bin/python3 tests/interop_requests.py build/dms

For each of the operations in examples/operations.txt command lines are made
up from the types there: as little as must be given, everything (as JSON, as
options, as shorthand), and what is wrong in each way that botocore checks.
Both commands talk to a server that notes the request and answers with what
the test wants. Their requests, exit codes, messages and outputs must be the
same, and the requests must be what operations.txt says. An operation or
member that Debian's version does not know yet is held against operations.txt
alone.

The aws command runs inside this process, in a fork for each command line.
"""

import base64
import gc
import http.server
import io
import json
import os
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

from ruamel.yaml import YAML  # comes with Debian's aws

PACKAGES = '/usr/lib/python3/dist-packages'
WORKERS = os.cpu_count() or 1
HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = {
    'AWS_ACCESS_KEY_ID': 'AK', 'AWS_SECRET_ACCESS_KEY': 'SK',
    'AWS_REGION': 'us-east-1', 'AWS_DEFAULT_REGION': 'us-east-1',
    'AWS_MAX_ATTEMPTS': '1', 'AWS_PAGER': '', 'HOME': '/nonexistent',
    'AWS_EC2_METADATA_DISABLED': 'true', 'TZ': 'UTC', 'LC_ALL': 'C.UTF-8',
    'PATH': '/usr/bin:/bin',
}

# ---- The model --------------------------------------------------------------


class Model:
    """operations.txt, read on its own."""

    def __init__(self, path):
        self.operations, self.waiters, self.shapes = {}, {}, {}
        text = open(path).read().replace('\\\n', ' ')
        for block in re.split(r'\n(?=\S)', text):
            lines = [line.split() for line in block.splitlines()
                     if line.strip() and not line.startswith('#')]
            if not lines:
                continue
            kind, name, *rest = lines[0]
            if kind == 'operation':
                self.operations[name] = dict(lines[1:], command=rest[0])
            elif kind == 'waiter':
                self.waiters[name] = (rest[0], lines[1], lines[2:])
            else:
                self.shapes[name] = (kind, rest, lines[1:])

    def kind(self, shape):
        """structure, list, string and so on."""
        if shape not in self.shapes:
            return shape
        kind = self.shapes[shape][0]
        return 'string' if kind == 'enum' else kind

    def members(self, shape):
        """{name: (shape, option, is it required)} of a structure."""
        out = {}
        for name, inner, *rest in self.shapes[shape][2]:
            option = rest[0] if rest and rest[0].startswith('--') else None
            out[name] = inner, option, 'required' in rest
        return out

    def item(self, shape):
        """The shape of a list's items."""
        return self.shapes[shape][1][0]

    def is_union(self, shape):
        """Whether exactly one member may be there."""
        return self.shapes[shape][1] == ['union']


class Old:
    """The model of Debian's aws command."""

    def __init__(self):
        folder = PACKAGES + '/awscli/botocore/data/dms/2016-01-01/'
        model = json.load(open(folder + 'service-2.json'))
        self.operations, self.shapes = model['operations'], model['shapes']
        self.waiters = json.load(open(folder + 'waiters-2.json'))['waiters']

    def side(self, operation, side):
        """The name of an operation's input or output shape, or None."""
        return self.operations[operation].get(side, {}).get('shape')

    def known(self, shape, value):
        """A value without the members that this model lacks."""
        shape = self.shapes.get(shape, {'type': 'none'})
        if isinstance(value, dict) and shape['type'] == 'structure':
            return {name: self.known(shape['members'][name]['shape'], item)
                    for name, item in value.items()
                    if name in shape['members']}
        if isinstance(value, list) and shape['type'] == 'list':
            inner = shape['member']['shape']
            return [self.known(inner, item) for item in value]
        return value


# ---- Inputs and what becomes of them ----------------------------------------

TEXTS = ['a', 'two words', 'quo"te', "it's", 'back\\slash', 'com,ma', 'e=q',
         '[x]', '{y}', 'uml\u00e4ut', '\U0001d11e', '-dash', 'tab\tnew\nline',
         '12', 'true', 'null', '/', ' blank ', '~', '$HOME', '\x7f', '\u2028']


class Maker:
    """Values for shapes; each one differs from the one before."""

    def __init__(self, model, turn=0, is_answer=False):
        self.model, self.count, self.turn = model, turn, turn
        self.is_answer = is_answer

    def value(self, shape):
        """A value of a shape with everything in it."""
        kind = self.model.kind(shape)
        self.count += 1
        if kind == 'structure':
            members = list(self.model.members(shape).items())
            if self.model.is_union(shape):
                members = [members[self.turn % len(members)]]
            return {name: self.value(member[0]) for name, member in members}
        if kind == 'list':
            return [self.value(self.model.item(shape)) for _ in range(2)]
        return {
            'string': TEXTS[self.count % len(TEXTS)],
            'integer': self.count, 'long': -self.count,
            'double': self.count / 8, 'boolean': self.count % 2 == 0,
            'blob': base64.b64encode(b'\0\xff%d' % self.count).decode(),
        }.get(kind) or self.time(kind)

    def time(self, kind):
        """A false value of another kind, or a time."""
        if kind == 'boolean':
            return False
        if self.is_answer and kind == 'timestamp':
            return 1767323045 + self.count / 8
        return '2026-01-02T03:%02d:05Z' % (self.count % 60)

    def least(self, shape):
        """A value of a shape with as little as there may be."""
        if self.model.kind(shape) != 'structure':
            return self.value(shape)
        members = list(self.model.members(shape).items())
        if self.model.is_union(shape):
            members = [(members[0][0], members[0][1][:2] + (True,))]
        return {name: self.least(member[0])
                for name, member in members if member[2]}


def on_the_wire(model, shape, value):
    """What a valid input looks like in the request."""
    kind = model.kind(shape)
    if kind == 'structure':
        members = model.members(shape)
        return {name: on_the_wire(model, members[name][0], item)
                for name, item in value.items()}
    if kind == 'list':
        return [on_the_wire(model, model.item(shape), item)
                for item in value]
    if kind == 'timestamp':
        return 1767322800 + 60 * int(value[14:16]) + int(value[17:19])
    return value


def shorthand(value):
    """A value inside shorthand."""
    if isinstance(value, dict):
        return '{%s}' % pairs(value)
    if isinstance(value, list):
        return '[%s]' % ','.join(map(shorthand, value))
    if isinstance(value, str):
        return '"%s"' % value.replace('\\', '\\\\').replace('"', '\\"')
    return str(value)


def pairs(value):
    """The members of an object in shorthand."""
    return ','.join('%s=%s' % (name, shorthand(item))
                    for name, item in value.items())


def options(model, shape, value, style):
    """The options that make an input; structures in JSON or shorthand."""
    words = []
    for name, (inner, option, _) in model.members(shape).items():
        if name not in value:
            continue
        item, kind = value[name], model.kind(inner)
        if kind == 'boolean':
            words.append(option if item else '--no-' + option[2:])
            continue
        if kind == 'list' and model.kind(model.item(inner)) != 'structure':
            if style is pairs and all(w[:1] not in '-[{' for w in item):
                words += [option] + item
            else:
                words += [option, json.dumps(item)]
        elif kind == 'list':
            words += [option] + ([pairs(one) for one in item] if style is pairs
                                 else [json.dumps(item)])
        elif kind == 'structure':
            words.append('%s=%s' % (option, style(item) or '{}'))
        else:
            words.append('%s=%s' % (option, item))
    return words


def input_yaml(value):
    """The same, in YAML of block style."""
    out, yaml = io.StringIO(), YAML(typ='safe', pure=True)
    yaml.default_flow_style, yaml.width = False, 100000
    yaml.dump(value, out)
    return ['--cli-input-yaml', out.getvalue()]


def input_json(value):
    """The options for a whole input."""
    return ['--cli-input-json', json.dumps(value)]


# ---- Wrong inputs -----------------------------------------------------------

WRONG = {
    'string': [5, None, ['x'], {'x': 1}, True, 1.5],
    'integer': ['5', None, 1.5, [1], {}],
    'long': ['5', None, 1.5, [], {'a': None}],
    'double': ['x', None, [], {}],
    'boolean': ['true', 1, None, 0.0, []],
    'blob': [5, None, [1], {}],
    'timestamp': ['soon', None, [1], {}, ''],
    'iso8601': ['soon', None, [], {'x': []}, ''],
    'list': ['x', {'a': [1]}, None, 5, False],
    'structure': ['x', [{'a': 1}], None, 5, True],
}


def all_wrong(model, shape, turn):
    """An input of which every member is of a wrong type."""
    out = {}
    for name, (inner, _, _) in model.members(shape).items():
        choices = WRONG[model.kind(inner)]
        out[name] = choices[(turn + len(out)) % len(choices)]
    return out


def wrong_inside(model, shape, value, turn):
    """A full input whose structures lack a member and have an unknown one,
    whose scalars deep inside are of wrong types."""
    kind = model.kind(shape)
    if kind == 'list':
        return [wrong_inside(model, model.item(shape), item, turn + at)
                for at, item in enumerate(value)]
    if kind != 'structure':
        choices = WRONG[kind]
        return choices[turn % len(choices)] if turn % 3 == 0 else value
    out = {}
    for at, (name, item) in enumerate(value.items()):
        inner, _, required = model.members(shape)[name]
        if required and turn % 2 == 0:
            continue
        out[name] = wrong_inside(model, inner, item, turn + at)
    out['Bogus%d' % turn] = {'x': turn}
    return out


# ---- The server -------------------------------------------------------------


class Server:
    """Notes requests and answers them; both by the name in the URL's path."""

    def __init__(self):
        self.requests, self.answers = {}, {}
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def do_POST(self):
                body = self.rfile.read(int(self.headers['Content-Length']))
                name = self.path.strip('/')
                owner.requests.setdefault(name, []).append((
                    self.headers['X-Amz-Target'],
                    self.headers['Content-Type'], json.loads(body)))
                status, text = owner.answers.get(name.split('.')[0],
                                                 (200, b'{}'))
                self.send_response(status)
                self.send_header('Content-Length', str(len(text)))
                self.send_header('Connection', 'close')
                self.end_headers()
                self.wfile.write(text)
                self.close_connection = True

            def log_message(self, *_):
                pass

        class Quick(http.server.ThreadingHTTPServer):
            request_queue_size = 64
            daemon_threads = True

        self.server = Quick(('127.0.0.1', 0), Handler)
        self.url = 'http://127.0.0.1:%d/' % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


# ---- The two commands -------------------------------------------------------


class Aws:
    """The aws command in a process of its own that forks for each command
    line, so that a run leaves nothing behind for the next one."""

    def __init__(self, url):
        self.work = tempfile.TemporaryDirectory()
        asks, self.ask = os.pipe()
        self.told, tells = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.ask)
            os.close(self.told)
            self.serve(os.fdopen(asks), os.fdopen(tells, 'w'), url)
            os._exit(0)
        os.close(asks)
        os.close(tells)
        self.ask, self.told = os.fdopen(self.ask, 'w'), os.fdopen(self.told)

    def serve(self, asks, tells, url):
        """Runs what it is asked to, line by line."""
        os.environ.clear()
        os.environ.update(ENVIRONMENT)
        sys.path.insert(0, PACKAGES)
        sys.argv = ['aws']
        from awscli import clidriver
        from awscli.botocore import waiter
        clidriver.create_clidriver().main(
            ['dms', 'describe-account-attributes',
             '--endpoint-url', url + 'warm'])
        # A second one, on which no command line has left anything.
        driver = clidriver.create_clidriver()
        driver.session.create_client('dms', region_name='us-east-1')
        driver.subcommand_table['dms'].subcommand_table.values()
        gc.collect()
        gc.freeze()
        gc.disable()
        # Locks that a thread of the first run may hold.
        clidriver.disable_crt_logging = lambda: None
        waiter.time.sleep = lambda _: os._exit(99)
        for line in asks:
            words = json.loads(line)
            pid = os.fork()
            if pid == 0:
                self.child(driver, words)
            status = os.waitpid(pid, 0)[1]
            tells.write('%d\n' % (status >> 8))
            tells.flush()

    def child(self, driver, words):
        """Runs one command line and ends."""
        signal.alarm(20)
        for fd, name in (1, 'out'), (2, 'err'):
            os.dup2(os.open(self.work.name + '/' + name,
                            os.O_WRONLY | os.O_CREAT | os.O_TRUNC), fd)
        rc = driver.main(words)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(rc)

    def run(self, words):
        """(exit code, stdout, stderr) of a command line."""
        self.ask.write(json.dumps(['dms'] + words) + '\n')
        self.ask.flush()
        rc = int(self.told.readline())
        return rc, self.read('out'), self.read('err')

    def read(self, name):
        """What the last run wrote."""
        with open(self.work.name + '/' + name, encoding='utf-8') as file:
            return file.read()

    def message(self, err):
        """A message without what differs between the two commands."""
        err = re.sub(r'(?s)\nusage: .*?\n\naws: error: ', '\n', err)
        return err.strip('\n')


class Dms:
    """The dms command."""

    def __init__(self, path):
        self.path = path

    def run(self, words):
        """(exit code, stdout, stderr) of a command line."""
        done = subprocess.run([self.path] + words, env=ENVIRONMENT,
                              stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=20)
        return (done.returncode, done.stdout.decode(), done.stderr.decode())

    def message(self, err):
        """A message without what differs between the two commands."""
        err = re.sub(r'(?s)\n\nusage: .*', '\n', err)
        return re.sub(r'^\ndms: \[ERROR\]: (An error occurred '
                      r'\(ParamValidation\): )?', '', err).strip('\n')


# ---- Checks -----------------------------------------------------------------


class Interop:
    """All checks, and how they went."""

    def __init__(self, path):
        self.passed = self.failed = self.number = 0
        self.server = Server()
        self.aws, self.dms = queue.Queue(), queue.Queue()
        for _ in range(WORKERS):
            self.aws.put(Aws(self.server.url))
            self.dms.put(Dms(path))
        self.lock = threading.Lock()
        self.model = Model(HERE + '/../examples/operations.txt')
        self.old = Old()

    def check(self, name, is_good, *shown):
        """Counts a check; shows something when it failed."""
        with self.lock:
            if is_good:
                self.passed += 1
                return
            self.failed += 1
            print('not ok - ' + name)
            for one in shown:
                print('    | ' + str(one)[:1500].replace('\n', '\n    | '))

    def run(self, commands, words, answer=None):
        """Runs one of the commands that are free; (rc, out, message,
        requests)."""
        with self.lock:
            self.number += 1
            name = 'case%d' % self.number
        if answer is not None:
            self.server.answers[name] = answer
        command = commands.get()
        rc, out, err = command.run(
            words + ['--endpoint-url', self.server.url + name])
        commands.put(command)
        sent = self.server.requests.pop(name, [])
        return rc, out, command.message(err), sent

    def is_old(self, operation):
        """Whether Debian's aws command has the operation."""
        return operation in self.old.operations

    # -- requests

    def request(self, operation, style, value, words):
        """A valid input: the request is as it must be."""
        shape = self.model.operations[operation].get('input')
        target = 'AmazonDMSv20160101.' + operation
        wire = on_the_wire(self.model, shape, value) if shape else {}
        wanted = [(target, 'application/x-amz-json-1.1', wire)]
        command = [self.model.operations[operation]['command']] + words
        rc, out, err, sent = self.run(self.dms, command)
        self.check('%s, %s: the request' % (operation, style),
                   rc == 0 and sent == wanted, command, rc, err,
                   sent, wanted)
        return command, (rc, sent)

    def same_request(self, operation, style, value, words):
        """The same, and as the aws command's."""
        command, got = self.request(operation, style, value, words)
        rc, _, err, sent = self.run(self.aws, command)
        self.check('%s, %s: the same request' % (operation, style),
                   (rc, sent) == got, command, rc, err, sent, got)

    def requests(self, operation):
        """Minimal and full inputs of an operation, in every style."""
        shape = self.model.operations[operation].get('input')
        if not shape:
            self.same_or_alone(operation, 'no input', {}, [])
            return
        least = Maker(self.model).least(shape)
        self.same_or_alone(operation, 'least',
                           least, options(self.model, shape, least, pairs))
        self.same_or_alone(operation, 'least, JSON', least, input_json(least))
        self.full(operation, shape, Maker(self.model).value(shape),
                  self.request)
        if self.is_old(operation):
            full = self.old.known(self.old.side(operation, 'input'),
                                  Maker(self.model, 3).value(shape))
            self.full(operation, shape, full, self.same_request)
        for turn in range(1, self.turns(shape)):
            full = Maker(self.model, turn).value(shape)
            self.full(operation, shape, full, self.request)

    def full(self, operation, shape, value, check):
        """One full input in every style."""
        check(operation, 'all, JSON', value, input_json(value))
        if value:
            # A line separator, which YAML 1.1 and 1.2 read differently.
            text = json.dumps(value).replace('\\u2028', '\\u00e9')
            check(operation, 'all, YAML', json.loads(text),
                  input_yaml(json.loads(text)))
        check(operation, 'all, options', value,
              options(self.model, shape, value, json.dumps))
        check(operation, 'all, shorthand', value,
              options(self.model, shape, value, pairs))

    def turns(self, shape):
        """How many inputs it takes to have each member of each union."""
        kind, rest, body = self.model.shapes.get(shape, ('', [], []))
        if kind == 'list':
            return self.turns(rest[0])
        most = max([1] + [self.turns(words[1]) for words in body
                          if kind == 'structure'])
        return max(most, len(body)) if rest == ['union'] else most

    def same_or_alone(self, operation, style, value, words):
        """A request that both commands know, if there are both."""
        if self.is_old(operation):
            self.same_request(operation, style, value, words)
        else:
            self.request(operation, style, value, words)

    # -- wrong inputs

    def refusal(self, operation, name, words):
        """A wrong input: the same message and exit code; nothing is sent."""
        command = [self.model.operations[operation]['command']] + words
        rc, out, err, sent = self.run(self.dms, command)
        self.check('%s, %s: refused' % (operation, name),
                   rc in (252, 255) and not sent and not out and err,
                   command, rc, out, err, sent)
        if self.is_old(operation):
            theirs = self.run(self.aws, command)
            self.check('%s, %s: refused in the same words' % (operation, name),
                       rc == theirs[0] and self.is_same(err, theirs[2]),
                       command, rc, err, *theirs)

    def is_same(self, ours, theirs):
        """Whether two messages say the same. Newer models have longer lists
        of names, the newer aws command shows shorthand after a blank, and the
        dms command does not show what may be a password."""
        ours, theirs = (re.sub('(must be one of: ).*', r'\1', message)
                        for message in (ours, theirs))
        ours = re.sub(r'(for input:\n) ', r'\1', ours)
        return re.fullmatch(re.escape(ours).replace(r'\*\*\*', '.*'),
                            theirs, re.DOTALL) is not None

    def refusals(self, operation):
        """Everything that may be wrong with an input."""
        shape = self.model.operations[operation].get('input')
        if not shape:
            return
        members = self.model.members(shape)
        known = lambda value: self.old.known(
            self.old.side(operation, 'input'), value) \
            if self.is_old(operation) else value
        if any(member[2] for member in members.values()):
            self.refusal(operation, 'nothing', [])
            self.refusal(operation, 'nothing, JSON', input_json({}))
        for turn in range(3):
            value = known(all_wrong(self.model, shape, turn))
            if value:
                self.refusal(operation, 'all wrong', input_json(value))
            full = known(Maker(self.model, turn).value(shape))
            self.refusal(operation, 'wrong inside', input_json(
                wrong_inside(self.model, shape, full, turn)))
        self.refusal(operation, 'unknown', input_json({'Bogus': 1}))
        for name, (inner, option, _) in members.items():
            if self.is_old(operation) and not known({name: 1}):
                continue
            for word in {'integer': ['x', '1.5', ''],
                         'structure': ['', 'x', '{', '{"x":1', 'Bogus=1',
                                       'Bogus=1,Bogus=2', '[]', 'x=['],
                         'timestamp': ['soon'],
                         'list': ['[1', '[5]'],
                         'blob': ['abc', 'a']}.get(self.model.kind(inner), []):
                others = Maker(self.model).least(shape)
                others.pop(name, None)
                self.refusal(operation, '%s %s' % (option, word),
                             [option, word] + options(self.model, shape,
                                                      others, json.dumps))

    # -- answers

    def answer(self, operation):
        """A full answer is printed as by the aws command."""
        shape = self.model.operations[operation].get('output')
        if not shape:
            return
        value = Maker(self.model, 1, True).value(shape)
        pages = self.model.operations[operation].get('pages')
        if pages:
            value = {pages: value[pages]}
        if self.is_old(operation):
            value = self.old.known(self.old.side(operation, 'output'), value)
        value['Unknown'] = {'x': 1}
        given = self.model.operations[operation].get('input')
        least = Maker(self.model).least(given) if given else {}
        command = [self.model.operations[operation]['command']] + \
            input_json(least)
        text = 200, json.dumps(value).encode()
        rc, out, err, _ = self.run(self.dms, command, text)
        self.check(operation + ': the answer is shown',
                   rc == 0 and self.holds(out, value), command, rc, out, err,
                   text)
        if self.is_old(operation):
            theirs = self.run(self.aws, command, text)
            self.check(operation + ': the answer is shown as by aws',
                       (rc, out) == theirs[:2], command, (rc, out), theirs)

    def holds(self, out, value):
        """Whether everything of an answer was printed, times aside."""
        del value['Unknown']
        clean = lambda one: re.sub(
            r'"2026-[^"]*"|1767\d{6}(\.\d+)?', '"TIME"',
            json.dumps(one, sort_keys=True))
        return clean(json.loads(out or '{}')) == clean(value)

    # -- skeletons

    def skeletons(self, operation):
        """What --generate-cli-skeleton prints."""
        data = self.model.operations[operation]
        shape = data.get('input')
        least = Maker(self.model).least(shape) if shape else {}
        for which, words in (('input', []), ('yaml-input', []),
                             ('output', input_json(least))):
            words = [data['command'], '--generate-cli-skeleton', which] + words
            rc, out, err, sent = self.run(self.dms, words)
            self.check('%s: skeleton of %s' % (operation, which),
                       rc == 0 and not err and not sent,
                       words, rc, out, err, sent)
            if not self.is_old(operation):
                continue
            theirs = self.run(self.aws, words)
            if 'CertificateWallet' in theirs[2]:
                continue  # a sample that the aws command itself refuses
            good = self.is_same_skeleton(operation, which, out, theirs[1])
            self.check('%s: skeleton of %s, as by aws' % (operation, which),
                       good, words, out, theirs)

    def is_same_skeleton(self, operation, which, ours, theirs):
        """Whether two skeletons are byte for byte the same, newer members
        and the comments in YAML aside."""
        if which == 'yaml-input':
            lines = iter(re.sub('  ?#.*', '', ours).splitlines())
            return all(line in lines for line in
                       re.sub('  ?#.*', '', theirs).splitlines())
        value = json.loads(ours or '{}')
        old = self.old.known(self.old.side(operation, which), value)
        if old != value:
            ours = json.dumps(old, indent=4) + '\n'
        return ours == theirs

    # -- waiters

    def waiter(self, name):
        """Each acceptor of a waiter, and an error that is in none."""
        command, polls, acceptors = self.model.waiters[name]
        answers = [(400, {'__type': 'AccessDeniedFault', 'message': 'no'})]
        for _, matcher, *rest in acceptors:
            if matcher == 'error':
                answers.append((400, {'__type': rest[0], 'message': 'm'}))
            else:
                top, member, text = rest
                answers.append((200, {top: [{member: text}]}))
                answers.append((200, {top: [{member: text},
                                            {member: text}]}))
        shape = self.model.operations[polls[1]]['input']
        words = ['wait', command] + options(
            self.model, shape, Maker(self.model).least(shape), json.dumps)
        for status, body in answers:
            text = status, json.dumps(body).encode()
            rc, out, err, sent = self.run(self.dms, words, text)
            self.check('wait %s: %s' % (command, body),
                       rc in (0, 255) and not out and len(sent) == 1 and
                       sent[0][0] == 'AmazonDMSv20160101.' + polls[1],
                       rc, out, err, sent)
            if name in self.old.waiters:
                theirs = self.run(self.aws, words, text)
                self.check('wait %s: %s, as aws' % (command, body),
                           (rc, err) == (theirs[0], theirs[2]),
                           (rc, err), theirs)

    def run_all(self):
        """Everything."""
        with ThreadPoolExecutor(WORKERS) as pool:
            done = [pool.submit(check, name)
                    for check in (self.requests, self.refusals, self.answer,
                                  self.skeletons)
                    for name in self.model.operations]
            done += [pool.submit(self.waiter, name)
                     for name in self.model.waiters]
            for one in done:
                one.result()
        print('%d passed, %d failed' % (self.passed, self.failed))
        return self.failed != 0


if __name__ == '__main__':
    sys.exit(Interop(sys.argv[1]).run_all())
