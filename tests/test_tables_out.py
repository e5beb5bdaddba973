"""Tables: real readers give back exactly the records, whatever stands in them."""

from __future__ import annotations

import csv
import datetime as dt
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract import Document, __version__
from extract.errors import OutputError
from extract.records import as_json
from extract.write import FORMATS
from extract.write.columns import DOCUMENTS, RECORDS
from extract.write.csvfile import written
from extract.write.flat import document_rows, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract import Extractor

ROOT = Path(__file__).resolve().parent.parent
NAMES = [column.name for column in RECORDS]
NUMBERS = {column.name for column in RECORDS if column.sort == "number"}
Json = dict[str, Any]
Table = list[dict[str, Any]]

TEXTS = [
    """By the end of March, 49 of the county's 88 key projects had resumed construction.
The Tamba Reservoir Phase II Project was completed with an investment of 110 million yuan, up 14.2 percent.""",
    "In 2021 exports ranked fourth in the province, two places ahead of 2020. The line has a length of 12 to 14 km.",
    "Nothing was counted.",
    "日本の計画。 It hired about 40 wélders 🧮.\r\nIt sold 0.00000001234 tons of gold for 9007199254740993 yuan.",
]


def as_line(value: Mapping[str, Any]) -> str:
    """A line of JSON as the run writes it; half a surrogate pair cannot be written but escaped."""
    plain = json.dumps(value, ensure_ascii=False)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", plain) + "\n"


class Run:
    """The two files of a run, written as the run writes them."""

    def __init__(self, folder: Path, found: Iterable[tuple[Mapping[str, Any], list[Json]]]) -> None:
        self.folder = folder
        self.records, self.documents = folder / "records.jsonl", folder / "documents.jsonl"
        with (
            self.records.open("w", encoding="utf-8", newline="\n") as records,
            self.documents.open("w", encoding="utf-8", newline="\n") as documents,
        ):
            for document, its in found:
                documents.write(as_line({**document, "records": len(its)}))
                records.writelines(map(as_line, its))

    def table(self, ending: str) -> Path:
        """The table of that ending, written."""
        to = self.folder / f"figures{ending}"
        FORMATS[ending](self.records, self.documents, to)
        return to

    def rows(self) -> Table:
        """What has to be in the table."""
        return list(rows(self.records, self.documents))


def record(doc_id: str = "a", **fields: Any) -> Json:  # noqa: ANN401 - whatever JSON holds
    sentence = {"start": 0, "end": 9, "text": "It hired 5 men."}
    return {
        "type": "count", "doc_id": doc_id, "start": 9, "end": 10, "text": "5", "value": 5, "bound": "exact",
        "noun": "men", "id": "0123456789abcdef", "rule": "number-then-noun", "sentence": sentence, **fields,
    }  # fmt: skip


@pytest.fixture
def real(tmp_path: Path, extractor: Extractor) -> Run:
    """Records of all types, a document with everything known about it, and one without records."""
    known = {
        "format": "jsonl", "encoding": "utf-8", "sha256": "0f" * 32, "date": "2021-04-28", "date_how": "given",
        "title": '=Title, with “quotes” and "more"', "url": "https://example.org/?a=1&b=2", "source": "Karsu Daily",
        "pages": [0, 40], "notes": ["read as cp1252"], "duplicate_of": "d-0",
    }  # fmt: skip
    found = []
    for number, text in enumerate(TEXTS):
        document = Document(f"d-{number}", text, dt.date(2021, 4, 28), pages=(0, 40) if number == 0 else ())
        its = [as_json(each) for each in extractor.records(document)]
        found.append(({"doc_id": document.id, "place": f"a.zip/{number}.txt", **(known if number == 0 else {})}, its))
    types = {each["type"] for _, its in found for each in its}
    assert len(types) == 6, f"only {types}; the texts should give all types"
    return Run(tmp_path, found)


def read_csv(path: Path) -> Table:
    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [{name: cell if cell != "" else None for name, cell in row.items()} for row in csv.DictReader(stream)]


def read_sqlite(path: Path, table: str = "records") -> Table:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return [dict(row) for row in database.execute(f"SELECT * FROM {table} ORDER BY rowid")]  # noqa: S608


def read_duckdb(path: Path, table: str = "records") -> Table:
    with duckdb.connect(str(path), read_only=True) as database:
        return fetched(database.execute(f"SELECT * FROM {table}"))  # noqa: S608


def read_parquet(path: Path) -> Table:
    with duckdb.connect() as database:
        return fetched(database.execute("SELECT * FROM read_parquet(?)", [str(path)]))


def fetched(found: Any) -> Table:  # noqa: ANN401 - duckdb's connection
    names = [column[0] for column in found.description]
    return [
        {n: str(c) if isinstance(c, dt.date) else c for n, c in zip(names, row, strict=True)}
        for row in found.fetchall()
    ]


READERS = {
    ".csv": read_csv, ".sqlite": read_sqlite, ".db": read_sqlite, ".duckdb": read_duckdb, ".parquet": read_parquet,
}  # fmt: skip


def as_read(cell: Any, name: str, ending: str) -> Any:  # noqa: ANN401 - cells are of any type
    """What a reader of the format has to give for a cell: CSV has words alone, the others no decimals."""
    if ending == ".csv":
        return None if cell in (None, "") else written(cell)
    inexact = name in NUMBERS and isinstance(cell, int) and ending in (".duckdb", ".parquet")
    return float(cell) if inexact or isinstance(cell, Decimal) else cell


def same(run: Run, ending: str) -> None:
    found, wanted = READERS[ending](run.table(ending)), run.rows()
    assert [list(row) for row in found[:1]] == [NAMES][: len(wanted)], "the columns, or their order"
    assert found == [{n: as_read(c, n, ending) for n, c in row.items()} for row in wanted]


def test_every_format_has_a_reader_here() -> None:
    assert set(READERS) == set(FORMATS), "write a reader for the format, and run all tests over it"


@pytest.mark.parametrize("ending", FORMATS)
def test_real_readers_give_the_records_back(ending: str, real: Run) -> None:
    same(real, ending)


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_ids_in_the_same_order(ending: str, real: Run) -> None:
    lines = [json.loads(line)["id"] for line in real.records.read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in READERS[ending](real.table(ending))] == lines


def test_what_a_row_says(real: Run) -> None:
    by_type = {row["type"]: row for row in reversed(real.rows())}
    first = real.rows()[0]
    assert list(first) == NAMES
    assert (first["value"], first["out_of"], first["noun"], first["status"]) == (49, 88, "key projects", "resumed")
    assert (first["period_start"], first["period_end"]) == (None, "2021-03-31")
    assert first["sentence"] == TEXTS[0][first["sentence_start"] : first["sentence_end"]]
    assert first["text"] == TEXTS[0][first["text_start"] : first["text_end"]]
    assert (first["page"], first["doc_date"], first["doc_place"]) == (1, "2021-04-28", "a.zip/0.txt")
    assert (first["doc_sha256"], first["duplicate_of"], first["version"]) == ("0f" * 32, "d-0", __version__)
    percentage, ranking, project = by_type["percentage"], by_type["ranking"], by_type["project"]
    assert (percentage["value"], percentage["change"], percentage["places_gained"]) == (
        Decimal("14.2"), "increase", None,
    )  # fmt: skip
    assert (ranking["rank"], ranking["value"], ranking["change"], ranking["places_gained"]) == (4, None, None, 2)
    assert json.loads(project["mentions"]) == [{"start": project["text_start"], "end": project["text_end"]}]
    assert by_type["money"]["subject_kind"] == "project"
    assert by_type["quantity"]["doc_title"] is None, "the title of another document"


def test_numbers_are_exact_and_plain_in_csv(tmp_path: Path) -> None:
    told = [1.234e-08, 0.1, 14.2, 1e21 + 0.0, 9007199254740993, 10**25, -5, -2.5]
    run = Run(tmp_path, [({"doc_id": "a", "place": "a"}, [record(value=value) for value in told])])
    values = [row["value"] for row in read_csv(run.table(".csv"))]
    assert values == [
        "0.00000001234", "0.1", "14.2", "1000000000000000000000", "9007199254740993", str(10**25), "-5", "-2.5",
    ]  # fmt: skip


def test_numbers_in_databases(tmp_path: Path) -> None:
    run = Run(tmp_path, [({"doc_id": "a", "place": "a"}, [record(value=v) for v in (320_000_000, 0.1, 10**25, -5)])])
    with closing(sqlite3.connect(run.table(".sqlite"))) as database:
        found = database.execute("SELECT value, typeof(value) FROM records").fetchall()
    assert found == [(320_000_000, "integer"), (0.1, "real"), (1e25, "real"), (-5, "integer")]
    assert [row["value"] for row in read_parquet(run.table(".parquet"))] == [320e6, 0.1, 1e25, -5.0]


@pytest.mark.parametrize("ending", FORMATS)
def test_no_records_at_all(ending: str, tmp_path: Path) -> None:
    for found in ([], [({"doc_id": "a", "place": "a.txt"}, [])]):
        run = Run(tmp_path, found)
        assert READERS[ending](run.table(ending)) == []
    if ending == ".csv":
        assert (tmp_path / "figures.csv").read_bytes() == b"\xef\xbb\xbf" + ",".join(NAMES).encode() + b"\r\n"
    if ending in (".sqlite", ".duckdb"):
        assert [row["doc_id"] for row in READERS[ending](tmp_path / f"figures{ending}", "documents")] == ["a"]


@pytest.mark.parametrize("ending", [".sqlite", ".duckdb"])
def test_databases_have_all_documents(ending: str, real: Run) -> None:
    found = READERS[ending](real.table(ending), "documents")
    assert found == list(document_rows(real.documents))
    assert [row["records"] for row in found] == [
        sum(row["doc_id"] == document["doc_id"] for row in real.rows()) for document in found
    ]
    assert json.loads(found[0]["pages"]) == [0, 40]
    assert json.loads(found[0]["notes"]) == ["read as cp1252"]
    assert list(found[0]) == [column.name for column in DOCUMENTS]


@pytest.mark.parametrize("ending", [".sqlite", ".duckdb"])
def test_the_view_reads_in_plain_words(ending: str, real: Run) -> None:
    found = READERS[ending](
        real.table(ending), "figures" if ending == ".duckdb" else "(SELECT *, 1 rowid FROM figures)"
    )
    first, rank = found[0], next(row for row in found if row["type"] == "ranking")
    assert (first["what"], first["value"], first["out_of"], first["hedge"]) == ("key projects", 49, 88, None)
    assert first["as_written"] in first["sentence"]
    assert (rank["value"], rank["what"], rank["among"]) == (4, "exports", "province")
    assert {row["unit"] for row in found} == {None, "CNY", "percent", "km", "ton"}
    assert {row["hedge"] for row in found} == {None, "about"}


def test_a_journalist_finds_the_indexes(real: Run) -> None:
    with closing(sqlite3.connect(real.table(".sqlite"))) as database:
        for column in ("id", "doc_id", "type", "currency", "metric", "name", "period_start", "period_end"):
            plan = database.execute(f"EXPLAIN QUERY PLAN SELECT * FROM records WHERE {column} = 'x'").fetchone()[3]  # noqa: S608
            assert "USING INDEX" in plan, f"no index on {column}: {plan}"


QUERIES = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "tables.md").read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("query", QUERIES)
def test_the_queries_of_the_page_find_something(query: str, real: Run) -> None:
    asked = query.replace("'USD'", "'CNY'").replace("copy_of IS NULL", "true").replace("'decrease'", "'increase'")
    with closing(sqlite3.connect(real.table(".sqlite"))) as database:
        found = database.execute(asked).fetchall()
    with duckdb.connect(str(real.table(".duckdb")), read_only=True) as other:
        assert len(other.execute(asked).fetchall()) == len(found) > 0, "mend docs/tables.md"


# -- hostile cells

ACTING = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "'=1", "''=1", "-5 percent"]
TAME = ["", "a=1", "'Tis", "5", "1-2", "“=1”", "−5", "'", "–", "10:30", "=".rjust(3, "a")]


@pytest.mark.parametrize("cell", ACTING)
def test_cells_that_act_are_text(cell: str, tmp_path: Path) -> None:
    run = Run(tmp_path, [({"doc_id": cell, "place": cell, "title": cell}, [record(cell, text=cell, noun=cell)])])
    row = read_csv(run.table(".csv"))[0]
    for name in ("doc_id", "doc_place", "doc_title", "text", "noun"):
        assert row[name] == f"'{cell}", "a spreadsheet would run it; or the cell cannot be had back"


@pytest.mark.parametrize("cell", TAME)
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert written(cell) == cell


def test_csv_is_what_spreadsheets_take(real: Run) -> None:
    data = real.table(".csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "without the mark Excel reads UTF-8 as something else"
    assert data.endswith(b"\r\n")
    assert data.count(b"\xef\xbb\xbf") == 1
    header = data[3:].partition(b"\r\n")[0].decode()
    assert header.split(",")[:4] == ["doc_date", "type", "text", "value"]


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.slow
def test_huge_and_odd_cells(ending: str, tmp_path: Path) -> None:
    odd = [
        "x" * 5_000_000, "é" * 1_000_000, '"' * 10_000, "," * 100, "a\r\nb\nc\rd", "\u2028\x85\x0b\x1a\x1b", "🧮\u202e",
        "NULL", "null", "\\N", "\\u0041", "{}", "[]", "  blanks  ", "1e5", "00017", "2021-13-45", "a'b''c", "%s ? :x",
    ]  # fmt: skip
    its = [record(text=text, noun=text, doc_id=text[:50]) for text in odd]
    same(Run(tmp_path, [({"doc_id": its_own["doc_id"], "place": "x"}, [its_own]) for its_own in its]), ending)


@pytest.mark.parametrize("ending", FORMATS)
def test_what_no_database_holds_becomes_one_sign(ending: str, tmp_path: Path) -> None:
    run = Run(tmp_path, [({"doc_id": "a\x00b", "place": "\ud800.txt"}, [record("a\x00b", text="\x00\udfff5")])])
    found = READERS[ending](run.table(ending))[0]
    assert (found["doc_id"], found["doc_place"], found["text"]) == ("a\ufffdb", "\ufffd.txt", "\ufffd\ufffd5")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(st.text(), max_size=5), value=st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_any_cell(cells: list[str], value: Decimal, tmp_path: Path) -> None:
    its = [record(text=cell, noun=cell, value=float(value)) for cell in cells]
    run = Run(tmp_path, [({"doc_id": "a", "place": "a"}, its)])
    for ending in (".csv", ".sqlite", ".parquet"):
        same(run, ending)


# -- files


@pytest.mark.parametrize("ending", [".csv", ".sqlite", ".parquet"])
def test_the_same_bytes_twice(ending: str, real: Run) -> None:
    first = real.table(ending).read_bytes()
    assert real.table(ending).read_bytes() == first


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_that_is_there_is_replaced_and_nothing_is_left_beside_it(ending: str, real: Run) -> None:
    (real.folder / f"figures{ending}").write_bytes(b"an older file")
    (real.folder / f".figures{ending}.part").write_bytes(b"left by a run that was killed")
    same(real, ending)
    assert {p.name for p in real.folder.iterdir()} == {"records.jsonl", "documents.jsonl", f"figures{ending}"}


def test_paths_with_signs_in_them(tmp_path: Path) -> None:
    for name in ("it's; DROP 100% ü", "[2021] {a,b} *", " $HOME ~ % ", 'a"b'):
        folder = tmp_path / name
        folder.mkdir()
        for ending in FORMATS:
            same(Run(folder, [({"doc_id": "a", "place": "a"}, [record()])]), ending)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_relative_path(ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    same(Run(Path(), [({"doc_id": "a", "place": "a"}, [record()])]), ending)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", ["why?", "a\\b"])
def test_paths_that_duckdb_does_not_reach_are_told(ending: str, name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    folder.mkdir()
    run = Run(folder, [({"doc_id": "a", "place": "a"}, [record()])])
    if ending in (".duckdb", ".parquet"):
        with pytest.raises(OutputError, match="question mark"):
            run.table(ending)
    else:
        same(run, ending)


def broken(run: Run, how: str) -> None:
    lines = run.records.read_bytes().splitlines(keepends=True)
    changed = {
        "one record too many": [*lines, lines[-1]],
        "one too few": lines[:-1],
        "another order": lines[::-1],
        "cut off": [*lines[:-1], lines[-1][:20]],
        "cut within a character": [*lines[:-1], b'{"type": "' + "é".encode()[:1]],
        "cut within a text": [*lines[:-1], lines[-1].replace(b"}", b"")],
    }[how]
    run.records.write_bytes(b"".join(changed))


BREAKS = [
    "one record too many",
    "one too few",
    "another order",
    "cut off",
    "cut within a character",
    "cut within a text",
]


@pytest.mark.parametrize("how", BREAKS)
@pytest.mark.parametrize("ending", FORMATS)
def test_files_that_do_not_belong_together(ending: str, how: str, real: Run) -> None:
    older = real.table(ending).read_bytes()
    broken(real, how)
    with pytest.raises(OutputError, match=r"records\.jsonl: (record \d+ is not of|line \d+ is cut off)"):
        real.table(ending)
    assert (real.folder / f"figures{ending}").read_bytes() == older, "what was there must stay"
    assert not list(real.folder.glob(".figures*")), "parts are left behind"


@pytest.mark.parametrize("ending", [".duckdb", ".parquet"])
def test_without_duckdb(ending: str, real: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(OutputError, match=r"needs duckdb; pip install 'newsfigures\[duckdb\]'"):
        real.table(ending)


@pytest.mark.parametrize("ending", FORMATS)
def test_nowhere_to_write(ending: str, real: Run) -> None:
    with pytest.raises((OSError, OutputError), match=f"figures{ending}"):
        FORMATS[ending](real.records, real.documents, real.folder / "no such folder" / f"figures{ending}")
    (real.folder / f"figures{ending}").mkdir()
    with pytest.raises((OSError, OutputError), match=f"figures{ending}"):
        real.table(ending)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.slow
def test_a_full_disk_leaves_nothing(ending: str, real: Run) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs a limit on the size of files")
    code = (
        "import resource, signal, sys; from pathlib import Path; from extract.write import FORMATS;"
        "from extract.errors import OutputError; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000)); r, d, t = map(Path, sys.argv[1:])\n"
        "try: FORMATS[t.suffix](r, d, t)\n"
        "except (OSError, OutputError) as error: print('told:', error)"
    )
    to = real.folder / f"figures{ending}"
    done = subprocess.run(
        [sys.executable, "-c", code, real.records, real.documents, to],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.startswith("told:"), done.stderr
    assert {p.name for p in real.folder.iterdir()} == {"records.jsonl", "documents.jsonl"}


def test_writers_load_nothing_before_they_are_needed() -> None:
    code = "import sys, extract.write; print({'spacy', 'duckdb', 'sqlite3', 'pydantic'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.strip() == "set()"


MEASURE = """
import resource, sys
from pathlib import Path
from extract.write import FORMATS
records, documents, to = map(Path, sys.argv[1:])
FORMATS[to.suffix](records, documents, to)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def count(table: Path) -> int:
    """The rows of a table."""
    if table.suffix == ".csv":
        return table.read_bytes().count(b"\r\n") - 1
    if table.suffix == ".sqlite":
        with closing(sqlite3.connect(table)) as database:
            return int(database.execute("SELECT count(*) FROM records").fetchone()[0])
    return len(READERS[table.suffix](table))


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".csv", ".sqlite", ".duckdb", ".parquet"])
def test_memory_does_not_grow_with_the_rows(ending: str, tmp_path: Path) -> None:
    peaks = []
    for size in (10_000, 50_000):
        its = (
            ({"doc_id": f"d-{n}", "place": "x"}, [record(f"d-{n}", id=f"{n:016x}", text=f"{n} " * 50)] * 2)
            for n in range(size // 2)
        )
        run = Run(tmp_path, its)
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, run.records, run.documents, tmp_path / f"f{ending}"],
            capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        peaks.append(int(done.stdout) / 1024)
        assert count(tmp_path / f"f{ending}") == size
    few, many = peaks
    growth = 80 if ending in (".duckdb", ".parquet") else 20  # DuckDB holds up to one group of rows and its own cache
    assert many < few + growth, f"{few:.0f} MB for 10,000 rows, {many:.0f} MB for 50,000"
