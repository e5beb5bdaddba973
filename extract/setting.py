"""The setting of a document: what its text as a whole tells about single figures (date, whose dollar or rupee)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from extract.vocabulary import Vocabulary


class Setting:
    """One document's date, and the currencies that several countries share the name of."""

    def __init__(self, text: str, date: dt.date | None, vocabulary: Vocabulary) -> None:
        self.text = text
        self.date = date
        self._shared = vocabulary.shared_currency
        self._settled: dict[str, str] = {}

    def currency(self, code: str) -> str:
        """The ISO code for a code of the vocabulary: the country that the text speaks of most decides a shared name."""
        if code not in self._shared:
            return code
        if code not in self._settled:
            self._settled[code] = self._settle(code)
        return self._settled[code]

    def _settle(self, code: str) -> str:
        table = self._shared[code]
        counts = {}
        lower = self.text.lower()
        for iso, words in table.items():
            if iso != "default":
                pattern = "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words)
                counts[iso] = len(re.findall(pattern, lower))
        best = max(counts, key=lambda iso: counts[iso], default="default")
        return best if counts.get(best) else str(table["default"])
