#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies an archive by what docs/fiscal-manual.fr.md says under "Vérifier par un autre moyen",
with Python's own library and the openssl command, and nothing of ours.

usage: verify_by_manual.py ARCHIVE.zip
"""
import base64
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile

SPKI = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")


def unpacked(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def der(raw):
    def integer(part):
        part = part.lstrip(b"\0") or b"\0"
        part = b"\0" + part if part[0] & 0x80 else part
        return b"\x02" + bytes([len(part)]) + part
    body = integer(raw[:32]) + integer(raw[32:])
    return b"\x30" + bytes([len(body)]) + body


def check_signature(key, message, signature):
    with tempfile.NamedTemporaryFile() as pem, tempfile.NamedTemporaryFile() as sig:
        text = base64.encodebytes(SPKI + key).decode()
        pem.write(f"-----BEGIN PUBLIC KEY-----\n{text}-----END PUBLIC KEY-----\n".encode())
        pem.flush()
        sig.write(der(signature))
        sig.flush()
        command = ["openssl", "dgst", "-sha256", "-verify", pem.name, "-signature", sig.name]
        subprocess.run(command, input=message, check=True, capture_output=True)


def check_chain(chain, lines, keys):
    previous = unpacked(chain["previous"])
    for offset, line in enumerate(lines):
        record = json.loads(line)
        assert record["number"] == chain["first"] + offset
        assert unpacked(record["previous"]) == previous
        hashed = (b"comptoir/fiscal/1\0" + chain["name"].encode() + b"\0"
                  + record["number"].to_bytes(8, "big") + previous + record["payload"].encode())
        previous = hashlib.sha256(hashed).digest()
        assert unpacked(record["hash"]) == previous
        check_signature(keys[record["key"]], previous, unpacked(record["signature"]))
    assert previous == unpacked(chain["head"]) and len(lines) == chain["count"]
    return len(lines)


def main(path):
    archive = zipfile.ZipFile(path)
    text = archive.read("manifest.json")
    manifest = json.loads(text)
    keys = {key["id"]: unpacked(key["publicKey"]) for key in manifest["keys"]}
    check_signature(keys[manifest["signedBy"]], b"comptoir/archive/1\0" + text,
                    archive.read("manifest.sig"))
    for file in manifest["files"]:
        assert hashlib.sha256(archive.read(file["name"])).hexdigest() == file["sha256"]
    names = {file["name"] for file in manifest["files"]} | {"manifest.json", "manifest.sig"}
    assert names == set(archive.namelist())
    records = sum(check_chain(chain,
                              archive.read(f"records/{chain['name']}.jsonl").splitlines(), keys)
                  for chain in manifest["chains"])
    print(f"verified {records}")


main(sys.argv[1])
