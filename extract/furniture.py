"""Page furniture: lines that are menus, counters, reply forms and imprints, and give no records."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.errors import PackError

if TYPE_CHECKING:
    from extract.packs import LineRule

LONGEST: Final = 200  # a longer line is text whatever it begins with


class Furniture:
    """Tells whether a line is page furniture, by the rules of `furniture.toml`."""

    def __init__(self, rules: list[LineRule]) -> None:
        self.rules = rules
        for rule in rules:
            try:
                re.compile(rule.pattern)
            except re.error as error:
                message = f"{rule.source}: rule {rule.id!r}: not a regular expression: {error}"
                raise PackError(message) from None
        union = "|".join(f"(?P<r{n}>{rule.pattern})" for n, rule in enumerate(rules))
        self._union = re.compile(union, re.IGNORECASE) if rules else None

    def rule_of(self, text: str, start: int, end: int) -> str | None:
        """The id of the rule that says the line text[start:end] is furniture; None for text."""
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if self._union is None or not 0 < end - start <= LONGEST:
            return None
        match = self._union.fullmatch(text, start, end)
        return self.rules[int((match.lastgroup or "r0")[1:])].id if match else None
