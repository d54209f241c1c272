#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule can fail: a fixture is a file as it would stand at `path`, with what must be found.

    path: core/sales/Bad.cpp
    expect: 3 layers
    ---
    (the text; line 1 is the one after the dashes)

A new fixture is a new case. One without `expect` must pass: it guards against false alarms.
"""
import os
import unittest

import house
import rules
import tidy

HERE = os.path.dirname(os.path.abspath(__file__))
# What the fixtures may include from the root.
TREE = frozenset([
    "core/base/Money.h", "core/crypto/Digest.h", "core/store/Database.h", "core/scan/Reader.h",
    "core/vouchers/Voucher.h", "core/vouchers/VoucherStore.h", "core/sales/Sale.h",
    "core/insights/Trend.h", "core/catalogue/Item.h", "sync/wire/OpLine.h", "sync/engine/Step.h",
    "sync/net/Link.h", "ui/format/Text.h", "ui/vouchers/Page.h", "backend/Router.h", "app/Till.h",
    "tests/support/ManualClock.h"])


def fixtures():
    folder = os.path.join(HERE, "fixtures")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as stream:
            head, text = stream.read().split("---\n", 1)
        fields = [line.split(": ", 1) for line in head.splitlines()]
        path = next(value for key, value in fields if key == "path")
        expected = sorted(value for key, value in fields if key == "expect")
        yield name, path, expected, text


def found_in(path, text):
    return rules.check(rules.SourceFile(path, text, TREE))


class Fixtures(unittest.TestCase):
    def test_each_fixture_has_exactly_its_findings(self):
        for name, path, expected, text in fixtures():
            with self.subTest(name):
                found = sorted(f"{finding.line} {finding.rule}" for finding in found_in(path, text))
                self.assertEqual(found, expected)

    def test_every_rule_is_seen_to_fail(self):
        seen = {line.split(" ")[1] for _, _, expected, _ in fixtures() for line in expected}
        made = {"file-size"}  # below: too long to keep as files
        self.assertEqual(seen | made, rules.RULES)

    def test_a_message_names_place_reason_and_remedy(self):
        finding = found_in("core/base/X.cpp", f"// {house.SPDX}\nint n = rand();\n")[0]
        self.assertEqual(str(finding), "core/base/X.cpp:2: random: rand(: a run that can't be "
                         "repeated; take an Entropy& (SeededEntropy in tests)")


class Sizes(unittest.TestCase):
    def rules_of(self, path, lines):
        text = f"// {house.SPDX}\n" + "int n;\n" * (lines - 1)
        return [finding.rule for finding in found_in(path, text)]

    def test_counts_lines_of_files_and_headers(self):
        self.assertEqual(self.rules_of("core/base/X.cpp", 500), [])
        self.assertEqual(self.rules_of("core/base/X.cpp", 501), ["file-size"])
        self.assertEqual(self.rules_of("core/base/X.h", 200), [])
        self.assertEqual(self.rules_of("core/base/X.h", 201), ["file-size"])

    def test_counts_lines_of_functions(self):
        for lines, expected in ((70, []), (71, ["function-size"])):
            body = "    n += 1;\n" * (lines - 3)
            text = f"// {house.SPDX}\nvoid grow(int &n)\n{{\n{body}}}\n"
            self.assertEqual([f.rule for f in found_in("core/base/X.cpp", text)], expected)


class Tree(unittest.TestCase):
    def test_reads_the_sources_but_not_the_broken_fixtures(self):
        root = os.path.dirname(os.path.dirname(HERE))
        paths = tidy.paths_of(root)
        self.assertIn("core/base/Money.h", paths)
        self.assertIn("core/base/Money.h", set(tidy.walked(root)))
        self.assertFalse([path for path in paths if path.startswith("build/")])

    def test_the_table_has_no_loop(self):
        rank = {room: index for index, room in enumerate(self.from_the_ground_up())}
        self.assertEqual(set(rank), set(house.ARROWS))

    def from_the_ground_up(self):
        below = {room: {other for other in house.ARROWS
                        if other != room and rules.reaches(other, allowed)}
                 for room, allowed in house.ARROWS.items()}
        done = []
        while ready := [room for room in below if room not in done and below[room] <= set(done)]:
            done += ready
        return done


if __name__ == "__main__":
    unittest.main()
