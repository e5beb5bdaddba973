"""Numbers that only look as if they counted the noun behind them: in names, of races, of the page itself."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

NUMBER: Final = BIT["number"]
CAPITAL: Final = BIT["capital"]
JOINT: Final = bits("comma", "conjunction")
# Lists, leagues and channels that have a number in their names.
NAMERS: Final = frozenset(
    "fortune global forbes ftse dax cac nikkei topix asx csi stoxx hsi formula moto euro halo radio bbc itv".split()
)
ROUNDS: Final = frozenset(["group", "gang"])  # "Group of Eight nations"
# What stands in the singular before another noun: "a five point plan", "the 25 nation bloc".
ATTRIBUTIVE: Final = frozenset(
    ["point", "nation", "man", "step", "storey", "story", "horse", "tier", "person", "piece", "part"]
)
SMALL: Final = 100
LARGE: Final = 10_000
# "Thought to number 600".
RECKONED: Final = frozenset(["thought", "believed", "estimated", "reckoned", "said", "known"])
SEVERAL: Final = 10
SLOGAN: Final = 8
OPENING: Final = bits("stop", "quote", "dash", "open", "comma")
SPEAKING: Final = bits("auxiliary", "modal", "finite", "level-verb", "pronoun", "comma")
THOUSAND: Final = 1000
LAST_CLASS: Final = 13  # years of school
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099
AWARDED: Final = frozenset(
    """awards prizes medals honours honors games championships olympics paralympics elections finals playoffs trials
    nationals""".split()
)
HELD: Final = frozenset(["expo", "cup", "olympics", "games", "eurovision", "championship", "championships", "fair"])
# What is said of a year, and never counted in thousands: "above 1985 levels".
YEARLY: Final = frozenset(
    """levels rates results earnings prices profits sales revenues exports imports figures standards rules targets
    series season models elections forecasts estimates crop crops harvest budget income""".split()
)
BEFORE_YEAR: Final = frozenset(["pre", "post", "mid", "late", "early"])
EMERGENCY: Final = frozenset(["911", "999"])
CALLED: Final = frozenset("call calls caller callers dispatcher dispatchers operator operators emergency".split())
CODES: Final = frozenset(["u.s.c", "u.s.c.", "c.f.r", "c.f.r.", "§", "§§"])
FIRMS: Final = frozenset(["3M"])
RATED: Final = frozenset(
    """give gives gave given giving get gets got getting earn earns earned award awards awarded rate rates rated
    deserve deserves deserved hence solid""".split()
)
BEST: Final = 7  # stars
RATING: Final = 6  # words from the verb to its stars
PAGE: Final = frozenset("comments comment views replies reviews likes shares photos pictures images".split())
SPOKEN: Final = bits("auxiliary", "modal", "plain-verb", "metric-verb", "level-verb", "change-verb", "preposition")
STREETS: Final = frozenset(
    "street st road rd avenue ave lane drive boulevard blvd square terrace close crescent".split()
)


HUNG: Final = 3  # digits of what hangs on a name: a model, an age
NEARLY: Final = frozenset(["near", "nearly", "almost", "some", "about"])
SCHEDULED: Final = frozenset("flights trains rooms psalms hymns exits gates".split())  # what goes by its number
OBJECTS: Final = bits("number", "article", "determiner", "possessive", "preposition")
NAMELESS: Final = SPOKEN | bits("place-type", "time", "month", "stop", "comma", "dash", "close", "quote")
JOINING: Final = frozenset(["of", "for", "by", "with", "like", "as", "including", "than", "such as", "on", "to"])


def is_named(frame: Frame, k: int) -> bool:
    """Whether the number at k is part of a name: "Fortune Global 500 firms", "the Halo 2 makers", "Group of Eight"."""
    if k == 0 or frame.in_capitals():
        return False
    if frame.word(k - 1) == "of":
        return frame.word(k - 2) in ROUNDS and frame.has(k - 2, CAPITAL) and frame.has(k, NUMBER)
    if not frame.has(k - 1, CAPITAL) or not frame.items[k].sense(NUMBER).digits:
        return False
    return frame.word(k - 1) in NAMERS or _opens_with_name(frame, k) or _is_of_name(frame, k)


def _is_of_name(frame: Frame, k: int) -> bool:
    """ "The Falcon 9 rockets", "owners of Vela 5 consoles"; not "in Kano 12 firms", "gave Mali 12 buses"."""
    written = frame.text[frame.items[k].start : frame.items[k].end]
    small = frame.has(k + 1, BIT["plural"]) and not frame.has(k + 1, CAPITAL)
    if not small or not written.isdecimal() or frame.has(k - 1, NAMELESS):
        return False
    i = k - 2
    while i >= 0 and frame.has(i, CAPITAL) and not frame.has(i, bits("article", "preposition")):
        i -= 1
    pointed = i >= 0 and frame.has(i, bits("article", "determiner", "possessive"))
    i -= pointed
    if i < 0 or not frame.has(i, BIT["preposition"]):
        return pointed
    first = i
    while first > 0 and not frame.has(first - 1, bits("comma", "stop")):
        first -= 1
    opened = frame.has(first, BIT["preposition"])  # "in the north of Niger 12 towns"
    return frame.word(i) in JOINING and (not opened or (pointed and not frame.has(i + 1, BIT["article"])))


def _opens_with_name(frame: Frame, k: int) -> bool:
    """ "The Halo 2 makers said": an article, a name and its number, as no phrase of its own begins behind a subject."""
    i = k - 1
    while i > 0 and frame.has(i, CAPITAL):
        i -= 1
    return i == 0 and k > 1 and frame.has(0, BIT["article"]) and frame.items[k].sense(NUMBER).value < SMALL


def is_numbered(frame: Frame, k: int) -> bool:
    """ "Farming projects number 263", "the workforce numbers 340": things before the verb, no place in an order."""
    if frame.word(k - 1) == "numbers":
        return frame.has(k - 2, BIT["collective"]) and not frame.has(k - 2, CAPITAL)
    many = frame.has(k - 2, bits("plural", "counted")) and not frame.has(k - 2, CAPITAL)
    value = frame.items[k].sense(NUMBER).value
    ends = frame.has(k + 1, bits("comma", "stop"))
    ends = ends and (frame.has(k - 2, bits("undertakings", "institution")) or value >= SEVERAL)
    large = ends or value >= SMALL
    said = frame.has(k - 2, bits("relative", "status")) or frame.word(k - 3) in RECKONED  # "dams under construction"
    many = many or said or (frame.has(k - 2, BIT["comma"]) and value >= LARGE)  # "nurses, the largest group, number"
    return many and frame.word(k - 1) == "number" and large


def is_year(frame: Frame, k: int) -> bool:
    """ "This famous 1979 series": a year behind an adjective, which no time phrase takes in."""
    number = frame.items[k].sense(NUMBER)
    written = frame.text[frame.items[k].start : frame.items[k].end]
    yearly = written.isdecimal() and FIRST_YEAR <= number.value <= LAST_YEAR and number.value % SMALL != 0
    if yearly and ((frame.glued(k) and frame.word(k - 2) in BEFORE_YEAR) or _is_held(frame, k + 1)):
        return True
    if yearly and frame.word(k + 1) in YEARLY:
        return True
    return yearly and frame.has(k - 1, BIT["word"]) and frame.has(k - 2, bits("determiner", "article", "possessive"))


def _is_held(frame: Frame, k: int) -> bool:
    """ "The 2011 Brit Awards", "Expo 2020 visitors": what is held year by year, in capitals."""
    if frame.has(k - 2, CAPITAL) and frame.word(k - 2) in HELD:
        return True  # "the World Cup 2022 stadiums"
    end = k
    while frame.has(end, CAPITAL):
        end += 1
    return end > k and frame.word(end - 1) in AWARDED


def _is_series(frame: Frame, k: int) -> bool:
    """ "Its 5000 series machines", "the 3-Series", "MI-⏎24 helicopters": the number of a make, in digits."""
    written = frame.text[frame.items[k].start : frame.items[k].end]
    ahead = k + 1 + (frame.has(k + 1, BIT["dash"]) and frame.glued(k + 1) and frame.glued(k + 2))
    if written.isdecimal() and frame.word(ahead) == "series" and frame.word(ahead + 1) != "of":
        return frame.has(ahead, CAPITAL) or frame.has(ahead + 1, BIT["word"])
    if not frame.has(k - 1, BIT["dash"]) or not frame.glued(k - 1) or k == 1:
        return False
    if frame.word(k - 2) == "for":
        return frame.glued(k)  # "2-for-1 tickets", "a one-for-five rights issue"
    made = frame.text[frame.items[k - 2].start : frame.items[k - 2].end]
    hung = frame.glued(k) and len(written) <= HUNG and not frame.has(k - 2, bits("number", "digits", "numeral"))
    hung = hung and any(map(str.isalpha, made)) and frame.word(k - 2) not in NEARLY  # "the near-400 complaints"
    return written.isdecimal() and (made.isupper() or hung)


def is_called(frame: Frame, k: int) -> bool:
    """ "911 calls", "3M denies", "a .308 average", "engine 89–0165": what has a number for its name, or a decimal."""
    if _is_series(frame, k):
        return True
    item = frame.items[k]
    written = frame.text[item.start : item.end]
    if written in EMERGENCY and frame.word(k + 1) in CALLED:
        return True
    if written in FIRMS and not frame.has(k + 1, BIT["counted"]):
        return True
    decimal = frame.word(k - 1) == "." and frame.glued(k) and k > 1 and not frame.glued(k - 1)
    coded = item.sense(NUMBER).high is not None and re.search(r"[-–]0\d", written) is not None
    coded = coded or frame.word(k + 1) in CODES
    return decimal or coded or _is_rating(frame, k) or _acts(frame, k)


def _acts(frame: Frame, k: int) -> bool:
    """ "Ferry 12 sails from the quay", "each 737 carries 162 guests": the name of one thing, and what that does."""
    verb = frame.word(k + 1).endswith("s") and not frame.has(k + 1, bits("counted", "capital"))
    if not verb or not frame.has(k + 2, OBJECTS) or not frame.items[k].sense(NUMBER).digits:
        return False
    if frame.word(k - 1) in ("each", "every"):
        return not frame.has(k + 2, BIT["preposition"])
    single = frame.has(k - 1, BIT["word"]) and not frame.has(k - 1, bits("plural", "collective", "generic", "adverb"))
    return single and k > 0 and not any(frame.has(at, NAMELESS | bits("pronoun", "adverb")) for at in range(k))


def _is_rating(frame: Frame, k: int) -> bool:
    """ "It gets 5 stars": a mark, no count of stars."""
    marked = frame.word(k + 1) == "stars" and frame.items[k].sense(NUMBER).value <= BEST
    return marked and any(frame.word(at) in RATED for at in range(max(0, k - RATING), k))


def is_metres(frame: Frame, k: int) -> bool:
    """ "The 1,500m runners": the metres of a race, which nobody would write for thousands of millions."""
    number = frame.items[k].sense(NUMBER)
    written = frame.text[frame.items[k].start : frame.items[k].end]
    return bool(number.scale > 1 and number.value / number.scale >= THOUSAND and written[-1:] == "m")


def is_of_page(frame: Frame, i: int, j: int) -> bool:
    """ "6 min read · 48 comments": what a page counts of itself, at the end of a line without a verb."""
    if frame.word(j - 1) not in PAGE or j < len(frame.items) or j - i > 2:
        return False
    parted = frame.word(i - 1) in ("|", "·")
    return (
        parted
        or not any(frame.has(at, SPOKEN) for at in range(i))
        or frame.items[0].word.text
        in (
            "read",
            "posted",
            "by",
            "published",
            "updated",
        )
    )


def is_name(frame: Frame, k: int) -> bool:
    """A number that belongs to a name: "Three Gorges", "“320 Project”", a slogan in quotes."""
    if _in_slogan(frame, k) or _is_score(frame, k) or is_named(frame, k):
        return True
    if frame.word(k - 1) == "year" and frame.has(k - 1, CAPITAL) and frame.items[k].sense(NUMBER).value <= LAST_CLASS:
        return True  # "Year 6 pupils"
    if frame.word(k + 1) == "project" and frame.has(k + 1, CAPITAL) and frame.word(k - 1) == "the":
        return True  # "the 320 Project"
    written = frame.text[frame.items[k].start]
    inside = k > 0 and not frame.has(k - 1, OPENING)
    if inside and written.isupper() and frame.has(k - 1, CAPITAL) and not frame.in_capitals():
        return True  # "the Big Four firms"
    if not written.isupper() or not frame.has(k + 1, CAPITAL) or frame.in_capitals():
        return False
    if k > 0 or (frame.has(k + 1, BIT["plural"]) and not frame.has(k + 1, BIT["counted"])):
        return True  # "Three Gorges", "Six Nations"
    return frame.has(k + 2, CAPITAL) and not _counts_behind(frame, k + 1)


def is_attribute(frame: Frame, k: int) -> bool:
    """ "The 25 nation bloc", "zero waste initiatives": the number and its singular stand before another noun."""
    nothing = frame.items[k].sense(NUMBER).value == 0 and not frame.has(k + 1, BIT["plural"])
    return nothing or (frame.word(k + 1) in ATTRIBUTIVE and frame.has(k + 2, BIT["word"]))


def _counts_behind(frame: Frame, k: int) -> bool:
    """Whether the phrase at k ends in a plural: "Two Chinese Navy ships", but no "Five Star Movement"."""
    while frame.has(k + 1, bits("word", "capital")):
        k += 1
    return frame.has(k, bits("plural", "counted"))


def _is_score(frame: Frame, k: int) -> bool:
    """ "Warta Girls 2-3 Resovia Girls": a span between two names."""
    names = frame.has(k - 1, BIT["capital"]) and frame.has(k + 1, BIT["capital"])
    return names and frame.items[k].sense(NUMBER).high is not None


def _in_slogan(frame: Frame, k: int) -> bool:
    """A number in a few quoted words without a verb: “320 Project”, “one district two belts”."""
    if not frame.classes & BIT["quote"]:
        return False
    opened = next((at for at in range(k - 1, max(-1, k - SLOGAN), -1) if frame.has(at, BIT["quote"])), None)
    closed = next((at for at in range(k + 1, k + SLOGAN) if frame.has(at, BIT["quote"])), None)
    if (
        opened is None
        or closed is None
        or closed - opened > SLOGAN
        or (frame.glued(opened) and not frame.glued(opened + 1))
    ):
        return False
    return not any(frame.has(at, SPEAKING) for at in range(opened + 1, closed))


def is_address(frame: Frame, i: int, j: int) -> bool:
    """ "221 Baker Street": capitals up to the word for a street."""
    return any(frame.word(k) in STREETS and frame.has(k, BIT["capital"]) for k in range(i + 1, min(i + 4, j + 1)))


def goes_on_numbering(frame: Frame, k: int) -> bool:
    """ "Berths No. 14 and 15": the second of two things that are called by their numbers."""
    if frame.word(k - 1) in SCHEDULED:
        return True  # "flights 12 and 14"
    joined = frame.word(k - 1) in ("and", "&", "to") and frame.has(k - 2, NUMBER)
    if joined and frame.word(k - 3) in SCHEDULED:
        return True
    if joined and frame.word(k - 3) in ("no", "no .", "no.", "nos", "nos.") and not frame.has(k + 1, BIT["noun"]):
        return True
    return _is_in_row(frame, k)


def _is_in_row(frame: Frame, k: int) -> bool:
    """ "The ministry closed wells 3, 7 and 9": small numbers that go up behind the name of the things."""
    first = last = k
    while frame.has(first - 1, JOINT) and frame.has(first - 2, NUMBER):
        first -= 2
    while frame.has(last + 1, JOINT) and frame.has(last + 2, NUMBER):
        last += 2
    named = frame.has(first - 1, bits("plural", "counted")) and not frame.has(first - 1, CAPITAL)
    if first == last or not named or first == 1:
        return False
    numbers = [frame.items[at].sense(NUMBER) for at in range(first, last + 1, 2)]
    rising = all(a.value < b.value for a, b in pairwise(numbers))
    small = all(number.digits and number.high is None and number.value < SMALL for number in numbers)
    return rising and small and not frame.has(last + 1, BIT["noun"]) and "respectively" not in frame.words


def has_point(frame: Frame, k: int) -> bool:
    """ "Stronger than 5.0": a small number with a decimal point is measured, not counted."""
    number = frame.items[k].sense(NUMBER)
    small = number.scale == 1 and number.digits and number.value < SMALL
    return bool(small and number.value.as_tuple().exponent == -1)
