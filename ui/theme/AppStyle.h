// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QProxyStyle>

namespace comptoir::theme {

/// Fusion in the house's sizes. Owned by QApplication, as every style is, and so the one place of
/// the tokens that are in force.
class AppStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit AppStyle(const Appearance &appearance);

    const Appearance &appearance() const { return m_appearance; }
    const Colours &colours() const { return m_colours; }

    QPalette standardPalette() const override;

    /// The style in force; nullptr before dress().
    static const AppStyle *inForce();

private:
    Appearance m_appearance;
    Colours m_colours;
};

} // namespace comptoir::theme
