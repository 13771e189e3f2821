// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "ui/pages/pagecontext.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace kontor::pages {

/// What can be done with the contact on show: call it, write to it, find it on a map, copy, print. Nothing leaves the
/// computer without a click that says so. GUI thread.
class ContactActions final : public QObject {
    Q_OBJECT

public:
    ContactActions(PageContext &context, QWidget *window);

    void setContact(const queries::ContactDetail &detail) { m_detail = detail; }
    /// Values of its contact points of these kinds, the preferred first.
    QStringList points(const QStringList &kinds) const;
    QStringList phones() const { return points({QStringLiteral("phone"), QStringLiteral("mobile")}); }
    QStringList mails() const { return points({QStringLiteral("email")}); }
    bool hasAddress() const { return !mapQuery().isEmpty(); }

    void call(const QString &number);
    void write(const QString &address);
    /// Says first what the browser will send, once for each file.
    void openMap();
    void openRoute();
    void copyText(const QString &text, const QString &what);
    void copyAddress();
    void copyCard();
    void choosePhoto();
    void setPhoto(const QString &path);
    void removePhoto();
    void printSheet();
    /// Lets one choose the contact that this one is the same as.
    void chooseMerge();
    void openUnmerge();
    /// The entries of the "more" menu, as they fit this contact.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    /// A call or a mail was begun; the composer should be ready for it.
    void contactBegun(const QString &kind);
    void deleteRequested();
    /// Somebody has looked at all its data.
    void reviewRequested();
    /// This one and another are to become one.
    void mergeRequested(const QList<kontor::model::ContactId> &contacts);

private:
    QString mapQuery() const;
    void openOnMap(const QUrl &url);
    void fillCopyMenu(QMenu *menu);

    PageContext *m_context;
    QWidget *m_window;
    queries::ContactDetail m_detail;
    bool m_mapAgreed = false;
};

}  // namespace kontor::pages
