"""Inputs for every operation, and what botocore says of them.

    model.py DRIVER [SEED] < operations.txt

The model is operations.txt, read by this script; the rules, the words and the
bytes that are sent are those of botocore, wherever Python finds it. DRIVER is
the program made of model.c. Ends in 1 when the two disagree about one input.
"""

import copy
import json
import random
import re
import subprocess
import sys

try:
    from botocore import model, serialize, validate
except ImportError:
    sys.path.insert(0, '/usr/lib/python3/dist-packages/awscli')
    from botocore import model, serialize, validate

SCALARS = {'timestamp': {'type': 'timestamp'},
           'iso8601': {'type': 'timestamp', 'timestampFormat': 'iso8601'}}
WRONG = [None, True, False, 0, -7, 5.0, 1e22, 1.5e-7, 123456789012345678,
         '', 'text', "it's", 'a "b"', 'both \' "', 'tab\tback\\\x1f\x7f',
         ['new\nline\r\x1f'],
         'caf\u00e9 \u20ac \U0001f600 \u0085\u00a0\u00ad', [], {}, ['a', 1.25],
         [[1], {'k': None}], {'a': [True, "b'c"], 'z': {'y': -0.0}}]
TIMES = [0, 1704153600, 1704153600.75, -0.5, '1704153600', '1704153600.5',
         '2024-01-02', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05.25+02:00',
         '2024-01-02 03:04:05', '1e9', '20240102']


def read(lines):
    """The blocks of operations.txt as shapes of botocore, and operations."""
    shapes, operations, secret = {}, {}, set()
    for line in lines.read().replace('\\\n', ' ').splitlines():
        words = line.split()
        if not words or words[0][0] == '#':
            continue
        if line[0] != ' ':
            head = words
            if head[0] == 'operation':
                operations[head[1]] = None
            elif head[0] == 'structure':
                shapes[head[1]] = {'type': 'structure', 'members': {},
                                   'required': [], 'union': head[2:] != []}
            elif head[0] == 'list':
                shapes[head[1]] = {'type': 'list',
                                   'member': {'shape': head[2]}}
                if head[3:]:
                    shapes[head[1]]['min'] = int(head[4])
            elif head[0] == 'enum':
                shapes[head[1]] = {'type': 'string'}
        elif head[0] == 'operation' and words[0] == 'input':
            operations[head[1]] = words[1]
        elif head[0] == 'structure':
            shapes[head[1]]['members'][words[0]] = {'shape': words[1]}
            if 'required' in words[2:]:
                shapes[head[1]]['required'].append(words[0])
            if 'sensitive' in words[2:]:
                secret.add(words[0])
    for name in 'string integer long double boolean blob'.split():
        shapes[name] = {'type': name}
    shapes.update(SCALARS)
    return shapes, operations, secret


def good(shapes, name, depth):
    """A value of a shape; with depth 0 only what is required is in it."""
    shape = shapes[name]
    kind = shape['type']
    if kind == 'structure':
        members = shape['members']
        wanted = [m for m in members if m in shape['required'] or depth]
        if shape['union']:
            wanted = random.sample(sorted(members), 1)
        random.shuffle(wanted)
        return {m: good(shapes, members[m]['shape'], max(depth - 1, 0))
                for m in wanted}
    if kind == 'list':
        return [good(shapes, shape['member']['shape'], depth)
                for _ in range(random.randint(1, 2))]
    return {'string': lambda: random.choice(['x', '', 'caf\u00e9 "q" \u20ac']),
            'integer': lambda: random.choice([0, -3, 2 ** 40, True]),
            'long': lambda: 7, 'boolean': lambda: random.random() < 0.5,
            'blob': lambda: 'QUJD',
            'timestamp': lambda: random.choice(TIMES)}[kind]()


def places(value, found):
    """All dicts and lists inside a value, itself included."""
    if isinstance(value, (dict, list)):
        found.append(value)
        for item in value.values() if isinstance(value, dict) else value:
            places(item, found)
    return found


def wrong():
    """A value that is wrong nearly everywhere."""
    return copy.deepcopy(random.choice(WRONG))


def spoil(value):
    """Makes one to three things of a value wrong, or not quite."""
    for _ in range(random.randint(1, 3)):
        place = random.choice(places(value, []))
        keys = list(place) if isinstance(place, dict) else range(len(place))
        what = random.random()
        if what < 0.3 and keys:
            del place[random.choice(list(keys))]
        elif what < 0.8 and keys:
            place[random.choice(list(keys))] = wrong()
        elif isinstance(place, dict):
            place[random.choice(['Nope', 'arn', '', 'caf\u00e9'])] = 1
        else:
            place.insert(0, wrong())
    return value


def cases(shapes, operations):
    """Inputs of every operation, each with its shape."""
    for operation, name in operations.items():
        if not name:
            yield operation, name, {}
            continue
        for depth in (0, 1, 3):
            yield operation, name, good(shapes, name, depth)
        whole = good(shapes, name, 1)
        for member in whole:
            yield operation, name, {m: v for m, v in whole.items()
                                    if m != member}
            for bad in random.sample(WRONG, 3):
                yield operation, name, dict(whole, **{member: bad})
        for _ in range(30):
            yield operation, name, spoil(good(shapes, name, 3))


def expected(shapes, operation, name, value):
    """What botocore does with an input, in the form that the driver has."""
    if not name:
        return 'sent', {}
    shape = model.ShapeResolver(shapes).get_shape_by_name(name)
    try:
        report = validate.ParamValidator().validate(value, shape)
    except (OverflowError, RuntimeError):  # for a time far away
        return None, None
    if report.has_errors():
        return 'refused', ('Parameter validation failed:\n' +
                           report.generate_report())
    service = model.ServiceModel({
        'metadata': {'protocol': 'json', 'jsonVersion': '1.1',
                     'targetPrefix': 'T', 'apiVersion': '1'},
        'operations': {operation: {'name': operation, 'http': {
            'method': 'POST', 'requestUri': '/'}, 'input': {'shape': name}}},
        'shapes': shapes})
    body = serialize.create_serializer('json', False).serialize_to_request(
        value, service.operation_model(operation))['body']
    return 'sent', json.loads(body)


def wallet(value):
    """dms_call takes a wallet in base64, which botocore makes of it: whether
    it is good, and the wallet that botocore sends then."""
    text = value.get('CertificateWallet', '')
    return (text in ('', 'QUJD', 'text') or not isinstance(text, str),
            {'QUJD': 'UVVKRA==', 'text': 'dGV4dA=='}.get(str(text), ''))


def hide(text, got):
    """Hides what dms_call hides, where it does; and words that changed."""
    lines = []
    shown = got.split('\n')
    for i, line in enumerate(text.split('\n')):
        other = shown[i] if i < len(shown) else ''
        if 'value: ***' in other:
            line = re.sub('value: .*, type:', 'value: ***, type:', line)
        if 'tagged union' in line:
            line = line.replace('. ', ', ').replace(', Can only', '. Can only')
        lines.append(line)
    return '\n'.join(lines)


def main():
    """Compares; prints what differs and how many inputs there were."""
    seed = sys.argv[2] if len(sys.argv) > 2 else random.randrange(10 ** 6)
    random.seed(int(seed))
    shapes, operations, _ = read(sys.stdin)
    every = [(o, n, json.loads(json.dumps(v)))
             for o, n, v in cases(shapes, operations)]
    lines = ''.join('%s\t%s\n' % (o, json.dumps(v)) for o, n, v in every)
    out = subprocess.run([sys.argv[1]], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True).stdout.decode()
    answers = out.split('\x1e')
    bad, refused = 0, 0
    for (operation, name, value), answer in zip(every, answers):
        verdict, _, got = answer.partition('\n')
        want_verdict, want = expected(shapes, operation, name, value)
        refused += want_verdict == 'refused'
        good_wallet, encoded = wallet(value)
        if want_verdict is None or not good_wallet:
            same = verdict == 'refused'
        elif want_verdict == 'sent':
            sent = json.loads(got) if verdict == 'sent' else None
            if sent and 'CertificateWallet' in sent:
                sent['CertificateWallet'] = encoded
            same = sent == want
        else:
            same = verdict == 'refused' and got == hide(want, got)
        if not same:
            bad += 1
            if bad < 6:
                print('# %s %s\n# got  %s\n# want %s' % (
                    operation, json.dumps(value), answer, want))
    print('# seed %s: %d inputs, %d of them refused, %d differ' % (
        seed, len(every), refused, bad))
    return bad != 0 or len(answers) != len(every) + 1


sys.exit(main())
