// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/serverconnection.h"

namespace kontor::sync {

/// An address as people write it into a form.
struct AddressParts {
    QString server;  ///< host, or host:port
    QString database;
    QString user;
    QString certificate = {};  ///< file that the server's certificate is checked with; empty: what this computer trusts
    QString others = {};       ///< all else that libpq may be told, as it takes it
};

/// Invalid if the target is no address.
Result<AddressParts> partsOf(const QString &target);
/// What libpq takes. A whole address in `server` (postgresql://…, or keywords) counts as it is; the other parts fill in what
/// it leaves out.
Result<QString> targetOf(const AddressParts &parts);

}  // namespace kontor::sync
