// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/TillPage.h"

#include "ui/till/ClosePane.h"
#include "ui/till/HomePane.h"
#include "ui/till/PaperPanes.h"
#include "ui/till/RefundPane.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageHeader.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace comptoir::till {

using View = TillController::View;

TillPage::TillPage(TillController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"tillPage"_qs);
    setAccessibleName(tr("Caisse"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, theme::margin, 0, 0);
    m_column->setSpacing(0);
    m_header = new widgets::PageHeader(tr("Caisse"), this);
    m_header->setObjectName(u"tillHeader"_qs);
    m_header->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_column->addWidget(m_header);
    m_told = new widgets::Label(theme::Type::Secondary, this);
    m_told->setObjectName(u"tillTold"_qs);
    m_told->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_told->hide();
    m_column->addWidget(m_told);
    connect(m_header, &widgets::PageHeader::backRequested, this, [this] { goBack(); });
    connect(&controller, &TillController::viewChanged, this, &TillPage::showView);
    connect(&controller, &TillController::told, this, &TillPage::tell);
    connect(&controller, &TillController::changed, this, [this] {
        m_header->setTitle(title());
        m_pane->present();
    });
    showView();
    controller.refresh();
}

QString TillPage::title() const
{
    switch (m_controller.view()) {
    case View::Home:
        break;
    case View::Close:
        return m_controller.closing()
            ? tr("Clôture · %1/%2").arg(m_controller.closing()->step).arg(CloseDraft::steps)
            : tr("Journée clôturée");
    case View::Journal:
        return tr("Journal des tickets");
    case View::Ticket:
        return tr("Ticket n° %1").arg(m_controller.ticketNumber());
    case View::Refund:
        return tr("Rembourser n° %1").arg(m_controller.ticketNumber());
    case View::Closings:
        return tr("Clôtures");
    case View::Closing:
        return tr("Clôture n° %1").arg(m_controller.closingNumber());
    }
    return tr("Caisse");
}

TillPane *TillPage::makePane()
{
    switch (m_controller.view()) {
    case View::Home:
        break;
    case View::Close:
        return new ClosePane(m_controller, this);
    case View::Journal:
        return new JournalPane(m_controller, this);
    case View::Refund:
        return new RefundPane(m_controller, this);
    case View::Closings:
        return new ClosingsPane(m_controller, this);
    case View::Ticket:
    case View::Closing:
        return new PaperPane(m_controller, this);
    }
    return new HomePane(m_controller, this);
}

void TillPage::showView()
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

void TillPage::tell(const QString &words)
{
    m_told->setText(words);
    m_told->show();
    m_told->announce(words);
}

void TillPage::goHome()
{
    m_pane->goHome();
}

bool TillPage::goBack()
{
    return m_controller.goBack();
}

void TillPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::till
