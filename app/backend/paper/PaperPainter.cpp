// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/paper/PaperPainter.h"

#include "backend/print/EnrolmentCard.h"
#include "backend/print/VoucherSheet.h"

#include <QDir>
#include <QImage>

namespace comptoir::app {

namespace {

Result<void> saved(const Result<QImage> &image, const QString &path)
{
    COMPTOIR_CHECK(image);
    if (!image->save(path, "PNG"))
        return fail("store/disk-io", path);
    return {};
}

Result<void> writePictures(const backend::VoucherSheet &sheet,
                           const std::vector<backend::PrintableVoucher> &vouchers,
                           const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail("store/disk-io", folder);
    const int pages = backend::VoucherSheet::pageCount(vouchers.size());
    for (int page = 0; page < pages; ++page) {
        const QString name = QStringLiteral("/sheet-%1.png").arg(page + 1, 4, 10, QLatin1Char('0'));
        COMPTOIR_CHECK(saved(sheet.page(page, vouchers), folder + name));
    }
    for (const backend::PrintableVoucher &voucher : vouchers) {
        const QString name = QStringLiteral("/voucher-%1-%2.png")
                                 .arg(voucher.terms.campaign)
                                 .arg(voucher.terms.serial, 6, 10, QLatin1Char('0'));
        COMPTOIR_CHECK(saved(sheet.single(voucher), folder + name));
    }
    return {};
}

} // namespace

Result<void> PaperPainter::card(const Card &card, const backend::SheetWording &wording,
                                const QString &path)
{
    return saved(
        backend::EnrolmentCard(card.territory, card.shop, wording).image(card.qr, card.until),
        path);
}

Result<int> PaperPainter::sheet(const Sheet &sheet, const backend::SheetWording &wording)
{
    const backend::VoucherSheet printed(sheet.territory, sheet.campaign, wording);
    if (!sheet.pdf.isEmpty())
        COMPTOIR_CHECK(printed.writePdf(sheet.pdf, sheet.vouchers));
    if (!sheet.pictures.isEmpty())
        COMPTOIR_CHECK(writePictures(printed, sheet.vouchers, sheet.pictures));
    return int(backend::VoucherSheet::pageCount(sheet.vouchers.size()));
}

} // namespace comptoir::app
