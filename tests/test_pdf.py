"""PDF: running text of the text layer, where pages begin, and clear errors for what cannot be read."""

from __future__ import annotations

import io
import re
import zlib
from itertools import pairwise

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extract import Extractor
from extract.document import Document
from extract.errors import InputError
from extract.read import Options
from extract.read.formats import format_of
from extract.read.office.pages import text_of
from tests.office_files import document, error, pdf_of, read

PARAGRAPH = [
    "The bureau of statistics of Tamba said on Monday that 48 projects with an invest-",
    "ment of 12.6 billion yuan were begun in the first half of 2019, and that a further",
    "310 were under construction. Of the projects begun, 17 are in industry and 9 in",
    "farming; the state-owned farms will add 4,200 hectares. Investment rose 8 percent,",
    "said the bureau.",
]


def pages(count: int) -> list[list[str]]:
    """Pages of a bulletin with a header, a number, and a paragraph that goes on across the page."""
    return [
        [
            "Bulletin of Tamba 2019",
            f"In chapter {n} of the plan, the county has put {n}00 million yuan into roads and into bridges,",
            "most of it in the valley.",
            *PARAGRAPH,
            "The last project of the list, which the county has paid for with a loan of the bank and its",
            f"{n + 40}",
        ]
        for n in range(1, count + 1)
    ]


def test_lines_become_paragraphs() -> None:
    found = document("pdf", pdf_of([PARAGRAPH]))
    assert "investment of 12.6 billion yuan were begun in the first half of 2019, and that a further 310" in found.text
    assert "\n" not in found.text, "the lines of one paragraph are one line"
    assert "state-owned" in found.text
    kinds = [(one.type, one.text) for one in Extractor().extract(found.text)]
    assert ("money", "12.6 billion yuan") in kinds
    assert ("count", "48") in kinds


def test_pages_begin_where_they_say() -> None:
    found = document("pdf", pdf_of(pages(5)))
    assert len(found.pages) == 5
    assert found.pages[0] == 0
    for n, start in enumerate(found.pages, 1):
        assert found.text[start:].startswith(f"In chapter {n} of the plan, the county has put {n}00 million")


def test_headers_and_page_numbers_are_left_out() -> None:
    text = document("pdf", pdf_of(pages(5))).text
    assert "Bulletin" not in text
    assert not re.search(r"\b4[1-5]\b", text)
    assert text.count("48 projects") == 5


def test_headings_of_chapters_with_page_numbers_are_left_out() -> None:
    made = []
    for n in range(1, 10):
        chapter = (n + 2) // 3
        head = [f"{n}"] if n % 3 == 1 else [f"Chapter {chapter}: Output of part {chapter} {n}"]
        made.append([*head, f"In chapter {chapter} the county has {n * n + 20} dams of {n * 13} metres."])
    text = document("pdf", pdf_of(made)).text
    lines = [line for line in text.split("\n") if line]
    assert lines == [page[1] for page in made]


def test_numbers_that_count_no_pages_stay() -> None:
    rows = [
        ["Coal 41 52", "Steel 12 13", f"Wheat {n * 7 % 5} 19", "The text of the page.", f"{n * n + 3}"]
        for n in range(4)
    ]
    text = document("pdf", pdf_of(rows)).text
    for row in rows:
        assert row[2] in text
        assert row[4] in text.split("\n")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["An invest-", "ment of 3 yuan"], "An investment of 3 yuan"),
        (["State-owned. A state-", "owned farm"], "State-owned. A state-owned farm"),
        (["The range of 20-", "30 tons"], "The range of 20-30 tons"),
        (["The Asia-", "Pacific region"], "The Asia-Pacific region"),
        (["1. Roads", "2. Bridges"], "1. Roads\n2. Bridges"),
        (["It ended.", "the next began"], "It ended.\nthe next began"),
        (["Coal 12 13 14", "steel 15 16 17"], "Coal 12 13 14\nsteel 15 16 17"),
        (["OUTPUT", "Output rose."], "OUTPUT\nOutput rose."),
    ],
)
def test_joints(lines: list[str], text: str) -> None:
    assert text_of(["\n".join(lines)])[0] == text


@given(st.lists(st.text(alphabet="ab -.\n1é", max_size=60), max_size=6))
def test_running_text_loses_no_letter(given_pages: list[str]) -> None:
    text, starts = text_of(given_pages)
    assert len(starts) == len(given_pages)
    assert all(a <= b for a, b in pairwise(starts))
    assert all(start <= len(text) for start in starts)
    kept = "".join(given_pages)
    assert text.count("é") <= kept.count("é")
    if len(given_pages) < 2:
        assert re.sub(r"[\s-]", "", text) == re.sub(r"[\s-]", "", kept)


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Report on the economy of Tamba", "Report on the economy of Tamba"),
        ("Microsoft Word - report 3.doc", None),
        ("report final v2.pdf", None),
        ("untitled", None),
    ],
)
def test_titles(stated: str, title: str | None) -> None:
    found = document("pdf", pdf_of([PARAGRAPH], title=stated))
    assert found.title == title
    assert found.date is None, "the day a file was made is not the day of its text"


def test_no_text_layer() -> None:
    assert error("pdf", pdf_of([[], []])) == "no text layer (a scan?); run OCR first"


def test_encrypted() -> None:
    closed = pdf_of([PARAGRAPH], encrypt=StandardEncryption("secret", canPrint=0))
    assert "encrypted" in error("pdf", closed)
    opened = pdf_of([PARAGRAPH], encrypt=StandardEncryption("", ownerPassword="owner", canPrint=0))
    assert "48 projects" in document("pdf", opened).text, "what anybody may open is read"


def test_truncated_and_damaged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    data = pdf_of(pages(3))
    for cut in range(0, len(data), max(1, len(data) // 40)):
        for damaged in (data[:cut], data[:cut] + b"\0" * 40 + data[cut + 40 :], data[cut:]):
            for one in read("pdf", damaged):
                assert isinstance(one, Document) or re.search(r";|no PDF", one.reason), one
                assert isinstance(one, Document) or "cannot be read as" not in one.reason, one
    assert not caplog.records, "the library's log is no business of the user"
    assert capfd.readouterr() == ("", "")


def raw_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first one its catalogue."""
    data, at = b"%PDF-1.7\n", []
    for number, made in enumerate(objects, 1):
        at.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, made)
    table = b"".join(b"%010d 00000 n \n" % one for one in at)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(at) + 1, table)
    return data + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(at) + 1, start)


CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"


def packed(data: bytes) -> bytes:
    made = zlib.compress(data, 9)
    return b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(made), made)


HOSTILE = {
    "pages-in-a-circle": raw_pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "a-count-that-lies": raw_pdf(CATALOGUE, b"<</Type/Pages/Kids[]/Count 999999999>>"),
    "many-pages-of-one": raw_pdf(
        CATALOGUE, b"<</Type/Pages/Count 9000/Kids[" + b"3 0 R " * 9000 + b"]>>", PAGE, packed(b"BT ET"), FONT
    ),
    "a-page-that-swells": raw_pdf(
        CATALOGUE, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", PAGE, packed(b" " * 90_000_000), FONT
    ),
    "pages-that-swell-together": raw_pdf(
        CATALOGUE,
        b"<</Type/Pages/Count 400/Kids[" + b"3 0 R " * 400 + b"]>>",
        PAGE,
        packed(b"BT /F 12 Tf (a) Tj ET " + b" " * 2_000_000),
        FONT,
    ),
    "more-operations-than-a-page-has": raw_pdf(
        CATALOGUE, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", PAGE, packed(b"BT /F 9 Tf " + b"(a) Tj " * 900_000), FONT
    ),
    "contents-that-are-the-page": raw_pdf(
        CATALOGUE, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", PAGE.replace(b"4 0 R", b"3 0 R")
    ),
    "brackets-without-end": raw_pdf(CATALOGUE, b"[" * 50_000),
    "only-a-signature": b"%PDF-1.7\n",
    "an-object-stream-of-itself": raw_pdf(
        CATALOGUE,
        b"<</Type/ObjStm/N 100000000/First 10/Length 20/Extends 2 0 R>>stream\n1 0 2 0 3 0 4 0 5 0 \nendstream",
    ),
}


@pytest.mark.timeout(30)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    reason = error("pdf", HOSTILE[name], Options(document=1_000_000))
    assert "; " in reason, f"the error has to say what to do: {reason}"
    assert "Traceback" not in reason
    assert capfd.readouterr() == ("", "")


@given(st.binary(max_size=300), st.integers(0, 1500), st.integers(0, 40))
def test_garbage(noise: bytes, at: int, cut: int) -> None:
    data = pdf_of([PARAGRAPH], compress=False)
    for one in read("pdf", data[:at] + noise + data[at + cut :]):
        assert isinstance(one, Document) or (isinstance(one, InputError) and "cannot be read as" not in one.reason), one


def test_one_bad_page_does_not_lose_the_others() -> None:
    reader, writer = pypdf.PdfReader(io.BytesIO(pdf_of(pages(3)))), pypdf.PdfWriter()
    for page in reader.pages:
        writer.add_page(page)
    writer.pages[1][pypdf.generic.NameObject("/Contents")] = pypdf.generic.NumberObject(3)
    stream = io.BytesIO()
    writer.write(stream)
    found = document("pdf", stream.getvalue())
    assert len(found.pages) == 3
    assert "In chapter 3" in found.text
    assert found.notes, "what could not be read has to be noted"


def test_ligatures_are_letters() -> None:
    assert "five offices" in text_of(["ﬁve oﬃces".translate({0xFB01: "fi", 0xFB03: "ffi"})])[0]


def test_told_by_content() -> None:
    assert format_of(pdf_of([PARAGRAPH])[:4096], "report", asked=False) == "pdf"
    assert "no PDF" in error("pdf", b"<html>Not found</html>")


def test_text_boxes_keep_their_page() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.showPage()
    canvas.drawString(50, 500, "The second page has 12 dams.")
    canvas.showPage()
    canvas.save()
    found = document("pdf", stream.getvalue())
    assert found.pages == (0, 0)
    assert found.text == "The second page has 12 dams."
