// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/maildomains.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace kontor::model {

namespace {

constexpr std::array services{
    "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "web.de", "t-online.de", "gmail.com", "googlemail.com", "outlook.com", "outlook.de", "hotmail.com", "hotmail.de", "hotmail.co.uk", "hotmail.fr", "hotmail.it", "live.de",
    "live.com", "live.co.uk", "msn.com", "yahoo.com", "yahoo.de", "yahoo.co.uk", "yahoo.fr", "yahoo.it", "ymail.com", "icloud.com", "me.com", "mac.com", "freenet.de", "arcor.de", "aol.com", "aol.de", "mail.de", "mail.com", "email.de", "posteo.de",
    "mailbox.org", "proton.me", "protonmail.com", "pm.me", "tutanota.com", "tutanota.de", "bluewin.ch", "hispeed.ch", "sunrise.ch", "chello.at", "aon.at", "a1.net", "online.de", "1und1.de", "vodafone.de", "vodafonemail.de", "o2online.de", "kabelmail.de", "unitybox.de",
    "netcologne.de", "ewetel.net", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it", "tin.it", "alice.it", "wp.pl", "onet.pl", "o2.pl", "interia.pl", "seznam.cz", "btinternet.com", "sky.com", "virginmedia.com", "comcast.net", "verizon.net", "att.net",
    "ziggo.nl", "kpnmail.nl", "telenet.be", "skynet.be", "mail.ru", "yandex.ru", "telia.com", "inbox.lv"};

// Real domains one error away from a common one: not to be "corrected".
constexpr std::array others{"gmx.eu", "gmx.org", "mail.ch", "mail.at", "web.at", "web.ch", "live.at", "live.ch", "live.nl", "me.de", "online.ch", "free.de", "alice.de", "gmail.de", "aol.fr", "yahoo.es", "yahoo.at", "email.com", "orange.com", "orange.de", "sky.de", "mail.bg", "wp.com", "mail.eu", "mail.be", "ymail.de", "a1.de", "a1.at", "o2.de", "sfr.com", "tin.de", "msn.de"};

QLatin1StringView view(const char *text)
{
    return QLatin1StringView(text);
}

template <typename List>
bool contains(const List &list, QLatin1StringView domain)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return view(one) == domain; });
}

/// One letter more, less or other, or two neighbours that changed places.
bool isOneErrorApart(QStringView a, QLatin1StringView b)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    const QStringView restA = a.mid(same);
    const QLatin1StringView restB = b.mid(same);
    if (restA.size() == restB.size() + 1)
        return restA.mid(1) == restB;
    if (restB.size() == restA.size() + 1)
        return restA == restB.mid(1);
    if (restA.size() != restB.size() || restA.isEmpty())
        return false;
    return restA.mid(1) == restB.mid(1) || (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.mid(2) == restB.mid(2));
}

}  // namespace

bool isMailService(QLatin1StringView lowerCaseDomain)
{
    static const QSet<QByteArrayView> known(services.begin(), services.end());
    return known.contains(QByteArrayView(lowerCaseDomain.data(), lowerCaseDomain.size()));
}

QString suggestedMailDomain(QStringView domain)
{
    const QString lower = domain.toString().toLower();
    const QByteArray latin = lower.toLatin1();
    const QLatin1StringView plain(latin);
    if (lower.size() < 5 || contains(services, plain) || contains(others, plain))
        return {};
    for (const char *service : services) {
        // Short names have too many real neighbours ("gmx.de" and "amx.de"): there only the top level or an order may be wrong.
        const QLatin1StringView known = view(service);
        const bool sameStart = known.size() > 7 || (lower.size() > 1 && lower[0] == known[0] && lower[1] == known[1]);
        if (sameStart && isOneErrorApart(lower, known))
            return QString(known);
    }
    return {};
}

}  // namespace kontor::model
