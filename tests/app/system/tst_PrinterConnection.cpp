// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/PrinterConnection.h"
#include "core/print/TestPage.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace comptoir;
using namespace std::chrono_literals;
using settings::PrinterKind;

namespace {

settings::Settings printerAt(PrinterKind kind, const QString &address)
{
    settings::Settings chosen;
    chosen.printer = kind;
    chosen.printerAddress = address;
    return chosen;
}

/// A printer on the network that keeps what it gets, or never reads.
class FakePrinter : public QTcpServer
{
public:
    explicit FakePrinter(bool reads) : m_reads(reads)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            const auto job = jobs.size();
            jobs << QByteArray();
            if (!m_reads)
                return socket->setReadBufferSize(1);
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, job] { jobs[job] += socket->readAll(); });
        });
    }
    QString address() const { return u"127.0.0.1:%1"_qs.arg(serverPort()); }

    QByteArrayList jobs; ///< one for each connection

private:
    bool m_reads;
};

QByteArray samplePage()
{
    return print::TestPage{u"Page d’essai"_qs, u"Boulangerie Marchal"_qs, u"21/11/2026"_qs,
                           u"Règle"_qs, 48}
        .escPos();
}

QByteArray codeOf(const QFuture<Result<void>> &future)
{
    return future.resultCount() == 0 ? "no answer"
        : future.result()            ? "sent"
                                     : future.result().error().code;
}

} // namespace

class tst_PrinterConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printerGetsThePageByteForByte()
    {
        FakePrinter printer(true);
        app::PrinterConnection connection(printerAt(PrinterKind::Network, printer.address()));
        const auto sent = connection.send(samplePage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("sent"));
        QTRY_COMPARE(printer.jobs, QByteArrayList{samplePage()});
    }

    void jobsDoNotMixOnThePaper()
    {
        FakePrinter printer(true);
        app::PrinterConnection connection(printerAt(PrinterKind::Network, printer.address()));
        const auto first = connection.send(QByteArray(200'000, 'a'));
        const auto second = connection.send("b");
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(codeOf(second), QByteArray("sent"));
        QTRY_COMPARE(printer.jobs.join().size(), 200'001);
        QCOMPARE(printer.jobs.size(), 2);
        QCOMPARE(printer.jobs.last(), QByteArray("b"));
    }

    void switchedOffPrinterIsNamed()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            gone.listen(QHostAddress::LocalHost);
            port = gone.serverPort();
        }
        app::PrinterConnection connection(
            printerAt(PrinterKind::Network, u"127.0.0.1:%1"_qs.arg(port)));
        const auto sent = connection.send(samplePage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/unreachable"));
    }

    void hostThatNeverAnswersEndsTheWait()
    {
        app::PrinterConnection connection(printerAt(PrinterKind::Network, u"192.0.2.1"_qs),
                                          300ms); // RFC 5737: nobody's
        const auto sent = connection.send(samplePage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/unreachable"));
    }

    void printerThatStopsReadingEndsTheWait()
    {
        FakePrinter printer(false);
        app::PrinterConnection connection(printerAt(PrinterKind::Network, printer.address()),
                                          500ms);
        const auto sent = connection.send(QByteArray(32'000'000, 'x')); // more than systems buffer
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/timeout"));
    }

    void closingTheTillDoesNotWaitForThePrinter()
    {
        FakePrinter printer(false);
        QFuture<Result<void>> sent;
        {
            app::PrinterConnection connection(printerAt(PrinterKind::Network, printer.address()),
                                              24h);
            sent = connection.send(QByteArray(32'000'000, 'x'));
            QTRY_COMPARE(printer.jobs.size(), 1);
        }
        QVERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("no answer"));
    }

    void missingChoiceIsNoPrinter_data()
    {
        QTest::addColumn<PrinterKind>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("none") << PrinterKind::None << u"192.0.2.7"_qs
                              << QByteArray("printer/not-set");
        QTest::newRow("no host") << PrinterKind::Network << u" "_qs
                                 << QByteArray("printer/not-set");
        QTest::newRow("no port") << PrinterKind::Network << u"192.0.2.7:99999"_qs
                                 << QByteArray("printer/not-set");
        QTest::newRow("no file") << PrinterKind::Device << QString()
                                 << QByteArray("printer/not-set");
        QTest::newRow("unplugged")
            << PrinterKind::Device << u"/dev/usb/lp-nobody"_qs << QByteArray("printer/no-device");
        QTest::newRow("folder") << PrinterKind::Device << u"/dev"_qs
                                << QByteArray("printer/no-device");
    }
    void missingChoiceIsNoPrinter()
    {
        QFETCH(PrinterKind, kind);
        QFETCH(QString, address);
        QFETCH(QByteArray, code);
        app::PrinterConnection connection(printerAt(kind, address));
        const auto sent = connection.send(samplePage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), code);
    }

    void mistypedDeviceDoesNotOverwriteAFile()
    {
        QTemporaryDir folder;
        QFile letter(folder.filePath(u"lettre.txt"_qs));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Chère cliente");
        letter.close();
        app::PrinterConnection connection(printerAt(PrinterKind::Device, letter.fileName()));
        const auto sent = connection.send(samplePage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/no-device"));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), QByteArray("Chère cliente"));
    }

    void deviceFileGetsThePageByteForByte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lp0"_qs);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        {
            app::PrinterConnection connection(printerAt(PrinterKind::Device, path));
            const auto sent = connection.send(samplePage());
            QTRY_VERIFY(sent.isFinished());
            QCOMPARE(codeOf(sent), QByteArray("sent"));
        }
        QByteArray received(4096, '\0');
        received.resize(
            std::max<qsizetype>(0, ::read(reader, received.data(), size_t(received.size()))));
        ::close(reader);
        QCOMPARE(received, samplePage());
    }

    /// A pseudo-terminal, which is as serial as a machine without ports gets.
    void aSerialPrinterGetsEachByteAtItsSpeed()
    {
        const int printer = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        QVERIFY(printer >= 0 && ::grantpt(printer) == 0 && ::unlockpt(printer) == 0);
        const QString path = QString::fromLocal8Bit(::ptsname(printer));
        const int kept = ::open(::ptsname(printer), O_RDWR | O_NOCTTY); // the port stays open
        QByteArray page = samplePage();
        for (int byte = 0; byte < 256; ++byte)
            page += char(byte); // a picture has all of them, line ends and Ctrl-C too
        app::PrinterConnection connection(printerAt(PrinterKind::Device, path + u",19200"_qs));
        const auto sent = connection.send(page);
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("sent"));
        QByteArray received(8192, '\0');
        received.resize(
            std::max<qsizetype>(0, ::read(printer, received.data(), size_t(received.size()))));
        QCOMPARE(received.toHex(), page.toHex());
        termios port = {};
        QCOMPARE(::tcgetattr(kept, &port), 0);
        QCOMPARE(int(::cfgetospeed(&port)), int(B19200));
        ::close(kept);
        ::close(printer);
    }

    void aSpeedThatNoPortHasIsNotGuessed()
    {
        app::PrinterConnection connection(printerAt(PrinterKind::Device, u"/dev/null,12345"_qs));
        const auto sent = connection.send(samplePage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/not-set"));
    }

    void whatWasCutOffOnTheWayMayBeOnPaper()
    {
        QTcpServer printer;
        printer.listen(QHostAddress::LocalHost);
        connect(&printer, &QTcpServer::newConnection, this, [&printer] {
            auto *socket = printer.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
        });
        app::PrinterConnection connection(
            printerAt(PrinterKind::Network, u"127.0.0.1:%1"_qs.arg(printer.serverPort())));
        const auto sent = connection.send(QByteArray(32'000'000, 'x'));
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/interrupted"));
    }

    void deviceThatStopsReadingEndsTheWait()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lp0"_qs);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        app::PrinterConnection connection(printerAt(PrinterKind::Device, path), 300ms);
        const auto sent = connection.send(QByteArray(2'000'000, 'x'));
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(codeOf(sent), QByteArray("printer/timeout"));
        ::close(reader);
    }
};

QTEST_GUILESS_MAIN(tst_PrinterConnection)
#include "tst_PrinterConnection.moc"
