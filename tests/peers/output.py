"""Values, made up at random, printed by the formatters of the aws command and
by the dms command's code: text, table, yaml and yaml-stream must be equal to
the byte.

    output.py PROGRAM COUNT [SEED]

PROGRAM is tests/peers/output.c, built. Where the aws command fails on a value
(lists of unlike things have no table), that both fail must do; messages are
compared where they do not come from Python itself."""

import argparse
import io
import json
import random
import subprocess
import sys

import awscli.formatter
import awscli.table
import jmespath

WORDS = ["", "a", "b", "x y", "Status", "arn:aws:dms:us-east-1:1:task:A", "-",
         "--- x", "...", "- a", "?", "? b", ":", "a: b", "a:b", "#", "a #b",
         "a#b", "@x", "`", "%", "!t", "&a", "*b", "[", "]", "{}", ",", "|", ">",
         "'", "it's", '"', 'say "x"', "\\", "a\nb", "a\n\n b", "\n", " a", "a ",
         "a \nb", "\ta", "a\tb", "\x01", "\x7f", "\x85", "\u2028", "\u00a0",
         "\ufeff", "true", "True", "TRUE", "tRUE", "no", "Yes", "on", "null",
         "Null", "~", "<<", "=", "1", "-1", "+1", "1_0", "0b1", "0x1F", "0o17",
         "017", "08", "1.5", "1.", ".5", "1e3", "1.5e+3", "1e", ".e1", ".inf",
         "-.INF", ".nan", "2026-01-02", "2026-1-2", "2026-01-02T03:04:05Z",
         "2026-01-02 03:04:05.1 +01:00", "2026-01-02T03:04:05+00:00",
         "2026-01-02T3:4:05", "1:2", "1:20:30", "+_", "_1", "e1", "0", "-0",
         "\u00e9t\u00e9", "\u4e2d\u6587", "\uff21", "\U0001f600",
         "\u03b1\u0444",
         "x" * 70, "\u2022 y", "a" * 40 + " " + "b" * 41 + " c d e",
         "word " * 30, "it's " * 40, "two  blanks " * 12, "a\tb " * 30,
         '{"rules": [{"rule-type": "selection", "rule-id": "1"}]}',
         "{\n  \"a\": [\n    1\n  ]\n}", "line\n" * 4, "k" * 129, "k" * 128]
NAMES = ["a", "b", "Status", "Arn", "x y", "true", "1", "\u4e2d", "\u00e9",
         "k" * 129, "a\nb", "", "Zeta", "it's", "- a", "a: b", "word " * 18]
NUMBERS = [0, 1, -7, 12345678901234567890, 0.5, 1.0, -2.5, 1e16, 1e-7, 3.25,
           0.0]
QUERIES = ["[@, @]", "{x: @, y: @}", "[*].a", "*", "[]", "*.a", "[0]", "a",
           "[?a]", "{a: a, b: b}", "[*].[a, b]", "*.{a: a}", "Arn", "[*].*",
           "to_string(@)", "length(@)", "[*].{z: a, y: @}", "`[1]`", "`{}`",
           "[@, [@], @.a, a]", "keys(@)", "[].[a]", "[[@], [@]]",
           "[].[{a: a}]", "[*][]", "sort(keys(@))", "`null`", "''", "`0`"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def scalar(self):
        kind = self.random.randrange(10)
        if kind == 0:
            return self.random.choice([None, True, False])
        if kind < 3:
            return self.random.choice(NUMBERS)
        return self.random.choice(WORDS)

    def object(self, depth):
        names = self.random.sample(NAMES, self.random.randrange(6))
        return {name: self.value(depth) for name in names}

    def value(self, depth=0):
        kind = self.random.randrange(10)
        count = self.random.randrange(4)
        if depth > 4 or kind < 4:
            return self.scalar()
        if kind == 4:
            return [self.scalar() for _ in range(count)]
        if kind == 5:
            return [self.value(depth + 1) for _ in range(count)]
        if kind < 8:
            return [self.object(depth + 1) for _ in range(count)]
        return self.object(depth + 1)

    def job(self):
        form = self.random.choice(["text", "table", "table", "yaml", "yaml",
                                   "yaml-stream"])
        query = self.random.choice([None, self.random.choice(QUERIES)])
        value = self.object(0)
        if query and self.random.randrange(2):
            value = [self.value(1) for _ in range(3)]
        return [form, self.random.choice(["DescribeThings", "X"]),
                self.random.choice([80, 80, 20, 200]),
                self.random.randrange(8) == 0, query, value]


class Colors(awscli.table.ColorizedStyler):
    """Colors, without what colorama does to stdout when it is started."""

    def __init__(self):
        pass


class Stream(io.StringIO):
    """A stream as colorama makes it: a reset after each piece."""

    def __init__(self, is_colored):
        super().__init__()
        self.is_colored = is_colored

    def write(self, text):
        super().write(text + "\x1b[0m" * self.is_colored)


def reference(form, title, width, is_colored, query, value):
    """What the aws command prints, or how its message begins."""
    awscli.table.determine_terminal_width = lambda: width
    args = argparse.Namespace(
        color="on" if is_colored else "off", output=form,
        query=jmespath.compile(query) if query else None)
    stream = Stream(is_colored and form == "table")
    try:
        awscli.formatter.get_formatter(form, args)(title, value, stream)
    except ValueError as error:
        return "? " + json.dumps(str(error), ensure_ascii=False)
    except (TypeError, AttributeError, IndexError):
        return "? "
    return "= " + json.dumps(stream.getvalue(), ensure_ascii=False)


def compare(program, count, seed):
    """Compares so many values; returns how many came out differently."""
    print("seed", seed)
    colors = awscli.formatter.ColorizedStyler
    awscli.formatter.ColorizedStyler = Colors
    maker = Maker(seed)
    jobs = [maker.job() for _ in range(count)]
    lines = "".join(json.dumps(job, ensure_ascii=False) + "\n" for job in jobs)
    answers = subprocess.run([program], input=lines.encode(),
                             stdout=subprocess.PIPE, check=True)
    answers = answers.stdout.decode().split("\n")[:-1]
    assert len(answers) == count, "an answer for each"
    wrong = failures = 0
    for job, answer in zip(jobs, answers):
        wanted = reference(*job)
        failures += wanted[0] == "?"
        if wanted[0] == "=":
            same = answer[:2] == "= " and \
                json.loads(answer[2:]) == json.loads(wanted[2:])
        else:
            same = answer.startswith(wanted)
        if same:
            continue
        wrong += 1
        if wrong <= 10:
            at = min([i for i in range(min(len(answer), len(wanted)))
                      if answer[i] != wanted[i]] + [len(wanted)])
            print("not ok", json.dumps(job, ensure_ascii=False)[:300])
            print("# got", answer[max(at - 60, 0):at + 60])
            print("#want", wanted[max(at - 60, 0):at + 60])
    awscli.formatter.ColorizedStyler = colors
    print("# %d values, of which %d cannot be printed" % (count, failures))
    return wrong


def main():
    count = int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else \
        random.SystemRandom().randrange(10**9)
    wrong = compare(sys.argv[1], count, seed)
    print("%d passed, %d failed" % (count - wrong, wrong))
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main())
