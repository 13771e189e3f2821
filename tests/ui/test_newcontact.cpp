// SPDX-License-Identifier: GPL-3.0-or-later

// The form for a new contact, and what texts, pictures and the file itself propose for it.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "ui/dialogs/candidatelist.h"
#include "ui/dialogs/enrichdialog.h"
#include "ui/dialogs/enrichpanel.h"
#include "ui/dialogs/newcontactdialog.h"
#include "ui/pages/contacts/contactlistpane.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/widgets/label.h"

#include "tests/support/kontorfile.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace kontor;
using namespace kontor::pages;
using namespace kontor::tests;

namespace {

/// A window with contacts.
struct Desk : WindowFixture {
    explicit Desk(qint64 contacts)
    {
        openFile(contacts);
        REQUIRE(waitFor([&] { return list()->isCurrent(); }));
    }
    ContactsPage *page() { return contacts(); }
    itemmodels::ContactListModel *list() { return page()->listModel(); }
};

QPushButton *buttonOf(QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    FAIL("no button says " << text.toStdString());
    return nullptr;
}

}  // namespace

TEST_CASE("who is there already is found before a contact is made twice", "[window][contacts][new]")
{
    Desk desk(30);
    int row = 0;
    while (desk.list()->contactAt(row)->isOrganisation)
        ++row;
    const queries::ContactRow known = *desk.list()->contactAt(row);
    desk.window->trigger(QStringLiteral("contact.new"));
    auto *dialog = desk.dialog<dialogs::NewContactDialog>();
    auto *candidates = dialog->findChild<dialogs::CandidateList *>();
    desk.find<QLineEdit>(QStringLiteral("Name"), dialog)->insert(known.name);
    REQUIRE(desk.waitFor([&] { return !candidates->found().isEmpty(); }));
    CHECK(candidates->found().first().row.id == known.id);
    CHECK(candidates->isVisible());
    buttonOf(dialog, QStringLiteral("Add anyway"));
    Q_EMIT candidates->openRequested(known.id);
    REQUIRE(desk.waitFor([&] { return desk.page()->detailPane()->contact() == known.id; }));
}

TEST_CASE("a pasted address is taken apart, checked and taken over", "[window][contacts][new]")
{
    Desk desk(5);
    desk.window->trigger(QStringLiteral("contact.new"));
    auto *dialog = desk.dialog<dialogs::NewContactDialog>();
    QGuiApplication::clipboard()->setText(QStringLiteral("Maria Quitzow\nGeschäftsführerin\nQuitzow KG\nDomstraße 1\n50667 Köln\nTel. 0221 4710-100\nFax 0221 4710-109\nmaria@quitzow.example"));
    QTest::keyClick(desk.find<QLineEdit>(QStringLiteral("Name"), dialog), Qt::Key_V, Qt::ControlModifier);
    auto *split = dialog->findChild<dialogs::EnrichPanel *>();
    REQUIRE(split->isVisible());
    CHECK(desk.count("SELECT count(*) FROM contact WHERE family_name = 'Quitzow'") == 0);
    desk.find<QLineEdit>(QStringLiteral("Town"), split)->setText(QStringLiteral("Köln-Deutz"));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Take over what is ticked")), Qt::LeftButton);
    const model::ContactDraft draft = dialog->draft();
    CHECK(draft.fields.value(QStringLiteral("family_name")) == QVariant(QStringLiteral("Quitzow")));
    CHECK(draft.addresses.first().fields.value(QStringLiteral("city")) == QVariant(QStringLiteral("Köln-Deutz")));
    CHECK(draft.points.size() == 3);  // phone, fax, e-mail
    CHECK(draft.fields.value(QStringLiteral("origin_source")) == QVariant(QStringLiteral("signature")));
    CHECK(draft.affiliations.first().fields.value(QStringLiteral("position")) == QVariant(QStringLiteral("Geschäftsführerin")));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Save")), Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM contact WHERE family_name = 'Quitzow'") == 1; }));
    CHECK(desk.count("SELECT count(*) FROM draft") == 0);
}

TEST_CASE("a signature is added to a contact: only what is new, as one step", "[window][contacts][enrich]")
{
    Desk desk(30);
    int row = 0;
    while (desk.list()->contactAt(row)->isOrganisation)
        ++row;
    const queries::ContactRow known = *desk.list()->contactAt(row);
    desk.window->go({QStringLiteral("contacts"), known.id});
    REQUIRE(desk.waitFor([&] { return desk.page()->actions().contains(QStringLiteral("contact.enrich")) && desk.page()->detailPane()->contact() == known.id; }));
    desk.window->trigger(QStringLiteral("contact.enrich"));
    REQUIRE(desk.waitFor([&] { return desk.window->findChild<dialogs::EnrichDialog *>() != nullptr; }));
    auto *dialog = desk.dialog<dialogs::EnrichDialog>();
    dialog->panel()->setText(QStringLiteral("Gruß\nKarl Neuname\nMobil 0171 5550199\nUSt-IdNr. DE136695976\nQuitzowallee 9\n50667 Köln"));
    QStringList chosen;
    for (const model::BlockField &field : dialog->panel()->chosen())
        chosen << field.value;
    // The contact has a name: another one is shown, not ticked.
    CHECK_FALSE(chosen.contains(QStringLiteral("Karl Neuname")));
    CHECK(chosen.contains(QStringLiteral("0171 5550199")));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Take over %1 value(s)").arg(chosen.size())), Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM contact WHERE vat_id = 'DE136695976'") == 1; }));
    CHECK(desk.count("SELECT count(*) FROM contact_point WHERE value = '0171 5550199' AND deleted_at IS NULL") == 1);
    CHECK(desk.count("SELECT count(*) FROM address WHERE street = 'Quitzowallee 9' AND deleted_at IS NULL") == 1);
    CHECK(desk.count("SELECT count(*) FROM provenance WHERE field = 'vat_id' AND source = 'signature'") == 1);
    desk.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM contact WHERE vat_id = 'DE136695976'") == 0; }));
    CHECK(desk.count("SELECT count(*) FROM contact_point WHERE value = '0171 5550199' AND deleted_at IS NULL") == 0);
}

TEST_CASE("a signature does not rename a firm by itself", "[window][contacts][enrich]")
{
    Desk desk(30);
    int row = 0;
    while (!desk.list()->contactAt(row)->isOrganisation)
        ++row;
    desk.window->go({QStringLiteral("contacts"), desk.list()->contactAt(row)->id});
    REQUIRE(desk.waitFor([&] { return desk.page()->actions().contains(QStringLiteral("contact.enrich")); }));
    desk.window->trigger(QStringLiteral("contact.enrich"));
    REQUIRE(desk.waitFor([&] { return desk.window->findChild<dialogs::EnrichDialog *>() != nullptr; }));
    auto *dialog = desk.dialog<dialogs::EnrichDialog>();
    dialog->panel()->setText(QStringLiteral("Karl Neuname\nVertriebsleiter\nNeuname Orgelbau GmbH\nMobil 0171 5550199"));
    QStringList chosen;
    for (const model::BlockField &field : dialog->panel()->chosen())
        chosen << field.value;
    CHECK(chosen == QStringList{QStringLiteral("0171 5550199")});
    dialog->reject();
}

TEST_CASE("the picture of a card becomes a contact", "[window][contacts][new][enrich]")
{
    Desk desk(5);
    QImage card(1000, 600, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(36);
    painter.setFont(font);
    painter.drawText(QRect(60, 60, 900, 500), QStringLiteral("Sabine Quitzow\nQuitzow Orgelbau GmbH\nKirchgasse 17\n50667 Köln\nTelefon 0221 771230"));
    painter.end();
    // As it comes from a screen or a scanner.
    QGuiApplication::clipboard()->setImage(card);
    desk.window->trigger(QStringLiteral("contact.new"));
    auto *dialog = desk.dialog<dialogs::NewContactDialog>();
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("From a text or picture …")), Qt::LeftButton);
    auto *panel = dialog->findChild<dialogs::EnrichPanel *>();
    CHECK(panel->chosen().isEmpty());
    panel->textEdit()->paste();
    REQUIRE(desk.waitFor([&] { return panel->chosen().size() >= 6; }));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Take over what is ticked")), Qt::LeftButton);
    const model::ContactDraft draft = dialog->draft();
    CHECK(draft.fields.value(QStringLiteral("family_name")) == QVariant(QStringLiteral("Quitzow")));
    CHECK(draft.fields.value(QStringLiteral("origin_source")) == QVariant(QStringLiteral("card")));
    CHECK(draft.affiliations.value(0).organisation == u"Quitzow Orgelbau GmbH");
    dialog->reject();
}

TEST_CASE("what the fields of a new contact suggest is offered, never filled in", "[window][contacts][new][enrich]")
{
    Desk desk(5);
    model::ContactDraft colleague;
    colleague.fields = {{QStringLiteral("kind"), QStringLiteral("organisation")}, {QStringLiteral("org_name"), QStringLiteral("Quitzow Orgelbau GmbH")}};
    colleague.points.append({{}, {{QStringLiteral("kind"), QStringLiteral("email")}, {QStringLiteral("value"), QStringLiteral("info@quitzow-orgelbau.example")}}});
    bool made = false;
    desk.window->workspace().write<model::ContactId>(
        desk.window.get(), [colleague](const commands::Session &session) { return commands::createContact(session, colleague); },
        [&made](const Result<model::ContactId> &contact) { made = contact.has_value(); });
    REQUIRE(desk.waitFor([&] { return made; }));
    desk.window->trigger(QStringLiteral("contact.new"));
    auto *dialog = desk.dialog<dialogs::NewContactDialog>();
    QLineEdit *name = desk.find<QLineEdit>(QStringLiteral("Name"), dialog);
    QLineEdit *town = desk.find<QLineEdit>(QStringLiteral("Town"), dialog);
    QLineEdit *firm = desk.find<QLineEdit>(QStringLiteral("Firm"), dialog);
    name->insert(QStringLiteral("Hannelore Quitzow"));
    desk.find<QLineEdit>(QStringLiteral("E-mail"), dialog)->insert(QStringLiteral("hannelore@quitzow-orgelbau.example"));
    desk.find<QLineEdit>(QStringLiteral("Postcode"), dialog)->insert(QStringLiteral("50667"));
    const auto offered = [&](const QString &text) {
        const auto buttons = dialog->findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) { return button->isVisible() && button->text() == text; });
    };
    REQUIRE(desk.waitFor([&] { return offered(QStringLiteral("Belongs to Quitzow Orgelbau GmbH?")); }));
    REQUIRE(offered(QStringLiteral("Salutation “Ms”?")));
    REQUIRE(offered(QStringLiteral("Town: Köln?")));
    CHECK(town->text().isEmpty());
    CHECK(firm->text().isEmpty());
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Town: Köln?")), Qt::LeftButton);
    CHECK(town->text() == u"Köln");
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Belongs to Quitzow Orgelbau GmbH?")), Qt::LeftButton);
    CHECK(firm->text() == u"Quitzow Orgelbau GmbH");
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Salutation “Ms”?")), Qt::LeftButton);
    CHECK(name->text() == u"Ms Hannelore Quitzow");
    REQUIRE(desk.waitFor([&] { return !offered(QStringLiteral("Salutation “Ms”?")); }));
    CHECK(dialog->draft().fields.value(QStringLiteral("salutation")) == QVariant(QStringLiteral("ms")));
    dialog->reject();
}

TEST_CASE("what the fields of a contact suggest for empty ones is offered where they are edited, and written when pressed", "[window][contacts][detail][enrich]")
{
    Desk desk(0);
    desk.window->workspace().write<qint64>(desk.window.get(), [](const commands::Session &session) -> Result<qint64> {
        model::ContactDraft firm = firmDraft("Quitzow & Sohn GmbH");
        firm.points = {pointDraft("email", "info@quitzow-orgelbau.example")};
        model::ContactDraft person = personDraft("Hannelore", "Quitzow");
        person.points = {pointDraft("email", "hannelore@quitzow-orgelbau.example")};
        person.addresses = {{{}, {{QStringLiteral("street"), QStringLiteral("Domstr. 1")}, {QStringLiteral("postal_code"), QStringLiteral("50667")}}}};
        KONTOR_TRY(commands::createContact(session, firm));
        KONTOR_TRY(commands::createContact(session, person));
        return 2;
    }, [](const Result<qint64> &) {});
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 2; }));
    const model::ContactId person = desk.list()->contactAt(desk.list()->contactAt(0)->isOrganisation ? 1 : 0)->id;
    desk.window->go({QStringLiteral("contacts"), person});
    REQUIRE(desk.waitFor([&] { return desk.page()->detailPane()->contact() == person; }));
    REQUIRE(desk.waitFor([&] { return desk.page()->detailPane()->findChild<QTabBar *>()->isVisible(); }));
    desk.find<QTabBar>(QStringLiteral("Parts of the contact"))->setCurrentIndex(1);
    const auto offered = [&](const char *words) -> QPushButton * {
        const auto buttons = desk.page()->detailPane()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) { return button->isVisible() && button->text() == text(words); });
        return found == buttons.cend() ? nullptr : *found;
    };
    const auto take = [&](const char *words) {
        CAPTURE(words);
        REQUIRE(desk.waitFor([&] { return offered(words) != nullptr; }));
        QTest::mouseClick(offered(words), Qt::LeftButton);
        REQUIRE(desk.waitFor([&] { return offered(words) == nullptr; }));
    };
    REQUIRE(desk.waitFor([&] { return offered("Salutation “Ms”?") != nullptr && offered("Town: Köln?") != nullptr; }));
    CHECK(desk.count("SELECT count(*) FROM contact WHERE salutation IS NOT NULL") == 0);
    CHECK(desk.count("SELECT count(*) FROM address WHERE city IS NOT NULL") == 0);
    take("Salutation “Ms”?");
    take("Town: Köln?");
    take("Belongs to Quitzow && Sohn GmbH?");
    CHECK(desk.count("SELECT count(*) FROM contact WHERE salutation = 'ms'") == 1);
    CHECK(desk.count("SELECT count(*) FROM address WHERE city = 'Köln'") == 1);
    CHECK(desk.count("SELECT count(*) FROM affiliation WHERE deleted_at IS NULL") == 1);
    CHECK(desk.count("SELECT count(*) FROM contact") == 2);
}

TEST_CASE("mandatory own fields are marked in the form of a new contact, and missed once", "[window][contacts][new]")
{
    Desk desk(5);
    const auto define = [&](const char *label, model::FieldType type, const char *code, bool required) {
        commands::CustomFieldSpec field{text(label), type, QString::fromLatin1(code)};
        field.required = required;
        bool made = false;
        desk.window->workspace().write<bool>(
            desk.window.get(), [field](const commands::Session &session) { return commands::createCustomField(session, field).map([](const auto &) { return true; }); },
            [&made](const Result<bool> &done) { made = done.has_value(); });
        REQUIRE(desk.waitFor([&] { return made; }));
    };
    define("Schuhgröße", model::FieldType::Integer, "shoes", true);
    define("Vegetarisch", model::FieldType::Flag, "vegetarian", true);
    define("Egal", model::FieldType::Text, "whatever", false);
    desk.window->trigger(QStringLiteral("contact.new"));
    auto *dialog = desk.dialog<dialogs::NewContactDialog>();
    REQUIRE(desk.waitFor([&] {
        const auto lists = dialog->findChildren<QComboBox *>();
        return lists.size() == 1 && lists.first()->isVisible();
    }));
    auto *shoes = desk.find<QLineEdit>(text("Schuhgröße"), dialog);
    auto *vegetarian = desk.find<QComboBox>(QStringLiteral("Vegetarisch"), dialog);
    const auto says = [&](const char *words) {
        const auto labels = dialog->findChildren<widgets::Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const widgets::Label *label) { return !label->isHidden() && label->text().contains(text(words)); });
    };
    desk.find<QLineEdit>(QStringLiteral("Name"), dialog)->insert(QStringLiteral("Käthe Halbfertig"));
    const auto save = [&] { QTest::mouseClick(buttonOf(dialog, QStringLiteral("Save")), Qt::LeftButton); };
    shoes->insert(QStringLiteral("groß"));
    save();
    CHECK(says("This is no whole number"));
    CHECK(dialog->isVisible());
    shoes->clear();
    save();
    REQUIRE(desk.waitFor([&] { return says("Schuhgröße, Vegetarisch"); }));
    CHECK(dialog->isVisible());
    CHECK(desk.count("SELECT count(*) FROM contact WHERE family_name = 'Halbfertig'") == 0);
    // Half of it is told anew; then it is saved all the same.
    shoes->insert(QStringLiteral("41"));
    CHECK_FALSE(says("Schuhgröße, Vegetarisch"));
    save();
    REQUIRE(desk.waitFor([&] { return says("empty: Vegetarisch"); }));
    vegetarian->setCurrentIndex(vegetarian->findData(QStringLiteral("1")));
    CHECK(dialog->draft().custom == QMap<QString, QVariant>{{QStringLiteral("shoes"), qint64(41)}, {QStringLiteral("vegetarian"), qint64(1)}});
    vegetarian->setCurrentIndex(0);
    save();
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM contact WHERE family_name = 'Halbfertig'") == 1; }));
    CHECK(desk.count("SELECT count(*) FROM custom_value") == 1);
}

TEST_CASE("what was typed for a new contact is offered again after a crash", "[window][contacts][new]")
{
    Desk desk(5);
    desk.window->trigger(QStringLiteral("contact.new"));
    {
        auto *dialog = desk.dialog<dialogs::NewContactDialog>();
        desk.find<QLineEdit>(QStringLiteral("Name"), dialog)->insert(QStringLiteral("Käthe Halbfertig"));
        REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM draft WHERE editor = 'contact.new'") == 1; }));
        delete dialog;  // nobody said save or cancel
    }
    desk.window->trigger(QStringLiteral("contact.new"));
    auto *dialog = desk.dialog<dialogs::NewContactDialog>();
    REQUIRE(desk.waitFor([&] { return buttonOf(dialog, QStringLiteral("Bring back what was typed"))->isVisible(); }));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Bring back what was typed")), Qt::LeftButton);
    CHECK(desk.find<QLineEdit>(QStringLiteral("Name"), dialog)->text() == u"Käthe Halbfertig");
    dialog->reject();
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM draft") == 0; }));
}
