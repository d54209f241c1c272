// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/IdleNotice.h"

#include "ui/staff/StaffController.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QEvent>

namespace comptoir::staff {

using widgets::Label;

IdleNotice::IdleNotice(StaffController &controller, QWidget *window) : Card(window)
{
    setObjectName(u"idleNotice"_qs);
    const auto &warn = theme::colours().warnTint;
    setGround(warn.fill, warn.edge, 2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, 12, theme::margin, 12);
    m_words = new Label(theme::Type::Strong, this);
    m_words->setColour(warn.on);
    row->addWidget(m_words);
    hide();
    window->installEventFilter(this);
    connect(&controller, &StaffController::countdownChanged, this, &IdleNotice::count);
    count(controller.countdown());
}

void IdleNotice::count(int secondsLeft)
{
    if (secondsLeft == 0)
        return hide();
    const bool first = isHidden();
    m_words->setText(tr("Verrouillage dans %n s. Touchez l’écran ou une touche pour rester.",
                        nullptr, secondsLeft));
    if (first) // once is enough for the ears
        m_words->announce(m_words->text());
    place();
    show();
    raise();
}

void IdleNotice::place()
{
    const int width = std::min(theme::scaled(560), parentWidget()->width() - 2 * theme::margin);
    const int height = layout()->totalHeightForWidth(width);
    setGeometry((parentWidget()->width() - width) / 2,
                parentWidget()->height() - height - theme::margin, width, height);
}

bool IdleNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace comptoir::staff
