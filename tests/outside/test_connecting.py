# SPDX-License-Identifier: GPL-3.0-or-later
"""An account is connected from outside, with a wrong key first."""

import pathlib
import re

import desk
import staff

KEY = "sk_test_" + "outside0" * 4


class Connecting(staff.Staff):
    @classmethod
    def setUpClass(cls):
        cls.account = desk.Sandbox(staff.SANDBOX, "--key", KEY, "--customers", "37", "--seed", "5")
        cls.addClassCleanup(cls.account.stop)
        super().setUpClass()

    def type_key(self, key):
        field = self.at.find("password text", "API key")
        self.at.focus(field)
        self.at.key("ctrl+a", "Delete")
        self.at.type(key)
        self.at.find("label", re.compile("^A test key"), self.at.find("dialog"))
        self.assertNotIn(key, self.at.text(field) or "", "a key is not read aloud")

    def test_1_an_account_is_connected(self):
        self.at.push("Connect your account…")
        self.at.find("dialog", "Connect an account")
        self.type_key("sk_test_wrongwrongwrongwrong")
        self.at.space(self.at.find("check box", "Advanced"))
        self.at.enter(self.at.find("text", "Server address"), self.account.url)
        self.at.enter(self.at.find("text", "Name of the connection"), "Second yard")
        self.at.push("Test connection")
        self.at.find("label", re.compile("key", re.I), self.at.find("dialog"))
        refused = self.at.find(("label", "filler"), re.compile("401|not valid|refus|accept", re.I),
                               self.at.find("dialog"))
        self.assertNotIn("wrongwrong", self.at.name(refused))
        self.type_key(KEY)
        self.at.push("Test connection")
        self.at.find("label", re.compile("works", re.I), self.at.find("dialog"))
        self.at.push("Connect")
        self.at.gone("dialog")
        self.at.find("push button", "Connection: Second yard")
        self.soon(lambda: self.at.rows(self.at.find("table", "Customers")) == 37, "37 customers")
        self.at.gone("label", re.compile("^You are looking at the demo dealership"))

    def test_2_the_key_is_in_the_keychain_only(self):
        self.at.quit()
        for path in pathlib.Path(self.directory).rglob("*"):
            if path.is_file():
                self.assertNotIn(KEY.encode(), path.read_bytes(), str(path))
        type(self).start()
        self.at.find("push button", "Connection: Second yard")
        asked = len(self.account.ask("GET", "/_sandbox/requests"))
        self.at.key("F5")
        self.soon(lambda: len(self.account.ask("GET", "/_sandbox/requests")) > asked,
                  "requests with the key from the keychain")


if __name__ == "__main__":
    staff.main()
