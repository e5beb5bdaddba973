"""Compressed files and archives, read without unpacking to disk, and without trust in what they say of themselves."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import File, Options

DAMAGED: Final = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)


def members(file: File, options: Options) -> Iterator[File | InputError]:
    """The file itself, unpacked if it is compressed; of an archive, each member."""
    yield file
