// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Appearance.h"

#include <QObject>
#include <QPalette>

#include <optional>

namespace comptoir::theme {

/// Light or dark as the person has told the system (ux.md §10.8). Made before dress(), while the
/// application still wears the system's palette. Never waits: what a desktop portal answers comes
/// as a change.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(const QPalette &system, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(comptoir::theme::Scheme scheme);

private:
    void learn(std::optional<Scheme> scheme);

    Scheme m_scheme;
};

Scheme schemeOfPalette(const QPalette &palette);
/// Of org.freedesktop.appearance color-scheme: 1 dark, 2 light, else no preference. The portal
/// wraps the number once or twice.
std::optional<Scheme> schemeOfPortal(const QVariant &answer);
/// Of Windows' AppsUseLightTheme.
std::optional<Scheme> schemeOfRegistry(const QVariant &value);

} // namespace comptoir::theme
