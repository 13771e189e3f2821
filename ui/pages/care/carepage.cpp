// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/carepage.h"

#include "ui/pages/care/careoverview.h"
#include "ui/pages/care/carerow.h"
#include "ui/pages/care/onlineline.h"
#include "ui/pages/care/repairdialog.h"
#include "ui/pages/listrequest.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::pages {

using quality::CareCheck;
using quality::CarePlan;
using quality::CareReport;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {
constexpr qint64 recountAfterMs = 400;
/// A file that takes long to count is counted at most for a tenth of the time.
constexpr qint64 restFactor = 10;
constexpr int columnWidth = 920;
const QString duplicatesAction = QStringLiteral("page.duplicates");
}  // namespace

CarePage::CarePage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(&context), m_overview(new CareOverview), m_online(new OnlineLine(context.online())), m_state(new Label({}, TextStyle::Small, ColorRole::Muted)),
      m_cancel(new QPushButton(tr("Cancel"))), m_again(new QPushButton(tr("Count again"))),
      m_duplicates(new QPushButton(tr("Duplicates …"))),
      m_empty(new widgets::EmptyState(QStringLiteral("circle-check"), tr("All looked after"), tr("There is nothing to mend in this file."))),
      m_scroll(new QScrollArea)
{
    auto *box = new QWidget;
    box->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space4);
    column->addWidget(buildHead());
    column->addWidget(m_overview);
    column->addWidget(m_online);
    column->addWidget(buildRows());
    column->addWidget(m_empty);
    column->addStretch();
    m_overview->hide();
    m_empty->hide();
    auto *middle = new QWidget;
    auto *centre = new QHBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(box, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &CarePage::count);
    connect(&context.workspace(), &commands::Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible() && !m_recount.isActive())
            m_recount.start(int(std::max(recountAfterMs, restFactor * m_tookMs)));
    }, Qt::QueuedConnection);
}

CarePage::~CarePage()
{
    if (m_control)
        m_control->cancel();
}

QWidget *CarePage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    row->addWidget(new Label(tr("Data care"), TextStyle::PageTitle));
    row->addStretch();
    row->addWidget(m_state);
    m_cancel->setAccessibleName(tr("Cancel counting"));
    m_cancel->hide();
    theme::setButtonKind(m_again, theme::ButtonKind::Flat);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    m_duplicates->hide();
    row->addWidget(m_duplicates);
    connect(m_duplicates, &QPushButton::clicked, this, [this] { m_context->trigger(duplicatesAction); });
    connect(m_again, &QPushButton::clicked, this, &CarePage::count);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_control)
            m_control->cancel();
    });
    return head;
}

QWidget *CarePage::buildRows()
{
    auto *card = new widgets::Panel(ColorRole::Surface);
    card->setCard(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, metrics::space1, 1, metrics::space1);  // the corners are round
    column->setSpacing(0);
    for (const CareCheck &check : quality::careChecks()) {
        auto *row = new CareRow(check);
        row->hide();
        connect(row, &CareRow::showRequested, this, [this, check] { showList(check); });
        connect(row, &CareRow::repairRequested, this, [this, check] { openRepair(check); });
        column->addWidget(row);
        m_rows << row;
    }
    card->hide();
    m_card = card;
    return card;
}

QWidget *CarePage::focusTarget()
{
    for (const CareRow *row : std::as_const(m_rows)) {
        if (!row->isHidden())
            return row->focusTarget();
    }
    return m_again;
}

void CarePage::setViewState(const ViewState &state)
{
    m_wanted = state.filter.toString();
    revealWanted();
}

void CarePage::revealWanted()
{
    for (CareRow *row : std::as_const(m_rows)) {
        if (row->check().code == m_wanted && !row->isHidden()) {
            m_scroll->ensureWidgetVisible(row);
            row->focusTarget()->setFocus();
        }
    }
}

void CarePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const QList<ActionInfo> known = m_context->actionInfos();
    m_duplicates->setVisible(std::any_of(known.cbegin(), known.cend(), [](const ActionInfo &action) { return action.id == duplicatesAction; }));
    if (m_stale)
        count();
}

void CarePage::count()
{
    if (m_control)
        return m_recount.start(int(recountAfterMs));
    m_stale = false;
    m_since.start();
    m_cancel->show();
    m_again->hide();
    m_state->setText(tr("Counting …"));
    const auto control = m_control = std::make_shared<JobControl>();
    control->onProgress = [this, target = QPointer<CarePage>(this)](const Progress &progress) {
        QMetaObject::invokeMethod(&m_context->workspace(), [target, progress] {
            if (target != nullptr)
                target->progressed(progress);
        }, Qt::QueuedConnection);
    };
    m_context->workspace().readLong<CareReport>(
        this, [control](const commands::LongRead &read) { return quality::careReport(read.connection, *control); },
        [this](const Result<CareReport> &report) { counted(report); });
}

void CarePage::progressed(const Progress &progress)
{
    if (m_control && progress.total > 0)
        m_state->setText(tr("Counting: %1 of %2").arg(locale().toString(progress.done), locale().toString(progress.total)));
}

void CarePage::counted(const Result<CareReport> &report)
{
    m_control.reset();
    m_tookMs = m_since.elapsed();
    m_cancel->hide();
    m_again->show();
    m_state->clear();
    if (report)
        return showReport(*report);
    if (report.error().code == ErrorCode::Cancelled)
        m_state->setText(tr("Stopped. The numbers are those of the last count."));
    else
        m_context->report(report.error());
}

void CarePage::showReport(const CareReport &report)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    QList<queries::CareDay> trend = report.trend;
    const queries::CareDay day{today, report.contacts, report.completeness};
    if (report.contacts > 0 && (trend.isEmpty() || trend.last() != day)) {
        if (!trend.isEmpty() && trend.last().day == today)
            trend.removeLast();
        trend << day;
        m_context->workspace().inspect<void>(this, [day](const commands::Session &session) { return quality::noteCareDay(session, day); },
                                             [](const Result<void> &) {});
    }
    m_overview->show(report.completeness, report.contacts, trend);
    m_overview->setVisible(report.contacts > 0);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCount(report.counts.value(i));
    const auto last = std::find_if(m_rows.crbegin(), m_rows.crend(), [](const CareRow *row) { return row->count() > 0; });
    for (CareRow *row : std::as_const(m_rows))
        row->setLines(last != m_rows.crend() && row == *last ? Qt::Edges() : Qt::Edges(Qt::BottomEdge));
    const bool any = last != m_rows.crend();
    m_card->setVisible(any);
    m_empty->setVisible(!any);
    revealWanted();
    m_wanted.clear();
}

void CarePage::showList(const CareCheck &check)
{
    const auto filter = model::Filter::condition(QStringLiteral("care"), model::Filter::Compare::Equals, check.code);
    m_context->go({QStringLiteral("contacts"), {}, ViewState{{}, QVariant::fromValue(ListRequest{check.title, filter})}});
}

void CarePage::openRepair(const CareCheck &check)
{
    auto *dialog = new RepairDialog(m_context->workspace(), check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RepairDialog::chosen, this, &CarePage::repair);
    dialog->open();
}

void CarePage::repair(const CarePlan &plan)
{
    m_context->runJob(plan.check.title, [plan](const commands::Session &session, const JobControl &control) {
        return quality::carryOut(session, plan, control).map([](qint64 changed) { return tr("%Ln change(s) made", nullptr, int(changed)); });
    });
}

}  // namespace kontor::pages
