# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule is a generator check_*(file) of Finding; house.py has the tables."""
import re
from dataclasses import dataclass

import cpp_text
import house


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    what: str
    why: str
    instead: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.what}: {self.why}; {self.instead}"


class SourceFile:
    """A text file by its path from the root; `tree` is every path of the project."""

    def __init__(self, path, text, tree=frozenset()):
        self.path, self.text, self.tree = path, text, tree
        self.lines = text.split("\n")
        if text.endswith("\n"):
            self.lines.pop()
        self.is_cpp = bool(re.search(house.CODE, path))
        self.is_header = path.endswith(".h")
        if self.is_cpp:
            self.with_strings = cpp_text.strip(text, keep_strings=True)
            self.code = cpp_text.strip(text)

    def finding(self, line, rule, what, why, instead):
        return Finding(self.path, line, rule, what, why, instead)

    def at(self, offset, *rest):
        return self.finding(cpp_text.line_of(self.text, offset), *rest)


# --- Arrows ---------------------------------------------------------------------------------------

def room_of(path):
    parts = path.split("/")
    if parts[0] in ("core", "sync", "ui"):
        return "/".join(parts[:2])
    return parts[0]


def allowed_rooms(room):
    if room in house.ARROWS:
        return house.ARROWS[room]
    return house.ARROWS["ui/*"] if room.startswith("ui/") else None


def reaches(target, allowed):
    return any(target == name or (name.endswith("/*") and target.startswith(name[:-1]))
               for name in allowed)


INCLUDE = re.compile(r'(?m)^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]')


def check_includes(file):
    if not file.is_cpp or not re.match(r"(app|core|ui|sync|backend|tests)/", file.path):
        return
    for match in re.finditer(INCLUDE, file.with_strings):
        if match.group(1) == "<":
            yield from check_module(file, match)
        else:
            yield from check_arrow(file, match)


def check_arrow(file, match):
    target = match.group(2)
    if re.search(r"(^|/)[^/]+\.moc$", target):
        return
    if file.tree and target not in file.tree:
        yield file.at(match.start(), "include-root", f'"{target}"',
                      "one file has one name everywhere", "include from the root of the source")
        return
    room, other = room_of(file.path), room_of(target)
    allowed = allowed_rooms(room)
    if allowed is None:
        yield file.at(match.start(), "layers", f"room {room}", "the table does not know it",
                      "add it to ARROWS in tests/tidy/house.py with its floor")
    elif room != other and not reaches(other, allowed):
        yield file.at(match.start(), "layers", f"{room} includes {other}",
                      "arrows go down, and only where the table has one",
                      "pass a value or a port from above, or move the code down")
    for source, door, why in house.CLOSED_DOORS:
        if file.path.startswith(source + "/") and re.search(door, target):
            yield file.at(match.start(), "layers", f'{room} includes "{target}"', why,
                          "include the value or the policy that you need")


def allowed_modules(path):
    for prefix, modules in house.MODULES:
        if path.startswith(prefix):
            return modules
    return list(house.MODULE_HEADERS)


def check_module(file, match):
    header = match.group(2).split("/")[0]
    for module, pattern in house.MODULE_HEADERS.items():
        if not re.fullmatch(pattern, header) or module in allowed_modules(file.path):
            continue
        if module == "Sql" and re.search(house.SQL_HOMES, file.path):
            continue
        yield file.at(match.start(), "layers", f"<{match.group(2)}> is of Qt {module}",
                      house.MODULE_WHY.get(file.path.split("/")[0], "wrong floor"),
                      "move the code to the room of that module")


def check_linked_modules(file):
    if not re.match(r"(core|sync|ui|backend)/(.*/)?CMakeLists\.txt$", file.path):
        return
    for number, line in enumerate(file.lines, 1):
        for module in re.findall(r"Qt6::(\w+)", line):
            if module in house.MODULE_HEADERS and module not in allowed_modules(file.path):
                yield file.finding(number, "layers", f"links Qt6::{module}",
                                   house.MODULE_WHY[file.path.split("/")[0]],
                                   "move the code to the room of that module")


# --- Sizes ----------------------------------------------------------------------------------------

def check_lengths(file):
    if not re.search(r"\.(cpp|h|py|js|mjs)$|^dev$|^\.ci/run$", file.path):
        return
    limit = house.MAX_HEADER_LINES if file.is_header else house.MAX_FILE_LINES
    if len(file.lines) > limit:
        yield file.finding(limit + 1, "file-size", f"{len(file.lines)} lines, {limit} allowed",
                           "nobody holds it in their head", "split it by what it is about")
    for number, line in enumerate(file.lines, 1):
        if len(line) > house.MAX_LINE_COLUMNS and "://" not in line:
            yield file.finding(number, "line-length",
                               f"{len(line)} columns, {house.MAX_LINE_COLUMNS} allowed",
                               "two files side by side on one screen", "break the line")


def check_functions(file):
    if not file.is_cpp:
        return
    code = cpp_text.without_directives(file.code)
    root, declarations = cpp_text.parse(code)
    heads = list(declarations)
    for function in cpp_text.functions(root):
        heads.append((function.start, function.header))
        first, last = (cpp_text.line_of(code, at) for at in (function.start, function.end))
        if last - first + 1 > house.MAX_FUNCTION_LINES:
            yield file.finding(first, "function-size",
                               f"{last - first + 1} lines, {house.MAX_FUNCTION_LINES} allowed",
                               "does more than its name says", "name its steps as functions")
        depth, offset = cpp_text.deepest(function)
        if depth > house.MAX_NESTING:
            yield file.at(offset, "nesting", f"{depth} levels, {house.MAX_NESTING} allowed",
                          "no one follows all the conditions",
                          "return early or name the inner part")
    for offset, head in heads:
        count = cpp_text.parameters(head)
        if count is not None and count > house.MAX_PARAMETERS:
            yield file.at(offset, "parameters",
                          f"{count} parameters, {house.MAX_PARAMETERS} allowed",
                          "callers mix them up", "group them in a struct with names")


# --- Words ----------------------------------------------------------------------------------------

def check_banned(file):
    if not file.is_cpp:
        return
    for rule, pattern, homes, why, instead in house.BANNED:
        if any(file.path.startswith(home) for home in homes):
            continue
        for match in re.finditer(pattern, file.code):
            yield file.at(match.start(), rule, match.group().strip(), why, instead)


def check_names(file):
    if not file.is_cpp:
        return
    why = "the name says nothing of what it does"
    stem = file.path.split("/")[-1].split(".")[0]
    if re.search(house.VAGUE_NAME + "$", stem):
        yield file.finding(1, "name", stem, why, house.VAGUE_NAME_INSTEAD)
    pattern = r"\b(?:class|struct)\s+(\w+" + house.VAGUE_NAME + r")\b\s*(?:final\s*)?[:{](?!:)"
    for match in re.finditer(pattern, file.code):
        yield file.at(match.start(), "name", match.group(1), why, house.VAGUE_NAME_INSTEAD)


def check_licence(file):
    if re.search(house.NEEDS_SPDX, file.path):
        line = 2 if file.text.startswith("#!") else 1
        if len(file.lines) < line or house.SPDX not in file.lines[line - 1]:
            yield file.finding(line, "spdx", "no licence line", "each file says its licence itself",
                               f"begin with a comment '{house.SPDX}'")
    if file.path.endswith(".qml"):
        yield file.finding(1, "qml", "QML", "the app is Qt Widgets", "write a widget in ui/")


def check_sql(file):
    if not file.is_cpp or re.search(house.SQL_HOMES, file.path):
        return
    for offset, content in cpp_text.strings(file.text):
        if re.search(house.SQL, content):
            yield file.at(offset, "sql", content.strip()[:30],
                          "a schema that is read everywhere sets hard",
                          "put it in a *Store.cpp, core/store, backend or resources/sql")


def check_translations(file):
    if not file.is_cpp or re.search(house.TRANSLATION_HOMES, file.path):
        return
    for match in re.finditer(house.TRANSLATION, file.code):
        yield file.at(match.start(), "tr", match.group().strip(), "no human sentence below ui/",
                      "return a code; ui/format/ErrorText has its sentence")


def check_words(file):
    for number, line in enumerate(file.lines, 1):
        for pattern, why, instead in house.FORBIDDEN_WORDS:
            match = re.search(pattern, line)
            if match:
                yield file.finding(number, "word", match.group(), why, instead)


CHECKS = [check_includes, check_linked_modules, check_lengths, check_functions, check_banned,
          check_names, check_licence, check_sql, check_translations, check_words]
RULES = {"include-root", "layers", "file-size", "line-length", "function-size", "nesting",
         "parameters", "name", "spdx", "qml", "sql", "tr",
         "word"} | {row[0] for row in house.BANNED}


def check(file):
    findings = (finding for rule in CHECKS for finding in rule(file))
    return sorted(findings, key=lambda finding: (finding.line, finding.rule))
