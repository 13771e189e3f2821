// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldproposal.h"

#include "core/model/givennames.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace kontor::dialogs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::dialogs::FieldProposal)
};

constexpr qsizetype mostTowns = 4;
constexpr int besideText = 32;  ///< of a button, without its picture
constexpr int leastText = 40;

/// Cuts its text off with an ellipsis where there is no room: names of firms are long, and panes narrow.
class ProposalButton final : public QPushButton {
public:
    ProposalButton(const QString &text, QWidget *parent) : QPushButton(theme::icon(QStringLiteral("wand-sparkles")), text, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize minimumSizeHint() const override { return {iconSize().width() + besideText + leastText, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - iconSize().width() - besideText);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }
};

}  // namespace

QString salutationWord(const QString &code)
{
    return code == QLatin1String("ms") ? Text::tr("Ms") : Text::tr("Mr");
}

std::optional<FieldProposal> salutationProposal(const QString &givenName)
{
    const QString code = model::likelySalutation(givenName);
    if (code.isEmpty())
        return std::nullopt;
    return FieldProposal{Text::tr("Salutation “%1”?").arg(salutationWord(code)), Text::tr("By the first name. Only this person knows for sure."), code};
}

std::optional<FieldProposal> firmProposal(const QList<quality::PossibleContact> &found)
{
    const QString firm = quality::firmOfDomain(found);
    if (firm.isEmpty())
        return std::nullopt;
    return FieldProposal{Text::tr("Belongs to %1?").arg(firm), Text::tr("Others with this domain of the e-mail address do."), firm};
}

QList<FieldProposal> townProposals(const QStringList &towns)
{
    QList<FieldProposal> proposals;
    for (const QString &town : towns.mid(0, mostTowns))
        proposals.append({Text::tr("Town: %1?").arg(town), Text::tr("By the postcode."), town});
    return proposals;
}

QPushButton *proposalButton(const FieldProposal &proposal, QWidget *parent)
{
    auto *button = new ProposalButton(QString(proposal.text).replace(u'&', QStringLiteral("&&")), parent);
    button->setAutoDefault(false);
    button->setToolTip(proposal.text + u'\n' + proposal.tip);
    return button;
}

}  // namespace kontor::dialogs
