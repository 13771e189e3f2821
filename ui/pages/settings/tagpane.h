// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::pages {

class DefinitionPane;

/// The tags of the file: colour, name, order, merging, deleting. GUI thread.
class TagPane final : public QWidget {
    Q_OBJECT

public:
    explicit TagPane(PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    const queries::TagCount *tag(const Uuid &id) const;
    void edit(const Uuid &id);
    void merge(const Uuid &id);
    void remove(const Uuid &id);

    PageContext *m_context;
    DefinitionPane *m_list;
    QToolButton *m_merge;
    QList<queries::TagCount> m_tags;
};

}  // namespace kontor::pages
