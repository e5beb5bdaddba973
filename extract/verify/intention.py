"""Whether a figure is only planned, expected or aimed at, by the verb that brings it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.frame import NOUN, STOP, VERB
from extract.verbs import word_is_past
from extract.verify.meanings import OWN
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

PLANNED: Final = frozenset(["planned", "signed", "approved"])
DONE: Final = frozenset(["started", "resumed", "ongoing", "completed", "operational", "suspended"])
SURE: Final = frozenset("can could may might must should need needs".split())
INTENDING: Final = (frozenset(OWN["planned"].split()) - SURE) | {"'ll", "to be", "due to be"}
GOALS: Final = re.compile(r"\b(?:targets?|goals?|plans?|forecasts?|outlook|guidance)\b", re.IGNORECASE)
FINITE: Final = bits("auxiliary", "modal")
TAIL: Final = 60  # characters of the line before
PASTS: Final = frozenset("was were had has have did been".split())


def intention(frame: Frame, figure: Figure) -> str | None:
    """The words of the text that say that a figure is planned; None where nothing does."""
    if figure.status in PLANNED:
        return figure.status
    if figure.role == "planned_investment":
        return "planned investment"
    verb = _verb(frame, figure)
    if (verb is None or verb > frame.chunk_of(figure) + 2) and (told := _line_before(frame)):
        return told
    if verb is None:
        return None
    words = " ".join(frame.words_of(verb))
    if any(word in INTENDING for word in words.split()):
        return words
    aimed = verb > 0 and frame.role_at(verb - 1) == NOUN and GOALS.search(" ".join(frame.words_of(verb - 1)))
    return f"{aimed[0].lower()}" if aimed and not _is_past(words) else None


def _line_before(frame: Frame) -> str | None:
    """The planning words at the end of the line before, where a figure begins its line: "will spend | $450 million"."""
    if not frame.text[: frame.start].endswith("\n"):
        return None
    tail = re.split(r"[.;:!?]", frame.text[max(0, frame.start - TAIL) : frame.start])[-1].split()[-4:]
    return next((" ".join(tail[at:]) for at, word in enumerate(tail) if word.casefold() in INTENDING), None)


def is_done(frame: Frame, figure: Figure) -> bool:
    """Whether words say that a figure has come about: a verb in the past, none that only plans."""
    if figure.status in DONE or figure.role == "completed_investment":
        return True
    verb = _verb(frame, figure)
    return verb is not None and intention(frame, figure) is None and _is_past(" ".join(frame.words_of(verb)))


def _is_past(words: str) -> bool:
    return any(word in PASTS or word_is_past(word) for word in words.split())


def _verb(frame: Frame, figure: Figure) -> int | None:
    """The verb that brings a figure: the nearest before it, else the nearest behind it, in its part of the sentence."""
    c = frame.chunk_of(figure)
    k = c + 2 if frame.role_at(c + 1) == NOUN else c + 1
    if frame.role_at(k) == VERB and frame.classes_of(k) & FINITE:
        return k  # "of which 120 million has been paid"
    for step in (-1, 1):
        k = c + step
        while 0 <= k < len(frame.chunks) and frame.role_at(k) != STOP:
            if frame.role_at(k) == VERB:
                return k
            k += step
    return None
