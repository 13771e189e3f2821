// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sidebysidetable.h"

#include "ui/dialogs/mergetext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>

namespace kontor::dialogs {

using queries::Agreement;
using queries::SidePart;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {

constexpr qsizetype longestValue = 400;
constexpr int labelWidth = 112;

QString partLabel(SidePart::Kind kind)
{
    switch (kind) {
    case SidePart::Kind::Phone: return SideBySideTable::tr("Phone");
    case SidePart::Kind::Email: return SideBySideTable::tr("E-mail");
    case SidePart::Kind::Web: return SideBySideTable::tr("Web");
    case SidePart::Kind::Address: return SideBySideTable::tr("Address");
    case SidePart::Kind::Tag: return SideBySideTable::tr("Tags");
    }
    Q_UNREACHABLE();
}

struct Sign {
    const char *icon;
    QString words;
    ColorRole colour;
};

Sign signOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same: return {"check", SideBySideTable::tr("the same"), ColorRole::Good};
    case Agreement::Partly: return {"check", SideBySideTable::tr("partly"), ColorRole::Good};
    case Agreement::Differs: return {"x", SideBySideTable::tr("different"), ColorRole::NothingPlanned};
    case Agreement::OneOnly: return {"minus", SideBySideTable::tr("only one"), ColorRole::Muted};
    }
    Q_UNREACHABLE();
}

}  // namespace

SideBySideTable::SideBySideTable(const queries::SideBySide &values, const std::function<QWidget *(qsizetype)> &head, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, metrics::space2, 0);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(0);
    const qsizetype contacts = values.preview.contacts.size();
    for (qsizetype contact = 0; contact < contacts; ++contact) {
        m_grid->addWidget(head(contact), 0, int(contact) + 1);
        m_grid->setColumnStretch(int(contact) + 1, 1);
    }
    int line = 1;
    for (const queries::MergeRow &row : values.preview.fields) {
        QStringList texts;
        for (const QVariant &value : row.field.values)
            texts << (value.isValid() ? mergeValue(row, value) : QString());
        addLine(line++, row.label, texts, queries::agreementOf(row.field));
    }
    for (const SidePart &part : values.parts) {
        QStringList texts;
        for (const QStringList &several : part.values)
            texts << several.join(u'\n');
        addLine(line++, partLabel(part.kind), texts, part.agreement);
    }
    m_grid->setRowStretch(line, 1);
}

void SideBySideTable::addLine(int line, const QString &label, const QStringList &values, Agreement agreement)
{
    const Sign sign = signOf(agreement);
    const int columns = int(values.size()) + 2;
    if (agreement == Agreement::Differs) {  // set off, behind the row
        auto *band = new widgets::Panel(ColorRole::Hover);
        band->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_grid->addWidget(band, line, 0, 1, columns);
    }
    const auto cell = [](const QString &text, TextStyle style, ColorRole colour) {
        auto *shown = new Label(text.size() > longestValue ? text.left(longestValue) + QChar(0x2026) : text, style, colour);
        shown->setWordWrap(true);
        shown->setContentsMargins(metrics::space3, metrics::space1, 0, metrics::space1);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return shown;
    };
    auto *name = cell(label, TextStyle::Small, ColorRole::Muted);
    name->setMinimumWidth(labelWidth);
    m_grid->addWidget(name, line, 0, Qt::AlignTop);
    for (int column = 0; column < int(values.size()); ++column)
        m_grid->addWidget(cell(values[column], agreement == Agreement::Differs ? TextStyle::BodyMedium : TextStyle::Body, ColorRole::Text), line, column + 1, Qt::AlignTop);
    auto *picture = new QLabel;  // words would leave no room for values where the window is narrow
    picture->setPixmap(theme::icon(QLatin1String(sign.icon), sign.colour).pixmap(metrics::iconSmall));
    picture->setContentsMargins(0, metrics::space1, metrics::space2, 0);
    picture->setToolTip(sign.words);
    picture->setAccessibleName(label + QStringLiteral(": ") + sign.words);
    m_grid->addWidget(picture, line, columns - 1, Qt::AlignTop);
}

}  // namespace kontor::dialogs
