// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/WeekEditor.h"

#include "ui/format/ErrorText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QLocale>

namespace comptoir::listing {

using theme::Type;
using widgets::Button;
using widgets::Field;
using widgets::Label;

namespace {
constexpr int dayWidth = 96;

/// As wide as a time is.
class TimeField : public Field
{
public:
    explicit TimeField(QWidget *parent) : Field({}, parent)
    {
        setMaxLength(5);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        constexpr int cursor = 8;
        const int words = fontMetrics().horizontalAdvance(u"00:00"_qs);
        return {words + textMargins().left() + textMargins().right() + cursor, theme::control()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SpansEditor::SpansEditor(const QString &name, const QString &spoken, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_spoken(spoken)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_closed = new Label(Type::Body, this);
    m_closed->setText(tr("Fermé"));
    m_closed->setColour(theme::colours().text2);
    row->addWidget(m_closed);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(theme::gap);
    row->addLayout(m_row);
    for (size_t i = 0; i < most; ++i) {
        Range &range = m_ranges[i];
        range.box = new QWidget(this);
        auto *line = new QHBoxLayout(range.box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme::gap / 2);
        const auto add = [&](const char *end, const QString &words) {
            auto *field = new TimeField(range.box);
            field->setObjectName(name + QString::fromLatin1(end) + QString::number(i));
            field->setAccessibleName(words);
            line->addWidget(field);
            connect(field, &QLineEdit::editingFinished, this, &SpansEditor::edited);
            return field;
        };
        range.from = add("From", tr("%1\u00a0: ouvre à").arg(spoken));
        auto *until = new Label(Type::Body, range.box);
        until->setText(tr("à", "between two times"));
        line->addWidget(until);
        range.to = add("To", tr("%1\u00a0: ferme à").arg(spoken));
        m_row->addWidget(range.box, 0, Qt::AlignLeft);
    }
    row->addStretch();
    m_add = new Button(Button::Look::Ghost, {}, "plus", this);
    m_add->setObjectName(name + u"Add"_qs);
    m_add->setAccessibleName(tr("%1\u00a0: ajouter des heures").arg(spoken));
    row->addWidget(m_add);
    connect(m_add, &Button::clicked, this, &SpansEditor::addRange);
    show({});
}

void SpansEditor::show(const std::vector<std::pair<QString, QString>> &typed)
{
    m_count = std::min(most, typed.size());
    for (size_t i = 0; i < most; ++i) {
        const Range &range = m_ranges[i];
        range.box->setVisible(i < m_count);
        range.from->setText(i < m_count ? typed[i].first : QString());
        range.to->setText(i < m_count ? typed[i].second : QString());
    }
    m_closed->setVisible(m_count == 0);
    m_add->setEnabled(m_count < most);
    arrange();
}

std::vector<std::pair<QString, QString>> SpansEditor::typed() const
{
    std::vector<std::pair<QString, QString>> all;
    for (size_t i = 0; i < m_count; ++i)
        all.emplace_back(m_ranges[i].from->text().trimmed(), m_ranges[i].to->text().trimmed());
    return all;
}

void SpansEditor::setSpans(const DaySpans &spans)
{
    std::vector<std::pair<QString, QString>> typed;
    for (const TimeSpan &span : spans)
        typed.emplace_back(clockText(span.from),
                           clockText(span.to > 24 * 60 ? span.to - 24 * 60 : span.to));
    show(typed);
}

Result<DaySpans> SpansEditor::spans() const
{
    DaySpans spans;
    for (const auto &[from, to] : typed()) {
        if (from.isEmpty() && to.isEmpty())
            continue; // taken out
        COMPTOIR_TRY(const TimeSpan span, spanFromTyped(from, to));
        spans.push_back(span);
    }
    return spans;
}

bool SpansEditor::hasKeyboard() const
{
    return isAncestorOf(window()->focusWidget());
}

void SpansEditor::addRange()
{
    auto all = typed();
    if (all.size() == most)
        return;
    all.emplace_back();
    show(all);
    m_ranges[m_count - 1].from->setFocus();
}

/// Side by side where all of them fit.
void SpansEditor::arrange()
{
    const int room = width() - m_add->sizeHint().width() - theme::gap;
    const int needed = int(m_count) * (m_ranges[0].box->sizeHint().width() + theme::gap);
    m_row->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SpansEditor::resizeEvent(QResizeEvent *)
{
    arrange();
}

WeekEditor::WeekEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap / 2);
    for (size_t day = 0; day < 7; ++day) {
        column->addWidget(new widgets::HairLine(Qt::Horizontal, this));
        QString name = QLocale().standaloneDayName(int(day) + 1);
        name.replace(0, 1, name.left(1).toUpper());
        auto *row = new QHBoxLayout;
        auto *title = new Label(Type::Strong, this);
        title->setText(name);
        title->setFixedWidth(theme::scaled(dayWidth));
        row->addWidget(title);
        auto *spans = new SpansEditor(u"day%1"_qs.arg(day + 1), name, this);
        row->addWidget(spans, 1);
        column->addLayout(row);
        auto *problem = new Label(Type::Secondary, this);
        problem->setObjectName(u"dayProblem%1"_qs.arg(day + 1));
        problem->setColour(theme::colours().badTint.on);
        problem->hide();
        column->addWidget(problem);
        m_rows[day] = {spans, problem};
        connect(spans, &SpansEditor::edited, this, [this, day] { read(day); });
    }
}

void WeekEditor::setWeek(const WeekHours &week)
{
    m_week = week;
    for (size_t day = 0; day < 7; ++day) {
        Row &row = m_rows[day];
        if (row.spans->hasKeyboard() || !row.problem->isHidden())
            continue; // somebody is at it
        const auto typed = row.spans->spans();
        if (!typed || *typed != week.days[day])
            row.spans->setSpans(week.days[day]);
    }
}

void WeekEditor::read(size_t day)
{
    Row &row = m_rows[day];
    const auto typed = row.spans->spans();
    WeekHours next = m_week;
    if (typed)
        next.days[day] = *typed;
    const auto right = typed ? check(next) : Result<void>(fail(typed.error()));
    row.problem->setVisible(!right);
    if (!right) {
        row.problem->setText(format::errorWords(right.error()).title);
        return row.problem->announce(row.problem->text());
    }
    next = next.tidied();
    if (next == m_week)
        return;
    m_week = next;
    Q_EMIT edited();
}

void WeekEditor::copy(size_t from, const std::vector<size_t> &to)
{
    for (const size_t day : to) {
        m_week.days[day] = m_week.days[from];
        m_rows[day].spans->setSpans(m_week.days[from]);
        m_rows[day].problem->hide();
    }
    Q_EMIT edited();
}

void WeekEditor::goHome()
{
    m_rows[0].spans->setFocus();
}

} // namespace comptoir::listing
