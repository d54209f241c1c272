// SPDX-License-Identifier: GPL-3.0-or-later
// PouchDB as the benchmarks' peer. `pouch.js serve FOLDER` is a server of its own: it prints its
// port. `pouch.js client FOLDER` obeys lines of JSON on stdin, one answer a line on stdout.
'use strict';
const fs = require('fs');
const path = require('path');
const readline = require('readline');
const { createRequire } = require('module');

// Installed beside the build, not beside this file.
const peers = createRequire(path.join(process.env.COMPTOIR_PEERS, 'package.json'));
const PouchDB = peers('pouchdb');

const [role, folder] = process.argv.slice(2);

function serve() {
    const express = peers('express');
    const Local = PouchDB.defaults({ prefix: path.join(folder, 'db-') });
    const pouch = peers('express-pouchdb')(Local, {
        mode: 'minimumForPouchDB',
        inMemoryConfig: true,
        logPath: path.join(folder, 'log.txt'),
    });
    const app = express();
    app.use('/', pouch);
    const server = app.listen(0, '127.0.0.1', () => {
        console.log(JSON.stringify({ port: server.address().port }));
    });
}

const open = new Map();
function local(name) {
    if (!open.has(name)) open.set(name, new PouchDB(path.join(folder, name)));
    return open.get(name);
}

async function timed(act) {
    const began = process.hrtime.bigint();
    const result = await act();
    return { ms: Number(process.hrtime.bigint() - began) / 1e6, result };
}

const acts = {
    versions() {
        const of = (name) => peers(name + '/package.json').version;
        return {
            node: process.version,
            pouchdb: of('pouchdb'),
            'express-pouchdb': of('express-pouchdb'),
            leveldown: of('leveldown'),
        };
    },
    async fill({ name, docs }) {
        const all = JSON.parse(fs.readFileSync(docs));
        await local(name).bulkDocs(all);
        return { docs: all.length };
    },
    async push({ name, remote, options }) {
        const { ms, result } = await timed(() => local(name).replicate.to(remote, options || {}));
        return { ms, docs: result.docs_written };
    },
    async pull({ name, remote, options }) {
        const { ms, result } = await timed(() => local(name).replicate.from(remote, options || {}));
        return { ms, docs: result.docs_written };
    },
    async pushOne({ name, remote, doc }) {
        await local(name).put(doc);
        const { ms, result } = await timed(() => local(name).replicate.to(remote));
        return { ms, docs: result.docs_written };
    },
};

async function obey() {
    for await (const line of readline.createInterface({ input: process.stdin })) {
        const { act, ...what } = JSON.parse(line);
        console.log(JSON.stringify(await acts[act](what)));
    }
}

fs.mkdirSync(folder, { recursive: true });
if (role === 'serve') serve();
else obey();
