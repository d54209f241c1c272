// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/CameraCard.h"

#include "ui/widgets/CameraSlot.h"

#include <QBoxLayout>

#include <array>
#include <utility>

namespace comptoir::hardware {

using theme::Tone;

namespace {

constexpr int pictureHeight = 200;

QString kindName(const QByteArray &kind)
{
    static constexpr std::array names{
        std::pair{"voucher", QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "un bon")},
        std::pair{"product", QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "un article")},
        std::pair{"link",
                  QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "une adresse de site")},
        std::pair{"wifi", QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "un accès Wi-Fi")},
        std::pair{"contact", QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "un contact")},
        std::pair{"payment", QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "un paiement")},
        std::pair{"health-pass",
                  QT_TRANSLATE_NOOP("comptoir::hardware::CameraCard", "un passe sanitaire")},
    };
    for (const auto &[code, name] : names)
        if (kind == code)
            return CameraCard::tr(name);
    return CameraCard::tr("un code");
}

} // namespace

CameraCard::CameraCard(DeviceDoctorController &controller, QWidget *parent)
    : DeviceCard("camera", tr("Caméra"), parent),
      m_controller(controller)
{
    setObjectName(u"cameraCard"_qs);
    m_slot = new widgets::CameraSlot(this);
    m_slot->setObjectName(u"camera"_qs);
    m_slot->setFixedHeight(theme::scaled(pictureHeight));
    body()->addWidget(m_slot);
    connect(&controller, &DeviceDoctorController::changed, this, &CameraCard::present);
    present();
}

void CameraCard::present()
{
    const QByteArray kind = m_controller.cameraKind();
    if (kind.isEmpty())
        say(Tone::Neutral, tr("Montrez-lui un code"),
            tr("À une main de distance, bien éclairé, sans reflet. Sans caméra, un lecteur ou le "
               "clavier suffit."));
    else
        say(Tone::Ok, tr("Elle a lu %1").arg(kindName(kind)),
            tr("Seule la sorte de code est regardée ; son contenu n’est pas gardé."));
}

} // namespace comptoir::hardware
