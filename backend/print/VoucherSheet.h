// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/PrintableVoucher.h"
#include "backend/print/SheetWording.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace comptoir::backend {

/// Vouchers on A4, two by five a page with cut marks, as a PDF or as pictures. Needs a
/// QGuiApplication (the offscreen platform will do).
class VoucherSheet
{
public:
    static constexpr int columns = 2, rows = 5, perPage = columns * rows;
    static constexpr int pngDpi = 300;

    VoucherSheet(QString town, QString campaign, SheetWording wording)
        : m_town(std::move(town)),
          m_campaign(std::move(campaign)),
          m_wording(std::move(wording))
    {}
    static int pageCount(size_t vouchers) { return int((vouchers + perPage - 1) / perPage); }

    /// Errors: "store/disk-io", "scan/too-long".
    Result<void> writePdf(const QString &path, const std::vector<PrintableVoucher> &vouchers) const;
    /// Page `page` from 0 at 300 dpi.
    Result<QImage> page(int page, const std::vector<PrintableVoucher> &vouchers) const;
    /// One voucher, cut out, at 300 dpi.
    Result<QImage> single(const PrintableVoucher &voucher) const;

private:
    Result<void> paintPage(QPainter &painter, int page,
                           const std::vector<PrintableVoucher> &vouchers) const;
    Result<void> paintCell(QPainter &painter, const QRectF &cell,
                           const PrintableVoucher &voucher) const;
    void paintTexts(QPainter &painter, const QRectF &cell, const PrintableVoucher &voucher) const;
    void paintTrainingBands(QPainter &painter, const QRectF &cell) const;

    QString m_town;
    QString m_campaign;
    SheetWording m_wording;
};

} // namespace comptoir::backend
