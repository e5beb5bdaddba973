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


def told(record: dict[str, Any], *others: str) -> str:
    """The record in a line: its words, what they are of, then the named of its other attributes that it has."""
    period = record.get("period") or {}
    shown = {
        "scope": f"in {record.get('scope')}" if record.get("scope") else "",
        "of": f"of {record.get('of')}" if record.get("of") else "",
        "status": record.get("status") or "",
        "unit": (record.get("unit") if record["type"] == "quantity" else record.get("currency")) or "",
        "change": record.get("change") or "",
        "bound": record["bound"] if record.get("bound", "exact") != "exact" else "",
        "period": f"{period.get('start') or ''}..{period.get('end') or ''}" if period else "",
    }
    subject = record.get("noun") or record.get("metric") or ("" if record["type"] == "project" else "None")
    return " | ".join(part for part in (record["text"], subject, *(shown[name] for name in others)) if part)
