"""Hostile inputs for tests: sound files of every format by real writers, what damage makes of them, and traps.

All of it is made from one seed, so that an input can be made again. `inputs(seed, count)` gives them.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import html
import io
import itertools
import json
import lzma
import random
import tarfile
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import docx
import duckdb
import hypothesis
import zstandard
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.office_files import rtf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

YEAR: Final = (2020, 1, 2, 3, 4, 6)
MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Sound:
    """A file as a real writer makes it, and how many documents it has."""

    ending: str
    data: bytes
    documents: int


@dataclass(frozen=True, slots=True)
class Input:
    """A file to be made, how it came about, and what it has to give; None: whatever, but something or counted.

    `passed_over`: it gives no document and no error, and is counted.
    """

    name: str
    how: str
    data: bytes | Callable[[Path], None]
    documents: int | None = None
    errors: int | None = None
    passed_over: bool = False

    def make(self, folder: Path) -> Path:
        """Put the file into a new folder."""
        folder.mkdir(parents=True)
        path = folder / self.name
        if isinstance(self.data, bytes):
            path.write_bytes(self.data)
        else:
            self.data(path)
        return path


# Texts, and sound files of every format.


def texts(chance: random.Random, count: int = 3) -> list[str]:
    """Articles of a few sentences with figures."""
    places, things = (
        ("Ostrow", "Tamba", "Café Élan", "Łódź", "Кашин", "大同"),
        ("quays", "welders", "projects", "mills"),
    )
    return [
        f"{chance.choice(places)}, {chance.randint(1, 28)} May 2021. The county hired {chance.randint(2, 900)} "
        f"{chance.choice(things)}, up {chance.randint(1, 99)}.{chance.randint(0, 9)} percent. "
        f"It invested {chance.randint(2, 99)} million yuan in the {chance.choice(places)} Harbour Project, "
        f"“{chance.randint(2, 30)} of {chance.randint(31, 60)}” of its {chance.choice(things)}."
        for _ in range(count)
    ]


def _json(text: str, number: int) -> dict[str, object]:
    return {"id": f"d{number}", "text": text, "date": "2021-05-02", "title": "Quays"}


def _table(rows: Sequence[str], delimiter: str) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(["id", "date", "text"])
    writer.writerows([f"r{number}", "2021-05-02", text] for number, text in enumerate(rows))
    return stream.getvalue().encode()


def _parquet(rows: Sequence[str], scratch: Path) -> bytes:
    path = scratch / "table.parquet"
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE t (id VARCHAR, text VARCHAR, date DATE)")
        connection.executemany("INSERT INTO t VALUES (?, ?, '2021-05-02')", [[f"p{n}", t] for n, t in enumerate(rows)])
        connection.execute(f"COPY t TO '{path}' (FORMAT parquet)")
    return path.read_bytes()


def _pdf(lines: Sequence[str]) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    for page in (lines, lines):
        for number, line in enumerate(page):
            canvas.drawString(60, 790 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _docx(lines: Sequence[str]) -> bytes:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    stream = io.BytesIO()
    made.save(stream)
    with zipfile.ZipFile(stream) as parts:
        return zipped([(name, parts.read(name)) for name in parts.namelist()])


def _page(text: str) -> bytes:
    body = "".join(f"<p>{html.escape(part)}.</p>" for part in text.split(". "))
    head = '<meta charset="utf-8"><title>Quays</title><script>let a = "<p>";</script>'
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body><nav>Home</nav><article>{body}</article></body></html>".encode()
    )


def _warc(kind: str, rows: Sequence[str], *, packed: bool = False) -> bytes:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=packed)
    for number, text in enumerate(rows):
        about = {
            "WARC-Date": "2024-03-09T10:11:12Z",
            "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{number:012}>",
        }
        http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        body = io.BytesIO(_page(text) if kind == "response" else text.encode())
        url = f"https://news.example/{number}"
        more = {"http_headers": http} if kind == "response" else {"warc_content_type": "text/plain"}
        record = writer.create_warc_record(url, kind, payload=body, warc_headers_dict=about, **more)
        writer.write_record(record)
        record.raw_stream.close()
    return stream.getvalue()


def _nexis(rows: Sequence[str]) -> list[str]:
    lines = []
    for text in rows:
        lines += ["Quays and mills", "Port News", "March 3, 2019 Sunday", "", "Copyright 2019 Port News", ""]
        lines += ["Length: 432 words", "Byline: A. Writer", "Body", "", text, "", "Load-Date: March 9, 2021", ""]
        lines += ["", "End of Document", ""]
    return lines


def _factiva(rows: Sequence[str]) -> list[str]:
    lines = []
    for number, text in enumerate(rows):
        lines += ["HD", "Quays and mills", "", "WC", "432 words", "", "PD", "3 March 2019", "", "SN", "Port News", ""]
        lines += ["SC", "XTAMB", "", "LA", "English", "", "CY", "Copyright 2019. Port News", "", "LP", text, ""]
        lines += ["TD", "It hired 12 welders.", "", "AN", f"Document XTAMB00020190303ef330000{number}", ""]
    return lines


def sound_files(chance: random.Random, scratch: Path) -> list[Sound]:
    """A file of each format."""
    rows = texts(chance)
    objects = [_json(text, number) for number, text in enumerate(rows)]
    nexis, factiva = _nexis(rows), _factiva(rows)
    return [
        Sound(".txt", "\n\n".join(rows).encode(), 1),
        Sound(".txt", rows[0].encode("utf-16"), 1),
        Sound(".txt", ("Größe: 12 Prozent. " * 9 + "It hired 40 welders.").encode("cp1252"), 1),
        Sound(".txt", ("今年全县新增就业四百人，投资十二亿元。It hired 40 welders. " * 4).encode("gb18030"), 1),
        Sound(".md", f"# Quays\n\n* {rows[0]}\n* {rows[1]}\n".encode(), 1),
        Sound(".html", _page(rows[0]), 1),
        Sound(".json", json.dumps(objects[0], indent=2, ensure_ascii=False).encode(), 1),
        Sound(".json", json.dumps(objects).encode(), 3),
        Sound(".jsonl", b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in objects), 3),
        Sound(".csv", _table(rows, ","), 3),
        Sound(".tsv", _table(rows, "\t"), 3),
        Sound(".parquet", _parquet(rows, scratch), 3),
        Sound(".pdf", _pdf([row.encode("latin-1", "replace").decode("latin-1")[:90] for row in rows]), 1),
        Sound(".docx", _docx(rows), 1),
        Sound(".rtf", rtf(rows), 1),
        Sound(".txt", "\n".join(nexis).encode(), 3),
        Sound(".rtf", rtf(nexis), 3),
        Sound(".docx", _docx(nexis), 3),
        Sound(".txt", "\n".join(factiva).encode(), 3),
        Sound(".rtf", rtf(factiva), 3),
        Sound(".warc", _warc("response", rows), 3),
        Sound(".warc.gz", _warc("response", rows, packed=True), 3),
        Sound(".wet", _warc("conversion", rows), 3),
    ]


# Packing.

PACKINGS: Final[dict[str, Callable[[bytes], bytes]]] = {
    ".gz": lambda data: gzip.compress(data, mtime=0),
    ".bz2": bz2.compress,
    ".xz": lambda data: lzma.compress(data, preset=1),
    ".zst": zstandard.ZstdCompressor().compress,
}


def zipped(members: Sequence[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive, the same bytes each time."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, YEAR)
            info.compress_type = method
            archive.writestr(info, data)
    return stream.getvalue()


def tarred(members: Sequence[tuple[str, bytes]]) -> bytes:
    """A tar archive, the same bytes each time."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


ARCHIVES: Final[dict[str, Callable[[Sequence[tuple[str, bytes]]], bytes]]] = {
    ".zip": zipped,
    ".tar": tarred,
    ".tar.gz": lambda members: PACKINGS[".gz"](tarred(members)),
    ".tar.zst": lambda members: PACKINGS[".zst"](tarred(members)),
}


def packed_files(sound: Sequence[Sound]) -> list[Sound]:
    """Every sound file in every packing, and archives of them."""
    found = [
        Sound(one.ending + ending, pack(one.data), one.documents)
        for one in sound
        for ending, pack in PACKINGS.items()
        if not one.ending.endswith(".gz")
    ]
    for ending, pack in ARCHIVES.items():
        for part in (sound[:8], sound[8:16], sound[16:], sound):
            members = [(f"2021/{number}{one.ending}", one.data) for number, one in enumerate(part)]
            members = [(name, data) for name, data in members if not name.endswith(".gz")]
            documents = sum(one.documents for one in part if not one.ending.endswith(".gz"))
            found.append(Sound(ending, pack(members), documents))
    return found


# Damage. Each makes other bytes of a file's, by chance.


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _flipped(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def _inserted(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + chance.randbytes(chance.choice((1, 4, 100, 5000))) + data[at:]


def _nulls(data: bytes, chance: random.Random) -> bytes:
    at, size = chance.randrange(len(data)), chance.choice((1, 16, 512))
    return data[:at] + bytes(size) + data[at + chance.choice((0, size)) :]


def _removed(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.choice((1, 10, 300)) :]


def _marked(data: bytes, chance: random.Random) -> bytes:
    return (
        chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\xef\xbb\xbf\xef\xbb\xbf")) + data
    )


def _recoded(data: bytes, chance: random.Random) -> bytes:
    encoding = chance.choice(("utf-16", "utf-16-le", "utf-32", "utf-7", "cp500", "utf-8"))  # cp500: of mainframes
    return data.decode("latin-1").encode(encoding, "replace")


def _returned(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r", b"\r\n", b"\r\r\n", b"\x0b", b"\n\n\n", b"")))


def _led(data: bytes, chance: random.Random) -> bytes:
    return (
        chance.choice((b"\n\n\n", b" ", b"HTTP/1.1 200 OK\r\n\r\n", b"\0", b"#!/bin/sh\n", chance.randbytes(9))) + data
    )


def _trailed(data: bytes, chance: random.Random) -> bytes:
    return data + chance.choice((data, b"\0" * 600, b"\x1a", b"}", b'"', b"</html>", chance.randbytes(700)))


def _reversed(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[at:] + data[:at] if chance.random() < 0.7 else data[::-1]


DAMAGE: Final[dict[str, Callable[[bytes, random.Random], bytes]]] = {
    "cut short": _cut,
    "with bits flipped": _flipped,
    "with bytes put in": _inserted,
    "with zeros in it": _nulls,
    "with bytes taken out": _removed,
    "behind a byte-order mark": _marked,
    "in another encoding": _recoded,
    "with other line ends": _returned,
    "behind something else": _led,
    "before something else": _trailed,
    "turned round": _reversed,
}


def damaged_files(chance: random.Random, sound: Sequence[Sound], packed: Sequence[Sound]) -> Iterator[Input]:
    """Damaged files without end."""
    endings = sorted({one.ending for one in (*sound, *packed)})
    while True:
        one = chance.choice(sound) if chance.random() < 0.7 else chance.choice(packed)
        how = chance.choice(tuple(DAMAGE))
        data, ending, told = DAMAGE[how](one.data, chance), one.ending, f"{one.ending} {how}"
        luck = chance.random()
        if luck < 0.1:
            ending = chance.choice(endings)
            told += f", named {ending}"
        elif luck < 0.2 and data:
            again = chance.choice(tuple(DAMAGE))
            data, told = DAMAGE[again](data, chance), f"{told}, {again}"
        elif luck < 0.25:
            other = chance.choice(sound)
            data, told = (
                data[: len(data) // 2] + other.data[len(other.data) // 2 :],
                f"{told}, half of it {other.ending}",
            )
        elif luck < 0.35:
            pack = chance.choice(tuple(PACKINGS))
            data, ending, told = PACKINGS[pack](data), ending + pack, f"{told}, in {pack}"
        elif luck < 0.45:
            pack = chance.choice(tuple(ARCHIVES))
            data, ending = ARCHIVES[pack]([("a.txt", b"It hired 40 welders."), (f"b{ending}", data)]), pack
            told += f", in {pack}"
        # Lines are counted: what is cut off is one error at most, and the lines before it are documents.
        whole = data.count(b"\n") if told == ".jsonl cut short" else None
        yield Input(f"a{ending}", told, data, documents=whole)


def drawn_files(seed: int, count: int, endings: Sequence[str]) -> list[Input]:
    """Bytes and texts as hypothesis makes them."""
    found: list[Input] = []
    heads = (
        b"",
        b"%PDF-1.4\n",
        b"{\\rtf1 ",
        b"<html>",
        b"PAR1",
        b"WARC/1.0\r\n",
        b'{"text": "',
        b"\x1f\x8b\x08",
        b"PK\x03\x04",
        b"text\n",
    )
    contents = st.one_of(
        st.tuples(st.sampled_from(heads), st.binary(max_size=300)).map(b"".join),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
            lambda inner: (
                st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["text", "id", "date", "a"]), inner)
            ),
        ).map(lambda value: json.dumps(value).encode()),
        st.lists(st.lists(st.text(max_size=9), max_size=4)).map(
            lambda rows: ("text,id\n" + "\n".join(",".join(row) for row in rows)).encode("utf-8", "surrogatepass")
        ),
    )

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=count, database=None, phases=[hypothesis.Phase.generate], derandomize=False, deadline=None
    )
    @hypothesis.given(contents, st.sampled_from(endings))
    def collect(data: bytes, ending: str) -> None:
        found.append(Input(f"a{ending}", f"{ending} as hypothesis makes it", data))

    collect()
    return found


def inputs(seed: int, count: int, scratch: Path) -> list[Input]:
    """So many inputs, the same for the same seed: sound files, traps, those of hypothesis, and then damaged ones."""
    from tests.hostile_traps import traps  # noqa: PLC0415 - it makes its traps of what is here

    chance = random.Random(seed)  # noqa: S311 - not for secrets
    sound = sound_files(chance, scratch)
    packed = packed_files(sound)
    found = [
        *(Input(f"a{one.ending}", f"{one.ending}, sound", one.data, one.documents, 0) for one in (*sound, *packed)),
        *traps(sound),
        *drawn_files(
            seed, max(count // 10, 10), [".txt", ".json", ".jsonl", ".csv", ".html", ".rtf", ".pdf", ".other"]
        ),
    ]
    chance.shuffle(found)
    return list(itertools.islice(itertools.chain(found[: count * 2 // 3], damaged_files(chance, sound, packed)), count))
