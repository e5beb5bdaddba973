"""What the words around a figure say of it: forecast or outcome, against which time, by which measure."""

from __future__ import annotations

import re
from typing import Final

AROUND: Final = 90  # characters on either side that speak of a figure
NEAR: Final = 45


def words(*patterns: str) -> re.Pattern[str]:
    """A pattern for any of several words or phrases."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_CUT_BEFORE: Final = re.compile(
    r".*(?:[;:]|,\s+(?:while|whereas|but|and|after|compared|against|up|down|as)\b|\b(?:said|says)\b)", re.DOTALL
)
_CUT_BEHIND: Final = re.compile(r"[;:]|,\s+(?:while|whereas|but|and|after)\b|\.\s")
_AGAINST: Final = re.compile(
    r"\b(?:from|against|vs\.?|versus|than|(?:compared|up|down)\s+(?:with|to|from))\s+"
    r"(?:an?\s+|the\s+|about\s+|some\s+|record\s+|its\s+)*$",
    re.IGNORECASE,
)
_FORECAST: Final = words(
    r"expect\w*", r"forecast\w*", r"predict\w*", "projects", "projected", "projections?", "likely", "could",
    "(?-i:may)", "might", "would", "outlook", r"anticipat\w*", "seen", "estimated to", "set to",
)  # fmt: skip
_PLAN: Final = words(
    "will", "shall", "plan(?:s|ned|ning)?", "targets?", "targeted", "targeting", r"aim\w*", "goals?", r"intend\w*",
    r"propos\w*", "hopes?", r"pledg\w*", r"promis\w*", "budget(?:ed)?",
    "to (?:be|build|invest|cut|create|reach|spend|raise|hire|produce|attract|complete)",
)  # fmt: skip
_BEHIND: Final = re.compile(
    r"^[^.;,]{0,20}\b(?:is|are|was|were) (?:expected|forecast|planned|projected|targeted|likely|proposed)\b",
    re.IGNORECASE,
)
_ACCORDING: Final = re.compile(r"\b(?:according to|said by|told by)\s+(?:the\s+)?$", re.IGNORECASE)
_PARTNER: Final = re.compile(r"\b(?:to|from|with|between|among)\s+(?:the\s+)?$", re.IGNORECASE)
_SAID: Final = re.compile(r"(?:[A-ZÀ-Þ][\w.'’-]*\s+|of\s+|the\s+){1,7}(?:said|says|told)\b")
OFFICES: Final = frozenset(
    """bureau office ministry department agency commission statistics authority customs bank centre center institute
    association federation committee council government report""".split()
)
_REVISED: Final = words(
    r"revis\w+", "correct(?:s|ed|ion)", r"updat\w+", "preliminary", r"provisional\w*", "flash", "advance estimate",
    "first estimate", "initial(?:ly)?", r"earlier (?:estimate|figure|report)\w*", "restated", "final figures?",
    "amended", "so far", "has risen", "have risen", "rose to", "climbed to", "increased to", "now",
)  # fmt: skip
_BEFORE: Final = "last|the previous|the prior|the preceding|the"
_MONTH: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
_BASES: Final = (
    ("the year before", words(
        "year[- ]on[- ]year", "year[- ]over[- ]year", "y[-/]?o[-/]?y", "y/y", "per year", "a year", "year[- ]earlier",
        "(?:a|one|the|previous|last|same) year (?:ago|earlier|before)",
        f"(?:from|than|over|to|with|on) (?:{_BEFORE}) year",
        "same (?:period|month|quarter|half|time)", "annual(?:ly|i[sz]ed)? rate", r"(?:from|than|over) (?:19|20)\d\d",
    )),
    ("the month before", words(
        "month[- ]on[- ]month", "month[- ]over[- ]month", "m[-/]o[-/]m", "m/m", f"(?:from|than) (?:{_MONTH})",
        f"(?:from|than|over|on) (?:{_BEFORE}) month",
    )),
    ("the quarter before", words(
        "quarter[- ]on[- ]quarter", "q[-/]o[-/]q", "q/q", f"(?:from|than|over|on) (?:{_BEFORE}) quarter",
        "(?:from|than) the (?:first|second|third|fourth) quarter",
    )),
)  # fmt: skip
# Of whom or of which part a figure is, where the metric does not say.
GROUPS: Final = tuple(
    """women men female male youth young elderly children urban rural private public state-owned foreign domestic
    overseas online industrial northern southern eastern western central north south east west minority migrant
    graduates households outside""".split()
)
_MEASURES: Final = (
    ("seasonally adjusted", words(r"seasonal\w*")),
    ("an annual rate", words("annuali[sz]ed", "annual rate")),
    ("in real terms", words("real (?:terms|growth|gdp)", "inflation[- ]adjusted", "(?:constant|comparable) prices")),
    ("nominal", words("nominal", "current prices")),
    ("core", words("core", "underlying", "excluding")),
    ("per head", words("per capita", "per head", "per person")),
    ("an average", words(r"averag\w*")),
    *((group, words(group)) for group in GROUPS),
    ("a part", words("among", "excluding", "except", "including", "alone", "only", "parts? of", "rest of")),
    ("a maximum", words("maximum", "highest", "peak")),
)
_PER: Final = re.compile(
    r"^\s*(?:an?|per|each|every)\s+(share|ton(?:ne)?|barrel|day|week|month|year|quarter|hour|litre|kilo(?:gram)?|kg|km|"
    r"kilometre|square metre|unit|person|head|passenger|household|family|bushel|pound|ounce|vehicle|trip|ticket|"
    r"student)\b(?!\s+(?:ago|earlier|before))",
    re.IGNORECASE,
)
_CONTENT: Final = re.compile(r"[^\W\d_]{3,}")
_SMALL: Final = frozenset(
    """the and for was were has had have been with from that this which its their said also are will would into than
    over about more some per cent percent pct million mln billion bln trillion dlrs dollars yuan rupees not but they
    who after before while when during under between among other these those being there one two three four five six
    seven eight nine ten""".split()
)


def modality(before: str, behind: str) -> str:
    """ "forecast", "plan", or "" for what is told as a fact, by the words of the figure's clause."""
    if is_earlier(before):
        return ""
    clause = _CUT_BEFORE.sub("", before)
    if _BEHIND.search(behind):
        clause += behind[:NEAR]
    if _FORECAST.search(clause):
        return "forecast"
    return "plan" if _PLAN.search(clause) else ""


def is_earlier(before: str) -> bool:
    """Whether what stands before a figure makes it the one that another is held against: "up from", "against"."""
    return bool(_AGAINST.search(before))


def is_teller(sentence: str, at: int, name: tuple[str, ...]) -> bool:
    """Whether the name that stands there is who tells the figure: "according to the …", "… said", an office."""
    if _ACCORDING.search(sentence, 0, at) or not OFFICES.isdisjoint(name):
        return True
    behind = sentence[at : at + NEAR * 2]
    return bool(_SAID.match(behind))


def is_partner(sentence: str, at: int) -> bool:
    """Whether the name that stands there is whom something goes to or comes from: "exports to …"."""
    return bool(_PARTNER.search(sentence, 0, at))


def base_of(before: str, behind: str) -> str | None:
    """Against which time a change is told, None where nothing near tells."""
    behind = _CUT_BEHIND.split(behind, maxsplit=1)[0][:AROUND]
    clause = _CUT_BEFORE.sub("", before)[-AROUND:]
    return next((name for name, pattern in _BASES if pattern.search(behind)), None) or next(
        (name for name, pattern in _BASES if pattern.search(clause)), None
    )


def qualities(before: str, behind: str) -> frozenset[str]:
    """How the figure was measured, as the words beside it tell: seasonally adjusted, per head, a share."""
    around = _CUT_BEFORE.sub("", before)[-AROUND:] + " # " + _CUT_BEHIND.split(behind, maxsplit=1)[0][:AROUND]
    found = {name for name, pattern in _MEASURES if pattern.search(around)}
    if rate := _PER.match(behind):
        found.add(f"per {rate[1].lower()}")
    return frozenset(found)


def revised(sentence: str) -> bool:
    """Whether a sentence speaks of its figures as new ones in the place of older ones, or as not yet final."""
    return bool(_REVISED.search(sentence))


def content(sentence: str) -> frozenset[str]:
    """The words of a sentence that tell what it is about, cut to their stems by length."""
    return frozenset(word[:6] for word in _CONTENT.findall(sentence.lower()) if word not in _SMALL)
