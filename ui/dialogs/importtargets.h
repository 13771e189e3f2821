// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columntarget.h"

#include <QList>

namespace kontor::dialogs {

struct TargetChoice {
    QString text;  ///< as ColumnTarget::toString()
    QString label;
};

/// What a column can become, most wanted first; `header` names a new field of one's own. `proposed` is always among them.
QList<TargetChoice> targetChoices(const QString &header, const importexport::ColumnTarget &proposed);

}  // namespace kontor::dialogs
