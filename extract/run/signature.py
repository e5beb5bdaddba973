"""Signatures of texts: what two copies of one article share, and two bulletins filled into one form do not.

A signature holds three sketches. A MinHash over shingles of three words estimates how much of the wording two texts
share (the Jaccard similarity of their sets of shingles). A sketch of the figures and one of the capitalised words tell
how many of those the smaller text has in common with the other: a wire story keeps its figures and names when another
paper cuts its end or writes a new headline, while yesterday's market report has the same words and other figures.

All constants come from SplitMix64 counted up from 1, and words are hashed by CRC-32 of their UTF-8: the same bytes
from every process, platform and version of numpy.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]

SHINGLE: Final = 3
"""Words a shingle. Shingles of five lose so many to each edit that short notes fall apart."""
ROWS: Final = 4
BANDS: Final = 24
PERMUTATIONS: Final = ROWS * BANDS
FEWEST: Final = 16
"""Texts with fewer different shingles than this have no signature: two notes of a line are alike by chance."""
SKETCH: Final = 48
"""Figures and names kept: those with the lowest hashes. Most articles have fewer, and are compared exactly."""

ALIKE: Final = 0.5
"""Lowest estimated Jaccard similarity of the wording of two copies with figures in common."""
CLOSE: Final = 0.7
"""The same for texts with few figures to go by."""
FEW: Final = 3
"""Figures in common from which on they tell copies apart from bulletins of one form."""
MANY: Final = 8
"""Capitalised words in common that tell as much, where all are the same."""
CORRECTED: Final = 0.1
"""Share of the figures that may differ; one may in any case, of three or in a text that is otherwise `SAME`."""
SAME: Final = 0.9
"""Similarity of wording from which on a single other figure is a correction, however few there are."""
RENAMED: Final = 0.25
"""Share of the capitalised words that may differ: those of a new headline."""

_WORD: Final = re.compile(r"\d(?:[\d.,/:-]{0,62}\d)?|[぀-ヿ㐀-鿿豈-﫿가-힯]|[^\W\d][\w\u0300-\u036f]{0,63}|\d")
_NAMES: Final = re.compile(r"[A-ZÀ-Þ](?<=[a-zà-ÿ,;]\s.)[\w'’-]*[a-zß-ÿ](?:\s[A-ZÀ-Þ][\w'’-]*[a-zß-ÿ]){0,5}")
"""Capitalised words inside sentences: those at the start tell nothing, and each paper has headlines of its own."""
_PIECE: Final = re.compile(r"[\s\S]{1,65536}\S{0,64}")
"""Parts of a text whose words are held in memory at a time."""
_INVISIBLE: Final = ("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
_SPELLED: Final = {
    word: str(number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        start=1,
    )
} | {word: word for word in "thirty forty fifty sixty seventy eighty ninety first second third half".split()}
"""Words that tell figures; what one paper spells the next writes in digits."""
_HEAD: Final = struct.Struct("<BB")
_CHUNK: Final = 1024
"""Shingles hashed at a time, so that the table of all permutations stays in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature unpacked: the MinHash, and the lowest hashes of figures and of names."""

    minima: npt.NDArray[np.uint16]
    figures: tuple[int, ...]
    names: tuple[int, ...]


def signature(text: str) -> bytes:
    """The signature of a text, at most 578 bytes; empty where the text is too short to tell copies by."""
    words, figures, names = _words(text)
    shingles = _shingles(words)
    if len(shingles) < FEWEST:
        return b""
    figures_kept, names_kept = _lowest(figures), _lowest(names)
    return b"".join(
        (
            _HEAD.pack(len(figures_kept), len(names_kept)),
            _minima(shingles),
            struct.pack(f"<{len(figures_kept)}I", *figures_kept),
            struct.pack(f"<{len(names_kept)}I", *names_kept),
        )
    )


def unpack(packed: bytes) -> Signature:
    """Read what `signature` gave; it must not be empty."""
    import numpy as np  # noqa: PLC0415 - numpy takes a tenth of a second to load

    figures, names = _HEAD.unpack_from(packed)
    start = _HEAD.size + 2 * PERMUTATIONS
    kept = struct.unpack_from(f"<{figures + names}I", packed, start)
    minima = np.frombuffer(packed, dtype="<u2", count=PERMUTATIONS, offset=_HEAD.size)
    return Signature(minima, kept[:figures], kept[figures:])


def bands(packed: bytes) -> list[int]:
    """The keys under which copies are looked for: two texts with a common key are worth comparing.

    One a band of the MinHash, and one for the whole, by which a text that comes again as it was is always found.
    """
    rows = struct.unpack_from(f"<{BANDS}Q", packed, _HEAD.size)
    return [_mix((row + band * _STEP) & _ALL) >> 16 for band, row in enumerate(rows)] + [crc32(packed)]


def similarity(one: Signature, other: Signature) -> float:
    """The estimated Jaccard similarity of the shingles of two texts, 0 to 1."""
    return int((one.minima == other.minima).sum()) / PERMUTATIONS


def copies(one: Signature, other: Signature) -> bool:
    """Whether one text is a copy of the other: alike in wording, and in figures and names too."""
    alike = similarity(one, other)
    if alike < ALIKE:
        return False
    changed_names, names = _missing(one.names, other.names)
    changed, figures = _missing(one.figures, other.figures)
    corrected = 1 if figures >= FEW or alike >= SAME else 0
    if changed_names > max(1, RENAMED * names) or changed > max(corrected, CORRECTED * figures):
        return False
    # Each figure that differs takes three that agree to make up for it.
    return alike >= CLOSE or figures - FEW * changed >= FEW or (names >= MANY and not changed_names + changed)


def _missing(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, int]:
    """How many of the smaller set the larger lacks, and how many the smaller has.

    Where a sketch is full, only hashes up to the highest that both could have kept are compared: a fair sample.
    """
    limit = min(kept[-1] if len(kept) == SKETCH else _ALL for kept in (one, other))
    sampled, others = ({kept for kept in sketch if kept <= limit} for sketch in (one, other))
    fewer = min(len(sampled), len(others))
    return fewer - len(sampled & others), fewer


def _words(text: str) -> tuple[Hashes, set[int], set[int]]:
    """The hashes of all words in order, and those of the figures and of the capitalised words."""
    import numpy as np  # noqa: PLC0415

    if not text.isascii():
        for sign in _INVISIBLE:
            text = text.replace(sign, "")
    codes = _Codes()
    pieces = (map(codes.__getitem__, _WORD.findall(piece)) for piece in _PIECE.findall(text.casefold()))
    words = np.fromiter(chain.from_iterable(pieces), dtype=np.uint64)
    names = {name for run in set(_NAMES.findall(text)) for name in run.split()}
    return words, codes.figures, {_mix(_coded(name)) >> 32 for name in names}


class _Codes(dict[str, int]):
    """The hashes of the words of a text without regard to commas; figures are noted on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: set[int] = set()

    def __missing__(self, word: str) -> int:
        spelled = _SPELLED.get(word)
        if not spelled and not word[0].isdecimal():
            code = self[word] = _coded(word)
            return code
        code = self[word] = _coded(spelled or word.replace(",", ""))
        self.figures.add(_mix(code) >> 32)
        return code


def _coded(word: str) -> int:
    """The CRC-32 of a word; letters with accents may be composed or not."""
    return crc32((word if word.isascii() else unicodedata.normalize("NFC", word)).encode("utf-8", "surrogatepass"))


def _lowest(hashes: set[int]) -> list[int]:
    return sorted(hashes)[:SKETCH]


_ALL: Final = 0xFFFFFFFFFFFFFFFF
_STEP: Final = 0x9E3779B97F4A7C15


def _mix(number: int) -> int:
    """SplitMix64's finish (Steele, Lea and Flood 2014): one 64-bit number made of another."""
    number = (number + _STEP) & _ALL
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _ALL
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _ALL
    return number ^ (number >> 31)


def _shingles(words: Hashes) -> Hashes:
    """The different shingles of a text as mixed 64-bit hashes, sorted."""
    import numpy as np  # noqa: PLC0415

    count = len(words) - SHINGLE + 1
    if count < FEWEST:
        return words[:0]
    joined = words[:count].copy()
    for place in range(1, SHINGLE):
        joined *= np.uint64(_STEP)
        joined += words[place : place + count]
    return np.unique(_mixed(joined))


def _mixed(numbers: Hashes) -> Hashes:
    """`_mix` for a whole array; the products overflow as they should."""
    import numpy as np  # noqa: PLC0415

    numbers = numbers + np.uint64(_STEP)
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


@cache
def _permutations() -> tuple[Hashes, Hashes]:
    """The odd factors and the summands of the hash functions, each a column."""
    import numpy as np  # noqa: PLC0415

    numbers = [_mix(count * _STEP & _ALL) for count in range(1, 2 * PERMUTATIONS + 1)]
    factors = np.array([number | 1 for number in numbers[:PERMUTATIONS]], dtype=np.uint64)
    return factors[:, None], np.array(numbers[PERMUTATIONS:], dtype=np.uint64)[:, None]


def _minima(shingles: Hashes) -> bytes:
    """For each hash function the lowest hash of any shingle: of its upper 32 bits the last 16, which tell enough."""
    import numpy as np  # noqa: PLC0415

    factors, summands = _permutations()
    lowest = np.full(PERMUTATIONS, _ALL, dtype=np.uint64)
    for start in range(0, len(shingles), _CHUNK):
        hashes = shingles[None, start : start + _CHUNK] * factors
        hashes += summands
        np.minimum(lowest, hashes.min(axis=1), out=lowest)
    return ((lowest >> np.uint64(32)) & np.uint64(0xFFFF)).astype("<u2").tobytes()
