// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace kontor::pages {

/// What a command did, in a few words without a verb for its undoing: "Edit contact", "Tag 12 contacts", "Import". For
/// the undo button and the list of changes. `kind` and `params` as in CommandInfo; unknown kinds give "Change".
QString changeText(const QString &kind, const QJsonObject &params = {});

}  // namespace kontor::pages
