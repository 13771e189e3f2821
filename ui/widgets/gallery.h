// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {

/// Every widget of this folder in every state, for looking at: `kontor --gallery`. The sample words are German on
/// purpose, as they are the longer ones. GUI thread.
class Gallery final : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    QWidget *buildControls();
    QWidget *buildFacets();
    QWidget *buildLists();
    QWidget *buildDetail();
    QWidget *buildTiles();
    void addButtons(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addChips(QVBoxLayout *column);
    void addJobs(QVBoxLayout *column);
};

}  // namespace kontor::widgets
