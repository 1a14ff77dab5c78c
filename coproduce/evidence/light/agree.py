"""What has to agree in a light workbook: nothing twice, nothing about nobody, no more ticks than cards."""

from collections.abc import Iterator

from coproduce.evidence.fault import Fault, Faults
from coproduce.evidence.light.read import Given, Line
from coproduce.evidence.light.sheets import Sheet, count_of, sheets, statements
from coproduce.evidence.light.value import Value
from coproduce.evidence.schema import codes


def find_disagreements(given: Given, faults: Faults) -> None:
    """Tells `faults` of each line that does not fit the others."""
    for fault in _disagreements(given):
        faults.add(fault)


def _disagreements(given: Given) -> Iterator[Fault]:
    for sheet in sheets():
        lines = given.lines[sheet.name]
        yield from _blanks(sheet, lines)
        yield from _twice(sheet, lines)
        yield from _about_nobody(sheet, lines, given)
    for line in given.lines["Asked for"]:
        yield from _of_another_sort(line)
    for line in given.lines["Card"]:
        yield from _too_many(line)


def _blanks(sheet: Sheet, lines: list[Line]) -> Iterator[Fault]:
    needed = [column.name for column in sheet.columns if column.must or column.name in sheet.key]
    for line in lines:
        for name in needed:
            # A cell that could not be read is not among what is said: it has had its own fault.
            if name in line.said and line[name] is None:
                yield _fault(sheet.name, line, name, "something: it cannot be blank")


def _twice(sheet: Sheet, lines: list[Line]) -> Iterator[Fault]:
    first: dict[tuple[Value, ...], int] = {}
    for line in lines:
        key = tuple(line[name] for name in sheet.key)
        if not key or None in key:
            continue
        if key in first:
            expected = f"something else, since row {first[key]} says the same"
            yield _fault(sheet.name, line, sheet.key[-1], expected)
        first.setdefault(key, line.row)


def _about_nobody(sheet: Sheet, lines: list[Line], given: Given) -> Iterator[Fault]:
    """A code that is not on its sheet. Where that sheet was left empty, nobody need be listed."""
    for column in sheet.columns:
        known = {line[_first(column.of)] for line in given.lines.get(column.of or "", ())}
        for line in lines if known else ():
            if line[column.name] is not None and line[column.name] not in known:
                yield _fault(sheet.name, line, column.name, f"one that stands on the sheet {column.of}")


def _of_another_sort(line: Line) -> Iterator[Fault]:
    """A need has other kinds and other answers than a thing said."""
    if line["sort"] is None:
        return
    is_need = line["sort"] == "need"
    why = "since this is a need" if is_need else "since this is a thing said"
    kinds = codes()["need_kind" if is_need else "contribution_kind"]
    if line["kind"] is not None and line["kind"] not in kinds:
        yield _fault("Asked for", line, "kind", f"one of {', '.join(kinds)}, {why}")
    other = "answer" if is_need else "met"
    if line[other] is not None:
        yield _fault("Asked for", line, other, f"nothing, {why}")


def _too_many(line: Line) -> Iterator[Fault]:
    back, given = line["returned"], line["given"]
    if not isinstance(back, int):
        return
    if isinstance(given, int) and back > given:
        yield _fault("Card", line, "returned", f"no more than the {given} that were given")
    for statement in statements():
        answers = (line[count_of(statement.name, score)] for score in codes()["card_score"])
        ticks = sum(answer for answer in answers if isinstance(answer, int))
        if ticks > back:
            yield _fault("Card", line, "returned", f"at least {ticks}: so many answered “{statement.text}”")


def _fault(sheet: str, line: Line, name: str, expected: str) -> Fault:
    columns = next(each.columns for each in sheets() if each.name == sheet)
    heading = next(column.heading for column in columns if column.name == name)
    found = line[name]
    return Fault("disagrees", sheet, line.row, heading, "" if found is None else str(found), expected)


def _first(name: str | None) -> str:
    return next((sheet.columns[0].name for sheet in sheets() if sheet.name == name), "")
