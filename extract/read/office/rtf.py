"""RTF, with striprtf: the text of the body; headers, footers, footnotes and pictures are left out.

striprtf reads well-formed files. What may make it fail, or work for minutes, is taken out before: numbers of no
character, binary data, links and font tables of any length. Cells of a table row are parted by " | ".
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Any, Final

from extract.document import Document
from extract.errors import InputError
from extract.read.databases import exports
from extract.read.extras import library
from extract.read.office.typography import seen, title_of
from extract.read.raw import Format, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import Options, Raw

SIGNATURE: Final = b"{\\rtf"
# Pairs of backslash and sign come first: what follows an escaped backslash is no control word.
CONTROL: Final = re.compile(
    r"(?P<escaped>\\[^a-zA-Z])"
    r"|\\(?P<word>u|uc|bin|ansicpg|cell|nestcell|binf?sxn|field)(?:(?P<number>-?\d+)|(?![a-zA-Z])) ?"
)
CODE_PAGE: Final = re.compile(r"(?<!\\)\\ansicpg(\d{1,6})")
FAMILY: Final = re.compile(r"\\(mac|pca|pc)(?![a-zA-Z])")
FAMILIES: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
MAC_PAGES: Final = {"10000": "mac_roman", "10006": "mac_greek", "10007": "mac_cyrillic", "10029": "mac_latin2"}
# Charsets of the Macintosh that Python has under no name striprtf knows: those of Windows for the same languages.
MAC_CHARSETS: Final = {
    "78": "128", "79": "136", "80": "129", "82": "177", "85": "134", "86": "238", "87": "204", "88": "222", "89": "238",
}  # fmt: skip
FONT_TABLE: Final = re.compile(r"\{[^{}]*\\fonttbl")
FONT: Final = re.compile(r"\\(f|fcharset)(\d{1,5})(?!\d)")
TITLE: Final = re.compile(r"\{\\title ([^{}]{1,1000})\}")
BRACE: Final = re.compile(r"\\.|([{}])", re.DOTALL)
CELL: Final = "\ue0f1"  # stands for the end of a cell while striprtf works
ROW_END: Final = re.compile(rf"(?:[ \t]*{CELL})+(?=\n|\Z)")
CELLS: Final = re.compile(rf"[ \t]*{CELL}[ \t]*")
LONGEST_NUMBER: Final = 10
HIGHEST: Final = 0x10FFFF
HIGH_BYTES: Final = re.compile(r"[\x80-\xff]+")


def looks(head: bytes) -> bool:
    """Whether a file begins as RTF does."""
    return head.lstrip(b"\xef\xbb\xbf\r\n \t").startswith(SIGNATURE)


def parse(raw: Raw, _options: Options) -> Iterator[Document | InputError]:
    """The document of an RTF file, or the articles of a database's export."""
    if not looks(raw.data):
        yield InputError("no RTF file; save it as RTF, DOCX or text", raw.place)
        return
    source = escaped(raw.data)
    encoding = code_page(source)
    text = text_of(source, encoding, raw.place)
    if not text.strip():
        yield InputError("no text in it; open it, and save what has text", raw.place)
        return
    notes = [] if raw.data.rstrip(b"\0\r\n\t ").endswith(b"}") else ["does not end as RTF does; it may be cut off"]
    notes += [f"{lost} characters do not fit {encoding}"] if (lost := text.count("\ufffd")) else []
    told = TITLE.search(source)
    title = title_of(text_of("{\\rtf1 " + told[1] + "}", encoding, raw.place)) if told else None
    whole_file = Document(raw.name, text, title=title, encoding=encoding, notes=tuple(notes))
    yield from exports.articles(text, raw, encoding) or [whole_file]


def escaped(data: bytes) -> str:
    """The source of a file as ASCII: RTF has no other characters, yet some programs write them."""
    if data.isascii():
        return data.decode("ascii")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return HIGH_BYTES.sub(lambda run: "".join(f"\\'{ord(c):02x}" for c in run[0]), data.decode("latin-1"))
    return "".join(c if c.isascii() else _numbered(c) for c in text)


def _numbered(character: str) -> str:
    """A character as RTF writes it: the number of each of its UTF-16 units."""
    units = character.encode("utf-16-be")
    return "{\\uc0" + "".join(f"\\u{units[i] << 8 | units[i + 1]} " for i in range(0, len(units), 2)) + "}"


def code_page(source: str) -> str:
    """The encoding that the file says its bytes are in; Windows-1252 where it says none that is known."""
    stated = CODE_PAGE.search(source, 0, 2000)
    family = FAMILY.search(source, 0, 200)
    name = (MAC_PAGES.get(stated[1], f"cp{stated[1]}") if stated else None) or (family and FAMILIES[family[1]])
    try:
        return codecs.lookup(name or "cp1252").name
    except LookupError:
        return "cp1252"


def text_of(source: str, encoding: str, place: str) -> str:
    """The text of RTF source. Raises `InputError` where striprtf is not there."""
    striprtf: Any = library("striprtf.striprtf", "office", place)
    text = seen(striprtf.rtf_to_text(tame(source), encoding=encoding, errors="replace"))
    return CELLS.sub(" | ", ROW_END.sub("", text)).replace(CELL, "")


def tame(source: str) -> str:
    """The source without what makes striprtf fail or take long."""
    parts: list[str] = []
    at = 0
    for found in CONTROL.finditer(source):
        if found.start() < at:  # inside binary data
            continue
        parts.append(source[at : found.start()])
        at = found.end()
        if found["word"] == "bin":
            at += max(0, _number(found["number"]) or 0)
            parts.append("\n")
        elif found["escaped"]:
            parts.append("\\\\\n" if found[0] == "\\\\" else found[0])
        else:
            parts.append(_word(found["word"], _number(found["number"])))
    parts.append(source[at:])
    return _fonts("".join(parts))


def _number(digits: str | None) -> int | None:
    """The number of a control word; None where there is none, or one that none has."""
    return int(digits) if digits is not None and len(digits) <= LONGEST_NUMBER else None


def _word(word: str, number: int | None) -> str:
    """A control word as striprtf can take it. A line end means nothing in RTF but that a word is at its end."""
    if word == "u" and number is not None and -0x8000 <= number <= HIGHEST:
        return f"\\u{number} "
    if word == "uc" and number is not None:
        return f"\\uc{number} "
    if word in ("cell", "nestcell"):
        return f"{{\\uc0\\u{ord(CELL)} }}"
    # Behind \field the line end keeps striprtf's search for links, which works for hours, from finding any.
    return {"field": "\\field\n", "u": "\\u65533 "}.get(word, "\n")


def _fonts(source: str) -> str:
    """The source with a table of fonts that says no more than their charsets."""
    start = FONT_TABLE.search(source)
    if start is None:
        return source
    end, depth = len(source), 1
    for brace in BRACE.finditer(source, start.end()):
        depth += {"{": 1, "}": -1}.get(brace[1] or "", 0)
        if depth == 0:
            end = brace.end()
            break
    entries, font = [], None
    for word, number in FONT.findall(source, start.end(), end):
        if word == "f":
            font = number
        elif font is not None:
            entries.append(f"{{\\f{font}\\fcharset{MAC_CHARSETS.get(number, number)} x;}}\n")
            font = None
    return source[: start.start()] + "{\\fonttbl" + "".join(entries) + "}" + source[end:]


FORMAT: Final = Format((".rtf",), parse, whole, looks)
