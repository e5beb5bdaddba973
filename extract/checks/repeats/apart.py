"""What tells two figures of one type and unit apart: another time, place, stage or kind of money, "additional"."""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.repeats.wording import stems

if TYPE_CHECKING:
    from extract.checks.mentions import Mention
    from extract.figure import Figure
    from extract.frame import Frame

TOLD: Final = 6000  # characters before the end of a sentence that a reader may still have in mind
NEAR: Final = 80  # characters behind a figure that may say where it is of
# Where things are: "schools in the north", "homes across the province".
IN: Final = re.compile(r"\b(?:in|across|throughout|along)\s+((?:[\w’'-]+\s?){1,4})")
ALL_IN: Final = re.compile(
    r"\b(?:in|across|throughout|for|of) (?:all|every|each|the (?:whole|entire)) \w|\b(?:nation|country|world)-?wide\b",
    re.IGNORECASE,
)
LONG: Final = 4  # letters of a stem that may go on
WORD: Final = r"[\w'’-]+"
# A figure that is added to another one: "two more plants", "a further 30 mln dlrs", "the seven other airlines".
MORE: Final = re.compile(r"\b(?:additional|extra|further|another|remaining|other)\W+(?:\w+\W+){0,2}$", re.IGNORECASE)
MORE_BEHIND: Final = re.compile(
    r"\W*(?:(?!and\b|or\b)\w+\W+)?(?:more(?! than)|additional|extra|further|other)\b", re.IGNORECASE
)
NEW: Final = re.compile(r"\b(?:new(?:ly)?|more|additional|extra|further|another)\b", re.IGNORECASE)
OTHER: Final = re.compile(r"\b(?:other|separate|follow-on|option)\b", re.IGNORECASE)
# What stands before the figure that another one is held against: "rose 13.2 pct, compared with 7.8 pct".
AGAINST: Final = re.compile(
    rf"\b(?:compared|against|versus|vs|from|after|following|instead|(?<!more )(?<!less )than|of which|among"
    rf"|including|such as|target|goal|plan|peak|capacity)\b\W+"
    rf"(?:(?!(?:that|which|said|has|have|had|was|were|is|are)\b){WORD}\W+){{0,3}}$",
    re.IGNORECASE,
)
EARLIER: Final = re.compile(
    rf"\W+(?:{WORD}\W+){{0,3}}(?:last (?:year|month|week|quarter)|previous(?:ly)?|earlier|already|so far|ago"
    r"|original(?:ly)?|initial(?:ly)?|prior|until now|before|since (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
PHASE: Final = re.compile(
    r"\b(?:first|second|third|fourth|previous|next) (?:phase|stage|tranche|round)\b", re.IGNORECASE
)
BEFORE: Final = re.compile(
    r"\b(?:already|so far|since|previous(?:ly)?|earlier|original(?:ly)?|last (?:year|month|week|quarter)|had|could"
    r"|(?-i:may|might)|one of|annual plan|out of)\b|" + PHASE.pattern,
    re.IGNORECASE,
)
WANTED: Final = re.compile(
    r"\b(?:needs?|needed|wants?|wanted|demand(?:s|ed)?|requires?|required|capacity|ceiling|limit|ambition|aims?)\b",
    re.IGNORECASE,
)
DIFFERENCE: Final = re.compile(r"\s+(?:more|less|fewer|higher|lower) than\b|\s+(?:above|below)\b", re.IGNORECASE)
THAN: Final = re.compile(
    r"[,;(]|\b(?:and|while|but|following|from|than|compared|against|over|on|above|after|versus|vs)\b", re.IGNORECASE
)
CLAUSE: Final = re.compile(r"[;:](?!\d)")
BREAK: Final = re.compile(r"[,;:(](?!\d)")
# Words for lengths of time, by which figures of a month are not those of a quarter.
SPANS: Final = {
    "quarter": re.compile(r"\b(?:quarter(?:ly)?|qtr|q[1-4])\b", re.IGNORECASE),
    "half": re.compile(r"\b(?:half|h[12])\b", re.IGNORECASE),
    "month": re.compile(r"\b(?:month(?:ly)?|mth)\b", re.IGNORECASE),
    "week": re.compile(r"\bweek(?:ly)?\b", re.IGNORECASE),
    "year": re.compile(r"\b(?:annual(?:ly)?|full[- ]year|whole year|yearly)\b", re.IGNORECASE),
}  # fmt: skip
# A headline that sees a mark passed.
ROUNDED: Final = Decimal("1.25")  # times a mark that what passes it may be
MARKED: Final = re.compile(r"\b(?:top|pass|surpass|cross|exceed|break|breach)(?:e?s|ed|ing)?\b", re.IGNORECASE)
MONTHS: Final = {
    name: re.compile(rf"(?<!on )(?<!\d )\b(?:{name}|{name.upper()})\b(?! \d\d?\b)")
    for name in """January February March April May June July August September October November December""".split()
}
# What makes a figure one of several pieces: "286 mln in all, and partners the rest", "profit of the retail division".
PIECE: Final = re.compile(
    r"\bthe (?:rest|remainder|balance)\b|\belsewhere\b|\bmore (?:would|will|to) (?:follow|come)\b", re.IGNORECASE
)
TOWN: Final = re.compile(
    r"\b[Ii]n the (?:\w+ )?(?:town|city|village|district|county|province|state|port|suburb|region) of ([A-Z]\w+)"
)
BRANCH: Final = re.compile(
    r"\b(?:of|at|in|from) (?:the|its|their) (?:[\w-]+ ){0,3}(division|unit|segment|arm|subsidiary|branch)\b",
    re.IGNORECASE,
)
WHOLE_OF: Final = re.compile(r"\b(?:several|some|most|many|few|all|any|none) of (?:the |its )?$", re.IGNORECASE)
# Kinds of money that are never taken for another.
KINDS: Final = frozenset(["revenue", "profit", "tax", "trade", "price", "output_value"])
EARNED: Final = frozenset(["revenue", "profit", "tax"])  # these, not for anything else
# Adjectives that a count may have in one place and not in another.
PALE: Final = stems("big major key large main important significant full-time whole total overall such separate urban")
WHOLLY: Final = stems("net gross group consolidated full-year annual yearly operating pre-tax pretax national country")
# How much speaks against two figures being one.
CHANGED, WHOLE, UNTOLD, ANOTHER, ELSEWHERE, EVERYWHERE, COMPARED, EARLY = 2, 3, 1, 5, 4, 5, 9, 3


def disjoint(a: Figure, b: Figure) -> bool:
    """Whether two figures are about times that share no day."""
    if a.period is None or b.period is None:
        return False
    before = a.period.end is not None and b.period.start is not None and a.period.end < b.period.start
    behind = b.period.end is not None and a.period.start is not None and b.period.end < a.period.start
    return before or behind


def told_apart(one: Mention, other: Mention, start: int, *, narrower: bool) -> bool:
    """Whether the words say that a headline's figure and another of the text, which begins at `start`, are two.

    `narrower` tells whether a name that says more than the other's makes them two.
    """
    a, b = one.figure, other.figure
    if b.high is not None or (a.status and b.status and a.status != b.status):
        return True
    if a.scope and b.scope and a.scope != b.scope:
        return True
    if a.role != b.role and {a.role, b.role} <= KINDS:
        return True
    return (narrower and _narrower(one, _told(other, start))) or _another(one, other)


def doubts(one: Mention, other: Mention, start: int) -> int:
    """How much speaks against two figures being one, though it need not: changes, times, wholes, kinds, places."""
    a, b = one.figure, other.figure
    whole = other.stated.value == b.of != a.of or (a.type == "count" and bool(WHOLE_OF.search(_ahead(other))))
    kinds = a.role != b.role and a.role is not None and b.role is not None and bool({a.role, b.role} & EARNED)
    told = _told(other, start)
    untold = a.type != "count" and not all(_among(word, told) for word in stems(a.metric or ""))
    wanted = WANTED.search(_since(other)) is not None and not WANTED.search(_sentence(one))
    against = (
        EARLY * wanted
        + CHANGED * (a.change != b.change)
        + WHOLE * whole
        + ANOTHER * (_another_time(one, other) + kinds)
    )
    against += ANOTHER * (_in_another(one, other, told) + _of_part(one, other))
    return against + UNTOLD * untold + ELSEWHERE * _elsewhere(a, b, told) + EVERYWHERE * _everywhere(one, other)


def _of_part(one: Mention, other: Mention) -> bool:
    """Whether a smaller figure is of a part of the year, or of one kind, of what a headline sees pass a mark."""
    said, around = _sentence(one), _since(other) + _behind(other)
    if other.stated.value >= one.stated.value or not MARKED.search(said):
        return False
    beside = (f for f in other.frame.figures if f is not other.figure and f.type == other.figure.type)
    sums = (f.value + other.stated.value for f in beside if f.value and f.bound == "exact")
    if any(one.stated.value <= total <= one.stated.value * ROUNDED for total in sums):
        return True  # "412 deaths at crossings and 201 on the tracks" are more than 600
    parts = (word for name, word in SPANS.items() if name != "year")
    return any(word.search(around) and not word.search(said) for word in parts) or _of_kind(one, other)


def _of_kind(one: Mention, other: Mention) -> bool:
    """Whether a name says more than that of a headline's figure: "youth membership" of "membership"."""
    kind, _, thing = (other.figure.noun or other.figure.metric or "").split(" of ")[0].rpartition(" ")
    return bool(stems(thing) & stems(_sentence(one)) and stems(kind) - stems(_sentence(one)) - PALE - WHOLLY)


def _told(other: Mention, start: int) -> frozenset[str]:
    """The stems of all that a text has told where a figure's sentence ends."""
    return _until(other.frame, start) | stems(other.figure.noun or "")


@functools.lru_cache(maxsize=256)
def _until(frame: Frame, start: int) -> frozenset[str]:
    return stems(frame.text[max(start, frame.end - TOLD) : frame.end])


def of_piece(one: Mention, other: Mention) -> bool:
    """Whether the sentence of a figure tells that it is one of several pieces, and the headline does not."""
    said, frame = _sentence(one), other.frame
    if PIECE.search(frame.text, other.end, frame.end) and not PIECE.search(said):
        return True
    town = TOWN.search(frame.text, frame.start, other.start)
    if town and other.stated.value < one.stated.value and town[1].lower() not in said.lower():
        return True
    branch = BRANCH.search(_since(other)) or BRANCH.search(_behind(other))
    return branch is not None and branch[1].lower() not in said.lower()


def compared(mention: Mention) -> int:
    """What speaks against a figure: that another one is held against it, or that it is of before."""
    if AGAINST.search(_ahead(mention)) or EARLIER.match(_behind(mention)) or _differs_by(mention):
        return COMPARED
    return EARLY * bool(BEFORE.search(_since(mention)) or PHASE.search(_behind(mention)))


def _differs_by(mention: Mention) -> bool:
    """ "22.8 billion yuan more than in May" is a difference."""
    compares = DIFFERENCE.match(mention.frame.text, mention.end, mention.frame.end)
    return compares is not None and mention.figure.type != "percentage"


def _elsewhere(a: Figure, b: Figure, told: frozenset[str]) -> bool:
    return bool(a.place and b.place and not stems(a.place) & (stems(b.place) | told))


def _in_another(one: Mention, other: Mention, told: frozenset[str]) -> bool:
    """ "200 schools in the north" are not "450 schools in the coastal districts"."""
    here, there = ({stem for of in IN.findall(_complement(m)) for stem in stems(of)} for m in (one, other))
    return bool(here and there) and not any(_among(word, told) for word in here) and not here & there


def _everywhere(one: Mention, other: Mention) -> bool:
    """ "In all regions", where the headline does not say so."""
    return bool(ALL_IN.search(_complement(other))) and not ALL_IN.search(_sentence(one))


def _complement(mention: Mention) -> str:
    """The words behind a figure, up to the next figure or the end of the clause."""
    frame = mention.frame
    return BREAK.split(frame.text[mention.end : min(mention.end + NEAR, _following(mention))])[0]


def _another_time(one: Mention, other: Mention) -> bool:
    """Times that are not the same, other months, or lengths of time that are not."""
    a, b = one.figure.period, other.figure.period
    if a is not None and b is not None:
        starts, ends = (a.start, b.start), (a.end, b.end)
        if all(None not in both and both[0] != both[1] for both in (starts, ends)):
            return True
    around = _since(other) + _behind(other)
    for words in (SPANS, MONTHS):
        here, there = ({name for name, word in words.items() if word.search(text)} for text in (_sentence(one), around))
        if here and there and not here & there:
            return True
    return False


def _narrower(one: Mention, told: frozenset[str]) -> bool:
    """ "30 industrial projects" are not "45 projects"."""
    named = stems(one.figure.noun or "") - PALE
    return one.figure.type == "count" and not all(_among(word, told) for word in named)


def _another(one: Mention, other: Mention) -> bool:
    """Whether one figure comes on top of others: "two more plants" are no "seven plants"."""
    if one.figure.type == "percentage":
        return False
    if added(one) and not (added(other) or NEW.search(other.figure.noun or "")):
        return True
    return bool(OTHER.search(_ahead(other)) or OTHER.search(_behind(other))) and not added(one)


def added(mention: Mention) -> bool:
    """Whether a figure comes on top of another one: "five more bodies", "a further 30 million"."""
    return bool(MORE.search(_ahead(mention)) or MORE_BEHIND.match(_behind(mention)))


def _among(word: str, said: frozenset[str]) -> bool:
    """Whether a stem is among others, or the beginning of one ("rail" of "railwa")."""
    return word in said or (len(word) >= LONG and any(other.startswith(word) for other in said))


def _sentence(mention: Mention) -> str:
    return mention.frame.text[mention.frame.start : mention.frame.end]


def _since(mention: Mention) -> str:
    """The words before a figure, from the last clause or figure on."""
    frame = mention.frame
    last = max((f.end for f in frame.figures if f.end <= mention.start), default=frame.start)
    return CLAUSE.split(frame.text[last : mention.start])[-1]


def _ahead(mention: Mention) -> str:
    """The words before a figure, from the last comma or figure on."""
    return BREAK.split(_since(mention))[-1]


def _behind(mention: Mention) -> str:
    """The words behind a figure, up to a comma, a comparison or the next figure."""
    return THAN.split(mention.frame.text[mention.end : _following(mention)])[0]


def _following(mention: Mention) -> int:
    """Where the next figure of the sentence begins, or the sentence ends."""
    return min((f.start for f in mention.frame.figures if f.start >= mention.end), default=mention.frame.end)
