"""Rates that are told by name ("a start rate of 62%"): whether the name says what was done with the part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.checks.ratios.parts import PLANS, words_at
from extract.checks.ratios.shares import ALIKE, LEVELS, RATES
from extract.frame import COMMA, CONJUNCTION, STOP, TIME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention
    from extract.checks.ratios.shares import Share
    from extract.frame import Frame

# Words of one deed, by their beginnings, a line for each: what was started has a start, an opening, an operating rate.
DEEDS: Final = tuple(
    tuple(line.split("/"))
    for line in """
    start/open/commenc/construct/operat/resum/work/begin/began/begun/launch/ground/production/progress/implement/land
    complet/finish/accept/deliver/conclu/hand/clos/done/ready/progress/built/build/laid/lay/paved/dug/drill/install
    complet/erect/plant/harvest/sown/plough/repair/rehabilit/renovat/upgrad/surfac/seal/invest/spen/paid/realis/realiz
    start/construct/operat/land/commission/build/built/broke/kick/way/underway/ongoing/running
    return/resum/back/duty/came/come
    sign/contract/land/agree/conclu/implement/perform/fulfil/honour/honor/arriv/place
    vaccin/jab/inocul
    died/die/death/fatal/kill/mortal
    vot/turnout/turned/part/particip/attend/present/came/come/join/uptake
    respon/repl/answer/return/sent/came
    occup/filled/taken/full/used/uptake/cover
    spen/paid/pay/disburs/releas/execut/used
    repa/paid/pay/collect/recover
    approv/accept/admit/grant/pass/qualif/certif/meet/met/compl/standard/excellent/good
    employ/job/hire/work
    surviv/alive/liv/recover/cured/healed
    growth/grow/grew/increas/rise/rose
    urban/town/cities
    clear/solv/solu/detect/found/settl/resol/clos
    """.split()
)
PLAIN: Final = frozenset("rate rates ratio proportion share percentage area coverage".split())
EMPTY: Final = frozenset(
    "the a an with its their his her this that and thus works work out now so far today about nearly some over up "
    "overall total average".split()
)
MONEY: Final = frozenset("investment invested fund funds funding capital money loan loans budget".split())
SCHEDULED: Final = PLANS | frozenset(["progress", "progressed", "sequence", "capacity"])
LATER: Final = frozenset(["since", "meanwhile", "later"])


def of_deed(share: Share, whole: Mention) -> bool:
    """Whether the name of a rate says what the words say was done with its part, or says nothing more than "rate".

    "120 clinics, of which 15 are private, with a pass rate of 95%": nobody says that 15 have passed.
    """
    first, name = _name(share)
    content = [word for word in name if word not in PLAIN | LEVELS | EMPTY]
    if set(name) & MONEY and share.part.figure.type == "count":
        return False
    if _is_of_later(share.reported.frame, first, share.reported.chunk):
        return False
    done = {word for word in _words(share, whole, first) if len(word) >= ALIKE - 1}
    return not content or any(_alike(word, other) for word in content for other in done)


def is_of(name: Sequence[str], done: Sequence[str]) -> bool:
    """Whether all that a rate is called by is of what was done: a "completion" rate where things were completed."""
    content = [word for word in name if word not in PLAIN | LEVELS | EMPTY]
    told = [word for word in done if len(word) >= ALIKE - 1]
    return bool(content) and all(any(_alike(word, other) for other in told) for word in content)


def above_all(share: Share, whole: Mention) -> bool:
    """Whether the rate of a part of what was counted is told as more than 100%, and nothing is said of a schedule."""
    frame, (first, name) = share.reported.frame, _name(share)
    ends = (k for k in range(share.reported.chunk + 1, len(frame.chunks)) if frame.role_at(k) in (COMMA, STOP))
    last = next(ends, len(frame.chunks))
    behind = {word for k in range(share.reported.chunk + 1, last) for word in words_at(frame, k)}
    said = {*name, *behind, *_words(share, whole, first)}
    counted = share.part.figure.type == whole.figure.type == "count"
    return counted and share.said == "rate" and not said & SCHEDULED and of_deed(share, whole)


def _name(share: Share) -> tuple[int, list[str]]:
    """The chunk where the name of a rate begins, and its words up to the percentage."""
    frame, c = share.reported.frame, share.reported.chunk
    start = share.part.chunk + 1 if share.part.frame is frame and share.part.chunk < c else 0
    k = next((k for k in range(c - 1, start - 1, -1) if set(words_at(frame, k)) & RATES), -1)
    if k < 0:
        last = c + 1 if frame.words_of(c + 1) != ["of"] else c + 2  # "a 95% start rate", "95% of the start rate"
        return c, words_at(frame, last)
    return k, [word for at in range(k, c) for word in words_at(frame, at)]


def _words(share: Share, whole: Mention, first: int) -> Iterator[str]:
    """The words before the name of a rate: of its sentence behind the whole, and of the sentence of the part."""
    frame, part = share.reported.frame, share.part
    start = whole.chunk + 1 if whole.frame is frame else 0
    if part.frame is frame:  # "has closed 212 of the 318"
        parted = (k + 1 for k in range(part.chunk, -1, -1) if frame.role_at(k) in (COMMA, STOP))
        start = min(start, next(parted, 0))
    for k in range(min(start, first), first):
        yield from words_at(frame, k)
    if part.frame is not frame:
        for k in range(whole.chunk + 1 if whole.frame is part.frame else 0, len(part.frame.chunks)):
            yield from words_at(part.frame, k)
    yield from (part.figure.noun or "").lower().split()


def _is_of_later(frame: Frame, first: int, c: int) -> bool:
    """ "15 were started by March, and by June the start rate was 90%": whether the rate has a time of its own."""
    opens = next((k for k in range(first - 1, -1, -1) if frame.role_at(k) in (COMMA, STOP, CONJUNCTION)), -1)
    clause = range(opens + 1, c)
    return any(frame.role_at(k) == TIME or set(words_at(frame, k)) & LATER for k in clause if opens >= 0)


def _alike(name: str, done: str) -> bool:
    """Whether two words are of one deed."""
    if name[:ALIKE] == done[:ALIKE]:
        return True
    return any(name.startswith(deeds) and done.startswith(deeds) for deeds in DEEDS)
