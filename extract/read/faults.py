"""What libraries say of damage, in words for people."""

from __future__ import annotations

import errno
import lzma
import re
import struct
import tarfile
import zlib
from typing import Final

UNFITTING: Final = "its parts do not fit together"
LONGEST: Final = 200  # characters that are told
ZSTD: Final = "zstd decompressor error: "
CODE: Final = re.compile(rf"^(?:Error -?\d+ while \w+ data: |{ZSTD}|\w+(?:Error|Exception): )+")
# What damage makes Python raise in the midst of a library: the words are about the library, not about the file.
INTERNAL: Final = (
    ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, RecursionError, TypeError,
    ValueError, struct.error, tarfile.StreamError,
)  # fmt: skip


def fault_of(error: Exception) -> str:
    """What is wrong with a file, as its library says it, without names of classes and codes."""
    if isinstance(error, INTERNAL) or (isinstance(error, OSError) and error.errno == errno.EINVAL):
        return UNFITTING
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    if isinstance(error, SyntaxError):
        return "its XML is broken"
    told = CODE.sub("", " ".join(str(error).split()))[:LONGEST].rstrip(". ")
    told = told[:1].lower() + told[1:] if told[1:2].islower() else told or UNFITTING
    packed = isinstance(error, (zlib.error, lzma.LZMAError)) or str(error).startswith(ZSTD)
    return f"its packed data are broken ({told})" if packed else told
