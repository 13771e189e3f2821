// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"
#include "core/queries/contactdetail.h"

#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class CardReading;
class Prompts;

/// Takes an address, a signature, an imprint or the picture of a card and proposes what is what: the text on the left, the proposals on the right, each with
/// how sure it is and what the contact has there already. Each can be corrected or left out before anything is taken over; the line
/// in hand shows where the text says so. GUI thread.
class EnrichPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EnrichPanel(Prompts &prompts, QWidget *parent = nullptr);

    /// For a contact that is there already: what it has is shown beside, and not proposed again.
    void setKnown(const queries::ContactDetail &detail);
    void setText(const QString &text);
    QPlainTextEdit *textEdit() const { return m_text; }
    /// What is ticked, as corrected.
    QList<model::BlockField> chosen() const;
    /// Where it was read, as a contact's origin says it: "signature" or "card".
    QString source() const { return m_fromCard ? QStringLiteral("card") : QStringLiteral("signature"); }
    CardReading &cards() { return *m_cards; }

    static QString partLabel(model::BlockPart part);
    static QString confidenceWord(model::Confidence confidence);

Q_SIGNALS:
    /// `count` proposals are ticked.
    void chosenChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        model::BlockField field;
        QCheckBox *use;
        QLineEdit *value;
    };
    void build();
    QWidget *buildSource();
    QWidget *buildProposals();
    void connectCards();
    void choosePicture();
    void propose();
    void addLine(const model::BlockField &field);
    void tickNews();
    void showSource(const Line *line);
    void countChosen();

    Prompts *m_prompts;
    CardReading *m_cards;
    bool m_fromCard = false;
    std::optional<queries::ContactDetail> m_known;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_proposal = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_picture = nullptr;
    QPushButton *m_stop = nullptr;
    widgets::Label *m_status = nullptr;
    widgets::Label *m_unread = nullptr;
    widgets::Label *m_empty = nullptr;
    QList<Line> m_lines;
};

}  // namespace kontor::dialogs
