// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::pages {

/// Writes an entry into the timeline: a kind and a text; Ctrl+Enter saves. GUI thread.
class Composer final : public widgets::Panel {
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    /// Chooses a kind of activity ("call") and puts the cursor into the text.
    void begin(const QString &kind);
    bool isEmpty() const;
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    /// Fields of "activity": kind, body.
    void submitted(const kontor::model::FieldMap &fields);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildKinds();
    void submit();
    void adjustHeight();

    QButtonGroup *m_kinds;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
};

}  // namespace kontor::pages
