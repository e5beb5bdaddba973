"""Reading: from paths to raw documents (`Reading`), and from these to documents (`parse`). One module a format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from extract.errors import InputError
from extract.read.formats import FORMATS, HEAD, READABLE, format_of, without_ending
from extract.read.packed import DAMAGED, members
from extract.read.raw import Fields, File, Options, PassedOver, Raw
from extract.read.walk import Walk

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.document import Document

__all__ = ["FORMATS", "READABLE", "Fields", "Options", "Raw", "Reading", "parse"]


class Reading:
    """The raw documents of files, folders and "-" (standard input), in order; what cannot be read as its error.

    Only a few are held at a time, however long the input.
    """

    def __init__(
        self,
        paths: Iterable[str | os.PathLike[str]],
        options: Options | None = None,
        leave_out: Iterable[Path] = (),
    ) -> None:
        self.options = options or Options()
        self.walk = Walk(paths, leave_out)

    def __iter__(self) -> Iterator[Raw | InputError]:
        for found in self.walk:
            if isinstance(found, InputError):
                yield found
                continue
            for member in members(found[0], self.options):
                yield from [member] if isinstance(member, InputError) else self._split(member, asked=found[1])

    def _split(self, file: File, *, asked: bool) -> Iterator[Raw | InputError]:
        """The raw documents of one file or member; damage ends it, and what came before is kept."""
        try:
            head = file.stream.peek(HEAD)[:HEAD]  # type: ignore[attr-defined] - all streams here are buffered
            form = format_of(head, file.place, asked=asked)
            if form is not None:
                name = without_ending(file.name)
                for found in FORMATS[form].split(replace(file, format=form, name=name), self.options):
                    if isinstance(found, PassedOver):
                        self.walk.passed_over[found.kind] += 1
                    else:
                        yield found
            elif asked:
                yield InputError(f"not a format that newsfigures reads: {READABLE}", file.place)
            else:
                self.walk.passed_over[PurePath(file.place).suffix.lower() or "without an ending"] += 1
        except DAMAGED as error:
            yield InputError(f"damaged: {error}; what came before is read", file.place)


def parse(raw: Raw, options: Options) -> Iterator[Document | InputError]:
    """The documents of a raw one. Whatever a format's library raises is that document's error, and no more."""
    try:
        for found in FORMATS[raw.format].parse(raw, options):
            place, form = raw.place, raw.format
            yield found if isinstance(found, InputError) else replace(found, place=found.place or place, format=form)
    except MemoryError:
        raise
    except InputError as error:
        yield error
    except Exception as error:  # noqa: BLE001 - any fault of a document stays with it
        yield InputError(f"cannot be read as {raw.format}: {type(error).__name__}: {error}", raw.place)
