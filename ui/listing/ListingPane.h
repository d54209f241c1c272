// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
class Switch;
} // namespace comptoir::widgets

namespace comptoir::listing {

/// One block of the listing: what scrolls. Fields write into the draft as they are typed; what is
/// wrong with one stands under it once it is left.
class ListingPane : public QWidget
{
    Q_OBJECT
public:
    /// The draft, into the fields that nobody is writing in.
    virtual void present();
    /// Puts the focus where the block begins.
    virtual void goHome();

protected:
    ListingPane(ListingController &controller, QWidget *parent);

    ListingController &controller() const { return m_controller; }
    const Listing &listing() const { return m_controller.draft().listing; }
    QBoxLayout *body() const { return m_body; }

    struct FieldWords
    {
        const char *name; ///< of the object
        QByteArray icon;
        QString label;
        QString hint;
        QStringList fields; ///< ListingFields whose problems stand under it
    };
    using Get = std::function<QString(const Listing &)>;
    using Set = std::function<void(Listing &, const QString &)>;
    widgets::Field *addField(const FieldWords &words, const Get &get, const Set &set);
    widgets::Label *addLabel(theme::Type type, const char *name, const QString &text = {});
    /// One of a closed list, ticked or not.
    void addTick(const QString &name, const QString &words, std::set<QString> Listing::*ticked,
                 const QString &word);
    widgets::Button *addButton(const char *name, const QString &text, const QByteArray &icon);
    void showProblem(widgets::Label *place, const QStringList &fields, bool hidden);

private:
    struct Row
    {
        widgets::Field *field;
        widgets::Label *problem;
        Get get;
        QStringList fields;
    };
    struct Tick
    {
        widgets::Switch *box;
        std::set<QString> Listing::*ticked;
        QString word;
    };
    ListingController &m_controller;
    QBoxLayout *m_body = nullptr;
    std::vector<Row> m_rows;
    std::vector<Tick> m_ticks;
};

} // namespace comptoir::listing
