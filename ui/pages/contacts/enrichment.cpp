// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/enrichment.h"

#include "core/commands/contactcommands.h"
#include "core/commands/workspace.h"
#include "core/queries/contactdetail.h"
#include "ui/dialogs/enrichdialog.h"

#include <QCoreApplication>

namespace kontor::pages {

using dialogs::EnrichDialog;
using model::ContactId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Enrichment)
};

void openDialog(PageContext &context, QWidget *parent, const queries::ContactDetail &detail, const QString &text)
{
    auto *dialog = new EnrichDialog(context.prompts(), detail, text, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &EnrichDialog::submitted, parent, [&context, parent, id = detail.id](const model::ContactDraft &draft, const QString &source) {
        context.change(parent, [id, draft, source](const commands::Session &session) {
            return commands::enrichContact(session, id, draft, source).map([](bool) {});
        }, Text::tr("Taken over"));
    });
    dialog->open();
}

}  // namespace

void openEnrichment(PageContext &context, QWidget *parent, const ContactId &contact, const QString &text)
{
    context.workspace().read<queries::ContactDetail>(
        parent, [contact](storage::Connection &connection) { return queries::currentDetail(connection, contact); },
        [&context, parent, text](Result<queries::ContactDetail> detail) {
            if (!detail)
                return context.report(detail.error());
            openDialog(context, parent, *detail, text);
        });
}

}  // namespace kontor::pages
