"""DOCX and RTF: the text of the body in its order, and clear errors for what is damaged or hostile."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml.parser import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import Extractor
from extract.document import Document
from extract.read import Options
from extract.read.formats import format_of
from tests.office_files import document, docx_of, error, read, rtf, rtf_text

PARAGRAPHS = [
    "Tamba County began 48 projects.",
    "Café owners’ sales were €4.2 million {and more} at C:\\bin\\pict.",
    ("Item", "Output", "Growth"),
    ("Coal", "12.3 million tons", "3 percent"),
    "中文 and 🌾 stay.",
]
TEXT = (
    "Tamba County began 48 projects.\nCafé owners’ sales were €4.2 million {and more} at C:\\bin\\pict.\n"
    "Item | Output | Growth\nCoal | 12.3 million tons | 3 percent\n中文 and 🌾 stay."
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(("form", "write"), [("rtf", rtf), ("docx", docx_of)])
def test_paragraphs_and_rows_in_their_order(form: str, write) -> None:  # noqa: ANN001 - one of two writers
    found = document(form, write(PARAGRAPHS))
    assert found.text.strip("\n") == TEXT
    assert found.date is None
    assert "Page 1 of 7" not in found.text, "headers are left out"
    assert any(one.text == "12.3 million tons" for one in Extractor().extract(found.text))


def test_titles() -> None:
    assert document("docx", docx_of(PARAGRAPHS, "Projects of Tamba County")).title == "Projects of Tamba County"
    assert document("docx", docx_of(PARAGRAPHS, "final.docx")).title is None
    assert document("rtf", rtf(PARAGRAPHS)).title == "Weekly delivery of articles"


@pytest.mark.parametrize(("form", "write"), [("rtf", rtf), ("docx", docx_of)])
def test_told_by_content(form: str, write) -> None:  # noqa: ANN001
    data = write(PARAGRAPHS)
    assert format_of(data[:4096], "report.doc", asked=False) == form
    assert "no text" in error(form, write([]))


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return stream.getvalue()


def with_body(xml: str) -> bytes:
    parts = parts_of(docx_of(["x"]))
    markup = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {W} {markup}><w:body>'
    parts["word/document.xml"] = f"{head}{xml}</w:body></w:document>".encode()
    return zipped(parts)


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (f"<w:sdt><w:sdtContent><w:p>{run('In a control.')}</w:p></w:sdtContent></w:sdt>", "In a control."),
        (f"<w:p>{run('Kept')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>", "Kept"),
        (
            f"<w:p><w:ins>{run('Put in')}</w:ins><w:hyperlink>{run(' and linked')}</w:hyperlink></w:p>",
            "Put in and linked",
        ),
        ("<w:p><w:r><w:t>12</w:t><w:tab/><w:t>tons</w:t><w:br/><w:t>more</w:t></w:r></w:p>", "12\ttons\nmore"),
        ("<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>iron</w:t><w:softHyphen/></w:r></w:p>", "non-iron"),
        (
            (
                f"<w:p>{run('By it.')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>{run('In a box.')}</w:p>"
                f"</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>{run('In a box.')}</w:p></w:txbxContent>"
                f"</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p>{run('Below.')}</w:p>"
            ),
            "By it.\nIn a box.\nBelow.",
        ),
        (
            (
                f"<w:tbl><w:tr><w:tc><w:p>{run('One.')}</w:p><w:p>{run('Two.')}</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p>"
                f"{run('a')}</w:p></w:tc><w:tc><w:p>{run('b')}</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
            ),
            "One.\nTwo.\na | b",
        ),
    ],
)
def test_what_word_processors_write(xml: str, text: str) -> None:
    assert document("docx", with_body(xml)).text == text


def test_footnotes_follow_the_text() -> None:
    parts = parts_of(docx_of(["The plan has 12 dams."]))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    parts["word/footnotes.xml"] = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p>{run("---")}</w:p></w:footnote>'
        f'<w:footnote w:id="1"><w:p>{run("Of these, 3 are begun.")}</w:p></w:footnote></w:footnotes>'
    ).encode()
    rels = parts["word/_rels/document.xml.rels"].decode()
    link = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    parts["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", link).encode()
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{main}.footnotes+xml"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", override.encode())
    assert document("docx", zipped(parts)).text == "The plan has 12 dams.\nOf these, 3 are begun."


def test_documents_with_macros_are_read() -> None:
    parts = parts_of(docx_of(["The plan has 12 dams."]))
    old, new = b"openxmlformats-officedocument.wordprocessingml.document.main", b"ms-word.document.macroEnabled.main"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(old, new)
    assert document("docx", zipped(parts)).text == "The plan has 12 dams."


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
BOMB = (
    f'<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY e0 "lol">{ENTITIES}]>'
    f"<w:document {W}><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>"
)


def test_a_billion_entities_are_no_text() -> None:
    for written in (BOMB.encode(), BOMB.encode("utf-16")):
        parts = parts_of(docx_of(["x"])) | {"word/document.xml": written}
        assert "declares entities" in error("docx", zipped(parts))
    # The library would not resolve them either; this fails if a new version does.
    assert "lol" not in "".join(parse_xml(BOMB.replace("&e9;", "&e0;").encode()).itertext())


@pytest.mark.timeout(30)
def test_zip_bombs() -> None:
    parts = parts_of(docx_of(["x"]))
    bomb = zipped(parts | {"word/media/a.png": b"\0" * 60_000_000})
    assert len(bomb) < 200_000
    assert "swells" in error("docx", bomb)
    assert "swells" in error("docx", zipped(parts | {"word/document.xml": b" " * 2_000_000}), Options(document=100_000))


@pytest.mark.timeout(30)
def test_elements_without_end() -> None:
    for element in ("w:sdt", "w:tbl", "w:ins"):
        for inner in (f"<w:p>{'<w:ins>' * 2000}{'</w:ins>' * 2000}</w:p>", ""):
            xml = f"<{element}>" * 240 + inner + f"</{element}>" * 240
            found = read("docx", with_body(xml))
            assert len(found) == 1
            assert not isinstance(found[0], Document)
    xml = "<w:tbl><w:tr><w:tc>" * 60 + f"<w:p>{run('deep')}</w:p>" + "</w:tc></w:tr></w:tbl>" * 60
    assert document("docx", with_body(xml)).text == "deep"


@pytest.mark.parametrize(
    ("form", "data", "reason"),
    [
        ("docx", b"PK\x03\x04 not a zip", "damaged"),
        ("docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "save it as .docx"),
        ("doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "save it as .docx"),
        ("docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "without a password"),
        ("doc", b"Dear all, this is text.", "no Word document"),
        ("docx", zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<a/>"}), "no Word document"),
        ("docx", zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a/>"}), "damaged"),
        ("docx", zipped({"_rels/.rels": b"http://purl.oclc.org/ooxml/officeDocument", "word/a.xml": b""}), "Strict"),
        ("rtf", b"<html>Not found</html>", "no RTF"),
        ("rtf", b"{\\rtf1}", "no text"),
    ],
)
def test_what_cannot_be_read(form: str, data: bytes, reason: str) -> None:
    assert reason in error(form, data)


def test_damaged_docx() -> None:
    data = docx_of(PARAGRAPHS)
    for cut in range(0, len(data), max(1, len(data) // 60)):
        for damaged in (data[:cut], data[:cut] + b"\xff" * 40 + data[cut + 40 :], data[cut:]):
            for one in read("docx", damaged):
                assert isinstance(one, Document) or "cannot be read as" not in one.reason, one


@pytest.mark.parametrize(
    ("source", "text", "encoding"),
    [
        (rb"{\rtf1\ansi\ansicpg1252 caf\'e9 \'8012}", "café €12", "cp1252"),
        (rb"{\rtf1\ansi\ansicpg1251 \'cf\'eb\'e0\'ed}", "План", "cp1251"),
        (rb"{\rtf1\mac caf\'8e}", "café", "mac-roman"),
        (rb"{\rtf1\ansi\ansicpg10000 caf\'8e}", "café", "mac-roman"),
        (rb"{\rtf1\ansi\ansicpg99999 caf\'e9}", "café", "cp1252"),
        (rb"{\rtf1\ansi{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1 Arial;}}\f0 \'d6\'d0\'b9\'fa}", "中国", "cp1252"),
        (rb"{\rtf1\ansi{\fonttbl{\f0\fnil\fcharset78 Osaka;}}\f0 \'93\'fa}", "日", "cp1252"),
        (rb"{\rtf1\uc1 12 \u8364?; \u-10180?\u-8382? \u8364\'80}", "12 €; 🍂 €", "cp1252"),
        (rb"{\rtf1\uc0 \u8364 x {\uc2\u8364 ??}y}", "€x €y", "cp1252"),
        ("{\\rtf1 café – 12}".encode(), "café – 12", "cp1252"),
        ("{\\rtf1 café – 12}".encode("cp1252"), "café – 12", "cp1252"),
        (rb"{\rtf1 a\u99999999999 b\uc c\u1114112 d}", "a�c�", "cp1252"),
        (rb"{\rtf1 opti\-onal {\*\unknown gone}{\footnote note}kept\~so}", "optional kept\xa0so", "cp1252"),
        (rb"{\rtf1{\pict\bin6 }}}}}}}48}", "48", "cp1252"),
        (rb"{\rtf1\binfsxn7\binsxn7{\pict{\*\blipuid ab}ffd8ffe0}48 dams}", "48 dams", "cp1252"),
        (
            rb'{\rtf1 See {\field{\*\fldinst{HYPERLINK "http://a.example/12"}}{\fldrslt{48 dams}}} here}',
            "See 48 dams here",
            "cp1252",
        ),
        (rb"{\rtf1 C:\\bin\\u12 \\ansicpg1251}", "C:\\bin\\u12 \\ansicpg1251", "cp1252"),
        (rb"{\rtf1 one\par two\line three\page four}", "one\ntwo\nthree\n\nfour", "cp1252"),
    ],
)
def test_rtf_source(source: bytes, text: str, encoding: str) -> None:
    found = document("rtf", source)
    assert found.text == text
    assert found.encoding == encoding


def test_rtf_that_is_cut_off() -> None:
    found = document("rtf", rtf(PARAGRAPHS)[:-40])
    assert "48 projects" in found.text
    assert any("cut off" in note for note in found.notes)


REPEATED = [
    "{", "}", "\\", "\\'", "\\'e9", "\\u1?", "\\uc", "\\bin9", "{\\pict\\bin99 ", "{\\pict ", "{\\fonttbl", "{\\*",
    "{\\fonttbl{\\f1", "\\f1\\fcharset1", "{\\title ", "\\\\", "\\cell", "{\\b ", "\\cell\\par ",
    '{\\field{\\*\\fldinst{HYPERLINK "http://a"}}{\\fldrslt x}}', "{\\field{\\*\\fldinst{HYPERLINK ",
]  # fmt: skip


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", REPEATED)
@pytest.mark.slow
def test_no_rtf_takes_long(piece: str) -> None:
    source = "{\\rtf1\\ansi a {\\fonttbl\\f0 x;}" + piece * (200_000 // len(piece))
    for one in read("rtf", source.encode()):
        assert isinstance(one, Document) or "cannot be read as" not in one.reason, one


WORDS = [
    "{",
    "}",
    "\\",
    "'",
    "u",
    "uc1",
    "bin3",
    "par",
    "f1",
    "fonttbl",
    "fcharset134",
    "*",
    "cell",
    "pict",
    " 12",
    "-7",
    "e9",
]


@given(st.lists(st.sampled_from(WORDS), max_size=80))
def test_rtf_garbage(words: list[str]) -> None:
    for one in read("rtf", ("{\\rtf1" + "".join(words)).encode()):
        assert isinstance(one, Document) or "cannot be read as" not in one.reason, one


@given(st.binary(max_size=200), st.integers(0, 900))
def test_rtf_noise(noise: bytes, at: int) -> None:
    data = rtf(PARAGRAPHS)
    for one in read("rtf", data[:at] + noise + data[at:]):
        assert isinstance(one, Document) or "cannot be read as" not in one.reason, one


@settings(max_examples=25)
@given(st.text(max_size=60).filter(str.strip))
def test_any_text_comes_back_from_docx(text: str) -> None:
    made = docx.Document()
    try:
        made.add_paragraph(text)
    except ValueError:  # characters that XML does not have
        return
    stream = io.BytesIO()
    made.save(stream)
    for one in read("docx", stream.getvalue()):
        if isinstance(one, Document):
            assert "".join(one.text.split()) in "".join(text.split()).translate({0xAD: None, 0xFEFF: None})


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co"]), max_size=60))
def test_any_text_comes_back_from_rtf(text: str) -> None:
    for one in read("rtf", ("{\\rtf1\\ansi x" + rtf_text(text) + "}").encode()):
        assert isinstance(one, Document)
        assert "\ufffd" not in one.text or "\ufffd" in text
