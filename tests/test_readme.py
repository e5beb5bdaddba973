"""What README.md shows is what comes out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extract import Document
from extract.records import as_json

if TYPE_CHECKING:
    from extract import Extractor

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found, f"README.md has no block of {language}"
    return found[1]


def test_the_record_shown_is_real(extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.stream([Document("karsu", block("text"))])]
    shown = [json.loads(line) for line in block("json").splitlines()]
    told = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    assert shown == records, f"put these lines into README.md:\n{told}"


def test_the_python_shown_is_real() -> None:
    names: dict[str, object] = {}
    code = block("python").split("extractor =")[0]
    lists = [line for line in code.splitlines() if line.startswith("[(")]
    exec(code.split("[(", 1)[0], names)  # noqa: S102 - our own README
    for shown in lists:
        result = eval(shown, names)  # noqa: S307 - our own README
        assert f"{shown}\n# {result}" in README, f"README.md should show: # {result}"
    assert lists


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "docs/archives.md",
        "docs/records.md",
        "docs/accuracy.md",
        "docs/verify.md",
        "docs/checks.md",
        "patterns/README.md",
    ],
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)", text):
        assert ((ROOT / page).parent / target).exists(), f"{page} links to {target}, which is not there"
