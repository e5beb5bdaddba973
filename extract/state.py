"""What a document hands along from sentence to sentence, all of it in one place."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from extract.times.intervals import Interval
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.words import Lexicon


MEASURE_NOUNS: Final = {"money": BIT["money-noun"], "quantity": BIT["quantity-noun"]}
RECENT: Final = 40  # counts that may still be an antecedent
MILLION: Final = 1_000_000
NEAR: Final = 6  # lines that an antecedent may lie back


@dataclass(slots=True)
class State:
    """The counts, the amount, the quantity, the metric and the period last spoken of, and the places by their type.

    `told` are the last periods of any sentence, the latest last: "in the quarter" means the last one that is a quarter.

    `large` is the last figure in millions or more, whatever it tells of.

    `framed` is a period that holds for a list, `table` one that holds for the rows of a table. `projects` tells that
    the text is about building and investing. Each count stands with the number of the line that it came from: what is
    far away is no antecedent. `invested` tells that
    it speaks of investment. `waiting` are names whose status may come in the next sentence.
    """

    lexicon: Lexicon
    row_rule: Rule | None = None
    projects: bool = False
    invested: bool = False
    line: int = 0
    counts: deque[tuple[int, Figure]] = field(default_factory=lambda: deque(maxlen=RECENT))
    money: Figure | None = None
    quantity: Figure | None = None
    large: Figure | None = None
    metric: str | None = None
    metric_line: int = 0
    metric_end: int = 0  # that of the sentence of the last one
    metrics: list[str] = field(default_factory=list)  # those of the sentence of the last one
    ranked: str | None = None
    rated: str | None = None  # the index or evaluation last named
    ranked_in: tuple[int, str] | None = None
    ranked_aside: tuple[int, str] | None = None
    spoken_of: Interval = field(default_factory=Interval)
    told: deque[Interval] = field(default_factory=lambda: deque(maxlen=RECENT))
    framed: Interval | None = None
    table: Interval | None = None
    section: str | None = None
    section_listed: bool = False  # whether the heading of the section ends with a colon
    section_line: int = 0  # that of the heading, then of each line below it that is but a name and its figures
    titled: int = -1  # the line of a heading that names projects, then of each row below it
    tabled: tuple[int, int] = (-1, 0)  # the line of a table whose column of this number names projects
    rowed: int = -1  # the line of a row that a project's name begins
    itemized: int = -1  # the same, where the heading opens a list of them: "Key projects:"
    waiting: tuple[int, Frame, list[Figure]] | None = None
    headed: tuple[int, Frame, Figure] | None = None  # the name of a heading, below which a decision may be told
    spoken: tuple[int, dict[str, str]] | None = None  # the end of a sentence, and what it told of works by their kind
    named: tuple[Figure, int, int] | None = None  # the one project last named, where that ends, its line in a form
    places: dict[str, str] = field(default_factory=dict)

    def near_counts(self) -> list[Figure]:
        """The counts of the last few lines, the latest first."""
        return [figure for line, figure in reversed(self.counts) if self.line - line <= NEAR]

    def remember(self, figure: Figure, *, converted: bool = False) -> None:
        """Keep the figure for what later goes on from it; one `converted` in brackets is not in the text's currency."""
        if figure.type == "money" and not converted:
            self.money = figure
        if figure.type == "quantity":
            self.quantity = figure
        if figure.number is not None and figure.number.scale >= MILLION and not converted:
            self.large = figure

    def invests(self, figure: Figure) -> bool:
        """Whether an amount for a project is called its investment, rather than its cost."""
        return self.invested or figure.currency == "CNY"

    def measures(self, phrase: str, kind: str) -> bool:
        """Whether a phrase names something that figures of the kind can measure."""
        wanted = MEASURE_NOUNS.get(kind)
        return wanted is None or any(self.lexicon.word(word).classes & wanted for word in phrase.split())
