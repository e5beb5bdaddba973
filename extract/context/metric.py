"""What a figure measures: the metric, as a person would name it.

Positional templates on the frame, tried in a fixed order for each kind: what stands directly before or behind the
figure, what its verb says, what the figure before it was about, and at last the subject of the clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import chain, core, following_chain, head_of_chain, is_generic, left_of, right_of, text_of
from extract.frame import (
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.figure import Figure
    from extract.frame import Frame

METRIC_VERB: Final = BIT["metric-verb"]
CHANGE: Final = bits("change-verb", "change-noun")
SHARE_VERBS: Final = frozenset(["share", "completion"])
VAGUE_VERBS: Final = frozenset(["funding", "funds_raised", "earnings", "completion", "payment", "grant"])
DIMENSIONS: Final = {
    "long": "length", "in length": "length", "wide": "width", "in width": "width", "high": "height", "tall": "height",
    "deep": "depth", "thick": "thickness",
}  # fmt: skip
BY_UNIT: Final = {
    "km": "length", "m": "length", "mile": "length", "hectare": "area", "mu": "area", "acre": "area",
    "square metre": "area", "square km": "area", "square foot": "area", "MW": "capacity", "GW": "capacity",
    "kW": "capacity", "MVA": "capacity", "TEU": "throughput", "kWh": "electricity", "GWh": "electricity",
    "TWh": "electricity", "MWh": "electricity",
}  # fmt: skip


def read_metric(frame: Frame, figure: Figure, c: int, carried: str | None) -> None:
    """Set the metric of a figure from the first template that fits; `carried` is what the text spoke of before."""
    for template in TEMPLATES[figure.type]:
        found = template(frame, figure, c, carried)
        if found:
            figure.metric = found
            return
    figure.metric = BY_UNIT.get(figure.unit or "") or None


def dimension(frame: Frame, figure: Figure, _c: int, _carried: str | None) -> str | None:
    """ "12 km long", "100-meter-wide"."""
    j = figure.right + 1 if frame.has(figure.right, BIT["dash"]) else figure.right
    word = frame.word(j)
    if word == "in":
        word = f"in {frame.word(j + 1)}"
    return DIMENSIONS.get(word)


def of_before(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """ "A total investment of 110 million yuan", "an operating rate of 95%", "an increase of 5 percent"."""
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) != "of" or frame.role_at(c - 2) != NOUN:
        return None
    if not is_generic(frame, c - 2):
        return text_of(frame, c - 2)
    return _behind_generic(frame, figure, c, c - 2, carried)


def _behind_generic(frame: Frame, figure: Figure, c: int, k: int, carried: str | None) -> str | None:
    """What "an increase of 5 percent" is an increase of: said in front, behind, or before."""
    chunk = frame.chunks[k]
    i, j = core(frame, chunk.i, chunk.j)
    own = frame.span(i, j - 1)
    if own and not frame.has(j - 2, bits("superlative", "year")) and own not in ("year-on-year", "annual", "yearly", "sharp"):
        return frame.span(i, j) if frame.has(j - 1, BIT["generic"]) else own
    behind = _complement(frame, c, ("in", "of", "for", "on"))
    if behind:
        return behind
    return carried_over(frame, figure, c, carried) or subject(frame, figure, c, carried)


def _complement(frame: Frame, c: int, words: tuple[str, ...]) -> str | None:
    """The noun phrase that a preposition ties to the figure from behind."""
    k = right_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in words and frame.role_at(k + 1) == NOUN:
        return following_chain(frame, k + 1)
    return None


def attributive(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """ "A 1.3 billion dlr plan", "7% growth", "a 35% stake", "12,400-square-meter exhibition hall"."""
    if frame.role_at(c + 1) != NOUN or frame.has(frame.chunks[c + 1].i, bits("article", "number", "digits")):
        return None
    chunk = frame.chunks[c + 1]
    i, j = core(frame, chunk.i, chunk.j)
    if i >= j or frame.word(i) in ("more", "less", "higher", "lower", "fewer", "long", "wide", "worth", "each", "yuan"):
        return None
    if frame.has(j - 1, BIT["change-noun"]):
        own = frame.span(i, j - 1)
        return own or _complement(frame, c + 1, ("of", "in", "for")) or subject(frame, figure, c, carried)
    return frame.span(i, j)


def bare_before(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """ "Total investment 731.6 billion yuan", "retail sales up 10.7%"."""
    k = c - 1
    if frame.role_at(k) != NOUN:
        return None
    chunk = frame.chunks[k]
    i, j = core(frame, chunk.i, chunk.j)
    if i >= j:
        return None
    if frame.has(j - 1, BIT["change-noun"]) and j - i == 1:
        return carried_over(frame, figure, c, carried) or subject(frame, figure, c, carried)
    if frame.has(j - 1, BIT["generic"]) and j - i == 1 and head_of_chain(frame, k) == k:
        return carried_over(frame, figure, c, carried)
    return chain(frame, k)


def share_of(frame: Frame, figure: Figure, c: int, _carried: str | None) -> str | None:
    """ "60 pct of the funds earmarked", "40.61 percent of the plan"."""
    if frame.role_at(c + 1) != PREPOSITION or frame.word(frame.chunks[c + 1].i) != "of":
        return None
    if figure.change or frame.role_at(c + 2) != NOUN:
        return None
    whole = following_chain(frame, c + 2)
    return f"share of {whole}" if whole else None


def of_behind(frame: Frame, _figure: Figure, c: int, _carried: str | None) -> str | None:
    """ "20 billion yuan of unauthorised spending", "98.8 mln dlrs in loans", "57 million tonnes of cargo"."""
    k = right_of(frame, c)
    if frame.role_at(k) != PREPOSITION or frame.role_at(k + 1) != NOUN:
        return None
    word = frame.word(frame.chunks[k].i)
    if word == "worth" or word == "of":
        return following_chain(frame, k + 1)
    if word == "in" and not frame.has(frame.chunks[k + 1].i, bits("capital", "article")):
        return text_of(frame, k + 1)
    return None


def verb_before(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """What the verb before the figure says: its subject for "reached" and "rose to", its own noun for "invested"."""
    k = left_of(frame, c)
    if frame.role_at(k) == NOUN and frame.has(frame.chunks[k].j - 1, BIT["article"]):
        k = left_of(frame, k)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("by", "to", "at", "from", "for", "as", "in"):
        k = left_of(frame, k)
    if frame.role_at(k) != VERB:
        return None
    chunk = frame.chunks[k]
    for at in range(chunk.j - 1, chunk.i - 1, -1):
        if frame.has(at, METRIC_VERB) and not frame.has(at, bits("change-verb")):
            kind = str(frame.items[at].sense(METRIC_VERB))
            if kind in SHARE_VERBS:
                break
            if figure.type == "money" or kind in ("area", "length", "output", "exports", "imports", "capacity"):
                return kind.replace("_", " ")
    if frame.classes_of(k) & bits("change-verb", "level-verb", "metric-verb", "report"):
        return subject(frame, figure, c, carried)
    return None


def passive_behind(frame: Frame, _figure: Figure, c: int, _carried: str | None) -> str | None:
    """ "58.9 billion yuan was invested in highways", "Rs 745 billion has been allocated for roads"."""
    k = right_of(frame, c)
    if frame.role_at(k) != VERB:
        return None
    chunk = frame.chunks[k]
    last = chunk.j - 1
    if not frame.has(last, METRIC_VERB) or not frame.word(last).endswith(("ed", "id", "nt", "ft", "de")):
        return None
    noun = str(frame.items[last].sense(METRIC_VERB)).replace("_", " ")
    behind = _complement(frame, k, ("in", "for", "into", "on", "to"))
    return f"{noun} for {behind}" if behind and noun != "investment" else f"{noun} in {behind}" if behind else noun


def carried_over(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """The metric of the figure before, where this one goes on with it: a list, a bracket, a comparison, "up 5%"."""
    for k in range(c - 1, -1, -1):
        chunk = frame.chunks[k]
        if chunk.role == STOP and frame.word(chunk.i) != ":":
            break
        if chunk.role == FIGURE and chunk.figure and chunk.figure.metric and chunk.figure.type != "count":
            return chunk.figure.metric
    return carried


def goes_on(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """A figure behind a comma, a bracket, a comparison or a joining word goes on with what was spoken of."""
    k = left_of(frame, c)
    role = frame.role_at(k)
    if role == VERB and frame.classes_of(k) & CHANGE and frame.role_at(left_of(frame, k)) in (COMMA, CONJUNCTION, OPEN, STOP):
        return carried_over(frame, figure, c, carried)
    if role in (OPEN, COMPARISON, CONJUNCTION, COMMA, PART) and any(
        chunk.role == FIGURE for chunk in frame.chunks[:k]
    ):
        return carried_over(frame, figure, c, carried)
    return None


def subject(frame: Frame, figure: Figure, c: int, carried: str | None) -> str | None:
    """The noun phrase that the figure's clause is about."""
    k = c - 1
    seen_verb = False
    while k >= 0:
        role = frame.chunks[k].role
        if role == STOP:
            break
        if role == VERB:
            seen_verb = True
        elif role == NOUN and (seen_verb or frame.role_at(k - 1) not in (PREPOSITION,)):
            word = frame.word(frame.chunks[k].j - 1)
            if word not in ("year", "year-on-year") and not is_generic(frame, k):
                return chain(frame, k)
        elif role == PRONOUN and seen_verb and frame.word(frame.chunks[k].i) in ("it", "they", "this", "that"):
            return carried
        elif role == FIGURE and seen_verb and frame.chunks[k].figure:
            earlier = frame.chunks[k].figure
            if earlier is not None and earlier.metric:
                return earlier.metric
        elif role in (COMMA, CLOSE) and not seen_verb and k < c - 1 and any(
            chunk.role == FIGURE for chunk in frame.chunks[:k]
        ):
            return carried_over(frame, figure, c, carried)
        k -= 1
    return carried


def first_subject(frame: Frame, _figure: Figure, _c: int, carried: str | None) -> str | None:
    """The first noun phrase of the sentence."""
    for k, chunk in enumerate(frame.chunks):
        if chunk.role == NOUN:
            return following_chain(frame, k)
        if chunk.role not in (TIME, COMMA, PREPOSITION):
            break
    return carried


Template = "Callable[[Frame, Figure, int, str | None], str | None]"
TEMPLATES: Final[dict[str, tuple[Template, ...]]] = {
    "money": (of_before, attributive, passive_behind, bare_before, goes_on, of_behind, verb_before, subject),
    "percentage": (share_of, of_before, attributive, bare_before, goes_on, verb_before, subject),
    "quantity": (dimension, of_before, attributive, of_behind, bare_before, goes_on, verb_before, subject),
    "ranking": (subject,),
}  # type: ignore[valid-type]
