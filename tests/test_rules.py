"""Every rule's own examples hold, in the shipped packs: one test a rule, named after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract import packs
from extract.examples import failures_of

if TYPE_CHECKING:
    from extract import Extractor
    from extract.packs import LineRule, Rule

PACK = packs.load()


@pytest.mark.parametrize("rule", [*PACK.rules, *PACK.furniture], ids=lambda rule: rule.id)
def test_examples(rule: Rule | LineRule, extractor: Extractor) -> None:
    failed = [str(failure) for failure in failures_of(rule, extractor)]
    assert not failed, "mend the rule, or the example if it is wrong:\n" + "\n".join(failed)


def test_every_kind_has_rules() -> None:
    assert {rule.kind for rule in PACK.rules} == set(packs.RULE_KINDS)
