# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work with cars, from outside: found, looked at, driven by customers."""

import re

import staff


class Cars(staff.Staff):
    def requests(self, method, path):
        pattern = re.compile(path)
        return [
            entry
            for entry in self.server().ask("GET", "/_sandbox/requests")
            if entry["method"] == method and pattern.fullmatch(entry["path"])
        ]

    def drives(self):
        return len(self.server().ask("GET", "/_sandbox/state")["testDrives"])

    def test_06_a_car_is_found_and_looked_at(self):
        self.go("Inventory")
        rentals = self.server().get("/external/vehicles/stats/summary")["byListingType"]["rental"]
        cars = self.server().get("/external/vehicles?listingType=rental&limit=100")
        brand = cars[0]["model"]["brand"]["name"]
        wanted = [car for car in cars if car["model"]["brand"]["name"] == brand]
        self.at.space(self.at.find("check box", "Table"))
        self.at.press(self.at.find("check box", f"Rental {rentals}"))
        table = self.at.find("table", "Cars")
        self.soon(lambda: self.at.rows(table) == rentals, f"{rentals} rentals")
        self.at.enter(self.at.find("text", "Search the inventory"), brand)
        self.soon(lambda: self.at.rows(table) == len(wanted), f"{len(wanted)} rentals of {brand}")
        self.at.click_row(table, 0)
        self.soon(
            lambda: any(
                self.at.maybe("label", name)
                for name in {car["name"] for car in wanted}
                | {f"{car['year']} {brand} {car['model']['name']}" for car in wanted}
            ),
            "the car's own words beside the list",
        )
        self.at.find("filler", "Features")
        # Looking must not count as the public's views.
        self.assertEqual(self.requests("GET", r"/external/vehicles/[0-9a-f]{8}-[-0-9a-f]+"), [])

    def choose(self, field, words):
        """From what a picker offers below what was typed."""
        edit = self.at.find("text", field)
        self.at.enter(edit, words)
        def offered():
            self.at.key("Down")
            self.at.key("Return")
            return self.at.text(edit) != words
        self.soon(offered, f"an answer to {words!r}")
        return self.at.text(edit)

    def test_07_a_test_drive_is_booked_and_sent(self):
        self.go("Test drives")
        before = self.drives()
        self.at.push("Book a drive")
        self.at.find("dialog", "Book a test drive")
        self.assertFalse(self.at.enabled(self.at.find("push button", "Save and send")))
        self.assertIn("Toyota", self.choose("Vehicle", "toyota"))
        self.assertIn("Müller", self.choose("Name", "mul"))
        self.assertIn("@", self.at.text(self.at.find("text", "E-mail")))
        dated = self.at.find("check box", re.compile("^(When|At a date and time)$"))
        self.at.space(dated)
        self.soon(lambda: self.at.checked(dated), "a date")
        self.at.push("Save and send")
        self.at.gone("dialog")
        self.soon(lambda: self.drives() == before + 1, "the request at the server")
        self.assertEqual(len(self.requests("POST", "/external/test-drives")), before + 1)

    def test_08_a_test_drive_is_confirmed(self):
        self.go("Test drives")
        self.at.space(self.at.find("check box", "List"))
        table = self.at.find("table", "Test drives")
        self.soon(lambda: self.at.rows(table) == 1, "the drive that was booked")
        self.soon(lambda: self.at.cell(table, 0, 3) == "Pending", "it to be pending")
        self.soon(lambda: self.at.cell(table, 0, 4) == "Sent", "it to have been sent")
        self.at.click_row(table, 0)
        self.at.space(self.at.find("check box", "Confirmed", self.at.find("filler", "Our handling")))
        self.soon(lambda: self.at.cell(table, 0, 3) == "Confirmed", "it to be confirmed")
        self.assertEqual(self.drives(), 1, "how a drive is handled is the desk's own")


if __name__ == "__main__":
    staff.main()
