// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QDialog>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::commands {
class Workspace;
}
namespace kontor::dialogs {
class DraftKeeper;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// A small form with "Save" and "Cancel". What is wrong is said below the form; it stays open until the owner accepts it. GUI
/// thread.
class EditDialog : public QDialog {
    Q_OBJECT

public:
    explicit EditDialog(const QString &title, QWidget *parent = nullptr);
    ~EditDialog() override;

    void setProblem(const QString &text);
    void setSaveText(const QString &text);
    /// What is changed and not saved survives a crash and is there again when the form of this record (or of a new one) is
    /// opened. `editor` names the form. Call it when the rows are filled.
    void keepDraft(commands::Workspace &workspace, const QString &editor, const Uuid &record);

Q_SIGNALS:
    void saveWanted();

protected:
    QFormLayout *form() { return m_form; }
    /// A row whose control is named after its label. The drafts know it by `key`.
    void addRow(const QString &label, QWidget *control, const char *key);
    /// For what is in no row of its own.
    void keepPart(const char *key, QWidget *control);
    /// A muted line below the row above it.
    widgets::Label *addHint(const QString &text);

private:
    /// A control as drafts keep it.
    struct Part {
        QString key;
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> write;
    };
    QJsonObject content() const;
    void touchDraft();

    QFormLayout *m_form;
    QList<Part> m_parts;
    QJsonObject m_shown;  ///< the parts as they came
    dialogs::DraftKeeper *m_drafts = nullptr;
    widgets::Label *m_restored;
    widgets::Label *m_problem;
    QPushButton *m_save;
};

}  // namespace kontor::pages
