"""Numbers behind what they count, as translations have it: "renovated old yards 58", "enterprises 64 households"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import CALLED_BY_NUMBER, FURNITURE, MONETARY, SCORED, UNCOUNTED
from extract.context.counts.terse import SINGLES
from extract.context.phrases import core, head_of_chain
from extract.frame import CLOSE, COMMA, CONJUNCTION, NOUN, OPEN, PART, PREPOSITION, STOP, TIME, VERB
from extract.verbs import PLURALS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.context.counts.standing import Reading
    from extract.figure import Figure
    from extract.frame import Frame

# The words of a language that counts by them, in another that does not: "reservoirs 12 seats".
CLASSIFIERS: Final = frozenset(
    "pieces piece units unit sets set seats seat households household strips strip head heads copies copy".split()
)
# What some of them count: households of firms, heads of cattle.
FIRMS: Final = frozenset(
    """enterprise enterprises firm firms company companies business businesses merchant merchants shop shops store
    stores restaurant restaurants cooperative cooperatives hotel hotels entities bodies operators""".split()
)
HERDS: Final = frozenset("cattle sheep goats pigs hogs cows horses poultry livestock chickens ducks geese yaks".split())
COUNTED_BY: Final = {"household": FIRMS, "households": FIRMS, "head": HERDS, "heads": HERDS}
OPENS: Final = (STOP, COMMA, PART, CONJUNCTION, TIME, VERB)
ENDS: Final = (COMMA, STOP, CLOSE, OPEN, PART, CONJUNCTION, VERB)
MANY: Final = 100
HAVING: Final = frozenset(["has", "have", "had"])
DOING: Final = bits("status", "plain-verb", "metric-verb")
SPOKEN: Final = bits("auxiliary", "modal", "level-verb", "change-verb", "report")
NO_HEAD: Final = (UNCOUNTED | bits("capital", "unit", "currency", "change-noun")) & ~bits("label")
DONE: Final = DOING | bits("participle", "modifier", "adverb")
VERBAL: Final = ("ed", "built", "newly")
STOPS: Final = bits("stop")
NAMED: Final = bits("article", "determiner", "capital")


def rename(frame: Frame, figure: Figure, c: int, reading: Reading) -> None:
    """Let "enterprises | 64 households" count enterprises, and "cancelled 12 households" behind it as well."""
    if (figure.noun or "").lower() not in CLASSIFIERS or frame.role_at(c + 1) not in ENDS:
        return
    k = c - 1
    if frame.words_of(k) == ["hand"] and frame.words_of(k - 1) == ["on"]:
        k -= 2  # "pigs on hand 3,200 head"
    noun = _things(frame, k, single=True) if frame.role_at(k) == NOUN and frame.role_at(k - 1) in OPENS else None
    counted = COUNTED_BY.get(figure.noun or "")
    if noun is not None and (counted is None or frame.word(frame.chunks[k].j - 1) in counted):
        first = head_of_chain(frame, k, joined=True)
        if first < k:  # "cattle and sheep 12,000 head"
            noun = frame.span(core(frame, frame.chunks[first].i, frame.chunks[first].j)[0], frame.chunks[k].j)
        reading.classed = (figure.noun, noun)
    elif reading.classed is None or reading.classed[0] != figure.noun or frame.role_at(k) != VERB:
        return  # but "signed digital projects 64 pieces, landed 47 pieces"
    figure.noun = reading.classed[1]


def noun_of_postposed(frame: Frame, c: int) -> str | None:
    """ "Renovated | old yards | 58, ", "includes | bridges | 96, | tunnels | 22": what was done to so many things."""
    figure = frame.chunks[c].figure
    if figure is None or figure.number is None or not figure.number.digits or figure.high is not None:
        return None
    if frame.role_at(c - 1) != NOUN or frame.role_at(c + 1) not in (COMMA, STOP, PART, CONJUNCTION):
        return None
    noun = _things(frame, c - 1)
    if noun is None or (noun.rsplit(" ", 1)[-1].lower() in CALLED_BY_NUMBER and (figure.value or 0) < MANY):
        return None
    return noun if _is_done(frame, c - 2) or _opens_done(frame, c - 1) or _in_row(frame, c) else None


def _things(frame: Frame, k: int, *, single: bool = False) -> str | None:
    """What noun chunk k names, if it is many things in small letters, or one kind of them before a classifier."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    begins = i == 0 or frame.has(i - 1, STOPS)
    if i >= j or frame.all_classes(i + begins, j) & NAMED or frame.has(j - 1, NO_HEAD):
        return None
    plural = frame.has(j - 1, PLURALS) or (single and frame.word(j - 1) in SINGLES)
    if frame.word(j - 1) in MONETARY | FURNITURE | SCORED or not plural:
        return None
    while not single and i < j - 1 and frame.has(i, DONE) and frame.word(i).endswith(VERBAL):
        i += 1  # "newly built pastures 12"
    return frame.span(i, j)


def _is_done(frame: Frame, k: int) -> bool:
    """Whether chunk k is a verb that does something to things, or "with" behind one ("is equipped with")."""
    if frame.role_at(k) == PREPOSITION and frame.words_of(k) == ["with"]:
        k -= 1
    if frame.role_at(k) == VERB and frame.words_of(k)[-1] in HAVING:
        return True
    done = frame.role_at(k) == VERB and frame.classes_of(k) & (DOING | BIT["participle"])
    return bool(done) and not frame.has(frame.chunks[k].j - 1, SPOKEN)


def _opens_done(frame: Frame, k: int) -> bool:
    """ "Newly built pastures | 12": a clause that opens with what was done to the things behind."""
    i, j = frame.chunks[k].i, frame.chunks[k].j - 1
    opens = frame.role_at(k - 1) in (STOP, COMMA, TIME)
    return opens and bool(frame.all_classes(i, j) & (DOING | BIT["participle"]))


def _in_row(frame: Frame, c: int) -> bool:
    """ "Bridges | 96 | , | tunnels | 22": at least two things with their numbers behind them, one beside the other."""
    return any(
        frame.role_at(link) in (COMMA, CONJUNCTION)
        and (other := frame.figure_at(at)) is not None
        and other.rule.id == "bare-number"
        and frame.role_at(at - 1) == NOUN
        and _things(frame, at - 1) is not None
        for link, at in ((c + 1, c + 3), (c - 2, c - 3))
    )
