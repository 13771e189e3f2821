// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallery.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/gallerydata.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/undobar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::widgets {

using theme::ButtonKind;
using theme::ColorRole;
using theme::TextStyle;

namespace {

QPushButton *button(const QString &text, ButtonKind kind, const QString &icon = {}, bool enabled = true)
{
    auto *made = new QPushButton(text);
    theme::setButtonKind(made, kind);
    if (!icon.isEmpty())
        made->setIcon(theme::icon(icon, kind == ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::Text));
    made->setEnabled(enabled);
    return made;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *made = new QHBoxLayout;
    for (QWidget *widget : widgets)
        made->addWidget(widget);
    made->addStretch();
    return made;
}

Panel *column(ColorRole fill, int width, QVBoxLayout *&layout)
{
    auto *panel = new Panel(fill);
    panel->setLines(Qt::RightEdge);
    if (width > 0)
        panel->setFixedWidth(width);
    layout = new QVBoxLayout(panel);
    return panel;
}

QListView *list(QAbstractItemModel *model, QAbstractItemDelegate *delegate, int height)
{
    auto *view = new QListView;
    model->setParent(view);
    delegate->setParent(view);
    view->setModel(model);
    view->setItemDelegate(delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setResizeMode(QListView::Adjust);
    view->setMouseTracking(true);
    view->setFixedHeight(height);
    return view;
}

}  // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildControls());
    columns->addWidget(buildFacets());
    columns->addWidget(buildLists(), 1);
    columns->addWidget(buildDetail());
    columns->addWidget(buildTiles());
    setWindowTitle(QStringLiteral("Kontor"));
    resize(1960, 1080);
    auto *bar = new UndoBar(this);
    bar->showMessage(QStringLiteral("Tag „Köln“ bei 12 Kontakten gesetzt"), QStringLiteral("Rückgängig"), 0);
}

QWidget *Gallery::buildControls()
{
    QVBoxLayout *layout = nullptr;
    Panel *panel = column(ColorRole::Window, 420, layout);
    auto *search = new SearchBox;
    search->setPlaceholderText(QStringLiteral("Suchen oder Befehl eingeben …"));
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *filled = new SearchBox;
    filled->setText(QStringLiteral("Bäcker"));
    layout->addWidget(new SectionLabel(QStringLiteral("Suche")));
    layout->addWidget(search);
    layout->addWidget(filled);
    addButtons(layout);
    addFields(layout);
    addChips(layout);
    addJobs(layout);
    layout->addStretch();
    return panel;
}

void Gallery::addButtons(QVBoxLayout *layout)
{
    layout->addWidget(new SectionLabel(QStringLiteral("Knöpfe")));
    layout->addLayout(
        row({button(QStringLiteral("Neu"), ButtonKind::Primary, QStringLiteral("plus")),
             button(QStringLiteral("Rückgängig"), ButtonKind::Normal, QStringLiteral("undo-2")),
             button(QStringLiteral("Flach"), ButtonKind::Flat), button(QStringLiteral("ansehen"), ButtonKind::Link)}));
    auto *star = new QToolButton;
    star->setIcon(theme::toggleIcon(QStringLiteral("star")));
    star->setCheckable(true);
    star->setChecked(true);
    star->setAutoRaise(true);
    star->setAccessibleName(QStringLiteral("Wichtig"));
    auto *more = new QToolButton;
    more->setAccessibleName(QStringLiteral("Mehr"));
    more->setIcon(theme::icon(QStringLiteral("ellipsis"), ColorRole::Text));
    layout->addLayout(
        row({button(QStringLiteral("Neu"), ButtonKind::Primary, QStringLiteral("plus"), false),
             button(QStringLiteral("Rückgängig"), ButtonKind::Normal, QStringLiteral("undo-2"), false), star, more}));
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    for (const QString &name : {QStringLiteral("Verlauf"), QStringLiteral("Daten"), QStringLiteral("Dateien")})
        tabs->addTab(name);
    layout->addWidget(tabs);
}

void Gallery::addFields(QVBoxLayout *layout)
{
    layout->addWidget(new SectionLabel(QStringLiteral("Felder")));
    auto *on = new QCheckBox(QStringLiteral("Newsletter"));
    on->setChecked(true);
    auto *partial = new QCheckBox(QStringLiteral("Teils"));
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(QStringLiteral("Aus"));
    auto *disabled = new QCheckBox(QStringLiteral("Gesperrt"));
    disabled->setEnabled(false);
    layout->addLayout(row({on, partial, off, disabled}));
    auto *radio = new QRadioButton(QStringLiteral("Person"));
    radio->setChecked(true);
    layout->addLayout(row({radio, new QRadioButton(QStringLiteral("Organisation"))}));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Semikolon"), QStringLiteral("Tabulator")});
    auto *spin = new QSpinBox;
    auto *line = new QLineEdit(QStringLiteral("Gesperrtes Feld"));
    line->setEnabled(false);
    layout->addLayout(row({combo, spin, line}));
    auto *edit = new QPlainTextEdit;
    edit->setPlaceholderText(QStringLiteral("Was war? @ erwähnt jemanden …"));
    edit->setFixedHeight(56);
    layout->addWidget(edit);
}

void Gallery::addChips(QVBoxLayout *layout)
{
    layout->addWidget(new SectionLabel(QStringLiteral("Tags")));
    auto *chips = new ChipRow;
    chips->setTags(sampleTags());
    chips->setAddText(QStringLiteral("Tag"));
    layout->addWidget(chips);
    auto *removable = new ChipRow;
    removable->setTags(sampleTags().first(3));
    removable->setRemovable(true);
    layout->addWidget(removable);
}

void Gallery::addJobs(QVBoxLayout *layout)
{
    layout->addWidget(new SectionLabel(QStringLiteral("Arbeiten")));
    auto *running = new JobPanel;
    running->start(QStringLiteral("Import von kunden-2026.csv"));
    running->setProgress({QStringLiteral("Schreiben"), 42'000, 100'000}, 4'200);
    auto *unknown = new JobPanel;
    unknown->start(QStringLiteral("Sicherung"));
    auto *done = new JobPanel;
    done->start(QStringLiteral("Import von messe.xlsx"));
    done->finish(QStringLiteral("1.204 Kontakte angelegt, 12 geändert"));
    auto *failed = new JobPanel;
    failed->start(QStringLiteral("Export nach adressen.xlsx"));
    failed->finish(QStringLiteral("kein Platz mehr auf dem Datenträger"), true);
    for (JobPanel *job : {running, unknown, done, failed})
        layout->addWidget(job);
}

QWidget *Gallery::buildFacets()
{
    QVBoxLayout *layout = nullptr;
    Panel *panel = column(ColorRole::Window, 216, layout);
    layout->setContentsMargins(10, 16, 10, 16);
    layout->setSpacing(theme::metrics::space4);
    auto *saved = new FacetList(QStringLiteral("Filter"));
    saved->setFacets(
        {{QStringLiteral("a"), QStringLiteral("Stammkunden"), 1204, {}, QStringLiteral("star")},
         {QStringLiteral("b"), QStringLiteral("Lange nichts gehört, seit Monaten"), 318, {}, QStringLiteral("clock")}});
    saved->setChecked(QStringLiteral("a"), true);
    layout->addWidget(saved);
    auto *tags = new FacetList(QStringLiteral("Tags"));
    QList<Facet> facets;
    for (const TagLabel &tag : sampleTags())
        facets.append({tag.name, tag.name, facets.size() * 417 + 64, tag.color});
    tags->setFacets(facets);
    layout->addWidget(tags);
    auto *tasks = new FacetList(QStringLiteral("Aufgaben"));
    tasks->setFacets({{QStringLiteral("o"), QStringLiteral("Überfällig"), 4, {}, {}, ColorRole::Overdue},
                      {QStringLiteral("t"), QStringLiteral("Heute"), 2, {}, {}, ColorRole::Good},
                      {QStringLiteral("n"), QStringLiteral("Nichts geplant"), 511, {}, {}, ColorRole::NothingPlanned}});
    layout->addWidget(tasks);
    layout->addStretch();
    return panel;
}

QWidget *Gallery::buildLists()
{
    QVBoxLayout *layout = nullptr;
    Panel *panel = column(ColorRole::Surface, 0, layout);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    auto *comfortable = list(sampleContacts(nullptr), new ContactDelegate, 9 * theme::metrics::rowComfortable);
    comfortable->setCurrentIndex(comfortable->model()->index(0, 0));
    auto *compact = new ContactDelegate;
    compact->setDensity(Density::Compact);
    auto *dense = list(sampleContacts(nullptr), compact, 9 * theme::metrics::rowCompact);
    dense->setCurrentIndex(dense->model()->index(1, 0));
    layout->addWidget(comfortable);
    layout->addWidget(dense);
    layout->addWidget(
        new EmptyState(
            QStringLiteral("users"), QStringLiteral("Noch keine Kontakte"),
            QStringLiteral("Legen Sie den ersten an oder lesen Sie eine Adressliste ein: CSV, Excel oder vCard."),
            QStringLiteral("Adressliste einlesen")),
        1);
    return panel;
}

QWidget *Gallery::buildDetail()
{
    QVBoxLayout *layout = nullptr;
    Panel *panel = column(ColorRole::Surface, 440, layout);
    auto *person = new Avatar(48);
    person->setContact(QStringLiteral("Bäcker, Dr. Maria"), QStringLiteral("MB"), AvatarKind::Person);
    auto *firm = new Avatar(48);
    firm->setContact(QStringLiteral("Baumann Gebäudetechnik GmbH"), QStringLiteral("BG"), AvatarKind::Organisation);
    layout->addLayout(row({person, firm, new Label(QStringLiteral("Dr. Maria Bäcker"), TextStyle::Title)}));
    layout->addWidget(new ElidedLabel(
        QStringLiteral("Geschäftsführerin · Bäcker KG · Kd.-Nr. K-01042 · Einkauf, Lager, Versand und Verwaltung"),
        TextStyle::Body, ColorRole::Muted));
    const auto field = [layout](const FieldSpec &spec, const QVariant &value) {
        auto *made = new InlineField(spec);
        made->setValue(value);
        layout->addWidget(made);
        return made;
    };
    layout->addSpacing(theme::metrics::space2);
    field({QStringLiteral("Telefon")}, QStringLiteral("0221 4710-100"));
    field({QStringLiteral("E-Mail"), FieldKind::Line}, {});
    field({QStringLiteral("Geburtstag"), FieldKind::Date}, QStringLiteral("--05-06"))
        ->setError(QStringLiteral("Kein Datum. Bitte 24.12.2025 schreiben."));
    field({QStringLiteral("Umsatz"), FieldKind::Money}, qint64(123450))->startEditing();
    field({QStringLiteral("Stufe"), FieldKind::Choice, {{QStringLiteral("c"), QStringLiteral("Kunde")}}},
          QStringLiteral("c"));
    field({QStringLiteral("Newsletter"), FieldKind::Flag}, qint64(1));
    field({QStringLiteral("Notiz"), FieldKind::MultiLine},
          QStringLiteral("Bevorzugt Anrufe am Vormittag; im August drei Wochen nicht erreichbar.\nTrinkt Tee."));
    layout->addWidget(list(sampleTimeline(nullptr), new TimelineDelegate, 430));
    layout->addStretch();
    return panel;
}

}  // namespace kontor::widgets
