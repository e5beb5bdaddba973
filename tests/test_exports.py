"""Exports of news databases: cut into their articles, in each layout and each kind of file; other texts are none."""

from __future__ import annotations

import datetime as dt
import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.document import Document
from extract.errors import InputError
from extract.read import Options, Raw
from extract.read.databases import factiva
from tests.office_files import docx_of, read, rtf

# Headline, source, day, and the paragraphs of articles that appear in all layouts.
ARTICLES = [
    (
        "Tamba County begins 48 projects worth 12.6 billion yuan",
        "Tamba Daily",
        dt.date(2019, 3, 3),
        [
            "TAMBA, March 3 (Tamba Daily) -- The county began 48 projects on Sunday.",
            "Of these, 17 are in industry.",
            "CO operatives and banks took part. End of Document is what a clerk wrote.",
        ],
    ),
    (
        "Café owners’ sales up 8 percent",
        "The Lakeside Courier (Ostrow)",
        dt.date(2018, 11, 30),
        ["Sales rose 8 percent to €4.2 million.", "IN all, 310 owners answered."],
    ),
    (
        "Harbour: third quay opens",
        "Port News",
        dt.date(2020, 2, 29),
        ["The quay cost $30 million.", "Copyright was no matter, said the Length: of the quay is 900 metres."],
    ),
]


def month_first(day: dt.date) -> str:
    return f"{day:%B} {day.day}, {day:%Y %A}"


def day_first(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def nexis_uni() -> list[str]:
    lines = [
        "User Name: = A. Reader",
        "Date and Time: = Monday, March 4, 2019 10:00:00 AM EST",
        "Job Number: = 8123456",
    ]
    lines += ["", f"Documents ({len(ARTICLES)})"]
    for number, (headline, *_) in enumerate(ARTICLES, 1):
        lines += [f"{number}. {headline}", "Client/Matter: -None-", "Search Terms: quay OR projects"]
    lines += ["Search Type: Terms and Connectors", "Content Type\tNarrowed by", "News\t-None-", ""]
    for headline, source, day, paragraphs in ARTICLES:
        lines += [headline, source, month_first(day), "", f"Copyright {day.year} {source} All Rights Reserved", ""]
        lines += ["Length:\xa0432 words", "Section: News; Pg. 12", "Byline:\xa0A. Writer", "Body", ""]
        lines += [line for paragraph in paragraphs for line in (paragraph, "")]
        lines += ["Graphic", "", "Photograph of 99 ships", "", "Classification", "", "Language: ENGLISH", ""]
        lines += [
            "Publication-Type: Newspaper",
            "",
            "Subject: HARBORS (90%); PORTS (88%)",
            "",
            "Load-Date: March 9, 2021",
        ]
        lines += ["", "", "End of Document", ""]
    return [*lines, "", "Page 3 of 3"]


def academic() -> list[str]:
    lines = []
    for number, (headline, source, day, paragraphs) in enumerate(ARTICLES, 1):
        lines += [f"                 {number} of {len(ARTICLES)} DOCUMENTS", "", "", f"           {source}", ""]
        lines += [f"               {month_first(day)}", "               Final Edition", "", headline, ""]
        lines += ["BYLINE: A. Writer, with", "", "SECTION: NEWS; Pg. 12", "", "LENGTH: 432 words", ""]
        lines += [line for paragraph in paragraphs for line in (paragraph, "")]
        lines += ["URL: http://news.example/12", "", "LOAD-DATE: March 9, 2021", "", "LANGUAGE: ENGLISH", ""]
        lines += ["PUBLICATION-TYPE: Newspaper", "", f"           Copyright {day.year} {source}"]
        lines += ["              All Rights Reserved", "", ""]
    return lines


def number_of(day: dt.date, number: int) -> str:
    return f"XTAMB000{day:%Y%m%d}ef330000{number}"


def fields(number: int) -> list[tuple[str, str]]:
    headline, source, day, (lead, *others) = ARTICLES[number]
    return [
        ("SE", "News"),
        ("HD", headline),
        ("BY", "By A. Writer"),
        ("WC", "432 words"),
        ("PD", day_first(day)),
        ("ET", "10:32"),
        ("SN", source),
        ("SC", "XTAMB"),
        ("LA", "English"),
        ("CY", f"Copyright {day.year}. {source}"),
        ("LP", lead),
        ("TD", "\n".join(others)),
        ("CO", "tmbcty : Tamba County Holding"),
        ("NS", "c11 : Plans/Strategy | ccat : Corporate/Industrial News"),
        ("RE", "china : China"),
        ("PUB", source),
        ("AN", f"Document {number_of(day, number)}"),
    ]


def factiva_coded() -> list[str]:
    lines = []
    for number in range(len(ARTICLES)):
        for code, text in fields(number):
            lines += [code, *text.split("\n"), ""]
    return [*lines, "Search Summary", "Text", "quay or projects", "Date", "All Dates"]


def factiva_blank() -> list[str]:
    lines = ["Page 1 of 3 © 2019 Factiva, Inc. All rights reserved.", ""]
    for number in range(len(ARTICLES)):
        for code, text in fields(number):
            lines += f"{code} {text}".split("\n")
        lines.append("")
    return lines


def factiva_rows() -> list[tuple[str, str]]:
    return [row for number in range(len(ARTICLES)) for row in fields(number)]


def factiva_plain() -> list[str]:
    lines = []
    for number, (headline, source, day, paragraphs) in enumerate(ARTICLES):
        lines += [headline, "By A. Writer", "432 words", day_first(day), "10:32", source, "XTAMB", "English"]
        lines += [f"Copyright {day.year}. {source}", ""]
        lines += [line for paragraph in paragraphs for line in (paragraph, "")]
        lines += [f"Document {number_of(day, number)}", ""]
    return lines


def factiva_page(*, coded: bool) -> bytes:
    parts = ["<!DOCTYPE html><html><head><title>Factiva</title><style>p { margin: 12px }</style></head><body>"]
    for number, (headline, source, day, paragraphs) in enumerate(ARTICLES):
        parts.append(f'<div id="article-{number_of(day, number)}" class="article enArticle">')
        if coded:
            parts.append("<table>")
            for code, text in fields(number):
                cell = "".join(f'<p class="articleParagraph">{html.escape(line)}</p>' for line in text.split("\n"))
                parts.append(f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{cell}</td></tr>')
            parts.append("</table>")
        else:
            parts.append(f'<div id="hd"><span class="enHeadline">{html.escape(headline)}</span></div>')
            particulars = ["By A. Writer", "432 words", day_first(day), "10:32", source, "XTAMB", "English"]
            parts += [f"<div>{html.escape(one)}</div>" for one in [*particulars, f"Copyright {day.year}. {source}"]]
            parts += [f"<p>{html.escape(paragraph)}\n</p>" for paragraph in paragraphs]
            parts.append(f"<p>Document {number_of(day, number)}</p>")
        parts.append("</div>")
    return "".join([*parts, "</body></html>"]).encode()


LAYOUTS = {
    "nexis-uni": nexis_uni,
    "academic": academic,
    "factiva-coded": factiva_coded,
    "factiva-blank": factiva_blank,
    "factiva-plain": factiva_plain,
}
FILES = {
    "text": lambda lines: "\n".join(lines).encode(),
    "windows": lambda lines: "\r\n".join(lines).encode("utf-8-sig"),
    "rtf": rtf,
    "rtf-without-blank-lines": lambda lines: rtf([line for line in lines if line]),
    "docx": docx_of,
}


def check(found: list[Document | InputError], place: str = "a.text") -> None:
    assert len(found) == len(ARTICLES), f"{len(ARTICLES)} articles expected: {found}"
    for number, (one, (headline, source, day, paragraphs)) in enumerate(zip(found, ARTICLES, strict=True), 1):
        assert isinstance(one, Document), one
        assert one.title == headline
        assert one.source == source
        assert one.date == day
        assert one.place == f"{place}, article {number}"
        lines = [line for line in one.text.split("\n") if line]
        assert lines == [headline, *paragraphs], "the text is headline and body, and nothing else"
        assert one.text.startswith(f"{headline}\n\n")


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_in_each_kind_of_file(layout: str, kind: str) -> None:
    lines = LAYOUTS[layout]()
    form = {"windows": "text"}.get(kind, kind.partition("-")[0])
    check(read(form, FILES[kind](lines)), f"a.{form}")


@pytest.mark.parametrize(("form", "write"), [("rtf", rtf), ("docx", docx_of)])
def test_factiva_in_tables(form: str, write) -> None:  # noqa: ANN001 - one of two writers
    check(read(form, write(factiva_rows())), f"a.{form}")


@pytest.mark.parametrize("coded", [True, False])
def test_factiva_as_html(coded: bool) -> None:  # noqa: FBT001
    page = factiva_page(coded=coded)
    assert factiva.looks_html(page)
    raw = Raw("html", "a.html", "a", page)
    check(list(factiva.html_articles(page.decode(), raw, "utf-8")), "a.html")


def test_ids_are_accession_numbers_or_counted() -> None:
    coded = read("text", "\n".join(factiva_coded()).encode())
    assert [one.id for one in coded] == [number_of(day, n) for n, (_, _, day, _) in enumerate(ARTICLES)]
    counted = read("text", "\n".join(nexis_uni()).encode())
    assert [one.id for one in counted] == ["a-1", "a-2", "a-3"]


@pytest.mark.parametrize(
    "text",
    [
        "The county began 48 projects.\nEnd of Document\n",
        "Copyright 2019 The County\nBody\nThe county began 48 projects.\nEnd of Document\n",
        "PD\nThe police department\nHD\nhad 12 cars.\nSN\nTD\nLP\n",
        "See Document XTAMB00020190303ef3300001 for more.\n",
        "Document XTAMB00020190303ef3300001\nThe county began 48 projects.\n",
        "1 of 3 DOCUMENTS\n\nThe first of three documents that the county sent has 48 projects.\n",
        "Length: 400 words\nLoad-Date: never\nThe form says so.\n",
        "",
    ],
)
def test_other_texts_are_no_exports(text: str) -> None:
    found = read("text", text.encode())
    assert [one.text for one in found] == [text], "a text that is no export stays whole, to the last character"


def test_ordinary_pages_are_no_factiva_exports() -> None:
    assert not factiva.looks_html(b"<html><body><p>Search in Factiva for the Document</p></body></html>")
    assert not factiva.looks_html(b'<div id="article-News12"><p>The county began 48 projects.</p></div>')


def test_articles_without_day_or_body() -> None:
    lines = "\n".join(nexis_uni()).replace("March 3, 2019 Sunday", "Spring 2019")
    lines = lines.replace("Sales rose 8 percent to €4.2 million.\n\nIN all, 310 owners answered.\n", "")
    first, second, third = read("text", lines.encode())
    assert isinstance(first, Document)
    assert first.date is None
    assert any("without a date" in note for note in first.notes)
    assert first.text.startswith("Tamba County begins 48 projects")
    assert isinstance(second, InputError)
    assert second.place == "a.text, article 2"
    assert "without a body" in second.reason
    assert isinstance(third, Document)


OLDER = """
                               1 of 2 DOCUMENTS

                  Copyright 2006 Tamba News Agency
                       All Rights Reserved
                    Tamba General News Service

                       March 3, 2006 Friday 3:00 AM EST

SECTION: WORLD NEWS; Economic

LENGTH: 100 words

HEADLINE: Tamba signs 12 deals with
Ostrow

DATELINE: OSTROW, March 3

BODY:
Tamba signed 12 deals
with Ostrow on Friday.

GRAPHIC: PHOTO: 33 men
of 44 villages

LOAD-DATE: March 4, 2006

                               2 of 2 DOCUMENTS


                               The Observer

                               March 2006

                               Spring Issue

No day here

BYLINE: A. Writer

LENGTH: 50 words

The body has 9 cows.

LOAD-DATE: March 4, 2006
"""


def test_older_exports() -> None:
    first, second = read("text", OLDER.encode())
    assert first.text == "Tamba signs 12 deals with Ostrow\n\nTamba signed 12 deals\nwith Ostrow on Friday."
    assert (first.source, first.date) == ("Tamba General News Service", dt.date(2006, 3, 3))
    assert second.text == "No day here\n\nThe body has 9 cows."
    assert second.source == "The Observer"
    assert second.date is None


UNUSUAL = """Page 1 of 2
Big fire at the harbour: 12 ships lost,
owners to be paid
Channel Six
March 3, 2019 Sunday

Copyright 2019 Channel Six
All Rights Reserved

Show: HARBOUR TONIGHT 11:00 AM EST
Length: 1,432 words

12 ships were lost.

Language: English was spoken.
Load-Date: March 4, 2019
End of Document
"""


def test_transcripts_without_the_line_body() -> None:
    (found,) = read("text", UNUSUAL.encode())
    headline = "Big fire at the harbour: 12 ships lost, owners to be paid"
    assert found.text == f"{headline}\n\n12 ships were lost.\n\nLanguage: English was spoken."
    assert (found.source, found.date) == ("Channel Six", dt.date(2019, 3, 3))


def test_factiva_without_copyright_or_day() -> None:
    text = "Quay opens\n85 words\n30 February 2019\nPort News\nPORT\nEnglish\nIt cost 3 yuan.\n"
    (found,) = read("text", f"{text}Document PORT000020190304ef34000p2\n".encode())
    assert found.text == "Quay opens\n\nIt cost 3 yuan."
    assert (found.source, found.date, found.id) == ("Port News", None, "PORT000020190304ef34000p2")
    assert any("30 February 2019" in note for note in found.notes)


def test_cut_off_exports_keep_what_is_there() -> None:
    lines = nexis_uni()
    last = max(i for i, line in enumerate(lines) if line == "Body")
    found = read("text", "\n".join(lines[: last + 3]).encode())
    assert [type(one) for one in found] == [Document] * 3
    assert any("cut off" in note for note in found[-1].notes)
    lines = factiva_coded()
    last = max(i for i, line in enumerate(lines) if line == "TD")
    found = read("text", "\n".join(lines[: last + 2]).encode())
    assert [type(one) for one in found] == [Document] * 3
    assert any("cut off" in note for note in found[-1].notes)


def test_other_languages_are_noted() -> None:
    text = "\n".join(factiva_coded()).replace("English", "Spanish")
    assert all(any("Spanish" in note for note in one.notes) for one in read("text", text.encode()))


@pytest.mark.parametrize(
    "written",
    [
        "March 3, 2019 Sunday",
        "Sunday, March 3, 2019",
        "March 3, 2019 Sunday 10:05 AM GMT",
        "March 3, 2019 Sunday 11:59 PM EST",
        "March 3, 2019",
        "3 March 2019",
        "Sunday 3 March 2019",
        "March 3, 2019 Sunday Late Edition",
        "Mar. 3, 2019 Sunday",
    ],
)
def test_date_lines(written: str) -> None:
    found = read("text", "\n".join(nexis_uni()).replace("March 3, 2019 Sunday", written).encode())
    assert found[0].date == dt.date(2019, 3, 3)


LINES = sorted({line for layout in LAYOUTS.values() for line in layout()})


@given(st.lists(st.sampled_from(LINES) | st.text(max_size=40), max_size=60))
def test_any_order_of_lines_is_read(lines: list[str]) -> None:
    text = "\n".join(lines)
    for one in read("text", text.encode("utf-8", "replace")):
        assert isinstance(one, Document) or "cannot be read" not in one.reason, one


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        "End of Document\n" * 100_000,
        "1 of 2 DOCUMENTS\nLENGTH: 3 words\n" * 50_000,
        "HD \n" * 100_000,
        "AN " * 300_000,
        "Length: 1 words\nBody\nx\n" + "March 3, 2019 Sunday\n" * 20_000 + "End of Document",
        "Body\n" * 20_000 + "March 3, 2019 Sunday\n" * 20_000 + "x\n" * 12 + "Length: 3 words\nEnd of Document",
        "Length: 3 words\nBody\n" + ("March 3, 2019 Sunday\n" + "\n" * 200) * 10_000 + "End of Document",
        "HD\nWC\nPD\nSN\nLP\n" + " |" * 100_000 + "\nDocument XTAMB00020190303ef3300001\n",
        " \t" * 200_000 + "\nEnd of Document\n",
    ],
)
@pytest.mark.slow
def test_no_text_takes_long(text: str) -> None:
    assert read("text", text.encode(), Options())


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a ", "<![CDATA[", "&#", "<script>", "</", "<!", "<a b='", "- ", "--", "&amp;"]
)
@pytest.mark.slow
def test_no_page_takes_long(piece: str) -> None:
    for markup in (piece * 50_000, f"<{piece * 50_000}"):
        found = list(factiva.html_articles(markup, Raw("html", "a.html", "a", b""), "utf-8"))
        assert [type(one) for one in found] == [InputError]
