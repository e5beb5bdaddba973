"""What a figure measures, in one writing: metrics and nouns without case, plural, article, owner and idle words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extract.compare.names import FORMS, NO_NAMES, Name, normalised

# Only what news uses for one and the same statistic, word for word. A table for a thesaurus would find conflicts that
# are none; each line here was weighed.
SAME: Final = (
    (r"gross domestic product", "gdp"),
    (r"gross national product", "gnp"),
    (r"foreign direct investments?", "fdi"),
    (r"(?:jobless|unemployment) rate|rate of unemployment|joblessness", "unemployment"),
    (r"inflation rate|rate of inflation|consumer price inflation", "inflation"),
    (r"consumer price index", "cpi"),
    (r"net (?:income|earnings)|profit after tax", "net profit"),
    (r"turnover", "revenue"),
    (r"industrial production", "industrial output"),
    (r"head ?count|workforce|number of employees", "employees"),
)
_SAME: Final = tuple((re.compile(rf"\b(?:{pattern})\b"), word) for pattern, word in SAME)
IDLE: Final = frozenset(
    """a an the of in on at for to by and or from with its their his her our this that these those value amount volume
    level figure number total overall combined some new""".split()
)
# What says nothing about which figure it is; such figures are compared only where the sentences are alike.
GENERIC: Final = frozenset(
    """amount rise fall increase decrease growth decline drop gain loss share stake rate margin cost price value figure
    investment fund funding budget loan grant contract project programme area length weight capacity size width height
    depth distance power people person company firm country family member group unit item part phase place thing case
    job worker staff site building house home household school hospital road bridge station plant mill mine vehicle car
    ship seat vote day year month week point stock dividend coupon payment money cash total change half quarter result
    period operation service system product production output contribution allocation sum proposal province county city
    district town village area zone region state speed temperature income expenditure spending credit aid debt bond tax
    levy fee fine salary wage pay pension allowance duty subsidy assistance facility rest other""".split()
)
# Words that open sentences and are no names.
COMMON: Final = GENERIC | frozenset(
    """cattle officials gold oil coal steel wheat rice corn cotton sugar coffee tea copper electricity power water gas
    food rain snow wind traffic passenger freight cargo crude palm fish meat milk timber cement fertilizer fertiliser
    tuition rent land labor labour turnout attendance membership enrolment enrollment crop grain harvest capacity
    consumer producer wholesale manufacturing mining farming agriculture agricultural fixed outstanding accumulated
    annual disposable urban rural provincial municipal gdp""".split()
)
GROWTH: Final = frozenset("growth rise increase fall decrease decline drop gain rate".split())
_OWNER: Final = re.compile(
    r"^(?:the\s+)?(?P<name>[A-ZÀ-Þ][\w.&-]*(?:\s+(?:(?:of|de)\s+)?[A-ZÀ-Þ][\w.&-]*)*)(?:['’]s|(?<=s)['’])\s+"
)
_OF: Final = re.compile(
    r"\s+(?:of|in|at|for|from|by)\s+(?:the\s+)?(?P<name>[A-ZÀ-Þ][\w.&'’-]*(?:\s+[A-ZÀ-Þ(][\w.&)'’-]*)*)$"
)
_OPENING: Final = re.compile(r"^(?:the\s+)?(?P<name>[A-ZÀ-Þ][\w.&-]*(?:\s+[A-ZÀ-Þ][\w.&-]*)*)\s+(?=[a-z])")
_DOTTED: Final = re.compile(r"\b(?:[A-Z]\.){2,}")
_LAND: Final = re.compile(r"^(?:the\s+)?(?P<name>US|USA|UK|EU|EC|UAE)\s+(?=[a-z])")
_WORDS: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_PRONOUN: Final = re.compile(
    r"^(?:its|their|his|her|our|(?:the )?(?:company|group|firm|country|county|city|province|bank|government)['’]s)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: its words, sorted, and whose it is, where the words tell it."""

    words: Name
    owners: tuple[Name, ...] = ()

    @property
    def generic(self) -> bool:
        """Whether the words tell too little to know the figure by."""
        return all(word in GENERIC for word in self.words)


@lru_cache(maxsize=4096)
def measure_of(text: str, *, change: bool = False) -> Measure:
    """The measure that a metric or a noun tells. `change`: the figure is itself a rise or a fall."""
    written = _DOTTED.sub(lambda found: found.group().replace(".", ""), " ".join(text.split()))
    rest, owners = _without_owners(_PRONOUN.sub("", written))
    plain = rest.lower()
    for pattern, word in _SAME:
        plain = pattern.sub(word, plain)
    words = {singular(word) for word in _WORDS.findall(plain) if word not in IDLE}
    if change and words == {"economy"}:
        words = {"gdp"}
    if change and len(words) > 1:
        words -= GROWTH
    return Measure(tuple(sorted(words)), tuple(owners))


def _without_owners(text: str) -> tuple[str, list[Name]]:
    """The words without the names of places and firms that they belong to, and these names."""
    owners: list[Name] = []
    for pattern in (_OWNER, _OF, _LAND, _OPENING):
        found = pattern.search(text)
        if found is None:
            continue
        name = normalised(found["name"])
        lone = pattern is _OPENING and len(name) == 1
        rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
        # "Coal exports": a word at the head of a phrase has its capital from the sentence.
        if rest and name and not lone and not any(word in NO_NAMES for word in name):
            text = rest
            owners.append(name)
    return text, owners


def singular(word: str) -> str:
    """A word without its genitive and plural ending."""
    word = re.sub(r"['’]s?$", "", word)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x)es$", word):
        return word[:-2]
    plain = word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plain and word not in FORMS else word
