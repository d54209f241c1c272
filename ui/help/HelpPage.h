// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/FirstAidCard.h"
#include "ui/help/SupportReport.h"

#include <QDir>
#include <QUrl>
#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::help {

class TopicRow;

struct HelpPorts
{
    QDir papers; ///< where cards and the support file are put
    std::function<bool(const QUrl &)> open; ///< QDesktopServices::openUrl
    std::function<QString()> footer; ///< of a printed card: shop and date
    std::function<SupportReport()> report;
};

/// "Que faire si…" (ux.md S17): first-aid cards that need no network, searchable, each printable as
/// a sheet for the wall; and a file for the one who helps from afar.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(HelpPorts ports, QWidget *parent = nullptr);

    void showCard(const QByteArray &id);
    void goHome();
    /// From a card to the list, where both have no room; false in the list.
    bool goBack();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void search(const QString &query);
    void fillCard();
    void arrange();
    void moveFocus(int step);
    void focusTopic(TopicRow *row);
    void printCard();
    void writeReport();
    void showResult(const Result<void> &saved, const QString &path);
    const FirstAidCard *current() const;

    HelpPorts m_ports;
    std::vector<FirstAidCard> m_cards;
    std::vector<TopicRow *> m_rows; ///< in the order of m_cards
    QByteArray m_chosen;
    bool m_reading = false; ///< a card was opened; matters where list and card have no room
    bool m_wide = true;
    QWidget *m_list = nullptr;
    QWidget *m_detail = nullptr;
    widgets::Field *m_search = nullptr;
    QVBoxLayout *m_topics = nullptr;
    QScrollArea *m_topicScroll = nullptr;
    widgets::Label *m_nothing = nullptr;
    widgets::Button *m_back = nullptr;
    widgets::Button *m_print = nullptr;
    widgets::Label *m_result = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace comptoir::help
