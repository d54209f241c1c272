// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/BooksRefusal.h"

#include <algorithm>
#include <array>

namespace comptoir::app {

namespace {

struct Sentence
{
    const char *code;
    const char *text;
};

constexpr std::array<Sentence, 5> sentences{{
    {"territory/older-than-its-mark",
     "The database is older than the file `epoch` beside it: a copy was put back, or writes were "
     "lost. If you put back the newest copy, run `comptoir-backend territory restored`: tills then "
     "send again what it lacks. If you did not, look for the newer database first."},
    {"territory/other-epoch",
     "The database and the file `epoch` beside it belong to different epochs: one was put back "
     "without the other. If the database is the one to go on with, run `comptoir-backend territory "
     "restored`. If it is not, put the right one back."},
    {"territory/mark-missing",
     "The file `epoch` is missing, and this database had one: it looks like a copy. If it is to "
     "go on here, and nowhere else, run `comptoir-backend territory restored`."},
    {"territory/bad-mark",
     "The file `epoch` can't be read. If the database is the one to go on with, remove the file "
     "and run `comptoir-backend territory restored`."},
    {"territory/clock",
     "This machine's clock has jumped, or stands before what it showed when the town last ran. "
     "What is judged by a wrong clock stays in the books. Put it right (NTP); if it is right as it "
     "is, run `comptoir-backend territory clock-is-right`."},
}};

} // namespace

Error explained(Error error)
{
    const auto sentence = std::find_if(sentences.begin(), sentences.end(),
                                       [&](const Sentence &s) { return error.is(s.code); });
    if (sentence != sentences.end())
        error.detail = QString::fromLatin1(sentence->text);
    return error;
}

} // namespace comptoir::app
