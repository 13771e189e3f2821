// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/templates.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

namespace kontor::pages {

class DefinitionPane;

/// The kinds of activities that the file has beside the shipped ones. GUI thread.
class KindPane final : public QWidget {
    Q_OBJECT

public:
    explicit KindPane(PageContext &context, QWidget *parent = nullptr);

private:
    struct Loaded {
        QList<queries::ActivityKindRecord> kinds;
        QHash<QString, qint64> use;
    };
    void load();
    const queries::ActivityKindRecord *kind(const Uuid &id) const;
    void edit(const Uuid &id);
    void remove(const Uuid &id);

    PageContext *m_context;
    DefinitionPane *m_list;
    Loaded m_loaded;
};

}  // namespace kontor::pages
