"""The setting of a document: what its text as a whole tells about single figures (date, whose dollar or rupee)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.damage import half_width

if TYPE_CHECKING:
    import datetime as dt

    from extract.vocabulary import Vocabulary


class Setting:
    """One document's date, and the currencies that several countries share the name of."""

    def __init__(self, text: str, date: dt.date | None, vocabulary: Vocabulary) -> None:
        self.text = text
        self.plain = half_width(text)  # what is read; records show the text as it stands
        self.date = date
        self._shared = vocabulary.shared_currency
        self._letters = vocabulary.letter_signs
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
        counts = {iso: self._mentions(words) for iso, words in table.items() if iso != "default"}
        best = max(counts, key=lambda iso: counts[iso], default="default")
        return best if counts.get(best) else str(table["default"])

    def speaks_of(self, code: str) -> bool:
        """Whether a sign of a letter or two can be money here: the text names its currency or country."""
        if code not in self._letters:
            return True
        key = f"letter {code}"
        if key not in self._settled:
            self._settled[key] = "yes" if self._mentions(self._letters[code]) else ""
        return bool(self._settled[key])

    def _mentions(self, words: str | list[str]) -> int:
        pattern = "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words)
        return len(re.findall(pattern, self.text.lower()))
