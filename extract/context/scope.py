"""Among whom a rank is a rank, and the places gained or lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import following_chain, core, left_of, right_of, text_of
from extract.frame import CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.kinds.ranking import in_brackets
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

WIDE: Final = frozenset(["nationwide", "nationally", "worldwide", "globally", "countrywide", "citywide"])
WORLDLY: Final = frozenset(["global", "national", "domestic", "world", "asian", "european", "african"])
SCOPING: Final = frozenset(["in", "among", "amongst", "of", "across", "out of", "within", "for"])


def read_scope(frame: Frame, figure: Figure, c: int) -> None:
    """Set the scope of a ranking: behind it, as a possessive before it, or before its verb."""
    figure.scope = _wide(frame, figure) or _behind(frame, c) or _possessive(frame, figure, c) or _before(frame, c)


def _wide(frame: Frame, figure: Figure) -> str | None:
    for at in range(figure.j, min(figure.j + 3, len(frame.items))):
        if frame.word(at) in WIDE:
            return frame.word(at)
    return None


def _behind(frame: Frame, c: int) -> str | None:
    """ "Ranked 10th in the province", "third of the 15 sub-provincial cities", "fourth longest network in China"."""
    k = right_of(frame, c)
    if frame.role_at(k) == NOUN:
        k += 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in SCOPING:
        return None
    k += 1
    if frame.role_at(k) == NOUN and _only_determiners(frame, k):
        k += 1
    return named(frame, k)


def named(frame: Frame, k: int) -> str | None:
    """Whom chunk k names, with its complement: "provinces along the Yellow River", "Asian banks"."""
    chunk = frame.chunks[k] if k < len(frame.chunks) else None
    if chunk is not None and chunk.figure is not None:
        if not chunk.figure.noun:
            return named(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
        tie = frame.chunks[k + 1] if frame.role_at(k + 1) == PREPOSITION and frame.role_at(k + 2) == NOUN else None
        if tie is not None and frame.word(tie.i) in ("of", "in", "along", "under", "across"):
            complement = text_of(frame, k + 2)
            return f"{chunk.figure.noun} {frame.word(tie.i)} {complement}" if complement else chunk.figure.noun
        return chunk.figure.noun
    if frame.role_at(k) != NOUN:
        return None
    own = text_of(frame, k)
    if (
        frame.role_at(k + 1) == PREPOSITION
        and frame.word(frame.chunks[k + 1].i) == "of"
        and frame.role_at(k + 2) == NOUN
    ):
        complement = text_of(frame, k + 2)
        return f"{own} of {complement}" if own and complement else own
    return own


def _only_determiners(frame: Frame, k: int) -> bool:
    return all(frame.has(at, bits("determiner", "article")) for at in range(frame.chunks[k].i, frame.chunks[k].j))


def _possessive(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "India's second-largest cement maker", "the world's third biggest"."""
    if frame.word(figure.i - 1) in WORLDLY:
        return frame.word(figure.i - 1)
    owned = frame.has(figure.i - 1, BIT["possessive"]) or (
        frame.word(figure.i - 1) in ("'", "’") and frame.glued(figure.i - 1)
    )
    if not owned or frame.role_at(c - 1) != NOUN:
        return None
    chunk = frame.chunks[c - 1]
    i, j = core(frame, chunk.i, chunk.j)
    return frame.span(i, j) or None


def _before(frame: Frame, c: int) -> str | None:
    """ "In the four districts ranked first"."""
    k = left_of(frame, c)
    if frame.role_at(k) == VERB:
        k = left_of(frame, k)
    chunk = frame.chunks[k] if k >= 0 else None
    if (
        chunk is not None
        and frame.role_at(k - 1) == PREPOSITION
        and frame.word(frame.chunks[k - 1].i) in ("in", "among")
    ):
        if chunk.role == FIGURE or (chunk.role == NOUN and frame.classes_of(k) & BIT["place-type"]):
            return named(frame, k)
    return None


def read_rank_metric(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set by what a ranking ranks: "by exports", "for infrastructure", or the clause's subject if that can be measured."""
    figure.metric = (
        _ranked_by(frame, c, state)
        or _superlative_of(frame, figure)
        or _ranked_for(frame, c)
        or _subject(frame, c, state)
    )


def _ranked_by(frame: Frame, c: int, state: State) -> str | None:
    """ "Measured by exports", "by this measure", "in terms of output"."""
    for k, chunk in enumerate(frame.chunks):
        word = frame.word(chunk.i)
        if k > c and (
            chunk.role in (CONJUNCTION, STOP) or (chunk.figure is not None and chunk.figure.type == "ranking")
        ):
            break
        if chunk.role != PREPOSITION or word not in ("by", "in terms of") or frame.role_at(k + 1) != NOUN:
            continue
        if frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1:] != ["measured"] and k < c:
            continue
        name = chain_from(frame, k + 1)
        if name and frame.word(frame.chunks[k + 1].i) in ("this", "that") or name in ("measure", "this measure"):
            return state.metric
        if name and not frame.classes_of(k + 1) & bits("number", "rank-place"):
            return name
    return None


def chain_from(frame: Frame, k: int) -> str | None:
    """Noun chunk k with one complement."""
    own = text_of(frame, k)
    if (
        frame.role_at(k + 1) == PREPOSITION
        and frame.word(frame.chunks[k + 1].i) == "of"
        and frame.role_at(k + 2) == NOUN
    ):
        return f"{own} of {text_of(frame, k + 2)}"
    return own


def _superlative_of(frame: Frame, figure: Figure) -> str | None:
    """The thing that an "Nth-largest X" is: "cement maker", "best-selling DVD"."""
    return None if figure.rule.id != "nth-largest" else _noun_behind(frame, figure)


def _noun_behind(frame: Frame, figure: Figure) -> str | None:
    j = figure.j
    while frame.has(j, bits("word", "noun", "dash", "superlative")) and not frame.has(
        j, bits("preposition", "comma", "stop")
    ):
        j += 1
    return frame.span(figure.j, j) or None


def _ranked_for(frame: Frame, c: int) -> str | None:
    """ "The top four provinces of Vietnam for infrastructure", "63rd in an index of road quality"."""
    for k in range(c + 1, min(c + 8, len(frame.chunks) - 1)):
        if frame.chunks[k].role in (STOP, VERB, CONJUNCTION):
            return None
        word = frame.word(frame.chunks[k].i)
        if frame.chunks[k].role != PREPOSITION or frame.role_at(k + 1) != NOUN:
            continue
        words = set(frame.words_of(k + 1))
        if word == "for" and not frame.classes_of(k + 1) & bits("time", "ordinal"):
            return chain_from(frame, k + 1)
        if word == "in" and words & TABLES and k > c + 1:
            return chain_from(frame, k + 1)
    return None


def _subject(frame: Frame, c: int, state: State) -> str | None:
    """The subject that is ranked, unless it is the one who holds the place: then what was spoken of before."""
    for k in range(c - 1, -1, -1):
        if frame.chunks[k].role == STOP:
            break
        if frame.chunks[k].role == NOUN and frame.role_at(k - 1) != PREPOSITION:
            name = following_chain(frame, k)
            proper = frame.last_classes(k) & BIT["capital"] and not frame.last_classes(k) & MEASURABLE
            holder = frame.last_classes(k) & bits("place-type", "institution") or proper
            if name and not holder:
                return name
        earlier = frame.chunks[k].figure
        if earlier is not None and earlier.metric and k < c:
            return earlier.metric
    return state.metric


MEASURABLE: Final = bits("money-noun", "quantity-noun", "collective", "change-noun", "generic")
TABLES: Final = frozenset(["index", "survey", "ranking", "rankings", "rating", "league", "table", "assessment", "list"])


def read_move(frame: Frame, figure: Figure, c: int) -> None:
    """Set the places gained from a move beside the rank ("2 places ahead of last year", "up 11 places")."""
    for k in range(c + 1, len(frame.chunks)):
        chunk = frame.chunks[k]
        if chunk.role == STOP and frame.word(chunk.i) != ":":
            break
        other = chunk.figure
        if other is None:
            continue
        if other.type == "move":
            if other.value is None:
                figure.change = other.moved
            return
        if other.type == "ranking" and other.rule.id != "nth-in-list" and other.scope == figure.scope:
            return
    if figure.rule.id == "moves-to-nth" and frame.word(figure.left - 1) == "to":
        start = next((f for f in frame.figures if f.rule.id == "moves-to-nth" and f.start < figure.start), None)
        if start is not None and start.value is not None and figure.value is not None:
            figure.change = int(start.value) - int(figure.value)
            return
    for k in range(c - 1, -1, -1):
        other = frame.chunks[k].figure
        if frame.chunks[k].role == STOP or (other is not None and other.type != "move"):
            return
        if other is not None:
            figure.change = other.moved
            return


def drop_loose_ordinals(frame: Frame) -> None:
    """A bare ordinal is a rank only in brackets, or beside another rank with no article before it ("against ninth")."""
    ranked = any(f.type == "ranking" and f.rule.id != "nth-in-list" for f in frame.figures)
    frame.figures = [
        figure
        for figure in frame.figures
        if figure.rule.id != "nth-in-list"
        or in_brackets(frame, figure.i)
        or (ranked and (frame.word(figure.i - 1) in BEFORE_LOOSE or figure.i == 0))
    ]


BEFORE_LOOSE: Final = frozenset(
    [
        "against",
        "from",
        "to",
        "and",
        ",",
        "or",
        "than",
        "been",
        "was",
        "is",
        "were",
        "being",
        "to",
        "after",
        "only",
        "(",
        "at",
        "as",
        "up from",
        "down from",
        "compared with",
    ]
)
