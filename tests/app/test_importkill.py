# SPDX-License-Identifier: GPL-3.0-or-later
"""`forecourt import customers FILE` killed at any moment and run again: nothing lost, nothing
doubled. FORECOURT_KILLS says how often, a fiftieth of it here."""

import csv
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "outside"))
import desk  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "forecourt"
SANDBOX = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else "forecourt-sandbox"
KEY = "sk_test_" + "importk1" * 4
CUSTOMERS = 25
KILLS = max(6, int(os.environ.get("FORECOURT_KILLS", "0")) // 50)


class ImportUnderKill(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.mkdtemp(prefix="forecourt-importkill.")
        self.addCleanup(shutil.rmtree, self.directory, True)
        self.server = desk.Sandbox(SANDBOX, "--key", KEY, "--customers", str(CUSTOMERS))
        self.addCleanup(lambda: self.server.stop())
        self.random = random.Random(11)
        self.finish("sync")
        self.people = [row["id"] for row in self.server.get("/external/customers?limit=100")]

    def start(self, *arguments):
        return subprocess.Popen(
            [PROGRAM, *arguments, "--base-url", self.server.url, "--data-dir", self.directory],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=dict(os.environ, FORECOURT_API_KEY=KEY))

    def finish(self, *arguments):
        process = self.start(*arguments)
        said, failed = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 0, failed.decode())
        return said

    def write(self, mark):
        """A tag and a line of notes for everybody; the notes were never read by this desk."""
        path = pathlib.Path(self.directory) / f"{mark}.csv"
        with open(path, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "addTags", "notes"])
            writer.writerows([one, f"tag-{mark}", f"line-{mark}"] for one in self.people)
        return str(path)

    def desk_file(self):
        return next(pathlib.Path(self.directory).rglob("desk.sqlite"))

    def edits_on_disk(self, mark):
        """Customers whose edit is in the journal, which is one transaction for all of them."""
        files = [self.desk_file().with_name("desk.sqlite" + end) for end in ("", "-wal")]
        with tempfile.TemporaryDirectory() as aside:  # opening it would repair it
            for file in files:
                if file.exists():
                    shutil.copy(file, aside)
            copy = sqlite3.connect(pathlib.Path(aside) / "desk.sqlite")
            self.assertEqual(copy.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            found = copy.execute(
                "SELECT count(DISTINCT record) FROM journal WHERE kind = 'edit' AND after LIKE ?",
                (f"%tag-{mark}%",)).fetchone()[0]
            copy.close()
        return found

    def check_server(self, mark):
        for one in self.people:
            customer = self.server.get(f"/external/customers/{one}")
            self.assertEqual(customer["tags"].count(f"tag-{mark}"), 1, customer)
            self.assertEqual(customer["notes"].split("\n").count(f"line-{mark}"), 1, customer)

    def test_killed_and_run_again(self):
        began = time.monotonic()
        self.finish("import", "customers", self.write("first"))
        longest = time.monotonic() - began
        self.check_server("first")
        moments = set()
        for number in range(KILLS):
            mark = f"k{number}"
            path = self.write(mark)
            process = self.start("import", "customers", path)
            time.sleep(longest * self.random.uniform(0.1, 1.0))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            saved = self.edits_on_disk(mark)
            self.assertIn(saved, (0, CUSTOMERS), "a part of the file was saved")
            moments.add((saved > 0, process.returncode == -signal.SIGKILL))
            self.finish("import", "customers", path)
            self.finish("sync")
            self.check_server(mark)
            status = json.loads(self.finish("status", "--json"))
            self.assertEqual((status["pending"], status["attention"]), (0, 0), status)
        print(f"{KILLS} imports killed, some {sorted(moments)}; nothing lost, nothing doubled")
        self.assertIn((True, True), moments, "none was killed after it had saved")


if __name__ == "__main__":
    desk.own_session()
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2, warnings="ignore")
