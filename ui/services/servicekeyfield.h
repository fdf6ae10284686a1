// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apisystem.h"

#include <QWidget>

namespace forecourt::ui {

class KeyEdit;
class LabelledField;

/// The key of another system, and in which header it goes; gone where none is needed.
class ServiceKeyField : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceKeyField(QWidget *parent = nullptr);

    void setAuth(const domain::AuthScheme &auth);
    KeyEdit *edit() const { return m_edit; }
    QString key() const; ///< empty where none is needed
    QString problem() const;
    /// Says at the field what is wrong and takes the keyboard there.
    bool validate();

signals:
    void changed();

private:
    KeyEdit *m_edit;
    LabelledField *m_field;
    bool m_isNeeded = true;
};

} // namespace forecourt::ui
