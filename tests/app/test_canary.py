# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches everything that the program ever wrote for the key that it was given."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "outside"))
import desk  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "forecourt"
SANDBOX = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else "forecourt-sandbox"
CANARY = "sk_test_canary_" + "5f3a9c" * 5
FAULTS = ("kind=status,status=500,every=3", "kind=garbage,every=5", "kind=status,status=401,every=7")


def spellings(key):
    """As it would stand in a text, in a wide string, in hexadecimal or in base 64."""
    import base64
    plain = key.encode()
    yield plain
    yield key.encode("utf-16-le")
    yield plain.hex().encode()
    # The middle of it: what stands around shifts the ends.
    for shift in range(3):
        yield base64.b64encode(plain[shift:])[4:-4]


class Canary(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="canary.", dir=os.environ["HOME"]))
        (self.root / "tmp").mkdir()
        self.data = self.root / "data"
        self.environment = {
            "TMPDIR": str(self.root / "tmp"),
            "QT_LOGGING_RULES": "*=true",
            "QT_LOGGING_TO_CONSOLE": "1",
        }

    def run_it(self, name, *arguments, key):
        environment = dict(os.environ, **self.environment)
        if key:
            environment["FORECOURT_API_KEY"] = key
        with open(self.root / f"{name}.out", "wb") as out, open(self.root / f"{name}.err", "wb") as err:
            return subprocess.run([PROGRAM, *arguments, "--data-dir", str(self.data)], stdout=out,
                                  stderr=err, stdin=subprocess.DEVNULL, env=environment,
                                  timeout=240).returncode

    def command_lines(self, server):
        where = ("--base-url", server.url)
        self.assertEqual(self.run_it("sync", "sync", "--json", *where, key=CANARY), 0)
        self.assertEqual(self.run_it("status", "status", *where, key=CANARY), 0)
        for what in ("customers", "vehicles", "test-drives"):
            path = str(self.root / f"{what}.json")
            self.assertEqual(self.run_it(what, "export", what, "--format", "json", "--output", path,
                                         *where, key=CANARY), 0)
        self.assertEqual(self.run_it("wrong", "sync", *where, key=CANARY + "x"), 1)

    def faulty(self):
        faults = [word for fault in FAULTS for word in ("--fault", fault)]
        with desk.Sandbox(SANDBOX, "--key", CANARY, "--customers", "30", *faults) as server:
            self.run_it("faulty", "sync", "--json", "--base-url", server.url, key=CANARY)

    def window(self, server):
        """The key is typed, tested, kept in the keychain, and read from it by a second start."""
        program = desk.Program(PROGRAM, environment=self.environment, directory=str(self.data))
        try:
            program.find("push button", re.compile("^Synced "))
            program.push("Connect your account…")
            dialog = program.find("dialog")
            program.focus(program.find("password text", "API key"))
            program.type(CANARY)
            program.space(program.find("check box", "Advanced", dialog))
            program.enter(program.find("text", "Server address"), server.url)
            program.enter(program.find("text", "Name of the connection"), "Canary")
            program.push("Connect")
            program.gone("dialog")
            program.find("push button", "Connection: Canary")
        except desk.Missed:
            print(program.dump(), file=sys.stderr)
            raise
        finally:
            program.quit()
        self.assertEqual(self.run_it("stored", "sync", "--connection", "Canary", key=None), 0)

    def test_no_file_holds_the_key(self):
        screen = desk.Desk()
        self.addCleanup(screen.stop)
        with desk.Sandbox(SANDBOX, "--key", CANARY, "--customers", "30") as server:
            self.command_lines(server)
            self.window(server)
        self.faulty()
        wanted = list(spellings(CANARY))
        files = [path for path in pathlib.Path(os.environ["HOME"]).rglob("*") if path.is_file()]
        self.assertGreater(len([path for path in files if path.stat().st_size]), 10)
        self.assertTrue([path for path in files if path.name == "forecourt.log"])
        guilty = [str(path) for path in files
                  if any(word in path.read_bytes() for word in wanted)]
        self.assertEqual(guilty, [])

    def test_the_search_finds_what_is_there(self):
        path = self.root / "planted"
        path.write_bytes(b"x" + CANARY.encode("utf-16-le"))
        found = [word for word in spellings(CANARY) if word in path.read_bytes()]
        path.unlink()
        self.assertEqual(len(found), 1)


if __name__ == "__main__":
    desk.own_session()
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2, warnings="ignore")
