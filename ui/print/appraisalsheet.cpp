// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/appraisalsheet.h"

#include "domain/appraisal.h"
#include "models/appraisaltext.h"
#include "models/formatting.h"
#include "print/sheet.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Appraisal;
using models::Formatting;

namespace {

struct AppraisalSheet
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalSheet)
};

QList<SheetLine> worthLines(const Appraisal &appraisal, const Formatting &formatting)
{
    const QString currency = appraisal.currency();
    QList<SheetLine> lines{ { AppraisalSheet::tr("Vehicle"), appraisal.displayName() },
                            { AppraisalSheet::tr("Plate or id"), models::askedByText(appraisal) } };
    if (appraisal.kms)
        lines << SheetLine{ AppraisalSheet::tr("Kilometres"), formatting.number(*appraisal.kms) };
    if (appraisal.condition)
        lines << SheetLine{ AppraisalSheet::tr("Condition"),
                            models::conditionText(*appraisal.condition) };
    if (const auto &valuation = appraisal.valuation) {
        lines << SheetLine{ AppraisalSheet::tr("Valued on"), formatting.longDate(valuation->at) }
              << SheetLine{ AppraisalSheet::tr("Trade price"),
                            models::amountText(valuation->trade(), currency, formatting) }
              << SheetLine{ AppraisalSheet::tr("Retail price"),
                            models::amountText(valuation->retail(), currency, formatting) };
    }
    if (appraisal.asked)
        lines << SheetLine{ AppraisalSheet::tr("Asked price"),
                            models::amountText(appraisal.asked, currency, formatting) };
    if (const auto comparison = appraisal.askedAgainstValuation())
        lines << SheetLine{ AppraisalSheet::tr("Asked against the valuation"),
                            models::comparisonText(*comparison, currency, formatting) };
    return lines;
}

QList<SheetLine> offerLines(const Appraisal &appraisal)
{
    const QList<SheetLine> all{ { AppraisalSheet::tr("Offered by"), appraisal.customerName },
                                { AppraisalSheet::tr("Our listing"), appraisal.vehicleName },
                                { AppraisalSheet::tr("Remarks"), appraisal.remarks } };
    QList<SheetLine> said;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(said),
                 [](const SheetLine &line) { return !line.text.isEmpty(); });
    return said;
}

QList<SheetLine> factLines(const Appraisal &appraisal, const Formatting &formatting)
{
    QList<SheetLine> lines;
    for (const models::Fact &fact : models::vehicleFacts(appraisal.vehicle, formatting))
        lines << SheetLine{ fact.title, fact.value };
    return lines;
}

QList<SheetLine> linesToFillIn()
{
    return { { AppraisalSheet::tr("Seen on"), {} },
             { AppraisalSheet::tr("Damage"), {} },
             { AppraisalSheet::tr("Our offer"), {} },
             { AppraisalSheet::tr("Signature"), {} } };
}

} // namespace

std::unique_ptr<QTextDocument> makeAppraisalSheet(const Appraisal &appraisal,
                                                  const QString &dealership,
                                                  const Formatting &formatting)
{
    auto document = makeSheet(AppraisalSheet::tr("Appraisal"), dealership);
    QTextCursor cursor(document.get());
    cursor.movePosition(QTextCursor::End);
    insertLines(cursor, worthLines(appraisal, formatting));
    insertLines(cursor, offerLines(appraisal));
    insertLines(cursor, factLines(appraisal, formatting));
    insertLines(cursor, linesToFillIn(), heightToWriteIn);
    insertFoot(cursor,
               AppraisalSheet::tr("Vehicle and valuation: AutoGrab, %1")
                   .arg(domain::regionName(appraisal.question.region)));
    return document;
}

} // namespace forecourt::ui
