"""Sentences: where they end in text that is glued, abbreviated, wrapped or listed, with every offset kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.sentences import lines, sentences

ADVICE = "mend extract/sentences.py (its tables of abbreviations stand at the top), unless the row itself is wrong"

# Each row: a text with "¦" wherever one sentence ends and another begins, and nowhere else.
ENDS = [
    pytest.param("From Jan. to June, and up in Sept. on the month.¦ The dam is full.", id="short-months"),
    pytest.param("The dam is full.¦ The gates are open.", id="stop-and-blank"),
    pytest.param("Is the dam full?¦ It is!¦ The gates are open.", id="question-and-exclamation"),
    pytest.param("Really?!¦ The gates are open.", id="two-marks"),
    pytest.param("The dam is full...¦ The gates are open.", id="dots"),
    pytest.param("The dam is full.¦\u00a0The gates are open.", id="no-break-space"),
    pytest.param("The dam is full.¦  40 gates are open.", id="digits-follow"),
    pytest.param("The dam is full.¦ (The gates are open.)¦ The sea is near.", id="brackets"),
    pytest.param("“The dam is full.”¦ The gates are open.", id="closing-quote"),
    pytest.param("The dam is full.¦ “The gates are open.”", id="opening-quote"),
    pytest.param("The dam is full.¦ $40 was paid.", id="a-sign-follows"),
    pytest.param(
        "The dam is full.¦ it is understood that the gates are open.", id="small-letter-of-machine-translation"
    ),
    pytest.param("The dam is full.¦ Östersund is near.", id="capital-with-dots"),
    pytest.param("水库已满。¦第二座已开工。", id="chinese-stop"),
    pytest.param("The year was 2021.¦ The dam was full.", id="number-before-the-stop"),
    pytest.param("The count rose to 12.¦ 40 gates are open.", id="numbers-on-both-sides"),
    pytest.param("The wall is 12 km.¦ The dam is full.", id="unit-before-the-stop"),
    pytest.param("The gates shut at 5 p.m.¦ The dam is full.", id="hour-before-the-stop"),
    pytest.param("The dam was built by Tamba Ltd.¦ The gates are open.", id="firm-before-the-stop"),
    pytest.param("The dam serves the U.S.¦ The gates are open.", id="nation-before-the-stop"),
    pytest.param("It holds fish, reeds, etc.¦ The gates are open.", id="etc-before-the-stop"),
    pytest.param(
        "The gates date from World War I.¦ The dam is new.",
        id="roman-one-before-the-stop",
    ),
    pytest.param("The wall is of class A.¦ The dam is full.", id="letter-before-the-stop"),
    pytest.param("Was it full?¦ No.¦ The gates were shut.", id="the-answer-no"),
]
GLUED = [
    pytest.param("The dam is completed.¦The town gets water.", id="letter-and-capital"),
    pytest.param("The dam was done in 2021.¦We are glad.", id="digits-and-capital"),
    pytest.param("The rate is 95%.¦Five gates are open.", id="percent-and-capital"),
    pytest.param("The rate is 95%.¦40 gates are open.", id="percent-and-digits"),
    pytest.param("Work was fast.¦71,000 tonnes were moved.", id="letter-and-digits"),
    pytest.param("The dam is full (at last).¦The gates are open.", id="bracket-and-capital"),
    pytest.param("He said: “The dam is full.”¦The gates are open.", id="quote-and-capital"),
    pytest.param("The dam is full.¦“The gates are open.”", id="stop-and-quote"),
    pytest.param("Is it full?¦Yes.", id="question-and-capital"),
    pytest.param("The rate is 68.18%;Of these, 12 are new.", id="semicolon-is-no-end"),
    pytest.param("The wall is 12 km.¦The dam is full.", id="unit-and-capital"),
]
NO_ENDS = [
    pytest.param("It grew 3.5 percent and 1,234.5 tonnes.", id="decimals"),
    pytest.param("It grew .5 percent.", id="stop-before-digits"),
    pytest.param("It costs $1.2bn or Rs.50 crore.", id="signs"),
    pytest.param("The fee is Rs. 50 a head.", id="rs"),
    pytest.param("The fee is Tk. 500 or Ksh. 40.", id="tk-and-ksh"),
    pytest.param("The plant ranked No. 2 and No.3 in town.", id="no"),
    pytest.param("It names lots Nos. 3 and 4.", id="nos"),
    pytest.param("It needs approx. 40 tonnes.", id="approx"),
    pytest.param("The firm (est. 1950) is old.", id="est"),
    pytest.param("It opened on Jan. 5 and shut on Sept. 30.", id="months"),
    pytest.param("See Fig. 3, Art. 5 and Sec. 12 of the report.", id="parts-of-a-report"),
    pytest.param("Mr. Li, Mrs. Osei and Dr. Banda met.", id="titles"),
    pytest.param("Mr.Li and Dr.Osei met in St.Petersburg.", id="glued-titles"),
    pytest.param("Prof. Musa and Lt. Col. Osei met.", id="two-titles"),
    pytest.param("John F. Okoro and K.P. Sharma met.", id="initials"),
    pytest.param("J. R. Okoro met K. Sharma.", id="initials-with-blanks"),
    pytest.param("J. A. Okoro met M. A Rahman and I. Musa.", id="initials-like-words"),
    pytest.param("A. The dam is full", id="letter-of-a-list"),
    pytest.param("She moved to Washington D.C. in May.", id="place-in-letters"),
    pytest.param("Exports to the U.S. rose and those to the U.K. fell.", id="nations"),
    pytest.param("U.S. Steel and U.N. staff met.", id="nation-before-a-name"),
    pytest.param("A U.S.-based firm built it.", id="nation-with-hyphen"),
    pytest.param("It opens at 9 a.m. on Monday.", id="hours"),
    pytest.param("Tamba Inc. said that Osei Co. of Accra paid.", id="firms"),
    pytest.param("Tamba Cement Co., Ltd. said that it paid.", id="co-ltd"),
    pytest.param("Tamba Co.,Ltd. signed.", id="co-ltd-glued"),
    pytest.param("It has reeds, fish, etc. and is full.", id="etc"),
    pytest.param("Some towns, e.g. Jinja, i.e. Jinja town, met.", id="eg-and-ie"),
    pytest.param("It was 40 vs. 35 a year ago.", id="vs"),
    pytest.param("It covers 40 sq. km of land.", id="sq"),
    pytest.param("She has a Ph.D. in law.", id="degree"),
    pytest.param("It runs on version 2.4.1 now.", id="version"),
    pytest.param("See www.example.org and a.b@example.org for it.", id="addresses"),
    pytest.param("“Is it full?” he asked.", id="a-question-that-goes-on"),
    pytest.param("“It is full!” said the keeper.", id="a-cry-that-goes-on"),
    pytest.param("It rose ... to 12 metres.", id="dots-inside"),
    pytest.param("The dam: full; the gates: open.", id="colon-and-semicolon"),
    pytest.param("It is full", id="no-mark-at-all"),
]
PARAGRAPHS = [
    pytest.param("Dam is full¦\n\nThe gates are open.", id="heading"),
    pytest.param("Dam is full¦\nThe gates are open.", id="heading-without-blank-line"),
    pytest.param("1 Dams and roads¦\n\n1.1 The dams¦\n\nThe gates are open.", id="numbered-headings"),
    pytest.param("The works are:¦\n- Build 3 dams¦\n- mend 4 roads", id="list-with-hyphens"),
    pytest.param("• Build 3 dams¦\n• Mend 4 roads", id="list-with-dots"),
    pytest.param("(1) Build 3 dams;¦\n(2) mend 4 roads.", id="list-with-brackets"),
    pytest.param("1) Build 3 dams¦\n2) Mend 4 roads", id="list-with-numbers"),
    pytest.param("The dams hold 12\nmillion tons.¦\nThe gates are open.", id="unit-in-a-line-of-its-own"),
    pytest.param("Dams | 12 | 14¦\nRoads | 3 | 5", id="table"),
    pytest.param("The dam is full.¦\r\nThe gates are open.", id="carriage-return"),
    pytest.param("The dam is full.¦\u2029The gates are open.", id="paragraph-sign"),
    pytest.param("¦ \n\t\n The dam is full. ¦\n\n", id="white-space-around"),
    pytest.param(
        "The keepers of the old dam said on Monday that they had\n"
        "opened all of the 40 gates in the night, and that the people of\n"
        "the town were safe.¦ They will shut them again when the river\n"
        "falls below the mark.",
        id="wrapped-by-hand",
    ),
    pytest.param(
        "The keepers of the old dam said on Monday that they had\n"
        "opened all of the 40 gates in the night, and that the people of\n"
        "the town were safe.¦ The stores of the town hold\n"
        "12,500,000 litres.¦ They were filled by the council of\n"
        "Brandenburg-Hoppegarten and of two older\n"
        "Kaltenbrunn-Waldeck firms.",
        id="wrapped-by-hand-before-long-words",
    ),
    pytest.param(
        "The keepers of the old dam said on Monday that they had\n"
        "opened all of the 40 gates in the night, and that the people of\n"
        "the town were safe, as the mayor had asked of them.¦\n\n"
        "The river falls.",
        id="wrapped-by-hand-then-a-paragraph",
    ),
    pytest.param(
        "The keepers of the old dam said on Monday that they had\n"
        "opened all of the 40 gates in the night, and that the people of\n"
        "the town were safe, and they named the works to come:¦\n"
        "- two new gates of steel for the eastern side of the dam¦\n"
        "- four roads",
        id="wrapped-by-hand-then-a-list",
    ),
    pytest.param(
        "DAM OPENED¦\n\nThe keepers of the old dam\nopened all of the 40 gates of it in the night.",
        id="first-line-without-its-dateline",
    ),
    pytest.param(
        "Keepers Of The Old Dam Yarra¦\nYarra opened all of the 40 gates of it in the night.",
        id="heading-in-capitals",
    ),
    pytest.param("The keepers of the old dam¦\n40 gates", id="lines-that-are-short"),
    pytest.param(
        "Works on the dam and its gates¦\nThe keepers opened all of the 40 gates of it in the night.",
        id="heading-in-small-letters",
    ),
    pytest.param(
        "DAM IS FULL¦\n\n"
        "Osman Cement Works is selling 30 mln\n"
        "Swiss francs of its notes to pay for the dam, the town said.¦\n"
        "    It will open the gates on Monday and shut them before the\n"
        "end of May.",
        id="short-wrapped-text-whose-first-line-is-cut",
    ),
    pytest.param(
        "DAM IS FULL¦\n\n"
        "The keepers said they worked on the dam from 1971 until\n"
        "1975.¦ The gates of the eastern side were mended in that\n"
        "time, and the last of them was hung on a morning of June\n"
        "3.¦ The count of the men who came to see it rose quickly to\n"
        "192.¦ They were glad.",
        id="wrapped-by-hand-with-a-number-that-ends-a-sentence",
    ),
    pytest.param(
        "The keepers of the old dam said on Monday that they had opened all of the 40 gates of it at night and that\n"
        "the people of the town were safe.¦ They will shut them again when the river falls below the mark of 14 June\n"
        "2011, as they did in the year of the great flood, when the water rose to the second floor of the houses and\n"
        "the mayor had the bells rung.¦ The gates of the eastern side were mended and painted again in that time.¦\n"
        "River Falls, a mill of the same owners, was closed.¦",
        id="wrapped-wide",
    ),
    pytest.param(
        "The keepers of the old dam said on Monday that they had opened all of the 40 gates of it one night of May¦\n"
        "mayors had the bells rung when the river fell below the mark, which was painted in the year of the flood¦\n"
        "The gates of the eastern side were mended¦\n"
        "all of them¦\n"
        "Workers of the mill were paid in June, and those of the other works of the town in the same month¦\n"
        "None was hurt¦\nThe mill is closed",
        id="paragraphs-of-many-lengths-are-not-wrapped",
    ),
    pytest.param("The invest-\nment in the dam was cut.¦\nNo gates", id="a-word-in-two-pieces"),
    pytest.param(
        "DAM IS FULL¦\n\n"
        "The works to come\n¦"
        "The keepers of the old dam said on Monday that they had\n"
        "opened all of the gates.",
        id="wrapped-by-hand-under-a-heading",
    ),
    pytest.param(
        "DAM IS FULL¦\n\n"
        "The keepers of the old dam named these works for May:¦\n"
        "Tamba Dam in the eastern part of the county, forty gates¦\n"
        "Osman Bridge in the western part of the county, two lanes¦\n"
        "Karsu Road in the northern part of the county, two lanes¦\n"
        "Mirza Mill in the southern part of the county, forty men¦\n"
        "then the rest",
        id="a-list-without-marks-is-not-wrapped",
    ),
]


def spans(text: str) -> list[tuple[int, int]]:
    return [span for start, end in lines(text) for span in sentences(text, start, end)]


def check(marked: str) -> None:
    text = marked.replace("¦", "")
    wanted = [part.strip() for part in marked.split("¦") if part.strip()]
    found = [text[start:end] for start, end in spans(text)]
    assert found == wanted, f"read as {' ¦ '.join(found)!r}: {ADVICE}"


@pytest.mark.parametrize("marked", ENDS)
def test_a_sentence_ends(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", GLUED)
def test_glued_sentences(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NO_ENDS)
def test_one_sentence_stays_one(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_headings_lists_and_wrapped_lines(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "...", "\r\n.\r\n", "\u2028"])
def test_next_to_nothing(text: str) -> None:
    assert [text[start:end] for start, end in spans(text)] == text.split()


def test_only_the_stretch_asked_for_is_split() -> None:
    text = "The dam is full. The gates are open. The sea is near."
    assert [text[a:b] for a, b in sentences(text, 17, 36)] == ["The gates are open."]


LONG_LINES = ["The keepers of the old dam said on Monday that they had\n", "opened all of the gates\n"]
SHORT_PIECES = [
    "The dam",
    "is full",
    "No",
    "Rs",
    "U.S",
    "40",
    "3.5",
    "e.g",
    "it",
    "- ",
    "(1) ",
    "”",
    ") ",
    " ",
    "\n",
    "\r\n",
]
MARKS = [".", ". ", "! ", "?", "。", "…", "\u2029"]
PIECES = st.sampled_from(LONG_LINES + SHORT_PIECES + MARKS)
TEXTS = st.one_of(st.text(max_size=100), st.lists(PIECES, max_size=20).map("".join))
SENTENCES = st.builds(
    "{} {}{}".format,
    st.sampled_from(["The dam", "Some 40 gates", "Our mill", "“The keeper”"]),
    st.sampled_from(["was full", "grew 3.5 percent", "cost Rs. 50 crore", "shut at 9 a.m. on Monday", "saw Mr. Li"]),
    st.sampled_from([".", "!", "?"]),
)


@given(text=TEXTS)
def test_nothing_is_lost_or_doubled_in_any_text(text: str) -> None:
    at = 0
    for start, end in spans(text):
        assert at <= start < end, f"{text!r}: two sentences overlap, or one is empty"
        assert not text[at:start].strip(), f"{text!r}: {text[at:start]!r} belongs to no sentence"
        assert text[start:end] == text[start:end].strip(), f"{text!r}: white space belongs to no sentence"
        at = end
    assert not text[at:].strip(), f"{text!r}: {text[at:]!r} belongs to no sentence"


@given(parts=st.lists(SENTENCES, min_size=1, max_size=6), link=st.sampled_from([" ", "", "  ", "\n\n"]))
def test_sentences_put_together_come_apart_again(parts: list[str], link: str) -> None:
    check(f"{link}¦".join(parts))
