# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page opens; work goes on offline and is sent afterwards."""

import re

import staff

PAGES = ("Customers", "Inventory", "Test drives", "Dashboard", "Catalogue", "News", "Outbox",
         "Activity", "Settings")

class Offline(staff.Staff):
    def offline(self, wanted):
        self.go("Settings")
        switch = self.at.find("check box", "Work offline")
        self.at.space(switch)
        self.soon(lambda: self.at.checked(switch) == wanted, "the switch to follow")

    def test_01_every_page_opens(self):
        rail = self.at.find("frame", "Navigation")
        for page in PAGES:
            entry = self.at.find("check box", page, rail)
            self.at.press(entry)
            self.soon(lambda: self.at.name(self.at.window) == f"{page} – Forecourt", page)
            self.soon(lambda: self.at.checked(entry), f"{page} to be marked in the rail")
            self.at.find("label", page, self.at.find("layered pane"))
        self.assertIsNone(self.at.process.poll())

    def test_10_offline_work_is_sent_afterwards(self):
        email = self.server().get("/external/customers?limit=5")[4]["user"]["email"]
        self.offline(True)
        self.at.find("push button", re.compile("^Working offline"))
        customer = self.open_customer(email)
        self.write_note("Written without a network")
        self.save()
        self.at.find("push button", re.compile("1 "), self.at.find("filler", "Status"))
        self.assertNotIn("without a network", self.stored(customer)["notes"] or "")
        self.offline(False)
        self.soon(
            lambda: "Written without a network" in (self.stored(customer)["notes"] or ""),
            "the note at the server",
        )
        self.at.find("push button", "Connected")

    def test_11_the_switch_outlives_a_restart(self):
        email = self.server().get("/external/customers?limit=6")[5]["user"]["email"]
        self.offline(True)
        customer = self.open_customer(email)
        self.write_note("Kept through the night")
        self.save()
        self.at.quit()
        self.start()
        self.at.find("push button", re.compile("^Working offline"))
        self.assertNotIn("through the night", self.stored(customer)["notes"] or "")
        self.go("Outbox")
        self.at.push("Go online")
        self.soon(
            lambda: "Kept through the night" in (self.stored(customer)["notes"] or ""),
            "the note at the server",
        )


if __name__ == "__main__":
    staff.main()
