// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/HoursPane.h"

#include "ui/format/ErrorText.h"
#include "ui/listing/DaySheet.h"
#include "ui/listing/ListingText.h"
#include "ui/listing/WeekEditor.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

namespace comptoir::listing {

using theme::Type;
using widgets::Banner;
using widgets::Button;
using widgets::ListRow;

namespace {
constexpr int daysAhead = 60;
} // namespace

HoursPane::HoursPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    m_nudge = new Banner(Banner::Tone::Info, Banner::Form::Card, this);
    m_nudge->setObjectName(u"listingNudge"_qs);
    m_nudge->setIcon("calendar");
    Button *act = m_nudge->addAction(tr("Confirmer"));
    act->setObjectName(u"listingConfirm"_qs);
    connect(act, &Button::clicked, this, &HoursPane::confirm);
    body()->addWidget(m_nudge);
    buildWeek();
    buildText();
    addLabel(Type::Title, "listingDaysTitle", tr("Jours exceptionnels"));
    m_days = new QVBoxLayout;
    m_days->setSpacing(0);
    body()->addLayout(m_days);
    auto *add = addButton("listingDayAdd", tr("Un autre jour…"), "plus");
    connect(add, &Button::clicked, this,
            [this] { DaySheet::ask(this->controller(), std::nullopt, window()); });
    body()->addStretch();
}

void HoursPane::buildWeek()
{
    m_weekPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_weekPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *head = new QHBoxLayout;
    auto *title = new widgets::Label(Type::Title, m_weekPart);
    title->setText(tr("Horaires de la semaine"));
    head->addWidget(title, 1);
    auto *copy = new Button(Button::Look::Secondary, tr("Copier le lundi…"), "copy", m_weekPart);
    copy->setObjectName(u"listingCopyDay"_qs);
    head->addWidget(copy);
    column->addLayout(head);
    m_week = new WeekEditor(m_weekPart);
    column->addWidget(m_week);
    m_holidays = new widgets::SegmentedControl(
        tr("Jours fériés"), {tr("Comme d’habitude"), tr("Fermé"), tr("Autres heures")}, m_weekPart);
    m_holidays->setObjectName(u"listingHolidays"_qs);
    auto *holidays = new widgets::Label(Type::Strong, m_weekPart);
    holidays->setText(tr("Jours fériés"));
    column->addWidget(holidays);
    column->addWidget(m_holidays);
    m_holidaySpans = new SpansEditor(u"listingHolidaySpan"_qs, tr("Jours fériés"), m_weekPart);
    column->addWidget(m_holidaySpans);
    m_holidayProblem = new widgets::Label(Type::Secondary, m_weekPart);
    m_holidayProblem->setColour(theme::colours().badTint.on);
    m_holidayProblem->hide();
    column->addWidget(m_holidayProblem);
    body()->addWidget(m_weekPart);
    connect(copy, &Button::clicked, this, &HoursPane::chooseCopy);
    connect(m_week, &WeekEditor::edited, this, &HoursPane::keepWeek);
    connect(m_holidaySpans, &SpansEditor::edited, this, &HoursPane::keepWeek);
    connect(m_holidays, &widgets::SegmentedControl::chosen, this, [this](int kind) {
        m_holidaySpans->setVisible(kind == int(WeekHours::Holidays::Own));
        const auto spans = m_holidaySpans->spans();
        if (kind == int(WeekHours::Holidays::Own) && spans && spans->empty())
            return m_holidaySpans->addRange();
        keepWeek();
    });
}

void HoursPane::buildText()
{
    m_textPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_textPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *title = new widgets::Label(Type::Title, m_textPart);
    title->setText(tr("Vos horaires en disent plus qu’une semaine"));
    column->addWidget(title);
    auto *replace = new Button(Button::Look::Secondary, tr("Remplir la semaine à la place"),
                               "pencil", m_textPart);
    replace->setObjectName(u"listingReplaceHours"_qs);
    column->addWidget(replace);
    body()->addWidget(m_textPart);
    m_meaning = addLabel(Type::Secondary, "listingHoursText");
    m_meaning->setColour(theme::colours().text2);
    connect(replace, &Button::clicked, this,
            [this] { this->controller().editListing([](Listing &one) { one.hours.clear(); }); });
}

void HoursPane::keepWeek()
{
    WeekHours week = m_week->week();
    week.onHolidays = WeekHours::Holidays(m_holidays->current());
    if (week.onHolidays == WeekHours::Holidays::Own) {
        const auto spans = m_holidaySpans->spans();
        week.holidaySpans = spans ? *spans : DaySpans();
        const auto right = spans ? check(week) : Result<void>(fail(spans.error()));
        m_holidayProblem->setVisible(!right);
        if (!right)
            return m_holidayProblem->setText(format::errorWords(right.error()).title);
    }
    const bool isClosed = std::all_of(week.days.begin(), week.days.end(),
                                      [](const DaySpans &day) { return day.empty(); });
    controller().editListing([&](Listing &one) {
        one.hours = isClosed && week.holidaySpans.empty() ? QString() : week.tidied().text();
        one.hoursConfirmed = controller().today(); // who writes them says that they are right
    });
}

void HoursPane::chooseCopy()
{
    const QStringList to{tr("Tous les jours"), tr("Du mardi au vendredi"),
                         tr("Du mardi au samedi")};
    widgets::ChoiceSheet::ask(
        tr("Copier les heures du lundi vers"), to, -1,
        [this](int chosen) {
            static const std::vector<size_t> days[] = {
                {1, 2, 3, 4, 5, 6}, {1, 2, 3, 4}, {1, 2, 3, 4, 5}};
            m_week->copy(0, days[chosen]);
        },
        window());
}

void HoursPane::showNudge()
{
    const auto nudges = controller().nudges();
    const auto found = std::find_if(nudges.begin(), nudges.end(), [](const Nudge &nudge) {
        return nudge.what == "confirm-hours" || nudge.what == "holiday-ahead";
    });
    m_nudge->setVisible(found != nudges.end());
    if (found == nudges.end())
        return;
    if (found->what == "confirm-hours") {
        m_nudge->setText(tr("Vos horaires sont-ils toujours justes\u202f?"));
        return m_nudge->setAction(tr("Oui, confirmer"));
    }
    m_nudge->setText(tr("%1 approche\u00a0: ouvrez-vous\u202f?").arg(longDayText(*found->day)));
    m_nudge->setAction(tr("Répondre"));
}

void HoursPane::confirm()
{
    const auto nudges = controller().nudges();
    for (const Nudge &nudge : nudges) {
        if (nudge.what == "confirm-hours")
            return controller().editListing(
                [this](Listing &one) { one.hoursConfirmed = controller().today(); });
        if (nudge.what == "holiday-ahead")
            return DaySheet::ask(controller(), nudge.day, window());
    }
}

void HoursPane::showDays()
{
    const auto ahead = holidaysAhead(listing(), controller().today(), daysAhead);
    if (ahead == m_shownAhead && listing().days == m_shownDays && m_days->count() > 0)
        return;
    m_shownAhead = ahead;
    m_shownDays = listing().days;
    while (QLayoutItem *item = m_days->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::set<Day> days(ahead.begin(), ahead.end());
    for (const auto &[day, notice] : listing().days) {
        if (controller().today() <= day)
            days.insert(day);
    }
    const auto calendar = HolidayCalendar::of(listing().address.country, listing().address.region);
    for (const Day day : days) {
        const auto known = listing().days.find(day);
        auto *row = new ListRow("calendar", longDayText(day), this);
        row->setObjectName(u"listingDay"_qs + day.toIso());
        const QByteArray holiday = calendar ? calendar->holidayOn(day.toDate()) : QByteArray();
        QStringList more{holiday.isEmpty() ? QString() : holidayText(holiday)};
        if (known != listing().days.end())
            more << known->second.note;
        more.removeAll(QString());
        row->setSecondLine(more.join(u" · "_qs));
        row->setTrailing(known == listing().days.end() ? tr("à confirmer")
                                                       : noticeText(known->second));
        row->setLeadsOn(true);
        row->setDivided(true);
        m_days->addWidget(row);
        connect(row, &ListRow::clicked, this,
                [this, day] { DaySheet::ask(controller(), day, window()); });
    }
}

void HoursPane::present()
{
    ListingPane::present();
    const auto hours = OpeningHours::parse(listing().hours);
    const auto week = listing().hours.isEmpty() ? std::optional(WeekHours())
        : hours                                 ? WeekHours::from(*hours)
                                                : std::nullopt;
    m_weekPart->setVisible(week.has_value());
    m_textPart->setVisible(!week);
    if (week) {
        m_week->setWeek(*week);
        if (!m_holidaySpans->hasKeyboard() && m_holidayProblem->isHidden()) {
            m_holidays->choose(int(week->onHolidays));
            m_holidaySpans->setSpans(week->holidaySpans);
        }
        m_holidaySpans->setVisible(m_holidays->current() == int(WeekHours::Holidays::Own));
    }
    m_meaning->setVisible(!listing().hours.isEmpty());
    m_meaning->setText(hours
                           ? listing().hours
                           : tr("%1\nCe texte est montré tel quel\u202f; personne n’en déduit que "
                                "vous êtes ouvert.")
                                 .arg(listing().hours));
    showNudge();
    showDays();
}

void HoursPane::goHome()
{
    if (!m_weekPart->isHidden())
        m_week->goHome();
}

} // namespace comptoir::listing
