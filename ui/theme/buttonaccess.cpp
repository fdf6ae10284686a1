// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/buttonaccess.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s);
}

class ButtonAccess : public QAccessibleWidget
{
public:
    explicit ButtonAccess(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    // Asked each time: a button's first words make this before it has become checkable.
    QAccessible::Role role() const override
    {
        if (menu())
            return QAccessible::ButtonMenu;
        if (!button()->isCheckable())
            return QAccessible::Button;
        const bool radio = button()->autoExclusive() || qobject_cast<QRadioButton *>(button());
        return radio ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? withoutMnemonic(button()->text())
                                                            : given;
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.hasPopup = menu() != nullptr;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        const auto *push = qobject_cast<QPushButton *>(button());
        state.defaultButton = push && push->isDefault();
        const auto *box = qobject_cast<QCheckBox *>(button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        return state;
    }
    QStringList actionNames() const override
    {
        auto names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(ownAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == showMenuAction() && menu())
            // Later: the menu has an event loop of its own, and the caller waits for an answer.
            QMetaObject::invokeMethod(static_cast<QPushButton *>(button()), &QPushButton::showMenu,
                                      Qt::QueuedConnection);
        else if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == ownAction() && !button()->shortcut().isEmpty()
            ? QStringList(button()->shortcut().toString())
            : QAccessibleWidget::keyBindingsForAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QMenu *menu() const
    {
        const auto *push = qobject_cast<QPushButton *>(button());
        return push ? push->menu() : nullptr;
    }
    QString ownAction() const
    {
        if (menu())
            return showMenuAction();
        return button()->isCheckable() ? toggleAction() : pressAction();
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    // A tool button's menu, where it has one, is Qt's to tell.
    return button && !qobject_cast<QToolButton *>(button) ? new ButtonAccess(button) : nullptr;
}

} // namespace

void installButtonAccess()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace forecourt::ui
