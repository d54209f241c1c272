# SPDX-License-Identifier: GPL-3.0-or-later
"""Just enough C++: text without comments and strings, and the blocks between braces."""
import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r'//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/'
    r'|(?:u8|[uUL])?R"(?P<raw>[^(\s"]*)\(.*?\)(?P=raw)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|\b\d[\w'.]*"
    r"|'(?:\\.|[^'\\\n])+'",
    re.S)
CONTROL = re.compile(r"^(?:else\s+)?(if|for|while|switch)\b|^(else|do|try)$|^catch\b")
TYPE = re.compile(r"\b(class|struct|union|enum)\b(?![^<]*>\s*$)")
BODY_TAIL = re.compile(
    r"(\)|\bconst|\bnoexcept|\boverride|\bfinal|\bmutable|&&?|\})$"
    r"|\)\s*(const|noexcept|mutable|override|\s)*->\s*[\w:<>,&*\s]+$")
LAMBDA_TAIL = re.compile(
    r"\[[^\[\]]*\]\s*(\([^{}]*\))?\s*(mutable|noexcept)?\s*(->\s*[\w:<>,&*\s]+)?$")


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def strip(text, keep_strings=False):
    """Same length and lines; comments blank, and the inside of strings unless they are kept."""
    def replace(match):
        token = match.group()
        if token[0] == "/":
            return blank(token)
        if token[0].isdigit() or keep_strings:
            return token
        return token[0] + blank(token[1:-1]) + token[-1]
    return TOKEN.sub(replace, text)


def strings(text):
    """(offset, content) of each string literal outside comments."""
    for match in TOKEN.finditer(text):
        token = match.group()
        if match.group("raw") is not None:
            yield match.start(), token[token.index("(") + 1:token.rindex(")")]
        elif token[0] == '"':
            yield match.start(), token[token.index('"') + 1:-1]


def without_directives(stripped):
    return re.sub(r"(?m)^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: blank(m.group()), stripped)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


@dataclass
class Block:
    kind: str  # scope, type, function, lambda, control, braces
    header: str
    start: int  # offset of the header
    open: int
    end: int = 0
    children: list = field(default_factory=list)


def kind_of(header, parent):
    head = header.strip()
    if CONTROL.search(head):
        return "control"
    if LAMBDA_TAIL.search(head):
        return "lambda"
    if parent.kind in ("scope", "type"):
        if re.match(r'(inline\s+)?namespace\b|extern\s*"', head):
            return "scope"
        if TYPE.search(head) and not head.endswith(")") and "(" not in TYPE.split(head)[-1]:
            return "type"
        return "function" if "(" in head and BODY_TAIL.search(head) else "braces"
    if not head:
        return "scope"  # a bare block
    return "type" if re.match(r"(struct|class|enum)\b", head) else "braces"


def statement_start(code, begin, offset):
    """Where the text begins that belongs to the brace at `offset`."""
    access = list(re.finditer(r"\b(public|protected|private|Q_SIGNALS|case\b[^:;]+|default)"
                              r"(\s+Q_SLOTS)?\s*:(?!:)|\bQ_OBJECT\b|\bQ_GADGET\b",
                              code[begin:offset]))
    if access:
        begin += access[-1].end()
    return begin + len(code[begin:offset]) - len(code[begin:offset].lstrip())


def parse(code):
    """Tree of blocks and the declarations (offset, text) at namespace and class level."""
    root = Block("scope", "", 0, 0, len(code))
    stack, declarations, begin, parentheses = [root], [], 0, [0]
    for offset, char in enumerate(code):
        if char in "()":
            parentheses[-1] += 1 if char == "(" else -1
        elif char == "{":
            start = statement_start(code, begin, offset)
            block = Block(kind_of(code[start:offset], stack[-1]), code[start:offset], start, offset)
            stack[-1].children.append(block)
            stack.append(block)
            parentheses.append(0)
            if block.kind != "braces":
                begin = offset + 1
        elif char == "}" and len(stack) > 1:
            block = stack.pop()
            parentheses.pop()
            block.end = offset
            if block.kind not in ("braces", "lambda"):
                begin = offset + 1
        elif char == ";" and parentheses[-1] <= 0:
            if stack[-1].kind in ("scope", "type"):
                start = statement_start(code, begin, offset)
                declarations.append((start, code[start:offset]))
            begin = offset + 1
    return root, declarations


def functions(block):
    """Functions outside other functions."""
    for child in block.children:
        if child.kind == "function":
            yield child
        elif child.kind in ("scope", "type"):
            yield from functions(child)


def deepest(block, depth=0):
    """(depth, offset) of the most deeply nested control block; a lambda starts anew."""
    worst = (depth, block.open)
    for child in block.children:
        below = {"control": depth + 1, "lambda": 0}.get(child.kind, depth)
        worst = max(worst, deepest(child, below), key=lambda found: found[0])
    return worst


def parameters(header):
    """Parameters of the function that a header or declaration names; None when it is none."""
    match = re.search(r"(operator\s*\S+?|~?\w+)\s*\(", header)
    if not match or "=" in header[:match.start()]:
        return None
    name = match.group(1)
    if name.isupper() or name in ("if", "for", "while", "switch", "return", "static_assert"):
        return None
    count, depth, seen, angle = 1, 0, False, 0
    for char in header[match.end():]:
        if char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif char in "<>":
            angle = max(0, angle + (1 if char == "<" else -1))
        elif char == "," and depth == 0 and angle == 0:
            count += 1
        seen = seen or not char.isspace()
    return count if seen else 0
