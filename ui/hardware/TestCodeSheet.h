// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace comptoir::hardware {

/// The code that a scanner is tried with, on A4 paper for scanners that read no screens.
class TestCodeSheet
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::hardware::TestCodeSheet)
public:
    static QString fileName();
    /// "papers/not-saved"
    static Result<void> save(const QString &path);
};

/// The test code, black on white whatever the theme: scanners know no dark mode. A QR code, since
/// that is what vouchers are; a scanner that reads only bars is found out.
void paintTestCode(QPainter &painter, const QRectF &place);

} // namespace comptoir::hardware
