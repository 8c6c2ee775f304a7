#!/usr/bin/env python3
"""Makes dms_operations.h from operations.txt; that file describes itself.

    python3 gen_operations.py < operations.txt > dms_operations.h

The result is kept beside this script, so that building needs no Python.
"""

import re
import sys
import textwrap

SCALARS = ('string integer long double boolean blob timestamp iso8601').split()

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


class Texts:
    """The texts of all tables, each once, each with an identifier."""

    def __init__(self):
        self.by_id = {'none': ''}

    def add(self, text):
        """The C expression for a text."""
        if not text:
            return 'N(none)'
        name = re.sub('[^A-Za-z0-9]', '_', re.sub('^--', 'o_', text))
        if self.by_id.setdefault(name, text) != text:
            sys.exit('two texts want the name ' + name)
        return 'N(%s)' % name

    def emit(self):
        """The list of texts and the struct that holds them."""
        size = sum(len(text) + 1 for text in self.by_id.values())
        if size > 65535:
            sys.exit('the texts outgrow 16-bit offsets')
        print('#define MODEL_TEXTS(X) \\')
        for name, text in self.by_id.items():
            line = '    X(%s, "%s") \\' % (name, text)
            if len(line) > 80:
                line = '    X(%s, \\\n        "%s") \\' % (name, text)
            print(line)
        print('    /* the end */\n')
        print('#define X(id, text) char t_##id[sizeof text];')
        print('struct model_texts {\n    MODEL_TEXTS(X)\n};\n#undef X\n')
        print('#define X(id, text) text,')
        print('static const struct model_texts model_texts = {')
        print('    MODEL_TEXTS(X)\n};\n#undef X\n')
        print('#define N(id) ((uint16_t)offsetof(struct model_texts, t_##id))')


class Model:
    """All blocks of the file, and the tables made of them."""

    def __init__(self, lines):
        self.texts = Texts()
        self.operations, self.waiters, self.shapes = [], [], {}
        self.enums = set()
        for head, body in blocks(lines):
            kind, name = head[0], head[1]
            if kind == 'operation':
                self.operations.append((name, head[2], dict(body)))
            elif kind == 'waiter':
                self.waiters.append((name, head[2], body[0], body[1:]))
            elif kind == 'enum':
                self.enums.add(name)
            else:
                self.shapes[name] = (kind, head[2:], body)

    def shape(self, name):
        """The C name of a shape's row; an enum is a string to the command."""
        if not name:
            return 'S_none'
        if name in self.enums:
            name = 'string'
        if name not in self.shapes and name not in SCALARS:
            sys.exit('unknown shape ' + name)
        return 'S_' + name

    def member(self, words):
        """One row of the table of members."""
        name, shape, rest = words[0], words[1], words[2:]
        option = rest.pop(0) if rest and rest[0].startswith('--') else ''
        flags = '|'.join('MEMBER_' + word.upper() for word in rest)
        return row(self.texts.add(name), self.texts.add(option),
                   self.shape(shape), flags or 0)

    def shape_rows(self):
        """The rows of the tables of shapes and members."""
        shapes, members = [row('SHAPE_NONE', 0, 0)], []
        for name in SCALARS:
            shapes.append(row('SHAPE_' + name.upper(), 0, 0))
        for name, (kind, rest, body) in self.shapes.items():
            shapes.append('    /* %s */' % name)
            if kind == 'list':
                least = rest[2] if rest[1:2] == ['min'] else 0
                shapes.append(row('SHAPE_LIST', self.shape(rest[0]), least))
                continue
            kind = 'SHAPE_UNION' if rest == ['union'] else 'SHAPE_STRUCTURE'
            first = sum(line[4] == '{' for line in members)
            shapes.append(row(kind, first, len(body)))
            members.append('    /* %s */' % name)
            members += [self.member(words) for words in body]
        return shapes, members

    def operation_rows(self):
        """The rows of the table of operations."""
        return [row(self.texts.add(name), self.texts.add(command),
                    self.shape(body.get('input')),
                    self.shape(body.get('output')),
                    self.texts.add(body.get('pages')))
                for name, command, body in self.operations]

    def waiter_rows(self):
        """The rows of the tables of waiters and acceptors."""
        names = [name for name, _, _ in self.operations]
        waiters, acceptors = [], []
        for name, command, polls, body in self.waiters:
            first = sum(line[4] == '{' for line in acceptors)
            waiters.append(row(self.texts.add(name), self.texts.add(command),
                               names.index(polls[1]), polls[3], polls[5],
                               first, len(body)))
            acceptors.append('    /* %s */' % name)
            for state, matcher, *rest in body:
                rest = [''] * (3 - len(rest)) + rest
                acceptors.append(row('WAIT_' + state.upper(),
                                     'MATCH_' + matcher.upper(),
                                     *map(self.texts.add, rest)))
        return waiters, acceptors

    def emit(self):
        """Writes the whole header."""
        shapes, members = self.shape_rows()
        operations = self.operation_rows()
        waiters, acceptors = self.waiter_rows()
        names = ['none'] + SCALARS + list(self.shapes)
        print(HEAD)
        self.texts.emit()
        print('\n/* The rows of the table of shapes. */\nenum model_shape {')
        print(',\n'.join('    S_' + name for name in names) + '\n};\n')
        for kind, rows in (('shape', shapes), ('member', members),
                           ('operation', operations), ('waiter', waiters),
                           ('acceptor', acceptors)):
            print('static const struct %s model_%ss[] = {' % (kind, kind))
            print('\n'.join(rows) + '\n};\n')
        print('#undef N\n\n/* clang-format on */\n')
        print('#endif /* DMS_OPERATIONS_H */')


Model(sys.stdin).emit()
