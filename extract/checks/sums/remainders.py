"""A whole, what is named of it, and the rest: "Seven out of nine work; the two that are left will follow"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import are_one, before, behind, dimension, head, is_whole_of_part, leading, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

REST: Final = re.compile(
    r"\b(?:the|its|their|another) (?:remaining|other|last|rest(?: of|,)?|balance(?: of)?|left-over)\b\W*(?:\w+ )?$",
    re.IGNORECASE,
)
LEFT: Final = re.compile(
    r"(?:\s[\w’'-]+){0,3}? (?:(?:that (?:is|are) )?left(?! (?:out|of|over|behind))|remain(?:s|ing|ed)?|others?"
    r"|(?:that|which|who) (?:is|are|have|has) (?:still|not|yet)|(?:is|are) still)\b",
    re.IGNORECASE,
)
ALL_THE_REST: Final = re.compile(
    r"\b(?:the|its|a) (?:remaining|balance(?: of)?|rest(?: of|,)?)\b\W*(?:\w+ )?$"
    r"|\b(?:everything else|all else|what (?:is|was) left)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
THE_OTHER: Final = re.compile(r"\b(?:the|its|their) other\W*$", re.IGNORECASE)
LEAVING: Final = re.compile(r"\b(?:leaving|which leaves|leaves)\W+(?:only |just |the |another )?$", re.IGNORECASE)
VALID: Final = re.compile(r"\s*valid\b", re.IGNORECASE)
WITHOUT: Final = re.compile(
    r"(?:\s\w+)?\s(?:with|without|homeless|dead|hurt|injured|stranded|out|behind)\b", re.IGNORECASE
)
OF_WHICH: Final = re.compile(r"\bof (?:which|whom|these|them)\W*$", re.IGNORECASE)
THE: Final = re.compile(r"\b(?:the|its|their)\W*$", re.IGNORECASE)
THAN: Final = re.compile(r"\b(?:than|against|from|to) (?:the |an? )?\W*$", re.IGNORECASE)
BRINGS: Final = re.compile(r"[\w\s-]{0,30},? ?(?:(?:which|that|who) \w+|with|worth|for|at|of)\b", re.IGNORECASE)
PART_OF: Final = re.compile(r"\s*(?:out )?of (?:the|its|their|an?)(?: \w+)?\s*", re.IGNORECASE)
WHOLES: Final = re.compile(
    r"\b(?:costs?|costing|total\w*|packages?|outlay|budget|worth|investment|invest|fund\w*|program\w*|projects?|plans?"
    r"|estimated?|price|value|tranche|contracts?|owed|capacity|length|needs?|appeal\w*|claims?|bill|debt|spen[dt]\w*"
    r"|expenditure|revenues?|sales|turnover|income|harvest|crop|output|production|exports|imports|receipts|financing"
    r"|aid|penalty|fine|sum|votes|ballots)\b",
    re.IGNORECASE,
)
OF_THE: Final = re.compile(r"\W*(?:out )?of (?:(?:the|these|those|its) )?", re.IGNORECASE)
OF_ANOTHER: Final = re.compile(r"[\w\s-]{0,20}? of (?:the|its|this|that|their|what|all|those) \w+", re.IGNORECASE)
# "Of its new units, railways took 47": of other things than were told before.
TOTAL: Final = re.compile(r"(?:total|sum|amount|figure|number|money)", re.IGNORECASE)
OF_SOME: Final = re.compile(
    r"\W*(?:out )?of (?:the|its|their|these|those|all) (?:[\w-]+ )*?(?P<noun>[\w-]+),", re.IGNORECASE
)
# "Lost the last three", and "the last three are to follow".
LAST: Final = re.compile(r"\blast\W*$", re.IGNORECASE)
AWAITED: Final = re.compile(r"(?: [a-z]+)? (?:(?:are|is) (?:still|to|due|yet)|will|wait|follow|remain|come|should)\b")
BACK: Final = 4  # sentences to look back for the whole
NEAR: Final = 3  # the same where one objects
GAP: Final = 2  # sentences from the first part to the rest
REACH: Final = 80  # characters before the rest in which its words stand
MOST: Final = 5  # parts where one objects


def additions(_reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of what is named and what remains."""
    for sentence, mentions in enumerate(rows):
        for place, mention in enumerate(mentions):
            if LEAVING.search(before(mention)):
                yield from _leaving(mentions[:place], mention)
            left = LEFT.match(behind(mention))
            told = REST.search(before(mention)) is not None
            if told or left or _is_all_the_rest(mention):
                found = list(_of_rest(rows, sentence, place, told=told))
                yield from [addition for addition in found if addition.agrees()] or found


def _leaving(named: Sequence[Mention], rest: Mention) -> Iterator[Addition]:
    """ "47,611 people voted, of whom 583 spoilt their papers, leaving 47,028": a whole and what goes off it."""
    named = [m for m in named if dimension(m) == dimension(rest) and not is_whole_of_part(m)]
    if len(named) != FEWEST:
        return
    whole, part = named
    text = whole.frame.text
    opens = OF_THE.fullmatch(text[whole.frame.start : whole.start]) is not None
    if not opens and not OF_WHICH.search(text[whole.end : part.start]):
        return
    addition = Addition(whole, [part, rest], Claim.ALL)
    alike = head(rest) in (None, head(whole)) or VALID.match(behind(rest))
    if not alike or WITHOUT.match(behind(rest)):
        return
    if value_of(part) < value_of(whole) and value_of(rest) < FEWEST * value_of(whole):
        yield addition


def _of_rest(rows: Sequence[Sequence[Mention]], sentence: int, place: int, *, told: bool) -> Iterator[Addition]:
    """The additions with the figure at a place, or with the one that is told of the things that it counts."""
    mentions = rows[sentence]
    mention = mentions[place]
    if not told and mention.figure.type == "count" and THE.search(leading(mention)):
        yield from _failed(_named(rows, sentence, place, mention, BACK), mention)
    if told or LEFT.match(behind(mention)):
        yield from _with_rest(rows, sentence, place, told=told)
    if _is_all_the_rest(mention) and not OF_ANOTHER.match(behind(mention)):
        yield from _failed_list(_named(rows, sentence, place, mention, NEAR), mention)
    if mention.figure.type == "count" and (told or LEFT.match(behind(mention))):
        # "the remaining four, which bring 4.88 billion yuan"
        beside = next((at for at, m in enumerate(mentions) if m.start > mention.start), place)
        yield from _with_rest(rows, sentence, beside, told=told)
        if beside > place and ALL_THE_REST.search(before(mention)) and _brings(mention, mentions[beside]):
            yield from _failed_list(_named(rows, sentence, place, mentions[beside], NEAR), mentions[beside])


def _is_all_the_rest(mention: Mention) -> bool:
    """Whether words before a figure call it all that is left."""
    words = before(mention, REACH)
    other = mention.figure.type != "count" and THE_OTHER.search(words) is not None
    return other or ALL_THE_REST.search(words) is not None


def _brings(count: Mention, beside: Mention) -> bool:
    """ "The remaining four, which bring 4.88 billion yuan": whether a figure is told of the things that remain."""
    between = count.frame.text[count.end : beside.start]
    return len(between) <= REACH and BRINGS.match(between) is not None


def _with_rest(rows: Sequence[Sequence[Mention]], sentence: int, place: int, *, told: bool) -> Iterator[Addition]:
    """The additions with the figure at a place for the rest. `told`: a word before it says so."""
    rest = rows[sentence][place]
    named = _named(rows, sentence, place, rest, BACK)
    wholes = [m for m in named if value_of(m) > value_of(rest)][::-1]
    parts = [m for m in named if not is_whole_of_part(m) and not _is_inner(m, named)]
    for whole in wholes:
        siblings = [m for m in parts if rest.figure.of is not None and m.figure.of == rest.figure.of == value_of(whole)]
        among = Addition(whole, [*siblings, rest], Claim.NOTHING)  # "42 of the 60, with 5,100 builders; the other 18"
        if siblings and among.agrees():
            yield among
            return
        behind_it = [m for m in parts if m is not whole and (m.start > whole.start or _is_part_of(m, whole))]
        for first in range(len(behind_it)):
            addition = Addition(whole, [*behind_it[first:], rest], Claim.NOTHING)
            alike = len({head(m) for m in (whole, *addition.parts)} - {None}) <= 1
            if addition.agrees() and (alike or told or rest.figure.type != "count"):
                yield addition
                return
    if (rest.figure.type == "count" and REST.search(before(rest))) or ALL_THE_REST.search(before(rest)):
        yield from _failed([m for m in named if not _is_beside(m, rest)], rest)


def _is_beside(mention: Mention, rest: Mention) -> bool:
    """ "42 of the 60 mills, with 900 men; the other 18": a count of other things than those of which some are left."""
    a, b = mention.figure, rest.figure
    return b.of is not None and a.of is None and value_of(mention) != b.of and bool(a.noun) and a.noun != b.noun


def _is_inner(mention: Mention, named: Sequence[Mention]) -> bool:
    """ "48 projects are new, 32 of them have started": part of a part."""
    of = mention.figure.of
    return of is not None and any(
        value_of(m) == of and m.figure is not mention.figure and m is not named[0] for m in named
    )


def _is_called_whole(mention: Mention) -> bool:
    """Whether the words around a figure say that it is all of something: a cost, a package, things in number."""
    near = f"{before(mention)} {mention.figure.metric or ''} {behind(mention)}"
    return mention.figure.type == "count" or WHOLES.search(near) is not None


def _named(rows: Sequence[Sequence[Mention]], sentence: int, place: int, rest: Mention, back: int) -> list[Mention]:
    """The figures of the dimension of the rest that stand before it, in some sentences."""
    nearby = [m for row in rows[max(0, sentence - back) : sentence] for m in row if rest.line - m.line <= BACK]
    found = [m for m in [*nearby, *rows[sentence][:place]] if dimension(m) == dimension(rest)]
    return [m for m in found if m.figure.type == "count" or not THAN.search(before(m))]


def _is_part_of(part: Mention, whole: Mention) -> bool:
    """ "Seven of the nine", "paid 612 million of the 890 million"."""
    between = part.frame.text[part.end : whole.start] if part.frame is whole.frame else ""
    return part.figure is whole.figure or PART_OF.fullmatch(between) is not None


def _failed(named: Sequence[Mention], rest: Mention) -> Iterator[Addition]:
    """ "Seven of the nine …; the other three …": the whole is said with its first part, and nothing stands between."""
    if len(named) < FEWEST:
        return
    part, whole = named[-2:]
    together = whole.start > part.end and _is_part_of(part, whole)
    if LAST.search(before(rest)) and not AWAITED.match(behind(rest)):
        return
    if together and head(rest) in (None, head(whole)) and rest.sentence - whole.sentence <= 1:
        yield Addition(whole, [part, rest], Claim.ALL)


def _failed_list(named: Sequence[Mention], rest: Mention) -> Iterator[Addition]:
    """ "The cost is 90 million. The bank lends 50 million and the state pays the remaining 20 million"."""
    if len(named) > 1 and are_one(named[:2]):
        # The whole stood in the headline too, or is said to exceed a mark.
        named = named[1:] if named[1].figure.bound == "exact" else [named[0], *named[2:]]
    if len(named) > 1 and PART_OF.fullmatch(named[0].frame.text, named[0].end, named[1].start):
        named = [named[1], named[0], *named[2:]]  # "148 million out of the 236 million paid"
    whole, *parts = named or [rest]
    opens = OF_THE.fullmatch(whole.frame.text[whole.frame.start : whole.start]) is not None
    behind_it = bool(parts) and (opens or parts[0].sentence > whole.sentence)
    listed = behind_it and rest.sentence - parts[0].sentence <= GAP
    above = sum(value_of(part) >= value_of(whole) for part in (*parts, rest))
    alike = {head(m) for m in (whole, *parts, rest)} - {None}
    if any(PART_OF.match(behind(part)) for part in parts) or not (opens or _is_called_whole(whole)):
        return
    if listed and len(parts) < MOST and above < FEWEST and len(alike) <= 1 and not _of_others(whole, parts[0]):
        yield Addition(whole, [*parts, rest], Claim.ALL)


def _of_others(whole: Mention, part: Mention) -> bool:
    """Whether the sentence of the parts opens with things that the sentence of the whole has not told of."""
    there, here = whole.frame, part.frame
    opening = OF_SOME.match(here.text, here.start, part.start)
    if opening is None or there is here or TOTAL.fullmatch(opening["noun"]):
        return False
    return opening["noun"].rstrip("s").lower() not in there.text[there.start : there.end].lower()
