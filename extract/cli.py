"""The command line: it translates arguments and shows results; the work is done elsewhere, and loaded when needed."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from extract import __version__, options
from extract.errors import NewsfiguresError, OptionError, PackError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.run.cluster.run import Cluster
    from extract.run.worker import Settings

UNREADABLE, USAGE, INTERRUPTED = 1, 2, 130
FIELDS = ("text", "id", "date", "title", "url", "source")  # of documents; each has an option for its name
# typer names only one of the usage errors in public; this is what they all have in common.
UsageError: type[typer.BadParameter] = typer.BadParameter.__mro__[1]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,  # plain help is there in half the time, and fits a narrow window
    pretty_exceptions_enable=False,
    help="Figures in news and government bulletins, as validated records that point back to their characters.",
)
rules_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The rules, and their own examples.")
app.add_typer(rules_app, name="rules")


@app.callback(invoke_without_command=True)
def version(
    *, show: Annotated[bool, typer.Option("--version", is_eager=True, help="Show the version and exit.")] = False
) -> None:
    """Set what holds for all commands."""
    if show:
        typer.echo(f"newsfigures {__version__}")
        raise typer.Exit


@app.command()
def extract(
    paths: options.Paths,
    out: options.Out = None,
    date: options.Date = None,
    lang: options.Lang = "en",
    packs: options.Packs = None,
    formats: options.Formats = None,
    jobs: options.Jobs = 1,
    doc_timeout: options.DocTimeout = 600,
    memory_limit: options.MemoryLimit = 2000,
    max_document: options.MaxDocument = 10,
    max_ratio: options.MaxRatio = 200,
    preset: options.Preset = None,
    text_field: options.TextField = None,
    id_field: options.IdField = None,
    date_field: options.DateField = None,
    title_field: options.TitleField = None,
    url_field: options.UrlField = None,
    source_field: options.SourceField = None,
    date_order: options.DateOrder = None,
    dask: options.Dask = None,
    *,
    resume: options.Resume = False,
    overwrite: options.Overwrite = False,
    dedup: options.Dedup = False,
    texts: options.Texts = False,
    log_json: options.LogJson = False,
    table: options.Table = False,
) -> None:
    """Extract records: JSON Lines to --out or standard output, progress and summary to standard error."""
    from extract import session  # noqa: PLC0415 - commands load what they need
    from extract.run.archive import Job  # noqa: PLC0415

    settings = replace(_settings(locals()), texts=texts, dedup=dedup)
    needing = {"--format": formats, "--resume": resume, "--overwrite": overwrite, "--dedup": dedup, "--texts": texts}
    to, cluster = _where(out, dask, needing)
    job = Job(paths, to, settings, tuple(formats or ()), jobs, doc_timeout, log_json, resume, overwrite)
    raise typer.Exit(UNREADABLE if session.extract(job, table=table, cluster=cluster) else 0)


@app.command()
def check(
    paths: options.Paths,
    out: options.CheckOut = None,
    date: options.Date = None,
    lang: options.Lang = "en",
    packs: options.Packs = None,
    jobs: options.Jobs = 1,
    doc_timeout: options.DocTimeout = 600,
    memory_limit: options.MemoryLimit = 2000,
    max_document: options.MaxDocument = 10,
    max_ratio: options.MaxRatio = 200,
    preset: options.Preset = None,
    text_field: options.TextField = None,
    id_field: options.IdField = None,
    date_field: options.DateField = None,
    title_field: options.TitleField = None,
    url_field: options.UrlField = None,
    source_field: options.SourceField = None,
    date_order: options.DateOrder = None,
    fail_on: options.CheckFailOn = "inconsistent",
    *,
    derived: options.Derived = False,
    resume: options.Resume = False,
    overwrite: options.Overwrite = False,
    log_json: options.LogJson = False,
    table: options.CheckTable = None,
) -> None:
    """Recompute the figures of texts from each other: which add up, and which do not. Exit code 1 where some do not."""
    from extract import checking  # noqa: PLC0415 - commands load what they need
    from extract.run.archive import Job  # noqa: PLC0415

    settings = replace(_settings(locals()), makes="checks", derived=derived)
    to, _ = _where(out, None, {"--resume": resume, "--overwrite": overwrite})
    job = Job(paths, to, settings, (), jobs, doc_timeout, log_json, resume, overwrite)
    shown = out is None if table is None else table
    raise typer.Exit(0 if checking.check(job, table=shown, fail_on=fail_on) else UNREADABLE)


@app.command()
def compare(
    paths: options.Results,
    out: options.CompareOut = None,
    date: options.Date = None,
    lang: options.Lang = "en",
    packs: options.Packs = None,
    jobs: options.Jobs = 1,
    doc_timeout: options.DocTimeout = 600,
    memory_limit: options.MemoryLimit = 2000,
    max_document: options.MaxDocument = 10,
    max_ratio: options.MaxRatio = 200,
    preset: options.Preset = None,
    text_field: options.TextField = None,
    id_field: options.IdField = None,
    date_field: options.DateField = None,
    title_field: options.TitleField = None,
    url_field: options.UrlField = None,
    source_field: options.SourceField = None,
    date_order: options.DateOrder = None,
    fail_on: options.CompareFailOn = "none",
    *,
    log_json: options.LogJson = False,
    table: options.CompareTable = False,
) -> None:
    """Compare the same figure in several articles or over time: same, a later update, a conflict, or not comparable."""
    from extract import comparing  # noqa: PLC0415 - commands load what they need
    from extract.run.archive import Job  # noqa: PLC0415

    settings = _settings(locals())
    job = Job(paths, Path(out) if out else None, settings, (), jobs, doc_timeout, log_json)
    shown = table or (out is None and sys.stdout.isatty())
    raise typer.Exit(0 if comparing.compare(job, table=shown, fail_on=fail_on) else UNREADABLE)


@app.command()
def explain(
    text: Annotated[str, typer.Argument(metavar="TEXT|PATH")],
    date: options.Date = None,
    lang: options.Lang = "en",
    packs: options.Packs = None,
) -> None:
    """Show how a text is read: its words by class, the rules that fired, and what was refused and why."""
    from extract import session  # noqa: PLC0415 - it loads spaCy

    unreadable = session.explain(text, date=_day(date), lang=lang, packs=packs)
    raise typer.Exit(UNREADABLE if unreadable else 0)


@rules_app.command("list")
def rules_list(lang: options.Lang = "en", packs: options.Packs = None) -> None:
    """List the rules with the files that they come from."""
    from extract import packs as pattern_packs  # noqa: PLC0415 - it loads pydantic
    from extract.write.rules import show  # noqa: PLC0415

    show(pattern_packs.load(lang, packs))


@rules_app.command("test")
def rules_test(lang: options.Lang = "en", packs: options.Packs = None) -> None:
    """Run every rule's own examples; exit code 1 if one does not hold."""
    from extract.examples import failures  # noqa: PLC0415 - it loads spaCy
    from extract.extractor import Extractor  # noqa: PLC0415

    extractor = Extractor(lang, packs)
    found = list(failures(extractor))
    for failure in found:
        typer.echo(str(failure))
    rules = extractor.pack.all_rules
    examples = sum(len(rule.match) + len(rule.reject) for rule in rules)
    typer.echo(f"{len(rules)} rules, {examples} examples, {len(found)} that do not hold", err=True)
    raise typer.Exit(1 if found else 0)


@app.command()
def schema(*, checks: Annotated[bool, typer.Option("--checks", help="That of a check.")] = False) -> None:
    """Print the JSON Schema of a record."""
    if checks:
        from extract.checks.check import schema as made  # noqa: PLC0415 - it loads pydantic
    else:
        from extract.records import schema as made  # noqa: PLC0415

    typer.echo(json.dumps(made(), indent=2, ensure_ascii=False))


@app.command()
def codebook(
    *, as_json: Annotated[bool, typer.Option("--json", help="As a Frictionless data package.")] = False
) -> None:
    """Print what every column of every output means."""
    from extract.write import codebook as book  # noqa: PLC0415 - it loads pydantic

    typer.echo(json.dumps(book.descriptor(), indent=2, ensure_ascii=False) if as_json else book.markdown())


@app.command()
def score(
    gold: Annotated[Path, typer.Argument(help="A folder of gold files, one .json a document.")],
    records: Annotated[str, typer.Argument(help="Records as JSON Lines, or - for standard input.")],
    *,
    errors: Annotated[bool, typer.Option("--errors", help="List what was missed, wrong or made up.")] = False,
) -> None:
    """Score records against gold: precision, recall and F1 of figures and of whole records, per type."""
    from extract.read.gold import gold_and_records  # noqa: PLC0415 - it loads jsonlines
    from extract.score import score as scored  # noqa: PLC0415
    from extract.write.scores import show  # noqa: PLC0415

    show(scored(*gold_and_records(gold, records)), errors=errors)


@app.command()
def verify(
    claims: Annotated[
        str, typer.Argument(metavar="CLAIMS", help="Claims: .jsonl, .json or .csv, or - for JSON Lines.")
    ],
    more: Annotated[list[str] | None, typer.Argument(metavar="[PATH…]", help="Further sources.")] = None,
    source: Annotated[
        list[str] | None, typer.Option("--source", "-s", metavar="PATH…", help="The texts that the claims are about.")
    ] = None,
    out: Annotated[str | None, typer.Option("-o", "--out", help="A .jsonl file for the results.")] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(metavar="VERDICT,…", help="Verdicts that make the exit code 1; none: never. [all not borne out]"),
    ] = None,
    date: options.Date = None,
    lang: options.Lang = "en",
    packs: options.Packs = None,
    *,
    table: Annotated[
        bool | None, typer.Option("--table/--json", help="A table for people, or JSON Lines. [a table on a terminal]")
    ] = None,
) -> None:
    """Check claims against the texts that they are about; exit code 1 if one is not borne out."""
    from extract.verify.session import Session  # noqa: PLC0415 - it loads spaCy

    sources = [*(source or []), *(more or [])]
    if not sources:
        message = "the texts that the claims are about are missing; name files or folders with --source"
        raise OptionError(message)
    session = Session(sources, _day(date), lang, packs)
    raise typer.Exit(0 if session.run(claims, out, fail_on, table=table) else UNREADABLE)


def _settings(given: Mapping[str, Any]) -> Settings:
    """What decides the results of a run, by the options that are common to commands that read texts."""
    from extract.read.fielded.presets import fields_of  # noqa: PLC0415 - commands load what they need
    from extract.read.raw import MEGABYTE, Options  # noqa: PLC0415
    from extract.run.worker import Settings  # noqa: PLC0415

    names = {name: given[f"{name}_field"] for name in FIELDS}
    fields = fields_of(given["preset"], given["date_order"], **names)
    options = Options(fields, given["max_document"] * MEGABYTE, given["max_ratio"])
    return Settings(given["lang"], given["packs"], _day(given["date"]), options, given["memory_limit"] * MEGABYTE)


def _need_out(options: Mapping[str, object]) -> None:
    """Raise `OptionError` for options that are given, and mean nothing where no files are written."""
    if given := [name for name, value in options.items() if value]:
        message = f"{', '.join(given)}: files are needed for that; name a folder or a file with --out"
        raise OptionError(message)


def _where(out: str | None, dask: str | None, need_out: Mapping[str, object]) -> tuple[Path | None, Cluster | None]:
    """The file or folder for the results, and the cluster that is to do it, which may put them into storage too."""
    if out is None:
        _need_out({**need_out, "--dask": dask})
    if dask is None:
        return None if out is None else Path(out), None
    from extract.run.cluster.remote import is_url, plain  # noqa: PLC0415
    from extract.run.cluster.run import Cluster  # noqa: PLC0415

    return (None, Cluster(dask, out)) if out and is_url(out) else (Path(plain(out or "")), Cluster(dask))


def _day(date: str | None) -> dt.date | None:
    if date is None:
        return None
    try:
        return dt.datetime.strptime(date, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        message = f"{date!r} is not a day; write it as YYYY-MM-DD, for example 2021-04-28"
        raise typer.BadParameter(message, param_hint="--date") from None


def main() -> NoReturn:
    """Run the command: 0 fine, 1 something unreadable, 2 wrong usage, 130 interrupted; a closed pipe is silent."""
    command = typer.main.get_command(app)
    try:
        with command.make_context("newsfigures", sys.argv[1:]) as context:
            command.invoke(context)
        sys.stdout.flush()
        code = 0
    except typer.Exit as end:
        code = end.exit_code
    except UsageError as error:
        if message := error.format_message():
            typer.echo(f"newsfigures: {message}", err=True)
        code = USAGE
    except NewsfiguresError as error:
        typer.echo(f"newsfigures: {error}", err=True)
        code = USAGE if isinstance(error, PackError | OptionError) else UNREADABLE
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except BrokenPipeError:
        # The reader has gone: nothing more to say, not even by the interpreter when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)
