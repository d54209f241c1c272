// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/CodeEntry.h"

#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace comptoir::sync {

using sharing::RecoveryCode;
using theme::Type;
using widgets::Field;
using widgets::Label;

namespace {

/// As it is printed: the characters that a code has not are what they look like.
QString plain(const QString &typed)
{
    QString text;
    for (const QChar c : typed)
        if (!c.isSpace() && c != u'-')
            text += c.toUpper();
    return text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

CodeEntry::CodeEntry(const QList<int> &places, QWidget *parent) : QWidget(parent), m_places(places)
{
    setObjectName(u"codeEntry"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *grid = new GroupGrid(this);
    for (int i = 0; i < m_places.size(); ++i) {
        auto *field = new Field({}, grid);
        field->setObjectName(u"group%1"_qs.arg(m_places[i]));
        field->setAccessibleName(tr("Groupe %1").arg(m_places[i]));
        field->setPlaceholderText(tr("Groupe %1").arg(m_places[i]));
        field->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
        connect(field, &QLineEdit::textEdited, this,
                [this, i](const QString &text) { take(i, text); });
        connect(field, &QLineEdit::editingFinished, this, &CodeEntry::check);
        connect(field, &QLineEdit::returnPressed, this, &CodeEntry::entered);
        grid->add(field);
        m_fields.append(field);
    }
    column->addWidget(grid);
    m_fault = new Label(Type::Body, this);
    m_fault->setObjectName(u"codeFault"_qs);
    m_fault->setColour(theme::colours().badTint.on);
    // Its line is there from the start: a sheet that is full has no other room for it.
    m_fault->setMinimumHeight(m_fault->fontMetrics().height());
    column->addWidget(m_fault);
}

// What is more than a group goes on in the next field: somebody pasted, or types on.
void CodeEntry::take(int index, const QString &text)
{
    QString rest = plain(text);
    int last = index;
    for (int i = index; i < m_fields.size(); ++i) {
        const QString group = rest.left(RecoveryCode::groupSize);
        rest = rest.mid(RecoveryCode::groupSize);
        if (m_fields[i]->text() != group)
            m_fields[i]->setText(group);
        last = i;
        if (rest.isEmpty())
            break;
    }
    const bool isFull = m_fields[last]->text().size() == RecoveryCode::groupSize;
    if (isFull && !isWrong(last) && last + 1 < m_fields.size())
        m_fields[last + 1]->setFocus(Qt::TabFocusReason);
    else if (last != index)
        m_fields[last]->setFocus(Qt::TabFocusReason);
    check();
    Q_EMIT changed();
}

bool CodeEntry::isWrong(int index) const
{
    const QString text = m_fields[index]->text();
    if (text.size() < RecoveryCode::groupSize)
        return !text.isEmpty() && !m_fields[index]->hasFocus();
    return !RecoveryCode::groupFits(m_places[index] - 1, text);
}

void CodeEntry::check()
{
    QStringList wrong;
    for (int i = 0; i < m_fields.size(); ++i)
        if (isWrong(i))
            wrong << QString::number(m_places[i]);
    const QString fault = wrong.isEmpty() ? QString()
        : wrong.size() == 1
        ? tr("Groupe %1 : une faute de frappe.").arg(wrong.first())
        : tr("Groupes %1 : une faute de frappe.").arg(QLocale().createSeparatedList(wrong));
    if (fault == m_fault->text())
        return;
    m_fault->setText(fault);
    m_fault->announce(fault);
}

bool CodeEntry::isComplete() const
{
    for (int i = 0; i < m_fields.size(); ++i)
        if (!RecoveryCode::groupFits(m_places[i] - 1, m_fields[i]->text()))
            return false;
    return true;
}

QStringList CodeEntry::typed() const
{
    QStringList groups;
    for (const Field *field : m_fields)
        groups << field->text();
    return groups;
}

std::optional<RecoveryCode> CodeEntry::code() const
{
    const auto read = RecoveryCode::parse(typed().join(u' '));
    return read ? std::optional(*read) : std::nullopt;
}

void CodeEntry::start()
{
    m_fields.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::sync
