# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the database tell what the tills were told? A request without an answer may have happened or
not; one that was acknowledged has happened, once, and for ever."""
from collections import Counter, defaultdict


def read_books(session):
    """What the database says, once everything was sent."""
    def rows(sql):
        with session.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall()
    return {
        "epoch": rows("SELECT epoch FROM territory")[0][0],
        "ops": [tuple(row) for row in rows(
            "SELECT CAST(encode(op, 'hex') AS UUID)::text,"
            " CAST(encode(device, 'hex') AS UUID)::text, inc, seq, encode(hash, 'hex'), status"
            " FROM op_log ORDER BY n")],
        "payments": [tuple(row) for row in rows(
            "SELECT CAST(encode(commit_op, 'hex') AS UUID)::text,"
            " CAST(encode(claim, 'hex') AS UUID)::text, serial, amount_c, voucher_c, guarantee_c,"
            " unpaid_c FROM payment")],
        "vouchers": {serial: (face, spent) for serial, face, spent in rows(
            "SELECT serial, face_c, spent_c FROM voucher")},
        "debits": int(rows("SELECT SUM(debits_c) FROM account")[0][0]),
        "credits": int(rows("SELECT SUM(credits_c) FROM account")[0][0]),
        "transfers": int(rows("SELECT SUM(cents) FROM transfer")[0][0]),
        "owed": int(rows("SELECT SUM(credits_c - debits_c) FROM account "
                         "WHERE kind = 'merchant_payable'")[0][0] or 0),
        "durable": {device: (acked, durable) for device, acked, durable in rows(
            "SELECT CAST(encode(device, 'hex') AS UUID)::text, acked_seq, durable_seq FROM chain")},
        "feed": {(stream, entity, ident): ver for stream, entity, ident, ver in rows(
            "SELECT stream, entity, id, ver FROM feed")},
    }


class Judge:
    def __init__(self, history, books):
        self.history, self.books = history, books
        self.problems = []
        self.written = {e["op"]: e for e in history if e["k"] == "op"}
        self.pushes = [e for e in history
                       if e["k"] == "call" and e["what"] == "push" and e["status"] == 200]

    def verdict(self):
        for look in (self.nothing_acknowledged_is_lost, self.nothing_is_there_twice_or_unasked,
                     self.chains_are_the_tills, self.results_stay_what_they_were,
                     self.promises_are_kept, self.no_voucher_pays_too_much,
                     self.books_are_balanced, self.feed_misses_nothing,
                     self.durable_never_goes_back, self.everything_was_sent):
            look()
        return self.problems

    def wrong(self, rule, what):
        self.problems.append((rule, what))

    def nothing_acknowledged_is_lost(self):
        there = {(device, seq): (op, digest)
                 for op, device, inc, seq, digest, _ in self.books["ops"] if inc == 1}
        acked = defaultdict(int)
        for push in self.pushes:
            acked[push["device"]] = max(acked[push["device"]], push["acked_seq"])
        for op, line in self.written.items():
            place = (line["device"], line["seq"])
            if line["seq"] <= acked[line["device"]] and there.get(place) != (op, line["hash"]):
                self.wrong("lost", f"{op} at {place}: {there.get(place)}")

    def nothing_is_there_twice_or_unasked(self):
        for op, count in Counter(row[0] for row in self.books["ops"]).items():
            if count > 1:
                self.wrong("twice", f"{op} is logged {count} times")
            if op not in self.written:
                self.wrong("ghost", f"{op} is of no till")
        for position, name in ((0, "commit"), (1, "claim")):
            for op, count in Counter(row[position] for row in self.books["payments"]).items():
                if count > 1:
                    self.wrong("twice", f"{name} {op} is paid {count} times")
                if op not in self.written:
                    self.wrong("ghost", f"{name} {op} is paid and of no till")

    def chains_are_the_tills(self):
        chains = defaultdict(list)
        for op, device, inc, seq, digest, _ in self.books["ops"]:
            chains[device].append(seq)
            line = self.written.get(op)
            if line and (inc, seq, digest) != (1, line["seq"], line["hash"]):
                self.wrong("chain", f"{op} is at {inc}/{seq} and not where its till has it")
        for device, places in chains.items():
            if sorted(places) != list(range(1, len(places) + 1)):
                self.wrong("chain", f"{device} has holes")

    def results_stay_what_they_were(self):
        parts = ("voucher_c", "guarantee_c", "unpaid_c")
        paid = {row[0]: row[4:7] for row in self.books["payments"]}
        for push in self.pushes:
            for result in push["results"]:
                if "pay" not in result:
                    continue
                told, now = tuple(result["pay"][part] for part in parts), paid.get(result["op"])
                if told != now:
                    self.wrong("result", f"{result['op']}: told {told}, {now} now")

    def promises_are_kept(self):
        """An authorisation is the town's yes: its commit is paid in full."""
        yes = {e["claim"] for e in self.history
               if e["k"] == "call" and e["what"] == "authorise" and e["status"] in (200, 201)}
        paid = {row[1]: row for row in self.books["payments"]}
        for line in self.written.values():
            if line["kind"] != "voucher.commit" or not line["how"].startswith("auth:"):
                continue
            payment = paid.get(line["claim"])
            if line["claim"] in yes and (payment is None or payment[6] != 0):
                self.wrong("promise", f"claim {line['claim']} was authorised: {payment}")

    def no_voucher_pays_too_much(self):
        paid = Counter()
        for _, _, serial, amount, voucher, guarantee, unpaid in self.books["payments"]:
            paid[serial] += voucher
            if amount != voucher + guarantee + unpaid or min(voucher, guarantee, unpaid) < 0:
                self.wrong("sum", f"parts of {amount} of voucher {serial}")
        for serial, (face, spent) in self.books["vouchers"].items():
            if paid[serial] > face:
                self.wrong("overpaid", f"voucher {serial}: {paid[serial]} of {face}")
            if paid[serial] != spent:
                self.wrong("sum", f"voucher {serial}: {paid[serial]} paid, {spent} spent")

    def books_are_balanced(self):
        books = self.books
        if not books["debits"] == books["credits"] == books["transfers"]:
            self.wrong("ledger", f"debits {books['debits']}, credits {books['credits']}, "
                                 f"transfers {books['transfers']}")
        paid = sum(row[4] + row[5] for row in books["payments"])
        if paid != books["owed"]:
            self.wrong("ledger", f"{paid} paid, {books['owed']} owed")

    def feed_misses_nothing(self):
        seen, at, streams = {}, {}, set()
        for page in (e for e in self.history if e["k"] == "page" and e["status"] == 200):
            stream = page["stream"]
            streams.add(stream)
            if page["epoch"] != self.books["epoch"]:
                self.wrong("epoch", f"{stream} was of {page['epoch']}")
            for entity, ident, version, position in page["rows"]:
                if position <= at.get(stream, 0):
                    self.wrong("feed", f"{stream} went back to {position}")
                at[stream] = position
                if version < seen.get((stream, entity, ident), 0):
                    self.wrong("feed", f"{stream} {entity} {ident} went back to {version}")
                seen[stream, entity, ident] = version
        for (stream, entity, ident), version in self.books["feed"].items():
            last = seen.get((stream, entity, ident))
            if stream in streams and last != version:
                self.wrong("feed", f"{stream} {entity} {ident} is {version}, the reader has {last}")

    def durable_never_goes_back(self):
        told = defaultdict(int)
        for push in sorted(self.pushes, key=lambda e: e["to"]):
            if push["durable_seq"] > push["acked_seq"]:
                self.wrong("durable", f"{push['device']}: durable before it was acknowledged")
            told[push["device"]] = max(told[push["device"]], push["durable_seq"])
        for device, most in told.items():
            acked, durable = self.books["durable"].get(device, (0, 0))
            if durable < most or durable != acked:
                self.wrong("durable", f"{device}: told {most}, {durable} of {acked} now")

    def everything_was_sent(self):
        ends = [e for e in self.history if e["k"] == "end"]
        if not ends:
            self.wrong("unsent", "no till came to its end")
        for end in ends:
            if end["acked"] != end["lines"]:
                self.wrong("unsent", f"{end['device']}: {end['acked']} of {end['lines']}")
