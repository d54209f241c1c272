// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QColor>
#include <QRectF>

class QPainter;

namespace comptoir::widgets {

/// Icons go by their Tabler names: the files in resources/icons.
bool hasIcon(QByteArrayView name);
/// Outlines of 2 px at 24 px, in one colour.
void paintIcon(QPainter &painter, const QRectF &place, QByteArrayView name, const QColor &colour);

} // namespace comptoir::widgets
