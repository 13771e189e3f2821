// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include "ui/itemmodels/contactlistmodel.h"
#include "ui/widgets/roles.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace kontor::app {

namespace {

/// Whether a table of contacts has rows to paint.
bool hasRows(const QObject *viewport)
{
    const auto *view = qobject_cast<const QTableView *>(viewport->parent());
    const auto *model = view != nullptr ? qobject_cast<const itemmodels::ContactListModel *>(view->model()) : nullptr;
    return model != nullptr && model->rowCount() > 0 && !model->index(0, 0).data(widgets::ContactRole::Loading).toBool();
}

}  // namespace

FirstPaint::FirstPaint(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && hasRows(watched)) {
        qApp->removeEventFilter(this);
        // After the widgets of this turn have been painted.
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
        });
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace kontor::app
