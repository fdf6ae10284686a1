// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/disclosure.h"
#include "explorer/answerpane.h"
#include "explorer/explorerpage.h"
#include "explorer/fieldrow.h"
#include "explorer/formpane.h"
#include "explorer/formview.h"
#include "explorer/operationlist.h"
#include "explorer/sidepane.h"
#include "models/answerdata.h"
#include "models/answertable.h"
#include "models/apiform.h"
#include "models/operationmodel.h"
#include "pagefixture.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace forecourt::test {

using namespace Qt::StringLiterals;

/// Types over what stands in a line of the form.
inline void fillIn(const ui::ExplorerPage &page, const QString &key, const QString &text)
{
    ui::FieldRow *row = page.formPane()->view()->row(key);
    QVERIFY2(row, qPrintable(key));
    auto *line = qobject_cast<QLineEdit *>(row->editor());
    QVERIFY2(line, qPrintable(key));
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// For a request that writes nothing.
inline bool sendAndWait(ui::ExplorerPage &page)
{
    QSignalSpy opened(&page.answer(), &models::AnswerData::opened);
    page.send();
    return QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, 20'000);
}

} // namespace forecourt::test
