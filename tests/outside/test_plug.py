# SPDX-License-Identifier: GPL-3.0-or-later
"""The plug is pulled, work goes on, the program is killed: afterwards everything is in its place."""

import re
import shutil
import tempfile

import desk
import staff

CUSTOMERS_EDITED = 5
DRIVER = "Plug Puller"


class Plug(staff.Staff):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.mkdtemp(prefix="forecourt-dealership.")
        cls.addClassCleanup(shutil.rmtree, cls.kept, True)
        cls.dealership = cls.plug_in("0")
        cls.addClassCleanup(lambda: cls.dealership.stop())
        super().setUpClass()

    @classmethod
    def plug_in(cls, port):
        return desk.Sandbox(staff.SANDBOX, "--port", port, "--data-dir", cls.kept,
                            "--customers", "40", "--vehicles", "10")

    @classmethod
    def start(cls):
        cls.at = desk.Program(
            staff.PROGRAM, "--base-url", cls.dealership.url, directory=cls.directory,
            environment={"FORECOURT_API_KEY": cls.dealership.key},
        )
        cls.addClassCleanup(cls.at.quit)
        cls.at.find("push button", staff.SYNCED)

    def server(self):
        return self.dealership

    def pull_the_plug(self):
        self.dealership.process.kill()
        self.dealership.process.wait()

    def put_the_plug_back(self):
        port = self.dealership.url.rsplit(":", 1)[1]
        type(self).dealership = self.plug_in(port)

    def kill(self):
        """As a power cut does: without a word."""
        self.at.process.kill()
        self.at.process.wait()

    @staticmethod
    def words_for(row):
        # What anybody's keyboard can type.
        return "Said in the dark to " + row["user"]["email"].split("@")[0]

    def note_for(self, row):
        user = row["user"]
        self.go("Customers")
        table = self.search(user["email"], 1)
        self.soon(lambda: user["email"] in self.at.cell(table, 0, 0), "the customer in the list")
        self.at.click_row(table, 0)
        self.at.find("label", f"{user['firstName']} {user['lastName']}",
                     self.at.find("filler", "The chosen customer"))
        self.write_note(self.words_for(row))
        self.save()

    def book_a_drive(self, car):
        self.go("Test drives")
        self.at.push("Book a drive")
        self.at.find("dialog", "Book a test drive")
        vehicle = self.at.find("text", "Vehicle")
        self.at.enter(vehicle, car)
        def chosen():
            self.at.key("Down")
            self.at.key("Return")
            return self.at.text(vehicle) != car
        self.soon(chosen, "a vehicle")
        self.at.enter(self.at.find("text", "Name"), DRIVER)
        self.at.enter(self.at.find("text", "E-mail"), "plug@example.com")
        dated = self.at.find("check box", re.compile("^(When|At a date and time)$"))
        self.at.space(dated)
        self.soon(lambda: self.at.checked(dated), "a date")
        self.at.push("Save and send")
        self.at.gone("dialog")

    def waiting(self):
        self.go("Outbox")
        table = self.at.maybe("table", "Changes that are not on the server")
        return self.at.rows(table) if table else 0

    def test_everything_is_found_where_it_belongs(self):
        edited = self.server().get(f"/external/customers?limit={CUSTOMERS_EDITED}")
        brand = self.server().get("/external/vehicles?limit=1")[0]["model"]["brand"]["name"]
        self.pull_the_plug()
        for row in edited:
            self.note_for(row)
        self.book_a_drive(brand.lower())
        self.soon(lambda: self.waiting() == CUSTOMERS_EDITED + 1, "all of it in the outbox")

        self.kill()
        self.start()
        self.soon(lambda: self.waiting() == CUSTOMERS_EDITED + 1, "all of it, still there")
        self.put_the_plug_back()
        self.at.key("F5")

        for row in edited:
            note = self.words_for(row)
            self.soon(lambda: note in (self.stored(row["id"])["notes"] or ""), f"{note!r} there")
        self.soon(lambda: self.waiting() == 0, "an empty outbox")
        self.at.find("label", "Everything is on the server.")
        drives = self.server().ask("GET", "/_sandbox/state")["testDrives"]
        self.assertEqual([drive["name"] for drive in drives], [DRIVER])
        requests = self.server().ask("GET", "/_sandbox/arrivals")
        self.assertEqual(len([r for r in requests if r["method"] == "POST"]), 1)
        self.assertEqual(len([r for r in requests if r["method"] == "PATCH"]), CUSTOMERS_EDITED)

        self.go("Test drives")
        self.at.space(self.at.find("check box", "List"))
        table = self.at.find("table", "Test drives")
        self.soon(lambda: self.at.rows(table) == 1, "the drive in its list")
        self.soon(lambda: self.at.cell(table, 0, 4) == "Sent", "it to have been sent")


if __name__ == "__main__":
    staff.main()
