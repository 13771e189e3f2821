// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/caretile.h"

#include "core/quality/care.h"

namespace kontor::pages {

using model::Filter;
using queries::CareHint;
using widgets::TileRow;

namespace {

constexpr int pieceSize = 500;
/// Each piece takes a few milliseconds of the reading thread; all of them once a minute are enough.
constexpr qint64 freshMs = 60'000;
/// In a small file the numbers follow every change.
constexpr qint64 smallFile = 2'000;

struct Words {
    const char *icon;
    QString title;
    QString line;
};

Words words(CareHint hint, int count)
{
    switch (hint) {
    case CareHint::Unreachable: return {"phone", CareTile::tr("Without phone and e-mail"), CareTile::tr("%n without phone and e-mail", nullptr, count)};
    case CareHint::Nameless: return {"user-round", CareTile::tr("Without a name"), CareTile::tr("%n without a name", nullptr, count)};
    case CareHint::InvalidEmail: return {"mail", CareTile::tr("Invalid e-mail addresses"), CareTile::tr("%n with an invalid e-mail address", nullptr, count)};
    case CareHint::NoPostcode: return {"map-pin", CareTile::tr("Address without postcode"), CareTile::tr("%n with an address without postcode", nullptr, count)};
    case CareHint::SameEmail: return {"copy", CareTile::tr("Possible duplicates"), CareTile::tr("%n share an e-mail address: possible duplicates", nullptr, count)};
    case CareHint::SuspiciousName: return {"user-round", CareTile::tr("Suspicious names"), CareTile::tr("%n with a suspicious name", nullptr, count)};
    case CareHint::MissingRequired: return {"list-checks", CareTile::tr("Mandatory fields empty"), CareTile::tr("%n with an empty mandatory field", nullptr, count)};
    case CareHint::MailDomain: return {"mail", CareTile::tr("Mail domains that take no mail"), CareTile::tr("%n with a mail domain that takes no mail", nullptr, count)};
    case CareHint::VatId: return {"globe", CareTile::tr("VAT IDs that VIES does not know"), CareTile::tr("%n with a VAT ID that VIES does not know", nullptr, count)};
    case CareHint::Stale:
    case CareHint::NoActivity:
    case CareHint::OrphanedFirm: break;
    }
    return {};
}

/// What is only old can wait: it stands on the page of the data care.
bool isShown(const queries::CareHintDef &def)
{
    return def.severity != queries::CareSeverity::Old;
}

}  // namespace

CareTile::CareTile(PageContext &context, const QString &id, const QString &title) : TodayTile(context, id, QStringLiteral("sparkles"), title, 2)
{
    connect(list(), &widgets::TileList::activated, this, [this](const QString &key) {
        for (const queries::CareHintDef &def : queries::careHints()) {
            if (key == QLatin1String(def.code))
                openList(words(def.hint, 0).title, Filter::condition(QStringLiteral("care"), Filter::Compare::Equals, key));
        }
    });
    QPushButton *all = addLink(tr("All of the data care"));
    all->show();
    connect(all, &QPushButton::clicked, this, [this] { this->context().go({QStringLiteral("care")}); });
}

void CareTile::load()
{
    const bool fresh = m_since.isValid() && m_since.elapsed() < freshMs;
    if (m_counting || fresh)
        return;
    m_running = {};
    m_counting = true;
    countOn(0);
}

void CareTile::countOn(qint64 after)
{
    ask<queries::CareCount>([after](storage::Connection &connection) { return queries::careCount(connection, after, pieceSize); },
                            [this](const queries::CareCount &piece) { counted(piece); });
}

void CareTile::counted(const queries::CareCount &piece)
{
    m_running.add(piece);
    if (piece.more)
        return countOn(piece.after);
    m_counting = false;
    if (piece.after > smallFile)
        m_since.start();
    m_counts = m_running.counts;
    // The trend has a value for every day on which somebody worked, not only for those on which the page was opened.
    const queries::CareDay day{today(), m_running.contacts, m_running.meanCompleteness()};
    if (day.contacts > 0 && m_noted != day) {
        m_noted = day;
        context().workspace().inspect<void>(this, [day](const commands::Session &session) { return quality::noteCareDay(session, day); },
                                          [](const Result<void> &) {});
    }
    showCounts();
}

void CareTile::showCounts()
{
    QList<TileRow> rows;
    for (int i = 0; i < m_counts.size(); ++i) {
        const queries::CareHintDef &def = queries::careHints().at(i);
        if (m_counts.at(i) == 0 || !isShown(def))
            continue;
        const Words text = words(def.hint, int(m_counts.at(i)));
        TileRow row{QLatin1String(def.code), text.line};
        row.note = tr("show");
        row.noteRole = theme::ColorRole::Accent;
        row.icon = QLatin1String(text.icon);
        rows << row;
    }
    list()->setRows(rows, tr("All contacts have a name and can be reached. Nothing to mend."));
}

}  // namespace kontor::pages
