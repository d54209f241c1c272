// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSheet.h"

#include "ui/format/SearchText.h"
#include "ui/shell/Shortcuts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Painting.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace comptoir::shell {

namespace {

constexpr int rowsShown = 7;
constexpr int keyRole = Qt::UserRole;

/// Title at the left, its key at the right.
class CommandRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, theme::control()};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &c = theme::colours();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        if (current) {
            widgets::paintBox(*painter, option.rect, theme::radius, c.selection, Qt::NoPen);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top() + 10, 4, option.rect.height() - 20),
                c.primary.fill);
        }
        QRect inner = option.rect.adjusted(theme::margin, 0, -12, 0);
        const QString key = index.data(keyRole).toString();
        painter->setFont(theme::font(theme::Type::Secondary));
        painter->setPen(c.text2);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, key);
        inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(key) - 12);
        painter->setFont(theme::font(theme::Type::Body));
        painter->setPen(c.text);
        painter->drawText(inner, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            inner.width()));
        painter->restore();
    }
};

} // namespace

QList<Command> matching(const QList<Command> &commands, const QString &query)
{
    QList<std::pair<int, Command>> scored;
    for (const Command &command : commands) {
        // A word of the title says more than one of the keywords.
        const int title = 2 * format::matchScore(query, command.title);
        const int all = format::matchScore(query, command.title + u' ' + command.keywords);
        if (all > 0)
            scored.append({std::max(title, all), command});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Command> found;
    for (const auto &[score, command] : scored)
        found.append(command);
    return found;
}

CommandSheet::CommandSheet(QList<Command> commands, QWidget *parent)
    : widgets::Sheet(tr("Que voulez-vous faire ?"), parent),
      m_commands(std::move(commands))
{
    setObjectName(u"commandSheet"_qs);
    m_field = new widgets::Field("search", this);
    m_field->setObjectName(u"commandField"_qs);
    m_field->setAccessibleName(tr("Chercher une action"));
    m_field->setPlaceholderText(tr("Écran, action ou réglage"));
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"commandList"_qs);
    m_list->setAccessibleName(tr("Actions trouvées"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setItemDelegate(new CommandRow(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int room = parent->height() - theme::scaled(48) - theme::control() - 120;
    m_list->setFixedHeight(
        std::max(theme::control(), std::min(rowsShown * theme::control(), room)));
    body()->addWidget(m_field);
    body()->addWidget(m_list);
    connect(m_field, &QLineEdit::textEdited, this, &CommandSheet::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandSheet::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandSheet::choose);
    search({});
}

void CommandSheet::start()
{
    open();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandSheet::search(const QString &query)
{
    m_found = matching(m_commands, query);
    m_list->clear();
    for (const Command &command : m_found) {
        auto *item = new QListWidgetItem(command.title, m_list);
        item->setData(keyRole, keyName(command.shortcut));
    }
    if (m_found.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Rien trouvé. Essayez un autre mot."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void CommandSheet::move(int step)
{
    if (!m_found.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, int(m_found.size()) - 1));
}

void CommandSheet::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const auto run = m_found.at(row).run;
    giveUp();
    Q_EMIT chosen(run);
}

// The field keeps the focus; its arrows are the list's.
bool CommandSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return widgets::Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    move(key == Qt::Key_Down ? 1 : -1);
    return true;
}

} // namespace comptoir::shell
