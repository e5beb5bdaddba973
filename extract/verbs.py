"""Whether a word is a verb, by the items around it alone: what the frame asks before it has its chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

HELPERS: Final = bits("auxiliary", "modal")
DETERMINERS: Final = bits("determiner", "article")
ACTIONS: Final = bits("change-verb", "level-verb", "metric-verb", "plain-verb", "status", "report")
AMOUNTS: Final = bits("number", "sign", "currency", "hedge")
PLURALS: Final = bits("plural", "counted")
THINGS: Final = bits("word", "noun", "participle", "counted", "generic", "change-noun")
ARTICLE: Final = BIT["article"]
CLAUSE: Final = 16  # words that a relative clause may have
# Verbs whose past looks like their present.
PAST_ALIKE: Final = frozenset(
    ["cut", "put", "set", "hit", "cost", "shut", "let", "spread", "split", "forecast", "beat"]
)


def word_is_past(word: str) -> bool:
    """Whether a verb's form may be its past, which agrees with any subject."""
    return word in PAST_ALIKE or word.endswith("ed")


def says_that(frame: Frame, i: int, *, timed: bool) -> bool:
    """ "Statistics show that exports rose", not "a TV show that runs"; `timed`: a time stands before the verb."""
    if not frame.items[i].classes & BIT["report"] or frame.word(i + 1) != "that" or frame.has(i - 1, DETERMINERS):
        return False
    plural = timed or frame.has(i - 1, PLURALS) or frame.word(i - 1).endswith(("s", "data"))
    return plural != frame.word(i).endswith("s") or word_is_past(frame.word(i))


def increases(frame: Frame, i: int, subject: int | None) -> bool:
    """ "…, increases 1.4%", as old machine translation has it; "the stock decreases 15.9%".

    `subject` is the item that the noun phrase before the verb begins with, None where the clause begins.
    """
    item = frame.items[i]
    if not item.classes & BIT["change-verb"] or not item.word.text.endswith("s") or not frame.has(i + 1, AMOUNTS):
        return False
    return subject is None or (frame.has(subject, ARTICLE) and not frame.has(i - 1, PLURALS))


def follows_helper(frame: Frame, i: int) -> bool:
    """ "Have all resumed work"; "was cut to", "has put up"."""
    word = frame.word(i)
    if word.endswith("ed") and frame.word(i - 1) in ("all", "both", "each") and frame.has(i - 2, HELPERS):
        return True
    open_behind = frame.has(i + 1, bits("preposition", "adverb", "determiner"))
    return frame.has(i - 1, HELPERS) and word in PAST_ALIKE and open_behind


def closes_relative(frame: Frame, i: int) -> bool:
    """Whether the comma before item i ends a clause with "which" or "who"."""
    return any(
        frame.has(k, BIT["relative"]) and frame.has(k - 1, BIT["comma"]) for k in range(max(1, i - CLAUSE), i - 1)
    )


def closes_apposition(frame: Frame, i: int) -> bool:
    """Whether the comma before item i ends what the sentence's first phrase is said to be, before any verb."""
    opened = next((k for k in range(1, i - 1) if frame.has(k, BIT["comma"])), None)
    if opened is None or i - opened > CLAUSE or not frame.has(opened + 1, ARTICLE):
        return False
    between = (*range(opened), *range(opened + 1, i - 1))
    return not any(frame.has(k, HELPERS | BIT["comma"] | ACTIONS) for k in between)


def forecasts(frame: Frame, i: int) -> bool:
    """ "Officials forecast growth of 6 percent", but "the bank's forecast growth", "the forecast was cut"."""
    if frame.has(i - 1, DETERMINERS | BIT["possessive"]) or frame.has(i + 1, HELPERS):
        return False
    return frame.has(i + 1, BIT["change-noun"]) or (frame.has(i + 1, THINGS) and frame.has(i + 2, BIT["change-noun"]))


def ranks(frame: Frame, i: int) -> bool:
    """ "GDP ranked among the top three", "the growth rate ranks the first place in the city"."""
    if frame.word(i) not in ("rank", "ranks", "ranked"):
        return False
    if frame.word(i) == "ranked":
        return frame.has(i + 1, BIT["preposition"])
    named = frame.has(i - 1, THINGS | bits("adverb", "quantity-noun"))
    return named and (frame.has(i + 1, ARTICLE) or frame.word(i + 1) in ("in", "among"))
