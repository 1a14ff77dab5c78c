"""Where the power sits, how far it reaches, and who plans and does it, on paper."""

from collections.abc import Iterator, Sequence

from coproduce.report import power_words, words
from coproduce.report.on_paper import levels as levels_on_paper
from coproduce.report.on_paper.people import records
from coproduce.report.paper.blocks import Block, Grid, Part, Words
from coproduce.report.paper.drawn import Drawn, Head, Matrix, Note, OverTime
from coproduce.report.pictures import levels, matrix, over_time
from coproduce.report.pictures.over_time import OverTime as Face
from coproduce.report.words import Data


def in_a_line(data: Data) -> Iterator[Block | Drawn]:
    """What is said of power on the first page."""
    if not data["power"]:
        return
    yield Head("Where does the power sit?", 2)
    power = data["power"]
    reaches = (
        f"How far it reaches: {levels.reached(power['levels'], missing=False)}" if power["levels"] else ""
    )
    told = (power_words.moved(power), reaches, matrix.grid(power["matrix"]).told)
    yield Words(" ".join(words for words in told if words))


def parts(data: Data, *, full: bool) -> Iterator[Part]:
    """The chapters; nothing where only some questions were asked."""
    if not data["power"]:
        return
    faces = over_time.faces(data["power"], data["as_of"])
    told: list[Block | Drawn] = [Words(power_words.moved(data["power"]))]
    told += [block for face in faces for block in _face(face)] if full else [_table(faces)]
    told += records("power")
    yield Part("Where does the power sit?", told)
    yield from levels_on_paper.parts(data, full=full)
    yield Part("Who plans, who does it?", list(_matrix(data)))
    if full:
        rows = [(one["meaning"], one["word"].capitalize()) for one in data["power"]["box3"]]
        yield Part(
            "What sets it apart",
            [Grid(("Eleven things that set co-production apart", "On record"), rows, widths=(4, 1))],
        )


def _table(faces: Sequence[Face]) -> Grid:
    return Grid(
        ("What we look at", "The last twelve months"),
        [(one.title, f"{one.now} {one.moved}.") for one in faces],
        widths=(2, 3),
    )


def _face(face: Face) -> Iterator[Block | Drawn]:
    # The picture stays with its heading, whatever page they come to.
    yield Head(face.title)
    if face.drawn:
        yield OverTime(face.points, _seen(face))
    yield Words(f"{face.text} {face.now}")
    yield Note(f"{face.moved}. {face.why}")
    if face.drawn:
        yield _points(face.points)


def _points(points: Sequence[over_time.Point]) -> Grid:
    if all(point.low is None for point in points):
        return Grid(("Half-year to", "Count"), [_row(point)[:2] for point in points], widths=(1, 2))
    heads = ("Half-year to", "Count", "Likely in 100")
    return Grid(heads, [_row(point) for point in points], widths=(1, 1, 1))


def _seen(face: Face) -> str:
    told = [
        f"{point.label}: {words.per_100(point.share)}" for point in face.points if point.share is not None
    ]
    return f"{face.title}, by half-year. {'; '.join(told)}."


def _row(point: over_time.Point) -> tuple[str, str, str]:
    sure = point.low is not None and point.high is not None
    return (
        point.label,
        point.words,
        f"{round(100 * (point.low or 0))} to {round(100 * (point.high or 0))}" if sure else "–",
    )


def _matrix(data: Data) -> Iterator[Block | Drawn]:
    grid = matrix.grid(data["power"]["matrix"])
    yield Words(f"{grid.told} Full co-production is both planned and done together.")
    yield Matrix(grid.columns, grid.rows, grid.tenth)
    yield from records("matrix")
