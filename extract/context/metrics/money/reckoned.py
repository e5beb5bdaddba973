"""Amounts that somebody reckons: "a shortage it estimated at $1.6 billion", "its debt, which he put at £4m"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import text_of
from extract.frame import COMMA, CONJUNCTION, NOUN, PRONOUN, VERB

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

RECKONED: Final = frozenset(
    f"{verb} at" for verb in "put puts estimated estimates valued values placed reckoned forecast projected".split()
)
RELATIVE: Final = (["which"], ["that"])


def reckoned_at(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """What stands before the one who reckons, in a relative clause with its pronoun or without."""
    said = " ".join(frame.words_of(c - 1)) if frame.role_at(c - 1) == VERB else ""
    if said not in RECKONED or frame.role_at(c - 2) not in (PRONOUN, NOUN):
        return None
    k = c - 3
    led = frame.role_at(k) in (CONJUNCTION, PRONOUN) and frame.words_of(k) in RELATIVE
    k -= led
    k -= led and frame.role_at(k) == COMMA
    if frame.role_at(k) != NOUN or not (led or frame.role_at(c - 2) == PRONOUN):
        return None
    name = text_of(frame, k)
    return f"value of {name}" if name and said.startswith("value") else name
