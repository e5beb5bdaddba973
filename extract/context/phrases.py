"""Noun phrases in a frame: where they begin and end, and how they read without their determiners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.verbs import DETERMINERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

# Prepositions that tie a complement to a noun ("investment in fixed assets", "enterprises above designated size").
TYING: Final = frozenset(
    ["of", "in", "for", "on", "above", "with", "per", "between", "at", "to", "from", "under", "among", "by"]
)
BRINGING: Final = frozenset(
    "introduced announced unveiled published signed allocated disbursed appropriated awarded sets".split()
)
SKIPPED: Final = DETERMINERS | bits("quote", "dash", "possessive", "hedge", "adverb")
KEPT: Final = bits("counted", "participle")
CLOSING: Final = bits("quote", "dash", "possessive", "slash", "article")
LIMITS: Final = frozenset(["minimum", "maximum", "passing"])  # of a wage, a mark; hedges elsewhere
MARVELLING: Final = frozenset(
    """record whopping staggering mere paltry unadjusted restated astonishing astounding amazing massive hefty cool
    meager meagre measly modest miserly stunning eye-watering eye-popping colossal enormous huge generous handsome
    princely incredible impressive unprecedented""".split()
)
TAKING: Final = frozenset("taking accepting offering giving receiving soliciting demanding seeking pocketing".split())
BRINGING_TO: Final = frozenset(
    """bringing taking pushing lifting raising boosting driving putting leaving cutting reducing sending
    generating creating realizing realising yielding achieving fetching""".split()
)
TIED: Final = bits("preposition", "conjunction")
LASTING: Final = bits("month-unit", "year", "week", "day", "quarter")
SHIFTED: Final = frozenset("higher lower firmer weaker easier stronger cheaper dearer".split())
OWNERS: Final = BIT["place-type"]
CAPITAL, POSSESSIVE = BIT["capital"], BIT["possessive"]
# What opens a phrase of its own, so that the word before it is a verb nobody knows ("hiked | its dividend").
OWNING: Final = frozenset(["its", "their", "his", "her", "our", "my", "your", "all", "every", "each"])
# Nouns of change in the plural; they may be verbs, so the vocabulary does not have them as nouns.
CHANGES: Final = {
    "cuts": "decrease", "falls": "decrease", "drops": "decrease", "declines": "decrease", "reductions": "decrease",
    "rises": "increase", "gains": "increase", "improvements": "increase", "hikes": "increase", "jumps": "increase",
    "raises": "increase",
}  # fmt: skip
LOSSES: Final = frozenset(["loss", "losses"])  # of percent; an amount that is lost has not fallen
MAX_WORDS: Final = 6
EXTREME: Final = frozenset(["low", "high", "peak", "trough"])
EXTREMELY: Final = EXTREME | {"a", "an", "the", "record", "all", "-", "time", "all-time", "historic", "new"}
RECKONED: Final = frozenset(["revised", "net", "adjusted", "annual", "annualised", "annualized", "restated"])
FORETOLD: Final = frozenset(["forecast", "foreseen"])
STATED_IN: Final = frozenset(["statement", "letter", "filing", "interview"])
ADJECTIVE: Final = 2  # an article and one word
SIDE: Final = bits("ahead", "behind")  # "with a yield 5 percent higher"
NAMES: Final = bits("money-noun", "quantity-noun", "generic", "change-noun", "plural", "counted", "capital")


def core(frame: Frame, i: int, j: int) -> tuple[int, int]:
    """Items[i:j] without determiners in front, and without signs at either end."""
    known = frame.cores.get((i, j))
    if known is None:
        known = frame.cores[i, j] = _look_for_core(frame, i, j)
    return known


def _look_for_core(frame: Frame, i: int, j: int) -> tuple[int, int]:
    while i < j and (frame.has(i, SKIPPED) and not frame.has(i, KEPT)):
        if (frame.word(i) in LIMITS and i + 1 < j) or frame.word(i) == "well":
            break  # "the minimum wage", "a 900-foot | well"
        i += 1
    if j - i > 1 and frame.word(i) in STATED_IN and frame.word(i - 1) == "a" and frame.word(i - 2) == "in":
        i += 1  # "said in | a statement exports | rose"
    if j - i > 1 and frame.word(i) in TAKING and frame.has(i - 1, TIED) and frame.word(j - 1).endswith("s"):
        i += 1  # "accused of | taking bribes"
    if j - i > 1 and frame.word(i) in BRINGING_TO and frame.has(i - 1, BIT["comma"]):
        i += 1  # "…, | bringing total exports | to 9.5 million tons"
    if j - i > 2:
        i = next(
            (at for at in range(j - 1, i + 1, -1) if frame.word(at - 1) in OWNING and not frame.has(at, BIT["dash"])), i
        )
    if i + 2 < j and frame.has(i, OWNERS) and not frame.has(i, CAPITAL) and frame.has(i + 1, POSSESSIVE):
        i += 2  # "the city's exports": no name, so nothing that tells more than "exports"
    while j > i and frame.has(j - 1, CLOSING):
        j -= 1
    return i, j


def text_of(frame: Frame, c: int) -> str | None:
    """Noun chunk c as a person would name it, None where nothing is left of it."""
    i, j = core(frame, frame.chunks[c].i, frame.chunks[c].j)
    return frame.span(i, j) or None


def over_back(frame: Frame, k: int) -> int:
    """The chunk before k, over adverbs and times."""
    k -= 1
    while frame.role_at(k) in (ADVERB, TIME):
        k -= 1
    return k


def noun_of(frame: Frame, c: int) -> str | None:
    """The noun of the figure in chunk c."""
    figure = frame.chunks[c].figure
    return figure.noun if figure is not None else None


def head_of_chain(frame: Frame, c: int, *, joined: bool = False) -> int:
    """The first chunk of the noun phrase that ends at noun chunk c, its complements and conjuncts included."""
    head = c
    while head >= 2 and frame.role_at(head - 2) == NOUN:
        link = frame.chunks[head - 1]
        word = frame.word(link.i)
        if (link.role == PREPOSITION and word in TYING) or (
            joined and link.role == CONJUNCTION and word in ("and", "&", "or") and head - 2 >= 0
        ):
            head -= 2
        else:
            break
    return head


def following_chain(frame: Frame, c: int) -> str | None:
    """The phrase that begins at noun chunk c with the complements behind it ("funds earmarked", "loans to farmers")."""
    last = c
    first = frame.chunks[c].i
    if frame.word(first) == "order" and frame.word(first - 1) == "in" and frame.word(first + 1) == "to":
        return None  # "in order to sustain the public finances"
    while (
        frame.role_at(last + 1) == PREPOSITION
        and frame.word(frame.chunks[last + 1].i) in ("of", "for", "in", "to")
        and frame.role_at(last + 2) == NOUN
        and frame.words_of(last + 2) != ["order"]  # "debt securities in | order | to raise cash"
        and frame.chunks[last + 2].j - frame.chunks[c].i <= MAX_WORDS
        and not frame.last_classes(last + 2) & LASTING  # "cargo in ten months"
        and not _is_number(frame, last + 2)  # "the target of | 7.9 million"
        and not only_determines(frame, last + 2)  # "280 tonnes of steel in | its | 1987 | financial year"
        and not (frame.role_at(last + 3) == FIGURE and is_owner(frame, last + 2))  # "to | Reed's | 41%"
    ):
        last += 2
    last += 2 * _is_joined(frame, last)
    i, _ = core(frame, frame.chunks[c].i, frame.chunks[c].j)
    _, j = core(frame, frame.chunks[last].i, frame.chunks[last].j)
    return frame.span(i, j) or None


def _is_number(frame: Frame, k: int) -> bool:
    return frame.chunks[k].j - frame.chunks[k].i == 1 and frame.has(frame.chunks[k].i, BIT["number"])


def _is_joined(frame: Frame, k: int) -> bool:
    """ "A fall of 2% in | gold | and | currency reserves", "$3m of | mechanical | and | electrical goods"."""
    if frame.words_of(k + 1) not in (["and"], ["&"]) or frame.role_at(k + 2) != NOUN:
        return False
    own = frame.has(frame.chunks[k + 2].i, DETERMINERS | CAPITAL | POSSESSIVE) or frame.last_classes(k) & CAPITAL
    return not own and frame.role_at(k + 3) in (STOP, COMMA, TIME)


def behind_verb(frame: Frame, i: int, j: int) -> int:
    """Where a phrase begins behind a verb that was taken for part of it ("data suggests | annual growth")."""
    for at in range(j - 2, i, -1):
        before = frame.items[at - 1].classes
        told = frame.has(at, BIT["report"]) and frame.word(at).endswith("s")
        opened = at == i + 1 and frame.has(i - 1, BIT["article"])  # "the port signed | leases"
        if told or (frame.word(at) in BRINGING and (opened or before & BIT["institution"])):
            return at + 1
    return i


def is_owner(frame: Frame, k: int) -> bool:
    """Whether noun chunk k is in the genitive: "Reed's", "the farmers'"."""
    last = frame.chunks[k].j - 1
    return frame.has(last, POSSESSIVE) or (frame.word(last) in ("'", "’") and frame.glued(last))


def is_genitive(frame: Frame, k: int) -> bool:
    """ "… | of this year | 's corn": whether chunk k is a time with "of" that owns the noun behind it."""
    led = frame.role_at(k) == TIME and frame.role_at(k + 1) == NOUN and frame.word_at(frame.chunks[k].i) == "of"
    return led and frame.word(frame.chunks[k + 1].i) in ("'s", "’s")


def is_generic(frame: Frame, c: int) -> bool:
    """Whether noun chunk c says nothing of its own: "a total", "an increase", but "the operating rate" does."""
    i, j = core(frame, frame.chunks[c].i, frame.chunks[c].j)
    return (
        frame.has(j - 1, BIT["change-noun"])
        or frame.word(j - 1) in CHANGES.keys() - {"raises"}  # of pay, so they say what was raised
        or (frame.has(j - 1, BIT["generic"]) and j - i == 1)
    )


def closing(frame: Frame, k: int) -> int:
    """Where the bracket that opens at chunk k or before it closes; behind the last chunk where it does not."""
    while k < len(frame.chunks) and frame.chunks[k].role != CLOSE:
        k += 1
    return k


def over_adverbs(frame: Frame, k: int) -> int:
    """The first chunk from k on that is neither adverb nor time."""
    while frame.role_at(k) in (ADVERB, TIME):
        k += 1
    return k


def only_determines(frame: Frame, k: int) -> bool:
    """Whether noun chunk k says nothing but how much the figure behind it is: "another", "a moderate"."""
    chunk = frame.chunks[k]
    if all(frame.has(at, DETERMINERS | BIT["quantifier"]) for at in range(chunk.i, chunk.j)):
        return True
    figure = frame.figure_at(k + 1)
    led = chunk.j - chunk.i - frame.has(chunk.i, BIT["article"]) == 1
    if figure is not None and led and frame.word(chunk.j - 1) in MARVELLING:
        return True  # "hit an estimated | record | 6.96 billion"
    if figure is not None and is_extreme(frame, k):
        return True
    described = frame.word(chunk.i) in (
        "a",
        "an",
    )  # "at | a moderate | 2.1 pct", "fell | a seasonally adjusted | 13 pct"
    told = frame.word(chunk.j - 1).endswith("ed") or frame.word(chunk.j - 1) in FORETOLD
    described = described and (chunk.j - chunk.i == ADJECTIVE or told)
    if described and figure is not None and figure.type == "money" and frame.word(chunk.j - 1) in RECKONED:
        return True  # "fell | a revised | 3.4 billion dollars", "were | a net | 5.8 billion marks"
    if not described or figure is None or figure.type != "percentage" or frame.has(figure.right, SIDE):
        return False
    if frame.word(figure.right).endswith(("er", "more", "less")):
        return False  # "a pace 1.0 percentage point slower"
    return not frame.has(chunk.j - 1, NAMES)


def is_extreme(frame: Frame, k: int) -> bool:
    """ "Fell to | a record low | 2 percent", "stands at | an all-time high | 11 percent"."""
    words = frame.words_of(k)
    told = len(words) > 1 or frame.word(frame.chunks[k].i - 1).endswith("record")
    return told and words[-1] in EXTREME and EXTREMELY.issuperset(words)


def only_qualifies(frame: Frame, k: int) -> bool:
    """ "… | the planned | 2.9 per cent"."""
    i, j = (frame.chunks[k].i, frame.chunks[k].j) if 0 <= k < len(frame.chunks) else (0, 0)
    return (
        frame.role_at(k) in (NOUN, VERB)
        and i < j
        and all(frame.has(at, bits("determiner", "article", "participle", "status")) for at in range(i, j))
    )


def left_of(frame: Frame, c: int) -> int:
    """The chunk before c, over adverbs, times and brackets, and over "another", "the remaining" before a figure."""
    if not 0 <= c < len(frame.chunks):
        return _look_left(frame, c)
    chunk = frame.chunks[c]
    if chunk.left is None:  # each attribute of a figure asks for it anew
        chunk.left = _look_left(frame, c)
    return chunk.left


def _look_left(frame: Frame, c: int) -> int:
    k = c - 1
    if frame.role_at(c) == FIGURE and frame.role_at(k) == NOUN and only_determines(frame, k):
        k -= 1
    while k >= 0:
        role = frame.chunks[k].role
        if role in (ADVERB, TIME) or (role == NOUN and _is_shift(frame, k)):
            k -= 1
        elif role == CLOSE:
            k -= 1
            while k >= 0 and frame.chunks[k].role != OPEN:
                k -= 1
            k -= 1
        else:
            break
    return k


def _is_shift(frame: Frame, k: int) -> bool:
    """ "Closed | two cents higher | at 2.96 dollars": by how much, where no figure was read."""
    chunk = frame.chunks[k]
    return frame.word(chunk.j - 1) in SHIFTED and frame.has(chunk.i, BIT["number"])


def right_of(frame: Frame, c: int) -> int:
    """The chunk behind c, over adverbs, times and brackets that hold nothing but a conversion."""
    if not 0 <= c < len(frame.chunks):
        return _look_right(frame, c)
    chunk = frame.chunks[c]
    if chunk.right is None:
        chunk.right = _look_right(frame, c)
    return chunk.right


def _look_right(frame: Frame, c: int) -> int:
    k = c + 1
    n = len(frame.chunks)
    while k < n:
        role = frame.chunks[k].role
        if role in (ADVERB, TIME):
            k += 1
        elif role == OPEN and frame.role_at(k + 1) == FIGURE:
            k = closing(frame, k) + 1
        else:
            break
    return k


def grows_in(frame: Frame, k: int) -> bool:
    """ "A 4.8 pct | December | rise": a time that stands between a figure and the noun of its growth."""
    timed = frame.role_at(k) == TIME and frame.role_at(k + 1) == NOUN and frame.word_at(frame.chunks[k].i) not in TYING
    return timed and frame.has(frame.chunks[k + 1].j - 1, BIT["change-noun"])


def over_pace(frame: Frame, c: int) -> int:
    """ "A 3 percent | year-on-year | rise", "4% | a year | growth": the last chunk before the noun of the move."""
    if frame.role_at(c + 1) != ADVERB:
        return c
    moved = frame.role_at(c + 2) == NOUN and frame.has(frame.chunks[c + 2].j - 1, BIT["change-noun"])
    return c + (moved or frame.has(frame.chunks[c + 1].i, BIT["rate"]))


def tied_noun(frame: Frame, c: int) -> str:
    """ "A plan | of | 100,000": the last word of the noun that "of" or "for" ties chunk c to, "" where none does."""
    tied = frame.words_of(c - 1) in (["of"], ["for"]) and frame.role_at(c - 1) == PREPOSITION
    return frame.words_of(c - 2)[-1] if tied and frame.role_at(c - 2) == NOUN else ""
