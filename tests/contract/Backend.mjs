// SPDX-License-Identifier: GPL-3.0-or-later
// The real program: its desk from a shell, and its server.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import { promisify } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

const run = promisify(execFile);

export class Backend {
    #children = [];

    constructor(program, data) {
        this.program = program;
        this.data = data;
    }

    /** Runs a command of the desk; the objects that it prints. */
    async desk(command, options = {}) {
        const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]);
        const { stdout } = await run(this.program,
            [...command.split(' '), ...words, '--data', this.data, '--json']);
        return stdout.trim().split('\n').map((line) => JSON.parse(line));
    }

    /** Starts the server; its URL. */
    async serve() {
        const server = this.#start(this.program,
            ['--data', this.data, '--listen', '127.0.0.1:0', '--json']);
        const [line] = await Promise.race([
            once(server.stdout, 'data'),
            once(server, 'exit').then(() => { throw new Error('the backend ended'); }),
        ]);
        return JSON.parse(line).url;
    }

    /** Starts a proxy in front of `url`; its URL. What it logs comes with a failure. */
    async proxy(prism, contract, url, options = []) {
        const port = await freePort();
        const proxy = this.#start(process.execPath,
            [prism, 'proxy', contract, url, '--errors', '--port', `${port}`, ...options]);
        let log = '';
        proxy.stdout.on('data', (text) => { log = (log + text).slice(-4000); });
        for (let tries = 0; !await listens(port); ++tries) {
            if (proxy.exitCode !== null || tries > 600)
                throw new Error(`the proxy does not listen:\n${log}`);
            await pause(100);
        }
        return `http://127.0.0.1:${port}`;
    }

    async stop() {
        for (const child of this.#children.reverse()) {
            if (child.exitCode !== null)
                continue;
            child.kill('SIGTERM');
            await once(child, 'exit');
        }
    }

    #start(program, options) {
        const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] });
        this.#children.push(child);
        return child;
    }
}

async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

async function listens(port) {
    const socket = connect(port, '127.0.0.1');
    const answered = await Promise.race([
        once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    return answered;
}
