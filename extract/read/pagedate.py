"""The day that a page was published: as its head, its address, or an element or line made for a date states it."""

from __future__ import annotations

import copy
import datetime as dt
import re
from typing import Any, Final

from extract.dates import FULL, LABEL, document_date
from extract.read.extras import library

LATEST: Final = dt.date(2100, 1, 1)  # never the day of the run: the same page has the same date on every day
MOST: Final = 5  # elements that are asked for a date, the first ones; later ones are those of other articles
SHORT: Final = 200  # characters of an element or line that is made for a date
LABEL_ZH: Final = re.compile(r"(?:时间|時間|日期|发布|發布|更新)(?:于|於)?\s*[:：]?\s*$")
_WORDS: Final = ("date", "time", "publish", "posted", "byline", "dateline")
_NAMES: Final = "translate(concat(@class, ' ', @id, ' ', @itemprop), 'ABDEILMNOPSTUY', 'abdeilmnopstuy')"
_OTHERS: Final = ("comment", "related", "sidebar", "recommend", "widget", "footer", "copyright")
HEAD: Final = "//meta | //link[@rel='canonical'] | //script[@type='application/ld+json']"
DATED: Final = (
    f"//body//*[self::time or self::abbr or {' or '.join(f'contains({_NAMES}, {word!r})' for word in _WORDS)}]"
    f"[string-length(normalize-space(.)) < {SHORT}]"
    "[not(ancestor::nav or ancestor::aside or ancestor::footer)]"
    f"[not(ancestor-or-self::*[{' or '.join(f'contains({_NAMES}, {word!r})' for word in _OTHERS)}])]"
)


def published(tree: Any, lines: list[str], url: str | None, captured: dt.date | None) -> dt.date | None:  # noqa: ANN401
    """The day of publication, None where the page does not state it; not later than it was `captured`."""
    latest = captured or LATEST
    found = _found(tree.xpath(HEAD), url, latest)
    if found is not None:
        return found
    for element in tree.xpath(DATED)[:MOST]:
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


def _found(elements: list[Any], url: str | None, latest: dt.date) -> dt.date | None:
    """The date that htmldate finds in a page of these elements alone."""
    page = library("lxml.html", "html", "").document_fromstring("<html><head></head><body><div></div></body></html>")
    for element in elements:
        part = copy.deepcopy(element)
        part.tail = None
        page[0 if element.tag in {"meta", "link", "script"} else 1].append(part)
    day = library("htmldate", "html", "").find_date(
        page, extensive_search=False, original_date=True, url=url, max_date=latest.isoformat()
    )
    return dt.date.fromisoformat(day) if day else None
