# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground that the tests from outside stand on: a window, its demo server, pictures on failure."""

import json
import os
import pathlib
import re
import shutil
import sys
import tempfile
import unittest

import desk

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "forecourt"
SANDBOX = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else "forecourt-sandbox"
SYNCED = re.compile("^Synced ")


class Staff(unittest.TestCase):
    """One window for all tests of a class; each begins on the page it names."""

    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.desk = desk.Desk()
        cls.addClassCleanup(cls.desk.stop)
        cls.directory = tempfile.mkdtemp(prefix="forecourt-staff.")
        cls.addClassCleanup(shutil.rmtree, cls.directory, True)
        cls.start()

    @classmethod
    def start(cls):
        cls.at = desk.Program(PROGRAM, *cls.arguments, directory=cls.directory)
        cls.addClassCleanup(cls.at.quit)
        cls.at.find("push button", SYNCED)

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            place = pathlib.Path.cwd() / f"failed-{self.id().split('.')[-1]}.png"
            self.at.picture(place)
            print(f"{place}\n{self.at.dump()}\n{self.at.said()[-3000:]}", file=sys.stderr)

    def server(self):
        """The demo dealership of this window, seen with other eyes than the window's."""
        address = json.loads(
            (pathlib.Path(self.directory) / "demo-server" / "address.json").read_text()
        )
        return desk.Http(address["url"], address["key"])

    def go(self, page):
        """To a page by the rail, without a dialog that a failed test left in front."""
        while self.at.maybe("dialog"):
            self.at.key("Escape")
            self.at.gone("dialog")
        self.at.space(self.at.find("check box", page, self.at.find("frame", "Navigation")))
        desk.wait_until(
            lambda: self.at.name(self.at.window).startswith(page), f"the page {page}"
        )

    def soon(self, test, what):
        return desk.wait_until(test, what)

    def search(self, words, rows):
        """Types into the search of the customers and waits until so many rows are left."""
        table = self.at.find("table", "Customers")
        self.at.enter(self.at.find("text", "Search customers"), words)
        self.soon(lambda: self.at.rows(table) == rows, f"{rows} customers for {words!r}")
        return table

    def open_customer(self, email):
        """To the customer with this address, whose id is answered."""
        found = self.server().get(f"/external/customers?search={email}")
        self.assertEqual(len(found), 1)
        self.go("Customers")
        table = self.search(email, 1)
        self.soon(lambda: email in self.at.cell(table, 0, 0), f"{email} in the list")
        self.at.click_row(table, 0)
        user = found[0]["user"]
        name = f"{user['firstName']} {user['lastName']}"
        self.at.find("label", name, self.at.find("filler", "The chosen customer"))
        self.at.find("text", "Notes")
        return found[0]["id"]

    def write_note(self, words):
        notes = self.at.find("text", "Notes")
        self.at.focus(notes)
        self.at.key("ctrl+End")
        self.at.type(words)
        self.soon(lambda: words in (self.at.text(notes) or ""), "the note in its field")

    def save(self):
        self.at.push("Save")
        self.at.find("label", re.compile("^(Saved|Not sent)"))

    def stored(self, customer):
        """What the server holds, without counting as a request of the API."""
        return self.server().ask("GET", f"/_sandbox/customers/{customer}")


def main():
    desk.own_session()
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2, warnings="ignore")
