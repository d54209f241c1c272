// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/IssueVouchers.h"
#include "backend/print/EnrolmentCard.h"
#include "backend/print/VoucherSheet.h"
#include "core/scan/BarcodeReader.h"
#include "core/scan/QrWriter.h"
#include "tests/support/Town.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

class tst_VoucherSheet : public QObject
{
    Q_OBJECT
private:
    static constexpr int vouchersInAll = 13;
    std::unique_ptr<Town> m_town;
    std::vector<PrintableVoucher> m_vouchers;

    static SheetWording wording()
    {
        return {.language = QStringLiteral("fr"),
                .amount = QStringLiteral("%1 €"),
                .dayFormat = QStringLiteral("dd/MM/yyyy"),
                .validUntil = QStringLiteral("valable jusqu’au %1"),
                .code = QStringLiteral("Code"),
                .instructions = QStringLiteral("À présenter chez les commerçants."),
                .training = QStringLiteral("FACTICE"),
                .number = QStringLiteral("n° %1"),
                .page = QStringLiteral("page %1 / %2"),
                .enrolTitle = QStringLiteral("Rattacher une caisse"),
                .enrolHint = QStringLiteral("Avant %1"),
                .enrolOnce = QStringLiteral("Secret")};
    }
    static VoucherSheet sheet()
    {
        return {QStringLiteral("Ville de Sceaux"), QStringLiteral("Noël chez nos commerçants"),
                wording()};
    }
    static QStringList readAll(const QImage &picture)
    {
        const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        scan::BarcodeReader reader;
        QStringList texts;
        for (const scan::Symbol &symbol :
             reader.readThoroughly({grey.constBits(), grey.width(), grey.height(),
                                    int(grey.bytesPerLine()), 1, nullptr}))
            texts.append(symbol.text);
        return texts;
    }
    /// What a phone held over one voucher sees.
    static QImage cell(const QImage &page, int place)
    {
        const int width = page.width() / VoucherSheet::columns,
                  height = page.height() / VoucherSheet::rows;
        return page.copy((place % VoucherSheet::columns) * width,
                         (place / VoucherSheet::columns) * height, width, height);
    }
    std::vector<PrintableVoucher> issued(quint8 flags, qint64 count)
    {
        const IssuanceOrder order{IssuanceId::mint(m_town->clock.now(), m_town->entropy),
                                  1,
                                  count,
                                  Money::fromCents(2000),
                                  *Day::fromIso(u"2027-06-30"),
                                  flags};
        m_town->commit([&](auto &transaction) {
            return IssueVouchers(m_town->clock, m_town->entropy).run(transaction, order);
        });
        const auto transaction = take(m_town->storage->begin());
        return take(printableVouchers(*transaction, m_town->keys, order.id));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        m_town->addCampaign();
        m_vouchers = issued(0, vouchersInAll);
    }
    void everyQrOfEverySheetIsRead()
    {
        QCOMPARE(VoucherSheet::pageCount(m_vouchers.size()), 2);
        for (size_t i = 0; i < m_vouchers.size(); ++i) {
            const int page = int(i) / VoucherSheet::perPage, place = int(i) % VoucherSheet::perPage;
            const QImage picture = take(sheet().page(page, m_vouchers));
            QCOMPARE(readAll(cell(picture, place)), QStringList{m_vouchers[i].url});
        }
    }
    void everySingleVoucherIsRead()
    {
        for (const PrintableVoucher &voucher : m_vouchers)
            QCOMPARE(readAll(take(sheet().single(voucher))), QStringList{voucher.url});
    }
    void theQrKeepsItsQuietZone()
    {
        const QImage picture = take(sheet().single(m_vouchers.front()));
        const auto symbol = scan::writeQr(m_vouchers.front().url, scan::QrLevel::Quartile);
        QVERIFY(symbol);
        // The finder pattern's corner: the first black pixel of the QR's column of the picture.
        const auto isBlack = [&](int x, int y) { return qGray(picture.pixel(x, y)) < 20; };
        int left = picture.width(), top = picture.height(), right = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width() / 2; ++x) {
                if (isBlack(x, y)) {
                    left = qMin(left, x);
                    top = qMin(top, y);
                    right = qMax(right, x);
                }
            }
        }
        const int module = (right - left + 1) / symbol->size(), quiet = 4 * module;
        QCOMPARE(right - left + 1, module * symbol->size());
        for (int y = top - quiet; y < top; ++y) {
            for (int x = left - quiet; x < right + quiet; ++x)
                QVERIFY2(qGray(picture.pixel(x, y)) == 255,
                         qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
        }
        for (int y = top; y < top + symbol->size() * module; ++y) {
            for (int x = left - quiet; x < left; ++x)
                QCOMPARE(qGray(picture.pixel(x, y)), 255);
        }
    }
    void aTrainingVoucherCannotPassForARealOne()
    {
        const auto training = issued(vouchers::Training, 1);
        const auto count = [](const QImage &picture) {
            int purple = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    purple += picture.pixelColor(x, y) == QColor(0x6a, 0x1b, 0x9a);
            }
            return purple;
        };
        const QImage exercise = take(sheet().single(training.front()));
        QVERIFY(count(exercise) > exercise.width() * 20);
        QCOMPARE(count(take(sheet().single(m_vouchers.front()))), 0);
        QCOMPARE(readAll(exercise), QStringList{training.front().url});
    }
    void thePdfSaysWhatTheVoucherIsWorth()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        take(sheet().writePdf(path, m_vouchers));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY2(reader.waitForFinished(), "poppler-utils must be installed");
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QCOMPARE(text.count(QStringLiteral("20,00 €")), vouchersInAll);
        QCOMPARE(text.count(QStringLiteral("valable jusqu’au 30/06/2027")), vouchersInAll);
        for (const PrintableVoucher &voucher : m_vouchers)
            QVERIFY2(text.contains(voucher.code), qPrintable(voucher.code));
    }
    void reportsAFolderThatIsNotThere()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        const auto written = sheet().writePdf(QStringLiteral("/nowhere/at/all.pdf"), m_vouchers);
        QCOMPARE(written.error().code, "store/disk-io");
    }
    void aHugeHostStillGivesAReadableSymbol()
    {
        PrintableVoucher voucher = m_vouchers.front();
        const auto code = take(vouchers::VoucherCode::parse(voucher.url));
        voucher.url = code.url(QString(60, QLatin1Char('A')));
        QCOMPARE(readAll(take(sheet().single(voucher))), QStringList{voucher.url});
    }
    void theEnrolmentCardIsRead()
    {
        const QString text = QStringLiteral(
            "{\"v\":1,\"u\":\"https://bons.sceaux.example\",\"c\":\"Ej5AfpOl9ElRYwx8hHDM_A\"}");
        const EnrolmentCard card(QStringLiteral("Sceaux"), QStringLiteral("Café de l’Église"),
                                 wording());
        QCOMPARE(readAll(take(card.image(text, QStringLiteral("14:20")))), QStringList{text});
    }
    void amountsAreWrittenWithAllTheirCents_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("one cent") << qint64(1) << QStringLiteral("0,01 €");
        QTest::newRow("round") << qint64(2000) << QStringLiteral("20,00 €");
        QTest::newRow("odd") << qint64(1205) << QStringLiteral("12,05 €");
    }
    void amountsAreWrittenWithAllTheirCents()
    {
        QFETCH(const qint64, cents);
        QFETCH(const QString, text);
        QCOMPARE(wording().money(Money::fromCents(cents)), text);
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    tst_VoucherSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_VoucherSheet.moc"
