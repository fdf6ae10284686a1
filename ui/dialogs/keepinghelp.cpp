// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keepinghelp.h"

#include "theme/icons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

constexpr int dialogWidth = 600;

struct Paragraph
{
    const char *icon;
    const char *title;
    const char *text;
};

constexpr Paragraph paragraphs[] = {
    { "save", QT_TRANSLATE_NOOP("forecourt::ui::KeepingHelp", "“Saved” means on this disk"),
      QT_TRANSLATE_NOOP(
          "forecourt::ui::KeepingHelp",
          "An edit is written to this computer before the word appears. It is sent by itself "
          "when the server can be reached, also after a power cut. Until then every list shows "
          "it, and the outbox says what waits and why.") },
    { "columns-3", QT_TRANSLATE_NOOP("forecourt::ui::KeepingHelp", "What others changed stays"),
      QT_TRANSLATE_NOOP(
          "forecourt::ui::KeepingHelp",
          "Before an edit is sent the customer is fetched anew and both sides are joined: tags "
          "one by one, notes line by line, each preference for itself. Where two people changed "
          "the same thing in different ways, only that field waits until somebody chooses.") },
    { "circle-question-mark",
      QT_TRANSLATE_NOOP("forecourt::ui::KeepingHelp", "A request is never repeated by itself"),
      QT_TRANSLATE_NOOP(
          "forecourt::ui::KeepingHelp",
          "Test drives, messages and newsletter requests go out once. Where no answer came back, "
          "the request may have arrived: the outbox says what to look for, and a person decides "
          "whether it arrived, goes again, or is dropped.") },
    { "triangle-alert", QT_TRANSLATE_NOOP("forecourt::ui::KeepingHelp", "What cannot be promised"),
      QT_TRANSLATE_NOOP(
          "forecourt::ui::KeepingHelp",
          "CarStrel keeps no versions. If somebody saves the same field elsewhere in the moment "
          "between our fetch and our save, one of the two is overwritten. Forecourt reads back "
          "what it sent, and where a later read no longer has our value, the change is shown as "
          "“Replaced on the server”, so that it can be set again.") },
    { "list", QT_TRANSLATE_NOOP("forecourt::ui::KeepingHelp", "By keyboard"),
      QT_TRANSLATE_NOOP("forecourt::ui::KeepingHelp",
                        "Ctrl+F search, Down into the list, Return opens, Ctrl+S saves, Ctrl+Z "
                        "takes the last change back and Ctrl+Shift+Z does it again, Ctrl+P "
                        "prints a test drive, Ctrl+1 to Ctrl+9 show the pages, F5 synchronises.") },
};

} // namespace

static QWidget *makeParagraph(const QString &name, const QString &title, const QString &text)
{
    auto *paragraph = new QWidget;
    auto *row = new QHBoxLayout(paragraph);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *picture = new QLabel;
    picture->setPixmap(icon(name, Token::Accent).pixmap(20, 20));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(title, Type::Strong));
    auto *label = new TextLabel(text, Type::Body, Token::Muted);
    label->setWordWrap(true);
    words->addWidget(label);
    row->addLayout(words, 1);
    return paragraph;
}

KeepingHelp::KeepingHelp(QWidget *parent)
    : FormDialog(tr("Help: how your work is kept"), {}, parent)
{
    setFixedWidth(dialogWidth);
    body()->setSpacing(16);
    for (const Paragraph &paragraph : paragraphs) {
        body()->addWidget(makeParagraph(QString::fromLatin1(paragraph.icon), tr(paragraph.title),
                                        tr(paragraph.text)));
    }
    showClose();
}

void KeepingHelp::submit()
{
    accept();
}

} // namespace forecourt::ui
