"""What a number is in a change by the words around it: the change itself, its base, the level reached.

Before a number the nearest telling word decides: "rose | 14.5 percent | to | 57.2 million | from | 49.96 million".
Behind it a side does: "15 | more than", "4 points | higher", "a 12 percent | cut".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from extract.context.metrics.changes.differences import BEATING, COMPARED, SIDES
from extract.context.phrases import CHANGES
from extract.frame import ADVERB, FIGURE, NOUN, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.frame import Frame

Cue = Literal["change", "to", "base", "level", "other"]
Told = tuple[Cue, int, int]  # the cue, the item that gives it, and +1 or -1 for a rise or a fall

CHANGE_VERB, CHANGE_NOUN = BIT["change-verb"], BIT["change-noun"]
ENDS: Final = bits("comma", "stop", "open", "close", "conjunction")
FILLING: Final = bits("determiner", "article", "adverb", "hedge", "time", "possessive", "quote")
WORDS: Final = bits("word", "noun")
BASES: Final = frozenset(
    """from than over on above below against vs versus since exceeding surpassing topping beating exceeds exceeded
    surpassed topped beat""".split()
)
SITED: Final = frozenset(["on", "over", "above", "below", "under"])  # of a base only right behind the change
AT_LEVEL: Final = frozenset(["at", "as", "of", "for", "with"])
RELATIVE: Final = frozenset(["when", "who", "which"])
FORMERLY: Final = re.compile(
    r"(?:fy|[12]h|h[12]|q[1-4]|py)?\W*(?:\d\d|(?:19|20)\d\d)|prior|previous|last|year|py|comparative"
)
POINTS: Final = frozenset(["point", "points"])
CLOSING: Final = frozenset(["closing", "finishing", "ending", "settling", "opening"])
SIGNS: Final = {"+": 1, "-": -1, "–": -1, "−": -1}
NO_CHANGE: Final = frozenset(["double", "doubles", "triple", "triples", "halve", "halves", "halved", "halving"])
SHORT: Final = frozenset(["miss", "misses", "missed", "missing", "lagged", "lagging", "trailed", "trailing"])
BEHIND: Final = {
    **SIDES, **COMPARED, "ahead": "increase", "ahead of": "increase", "better": "increase", "behind": "decrease",
    "short of": "decrease", "slower": "decrease", "up from": "increase", "down from": "decrease", "worse": "decrease",
    "better than": "increase", "worse than": "decrease",
}  # fmt: skip
AT_ONCE: Final = frozenset(
    ["over", "under", "above", "below", "up", "down", "up on", "down on", "up from", "down from"]
)
DIRECTIONS: Final = {"increase": 1, "decrease": -1, "plus": 1, "higher": 1, "minus": -1}
ORIGINAL: Final = frozenset(["original", "initial", "former"])
DROPPED: Final = frozenset(
    "dropped removed cancelled canceled scrapped struck withdrawn deleted closed abandoned".split()
)
ADDED: Final = frozenset(["added", "joined", "included"])
REACH: Final = 9  # words that may stand between a number and the word that tells what it is
NAMED: Final = 4  # words between a number and "more" ("52 road projects more")


def sense(frame: Frame, at: int) -> int:
    """Whether the word at item `at` says a rise or a fall: +1, -1 or 0."""
    if frame.has(at - 1, BIT["dash"]) and frame.glued(at):
        return 0  # "take-off"
    for bit in (CHANGE_VERB, CHANGE_NOUN):
        if frame.has(at, bit):
            return DIRECTIONS[str(frame.items[at].sense(bit))]
    word = frame.word(at)
    return DIRECTIONS.get(CHANGES.get(word, word), 0)


def moved_behind(frame: Frame, j: int) -> int:
    """ "Nine have since been struck off", "six were added": +1 or -1; 0 where nothing of the kind stands there."""
    at = j
    helping = bits("auxiliary", "adverb", "since")
    while at < j + NAMED and (frame.has(at, helping) or frame.word(at) in ("been", "then")):
        at += 1
    word = frame.word(at).split()[0] if frame.word(at) else ""
    return 0 if at == j else (word in ADDED) - (word in DROPPED)


def side_behind(frame: Frame, j: int, taken: set[int]) -> int:
    """Which way "more", "higher than" or "below" behind a number points; 0 where none stands there."""
    if frame.has(j, CHANGE_NOUN) and not frame.has(j, BIT["finite"]):
        return sense(frame, j)
    at = j
    while at < j + NAMED and at not in taken and frame.has(at, WORDS) and frame.word(at) not in BEHIND:
        at += 1
    word = frame.word(at)
    side = DIRECTIONS.get(BEHIND.get(word, ""), 0)
    if not side or at in taken:
        return 0
    if word in AT_ONCE:
        stands = frame.word(at - 1) in POINTS and (frame.word(at + 1) in ("at", "to") or frame.has(at + 1, ENDS))
        return side if at == j or stands else 0  # "23.4 points down at 5,432.1"
    if word.endswith(("than", " of")):
        return side
    behind = at + 1
    while behind < at + NAMED and behind not in taken and frame.has(behind, WORDS):
        behind += 1
    return side if behind == at + 1 or frame.word(behind) == "than" else 0  # "the 1,600 sdr lower level" is none


class Before:
    """The look at the words before the number that begins at item `i`, of a figure of type `kind`."""

    def __init__(self, frame: Frame, i: int, taken: set[int], kind: str) -> None:
        self.frame = frame
        self.i = i
        self.taken = taken
        self.kind = kind
        self.by = self.of = self.crossed = False

    def told(self) -> Told:
        """What they say of it."""
        if self.frame.word(self.i) == "up to" and self.frame.has(self.i - 1, CHANGE_VERB):
            return "to", self.i, 0
        if self.frame.word(self.i - 1) in SIGNS and self.frame.has(self.i - 2, BIT["open"]):
            return "change", self.i - 1, SIGNS[self.frame.word(self.i - 1)]  # "73 (+12)"
        if self.frame.word(self.i - 1) in ORIGINAL and not self.frame.has(self.i - 3, BIT["until"]):
            return "base", self.i, 0  # "the original 12 projects were increased to 15"
        bracket = self._bracket()
        if bracket is not None:
            return "base", bracket, 0
        for at in range(self.i - 1, max(-1, self.i - 1 - REACH), -1):
            if at in self.taken:
                if not self.by and self.frame.word(at) in BEHIND and self.frame.word(at).endswith((" of", " than")):
                    return "base", at + 1, 0  # "3 places ahead of the 5th"
                return self._crossing(at) if self.by else ("level", self.i, 0)
            if self.frame.has(at, BIT["time"]) and " to " in self.frame.span(at, at + 1):
                continue  # "from January to October"
            found = self._base(at) or self._change(at) or self._end(at)
            if found:
                return found
        return ("other" if self.by else "level"), self.i, 0

    def _bracket(self) -> int | None:
        """Where the bracket opens that has a number and its time: "412.3m (2022: 380.1m)", "(380.1m in 2022)"."""
        frame, at = self.frame, self.i - 1
        closed = next((k for k in range(self.i, self.i + REACH) if frame.has(k, BIT["close"])), self.i)
        timed = any(frame.role_at(frame.chunk_at(k)) == TIME for k in range(self.i, closed))
        while at > self.i - NAMED - 1 and not frame.has(at, BIT["open"]):
            timed = timed or bool(frame.has(at, BIT["time"]) or FORMERLY.fullmatch(frame.word(at)))
            if frame.has(at, bits("comma", "close", "number")) or frame.role_at(frame.chunk_at(at)) == VERB:
                return None
            at -= 1
        return at if timed and frame.has(at, BIT["open"]) and self.taken & {at - 1, at - 2} else None

    def _base(self, at: int) -> Told | None:
        """ "From", "than", "compared with", "the plan of"; and "to"."""
        frame, word, first = self.frame, self.frame.word(at), self.frame.word_at(at)
        if first in SITED and not word.endswith("than"):
            beside = at - 1 in self.taken or at == 0 or sense(frame, at - 1) or frame.word(at - 1) in BEHIND
            if not beside or self.kind == "ranking":
                return "other", at, 0
        compares = frame.has(at, BIT["comparison"]) and not frame.has(at, BIT["conjunction"])
        short = word.endswith(" of") and word in BEHIND and at - 1 in self.taken  # "150 short of its target of 2,000"
        if not self.by and (compares or short or {word, first} & BASES or word.endswith((" from", " than", " on"))):
            return "base", at, 0
        return ("to", at, 0) if word.split()[-1] in ("to", "into") else None

    def _change(self, at: int) -> Told | None:
        """ "Rose", "up", "an increase of", "boosted output by"."""
        frame, word = self.frame, self.frame.word(at)
        side = sense(frame, at)
        if word == "by" and at >= self.i - 2 and "the" in (frame.word(self.i), frame.word(self.i - 1)):
            return "other", at, 0  # "by the 12 that close in June"
        if word == "by" or word.endswith(" by"):
            self.by = True
            return ("change", at, side) if side else None
        if self.of and not frame.has(at, CHANGE_NOUN) and word not in CHANGES and word != "plus":
            side = 0
        near = not self.crossed or self.by or self.of or self.kind in ("percentage", "ranking")
        if word in BEATING:
            passed = -1 if word in SHORT else 1
            if self.by:  # "missing the target by 1.5": what the target was is not told
                return ("change" if self.taken & set(range(at, self.i)) else "other"), at, passed
            return ("base", at, 0) if near else None
        compared = self._compared(at) if side and self.of and not self.by else None
        if compared is not None:
            return "base", compared, 0
        if side and near and word not in NO_CHANGE:
            return "change", at, side
        if self.by and (frame.has(at, bits("comma", "auxiliary")) or word == "that"):
            return self._crossing(at)
        return None

    def _compared(self, at: int) -> int | None:
        """ "Exceeding the national growth of 3.1%", "faster than the growth of 3.1%": the growth of another."""
        before = self.frame.chunks[self.frame.chunk_at(at)].i - 1
        word = self.frame.word(before)
        return before if word in BEATING or (word in SIDES and word.endswith(" than")) else None

    def _end(self, at: int) -> Told | None:
        """Where the phrase of the number begins."""
        frame, word, role = self.frame, self.frame.word(at), self.frame.role_at(self.frame.chunk_at(at))
        told = role == VERB or word in RELATIVE
        clause = self._of_base(at) if told and not self.by and word != "by" else None
        if clause is not None:
            return "base", clause, 0
        if frame.has(at, ENDS) or (role == VERB and not self.by and word != "by"):
            return ("other" if self.by else "level"), at, 0
        if frame.word(at - 1) in CLOSING and frame.word(at - 2) == "after":
            return "base", at - 2, 0
        if word == "of":
            self.of = True
        elif frame.has(at, BIT["preposition"]) and role != TIME and not self.by and not self.of:
            return ("level" if word.split()[-1] in AT_LEVEL else "other"), at, 0
        elif word != "by":
            self.crossed = self.crossed or not (frame.has(at, FILLING) or role in (ADVERB, TIME))
        return None

    def _of_base(self, at: int) -> int | None:
        """ "15 more than in 2019, when it started 294", "12 more than Lind, who had 19": told of the base."""
        frame = self.frame
        if frame.word(at) in RELATIVE and self._acts():
            return None  # "12 percent more than in 2019, when 16 banks earned 3.1 billion"
        while frame.role_at(frame.chunk_at(at)) in (VERB, ADVERB) or frame.has(at, BIT["pronoun"]):
            at -= 1
        subject = frame.chunk_at(at)
        if (
            at < self.i - 1
            and frame.role_at(subject) in (NOUN, FIGURE)
            and frame.word(frame.chunks[subject].i - 1) == "when"
        ):
            at = frame.chunks[subject].i - 1
        if frame.word(at) not in RELATIVE:
            return None
        at -= 1
        for k in range(at, max(-1, at - REACH), -1):
            if frame.has(k, bits("stop", "number")) or (k < at and frame.has(k, BIT["comma"])) or k in self.taken:
                return None
            if frame.word_at(k) in BASES or frame.word(k).endswith(("than", " of", " from", " on")):
                return k
        return None

    def _acts(self) -> bool:
        """Whether the figure is what does something to another one: "16 banks earned 3.1 billion"."""
        frame, c = self.frame, self.frame.chunk_at(self.i)
        return frame.role_at(c + 1) == VERB and any(at > self.i and at in self.taken for at in self._until_stop(c + 2))

    def _until_stop(self, c: int) -> Iterator[int]:
        """The items from chunk c to the next comma or stop."""
        at = self.frame.chunks[c].i if c < len(self.frame.chunks) else len(self.frame.items)
        while at < len(self.frame.items) and not self.frame.has(at, bits("comma", "stop")):
            yield at
            at += 1

    def _crossing(self, at: int) -> Told:
        """ "From 12 to 10, that is by 2", "exceeding 20.65 billion by 4.579 billion": the verb before other numbers."""
        for k in range(at, -1, -1):
            word, side = self.frame.word(k), sense(self.frame, k)
            if self.frame.has(k, BIT["stop"]):
                break
            if side or word in BEATING:
                return "change", self.i, -1 if word in SHORT else side or 1
        return "other", self.i, 0
