// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/DeviceDoctorController.h"

#include "core/base/Day.h"
#include "core/print/EscPos.h"
#include "core/print/TestPage.h"
#include "core/vouchers/ScannedText.h"
#include "ui/format/DateText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/hardware/TestCodeSheet.h"

namespace comptoir::hardware {

using settings::PrinterKind;

DeviceDoctorController::DeviceDoctorController(DevicePorts ports, const Clock &clock,
                                               QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports)),
      m_clock(clock)
{}

DeviceDoctorController::~DeviceDoctorController()
{
    if (m_scanner == ScannerTest::Listening || m_scanner == ScannerTest::OtherCode)
        m_ports.listenToScanner({});
}

void DeviceDoctorController::listenForTestCode()
{
    m_scanner = ScannerTest::Listening;
    m_calibration.reset();
    m_ports.listenToScanner([this](const QString &burst) { onBurst(burst); });
    Q_EMIT changed();
}

void DeviceDoctorController::stopListening()
{
    if (m_scanner == ScannerTest::Listening || m_scanner == ScannerTest::OtherCode) {
        m_ports.listenToScanner({});
        m_scanner = ScannerTest::Rest;
        Q_EMIT changed();
    }
}

void DeviceDoctorController::onBurst(const QString &burst)
{
    m_calibration = scan::calibrate(burst);
    m_scanner = m_calibration ? ScannerTest::Understood : ScannerTest::OtherCode;
    if (m_calibration) {
        m_ports.listenToScanner({});
        m_ports.change([this](settings::Settings &chosen) {
            chosen.scannerLayout = scan::layoutCode(m_calibration->layout);
            chosen.scannerPrefix = m_calibration->prefix;
        });
    }
    Q_EMIT changed();
}

Result<void> DeviceDoctorController::printTestCode()
{
    const QString path = m_ports.papers.filePath(TestCodeSheet::fileName());
    COMPTOIR_CHECK(TestCodeSheet::save(path));
    if (!m_ports.open(QUrl::fromLocalFile(path)))
        return fail("papers/not-saved", path);
    return {};
}

void DeviceDoctorController::changePrinter(const std::function<void(settings::Settings &)> &edit)
{
    const auto before = settings();
    m_ports.change(edit);
    const auto now = settings();
    if (now.printer == before.printer && now.printerAddress == before.printerAddress
        && now.paperColumns == before.paperColumns)
        return;
    ++m_attempt; // what was seen on paper was seen with other settings
    m_printer = PrinterTest::Rest;
    m_drawer = DrawerTest::Rest;
    Q_EMIT changed();
}

void DeviceDoctorController::choosePrinter(PrinterKind kind)
{
    changePrinter([kind](settings::Settings &chosen) {
        if (chosen.printer == kind)
            return;
        chosen.printer = kind;
        chosen.printerAddress = usualAddress(kind);
    });
}

void DeviceDoctorController::setPrinterAddress(const QString &address)
{
    changePrinter(
        [&address](settings::Settings &chosen) { chosen.printerAddress = address.trimmed(); });
}

void DeviceDoctorController::setPaperColumns(int columns)
{
    changePrinter([columns](settings::Settings &chosen) { chosen.paperColumns = columns; });
}

QString DeviceDoctorController::usualAddress(PrinterKind kind)
{
    return kind == PrinterKind::Device ? u"/dev/usb/lp0"_qs : QString();
}

bool DeviceDoctorController::canPrint() const
{
    const auto chosen = settings();
    return chosen.printer != PrinterKind::None && !chosen.printerAddress.isEmpty()
        && m_printer != PrinterTest::Sending && m_drawer != DrawerTest::Sending;
}

void DeviceDoctorController::send(const QByteArray &bytes,
                                  std::function<void(const Result<void> &)> answer)
{
    m_connection = m_ports.printer(settings());
    const int attempt = ++m_attempt;
    Q_EMIT changed();
    format::whenAnswered(m_connection->send(bytes), this,
                         [this, attempt, answer = std::move(answer)](const Result<void> &sent) {
                             if (attempt != m_attempt)
                                 return;
                             answer(sent);
                             Q_EMIT changed();
                         });
}

void DeviceDoctorController::printTestPage()
{
    if (!canPrint())
        return;
    const auto chosen = settings();
    const QString narrow = tr("Lisez la plus longue règle restée sur une seule ligne.");
    const print::TestPage page{tr("Page d’essai"), m_ports.shop(),
                               format::dateText(Day::inTown(m_clock.now())) + u' '
                                   + format::timeText(m_clock.now()),
                               narrow, chosen.paperColumns};
    m_printer = PrinterTest::Sending;
    send(page.escPos(), [this](const Result<void> &sent) {
        m_printer = sent ? PrinterTest::Asking : PrinterTest::Failed;
        m_printerError = sent ? Error() : sent.error();
    });
}

void DeviceDoctorController::answerPrinter(PrinterTest seen)
{
    m_printer = seen;
    Q_EMIT changed();
}

void DeviceDoctorController::openDrawer()
{
    if (!canPrint())
        return;
    m_drawer = DrawerTest::Sending;
    send(print::EscPos().kickDrawer().bytes(), [this](const Result<void> &sent) {
        m_drawer = sent ? DrawerTest::Asking : DrawerTest::Failed;
        m_drawerError = sent ? Error() : sent.error();
    });
}

void DeviceDoctorController::answerDrawer(bool opened)
{
    m_drawer = opened ? DrawerTest::Opens : DrawerTest::Stays;
    Q_EMIT changed();
}

void DeviceDoctorController::onCameraScanned(const QString &text)
{
    // Without keys: the kind is asked, not the right to spend.
    const auto read = vouchers::readScan({text, vouchers::ScanSource::Camera}, {}, m_clock.now());
    const auto *foreign = std::get_if<vouchers::ForeignCode>(&read);
    const QByteArray kind = foreign ? foreign->reason : QByteArray("voucher");
    if (kind == m_cameraKind)
        return;
    m_cameraKind = kind;
    Q_EMIT changed();
}

} // namespace comptoir::hardware
