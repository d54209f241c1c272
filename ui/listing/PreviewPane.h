// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::listing {

class PhoneCard;
class SignView;

/// What the town's people see, as the draft is now: on their phone, or on the door.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(ListingController &controller, QWidget *parent);
    void present();
    void setTitleShown(bool shown);

private:
    void chooseLanguage();
    void choosePaper();
    QString language() const;

    ListingController &m_controller;
    int m_language = 0; ///< of listingLanguages()
    widgets::Label *m_title = nullptr;
    widgets::Button *m_languageChoice = nullptr;
    widgets::SegmentedControl *m_kind = nullptr;
    PhoneCard *m_phone = nullptr;
    SignView *m_sign = nullptr;
    widgets::Button *m_print = nullptr;
};

} // namespace comptoir::listing
