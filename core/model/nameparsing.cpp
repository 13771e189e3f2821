// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "core/model/namewords.h"
#include "core/model/text.h"

#include <QStringBuilder>

#include <algorithm>

namespace kontor::model {

namespace {

/// Takes one name apart, word by word from both ends. Lives for one call.
class NameParser {
public:
    PersonName parse(const QString &text)
    {
        // The comma of "Müller, Käthe" turns the name round; others only set off titles and suffixes.
        QList<QStringList> parts;
        const QStringList cutAtCommas = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : cutAtCommas) {
            QStringList words = part.split(u' ', Qt::SkipEmptyParts);
            takeFront(words);
            takeBirthName(words);
            takeBack(words, parts.isEmpty() ? 1 : 0);
            if (!words.isEmpty())
                parts += words;
        }
        if (parts.size() == 1)
            naturalOrder(parts[0]);
        else if (parts.size() > 1)
            familyFirst(parts);
        finish(text);
        return m_name;
    }

private:
    static void appendWord(QString &to, const QString &word) { to += to.isEmpty() ? word : QString(u' ' + word); }

    /// Salutation and titles in front: "Frau Prof. Dr. med.".
    void takeFront(QStringList &words)
    {
        if (words.size() > 2 && namewords::isAnd(words[1]) && !namewords::salutation(words[0]).isEmpty()
            && !namewords::salutation(words[2]).isEmpty())
            return;  // "Herr und Frau Müller": there is no code for both, the words stay
        while (!words.isEmpty()) {
            const QString &word = words.first();
            const QString code = namewords::salutation(word);
            const bool isLast = words.size() == 1;
            if (!code.isEmpty() && m_name.salutation.isEmpty() && m_name.title.isEmpty() && m_name.family.isEmpty())
                m_name.salutation = code;
            else if (isTitlePart(words))
                appendWord(m_name.title, word);
            else
                break;
            words.removeFirst();
            if (isLast)
                break;
        }
    }

    bool isTitlePart(const QStringList &words) const
    {
        const QString &word = words.first();
        return namewords::isTitle(word) || (!m_name.title.isEmpty() && namewords::isTitleTail(word));
    }

    /// "geb. Schulz", "(geb. Schulz)", "(Einkauf)": kept behind the name, so that nothing is lost.
    void takeBirthName(QStringList &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString lower = words[i].toLower();
            const bool birth = lower == u"geb." || lower == u"geb" || lower == u"geborene" || lower == u"née";
            if (!birth && !(words[i].startsWith(u'(') && words.last().endsWith(u')')))
                continue;
            QString tail = words.mid(i).join(u' ');
            if (tail.startsWith(QStringLiteral("(geb"), Qt::CaseInsensitive))
                tail = tail.mid(1).chopped(1);
            m_tail = tail;
            words = words.mid(0, i);
            return;
        }
    }

    /// Suffixes behind, of which at least `keep` words must remain a name.
    void takeBack(QStringList &words, qsizetype keep)
    {
        QStringList suffixes;
        while (words.size() > keep) {
            const qsizetype count = words.size();
            const QString lastTwo = count < 2 ? QString() : QString(words[count - 2] + words.last());
            const bool aged = count - 2 >= keep && namewords::isSuffix(lastTwo);  // "d. Ä."
            const bool titleBehind = words.last().contains(u'.') && namewords::isTitle(words.last());
            const bool sure = namewords::isSuffix(words.last()) || titleBehind;
            const bool doubtful = namewords::isDoubtfulSuffix(words.last()) && count > 2;
            if (!aged && !sure && !doubtful)
                break;
            suffixes.prepend(words.takeLast());
            if (aged)
                suffixes.prepend(words.takeLast());
        }
        for (const QString &suffix : std::as_const(suffixes))
            appendWord(namewords::isTitle(suffix) ? m_name.title : m_name.suffix, suffix);
    }

    /// "Dr. Maria Bäcker" without its title: given names, then the family name with its prefix.
    void naturalOrder(const QStringList &words)
    {
        if (words.size() == 1 || namewords::isParticle(words[0]) || startsWithNobility(words)) {
            m_name.family = words.join(u' ');
            return;
        }
        if (const qsizetype shouted = wordsInCapitals(words); shouted > 0) {
            m_name.family = words.mid(0, shouted).join(u' ');
            givenNames(words.mid(shouted));
            return;
        }
        const qsizetype start = familyStart(words);
        givenNames(words.mid(0, start));
        m_name.family = words.mid(start).join(u' ');
    }

    static bool startsWithNobility(const QStringList &words)
    {
        return words.size() > 1 && namewords::isNobility(words[0]) && namewords::isParticle(words[1]);
    }

    /// "MÜLLER Hans" (the French way): how many words in front are the family name.
    static qsizetype wordsInCapitals(const QStringList &words)
    {
        const auto inCapitals = [](const QString &word) {
            return word.size() > 2 && !word.contains(u'.') && word == word.toUpper() && word != word.toLower();
        };
        qsizetype count = 0;
        while (count < words.size() && inCapitals(words[count]))
            ++count;
        return count == words.size() || inCapitals(words.last()) ? 0 : count;
    }

    static qsizetype familyStart(const QStringList &words)
    {
        const qsizetype last = words.size() - 1;
        for (qsizetype i = 1; i < last; ++i) {
            if (namewords::isAnd(words[i])) {
                ++i;  // "Hans und Maria Müller": the word behind is a given name, too
                continue;
            }
            if (words[i] == u"y" && i > 1)
                return i - 1;
            if (namewords::isNobility(words[i]) || namewords::isParticle(words[i]))
                return i;
        }
        return last;
    }

    /// "Müller, Käthe", "Goethe, Johann Wolfgang von", "Treuenfels, Günther Freiherr von".
    void familyFirst(const QList<QStringList> &parts)
    {
        m_name.family = parts[0].join(u' ');
        QStringList given = parts[1];
        qsizetype end = given.size();
        while (end > 1 && (namewords::isParticle(given[end - 1]) || namewords::isNobility(given[end - 1])))
            --end;
        if (end < given.size()) {
            m_name.family = given.mid(end).join(u' ') + u' ' + m_name.family;
            given = given.mid(0, end);
        }
        givenNames(given);
        for (qsizetype i = 2; i < parts.size(); ++i)
            appendWord(m_name.additional, parts[i].join(u' '));
    }

    void givenNames(const QStringList &words)
    {
        const bool couple =
            std::any_of(words.cbegin(), words.cend(), [](const QString &w) { return namewords::isAnd(w); });
        qsizetype count = couple ? words.size() : 1;
        // "Hans Peter" is one name, "Johannes Michael" two, "John F." a name and an initial.
        if (!couple && words.size() > 1 && words[1].size() > 2 && !words[1].endsWith(u'.')
            && namewords::joinsNextGivenName(words[0]))
            count = 2;
        m_name.given = words.mid(0, count).join(u' ');
        for (const QString &word : words.mid(count))
            appendWord(m_name.additional, word);
    }

    void finish(const QString &text)
    {
        if (!m_tail.isEmpty())
            appendWord(m_name.suffix, m_tail);
        // "Dr.", "Herr" alone: somebody's name all the same.
        if (m_name.family.isEmpty() && m_name.given.isEmpty()) {
            m_name = {};
            m_name.family = text;
        }
    }

    PersonName m_name;
    QString m_tail;
};

}  // namespace

PersonName parsePersonName(QStringView text)
{
    return NameParser().parse(tidied(text));
}

}  // namespace kontor::model
