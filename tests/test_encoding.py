"""Bytes to text: every encoding that archives hold, said, said wrongly or not said, and what is no text at all."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.errors import InputError
from extract.read.encodings.encoding import decoded, named


def noise(seed: int, length: int) -> bytes:
    return random.Random(seed).randbytes(length)  # noqa: S311 - the same noise in every run


# Text and the encodings it is written in, none of them declared.
TEXTS = [
    ("Tickets cost £7 and the show lasts 2½ hours.", "cp1252 latin-1"),
    ("Pay: £31,400", "cp1252 latin-1 mac_roman"),
    ("A £1bn plan “to end the queues” was dropped – again.", "cp1252 mac_roman utf-16-le utf-16-be utf-32-le"),
    ("It's 30 °C; the reservoir holds 1.9 million m³.", "cp1252 latin-1"),
    ("The group’s profit fell to €46m (2019: €71m).", "cp1252 mac_roman"),
    ("Crime fell 4% – but “knife crime” rose to 1,870 cases.", "cp1252 mac_roman"),
    ("‘Yes’", "cp1252 mac_roman"),
    ("It’s", "cp1252 mac_roman"),
    ("<td>£</td><td>12</td>", "cp1252"),
    ("¢50", "cp1252"),
    ("50 µg/m³ of PM2.5, ±3 points", "cp1252"),
    ("Nº 5, 3ª edición", "cp1252"),
    ("投资3亿元", "gb18030"),
    ("뉴스 속보", "euc_kr"),
    ("Population 83\u00a0517\u00a0030, an increase of 0,4\u00a0%", "cp1252 latin-1"),
    ("Beyoncé sold 60,000 seats in Zürich.", "cp1252 latin-1 mac_roman"),
    ("• Jobs: 1,200\n• Grant: £4m\n• Site: 9 acres\n", "cp1252"),
    ("It rained for days… the river rose 2–3 metres", "cp1252 mac_roman"),
    ("Wages went up. " * 4000 + "The minister’s figure was £12.5 billion.", "cp1252 mac_roman"),
    ("Les ventes ont reculé de 4 % à 2,3 milliards d’euros l’an passé.", "cp1252 mac_roman"),
    ("Où sont passés les 300 élèves ?", "cp1252 latin-1"),
    ("Umsätze stiegen kräftig, für nächstes Jahr hofft man auf größere Aufträge.", "cp1252 latin-1 mac_roman"),
    ("El paro bajó un 3 % en mayo según los últimos datos; ¿cuántos años más?", "cp1252 latin-1"),
    ("A produção de café cresceu até 12 % na região, disse o secretário. Não há previsão.", "cp1252 latin-1"),
    ("Kommunen bygger 450 nya lägenheter på ön, säger borgmästaren Åke Öberg.", "cp1252 latin-1"),
    ("Praha získala z fondů Evropské unie přes pět miliard korun na opravu mostů.", "cp1250 iso8859-2"),
    ("Spółka zwiększyła sprzedaż węgla o jedną piątą, a zysk wyniósł pół miliarda złotych.", "cp1250 iso8859-2"),
    ("A kormány szerint jövőre öt százalékkal nő a gazdaság, és csökken az államadósság.", "cp1250 iso8859-2"),
    ("Vlada je odlučila da će obnova pruge početi iduće godine, a trošak će biti veći.", "cp1250"),
    ("В городе сдали 140 квартир.", "cp1251 koi8-r"),
    ("Бюджет края увеличили на 2,5 млрд рублей – «рекордная сумма», заявил министр финансов.", "cp1251"),
    (
        "Экспорт зерна сократился почти вдвое, объяснили в порту, из-за штормов и нехватки вагонов.",
        "cp1251 koi8-r cp866",
    ),
    ("За рік підприємство виготовило шість тисяч тракторів, повідомили в області.", "cp1251 koi8-u"),
    ("今年上半年，吉林省引进项目58个，到位资金207亿元，增长9.6%。", "gb18030 gb2312 utf-16-le utf-16-be"),
    ("新建高速公路长三百公里", "gb18030"),
    ("3月12日，会议审议通过了《关于推进乡村振兴的意见》，计划三年内改造农村公路5000公里。", "gb18030"),
    ("<p>Contact: Changchun (长春市) Bureau, tel. 0431-1234567</p>" * 3, "gb18030"),
    ("台積電昨日公布營收，較去年同期成長三成，達新臺幣一千二百億元。", "big5"),
    ("高雄港貨櫃量創下歷史新高，市長表示將擴建碼頭。", "big5"),
    ("県は来年度、道路の補修に約５０億円を投じる方針を固めた。", "shift_jis euc_jp"),
    ("東京都内の人口は１４００万人を超えた。", "shift_jis euc_jp iso2022_jp"),
    ("トヨタの新型車が発売され、初日に2万台の注文を受けた。", "shift_jis euc_jp"),
    ("서울시는 내년까지 지하철 노선 두 개를 새로 만들 계획이라고 발표했다.", "euc_kr cp949"),
    ("부산항 물동량 12% 증가", "euc_kr"),
    ("Ο δήμος θα δαπανήσει δύο εκατομμύρια για τα σχολεία της περιοχής, είπε ο δήμαρχος.", "cp1253"),
    ("Belediye, yağışlar yüzünden kapanan yolların üçte ikisini açtığını bildirdi.", "cp1254"),
]
TABLE = [(text, encoding) for text, encodings in TEXTS for encoding in encodings.split()]


@pytest.mark.parametrize(("text", "encoding"), TABLE, ids=[f"{text[:20]}-{encoding}" for text, encoding in TABLE])
def test_undeclared(text: str, encoding: str) -> None:
    found, chosen = decoded(text.encode(encoding), "a.txt")
    assert found == text, f"written in {encoding}, read as {chosen}: see what guess.py prefers there"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("UTF8", "utf-8"),
        ("utf8mb4", "utf-8"),
        (" 'ISO-8859-1'; ", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gb18030"),
        ("x-gbk", "gb18030"),
        ("Shift-JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("ks_c_5601-1987", "cp949"),
        ("Big5", "big5hkscs"),
        ("windows-1251", "cp1251"),
        ("x-mac-roman", "mac_roman"),
        # Python knows these too, and none is an encoding of a page.
        ("zlib", None),
        ("unicode_escape", None),
        ("punycode", None),
        ("idna", None),
        ("utf-7", None),
        ("mbcs", None),
        ("no such thing", None),
        ("a\0b", None),
        ("\udc80", None),
        ("x" * 100_000, None),
        ("", None),
        (None, None),
    ],
)
def test_labels(label: str | None, name: str | None) -> None:
    assert named(label) == name


# What was said, the text, what it was really written in.
DECLARED = [
    ("utf-8", "Rents rose 3% to £910.", "cp1252"),
    ("utf-8", "全市工业增加值增长百分之八。", "gb18030"),
    ("gb2312", "发展與囬收 €3 镕", "gb18030"),  # characters that GB 2312 itself does not have
    ("gb2312", "The plan’s cost is £5m – “cheap”.", "utf-8"),
    ("iso-8859-1", "“Five” – €6", "cp1252"),
    ("iso-8859-1", "The plan’s cost is £5m – “cheap”.", "utf-8"),
    ("iso-8859-1", "据统计局消息，全年财政收入四百亿元。", "gb18030"),
    ("iso-8859-1", "Доходы бюджета за год выросли вдвое.", "cp1251"),
    ("iso-8859-1", "Þingið samþykkti að verja 30 milljónum í veginn; ráðherra sagði það nauðsynlegt.", "cp1252"),
    ("windows-1250", "Škoda prodala 40 000 vozů.", "cp1250"),
    ("windows-1255", "העירייה תשקיע שני מיליון שקל", "cp1255"),
    ("windows-1256", "ارتفعت الصادرات بنسبة عشرة في المئة", "cp1256"),
    ("tis-620", "ราคาข้าวเพิ่มขึ้นสองเท่า", "cp874"),
    ("windows-1257", "Vyriausybė skyrė šimtą milijonų eurų keliams", "cp1257"),
    ("big5", "香港政府今年投資三十億元", "big5"),
    ("euc-jp", "新しい工場を建設する", "euc_jp"),
    ("hz-gb-2312", "投资三亿元", "hz"),
    ("iso-2022-jp", "売上は三割増", "iso2022_jp"),
    ("utf-16", "Plain words in UTF-8, £3", "utf-8"),
    ("utf-16le", "Twelve new schools, £3m", "utf-16-le"),
    ("no-such-charset", "Spending: £12m", "cp1252"),
    ("utf-7", "Spending: 12m +AKM-", "utf-8"),
]


@pytest.mark.parametrize(("label", "text", "encoding"), DECLARED)
def test_declared_rightly_or_wrongly(label: str, text: str, encoding: str) -> None:
    found, chosen = decoded(text.encode(encoding), "a.html", label)
    assert found == text, f"declared {label}, written in {encoding}, read as {chosen}"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("label", [None, "gb2312", "iso-8859-1"])
def test_marks_go_before_all(encoding: str, label: str | None) -> None:
    text = "Five schools, £2m – 五所学校\r\n"
    assert decoded(text.encode(encoding), "a.txt", label) == (text, encoding)


DAMAGED = [
    # one byte of cp1252 in a page of UTF-8
    ("utf-8", "“A” – “B” – “C” cost ".encode() + b"\xa35m", "“A” – “B” – “C” cost £5m", "utf-8, mended"),
    (None, ("Größe, Länge, " * 20).encode() + b"caf\xe9 here", "Größe, Länge, " * 20 + "café here", "utf-8, mended"),
    # cut off in the midst of a character, as crawlers do
    (None, "第一季度投资增长百分之十二".encode()[:-1], "第一季度投资增长百分之十\ufffd\ufffd", "utf-8, mended"),
    (
        "gb2312",
        "第一季度投资增长百分之十二".encode("gb18030")[:-1],
        "第一季度投资增长百分之十\ufffd",
        "gb18030, mended",
    ),
    # bytes that cp1252 does not have
    (
        "iso-8859-1",
        b"It costs \xa35 and \xa36. " * 5 + b"\x81",
        "It costs £5 and £6. " * 5 + "\ufffd",
        "cp1252, mended",
    ),
]


@pytest.mark.parametrize(("label", "data", "text", "chosen"), DAMAGED)
def test_a_few_damaged_bytes_cost_no_more_than_themselves(
    label: str | None, data: bytes, text: str, chosen: str
) -> None:
    found = decoded(data, "a.html", label)
    assert found[1] == chosen
    assert found[0] == text


BINARY = {
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10" + bytes(range(256)) * 4,
    "zip": b"PK\x03\x04\x14\0\0\0\x08\0" + noise(1, 300),
    "random": noise(2, 5000),
    "nuls": b"\0" * 400,
    "random and nuls": b"".join(bytes((byte, 0, 0)) for byte in noise(3, 900)),
    "random after a mark": b"\xff\xfe" + noise(4, 5001),
    "random without controls": bytes(byte for byte in noise(5, 4000) if byte >= 32),
    "executable": b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x03\0>\0\x01\0\0\0" * 40,
    "numbers": b"".join(number.to_bytes(4, "little") for number in range(0, 90_000, 77)),
}


@pytest.mark.parametrize("data", BINARY.values(), ids=BINARY)
@pytest.mark.parametrize("label", [None, "utf-8", "iso-8859-1", "gb2312", "utf-16le"])
def test_no_text(data: bytes, label: str | None) -> None:
    with pytest.raises(InputError, match=r"^b: no text: ") as refused:
        decoded(data, "b", label)
    assert refused.value.place == "b"


@pytest.mark.parametrize(
    "text",
    ["", "a", "1\n", "ab", "One NUL\0 is kept.", "Bush hid the facts", "tab\tpage\f\x1a", "this app can break"],
)
def test_what_is_utf8_already_stays_as_it_is(text: str) -> None:
    assert decoded(text.encode(), "a.txt") == (text, "utf-8")


@pytest.mark.parametrize(
    "data",
    [
        ("Costs £3, 40\u00a0% more. " * 400_000).encode("cp1252"),
        ("全市投资增长12% " * 400_000).encode("gb18030"),
        b"plain words " * 800_000 + b"and \xa35",
        b"\xc3\xa9\xe9" * 3_000_000,
        b"\x80" * 9_000_000,
        noise(6, 9_000_000),
    ],
    ids=["cp1252", "gb18030", "one byte", "half damaged", "one byte only", "random"],
)
@pytest.mark.slow
def test_ten_megabytes_take_no_long(data: bytes) -> None:
    begun = time.perf_counter()
    try:
        text, _ = decoded(data, "a.txt")
    except InputError:
        text = ""
    assert time.perf_counter() - begun < 10, "decode once, and guess on a sample"
    assert not text or len(text) > 1_000_000


@given(
    data=st.binary(max_size=300), label=st.sampled_from([None, "utf-8", "latin-1", "gb2312", "utf-16", "iso-2022-jp"])
)
def test_any_bytes_are_read_or_refused(data: bytes, label: str | None) -> None:
    try:
        text, chosen = decoded(data, "x", label)
    except InputError as error:
        assert error.reason.startswith("no text")  # noqa: PT017 - either outcome is right
    else:
        assert chosen
        text.encode()  # no lone surrogates: what is written must be UTF-8


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t"), max_size=200))
def test_utf8_is_never_changed(text: str) -> None:
    assert decoded(text.encode(), "x")[0] == text.removeprefix("\ufeff")
