"""The noun phrase that ends before a verb, with its complements and conjuncts: "exports of coal and steel | fell"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.parentheses import TIED, before_parenthesis, opening
from extract.context.phrases import LASTING, TYING, only_determines
from extract.context.predicates import describes, is_ing_form, opens_clause, verb_of
from extract.frame import (
    ADVERB,
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
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.verbs import ARTICLE, HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

JOINING: Final = frozenset(["and", "&", "or", "as well as", "nor"])
ADVERBIAL: Final = frozenset(["thus", "then", "so", "hence", "therefore"])
YEARLY: Final = frozenset(["year on year", "month on month", "quarter on quarter", "year over year", "overall"])
RECKONED: Final = frozenset("measured calculated counted reckoned gauged defined expressed computed".split())
DONE: Final = ("ed", "en", "wn", "made", "paid", "built", "sold", "spun", "bought")
EXAMPLES: Final = (["such as"], ["including"], ["inclusive of"])
RATED: Final = bits("money-noun", "quantity-noun", "generic")
DETERMINED: Final = bits("article", "determiner", "possessive")
STATING: Final = bits("auxiliary", "modal", "finite", "change-verb", "level-verb", "metric-verb")
MEASURED: Final = bits("plural", "money-noun", "quantity-noun", "generic")


def phrase_start(frame: Frame, k: int) -> int | None:
    """The first chunk of the noun phrase that ends right before chunk k, its complements and conjuncts included."""
    return phrase_before(frame, k, parted=False)[0]


def phrase_before(frame: Frame, k: int, *, parted: bool = True) -> tuple[int | None, int | None]:
    """The first chunk of the phrase before k; and of its last conjunct. `parted`: over parentheses between commas."""
    head: int | None = None
    conjunct: int | None = None
    listed = False
    i = _first_of_verb(frame, k)
    i -= 1 if not _says_between(frame, i) else 3 + (frame.role_at(i - 3) == COMMA)
    while i >= 0:
        role = frame.role_at(i)
        if head is not None and (_is_outside(frame, i, k, head) or _opens_that(frame, head)):
            break
        if role in (COMMA, DASH) and parted and head is None and (before := before_parenthesis(frame, i)) is not None:
            i = before
        elif role in (ADVERB, TIME, DASH) or _is_no_part(frame, i, head, subject=parted):
            i -= 1
        elif role == CLOSE:
            i = opening(frame, i) - 1
        elif role == NOUN and head == i + 2 and _only_owns(frame, i):
            i -= 1
        elif role == NOUN and _parts_nouns(frame, i, head):
            break
        elif (
            role == FIGURE
            and frame.role_at(i - 1) == PREPOSITION
            and frame.word(frame.chunks[i - 1].i) in ("of", "per")
        ):
            i -= 2
        elif (role == NOUN and head != i + 1 and not _is_mark(frame, i)) or (role == FIGURE and _counts(frame, i)):
            head = i
            i -= 1
        elif _ties(frame, i, k, head):
            i -= 1
        elif role == CONJUNCTION and frame.word(frame.chunks[i].i) in JOINING and _joins_phrases(frame, i):
            listed = True
            conjunct = conjunct if conjunct is not None else head
            i -= 1
        elif role == COMMA and listed and head is not None and frame.role_at(i - 1) == NOUN:
            i -= 1
        elif parted and (width := _leads_examples(frame, i, head)):
            head, conjunct, listed = None, None, False
            i -= width
        elif role == VERB and _ends_aside(frame, i, k if parted else None, head):
            head = None  # "the value of the projects which will be built by 2030 | is": all behind "which" is set aside
            i -= 2
        elif role == VERB and head is not None and (width := _qualifying(frame, i, k if parted else None)):
            i -= width
        else:
            break
    return head, conjunct


def _is_outside(frame: Frame, i: int, k: int, head: int) -> bool:
    """ "NINGZHOU -- | the output | grew", "after | exports | rose": chunk i is no part of the phrase at chunk head."""
    role = frame.role_at(i)
    if role == DASH:
        return _opens_text(frame, i, k) or _parts_clauses(frame, i, head)
    if role == CLOSE:  # "Osmara Corp (OSM) | May | car sales | fell"
        return all(frame.role_at(at) == TIME for at in range(i + 1, head))
    led = role == PREPOSITION and head == i + 1 and frame.words_of(i)[0] in ("after", "since")
    return led and opens_clause(frame, head)


def _opens_that(frame: Frame, head: int) -> bool:
    """ "Told a seminar here | that offerings | rose": no determiner, for the noun is in the plural."""
    return frame.words_of(head)[:1] == ["that"] and bool(frame.last_classes(head) & BIT["plural"])


def _ties(frame: Frame, i: int, k: int, head: int | None) -> bool:
    """ "Exports | to | Western countries", "attacks | against | new targets | grew": chunk i ties a complement on."""
    if frame.role_at(i) == PREPOSITION and frame.role_at(i - 1) in TIED:
        return True
    return head == i + 1 and frame.words_of(i) == ["against"] and frame.role_at(i - 1) == NOUN and k > head


def _ends_aside(frame: Frame, i: int, k: int | None, head: int | None) -> bool:
    """ "The projects which | will be built", "inflation as | measured": verb chunk i is that of a clause set aside.

    Relative clauses count only before the clause's own verb at chunk k.
    """
    if k is not None and _is_relative(frame, i - 1) and not is_ing_form(frame, k):
        return True
    return _as_reckoned(frame, i) or (k is not None and head is None and _without_pronoun(frame, i, k))


def _says_between(frame: Frame, i: int) -> bool:
    """ "Spending | , | which | the bank | says will reach $1 billion": who says it is not what reaches it."""
    said = frame.has(frame.chunks[i].i, BIT["report"]) and frame.chunks[i].j - frame.chunks[i].i > 1
    return said and frame.role_at(i - 1) in (NOUN, PRONOUN) and frame.words_of(i - 2) in (["which"], ["that"])


def _qualifying(frame: Frame, i: int, k: int | None) -> int:
    """How many chunks to step over where verb chunk i belongs to the noun before it: a participle, an infinitive.

    "Women buying | programs | to | protect | PCs | rose": an infinitive only before the clause's own verb at chunk k.
    """
    if describes(frame, i):
        return 1
    if _describes_next(frame, i):
        return 1
    if k is None or frame.role_at(k) != VERB or is_ing_form(frame, k) or describes(frame, k):
        return 0
    if frame.words_of(k - 1) == ["to"] and not frame.last_classes(i - 2) & MEASURED:
        return 0  # "the firm | to | use the proceeds | to | redeem 3 million": another infinitive
    planned = " ".join(frame.words_of(i)).startswith("plan to ") and frame.role_at(i - 2) == PREPOSITION
    if planned and frame.has(frame.chunks[i].i - 1, DETERMINED):
        return 1  # "support for | the | plan to build | the road | fell"
    width = 2 + is_ing_form(frame, i - 2)  # "firms | planning | to | hire | staff"
    if frame.words_of(i - 1) != ["to"] or frame.role_at(i - width) != NOUN:
        return 0
    measured = frame.role_at(i - 2) == NOUN and frame.last_classes(i - 2) & MEASURED
    return width if measured or _is_only_verb(frame, i - width + 1, k) else 0


def _is_only_verb(frame: Frame, to: int, k: int) -> bool:
    """ "Trust in the state | to | tell the truth | is down": no verb before "to", and that at k is the clause's."""
    for at in range(to - 1, -1, -1):
        if frame.role_at(at) in (STOP, COMMA) or frame.words_of(at) == ["that"]:
            break
        if frame.role_at(at) not in (NOUN, PREPOSITION):
            return False
    return bool(frame.classes_of(k) & STATING)


def _describes_next(frame: Frame, i: int) -> bool:
    """ "Exports to | Western | industrialised | countries | fell": a participle inside a complement."""
    chunk = frame.chunks[i]
    word = frame.word(chunk.i)
    if is_done_of(frame, i):
        return True
    inside = chunk.j - chunk.i == 1 and word.endswith("ed") and frame.role_at(i + 1) == NOUN
    tied = inside and frame.role_at(i - 1) == NOUN and frame.words_of(i - 2)[-1:] in (["to"], ["in"], ["of"], ["on"])
    last = frame.chunks[i + 1].j - 1
    several = frame.has(last, BIT["plural"]) or frame.word(last) in ("stock", "debt", "equity")
    return tied and several and not frame.has(chunk.j, ARTICLE)


def is_done_of(frame: Frame, i: int) -> bool:
    """ "Prices | of | paid | services", "imports | of | woven | cloth": a participle right behind "of"."""
    if frame.role_at(i) != VERB or frame.words_of(i - 1) != ["of"] or frame.role_at(i - 2) != NOUN:
        return False
    chunk = frame.chunks[i]
    alone = chunk.j - chunk.i == 1 and frame.word(chunk.i).endswith(DONE) and frame.role_at(i + 1) == NOUN
    return alone and not frame.has(chunk.j, ARTICLE)


def _leads_examples(frame: Frame, i: int, head: int | None) -> int:
    """ "Prices for goods, | such as | oil and gas, rose", "imports other | than | oil": how many chunks to go back."""
    if head != i + 1:
        return 0
    if frame.role_at(i) == PART and frame.words_of(i) in EXAMPLES:
        return 1 + (frame.role_at(i - 1) == COMMA)
    return int(frame.role_at(i) == COMPARISON and frame.words_of(i - 1)[-1:] == ["other"])


def _as_reckoned(frame: Frame, i: int) -> bool:
    """ "Inflation | as | measured by the index | rose"."""
    return frame.words_of(i - 1) == ["as"] and frame.words_of(i)[-1] in RECKONED


def _without_pronoun(frame: Frame, i: int, k: int) -> bool:
    """ "Pacts | the Fed | arranged | on Tuesday totalled $5 million": a relative clause that has no pronoun."""
    who = frame.role_at(i - 1)
    opened = who == PRONOUN or (who == NOUN and frame.has(frame.chunks[i - 1].i, ARTICLE))
    between = all(frame.role_at(at) in (TIME, ADVERB, PREPOSITION) for at in range(i + 1, _first_of_verb(frame, k)))
    told = frame.role_at(k) == VERB and i < k and between and frame.role_at(i + 1) in (TIME, ADVERB, VERB)
    return told and opened and frame.role_at(i - 2) == NOUN


def _first_of_verb(frame: Frame, k: int) -> int:
    """ "Apricots | are | now | grown": where the verb at chunk k begins, over the adverbs inside it."""
    before = k - 1
    while frame.role_at(before) == ADVERB:
        before -= 1
    apart = frame.role_at(k) == frame.role_at(before) == VERB and before < k - 1
    return before if apart and frame.has(frame.chunks[before].j - 1, HELPERS) else k


def _opens_text(frame: Frame, i: int, k: int) -> bool:
    """ "NINGZHOU -- The output grew": a dash that no other closes, with nothing but a place before it."""
    alone = all(frame.role_at(at) != DASH or at == i + 1 for at in range(i + 1, k))
    return alone and all(frame.role_at(at) in (NOUN, TIME, COMMA, STOP, OPEN, CLOSE, DASH) for at in range(i))


def _parts_clauses(frame: Frame, i: int, head: int) -> bool:
    """ "Carmakers did well - Toyota sales | jumped": a dash behind a clause that has its verb, right before a name."""
    if head != i + 1:
        return False
    for at in range(i - 1, -1, -1):
        if frame.role_at(at) in (STOP, VERB):
            return frame.role_at(at) == VERB and (frame.role_at(at + 1) == ADVERB or not describes(frame, at))
    return False


def _is_adverbial(frame: Frame, i: int, *, subject: bool) -> bool:
    """ "Thus", "so": what joins a clause to the one before it and stands inside it; "cost of | building | the dam"."""
    if subject and "whole" in frame.words and frame.words_of(i + (frame.role_at(i) == CONJUNCTION)) == ["a", "whole"]:
        return frame.words_of(i - (frame.role_at(i) == NOUN)) == ["as"]  # "the income of the county | as | a whole"
    if frame.role_at(i) == NOUN and frame.role_at(i + 1) == NOUN and frame.words_of(i - 1) == ["of"]:
        return frame.chunks[i].j - frame.chunks[i].i == 1 and frame.word(frame.chunks[i].i).endswith("ing")
    return frame.role_at(i) == CONJUNCTION and frame.word(frame.chunks[i].i) in ADVERBIAL


def _parts_nouns(frame: Frame, i: int, head: int | None) -> bool:
    """ "Italian | 1986 | GDP": a noun that only qualifies the one behind; not "crude oil | for May | delivery"."""
    if frame.words_of(i) == ["that"] and frame.role_at(i + 1) != PREPOSITION:
        return True  # "it said that | net rose"
    if head == i + 2 and frame.role_at(i + 1) == ADVERB and frame.has(frame.chunks[head].i, BIT["report"]):
        return True  # "the bank | earlier | reported profit | fell"
    last = frame.word(frame.chunks[i].j - 1)  # which may be "three months"
    lasting = frame.last_classes(i) & LASTING or last.endswith(("months", "weeks", "quarters"))
    if head == i + 2 and frame.role_at(i + 1) == TIME and lasting:
        return True  # "over the year | to November | employment rose"
    return (
        head is not None
        and i + 1 < head
        and all(frame.role_at(k) == TIME and frame.word_at(frame.chunks[k].i) not in TYING for k in range(i + 1, head))
    )


def _only_owns(frame: Frame, i: int) -> bool:
    """ "Its | very | low rate", "Osmara's | very | low rate": whose the phrase behind the adverb is, not its head."""
    if frame.role_at(i + 1) != ADVERB:
        return False
    yearly = frame.word(frame.chunks[i + 1].i).removeprefix("a ") in YEARLY and frame.last_classes(i) & BIT["capital"]
    return bool(yearly) or frame.has(frame.chunks[i].j - 1, bits("possessive", "determiner", "quote"))


def _is_relative(frame: Frame, i: int) -> bool:
    relative = frame.role_at(i) in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[i].i, BIT["relative"])
    return relative and frame.role_at(i - 1) in (NOUN, CLOSE)


def _belongs_to_time(frame: Frame, i: int) -> bool:
    """ "2011 | / | 2012", "1986 | /87": what is left of a season of two years."""
    if frame.role_at(i) != NOUN or frame.role_at(i - 1) != TIME:
        return False
    chunk = frame.chunks[i]
    return not any(ch.isalpha() for ch in frame.text[frame.items[chunk.i].start : frame.items[chunk.j - 1].end])


def _is_mark(frame: Frame, i: int) -> bool:
    """Whether a chunk is but quotation marks or signs."""
    chunk = frame.chunks[i]
    return not any(ch.isalnum() for ch in frame.text[frame.items[chunk.i].start : frame.items[chunk.j - 1].end])


def _counts(frame: Frame, i: int) -> bool:
    figure = frame.chunks[i].figure
    return figure is not None and figure.type == "count" and bool(figure.noun)


def _is_no_part(frame: Frame, i: int, head: int | None, *, subject: bool) -> bool:
    """Whether chunk i only stands inside a phrase, and names nothing of it."""
    if head == i + 1 and (_sizes(frame, i) or (frame.role_at(head) == FIGURE and _owns(frame, i))):
        return True
    return _belongs_to_time(frame, i) or _is_adverbial(frame, i, subject=subject)


def _owns(frame: Frame, i: int) -> bool:
    """ "Sales at | its | 12 stores | rose": a mere "its" before what is counted."""
    return frame.role_at(i) == NOUN and frame.role_at(i - 1) == PREPOSITION and only_determines(frame, i)


def _sizes(frame: Frame, i: int) -> bool:
    """ "The coupon on | the 100 million euro | bond | was set", "the cost of the 30-km road": how large the noun is."""
    figure = frame.figure_at(i)
    sized = figure is not None and figure.type in ("money", "quantity") and frame.has(frame.chunks[i].i, ARTICLE)
    return sized and frame.role_at(i - 1) == PREPOSITION and frame.role_at(i - 2) == NOUN


def _joins_phrases(frame: Frame, i: int) -> bool:
    """Whether "and" at i stands between noun phrases, rather than between clauses."""
    before = i - 1
    while frame.role_at(before) in (TIME, ADVERB):
        before -= 1
    if frame.words_of(i + 1)[:1] in (["its"], ["their"], ["his"], ["her"]) and not _owned_alike(frame, i):
        return False  # "… for the projects, and its progress amounts to 72%"
    if frame.role_at(before) == NOUN and frame.last_classes(before) & BIT["number"]:
        return False  # "rose 22 pct to 3.9 billion and revenue passenger miles rose"
    if before > 0 and _counts(frame, before):
        done = frame.role_at(before - 1) == VERB and not is_ing_form(frame, before - 1)
        done = done and frame.role_at(i + 1) == NOUN
        return not (done and frame.last_classes(i + 1) & RATED)  # "drew 4 million visitors | and | the revenue was"
    return frame.role_at(before) in (NOUN, CLOSE) or (before == 0 and _counts(frame, before))


def _owned_alike(frame: Frame, i: int) -> bool:
    """ "Income available to holders | and | their families": no clause can end before "and", for it has no verb."""
    verb = verb_of(frame, i)
    alone = verb is None or describes(frame, verb)
    return alone and frame.words_of(i + 1)[:1] == ["their"] and frame.role_at(i - 2) == PREPOSITION
