"""What a ranking's clause is about: the subject that is ranked, where it is one that can be measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import core, text_of
from extract.context.rankings.members import is_year_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.pinyin import is_pinyin
from extract.ranks.words import MERITS, SCOPES, STRONG_WORDS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.frame import Frame
    from extract.state import State

INDICATORS: Final = frozenset(["indicators", "indices", "items", "indexes"])
MEASURABLE: Final = bits("money-noun", "quantity-noun", "collective", "change-noun", "generic")
RANKED: Final = 2  # words of a ranking that says of what it is one
HOLDERS: Final = bits("place-type", "institution", "works", "places-only", "undertaking", "adverb")
NO_TOPIC: Final = bits("number", "time", "ordinal")
NO_HEAD: Final = bits("rank-place", "place-type", "institution")


def measures(name: str, state: State) -> bool:
    """Whether a name has a word for something that can be measured ("per capita income", but not "five weeks")."""
    return any(state.lexicon.word(word).classes & MEASURABLE or word.lower() in MERITS for word in name.split())


def topic(frame: Frame, k: int) -> str | None:
    """Phrase k if it can be a topic: neither a place, nor a time, nor who is ranked."""
    if frame.role_at(k) != NOUN or frame.last_classes(k) & NO_HEAD:
        return None
    if frame.classes_of(k) & NO_TOPIC and frame.words_of(k)[-1] not in MERITS:
        return None  # but "PM2.5 concentration"
    whole = not _ranks_next(frame, k + 1) and not _placed_next(frame, k + 1)
    name = name_of(frame, k) if whole else text_of(frame, k)
    cut = name is not None and (name.count('"') % 2 or name.count("“") != name.count("”"))
    return name if says_something(name) and not cut else None  # no 'province's "red' of a "red and black list"


def _ranks_next(frame: Frame, k: int) -> bool:
    """ "Third for tea exports | and | Malawi | fifth": whether somebody else with a rank follows."""
    figure = frame.figure_at(k + 2)
    joined = frame.role_at(k) == CONJUNCTION and frame.role_at(k + 1) == NOUN
    return joined and figure is not None and figure.type == "ranking"


def _placed_next(frame: Frame, k: int) -> bool:
    """ "Second for rents | in | the province": a scope, and no part of what is measured."""
    placed = frame.last_classes(k + 1) & bits("place-type", "capital") or SCOPES.intersection(
        frame.words_of(k + 1)[-1:]
    )
    return frame.words_of(k) in (["in"], ["among"], ["across"]) and bool(placed)


def ranked_subject(frame: Frame, c: int, *, measurable: bool = False) -> str | None:
    """The subject that is ranked, unless it is the one who holds the place; `measurable`: it must be an amount."""
    if frame.role_at(c - 1) == NOUN and frame.role_at(c - 2) == PREPOSITION and frame.words_of(c - 2) == ["with"]:
        if frame.last_classes(c - 1) & BIT["capital"] and not frame.last_classes(c - 1) & MEASURABLE:
            return None  # "with Denmark second"
        return topic(frame, c - 1)  # "…, with the growth rate ranking first"
    if c and frame.chunks[c - 1].figure is not None and frame.role_at(c - 2) == VERB:
        c -= 1  # "the score resides | the 17 cities | third position"
    if frame.role_at(c - 1) == NOUN and frame.words_of(c - 1)[0] in STRONG_WORDS:
        c -= 1  # "…, | ranks city | second"
    c = _behind_subject(frame, c)
    if frame.role_at(c - 1) == COMMA == frame.role_at(c + 1) and frame.role_at(c + 2) == VERB:
        head = phrase_start(frame, c - 1)  # "retail sales, | ranking 3rd, grew 8%"
        if head is not None and (name := _measured(frame, head, measurable=True)):
            return name
    if frame.role_at(c - 1) == COMMA and frame.word(frame.chunks[c].i) == "ranked" and _names(frame, c - 2):
        return None  # "… to unsettle the Dane, ranked 88th"
    for head in _heads(frame, c, measurable=measurable):
        name = _of_indicators(frame, head) or _measured(frame, head, measurable=measurable)
        if name:
            return name
    return None


def _behind_subject(frame: Frame, c: int) -> int:
    """The chunk behind the subject of a rank at c that stands farther off: "sales | moved up 3 places | to | 5th"."""
    moved = frame.figure_at(c - 2)
    if frame.role_at(c - 1) == PREPOSITION and moved is not None and moved.type == "move":
        return c - 2
    if frame.words_of(c - 1) == ["within"] and frame.words_of(c - 2)[-1:] == ["ranks"]:
        return c - 1  # "the growth rate ranks | within | the top 5"
    ranked = frame.role_at(c - 1) == NOUN == frame.role_at(c - 2) and len(frame.words_of(c - 2)) > 1
    # "the total ranked | the city's | 3rd"
    return c - 1 if ranked and frame.words_of(c - 2)[-1] in STRONG_WORDS else c


def _heads(frame: Frame, c: int, *, measurable: bool) -> Iterator[int]:
    """The first chunks of what may be ranked: the phrase before the rank, then the subjects of the verbs before it."""
    head = subject_of(frame, c)
    if head is None:
        head = _behind_members(frame, c)
    if head is not None:
        yield head
        if measurable and frame.role_at(head) == NOUN and not frame.classes_of(head) & BIT["number"]:
            return  # but "the rate was 1.3 points above the average and | ranked fourth"
    for k in range(c - 1, -1, -1):
        role = frame.role_at(k)
        if role == STOP:
            return
        if role == VERB and frame.role_at(k - 1) == CONJUNCTION:
            continue  # "the rate is 4 points higher than the average and | is second to none": the same subject
        if role == VERB:
            head = subject_of(frame, k)
        elif role == NOUN and _has_amount(frame, k):
            head = phrase_start(frame, k + 1)
        else:
            continue
        if head is not None:
            yield head
        if head is not None or not measurable:
            return


def _behind_members(frame: Frame, c: int) -> int | None:
    """ "In | the four districts | the growth of investment | ranked first": the subject behind those compared."""
    k = next((k for k in range(c - 1, 0, -1) if frame.role_at(k) not in (NOUN, PREPOSITION, VERB, ADVERB)), 0)
    led = frame.role_at(k) == FIGURE and frame.words_of(k - 1) in (["in"], ["among"])
    return k + 1 if led and k + 1 < c and frame.role_at(k + 1) == NOUN else None


def _has_amount(frame: Frame, k: int) -> bool:
    """ "…, industrial investment | 8.1 billion yuan, ranking first": a phrase with its amount and no verb."""
    figure = frame.figure_at(k + 1)
    if figure is None or figure.type not in ("money", "quantity", "percentage"):
        return False
    opens = frame.role_at(k - 1) in (COMMA, STOP, TIME)
    return opens and bool(frame.last_classes(k) & MEASURABLE) and not frame.last_classes(k) & BIT["change-noun"]


def _measured(frame: Frame, head: int, *, measurable: bool) -> str | None:
    """How a person names the phrase at `head`, None for a place, a person or, of a measure, what is no amount."""
    if frame.role_at(head) != NOUN or frame.role_at(head - 1) == PREPOSITION or is_year_of(frame, head - 1):
        return None
    if head and frame.role_at(head - 1) == NOUN and frame.word(frame.chunks[head - 1].j - 1).endswith(" of"):
        return _before_place(frame, head - 1)
    words = frame.words_of(head)
    last = frame.last_classes(head) | (MEASURABLE if words[-1] in MERITS else 0)
    name = name_of(frame, head)
    if words[-1] in ("ranking", "ranks") and name and frame.chunks[head].j - frame.chunks[head].i > RANKED:
        name = name.removesuffix(f" {words[-1]}")  # "the completion rate ranking is 2nd"
        last = frame.items[frame.chunks[head].j - 2].classes
    if last & BIT["possessive"] or (words[-1] in ("ranking", "ranks") and len((name or "").split()) == 1):
        return None  # "the world's 12th busiest", "…, ranking the 5th place"
    proper = (last & BIT["capital"] and not last & MEASURABLE) or is_pinyin(words[-1]) or _is_title(frame, head)
    if proper or (last & HOLDERS and not last & MEASURABLE) or (measurable and not last & MEASURABLE):
        return None
    return name if says_something(name) else None


def _before_place(frame: Frame, k: int) -> str | None:
    """ "The investment | growth rate of | the city": what is ranked, where one phrase takes in the preposition."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return frame.span(i, j).removesuffix(" of") or None


def _is_title(frame: Frame, head: int) -> bool:
    """ "Band Aid keeps the number one spot": a name in capitals, though "aid" can be measured."""
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    named = j - i > 1 and all(frame.has(k, BIT["capital"]) for k in range(i, j) if not frame.has(k, BIT["possessive"]))
    return named and not frame.in_capitals() and frame.word(j - 1) not in MERITS and not _is_spelled(frame, i, j)


def _is_spelled(frame: Frame, i: int, j: int) -> bool:
    """ "GDP Growth", "Gross Domestic Product": capitals that are no name."""
    return any(frame.span(k, k + 1).isupper() for k in range(i, j)) or frame.has(j - 1, bits("generic", "change-noun"))


def _names(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == NOUN and bool(frame.last_classes(k) & BIT["capital"])


def _of_indicators(frame: Frame, head: int) -> str | None:
    """ "The two indicators of fiscal and tax revenue": what is counted names nothing, its complement does."""
    figure = frame.chunks[head].figure
    if figure is None or (figure.noun or "").split(" ")[-1] not in INDICATORS or frame.words_of(head + 1) != ["of"]:
        return None
    return topic(frame, head + 2)


def indicators_rank(frame: Frame, c: int) -> bool:
    """ "The two indicators rank third and sixth": those that were told of, not the last one alone."""
    head = subject_of(frame, c)
    figure = frame.chunks[head].figure if head is not None else None
    return figure is not None and (figure.noun or "").split(" ")[-1] in INDICATORS


def headed(frame: Frame, c: int) -> str | None:
    """ "Growth of retail sales: Lishan 9.1 percent (1st)": the measure that a colon parts from its list."""
    colon = next((k for k in range(c) if frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) == ":"), 0)
    if not colon or any(frame.role_at(k) not in (NOUN, PREPOSITION, TIME) for k in range(colon)):
        return None
    return _measured(frame, 0, measurable=True)


def labelled(frame: Frame, c: int) -> str | None:
    """ "GDP: 2nd; investment: 5th place": the measure that the colon right before a rank parts from it."""
    if frame.word(frame.chunks[c].i - 1) != ":":
        return None
    head = phrase_start(frame, c - 1)
    return _measured(frame, head, measurable=True) if head is not None else None


def ranked_ahead(frame: Frame, c: int) -> str | None:
    """ "Ranking first in the province, | the city completed transport investment of 3 billion": what follows."""
    if any(frame.role_at(k) not in (TIME, ADVERB, COMMA) for k in range(c)):
        return None
    comma = next((k for k in range(c + 1, len(frame.chunks)) if frame.role_at(k) in (COMMA, STOP)), c)
    if frame.role_at(comma) != COMMA or frame.role_at(comma + 1) != NOUN:
        return None
    name = _measured(frame, comma + 1, measurable=True)
    if name or frame.role_at(comma + 2) != VERB or frame.role_at(comma + 3) != NOUN:
        return name
    amount = any(frame.role_at(k) == FIGURE for k in range(comma + 4, comma + 7))
    return _measured(frame, comma + 3, measurable=True) if amount else None
