"""From bytes to text: byte-order mark, UTF-8, declared charset, and only then a guess; the choice is told."""

from __future__ import annotations

import codecs
import re
from typing import Final

from extract.errors import InputError

# The longer marks first: that of UTF-32 begins with that of UTF-16.
MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What charset labels mean on the web, where it is more than they say: https://encoding.spec.whatwg.org/#names-and-labels
WIDER: Final = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
    "koi8-r": "koi8_u",
}  # fmt: skip
LABELS: Final = {
    "x-sjis": "cp932", "x-gbk": "gb18030", "x-euc-jp": "euc_jp", "windows-31j": "cp932", "ms932": "cp932",
    "windows-949": "cp949", "windows-874": "cp874", "dos-874": "cp874", "ks_c_5601-1987": "cp949",
    "x-mac-roman": "mac_roman", "macintosh": "mac_roman", "mac": "mac_roman", "x-mac-cyrillic": "mac_cyrillic",
    "x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "ansi": "cp1252", "x-ansi": "cp1252",
    "iso-8859-8-i": "iso8859-8", "logical": "iso8859-8", "koi": "koi8_u", "koi8": "koi8_u", "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs", "cn-big5": "big5hkscs", "chinese": "gb18030", "unicode": "utf-16-le", "ucs-2": "utf-16-le",
    "utf-16": "utf-16-le", "utf8mb4": "utf-8", "unicode-1-1-utf-8": "utf-8",
}  # fmt: skip
# Others that Python knows are no encodings of text, or take time that grows with the square of its length.
KNOWN: Final = re.compile(
    r"utf-8(-sig)?|utf-(16|32)-[lb]e|cp125\d|cp8(50|52|55|57|58|6\d|74)|cp437|cp775|cp932|cp949|cp950|iso8859-\d+"
    r"|koi8[-_][rut]|mac[-_](roman|cyrillic|greek|turkish|latin2|centeuro)|gb18030|big5hkscs|euc_jp|iso2022_jp|hz|johab|tcvn"
)
LABEL: Final = re.compile(r"[\w.:()+-]{1,40}", re.ASCII)
CJK: Final = frozenset({"gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "johab", "cp950"})
CONTROLS: Final = bytes({*range(0x20)} - {*b"\t\n\r\f\v\x1a\x1b"}) + b"\x7f"
BEYOND_ASCII: Final = bytes(range(0x80, 0x100))
MOSTLY: Final = 0.9  # text that is ASCII to this share is not given up for the rest
ACCIDENTS: Final = 8  # so many characters are not UTF-8 by accident where an encoding of two bytes is declared
ESCAPED: Final = re.compile("[\udc80-\udcff]+")


def marked(data: bytes) -> str | None:
    """The encoding that a byte-order mark tells, None where there is none."""
    return next((name for mark, name in MARKS if data.startswith(mark)), None)


def named(label: str | None) -> str | None:
    """Python's name of the encoding that a charset label means on the web; None where it means none."""
    label = (label or "").strip(" \t\r\n\"';").lower()
    if not LABEL.fullmatch(label):
        return None
    try:
        name = LABELS.get(label) or codecs.lookup(label).name
    except LookupError:
        return None
    name = LABELS.get(name) or WIDER.get(name, name)
    return name if KNOWN.fullmatch(name) else None


def decoded(data: bytes, place: str, declared: str | None = None) -> tuple[str, str]:
    """The text, and the encoding that it was read in; "…, mended" where a few bytes of it were damaged.

    Raises `InputError` where the data are no text.
    """
    mark, name = marked(data), named(declared)
    found = _strictly(data, mark) or (mark and _mended(data, mark, 0.01))
    if found:
        return found
    data = data.removeprefix(codecs.BOM_UTF8)
    if is_binary(data):
        found = _unmarked(data)
    else:
        found = _unicode(data, name) or _declared(data, name) or _damaged_unicode(data, name) or _guessed(data)
    if found:
        return found
    message = "no text: the data are binary, or in an encoding that none of the known fits; save it as UTF-8"
    raise InputError(message, place)


def is_binary(data: bytes) -> bool:
    """Whether there are more control characters than text has; so it is with UTF-16 too, but for its mark."""
    controls = len(data) - len(data.translate(None, CONTROLS))
    return controls > 1 + len(data) / 100


def _unmarked(data: bytes) -> tuple[str, str] | None:
    from extract.read.encodings.guess import unmarked_unicode  # noqa: PLC0415 - its tables load when something must be guessed

    encoding = unmarked_unicode(data)
    return (_strictly(data, encoding) or _mended(data, encoding, 0.01)) if encoding else None


def _strictly(data: bytes, encoding: str | None) -> tuple[str, str] | None:
    try:
        return (data.decode(encoding), encoding) if encoding else None
    except UnicodeError:
        return None


def _mended(data: bytes, encoding: str, most: float) -> tuple[str, str] | None:
    """The text with bytes that do not belong replaced, where these are at most so many for each that is beyond ASCII.

    A byte alone in UTF-8 is read as cp1252, as it came from there; damaged characters become U+FFFD.
    """
    wide = encoding.startswith(("utf-16", "utf-32", "utf_16"))
    text = data.decode(encoding, "replace" if wide else "surrogateescape")
    damaged = text.count("\ufffd") if wide else sum(map(len, ESCAPED.findall(text)))
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore")) - damaged
    if damaged > most * (len(text) - damaged if wide else beyond_ascii):
        return None

    def replaced(match: re.Match[str]) -> str:
        alone = match[0].encode("ascii", "surrogateescape")
        return alone.decode("cp1252", "replace") if len(alone) == 1 and encoding == "utf-8" else "\ufffd" * len(alone)

    return ESCAPED.sub(replaced, text), f"{encoding}, mended"


def _unicode(data: bytes, declared: str | None) -> tuple[str, str] | None:
    """UTF-8 where it is valid: other encodings are that by accident only, in the shortest of texts.

    So a page that a server declares to be Latin-1, as many do whatever it is, comes out right.
    """
    if b"\x1b" in data and (declared == "iso2022_jp" or b"\x1b$" in data):
        return _strictly(data, "iso2022_jp")
    if declared == "hz" and b"~{" in data:
        return _strictly(data, "hz")
    found = _strictly(data, "utf-8")
    if found and declared in CJK and 0 < len(found[0]) - len(found[0].encode("ascii", "ignore")) < ACCIDENTS:
        return _strictly(data, declared) or found
    return found


def _declared(data: bytes, declared: str | None) -> tuple[str, str] | None:
    """The reading in the declared encoding, unless another fits far better."""
    if declared is None or declared.startswith("utf"):
        return None
    from extract.read.encodings.guess import guessed  # noqa: PLC0415 - as above

    encoding = guessed(data, _key(declared))
    return (_strictly(data, encoding) or _mended(data, encoding, 0.2)) if encoding else None


def _damaged_unicode(data: bytes, declared: str | None) -> tuple[str, str] | None:
    return _mended(data, "utf-8", 1 if declared == "utf-8" else 0.2)


def _guessed(data: bytes) -> tuple[str, str] | None:
    from extract.read.encodings.guess import guessed  # noqa: PLC0415 - as above

    encoding = guessed(data)
    found = (_strictly(data, encoding) or _mended(data, encoding, 0.1)) if encoding else None
    if found is None and len(data.translate(None, BEYOND_ASCII)) > len(data) * MOSTLY:
        return _mended(data, "cp1252", len(data))
    return found


def _key(name: str) -> str:
    """The name as the guess has it."""
    return name.replace("koi8-", "koi8_").replace("iso8859-", "iso8859_").replace("mac-", "mac_")
