// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/BadgeSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/staff/BadgePaper.h"
#include "ui/staff/StaffController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QFile>
#include <QPointer>

namespace comptoir::staff {

using widgets::Button;
using widgets::Label;

static QString titleOf(const Operator &person)
{
    return BadgeSheet::tr("Badge de %1").arg(person.name);
}

BadgeSheet::BadgeSheet(StaffController &controller, const Operator &person, BadgePorts ports,
                       QWidget *parent)
    : Sheet(titleOf(person), parent),
      m_controller(controller),
      m_person(person),
      m_ports(std::move(ports))
{
    setObjectName(u"badgeSheet"_qs);
    m_words = new Label(theme::Type::Body, this);
    m_words->setObjectName(u"badgeWords"_qs);
    body()->addWidget(m_words);
    auto *close = addButton(tr("Fermer"), false);
    close->setObjectName(u"badgeClose"_qs);
    connect(close, &Button::clicked, this, &Sheet::giveUp);
    m_print = addButton(tr("Imprimer"), true);
    m_print->setObjectName(u"badgePrint"_qs);
    connect(m_print, &Button::clicked, this, &BadgeSheet::make);
    connect(&m_controller, &StaffController::locked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    m_words->setText(
        person.hasBadge
            ? tr("Un nouveau badge remplace celui d’avant, qui ne vaudra plus rien.")
            : tr("Le badge ouvre la caisse et vaut le code. Il n’est montré qu’une fois."));
}

BadgeSheet::~BadgeSheet()
{
    if (!m_page.isEmpty())
        QFile::remove(m_page);
}

void BadgeSheet::say(const QString &text)
{
    m_words->setText(text);
    m_words->announce(text);
}

void BadgeSheet::make()
{
    if (!m_code.isEmpty())
        return print();
    m_print->setEnabled(false);
    const QPointer<BadgeSheet> self(this);
    m_controller.makeBadge(m_person.id, [self](const Result<QString> &code) {
        if (!self)
            return;
        self->m_print->setEnabled(true);
        if (!code)
            return self->say(format::errorWords(code.error()).sentence());
        self->m_code = *code;
        self->print();
    });
}

void BadgeSheet::print()
{
    const BadgePaper paper{m_ports.shop, m_person, m_code};
    m_ports.papers.mkpath(u"."_qs);
    m_page = m_ports.papers.filePath(paper.fileName());
    if (const auto saved = paper.save(m_page); !saved)
        return say(format::errorWords(saved.error()).sentence());
    if (m_ports.open)
        m_ports.open(QUrl::fromLocalFile(m_page));
    say(tr("La page est ouverte : imprimez-la. Elle s’efface de cet appareil quand vous fermez "
           "cette feuille."));
}

} // namespace comptoir::staff
