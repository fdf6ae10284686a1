# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work with customers, from outside: found, noted, tagged, filtered, registered."""

import re

import staff


class Customers(staff.Staff):
    def emails(self, count):
        rows = self.server().get(f"/external/customers?limit={count}&sortBy=createdDate")
        return [row["user"]["email"] for row in rows]

    def test_01_demo_customers_are_there_at_once(self):
        table = self.at.find("table", "Customers")
        total = self.server().get("/external/customers/stats/summary")["totalCustomers"]
        self.assertEqual(total, 400)
        self.soon(lambda: self.at.rows(table) == total, "400 rows")
        self.soon(lambda: "@" in self.at.cell(table, 0, 0), "a customer in the first row")
        self.at.find("label", re.compile("^You are looking at the demo dealership"))
        self.assertTrue(self.at.enabled(self.at.find("push button", "Connect your account…")))

    def test_02_three_letters_find_a_customer(self):
        self.go("Customers")
        table = self.at.find("table", "Customers")
        self.at.enter(self.at.find("text", "Search customers"), "mul")
        self.soon(lambda: 0 < self.at.rows(table) < 20, "a few rows")
        count = self.at.rows(table)
        self.soon(
            lambda: all("Müller" in self.at.cell(table, row, 0) for row in range(count)),
            "nobody but people named Müller",
        )
        self.at.enter(self.at.find("text", "Search customers"), "zzz")
        self.soon(lambda: not self.at.maybe("table", "Customers"), "an empty list that says so")
        self.at.enter(self.at.find("text", "Search customers"), "")
        self.soon(lambda: self.at.rows(self.at.find("table", "Customers")) == 400, "everybody again")

    def test_03_a_note_reaches_the_server(self):
        customer = self.open_customer(self.emails(1)[0])
        self.write_note("Wants a blue one before Friday")
        self.save()
        self.soon(
            lambda: "Wants a blue one before Friday" in (self.stored(customer)["notes"] or ""),
            "the note at the server",
        )
        self.assertFalse(self.at.enabled(self.at.find("push button", "Save")))

    def test_04_a_tag_and_vip_reach_the_server(self):
        customer = self.open_customer(self.emails(2)[1])
        self.assertFalse(self.stored(customer)["classification"]["isVip"])
        tags = self.at.find("text", "Tags")
        self.at.focus(tags)
        self.at.type("school-run")
        self.at.key("Return")
        self.at.find("push button", "school-run")
        vip = self.at.find("check box", "VIP")
        self.at.space(vip)
        self.soon(lambda: self.at.checked(vip), "the switch to be on")
        self.save()
        self.soon(lambda: "school-run" in self.stored(customer)["tags"], "the tag at the server")
        self.assertTrue(self.stored(customer)["classification"]["isVip"])

    def test_05_a_segment_filters_the_list(self):
        self.go("Customers")
        self.search("", 400)
        at_risk = self.server().get("/external/customers/stats/summary")["segmentBreakdown"]["atRisk"]
        table = self.at.find("table", "Customers")
        pill = self.at.find("check box", f"At risk {at_risk}")
        self.at.press(pill)
        self.soon(lambda: self.at.rows(table) == at_risk, f"{at_risk} customers at risk")
        self.soon(
            lambda: all(self.at.cell(table, row, 1) == "At risk" for row in range(10)),
            "the segment in each row",
        )
        self.at.space(self.at.find("check box", "All segments"))
        self.soon(lambda: self.at.rows(table) == 400, "everybody again, by keyboard")

    def test_09_a_walk_in_is_registered(self):
        email = "wanjiru.walkin@example.com"
        self.go("Customers")
        self.search("", 400)
        self.at.push("New customer")
        self.at.find("dialog", "New customer")
        self.assertTrue(self.soon(lambda: self.at.focused(self.at.find("text", "E-mail")), "focus"))
        self.at.push("Register")
        self.at.find("label", "CarStrel needs a first name.")
        self.at.enter(self.at.find("text", "E-mail"), email)
        self.at.enter(self.at.find("text", "First name"), "Wanjiru")
        self.at.enter(self.at.find("text", "Last name"), "Walkin")
        self.at.push("Register")
        self.soon(lambda: self.server().get(f"/external/customers?search={email}"), "the customer")
        self.at.find("label", re.compile(r"^Password: \S{12,}$"))
        self.at.push("Close")
        self.at.gone("dialog")
        self.search(email, 1)


if __name__ == "__main__":
    staff.main()
