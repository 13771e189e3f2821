// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctlkey.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/queries/contactlist.h"
#include "core/queries/lookups.h"
#include "core/sampledata/samplewriter.h"
#include "core/storage/check.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::FileKey;
using storage::Secret;

namespace {

QString wordsOf(const FileKey &key)
{
    return key.toRecoveryWords().join(u' ');
}

/// Makes the file with the key that the user has.
Result<int> initWithGivenKey(Context &context, const QString &path, const Secret &secret)
{
    KONTOR_TRY(Database::create(path, secret, {&context.clock(), 0, {}}));
    if (context.output().isJson())
        context.output().object({{u"file"_s, path}, {u"keychain"_s, false}});
    else
        context.output().line(Text::tr("Made %1. It opens with the key that you gave.").arg(oneLine(path)));
    return ExitDone;
}

/// Takes back a file that nobody could ever open.
void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

void tellFreshKey(Output &output, const QString &path, const FileKey &key, const QString &keyFile, bool kept)
{
    if (output.isJson()) {
        output.object({{u"file"_s, path},
                       {u"recovery_key"_s, wordsOf(key)},
                       {u"keychain"_s, kept},
                       {u"key_file"_s, keyFile.isEmpty() ? QJsonValue() : QJsonValue(keyFile)}});
        return;
    }
    output.line(Text::tr("Made %1.").arg(oneLine(path)));
    output.line(kept ? Text::tr("Its key is in the keychain of this computer.")
                     : Text::tr("No keychain answers here; the key is in the key file only."));
    if (!keyFile.isEmpty())
        output.line(Text::tr("Key file: %1").arg(oneLine(keyFile)));
    output.line(
        Text::tr("Recovery words, shown this once; write them down, nobody can open the file without key or words:"));
    output.line(u"\n  "_s + wordsOf(key) + u'\n');
}

/// A fresh key is safe before the file counts: in a key file, or in the keychain.
Result<int> initWithFreshKey(Context &context, const QString &path)
{
    const QString asked = context.arguments().value("write-key-file");
    const QString keyFile = asked.isEmpty() ? QString() : QFileInfo(asked).absoluteFilePath();
    const FileKey key = FileKey::random();
    if (!keyFile.isEmpty())
        KONTOR_TRY(writePrivateFile(keyFile, key.toHex() + '\n'));
    auto made = Database::create(path, Secret::fromKey(key), {&context.clock(), 0, {}});
    if (!made) {
        if (!keyFile.isEmpty())
            QFile::remove(keyFile);
        return fail(made.error());
    }
    const QByteArray salt = (*made)->salt();
    made->reset();
    const auto kept = keepInKeychain(salt, key);
    if (!kept && keyFile.isEmpty()) {
        removeFile(path);
        return fail(
            ErrorCode::KeyUnavailable,
            Text::tr("No file was made: no keychain answers here, so its key would be lost. Give --write-key-file "
                     "PATH to keep the key "
                     "in a file, or bring a key of your own with --key-file."),
            kept.error().detail);
    }
    tellFreshKey(context.output(), path, key, keyFile, kept.has_value());
    return ExitDone;
}

/// Labels of fileStatistics(), in the order in which they are shown.
QList<std::pair<QString, QString>> statisticLabels()
{
    return {{u"contacts"_s, Text::tr("Contacts")},
            {u"persons"_s, Text::tr("Persons")},
            {u"organisations"_s, Text::tr("Organisations")},
            {u"in_bin"_s, Text::tr("In the bin")},
            {u"activities"_s, Text::tr("Timeline entries")},
            {u"tags"_s, Text::tr("Tags")},
            {u"open_tasks"_s, Text::tr("Open tasks")},
            {u"files"_s, Text::tr("Files")},
            {u"file_bytes"_s, Text::tr("Bytes in files")},
            {u"custom_fields"_s, Text::tr("Own fields")},
            {u"commands"_s, Text::tr("Changes")},
            {u"history_rows"_s, Text::tr("Entries of the history")},
            {u"bytes"_s, Text::tr("Size of the file")}};
}

/// The moment of --now; the system's time without it.
Result<std::optional<qint64>> askedTime(const Arguments &arguments)
{
    if (!arguments.has("now"))
        return std::optional<qint64>();
    const QDateTime time = QDateTime::fromString(arguments.value("now"), Qt::ISODate);
    if (!time.isValid())
        return fail(ErrorCode::Invalid,
                    Text::tr("--now takes a time like 2026-01-31T12:00:00Z, not \"%1\".").arg(arguments.value("now")));
    return std::optional<qint64>(time.toMSecsSinceEpoch());
}

}  // namespace

Result<int> runInit(Context &context)
{
    KONTOR_ASSIGN(const QString path, context.path());
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict, Text::tr("\"%1\" exists already. Nothing was changed. Choose another name.")
                                             .arg(QFileInfo(path).fileName()));
    KONTOR_ASSIGN(const std::optional<Secret> given, givenSecret(context.arguments()));
    if (given && context.arguments().has("write-key-file"))
        return fail(ErrorCode::Invalid,
                    Text::tr("--write-key-file is for a fresh key, but a key was given. Leave one of the two out."));
    return given ? initWithGivenKey(context, path, *given) : initWithFreshKey(context, path);
}

Result<int> runCheck(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    Output &output = context.output();
    storage::CheckReport report;
    {
        const JobGuard job;
        KONTOR_ASSIGN(report, storage::checkFile(*connection, job.control()));
    }
    if (output.isJson()) {
        output.object({{u"ok"_s, report.ok()},
                       {u"pages"_s, report.pages},
                       {u"history_rows"_s, report.historyRows},
                       {u"orphans"_s, report.orphans},
                       {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
        return report.ok() ? ExitDone : ExitDamaged;
    }
    for (const QString &problem : std::as_const(report.problems))
        output.line(oneLine(problem));
    output.text(columns({{Text::tr("Pages"), QLocale().toString(report.pages)},
                         {Text::tr("Entries of the history"), QLocale().toString(report.historyRows)},
                         {Text::tr("References into the void"), QLocale().toString(report.orphans)}}));
    output.line(report.ok() ? Text::tr("The file is sound.")
                            : Text::tr("The file is damaged. Copy it before you do anything else, and use a backup."));
    return report.ok() ? ExitDone : ExitDamaged;
}

Result<int> runStats(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const QJsonObject numbers, queries::fileStatistics(*connection));
    if (context.output().isJson()) {
        context.output().object(numbers);
        return ExitDone;
    }
    QList<QStringList> rows;
    for (const auto &[key, label] : statisticLabels())
        rows << QStringList{label, QLocale().toString(numbers.value(key).toInteger())};
    context.output().text(columns(rows));
    return ExitDone;
}

Result<int> runRecoveryKey(Context &context)
{
    KONTOR_ASSIGN(const QString path, context.path());
    KONTOR_ASSIGN(const Secret secret, secretFor(context.arguments(), path));
    KONTOR_TRY(context.read());  // words of a key that does not open the file would be worse than none
    KONTOR_ASSIGN(const QByteArray salt, storage::readFileSalt(path));
    KONTOR_ASSIGN(const FileKey key, secret.resolve(salt));
    if (context.output().isJson())
        context.output().object({{u"recovery_key"_s, wordsOf(key)}});
    else
        context.output().line(wordsOf(key));
    return ExitDone;
}

Result<int> runRemember(Context &context)
{
    KONTOR_ASSIGN(const QString path, context.path());
    KONTOR_ASSIGN(const Secret secret, secretFor(context.arguments(), path));
    KONTOR_TRY(context.read());  // as above
    KONTOR_ASSIGN(const QByteArray salt, storage::readFileSalt(path));
    KONTOR_ASSIGN(const FileKey key, secret.resolve(salt));
    KONTOR_TRY(keepInKeychain(salt, key));
    if (context.output().isJson())
        context.output().object({{u"keychain"_s, true}});
    else
        context.output().line(Text::tr("The key is in the keychain of this computer."));
    return ExitDone;
}

Result<int> runForget(Context &context)
{
    KONTOR_ASSIGN(const QString path, context.path());
    KONTOR_ASSIGN(const QByteArray salt, storage::readFileSalt(path));
    KONTOR_TRY(removeFromKeychain(salt));
    if (context.output().isJson())
        context.output().object({{u"keychain"_s, false}});
    else
        context.output().line(Text::tr("The keychain of this computer holds no key for this file any more."));
    return ExitDone;
}

Result<int> runSampleData(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (!arguments.has("contacts"))
        return fail(ErrorCode::Invalid, Text::tr("How many contacts? Give --contacts N."));
    KONTOR_ASSIGN(const qint64 contacts, arguments.number("contacts", 0));
    KONTOR_ASSIGN(const qint64 seed, arguments.number("seed", 1));
    KONTOR_ASSIGN(const std::optional<qint64> now, askedTime(arguments));
    if (now) {
        // Repeatable ids in an empty file; in one with contacts the same ids might be there already.
        KONTOR_ASSIGN(storage::Connection *const connection, context.read());
        KONTOR_ASSIGN(const qint64 present, queries::contactCount(*connection));
        context.freeze(*now, present == 0 ? quint64(seed) : 0);
    }
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    qint64 written = 0;
    bool cancelled = false;
    {
        const JobGuard job;
        KONTOR_ASSIGN(written, sampledata::writeSampleData(*session, contacts, quint64(seed), job.control()));
        cancelled = job.control().cancelled();
    }
    if (context.output().isJson())
        context.output().object({{u"created"_s, written}});
    else
        context.output().line(Text::tr("Contacts made up: %1").arg(QLocale().toString(written)));
    return cancelled ? ExitInterrupted : ExitDone;
}

}  // namespace kontor::ctl
