// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/CameraView.h"

#include <QTest>

using namespace comptoir::scan;

/// Left half red, right half blue.
static QImage twoHalves()
{
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    for (int y = 0; y < 240; ++y)
        std::fill_n(reinterpret_cast<QRgb *>(picture.scanLine(y)), 160, qRgb(255, 0, 0));
    return picture;
}

class tst_CameraView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheFrameWithAnAim()
    {
        CameraView view;
        view.resize(640, 480);
        view.showFrame(twoHalves());
        const auto shown = view.grab().toImage();
        QCOMPARE(shown.pixelColor(20, 20), QColor(Qt::red));
        QCOMPARE(shown.pixelColor(620, 20), QColor(Qt::blue));
        QCOMPARE(shown.pixelColor(320 - 168, 240 - 168), QColor(Qt::white)); // a corner mark
    }
    void mirrorsAFrontCamera()
    {
        CameraView view;
        view.resize(640, 480);
        view.setMirrored(true);
        view.showFrame(twoHalves());
        const auto shown = view.grab().toImage();
        QCOMPARE(shown.pixelColor(20, 20), QColor(Qt::blue));
        QCOMPARE(shown.pixelColor(620, 20), QColor(Qt::red));
    }
    void leavesNoPictureBehind()
    {
        CameraView view;
        view.resize(640, 480);
        view.showFrame(twoHalves());
        view.clear();
        const auto shown = view.grab().toImage();
        for (const QPoint at : {QPoint(20, 20), QPoint(620, 20), QPoint(320 - 168, 240 - 168)})
            QCOMPARE(shown.pixelColor(at), QColor(Qt::black));
    }
    void hasANameForAScreenReader() { QVERIFY(!CameraView().accessibleName().isEmpty()); }
};

QTEST_MAIN(tst_CameraView)
#include "tst_CameraView.moc"
