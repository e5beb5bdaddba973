"""Sentences: where they end in text that may be glued, wrapped or without capitals, and which can hold a record."""

from __future__ import annotations

import functools
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

# A mark that may end a sentence, with the quotes and brackets that close behind it, and the blank that follows.
MARK: Final = re.compile(r"[.!?。！？](?:(?<!\d[.!?])|(?!\d))[\"”’')\]»]*(\s*)(?=\S)")
OPENING: Final = re.compile(r"[\"“‘'(\[«]?[A-Z0-9À-ÞĀ-Ž₹$€£¥•\-–—*]")
# What ends in a full stop without ending a sentence: before a name, before digits, before anything.
TITLES: Final = frozenset("mr mrs ms dr st prof hon rev gen col capt lt sgt sen rep gov pres messrs".split())
BEFORE_DIGITS: Final = frozenset(
    """ca rs re tk ksh kshs sh shs ush tsh no nos vol fig p pp art sec para ch approx est jan feb mar apr jun jul aug
    sep sept oct nov dec dt ref tel ext mt php rp rm le gs bs nu rf max min""".split()
)
MONTHS: Final = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
ANYWHERE: Final = frozenset(
    """vs v i.e e.g cf al viz etc nos sq cu km kms ft kg kgs gms lbs oz ha mtr mtrs ltr ltrs yds inc ltd co corp bros
    plc pvt pte p.m a.m p.c dept univ assn""".split()
)
NATIONS: Final = frozenset(["u.s", "u.k", "u.n", "e.u", "h.k", "n.z"])
PLACES: Final = frozenset(["d.c", "l.a", "n.y", "b.c", "a.d"])  # written like initials, but they stand behind a name
# Words that begin a sentence and no name; "A" and "I" may be initials themselves ("J. A. Okoro", "M. A Rahman").
STARTERS: Final = re.compile(
    r"(?:The|It|In|He|She|They|But|And|An|This|That|These|We|On|At|For|Its|There|His|As|If|By|To|Of|[AI](?! ?[A-Z.]))\b"
)
INITIALS: Final = re.compile(r"[A-Z](?:\.[A-Z]){0,3}")
DEGREE: Final = re.compile(r"[A-Z][A-Za-z]?(?:\.[A-Z][a-z]?)+")  # "Ph.D", "M.Sc"
LAST_WORD: Final = re.compile(r"(?<![^\W\d_])[A-Za-z](?:[A-Za-z.]*[A-Za-z])?$")
# A line of a text that was wrapped by hand: neither short nor a paragraph.
WRAPPED: Final = range(45, 101)
WIDE: Final = range(101, 241)  # the widest line of such a text, where it is wider than usual
SHORTENED: Final = range(12, 45)  # its first line, where a dateline was taken away
HALF, MOST = 25, 35  # characters of a wrapped line before a long number, and before a long word
GOING_ON: Final = re.compile(
    r"(?:was|were|is|are|has|have|had|will|and|or|of|the|a|an|in|to|with|for|by|at|on|from|which|that|as|its|their|per|than"
    r"|vs|percent|per cent|million|billion|yuan|said|up|down|while|but|after|before|between|including)\b"
)
# Words that no line ends with, and those that no long line does.
HANGING: Final = re.compile(r"(?<=[a-z] )(?:and|or|of|the|an|to|for|with|from) ?$")
TRAILING: Final = re.compile(r"\b(?:a|in|by|at|on|vs|than)$")
# What a page that sets its numbers apart has in the line behind them.
UNIT_LINE: Final = re.compile(r" ?(?:(?:[mb]|tr)illion|per ?cent|percentage points?|yuan|ton(?:ne)?s|hectares)\b| ?%")
ENDS: Final = ".!?:;。！？：；|”"
YEAR: Final = re.compile(r"(?:19|20)\d\d\.(?:\s|$)")
MONTH: Final = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) ?$"
)
BULLET: Final = re.compile(r"\s*(?:[-–—*•·▪◦#>|]|\(?(?:[0-9ivx]{1,4}|[a-h])[.)]\s|\[)")
LOOK_BACK: Final = 12
SIGNS: Final = "$₹€£"
WHOLE: Final = re.compile(r"(?:[^\s\d.,]|,(?=\s))\s*(?<!\d)(?!(?:19|20)\d\d\b)\d{1,4}( ?)$")  # behind a word, no year
DECIMALS: Final = re.compile(
    r" \d{1,4}(?:([%％]| per ?cent| (?:[mb]|tr)illion| yuan| tons?\b| km\b| kilo| mu\b)| ?[a-z])"
)
ITEM_NUMBER: Final = re.compile(r"[:：;；]\s*(1?\d\.)$")
# "Village roads 434.3 km.ridge county built …": a unit behind a number, as no address and no name ends.
GLUED_UNIT: Final = re.compile(
    r"\d ?(?:(?:[mb]illion|thousand) )?"
    r"(?:k?m|kms|kilomet(?:er|re)s|met(?:er|re)s|tons?|tonnes|mu|hectares|yuan|dollars|mw|kw|kwh|kg|acres|%|"
    r"[mb]illion|thousand|percent|times|people|households|sets|units|pieces)$",
    re.IGNORECASE,
)
GLUED_WORD: Final = re.compile(r"(?!(?:com|net|org|gov|edu|co|cn|uk|html?)\b)[a-z]{2}")  # no domain
LIMITED: Final = ("Ltd", "Limited")
LONG: Final = 7  # letters
LONG_ADDRESS: Final = 80
LONGEST: Final = 3000
FIRST_WORD: Final = re.compile(r"\S+")
LINE: Final = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")


@functools.lru_cache(maxsize=2)  # the document's date is looked for in the same lines as its figures
def lines(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text as (start, end): lines, with those that were wrapped by hand put together again."""
    spans = [m.span() for m in LINE.finditer(text)]
    widths = WRAPPED if _is_wrapped(text, spans) else _wide(text, spans)
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and (
            _breaks_off(text, joined[-1], start)
            or (widths is not None and _continues(text, joined[-1], start, widths))
            or _opens_paragraph(text, joined[-1], start, wrapped=widths is not None)
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_wrapped(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether the text was wrapped by hand: lines of middle length go on with a small letter in the next line.

    Many do in a long text. A short one, which has no longer line, shows it by any that do, unless most do not.
    """
    if len(spans) < 3:
        return False
    going_on = short_on = capped = 0
    for (start, end), (following, _) in pairwise(spans):
        if following - end > 2 or end - start not in WRAPPED:
            short_on += end - start < WRAPPED.start and following - end == 1 and text[following].islower()
        elif text[following].islower():
            going_on += 1
        elif text[end - 1] not in ENDS and text[end:following].count("\n") < 2 and not text[following].isspace():
            capped += not _ends_number(text, end, following)
    if going_on >= 2 and going_on * 5 >= len(spans):
        return True
    return going_on + short_on >= max(1, capped / 2) and max(end - start for start, end in spans) < WRAPPED.stop


def _wide(text: str, spans: list[tuple[int, int]]) -> range | None:
    """The widths of a text's full lines where it was wrapped at more than the usual width, as pages of PDFs are.

    Its lines go on with a small letter in the next one, and the next one's first word had no room in them.
    """
    going_on = [
        (end - start, FIRST_WORD.match(text, following))
        for (start, end), (following, _) in pairwise(spans)
        if following - end <= 2 and text[following].islower() and text[end - 1] not in ENDS
    ]
    widest = max((width for width, _ in going_on), default=0)
    if widest not in WIDE or len(going_on) < 2 or len(going_on) * 5 < len(spans):
        return None
    least = widest * 4 // 5  # letters are not all of one width
    roomy = sum(width + len(word[0] if word else "") < least for width, word in going_on)
    return range(least, widest + WRAPPED.start) if roomy * 5 <= len(going_on) else None


def _breaks_off(text: str, before: tuple[int, int], start: int) -> bool:
    """Whether a line hangs ("40 dlrs and⏎50 dlrs"), or a long one goes on with a small word ("… Project⏎was built")."""
    if text[before[1] - 1] in ENDS:
        return False
    if text[before[1] - 1] == "-" and text[start].islower() and text[max(before[0], before[1] - 2)].isalpha():
        return _follows(text, before[1], start)  # "invest-⏎ment"
    if start - before[1] <= 2 and text[before[1] - 1].isdecimal() and UNIT_LINE.match(text, start):
        return True  # "<b>3.2</b>⏎million tons"
    near = max(before[0], before[1] - LOOK_BACK)
    if start - before[1] <= 2 and HANGING.search(text, near, before[1]):
        return not text[start].isspace() and BULLET.match(text, start) is None
    if before[1] - before[0] < WRAPPED.start or start - before[1] > 2:
        return False
    return GOING_ON.match(text, start) is not None or TRAILING.search(text, near, before[1]) is not None


def _continues(text: str, before: tuple[int, int], start: int, widths: range) -> bool:
    """Whether a line of a wrapped text goes on with the one at start: it is long, or begins a paragraph.

    The first line of a paragraph may have lost what stood at its head, the place and day of a dispatch.
    """
    end = before[1]
    last_line = text.rfind("\n", before[0], end) + 1 or before[0]
    if not _follows(text, end, start):
        return False
    if BULLET.match(text, start) and not _ends_number(text, end, start):
        return False
    width, open_ended = end - last_line, text[end - 1].islower() or text[end - 1] == ","
    hanging = open_ended and (width >= HALF if text[start].isdecimal() else width >= MOST)  # "… totaled⏎386,157 tons"
    going_on = hanging or width in widths or text[start].islower()
    return going_on or (last_line == before[0] and _is_cut(text, before, start))


def _ends_number(text: str, end: int, start: int) -> bool:
    """Whether a number ends the sentence of the line before ("of June⏎3.", "to⏎192.") and begins no list."""
    if text[end - 1] in ENDS or not text[start].isdecimal():
        return False
    near = max(0, end - LOOK_BACK)
    hanging = MONTH.search(text, near, end) or HANGING.search(text, near, end) or TRAILING.search(text, near, end)
    return hanging is not None or YEAR.match(text, start) is not None


def _is_cut(text: str, line: tuple[int, int], start: int) -> bool:
    """Whether a short line is the cut head of a paragraph ("Osman Cement Works said⏎Karsu Mills had …"), no heading."""
    first = text[line[0] : line[1]].rstrip()
    opens = text[line[0] - 2 : line[0]] in ("\n\n", "\r\n", "")
    small = any(word[0].islower() for word in first.split()) or first.count(" ") >= 1
    return (
        _is_full(text, start) and opens and first[-1:] not in (*ENDS, "") and small and not STARTERS.match(text, start)
    )


def _opens_paragraph(text: str, before: tuple[int, int], start: int, *, wrapped: bool) -> bool:
    """ "⏎⏎Sales for the second⏎quarter": the first line of a paragraph, short since its dateline stood apart."""
    begin, end = before
    if end - begin not in SHORTENED or text[end - 1] in ENDS or not text[begin].isupper():
        return False
    if not _follows(text, end, start) or BULLET.match(text, start):
        return False
    words = text[begin:end].split()
    small = sum(word[:1].islower() for word in words[1:])
    if text[max(0, begin - 2) : begin] not in ("", "\n\n") or not (small * 2 >= len(words) - 1 or words[-1].islower()):
        return False  # "Keepers Of The Dam": a heading
    if text[start].isupper() and (not wrapped or STARTERS.match(text, start)):
        return False  # "Work on the roads of the north⏎The county …"
    return _is_full(text, start)


def _follows(text: str, end: int, start: int) -> bool:
    """Whether the line at start is the very next one, and not indented."""
    return start - end <= 2 and text[end:start].count("\n") <= 1 and not text[start].isspace()


def _is_full(text: str, start: int) -> bool:
    """Whether the line at start is as long as wrapped lines are."""
    stop = text.find("\n", start)
    return (stop if stop >= 0 else len(text)) - start in WRAPPED


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a paragraph as (start, end), without the white space around them."""
    found = []
    at = start
    for match in MARK.finditer(text, start, end):
        stop, after = match.start(1), match.end()
        if (
            stop > at
            and _ends_here(text, match.start(), stop, after)
            and not _is_abbreviation(text, match.start(), after)
        ):
            found.append((at, stop))
            at = after
    found.append((at, end))
    found = [part for a, b in found for part in _without_number(text, a, b)]
    if end - start > LONGEST:
        found = [piece for a, b in found for piece in _cut(text, a, b)]
    return [span for a, b in found if (span := _stripped(text, a, b))]


def _without_number(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The number of a list's next item is no part of the heading before it: "Key projects: | 1. | Tamba Dam. …"."""
    if text[end - 1 : end] == "." and not text[end - 2 : end - 1].isdecimal():
        return [(start, end)]
    number = ITEM_NUMBER.search(text, max(start, end - LOOK_BACK), end)
    return [(start, number.start(1)), (number.start(1), end)] if number else [(start, end)]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run of words that no mark ends for pages is no sentence: it is cut at blanks, so that nothing hangs."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        stop = blank if blank > 0 else start + LONGEST
        yield start, stop
        start = stop
    yield start, end


def _ends_here(text: str, mark: int, stop: int, after: int) -> bool:
    """Whether a sentence ends at a mark, by what stands around it.

    Before a blank, a capital, a digit or an opening sign follows; machine translation also starts with small letters
    ("in Xining. it is understood") and bulletins leave the blank out ("95%.Five projects", "2021.We", "fast.71,000").
    """
    following, before = text[after], text[mark - 1 : mark]
    if text[mark] in "。！？":
        return True
    if stop < after and following.islower():
        # "“Is it full?” he asked", "it rose ... to 12"
        goes_on = before == "." or (text[mark] in "?!" and stop > mark + 1)
        return not goes_on and len(_last_letters(text, mark)) != 2
    if stop < after:
        return bool(OPENING.match(text, after)) and not _tears_number(text, mark)
    if following in "“‘":
        return True
    if _is_in_address(text, mark):
        return False
    if following.islower():
        return _is_glued_unit(text, mark)
    if following.isupper():
        next_small = text[after + 1 : after + 2].islower() or text[after + 1 : after + 2] in ("", " ", "’", "'")
        return next_small and not before.isupper()
    return following.isdecimal() and (before in "%)”" or len(_last_letters(text, mark)) > 2)


def _is_in_address(text: str, mark: int) -> bool:
    """Whether a mark that no blank follows stands in the name of a site: "see http://www.|4tower.com"."""
    before = text[max(0, mark - LONG_ADDRESS) : mark]
    if "://" not in before and "www" not in before.lower():
        return False
    last = before.split()[-1:]
    return bool(last) and ("://" in last[0] or last[0].lower().startswith("www"))


def _is_glued_unit(text: str, mark: int) -> bool:
    """ "434.3 km.ridge county built", but no "12km.com", "3 km.n."."""
    begins = GLUED_WORD.match(text, mark + 1)
    return begins is not None and GLUED_UNIT.search(text, max(0, mark - 2 * LOOK_BACK), mark) is not None


def _tears_number(text: str, mark: int) -> bool:
    """Whether a stop is a decimal point that a machine put a blank behind ("54 . 3%", "4. 5 percent")."""
    if not text[mark + 2 : mark + 3].isdecimal():
        return False
    whole = WHOLE.search(text, max(0, mark - LOOK_BACK), mark)
    decimals = DECIMALS.match(text, mark + 1) if whole else None
    return whole is not None and decimals is not None and bool(whole[1] or decimals[1])


def _last_letters(text: str, mark: int) -> str:
    at = mark
    while at > 0 and mark - at < 4 and text[at - 1].isalpha():
        at -= 1
    return text[at:mark]


def _is_abbreviation(text: str, mark: int, after: int) -> bool:
    """Whether the full stop belongs to an abbreviation, with the sentence going on ("Rs. 50", "No. 2", "Mr. X")."""
    if text[mark] != ".":
        return False
    tail = text[max(0, mark - LONG) : mark]
    if len(tail) == LONG and tail.isascii() and tail.isalpha() and tail.islower():
        return text.startswith(LIMITED, after)  # no abbreviation has so many small letters
    found = LAST_WORD.search(text[max(0, mark - LOOK_BACK) : mark])
    if not found:
        return text[mark - 2 : mark] == "S/" and text[after].isdecimal()  # "S/. 45 million" of Peru
    word, following = found.group(), text[after]
    lower = word.lower()
    if len(word) == 1 and word.islower():
        circa = word == "c" and (following.isdecimal() or following in SIGNS)  # "c. 300 staff"
        measured = following.islower() and text[mark - 5 : mark].lower() in ("sq. m", "cu. m")  # "40 cu. m. of sand"
        return circa or measured or text[mark - 3 : mark].lower() == "m/s"  # "to M/s. Ceat Tyres"
    if INITIALS.fullmatch(word) and lower not in NATIONS | PLACES:
        if len(word) > 1 and following.isdecimal():
            return False
        bullet = text[mark - 2 : mark - 1] in ("", "\n", "(")  # "I. The dam"
        return bullet or not STARTERS.match(text, after)
    if DEGREE.fullmatch(word) and lower not in NATIONS:
        return following.islower()
    if lower in TITLES and word[0].isupper():
        return following.isupper() or following == "("  # "Hon. (Dr.) Rajan Perera"
    if text.startswith(LIMITED, after):
        return True  # "Ceat Tyres (Pvt.) Ltd."
    if lower in NATIONS:
        return not STARTERS.match(text, after)
    if lower in ANYWHERE:
        glued = after == mark + 1 and following.islower() and _is_glued_unit(text, mark)
        return (not following.isupper() and not glued) or lower in ("vs", "v", "i.e", "e.g", "cf")
    if lower in MONTHS and word[0].isupper() and after > mark + 1 and (following.islower() or following == "-"):
        return True  # "from Jan. to June", "up in Sept. on the month"
    return lower in BEFORE_DIGITS and (following.isdecimal() or following in SIGNS)


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
