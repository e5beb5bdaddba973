"""Sums that the words right beside them call by name: "with profit at 52 million", "a fee over £35m", "in the red"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.spoken import PLACING, is_unit_price, with_thing
from extract.context.naming import name_of
from extract.context.phrases import head_of_chain, left_of, text_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, VERB
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
    exported supply supplied ship shipped procure procured""".split()
)
SETTLING: Final = frozenset(["settle", "settled", "settles", "settling"])
TOOK: Final = frozenset(["took", "takes", "taken", "taking", "take"])
SCREENED: Final = frozenset(
    """film films movie movies sequel prequel comedy thriller drama musical blockbuster western album box-office
    box weekend cinema cinemas theatres theaters screens remake animation cartoon""".split()
)
BEING: Final = frozenset(["be", "is", "are", "was", "were", "come", "comes", "came", "given", "provided", "used", "go"])
WORKS: Final = frozenset(
    """building construction rebuilding reconstruction renovation rehabilitation refurbishment restoration widening
    upgrading modernisation modernization expansion installation repair dredging paving""".split()
)
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
    while frame.role_at(k) in (NOUN, FIGURE, PREPOSITION, ADVERB, COMMA) and not DEALING & frame.single_words(k):
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
    """ "The sequel took $42m in its opening weekend": what a film takes at the cinemas."""
    k = left_of(frame, c)
    if frame.role_at(k) != VERB or frame.words_of(k)[-1] not in TOOK:
        return None
    shown = any(item.word.text in SCREENED for item in frame.items) or "box office" in frame.text
    return "box office takings" if shown and frame.words_of(c + 1) not in (["to"], ["off"], ["out of"]) else None


def comes_as(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "…, of which | up to 200 million | may be | available | as | tied aid credits": what the part is given as."""
    if frame.role_at(c - 1) != PART or frame.role_at(c + 1) != VERB or not BEING & set(frame.words_of(c + 1)):
        return None
    k = c + 2 + (frame.words_of(c + 2) == ["available"])
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
    placed = frame.role_at(c - 1) == NOUN and set(frame.words_of(c - 2)[:1]) <= PLACING
    if not placed or frame.role_at(c - 2) != PREPOSITION or frame.role_at(c - 3) not in (COMMA, CONJUNCTION, STOP):
        return None
    before = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type == "money"), None)
    if before is None or state.measures((text_of(frame, c - 1) or "").lower(), "money"):
        return None
    verbless = all(frame.role_at(k) != VERB for k in range(frame.chunk_of(before), c))
    return before.metric if verbless and frame.role_at(c + 1) != VERB else None
