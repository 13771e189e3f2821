// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does about duplicates.

#include "core/commands/matchcommands.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/pages/duplicates/casetext.h"
#include "ui/pages/duplicates/certaindialog.h"
#include "ui/pages/duplicates/duplicatespage.h"

#include <QListView>

namespace kontor::pages {

using model::ContactId;
using quality::Case;

namespace {

/// A group with more pairs is not kept separate as a whole: it is one of many copies, not a mistake of the search.
constexpr size_t mostKeptSeparate = 200;

}  // namespace

QStringList DuplicatesPage::actions() const
{
    QStringList ids;
    if (!m_search->isRunning())
        ids << QStringLiteral("duplicates.search");
    if (m_search->isRunning() || m_model->rowCount() == 0)
        return ids;
    if (!m_model->certainCases().empty())
        ids << QStringLiteral("duplicates.certain");
    ids << QStringLiteral("go.next") << QStringLiteral("go.previous") << QStringLiteral("contact.merge") << QStringLiteral("duplicates.separate")
        << QStringLiteral("duplicates.later");
    return ids;
}

void DuplicatesPage::trigger(const QString &action)
{
    if (!actions().contains(action))
        return;
    if (action == QLatin1String("duplicates.search"))
        m_search->start();
    else if (action == QLatin1String("duplicates.certain"))
        mergeCertain();
    else if (action == QLatin1String("contact.merge"))
        merge();
    else if (action == QLatin1String("duplicates.separate"))
        separate();
    else if (action == QLatin1String("duplicates.later"))
        later();
}

void DuplicatesPage::merge()
{
    const Case *one = m_model->caseAt(currentRow());
    if (one == nullptr)
        return;
    if (qsizetype(one->contacts.size()) > dialogs::MergeDialog::most)
        return mergeBesides(*one);
    QList<ContactId> contacts;
    for (const quint32 contact : one->contacts)
        contacts << idOf(contact);
    auto *dialog = new dialogs::MergeDialog(m_context->workspace(), contacts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::MergeDialog::merged, this, [this, key = m_model->keyAt(currentRow())](const ContactId &, const commands::MergeReport &report) {
        m_context->announce(tr("%Ln contact(s) merged into one", nullptr, int(report.contacts) + 1), true);
        m_model->settle(m_model->rowOf(key));
        m_list->setFocus();
    });
    dialog->open();
}

/// A group of more than can stand side by side.
void DuplicatesPage::mergeBesides(const Case &one)
{
    const commands::MergeRequest request = CertainDialog::request(*m_model->shown(), one);
    m_context->prompts().confirm(this, tr("Merge a large group"),
                                 tr("“%1”: they are too many to stand side by side. All of them go into the contact that has been in the file longest; what differs is decided as "
                                    "the merge dialog would propose it. It can be undone.")
                                     .arg(caseTitle(*m_model->shown(), one)),
                                 tr("Merge %Ln contact(s)", nullptr, int(one.contacts.size())), [this, request] { mergeMany({request}); });
}

void DuplicatesPage::mergeCertain()
{
    const std::vector<const Case *> certain = m_model->certainCases();
    if (certain.empty())
        return;
    auto *dialog = new CertainDialog(m_search->shown(), certain, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertainDialog::agreed, this, &DuplicatesPage::mergeMany);
    dialog->open();
}

/// One undo step for all: whoever finds one of them wrong takes that one out by the contact's own menu.
void DuplicatesPage::mergeMany(const QList<commands::MergeRequest> &requests)
{
    m_context->runJob(tr("Merging contacts"), [requests](const commands::Session &session, const JobControl &control) -> Result<QString> {
        KONTOR_ASSIGN(const commands::MergeReport report, commands::mergeMany(session, requests, control));
        const QString done = tr("%Ln contact(s) merged into others", nullptr, int(report.contacts));
        return report.skipped == 0 ? done : tr("%1; %2").arg(done, tr("%Ln were changed meanwhile and left out", nullptr, int(report.skipped)));
    });
}

void DuplicatesPage::separate()
{
    const Case *one = m_model->caseAt(currentRow());
    if (one == nullptr)
        return;
    QList<std::pair<ContactId, ContactId>> pairs;
    if (one->pairs.size() > mostKeptSeparate)
        return m_context->announce(tr("This group is too large to be kept separate as a whole. Choose a contact in it, and “Not this one”."), false);
    for (const quint32 index : one->pairs) {
        const quality::CasePair &pair = m_model->shown()->found->pairs[index];
        pairs.append({idOf(pair.first), idOf(pair.second)});
    }
    m_model->settle(currentRow());
    keepSeparate(pairs);
}

/// From everybody in its group with whom it was brought together.
void DuplicatesPage::separateMember(quint32 contact)
{
    const Case *one = m_model->caseAt(currentRow());
    if (one == nullptr)
        return;
    QList<std::pair<ContactId, ContactId>> pairs;
    for (const quint32 index : one->pairs) {
        const quality::CasePair &pair = m_model->shown()->found->pairs[index];
        if (pair.first == contact || pair.second == contact)
            pairs.append({idOf(pair.first), idOf(pair.second)});
    }
    keepSeparate(pairs);
}

void DuplicatesPage::keepSeparate(const QList<std::pair<ContactId, ContactId>> &pairs)
{
    m_context->change(this, [pairs](const commands::Session &session) { return commands::keepSeparate(session, pairs).map([](qint64) {}); },
                      tr("Kept separate; not proposed again"), [this](bool done) {
                          if (!done)
                              m_model->setShown(m_search->shown());
                      });
}

void DuplicatesPage::later()
{
    const bool later = !m_model->filter().postponed;
    const QString mark = m_model->postpone(currentRow(), later);
    if (mark.isEmpty())
        return;
    m_context->workspace().inspect<void>(this, [mark, later](const commands::Session &session) { return commands::putOffCase(session, mark, later); },
                                         [this](const Result<void> &done) {
                                             if (!done)
                                                 m_context->report(done.error());
                                         });
}

}  // namespace kontor::pages
