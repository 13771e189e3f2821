// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filesettings.h"
#include "core/storage/connection.h"

namespace kontor::storage {

/// A setting of the file or of the organisation, or its standard.
Result<QVariant> fileSetting(Connection &connection, model::FileSetting setting);

}  // namespace kontor::storage
