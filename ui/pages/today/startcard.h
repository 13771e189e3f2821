// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// What stands above the tiles in a file that is new: how to begin, or how to be rid of the sample data. Hidden in any
/// other file. GUI thread.
class StartCard final : public widgets::Panel {
    Q_OBJECT

public:
    explicit StartCard(PageContext &context, QWidget *parent = nullptr);

    void showState(const queries::FileState &state);

private:
    QPushButton *addButton(const QString &icon, const QString &text, const QString &action, bool primary);
    void removeSampleData();

    PageContext *m_context;
    QList<qint64> m_sample;
    widgets::Label *m_title;
    widgets::Label *m_text;
    QPushButton *m_import;
    QPushButton *m_new;
    QPushButton *m_try;
    QPushButton *m_remove;
};

}  // namespace kontor::pages
