// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addresssplit.h"

#include "core/model/text.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::dialogs {

using model::BlockField;
using model::BlockPart;
using theme::ColorRole;
using theme::TextStyle;

namespace {
constexpr int textHeight = 110;
}

QString AddressSplit::partLabel(BlockPart part)
{
    switch (part) {
    case BlockPart::Name: return tr("Name");
    case BlockPart::Position: return tr("Position");
    case BlockPart::Department: return tr("Department");
    case BlockPart::Organisation: return tr("Firm");
    case BlockPart::Street: return tr("Street");
    case BlockPart::AddressExtra: return tr("Address line 2");
    case BlockPart::PoBox: return tr("PO box");
    case BlockPart::PostalCode: return tr("Postcode");
    case BlockPart::City: return tr("Town");
    case BlockPart::Country: return tr("Country");
    case BlockPart::Phone: return tr("Phone");
    case BlockPart::Mobile: return tr("Mobile");
    case BlockPart::Fax: return tr("Fax");
    case BlockPart::Email: return tr("E-mail");
    case BlockPart::Website: return tr("Website");
    case BlockPart::VatId: return tr("VAT ID");
    case BlockPart::TaxNumber: return tr("Tax number");
    case BlockPart::Iban: return tr("IBAN");
    }
    return {};
}

AddressSplit::AddressSplit(QWidget *parent) : QWidget(parent)
{
    build();
    propose();
}

void AddressSplit::build()
{
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Address or signature"));
    m_text->setPlaceholderText(tr("Paste an address, a signature or an imprint here"));
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddressSplit::propose);
    m_proposal = new QWidget;
    m_form = new QFormLayout(m_proposal);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_proposal);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_unread = new widgets::Label(QString(), TextStyle::Small, ColorRole::NothingPlanned);
    m_unread->setWordWrap(true);
    m_take = new QPushButton(tr("Take over what is ticked"));
    m_take->setAutoDefault(false);
    theme::setButtonKind(m_take, theme::ButtonKind::Primary);
    connect(m_take, &QPushButton::clicked, this, &AddressSplit::take);
    auto *back = new QPushButton(tr("Back to the form"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &AddressSplit::closed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space2);
    column->addWidget(m_text);
    column->addWidget(new widgets::Label(tr("A proposal – please check it:"), TextStyle::Small, ColorRole::Muted));
    column->addWidget(scroll, 1);
    column->addWidget(m_unread);
    column->addLayout(buttons);
}

void AddressSplit::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void AddressSplit::propose()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
    const model::AddressBlock block = model::readAddressBlock(m_text->toPlainText(), QStringLiteral("DE"));
    for (const BlockField &field : block.fields) {
        auto *use = new QCheckBox(partLabel(field.part));
        use->setChecked(true);
        auto *value = new QLineEdit(field.value);
        value->setAccessibleName(partLabel(field.part));
        connect(use, &QCheckBox::toggled, value, &QWidget::setEnabled);
        m_form->addRow(use, value);
        m_lines.append({field.part, use, value});
    }
    m_unread->setText(block.unread.isEmpty() ? QString() : tr("Not understood, left out: %1").arg(block.unread.join(QStringLiteral(" · "))));
    m_take->setEnabled(!m_lines.isEmpty());
}

void AddressSplit::take()
{
    QList<BlockField> fields;
    for (const Line &line : std::as_const(m_lines)) {
        const QString value = model::tidied(line.value->text());
        if (line.use->isChecked() && !value.isEmpty())
            fields.append({line.part, value});
    }
    Q_EMIT accepted(fields);
}

}  // namespace kontor::dialogs
