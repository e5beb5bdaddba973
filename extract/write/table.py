"""A table of records for people: what was found, what it is about, and where it stands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

HEDGES: Final = {"about": "≈ ", "more_than": "> ", "less_than": "< ", "exact": ""}
DIRECTIONS: Final = {"increase": "▲ ", "decrease": "▼ "}
COLOURS: Final = {
    "project": "green", "count": "cyan", "percentage": "magenta", "money": "yellow", "ranking": "blue",
    "quantity": "white",
}  # fmt: skip


def show(records: Iterable[dict[str, Any]], console: Console) -> None:
    """Print a table for each document, its records (as in JSON) in the order of the text."""
    table: Table | None = None
    title = None
    for record in records:
        if record["doc_id"] != title:
            if table is not None:
                console.print(table)
            title, table = record["doc_id"], _new_table(record["doc_id"])
        if table is not None:
            kind = record["type"]
            table.add_row(Text(kind, COLOURS[kind]), Text(value(record)), about(record), period(record), _quote(record))
    if table is not None:
        console.print(table)


def _new_table(title: str) -> Table:
    table = Table(
        title=Text(title, "bold"),
        title_justify="left",
        box=None,
        pad_edge=False,
        header_style="dim",
        padding=(0, 2, 0, 0),
    )
    table.add_column("type", no_wrap=True)
    table.add_column("value", justify="right", overflow="fold", max_width=24)
    table.add_column("about", overflow="fold")
    table.add_column("period", overflow="fold", max_width=17)
    table.add_column("in the text", overflow="fold", max_width=24)
    return table


def _quote(record: dict[str, Any]) -> Text:
    """Where the record stands, and how it is written, unless the table shows the very words already."""
    same = record.get("name") == record["text"]
    return Text.assemble((f"{record['start']} ", "dim"), "" if same else f"“{' '.join(record['text'].split())}”")


def value(record: dict[str, Any]) -> str:
    """The value as a person reads it: "> 110,000,000 CNY", "▲ 25%", "no. 10 (+2)", "49 of 88"; a project's status."""
    kind = record["type"]
    if kind == "project":
        return str(record.get("status", "–"))
    hedge = HEDGES[record["bound"]]
    if kind == "ranking":
        moved = f" ({record['change']:+d})" if "change" in record else ""
        return f"top {record['rank']}{moved}" if hedge == "< " else f"{hedge}no. {record['rank']}{moved}"
    number = f"{record['value']:,}" + (f"–{record['value_max']:,}" if "value_max" in record else "")
    amount = {
        "money": f"{number} {record.get('currency')}",
        "quantity": f"{number} {record.get('unit')}",
        "percentage": f"{number}%" if record.get("unit") == "percent" else f"{number} points",
        "count": f"{number} of {record.get('of', 0):,}" if "of" in record else number,
    }[kind]
    return f"{DIRECTIONS.get(str(record.get('change')), '')}{hedge}{amount}"


def about(record: dict[str, Any]) -> Text:
    """What the figure is about: name, noun or metric; then status, scope, role, place and whose it is, dimmed."""
    main = record.get("name") or record.get("noun") or record.get("metric") or ""
    details = list(dict.fromkeys(record[key] for key in ("scope", "place") if record.get(key) not in (None, main)))
    if record["type"] == "count" and "status" in record:
        details.insert(0, record["status"])
    if record.get("role", "other") != "other" and record["role"] not in main:
        details.insert(0, record["role"].replace("_", " "))
    subject = record.get("subject")
    if subject and subject["kind"] in ("project", "group") and subject["name"] != main:
        details.append(f"of {subject['name']}")
    return Text.assemble(main, (" · " + " · ".join(details) if details else "", "dim"))


def period(record: dict[str, Any]) -> str:
    """The period: "2021", "2021-03", "2021-01 – 2021-03", a day, both ends; "to …" and "from …" where one is open."""
    found = record.get("period")
    if not found:
        return ""
    start, end = (dt.date.fromisoformat(found[name]) if name in found else None for name in ("start", "end"))
    return span(start, end)


def span(start: dt.date | None, end: dt.date | None) -> str:
    """A time from day to day, as `period` writes it; "" where neither end is known."""
    if start is None or end is None:
        return f"to {end}" if end else f"from {start}" if start else ""
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year} – {end.year}"
    if start.day == 1 and (end + dt.timedelta(days=1)).day == 1:
        first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
        return first if first == last else f"{first} – {last}"
    return str(start) if start == end else f"{start} – {end}"
