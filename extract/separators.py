"""Numbers as much of the world prints them, "2.000 MW, 59,6%": read as "2,000 MW, 59.6%" where a text writes so."""

from __future__ import annotations

import calendar
import re
from typing import Final

from extract.gaps import SOFT_HYPHEN

MEASURE: Final = r"""
    (?:[ ]?(?:%|€|‰|bn\b|mn?\b|bln\b|mln\b|k[mgW]|MWh?\b|GWh?\b|t\b)
    | [ ](?:per[ ]?cent|pct|percentage|points?\b|thousand|million|billion|trillion|tonn?e?s?\b|euros?\b|hectares?\b
        |kilomet|square|cubic|litres?\b|liters?\b|met(?:re|er)s?\b))"""
BEFORE: Final = r"(?<![\w.,])(?:[%€$₺£]|R\$|TL|EUR|Rp|kr)[ ]?"
# What only a comma before decimals explains, and what only a point before them or a comma between thousands does.
COMMA_DECIMALS: Final = re.compile(
    rf"""(?<![\d,.])\d{{1,3}}(?:\.\d{{3}})*,\d{{1,2}}{MEASURE} | {BEFORE}\d{{1,3}}(?:\.\d{{3}})*,\d{{1,2}}(?![\d,])
    | \d\.\d{{3}},\d{{1,2}}(?!\d)""",
    re.VERBOSE,
)
POINT_DECIMALS: Final = re.compile(
    rf"""(?<![\d,.])\d+\.\d{{1,2}}{MEASURE} | {BEFORE}\d+\.\d{{1,2}}(?![\d.])
    | (?<![\d.,])\d{{1,3}}(?:,\d{{3}})+(?![\d,])""",
    re.VERBOSE,
)
# A number to be turned round: groups of three behind points, decimals behind a comma; no list ("3,4 and 5"), no date.
NUMBER: Final = re.compile(
    r"""(?<![\w.,:/-]) (?: \d{1,3}(?:\.\d{3})+(?:,\d+)? | \d+,\d{1,2} )
    (?![\d:/-]|[.,]\d|[ ](?:and|or)[ ]\d{1,3}(?![\d.,%]))""",
    re.VERBOSE,
)
TURNED: Final = str.maketrans(".,", ",.")
MAYBE: Final = re.compile(r",(?<=\d,)\d\d?(?!\d)")  # most texts have none; commas are soon found
# Numbers that a machine took apart: "1, 234 tons", "12. 5%", "12 .5%"; no list ("50, 100 and 500") and no day
# ("May 3, 120 boats").
NO_DAY: Final = "".join(rf"(?<!{name}[ ])" for name in (*calendar.month_name[1:], *calendar.month_abbr[1:], "Sept"))
AHEAD: Final = r"(?:(?<=[a-z€£¥$₹(][ ])|(?<=[a-z],[ ])|(?<=[€£¥$₹(]))"
TORN: Final = re.compile(
    rf"(?<![\d,.]){AHEAD}{NO_DAY}\d{{1,3}}(?:[ ]?,[ ]?\d{{3}})+(?![\d,]|[ ](?:,|and|or|to)[ ]?\d)", re.VERBOSE
)
TORN_POINT: Final = re.compile(
    rf"""(?<![\d,.]){AHEAD}(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}})[ ]?\.[ ]?\d{{1,2}}
    (?={MEASURE}|[ ]?(?:yuan|mu|km|crore|cr|lakh|kilo\w+|[mb]illion|dollars|tons?|p|cents?|mm)\b)
    | (?<=[€£¥$₹])\d{{1,4}}[ ]?\.[ ]?\d\d(?![\d-])""",
    re.VERBOSE,
)
GAP: Final = re.compile(r"\d(?:, \d{3}(?!\d)| ,\d{3}(?!\d)|\. \d| \. ?\d)")
SOUND: Final = re.compile(r"(?<!\d)\d{1,3},\d{3}(?!\d)")
SOUND_POINT: Final = re.compile(rf"\d\.\d{{1,2}}{MEASURE}", re.VERBOSE)
LEAST: Final = 2  # numbers that show how a text writes its decimals


def without_gaps_in_numbers(text: str) -> str:
    """The text with numbers that blanks take apart in one piece, as long as before, where it writes all of them so."""
    if GAP.search(text) is None:
        return text
    for torn, sound in ((TORN, SOUND), (TORN_POINT, SOUND_POINT)):
        shown = torn.finditer(text)
        if sound.search(text) is None and sum(1 for _, _ in zip(range(LEAST), shown, strict=False)) == LEAST:
            text = torn.sub(lambda found: found[0].replace(" ", SOFT_HYPHEN), text)
    return text


def with_points(text: str) -> str:
    """The text with points before decimals and commas between thousands, as long as before.

    A text that has its decimals behind commas at least twice and nowhere behind a point is turned round; all others
    are left alone, so that "1.250 km" of an English text stays a little more than a kilometre.
    """
    if MAYBE.search(text) is None:
        return text
    shown = COMMA_DECIMALS.finditer(text)
    if sum(1 for _, _ in zip(range(LEAST), shown, strict=False)) < LEAST or POINT_DECIMALS.search(text):
        return text
    return NUMBER.sub(lambda found: found[0].translate(TURNED), text)
