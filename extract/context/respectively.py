"""Lists that are dealt out: "iron ore, coal and steel rose 7.8, 13.4 and 5.1 percent respectively"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from extract.context.metrics.changes.differences import is_difference, led_by_comparison
from extract.context.metrics.spoken import counted_things
from extract.context.naming import RESULTS, name_of, shared_head
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import core, text_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

MEMBERS: Final = 2  # of a list
AMOUNTS: Final = ("percentage", "money", "quantity")
OWNING: Final = frozenset(["count", "money", "quantity"])
LEADING: Final = (["at"], ["by"], ["to"])
DEALING: Final = frozenset(["respectively", "respective", "separately"])
INDICATORS: Final = frozenset(["indicators", "indices", "items", "indexes"])
RATES: Final = frozenset("rates totals values volumes amounts growths scores increases".split())
MEASURABLE: Final = bits("money-noun", "quantity-noun", "generic", "change-noun")
NAMING: Final = MEASURABLE | bits("plural", "counted", "capital")


def deal_out(frame: Frame) -> None:
    """Give each figure of a dealt list what stands in its place in the list of names, or of figures, before it."""
    if DEALING.isdisjoint(frame.words):
        deal_ranks(frame)
        deal_plainly(frame)
        return
    for run in _runs(frame):
        first = frame.chunk_of(run[0])
        if _has_own_subject(frame, first) or led_by_comparison(frame, run[0], first):
            continue  # "higher than the country and the province 1.6 and 0.1 points respectively"
        if run[0].type == "ranking" and (ranked := _ranked_by(frame, run, first)):
            for figure, c in zip(run, ranked, strict=True):
                figure.metric = text_of(frame, c)
            continue
        owners = None if _stated_of(frame, run, first) else _figures_before(frame, run, first)
        if owners:
            _take_over(frame, run, owners)
            continue
        if summed := _summed_up(frame, len(run), first):
            for figure, c in zip(run, summed, strict=True):
                figure.metric = text_of(frame, c)
            continue
        names = _names_before(frame, len(run), first)
        if any(frame.chunks[c].figure is not None for c in names or ()) and (
            told := _told_in_clause(frame, run, first)
        ):
            _take_over(frame, run, told)
            continue
        if not names and not is_difference(
            frame, run[-1]
        ):  # not "3 and 2 points higher than the province and the city"
            names = _names_behind(frame, len(run), frame.chunk_of(run[-1]))
        if names:
            for figure, c in zip(run, names, strict=True):
                _name(frame, figure, c, names)
        elif mixed := _mixed_before(frame, run, first):
            _take_over(frame, run, mixed)


def _ranked_by(frame: Frame, run: list[Figure], first: int) -> list[int] | None:
    """ "The amount and the growth rate | ranked 3rd and 1st", "3rd and 1st in | amount and growth rate"."""
    before = _names_before(frame, len(run), first)
    before = before if before and before[-1] == first - 1 else None
    last = frame.chunk_of(run[-1])
    measures = (k for k in range(last + 1, len(frame.chunks)) if frame.last_classes(k) & MEASURABLE)
    led = (PREPOSITION, ADVERB)  # "in | volume", "in total | amount"
    behind = next((k for k in measures if frame.role_at(k) == NOUN and frame.role_at(k - 1) in led), None)
    names = before or (_names_behind(frame, len(run), behind - 1) if behind is not None else None)
    return names if names and all(frame.last_classes(k) & MEASURABLE for k in names) else None


def deal_ranks(frame: Frame) -> None:
    """ "Trade, exports and imports ranked second, third and 16th": ranks are dealt without being called so."""
    if sum(figure.type == "ranking" for figure in frame.figures) < MEMBERS:
        return
    for run in _runs(frame):
        first = frame.chunk_of(run[0])
        names = _names_before(frame, len(run), first) if run[0].type == "ranking" else None
        if names and _deal_joint(frame, run, names):
            continue
        if not names or any(not frame.last_classes(k) & MEASURABLE for k in names):
            continue  # "Oyo and Kano ranked first and second": who is ranked, not by what
        if all(frame.role_at(k) in (VERB, ADVERB, PREPOSITION, NOUN) for k in range(names[-1] + 1, first)):
            for figure, c in zip(run, names, strict=True):
                figure.metric = text_of(frame, c)


def _deal_joint(frame: Frame, run: list[Figure], names: list[int]) -> bool:
    """ "The three indicators of | trade, exports and imports", "the growth rates of | trade and imports"."""
    if frame.words_of(names[0] + 1) != ["of"] or names[1] == names[0] + 2:
        return False
    counted = frame.figure_at(names[0])
    last = ((counted.noun if counted is not None else None) or frame.word(frame.chunks[names[0]].j - 1)).split()[-1]
    if last not in INDICATORS | RATES:
        return False
    joint = f"{text_of(frame, names[0])} of " if last in RATES else ""
    for figure, c in zip(run, [names[0] + 2, *names[1:]], strict=True):
        figure.metric = f"{joint}{text_of(frame, c)}"
    return True


def deal_plainly(frame: Frame) -> None:
    """ "Rice and beans were seen at 12 and 3 million tons, up 13.2% and 4.9%": as many figures as subjects."""
    dealt: list[Figure] = []
    for run in _runs(frame) if len(frame.figures) >= MEMBERS else []:
        first = frame.chunk_of(run[0])
        if run[0].type not in AMOUNTS or len({figure.unit for figure in run}) > 1:
            continue
        last = frame.chunk_of(run[-1])
        if frame.words_of(last - 1) != ["and"] or frame.role_at(last + 1) == PREPOSITION:
            continue  # "5%, or 6%, of the total"
        names = _subjects_before(frame, run, first)
        if names:
            together = name_of(frame, names[0], joined=False) if len(names) == MEMBERS else None
            for figure, c in zip(run, names, strict=True):
                figure.metric = text_of(frame, names[0]) if figure.metric == together else figure.metric
                _name(frame, figure, c, names)
            dealt = run
        elif len(run) == len(dealt) and run[0].metric == run[-1].metric and run[0].change:
            _take_over(frame, run, dealt)


def _subjects_before(frame: Frame, run: list[Figure], first: int) -> list[int] | None:
    """The names of a list that is the subject of the verb right before a run, one for each figure."""
    end = first - 1
    while frame.role_at(end) in (VERB, ADVERB) or frame.words_of(end) in LEADING:
        end -= 1
    stated = any(frame.role_at(k) == VERB for k in range(end + 1, first))
    if stated and frame.role_at(end) == COMMA:
        end = before_parenthesis(frame, end) or -1  # "rice and beans, staples of the diet, | were seen at"
    names = _names_before(frame, len(run), end + 1) if stated and frame.role_at(end) == NOUN else None
    if not names or names[-1] != end or any(frame.chunks[k].figure is not None for k in names):
        return None
    opens = names[0] == 0 or frame.role_at(names[0] - 1) in (STOP, COMMA, CONJUNCTION)
    tied = names[0] + 1 if frame.words_of(names[0] + 1) == ["of"] else -1  # "the output of oil and gas"
    alone = all(k == tied or frame.role_at(k) in (NOUN, COMMA, CONJUNCTION) for k in range(names[0], names[-1]))
    return names if opens and alone else None


def _stated_of(frame: Frame, run: list[Figure], first: int) -> bool:
    """ "…, the performance rate, start rate and production rate | are | 84%, 70% and 24% respectively"."""
    names = _subjects_before(frame, run, first)
    return bool(names) and all(frame.last_classes(k) & MEASURABLE for k in names or ())


def _runs(frame: Frame) -> list[list[Figure]]:
    """The runs of two or more figures of one type that only commas and "and" part."""
    runs: list[list[Figure]] = []
    previous = -9
    for c, chunk in enumerate(frame.chunks):
        if chunk.figure is None or chunk.figure.type == "move":
            continue
        linked = all(
            frame.role_at(k) in (COMMA, CONJUNCTION, ADVERB) or _says_side(frame, k) for k in range(previous + 1, c)
        )
        if runs and linked and runs[-1][-1].type == chunk.figure.type:
            runs[-1].append(chunk.figure)
        else:
            runs.append([chunk.figure])
        previous = c
    return [part for run in runs for part in _parts(run) if len(part) > 1]


def _parts(run: list[Figure]) -> list[list[Figure]]:
    """ "31%, up 9, 7 and 4 percentage points": the points are a run of their own."""
    at = next((k for k, figure in enumerate(run) if figure.unit == "percentage_point"), 0)
    return [run[:at], run[at:]] if 0 < at < len(run) - 1 else [run]


def _says_side(frame: Frame, k: int) -> bool:
    """ "Up 9% and | down | 4% respectively", "dropped 18.2%, 11.5% and | rose | 5.7%": a verb of its own."""
    glued = frame.role_at(k) == DASH and frame.glued(frame.chunks[k].j) and not frame.glued(frame.chunks[k].i)
    if glued and frame.role_at(k + 1) == FIGURE:
        return True  # "10.1%, 8.3% and -2.7%"
    alone = frame.role_at(k) == VERB and frame.chunks[k].j - frame.chunks[k].i == 1
    return alone and frame.has(frame.chunks[k].i, bits("particle", "change-verb"))


def _figures_before(frame: Frame, run: list[Figure], first: int) -> list[Figure] | None:
    """As many figures of another type before the run ("unloaded 68 tons of ore, shipped 142 …, up 7.8 and 13.4%")."""
    before = [
        chunk.figure for chunk in frame.chunks[:first] if chunk.figure is not None and chunk.figure.type != "move"
    ]
    points = run[0].unit == "percentage_point"  # "the rates were 64%, 52% and 31%, up 9, 7 and 4 points respectively"
    kinds = [
        figure
        for figure in before
        if (figure.type != run[0].type or (points and figure.unit == "percent")) and (figure.metric or figure.noun)
    ]
    if run[0].type == "ranking":
        measured = {figure.metric: figure for figure in kinds if figure.metric}
        return list(measured.values()) if len(measured) == len(run) else None
    alike = [figure for figure in kinds if kinds and figure.type == kinds[-1].type]
    return alike if run[0].type == "percentage" and len(alike) == len(run) else None


def _has_own_subject(frame: Frame, first: int) -> bool:
    """ "… 3.1, 4.4 and 1.0 billion yuan respectively, the completion rates being 71%, 66% and 39%"."""
    noun = first - 2
    if frame.role_at(first - 1) != VERB or frame.role_at(noun) != NOUN or frame.role_at(noun - 1) != COMMA:
        return False
    return frame.role_at(noun - 2) in (FIGURE, ADVERB)


def _take_over(frame: Frame, run: list[Figure], owners: list[Figure]) -> None:
    """Let each figure of a run measure what the one in its place measures."""
    for figure, owner in zip(run, owners, strict=True):
        if (figure.metric or "").startswith("share of "):
            continue  # "which is 131.1%, 110.1% and 112.5% of the plan"
        figure.metric = owner.metric or (owner.noun and counted_things(frame, owner)) or figure.metric


def _mixed_before(frame: Frame, run: list[Figure], first: int) -> list[Figure] | None:
    """A run of as many figures of several types ("3.2 million tons, 1.4 million cars and 210 MW, up 4, 6 and 8%")."""
    if run[0].type != "percentage":
        return None
    before = [chunk.figure for chunk in frame.chunks[:first] if chunk.figure is not None][-len(run) :]
    fits = len(before) == len(run) and all(f.type != "percentage" for f in before)
    return before if fits and _is_run(frame, before) else _told_in_clause(frame, run, first)


def _told_in_clause(frame: Frame, run: list[Figure], first: int) -> list[Figure] | None:
    """ "Received 4.8 million tourists and had revenue of 3.7 billion, up 64.2% and 71.8%": all figures of a clause."""
    start = next((k for k in range(first - 1, -1, -1) if frame.role_at(k) == STOP), -1)
    told = [chunk.figure for chunk in frame.chunks[start + 1 : first] if chunk.figure is not None]
    fits = len(told) == len(run) and len({f.type for f in told}) > 1 and {f.type for f in told} <= OWNING
    return told if fits and all(f.metric or f.noun for f in told) else None


def _is_run(frame: Frame, figures: list[Figure]) -> bool:
    """Whether only commas and "and" stand between figures."""
    at = [frame.chunk_of(figure) for figure in figures]
    return all(
        frame.role_at(k) in (COMMA, CONJUNCTION, ADVERB) for a, b in itertools.pairwise(at) for k in range(a + 1, b)
    )


def _names_before(frame: Frame, n: int, first: int) -> list[int] | None:
    """The noun chunks of the nearest list of n members before chunk `first`."""
    for found in reversed(_lists(frame, 0, first)):
        if len(found) == n:
            return found
        if len(found) == n + 1 and frame.role_at(found[0] - 1) == PREPOSITION and frame.role_at(found[0] + 1) == COMMA:
            return found[1:]  # "By type, state-owned, joint-stock and private enterprises"
    return None


def _summed_up(frame: Frame, n: int, first: int) -> list[int]:
    """ "Textiles, machinery, food, | the three leading branches | are respectively …": a list that a count sums up."""
    k = first - 1
    while frame.role_at(k) in (VERB, ADVERB, COMMA):
        k -= 1
    counted = frame.figure_at(k)
    if counted is None or counted.type != "count" or frame.role_at(k - 1) != COMMA:
        return []
    members: list[int] = []
    k -= 2
    while frame.role_at(k) == NOUN and len(members) < n:
        members.insert(0, k)
        k -= 2
        if frame.role_at(k + 1) == CONJUNCTION:
            k -= 2  # "textiles | and clothing"
        if frame.role_at(k + 1) != COMMA:
            break
    return members if len(members) == n and counted.number is not None and counted.number.value == n else []


def _names_behind(frame: Frame, n: int, last: int) -> list[int] | None:
    found = next((found for found in _lists(frame, last + 1, len(frame.chunks)) if len(found) == n), None)
    return [_over_place(frame, found[0]), *found[1:]] if found else None


def _over_place(frame: Frame, k: int) -> int:
    """ "3rd and 4th in | the province | in terms of | GDP and exports": the first member behind the place."""
    placed = frame.last_classes(k) & bits("place-type") and frame.role_at(k + 2) == NOUN
    return k + 2 if placed and frame.words_of(k + 1)[0] in ("in", "in terms of", "by", "for") else k


def _lists(frame: Frame, start: int, end: int) -> list[list[int]]:
    """The lists of noun chunks between two chunks: members parted by commas, the last by "and"."""
    found: list[list[int]] = []
    members: list[int] = []
    closed = False
    for c in range(start, end):
        role = frame.role_at(c)
        if role == NOUN or (role == FIGURE and _counts(frame, c)):
            if members and frame.role_at(c - 1) == PREPOSITION:
                continue  # a complement of the member before it
            if closed:
                found.append([*members, c])
                members, closed = [], False
            members.append(c)
        elif role == CONJUNCTION and frame.word(frame.chunks[c].i) in ("and", "&"):
            closed = bool(members)
        elif (
            role == STOP or (role == FIGURE and not _tied(frame, c)) or role not in (COMMA, PREPOSITION, ADVERB, FIGURE)
        ):
            members, closed = [], False
    return found


def _counts(frame: Frame, c: int) -> bool:
    """ "Cement, plate glass and ten non-ferrous metals": a count as a member of a list of names."""
    figure = frame.chunks[c].figure
    return figure is not None and figure.type == "count" and bool(figure.noun) and frame.role_at(c + 1) != FIGURE


def _tied(frame: Frame, c: int) -> bool:
    return frame.role_at(c - 1) == PREPOSITION


def _name(frame: Frame, figure: Figure, c: int, names: list[int]) -> None:
    """Name a figure after its member: what can be measured names it alone, anything else goes with what is measured."""
    counted = frame.chunks[c].figure
    name = text_of(frame, c) if counted is None else counted.noun
    if c == names[-1] and frame.words_of(c + 1) == ["of"] and frame.last_classes(c) & RESULTS:
        name = name_of(frame, c, joined=False)  # "the added value of industry and | the output | of grain"
    first, last = text_of(frame, names[0]), text_of(frame, names[-1])
    shares = (figure.metric or "").startswith("share of ") and first not in ("share", "shares", "proportion")
    if not name or figure.type == "count" or shares:
        return
    if shared := shared_head(frame, names, c):
        figure.metric = f"{name} {shared}"
        return
    link = frame.chunks[names[0] + 1]
    led = frame.role_at(names[0] + 1) == PREPOSITION and frame.role_at(names[0] + 2) == NOUN
    members = [text_of(frame, k) for k in names]
    own = counted is not None or bool(frame.last_classes(c) & MEASURABLE)
    if led and first is None:
        tie = f" {frame.word(link.i)} "  # "while that | by | road and waterway": "that" is what was spoken of
        figure.metric = f"{(figure.metric or '').rpartition(tie)[0]}{tie}{name}".lstrip()
    elif led and c != names[0] and (figure.metric in (None, *members) or not own):
        figure.metric = f"{first} {frame.word(link.i)} {name}"  # "the output of steel, | copper and cement"
    elif not led and figure.metric in members and " " not in (last or ""):
        figure.metric = name  # "Tamba and Koksu rose by 7.7% and 1.4%": a member is not what is measured
    elif c == names[0] and led:
        figure.metric = name_of(frame, c, joined=False)  # "the output of cement, glass and steel"
    elif figure.metric == first and frame.role_at(names[0] - 1) != PREPOSITION:
        figure.metric = name  # "births and deaths fell 3.1 and 0.6 percent"
    elif figure.metric == last and last and " " in last and not frame.last_classes(c) & NAMING:
        figure.metric = f"{name} {last.split()[-1]}"  # "state-owned and private enterprises"
    else:
        tie = frame.word(link.i) if led and first and (figure.metric or "").startswith(first) else "of"
        _, j = core(frame, frame.chunks[c].i, frame.chunks[c].j)
        base = (figure.metric or "").split(" of ")[0].split(f" {tie} ")[0].split(" to ")[0]
        figure.metric = (
            name if frame.has(j - 1, MEASURABLE) or not base or base in name or name in base else f"{base} {tie} {name}"
        )
