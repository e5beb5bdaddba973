"""Whether the clause around a time phrase speaks of what is to come, so that "in December" is the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.verbs import ACTIONS, PAST_ALIKE
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.items import Item

MONTH, CAPITAL = BIT["month"], BIT["capital"]
MODAL, AUXILIARY, REPORT, STOP = BIT["modal"], BIT["auxiliary"], BIT["report"], BIT["stop"]
FAR: Final = 24  # words that a clause may have on one side of its time
# Participles that tell of a plan behind "is" or before "to" ("sales are expected in December"), and not alone: "better
# than expected", "analysts had forecast", "the planned 40 tons".
PLANNED: Final = frozenset(
    """expected forecast planned due scheduled slated projected predicted estimated seen expecting anticipating
    forecasting predicting""".split()
)
BEING: Final = ("is", "are", "was", "were", "be", "been", "being", "'s", "'re")
LEADING_ON: Final = frozenset(["to", "in", "by", "for", "at", "between", "on", "this", "next"])
# Verbs that plan in the present; most are nouns as well ("beat forecasts"), so something planned has to follow.
PLANNING: Final = frozenset(
    """expects expect forecasts plans aims aim hopes hope targets sees envisages anticipates intends proposes seeks
    wants predicts promises pledges considers calls offers faces invites""".split()
)
# Behind these the word looks back on what had been thought likely.
NO_PLAN: Final = frozenset(
    "had have has having than as analysts economists market markets traders observers experts forecasters".split()
)
# What is on a timetable stands in the present ("the sale begins on Friday"); as plural forms, too ("the unions vote").
TIMETABLED: Final = frozenset(
    "begins starts opens closes meets convenes votes ends expires resumes reopens reconvenes takes".split()
)
TIMETABLED_PLURAL: Final = frozenset(word.removesuffix("s") for word in TIMETABLED)
# Behind these stands what is still to happen ("shares rose ahead of an election on Sunday").
AHEAD: Final = frozenset(["ahead of", "before", "pending"])
EVENTS: Final = frozenset(
    "auction settlement tender sale delivery release publication redemption dealings trading".split()
)
SHIPPING: Final = frozenset(["shipment", "shipments", "delivery", "deliveries", "loading", "settlement"])
NEAR: Final = 6  # words between "ahead of" and the day of what is to come
PAYABLE: Final = frozenset(["payable", "repayable", "deliverable"])
PAST: Final = frozenset(
    """was were had did rose fell grew sold made won lost bought built broke began came went took gave met held left
    paid spent stood sank shrank slid saw led ran drew drove found got fed flew hit kept lent put sent shot struck
    taught told wrote became brought earned""".split()
)
NEUTRAL: Final = bits("determiner", "article", "preposition", "possessive")
MEASURED: Final = bits("money-noun", "quantity-noun")
COUNTED: Final = NEUTRAL | bits("digits", "number", "numeral", "scale")  # "the 40 million votes"


def is_coming(items: list[Item], i: int, *, until: bool) -> bool | None:
    """Whether the verb nearest to the time at i is one of plans: the one before it, else the one behind it.

    None where no verb tells. `until`: the phrase ends a stretch, so that an infinitive before it has yet to be done
    ("a contract to supply oil until June").
    """
    if i and items[i - 1].word.text in ("effect", "effective"):
        return True  # "with effect from April"
    for k in range(i - 1, max(i - FAR, 0) - 1, -1):
        if items[k].classes & STOP:
            break
        if items[k].word.text in SHIPPING and _is_purpose(items, k):
            return True  # "bought 40 tons for delivery in September"
        if until and items[k].classes & ACTIONS and items[k - 1].word.text == "to":
            return True
        if (said := _tense(items, k)) is not None:
            return said
    for k in range(i + 1, min(i + FAR, len(items))):
        if items[k].classes & STOP:
            break
        if (said := _tense(items, k)) is not None:
            return said
    return None


def _is_purpose(items: list[Item], k: int) -> bool:
    """Whether "for" leads the noun at k: "for | Gulf | shipment"."""
    return any(items[at].word.text == "for" for at in range(k - 1, max(k - NEAR, 0) - 1, -1))


def is_day_ahead(items: list[Item], i: int) -> bool:
    """Whether the weekday at i is one to come: "called a strike for Friday", "bills for auction on Thursday"."""
    bare = i - (items[i - 1].word.text in ("on", "this")) if i else 0
    before = items[bare - 1].word.text if bare else ""
    if before == "for" and bare > 1:
        return not items[bare - 2].classes & MEASURED  # no "turnover for Friday was 55 million"
    if before in EVENTS and bare > 1 and "for" in (items[bare - 2].word.text, items[max(bare - 3, 0)].word.text):
        return True
    for k in range(bare - 1, max(bare - NEAR, 0) - 1, -1):
        if items[k].word.text in AHEAD:
            return k < bare - 1 and not items[k + 1].word.text.endswith("ing")
        if items[k].classes & STOP or _tense(items, k) is not None:
            break
    return bool(is_coming(items, i, until=False))


def _tense(items: list[Item], k: int) -> bool | None:
    """True where the word at k speaks of the future, False where of the past, None where it settles nothing."""
    item = items[k]
    words = item.word.text.split()
    word, before = words[0], items[k - 1].word.text if k else ""
    following = items[k + 1].word.text if k + 1 < len(items) else ""
    if item.classes & MODAL and not (item.classes & MONTH and item.classes & CAPITAL and k):
        return True  # no "By the end of May"
    if item.word.text == "aimed":
        return before.endswith(BEING) or None  # "40 mills are aimed at", no "a plan aimed at towns"
    if item.word.text == "due to" or (word == "set" and following in ("for", "to")):
        return before.endswith(BEING) or None  # "is due to open", "is set for Friday"
    if word in TIMETABLED or (word in TIMETABLED_PLURAL and k and items[k - 1].classes & BIT["plural"]):
        return True if k and not items[k - 1].classes & COUNTED else None
    if item.word.text in PLANNED:
        return _is_planned(items, k, before, following) or None
    if item.word.text in PLANNING:
        return _plans(items, k) or None
    if word in PAYABLE or (len(words) > 1 and item.classes & BIT["status"] and item.sense(BIT["status"]) == "planned"):
        return True
    if item.classes & AUXILIARY:
        return False if word in PAST or word in ("has", "have") else None
    if item.classes & REPORT or not _is_past(item, word):
        return None
    earlier = next((items[at] for at in range(k - 1, -1, -1) if not items[at].classes & BIT["adverb"]), None)
    if earlier is not None and earlier.classes & (AUXILIARY | MODAL):
        return None  # the helper tells: "will be built", "were built"
    return None if earlier is not None and earlier.classes & NEUTRAL else False


def _is_planned(items: list[Item], k: int, before: str, following: str) -> bool:
    """ "Sales are expected at 40 tons", "sales expected to reach", "the bank forecast growth", not "as expected"."""
    if before.endswith(BEING):
        return True
    if before in NO_PLAN or items[k - 1].classes & NEUTRAL:
        return False
    return following in LEADING_ON or _plans(items, k)


def _is_past(item: Item, word: str) -> bool:
    if word in PAST:
        return True
    return bool(item.classes & ACTIONS) and (word.endswith("ed") or word in PAST_ALIKE)


def _plans(items: list[Item], k: int) -> bool:
    """ "The bank forecasts growth of 3%", "it plans to", but not "sales beat forecasts", "its plans for a mill"."""
    if k + 1 >= len(items):
        return False
    following = items[k + 1]
    if following.word.text == "to" or (items[k].word.text == "calls" and following.word.text == "for"):
        return True
    owned = k > 0 and items[k - 1].classes & bits("determiner", "article", "possessive", "preposition")
    return not owned and not following.classes & bits("stop", "comma", "preposition", "auxiliary", "close")
