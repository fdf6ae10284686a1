// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customeredit.h"
#include "widgets/card.h"

#include <QMap>

class QAbstractItemModel;
class QPushButton;

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

class ChipEditor;
class MessagePanel;
class NotesEdit;
class PreferencesEdit;
class TextLabel;
class ToggleSwitch;

/// The card with the four fields that the API lets a dealership change. Shows and edits one
/// CustomerEdit; saving and fetching are its owner's.
class CustomerForm : public Card
{
    Q_OBJECT
public:
    enum class Progress { None, Saving, Saved };

    explicit CustomerForm(QWidget *parent = nullptr);

    void start(const domain::CustomerDraft &stored);
    void follow(const domain::CustomerDraft &stored);
    /// Lays a kept draft over it and says since when it waits; false where nothing is left of it.
    bool restore(const QJsonObject &kept, const QString &since);
    void committed(const domain::CustomerPatch &sent);
    const CustomerEdit &edit() const { return m_edit; }
    bool canSave() const;

    void setFormatting(const models::Formatting &formatting);
    void setTagModel(QAbstractItemModel *tags);
    void setBodyTypes(const QStringList &names);
    /// Where what is stored of each field is from and how old it is.
    void setOrigins(const QMap<domain::CustomerField, QString> &origins);
    void setProgress(Progress progress);
    void setProblem(const QString &text); ///< why saving failed; empty hides it
    void setFetchProblem(const QString &text); ///< why the notes are not there
    void focusNotes();

public slots:
    void discard();

signals:
    void edited(); ///< by a person, also by discarding
    void saveWanted();
    void fetchWanted();
    void leaveWanted(); ///< Escape

private:
    QWidget *makeFields();
    QLayout *makeFooter();
    void connectFields();
    void showAll();
    void showVip();
    void showState();
    void showNotesState();
    void showElsewhere();
    void afterEdit();

    CustomerEdit m_edit;
    QMap<domain::CustomerField, QString> m_origins;
    QString m_since;
    QString m_fetchProblem;
    Progress m_progress = Progress::None;
    MessagePanel *m_problem;
    MessagePanel *m_restored;
    MessagePanel *m_elsewhere;
    TextLabel *m_notesState;
    QPushButton *m_fetch;
    NotesEdit *m_notes;
    ChipEditor *m_tags;
    ToggleSwitch *m_vip;
    PreferencesEdit *m_preferences;
    TextLabel *m_origin;
    TextLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace forecourt::ui
