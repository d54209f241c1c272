// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Schemes.h"

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QWidget>

namespace comptoir::test {

inline constexpr theme::Scheme schemes[] = {theme::Scheme::Light, theme::Scheme::Dark,
                                            theme::Scheme::Outdoor, theme::Scheme::OutdoorNight};
inline const char *nameOf(theme::Scheme scheme)
{
    const char *const names[] = {"light", "dark", "outdoor", "night"};
    return names[int(scheme)];
}

/// As it is painted on its page, at `ratio` pixels of the screen to one of ours.
inline QImage rendered(QWidget &widget, double ratio = 2)
{
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme::colours().window);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// The colour that most pixels of `part` have (in our pixels).
inline QColor groundOf(const QImage &image, const QRect &part)
{
    const int ratio = qRound(image.devicePixelRatio());
    QHash<QRgb, int> counts;
    for (int y = part.top() * ratio; y < (part.bottom() + 1) * ratio; ++y)
        for (int x = part.left() * ratio; x < (part.right() + 1) * ratio; ++x)
            ++counts[image.pixel(x, y)];
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(most))
            most = it.key();
    return most;
}

/// The strongest contrast that a pixel of `part` has with its ground: the ink of a text there.
inline double inkContrast(const QImage &image, const QRect &part)
{
    const int ratio = qRound(image.devicePixelRatio());
    const QColor ground = groundOf(image, part);
    double most = 1;
    QRgb last = ground.rgb();
    for (int y = part.top() * ratio; y < (part.bottom() + 1) * ratio; ++y)
        for (int x = part.left() * ratio; x < (part.right() + 1) * ratio; ++x)
            if (std::exchange(last, image.pixel(x, y)) != image.pixel(x, y))
                most = std::max(most, theme::contrast(image.pixel(x, y), ground));
    return most;
}

/// How much of `part` is not its ground, in pixels of the screen: a clipped text has less.
inline int inkAmount(const QImage &image, const QRect &part)
{
    const int ratio = qRound(image.devicePixelRatio());
    const int ground = qGray(groundOf(image, part).rgb());
    int ink = 0;
    for (int y = part.top() * ratio; y < (part.bottom() + 1) * ratio; ++y)
        for (int x = part.left() * ratio; x < (part.right() + 1) * ratio; ++x)
            ink += std::abs(qGray(image.pixel(x, y)) - ground);
    return ink / 256;
}

} // namespace comptoir::test
