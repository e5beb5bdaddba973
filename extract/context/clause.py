"""Clauses in a frame: what a verb is about, over complements, brackets, appositions and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import LASTING, STATED_IN, TYING, closing, core
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
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
SPEAKING: Final = frozenset(["said", "says", "told", "added", "noted", "adds", "notes"])
ASIDE: Final = frozenset(["excluded", "included", "apart", "aside"])
ADVERBIAL: Final = frozenset(["thus", "then", "so", "hence", "therefore"])
TIED: Final = (NOUN, CLOSE, FIGURE, VERB, TIME, ADVERB)
COMPLEMENTING: Final = frozenset(["of", "in", "for", "on", "to", "from", "with", "between", "per"])
APART: Final = 16  # chunks that a parenthesis between commas may have
TRADE: Final = frozenset(["import", "export", "imports", "exports"])
SUBORDINATING: Final = frozenset(
    "when while as because if although though whereas where once until unless before after since whenever".split()
)
YEARLY: Final = frozenset(["year on year", "month on month", "quarter on quarter", "year over year", "overall"])
DEDUCTED: Final = frozenset(
    """tax taxes interest charges items depreciation provisions costs expenses minorities discounts commissions fees
    deductions dividends payments losses""".split()
)
BRACKETED: Final = (["growth"], ["rate"], ["index"], ["figure"], ["deficit"], ["surplus"], ["share"])
RECKONED: Final = frozenset("measured calculated counted reckoned gauged defined expressed computed".split())
HELPING: Final = frozenset(["help", "helps", "helped", "helping"])
LONGEST: Final = 7  # words of a name
PAID: Final = frozenset("spent paid lent given allocated invested raised collected owed donated earned set".split())
HOLLOW: Final = frozenset(["money", "cash", "sum", "sums", "amount", "amounts"])
MEASURED: Final = bits("plural", "money-noun", "quantity-noun", "generic")
SHOWING: Final = frozenset("showed shows showing indicated indicates reporters journalists newsmen".split())
SEEING: Final = frozenset(["seeing", "watching", "letting"])
OUTLAYS: Final = frozenset("expenditure expenditures spending costs expenses revenue revenues income sales".split())
DETERMINED: Final = bits("article", "determiner", "possessive")
RAISING: Final = frozenset("raise lift boost cut reduce lower achieve add".split())  # what somebody does to a thing
DURATIONS: Final = frozenset("all months years weeks quarters days decades month quarter decade".split())


def subject_of(frame: Frame, k: int) -> int | None:
    """The first chunk of the subject of verb chunk k: a noun phrase, or a count with its noun; None without one."""
    moved = _is_participle(frame, k) and frame.classes_of(k) & bits("change-verb", "level-verb")
    if moved and frame.role_at(k - 2) == PREPOSITION and frame.role_at(k - 3) == VERB:
        return k - 1  # "provides | for | raises | adding up to 17 percent"
    head, conjunct = _phrase(frame, k)
    if head is not None and frame.role_at(head - 1) == PREPOSITION and frame.word(frame.chunks[head - 1].i) != "with":
        after = frame.words_of(head - 1)[0] in ("after", "since") and _is_clause(frame, head)
        first = frame.chunks[head].i
        if frame.word(first + 1) in STATED_IN and frame.chunks[head].j - first > 2 and frame.word(first + 2) != "that":
            return head  # "said in | a statement exports | rose"
        if _in_a_place(frame, head, k):
            return head
        if head == _before_infinitive(frame, k) and frame.words_of(head - 1) == ["for"]:
            return head  # "plans call | for | production | to | reach 500,000 tons"
        own = after and conjunct is None and all(frame.role_at(at) == ADVERB for at in range(head + 1, k))
        # "was issued after | the dollar | slipped", "after | sales | there | fell"
        return head if own or frame.word(frame.chunks[head].i) in SEEING else conjunct
    return head


def _in_a_place(frame: Frame, head: int, k: int) -> bool:
    """ "In | Germany unemployment | rose", "while in | Tokyo shares | fell": the subject stands behind the place."""
    i, j = frame.chunks[head].i, frame.chunks[head].j
    led = frame.words_of(head - 1)[:1] == ["in"] and frame.role_at(head - 2) in ("", COMMA, CONJUNCTION, STOP, OPEN)
    named = led and j - i > 1 and frame.has(i, BIT["capital"]) and not frame.has(j - 1, BIT["capital"])
    finite = frame.role_at(k) == VERB and not frame.word(frame.chunks[k].j - 1).endswith("ing")
    between = all(frame.role_at(at) in (ADVERB, TIME) for at in range(head + 1, k))
    return named and finite and between and not frame.has(j - 1, bits("place-type", "institution", "time", "year"))


def _is_clause(frame: Frame, head: int) -> bool:
    """Whether a clause begins behind "after": "it fell | after | exports …", but "profit | after | tax fell"."""
    if frame.last_classes(head) & LASTING or frame.words_of(head)[-1] in DURATIONS:
        return False  # "carries a put option after three years"
    if frame.role_at(head - 2) == NOUN and frame.words_of(head)[-1] not in DEDUCTED:
        return verb_of(frame, head - 2) is not None
    return frame.role_at(head - 2) == VERB


def _before_infinitive(frame: Frame, k: int) -> int | None:
    """The chunk before "to" where verb chunk k, which tells a level or a change, is an infinitive."""
    at = k - 1
    while frame.role_at(at) == ADVERB:
        at -= 1
    led = frame.words_of(at) == ["to"] and frame.classes_of(k) & bits("change-verb", "level-verb")
    measured = frame.last_classes(at - 1) & bits("money-noun", "quantity-noun") if led and at else 0
    return at - 1 if measured and frame.words_of(k)[-1] not in RAISING else None


def phrase_start(frame: Frame, k: int) -> int | None:
    """The first chunk of the noun phrase that ends right before chunk k, its complements and conjuncts included."""
    return _phrase(frame, k, parted=False)[0]


def _phrase(frame: Frame, k: int, *, parted: bool = True) -> tuple[int | None, int | None]:
    """The first chunk of the phrase before k; and of its last conjunct. `parted`: over parentheses between commas."""
    head: int | None = None
    conjunct: int | None = None
    listed = False
    i = _first_of_verb(frame, k)
    i -= 1 if not _says_between(frame, i) else 3 + (frame.role_at(i - 3) == COMMA)
    while i >= 0:
        role = frame.role_at(i)
        if role == DASH and head is not None and (_opens_text(frame, i, k) or _parts_clauses(frame, i, head)):
            break
        if role in (COMMA, DASH) and parted and head is None and (before := before_parenthesis(frame, i)) is not None:
            i = before
        elif role in (ADVERB, TIME, DASH) or _belongs_to_time(frame, i) or _is_adverbial(frame, i):
            i -= 1
        elif role == CLOSE and head is not None and all(frame.role_at(at) == TIME for at in range(i + 1, head)):
            break  # "Osmara Corp (OSM) | May | car sales | fell"
        elif role == CLOSE:
            i = _opening(frame, i) - 1
        elif role == NOUN and head == i + 2 and _only_owns(frame, i):
            i -= 1
        elif role == NOUN and _parts_nouns(frame, i, head):
            break
        elif role == FIGURE and frame.role_at(i - 1) == PREPOSITION and frame.word(frame.chunks[i - 1].i) == "of":
            i -= 2
        elif (role == NOUN and head != i + 1 and not _is_mark(frame, i)) or (role == FIGURE and _counts(frame, i)):
            head = i
            i -= 1
        elif (
            role == PREPOSITION
            and head == i + 1
            and frame.words_of(i)[0] in ("after", "since")
            and _is_clause(frame, head)
        ):
            break
        elif role == PREPOSITION and frame.role_at(i - 1) in TIED:
            i -= 1
        elif head == i + 1 and frame.words_of(i) == ["against"] and frame.role_at(i - 1) == NOUN and k > head:
            i -= 1  # "attacks | against | new targets | grew"
        elif role == CONJUNCTION and frame.word(frame.chunks[i].i) in JOINING and _joins_phrases(frame, i):
            listed = True
            conjunct = conjunct if conjunct is not None else head
            i -= 1
        elif role == COMMA and listed and head is not None and frame.role_at(i - 1) == NOUN:
            i -= 1
        elif role == VERB and parted and _is_relative(frame, i - 1) and not _is_participle(frame, k):
            head = None  # "the value of the projects which will be built by 2030 | is": all behind "which" is set aside
            i -= 2
        elif role == VERB and (_as_reckoned(frame, i) or (parted and head is None and _without_pronoun(frame, i, k))):
            head = None
            i -= 2
        elif role == VERB and head is not None and (width := _qualifying(frame, i, k if parted else None)):
            i -= width
        else:
            break
    return head, conjunct


def _says_between(frame: Frame, i: int) -> bool:
    """ "Spending | , | which | the bank | says will reach $1 billion": who says it is not what reaches it."""
    said = frame.has(frame.chunks[i].i, BIT["report"]) and frame.chunks[i].j - frame.chunks[i].i > 1
    return said and frame.role_at(i - 1) in (NOUN, PRONOUN) and frame.words_of(i - 2) in (["which"], ["that"])


def _qualifying(frame: Frame, i: int, k: int | None) -> int:
    """How many chunks to step over where verb chunk i belongs to the noun before it: a participle, an infinitive.

    "Women buying | programs | to | protect | PCs | rose": an infinitive only before the clause's own verb at chunk k.
    """
    if _describes(frame, i):
        return 1
    if _describes_next(frame, i):
        return 1
    led = frame.words_of(i - 1) == ["to"] and frame.role_at(i - 2) == NOUN and frame.last_classes(i - 2) & MEASURED
    if k is None or not led or frame.role_at(k) != VERB or _is_participle(frame, k) or _describes(frame, k):
        return 0
    return 2


def _describes_next(frame: Frame, i: int) -> bool:
    """ "Exports to | Western | industrialised | countries | fell": a participle inside a complement."""
    chunk = frame.chunks[i]
    word = frame.word(chunk.i)
    inside = chunk.j - chunk.i == 1 and word.endswith("ed") and frame.role_at(i + 1) == NOUN
    tied = inside and frame.role_at(i - 1) == NOUN and frame.words_of(i - 2)[-1:] in (["to"], ["in"], ["of"], ["on"])
    last = frame.chunks[i + 1].j - 1
    several = frame.has(last, BIT["plural"]) or frame.word(last) in ("stock", "debt", "equity")
    return tied and several and not frame.has(chunk.j, ARTICLE)


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
            return frame.role_at(at) == VERB and (frame.role_at(at + 1) == ADVERB or not _describes(frame, at))
    return False


def _before_dashes(frame: Frame, i: int) -> int | None:
    """The chunk before what stands between two dashes ("UK exports - both goods and services - | rose")."""
    p = end = _over_dashes(frame, i)
    while p >= 0 and p > end - APART and frame.role_at(p) not in (DASH, STOP, OPEN, CLOSE):
        p -= 1
    if frame.role_at(p) != DASH:
        return None
    p = _over_dashes(frame, p)
    return p if frame.role_at(p) in TIED else None


def _over_dashes(frame: Frame, i: int) -> int:
    """The chunk before the dash at chunk i, which two hyphens may write."""
    while frame.role_at(i) == DASH:
        i -= 1
    return i


def _is_adverbial(frame: Frame, i: int) -> bool:
    """ "Thus", "so": what joins a clause to the one before it and stands inside it; "cost of | building | the dam"."""
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


def _is_participle(frame: Frame, k: int) -> bool:
    """ "A survey which showed inflation | falling": a verb whose subject is the noun right before it."""
    return frame.role_at(k) == VERB and frame.word(frame.chunks[k].i).endswith("ing") and frame.role_at(k - 1) == NOUN


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


def _opening(frame: Frame, i: int) -> int:
    while i > 0 and frame.role_at(i) != OPEN:
        i -= 1
    return i


def _joins_phrases(frame: Frame, i: int) -> bool:
    """Whether "and" at i stands between noun phrases, rather than between clauses."""
    before = i - 1
    while frame.role_at(before) in (TIME, ADVERB):
        before -= 1
    if frame.words_of(i + 1)[:1] in (["its"], ["their"], ["his"], ["her"]) and not _owned_alike(frame, i):
        return False  # "… for the projects, and its progress amounts to 72%"
    if frame.role_at(before) == NOUN and frame.last_classes(before) & BIT["number"]:
        return False  # "rose 22 pct to 3.9 billion and revenue passenger miles rose"
    return frame.role_at(before) in (NOUN, CLOSE) or (before >= 0 and _counts(frame, before))


def _owned_alike(frame: Frame, i: int) -> bool:
    """ "Income available to holders | and | their families": no clause can end before "and", for it has no verb."""
    verb = verb_of(frame, i)
    alone = verb is None or _describes(frame, verb)
    return alone and frame.words_of(i + 1)[:1] == ["their"] and frame.role_at(i - 2) == PREPOSITION


def before_parenthesis(frame: Frame, i: int) -> int | None:
    """The chunk before the parenthesis that ends at comma i ("Core inflation, which excludes food, was …")."""
    if frame.role_at(i) == DASH:
        return _before_dashes(frame, i)
    for p in range(i - 1, max(-1, i - APART), -1):
        role = frame.role_at(p)
        if role == STOP:
            return None
        if role != COMMA:
            continue
        inner = range(p + 1, i)
        relative = frame.role_at(p + 1) in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[p + 1].i, BIT["relative"])
        parting = (VERB, COMMA) if frame.role_at(p + 1) in (PREPOSITION, ADVERB) else (VERB, CONJUNCTION, COMMA)
        plain = all(frame.role_at(c) not in parting for c in inner)  # "inflation, excluding food and energy, …"
        once = frame.words_of(p + 1) == ["once"]  # "leather, once the second-largest earner, fetched …"
        plain = plain or (once and all(frame.role_at(c) not in (VERB, COMMA) for c in inner))
        plain = plain or (len(inner) == 1 and frame.role_at(p + 1) == CONJUNCTION)  # "investment, however, shrank"
        described = frame.role_at(p + 1) == VERB and not frame.classes_of(p + 1) & HELPERS
        described = described and frame.words_of(p + 1)[-1] not in SPEAKING  # "Lee, the mayor, | said phones, …"
        described = described and not _follows_aside(frame, p)
        plain = plain or frame.words_of(i - 1)[-1] in ASIDE  # "exports, gold excluded, grew by 9.4 percent"
        tied = p > 0 and frame.role_at(p - 1) in (NOUN, CLOSE, TIME, ADVERB, FIGURE)
        if tied and (relative or plain or described or _is_apposed(frame, p, i)):
            return p - 1
        if not relative and any(frame.role_at(c) == VERB for c in inner):
            return None
    return None


def _follows_aside(frame: Frame, p: int) -> bool:
    """ "The mill, 24 km from the capital, | turned out 340 tons, up 8.6%": the main verb, not another aside."""
    parting = (COMMA, STOP, VERB, CONJUNCTION, PRONOUN)
    opening = next((at for at in range(p - 1, max(-1, p - APART), -1) if frame.role_at(at) in parting), -1)
    return frame.role_at(opening) == COMMA and frame.role_at(p - 1) in (NOUN, CLOSE)


def _is_apposed(frame: Frame, p: int, i: int) -> bool:
    """ "Shares in Solis, | the firm founded by a former minister | , fell": who that is, with no verb of its own."""
    chunk = frame.chunks[p + 1]
    owned = any(frame.has(at, BIT["possessive"]) for at in range(chunk.i, chunk.j))  # "investment, the region's second"
    if frame.role_at(p + 1) != NOUN or not (owned or frame.has(chunk.i, BIT["article"])):
        return False
    parting = (CONJUNCTION, COMMA, FIGURE, PRONOUN)
    return all(
        frame.role_at(c) not in parting and (frame.role_at(c) != VERB or _describes(frame, c)) for c in range(p + 1, i)
    )


def _describes(frame: Frame, i: int) -> bool:
    """Whether verb chunk i is a participle that belongs to the noun before it ("the profits made by these firms")."""
    if frame.role_at(i - 1) not in (NOUN, CLOSE) or frame.role_at(i + 1) not in (PREPOSITION, TIME, ADVERB, NOUN, VERB):
        return False
    if frame.classes_of(i) & HELPERS or frame.classes_of(i) & BIT["finite"]:
        return False
    word = frame.word(frame.chunks[i].j - 1)
    dated = frame.role_at(i + 1) == TIME and frame.word_at(frame.chunks[i + 1].i) not in TYING
    if frame.role_at(i + 1 + dated) == NOUN:  # "a tax credit raised | 1986 | net to 12 mln"
        return word.endswith("ing")  # a past form with an object is the clause's verb: "the bank lowered its rate"
    return word.endswith(("ed", "en", "made", "held", "built", "paid", "sold", "set", "ing"))


def verb_of(frame: Frame, c: int) -> int | None:
    """The nearest verb before chunk c in its sentence part, None where there is none."""
    for k in range(c - 1, -1, -1):
        if frame.role_at(k) == STOP:
            return None
        if frame.role_at(k) == VERB:
            return k
    return None


def subordinates(frame: Frame, k: int, *, past: bool) -> bool:
    """Whether a clause of another subject begins at chunk k ("12 men were hurt | when | the dam broke").

    `past`: the verb of the clause before has been passed, so that "which" belongs to a noun behind it.
    """
    role, word = frame.role_at(k), frame.word(frame.chunks[k].i)
    if role in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[k].i, BIT["relative"]):
        return past
    if word not in SUBORDINATING:
        return False
    if role == CONJUNCTION:
        return True
    ends = (at for at in range(k + 1, min(k + APART, len(frame.chunks))) if frame.role_at(at) in (COMMA, STOP, VERB))
    return role in (PREPOSITION, ADVERB) and frame.role_at(next(ends, k)) == VERB and frame.role_at(k + 1) != VERB


def over_relative(frame: Frame, k: int) -> int | None:
    """The verb of the main clause behind the relative clause that begins at chunk k without a comma, None without."""
    if not frame.has(frame.chunks[k].i, BIT["relative"]):
        return None
    verbs: list[int] = []
    for at in range(k + 1, min(k + APART, len(frame.chunks))):
        role = frame.role_at(at)
        if role == VERB and (not verbs or (verbs[-1] != at - 1 and frame.role_at(at - 1) != ADVERB)):
            verbs.append(at)
        elif role in (COMMA, STOP, CONJUNCTION, PRONOUN, OPEN):
            break
    main = verbs[1] if len(verbs) > 1 else None
    return main if main is not None and frame.classes_of(main) & HELPERS else None


def is_predicate(frame: Frame, k: int) -> bool:
    """Whether verb chunk k may be all of a clause's own verb: no participle, infinitive or mere helper."""
    chunk = frame.chunks[k]
    word = frame.word(chunk.j - 1)
    if word.endswith("ing") or word == "worth" or frame.word(chunk.i - 1) == "to" or frame.has(chunk.j - 1, HELPERS):
        return False  # "are | in | full construction", "have | since | been struck off"
    return bool(frame.classes_of(k) & HELPERS) or not _describes(frame, k)


def name_of(frame: Frame, head: int) -> str | None:
    """How a person names the phrase that begins at chunk head: with its first complements, not too long."""
    figure = frame.chunks[head].figure
    if figure is not None:
        whole = frame.has(figure.j, BIT["dash"]) and frame.role_at(head + 1) == NOUN  # "the 300-room | hotel"
        return name_of(frame, head + 1) if whole else figure.noun
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    last = head
    helped = frame.word(i - 1) in HELPING and frame.has(i, BIT["change-verb"])  # "helped | boost reserves"
    if j - i > 1 and (frame.word(i) in SHOWING | SEEING or helped):
        i += 1  # "the report, out today, | showed exports | fell"
    if is_adjective(frame, head):  # "small and micro enterprises"
        last = head + 2
        _, j = core(frame, frame.chunks[last].i, frame.chunks[last].j)
    while True:
        k = last + 1
        if last == head and j - i == 1 and frame.word(i) in HOLLOW and set(frame.words_of(k)) & PAID:
            j, k = frame.chunks[k].j, k + 1  # "money | spent | on | roads"
        while frame.role_at(k) == OPEN:  # "gross domestic product (GDP) of the city"
            k = closing(frame, k) + 1
        if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in COMPLEMENTING:
            break
        if frame.role_at(k + 1) == ADVERB and frame.word(frame.chunks[k + 1].i).endswith("ly"):
            k += 1  # "the number of | newly | established firms"
        if frame.role_at(k + 1) != NOUN or frame.chunks[k + 1].j - i > LONGEST:
            break
        _, end = core(frame, frame.chunks[k + 1].i, frame.chunks[k + 1].j)
        lasting = frame.span(end - 1, end).lower().split()[-1:]  # "in | the | three months"
        if end and DURATIONS.intersection(lasting) and frame.word(frame.chunks[k].i) in ("for", "in"):
            break  # "revenue in those nine months", "exports for the 12 months"
        last, j = k + 1, end
    short = _before_bracket(frame, head)
    return f"{short} {frame.span(i, j)}" if short else frame.span(i, j) or None


def _before_bracket(frame: Frame, head: int) -> str | None:
    """ "Gross domestic product (GDP) | growth": what stands before the bracket, where the noun behind says but how."""
    opened = _opening(frame, head - 1) if frame.role_at(head - 1) == CLOSE else 0
    if not opened or frame.role_at(opened - 1) != NOUN or frame.words_of(head) not in BRACKETED:
        return None
    return frame.span(*core(frame, frame.chunks[opened - 1].i, frame.chunks[opened - 1].j))


def _spends(frame: Frame, head: int) -> bool:
    """ "Oil exploration | and | production expenditure": only the second of two names what money measures."""
    words = frame.chunks[head + 2].j - frame.chunks[head + 2].i
    named = frame.last_classes(head) & (MEASURED | BIT["capital"]) or frame.has(frame.chunks[head + 2].i, DETERMINED)
    return words > 1 and not named and frame.words_of(head + 2)[-1] in OUTLAYS


def is_adjective(frame: Frame, head: int) -> bool:
    """Whether a chunk of one word shares the noun of the one behind "and" ("large | and | medium projects")."""
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    joined = frame.role_at(head + 1) == CONJUNCTION and frame.role_at(head + 2) == NOUN
    if frame.word(j - 1) in TRADE and joined:
        return True  # "total import and export volume"
    if joined and _spends(frame, head):
        return True
    nominal = bits("noun", "money-noun", "quantity-noun", "generic", "counted")
    nominal |= BIT["capital"] if i > 0 else 0  # "Oil and gas revenues"
    shared = joined and frame.chunks[head + 2].j - frame.chunks[head + 2].i > 1
    return bool(
        shared
        and j - i == 1
        and not frame.has(i, nominal)
        and frame.word(frame.chunks[head + 1].i) in ("and", "&", "or")
    )
