// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Labels.h"

#include <QCoreApplication>
#include <QLocale>

class QPainter;

namespace comptoir::catalogue {

/// Paints shelf labels: name, price large, price by kilogram or litre, bars with their digits. In
/// the size that GS1 allows (80 to 200 %), or without bars where they would not be read.
class LabelSheet
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::catalogue::LabelSheet)

public:
    explicit LabelSheet(const QLocale &locale = QLocale()) : m_locale(locale) {}

    /// One label of `width` × `height` tenths of a millimetre at the painter's origin; the
    /// painter's unit is a tenth of a millimetre.
    void paint(QPainter &painter, const Label &label, int width, int height) const;
    /// A PDF with all of them. Error "store/disk-io" when it can't be written.
    Result<void> savePdf(const QString &path, const std::vector<Label> &labels,
                         const LabelPaper &paper, int used = 0) const;

private:
    QString priceText(Money price, Unit unit) const;
    void paintBars(QPainter &painter, const Label &label, const QRectF &area) const;

    QLocale m_locale;
};

} // namespace comptoir::catalogue
