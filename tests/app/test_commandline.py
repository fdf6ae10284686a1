# SPDX-License-Identifier: GPL-3.0-or-later
"""The program without a window, as scheduled jobs use it."""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "outside"))
import desk  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "forecourt"
SANDBOX = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else "forecourt-sandbox"
KEY = "sk_test_" + "cmdline1" * 4
SYNC_KEYS = {"customers", "vehicles", "requests", "retries", "refused", "pushed", "pending",
             "attention", "seconds", "errors"}
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CommandLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.mkdtemp(prefix="forecourt-cli.")
        cls.addClassCleanup(shutil.rmtree, cls.directory, True)

    def run_it(self, *arguments, key=None, directory=None):
        environment = dict(os.environ)
        environment.pop("FORECOURT_API_KEY", None)
        if key:
            environment["FORECOURT_API_KEY"] = key
        return subprocess.run(
            [PROGRAM, *arguments, "--data-dir", directory or self.directory],
            stdin=subprocess.DEVNULL, capture_output=True, env=environment, timeout=120,
        )

    def good(self, *arguments, **options):
        done = self.run_it(*arguments, **options)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode()

    def refused(self, code, *arguments, **options):
        """The sentence on standard error; nothing stands on standard output."""
        done = self.run_it(*arguments, **options)
        self.assertEqual(done.returncode, code, done)
        self.assertEqual(done.stdout, b"")
        words = done.stderr.decode().strip()
        self.assertTrue(words)
        return words

    def synced(self):
        return json.loads(self.good("sync", "--json", "--sandbox"))

    def fresh(self):
        directory = tempfile.mkdtemp(prefix="forecourt-cli.")
        self.addCleanup(shutil.rmtree, directory, True)
        return directory

    def test_sync_prints_one_object(self):
        report = self.synced()
        self.assertEqual(set(report), SYNC_KEYS)
        self.assertEqual((report["customers"], report["vehicles"]), (400, 60))
        self.assertEqual((report["pending"], report["attention"], report["errors"]), (0, 0, []))
        self.assertGreaterEqual(report["requests"], 5)

    def test_status_works_without_the_network(self):
        self.synced()
        status = json.loads(self.good("status", "--json", "--sandbox"))
        self.assertEqual((status["customers"], status["vehicles"]), (400, 60))
        self.assertEqual(status["environment"], "demo")
        self.assertTrue(status["lastSync"])
        self.assertIn("400 customers", self.good("status", "--sandbox"))

    def test_json_has_the_names_of_the_api(self):
        self.synced()
        customers = json.loads(self.good("export", "customers", "--format", "json", "--sandbox"))
        self.assertEqual(len(customers), 400)
        for name in ("id", "user", "stats", "classification", "tags", "createdDate"):
            self.assertIn(name, customers[0])
        self.assertIn("email", customers[0]["user"])
        self.assertNotIn("notes", customers[0], "notes were never fetched: unknown, not empty")
        cars = json.loads(self.good("export", "vehicles", "--format", "json", "--sandbox"))
        self.assertEqual(len(cars), 60)
        for name in ("id", "name", "year", "listingType", "status", "model"):
            self.assertIn(name, cars[0])
        drives = self.good("export", "test-drives", "--format", "json", "--sandbox")
        self.assertEqual(json.loads(drives), [])

    def test_csv_is_rfc_4180(self):
        self.synced()
        for what, count in (("customers", 400), ("vehicles", 60), ("test-drives", 0)):
            done = self.run_it("export", what, "--sandbox")
            text = done.stdout.decode("utf-8-sig")
            self.assertEqual(text.count("\r\n"), text.count("\n"), "CRLF everywhere")
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            self.assertEqual(len(rows), count + 1, what)
            self.assertEqual({len(row) for row in rows}, {len(rows[0])}, what)
            for row in rows:
                for cell in row:
                    self.assertFalse(cell.startswith(FORMULA) and not is_number(cell), cell)

    def test_formulas_are_defused(self):
        with desk.Sandbox(SANDBOX, "--key", KEY, "--customers", "3") as server:
            customer = server.get("/external/customers")[0]["id"]
            server.ask("PATCH", f"/external/customers/{customer}",
                       {"tags": ['=HYPERLINK("http://x","y")', 'a "quoted", tag']})
            where = ("--base-url", server.url)
            directory = self.fresh()
            self.good("sync", *where, key=KEY, directory=directory)
            text = self.good("export", "customers", *where, key=KEY, directory=directory)
        cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
        self.assertTrue(any("HYPERLINK" in cell for cell in cells))
        self.assertFalse([cell for cell in cells if cell.startswith("=")])

    def test_output_is_a_file(self):
        self.synced()
        path = pathlib.Path(self.directory) / "customers.csv"
        self.assertEqual(self.good("export", "customers", "--sandbox", "--output", str(path)), "")
        self.assertEqual(path.read_bytes(), self.run_it("export", "customers", "--sandbox").stdout)
        self.refused(1, "export", "customers", "--sandbox", "--output", "/nowhere/at/all.csv")

    def test_wrong_usage(self):
        for arguments in (
            ("sync", "--nonsense"), ("dance",), ("export",), ("export", "cars"),
            ("export", "customers", "--format", "xml"), ("status", "--output", "x"),
            ("sync", "twice"), ("sync", "--sandbox", "--base-url", "http://127.0.0.1:1"),
            ("sync", "--base-url", "not an address"),
        ):
            with self.subTest(arguments):
                self.assertIn("--help", self.refused(2, *arguments))

    def test_help_and_version(self):
        self.assertIn("Usage: forecourt", self.good("--help"))
        self.assertRegex(self.good("--version"), r"^forecourt \d+\.\d+")

    def test_the_key_of_the_environment(self):
        with desk.Sandbox(SANDBOX, "--key", KEY, "--customers", "12") as server:
            where = ("--base-url", server.url)
            directory = self.fresh()
            report = json.loads(self.good("sync", "--json", *where, key=KEY, directory=directory))
            self.assertEqual(report["customers"], 12)
            words = self.refused_sync(where, "sk_test_wrong" + "0" * 20)
            self.assertIn("key", words)
            self.assertNotIn("sk_test_wrong", words)
            for path in pathlib.Path(directory).rglob("*"):
                if path.is_file():
                    self.assertNotIn(KEY.encode(), path.read_bytes(), str(path))

    def refused_sync(self, where, key):
        done = self.run_it("sync", *where, key=key, directory=self.fresh())
        self.assertEqual(done.returncode, 1, done)
        return done.stderr.decode()

    def test_plain_http_is_for_this_machine_only(self):
        words = self.refused_sync(("--base-url", "http://example.com"), KEY)
        self.assertIn("https", words)

    def test_no_server(self):
        self.assertTrue(self.refused_sync(("--base-url", "http://127.0.0.1:9"), KEY))
        self.assertIn("nobody", self.refused(1, "sync", "--connection", "nobody"))

    def test_nobody_sees_the_key_in_the_process_table(self):
        with desk.Sandbox(SANDBOX, "--key", KEY, "--latency", "300") as server:
            process = subprocess.Popen(
                [PROGRAM, "sync", "--base-url", server.url, "--data-dir", self.fresh()],
                env=dict(os.environ, FORECOURT_API_KEY=KEY), stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            seen = 0
            while process.poll() is None:
                for pid in [process.pid, *children(process.pid)]:
                    words = read(f"/proc/{pid}/cmdline")
                    self.assertNotIn(KEY.encode(), words)
                    if pid != process.pid:
                        self.assertNotIn(KEY.encode(), read(f"/proc/{pid}/environ"))
                    seen += len(words) > 0
                time.sleep(0.02)
            self.assertEqual(process.returncode, 0)
            self.assertGreater(seen, 0)


def is_number(cell):
    try:
        float(cell)
        return True
    except ValueError:
        return False


def read(path):
    try:
        return pathlib.Path(path).read_bytes()
    except OSError:
        return b""


def children(pid):
    return [int(word) for word in read(f"/proc/{pid}/task/{pid}/children").split()]


if __name__ == "__main__":
    desk.own_session()
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2, warnings="ignore")
