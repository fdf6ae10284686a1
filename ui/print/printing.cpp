// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printing.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace forecourt::ui {

QDialog *openPrintPreview(QWidget *window, const QString &title,
                          std::unique_ptr<QTextDocument> document)
{
    auto *preview = new QPrintPreviewDialog(window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(title);
    preview->printer()->setDocName(title);
    preview->resize(900, 700);
    const std::shared_ptr<QTextDocument> kept = std::move(document);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [kept](QPrinter *printer) { kept->print(printer); });
    preview->open();
    return preview;
}

} // namespace forecourt::ui
