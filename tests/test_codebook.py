"""The codebook tells of every column, and the page in docs is what the command prints."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from pydantic import BaseModel

from extract.write import codebook
from extract.write.columns import DOCUMENTS, ERRORS, MODELS, RECORDS, RUN
from extract.write.views import FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "codebook.md"


def leaves(model: type[BaseModel], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every field of a model that holds a value itself, with its description."""
    for name, field in model.model_fields.items():
        parts = [field.annotation, *get_args(field.annotation)]
        inner = next((part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)), None)
        if inner is not None and "list" not in str(field.annotation):
            yield from leaves(inner, (*path, name))
        else:
            yield (*path, name), field.description or ""


FIELDS = [(kind, *leaf) for kind, model in MODELS.items() for leaf in leaves(model)]


@pytest.mark.parametrize(("kind", "path", "description"), FIELDS, ids=[f"{k}-{'.'.join(p)}" for k, p, _ in FIELDS])
def test_every_field_of_every_model_has_one_column(kind: str, path: tuple[str, ...], description: str) -> None:
    found = [c for c in RECORDS if c.file == "records.jsonl" and c.path == path and kind in c.types]
    assert len(found) == 1, f"put {'.'.join(path)} of {kind} into extract/write/columns.py, once"
    assert found[0].meaning
    assert description or path == ("type",), f"give the field {'.'.join(path)} of {kind} a description"


def test_the_models_are_all_there() -> None:
    assert len(MODELS) == 6
    assert len(FIELDS) > 80


@pytest.mark.parametrize("columns", [RECORDS, DOCUMENTS, ERRORS, RUN], ids=["records", "documents", "errors", "run"])
def test_names_are_one_of_a_kind_and_told_in_the_codebook(columns: tuple[codebook.Column, ...]) -> None:
    names = [column.name for column in columns]
    assert len(set(names)) == len(names)
    page = codebook.markdown()
    for column in columns:
        assert f"`{column.name}`" in page
        assert column.meaning.replace("|", "\\|") in page


def test_names_need_no_quotes_in_sql() -> None:
    import sqlite3  # noqa: PLC0415 - this test alone

    import duckdb  # noqa: PLC0415

    for name in [c.name for c in (*RECORDS, *DOCUMENTS)] + [name for name, *_ in FIGURES]:
        assert re.fullmatch("[a-z][a-z0-9_]*", name)
        query = f'SELECT {name} FROM (SELECT 1 AS "{name}") WHERE {name} = 1 ORDER BY {name}'  # noqa: S608
        assert sqlite3.connect(":memory:").execute(query).fetchall() == [(1,)]
        assert duckdb.connect().execute(query).fetchall() == [(1,)]


def test_values_that_are_told_are_those_of_the_models() -> None:
    named = {column.name: column for column in RECORDS}
    assert named["bound"].values == ("exact", "about", "more_than", "less_than")
    assert named["unit"].values == (), "a quantity's unit is open, though a percentage's is not"
    assert named["currency"].pattern == "^[A-Z]{3}$"
    assert (named["change"].types, named["places_gained"].types) == (("percentage", "money"), ("ranking",))
    assert named["value"].always
    assert not named["period_start"].always
    assert named["sentence"].always
    assert [named[n].sort for n in ("value", "rank", "period_end", "mentions", "doc_date", "page")] == [
        "number", "integer", "date", "json", "date", "integer",
    ]  # fmt: skip


def test_the_page_is_the_codebook() -> None:
    assert PAGE.read_text(encoding="utf-8") == codebook.markdown(), (
        "docs/codebook.md is old; write it with: newsfigures codebook > docs/codebook.md"
    )


def test_its_tables_are_tables() -> None:
    for table in re.findall(r"(?:^\|.*\n)+", codebook.markdown(), re.MULTILINE):
        widths = {len(re.split(r"(?<!\\)\|", line)) for line in table.splitlines()}
        assert len(widths) == 1, f"a row with another number of cells: {table[:80]}"


@pytest.mark.parametrize("page", ["codebook.md", "tables.md"])
def test_links_lead_somewhere(page: str) -> None:
    text = (PAGE.parent / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)", text):
        assert (PAGE.parent / target).exists(), f"{page} links to {target}, which is not there"


def test_the_descriptor_has_every_column() -> None:
    package = codebook.descriptor()
    resources = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"]}
    assert [field["name"] for field in resources["records"]] == [column.name for column in RECORDS]
    assert [field["name"] for field in resources["documents"]] == [column.name for column in DOCUMENTS]
    fields = {field["name"]: field for field in resources["records"]}
    assert {field["type"] for field in fields.values()} == {"string", "integer", "number", "date", "array"}
    assert fields["id"]["constraints"] == {"required": True}
    assert fields["change"]["constraints"] == {"enum": ["increase", "decrease"]}
    assert "constraints" not in fields["value"], "projects and rankings have none"
    assert all(field["description"] for field in fields.values())
