// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepList.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/TextSize.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::widgets {

using theme::Type;

namespace {

constexpr int iconGap = 14;

int disc()
{
    return theme::scaled(28);
}

} // namespace

class StepList::Step : public QWidget, public Spoken
{
public:
    enum class State { Done, Current, ToDo };

    Step(int number, const QString &words, QWidget *parent)
        : QWidget(parent),
          m_number(number),
          m_words(words)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setState(State state)
    {
        m_state = state;
        const QString spoken = state == State::Done ? StepList::tr("%1 : fait")
            : state == State::Current               ? StepList::tr("%1 : en cours")
                                                    : StepList::tr("%1 : à venir");
        setAccessibleName(spoken.arg(m_words));
        update();
    }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    int heightForWidth(int width) const override
    {
        return std::max(theme::scaled(44),
                        textHeight(Type::Strong, m_words, width - disc() - iconGap) + theme::gap);
    }
    QSize sizeHint() const override
    {
        const int width = disc() + iconGap + textWidth(Type::Strong, m_words);
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override
    {
        return {disc() + iconGap + widestWord(Type::Strong, m_words), theme::scaled(44)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = disc();
        const QRectF round(0, (height() - side) / 2, side, side);
        const bool done = m_state == State::Done, now = m_state == State::Current;
        painter.setPen(QPen(now ? c.primary.edge : done ? c.text : c.border, 2));
        painter.setBrush(done ? c.text : now ? c.primary.fill : c.base);
        painter.drawEllipse(round.adjusted(1, 1, -1, -1));
        if (done) {
            const double inset = side * 0.22;
            paintIcon(painter, round.adjusted(inset, inset, -inset, -inset), "check", c.base);
        } else {
            QFont digits = theme::font(Type::Strong);
            digits.setPixelSize(theme::scaled(14));
            painter.setFont(digits);
            painter.setPen(now ? c.primary.on : c.text2);
            painter.drawText(round, Qt::AlignCenter, QString::number(m_number));
        }
        painter.setFont(theme::font(now ? Type::Strong : Type::Body));
        painter.setPen(now ? c.text : c.text2);
        painter.drawText(rect().adjusted(int(side) + iconGap, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_words);
    }

private:
    int m_number;
    QString m_words;
    State m_state = State::ToDo;
};

StepList::StepList(const QString &name, const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const QString &words : steps) {
        m_steps.push_back(new Step(int(m_steps.size()) + 1, words, this));
        column->addWidget(m_steps.back());
    }
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps[size_t(i)]->setState(i < step        ? Step::State::Done
                                         : i == step ? Step::State::Current
                                                     : Step::State::ToDo);
}

} // namespace comptoir::widgets
