"""What others export, recognised and made into an evidence package without retyping."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from coproduce.evidence.adapters import pabulib, proposals
from coproduce.evidence.light.convert import convert as convert_light
from coproduce.evidence.light.recognise import recognise_light
from coproduce.evidence.progress import Progress, silent


class Convert(Protocol):
    """Writes the package `out` from `source`; `older_from` is the age in years of an older person there.

    Raises SourceError for a source that cannot be read, FaultsFound for wrong rows; then nothing is written.
    """

    def __call__(
        self, source: Path, out: Path, *, older_from: int = 65, progress: Progress = silent
    ) -> None: ...


@dataclass(frozen=True)
class Adapter:
    """One kind of export; `about` says in plain words what it is."""

    name: str
    about: str
    convert: Convert


ADAPTERS: Mapping[Callable[[Path], bool], Adapter] = {
    recognise_light: Adapter("light", "The six short sheets of the light path", convert_light),
    pabulib.is_pabulib: Adapter("pabulib", "Ballots on a public budget, from Pabulib", pabulib.convert),
    proposals.is_proposals: Adapter("proposals", "Proposals, from Decidim or Consul", proposals.convert),
}


def recognise(source: Path) -> Adapter | None:
    """The adapter for what `source` is; None for a package, which needs none."""
    if (source / "datapackage.json").is_file():
        return None
    return next((adapter for fits, adapter in ADAPTERS.items() if fits(source)), None)
