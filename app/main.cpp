// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"
#include "app/loopreport.h"
#include "app/windowgate.h"
#include "app/windowshot.h"

#include "core/base/process.h"
#include "core/quality/care.h"
#include "core/queries/tasklist.h"
#include "core/storage/engineversion.h"
#include "ui/pages/care/carepage.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/help/helppage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settingstable.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>

#include <cstdio>

namespace {

using namespace kontor;
using pages::Preference;
using pages::Preferences;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customers, conversations and tasks in one encrypted file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "Kontor file to open."), QStringLiteral("[file]"));
    parser.addOptions({
        {QStringLiteral("key-file"), QCoreApplication::translate("main", "File with the key or passphrase."), QStringLiteral("file")},
        {QStringLiteral("theme"), QCoreApplication::translate("main", "light, dark or contrast, for this run."), QStringLiteral("theme")},
        {QStringLiteral("language"), QCoreApplication::translate("main", "de or en, for this run."), QStringLiteral("language")},
        {QStringLiteral("page"), QCoreApplication::translate("main", "Page to show first: today, tasks, contacts, care, settings, help; a part of it after a slash: settings/tags."), QStringLiteral("page")},
        {QStringLiteral("screenshot"), QCoreApplication::translate("main", "Save a picture of the window and quit."), QStringLiteral("picture")},
        {QStringLiteral("size"), QCoreApplication::translate("main", "Size of the window for --screenshot, such as 1440x900."), QStringLiteral("size")},
        {QStringLiteral("gallery"), QCoreApplication::translate("main", "Show all parts of the window side by side.")},
    });
    QCommandLineOption watchdog(QStringLiteral("watchdog"), QString(), QStringLiteral("file"));
    QCommandLineOption firstPaint(QStringLiteral("first-paint"));
    for (QCommandLineOption *forTests : {&watchdog, &firstPaint}) {
        forTests->setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(*forTests);
    }
}

/// Texts of the program and of Qt, and the way of writing dates and numbers.
void installLanguage(const QString &wanted)
{
    const bool german = wanted.isEmpty() ? QLocale::system().language() == QLocale::German : wanted == QLatin1String("de");
    if (wanted == QLatin1String("de"))
        QLocale::setDefault(QLocale(QLocale::German, QLocale::system().language() == QLocale::German ? QLocale::system().territory() : QLocale::Germany));
    else if (!wanted.isEmpty())
        QLocale::setDefault(QLocale::system().language() == QLocale::English ? QLocale::system() : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = german ? QStringLiteral("de") : QStringLiteral("en");
    for (const QString &name : {QStringLiteral("qtbase_"), QStringLiteral("kontor_")}) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(name + language, QStringLiteral(":/i18n"))
            || translator->load(name + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(translator);
    }
}

/// The store that files are kept in, for the page about the program.
QString engineText()
{
    const storage::EngineVersion version = storage::engineVersion();
    return QStringLiteral("SQLCipher %1, SQLite %2").arg(version.cipher, version.sqlite);
}

/// Single settings, for the command palette.
QList<shell::PageSpot> settingsSpots()
{
    QList<shell::PageSpot> spots;
    for (const pages::SettingLink &link : pages::settingsEntries())
        spots.append({link.title, link.text, link.id, link.icon});
    return spots;
}

QList<shell::PageSpot> careSpots()
{
    QList<shell::PageSpot> spots;
    for (const quality::CareCheck &check : quality::careChecks())
        spots.append({check.title, check.explanation, check.code, {}});
    return spots;
}

shell::PageRegistry makePages()
{
    shell::PageRegistry registry;
    const auto text = [](const char *source) { return QCoreApplication::translate("main", source); };
    registry.add({QStringLiteral("today"), text(QT_TRANSLATE_NOOP("main", "Today")), QStringLiteral("sun"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::TodayPage(context); }});
    registry.add({QStringLiteral("contacts"), text(QT_TRANSLATE_NOOP("main", "Contacts")), QStringLiteral("users"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::ContactsPage(context); }});
    registry.add({QStringLiteral("tasks"), text(QT_TRANSLATE_NOOP("main", "Tasks")), QStringLiteral("square-check-big"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::TasksPage(context); },
                  {[](storage::Connection &connection, QDate today) { return queries::dueTaskCount(connection, today); },
                   [](qint64 count) { return QCoreApplication::translate("main", "%n task(s) due", nullptr, int(count)); }}});
    registry.add({QStringLiteral("duplicates"), text(QT_TRANSLATE_NOOP("main", "Duplicates")), QStringLiteral("merge"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::DuplicatesPage(context); }, {},
                  {{text(QT_TRANSLATE_NOOP("main", "Certain duplicates")), text(QT_TRANSLATE_NOOP("main", "double twice merge clean")),
                    QVariant::fromValue(pages::DuplicatesRequest{0, {}, int(quality::Sureness::Certain)})}}});
    registry.add({QStringLiteral("care"), text(QT_TRANSLATE_NOOP("main", "Data care")), QStringLiteral("sparkles"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::CarePage(context); }, {}, careSpots()});
    registry.add({QStringLiteral("settings"), text(QT_TRANSLATE_NOOP("main", "Settings")), QStringLiteral("settings"), true,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::SettingsPage(context); }, {}, settingsSpots()});
    registry.add({QStringLiteral("help"), text(QT_TRANSLATE_NOOP("main", "Help")), QStringLiteral("circle-help"), true,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::HelpPage(context, engineText()); }});
    return registry;
}

/// The key that a file of the command line opens with; empty for none given. Nullopt (and a message) if it can't be read.
std::optional<QString> readKeyFile(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "kontor: %s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return std::nullopt;
    }
    return QString::fromUtf8(file.readAll());
}

QWidget *makeWelcome(Preferences &preferences, QMainWindow *window, const std::function<void(const QString &)> &trigger,
                     const std::function<void(const QString &)> &open)
{
    auto *page = new pages::WelcomePage(preferences, window);
    QObject::connect(page, &pages::WelcomePage::actionChosen, page, trigger);
    QObject::connect(page, &pages::WelcomePage::fileChosen, page, open);
    return page;
}

/// The help in a window of its own, for those who have no file yet.
void showHelp(pages::PageContext &context, QWidget *over, const QString &action)
{
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("main", "Help"));
    dialog->resize(960, 680);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto *page = new pages::HelpPage(context, engineText());
    column->addWidget(page);
    page->trigger(action);
    dialog->open();
}

QSize screenshotSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.isEmpty() ? QSize(1440, 900) : size;
}

/// Name that history shows until the user chooses another.
void ensureAuthor(Preferences &preferences)
{
    if (preferences.text(Preference::Author).isEmpty())
        preferences.setValue(Preference::Author, qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QDir::home().dirName())));
}

int runWindow(QApplication &application, const QCommandLineParser &parser, Preferences &preferences, theme::ThemeManager &themes)
{
    const std::optional<QString> key = readKeyFile(parser.value(QStringLiteral("key-file")));
    if (!key)
        return 2;
    app::WindowGate gate;
    dialogs::WidgetPrompts prompts;
    const base::SystemClock clock;
    const shell::PageRegistry registry = makePages();
    shell::Notifier notifier;
    shell::WindowGroup windows({gate, prompts, preferences, themes, clock, registry, notifier,
                                [&](QMainWindow *parent, std::function<void(const QString &)> trigger, std::function<void(const QString &)> open) {
                                    return makeWelcome(preferences, parent, trigger, open);
                                }, showHelp});
    shell::MainWindow &window = *windows.openWindow();
    const QString picture = parser.value(QStringLiteral("screenshot"));
    const QString page = parser.value(QStringLiteral("page"));
    const auto shoot = [&] { app::takeScreenshot(window, picture, screenshotSize(parser.value(QStringLiteral("size")))); };
    QObject::connect(&window, &shell::MainWindow::fileShown, &window, [&, page, picture] {
        const QString part = page.section(u'/', 1);
        if (!page.isEmpty())
            window.go({page.section(u'/', 0, 0), {}, part.isEmpty() ? std::nullopt : std::optional(pages::ViewState{{}, part})});
        if (!picture.isEmpty())
            shoot();
    });
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty())
        window.openFile(QFileInfo(file).absoluteFilePath(), *key);
    else if (!picture.isEmpty())
        QTimer::singleShot(0, &window, shoot);
    return application.exec();
}

int showGallery(QApplication &application, const QString &picture)
{
    widgets::Gallery gallery;
    gallery.show();
    if (!picture.isEmpty())
        return gallery.grab().save(picture) ? 0 : 1;
    return application.exec();
}

}  // namespace

int main(int argc, char *argv[])
{
    base::prepareProcess();
    Q_INIT_RESOURCE(kontor_translations);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kontor"));
    QCoreApplication::setApplicationName(QStringLiteral("kontor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kontor"));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    // A picture looks the same whatever the user of this computer prefers.
    auto store = parser.isSet(QStringLiteral("screenshot"))
        ? std::make_unique<QSettings>(QString(), QSettings::IniFormat)
        : std::make_unique<QSettings>();
    Preferences preferences(std::move(store));
    installLanguage(parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language"))
                                                             : preferences.text(Preference::Language));
    ensureAuthor(preferences);
    widgets::keepScrollAreasAccessible();
    theme::ThemeManager themes(application);
    themes.setFontScale(preferences.number(Preference::FontScale));
    const QString theme = parser.isSet(QStringLiteral("theme")) ? parser.value(QStringLiteral("theme")) : preferences.text(Preference::Theme);
    themes.setMode(theme::ThemeManager::modeFromName(theme));
    if (parser.isSet(QStringLiteral("gallery")))
        return showGallery(application, parser.value(QStringLiteral("screenshot")));
    std::unique_ptr<app::LoopReport> report;
    if (parser.isSet(QStringLiteral("watchdog")))
        report = std::make_unique<app::LoopReport>(parser.value(QStringLiteral("watchdog")));
    if (parser.isSet(QStringLiteral("first-paint")))
        new app::FirstPaint(&application);
    return runWindow(application, parser, preferences, themes);
}
