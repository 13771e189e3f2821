// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/samplewriter.h"

#include "core/commands/commandcontext.h"
#include "core/commands/draftwriter.h"
#include "core/commands/steppace.h"
#include "core/sampledata/generator.h"

#include <QCoreApplication>

namespace kontor::sampledata {

Result<qint64> writeSampleData(const commands::Session &session, qint64 contacts, quint64 seed, const JobControl &control)
{
    if (contacts < 0)
        return fail(ErrorCode::Invalid, QCoreApplication::translate("SampleData", "The number of contacts cannot be negative."));
    Generator generator(seed, session.database->clock().nowMs());
    commands::BulkCommand command(session, {QStringLiteral("sample-data"), {{QStringLiteral("contacts"), contacts}}});
    commands::DraftCache cache;
    commands::StepPace pace(*session.database, sampleStep);
    const QString phase = QCoreApplication::translate("SampleData", "Writing sample contacts");
    qint64 written = 0;
    qint64 transactions = 0;
    while (written < contacts && !control.cancelled()) {
        qsizetype count = 0;
        KONTOR_TRY(command.step([&](commands::CommandContext &context) -> Result<void> {
            // Saves by hand in between may have taken away a tag or firm that is remembered.
            if (std::exchange(transactions, session.database->transactions()) + 1 != session.database->transactions())
                cache.clear();
            commands::DraftWriter writer(context, cache);
            writer.setReview(commands::DraftWriter::Review::None);
            KONTOR_TRY(pace.begin(context.transaction(), command.number() != 0));
            for (count = 0; count < contacts - written && !pace.isOver(count); ++count)
                KONTOR_TRY(writer.create(generator.next()));
            return {};
        }));
        pace.end(count);
        written += count;
        control.report({phase, written, contacts});
    }
    if (written > 0)
        KONTOR_TRY(command.finish());
    return written;
}

}  // namespace kontor::sampledata
