// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kontor::tests {

/// German contacts as the lines of a table (see measure.cpp), with duplicates that are marked as such and with traps: families in
/// one house, twins, fathers and sons of one name, namesakes in other towns, branches and employees of firms. One in twenty is
/// written down twice, with what goes wrong in offices: typing errors, exchanged names, married names, moves, other ways to
/// write numbers and streets, short forms of names and firms, missing values.
QByteArray germanContacts(int contacts, quint64 seed);

}  // namespace kontor::tests
