"""Wholes before their parts: "49 projects, of which 19 started and 30 resumed", "comprising …", "By place: …"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.addends import (
    are_one,
    behind,
    dimension,
    head,
    in_column,
    is_whole_of_part,
    same_things,
    value_of,
    whole_before,
)
from extract.checks.addition import FEWEST, Addition, Claim
from extract.checks.complements import are_complements
from extract.frame import TIME
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

LISTING: Final = re.compile(r":(?=\s)|\(")
# Words behind which parts are often not all that there are.
SHARES: Final = re.compile(r"(?:out )?of .*|thereof|:|\(", re.IGNORECASE)
TELLING: Final = 20  # smaller counts agree by chance, where words claim nothing
FAIR: Final = Decimal("0.3")  # the share of the whole that parts must have to claim all of it
CLAIMS: Final = (
    (Claim.ALL, re.compile(
        r"\b(?:(?:out )?of (?:which|whom|them|these|those|it|(?:this|that|the)(?: total| sum| amount)(?: \w+)?"
            r"|(?:the|its|all|all the) (?=\d))|thereof"
        r"|compris(?:es?|ed|ing)(?: of)?|consist(?:s|ed|ing)? of|made up of|composed of|namely|viz\.?|i\.e\."
        r"|(?<!partly )(?:met|financed|funded|covered) (?:by|through|from)"
        r"|(?:divided|split|broken down)(?: up)?(?: as follows| into| by| among| between)?)", re.IGNORECASE)),
    (Claim.SOME, re.compile(
        r"(?:^|[;.]\s*)by [\w ]+,|\b(?:among(?:st)? (?:the|its|all|all the|these|those) (?=\d)|includ(?:ing|es|ed|e)"
            r"|such as|among(?:st)? (?:them|these|those|which|whom)|notably|mainly|chiefly|mostly"
        r"|largely|particularly|especially|in particular|e\.g\.|for (?:example|instance))", re.IGNORECASE)),
    (Claim.ALL, LISTING),
    (Claim.NOTHING, re.compile(
            r"\s[-–—]+\s|—|\bwith\b|\b(?:and|the) (?:other|remaining)\b", re.IGNORECASE
        )),
)  # fmt: skip
# Words for parts without a figure.
UNCOUNTED: Final = re.compile(
    r"\b(?:one|another|others?|rest|remain\w*|several|some|few|both|half|third|quarter|dozens?|majority|most|balance|many"
    r"|including|includes?|included|such as|mainly|among|of (?:which|whom|them|these|those)|compris\w+"
    r"|each|nearly all)(?! (?:for|of|at|worth|with) $)\b(?!\W*$)", re.IGNORECASE
)  # fmt: skip
BREAKS: Final = re.compile(
    r"[.!?]\s|:\s|\b(?:total\w*|combined|together|altogether|bringing|compared|against|up from|down from|equivalent"
    r"|in addition|besides|also|another(?! (?:for|of|at|worth)\b)|further|additional|more than|than|"
    r"if|when|because|although|increase|growth)\b"  # in capitals they are names: "Growing Together Fund"
)
CLOSED: Final = re.compile(r"[^\d,]*(?:,\s*(?:with an?|worth|for|at|which|who|where|said|according)\b.*)?", re.DOTALL)
ANNOUNCED: Final = re.compile(  # "divided into two agreements, one for 85 million marks and …"
    r"^\s*(?:\w+ )?(?:two|three|four|five|six|seven|eight|\d+) [\w -]{0,40}[,:]", re.IGNORECASE
)
ANOTHER: Final = re.compile(r"\band an?\s*$")  # "a loan of 200, of which 150 is committed, and a 200 mln programme"
JOINED: Final = re.compile(r"[,;]|\b(?:and|while|plus|whereas)\b", re.IGNORECASE)
COMMON: Final = frozenset(["total", "with", "from", "this", "that"])
NAMING: Final = re.compile(r"(?:(?:out )?of|among|amongst) (?:(?:the|its|all|all the|these|those) ?)", re.IGNORECASE)
SUBJECT: Final = 6  # words of a sentence's subject at the most
BACK: Final = 3  # sentences to look back for the whole
FAR: Final = 160  # characters between two parts at the most, where an accusation rests on them


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
            close = frame.text.find(")", end, frame.end) if match.group() == "(" else frame.end
            parts = [mention for mention in mentions if end <= mention.start < close]
            ahead = [mention for mention in mentions if mention.end <= start]
            if ahead and frame.text[ahead[-1].end : start].strip() == "" and _points_back(match.group()):
                parts.insert(0, ahead.pop())  # "25 million of it belongs to the new projects"
                start = parts[0].start
            if len(parts) >= FEWEST:
                yield Division(frame, sentence, start, end, match.group(), claim, ahead, parts)


def _points_back(words: str) -> bool:
    return words.lower() in ("of it", "of them", "of these", "of those", "of which", "of this total", "of that total")


def _divided(reading: Reading, division: Division, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of one division: of each dimension one, where it can be told."""
    for kind in dict.fromkeys(dimension(part) for part in division.parts):
        parts = [part for part in division.parts if dimension(part) == kind and not is_whole_of_part(part)]
        wholes = _wholes(division, rows, kind)
        named = _named(reading, division, parts)
        if named:
            wholes, parts = [named], [part for part in parts if part is not named]
        if len(parts) < FEWEST:
            continue
        further = [] if wholes and wholes[0].sentence == division.sentence else _further(division, rows, kind)
        agreed = next(_agreeing([*wholes, *further], parts, division.claim), None)
        if agreed:
            yield agreed
        elif division.claim is not Claim.NOTHING:
            yield from _accused(reading, division, wholes, parts)


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


def _accused(
    reading: Reading, division: Division, wholes: Sequence[Mention], parts: Sequence[Mention]
) -> Iterator[Addition]:
    """The addition that fails, where whole and parts are beyond doubt."""
    whole = _certain(division, wholes, parts)
    if whole is None:
        return
    begin = whole.end if whole.start >= division.end else division.end
    if not _is_list(division, begin, parts):
        return
    addition = Addition(whole, parts, division.claim)
    if not _are_of_one_kind(whole, parts):
        return
    if addition.exceeds():
        yield addition
    elif SHARES.fullmatch(division.words) and len(parts) == FEWEST and not are_complements(parts):
        yield Addition(whole, parts, Claim.SOME)  # "Of the 248 dams, 97 had been finished, while work on 64 …"
    elif not is_open(reading, division.frame, begin, parts, division.words) and not _has_more(division, parts):
        fair = sum(value_of(part) for part in parts) >= FAIR * value_of(whole)
        yield addition if fair or not SHARES.fullmatch(division.words) else Addition(whole, parts, Claim.SOME)


def _are_of_one_kind(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts are all called by their own names or all like the whole: "35 are new, and 8 lines" are not."""
    named = [head(part) for part in parts if not part.figure.elided and head(part) not in (None, head(whole))]
    return whole.figure.type != "count" or len(named) in (0, len(parts))


def _certain(division: Division, wholes: Sequence[Mention], parts: Sequence[Mention]) -> Mention | None:
    """The one figure that can be the whole."""
    divided = SHARES.fullmatch(division.words) is None and division.claim is Claim.ALL
    if _is_listing(division) and not _is_closed(division, parts):
        return None
    near = [whole for whole in wholes if _is_adjacent(division, whole)]
    told = sum(part.figure.of == value_of(near[0]) for part in parts) if near else 0
    if near and (divided or told * FEWEST > len(parts) or all(same_things(near[0], part) for part in parts)):
        return near[0]
    fitting = [whole for whole in wholes if all(same_things(whole, part) for part in parts)]
    opening = division.frame.text[division.frame.start : division.start]
    opens = re.fullmatch(r"\W*(?:nearly|about|some|around|almost|and)?\W*", opening, re.IGNORECASE) is not None
    single = are_one(fitting)
    own = bool(fitting) and fitting[0].sentence == division.sentence
    if _is_listing(division):
        return fitting[0] if single and own else None
    if single and (own or opens):
        above = sum(value_of(part) >= value_of(fitting[0]) for part in parts)
        return fitting[0] if own or above < FEWEST else None
    spoken = [whole for whole in wholes if divided and _is_spoken_of(opening, whole)]
    return spoken[0] if are_one(spoken) else None


def _is_spoken_of(opening: str, whole: Mention) -> bool:
    """Whether the subject of the division is what the whole measures: "Turnover 38 billion. Turnover comprised …"."""
    words = set(re.findall(r"[a-z]{4,}", opening.lower()))
    return len(words) <= SUBJECT and bool(
        words & set(re.findall(r"[a-z]{4,}", (whole.figure.metric or "").lower())) - COMMON
    )


def _is_listing(division: Division) -> bool:
    return division.words in (":", "(")


def _is_closed(division: Division, parts: Sequence[Mention]) -> bool:
    """Whether a list behind a colon or in brackets ends with its last part: "20 in Tamba and 18 in Koksu"."""
    text = division.frame.text
    if division.words == "(" and text[division.end : parts[-1].end].count(")"):
        return False
    joined = re.search(r"\band\b|;", text[parts[-2].end : parts[-1].start])
    tail = re.match(r"[^.;)]*", text[parts[-1].end : division.frame.end])
    return joined is not None and tail is not None and CLOSED.fullmatch(tail[0]) is not None


def _has_more(division: Division, parts: Sequence[Mention]) -> bool:
    """Whether figures of another kind stand there more often, so that the list is longer than these."""
    kinds = [dimension(part) for part in division.parts]
    return max(kinds.count(kind) for kind in kinds) > len(parts)


def _is_adjacent(division: Division, whole: Mention) -> bool:
    """Whether the whole stands right before the words, with no more than its noun between."""
    if whole.sentence != division.sentence or whole.end > division.start:
        return False
    between = whole.frame.text[whole.end : division.start]
    return re.fullmatch(r"(?:\s[\w’'-]+){0,5}[\s,;(–—-]*", between) is not None


def _is_list(division: Division, begin: int, parts: Sequence[Mention]) -> bool:
    """Whether the parts are a list that begins at the words: short joined gaps, nothing else of their kind between."""
    text = division.frame.text
    opening = ANNOUNCED.sub("", text[begin : parts[0].start])
    if begin > division.end:
        opening = opening.partition(",")[2]  # "Of the 20 bridges, 12 …"
    if len(opening) > FAR or "," in opening[1:].strip(" :") or BREAKS.search(opening.strip(" :")):
        return False
    gaps = [text[a.end : b.start] for a, b in pairwise(parts)]
    if SHARES.fullmatch(division.words) and any(ANOTHER.search(gap) for gap in gaps):
        return False
    return all(len(gap) <= FAR and JOINED.search(gap) and not BREAKS.search(gap) for gap in gaps)


def is_open(reading: Reading, frame: Frame, start: int, parts: Sequence[Mention], words: str = "") -> bool:
    """Whether the list may have parts that were not read as figures, or that have no number.

    `words` are those of the division itself, which may stand behind the first part ("20 of them in Tamba").
    """
    end = parts[-1].end
    spans = [(m.start, m.end) for m in reading.mentions if m.frame is frame]
    for i, item in enumerate(frame.items):
        if not start <= item.start < end or not item.classes & (BIT["number"] | BIT["digits"]):
            continue
        if item.word.text == "one":
            continue  # UNCOUNTED has it, where it is no "one for 85 million marks"
        read = any(a <= item.start < b for a, b in spans) or frame.chunks[frame.chunk_at(i)].role == TIME
        if not read:
            return True
    gaps = [frame.text[a.end : b.start] for a, b in pairwise(parts)]
    last = re.match(r"[^.;:!?]*", frame.text[end : frame.end])
    told = [frame.text[start : parts[0].start], *gaps, last[0] if last else ""]
    return any(UNCOUNTED.search(gap.replace(words, "", 1) if words else gap) for gap in told)
