# ruff: noqa: E501 - pages stand as their sites write them
"""Web pages in the shapes of real sites: what must be in the text, what must not, and what the page says of itself."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.errors import InputError
from extract.read import Options, Raw, parse
from extract.read.formats import format_of
from extract.read.web.html import looks, with_headline

pytest.importorskip("trafilatura", reason="install lxml_html_clean with trafilatura", exc_type=ImportError)


@dataclass
class Page:
    """A page and what should be read of it."""

    markup: str
    inside: list[str]
    outside: list[str]
    date: dt.date | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    encoding: str = "utf-8"
    known: dict[str, str] = field(default_factory=dict)


WORDPRESS = Page(
    """<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>Harbour wall to cost £18m - Coast Courier</title>
<link rel="canonical" href="https://coastcourier.example/2023/05/harbour-wall/">
<meta property="og:site_name" content="Coast Courier"><meta property="og:title" content="Harbour wall to cost £18m">
<meta property="article:published_time" content="2023-05-17T08:30:00+00:00">
<meta property="article:modified_time" content="2023-06-02T10:00:00+00:00"></head>
<body class="post-template single"><header id="masthead"><nav><ul class="menu"><li><a href="/">Home</a></li><li>
<a href="/sport">Sport desk</a></li></ul></nav></header><div id="content"><main><article class="post hentry">
<header class="entry-header"><h1 class="entry-title">Harbour wall to cost £18m</h1><div class="entry-meta">Posted on
<time class="entry-date published" datetime="2023-05-17T08:30:00+00:00">17 May 2023</time> by Ann Reef</div></header>
<div class="entry-content"><p>The council will spend £18.4&nbsp;million on a new harbour wall, its leader said on Tuesday –
the largest scheme in the town for 30 years.</p><p>About 240 homes flooded in the storms of last winter. Insurers paid out
€3.2 million, and 65% of the owners have moved back since.</p><h2>What happens next</h2><ul><li>Stage one: 400 metres of
wall by March 2024</li><li>Stage two: 1,100 metres by 2026</li></ul><p>Work begins in the autumn and will take two years,
according to the plan that councillors passed by 21 votes to four.</p></div><footer class="entry-footer">Filed under: News
</footer></article><div id="comments" class="comments-area"><h2>3 thoughts on this</h2><ol class="comment-list"><li
class="comment"><div class="comment-body"><p>I paid 99 pounds for sandbags, where is my money? A scandal if you ask me, and
I have said so for many years to anybody who would listen.</p></div></li></ol><div id="respond"><h3>Leave a Reply</h3>
<form><p>Your email address will not be published.</p></form></div></div></main><aside id="secondary"><h2>Recent Posts</h2>
<ul><li><a href="/x">Ferry carries 7,777 people</a></li></ul></aside></div><footer><p>© 2025 Coast Courier</p></footer>
</body></html>""",
    inside=[
        "£18.4 million",
        "About 240 homes",
        "€3.2 million",
        "65% of the owners",
        "1,100 metres by 2026",
        "21 votes",
    ],
    outside=["99 pounds", "Leave a Reply", "7,777", "Sport desk", "© 2025"],
    date=dt.date(2023, 5, 17),
    title="Harbour wall to cost £18m",
    source="Coast Courier",
    url="https://coastcourier.example/2023/05/harbour-wall/",
)
GOVERNMENT_ZH = Page(
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><meta name="SiteName" content="江源市人民政府" />
<meta name="ArticleTitle" content="全市一季度新开工项目46个" /><meta name="PubDate" content="2021-04-28 09:12" />
<title>全市一季度新开工项目46个_江源市人民政府</title></head><body><div class="top"><a href="/">首页</a> <a href="/zw">政务公开
</a> <a href="/fw">办事服务</a></div><div class="position">当前位置：首页 &gt; 要闻</div><div class="content">
<h1>全市一季度新开工项目46个</h1><div class="info">发布时间：2021-04-28 来源：江源日报 字体：大 中 小</div><div class="TRS_Editor"><p>　　今年以来，
全市新开工项目46个，总投资达到128.6亿元，同比增长12.4%。其中，投资亿元以上的项目有17个，比去年同期增加5个，完成投资占全市的三分之二以上。</p>
<p>　　市发展改革部门负责人介绍，二季度还将开工项目60个，重点是道路、供水和学校。全市计划年内新建学校9所，改造道路210公里，让更多的居民受益。</p>
</div></div><div class="share">分享到微信</div><div class="foot">主办：江源市人民政府办公室 备案号12345678</div></body></html>""",
    inside=["46个", "128.6亿元", "12.4%", "新建学校9所", "210公里"],
    outside=["办事服务", "备案号", "分享到微信"],
    date=dt.date(2021, 4, 28),
    title="全市一季度新开工项目46个",
    encoding="gb18030",
)
GOVERNMENT_EN = Page(
    """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Ten parks signed</title></head>
<body><div class="header"><ul><li><a href="a">About Us</a></li><li><a href="b">Investment Guide</a></li></ul></div>
<div class="main"><div class="title">Ten parks signed</div><div class="source">Updated: 2020-11-03 &nbsp; Source: Lakeside
Daily</div><div id="zoom"><p>Ten industrial parks were signed in the province on Monday, with a total investment of 31.5
billion yuan ($4.7 billion), the commerce bureau said.</p><p>They are to be ready by the end of 2022 and will give work to
more than 12,000 people, 40 percent of them from villages nearby.</p></div></div><div class="footer">Copyright 2024 All
rights reserved. Tel 0555-7654321</div></body></html>""",
    inside=["31.5 billion yuan", "12,000 people", "40 percent"],
    outside=["Investment Guide", "7654321"],
    date=dt.date(2020, 11, 3),
    title="Ten parks signed",
)
JSON_LD = Page(
    """<!doctype html><html><head><meta charset="utf-8"><title>Mine output up a third | Ridge News</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Mine output up a third",
"datePublished":"2022-02-09T06:00:00Z","dateModified":"2022-02-11T06:00:00Z","publisher":{"@type":"Organization",
"name":"Ridge News"}}</script></head><body><div class="cookie-banner"><p>We use 37 cookies to improve things.</p></div>
<div class="site-header"><span class="today-date">Monday, 3 August 2026</span></div><div class="layout"><div
class="article__body"><h1>Mine output up a third</h1><p>Output at the Ridge mine rose 33% to 4.1 million tonnes last year,
the company said in its yearly report on Wednesday.</p><figure><img src="a.jpg"><figcaption>The pit is 180 metres deep
</figcaption></figure><p>Revenue reached $612m, up from $480m, while costs fell by 2.5 percentage points, helped by cheaper
power from a dam upstream.</p><div class="related-links"><h3>Read more</h3><a href="/o">Dam to close for 11 weeks</a></div>
<p>Some 1,900 people work there, a tenth of them women.</p></div></div><div class="newsletter"><p>Sign up: 5 stories a day
in your inbox.</p></div></body></html>""",
    inside=["33% to 4.1 million tonnes", "$612m", "2.5 percentage points", "1,900 people"],
    outside=["37 cookies", "11 weeks", "5 stories"],
    date=dt.date(2022, 2, 9),
    title="Mine output up a third",
    source="Ridge News",
)
ASP_TABLES = Page(
    """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><META HTTP-EQUIV="Content-Type"
CONTENT="text/html; charset=windows-1252"><TITLE>Port Board: Press Release 14/2009</TITLE></HEAD><BODY><FORM name="aspnetForm"
method="post" action="news.aspx?id=14"><INPUT type="hidden" name="__VIEWSTATE" value="dDwtMTM4O"><TABLE width="780"><TR><TD
colspan="2"><A href="default.aspx">Home</A> | <A href="tenders.aspx">Tenders</A> | <A href="rti.aspx">Right to Information
</A></TD></TR><TR><TD width="160"><A href="a.aspx">Chairman’s desk</A><BR><A href="b.aspx">Tariff</A></TD><TD><TABLE><TR><TD>
<B>Port handles record cargo</B></TD></TR><TR><TD><FONT face="Arial" size="2">The port handled 41.7 million tonnes of cargo
in the year that ended on 31 March, against 38.2 million tonnes in the year before – a rise of 9.2%.<BR><BR>Container traffic
grew to 612,000 units. The board has sanctioned Rs. 340 crore for two new berths, of which the first will be ready in 2011.
</FONT></TD></TR></TABLE></TD></TR><TR><TD colspan="2">Best viewed in 1024 x 768</TD></TR></TABLE></FORM></BODY></HTML>""",
    inside=["41.7 million tonnes", "– a rise of 9.2%", "612,000 units", "Rs. 340 crore"],
    outside=["__VIEWSTATE", "dDwtMTM4O"],
    title="Port Board: Press Release 14/2009",
    encoding="cp1252",
)
STATISTICS = Page(
    """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Retail sales, April 2024</title><meta name="dcterms.issued"
content="2024-05-24"></head><body><nav><a href="#1">Skip to content</a></nav><main><h1>Retail sales, April 2024</h1><p>Sales
volumes fell by 2.3% in the month after a fall of 0.2% in March, the statistics office said. Most kinds of shops sold less
as bad weather kept people away from the high street.</p><table><caption>Volumes by kind of shop</caption><thead><tr><th>Kind
</th><th>Month (%)</th><th>Year (%)</th></tr></thead><tbody><tr><td>Food</td><td>-0.8</td><td>-3.1</td></tr><tr><td>Clothing
</td><td>-5.5</td><td>-4.9</td></tr><tr><td>Fuel</td><td>-4.9</td><td>-6.6</td></tr></tbody></table><p>Over three months
the volumes rose by 0.7%, and by 0.1% against a year ago, with online shopping steady at a quarter of all.</p></main>
<footer>All content is available under an open licence.</footer></body></html>""",
    inside=["fell by 2.3%", "Clothing", "-5.5", "-6.6", "rose by 0.7%"],
    outside=["Skip to content", "open licence"],
    date=dt.date(2024, 5, 24),
    title="Retail sales, April 2024",
)
XHTML = Page(
    """<?xml version="1.0" encoding="iso-8859-1"?>
<!-- saved from an old server --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/x.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Café chain opens 12 shops</title><script src="a.js"/>
</head><body><div id="nav"><a href="/">Start</a></div><div id="story"><p>The café chain opened 12 shops in Zürich and Málaga
last year and employs 310 people, its owner said on Friday at the opening of the newest one.</p><p>It hopes to sell for £9.5m
in 2005; a rival has offered “about half of that”, which he called an insult to all of the staff.</p></div></body></html>""",
    inside=["café chain opened 12 shops in Zürich and Málaga", "310 people", "£9.5m", "“about half of that”"],
    outside=["Start"],
    title="Café chain opens 12 shops",
    encoding="cp1252",
)
DATED_BY_ADDRESS = Page(
    """<html><body><h1>Bus fares</h1><div><p>Fares go up by 4 percent on 1 July, the operator announced. A weekly ticket will cost
£24 instead of £23.10, and children under 16 travel at half that price on all lines.</p><p>The last rise was in 2017, under
the law of 2015-06-01, and brought the operator £2 million more in its first year.</p></div></body></html>""",
    inside=["4 percent", "£23.10", "£2 million"],
    outside=[],
    date=dt.date(2019, 6, 14),
    known={"url": "http://herald.example/news/2019/06/14/fares.html", "captured": "2021-01-01T00:00:00Z"},
    url="http://herald.example/news/2019/06/14/fares.html",
)
UNDATED = Page(
    """<html><head><title>Dam safety</title></head><body><div class="text"><p>The law of 2015-06-01 asks for a check of every dam
in ten years. There are 82 dams in the region, 14 of them older than 1950, and only a third was checked in time.</p><p>The
agency has 6 engineers for the task and wants 20; the ministry has promised an answer by 2016-09-30.</p></div><div
class="related"><span class="date">2014-03-03</span> Flood kills two</div><p>Copyright 2018</p></body></html>""",
    inside=["82 dams", "6 engineers"],
    outside=[],
    date=None,
    title="Dam safety",
)
CHINESE_LABEL = Page(
    """<html><head><meta charset="utf-8"><title>水库加固工程完工</title></head><body><div class="bt">水库加固工程完工</div><table
class="xx"><tr><td>索引号：</td><td>000123/2019-00456</td></tr><tr><td>发布日期：2019年11月5日</td></tr></table><div class="nr">
<p>水库加固工程近日完工，总投资3.2亿元，可灌溉农田15万亩，保护下游人口8万人。工程历时两年，共完成土石方420万立方米，是近十年来全县最大的水利工程。</p>
<p>据了解，工程建成后每年可增加供水2600万立方米，为沿线的六个乡镇、五十三个村提供稳定的水源，惠及更多群众。</p></div></body></html>""",
    inside=["3.2亿元", "15万亩", "420万立方米", "2600万立方米"],
    outside=[],
    date=dt.date(2019, 11, 5),
    title="水库加固工程完工",
)
PAGES = {name.lower(): page for name, page in globals().copy().items() if isinstance(page, Page)}


def read(markup: str | bytes, known: dict[str, str] | None = None) -> list[object]:
    data = markup.encode() if isinstance(markup, str) else markup
    return list(parse(Raw("html", "a.html", "a", data, known or {}), Options()))


@pytest.mark.parametrize("name", PAGES)
def test_shapes_of_sites(name: str) -> None:
    page = PAGES[name]
    (document,) = read(page.markup.encode(page.encoding), page.known)
    assert not isinstance(document, InputError), document
    text = document.text.replace("\u00a0", " ").replace("\n", " ")
    assert [part for part in page.inside if part not in text] == [], "lost from the main text"
    assert [part for part in page.outside if part in text] == [], "no main text, and yet in it"
    assert (document.date, document.encoding) == (page.date, page.encoding)
    assert page.title is None or document.title == page.title
    assert page.source is None or document.source == page.source
    assert page.url is None or document.url == page.url
    assert document.notes == ()
    if document.title:
        assert document.title in text[:400], "the headline, which may have figures, is not in the text"
    assert text.count(page.inside[1]) == 1, "the text is in the document twice"


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_known_by_their_content(name: str) -> None:
    page = PAGES[name]
    assert format_of(page.markup.encode(page.encoding)[:4096], "a.bin", asked=False) == "html"


STORY = "<p>The mill made 12,000 tonnes of paper last year, 8% more than in the year before, its owner said.</p>"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"<!DOCTYPE html>", True),
        (b"\xef\xbb\xbf \r\n<!-- a -->\n<!-- b --><HTML lang=en>", True),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', True),
        ("\ufeff<html>".encode("utf-16"), True),
        (b"<head>", True),
        (b'<?xml version="1.0"?><rss><channel>', False),
        (b"<header>not a page</header>", False),
        (b"html is a language", False),
        (b'{"text": "<html>"}', False),
        (b"The <html> tag", False),
        (b"<!-- never closed " * 200, False),
        (b"", False),
    ],
)
def test_signature(head: bytes, expected: bool) -> None:  # noqa: FBT001 - a column of a table
    assert looks(head) is expected


@pytest.mark.parametrize(
    ("server", "page", "encoding"),
    [
        ("utf-8", "iso-8859-1", "utf-8"),
        ("ISO-8859-1", "gb2312", "gb18030"),
        ("gbk", "iso-8859-1", "gb18030"),
        (None, "windows-1252", "cp1252"),
        (None, "utf-8", "cp1252"),
        ("no-such", "utf-8", "utf-8"),
    ],
)
def test_charsets_of_server_and_page(server: str | None, page: str, encoding: str) -> None:
    sign = "第一季度投资增长百分之十二，达到三亿元。" if encoding == "gb18030" else "It cost £3m – “a lot” – in all."
    markup = f'<html><head><meta charset="{page}"></head><body>{STORY}<p>{sign}</p></body></html>'
    (document,) = read(markup.encode(encoding), {"charset": server} if server else {})
    assert sign in document.text, f"read as {document.encoding}"


def test_a_page_without_main_text_is_read_whole_with_a_note() -> None:
    rows = "".join(f"<div><span>Item {number}</span><span>{number * 7} units</span></div>" for number in range(40))
    (document,) = read(f"<html><body><nav>Menu of 555 dishes</nav>{rows}</body></html>")
    assert "Item 39" in document.text
    assert "273 units" in document.text
    assert "555" not in document.text


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<html></html>",
        "<html><body></body></html>",
        "<html><head><title>Only a title</title></head><body><script>let text = 'made by scripts'</script></body></html>",
        "<!DOCTYPE html>",
        "<!-- only a comment -->",
        "<html><body>&nbsp;</body></html>",
    ],
)
def test_no_text_is_said(markup: str) -> None:
    (error,) = read(markup)
    assert isinstance(error, InputError)
    assert error.reason.startswith("no text in this page")
    assert error.place == "a.html"


def test_short_and_broken_pages_are_read() -> None:
    for markup in (
        "12 dead.",
        "<p>12 dead.",
        "<html><body><p>12 dead.</p></body></html>",
        "<b>12 <i>dead.",
        "12 dead.</html>",
    ):
        (document,) = read(markup)
        assert document.text == "12 dead.", markup


READERS = "".join(
    f"<div class='item'><b>Reader {number}</b><p>I counted 777{number} lorries outside of my house, and told the paper so last"
    " week, but nobody there would listen to me, as always.</p></div>"
    for number in range(5)
)
BESIDE = {
    "comments": f'<div id="comments" class="comments-area">{READERS}</div>',
    "list": f'<ol class="commentlist"><li>{READERS}</li></ol>',
    "discussion": f'<section id="discussion"><h3>Discussion</h3>{READERS}</section>',
    "disqus": f'<div id="disqus_thread">{READERS}</div>',
    "feedback": f'<div class="reader-feedback"><h3>Your views</h3>{READERS}</div>',
    "Chinese": f'<div class="pinglun"><h3>网友评论</h3>{READERS}</div>',
    "stories": '<div class="more-stories">' + '<a href="/x"><h4>Storm costs 777 pounds</h4></a>' * 5 + "</div>",
    "newsletter": '<div class="promo"><p>Get 777 stories a day in your inbox. Sign up now.</p></div>',
}
AROUND = (
    "<article>{}</article>{}",
    '<div class="content">{}{}</div>',
    '<div id="main"><div class="story">{}</div>{}</div>',
    '<body class="has-comments related"><main><article><div class="entry-content">{}</div>{}</article></main>',
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("name", BESIDE)
def test_readers_and_other_stories_are_left_out(name: str, around: str) -> None:
    story = (
        STORY + "<p>A second mill opened in May, with 45 jobs.</p><p>It took £11 million and three years to build.</p>"
    )
    (document,) = read(f"<html><body><h1>Paper</h1>{around.format(story, BESIDE[name])}</body></html>")
    assert "777" not in document.text
    assert "45 jobs" in document.text
    assert "£11 million" in document.text


def test_a_page_named_after_its_comments_is_not_lost() -> None:
    (document,) = read(
        f'<html><body><div class="comment"><article><h1>Comment</h1>{STORY * 3}</article></div></body></html>'
    )
    assert "12,000 tonnes" in document.text


def test_small_tables_are_kept() -> None:
    rows = "".join(f"<tr><td>Port {name}</td><td>{figure}</td></tr>" for name, figure in (("A", 93.2), ("B", 81.5)))
    markup = (
        '<html><body><form><div class="header"><a>Home</a></div><div class="area"><div>Ministry of Ports</div><h2>Ports handle'
        ' more</h2><div class="ReleaseDate">Posted On: 12 JAN 2022 5:29PM</div><p>Ports handled 528 MMT of cargo, up 10.1%.</p>'
        f"<table>{rows}</table><p>****</p></div></form></body></html>"
    )
    (document,) = read(markup)
    assert [figure for figure in ("528 MMT", "93.2", "81.5") if figure not in document.text] == []
    assert document.date == dt.date(2022, 1, 12)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("时间：2016-12-20 10:11 作者：王明", dt.date(2016, 12, 20)),
        ("发布日期：2016年12月20日", dt.date(2016, 12, 20)),
        ("Release date: 2016/12/20", dt.date(2016, 12, 20)),
        ("Dated: 20th December, 2016", dt.date(2016, 12, 20)),
        ("Updated: 20 December 2016", dt.date(2016, 12, 20)),
        ("Opening hours from 2016-12-20", None),
        ("20 December 2016: a holiday", None),
    ],
)
def test_dates_of_lines_with_a_label(line: str, day: dt.date | None) -> None:
    (document,) = read(f"<html><body><table><tr><td>{line}</td></tr></table>{STORY}</body></html>")
    assert document.date == day


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {name} "{f"&{last};" * 10}">' for last, name in zip("abcdefgh", "bcdefghi", strict=True))
    + f"]><html><body>{STORY}<p>&i;</p></body></html>"
)
HOSTILE = {
    "billion laughs": LAUGHS,
    "external entity": f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>{STORY}<p>&x;</p></body></html>',
    "nested": "<html><body>" + "<div>" * 100_000 + STORY,
    "nested inline": "<html><body>" + "<b>" * 100_000 + STORY,
    "nested tables": "<html><body>" + "<table><tr><td>" * 30_000 + STORY,
    "nested lists": "<html><body>" + "<ul><li>" * 50_000 + STORY,
    "unclosed paragraphs": "<html><body>" + "<p>12 x" * 100_000 + STORY,
    "lines": "<html><body><div>" + "12 x<br>" * 100_000 + STORY,
    "spans": "<html><body><p>" + "<span>12 x</span> " * 60_000 + STORY,
    "links": "<html><body>" + "<a href=x>y</a>" * 100_000 + STORY,
    "open comment": f"<html><body>{STORY}" + "<!--" * 500_000,
    "open tags": f"<html><body>{STORY}" + "<" * 1_000_000,
    "attributes": f"<html><body>{STORY}<div " + "a=1 " * 300_000,
    "one long line": "<html><body><p>" + "The mill made 12 tonnes. " * 100_000 + STORY,
    "many dates": "<html><body>" + "<time>x</time>" * 20_000 + "Published: " * 20_000 + STORY,
    "deep drawing": "<html><body><svg>" + "<g>" * 20_000 + "</svg>" + STORY,
    "deep comments": "<html><body>" + "<div class=comment>" * 1500 + "<p>xx yy zz</p>" * 20_000 + STORY,
    "deep dates": "<html><body>" + "<div class=date>" * 200 + "<time>2020-01-01</time>" * 20_000 + STORY,
    "bad address": "<html><head><link rel=canonical href='http://[::1/x'></head><body>" + STORY,
    "nul": "<html>\0<body>" + STORY.replace(" ", " \0", 1),
    "meta": '<meta charset="' * 20_000 + STORY,
}


def test_a_bad_address_is_kept_and_harmless() -> None:
    (document,) = read(STORY, {"url": "http://[bad/"})
    assert document.url == "http://[bad/"


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.slow
def test_hostile_pages_end_soon(name: str) -> None:
    begun = time.perf_counter()
    (found,) = read(HOSTILE[name])
    assert time.perf_counter() - begun < 20
    text = found.reason if isinstance(found, InputError) else found.text
    assert "root:" not in text
    assert len(text) < 4_000_000
    if name not in {"meta", "open tags", "attributes"}:
        assert "12,000 tonnes" in text, "the story is lost"


@pytest.mark.parametrize(
    ("captured", "day"),
    [(None, dt.date(2097, 5, 6)), ("2097-05-06T01:02:03Z", dt.date(2097, 5, 6)), ("2020-01-01", None)],
)
def test_the_date_depends_on_no_clock_but_on_the_capture(captured: str | None, day: dt.date | None) -> None:
    markup = f'<html><head><meta name="date" content="2097-05-06"></head><body>{STORY}</body></html>'
    (document,) = read(markup, {"captured": captured} if captured else {})
    assert document.date == day


@given(st.lists(st.sampled_from(["<p>", "</p>", "<table>", "<td>", "12 cars ", "<time>", "2020-01-01", "<!--", "<![CDATA[", "\0",
    "<head>", "<meta charset=utf-7>", "&#0;", "&#xD800;", "<body", ">", "<svg>", "é", "<script>", "<title>", "<plaintext>"]), max_size=25))  # fmt: skip
def test_any_page_is_read_or_refused(parts: list[str]) -> None:
    for found in read("".join(parts)):
        text = found.reason if isinstance(found, InputError) else found.text
        assert "cannot be read" not in text, text
        text.encode()


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The wall costs £18m.", "Wall to cost £18m", "Wall to cost £18m\n\nThe wall costs £18m."),
        ("Wall to  cost\n£18m\n\nThe council said so.", "Wall to cost £18m", None),
        ("By A. Writer\nWALL TO COST £18M\nThe council said so.", "Wall to cost £18m", None),
        ("The wall costs £18m.", None, None),
        (
            "a " * 300 + "Wall to cost £18m",
            "Wall to cost £18m",
            "Wall to cost £18m\n\n" + "a " * 300 + "Wall to cost £18m",
        ),
    ],
)
def test_the_headline_is_in_the_text_once(text: str, title: str | None, expected: str | None) -> None:
    assert with_headline(text, title) == (expected or text)
