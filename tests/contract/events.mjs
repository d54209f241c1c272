// SPDX-License-Identifier: GPL-3.0-or-later
// Hints which streams moved.
import { randomUUID } from 'node:crypto';

import { push } from './redemptions.mjs';

export async function playEvents(talk, town) {
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
    const fields = { name: { v: 'Éclair' } };
    second.write('reg.set', { entity: 'product', id: randomUUID(), fields });
    await push(talk, town, second);
    let moved = await next();
    while (moved.stream !== shop)
        moved = await next();
    talk.check(moved.head > heads.get(shop), 'the shop moved, but not its head');
    await events.return();
}
