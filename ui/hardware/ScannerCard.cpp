// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/ScannerCard.h"

#include "ui/format/ErrorText.h"
#include "ui/hardware/TestCodeSheet.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::hardware {

using scan::CapsLock;
using scan::KeyboardLayout;
using theme::Tone;

namespace {

class TestCodeView : public QWidget
{
public:
    explicit TestCodeView(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(theme::scaled(192));
        setAccessibleName(QString::fromUtf16(scan::calibrationText));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = std::min(width(), height());
        paintTestCode(painter, QRectF((width() - side) / 2, 0, side, side));
    }
};

} // namespace

ScannerCard::ScannerCard(DeviceDoctorController &controller, QWidget *parent)
    : DeviceCard("barcode", tr("Lecteur de codes"), parent),
      m_controller(controller)
{
    setObjectName(u"scannerCard"_qs);
    m_code = new TestCodeView(this);
    m_code->setObjectName(u"testCode"_qs);
    m_sheet = new widgets::Label(theme::Type::Body, this);
    m_sheet->setObjectName(u"sheetFailed"_qs);
    m_sheet->hide();
    body()->addWidget(m_code);
    body()->addWidget(m_sheet);
    connect(&controller, &DeviceDoctorController::changed, this, &ScannerCard::present);
    present();
}

static QString layoutName(KeyboardLayout layout)
{
    switch (layout) {
    case KeyboardLayout::AzertyFrance:
        return ScannerCard::tr("AZERTY français");
    case KeyboardLayout::AzertyBelgium:
        return ScannerCard::tr("AZERTY belge");
    case KeyboardLayout::QwertzGermany:
        return ScannerCard::tr("QWERTZ allemand");
    case KeyboardLayout::Qwerty:
        break;
    }
    return ScannerCard::tr("QWERTY");
}

void ScannerCard::present()
{
    const auto state = m_controller.scannerTest();
    const bool asking = state == ScannerTest::Listening || state == ScannerTest::OtherCode;
    m_code->setVisible(asking);
    if (asking) {
        if (state == ScannerTest::Listening)
            say(Tone::Neutral, tr("Scannez ce code"),
                tr("Avec le lecteur, à l’écran ou imprimé. Il est au format des bons."));
        else
            say(Tone::Hold, tr("Ce n’était pas ce code"),
                tr("Le lecteur marche. Scannez celui-ci, et rien d’autre."));
        return offer(
            {{u"printTestCode"_qs, tr("Imprimer ce code"), [this] { printCode(); }},
             {u"stopScanner"_qs, tr("Arrêter l’essai"), [this] { m_controller.stopListening(); }}});
    }
    const auto layout = scan::layoutNamed(m_controller.settings().scannerLayout);
    if (state == ScannerTest::Understood && m_controller.calibration())
        presentResult(*m_controller.calibration());
    else if (layout)
        say(Tone::Ok, tr("Réglé : %1").arg(layoutName(*layout)),
            tr("Refaites l’essai si vous changez de lecteur ou de clavier."));
    else
        say(Tone::Neutral, tr("Pas encore essayé"),
            tr("Un lecteur tape comme un clavier. Un code d’essai montre s’il tape juste ici."));
    offer({{u"tryScanner"_qs, tr("Essayer le lecteur"),
            [this] { m_controller.listenForTestCode(); }}});
}

void ScannerCard::presentResult(const scan::ScannerCalibration &found)
{
    QStringList advice;
    if (!found.prefix.isEmpty())
        advice << tr("Il tape « %1 » avant chaque code : Comptoir l’enlève.").arg(found.prefix);
    if (found.capsLock != CapsLock::Off)
        advice << tr("La touche Verr. Maj. est enfoncée : Comptoir en tient compte.");
    if (!found.suffix.isEmpty()) {
        advice << tr("Il ajoute « %1 » après chaque code : ôtez ce suffixe avec la notice du "
                     "lecteur, puis refaites l’essai.")
                      .arg(found.suffix);
        return say(Tone::Hold, tr("Un suffixe gêne"), advice.join(u' '));
    }
    if (found.layout == KeyboardLayout::Qwerty)
        say(Tone::Ok, tr("Votre lecteur tape juste : rien à corriger"), advice.join(u' '));
    else
        say(Tone::Ok, tr("Votre lecteur tape en %1 : corrigé").arg(layoutName(found.layout)),
            advice.join(u' '));
}

void ScannerCard::printCode()
{
    const auto printed = m_controller.printTestCode();
    m_sheet->setVisible(!printed);
    if (!printed) {
        const auto words = format::errorWords(printed.error());
        m_sheet->setText(words.title + u". "_qs + words.next);
    }
}

} // namespace comptoir::hardware
