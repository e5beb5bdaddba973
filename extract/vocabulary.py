"""The model of `words.toml`: which tables it may have, and the entries that they give."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterator

Words = list[str]


class Strict(BaseModel):
    """Data in which an unknown key is an error: a typo must not be silence."""

    model_config = ConfigDict(extra="forbid")


class Currency(Strict):
    """One currency: its code, its names, the signs that need a number beside them, and its hundredths."""

    code: str
    words: Words = []
    signs: Words = []
    sub: Words = []
    note: str | None = None


class Plain(Strict):
    """A table with one list."""

    words: Words = []


class Vocabulary(Strict):
    """All tables of a pack's `words.toml`. Every table may be left out, so that an overlay gives only what it adds."""

    numbers: dict[str, int] = {}
    scales: dict[str, int] = {}
    scale_letters: dict[str, int] = {}
    ordinals: dict[str, int] = {}
    months: dict[str, int] = {}
    currency: list[Currency] = []
    shared_currency: dict[str, dict[str, str | Words]] = {}
    letter_signs: dict[str, Words] = {}
    datelines: dict[str, Words] = {}
    financial_years: dict[str, Words] = {}
    percent: dict[str, Words] = {}
    units: dict[str, Words] = {}
    unit_symbols: dict[str, str] = {}
    hedges: dict[str, Words] = {}
    hedges_after: dict[str, Words] = {}
    status: dict[str, Words] = {}
    change_verbs: dict[str, Words] = {}
    change_nouns: dict[str, Words] = {}
    rank: dict[str, Words] = {}
    time: dict[str, Words] = {}
    grammar: dict[str, Words] = {}
    metric_verbs: dict[str, Words] = {}
    verb_forms: dict[str, Words] = {}
    level_verbs: Plain = Plain()
    plain_verbs: Plain = Plain()
    participles: Plain = Plain()
    counted: Plain = Plain()
    not_counted: Plain = Plain()
    generic: Plain = Plain()
    collective: Plain = Plain()
    labels: Plain = Plain()
    names: dict[str, Words] = {}
    places: dict[str, Words] = {}
    roles: dict[str, Words] = {}
    money_nouns: Plain = Plain()
    quantity_nouns: Plain = Plain()
    idioms: Plain = Plain()

    @functools.cached_property
    def words(self) -> frozenset[str]:
        """All single words of the tables."""
        return frozenset(entry for entry, _, _ in self.entries() if entry.isalpha())

    def entries(self) -> Iterator[tuple[str, str, Any]]:
        """All entries as (word or phrase, class, sense); the sense is None where the class alone says it."""
        yield from ((word, "numeral", value) for word, value in self.numbers.items())
        yield from ((word, "scale", value) for word, value in self.scales.items())
        yield from ((word, "scale-letter", value) for word, value in self.scale_letters.items())
        yield from ((word, "ordinal", value) for word, value in self.ordinals.items())
        yield from ((word, "month", value) for word, value in self.months.items())
        for currency in self.currency:
            yield from ((word, "currency", currency.code) for word in currency.words)
            yield from ((word, "sign", currency.code) for word in currency.signs)
            yield from ((word, "subunit", currency.code) for word in currency.sub)
        for name, table in (
            ("percent", self.percent), ("unit", self.units), ("hedge", self.hedges), ("hedge-after", self.hedges_after),
            ("status", self.status), ("change-verb", self.change_verbs), ("change-noun", self.change_nouns),
            ("metric-verb", self.metric_verbs),
        ):  # fmt: skip
            yield from ((word, name, sense) for sense, words in table.items() for word in words)
        for tables, class_of in (
            (self.rank, RANK_CLASSES), (self.time, TIME_CLASSES), (self.grammar, {}), (self.names, NAME_CLASSES),
            (self.verb_forms, FORM_CLASSES),
        ):  # fmt: skip
            yield from (
                (word, class_of.get(key, key.replace("_", "-")), None)
                for key, words in tables.items()
                for word in words
            )
        yield from ((word, "plain-verb", None) for word in self.verb_forms.get("verbs", []))
        for name, plain in (
            ("level-verb", self.level_verbs), ("plain-verb", self.plain_verbs), ("participle", self.participles),
            ("counted", self.counted), ("not-counted", self.not_counted), ("generic", self.generic),
            ("collective", self.collective), ("label", self.labels), ("money-noun", self.money_nouns),
            ("quantity-noun", self.quantity_nouns), ("idiom", self.idioms),
        ):  # fmt: skip
            yield from ((word, name, None) for word in plain.words)

    def extended(self, other: Vocabulary) -> Vocabulary:
        """This vocabulary with another's entries added; where both say something of a word, the other holds."""
        return Vocabulary.model_validate(_merged(self.model_dump(), other.model_dump(exclude_unset=True)))


RANK_CLASSES = {"verb": "rank-verb", "place": "rank-place", "number": "rank-number"}
TIME_CLASSES = {"month": "month-unit"}
NAME_CLASSES = {"place": "place-type"}
FORM_CLASSES = {"verbs": "finite"}


def _without(words: Any, said: set[Any]) -> Any:  # noqa: ANN401
    """A list of words without those that an overlay gives another meaning."""
    return [word for word in words if word not in said] if said and isinstance(words, list) else words


def _merged(mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - parsed TOML has no narrower type
    if isinstance(mine, dict) and isinstance(theirs, dict):
        said = {word for words in theirs.values() if isinstance(words, list) for word in words if isinstance(word, str)}
        mine = {key: _without(words, said) for key, words in mine.items()}
        return {key: _merged(mine.get(key), theirs[key]) if key in theirs else mine[key] for key in {**mine, **theirs}}
    if isinstance(mine, list) and isinstance(theirs, list):
        return theirs + mine
    return theirs
