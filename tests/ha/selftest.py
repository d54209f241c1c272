# SPDX-License-Identifier: GPL-3.0-or-later
"""A judge who never finds anything proves nothing: each way to doctor a run has to be found."""
import copy
import sys

from judge import Judge


def sound_run():
    def op(seq, kind, **more):
        return {"k": "op", "device": "d", "op": f"op{seq}", "kind": kind, "seq": seq,
                "hash": f"h{seq}", **more}

    def pay(seq, voucher, guarantee=0):
        return {"op": f"op{seq}", "status": "applied",
                "pay": {"voucher_c": voucher, "guarantee_c": guarantee, "unpaid_c": 0}}

    def push(acked, durable, at, *results):
        return {"k": "call", "what": "push", "status": 200, "device": "d", "from": at, "to": at,
                "acked_seq": acked, "durable_seq": durable, "results": list(results)}
    history = [
        op(1, "voucher.claim", serial=0, cents=300),
        {"k": "call", "what": "authorise", "status": 201, "claim": "op1", "from": 1, "to": 1},
        op(2, "voucher.commit", claim="op1", how="auth:a"),
        push(2, 0, 2, pay(2, 300)),
        op(3, "voucher.claim", serial=0, cents=300),
        op(4, "voucher.commit", claim="op3", how="offline"),
        push(4, 2, 3, pay(4, 200, 100)),
        {"k": "page", "stream": "campaign:1", "status": 200, "epoch": "e1", "at": 4,
         "rows": [["voucher", "0", 1, 5], ["voucher", "0", 2, 6]]},
        {"k": "end", "device": "d", "lines": 4, "acked": 4}]
    books = {
        "epoch": "e1", "ops": [(f"op{n}", "d", 1, n, f"h{n}", "applied") for n in (1, 2, 3, 4)],
        "payments": [("op2", "op1", 0, 300, 300, 0, 0), ("op4", "op3", 0, 300, 200, 100, 0)],
        "vouchers": {0: (500, 500)}, "debits": 600, "credits": 600, "transfers": 600, "owed": 600,
        "durable": {"d": (4, 4)}, "feed": {("campaign:1", "voucher", "0"): 2}}
    return history, books


def doctored():
    """(what the judge has to call it, how the run was doctored)"""
    def books(**changes):
        return lambda history, found: found.update(changes)
    sound = sound_run()[1]
    ops, payments = sound["ops"], sound["payments"]
    return [
        ("lost", books(ops=ops[:3])),
        ("lost", books(ops=[*ops[:3], ("op4", "d", 1, 4, "other", "applied")])),
        ("twice", books(ops=[*ops, ops[3]])),
        ("twice", books(payments=[*payments, payments[0]])),
        ("ghost", books(ops=[*ops, ("op9", "d", 1, 5, "h9", "applied")])),
        ("ghost", books(payments=[*payments, ("op9", "op8", 0, 1, 1, 0, 0)])),
        ("chain", books(ops=[*ops[:3], ("op4", "d", 1, 5, "h4", "applied")])),
        ("result", books(payments=[payments[0], ("op4", "op3", 0, 300, 100, 200, 0)])),
        ("promise", books(payments=[("op2", "op1", 0, 300, 200, 0, 100), payments[1]])),
        ("promise", books(payments=payments[1:])),
        ("overpaid", books(vouchers={0: (400, 500)})),
        ("sum", books(vouchers={0: (500, 400)})),
        ("ledger", books(credits=601)),
        ("ledger", books(transfers=601)),
        ("ledger", books(owed=500)),
        ("epoch", books(epoch="e2")),
        ("feed", books(feed={("campaign:1", "voucher", "0"): 3})),
        ("feed", books(feed={("campaign:1", "voucher", "1"): 1})),
        ("feed", lambda history, _: history[7]["rows"].reverse()),
        ("durable", books(durable={"d": (4, 1)})),
        ("durable", lambda history, _: history[6].update(durable_seq=5)),
        ("unsent", lambda history, _: history[8].update(acked=3)),
        ("unsent", lambda history, _: history.pop())]


def self_test():
    """True when a sound run passes and each doctored one is found out by its own rule."""
    failures = [f"a sound run was called {problem}" for problem in Judge(*sound_run()).verdict()]
    cases = doctored()
    for number, (rule, doctor) in enumerate(cases):
        history, books = copy.deepcopy(sound_run())
        doctor(history, books)
        if rule not in {name for name, _ in Judge(history, books).verdict()}:
            failures.append(f"doctored run {number} is not called {rule}")
    for failure in failures:
        print(failure)
    print(f"{len(cases)} doctored runs, {len(failures)} not found out")
    return not failures


if __name__ == "__main__":
    sys.exit(0 if self_test() else 1)
