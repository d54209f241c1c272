// SPDX-License-Identifier: GPL-3.0-or-later
// A till changes the key that it signs with.
import { push } from './redemptions.mjs';
import { getToken } from './town.mjs';

export async function playDeviceKey(talk, town) {
    const { second } = town.tills;
    const change = (expected, json) => talk.ask(expected, 'POST /v1/devices/self/keys',
        { headers: second.authorization, json });
    await push(talk, town, second);
    await change('409 device/key-too-early', second.keyChange(second.sequence).change);
    const next = second.keyChange();
    await change('422 device/bad-proof', { ...next.change, new_sig: next.change.sig });
    await change('200', next.change);
    await change('200', next.change); // the answer was lost
    next.take();
    await getToken(talk, second);
    second.commit(second.claim(town.campaign, 7, 100)); // signed by the new key
    const { results: [, paid] } = await push(talk, town, second);
    talk.check(paid.pay?.voucher_c === 100, `under the new key: ${JSON.stringify(paid)}`);
}
