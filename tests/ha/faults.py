# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to the cluster under load, and how it comes back."""
import signal
import time

from cluster import TTL, wait_for


def postgres_dies(town):
    """The primary's PostgreSQL, every process of it; its Patroni lives on."""
    town.cluster.primary().signal_postgres(signal.SIGKILL)


def server_dies(town):
    """One of the two comptoir-backend."""
    server = town.servers[town.dice.randrange(len(town.servers))]
    server.kill()
    time.sleep(3)
    server.start()


def haproxy_restarts(town):
    town.cluster.haproxy.kill()
    time.sleep(1)
    town.cluster.haproxy.start()


def node_dies(town):
    """The primary's machine: PostgreSQL and Patroni."""
    node = town.cluster.primary()
    node.kill()
    wait_for("another primary", town.cluster.primary, 3 * TTL)
    time.sleep(3)
    node.patroni.start()


def standby_pauses(town):
    """The synchronous one: nothing can be committed until another takes its place."""
    node = town.cluster.with_role("sync_standby")
    node.pause()
    try:
        time.sleep(TTL + 10)
    finally:
        node.resume()


def primary_pauses(town):
    """For longer than Patroni waits: another primary, then the old one wakes up."""
    node = town.cluster.primary()
    node.pause()
    try:
        wait_for("another primary", town.cluster.primary, 3 * TTL)
        time.sleep(5)
    finally:
        node.resume()


def primary_stutters(town):
    """For less: nobody takes over, and nothing must be answered meanwhile that is not so."""
    node = town.cluster.primary()
    node.pause()
    try:
        time.sleep(8)
    finally:
        node.resume()


def etcd_leader_dies(town):
    member = town.cluster.etcd_leader()
    member.process.kill()
    time.sleep(5)
    member.process.start()


def etcd_has_no_quorum(town):
    """Two of three, for longer than a lock lasts: failsafe_mode keeps the primary."""
    lost = town.cluster.etcd[:2]
    for member in lost:
        member.process.kill()
    time.sleep(TTL + 5)
    for member in lost:
        member.process.start()


def two_failovers(town):
    """The new primary dies as soon as it takes writes."""
    first = town.cluster.primary()
    first.signal_postgres(signal.SIGKILL)

    def another():
        primary = town.cluster.primary()
        return primary if primary not in (None, first) else None
    wait_for("another primary", another, 3 * TTL).signal_postgres(signal.SIGKILL)


EACH_ONCE = [postgres_dies, server_dies, node_dies, haproxy_restarts, primary_pauses,
             etcd_leader_dies, two_failovers, standby_pauses, primary_stutters, etcd_has_no_quorum]
