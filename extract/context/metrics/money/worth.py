"""What is worth an amount: "a contract worth 40 million yuan", "three bridges, worth Rs 186 crore"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import behind_verb, core, left_of, text_of
from extract.context.works.verbs.bearers import DEALS, is_deal
from extract.frame import COMMA, FIGURE, NOUN, PREPOSITION, VERB
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

BEING: Final = frozenset(["is", "are", "was", "were", "be", "been"])
VALUE: Final = frozenset(["a", "the", "combined", "total", "value"])
CAPITALISED: Final = (["capitalised"], ["capitalized"])
WORTH: Final = frozenset(["worth", "valued at", "valued", "worth of"])


def worth(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "A contract worth 40 million yuan", "three bridges, worth Rs 186 crore": the value of what stands before."""
    k = left_of(frame, c)
    if frame.words_of(k) == ["at"] and frame.words_of(left_of(frame, k))[-1:] in CAPITALISED:
        return "capitalisation"
    of_value = frame.words_of(k) == ["of"] and frame.words_of(k - 1)[-1:] == ["value"]
    of_value = of_value and not set(frame.words_of(k - 1)) - VALUE and frame.role_at(k - 3) in (NOUN, FIGURE)
    if of_value and frame.words_of(k - 2) in (["with"], ["to"]):
        k -= 2  # "contracts | with | a total value | of", "goods | to | the value | of"
    elif k < 0 or frame.words_of(k)[-1] not in WORTH:
        return None
    if BEING & set(frame.words_of(k)):  # "The contract, won against four rivals, is worth 6 million"
        head = subject_of(frame, k)
        name = name_of(frame, head) if head is not None else None
        return f"value of {name}" if says_something(name) else None
    signed = frame.word(frame.chunks[k].j - 2).split() if frame.chunks[k].j - frame.chunks[k].i > 1 else []
    if signed and signed[-1] in DEALS:
        return f"value of {signed[-1]}"  # "the ministry | signed agreements worth | $1.2 billion"
    k = left_of(frame, k)
    parted = frame.role_at(k) == COMMA
    k -= parted
    done = frame.word(frame.chunks[k].j - 1).split()[-1] if parted and frame.role_at(k) == VERB else ""
    if is_deal(f"{done}s"):
        return f"value of {done}"  # "Ferrovia | won the contract |, valued at €68 million"
    counted = frame.figure_at(_placed(frame, k) if parted else k)
    if counted is not None:
        return f"value of {counted.noun}" if counted.noun else None
    head = phrase_start(frame, k + 1) if frame.role_at(k) == NOUN else None
    if head is not None and not parted:
        head = max(head, _worth_itself(frame, k))
    if parted and head is not None and frame.role_at(head - 1) == VERB and not is_deal(text_of(frame, head)):
        head = subject_of(frame, k + 1)  # "five agreements signed with the firms, worth £30m"
    if parted and head is not None and frame.role_at(head - 1) == PREPOSITION and frame.role_at(head - 2) == VERB:
        at = head - 3
        head = at if _counts_deals(frame, at) else head  # "five agreements | signed | with | the firms, worth £30m"
    name = name_of(frame, head) if head is not None else None
    if head is not None and head == k:
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
        start = behind_verb(frame, i, j)
        name = (
            frame.span(start, j) if start > i or of_value else name
        )  # "the government introduced | subsidies worth £4m"
    return f"value of {name}" if says_something(name) else None


def _placed(frame: Frame, k: int) -> int:
    """ "37 operations | in | two countries |, worth $2 billion": what is in the places that are counted at chunk k."""
    placed = frame.role_at(k) == FIGURE and frame.words_of(k - 1) in (["in"], ["across"])
    before = frame.figure_at(k - 2) if placed else None
    return k - 2 if before is not None and before.type == "count" and before.noun else k


def _worth_itself(frame: Frame, k: int) -> int:
    """ "Provided | the market | with | further aid | worth": the nearest noun, but not whom a contract is with."""
    while True:
        last = frame.chunks[k].j - 1
        link = frame.word(frame.chunks[k - 1].i) if frame.role_at(k - 1) == PREPOSITION else ""
        if frame.role_at(k - 2) != NOUN or not link or is_deal(text_of(frame, k)):
            return k
        if link not in ("of", "to") and not frame.has(last, bits("capital", "institution", "place-type")):
            return k
        k -= 2


def _counts_deals(frame: Frame, k: int) -> bool:
    counted = frame.figure_at(k)
    return counted is not None and is_deal(counted.noun)
