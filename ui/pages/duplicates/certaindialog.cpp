// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/certaindialog.h"

#include "ui/pages/duplicates/casesmodel.h"
#include "ui/theme/style.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using commands::MergeRequest;
using quality::Case;
using theme::ColorRole;
using theme::TextStyle;

MergeRequest CertainDialog::request(const ShownCases &shown, const Case &one)
{
    MergeRequest request{shown.found->contacts[one.contacts.front()].id, {}, {}};
    for (size_t i = 1; i < one.contacts.size(); ++i)
        request.others << shown.found->contacts[one.contacts[i]].id;
    return request;
}

CertainDialog::CertainDialog(std::shared_ptr<const ShownCases> shown, const std::vector<const Case *> &cases, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Merge all certain ones"));
    auto preview = std::make_shared<ShownCases>(ShownCases{shown->found, shown->state, {}, {}});
    QList<MergeRequest> requests;
    qint64 others = 0;
    for (const Case *one : cases) {
        requests << request(*shown, *one);
        others += requests.last().others.size();
        preview->cases.push_back(*one);
        preview->words.emplace_back();
        preview->marks.emplace_back();
    }
    auto *sentence = new widgets::Label(tr("%Ln contact(s) go into another one, the one that has been in the file longest. What differs is decided as the merge dialog proposes it; "
                                           "nothing is lost. It is one step: “Undo” takes all of it back, and each contact can be taken out again at any time.",
                                           nullptr, int(others)),
                                        TextStyle::Body, ColorRole::Muted);
    sentence->setWordWrap(true);
    auto *model = new CasesModel(this);
    model->setShown(preview);
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new widgets::ContactDelegate(list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QListView::NoSelection);
    list->setAccessibleName(tr("What becomes one"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *merge = buttons->addButton(tr("Merge %Ln group(s)", nullptr, int(requests.size())), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(merge, theme::ButtonKind::Primary);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, requests] {
        Q_EMIT agreed(requests);
        accept();
    });
    resize(640, 520);
}

}  // namespace kontor::pages
