// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/print/ReceiptPrinter.h"
#include "core/scan/KeyboardLayoutCalibration.h"
#include "core/settings/Settings.h"

#include <QDir>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace comptoir::hardware {

/// What the device doctor asks of the till.
struct DevicePorts
{
    std::function<settings::Settings()> settings;
    /// Keeps what the edit changed.
    std::function<void(const std::function<void(settings::Settings &)> &)> change;
    /// Gives each burst of the scanner to the listener instead of the page on screen: whole, as the
    /// system typed it, with the prefix that is set. An empty listener: as before.
    std::function<void(std::function<void(const QString &)>)> listenToScanner;
    std::function<std::shared_ptr<print::ReceiptPrinter>(const settings::Settings &)> printer;
    std::function<QString()> shop; ///< for the test page; may be empty
    QDir papers; ///< where the sheet with the test code is put
    std::function<bool(const QUrl &)> open;
};

enum class ScannerTest { Rest, Listening, Understood, OtherCode };
enum class PrinterTest { Rest, Sending, Asking, Right, WrongAccents, TooWide, Blank, Failed };
enum class DrawerTest { Rest, Sending, Asking, Opens, Stays, Failed };

/// How the tests of the four devices stand; outlives the pages that show it.
class DeviceDoctorController : public QObject
{
    Q_OBJECT
public:
    DeviceDoctorController(DevicePorts ports, const Clock &clock, QObject *parent = nullptr);
    ~DeviceDoctorController() override;

    settings::Settings settings() const { return m_ports.settings(); }

    ScannerTest scannerTest() const { return m_scanner; }
    const std::optional<scan::ScannerCalibration> &calibration() const { return m_calibration; }
    void listenForTestCode();
    void stopListening();
    /// A4 with the test code, put beside the proofs and opened. "papers/not-saved"
    Result<void> printTestCode();

    PrinterTest printerTest() const { return m_printer; }
    const Error &printerError() const { return m_printerError; }
    void choosePrinter(settings::PrinterKind kind);
    void setPrinterAddress(const QString &address);
    void setPaperColumns(int columns);
    /// Addresses that are usual for that kind, to begin with.
    static QString usualAddress(settings::PrinterKind kind);
    bool canPrint() const;
    void printTestPage();
    /// What the person saw on the paper.
    void answerPrinter(PrinterTest seen);

    DrawerTest drawerTest() const { return m_drawer; }
    const Error &drawerError() const { return m_drawerError; }
    void openDrawer();
    void answerDrawer(bool opened);

    /// A code that the camera read: its kind is kept, never its content.
    void onCameraScanned(const QString &text);
    /// "voucher", or as core/vouchers/ScannedText names the rest; empty before the first.
    QByteArray cameraKind() const { return m_cameraKind; }

Q_SIGNALS:
    void changed();

private:
    void onBurst(const QString &burst);
    void changePrinter(const std::function<void(settings::Settings &)> &edit);
    void send(const QByteArray &bytes, std::function<void(const Result<void> &)> answer);

    DevicePorts m_ports;
    const Clock &m_clock;
    ScannerTest m_scanner = ScannerTest::Rest;
    std::optional<scan::ScannerCalibration> m_calibration;
    PrinterTest m_printer = PrinterTest::Rest;
    Error m_printerError;
    DrawerTest m_drawer = DrawerTest::Rest;
    Error m_drawerError;
    QByteArray m_cameraKind;
    std::shared_ptr<print::ReceiptPrinter> m_connection; ///< of the last job
    int m_attempt = 0; ///< the answer of an older one is dropped
};

} // namespace comptoir::hardware
