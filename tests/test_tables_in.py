"""Tables as input: CSV and its like as people save them, Parquet as its writers write it, both damaged."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import random
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.read import Fields, Options, Raw
from extract.read.fielded import csvfile, parquet
from extract.read.raw import File
from tests.reading import read, reasons

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ["Output rose 5 %, to 40 million tonnes.", 'A "record" –\r\nthree lines;\none cell.\r', "Łódź | 15\tprojects"]
HEADER = ["ID", "Date", " Text ", "extra"]
ROWS = [[f"r{number}", f"2020-03-0{number + 1}", text, "x"] for number, text in enumerate(TEXTS)]


def table(path: Path, rows: list[list[str]], encoding: str = "utf-8", **dialect: Any) -> Path:  # noqa: ANN401 - csv's own
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, **dialect).writerows(rows)
    return path


def written(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_tables_as_the_csv_module_writes_them(tmp_path: Path, delimiter: str, encoding: str, end: str) -> None:
    path = table(tmp_path / "t.csv", [HEADER, *ROWS], encoding, delimiter=delimiter, lineterminator=end)
    documents, errors = read(path)
    assert not errors, reasons(errors)
    assert [(found.id, found.text) for found in documents] == [(row[0], row[2]) for row in ROWS]
    assert [found.date for found in documents] == [dt.date(2020, 3, day) for day in (1, 2, 3)]
    assert documents[1].place == f"{path}, row 3", "rows are numbered as a spreadsheet does"
    assert {found.format for found in documents} == {"csv"}
    assert all(str(found.encoding).startswith(encoding[:5]) for found in documents)


@pytest.mark.parametrize("ending", ["csv", "tsv", "tab", "CSV"])
def test_endings(tmp_path: Path, ending: str) -> None:
    documents, errors = read(table(tmp_path / f"t.{ending}", [["title", "text"], ["a", "b"]]))
    assert [(found.id, found.text, found.title) for found in documents] == [("t-2", "b", "a")], reasons(errors)


def test_delimiters_within_names_and_the_mark_of_spreadsheets(tmp_path: Path) -> None:
    documents, errors = read(written(tmp_path / "a.csv", "sep=;\r\na,b,c;text\r\n1,2,3;x\r\n"))
    assert [found.text for found in documents] == ["x"], reasons(errors)
    documents, errors = read(written(tmp_path / "b.csv", "\n\r\ntext\nx, y; z\n"))
    assert [found.text for found in documents] == ["x"], "a single column has no delimiter to be told"
    assert documents[0].notes


def test_a_table_in_an_old_encoding(tmp_path: Path) -> None:
    text = "Die Erträge stiegen um 5 % auf 40 Millionen Euro, sagte Müller größtenteils verärgert über die Zölle."
    documents, errors = read(
        table(tmp_path / "t.csv", [["id", "text"], *([str(n), text] for n in range(50))], "cp1252")
    )
    if documents:  # what cannot be told yet is an error of each row, not a wrong text
        assert {found.text for found in documents} == {text}
    assert len(documents) + len(errors) == 50


def test_one_row_in_another_encoding(tmp_path: Path) -> None:
    rows = b"id,text\n1,\xc5\x81\xc3\xb3d\xc5\xba\n2,caf\xe9 and more\n3,last\n"
    documents, errors = read(written(tmp_path / "t.csv", rows))
    assert len(documents) + len(errors) == 3
    assert (documents[0].text, documents[-1].text) == ("Łódź", "last"), "one row must not change how others are read"


@pytest.mark.parametrize(
    ("data", "texts", "told"),
    [
        ("id,text\n1,a\n\n , \n2,b", ["a", "b"], []),
        ("id,text\n1,\n", [""], []),
        ("id,text\n1,a\0b\n", ["a\0b"], []),
        ("id,text\n1\n2,b,c\n", ["b"], ["row 2: no text"]),
        ('id,text\n1,"a\n2,"b"\n3,c\n', ["c"], ["row 2: a quotation mark"]),
        ('id,text\n1,"a" b\n3,c\n', ['"a" b', "c"], []),
        ('id,text\n1,"a" b, c\n3,c\n', ["c"], ["row 2: a quotation mark"]),
        ('id,text\n1,a 5" pipe\n3,c\n', ['a 5" pipe', "c"], []),
        ('id,text\n1,a\n3,"cut o', ["a"], ["row 3: a quoted cell begins"]),
        ('id,text\n1,a\n3,"cut\noff\n', ["a"], ["row 3: a quoted cell begins"]),
        ('id,text\n1,a\n3,"cut' + "\nx" * 2000, ["a"], ["row 3: a quoted cell begins"]),
        ('id,text\n1,"' + "long\n" * 400 + '"\n3,c\n', ["c"], ["row 2: larger than"]),
        ("id,text\n1," + "long" * 400 + "\n3,c\n", ["c"], ["row 2: larger than"]),
        ("id,text,text\n1,a,b\n", ["a"], []),
        ("", [], ["an empty table"]),
        ("\n\n", [], ["an empty table"]),
        ("sep=,", [], ["an empty table"]),
        ("x" * 2000, [], ["row 1: larger than"]),
        ("url,title,seendate\nu,t,d\n", [], ['"seendate"; name the field with --text-field']),
        ("ID;Content;x\n1;a;b\n", [], ['there are "ID", "Content", "x"; use --preset hugging-face']),
    ],
)
def test_rows_and_damage(tmp_path: Path, data: str, texts: list[str], told: list[str]) -> None:
    documents, errors = read(written(tmp_path / "t.csv", data), options=Options(document=1000))
    assert [found.text for found in documents] == texts, reasons(errors)
    assert len(errors) == len(told), reasons(errors)
    assert all(part in str(error) for part, error in zip(told, errors, strict=True)), reasons(errors)


def test_ragged_rows_are_noted(tmp_path: Path) -> None:
    documents, _ = read(written(tmp_path / "t.csv", "text,id\na\nb,2,3\nc,3\n"))
    assert [len(found.notes) for found in documents] == [1, 1, 0]
    assert documents[1].notes[0] == "the row has 3 cells, the first row 2"


def test_cells_of_any_size(tmp_path: Path) -> None:
    documents, errors = read(table(tmp_path / "t.csv", [["text"], ["x" * 1_000_000]]))
    assert len(documents[0].text) == 1_000_000, reasons(errors)


class _Cut(io.RawIOBase):
    """A stream that ends in damage, as that of a compressed file that was cut off."""

    def __init__(self, data: bytes) -> None:
        self.data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any buffer
        size = self.data.readinto(buffer)
        if not size:
            message = "ended before its end"
            raise EOFError(message)
        return size


@pytest.mark.parametrize(("size", "encoding"), [(500, "utf-8"), (50_000, "utf-8"), (500, "utf-16")])
def test_a_table_cut_off_within_its_compression(size: int, encoding: str) -> None:
    rows = "".join(f"{number},text {number}\n" for number in range(size))
    stream = io.BufferedReader(_Cut(f"id,text\n{rows}{size},tex".encode(encoding)))
    count = 0
    with pytest.raises(EOFError):  # noqa: PT012 - how far it comes is the point
        for _ in csvfile.split(File(stream, "csv", "t", "t"), Options()):
            count += 1
    assert count == size, "rows before the damage are lost"


def test_named_columns(tmp_path: Path) -> None:
    fields = Fields(text=("Body",), id=("nr",), source=("paper",))
    path = table(tmp_path / "t.csv", [["NR", "PAPER", "BODY"], ["1", "P", "B"]])
    documents, errors = read(path, options=Options(fields))
    assert [(found.id, found.source, found.text) for found in documents] == [("1", "P", "B")], reasons(errors)


CELL = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(CELL.filter(str.strip), max_size=6), st.sampled_from([",", ";", "\t", "|"]))
def test_what_the_csv_module_writes_comes_back(tmp_path: Path, texts: list[str], delimiter: str) -> None:
    rows = [["id", "text"], *([str(number), text] for number, text in enumerate(texts))]
    path = table(tmp_path / "t.csv", rows, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    documents, errors = read(path)
    assert [found.text for found in documents] == texts, reasons(errors)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.binary(max_size=50) | st.text('",;\t|\r\nx', max_size=50).map(str.encode), st.sampled_from([b"", b"id,text\n"])
)
def test_nothing_lets_a_traceback_through(tmp_path: Path, data: bytes, head: bytes) -> None:
    _, errors = read(written(tmp_path / "t.csv", head + data), options=Options(document=20))
    assert "cannot be read as" not in reasons(errors)


# Parquet ------------------------------------------------------------------------------------------------------------


def copied(path: Path, select: str, settings: str = "") -> Path:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        target = str(path).replace("'", "''")
        connection.execute(f"COPY ({select}) TO '{target}' (FORMAT parquet {settings})")
    return path


SELECT = """SELECT i AS "Id", 'Text ' || i || ' – Łódź' AS "Text", DATE '2020-03-01' + i::INTEGER AS date, 1.5 AS n
            FROM range(300) t(i)"""


def test_parquet_as_duckdb_writes_it(tmp_path: Path) -> None:
    for codec in ("snappy", "zstd", "gzip", "uncompressed"):
        path = copied(tmp_path / f"{codec}.parquet", SELECT, f", COMPRESSION {codec}")
        documents, errors = read(path)
        assert not errors, reasons(errors)
        assert [found.text for found in documents] == [f"Text {number} – Łódź" for number in range(300)]
        assert (documents[1].id, documents[1].date) == ("1", dt.date(2020, 3, 2))
        assert documents[1].place == f"{path}, row 2"


@pytest.mark.parametrize(
    "date",
    [
        "DATE '2020-03-03'",
        "TIMESTAMP '2020-03-03 23:30:00'",
        "TIMESTAMPTZ '2020-03-03 23:30:00+00'",
        "TIMESTAMP_NS '2020-03-03 23:30:00.123456789'",
        "TIMESTAMP_S '2020-03-03 23:30:00'",
        "1583229600::BIGINT",
        "20200303::INTEGER",
        "'Tue, 03 Mar 2020 10:00:00 GMT'",
        "{'$date': '2020-03-03T10:00:00Z'}",
    ],
)
def test_typed_dates(tmp_path: Path, date: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    documents, errors = read(copied(tmp_path / "t.parquet", f"SELECT 'x' AS text, {date} AS date"))
    assert [found.date for found in documents] == [dt.date(2020, 3, 3)], reasons(errors)


@pytest.mark.parametrize(
    ("text", "fields", "read_as"),
    [
        ("['one', 'two']", Fields(), "one\n\ntwo"),
        ("'bytes'::BLOB", Fields(), "bytes"),
        ("{'body': 'B'}", Fields(text=("text.body",)), "B"),
        ("{'summary': ['S'], 'sections': [{'headline': ['H'], 'paragraphs': ['P']}]}", Fields(), "S\n\nH\n\nP"),
        ("''", Fields(), ""),
        ("'a' || chr(0) || 'b'", Fields(), "a\0b"),
    ],
)
def test_kinds_of_text(tmp_path: Path, text: str, fields: Fields, read_as: str) -> None:
    documents, errors = read(copied(tmp_path / "t.parquet", f"SELECT {text} AS text"), options=Options(fields))
    assert [found.text for found in documents] == [read_as], reasons(errors)


def test_rows_without_text_are_errors_of_their_own(tmp_path: Path) -> None:
    path = copied(tmp_path / "t.parquet", "SELECT unnest(['a', NULL, repeat('x', 2000), 'b']) AS text")
    documents, errors = read(path, options=Options(document=1000))
    assert [found.text for found in documents] == ["a", "b"]
    assert [error.place for error in errors] == [f"{path}, row 3", f"{path}, row 2"][::-1]


def test_columns_are_named_where_no_text_is(tmp_path: Path) -> None:
    _, errors = read(copied(tmp_path / "t.parquet", """SELECT 1 AS "a""b", 'x' AS content"""))
    assert 'there are "a"b", "content"; use --preset hugging-face' in reasons(errors)


@pytest.mark.parametrize(
    "name", ["a [1].parquet", "it's.parquet", "b*.parquet", "date=2020-01-01/t.parquet", "t", "t.csv"]
)
def test_any_name_of_a_file(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    copied(tmp_path / "other.parquet", "SELECT 'other' AS text")
    copied(tmp_path / "b1.parquet", "SELECT 'other' AS text")
    path = (tmp_path / "made.parquet").rename(tmp_path / name) if copied(tmp_path / "made.parquet", SELECT) else None
    assert path is not None
    documents, errors = read(path)
    assert len(documents) == 300, reasons(errors)
    assert documents[0].text.startswith("Text 0")


def split(data: bytes) -> list[Any]:
    return list(parquet.split(File(io.BufferedReader(io.BytesIO(data)), "parquet", "a.zip/t.parquet", "t"), Options()))  # type: ignore[arg-type]


def test_streams_are_read_from_a_copy_that_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = copied(tmp_path / "t.parquet", SELECT).read_bytes()
    spill = tmp_path / "spill"
    spill.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(spill))
    found = split(data)
    assert len(found) == 300
    assert json.loads(found[0].data)["text"] == "Text 0 – Łódź"
    assert not list(spill.iterdir()), "the copy must be removed"
    monkeypatch.setattr(parquet, "LARGEST_SPILL", 100)
    with pytest.raises(Exception, match="too large to be copied"):
        split(data)
    assert not list(spill.iterdir()), "the copy must be removed"


def test_damaged_parquet(tmp_path: Path) -> None:
    data = copied(tmp_path / "t.parquet", SELECT).read_bytes()
    generator = random.Random(4)  # noqa: S311 - damage, not secrets
    hostile = [data[: len(data) // 2], data[:-1], data[:4], b"PAR1" + b"\0" * 50 + b"PAR1", b"PAR1" * 20, b""]
    for _ in range(25):
        changed = bytearray(data)
        for _ in range(generator.randint(1, 8)):
            changed[generator.randrange(4, len(data))] = generator.randrange(256)
        hostile.append(bytes(changed))
    for number, damaged in enumerate(hostile):
        documents, errors = read(written(tmp_path / f"d{number}.parquet", damaged))
        assert errors or len(documents) == 300, f"damage {number} lost rows and told nothing"
        assert "cannot be read as" not in reasons(errors)
        assert "Error:" not in reasons(errors), reasons(errors)


def test_duckdb_reaches_nothing_else(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = str(copied(tmp_path / "t.parquet", SELECT))
    other = written(tmp_path / "o.csv", "a\n1\n")
    with parquet._opened(duckdb, path) as connection:  # noqa: SLF001 - what it may do is the point
        for forbidden in (
            f"SELECT * FROM read_csv('{other}')",  # noqa: S608 - a path of this test
            f"COPY (SELECT 1) TO '{tmp_path / 'new.csv'}'",
            "INSTALL httpfs",
            "SET enable_external_access = true",
            "SELECT * FROM read_parquet('https://example.org/a.parquet')",
        ):
            with pytest.raises(duckdb.Error):
                connection.execute(forbidden)
    assert not (tmp_path / "new.csv").exists()


def test_without_duckdb_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = copied(tmp_path / "t.parquet", SELECT)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    _, errors = read(path)
    assert "pip install 'newsfigures[duckdb]'" in reasons(errors)


def test_a_long_table_is_not_held() -> None:
    import tracemalloc  # noqa: PLC0415 - slows down what it watches

    class Endless(io.RawIOBase):
        rows = 3_000

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any buffer
            self.rows -= 1
            part = b"id,text\n" if self.rows == 2_999 else b'1,"' + b"x " * 2_000 + b'"\n' if self.rows > 0 else b""
            buffer[: len(part)] = part
            return len(part)

    tracemalloc.start()
    file = File(io.BufferedReader(Endless(), 1 << 16), "csv", "t", "t")
    count = sum(isinstance(raw, Raw) for raw in csvfile.split(file, Options(document=100_000)))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 2_998
    assert most < 3_000_000, f"{most} bytes held of a table that must be read row by row"
