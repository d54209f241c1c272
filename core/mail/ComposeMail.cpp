// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/ComposeMail.h"

#include "core/print/Layout.h"

#include <QDateTime>

#include <algorithm>

namespace comptoir::mail {

namespace {

constexpr int columns = 42; // fits a phone held upright
constexpr qsizetype wordBytes = 42; // of UTF-8 in one encoded word: 56 in Base64, 75 with its frame
constexpr qsizetype lineBytes = 76;

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray coded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < coded.size(); at += lineBytes)
        lines += coded.mid(at, lineBytes) + "\r\n";
    return lines;
}

QByteArray part(const QByteArray &mark, const QByteArray &type, const QString &text)
{
    return "--" + mark + "\r\nContent-Type: " + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(text.toUtf8());
}

QString htmlOf(const print::Document &document)
{
    QString rows;
    for (const print::Line &line :
         print::layOut(document, columns, print::Writing::Unicode, false)) {
        const auto *text = std::get_if<print::TextLine>(&line);
        const QString row = text ? text->placed() : std::get<print::QrLine>(line).text;
        const QString escaped = row.toHtmlEscaped();
        rows += text && text->isBold ? QString(u"<b>" + escaped + u"</b>\n")
                                     : QString(escaped + u'\n');
    }
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
        + document.title.toHtmlEscaped()
        + u"</title></head><body><pre style=\"font-family:monospace;font-size:14px;"
          u"line-height:1.35\">\n"
        + rows + u"</pre></body></html>\n";
}

/// As RFC 5322 wants it, in English whatever the till speaks.
QByteArray dateText(Instant at)
{
    return at.toUtc().toString(Qt::RFC2822Date).toLatin1();
}

} // namespace

QByteArray headerText(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    const bool isPlain = std::all_of(line.begin(), line.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'=';
    });
    if (isPlain && line.size() <= lineBytes - 16)
        return line.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const auto close = [&words, &word] {
        words << "=?utf-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint letter : line.toUcs4()) { // a word never ends within a letter
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            close();
        word += bytes;
    }
    if (!word.isEmpty())
        close();
    return words.join("\r\n ");
}

QByteArray composeBody(const print::Document &document, const QByteArray &mark)
{
    const QString text = print::renderText(document, columns).join(u'\n') + u'\n';
    return "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"" + mark
        + "\"\r\n\r\n" + part(mark, "text/plain", text) + part(mark, "text/html", htmlOf(document))
        + "--" + mark + "--\r\n";
}

QByteArray composeLetter(const Envelope &envelope, const QByteArray &body)
{
    const QByteArray name = headerText(envelope.fromName);
    const bool isCoded = name.startsWith("=?");
    const QByteArray shown = name.isEmpty() ? QByteArray()
        : isCoded                           ? QByteArray(name + "\r\n ")
                                            : QByteArray('"' + name + "\" ");
    return "Date: " + dateText(envelope.at) + "\r\nFrom: " + shown + '<' + envelope.from.text()
        + ">\r\nTo: <" + envelope.to.text() + ">\r\nSubject: " + headerText(envelope.subject)
        + "\r\nMessage-ID: " + envelope.messageId + "\r\nAuto-Submitted: auto-generated\r\n" + body;
}

} // namespace comptoir::mail
