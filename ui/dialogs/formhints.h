// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/fieldproposal.h"

#include <QWidget>

#include <functional>

namespace kontor::commands {
class Workspace;
}

namespace kontor::dialogs {

/// What the fields of a new contact suggest for others, as buttons: a salutation by the first name, a firm by the domain of the
/// e-mail address, the town of a postcode. Nothing is filled in by itself, and nothing is asked outside of the file. GUI thread.
class FormHints final : public QWidget {
    Q_OBJECT

public:
    /// What is in the form now; `found`: who is known already.
    struct Form {
        QString name;
        QString firm;
        QString postalCode;
        QString city;
        QString country;
        bool isOrganisation = false;
        QList<quality::PossibleContact> found = {};
    };

    explicit FormHints(commands::Workspace &workspace, QWidget *parent = nullptr);

    void show(const Form &form);

Q_SIGNALS:
    void nameProposed(const QString &name);
    void firmProposed(const QString &firm);
    void cityProposed(const QString &city);

private:
    void proposeSalutation(const Form &form);
    void proposeTowns(const QStringList &towns);
    void askTowns(const QString &code);
    void add(const FieldProposal &proposal, std::function<void(const QString &)> take);

    commands::Workspace *m_workspace;
    quint64 m_generation = 0;
};

}  // namespace kontor::dialogs
