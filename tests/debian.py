"""Debian's packages for tests that need more than Python: installed where that is allowed, else advised."""

import os
import shutil
import subprocess


def may_install() -> bool:
    """Whether this is root on a Debian."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(*packages: str) -> None:
    """Install them, without what they merely recommend."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", "-qq", *words], check=True, env=quiet, stdout=subprocess.DEVNULL)
