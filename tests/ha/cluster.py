# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL under Patroni, etcd and HAProxy on loopback, in one folder, stopped by pid."""
import glob
import http.client
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time

TTL = 20  # Patroni's least: how long the death of a whole node goes unnoticed


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, true, seconds=60):
    end = time.monotonic() + seconds
    while not (found := true()):
        if time.monotonic() > end:
            raise TimeoutError(f"no {what} within {seconds} s")
        time.sleep(0.1)
    return found


def patroni_version():
    said = subprocess.run(["patroni", "--version"], capture_output=True, text=True, check=True)
    return said.stdout.split()[-1]


def asks_etcd_by_v2():
    """By version 3 of etcd's protocol a Patroni before 3.0.3 that was stopped and wakes takes the
    lock from its successor, and what that committed is lost (patroni/patroni#2689)."""
    return tuple(map(int, patroni_version().split(".")[:3])) < (3, 0, 3)


def postgres_bin():
    found = glob.glob("/usr/lib/postgresql/*/bin/initdb")
    if found:
        return os.path.dirname(max(found, key=lambda path: int(path.split("/")[4])))
    return os.path.dirname(shutil.which("initdb") or "/usr/bin/initdb")


class Process:
    """A program that we started, with what it says in a file of its own."""

    def __init__(self, folder, name, command, as_owner=True, **pipes):
        self.name = name
        if as_owner and os.getuid() == 0:  # PostgreSQL refuses to run as root
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
                       *command]
        self.command, self.pipes = command, pipes
        self.log = os.path.join(folder, name + ".log")
        self.child = None

    def start(self):
        with open(self.log, "ab") as log:
            self.child = subprocess.Popen(
                self.command, stdout=self.pipes.get("stdout", log), stderr=log,
                stdin=self.pipes.get("stdin", subprocess.DEVNULL), start_new_session=True,
                env={**os.environ, "LC_ALL": "C.UTF-8"})
        return self

    @property
    def alive(self):
        return self.child is not None and self.child.poll() is None

    def signal(self, number):
        if self.alive:
            self.child.send_signal(number)

    def kill(self):
        self.signal(signal.SIGKILL)
        if self.child is not None:
            self.child.wait()

    def stop(self):
        self.signal(signal.SIGCONT)
        self.signal(signal.SIGTERM)
        try:
            if self.child is not None:
                self.child.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()


class Node:
    """Patroni and its PostgreSQL."""

    def __init__(self, cluster, name):
        self.name = name
        self.port, self.rest = free_port(), free_port()
        self.data = os.path.join(cluster.folder, name)
        self.cluster = cluster
        config = os.path.join(cluster.folder, name + ".json")  # JSON is YAML
        with open(config, "w", encoding="utf-8") as file:
            json.dump(self.settings(), file, indent=1)
        self.patroni = Process(cluster.folder, "patroni-" + name, ["patroni", config])

    def settings(self):
        parameters = {
            "max_connections": 100, "shared_buffers": "32MB", "wal_log_hints": "on",
            "max_wal_senders": 10, "max_replication_slots": 10, "wal_keep_size": "256MB",
            "unix_socket_directories": self.cluster.folder, "wal_receiver_status_interval": "1s"}
        local = {"listen": f"127.0.0.1:{self.port}", "connect_address": f"127.0.0.1:{self.port}"}
        return {
            "scope": "town", "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}",
                        "connect_address": f"127.0.0.1:{self.rest}"},
            "etcd" if asks_etcd_by_v2() else "etcd3": {
                "hosts": [f"127.0.0.1:{member.client}" for member in self.cluster.etcd]},
            "bootstrap": {
                "dcs": {
                    "ttl": TTL, "loop_wait": 2, "retry_timeout": 3, "primary_start_timeout": 0,
                    "maximum_lag_on_failover": 1048576, "failsafe_mode": True,
                    "synchronous_mode": True, "synchronous_mode_strict": True,
                    "postgresql": {"use_pg_rewind": True, "parameters": parameters}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, "data-checksums"]},
            "postgresql": {
                **local, "data_dir": self.data, "bin_dir": postgres_bin(),
                "pgpass": os.path.join(self.cluster.folder, self.name + ".pgpass"),
                "pg_hba": ["local all all trust", "host all all 127.0.0.1/32 trust",
                           "host replication all 127.0.0.1/32 trust"],
                "authentication": {"superuser": {"username": "postgres", "password": "unused"},
                                   "replication": {"username": "standby", "password": "unused"},
                                   "rewind": {"username": "rewind", "password": "unused"}},
                "basebackup": [{"checkpoint": "fast"}]}}

    def role(self):
        """`primary`, `sync_standby`, `replica`, or nothing when Patroni does not say."""
        try:
            rest = http.client.HTTPConnection("127.0.0.1", self.rest, timeout=1)
            rest.request("GET", "/patroni")
            state = json.load(rest.getresponse())
        except (OSError, ValueError, http.client.HTTPException):
            return None
        if state.get("state") != "running":
            return None
        role = {"master": "primary"}.get(state["role"], state["role"])
        return "sync_standby" if state.get("sync_standby") else role

    def postmaster(self):
        try:
            with open(os.path.join(self.data, "postmaster.pid"), encoding="ascii") as file:
                pid = int(file.readline())
            with open(f"/proc/{pid}/cmdline", "rb") as file:  # it may be another's by now
                return pid if self.data.encode() in file.read() else None
        except (OSError, ValueError):
            return None

    def postgres(self):
        """All processes of its server."""
        postmaster = self.postmaster()
        if postmaster is None:
            return []
        with open(f"/proc/{postmaster}/task/{postmaster}/children", encoding="ascii") as file:
            return [postmaster, *map(int, file.read().split())]

    def signal_postgres(self, number):
        for pid in self.postgres():
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass

    def pause(self):
        self.patroni.signal(signal.SIGSTOP)
        self.signal_postgres(signal.SIGSTOP)

    def resume(self):
        self.signal_postgres(signal.SIGCONT)
        self.patroni.signal(signal.SIGCONT)

    def kill(self):
        """As when its machine loses power."""
        self.patroni.kill()
        self.signal_postgres(signal.SIGKILL)

    def stop(self):
        """At once, but so that PostgreSQL gives its shared memory back."""
        self.resume()
        self.patroni.kill()
        postmaster = self.postmaster()
        if postmaster is not None:
            os.kill(postmaster, signal.SIGQUIT)
            try:
                wait_for("end of " + self.name, lambda: self.postmaster() is None, 20)
            except TimeoutError:
                self.kill()


class EtcdMember:
    def __init__(self, cluster, name):
        self.name, self.cluster = name, cluster
        self.client, self.peer = free_port(), free_port()
        self.process = None

    def prepare(self, members):
        peers = ",".join(f"{m.name}=http://127.0.0.1:{m.peer}" for m in members)
        self.process = Process(self.cluster.folder, self.name, [
            "etcd", "--name", self.name, "--data-dir",
            os.path.join(self.cluster.folder, self.name),
            "--listen-client-urls", f"http://127.0.0.1:{self.client}",
            "--advertise-client-urls", f"http://127.0.0.1:{self.client}",
            "--listen-peer-urls", f"http://127.0.0.1:{self.peer}",
            "--initial-advertise-peer-urls", f"http://127.0.0.1:{self.peer}",
            "--initial-cluster", peers, "--log-level", "warn",
            *(["--enable-v2"] if asks_etcd_by_v2() else [])])

    def leads(self):
        answer = subprocess.run(
            ["etcdctl", "--endpoints", f"127.0.0.1:{self.client}", "--command-timeout", "1s",
             "endpoint", "status", "--write-out", "json"], capture_output=True, check=False,
            env={**os.environ, "ETCDCTL_API": "3"})
        if answer.returncode != 0:
            return False
        status = json.loads(answer.stdout)[0]["Status"]
        return status["leader"] == status["header"]["member_id"]


class Cluster:
    """Three nodes, three etcd, one HAProxy before the primary."""

    def __init__(self, folder):
        self.folder = folder
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        self.etcd = [EtcdMember(self, f"etcd{i}") for i in (1, 2, 3)]
        for member in self.etcd:
            member.prepare(self.etcd)
        self.nodes = [Node(self, f"node{i}") for i in (1, 2, 3)]
        self.port = free_port()
        self.haproxy = Process(folder, "haproxy",
                               [shutil.which("haproxy", path=os.environ["PATH"] + ":/usr/sbin"),
                                "-db", "-f", self.haproxy_settings()])

    def haproxy_settings(self):
        servers = "".join(f"    server {node.name} 127.0.0.1:{node.port} check port {node.rest}\n"
                          for node in self.nodes)
        path = os.path.join(self.folder, "haproxy.cfg")
        with open(path, "w", encoding="ascii") as file:
            file.write(f"""defaults
    mode tcp
    timeout connect 2s
    timeout check 1s
    timeout client 30m
    timeout server 30m
listen primary
    bind 127.0.0.1:{self.port}
    option httpchk OPTIONS /primary
    http-check expect status 200
    default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
{servers}""")
        return path

    def uri(self):
        """What a server is told: HAProxy, which finds the primary."""
        return f"postgres://comptoir@127.0.0.1:{self.port}/comptoir"

    def uri_of_all(self):
        """The same without HAProxy: libpq tries each."""
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgres://comptoir@{hosts}/comptoir"

    def start(self):
        for member in self.etcd:
            member.process.start()
        wait_for("leader of etcd", self.etcd_leader)
        self.nodes[0].patroni.start()
        wait_for("primary", self.primary)
        for node in self.nodes[1:]:
            node.patroni.start()
        self.haproxy.start()
        wait_for("synchronous standby", self.is_whole, 120)
        wait_for("way to the primary", lambda: self.asks("SELECT 1", "postgres"))
        session = self.session("postgres", "postgres")
        session.autocommit = True
        with session.cursor() as cursor:
            cursor.execute("CREATE ROLE comptoir LOGIN")
            cursor.execute("GRANT pg_monitor TO comptoir")
            cursor.execute("CREATE DATABASE comptoir OWNER comptoir TEMPLATE template0 "
                           "ENCODING 'UTF8' LOCALE 'C.UTF-8'")
        session.close()

    def session(self, database="comptoir", user="comptoir"):
        import psycopg2  # pylint: disable=import-outside-toplevel # ha.py --self-test needs none
        return psycopg2.connect(host="127.0.0.1", port=self.port, dbname=database, user=user,
                                connect_timeout=5)

    def asks(self, sql, database="comptoir"):
        """What the primary says; nothing while there is none."""
        asked = subprocess.run(["psql", "--no-psqlrc", "--tuples-only", "--no-align", "--dbname",
                                f"postgres://postgres@127.0.0.1:{self.port}/{database}"
                                "?connect_timeout=5", "--command", sql],
                               capture_output=True, text=True, check=False)
        return asked.stdout.strip() if asked.returncode == 0 else None

    def etcd_leader(self):
        return next((m for m in self.etcd if m.process.alive and m.leads()), None)

    def with_role(self, role):
        return next((node for node in self.nodes if node.role() == role), None)

    def primary(self):
        return self.with_role("primary")

    def is_whole(self):
        """One primary, and two that follow it, one of them synchronously."""
        roles = sorted(node.role() or "" for node in self.nodes)
        return roles == ["primary", "replica", "sync_standby"]

    def timeline(self):
        segment = self.asks("SELECT pg_walfile_name(pg_current_wal_lsn())", "postgres")
        return int(segment[:8], 16) if segment else None

    def versions(self):
        def first(*command):
            out = subprocess.run(command, capture_output=True, text=True, check=False)
            return (out.stdout or out.stderr).splitlines()[0]
        return [first(postgres_bin() + "/postgres", "--version"), "patroni " + patroni_version(),
                first("etcd", "--version"), first(self.haproxy.command[-4], "-v").split(" - ")[0]]

    def stop(self):
        self.haproxy.stop()
        for node in self.nodes:
            node.stop()
        for member in self.etcd:
            member.process.kill()
