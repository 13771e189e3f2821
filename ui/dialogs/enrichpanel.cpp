// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enrichpanel.h"

#include "core/model/text.h"
#include "ui/dialogs/cardreading.h"
#include "ui/dialogs/knownvalue.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor::dialogs {

using model::BlockField;
using model::BlockPart;
using model::Confidence;
using theme::ColorRole;
using theme::TextStyle;

namespace {

constexpr int textWidth = 260;
constexpr int valueWidth = 150;
/// A text that takes pictures too, pasted or dropped: as pixels or as a file.
class SourceText final : public QPlainTextEdit {
public:
    explicit SourceText(CardReading &cards) : m_cards(&cards) {}

protected:
    bool canInsertFromMimeData(const QMimeData *mime) const override
    {
        return mime->hasImage() || !pictureIn(*mime).isEmpty() || QPlainTextEdit::canInsertFromMimeData(mime);
    }
    void insertFromMimeData(const QMimeData *mime) override
    {
        if (const QString path = pictureIn(*mime); !path.isEmpty())
            return m_cards->readFile(path);
        if (mime->hasImage() && !mime->hasText())
            return m_cards->readImage(qvariant_cast<QImage>(mime->imageData()));
        QPlainTextEdit::insertFromMimeData(mime);
    }

private:
    static QString pictureIn(const QMimeData &mime)
    {
        const QString path = mime.hasUrls() ? mime.urls().value(0).toLocalFile() : QString();
        return path.isEmpty() || QImageReader::imageFormat(path).isEmpty() ? QString() : path;
    }

    CardReading *m_cards;
};

QStringList pictureFilters()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns << QStringLiteral("*.") + QString::fromLatin1(format);
    return {EnrichPanel::tr("Pictures (%1)").arg(patterns.join(u' '))};
}

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

EnrichPanel::EnrichPanel(Prompts &prompts, QWidget *parent) : QWidget(parent), m_prompts(&prompts), m_cards(new CardReading(this))
{
    build();
    connectCards();
    propose();
}

void EnrichPanel::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::space4);
    row->addWidget(buildSource(), 2);
    row->addWidget(buildProposals(), 3);
}

QWidget *EnrichPanel::buildSource()
{
    m_text = new SourceText(*m_cards);
    m_text->setAccessibleName(tr("Address or signature"));
    m_text->setPlaceholderText(tr("Paste an address, a signature or an imprint here, or the picture of a business card"));
    m_text->setMinimumWidth(textWidth);
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EnrichPanel::propose);
    m_picture = new QPushButton(theme::icon(QStringLiteral("image")), tr("Picture of a card …"));
    m_picture->setAutoDefault(false);
    connect(m_picture, &QPushButton::clicked, this, &EnrichPanel::choosePicture);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setAutoDefault(false);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, m_cards, &CardReading::cancel);
    m_status = new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted);
    m_status->setWordWrap(true);
    m_status->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_picture);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space2);
    column->addWidget(m_text, 1);
    column->addWidget(m_status);
    column->addLayout(buttons);
    return side;
}

void EnrichPanel::connectCards()
{
    const auto show = [this](const QString &text, bool reading, ColorRole role = ColorRole::Muted) {
        m_status->setText(text);
        m_status->setColor(role);
        m_status->setVisible(!text.isEmpty());
        m_stop->setVisible(reading);
        m_picture->setEnabled(!reading);
    };
    connect(m_cards, &CardReading::started, this, [show] { show(tr("The card is being read, on this computer …"), true); });
    connect(m_cards, &CardReading::done, this, [this, show](const QString &text) {
        show(tr("Read from a picture: please compare it with the card."), false);
        m_text->setPlainText(text);
        m_fromCard = true;
    });
    connect(m_cards, &CardReading::failed, this, [show](const Error &error) { show(error.message, false, ColorRole::Overdue); });
}

void EnrichPanel::choosePicture()
{
    m_prompts->openFile(this, tr("Picture of a business card"), pictureFilters(), [this](const QString &path) { m_cards->readFile(path); });
}

QWidget *EnrichPanel::buildProposals()
{
    m_proposal = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, theme::metrics::space2, 0);
    m_grid->setHorizontalSpacing(theme::metrics::space3);
    m_grid->setVerticalSpacing(theme::metrics::space1);
    m_grid->setColumnStretch(Value, 3);
    m_grid->setColumnStretch(Known, 2);
    auto *above = new QVBoxLayout(m_proposal);
    above->setContentsMargins(0, 0, 0, 0);
    above->addLayout(m_grid);
    above->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_proposal);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    m_fromCard = false;
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
        auto *known = new widgets::ElidedLabel(same ? tr("is there already") : values.isEmpty() ? tr("new") : tr("has: %1").arg(values.join(QStringLiteral(", "))), TextStyle::Small,
                                         same ? ColorRole::Muted : ColorRole::Text);
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
        const bool renames = part == BlockPart::Organisation && m_known->isOrganisation();
        const bool replaces = renames || (isSingle(part) && !knownValues(*m_known, part).isEmpty());
        const bool news = isOfAddress(part) ? newAddress : !known(line) && !replaces && line.field.confidence != Confidence::Unsure;
        // A firm has no position and is nobody; its draft would leave them out.
        const bool pointless = m_known->isOrganisation() && (part == BlockPart::Name || part == BlockPart::Position || part == BlockPart::Department);
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
