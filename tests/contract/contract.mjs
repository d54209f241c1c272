// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a town's first day against the real backend. Every answer must be what backend/openapi.yaml
// says, and every answer that it names must have come at least once.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Backend } from './Backend.mjs';
import { playBlobs } from './blobs.mjs';
import { Contract } from './Contract.mjs';
import { Conversation } from './Conversation.mjs';
import { playDeviceKey } from './deviceKey.mjs';
import { playEvents } from './events.mjs';
import { playLostTill } from './lostTill.mjs';
import { playLoyalty } from './loyalty.mjs';
import { playRecovery } from './recovery.mjs';
import { playRedemptions } from './redemptions.mjs';
import { playRefusals, refuseStrangers } from './refusals.mjs';
import { playRegisters } from './registers.mjs';
import { playSharing } from './sharing.mjs';
import { playTown } from './town.mjs';

// Statuses that no client can bring about, with the reason.
const unreachable = new Map([
    ['5XX', 'needs a full disk or a lock that stays: tests/backend has faulty storages for that'],
]);

const source = process.env.COMPTOIR_SOURCE;
const program = join(process.env.COMPTOIR_BIN, 'comptoir-backend');
const description = join(source, 'backend/openapi.yaml');
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
const data = mkdtempSync(join(tmpdir(), 'comptoir-contract-'));

const contract = new Contract(description);
const backend = new Backend(program, data);
let faults = [];
try {
    const town = await playTown.found(backend);
    const direct = await backend.serve();
    const [checked, open] = await Promise.all([
        backend.proxy(prism, description, direct),
        backend.proxy(prism, description, direct, ['--validate-request', 'false']),
    ]);
    const talk = new Conversation(contract, { checked, open, direct });
    faults = talk.faults; // those found are told even when the play breaks off
    await playTown.enrol(talk, backend, town);
    await playRedemptions(talk, town);
    await playSharing(talk, town);
    await playBlobs(talk, town);
    await playRegisters(talk, town);
    await playLoyalty(talk, backend, town);
    await playEvents(talk, town);
    await playDeviceKey(talk, town);
    await playTown.rotateKey(talk, backend, town);
    await playRefusals(talk, backend, town);
    await playLostTill(talk, backend, town);
    await playRecovery(talk, backend, town);
    await refuseStrangers(talk, backend, town);
    faults.push(...await otherRoutes());
    console.log(`${talk.asked} requests, ${contract.seen.size} answers of the contract seen`);
} catch (error) {
    faults.push(error.stack);
} finally {
    await backend.stop();
    rmSync(data, { recursive: true });
}
const missing = contract.unseen().filter(({ status }) => !unreachable.has(status));
report('Not exercised', missing.map(({ operation, status }) => `${status}  ${operation}`));
report('Violations', faults);
process.exit(faults.length + missing.length > 0 ? 1 : 0);

/** Routes, and limits of their bodies, that only one of the backend and the contract has. */
async function otherRoutes() {
    const hasBody = (method) => ['POST', 'PUT', 'PATCH'].includes(method);
    const line = ({ method, path, limit }) => `${method} ${path} ${hasBody(method) ? limit : ''}`;
    const described = contract.operations()
        .map(({ maxBody, ...route }) => line({ ...route, limit: maxBody }));
    const served = (await backend.desk('routes'))
        .map(({ max_body: limit, ...route }) => line({ ...route, limit }));
    const without = (some, others) => some.filter((one) => !others.includes(one));
    return [...without(served, described).map((route) => `not described: ${route}`),
            ...without(described, served).map((route) => `not served: ${route}`)];
}

function report(title, lines) {
    console.log(`${title}: ${lines.length === 0 ? 'nothing' : ''}`);
    lines.forEach((line) => console.log(`  ${line}`));
}
