// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingPane.h"

namespace comptoir::widgets {
class ListRow;
class SegmentedControl;
class Stepper;
class TextArea;
} // namespace comptoir::widgets

namespace comptoir::listing {

/// Name, trade and number; or all of it from a register's file.
class NamePane : public ListingPane
{
    Q_OBJECT
public:
    NamePane(ListingController &controller, QWidget *parent);
    void present() override;

private:
    void chooseCategory(qsizetype which);
    void prefill();
    void prefillFrom(const QString &path);

    widgets::ListRow *m_category = nullptr;
    widgets::ListRow *m_second = nullptr;
};

class AddressPane : public ListingPane
{
    Q_OBJECT
public:
    AddressPane(ListingController &controller, QWidget *parent);
    void present() override;

private:
    void chooseRegion();
    void takePoint(const QString &typed);

    widgets::SegmentedControl *m_country = nullptr;
    widgets::ListRow *m_region = nullptr;
    widgets::Field *m_point = nullptr;
    widgets::Label *m_pointProblem = nullptr;
};

class ContactPane : public ListingPane
{
    Q_OBJECT
public:
    ContactPane(ListingController &controller, QWidget *parent);
};

/// Some sentences in each language that the shop speaks.
class StoryPane : public ListingPane
{
    Q_OBJECT
public:
    StoryPane(ListingController &controller, QWidget *parent);
    void present() override;
    void goHome() override;

private:
    QString language() const;

    widgets::SegmentedControl *m_language = nullptr;
    widgets::TextArea *m_text = nullptr;
    widgets::Label *m_length = nullptr;
};

class PaymentsPane : public ListingPane
{
    Q_OBJECT
public:
    PaymentsPane(ListingController &controller, QWidget *parent);
};

/// How one gets in.
class AccessPane : public ListingPane
{
    Q_OBJECT
public:
    AccessPane(ListingController &controller, QWidget *parent);
    void present() override;

private:
    widgets::Stepper *m_steps = nullptr;
};

} // namespace comptoir::listing
