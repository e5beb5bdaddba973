"""Writers of office files for tests: RTF from paragraphs and rows, DOCX and PDF by their libraries."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.errors import InputError
from extract.read import Options, Raw, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def read(form: str, data: bytes, options: Options | None = None) -> list[Document | InputError]:
    """What a format makes of a file."""
    return list(parse(Raw(form, f"a.{form}", "a", data), options or Options()))


def document(form: str, data: bytes, options: Options | None = None) -> Document:
    """The one document of a file."""
    found = read(form, data, options)
    assert len(found) == 1, f"one document expected: {found}"
    assert isinstance(found[0], Document), f"no document but: {found[0]}"
    return found[0]


def error(form: str, data: bytes, options: Options | None = None) -> str:
    """The one error of a file."""
    found = read(form, data, options)
    assert len(found) == 1, f"one error expected: {found}"
    assert isinstance(found[0], InputError), f"no error but: {found[0]}"
    assert found[0].place == f"a.{form}", f"the error has to name its file: {found[0]!r}"
    return found[0].reason


def rtf_text(text: str) -> str:
    """Text as RTF writes it: signs escaped, other characters by number."""
    out = []
    for c in text:
        if c in "\\{}":
            out.append(f"\\{c}")
        elif c == "\n":
            out.append("\\line ")
        elif c.isascii():
            out.append(c)
        else:
            units = c.encode("utf-16-be")
            out += [f"\\u{int.from_bytes(units[i : i + 2], 'big', signed=True)}?" for i in range(0, len(units), 2)]
    return "".join(out)


def rtf(paragraphs: Iterable[str | Sequence[str]]) -> bytes:
    """An RTF file as word processors write it: with fonts, colours, particulars, a header; rows are tuples."""
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset0 Arial;}}"
        r"{\colortbl;\red0\green0\blue0;}{\*\generator Writer 1.0;}{\info{\title Weekly delivery of articles}"
        r"{\author Nobody}}{\header\pard Page 1 of 7\par}" + "\n"
    )
    parts = []
    for paragraph in paragraphs:
        if isinstance(paragraph, str):
            parts.append(r"\pard\plain\f0\fs24 " + rtf_text(paragraph) + "\\par\n")
        else:
            cells = "".join(f"\\pard\\intbl\\b {rtf_text(cell)}\\b0\\cell\n" for cell in paragraph)
            parts.append("\\trowd\\cellx2000\\cellx9000\n" + cells + "\\row\n")
    return (head + "".join(parts) + "}").encode("ascii")


def docx_of(paragraphs: Iterable[str | Sequence[str]], title: str = "") -> bytes:
    """A DOCX file; rows are tuples."""
    made = docx.Document()
    made.core_properties.title = title
    made.sections[0].header.paragraphs[0].text = "Page 1 of 7"
    for paragraph in paragraphs:
        if isinstance(paragraph, str):
            made.add_paragraph(paragraph)
        else:
            table = made.add_table(rows=1, cols=len(paragraph))
            for cell, text in zip(table.rows[0].cells, paragraph, strict=True):
                first, *others = text.split("\n")
                cell.text = first
                for other in others:
                    cell.add_paragraph(other)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def pdf_of(pages: Iterable[Sequence[str]], title: str = "", encrypt: object = None, *, compress: bool = True) -> bytes:
    """A PDF file of lines, page by page."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, encrypt=encrypt, pageCompression=int(compress))
    canvas.setTitle(title)
    for lines in pages:
        canvas.setFont("Times-Roman", 11)
        for number, line in enumerate(lines):
            canvas.drawString(60, 790 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
