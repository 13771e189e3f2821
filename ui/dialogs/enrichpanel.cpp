// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enrichpanel.h"

#include "core/model/text.h"
#include "ui/dialogs/knownvalue.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>
#include <QVBoxLayout>

namespace kontor::dialogs {

using model::BlockField;
using model::BlockPart;
using model::Confidence;
using theme::ColorRole;
using theme::TextStyle;

namespace {

constexpr int textWidth = 260;
constexpr int valueWidth = 190;
enum Column { Use, Value, Sureness, Known };

ColorRole roleOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure: return ColorRole::Good;
    case Confidence::Likely: return ColorRole::Muted;
    case Confidence::Unsure: return ColorRole::NothingPlanned;
    }
    Q_UNREACHABLE();
}

}  // namespace

QString EnrichPanel::partLabel(BlockPart part)
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
    case BlockPart::Bic: return tr("BIC");
    case BlockPart::Register: return tr("Register");
    }
    return {};
}

QString EnrichPanel::confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure: return tr("sure");
    case Confidence::Likely: return tr("likely");
    case Confidence::Unsure: return tr("unsure");
    }
    return {};
}

EnrichPanel::EnrichPanel(QWidget *parent) : QWidget(parent)
{
    build();
    propose();
}

void EnrichPanel::build()
{
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Address or signature"));
    m_text->setPlaceholderText(tr("Paste an address, a signature or an imprint here"));
    m_text->setMinimumWidth(textWidth);
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EnrichPanel::propose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::space4);
    row->addWidget(m_text, 2);
    row->addWidget(buildProposals(), 3);
}

QWidget *EnrichPanel::buildProposals()
{
    m_proposal = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, theme::metrics::space2, 0);
    m_grid->setHorizontalSpacing(theme::metrics::space3);
    m_grid->setVerticalSpacing(theme::metrics::space1);
    m_grid->setColumnStretch(Value, 1);
    auto *above = new QVBoxLayout(m_proposal);
    above->setContentsMargins(0, 0, 0, 0);
    above->addLayout(m_grid);
    above->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_proposal);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new widgets::Label(tr("What the text says appears here, line by line. Nothing is saved yet, and nothing leaves this computer."), TextStyle::Small,
                                 ColorRole::Muted);
    m_empty->setWordWrap(true);
    m_unread = new widgets::Label(QString(), TextStyle::Small, ColorRole::NothingPlanned);
    m_unread->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space2);
    column->addWidget(m_empty);
    column->addWidget(scroll, 1);
    column->addWidget(m_unread);
    return side;
}

void EnrichPanel::setKnown(const queries::ContactDetail &detail)
{
    m_known = detail;
    propose();
}

void EnrichPanel::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void EnrichPanel::propose()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    const model::AddressBlock block = model::readAddressBlock(m_text->toPlainText(), QStringLiteral("DE"));
    for (const BlockField &field : block.fields)
        addLine(field);
    tickNews();
    const QString unread = block.unread.join(QStringLiteral(" · "));
    m_unread->setText(unread.isEmpty() ? QString() : tr("Not understood, left out: %1").arg(unread.size() > 300 ? unread.left(300) + u'…' : unread));
    m_unread->setVisible(!unread.isEmpty());
    m_empty->setVisible(m_lines.isEmpty());
    countChosen();
}

void EnrichPanel::addLine(const BlockField &field)
{
    const int row = int(m_lines.size());
    auto *use = new QCheckBox(partLabel(field.part));
    use->setChecked(true);
    auto *value = new QLineEdit(field.value);
    value->setAccessibleName(partLabel(field.part));
    value->setMinimumWidth(valueWidth);
    value->setCursorPosition(0);
    value->installEventFilter(this);
    use->installEventFilter(this);
    connect(use, &QCheckBox::toggled, value, &QWidget::setEnabled);
    connect(use, &QCheckBox::toggled, this, &EnrichPanel::countChosen);
    m_grid->addWidget(use, row, Use);
    m_grid->addWidget(value, row, Value);
    auto *sure = new widgets::Label(confidenceWord(field.confidence), TextStyle::Small, roleOf(field.confidence));
    m_grid->addWidget(sure, row, Sureness);
    if (m_known) {
        const QStringList values = knownValues(*m_known, field.part);
        const bool same = isKnownValue(values, field.part, field.value);
        auto *known = new widgets::Label(same ? tr("is there already") : values.isEmpty() ? tr("new") : tr("has: %1").arg(values.join(QStringLiteral(", "))), TextStyle::Small,
                                         same ? ColorRole::Muted : ColorRole::Text);
        known->setToolTip(values.join(u'\n'));
        known->setMaximumWidth(valueWidth);
        m_grid->addWidget(known, row, Known);
    }
    m_lines.append({field, use, value});
}

/// Of a contact that is there already, only what is new is ticked: nothing is replaced unless somebody says so, and an address comes
/// whole or not at all.
void EnrichPanel::tickNews()
{
    if (!m_known)
        return;
    bool newAddress = false;
    const auto known = [this](const Line &line) { return isKnownValue(knownValues(*m_known, line.field.part), line.field.part, line.field.value); };
    for (const Line &line : std::as_const(m_lines))
        newAddress = newAddress || (line.field.part != BlockPart::Country && isOfAddress(line.field.part) && !known(line));
    for (const Line &line : std::as_const(m_lines)) {
        const BlockPart part = line.field.part;
        const bool replaces = isSingle(part) && !knownValues(*m_known, part).isEmpty();
        const bool news = isOfAddress(part) ? newAddress : !known(line) && !replaces && line.field.confidence != Confidence::Unsure;
        const bool pointless = part == BlockPart::Name && m_known->isOrganisation();
        line.use->setChecked(news && !pointless);
    }
}

bool EnrichPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter) {
        for (const Line &line : std::as_const(m_lines)) {
            if (watched == line.use || watched == line.value)
                showSource(&line);
        }
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Leave) {
        showSource(nullptr);
    }
    return QWidget::eventFilter(watched, event);
}

void EnrichPanel::showSource(const Line *line)
{
    if (line == nullptr)
        return m_text->setExtraSelections({});
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_text->document());
    mark.cursor.setPosition(int(line->field.start));
    mark.cursor.setPosition(int(line->field.start + line->field.length), QTextCursor::KeepAnchor);
    mark.format.setBackground(palette().highlight());
    mark.format.setForeground(palette().highlightedText());
    m_text->setExtraSelections({mark});
}

void EnrichPanel::countChosen()
{
    Q_EMIT chosenChanged(int(chosen().size()));
}

QList<BlockField> EnrichPanel::chosen() const
{
    QList<BlockField> fields;
    for (const Line &line : m_lines) {
        BlockField field = line.field;
        field.value = model::tidied(line.value->text());
        if (line.use->isChecked() && !field.value.isEmpty())
            fields.append(field);
    }
    return fields;
}

}  // namespace kontor::dialogs
