// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/FirstAidCard.h"

#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace comptoir::help {

namespace {

constexpr int dpi = 150;
constexpr double marginMm = 20;
constexpr int titlePixels = 60, comfortPixels = 36, stepPixels = 34, footPixels = 20;
constexpr int numberColumn = 70;

/// Paper is read from further away than a screen, and has one size whatever the screen's is.
QFont paperFont(int pixels, QFont::Weight weight)
{
    QFont font = theme::font(theme::Type::Body);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// Wrapped; returns the next free line.
int paintText(QPainter &painter, QRect place, const QString &text)
{
    QRect used;
    painter.drawText(place, Qt::TextWordWrap, text, &used);
    return place.top() + used.height();
}

} // namespace

QString FirstAidCard::fileName() const
{
    return u"fiche "_qs + QString::fromLatin1(id) + u".pdf"_qs;
}

Result<void> FirstAidCard::save(const QString &path, const QString &footer) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("papers/not-saved", file.errorString());
    QPdfWriter pdf(&file);
    pdf.setResolution(dpi);
    pdf.setTitle(title);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return fail("papers/not-saved");
    const int width = pdf.width();
    const int height = pdf.height();
    painter.setFont(paperFont(titlePixels, QFont::DemiBold));
    int y = paintText(painter, QRect(0, 0, width, height), title) + 24;
    painter.setFont(paperFont(comfortPixels, QFont::Medium));
    y = paintText(painter, QRect(0, y, width, height - y), comfort) + 24;
    painter.fillRect(QRect(0, y, width, 3), Qt::black);
    y += 36;
    for (int i = 0; i < steps.size(); ++i) {
        painter.setFont(paperFont(stepPixels, QFont::DemiBold));
        painter.drawText(QRect(0, y, numberColumn, 60), Qt::AlignTop, QString::number(i + 1));
        painter.setFont(paperFont(stepPixels, QFont::Normal));
        y = paintText(painter, QRect(numberColumn, y, width - numberColumn, height - y),
                      steps.at(i))
            + 28;
    }
    painter.setFont(paperFont(footPixels, QFont::Normal));
    painter.drawText(QRect(0, height - 40, width, 40), Qt::AlignBottom, footer);
    if (!painter.end() || !file.commit())
        return fail("papers/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::help
