"""Exports of Factiva, as text or HTML, with or without their two-letter field codes.

The layouts, as Factiva's help pages and guides of university libraries describe them:

* "Full Article plus Indexing": a field begins with its code, alone on its line, before its text, or in a table's cell
  of its own: SE section, HD headline, BY byline, CR credit, WC words, PD publication date, ET time, SN source name,
  SC source code, ED edition, PG page, VOL volume, LA language, CY copyright, LP lead paragraph, TD text, ART captions,
  CO companies, IN industries, NS subjects, RE regions, IPC and IPD, PUB publisher, AN accession number.
* "Full Article": the same fields in that order without codes.
* In both an article ends with "Document " and its accession number. HTML has each in a <div id="article-…">.

The text of an article is headline, lead paragraph and text; the other fields would be read as figures.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from extract.errors import InputError
from extract.read.databases.article import Article, block, day_of, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from extract.document import Document
    from extract.read.raw import Raw

NUMBER: Final = r"[A-Z][A-Z0-9]{2,13}(?:19|20)\d{6}[a-z][a-z0-9]{6,10}"  # "XNEWS00020190303ef33000p1"
MARK: Final = re.compile(rf"(?:AN\b[ \t|]*)?Document (?P<number>{NUMBER})\.?")
MAY_BE: Final = re.compile(rf"^[ \t\xa0]*{MARK.pattern}[ \t\xa0|]*\r?$", re.MULTILINE)
HTML_MARK: Final = re.compile(rb"Document(?:\s|&nbsp;|<[^<>]{0,80}>){1,4}" + NUMBER.encode())
HTML_LAYOUT: Final = re.compile(
    rb"<b>\s*HD\s*(?:&nbsp;)?\s*</b>|id=[\"']?article-[A-Z]|class=[\"']?[a-z]{0,2}Article\b|factiva", re.IGNORECASE
)
HEADER: Final = "CLM SE HD BY CR WC PD ET SN SC ED PG VOL LA CY".split()
TEXT: Final = ("LP", "TD")
FOOTER: Final = "ART CT RF CO IN NS RE IPC IPD GC DLN DJN PUB AN".split()
INDEXED: Final = frozenset(["CO", "IN", "NS", "RE"])  # their values are codes: "RE china : China | asiaz : Asia"
CODE: Final = re.compile(
    rf"(?P<code>{'|'.join([*HEADER, *TEXT, *FOOTER])})(?P<mark>[ \xa0]*[|\t][ \t|]*|[ \xa0]+|$)(?P<rest>.*)"
)
NEEDED: Final = frozenset(["HD", "WC", "PD", "SN", "SC", "LA", "LP", "TD"])
FEWEST: Final = 4  # of those that make a piece an article
WORDS: Final = re.compile(r"[\d,.]{1,9} words")
DATED: Final = re.compile(r"(?:\d{1,2} )?[A-Z][a-z]{2,8} (?:19|20)\d\d")
COPYRIGHT: Final = re.compile(r"(?:Copyright\b|©|\(c\)).*", re.IGNORECASE)
CLOCK: Final = re.compile(r"\d{1,2}:\d{2}(?: ?[AP]M)?(?: \w{1,5})?")
BYLINE: Final = re.compile(r"By [A-Z].{0,150}")
LANGUAGES: Final = frozenset(
    """English Spanish French German Italian Portuguese Dutch Russian Arabic Turkish Polish Indonesian Malay Vietnamese
    Swedish Danish Norwegian Finnish Czech Hungarian Greek Japanese Korean Thai""".split()
) | {"Chinese - Simplified", "Chinese - Traditional", "Chinese"}
LEFT_OVER: Final = re.compile(
    r"Page \d+ of \d+.*|(?:©|Copyright)?\W*\d{4} Factiva.*|\W*|Search Summary.*|Dow Jones.{0,20}Factiva", re.IGNORECASE
)
SUMMARY: Final = re.compile(r"Search Summary.*|Text\b.*|Date\b.*|Source\b.*|Author\b.*|Company\b.*", re.IGNORECASE)
TOKEN: Final = re.compile(
    r"<!--|-->|<(?P<slash>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*+)[^<>]*+>|<[!?/][^<>]*+>|(?P<text>[^<>-]++|[<>-])"
)
SPACE: Final = re.compile(r"\s+")
BLOCKS: Final = frozenset("div td th tr table br li ul ol h1 h2 h3 h4 h5 h6 pre section article hr".split())
UNSEEN: Final = {"<!--": "-->", "script": "/script", "style": "/style", "title": "/title"}
HEADER_LINES: Final = 14  # of an article without codes
CUT_OFF: Final = "has no end mark; it may be cut off"


def may_be(text: str) -> bool:
    """Whether a text has a line that ends articles; quick, for texts of any length."""
    return MAY_BE.search(text) is not None


def articles(lines: Sequence[str]) -> list[Article] | None:
    """The articles of an export; None where the marks of one end no articles."""
    pieces: list[tuple[list[str], str]] = [([], "")]
    for line in lines:
        mark = MARK.fullmatch(plain(line).rstrip(" |"))
        if mark is None:
            pieces[-1][0].append(line)
        else:
            pieces[-1] = (pieces[-1][0], mark["number"])
            pieces.append(([], ""))
    found = [_article(piece, number) for piece, number in pieces[:-1]]
    if all(article is None for article in found):
        return None
    last = _article(pieces[-1][0], "")
    given = [article or Article(id=number) for article, (_, number) in zip(found, pieces, strict=False)]
    if last is not None:
        last.notes.append(CUT_OFF)
        given.append(last)
    elif any(not LEFT_OVER.fullmatch(plain(line)) for line in pieces[-1][0]) and not _is_summary(pieces[-1][0]):
        given.append(Article(headline=next(plain(line) for line in pieces[-1][0] if plain(line))))
    return given


def _is_summary(lines: Sequence[str]) -> bool:
    """Whether these lines are the summary of the search that an export may end with."""
    return next((bool(SUMMARY.fullmatch(line)) for line in map(plain, lines) if not LEFT_OVER.fullmatch(line)), True)


def _article(piece: Sequence[str], number: str) -> Article | None:
    """The article that a piece holds, in either layout; None where it holds none."""
    fields = coded(piece)
    if len(NEEDED & fields.keys()) < FEWEST or "HD" not in fields:
        return _uncoded(piece, number)
    told = {name: " ".join(plain(line) for line in lines if plain(line)) for name, lines in fields.items()}
    body = "\n\n".join(text for text in (block(fields.get(name, [])) for name in TEXT) if text)
    article = Article(told["HD"], body, day_of(told.get("PD", "")), told.get("SN", ""), number)
    return _noted(article, told.get("PD", ""), told.get("LA", "English"))


def _noted(article: Article, stated: str, language: str) -> Article:
    if article.date is None:
        told = f"date {stated!r} is no day" if stated else "no publication date"
        article.notes.append(f"{told}; the text is read without a date")
    if language != "English":
        article.notes.append(f"language: {language}; only English is read well")
    return article


def coded(piece: Sequence[str]) -> Mapping[str, list[str]]:
    """The lines of each field of a piece with codes.

    A code that a blank parts from its text might be a word ("IN 2019 THE COUNTY"): it is taken for one only in an
    export that has its headlines so, once an article, and not within the text.
    """
    loose = any((m := CODE.fullmatch(plain(line))) and m["code"] == "HD" and m["mark"] == " " for line in piece)
    fields: dict[str, list[str]] = {}
    name = ""
    for line in piece:
        found = CODE.fullmatch(line.strip())
        if found is not None and _is_code(found, fields, loose=loose):
            name = found["code"]
            fields[name] = [found["rest"]] if found["rest"] else []
        elif name:
            fields[name].append(line.removesuffix(" |"))
    return fields


def _is_code(found: re.Match[str], fields: Mapping[str, list[str]], *, loose: bool) -> bool:
    code, mark = found["code"], found["mark"].replace("\xa0", " ")
    if code in fields or (code != "HD" and code in HEADER[3:] and "HD" not in fields):
        return False
    in_text = any(name in fields for name in TEXT)
    if in_text and code in HEADER:
        return False
    if not mark.strip(" ") and mark:  # by a blank alone
        return (
            loose and not (code in INDEXED and " : " not in found["rest"]) and not (in_text and code in ("CT", "ART"))
        )
    return True


def _uncoded(piece: Sequence[str], number: str) -> Article | None:
    """The article of a piece without codes: headline, byline, words, date, time, source, code, language, copyright."""
    filled = [i for i, line in enumerate(piece) if not LEFT_OVER.fullmatch(plain(line))]
    words = next((n for n, i in enumerate(filled[:HEADER_LINES]) if WORDS.fullmatch(plain(piece[i]))), None)
    if not words:
        return None
    below = [(i, plain(piece[i])) for i in filled[words + 1 : words + HEADER_LINES]]
    date = next((n for n, (_, line) in enumerate(below[:2]) if DATED.fullmatch(line)), None)
    if date is None:
        return None
    above = [plain(piece[i]) for i in filled[:words]]
    headlines = [line for line in above if not BYLINE.fullmatch(line)] or above
    source = next((line for _, line in below[date + 1 :] if not CLOCK.fullmatch(line)), "")
    rights = next((i for i, line in below if COPYRIGHT.fullmatch(line)), None)
    tongue = next(((i, line) for i, line in below if line in LANGUAGES), None)
    begin = rights if rights is not None else tongue[0] if tongue else below[date][0]
    article = Article(max(headlines, key=len), block(list(piece[begin + 1 :])), day_of(below[date][1]), source, number)
    return _noted(article, below[date][1], tongue[1] if tongue else "English")


def looks_html(data: bytes) -> bool:
    """Whether HTML is an export of Factiva: an accession number at an article's end, and one of its layouts."""
    return HTML_MARK.search(data) is not None and HTML_LAYOUT.search(data) is not None


def html_articles(markup: str, raw: Raw, encoding: str | None = None) -> Iterator[Document | InputError]:
    """The articles of an export as HTML, whose markup has been decoded."""
    found = articles(page_lines(markup).split("\n"))
    if found is None:
        yield InputError("no article found in this Factiva export; export it again, or as RTF", raw.place)
        return
    for number, article in enumerate(found, 1):
        yield article.document(raw, number, encoding)


def page_lines(markup: str) -> str:
    """The text of a page: a line for each block or cell, blank lines between paragraphs.

    The standard library's parser takes hours for some pages made to that end; the pages here are simple, and any page
    takes the same time for the same length.
    """
    parts: list[str] = []
    unseen = ""  # what ends the comment, script or style that is being passed over
    for token in TOKEN.finditer(markup):
        tag = f"{token['slash']}{token['name']}".lower() if token["name"] else token[0]
        if unseen:
            unseen = "" if tag == unseen else unseen
        elif tag in UNSEEN:
            unseen = UNSEEN[tag]
        elif token["name"]:
            name = tag.removeprefix("/")
            parts.append("\n\n" if name == "p" else "\n" if name in BLOCKS else "")
        elif token["text"]:
            parts.append(SPACE.sub(" ", html.unescape(token["text"])))
    return "".join(parts)
