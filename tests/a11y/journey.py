# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the real program through AT-SPI as a screen reader would: every interactive node has a name
and a role, each section can be reached, a voucher is checked and debited, and what happened is
told.
"""
import json
import os
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

INTERACTIVE = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.ENTRY,
    Atspi.Role.TEXT, Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON, Atspi.Role.LIST_ITEM,
    Atspi.Role.TOGGLE_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.PAGE_TAB, Atspi.Role.PASSWORD_TEXT,
}


def launch_accessibility_bus():
    for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"):
        if os.path.exists(path):
            return subprocess.Popen([path, "--launch-immediately"], stderr=subprocess.DEVNULL)
    sys.exit("a11y: at-spi-bus-launcher is missing (package at-spi2-core)")


class Reader:
    """The program's accessible tree, and what it announced."""

    def __init__(self, pid):
        self.pid = pid
        self.told = []
        listener = Atspi.EventListener.new(self._heard)
        for event in ("object:property-change:accessible-name", "object:state-changed:focused",
                      "object:text-changed:insert"):
            listener.register(event)
        self.listener = listener
        self.loop = GLib.MainLoop()
        threading.Thread(target=self.loop.run, daemon=True).start()

    def _heard(self, event, *_):
        name = event.source.get_name() if event.source else ""
        if name:
            self.told.append(name)

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.pid:
                return child
        return None

    def nodes(self, node=None, depth=0):
        node = node or self.application()
        if node is None or depth > 40:
            return
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from self.nodes(child, depth + 1)

    def showing(self):
        for node in self.nodes():
            try:
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield node
            except GLib.Error:
                continue  # gone while we walked

    def find(self, part, role=None, patience=60.0):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for node in self.showing():
                name = (node.get_name() or "").lower()
                if part.lower() in name and role in (None, node.get_role()):
                    return node
            time.sleep(0.1)
        self.fail(f"nothing on screen is called “{part}”")

    def press(self, part, role=Atspi.Role.PUSH_BUTTON):
        node = self.find(part, role)
        if not Atspi.Action.do_action(node, 0):
            self.fail(f"“{part}” can't be pressed")

    def has_told(self, part, patience=60.0):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if any(part in name for name in list(self.told)):
                return
            time.sleep(0.1)
        self.fail(f"“{part}” was not told; the last: {self.told[-8:]}")

    def nameless(self):
        return [f"{node.get_role_name()} in “{(node.get_parent() or node).get_name()}”"
                for node in self.showing()
                if node.get_role() in INTERACTIVE and not (node.get_name() or "").strip()]

    def fail(self, why):
        for node in self.showing():
            print("   ", node.get_role_name(), "|", node.get_name(), file=sys.stderr)
        sys.exit(f"a11y: {why}")


def voucher_text(program, folder, number):
    """The text of a demo voucher's QR, as the town printed it."""
    picture = os.path.join(folder, "till", "ville", "bons", f"bon-{number:03}.png")
    command = [program + "-cli", "scan", "--json", picture]
    answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return json.loads(answer)["symbols"][0]["text"]


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def journey(reader, text):
    reader.press("Bons", Atspi.Role.CHECK_BOX)  # a section, opened by the reader itself
    reader.find("Code du bon", Atspi.Role.TEXT)
    nameless = reader.nameless()
    if nameless:
        reader.fail("nodes without a name: " + "; ".join(nameless))
    code = reader.find("code", Atspi.Role.TEXT)
    if not Atspi.EditableText.set_text_contents(code, text):
        reader.fail("the code line takes no text")
    Atspi.Component.grab_focus(code)
    keys("Return")
    reader.has_told("Bon valable")
    keys("1", "2", "comma", "5", "0")
    reader.find("12,50")
    keys("Return")
    reader.has_told("12,50")
    reader.has_told("débit")


def main():
    program, folder = sys.argv[1], sys.argv[2]
    bus = launch_accessibility_bus()
    log = open(os.path.join(folder, "till.log"), "w+", encoding="utf-8")
    till = subprocess.Popen([program, "--demo", "--data", os.path.join(folder, "till")],
                            stdout=log, stderr=subprocess.STDOUT)
    try:
        reader = Reader(till.pid)
        end = time.monotonic() + 40
        while reader.application() is None and time.monotonic() < end:
            if till.poll() is not None:
                log.seek(0)
                sys.exit(f"a11y: the program ended with {till.returncode}\n{log.read()}")
            time.sleep(0.2)
        reader.find("Bons", patience=40)
        journey(reader, voucher_text(program, folder, 0))
        count = sum(1 for _ in reader.showing())
        print(f"a11y: {count} nodes on the last screen, {len(reader.told)} names told, "
              "none missing")
    finally:
        till.terminate()
        till.wait(20)
        bus.terminate()
        log.close()


if __name__ == "__main__":
    main()
