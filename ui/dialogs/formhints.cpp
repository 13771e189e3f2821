// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formhints.h"

#include "core/commands/workspace.h"
#include "core/model/givennames.h"
#include "core/model/names.h"
#include "core/model/postal.h"
#include "core/model/postalplaces.h"
#include "core/queries/lookups.h"
#include "ui/theme/icon.h"
#include "ui/widgets/flowlayout.h"

#include <QHash>
#include <QPushButton>

#include <algorithm>

namespace kontor::dialogs {

namespace {
constexpr int gap = 6;
/// More towns than this are a list to choose from, which the contact's own page has.
constexpr qsizetype mostTowns = 4;
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
    proposeSalutation(form);
    proposeFirm(form);
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
    if (form.isOrganisation)
        return;
    const model::PersonName name = model::parsePersonName(form.name);
    const QString code = name.salutation.isEmpty() && !name.family.isEmpty() ? model::likelySalutation(name.given) : QString();
    if (code.isEmpty())
        return;
    const QString word = code == QLatin1String("ms") ? tr("Ms") : tr("Mr");
    add(tr("Salutation “%1”?").arg(word), tr("By the first name. Only this person knows for sure."),
        [this, full = word + u' ' + form.name] { Q_EMIT nameProposed(full); });
}

void FormHints::proposeFirm(const Form &form)
{
    if (form.isOrganisation || !form.firm.isEmpty())
        return;
    QString firm;
    QHash<QString, int> employers;
    for (const quality::PossibleContact &candidate : form.found) {
        if (!candidate.sharesDomain)
            continue;
        if (candidate.row.isOrganisation && firm.isEmpty())
            firm = candidate.row.name;
        else if (!candidate.row.isOrganisation && model::looksLikeOrganisation(candidate.row.subtitle))
            ++employers[candidate.row.subtitle];
    }
    if (firm.isEmpty() && employers.size() == 1)
        firm = employers.cbegin().key();
    if (!firm.isEmpty())
        add(tr("Belongs to %1?").arg(firm), tr("Others with this domain of the e-mail address do."), [this, firm] { Q_EMIT firmProposed(firm); });
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
    for (const QString &town : towns.mid(0, mostTowns))
        add(tr("Town: %1?").arg(town), tr("By the postcode."), [this, town] { Q_EMIT cityProposed(town); });
}

void FormHints::add(const QString &text, const QString &tip, std::function<void()> take)
{
    auto *button = new QPushButton(theme::icon(QStringLiteral("wand-sparkles")), text, this);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [take = std::move(take)] { take(); });
    button->show();
    setVisible(true);
}

}  // namespace kontor::dialogs
