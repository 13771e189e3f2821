// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/datapane.h"

#include "core/commands/contactcommands.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/teamlink.h"
#include "ui/pages/contacts/datarowparts.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor::pages {

using theme::ColorRole;
using widgets::InlineField;
namespace metrics = theme::metrics;

namespace {
constexpr int labelWidth = 162;
constexpr int proposalGap = 6;
const QString newPointKey = QStringLiteral("point.new");
}  // namespace

DataPane::DataPane(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context),
      m_drafts(new dialogs::DraftKeeper(context.workspace(), QStringLiteral("contact.data"), [this] { return unsaved(); }, this))
{
    build();
    fillAddMenu();
    connect(m_drafts, &dialogs::DraftKeeper::found, this, &DataPane::draftFound);
    if (context.team() != nullptr)
        connect(context.team(), &dialogs::TeamLink::membersChanged, this, &DataPane::reload);
}

/// What is offered is another now, and with it the editors.
void DataPane::reload()
{
    m_rows.clear();
    m_stale = !m_detail.id.isNull();
    if (m_stale && isVisible())
        load();
}

DataPane::~DataPane()
{
    // Asks for what is typed a last time, which must still be there.
    delete m_drafts;
}

void DataPane::build()
{
    m_content = new QWidget;
    m_content->setMinimumWidth(1);  // what is long gives way in a narrow pane, not the buttons at the right
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(metrics::space4 + 4, metrics::space2, metrics::space4, metrics::space4);
    m_column->setSpacing(2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_add = new QToolButton;
    m_add->setText(tr("Add"));
    m_add->setIcon(theme::icon(QStringLiteral("plus"), ColorRole::Text));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more = new QToolButton;
    m_more->setText(tr("More fields"));
    m_more->setToolTip(tr("Show the fields without a value too"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_all = on;
        showDetail();
    });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space4 + 4, metrics::space2, metrics::space4, 0);
    bar->addWidget(m_add);
    bar->addWidget(m_more);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(scroll, 1);
}

void DataPane::fillAddMenu()
{
    auto *menu = new QMenu(m_add);
    const model::FieldDef *kinds = model::Catalogue::get().field(u"contact_point", u"kind");
    for (const model::Choice &kind : kinds->choices) {
        connect(menu->addAction(model::catalogueText(kind.label)), &QAction::triggered, this,
                [this, code = QString::fromLatin1(kind.code)] { beginPoint(code); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Address")), &QAction::triggered, this, &DataPane::addAddress);
    connect(m_add, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void DataPane::setReadOnly(const QString &reason)
{
    if (std::exchange(m_readOnly, reason) == reason)
        return;
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
    m_rows.clear();
}

void DataPane::showContact(const queries::ContactDetail &detail)
{
    if (detail.id != m_detail.id) {
        leaveContact();
        m_drafts->open(detail.id);
    }
    m_detail = detail;
    m_stale = true;
    ++m_generation;
    // Many small widgets: they are made when somebody looks, so that going through a list stays quick.
    if (isVisible())
        load();
}

/// What is being typed belongs to the contact that was shown so far.
void DataPane::leaveContact()
{
    for (InlineField *field : std::as_const(m_fields))
        field->commit();
    // What cannot be a value is kept as a draft.
    m_drafts->touch();
    m_drafts->flush();
    for (InlineField *field : std::as_const(m_fields)) {
        const QSignalBlocker quiet(field);
        field->revert();
    }
    m_draftKey.clear();
    m_newPoint.clear();
    m_rows.clear();
}

void DataPane::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        load();
}

void DataPane::load()
{
    m_context->workspace().read<DataExtras>(
        this,
        [detail = m_detail](storage::Connection &connection) -> Result<DataExtras> {
            KONTOR_ASSIGN(const auto definitions, queries::customDefinitions(connection));
            KONTOR_ASSIGN(const auto origins, queries::valueOrigins(connection, detail.id));
            KONTOR_ASSIGN(const auto ages, queries::valueAges(connection, detail.id));
            KONTOR_ASSIGN(const auto firm, datarows::firmFor(connection, detail));
            KONTOR_ASSIGN(const auto online, onlineAnswers(connection, detail.id));
            return DataExtras{definitions, origins, ages, firm, online};
        },
        [this, mine = m_generation](Result<DataExtras> extras) {
            if (mine != m_generation)
                return;
            if (!extras && extras.error().code == ErrorCode::Cancelled)
                return load();
            if (!extras)
                return m_context->report(extras.error());
            m_extras = *extras;
            if (m_context->team() != nullptr && m_context->team()->isMember())
                m_extras.people = m_context->team()->colleagues();
            showDetail();
        });
}

void DataPane::showDetail()
{
    m_stale = false;
    QList<DataRow> rows = contactRows(m_detail, m_extras, m_all);
    if (!m_newPoint.isEmpty()) {
        const DataRow fresh = newPointRow();
        // After the others of its heading.
        const auto last = std::find_if(rows.rbegin(), rows.rend(), [&](const DataRow &row) { return row.section == fresh.section; });
        rows.insert(last == rows.rend() ? qsizetype(0) : rows.rend() - last, fresh);
    }
    showRows(rows);
}

void DataPane::showRows(const QList<DataRow> &rows)
{
    const bool sameLines = !m_rows.isEmpty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const DataRow &a, const DataRow &b) {
        return a.key == b.key && a.spec.label == b.spec.label && a.section == b.section && a.preferred == b.preferred && a.block == b.block
               && a.isLink == b.isLink && a.proposals == b.proposals;
    });
    m_rows = rows;
    // The same lines keep their widgets, and with them focus and what is being typed.
    if (sameLines) {
        for (const DataRow &row : rows)
            updateField(row);
        return;
    }
    rebuild();
}

void DataPane::updateField(const DataRow &row)
{
    InlineField *field = m_fields.value(row.key);
    // What was refused stays on the screen with the reason until somebody mends it.
    if (field->error().isEmpty())
        field->setValue(row.value);
    field->setNote(row.note);
    field->setAge(fieldAge(row, m_context->clock().nowMs(), !m_readOnly.isEmpty()));
    showDraft(row.key, field);
}

void DataPane::rebuild()
{
    QString editing = m_editNext;
    QString typed;
    QVariant begunWith;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (!it.value()->isEditing() || !m_editNext.isEmpty())
            continue;
        editing = it.key();
        typed = it.value()->isTouched() ? it.value()->typedText() : QString();
        begunWith = it.value()->value();
        // Its end must not look like leaving it.
        it.value()->revert();
    }
    m_fields.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    makeLines();
    if (InlineField *field = m_fields.value(editing)) {
        if (typed.isEmpty()) {
            QMetaObject::invokeMethod(field, &InlineField::startEditing, Qt::QueuedConnection);
        } else {
            field->resumeEditing(typed);
            field->noteBegunWith(begunWith);
        }
        m_editNext.clear();
    }
}

void DataPane::makeLines()
{
    QString section;
    for (const DataRow &row : std::as_const(m_rows)) {
        if (row.section != section) {
            auto *heading = new widgets::SectionLabel(row.section);
            heading->setContentsMargins(0, section.isEmpty() ? 4 : metrics::space4, 0, 2);
            m_column->addWidget(heading);
            section = row.section;
        }
        m_column->addWidget(makeLine(row));
        if (!row.proposals.isEmpty() && m_readOnly.isEmpty())
            m_column->addWidget(makeProposals(row));
        if (!row.block.isEmpty())
            m_column->addWidget(makeBlock(row.block));
    }
    m_column->addStretch();
}

QWidget *DataPane::makeLine(const DataRow &row)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    widgets::FieldSpec spec = row.spec;
    if (row.preferred)
        spec.label = tr("★ %1").arg(spec.label);
    auto *field = new InlineField(spec);
    field->setLabelWidth(labelWidth);
    field->setReadOnly(!row.commit || !m_readOnly.isEmpty());
    field->setToolTip(m_readOnly);
    field->setValue(row.value);
    field->setNote(row.note);
    field->setAge(fieldAge(row, m_context->clock().nowMs(), !m_readOnly.isEmpty()));
    m_fields.insert(row.key, field);
    showDraft(row.key, field);
    layout->addWidget(field, 1);
    connect(field, &InlineField::typing, this, [this, key = row.key] { typed(key); });
    connect(field, &InlineField::edited, this, [this, key = row.key](const QVariant &value) { fieldEdited(key, value); });
    connect(field, &InlineField::leftByTab, this, [this, key = row.key](bool forward) { editNeighbour(key, forward); });
    connect(field, &InlineField::confirmed, this, [this, key = row.key] { confirm(key); });
    connect(field, &InlineField::copied, this, [this, label = row.spec.label] { m_context->announce(tr("%1 copied").arg(label), false); });
    if (row.isLink) {
        QToolButton *open = addSideButton(line, QStringLiteral("external-link"), tr("Open %1 in the browser").arg(row.value.toString()));
        connect(open, &QToolButton::clicked, this, [text = row.value.toString()] {
            QDesktopServices::openUrl(QUrl::fromUserInput(text.contains(QLatin1String("://")) ? text : QString(QStringLiteral("https://") + text)));
        });
    }
    if (row.leads && m_readOnly.isEmpty()) {
        QToolButton *menu = addSideButton(line, QStringLiteral("ellipsis"), tr("More for %1").arg(row.spec.label));
        connect(menu, &QToolButton::clicked, this, [this, row, menu] { openPartMenu(row, menu); });
    }
    return line;
}

/// Somebody has to press: no more than the others of its kind says what is right for this one.
QWidget *DataPane::makeProposals(const DataRow &row)
{
    auto *line = new QWidget;
    auto *layout = new widgets::FlowLayout(proposalGap, line);
    layout->setContentsMargins(labelWidth + metrics::space1 + 8, 0, 0, 4);
    for (const dialogs::FieldProposal &proposal : row.proposals) {
        QPushButton *button = dialogs::proposalButton(proposal);
        connect(button, &QPushButton::clicked, this, [this, key = row.key, value = proposal.value] { fieldEdited(key, value); });
        layout->addWidget(button);
    }
    return line;
}

QWidget *DataPane::makeBlock(const QString &block)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(labelWidth + metrics::space1 + 8, 2, 0, 4);
    auto *text = new widgets::Label(block, theme::TextStyle::Small, ColorRole::Muted);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    QToolButton *copy = addSideButton(line, QStringLiteral("copy"), tr("Copy the address as on an envelope"));
    connect(copy, &QToolButton::clicked, this, [this, block] {
        QGuiApplication::clipboard()->setText(block);
        m_context->announce(tr("Address copied"), false);
    });
    return line;
}

QToolButton *DataPane::addSideButton(QWidget *line, const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    line->layout()->addWidget(button);
    line->layout()->setAlignment(button, Qt::AlignTop);
    return button;
}

void DataPane::fieldEdited(const QString &key, const QVariant &value)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const DataRow &candidate) { return candidate.key == key; });
    if (row == m_rows.end())
        return;
    InlineField *field = m_fields.value(key);
    auto change = row->commit(value);
    if (!change)
        return field->setError(change.error().message);
    field->setError({});
    const QString kind = key == newPointKey ? m_newPoint : QString();
    if (!kind.isEmpty())
        m_newPoint.clear();  // the saved one takes its place
    m_context->workspace().write<void>(field, std::move(*change), [this, field, label = row->spec.label, kind](Result<void> saved) {
        m_drafts->touch();
        if (saved)
            return m_context->announce(kind.isEmpty() ? tr("%1 changed").arg(label) : tr("%1 added").arg(label), true);
        m_newPoint = kind;
        field->setError(saved.error().message);  // what was typed stays
    });
}

void DataPane::editNeighbour(const QString &key, bool forward)
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const DataRow &row) { return row.key == key; });
    for (qsizetype i = at - m_rows.cbegin() + (forward ? 1 : -1); i >= 0 && i < m_rows.size(); i += forward ? 1 : -1) {
        if (!m_rows[i].commit || !m_readOnly.isEmpty())
            continue;
        InlineField *next = m_fields.value(m_rows[i].key);
        if (next->spec().kind == widgets::FieldKind::Flag)
            next->setFocus(Qt::TabFocusReason);
        else
            next->startEditing();
        return;
    }
}

void DataPane::beginEditing()
{
    const QString key = m_detail.isOrganisation() ? QStringLiteral("contact.org_name") : QStringLiteral("contact.given_name");
    if (!m_stale && m_fields.contains(key))
        m_fields.value(key)->startEditing();
    else
        m_editNext = key;
}

}  // namespace kontor::pages
