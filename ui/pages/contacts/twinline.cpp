// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/twinline.h"

#include "core/quality/probe.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kontor::pages {

using quality::PossibleContact;

namespace {

model::ContactDraft draftOf(const queries::ContactDetail &detail)
{
    model::ContactDraft draft;
    draft.id = detail.id;
    draft.fields = detail.fields;
    for (const queries::Record &point : detail.points)
        draft.points.append({point.id, point.fields});
    for (const queries::Record &address : detail.addresses)
        draft.addresses.append({address.id, address.fields});
    return draft;
}

QList<model::FieldMap> valuesOf(const QList<model::ChildDraft> &children)
{
    QList<model::FieldMap> values;
    for (const model::ChildDraft &child : children)
        values << child.fields;
    return values;
}

bool areEqual(const model::ContactDraft &a, const model::ContactDraft &b)
{
    return a.fields == b.fields && valuesOf(a.points) == valuesOf(b.points) && valuesOf(a.addresses) == valuesOf(b.addresses);
}

}  // namespace

TwinLine::TwinLine(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context), m_text(new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::NothingPlanned)), m_compare(new QPushButton(tr("Compare …")))
{
    m_text->setWordWrap(true);
    theme::setButtonKind(m_compare, theme::ButtonKind::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::space2);
    row->addWidget(m_text, 1);
    row->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested({model::ContactId(m_draft.id), m_twin}); });
    hide();
}

void TwinLine::showContact(const queries::ContactDetail &detail)
{
    const model::ContactDraft draft = draftOf(detail);
    const bool same = draft.id == m_draft.id;
    const bool edited = same && !areEqual(draft, m_draft);
    m_draft = draft;
    if (!same) {
        ++m_generation;
        hide();
    }
    // Also when the other one may have gone, or may have been kept separate.
    if (edited || (same && isVisible()))
        ask();
}

void TwinLine::ask()
{
    const quint64 mine = ++m_generation;
    m_context->workspace().read<std::optional<PossibleContact>>(
        this, [draft = m_draft](storage::Connection &connection) { return quality::twinOf(connection, draft); },
        [this, mine](const Result<std::optional<PossibleContact>> &twin) {
            if (mine != m_generation)
                return;
            if (!twin && twin.error().code == ErrorCode::Cancelled)
                return ask();
            const bool found = twin && twin->has_value();
            setVisible(found);
            if (!found)
                return;
            m_twin = (*twin)->row.id;
            m_text->setText(tr("Probably the same as “%1”: %2").arg((*twin)->row.name, (*twin)->reason));
        });
}

}  // namespace kontor::pages
