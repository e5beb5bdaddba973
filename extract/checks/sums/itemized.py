"""Parts item by item behind their whole: bullets, numbered paragraphs, one sentence for each of "three expressways"."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import dimension, head, is_whole_of_part, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.certain import is_open

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

BULLET: Final = re.compile(r"\s*(?:[-–—*•·▪◦‣●○]|\(?(?:\d{1,2}|[ivxIVX]{1,4}|[a-zA-Z])[.)](?=\s))\s*")
TOGETHER: Final = re.compile(
    r"\b(?:total\w*|combined|together|altogether|in all|overall|aggregate|all told|sum)\b", re.IGNORECASE
)
SOME: Final = re.compile(
    r"\b(?:includ\w+|such as|among|for example|notably|some of|largest|biggest|main|highlights)\b", re.IGNORECASE
)
DETAILS: Final = re.compile(r"\b(?:as follows|details|break-?(?:up|down)|they are|these are)\b", re.IGNORECASE)
ANNOUNCED: Final = range(2, 13)  # how many things a list announces at the most
BACK: Final = 6
MOST: Final = 20  # sentences that open with a part
LARGE: Final = 100  # a sum of figures from this size on is no coincidence
TOTAL_LINE: Final = re.compile(r"\W*(?:grand |sub)?total\b|\W*(?:sum|in all|altogether|overall)\b", re.IGNORECASE)
SHORT: Final = 100  # characters of a line of a table at the most
OPENING: Final = 40  # characters before the count that a sentence opens with


def additions(reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of lists whose items are lines or sentences of their own."""
    lines = _lines(rows)
    yield from _bulleted(reading, rows, lines)
    yield from _announced(reading, rows, lines)
    yield from _in_sentences(rows)
    yield from _totalled(lines)


def _lines(rows: Sequence[Sequence[Mention]]) -> dict[int, list[Mention]]:
    lines: dict[int, list[Mention]] = {}
    for row in rows:
        for mention in row:
            lines.setdefault(mention.line, []).append(mention)
    return lines


def _firsts(groups: Sequence[Sequence[Mention]], kind: str | None) -> list[Mention]:
    """The first figure of a dimension in each group that has one."""
    found = ([m for m in group if dimension(m) == kind and not is_whole_of_part(m)] for group in groups)
    return [mentions[0] for mentions in found if mentions]


def _kinds(groups: Sequence[Sequence[Mention]]) -> list[str | None]:
    return list(dict.fromkeys(dimension(m) for group in groups for m in group))


def _is_telling(addition: Addition) -> bool:
    """Whether so many or so large figures agree that it is no coincidence."""
    return value_of(addition.whole) >= LARGE or addition.fits() or len(addition.parts) > FEWEST + 1


# -- bullets


def _bulleted(
    reading: Reading, rows: Sequence[Sequence[Mention]], lines: dict[int, list[Mention]]
) -> Iterator[Addition]:
    for run in _runs(lines):
        first = run[0][0]
        ahead = [m for row in rows[max(0, first.sentence - BACK) : first.sentence] for m in row if m.line < first.line]
        for kind in _kinds(run):
            parts = _firsts(run, kind)
            wholes = [m for m in ahead if dimension(m) == kind][::-1]
            if len(parts) < FEWEST:
                continue
            agreed = [a for w in wholes for a in [Addition(w, parts, Claim.ALL)] if a.agrees() and _is_telling(a)]
            yield from agreed[:1] or _unlike(reading, run, parts, wholes)


def _runs(lines: dict[int, list[Mention]]) -> Iterator[list[list[Mention]]]:
    """The runs of lines that begin with a bullet or a number of their own."""
    run: list[list[Mention]] = []
    for mentions in lines.values():
        bullet = _bullet(mentions[0])
        if run and (not bullet or mentions[0].line - run[-1][0].line > 1):
            if len(run) >= FEWEST:
                yield run
            run = []
        if bullet:
            run.append(mentions)
    if len(run) >= FEWEST:
        yield run


def _line_start(mention: Mention) -> int:
    return mention.frame.text.rfind("\n", 0, mention.frame.start + 1) + 1


def _bullet(mention: Mention) -> bool:
    return BULLET.match(mention.frame.text, _line_start(mention), mention.start) is not None


def _unlike(
    reading: Reading, run: Sequence[Sequence[Mention]], parts: Sequence[Mention], wholes: Sequence[Mention]
) -> Iterator[Addition]:
    """The list that fails, where the sentence before it ends in a colon and has one figure that can be the whole."""
    start = _line_start(run[0][0])
    frame = next((f for f in reversed(reading.frames) if f.end <= start), None)
    if frame is None or not frame.text[frame.start : start].rstrip().endswith(":"):
        return
    own = [whole for whole in wholes if whole.frame is frame] or _announcing(reading, run, wholes)
    some = SOME.search(frame.text[frame.start : start]) is not None
    single = all(len([m for m in line if dimension(m) == dimension(parts[0])]) == 1 for line in run)
    counted = not any(is_open(reading, part.frame, part.frame.start, [part]) for part in parts)
    if len(own) != 1 or not single or len(parts) != len(run):
        return
    addition = Addition(own[0], parts, Claim.SOME if some else Claim.ALL)
    if addition.fits() and (counted or addition.exceeds()) and parts[-1].line - parts[0].line == len(parts) - 1:
        yield addition


def _announcing(reading: Reading, run: Sequence[Sequence[Mention]], wholes: Sequence[Mention]) -> list[Mention]:
    """The figures of the sentence before, if it has the number of the items ("four projects … They are:")."""
    nearest = [whole for whole in wholes if whole.sentence == wholes[0].sentence]
    numbers = [m for m in reading.of_sentence(wholes[0].sentence) if m.figure.type == "count"] if wholes else []
    close = bool(wholes) and run[0][0].sentence - wholes[0].sentence <= FEWEST
    frame = run[0][0].frame.text[wholes[0].frame.end : run[0][0].start] if wholes else ""
    told = DETAILS.search(frame) is not None and all(len(line) > 0 for line in run)
    return nearest if close and (told or any(value_of(m) == len(run) for m in numbers)) else []


def _totalled(lines: dict[int, list[Mention]]) -> Iterator[Addition]:
    """Lines above one that begins with "Total": rows of a table."""
    for line, mentions in lines.items():
        text = mentions[0].frame.text
        if not TOTAL_LINE.match(text, _line_start(mentions[0])):
            continue
        for kind in _kinds([mentions]):
            whole = next(m for m in mentions if dimension(m) == kind)
            block = _block(lines, line, kind)
            for first in range(len(block) - 1):
                if Addition(whole, block[first:], Claim.ALL).agrees():
                    yield Addition(whole, block[first:], Claim.ALL)
                    break
            else:
                if len(block) >= FEWEST and all(_bullet(m) for m in block) and Addition(whole, block, Claim.ALL).fits():
                    yield Addition(whole, block, Claim.ALL)


def _block(lines: dict[int, list[Mention]], line: int, kind: str | None) -> list[Mention]:
    """The first figures of a kind in the short lines right above a line."""
    block: list[Mention] = []
    while (line := line - 1) in lines and (found := _firsts([lines[line]], kind)):
        start = _line_start(found[0])
        end = found[0].frame.text.find("\n", found[0].end)
        if (end if end >= 0 else len(found[0].frame.text)) - start > SHORT or TOTAL_LINE.match(
            found[0].frame.text, start
        ):
            break
        block.insert(0, found[0])
    return block


# -- as many items as announced


def _announced(
    reading: Reading, rows: Sequence[Sequence[Mention]], lines: dict[int, list[Mention]]
) -> Iterator[Addition]:
    """ "Three expressways with a combined length of …": as many lines, or sentences, with one such figure first."""
    order = list(lines)
    for whole in reading.mentions:
        frame = whole.frame
        if dimension(whole) in (None, "count") or not TOGETHER.search(frame.text, frame.start, frame.end):
            continue
        after = bisect_right(order, whole.line)
        below = [lines[at] for at in order[after : after + BACK + BACK]]
        for number, groups in product(
            _numbers(rows, whole), (below, rows[whole.sentence + 1 : whole.sentence + 1 + BACK + BACK])
        ):
            parts = _firsts(groups, dimension(whole))[:number]
            addition = Addition(whole, parts, Claim.ALL)
            near = len(parts) == number and parts[0].sentence - whole.sentence <= BACK
            if near and (addition.agrees() or (groups is below and _are_items(whole, below[: number + 1], parts))):
                yield addition
                break


def _are_items(whole: Mention, lines: Sequence[Sequence[Mention]], parts: Sequence[Mention]) -> bool:
    """Whether a stated total is followed by as many numbered lines as announced, each with one figure of its kind."""
    told = TOGETHER.search(whole.frame.text, max(whole.frame.start, whole.start - OPENING), whole.start)
    items = [line for line in lines if _bullet(line[0])] or _paragraphs(whole, lines[: len(parts)])
    single = all(len([m for m in line if dimension(m) == dimension(whole)]) == 1 for line in items)
    return told is not None and single and [line[0].line for line in items] == [part.line for part in parts]


def _paragraphs(whole: Mention, lines: Sequence[Sequence[Mention]]) -> Sequence[Sequence[Mention]]:
    """The lines right below a whole, where none is left out."""
    follow = all(line[0].line == whole.line + at for at, line in enumerate(lines, start=1))
    return lines if follow and len(lines) > FEWEST else []


def _numbers(rows: Sequence[Sequence[Mention]], whole: Mention) -> list[int]:
    """The numbers of things that are announced with the whole."""
    near = [
        m for row in rows[max(0, whole.sentence - FEWEST) : whole.sentence + 1] for m in row if m.line == whole.line
    ]
    return [int(value_of(m)) for m in near if m.figure.type == "count" and value_of(m) in ANNOUNCED]


# -- sentences that open with a count


def _in_sentences(rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """ "49 projects were started and resumed. 19 projects were started, … 30 projects were resumed, …"."""
    for sentence, row in enumerate(rows):
        for whole in row:
            if whole.figure.type != "count":
                continue
            parts = _openers(rows, sentence + 1, whole)
            if len(parts) < FEWEST or not _are_told_apart(parts):
                continue
            addition = Addition(whole, parts, Claim.ALL)
            if addition.agrees() or _names_both(whole, parts):
                yield addition


def _openers(rows: Sequence[Sequence[Mention]], sentence: int, whole: Mention) -> list[Mention]:
    """The counts of the same things that the next sentences open with."""
    found: list[Mention] = []
    for row in rows[sentence : sentence + MOST]:
        first = next(iter(row), None)
        opens = first is not None and first.start - first.frame.start <= OPENING and head(first) == head(whole)
        if first is None or not opens or first.figure.type != "count" or first.line - whole.line > 1:
            break
        found.append(first)
    return found


def _are_told_apart(parts: Sequence[Mention]) -> bool:
    statuses = [part.figure.status for part in parts]
    return None not in statuses and len(set(statuses)) == len(statuses)


def _names_both(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether the verbs of the parts stand together behind the whole ("started and resumed construction")."""
    words = [
        re.search(r"\b(?:were |was |had |have |been )*([a-z]+ed)\b", p.frame.text[p.end : p.end + 60]) for p in parts
    ]
    verbs = [match[1] for match in words if match]
    told = whole.frame.text[whole.end : whole.frame.end].split(",", maxsplit=1)[0]
    places = [told.find(verb) for verb in verbs]
    joined = all(told[a:b].count(" and ") for a, b in pairwise(places))
    return len(verbs) == len(parts) and min(places) >= 0 and joined and sorted(places) == places
