// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/Demo.h"

#include "ui/widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::gallery {

QString Demo::title() const
{
    QString title;
    for (const QChar c : name)
        title += c.isUpper() && !title.isEmpty() ? u"\u200b"_qs + c : QString(c);
    return title;
}

std::vector<Demo> demos()
{
    std::vector<Demo> all = buttonDemos();
    for (const auto &more : {fieldDemos(), listDemos(), pageDemos()})
        all.insert(all.end(), more.begin(), more.end());
    std::sort(all.begin(), all.end(),
              [](const Demo &one, const Demo &other) { return one.name < other.name; });
    return all;
}

QWidget *column(const std::vector<QWidget *> &widgets)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, theme::margin);
    column->setSpacing(12);
    bool fills = false;
    for (QWidget *widget : widgets) {
        const QSizePolicy policy = widget->sizePolicy();
        const bool isWide = policy.horizontalPolicy() & QSizePolicy::ExpandFlag
            || qobject_cast<QLabel *>(widget) || policy.hasHeightForWidth()
            || widget->hasHeightForWidth() || widget->layout();
        column->addWidget(widget, 0, isWide ? Qt::Alignment() : Qt::AlignLeft);
        fills = fills || policy.verticalPolicy() & QSizePolicy::ExpandFlag;
    }
    if (!fills)
        column->addStretch();
    return page;
}

QWidget *caption(const QString &text)
{
    auto *label = new widgets::Label(theme::Type::Secondary);
    label->setText(text);
    return label;
}

} // namespace comptoir::gallery
