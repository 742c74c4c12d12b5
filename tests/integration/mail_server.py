#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests, by aiosmtpd: STARTTLS (or TLS at once) and a sign-in are compulsory. Each mail it takes becomes
a file FOLDER/NNNN.json. Recipients that begin with `gone` are refused for good, with `later` once and taken then.

usage: mail_server.py FOLDER CERTIFICATE KEY USER PASSWORD [tls] [PORT]     prints the port when it listens"""
import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder, certificate, key, user, password = sys.argv[1:6]
implicit = "tls" in sys.argv[6:]
port = next((int(a) for a in sys.argv[6:] if a.isdigit()), 0)


class Handler:
    def __init__(self):
        self.seen = {}
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.seen[address] = self.seen.get(address, 0) + 1
        if address.startswith("gone"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later") and self.seen[address] == 1:
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = os.path.join(folder, "%04d.json" % (len(os.listdir(folder)) + 1))
        mail = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "signed_in": bool(session.authenticated),
                "tls": session.ssl is not None or implicit, "bytes": envelope.content.decode("latin-1")}
        with open(name + ".part", "w") as out:
            json.dump(mail, out)
        os.rename(name + ".part", name)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=good, handled=False) if not good else AuthResult(success=True)


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
handler = Handler()


def make():
    if implicit:
        return SMTP(handler, authenticator=authenticate, auth_required=True, auth_require_tls=False)
    return SMTP(handler, authenticator=authenticate, auth_required=True, tls_context=context, require_starttls=True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(make, "127.0.0.1", port, ssl=context if implicit else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
