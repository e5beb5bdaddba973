"""Sums that the words right beside them call by name: "with profit at 52 million", "a fee over £35m", "in the red"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.clauses.byverb import purpose
from extract.context.metrics.clauses.whose import head_of_verb
from extract.context.metrics.lists.again import is_placed
from extract.context.metrics.nouns.behind import LINKING
from extract.context.metrics.spoken import METRIC_VERB, complement, is_unit_price, verb_noun, with_thing
from extract.context.naming import name_of
from extract.context.phrases import core, head_of_chain, left_of, text_of
from extract.context.predicates import describes
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

CROSSING: Final = frozenset(["over", "above", "below", "under", "exceeding", "up to"])
LEFT: Final = {"red": "loss", "black": "profit"}
DEALING: Final = frozenset(
    """offer offers offered offering buy buys bought buying purchase purchased repurchase repurchased repurchasing
    acquire acquired sell sells sold selling issue issues issued issuing redeem redeemed place placed sale purchases
    subscribe subscribed convert converted exercise exercised tender tendered import imported export
    exported supply supplied ship shipped procure procured exercisable convertible redeemable callable""".split()
)
SETTLING: Final = frozenset(["settle", "settled", "settles", "settling"])
TOOK: Final = frozenset(["took", "takes", "taken", "taking", "take"])
SCREENED: Final = frozenset(
    """film films movie movies sequel prequel comedy thriller drama musical blockbuster western album box-office
    box weekend cinema cinemas theatres theaters screens remake animation cartoon""".split()
)
HAVING: Final = (["has"], ["have"], ["had"])
BEING: Final = frozenset("be been is are was were come comes came given provided used go".split())
WORKS: Final = frozenset(
    """building construction rebuilding reconstruction renovation rehabilitation refurbishment restoration widening
    upgrading modernisation modernization expansion installation repair dredging paving""".split()
)
SUMMED: Final = frozenset(["total of", "a total of", "in all", "in total", "altogether"])
NEAR: Final = 9  # words between a price and the whole
RANGING: Final = frozenset("range ranges ranged ranging vary varies varied varying".split())
TYING: Final = (["of"], ["for"], ["in"])
NEEDING: Final = frozenset(["need", "needs", "needed", "needing"])
MAKING: Final = frozenset(["made", "shot", "filmed", "recorded", "making", "filming"])
NOW: Final = frozenset(["currently", "now", "presently", "nowadays", "today", "already", "at present", "still"])


def stands_with(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "Sees sales of 703 million | with | operating profit | at | 52 million": the noun between the two words."""
    led = frame.words_of(c - 1) == ["at"] and frame.role_at(c - 2) == NOUN and frame.words_of(c - 3) == ["with"]
    name = text_of(frame, c - 2) if led else None
    return name if name and state.measures(name.lower(), "money") else None


def crossing(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Happy with the transfer for | any fee | over £35m": the sum that is so large stands right before."""
    if frame.role_at(c - 1) != NOUN or frame.role_at(c - 2) not in (PREPOSITION, VERB):
        return None
    led = frame.word(frame.chunks[c].i) in CROSSING and frame.chunks[c].i < figure.i
    return text_of(frame, c - 1) if led and frame.last_classes(c - 1) & BIT["money-noun"] else None


def dealt_at(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Will repurchase 350,000 shares | at | 4.46 dollars per share", "are offered at 13 dollars each": a price."""
    if frame.words_of(c - 1) not in (["at"], ["for"]):
        return None
    if not (is_unit_price(frame, figure) or frame.word(figure.right) in ("each", "apiece")):
        return None
    k = c - 2
    passed = (NOUN, FIGURE, PREPOSITION, ADVERB, COMMA)
    while (frame.role_at(k) in passed or describes(frame, k)) and not DEALING & frame.single_words(k):
        k -= 1
    return "price" if frame.role_at(k) in (VERB, NOUN) and DEALING & frame.single_words(k) else None


def left_in(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The club ended the year 3 million euros | in | the red": the loss."""
    return LEFT.get(frame.words_of(c + 2)[-1]) if frame.words_of(c + 1) == ["in"] and frame.words_of(c + 2) else None


def settled_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The dispute was settled out of court for £340,000": the settlement."""
    if frame.words_of(c - 1) != ["for"]:
        return None
    k = left_of(frame, c - 1)
    while frame.role_at(k) in (NOUN, PREPOSITION) and frame.role_at(k + 1) != VERB:
        k -= 1
    return "settlement" if frame.role_at(k) == VERB and frame.words_of(k)[-1] in SETTLING else None


def screened(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The sequel took $42m in its opening weekend": takings; "it took $42m to rebuild the bridge": a cost."""
    k = left_of(frame, c)
    behind = frame.words_of(c + 1) == ["to"] and frame.role_at(c + 2) == VERB
    if behind and frame.role_at(k) == NOUN and frame.has(frame.chunks[k].i, bits("article", "possessive", "capital")):
        k -= 1  # "it took | the state | $4 billion to rebuild the coast"
    if frame.role_at(k) != VERB or frame.words_of(k)[-1] not in TOOK:
        return None
    if behind:
        return "cost"
    shown = not SCREENED.isdisjoint(frame.words) or "box office" in frame.text
    return "box office takings" if shown and frame.words_of(c + 1) not in (["to"], ["off"], ["out of"]) else None


def ranging(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "Salaries range | from | £18,000 to £24,000", "at prices | ranging | from 36 to 39 dollars": what does so."""
    if frame.words_of(c - 1) not in (["from"], ["between"]):
        return None
    i, j = frame.chunks[c - 2].i, frame.chunks[c - 2].j
    if frame.word(j - 1) not in RANGING:
        return None
    if (
        frame.role_at(c - 2) == NOUN
        and j - i > 1
        and (frame.has(j - 2, BIT["plural"]) or frame.word(j - 2)[-1:] == "s")
    ):
        return frame.span(*core(frame, i, j - 1)) or None
    if frame.role_at(c - 2) != VERB:
        return None
    if j - i > 1 or not frame.word(i).endswith("ing"):
        head = head_of_verb(frame, c - 2)
    else:  # "costs | for | the road | ranging from", but "the mill | at | prices | ranging from"
        head = c - 3
        while frame.words_of(head - 1) in TYING and not frame.last_classes(head) & BIT["money-noun"]:
            head -= 2
    return name_of(frame, head) if head is not None and frame.role_at(head) == NOUN else None


def needed(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The charity needs £3m to rebuild schools": the funding that it needs."""
    k = left_of(frame, c)
    if frame.role_at(k) != VERB or frame.words_of(k)[-1] not in NEEDING:
        return None
    head = subject_of(frame, k)
    if head is None or frame.last_classes(head) & bits("undertaking", "undertakings", "works", "money-noun"):
        return None
    return None if purpose(frame, figure, c, state) else "funding"


def made_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The film, | made | for | just $2m, won two prizes", "made the film for $2m": what it cost."""
    c -= frame.role_at(c - 1) == ADVERB  # "for | just | $2m"
    if frame.words_of(c - 1) != ["for"]:
        return None
    k = c - 2 - (frame.role_at(c - 2) == NOUN)
    made = frame.role_at(k) == VERB and frame.words_of(k)[-1] in MAKING
    return "cost" if made else None


def on_sale(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The console goes | on sale | in May | for £249", "tickets are on sale at £45": the price."""
    if frame.words_of(c - 1) not in (["for"], ["at"], ["from"]):
        return None
    k = c - 2
    while frame.role_at(k) in (TIME, ADVERB) or (frame.words_of(k - 1) == ["in"] and frame.role_at(k) == NOUN):
        k -= 1 + (frame.role_at(k) == NOUN)
    led = frame.word(frame.chunks[k].j - 2).split(" ")[-1] == "on"
    return "price" if frame.words_of(k)[-1:] == ["sale"] and led else None


def in_total(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "At 7.93 dollars a share, | or | a total | of 11.9 million", "$12 each, or $48 million in all": no price."""
    before = next((f for f in reversed(frame.figures) if f.i < figure.i), None)
    if before is None or before.type != "money" or before.metric != "price" or is_unit_price(frame, figure):
        return None
    near = range(before.right, min(figure.i, before.right + NEAR))
    total = any(frame.word(at).split(" ")[-1] == "total" or frame.word(at) in SUMMED for at in near)
    total = total or " ".join(frame.words_of(c + 1)) in SUMMED
    return "total price" if total and VERB not in {frame.role_at(k) for k in range(frame.chunk_of(before), c)} else None


def by_doing(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Plans for | saving | £12bn", "by | investing | $3bn": what the verb, which passes for a noun, says."""
    chunk = frame.chunks[c - 1] if c else None
    if chunk is None or is_unit_price(frame, figure) or frame.role_at(c - 1) != NOUN:
        return None
    if frame.role_at(c - 2) != PREPOSITION or chunk.j - chunk.i != 1:
        return None
    if not frame.word(chunk.i).endswith("ing") or not frame.has(chunk.i, METRIC_VERB):
        return None
    noun = verb_noun(frame, chunk.i)
    if noun == "share":
        return "takings"  # "became the top film after | taking | $30m"
    if noun not in LINKING:
        return noun or None
    thing = complement(frame, c, (LINKING[noun],))
    return with_thing(noun, LINKING[noun], thing) if thing else noun


def comes_as(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "…, of which | up to 200 million | may be | available | as | tied aid credits": what the part is given as."""
    k = c + 1
    while frame.role_at(k) in (VERB, ADVERB):  # "has | so far | been raised"
        k += 1
    part = frame.role_at(c - 1) == PART or frame.words_of(c + 1)[:1] in HAVING
    if not part or frame.role_at(c + 1) != VERB or not BEING & {w for b in range(c + 1, k) for w in frame.words_of(b)}:
        return None
    k += frame.words_of(k) == ["available"]
    name = text_of(frame, k + 1) if frame.words_of(k) in (["as"], ["in"]) and frame.role_at(k + 1) == NOUN else None
    return name if name and state.measures(name.lower(), "money") else None


def works_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "Considers | the building | of | a press shop | in | Britain | for | 80 million": the cost of the works."""
    if frame.words_of(c - 1) != ["for"] or frame.role_at(c - 2) != NOUN:
        return None
    head = head_of_chain(frame, c - 2)
    while head <= c - 2 and not (WORKS & set(frame.words_of(head)[-1:]) and frame.words_of(head + 1) == ["of"]):
        head += 2
    name = name_of(frame, head) if head < c - 2 else None
    return with_thing("cost", "of", name) if name else None


def now_at(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "The money market debt, | currently | around 10 billion guilders, …": what is so large now."""
    k = c - 1 - (frame.words_of(c - 1) == ["at"])
    if frame.role_at(k) != ADVERB or not NOW & {" ".join(frame.words_of(k))} or frame.role_at(k - 1) != COMMA:
        return None
    name = text_of(frame, k - 2) if frame.role_at(k - 2) == NOUN else None
    if name is None or not frame.last_classes(k - 2) & bits("money-noun"):
        return None
    return name if state.measures(name.lower(), "money") else None


def in_other(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "In band two the bank bought 72 million at 9 percent, | in | band three | 52 million": the same elsewhere."""
    if not is_placed(frame, c - 1) or frame.role_at(c - 3) not in (COMMA, CONJUNCTION, STOP):
        return None
    before = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type == "money"), None)
    if before is None or state.measures((text_of(frame, c - 1) or "").lower(), "money"):
        return None
    if f" {frame.word(frame.chunks[c - 2].i)} " in (before.metric or ""):
        return None  # "value added in mining was 4 million, in farming 9 million": each is of its own
    verbless = all(frame.role_at(k) != VERB for k in range(frame.chunk_of(before), c))
    return before.metric if verbless and frame.role_at(c + 1) != VERB else None
