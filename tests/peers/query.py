"""JMESPath expressions, made up at random, answered by the library of the aws
command and by the dms command's code; they must agree.

    query.py PROGRAM COUNT [SEED]

PROGRAM is tests/peers/query.c, built. Results must be equal as JSON texts,
errors of expressions word for word, errors of searches too where jmespath.py
has words of its own for them. Where it has not, that there is an error must
do: Python's own words change with its version.

Some things are better defined here than there, and left out: a merge with what
is no object, to_number of what no JSON can hold, to_string of an expression,
half a surrogate pair."""

import json
import math
import random
import re
import subprocess
import sys

import jmespath
import jmespath.exceptions
import jmespath.functions
from jmespath.functions import signature

WORDS = ["a", "b", "foo", "Tasks", "length"]
QUOTED = ["a", "b c", "\u00e9\u4e2d", 'q"q', "\\", "\n", "", "\U0001f600"]
STRINGS = ["", "a", "b", "abc", "x y", "\u00e9", "\u4e2d\u6587", "10", " 1_0 ",
           "-3.50", "1e3", "1.", ".5", "0x1", "+7", "007", "\U0001f600z",
           "1__0", "\t2\n", "'", "`", '"', "\\"]
NUMBERS = [0, 1, -1, 2, 10, 7, 0.5, 1.0, -2.5, 1e16, 1e-7, 123456789012345678,
           9007199254740993, 9007199254740992.0, 10**25, -10**19, 3.14, 1e300,
           -0.0, 0.1, 0.2]
FUNCTIONS = [f[6:] for f in dir(jmespath.functions.Functions)
             if f.startswith("_func_")]
OPERATORS = ["==", "!=", "<", "<=", ">", ">=", "&&", "||", "|"]
NOISE = list(".*[]{}(),:@&|!<>=`'\"-?\\ 0a") + ["\u00e9", "[]", "[?", "[*]",
                                                "1:"]
HALF = re.compile(r"\\u[dD][89a-fA-F](?!..\\ude00)|"
                  r"(?<!\\ud83d)\\u[dD][c-fC-F]")


class Functions(jmespath.functions.Functions):
    """The functions, in a few places as jmespath.org has them."""

    @signature({"types": []})
    def _func_to_string(self, arg):
        if "_Expression object" in str(arg):
            raise TypeError
        return super()._func_to_string(arg)

    @signature({"types": ["object"], "variadic": True})
    def _func_merge(self, *arguments):
        for argument in arguments:
            self._type_check_single(argument, ["object"], "merge")
        return super()._func_merge(*arguments)

    @signature({"types": []})
    def _func_to_number(self, arg):
        if type(arg).__name__ == "_Expression":
            return None
        number = super()._func_to_number(arg)
        if isinstance(number, float) and not math.isfinite(number):
            return None
        return number


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, *choices):
        return self.random.choice(choices)

    def document(self, depth=0):
        kind = self.random.randrange(4 if depth > 3 else 8)
        if kind == 0:
            return self.pick(None, True, False)
        if kind == 1:
            return self.random.choice(NUMBERS)
        if kind in (2, 3):
            return self.random.choice(STRINGS)
        count = self.random.randrange(5)
        if kind == 4:
            return self.random.choices(self.pick(NUMBERS, STRINGS), k=count)
        if kind == 5:
            return [self.document(depth + 1) for _ in range(count)]
        if kind == 6:
            return [self.object(depth + 1) for _ in range(count)]
        return self.object(depth + 1)

    def object(self, depth):
        names = self.random.sample(WORDS + QUOTED, self.random.randrange(7))
        return {name: self.document(depth) for name in names}

    def name(self):
        if self.random.random() < 0.8:
            return self.random.choice(WORDS)
        return json.dumps(self.random.choice(QUOTED),
                          ensure_ascii=self.pick(True, False))

    def literal(self):
        if self.random.random() < 0.4:
            text = self.random.choice(STRINGS)
            return "'" + text.replace("'", "\\'") + "'"
        text = json.dumps(self.document(3),
                          ensure_ascii=self.pick(True, False))
        if self.random.random() < 0.1:
            text = self.random.choice(STRINGS)
        return "`" + text.replace("`", "\\`") + "`"

    def number(self):
        return str(self.pick(0, 1, 2, 3, -1, -2, 10, "00", "-0", 10**20))

    def bracket(self, depth):
        kind = self.random.randrange(7)
        if kind == 0:
            return "[" + self.number() + "]"
        if kind == 1:
            parts = [self.pick("", self.number())
                     for _ in range(self.pick(2, 3))]
            return "[" + ":".join(parts) + "]"
        if kind in (2, 3):
            return self.pick("[*]", "[]")
        return "[?" + self.expression(depth + 1) + "]"

    def call(self, depth):
        name = self.random.choice(FUNCTIONS)
        if self.random.random() < 0.02:
            name = self.random.choice(WORDS)
        count = {"join": 2, "contains": 2, "ends_with": 2, "starts_with": 2,
                 "map": 2, "max_by": 2, "min_by": 2, "sort_by": 2}.get(name, 1)
        if self.random.random() < 0.1 or name in ("merge", "not_null"):
            count = self.random.randrange(4)
        args = [self.expression(depth + 1) for _ in range(count)]
        if name.endswith("_by") and count == 2:
            args[1] = "&" + args[1]
        if name == "map" and count:
            args[0] = "&" + args[0]
        return name + "(" + ", ".join(args) + ")"

    def part(self, depth):
        kind = self.random.randrange(12)
        if depth > 4 or kind < 3:
            return self.name()
        if kind == 3:
            return self.pick("@", "*")
        if kind == 4:
            return self.literal()
        if kind in (5, 6):
            return self.call(depth)
        if kind == 7:
            return self.pick("!", "", "&") + "(" + \
                self.expression(depth + 1) + ")"
        items = range(self.random.randrange(1, 4))
        if kind == 8:
            return "[" + ", ".join(self.expression(depth + 1)
                                   for _ in items) + "]"
        if kind == 9:
            return "{" + ", ".join(self.name() + ": " +
                                   self.expression(depth + 1)
                                   for _ in items) + "}"
        return self.bracket(depth)

    def expression(self, depth=0):
        text = self.part(depth)
        while self.random.random() < 0.55:
            kind = self.random.randrange(6)
            if kind < 2:
                text += "." + self.pick(self.name(), self.name(), "*",
                                        self.call(depth + 1))
            elif kind < 4:
                text += self.bracket(depth)
            else:
                text += self.pick(" ", "") + self.random.choice(OPERATORS) + \
                    self.pick(" ", "") + self.part(depth + 1)
        return text

    def broken(self):
        text = self.expression(2)
        for _ in range(self.random.randrange(1, 4)):
            at = self.random.randrange(len(text) + 1)
            noise = self.pick("", self.random.choice(NOISE))
            text = text[:at] + noise + text[at + self.random.randrange(3):]
        return text


def reference(expression, document, options):
    """The line that the program must answer, or its beginning."""
    try:
        compiled = jmespath.compile(expression)
    except Exception as error:
        return "! " + json.dumps(str(error), ensure_ascii=False)
    try:
        found = compiled.search(document, options)
        return "= " + json.dumps(found, ensure_ascii=False)
    except jmespath.exceptions.JMESPathError as error:
        if "_Expression object" in str(error):
            return "? "
        return "? " + json.dumps(str(error), ensure_ascii=False)
    except (TypeError, ValueError, OverflowError):
        return "? "


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else \
        random.SystemRandom().randrange(10**9)
    print("seed", seed)
    maker = Maker(seed)
    options = jmespath.Options(custom_functions=Functions())
    pairs = []
    while len(pairs) < count:
        expression = maker.broken() if maker.random.random() < 0.25 \
            else maker.expression()
        if not HALF.search(expression):
            pairs.append((expression, maker.document()))
    lines = "".join(json.dumps(pair, ensure_ascii=False) + "\n"
                    for pair in pairs)
    answers = subprocess.run([program], input=lines.encode(),
                             stdout=subprocess.PIPE, check=True)
    answers = answers.stdout.decode().split("\n")[:-1]
    assert len(answers) == count, "an answer for each"
    kinds, wrong = {"=": 0, "!": 0, "?": 0}, 0
    nulls = 0
    for (expression, document), answer in zip(pairs, answers):
        wanted = reference(expression, document, options)
        kinds[wanted[0]] += 1
        nulls += wanted == "= null"
        if wanted == answer or (wanted == "? " and answer[:2] == "? "):
            continue
        wrong += 1
        if wrong <= 10:
            print("not ok", repr(expression))
            print("#  in", json.dumps(document, ensure_ascii=False))
            print("# got", answer)
            print("#want", wanted)
    print("# %d found (%d null), %d no expressions, %d failed searches" %
          (kinds["="], nulls, kinds["!"], kinds["?"]))
    print("%d passed, %d failed" % (count - wrong, wrong))
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main())
