// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

class QPainter;
class QRectF;

namespace comptoir::widgets {

/// Of the text on one line; a fraction of a pixel too few would break it.
int textWidth(theme::Type type, const QString &text);
/// Of the widest word: narrower than that, a text loses letters.
int widestWord(theme::Type type, const QString &text);
/// Of the text broken at `width`.
int textHeight(theme::Type type, const QString &text, int width);

/// A title and a smaller line under it, both broken where the width asks for it.
struct TwoLines
{
    QString title;
    QString under; ///< empty: the title alone
    theme::Type type = theme::Type::Body; ///< of the title

    int leastWidth() const;
    int width() const;
    int height(int width) const;
    /// In the middle of the height of `place`.
    void paint(QPainter &painter, const QRectF &place, const QColor &ink,
               const QColor &underInk) const;
};

} // namespace comptoir::widgets
