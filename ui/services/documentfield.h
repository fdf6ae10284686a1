// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "domain/result.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace forecourt::sync {
class Services;
}

namespace forecourt::ui {

class ElidedLabel;
class TextLabel;

/// Takes an OpenAPI document, chosen or dropped, and says at once what is in it, or what is wrong
/// with it and where.
class DocumentField : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentField(const sync::Services &services, QWidget *parent = nullptr);

    void openFile(const QString &path);
    bool hasFile() const { return m_reading > 0; } ///< one was chosen, whatever came of it
    const QByteArray &text() const { return m_text; }
    const std::optional<domain::ApiDocument> &document() const { return m_document; }
    QPushButton *chooseButton() const { return m_choose; }
    QString line() const; ///< what it says below the file's name
    bool validate();

signals:
    /// It was read, or is no longer there.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void read(const domain::Result<QByteArray> &text);
    void take(const domain::Result<domain::ApiDocument> &document);
    void tell(const QString &line, bool isProblem);

    const sync::Services &m_services;
    QPushButton *m_choose;
    ElidedLabel *m_name;
    TextLabel *m_line;
    QByteArray m_text;
    std::optional<domain::ApiDocument> m_document;
    int m_reading = 0; ///< only the last file that was chosen counts
};

} // namespace forecourt::ui
