// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ListingPane.h"

#include "ui/format/ErrorText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace comptoir::listing {

using theme::Type;
using widgets::Field;
using widgets::Label;

ListingPane::ListingPane(ListingController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    m_body->setSpacing(theme::gap);
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setObjectName(u"listingScroll"_qs);
    scroll->setContent(content);
    column->addWidget(scroll);
}

Field *ListingPane::addField(const FieldWords &words, const Get &get, const Set &set)
{
    auto *title = new Label(Type::Secondary, this);
    title->setText(words.label);
    title->setColour(theme::colours().text2);
    auto *field = new Field(words.icon, this);
    field->setObjectName(QString::fromLatin1(words.name));
    field->setAccessibleName(words.label);
    field->setPlaceholderText(words.hint);
    auto *problem = addLabel(Type::Secondary, "listingProblem");
    problem->setColour(theme::colours().badTint.on);
    m_body->removeWidget(problem);
    m_body->addWidget(title);
    m_body->addWidget(field);
    m_body->addWidget(problem);
    m_rows.push_back({field, problem, get, words.fields});
    connect(field, &QLineEdit::textEdited, this, [this, set](const QString &text) {
        m_controller.editListing([&](Listing &draft) { set(draft, text); });
    });
    connect(field, &QLineEdit::editingFinished, this, &ListingPane::present);
    return field;
}

Label *ListingPane::addLabel(Type type, const char *name, const QString &text)
{
    auto *label = new Label(type, this);
    label->setObjectName(QString::fromLatin1(name));
    label->setText(text);
    m_body->addWidget(label);
    return label;
}

void ListingPane::addTick(const QString &name, const QString &words,
                          std::set<QString> Listing::*ticked, const QString &word)
{
    auto *box = new widgets::Switch(words, {}, this);
    box->setObjectName(name);
    box->setCheckable(true);
    m_body->addWidget(box);
    m_ticks.push_back({box, ticked, word});
    connect(box, &QAbstractButton::toggled, this, [this, ticked, word](bool on) {
        m_controller.editListing([&](Listing &draft) {
            if (on)
                (draft.*ticked).insert(word);
            else
                (draft.*ticked).erase(word);
        });
    });
}

widgets::Button *ListingPane::addButton(const char *name, const QString &text,
                                        const QByteArray &icon)
{
    auto *button = new widgets::Button(widgets::Button::Look::Secondary, text, icon, this);
    button->setObjectName(QString::fromLatin1(name));
    m_body->addWidget(button);
    return button;
}

void ListingPane::showProblem(Label *place, const QStringList &fields, bool hidden)
{
    const auto problems = check(listing());
    const auto found = std::find_if(problems.begin(), problems.end(), [&fields](const auto &one) {
        return one.blocks && fields.contains(one.field);
    });
    place->setVisible(!hidden && found != problems.end());
    if (found != problems.end())
        place->setText(format::errorWords({found->code, found->field, found->facts}).sentence());
}

void ListingPane::present()
{
    for (const Row &row : m_rows) {
        const bool typing = row.field->hasFocus();
        if (const QString text = row.get(listing()); !typing && row.field->text() != text)
            row.field->setText(text);
        showProblem(row.problem, row.fields, typing || row.field->text().isEmpty());
    }
    for (const Tick &tick : m_ticks) {
        const QSignalBlocker silent(tick.box);
        tick.box->setChecked((listing().*tick.ticked).contains(tick.word));
    }
}

void ListingPane::goHome()
{
    if (!m_rows.empty())
        m_rows.front().field->setFocus();
    else if (!m_ticks.empty())
        m_ticks.front().box->setFocus();
}

} // namespace comptoir::listing
