"""Zip archives that have lost the list of their members, as those have that were cut short: what is left is read."""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import IO, TYPE_CHECKING, Final

from extract.errors import InputError
from extract.read.packing import zips
from extract.read.packing.streams import BUFFER, PIECE, Stream

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from extract.read.packing.streams import Meter
    from extract.read.raw import File

# Signature, version, flags, method, time, date, check sum, packed size, size, lengths of name and further fields.
HEADER: Final = struct.Struct("<4s5H3L2H")
LATER: Final = 0x8  # the flag of check sum and sizes that stand behind the data
LATER_SIZE: Final = 24  # bytes that these have, at most
UNKNOWN: Final = 0xFFFFFFFF
NEXT: Final = (b"PK\x03\x04", b"PK\x01\x02")  # what stands behind a member: another, or the list


def members(file: File, meter: Meter, passed_over: Counter[str]) -> Iterator[File | InputError]:
    """The members, one after the other, as far as each tells where it ends; at last, what is the matter."""
    at: int | None = 0
    while at is not None and (found := _at(file.stream, at, meter)) is not None:
        stream = zips.member(found.info, found.pieces(), file, meter, passed_over)
        if isinstance(stream, Stream):
            yield zips.given(stream, found.info, file)
            stream.settle()
        elif stream is not None:
            yield stream
        at = found.following()
        if at is None and isinstance(stream, Stream) and stream.failed is not None:
            return  # it was told there
    message = (
        "damaged: the list of its members is lost, as when it is cut short; what came before is read; get it again"
    )
    yield InputError(message, file.place)


def _at(stream: IO[bytes], at: int, meter: Meter) -> _Member | None:
    """The member whose header stands there, None where there is none."""
    stream.seek(at)
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size or not header.startswith(NEXT[0]):
        return None
    _, _, flags, method, _, _, check, size, _, name_length, fields_length = HEADER.unpack(header)
    name = stream.read(name_length).decode("utf-8" if flags & zips.UTF8 else "cp437", "backslashreplace")
    info = zipfile.ZipInfo(name)
    info.flag_bits, info.compress_type, info.CRC = flags, method, check
    begin = at + HEADER.size + name_length + fields_length
    return _Member(stream, meter, info, begin, None if flags & LATER or size == UNKNOWN else begin + size)


class _Member:
    """A member by its own header. `end` is where its packed data end, None as long as nobody knows."""

    def __init__(self, stream: IO[bytes], meter: Meter, info: zipfile.ZipInfo, begin: int, end: int | None) -> None:
        self.info = info
        self.end = end
        self._stream = stream
        self._meter = meter
        self._begin = begin

    def pieces(self) -> Iterator[bytes]:
        """The unpacked data. Raises `InputError` or `EOFError` where they have no end, or not this one."""
        stored = self.info.compress_type == zipfile.ZIP_STORED and self.end is not None
        if not stored and self.info.compress_type != zipfile.ZIP_DEFLATED:
            message = "damaged: without the list of members, this one cannot be unpacked; get the archive again"
            raise InputError(message)
        check = 0
        for piece in self._stored() if stored else self._inflated():
            check = zlib.crc32(piece, check)
            self._meter.taken = max(self._meter.taken, self._stream.tell())
            yield piece
        if check != self._check():
            message = "wrong check sum"
            raise zipfile.BadZipFile(message)

    def _check(self) -> int:
        """The check sum: in the header, or behind the data, with a mark before it or not."""
        if not self.info.flag_bits & LATER or self.end is None:
            return self.info.CRC
        self._stream.seek(self.end)
        return int.from_bytes(self._stream.read(8).removeprefix(b"PK\x07\x08")[:4], "little")

    def _stored(self) -> Iterator[bytes]:
        self._stream.seek(self._begin)
        left = (self.end or 0) - self._begin
        while left:
            piece = self._stream.read(min(left, BUFFER))
            if not piece:
                self.end = None
                message = "it is cut short"
                raise EOFError(message)
            left -= len(piece)
            yield piece

    def _inflated(self) -> Iterator[bytes]:
        self._stream.seek(self._begin)
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        while not inflate.eof:
            packed = inflate.unconsumed_tail or self._stream.read(PIECE)
            piece = inflate.decompress(packed, BUFFER)
            if not packed and not piece:
                self.end = None
                message = "it is cut short"
                raise EOFError(message)
            yield piece
        self.end = self._stream.tell() - len(inflate.unused_data)

    def following(self) -> int | None:
        """Where the next header stands, None where nobody knows."""
        if self.end is None and self.info.compress_type == zipfile.ZIP_DEFLATED:
            try:
                for _ in self._inflated():
                    pass
            except (EOFError, zlib.error):
                return None
        if self.end is None or not self.info.flag_bits & LATER:
            return self.end
        self._stream.seek(self.end)
        behind = self._stream.read(LATER_SIZE + len(NEXT[0]))
        places = [behind.find(mark) for mark in NEXT if mark in behind]
        return self.end + min(places) if places else None
