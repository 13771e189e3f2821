// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::model {

/// Which bank keeps an account, as far as the table of German bank codes says.
struct BankOfIban {
    bool hasTable = false;  ///< the IBAN is valid, and its country's banks are known
    QString name;           ///< empty: no such bank code in the table, which may be older than the bank
    QString bic;            ///< eleven characters; empty where the table has none
};
BankOfIban bankOfIban(QStringView iban);

/// True if both name the same bank: eight characters stand for the head office ("XXX").
bool isSameBic(QStringView one, QStringView other);

}  // namespace kontor::model
