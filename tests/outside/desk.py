# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program as a person would: by accessible names and real key presses.

A script calls `own_session()` first, which starts it again inside a private home, bus, keyring
and display, and then makes a `Program`.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
WITH_SESSION = HERE.parent / "support" / "with-session.sh"
MARK = "FORECOURT_OUTSIDE_SESSION"

# One wait for everything that answers at all; a sanitizer makes the program several times slower.
PATIENCE = float(os.environ.get("FORECOURT_TEST_PATIENCE", "60"))


class Missed(AssertionError):
    """What was waited for did not come."""


def own_session():
    """Goes on only inside a session of its own."""
    if os.environ.get(MARK):
        return
    environment = dict(os.environ, **{MARK: "1"})
    os.execvpe(
        str(WITH_SESSION),
        [str(WITH_SESSION), "--display", "--", sys.executable, *sys.argv],
        environment,
    )


def wait_until(test, what, patience=PATIENCE):
    """The first true answer of `test`."""
    deadline = time.monotonic() + patience
    while True:
        answer = test()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise Missed(f"waited {patience:.0f} s for {what}")
        time.sleep(0.05)


class Http:
    """A plain client of a sandbox, to see with other eyes what has arrived there."""

    def __init__(self, url, key):
        self.url = url.rstrip("/")
        self.key = key

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, method=method)
        request.add_header("x-api-key", self.key)
        if data is not None:
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def get(self, path):
        return self.ask("GET", path)["data"]


class Sandbox(Http):
    """A demo dealership of the test's own."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen(
            [program, "--port", "0", "--exit-with-parent", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        address = json.loads(self.process.stdout.readline())
        super().__init__(address["url"], address["key"])

    def stop(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class Desk:
    """What a window needs around it: a window manager and the accessibility bus."""

    def __init__(self):
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        self.processes = [self._start("openbox")]
        for place in ("/usr/libexec", "/usr/lib/at-spi2-core"):
            launcher = f"{place}/at-spi-bus-launcher"
            if os.path.exists(launcher):
                self.processes.append(self._start(launcher, "--launch-immediately"))
                break
        wait_until(self._has_window_manager, "the window manager")
        wait_until(self._has_bus, "the accessibility bus")

    @staticmethod
    def _start(*command):
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    @staticmethod
    def _has_window_manager():
        answer = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True
        )
        return "window id" in answer.stdout

    @staticmethod
    def _has_bus():
        return subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus",
             "/org/a11y/bus", "org.a11y.Bus.GetAddress"],
            capture_output=True,
        ).returncode == 0

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


class Program:
    """The running program and the eyes and fingers on it."""

    def __init__(self, program, *arguments, environment=None, directory=None):
        import pyatspi  # needs the bus

        self.pyatspi = pyatspi
        self.directory = directory or tempfile.mkdtemp(prefix="forecourt-desk.")
        self.output = open(f"{self.directory}.out", "ab")
        self.process = subprocess.Popen(
            [program, "--data-dir", self.directory, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=self.output,
            stderr=self.output,
            env=dict(os.environ, **(environment or {})),
        )
        self.application = wait_until(self._application, "the program on the accessibility bus")
        # Without a main loop nothing would tell the cache what has changed.
        self.application.set_cache_mask(pyatspi.Atspi.Cache.NONE)
        self.window = wait_until(self._window, "the window")

    # What is there

    def _application(self):
        if self.process.poll() is not None:
            raise Missed(f"the program ended with {self.process.returncode}: {self.said()}")
        desktop = self.pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = self._safely(lambda: desktop.getChildAtIndex(index))
            if child is not None and self._safely(child.get_process_id) == self.process.pid:
                return child
        return None

    def _window(self):
        for index in range(self._safely(lambda: self.application.childCount) or 0):
            child = self._safely(lambda: self.application.getChildAtIndex(index))
            if child is not None and self._safely(child.getRoleName) in ("frame", "window"):
                return child
        return None

    def _safely(self, call):
        """None where the control has just gone."""
        try:
            return call()
        except Exception:  # pyatspi raises GLib.Error, LookupError and AttributeError alike
            return None

    def said(self):
        return pathlib.Path(self.output.name).read_text(errors="replace")

    def showing(self, node):
        states = self._safely(node.getState)
        return bool(states) and states.contains(self.pyatspi.STATE_SHOWING)

    def enabled(self, node):
        states = self._safely(node.getState)
        return bool(states) and states.contains(self.pyatspi.STATE_ENABLED)

    def checked(self, node):
        states = self._safely(node.getState)
        return bool(states) and states.contains(self.pyatspi.STATE_CHECKED)

    def focused(self, node):
        states = self._safely(node.getState)
        return bool(states) and states.contains(self.pyatspi.STATE_FOCUSED)

    def role(self, node):
        return self._safely(node.getRoleName)

    def name(self, node):
        return self._safely(lambda: node.name) or ""

    def walk(self, node=None, cells=True, depth=0):
        """Everything that shows, top down."""
        if node is None:
            for index in range(self._safely(lambda: self.application.childCount) or 0):
                top = self._safely(lambda: self.application.getChildAtIndex(index))
                if top is not None:
                    yield from self.walk(top, cells, depth)
            return
        yield depth, node
        if not cells and self.role(node) in ("table", "list", "tree table", "tree"):
            return
        for index in range(min(self._safely(lambda: node.childCount) or 0, 400)):
            child = self._safely(lambda: node.getChildAtIndex(index))
            if child is not None and self.showing(child):
                yield from self.walk(child, cells, depth + 1)

    def dump(self, node=None, cells=False):
        return "\n".join(
            "  " * depth + f"{self.role(item)} {self.name(item)!r}"
            + ("" if self.enabled(item) else " (off)") + (" *" if self.focused(item) else "")
            for depth, item in self.walk(node, cells)
        )

    # Finding

    def all(self, role, name=None, within=None, cells=False):
        """Controls that show, by role and by name: a string is the whole name, a pattern any."""
        def fits(node):
            if role and self.role(node) not in ((role,) if isinstance(role, str) else role):
                return False
            if name is None:
                return True
            words = self.name(node)
            return bool(name.search(words)) if hasattr(name, "search") else words == name

        return [node for _, node in self.walk(within, cells) if self.showing(node) and fits(node)]

    def maybe(self, role, name=None, within=None):
        found = self.all(role, name, within)
        return found[0] if found else None

    def find(self, role, name=None, within=None, patience=PATIENCE):
        return wait_until(
            lambda: self.maybe(role, name, within), f"{role or 'anything'} named {name!r}", patience
        )

    def gone(self, role, name=None):
        wait_until(lambda: not self.maybe(role, name), f"{role} named {name!r} to go")

    # Doing

    def press(self, node):
        """What a screen reader's user does with a button, a pill or an entry of a menu."""
        wait_until(lambda: self.enabled(node), f"{self.name(node)!r} to be usable")
        actions = node.queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        for name in ("Press", "Toggle", "ShowMenu"):
            if name in names:
                actions.doAction(names.index(name))
                return
        raise Missed(f"{self.role(node)} {self.name(node)!r} can only {names}")

    def space(self, node):
        """The same by keyboard."""
        self.focus(node)
        self.key("space")

    def push(self, name, role=("push button", "check box", "radio button", "page tab"), within=None):
        self.press(self.find(role, name, within))

    def click(self, node):
        """With the mouse, for what assistive tools can read and not press: cells of a table."""
        box = node.queryComponent().getExtents(self.pyatspi.DESKTOP_COORDS)
        at = (str(box.x + min(box.width // 2, 60)), str(box.y + box.height // 2))
        subprocess.run(["xdotool", "mousemove", *at, "click", "1"], check=True)

    def click_row(self, table, row):
        cell = self._safely(lambda: table.queryTable().getAccessibleAt(row, 0))
        if cell is None:
            raise Missed(f"{self.name(table)!r} has no row {row}")
        self.click(cell)

    def focus(self, node):
        node.queryComponent().grabFocus()
        wait_until(lambda: self.focused(node), f"the focus on {self.name(node)!r}")

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)

    def type(self, text):
        """Real key presses, into what has the focus."""
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def enter(self, node, text):
        """Types over what a field holds, and waits until it says so."""
        self.focus(node)
        self.key("ctrl+a", "Delete")
        wait_until(lambda: self.text(node) == "", f"{self.name(node)!r} to be empty")
        self.type(text)
        wait_until(lambda: self.text(node) == text, f"{text!r} in {self.name(node)!r}")

    # Reading

    def text(self, node):
        def read():
            text = node.queryText()
            return text.getText(0, -1)
        return self._safely(read)

    def cell(self, table, row, column):
        def read():
            return table.queryTable().getAccessibleAt(row, column).name
        return self._safely(read) or ""

    def rows(self, table):
        return self._safely(lambda: table.queryTable().nRows) or 0

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=False)

    def quit(self):
        """Closes the window as its user does, and waits for the end."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.output.close()
