// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/ChoiceRow.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace comptoir::hardware {

namespace {

class Segment : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFont(theme::font(theme::Type::Strong));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {std::max(theme::control(), fontMetrics().horizontalAdvance(text()) + 2 * padding),
                theme::control()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = theme::colours();
        QPainter painter(this);
        const QPen edge(isChecked() ? c.primary.edge : c.border,
                        isChecked() ? theme::stroke() + 1 : theme::stroke());
        widgets::paintBox(painter, rect(), theme::radius,
                          isChecked() || isDown() ? c.selection : c.base, edge);
        painter.setPen(c.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        widgets::paintFocusRing(painter, *this, theme::radius, c.base);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return event->ignore(); // goes on, as everywhere on the page
        QAbstractButton::keyPressEvent(event);
    }

private:
    static constexpr int padding = 12;
};

} // namespace

ChoiceRow::ChoiceRow(const QString &name, const QString &spoken, const QStringList &choices,
                     QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setAccessibleName(spoken);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::gap);
    for (const QString &choice : choices) {
        auto *segment = new Segment(this);
        segment->setObjectName(name + QString::number(m_group->buttons().size()));
        segment->setText(choice);
        segment->setAccessibleName(spoken + u" : "_qs + choice);
        m_group->addButton(segment, int(m_group->buttons().size()));
    }
    arrange(int(choices.size()));
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

void ChoiceRow::setCurrent(int choice)
{
    if (auto *segment = m_group->button(choice))
        segment->setChecked(true);
}

int ChoiceRow::widest() const
{
    int width = 0;
    for (const auto *segment : m_group->buttons())
        width = std::max(width, segment->minimumSizeHint().width());
    return width;
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {widest(), QWidget::minimumSizeHint().height()};
}

void ChoiceRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto segments = m_group->buttons();
    for (int i = 0; i < segments.size(); ++i) {
        m_grid->removeWidget(segments[i]);
        m_grid->addWidget(segments[i], i / columns, i % columns);
    }
    updateGeometry();
}

void ChoiceRow::resizeEvent(QResizeEvent *)
{
    const int count = int(m_group->buttons().size());
    const int room = std::clamp((width() + theme::gap) / (widest() + theme::gap), 1, count);
    const int rows = (count + room - 1) / room;
    arrange((count + rows - 1) / rows); // as even as they come
}

} // namespace comptoir::hardware
