"""The noun of a count that has none behind it: said by its range, its list, its subject or its whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, head_of_chain, left_of, text_of
from extract.frame import (
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame


CLOSERS: Final = (COMMA, STOP, CONJUNCTION, CLOSE, OPEN, PREPOSITION, TIME, DASH)
LABEL: Final = 7  # chunks of a label and its colon
MANY: Final = bits("plural", "counted", "collective")
UNCOUNTED: Final = bits("money-noun", "quantity-noun", "not-counted", "generic", "time", "label") & ~bits("counted")
# What a page counts of itself.
FURNITURE: Final = frozenset(
    "views hits comments likes reads clicks reposts retweets followers downloads visits words pages times".split()
)
# What is done to people, and hardly to things.
TO_PEOPLE: Final = frozenset(
    """killed injured wounded arrested detained hospitalised hospitalized evacuated rescued employs employed employing
    hospitalized jailed convicted kidnapped abducted executed drowned maimed kills injures wounds killing injuring
    wounding hires""".split()
)
# Plurals of which a bare number tells the money.
MONETARY: Final = frozenset(
    """earnings profits losses reserves deposits bills loans assets revenues costs funds bonds taxes debts dividends
    receipts notes liabilities savings expenses wages salaries supplies""".split()
)
COUNT_WORDS: Final = frozenset(["count", "number", "figure", "total", "sum", "list"])
MOVING: Final = frozenset(["to", "at", "from", "by", "of", "up to", "against", "than", "with"])


def subject_noun(frame: Frame, c: int, source: Figure | None) -> str | None:
    """The things that a clause says how many there are of: "the number of visitors rose to", "new projects are 127"."""
    k = left_of(frame, c)
    moved = frame.role_at(c - 1) == NOUN and _hedged_by_verb(frame, c)
    tied = ""
    while k >= 0:
        role = frame.role_at(k)
        if role == VERB:
            moved = True
        elif role == PREPOSITION and frame.word(frame.chunks[k].i) in MOVING and not moved:
            tied = frame.word(frame.chunks[k].i)
        elif role == COMPARISON and frame.word(frame.chunks[k].i) == "from" and not moved:
            tied = "from"
        elif role != FIGURE or tied != "to" or not _is_step(frame, k):
            break  # but go on in "fell from 640 to 505", "rose 12% to 3.4 million"
        k = left_of(frame, k)
    if moved and frame.role_at(c - 1) == VERB and {"must", "should"} & set(frame.words_of(c - 1)):
        return None  # "candidates must be 21"
    if frame.role_at(k) != NOUN:
        return None
    head = head_of_chain(frame, k)
    if frame.role_at(head - 1) == CONJUNCTION and frame.words_of(joined := head_of_chain(frame, k, joined=True))[
        -1:
    ] == ["number"]:
        head = joined  # "the number of firms with import and export records reached"
    if tied == "of" and not moved:
        _, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
        return frame.word(j - 1) if frame.has(j - 1, BIT["collective"]) and frame.word(j - 1) != "number" else None
    head_word = frame.chunks[head].j - 1
    numbered = tied in ("to", "at", "from") and (
        frame.word(head_word) in ("number", "total") or frame.has(head_word, BIT["collective"])
    )
    if not (moved or numbered or _counted_before(frame, c, k)):
        return None
    found = _many(frame, head, source)
    if found:
        return found if found.split(" ")[-1].lower() not in MONETARY else None
    return text_of(frame, k) if not moved and not numbered else None  # "implementation of key projects 47"


def _is_step(frame: Frame, k: int) -> bool:
    """Whether figure k is where a rise began, or how much it was ("from 640 to 505", "by 1,200 to 14,500")."""
    if frame.role_at(k - 1) == VERB and frame.classes_of(k - 1) & BIT["change-verb"]:
        return True  # "rose 12,000 to 480,000"
    return frame.role_at(k - 1) == COMPARISON or frame.word(frame.chunks[k].i - 1) == "by" or _is_rate(frame, k)


def _is_rate(frame: Frame, k: int) -> bool:
    figure = frame.chunks[k].figure
    return figure is not None and figure.type == "percentage"


def noun_of_label(frame: Frame, c: int) -> str | None:
    """ "Projects started: 41", "Number of households: 1,204": the plural that the words before the colon name."""
    if frame.role_at(c - 1) != STOP or frame.word(frame.chunks[c - 1].i) != ":":
        return None
    if frame.role_at(c + 1) not in (STOP, COMMA, OPEN) and frame.word(frame.chunks[c].j) != "out of":
        return None
    first = next((k + 1 for k in range(c - 2, -1, -1) if frame.role_at(k) == STOP), 0)
    if c - first > LABEL or any(frame.role_at(k) == FIGURE for k in range(first, c)):
        return None
    for k in range(first, c - 1):
        last = next((at for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1) if frame.has(at, MANY)), None)
        if frame.role_at(k) != NOUN or last is None or frame.word(last) == "number":
            continue
        if frame.has(last, UNCOUNTED) or frame.word(last) in FURNITURE:
            return None
        i, _ = core(frame, frame.chunks[k].i, last + 1)
        return frame.span(i, last + 1) or None
    return None


def noun_of_victims(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The blaze killed 12", "two were arrested", "it employs 4,200 in Leeds": verbs of which only people are said."""
    if frame.role_at(c + 1) == VERB and frame.has(frame.chunks[c + 1].i, BIT["auxiliary"]):
        opens = frame.role_at(left_of(frame, c)) in (STOP, COMMA, CONJUNCTION)
        verb = c + 1 if opens else -1
    else:
        verb = c - 1 if frame.role_at(c + 1) in CLOSERS and frame.word(figure.j) not in ("to", "of", "by") else -1
    said = frame.role_at(verb) == VERB and frame.word(frame.chunks[verb].j - 1) in TO_PEOPLE
    return "people" if said else None


def noun_of_range(frame: Frame, c: int) -> str | None:
    """ "From 150,000 to 400,000 vehicles", "six or seven farms": the noun stands behind the last number."""
    before, joiner = frame.role_at(left_of(frame, c)), frame.word(frame.chunks[c].j)
    if joiner not in ("to", "and", "or", "-", "–") or before == NOUN:
        return None
    following = frame.chunks[c + 2].figure if c + 2 < len(frame.chunks) else None
    if following is None or following.type != "count" or following.elided or not following.noun:
        return None
    return following.noun if frame.chunks[c + 1].j - frame.chunks[c + 1].i == 1 else None


def noun_of_sizes(frame: Frame, c: int) -> str | None:
    """ "500 direct and 1,200 indirect jobs", "8 large, 14 medium-sized and 230 small dams": the noun is said once."""
    if frame.role_at(c + 1) != NOUN or frame.last_classes(c + 1) & bits("plural", "counted"):
        return None
    kind = text_of(frame, c + 1)
    for k in range(c + 2, len(frame.chunks)):
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count" and not figure.elided and figure.noun:
            words = figure.noun.split(" ")
            return f"{kind} {words[-1]}" if kind and len(words) == 2 else None
        if frame.role_at(k) not in (COMMA, CONJUNCTION, FIGURE) and not (
            frame.role_at(k) == NOUN and frame.role_at(k - 1) == FIGURE
        ):
            return None
    return None


def noun_of_step(frame: Frame, figure: Figure, c: int, last: Figure | None) -> str | None:
    """ "Job seekers numbered 8,214, up 312", "…, an increase of 312": what a count rose by counts the same."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "of" and last is not None:
        _, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j) if frame.role_at(k - 1) == NOUN else (0, 0)
        return last.noun if j and frame.has(j - 1, BIT["change-noun"]) and frame.role_at(k - 2) == COMMA else None
    stepped = frame.word(figure.left - 1) in ("up", "down") and frame.role_at(k) in (COMMA, VERB)
    if frame.word(figure.left - 1) == "of" and frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) in (COMMA, OPEN):
        stepped = bool(frame.last_classes(k - 1) & BIT["change-noun"])  # "grew to 462, an increase of 97"
        k -= 2
    return last.noun if stepped and last is not None and frame.chunk_of(last) >= k - 2 else None


def noun_of_whole(frame: Frame, c: int) -> str | None:
    """ "Of the projects that Hunan starts, Xiangtan contributes 129": the things that the sentence opens with."""
    if frame.role_at(0) != PREPOSITION or frame.word(0) not in ("of", "among") or frame.role_at(1) != NOUN:
        return None
    opens = frame.role_at(left_of(frame, c)) == COMMA and frame.role_at(c + 1) in (*CLOSERS, VERB)
    if not opens and (frame.role_at(left_of(frame, c)) != VERB or frame.role_at(c + 1) not in CLOSERS):
        return None
    plural = frame.last_classes(1) & bits("plural", "counted") and not frame.last_classes(1) & BIT["generic"]
    return text_of(frame, 1) if plural else None


def _hedged_by_verb(frame: Frame, c: int) -> bool:
    figure = frame.chunks[c].figure
    return (figure is not None and frame.has(figure.left, bits("level-verb"))) or (
        figure is not None
        and frame.word(figure.left) in ("top", "tops", "topped", "exceed", "exceeded", "surpassed", "passed")
    )


def _counted_before(frame: Frame, c: int, k: int) -> bool:
    """ "Avg shares 9,695,444", "new started projects 104": a counted plural, then digits, then the clause's end."""
    if k != c - 1 or frame.role_at(c + 1) not in (COMMA, STOP, COMPARISON, CLOSE, CONJUNCTION):
        return False
    if any(chunk.role == PART for chunk in frame.chunks[:c]) and not frame.has(
        frame.chunks[k].j - 1, bits("undertaking", "undertakings")
    ):
        return False
    figure = frame.chunks[c].figure
    digits = figure is not None and figure.number is not None and figure.number.digits
    return bool(digits and frame.last_classes(k) & BIT["counted"] and not frame.last_classes(k) & BIT["label"])


def _many(frame: Frame, head: int, source: Figure | None) -> str | None:
    """What a subject counts: its plural or collective noun, or what "the number of …" names."""
    chunk = frame.chunks[head]
    i, j = core(frame, chunk.i, chunk.j)
    if i >= j:
        return None
    complement = frame.role_at(head + 1) == PREPOSITION and frame.word(frame.chunks[head + 1].i) == "of"
    last = frame.items[j - 1]
    if complement and frame.role_at(head + 2) == NOUN and last.classes & BIT["generic"]:
        plural = frame.last_classes(head + 2) & bits("plural", "counted", "collective")
        return text_of(frame, head + 2) if plural else None
    if frame.word(j - 1) in COUNT_WORDS:
        return source.noun if source else None
    plural = last.classes & bits("plural", "counted", "collective")
    return frame.span(i, j) if plural and not last.classes & bits("time", "generic", "not-counted") else None
