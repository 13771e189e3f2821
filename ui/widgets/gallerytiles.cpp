// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallery.h"

#include "ui/widgets/avatarbutton.h"
#include "ui/widgets/draftnotice.h"
#include "ui/widgets/keyfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pickgrid.h"
#include "ui/widgets/relationgraph.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilelist.h"

#include <QVBoxLayout>

namespace kontor::widgets {

using theme::ColorRole;

namespace {

class SampleTile final : public Tile {
public:
    using Tile::Tile;
    void add(QWidget *widget) { body()->addWidget(widget); }
};

TileList *sampleRows(bool skeleton)
{
    auto *list = new TileList;
    if (skeleton) {
        list->showSkeleton(2);
        return list;
    }
    TileRow due{QStringLiteral("a"), QStringLiteral("Angebot nachfassen"), QStringLiteral("Bäcker, Maria"), QStringLiteral("seit 19.10.")};
    due.noteRole = ColorRole::Overdue;
    due.checkable = true;
    due.more = QStringLiteral("Später: Angebot nachfassen");
    TileRow day{QStringLiteral("b"), QStringLiteral("Köhler, Martin"), QStringLiteral("wird 50"), QStringLiteral("morgen")};
    day.icon = QStringLiteral("user-round");
    list->setRows({due, day, {QString(), QStringLiteral("Eine Zeile, die nur etwas sagt")}}, {});
    return list;
}

PickGrid *sampleGrid()
{
    QList<PickOption> options;
    for (const auto &[name, colour] : {std::pair{"Grün", 0x0f766e}, {"Orange", 0xb45309}, {"Rosa", 0xbe185d}, {"Blau", 0x2563eb}})
        options.append({QString::fromUtf8(name), QString::fromUtf8(name), QColor::fromRgb(QRgb(colour)), {}});
    auto *grid = new PickGrid(options);
    grid->setCurrent(QStringLiteral("Blau"));
    return grid;
}

}  // namespace

QWidget *Gallery::buildTiles()
{
    auto *panel = new Panel(ColorRole::Window);
    panel->setFixedWidth(360);
    auto *layout = new QVBoxLayout(panel);
    const auto tile = [layout](const QString &title, QWidget *content) {
        auto *made = new SampleTile(title, QStringLiteral("alarm-clock"), title);
        made->add(content);
        layout->addWidget(made);
        return made;
    };
    tile(QStringLiteral("Wiedervorlagen"), sampleRows(false))->setSummary(QStringLiteral("1 überfällig"));
    tile(QStringLiteral("Wird geladen"), sampleRows(true));
    auto *none = new TileList;
    none->setRows({}, QStringLiteral("Kontakte, die Sie sich ansehen, stehen danach hier."));
    tile(QStringLiteral("Leer und hochgehoben"), none)->setLifted(true);
    auto *draft = new DraftNotice;
    draft->showDraft(0, 60'000);
    layout->addWidget(draft);
    layout->addWidget(new SectionLabel(QStringLiteral("Tasten, Farben, Foto")));
    auto *keys = new KeyField;
    keys->setAccessibleName(QStringLiteral("Tasten"));
    layout->addWidget(keys);
    layout->addWidget(sampleGrid());
    auto *photo = new AvatarButton(56);
    photo->setAccessibleName(QStringLiteral("Foto"));
    photo->setContact(QStringLiteral("Bäcker, Maria"), QStringLiteral("MB"), AvatarKind::Person);
    layout->addWidget(photo);
    auto *graph = new RelationGraph;
    graph->setNodes({QStringLiteral("Bäcker, Maria"), QStringLiteral("MB"), AvatarKind::Person, {}},
                    {{QStringLiteral("Bäcker KG"), QStringLiteral("BK"), AvatarKind::Organisation, QStringLiteral("arbeitet bei")},
                     {QStringLiteral("Köhler, Martin"), QStringLiteral("MK"), AvatarKind::Person, QStringLiteral("empfohlen von")}});
    layout->addWidget(graph, 1);
    return panel;
}

}  // namespace kontor::widgets
