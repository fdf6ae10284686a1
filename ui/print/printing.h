// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QDialog;
class QString;
class QTextDocument;
class QWidget;

namespace forecourt::ui {

/// Shows how the document will look on paper; printing it, also into a file, is done from there.
QDialog *openPrintPreview(QWidget *window, const QString &title,
                          std::unique_ptr<QTextDocument> document);

} // namespace forecourt::ui
