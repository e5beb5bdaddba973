"""The options that commands share: their names, types and help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def _not_standard_output(out: str | None) -> str | None:
    """None for "-", which means standard output everywhere else, and no folder of that name."""
    return None if out == "-" else out


Date = Annotated[
    str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of documents that have none of their own.")
]
Lang = Annotated[str, typer.Option("--lang", help="The language of the texts.")]
Packs = Annotated[
    Path | None, typer.Option("--packs", help="A folder with rules and words of your own, laid over the shipped ones.")
]
Paths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, archives, folders, or - for standard input.")]
Out = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--out",
        callback=_not_standard_output,
        help="A file (.jsonl, .csv, …) or a folder for the results; else, or with -, standard output.",
    ),
]
Formats = Annotated[
    list[str] | None, typer.Option("--format", metavar="NAME", help="A table too: csv, sqlite, parquet, duckdb.")
]
Jobs = Annotated[int, typer.Option("-j", "--jobs", min=1, help="Worker processes.")]
DocTimeout = Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="The most that a document may take.")]
MemoryLimit = Annotated[int, typer.Option(min=0, metavar="MB", help="The most that a document may need; 0: any.")]
MaxDocument = Annotated[int, typer.Option(min=1, metavar="MB", help="The largest document that is read.")]
MaxRatio = Annotated[int, typer.Option(min=1, help="How many times its packed size data may swell to.")]
Preset = Annotated[
    str | None, typer.Option(help="Field names of news-please, trafilatura, fundus, hugging-face, followthemoney.")
]
TextField = Annotated[str | None, typer.Option(metavar="NAME", help="The field or column of the text.")]
IdField = Annotated[str | None, typer.Option(metavar="NAME", help="… of the document's id.")]
DateField = Annotated[str | None, typer.Option(metavar="NAME", help="… of its date.")]
TitleField = Annotated[str | None, typer.Option(metavar="NAME", help="… of its title.")]
UrlField = Annotated[str | None, typer.Option(metavar="NAME", help="… of its address.")]
SourceField = Annotated[str | None, typer.Option(metavar="NAME", help="… of who published it.")]
DateOrder = Annotated[str | None, typer.Option(metavar="dmy|mdy", help="What comes first in dates like 03/04/2020.")]
Resume = Annotated[
    bool, typer.Option("--resume", help="Go on with a run that was stopped, or add tables to a whole one.")
]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Begin anew where another run's results lie.")]
Dedup = Annotated[bool, typer.Option("--dedup", help="Mark near-copies with the id of the first.")]
Texts = Annotated[bool, typer.Option("--texts", help="Put each document's text into documents.jsonl.")]
Dask = Annotated[
    str | None,
    typer.Option(
        "--dask", metavar="SCHEDULER", help="Have a Dask cluster do it: local, tcp://host:port, or a scheduler file."
    ),
]
LogJson = Annotated[bool, typer.Option("--log-json", help="Tell progress as JSON Lines, for machines.")]
Table = Annotated[bool, typer.Option("--table", help="Print a table for people (JSON Lines then only to --out).")]

Results = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH…", help="What `extract` reads, or the results of earlier runs: folders, records.jsonl."
    ),
]
CheckOut = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--out",
        callback=_not_standard_output,
        help="A .jsonl file or a folder for the checks; else, or with -, a table is shown.",
    ),
]
CheckFailOn = Annotated[
    str, typer.Option(metavar="VERDICT,…", help="Exit with 1 where a check has such a verdict; none: never.")
]
Derived = Annotated[
    bool, typer.Option("--derived", help="Also what a text gives away: “five, up 25%” means four before.")
]
CheckTable = Annotated[
    bool | None, typer.Option("--table/--json", help="A table for people, or JSON Lines. [a table without --out]")
]
CompareOut = Annotated[str | None, typer.Option("-o", "--out", metavar="FILE", help="Write JSON Lines to this file.")]
CompareFailOn = Annotated[
    str, typer.Option(metavar="VERDICT", help="Exit with 1 where a comparison has this verdict, such as conflict.")
]
CompareTable = Annotated[
    bool, typer.Option("--table", help="Print a table, which a terminal gets anyway without --out.")
]
