// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QJsonObject>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// The area "Settings": looks, language, the user's name, and facts about the open file. GUI thread.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext &context, QWidget *parent = nullptr);

    QWidget *focusTarget() override;

private:
    QWidget *buildLooks();
    QWidget *buildUser();
    QWidget *buildFile();
    /// A box that shows and stores one preference: (stored value, text) in order.
    QComboBox *choice(Preference key, const QList<std::pair<QString, QString>> &choices);
    void loadFacts();
    void showFacts(const QJsonObject &facts);

    PageContext *m_context;
    QComboBox *m_theme = nullptr;
    QFormLayout *m_facts = nullptr;
};

}  // namespace kontor::pages
