"""Two parts that leave no third by their words: men and women, new and old ones, a loan and a grant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.mentions import Mention

NEAR: Final = 40  # characters before the first part
BEHIND: Final = 60  # characters behind the last one
REST: Final = frozenset("rest remaining remainder others balance".split())
PAIRS: Final = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("men male males man boys", "women female females woman girls"),
        ("adult adults", "child children juniors minors"),
        ("urban city cities towns", "rural countryside villages village"),
        ("domestic home local", "foreign abroad overseas export exports imported international non-residents"),
        ("overnight", "one-day same-day day-trippers"),
        ("new newly", "old existing continued continuing resumed resumptions carried-over ongoing renovated revised"),
        ("public government state", "private"),
        ("primary", "secondary"),
        ("loan loans debt", "grant grants equity"),
        ("central centre federal", "state states provincial local"),
        ("passengers", "crew"),
        ("civilians civilian", "soldiers police military officers"),
        ("direct", "indirect food"),
        ("cash", "stock shares"),
        ("principal", "interest"),
        ("favour favor", "against"),
        ("valid", "spoiled spoilt invalid rejected"),
        ("dead killed", "injured wounded hurt"),
        ("company", "shareholders holders"),
        ("export exports", "import imports"),
    )
)


def are_complements(parts: Sequence[Mention], *, rest: bool = True) -> bool:
    """Whether the words around two parts leave no third. `rest`: a word for the rest will do too."""
    frame = parts[0].frame
    text = frame.text[max(frame.start, parts[0].start - NEAR) : min(frame.end, parts[-1].end + BEHIND)]
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower()))
    denied = {word.removeprefix("non-") for word in words if word.startswith("non-")}
    return (
        bool(rest and words & REST)
        or bool(denied & words)
        or any(words & one and words & other for one, other in PAIRS)
    )
