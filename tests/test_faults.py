"""What is told of damaged files: words for people, with a remedy, and nothing of Python's."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest
import zstandard

from extract.errors import InputError
from extract.read import documents
from extract.read.faults import UNFITTING, fault_of
from tests.office_files import docx_of, pdf_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY = b"In 2021 the county hired 40 welders, up 12 percent. " * 40
ZSTD = b"(\xb5/\xfd" + b"\xff" * 20


def raised(function: Callable[[bytes], object], data: bytes) -> Exception:
    """What a library raises at data."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        function(data)
    return caught.value


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (raised(gzip.decompress, gzip.compress(STORY, mtime=0)[:-8] + bytes(8)), "CRC check failed"),
        (
            raised(lzma.decompress, lzma.compress(STORY)[:40] + bytes(90)),
            "its packed data are broken (corrupt input data)",
        ),
        (raised(bz2.decompress, b"BZh91AY&SY" + bytes(90)), "invalid data stream"),
        (raised(lambda data: zipfile.ZipFile(io.BytesIO(data)), b"PK\x03\x04"), "file is not a zip file"),
        (raised(zlib.decompress, b"x\x9c" + bytes(20)), "its packed data are broken ("),
        (
            raised(zstandard.ZstdDecompressor().decompressobj().decompress, b"(\xb5/\xfd" + b"\xff" * 20),
            "its packed data are broken (",
        ),
        (EOFError("it is cut short"), "it is cut short"),
        (ValueError("negative seek value -3"), UNFITTING),
        (IndexError("string index out of range"), UNFITTING),
        (tarfile.StreamError("seeking backwards is not allowed"), UNFITTING),
        (OSError(22, "Invalid argument"), UNFITTING),
        (OSError(5, "Input/output error"), "input/output error"),
        (RuntimeError("ReadError: nothing\n  there."), "nothing there"),
        (RuntimeError(), UNFITTING),
    ],
)
def test_words_of_libraries(error: Exception, told: str) -> None:
    assert fault_of(error).startswith(told)


def reason(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    found = list(documents([path]))
    assert len(found) == 1, f"one error expected: {found}"
    assert isinstance(found[0], InputError), f"no error but: {found[0]}"
    assert found[0].place.startswith(str(path))
    return found[0].reason


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.csv", b"PNG\x00\x01\x02,\x03\n1,2\n", "no table: its first row"),
        ("a.docx", docx_of(["It hired 40 welders."])[:9000], "damaged: its list of parts is lost"),
        ("a.pdf", pdf_of([["It hired 40 welders."]])[:200], "damaged ("),
        ("a.parquet", b"PAR1" + bytes(9) + b"PAR1", "damaged, or not Parquet that DuckDB reads: "),
        ("a.jsonl", b'{"text": "a" "b"}', "not valid JSON (a comma is missing, character 14); mend"),
        ("a.jsonl", b'{"text": "a', "not valid JSON (a string begins that has no end, character 10); mend"),
        ("a.jsonl", b"text", "not valid JSON (a value is missing or misspelt, character 1); mend"),
        ("a.jsonl", b'{"text": true}', 'no text: "text" is true or false, neither'),
        ("a.jsonl", b'{"text": 5}', 'no text: "text" is a number, neither'),
        ("a.txt.gz", gzip.compress(STORY, mtime=0)[:-12], "damaged: it is cut short; whatever is whole before"),
    ],
)
def test_reasons(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    assert reason(tmp_path / name, data).startswith(told)


def test_a_member_without_a_name_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("a.txt", "", "b.txt"):
            archive.writestr(zipfile.ZipInfo(name), STORY)
    found = list(documents([path]))
    assert [isinstance(one, InputError) for one in found] == [False, True, False], found


def test_the_lines_before_a_zstandard_bomb_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.zst"
    path.write_bytes(zstandard.ZstdCompressor().compress(b'{"text": "It hired 40."}\n' + bytes(16_000_000)))
    found = list(documents([path]))
    assert not isinstance(found[0], InputError), found
    assert isinstance(found[-1], InputError)
    assert "swells" in found[-1].reason


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.zip", b"x"), ("a.tar", b"x"), ("a.gz", b"x"), ("a.tar.gz", b"x"), ("a.tgz", gzip.compress(b"x", mtime=0))],
)
def test_a_broken_archive_in_a_folder_is_not_passed_over(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (found,) = documents([tmp_path])
    assert isinstance(found, InputError)
    assert "not packed as its name says" in found.reason


def test_what_a_browser_has_unpacked_already_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(STORY)
    (tmp_path / "style.css.gz").write_bytes(gzip.compress(b"p { margin: 0 }", mtime=0))
    found = list(documents([tmp_path]))
    assert [isinstance(one, InputError) for one in found] == [False], found


@pytest.mark.parametrize("sign", ["\x01", "&#1;", "\x0c", "&#xFFFF;", "\ufffe"])
def test_signs_that_xml_has_not_cost_no_page(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "a.html"
    more = "<p>The county is on the coast.</p>" * 20
    path.write_text(
        f"<html><body><p>It hired 40{sign} welders.{sign}</p><p>And {sign}12 more.</p>{more}</body></html>",
        encoding="utf-8",
    )
    (found,) = documents([path])
    assert not isinstance(found, InputError), found
    assert "welders" in found.text
    assert "12 more" in found.text
