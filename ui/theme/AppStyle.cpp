// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"

#include "ui/theme/Schemes.h"

#include <QApplication>

namespace comptoir::theme {

AppStyle::AppStyle(const Appearance &appearance)
    : QProxyStyle(QStringLiteral("Fusion")),
      m_appearance(appearance),
      m_colours(coloursOf(appearance.scheme))
{}

const AppStyle *AppStyle::inForce()
{
    return qobject_cast<const AppStyle *>(QApplication::style());
}

QPalette AppStyle::standardPalette() const
{
    return paletteOf(m_colours);
}

} // namespace comptoir::theme
