"""The thing that a rank numbers: "the third-largest | exporter of rice | in Asia", "the top five | car makers"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import core, right_of
from extract.context.rankings.members import AGENTS
from extract.frame import ADVERB, COMMA, CONJUNCTION, NOUN, PREPOSITION, STOP, VERB
from extract.ranks.words import NATIONAL, RIVALS, SCOPES, TOPS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

NUMBERS: Final = frozenset(["number-n", "ranked-number"])
NUMBERING: Final = NUMBERS | TOPS | {"nth-largest", "nth-holder"}
GOVERNED: Final = frozenset("province city county state region prefecture district country nation".split())
BEING: Final = frozenset("is are was were became become becomes remains remained be".split())
OFFICES: Final = frozenset(
    """government ministry department council committee commission agency authority bureau minister president mayor
    man woman he she it they chairman official officials figure rate""".split()
)
CAPITAL: Final = BIT["capital"]
PLACED: Final = bits("place-type", "capital")


def thing(frame: Frame, figure: Figure, c: int) -> str | None:
    """The thing that an "Nth-largest X", a "number one X" or a "top three X" is: "cement maker", "exporter of rice"."""
    if figure.rule.id not in NUMBERING:
        return None
    if figure.rule.id == "nth-largest" and frame.word(figure.j - 1) == "most" and frame.role_at(c + 1) == NOUN:
        manner = frame.word(frame.chunks[c + 1].j - 1).endswith("ly") and frame.role_at(c + 2) == VERB
        if manner and frame.role_at(c + 3) == NOUN:
            return frame.span(*core(frame, frame.chunks[c + 3].i, frame.chunks[c + 3].j)) or None
    if (
        frame.words_of(c + 1) in (["cause"], ["causes"])
        and frame.words_of(c + 2) == ["of"]
        and frame.role_at(c + 3) == NOUN
    ):
        return frame.span(frame.chunks[c + 1].i, frame.chunks[c + 3].j)  # "the third leading cause of death"
    k = c + 2 if frame.role_at(c + 1) == VERB and frame.has(frame.chunks[c + 1].i, BIT["participle"]) else c + 1
    if frame.role_at(k) != NOUN:
        return _elsewhere(frame, c) if figure.rule.id == "nth-largest" else None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[k].j)
    if frame.word(i).endswith("ly") or (
        frame.has(i, BIT["capital"]) and frame.word(figure.j - 1) in ("ranked", "placed")
    ):
        return None  # "the 54th-ranked Chinese"
    grouped = frame.has(j - 1, bits("place-type", "generic", "rank-place")) or frame.word(j - 1) in RIVALS
    if grouped and figure.rule.id != "nth-largest":
        return None  # "the top three cities", "the No. 1 spot"
    national = frame.word(i) in ("u.s.", "us", "uk") or frame.word(i).endswith(NATIONAL)
    if figure.rule.id in NUMBERS and national and i + 1 < j and not frame.has(i + 1, BIT["capital"]):
        i += 1  # "the number two | U.S. | carmaker"
    if figure.rule.id in NUMBERS and frame.has(i, BIT["capital"]) and not frame.in_capitals():
        return None  # "world number four Ilse Brandt"
    if figure.rule.id in TOPS and frame.word(frame.chunks[c + 1].j) in ("by", "in terms of", "for"):
        return None
    while j - 1 > i and frame.word(j - 1).endswith("ed") and not frame.has(j - 1, BIT["noun"]):
        j -= 1  # "the second-largest operator filed | for bankruptcy"
    j = _before_name(frame, i, j)
    last = behind_thing(frame, figure, c) - 1
    if last > k and j == frame.chunks[k].j:
        j = core(frame, frame.chunks[last].i, frame.chunks[last].j)[1]
    return frame.span(i, j) or None


def _before_name(frame: Frame, i: int, j: int) -> int:
    """ "The third-largest French bank | Norbanque": where a thing ends whose name stands behind it."""
    at = j
    while at - 1 > i and frame.has(at - 1, CAPITAL):
        at -= 1
    common = at < j and frame.has(at - 1, bits("word", "noun")) and not frame.has(at - 1, bits("capital", "participle"))
    return at if common and not frame.in_capitals() else j


def behind_places(frame: Frame, c: int) -> int:
    """The last chunk of the rank at chunk c: "the top three | places", where "places" was read as a verb."""
    k = c + 1
    alone = frame.role_at(k) in (NOUN, VERB) and frame.chunks[k].j - frame.chunks[k].i == 1
    return k if alone and frame.has(frame.chunks[k].i, BIT["rank-place"]) else c


def behind_thing(frame: Frame, figure: Figure, c: int) -> int:
    """The chunk behind the thing that the rank at chunk c numbers, with what complements it, but no place."""
    k = right_of(frame, behind_places(frame, c))
    if frame.role_at(k) != NOUN:
        return k
    k += 1
    if figure.rule.id not in NUMBERING or (figure.rule.id in TOPS and not frame.words_of(k - 1)[-1].endswith(AGENTS)):
        return k  # but "the top three producers | of cocoa"
    while frame.words_of(k) in (["of"], ["for"]) and frame.role_at(k + 1) == NOUN and not _placed(frame, k + 1):
        k += 2
    return k


def _placed(frame: Frame, k: int) -> bool:
    """Whether a phrase names where or among whom: "of the province", "of Peru", "of the sector"."""
    words = frame.words_of(k)
    return bool(frame.last_classes(k) & (PLACED | bits("time", "year"))) or words[-1] in SCOPES or "all" in words[:1]


def _elsewhere(frame: Frame, c: int) -> str | None:
    """What a rank with no noun behind it numbers: what it is in apposition to, one of, or said of."""
    whole = frame.figure_at(c + 2) if frame.words_of(c + 1) == ["of"] else None
    if whole is not None and whole.type == "count" and whole.noun:
        return whole.noun  # "the second largest | of | the three private hospitals"
    k = c
    while k > 0 and frame.role_at(k - 1) == NOUN and frame.classes_of(k - 1) & bits("possessive", "article"):
        k -= 1
    if frame.role_at(c + 1) not in (COMMA, STOP, CONJUNCTION, PREPOSITION) or frame.words_of(c + 1) == ["of"]:
        return None
    return (_apposed(frame, k) if k < c else _the_largest(frame, c)) or _said_of(frame, k)


def _apposed(frame: Frame, k: int) -> str | None:
    """ "Ghana's cocoa crop, | the world's second largest, …": what stands before the comma."""
    if frame.role_at(k - 1) != COMMA or frame.role_at(k - 2) != NOUN:
        return None
    i, j = core(frame, frame.chunks[k - 2].i, frame.chunks[k - 2].j)
    while j - 1 > i and frame.has(j - 1, CAPITAL) and not frame.has(j - 2, CAPITAL):
        j -= 1  # "the savings bank | Norrbanken"
    if frame.has(j - 1, PLACED) or frame.word(j - 1) in OFFICES:
        return None
    return frame.span(i, j) or None


def _the_largest(frame: Frame, c: int) -> str | None:
    """ "The largest savings bank in Oslo and | the third largest | in Norway": what the first is."""
    k = c - 1
    if frame.role_at(k) != CONJUNCTION:
        return None
    while k > 1 and frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) == PREPOSITION:
        k -= 2
    i, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j) if frame.role_at(k - 1) == NOUN else (0, 0)
    return frame.span(i + 1, j) or None if i < j and frame.has(i, BIT["superlative"]) else None


def _said_of(frame: Frame, k: int) -> str | None:
    """ "The options exchange | is | the world's fifth largest": a common noun that a copula ranks."""
    verb = k - 1 - (frame.role_at(k - 1) == ADVERB)
    stated = frame.role_at(verb) == VERB and frame.words_of(verb)[-1] in BEING
    head = subject_of(frame, verb) if stated else None
    if head is None or frame.role_at(head) != NOUN:
        return None
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    nameless = i >= j or frame.has(j - 1, PLACED) or frame.word(j - 1) in OFFICES
    return None if nameless else frame.span(i, j) or None


def sort_of_place(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The second largest wheat state": the sort of places that it is one of."""
    if figure.rule.id != "nth-largest" or frame.role_at(c + 1) != NOUN:
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    plain = j - i > 1 and not any(frame.has(k, BIT["capital"]) for k in range(i, j))
    return frame.span(i, j) if plain and frame.word(j - 1) in GOVERNED else None
