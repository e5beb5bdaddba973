"""From the lines of printed pages to running text: furniture left out, paragraphs joined, broken words made whole.

A PDF has lines, not paragraphs. Rules for sentences take a line's end inside a sentence for its end, so lines are
joined where the next goes on with a small letter, or where a line fills its column on a page of running text.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.damage import WORD, keeps_hyphen
from extract.dates import DATELINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

EDGE: Final = 3  # lines at the top and at the bottom of a page that may be furniture
REPEATED: Final = 3  # pages on which a line stands before it is furniture
NUMBER: Final = re.compile(r"\d{1,5}")
BARE: Final = re.compile(r"\W*(?:page\s*)?(\d{1,5})(?:\s*(?:of|/)\s*\d{1,5})?\W*", re.IGNORECASE)
BULLET: Final = re.compile(r"\s*(?:[-–—*•·▪◦#>■●○✓]\s|\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]\s|\[)")
BROKEN: Final = re.compile(r"([^\W\d_]+)-$")
CUT: Final = re.compile(r"[^\W_]-$")  # "invest-", "20-"
PIECE: Final = re.compile(r"[a-zß-ÿ]+")
ENDS: Final = re.compile(r"[.!?:;。！？；：][\"”’')\]»]*$")
FULL: Final = 0.75  # part of its column that a line fills before the next can be its continuation
NARROW: Final = 45
FULL_NARROW: Final = 0.6  # words are long beside a narrow column, and leave more of it empty
NARROWEST: Final = 25  # characters of a column of running text
PROSE: Final = 0.25  # part of a page's line ends that a small letter follows, on a page of running text
SPACES: Final = re.compile(r"[ \t\xa0]+")

LONGEST: Final = 200  # characters of a header or footer with a number

Shape = tuple[str, int | None, str]  # what stands before and after a number, and the number on the first page
Page = list[str]  # the lines of a page, without blanks around them


def text_of(pages: Iterable[str]) -> tuple[str, tuple[int, ...]]:
    """The running text of pages, and the offset that each page begins at."""
    split = [[SPACES.sub(" ", line).strip() for line in page.split("\n")] for page in pages]
    kept = without_furniture([[line for line in page if line] for page in split])
    words = Counter(word.lower() for page in kept for line in page for word in WORD.findall(line))
    words.subtract(half for page in kept for pair in pairwise(page) for half in broken(*pair))
    parts: list[str] = []
    starts: list[int] = []
    length, before = 0, ""
    for page in kept:
        goes_on = continues(page)
        starts.append(length)
        for number, line in enumerate(page):
            if parts:
                joined = goes_on(before, line) if number else _across(before, line)
                between = joint(before, line, words) if joined else "\n" if number else "\n\n"
                if between is None:  # the hyphen goes, and with it one character of what stands
                    parts[-1], length, between = parts[-1][:-1], length - 1, ""
                parts += (between, line)
                length += len(between)
                if number == 0:
                    starts[-1] = length
            else:
                parts.append(line)
            length += len(line)
            before = line
    return "".join(parts), tuple(starts)


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """The pages without the headers, footers and page numbers at their edges.

    A line is furniture where it stands on three pages and on a third of all, the same but for a number that counts the
    pages. Where most pages have a number that counts them, it is furniture on its own, and with a chapter's heading
    that stands on two pages. Nothing else is taken out.
    """
    seen: Counter[Shape] = Counter()
    votes: Counter[int | None] = Counter()
    for number, page in enumerate(pages):
        found = {shape for line in _edges(page) for shape in shapes(line, number)}
        seen.update(found)
        votes.update({first for _, first, _ in found if first is not None})
    (first, most) = max(votes.items(), key=lambda vote: vote[1], default=(None, 0))
    counted = first if most > max(1, len(pages) / 2) else None
    enough = max(REPEATED, len(pages) / 3)

    def furniture(line: str, number: int) -> bool:
        for shape in shapes(line, number):
            before, first, after = shape
            heading = seen[shape] > 1 and not (before and after)
            counts = first is not None and first == counted and (heading or BARE.fullmatch(line) is not None)
            if counts or seen[shape] >= enough:
                return True
        return False

    return [
        [line for i, line in enumerate(page) if EDGE <= i < len(page) - EDGE or not furniture(line, number)]
        for number, page in enumerate(pages)
    ]


def _edges(page: Page) -> Page:
    return page if len(page) <= 2 * EDGE else page[:EDGE] + page[-EDGE:]


def shapes(line: str, number: int) -> list[Shape]:
    """How a line of page `number` would look on the first page: as it is, or with one of its numbers counting pages."""
    numbers = NUMBER.finditer(line) if len(line) < LONGEST else ()
    return [(line, None, ""), *((line[: m.start()], int(m[0]) - number, line[m.end() :]) for m in numbers)]


def continues(page: Page) -> Callable[[str, str], bool]:
    """The test for two lines of this page: whether the second goes on with what the first says."""
    lengths = sorted(len(line) for line in page)
    column = lengths[len(lengths) * 9 // 10] if lengths else 0
    full = column * (FULL if column >= NARROW else FULL_NARROW)
    small = sum(after[:1].islower() for _, after in pairwise(page))
    prose = column >= NARROWEST and small >= PROSE * max(1, len(page) - 1)

    def test(before: str, after: str) -> bool:
        if BULLET.match(after) or tabular(before) or tabular(after):
            return False
        if after[0].islower() or CUT.search(before):
            return not ENDS.search(before)
        return prose and len(before) >= full and DATELINE.match(after) is None

    return test


def _across(before: str, after: str) -> bool:
    """Whether a page goes on in the middle of the sentence that the one before ended in."""
    return after[0].islower() and not (ENDS.search(before) or BULLET.match(after) or tabular(before))


def tabular(line: str) -> bool:
    """Whether a line is a row of a table: two numbers, half of all its words; those of a list have commas."""
    words = line.split()
    numbers = sum(any(c.isdigit() for c in word) and word[-1] not in ",;" for word in words)
    return numbers > 1 and 2 * numbers >= len(words)


def joint(before: str, after: str, words: Counter[str]) -> str | None:
    """What stands between two lines of a paragraph: a blank, nothing, or None for a hyphen that goes.

    `words` counts those of the document, the pieces of broken ones left out.
    """
    halves = broken(before, after)
    if not halves:
        return "" if before.endswith(("-", "–", "/")) and not before.endswith((" -", " –", " /")) else " "
    return "" if keeps_hyphen(*halves, words) else None


def broken(before: str, after: str) -> tuple[str, str] | tuple[()]:
    """The pieces of a word that the end of a line parts, in small letters; none where a word ends there."""
    left, right = BROKEN.search(before), PIECE.match(after)
    return (left[1].lower(), right[0]) if left and right else ()
