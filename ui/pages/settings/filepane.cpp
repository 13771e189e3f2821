// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/filepane.h"

#include "core/commands/maintenance.h"
#include "core/queries/lookups.h"
#include "ui/pages/settings/formrow.h"
#include "ui/pages/settingstable.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

struct FilePane::Facts {
    QJsonObject numbers;
    std::optional<queries::MemoryIndex::Footprint> memory;  ///< none: it is being read
};

FilePane::FilePane(PageContext &context, QWidget *parent) : QWidget(parent), m_context(&context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(buildFacts());
    column->addWidget(buildActions());
    connect(&context.workspace(), &commands::Workspace::changed, this, &FilePane::loadFacts, Qt::QueuedConnection);
    connect(&context.workspace(), &commands::Workspace::listsReady, this, &FilePane::loadFacts, Qt::QueuedConnection);
    loadFacts();
}

QWidget *FilePane::buildFacts()
{
    auto *card = new RowCard;
    auto *box = new QWidget;
    m_facts = new QFormLayout(box);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_facts->setHorizontalSpacing(metrics::space4);
    m_facts->setVerticalSpacing(metrics::space1);
    card->addWidget(box);
    return card;
}

QWidget *FilePane::buildActions()
{
    auto *card = new RowCard;
    addAction(card, "file.check", [this] { check(); });
    addAction(card, "file.compress", [this] { compress(); });
    for (const char *id : {"file.passphrase", "file.recovery", "file.remember", "file.forget"})
        addAction(card, id, [this, id] { m_context->trigger(QLatin1String(id)); });
    return card;
}

void FilePane::addAction(RowCard *card, const char *id, std::function<void()> run)
{
    const QString name = QLatin1String(id);
    const SettingAction &action = settingAction(name);
    auto *row = new FormRow(settingText(action.label), settingText(action.help));
    auto *button = new QPushButton(settingText(action.button));
    connect(button, &QPushButton::clicked, this, std::move(run));
    row->setControl(button);
    card->addRow(row);
    m_rows.insert(QLatin1String(id), row);
}

void FilePane::check()
{
    m_context->runLongReading(tr("Checking the file"), [](const commands::LongRead &read, const JobControl &control) -> Result<QString> {
        KONTOR_ASSIGN(const storage::CheckReport report, commands::checkFile(read, control));
        if (report.ok())
            return tr("The file is sound: %1 pages, %2 history entries.").arg(QLocale().toString(report.pages), QLocale().toString(report.historyRows));
        return fail(ErrorCode::Damaged, tr("The file is damaged. Nothing was changed. Restore a backup, or export what can be read. %1").arg(report.problems.join(u' ')));
    });
}

void FilePane::compress()
{
    m_context->runJob(tr("Compressing the file"), [](const commands::Session &session, const JobControl &control) {
        return commands::compressFile(session, control).map([](qint64 freed) {
            return freed > 0 ? tr("%1 were given back.").arg(QLocale().formattedDataSize(freed, 1, QLocale::DataSizeTraditionalFormat)) : tr("There was nothing to give back.");
        });
    }, false);
}

/// What lists and searches are answered from.
QString FilePane::memoryText(const std::optional<queries::MemoryIndex::Footprint> &use) const
{
    if (!use)
        return tr("from the file, until it has been read into memory");
    const auto size = [this](qint64 bytes) { return locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); };
    if (use->hasTexts)
        return tr("from memory, %1").arg(size(use->lists + use->texts));
    return tr("lists from memory, %1; searches from the file (in memory: %2 more)").arg(size(use->lists), size(use->texts));
}

void FilePane::loadFacts()
{
    const auto read = [](storage::Connection &connection) -> Result<Facts> {
        Facts facts;
        KONTOR_ASSIGN(facts.numbers, queries::fileStatistics(connection));
        KONTOR_ASSIGN(const queries::MemoryIndex *index, queries::MemoryIndex::of(connection));
        if (index != nullptr)
            facts.memory = index->footprint();
        return facts;
    };
    m_context->workspace().read<Facts>(this, read, [this](Result<Facts> facts) {
        if (facts)
            showFacts(*facts);
        else if (facts.error().code == ErrorCode::Cancelled)
            loadFacts();
    });
}

void FilePane::showFacts(const Facts &facts)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &label, QWidget *value) {
        m_facts->addRow(new widgets::Label(label, TextStyle::Body, ColorRole::Muted), value);
    };
    const QString path = m_context->workspace().path();
    add(tr("Place"), new widgets::ElidedLabel(QDir::toNativeSeparators(path)));
    add(tr("Size"), new widgets::Label(locale().formattedDataSize(QFileInfo(path).size(), 1, QLocale::DataSizeTraditionalFormat)));
    const auto number = [&](const char *key) { return locale().toString(facts.numbers.value(QLatin1String(key)).toInteger()); };
    add(tr("Contacts"), new widgets::Label(tr("%1 (%2 persons, %3 firms)").arg(number("contacts"), number("persons"), number("organisations"))));
    add(tr("Timeline entries"), new widgets::Label(number("activities")));
    add(tr("Open tasks"), new widgets::Label(number("open_tasks")));
    const qint64 inside = facts.numbers.value(QLatin1String("file_bytes")).toInteger();
    const QString size = locale().formattedDataSize(inside, 1, QLocale::DataSizeTraditionalFormat);
    add(tr("Files"), new widgets::Label(inside > 0 ? QStringLiteral("%1 (%2)").arg(number("files"), size) : number("files")));
    add(tr("In the bin"), new widgets::Label(number("in_bin")));
    add(tr("Lists and search"), new widgets::Label(memoryText(facts.memory)));
}

}  // namespace kontor::pages
