# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of customers from a CSV file, from the command line to the server."""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "outside"))
import desk  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "forecourt"
SANDBOX = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else "forecourt-sandbox"
KEY = "sk_test_" + "imports1" * 4


class Import(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.mkdtemp(prefix="forecourt-import.")
        self.addCleanup(shutil.rmtree, self.directory, True)
        self.server = desk.Sandbox(SANDBOX, "--key", KEY, "--customers", "30")
        self.addCleanup(lambda: self.server.stop())
        self.where = ("--base-url", self.server.url)
        self.good("sync")
        self.people = self.server.get("/external/customers?limit=100")

    def run_it(self, *arguments, directory=None):
        return subprocess.run(
            [PROGRAM, *arguments, *self.where, "--data-dir", directory or self.directory],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
            env=dict(os.environ, FORECOURT_API_KEY=KEY),
        )

    def good(self, *arguments):
        done = self.run_it(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode()

    def write(self, text, name="edits.csv"):
        path = pathlib.Path(self.directory) / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    def records(self, header, *rows, **options):
        text = io.StringIO(newline="")
        csv.writer(text, **options).writerows([header, *rows])
        return self.write(text.getvalue())

    def detail(self, customer):
        return self.server.get(f"/external/customers/{customer}")

    def waiting(self):
        return json.loads(self.run_it("status", "--json").stdout)["pending"]

    def test_an_export_changes_nothing(self):
        self.server.ask("PATCH", f"/external/customers/{self.people[0]['id']}",
                        {"tags": ['=HYPERLINK("http://x","y")', 'a "quoted", tag', "-"],
                         "preferences": {"=key": "a, b", "n": 1.5}})
        self.good("sync")
        exported = self.write(self.good("export", "customers"))
        plan = json.loads(self.good("import", "customers", exported, "--dry-run", "--json"))
        self.assertEqual((plan["rows"], plan["unchanged"]), (30, 30))
        self.assertEqual((plan["changes"], plan["faults"]), ([], []))
        self.assertIn("leadScore", plan["unusedColumns"])

    def test_an_edited_export_reaches_the_server(self):
        rows = list(csv.DictReader(io.StringIO(self.good("export", "customers"), newline="")))
        tagged, noted, starred = rows[3], rows[5], rows[7]
        kept = self.detail(noted["id"])["notes"]
        before = {row["id"]: self.detail(row["id"]) for row in rows}
        tagged["tags"] = "from the fair, hot"
        noted["notes"] = "Call back\r\nafter five"
        starred["vip"] = "FALSE" if starred["vip"] == "true" else "TRUE"
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
        report = json.loads(self.good("import", "customers",
                                      self.write("\ufeff" + text.getvalue()), "--json"))
        self.assertEqual((report["changed"], report["unchanged"]), (3, 27))
        self.assertEqual((report["pending"], report["attention"]), (0, 0))
        self.assertEqual(self.detail(tagged["id"])["tags"], ["from the fair", "hot"])
        self.assertEqual(self.detail(starred["id"])["classification"]["isVip"],
                         starred["vip"] == "TRUE")
        notes = self.detail(noted["id"])["notes"]
        self.assertTrue(notes.endswith("Call back\nafter five"), notes)
        self.assertTrue(notes.startswith(kept or ""), "what was never fetched stays")
        for row in rows:
            if row not in (tagged, noted, starred):
                self.assertEqual(self.detail(row["id"]), before[row["id"]])

    def test_a_dry_run_says_each_change_and_writes_nothing(self):
        one, two = self.people[0], self.people[1]
        path = self.records(["id", "stand", "addTags", "isVip"],
                            [one["id"], "A1", "from the fair", ""],
                            ["nobody", "A2", "x", ""],
                            [two["id"], "A3", "", "perhaps"])
        done = self.run_it("import", "customers", path, "--dry-run")
        self.assertEqual(done.returncode, 1)
        shown, said = done.stdout.decode(), done.stderr.decode()
        self.assertIn("from the fair", shown)
        self.assertIn("nobody", shown)
        self.assertIn("perhaps" if "perhaps" in shown else "isVip", shown)
        self.assertIn("Line 3", said)
        self.assertIn("Line 4", said)
        self.assertIn("stand", said)
        self.assertEqual(self.waiting(), 0)
        self.assertEqual(self.detail(one["id"])["tags"], one["tags"])

    def test_what_is_left_out_does_not_hold_up_the_rest(self):
        one, two = self.people[0], self.people[1]
        path = self.records(["email", "addTags", "preferences"],
                            ["nobody@example.com", "x", ""],
                            [one["user"]["email"].upper(), "from the fair", ""],
                            [two["user"]["email"], "x", "{broken"])
        done = self.run_it("import", "customers", path, "--json")
        self.assertEqual(done.returncode, 1)
        report = json.loads(done.stdout)
        self.assertEqual((report["rows"], report["changed"], report["unknown"]), (3, 1, 1))
        self.assertEqual([fault["line"] for fault in report["faults"]], [2, 4])
        self.assertIn("from the fair", self.detail(one["id"])["tags"])
        self.assertEqual(self.detail(two["id"])["tags"], two["tags"])

    def test_without_the_network_it_waits(self):
        one = self.people[0]
        path = self.records(["id", "addTags"], [one["id"], "from the fair"])
        self.server.stop()
        done = self.run_it("import", "customers", path)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        self.assertIn("wait", done.stderr.decode())
        self.assertEqual(self.waiting(), 1)
        port = self.server.url.rsplit(":", 1)[1]
        self.server = desk.Sandbox(SANDBOX, "--key", KEY, "--customers", "30", "--port", port)
        self.good("sync")
        self.assertIn("from the fair", self.detail(one["id"])["tags"])
        self.assertEqual(self.waiting(), 0)

    def test_refusals(self):
        good = self.records(["id", "notes"], [self.people[0]["id"], "x"])
        for path, words in ((self.write("name,notes\nx,y\n", "a.csv"), "id nor email"),
                            (self.write(b"\xff\xfei\x00d\x00", "b.csv"), "UTF-16"),
                            (self.directory, "read"), ("/nowhere/at/all.csv", "read")):
            done = self.run_it("import", "customers", path)
            self.assertEqual((done.returncode, done.stdout), (1, b""), path)
            self.assertIn(words, done.stderr.decode())
        empty = tempfile.mkdtemp(prefix="forecourt-import.")
        self.addCleanup(shutil.rmtree, empty, True)
        done = self.run_it("import", "customers", good, directory=empty)
        self.assertEqual(done.returncode, 1)
        self.assertIn("forecourt sync", done.stderr.decode())
        self.assertEqual(self.waiting(), 0)

    def test_wrong_usage(self):
        for arguments in (("import",), ("import", "customers"), ("import", "vehicles", "x"),
                          ("import", "customers", "x", "y"), ("sync", "--dry-run"),
                          ("import", "customers", "x", "--format", "csv")):
            with self.subTest(arguments):
                done = self.run_it(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertIn("--help", done.stderr.decode())


if __name__ == "__main__":
    desk.own_session()
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2, warnings="ignore")
