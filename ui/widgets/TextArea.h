// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace comptoir::widgets {

/// Some sentences in the house's looks. Tab leaves it; Esc goes to the page.
class TextArea : public QWidget
{
    Q_OBJECT
public:
    /// `spoken`: what is written here, for screen readers.
    explicit TextArea(const QString &spoken, QWidget *parent = nullptr);

    QString text() const;
    /// By the program: textEdited() is silent.
    void setText(const QString &text);
    void setPlaceholder(const QString &hint);
    bool hasKeyboard() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited(const QString &text);
    void left(); ///< the focus went elsewhere

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit = nullptr;
    bool m_isSet = false; ///< by the program, just now
};

} // namespace comptoir::widgets
