// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/LabelSheet.h"

#include "core/scan/BarcodeReader.h"
#include "ui/scan/GreyPicture.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

namespace {

Label labelFor(const char *name, const char *code)
{
    Item item;
    item.name = QString::fromUtf8(name);
    item.price = Money::fromCents(350);
    item.codes = QStringList(QString::fromLatin1(code));
    return labelOf(item);
}

/// A label at 300 dots an inch.
QImage painted(const Label &label, int width, int height)
{
    constexpr qreal dots = 300 / 254.0;
    QImage image(qRound(width * dots), qRound(height * dots), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    LabelSheet(QLocale(QLocale::French)).paint(painter, label, width, height);
    return image;
}

QStringList scanned(const QImage &image)
{
    scan::BarcodeReader reader;
    QStringList texts;
    for (const auto &symbol : reader.readThoroughly(scan::luminanceOf(image)))
        texts.append(symbol.text);
    return texts;
}

} // namespace

class tst_LabelSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsBarsThatAScannerReads()
    {
        const Label label = labelFor("Jus de pomme 75 cl", "5449000000996");
        const std::pair<int, int> sizes[] = {{700, 370}, {525, 297}, {570, 320}};
        for (const auto &[width, height] : sizes)
            QCOMPARE(scanned(painted(label, width, height)),
                     QStringList(QStringLiteral("5449000000996")));
        QCOMPARE(scanned(painted(labelFor("Thé", "73513537"), 525, 297)),
                 QStringList(QStringLiteral("73513537")));
    }

    /// Bars below 80 % of their size are read by no scanner, or as something else.
    void leavesBarsOutThatWouldBeTooFine()
    {
        const QImage image = painted(labelFor("Jus", "5449000000996"), 300, 200);
        QVERIFY(scanned(image).isEmpty());
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, image.height() * 7 / 10)) < 128 ? 1 : 0;
        QVERIFY2(dark < image.width() / 3, "no bars, digits at most");
    }

    void savesAPageForEachSheetThatIsNeeded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("etiquettes.pdf"));
        const std::vector<Label> labels(25, labelFor("Cola", "5449000000996"));
        const auto saved = LabelSheet().savePdf(path, labels, a4With24Labels());
        QVERIFY(saved.has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains("/Count 2"), "two pages");
        const auto nowhere = LabelSheet().savePdf(folder.filePath(QStringLiteral("a/b.pdf")),
                                                  labels, a4With24Labels());
        QVERIFY(!nowhere);
    }
};

QTEST_MAIN(tst_LabelSheet)
#include "tst_LabelSheet.moc"
