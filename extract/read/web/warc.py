"""Web archives (WARC, and WET with text alone): each page that was answered with is a raw document."""

from __future__ import annotations

import gzip
import io
import re
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Final

from extract.errors import InputError
from extract.read.extras import library
from extract.read.raw import Format, PassedOver, Raw, too_large
from extract.read.web import html
from extract.read.web.httpbody import body_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import File, Options

VERSIONS: Final = ("WARC/1.1", "WARC/1.0", "WARC/0.18", "WARC/0.17")
HTTP: Final = ("HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/2", "HTTP/3")
WITH_PAGES: Final = frozenset({"response", "resource", "conversion"})
WITHOUT: Final = frozenset({"warcinfo", "request", "metadata", "revisit", "continuation"})
FORM: Final = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "application/pdf": "pdf"}
TYPES: Final = frozenset("application audio font image message model multipart text video".split())
CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:()+-]{1,40})", re.IGNORECASE | re.ASCII)
STATUS: Final = re.compile(r"[1-5]\d\d")
MOST_HEADER: Final = 256_000  # bytes of a header
BLOCK: Final = 65_536


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its header, the stream of its content, which must be read to its end, and what to call it."""

    headers: Any
    content: Any
    place: str
    name: str

    def header(self, name: str) -> str:
        """A field of the header, "" where it is not there."""
        return (self.headers.get_header(name) or "").strip()


def split(file: File, options: Options) -> Iterator[Raw | InputError | PassedOver]:
    """The pages of a web archive. A damaged record is an error, and reading goes on with the next one."""
    library("warcio.limitreader", "warc", file.place)
    packed = file.stream.peek(2)[:2] == b"\x1f\x8b"  # type: ignore[attr-defined]  # all streams here are buffered
    stream: IO[bytes] = gzip.GzipFile(fileobj=file.stream) if packed else file.stream  # type: ignore[assignment]
    number, strayed = 0, False
    while line := stream.readline(BLOCK):
        if not line.startswith(b"WARC/"):
            if line.strip() and not strayed:
                place = f"{file.place}, after record {number}"
                yield InputError("damaged: no record begins where one should; reading goes on with the next", place)
            strayed = strayed or bool(line.strip())
            continue
        number += 1
        strayed = False
        place, name = f"{file.place}, record {number}", f"{file.name}-{number}"
        try:
            record = _record(stream, line, place, name)
        except InputError as error:
            yield error
            strayed = True  # where it ends is not known: what follows is passed over up to the next
            continue
        found = _whole(record, options)
        while record.content.read(BLOCK):
            pass
        if record.content.limit:
            found = InputError("damaged: the file ends within this record; what came before is read", record.place)
        yield found


def _record(stream: IO[bytes], first: bytes, place: str, name: str) -> Record:
    """The record that begins with a line. Raises `InputError` where its header does not tell how long it is."""
    headers = _headers(stream, VERSIONS, place, first)
    length = headers.get_header("Content-Length") or ""
    if not (length.isascii() and length.isdecimal() and len(length) < 19):
        message = "damaged: this record does not tell its length; reading goes on with the next"
        raise InputError(message, place)
    content = library("warcio.limitreader", "warc", place).LimitReader(stream, int(length))
    url = (headers.get_header("WARC-Target-URI") or "").strip("<> ")
    given = (headers.get_header("WARC-Record-ID") or "").strip("<> ").removeprefix("urn:uuid:")
    return Record(headers, content, f"{place} ({url})" if url else place, given or name)


def _headers(stream: Any, first_lines: tuple[str, ...], place: str, block: bytes = b"") -> Any:  # noqa: ANN401 - warcio's
    """The header of a record or an answer, up to its blank line. Raises `InputError` where there is none."""
    while (line := stream.readline(MOST_HEADER + 1)) and len(block) <= MOST_HEADER:
        block += line
        if not line.strip():
            break
    warcio = library("warcio.statusandheaders", "warc", place)
    try:
        if len(block) <= MOST_HEADER:
            return warcio.StatusAndHeadersParser(first_lines).parse(io.BytesIO(block))
    except (EOFError, ValueError, warcio.StatusAndHeadersParserException):
        pass
    message = f"damaged: no header of {first_lines[0]} here; reading goes on with the next record"
    raise InputError(message, place)


def _whole(record: Record, options: Options) -> Raw | InputError | PassedOver:
    """What becomes of a record, its errors too."""
    try:
        return _page(record, options)
    except InputError as error:
        return error


def _page(record: Record, options: Options) -> Raw | PassedOver:
    """The page of a record, or why it has none. Raises `InputError` where it has one that cannot be read."""
    kind, kept = record.header("WARC-Type"), record.header("Content-Type")
    if kind not in WITH_PAGES:
        return PassedOver(f"WARC: {kind if kind in WITHOUT else 'other'}")
    if record.header("WARC-Segment-Number"):
        message = "in segments; join them with another program first"
        raise InputError(message, record.place)
    answer = None
    if kept.startswith("application/http") or (kind == "response" and not kept):
        answer = _headers(record.content, HTTP, record.place)
        status = answer.get_statuscode()
        if not status.startswith("2"):
            return PassedOver(f"WARC: HTTP {status if STATUS.fullmatch(status) else 'other'}")
        kept = answer.get_header("Content-Type") or record.header("WARC-Identified-Payload-Type")
    media = kept.partition(";")[0].strip().lower()
    if media and media not in FORM:
        top = media.partition("/")[0]
        return PassedOver(f"WARC: {top if top in TYPES else 'other types'}")
    if record.content.limit > options.document:
        raise too_large(record.place, options)
    data = body_of(record.content, answer, record.place, options)
    form = "html" if html.looks(data[: html.HEAD]) else FORM.get(media)
    if form is None:
        return PassedOver("WARC: without a type")
    if not data.strip():
        return PassedOver("WARC: empty")
    return Raw(form, record.place, record.name, data, _known(record, kind, kept))


def _known(record: Record, kind: str, content_type: str) -> dict[str, str]:
    """What the record tells. The day of its capture is not that of publication."""
    charset = CHARSET.search(content_type)
    known = {
        "url": record.header("WARC-Target-URI").strip("<> "),
        "charset": "utf-8" if kind == "conversion" else charset[1] if charset else "",
        "captured": record.header("WARC-Date"),
        "truncated": record.header("WARC-Truncated"),
    }
    return {key: value for key, value in known.items() if value}


def _parse(raw: Raw, options: Options) -> Iterator[Any]:
    """A web archive is never parsed itself: its pages are of other formats."""
    return html.parse(raw, options)


FORMAT: Final = Format((".warc", ".wet"), _parse, split, lambda head: head.startswith(b"WARC/"))
