"""A Chromium for the browser tests: any on the path, else Debian's package when that may be installed."""

import shutil
import sys

from tests.debian import install, may_install

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = "The browser tests need Chromium: install it (on Debian or Ubuntu: sudo apt-get install chromium)."


def chromium() -> str | None:
    """Where a Chromium is, or None."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def main() -> None:
    if chromium() is None and may_install():
        print("Installing Chromium for the browser tests …", flush=True)
        # With a font that has every letter the pages use.
        install("chromium", "fonts-noto-core")
    if chromium() is None:
        sys.exit(ADVICE)


if __name__ == "__main__":
    main()
