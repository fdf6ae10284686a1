// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customermodel.h"
#include "models/outboxmodel.h"
#include "outbox/outboxpage.h"
#include "pagefixture.h"
#include "widgets/tableview.h"

#include <QMessageBox>
#include <QPushButton>

namespace forecourt::test {

/// The outbox over a real session, with ways to bring changes into every state and to press what
/// a person presses.
class OutboxFixture : public PageFixture
{
public:
    OutboxFixture()
        : PageFixture({ QStringLiteral("--customers"), QStringLiteral("20"),
                        QStringLiteral("--vehicles"), QStringLiteral("4") })
        , page(context())
    {
        page.resize(1240, 860);
        page.show();
    }

    models::OutboxModel &outbox() const { return workspace->outbox(); }
    domain::ChangeState state(int row = 0) const { return outbox().changes().at(row).state; }

    domain::Customer customer(int row)
    {
        models::CustomerModel model(session->store(), workspace->formatting());
        domain::CustomerQuery byName;
        byName.sort = domain::CustomerSort::Name;
        byName.descending = false;
        model.setQuery(byName);
        const bool read = QTest::qWaitFor(
            [&] { return model.rowCount() == 20 && !model.idAt(row).isEmpty(); }, 20'000);
        Q_ASSERT(read);
        return model.index(row, 0).data(models::ObjectRole).value<domain::Customer>();
    }
    QJsonObject onServer(const domain::CustomerId &id) const
    {
        const auto answer = sandbox.get(QStringLiteral("/external/customers/") + id.value);
        return answer.object().value(QLatin1StringView("data")).toObject();
    }

    /// Fetched first, so that what it was is known.
    domain::CustomerId edit(int row, const domain::CustomerPatch &patch)
    {
        const domain::CustomerId id = customer(row).id;
        answerOf(session->fetchCustomer(id));
        session->setWorkOffline(true);
        const domain::Customer now = customer(row);
        const bool saved =
            bool(answerOf(session->saveCustomer(id, domain::CustomerDraft::of(now), patch)));
        Q_ASSERT(saved);
        const auto isShown = [&] {
            const auto &changes = outbox().changes();
            return std::any_of(changes.cbegin(), changes.cend(), [&](const domain::Change &change) {
                return change.recordId == id.value;
            });
        };
        const bool shown = QTest::qWaitFor(isShown, 20'000);
        Q_ASSERT(shown);
        return id;
    }
    void connectAgain()
    {
        session->setWorkOffline(false);
        session->syncNow();
    }

    QPushButton *button(const QString &text, const QWidget *in = nullptr) const
    {
        const auto buttons = (in ? in : &page)->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    /// Waits for the button, then presses it; false where it never comes or rests.
    bool press(const QString &text, const QWidget *in = nullptr) const
    {
        const auto ready = [&] { return button(text, in) && button(text, in)->isEnabled(); };
        if (!QTest::qWaitFor(ready, 20'000))
            return false;
        QTest::mouseClick(button(text, in), Qt::LeftButton);
        return true;
    }
    /// The answer to the question that is open.
    bool agree() const
    {
        QMessageBox *box = nullptr;
        const auto asked = [&] { return (box = page.findChild<QMessageBox *>()) != nullptr; };
        if (!QTest::qWaitFor(asked, 10'000))
            return false;
        for (QAbstractButton *answer : box->buttons()) {
            if (box->buttonRole(answer) == QMessageBox::AcceptRole) {
                QTest::mouseClick(answer, Qt::LeftButton);
                return QTest::qWaitFor([&] { return !page.findChild<QMessageBox *>(); }, 30'000);
            }
        }
        return false;
    }

    ui::OutboxPage page;
};

} // namespace forecourt::test
