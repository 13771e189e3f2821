// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formhints.h"

#include "core/commands/workspace.h"
#include "core/model/names.h"
#include "core/model/postal.h"
#include "core/model/postalplaces.h"
#include "core/queries/lookups.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

namespace kontor::dialogs {

namespace {
constexpr int gap = 6;
}  // namespace

FormHints::FormHints(commands::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(&workspace)
{
    auto *row = new widgets::FlowLayout(gap, this);
    row->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FormHints::show(const Form &form)
{
    ++m_generation;
    qDeleteAll(findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(false);
    if (!form.isOrganisation) {
        proposeSalutation(form);
        if (const auto proposal = form.firm.isEmpty() ? firmProposal(form.found) : std::nullopt)
            add(*proposal, [this](const QString &firm) { Q_EMIT firmProposed(firm); });
    }
    if (form.postalCode.isEmpty() || !form.city.isEmpty())
        return;
    const QString country = form.country.isEmpty() ? QStringLiteral("DE") : model::countryCode(form.country);
    const QStringList towns = model::townsOf(form.postalCode, country);
    // One town is plain. Of several, and of those of other countries, the file knows best which are meant.
    if (towns.size() == 1)
        proposeTowns(towns);
    else if (form.postalCode.size() >= 4)
        askTowns(form.postalCode);
}

void FormHints::proposeSalutation(const Form &form)
{
    const model::PersonName name = model::parsePersonName(form.name);
    if (!name.salutation.isEmpty() || name.family.isEmpty())
        return;
    if (const auto proposal = salutationProposal(name.given))
        add(*proposal, [this, name = form.name](const QString &code) { Q_EMIT nameProposed(salutationWord(code) + u' ' + name); });
}

void FormHints::askTowns(const QString &code)
{
    m_workspace->read<QStringList>(
        this, [code](storage::Connection &connection) { return queries::townsOfPostcode(connection, code); },
        [this, code, generation = m_generation](const Result<QStringList> &towns) {
            if (generation == m_generation && towns)
                proposeTowns(towns->isEmpty() ? model::townsOf(code, QStringLiteral("DE")) : *towns);
        });
}

void FormHints::proposeTowns(const QStringList &towns)
{
    for (const FieldProposal &proposal : townProposals(towns))
        add(proposal, [this](const QString &town) { Q_EMIT cityProposed(town); });
}

void FormHints::add(const FieldProposal &proposal, std::function<void(const QString &)> take)
{
    QPushButton *button = proposalButton(proposal, this);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [take = std::move(take), value = proposal.value] { take(value); });
    button->show();
    setVisible(true);
}

}  // namespace kontor::dialogs
