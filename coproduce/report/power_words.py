"""Power in sentences: how a face stands now, which way it moved, and whether power has shifted."""

from coproduce.report.words import FEW, HIDDEN, Data, of, per_100


def now_words(face: Data) -> str:
    """How it stands in the last twelve months: `74 of 136 issues, likely between 46 and 65 in every 100.`"""
    now = face["now"]
    if not now:
        return "Nothing on record in the last twelve months."
    if face["measure"] == "busiest":
        return _busiest(face, now)
    if now.get("hidden") == FEW:
        return f"{HIDDEN[FEW]}."
    told = of(now)
    if now["share"] is None:
        return f"{told[:1].upper()}{told[1:]} {face['unit']}."
    if face["measure"] == "amount":
        return f"{per_100(now['share'])} {face['unit']}: {told}."
    low, high = round(100 * now["low"]), round(100 * now["high"])
    return f"{told} {face['unit']}, likely between {low} and {high} in every 100."


def _busiest(face: Data, now: Data) -> str:
    people = f" {now['people']:,} different people had them." if now["people"] else ""
    if now["share"] is None:
        told = f"{now['asked']:,} {face['unit']}." if now["asked"] else f"{HIDDEN[FEW]}."
        return f"{told}{people}"
    return f"The busiest three had {of(now)} {face['unit']}.{people}"


MOVED = {True: "Moved towards older people", False: "Moved away from older people", None: ""}


def face_moved(moved: Data) -> str:
    """Which way a face has moved, where that can be told."""
    known = MOVED[moved["toward"]]
    return known or {"more": "More than before", "less": "Less than before"}.get(
        moved["word"], "Cannot tell if it has moved"
    )


SHIFTED = {
    True: "Power has moved towards older people.",
    False: "Power has not moved towards older people.",
    None: "Nobody can tell from the records whether power has moved.",
}


def moved(power: Data) -> str:
    """Whether power has moved, and why we say so."""
    return f"{SHIFTED[power['shifted']]} {power['why']}"
