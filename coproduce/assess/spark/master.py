"""Where Spark is: how its address is written, and whether anything answers there."""

import re
import socket
from urllib.parse import urlsplit

from coproduce.errors import EngineError

LOCAL = re.compile(r"local(\[(\d+|\*)\])?|local-cluster\[\d+,\d+,(?P<memory>\d+)\]")
KNOWN = re.compile(r"spark://\S+|yarn|k8s://\S+")
ALMOST_AT_ONCE = 5.0


def refuse_what_cannot_be(master: str) -> None:
    """EngineError where no Spark can be."""
    if not (LOCAL.fullmatch(master) or KNOWN.fullmatch(master)):
        raise EngineError(
            f"“{master}” is no master of Spark: write it as local[2], spark://host:7077, yarn or k8s://…"
        )
    if not master.startswith("spark://"):
        return
    for address in master.removeprefix("spark://").split(","):
        if _answers(address):
            return
    raise EngineError(
        f"There is no Spark master at {master}: start it, or look at how its address is written."
    )


def _answers(address: str) -> bool:
    try:
        there = urlsplit(f"//{address}")
        socket.create_connection((there.hostname or "", there.port or 7077), timeout=ALMOST_AT_ONCE).close()
    except (OSError, ValueError):
        return False
    return True
