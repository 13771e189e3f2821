// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text.h"

#include <QStringBuilder>
#include <QVarLengthArray>

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>

namespace kontor::model {

namespace {

/// Latin letters that Unicode does not decompose, with what German and European users type for them.
struct Spelling {
    char16_t letter;
    const char *ascii;
};
constexpr Spelling kSpellings[] = {
    {u'ß', "ss"}, {u'ẞ', "ss"}, {u'æ', "ae"}, {u'Æ', "ae"}, {u'œ', "oe"}, {u'Œ', "oe"}, {u'ø', "o"},  {u'Ø', "o"},
    {u'ł', "l"},  {u'Ł', "l"},  {u'đ', "d"},  {u'Đ', "d"},  {u'ð', "d"},  {u'Ð', "d"},  {u'þ', "th"}, {u'Þ', "th"},
    {u'ı', "i"},  {u'ħ', "h"},  {u'Ħ', "h"},  {u'ŧ', "t"},  {u'Ŧ', "t"},  {u'ŋ', "n"},  {u'Ŋ', "n"},  {u'ĸ', "k"},
    {u'ƒ', "f"},  {u'ə', "e"},  {u'Ə', "e"},  {u'ɨ', "i"},  {u'ʼ', ""},
};

/// How one code point is folded: letters appended, a separator, or nothing.
struct Folded {
    char16_t letters[3] = {};
    quint8 count = 0;
    bool separator = false;
    bool fits = true;  ///< false: longer than `letters`; ask foldSlowly()
};

bool isIgnored(char32_t c)
{
    if (QChar::category(c) == QChar::Other_Format)
        return true;  // soft hyphens, joiners, direction marks
    const auto combining = QChar::combiningClass(c);
    // Classes 8 and 9 (kana voicing, virama) change the letter rather than decorate it.
    return combining != 0 && combining != 8 && combining != 9;
}

/// Lower case, decomposed, without marks; an empty result with `separator` unset means "drop it".
QString foldSlowly(char32_t c, bool *separator)
{
    *separator = false;
    if (c <= 0xffff) {
        for (const auto &spelling : kSpellings) {
            if (spelling.letter == c)
                return QString::fromLatin1(spelling.ascii);
        }
    }
    if (isIgnored(c))
        return {};
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return QString(QChar(u'0' + digit));
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty()) {
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            *separator = true;
            return {};
        }
        return QString::fromUcs4(std::array{QChar::toCaseFolded(c)}.data(), 1);
    }
    QString folded;
    const auto points = parts.toUcs4();
    for (const char32_t part : points) {
        bool gap = false;
        const QString piece = foldSlowly(part, &gap);
        folded += gap ? QStringLiteral(" ") : piece;
    }
    *separator = std::all_of(folded.cbegin(), folded.cend(), [](QChar ch) { return ch == u' '; }) && !folded.isEmpty();
    return *separator ? QString() : folded;
}

constexpr int kTableSize = 0x250;  // Basic Latin to Latin Extended-B: nearly all letters of European names

const std::array<Folded, kTableSize> &foldTable()
{
    static const auto table = [] {
        std::array<Folded, kTableSize> made;
        for (int c = 0; c < kTableSize; ++c) {
            const QString folded = foldSlowly(char32_t(c), &made[c].separator);
            made[c].fits = folded.size() <= 3 && !folded.contains(u' ');
            if (!made[c].fits)
                continue;
            made[c].count = quint8(folded.size());
            std::copy_n(folded.utf16(), folded.size(), made[c].letters);
        }
        return made;
    }();
    return table;
}

/// Folds from left to right with the last letter as the only memory: that is what keeps prefixes.
class Folder {
public:
    explicit Folder(bool keepSpaces) : m_keepSpaces(keepSpaces) {}

    QString fold(QStringView text)
    {
        const auto &table = foldTable();
        const char16_t *const data = text.utf16();
        const qsizetype size = text.size();
        for (qsizetype i = 0; i < size; ++i) {
            const char16_t unit = data[i];
            if (unit < kTableSize && table[unit].fits) {
                const Folded &entry = table[unit];
                if (entry.separator)
                    gap();
                for (int k = 0; k < entry.count; ++k)
                    append(entry.letters[k]);
            } else if (QChar::isHighSurrogate(unit) && i + 1 < size && QChar::isLowSurrogate(data[i + 1])) {
                appendSlowly(QChar::surrogateToUcs4(unit, data[i + 1]));
                ++i;
            } else if (QChar::isSurrogate(unit)) {
                gap();
            } else {
                appendSlowly(unit);
            }
        }
        return QString(reinterpret_cast<const QChar *>(m_out.constData()), m_out.size());
    }

private:
    void gap() { m_gap = m_keepSpaces && !m_out.isEmpty(); }

    void append(char16_t letter)
    {
        if (m_gap) {
            m_out.append(u' ');
            m_gap = false;
        }
        // "ae", "oe", "ue" are spellings of ä, ö, ü: the e goes, whether it was typed or came from a ligature.
        if (letter == u'e' && !m_out.isEmpty()) {
            const char16_t last = m_out.last();
            if (last == u'a' || last == u'o' || last == u'u')
                return;
        }
        m_out.append(letter);
    }

    void appendSlowly(char32_t c)
    {
        bool separator = false;
        const QString folded = foldSlowly(c, &separator);
        if (separator)
            gap();
        for (const QChar letter : folded) {
            if (letter == u' ')
                gap();
            else
                append(letter.unicode());
        }
    }

    QVarLengthArray<char16_t, 256> m_out;
    bool m_keepSpaces;
    bool m_gap = false;
};

enum class Junk { No, Blank, Drop };

Junk junkOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u > 0x20 && u < 0x7f)
        return Junk::No;
    if (c.isSpace())
        return Junk::Blank;
    if (c.category() == QChar::Other_Control)
        return Junk::Drop;
    // Invisible marks that come along when people paste; joiners (200C, 200D) belong to words and emoji.
    if (u == 0x00ad || u == 0x200b || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || u == 0x2060
        || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff)
        return Junk::Drop;
    return Junk::No;
}

}  // namespace

QString foldForSearch(QStringView text)
{
    return Folder(true).fold(text);
}

QStringList searchWords(QStringView text)
{
    return foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
}

QString foldToKey(QStringView text)
{
    return Folder(false).fold(text);
}

QString tidied(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool blank = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const Junk junk = junkOf(c);
        if (junk == Junk::Blank)
            blank = true;
        if (junk != Junk::No)
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c.isSurrogate() && !pair)
            continue;  // half a character cannot be stored as UTF-8
        if (blank && !out.isEmpty())
            out += u' ';
        blank = false;
        out += c;
        if (pair)
            out += text[++i];
    }
    return out;
}

struct SortKeyMaker::Private {
    UCollator *collator = nullptr;
};

SortKeyMaker::SortKeyMaker() : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->collator = ucol_open("de@collation=phonebook", &status);
    if (U_FAILURE(status))
        return;
    // Composed and decomposed spellings (macOS writes the latter) must give one key.
    ucol_setAttribute(d->collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
}

SortKeyMaker::~SortKeyMaker()
{
    if (d->collator)
        ucol_close(d->collator);
}

QByteArray SortKeyMaker::key(QStringView text) const
{
    if (!d->collator)
        return foldForSearch(text).toUtf8();  // ICU without its data: a plain order is better than none
    std::array<uint8_t, 256> buffer;
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const int32_t length = int32_t(text.size());
    const int32_t needed = ucol_getSortKey(d->collator, units, length, buffer.data(), int32_t(buffer.size()));
    // ICU counts its terminating zero, which BLOBs do not need.
    if (needed <= int32_t(buffer.size()))
        return QByteArray(reinterpret_cast<const char *>(buffer.data()), std::max(needed - 1, 0));
    QByteArray key(needed, Qt::Uninitialized);
    ucol_getSortKey(d->collator, units, length, reinterpret_cast<uint8_t *>(key.data()), needed);
    key.chop(1);
    return key;
}

QString SortKeyMaker::version()
{
    static const QString text = [] {
        const SortKeyMaker maker;
        UVersionInfo rules = {};
        char numbers[U_MAX_VERSION_STRING_LENGTH] = "none";
        if (maker.d->collator) {
            ucol_getVersion(maker.d->collator, rules);
            u_versionToString(rules, numbers);
        }
        return QString(QStringLiteral("de-phonebook/" U_ICU_VERSION "/") + QString::fromLatin1(numbers));
    }();
    return text;
}

}  // namespace kontor::model
