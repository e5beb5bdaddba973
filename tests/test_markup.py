"""What web pages leave in plain text, and words that a line's end parts: read through, with no offset moved."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.damage import in_small_letters, keeps_hyphen, with_whole_words
from extract.gaps import without_gaps
from extract.markup import without_markup

if TYPE_CHECKING:
    from extract import Extractor

KNOWN = frozenset("year on investment coal fired".split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("40&nbsp;shops &amp; 12 caf&eacute;s", "40 shops & 12 cafés", id="entities-by-name"),
        pytest.param("&#163;5 million, &#xA3;6 million", "£5 million, £6 million", id="entities-by-number"),
        pytest.param("<b>40</b> <a href='x' class=y>shops</a>", "40 shops", id="tags-in-a-line"),
        pytest.param("the cityâ€™s 12Â tons â€“ â€œall of itâ€\x9d", 'the city\'s 12 tons - "all of it"', id="misread"),
        pytest.param("the city?s 12 cafés, Â and why?so", "the city's 12 cafés,  and why?so", id="lost-apostrophe"),
        pytest.param("12 km<sup>2</sup>", "12 km2", id="raised-unit"),
        pytest.param("4 roads<sup>[3]</sup> opened", "4 roads opened", id="note"),
        pytest.param("<li>12 dams</li><li>4 roads<br/>", "\n12 dams\n\n4 roads\n", id="tags-that-end-lines"),
        pytest.param("if a<b and c>d, R&D; AT&T &foo;", "if a<b and c>d, R&D; AT&T &foo;", id="none-of-these"),
    ],
)
def test_without_markup(text: str, words: str) -> None:
    plain = without_markup(text)
    assert len(plain) == len(text), f"{text!r}: offsets move: put as many characters in as are taken out"
    assert "\n".join(line.strip(" ") for line in without_gaps(plain).split("\n")) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("the invest-\nment rose", "the investment rose", id="word-that-is-known"),
        pytest.param("the invest-  \r\n  ment rose", "the investment rose", id="blanks-around-the-end"),
        pytest.param("12 percent year-\non-year", "12 percent year-on-year", id="compound-of-known-words"),
        pytest.param(
            "a tall-\nship race; ships are tall, a ship is", "a tall-ship race; ships are tall, a ship is", id="of-text"
        ),
        pytest.param("the zib-\nbit; a zib-bit", "the zib-bit; a zib-bit", id="compound-of-the-text"),
        pytest.param("the zib-\nbit and the zib-\nbit", "the zibbit and the zibbit", id="pieces-are-no-words"),
        pytest.param("the dam -\nnot the mill", "the dam -\nnot the mill", id="dash"),
        pytest.param("Kuala-\nLumpur, 12-\nstorey", "Kuala-\nLumpur, 12-\nstorey", id="capitals-and-digits"),
    ],
)
def test_with_whole_words(text: str, words: str) -> None:
    plain = with_whole_words(text, KNOWN)
    assert len(plain) == len(text), f"{text!r}: offsets move: put as many characters in as are taken out"
    assert without_gaps(plain) == words


def test_a_whole_word_of_the_text_loses_its_hyphen() -> None:
    words = Counter(["coal", "fired", "coalfired"])
    assert not keeps_hyphen("coal", "fired", words)
    assert keeps_hyphen("coal", "fired", Counter(), KNOWN)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param(
            "They built &quot;new&quot; schools, &quot;12 km&quot; of road.", ["12 km"], id="digits-behind-a-quote"
        ),
        pytest.param("They spent (&pound;40 million) on it.", ["&pound;40 million"], id="sign-that-is-an-entity"),
        pytest.param("They spent &ldquo;$40 million&rdquo; on it.", ["$40 million"], id="sign-behind-a-quote"),
        pytest.param(
            "It backs the &quot;Clean Lanka&quot; initiative of May.",
            ["Clean Lanka&quot; initiative"],
            id="name-in-quotes",
        ),
        pytest.param("They built 12 <b>schools</b>, 40 <i>km</i> of road.", ["12", "40 <i>km"], id="tags"),
    ],
)
def test_the_span_of_a_record_begins_and_ends_with_its_words(text: str, spans: list[str], extractor: Extractor) -> None:
    assert [text[record.start : record.end] for record in extractor.extract(text)] == spans


def test_a_text_all_in_capitals_is_read_as_if_it_had_none(extractor: Extractor) -> None:
    text = "MARCH RENTS MAY RISE 5 PERCENT. BETWEEN JANUARY AND MAY THE OLD MILLS SOLD 40 CARTS."
    found = [
        (r.text, r.period and (str(r.period.start), str(r.period.end))) for r in extractor.extract(text, "2021-08-20")
    ]
    assert found == [("5 PERCENT", ("2021-03-01", "2021-03-31")), ("40", ("2021-01-01", "2021-05-31"))]


@given(st.text(alphabet="AÂâ€™“?s\u0130 Mmay1,.\ufb01", max_size=40))
def test_no_offset_moves_in_capitals(text: str) -> None:
    assert len(in_small_letters(text)) == len(text) == len(without_markup(text))


@given(st.text(st.sampled_from("ab-<>&;/#x1\n\r '\"=\u00ad") | st.characters(), max_size=60))
def test_no_offset_moves_in_any_text(text: str) -> None:
    plain = with_whole_words(without_markup(text), KNOWN)
    assert len(plain) == len(text)
