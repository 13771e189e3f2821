# SPDX-License-Identifier: GPL-3.0-or-later
"""wire.py A B: carries packets between two interfaces. A line "x y" on standard input: from now on the share x of what comes from A is
dropped, and y of what comes from B."""
import random
import select
import socket
import sys

SOL_PACKET, PACKET_VNET_HDR, PACKET_OUTGOING, EVERYTHING = 263, 15, 4, 3


def port(name):
    end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERYTHING))
    end.setsockopt(SOL_PACKET, PACKET_VNET_HDR, 1)  # sums that are still to be made, and packets still to be cut, stay so
    end.bind((name, 0))
    return end


def say_ready():
    sys.stdout.write("ready\n")
    sys.stdout.flush()


def main():
    a, b = port(sys.argv[1]), port(sys.argv[2])
    loss = {a: 0.0, b: 0.0}
    chance = random.Random(1)
    say_ready()
    while True:
        ready, _, _ = select.select([a, b, sys.stdin], [], [])
        for end in ready:
            if end is sys.stdin:
                line = sys.stdin.readline()
                if not line:
                    return
                loss[a], loss[b] = map(float, line.split())
                say_ready()
                continue
            data, where = end.recvfrom(1 << 17)
            if where[2] == PACKET_OUTGOING or chance.random() < loss[end]:
                continue
            try:
                (b if end is a else a).send(data)
            except OSError:
                pass  # a wire that is too full loses packets as well


main()
