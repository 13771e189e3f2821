// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"

#include <QString>
#include <QVariant>

namespace kontor::commands {

/// The comparable form of a contact point: E.164 for phones (or the bare digits of a number that is none), lower case for
/// e-mail, no scheme or trailing slash for web addresses. Invalid if nothing remains.
QVariant normalisedPoint(const QString &kind, const QString &value, const QString &region);
/// That of a draft: what is in its field "norm" already, or made from its value.
QVariant normalisedPoint(const model::ChildDraft &point, const QString &region);

}  // namespace kontor::commands
