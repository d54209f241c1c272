// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CodePicture.h"
#include "ui/scan/FrameLook.h"
#include "ui/scan/GreyPicture.h"
#include "ui/scan/ScanCoach.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace comptoir;
using namespace comptoir::scan;

namespace {

/// A code of `modulePixels` on a grey counter, 1280 × 720, as a camera would bring it.
QImage counter(double modulePixels, double degrees = 0)
{
    const QString text = QStringLiteral("HTTPS://EXEMPLE.FR/V/7Q2K9FXA01MB");
    const QImage code = tests::codePicture(text, 600);
    QImage frame(1280, 720, QImage::Format_Grayscale8);
    frame.fill(120);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(640, 360);
    painter.rotate(degrees);
    const double side = tests::codePicture(text, 1).width() * modulePixels;
    painter.drawImage(QRectF(-side / 2, -side / 2, side, side), code);
    return frame;
}

QImage blurred(const QImage &picture, int factor)
{
    return picture.scaled(picture.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage darkened(QImage picture, int divisor)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = uchar(picture.constScanLine(y)[x] / divisor);
    return picture;
}

QImage withGlare(QImage picture)
{
    QPainter painter(&picture);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(640, 360), 420, 300);
    return picture;
}

FrameLook lookOf(const QImage &picture)
{
    return lookAt(luminanceOf(picture));
}

} // namespace

/// What a picture tells about a code that is not read.
class tst_FrameLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeIsSeenHoweverItIsTurned_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {0.0, 15.0, 30.0, 45.0, 90.0, 200.0})
            QTest::addRow("%.0f degrees", degrees) << degrees;
    }
    void codeIsSeenHoweverItIsTurned()
    {
        QFETCH(double, degrees);
        const FrameLook look = lookOf(counter(8, degrees));
        QVERIFY2(look.hasCode(), qPrintable(QString::number(look.finders)));
        QVERIFY2(look.module > 6 && look.module < 13, qPrintable(QString::number(look.module)));
        QCOMPARE(troubleOf(look), Trouble::None);
    }

    void causesAreToldApart()
    {
        QCOMPARE(troubleOf(lookOf(counter(6))), Trouble::None);
        QCOMPARE(troubleOf(lookOf(darkened(counter(6), 8))), Trouble::Dark);
        QCOMPARE(troubleOf(lookOf(withGlare(counter(6)))), Trouble::Glare);
        QCOMPARE(troubleOf(lookOf(blurred(counter(6), 16))), Trouble::Blurred);
        QCOMPARE(troubleOf(lookOf(counter(2))), Trouble::Far);
    }

    void emptyCounterIsNoTroubleAndNoCode()
    {
        QImage plain(1280, 720, QImage::Format_Grayscale8);
        plain.fill(120);
        QCOMPARE(troubleOf(lookOf(plain)), Trouble::None);
        QVERIFY(!lookOf(plain).hasCode());
        QVERIFY(!lookAt({}).hasCode());
    }

    void printedTextAndStripesAreNoCode()
    {
        QImage page(1280, 720, QImage::Format_Grayscale8);
        page.fill(230);
        QPainter painter(&page);
        QFont font;
        font.setPixelSize(26);
        painter.setFont(font);
        for (int y = 40; y < 700; y += 34)
            painter.drawText(
                20, y, QStringLiteral("Baguette 1,20 EUR mille iil HHH 0110 oOo ").repeated(3));
        for (int x = 900; x < 1260; x += 9)
            painter.fillRect(x, 400, 1 + x % 4, 200, Qt::black); // a linear code
        painter.end();
        QVERIFY2(!lookOf(page).hasCode(), qPrintable(QString::number(lookOf(page).finders)));
    }

    void hintWaitsUntilItIsSure()
    {
        using Advice = ScanCoach::Advice;
        ScanCoach coach;
        const FrameLook dark = lookOf(darkened(counter(6), 8));
        QCOMPARE(coach.onLook(dark, 1000), Advice::Unchanged);
        QCOMPARE(coach.onLook(dark, 1400), Advice::Unchanged);
        QCOMPARE(coach.onLook(dark, 1800), Advice::NewTrouble);
        QCOMPARE(coach.trouble(), Trouble::Dark);
        QCOMPARE(coach.onCode(), Advice::NewTrouble); // read after all
        QCOMPARE(coach.trouble(), Trouble::None);
    }

    void codeThatStaysUnreadIsGivenUpOnce()
    {
        using Advice = ScanCoach::Advice;
        FrameLook seen;
        seen.mean = 120;
        seen.finders = 3;
        seen.module = 6;
        FrameLook empty;
        empty.mean = 120;
        ScanCoach coach;
        int given = 0;
        const auto pass = [&](const FrameLook &look, qint64 from, qint64 to) {
            for (qint64 at = from; at < to; at += 200)
                given += coach.onLook(look, at) == Advice::Unreadable;
        };
        pass(empty, 0, 20'000); // an empty counter is no code
        QCOMPARE(given, 0);
        pass(seen, 20'000, 27'800);
        QCOMPARE(given, 0);
        pass(seen, 27'800, 60'000);
        QCOMPARE(given, 1);
        pass(empty, 60'000, 63'000); // taken away, shown again
        pass(seen, 63'000, 72'000);
        QCOMPARE(given, 2);
    }
};

QTEST_MAIN(tst_FrameLook)
#include "tst_FrameLook.moc"
