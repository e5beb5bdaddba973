"""Web pages: the main text without menus and comments, with title, day of publication, address and site."""

from __future__ import annotations

import copy
import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from extract.document import Document
from extract.errors import InputError
from extract.read.databases import factiva
from extract.read.encodings.encoding import decoded, named
from extract.read.extras import library
from extract.read.raw import Format, whole
from extract.read.web.pagedate import HEAD as DECLARATIONS
from extract.read.web.pagedate import page_of, published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import Options, Raw

OPENING_LENGTH: Final = 300  # characters of a text in which its headline may stand
HEAD: Final = 16_384  # bytes that a charset is looked for in
META: Final = re.compile(rb"<meta\b[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:()+-]{1,40})", re.IGNORECASE)
XML: Final = re.compile(rb"\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:()+-]{1,40})", re.IGNORECASE)
OPENING: Final = re.compile(
    rb"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|title)\b)",
    re.IGNORECASE | re.DOTALL,
)
UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ABOUT: Final = f"{DECLARATIONS} | //title | (//h1)[1]"
MOST_ELEMENTS: Final = 30_000  # the search for the main text takes time that grows with their square
LEAST_SHARE: Final = 0.1  # of a page's text outside its menus, which the main text is expected to have
LEAST: Final = 250  # characters that a main text has, where the page has them
# What is never main text, and what is around it.
UNSEEN: Final = ("script", "style", "noscript", "template", "svg", "head", "select", "button", "iframe", "object")
AROUND: Final = ("nav", "footer", "aside")
MOST_ROWS: Final = 300  # of tables, that are looked for in a text
NESTING: Final = re.compile(
    r"</?(?!(?:html|head|body|meta|title|link|script|style|br)\b)([a-z][\w:-]*)[^<>]*>", re.IGNORECASE
)
INLINE: Final = frozenset("a abbr b big em font i mark q s small span strong sub sup u".split())
WHOLE: Final = "all text of the page is read"
# What readers wrote, and other stories, as sites name them.
BESIDE: Final = re.compile(
    r"(?<![a-z])(?:comments?|commentlist|discussion|disqus|feedback|reader-?views|pinglun|related|more-(?:stories|news)"
    r"|recommend(?:ed|ations)?|newsletter|promo|cookies?|consent|share(?!-?price)|social-?(?:media|share))(?![a-z])",
    re.IGNORECASE,
)
STORIES: Final = frozenset({"html", "body", "main", "article", "h1", "p", "td"})  # never taken out
PARAGRAPH: Final = 80  # characters of the shortest story
MOST_BESIDE: Final = 50  # such elements of a page
BLOCKS: Final = frozenset(
    "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1"
    " h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody tfoot thead tr ul".split()
)


def looks(head: bytes) -> bool:
    """Whether bytes begin as a web page does, in any encoding, after a declaration and comments."""
    return OPENING.match(head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")) is not None


def declared(data: bytes, known: str | None) -> str | None:
    """The charset that the server or the page declares; that of servers is often Latin-1, whatever the page is."""
    found = META.search(data[:HEAD]) or XML.match(data[:HEAD])
    own = found[1].decode("ascii") if found else None
    return own if own and named(known) in {None, "cp1252"} else known


def parse(raw: Raw, _options: Options) -> Iterator[Document | InputError]:
    """The document of a page. Raises `InputError` where there is no text in it."""
    trafilatura = library("trafilatura", "html", raw.place)
    markup, encoding = decoded(raw.data, raw.place, declared(raw.data, raw.known.get("charset")))
    if factiva.looks_html(raw.data):
        yield from factiva.html_articles(markup, raw, encoding)
        return
    tree, flattened = _tree(markup, raw.place)
    if tree is not None:
        _remove_beside(tree)
    lines = [] if tree is None else _lines(tree)
    if not lines:
        message = "no text in this page; it may be built by scripts, or empty"
        raise InputError(message, raw.place)
    elements = sum(1 for _ in tree.iter())
    if elements <= MOST_ELEMENTS and not flattened:
        text, note = _text(trafilatura, tree, lines)
    else:
        why = "it is nested too deep" if flattened else f"it has {elements} elements"
        text, note = "\n".join(lines), f"{WHOLE}: {why}, so its main text was not looked for"
        for body in tree.iterfind("body"):
            body.clear()  # what is asked of the page now stands in its head
    if cut := raw.known.get("truncated"):
        note = f"{note}{'; ' if note else ''}cut off when it was captured ({cut}), its end is missing"
    known = raw.known.get("url")
    about = trafilatura.extract_metadata(
        page_of(tree.xpath(ABOUT)), default_url=known if _host(known) else None, extensive=False
    )
    url = _address(about.url, known)
    day = _day(raw.known.get("date")) or published(tree, lines, url, _day(raw.known.get("captured")))
    notes = (note,) if note else ()
    title = _line(about.title)
    text = with_headline(text, title)
    yield Document(raw.name, text, day, title, url, _line(about.sitename), encoding=encoding, notes=notes)


def with_headline(text: str, title: str | None) -> str:
    """The text under its headline, which has figures of its own; most pages keep it apart from the article's body."""
    opening = " ".join(text[: OPENING_LENGTH + len(title or "")].split()).casefold()
    return text if title is None or title.casefold() in opening else f"{title}\n\n{text}"


def _tree(markup: str, place: str) -> tuple[Any, bool]:
    """The tree of a page, None where it has no element, and whether it was flattened, being over 256 levels deep."""
    lxml = library("lxml.html", "html", place)
    parser = lxml.HTMLParser(
        encoding="utf-8", collect_ids=False, remove_comments=True, remove_pis=True, default_doctype=False
    )
    markup, tree = markup.replace("\0", ""), None
    for flattened in (False, True):
        text = NESTING.sub(_flat, markup) if flattened else markup
        try:
            tree = lxml.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
        except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
            tree = None
        if not any("depth" in entry.message for entry in parser.error_log):
            break
    if tree is not None:
        _sound(tree)
    return tree, flattened


def _sound(tree: Any) -> None:  # noqa: ANN401 - as above
    """Take out characters that lxml reads, written as they are or by number, but does not let be written again."""
    for element in tree.iter():
        if element.text and UNWRITABLE.search(element.text):
            element.text = UNWRITABLE.sub("", element.text)
        if element.tail and UNWRITABLE.search(element.tail):
            element.tail = UNWRITABLE.sub("", element.tail)


def _flat(tag: re.Match[str]) -> str:
    """What is left of a tag in a page without nesting: the end of a line, unless it stands within one."""
    return "" if tag[1].lower() in INLINE else "\n<br>"


def _text(trafilatura: Any, tree: Any, lines: list[str]) -> tuple[str, str]:  # noqa: ANN401 - as above
    """The main text and no note, or all text and the note that no main text was told."""
    page = "\n".join(lines)
    rows = [cells[-1] for line in lines if len(cells := line.split(" | ")) > 1 and cells[-1][-1:].isdigit()]
    best = ""
    for precision in (True, False):
        found = trafilatura.bare_extraction(
            tree, favor_precision=precision, include_comments=False, include_tables=True, include_formatting=False
        )
        text = "" if found is None else (found.text or "").strip()
        enough = len(text) >= min(LEAST, len(page) / 2) and len(text) >= LEAST_SHARE * len(page)
        if enough and (not best or _held(rows, text) > _held(rows, best)):
            best = text
        if best and _held(rows, best) == len(rows[:MOST_ROWS]):
            break  # the stricter search leaves out menus, and sometimes tables
    return (best, "") if best else (page, f"{WHOLE}: no main text could be told from the rest")


def _held(rows: list[str], text: str) -> int:
    """How many rows of figures are in a text."""
    return sum(figure in text for figure in rows[:MOST_ROWS])


def _remove_beside(tree: Any) -> None:  # noqa: ANN401 - as above
    """Take comments and teasers out of a page, by their names, but not what holds the story: it may be so named too."""
    named = (one for one in tree.iter() if BESIDE.search(f"{one.get('class', '')} {one.get('id', '')}"))
    found = list(itertools.islice((one for one in named if one.tag not in STORIES), MOST_BESIDE))
    left = len(tree.text_content()) if found else 0
    for element in found:
        length = len(element.text_content())
        beside = length < left / 2 or _story_outside(tree, element)
        if beside and next(element.iterancestors("html"), None) is not None:  # else it went with what was around it
            element.drop_tree()
            left -= length


def _story_outside(tree: Any, element: Any) -> bool:  # noqa: ANN401 - as above
    """Whether the paragraphs of a page are not all in an element, nor is its headline."""
    headline = element.find(".//h1") is not None or element.find(".//article") is not None
    within, all_of_it = (sum(len(one.text_content()) for one in part.iter("p")) for part in (element, tree))
    return not headline and all_of_it - within >= PARAGRAPH


def _lines(tree: Any) -> list[str]:  # noqa: ANN401 - as above
    """All text of a page but its menus, a line for each block."""
    tree = copy.deepcopy(tree)
    for element in list(tree.iter(*UNSEEN, *AROUND)):
        if element.getparent() is not None:
            element.drop_tree()
    for element in tree.iter(*BLOCKS):
        element.text = f"\n{element.text or ''}"
        element.tail = f"\n{element.tail or ''}"
    for element in tree.iter("td", "th"):
        element.tail = f" | {element.tail or ''}"
    joined = (" ".join(line.split()).removesuffix("|").rstrip() for line in tree.text_content().split("\n"))
    return [line for line in joined if line]


def _address(own: str | None, known: str | None) -> str | None:
    """The address that the page gives itself, unless it was fetched from another site."""
    return own if own and (not known or _host(own) == _host(known)) else known


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _day(date: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((date or "")[:10])
    except ValueError:
        return None


FORMAT: Final = Format((".html", ".htm", ".xhtml"), parse, whole, looks)
