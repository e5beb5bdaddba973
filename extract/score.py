"""Scores records against gold: precision, recall and F1 of figures, and of whole records.

A figure is found when a record of its type overlaps it, is at most 120 characters long and has its value (and unit or
currency). A whole record is right when every attribute that the gold settles is right too. A project is found by its
name, wherever it stands. Facts marked `optional` count neither way.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

Fact = dict[str, Any]
ATTRIBUTES: Final = {
    "count": ("bound", "noun", "of", "status", "period"),
    "percentage": ("bound", "metric", "change", "period"),
    "money": ("bound", "metric", "change", "period"),
    "ranking": ("bound", "metric", "scope", "change", "period"),
    "quantity": ("bound", "metric", "period"),
    "project": ("status", "phase"),
}
SMALL_WORDS: Final = frozenset(
    "a an the of in on at for to by and or its their this that with was were is are has have had".split()
)
LONGEST_SPAN: Final = 120
SAME_NAME: Final = 0.75
SAME_PHRASE: Final = 0.5
# Ways to write one unit; what is not here stands for itself.
UNITS: Final = {
    way: unit
    for unit, ways in {
        "ton": "tonne metric-ton mt t 吨", "km": "kilometre kilometer 公里", "m": "metre meter", "mile": "mi",
        "square metre": "square-meter sqm m2 m² sq-m 平方米",
        "square km": "square-kilometer square-kilometre km2 km² sq-km",
        "cubic metre": "cubic-meter m3 m³ 立方米", "hectare": "ha 公顷", "mw": "megawatt mwp", "gw": "gigawatt gwp",
        "kw": "kilowatt kwp 千瓦", "kwh": "kilowatt-hour 千瓦时", "mwh": "megawatt-hour", "gwh": "gigawatt-hour",
        "twh": "terawatt-hour", "barrel per day": "bpd barrels-a-day barrel-a-day", "kilogram": "kg",
        "litre": "l liter",
        "barrel": "bbl", "square foot": "square-feet sq-ft sqft", "cubic foot": "cubic-feet", "inch": "inches",
        "foot": "ft feet", "celsius": "degree-celsius °c", "mu": "亩", "jin": "斤", "teu": "标箱",
    }.items()
    for way in ways.split()
}  # fmt: skip


@dataclass(slots=True)
class Tally:
    """Counts of one record type: facts in gold, records given, figures found, whole records right."""

    gold: int = 0
    given: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.gold + other.gold, self.given + other.given, self.found + other.found, self.right + other.right
        )

    @property
    def precision(self) -> float:
        """The share of the records given that are figures of the gold."""
        return self.found / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold's figures that were found."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def figure_f1(self) -> float:
        """The harmonic mean of precision and recall of figures."""
        return 2 * self.found / (self.gold + self.given) if self.found else 0.0

    @property
    def record_f1(self) -> float:
        """The same of whole records."""
        return 2 * self.right / (self.gold + self.given) if self.right else 0.0


@dataclass(slots=True)
class Score:
    """The tallies by type, the attributes that are right of those settled, and every error in words."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    attributes: Counter[str] = field(default_factory=Counter)
    attributes_right: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    @property
    def figures(self) -> Tally:
        """All types but projects together."""
        return sum((tally for kind, tally in self.tallies.items() if kind != "project"), Tally())


def score(gold: Iterable[Fact], records: Iterable[Fact]) -> Score:
    """Score records (as JSON objects) against gold documents (`doc_id` and `facts`, as corpus/ has them)."""
    by_document: dict[str, list[Fact]] = {}
    for record in records:
        by_document.setdefault(str(record["doc_id"]), []).append(record)
    result = Score({kind: Tally() for kind in ATTRIBUTES})
    for document in gold:
        given = by_document.get(document["doc_id"], [])
        for kind in ATTRIBUTES:
            _score_type(kind, document, given, result)
    result.tallies = {kind: tally for kind, tally in result.tallies.items() if tally.gold or tally.given}
    return result


def _score_type(kind: str, document: Fact, given: list[Fact], result: Score) -> None:
    facts = sorted(
        (fact for fact in document["facts"] if fact["type"] == kind), key=lambda fact: bool(fact.get("optional"))
    )
    records = [record for record in given if record["type"] == kind]
    pairs, extra = pair(facts, _one_per_name(records) if kind == "project" else records)
    tally = result.tallies[kind]
    for fact, record in pairs:
        if fact.get("optional"):
            continue
        tally.gold += 1
        named = f"{document['doc_id']}: {kind} {fact.get('text') or fact.get('name')!r}"
        if record is None:
            result.errors.append(f"missed    {named}")
            continue
        tally.given += 1
        tally.found += 1
        wrong = _wrong_attributes(fact, record, result)
        tally.right += not wrong
        if wrong:
            result.errors.append(f"wrong     {named}: {'; '.join(wrong)}")
    for record in extra:
        if not _excused(record, document["facts"]):
            tally.given += 1
            result.errors.append(f"made up   {document['doc_id']}: {kind} {record.get('name') or record.get('text')!r}")


def pair(facts: list[Fact], records: list[Fact]) -> tuple[list[tuple[Fact, Fact | None]], list[Fact]]:
    """Each fact with the record that tells it best, and the records left over."""
    left = list(records)
    pairs: list[tuple[Fact, Fact | None]] = []
    for fact in facts:
        best = max(left, key=lambda record: fit(fact, record), default=None)
        if best is not None and fit(fact, best) > 0:
            left = [record for record in left if record is not best]
            pairs.append((fact, best))
        else:
            pairs.append((fact, None))
    return pairs, left


def fit(fact: Fact, record: Fact) -> float:
    """How well a record tells a fact: 0 not at all; the more of the span the better, and the less beside it."""
    if fact["type"] == "project":
        written = record.get("name") or record.get("text")
        likeness = max(word_f1(name, written) for name in _as_list(fact["name"]))
        return likeness if likeness >= SAME_NAME else 0.0
    if not overlaps(fact, record) or not same_figure(fact, record):
        return 0.0
    shared = min(fact["end"], record["end"]) - max(fact["start"], record["start"])
    return float(1 + shared - 0.001 * (record["end"] - record["start"]))


def overlaps(fact: Fact, record: Fact) -> bool:
    """Whether a record stands on a fact's characters, and is short enough to point to them."""
    return bool(
        record["start"] < fact["end"]
        and fact["start"] < record["end"]
        and record["end"] - record["start"] <= LONGEST_SPAN
    )


def same_figure(fact: Fact, record: Fact) -> bool:
    """Whether value (and upper value, currency, unit) are the same."""
    kind = fact["type"]
    key = "rank" if kind == "ranking" else "value"
    if not same_number(fact.get(key), record.get(key)):
        return False
    if fact.get("value_max") is not None and not same_number(fact["value_max"], record.get("value_max")):
        return False
    if kind == "money":
        return "currency" not in fact or fact["currency"] == record.get("currency")
    if kind == "percentage":
        return bool(fact.get("unit", "percent") == record.get("unit", "percent"))
    return kind != "quantity" or same_unit(fact.get("unit")) == same_unit(record.get("unit"))


def same_number(first: Any, second: Any) -> bool:  # noqa: ANN401 - JSON values
    """Whether two JSON values are one number, to nine digits."""
    try:
        a, b = float(first), float(second)
    except (TypeError, ValueError):
        return False
    return abs(a - b) <= 1e-9 * max(1.0, abs(a), abs(b))


def same_unit(unit: str | None) -> str:
    """A unit in one way of writing."""
    plain = " ".join((unit or "").lower().split())
    for way in (plain, plain.removesuffix("s")):
        found = UNITS.get(way.replace(" ", "-"))
        if found:
            return found
    return plain.removesuffix("s")


def words(phrase: object) -> list[str]:
    """The words of a phrase that count in comparisons, without plural endings."""
    found = re.findall(r"[a-z0-9]+|[\u4e00-\u9fff]", str(phrase or "").lower())
    singular = [w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in found]
    return [word for word in singular if word not in SMALL_WORDS]


def word_f1(first: object, second: object) -> float:
    """How much two phrases share, 0 to 1: the F1 of their words."""
    a, b = Counter(words(first)), Counter(words(second))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def _wrong_attributes(fact: Fact, record: Fact, result: Score) -> list[str]:
    wrong = []
    for name in ATTRIBUTES[fact["type"]]:
        if name not in fact and name != "bound":
            continue
        want = fact.get(name, "exact" if name == "bound" else None)
        key = f"{fact['type']}.{name}"
        result.attributes[key] += 1
        if same_attribute(name, want, record.get(name)):
            result.attributes_right[key] += 1
        else:
            wrong.append(f"{name} {record.get(name)!r}, not {want!r}")
    return wrong


def same_attribute(name: str, want: Any, got: Any) -> bool:  # noqa: ANN401 - JSON values
    """Whether an attribute is as the gold has it, or as one of the ways that it allows."""
    if name == "bound":
        return bool((got or "exact") == (want or "exact"))
    if name in ("noun", "metric", "scope", "phase"):
        return max(word_f1(way, got) for way in _as_list(want)) >= SAME_PHRASE
    if name == "status":
        return got in _as_list(want) if want else got is None
    if name == "period":
        return all((got or {}).get(end) == day for end, day in want.items() if end in ("start", "end"))
    return same_number(want, got) if isinstance(want, int | float) else bool(want == got)


def _excused(record: Fact, facts: list[Fact]) -> bool:
    """Whether a record that no fact needs is no error: on an optional fact, or the whole in a part's `of`."""
    for fact in facts:
        if fact.get("optional") and overlaps(fact, record):
            return True
        if fact.get("of") is not None and overlaps(fact, record) and same_number(fact["of"], record.get("value")):
            return True
        named = record["type"] == fact["type"] == "project" and bool(fact.get("optional"))
        if named and max(word_f1(name, record.get("name")) for name in _as_list(fact["name"])) >= SAME_PHRASE:
            return True
    return False


def _one_per_name(records: list[Fact]) -> list[Fact]:
    first = {" ".join(words(record.get("name") or record.get("text"))): record for record in reversed(records)}
    return list(reversed(first.values()))


def _as_list(value: Any) -> list[Any]:  # noqa: ANN401 - JSON values
    return value if isinstance(value, list) else [value]
