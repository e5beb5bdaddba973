"""Wholes before their parts: "49 projects, of which 19 started and 30 resumed", "comprising …", "By place: …"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import (
    behind,
    dimension,
    in_column,
    is_whole_of_part,
    same_things,
    value_of,
    whole_before,
)
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.certain import (
    OTHERS,
    SHARES,
    are_of_one_kind,
    certain,
    has_more,
    is_list,
    is_open,
    likely,
)
from extract.checks.sums.complements import are_complements
from extract.checks.sums.exclusive import HEADER, are_staged, exclude_each_other

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

LISTING: Final = re.compile(r":(?=\s)|\(")
BALANCE: Final = re.compile(r"\b(?:surplus|deficit|balance)\b", re.IGNORECASE)
TELLING: Final = 20  # smaller counts agree by chance, where words claim nothing
FAIR: Final = Decimal("0.3")  # the share of the whole that parts must have to claim all of it
MOST: Final = Decimal("0.7")  # the same where they are only sorted by kind
BEYOND: Final = 5  # what is more times the whole is none of its parts
SLIP: Final = Decimal("0.02")  # the share of a whole by which a slip makes parts miss it
CLAIMS: Final = (
    (Claim.ALL, HEADER),
    (Claim.ALL, re.compile(
        r"\b(?:(?:out )?of (?:which|whom|them|these|those|it"
            r"|(?:this|that|the)(?: total| sum| amount| number| figure)(?: \w+)?"
            r"|(?:the |its |all |all the )?(?=\d))|there(?:of|in)"
        r"|^(?:out )?of (?:the|its|all the) [a-z]+(?: [a-z]+){0,2}(?=,)|(?:which|they|these) (?:are|were)(?= \d)"
        r"|(?:^|[;.]\s*)in which,|compris(?:es?|ed|ing)(?: of)?|consist(?:s|ed|ing)? of|made up of|composed of|namely"
        r"|viz\.?|i\.e\."
        r"|(?<!partly )(?:met|financed|funded|covered) (?:by|through|from)"
        r"|(?:divided|split|broken down|breaks? down|broke down)(?: up)?"
        r"(?: as follows| into| by| among| between)?)", re.IGNORECASE)),
    (Claim.SOME, re.compile(
        r"\b(?:among(?:st)? (?:the|its|all|all the|these|those) (?=\d)|includ(?:ing|es|ed|e)"
            r"|such as|among(?:st)? (?:them|these|those|which|whom)|notably|mainly|chiefly|mostly"
        r"|largely|particularly|especially|in particular|e\.g\.|for (?:example|instance))", re.IGNORECASE)),
    (Claim.ALL, LISTING),
    (Claim.NOTHING, re.compile(
            r"\s[-–—]+\s|—|\bwith\b|\b(?:and|the) (?:other|remaining)\b", re.IGNORECASE
        )),
)  # fmt: skip
NAMING: Final = re.compile(r"(?:(?:out )?of|among|amongst) (?:(?:the|its|all|all the|these|those) ?)?", re.IGNORECASE)
OF_IT: Final = re.compile(r"[\w\s-]{0,20}? of (?:it|them|which|these|those|whom)\b", re.IGNORECASE)
AROUND: Final = 12  # sentences in which figures stand that may be the whole as well
BACK: Final = 3  # sentences to look back for the whole


@dataclass(frozen=True, slots=True, eq=False)
class Division:
    """Words in a sentence that divide a whole: text[start:end], with the levels before and behind them."""

    frame: Frame
    sentence: int
    start: int
    end: int
    words: str
    claim: Claim
    ahead: Sequence[Mention]
    parts: Sequence[Mention]


def additions(reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions that words of division announce. `rows` has the levels of each sentence."""
    for columns in (rows, _columns(reading)):
        for sentence, mentions in enumerate(columns):
            if len(mentions) >= FEWEST:
                for division in _divisions(reading.frames[sentence], sentence, mentions):
                    yield from _divided(reading, division, columns)


def _columns(reading: Reading) -> list[list[Mention]]:
    """The figures behind "vs" of each sentence, a column of their own in the results of companies."""
    found: dict[int, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        if in_column(mention):
            found[mention.sentence].append(mention)
    return [found[sentence] for sentence in range(len(reading.frames))]


def _divisions(frame: Frame, sentence: int, mentions: Sequence[Mention]) -> Iterator[Division]:
    text = frame.text[frame.start : frame.end]
    for claim, words in CLAIMS:
        for match in words.finditer(text):
            start, end = frame.start + match.start(), frame.start + match.end()
            if NAMING.fullmatch(match.group()) and re.search(r"[^\s,;.:*•-]\s*$", frame.text[frame.start : start]):
                continue  # "146.5 mln dlrs of the 1992 issue"
            inside = match.group() == "(" or text.rfind("(", 0, match.start()) > text.rfind(")", 0, match.start())
            close = frame.text.find(")", end, frame.end) if inside else frame.end
            parts = [m for m in mentions if end <= m.start < close and not (close == frame.end and _is_aside(m))]
            ahead = [mention for mention in mentions if mention.end <= start]
            if ahead and frame.text[ahead[-1].end : start].strip() == "" and _points_back(match.group()):
                parts.insert(0, ahead.pop())  # "25 million of it belongs to the new projects"
                start = parts[0].start
            if len(parts) >= FEWEST:
                closed = Claim.ALL if claim is Claim.SOME and OTHERS.match(behind(parts[-1])) else claim
                yield Division(frame, sentence, start, end, match.group(), closed, ahead, parts)


def _is_aside(mention: Mention) -> bool:
    """ "Hydropower 402 million kW (43 million of it pumped storage)"."""
    opened = mention.frame.text[max(mention.frame.start, mention.start - FEWEST) : mention.start].rstrip().endswith("(")
    return opened and OF_IT.match(behind(mention)) is not None


def _points_back(words: str) -> bool:
    return words.lower() in ("of it", "of them", "of these", "of those", "of which", "of this total", "of that total")


def _divided(reading: Reading, division: Division, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of one division: of each dimension one, where it can be told."""
    for kind in dict.fromkeys(dimension(part) for part in division.parts):
        parts = [part for part in division.parts if dimension(part) == kind and not is_whole_of_part(part)]
        parts = (
            [part for part in parts if not BALANCE.search(part.figure.metric or "")] if len(parts) > FEWEST else parts
        )
        wholes = _wholes(division, rows, kind)
        named = _named(reading, division, parts)
        if named:
            wholes, parts = [named], [part for part in parts if part is not named]
        if len(parts) < FEWEST:
            continue
        further = [] if wholes and wholes[0].sentence == division.sentence else _further(division, rows, kind)
        listed = (parts, _of_items(division, parts))
        agreed = next((a for told in listed for a in _agreeing([*wholes, *further], told, division.claim)), None)
        if agreed:
            yield agreed
        elif division.claim is not Claim.NOTHING:
            yield from _accused(reading, division, rows, wholes, parts)


def _named(reading: Reading, division: Division, parts: Sequence[Mention]) -> Mention | None:
    """The whole that the words themselves name: "Of the 690 projects, 212 are new …"."""
    if not parts or not NAMING.fullmatch(division.words):
        return None
    first = parts[0]
    if not division.frame.text[division.end : first.start].strip() and first.start >= division.end:
        return first if re.match(r"[^,.;\d]{0,60},", behind(first, 80)) else None
    whole = whole_before(reading, first, division.end)
    return whole if whole and not division.frame.text[division.end : whole.start].strip() else None


def _wholes(division: Division, rows: Sequence[Sequence[Mention]], kind: str | None) -> list[Mention]:
    """The figures that may be the whole, the nearest first; sentences before only where the own one has none."""
    found = [mention for mention in division.ahead if dimension(mention) == kind][::-1]
    line = division.parts[0].line
    for sentence in range(division.sentence - 1, max(-1, division.sentence - 1 - BACK), -1):
        if found:
            break
        found = [m for m in rows[sentence] if dimension(m) == kind and line - m.line <= BACK][::-1]
    return found


def _further(division: Division, rows: Sequence[Sequence[Mention]], kind: str | None) -> list[Mention]:
    """The figures of all sentences to look back to."""
    first = max(0, division.sentence - BACK)
    return [m for row in rows[first : division.sentence][::-1] for m in row[::-1] if dimension(m) == kind]


def _agreeing(wholes: Sequence[Mention], parts: Sequence[Mention], claim: Claim) -> Iterator[Addition]:
    for whole in wholes:
        for count in range(len(parts), FEWEST - 1, -1):
            addition = Addition(whole, parts[:count], claim)
            telling = claim is not Claim.NOTHING or value_of(whole) >= TELLING or whole.figure.type != "count"
            if telling and addition.agrees() and (count == len(parts) or addition.fits()):
                yield addition


def _of_items(division: Division, parts: Sequence[Mention]) -> Sequence[Mention]:
    """The first figure of each item where semicolons part the items: "37 are new, 29 have been started; 61 …"."""
    text = division.frame.text
    firsts = [b for a, b in pairwise([None, *parts]) if b and (a is None or ";" in text[a.end : b.start])]
    return firsts if len(firsts) > FEWEST else parts


def _is_elsewhere(
    division: Division, whole: Mention, rows: Sequence[Sequence[Mention]], parts: Sequence[Mention]
) -> bool:
    """Whether a figure further off is what the parts make, so that they are of that one."""
    if whole.sentence == division.sentence:
        return False
    around = rows[max(0, division.sentence - AROUND) : division.sentence]
    further = (m for row in around for m in row if dimension(m) == dimension(whole))
    return any(Addition(other, parts, division.claim).agrees() for other in further)


def _accused(
    reading: Reading,
    division: Division,
    rows: Sequence[Sequence[Mention]],
    wholes: Sequence[Mention],
    parts: Sequence[Mention],
) -> Iterator[Addition]:
    """The addition that fails, where whole and parts are beyond doubt."""
    further = [*wholes, *_further(division, rows, dimension(parts[0]))]
    sized = likely(division, further, parts)
    whole = sized if HEADER.fullmatch(division.words) else certain(division, wholes, parts) or sized
    if whole is None or any(value_of(part) > BEYOND * value_of(whole) for part in parts):
        return
    parts = _of_items(division, parts)
    begin = whole.end if whole.start >= division.end else division.end
    if not is_list(division, begin, parts) or _is_elsewhere(division, whole, rows, parts):
        return
    paired = division.words.lower().startswith("among") and are_complements(parts, rest=False)
    staged = division.claim is Claim.SOME and (are_staged(parts) if len(parts) > FEWEST else paired)
    addition = Addition(whole, parts, Claim.ALL if staged else division.claim)
    if not HEADER.fullmatch(division.words) and not are_of_one_kind(whole, parts):
        return
    if not exclude_each_other(parts, division.words) and not _is_near(addition):
        if not addition.exceeds() or any(_is_beyond(whole, part) for part in parts):
            yield Addition(whole, parts, Claim.SOME)  # they may be the same ones, but no one is more than the whole
    elif addition.exceeds():
        told = not any(part.figure.elided for part in parts)
        if told or all(value_of(other) <= value_of(whole) for other in wholes):
            yield addition  # "17 mines in 9 countries, of which eight in Africa and six in Asia" are mines
    elif SHARES.fullmatch(division.words) and len(parts) == FEWEST and not are_complements(parts):
        yield Addition(whole, parts, Claim.SOME)  # "Of the 248 dams, 97 had been finished, while work on 64 …"
    elif not is_open(reading, division.frame, begin, parts, division.words) and not has_more(division, whole, parts):
        sorted_out = HEADER.fullmatch(division.words) is not None
        fair = sum(value_of(part) for part in parts) >= (MOST if sorted_out else FAIR) * value_of(whole)
        yield (
            addition
            if fair or not (sorted_out or SHARES.fullmatch(division.words))
            else Addition(whole, parts, Claim.SOME)
        )


def _is_beyond(whole: Mention, part: Mention) -> bool:
    """Whether one part alone is more than the whole."""
    alike = part.figure.of == value_of(whole) or same_things(whole, part)
    near = value_of(part) < BEYOND * value_of(whole)
    return alike and near and Addition(whole, [part], Claim.SOME).exceeds()


def _is_near(addition: Addition) -> bool:
    """Whether three or more parts come so near the whole that they are told as all of it, with a slip."""
    whole = value_of(addition.whole)
    near = abs(sum(value_of(part) for part in addition.parts) - whole) <= SLIP * whole
    return near and len(addition.parts) > FEWEST
