// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactfiles.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::commands {
class Workspace;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// The mandatory own fields of the file as further lines of a form, marked as such. They are read by themselves. GUI thread.
class RequiredFields final : public QObject {
    Q_OBJECT

public:
    /// The form outlives it.
    RequiredFields(commands::Workspace &workspace, QFormLayout *form, QObject *parent);

    bool isEmpty() const { return m_lines.isEmpty(); }
    /// Labels of those that have no value.
    QStringList missing() const;
    /// Says beside the fields what cannot be a value, and puts the cursor there; whether all can.
    bool check();
    /// By code.
    QMap<QString, QVariant> values() const;

    /// What was typed, and back.
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

Q_SIGNALS:
    /// The lines are there.
    void shown();
    void edited();

private:
    struct Line {
        queries::CustomDefinition field;
        QLineEdit *text = nullptr;  ///< either this
        QComboBox *list = nullptr;  ///< or that
        widgets::Label *problem = nullptr;
    };
    void read();
    void add(const queries::CustomDefinition &field);
    Result<QVariant> valueOf(const Line &line) const;

    commands::Workspace *m_workspace;
    QFormLayout *m_form;
    QList<Line> m_lines;
    QJsonObject m_wanted;  ///< content that came before the lines
};

}  // namespace kontor::dialogs
