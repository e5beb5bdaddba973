"""The members of zip archives: listed by the standard library, and trusted in nothing that the list says."""

from __future__ import annotations

import contextlib
import stat
import zipfile
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Final

from extract.errors import InputError
from extract.read.packing.names import hidden, inside, printable
from extract.read.packing.streams import BUFFER, Stream, buffered

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from extract.read.packing.streams import Meter
    from extract.read.raw import File

BEGINS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")  # a member, no member, a part of several
LOCAL_HEADER: Final = 30  # bytes before the name of a member, at least
ENCRYPTED, UTF8 = 0x1, 0x800
# What zipfile unpacks without a limit; it takes as many packed bytes at a time as it is asked for, 4 kB at least.
UNLIMITED: Final = (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
PIECE: Final = 4096
OFFICE: Final = {"word": "docx", "xl": "an Excel workbook", "ppt": "a PowerPoint presentation"}
MIMETYPES: Final = {b"application/epub": "an EPUB book", b"application/vnd.oasis": "an OpenDocument file"}


def kind_of(archive: zipfile.ZipFile) -> str | None:
    """What the zip is where it is no archive: "docx", or the words for a format that is not read."""
    names = archive.NameToInfo
    if "[Content_Types].xml" in names:
        folders = {name.partition("/")[0] for name in names}
        return next((kind for folder, kind in OFFICE.items() if folder in folders), None)
    if "META-INF/MANIFEST.MF" in names:
        return "a Java program"
    if "mimetype" in names and names["mimetype"].compress_type == zipfile.ZIP_STORED:
        with archive.open("mimetype") as stream:
            told = stream.read(100)
        return next((kind for begin, kind in MIMETYPES.items() if told.startswith(begin)), None)
    return None


def members(
    archive: zipfile.ZipFile, file: File, meter: Meter, passed_over: Counter[str]
) -> Iterator[File | InputError]:
    """The members of an archive that are files, in the order of its list. Their `name` is their path in it."""
    overlapping = _overlapping(archive)
    for info in archive.infolist():
        found = member(info, _pieces(archive, info), file, meter, passed_over)
        if isinstance(found, Stream) and id(info) in overlapping:
            yield InputError("overlaps another member, as in a zip bomb; not read", found.place)
        elif isinstance(found, Stream):
            meter.taken += info.compress_size
            yield given(found, info, file)
            found.settle()
        elif found is not None:
            yield found


def member(
    info: zipfile.ZipInfo, pieces: Iterator[bytes], file: File, meter: Meter, passed_over: Counter[str]
) -> Stream | InputError | None:
    """The stream of a member that is a file; the error of one that may not be read; None for what is none."""
    path = inside(_name(info))
    place = f"{file.place}/{printable(path or _name(info))}"
    if _name(info).endswith("/"):  # `is_dir` fails for an empty name
        return None
    if path is None:
        return InputError("a name that leads out of the archive; pack it anew with plain names", place)
    if hidden(path):
        passed_over["hidden files"] += 1
    elif stat.S_ISLNK(info.external_attr >> 16):
        passed_over["links"] += 1
    elif info.flag_bits & ENCRYPTED:
        return InputError("encrypted; unpack it with its password first", place)
    else:
        return Stream(pieces, place, meter)
    return None


def given(stream: Stream, info: zipfile.ZipInfo, file: File) -> File:
    """The file that a member is."""
    return replace(
        file, stream=buffered(stream), place=stream.place, name=printable(inside(_name(info)) or ""), path=None
    )


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a member: UTF-8 if it may be, whatever the archive says; with the slashes of all other systems."""
    name = info.filename
    if not info.flag_bits & UTF8:
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _overlapping(archive: zipfile.ZipFile) -> set[int]:
    """Which members (by `id`) reach into the next one, or into the list of members."""
    infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    begins = [*(info.header_offset for info in infos[1:]), archive.start_dir]
    return {
        id(info)
        for info, after in zip(infos, begins, strict=False)
        if info.header_offset + LOCAL_HEADER + info.compress_size > after
    }


def _pieces(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The unpacked pieces of a member. Raises what zipfile does, and `InputError` where it knows no way to unpack."""
    try:
        stream: IO[bytes] = archive.open(info)
    except NotImplementedError as error:
        message = f"packed in a way that is not read ({error}); pack it anew as plain zip"
        raise InputError(message) from error
    size = PIECE if info.compress_type in UNLIMITED else BUFFER
    with stream:
        while piece := stream.read1(size):  # type: ignore[attr-defined]
            yield piece
