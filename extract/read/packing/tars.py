"""The members of tar archives, in one pass over a stream: nothing is held of a member when the next one comes."""

from __future__ import annotations

import posixpath
import tarfile
from dataclasses import replace
from tarfile import EmptyHeaderError, EOFHeaderError  # type: ignore[attr-defined]  # not in the types
from typing import IO, TYPE_CHECKING, Final, Self, cast

from extract.errors import InputError
from extract.read.packing.names import hidden, inside, printable
from extract.read.packing.streams import BUFFER, Stream, buffered, damaged

if TYPE_CHECKING:
    import io
    from collections import Counter
    from collections.abc import Iterator

    from extract.read.raw import File

LONGEST_HEADER: Final = 1_000_000  # bytes of one extended header: names and remarks, and no bomb
EXTENDED: Final = frozenset(
    (
        tarfile.XHDTYPE,
        tarfile.XGLTYPE,
        tarfile.SOLARIS_XHDTYPE,
        tarfile.GNUTYPE_LONGNAME,
        tarfile.GNUTYPE_LONGLINK,
    )
)


def looks(head: bytes, name: str) -> bool:
    """Whether a file that begins so is a tar archive; one without members is all zeros, and told by its name."""
    block = head[: tarfile.BLOCKSIZE]
    if block[257:262] == b"ustar":
        return True
    if block and not any(block):
        return name.lower().endswith(".tar")
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError):
        return False
    return True


class Header(tarfile.TarInfo):
    """A header that tells its archive how sound it is: `tarfile` ends at a damaged one as if all were well."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        """The header of a block. Raises `tarfile.ReadError` where it announces more than any header has."""
        info = super().frombuf(buf, encoding, errors)
        if info.size < 0 or (info.type in EXTENDED and info.size > LONGEST_HEADER):
            message = f"a header that announces {info.size:,} bytes"
            raise tarfile.ReadError(message)
        return info

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        """The next header; the archive is told where there is none."""
        try:
            return super().fromtarfile(archive)
        except tarfile.HeaderError as error:
            if isinstance(archive, Archive):
                archive.met(error)
            raise


class Archive(tarfile.TarFile):
    """An archive that remembers what was wrong with it, and nothing else."""

    tarinfo = Header
    fault: Exception | None = None
    ended = False

    def met(self, error: tarfile.HeaderError) -> None:
        """Remember a block that is no header, unless it is of the zeros that should end an archive."""
        if isinstance(error, EOFHeaderError):
            self.ended = True
        elif not isinstance(error, EmptyHeaderError):
            self.fault = self.fault or error
        elif not self.ended:
            self.fault = self.fault or EOFError("it has no end, so it may be cut short")

    def following(self) -> tarfile.TarInfo | None:
        """The next member, after the headers that are damaged; None at the end."""
        info = self.next()
        self.members.clear()  # type: ignore[attr-defined]  # else it holds a million of them
        self.pax_headers = {}
        self.ended = False if info is not None else self.ended
        return info


class Base:
    """The stream of an archive, which ends where it is damaged, and keeps the reason.

    `tarfile` would lose what it has read since its last header if the stream raised.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self.failed: Exception | None = None
        self._stream = cast("io.BufferedReader", stream)

    def read(self, size: int) -> bytes:
        """At most so many bytes."""
        try:
            return self._stream.read1(size)
        except (InputError, OSError) as error:
            self.failed = error
            return b""


def members(file: File, passed_over: Counter[str]) -> Iterator[File | InputError]:
    """The members of an archive that are files, in order. Their `name` is their path in it."""
    base, last = Base(file.stream), None
    try:
        with Archive.open(
            fileobj=cast("IO[bytes]", base), mode="r|", ignore_zeros=True, encoding="utf-8", errors="surrogateescape"
        ) as archive:
            while True:
                info = archive.following()
                fault = base.failed or archive.fault
                if fault is not None and (last is None or last.failed is None):  # else it is told
                    yield _error(fault, file.place)
                archive.fault = last = None
                if info is None:
                    return
                found = _member(archive, info, file, base, passed_over)
                if isinstance(found, Stream):
                    last, path = found, printable(inside(info.name) or "")
                    yield replace(file, stream=buffered(found), place=found.place, name=path, path=None)
                elif found is not None:
                    yield found
    except Exception as error:  # noqa: BLE001 - any fault of the archive stays with it
        if last is None or last.failed is None:
            yield _error(base.failed or error, file.place)


def _member(
    archive: Archive, info: tarfile.TarInfo, file: File, base: Base, passed_over: Counter[str]
) -> Stream | InputError | None:
    """The stream of a member that is a file; the error of one that may not be read; None for what is none."""
    path = inside(info.name)
    place = f"{file.place}/{printable(path or info.name)}"
    if info.isdir():
        return None
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path or ""), info.linkname))
    if path is None or (info.issym() and inside(target) is None):
        return InputError("a name or link that leads out of the archive; pack it anew with plain names", place)
    if hidden(path):
        passed_over["hidden files"] += 1
    elif info.issym() or info.islnk():
        passed_over["links"] += 1  # what it points at is read where it stands
    elif info.issparse():
        return InputError("a file with holes, which may be of any size; pack it anew without --sparse", place)
    elif not info.isreg():
        passed_over["devices and pipes"] += 1
    else:
        return Stream(_pieces(archive, info, base), place)
    return None


def _pieces(archive: Archive, info: tarfile.TarInfo, base: Base) -> Iterator[bytes]:
    """The data of a member, as far as there are any: `extractfile` keeps back what stands before a cut."""
    stream, left = cast("IO[bytes]", archive.fileobj), info.size
    stream.seek(info.offset_data)
    while left:
        piece = stream.read(min(left, BUFFER))
        if not piece:
            raise base.failed or EOFError("it is cut short")
        left -= len(piece)
        yield piece


def _error(error: Exception, place: str) -> InputError:
    return error if isinstance(error, InputError) else damaged(error, place)
