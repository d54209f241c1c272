// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that two tills write.
import { randomUUID } from 'node:crypto';

import { pull, push } from './redemptions.mjs';

export async function playRegisters(talk, town) {
    const { first, second } = town.tills;
    const id = randomUUID();
    const name = (v) => ({ entity: 'product', id, fields: { name: { v } } });
    first.write('reg.set', name('Baguette'));
    first.write('reg.set', {
        entity: 'product', id, fields: { photo: { v: `blob:${town.photo.name}` } },
    });
    first.write('stock.count', { product: id, qty: 12_000 });
    const inAnHour = (Date.now() + 3_600_000).toString(16);
    first.write('reg.set', name('Ficelle'), { hlc: `${inAnHour}-0000` });
    const { results: [counted] } = await push(talk, town, first);
    talk.check(counted?.at, `an hour ahead, and not told what counts: ${JSON.stringify(counted)}`);
    second.write('reg.set', name('Pain'));
    const { results: [answer] } = await push(talk, town, second);
    talk.check(answer?.others?.name.v === 'Ficelle', `nobody asks: ${JSON.stringify(answer)}`);
    const rows = await pull(talk, second, `shop:${second.shop}`);
    const row = rows.find(({ e }) => e === 'reg');
    talk.check(row?.id === `product:${id}` && row.body.fields.photo, 'the catalogue is not told');
}
