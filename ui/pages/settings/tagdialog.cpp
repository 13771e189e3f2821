// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/tagdialog.h"

#include "core/commands/tagcolours.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickgrid.h"
#include "ui/widgets/tagchip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kontor::pages {

using queries::TagCount;

namespace {

QList<widgets::PickOption> colourOptions()
{
    // In the order of commands::tagColours().
    const QStringList names{TagDialog::tr("Teal"), TagDialog::tr("Blue"), TagDialog::tr("Violet"), TagDialog::tr("Amber"),
                            TagDialog::tr("Pink"), TagDialog::tr("Green"), TagDialog::tr("Red"), TagDialog::tr("Sky blue"),
                            TagDialog::tr("Purple"), TagDialog::tr("Olive"), TagDialog::tr("Ochre"), TagDialog::tr("Grey")};
    QList<widgets::PickOption> options;
    const QStringList colours = commands::tagColours();
    for (qsizetype i = 0; i < colours.size(); ++i)
        options.append({colours[i], names.value(i, colours[i]), QColor(colours[i]), {}});
    return options;
}

}  // namespace

TagDialog::TagDialog(const TagCount &tag, QWidget *parent)
    : EditDialog(tag.id.isNull() ? tr("New tag") : tr("Tag \"%1\"").arg(tag.name), parent), m_name(new QLineEdit(tag.name)),
      m_colour(new widgets::PickGrid(colourOptions())), m_description(new QLineEdit(tag.description)),
      m_chip(new QLabel)
{
    m_colour->setCurrent(tag.colour);
    addRow(tr("&Name"), m_name, "name");
    addRow(tr("&Colour"), m_colour, "colour");
    addRow(tr("&Description"), m_description, "description");
    form()->addRow(tr("Looks so"), m_chip);
    form()->setAlignment(m_chip, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::showChip);
    connect(m_colour, &widgets::PickGrid::picked, this, &TagDialog::showChip);
    m_name->setFocus();
    showChip();
}

model::FieldMap TagDialog::fields() const
{
    model::FieldMap fields{{QStringLiteral("name"), m_name->text().trimmed()}, {QStringLiteral("description"), m_description->text().trimmed()}};
    if (!m_colour->current().isEmpty())
        fields.insert(QStringLiteral("colour"), m_colour->current());
    return fields;
}

void TagDialog::showChip()
{
    const QString name = m_name->text().trimmed();
    const QString colour = m_colour->current().isEmpty() ? commands::colourForTag(name) : m_colour->current();
    // A picture: what looks like a chip can be pressed.
    widgets::TagChip chip({name.isEmpty() ? tr("Name") : name, QColor(colour)});
    chip.setPalette(palette());
    chip.resize(chip.sizeHint());
    m_chip->setPixmap(chip.grab());
    m_chip->setAccessibleName(chip.tag().name);
}

TagMergeDialog::TagMergeDialog(const TagCount &tag, const QList<TagCount> &all, QWidget *parent)
    : EditDialog(tr("Merge tag \"%1\"").arg(tag.name), parent), m_target(new QComboBox)
{
    for (const TagCount &other : all) {
        if (other.id != tag.id)
            m_target->addItem(other.name, QVariant(other.id.toBytes()));
    }
    addRow(tr("&Into"), m_target, "target");
    addHint(tr("%n contact(s) get the other tag; this one goes to the bin. Undo brings both back.", nullptr, int(tag.count)));
    setSaveText(tr("Merge"));
}

model::TagId TagMergeDialog::target() const
{
    return model::TagId(Uuid::fromBytes(m_target->currentData().toByteArray()));
}

QString TagMergeDialog::targetName() const
{
    return m_target->currentText();
}

}  // namespace kontor::pages
