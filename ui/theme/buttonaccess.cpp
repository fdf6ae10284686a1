// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/buttonaccess.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

QAccessible::Role roleOf(const QAbstractButton *button)
{
    const bool radio = button->autoExclusive() || qobject_cast<const QRadioButton *>(button);
    return radio ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s);
}

class ButtonAccess : public QAccessibleWidget
{
public:
    explicit ButtonAccess(QAbstractButton *button)
        : QAccessibleWidget(button, roleOf(button))
    {
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
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        const auto *box = qobject_cast<QCheckBox *>(button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        return state;
    }
    QStringList actionNames() const override
    {
        auto names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(toggleAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    // A tool button's menu, where it has one, is Qt's to tell.
    const bool ours = button && button->isCheckable() && !qobject_cast<QToolButton *>(button);
    return ours ? new ButtonAccess(button) : nullptr;
}

} // namespace

void installButtonAccess()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace forecourt::ui
