// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::pages {

class DefinitionPane;
class RowCard;

/// The fields that the file has beside the built-in ones, and those on offer. GUI thread.
class FieldPane final : public QWidget {
    Q_OBJECT

public:
    explicit FieldPane(PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    void showFields();
    /// Rows of the fields on offer that are not switched on yet.
    void showOffers();
    const queries::CustomFieldRecord *field(const Uuid &id) const;
    void edit(const Uuid &id);
    void remove(const Uuid &id);
    void enable(const QString &code);

    PageContext *m_context;
    DefinitionPane *m_list;
    QWidget *m_offerHeading;
    RowCard *m_offers = nullptr;
    QVBoxLayout *m_column;
    QStringList m_offered;  ///< codes that m_offers shows
    QList<queries::CustomFieldRecord> m_fields;
};

}  // namespace kontor::pages
