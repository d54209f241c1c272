// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of the declared grammar (core/listing/OpeningHours.h), made from a seed, mean the
// same to the till as to opening_hours.js, all through a year. Runs in Europe/Paris.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import OpeningHours from 'opening_hours';

const perPlace = 100;
// Bavaria is not here: the npm package keeps Augsburg's 8 August in all of it.
const places = [
    { args: ['--country', 'FR'], country: 'fr', state: '', year: 2027 },
    { args: ['--country', 'BE'], country: 'be', state: '', year: 2028 },
    { args: ['--country', 'DE', '--region', 'NW'], country: 'de', state: 'Nordrhein-Westfalen',
      year: 2029 },
    { args: ['--country', 'DE', '--region', 'BE'], country: 'de', state: 'Berlin', year: 2026 },
    { args: ['--country', 'DE', '--region', 'SN'], country: 'de', state: 'Sachsen', year: 2030 },
    { args: ['--country', 'DE', '--region', 'HE'], country: 'de', state: 'Hessen', year: 2031 },
];

let seed = 20261123;
function below(n) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % n;
}
const one = (list) => list[below(list.length)];
const two = (number) => String(number).padStart(2, '0');
const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function times(night) {
    const open = 360 + 15 * below(20);
    const noon = open + 60 + 15 * below(12);
    const spans = [`${clock(open)}-${clock(noon)}`];
    if (below(2)) {
        const again = noon + 30 + 15 * below(4);
        spans.push(night && below(3) === 0
            ? `${clock(again)}-${clock(15 * (1 + below(16)))}`
            : `${clock(again)}-${clock(Math.min(1440, again + 15 * (1 + below(20))))}`);
    } else if (below(10) === 0) {
        return `${clock(open)}+`;
    }
    return spans.join(',');
}

function days() {
    const parts = [];
    for (let i = 0; i <= below(2); ++i)
        parts.push(one([one(weekdays), `${one(weekdays)}-${one(weekdays)}`,
            `${one(weekdays)}[${one(['1', '2', '3', '-1', '1,3', '2-4'])}]`]));
    if (below(5) === 0)
        parts.push('PH');
    return parts.join(',');
}

function dates(year) {
    const date = () => `${one(months)} ${two(1 + below(28))}`;
    return one([
        () => `${one(months)}-${one(months)}`,
        () => `${date()}-${date()}`,
        () => date(),
        () => `${year} ${date()}`,
        () => `week ${two(1 + below(26))}-${two(27 + below(26))}`
            + one(['', '/2', '/3']),
        () => one(['easter', 'easter +1 day', 'easter -2 days']),
        () => one([`${year - 1}-${year}`, `${year}`, `${year}+`, `${year + 1}`]),
    ])();
}

/// Nights are joined by ",": behind ";" the first hours of a day are cut, which opening_hours.js
/// warns about.
function expression(year) {
    const night = below(3) === 0;
    const rules = [];
    for (let i = 0; i <= below(4); ++i) {
        const wide = below(4) === 0 ? `${dates(year)}: ` : '';
        const state = night ? '' : one(['', '', '', ' off', ' unknown']);
        rules.push(`${wide}${days()} ${times(night)}${state}`);
    }
    let text = rules.join(night ? ', ' : one(['; ', '; ', ', ']));
    if (!night && below(3) === 0)
        text += one(['; PH off', `; PH ${times(false)}`, '; Dec 25 off', `; ${dates(year)} off`]);
    if (below(8) === 0)
        text += ' || "sur rendez-vous"';
    return text;
}

const local = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
    + `T${two(date.getHours())}:${two(date.getMinutes())}`;

/// [from, to, state], neighbours of one state as one: words and holidays are no matter here.
function theirs(text, place) {
    const hours = new OpeningHours(text,
        { lat: 48.85, lon: 2.35, address: { country_code: place.country, state: place.state } },
        { locale: 'en' });
    const merged = [];
    const year = [new Date(place.year, 0, 1), new Date(place.year + 1, 0, 1)];
    for (const [from, to, unknown] of hours.getOpenIntervals(...year)) {
        const interval = [local(from), local(to), unknown ? 'unknown' : 'open'];
        const last = merged.at(-1);
        if (last && last[1] === interval[0] && last[2] === interval[2])
            last[1] = interval[1];
        else
            merged.push(interval);
    }
    return merged;
}

/// opening_hours.js takes 24 hours for a day when it looks for the evening before: the nights about
/// a change of the clock are its own.
function odd(year) {
    return [2, 9].map((month) => {
        const sunday = new Date(year, month, 31);
        sunday.setDate(31 - sunday.getDay());
        const end = new Date(year, month, sunday.getDate() + 2);
        return [local(sunday), local(end)];
    });
}
const usual = (intervals, year) => JSON.stringify(intervals.filter(
    ([from, to]) => odd(year).every(([begin, end]) => to <= begin || from >= end)));

let compared = 0, warned = 0, refused = 0, nights = 0, different = 0;
for (const place of places) {
    const texts = Array.from({ length: perPlace }, () => expression(place.year));
    writeFileSync('expressions.txt', texts.join('\n'));
    let output;
    try {
        output = execFileSync(process.argv[2],
            ['hours', '--file', 'expressions.txt', '--year', String(place.year),
                ...place.args],
            { encoding: 'utf8', maxBuffer: 1 << 28 });
    } catch (error) {
        output = error.stdout; // one that was not understood: told below
    }
    const ours = output.trim().split('\n').map((line) => JSON.parse(line));
    if (ours.length !== texts.length)
        throw new Error(`${ours.length} answers to ${texts.length} expressions`);
    texts.forEach((text, i) => {
        if (!ours[i].understood) {
            console.error(`not understood: ${text} (${ours[i].reason} at ${ours[i].position})`);
            ++refused;
            return;
        }
        ++compared;
        nights += /-0[0-4]:/.test(text);
        for (const said of [text, ours[i].canonical]) {
            const other = theirs(said, place), mine = ours[i].intervals;
            if (usual(other, place.year) === usual(mine, place.year))
                continue;
            console.error(`${place.args.join(' ')}: ${said}`);
            const at = other.findIndex((interval, k) => String(interval) !== String(mine[k]));
            console.error(`  ours ${mine.slice(at, at + 2).join(' | ')}; `
                + `theirs ${other.slice(at, at + 2).join(' | ')}`);
            ++different;
        }
    });
}
console.log(`${compared} expressions compared over a year, ${nights} with nights; `
    + `${different} differ, ${refused} were refused`);
process.exit(different || refused || nights < 40 ? 1 : 0);
