"""JSON Lines and JSON files: encodings, damage, nested fields, dates, and what other tools write."""

from __future__ import annotations

import datetime as dt
import io
import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.errors import OptionError
from extract.read import Fields, Options
from extract.read.fielded.days import day_of
from extract.read.fielded.jsonfile import values
from extract.read.fielded.presets import MARKS, PRESETS, fields_of
from extract.read.raw import File
from tests.reading import read, reasons

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from extract.document import Document

TEXT = "Output rose 5 % – to 40 million tonnes, Łódź says."
ROWS = [{"id": f"a{number}", "text": f"{TEXT} No. {number}."} for number in range(3)]


def written(path: Path, data: bytes | str | object, encoding: str = "utf-8") -> Path:
    if not isinstance(data, bytes | str):
        data = json.dumps(data, ensure_ascii=False)
    path.write_bytes(data.encode(encoding) if isinstance(data, str) else data)
    return path


def one(path: Path, data: object, fields: Fields | None = None) -> Document:
    documents, errors = read(written(path, data), options=Options(fields or Fields()))
    assert len(documents) == 1, f"read nothing but: {reasons(errors)}"
    assert not errors, reasons(errors)
    return documents[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n \r\n"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str, name: str) -> None:
    lines = [json.dumps(row, ensure_ascii=False) for row in ROWS]
    for last in ("", end):
        documents, errors = read(written(tmp_path / name, end.join(lines) + last, encoding))
        assert not errors, reasons(errors)
        assert [(found.id, found.text) for found in documents] == [(row["id"], row["text"]) for row in ROWS]
        assert str(documents[-1].encoding).startswith(encoding[:5]), "the encoding that was read in must be told"


def test_a_line_in_another_encoding_is_its_own_matter(tmp_path: Path) -> None:
    bad = b'{"text": "caf\xe9"}\n'
    documents, errors = read(written(tmp_path / "a.jsonl", b'{"text": "one"}\n' + bad + b'{"text": "three"}\n'))
    assert [found.text for found in documents][:: max(1, len(documents) - 1)] == ["one", "three"]
    assert len(documents) + len(errors) == 3


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"text": "cut', "not valid JSON"),
        ("[" * 200_000, "too deep"),
        ('{"text": ' + "[" * 200_000, "too deep"),
        ("[1, 2]", "not an object"),
        ("\0\0\0\0", "no text"),
        ('{"text": null}', '"text" is null'),
        ('{"text": NaN}', '"text" is null'),
        ('{"text": 5}', "neither a string"),
        ('{"maintext": "x", "url": "u"}', "--preset news-please"),
        ('{"body": {"summary": ["x"]}, "publishing_date": "x"}', "--preset fundus"),
        ('{"tekst": "x"}', '"tekst"'),
        ("{}", "no fields"),
        ('{"text\\ud800": 1}', "--text-field"),
    ],
)
def test_lines_without_a_document(tmp_path: Path, line: str, told: str) -> None:
    documents, errors = read(written(tmp_path / "a.jsonl", f'{{"text": "before"}}\n{line}\n{{"text": "behind"}}\n'))
    assert [found.text for found in documents] == ["before", "behind"]
    assert [error.place.rpartition(", ")[2] for error in errors] == ["line 2"]
    assert told in errors[0].reason
    assert reasons(errors).encode(), "messages must be writable as UTF-8"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('{"text": "a\0b"}', "a\0b"),
        ('{"text": "a\tb"}', "a\tb"),
        ('{"text": "a\rb"}', "a\rb"),
        ('{"text": "a\u2028b\x85c"}', "a\u2028b\x85c"),
        ('{"text": "\\ud83d\\ude00"}', "\U0001f600"),
        ('{"text": "ab\\ud800cd"}', "ab\ufffdcd"),
        ('{"text": "x", "n": ' + "9" * 5000 + "}", "x"),
        ('{"text": "x", "n": -Infinity, "m": 1e999}', "x"),
        ('{"text": "first", "text": "last"}', "last"),
        ('{"text": ["one", "", "two", ["three"]]}', "one\n\ntwo\n\nthree"),
        ('{"text": [{"type": "p", "text": "one"}, {"text": "two"}]}', "one\n\ntwo"),
        ('{"text": ""}', ""),
        ('{"text": []}', ""),
    ],
)
def test_odd_lines_that_are_documents(tmp_path: Path, line: str, text: str) -> None:
    found = one(tmp_path / "a.jsonl", line)
    assert found.text == text
    found.text.encode()  # raises if the text cannot be written


def test_what_is_odd_is_noted(tmp_path: Path) -> None:
    assert "surrogate" in one(tmp_path / "a.jsonl", '{"text": "\\udfff", "id": "\\ud800"}').notes[0]
    assert one(tmp_path / "b.jsonl", '{"text": " "}').notes == ("its text is empty",)
    assert one(tmp_path / "c.jsonl", '{"text": "x", "id": "a\\ud800"}').id == "a\ufffd"


def test_a_line_beyond_the_limit_is_passed_over(tmp_path: Path) -> None:
    lines = ['{"text": "one"}', json.dumps({"text": "x" * 5000}), '{"text": "three"}']
    for name, encoding in (("a.jsonl", "utf-8"), ("b.jsonl", "utf-16"), ("c.json", "utf-8")):
        documents, errors = read(written(tmp_path / name, "\n".join(lines), encoding), options=Options(document=1000))
        assert [found.text for found in documents] == ["one", "three"]
        assert [error.place.rpartition(", ")[2] for error in errors] == ["line 2"], name
    documents, errors = read(written(tmp_path / "d.json", f"[{','.join(lines)}]"), options=Options(document=1000))
    assert [found.text for found in documents] == ["one", "three"]
    assert [error.place.rpartition(", ")[2] for error in errors] == ["item 2"]


def test_nested_and_dotted_fields(tmp_path: Path) -> None:
    data = {"article": {"body": "B"}, "article.title": "as it stands", "article2": None, "meta": {"date": "2020-03-03"}}
    fields = Fields(text=("article2.body", "article.body"), title=("article.title",), date=("meta.date",))
    found = one(tmp_path / "a.json", data, fields)
    assert (found.text, found.title, found.date) == ("B", "as it stands", dt.date(2020, 3, 3))


@pytest.mark.parametrize(
    ("value", "doc_id"),
    [(7, "7"), (0, "0"), (1.5, "1.5"), (True, "a-1"), ("", "a-1"), (None, "a-1"), ({"$oid": "f1"}, "f1"), (["x"], "x")],
)
def test_ids(tmp_path: Path, value: object, doc_id: str) -> None:
    assert one(tmp_path / "a.jsonl", {"text": "x", "id": value}).id == doc_id


@pytest.mark.parametrize(
    "value",
    [
        "2020-03-03",
        " 2020-03-03 ",
        "2020-03-03T23:30:00Z",
        "2020-03-03T23:30:00.123+08:00",
        "2020-03-03 10:00:00+00",
        "2020-03-03Z",
        "2020-03-03+08:00",
        "2020-3-3",
        "2020/03/03",
        "2020/3/3 10:00",
        "2020.03.03",
        "20200303",
        20200303,
        "20200303T101500Z",
        "20200303101500",
        "Tue, 03 Mar 2020 10:00:00 GMT",
        "Tue, 3 Mar 2020 10:00:00 +0800",
        "Tue Mar 03 10:00:00 +0000 2020",
        "Tue Mar  3 10:00:00 2020",
        "Tue Mar 03 10:00:00 CST 2020",
        "March 3, 2020, 10:15 am EST",
        "3 March 2020 at 10:15",
        "2020年3月3日",
        "03/03/2020",
        1583229600,
        "1583229600",
        1583229600.5,
        1583229600000,
        1583229600000000000,
    ],
)
def test_days_that_are_plain(value: object) -> None:
    assert day_of(value)[0] == dt.date(2020, 3, 3), f"{value} is a plain day"


@pytest.mark.parametrize("value", [None, "", " ", "None", "null", "NaT", "nan", "-"])
def test_no_date_is_nothing_to_note(value: object) -> None:
    assert day_of(value) == (None, None)


@pytest.mark.parametrize(
    "value",
    [
        *("2020", "2020-03", "March 2020", "3 March", "03-03", "2020-02-30", "20201350", "0001-01-01", "0000-00-00", 7),
        *("2020-03-03 to 2020-03-05", "yesterday", "88", "2020-W10-2", "9999999999999999999", "x" * 10_000, "٢٠٢٠"),
        *("2020-03-031", "²020-03-03", "x" + ", " * 200_000 + "x"),
    ],
)
def test_what_settles_no_day_is_noted(value: object) -> None:
    day, note = day_of(value)
    assert day is None, "a day that is not told must not be guessed"
    assert note is not None
    assert len(note) < 300


def test_ambiguous_days_are_not_guessed() -> None:
    assert day_of("03/04/2020")[0] is None
    assert "day or the month first" in str(day_of("03/04/2020")[1])
    assert day_of("13/04/2020")[0] == dt.date(2020, 4, 13)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40) | st.integers() | st.floats() | st.text("0123456789-/T:Z+. ", max_size=30))
def test_no_date_is_a_fault(value: object) -> None:
    day, note = day_of(value)
    assert day is None or isinstance(day, dt.date)
    assert note is None or note


ARTICLE: dict[str, Any] = {"text": TEXT, "title": "T"}


@pytest.mark.parametrize("indent", [None, 0, 4])
def test_json_files(tmp_path: Path, indent: int | None) -> None:
    documents, errors = read(written(tmp_path / "one.json", json.dumps(ARTICLE, indent=indent)))
    assert [(found.id, found.text, found.place) for found in documents] == [
        ("one", TEXT, str(tmp_path / "one.json"))
    ], reasons(errors)
    documents, errors = read(written(tmp_path / "many.json", json.dumps(ROWS, indent=indent)))
    assert [found.text for found in documents] == [row["text"] for row in ROWS], reasons(errors)
    assert documents[2].place == f"{tmp_path / 'many.json'}, item 3"
    row = "\n".join(json.dumps(row, indent=indent) for row in ROWS)
    documents, errors = read(written(tmp_path / "row.json", row))
    assert [found.text for found in documents] == [row["text"] for row in ROWS], reasons(errors)
    assert {found.format for found in documents} == {"json"}


def test_json_is_told_by_content(tmp_path: Path) -> None:
    for name, data in (("a.jsonl", ROWS), ("b", ROWS), ("c.txt", ROWS)):
        documents, _ = read(written(tmp_path / name, json.dumps(data, indent=1)))
        assert [(found.format, found.text) for found in documents] == [("json", row["text"]) for row in ROWS], name


def test_json_without_a_text_is_passed_over_in_a_folder(tmp_path: Path) -> None:
    written(tmp_path / "package.json", {"name": "x", "version": "1"})
    written(tmp_path / "map.json", [{"type": "Feature"}])
    written(tmp_path / "empty.json", "[]")
    written(tmp_path / "words.json", '{"maintext": null, "text": "x"}')
    documents, errors = read(tmp_path)
    assert [found.text for found in documents] == ["x"]
    assert not errors, reasons(errors)
    written(tmp_path / "news.json", WRITTEN["fundus"])
    _, errors = read(tmp_path)
    assert "--preset fundus" in reasons(errors), "an article that a preset fits must not be passed over"
    _, errors = read(tmp_path / "package.json", tmp_path / "empty.json")
    assert '"version"' in errors[0].reason
    assert "no JSON object" in errors[1].reason


@pytest.mark.parametrize(
    ("data", "texts", "told"),
    [
        ('[{"text": "a"}, {"text": "b"}', ["a", "b"], ["no end"]),
        ('[{"text": "a"}, {"text": "b', ["a"], ["not valid JSON", "no end"]),
        ('[{"text": "a"}, {"text": tru}, {"text": "c"}]', ["a", "c"], ["not valid JSON"]),
        ('[{"text": "a"}, "b", 5, {"text": "c"}]', ["a", "c"], ["not valid JSON"]),
        ('[{"text": "a"}, [1], {"text": "c"}]', ["a", "c"], ["not an object"]),
        ('[{"text": "a]}\\\\\\"{["}]', ['a]}\\"{['], []),
        ('{"text": "a"}}{"text": "b"}', ["a", "b"], ["not valid JSON"]),
        ('{"text": "a"}\n{"text": "b\n{"text": "c"}\n', ["a", "c"], ["not valid JSON"]),
        ('[{"text": "a"}]\n[{"text": "b"}]', ["a", "b"], []),
        ('{"text": "cut\n{"text": "b"}\n{"text": "c"}', ["b", "c"], ["not valid JSON"]),
        ('[\n{"text": "a"}\n]', ["a"], []),
        ('{"text": ["a"], "n":\n{"m": 1}\n}', ["a"], []),
    ],
)
def test_damaged_json_files(tmp_path: Path, data: str, texts: list[str], told: list[str]) -> None:
    documents, errors = read(written(tmp_path / "a.json", data))
    assert [found.text for found in documents] == texts
    assert len(errors) == len(told), reasons(errors)
    assert all(part in error.reason for part, error in zip(told, errors, strict=True)), reasons(errors)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.dictionaries(st.text(max_size=4), JSON, max_size=3), max_size=5), st.integers(1, 9), st.booleans())
def test_objects_are_cut_wherever_chunks_end(rows: list[dict[str, Any]], size: int, several: bool) -> None:  # noqa: FBT001
    text = "\n".join(map(json.dumps, rows)) if several else json.dumps(rows)
    found = values((text[at : at + size] for at in range(0, len(text), size)), 1_000_000)
    assert [json.loads(str(piece)) for _, piece in found] == rows


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=60) | st.text('{}[]",:\\ \r\ntext1', max_size=60).map(str.encode))
@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_nothing_lets_a_traceback_through(tmp_path: Path, name: str, data: bytes) -> None:
    documents, errors = read(written(tmp_path / name, data))
    assert all("Error" not in error.reason for error in errors), reasons(errors)
    assert all(found.text.encode() is not None for found in documents)


class _Endless(io.RawIOBase):
    """An array of a hundred megabytes, made as it is read."""

    def __init__(self) -> None:
        self.parts = self.made()
        self.left = b""

    def made(self) -> Iterator[bytes]:
        yield b"["
        for _ in range(2_000):
            yield json.dumps({"text": "x" * 10_000}).encode() + b","
        yield b'{"text": "last"}]'

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any buffer
        self.left = self.left or next(self.parts, b"")
        part, self.left = self.left[: len(buffer)], self.left[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)


def test_a_large_array_is_not_held() -> None:
    from extract.read.fielded.jsonfile import split  # noqa: PLC0415 - the one test that wants a stream of its own

    tracemalloc.start()
    count = sum(1 for _ in split(File(io.BufferedReader(_Endless()), "json", "a", "a"), Options(document=100_000)))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 2_001
    assert most < 3_000_000, f"{most} bytes held of an array that must be read item by item"


FUNDUS_BODY = {
    "sections": [
        {"paragraphs": ["First.", "Second."], "headline": []},
        {"headline": ["Later"], "paragraphs": ["Third."]},
    ],
    "summary": ["In short."],
}
WRITTEN: dict[str, dict[str, Any]] = {
    "news-please": {
        "date_publish": "2020-03-03 10:00:00",
        "date_modify": "None",
        "maintext": "M",
        "text": None,
        "title": "T",
        "source_domain": "S",
        "url": "U",
    },
    "trafilatura": {
        "title": "T",
        "date": "2020-03-03",
        "id": None,
        "raw_text": "flat",
        "text": "M",
        "source": "U",
        "source-hostname": "S",
        "hostname": "h",
    },
    "fundus": {
        "title": "T",
        "plaintext": "M",
        "publishing_date": "2020-03-03 10:00:00+01:00",
        "publisher": "S",
        "url": "U",
    },
    "hugging-face": {"content": "M", "published": "2020-03-03", "headline": "T", "domain": "S", "url": "U"},
    "followthemoney": {
        "id": "e1",
        "schema": "Article",
        "properties": {
            "bodyText": ["M"],
            "title": ["T"],
            "publishedAt": ["2020-03-03"],
            "publisher": ["S"],
            "sourceUrl": ["U"],
        },
    },
}


@pytest.mark.parametrize("preset", PRESETS)
def test_presets(tmp_path: Path, preset: str) -> None:
    found = one(tmp_path / "a.json", WRITTEN[preset], fields_of(preset))
    assert (found.text, found.title, found.source, found.url) == ("M", "T", "S", "U")
    assert found.date == dt.date(2020, 3, 3)
    assert found.id == ("e1" if preset == "followthemoney" else "a")
    _, errors = read(written(tmp_path / "b.jsonl", WRITTEN[preset]))
    assert preset == "trafilatura" or f"--preset {preset}" in errors[0].reason


def test_a_nested_body_is_read_in_order(tmp_path: Path) -> None:
    found = one(tmp_path / "a.json", {"title": "T", "body": FUNDUS_BODY}, fields_of("fundus"))
    assert found.text == "In short.\n\nFirst.\n\nSecond.\n\nLater\n\nThird."


def test_presets_have_marks() -> None:
    assert PRESETS.keys() == MARKS.keys(), "each preset needs the fields that give it away"


def test_fields_of() -> None:
    assert fields_of(None) == Fields()
    assert fields_of(None, text="body", date=None) == Fields(text=("body",))
    assert fields_of("news-please", title="headline").text == PRESETS["news-please"].text
    with pytest.raises(OptionError, match=r"news-please, trafilatura"):
        fields_of("newsplease")


def test_what_trafilatura_writes(tmp_path: Path) -> None:
    trafilatura = pytest.importorskip("trafilatura", exc_type=ImportError)
    page = (
        "<html><head><title>Steel</title><meta property='og:url' content='https://example.org/a'>"
        "<meta property='og:site_name' content='Example'><meta name='date' content='2020-03-03'></head><body><article>"
        "<p>Steel output rose 5.2 per cent to 40 million tonnes in the first quarter of the year, it was said.</p>"
        "<p>It was added that 15 projects are under way in the two northern provinces.</p></article></body></html>"
    )
    told = trafilatura.extract(page, output_format="json", with_metadata=True)
    found = one(tmp_path / "a.json", told, fields_of("trafilatura"))
    assert found.text == json.loads(told)["text"]
    assert (found.date, found.url, found.source) == (dt.date(2020, 3, 3), "https://example.org/a", "Example")


@pytest.mark.parametrize(
    ("written", "order", "expected"),
    [
        ("03/04/2020", "dmy", dt.date(2020, 4, 3)),
        ("03/04/2020", "mdy", dt.date(2020, 3, 4)),
        ("3.4.2020 10:15", "dmy", dt.date(2020, 4, 3)),
        ("25/01/2020", "mdy", dt.date(2020, 1, 25)),  # the order cannot be, so the day is plain
        ("2020-03-04", "dmy", dt.date(2020, 3, 4)),
        ("03/04/2020", None, None),
    ],
)
def test_dates_in_an_order_that_is_known(written: str, order: str | None, expected: dt.date | None) -> None:
    assert day_of(written, order)[0] == expected
