# ruff: noqa: D102 - what a crawl gets is named by its methods
"""Web archives: which records are documents, which are counted only, and what damage costs."""

from __future__ import annotations

import gzip
import io
import random
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from extract.errors import InputError
from extract.read import Options, Raw, Reading, parse
from extract.read.formats import format_of
from extract.read.raw import File, PassedOver
from extract.read.web.warc import split

if TYPE_CHECKING:
    from pathlib import Path

    from warcio.recordloader import ArcWarcRecord

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")  # warcio's writer leaves some open

STORY = "The quarry sold 31,000 tonnes of stone, £2m more than a year ago."
PAGE = f"<!DOCTYPE html><html><head><title>Quarry</title></head><body><p>{STORY}</p></body></html>".encode()


class Crawl:
    """A web archive in the making, written by warcio."""

    def __init__(self, *, packed: bool = False, version: str = "1.1") -> None:
        self.stream = io.BytesIO()
        self.writer = WARCWriter(self.stream, gzip=packed, warc_version=version)

    def _write(self, record: ArcWarcRecord) -> None:
        self.writer.write_record(record)
        record.raw_stream.close()

    def info(self) -> Crawl:
        self._write(self.writer.create_warcinfo_record("crawl.warc", {"software": "a crawler"}))
        return self

    def page(
        self,
        body: bytes = PAGE,
        headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html; charset=utf-8"),),
        status: str = "200 OK",
        url: str = "https://news.example/quarry",
        kind: str = "response",
        **about: str,
    ) -> Crawl:
        fields = {"WARC-Date": "2024-03-09T10:11:12Z", **{key.replace("_", "-"): value for key, value in about.items()}}
        http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
        record = self.writer.create_warc_record(
            url, kind, payload=io.BytesIO(body), http_headers=http, warc_headers_dict=fields
        )
        self._write(record)
        return self

    def record(self, kind: str, content_type: str, body: bytes, url: str = "https://news.example/a") -> Crawl:
        about = {"WARC-Date": "2024-03-09T10:11:12Z"}
        record = self.writer.create_warc_record(
            url, kind, payload=io.BytesIO(body), warc_content_type=content_type, warc_headers_dict=about
        )
        self._write(record)
        return self

    @property
    def data(self) -> bytes:
        return self.stream.getvalue()


def cut(data: bytes, options: Options | None = None) -> list[Raw | InputError | PassedOver]:
    stream = io.BufferedReader(io.BytesIO(data))  # type: ignore[arg-type]
    return list(split(File(stream, "warc", "crawl.warc", "crawl"), options or Options()))


def only(data: bytes) -> Raw:
    (raw,) = cut(data)
    assert isinstance(raw, Raw), raw
    return raw


@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize("packed", [True, False], ids=["packed", "plain"])
@pytest.mark.parametrize("unpacked_before", [True, False])
def test_pages_of_a_crawl(version: str, packed: bool, unpacked_before: bool) -> None:  # noqa: FBT001 - a table
    crawl = Crawl(packed=packed, version=version).info().page().page(url="https://news.example/two")
    data = gzip.decompress(crawl.data) if packed and unpacked_before else crawl.data
    info, first, second = cut(data)
    assert info == PassedOver("WARC: warcinfo")
    assert isinstance(first, Raw)
    assert isinstance(second, Raw)
    assert (first.format, first.data) == ("html", PAGE)
    assert first.place == "crawl.warc, record 2 (https://news.example/quarry)"
    assert first.known == {"url": "https://news.example/quarry", "charset": "utf-8", "captured": "2024-03-09T10:11:12Z"}
    assert second.place == "crawl.warc, record 3 (https://news.example/two)"
    assert len(first.name) == 36, "the id of the record names the document"
    assert first.name != second.name


def test_a_page_out_of_a_crawl_is_parsed_as_a_page() -> None:
    pytest.importorskip("trafilatura", reason="install lxml_html_clean with trafilatura", exc_type=ImportError)
    (document,) = parse(only(Crawl().page().data), Options())
    assert not isinstance(document, InputError), document
    assert (document.text, document.title, document.url) == (STORY, "Quarry", "https://news.example/quarry")
    assert document.date is None, "the day of the capture is not that of publication"
    (document,) = parse(only(Crawl().page(WARC_Truncated="length").data), Options())
    assert not isinstance(document, InputError), document
    assert "its end is missing" in document.notes[0]


def test_wet_files_hold_text() -> None:
    text = "第一季度投资3亿元。\n£2m – twelve".encode()
    raw = only(Crawl().record("conversion", "text/plain", text).data)
    assert (raw.format, raw.data, raw.known["charset"]) == ("text", text, "utf-8")
    (document,) = parse(raw, Options())
    assert not isinstance(document, InputError)
    assert (document.text, document.url) == (text.decode(), "https://news.example/a")


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/html", PAGE, "html"),
        ("TEXT/HTML;charset=GBK", PAGE, "html"),
        ("application/xhtml+xml", PAGE, "html"),
        ("text/plain", b"Twelve new shops", "text"),
        ("text/plain", PAGE, "html"),
        ("", PAGE, "html"),
        ("", b"Twelve new shops", "WARC: without a type"),
        ("text/html", b" \r\n", "WARC: empty"),
        ("image/png", b"\x89PNG", "WARC: image"),
        ("application/pdf", b"%PDF-1.7", "pdf"),
        ("application/zip", b"PK", "WARC: application"),
        ("text/css", b"p {}", "WARC: text"),
        ("made/up", b"x", "WARC: other types"),
    ],
)
def test_types(content_type: str, body: bytes, expected: str) -> None:
    (found,) = cut(Crawl().page(body, (("Content-Type", content_type),) if content_type else ()).data)
    assert (found.kind if isinstance(found, PassedOver) else getattr(found, "format", found)) == expected


@pytest.mark.parametrize("status", ["404 Not Found", "301 Moved", "304 Not Modified", "500 Oops"])
def test_answers_without_a_page_are_counted(status: str) -> None:
    assert cut(Crawl().page(status=status).data) == [PassedOver(f"WARC: HTTP {status[:3]}")]


def test_other_records_are_counted() -> None:
    crawl = (
        Crawl()
        .info()
        .page(kind="revisit")
        .record("metadata", "text/plain", b"a: b")
        .record("strange", "text/html", PAGE)
    )
    assert cut(crawl.data) == [PassedOver(f"WARC: {kind}") for kind in ("warcinfo", "revisit", "metadata", "other")]


def chunked(data: bytes, size: int = 50) -> bytes:
    parts = [data[start : start + size] for start in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


RAW_DEFLATE = zlib.compress(PAGE, wbits=-15)
BODIES = {
    "chunked": (chunked(PAGE), {"Transfer-Encoding": "chunked"}),
    "chunked in name only": (PAGE, {"Transfer-Encoding": "chunked"}),
    "gzip": (gzip.compress(PAGE), {"Content-Encoding": "gzip"}),
    "x-gzip": (gzip.compress(PAGE), {"Content-Encoding": "X-GZIP"}),
    "gzip in name only": (PAGE, {"Content-Encoding": "gzip"}),
    "gzip in chunks": (chunked(gzip.compress(PAGE)), {"Transfer-Encoding": "Chunked", "Content-Encoding": "gzip"}),
    "deflate": (zlib.compress(PAGE), {"Content-Encoding": "deflate"}),
    "bare deflate": (RAW_DEFLATE, {"Content-Encoding": "deflate"}),
    "deflate in name only": (PAGE, {"Content-Encoding": "deflate"}),
    "unknown packing": (PAGE, {"Content-Encoding": "identity, utf-8"}),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_are_put_together_and_unpacked(name: str) -> None:
    body, headers = BODIES[name]
    assert only(Crawl().page(body, (("Content-Type", "text/html"), *headers.items())).data).data == PAGE


def test_brotli_and_zstandard() -> None:
    zstandard = pytest.importorskip("zstandard")
    headers = (("Content-Type", "text/html"), ("Content-Encoding", "zstd"))
    assert only(Crawl().page(zstandard.compress(PAGE), headers).data).data == PAGE
    brotli = pytest.importorskip("brotli")
    headers = (("Content-Type", "text/html"), ("Content-Encoding", "br"))
    assert only(Crawl().page(brotli.compress(PAGE), headers).data).data == PAGE
    assert only(Crawl().page(PAGE, headers).data).data == PAGE
    (error,) = cut(Crawl().page(brotli.compress(b"0" * 50_000_000), headers).data)
    assert "larger than" in str(error)


def reasons(data: bytes, options: Options | None = None) -> list[str]:
    return [str(found) if isinstance(found, InputError) else type(found).__name__ for found in cut(data, options)]


def test_what_is_too_large_is_an_error_and_the_rest_is_read() -> None:
    small = Options(document=1000)
    plain = Crawl().page(b"x" * 5000).page().data
    packed = (
        Crawl().page(gzip.compress(b"x" * 5000), (("Content-Type", "text/html"), ("Content-Encoding", "gzip"))).page()
    )
    for data in (plain, packed.data):
        first, second = reasons(data, small)
        assert first.startswith("crawl.warc, record 1 (https://news.example/quarry): larger than")
        assert second == "Raw"


def test_a_damaged_body_is_the_error_of_its_record() -> None:
    headers = (("Content-Type", "text/html"), ("Content-Encoding", "gzip"))
    first, second = reasons(Crawl().page(gzip.compress(PAGE)[:-20], headers).page().data)
    assert "damaged: the page is packed" in first
    assert second == "Raw"


def test_a_file_that_ends_within_a_record() -> None:
    whole = Crawl().page().page(url="https://news.example/two").data
    first, last = reasons(whole[:-40])
    assert first == "Raw"
    assert "record 2" in last
    assert "damaged" in last


def test_every_cut_gives_what_came_before() -> None:
    whole = Crawl().page().page().data
    half = len(Crawl().page().data)
    for end in range(half, len(whole) - 4, 7):
        found = reasons(whole[:end])
        assert found[0] == "Raw", end
        assert all("damaged" in reason for reason in found[1:]), end


DAMAGE = {
    "no length": (b"Content-Length:", b"Content-Width:"),
    "length is no number": (b"Content-Length: ", b"Content-Length: -"),
    "length too small": (b"Content-Length: ", b"Content-Length: 1\r\nX: "),
    "another version": (b"WARC/1.1", b"WARC/7.7"),
    "no answer": (b"HTTP/1.1 200", b"FTP/9.9 bye"),
    "endless header": (b"WARC-Type", b"X: " + b"y" * 1_000_000 + b"\r\nWARC-Type"),
    "no address": (b"WARC-Target-URI", b"WARC-Target"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_after_a_damaged_record_reading_goes_on(name: str) -> None:
    old, new = DAMAGE[name]
    bad = Crawl().page().data.replace(old, new, 1)
    found = cut(Crawl().page().data + bad + Crawl().page(url="https://news.example/last").data)
    assert isinstance(found[0], Raw)
    assert isinstance(found[-1], Raw), found
    assert found[-1].known["url"] == "https://news.example/last"
    assert len(found) <= 4, "one record gives one error, or two"
    assert name == "no address" or any(isinstance(one, InputError) and "record 2" in one.place for one in found)


def test_signature_goes_before_the_ending() -> None:
    assert format_of(Crawl().info().data, "crawl.dat", asked=False) == "warc"
    assert format_of(b"WARC is short for web archive", "a.txt", asked=False) == "text"
    assert format_of(b"", "crawl.warc", asked=False) == "warc"


def test_reading_counts_what_is_no_document(tmp_path: Path) -> None:
    crawl = (
        Crawl()
        .info()
        .page()
        .page(status="404 Gone")
        .page(status="404 Gone")
        .page(b"x", (("Content-Type", "image/gif"),))
    )
    path = tmp_path / "crawl.warc"
    path.write_bytes(crawl.data)
    reading = Reading([path])
    assert len(list(reading)) == 1
    assert reading.walk.passed_over == {"WARC: warcinfo": 1, "WARC: HTTP 404": 2, "WARC: image": 1}


def test_damaged_packing_of_the_whole_file_keeps_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(Crawl(packed=True).page().page().data[:-30])
    found = list(Reading([path]))
    assert [type(one) for one in found] == [Raw, InputError]


@given(st.binary(max_size=200), st.integers(0, 1500), st.integers(0, 80))
def test_no_damage_gives_a_traceback(noise: bytes, at: int, lost: int) -> None:
    data = Crawl().page().page().data
    for found in cut(data[:at] + noise + data[at + lost :]):
        assert isinstance(found, (Raw, InputError, PassedOver))


def test_noise_after_the_signature() -> None:
    for seed in range(30):
        noise = random.Random(seed).randbytes(3000)  # noqa: S311 - the same noise in every run
        assert all(not isinstance(found, Raw) for found in cut(b"WARC/1.0\r\n" + noise))
    assert len(cut(b"WARC/1.0\r\n" * 100_000)) < 10
