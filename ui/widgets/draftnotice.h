// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kontor::widgets {

class Label;

/// Says beside an editor that a draft was restored, and offers to throw it away: "Entwurf vom 14:32 wiederhergestellt ·
/// Verwerfen". Hidden until showDraft(). GUI thread.
class DraftNotice final : public QWidget {
    Q_OBJECT

public:
    explicit DraftNotice(QWidget *parent = nullptr);

    /// Both instants are UTC milliseconds.
    void showDraft(qint64 savedAt, qint64 now);

Q_SIGNALS:
    /// The notice has hidden itself; the editor should be emptied and the draft dropped.
    void discardRequested();

private:
    Label *m_text;
};

}  // namespace kontor::widgets
