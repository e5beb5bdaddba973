"""Metrics that only say that something moved ("a 2 pct rise in May", "after falling to 4 percent"): what did so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.metrics.spoken import CARRYING, is_plan, says_something
from extract.context.phrases import TYING
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

MEASURED: Final = bits("money-noun", "quantity-noun")
TIED: Final = re.compile(r" (?:of|in|for|from|to|by|on|at) ")
MOVING: Final = bits("change-noun", "change-verb")
# What moves of itself: an economy, a currency, pay.
GROWTH: Final = frozenset("growth expansion appreciation depreciation devaluation raise raises plus".split())
HOLLOW: Final = frozenset("average averages movement change".split())
ADDED: Final = frozenset(
    """first second third previous earlier further same annual monthly quarterly yearly year-on-year month-on-month
    year-over-year similar strong sharp biggest largest steepest smallest one-point half-point last next preliminary
    provisional initial revised original latest january february march april may june july august september october
    november december spring summer autumn winter""".split()
)
# Participles that state a figure.
STATING: Final = frozenset(
    """making recording accepting registering showing posting reporting reaching achieving seeing enjoying suffering
    experiencing""".split()
)
FRACTION: Final = re.compile(r"(?:half|(?:two|three|four) (?:thirds|quarters|fifths)) of (?:the )?")
LEVELS: Final = frozenset(
    f"the {word} {kind}" for word in ("current", "present") for kind in ("level", "rate", "annual")
)
LONGEST_LEVEL: Final = 4  # words
NEAR: Final = 1  # lines


def named(frame: Frame, figure: Figure, state: State) -> str | None:
    """The metric of a percentage; where it only says that something moved, what the text spoke of before."""
    if figure.metric is not None:
        figure.metric = _without_verb(figure.metric)
    if figure.metric is None:
        return None
    if figure.change and figure.metric.lower() in state.lexicon.places:
        return _told_of_all(frame, figure, state) or figure.metric
    if not _is_bare(figure.metric, state):
        return figure.metric
    if figure.unit == "percentage_point" and not figure.metric.lower().endswith(frame.word(figure.right)):
        return figure.metric  # "the decline narrowed by 1.2 points", but "the 65 basis point rise"
    before = [f.metric for f in frame.figures if f.i < figure.i and f.type in CARRYING["percentage"] and f.metric]
    near = state.line - state.metric_line <= NEAR and not figure.metric.startswith("the ")
    if state.metric and near and not any(_stands(m, figure, state) for m in before):
        before = [state.metric]
    told = [metric for metric in before if _stands(metric, figure, state)]
    return told[-1] if told else figure.metric


def _told_of_all(frame: Frame, figure: Figure, state: State) -> str | None:
    """ "Retail sales rose 2%. | Quebec | saw a fall of 1%": what was told of the whole has fallen in the place."""
    here = [f.metric for f in frame.figures if f.i < figure.i and f.metric]
    told = here[-1] if here else (state.metric if state.metric_line == state.line else None)
    if told is None or told.startswith("share") or not _stands(told, figure, state):
        return None
    head = TIED.split(told.lower(), maxsplit=1)[0].split(" ")[-1]
    return told if state.lexicon.word(head).classes & MEASURED else None


def _without_verb(metric: str) -> str:
    """A phrase without what was read into it: "accepting pay offers", "the economy registering", "told him that"."""
    words = FRACTION.sub("", metric).split()
    if "that" in words[:-1] and words[words.index("that") - 1] not in TYING:  # but "uptake in that group"
        words = words[words.index("that") + 1 :]
    if len(words) > 1 and words[-1] in STATING:
        words = words[:-1]
    if [word.lower() for word in words[:2]] == ["the", "start"]:
        words = words[1:]  # "the start rate": a verb elsewhere, so that its article has stayed
    if len(words) > 1 and (words[0] in STATING or " ".join(words[:2]) == "carrying interest"):
        words = words[1:]
    return " ".join(words)


def _stands(metric: str, figure: Figure, state: State) -> bool:
    """Whether a metric may be that of the figure: no plan, no mere move; of a change, no share either."""
    shared = figure.change is not None and metric.startswith(("share of ", "stake"))
    return not (shared or is_plan(metric) or metric.lower() == "growth" or _is_bare(metric, state))


def _is_bare(metric: str, state: State) -> bool:
    """Whether a metric names nothing but a move: "rise", "January decline", "falling"."""
    if metric.startswith(tuple(LEVELS)):
        return len(metric.split()) <= LONGEST_LEVEL  # "around the current annual rate of 10 pct"
    *before, last = metric.lower().split(" ")
    if last in GROWTH or not all(word in ADDED for word in before):
        return False
    return last in HOLLOW or bool(state.lexicon.word(last).classes & MOVING) or not says_something(last)
