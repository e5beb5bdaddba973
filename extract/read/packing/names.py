"""Names of files and members: what may be shown, what ids are made of, and which lead out of an archive."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

# Control characters, separators of lines, marks that turn the reading direction, and lone surrogates, which stand
# for bytes that are not UTF-8: none of them may reach a terminal or a JSON file as it is.
UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
DRIVE: Final = re.compile(r"[A-Za-z]:/")


def printable(name: str) -> str:
    r"""The name with all that cannot be shown or written as UTF-8 escaped: a file "caf\udce9" is "caf\\udce9"."""
    return UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), name)


def shortened(name: str, endings: tuple[str, ...]) -> str:
    """The name without these endings, however many it has; something always stays: ".gz" is ".gz"."""
    while name.lower().endswith(endings):
        shorter = name[: name.rindex(".")]
        if not shorter or shorter.endswith(("/", ".")):
            break
        name = shorter
    return name


def ending_of(name: str) -> str:
    """The ending that files are counted by when they are passed over."""
    return PurePosixPath(name).suffix.lower() or "without an ending"


def inside(name: str) -> str | None:
    """The path of a member within its archive, cleaned of "." and doubled slashes; None where it leads out of it."""
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if name.startswith("/") or DRIVE.match(name) or ".." in parts or not parts:
        return None
    return "/".join(parts)


def hidden(path: str) -> bool:
    """Whether a file is none of the user's own: hidden, or what a Mac adds to each archive."""
    return any(part.startswith(".") or part == "__MACOSX" for part in path.split("/"))
