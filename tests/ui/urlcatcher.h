// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace kontor::tests {

/// Stands in for the programs that the desktop would start for links and files.
class UrlCatcher final : public QObject {
    Q_OBJECT

public:
    UrlCatcher()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~UrlCatcher() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls << url; }

private:
    static QStringList schemes()
    {
        return {QStringLiteral("tel"), QStringLiteral("mailto"), QStringLiteral("https"), QStringLiteral("file")};
    }
};

}  // namespace kontor::tests
