"""The format of a file: told by its content first, by its ending else."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from extract.errors import InputError
from extract.read import Options, Raw, Reading, parse
from extract.read.formats import FORMATS, format_of, without_ending
from extract.read.packing.names import printable, shortened
from extract.read.raw import HEAD

if TYPE_CHECKING:
    from pathlib import Path

LONG = b'{"title": "Tin", "text": "' + b"Exports of tin rose. " * 400 + b'"}\n'


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        # an ending, and nothing that says otherwise
        (b"Tin rose by 5 percent.", "a.txt", "text"),
        (b"Tin rose by 5 percent.", "A.TXT", "text"),
        (b"# Tin", "a.md", "text"),
        (b"", "a.txt", "text"),
        (b'{"text": "Tin."}\n', "a.jsonl", "jsonl"),
        (b"damaged", "a.ndjson", "jsonl"),
        # content goes before the ending
        (b'{"text": "Tin."}\n', "a.txt", "jsonl"),
        (b'\xef\xbb\xbf{"text": "Tin."}\n', "a.txt", "jsonl"),
        (b'\n  {"text": "Tin."}', "a", "jsonl"),
        (b'{ "text" : "Tin."}\n{"text": "Zinc."}\n', "a", "jsonl"),
        (LONG, "a.txt", "jsonl"),
        (b'{"te\\"xt": 1}\n', "a", "jsonl"),
        (b'{"text": "Tin\n{"text": "Zinc."}\n', "a", "jsonl"),  # one damaged line among others
        # a text that begins with a brace
        (b'{"Tin will rise," he said.} So it did.\n', "a.txt", "text"),
        (b'{"Tin": an essay}\nIt begins here.\n', "a.txt", "text"),
        (b'{"', "a.txt", "text"),
        (b'{"' + b"a" * 5000, "a.txt", "text"),
        (b"{Tin}", "a.txt", "text"),
        # no ending that tells
        (b"Tin rose.", "a", "text"),
        (b"Tin rose.", "stdin", "text"),
        (b"Tin rose.", "news.2021", "text"),
        (b"\xff\xfeT\0i\0n\0", "a", "text"),
        ("Цены выросли на 5 %".encode("cp1251"), "a", "text"),
        (b"Tin\x0crose\x1a", "a", "text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a", None),
        (b"\xff\xd8\xff\xe0\x10JFIF" + bytes(range(256)), "a.jpg", None),
        (b"\x7fELF\x02\x01\x01\0\0", "a", None),
        (bytes(range(1, 256)) * 4, "a", None),
    ],
)
def test_the_format_of_a_file_that_was_asked_for(head: bytes, name: str, expected: str | None):
    assert format_of(head[:HEAD], name, asked=True) == expected


@pytest.mark.parametrize("name", ["style.css", "program.py", "README", "a.jpg", "txt"])
def test_other_files_of_a_folder_are_no_text(name: str):
    assert format_of(b"Tin rose.", name, asked=False) is None
    assert format_of(b'{"text": "Tin."}\n', name, asked=False) == "jsonl"


def test_binary_files_under_the_name_of_a_text_are_told(tmp_path: Path):
    junk = bytes(range(256)) * 40
    (tmp_path / "a.txt").write_bytes(junk)
    (tmp_path / "b.jsonl").write_bytes(junk)
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(junk))
    reading = Reading([tmp_path])
    places = set()
    for found in reading:
        for result in parse(found, Options()) if isinstance(found, Raw) else [found]:
            assert isinstance(result, InputError), "binary junk must not become a document"
            places.add(result.place.partition(",")[0])
    assert len(places) == 3


def test_files_without_a_document_are_told_or_counted(tmp_path: Path):
    (tmp_path / "a.jsonl").write_bytes(b"\n\n")
    (tmp_path / "b.txt").write_bytes(b"Tin.")
    reading = Reading([tmp_path])
    assert [found.name for found in reading if isinstance(found, Raw)] == ["b"]
    assert reading.walk.passed_over == {"files without a document": 1}
    (error,) = Reading([tmp_path / "a.jsonl"])
    assert isinstance(error, InputError)
    assert "no document in it" in error.reason


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", "a"),
        ("2021/a.JSONL", "2021/a"),
        ("v1.2", "v1.2"),
        ("v1.2/a", "v1.2/a"),
        ("a.txt.md", "a"),
        (".txt", ".txt"),
        ("x/.txt", "x/.txt"),
        ("txt", "txt"),
        ("a.", "a."),
        ("", ""),
    ],
)
def test_endings_of_formats_are_taken_off(name: str, expected: str):
    assert without_ending(name) == expected


def test_all_endings_are_in_small_letters_and_of_one_format():
    endings = [ending for row in FORMATS.values() for ending in row.endings]
    assert all(ending.startswith(".") and ending == ending.lower() for ending in endings)
    assert len(endings) == len(set(endings))


def test_names():
    assert shortened("news.tar.GZ", (".gz", ".tar")) == "news"
    assert printable("锡 価\u3000格.txt") == "锡 価\u3000格.txt", "letters and spaces of any script stay"
    assert printable("a\u202etxt.\n\x85") == "a\\u202etxt.\\n\\x85"
