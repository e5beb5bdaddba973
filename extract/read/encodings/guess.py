"""Which encoding bytes are in that do not say: the one whose reading looks most like a language and its typography."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final

from extract.read.encodings.alphabets import ENCODINGS, Alphabet

if TYPE_CHECKING:
    from collections.abc import Iterator

WINDOWS: Final = 4
WINDOW: Final = 1200  # bytes of each
GOOD: Final = 0.55  # what a reading must reach to be taken without asking further
TOLERABLE: Final = 0.5  # and what one in the declared encoding must, its favour counted
SURE: Final = 0.75  # what one in the declared encoding has where no other need be tried
PREFERRED: Final = 0.04  # how much worse a reading in the first encoding may be,
DECLARED: Final = 0.25  # in the one that is declared,
LESS_USUAL: Final = 0.002  # and in each compared with the one after it
BOUNDARY: Final = re.compile(rb"[\x00-\x2f][\x80-\xff]")  # no code of several bytes has one below "0" inside
BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")
PRINTABLE: Final = re.compile(rb"[\t\n\r\x20-\x7e]")
PLAUSIBLE: Final = re.compile(
    r"[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u052f\u0590-\u06ff\u0e00-\u0e7f\u2010-\u203a\u20ac\u2100-\u22ff\u3000-\u30ff"
    r"\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]"
)
# How signs stand: what is before and after each. A sign in the midst of a word is a letter in another encoding.
SIGNS: Final[dict[str, re.Pattern[str]]] = {
    sign: re.compile(pattern, re.DOTALL)
    for signs, pattern in {
        "’": r"[\w.,;!?)’”%].",
        "‘“„": r"[\s(\[—–>\"'“‘-][\w$£€‘“\[(…]",
        "”": r"[\w.,;!?)’”%…—][\W]",
        "–—": r"\s\s|\w\w|[\d\w”’)]\s?|\s[\w“‘]",
        "…": r"[\w\s,”’“].",
        "£€¥¢": r"[\s(>“‘\[—–/-][\d\s<)]|\d[\s.,;:)/-]|[A-Z]\d",
        "\u00a0": r"[\w%»:«?!;,.£€°–—§“)>\s].",
        "°": r"[\d\s][\sCFNSEW.,;)\d]",
        "²³": r"[mM\d].",
        "½¼¾": r"[\s\d(-][\s\w.,;)%-]",
        "·•": r"[\s>]\s|[\s>]\w|\w\w",
        "«»": r"[\s\w.,!?;(>…][\s\w.,;!?)…]",
        "§¶": r"[\s(§][\s\d§]",
        "©®™": r"[\w\s>].",
        "×±": r"[\s\d][\s\d]",
        "ºª": r"[\dNn].",
        "µ": r"[\s\d][gmMlLsWVA]",
    }.items()
    for sign in signs
}


def guessed(data: bytes, declared: str | None = None) -> str | None:
    """The encoding that a reading looks best in; None where no reading looks like text.

    One that is `declared` is taken unless another fits far better.
    """
    if declared is not None and declared not in ENCODINGS:
        return declared
    sample = b"".join(_windows(data))
    if declared is not None and (_score(sample, declared) or 0) >= SURE:
        return declared
    scores: dict[str, float] = {}
    for rank, name in enumerate(ENCODINGS):
        unicode = name.startswith("utf_16")
        score = _score(data[: WINDOW * WINDOWS] if unicode else sample, name)
        if score is not None and not (unicode and len(data) % 2):
            favour = DECLARED if name == declared else PREFERRED if name == "cp1252" else 0
            scores[name] = score + favour - rank * LESS_USUAL
    best = max(scores, key=lambda name: scores[name], default=None)
    if best is not None and scores[best] >= GOOD:
        return best
    return declared if scores.get(declared or "", 0) >= TOLERABLE else _asked(sample)


def unmarked_unicode(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte-order mark, of data that has NULs; None where it is neither."""
    head = data[: WINDOW * WINDOWS]
    if len(PRINTABLE.findall(head)) > len(head) * 0.9:
        return None  # two letters of ASCII are a Chinese character in UTF-16
    best, most = None, 0.9
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        text = codecs.getincrementaldecoder(name)("replace").decode(head)
        ascii_too = sum(character < "\x7f" for character in text) / 10
        score = (len(PLAUSIBLE.findall(text)) + ascii_too) / max(1, len(text))
        best, most = (name, score) if score > most else (best, most)
    return best


def _windows(data: bytes) -> Iterator[bytes]:
    """Pieces of data around what is not ASCII, from all parts of it, none begun inside a character."""
    end = 0
    for number in range(WINDOWS):
        start = max(end, len(data) * number // WINDOWS)
        found = (BOUNDARY if start else BEYOND_ASCII).search(data, start)
        if found is not None:
            # The words before are ASCII, unless the data begins in another way.
            begin = found.start() if start else max(0, found.start() - 1)
            end = found.start() + WINDOW
            yield data[begin:end] + b"\n"


def _score(sample: bytes, encoding: str) -> float | None:
    """How much a reading looks like one of the languages of the encoding, at most 1; None where it cannot be read."""
    text = codecs.getincrementaldecoder(encoding)("replace").decode(sample)
    if text.count("\ufffd") > 1 + len(text) / 20:
        return None
    places = [place for place, character in enumerate(text) if character > "\x7f"]
    if not places:
        return None
    return max(sum(_value(text, place, alphabet) for place in places) / len(places) for alphabet in ENCODINGS[encoding])


def _value(text: str, place: int, alphabet: Alphabet) -> float:
    """How well a character fits where it stands, from -1 to 1."""
    character = text[place]
    before, after = text[place - 1] if place else " ", text[place + 1] if place + 1 < len(text) else " "
    sign = SIGNS.get(character)
    if sign is not None and character not in alphabet.usual:
        return 1 if sign.match(before + after) else 0
    worth = 1.0 if character in alphabet.usual else 0.6 if character in alphabet.other else 0.0
    if character > "\u2e7f":
        beside_latin = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
        return worth / 4 if beside_latin else worth
    if character == "\ufffd" or "\x80" <= character < "\xa0":
        return -1
    if character.isalpha():
        if before.isdigit() or after.isdigit():
            return worth / 4
        if character.islower() and after.isupper():
            return 0
        if character >= "\u0370" and not _beside_its_like(before, after):
            return worth / 4
        if character.isupper() and before.isalpha():
            return worth / 2 if before.isupper() else 0
        alone = not before.isalpha() and not after.isalpha()
        return worth / 2 if alone and character not in "àéèóÀÉÈ" and character < "\u0370" else worth
    return worth


def _beside_its_like(before: str, after: str) -> bool:
    """Whether a letter of another script stands among others, and by no Latin one."""
    around = [one for one in (before, after) if one.isalpha()]
    return bool(around) and not any(one.isascii() for one in around)


def _asked(sample: bytes) -> str | None:
    """What charset-normalizer finds, which knows more encodings, and none for what is no text."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, and seldom needed

    best = from_bytes(sample).best()
    return None if best is None else best.encoding
