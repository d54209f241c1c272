// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, each through a proxy that validates both sides, with their answers judged once more.

export class Conversation {
    faults = [];
    asked = 0;

    /** `doors`: URLs. `checked` lets good requests through, `open` all, `direct` is no proxy. */
    constructor(contract, doors) {
        this.contract = contract;
        this.doors = doors;
    }

    /** A request as the contract wants it. */
    ask(expected, request, options = {}) {
        return this.#send('checked', expected, request, options);
    }

    /** A request that is meant to be refused: the proxy judges only the answer. */
    provoke(expected, request, options = {}) {
        return this.#send('open', expected, request, options);
    }

    /** What the proxy can't pass on: redirects, packed and binary bodies, JSON that is none. */
    askDirectly(expected, request, options = {}) {
        return this.#send('direct', expected, request, options);
    }

    /** Events as they come. A proxy would wait for the end, so it is asked directly. */
    async listen(request, headers) {
        const target = request.split(' ')[1];
        const signal = AbortSignal.timeout(60_000);
        const response = await fetch(this.doors.direct + target, { headers, signal });
        this.#judge('direct', '200', request, answerOf(response, Buffer.alloc(0)));
        return events(response.body.getReader());
    }

    /** Something else that has to be true. */
    check(good, what) {
        if (!good)
            this.faults.push(what);
    }

    /** `expected`: "200", or "409 sync/gap", "200 or 201"; `request`: "GET /v1/ping?nonce=1". */
    async #send(door, expected, request, { headers = {}, json, body }) {
        const [method, target] = request.split(' ');
        const type = json === undefined ? {} : { 'Content-Type': 'application/json' };
        // The proxy looks for the body that an answer to HEAD does not have.
        const url = this.doors[method === 'HEAD' ? 'direct' : door];
        const response = await fetch(url + target, {
            method,
            headers: { ...type, ...headers },
            body: json === undefined ? body : JSON.stringify(json),
            redirect: 'manual',
        });
        const content = Buffer.from(await response.arrayBuffer());
        const answer = answerOf(response, content);
        this.#judge(door, expected, request, answer);
        return answer;
    }

    #judge(door, expected, request, answer) {
        ++this.asked;
        const [method, target] = request.split(' ');
        const faults = this.#faultsOf(method, target.split('?')[0], answer, expected);
        this.faults.push(...faults.map((fault) => `${door} ${request}: ${fault}`));
    }

    #faultsOf(method, path, answer, expected) {
        const isProblem = (answer.headers.get('content-type') ?? '').includes('problem');
        const isHead = method === 'HEAD'; // then no body says which code it is
        const problem = isProblem && !isHead ? answer.json() : {};
        if (problem.type?.includes('stoplight.io'))
            return [`the proxy says ${answer.bytes}`];
        const violations = answer.headers.get('sl-violations');
        const faults = violations ? [`the proxy found ${violations}`] : [];
        const good = expected.split(' or ').map((one) => one.split(' ')).some(([status, code]) =>
            `${answer.status}` === status && (!code || isHead || problem.code === code));
        if (!good) {
            const start = answer.bytes.subarray(0, 400);
            faults.push(`expected ${expected}, came ${answer.status} ${start}`);
        }
        return [...faults, ...this.contract.judge(method, path, answer)];
    }
}

function answerOf(response, content) {
    return {
        status: response.status,
        headers: response.headers,
        bytes: content,
        json() { return JSON.parse(this.bytes.toString()); },
    };
}

/** The data of each event of a text/event-stream. */
async function* events(reader) {
    try {
        let text = '';
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
            const whole = (text + Buffer.from(part.value)).split('\n\n');
            text = whole.pop();
            const data = whole.filter((event) => event.startsWith('data: '));
            yield* data.map((event) => JSON.parse(event.slice('data: '.length)));
        }
    } finally {
        await reader.cancel();
    }
}
