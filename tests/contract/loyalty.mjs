// SPDX-License-Identifier: GPL-3.0-or-later
// Points of a card that two tills count, and a day on which the town adds to them.
import { randomUUID } from 'node:crypto';

import { pull, push } from './redemptions.mjs';
import { opened } from './town.mjs';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code on a card: 50 bits and what they are modulo 1021 (docs/protocol.md §1, §9.1). */
function cardCode(bits) {
    const value = (bits << 10n) | (bits % 1021n);
    let text = '';
    for (let place = 55n; place >= 0n; place -= 5n)
        text += letters[Number((value >> place) & 31n)];
    return text;
}

export async function playLoyalty(talk, backend, town) {
    const { first, second } = town.tills;
    const card = cardCode(0x2abcdef012345n), other = cardCode(0x1234567890abcn);
    const entry = (kind, points) => ({
        entry: randomUUID(), card, kind, points, town_points: 0, programme: 1, at_ms: Date.now(),
    });
    const earned = entry('earn', 30);
    first.write('loyalty.earn', earned);
    first.write('loyalty.link',
        { link: randomUUID(), card, other, kind: 'replace', at_ms: Date.now() });
    first.write('loyalty.earn', { ...entry('earn', 30), card: `${card.slice(0, 11)}U` });
    const { results } = await push(talk, town, first);
    talk.check(results.length === 1 && results[0].problem?.code === 'wire/bad-field',
        `one card is none: ${JSON.stringify(results)}`);
    const rows = (await pull(talk, second, `shop:${second.shop}`))
        .filter(({ e }) => e === 'loyalty');
    talk.check(rows.length === 2, `the sibling hears of ${rows.length}`);
    const told = rows.find(({ id }) => id === earned.entry)?.body;
    talk.check(told?.points === 30 && told.card === card, `not as told: ${JSON.stringify(told)}`);
    const balances = await backend.desk('loyalty card', { code: other });
    talk.check(balances.length === 1 && balances[0].balance === 30,
        `another balance at the desk: ${JSON.stringify(balances)}`);

    await backend.desk('loyalty day', { day: '2099-12-05', percent: 200 });
    const day = (await pull(talk, second, 'territory')).find(({ e }) => e === 'bonus_day');
    talk.check(day?.id === '2099-12-05', 'no bonus day in the feed');
    const content = opened(talk, town, 'bonus-day', day.body);
    talk.check(content.percent === 200, `another day: ${JSON.stringify(content)}`);
}
