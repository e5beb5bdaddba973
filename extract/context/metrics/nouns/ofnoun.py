"""The noun that "of" ties a figure to: "a total investment of 110 million yuan", "profits and taxes of 300 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.changes.differences import is_missed
from extract.context.metrics.clauses.objects import FORESEEING, object_before
from extract.context.metrics.clauses.whose import NOMINAL
from extract.context.metrics.nouns.generic import EXTREMES, of_generic
from extract.context.metrics.nouns.grown import BOOKED
from extract.context.metrics.nouns.modifying import FORMS
from extract.context.metrics.spoken import of_another, spoken_before, with_thing
from extract.context.naming import LONGEST, name_of
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import LOSSES, behind_verb, core, head_of_chain, is_generic, is_owner, text_of
from extract.frame import ADVERB, COMMA, NOUN, PREPOSITION, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

YEAR_ENDS: Final = (["ended"], ["ending"], ["to"])
PAPERS: Final = frozenset(
    """note notes bond bonds debenture debentures stock shares loan loans securities bills stake stakes interest holding
    shareholding tariff tariffs tax duty duties levy surcharge fee coupon""".split()
)
RATES: Final = frozenset(
    """rate rates ratio ratios share shares stake interest tax taxes tariff tariffs duty duties levy discount yield
    coupon margin proportion percentage turnout premium shareholding holding""".split()
)
COMPLETING: Final = (["in"], ["of"], ["on"], ["for"], ["among"], ["between"], ["to"], ["from"], ["across"])
HANDLING: Final = frozenset(
    "arrangement rescheduling conversion placement redemption retirement renewal transfer underwriting".split()
)
INSTALMENTS: Final = (["tranche"], ["instalment"], ["installment"], ["disbursement"], ["portion"], ["repayment"])
ON_BEHALF: Final = (["support"], ["respect"], ["lieu"], ["favour"], ["favor"], ["front"], ["excess"])
SETTING_ASIDE: Final = (["excluding"], ["before"])
FRACTIONS: Final = frozenset("half third quarter fifth tenth most much part all bulk majority rest".split())
PRESENT: Final = frozenset(
    f"{word} {age} {kind}"
    for word in ("the", "its", "their", "a")
    for age in ("current", "present", "existing", "previous", "earlier")
    for kind in ("level", "rate", "figure", "target")
)


def of_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A total investment of 110 million yuan", "an operating rate of 95%", "an increase of 5 percent"."""
    k = _link_before(frame, c)
    if frame.words_of(c - 1) == ["between"] and frame.role_at(k) == NOUN and _is_measured(frame, k):
        return _own_noun(frame, figure, k, state)  # "may bring | revenues | between | 3 and 4 million"
    k -= frame.words_of(k) in (["anything"], ["anywhere"])  # "a loss of | anywhere | between 4 and 5 million"
    if frame.words_of(k) == ["of"] and frame.words_of(k - 1) == ["in sum"] and frame.role_at(k - 2) == NOUN:
        return text_of(frame, k - 2)  # "provided grant assistance in sum of 211 million"
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "of" or _before_stock(frame, figure, c):
        return None
    if (measured := _measured_for_a_time(frame, k)) is not None:
        return text_of(frame, measured)
    timed = figure.type == "percentage" and frame.role_at(k - 1) == TIME and frame.role_at(k - 2) == NOUN
    if timed and (frame.has(frame.chunks[k - 2].j - 1, NOMINAL) or frame.words_of(k - 2)[-1] in FORESEEING):
        k -= 1  # "GDP growth | in 1987 | of three pct"
    if frame.figure_at(k - 1) is not None:
        return _of_counted(frame, figure, k - 1, state)
    aside = before_parenthesis(frame, k - 1) if frame.role_at(k - 1) == COMMA else None
    if aside is not None and frame.role_at(aside) == NOUN and frame.last_classes(aside) & BIT["money-noun"]:
        return text_of(frame, aside)  # "showed a deficit, for the first time since 1980, of 700 million"
    if frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1] == "proceeds" and len(frame.words_of(k - 1)) > 1:
        return "proceeds"  # "it plans to | use proceeds | of 76 million"
    if frame.role_at(k - 1) != NOUN or (frame.words_of(k - 2) == ["in"] and frame.words_of(k - 1)[-1:] in ON_BEHALF):
        return None  # "a facility in support of 100 million of notes"
    if figure.type == "money" and is_owner(frame, k - 1) and (said := spoken_before(frame, figure, k - 1, state)):
        return of_another(said, text_of(frame, k - 1))  # "a surplus of 5 billion, against Japan's of 58 billion"
    if frame.words_of(k - 1)[-1] in HANDLING and frame.words_of(c + 1) == ["of"] and frame.role_at(c + 2) == NOUN:
        return None  # "a rescheduling of 181 million | of | foreign debt"
    if frame.words_of(k - 2) in SETTING_ASIDE and frame.role_at(k - 3) == NOUN and figure.type == "money":
        return text_of(frame, k - 3)  # "earnings | excluding | one-time items | of $1.48"
    k = _over_names(frame, k, state) if figure.type == "money" else k
    if figure.type == "money" and state.projects and frame.last_classes(k - 1) & bits("undertaking", "undertakings"):
        return _whole_phrase(frame, k - 1, state) or _of_works(frame, figure, k - 1, state)
    if _says_nothing(frame, figure, c, k - 1):
        return None
    if figure.type == "percentage" and " ".join(frame.words_of(k - 1)) in PRESENT:
        return _at_present(frame, figure, k - 1, state)
    if figure.type != "percentage" and is_missed(frame, k - 1):
        return text_of(frame, k - 1)
    k -= 2 * _grows_at(frame, k)
    lost = figure.type == "percentage" and frame.words_of(k - 1)[-1] in LOSSES
    if not lost and not is_generic(frame, k - 1):
        return _own_noun(frame, figure, k - 1, state)
    return of_generic(frame, figure, c, k, state)


def _measured_for_a_time(frame: Frame, k: int) -> int | None:
    """ "Earnings | for the year ended May 3 | of 207,514 dlrs": the noun before the time that stands before chunk k."""
    at = k - 5 if frame.words_of(k - 2) in YEAR_ENDS else k - 2
    at -= frame.role_at(k - 1) == TIME and frame.role_at(at) == TIME  # "for the first quarter | ended Sept 30 | of"
    timed = frame.role_at(k - 1) == TIME and frame.role_at(at) == NOUN
    return at if timed and frame.last_classes(at) & bits("money-noun", "quantity-noun") else None


def _of_counted(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "49 projects of over 500 million yuan", "12 engines of 40 tons each": what was counted, or what it cost."""
    owner = frame.figure_at(k)
    if figure.type == "percentage" and (rate := _rate_of_phrase(frame, k)) is not None:
        return name_of(frame, rate)  # "a vacancy rate in | the two towns | of 9 percent"
    if owner is None:
        return None
    built = figure.type == "money" and frame.has(owner.right - 1, BIT["undertakings"])
    return _put_into(figure, owner.noun, state) if built and owner.noun else owner.noun


def _own_noun(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "The operating rate of 95%", "a gain on the sale of a mill of 4 million": what noun chunk k says by itself."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if (start := behind_verb(frame, i, j)) > i:
        return frame.span(start, j)  # "the county allocated | relief funds | of 32 million"
    if figure.type == "percentage" and (rate := _rate_of_phrase(frame, k)) is not None:
        return name_of(frame, rate)
    return (figure.type == "money" and _whole_phrase(frame, k, state)) or _with_partner(frame, k)


def _rate_of_phrase(frame: Frame, k: int) -> int | None:
    """ "The jobless rate in the euro zone of 9 percent", "a tax on profits of 8%": the rate that chunk k completes."""
    before: list[int] = []
    at = k - 2
    while frame.words_of(at + 1) in COMPLETING and frame.role_at(at) == NOUN:
        before.append(at)
        at -= 2
    if not before or frame.words_of(k)[-1] in RATES:
        return None
    rate = next((at for at in before if frame.words_of(at)[-1] in RATES), None)
    if rate is None and not _is_measured(frame, k):
        rate = next((at for at in before if _is_measured(frame, at)), None)
    return rate


def _is_measured(frame: Frame, k: int) -> bool:
    last = frame.last_classes(k)
    return bool(last & bits("generic", "money-noun")) and not last & BIT["change-noun"]


def _over_names(frame: Frame, k: int, state: State) -> int:
    """ "An issue | in | Canada | of 20 million", "a gift from Ford of $2m": the link behind the noun, not the name."""
    while (
        frame.role_at(k - 2) == PREPOSITION
        and frame.words_of(k - 2) in (["in"], ["by"], ["from"], ["to"], ["with"])
        and frame.role_at(k - 3) == NOUN
        and frame.last_classes(k - 1) & BIT["capital"]
        and not frame.in_capitals()
        and not state.measures((text_of(frame, k - 1) or "").lower(), "money")
    ):
        k -= 2
    return k


def _at_present(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "Cut the ratio (to 25 pct) from | the current level | of 49 pct": what is at that level, at chunk k."""
    told = [f.metric for f in frame.figures if f.i < figure.i and f.type == "percentage" and f.metric]
    said = object_before(frame, figure, k, state) if not told else told[-1]
    return said.partition(" from ")[0] if said else None


def _of_works(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "Projects of over 500 million yuan": what is put into them, or what they cost."""
    name = text_of(frame, k)
    if not name or frame.has(frame.chunks[k].j - 1, BIT["capital"]):
        return name
    return _put_into(figure, name, state)


def _put_into(figure: Figure, name: str, state: State) -> str:
    """ "Investment in projects", "cost of projects": the text tells which."""
    return with_thing(*(("investment", "in") if state.invests(figure) else ("cost", "of")), name)


def _link_before(frame: Frame, c: int) -> int:
    """The chunk before, over "just" and "between" ("growth of | just | 0.1%")."""
    k = c - 1 - (frame.role_at(c - 1) == ADVERB)
    return k - (frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "between")


def _says_nothing(frame: Frame, figure: Figure, c: int, k: int) -> bool:
    """ "Eased to | a 14-month low | of 4.7 percent", "in | the form | of an eight pct note"."""
    if frame.word(frame.chunks[k].j - 1) in FRACTIONS:
        return True  # "half | of the 60 million euro | budget"
    paper = frame.role_at(c + 1) == NOUN and frame.word(frame.chunks[c + 1].j - 1) in PAPERS
    paper = paper and frame.word(frame.chunks[k].j - 1) not in PAPERS
    return figure.type == "percentage" and (paper or frame.word(frame.chunks[k].j - 1) in EXTREMES)


def _grows_at(frame: Frame, k: int) -> bool:
    """ "Organic growth | at | constant currency | of 7%": the growth is what the figure is of."""
    return frame.words_of(k - 2) == ["at"] and bool(frame.last_classes(k - 3) & BIT["change-noun"])


def _before_stock(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Shares of 1.80 dlr preferred stock", "the terms of a $600m loan": it only qualifies the noun behind it."""
    if figure.type != "money" or frame.role_at(c + 1) != NOUN:
        return False
    article = frame.word(figure.i - 1) if frame.has(figure.i - 1, BIT["article"]) else ""
    formed = frame.last_classes(c + 1) & BIT["money-noun"] or frame.word(frame.chunks[c + 1].j - 1) in FORMS
    before = _link_before(frame, c) - 1
    whole = frame.words_of(before)[-1:] in INSTALMENTS or not frame.last_classes(before) & BIT["money-noun"]
    whole = whole and not frame.last_classes(before) & bits("change-noun", "generic", "quantity-noun")
    sum_of = article in ("a", "an") or (article and (formed or whole))  # "a tranche of the 700 million facility"
    return frame.word(figure.j - 1) in ("dlr", "dollar") or bool(sum_of)


def _whole_phrase(frame: Frame, k: int, state: State) -> str | None:
    """ "A gain on the sale of | a mill of 4 million": where the last noun is no money, the amount is the head's."""
    head = head_of_chain(frame, k, joined=True)
    last = text_of(frame, k) or ""
    while head < k and not (
        frame.last_classes(head) & BIT["money-noun"] or frame.word(frame.chunks[head].j - 1) in BOOKED
    ):
        head += 2
    own = not state.measures(last.lower(), "money") or frame.word(frame.chunks[head].j - 1) in BOOKED
    if head >= k or frame.role_at(head + 1) != PREPOSITION or not own:
        return None  # but "provision for loan losses of 14 million"
    i, _ = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    _, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return frame.span(i, j) if j - i <= LONGEST else text_of(frame, head)


def _with_partner(frame: Frame, k: int) -> str | None:
    """ "Import and export of 5.6 billion yuan", "profits and taxes of 300 million": two nouns that share one amount."""
    own = text_of(frame, k)
    shared = (
        frame.words_of(k - 1) == ["and"]
        and frame.role_at(k - 2) == NOUN
        and frame.chunks[k].j - frame.chunks[k].i == 1
        and frame.last_classes(k) & frame.last_classes(k - 2) & BIT["money-noun"]
    )
    return f"{text_of(frame, k - 2)} and {own}" if shared else own


def measured_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A combined length of 298.6 km"; "the installation of the 700 MW plant" names no quantity."""
    found = of_before(frame, figure, c, state)
    if not found or state.measures(found, figure.type) or frame.role_at(c - 2) != NOUN:
        return found if found and state.measures(found, figure.type) else None
    if not frame.last_classes(c - 2) & BIT["capital"] or frame.words_of(c - 3) not in (["to"], ["from"], ["by"]):
        return None
    head = head_of_chain(frame, c - 2)  # "wheat sales to China of 60,000 tons"
    name = text_of(frame, head)
    return frame.span(*core(frame, frame.chunks[head].i, frame.chunks[c - 2].j)) if _heads(name, state) else None


def _heads(name: str | None, state: State) -> bool:
    return name is not None and state.measures(name.split()[-1].lower(), "quantity")
