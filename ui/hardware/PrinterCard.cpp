// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/PrinterCard.h"

#include "core/print/TestPage.h"
#include "ui/format/ErrorText.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::hardware {

using settings::PrinterKind;
using theme::Tone;
using widgets::SegmentedControl;

PrinterCard::PrinterCard(DeviceDoctorController &controller, QWidget *parent)
    : DeviceCard("printer", tr("Imprimante"), parent),
      m_controller(controller)
{
    setObjectName(u"printerCard"_qs);
    m_kind = new SegmentedControl(tr("Imprimante"), {tr("Aucune"), tr("Réseau"), tr("USB")}, this);
    m_kind->setObjectName(u"printerKind"_qs);
    m_address = new widgets::Field("printer", this);
    m_address->setObjectName(u"printerAddress"_qs);
    m_columnsName = new widgets::Label(theme::Type::Secondary, this);
    m_columnsName->setText(tr("Caractères par ligne"));
    QStringList widths;
    for (const int width : print::paperWidths)
        widths << QString::number(width);
    m_columns = new SegmentedControl(m_columnsName->text(), widths, this);
    m_columns->setObjectName(u"printerColumns"_qs);
    body()->addWidget(m_kind);
    body()->addWidget(m_address);
    body()->addWidget(m_columnsName);
    body()->addWidget(m_columns);
    connect(m_kind, &SegmentedControl::chosen, this,
            [this](int kind) { m_controller.choosePrinter(PrinterKind(kind)); });
    connect(m_address, &QLineEdit::textEdited, &controller,
            &DeviceDoctorController::setPrinterAddress);
    connect(m_columns, &SegmentedControl::chosen, this,
            [this](int choice) { m_controller.setPaperColumns(print::paperWidths[choice]); });
    connect(&controller, &DeviceDoctorController::changed, this, &PrinterCard::present);
    present();
}

void PrinterCard::present()
{
    const auto chosen = m_controller.settings();
    presentChoice(chosen);
    presentTest(chosen);
}

void PrinterCard::presentChoice(const settings::Settings &chosen)
{
    const bool any = chosen.printer != PrinterKind::None;
    m_kind->choose(int(chosen.printer));
    const bool network = chosen.printer == PrinterKind::Network;
    const QString name = network ? tr("Adresse de l’imprimante") : tr("Prise de l’imprimante");
    m_address->setAccessibleName(name);
    m_address->setPlaceholderText(network ? tr("Adresse, par exemple 192.168.1.50") : name);
    if (m_address->text().trimmed() != chosen.printerAddress)
        m_address->setText(chosen.printerAddress);
    const auto width = std::find(std::begin(print::paperWidths), std::end(print::paperWidths),
                                 chosen.paperColumns);
    m_columns->choose(int(width - std::begin(print::paperWidths)));
    // While it is asked what is on the paper, nothing stands between question and answers.
    const auto test = m_controller.printerTest();
    const bool asked = test == PrinterTest::Asking || test == PrinterTest::TooWide;
    m_kind->setVisible(!asked);
    m_address->setVisible(any && !asked);
    m_columns->setVisible(any && !asked);
    m_columnsName->setVisible(any && !asked);
}

void PrinterCard::presentTest(const settings::Settings &chosen)
{
    switch (m_controller.printerTest()) {
    case PrinterTest::Rest:
        if (chosen.printer == PrinterKind::None) {
            say(Tone::Neutral, tr("Sans imprimante"),
                tr("Rien n’oblige à imprimer : une preuve en PDF existe toujours."));
            return offer({});
        }
        say(Tone::Neutral, tr("Pas encore essayée"),
            tr("La page d’essai montre les accents et la largeur du papier."));
        return offerTest(tr("Imprimer une page d’essai"));
    case PrinterTest::Sending:
        say(Tone::Neutral, tr("Envoi de la page…"), tr("Quelques secondes au plus."));
        return offerTest(tr("Imprimer une page d’essai"));
    case PrinterTest::Asking:
        say(Tone::Neutral, tr("Que voyez-vous ?"), tr("Regardez le papier et répondez."));
        return offer({{u"sawRight"_qs, tr("Tout est net"),
                       [this] { m_controller.answerPrinter(PrinterTest::Right); }, true},
                      {u"sawAccents"_qs, tr("Des signes sont faux"),
                       [this] { m_controller.answerPrinter(PrinterTest::WrongAccents); }},
                      {u"sawWide"_qs, tr("Des lignes débordent"),
                       [this] { m_controller.answerPrinter(PrinterTest::TooWide); }},
                      {u"sawNothing"_qs, tr("Rien, ou du blanc"),
                       [this] { m_controller.answerPrinter(PrinterTest::Blank); }}});
    case PrinterTest::Right:
        say(Tone::Ok, tr("Prête, %n caractères par ligne", nullptr, chosen.paperColumns), {});
        return offerTest(tr("Réimprimer la page"));
    case PrinterTest::WrongAccents:
        say(Tone::Hold, tr("Les accents sont faux"),
            tr("Éteignez l’imprimante, rallumez-la en tenant son bouton et choisissez la page de "
               "codes 858 (n° 19), puis réessayez."));
        return offerTest(tr("Réessayer"));
    case PrinterTest::TooWide:
        say(Tone::Hold, tr("Quelle règle tient sur une ligne ?"),
            tr("Prenez la plus longue dont la fin n’est pas passée à la ligne."));
        return offerWidths();
    case PrinterTest::Blank:
        say(Tone::Hold, tr("Rien ne s’imprime"),
            tr("Papier blanc : retournez le rouleau, l’impression est sur la face lisse. Rien du "
               "tout : fermez le capot, vérifiez le papier et le câble."));
        return offerTest(tr("Réessayer"));
    case PrinterTest::Failed:
        const auto words = format::errorWords(m_controller.printerError());
        say(Tone::No, words.title, words.sentence());
        offerTest(tr("Réessayer"));
    }
}

void PrinterCard::offerTest(const QString &title)
{
    offer({{u"printTest"_qs, title, [this] { m_controller.printTestPage(); }, false,
            m_controller.canPrint()}});
}

void PrinterCard::offerWidths()
{
    QList<Act> widths;
    for (const int width : print::paperWidths)
        widths.append(
            {u"width%1"_qs.arg(width), tr("Celle qui finit par %1").arg(width), [this, width] {
                 m_controller.setPaperColumns(width);
                 m_controller.answerPrinter(PrinterTest::Right);
             }});
    offer(widths);
}

} // namespace comptoir::hardware
