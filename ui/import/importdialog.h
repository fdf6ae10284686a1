// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/result.h"

#include <QDialog>

#include <memory>

class QProgressBar;
class QPushButton;

namespace forecourt::domain {
struct ImportPlan;
}
namespace forecourt::models {
class CustomerImport;
}
namespace forecourt::sync {
class BulkEdit;
}

namespace forecourt::ui {

class ElidedLabel;
class ImportPreview;
class MessagePanel;

/// Takes edits of customers from a CSV file: shows first what they would change, then saves them
/// as one step that can be taken back.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const PageContext &context, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void openFile(const QString &path);
    /// Stays while something is being saved.
    void reject() override;

    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *importButton() const { return m_import; }
    MessagePanel *message() const { return m_message; }
    ImportPreview *preview() const { return m_preview; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QLayout *buildFile();
    QLayout *buildFooter();
    void choose();
    void showPlan(const domain::ImportPlan &plan);
    void refuse(const domain::ApiError &error);
    void save();
    void saved(sync::BulkEdit &edit, const domain::Result<domain::Done> &result);
    void setSaving(bool saving);

    PageContext m_context;
    std::unique_ptr<models::CustomerImport> m_planning;
    QString m_path;
    bool m_saving = false;
    QPushButton *m_choose;
    ElidedLabel *m_file;
    MessagePanel *m_message;
    ImportPreview *m_preview;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

void openImportDialog(const PageContext &context, QWidget *parent);

} // namespace forecourt::ui
