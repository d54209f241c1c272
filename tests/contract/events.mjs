// SPDX-License-Identifier: GPL-3.0-or-later
// Hints which streams moved, and an answer that waits until one does.
import { randomUUID } from 'node:crypto';

import { push } from './redemptions.mjs';

/** Moves the stream of its shop. */
async function write(talk, town, till, name) {
    const fields = { name: { v: name } };
    till.write('reg.set', { entity: 'product', id: randomUUID(), fields });
    await push(talk, town, till);
}

async function readHints(talk, town) {
    const { first, second } = town.tills;
    const shop = `shop:${first.shop}`;
    const due = ['territory', shop, `device:${first.device}`, `campaign:${town.campaign}`];
    const events = await talk.listen('GET /v1/events', first.authorization);
    const next = async () => {
        const { value, done } = await events.next();
        talk.check(!done, 'the hints end');
        const faults = talk.contract.faults('Hint', value);
        talk.check(faults.length === 0, `hint: ${faults}`);
        return value ?? {};
    };
    const heads = new Map();
    while (heads.size < due.length) {
        const { stream, head } = await next();
        talk.check(due.includes(stream), `a hint of ${stream}`);
        heads.set(stream, head);
    }
    await write(talk, town, second, 'Éclair');
    let moved = await next();
    while (moved.stream !== shop)
        moved = await next();
    talk.check(moved.head > heads.get(shop), 'the shop moved, but not its head');
    await events.return();
}

async function waitForNews(talk, town) {
    const { first, second } = town.tills;
    const request = `GET /v1/feed/shop:${first.shop}`;
    const headers = { ...first.authorization, Prefer: 'wait=25' };
    const { next } = (await talk.ask('200', request, { headers })).json();
    const later = talk.ask('200', `${request}?cursor=${next}`, { headers });
    await write(talk, town, second, 'Chouquette');
    const { changes } = (await later).json();
    talk.check(changes.length === 1 && changes[0].body.fields.name.v === 'Chouquette',
        `waited for ${JSON.stringify(changes)}`);
}

export async function playEvents(talk, town) {
    await readHints(talk, town);
    await waitForNews(talk, town);
}
