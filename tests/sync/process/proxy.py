# SPDX-License-Identifier: GPL-3.0-or-later
"""A bad network between client and server: a TCP proxy that misbehaves as it is told."""
import select
import socket
import struct
import threading
import time

FROM_CLIENT, FROM_SERVER = "client", "server"


class Behaviour:
    """One connection's manners; passes everything on. `seen(data, side)` gives what goes on, or None to end the connection."""

    rate = None  # bytes a second

    def seen(self, data, side):
        return data


class Cut(Behaviour):
    """Ends the connection at the `nth` passing of `mark` from that side: what had come before has gone through, this piece has not."""

    def __init__(self, mark, side, nth=1):
        self.mark, self.side, self.left = mark, side, nth

    def seen(self, data, side):
        if side == self.side and self.mark in data:
            self.left -= 1
            if self.left == 0:
                return None
        return data


class CutReply(Behaviour):
    """Lets the `nth` call of a function through and ends the connection when its answer comes: the server has done it, and nobody hears."""

    def __init__(self, mark, nth=1):
        self.mark, self.left, self.waiting = mark, nth, False

    def seen(self, data, side):
        if side == FROM_SERVER and self.waiting:
            return None
        if side == FROM_CLIENT and self.mark in data:
            self.left -= 1
            self.waiting = self.left == 0
        return data


class Swallow(Behaviour):
    """From the `nth` call of a function on nothing comes through from these sides; the connection stays."""

    def __init__(self, mark, *sides, nth=1):
        self.mark, self.sides, self.left = mark, sides, nth

    def seen(self, data, side):
        if side == FROM_CLIENT and self.mark in data:
            self.left -= 1
        passed = self.left <= 0 and side in self.sides
        return b"" if passed else data


class Unreliable(Behaviour):
    """Ends the connection with this chance at each piece of data, and holds pieces up."""

    def __init__(self, random, chance):
        self.random, self.chance = random, chance

    def seen(self, data, side):
        time.sleep(self.random.uniform(0, 0.003))
        return None if self.random.random() < self.chance else data


class Slow(Behaviour):
    def __init__(self, rate):
        self.rate = rate


class Proxy:
    """Listens on loopback and leads to a socket. `next_behaviour()` is asked for each connection."""

    def __init__(self, target):
        self.target = target
        self.next_behaviour = Behaviour
        self.abortive = True  # RST instead of FIN
        self.connections = 0
        self.bytes = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.serve, args=(client, self.next_behaviour()), daemon=True).start()

    def serve(self, client, behaviour):
        server = socket.socket(socket.AF_UNIX)
        try:
            server.connect(self.target)
            self.pump(client, server, behaviour)
        except OSError:
            pass
        finally:
            for end in (client, server):
                if self.abortive and end is client:
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.close()

    def pump(self, client, server, behaviour):
        while True:
            ready, _, _ = select.select([client, server], [], [])
            for end in ready:
                data = end.recv(65536)
                if not data:
                    return
                passed = behaviour.seen(data, FROM_CLIENT if end is client else FROM_SERVER)
                if passed is None:
                    return
                self.bytes += len(passed)
                if behaviour.rate:
                    time.sleep(len(passed) / behaviour.rate)
                (server if end is client else client).sendall(passed)

    def close(self):
        self.listener.close()
