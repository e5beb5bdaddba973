"""What a web page leaves in text that was taken from it carelessly: entities ("&nbsp;", "&#163;") and tags ("<b>").

Pages that are read as such have none of it. Here each is made what it stands for, or unseen, with no offset moved.
"""

from __future__ import annotations

import html
import re
from typing import Final

from extract.gaps import SOFT_HYPHEN

ENTITY: Final = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d{0,2});")
VALUES: Final = r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*\s*/?>"""
INLINE: Final = rf"</?(?:abbr|a|b|big|cite|code|del|em|font|i|ins|mark|q|small|span|strong|sub|sup|tt|u){VALUES}"
BLOCK: Final = (
    r"</?(?:article|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|img|li|main|nav"
    rf"|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul){VALUES}"
)
NOTE: Final = r"(?<=[a-z%)]{4})<sup>\[?\d{1,3}\]?</sup>"  # the mark of a footnote, but "km<sup>2</sup>"
QUOTED: Final = re.compile(r"^[ \t]*>(?:[ \t]*>)*(?=[ \t\r\n]|[A-Za-z])", re.MULTILINE)  # a line of the mail answered
TAG: Final = re.compile(rf"(?P<unseen>{NOTE}|{INLINE})|{BLOCK}", re.IGNORECASE)


# Bytes of UTF-8 taken for letters ("city\u00e2\u20ac\u2122s", "12\u00c2 tons"), and an apostrophe that was lost.
MISREAD: Final = re.compile("\u00e2\u20ac.|\u00c2(?=[\\s£°²³·»«])", re.DOTALL)
MEANT: Final = {
    "\u2122": "'",
    "\u02dc": "'",
    "\u0153": '"',
    "\x9d": '"',
    "\u201c": "-",
    "\u201d": "-",
    "\u00a6": "…",
    "\u00a2": "•",
}
NO_WIDTH: Final = "\u200b"
LOST: Final = re.compile("(?<=[a-z])[?\ufffd](?=s\\b)")


def without_markup(text: str) -> str:
    """The text, as long as it was: entities as what they stand for, tags as line ends or nothing, "> " as bullets.

    Letters that a wrong encoding made are what they were.
    """
    if NO_WIDTH in text:
        text = text.replace(NO_WIDTH, SOFT_HYPHEN)
    if "\u00c2" in text or "\u00e2\u20ac" in text:
        text = MISREAD.sub(_read_rightly, text)
    if "?s" in text or "\ufffds" in text:
        text = LOST.sub("'", text)
    if ">" in text:
        text = QUOTED.sub(lambda marks: "•".rjust(len(marks[0])), text)
    if "<" in text:
        text = TAG.sub(_untagged, text)
    return ENTITY.sub(_character, text) if "&" in text else text


def _read_rightly(letters: re.Match[str]) -> str:
    return MEANT.get(letters[0][-1], "").ljust(len(letters[0]), SOFT_HYPHEN)


def _untagged(tag: re.Match[str]) -> str:
    size = len(tag[0])
    return SOFT_HYPHEN * size if tag["unseen"] else "\n".ljust(size)


def _character(entity: re.Match[str]) -> str:
    meant = html.unescape(entity[0])
    if len(meant) != 1:
        return entity[0]  # an unknown name
    return (" " if meant.isspace() else meant).ljust(len(entity[0]), SOFT_HYPHEN)
