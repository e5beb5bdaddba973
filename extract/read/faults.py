"""What libraries say of damage, in words for people."""

from __future__ import annotations

import errno
import re
import struct
import tarfile
from typing import Final

UNFITTING: Final = "its parts do not fit together"
LONGEST: Final = 200  # characters that are told
CODE: Final = re.compile(r"^(?:Error -?\d+ while \w+ data: |zstd decompressor error: |\w+(?:Error|Exception): )+")
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
    told = CODE.sub("", " ".join(str(error).split()))[:LONGEST].rstrip(". ")
    return told[:1].lower() + told[1:] if told[1:2].islower() else told or UNFITTING
