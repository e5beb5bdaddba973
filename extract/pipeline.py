"""From text to records, on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.bound import read_bounds
from extract.context.counts.lists import share
from extract.context.counts.parts import read_parts
from extract.context.metrics.change import read_change
from extract.context.metrics.metric import read_metric
from extract.context.metrics.role import read_role
from extract.context.metrics.spoken import is_plan
from extract.context.periods.dealttimes import deal_times
from extract.context.periods.period import read_period
from extract.context.periods.told import framing, remember_periods, table_heading
from extract.context.place import read_place, remember_places
from extract.context.quiet import is_quiet, tells_when_or_where
from extract.context.rankings.carried import remember_order
from extract.context.rankings.loose import drop_loose_ordinals
from extract.context.rankings.moves import read_move
from extract.context.rankings.ranked import read_rank_metric
from extract.context.rankings.scope import read_scope
from extract.context.rankings.told import only_tells_who
from extract.context.respectively import deal_out
from extract.context.subject import read_subject, remember_named
from extract.context.works.counted.inherited import inherited_status
from extract.context.works.counted.status import read_status
from extract.context.works.named.sections import remember_section, remember_title
from extract.context.works.names.listings import lists_projects
from extract.context.works.names.quotes import stands_beside_quotes
from extract.context.works.projects import read_projects
from extract.damage import part_days
from extract.frame import FIGURE, OPEN, Frame
from extract.items import read_items
from extract.kinds import KINDS
from extract.kinds.money import part_conversions
from extract.numbers.expressions import merge_numbers, merge_ordinals
from extract.numbers.singulars import name_currencies
from extract.sentences import BULLET, lines, sentences
from extract.setting import Setting
from extract.state import State
from extract.times.phrases import merge_times

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from extract.matching import Match, RuleMatcher


HEADING: Final = 30  # characters of a line that may head a list: "Under construction"


def frames(
    text: str, date: dt.date | None, rules: RuleMatcher, skipped: list[tuple[int, int, str]] | None = None
) -> Iterator[Frame]:
    """The frames of a text, sentence by sentence, with all that was read in them.

    Lines of page furniture are passed over; `skipped`, where given, receives each as (start, end, id of the rule).
    """
    setting = Setting(text, date, rules.lexicon.vocabulary)
    invested = any(word.startswith("invest") for word in setting.works)
    state = State(rules.lexicon, rules.rule("name-in-list"), len(setting.works) > 1, invested)
    for line_start, line_end in lines(setting.lined):
        furniture = rules.furniture.rule_of(text, line_start, line_end)
        if furniture:
            if skipped is not None:
                skipped.append((line_start, line_end, furniture))
            continue
        state.line += 1
        listed = BULLET.match(setting.lined, line_start) is not None
        if not listed:
            state.framed = None
        remember_title(text, line_start, line_end, state, listed=listed)
        listed = listed and (lists_projects(state) or state.line in (state.itemized, state.tabled[0]))
        for start, end in sentences(setting.plain, line_start, line_end):
            told = (
                listed
                or rules.telling.may_hold(setting.plain, start, end)
                or state.waiting
                or state.headed
                or setting.plain[end - 1] in ":]】"
                or (setting.plain.find(":", start, min(end, start + HEADING)) > start and lists_projects(state))
            )
            if told or (start == line_start and line_end - start <= HEADING):
                frame = read_sentence(text, start, end, rules, setting, state)
                state.framed = framing(frame) if setting.plain[end - 1] == ":" else state.framed
                yield frame


def read_sentence(text: str, start: int, end: int, rules: RuleMatcher, setting: Setting, state: State) -> Frame:
    """One sentence: items, time and numbers resolved, rules matched, figures read, context told."""
    items = read_items(setting.plain, start, end, rules.lexicon)
    part_days(items, rules.lexicon)
    merge_ordinals(items)
    merge_times(items, setting.date, setting.first_month)
    merge_numbers(items)
    if setting.has_singulars:
        name_currencies(items, rules.lexicon)
    frame = Frame(text, setting.shown, start, end, items)
    read_figures(frame, rules, setting)
    if is_quiet(frame, state):
        if tells_when_or_where(frame):
            frame.chunk()
            remember(frame, state)
        return frame
    drop_loose_ordinals(frame)
    share(frame, state)
    read_bounds(frame)
    frame.chunk()
    if read_parts(frame, state):
        frame.chunk()
    read_context(frame, state)
    return frame


def read_figures(frame: Frame, rules: RuleMatcher, setting: Setting) -> None:
    """Let the rules' matches become figures: the longest first, none over another, refusals like the rest."""
    taken = bytearray(len(frame.items))
    for match in rules.match(frame.items):
        if match.rule.kind == "project":
            read_name(match, frame, setting)
            continue
        if taken.find(1, match.i, match.j) >= 0:
            continue
        figure = KINDS[match.rule.kind].read(match, frame, setting)
        if figure is None:
            continue
        taken[figure.i : max(figure.j, figure.right)] = b"\x01" * (max(figure.j, figure.right) - figure.i)
        {"refusal": frame.refusals, "move": frame.moves}.get(figure.type, frame.figures).append(figure)
    for found in (frame.figures, frame.moves, frame.refusals):
        if len(found) > 1:
            found.sort(key=lambda figure: figure.start)
    part_conversions(frame.figures, frame)


def read_name(match: Match, frame: Frame, setting: Setting) -> None:
    """Let a match of the project rules become a name. Names may hold figures, so they are kept apart from them."""
    if match.rule.id in ("name-in-list", "names-in-quotes"):
        if match.rule.id == "name-in-list" or stands_beside_quotes(frame, match.i, match.j):
            frame.listings.append(match)
        return
    figure = KINDS["project"].read(match, frame, setting)
    if figure is not None:
        frame.projects.append(figure)


def _is_conversion(frame: Frame, c: int) -> bool:
    """ "84 million euros ($92 million)": an amount that a bracket says again in another currency."""
    bracketed = frame.role_at(c - 1) == OPEN and frame.role_at(c - 2) == FIGURE
    here, before = frame.chunks[c].figure, frame.chunks[c - 2].figure if bracketed else None
    return here is not None and before is not None and before.type == "money" and before.currency != here.currency


def read_context(frame: Frame, state: State) -> None:
    """Tell each figure what it is about, from left to right."""
    for c, figure in frame.told:
        if figure.type == "move":
            continue
        if figure.type == "ranking":
            read_rank_metric(frame, figure, c, state)
            read_scope(frame, figure, c, state)
        elif figure.type == "count":
            read_status(frame, figure, c)
            if figure.status is None:
                figure.status = inherited_status(frame, figure, c, state)
            state.counts.append((state.line, figure))
        else:
            read_change(frame, figure, c)
            read_metric(frame, figure, c, state)
        if figure.type != "ranking" or not only_tells_who(frame, figure, c):
            read_period(frame, figure, c, state)
        if figure.type != "ranking":
            state.remember(figure, converted=figure.type == "money" and _is_conversion(frame, c))
    deal_out(frame)
    deal_times(frame, state)
    for c, figure in frame.told:
        if figure.type == "ranking":
            read_move(frame, figure, c)
    read_projects(frame, state)
    remember_section(frame, state)
    read_owners(frame, state)
    remember_named(frame, state)
    remember(frame, state)
    metrics = [figure.metric for figure in frame.figures if figure.metric]
    if metrics:
        state.metric = next((metric for metric in reversed(metrics) if not is_plan(metric)), metrics[-1])
        state.metric_line, state.metric_end, state.metrics = state.line, frame.end, metrics


def read_owners(frame: Frame, state: State) -> None:
    """Tell where each figure holds, what it belongs to, and what kind of money it is."""
    for c, figure in frame.told:
        if figure.type == "move":
            continue
        read_place(frame, figure, c, state)
        read_subject(frame, figure, c, state)
        if figure.type == "money":
            read_role(frame, figure, c, state.lexicon)


def remember(frame: Frame, state: State) -> None:
    """Keep what later sentences point back to: places, periods, what a heading or a leader is told of."""
    remember_places(frame, state)
    remember_periods(frame, state)
    state.table = table_heading(frame) or state.table
    remember_order(frame, state)
