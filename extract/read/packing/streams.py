"""Streams of packed data: unpacked piece by piece, measured, and cut off where they swell beyond the limit."""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from dataclasses import dataclass
from functools import partial
from typing import IO, TYPE_CHECKING, Final, NamedTuple, Protocol, cast

from extract.errors import InputError
from extract.read.extras import library
from extract.read.faults import fault_of
from extract.read.raw import HEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Buffer

BUFFER: Final = 65_536
PIECE: Final = 16_384  # packed bytes that are taken at a time
# zstandard has no limit on what a piece swells to, at most 32 kB a byte: this is 16 MB.
ZSTD_PIECE: Final = 512
FREE: Final = 10_000_000  # unpacked bytes of a file that the ratio does not count: short texts may repeat themselves
XZ_MEMORY: Final = 256 * 2**20  # bytes that unpacking xz may take; `xz -9` wants 65 MB
ZSTD_WINDOW: Final = 2**27  # bytes; what `zstd` itself allows unless it is told otherwise


class Decoder(Protocol):
    """What unpacks one run of packed data, as the standard library's decompressors do."""

    @property
    def eof(self) -> bool:
        """Whether the run has ended."""

    @property
    def needs_input(self) -> bool:
        """Whether there is no more to give before more is put in."""

    @property
    def unused_data(self) -> bytes:
        """What came after the end."""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """The next unpacked bytes."""


class Gzip:
    """zlib's decoder of gzip under the names that the others have."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(wbits=31)  # 31: with the header and the check sums of gzip

    @property
    def eof(self) -> bool:
        """Whether the run has ended."""
        return self._zlib.eof

    @property
    def needs_input(self) -> bool:
        """Whether there is no more to give before more is put in."""
        return not self._zlib.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        """What came after the end."""
        return self._zlib.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """The next unpacked bytes."""
        return self._zlib.decompress(self._zlib.unconsumed_tail + data, max_length)


class Zstd:
    """zstandard's decoder under the names that the others have."""

    needs_input = True

    def __init__(self) -> None:
        zstandard = library("zstandard", "zstd", "")
        self._zstd = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()

    @property
    def eof(self) -> bool:
        """Whether the run has ended."""
        return bool(self._zstd.eof)

    @property
    def unused_data(self) -> bytes:
        """What came after the end."""
        return bytes(self._zstd.unused_data)

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:  # noqa: ARG002 - it knows no limit
        """The unpacked bytes."""
        return bytes(self._zstd.decompress(data))


class Compression(NamedTuple):
    """A way of compressing: how it begins, and what unpacks it."""

    name: str
    begins: tuple[bytes, ...]
    decoder: Callable[[], Decoder]
    piece: int = PIECE


COMPRESSIONS: Final = (
    Compression("gzip", (b"\x1f\x8b\x08",), Gzip),
    # The mark of the first block, or of the end where there is none, tells bzip2 from a text that begins with "BZh9".
    Compression(
        "bzip2",
        tuple(b"BZh%d%b" % (n, mark) for n in range(1, 10) for mark in (b"1AY&SY", b"\x17rE8P\x90")),
        bz2.BZ2Decompressor,
    ),
    Compression("xz", (b"\xfd7zXZ\0",), lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=XZ_MEMORY)),
    # The later ones are frames that may be skipped, which some writers begin with.
    Compression("zstd", (b"(\xb5/\xfd", *(bytes([n]) + b"*M\x18" for n in range(0x50, 0x60))), Zstd, ZSTD_PIECE),
)
COMPRESSED: Final = (".gz", ".bz2", ".xz", ".zst", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst")


def compression_of(head: bytes) -> Compression | None:
    """How a file that begins with `head` is compressed, None where it is not."""
    return next((found for found in COMPRESSIONS if head.startswith(found.begins)), None)


def unpacked(packed: IO[bytes], how: Compression, meter: Meter | None = None) -> Iterator[bytes]:
    """The unpacked pieces of all runs of packed data in a stream; the meter counts what is taken from it.

    Raises what its library does, and `EOFError` where the last run has no end.
    """
    take = partial(_take, cast("io.BufferedReader", packed), how.piece, meter)
    rest = take()
    while rest:
        decoder, ended = how.decoder(), False
        while not decoder.eof:
            if piece := decoder.decompress(rest, BUFFER):
                for at in range(0, len(piece), BUFFER):  # so that what stands before a limit is given
                    yield piece[at : at + BUFFER]
            elif ended:
                message = "it is cut short"
                raise EOFError(message)
            rest = b""
            if decoder.needs_input and not decoder.eof:
                rest = take()
                ended = not rest
        rest = decoder.unused_data.lstrip(b"\0")  # zeros may fill the last block of a tape or a disk
        while not rest and (more := take()):
            rest = more.lstrip(b"\0")


def _take(packed: io.BufferedReader, count: int, meter: Meter | None) -> bytes:
    piece = packed.read1(count)
    if meter is not None:
        meter.taken += len(piece)
    return piece


@dataclass(slots=True)
class Meter:
    """How far the packed data of one file swell: bytes taken from the file, and given by members that are done."""

    ratio: int
    taken: int = 0
    given: int = 0

    def allows(self, size: int) -> bool:
        """Whether a member may come to so many bytes."""
        return self.given + size <= FREE + self.ratio * self.taken


class Stream(io.RawIOBase):
    """A stream of pieces. Whatever their source raises is an `InputError` of the place, after what came before it."""

    def __init__(self, pieces: Iterator[bytes], place: str, meter: Meter | None = None) -> None:
        super().__init__()
        self.failed: InputError | None = None
        self.size = 0
        self._pieces = pieces
        self._left = memoryview(b"")
        self.place = place
        self._meter = meter

    def readable(self) -> bool:
        """Always: this is what it is for."""
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill the buffer with the next piece; the first time with all that is looked at to tell what a file is."""
        view, done = memoryview(buffer).cast("B"), 0
        enough = 1 if self.size else HEAD
        while done < min(enough, len(view)) and self._more():
            count = min(len(self._left), len(view) - done)
            view[done : done + count] = self._left[:count]
            self._left = self._left[count:]
            done += count
        if not done and self.failed is not None:
            raise self.failed
        return done

    def settle(self) -> None:
        """Count what was given, now that the stream is done with; what swelled too far does not count for others."""
        if self._meter is not None and self.failed is None:
            self._meter.given += self.size

    def _more(self) -> bool:
        """Whether there are bytes left to give, of this piece or the next."""
        try:
            while not self._left and self.failed is None:
                piece = next(self._pieces, None)
                if piece is None:
                    return False
                self.size += len(piece)
                if self._meter is not None and not self._meter.allows(self.size):
                    self.failed = swollen(self.place, self._meter.ratio)
                    return False
                self._left = memoryview(piece)
        except InputError as error:
            self.failed = InputError(error.reason, error.place or self.place)
        except Exception as error:  # noqa: BLE001 - any fault of packed data stays with it
            self.failed = damaged(error, self.place)
        return bool(self._left)


def buffered(stream: Stream) -> io.BufferedReader:
    """The stream with a buffer that can be peeked into."""
    return io.BufferedReader(stream, BUFFER)


def head_of(stream: IO[bytes]) -> bytes:
    """The first bytes of a stream that nobody has read from; they stay in it."""
    return cast("io.BufferedReader", stream).peek(HEAD)[:HEAD]


def swollen(place: str, ratio: int) -> InputError:
    """The error of packed data that are larger than anybody's text."""
    limit = f"{ratio} times its packed size, the most that is read"
    return InputError(f"swells to more than {limit}; unpack it first if you trust it, or see --max-ratio", place)


def damaged(error: Exception, place: str) -> InputError:
    """The error of a damaged file, with its library's own reason."""
    if "memory" in str(error).lower() or isinstance(error, MemoryError):
        told = str(error).strip() or "out of memory"
        return InputError(f"needs more memory to unpack than is given ({told}); unpack it first", place)
    told = fault_of(error)
    return InputError(f"damaged: {told}; whatever is whole before that is read; get it again or mend it", place)
