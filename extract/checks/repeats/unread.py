"""Numbers of headlines that are no records but are told again in the text: "up three places", "fire kills 17"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
from extract.checks.repeats.alike import SMALL
from extract.checks.repeats.candidates import Candidates
from extract.frame import TIME
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.mentions import Mention, Reading
    from extract.checks.repeats.headlines import Parts
    from extract.frame import Frame

PLACES: Final = frozenset("place places spot spots position positions rung rungs notch notches".split())
MOVED: Final = {
    "up": re.compile(
        r"\b(?:up|ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|advanc(?:es?|ed|ing)|gain(?:s|ed|ing)?"
        r"|improv(?:es?|ed|ing)|leap(?:s|ed|t)?|soar(?:s|ed)?)\b(?:\W+(?:by|up|another))?\W+$",
        re.IGNORECASE,
    ),
    "down": re.compile(
        r"\b(?:down|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|slid(?:es?)?|los(?:es?|t|ing)"
        r"|declin(?:es?|ed|ing)|sank|sinks?|plung(?:es?|ed))\b(?:\W+(?:by|down|another))?\W+$",
        re.IGNORECASE,
    ),
}
# Verbs of headlines whose object is a number of people.
STRIKES: Final = re.compile(
    r"\b(?:kill(?:s|ed)?|injur(?:es?|ed)|hurts?|wound(?:s|ed)|arrest(?:s|ed)?|detain(?:s|ed)?|jail(?:s|ed)?"
    r"|rescu(?:es?|ed)|evacuat(?:es?|ed))\W+(?:(?:at least|over|nearly|about|some)\W+)?$",
    re.IGNORECASE,
)
ENDS: Final = re.compile(r"\s*(?:$|[\n,;.:]|(?:in|at|on|as|after|and|near|during|over|from|before|across|outside)\b)")
BEFORE: Final = 30  # characters before a number that are looked at


def with_unread(reading: Reading, parts: Parts) -> Parts:
    """A document's parts with those numbers as mentions."""
    if not reading.mentions:
        return parts
    frames = [frame for frame in reading.frames if frame.start < parts.start]
    heads = [found for at, frame in enumerate(frames) for found in _numbers(reading, frame, at, struck=True)]
    if not heads:
        return parts
    body: list[Mention] = []
    if any(head.figure.unit for head in heads):
        rest = enumerate(reading.frames[len(frames) :], len(frames))
        body = [found for at, frame in rest for found in _numbers(reading, frame, at, struck=False)]
    heads, body = (
        sorted([*of, *more], key=lambda m: m.start) for of, more in ((parts.heads, heads), (parts.body, body))
    )
    order = {sentence: place for place, sentence in enumerate(dict.fromkeys(m.sentence for m in body))}
    return replace(parts, heads=heads, body=body, order=order, later=Candidates([*heads, *body]))


def _is_of_number(frame: Frame, i: int) -> bool:
    """Whether a number is the first of "214 of 298 have been started"; not of "one in five", which rounds something."""
    of = frame.word(i + 1) in ("of", "out of") and frame.has(i + 2, NUMBER)
    return of and all(frame.items[at].sense(NUMBER).value > SMALL for at in (i, i + 2))


def _numbers(reading: Reading, frame: Frame, sentence: int, *, struck: bool) -> Iterator[Mention]:
    """The numbers of places that one has moved by and, where asked for, of people struck."""
    for i, item in enumerate(frame.items):
        if not item.classes & NUMBER:
            continue
        places = i + 1 < len(frame.items) and frame.word(i + 1) in PLACES
        if not (places or struck):
            continue
        ahead = frame.text[max(frame.start, item.start - BEFORE) : item.start]
        way = next((way for way, words in MOVED.items() if words.search(ahead)), None)
        hit = struck and ((STRIKES.search(ahead) and ENDS.match(frame.text, item.end)) or _is_of_number(frame, i))
        if not ((places and way) or hit):
            continue
        chunk = frame.chunk_at(i)
        read = any(figure.i <= i < figure.j for figure in frame.figures)
        if chunk >= 0 and frame.role_at(chunk) != TIME and (places or not read):
            mention = bare(reading, sentence, chunk, i)
            mention.figure.noun = None
            mention.figure.unit, mention.figure.change = ("places", way) if places else (None, None)
            yield mention
