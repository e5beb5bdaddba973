"""A record as comparing needs it: what it measures and whose, its exact range, and how its sentence tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from extract.checks.stated import Stated, as_stated, last_digit_but_zeros
from extract.compare import wording
from extract.compare.events import TOLLS, events, fate
from extract.compare.key import COMMON, Measure, measure_of
from extract.compare.names import Name, anchor, names_of, normalised, same_name, without_dateline

if TYPE_CHECKING:
    import datetime as dt

COMPARED: Final = ("count", "percentage", "money", "ranking", "quantity")
DIGITS: Final = re.compile(r"\d[\d,\u00a0\u202f]*(?:\.(\d+))?")
SCALED: Final = re.compile(r"thousand|million|billion|trillion|mln|bln|\d\s?(?:m|bn|k|tn)\b", re.IGNORECASE)
MOST_NAMES: Final = 6
BEHIND: Final = 30  # characters behind a figure in which a name may be its owner's
WORKS: Final = ("investment", "planned_investment", "completed_investment")
ACRONYMS: Final = frozenset("us uk eu ec uae".split())
BUILT: Final = frozenset(
    """railway bridge canal station plant park farm highway expressway airport port dam tunnel road line reservoir
    stadium hospital metro pipeline refinery mine terminal tower""".split()
)
DIMENSIONS: Final = frozenset("length height width depth area capacity span size".split())
SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of a document. `story` is the id of the first of its copies, its own where it is none."""

    id: str
    date: dt.date | None = None
    source: str | None = None
    title: str | None = None
    story: str = ""


@dataclass(eq=False)
class Figure:
    """A record of a document."""

    record: dict[str, Any]
    paper: Paper = field(default_factory=lambda: Paper(""))

    @property
    def kind(self) -> str:
        """The type of the record."""
        return str(self.record["type"])

    @property
    def doc(self) -> str:
        """The id of its document."""
        return str(self.record["doc_id"])

    @cached_property
    def value(self) -> Decimal:
        """Its value; the lower end of a range."""
        return Decimal(str(self.record.get("rank") if self.kind == "ranking" else self.record.get("value")))

    @cached_property
    def high(self) -> Decimal | None:
        """The upper end of a range."""
        found = self.record.get("value_max")
        return None if found is None else Decimal(str(found))

    @property
    def unit(self) -> str:
        """Unit or currency."""
        return str(self.record.get("currency") or self.record.get("unit") or "")

    @property
    def change(self) -> str:
        """Rise, fall or "" for a level."""
        return "" if self.kind == "ranking" else str(self.record.get("change") or "")

    @property
    def bound(self) -> str:
        """Its hedge."""
        return str(self.record.get("bound", "exact"))

    @cached_property
    def stated(self) -> Stated:
        """The values that it leaves open."""
        whole = self.kind == "ranking" or (self.kind == "count" and not SCALED.search(self.record["text"]))
        step = Decimal(0) if whole else last_digit(self.record["text"], self.value)
        steps = (step, last_digit_but_zeros(self.value))
        return as_stated(self.value, self.high, steps, self.bound, whole=whole)

    @cached_property
    def period(self) -> tuple[str | None, str | None]:
        """The first and last day of what it is about, None where open or unknown."""
        found = self.record.get("period") or {}
        return found.get("start"), found.get("end")

    @cached_property
    def sentence(self) -> str:
        """Its sentence in one line."""
        return SPACES.sub(" ", (self.record.get("sentence") or {}).get("text", "")).strip()

    @cached_property
    def around(self) -> tuple[str, str]:
        """What stands before and behind it in the sentence."""
        sentence = self.record.get("sentence") or {}
        text, at = str(sentence.get("text", "")), self.record["start"] - sentence.get("start", 0)
        own = str(self.record["text"])
        if text[at : at + len(own)] != own:  # a very long sentence is cut
            at = max(text.find(own), 0)
        return SPACES.sub(" ", text[:at]), SPACES.sub(" ", text[at + len(own) :])

    @cached_property
    def measure(self) -> Measure:
        """What it measures."""
        told = self.record.get("noun") or self.record.get("metric") or ""
        found = measure_of(told, change=bool(self.change))
        if self.kind == "count":
            became = fate(*self.around, found.words)
            part = () if "of" in self.record else became  # "two of them" are no toll of their own
            return Measure(part or (), found.owners) if became else found
        if self.project and self.kind == "money" and self.record.get("role") in WORKS:
            return Measure(("investment",))
        return found

    @property
    def compared(self) -> bool:
        """Whether it can be compared at all: an earlier value told beside a new one has no time of its own."""
        return bool(self.measure.words) and (any(self.period) or not wording.is_earlier(self.around[0]))

    @property
    def toll(self) -> bool:
        """Whether it counts victims: such figures grow by the day."""
        return self.kind == "count" and bool(self.measure.words) and self.measure.words[0] in TOLLS

    @cached_property
    def project(self) -> Name:
        """The project that it is tied to."""
        subject = self.record.get("subject") or {}
        return normalised(subject["name"]) if subject.get("kind") == "project" else ()

    @cached_property
    def works(self) -> Name:
        """The works that it is a fixed property of: the project of a cost, the one thing named of a length."""
        cost = self.kind == "money" and self.measure.words == ("investment",)
        fixed = self.kind == "quantity" and not DIMENSIONS.isdisjoint(self.measure.words)
        if self.project:
            return self.project if cost or self.kind != "money" else ()
        lone = self.names[0] if (cost or fixed) and len(self.names) == 1 and len(self.names[0]) > 1 else ()
        return lone if fixed or (lone and lone[-1] in BUILT) else ()

    @cached_property
    def place(self) -> Name:
        """The place that the record names; a dateline's place only for disasters, told from where they are."""
        found = self.record.get("place")
        if not found or not found[0].isupper():
            return ()
        text, dateline = without_dateline(self.sentence)
        return normalised(found) if self.toll or found not in dateline or found.lower() in text.lower() else ()

    @cached_property
    def owners(self) -> tuple[Name, ...]:
        """Whose it is by the record's own fields."""
        return tuple(dict.fromkeys(name for name in (self.project, *self.measure.owners, self.place) if name))

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names that stand before it in its sentence, or right behind it; its owners first."""
        text, dateline = without_dateline(self.sentence)
        last = len(self.around[0].lstrip()) - len(dateline) + len(self.record["text"]) + BEHIND
        words = {*self.measure.words}
        found = [name for name, at in names_of(text, COMMON) if (at <= last or self.toll) and not {*name} <= words]
        return tuple(dict.fromkeys((*self.owners, *found)))[:MOST_NAMES]

    @cached_property
    def others(self) -> frozenset[str]:
        """The names beside it that are neither its owners nor who tells it: "exports to Lydia"."""
        text, _ = without_dateline(self.sentence)
        found = names_of(text, COMMON)
        told = {name for name, at in found if wording.is_teller(text, at, name)}
        partners = [name for name, at in found if wording.is_partner(text, at)]
        return frozenset(anchor(name) for name in (*self.names, *partners) if name not in {*self.owners, *told})

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """What it is looked up by, beside what it measures."""
        return tuple(dict.fromkeys(anchor(name) for name in self.names))

    @cached_property
    def modality(self) -> str:
        """Forecast, plan, or "" for an outcome."""
        planned = self.record.get("status") == "planned" or self.record.get("role") == "planned_investment"
        found = wording.modality(*self.around)
        start = self.period[0]
        ahead = bool(start and self.paper.date and start > self.paper.date.isoformat())
        return found or ("plan" if planned or (ahead and self.works) else "forecast" if ahead else "")

    @cached_property
    def base(self) -> str | None:
        """Against which time a change is told."""
        return wording.base_of(*self.around) if self.change else None

    @cached_property
    def qualities(self) -> frozenset[str]:
        """How it was measured."""
        told = str(self.record.get("metric") or self.record.get("noun") or "").lower()
        return frozenset(name for name in wording.qualities(*self.around) if name not in told)

    @cached_property
    def events(self) -> frozenset[str]:
        """The disasters that its sentence, or else the title, speaks of."""
        return events(self.sentence) or events(self.paper.title or "")

    @cached_property
    def content(self) -> frozenset[str]:
        """The words that its sentence is about."""
        return wording.content(self.sentence)

    def owned_alike(self, other: Figure) -> str | None:
        """What two figures both belong to, None where they may belong to different ones."""
        if self.project and other.project:
            return _shared((self.project,), (other.project,))
        if self.place and other.place and not same_name(self.place, other.place):
            return None
        if self.measure.owners and other.measure.owners and not _shared(self.measure.owners, other.measure.owners):
            return None
        if self.owners and other.owners:
            return _shared(self.owners, other.owners)
        fewer, more = sorted((self.owners or self.names, other.owners or other.names), key=len)
        if self.owners or other.owners:
            fewer, more = (self.owners, other.names) if self.owners else (other.owners, self.names)
        if not fewer or not all(any(same_name(name, known) for known in more) for name in fewer):
            return None
        return _shared(fewer, more)


def _shared(one: tuple[Name, ...], other: tuple[Name, ...]) -> str | None:
    found = next((name for name in one for known in other if same_name(name, known)), None)
    return " ".join(word.upper() if word in ACRONYMS else word.capitalize() for word in found) if found else None


def last_digit(text: str, value: Decimal) -> Decimal:
    """What one in the last digit is worth, by a figure's text: 0.01 for "68.18%", 100 million for "30.5 billion".

    Without digits ("three million") it is one in the last digit of the value that is no zero.
    """
    found = DIGITS.findall(text)
    written = DIGITS.search(text)
    if written is None:
        return last_digit_but_zeros(value)
    number = Decimal(re.sub(r"[^\d.]", "", written.group()))
    if not number or not value:
        return Decimal(0)
    scale = abs(value) / number
    power = scale.log10()
    # Anything but a power of ten is no scale: "4-5/8 pct", a value that was reckoned.
    return scale.scaleb(-max(map(len, found))) if power == power.to_integral_value() else Decimal(0)
