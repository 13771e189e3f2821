// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallerydata.h"

#include <QStandardItemModel>

namespace kontor::widgets {
namespace {

struct Sample {
    const char *name;
    const char *subtitle;
    const char *initials;
    AvatarKind kind;
    QList<int> tags;
    const char *last;
    const char *next;
    Urgency urgency;
    bool starred = false;
};

const QList<Sample> &samples()
{
    static const QList<Sample> rows{
        {"Bäcker, Dr. Maria",
         "Bäcker KG",
         "MB",
         AvatarKind::Person,
         {0, 2},
         "vor 2 Std.",
         "heute",
         Urgency::Today,
         true},
        {"Baumann Gebäudetechnik GmbH",
         "Aachen",
         "BG",
         AvatarKind::Organisation,
         {3, 0},
         "03.10.",
         "seit 3 Tagen",
         Urgency::Overdue},
        {"Çelik, Özlem", "Praxis Dr. Çelik", "ÖÇ", AvatarKind::Person, {0}, "gestern", "Fr, 27.11.", Urgency::Planned},
        {"Größ Bau GmbH & Co. KG",
         "Hamburg",
         "GB",
         AvatarKind::Organisation,
         {3},
         "12.11.",
         "nichts geplant",
         Urgency::NothingPlanned},
        {"von der Heide-Schwarzenbach zu Oberursel, Prof. Dr. Dr. h. c. Thomas",
         "Kanzlei Strauß Rechtsanwälte und Steuerberater PartG mbB",
         "TH",
         AvatarKind::Person,
         {0, 4, 1, 5},
         "03.11.",
         "Mo, 30.11.",
         Urgency::Planned},
        {"Lehmann, Anneliese", "", "AL", AvatarKind::Person, {0}, "14.10.", "", Urgency::None},
        {"Müller & Söhne GmbH",
         "Berlin",
         "MS",
         AvatarKind::Organisation,
         {0, 3},
         "02.10.",
         "seit gestern",
         Urgency::Overdue},
        {"Öztürk, Björn", "Öztürk Feinkost", "BÖ", AvatarKind::Person, {}, "", "Fr, 04.12.", Urgency::Planned},
    };
    return rows;
}

void addEntry(QStandardItemModel *model, TimelineKind kind, const char *icon, const char *title, const char *time = "",
              const char *body = "", bool pinned = false)
{
    auto *item = new QStandardItem(QString::fromUtf8(title));
    item->setData(int(kind), TimelineRole::Kind);
    item->setData(QString::fromUtf8(icon), TimelineRole::Icon);
    item->setData(QString::fromUtf8(title), TimelineRole::Title);
    item->setData(QString::fromUtf8(time), TimelineRole::Time);
    item->setData(QString::fromUtf8(body), TimelineRole::Body);
    item->setData(pinned, TimelineRole::Pinned);
    item->setSelectable(kind == TimelineKind::Entry);
    model->appendRow(item);
}

}  // namespace

QList<TagLabel> sampleTags()
{
    return {
        {QStringLiteral("Stammkunde"), QColor(0x0f766e)}, {QStringLiteral("Interessent"), QColor(0x2563eb)},
        {QStringLiteral("Köln"), QColor(0x6d28d9)},       {QStringLiteral("Handwerk"), QColor(0xb45309)},
        {QStringLiteral("Presse"), QColor(0xbe185d)},     {QStringLiteral("Weihnachtskarte 2026"), QColor(0xdc2626)},
        {QStringLiteral("Gelb"), QColor(0xfacc15)},       {QStringLiteral("Grau"), QColor(0x64748b)}};
}

QAbstractItemModel *sampleContacts(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const QList<TagLabel> tags = sampleTags();
    for (const Sample &sample : samples()) {
        auto *item = new QStandardItem(QString::fromUtf8(sample.name));
        QList<TagLabel> own;
        for (const int tag : sample.tags)
            own.append(tags[tag]);
        item->setData(QString::fromUtf8(sample.name), ContactRole::Name);
        item->setData(QString::fromUtf8(sample.subtitle), ContactRole::Subtitle);
        item->setData(QVariant::fromValue(own), ContactRole::Tags);
        item->setData(QString::fromUtf8(sample.initials), ContactRole::Initials);
        item->setData(int(sample.kind), ContactRole::Kind);
        item->setData(QString::fromUtf8(sample.last), ContactRole::LastContact);
        item->setData(QString::fromUtf8(sample.next), ContactRole::NextStep);
        item->setData(int(sample.urgency), ContactRole::NextStepUrgency);
        item->setData(sample.starred, ContactRole::Starred);
        model->appendRow(item);
    }
    auto *loading = new QStandardItem;
    loading->setData(true, ContactRole::Loading);
    model->appendRow(loading);
    return model;
}

QAbstractItemModel *sampleTimeline(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    addEntry(model, TimelineKind::DayHeader, "", "Heute");
    addEntry(model, TimelineKind::Entry, "phone", "Anruf angenommen · 6 Min.", "10:14",
             "Wartungsvertrag verlängern, Angebot bis Freitag. Hund Waldi ist wieder gesund.", true);
    addEntry(model, TimelineKind::Entry, "mail", "Angebot 2026-017 gesendet", "09:02", "2 Anhänge · gelesen 10:41");
    addEntry(model, TimelineKind::DayHeader, "", "Gestern");
    addEntry(model, TimelineKind::Entry, "square-check-big", "Wiedervorlage erledigt", "16:20");
    addEntry(model, TimelineKind::Entry, "message-square",
             "Notiz mit einer Überschrift, die für diese schmale Spalte wirklich deutlich zu lang ist", "11:47",
             "Erste Zeile\nZweite Zeile, die so lang ist, dass sie umbrochen wird und am Ende auch noch mehr als die "
             "erlaubten drei Zeilen braucht\nDritte Zeile\nVierte Zeile");
    addEntry(model, TimelineKind::DayHeader, "", "Oktober 2026");
    addEntry(model, TimelineKind::Entry, "handshake", "Termin beim Kunden · Köln", "21.10.",
             "Mit Herrn Ahrens; Bedarf für 2027 besprochen, Protokoll angehängt");
    return model;
}

}  // namespace kontor::widgets
