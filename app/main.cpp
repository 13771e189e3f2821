// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowgate.h"
#include "app/windowshot.h"

#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace {

using namespace kontor;
using pages::Preference;
using pages::Preferences;

/// Keys are in memory: neither a crash nor a debugger of the same user shall find them on the disk.
void forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customers, conversations and tasks in one encrypted file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "Kontor file to open."), QStringLiteral("[file]"));
    parser.addOptions({
        {QStringLiteral("key-file"), QCoreApplication::translate("main", "File with the key or passphrase."), QStringLiteral("file")},
        {QStringLiteral("theme"), QCoreApplication::translate("main", "light or dark, for this run."), QStringLiteral("theme")},
        {QStringLiteral("language"), QCoreApplication::translate("main", "de or en, for this run."), QStringLiteral("language")},
        {QStringLiteral("page"), QCoreApplication::translate("main", "Page to show first: today, contacts, settings."), QStringLiteral("page")},
        {QStringLiteral("screenshot"), QCoreApplication::translate("main", "Save a picture of the window and quit."), QStringLiteral("picture")},
        {QStringLiteral("size"), QCoreApplication::translate("main", "Size of the window for --screenshot, such as 1440x900."), QStringLiteral("size")},
        {QStringLiteral("gallery"), QCoreApplication::translate("main", "Show all parts of the window side by side.")},
    });
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

shell::PageRegistry makePages()
{
    shell::PageRegistry registry;
    const auto text = [](const char *source) { return QCoreApplication::translate("main", source); };
    registry.add({QStringLiteral("today"), text(QT_TRANSLATE_NOOP("main", "Today")), QStringLiteral("sun"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::TodayPage(context); }});
    registry.add({QStringLiteral("contacts"), text(QT_TRANSLATE_NOOP("main", "Contacts")), QStringLiteral("users"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::ContactsPage(context); }});
    registry.add({QStringLiteral("settings"), text(QT_TRANSLATE_NOOP("main", "Settings")), QStringLiteral("settings"), true,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::SettingsPage(context); }});
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
    shell::MainWindow window({gate, prompts, preferences, themes, clock, registry,
                              [&](QMainWindow *parent, std::function<void(const QString &)> trigger, std::function<void(const QString &)> open) {
                                  return makeWelcome(preferences, parent, trigger, open);
                              }});
    const QString picture = parser.value(QStringLiteral("screenshot"));
    const QString page = parser.value(QStringLiteral("page"));
    const auto shoot = [&] { app::takeScreenshot(window, picture, screenshotSize(parser.value(QStringLiteral("size")))); };
    QObject::connect(&window, &shell::MainWindow::fileShown, &window, [&] {
        if (!page.isEmpty())
            window.go({page});
        if (!picture.isEmpty())
            shoot();
    });
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty())
        window.openFile(QFileInfo(file).absoluteFilePath(), *key);
    else if (!picture.isEmpty())
        QTimer::singleShot(0, &window, shoot);
    window.show();
    return application.exec();
}

}  // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
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
    theme::ThemeManager themes(application);
    const QString theme = parser.isSet(QStringLiteral("theme")) ? parser.value(QStringLiteral("theme")) : preferences.text(Preference::Theme);
    themes.setMode(theme::ThemeManager::modeFromName(theme));
    if (parser.isSet(QStringLiteral("gallery"))) {
        widgets::Gallery gallery;
        gallery.show();
        return application.exec();
    }
    return runWindow(application, parser, preferences, themes);
}
