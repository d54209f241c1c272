// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

namespace comptoir::shell {

namespace {

QWidget *firstOfTabOrder(QWidget &page)
{
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        const bool reached = (next->focusPolicy() & Qt::TabFocus) && next->isEnabled();
        if (reached && page.isAncestorOf(next) && next->isVisibleTo(&page))
            return next;
    }
    return nullptr;
}

} // namespace

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(u"pages"_qs);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void PageStack::visit(const Section &section)
{
    QWidget *&page = m_pages[section.id];
    if (!page) {
        page = section.make();
        if (page->objectName().isEmpty())
            page->setObjectName(u"page-"_qs + QString::fromLatin1(section.id));
        if (page->accessibleName().isEmpty())
            page->setAccessibleName(section.title);
        addWidget(page);
    }
    setCurrentWidget(page);
}

void PageStack::forget(const QByteArray &id)
{
    QWidget *page = m_pages.take(id);
    if (!page)
        return;
    removeWidget(page);
    page->hide();
    page->setParent(nullptr);
    page->deleteLater(); // it may be what asked for this
}

void PageStack::goHome(const Section &section)
{
    QWidget *page = m_pages.value(section.id);
    if (!page)
        return;
    if (section.goHome)
        return section.goHome(*page);
    QWidget *home = page->focusProxy() ? page->focusProxy() : firstOfTabOrder(*page);
    if (!home) { // nothing to operate: the keys of the window still work
        page->setFocusPolicy(Qt::StrongFocus);
        home = page;
    }
    home->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::shell
