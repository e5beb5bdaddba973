"""The state or stage that a phrase names, whatever its manner: "in orderly progress", "the bidding stage"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import bits

if TYPE_CHECKING:
    from extract.frame import Frame

# What works are in: on paper, at work, or run.
PAPER: Final = frozenset(
    """preparation preparations preparatory preliminary bidding tendering tender approval approvals planning design
    feasibility study studies procedures formalities negotiation negotiations argumentation demonstration pre-work
    acquisition pre-construction front-end""".split()
)
LABOUR: Final = frozenset(
    """construction progress implementation installation debugging decoration hoisting assembly excavation execution
    erection adjustment finishing""".split()
)
RUNNING: Final = frozenset("operation operations production use service run running".split())
# How they are in it, and what part of them is.
MANNERS: Final = frozenset(
    """full active intense intensive orderly smooth steady normal formal official stable continuous trial commercial
    main major final early early-stage civil engineering site foundation interior equipment land project rapid fast
    accelerated substantive substantial comprehensive key actual large-scale mass effective practical public regular
    initial environmental administrative tense busy good structural concentrated high-speed relevant earlier test
    joint steady-state""".split()
)
STAGES: Final = frozenset(["stage", "stages", "phase", "period", "process", "state", "course", "midst", "middle"])
DETERMINERS: Final = frozenset(["the", "a", "an", "its", "their", "this"])
REACH: Final = 7  # words
# What may follow: the end of the clause, its time, its place.
ENDING: Final = bits("stop", "comma", "open", "preposition", "time", "conjunction", "adverb")


def stage_at(frame: Frame, i: int) -> str | None:
    """The status of the state or stage that begins at item i, None where other words stand in it.

    "In construction" alone is a trade; with a manner or as a stage it is a state.
    """
    words: list[str] = []
    for at in range(i, min(i + REACH, len(frame.items))):
        word = frame.word(at)
        if word in DETERMINERS or (word in ("of", "and") and words):
            continue
        parts = word.split(" ")
        if not set(parts) <= PAPER | LABOUR | RUNNING | MANNERS | STAGES | {"work"}:
            another = frame.word(at - 1) == "and" and frame.has(at, bits("number"))  # "7 in bidding and 2 in …"
            if not another and not frame.items[at].classes & ENDING:
                return None  # "in full production mode"
            break
        words += parts
    told = set(words)
    if told & PAPER:
        return "planned"
    if told & LABOUR:
        return "ongoing" if told & (MANNERS | STAGES) else None
    return "operational" if told & RUNNING else None
