"""Compressed files and archives: read without unpacking, whole or damaged, honest or not."""

from __future__ import annotations

import bz2
import gzip
import io
import itertools
import json
import lzma
import random
import struct
import subprocess
import sys
import tarfile
import tracemalloc
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.errors import InputError
from extract.read import Options, Raw, Reading, parse
from extract.read.packing.streams import FREE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parent.parent

PACK: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lambda data: lzma.compress(data, preset=0),
    "zst": lambda data: zstandard.ZstdCompressor(write_checksum=True).compress(data),
}


def noise(seed: int, size: int) -> bytes:
    """Bytes that hardly pack, the same in every run."""
    return random.Random(seed).randbytes(size)  # noqa: S311


LINES = b"".join(json.dumps({"text": f"Exports of tin rose {i} percent."}).encode() + b"\n" for i in range(3))
# So much and so varied that what packs it gives a good part of it before it ends.
MANY = b"".join(json.dumps({"text": f"Lot {i}: {noise(i, 50).hex()}"}).encode() + b"\n" for i in range(9000))

every_packing = pytest.mark.parametrize("ending", PACK)


def read(*paths: Path, options: Options | None = None) -> tuple[list[Raw], list[InputError], dict[str, int]]:
    """The raw documents of paths, the errors, and what was passed over."""
    reading = Reading(paths, options)
    found = list(reading)
    raws = [each for each in found if isinstance(each, Raw)]
    return raws, [each for each in found if isinstance(each, InputError)], dict(reading.walk.passed_over)


def zipped(path: Path, members: dict[str, bytes | str], **options: Any) -> Path:  # noqa: ANN401 - zipfile's own
    with zipfile.ZipFile(path, "w", **options) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def tarred(members: Iterable[tuple[str, bytes] | tarfile.TarInfo], **options: Any) -> bytes:  # noqa: ANN401 - tarfile's own
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", **options) as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
            else:
                info = tarfile.TarInfo(member[0])
                info.size = len(member[1])
                archive.addfile(info, io.BytesIO(member[1]))
    return stream.getvalue()


def special(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def names(raws: list[Raw]) -> list[str]:
    return [raw.name for raw in raws]


def reasons(errors: list[InputError], path: Path) -> dict[str, str]:
    """Each error by its place, without the path of the file."""
    assert len({error.place for error in errors}) == len(errors), "one error a place is enough"
    return {error.place.removeprefix(f"{path}/"): error.reason for error in errors}


# -- compressed files


@every_packing
def test_a_compressed_file_is_read_as_what_is_in_it(tmp_path: Path, ending: str):
    path = tmp_path / f"news.jsonl.{ending}"
    path.write_bytes(PACK[ending](LINES))
    raws, errors, _ = read(path)
    assert not errors
    assert names(raws) == ["news-1", "news-2", "news-3"]
    assert raws[0].place == f"{path}, line 1"
    assert b"".join(raw.data for raw in raws) == LINES


@every_packing
def test_packing_is_told_by_content(tmp_path: Path, ending: str):
    (tmp_path / "a.txt").write_bytes(PACK[ending](b"Tin rose 5 percent."))
    (tmp_path / f"plain.txt.{ending}").write_bytes(b"Zinc rose 5 percent.")
    raws, errors, _ = read(tmp_path)
    assert not errors
    assert [(raw.name, raw.data) for raw in raws] == [("a", b"Tin rose 5 percent."), ("plain", b"Zinc rose 5 percent.")]


@every_packing
def test_all_runs_of_a_file_are_read(tmp_path: Path, ending: str):
    path = tmp_path / f"news.jsonl.{ending}"
    pieces = [PACK[ending](line + b"\n") for line in LINES.splitlines()]
    padding = b"\0" * 512  # as tapes and block devices leave it
    path.write_bytes(pieces[0] + PACK[ending](b"") + pieces[1] + pieces[2] + padding)
    raws, errors, _ = read(path)
    assert not errors
    assert b"".join(raw.data for raw in raws) == LINES


def test_frames_that_zstd_skips_are_skipped(tmp_path: Path):
    path = tmp_path / "news.jsonl.zst"
    skipped = b"\x5e\x2a\x4d\x18" + struct.pack("<I", 3) + b"abc"
    path.write_bytes(skipped + PACK["zst"](LINES) + skipped)
    raws, errors, _ = read(path)
    assert (len(raws), errors) == (3, [])


@every_packing
def test_lines_before_the_end_of_a_file_that_is_cut_short_are_read(tmp_path: Path, ending: str):
    path, data = tmp_path / f"news.jsonl.{ending}", PACK[ending](MANY)
    path.write_bytes(data[: len(data) * 9 // 10])
    raws, errors, _ = read(path)
    assert len(raws) > 1000, "lines that stand before the cut must be given"
    assert MANY.startswith(b"".join(raw.data for raw in raws))
    assert len(errors) == 1
    assert "cut short" in errors[0].reason
    assert errors[0].place == str(path)


@every_packing
def test_no_line_before_the_cut_is_lost(tmp_path: Path, ending: str):
    """Two runs, the second cut to nothing but its first bytes: the first is given whole."""
    path = tmp_path / f"news.jsonl.{ending}"
    path.write_bytes(PACK[ending](LINES) + PACK[ending](LINES)[:20])
    raws, errors, _ = read(path)
    assert b"".join(raw.data for raw in raws) == LINES
    assert len(errors) == 1


@every_packing
def test_a_document_that_is_cut_short_is_an_error_and_no_document(tmp_path: Path, ending: str):
    (tmp_path / f"a.txt.{ending}").write_bytes(PACK[ending](b"Tin rose to 1,200 dollars.")[:-3])
    (tmp_path / "b.txt").write_bytes(b"Zinc rose.")
    raws, errors, _ = read(tmp_path)
    assert names(raws) == ["b"]
    assert list(reasons(errors, tmp_path)) == [f"a.txt.{ending}"]


@every_packing
def test_a_wrong_check_sum_is_an_error(tmp_path: Path, ending: str):
    data = bytearray(PACK[ending](LINES))
    data[{"gz": -8, "bz2": -5, "xz": -30, "zst": -1}[ending]] ^= 0x55
    path = tmp_path / f"news.jsonl.{ending}"
    path.write_bytes(data)
    _, errors, _ = read(path)
    assert len(errors) == 1
    assert errors[0].reason.startswith("damaged")


@every_packing
def test_what_follows_the_end_is_told(tmp_path: Path, ending: str):
    path = tmp_path / f"news.jsonl.{ending}"
    path.write_bytes(PACK[ending](LINES) + b"garbage that nobody packed")
    raws, errors, _ = read(path)
    assert (len(raws), len(errors)) == (3, 1)


@every_packing
def test_a_bomb_is_cut_off_at_the_ratio(tmp_path: Path, ending: str):
    path = tmp_path / f"news.jsonl.{ending}"
    line = json.dumps({"text": " " * 90_000}).encode() + b"\n"
    path.write_bytes(PACK[ending](line * 600))
    options = Options(ratio=20)
    raws, errors, _ = read(path, options=options)
    size = sum(len(raw.data) for raw in raws)
    assert 0 < size <= FREE + options.ratio * path.stat().st_size
    assert "20 times" in errors[0].reason
    assert len(errors) == 1


def test_little_text_may_repeat_itself(tmp_path: Path):
    path = tmp_path / "news.jsonl.xz"
    path.write_bytes(lzma.compress(LINES * 20_000))
    assert path.stat().st_size * Options().ratio < len(LINES) * 20_000 < FREE
    raws, errors, _ = read(path)
    assert (len(raws), errors) == (60_000, [])


def test_memory_that_xz_and_zstd_ask_for_is_limited(tmp_path: Path):
    # The size of the dictionary stands in the header: this one is made by hand, for packing it would take as much.
    small = bytearray(lzma.compress(LINES, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 2**20}]))
    at = small.index(bytes([0x21, 0x01])) + 2
    small[at] = 36  # 1 GiB
    header = 12 + (small[12] + 1) * 4
    small[header - 4 : header] = struct.pack("<I", zlib.crc32(small[12 : header - 4]))
    (tmp_path / "a.jsonl.xz").write_bytes(small)
    window = zstandard.ZstdCompressionParameters(window_log=28, enable_ldm=False)
    packer = zstandard.ZstdCompressor(compression_params=window).compressobj()
    (tmp_path / "b.jsonl.zst").write_bytes(packer.compress(LINES) + packer.flush())
    raws, errors, _ = read(tmp_path)
    assert (raws, list(reasons(errors, tmp_path))) == ([], ["a.jsonl.xz", "b.jsonl.zst"])
    assert all("needs more memory" in error.reason for error in errors)


def test_compressed_twice_is_told(tmp_path: Path):
    (tmp_path / "a.txt.gz.xz").write_bytes(lzma.compress(gzip.compress(b"Tin rose.")))
    assert "more than once" in read(tmp_path)[1][0].reason


def test_a_missing_library_is_told_with_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a.txt.zst").write_bytes(PACK["zst"](b"Tin rose."))
    (tmp_path / "b.txt").write_bytes(b"Tin rose.")
    monkeypatch.setitem(sys.modules, "zstandard", None)
    raws, errors, _ = read(tmp_path)
    assert names(raws) == ["b"]
    assert "pip install 'newsfigures[zstd]'" in errors[0].reason
    assert errors[0].place.endswith("a.txt.zst")


def test_an_empty_file_that_should_be_packed_is_an_error(tmp_path: Path):
    for name in ("a.txt.gz", "b.zip", "c.tar", "d.tgz"):
        (tmp_path / name).write_bytes(b"")
    raws, errors, _ = read(tmp_path)
    assert (raws, len(errors)) == ([], 4)


@pytest.mark.parametrize("magic", [b"7z\xbc\xaf\x27\x1c\0\4", b"Rar!\x1a\x07\x01\0", b"\x04\x22\x4d\x18d@"])
def test_other_archives_are_told_wherever_they_lie(tmp_path: Path, magic: bytes):
    (tmp_path / "a.dat").write_bytes(magic + b"\0" * 40)
    zipped(tmp_path / "b.zip", {"a.dat": magic + b"\0" * 40})
    raws, errors, _ = read(tmp_path)
    assert (raws, list(reasons(errors, tmp_path))) == ([], ["a.dat", "b.zip/a.dat"])
    assert "unpack it first" in errors[0].reason


# -- archives

MEMBERS = {"2021/a.txt": b"Tin rose.", "2021/b.jsonl.gz": gzip.compress(LINES), "v1.2/c.TXT": b"Zinc rose."}
MEMBER_NAMES = ["news/2021/a", "news/2021/b-1", "news/2021/b-2", "news/2021/b-3", "news/v1.2/c"]


@pytest.mark.parametrize("ending", ["zip", "tar", "tgz", *(f"tar.{ending}" for ending in PACK)])
def test_the_members_of_an_archive_are_read(tmp_path: Path, ending: str):
    path = tmp_path / f"news.{ending}"
    if ending == "zip":
        zipped(path, MEMBERS, compression=zipfile.ZIP_DEFLATED)
    else:
        pack = PACK["gz"] if ending == "tgz" else PACK.get(ending[4:], bytes)
        path.write_bytes(pack(tarred(MEMBERS.items())))
    raws, errors, _ = read(path)
    assert not errors
    assert names(raws) == MEMBER_NAMES
    assert [raw.place.removeprefix(str(path)) for raw in raws[:2]] == ["/2021/a.txt", "/2021/b.jsonl.gz, line 1"]
    assert raws[0].data == b"Tin rose."


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_all_that_zipfile_unpacks_is_read(tmp_path: Path, method: int):
    path = zipped(tmp_path / "news.zip", {"a.jsonl": MANY}, compression=method)
    raws, errors, _ = read(path)
    assert not errors
    assert b"".join(raw.data for raw in raws) == MANY


def test_what_lies_in_an_archive_was_not_asked_for_by_name(tmp_path: Path):
    path = zipped(tmp_path / "news.zip", {"a.txt": "Tin rose.", "style.css": "b {}", "README": "Read me.", "x/": ""})
    raws, errors, passed_over = read(path)
    assert (names(raws), errors, passed_over) == (["news/a"], [], {".css": 1, "without an ending": 1})


def test_hidden_members_are_passed_over_and_counted(tmp_path: Path):
    members = {"./a.txt": b"Tin.", ".DS_Store": b"\0", "__MACOSX/._a.txt": b"\0", "x/.git/b.txt": b"Zinc."}
    zipped(tmp_path / "a.zip", dict(members))
    (tmp_path / "b.tar").write_bytes(tarred(members.items()))
    raws, errors, passed_over = read(tmp_path)
    assert (names(raws), errors, passed_over) == (["a/a", "b/a"], [], {"hidden files": 6})


def test_archives_without_a_file_are_errors(tmp_path: Path):
    zipped(tmp_path / "a.zip", {})
    zipped(tmp_path / "b.zip", {"folder/": ""})
    (tmp_path / "c.tar").write_bytes(tarred([]))
    (tmp_path / "d.tar.gz").write_bytes(gzip.compress(tarred([special("folder", tarfile.DIRTYPE)])))
    raws, errors, _ = read(tmp_path)
    assert not raws
    assert {error.reason for error in errors} == {
        "no member to read in this archive; check whether it is the right file"
    }
    assert len(errors) == 4


def test_an_archive_within_an_archive_is_an_error_of_that_member(tmp_path: Path):
    inner = zipped(tmp_path / "inner.zip", {"x.txt": "Lead rose."}).read_bytes()
    tar = tarred([("x.txt", b"Lead rose.")])
    members = {
        "a.txt": b"Tin.",
        "b.zip": inner,
        "c.tar": tar,
        "d.tgz": gzip.compress(tar),
        "e.txt": inner,
        "f.txt": b"Z",
    }
    outer = zipped(tmp_path / "outer.zip", dict(members))
    (tmp_path / "outer.tar").write_bytes(tarred(members.items()))
    for path in (outer, tmp_path / "outer.tar"):
        raws, errors, _ = read(path)
        assert names(raws) == ["outer/a", "outer/f"]
        assert list(reasons(errors, path)) == ["b.zip", "c.tar", "d.tgz", "e.txt"]
        assert {error.reason for error in errors} == {"an archive within an archive; unpack it first"}
    (tmp_path / "zip.gz").write_bytes(gzip.compress(inner))
    assert "archive within" in read(tmp_path / "zip.gz")[1][0].reason


@pytest.mark.parametrize(
    "name", ["../up.txt", "/etc/up.txt", "a/../../up.txt", "..\\up.txt", "C:\\up.txt", "C:/up.txt"]
)
def test_names_that_lead_out_are_errors(tmp_path: Path, name: str):
    path = zipped(tmp_path / "a.zip", {name: "Tin.", "b.txt": "Zinc."})
    raws, errors, _ = read(path)
    assert names(raws) == ["a/b"]
    assert "leads out of the archive" in errors[0].reason
    assert [each.name for each in tmp_path.iterdir()] == ["a.zip"]


def test_tars_with_names_links_and_devices(tmp_path: Path):
    path = tmp_path / "a.tar"
    path.write_bytes(
        tarred(
            [
                ("../up.txt", b"Tin."),
                ("/abs.txt", b"Tin."),
                ("real.txt", b"Zinc."),
                special("out.txt", tarfile.SYMTYPE, "/etc/passwd"),
                special("x/up.txt", tarfile.SYMTYPE, "../../up.txt"),
                special("x/in.txt", tarfile.SYMTYPE, "../real.txt"),
                special("hard.txt", tarfile.LNKTYPE, "real.txt"),
                special("pipe.txt", tarfile.FIFOTYPE),
                special("device.txt", tarfile.CHRTYPE),
                ("last.txt", b"Lead."),
            ]
        )
    )
    raws, errors, passed_over = read(path)
    assert names(raws) == ["a/real", "a/last"]
    assert list(reasons(errors, path)) == ["../up.txt", "/abs.txt", "out.txt", "x/up.txt"]
    assert passed_over == {"links": 2, "devices and pipes": 2}


def test_links_in_zips_are_passed_over(tmp_path: Path):
    info = zipfile.ZipInfo("a.txt")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, "/etc/passwd")
        archive.writestr("b.txt", "Tin.")
    raws, _, passed_over = read(path)
    assert (names(raws), passed_over) == (["a/b"], {"links": 1})


def test_files_with_holes_are_not_unpacked(tmp_path: Path):
    """A sparse member of some bytes that announces a terabyte of zeros."""
    info = tarfile.TarInfo("a.txt")
    info.type, info.size = tarfile.GNUTYPE_SPARSE, 0
    block = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    block[386:410] = b"%011o\0%011o\0" % (0, 0)
    block[483:495] = b"%011o\0" % 0o77777777777
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    (tmp_path / "a.tar").write_bytes(bytes(block) + tarred([("b.txt", b"Tin.")]))
    raws, errors, _ = read(tmp_path)
    assert names(raws) == ["a/b"]
    assert "holes" in errors[0].reason


def test_names_that_are_not_utf_8(tmp_path: Path):
    name = "gr\udcfcn\x1b.txt"
    data = tarred([(name, b"Tin."), ("锡.txt", b"Tin.")], format=tarfile.GNU_FORMAT, errors="surrogateescape")
    (tmp_path / "a.tar").write_bytes(data)
    zipped(tmp_path / "b.zip", {"AAAA.txt": "Tin.", "BBBBB.txt": "Zinc."})
    packed = (tmp_path / "b.zip").read_bytes().replace(b"AAAA", b"gr\x81n").replace(b"BBBBB", "é锡".encode())
    (tmp_path / "b.zip").write_bytes(packed)
    raws, errors, _ = read(tmp_path)
    assert not errors
    assert names(raws) == ["a/gr\\udcfcn\\x1b", "a/锡", "b/grün", "b/é锡"]
    for raw in raws:
        json.dumps([raw.name, raw.place], ensure_ascii=False).encode()


# -- documents that are zips, and others


def test_a_word_document_is_given_as_the_file_itself(tmp_path: Path):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("Exports of tin rose by 5 percent.")
    document.save(tmp_path / "a.docx")
    inside = (tmp_path / "a.docx").read_bytes()
    zipped(tmp_path / "b.zip", {"a.docx": inside, "b.docx": inside[:300]})
    (tmp_path / "c.docx.gz").write_bytes(gzip.compress(inside))
    for name in ("a.docx", "b.zip", "c.docx.gz"):
        _, errors, passed_over = read(tmp_path / name)
        assert not any("within an archive" in error.reason or "Excel" in error.reason for error in errors)
        assert passed_over.get(".xml") is None, "the parts of a document are no members"


@pytest.mark.parametrize(
    ("name", "members", "words"),
    [
        ("a.xlsx", {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}, "an Excel workbook"),
        ("a.pptx", {"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>"}, "a PowerPoint presentation"),
        ("a.epub", {"mimetype": "application/epub+zip", "a.xhtml": "<p/>"}, "an EPUB book"),
        ("a.odt", {"mimetype": "application/vnd.oasis.opendocument.text", "a.xml": "<p/>"}, "an OpenDocument file"),
        ("a.jar", {"META-INF/MANIFEST.MF": "", "a.txt": "no news"}, "a Java program"),
    ],
)
def test_zips_of_other_programs_are_told_or_passed_over(tmp_path: Path, name: str, members: Any, words: str):  # noqa: ANN401
    path = zipped(tmp_path / name, members)
    zipped(tmp_path / "b.zip", {name: path.read_bytes(), "b.txt": "Tin."})
    raws, errors, passed_over = read(path)
    assert (raws, passed_over) == ([], {})
    assert errors[0].reason.startswith(f"{words}, which newsfigures does not read")
    raws, errors, passed_over = read(tmp_path)
    assert (names(raws), errors, passed_over) == (["b/b"], [], {path.suffix: 2})


# -- damage and malice


def test_zips_that_are_encrypted_or_packed_in_unknown_ways(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.txt": "Tin.", "b.txt": "Zinc.", "c.txt": "Lead."})
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        first, second = archive.infolist()[:2]
        at = archive.start_dir
    data[first.header_offset + 6] |= 1
    data[at + 8] |= 1  # the flags of the first member in the list
    later = data.index(b"PK\x01\x02", at + 4)
    data[second.header_offset + 8] = data[later + 10] = 9  # deflate64
    path.write_bytes(data)
    raws, errors, _ = read(path)
    assert names(raws) == ["a/c"]
    told = reasons(errors, path)
    assert "encrypted" in told["a.txt"]
    assert "packed in a way that is not read" in told["b.txt"]


def test_a_damaged_member_of_a_zip_is_its_own_error(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.txt": "Tin rose.", "b.txt": "Zinc rose."})
    path.write_bytes(path.read_bytes().replace(b"Tin rose.", b"Tin fell."))
    raws, errors, _ = read(path)
    assert names(raws) == ["a/b"]
    assert "CRC" in reasons(errors, path)["a.txt"]


def test_a_zip_bomb_of_overlapping_members(tmp_path: Path):
    """Many entries of the list for the same packed data."""
    path = zipped(tmp_path / "a.zip", {"a.txt": b"x" * 9_000_000}, compression=zipfile.ZIP_DEFLATED)
    data = path.read_bytes()
    start, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    entries = data[start:end] * 50
    path.write_bytes(
        data[:start] + entries + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 50, 50, len(entries), start, 0)
    )
    raws, errors, _ = read(path)
    assert len(raws) == 1
    assert len(errors) == 49
    assert {error.reason for error in errors} == {"overlaps another member, as in a zip bomb; not read"}


def test_a_zip_bomb_of_one_member_and_of_many(tmp_path: Path):
    line = json.dumps({"text": " " * 90_000}).encode() + b"\n"
    path = zipped(
        tmp_path / "a.zip",
        {"a.txt": "Tin.", "bomb.jsonl": line * 600, "c.txt": "Zinc."},
        compression=zipfile.ZIP_DEFLATED,
    )
    raws, errors, _ = read(path)
    assert {"a/a", "a/c"} < set(names(raws)), "the members beside a bomb are read"
    assert sum(len(raw.data) for raw in raws) < FREE + 200 * path.stat().st_size
    assert list(reasons(errors, path)) == ["bomb.jsonl"]
    path = zipped(tmp_path / "b.zip", {f"{i}.txt": b" " * 4_000_000 for i in range(9)}, compression=zipfile.ZIP_BZIP2)
    raws, errors, _ = read(path)
    assert len(raws) == 2, "the ratio holds for all members together"
    assert len(errors) == 7


def test_a_zip_that_lies_about_sizes(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.txt": b"Tin. " * 2000, "b.txt": "Zinc."}, compression=zipfile.ZIP_DEFLATED)
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    for size in (1, 0xFFFFFFF0):
        data[at + 24 : at + 28] = struct.pack("<L", size)
        path.write_bytes(data)
        raws, errors, _ = read(path)
        assert names(raws)[-1] == "a/b"
        assert len(raws) + len(errors) == 2
    data[at + 20 : at + 24] = struct.pack("<L", 0xFFFFFFF0)
    path.write_bytes(data)
    raws, errors, _ = read(path)
    assert names(raws) == ["a/b"]
    assert "overlaps" in errors[0].reason


def test_an_endless_list_of_a_zip(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.txt": "Tin."})
    data = bytearray(path.read_bytes())
    data[-10:-2] = struct.pack("<LL", 0xFFFFFFF0, 0)
    path.write_bytes(data)
    raws, errors, _ = read(path)
    assert (names(raws), len(errors)) == (["a/a"], 1)


@pytest.mark.parametrize("ending", ["", *PACK])
@pytest.mark.slow
def test_a_tar_that_is_cut_short_is_read_up_to_there(tmp_path: Path, ending: str):
    members = [(f"{i}.txt", noise(i, 600).hex().encode()) for i in range(1000)]
    data = PACK.get(ending, bytes)(tarred(members))
    for part in (data[: len(data) * 3 // 4], data[:-1] if ending else data[:-10_240]):
        path = tmp_path / f"a.tar.{ending}".rstrip(".")
        path.write_bytes(part)
        raws, errors, _ = read(path)
        assert 400 < len(raws) <= 1000
        assert [raw.data for raw in raws] == [data for _, data in members[: len(raws)]]
        assert len(errors) == 1


@pytest.mark.parametrize("size", [512, 700, 1024, 1500, 2048, 2600])
def test_a_tar_may_be_cut_anywhere(tmp_path: Path, size: int):
    data = tarred([("a.txt", b"Tin."), ("b.jsonl", LINES * 20)])
    path = tmp_path / "a.tar"
    path.write_bytes(data[:size])
    raws, errors, _ = read(path)
    assert len(errors) == 1, "a cut must be told, and only once"
    assert (names(raws)[:1] == ["a/a"]) == (size >= 516)
    assert len(raws) - 1 == (data[1536:size].count(b"\n") if size > 1536 else 0) or size < 516


def test_a_damaged_header_of_a_tar_loses_no_other_member(tmp_path: Path):
    data = bytearray(tarred([("a.txt", b"Tin."), ("b.txt", b"Zinc."), ("c.txt", b"Lead.")]))
    data[1024 + 150] ^= 1
    path = tmp_path / "a.tar"
    path.write_bytes(data)
    raws, errors, _ = read(path)
    assert names(raws) == ["a/a", "a/c"]
    assert len(errors) == 1


def test_tars_one_behind_the_other_are_all_read(tmp_path: Path):
    parts = [tarred([(f"{i}.txt", b"Tin.")]) for i in range(3)]
    (tmp_path / "a.tar").write_bytes(b"".join(parts))
    (tmp_path / "b.tgz").write_bytes(b"".join(map(gzip.compress, parts)))
    raws, errors, _ = read(tmp_path)
    assert (names(raws), errors) == (["a/0", "a/1", "a/2", "b/0", "b/1", "b/2"], [])


def test_a_tar_header_that_announces_gigabytes(tmp_path: Path):
    info = tarfile.TarInfo("@LongLink")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 8_000_000_000
    path = tmp_path / "a.tar.gz"
    path.write_bytes(gzip.compress(tarred([("a.txt", b"Tin.")])[:1024] + info.tobuf() + b"\0" * 30_000_000))
    tracemalloc.start()
    raws, errors, _ = read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (names(raws), len(errors)) == (["a/a"], 1)
    assert peak < 25_000_000, f"{peak:,} bytes were held for a header"


def test_headers_of_headers_without_end(tmp_path: Path):
    info = tarfile.TarInfo("@LongLink")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 10
    path = tmp_path / "a.tar"
    path.write_bytes((info.tobuf() + b"x" * 10 + b"\0" * 502) * 5000)
    raws, errors, _ = read(path)
    assert (raws, len(errors)) == ([], 1)


def test_memory_stays_flat_over_the_members_of_a_tar(tmp_path: Path):
    peaks = []
    for count in (200, 1500):
        path = tmp_path / f"{count}.tar"
        path.write_bytes(tarred((f"{i}.txt", b"Tin.") for i in range(count)))
        tracemalloc.start()
        assert sum(1 for _ in Reading([path])) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 300_000, f"bytes at most, of 200 and 1,500 members: {peaks}"


class Unseekable(io.RawIOBase):
    """A stream as a pipe is: zipfile then puts sizes and check sums behind the data."""

    def __init__(self) -> None:
        super().__init__()
        self.data = bytearray()

    def writable(self) -> bool:  # noqa: D102
        return True

    def write(self, data: Any) -> int:  # noqa: ANN401, D102 - a buffer
        self.data += bytes(data)
        return len(data)


def streamed(members: dict[str, bytes]) -> bytes:
    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            archive.writestr(name, data)
    return bytes(stream.data)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, None])
def test_a_zip_that_is_cut_short_is_read_up_to_there(tmp_path: Path, method: int | None):
    members = {".hidden": b"-", **{f"{i}.txt": noise(i, 400).hex().encode() for i in range(50)}, "last.jsonl": MANY}
    path = tmp_path / "a.zip"
    whole = streamed(members) if method is None else zipped(path, dict(members), compression=method).read_bytes()
    last = whole.index(b"last.jsonl")
    for cut, complete in ((len(whole) - 10, 50), (last + 300_000, 50), (last - 30, 50), (last // 2, 24)):
        path.write_bytes(whole[:cut])
        raws, errors, passed_over = read(path)
        texts = [raw.data for raw in raws if raw.format == "text"]
        assert texts == list(members.values())[1 : len(texts) + 1]
        assert abs(len(texts) - complete) <= 1
        assert MANY.startswith(b"".join(raw.data for raw in raws if raw.format == "jsonl"))
        assert (len(raws) > 1050) == (cut > last)
        assert len(errors) == 1
        assert "cut short" in errors[0].reason
        assert passed_over == {"hidden files": 1}


def test_a_damaged_member_of_a_zip_without_a_list_is_its_own_error(tmp_path: Path):
    members = {"a.txt": b"Tin rose.", "b.txt": noise(1, 400).hex().encode(), "c.txt": b"Zinc rose."}
    for whole in (streamed(members), zipped(tmp_path / "a.zip", dict(members)).read_bytes()):
        data = bytearray(whole[:-30])
        data[data.index(b"b.txt") + 200] ^= 4
        (tmp_path / "a.zip").write_bytes(data)
        raws, errors, _ = read(tmp_path)
        assert names(raws)[0] == "a/a"
        assert "a/b" not in names(raws)
        assert "b.txt" in reasons(errors, tmp_path / "a.zip")


def test_a_bomb_in_a_zip_without_a_list(tmp_path: Path):
    line = json.dumps({"text": " " * 90_000}).encode() + b"\n"
    data = streamed({"a.jsonl": line * 600, "b.txt": b"Tin."})
    (tmp_path / "a.zip").write_bytes(data[:-30])
    raws, errors, _ = read(tmp_path)
    assert sum(len(raw.data) for raw in raws) < FREE + 200 * len(data)
    assert names(raws)[-1] == "a/b"
    assert "200 times" in errors[0].reason


def test_archives_through_a_pipe(tmp_path: Path):
    program = (
        "from extract.read import Reading\n"
        "for found in Reading(['-']): print(getattr(found, 'name', None) or found.reason)"
    )
    for data, expected in (
        (gzip.compress(tarred(MEMBERS.items())), [name.replace("news", "stdin") for name in MEMBER_NAMES]),
        (zipped(tmp_path / "a.zip", {"a.txt": "Tin."}).read_bytes(), ["a zip archive in a pipe"]),
    ):
        done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, input=data, capture_output=True, check=True)
        told = done.stdout.decode().splitlines()
        assert [line.partition(",")[0] for line in told] == expected
    with (tmp_path / "a.zip").open("rb") as stream:  # "< a.zip" is a file
        done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, stdin=stream, capture_output=True, check=True)
    assert done.stdout == b"stdin/a\n"


# -- whatever comes


def _samples() -> dict[str, bytes]:
    tar = tarred(
        [("a.txt", b"Tin rose 5 percent."), ("x/" * 60 + "b.jsonl", LINES), special("l", tarfile.SYMTYPE, "a")]
    )
    pax = tarred([("é" * 120 + ".txt", b"Tin."), ("b.jsonl.gz", gzip.compress(LINES))], format=tarfile.PAX_FORMAT)
    found = {"a.txt": b"Tin rose 5 percent.", "a.jsonl": LINES, "a.tar": tar, "b.tar": pax}
    for ending, pack in PACK.items():
        found |= {f"a.jsonl.{ending}": pack(LINES) + pack(LINES), f"a.tar.{ending}": pack(tar)}
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", method) as archive:
            for name, data in (("a.txt", b"Tin rose."), ("b.jsonl", LINES), ("c.jsonl.gz", gzip.compress(LINES))):
                archive.writestr(name, data)
        found[f"{method}.zip"] = stream.getvalue()
    found["streamed.zip"] = streamed({"a.txt": b"Tin rose.", "b.jsonl": LINES, "c.jsonl.gz": gzip.compress(LINES)})
    return found


SAMPLES = _samples()


@st.composite
def hostile(draw: st.DrawFn) -> tuple[str, bytes]:
    """A sample under its own name or another's: flipped, cut, filled with junk, or doubled."""
    name = draw(st.sampled_from(sorted(SAMPLES)))
    data = bytearray(SAMPLES[draw(st.sampled_from(sorted(SAMPLES)))] if draw(st.booleans()) else SAMPLES[name])
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        match draw(st.sampled_from(["flip", "cut", "junk", "repeat", "magic"])):
            case "flip" if at < len(data):
                data[at] ^= 1 << draw(st.integers(0, 7))
            case "cut":
                del data[at : at + draw(st.integers(1, 2000))]
            case "junk":
                data[at : at + draw(st.integers(0, 40))] = draw(st.binary(max_size=40))
            case "repeat":
                data += data[at : at + 3000]
            case "magic":
                data[:0] = SAMPLES[draw(st.sampled_from(sorted(SAMPLES)))][: draw(st.integers(1, 600))]
    return name, bytes(data)


@settings(max_examples=max(300, settings.default.max_examples if settings.default else 0))
@given(sample=hostile())
def test_whatever_comes_is_read_or_told(tmp_path_factory: pytest.TempPathFactory, sample: tuple[str, bytes]):
    name, data = sample
    path = tmp_path_factory.getbasetemp() / "hostile"
    path.mkdir(exist_ok=True)
    path = path / name
    path.write_bytes(data)
    options = Options()
    try:
        reading = Reading([path], options)
        found = list(itertools.islice(reading, 100_000))
        assert found or reading.walk.passed_over, "whatever is given has a document, an error, or is counted"
        size = 0
        for each in found:
            for result in parse(each, options) if isinstance(each, Raw) else [each]:
                if isinstance(result, InputError):
                    json.dumps([result.reason, result.place]).encode()
                    assert result.reason
                    assert result.place
                else:
                    size += len(result.text)
        assert size < FREE + options.ratio * len(data)
    finally:
        path.unlink()
