// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds each file of a corpus folder to a fuzz target, so that what the fuzzer found once is
// checked by every test run with any compiler.
#include <QByteArray>
#include <QDir>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int main(int argc, char **argv)
{
    const QDir corpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    int count = 0;
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray input = file.readAll();
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout); // the last name on a crash is the culprit's
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                               size_t(input.size()));
        ++count;
    }
    std::printf("%d inputs replayed\n", count);
    return count > 0 ? 0 : 1;
}
