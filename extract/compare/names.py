"""Names: whose figure it is. Capitalised names of a sentence, and places and projects of records, in one writing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

Name = tuple[str, ...]  # its words in small letters

_WORD: Final = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&-]*(?:\.(?=[A-Z]))?"
_RUN: Final = re.compile(rf"{_WORD}(?:\s+(?:(?:of|de|del|al|and the|&)\s+)?{_WORD})*")
_PART: Final = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
_OWNED: Final = re.compile(r"['’]s?$")
_DATELINE: Final = re.compile(
    r"^\W{0,3}(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{1,40}|[A-ZÀ-Þ][\w.'’ -]{1,40}(?=,\s(?:[A-Z]\w+\.?\s\d|\d\d?\s[A-Z])))"
    r"(?:,[^-–—\n]{1,50})?(?:\s?\([^)]{1,40}\))?\s?(?:--|[-–—])\s"
)
LONGEST_NAME: Final = 6
# Words of kind: "Osmara" and "Osmara County" may be one place, "Osmara City" and "Osmara County" are two.
KINDS: Final = frozenset(
    """county city province state district prefecture municipality region town township village republic division
    zone borough parish island islands""".split()
)
FORMS: Final = frozenset(
    """inc ltd corp corporation co plc company limited llc ag sa nv spa gmbh group holdings holding project programme
    program the""".split()
)
ALIASES: Final[dict[Name, Name]] = {
    ("united", "states"): ("us",), ("usa",): ("us",), ("united", "states", "of", "america"): ("us",),
    ("united", "kingdom"): ("uk",), ("britain",): ("uk",), ("european", "union"): ("eu",),
    ("european", "community"): ("ec",),
}  # fmt: skip
BODIES: Final = frozenset("bank government ministry minister state company director president".split())
# Capitalised words that name nobody.
NO_NAMES: Final = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun q1 q2
    q3 q4 h1 h2 gdp cpi ppi fdi gnp gni us$ usd eur gbp cny rmb rs dlrs mln pct vs yuan dollar euro yen mr mrs ms dr hon
    a an the this that these those it its he she they we i you there here in on at by from for of to with as and or but
    if when while after before during since until under over about around some all both each every no not more most
    less fewer other another such than then thus so also however meanwhile overall total last next first second third
    fourth early late earlier later today yesterday tomorrow year month week day quarter half new net gross average
    according based compared with among between through despite due following including against within without across
    officials official authorities authority police rescuers government governments state company companies group
    minister ministry president chairman spokesman spokeswoman ceo director analysts analyst economists economist
    experts figures data statistics reports report results sources agency agencies news media bank banks people
    residents workers employees passengers firms factories farmers exports imports sales output production revenue
    revenues profit profits income earnings turnover inflation prices unemployment growth investment spending trade
    retail industrial tourism tourist tourists visitors population housing construction work number amount value cost
    costs budget tax taxes loan loans grant funding jobs homes houses schools hospitals roads bridges projects one two
    three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty
    hundreds thousands nearly almost roughly approximately only just up down their his her our my your phase stage
    although furthermore moreover initial prior current previous div dividend dividends final though besides hence
    accordingly similarly additionally indeed still yet instead subsidiary separately elsewhere specifically
    currently recently presently ii iii iv vi vii viii ix cent cents foreign domestic local national central public
    private general annual quarterly monthly gross shr profits update note notes many fees correction death toll
    damage floods flood earthquake quake storm fire explosion blast heavy least""".split()
)
_NOUN_ENDINGS: Final = ("ing", "ed", "ly", "tion", "tions", "ment", "ments", "ers", "ors", "ists", "ness", "ships", "s")


@lru_cache(maxsize=64)
def names_of(sentence: str, common: frozenset[str] = frozenset()) -> tuple[tuple[Name, int], ...]:
    """The names of a sentence and where they begin; none where it stands in capitals, as headlines and tables do.

    A word that opens the sentence has its capital from there: it is a name where it has a genitive, or is no word of
    `common` and does not look like one.
    """
    return () if in_capitals(sentence) else tuple(_names(sentence, common))


def _names(sentence: str, common: frozenset[str]) -> Iterator[tuple[Name, int]]:
    opening = re.search(r"\w", sentence)
    for found in _RUN.finditer(sentence):
        written = found.group()
        name = _trimmed(normalised(written))
        first = opening is not None and found.start() <= opening.start() and len(written.split()) == 1
        plain = first and not _OWNED.search(written) and (name[:1] == () or _is_common(name[0], common))
        if name and len(name) <= LONGEST_NAME and len(name[0]) > 1 and not plain:
            yield name, found.start()


def _is_common(word: str, common: frozenset[str]) -> bool:
    return word in common or word.endswith(_NOUN_ENDINGS)


def _trimmed(name: Name) -> Name:
    """A name without the words at its ends that are none: "On Monday", "In Osmara"; but "Bank of Tamba"."""
    while name and (name[0] in NO_NAMES or name[0] == "of") and not (name[0] in BODIES and name[1:2] == ("of",)):
        name = name[1:]
    while name and name[-1] in NO_NAMES:
        name = name[:-1]
    return name


def without_dateline(sentence: str) -> tuple[str, str]:
    """A sentence behind its dateline, and the dateline: "LONDON, March 18 (Agency) - "."""
    found = _DATELINE.match(sentence)
    return (sentence[found.end() :], found.group()) if found else (sentence, "")


def in_capitals(text: str) -> bool:
    """Whether most letters are capitals."""
    return sum(map(str.isupper, text)) * 2 > sum(map(str.isalpha, text))


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    return _OWNED.sub("", word.lower().replace(".", ""))


def normalised(text: str) -> Name:
    """A name's words in small letters, without genitive, article and legal form."""
    words = [_plain(word) for word in re.split(r"[\s,]+", text.replace("’", "'")) if word]
    cleaned = ["".join(_PART.findall(word)) for word in words]
    kept = tuple(word for word in cleaned if word and word not in FORMS)
    return ALIASES.get(kept, kept) or tuple(word for word in cleaned if word)


def anchor(name: Name) -> str:
    """What a name is looked up by: without its word of kind."""
    return " ".join(word for word in name if word not in KINDS) or " ".join(name)


def same_name(one: Name, other: Name) -> bool:
    """Whether two names can be one: equal but for a word of kind that one of them lacks."""
    kinds = {word for word in one if word in KINDS}, {word for word in other if word in KINDS}
    return anchor(one) == anchor(other) and (kinds[0] == kinds[1] or not kinds[0] or not kinds[1])
