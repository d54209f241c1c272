// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/ListSwitch.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace comptoir::attention {

namespace {

class Segment : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setFont(theme::font(theme::Type::Strong));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 40, theme::control()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = theme::colours();
        QPainter painter(this);
        widgets::paintBox(painter, rect(), theme::radius,
                          isChecked() || isDown() ? c.selection : c.base,
                          QPen(isChecked() ? c.primary.fill : c.border, theme::stroke()));
        painter.setPen(isChecked() ? c.text : c.text2);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter, text());
        widgets::paintFocusRing(painter, *this, theme::radius, c.base);
    }
};

} // namespace

ListSwitch::ListSwitch(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    const char *const names[] = {"openList", "settledList"};
    for (int i = 0; i < 2; ++i) {
        m_segments[i] = new Segment(this);
        m_segments[i]->setObjectName(QLatin1String(names[i]));
        row->addWidget(m_segments[i]);
        connect(m_segments[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
}

void ListSwitch::setTexts(const QString &open, const QString &settled)
{
    m_segments[0]->setText(open);
    m_segments[1]->setText(settled);
    for (QAbstractButton *segment : m_segments) {
        segment->setAccessibleName(segment->text());
        segment->updateGeometry();
    }
}

void ListSwitch::setCurrent(int index)
{
    m_segments[index]->setChecked(true);
    setFocusProxy(m_segments[index]);
}

} // namespace comptoir::attention
