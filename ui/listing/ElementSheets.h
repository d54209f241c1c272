// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Field;
class Label;
class SegmentedControl;
class TextArea;
} // namespace comptoir::widgets

namespace comptoir::listing {

class SpansEditor;

/// One of what a shop has several of: into the draft, or out of it.
class ElementSheet : public widgets::Sheet
{
    Q_OBJECT
protected:
    ElementSheet(ListingController &controller, const QString &title, QWidget *window);

    ListingController &controller() const { return m_controller; }
    widgets::Field *addField(const char *name, const QByteArray &icon, const QString &label,
                             const QString &text);
    /// `remove`: null for a new one.
    void addActs(const std::function<void(Shopfront &)> &remove);
    virtual void keep() = 0;
    void say(const Error &error);

private:
    ListingController &m_controller;
    widgets::Label *m_error = nullptr;
};

/// A market: one weekday, its hours, its place.
class MarketSheet : public ElementSheet
{
    Q_OBJECT
public:
    static void ask(ListingController &controller, const std::optional<MarketDay> &market,
                    QWidget *window);

private:
    MarketSheet(ListingController &controller, const std::optional<MarketDay> &market,
                QWidget *window);
    void keep() override;

    std::optional<MarketDay> m_market;
    widgets::SegmentedControl *m_weekday = nullptr;
    SpansEditor *m_spans = nullptr;
    widgets::Field *m_place = nullptr;
    widgets::Field *m_city = nullptr;
};

/// News, an offer or an event.
class PostSheet : public ElementSheet
{
    Q_OBJECT
public:
    static void ask(ListingController &controller, const std::optional<Post> &post,
                    QWidget *window);

private:
    PostSheet(ListingController &controller, const std::optional<Post> &post, QWidget *window);
    void keep() override;
    void showKind(Post::Kind kind);
    QString language() const;
    void showLanguage();
    Result<std::optional<Day>> dayIn(const widgets::Field *field) const;

    std::optional<Post> m_known;
    Post m_post;
    widgets::SegmentedControl *m_kind = nullptr;
    widgets::SegmentedControl *m_language = nullptr;
    widgets::Field *m_title = nullptr;
    widgets::TextArea *m_text = nullptr;
    widgets::Field *m_first = nullptr;
    widgets::Field *m_last = nullptr;
    widgets::Field *m_shownFrom = nullptr;
};

} // namespace comptoir::listing
