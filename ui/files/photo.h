// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/drafts.h"

#include <QImage>

namespace kontor::files {

/// Side of a stored photo in pixels.
constexpr int photoSide = 512;

/// A picture file as a contact's photo: turned as the camera held it, cropped to a square around the middle (of portraits
/// around the upper part), made small, and without what the camera wrote about place and time. Any thread.
Result<model::FileDraft> squarePhoto(const QString &path);
Result<model::FileDraft> squarePhoto(QImage picture, const QString &name);

}  // namespace kontor::files
