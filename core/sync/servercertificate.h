// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kontor::sync {

/// What is the matter with the dates of a server's certificate, in the words of OpenSSL; empty if nothing is. libpq says only that it did
/// not accept it. Goes as far as TLS and looks: who one is, and to which database one wants, is not said. `names` and `values`: of the
/// connection, as libpq takes them.
QString certificateDates(QList<QByteArray> names, QList<QByteArray> values, int timeoutS);

}  // namespace kontor::sync
