"""What the words around a figure say of it: forecast or outcome, against which time, by which measure, of which event."""

from __future__ import annotations

import re
from typing import Final

AROUND: Final = 90  # characters on either side that speak of a figure
NEAR: Final = 45

_CUT_BEFORE: Final = re.compile(r".*(?:[;:]|,\s+(?:while|whereas|but|and|after|compared|against|up|down|as)\b|\b(?:said|says)\b)", re.S)
_CUT_BEHIND: Final = re.compile(r"[;:]|,\s+(?:while|whereas|but|and|after)\b|\.\s")
_AGAINST: Final = re.compile(
    r"\b(?:from|against|vs\.?|versus|than|(?:compared|up|down)\s+(?:with|to|from))\s+(?:an?\s+|the\s+|about\s+|some\s+|record\s+|its\s+)*$", re.I
)
_FORECAST: Final = re.compile(
    r"\b(?:expect\w*|forecast\w*|predict\w*|projects|projected|projections?|likely|could|may|might|would|outlook|"
    r"anticipat\w*|seen|estimated to|set to)\b",
    re.I,
)
_PLAN: Final = re.compile(
    r"\b(?:will|shall|plan(?:s|ned|ning)?|targets?|targeted|targeting|aim\w*|goals?|intend\w*|propos\w*|hopes?|pledg\w*|"
    r"promis\w*|budget(?:ed)?|to (?:be|build|invest|cut|create|reach|spend|raise|hire|produce|attract|complete))\b",
    re.I,
)
_BEHIND: Final = re.compile(
    r"^[^.;,]{0,20}\b(?:is|are|was|were) (?:expected|forecast|planned|projected|targeted|likely|proposed)\b", re.I
)
_REVISED: Final = re.compile(
    r"\b(?:revis\w+|correct(?:s|ed|ion)|updat\w+|preliminary|provisional\w*|flash|advance estimate|first estimate|"
    r"initial(?:ly)?|earlier (?:estimate|figure|report)\w*|restated|final figures?|amended|so far|has risen|have risen|"
    r"rose to|climbed to|increased to|now)\b",
    re.I,
)
_BASES: Final = (
    ("the year before", re.compile(
        r"year[- ]on[- ]year|year[- ]over[- ]year|\by[-/]?o[-/]?y\b|\by/y\b|(?:a|one|the|previous|last|same) year (?:ago|earlier|before)|"
        r"(?:from|than|over|to|with|on) (?:last|the previous|the prior|the preceding|the) year\b|same (?:period|month|quarter|half|time)|"
        r"year[- ]earlier|annual(?:ly|i[sz]ed)? rate|per year|a year\b|(?:from|than|over) (?:19|20)\d\d",
        re.I,
    )),
    ("the month before", re.compile(
        r"month[- ]on[- ]month|month[- ]over[- ]month|\bm[-/]o[-/]m\b|\bm/m\b|(?:from|than|over|on) (?:last|the previous|the prior|the) month|"
        r"(?:from|than) (?:january|february|march|april|may|june|july|august|september|october|november|december)",
        re.I,
    )),
    ("the quarter before", re.compile(
        r"quarter[- ]on[- ]quarter|\bq[-/]o[-/]q\b|\bq/q\b|(?:from|than|over|on) (?:last|the previous|the prior|the (?:first|second|third|fourth)|the) quarter",
        re.I,
    )),
)  # fmt: skip
_MEASURES: Final = (
    ("seasonally adjusted", re.compile(r"seasonal", re.I)),
    ("an annual rate", re.compile(r"annuali[sz]ed|annual rate", re.I)),
    ("in real terms", re.compile(r"\breal (?:terms|growth|gdp)|inflation[- ]adjusted|(?:constant|comparable) prices", re.I)),
    ("nominal", re.compile(r"\bnominal|current prices", re.I)),
    ("core", re.compile(r"\bcore\b|underlying|excluding", re.I)),
    ("per head", re.compile(r"per capita|per head|per person", re.I)),
    ("an average", re.compile(r"\baverag", re.I)),
    ("a maximum", re.compile(r"\b(?:maximum|highest|peak|record)\b", re.I)),
)  # fmt: skip
_PER: Final = re.compile(
    r"^\s*(?:an?|per|each|every)\s+(share|ton(?:ne)?|barrel|day|week|month|year|quarter|hour|litre|kilo(?:gram)?|kg|km|kilometre|"
    r"square metre|unit|person|head|passenger|household|family|bushel|pound|ounce|vehicle|trip|ticket|student)\b",
    re.I,
)

_PEOPLE: Final = frozenset("people person other life victim fatality death toll dead individual resident".split())
_DEAD_BEHIND: Final = re.compile(
    r"^\W*(?:[\w-]+\W+){0,4}?(?:killed|dead|died|dies|dying|perished|deaths?|fatalities|lost their lives|bodies|drowned)\b", re.I
)
_DEAD_BEFORE: Final = re.compile(
    r"\b(?:kill(?:ed|s|ing)?|claim(?:ed|s|ing)(?: the lives of)?|death toll[^.;]{0,40}|toll[^.;]{0,40}|deaths? of|dead at|lives of|bodies of)"
    r"\W+(?:[\w-]+\W+){0,3}$",
    re.I,
)
_FATES: Final = (
    ("injured", re.compile(r"\b(?:injur\w+|wound(?:ed|ing)|hurt|hospitali[sz]ed)\b", re.I)),
    ("missing", re.compile(r"\b(?:missing|unaccounted)\b", re.I)),
    ("displaced", re.compile(r"\b(?:displac\w+|evacuat\w+|homeless|left their homes)\b", re.I)),
    ("infected", re.compile(r"\b(?:infect\w+|tested positive|cases)\b", re.I)),
    ("affected", re.compile(r"\baffected\b", re.I)),
)
TOLLS: Final = frozenset(["dead", *(name for name, _ in _FATES)])
_EVENTS: Final = (
    ("earthquake", r"earthquakes?|quakes?|tremors?"), ("flood", r"flood\w*|landslides?|mudslides?|heavy rains?|monsoon|adverse weather"),
    ("storm", r"storms?|cyclones?|typhoons?|hurricanes?|tornado\w*"), ("fire", r"fires?|blazes?|wildfires?"),
    ("explosion", r"explosions?|blasts?|exploded"), ("bombing", r"bombs?|bombings?|suicide attack"), ("crash", r"crash\w*|collisions?|collided|derail\w*|accidents?|capsiz\w+|sank|sinking"),
    ("attack", r"attacks?|shootings?|gunm[ae]n|clash\w*|raids?"), ("outbreak", r"outbreaks?|epidemic|virus|cholera|dengue|covid\S*|pandemic"),
    ("collapse", r"collaps\w+"), ("tsunami", r"tsunamis?"), ("war", r"wars?|fighting|offensive"),
)  # fmt: skip
_EVENT: Final = tuple((name, re.compile(rf"\b(?:{pattern})\b", re.I)) for name, pattern in _EVENTS)
_CONTENT: Final = re.compile(r"[^\W\d_]{3,}")
_SMALL: Final = frozenset(
    """the and for was were has had have been with from that this which its their said also are will would into than
    over about more some per cent percent pct million mln billion bln trillion dlrs dollars yuan rupees not but they
    who after before while when during under between among other these those being there one two three four five six
    seven eight nine ten""".split()
)


def modality(before: str, behind: str) -> str:
    """"forecast", "plan", or "" for what is told as a fact, by the words of the figure's clause."""
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


def fate(before: str, behind: str, noun: tuple[str, ...]) -> tuple[str, ...] | None:
    """What became of people ("dead", "injured"), with the sort of people if one is told; None where nothing did."""
    people = tuple(word for word in noun if word not in _PEOPLE)
    if _DEAD_BEHIND.search(behind[:AROUND]) or _DEAD_BEFORE.search(before[-AROUND:]) or {"death", "fatality", "dead"} & {*noun}:
        return ("dead", *(word for word in people if word not in ("death", "toll", "dead")))
    near = _CUT_BEHIND.split(behind, maxsplit=1)[0][:NEAR]
    for name, pattern in _FATES:
        if pattern.search(near) or (pattern.search(before[-20:]) and not pattern.search(before[:-20])):
            return (name, *(word for word in people if not pattern.search(word)))
    return None


def events(*texts: str) -> frozenset[str]:
    """The events that texts speak of."""
    return frozenset(name for name, pattern in _EVENT if any(pattern.search(text) for text in texts))


def content(sentence: str) -> frozenset[str]:
    """The words of a sentence that tell what it is about, cut to their stems by length."""
    return frozenset(word[:6] for word in _CONTENT.findall(sentence.lower()) if word not in _SMALL)
