"""Pattern packs: find, read, check, lay over each other. A pack is a folder of TOML files; see patterns/README.md."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal, get_args

from pydantic import BeforeValidator, Field, ValidationError

from extract.errors import PackError
from extract.kinds.record import Bound, Direction, Role, Status, Unit
from extract.vocabulary import Strict, Vocabulary
from extract.words import BIT

HERE = Path(__file__).resolve().parent
LANGUAGES = ("en",)
# What the pattern of a rule must hold for sure, for each kind one of these classes after another.
NEEDED: Final = {
    "money": (("number",), ("sign", "currency", "subunit")),
    "percentage": (("number",),),
    "quantity": (("number",), ("unit",)),
    "count": (("number",),),
    "ranking": (("number", "ordinal"),),
}
# The meanings that words may be given, table by table.
MEANINGS: Final[dict[str, tuple[str, ...]]] = {
    "roles": get_args(Role),
    "status": get_args(Status),
    "hedges": get_args(Bound),
    "hedges_after": get_args(Bound),
    "percent": (*get_args(Unit), "basis_point"),
    "change_verbs": get_args(Direction),
    "change_nouns": get_args(Direction),
}
CODE: Final = re.compile(r"[A-Z]{3}")
RULE_KINDS = ("refusal", "money", "percentage", "quantity", "ranking", "count", "project")


def shipped(lang: str) -> Path:
    """The folder of the packs that come with newsfigures: inside the package, or beside it in a checkout."""
    looked = [root / lang for root in (HERE / "patterns", HERE.parent / "patterns")]
    for folder in looked:
        if folder.is_dir():
            return folder
    places = " and ".join(str(folder) for folder in looked)
    message = f"no pattern packs for language {lang!r}; looked in {places}; there are packs for: {', '.join(LANGUAGES)}"
    raise PackError(message)


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


class TokenPattern(Strict):
    """One place of a pattern: an item of one of the classes, or one of the words, so many times."""

    classes: Annotated[list[str], BeforeValidator(_as_list)] = Field(default_factory=list, alias="class")
    words: Annotated[list[str], BeforeValidator(_as_list)] = Field(default_factory=list, alias="word")
    op: Literal["?", "*", "+", "1"] = "1"


class Example(Strict):
    """A sentence that a rule must match, and the fields that its record must then have."""

    text: str
    want: dict[str, Any] = Field(default_factory=dict)
    date: str | None = None


def _as_example(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class Rule(Strict):
    """One way to write a figure: its pattern, and the sentences that show what it is and what it is not."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    pattern: Annotated[list[TokenPattern], Field(min_length=1)]
    match: Annotated[list[Annotated[Example, BeforeValidator(_as_example)]], Field(min_length=1)]
    reject: Annotated[list[str], Field(min_length=1)]
    note: str | None = None
    kind: str = ""
    source: str = ""


class LineRule(Strict):
    """One kind of page furniture: a regular expression for a whole line of the text."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    pattern: str
    match: Annotated[list[str], Field(min_length=1)]
    reject: Annotated[list[str], Field(min_length=1)]
    note: str | None = None
    source: str = ""


class RuleFile(Strict):
    """A file of rules of one record kind."""

    rule: list[Rule] = Field(default_factory=list)
    disable: list[str] = Field(default_factory=list)


class FurnitureFile(Strict):
    """The file of the lines that are no text."""

    rule: list[LineRule] = Field(default_factory=list)
    disable: list[str] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything that one language's packs say: vocabulary, rules of figures, rules of page furniture."""

    vocabulary: Vocabulary
    rules: list[Rule] = field(default_factory=list)
    furniture: list[LineRule] = field(default_factory=list)

    @property
    def all_rules(self) -> list[Rule | LineRule]:
        """Rules of figures and of page furniture."""
        return [*self.furniture, *self.rules]


def load(lang: str = "en", overlay: Path | None = None) -> Pack:
    """The shipped packs of a language with the user's own packs, if any, laid over them.

    An overlay folder has files of the same names: its rules are added, or take the place of shipped rules with the
    same id; `disable = [ids]` at the top of a file takes rules away; words are added.
    """
    pack = Pack(Vocabulary())
    for folder in _folders(lang, overlay):
        pack = _read_pack(folder, pack)
    return pack


def files_of(lang: str = "en", overlay: Path | None = None) -> list[Path]:
    """The files that `load` reads, in its order."""
    return [path for folder in _folders(lang, overlay) for path in _files(folder)]


def _folders(lang: str, overlay: Path | None) -> list[Path]:
    if lang not in LANGUAGES:
        message = f"no pattern packs for language {lang!r}; there are packs for: {', '.join(LANGUAGES)}"
        raise PackError(message)
    if overlay is None:
        return [shipped(lang)]
    if not overlay.is_dir():
        message = f"{overlay}: no such folder; --packs wants a folder with pack files (words.toml, money.toml, …)"
        raise PackError(message)
    return [shipped(lang), overlay / lang if (overlay / lang).is_dir() else overlay]


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _read_pack(folder: Path, under: Pack) -> Pack:
    vocabulary, rules, furniture = under.vocabulary, {r.id: r for r in under.rules}, {r.id: r for r in under.furniture}
    for path in _files(folder):
        data = _read_toml(path)
        if path.stem == "words":
            words = _validated(Vocabulary, data, path)
            _check_vocabulary(words, path)
            vocabulary = vocabulary.extended(words)
            _check_codes(words, vocabulary, path)
        elif path.stem == "furniture":
            _lay_over(furniture, _validated(FurnitureFile, data, path), path, "furniture")
        elif path.stem in RULE_KINDS:
            rule_file = _validated(RuleFile, data, path)
            _check_classes(rule_file.rule, path)
            for rule in rule_file.rule:
                _check_needs(rule, path.stem, path)
            _lay_over(rules, rule_file, path, path.stem)
        else:
            known = ", ".join(f"{name}.toml" for name in ("words", "furniture", *RULE_KINDS))
            message = f"{path}: not a pack file; a pack folder may have: {known}"
            raise PackError(message)
    return Pack(vocabulary, list(rules.values()), list(furniture.values()))


def _lay_over(rules: dict[str, Any], found: RuleFile | FurnitureFile, path: Path, kind: str) -> None:
    for rule_id in found.disable:
        if rule_id not in rules:
            message = f"{path}: disable: there is no rule {rule_id!r}; `newsfigures rules list` shows all ids"
            raise PackError(message)
        del rules[rule_id]
    for rule in found.rule:
        if rule.source or getattr(rule, "kind", ""):
            message = f"{path}: rule {rule.id!r}: `kind` and `source` are set by newsfigures; leave them out"
            raise PackError(message)
        before = rules.get(rule.id)
        if before is not None and before.source == str(path):
            message = f"{path}: rule {rule.id!r} stands twice; give each rule an id of its own"
            raise PackError(message)
        rule.source = str(path)
        if isinstance(rule, Rule):
            rule.kind = kind
        rules[rule.id] = rule


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        message = f"{path}: not valid TOML: {error}"
        raise PackError(message) from None
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path}: cannot be read: {error}"
        raise PackError(message) from None


def _validated(model: type[Any], data: dict[str, Any], path: Path) -> Any:  # noqa: ANN401 - the model's own type
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = _place(first["loc"], data, missing=first["type"] == "missing")
        more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
        message = f"{path}: {where}: {_reason(first)}{more}"
        raise PackError(message) from None


def _reason(error: Any) -> str:  # noqa: ANN401 - pydantic's error dict
    if error["type"] == "extra_forbidden":
        return f"unknown key {error['loc'][-1]!r}; see patterns/README.md for the keys that a pack may have"
    if error["type"] == "missing":
        return f"the key {error['loc'][-1]!r} is missing; a rule needs id, pattern, match and reject"
    return str(error["msg"])


def _place(loc: tuple[int | str, ...], data: dict[str, Any], *, missing: bool) -> str:
    """Where in the file, with the rule's id rather than its number."""
    if len(loc) > 1 and loc[0] == "rule" and isinstance(loc[1], int):
        rule_id = data["rule"][loc[1]].get("id", f"number {loc[1] + 1}")
        rest = ".".join(str(part) for part in loc[2:] if not missing)
        return f"rule {rule_id!r}" + (f", {rest}" if rest else "")
    return ".".join(str(part) for part in loc)


def _check_needs(rule: Rule, kind: str, path: Path) -> None:
    """A rule of a kind must bring what its record is made of: a number, and what says of what."""
    certain = [token for token in rule.pattern if token.op in "1+"]
    for choice in NEEDED.get(kind, ()):
        if not any(token.classes and set(token.classes) <= set(choice) for token in certain):
            wanted = " or ".join(f"`{name}`" for name in choice)
            message = f"{path}: rule {rule.id!r}, pattern: a {kind} rule needs a place of class {wanted} without ? or *"
            raise PackError(message)


def _check_classes(rules: list[Rule], path: Path) -> None:
    for rule in rules:
        for token in rule.pattern:
            if bool(token.classes) == bool(token.words):
                message = f"{path}: rule {rule.id!r}: each place of a pattern has either `class` or `word`"
                raise PackError(message)
            unknown = [name for name in token.classes if name not in BIT]
            if unknown:
                message = f"{path}: rule {rule.id!r}: unknown class {unknown[0]!r}; see patterns/README.md for the list"
                raise PackError(message)
        if all(token.op in "?*" for token in rule.pattern):
            message = f"{path}: rule {rule.id!r}: at least one place of the pattern must stand without ? or *"
            raise PackError(message)


def _check_codes(words: Vocabulary, whole: Vocabulary, path: Path) -> None:
    """A currency has its ISO 4217 code, or the name under which [shared_currency] tells whose it is."""
    for code in [currency.code for currency in words.currency]:
        if not CODE.fullmatch(code) and code not in whole.shared_currency:
            message = f"{path}: [[currency]]: code {code!r}: give the three capital letters of ISO 4217, such as USD"
            raise PackError(message)


def _check_vocabulary(words: Vocabulary, path: Path) -> None:
    for table, meanings in MEANINGS.items():
        wrong = [key for key in getattr(words, table) if key not in meanings]
        if wrong:
            message = f"{path}: [{table}]: {wrong[0]!r} is no meaning of it; it may have: {', '.join(meanings)}"
            raise PackError(message)
    for entry, name, _ in words.entries():
        if name not in BIT:
            message = f"{path}: unknown table or key {name!r}; see the shipped words.toml for those that there are"
            raise PackError(message)
        if not entry.strip():
            message = f"{path}: an empty word under {name!r}; take it out"
            raise PackError(message)
