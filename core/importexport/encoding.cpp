// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/encoding.h"

#include <QCoreApplication>
#include <QIODevice>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <array>

namespace kontor::importexport {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSampleLimit = 512 * 1024;

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Result<Converter> openConverter(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status) || name.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Encoding", "There is no text encoding called “%1”.")
                        .arg(QString::fromLatin1(name)));
    }
    return converter;
}

/// Counts sequences of UTF-8 beyond ASCII that are whole, and bytes that cannot be UTF-8.
/// A sequence cut off by the end of a piece is carried over to the next.
class Utf8Census {
public:
    void add(QByteArrayView bytes)
    {
        for (const char c : bytes)
            add(static_cast<unsigned char>(c));
    }
    qint64 sequences = 0;
    qint64 faults = 0;

private:
    void add(unsigned char byte)
    {
        if (m_expected > 0) {
            if (byte >= m_lowest && byte <= m_highest) {
                m_lowest = 0x80;
                m_highest = 0xBF;
                if (--m_expected == 0)
                    ++sequences;
                return;
            }
            ++faults;
            m_expected = 0;
        }
        if (byte >= 0x80)
            begin(byte);
    }
    void begin(unsigned char byte)
    {
        m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        m_expected = byte >= 0xC2 && byte <= 0xDF   ? 1
                     : byte >= 0xE0 && byte <= 0xEF ? 2
                     : byte >= 0xF0 && byte <= 0xF4 ? 3
                                                    : 0;
        if (m_expected == 0)
            ++faults;
    }
    int m_expected = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xBF;
};

/// What is gathered of a file to judge its encoding by.
struct Census {
    QByteArray start;    ///< the first bytes, for byte order marks and the pattern of zeros
    QByteArray unusual;  ///< pieces with bytes beyond ASCII
    Utf8Census utf8;

    void add(QByteArrayView chunk)
    {
        if (start.size() < kChunk)
            start.append(chunk.first(qMin(chunk.size(), kChunk - start.size())));
        utf8.add(chunk);
        const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        if (unusual.size() < kSampleLimit && std::any_of(chunk.begin(), chunk.end(), isHigh))
            unusual.append(chunk);
    }
};

bool hasBom(const QByteArray &bytes, const char *bom, TextEncoding &encoding, const char *name)
{
    if (!bytes.startsWith(bom))
        return false;
    encoding = {name, qsizetype(qstrlen(bom)), false};
    return true;
}

/// Western text in UTF-16 has a zero in every other byte; whose turn it is tells the order.
QByteArray utf16ByZeros(const QByteArray &bytes)
{
    const qsizetype length = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    const qsizetype pairs = length / 2;
    if (pairs < 2)
        return {};
    if (odd * 10 >= pairs * 6 && even * 20 < pairs)
        return "UTF-16LE";
    if (even * 10 >= pairs * 6 && odd * 20 < pairs)
        return "UTF-16BE";
    return {};
}

QString decoded(const QByteArray &name, const QByteArray &bytes)
{
    QString text;
    if (auto decoder = TextDecoder::create(name))
        (*decoder)->decode(bytes, true, text);
    return text;
}

/// How likely a character beyond ASCII is in a list of European customers, given its neighbours.
int plausibility(QChar c, bool letterBefore, bool letterAfter)
{
    static const QString german = QStringLiteral("äöüßÄÖÜé");
    static const QString neighbours = QStringLiteral("èêëáàâãåæçíìîïñóòôõøœúùûýÿÉÈÊÁÀÂÅÆÇÍÎÑÓÔØŠšŽžąćęłńśźżĄĆĘŁŃŚŹŻ"
                                                     "čďěňřťůČĎĚŇŘŤŮőűŐŰășțăğışİ");
    const bool inWord = letterBefore || letterAfter;
    if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control)
        return -20;
    if (german.contains(c))
        return inWord ? 6 : 0;
    if (neighbours.contains(c)) {
        // A capital in the middle of a word, or the wrong half of another encoding.
        return c.isUpper() && letterBefore ? -4 : inWord ? 3 : 0;
    }
    if (c.isLetter())
        return inWord ? -1 : -3;
    static const QString signs = QStringLiteral("€§°–—„“”‚‘’«»…·£²³µ½¼´©®™\u00A0");
    if (signs.contains(c))
        return letterBefore && letterAfter ? (c == u'’' ? 1 : -4) : 1;
    return inWord ? -8 : -2;
}

int score(const QString &text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        const bool before = i > 0 && text[i - 1].isLetter();
        const bool after = i + 1 < text.size() && text[i + 1].isLetter();
        sum += plausibility(text[i], before, after);
    }
    return sum;
}

/// Cyrillic, Greek and East Asian texts consist mostly of letters beyond ASCII; only then the detector's word counts,
/// as it often takes short German lists for something exotic.
bool mostlyForeign(const QString &text)
{
    qsizetype latin = 0;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            foreign -= c == QChar::ReplacementCharacter ? 10 : 0;
        else if (c.script() == QChar::Script_Latin)
            ++latin;
        else
            ++foreign;
    }
    return foreign > latin;
}

QByteArray askDetector(const QByteArray &bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.constData(), size_t(bytes.size()));
    uchardet_data_end(detector);
    QByteArray name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return name;
}

QByteArray likeliestEncoding(const QByteArray &bytes)
{
    // In order of how often they are met: the first wins a tie.
    const QList<QByteArray> candidates{"windows-1252", "windows-1250", "IBM850", "macintosh",
                                       "ISO-8859-15",  "ISO-8859-2",   "IBM852"};
    const QByteArray detected = askDetector(bytes);
    if (!detected.isEmpty() && openConverter(detected) && mostlyForeign(decoded(detected, bytes)))
        return detected;
    QByteArray best;
    int bestScore = 0;
    for (const QByteArray &name : candidates) {
        const int points = score(decoded(name, bytes));
        if (best.isEmpty() || points > bestScore) {
            best = name;
            bestScore = points;
        }
    }
    return best;
}

TextEncoding judge(const Census &census)
{
    TextEncoding encoding;
    if (hasBom(census.start, "\xEF\xBB\xBF", encoding, "UTF-8")
        || hasBom(census.start, "\xFF\xFE", encoding, "UTF-16LE")
        || hasBom(census.start, "\xFE\xFF", encoding, "UTF-16BE"))
        return encoding;
    if (const QByteArray name = utf16ByZeros(census.start); !name.isEmpty())
        return {name, 0, false};
    // A damaged place or two in a file that is UTF-8 everywhere else does not make it another encoding.
    if (census.utf8.faults == 0 || census.utf8.sequences > 20 * census.utf8.faults)
        return {"UTF-8", 0, census.utf8.faults > 0};
    return {likeliestEncoding(census.unusual), 0, true};
}

}  // namespace

QString encodingLabel(const QByteArray &name)
{
    struct Label {
        const char *name;
        const char *text;
    };
    static constexpr std::array labels{
        Label{"windows-1252", QT_TRANSLATE_NOOP("Encoding", "Windows-1252 (Western Europe)")},
        Label{"windows-1250", QT_TRANSLATE_NOOP("Encoding", "Windows-1250 (Central Europe)")},
        Label{"IBM850", QT_TRANSLATE_NOOP("Encoding", "CP850 (DOS, Western Europe)")},
        Label{"IBM852", QT_TRANSLATE_NOOP("Encoding", "CP852 (DOS, Central Europe)")},
        Label{"macintosh", QT_TRANSLATE_NOOP("Encoding", "Mac Roman (old Macintosh)")},
        Label{"UTF-8", QT_TRANSLATE_NOOP("Encoding", "UTF-8 (all languages)")},
        Label{"UTF-16LE", QT_TRANSLATE_NOOP("Encoding", "UTF-16 (all languages)")},
        Label{"UTF-16BE", QT_TRANSLATE_NOOP("Encoding", "UTF-16, big-endian (all languages)")},
    };
    for (const Label &label : labels) {
        if (name.compare(label.name, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Encoding", label.text);
    }
    return QString::fromLatin1(name);
}

Result<TextEncoding> detectEncoding(QIODevice &device)
{
    const qint64 begin = device.pos();
    Census census;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 length = device.isSequential() ? -1 : device.read(chunk.data(), kChunk);
        if (length < 0) {
            return fail(
                ErrorCode::Io,
                QCoreApplication::translate("Encoding", "The file cannot be read: %1").arg(device.errorString()));
        }
        if (length == 0)
            break;
        census.add(QByteArrayView(chunk.constData(), length));
    }
    if (!device.seek(begin)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Encoding", "The file cannot be read: %1").arg(device.errorString()));
    }
    return judge(census);
}

TextEncoding detectEncoding(QByteArrayView sample)
{
    Census census;
    census.add(sample);
    return judge(census);
}

struct TextDecoder::Private {
    Converter converter;
    qint64 errors = 0;

    static void U_CALLCONV onError(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t,
                                   UConverterCallbackReason reason, UErrorCode *status)
    {
        if (reason > UCNV_IRREGULAR)  // reset, close and clone are no errors
            return;
        ++static_cast<Private *>(const_cast<void *>(context))->errors;
        const UChar replacement = 0xFFFD;
        *status = U_ZERO_ERROR;
        ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
    }
};

TextDecoder::TextDecoder(std::unique_ptr<Private> p) : d(std::move(p)) {}
TextDecoder::~TextDecoder() = default;

Result<std::unique_ptr<TextDecoder>> TextDecoder::create(const QByteArray &encoding)
{
    auto p = std::make_unique<Private>();
    KONTOR_ASSIGN(p->converter, openConverter(encoding));
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(p->converter.get(), Private::onError, p.get(), nullptr, nullptr, &status);
    return std::unique_ptr<TextDecoder>(new TextDecoder(std::move(p)));
}

void TextDecoder::decode(QByteArrayView bytes, bool last, QString &text)
{
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    std::array<UChar, 4096> buffer;
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        UChar *target = buffer.data();
        ucnv_toUnicode(d->converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, nullptr, last,
                       &status);
        text.append(reinterpret_cast<const QChar *>(buffer.data()), target - buffer.data());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
}

qint64 TextDecoder::errorCount() const
{
    return d->errors;
}

struct TextEncoder::Private {
    Converter converter;
    qint64 lost = 0;
    QStringList lostCharacters;

    static void U_CALLCONV onError(const void *context, UConverterFromUnicodeArgs *args, const UChar *, int32_t,
                                   UChar32 codePoint, UConverterCallbackReason reason, UErrorCode *status)
    {
        if (reason > UCNV_IRREGULAR)
            return;
        auto *self = static_cast<Private *>(const_cast<void *>(context));
        ++self->lost;
        const char32_t character = static_cast<char32_t>(codePoint);
        const QString text = QString::fromUcs4(&character, 1);
        if (self->lostCharacters.size() < 50 && !self->lostCharacters.contains(text))
            self->lostCharacters.append(text);
        *status = U_ZERO_ERROR;
        ucnv_cbFromUWriteBytes(args, "?", 1, 0, status);
    }
};

TextEncoder::TextEncoder(std::unique_ptr<Private> p) : d(std::move(p)) {}
TextEncoder::~TextEncoder() = default;

Result<std::unique_ptr<TextEncoder>> TextEncoder::create(const QByteArray &encoding)
{
    auto p = std::make_unique<Private>();
    KONTOR_ASSIGN(p->converter, openConverter(encoding));
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(p->converter.get(), Private::onError, p.get(), nullptr, nullptr, &status);
    return std::unique_ptr<TextEncoder>(new TextEncoder(std::move(p)));
}

QByteArray TextEncoder::encode(QStringView text)
{
    QByteArray bytes;
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    const UChar *const sourceEnd = source + text.size();
    std::array<char, 4096> buffer;
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        char *target = buffer.data();
        ucnv_fromUnicode(d->converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, nullptr, true,
                         &status);
        bytes.append(buffer.data(), target - buffer.data());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return bytes;
}

qint64 TextEncoder::lostCount() const
{
    return d->lost;
}

QStringList TextEncoder::lostCharacters() const
{
    return d->lostCharacters;
}

}  // namespace kontor::importexport
