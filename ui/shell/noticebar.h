// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace kontor::widgets {
class ElidedLabel;
class Label;
}

namespace kontor::shell {

/// Notices that the desktop cannot show, or not with buttons, one after the other below the top bar. GUI thread.
class NoticeBar final : public widgets::Panel {
    Q_OBJECT

public:
    /// The notifier outlives it.
    explicit NoticeBar(Notifier &notifier, QWidget *parent = nullptr);

private:
    void showFirst();
    void addButton(const Notice &notice, const NoticeAction &action);

    Notifier *m_notifier;
    widgets::Label *m_title;
    widgets::ElidedLabel *m_text;
    widgets::Label *m_more;
    QHBoxLayout *m_buttons;
    Notice m_shown;
};

}  // namespace kontor::shell
