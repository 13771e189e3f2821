// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/helpcontent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

/// Outside all namespaces, as Q_INIT_RESOURCE wants it.
static void initHelp()
{
    Q_INIT_RESOURCE(kontor_help);
}

namespace kontor::pages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString resource(const QString &path)
{
    initHelp();
    QFile file(QStringLiteral(":/help/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What Markdown would take for marks of its own.
QString escaped(QString text)
{
    static const QRegularExpression marks(QStringLiteral(R"(([\\`*_{}\[\]()#+|<>]))"));
    return text.replace(marks, QStringLiteral("\\\\1"));
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells.mid(1, cells.size() - 2);
}

}  // namespace

QString guideLanguage()
{
    //: Code of the language that the guide is shown in: "en" or "de"
    return Text::tr("en");
}

QList<HelpChapter> guideChapters(const QString &language)
{
    initHelp();
    QList<HelpChapter> chapters;
    const QStringList files = QDir(QStringLiteral(":/help/") + language).entryList({QStringLiteral("[0-9]*.md")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString markdown = resource(language + u'/' + file);
        chapters.append({file.chopped(3), markdown.section(u'\n', 0, 0).mid(2), markdown});
    }
    return chapters;
}

QString whatsNew(const QString &language)
{
    return resource(language + QStringLiteral("/whats-new.md"));
}

QString shortcutSheet(const QList<ActionInfo> &actions)
{
    QString sheet = QStringLiteral("# ") + Text::tr("Keyboard shortcuts") + QStringLiteral("\n\n");
    QString group;
    for (const ActionInfo &action : actions) {
        if (action.shortcut.isEmpty())
            continue;
        if (action.group != group) {
            group = action.group;
            sheet += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n").arg(escaped(group), Text::tr("Command"), Text::tr("Keys"));
        }
        sheet += QStringLiteral("| %1 | %2 |\n").arg(escaped(action.text), escaped(action.shortcut));
    }
    return sheet;
}

QList<std::pair<QString, QString>> libraries()
{
    QList<std::pair<QString, QString>> list;
    bool counts = false;
    const QStringList lines = resource(QStringLiteral("dependencies.md")).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("## ")))
            counts = !line.contains(QLatin1String("building and testing"));
        const QStringList cells = cellsOf(line);
        // Name, what for, licence, …; the heading and the line below it are no libraries.
        if (counts && cells.size() >= 3 && cells.at(2) != QLatin1String("licence") && !cells.at(0).startsWith(u'-'))
            list.append({cells.at(0), cells.at(2)});
    }
    return list;
}

QString aboutText(const AboutFacts &facts)
{
    QString text = QStringLiteral("# Kontor %1\n\n%2\n\n%3\n\n").arg(facts.version,
        Text::tr("Customers, conversations and tasks in one encrypted file on your own computer."),
        Text::tr("Free software: you may use, study, share and change it under the [GNU General Public License](licence.md), "
                 "version 3 or later. It comes without any warranty."));
    text += QStringLiteral("## %1\n\n- Qt %2\n- %3\n\n").arg(Text::tr("Runs on"), QString::fromLatin1(qVersion()), facts.engine);
    text += QStringLiteral("## %1\n\n| %2 | %3 |\n|---|---|\n").arg(Text::tr("Libraries and their licences"), Text::tr("Library"), Text::tr("Licence"));
    for (const auto &[name, licence] : libraries())
        text += QStringLiteral("| %1 | %2 |\n").arg(escaped(QString(name).remove(u'`')), escaped(licence));
    return text;
}

QString licenceText()
{
    return resource(QStringLiteral("LICENSE"));
}

}  // namespace kontor::pages
