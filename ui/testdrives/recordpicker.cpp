// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/recordpicker.h"

#include "models/questionmodel.h"
#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int mostOffers = 12;

RecordPicker::RecordPicker(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(mostOffers);
    m_completer->setWidget(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RecordPicker::offer);
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_source.model, &models::QuestionModel::answered, &m_soon, soon);
    connect(m_source.model, &models::QuestionModel::completed, &m_soon, soon);
    connect(m_source.model, &models::QuestionModel::dataChanged, &m_soon, soon);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::askNow);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_wanted = false;
                const QVariant record = index.data(models::ObjectRole);
                setText(m_source.name(record));
                emit picked(record);
            });
}

void RecordPicker::askNow(const QString &text)
{
    m_wanted = !text.trimmed().isEmpty();
    if (!m_wanted) {
        m_completer->popup()->hide();
        return;
    }
    m_source.ask(text.trimmed());
    // The same question again asks nothing, so nothing would be answered.
    if (!m_source.model->isAsking())
        m_soon.start();
}

void RecordPicker::offer()
{
    // The field may have been left while the answer was on its way.
    const bool left = window()->focusWidget() != this;
    if (!m_wanted || left || m_source.model->isAsking())
        return;
    m_offers->clear();
    const int rows = qMin(mostOffers, m_source.model->rowCount());
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_source.model->index(row, 0);
        if (!index.data(models::LoadedRole).toBool())
            continue;
        const QVariant record = index.data(models::ObjectRole);
        auto *item = new QStandardItem(m_source.line(record));
        item->setData(record, models::ObjectRole);
        if (m_source.isDoubtful && m_source.isDoubtful(record))
            item->setIcon(icon(u"triangle-alert"_s, Token::Warning));
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void RecordPicker::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !open && !text().trimmed().isEmpty()) {
        askNow(text());
        return;
    }
    // Enter in the list chooses; it must not press the dialog's default button too.
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace forecourt::ui
