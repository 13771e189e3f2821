// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/templates.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

namespace kontor::pages {

class DefinitionPane;

/// The ready-made texts that the timeline offers. GUI thread.
class TextPane final : public QWidget {
    Q_OBJECT

public:
    explicit TextPane(PageContext &context, QWidget *parent = nullptr);

private:
    struct Loaded {
        QList<queries::TextTemplateRecord> texts;
        QList<queries::ActivityKindRecord> kinds;
    };
    void load();
    void showTexts();
    const queries::TextTemplateRecord *text(const Uuid &id) const;
    void edit(const Uuid &id);
    void remove(const Uuid &id);

    PageContext *m_context;
    DefinitionPane *m_list;
    Loaded m_loaded;
};

}  // namespace kontor::pages
