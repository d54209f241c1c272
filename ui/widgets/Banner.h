// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"
#include "ui/widgets/Spoken.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {

class Button;
class Label;

/// A sentence that concerns the whole page or window, with at most one act; never cut: the act goes
/// under the words where it must. Readers are told when its text changes.
class Banner : public QWidget, public Spoken
{
    Q_OBJECT
public:
    enum class Tone { Info, Ok, Hold, No, Training };
    /// A card in a page, or a band from edge to edge under the strip.
    enum class Form { Card, Band };

    Banner(Tone tone, Form form, QWidget *parent = nullptr);

    void setIcon(const QByteArray &icon);
    void setText(const QString &text);
    Button *addAction(const QString &text);
    QString text() const;
    /// Empty: none. Only after addAction().
    void setAction(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    QAccessible::Role spokenRole() const override { return QAccessible::AlertMessage; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    theme::Family family() const;
    theme::Type type() const;
    void place();

    Tone m_tone;
    Form m_form;
    QByteArray m_icon;
    QBoxLayout *m_row = nullptr;
    Label *m_text = nullptr;
    Button *m_action = nullptr;
};

} // namespace comptoir::widgets
