"""All formats in one table, and how the format of a file is told: by its content first, by its ending else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.read import text
from extract.read.encodings.encoding import is_binary, marked
from extract.read.fielded import csvfile, jsonfile, jsonl, parquet
from extract.read.office import docx, pdf, rtf
from extract.read.packing.names import shortened
from extract.read.web import html, warc

if TYPE_CHECKING:
    from extract.read.raw import Format

FORMATS: Final[dict[str, Format]] = {
    "text": text.FORMAT,
    "jsonl": jsonl.FORMAT,
    "json": jsonfile.FORMAT,
    "csv": csvfile.FORMAT,
    "parquet": parquet.FORMAT,
    "pdf": pdf.FORMAT,
    "docx": docx.FORMAT,
    "doc": docx.OLD,
    "rtf": rtf.FORMAT,
    "html": html.FORMAT,
    "warc": warc.FORMAT,
}
ENDINGS: Final = tuple(ending for row in FORMATS.values() for ending in row.endings)
READABLE: Final = ", ".join(ENDINGS)


def format_of(head: bytes, name: str, *, asked: bool) -> str | None:
    """The format of a file that begins with `head`; None where it is none of the table's.

    A file that was `asked` for by name, without an ending that tells, is text if it may be one. Others, met in a folder
    or an archive, are not: style sheets and programs are text too.
    """
    lowered = name.lower()
    named = next((key for key, row in FORMATS.items() if lowered.endswith(row.endings)), None)
    looks = [key for key, row in FORMATS.items() if row.looks is not None and row.looks(head)]
    if looks:
        return named if named in looks else looks[0]
    if named is not None:
        return named
    return "text" if asked and may_be_text(head) else None


def may_be_text(head: bytes) -> bool:
    """Whether what begins so is text: it says so with a byte-order mark, or has hardly a control character."""
    return marked(head) is not None or (b"\0" not in head and not is_binary(head))


def without_ending(name: str) -> str:
    """The name without the endings of formats: "2021/a.txt" is "2021/a", "v1.2" stays."""
    return shortened(name, ENDINGS)
