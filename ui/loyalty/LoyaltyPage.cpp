// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/LoyaltyPage.h"

#include "ui/loyalty/AccountPane.h"
#include "ui/loyalty/FindPane.h"
#include "ui/loyalty/MessagesPane.h"
#include "ui/loyalty/RulesPane.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageHeader.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace comptoir::loyalty {

using View = LoyaltyController::View;

LoyaltyPage::LoyaltyPage(LoyaltyController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"loyaltyPage"_qs);
    setAccessibleName(tr("Fidélité"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, theme::margin, 0, 0);
    m_column->setSpacing(0);
    m_header = new widgets::PageHeader(tr("Fidélité"), this);
    m_header->setObjectName(u"loyaltyHeader"_qs);
    m_header->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_column->addWidget(m_header);
    m_told = new widgets::Label(theme::Type::Secondary, this);
    m_told->setObjectName(u"loyaltyTold"_qs);
    m_told->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_told->hide();
    m_column->addWidget(m_told);
    connect(m_header, &widgets::PageHeader::backRequested, this, [this] { goBack(); });
    connect(&controller, &LoyaltyController::viewChanged, this, &LoyaltyPage::showView);
    connect(&controller, &LoyaltyController::told, this, &LoyaltyPage::tell);
    connect(&controller, &LoyaltyController::changed, this, [this] {
        m_header->setTitle(title());
        m_pane->present();
    });
    showView();
}

void LoyaltyPage::showEvent(QShowEvent *event)
{
    m_controller.refresh();
    QWidget::showEvent(event);
}

QString LoyaltyPage::title() const
{
    switch (m_controller.view()) {
    case View::Home:
        break;
    case View::Account:
        if (m_controller.statement())
            return tr("Carte %1").arg(m_controller.statement()->view.account.card.grouped());
        break;
    case View::Rules:
        return tr("Règles du programme");
    case View::Messages:
        return tr("Écrire aux clients");
    }
    return tr("Fidélité");
}

LoyaltyPane *LoyaltyPage::makePane()
{
    const bool isUnset = m_controller.isRead() && m_controller.programme().version == 0;
    if (isUnset || m_controller.view() == View::Rules)
        return new RulesPane(m_controller, this);
    if (m_controller.view() == View::Account && m_controller.statement())
        return new AccountPane(m_controller, this);
    if (m_controller.view() == View::Messages)
        return new MessagesPane(m_controller, this);
    return new FindPane(m_controller, this);
}

void LoyaltyPage::showView()
{
    const bool hadFocus = m_pane && isAncestorOf(focusWidget());
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_told->hide();
    m_header->setTitle(title());
    m_header->setBackShown(m_controller.view() != View::Home);
    m_pane = makePane();
    m_column->addWidget(m_pane, 1);
    m_pane->present();
    m_pane->show();
    if (hadFocus)
        goHome();
}

void LoyaltyPage::tell(const QString &words)
{
    m_told->setText(words);
    m_told->show();
    m_told->announce(words);
}

void LoyaltyPage::goHome()
{
    m_pane->goHome();
}

bool LoyaltyPage::goBack()
{
    return m_controller.goBack();
}

void LoyaltyPage::takeScan(const QString &code)
{
    auto *sheet = findChild<CardActSheet *>();
    if (!sheet || !sheet->wantsCard())
        return m_controller.look(code);
    // Given up by the window just now, or still open: one of them stays.
    auto *again = sheet->againWith(code);
    sheet->giveUp();
    delete sheet;
    again->open();
}

void LoyaltyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::loyalty
