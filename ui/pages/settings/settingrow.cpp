// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingrow.h"

#include "core/commands/settingcommands.h"
#include "core/model/postal.h"
#include "core/model/regions.h"
#include "core/queries/templates.h"
#include "ui/dialogs/teamlink.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace kontor::pages {

using model::FileSetting;

namespace {

QList<std::pair<QVariant, QString>> scopesOf(const dialogs::TeamLink *team)
{
    QList<std::pair<QVariant, QString>> options{{QString(), SettingRow::tr("Organisation")}};
    for (const queries::TeamScope &scope : team == nullptr ? QList<queries::TeamScope>() : team->scopes()) {
        if (scope.canWrite && !scope.isOrganisation())
            options.append({scope.id.toString(), scope.isPrivate() ? SettingRow::tr("Only me (private)") : SettingRow::tr("Team %1").arg(scope.name)});
    }
    return options;
}

QList<std::pair<QVariant, QString>> optionsOf(const SettingDef &def)
{
    QList<std::pair<QVariant, QString>> options;
    for (const SettingOption &option : def.options)
        options.append({option.value, settingText(option.label)});
    if (def.control == SettingControl::Country) {
        for (const QString &code : model::offeredCountries())
            options.append({code, model::countryName(code)});
    } else if (def.control == SettingControl::Currency) {
        for (const QString &code : model::offeredCurrencies())
            options.append({code, QStringLiteral("%1 – %2").arg(code, model::currencyName(code, QLocale().bcp47Name().left(2)))});
    }
    return options;
}

}  // namespace

SettingRow::SettingRow(PageContext &context, const SettingDef &def, QWidget *parent)
    : FormRow(settingText(def.label), settingText(def.help), parent), m_context(&context), m_def(&def)
{
    setControl(makeControl());
    if (def.ofFile()) {
        connect(&context.workspace(), &commands::Workspace::changed, this, &SettingRow::load, Qt::QueuedConnection);
        if (context.team() != nullptr && def.ofOrganisation()) {
            connect(context.team(), &dialogs::TeamLink::changed, this, &SettingRow::followTeam);
            connect(context.team(), &dialogs::TeamLink::membersChanged, this, &SettingRow::followTeam);
            followTeam();
        }
    } else {
        connect(&context.preferences(), &Preferences::changed, this, [this](Preference key) {
            if (key == std::get<Preference>(m_def->key))
                load();
        });
    }
    load();
}

QWidget *SettingRow::makeControl()
{
    switch (m_def->control) {
    case SettingControl::Number: return makeNumber();
    case SettingControl::Text: return makeText();
    case SettingControl::Flag: return makeFlag();
    case SettingControl::Choice:
    case SettingControl::Country:
    case SettingControl::Currency:
    case SettingControl::TeamScope: break;
    }
    return makeChoice();
}

QWidget *SettingRow::makeChoice()
{
    auto *box = new QComboBox;
    const bool isScope = m_def->control == SettingControl::TeamScope;
    for (const auto &[value, text] : isScope ? scopesOf(m_context->team()) : optionsOf(*m_def))
        box->addItem(text, value);
    connect(box, &QComboBox::activated, this, [this, box] { store(box->currentData()); });
    m_show = [box](const QVariant &value) {
        int index = 0;
        while (index < box->count() && box->itemData(index).toString() != value.toString())
            ++index;
        if (index == box->count())  // stored by other means: kept, not replaced by what happens to be first
            box->addItem(value.toString(), value);
        box->setCurrentIndex(index);
    };
    return box;
}

QWidget *SettingRow::makeNumber()
{
    auto *box = new QSpinBox;
    box->setRange(m_def->least, m_def->most);
    box->setSuffix(settingText(m_def->unit));
    // Stored when it is left: each keystroke would be a value of its own.
    connect(box, &QSpinBox::editingFinished, this, [this, box] { store(box->value() * m_def->factor); });
    m_show = [this, box](const QVariant &value) {
        // What is being typed stays. Nothing was typed before the first value has come, even if the box has the focus already.
        if (!box->hasFocus() || !m_shown.isValid() || box->value() == m_shown.toLongLong() / m_def->factor)
            box->setValue(int(value.toLongLong() / m_def->factor));
    };
    return box;
}

QWidget *SettingRow::makeText()
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::editingFinished, this, [this, line] { store(line->text().trimmed()); });
    m_show = [line](const QVariant &value) {
        if (!line->isModified() || !line->hasFocus())
            line->setText(value.toString());
    };
    return line;
}

QWidget *SettingRow::makeFlag()
{
    auto *box = new QCheckBox;
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QCheckBox::clicked, this, [this](bool on) { store(on); });
    m_show = [box](const QVariant &value) { box->setChecked(value.toBool()); };
    return box;
}

void SettingRow::load()
{
    const auto show = [this](const QVariant &value) {
        m_show(value);
        m_shown = value;
    };
    if (!m_def->ofFile())
        return show(m_context->preferences().value(std::get<Preference>(m_def->key)));
    m_context->workspace().read<QVariant>(
        this, [setting = std::get<FileSetting>(m_def->key)](storage::Connection &connection) { return queries::fileSetting(connection, setting); },
        [this, show](Result<QVariant> value) {
            if (value)
                show(*value);
            else if (value.error().code == ErrorCode::Cancelled)
                load();
        });
}

void SettingRow::followTeam()
{
    const dialogs::TeamLink *team = m_context->team();
    if (team == nullptr)
        return;
    const QString whose = isOrganisations(m_def->category) ? QString() : team->settingsHold();
    setHelp((settingText(m_def->help) + u' ' + whose).trimmed());
    control()->setEnabled(!team->mayOnlyRead());
}

void SettingRow::store(const QVariant &value)
{
    if (!m_shown.isValid() || value == m_shown || (value.canConvert<qint64>() && m_def->control == SettingControl::Number && value.toLongLong() == m_shown.toLongLong()))
        return;
    m_shown = value;
    if (m_def->ofFile())
        storeInFile(std::get<FileSetting>(m_def->key), value);
    else
        m_context->preferences().setValue(std::get<Preference>(m_def->key), value);
}

void SettingRow::storeInFile(FileSetting setting, const QVariant &value)
{
    m_context->workspace().write<void>(
        this, [setting, value](const commands::Session &session) { return commands::storeSetting(session, setting, value); },
        [this](Result<void> stored) {
            setProblem(stored ? QString() : stored.error().message);
            if (!stored)
                load();
        });
}

}  // namespace kontor::pages
