// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/FiscalCommand.h"

#include "app/cli/verify/DatabaseCheck.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace comptoir::cli {

namespace {

using verify::Verdict;

int misused()
{
    std::fputs("usage: comptoir-cli fiscal verify ARCHIVE|DATABASE [--key FINGERPRINT] "
               "[--head FILE] [--json]\n",
               stderr);
    return 2;
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

QJsonObject toJson(const Verdict &verdict)
{
    QJsonArray keys;
    for (const auto &key : verdict.keys)
        keys.append(QString::fromLatin1(key));
    QJsonObject json{{QStringLiteral("sound"), !verdict.finding},
                     {QStringLiteral("from"), verdict.from},
                     {QStringLiteral("to"), verdict.to},
                     {QStringLiteral("register"), verdict.registerId},
                     {QStringLiteral("shop"), verdict.shop},
                     {QStringLiteral("software"), verdict.software},
                     {QStringLiteral("training"), verdict.training},
                     {QStringLiteral("records"), verdict.records},
                     {QStringLiteral("closings"), verdict.closings},
                     {QStringLiteral("clockSteps"), verdict.clockSteps},
                     {QStringLiteral("heads"), verdict.heads},
                     {QStringLiteral("keys"), keys}};
    if (verdict.finding) {
        json.insert(QStringLiteral("chain"), QString::fromUtf8(verdict.finding->chain));
        json.insert(QStringLiteral("number"), verdict.finding->number);
        json.insert(QStringLiteral("problem"), QString::fromLatin1(verdict.finding->problem));
        json.insert(QStringLiteral("detail"), verdict.finding->detail);
    }
    return json;
}

void say(const Verdict &verdict)
{
    if (!verdict.finding) {
        std::printf("verified from %s to %s: %lld records, %lld closings added up again\n",
                    qPrintable(verdict.from), qPrintable(verdict.to),
                    static_cast<long long>(verdict.records),
                    static_cast<long long>(verdict.closings));
    } else {
        const auto &finding = *verdict.finding;
        std::printf("not sound: %s", finding.chain.constData());
        if (finding.number > 0)
            std::printf(" %lld", static_cast<long long>(finding.number));
        std::printf(": %s%s%s\n", finding.problem.constData(), finding.detail.isEmpty() ? "" : ", ",
                    qUtf8Printable(finding.detail));
    }
    if (verdict.clockSteps > 0)
        std::puts("note: the clock was set back, as the log of events tells");
    if (verdict.training)
        std::puts("TRAINING: no real sale is in it");
    for (const auto &key : verdict.keys)
        std::printf("signed by: %s\n", key.constData());
}

} // namespace

int runFiscal(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption key(QStringLiteral("key"), {}, QStringLiteral("fingerprint"));
    const QCommandLineOption head(QStringLiteral("head"), {}, QStringLiteral("file"));
    parser.addOptions({json, key, head});
    const bool understood = parser.parse(QStringList(QStringLiteral("fiscal")) + arguments);
    const auto words = parser.positionalArguments();
    if (!understood || words.size() != 2 || words[0] != u"verify")
        return misused();
    const bool database = isDatabase(words[1]);
    const auto verdict = database
        ? verify::DatabaseCheck::of(words[1], parser.value(head), parser.value(key).toLatin1())
        : verify::ArchiveCheck::of(words[1], parser.value(key).toLatin1());
    if (parser.isSet(json))
        std::puts(QJsonDocument(toJson(verdict)).toJson(QJsonDocument::Compact).constData());
    else
        say(verdict);
    if (database && !verdict.heads && !verdict.finding)
        std::fputs("no file of heads: whether the end was cut can't be seen\n", stderr);
    return verdict.finding ? 1 : 0;
}

} // namespace comptoir::cli
