"""Libraries that come with an extra, imported where a format needs them."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from extract.errors import InputError

if TYPE_CHECKING:
    from types import ModuleType


def library(module: str, extra: str, place: str) -> ModuleType:
    """The module. Raises `InputError` with the command that installs it where it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError:
        message = f"needs {module}; pip install 'newsfigures[{extra}]'"
        raise InputError(message, place) from None
