// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"

#include <QHash>
#include <QStackedWidget>

namespace comptoir::shell {

/// The pages that have been visited; each is made at its first visit. A page is given the room that
/// there is, and never widens the window.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    /// The section's page on top.
    void visit(const Section &section);
    /// Makes it anew at the next visit.
    void forget(const QByteArray &id);
    /// Puts the focus where the section wants it.
    void goHome(const Section &section);
    QWidget *page(const QByteArray &id) const { return m_pages.value(id); }

private:
    QHash<QByteArray, QWidget *> m_pages;
};

} // namespace comptoir::shell
