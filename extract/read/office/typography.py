"""What file formats leave in a text that is no character of it: halves of pairs, control characters, soft hyphens."""

from __future__ import annotations

import re
from typing import Final

UNSEEN: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\ufeff]")
RETURNS: Final = re.compile("\r\n?|[\u2028\u2029\x0b\x0c]")
LIGATURES: Final = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
TITLE: Final = range(6, 251)  # characters that a title may have
NO_TITLE: Final = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|untitled|document\d|layout \d|slide \d|print\b)"
    r"|\.(?:docx?|rtf|pdf|indd|qxd|qxp|txt|html?|odt|pub|pages|ai|eps|ps|pptx?|xlsx?)$",
    re.IGNORECASE,
)


def seen(text: str) -> str:
    r"""The text with its surrogate pairs as characters, ligatures as letters, line ends as \n, and nothing unseen."""
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return UNSEEN.sub("", RETURNS.sub("\n", paired)).translate(LIGATURES)


def title_of(stated: object) -> str | None:
    """The title that a file's particulars state, if it can be one: no file name, and more than a word."""
    title = " ".join(seen(str(stated or "")).split())
    sensible = len(title) in TITLE and " " in title and "\ufffd" not in title
    return title if sensible and not (NO_TITLE.match(title) or NO_TITLE.search(title)) else None
