// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopStrip.h"

#include "ui/shell/OperatorChip.h"
#include "ui/sync/SyncChip.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::shell {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int highest = 72; // at 200 % the page needs the height more

Label *eliding(Type type, const char *name, QWidget *parent)
{
    auto *label = new Label(type, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setOverflow(Label::Overflow::Elides);
    return label;
}

} // namespace

TopStrip::TopStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"strip"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gap, 0, theme::margin, 0);
    row->setSpacing(theme::gap);
    auto *back = new Button(Button::Look::Ghost, QString(), "arrow-left", this);
    back->setObjectName(u"back"_qs);
    back->setAccessibleName(tr("Retour"));
    back->setLeastHeight(std::min(highest, theme::control()));
    back->setToolTip(tr("Retour (Alt+←)"));
    m_back = back;
    m_name = eliding(Type::Strong, "shopName", this);
    m_second = eliding(Type::Secondary, "shopPlace", this);
    m_banner = eliding(Type::Strong, "stripBanner", this);
    m_bannerIcon = new widgets::IconTile("alert-triangle", theme::colours().warnTint.on, this);
    m_banner->setColour(theme::colours().warnTint.on);
    m_chip = new sync::SyncChip(this);
    m_operator = new OperatorChip(this);
    m_time = new Label(Type::Strong, this);
    m_time->setObjectName(u"clock"_qs);
    m_time->setOverflow(Label::Overflow::Fixed);
    row->addWidget(m_back);
    row->addSpacing(4);
    row->addWidget(m_name);
    row->addWidget(m_second);
    row->addStretch(1);
    row->addWidget(m_bannerIcon);
    row->addWidget(m_banner);
    row->addStretch(1);
    row->addWidget(m_chip);
    row->addWidget(m_operator);
    row->addWidget(m_time);
    m_banner->hide();
    m_bannerIcon->hide();
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &TopStrip::backRequested);
    connect(m_chip, &QAbstractButton::clicked, this, &TopStrip::syncRequested);
    connect(m_operator, &QAbstractButton::clicked, this, &TopStrip::operatorRequested);
}

void TopStrip::setShop(const QString &shop, const QString &place)
{
    m_place = place;
    m_name->setText(shop);
    m_second->setText(place);
    showPlace(width());
}

void TopStrip::setBack(bool back)
{
    m_back->setVisible(back);
}

void TopStrip::setSync(const sync::ChipWords &words)
{
    m_chip->setWords(words);
}

void TopStrip::setSyncShown(bool shown)
{
    m_chip->setVisible(shown);
}

void TopStrip::setOperator(const QString &name)
{
    m_operator->setName(name);
}

void TopStrip::setTime(const QString &time)
{
    m_time->setText(time);
    m_time->setAccessibleName(tr("Heure : %1").arg(time));
}

int TopStrip::takenWidth() const
{
    int taken = 20 + m_bannerIcon->sizeHint().width() + theme::margin + 6 * theme::gap;
    for (const QWidget *part :
         {static_cast<const QWidget *>(m_back), static_cast<const QWidget *>(m_name),
          static_cast<const QWidget *>(m_second), static_cast<const QWidget *>(m_chip),
          static_cast<const QWidget *>(m_operator), static_cast<const QWidget *>(m_time)})
        if (!part->isHidden())
            taken += part->sizeHint().width() + theme::gap;
    return taken;
}

// The first to go where it is tight: the shop's own name is never cut for it.
void TopStrip::showPlace(int width)
{
    m_second->setVisible(!m_narrow && !m_place.isEmpty());
    if (takenWidth() > width)
        m_second->hide();
}

bool TopStrip::offerBanner(const QString &text, int width)
{
    const bool fits = !text.isEmpty()
        && m_banner->fontMetrics().horizontalAdvance(text) + takenWidth() < width;
    m_banner->setText(fits ? text : QString());
    m_banner->setAccessibleName(m_banner->text());
    m_banner->setVisible(fits);
    m_bannerIcon->setVisible(fits);
    return fits;
}

void TopStrip::arrange(bool narrow, bool isShort)
{
    m_narrow = narrow;
    m_chip->setBrief(narrow);
    m_operator->setBrief(narrow);
    // A finger needs 48 (ux.md §5.4) also where the screen is short.
    setFixedHeight(std::min(highest, isShort ? theme::control() : theme::strip()));
}

void TopStrip::resizeEvent(QResizeEvent *)
{
    showPlace(width());
}

void TopStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().base);
    const int line = theme::stroke();
    painter.fillRect(QRect(0, height() - line, width(), line), theme::colours().divider);
}

} // namespace comptoir::shell
