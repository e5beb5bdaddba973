"""The frame of a sentence: its items in chunks, by what they do (figure, noun phrase, verb, preposition, time, break).

Every kind reads metric, noun, scope, status and period off this one frame; no kind scans the text again.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from extract.asides import REPORT, fold_asides
from extract.chunk import Chunk
from extract.gaps import without_gaps
from extract.roles import (
    ADVERB,
    AMBIGUOUS,
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
)  # fmt: skip
from extract.verbs import (
    ACTING,
    ACTIONS,
    AMOUNTS,
    ARTICLE,
    DETERMINERS,
    HELPERS,
    PAST_ALIKE,
    PLURALS,
    THINGS,
    WILL,
    acts,
    amount_at,
    are_paid,
    believes,
    closes_apposition,
    closes_relative,
    costs,
    follows_helper,
    forecasts,
    increases,
    is_aimed,
    is_bed,
    is_infinitive,
    is_ing_verb,
    is_item_of_list,
    lifts,
    moves_by,
    opens_clause,
    points,
    quantifies_subject,
    says_that,
    shifts,
    takes_object,
)
from extract.wordroles import PARTICLE, SAYING, plain_role, role_by_class
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.items import Item
    from extract.matching import Match

__all__ = [
    "ADVERB", "AMBIGUOUS", "CLOSE", "COMMA", "COMPARISON", "CONJUNCTION", "DASH", "FIGURE", "NOUN", "OPEN", "PART",
    "PREPOSITION", "PRONOUN", "STOP", "TIME", "VERB", "Chunk", "Frame",
]  # fmt: skip

DRILLED: Final = frozenset("oil gas water exploratory discovery test production wildcat offshore artesian".split())
GROWING: Final = (NOUN, VERB, ADVERB)
MEANT_BY: Final = frozenset(["this", "that", "which", "it"])
CLAUSE_OPENERS: Final = (COMMA, CONJUNCTION, ADVERB, TIME)

INSERTED: Final = bits("adverb", "today", "time")  # "has | today | approved funding"
NOUNS: Final = bits("money-noun", "change-noun", "generic", "undertaking", "works")
AGENTS: Final = bits("place-type", "institution")
POINTING: Final = frozenset(["this", "that", "these", "those"])
# Adverbs that stand inside noun phrases.
INSIDE: Final = frozenset("maximum minimum only then once nearby daily weekly monthly quarterly yearly".split())
QUANTIFYING: Final = frozenset(["all", "both", "each"])
STEADY: Final = frozenset(["steady", "unchanged", "stable", "flat", "constant", "firm"])
TURNED: Final = frozenset(["resumed", "started", "completed", "suspended"])  # what works do; rarely before a noun
# Phrases of the vocabulary that begin so are predicates ("are being built", "in the stage of planning").
PREDICATES: Final = frozenset("is are was were being be been in into under at on still".split())

# Words for which `Frame._special_role` has an answer of its own.
ASKING: Final = (
    INSIDE
    | STEADY
    | QUANTIFYING
    | POINTING
    | ACTING
    | {"from", "proceeds", "raises", "well", "further", "following", "passing", "costs", "do"}
)
NO_SUBJECT: Final = bits("article", "determiner", "possessive", "preposition", "auxiliary", "modal")
PAST: Final = ("ed", "rose", "fell", "grew", "sank", "shrank", "slid", "went up", "went down")
AIMING: Final = WILL | {"to", "not"}  # and for the word behind these
AIMS: Final = tuple(AIMING)
WORDS: Final = bits("word", "rank-verb")
NAMING: Final = ACTIONS | bits("word", "noun", "capital")
LEADING_ON: Final = frozenset(["to", "by", "from", "between"])
OWNED: Final = bits("finite", "adverb")  # and for these behind an article
ADDING: Final = DETERMINERS | bits("word", "possessive")
PAID: Final = bits("money-noun", "participle")
PRICED: Final = bits("rate", "rank-place")
PARTING: Final = bits("stop", "quote", "dash")
OPENING: Final = DETERMINERS | BIT["quote"]
LEADING: Final = ARTICLE | BIT["modal"]
WORD, CAPITAL, UPPER = BIT["word"], BIT["capital"], BIT["upper"]
FINITE, MODAL = BIT["finite"], BIT["modal"]
BEGIN: Final = attrgetter("i")
# What a phrase or a clause of its own may begin with.
BEGINNING: Final = ARTICLE | FINITE | bits("auxiliary", "level-verb")


class Frame:
    """One sentence: its items, its figures, and its chunks once the figures are known.

    `text` is the document's, `shown` the same with the words whole that the ends of lines part, as long as it.

    `words` and `classes` are those of all its items, and `told` its figures by their chunks, from left to right: most
    questions can be answered with no by a look at these.
    """

    __slots__ = (
        "_flags", "_in_capitals", "_roles", "_texts", "chunks", "classes", "cores", "end", "figures", "items",
        "listings", "moves", "projects", "refusals", "shown", "size", "start", "text", "told", "words",
    )  # fmt: skip

    def __init__(self, text: str, shown: str, start: int, end: int, items: list[Item]) -> None:
        self.text = text
        self.shown = shown
        self.start = start
        self.end = end
        self.items = items
        self.size = len(items)
        self._texts = [item.word.text for item in items]
        self._flags = [item.classes for item in items]
        self._roles: list[str] = []  # of the chunks
        self.words = frozenset(self._texts)
        self.classes = self.all_classes(0, self.size)
        self.figures: list[Figure] = []
        self.moves: list[Figure] = []
        self.refusals: list[Figure] = []
        self.projects: list[Figure] = []
        self.listings: list[Match] = []
        self.chunks: list[Chunk] = []
        self.told: list[tuple[int, Figure]] = []
        self.cores: dict[tuple[int, int], tuple[int, int]] = {}  # what phrases are without their determiners
        self._in_capitals: bool | None = None  # asked for at every capital letter, so counted once

    # -- looks at items

    def has(self, i: int, classes: int) -> bool:
        """Whether there is an item at i with one of the classes."""
        return 0 <= i < self.size and self._flags[i] & classes != 0

    def word(self, i: int) -> str:
        """The word at i in lower case, "" outside."""
        return self._texts[i] if 0 <= i < self.size else ""

    def word_at(self, i: int) -> str:
        """The first word of the text that item i covers, which a merged item no longer shows, "" outside."""
        return self.text[self.items[i].start : self.items[i].end].split()[0].lower() if 0 <= i < self.size else ""

    def glued(self, i: int) -> bool:
        """Whether no blank stands between items i-1 and i."""
        return 0 < i < len(self.items) and self.items[i].start == self.items[i - 1].end

    def span(self, i: int, j: int) -> str:
        """The text of items[i:j], with white space made plain."""
        return " ".join(without_gaps(self.shown[self.items[i].start : self.items[j - 1].end]).split()) if i < j else ""

    def in_capitals(self) -> bool:
        """Whether the sentence is written in capitals or title case, so that capitals tell no names."""
        if self._in_capitals is None:
            words = [item for item in self.items if item.classes & NAMING]
            capitals = sum(1 for item in words if item.classes & BIT["capital"])
            self._in_capitals = len(words) > 1 and capitals * 4 >= len(words) * 3
        return self._in_capitals

    # -- chunks

    def chunk(self) -> None:
        """Cut the sentence into chunks. Figures must have been found; they are chunks of their own."""
        owner = {at: figure for figure in (*self.figures, *self.moves) for at in range(figure.left, figure.right)}
        chunks: list[Chunk] = []
        last: Chunk | None = None
        flags, roles = self._flags, self._plain_roles()
        i, n = 0, self.size
        while i < n:
            if i in owner:
                figure = owner[i]
                last = Chunk(FIGURE, i, figure.right, self.all_classes(i, figure.right), figure)
                chunks.append(last)
                i = figure.right
                continue
            role, classes = roles[i] or self._role(i, chunks), flags[i]
            alike = last is not None and last.role == role and role in GROWING
            if last is not None and alike and not (classes & BEGINNING and self._opens_phrase(i, last)):
                last.j = i + 1
                last.classes |= classes
            else:
                last = Chunk(role, i, i + 1, classes)
                chunks.append(last)
            i += 1
        if self.classes & REPORT and self.classes & BIT["comma"]:
            chunks = fold_asides(chunks, self.items)
        self.chunks = chunks
        self._roles = [chunk.role for chunk in chunks]
        self.told = [(c, chunk.figure) for c, chunk in enumerate(chunks) if chunk.figure is not None]

    def _plain_roles(self) -> list[str | None]:
        """The roles of the words that have one whatever stands beside them; None where `_role` has to look closer."""
        words = list(zip(self._texts, self._flags, strict=True))
        roles = [None if text in ASKING else plain_role(classes) for text, classes in words]
        leading = [k for k, (text, classes) in enumerate(words) if classes & LEADING or text.endswith(AIMS)]
        for k in leading[:-1] if leading[-1:] == [self.size - 1] else leading:
            text, classes = words[k]
            following = self._flags[k + 1]
            aimed = following & WORD and (classes & MODAL or text in AIMING or text.endswith("to"))
            if aimed or (classes & ARTICLE and following & OWNED):
                roles[k + 1] = None  # "can recoup 1,800", "is expected to narrow to 4.1 percent", "the only offer"
        for k in range(1, self.size - 1):
            if roles[k] == NOUN and words[k][0].endswith("ly") and self._flags[k + 1] & ACTIONS:
                helped = self._flags[k - 1] & HELPERS or words[k - 1][0].endswith("being")
                if helped and not words[k][0].endswith(("ply", "likely")):
                    roles[k] = ADVERB  # "was successfully completed"
        return roles

    def _opens_phrase(self, i: int, before: Chunk) -> bool:
        """Whether item i opens a phrase of its own ("for soybeans | the figure is"), or a clause behind a verb."""
        if before.role == VERB:
            return opens_clause(self, i)
        lettered = self._flags[i] & CAPITAL and self.has(i - 1, CAPITAL) and not self.in_capitals()  # "Lot A"
        if not self._flags[i] & ARTICLE or lettered:
            return False
        return not all(classes & OPENING for classes in self._flags[before.i : i])

    def _role(self, i: int, chunks: list[Chunk]) -> str:
        classes = self.items[i].classes
        special = self._special_role(i, classes)
        if special:
            return special
        role = role_by_class(classes)
        if role is None:
            return NOUN
        if classes & PARTICLE:
            if self.has(i - 1, BIT["dash"]) and self.glued(i) and self.glued(i - 1):
                return NOUN  # "the start-up rate"
            measured = self.has(i + 1, AMOUNTS) or (self.has(i + 1, BIT["adverb"]) and self.has(i + 2, AMOUNTS))
            return VERB if measured or self.word(i + 1) == "by" else ADVERB  # "up 3%", "up just 3%"
        if role == AMBIGUOUS:
            acting = self._is_verb(i, chunks[-1] if chunks else None) and not is_item_of_list(self, i, chunks)
            return VERB if acting else NOUN
        return NOUN if role == DASH and self.glued(i) and self.glued(i + 1) else role

    def _special_role(self, i: int, classes: int) -> str | None:
        """What capitals and the next word decide before the table does."""
        word, next_word = self._texts[i], self.word(i + 1)
        behind = i + 2 if next_word in INSIDE else i + 1  # "the maximum monthly wage"
        following, before = self._flags[behind] if behind < self.size else 0, self._flags[i - 1] if i else 0
        if classes & UPPER and classes & SAYING and not self.in_capitals():
            return NOUN  # "US box office", "BE 2024-25"
        if classes & FINITE and not classes & HELPERS and (before & ARTICLE or are_paid(self, i)):
            return NOUN  # "19 pct of the proceeds", "with raises of 5 percent"
        if classes & CAPITAL and classes & ACTIONS and i and not classes & HELPERS and not self.in_capitals():
            return NOUN if not before & PARTING else None
        if (role := self._role_of_word(i, word, before, following)) is not None:
            return role
        if classes & PRICED and before & (BIT["preposition"] if classes & BIT["rate"] else BIT["superlative"]):
            return NOUN  # "five pounds for a ticket", "the second easiest place to do business"
        if (
            (word in INSIDE or (classes & BIT["adverb"] and before & ARTICLE))
            and (before & ADDING or self.word(i - 1) in INSIDE)
            and following & THINGS
            and (not following & ACTIONS or following & PAID or before & ARTICLE)
        ):
            return NOUN  # "the maximum fine", "the only offer"
        if word == "that" and (before & BIT["report"] or believes(self, i, following)):
            return CONJUNCTION  # "data show that the region's GDP was", "hopes that rates will fall"
        if word in QUANTIFYING and quantifies_subject(self, i, following):
            return ADVERB
        pointing = classes & BIT["whole-back"] and word.endswith(("these", "those"))
        if pointing and following & THINGS and not following & ACTIONS:
            return PREPOSITION  # "the total value of those projects"
        if classes & BIT["participle"] and not following & THINGS and self._is_helped(i, before, next_word):
            return VERB  # "is projected to grow", "are now estimated to be 3 billion"
        if classes & WORDS:
            moving = classes & WORD and (next_word in LEADING_ON or following & AMOUNTS)
            if (moving and is_aimed(self, i)) or acts(self, i):
                return VERB  # "is expected to narrow to 4.1 percent", "can recoup 1,800 euros"
        return PRONOUN if word in POINTING and points(self, i, word, following) else None

    def _role_of_word(self, i: int, word: str, before: int, following: int) -> str | None:
        """What single words are by their neighbours, whose classes are `before` and `following`."""
        next_word = self.word(i + 1)
        if word in STEADY and before & (ACTIONS if word == "firm" else ACTIONS | WORD) and not following & THINGS:
            return ADVERB  # "held steady at 4.1 percent", "left its rate unchanged"
        if word == "following" and before & BIT["change-noun"] and following & (THINGS | ARTICLE | CAPITAL):
            return PREPOSITION  # "posted a rise following news of the bid"
        if word == "equivalent to" and {"nearest", "closest"} & {self.word(i - 1), self.word(i - 2)}:
            return PREPOSITION  # "national income, the nearest Soviet equivalent to GDP"
        if word == "costs" and self.word(i - 1) == "and" and following & AMOUNTS and self._has_verb_before(i):
            return VERB  # "will be the longest and costs 8 billion"
        if word == "passing" and following & THINGS:
            return NOUN  # "the passing rate of the exam", but "passing 40 tons"
        if word == "further" and self._moves_further(i + 1):
            return ADVERB
        if self.word(i - 1) == "further" and self._moves_further(i):
            return VERB
        if word == "from" and not amount_at(self, i + 1):
            return PREPOSITION
        if word == "do" and i > 1 and before & CAPITAL and following & CAPITAL:
            return NOUN  # "Rio Grande do Norte"
        if word == "well" and (before & (ARTICLE | BIT["unit"]) or self.word(i - 1) in DRILLED):
            return ADVERB if next_word == "-" or next_word.endswith(("known", "ed")) else NOUN  # "a 900-foot well"
        if word == "proceeds" and (i == 0 or before & DETERMINERS or self.word(i - 1) in ("net", "gross")):
            return NOUN  # "the net proceeds", but "work proceeds"
        return None

    def _is_helped(self, i: int, before: int, next_word: str) -> bool:
        """ "Is | projected to grow", "are now | estimated to be 3 billion": whether a helper leads participle i."""
        if before & BIT["auxiliary"]:
            return True
        return next_word[:2] == "to" and before & INSERTED != 0 and self.has(i - 2, HELPERS)

    def _has_verb_before(self, i: int) -> bool:
        """Whether a finite verb stands before item i in its clause."""
        for k in range(i - 1, -1, -1):
            if self._flags[k] & BIT["stop"]:
                return False
            if self._flags[k] & HELPERS:
                return True
        return False

    def _moves_further(self, i: int) -> bool:
        """ "Sales further | climbed | 31%", but "at a further reduced price", "was further reduced"."""
        moved = self.has(i, BIT["change-verb"]) and self._texts[i].endswith(PAST)
        return moved and i > 1 and not self.has(i - 2, NO_SUBJECT)

    def _is_verb(self, i: int, before: Chunk | None) -> bool:
        """Whether a word that may be a verb or a noun is a verb here, by its form and its neighbours."""
        item, word = self.items[i], self.items[i].word.text
        nominal = item.classes & THINGS
        if (not nominal and not word.endswith(("ed", "ing"))) or word.split()[0] in PREDICATES:
            return True
        role = before.role if before else STOP
        if word == "means" and self.word(i - 1) in MEANT_BY:
            return True  # "which means prices will rise"
        if self.word(i - 1) == "each" and self.has(i + 1, AMOUNTS):
            return True  # "each weighing 40 tons", "they each received 40 euros"
        if role in (NOUN, TIME, ADVERB) and says_that(self, i, timed=role == TIME):
            return True
        if self.word(i + 1) in ("rate", "rates") and not word.endswith(("ed", "s")):
            return False  # "the start rate", "the return rate"
        if role == FIGURE and before is not None and self.word(before.i) in ("a", "an") and not word.endswith("ed"):
            return before.figure is not None and bool(before.figure.noun)  # "it got a $2 million order"
        opens = role in CLAUSE_OPENERS
        if (opens or role == NOUN) and increases(self, i, None if opens or before is None else before.i):
            return True
        if role == FIGURE and before is not None and before.figure is not None and before.figure.noun:
            role = NOUN  # "287,600 motor vehicles left the lines"
        if self.word(i - 1) == "a further":
            return False  # "expects a further decline of 5 percent"
        if self.word(i - 1) == "to" or role == PRONOUN or is_infinitive(self, i, role):
            return True
        if word.endswith("ing"):
            return is_ing_verb(self, i, role)
        if follows_helper(self, i):
            return True
        if role != ADVERB and self.has(i - 1, DETERMINERS) and (self.has(i + 1, AMOUNTS) or word == "said"):
            return False  # "the planned 2.9 per cent", "the said projects"; but "they | each | received 40 euros"
        if word in PAST_ALIKE and item.classes & BIT["report"] and (role == NOUN or self.has(i - 1, BIT["auxiliary"])):
            return forecasts(self, i)
        if role == NOUN and word.endswith("ed") and self.has(i + 1, BIT["change-noun"]) and self.word(i + 2) == "of":
            return True  # "investment of the province registered growth of 15.3%"
        if word.endswith("ed") or item.classes & BIT["participle"] or not nominal:
            return not self._is_adjective(i, before) and not is_bed(self, i)
        named = item.classes & NOUNS
        if role == FIGURE and not named and not self.has(i + 1, THINGS):
            return True  # "the 30 billion yuan set as the task"
        if costs(self, i, before) or (role == NOUN and (lifts(self, i) or moves_by(self, i))):
            return True
        if self.has(i - 1, DETERMINERS | bits("possessive", "auxiliary")) or (named and word.endswith("s")):
            return False
        if role in (COMMA, STOP, CONJUNCTION) and (not named or (word in ("cost", "costs") and role != STOP)):
            done = role == COMMA and word.endswith("es") and not item.classes & BIT["capital"]
            return self.has(i + 1, AMOUNTS) or (done and self.has(i + 1, ARTICLE))  # ", completes the annual task 66%"
        return role in (NOUN, ADVERB) and takes_object(self, i)

    def _is_adjective(self, i: int, before: Chunk | None) -> bool:
        """A participle before a noun belongs to its phrase, unless the phrase before already has its plural noun."""
        if not self.has(i + 1, THINGS | BIT["capital"]) or self.has(
            i + 1, bits("preposition", "conjunction") | AMOUNTS
        ):
            return False
        if before is not None and before.role == COMMA and (closes_relative(self, i) or closes_apposition(self, i)):
            return False  # "the industry, which makes tools, increased output", "Tamba, a city in the east, signed …"
        if self.word(i - 1) in ("which", "who") or (self.has(i - 1, INSERTED) and self.has(i - 2, HELPERS)):
            return False  # "a review which showed inflation falling to 4.3 pct"
        begins = self.has(i + 1, BIT["event"]) and not self.has(i + 2, THINGS)
        if begins and self.items[i].classes & BIT["status"] and not self.has(i - 1, DETERMINERS | BIT["possessive"]):
            return False  # "officially commenced construction on Monday"
        if before is None or before.role not in (NOUN, VERB) or self.has(i - 1, DETERMINERS | BIT["possessive"]):
            return True
        if self.word(i) in TURNED and self.has(i - 1, bits("works", "undertaking")) and before.role == NOUN:
            return False  # "the plant resumed full production"
        if before.role == VERB:
            return not self.has(i - 1, HELPERS) and bool(self.items[i].classes & BIT["participle"])
        if self.has(i - 1, AGENTS) and self.items[i].classes & BIT["status"]:
            return False  # "the city completed fixed-asset investment"
        if self.word(i) in ("increased", "reduced") and before.role == NOUN and shifts(self, i):
            return False  # "the firm increased operating revenue by 8%"
        return not self.has(i - 1, PLURALS) and bool(self.items[i].classes & BIT["participle"])

    # -- looks at chunks

    def chunk_of(self, figure: Figure) -> int:
        """The index of a figure's chunk."""
        c = self.chunk_at(figure.i)
        return c if c >= 0 and self.chunks[c].figure is figure else -1

    def chunk_at(self, i: int) -> int:
        """The index of the chunk that item i stands in."""
        c = bisect_right(self.chunks, i, key=BEGIN) - 1
        return c if c >= 0 and i < self.chunks[c].j else -1

    def role_at(self, c: int) -> str:
        """The role of chunk c; STOP outside the sentence."""
        return self._roles[c] if 0 <= c < len(self._roles) else STOP

    def words_of(self, c: int) -> list[str]:
        """The words of chunk c."""
        if not 0 <= c < len(self.chunks):
            return []
        chunk = self.chunks[c]
        return self._texts[chunk.i : chunk.j]

    def single_words(self, c: int) -> set[str]:
        """The words of chunk c, those of phrases that the vocabulary holds as one word each on its own."""
        return set(" ".join(self.words_of(c)).split())

    def figure_at(self, c: int) -> Figure | None:
        """The figure of chunk c, None where the chunk is none or stands outside the sentence."""
        return self.chunks[c].figure if 0 <= c < len(self.chunks) else None

    def classes_of(self, c: int) -> int:
        """All classes of the words of chunk c."""
        return self.chunks[c].classes if 0 <= c < len(self.chunks) else 0

    def all_classes(self, i: int, j: int) -> int:
        """All classes of items[i:j]."""
        classes = 0
        for flags in self._flags[i:j]:
            classes |= flags
        return classes

    def last_classes(self, c: int) -> int:
        """The classes of the last word of chunk c."""
        return self._flags[self.chunks[c].j - 1] if 0 <= c < len(self.chunks) else 0
