// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Takes an address block or signature that was pasted and proposes what is what; each line can be corrected or left out
/// before anything is taken over. GUI thread.
class AddressSplit final : public QWidget {
    Q_OBJECT

public:
    explicit AddressSplit(QWidget *parent = nullptr);

    void setText(const QString &text);
    QPlainTextEdit *textEdit() const { return m_text; }

    static QString partLabel(model::BlockPart part);

Q_SIGNALS:
    /// What was left switched on, as corrected.
    void accepted(const QList<kontor::model::BlockField> &fields);
    void closed();

private:
    struct Line {
        model::BlockPart part;
        QCheckBox *use;
        QLineEdit *value;
    };
    void build();
    void propose();
    void take();

    QPlainTextEdit *m_text = nullptr;
    QWidget *m_proposal = nullptr;
    QFormLayout *m_form = nullptr;
    widgets::Label *m_unread = nullptr;
    QPushButton *m_take = nullptr;
    QList<Line> m_lines;
};

}  // namespace kontor::dialogs
