"""Storage that is no folder of this machine: S3 and whatever else fsspec knows, by its URL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from extract.errors import OptionError, OutputError
from extract.read.extras import library

if TYPE_CHECKING:
    from collections.abc import Mapping

URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
FILE: Final = "file://"
# What changes with a file, under the names that stores have for it, the surest first.
CHANGING: Final = ("ETag", "etag", "md5Hash", "mtime", "LastModified", "last_modified", "updated", "created")


def is_url(path: str) -> bool:
    """Whether it is the URL of some storage; a path of this machine is none, even as `file://`."""
    return URL.match(path) is not None and not path.startswith(FILE)


def plain(path: str) -> str:
    """A path of this machine without its `file://`."""
    return path.removeprefix(FILE)


def storage(url: str) -> tuple[Any, str]:
    """The file system of a URL, and the path in it. Raises `InputError` or `OptionError` where a library is missing."""
    core = library("fsspec.core", "dask", url)
    protocol = url.partition("://")[0]
    try:
        system, path = core.url_to_fs(url)
    except ImportError as error:
        extra = "needs s3fs; pip install 'newsfigures[s3]'" if protocol in {"s3", "s3a"} else first_line(error)
        message = f"{url}: {extra}"
        raise OptionError(message) from None
    except ValueError as error:
        message = f"{url}: {first_line(error)}"
        raise OptionError(message) from None
    except Exception as error:
        raise unreachable(url, error) from error
    return system, str(path).rstrip("/")


def unreachable(url: str, error: Exception) -> OutputError:
    """What is wrong with storage, in one line: each kind has errors of its own, and they share no base."""
    return OutputError(f"{url}: cannot be reached: {first_line(error)}; check address, rights and keys")


def version_of(info: Mapping[str, Any]) -> str:
    """What a file in storage looks like from outside: where it is another, the file has changed."""
    changing = next((f"{key} {info[key]}" for key in CHANGING if info.get(key) is not None), "")
    return f"{info.get('size')} bytes, {changing}"


def first_line(error: BaseException) -> str:
    """What an error says, without its explanations."""
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
