// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/bulkactions.h"

#include "core/commands/contactcommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/scopecommands.h"
#include "core/commands/tagcommands.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/teamlink.h"
#include "ui/pages/contacts/scopebutton.h"
#include "ui/pages/contacts/setfielddialog.h"
#include "ui/pages/contacts/tagpicker.h"

#include <QMenu>

namespace kontor::pages {

using itemmodels::ListColumn;

namespace {
/// More than this many run as a job with progress.
constexpr int manyContacts = 200;
}  // namespace

BulkActions::BulkActions(PageContext &context, Select select, QWidget *window)
    : QObject(window), m_context(&context), m_select(std::move(select)), m_window(window)
{
}

void BulkActions::run(const QString &title, const QString &done, const Work &work)
{
    const Selection selection = m_select();
    if (selection.numbers.empty())
        return;
    m_context->workspace().readLong<Ids>(
        this, [selection](const commands::LongRead &read) { return queries::contactIds(read.connection, selection.numbers, selection.bin); },
        [this, title, done, work](Result<Ids> ids) {
            if (!ids)
                return m_context->report(ids.error());
            if (ids->size() > manyContacts) {
                return m_context->runJob(title, [ids = *ids, work, done](const commands::Session &session, const JobControl &control) {
                    return work(session, ids, control).map([&](qint64) { return done; });
                });
            }
            m_context->change(this, [ids = *ids, work](const commands::Session &session) { return work(session, ids, {}).map([](qint64) {}); }, done);
        });
}

void BulkActions::tag(const QPoint &global)
{
    auto *picker = new TagPicker(m_tags, {}, m_window);
    connect(picker, &TagPicker::picked, this, [this](const QString &name) {
        run(tr("Tagging contacts"), tr("Tag “%1” put on %Ln contact(s)", nullptr, count()).arg(name),
            [name](const commands::Session &session, const Ids &ids, const JobControl &control) {
                return commands::tagContacts(session, ids, {name}, {}, control);
            });
    });
    picker->popUpAt(global);
}

void BulkActions::untag(const QPoint &global)
{
    auto *picker = new TagPicker(m_tags, {}, m_window);
    picker->offerNoNew();
    connect(picker, &TagPicker::picked, this, [this](const QString &name) {
        run(tr("Taking a tag off"), tr("Tag “%1” taken off %Ln contact(s)", nullptr, count()).arg(name),
            [name](const commands::Session &session, const Ids &ids, const JobControl &control) {
                return commands::tagContacts(session, ids, {}, {name}, control);
            });
    });
    picker->popUpAt(global);
}

void BulkActions::assign(const QPoint &global)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QStringList &names) {
        for (const QString &name : names)
            connect(menu->addAction(name), &QAction::triggered, this, [this, name] { assignTo(name); });
    };
    const QStringList people = m_context->people();
    QStringList others = m_owners;
    others.removeIf([&](const QString &name) { return people.contains(name); });
    others.sort();
    offer(people);
    if (!people.isEmpty() && !others.isEmpty())
        menu->addSeparator();
    offer(others);
    menu->addSeparator();
    connect(menu->addAction(tr("Somebody else …")), &QAction::triggered, this, [this] {
        m_context->prompts().askText(m_window, tr("In charge"), tr("Name"), {}, [this](const QString &name) {
            if (!name.trimmed().isEmpty())
                assignTo(name.trimmed());
        });
    });
    connect(menu->addAction(tr("Nobody")), &QAction::triggered, this, [this] { assignTo({}); });
    menu->popup(global);
}

void BulkActions::assignTo(const QString &owner)
{
    const QString done = owner.isEmpty() ? tr("Nobody in charge of %Ln contact(s) now", nullptr, count())
                                         : tr("%1 in charge of %Ln contact(s)", nullptr, count()).arg(owner);
    run(tr("Assigning contacts"), done, [owner](const commands::Session &session, const Ids &ids, const JobControl &control) {
        return commands::setFieldOfMany(session, ids, QStringLiteral("owner"), owner.isEmpty() ? QVariant() : QVariant(owner), control);
    });
}

void BulkActions::move(const QPoint &global)
{
    if (m_context->team() == nullptr || count() == 0)
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerScopes(menu, *m_context->team(), nullptr, [this](const queries::TeamScope &scope) {
        askToMove(*m_context, m_window, scope, true, count(), [this, scope] { moveTo(scope); });
    });
    menu->popup(global);
}

void BulkActions::moveTo(const queries::TeamScope &scope)
{
    const QString done = tr("%Ln contact(s) visible for: %1", nullptr, count()).arg(scopeName(scope));
    run(tr("Changing who sees contacts"), done, [to = scope.isOrganisation() ? Uuid() : scope.id](const commands::Session &session, const Ids &ids, const JobControl &control) {
        return commands::moveContacts(session, ids, to, control);
    });
}

void BulkActions::setField()
{
    if (count() == 0)
        return;
    auto *dialog = new SetFieldDialog(m_columns, count(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetFieldDialog::submitted, this, &BulkActions::setValue);
    dialog->open();
}

void BulkActions::setValue(const ListColumn &field, const QVariant &value)
{
    run(tr("Setting a field"), tr("“%1” set for %Ln contact(s)", nullptr, count()).arg(field.label),
        [field, value](const commands::Session &session, const Ids &ids, const JobControl &control) {
            if (field.id.startsWith(QLatin1String("cf:")))
                return commands::setCustomValueOfMany(session, ids, field.id.mid(3), value, control);
            return commands::setFieldOfMany(session, ids, field.id.mid(8), value, control);
        });
}

void BulkActions::review()
{
    run(tr("Noting a review"), tr("%Ln contact(s) reviewed", nullptr, count()),
        [](const commands::Session &session, const Ids &ids, const JobControl &control) { return commands::markReviewed(session, ids, control); });
}

void BulkActions::remove()
{
    run(tr("Moving contacts to the bin"), tr("%Ln contact(s) moved to the bin", nullptr, count()),
        [](const commands::Session &session, const Ids &ids, const JobControl &control) { return commands::deleteContacts(session, ids, control); });
}

void BulkActions::restore()
{
    run(tr("Restoring contacts"), tr("%Ln contact(s) restored", nullptr, count()),
        [](const commands::Session &session, const Ids &ids, const JobControl &control) { return commands::restoreContacts(session, ids, control); });
}

void BulkActions::merge()
{
    const Selection selection = m_select();
    if (qsizetype(selection.numbers.size()) > dialogs::MergeDialog::most)
        return m_context->announce(tr("At most %Ln contacts can be compared side by side. Select fewer.", nullptr, int(dialogs::MergeDialog::most)), false);
    if (selection.numbers.size() < 2)
        return;
    m_context->workspace().readLong<Ids>(
        this, [selection](const commands::LongRead &read) { return queries::contactIds(read.connection, selection.numbers, selection.bin); },
        [this](Result<Ids> ids) { ids ? merge(*ids) : m_context->report(ids.error()); });
}

void BulkActions::merge(const Ids &contacts)
{
    auto *dialog = new dialogs::MergeDialog(m_context->workspace(), contacts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::MergeDialog::merged, this, [this](const model::ContactId &primary, const commands::MergeReport &report) {
        m_context->announce(tr("%Ln contacts merged into one", nullptr, int(report.contacts) + 1), true);
        m_context->go({QStringLiteral("contacts"), primary});
    });
    dialog->open();
}

}  // namespace kontor::pages
