"""DOCX, with python-docx: paragraphs and table rows in the order of the document, then its footnotes and endnotes.

A table row is one line with " | " between its cells. Left out are headers and footers (they repeat on each page),
comments, deleted text, and the date a file was made: that is not the day its text was published.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any, Final

from extract.document import Document
from extract.errors import InputError
from extract.read.databases import exports
from extract.read.extras import library
from extract.read.faults import fault_of
from extract.read.office.typography import seen, title_of
from extract.read.raw import MEGABYTE, Format, whole, with_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import Options, Raw

ZIP: Final = b"PK\x03\x04"
OLE: Final = b"\xd0\xcf\x11\xe0"  # the container of .doc, and of an encrypted .docx
ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
STRICT: Final = b"purl.oclc.org/ooxml"
SWELLING: Final = 5  # times the limit of a document that all parts together may have, unpacked
DECLARATION: Final = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)")
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTES: Final = ("footnotes", "endnotes")
PARAGRAPH, TABLE, ROW, CELL, TEXT = (W + tag for tag in ("p", "tbl", "tr", "tc", "t"))
SIGNS: Final = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-", W + "ptab": "\t"}
# A text box stands twice, once for old programs; deleted and moved text stands beside what took its place.
PASSED_OVER: Final = frozenset(
    {W + tag for tag in ("del", "moveFrom", "pPr", "rPr", "sectPr", "tblPr", "instrText", "rt")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
NO_WORD: Final = "no Word document; save it as DOCX, PDF or text"
TOO_DEEP: Final = "elements within elements without end; open it and save it again"
DEEPEST: Final = 200  # elements within elements; libxml2 itself stops at 256


def looks(head: bytes) -> bool:
    """Whether a file begins as the zip of a DOCX does."""
    return head.startswith(ZIP) and (b"word/" in head or b"[Content_Types].xml" in head)


def parse(raw: Raw, options: Options) -> Iterator[Document | InputError]:
    """The document of a DOCX file, or the articles of a database's export."""
    if raw.data.startswith(OLE):
        yield from old(raw, options)
        return
    check(raw, options)
    package_of = library("docx.package", "office", raw.place).Package.open
    try:
        package = package_of(io.BytesIO(raw.data))
        main = package.main_document_part
        lines = list(body(root_of(main)))
        for kind in NOTES:
            found = [rel.target_part for rel in main.rels.values() if rel.reltype.endswith(f"/{kind}")]
            lines += [line for part in found for line in notes(root_of(part))]
    except InputError as error:
        raise InputError(error.reason, raw.place) from None
    except Exception as error:  # python-docx raises whatever the damage makes it raise
        message = f"damaged, or no Word document ({fault_of(error)}); open it and save it again"
        raise InputError(message, raw.place) from error
    text = seen("\n".join(lines)).strip("\n")
    if not text.strip():
        yield InputError("no text in it (pictures of pages?); run OCR first", raw.place)
        return
    document = Document(raw.name, text, title=_title(package))
    yield from exports.articles(text, raw) or [document]


def check(raw: Raw, options: Options) -> None:
    """Raise `InputError` for what would harm or mislead: bombs, entity declarations, other formats."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw.data)) as packed:
            fault = _fault(packed, options)
    except Exception as error:  # zipfile raises more than BadZipFile: lying headers, unknown methods, zlib's own
        message = f"damaged ({fault_of(error)}); get the file again, or open it and save it again"
        raise InputError(message, raw.place) from error
    if fault is not None:
        raise InputError(fault, raw.place)


def _fault(packed: zipfile.ZipFile, options: Options) -> str | None:
    """What is wrong with the parts of a file, told by their sizes first; None for nothing."""
    limit = SWELLING * options.document
    parts = packed.infolist()
    swollen = any(part.file_size > max(MEGABYTE, options.ratio * part.compress_size) for part in parts)
    if swollen or sum(part.file_size for part in parts) > limit:
        told = f"swells beyond {options.ratio} times its size, or {limit / MEGABYTE:g} MB"
        return f"{told}; if it is no bomb, see --max-document"
    names = {part.filename for part in parts}
    if not any(name.startswith("word/") for name in names):
        return NO_WORD
    if len(names) < len(parts):
        return "two parts of one name in it; open it and save it again"
    for part in parts:
        data = packed.read(part) if part.filename.endswith((".xml", ".rels")) else b""
        if DECLARATION.search(data):
            return f"{part.filename} declares entities, which no word processor does; open it and save it again"
        if part.filename == "_rels/.rels" and STRICT in data:
            return '"Strict Open XML"; save it as plain .docx'
    return None


def root_of(part: Any) -> Any:  # noqa: ANN401 - python-docx has no types for what it gives
    """The root of a part's XML, read by a parser that resolves no entities."""
    from docx.oxml.parser import parse_xml  # noqa: PLC0415 - an extra

    found = getattr(part, "element", None)
    return parse_xml(part.blob) if found is None else found


def body(root: Any) -> Iterator[str]:  # noqa: ANN401
    """The lines of a document's body. Raises `InputError` for other documents."""
    if root.tag != W + "document":
        raise InputError(NO_WORD)
    yield from blocks(root, 0)


def blocks(parent: Any, depth: int) -> Iterator[str]:  # noqa: ANN401
    """The lines of what an element holds: paragraphs and tables, in content controls or not."""
    if depth > DEEPEST:
        raise InputError(TOO_DEEP)
    for element in parent.iterchildren("*"):
        if element.tag == PARAGRAPH:
            boxes: list[Any] = []
            yield "".join(inline(element, boxes, depth))
            for box in boxes:
                yield from blocks(box, depth + 1)
        elif element.tag == ROW:
            yield from row(element, depth)
        elif element.tag not in PASSED_OVER:
            yield from blocks(element, depth + 1)


def row(element: Any, depth: int) -> Iterator[str]:  # noqa: ANN401
    """The line of a table row; the lines of one that lays out paragraphs, in cells of several or in one alone."""
    cells = [
        [line for line in blocks(cell, depth + 1) if line.strip()] for cell in element.iter(CELL) if _own(cell, element)
    ]
    if len(cells) > 1 and all(len(lines) < 2 for lines in cells):
        yield " | ".join(" ".join(lines).replace("\n", " ").strip() for lines in cells)
    else:
        yield from (line for lines in cells for line in lines)


def _own(cell: Any, row_of: Any) -> bool:  # noqa: ANN401
    """Whether a cell is the row's own, not that of a table in one of its cells."""
    return next(cell.iterancestors(ROW)) is row_of


def inline(element: Any, boxes: list[Any], depth: int) -> Iterator[str]:  # noqa: ANN401
    """The text of a paragraph; text boxes at it are put into `boxes`."""
    if depth > DEEPEST:
        raise InputError(TOO_DEEP)
    for child in element.iterchildren("*"):
        if child.tag == TEXT:
            yield child.text or ""
        elif child.tag in SIGNS:
            yield SIGNS[child.tag]
        elif child.tag == W + "txbxContent":
            boxes.append(child)
        elif child.tag not in PASSED_OVER:
            yield from inline(child, boxes, depth + 1)


def notes(root: Any) -> Iterator[str]:  # noqa: ANN401
    """The lines of footnotes or endnotes, without those that only draw a rule."""
    for note in root.iterchildren("*"):
        if note.get(W + "type", "normal") == "normal":
            yield from (line for line in blocks(note, 0) if line.strip())


def _title(package: Any) -> str | None:  # noqa: ANN401
    """The title that the file's properties state; None too where they are damaged."""
    try:
        return title_of(package.core_properties.title)
    except Exception:  # noqa: BLE001 - the text is there; a damaged property is no reason to lose it
        return None


def old(raw: Raw, _options: Options) -> Iterator[Document | InputError]:
    """What is told of files in the old format of Office, and of encrypted ones."""
    if ENCRYPTED in raw.data:
        yield InputError("encrypted; open it and save it without a password", raw.place)
    elif raw.data.startswith(OLE):
        yield InputError("the old binary format of Office; open it and save it as .docx", raw.place)
    else:
        yield InputError("no Word document; save it as .docx or text", raw.place)


FORMAT: Final = Format((".docx", ".docm", ".dotx"), parse, with_pictures, looks)
OLD: Final = Format((".doc", ".dot"), old, whole)
