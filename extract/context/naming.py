"""How a person names the phrase that a figure is about: "the number of newly established firms", "large projects"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.clause import SEEING
from extract.context.nounphrase import MEASURED, is_done_of
from extract.context.parentheses import opening
from extract.context.phrases import closing, core
from extract.context.predicates import DURATIONS
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.verbs import HELPERS, STATING
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

COMPLEMENTING: Final = frozenset(["of", "in", "for", "on", "to", "from", "with", "between", "per"])
TRADE: Final = frozenset(["import", "export", "imports", "exports"])
BRACKETED: Final = (["growth"], ["rate"], ["index"], ["figure"], ["deficit"], ["surplus"], ["share"])
HELPING: Final = frozenset(["help", "helps", "helped", "helping"])
LONGEST: Final = 7  # words of a name
PARTING: Final = (FIGURE, COMMA, STOP, OPEN, TIME, ADVERB, PREPOSITION)
LONGEST_PAIR: Final = 10  # of one with two that "and" joins
LONGEST_LIST: Final = 14  # of one with a list
PLACING: Final = frozenset(["between", "to", "from", "with", "in"])
PAID: Final = frozenset("spent paid lent given allocated invested raised collected owed donated earned set".split())
HOLLOW: Final = frozenset(["money", "cash", "sum", "sums", "amount", "amounts"])
SHOWING: Final = frozenset("showed shows showing indicated indicates reporters journalists newsmen".split())
OUTLAYS: Final = frozenset("expenditure expenditures spending costs expenses revenue revenues income sales".split())
# What is done to things, often two at once.
DEEDS: Final = frozenset(
    """production supply manufacture manufacturing processing distribution transmission generation construction
    installation storage loading unloading sale sales purchase maintenance repair collection treatment protection
    transport transportation exploration extraction mining smelting rolling operation management""".split()
)
RESULTS: Final = bits("money-noun", "collective", "generic", "change-noun")  # no materials
DESCRIBING: Final = re.compile(
    r"\w+(?:al|ic|ary|ern|ese|ish|ive|ian|-owned)|urban|private|public|heavy|light|passenger"
)
TELLING: Final = frozenset(["told", "tells", "telling", "informed", "assured"])
TIMES: Final = frozenset("year annum month week day hour minute second quarter night decade cent share".split())
DETERMINED: Final = bits("article", "determiner", "possessive")


def name_of(frame: Frame, head: int, *, joined: bool = True) -> str | None:
    """How a person names the phrase that begins at chunk head: with its first complements, not too long.

    With `joined` the last of them may be two that "and" joins ("the value of oil and gas reserves").
    """
    figure = frame.chunks[head].figure
    if figure is not None:
        whole = frame.has(figure.j, BIT["dash"]) and frame.role_at(head + 1) == NOUN  # "the 300-room | hotel"
        return name_of(frame, head + 1) if whole else figure.noun
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    last = head
    helped = frame.word(i - 1) in HELPING and frame.has(i, BIT["change-verb"])  # "helped | boost reserves"
    if "that" in frame.words_of(head)[1:-1]:  # "told us at | the bank's office that arrears | were"
        i = next((at + 1 for at in range(i + 1, j - 1) if frame.word(at) == "that"), i)
    if frame.role_at(head - 1) == VERB and frame.words_of(head - 1)[-1] in TELLING:
        i = next(
            (at + 1 for at in range(i + 1, j - 1) if frame.has(at, BIT["article"])), i
        )  # "told | us the deal | is"
    if j - i > 1 and (frame.word(i) in SHOWING | SEEING or helped):
        i += 1  # "the report, out today, | showed exports | fell"
    if is_adjective(frame, head):  # "small and micro enterprises"
        last = head + 2
        _, j = core(frame, frame.chunks[last].i, frame.chunks[last].j)
    elif joined and (end := _end_of_heads(frame, head)) is not None:
        last, (_, j) = end, core(frame, frame.chunks[end].i, frame.chunks[end].j)
    while True:
        k = last + 1
        if last == head and j - i == 1 and frame.word(i) in HOLLOW and set(frame.words_of(k)) & PAID:
            j, k = frame.chunks[k].j, k + 1  # "money | spent | on | roads"
        while frame.role_at(k) == OPEN:  # "gross domestic product (GDP) of the city"
            k = closing(frame, k) + 1
        if frame.words_of(k) == ["in total"] and frame.role_at(k + 1) == NOUN and frame.chunks[k + 1].j - i <= LONGEST:
            last, (_, j) = k + 1, core(frame, frame.chunks[k + 1].i, frame.chunks[k + 1].j)
            continue  # "its share | in total | investment"
        if per := _over_rate(frame, k):
            j, k = frame.chunks[per - 1].j, per
        into = frame.words_of(k) == ["into"] and frame.word(j - 1).endswith("ing")  # "the rate of receiving into"
        if frame.role_at(k) != PREPOSITION or not (into or frame.word(frame.chunks[k].i) in COMPLEMENTING):
            break
        if frame.role_at(k + 1) == ADVERB and frame.word(frame.chunks[k + 1].i).endswith("ly"):
            k += 1  # "the number of | newly | established firms"
        k += is_done_of(frame, k + 1)  # "prices of | paid | services"
        if frame.role_at(k + 1) != NOUN or frame.chunks[k + 1].j - i > LONGEST or frame.words_of(k + 1) == ["order"]:
            break
        _, end = core(frame, frame.chunks[k + 1].i, frame.chunks[k + 1].j)
        if joined and (end_of_both := _joined_behind(frame, k + 1, i)) is not None:
            last, (_, j) = end_of_both, core(frame, frame.chunks[end_of_both].i, frame.chunks[end_of_both].j)
            break
        lasting = frame.span(end - 1, end).lower().split()[-1:]  # "in | the | three months"
        if end and DURATIONS.intersection(lasting) and frame.word(frame.chunks[k].i) in ("for", "in"):
            break  # "revenue in those nine months", "exports for the 12 months"
        last, j = k + 1, end
    j = _with_deed(frame, head, last, j)
    short = _before_bracket(frame, head)
    return f"{short} {frame.span(i, j)}" if short else frame.span(i, j) or None


def _done_by(frame: Frame, k: int) -> int | None:
    """ "Power | used | by | farms and households | rose 3 percent": the item behind those who do what is measured."""
    if k >= len(frame.chunks):
        return None
    end = end_of_list(frame, k) or k
    moved = frame.role_at(end + 1) == VERB and frame.classes_of(end + 1) & bits("change-verb", "level-verb")
    pointing = frame.word(frame.chunks[k].i) in ("these", "those", "this", "such")
    if frame.role_at(k) != NOUN or pointing or not moved or frame.chunks[end].j - frame.chunks[k].i > LONGEST:
        return None
    return core(frame, frame.chunks[end].i, frame.chunks[end].j)[1]


def _with_deed(frame: Frame, head: int, last: int, j: int) -> int:
    """Where a name ends that takes in what was done to its thing, j where it takes in nothing."""
    done = frame.role_at(last + 1) == VERB and not frame.classes_of(last + 1) & HELPERS
    if done and frame.words_of(last + 2)[:1] and frame.word(frame.chunks[last + 2].i) in STATING:
        return frame.chunks[last + 1].j  # "the amount of water | supplied | was 3 million cubic metres"
    if done and frame.words_of(last + 2) == ["by"] and (doer := _done_by(frame, last + 3)):
        return doer
    if last > head and frame.word(j - 1).endswith("ing") and frame.word(j).startswith("into "):
        return j + 1  # "the rate of going | into operation was"
    return j


def _joined_behind(frame: Frame, k: int, i: int) -> int | None:
    """ "The value of | its oil | and | gas reserves | rose", "sales of | oil | , | gas | and | coal | were".

    Two names are so joined where they are ends of a way or places: "trade between | Chile | and | Peru | rose".
    """
    end = end_of_list(frame, k)
    if end is None or frame.chunks[end].j - i > (LONGEST_PAIR if end == k + 2 else LONGEST_LIST):
        return None
    link = frame.word(frame.chunks[k - 1].i)
    first = frame.chunks[k - 2].i <= i  # not "capacity on the coast | between | Lima | and | Pisco"
    if end == k + 2 and first and link in PLACING and (link == "between" or frame.role_at(end + 1) == VERB):
        return end
    own = frame.has(frame.chunks[end].i, DETERMINED | BIT["capital"]) or frame.last_classes(k) & BIT["capital"]
    if end == k + 2 and own:
        return None
    if frame.role_at(end + 1) == VERB:
        return end
    measured = frame.last_classes(end) & RESULTS and not frame.last_classes(k) & RESULTS
    return end if frame.role_at(end + 1) in PARTING and not measured else None


def end_of_list(frame: Frame, k: int) -> int | None:
    """ "Transport | , | storage | and | postal services": the last of the nouns that "and" joins to that at chunk k."""
    at = k
    while frame.role_at(at + 1) == COMMA and _goes_on_with(frame, at + 2):
        at += 2
    at += frame.role_at(at + 1) == COMMA
    joined = frame.words_of(at + 1) in (["and"], ["&"], ["or"]) and _goes_on_with(frame, at + 2)
    return at + 2 if joined else None


def _goes_on_with(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == NOUN and not frame.has(frame.chunks[k].i, DETERMINED)


def _end_of_heads(frame: Frame, head: int) -> int | None:
    """ "Wages | and | salaries | rose", "food | , | drinks | and | tobacco sales | were": what shares one figure."""
    end = end_of_list(frame, head)
    if end is None or frame.role_at(end + 1) not in (VERB, PREPOSITION) or "respectively" in frame.words:
        return None
    members = [at for at in range(head, end + 1) if frame.role_at(at) == NOUN]
    measured = [bool(frame.last_classes(at) & RESULTS) for at in members]
    shared = not any(measured[:-1]) and frame.chunks[end].j - frame.chunks[end].i > 1
    fits = measured[-1] and (shared or all(measured))
    moved = frame.role_at(end + 1) == VERB and frame.classes_of(end + 1) & BIT["change-verb"]
    fits = fits or bool(moved and not measured[-1])  # "farming, forestry and fishing | grew"
    return end if fits and frame.chunks[end].j - frame.chunks[head].i <= LONGEST_LIST else None


def _over_rate(frame: Frame, k: int) -> int | None:
    """ "Output | per hectare | of wheat", "water use | per | 10,000 yuan | of GDP": the chunk behind the rate."""
    word = frame.word(frame.chunks[k].i) if k < len(frame.chunks) else ""
    if frame.role_at(k) == ADVERB and word.startswith("per ") and word.split()[-1] not in TIMES:
        return k + 1
    figure = frame.figure_at(k + 1) if word == "per" else None
    return k + 2 if figure is not None and figure.type == "money" and frame.words_of(k + 2) == ["of"] else None


def _before_bracket(frame: Frame, head: int) -> str | None:
    """ "Gross domestic product (GDP) | growth": what stands before the bracket, where the noun behind says but how."""
    opened = opening(frame, head - 1) if frame.role_at(head - 1) == CLOSE else 0
    if not opened or frame.role_at(opened - 1) != NOUN or frame.words_of(head) not in BRACKETED:
        return None
    return frame.span(*core(frame, frame.chunks[opened - 1].i, frame.chunks[opened - 1].j))


def _shares_noun(frame: Frame, head: int) -> bool:
    """ "Oil exploration | and | production expenditure", "oil | and | gas output": the second names what both have."""
    first, chunk = frame.last_classes(head), frame.chunks[head + 2]
    last = frame.word(frame.chunks[head].j - 1)
    material = first & BIT["quantity-noun"] and not first & RESULTS
    several = first & BIT["plural"] and last.endswith("s")
    named = not material and (several or first & (MEASURED & ~BIT["plural"]) or (head and first & BIT["capital"]))
    outlay = frame.words_of(head + 2)[-1] in OUTLAYS or frame.last_classes(head + 2) & RESULTS
    return chunk.j - chunk.i > 1 and not named and not frame.has(chunk.i, DETERMINED) and bool(outlay)


def _works_on(frame: Frame, head: int, i: int, j: int) -> bool:
    """ "The production | and | supply | of electricity": two deeds, done to the same thing."""
    alone = j - i == 1 and frame.words_of(head + 3) == ["of"]
    return alone and frame.word(i) in DEEDS and DEEDS.issuperset(frame.words_of(head + 2))


def is_adjective(frame: Frame, head: int) -> bool:
    """Whether a chunk of one word shares the noun of the one behind "and" ("large | and | medium projects")."""
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    joined = frame.role_at(head + 1) == CONJUNCTION and frame.role_at(head + 2) == NOUN
    if frame.word(j - 1) in TRADE and joined:
        return True  # "total import and export volume"
    if joined and (_shares_noun(frame, head) or _works_on(frame, head, i, j)):
        return True
    nominal = bits("noun", "money-noun", "quantity-noun", "generic", "counted")
    nominal |= BIT["capital"] if i > 0 else 0  # "Oil and gas revenues"
    shared = joined and frame.chunks[head + 2].j - frame.chunks[head + 2].i > 1
    return bool(
        shared
        and j - i == 1
        and not frame.has(i, nominal)
        and frame.word(frame.chunks[head + 1].i) in ("and", "&", "or")
    )


def shared_head(frame: Frame, names: list[int], c: int) -> str | None:
    """ "Oil | and | gas output", "urban | and | rural disposable income": the noun that the last member has for all."""
    i, j = core(frame, frame.chunks[names[-1]].i, frame.chunks[names[-1]].j)
    results = frame.has(j - 1, RESULTS) or frame.word(j - 1) in ("industry", "industries", "sector", "sectors")
    if c == names[-1] or j - i == 1 or not results:
        return None
    for k in names[:-1]:
        if frame.role_at(k + 1) not in (COMMA, CONJUNCTION) or frame.last_classes(k) & RESULTS:
            return None
        material = frame.last_classes(k) & bits("quantity-noun")
        if not material and not DESCRIBING.fullmatch(frame.words_of(k)[-1]):
            return None
    at = j - 1 if frame.last_classes(names[0]) & bits("quantity-noun") else i + 1
    return frame.span(at, j)
