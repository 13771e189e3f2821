// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlfailedrows.h"

#include "app/kontorctltext.h"

namespace kontor::ctl {

void FailedRows::add(const importexport::SourceRecord &record, const QString &reason)
{
    if (m_path.isEmpty() || m_error)
        return;
    if (auto written = write(record, reason); !written)
        m_error = written.error();
}

Result<void> FailedRows::write(const importexport::SourceRecord &record, const QString &reason)
{
    if (!m_writer) {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            return cannotWrite();
        m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        KONTOR_ASSIGN(m_writer, importexport::CsvWriter::create(*m_file));
        if (!m_headings.isEmpty())
            KONTOR_TRY(m_writer->writeRow(m_headings + QStringList{Text::tr("Row"), Text::tr("Reason")}));
    }
    return m_writer->writeRow(record.cells + QStringList{QString::number(record.row), reason});
}

Result<void> FailedRows::finish()
{
    if (m_error)
        return fail(*m_error);
    if (!m_writer)
        return {};
    KONTOR_TRY(m_writer->finish());
    if (!m_file->commit())
        return cannotWrite();
    return {};
}

tl::unexpected<Error> FailedRows::cannotWrite() const
{
    return fail(ErrorCode::Io,
                Text::tr("The failed rows could not be written to \"%1\": %2").arg(m_path, m_file->errorString()));
}

}  // namespace kontor::ctl
