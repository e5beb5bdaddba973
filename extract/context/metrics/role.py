"""What kind of money an amount is: investment, contract, loan, output value, … by the words of its metric."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.metrics.spoken import is_unit_price
from extract.context.phrases import left_of, right_of
from extract.context.works.verbs.verbstatus import verb_status
from extract.frame import NOUN, PREPOSITION, VERB
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.words import Lexicon

# What is traded: an amount beside it is its price.
TRADED: Final = frozenset(
    ["shares", "share", "stock", "gold", "silver", "oil", "crude", "brent", "bitcoin", "platinum"]
)
OTHER: Final = "other"
LONGEST: Final = 5


def read_role(frame: Frame, figure: Figure, c: int, lexicon: Lexicon) -> None:
    """Set the role of an amount: of its metric's words, else of the verb that brings it."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION:
        k = left_of(frame, k)
    verb = k if frame.role_at(k) == VERB else None
    role = role_of_metric(figure.metric or "", lexicon)
    if role is None and verb is not None:
        role = role_of(" ".join(frame.words_of(verb)), lexicon)
    if role == "investment":
        near = (at for at in (verb, _verb_over_noun(frame, k), _verb_behind(frame, c)) if at is not None)
        told = next((found for at in near if frame.role_at(at) == VERB and (found := verb_status(frame, at))), "")
        role = {"planned": "planned_investment", "completed": "completed_investment"}.get(told, role)
    if role in (None, "revenue") and is_unit_price(frame, figure):
        role = "price"
    figure.role = role or OTHER


def _verb_over_noun(frame: Frame, k: int) -> int | None:
    """The verb whose object ends at noun chunk k ("completed | fixed-asset investment | of")."""
    return k - 1 if frame.role_at(k) == NOUN and frame.role_at(k - 1) == VERB else None


def _verb_behind(frame: Frame, c: int) -> int:
    """ "430 million yuan of investment | had been completed"."""
    k = right_of(frame, c)
    k = k + 2 if frame.role_at(k) == PREPOSITION and frame.words_of(k) == ["of"] else k
    return k if frame.classes_of(k) & bits("auxiliary", "modal") else -1


def role_of_metric(metric: str, lexicon: Lexicon) -> str | None:
    """The role of "loan of the Export Fund" is its head's, that of "value of contracts" its thing's."""
    head = re.split(r" (?:of|for|in|from|to) ", metric, maxsplit=1)[0].lower()
    if head == "shares" or head.split(" ")[-1:] == ["futures"] or head in TRADED:
        return "price"
    own = None if head.split(" ")[-1:] in (["value"], ["cost"], ["costs"], ["total"]) else role_of(head, lexicon)
    return own or role_of(metric, lexicon)


def role_of(phrase: str, lexicon: Lexicon) -> str | None:
    """The role whose words end last in a phrase, the longest of them: "export revenue" is revenue."""
    words = phrase.lower().split()
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - LONGEST), end):
            role = lexicon.roles.get(" ".join(words[start:end]))
            if role is not None:
                return role
    return None
