// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/Language.h"
#include "ui/theme/Appearance.h"

#include <QSize>

namespace comptoir::test {

/// One way to look at a screen.
struct View
{
    QSize size{1280, 800};
    theme::Scheme scheme = theme::Scheme::Light;
    int fontPercent = 100;
    format::Language language = format::Language::French;
};

/// Every theme and size in French, then the other languages and large type in one size each.
inline QList<View> views()
{
    using format::Language;
    using theme::Scheme;
    QList<View> all;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Outdoor})
        for (const QSize size :
             {QSize(1280, 800), QSize(800, 1280), QSize(1366, 768), QSize(1024, 600)})
            all.append({size, scheme, 100, Language::French});
    for (const Language language : {Language::Dutch, Language::German, Language::English})
        all.append({{1280, 800}, Scheme::Light, 100, language});
    all.append({{1280, 800}, Scheme::Light, 200, Language::French});
    return all;
}

/// "clair-1280x800-fr", "clair-1280x800-fr-200"
inline QString nameOf(const View &view)
{
    static const QStringList schemes{QStringLiteral("clair"), QStringLiteral("sombre"),
                                     QStringLiteral("exterieur"), QStringLiteral("nuit")};
    QString name = QStringLiteral("%1-%2x%3-%4")
                       .arg(schemes.at(int(view.scheme)))
                       .arg(view.size.width())
                       .arg(view.size.height())
                       .arg(format::languageCode(view.language));
    if (view.fontPercent != 100)
        name += QStringLiteral("-%1").arg(view.fontPercent);
    return name;
}

} // namespace comptoir::test
