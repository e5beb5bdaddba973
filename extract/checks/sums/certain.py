"""What has to be certain before one objects to a division: its whole, that its parts are a full list."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import PERSONS, are_one, dimension, head, same_things, value_of
from extract.checks.sums.addition import FEWEST, Claim
from extract.checks.sums.complements import are_complements
from extract.checks.sums.exclusive import HEADER, PARTED
from extract.frame import TIME
from extract.words import BIT, NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.checks.sums.divided import Division
    from extract.frame import Frame

# Words behind which parts are often not all that there are.
SHARES: Final = re.compile(r"(?:out )?of .*|thereof|:|\(", re.IGNORECASE)
# Words for parts without a figure.
UNCOUNTED: Final = re.compile(
    r"\b(?:one|another|others?|rest|remain\w*|several|some|few|both|half|third|quarter|dozens?|majority|most|balance|many"
    r"|including|includes?|included|such as|mainly|among|of (?:which|whom|them|these|those)|compris\w+"
    r"|each|nearly all)(?! (?:for|of|at|worth|with) $)\b(?!\W*$)", re.IGNORECASE
)  # fmt: skip
BREAKS: Final = re.compile(
    r"[.!?]\s|:\s|\b(?:total\w*|combined|together|altogether|bringing|compared|against(?!\s*(?:,|and\b))|up from"
    r"|down from|equivalent|in addition|besides|also|another(?! (?:for|of|at|worth)\b)|further|additional|more than"
    r"|than|if|when|because|although)\b"  # in capitals they are names: "Growing Together Fund"
)
CHANGE: Final = re.compile(  # "2.94 billion yuan, down 3.7%, of which …"
    r",? (?:up|down|rising|falling|growing|(?:an?|the) (?:[\w-]+ )?(?:growth|increase|rise|decline|drop|fall)"
    r"|(?:which )?(?:increased|decreased|grew|rose|fell)(?: by)?)\b[^,;]{0,60}(?=,)"
)
CHANGED: Final = re.compile(r"\b(?:increase|growth)\b", re.IGNORECASE)
CLOSED: Final = re.compile(r"[^\d,]*(?:,\s*(?:with an?|worth|for|at|which|who|where|said|according)\b.*)?", re.DOTALL)
ANNOUNCED: Final = re.compile(  # "divided into two agreements, one for 85 million marks and …"
    r"^\s*(?:\w+ )?(?:two|three|four|five|six|seven|eight|\d+) [\w -]{0,40}[,:]", re.IGNORECASE
)
AMOUNT: Final = re.compile(r"\b(?:this|that|the) (?:amount|total|sum|figure|number)\b", re.IGNORECASE)
OTHERS: Final = re.compile(  # "33 in industry, 43 in others"
    r"\s(?:in|of|for|from|to|by|are|were)\s(?:\w+ )?others?\b", re.IGNORECASE
)
ANOTHER: Final = re.compile(r"\band an?\s*$")  # "a loan of 200, of which 150 is committed, and a 200 mln programme"
CLOSING: Final = re.compile(r"\bthe (?:other|remaining|rest|balance)\b[^,;]*$", re.IGNORECASE)
PRONOUN: Final = re.compile(  # "They comprise …", "The package is made up of …"
    r"\W*(?:it|they|these|this"
    r"|(?:the|this|that) (?:[\w-]+ )?(?:sum|amount|total|figure|package|money|financing|funding))"
    r"(?: (?:is|was|are|were))?\s+",
    re.IGNORECASE,
)
JOINED: Final = re.compile(r"[,;]|\b(?:and|while|plus|whereas)\b", re.IGNORECASE)
COMMON: Final = frozenset(["total", "with", "from", "this", "that"])
SCOPE: Final = 2  # how many times a whole can be what a wrong list of its parts makes, and the other way round
SUBJECT: Final = 6  # words of a sentence's subject at the most
FAR: Final = 160  # characters between two parts at the most, where an accusation rests on them


def are_of_one_kind(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts are all called by their own names or all like the whole: "35 are new, and 8 lines" are not."""
    named = [head(part) for part in parts if not _is_sorted(part) and head(part) not in {None, head(whole)} | PERSONS]
    return whole.figure.type != "count" or len(named) in (0, len(parts))


def _is_sorted(part: Mention) -> bool:
    """Whether a part has no noun of its own, or but an adjective: "52 industrial, 41 in services"."""
    alone = not part.record and not (part.figure.noun or "").lower().endswith("s") and value_of(part) > 1
    return part.figure.elided or alone


def certain(division: Division, wholes: Sequence[Mention], parts: Sequence[Mention]) -> Mention | None:
    """The one figure that can be the whole."""
    divided = SHARES.fullmatch(division.words) is None and division.claim is Claim.ALL
    if _is_listing(division) and not _is_closed(division, parts):
        return None
    near = [whole for whole in wholes if _is_adjacent(division, whole)]
    told = sum(part.figure.of == value_of(near[0]) for part in parts) if near else 0
    full = len(parts) > FEWEST or are_complements(parts, rest=False)
    measured = bool(near) and near[0].figure.type != "count"
    alike = bool(near) and all(same_things(near[0], part) for part in parts)
    if near and (divided or told * FEWEST > len(parts) or alike or (measured and full)):
        return near[0]
    fitting = [whole for whole in wholes if all(same_things(whole, part) for part in parts)]
    largest = max(value_of(part) for part in parts)
    fitting = [whole for whole in fitting if value_of(whole) >= largest] or fitting  # "in three countries: 310 in …"
    opening = division.frame.text[division.frame.start : division.start]
    opens = re.fullmatch(r"\W*(?:nearly|about|some|around|almost|and)?\W*", opening, re.IGNORECASE) is not None
    single = are_one(fitting)
    own = bool(fitting) and fitting[0].sentence == division.sentence
    beside = [whole for whole in wholes if whole.sentence == division.sentence]
    if not fitting and _is_plain(division, beside, parts):
        return beside[0]
    if _is_listing(division):
        return fitting[0] if single and own else None
    if single and (own or opens):
        above = sum(value_of(part) >= value_of(fitting[0]) for part in parts)
        return fitting[0] if own or above < FEWEST else None
    if AMOUNT.search(division.words) and are_one(wholes):
        return wholes[0]
    spoken = [whole for whole in wholes if divided and _is_spoken_of(opening, whole)]
    return spoken[0] if are_one(spoken) else None


def likely(division: Division, wholes: Sequence[Mention], parts: Sequence[Mention]) -> Mention | None:
    """The one figure before a list that is of its kind and of its size: the others are of another scope."""
    opens = not division.frame.text[division.frame.start : division.start].strip(" \n-–—•*")
    far = len(parts) > FEWEST or opens or HEADER.fullmatch(division.words)
    wholes = [w for w in wholes if far or w.sentence == division.sentence]
    return None if _is_listing(division) else nearest_of(wholes, parts, division.words)


def nearest_of(wholes: Sequence[Mention], parts: Sequence[Mention], words: str = "") -> Mention | None:
    """The one figure that is of the size of what parts make, and of their kind."""
    total = sum(value_of(part) for part in parts)
    near = [w for w in wholes if total <= value_of(w) * SCOPE and value_of(w) <= total * SCOPE]
    near = [w for w in near if _can_be_whole(w, parts, words)]
    if not are_one(near):
        near = [w for w in near if all(same_things(w, part) for part in parts)]
    return near[0] if are_one(near) else None


def _can_be_whole(whole: Mention, parts: Sequence[Mention], words: str) -> bool:
    """Whether parts are told by their kinds alone, or are such things as the whole."""
    if HEADER.fullmatch(words) and whole.figure.type == "count":
        return True
    bare = all(part.figure.elided or part.figure.of == value_of(whole) for part in parts)
    return bare or all(same_things(whole, part) for part in parts)


def _is_plain(division: Division, beside: Sequence[Mention], parts: Sequence[Mention]) -> bool:
    """ "Nineteen people lost their lives: eleven trespassers, five …": one figure alone can be the whole."""
    if len(beside) != 1 or not (_is_listing(division) or PARTED.fullmatch(division.words)):
        return False
    total, whole = sum(value_of(part) for part in parts), value_of(beside[0])
    parted = PARTED.fullmatch(division.words) is not None
    near = division.start - beside[0].end <= (FAR if parted else FAR // 2)
    below = parted or all(value_of(part) < whole for part in parts)
    return near and below and whole < total * SCOPE and total < whole * SCOPE


def _is_spoken_of(opening: str, whole: Mention) -> bool:
    """Whether the subject of the division is what the whole measures: "Turnover 38 billion. Turnover comprised …"."""
    if PRONOUN.fullmatch(opening):
        return True  # "58 schools will be built. They comprise 36 new ones and …"
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


def has_more(division: Division, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether figures of another kind stand there more often, so that the list is longer than these."""
    kinds = [dimension(part) for part in division.parts if part is not whole]
    return max(kinds.count(kind) for kind in kinds) > len(parts)


def _is_adjacent(division: Division, whole: Mention) -> bool:
    """Whether the whole stands right before the words, with no more than its noun between."""
    if whole.sentence != division.sentence or whole.end > division.start:
        return False
    between = CHANGE.sub("", whole.frame.text[whole.end : division.start], count=1)
    return re.fullmatch(r"(?:\s[\w’'-]+){0,5}[\s,;(–—-]*", between) is not None


def is_list(division: Division, begin: int, parts: Sequence[Mention]) -> bool:
    """Whether the parts are a list that begins at the words: short joined gaps, nothing else of their kind between."""
    text = division.frame.text
    opening = ANNOUNCED.sub("", text[begin : parts[0].start])
    if begin > division.end:
        opening = opening.partition(",")[2]  # "Of the 20 bridges, 12 …"
    if (
        len(opening) > FAR
        or "," in opening[1:].strip(" :")
        or BREAKS.search(opening.strip(" :"))
        or CHANGED.search(opening)
    ):
        return False
    gaps = [text[a.end : b.start].rpartition(";")[2] for a, b in pairwise(parts)]
    if SHARES.fullmatch(division.words) and any(ANOTHER.search(gap) for gap in gaps):
        return False
    ends = [text[a.end : b.start] for a, b in pairwise(parts)]
    return all(len(end) <= FAR and JOINED.search(end) for end in ends) and not any(map(BREAKS.search, gaps))


def is_open(reading: Reading, frame: Frame, start: int, parts: Sequence[Mention], words: str = "") -> bool:
    """Whether the list may have parts that were not read as figures, or that have no number.

    `words` are those of the division itself, which may stand behind the first part ("20 of them in Tamba").
    """
    end = parts[-1].end
    spans = [(m.start, m.end) for m in (*reading.of_sentence(parts[0].sentence), *parts)]
    for i, item in enumerate(frame.items):
        if not start <= item.start < end or not item.classes & (NUMBER | BIT["digits"]):
            continue
        if item.word.text == "one":
            continue  # UNCOUNTED has it, where it is no "one for 85 million marks"
        read = any(a <= item.start < b for a, b in spans) or frame.chunks[frame.chunk_at(i)].role == TIME
        if not read:
            return True
    gaps = [frame.text[a.end : b.start] for a, b in pairwise(parts)]
    gaps[-1:] = [CLOSING.sub("", gap) for gap in gaps[-1:]]  # "… and the other three 270 million": that is all
    last = re.match(r"[^.;:!?]*", OTHERS.sub("", frame.text[end : frame.end], count=1))
    told = [frame.text[start : parts[0].start], *gaps, f"{last[0]} |x" if last else ""]  # no word of it is the last
    return any(UNCOUNTED.search(gap.replace(words, "", 1) if words else gap) for gap in told)
