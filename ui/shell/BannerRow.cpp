// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BannerRow.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace comptoir::shell {

namespace {
constexpr int iconSide = 24;
} // namespace

BannerRow::BannerRow(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"bannerRow"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin + iconSide + theme::gap, theme::gap, theme::margin,
                            theme::gap);
    m_text = new widgets::Label(theme::Type::Strong, this);
    m_text->setObjectName(u"banner"_qs);
    m_text->setColour(theme::colours().warnTint.on);
    row->addWidget(m_text);
    hide();
}

void BannerRow::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void BannerRow::paintEvent(QPaintEvent *)
{
    const auto &family = theme::colours().warnTint;
    QPainter painter(this);
    painter.fillRect(rect(), family.fill);
    painter.fillRect(QRect(0, height() - 2, width(), 2), family.edge);
    widgets::paintIcon(painter,
                       QRectF(theme::margin, (height() - iconSide) / 2.0, iconSide, iconSide),
                       "alert-triangle", family.on);
}

} // namespace comptoir::shell
