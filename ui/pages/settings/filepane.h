// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/memoryindex.h"
#include "ui/pages/pagecontext.h"

#include <QHash>
#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace kontor::widgets {
class ElidedLabel;
class Label;
}

namespace kontor::pages {

class FormRow;
class RowCard;

/// What there is to know and to do about the open file: place, size, numbers, check, compression, keys. GUI thread.
class FilePane final : public QWidget {
    Q_OBJECT

public:
    explicit FilePane(PageContext &context, QWidget *parent = nullptr);

    /// The rows of its actions by address.
    const QHash<QString, FormRow *> &rows() const { return m_rows; }

private:
    QWidget *buildFacts();
    QWidget *buildActions();
    void addAction(RowCard *card, const char *id, std::function<void()> run);
    void loadFacts();
    struct Facts;
    void showFacts(const Facts &facts);
    QString memoryText(const std::optional<queries::MemoryIndex::Footprint> &use) const;
    void check();
    void compress();

    PageContext *m_context;
    QFormLayout *m_facts = nullptr;
    QHash<QString, FormRow *> m_rows;
};

}  // namespace kontor::pages
