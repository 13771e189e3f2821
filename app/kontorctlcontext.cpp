// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"

#include "app/kontorctlkey.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "core/commands/contactindex.h"
#include "core/commands/maintenance.h"
#include "core/queries/contactdetail.h"
#include "core/queries/contactlist.h"
#include "core/storage/settings.h"

#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using model::ContactId;
using storage::Database;

namespace {

constexpr qint64 defaultWaitSeconds = 3;
constexpr unsigned long retryMs = 50;

}  // namespace

Context::Context(const Arguments &arguments, Output &output)
    : m_arguments(arguments), m_output(output), m_clock(std::make_unique<base::SystemClock>())
{
}

Context::~Context()
{
    close();
}

Result<QString> Context::path() const
{
    const QString given = m_arguments.has("file") ? m_arguments.value("file") : qEnvironmentVariable("KONTOR_FILE");
    if (given.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Which file? Give --file FILE, or set KONTOR_FILE."));
    return QFileInfo(given).absoluteFilePath();
}

Result<void> Context::openForWriting(const QString &path)
{
    KONTOR_ASSIGN(const storage::Secret secret, secretFor(m_arguments, path));
    KONTOR_ASSIGN(const qint64 patience, m_arguments.number("wait", defaultWaitSeconds));
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto opened = Database::open(path, secret, {m_clock.get(), m_seed, {}});
        if (opened) {
            m_database = std::move(*opened);
            break;
        }
        if (opened.error().code != ErrorCode::Locked || waited.elapsed() >= patience * 1000)
            return fail(opened.error());
        QThread::msleep(retryMs);  // another kontorctl is done in a moment
    }
    m_opened.start();
    m_session = {m_database.get(), userName(), u"cli"_s};
    return followRegion();
}

Result<void> Context::followRegion()
{
    KONTOR_ASSIGN(const QVariant region, storage::fileSetting(m_database->writer(), model::FileSetting::Region));
    m_session.region = region.toString();
    const JobGuard job;
    return commands::refreshDerived(*m_database, m_session.region, job.control());
}

Result<void> Context::openForReading(const QString &path)
{
    KONTOR_ASSIGN(const storage::Secret secret, secretFor(m_arguments, path));
    // Opened for writing where that is possible: only then are upgrades made and the file's companions tidied away.
    auto opened = Database::open(path, secret, {m_clock.get(), 0, {}});
    if (opened) {
        m_database = std::move(*opened);
        return followRegion();
    }
    const ErrorCode code = opened.error().code;
    if (code != ErrorCode::Locked && code != ErrorCode::ReadOnly)
        return fail(opened.error());
    KONTOR_ASSIGN(m_database, Database::openReadOnly(path, secret, {m_clock.get(), 0, {}}));
    return {};
}

Result<storage::Connection *> Context::read()
{
    if (!m_database) {
        KONTOR_ASSIGN(const QString file, path());
        KONTOR_TRY(openForReading(file));
    }
    return &m_database->reader();
}

Result<const commands::Session *> Context::write()
{
    if (!m_database) {
        KONTOR_ASSIGN(const QString file, path());
        KONTOR_TRY(openForWriting(file));
    }
    return &m_session;
}

void Context::freeze(qint64 nowMs, quint64 seed)
{
    close();
    m_clock = std::make_unique<base::FixedClock>(nowMs);
    m_seed = seed;
}

/// Nobody is idle here: what the window leaves for quiet moments (the full-text index of timelines) is done at the end, for at most
/// half as long as the work has taken, or a moment. What is left is done by the next one that writes, or by the window.
void Context::tidy() const
{
    constexpr qint64 leastMs = 200;
    QElapsedTimer spent;
    spent.start();
    const qint64 most = std::max(leastMs, m_opened.elapsed() / 2);
    while (spent.elapsed() < most) {
        // It failed: what was asked for is done all the same.
        if (const auto tidied = commands::tidyWhenIdle(m_session); !tidied || *tidied == commands::Tidied::Nothing)
            return;
    }
}

void Context::close()
{
    if (m_session.database != nullptr)
        tidy();
    m_database.reset();
    m_session = {};
}

Result<ContactId> Context::contact(const QString &text)
{
    return queries::resolveContact(m_database->reader(), text);
}

Result<QList<ContactId>> Context::contacts(qsizetype first)
{
    QList<ContactId> ids;
    QSet<Uuid> known;
    const auto add = [&](const ContactId &id) {
        if (!known.contains(id)) {
            known.insert(id);
            ids << id;
        }
    };
    for (qsizetype i = first; i < m_arguments.words.size(); ++i) {
        KONTOR_ASSIGN(const ContactId id, contact(m_arguments.words[i]));
        KONTOR_TRY(queries::contactDetail(m_database->reader(), id));  // a full id is taken as it stands: is it there?
        add(id);
    }
    if (m_arguments.has("filter")) {
        queries::ListSpec spec;
        KONTOR_ASSIGN(spec.filter, model::parseFilter(m_arguments.value("filter")));
        KONTOR_ASSIGN(const std::vector<qint64> numbers, queries::contactSnapshot(m_database->reader(), spec));
        KONTOR_ASSIGN(const QList<ContactId> found, queries::contactIds(m_database->reader(), numbers));
        for (const ContactId &id : found)
            add(id);
    } else if (ids.isEmpty()) {
        return fail(ErrorCode::Invalid, Text::tr("Which contacts? Give their ids, or --filter."));
    }
    return ids;
}

}  // namespace kontor::ctl
