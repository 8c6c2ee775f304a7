#!/usr/bin/env python3
"""Makes dms_operations.h from operations.txt; that file describes itself.

    python3 gen_operations.py < operations.txt > dms_operations.h

The result is kept beside this script, so that building needs no Python. It
is small because nothing is in it twice: a text that another one ends in is a
part of that one, structures that look alike share a row, and what the command
can derive (the words of a command line from the names of the API) is left
out, after a check that it can.
"""

import re
import sys
import textwrap

SCALARS = ('string integer long double boolean blob timestamp iso8601').split()
MEMBER_FLAGS = ('required', 'sensitive')

HEAD = '''\
/* Made by gen_operations.py from operations.txt; change that, not this.
 *
 * The tables of dms_model.h, filled: every operation the command knows, the
 * shapes of its input and output in the order of the model, the waiters. A
 * table names a text by its offset in one struct of all texts: two bytes in
 * place of a pointer, and nothing to relocate when the program starts. */

#ifndef DMS_OPERATIONS_H
#define DMS_OPERATIONS_H

/* clang-format off */
'''


def blocks(lines):
    """Yields (words of the line at the margin, [words of its lines])."""
    head, body = None, []
    for line in lines.read().replace('\\\n', ' ').splitlines():
        words = line.split()
        if not words or words[0].startswith('#'):
            continue
        if line[0].isspace():
            body.append(words)
            continue
        if head:
            yield head, body
        head, body = words, []
    if head:
        yield head, body


def row(*cells):
    """One row of a table, in lines of at most 80 columns."""
    return textwrap.fill('{' + ', '.join(map(str, cells)) + '},', 80,
                         initial_indent='    ', subsequent_indent='     ',
                         break_long_words=False, break_on_hyphens=False)


def kebab(name):
    """model_kebab of dms_model.h: EndpointArn as endpoint-arn."""
    return re.sub('(?<=.)([A-Z])(?=[a-z])|(?<=[a-z0-9])([A-Z])', r'-\g<0>',
                  name).lower()


def check_word(name, word):
    """Ends this script when the command could not derive a word."""
    if kebab(name) != word:
        sys.exit('%s is not what the command makes of %s' % (word, name))


class Texts:
    """The texts of all tables, each with an identifier."""

    def __init__(self):
        self.by_id = {'none': ''}

    def add(self, text, name=None):
        """What stands for a text in a row until all texts are known."""
        if not text:
            return '@none@'
        name = name or re.sub('[^A-Za-z0-9]', '_', text)
        if self.by_id.setdefault(name, text) != text:
            sys.exit('two texts want the name ' + name)
        return '@%s@' % name

    def settle(self):
        """Lets every text that ends another one be a part of that one."""
        ends = {}
        for name in sorted(self.by_id, key=lambda n: -len(self.by_id[n])):
            text = self.by_id[name]
            if text and text not in ends:
                for at in range(len(text)):
                    ends.setdefault(text[at:], (name, at))
        self.places = {name: ends.get(text, (name, 0))
                       for name, text in self.by_id.items()}
        self.by_id = {name: text for name, text in self.by_id.items()
                      if self.places[name][0] == name}

    def place(self, match):
        """The C expression for a text."""
        name, at = self.places[match.group(1)]
        return 'N(%s)' % name + (' + %d' % at if at else '')

    def emit(self):
        """The list of texts and the struct that holds them."""
        size = sum(len(text) + 1 for text in self.by_id.values())
        if size > 65535:
            sys.exit('the texts outgrow 16-bit offsets')
        print('#define MODEL_TEXTS(X) \\')
        for name, text in self.by_id.items():
            line = '    X(%s, "%s") \\' % (name, text)
            if len(line) > 80:
                parts = textwrap.wrap(text, 60, drop_whitespace=False,
                                      break_on_hyphens=False)
                line = '    X(%s, \\\n        "%s") \\' % (
                    name, '" \\\n        "'.join(parts))
            print(line)
        print('    /* the end */\n')
        print('#define X(id, text) char t_##id[sizeof text];')
        print('struct model_texts {\n    MODEL_TEXTS(X)\n};\n#undef X\n')
        print('#define X(id, text) text,')
        print('static const struct model_texts model_texts = {')
        print('    MODEL_TEXTS(X)\n};\n#undef X\n')
        print('#define N(id) ((unsigned)offsetof(struct model_texts, t_##id))')


class Model:
    """All blocks of the file, and the tables made of them."""

    def __init__(self, lines):
        self.texts = Texts()
        self.operations, self.waiters, self.blocks = [], [], {}
        for head, body in blocks(lines):
            kind, name = head[0], head[1]
            if kind == 'operation':
                check_word(name, head[2])
                self.operations.append((name, dict(body)))
            elif kind == 'waiter':
                check_word(name, head[2])
                self.waiters.append((name, body[0], body[1:]))
            else:
                self.blocks[name] = (kind, head[2:], body)
        self.shapes = {'none': row('SHAPE_NONE', 0, 0)}
        self.members, self.same = [], {}
        for name in SCALARS:
            self.shapes[name] = row('SHAPE_' + name.upper(), 0, 0)
        for side in ('input', 'output'):
            self.is_input = side == 'input'
            for _, body in self.operations:
                self.shape(body.get(side))

    def shape(self, name):
        """The C name of a shape's row, which is made if it is new."""
        if not name:
            return 'S_none'
        kind, rest, body = self.blocks.get(name, (None, None, None))
        if kind == 'enum' and not self.is_input:
            name = 'string'
        if name not in self.shapes and name not in self.same:
            if not kind:
                sys.exit('unknown shape ' + name)
            made = getattr(self, kind)(name, rest, body)
            # A row like an earlier one is that one.
            for other, line in self.shapes.items():
                if line == made:
                    self.same[name] = other
            if name not in self.same:
                self.shapes[name] = made
        return 'S_' + self.same.get(name, name)

    def enum(self, name, _, body):
        """The row of an enum: a string and the values it may have."""
        values = ', '.join(words[0] for words in body)
        return row('SHAPE_STRING', 0, self.texts.add(values, 'enum_' + name))

    def list(self, _, rest, __):
        """The row of a list."""
        least = rest[2] if rest[1:2] == ['min'] else 0
        return row('SHAPE_LIST', least, self.shape(rest[0]))

    def structure(self, _, rest, body):
        """The row of a structure; its members follow each other in the table
        of members, perhaps as a part of another structure's."""
        kind = 'SHAPE_UNION' if rest == ['union'] else 'SHAPE_STRUCTURE'
        members = [self.member(words) for words in body]
        count = len(members)
        for first in range(len(self.members) - count + 1):
            if self.members[first:first + count] == members:
                return row(kind, count, first)
        self.members += members
        return row(kind, count, len(self.members) - count)

    def member(self, words):
        """One row of the table of members."""
        name, shape, rest = words[0], words[1], words[2:]
        if rest and rest[0].startswith('--'):
            check_word(name, rest.pop(0)[2:])
        flags = '|'.join('MEMBER_' + word.upper() for word in rest)
        return row(self.texts.add(name), self.shape(shape), flags or 0)

    def operation_rows(self):
        """The rows of the table of operations."""
        return [row(self.texts.add(name), self.shape(body.get('input')),
                    self.shape(body.get('output')),
                    self.texts.add(body.get('pages')))
                for name, body in self.operations]

    def waiter_rows(self):
        """The rows of the tables of waiters and acceptors."""
        names = [name for name, _ in self.operations]
        waiters, acceptors = [], []
        for name, polls, body in self.waiters:
            waiters.append(row(self.texts.add(name), names.index(polls[1]),
                               polls[3], polls[5], len(acceptors), len(body)))
            for state, matcher, *rest in body:
                rest = [''] * (3 - len(rest)) + rest
                acceptors.append(row('WAIT_' + state.upper(),
                                     'MATCH_' + matcher.upper(),
                                     *map(self.texts.add, rest)))
        return waiters, acceptors

    def emit(self):
        """Writes the whole header."""
        operations = self.operation_rows()
        waiters, acceptors = self.waiter_rows()
        if len(self.shapes) > 1 << 12 or len(self.members) > 1 << 16:
            sys.exit('the tables outgrow their bit-fields')
        self.texts.settle()
        print(HEAD)
        self.texts.emit()
        print('\n/* The rows of the table of shapes. */\nenum model_shape {')
        print(',\n'.join('    S_' + name for name in self.shapes) + '\n};\n')
        for kind, rows in (('shape', self.shapes.values()),
                           ('member', self.members),
                           ('operation', operations), ('waiter', waiters),
                           ('acceptor', acceptors)):
            print('static const struct %s model_%ss[] = {' % (kind, kind))
            for line in rows:
                cells = re.sub('@(.*?)@', self.texts.place, line)
                print(row(' '.join(cells.split())[1:-2]))
            print('};\n')
        print('#undef N\n\n/* clang-format on */\n')
        print('#endif /* DMS_OPERATIONS_H */')


Model(sys.stdin).emit()
