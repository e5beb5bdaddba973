"""Disasters: what became of people, and in what event."""

from __future__ import annotations

import re
from typing import Final

from extract.compare.wording import words

AROUND: Final = 90
NEAR: Final = 45
BESIDE: Final = 20

_PEOPLE: Final = frozenset("people person other life victim fatality death toll dead individual resident".split())
_DYING: Final = frozenset("death toll dead fatality".split())
_DEAD_BEHIND: Final = re.compile(
    r"^\W*(?:[\w-]+\W+){0,4}?"
    r"(?:killed|dead|died|dies|dying|perished|deaths?|fatalities|lost their lives|bodies|drowned)\b",
    re.IGNORECASE,
)
_DEAD_BEFORE: Final = re.compile(
    r"\b(?:kill(?:ed|s|ing)?|claim(?:ed|s|ing)(?: the lives of)?|(?:death )?toll[^.;]{0,40}|deaths? of|dead at|"
    r"lives of|bodies of)\W+(?:[\w-]+\W+){0,3}$",
    re.IGNORECASE,
)
_FATES: Final = (
    ("injured", words(r"injur\w+", "wound(?:ed|ing)", "hurt", r"hospitali[sz]ed")),
    ("missing", words("missing", "unaccounted")),
    ("displaced", words(r"displac\w+", r"evacuat\w+", "homeless", "left their homes")),
    ("infected", words(r"infect\w+", "tested positive", "cases")),
    ("affected", words("affected")),
)
TOLLS: Final = frozenset(["dead", *(name for name, _ in _FATES)])
_EVENTS: Final = (
    ("earthquake", words("earthquakes?", "quakes?", "tremors?")),
    ("flood", words(r"flood\w*", "landslides?", "mudslides?", "heavy rains?", "monsoon", "adverse weather")),
    ("storm", words("storms?", "cyclones?", "typhoons?", "hurricanes?", r"tornado\w*")),
    ("fire", words("fires?", "blazes?", "wildfires?")),
    ("explosion", words("explosions?", "blasts?", "exploded")),
    ("bombing", words("bombs?", "bombings?", "suicide attack")),
    (
        "crash",
        words(r"crash\w*", "collisions?", "collided", r"derail\w*", "accidents?", r"capsiz\w+", "sank", "sinking"),
    ),
    ("attack", words("attacks?", "shootings?", "gunm[ae]n", r"clash\w*", "raids?")),
    ("outbreak", words("outbreaks?", "epidemic", "virus", "cholera", "dengue", r"covid\S*", "pandemic")),
    ("collapse", words(r"collaps\w+")),
    ("tsunami", words("tsunamis?")),
    ("war", words("wars?", "fighting", "offensive")),
)


def fate(before: str, behind: str, noun: tuple[str, ...]) -> tuple[str, ...] | None:
    """What became of people ("dead", "injured"), with the sort of people if one is told; None where nothing did."""
    people = tuple(word for word in noun if word not in _PEOPLE)
    told = _DEAD_BEHIND.search(behind[:AROUND]) or _DEAD_BEFORE.search(before[-AROUND:])
    if told or not _DYING.isdisjoint(noun):
        return ("dead", *people)
    near = behind[:NEAR].partition(";")[0]
    for name, pattern in _FATES:
        if pattern.search(near) or pattern.search(before[-BESIDE:]):
            return (name, *(word for word in people if not pattern.search(word)))
    return None


def events(*texts: str) -> frozenset[str]:
    """The events that texts speak of."""
    return frozenset(name for name, pattern in _EVENTS if any(pattern.search(text) for text in texts))
