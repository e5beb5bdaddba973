"""The body of an answer over HTTP, put together and unpacked, never to more than a document may have."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError
from extract.read.extras import library
from extract.read.raw import too_large

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.read.raw import Options

MOST_LAYERS: Final = 3  # of packing, one in another


def body_of(content: Any, headers: Any, place: str, options: Options) -> bytes:  # noqa: ANN401 - warcio's
    """The bytes of a page. Raises `InputError` where they are damaged or too many.

    Archives often keep the headers of a body that they have unpacked: what is not packed is taken as it is.
    """
    fields = {} if headers is None else {name.lower(): value.strip().lower() for name, value in headers.headers}
    if fields.get("transfer-encoding", "").endswith("chunked"):
        content = library("warcio.bufferedreaders", "warc", place).ChunkedDataReader(content)
    data: bytes = content.read(options.document + 1)
    packings = [name.strip().removeprefix("x-") for name in fields.get("content-encoding", "").split(",")]
    for packing in reversed(packings[:MOST_LAYERS]):
        if packing in UNPACKED and data:
            data = UNPACKED[packing](data, options.document + 1, place)
        if len(data) > options.document:
            raise too_large(place, options)
    return data


def _gzip(data: bytes, most: int, place: str) -> bytes:
    return _inflated(data, most, place, 31) if data.startswith(b"\x1f\x8b") else data


def _deflate(data: bytes, most: int, place: str) -> bytes:
    """Two formats go by this name: with a header, as the standard has it, and without."""
    if data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0:
        return _inflated(data, most, place, 15)
    try:
        return _inflated(data, most, place, -15)
    except InputError:
        return data


def _inflated(data: bytes, most: int, place: str, window: int) -> bytes:
    unpacker = zlib.decompressobj(window)
    try:
        unpacked = unpacker.decompress(data, most)
    except zlib.error as error:
        raise _damaged(place) from error
    if not unpacker.eof and len(unpacked) < most:
        raise _damaged(place)
    return unpacked


def _brotli(data: bytes, most: int, place: str) -> bytes:
    brotli = library("brotli", "warc", place)
    unpacker = brotli.Decompressor()
    try:
        unpacked: bytes = unpacker.process(data, output_buffer_limit=most)
    except brotli.error:
        return data  # there is no mark to tell what is packed so
    if not unpacker.is_finished() and len(unpacked) < most:
        raise _damaged(place)
    return unpacked


def _zstd(data: bytes, most: int, place: str) -> bytes:
    if not data.startswith(b"\x28\xb5\x2f\xfd"):
        return data
    zstandard = library("zstandard", "zstd", place)
    try:
        unpacked: bytes = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data)).read(most)
    except zstandard.ZstdError as error:
        raise _damaged(place) from error
    return unpacked


def _damaged(place: str) -> InputError:
    return InputError("damaged: the page is packed, and cannot be unpacked to its end", place)


UNPACKED: Final[dict[str, Callable[[bytes, int, str], bytes]]] = {
    "gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
