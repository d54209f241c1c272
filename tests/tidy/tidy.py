#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every file of the project and says where a rule of the house is broken.

usage: tidy.py ROOT
"""
import os
import subprocess
import sys

import rules

FIXTURES = "tests/tidy/fixtures/"  # broken on purpose
NOT_OURS = {".git", "node_modules", ".cache"}


def listed_by_git(root):
    command = ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")[:-1]


def walked(root):
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders
                      if name not in NOT_OURS and not name.startswith("build")]
        for name in names:
            yield os.path.relpath(os.path.join(folder, name), root)


def paths_of(root):
    try:
        paths = listed_by_git(root)
    except (OSError, subprocess.CalledProcessError):
        paths = walked(root)  # a released archive
    return sorted(path for path in paths if os.path.isfile(os.path.join(root, path)))


def text_of(path):
    with open(path, "rb") as stream:
        content = stream.read()
    try:
        return None if b"\0" in content else content.decode()
    except UnicodeDecodeError:
        return None


def main(root):
    paths = paths_of(root)
    tree, read, findings = frozenset(paths), 0, []
    for path in paths:
        text = None if path.startswith(FIXTURES) else text_of(os.path.join(root, path))
        if text is not None:
            read += 1
            findings += rules.check(rules.SourceFile(path, text, tree))
    for finding in findings:
        print(finding)
    print(f"{read} files read, {len(findings)} findings")
    return 1 if findings or not read else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
