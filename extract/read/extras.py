"""Libraries that only some formats need: imported where they are used, told of in one line where they are missing."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from extract.errors import InputError

if TYPE_CHECKING:
    from types import ModuleType


def library(module: str, extra: str, place: str) -> ModuleType:
    """The module, which the extra of that name installs. Raises `InputError` with the command where it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        missing = isinstance(error, ModuleNotFoundError) and error.name == name
        why = "" if missing else f" ({str(error).splitlines()[0]})"  # it is there, and cannot be loaded
        message = f"needs {name}{why}; pip install 'newsfigures[{extra}]'"
        raise InputError(message, place) from error
