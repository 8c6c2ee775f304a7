#!/usr/bin/env python3
"""Makes dms_operations.h from operations.txt; that file describes itself.

    python3 gen_operations.py < operations.txt > dms_operations.h

The result is kept beside this script, so that building needs no Python. It
is small because nothing is in it twice: a text that another one ends in is a
part of that one, structures that look alike share a row, and what the command
can derive (the words of a command line from the names of the API) is left
out, after a check that it can.

With the word "library" it prints the tables of dms.h instead, section 37,
which hold less: what operations take, not what they answer.
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


def literals(text, indent, mark=' '):
    """A text as C literals side by side, each in a line of 80 columns; it is
    cut behind a mark."""
    parts, room = [], 76 - indent
    while text:
        cut = len(text)
        if cut > room:
            cut = text.rfind(mark, 0, room) + 1 or cut
        parts.append('"%s"' % text[:cut])
        text = text[cut:]
    return ('\n' + ' ' * indent).join(parts or ['""'])


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

    # -- the tables of dms.h -------------------------------------------------

    LETTERS = {'string': '', 'integer': 'i', 'long': 'i', 'boolean': 'b',
               'timestamp': 't', 'iso8601': 'd', 'blob': 'w'}

    def letter(self, name):
        """A shape in the notation of dms.h: a letter, [ITEM] or a name."""
        if name in self.LETTERS:
            return self.LETTERS[name]
        kind, rest, _ = self.blocks[name]
        if kind == 'enum':
            return ''
        if kind == 'list':
            least = '+' if rest[1:2] == ['min'] else ''
            return '[%s%s]' % (least, self.letter(rest[0]))
        return name

    def letters(self, shape):
        """The members of a structure in that notation."""
        words = []
        for name, of, *rest in self.blocks[shape][2]:
            of = self.letter(of)
            of = '=' if of == name else of
            words.append(name + (':' + of if of else '') +
                         ('*' if 'sensitive' in rest else '') +
                         ('!' if 'required' in rest else ''))
        return ' '.join(words)

    def nested(self):
        """The structures that inputs hold, without the inputs themselves."""
        found, wait = set(), []
        for _, body in self.operations:
            wait += [m[1] for m in self.blocks.get(body.get('input'),
                                                   ('', [], []))[2]]
        while wait:
            name = wait.pop()
            if name in found or name not in self.blocks:
                continue
            kind, rest, body = self.blocks[name]
            found.add(name)
            wait += {'list': rest[:1], 'enum': []}.get(
                kind, [words[1] for words in body if len(words) > 1])
        return sorted(n for n in found if self.blocks[n][0] == 'structure')

    def library_operation(self, name, body):
        """The line of an operation: its name, its list, its members."""
        members, pages = '', body.get('pages', body.get('lists', ''))
        if 'input' in body:
            members = self.letters(body['input'])
        if pages:
            pages = ('>>' if ' NextToken' in ' ' + members else '>') + pages
        return name, pages, members

    @staticmethod
    def library_split(lengths):
        """Splits lines into few texts of about one length, none longer than
        C99 allows a literal to be. Returns the index of the first line of
        each, and the length of the longest."""
        least = -(-sum(lengths) // 4000)
        for width in range(max(lengths), 4001):
            firsts, room = [], 0
            for i, length in enumerate(lengths):
                if length > room:
                    firsts.append(i)
                    room = width
                room -= length
            if len(firsts) <= least:
                break
        return firsts, width

    @staticmethod
    def library_row(macro, row):
        """One line of a table, in lines of 80 columns."""
        line = '    %s(%s' % (macro, literals(row[0], 8))
        for text in row[1:]:
            more = literals(text, 8, '|' if macro == 'DMSI_WAITER' else ' ')
            last = line.rsplit('\n', 1)[-1]
            line += ',' + (' ' if len(last) + len(more) < 77 and
                           '\n' not in more else '\n        ') + more
        return line + ')'

    def library_rows(self, table, macro, rows, short=None):
        """A table of texts. They are arrays, since a linker that leaves out
        what is not used cannot leave out literals. short: how long a line is
        when DMS_NO_VALIDATION is defined."""
        lengths = [sum(map(len, row)) + 3 for row in rows]
        firsts, width = self.library_split(lengths)
        head = 'static const char %s[%d][%d] = {'
        if short:
            spans = zip(firsts, firsts[1:] + [len(rows)])
            print('#ifdef DMS_NO_VALIDATION')
            print(head % (table, len(firsts), 1 + max(
                sum(short(row) for row in rows[a:b]) for a, b in spans)))
            print('#else')
        print(head % (table, len(firsts), width + 1))
        if short:
            print('#endif')
        for i, row in enumerate(rows):
            if i in firsts[1:]:
                print('    ,')
            print(self.library_row(macro, row))
        print('};')

    def library_waiters(self):
        """The lines of botocore's waiters."""
        for name, polls, body in self.waiters:
            words, last = [], ''
            for state, matcher, *rest in body:
                if matcher != 'error' and rest[:2] != last:
                    last = rest[:2]
                    words.append('[].'.join(last))
                words.append({'success': '+', 'failure': '-'}[state] +
                             {'all': '*', 'any': '?', 'error': '!'}[matcher] +
                             rest[-1])
            yield name, '|'.join(polls[1:6:2]), '|'.join(words)

    def library(self):
        """Prints the tables of dms.h, between two lines that mark them."""
        mark = '/* -- made by examples/gen_operations.py '
        print(mark.ljust(75, '-') + ' */')
        print('/* clang-format off */')
        self.library_rows('dmsi_model_operations', 'DMSI_OPERATION',
                          [self.library_operation(name, body)
                           for name, body in self.operations],
                          lambda row: len(row[0]) + len(row[1]) + 2)
        self.library_rows('dmsi_model_waiters', 'DMSI_WAITER',
                          list(self.library_waiters()))
        print('#ifndef DMS_NO_VALIDATION')
        self.library_rows('dmsi_model_structures', 'DMSI_STRUCTURE',
                          [(name, '|' if self.blocks[name][1] else '',
                            self.letters(name)) for name in self.nested()])
        print('#endif')
        print('/* clang-format on */')
        print('/* -- to here '.ljust(75, '-') + ' */')


if sys.argv[1:] == ['library']:
    Model(sys.stdin).library()
else:
    Model(sys.stdin).emit()
