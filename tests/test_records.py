"""Records: what they promise whatever the text is, and that code and folders agree."""

from __future__ import annotations

import datetime as dt
import gzip
import itertools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import extract
from extract import kinds
from extract.extractor import SURROGATE
from extract.kinds import KINDS
from extract.packs import RULE_KINDS
from extract.records import AROUND, LONGEST_SENTENCE, RECORDS, as_json, schema

if TYPE_CHECKING:
    from extract import Extractor

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
# What news is made of, and what breaks programs: glued to each other at random.
PIECES = st.sampled_from(
    [
        "49 of the 88 key projects", "110 million yuan", "US$1.2bn", "68.18%", "ranked 10th in the province",
        "2 places up",
        "241-ton", "7 billion 764 million", "the Tamba Dam Phase II", "“320 Project”", "respectively", "of which",
        "(", ")",
        "“", ";", ":", ",", ".", "\n", "\t", " ", "-", "–", "/", "1,2,3", "1.2.3.4", "12:30", "0", "00", "1e9", "½",
        "²",
        "١٢", "二十", "Ⅷ", "\u200b", "\ufeff", "\u202e", "\x00", "\ud800", "🧮", "e\u0301", "ﬁ", "ß", "İ", "'", "’s",
        "year", "in",
        "2021", "from January to March", "percent", "billion", "first", "half", "a", "the", "and", "to", "by",
        "rose", "$", "₹",
        "Rs.", "no", "No.", "one", "dozen", "th", "st", "*", "|", "<", ">", "&", "http://a.b/c?d=1,2", "a@b.c", "#1",
        "9" * 40,
    ]
)  # fmt: skip
HOSTILE = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join), st.lists(PIECES, max_size=30).map(" ".join)
)

SENTENCES = [line for text in TEXTS for line in re.split(r"(?<=[.!?]) |\n", text) if re.search(r"\d", line)]
GLUE = st.sampled_from(["", " ", " and ", ", ", "; ", " (", ") ", " of ", " to ", ": ", "/", "-", "% ", "\n"])


def check(text: str, extractor: Extractor) -> None:
    records = extractor.extract(text, "2021-04-28")
    for record in records:
        written = text[record.start : record.end]
        assert record.text == "".join(
            "\ufffd" if "\ud800" <= character <= "\udfff" else character for character in written
        )
        assert record.text.strip() == record.text != ""
        assert record.sentence.start <= record.start < record.end <= record.sentence.end
        if record.sentence.end - record.sentence.start <= LONGEST_SENTENCE:
            sentence = text[record.sentence.start : record.sentence.end]
            assert record.sentence.text == SURROGATE.sub("\ufffd", sentence)
        assert len(record.sentence.text) <= max(LONGEST_SENTENCE, len(record.text) + 2 * AROUND + 2)
        plain = as_json(record)
        assert RECORDS.validate_python(plain) == record
        json.dumps(plain, ensure_ascii=False).encode("utf-8")
    assert [r.start for r in records] == sorted(r.start for r in records)
    assert len({record.id for record in records}) == len(records), "two records have one id"
    assert extractor.extract(text, "2021-04-28") == records, "the same input must give the same records"


@given(HOSTILE)
@example("110 million yuan(49 of the 88 key project")  # looked for the end of the bracket behind the end of the text
@example("; 5 tons; 6 tons;")
def test_any_text(text: str) -> None:
    check(text, shared_extractor())


@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES), st.integers(0, 400), st.integers(0, 400), GLUE)
def test_sentences_cut_and_joined(first: str, second: str, end: int, start: int, glue: str) -> None:
    check(first[:end] + glue + second[start:], shared_extractor())


def shared_extractor() -> Extractor:
    extract.extract("")
    return extract._extractor  # noqa: SLF001 - hypothesis and fixtures of one test do not mix


@pytest.mark.parametrize("text", TEXTS, ids=[path.stem for path in sorted(CORPUS.glob("*.txt"))])
def test_the_corpus(text: str, extractor: Extractor) -> None:
    check(text, extractor)


# Texts of one kind of piece without end: what is read by looking around must not look around for ever.
ENDLESS = {
    "a run of digits": "It made " + "9" * 6000 + "th cars and " + "9" * 6000 + " tons.",
    "groups of digits": "It made 1" + ",000" * 2000 + " tons.",
    "numbers": "5 " * 3000,
    "counts": "It built 5 roads, " * 600,
    "a list dealt out": "A, B and C rose 1, 2 and 3 percent respectively, " * 200,
    "names": "Construction of the Tamba Bridge, " * 400,
    "quotes": '"' * 5000,
    "brackets": "(" * 5000,
    "one word": "a" * 50_000,
    "hyphens": "a-" * 10_000,
    "rows": "5\t6\t7\n" * 1000,
    "blanks": " " * 50_000,
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS)
@pytest.mark.slow
def test_texts_without_end(text: str, extractor: Extractor) -> None:
    check(text, extractor)


@pytest.mark.slow
def test_the_archive(shared: Path, extractor: Extractor) -> None:
    with gzip.open(shared / "archive" / "news.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in itertools.islice(lines, 0, None, 3)]
    assert texts, "the archive is empty"
    for text in texts:
        check(text, extractor)


def test_records_fit_the_schema(extractor: Extractor) -> None:
    validator = Draft202012Validator(schema())
    for text in TEXTS[::5]:
        for record in extractor.extract(text):
            validator.validate(as_json(record))


def test_an_id_is_the_documents_and_the_records(extractor: Extractor) -> None:
    text = "It hired 40 welders and 40 welders."
    first, second = extractor.extract(text, doc_id="a")
    assert first.id != second.id
    assert first.id == extractor.extract(text, doc_id="a")[0].id
    assert first.id != extractor.extract(text, doc_id="b")[0].id


def test_line_ends_are_characters_like_others(extractor: Extractor) -> None:
    text = "A heading\r\n\r\nIt hired 40 welders.\r\nIt sold 3 tons."
    assert [text[r.start : r.end] for r in extractor.extract(text)] == ["40", "3 tons"]


def test_a_sentence_without_end_is_cut_around_the_figure(extractor: Extractor) -> None:
    filler = "and so the road went on by field and hill " * 20
    records = extractor.extract(f"It hired 40 welders {filler}and 50 painters {filler}and sold 3 tons of wheat.")
    first, middle, last = (next(r for r in records if r.text == text) for text in ("40", "50", "3 tons"))
    assert first.sentence.end - first.sentence.start > LONGEST_SENTENCE, "the sentence was split; make another one"
    assert first.sentence == middle.sentence.model_copy(update={"text": first.sentence.text}), "one span for all"
    assert first.sentence.text.startswith("It hired 40 welders and so")
    assert first.sentence.text.endswith("…")
    assert middle.sentence.text[0] == middle.sentence.text[-1] == "…"
    assert len(middle.sentence.text) == len("50") + 2 * AROUND + 2
    assert last.sentence.text.endswith("and sold 3 tons of wheat.")


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ((), [None, None, None]),
        ((0,), [1, 1, 1]),
        ((0, 21, 42), [1, 2, 3]),
        ((0, 20, 20, 60), [1, 3, 3]),  # the second page is empty
        ((0, 13, 34, 35), [2, 3, 4]),  # a figure is the first thing on its page
    ],
)
def test_pages(pages: tuple[int, ...], expected: list[int | None], extractor: Extractor) -> None:
    text = "Again it got 40 cars. Now it sold 30 cows.\nIt built 20 roads."
    records = extractor.records(extract.Document("a", text, pages=pages))
    assert [(r.text, r.page) for r in records] == list(zip(["40", "30", "20"], expected, strict=True))
    assert all(("page" in as_json(r)) == bool(pages) for r in records), "a page that is not known is left out"


def test_the_table_of_kinds_agrees_with_the_folders() -> None:
    modules = {path.stem for path in Path(kinds.__file__).parent.glob("*.py")} - {"__init__", "record"}
    packs = {path.stem for path in (CORPUS.parent / "patterns/en").glob("*.toml")} - {"words", "furniture"}
    assert set(KINDS) == set(RULE_KINDS) == modules == packs


def test_the_public_names() -> None:
    for name in extract.__all__:
        assert getattr(extract, name).__doc__, f"{name} has no docstring"
    with pytest.raises(AttributeError, match="nothing"):
        _ = extract.nothing
    assert extract.extract("It hired 40 welders in the first half.", dt.date(2020, 9, 1))[0].period is not None
    with pytest.raises(ValueError, match="soon"):
        extract.extract("It hired 40 welders.", "soon")


def test_a_stream_of_documents(extractor: Extractor) -> None:
    documents = [extract.Document(str(n), f"It hired {n} welders.") for n in range(2, 5)]
    assert [(r.doc_id, int(r.value)) for r in extractor.stream(documents)] == [("2", 2), ("3", 3), ("4", 4)]
