"""Rows of the tables of cases, and how a row says that the code still gets it wrong."""

from __future__ import annotations

from typing import Any

import pytest

Fact = dict[str, Any]


def xfail(reason: str) -> pytest.MarkDecorator:
    """Mark a row that the code gets wrong; take the mark away when the test says XPASS."""
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


def row(name: str, text: str, *facts: Fact, date: str | None = None, gives: str = "") -> Any:  # noqa: ANN401
    """A text with all its facts of one type, in order; `gives` tells what a wrong answer looks like today."""
    return pytest.param(text, date, facts, id=name, marks=[xfail(f"gives {gives}")] if gives else [])
