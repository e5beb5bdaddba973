"""Counts: a cardinal number of discrete things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.context.counts.owned import called, end_of_things, of_change, of_whose_things
from extract.figure import Figure
from extract.kinds.record import BaseRecord, Bound, Status, Value
from extract.numbers.named import (
    ATTRIBUTIVE,
    SLOGAN,
    goes_on_numbering,
    has_point,
    is_address,
    is_attribute,
    is_called,
    is_metres,
    is_name,
    is_numbered,
    is_of_page,
    is_year,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from decimal import Decimal

    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER: Final = BIT["number"]
NOUN: Final = BIT["noun"]
CAPITAL: Final = BIT["capital"]
FINITE: Final = frozenset(
    """means seems remains appears lacks falls works goes comes gets runs lives dies fails suffers faces belongs
    contains includes""".split()
)  # verbs that look like plurals
WITH_NOUN: Final = ("number-then-noun", "number-then-joined-nouns")
WHOLE_OPENERS: Final = frozenset(["planned", "targeted", "total", "sanctioned", "approved", "original", "scheduled"])
SAYING: Final = bits("status", "plain-verb", "change-verb", "metric-verb", "level-verb")
NAMING: Final = bits("counted", "works", "undertaking", "money-noun", "generic", "institution")
HELPED: Final = bits("auxiliary", "modal")
LAST_DAY: Final = 31
NEXT: Final = (1, 2, 3)  # words behind a number that its noun may stand in
MONTHS: Final = frozenset(
    "january february march april may june july august september october november december".split()
)
PER: Final = frozenset([100, 1000, 10_000, 100_000, 1_000_000])  # what rates are told of
SINGLE: Final = frozenset(["man", "woman", "person", "child", "project"])
BESIDE_VERB: Final = frozenset("also always never now often then thus usually".split())
ROUNDS: Final = (4, 8, 16, 32, 64)  # how many play on
LEAVING: Final = frozenset(["leaves", "starts", "stops"])
FEW, SEVERAL, CROWD = 3, 10, 100
# What things do, behind their number; no noun begins with these.
DOING: Final = frozenset("lack await exceed belong contain involve include consist comprise remain".split())
TOLD: Final = frozenset("figures numbers rates values amounts sums totals percentages ratios".split())
SCHOOLS: Final = frozenset(
    "school schools kindergarten kindergartens campus campuses pupils classrooms enrolment enrollment".split()
)
LONG_CODE: Final = 7
SECTIONS: Final = frozenset("s ss r rr p pp art arts reg regs sch para paras".split())  # "under s.14 of the act"
CALLING: Final = frozenset("call calling phone telephone tel fax mobile whatsapp dial ring text sms hotline".split())
UPPER_OR_DIGITS: Final = bits("upper", "digits", "number")
CODED: Final = bits("digits", "number", "capital")
ONE_ENDS: Final = bits(
    "comma", "stop", "conjunction", "preposition", "auxiliary", "modal", "close", "open", "relative", "time", "adverb",
    "part-of", "finite", "participle",
)  # fmt: skip
ONE_OPENS: Final = bits("comma", "conjunction", "level-verb", "plain-verb", "auxiliary", "status", "part-of", "hedge")
OBJECT_OPENS: Final = bits(
    "preposition", "possessive", "determiner", "article", "hedge", "auxiliary", "plain-verb", "metric-verb", "status"
)  # fmt: skip
PERSONS: Final = frozenset(["people", "persons", "families", "children"])
HELPING: Final = frozenset("help helps helped helping let lets make makes made see saw have had".split())
ADDRESSED: Final = frozenset(["line", "chapter", "section", "page"])  # what the number behind is of
NUMBERED: Final = frozenset(["line", "mine", "mill", "plant"])  # what may go by a number
PHRASE: Final = bits(
    "word", "participle", "modifier", "determiner", "possessive", "plain-verb", "status", "dash", "level"
)  # fmt: skip
NO_PLACE: Final = bits("generic", "plural")
MEASURE: Final = bits("unit", "currency", "percent", "subunit", "level", "clock")


class Count(BaseRecord):
    """A cardinal number of discrete things: projects, firms, jobs, people, households, cities."""

    type: Literal["count"] = "count"
    value: Value = Field(description="how many; a range's lower end")
    value_max: Value | None = Field(None, description="a range's upper end")
    bound: Bound = Field("exact", description="how the text hedges the number")
    noun: str = Field(description="the things counted, as the text has it")
    of: Value | None = Field(None, description="the whole that it is a part of: 49 of the 88")
    status: Status | None = Field(None, description="what became of the things")


def read(match: Match, frame: Frame, setting: Setting) -> Figure | None:
    """The count that a rule found, None where nothing is counted."""
    numbers = [k for k in range(match.i, match.j) if frame.has(k, NUMBER)]
    first = numbers[0]
    number = frame.items[first].sense(NUMBER)
    figure = Figure("count", match.rule, first, first + 1, (frame.items[first].start, frame.items[first].end))
    figure.number, figure.value, figure.high = number, number.value, number.high
    if match.rule.id == "number-in-brackets" and not _bracketed_count(frame, first):
        return None
    if match.rule.id == "bare-number":
        if (
            _is_round(frame, first)
            or _is_negative(frame, first)
            or (number.high is not None and number.scale == 1 and number.high % 1)
            or _names_from_to(frame, first)
        ):
            return None  # "CRA gained two to 8.12"
        figure.elided = True  # context gives it a unit or a noun, or drops it
        return None if goes_on_numbering(frame, first) else figure
    if match.rule.id == "number-then-verb" and (goes_on_numbering(frame, first) or _is_negative(frame, first)):
        return None
    if not can_count(frame, first, number.value) or (match.rule.id in WITH_NOUN and _is_whole(frame, first)):
        return None
    return (
        READERS[match.rule.id](match, frame, figure, setting)
        if match.rule.id in READERS
        else _with_noun(match, frame, figure)
    )


def _is_negative(frame: Frame, k: int) -> bool:
    """ "It lies on level -2": a number below zero counts nothing."""
    return frame.has(k - 1, BIT["dash"]) and frame.glued(k) and k > 1 and not frame.glued(k - 1)


def _is_round(frame: Frame, k: int) -> bool:
    """ "She reached the last 16": the round of a cup, which counts nothing that was named before."""
    last = frame.word(k - 1) in ("last", "final") and frame.has(k - 2, BIT["article"])
    return last and frame.items[k].sense(NUMBER).value in ROUNDS and not frame.has(k + 1, NOUN)


def _names_from_to(frame: Frame, k: int) -> bool:
    """ "The repair of berths 4 to 7", "wells 12-15 were closed": which of the things, not how many."""
    number = frame.items[k].sense(NUMBER)
    named = frame.has(k - 1, bits("plural", "counted")) and frame.has(k - 1, NOUN) and number.digits
    return named and number.high is not None and number.high < SEVERAL


def can_count(frame: Frame, k: int, value: Decimal) -> bool:
    """Whether a number can count things at all: whole, no name, no identifier, no lone "one"."""
    if value != value.to_integral_value() or value < 0 or has_point(frame, k):
        return False
    ordering = frame.has(k - 1, bits("sign", "rank-number", "phase")) and not is_numbered(frame, k)
    if _is_identifier(frame, k, value) or ordering or frame.word(k - 1).split(" ")[-1] in ADDRESSED:
        return False
    if (frame.has(k + 1, MEASURE) and frame.word(k + 1) != "degrees") or (
        value == 1 and not frame.items[k].sense(NUMBER).digits
    ):
        return False
    if is_name(frame, k) or is_attribute(frame, k) or _is_day_or_title(frame, k, value):
        return False
    if is_metres(frame, k) or is_year(frame, k) or is_called(frame, k):
        return False
    glued_before = frame.glued(k) and not frame.has(k - 1, bits("open", "quote", "comma", "stop", "dash"))
    glued_behind = frame.glued(k + 1) and not frame.has(
        k + 1, bits("close", "quote", "comma", "stop", "dash", "hedge-after", "counted")
    )
    return not glued_before and not (glued_behind and not _runs_into_phrase(frame, k + 1, value))


def _runs_into_phrase(frame: Frame, k: int, value: Decimal) -> bool:
    """ "2,016major projects", "22new schools": the blank behind the number is lost."""
    plain = frame.has(k, bits("quantifier", "modifier")) and not frame.has(k, CAPITAL) and not frame.glued(k + 1)
    return plain and value >= SEVERAL and len(frame.word(k)) > 2 and frame.has(k + 1, bits("plural", "counted", "word"))


def _is_identifier(frame: Frame, k: int, value: Decimal) -> bool:
    """A number that only names: a long run of digits, a time of day, a part of a code ("P/15/12", "section 15(1)")."""
    written = frame.text[frame.items[k].start : frame.items[k].end]
    if frame.word(k - 1) in CALLING and frame.has(k + 1, bits("number", "digits")) and written.isdecimal():
        return True  # "call 2464 9450"
    if written[:1] == "0" and len(written.split()[0]) > (1 if value == 0 else 2):
        return True  # a dialling code, a numbered thing: "042-99202633", "007", "950,00"
    if written.endswith(".00"):
        return True  # "10.00 Doors open"
    if len(written) >= LONG_CODE and written.isdecimal() and value % 1000:
        return True
    if (
        frame.has(k - 1, bits("open", "stop"))
        and frame.word(k - 1) != ";"
        and (frame.word(k - 1) != ":" or frame.has(k - 2, UPPER_OR_DIGITS))  # "Park:11 projects", no "ISO:9001"
        and frame.glued(k)
        and frame.glued(k - 1)
        and (frame.has(k - 2, CODED) or frame.word(k - 2) in SECTIONS)
    ):
        return True
    dashed = frame.has(k - 1, BIT["dash"]) and frame.glued(k) and frame.has(k - 3, BIT["dash"]) and written.isdecimal()
    if dashed and frame.glued(k - 1) and frame.glued(k - 2) and frame.has(k - 2, BIT["number"]):
        return True  # "0121-550-310"
    return frame.has(k - 1, BIT["slash"]) or (
        frame.has(k + 1, BIT["slash"]) and frame.has(k + 2, bits("digits", "number"))
    )


def _is_day_or_title(frame: Frame, k: int, value: Decimal) -> bool:
    """ "The March 5 tremor", "Spider-Man 2 opened": a digit behind a month or a compound name."""
    if value > LAST_DAY or not frame.items[k].sense(NUMBER).digits or k == 0:
        return False
    if frame.has(k - 1, BIT["open"]) and frame.has(k + 1, BIT["close"]) and frame.has(k - 2, bits("time", "today")):
        return True  # "this morning (24)"
    before = frame.text[frame.items[k - 1].start : frame.items[k - 1].end]
    month = frame.has(k - 1, BIT["time"]) and before.split()[-1].lower() in MONTHS
    led = before.lower().startswith("in ") or frame.word(k - 2) == "in"  # "in May 12 factories were closed"
    month = month and not (led and any(frame.has(k + n, bits("plural", "counted")) for n in NEXT))
    return month or (value < SEVERAL and "-" in before and frame.has(k - 1, BIT["capital"]))


def _bracketed_count(frame: Frame, k: int) -> bool:
    """ "In (08) districts": a count in brackets, rather than the number of a paragraph."""
    padded = frame.text[frame.items[k].start] == "0"
    return padded or frame.has(k - 2, BIT["preposition"])


def _with_noun(match: Match, frame: Frame, figure: Figure) -> Figure | None:
    """A number with its noun: the last noun of the match, and what stands between."""
    i, j = figure.j, match.j
    single = not frame.has(i + 1, bits("plural", "hedge-after")) or frame.word(i + 1) in SINGLE or not figure.value
    spelled = frame.glued(i) and not frame.items[i - 1].sense(NUMBER).digits
    single = single or (spelled and not frame.has(i + 1, BIT["hedge-after"]))  # but "twenty-odd firms"
    if frame.has(i, BIT["dash"]) and frame.glued(i + 1) and single:
        return None  # "the 15-man game", "seven-seat vehicles", "five-sixths", "three-pointers"
    if any(not _is_short(frame, k) for k in range(i, j) if frame.has(k, BIT["sign"])):
        return None
    if frame.word(figure.i - 1) == "per" and figure.value in PER:
        return None  # "beds per 1,000 elderly people"
    verb = frame.word(i) in FINITE and not frame.has(i, BIT["counted"])  # but "ran 516 works of that size"
    if verb and i + 1 == j and frame.has(j, BIT["preposition"]):
        return None  # "the 5636 comes with a printer"
    if frame.word(i) in LEAVING and i + 1 == j and (frame.word(j) == "at" or _is_called(frame, figure.i)):
        return None  # "flight KX 312 leaves from Karsu"
    parted = j - 3 > i and frame.has(j - 3, BIT["dash"])  # "22 million people - now owns"
    told = (i,) if parted else (i, j - 2)
    if any(frame.word(k) in BESIDE_VERB and frame.has(k + 1, BIT["plural"]) for k in told):
        return None  # "the Pop 100 also combines"
    if (frame.word(i) in ATTRIBUTIVE or frame.word(i) in DOING) and i + 1 < j:
        return None  # "9 lack funds"
    pointing = frame.word(figure.i - 1) in ("the", "these", "those", "both")
    if pointing and frame.word(i) in TOLD and (figure.value or 0) <= FEW:
        return None  # "the two figures rose by 22 and 27 percent"
    if frame.has(i, bits("dash", "close")):
        i += 1
    i += frame.word(i) in ("fewer", "nos", "nos .") and i + 1 < j
    while i < j and frame.has(i, bits("determiner", "quote")) and not frame.has(i, BIT["counted"]):
        i += 1
    if frame.has(i, BIT["hedge-after"]):
        figure.bound = str(frame.items[i].sense(BIT["hedge-after"]))  # "300 or more people"
        i += 1
    j = next((k for k in range(i + 1, j - 1) if _says_of(frame, k)), j)
    j -= _is_said(frame, j - 1) and i < j - 1
    j = next((k for k in range(i + 1, j) if _opens_clause(frame, k)), j)
    if frame.word(figure.i - 1) in HELPING and not frame.has(j - 1, CAPITAL):
        j = next((k + 1 for k in range(i, j) if frame.word(k) in PERSONS), j)  # "help 40 people | find jobs"
    if i >= j or frame.has(j - 1, BIT["not-counted"]):
        return None  # "the loss of 12 jobs | means that …"
    dashed = figure.high is not None and any(sign in frame.text[figure.start : figure.end] for sign in "-–")
    if dashed and frame.has(i, BIT["capital"]) and not frame.in_capitals():
        return None  # "Girls 2-3 Resovia Girls", but "80,000 to 100,000 Sri Lankans"
    dashes = (k for k in range(i + 1, j) if frame.has(k, BIT["dash"]))
    apart = next((k for k in dashes if not (frame.glued(k) and frame.glued(k + 1)) or frame.has(k + 1, BIT["dash"])), j)
    if any(frame.has(k, NOUN) for k in range(i, apart)):
        j = apart  # "five barristers - Nicholas Blake and others"
    joined = next((k for k in range(i, j) if frame.word(k) in ("and", "&")), None)
    if joined is not None and frame.has(joined - 1, bits("plural", "counted")):
        return None
    if (frame.has(i, BIT["capital"]) and is_address(frame, i, j)) or is_of_page(frame, figure.i, j):
        return None
    j = end_of_things(frame, figure, j)
    figure.noun = frame.span(i, j)
    figure.right = j
    return figure


def _one_thing(_match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "3 primary schools, 1 secondary school": the digit and its noun in the singular, up to where the phrase ends."""
    j = figure.j
    while frame.has(j, BIT["word"] | BIT["dash"]) and not frame.has(j, ONE_ENDS):
        if j > figure.j and frame.word(j).endswith("ed") and frame.has(j + 1, ONE_ENDS):
            break  # "1 small table | squeezed in"
        j += 1  # "1 national-level zone" goes on behind the match
    opens = frame.has(figure.i - 1, ONE_OPENS) or frame.word(figure.i - 1) in ("of", "with", "by", "in")
    written = frame.text[frame.items[figure.i].start : figure.end]
    plain = frame.has(figure.j, BIT["word"]) and not frame.has(figure.j, BIT["capital"])
    if figure.value != 1 or written not in ("1", "01") or not plain or not opens or figure.i == 0:
        return None
    ends = j >= len(frame.items) or frame.has(j, ONE_ENDS) or frame.word(j).endswith("ed")
    if j == figure.j or not ends or frame.has(j - 1, BIT["plural"]):
        return None
    figure.noun = frame.span(figure.j, j)
    figure.right = j
    return figure


def _is_short(frame: Frame, k: int) -> bool:
    """ "300 ID cards", "40 QR codes", "12 RO plants": two letters that are a currency's sign elsewhere."""
    written = frame.text[frame.items[k].start : frame.items[k].end]
    return len(written) == 2 and written.isalpha() and written.isupper() and not frame.glued(k)


def _is_called(frame: Frame, k: int) -> bool:
    """ "Train 14", "Flight KX 312": a number behind a word in capitals, rather than a verb or the clause's begin."""
    return frame.has(k - 1, CAPITAL) and not frame.has(k - 1, SAYING | BIT["preposition"]) and not frame.in_capitals()


def _is_whole(frame: Frame, k: int) -> bool:
    """Whether the number at k is the whole of a part before it, which reads both ("126 of the | 240 city-level …")."""
    k -= 1
    while frame.has(k, bits("determiner", "article")) or frame.word(k) in WHOLE_OPENERS:
        k -= 1
    part = frame.has(k - 1, NUMBER) and frame.word(k) in ("of", "out of")
    if part and frame.word(k - 2) == "in" and frame.has(k - 3, NUMBER):
        return False  # "two in five of the 2,000 firms"
    return part and can_count(frame, k - 1, frame.items[k - 1].sense(NUMBER).value)


def _says_of(frame: Frame, k: int) -> bool:
    """Whether item k is what a plural before it did ("12 firms | signed contracts"), no part of its phrase."""
    done = frame.has(k, SAYING) and not frame.has(k, NAMING) and not frame.word(k).endswith(("s", "ing"))
    return done and frame.has(k - 1, bits("counted", "plural")) and frame.has(k - 1, NOUN)


def _is_said(frame: Frame, k: int) -> bool:
    """ "12 jobs | means that …", "one of every ten labs | falls short"."""
    return frame.word(k) in FINITE and frame.has(k - 1, bits("plural", "counted"))


def _opens_clause(frame: Frame, k: int) -> bool:
    """ "The six nations | India borders": a name behind a plural in small letters is the subject of what follows."""
    inner = frame.has(k - 1, bits("counted", "plural")) and frame.has(k - 1, NOUN) and not frame.has(k - 1, CAPITAL)
    return inner and frame.has(k, CAPITAL) and not frame.glued(k)


def _part_of_whole(match: Match, frame: Frame, figure: Figure, setting: Setting) -> Figure | None:
    whole = frame.items[match.j - 1].sense(NUMBER)
    if whole.value < (figure.value or 0) or whole.value != whole.value.to_integral_value():
        return None
    figure.of = whole.value
    figure.j = figure.right = match.j
    figure.end = frame.items[match.j - 1].end
    j = match.j
    while _goes_on(frame, match.j, j):
        j += 1
    while j > match.j and (not frame.has(j - 1, NOUN) or (_is_said(frame, j - 1) and j > match.j + 1)):
        j -= 1
    if j > match.j:
        figure.noun = frame.span(match.j, j)
        figure.right = j
        return figure
    return _elided(match, frame, figure, setting)


def _has_part(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "The 42 projects have 27 started": the part behind the verb, with what it did and no noun of its own."""
    k = match.j - 2
    part = frame.items[k].sense(NUMBER)
    told = frame.has(match.j - 1, SAYING) and not frame.has(match.j - 1, NAMING)
    if not told or not can_count(frame, k, part.value) or part.value >= (figure.value or 0):
        return None
    if any(frame.has(at, NUMBER) for at in range(figure.j, k)) or _noun_ahead(frame, match.j):
        return None
    figure.noun = frame.span(figure.j, k - 2 if frame.has(k - 2, BIT["adverb"]) else k - 1)
    figure.of, figure.number, figure.value, figure.high = figure.value, part, part.value, part.high
    figure.j = figure.right = k + 1
    figure.end = frame.items[k].end
    return figure


def _of_total(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "52 bridges of total 69", "12 clinics of 15 have reopened", but "30 ships of 40,000 tons"."""
    tie = next(k for k in range(figure.j, match.j) if frame.word(k) in ("of", "out of", "of the total"))
    total = any(frame.word(k).endswith(("total", "all")) for k in range(tie, match.j - 1))
    whole = frame.items[match.j - 1].sense(NUMBER).value
    told = frame.has(match.j, HELPED) or (total and not frame.has(match.j, MEASURE | NOUN))
    if not told or whole <= (figure.value or 0) or not frame.has(tie - 1, bits("plural", "counted")):
        return None
    figure.noun, figure.of = frame.span(figure.j, tie), whole
    figure.right = match.j
    return figure


def _goes_on(frame: Frame, i: int, j: int) -> bool:
    """Whether the phrase from i goes on at j: a word of it, or "and" between adjectives ("rural and urban")."""
    if frame.word(j) in ("and", "&"):
        return j > i and frame.has(j + 1, PHRASE) and not any(frame.has(k, NOUN) for k in range(i, j))
    return frame.has(j, PHRASE) and not frame.has(j, BIT["preposition"]) and not _says_of(frame, j)


def _of_the_things(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    i = figure.j + 1
    while frame.has(i, BIT["determiner"]):
        i += 1
    if i >= match.j or figure.value == 1:
        return None
    figure.noun = frame.span(i, match.j)
    figure.right = match.j
    return figure


def _quoted(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "152 “three batches” projects": a number of things that are called by a slogan."""
    opened = next(k for k in range(figure.j, match.j) if frame.has(k, BIT["quote"]))
    closed = next((k for k in range(opened + 1, match.j) if frame.has(k, BIT["quote"])), match.j)
    if closed - opened > SLOGAN or not frame.glued(opened + 1) or frame.glued(opened):
        return None
    figure.noun = frame.span(figure.j, match.j)
    figure.right = match.j
    return figure


def _single(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "8 township and 12 community": a noun in the singular that ends its phrase."""
    written = figure.number is not None and figure.number.digits and (figure.value or 0) > 1
    verb = match.j + (frame.word(match.j) in ("throw", "put", "enter"))  # "2 line | throw | in production"
    told = frame.has(verb, BIT["status"]) and (verb > match.j or " " in frame.word(verb))
    ends = match.j >= len(frame.items) or frame.has(match.j, ONE_ENDS) or told
    article = ("a", "an", "the") if frame.word(match.j - 1) in NUMBERED else ("a", "an")  # "the 2 line"
    named = frame.has(figure.i - 1, bits("top", "capital")) or frame.word(figure.i - 1) in article
    dashed = frame.has(figure.j, BIT["dash"]) or (frame.has(match.j - 1, BIT["capital"]) and not frame.in_capitals())
    if not written or not ends or named or dashed:
        return None
    return _with_noun(match, frame, figure)


def _done(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "Work on 11 stalled projects": what was done to things, before them; but no verb ("Of 20, 12 left towns")."""
    done = figure.j
    while frame.has(done, bits("quantifier", "adverb")) or frame.word(done).endswith("ly"):
        done += 1  # "15 newly trained carpenters"
    formed = frame.word(done).endswith(("ed", "en", "built", "sold", "held", "made", "run", "led")) and not frame.has(
        done, BIT["auxiliary"]
    )
    heads = figure.i == 0 and frame.has(match.j, bits("auxiliary", "modal"))  # "Five stalled bridges were finished"
    shared = frame.has(figure.i - 1, BIT["conjunction"]) and frame.has(figure.i - 3, NUMBER)  # "two new and | three …"
    told = frame.word(done - 1).endswith("ly") and frame.has(
        figure.i - 1, BIT["word"]
    )  # "named three jointly owned mills"
    opens = heads or shared or told or frame.has(figure.i - 1, OBJECT_OPENS)
    return _with_noun(match, frame, figure) if formed and opens else None


def _in_nos(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "12 nos. of bridges": the noun behind a word that counts nothing itself."""
    figure.noun = frame.span(figure.j + 2, match.j)
    figure.right = match.j
    return figure


def _strong(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "The 40,000-strong stock of consoles", "a 5,000-strong crowd": what there are so many of."""
    k = figure.j + 2
    if (figure.value or 0) < CROWD or not frame.glued(figure.j) or not frame.glued(figure.j + 1):
        return None
    i = next((at for at in range(k, match.j + 1) if frame.word(at) == "of"), k - 1) + 1
    j = i
    while frame.has(j, BIT["word"]) and (j == i or frame.has(j, NOUN) or not frame.has(j, SAYING)):
        j += 1
    if frame.has(j - 1, BIT["generic"]):
        return None  # "a 161-strong majority"
    if j == i or (i > k and not frame.has(j - 1, NOUN)):
        i, j = k, match.j
    figure.noun = frame.span(i, j)
    figure.right = j
    return figure


def _of_places(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "A 300-bed hospital", "the 1,200-seat stand": the size of a thing, in its places."""
    small = (figure.value or 0) < (FEW if frame.word(match.j - 1) == "member" else SEVERAL)  # "a seven-seat car"
    dashed = frame.has(figure.j, BIT["dash"])
    if small or (dashed and not (frame.glued(figure.j) and frame.glued(figure.j + 1))):
        return None
    held = frame.has(figure.i - 1, BIT["article"]) and frame.has(match.j, BIT["word"])
    held = held and not any(frame.has(match.j + k, NO_PLACE) for k in (0, 1))
    if not dashed and not held:
        return None  # "a 160 bed home", but "a 92 seat majority"
    figure.noun = frame.span(figure.j + dashed, match.j)
    figure.right = match.j
    return figure


def _of_school_places(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "Two schools opened, adding 3,600 degrees": places for pupils, where the sentence speaks of schools."""
    schools = any(item.word.text in SCHOOLS for item in frame.items)
    if (figure.value or 0) < CROWD or not schools:
        return None
    figure.noun = frame.span(figure.j, match.j)
    figure.right = match.j
    return figure


def _elided(_match: Match, _frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """A number whose noun was named before; context finds it, or drops the figure."""
    if _match.rule.id == "number-of-ones" and any(_frame.has(k, NOUN) for k in range(figure.j, _match.j - 1)):
        return None  # "four trains each way"
    if _match.rule.id == "part-then-number" and _noun_ahead(_frame, figure.j):
        return None  # "comprises 50 bases" is read by its noun
    figure.elided = True
    return figure


def _noun_ahead(frame: Frame, j: int) -> bool:
    while frame.has(j, bits("word", "quantifier", "participle", "modifier", "dash")):
        if frame.has(j, NOUN):
            return True
        j += 1
    return False


def _of_named(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "Three newly appointed Court of Appeal judges", but "of the 12, three told Court of Appeal judges"."""
    done = next((k for k in range(figure.j, match.j) if frame.has(k, SAYING)), match.j)
    return None if done == figure.j and not frame.has(done, CAPITAL) else _with_noun(match, frame, figure)


READERS: Final = {
    "one-thing": _one_thing,
    "part-of-whole": _part_of_whole,
    "part-of-whose-whole": _part_of_whole,
    "part-of-batch": _part_of_whole,
    "whole-has-part": _has_part,
    "number-of-total": _of_total,
    "number-of-the-things": _of_the_things,
    "number-then-quoted": _quoted,
    "number-then-called": called,
    "number-of-change": of_change,
    "number-of-named-things": _of_named,
    "number-of-whose-things": of_whose_things,
    "number-of-places": _of_places,
    "number-of-school-places": _of_school_places,
    "number-then-single": _single,
    "number-of-nos": _in_nos,
    "number-strong": _strong,
    "number-then-done": _done,
    "number-of-them": _elided,
    "number-more": _elided,
    "number-then-verb": _elided,
    "number-of-ones": _elided,
    "number-of-the-ones": _elided,
    "part-then-number": _elided,
}
