// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/asofpane.h"

#include "core/commands/undo.h"
#include "ui/pages/changetext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::pages {

using queries::HistoryPoint;
using queries::ImageDifference;
namespace metrics = theme::metrics;

namespace {

QString valueText(const DataRow *row)
{
    return row == nullptr ? QString() : widgets::fieldText(row->spec, row->value, QLocale()).simplified();
}

const DataRow *rowOf(const QList<DataRow> &rows, const QString &key)
{
    for (const DataRow &row : rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

}  // namespace

AsOfPane::AsOfPane(PageContext &context, QWidget *parent)
    : Panel(theme::ColorRole::Surface, parent), m_context(&context), m_model(new GroupTreeModel({tr("Field"), tr("Then"), tr("Today")}, this))
{
    build();
    connect(m_slider, &QSlider::valueChanged, this, &AsOfPane::choosePoint);
    connect(m_time, &QDateTimeEdit::editingFinished, this, &AsOfPane::chooseTime);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &AsOfPane::showRows);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AsOfPane::updateButtons);
    connect(m_restoreOne, &QPushButton::clicked, this, [this] {
        if (const GroupTreeModel::Line *line = m_model->lineAt(m_tree->currentIndex()))
            restore(differencesOf(m_rows[line->tag]), tr("Value restored"));
    });
    connect(m_restoreAll, &QPushButton::clicked, this, [this] {
        restore(m_view.differences, tr("%n value(s) restored", nullptr, int(m_view.differences.size())));
    });
    updateButtons();
}

QLayout *AsOfPane::buildMoment()
{
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setAccessibleName(tr("From change to change"));
    m_slider->setPageStep(1);
    m_time = new QDateTimeEdit;
    m_time->setAccessibleName(tr("As of"));
    m_time->setCalendarPopup(true);
    m_moment = new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::Muted);
    m_moment->setWordWrap(true);
    m_onlyDifferent = new QCheckBox(tr("Only differences"));
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_slider, 1);
    upper->addWidget(m_time);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_moment, 1);
    lower->addWidget(m_onlyDifferent);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::space4, 0, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space1);
    column->addLayout(upper);
    column->addLayout(lower);
    return column;
}

void AsOfPane::build()
{
    m_tree = makeGroupTree(m_model, tr("The contact as it was"));
    m_restoreOne = new QPushButton(tr("This value"));
    m_restoreOne->setAccessibleName(tr("Restore this value"));
    m_restoreAll = new QPushButton(tr("All of then"));
    m_restoreAll->setAccessibleName(tr("Restore all of then"));
    for (QPushButton *button : {m_restoreOne, m_restoreAll}) {
        button->setIcon(theme::icon(QStringLiteral("rotate-ccw"), theme::ColorRole::Text));
        button->setToolTip(button->accessibleName());
    }
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    below->addStretch();
    below->addWidget(m_restoreOne);
    below->addWidget(m_restoreAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildMoment());
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(metrics::space3, 0, 0, 0);
    indented->addWidget(m_tree);
    column->addLayout(indented, 1);
    column->addLayout(below);
}

void AsOfPane::showContact(const model::ContactId &contact)
{
    if (contact != m_contact) {
        m_contact = contact;
        m_points.clear();
    }
    const quint64 mine = ++m_generation;
    m_context->workspace().read<QList<HistoryPoint>>(
        this, [contact](storage::Connection &connection) { return queries::historyPoints(connection, contact); },
        [this, mine, contact](Result<QList<HistoryPoint>> points) {
            if (mine != m_generation)
                return;
            if (!points && points.error().code == ErrorCode::Cancelled)
                return showContact(contact);
            if (!points)
                return m_context->report(points.error());
            pointsLoaded(*points);
        });
}

void AsOfPane::pointsLoaded(const QList<HistoryPoint> &points)
{
    const bool first = m_points.isEmpty();
    m_points = points;
    {
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(0, qMax(0, int(points.size()) - 1));
        if (first)
            m_slider->setValue(qMax(0, int(points.size()) - 2));
    }
    choosePoint(first ? m_slider->value() : qMin(m_point, int(points.size()) - 1));
}

void AsOfPane::choosePoint(int point)
{
    m_point = point;
    if (point < 0 || point >= m_points.size()) {
        m_moment->setText(tr("Then the contact was not in Kontor yet."));
        ++m_generation;
        m_view = {};
        return showRows();
    }
    const HistoryPoint &chosen = m_points[point];
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(chosen.at);
    m_time->setDateTime(time);
    QStringList parts{QLocale().toString(time, QLocale::ShortFormat), chosen.author, changeText(chosen.kind)};
    parts.removeAll(QString());
    m_moment->setText(tr("After: %1").arg(parts.join(QStringLiteral(" · "))));
    load();
}

void AsOfPane::chooseTime()
{
    // The last change up to and with that minute.
    const qint64 until = m_time->dateTime().toMSecsSinceEpoch() + 59'999;
    int point = -1;
    for (int i = 0; i < m_points.size(); ++i) {
        if (m_points[i].at <= until)
            point = i;
    }
    if (point == m_point)
        return;
    if (point >= 0)
        m_slider->setValue(point);
    else
        choosePoint(-1);
}

void AsOfPane::load()
{
    const quint64 mine = ++m_generation;
    m_context->workspace().read<View>(
        this,
        [contact = m_contact, command = m_points[m_point].command](storage::Connection &connection) -> Result<View> {
            KONTOR_ASSIGN(const queries::RecordImage then, queries::recordImage(connection, contact, command));
            KONTOR_ASSIGN(const queries::RecordImage now, queries::recordImage(connection, contact));
            View view;
            KONTOR_ASSIGN(view.then, queries::imageDetail(connection, contact, then));
            KONTOR_ASSIGN(view.now, queries::imageDetail(connection, contact, now));
            KONTOR_ASSIGN(view.extras.definitions, queries::customDefinitions(connection));
            view.differences = queries::imageDifferences(contact, then, now);
            return view;
        },
        [this, mine](Result<View> view) {
            if (mine != m_generation)
                return;
            if (!view && view.error().code == ErrorCode::Cancelled)
                return load();
            if (view)
                return loaded(*view);
            if (view.error().code != ErrorCode::NotFound)
                m_context->report(view.error());
        });
}

void AsOfPane::loaded(const View &view)
{
    m_view = view;
    showRows();
}

void AsOfPane::showRows()
{
    const QList<DataRow> then = contactRows(m_view.then, m_view.extras, false) + attachedRows(m_view.then);
    const QList<DataRow> now = contactRows(m_view.now, m_view.extras, false) + attachedRows(m_view.now);
    m_rows = then;
    for (const DataRow &row : now) {
        if (rowOf(then, row.key) == nullptr)
            m_rows << row;
    }
    QList<GroupTreeModel::Group> groups;
    for (int i = 0; i < m_rows.size(); ++i) {
        const DataRow &row = m_rows[i];
        const QString before = valueText(rowOf(then, row.key));
        const QString after = valueText(rowOf(now, row.key));
        const bool differs = before != after;
        if ((before.isEmpty() && after.isEmpty()) || (m_onlyDifferent->isChecked() && !differs))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const GroupTreeModel::Group &other) { return other.title == row.section; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {row.section, {}});
        group->lines.append({{row.spec.label, before.isEmpty() ? QStringLiteral("–") : before,
                              differs ? tr("≠ %1").arg(after.isEmpty() ? QStringLiteral("–") : after) : after}, differs, i});
    }
    m_model->setGroups(groups);
    updateButtons();
}

QList<ImageDifference> AsOfPane::differencesOf(const DataRow &row) const
{
    QList<ImageDifference> found;
    for (const ImageDifference &difference : m_view.differences) {
        const bool whole = row.field.isEmpty() || difference.field == QLatin1String("deleted_at");
        if (difference.record == row.record && (whole || difference.field == row.field))
            found << difference;
    }
    return found;
}

void AsOfPane::updateButtons()
{
    const GroupTreeModel::Line *line = m_model->lineAt(m_tree->currentIndex());
    m_restoreOne->setEnabled(line != nullptr && !differencesOf(m_rows[line->tag]).isEmpty());
    m_restoreAll->setEnabled(!m_view.differences.isEmpty());
}

void AsOfPane::restore(const QList<ImageDifference> &differences, const QString &done)
{
    QList<commands::FormerValue> values;
    for (const ImageDifference &difference : differences)
        values.append({difference.entity, difference.record, difference.field, difference.then});
    m_context->change(this, [values](const commands::Session &session) { return commands::restoreValues(session, values).map([](qint64) {}); }, done);
}

}  // namespace kontor::pages
