"""Reading: from paths to raw documents (`Reading`), and from these to documents (`parse`). One module a format."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.errors import InputError
from extract.read.formats import ENDINGS, FORMATS, READABLE, format_of, without_ending
from extract.read.packing.names import ending_of
from extract.read.packing.packed import members, says_more
from extract.read.packing.streams import damaged, head_of
from extract.read.raw import Fields, File, NoDocuments, Options, PassedOver, Raw
from extract.read.walk import Walk

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.document import Document

__all__ = ["ENDINGS", "FORMATS", "READABLE", "Fields", "Options", "Raw", "Reading", "documents", "parse"]


class Reading:
    """The raw documents of files, folders and "-" (standard input), in order; what cannot be read as its error.

    Only a few are held at a time, however long the input. A `walk` of one's own takes the place of `paths`.
    """

    def __init__(
        self,
        paths: Iterable[str | os.PathLike[str]],
        options: Options | None = None,
        leave_out: Iterable[Path] = (),
        walk: Walk | None = None,
    ) -> None:
        self.options = options or Options()
        self.walk = walk or Walk(paths, leave_out)

    def __iter__(self) -> Iterator[Raw | InputError]:
        for found in self.walk:
            if isinstance(found, InputError):
                yield found
                continue
            file, asked = found
            for member in members(file, self.options, self.walk.passed_over, asked=asked):
                if isinstance(member, InputError):
                    yield member
                else:  # what lies in an archive was not asked for by its own name
                    broken = says_more(file, member)
                    yield from self._split(member, asked=asked and not member.member, broken=broken)

    def _split(self, file: File, *, asked: bool, broken: bool) -> Iterator[Raw | InputError]:
        """The raw documents of one file or member; damage ends it, and what came before is kept.

        `broken`: its name says that it is packed, and it is not; where it has no other format, that is its error.
        """
        try:
            form = file.format if file.format in FORMATS else format_of(head_of(file.stream), file.name, asked=asked)
            if form is not None:
                yield from self._documents(replace(file, format=form, name=without_ending(file.name)), asked=asked)
            elif broken:
                yield InputError("damaged: it is not packed as its name says; get it again, or rename it", file.place)
            elif asked:
                message = f"not a format that newsfigures reads; save it as one of these: {READABLE}"
                yield InputError(message, file.place)
            else:
                yield from self._pass_over(file)
        except NoDocuments as error:
            yield from [error] if asked else self._pass_over(file)
        except InputError as error:
            yield InputError(error.reason, error.place or file.place)
        except Exception as error:  # noqa: BLE001 - any fault of a file stays with it
            yield damaged(error, file.place)

    def _documents(self, file: File, *, asked: bool) -> Iterator[Raw | InputError]:
        """The raw documents of a file whose format is known; that there are none is told or counted."""
        number = 0
        for number, found in enumerate(FORMATS[file.format].split(file, self.options), 1):  # noqa: B007 - counted
            if isinstance(found, PassedOver):
                self.walk.passed_over[found.kind] += 1
            else:
                yield found
        if not number and asked:
            yield InputError("no document in it; check whether it is the right file", file.place)
        elif not number:
            self.walk.passed_over["files without a document"] += 1

    def _pass_over(self, file: File) -> Iterator[InputError]:
        """Count a file that was not asked for and has no documents; there is nothing to tell of it."""
        self.walk.passed_over[ending_of(file.name)] += 1
        yield from ()


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
        # A format that knows its library tells all damage itself; what comes here is a fault of newsfigures.
        told = f"{type(error).__name__}: {error}"
        message = f"cannot be read as {raw.format} ({told}); save it anew, or report it with the file"
        yield InputError(message, raw.place)


def documents(
    paths: Iterable[str | os.PathLike[str]], options: Options | None = None
) -> Iterator[Document | InputError]:
    """The documents of files, folders and "-", in order, read in this process; what cannot be read as its error."""
    options = options or Options()
    for found in Reading(paths, options):
        yield from [found] if isinstance(found, InputError) else parse(found, options)
