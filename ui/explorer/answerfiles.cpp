// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/answerfiles.h"

#include "models/answerdata.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"

#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using Report = domain::Result<models::ExportReport>;

AnswerFiles::AnswerFiles(const models::AnswerData &data, QWidget *window)
    : QObject(window)
    , m_data(data)
    , m_window(window)
{
}

QString AnswerFiles::suggestedName() const
{
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    QString name = QString::fromLatin1(m_data.answer().call.path).section(u'/', -1);
    name.replace(others, u"-"_s);
    return name.isEmpty() ? u"answer"_s : name.left(60);
}

void AnswerFiles::ask(const QString &title, const QString &suffix,
                      const std::function<void(const QString &path)> &write)
{
    auto *dialog = new QFileDialog(m_window, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName() % u'.' % suffix);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void AnswerFiles::askForCsv(const QStringList &columns)
{
    ask(tr("Save the rows as CSV"), u"csv"_s,
        [this, columns](const QString &path) { writeCsv(columns, path); });
}

void AnswerFiles::askForBody()
{
    ask(tr("Save the answer as it came"), m_data.answer().isJson() ? u"json"_s : u"txt"_s,
        [this](const QString &path) { writeBody(path); });
}

void AnswerFiles::writeCsv(const QStringList &columns, const QString &path)
{
    whenAnswered(m_data.exportRows(columns, { path }), this, [this, path](const Report &report) {
        if (report)
            emit written(tr("%Ln row(s) saved in %1", nullptr, int(report->rows))
                             .arg(QFileInfo(path).fileName()));
        else
            emit failed(errorWords(report.error()));
    });
}

void AnswerFiles::writeBody(const QString &path)
{
    whenAnswered(m_data.saveBody(path), this, [this, path](const Report &report) {
        if (report)
            emit written(tr("Saved in %1").arg(QFileInfo(path).fileName()));
        else
            emit failed(errorWords(report.error()));
    });
}

} // namespace forecourt::ui
