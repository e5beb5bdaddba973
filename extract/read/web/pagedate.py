"""The day that a page was published: as its head, its address, or an element or line made for a date states it."""

from __future__ import annotations

import copy
import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING, Any, Final

from extract.dates import FULL, LABEL, document_date
from extract.read.extras import library

if TYPE_CHECKING:
    from collections.abc import Iterator

LATEST: Final = dt.date(2100, 1, 1)  # never the day of the run: the same page has the same date on every day
MOST: Final = 5  # elements that are asked for a date, the first ones; later ones are those of other articles
SHORT: Final = 200  # characters of an element or line that is made for a date
LABEL_ZH: Final = re.compile(r"(?:时间|時間|日期|发布|發布|更新)(?:于|於)?\s*[:：]?\s*$")
CANDIDATES: Final = 200  # elements looked at for that
DATED: Final = re.compile("date|time|publish|posted|byline", re.IGNORECASE)
OTHERS: Final = re.compile("comment|related|sidebar|recommend|widget|footer|copyright", re.IGNORECASE)
OTHER_TAGS: Final = frozenset({"nav", "aside", "footer"})
HEAD: Final = "//meta | //link[@rel='canonical'] | //script[@type='application/ld+json']"


def published(tree: Any, lines: list[str], url: str | None, captured: dt.date | None) -> dt.date | None:  # noqa: ANN401
    """The day of publication, None where the page does not state it; not later than it was `captured`."""
    latest = captured or LATEST
    found = _found(tree.xpath(HEAD), url, latest)
    if found is not None:
        return found
    for element in itertools.islice(_dated(tree), MOST):
        found = _found([element], None, latest)
        if found is not None:
            return found
    for line in lines:
        stated = FULL.search(line) if len(line) < SHORT else None
        if stated and (LABEL.search(line[: stated.start()]) or LABEL_ZH.search(line[: stated.start()])):
            day = document_date(f"Date: {stated[0]}").date
            if day is not None and day <= latest:
                return day
    return None


def _dated(tree: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    """The elements that are made for a date, of the page's own story."""
    body = tree.find("body")
    every = iter(()) if body is None else body.iterdescendants()
    named = (one for one in every if one.tag in {"time", "abbr"} or DATED.search(_names(one)))
    for element in itertools.islice(named, CANDIDATES):
        around = (element, *element.iterancestors())
        if any(one.tag in OTHER_TAGS or (one.tag != "body" and OTHERS.search(_names(one))) for one in around):
            continue
        if len("".join(itertools.islice(element.itertext(), 30)).strip()) < SHORT:
            yield element


def _names(element: Any) -> str:  # noqa: ANN401 - as above
    return f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"


def page_of(elements: list[Any]) -> Any:  # noqa: ANN401 - a tree of lxml, which has no types
    """A page of copies of these elements alone."""
    page = library("lxml.html", "html", "").document_fromstring("<html><head></head><body><div></div></body></html>")
    for element in elements:
        part = copy.deepcopy(element)
        part.tail = None
        page[0 if element.tag in {"meta", "link", "script", "title"} else 1].append(part)
    return page


def _found(elements: list[Any], url: str | None, latest: dt.date) -> dt.date | None:
    """The date that htmldate finds in these elements."""
    day = library("htmldate", "html", "").find_date(
        page_of(elements), extensive_search=False, original_date=True, url=url, max_date=latest.isoformat()
    )
    return dt.date.fromisoformat(day) if day else None
