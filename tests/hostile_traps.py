"""Traps for tests: bombs, nesting without end, names that lead astray, and files that say what they are not."""

from __future__ import annotations

import gzip
import io
import json
import os
import stat
import struct
import tarfile
import zipfile
from typing import TYPE_CHECKING, Final

from tests.hostile_files import MEGABYTE, PACKINGS, Input, tarred, zipped
from tests.office_files import pdf_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.hostile_files import Sound

STORY: Final = b"In 2021 the county hired 40 welders, up 12 percent."
OBJECT: Final = b'{"text": "It hired 40 welders."}\n'
DEEP: Final = 100_000
LAUGHS: Final = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha ha ha ha ha">'
    + b"".join(b'<!ENTITY %c "%b">' % (98 + n, (b"&%c;" % (97 + n)) * 10) for n in range(12))
    + b"]>"
)


def traps(sound: list[Sound]) -> Iterator[Input]:
    """All traps, the same each time."""
    for make in (_sizes, _nesting, _bombs, _archives, _names, _lies, _tables, _json):
        yield from make()
    yield from _twins(sound)


def _sizes() -> Iterator[Input]:
    """Files of nothing, of one byte, of line ends, of one huge line."""
    # What is plain text may be empty; the formats with a structure cannot be.
    for ending in (".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".tsv", ".parquet", ".pdf", ".docx", ".rtf"):
        for how, data in (("empty", b""), ("one byte", b"x"), ("line ends", b"\n\r\n" * 500), ("zeros", bytes(5000))):
            yield Input(f"a{ending}", f"{how}, named {ending}", data)
    for ending in (".gz", ".bz2", ".xz", ".zst", ".zip", ".tar", ".tar.gz", ".warc", ".warc.gz", ".wet", ".doc"):
        for how, data in (("empty", b""), ("one byte", b"x"), ("zeros", bytes(5000))):
            known = {} if "w" in ending or ending == ".doc" else {"documents": 0, "errors": 1}
            yield Input(f"a{ending}", f"{how}, named {ending}", data, **known)
    line = (STORY + b" ") * (11 * MEGABYTE // len(STORY))
    for ending, head in ((".txt", b""), (".jsonl", b'{"text": "'), (".csv", b"text\n"), (".json", b'{"text": "')):
        yield Input(f"a{ending}", f"a line of 11 MB in {ending}", head + line, documents=0, errors=1)
    yield Input("a.txt", "a line of 200 kB", STORY * 4000, documents=1, errors=0)
    yield Input("a.txt", "one word of 1 MB", b"a" * MEGABYTE, documents=1, errors=0)
    yield Input("a.txt", "one number of 300,000 digits", b"7" * 300_000, documents=1, errors=0)
    yield Input("a.txt", "a sentence of 20,000 numbers", b"7,000 and " * 20_000, documents=1, errors=0)
    yield Input("a.txt", "100,000 brackets", b"(" * DEEP + b"40 welders", documents=1, errors=0)


def _nesting() -> Iterator[Input]:
    """Things within things."""
    yield Input("a.json", "100,000 lists in one another", b'{"text": ' + b"[" * DEEP + b'"a"' + b"]" * DEEP + b"}")
    yield Input("a.json", "100,000 lists without an end", b"[" * DEEP)
    yield Input(
        "a.jsonl", "objects in one another", OBJECT + b'{"text":' * DEEP + b"\n" + OBJECT, documents=2, errors=1
    )
    yield Input("a.html", "100,000 elements in one another", b"<html><body>" + b"<div>" * DEEP + STORY, documents=1)
    yield Input("a.html", "tables in one another", b"<html><body>" + b"<table><tr><td>" * 5000 + STORY, documents=1)
    yield Input("a.html", "attributes without an end", b"<html><body " + b"a=b " * DEEP + b">" + STORY)
    yield Input("a.html", "a tag without an end", b"<html><body><p>" + STORY + b"<" * DEEP)
    yield Input(
        "a.rtf", "100,000 groups in one another", b"{\\rtf1 " + b"{" * DEEP + STORY + b"}" * DEEP + b"}", documents=1
    )
    yield Input("a.rtf", "groups that are never opened", b"{\\rtf1 " + STORY + b"}" * DEEP)
    yield Input(
        "a.rtf", "numbers beyond numbers", b"{\\rtf1 \\u99999999999 ? \\bin99999999999 x \\uc-5 " + STORY + b"}"
    )
    yield Input("a.html", "a billion laughs", LAUGHS + b"<html><body><p>" + STORY + b"&m;</p></body></html>")
    word = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    yield Input("a.docx", "a billion laughs", _word(LAUGHS + word.encode() + b"<w:p>&m;</w:p></w:body></w:document>"))
    deep = word.encode() + b"<w:sdt>" * 5000 + b"</w:sdt>" * 5000 + b"</w:body></w:document>"
    yield Input("a.docx", "elements in one another", _word(deep))


def _word(document: bytes) -> bytes:
    kinds = (
        b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        b'<Override PartName="/word/document.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    rels = (
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="r1" Target="word/document.xml" Type='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    return zipped([("[Content_Types].xml", kinds), ("_rels/.rels", rels), ("word/document.xml", document)])


def _bombs() -> Iterator[Input]:
    """Little that unpacks to much."""
    much = bytes(16 * MEGABYTE)
    for ending, pack in PACKINGS.items():
        yield Input(f"a.txt{ending}", f"zeros in {ending}", pack(much), documents=0, errors=1)
        yield Input(f"a.jsonl{ending}", f"a line of zeros in {ending}", pack(OBJECT + much), documents=1, errors=1)
        yield Input(f"a.gz{ending}", f"gzip in {ending}", pack(gzip.compress(STORY, mtime=0)), documents=0, errors=1)
    yield Input("a.zip", "a zip bomb", zipped([("a.txt", much), ("b.txt", STORY)]), documents=1, errors=1)
    yield Input("a.tar.gz", "a tar bomb", gzip.compress(tarred([("a.txt", much)]), mtime=0), documents=0)
    yield Input("a.docx", "a swelling DOCX", zipped([("word/document.xml", much), ("[Content_Types].xml", b"")]), 0, 1)


def _archives() -> Iterator[Input]:
    """Archives in archives, and members that are not to be read."""
    inner = zipped([("b.txt", STORY)])
    for _ in range(20):
        inner = zipped([("a.zip", inner), ("b.txt", STORY)])
    yield Input("a.zip", "twenty archives in one another", inner, documents=1, errors=1)
    yield Input("a.tar", "a tar in a tar", tarred([("a.tar", tarred([("b.txt", STORY)])), ("c.txt", STORY)]), 1, 1)
    yield Input("a.zip", "nothing in it", zipped([]), documents=0, errors=1)
    astray = ("../../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt", "a/../../b.txt", "")
    members = [(name, STORY) for name in astray]
    yield Input("a.zip", "names that lead out", zipped([*members, ("ok.txt", STORY)]), documents=1, errors=len(astray))
    yield Input("a.tar", "names that lead out", tarred([(n, STORY) for n in astray[:2]] + [("ok.txt", STORY)]), 1, 2)
    yield Input("a.zip", "one name twice", _twice(), documents=2, errors=0)
    yield Input("a.tar", "links and devices", _special(), documents=1)
    yield Input("a.zip", "long and odd names", zipped([("n" * 300 + ".txt", STORY), ("\u202egpj.txt", STORY)]), 2, 0)
    yield Input("a.zip", "an encrypted member", _encrypted(), documents=0, errors=1)
    yield Input("a.zip", "a check sum that is wrong", _wrong_sum())
    yield Input("a.zip", "a list without the archive", zipped([("a.txt", STORY)])[-80:])
    yield Input("a.zip", "2,000 members", zipped([(f"{n}.bin", b"") for n in range(2000)]), passed_over=True)
    yield Input("a.tar", "a size beyond all", _size_of(tarred([("a.txt", STORY)]), b"77777777777"))


def _twice() -> bytes:
    return zipped([("a.txt", STORY), ("b.txt", STORY)]).replace(b"b.txt", b"a.txt")


def _special() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for number, kind in enumerate((tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE)):
            info = tarfile.TarInfo(f"{number}.txt")
            info.type, info.linkname = kind, "../../etc/passwd"
            archive.addfile(info)
        info = tarfile.TarInfo("last.txt")
        info.size = len(STORY)
        archive.addfile(info, io.BytesIO(STORY))
    return stream.getvalue()


def _encrypted() -> bytes:
    data = bytearray(zipped([("a.txt", STORY)]))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _wrong_sum() -> bytes:
    return zipped([("a.txt", STORY)], zipfile.ZIP_STORED).replace(b"40 welders", b"41 welders")


def _size_of(data: bytes, size: bytes) -> bytes:
    """A tar whose first member says that it is so large, with the check sum that belongs to it."""
    head = bytearray(data[:512])
    head[124:136] = size.rjust(11, b"0") + b"\0"
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head) + data[512:]


def _names() -> Iterator[Input]:
    """Names of files, and files that are none."""
    for how, name in (
        ("a line end in its name", "a\nb.txt"),
        ("a carriage return and a colour in its name", "a\r\x1b[31mb.txt"),
        ("a name that is not UTF-8", os.fsdecode(b"caf\xe9.txt")),
        ("a name of 255 bytes", "n" * 251 + ".txt"),
        ("a name with a dash in front", "--out.txt"),
        ("a name of an option of a table", "-"),
        ("an emoji in its name", "😀.txt"),
        ("a name that turns the direction", "a\u202etxt.b.txt"),
        ("a name with marks of SQL and patterns", "a'\"*?[1]%s{0}.txt"),
        ("a name of blanks", "   .txt"),
        ("a name with rich's marks", "[red]a[bold].txt"),
        ("capitals in the ending", "A.TXT"),
    ):
        given = name.endswith((".txt", ".TXT"))
        yield Input(name, how, STORY, documents=1 if given else None)
    parquet_like = "a'b[0]?.parquet"
    yield Input(parquet_like, "Parquet that is none, under a pattern's name", b"PAR1" + bytes(50) + b"PAR1", 0, 1)
    for number, (how, data) in enumerate(
        (
            ("a program", b"\x7fELF" + bytes(900)),
            ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(900)),
            ("a script", b"#!/bin/sh\nls\n"),
        )
    ):
        yield Input(f"a.other{number}", f"{how} under an ending of its own", data, passed_over=True)
    yield Input(".hidden.txt", "a hidden file", STORY, passed_over=True)
    yield Input("pipe.txt", "a pipe", os.mkfifo, passed_over=True)
    yield Input(
        "out.txt", "a link out of the folder", lambda path: path.symlink_to("/etc/hosts"), documents=0, errors=1
    )
    yield Input("nowhere.txt", "a link that leads nowhere", lambda path: path.symlink_to("nothing"), 0, 1)
    yield Input("self.txt", "a link to itself", lambda path: path.symlink_to("self.txt"), documents=0, errors=1)
    yield Input("up", "a link to its own folder", lambda path: path.symlink_to("."), passed_over=True)
    yield Input("deep.txt", "a file 300 folders down", _deep, documents=1, errors=0)
    if os.geteuid():
        yield Input("a.txt", "a file that may not be read", _locked, documents=0, errors=1)


def _deep(path: Path) -> None:
    folder = path.parent.joinpath(*["d"] * 300)
    folder.mkdir(parents=True)
    (folder / path.name).write_bytes(STORY)


def _locked(path: Path) -> None:
    path.write_bytes(STORY)
    path.chmod(stat.S_IWUSR)


def _lies() -> Iterator[Input]:
    """Contents that are not what the name says."""
    yield Input(
        "a.doc", "Office's old format", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), documents=0, errors=1
    )
    yield Input("a.docx", "an encrypted DOCX", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), 0, 1)
    yield Input("a.pdf", "an encrypted PDF", pdf_of([["40 welders"]], encrypt="secret"), documents=0, errors=1)
    yield Input("a.pdf", "a PDF without text", pdf_of([[]]), documents=0, errors=1)
    yield Input("a.txt", "RTF under the name of a text", b"{\\rtf1\\ansi " + STORY + b"\\par}", documents=1, errors=0)
    for name, head in (("7z", b"7z\xbc\xaf\x27\x1c"), ("rar", b"Rar!\x1a\x07"), ("lz4", b"\x04\x22\x4d\x18")):
        yield Input(f"a.{name}", f"packed as {name}", head + bytes(99), documents=0, errors=1)
    yield Input(
        "a.txt", "two encodings", "Grüße aus Łódź, 40 welders.\n".encode() + "Größe für Köln\n".encode("cp1252")
    )
    yield Input("a.txt", "lone surrogates", b"It hired 40 \xed\xa0\x80 welders.")
    yield Input("a.txt", "odd separators", "It\u2028hired\u202940\x85welders\x0c, up\x1c 12 percent".encode(), 1, 0)
    yield Input("a.txt", "all characters", "".join(map(chr, [*range(1, 0xD800, 7)])).encode(), documents=1, errors=0)
    yield Input("a.html", "a charset that there is none of", b'<html><meta charset="klingon-8"><p>' + STORY, 1, 0)
    yield Input("a.html", "a charset that is no charset", b'<html><meta charset="zlib_codec"><p>' + STORY, 1, 0)
    warc = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"
    yield Input("a.warc", "a record of a length beyond all", warc, documents=0, errors=1)
    yield Input("a.parquet", "a footer beyond the file", b"PAR1" + struct.pack("<I", 2**31 - 1) + b"PAR1", 0, 1)
    yield Input("documents.jsonl", "a name of a run's own files", OBJECT * 2, documents=2, errors=0)


def _tables() -> Iterator[Input]:
    """CSV of all sorts."""
    cell = b"It hired 40 welders. " * 10_000
    yield Input("a.csv", "a cell of 200 kB", b"id,text\n1," + cell + b"\n", documents=1, errors=0)
    yield Input("a.csv", "formulas", b"id,text\n=1+1,\"=cmd|'/C calc'!A0\"\n@a,+40 welders\n", documents=2, errors=0)
    yield Input("a.csv", "20,000 columns", b"text" + b",c" * 20_000 + b"\nIt hired 40." + b",1" * 20_000, 1, 0)
    yield Input("a.csv", "a quotation that is not closed", b'id,text\n1,a\n2,"b\n3,c\n', documents=1, errors=1)
    yield Input("a.csv", "rows of any length", b"id,text\n1\n2,b\n3,c,d,e\n,\n", documents=2, errors=1)
    yield Input("a.csv", "the same name twice", b"text,text\na,b\n", documents=1, errors=0)
    yield Input("a.csv", "no column of text", b"id,body\n1,a\n", documents=0, errors=1)
    yield Input("a.csv", "zeros in cells", b"id,text\n1,a\0b\n2,c\n", documents=2, errors=0)
    yield Input("a.csv", "no names of columns", b"1,a\n2,b\n", documents=0, errors=1)
    yield Input("a.csv", "bare carriage returns", b"id,text\r1,a\r2,b\r", documents=2, errors=0)
    yield Input("a.tsv", "UTF-16", "id\ttext\n1\tÖl\n".encode("utf-16"), documents=1, errors=0)


def _json() -> Iterator[Input]:
    """JSON of all sorts."""
    yield Input(
        "a.jsonl", "the same id four times", b'{"id": "a", "text": "It hired 40."}\n' * 4, documents=4, errors=0
    )
    odd = [b'{"text": 5}', b'{"text": null}', b'{"text": {}}', b"{}", b"[]", b"5", b'"text"', b"null", b"{"]
    yield Input("a.jsonl", "objects of all sorts", b"\n".join([OBJECT.strip(), *odd]), documents=1, errors=len(odd))
    yield Input("a.jsonl", "a number of 100,000 digits", b'{"text": "a", "n": ' + b"7" * DEEP + b"}\n", 1, 0)
    yield Input("a.jsonl", "ids of all sorts", _ids(), documents=8, errors=0)
    yield Input("a.jsonl", "a lone surrogate", b'{"id": "\\ud800", "text": "It hired \\ud800 40 welders"}\n', 1, 0)
    yield Input("a.jsonl", "NaN", b'{"text": "a", "b": NaN, "date": Infinity}\n', documents=1, errors=0)
    dates = (b'"9999-99-99"', b"1e400", b"-1", b"[]", b'"\\u0000"', b"99999999999999999999", b'"' + b"9" * 5000 + b'"')
    lines = b"".join(b'{"text": "a", "date": %b}\n' % date for date in dates)
    yield Input("a.jsonl", "dates of all sorts", lines, documents=len(dates), errors=0)
    yield Input("a.jsonl", "blank lines", b"\n\n" + OBJECT + b"\r\n \t\n" + OBJECT, documents=2, errors=0)
    yield Input("a.json", "settings, no article", b'{"version": 3, "files": ["a"]}', passed_over=True)
    yield Input("a.json", "one list of texts", b'["a", "b"]')
    yield Input("a.json", "an object after the list", b"[" + OBJECT + b"] " + OBJECT, documents=2, errors=0)
    yield Input("a.json", "a list without an end", b"[" + OBJECT + b"," + OBJECT, documents=2, errors=1)
    yield Input("a.json", "a text that is nested", b'{"text": [["It hired"], {"text": "40 welders"}, 5, null]}', 1, 0)


def _ids() -> bytes:
    ids = ("../../etc", "a\nb", "", "é" * 999, 5, 1.5, ["x", "y"], {"$oid": "z"})
    return b"".join(json.dumps({"id": one, "text": "It hired 40 welders."}).encode() + b"\n" for one in ids)


def _twins(sound: list[Sound]) -> Iterator[Input]:
    """Sound files under names of other formats; what has a signature is told by it."""
    told = (".json", ".jsonl", ".parquet", ".pdf", ".rtf", ".warc", ".wet")
    for one in sound:
        if one.ending in told:
            for ending in (".txt", ".csv", ".html", ".docx"):
                yield Input(f"a{ending}", f"{one.ending} under the name of {ending}", one.data, one.documents, 0)
