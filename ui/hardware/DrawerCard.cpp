// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/DrawerCard.h"

#include "ui/format/ErrorText.h"

namespace comptoir::hardware {

using theme::Tone;

DrawerCard::DrawerCard(DeviceDoctorController &controller, QWidget *parent)
    : DeviceCard("cash-register", tr("Tiroir"), parent),
      m_controller(controller)
{
    setObjectName(u"drawerCard"_qs);
    connect(&controller, &DeviceDoctorController::changed, this, &DrawerCard::present);
    present();
}

void DrawerCard::present()
{
    if (m_controller.settings().printer == settings::PrinterKind::None) {
        say(Tone::Neutral, tr("Sans tiroir"),
            tr("Il se branche sur l’imprimante : réglez-la d’abord."));
        return offer({});
    }
    switch (m_controller.drawerTest()) {
    case DrawerTest::Rest:
        say(Tone::Neutral, tr("Pas encore essayé"), tr("L’imprimante lui donne l’ordre."));
        return offerTest(tr("Ouvrir le tiroir"));
    case DrawerTest::Sending:
        say(Tone::Neutral, tr("Ouverture…"), {});
        return offerTest(tr("Ouvrir le tiroir"));
    case DrawerTest::Asking:
        say(Tone::Neutral, tr("S’est-il ouvert ?"), {});
        return offer(
            {{u"drawerOpened"_qs, tr("Oui"), [this] { m_controller.answerDrawer(true); }, true},
             {u"drawerStayed"_qs, tr("Non"), [this] { m_controller.answerDrawer(false); }}});
    case DrawerTest::Opens:
        say(Tone::Ok, tr("Il s’ouvre"), {});
        return offerTest(tr("Ouvrir le tiroir"));
    case DrawerTest::Stays:
        say(Tone::Hold, tr("Il reste fermé"),
            tr("Son câble va dans la prise de l’imprimante marquée DK, pas dans celle du réseau. "
               "Vérifiez aussi qu’il n’est pas fermé à clé."));
        return offerTest(tr("Réessayer"));
    case DrawerTest::Failed:
        const auto words = format::errorWords(m_controller.drawerError());
        say(Tone::No, words.title, words.sentence());
        offerTest(tr("Réessayer"));
    }
}

void DrawerCard::offerTest(const QString &title)
{
    offer({{u"openDrawer"_qs, title, [this] { m_controller.openDrawer(); }, false,
            m_controller.canPrint()}});
}

} // namespace comptoir::hardware
