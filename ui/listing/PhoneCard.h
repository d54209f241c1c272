// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"
#include "ui/widgets/Card.h"

class QBoxLayout;

namespace comptoir::listing {

/// The listing as the card of a phone: photo, name, open now, what one asks first.
class PhoneCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit PhoneCard(QWidget *parent = nullptr);

    /// In the language that is installed; `language`: of story and news.
    void show(const ListingController &controller, const QString &language);

private:
    void addFact(const QByteArray &icon, const QString &words);
    void addHours(const ShopHours &hours, Instant now);

    QBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
};

/// A paper, as small as the place is.
class SignView : public QWidget
{
    Q_OBJECT
public:
    explicit SignView(QWidget *parent = nullptr);
    void show(const ListingPaper &paper);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ListingPaper> m_paper;
};

} // namespace comptoir::listing
