"""All formats in one table, and how the format of a file is told: by its content first, by its ending else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.read import html, jsonl, text, warc
from extract.read.encoding import marked

if TYPE_CHECKING:
    from extract.read.raw import Format

FORMATS: Final[dict[str, Format]] = {
    "text": text.FORMAT,
    "jsonl": jsonl.FORMAT,
    "html": html.FORMAT,
    "warc": warc.FORMAT,
}
HEAD: Final = 4096  # bytes that are looked at to tell the format
READABLE: Final = ", ".join(ending for row in FORMATS.values() for ending in row.endings)


def format_of(head: bytes, name: str, *, asked: bool) -> str | None:
    """The format of a file that begins with `head`; None where it is none of the table's.

    A file that was `asked` for by name, without an ending that tells, is text if it may be one. Others, met in a folder
    or an archive, are not: style sheets and programs are text too.
    """
    for key, row in FORMATS.items():
        if row.looks is not None and row.looks(head):
            return key
    lowered = name.lower()
    for key, row in FORMATS.items():
        if lowered.endswith(row.endings):
            return key
    may_be_text = asked and (marked(head) is not None or b"\0" not in head)
    return "text" if may_be_text else None


def without_ending(name: str) -> str:
    """The name without the endings of formats: "2021/a.txt" is "2021/a", "v1.2" stays."""
    endings = tuple(ending for row in FORMATS.values() for ending in row.endings)
    while name.lower().endswith(endings) and "." in name.rstrip("."):
        shorter = name[: name.rindex(".")]
        if not shorter or shorter.endswith("/"):
            break
        name = shorter
    return name
