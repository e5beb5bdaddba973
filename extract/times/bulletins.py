"""Times of bulletins translated word by word: "One quarter, whole county …", "first half of the city's GDP"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.times.dates import CLOSING
from extract.times.intervals import Unit
from extract.words import BIT, TIME_UNIT

if TYPE_CHECKING:
    from extract.times.dates import DateReader, Found

THREE_QUARTERS: Final = "three quarters of the"  # one item, as the words of a fraction are
QUARTERS: Final = ("one", "two", "three", "four")
OWN: Final = ("whole", "the whole", "our", "this", "the entire", "entire")


def numbered_quarter(reader: DateReader, i: int) -> Found:
    """ "One quarter, whole county …", "our city two quarter …": a quarter of the year by its number, no fraction.

    Machine translation leaves out the article, so the county or city is named at once, behind a comma or before.
    """
    n = QUARTERS.index(reader.text(i)) + 1 if reader.text(i) in QUARTERS else 0
    if not n or reader.text(i + 1) != "quarter":
        return None
    j = i + 2
    named = reader.skip(j, ",")
    behind = reader.skip(named, *OWN)
    opens = i == 0 or reader.has(i - 1, CLOSING)
    owned = opens and behind > named and reader.has(behind, BIT["place-type"])
    led = reader.has(i - 1, BIT["place-type"]) and reader.text(i - 2) in OWN and not reader.has(j, BIT["preposition"])
    return (Unit((3 * n - 2, 3 * n)), j) if owned or led else None


def over_owner(reader: DateReader, j: int) -> int:
    """Behind the "of" between a time and whose figure it is: "the first half of | the city's GDP reached …"."""
    k = reader.skip(j + 1, "the", "our") if reader.text(j) == "of" else j
    owned = k > j and reader.has(k, BIT["place-type"]) and reader.has(k + 1, BIT["possessive"])
    return j + 1 if owned and not reader.has(k + 2, BIT["fiscal"] | TIME_UNIT) else j
