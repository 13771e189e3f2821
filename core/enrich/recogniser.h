// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QImage>

#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace kontor::enrich {

/// Recognises print with the German and English data that is installed. One per thread; making one reads its data, which takes a
/// moment.
class Recogniser {
public:
    struct Page {
        QString text;
        int confidence = -1;  ///< mean of all words, 0 to 100
    };

    /// NotFound, with what to install, if neither language is there.
    static Result<std::unique_ptr<Recogniser>> open();
    ~Recogniser();

    /// `grey`: Format_Grayscale8. Cancelled if `control` says so while it reads.
    Result<Page> read(const QImage &grey, const JobControl &control);

private:
    explicit Recogniser(std::unique_ptr<tesseract::TessBaseAPI> engine);

    std::unique_ptr<tesseract::TessBaseAPI> m_engine;
};

}  // namespace kontor::enrich
