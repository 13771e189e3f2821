// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draftkeeper.h"
#include "ui/pages/contacts/filterdialog.h"

#include <QLineEdit>

namespace kontor::pages {

void keepFilterDraft(commands::Workspace &workspace, FilterDialog &dialog, const Uuid &saved)
{
    QLineEdit *line = dialog.notation();
    const QString start = line->text();
    const auto now = std::make_shared<QString>(start);  // asked for once more when the line has gone
    auto *drafts = new dialogs::DraftKeeper(workspace, QStringLiteral("filter"), [start, now] {
        return *now == start ? QJsonObject() : QJsonObject{{QStringLiteral("start"), start}, {QStringLiteral("notation"), *now}};
    }, &dialog);
    QObject::connect(line, &QLineEdit::textChanged, drafts, [drafts, now](const QString &text) {
        *now = text;
        drafts->touch();
    });
    QObject::connect(drafts, &dialogs::DraftKeeper::found, line, [line](const QJsonObject &kept) {
        if (line->text() != kept.value(QStringLiteral("start")).toString())
            return;
        line->setText(kept.value(QStringLiteral("notation")).toString());
        Q_EMIT line->textEdited(line->text());  // as if it had been typed
    });
    QObject::connect(&dialog, &QDialog::finished, drafts, &dialogs::DraftKeeper::drop);
    drafts->open(saved);
}

}  // namespace kontor::pages
