#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A town on PostgreSQL under Patroni, tills that debit shared vouchers, and faults one after the
other: then each acknowledged redemption has to be there, once. `./dev ha`, docs/adr/0013."""
import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta

from cluster import Cluster, Process, free_port, wait_for
from faults import EACH_ONCE
from judge import Judge, read_books
from report import Report
from selftest import self_test

TILLS = 12
VOUCHERS = 4000
FACE = 5  # euros: a few debits, and the next one is too much
POLICY = {"cap_v_c": 20000, "cap_t_c": 600000, "cap_t_day_c": 6000000, "n_max": 100000,
          "guarantee_c": 100000000}


class Town:
    """The cluster, two servers before it, and the tills."""

    def __init__(self, folder, programs, seed):
        self.folder, self.seed = folder, seed
        self.dice = random.Random(seed)
        self.programs = programs
        self.cluster = Cluster(folder)
        self.data = os.path.join(folder, "town")
        self.history = os.path.join(folder, "history.jsonl")
        self.ports = [free_port(), free_port()]
        self.servers = [
            Process(folder, f"server{number}",
                    [self.program("comptoir-backend"), "--data", self.data, "--database", uri,
                     "--listen", f"127.0.0.1:{port}"], as_owner=False)
            for number, (port, uri) in enumerate(
                zip(self.ports, (self.cluster.uri(), self.cluster.uri_of_all())))]
        self.tills = None

    def program(self, name):
        return os.path.join(self.programs, name)

    def act(self, *words):
        """The last JSON object that a command of the desk printed."""
        done = subprocess.run(
            [self.program("comptoir-backend"), *words, "--data", self.data, "--database",
             self.cluster.uri(), "--json"], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(words)}: {done.stderr}")
        return json.loads(done.stdout.splitlines()[-1])

    def found(self):
        self.act("territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE")
        today = date.today()
        campaign = str(self.act(
            "campaign", "create", "--name", "Bons", "--budget", str(VOUCHERS * FACE), "--faces",
            str(FACE), "--from", str(today - timedelta(days=1)), "--until",
            str(today + timedelta(days=200)), "--policy", json.dumps(POLICY))["campaign"])
        self.act("campaign", "open", "--campaign", campaign)
        self.act("voucher", "issue", "--campaign", campaign, "--count", str(VOUCHERS), "--face",
                 str(FACE))
        tickets = []
        for name in ("Boulangerie", "Librairie", "Fleurs"):
            merchant = self.act("merchant", "add", "--name", name)["merchant"]
            shop = self.act("shop", "add", "--merchant", merchant, "--name", name, "--campaign",
                            campaign)["shop"]
            for _ in range(TILLS // 3):
                tickets.append(self.act("enrol", "create", "--shop", shop, "--confirm", "auto",
                                        "--url", "http://town")["qr"])
        tickets.append(self.act("enrol", "create", "--shop", shop, "--confirm", "auto", "--url",
                                "http://town")["qr"])  # who reads the feed
        path = os.path.join(self.folder, "tickets")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(tickets))
        return path

    def open(self):
        tickets = self.found()
        for server in self.servers:
            server.start()
        urls = ",".join(f"http://127.0.0.1:{port}" for port in self.ports)
        time.sleep(2)
        self.tills = Process(
            self.folder, "tills",
            [self.program("comptoir-ha-tills"), "--servers", urls, "--tickets", tickets,
             "--history", self.history, "--vouchers", str(VOUCHERS), "--seed", str(self.seed)],
            as_owner=False, stdin=subprocess.PIPE, stdout=subprocess.PIPE).start()
        if self.tills.child.stdout.readline() != b"debiting\n":
            raise RuntimeError("the tills do not debit: see tills.log")

    def close(self):
        """No new debits; returns when all was sent and read."""
        self.tills.child.stdin.close()
        self.tills.child.wait(300)

    def all_is_durable(self):
        return self.cluster.asks(
            "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM chain WHERE durable_seq < acked_seq)")

    def events(self):
        with open(self.history, encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def stop(self):
        for process in (self.tills, *self.servers):
            if process is not None:
                process.stop()
        self.cluster.stop()


def faults_for(dice, seconds):
    """Each once; then whichever, for as long as there is time."""
    end = time.monotonic() + seconds
    yield from EACH_ONCE
    while time.monotonic() < end:
        yield dice.choice(EACH_ONCE)


def disturb(town, seconds, only, report):
    time.sleep(5)
    for fault in faults_for(town.dice, seconds):
        if only and fault.__name__ not in only:
            continue
        timeline, began = town.cluster.timeline(), time.time()
        fault(town)
        wait_for("whole cluster", town.cluster.is_whole, 180)
        time.sleep(4)
        now = wait_for("timeline", town.cluster.timeline)
        report.add_fault(fault.__name__, began, time.time(), now - timeline)


def run(arguments):
    seed = arguments.seed or int(time.time())
    folder = tempfile.mkdtemp(prefix="comptoir-ha-")
    os.chmod(folder, 0o755)
    print(f"seed {seed}, {folder}", flush=True)
    town = Town(folder, arguments.programs, seed)
    sound = False
    try:
        report = Report(town.cluster.versions())
        town.cluster.start()
        town.open()
        disturb(town, arguments.minutes * 60, arguments.only, report)
        town.close()
        wait_for("copy of everything", town.all_is_durable)
        history = town.events()
        session = town.cluster.session()
        problems = Judge(history, read_books(session)).verdict()
        session.close()
        report.show(history, problems)
        sound = not problems
    finally:
        town.stop()
        if sound and not arguments.keep:
            shutil.rmtree(folder)
        else:
            print(f"kept: {folder}", flush=True)
    return 0 if sound else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", default="build/bin", help="where the built programs are")
    parser.add_argument("--minutes", type=float, default=0,
                        help="go on with faults for so long; each is done once in any case")
    parser.add_argument("--only", nargs="*", help="names of faults.py")
    parser.add_argument("--seed", type=int, help="for what is left to chance")
    parser.add_argument("--keep", action="store_true", help="keep the folder")
    parser.add_argument("--self-test", action="store_true", help="is the judge any good?")
    arguments = parser.parse_args()
    if arguments.self_test:
        return 0 if self_test() else 1
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(143))
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
