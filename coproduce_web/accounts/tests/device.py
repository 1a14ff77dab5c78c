"""A tablet that knows its owner's finger, as a browser speaks for it."""

import json
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

HOST = "localhost"
FLAG = AuthenticatorData.FLAG


class Tablet:
    """Answers what a page asks of it: made known to the site once, then used to sign in."""

    def __init__(self, name: bytes = b"a tablet") -> None:
        self.name, self.key = name, ec.generate_private_key(ec.SECP256R1())
        self.owner = ""

    def made_known(self, options: str) -> str:
        """What it answers where it is added."""
        asked = json.loads(options)["publicKey"]
        self.owner = asked["user"]["id"]
        public = ES256.from_cryptography_key(self.key.public_key())  # type: ignore[no-untyped-call]
        own = AttestedCredentialData.create(b"\0" * 16, self.name, public)
        data = AuthenticatorData.create(self._site(), FLAG.UP | FLAG.UV | FLAG.AT, 0, own)
        told = {"attestationObject": AttestationObject.create("none", data, {})}
        return self._answer(told | {"clientDataJSON": self._said("webauthn.create", asked)})

    def used(self, asked: dict[str, Any], *, sure: bool = True) -> str:
        """What it answers where somebody signs in; `sure` that it is the owner's finger."""
        data = AuthenticatorData.create(self._site(), FLAG.UP | FLAG.UV if sure else FLAG.UP, 1)
        said = self._said("webauthn.get", asked["publicKey"])
        seal = self.key.sign(bytes(data) + sha256(said).digest(), ec.ECDSA(hashes.SHA256()))
        told = {"authenticatorData": data, "clientDataJSON": said, "signature": seal}
        return self._answer(told, userHandle=self.owner)

    def _site(self) -> bytes:
        return sha256(HOST.encode()).digest()

    def _said(self, what: str, asked: dict[str, Any]) -> bytes:
        said = {"type": what, "challenge": asked["challenge"], "origin": f"http://{HOST}"}
        return json.dumps(said).encode()

    def _answer(self, told: dict[str, bytes], **more: str) -> str:
        name = websafe_encode(self.name)
        response = {part: websafe_encode(value) for part, value in told.items()} | more
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})
