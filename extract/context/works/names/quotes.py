"""Quoted stretches of a sentence: what stands between quotation marks before or behind a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

QUOTE: Final = BIT["quote"]


def stands_beside_quotes(frame: Frame, i: int, j: int) -> bool:
    """Whether a quotation mark is right before or behind items[i:j]: without one nothing beside them is quoted."""
    return frame.has(i - 1, QUOTE) or frame.has(j, QUOTE)


def quotes_before(frame: Frame, end: int) -> list[tuple[int, int]]:
    """The quoted stretches right before item `end` ("'A' and 'B' | programmes")."""
    spans: list[tuple[int, int]] = []
    k = end - 1
    while frame.has(k, QUOTE):
        opened = next(
            (at for at in range(k - 1, max(-1, k - 10), -1) if frame.has(at, QUOTE) and opens(frame, at)), None
        )
        if opened is None:
            break
        spans.append((opened + 1, k))
        k = opened - 1
        while frame.has(k, bits("comma", "conjunction")) or frame.word(k) in ("and", "the"):
            k -= 1
    return spans[::-1]


def quote_behind(frame: Frame, start: int) -> list[tuple[int, int]]:
    """The quoted stretch that begins at item `start` ("the programme | 'A'")."""
    if not frame.has(start, QUOTE) or not opens(frame, start):
        return []
    closed = next((at for at in range(start + 2, start + 10) if frame.has(at, QUOTE)), None)
    return [(start + 1, closed)] if closed is not None else []


def opens(frame: Frame, k: int) -> bool:
    """Whether the quotation mark at k opens: a blank before it, none behind."""
    return (not frame.glued(k) and frame.glued(k + 1)) or frame.has(k - 1, bits("open", "quote"))
