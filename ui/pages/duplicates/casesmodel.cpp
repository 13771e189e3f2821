// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/casesmodel.h"

#include "core/model/text.h"
#include "ui/pages/duplicates/casetext.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace kontor::pages {

using quality::Case;
using quality::Sureness;
using widgets::AvatarKind;
using widgets::ContactRole;
using widgets::Urgency;

namespace {

Urgency colourOf(Sureness sureness)
{
    return sureness == Sureness::Certain ? Urgency::Today : sureness == Sureness::Probable ? Urgency::Planned : Urgency::NothingPlanned;
}

bool hasAll(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &beginning) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(beginning); });
    });
}

}  // namespace

void CasesModel::setShown(std::shared_ptr<const ShownCases> shown)
{
    beginResetModel();  // whoever hears of it still asks for what was there
    m_shown = std::move(shown);
    m_settled.clear();
    choose();
    endResetModel();
    Q_EMIT counted();
}

void CasesModel::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    m_wanted = model::searchWords(filter.search);
    apply();
}

CasesModel::Key CasesModel::keyOf(const Case &one) const
{
    return {m_shown->found->contacts[one.contacts.front()].n, m_shown->found->contacts[one.contacts.back()].n};
}

bool CasesModel::isOrganisation(const Case &one) const
{
    return m_shown->state.contacts[one.contacts.front()].isOrganisation;
}

/// Whether a case is among those that the page is about, whatever its kind and how sure it is.
bool CasesModel::fitsScope(size_t index) const
{
    const Case &one = m_shown->cases[index];
    if (m_settled.contains(keyOf(one)))
        return false;
    if (m_filter.madeBy != 0 && std::none_of(one.contacts.begin(), one.contacts.end(), [&](quint32 contact) { return m_shown->state.contacts[contact].madeBy == m_filter.madeBy; }))
        return false;
    return hasAll(m_shown->words[index], m_wanted);
}

bool CasesModel::isPostponed(size_t index) const
{
    const auto said = m_postponed.find(m_shown->marks[index]);
    return said == m_postponed.end() ? m_shown->putOff.contains(m_shown->marks[index]) : said->second;
}

void CasesModel::apply()
{
    beginResetModel();
    choose();
    endResetModel();
    Q_EMIT counted();
}

/// The rows of what is shown, and how many each choice would list.
void CasesModel::choose()
{
    m_rows.clear();
    m_counts = {};
    for (size_t index = 0; m_shown && index < m_shown->cases.size(); ++index) {
        const Case &one = m_shown->cases[index];
        if (!fitsScope(index))
            continue;
        const bool postponed = isPostponed(index);
        m_counts.postponed += postponed ? 1 : 0;
        if (postponed != m_filter.postponed)
            continue;
        const Sureness sureness = quality::surenessOf(double(one.score));
        const bool organisation = isOrganisation(one);
        const bool fitsSureness = !m_filter.sureness || *m_filter.sureness == sureness;
        const bool fitsKind = !m_filter.organisations || *m_filter.organisations == organisation;
        m_counts.bySureness[size_t(sureness)] += fitsKind ? 1 : 0;
        (organisation ? m_counts.organisations : m_counts.persons) += fitsSureness ? 1 : 0;
        if (fitsSureness && fitsKind)
            m_rows.push_back(int(index));
    }
}

const Case *CasesModel::caseAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_shown->cases[size_t(m_rows[size_t(row)])] : nullptr;
}

CasesModel::Key CasesModel::keyAt(int row) const
{
    const Case *one = caseAt(row);
    return one == nullptr ? Key() : keyOf(*one);
}

int CasesModel::rowOf(const Key &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](int index) { return keyOf(m_shown->cases[size_t(index)]) == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void CasesModel::settle(int row)
{
    if (const Case *one = caseAt(row)) {
        m_settled.insert(keyOf(*one));
        apply();
    }
}

QString CasesModel::postpone(int row, bool later)
{
    if (caseAt(row) == nullptr)
        return {};
    const QString mark = m_shown->marks[size_t(m_rows[size_t(row)])];
    m_postponed[mark] = later;
    apply();
    return mark;
}

std::vector<const Case *> CasesModel::certainCases() const
{
    std::vector<const Case *> certain;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (quality::surenessOf(double(caseAt(row)->score)) == Sureness::Certain)
            certain.push_back(caseAt(row));
    }
    return certain;
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    const Case *one = caseAt(index.row());
    if (one == nullptr)
        return {};
    const auto reasons = [&] { return reasonsText(m_shown->found->pairs[one->pairs.front()].reasons, false); };
    const auto score = [&] { return scoreText(double(one->score), m_locale); };
    const auto count = [&] { return tr("%Ln contact(s)", nullptr, int(one->contacts.size())); };
    switch (role) {
    case Qt::DisplayRole:
    case ContactRole::Name: return caseTitle(*m_shown, *one);
    case ContactRole::Subtitle: return reasons();
    case ContactRole::Initials: return m_shown->state.contacts[one->contacts.front()].initials;
    case ContactRole::Kind: return int(isOrganisation(*one) ? AvatarKind::Organisation : AvatarKind::Person);
    case ContactRole::LastContact: return one->contacts.size() > 2 ? count() : QString();
    case ContactRole::NextStep: return score();
    case ContactRole::NextStepUrgency: return int(colourOf(quality::surenessOf(double(one->score))));
    case Qt::AccessibleTextRole: return QStringList{caseTitle(*m_shown, *one), count(), score(), reasons()}.join(QStringLiteral(", "));
    default: return {};
    }
}

}  // namespace kontor::pages
