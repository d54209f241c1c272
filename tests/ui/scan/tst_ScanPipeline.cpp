// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CodePicture.h"
#include "ui/scan/FrameLuminance.h"
#include "ui/scan/FrameSource.h"
#include "ui/scan/ScanPipeline.h"

#include <QCameraDevice>
#include <QMediaDevices>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir::scan;
using comptoir::tests::codePicture;

namespace {

const QString voucher = u"HTTPS://BONS.EXEMPLE.FR/V/AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYU"
                        u"CULBOGAZDINRYHI6D4QCCIRDEQSSMJZIFEVCWLBNFYXTAMJSGM2DKNRXHA4TUOZ4"
                        u"HU7D6QCBIJBUIRKGI5EES"_qs;

QImage onCounter(const QImage &code)
{
    QImage counter(640, 480, QImage::Format_Grayscale8);
    counter.fill(120);
    QPainter(&counter).drawImage((640 - code.width()) / 2, (480 - code.height()) / 2, code);
    return counter;
}

/// Collects what a source shows and what the pipeline reads of it.
struct Desk
{
    std::unique_ptr<FrameSource> source;
    ScanPipeline pipeline;
    QStringList texts;
    QList<SourceState> states;
    int previews = 0;

    explicit Desk(const QString &place) : source(FrameSource::open(place))
    {
        QObject::connect(source.get(), &FrameSource::frameArrived, &pipeline, &ScanPipeline::take);
        QObject::connect(source.get(), &FrameSource::stateChanged, &pipeline,
                         [this](SourceState state) { states << state; });
        QObject::connect(&pipeline, &ScanPipeline::frameShown, &pipeline, [this] { ++previews; });
        QObject::connect(&pipeline, &ScanPipeline::symbolsFound, &pipeline,
                         [this](const std::vector<Symbol> &symbols) {
                             QCOMPARE(QThread::currentThread(), qApp->thread());
                             for (const auto &symbol : symbols)
                                 texts << symbol.text;
                         });
    }
};

QVideoFrame frameOf(const QImage &grey, QVideoFrameFormat::PixelFormat format, int offset, int step)
{
    QVideoFrame frame(QVideoFrameFormat(grey.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::memset(frame.bits(plane), 128, size_t(frame.mappedBytes(plane)));
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + x * step + offset] = grey.constScanLine(y)[x];
    }
    frame.unmap();
    return frame;
}

} // namespace

class tst_ScanPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachFrameFormatOfCameras_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("step");
        QTest::newRow("nv12") << QVideoFrameFormat::Format_NV12 << 0 << 1;
        QTest::newRow("nv21") << QVideoFrameFormat::Format_NV21 << 0 << 1;
        QTest::newRow("yuv420p") << QVideoFrameFormat::Format_YUV420P << 0 << 1;
        QTest::newRow("yv12") << QVideoFrameFormat::Format_YV12 << 0 << 1;
        QTest::newRow("yuv422p") << QVideoFrameFormat::Format_YUV422P << 0 << 1;
        QTest::newRow("y8") << QVideoFrameFormat::Format_Y8 << 0 << 1;
        QTest::newRow("yuyv") << QVideoFrameFormat::Format_YUYV << 0 << 2;
        QTest::newRow("uyvy") << QVideoFrameFormat::Format_UYVY << 1 << 2;
    }
    void readsEachFrameFormatOfCameras()
    {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        QFETCH(int, offset);
        QFETCH(int, step);
        const auto frame = frameOf(onCounter(codePicture(voucher, 300)), format, offset, step);
        QVERIFY(hasLuminance(frame));
        const auto grey = luminanceOf(frame);
        QCOMPARE(grey.pixelBytes, step);
        const auto symbols = BarcodeReader().read(grey, Pass::Normal);
        QCOMPARE(symbols.size(), size_t(1));
        QCOMPARE(symbols.front().text, voucher);
    }
    void looksAtTheMappedFrameItself()
    {
        auto frame = frameOf(onCounter(codePicture(voucher, 300)), QVideoFrameFormat::Format_NV12,
                             0, 1);
        QVERIFY(frame.map(QVideoFrame::ReadOnly));
        QCOMPARE(luminanceOf(frame).data, frame.bits(0));
        frame.unmap();
        {
            const auto grey = luminanceOf(frame);
            QVERIFY(frame.isMapped()); // held by the view
        }
        QVERIFY(!frame.isMapped());
    }
    void readsRgbFrames()
    {
        const auto picture = onCounter(codePicture(voucher, 300))
                                 .convertToFormat(QImage::Format_RGB32);
        QVideoFrame frame(QVideoFrameFormat(picture.size(), QVideoFrameFormat::Format_BGRX8888));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        std::memcpy(frame.bits(0), picture.constBits(), size_t(picture.sizeInBytes()));
        frame.unmap();
        const auto symbols = BarcodeReader().read(luminanceOf(frame), Pass::Normal);
        QCOMPARE(symbols.size(), size_t(1));
    }
    void readsAFolderOfPictures()
    {
        QTemporaryDir folder;
        onCounter(codePicture(voucher, 300)).save(folder.filePath(u"1.png"_qs));
        onCounter(codePicture(u"5449000000996"_qs, 300, ZXing::BarcodeFormat::EAN13))
            .save(folder.filePath(u"2.png"_qs));
        QFile(folder.filePath(u"notes.txt"_qs)).open(QIODevice::WriteOnly);
        Desk desk(folder.path());
        QCOMPARE(desk.source->state(), SourceState::Stopped);
        desk.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.texts.contains(u"5449000000996"_qs), 20'000);
        QVERIFY(desk.texts.contains(voucher));
        QVERIFY(desk.previews > 0);
        QCOMPARE(desk.states, QList({SourceState::Starting, SourceState::Running}));
        desk.source->stop();
        QCOMPARE(desk.source->state(), SourceState::Stopped);
        const auto shown = desk.texts.size();
        desk.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.texts.size() > shown, 20'000);
    }
    /// A single sighting of a linear code sells nothing.
    void believesALinearCodeAtItsSecondFrame()
    {
        const auto picture = onCounter(
            codePicture(u"5449000000996"_qs, 300, ZXing::BarcodeFormat::EAN13));
        ScanPipeline pipeline;
        QSignalSpy found(&pipeline, &ScanPipeline::symbolsFound);
        QSignalSpy shown(&pipeline, &ScanPipeline::frameShown);
        pipeline.take(greyFrame(picture));
        QVERIFY(shown.wait());
        QImage nothing(640, 480, QImage::Format_Grayscale8);
        nothing.fill(120);
        pipeline.take(greyFrame(nothing));
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(found.size(), 0);
        pipeline.take(greyFrame(picture));
        QVERIFY(found.wait());
    }
    void readsAVideoAndStartsItAgain()
    {
        const auto ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_qs);
        QVERIFY2(!ffmpeg.isEmpty(), "ffmpeg makes the clip");
        QTemporaryDir folder;
        onCounter(codePicture(voucher, 300)).save(folder.filePath(u"code.png"_qs));
        const auto clip = folder.filePath(u"clip.webm"_qs);
        QProcess encoder;
        encoder.start(ffmpeg,
                      {u"-loglevel"_qs, u"error"_qs, u"-loop"_qs, u"1"_qs, u"-t"_qs, u"1"_qs,
                       u"-r"_qs, u"15"_qs, u"-i"_qs, folder.filePath(u"code.png"_qs),
                       u"-pix_fmt"_qs, u"yuv420p"_qs, u"-c:v"_qs, u"libvpx"_qs, u"-deadline"_qs,
                       u"realtime"_qs, u"-b:v"_qs, u"2M"_qs, clip});
        QVERIFY(encoder.waitForFinished(60'000) && encoder.exitCode() == 0);
        Desk desk(clip);
        desk.source->start();
        // More readings than the clip has frames: it was played again from its start.
        QTRY_VERIFY_WITH_TIMEOUT(desk.texts.size() > 20, 30'000);
        desk.texts.removeDuplicates();
        QCOMPARE(desk.texts, QStringList(voucher));
        QVERIFY(desk.previews > 0);
        QCOMPARE(desk.source->state(), SourceState::Running);
    }
    void hiddenPictureIsStillRead()
    {
        QTemporaryDir folder;
        onCounter(codePicture(voucher, 300)).save(folder.filePath(u"1.png"_qs));
        Desk desk(folder.filePath(u"1.png"_qs));
        desk.pipeline.setPreviewWanted(false);
        desk.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.texts.size() > 3, 20'000);
        QCOMPARE(desk.previews, 0);
    }
    void saysWhatIsWrongWithASource()
    {
        QTemporaryDir folder;
        Desk empty(folder.path());
        empty.source->start();
        QCOMPARE(empty.source->state(), SourceState::Unreadable);
        QFile text(folder.filePath(u"no.webm"_qs));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no video at all");
        text.close();
        Desk broken(text.fileName());
        broken.source->start();
        QTRY_COMPARE_WITH_TIMEOUT(broken.source->state(), SourceState::Unreadable, 20'000);
        Desk unplugged(u"a camera that nobody has"_qs);
        unplugged.source->start();
        QCOMPARE(unplugged.source->state(), SourceState::NoCamera);
        unplugged.source->stop();
        QCOMPARE(unplugged.source->state(), SourceState::Stopped);
    }
    void runsWithoutACamera()
    {
        if (!QMediaDevices::videoInputs().isEmpty())
            QSKIP("1 case left out: this machine has a camera");
        Desk desk{QString()};
        desk.source->start();
        QCOMPARE(desk.source->state(), SourceState::NoCamera);
    }
    void endsInTheMiddleOfAFrame()
    {
        const auto frame = greyFrame(onCounter(codePicture(voucher, 300)));
        for (int i = 0; i < 20; ++i) {
            ScanPipeline pipeline;
            for (int j = 0; j <= i; ++j)
                pipeline.take(frame);
        }
    }
};

QTEST_MAIN(tst_ScanPipeline)
#include "tst_ScanPipeline.moc"
