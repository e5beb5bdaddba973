"""Counts of people that nobody names: "the blaze killed 12", "at least 60 died", "it employs a combined 4,200"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import CLOSERS
from extract.context.phrases import left_of
from extract.frame import COMMA, CONJUNCTION, NOUN, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# What is done to people, and hardly to things, in all forms.
TO_PEOPLE: Final = frozenset(
    """killed kill kills killing injured injure injures injuring wounded wound wounds wounding arrested arrest arrests
    arresting detained detain detains hospitalised hospitalized evacuated evacuate evacuates evacuating rescued rescue
    rescues rescuing employs employed employing employ hires hire hired hiring jailed jail convicted kidnapped kidnap
    abducted executed drowned maimed resettle resettled resettles resettling relocate recruit recruits recruited sack
    sacks sacked dismissed deport deported deports displaced displace displaces repatriated repatriate infected infects
    vaccinated vaccinate beheaded sickened""".split()
) | {"laid off", "lay off", "lays off", "laying off"}
# What people do, and hardly things.
BY_PEOPLE: Final = frozenset(
    "died die perished drowned marched protested voted fled gathered attended survived starved emigrated".split()
)
DEADLY: Final = frozenset("deaths fatalities casualties attacks blasts explosions accidents incidents cases".split())
ADDED: Final = bits("determiner", "article", "participle", "generic", "quantifier")


def noun_of_victims(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The blaze killed 12", "two were arrested", "it employs 4,200 in Leeds": verbs of which only people are said."""
    verb = _verb_of_subject(frame, c)
    if verb is None and frame.role_at(c + 1) in CLOSERS and frame.word(figure.j) not in ("to", "of", "by"):
        verb = _verb_before(frame, c)
    return "people" if verb is not None else None


def _verb_of_subject(frame: Frame, c: int) -> int | None:
    """The verb behind a number that opens its clause ("two were arrested", "at least 60 died")."""
    k = left_of(frame, c)
    told = frame.role_at(k) == VERB and frame.has(frame.chunks[k].j - 1, BIT["report"])  # "he said 27 had been rescued"
    if frame.role_at(c + 1) != VERB or not (told or frame.role_at(k) in (STOP, COMMA, CONJUNCTION)):
        return None
    verb = frame.chunks[c + 1]
    if frame.has(verb.i, BIT["auxiliary"]):
        return c + 1 if frame.word(verb.j - 1) in TO_PEOPLE else None
    return c + 1 if frame.word(verb.i) in BY_PEOPLE else None


def _verb_before(frame: Frame, c: int) -> int | None:
    """The verb whose object a number is, "a combined", "another" between them or not."""
    k = left_of(frame, c)
    if frame.role_at(k) == NOUN and all(frame.has(at, ADDED) for at in range(frame.chunks[k].i, frame.chunks[k].j)):
        k -= 1
    said = frame.role_at(k) == VERB and frame.word(frame.chunks[k].j - 1) in TO_PEOPLE
    return k if said else None


def is_deadly(noun: str | None) -> bool:
    """Whether a count named before is of what befalls people: "93 deaths and injured 33" are no 33 deaths."""
    return noun is not None and noun.split(" ")[-1].lower() in DEADLY
