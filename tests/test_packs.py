"""Packs: what a wrong one says, and what an overlay of the user's does."""

from __future__ import annotations

import tomllib
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from extract import Extractor, PackError, packs
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RULE = """
[[rule]]
id = "{id}"
pattern = {pattern}
match = ["The levy is 3 zorkmids."]
reject = ["The levy is 3 percent."]
"""

# file, content, what the message must name
BROKEN = [
    ("money.toml", "[[rule]\n", ["money.toml", "not valid TOML"]),
    ("money.toml", '[[rule]]\nid = "x"\n', ["money.toml", "rule 'x'", "'pattern' is missing"]),
    ("money.toml", RULE.format(id="x", pattern='[{ klass = "number" }]'), ["rule 'x'", "pattern.0", "'klass'"]),
    ("money.toml", RULE.format(id="x", pattern='[{ class = "nombre" }]'), ["rule 'x'", "unknown class 'nombre'"]),
    ("money.toml", RULE.format(id="x", pattern='[{ class = "number", op = "?" }]'), ["rule 'x'", "without ? or *"]),
    ("money.toml", RULE.format(id="x", pattern="[{}]"), ["rule 'x'", "`class` or `word`"]),
    ("money.toml", RULE.format(id="Not an id", pattern='[{ class = "number" }]'), ["rule 'Not an id'", "id"]),
    ("count.toml", 2 * RULE.format(id="x", pattern='[{ class = "number" }]'), ["rule 'x'", "stands twice"]),
    ("money.toml", RULE.format(id="x", pattern='[{ class = "number" }]'), ["rule 'x'", "pattern", "`currency`"]),
    ("quantity.toml", RULE.format(id="x", pattern='[{ class = "unit" }]'), ["rule 'x'", "pattern", "`number`"]),
    ("count.toml", RULE.format(id="x", pattern='[{ word = "levy" }]'), ["rule 'x'", "pattern", "`number`"]),
    ("words.toml", '[roles]\nbribe = ["bribe"]', ["[roles]", "'bribe'", "loan"]),
    ("words.toml", '[status]\nover = ["over"]', ["[status]", "'over'", "completed"]),
    ("words.toml", '[hedges]\nnearly = ["nearly"]', ["[hedges]", "'nearly'", "about"]),
    ("words.toml", '[[currency]]\ncode = "zorkmid"\nwords = ["zorkmids"]', ["'zorkmid'", "ISO 4217"]),
    ("money.toml", 'disable = ["no-such-rule"]', ["disable", "'no-such-rule'", "rules list"]),
    ("mony.toml", "", ["mony.toml", "not a pack file", "money.toml"]),
    ("words.toml", '[nouns]\nwords = ["levy"]', ["words.toml", "'nouns'"]),
    ("words.toml", '[time]\nsomeday = ["mañana"]', ["words.toml", "'someday'"]),
    ("words.toml", '[counted]\nwords = [" "]', ["words.toml", "empty word"]),
    (
        "furniture.toml",
        '[[rule]]\nid = "x"\npattern = "("\nmatch = ["a"]\nreject = ["b"]',
        ["rule 'x'", "regular expression"],
    ),
]


@pytest.mark.parametrize(("name", "content", "named"), BROKEN)
def test_a_broken_pack_says_file_rule_and_key(name: str, content: str, named: list[str], tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(PackError) as error:
        Extractor(packs=tmp_path)
    message = str(error.value)
    assert "\n" not in message, "one line"
    assert all(part in message for part in [*named, name]), message


def test_a_pack_without_examples_is_refused(tmp_path: Path) -> None:
    rule = '[[rule]]\nid = "x"\npattern = [{ class = "number" }]\nmatch = []\nreject = ["b"]'
    (tmp_path / "count.toml").write_text(rule, encoding="utf-8")
    with pytest.raises(PackError, match="rule 'x', match"):
        packs.load("en", tmp_path)


def test_unknown_language_and_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"'xx'.*en"):
        packs.load("xx")
    with pytest.raises(PackError, match="no such folder"):
        packs.load("en", tmp_path / "nothing")


def test_an_overlay_adds_words(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(
        '[[currency]]\ncode = "ZKM"\nwords = ["zorkmid", "zorkmids"]', encoding="utf-8"
    )
    text = "The castle cost 300 zorkmids."
    assert not [r for r in Extractor().extract(text) if r.type == "money"]
    (record,) = [r for r in Extractor(packs=tmp_path).extract(text) if r.type == "money"]
    assert (record.value, record.currency) == (300, "ZKM")


def test_an_overlay_adds_disables_and_overrides_rules(tmp_path: Path) -> None:
    (tmp_path / "percentage.toml").write_text(
        'disable = ["number-percent"]\n'
        + RULE.format(id="percent-range", pattern='[{ class = "number" }, { word = "pc" }]'),
        encoding="utf-8",
    )
    pack = packs.load("en", tmp_path)
    rules = {rule.id: rule for rule in pack.rules}
    assert "number-percent" not in rules
    assert rules["percent-range"].source == str(tmp_path / "percentage.toml")
    assert len(rules) == len(packs.load().rules) - 1


def test_every_shipped_rule_says_where_it_comes_from() -> None:
    pack = packs.load()
    assert all(rule.source.endswith(f"{rule.kind}.toml") for rule in pack.rules)
    assert len({rule.id for rule in (*pack.rules, *pack.furniture)}) == len(pack.rules) + len(pack.furniture)


def test_an_overlay_may_rank_in_its_own_way(tmp_path: Path) -> None:
    rule = RULE.format(id="seeded", pattern='[{ word = "seeded" }, { class = "number" }]')
    (tmp_path / "ranking.toml").write_text(rule, encoding="utf-8")
    (record,) = Extractor(packs=tmp_path).extract("She was seeded 12 for the cup.")
    assert (record.rule, record.type, record.rank) == ("seeded", "ranking", 12)


def test_the_overlays_meaning_of_a_word_holds(tmp_path: Path) -> None:
    words = '[hedges]\nmore_than = ["about"]\n[units]\n"short ton" = ["short tons"]'
    (tmp_path / "words.toml").write_text(words, encoding="utf-8")
    rooms, coal = Extractor(packs=tmp_path).extract("The mill has about 300 rooms and 40 short tons of coal.")
    assert (rooms.bound, coal.unit) == ("more_than", "short ton")


def test_packs_may_ask_for_any_number_of_places(tmp_path: Path) -> None:
    # spaCy's vocabulary holds 60 flags; the shipped rules need almost all of them.
    words = [f"zork{first}{second}" for first in "abcdefghijkl" for second in "abcdefghijkl"]
    rules = [RULE.format(id=word, pattern=f'[{{ class = "number" }}, {{ word = "{word}" }}]') for word in words]
    (tmp_path / "count.toml").write_text("".join(rules), encoding="utf-8")
    extractor = Extractor(packs=tmp_path)
    assert [record.rule for record in extractor.extract("It has 3 zorkab now. It has 4 zorkll now.")] == [
        "zorkab",
        "zorkll",
    ]


def test_no_list_of_the_shipped_words_says_one_twice() -> None:
    def lists(table: object, path: str) -> Iterator[tuple[str, list[object]]]:
        if isinstance(table, dict):
            for key, value in table.items():
                yield from lists(value, f"{path}.{key}")
        elif isinstance(table, list):
            yield path, table

    words = tomllib.loads((ROOT / "patterns/en/words.toml").read_text(encoding="utf-8"))
    counted = {path: Counter(map(str, found)) for path, found in lists(words, "")}
    twice = {path: [word for word, times in said.items() if times > 1] for path, said in counted.items()}
    assert not any(twice.values()), f"take one of each away: { {path: said for path, said in twice.items() if said} }"
