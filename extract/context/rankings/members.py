"""Whom a phrase names that a rank is a rank among: a place, counted members, those whom a table lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core
from extract.frame import NOUN, PREPOSITION, TIME, VERB
from extract.ranks.words import MEASURABLE, RIVALS, SCOPES
from extract.verbs import DETERMINERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

WORLDLY: Final = frozenset(["global", "national", "domestic", "world", "asian", "european", "african", "provincial"])
LEVELS: Final = WORLDLY | {"municipal", "regional", "continental", "county-level", "city-level", "prefectural"}
QUOTES: Final = ('"', "“", "”")
TIMES: Final = bits("time", "year", "month-unit", "day", "week", "span", "quarter", "half")
TABLES: Final = frozenset("index ranking rankings rating ratings survey list yearbook report assessment".split())
RATING: Final = TABLES | frozenset(
    "league evaluation appraisal table comparison contest competition review study poll examination test".split()
)
SURVEYS: Final = frozenset("survey study poll review index".split())  # of what is rated more than of who
MEASURED: Final = frozenset(
    """rate rates growth volume value output investment exports imports revenue income amount number total terms use
    production sales area""".split()
)
AGENTS: Final = ("ers", "ors", "ists", "lines", "brands", "schools", "makers")
NO_SCOPE: Final = frozenset(
    "record kind secs seconds minutes mins points weekend metres meters lead charge time times".split()
)


def named(frame: Frame, k: int) -> str | None:
    """Whom chunk k names, with its complement: "provinces along the Yellow River", "local banks of Thailand"."""
    chunk = frame.chunks[k] if k < len(frame.chunks) else None
    if chunk is not None and chunk.figure is not None:
        return _counted(frame, k)
    if frame.role_at(k) != NOUN or frame.last_classes(k) & TIMES or frame.words_of(k)[-1] in NO_SCOPE:
        return None
    if (
        chunk is not None
        and frame.words_of(k)[-1] == "ease"
        and frame.words_of(k + 1) == ["of"]
        and frame.role_at(k + 2) == NOUN
    ):
        return frame.span(
            core(frame, chunk.i, chunk.j)[0], frame.chunks[k + 2].j
        )  # "the ease | of | doing business index"
    own = _cut(frame, k)
    if own and any(sign in own for sign in QUOTES) and not own.endswith(QUOTES):
        return owner(frame, k)  # "in the province's “red | and | black list”"
    following = frame.figure_at(k + 1)
    if following is not None and following.type == "count" and following.noun:  # "Thailand's 16 local banks"
        return f"{following.noun} of {own.removesuffix(chr(39) + 's').removesuffix('’s')}" if own else following.noun
    return _with_complement(frame, own, k, ("of",))


def _counted(frame: Frame, k: int) -> str | None:
    figure = frame.chunks[k].figure
    if figure is None or figure.type != "count" or not figure.noun:
        return named(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    if frame.items[frame.chunks[k].j - 1].classes & TIMES:
        return None
    return _with_complement(frame, figure.noun, k, ("of", "in", "along", "under", "across"))


def _with_complement(frame: Frame, own: str | None, k: int, words: tuple[str, ...]) -> str | None:
    tied = frame.role_at(k + 1) == PREPOSITION and frame.word(frame.chunks[k + 1].i) in words
    if not own or not tied or frame.role_at(k + 2) != NOUN:
        return own
    if NO_SCOPE.intersection(last := frame.words_of(k + 2)[-1:]) or last == ["ease"]:
        return own  # "the best singers of all time"
    measured = frame.last_classes(k + 2) & bits("money-noun", "quantity-noun", "change-noun")
    if frame.words_of(k + 1) == ["in"] and (measured or MEASURED.intersection(last)):
        return own  # "2nd among the 9 counties | in | the number of new projects"
    titled = own[:1].isupper() and frame.has(frame.chunks[k + 2].i, BIT["capital"])  # "Ease of Doing Business index"
    if RATING.intersection(frame.words_of(k + 2)[-1:]) and not titled:
        return own  # "180 countries in the corruption index", "14 utilities in the national review"
    complement = _cut(frame, k + 2)
    return f"{own} {frame.word(frame.chunks[k + 1].i)} {complement}" if complement else own


def level(frame: Frame, k: int) -> str | None:
    """ "The provincial assessment of teaching": the level at which somebody assesses."""
    return next((word for word in frame.words_of(k)[:-1] if word in LEVELS), None)


def owner(frame: Frame, k: int) -> str | None:
    """ "The city's assessment of projects": the place that assesses."""
    chunk = frame.chunks[k]
    mark = next((at for at in range(chunk.i + 1, chunk.j) if frame.has(at, BIT["possessive"])), None)
    if mark is None or not frame.has(mark - 1, bits("place-type", "capital")):
        return None
    i = next((at for at in range(chunk.i, mark) if not frame.has(at, DETERMINERS)), mark)
    return frame.span(i, mark) or None


def are_members(frame: Frame, k: int) -> bool:
    """Whether a phrase names those who are ranked ("index of countries"), not what is rated ("index of safety")."""
    last = frame.items[before_subject(frame, k) - 1].classes if frame.role_at(k) == NOUN else frame.last_classes(k)
    if is_measured(frame, k):
        return False
    if frame.words_of(k - 1) == ["of"] and SURVEYS.intersection(frame.words_of(k - 2)[-1:]):
        word = frame.word(before_subject(frame, k) - 1)  # "of airlines", "of employers | Karsu Air"
        grouped = word in RIVALS | SCOPES or word.endswith(AGENTS)
        return bool(last & bits("place-type", "institution") or grouped)  # no "Index of Economic Freedom"
    return bool(last & bits("place-type", "capital", "plural", "institution"))


def is_measured(frame: Frame, k: int) -> bool:
    """ "The list of lowest rates", "the table of export growth": what is measured, and nobody who is ranked."""
    if frame.role_at(k) != NOUN:
        return False
    last = before_subject(frame, k) - 1
    amount = frame.has(last, bits("generic", "change-noun", "money-noun")) or frame.word(last) in MEASURED
    return amount and not frame.has(last, bits("place-type", "institution", "undertakings"))


def is_year_of(frame: Frame, k: int) -> bool:
    """ "In the 2023 | provincial survey": a year behind an article, which belongs to the noun behind it."""
    if frame.role_at(k) != TIME or frame.role_at(k + 1) != NOUN:
        return False
    words = frame.span(frame.chunks[k].i, frame.chunks[k].j).lower().split()
    return words[0] in ("in", "on") and words[1] in ("the", "its", "their", "this") and words[-1].isdigit()


def before_subject(frame: Frame, k: int) -> int:
    """Where the phrase of noun chunk k ends if a name behind it is the clause's subject: "hospital hygiene | Karsu"."""
    i, j = frame.chunks[k].i, frame.chunks[k].j
    following = frame.figure_at(k + 1)
    clause = frame.role_at(k + 1) == VERB or (following is not None and following.type == "ranking")
    at = j
    while clause and at - 1 > i and frame.has(at - 1, BIT["capital"]):
        at -= 1
    common = at < j and frame.has(at - 1, BIT["word"]) and not frame.has(at - 1, bits("capital", "article"))
    return at if common else j


def _cut(frame: Frame, k: int) -> str | None:
    """Chunk k as a person would name it, without the subject behind it."""
    i, j = core(frame, frame.chunks[k].i, before_subject(frame, k))
    return frame.span(i, j).removesuffix(" for the first time") or None


def is_proper(frame: Frame, k: int) -> bool:
    """ "Second at the National Eisteddfod", "at No. 5 on the Hot 100": a phrase that is a name."""
    i, _ = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return bool(frame.last_classes(k) & BIT["capital"]) or frame.has(i, BIT["capital"])


def is_proper_name(frame: Frame, k: int) -> bool:
    """ "In Peru", but not "in GDP", "in ICT development": a phrase that ends in a name."""
    last = frame.last_classes(k)
    return bool(last & BIT["capital"]) and not last & MEASURABLE


def is_only(frame: Frame, k: int, classes: int) -> bool:
    """Whether chunk k has nothing but words of these classes."""
    return all(frame.has(at, classes) for at in range(frame.chunks[k].i, frame.chunks[k].j))
