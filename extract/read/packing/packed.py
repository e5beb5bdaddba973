"""Compressed files and archives, read without unpacking to disk, and without trust in what they say of themselves."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from extract.errors import InputError
from extract.read.packing import cutzips, tars, zips
from extract.read.packing.names import ending_of, shortened
from extract.read.packing.streams import COMPRESSED, Meter, Stream, buffered, compression_of, damaged, head_of, unpacked
from extract.read.raw import too_large

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from extract.read.raw import File, Options

ARCHIVES: Final = (".zip", ".tar")
OFFICE: Final = (".docx", ".docm", ".dotx", ".xlsx", ".pptx", ".odt", ".epub")
TARS: Final = (".tgz", ".tbz", ".tbz2", ".txz", ".tzst")
PACKED: Final = COMPRESSED + ARCHIVES
UNREAD: Final = (
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x04\x22\x4d\x18", "an lz4 file"),
    (b"LZIP\x01", "an lzip file"),
    (b"\x1f\x9d", "a file of compress"),
    (b"MSCF\0\0\0\0", "a cabinet archive"),
)
TWICE: Final = "an archive within an archive; unpack it first"


def members(file: File, options: Options, passed_over: Counter[str], *, asked: bool) -> Iterator[File | InputError]:
    """The file itself, unpacked if it is compressed; of an archive, each member. What is passed over is counted.

    Names (of which ids are made) lose the endings of packing: "news.tar.gz" with "2021/a.txt" is "news/2021/a.txt".
    """
    meter = Meter(options.ratio)
    try:
        plain = _plain(file, meter, meter)
        head, compressed = head_of(plain.stream), plain.stream is not file.stream
        if tars.looks(head, plain.name):
            within = tars.members(plain, passed_over)
            yield from _of_archive(plain, within, _Within(options, passed_over, meter, None if compressed else meter))
        elif not head.startswith(zips.BEGINS):
            yield plain
        elif compressed:
            found = _checked(plain, _Within(options, passed_over, meter, None))
            yield from [found] if found is not None else []
        else:
            yield from _of_zip(plain, _Within(options, passed_over, meter, None), asked=asked)
    except InputError as error:
        yield InputError(error.reason, error.place or file.place)
    except Exception as error:  # noqa: BLE001 - any fault of a file stays with it
        yield damaged(error, file.place)


def says_more(file: File, member: File) -> bool:
    """Whether the name of a file, or of what was found in it, tells of packing that is not there."""
    named = file.name.lower().endswith(COMPRESSED if member.stream is file.stream else TARS)
    return (named and not member.member) or member.name.lower().endswith(ARCHIVES)


class _Within(NamedTuple):
    """What the members of one archive have in common. `taking` is None where the packed bytes are counted already."""

    options: Options
    passed_over: Counter[str]
    meter: Meter
    taking: Meter | None


def _plain(file: File, meter: Meter, taking: Meter | None) -> File:
    """The file, unpacked if it is compressed. Raises `InputError` where newsfigures does not unpack it."""
    head, name = head_of(file.stream), shortened(file.name, COMPRESSED)
    if not head and (name != file.name or name.lower().endswith(ARCHIVES)):
        message = "empty, without even a header; get it again"
        raise InputError(message, file.place)
    for begins, words in UNREAD:
        if head.startswith(begins):
            message = f"{words}, which newsfigures does not read; unpack it first"
            raise InputError(message, file.place)
    how = compression_of(head)
    if how is None:
        return replace(file, name=name)
    stream = buffered(Stream(unpacked(file.stream, how, taking), file.place, meter))
    if compression_of(head_of(stream)) is not None:
        message = "compressed more than once; unpack it first"
        raise InputError(message, file.place)
    return replace(file, stream=stream, name=name, path=None)


def _of_zip(file: File, within: _Within, *, asked: bool) -> Iterator[File | InputError]:
    if not file.stream.seekable():
        message = "a zip archive in a pipe, but its list stands at its end; save it as a file first"
        raise InputError(message, file.place)
    try:
        opened = zipfile.ZipFile(file.stream)
    except Exception:  # noqa: BLE001 - zipfile lets through what damage makes others raise
        if file.name.lower().endswith(OFFICE):  # its members are no documents
            message = (
                "damaged: its list of parts is lost, as when it is cut short; get it again, or open it and save it"
            )
            raise InputError(message, file.place) from None
        yield from _of_archive(file, cutzips.members(file, within.meter, within.passed_over), within)
        return
    with opened as archive:
        kind = zips.kind_of(archive)
        if kind is None:
            found = zips.members(archive, file, within.meter, within.passed_over)
            yield from _of_archive(file, found, within)
        elif kind == "docx":
            file.stream.seek(0)
            yield replace(file, format=kind)
        elif asked:
            message = f"{kind}, which newsfigures does not read; save its text as one of the formats that it does"
            raise InputError(message, file.place)
        else:
            within.passed_over[ending_of(file.name)] += 1


def _of_archive(file: File, found: Iterator[File | InputError], within: _Within) -> Iterator[File | InputError]:
    """The members of an archive, those that are compressed unpacked."""
    name, read = shortened(file.name, ARCHIVES), 0
    for member in found:
        read += 1
        if isinstance(member, InputError):
            yield member
            continue
        try:
            plain = _checked(_plain(member, within.meter, within.taking), within)
        except InputError as error:
            yield error
            continue
        if plain is not None:
            yield replace(plain, name=f"{name}/{plain.name}", member=True)
            if plain.stream is not member.stream:
                _raw(plain).settle()
    if not read:
        yield InputError("no member to read in this archive; check whether it is the right file", file.place)


def _raw(file: File) -> Stream:
    return cast("Stream", cast("io.BufferedReader", file.stream).raw)


def _checked(file: File, within: _Within) -> File | None:
    """A member, if it is no archive itself; None where it is passed over. Raises `InputError` where it is one."""
    head = head_of(file.stream)
    if tars.looks(head, file.name):
        raise InputError(TWICE, file.place)
    if not head.startswith(zips.BEGINS):
        return file
    data = file.stream.read(within.options.document + 1)
    if len(data) > within.options.document:
        raise too_large(file.place, within.options)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            kind = zips.kind_of(archive)
    except Exception:  # noqa: BLE001 - a damaged one is what its name says
        kind = "docx" if file.name.lower().endswith(".docx") else None
    if kind is None:
        raise InputError(TWICE, file.place)
    if kind != "docx":
        within.passed_over[ending_of(file.name)] += 1
        return None
    return replace(file, stream=buffered(Stream(iter((data,)), file.place)), format=kind)
