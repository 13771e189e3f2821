// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importoutcomepage.h"

#include "ui/dialogs/sidebysidetable.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::dialogs {

using theme::ColorRole;
using theme::TextStyle;
using Kind = ImportOutcomeModel::Kind;
namespace metrics = theme::metrics;

namespace {

constexpr int actionWidth = 240;  ///< room for whom a row is to update
constexpr int rowsShare = 300;
constexpr int valuesShare = 240;

/// Chooses what becomes of a row that may be a duplicate.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    ChoiceDelegate(const ImportOutcomeModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(ImportOutcomePage::tr("What happens to “%1”").arg(index.siblingAtColumn(ImportOutcomeModel::Name).data().toString()));
        const auto choices = m_model->choicesOf(index.row());
        for (const auto &[choice, words] : choices)
            box->addItem(words, choice);
        connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT const_cast<ChoiceDelegate *>(this)->commitData(box); });
        return box;
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_model->doubtOf(index.row()) == nullptr)
            return;
        option->icon = theme::icon(QStringLiteral("chevron-down"));  // there is something to choose
        option->decorationSize = {theme::metrics::iconSmall, theme::metrics::iconSmall};
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<const QComboBox *>(editor)->currentData(), Qt::EditRole);
    }

private:
    const ImportOutcomeModel *m_model;
};

QString kindText(Kind kind, int count)
{
    switch (kind) {
    case Kind::All: return ImportOutcomePage::tr("all possible duplicates (%L1)").arg(count);
    case Kind::Probable: return ImportOutcomePage::tr("the probable ones (%L1)").arg(count);
    case Kind::Possible: return ImportOutcomePage::tr("the merely possible ones (%L1)").arg(count);
    case Kind::OfList: return ImportOutcomePage::tr("those within this list (%L1)").arg(count);
    }
    Q_UNREACHABLE();
}

widgets::Label *wrapped(TextStyle style, ColorRole colour = ColorRole::Text)
{
    auto *label = new widgets::Label({}, style, colour);
    label->setWordWrap(true);
    return label;
}

}  // namespace

ImportOutcomePage::ImportOutcomePage(QWidget *parent)
    : QWidget(parent), m_model(new ImportOutcomeModel(this)), m_summary(wrapped(TextStyle::Title)), m_details(wrapped(TextStyle::Small, ColorRole::Muted)),
      m_duplicates(new QPushButton)
{
    theme::setButtonKind(m_duplicates, theme::ButtonKind::Link);
    m_duplicates->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_details);
    column->addWidget(m_duplicates, 0, Qt::AlignLeft);
    column->addWidget(buildChoices());
    column->addWidget(buildRows(), 1);
    connect(m_model, &ImportOutcomeModel::choicesChanged, this, [this] {
        showChoices();
        showFigures();
    });
}

QWidget *ImportOutcomePage::buildChoices()
{
    m_choices = new QWidget;
    auto *label = new widgets::Label(tr("&For"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("For which possible duplicates"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_kind);
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("What happens to them"));
    m_choice->setPlaceholderText(tr("chosen one by one"));
    m_choice->addItem(tr("create them, decide later"), ImportOutcomeModel::open);
    m_choice->addItem(tr("create them: all are somebody else"), ImportOutcomeModel::apart);
    m_choice->addItem(tr("update whom each probably means"), ImportOutcomeModel::best);
    m_choice->addItem(tr("leave them out"), ImportOutcomeModel::skip);
    m_compared = new widgets::Label({}, TextStyle::Small, ColorRole::Muted);
    m_compareAll = new QPushButton(tr("Compare all"));
    m_compareAll->setToolTip(tr("Searches the whole file, which takes longer the larger it is"));
    m_compareAll->setAutoDefault(false);
    theme::setButtonKind(m_compareAll, theme::ButtonKind::Link);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportOutcomePage::showChoices);
    connect(m_choice, &QComboBox::activated, this, [this] { m_model->choose(kind(), m_choice->currentData().toInt()); });
    connect(m_compareAll, &QPushButton::clicked, this, &ImportOutcomePage::compareAllRequested);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_choice)})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_compared);
    row->addWidget(m_compareAll);
    return m_choices;
}

QWidget *ImportOutcomePage::buildRows()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Contacts of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportOutcomeModel::Action, new ChoiceDelegate(m_model, this));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowCompact);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportOutcomePage::showDoubt);
    m_values = new QScrollArea;
    m_values->setWidgetResizable(true);
    m_values->setAccessibleName(tr("Values side by side"));
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_values);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({rowsShare, valuesShare});
    return parts;
}

Kind ImportOutcomePage::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ImportOutcomePage::showRun(const ImportRun &run, bool preview)
{
    m_isPreview = preview;
    m_model->setRun(run);
    const auto number = [this](qint64 n) { return locale().toString(n); };
    QStringList details = run.report.warnings;
    if (run.report.cancelled)
        details << tr("Stopped. What was imported so far stays, and can be undone.");
    if (run.report.readError)
        details << run.report.readError->message;
    details << tr("%1 of %2 cells became fields, %3 went to the remark, %4 were left out with a reason.")
                   .arg(number(run.report.toFields), number(run.report.cells), number(run.report.toNotes), number(run.report.reported));
    if (run.report.ambiguousDates > 0)
        details << tr("%n date(s) could be read in two ways and stand in the remark.", nullptr, int(run.report.ambiguousDates));
    m_details->setText(details.join(u'\n'));
    m_duplicates->hide();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const Kind kind : {Kind::All, Kind::Probable, Kind::Possible, Kind::OfList}) {
        const int count = m_model->doubts(kind);
        if (count > 0 && (kind == Kind::All || count < m_model->doubts(Kind::All)))
            m_kind->addItem(kindText(kind, count), int(kind));
    }
    const bool some = preview && run.compared < run.report.created;
    m_compared->setText(some ? tr("%1 of %2 new rows were compared.").arg(number(run.compared), number(run.report.created)) : QString());
    m_compareAll->setVisible(some);
    m_choices->setVisible(preview && (some || m_kind->count() > 0));
    m_values->setVisible(m_kind->count() > 0);
    m_table->resizeColumnsToContents();
    if (m_kind->count() > 0)
        m_table->setColumnWidth(ImportOutcomeModel::Action, std::max(actionWidth, m_table->columnWidth(ImportOutcomeModel::Action)));
    showChoices();
    showFigures();
    m_table->setCurrentIndex(m_model->index(0, ImportOutcomeModel::Row));
    showDoubt();
}

void ImportOutcomePage::showChoices()
{
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_choice)})
        part->setEnabled(m_kind->count() > 0);
    const std::optional<int> common = m_kind->count() > 0 ? m_model->chosen(kind()) : std::nullopt;
    m_choice->setCurrentIndex(common ? m_choice->findData(*common) : -1);
}

void ImportOutcomePage::showFigures()
{
    m_summary->setText(importSummary(m_model->report(), m_isPreview));
}

void ImportOutcomePage::showDoubt()
{
    const ImportDoubt *doubt = m_model->doubtOf(m_table->currentIndex().row());
    if (doubt == nullptr || doubt->values.preview.contacts.isEmpty()) {
        auto *nothing = wrapped(TextStyle::Body, ColorRole::Muted);
        nothing->setText(doubt == nullptr ? tr("Choose a row that may be a duplicate to see the values side by side.")
                                          : tr("The values are shown of the first possible duplicates only."));
        nothing->setAlignment(Qt::AlignCenter);
        return m_values->setWidget(nothing);
    }
    m_values->setWidget(new SideBySideTable(doubt->values, [this, doubt](qsizetype contact) {
        const qint64 row = contact == 0 ? doubt->row : doubt->others[contact - 1].row;
        const QString name = doubt->values.preview.contacts[contact].name;
        auto *head = wrapped(TextStyle::BodyStrong);
        head->setText(row > 0 ? tr("Row %1: %2").arg(locale().toString(row), name) : tr("There already: %1").arg(name));
        head->setContentsMargins(metrics::space3, metrics::space1, 0, metrics::space1);
        return head;
    }));
}

importexport::RowChoices ImportOutcomePage::choices()
{
    m_table->setFocus();  // an editor that is still open gives its value when the focus leaves it
    return m_model->choices();
}

}  // namespace kontor::dialogs
