// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/DeliverySheet.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/sync/CodeEntry.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace comptoir::sync {

using format::whenAnswered;
using theme::Type;
using widgets::Button;
using widgets::Label;

DeliverySheet::DeliverySheet(rescue::RescueDesk &desk, QWidget *parent)
    : Sheet(tr("Ouvrir un fichier de secours"), parent),
      m_desk(desk)
{
    setObjectName(u"deliverySheet"_qs);
    m_text = new Label(Type::Body, this);
    m_text->setObjectName(u"deliveryText"_qs);
    body()->addWidget(m_text);
    m_again = addButton(tr("Chercher encore"), false);
    m_again->setObjectName(u"deliveryLook"_qs);
    connect(m_again, &Button::clicked, this, &DeliverySheet::look);
    auto *close = addButton(tr("Fermer"), false);
    close->setObjectName(u"deliveryClose"_qs);
    connect(close, &Button::clicked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    m_send = addButton(tr("Transmettre"), true);
    m_send->setObjectName(u"deliverySend"_qs);
    m_send->hide();
    connect(m_send, &Button::clicked, this, &DeliverySheet::deliver);
    look();
}

QBoxLayout *DeliverySheet::renew()
{
    if (m_part)
        m_part->deleteLater(); // one of its buttons may be what was tapped
    m_code = nullptr;
    m_part = new QWidget(this);
    auto *column = new QVBoxLayout(m_part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    body()->addWidget(m_part);
    return column;
}

void DeliverySheet::look()
{
    renew();
    m_again->setEnabled(false);
    tell(tr("Recherche des fichiers de secours…"));
    whenAnswered(m_desk.findPacks(), this, [this](const auto &packs) { list(packs); });
}

void DeliverySheet::list(const Result<std::vector<rescue::FoundPack>> &packs)
{
    m_again->setEnabled(true);
    if (!packs)
        return tell(format::errorWords(packs.error()).sentence());
    if (packs->empty())
        return tell(tr("Aucun fichier de secours d’une autre caisse. Branchez la clé USB, puis "
                       "cherchez encore."));
    tell(tr("Quel fichier transmettre à la ville ? Le plus récent est en premier."));
    QBoxLayout *column = renew();
    for (const rescue::FoundPack &pack : *packs)
        offer(column, pack);
    m_part->show();
}

void DeliverySheet::offer(QBoxLayout *column, const rescue::FoundPack &pack)
{
    const QString place = pack.place.isEmpty() ? tr("Cet appareil")
                                               : tr("Clé USB « %1 »").arg(pack.place);
    const QString text = pack.label
        ? tr("%1 : %n opération(s) du %2, %3", nullptr, pack.label->ops)
              .arg(pack.label->shopName, format::dateText(Day::inTown(pack.label->made)), place)
        : tr("%1 : %2").arg(QFileInfo(pack.path).fileName(),
                            format::errorWords(pack.label.error()).title);
    auto *button = new Button(Button::Look::Secondary, text,
                              pack.label ? "file-text" : "file-unknown", m_part);
    button->setObjectName(u"deliveryFile"_qs);
    button->setEnabled(pack.label.has_value());
    connect(button, &Button::clicked, this, [this, pack] { ask(pack); });
    column->addWidget(button);
}

void DeliverySheet::ask(const rescue::FoundPack &pack)
{
    m_label = *pack.label;
    m_path = pack.path;
    QBoxLayout *column = renew();
    m_code = new CodeEntry({1, 2, 3, 4, 5, 6}, m_part);
    column->addWidget(m_code);
    connect(m_code, &CodeEntry::changed, this,
            [this] { m_send->setEnabled(m_code && m_code->isComplete()); });
    connect(m_code, &CodeEntry::entered, this, &DeliverySheet::deliver);
    m_again->hide();
    m_send->setEnabled(false);
    m_send->show();
    const QString device = QString::fromLatin1(m_label.device.text().right(8));
    tell(tr("%1, caisse %2 : %n opération(s) du %3. Tapez le code du fichier, ou le code de "
            "secours de la boutique.",
            nullptr, m_label.ops)
             .arg(m_label.shopName, device, format::dateText(Day::inTown(m_label.made))));
    m_part->show();
    m_code->start();
}

void DeliverySheet::deliver()
{
    const auto code = m_code ? m_code->code() : std::nullopt;
    if (!code || !m_part->isEnabled())
        return;
    m_part->setEnabled(false);
    m_send->setEnabled(false);
    whenAnswered(m_desk.deliver(m_path, *code), this, [this](const Result<int> &fresh) {
        if (!fresh) {
            m_part->setEnabled(true);
            m_send->setEnabled(true);
            return tell(format::errorWords(fresh.error()).sentence());
        }
        renew();
        m_send->hide();
        setFocus();
        tell(*fresh > 0
                 ? tr("%n opération(s) de %1 reprise(s). Cette caisse les transmet à la ville dès "
                      "qu’elle a le réseau, une seule fois.",
                      nullptr, *fresh)
                       .arg(m_label.shopName)
                 : tr("Tout ce fichier était déjà ici. Rien n’est compté deux fois."));
    });
}

void DeliverySheet::tell(const QString &text)
{
    m_text->setText(text);
    m_text->announce(text);
}

} // namespace comptoir::sync
