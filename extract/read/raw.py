"""What reading works on: raw documents on their way to a worker, the options, and what a format is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Final

from extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from extract.document import Document

MEGABYTE: Final = 1_000_000
HEAD: Final = 4096  # bytes that are looked at to tell the format


@dataclass(frozen=True, slots=True)
class Fields:
    """The names of the fields (keys, columns) that a document's text and particulars stand in, the first one there.

    `date_order` is "dmy" or "mdy" where it is known what comes first in days like 03/04/2020.
    """

    text: tuple[str, ...] = ("text",)
    id: tuple[str, ...] = ("doc_id", "id")
    date: tuple[str, ...] = ("date",)
    title: tuple[str, ...] = ("title",)
    url: tuple[str, ...] = ("url",)
    source: tuple[str, ...] = ("source",)
    date_order: str | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read. `document` limits the bytes of one document, `ratio` how far packed data may swell."""

    fields: Fields = field(default_factory=Fields)
    document: int = 10 * MEGABYTE
    ratio: int = 200


class NoDocuments(InputError):  # noqa: N818 - a finding; it is an error only where the file was asked for by name
    """A file of a format that others use for other things has no documents: in a folder, it is passed over."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A document, or a file that holds several, as bytes that nobody has read yet: cheap to hand to a worker.

    `place` is what messages call it ("news.zip/a.txt", "news.jsonl, line 3"), `name` the id of a document that has
    none of its own, `known` what its container tells: charset, url, date, title, source.
    """

    format: str
    place: str
    name: str
    data: bytes
    known: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A part of a file that is no document, and of what kind: counted, so that the books balance. Few kinds, short."""

    kind: str


@dataclass(frozen=True, slots=True)
class File:
    """A stream of one format in the course of being read: a file, or a member of an archive.

    `format` is empty where nobody has told it yet. `path` is set where the stream is a plain file on disk, for formats
    whose library wants one; `member` tells that it is one of an archive's files.
    """

    stream: IO[bytes]
    format: str
    place: str
    name: str
    path: Path | None = None
    member: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the endings of its files, how its first bytes look, and how it is read, in two steps.

    `split` cuts a file into raw documents; it runs in the one process that reads, so it does no more than that.
    `parse` makes documents of a raw one; it runs in a worker, and may take its time, or fail.
    `looks` is for formats with a signature: content goes before ending.
    """

    endings: tuple[str, ...]
    parse: Callable[[Raw, Options], Iterator[Document | InputError]]
    split: Callable[[File, Options], Iterator[Raw | InputError | PassedOver]]
    looks: Callable[[bytes], bool] | None = None


def whole(file: File, options: Options, times: int = 1) -> Iterator[Raw | InputError]:
    """Split by not splitting: the whole file is one raw document, unless it is too large for one."""
    most = times * options.document
    data = file.stream.read(most + 1)
    if len(data) > most:
        yield too_large(file.place, options, times)
    else:
        yield Raw(file.format, file.place, file.name, data)


def with_pictures(file: File, options: Options) -> Iterator[Raw | InputError]:
    """The same for formats whose files are mostly pictures: they may be ten times as large."""
    yield from whole(file, options, times=10)


def too_large(place: str, options: Options, times: int = 1) -> InputError:
    """The error of a document beyond the limit."""
    limit = f"{times * options.document / MEGABYTE:g} MB"
    return InputError(f"larger than {limit}, the most that one document may have; see --max-document", place)
