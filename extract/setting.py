"""The setting of a document: what its text as a whole tells about single figures (date, whose dollar or rupee)."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, Final

from extract.damage import half_width, in_small_letters, with_plus, with_whole_words
from extract.gaps import SOFT_HYPHEN, UNSEEN
from extract.markup import without_markup
from extract.numbers.singulars import SINGULAR
from extract.separators import with_points, without_gaps_in_numbers

if TYPE_CHECKING:
    import datetime as dt

    from extract.vocabulary import Vocabulary

TELLING: Final = 200_000  # characters that tell which country a text speaks of most
OPENING: Final = 800  # characters in which a dateline stands
ABROAD: Final = 6  # mentions that make a story one of the country that it comes not from
HUBS: Final = frozenset(["HKD", "SGD"])  # places that report on all their part of the world
SPOKEN_OF: Final = 3  # mentions that make a story from there one of the place itself
# "MONTREAL, March 3 -", "CALGARY, Alberta, March 12 -", "SYDNEY -": place, region and day. A line of an agency that
# writes for the whole world ("TORONTO (Reuters) -") is none, as its plain dollars are American.
DATELINE: Final = re.compile(
    r"""^[ \t]*(?P<place>[A-Z][A-Za-zé.' ]{2,24}?)(?:,[ ](?P<region>[A-Z][A-Za-z. ]{1,20}?))?
    (?P<day>,[ ](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ ]\d{1,2})?[ ]?(?:--?|–|—)\s""",
    re.MULTILINE | re.VERBOSE,
)

STEMS: Final = ("project", "invest", "construction", "plant", "expressway", "railway")
WORKS: Final = re.compile(r"(?:projects?|invest\w*|construction|plants?|expressways?|railways?)\b")
WORD_BEFORE: Final = re.compile(r"(?<=\w)")
# What tells that a text's pounds are money.
STERLING: Final = re.compile(r"£|\b(?:sterling|stg|Brit(?:ain|ish)|U\.?K|pence)\b", re.IGNORECASE)


class Setting:
    """One document's date, and the currencies that several countries share the name of."""

    def __init__(self, text: str, date: dt.date | None, vocabulary: Vocabulary) -> None:
        self.text = text
        self.lined = without_markup(text)  # where its lines end
        self.shown = with_whole_words(self.lined, vocabulary.words)  # what nouns, metrics and names are told from
        self.plain = with_plus(with_points(without_gaps_in_numbers(half_width(self.shown))))  # what is read
        if text.isupper():
            # What a text all in capitals counts is shown as it stands, and read without them.
            self.lined, self.plain = in_small_letters(self.lined), in_small_letters(self.plain)
        self.date = date
        self._shared = vocabulary.shared_currency
        self._letters = vocabulary.letter_signs
        self._vocabulary = vocabulary
        self._settled: dict[str, str] = {}

    def currency(self, code: str) -> str:
        """The ISO code for a code of the vocabulary: the country that the text speaks of most decides a shared name."""
        if code not in self._shared:
            return code
        if code not in self._settled:
            self._settled[code] = self.currency(self._settle(code))
        return self._settled[code]

    def _settle(self, code: str) -> str:
        table = self._shared[code]
        place = self._dateline() if table.keys() & self._vocabulary.datelines.keys() else None
        if place is not None:
            return self._local(table, place)
        counts = {iso: self._mentions(words) for iso, words in table.items() if iso != "default"}
        best = max(counts, key=lambda iso: counts[iso], default="default")
        return best if counts.get(best) else str(table["default"])

    def _dateline(self) -> str | None:
        """The place of the story's dateline, or its region ("MELBOURNE, Fla"); without a day, one that counts."""
        found = [
            match for match in DATELINE.finditer(self.text, 0, OPENING) if match["day"] or match["place"].isupper()
        ]
        dated = next((match for match in found if match["day"]), None)
        if dated:
            return (dated["region"] or dated["place"]).strip().lower()
        bare = found[0]["place"].lower() if found else ""  # "TORONTO — Shares of the bank …"
        return bare if self._currency_of(bare) else None

    def _local(self, table: dict[str, str | list[str]], place: str) -> str:
        """The currency of a dateline's place, unless the story is of the country whose money the name mostly means."""
        local, default, said = self._currency_of(place), str(table["default"]), self._vocabulary.datelines
        if local in HUBS:
            own = [entry.words + entry.signs for entry in self._vocabulary.currency if entry.code == local]
            if self._mentions([place, *itertools.chain.from_iterable(own)]) < SPOKEN_OF:
                return default
        abroad = default in said and self._mentions(said[default]) >= ABROAD
        return local if local in table and not abroad else default

    def _currency_of(self, place: str) -> str:
        """The currency of a dateline's place, "" for places that the vocabulary does not know."""
        return next((iso for iso, places in self._vocabulary.datelines.items() if place in places), "")

    def first_month(self) -> int:
        """With which month financial years begin in the country that the text speaks of most; 0 if it tells of none."""
        if "financial" not in self._settled:
            tables = self._vocabulary.financial_years
            counts = {month: self._mentions(words) for month, words in tables.items()}
            best = max(counts, key=lambda month: counts[month], default="")
            alone = best and counts[best] > sum(counts.values()) - counts[best]
            self._settled["financial"] = best if alone else ""
        return self._vocabulary.months.get(self._settled["financial"], 0)

    def speaks_of(self, code: str) -> bool:
        """Whether a sign of a letter or two can be money here: the text names its currency or country."""
        if code not in self._letters:
            return True
        key = f"letter {code}"
        if key not in self._settled:
            self._settled[key] = "yes" if self._mentions(self._letters[code]) else ""
        return bool(self._settled[key])

    @functools.cached_property
    def is_british(self) -> bool:
        """Whether the text has money of Britain, or speaks of it: its pounds are weighed where it does not."""
        return bool(STERLING.search(self.text))

    def _mentions(self, words: str | list[str]) -> int:
        """How often the text has one of the words; most are not there at all, which is quickly seen."""
        lower = self._lower[:TELLING]
        there = [re.escape(word) for word in words if word in lower]
        return len(re.findall(rf"(?<!\w)(?:{'|'.join(there)})(?!(?<=\w)\w)", lower)) if there else 0

    @functools.cached_property
    def has_singulars(self) -> bool:
        """Whether the text has a currency in the singular that is a word of its own, too."""
        return SINGULAR.search(self._lower) is not None

    @functools.cached_property
    def works(self) -> list[str]:
        """The text's words of building and investing, in small letters; most texts have none, which is soon seen."""
        lower = self._lower if SOFT_HYPHEN not in self.lined else UNSEEN.sub("", self._lower)
        if not any(stem in lower for stem in STEMS):
            return []
        return [word[0] for word in WORKS.finditer(lower) if not WORD_BEFORE.match(lower, word.start())]

    @functools.cached_property
    def _lower(self) -> str:
        return self.text.lower()
