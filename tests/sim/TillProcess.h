// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/TillMachine.h"

namespace comptoir::sim {

/// The till's network: answers reach only the run of the program that asked.
class TillMachine::Port : public net::Transport
{
public:
    Port(TillMachine &machine, QUrl origin) : m_machine(machine), m_origin(std::move(origin)) {}
    void send(const net::HttpRequest &request, Callback callback) override
    {
        if (m_machine.disk.frozen())
            return; // the process is dead and doesn't know
        m_machine.countRequest(request.path);
        m_machine.m_network.send(m_machine.connection, request,
                                 [machine = &m_machine, run = m_machine.m_runs,
                                  callback = std::move(callback)](Result<net::HttpAnswer> answer) {
                                     if (!machine->isRun(run))
                                         return;
                                     if (machine->m_isAsleep)
                                         machine->m_missed.push_back(
                                             [callback] { callback(fail("net/unreachable")); });
                                     else
                                         callback(std::move(answer));
                                     machine->readVersions();
                                 });
    }
    std::unique_ptr<net::OpenStream> open(const net::HttpRequest &request, Bytes came,
                                          Callback ended) override
    {
        TillMachine *const machine = &m_machine;
        if (machine->m_universe.has(Feature::NoStreams) || machine->disk.frozen())
            return Transport::open(request, std::move(came), std::move(ended));
        machine->countRequest(request.path);
        const int run = machine->m_runs;
        const auto over = [machine, run, ended](Result<net::HttpAnswer> how) {
            if (machine->isRun(run) && machine->m_isAsleep)
                machine->m_missed.push_back([ended] { ended(fail("net/unreachable")); });
            else if (machine->isRun(run))
                ended(std::move(how));
        };
        return machine->m_network.open(
            machine->connection, request,
            {[machine, run, came = std::move(came), over](const QByteArray &bytes) {
                 const bool reads = machine->isRun(run) && !machine->m_isAsleep;
                 if (reads)
                     came(bytes);
                 else
                     over(fail("net/unreachable")); // who sleeps loses it
                 return reads;
             },
             over});
    }
    const QUrl &origin() const override { return m_origin; }

private:
    TillMachine &m_machine;
    QUrl m_origin;
};

class TillMachine::Bell : public net::Alarm
{
public:
    explicit Bell(TillMachine &machine) : m_machine(machine) {}
    void set(qint64 afterMs) override
    {
        const int number = ++m_number;
        m_machine.m_universe.events.after(
            afterMs, [this, number, run = m_machine.m_runs, machine = &m_machine] {
                if (!machine->isRun(run) || m_number != number)
                    return;
                if (machine->m_isAsleep)
                    machine->m_missed.push_back([this] { ring(); });
                else
                    ring();
            });
    }
    void stop() override { ++m_number; }

private:
    TillMachine &m_machine;
    int m_number = 0;
};

struct TillMachine::Process
{
    Process(TillMachine &machine)
        : store(machine.disk, machine.m_paths),
          port(machine, machine.m_marker.server),
          bell(machine)
    {}
    app::TillStore store;
    Port port;
    Bell bell;
    std::unique_ptr<app::EnrolledTill> till;
};

} // namespace comptoir::sim
