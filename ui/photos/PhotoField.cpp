// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/PhotoField.h"

#include "ui/photos/PhotoSquare.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace comptoir::photos {

using widgets::Button;
using widgets::Label;

PhotoField::PhotoField(const QString &name, const QString &spoken, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::margin);
    m_square = new PhotoSquare(this);
    m_square->setObjectName(QString(name + u"Square"_qs));
    m_square->setAccessibleName(spoken);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gap);
    m_choose = new Button(Button::Look::Secondary, tr("Choisir une photo…"), {}, this);
    m_choose->setObjectName(QString(name + u"Choose"_qs));
    m_remove = new Button(Button::Look::Ghost, tr("Retirer la photo"), {}, this);
    m_remove->setObjectName(QString(name + u"Remove"_qs));
    m_state = new Label(theme::Type::Caption, this);
    m_state->setObjectName(QString(name + u"State"_qs));
    m_state->setColour(theme::colours().text2);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    column->addWidget(m_state);
    column->addStretch();
    row->addWidget(m_square, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_square), static_cast<QAbstractButton *>(m_choose)})
        connect(button, &QAbstractButton::clicked, this, &PhotoField::chooseRequested);
    connect(m_remove, &Button::clicked, this, &PhotoField::removeRequested);
    show({});
}

void PhotoField::show(const Look &look)
{
    m_square->setPicture(look.square);
    m_square->setEnabled(!look.isTaking);
    m_choose->setEnabled(!look.isTaking);
    m_choose->setTitle(look.isNamed ? tr("Choisir une autre photo…") : tr("Choisir une photo…"));
    m_remove->setVisible(look.isNamed);
    m_remove->setEnabled(!look.isTaking);
    if (look.isTaking)
        m_state->setText(tr("La photo se prépare…"));
    else if (look.isMissing)
        m_state->setText(tr("Son fichier n’est pas sur cette caisse."));
    else
        m_state->setText(tr("Ou déposez une image ici."));
}

bool PhotoField::take(const QMimeData *dropped)
{
    if (!dropped || !m_choose->isEnabled())
        return false;
    const QList<QUrl> urls = dropped->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        Q_EMIT taken({urls.first().toLocalFile(), {}});
        return true;
    }
    const QImage picture = qvariant_cast<QImage>(dropped->imageData());
    if (picture.isNull())
        return false;
    Q_EMIT taken({{}, picture});
    return true;
}

void PhotoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PhotoField::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void PhotoField::keyPressEvent(QKeyEvent *event)
{
    const bool isPaste = event->matches(QKeySequence::Paste);
    if (!isPaste || !take(QGuiApplication::clipboard()->mimeData()))
        QWidget::keyPressEvent(event);
}

} // namespace comptoir::photos
