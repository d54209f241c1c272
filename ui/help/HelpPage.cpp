// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPage.h"

#include "ui/format/ErrorText.h"
#include "ui/help/CardView.h"
#include "ui/help/TopicRow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace comptoir::help {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int wideFrom = 860; ///< of the page: list and card beside each other
constexpr int listWidth = 380;
constexpr int edge = 24;

QScrollArea *scrollOf(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    if (content)
        scroll->setWidget(content);
    return scroll;
}

} // namespace

HelpPage::HelpPage(HelpPorts ports, QWidget *parent)
    : QWidget(parent),
      m_ports(std::move(ports)),
      m_cards(firstAidCards())
{
    setObjectName(u"helpPage"_qs);
    m_chosen = m_cards.front().id;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 20, edge, 20);
    row->setSpacing(edge);
    m_list = buildList();
    m_detail = buildDetail();
    row->addWidget(m_list);
    row->addWidget(m_detail, 1);
    setFocusProxy(m_search);
    search({});
    fillCard();
    arrange();
}

QWidget *HelpPage::buildList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *title = new Label(Type::Title, list);
    title->setText(tr("Que faire si…"));
    m_search = new widgets::Field("search", list);
    m_search->setObjectName(u"helpSearch"_qs);
    m_search->setAccessibleName(tr("Chercher dans l’aide"));
    m_search->setPlaceholderText(tr("Réseau, bon perdu…"));
    connect(m_search, &QLineEdit::textEdited, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { showCard(m_chosen); });
    m_search->installEventFilter(this);
    auto *topics = new QWidget(list);
    m_topics = new QVBoxLayout(topics);
    m_topics->setContentsMargins(0, 0, 0, 0);
    m_topics->setSpacing(theme::gap);
    for (const FirstAidCard &card : m_cards) {
        auto *topic = new TopicRow(card.icon, card.title, topics);
        topic->setObjectName(u"topic-"_qs + QString::fromLatin1(card.id));
        connect(topic, &TopicRow::clicked, this, [this, id = card.id] { showCard(id); });
        topic->installEventFilter(this);
        m_rows.push_back(topic);
    }
    m_nothing = new Label(Type::Body, topics);
    m_nothing->setText(tr("Aucune fiche ne correspond. Essayez un autre mot, ou appelez votre "
                          "conseiller."));
    auto *report = new Button(Button::Look::Secondary, tr("Fichier pour le dépannage"), "file-text",
                              list);
    report->setObjectName(u"supportFile"_qs);
    report->setToolTip(tr("Sans nom, sans code et sans montant"));
    report->setAccessibleDescription(report->toolTip());
    connect(report, &Button::clicked, this, &HelpPage::writeReport);
    m_result = new Label(Type::Secondary, list);
    m_result->setObjectName(u"helpResult"_qs);
    m_result->hide();
    column->addWidget(title);
    column->addWidget(m_search);
    m_topicScroll = scrollOf(topics, list);
    column->addWidget(m_topicScroll, 1);
    column->addWidget(m_result);
    column->addWidget(report);
    return list;
}

QWidget *HelpPage::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::margin);
    m_scroll = scrollOf(nullptr, detail);
    m_scroll->setObjectName(u"helpCardScroll"_qs);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("Fiche"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_back = new Button(Button::Look::Secondary, tr("Toutes les fiches"), "arrow-left", detail);
    m_back->setObjectName(u"allCards"_qs);
    m_back->setLeastHeight(theme::money());
    connect(m_back, &Button::clicked, this, [this] { goBack(); });
    m_print = new Button(Button::Look::Primary, tr("Imprimer la fiche"), "printer", detail);
    m_print->setObjectName(u"printCard"_qs);
    m_print->setLeastHeight(theme::money());
    connect(m_print, &Button::clicked, this, &HelpPage::printCard);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_print);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    return detail;
}

const FirstAidCard *HelpPage::current() const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [this](const auto &card) { return card.id == m_chosen; });
    return found == m_cards.end() ? nullptr : &*found;
}

void HelpPage::search(const QString &query)
{
    while (QLayoutItem *item = m_topics->takeAt(0))
        delete item;
    for (TopicRow *row : m_rows)
        row->hide();
    const auto found = matching(m_cards, query);
    for (const FirstAidCard &card : found) {
        const auto at = std::find_if(m_cards.begin(), m_cards.end(),
                                     [&card](const auto &one) { return one.id == card.id; });
        TopicRow *row = m_rows[size_t(at - m_cards.begin())];
        m_topics->addWidget(row);
        row->show();
    }
    m_topics->addWidget(m_nothing);
    m_nothing->setVisible(found.empty());
    m_topics->addStretch();
    if (found.empty())
        return;
    m_chosen = found.front().id;
    fillCard();
}

void HelpPage::showCard(const QByteArray &id)
{
    m_chosen = id;
    m_reading = true;
    fillCard();
    arrange();
    if (!m_wide)
        m_print->setFocus(Qt::OtherFocusReason);
}

void HelpPage::fillCard()
{
    const FirstAidCard *card = current();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(m_wide && m_cards[i].id == m_chosen);
    if (card)
        m_scroll->setWidget(new CardView(*card));
}

void HelpPage::goHome()
{
    (!m_wide && m_reading ? static_cast<QWidget *>(m_print) : m_search)
        ->setFocus(Qt::OtherFocusReason);
}

bool HelpPage::goBack()
{
    if (m_wide || !m_reading)
        return false;
    m_reading = false;
    arrange();
    goHome();
    return true;
}

void HelpPage::arrange()
{
    const bool wide = theme::unscaled(width()) >= wideFrom;
    if (std::exchange(m_wide, wide) != wide)
        fillCard();
    m_list->setVisible(wide || !m_reading);
    m_detail->setVisible(wide || m_reading);
    m_back->setVisible(!wide);
    m_list->setMaximumWidth(wide ? theme::scaled(listWidth) : QWIDGETSIZE_MAX);
    m_list->setMinimumWidth(wide ? theme::scaled(listWidth) : 0);
}

void HelpPage::printCard()
{
    const FirstAidCard *card = current();
    if (!card)
        return;
    const QString path = m_ports.papers.filePath(card->fileName());
    m_ports.papers.mkpath(u"."_qs);
    showResult(card->save(path, m_ports.footer ? m_ports.footer() : QString()), path);
}

void HelpPage::writeReport()
{
    if (!m_ports.report)
        return;
    const SupportReport report = m_ports.report();
    const QString path = m_ports.papers.filePath(report.fileName());
    m_ports.papers.mkpath(u"."_qs);
    showResult(report.save(path), path);
}

void HelpPage::showResult(const Result<void> &saved, const QString &path)
{
    const bool opened = saved && m_ports.open(QUrl::fromLocalFile(path));
    QString words;
    if (!saved)
        words = format::errorWords(saved.error()).sentence();
    else
        words = opened ? tr("Ouvert pour être imprimé ou envoyé.")
                       : tr("Enregistré : %1").arg(path);
    m_result->setText(words);
    m_result->setColour(saved ? theme::colours().text2 : theme::colours().badTint.on);
    m_result->show();
    m_result->announce(words);
}

void HelpPage::focusTopic(TopicRow *row)
{
    row->setFocus(Qt::TabFocusReason);
    m_topicScroll->ensureWidgetVisible(row);
}

void HelpPage::moveFocus(int step)
{
    std::vector<TopicRow *> shown;
    for (int i = 0; i < m_topics->count(); ++i)
        if (auto *row = qobject_cast<TopicRow *>(m_topics->itemAt(i)->widget()))
            shown.push_back(row);
    const auto at = std::find_if(shown.begin(), shown.end(),
                                 [](const TopicRow *row) { return row->hasFocus(); });
    const qsizetype next = at == shown.end() ? (step > 0 ? 0 : -1) : at - shown.begin() + step;
    if (next < 0)
        m_search->setFocus(Qt::BacktabFocusReason);
    else if (next < qsizetype(shown.size()))
        focusTopic(shown[size_t(next)]);
}

void HelpPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

// Arrows walk through the questions before the scroll area takes them.
bool HelpPage::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    moveFocus(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        return printCard();
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::help
