# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of a run: what was answered, and how long nothing was."""
from bisect import bisect_left, bisect_right
from collections import Counter


def outcome(call):
    """As in Jepsen: done, surely not done, or unknown."""
    if call["status"] in (200, 201):
        return "ok"
    return "fail" if 400 <= call["status"] < 500 else "info"


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0


class Report:
    def __init__(self, versions):
        self.versions, self.faults = versions, []

    def add_fault(self, name, began, ended, failovers):
        self.faults.append((name, began * 1000, ended * 1000, failovers))
        print(f"  {name}: {ended - began:.0f} s, {failovers} failovers", flush=True)

    def show(self, history, problems):
        calls = [event for event in history if event["k"] == "call"]
        print("\n" + ", ".join(self.versions))
        self.show_outcomes(history, calls)
        self.show_faults(calls)
        for rule, what in problems[:20]:
            print(f"VIOLATION {rule}: {what}")
        print(f"{len(problems)} violations" if problems else
              "no acknowledged redemption lost, none paid twice")

    def show_outcomes(self, history, calls):
        ops = Counter(event["kind"] for event in history if event["k"] == "op")
        print("ops " + ", ".join(f"{kind} {count}" for kind, count in sorted(ops.items())))
        for what in ("authorise", "push"):
            of_kind = [call for call in calls if call["what"] == what]
            counts = Counter(outcome(call) for call in of_kind)
            took = [call["to"] - call["from"] for call in of_kind if outcome(call) == "ok"]
            print(f"{what}: {counts['ok']} ok, {counts['fail']} fail, {counts['info']} info; "
                  f"p50 {percentile(took, .5)} ms, p99 {percentile(took, .99)} ms")
        codes = Counter(f"{call['status']} {call['code']}" for call in calls if "code" in call)
        print("refused: " + ", ".join(f"{code} {count}" for code, count in codes.most_common(8)))
        statuses = Counter(result["status"] for call in calls for result in call.get("results", []))
        print("results: " + ", ".join(f"{name} {count}" for name, count in statuses.most_common()))

    def show_faults(self, calls):
        good = sorted(call["to"] for call in calls if outcome(call) == "ok")
        print(f"{'fault':22}{'failovers':>10}{'without service':>17}{'each server':>22}")
        for name, began, ended, failovers in self.faults:
            by_server = [longest_gap(sorted(call["to"] for call in calls if outcome(call) == "ok"
                                            and call["server"] == server), began, ended)
                         for server in (0, 1)]
            each = " / ".join(f"{gap / 1000:.1f} s" for gap in by_server)
            print(f"{name:22}{failovers:>10}{longest_gap(good, began, ended) / 1000:>15.1f} s"
                  f"{each:>22}")


def longest_gap(times, began, ended):
    """The longest time within the fault in which no answer said yes."""
    inside = [began, *times[bisect_left(times, began):bisect_right(times, ended)], ended]
    return max(after - before for before, after in zip(inside, inside[1:]))
