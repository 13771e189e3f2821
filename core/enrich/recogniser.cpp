// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/recogniser.h"

#include <QCoreApplication>

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace kontor::enrich {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::enrich)
};

constexpr int dotsPerInch = 300;

}  // namespace

Recogniser::Recogniser(std::unique_ptr<tesseract::TessBaseAPI> engine) : m_engine(std::move(engine)) {}
Recogniser::~Recogniser() = default;

Result<std::unique_ptr<Recogniser>> Recogniser::open()
{
    // What both libraries have to say about a picture is not for the terminal.
    setMsgSeverity(L_SEVERITY_NONE);
    for (const char *languages : {"deu+eng", "deu", "eng"}) {
        auto engine = std::make_unique<tesseract::TessBaseAPI>();
        if (engine->Init(nullptr, languages) != 0)
            continue;
        engine->SetVariable("debug_file", "/dev/null");
        engine->SetPageSegMode(tesseract::PSM_AUTO);
        return std::unique_ptr<Recogniser>(new Recogniser(std::move(engine)));
    }
    return fail(ErrorCode::NotFound, Text::tr("Recognising letters needs the language data of Tesseract, which is not installed. On Debian and Ubuntu: "
                                              "tesseract-ocr-deu and tesseract-ocr-eng."));
}

Result<Recogniser::Page> Recogniser::read(const QImage &grey, const JobControl &control)
{
    m_engine->SetImage(grey.constBits(), grey.width(), grey.height(), 1, int(grey.bytesPerLine()));
    m_engine->SetSourceResolution(dotsPerInch);
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = [](void *asked, int) { return static_cast<const JobControl *>(asked)->cancelled(); };
    monitor.cancel_this = const_cast<JobControl *>(&control);
    const bool failed = m_engine->Recognize(&monitor) != 0;
    if (control.cancelled())
        return fail(ErrorCode::Cancelled, {});
    if (failed)
        return fail(ErrorCode::Internal, Text::tr("The picture could not be read."));
    const std::unique_ptr<char[]> text(m_engine->GetUTF8Text());
    return Page{QString::fromUtf8(text.get()), m_engine->MeanTextConf()};
}

}  // namespace kontor::enrich
