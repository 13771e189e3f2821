// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace kontor::model {
struct EntityDef;
}

namespace kontor::sync {

/// Statements that make the typed views of schema `report`, one per table of the catalogue and one that says what they
/// hold. They show what is neither deleted nor private. A view keeps its name; columns are added, never moved.
QList<QByteArray> reportViews();

/// The SELECT behind one view.
QByteArray reportQuery(const model::EntityDef &entity);

}  // namespace kontor::sync
