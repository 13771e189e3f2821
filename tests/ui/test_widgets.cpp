// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/thememanager.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/gallery.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tagchip.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <random>

using namespace kontor::widgets;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

qint64 at(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

/// A shown, active window with the dressed application: what keyboard tests need.
struct Window {
    kontor::theme::ThemeManager manager{*qApp};
    QWidget widget;
    QVBoxLayout *layout = new QVBoxLayout(&widget);

    void show()
    {
        widget.resize(500, 400);
        widget.show();
        widget.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&widget));
    }
};

QString typedInto(InlineField &field, const char *text)
{
    field.startEditing();
    auto *edit = qobject_cast<QLineEdit *>(field.editor());
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
    return edit->text();
}

}  // namespace

TEST_CASE("times are said as people say them", "[widgets][relativetext]")
{
    const qint64 now = at(2026, 11, 22, 14);
    CHECK(relativeTime(now - 20'000, now, german) == "just now");
    CHECK(relativeTime(at(2026, 11, 22, 13, 55), now, german) == "5 min. ago");
    CHECK(relativeTime(at(2026, 11, 22, 12), now, german) == "2 hr. ago");
    CHECK(relativeTime(at(2026, 11, 22, 0, 1), now, german) == "13 hr. ago");
    CHECK(relativeTime(at(2026, 11, 21, 23, 59), now, german) == "yesterday");
    CHECK(relativeTime(at(2026, 11, 12, 9), now, german) == "12.11.");
    CHECK(relativeTime(at(2025, 11, 12, 9), now, german) == "12.11.25");
    CHECK(relativeTime(at(2026, 11, 22, 14, 25), now, german) == "in 25 min.");
    CHECK(relativeTime(at(2026, 11, 23, 8), now, german) == "tomorrow");
    CHECK(relativeTime(at(2026, 11, 12, 9), now, QLocale(QLocale::English, QLocale::UnitedStates)) == "11/12");
    CHECK(relativeTime(at(2026, 11, 12, 9), now, QLocale(QLocale::English, QLocale::UnitedKingdom)) == "12/11");
    // Five minutes ago is not "yesterday", even across midnight.
    CHECK(relativeTime(at(2026, 11, 21, 23, 58), at(2026, 11, 22, 0, 3), german) == "5 min. ago");
}

TEST_CASE("due days are said with their urgency", "[widgets][relativetext]")
{
    const QDate today(2026, 11, 22);
    CHECK(dueText(today, today, german) == "today");
    CHECK(dueText(today.addDays(1), today, german) == "tomorrow");
    CHECK(dueText(today.addDays(-1), today, german) == "since yesterday");
    CHECK(dueText(today.addDays(-3), today, german) == "3 days overdue");
    CHECK(dueText(today.addDays(-31), today, german) == "since 22.10.");
    CHECK(dueText(QDate(2026, 11, 30), today, german) == "Mo, 30.11.");
    CHECK(dueText(QDate(2027, 1, 4), today, german) == "Mo, 04.01.27");
    CHECK(dueText({}, today, german).isEmpty());
    CHECK(dueUrgency({}, today) == Urgency::NothingPlanned);
    CHECK(dueUrgency(today.addDays(-1), today) == Urgency::Overdue);
    CHECK(dueUrgency(today, today) == Urgency::Today);
    CHECK(dueUrgency(today.addDays(1), today) == Urgency::Planned);
    CHECK(dayHeading(QDate(2026, 11, 2), today, german) == "Montag, 2. November");
    CHECK(dayHeading(QDate(2025, 11, 3), today, german) == "Montag, 3. November 2025");
    CHECK(dayHeading(QDate(2026, 11, 2), today, QLocale(QLocale::English, QLocale::UnitedStates))
          == "Monday, November 2");
}

TEST_CASE("wrapped text keeps to its lines and loses no word before the last", "[widgets][paint]")
{
    Window window;
    const QFont font = kontor::theme::textFont(kontor::theme::TextStyle::Body);
    CHECK(wrappedLines({}, font, 100, 3).isEmpty());
    CHECK(wrappedLines(QStringLiteral("eins\nzwei"), font, 300, 3) == QStringList{"eins", "zwei"});
    CHECK(wrappedLines(QStringLiteral("eins\nzwei\ndrei"), font, 300, 2) == QStringList{"eins", "zwei …"});
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        QStringList words;
        for (unsigned n = random() % 40 + 1; n > 0; --n)
            words.append(QString(int(random() % 14 + 1), u'n'));
        const int most = int(random() % 5 + 1);
        const QStringList lines = wrappedLines(words.join(u' '), font, int(random() % 300), most);
        REQUIRE(lines.size() <= most);
        REQUIRE(!lines.isEmpty());
    }
    const QString text =
        QStringLiteral("Wartungsvertrag verlängern, Angebot bis Freitag. Hund Waldi ist wieder gesund.");
    CHECK(wrappedLines(text, font, 200, 100).join(u' ') == text);
}

TEST_CASE("chips flow onto as many lines as they need", "[widgets][flow]")
{
    QWidget parent;
    auto *flow = new FlowLayout(4, &parent);
    for (int i = 0; i < 10; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(50, 20);
        flow->addWidget(box);
    }
    CHECK(flow->heightForWidth(10 * 54) == 20);
    CHECK(flow->heightForWidth(10 * 54 - 5) == 44);
    CHECK(flow->heightForWidth(1) == 10 * 24 - 4);
    flow->setGeometry(QRect(0, 0, 110, 200));
    for (int i = 0; i < 10; ++i) {
        CHECK(flow->itemAt(i)->geometry().right() < 110);
        for (int j = 0; j < i; ++j)
            CHECK_FALSE(flow->itemAt(i)->geometry().intersects(flow->itemAt(j)->geometry()));
    }
    CHECK(flow->itemAt(10) == nullptr);
    CHECK(flow->takeAt(-1) == nullptr);
}

TEST_CASE("a chip is clicked and removed by mouse and by keyboard", "[widgets][chip]")
{
    Window window;
    auto *row = new ChipRow;
    window.layout->addWidget(row);
    row->setRemovable(true);
    row->setTags({{QStringLiteral("Köln"), QColor(0x6d28d9)}, {QStringLiteral("Presse"), QColor(0xbe185d)}});
    window.show();
    QSignalSpy clicked(row, &ChipRow::tagClicked);
    QSignalSpy removed(row, &ChipRow::tagRemoveRequested);
    TagChip *chip = row->findChildren<TagChip *>().first();
    CHECK(chip->accessibleName().contains(QStringLiteral("Köln")));

    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, chip->height() / 2));
    QTest::keyClick(chip, Qt::Key_Space);
    QTest::keyClick(chip, Qt::Key_Return);
    CHECK(clicked.count() == 3);
    CHECK(removed.count() == 0);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 10, chip->height() / 2));
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(chip, Qt::Key_Backspace);
    CHECK(removed.count() == 3);
    CHECK(clicked.count() == 3);
    CHECK(removed.first().first().toString() == "Köln");

    row->setTags({{QStringLiteral("Presse"), QColor(0xbe185d)}});
    CHECK(row->tags().size() == 1);
    CHECK(row->tags().first().name == "Presse");
}

TEST_CASE("a field is edited in place", "[widgets][inline]")
{
    Window window;
    auto *field = new InlineField({QStringLiteral("Telefon")});
    auto *other = new InlineField({QStringLiteral("Ort")});
    window.layout->addWidget(field);
    window.layout->addWidget(other);
    field->setValue(QStringLiteral("0221 1"));
    window.show();
    QSignalSpy edited(field, &InlineField::edited);

    SECTION("Enter takes what was typed and gives the focus back")
    {
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        REQUIRE(field->isEditing());
        QTest::keyClicks(field->editor(), QStringLiteral("0221 2"));  // all was selected
        QTest::keyClick(field->editor(), Qt::Key_Return);
        CHECK_FALSE(field->isEditing());
        REQUIRE(edited.count() == 1);
        CHECK(field->value() == QVariant("0221 2"));
        CHECK(field->focusProxy()->hasFocus());
    }
    SECTION("leaving takes it, Tab goes on to the next field")
    {
        typedInto(*field, "0221 3");
        QTest::keyClick(field->editor(), Qt::Key_Tab);
        CHECK_FALSE(field->isEditing());
        CHECK(field->value() == QVariant("0221 3"));
        CHECK(edited.count() == 1);
        CHECK(other->focusProxy()->hasFocus());
    }
    SECTION("Esc restores")
    {
        typedInto(*field, "0221 4");
        QTest::keyClick(field->editor(), Qt::Key_Escape);
        CHECK_FALSE(field->isEditing());
        CHECK(field->value() == QVariant("0221 1"));
        CHECK(edited.count() == 0);
    }
    SECTION("nothing changed is nothing to save")
    {
        typedInto(*field, "0221 1");
        QTest::keyClick(field->editor(), Qt::Key_Enter);
        CHECK(edited.count() == 0);
    }
    SECTION("emptied is no value, not an empty text")
    {
        field->startEditing();
        static_cast<QLineEdit *>(field->editor())->clear();
        field->commit();
        REQUIRE(edited.count() == 1);
        CHECK_FALSE(field->value().isValid());
    }
    SECTION("an edit under way survives a value from elsewhere")
    {
        typedInto(*field, "0221 5");
        field->setValue(QStringLiteral("0221 9"));
        field->commit();
        CHECK(field->value() == QVariant("0221 5"));
        CHECK(edited.count() == 1);
    }
    SECTION("a deleted field saves what is being typed or dies quietly, but never crashes")
    {
        typedInto(*field, "0221 6");
        delete field;
        QCoreApplication::processEvents();
    }
    SECTION("read-only stays shut")
    {
        field->setReadOnly(true);
        field->startEditing();
        CHECK_FALSE(field->isEditing());
    }
}

TEST_CASE("a field says beside itself why it does not take something", "[widgets][inline]")
{
    Window window;
    window.widget.setLocale(german);
    auto *field = new InlineField({QStringLiteral("Geburtstag"), FieldKind::Date});
    window.layout->addWidget(field);
    field->setValue(QStringLiteral("--05-06"));
    window.show();
    QSignalSpy edited(field, &InlineField::edited);

    typedInto(*field, "31.02.2024");
    QTest::keyClick(field->editor(), Qt::Key_Return);
    CHECK(field->isEditing());
    CHECK_FALSE(field->error().isEmpty());
    CHECK(edited.count() == 0);
    CHECK(field->editor()->accessibleDescription() == field->error());

    typedInto(*field, "14.3.1980");
    QTest::keyClick(field->editor(), Qt::Key_Return);
    CHECK_FALSE(field->isEditing());
    CHECK(field->error().isEmpty());
    CHECK(field->value() == QVariant("1980-03-14"));
    field->setError(QStringLiteral("abgelehnt"));
    CHECK(field->error() == "abgelehnt");
}

TEST_CASE("looking into a field and leaving it changes nothing, whatever its kind", "[widgets][inline]")
{
    Window window;
    window.widget.setLocale(german);
    const auto [kind, value] = GENERATE(table<FieldKind, QVariant>({{FieldKind::Line, QVariant("  mit Rand ")},
                                                                    {FieldKind::MultiLine, QVariant("a\nb\n")},
                                                                    {FieldKind::Date, QVariant("2024-05")},
                                                                    {FieldKind::Date, QVariant("kaputt")},
                                                                    {FieldKind::Money, QVariant(qint64(123450))},
                                                                    {FieldKind::Money, QVariant(qint64(-1))},
                                                                    {FieldKind::Choice, QVariant("b")},
                                                                    {FieldKind::Line, QVariant()},
                                                                    {FieldKind::Money, QVariant()},
                                                                    {FieldKind::Choice, QVariant()}}));
    FieldSpec spec{QStringLiteral("Feld"), kind};
    spec.choices = {{QStringLiteral("a"), QStringLiteral("Alpha")}, {QStringLiteral("b"), QStringLiteral("Beta")}};
    auto *field = new InlineField(spec);
    window.layout->addWidget(field);
    field->setValue(value);
    window.show();
    QSignalSpy edited(field, &InlineField::edited);
    field->startEditing();
    REQUIRE(field->isEditing());
    field->commit();
    CHECK_FALSE(field->isEditing());
    CHECK(edited.count() == 0);
    CHECK(field->value() == value);
}

TEST_CASE("amounts, choices and flags have the catalogue's shapes", "[widgets][inline]")
{
    Window window;
    window.widget.setLocale(german);
    FieldSpec spec{QStringLiteral("Umsatz"), FieldKind::Money};
    CHECK(*fieldValue(spec, QStringLiteral("1.234,50 €"), german) == QVariant(qint64(123450)));
    CHECK_FALSE(fieldValue(spec, QStringLiteral("viel"), german).has_value());
    CHECK_FALSE(fieldValue(spec, QStringLiteral("10 USD"), german).has_value());
    CHECK_FALSE(fieldValue(spec, QStringLiteral("  "), german)->isValid());

    auto *flag = new InlineField({QStringLiteral("Newsletter"), FieldKind::Flag});
    auto *choice =
        new InlineField({QStringLiteral("Stufe"), FieldKind::Choice, {{QStringLiteral("x"), QStringLiteral("Kunde")}}});
    window.layout->addWidget(flag);
    window.layout->addWidget(choice);
    window.show();
    QSignalSpy edited(flag, &InlineField::edited);
    QTest::keyClick(flag->findChild<QCheckBox *>(), Qt::Key_Space);
    REQUIRE(edited.count() == 1);
    CHECK(flag->value() == QVariant(qint64(1)));

    choice->startEditing();
    auto *box = qobject_cast<QComboBox *>(choice->editor());
    REQUIRE(box);
    QTest::keyClick(box, Qt::Key_Down);
    choice->commit();
    CHECK(choice->value() == QVariant("x"));
}

TEST_CASE("text of many lines is saved by Ctrl+Enter", "[widgets][inline]")
{
    Window window;
    auto *field = new InlineField({QStringLiteral("Notiz"), FieldKind::MultiLine});
    window.layout->addWidget(field);
    window.show();
    field->startEditing();
    QTest::keyClicks(field->editor(), QStringLiteral("a"));
    QTest::keyClick(field->editor(), Qt::Key_Return);
    REQUIRE(field->isEditing());
    QTest::keyClicks(field->editor(), QStringLiteral("b"));
    QTest::keyClick(field->editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(field->isEditing());
    CHECK(field->value() == QVariant("a\nb"));
}

TEST_CASE("facets are switched and walked by keyboard, and keep state when counts change", "[widgets][facet]")
{
    Window window;
    auto *list = new FacetList(QStringLiteral("Tags"));
    window.layout->addWidget(list);
    const QList<Facet> facets{{QStringLiteral("a"), QStringLiteral("Alpha"), 5},
                              {QStringLiteral("b"), QStringLiteral("Beta"), 3},
                              {QStringLiteral("c"), QStringLiteral("Gamma"), -1}};
    list->setFacets(facets);
    window.show();
    QSignalSpy toggled(list, &FacetList::facetToggled);
    FacetItem *first = list->findChildren<FacetItem *>().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    auto *second = qobject_cast<FacetItem *>(QApplication::focusWidget());
    REQUIRE(second);
    CHECK(second->facet().key == "b");
    QTest::keyClick(second, Qt::Key_Space);
    CHECK(list->checkedKeys() == QStringList{"b"});
    REQUIRE(toggled.count() == 1);

    list->setFacets({facets[1], facets[0]});
    CHECK(list->checkedKeys() == QStringList{"b"});
    CHECK(second->hasFocus());
    list->setExclusive(true);
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(list->checkedKeys() == QStringList{"a"});
    CHECK(toggled.count() == 3);
    list->setChecked(QStringLiteral("a"), false);
    CHECK(toggled.count() == 3);
}

TEST_CASE("the search box hands its arrows to the results and empties on Esc", "[widgets][search]")
{
    Window window;
    auto *box = new SearchBox;
    window.layout->addWidget(box);
    window.show();
    box->setFocus();
    QSignalSpy moved(box, &SearchBox::moveRequested);
    QSignalSpy accepted(box, &SearchBox::accepted);
    QSignalSpy escaped(box, &SearchBox::escaped);
    QTest::keyClicks(box, QStringLiteral("Baeck"));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Up);
    REQUIRE(moved.count() == 2);
    CHECK(moved[0][0].toInt() == 1);
    CHECK(moved[1][0].toInt() == -1);
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(accepted.count() == 1);
    CHECK(accepted[0][0].toBool());
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(box->text().isEmpty());
    CHECK(escaped.count() == 0);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(escaped.count() == 1);
}

TEST_CASE("the undo bar offers, goes, and never takes the focus", "[widgets][undo]")
{
    Window window;
    auto *edit = new QLineEdit;
    window.layout->addWidget(edit);
    window.show();
    edit->setFocus();
    UndoBar bar(&window.widget);
    QSignalSpy triggered(&bar, &UndoBar::actionTriggered);
    QSignalSpy dismissed(&bar, &UndoBar::dismissed);
    CHECK(bar.isHidden());
    bar.showMessage(QStringLiteral("Gelöscht"), QStringLiteral("Rückgängig"), 0);
    CHECK(bar.isVisible());
    CHECK(edit->hasFocus());
    CHECK(bar.accessibleName() == "Gelöscht");
    CHECK(window.widget.rect().contains(bar.geometry()));
    window.widget.resize(300, 200);
    QCoreApplication::processEvents();
    CHECK(window.widget.rect().contains(bar.geometry()));
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(triggered.count() == 1);
    CHECK(dismissed.count() == 1);
    CHECK(bar.isHidden());
    bar.showMessage(QStringLiteral("Kurz"), {}, 1);
    REQUIRE(QTest::qWaitFor([&bar] { return bar.isHidden(); }));
    CHECK(triggered.count() == 1);
}

TEST_CASE("the job panel tells rate and remaining time, and cancels once", "[widgets][job]")
{
    CHECK(JobPanel::rateText(42'000, 100'000, 4'200, german) == "10.000/s · less than a minute left");
    CHECK(JobPanel::rateText(1'000, 1'000'000, 10'000, german) == "100/s · 3 hr. left");
    CHECK(JobPanel::rateText(0, 100, 5'000, german).isEmpty());
    CHECK(JobPanel::rateText(50, 0, 10'000, german) == "5,0/s");
    CHECK(JobPanel::rateText(50, 100, 10, german).isEmpty());
    CHECK(JobPanel::rateText(3 << 20, 9 << 20, 2'000, german, JobPanel::Unit::Bytes) == "1,5 MB/s · less than a minute left");
    Window window;
    auto *panel = new JobPanel;
    window.layout->addWidget(panel);
    window.show();
    QSignalSpy cancelled(panel, &JobPanel::cancelRequested);
    QSignalSpy closed(panel, &JobPanel::closed);
    panel->start(QStringLiteral("Import"));
    auto *button = panel->findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(cancelled.count() == 1);
    panel->setProgress({QStringLiteral("Schreiben"), 5'000'000'000, 4'000'000'000}, 1000);
    panel->finish(QStringLiteral("abgebrochen"), true);
    CHECK_FALSE(panel->isRunning());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(closed.count() == 1);
}

TEST_CASE("rows have their heights and draw at any width", "[widgets][delegate]")
{
    Window window;
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QString(500, u'W'), ContactRole::Name);
    model.setData(index, QString(500, u'W'), ContactRole::Subtitle);
    QList<TagLabel> tags;
    for (int i = 0; i < 30; ++i)
        tags.append({QStringLiteral("Tag %1").arg(i), QColor::fromHsv(i * 12, 200, 200)});
    model.setData(index, QVariant::fromValue(tags), ContactRole::Tags);
    ContactDelegate delegate;
    CHECK(delegate.sizeHint({}, index).height() == 54);
    const Density density = GENERATE(Density::Comfortable, Density::Compact);
    delegate.setDensity(density);
    CHECK(delegate.sizeHint({}, index).height() == (density == Density::Compact ? 30 : 54));
    for (const int width : {1, 40, 120, 260, 500, 1200}) {
        QImage image(width + 40, 60, QImage::Format_ARGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        option.rect = QRect(20, 0, width, delegate.sizeHint({}, index).height());
        delegate.paint(&painter, option, index);
        painter.end();
        // Nothing is painted beside the row.
        for (int y = 0; y < image.height(); ++y) {
            REQUIRE(image.pixelColor(19, y) == QColor(Qt::magenta));
            REQUIRE(image.pixelColor(20 + width, y) == QColor(Qt::magenta));
        }
    }
}

TEST_CASE("a timeline row is as high as its text, up to the limit", "[widgets][delegate]")
{
    Window window;
    QListView view;
    view.resize(360, 300);
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, int(TimelineKind::Entry), TimelineRole::Kind);
    TimelineDelegate delegate;
    QStyleOptionViewItem option;
    option.widget = &view;
    const int empty = delegate.sizeHint(option, index).height();
    model.setData(index, QStringLiteral("a\nb"), TimelineRole::Body);
    const int two = delegate.sizeHint(option, index).height();
    model.setData(index, QString(QStringLiteral("Zeile\n")).repeated(100'000), TimelineRole::Body);
    const int many = delegate.sizeHint(option, index).height();
    CHECK(empty < two);
    CHECK(two < many);
    delegate.setBodyLines(2);
    // Two lines, and one that says "more".
    CHECK(delegate.sizeHint(option, index).height() > two);
    CHECK(delegate.sizeHint(option, index).height() < many);
    model.setData(index, true, TimelinePartRole::Unfolded);
    CHECK(delegate.sizeHint(option, index).height() > many);
}

TEST_CASE("an elided label keeps its whole text for screen readers", "[widgets][label]")
{
    Window window;
    ElidedLabel label(QStringLiteral("Kanzlei Strauß Rechtsanwälte und Steuerberater"));
    label.resize(60, 20);
    CHECK(label.isElided());
    CHECK(label.accessibleName() == label.text());
    label.resize(1000, 20);
    CHECK_FALSE(label.isElided());
}

TEST_CASE("the gallery draws in every theme and every control has a name", "[widgets][gallery]")
{
    Window window;
    const auto mode = GENERATE(kontor::theme::ThemeManager::Mode::Light, kontor::theme::ThemeManager::Mode::Dark,
                               kontor::theme::ThemeManager::Mode::Contrast);
    window.manager.setMode(mode);
    Gallery gallery;
    gallery.show();
    CHECK_FALSE(gallery.grab().isNull());
    for (const auto *button : gallery.findChildren<QAbstractButton *>()) {
        if (button->isHidden() || !button->isEnabled())
            continue;
        INFO(button->metaObject()->className());
        CHECK((!button->accessibleName().isEmpty() || !button->text().isEmpty()));
    }
    window.manager.setMode(kontor::theme::ThemeManager::Mode::Light);
}
