// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace comptoir::test {

/// One <message> of a .ts file.
struct Sentence
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "obsolete", "vanished", or empty
    QStringList forms; ///< one, or the plural forms

    QString key() const { return context + u": "_qs + source + u' ' + comment; }
};

inline Sentence readSentence(QXmlStreamReader &xml, const QString &context)
{
    Sentence sentence{context, {}, {}, {}, {}};
    const bool plural = xml.attributes().value(u"numerus"_qs) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            sentence.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            sentence.comment = xml.readElementText();
        } else if (xml.name() != u"translation") {
            xml.skipCurrentElement();
        } else {
            sentence.state = xml.attributes().value(u"type"_qs).toString();
            if (!plural)
                sentence.forms << xml.readElementText();
            while (plural && xml.readNextStartElement())
                sentence.forms << xml.readElementText();
        }
    }
    return sentence;
}

/// All sentences of a .ts file; none when it can't be read to its end.
inline std::vector<Sentence> readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Sentence> sentences;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            sentences.push_back(readSentence(xml, context));
    }
    return xml.hasError() ? std::vector<Sentence>{} : sentences;
}

} // namespace comptoir::test
