// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "models/formatting.h"

#include <QWidget>

namespace forecourt::ui {

class Badge;
class Disclosure;
class MessagePanel;
class TextLabel;

/// How an answer came: its status in words, when, how fast, how large; where it is not what the
/// document promises; and what could not be asked at all.
class AnswerHead : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerHead(QWidget *parent = nullptr);

    /// `from` is the host that answered.
    void show(const domain::ApiAnswer &answer, const QString &from,
              const models::Formatting &formatting);
    void say(const QString &sentence, bool isDoubt); ///< instead of an answer; empty: nothing
    void setBusy(bool busy);
    /// At the end of the line of the status.
    void addAction(QWidget *widget);
    MessagePanel *message() const { return m_message; }
    Disclosure *findings() const { return m_findings; }
    QString statusText() const;

private:
    void showFindings(const QStringList &findings);

    Badge *m_status;
    TextLabel *m_facts;
    MessagePanel *m_message;
    TextLabel *m_found;
    Disclosure *m_findings;
    QString m_known;
};

} // namespace forecourt::ui
