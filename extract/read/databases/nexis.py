"""Exports of LexisNexis, as text: of Nexis Uni and Nexis Advance, and of the older LexisNexis Academic.

The layouts, as their users' guides and the readme of the R package LexisNexisTools describe them:

* Nexis Uni, Advance: a cover page (user name, date and time, job number, search terms, list of documents); then, an
  article: headline; source; date line; copyright; "Length: 432 words", "Section:", "Byline:", "Dateline:",
  "Highlight:"; the line "Body" and the body; "Graphic", "Classification" with "Language:", "Publication-Type:",
  "Subject:" and more, "Load-Date:"; the line "End of Document".
* Academic: the line "3 of 500 DOCUMENTS"; source; date line; edition; headline, with or without "HEADLINE:";
  "BYLINE:", "SECTION:", "LENGTH:", "DATELINE:"; the body, under "BODY:" or not; "LOAD-DATE:", "LANGUAGE:",
  "PUBLICATION-TYPE:" and more; copyright, which may stand at the top instead.

The cover page is no article. Header and classification are no text: they would be read as figures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.read.databases.article import Article, block, day_of, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

END: Final = "End of Document"
COUNT: Final = re.compile(
    r"(?:\d{1,6} (?:of|OF) \d{1,6} DOCUMENTS?|(?:Document|Dokument) \d{1,6} (?:of|von|de) \d{1,6})"
)
MAY_BE: Final = re.compile(rf"^[ \t\xa0]*(?:{END}|{COUNT.pattern})[ \t\xa0]*\r?$", re.MULTILINE)
LENGTH: Final = re.compile(r"Length: ?[\d,.]+ words?\b.*", re.IGNORECASE)
LOADED: Final = re.compile(r"Load-Date: .+", re.IGNORECASE)
COPYRIGHT: Final = re.compile(
    r"(?:(?:Copyright\b\W*(?:\(c\))?|©|\(c\))\W*(?:19|20)\d\d\b|All Rights Reserved).*", re.IGNORECASE
)
BODY: Final = re.compile(r"Body:?", re.IGNORECASE)
FIELD: Final = re.compile(
    r"(?P<name>Length|Section|Byline|Dateline|Highlight|Headline|Series|Column|Distribution|Author|Show|Guests?"
    r"|Anchors?|Reporters?|Body)\b ?:"
    r"(?P<rest>.*)",
    re.IGNORECASE,
)
# What ends a body: a heading on its own, or a field that no text has.
TAIL: Final = re.compile(
    r"Classification|Graphic|(?-i:GRAPHIC ?:.*)|Language ?: ?[A-Z][A-Z;, -]{2,40}"
    r"|(?:Load-Date|Publication-Type|Journal Code|Journal-Code|Pub-Type|Document-Type|Acc-No) ?: ?.*",
    re.IGNORECASE,
)
# What may stand between a body and that.
LOOSE: Final = re.compile(
    r"(?:URL|Graphic|Subject|Notes|Correction-Date|Pub-Date|Company|Type) ?: ?.*|Notes", re.IGNORECASE
)
FURNITURE: Final = re.compile(
    r"Page \d+ of \d+|About LexisNexis.*|Privacy Policy|Terms (?:&|and) Conditions|Bookmark_\d+|Link to (?:Image|PDF)"
    r"|\W*|_*|(?:Copyright )?© ?\d{4} LexisNexis.*",
    re.IGNORECASE,
)
COVER: Final = re.compile(
    r"(?:User Name|Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by|Documents? \(\d+\)).*",
    re.IGNORECASE,
)
LISTED: Final = re.compile(r"\d{1,4}\. ?(.+)")
EDITION: Final = re.compile(r".{0,60}\bEdition\b.{0,20}", re.IGNORECASE)
HEADLINE_LINES: Final = 3  # behind the first; more are the body of an export without blank lines
WRAPPING: Final = ("byline", "section", "highlight", "series", "distribution")
WRAPPED: Final = 60  # characters of a line that may go on in the next
HEADER_LINES: Final = 10  # from the date line to the first line that a header is known by
CUT_OFF: Final = "has no end mark; it may be cut off"


def may_be(text: str) -> bool:
    """Whether a text has a line that parts articles; quick, for texts of any length."""
    return MAY_BE.search(text) is not None


def articles(lines: Sequence[str]) -> list[Article] | None:
    """The articles of an export; None where the marks of one part no articles."""
    ends = [i for i, line in enumerate(lines) if plain(line) == END]
    counts = [i for i, line in enumerate(lines) if COUNT.fullmatch(plain(line))]
    if len(ends) >= len(counts):
        pieces = [lines[a:b] for a, b in zip([0, *(i + 1 for i in ends)], [*ends, len(lines)], strict=True)]
        if not any(_has_header(piece) for piece in pieces[:-1]):
            return None
        if all(FURNITURE.fullmatch(plain(line)) for line in pieces[-1]):
            pieces.pop()
        return [_uni(piece, first=n == 0, ended=n < len(ends)) for n, piece in enumerate(pieces)]
    pieces = [lines[a + 1 : b] for a, b in zip(counts, [*counts[1:], len(lines)], strict=True)]
    return [_academic(piece) for piece in pieces] if any(_has_header(piece) for piece in pieces) else None


def _has_header(piece: Sequence[str]) -> bool:
    """Whether a piece has what articles of an export have, and others hardly: two of the lines that stand in each."""
    found = {
        test
        for line in map(plain, piece)
        for test in (LENGTH, LOADED, COPYRIGHT, BODY)
        if len(line) < 300 and test.fullmatch(line)
    }
    return len(found) > 1 and (LENGTH in found or LOADED in found)


def _uni(piece: Sequence[str], *, first: bool, ended: bool) -> Article:
    """An article of Nexis Uni or Advance."""
    lines = [line for line in piece if not plain(line) or not FURNITURE.fullmatch(plain(line))]
    date, start = _header(lines)
    above = [i for i in range(date if date is not None else start) if plain(lines[i])]
    article = Article(notes=[] if ended else [CUT_OFF])
    if date is not None:
        article.date = day_of(plain(lines[date]))
        article.source = plain(lines[above.pop()]) if len(above) > 1 else ""
    elif len(above) > 1 and not (first and any(COVER.fullmatch(plain(lines[i])) for i in above)):
        article.source, above = plain(lines[above[1]]), above[:1]
    article.headline = " ".join(plain(lines[i]) for i in (_without_cover(lines, above) if first else above))
    if article.date is None:
        article.notes.append("no date line that can be read; the text is read without a date")
    article.body = _body(lines, start)
    return article


def _header(lines: Sequence[str]) -> tuple[int | None, int]:
    """Where the date line is, and the first line of the header below it."""
    known = {i for i, line in enumerate(lines) if _in_header(plain(line))}
    filled = [i for i, line in enumerate(lines) if plain(line)]
    for n, i in enumerate(filled):
        if day_of(plain(lines[i])) and any(k in known for k in filled[n + 1 : n + 1 + HEADER_LINES]):
            return i, i + 1
    marks = (i for i in sorted(known) if LENGTH.fullmatch(plain(lines[i])) or BODY.fullmatch(plain(lines[i])))
    first = next(marks, None)
    if first is None:
        return None, len(lines)
    while first - 1 in known or (first and not plain(lines[first - 1]) and first - 2 in known):
        first -= 1
    return None, first


def _in_header(line: str) -> bool:
    return any(test.fullmatch(line) for test in (COPYRIGHT, FIELD, BODY))


def _without_cover(lines: Sequence[str], above: list[int]) -> list[int]:
    """The lines of the first headline, of all that stand above it: the cover page lists it too."""
    if not any(COVER.fullmatch(plain(lines[i])) for i in above):
        return above
    listed = {m[1] for i in above if (m := LISTED.fullmatch(plain(lines[i])))}
    same = [i for i in above if plain(lines[i]) in listed]
    if same:
        return above[above.index(same[-1]) :]
    return above[-1:]


def _body(lines: Sequence[str], start: int) -> str:
    """The body: behind the line "Body", or else behind the header's last field."""
    begin = next((i + 1 for i in range(start, len(lines)) if BODY.fullmatch(plain(lines[i]))), None)
    if begin is None:
        begin = start
        for i in range(start, len(lines)):
            if plain(lines[i]) and not _in_header(plain(lines[i])):
                if begin > start:
                    break
            elif plain(lines[i]):
                begin = i + 1
    return _without_tail(lines[begin:])


def _without_tail(lines: Sequence[str]) -> str:
    """A body without the fields behind it."""
    end = next((i for i, line in enumerate(lines) if TAIL.fullmatch(plain(line))), len(lines))
    while end and (not plain(lines[end - 1]) or _loose(plain(lines[end - 1]))):
        end -= 1
    return block(list(lines[:end]))


def _loose(line: str) -> bool:
    return any(test.fullmatch(line) for test in (LOOSE, COPYRIGHT, FURNITURE))


def _academic(piece: Sequence[str]) -> Article:
    """An article of LexisNexis Academic."""
    article = Article()
    lines = [line for line in piece if not plain(line) or not FURNITURE.fullmatch(plain(line))]
    first = next((i for i, line in enumerate(lines) if FIELD.match(plain(line))), len(lines))
    above = [i for i in range(first) if plain(lines[i]) and not COPYRIGHT.fullmatch(plain(lines[i]))]
    date = next((i for i in above if day_of(plain(lines[i]))), None)
    if date is None:
        article.notes.append("no date line that can be read; the text is read without a date")
        article.source = plain(lines[above[0]]) if above else ""
        below = above[1:]
    else:
        article.date = day_of(plain(lines[date]))
        article.source = " ".join(plain(lines[i]) for i in above[max(0, above.index(date) - 1) : above.index(date)])
        below = above[above.index(date) + 1 :]
    headline = [i for i in below if not EDITION.fullmatch(plain(lines[i]))]
    while headline and headline[-1] - headline[0] >= len(headline):  # an edition by a name of its own stands apart
        headline.pop(0)
    article.headline = " ".join(plain(lines[i]) for i in headline)
    article.body = _fields(article, lines[first:])
    return article


def _fields(article: Article, lines: Sequence[str]) -> str:
    """The body behind the fields; a headline among them is the article's."""
    name, begin, more = "", 0, 0
    for i, line in enumerate(map(plain, lines)):
        field = FIELD.match(line)
        if field is not None:
            name, begin, more = field["name"].lower(), i + 1, 0
            rest = field["rest"].strip()
            if name == "headline":
                article.headline = rest
            elif name == "body":
                return _without_tail([rest, *lines[begin:]])
        elif not line:
            name = ""
        elif name == "headline" and more < HEADLINE_LINES:
            article.headline = f"{article.headline} {line}".strip()
            begin, more = i + 1, more + 1
        elif name in WRAPPING and len(lines[i - 1]) >= WRAPPED:
            begin = i + 1
        else:
            break
    return _without_tail(lines[begin:])
