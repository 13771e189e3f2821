// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/timelinetext.h"

#include "core/model/catalogue.h"
#include "core/model/duration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kontor::itemmodels {

using queries::TimelineEntry;
using Source = queries::TimelineEntry::Source;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

constexpr qsizetype spokenText = 300;

QString callTitle(const TimelineEntry &entry)
{
    if (entry.direction == QLatin1String("in"))
        return Text::tr("Incoming call");
    return entry.direction == QLatin1String("out") ? Text::tr("Outgoing call") : kindLabel(entry.kind);
}

}  // namespace

QString kindIcon(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("note"), QStringLiteral("pencil")},      {QStringLiteral("call"), QStringLiteral("phone")},
        {QStringLiteral("meeting"), QStringLiteral("users")},    {QStringLiteral("mail"), QStringLiteral("mail")},
        {QStringLiteral("letter"), QStringLiteral("file-text")}, {QStringLiteral("message"), QStringLiteral("message-square")},
        {QStringLiteral("visit"), QStringLiteral("map-pin")},    {QStringLiteral("order"), QStringLiteral("shopping-cart")},
        {QStringLiteral("invoice"), QStringLiteral("receipt-euro")}, {QStringLiteral("consent"), QStringLiteral("shield-check")},
        {QStringLiteral("web"), QStringLiteral("globe")},        {QStringLiteral("ticket"), QStringLiteral("ticket")},
        {QStringLiteral("task"), QStringLiteral("square-check-big")}};
    return icons.value(kind, QStringLiteral("info"));
}

QString activityChoiceLabel(const char *field, const QString &code)
{
    const model::FieldDef *definition = model::Catalogue::get().field(u"activity", QString::fromLatin1(field));
    if (definition == nullptr)
        return code;
    for (const model::Choice &choice : definition->choices) {
        if (code == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return code;
}

QString kindLabel(const QString &kind)
{
    return activityChoiceLabel("kind", kind);
}

QString entryIcon(const TimelineEntry &entry)
{
    switch (entry.source) {
    case Source::Created: return QStringLiteral("user-plus");
    case Source::Imported: return QStringLiteral("download");
    case Source::TaskDone:
    case Source::Activity: break;
    }
    if (entry.kindLabel.isEmpty())
        return kindIcon(entry.kind);
    return entry.kindIcon.isEmpty() ? QStringLiteral("tag") : entry.kindIcon;
}

QString entryTitle(const TimelineEntry &entry)
{
    switch (entry.source) {
    case Source::TaskDone: return Text::tr("Done: %1", "a task").arg(entry.body);
    case Source::Created: return Text::tr("Contact created");
    case Source::Imported: return Text::tr("Contact imported");
    case Source::Activity: break;
    }
    QString what = entry.subject;
    if (what.isEmpty() && !entry.kindLabel.isEmpty())
        what = entry.kindLabel;
    if (what.isEmpty())
        what = entry.kind == QLatin1String("call") ? callTitle(entry) : kindLabel(entry.kind);
    QStringList parts{what};
    if (entry.durationS && *entry.durationS > 0)
        parts << model::durationText(*entry.durationS);
    if (!entry.result.isEmpty())
        parts << activityChoiceLabel("result", entry.result);
    if (!entry.place.isEmpty())
        parts << entry.place;
    return parts.join(QStringLiteral(" · "));
}

QString entryBody(const TimelineEntry &entry)
{
    if (entry.source == Source::Activity)
        return entry.body.trimmed();
    return entry.source == Source::Imported ? entry.body : QString();
}

QList<queries::TimelineParticipant> otherPeople(const TimelineEntry &entry, const Uuid &record)
{
    QList<queries::TimelineParticipant> others = entry.participants;
    others.removeIf([&](const queries::TimelineParticipant &person) { return person.id == record; });
    return others;
}

QStringList entryPeople(const TimelineEntry &entry, const Uuid &record)
{
    QStringList names;
    for (const queries::TimelineParticipant &person : otherPeople(entry, record))
        names << person.name;
    return names;
}

QList<widgets::FileLabel> entryFiles(const TimelineEntry &entry)
{
    QList<widgets::FileLabel> files;
    for (const queries::AttachmentRecord &file : entry.files) {
        const bool isPicture = file.mediaType.startsWith(QLatin1String("image/"));
        files << widgets::FileLabel{isPicture ? QStringLiteral("image") : QStringLiteral("file-text"), file.name,
                                    QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat)};
    }
    return files;
}

QString entrySpoken(const TimelineEntry &entry, const Uuid &record)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.occurredAt);
    QStringList parts{QLocale().toString(at, QLocale::ShortFormat)};
    if (entry.source == Source::Activity && !entry.subject.isEmpty())
        parts << (entry.kindLabel.isEmpty() ? kindLabel(entry.kind) : entry.kindLabel);
    parts << entryTitle(entry);
    if (const QString text = entryBody(entry); !text.isEmpty())
        parts << text.left(spokenText);
    if (const QStringList people = entryPeople(entry, record); !people.isEmpty())
        parts << Text::tr("With %1", "people").arg(people.join(QStringLiteral("; ")));
    if (!entry.files.isEmpty())
        parts << Text::tr("%n file(s)", nullptr, int(entry.files.size()));
    if (entry.pinned)
        parts << Text::tr("pinned");
    return parts.join(QStringLiteral(", "));
}

QString entryToolTip(const TimelineEntry &entry)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.occurredAt), QLocale::ShortFormat);
    return entry.author.isEmpty() ? when : Text::tr("%1, written by %2").arg(when, entry.author);
}

}  // namespace kontor::itemmodels
