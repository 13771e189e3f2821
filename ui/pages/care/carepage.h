// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/care.h"
#include "ui/pages/pagecontext.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace kontor::widgets {
class EmptyState;
class Label;
}

namespace kontor::pages {

class CareOverview;
class CareRow;
class OnlineLine;

/// The data care: how complete the file is, and all that could be mended, each with its list and its repair. Counts beside
/// everything else, again after changes, and stops when it is told to. GUI thread.
class CarePage final : public Page {
    Q_OBJECT

public:
    explicit CarePage(PageContext &context, QWidget *parent = nullptr);
    ~CarePage() override;

    QWidget *focusTarget() override;
    /// The filter is the code of a check: its row is brought into sight.
    ViewState viewState() const override { return {{}, m_wanted}; }
    void setViewState(const ViewState &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildRows();
    void count();
    void progressed(const Progress &progress);
    void counted(const Result<quality::CareReport> &report);
    void showReport(const quality::CareReport &report);
    void showList(const quality::CareCheck &check);
    void openRepair(const quality::CareCheck &check);
    void repair(const quality::CarePlan &plan);
    void revealWanted();

    PageContext *m_context;
    CareOverview *m_overview;
    OnlineLine *m_online;
    widgets::Label *m_state;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_duplicates;  ///< hidden where the window has no page for them
    widgets::EmptyState *m_empty;
    QWidget *m_card = nullptr;
    QScrollArea *m_scroll;
    QList<CareRow *> m_rows;
    std::shared_ptr<JobControl> m_control;  ///< of the count that runs
    QTimer m_recount;
    QElapsedTimer m_since;
    qint64 m_tookMs = 0;  ///< the last count
    QString m_wanted;
    bool m_stale = true;
};

}  // namespace kontor::pages
