"""From figures under one key to comparisons: which are one figure, which values it has, and what to say of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from extract.compare.comparison import WORST_FIRST, Comparison, Side, Sighting
from extract.compare.identity import worth_telling
from extract.compare.verdict import judged
from extract.kinds.record import ID_BYTES, Period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.compare.figures import Figure
    from extract.compare.verdict import Judgement

MOST: Final = 20
"""Figures that a side lists; it counts the documents of all."""
NEXT: Final = 20
"""Figures after a figure among which one is looked for that it could be taken for."""
WORDING: Final = 8
SAME_WORDING: Final = 0.9
"""Share of the words from which on a sentence repeats another, and how many that must be."""


@dataclass
class Cluster:
    """Figures that are one and the same, by value."""

    whose: str
    values: dict[tuple[object, ...], list[Figure]] = field(default_factory=dict)

    @property
    def documents(self) -> set[str]:
        """The ids of the documents."""
        return {figure.doc for side in self.values.values() for figure in side}

    def add(self, figure: Figure) -> None:
        """Put a figure to those of its value."""
        self.values.setdefault(_value(figure), []).append(figure)


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.value, figure.high, figure.bound, figure.change


def comparisons(figures: list[Figure]) -> Iterator[Comparison]:
    """The comparisons among figures that were found under one key."""
    repeats: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures:
        repeats.setdefault((figure.sentence, figure.around[0], figure.period, *_value(figure)), []).append(figure)
    clusters: list[Cluster] = []
    for told in repeats.values():
        cluster = _place(told[0], clusters)
        for figure in told:
            cluster.add(figure)
    for cluster in clusters:
        if len(cluster.documents) > 1:
            yield from _compared(cluster)
    yield from _not_comparable(clusters)


def _place(figure: Figure, clusters: list[Cluster]) -> Cluster:
    """The cluster of the figures that a figure can be compared with; a new one, where there is none."""
    for cluster in clusters:
        for side in cluster.values.values():
            whose = figure.owned_alike(side[0])
            found = judged(side[0], figure) if whose else None
            if not whose or found is None or found.verdict == "not_comparable":
                break
            cluster.whose = cluster.whose or whose
        else:
            return cluster
    clusters.append(Cluster(""))
    return clusters[-1]


def _compared(cluster: Cluster) -> Iterator[Comparison]:
    """What there is to say of one figure: of its values that differ, else of each value that several documents have.

    A document that has several values itself speaks of several figures: it bears witness for none of them.
    """
    counted = Counter(doc for side in cluster.values.values() for doc in {figure.doc for figure in side})
    sides = list(cluster.values.values())
    sure = [own for side in sides if (own := [figure for figure in side if counted[figure.doc] == 1])]
    pairs = [
        found
        for k, one in enumerate(sure)
        for other in sure[k + 1 :]
        if (found := judged(one[0], other[0])) is not None
    ]
    if pairs:
        yield _comparison(cluster.whose, sure, min(pairs, key=lambda found: WORST_FIRST.index(found.verdict)))
    for side in () if pairs else sides:
        first, other = side[0], next((figure for figure in side if figure.doc != side[0].doc), None)
        whose = other and first.owned_alike(other)
        if other and whose and (found := judged(first, other)) is not None:
            yield _comparison(whose, [side], found)


def _not_comparable(clusters: list[Cluster]) -> Iterator[Comparison]:
    """Figures of different documents that measure the same and cannot be compared: each with the next such one."""
    for k, cluster in enumerate(clusters):
        for other in clusters[k + 1 : k + 1 + NEXT]:
            one, two = (next(iter(found.values.values())) for found in (cluster, other))
            whose = one[0].owned_alike(two[0])
            found = judged(one[0], two[0]) if whose and cluster.documents.isdisjoint(other.documents) else None
            if whose and found and found.verdict == "not_comparable" and worth_telling(one[0], two[0]):
                yield _comparison(whose, [one, two], found)
                break


def _comparison(whose: str, sides: list[list[Figure]], found: Judgement) -> Comparison:
    ordered = sorted((sorted(side, key=_when) for side in sides), key=lambda side: _when(side[0]))
    first = ordered[0][0]
    periods = {figure.period for side in ordered for figure in side}
    stories = _stories([figure for side in ordered for figure in side])
    notes = list(found.notes)
    if found.verdict != "not_comparable" and len(set(stories.values())) == 1:
        notes.append("all are copies of one text: no independent witnesses")
    shown = [_side(side, stories, apart=len(periods) > 1) for side in ordered]
    return Comparison(
        verdict=found.verdict,
        says=found.says,
        notes=notes,
        of=first.kind,  # type: ignore[arg-type]  # records without a value are never compared
        what=" ".join(str(first.record.get("noun") or first.record.get("metric") or "").split()),
        whose=whose or None,
        unit=first.unit or None,
        period=_period(first) if len(periods) == 1 else None,
        sides=shown,
        id=_id(ordered),
    )


def _when(figure: Figure) -> tuple[bool, str, str, int]:
    date = figure.paper.date
    return date is None, date.isoformat() if date else "", figure.doc, figure.record["start"]


def _stories(figures: list[Figure]) -> dict[str, str]:
    """For each document the first one whose wording it repeats: a copy as a whole, or of the sentence."""
    stories: dict[str, str] = {}
    known: dict[str, str] = {}
    told: list[Figure] = []
    for figure in sorted(figures, key=_when):
        same = known.get(figure.paper.story) or known.get(figure.sentence)
        same = same or next((other.doc for other in told if _same_wording(other, figure)), figure.doc)
        root = stories.setdefault(figure.doc, stories.get(same, same))
        known.setdefault(figure.paper.story, root)
        known.setdefault(figure.sentence, root)
        if root == figure.doc:
            told.append(figure)
    return stories


def _same_wording(one: Figure, other: Figure) -> bool:
    """Whether two sentences say the same in the same words, but for a few."""
    shared, most = len(one.content & other.content), max(len(one.content), len(other.content))
    return _value(one) == _value(other) and shared >= WORDING and shared >= SAME_WORDING * most


def _side(side: list[Figure], stories: dict[str, str], *, apart: bool) -> Side:
    dates = sorted(figure.paper.date for figure in side if figure.paper.date)
    documents = {figure.doc for figure in side}
    first = side[0]
    return Side(
        value=first.value,
        value_max=first.high,
        bound=first.bound,  # type: ignore[arg-type]
        period=_period(first) if apart else None,
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
        documents=len(documents),
        independent=len({stories[doc] for doc in documents}),
        figures=[_sighting(figure, stories) for figure in side[:MOST]],
    )


def _sighting(figure: Figure, stories: dict[str, str]) -> Sighting:
    record, paper = figure.record, figure.paper
    story = stories[figure.doc]
    return Sighting(
        doc_id=figure.doc, record=record["id"], start=record["start"], end=record["end"], text=record["text"],
        sentence=figure.sentence, date=paper.date, source=paper.source, title=paper.title,
        copy_of=story if story != figure.doc else None,
    )  # fmt: skip


def _period(figure: Figure) -> Period | None:
    start, end = figure.period
    return Period.model_validate({"start": start, "end": end}) if start or end else None


def _id(sides: list[list[Figure]]) -> str:
    key = "\x1f".join(sorted(figure.record["id"] for side in sides for figure in side))
    return blake2b(key.encode(), digest_size=ID_BYTES).hexdigest()
