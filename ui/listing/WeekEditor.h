// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/WeekHours.h"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::listing {

/// Hours of one day as they are typed: up to three ranges, none for closed.
class SpansEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t most = 3;

    /// `name` goes before the names of its fields.
    SpansEditor(const QString &name, const QString &spoken, QWidget *parent = nullptr);

    void setSpans(const DaySpans &spans);
    /// The error of what is typed: "hours/…".
    Result<DaySpans> spans() const;
    bool hasKeyboard() const;
    void addRange();

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Range
    {
        QWidget *box;
        widgets::Field *from;
        widgets::Field *to;
    };
    void arrange();
    void show(const std::vector<std::pair<QString, QString>> &typed);
    std::vector<std::pair<QString, QString>> typed() const;

    QString m_name;
    QString m_spoken;
    std::array<Range, most> m_ranges{};
    size_t m_count = 0;
    widgets::Label *m_closed = nullptr;
    widgets::Button *m_add = nullptr;
    QBoxLayout *m_row = nullptr;
};

/// Seven days, each with its ranges; what is wrong with one stands under it.
class WeekEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEditor(QWidget *parent = nullptr);

    void setWeek(const WeekHours &week);
    /// The days as they are typed; what is not right yet keeps what it was.
    WeekHours week() const { return m_week; }
    void copy(size_t from, const std::vector<size_t> &to);
    void goHome();

Q_SIGNALS:
    /// All days are right, and one is another.
    void edited();

private:
    void read(size_t day);

    struct Row
    {
        SpansEditor *spans;
        widgets::Label *problem;
    };
    std::array<Row, 7> m_rows{};
    WeekHours m_week;
};

} // namespace comptoir::listing
