// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/recordimage.h"
#include "ui/pages/contacts/datarows.h"
#include "ui/pages/contacts/grouptree.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSlider)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// A contact as it was at a moment, beside what it is today: read-only, differences marked, single values or all of then to
/// be restored. The moment is chosen on a slider from change to change, or by date and time. GUI thread.
class AsOfPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit AsOfPane(PageContext &context, QWidget *parent = nullptr);

    /// Reads the contact's moments; looks at the one before the last change at first.
    void showContact(const model::ContactId &contact);

private:
    struct View {
        queries::ContactDetail then;
        queries::ContactDetail now;
        DataExtras extras;
        QList<queries::ImageDifference> differences;
    };

    void build();
    QLayout *buildMoment();
    void pointsLoaded(const QList<queries::HistoryPoint> &points);
    void choosePoint(int point);
    void chooseTime();
    void load();
    void loaded(const View &view);
    void showRows();
    QList<queries::ImageDifference> differencesOf(const DataRow &row) const;
    void updateButtons();
    void restore(const QList<queries::ImageDifference> &differences, const QString &done);

    PageContext *m_context;
    model::ContactId m_contact;
    QList<queries::HistoryPoint> m_points;
    int m_point = -1;  ///< -1: before the first
    View m_view;
    QList<DataRow> m_rows;  ///< what the lines of the tree stand for
    GroupTreeModel *m_model;
    quint64 m_generation = 0;
    QSlider *m_slider = nullptr;
    QDateTimeEdit *m_time = nullptr;
    widgets::Label *m_moment = nullptr;
    QCheckBox *m_onlyDifferent = nullptr;
    QTreeView *m_tree = nullptr;
    QPushButton *m_restoreOne = nullptr;
    QPushButton *m_restoreAll = nullptr;
};

}  // namespace kontor::pages
