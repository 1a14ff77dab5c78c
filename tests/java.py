"""A Java for Spark: any on the path, else Debian's package when that may be installed."""

import shutil
import sys

from tests.debian import install, may_install

ADVICE = (
    "Spark needs Java 17 or newer: install it "
    "(on Debian or Ubuntu: sudo apt-get install default-jre-headless)."
)


def main() -> None:
    if shutil.which("java") is None and may_install():
        print("Installing Java for Spark …", flush=True)
        install("default-jre-headless")
    if shutil.which("java") is None:
        sys.exit(ADVICE)


if __name__ == "__main__":
    main()
