"""Figures that say another one again, or that another is held against: they measure the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import COMPLEMENT, PLACING, of_another
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import left_of, only_qualifies, text_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.verbs import ARTICLE, DETERMINERS
from extract.words import BIT, bits

RATED: Final = bits("money-noun", "quantity-noun", "generic", "change-noun", "plural")
DIFFERING: Final = (["more than"], ["less than"], ["over"], ["under"], ["above"], ["below"])
PLANNED: Final = (["budgeted"], ["planned"], ["budget"], ["plan"], ["expected"], ["forecast"], ["estimated"])
FORMER: Final = frozenset("original initial previous earlier former current existing present".split())

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State


def conversion(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """A figure that says the one before in other words or in another currency ("$80m (£43m)", "1.4bn won; £723m")."""
    k = c - 1
    while k >= 0 and (frame.role_at(k) == ADVERB or frame.words_of(k) in ([";"], ["/"])):
        k -= 1
    if frame.role_at(k) in (OPEN, CONJUNCTION, COMMA):
        k -= 1
    if k == c - 1 or frame.role_at(k) != FIGURE:
        return None
    before = frame.chunks[k].figure
    bracket = figure.type == "percentage" and frame.role_at(c - 1) == OPEN
    if before is None or (before.type != figure.type and not bracket):
        return None
    if bracket and before.type == "money" and (share := _share_in_row(frame, figure)):
        return share
    return before.metric or before.noun


def _share_in_row(frame: Frame, figure: Figure) -> str | None:
    """ "Grain earned $80m (28% of exports), ores | $16m (12%)": the share that the bracket before is."""
    told = [f for f in frame.figures if f.i < figure.i and f.type == "percentage"]
    alike = told and frame.role_at(frame.chunk_of(told[-1]) - 1) == OPEN and not told[-1].change
    return told[-1].metric if alike and (told[-1].metric or "").startswith("share of ") else None


def reached(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The yield recedes by 1.9%, | to 3,821 kilos", "exports up 12% | at 2 billion": what the change is of."""
    k = c - 2 - (frame.role_at(c - 2) == COMMA)
    changed = frame.figure_at(k) if frame.words_of(c - 1) in (["to"], ["at"]) else None
    if changed is not None and changed.type == figure.type == "quantity" and changed.unit == figure.unit:
        verb = left_of(frame, k) - (frame.words_of(left_of(frame, k)) == ["by"])
        moved = frame.role_at(verb) == VERB and frame.classes_of(verb) & BIT["change-verb"]
        return changed.metric if moved else None  # "the level fell | 2.4 metres | to 178.3 metres"
    if changed is None or changed.type != "percentage" or changed.unit != "percent":
        return None
    gapped = _changes_alike(frame, changed, k)
    if not changed.change and not gapped:
        return None
    name = (changed.metric or "").lower()
    plain = bool(name) and not name.startswith(("share of ", "stake"))
    fits = gapped or figure.type == "quantity" or state.measures(name, figure.type)
    return changed.metric if plain and fits else None


def _changes_alike(frame: Frame, changed: Figure, k: int) -> bool:
    """ "Exports fell 14 percent to 789 million, | textiles | 25 percent | to 638 million": a verb left unsaid."""
    k -= frame.role_at(k - 1) == COMMA  # "frozen fish, 13.5 percent to 290 million"
    gapped = frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) in (COMMA, CONJUNCTION, STOP)
    return gapped and any(f.i < changed.i and f.type == "percentage" and f.change for f in frame.figures)


def bracketed_row(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Iron ore (61 million tonnes), coal (38 million), oil (22 million)": a row of things with their quantities."""
    if not _in_bracket_of_thing(frame, c) or frame.last_classes(c - 2) & BIT["capital"]:
        return None
    row = [k for k, chunk in enumerate(frame.chunks) if chunk.figure is not None and chunk.figure.unit == figure.unit]
    return text_of(frame, c - 2) if sum(_in_bracket_of_thing(frame, k) for k in row) > 1 else None


def _in_bracket_of_thing(frame: Frame, c: int) -> bool:
    return frame.role_at(c - 1) == OPEN and frame.role_at(c - 2) == NOUN


def set_aside(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Coal imports, at 3.9 million tonnes, edged down": what the figure between two commas is the level of."""
    if frame.words_of(c - 1) != ["at"] or frame.role_at(c - 2) != COMMA or frame.role_at(c + 1) != COMMA:
        return None
    head = phrase_start(frame, c - 2) if frame.role_at(c - 3) == NOUN else None
    named = frame.last_classes(c - 3) & BIT["capital"] and not frame.in_capitals()
    if named and figure.type == "percentage" and any(f.type == "ranking" for f in frame.figures):
        told = [f.metric for f in frame.figures if f.i < figure.i and f.type == "percentage"]
        said = (told or [state.metric])[-1] or ""
        if said.split(" ")[-1].islower():  # no other place
            return said  # "Nanyuan, at 58.2 percent, was last": of what the others were told
    name = name_of(frame, head) if head is not None else None
    return name if name and (figure.type != "money" or state.measures(name.lower(), "money")) else None


def compared(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """What a figure is compared with measures the same ("…, lower than the 9 billion given this year")."""
    k = c - 1
    k -= 2 * (frame.words_of(k) in (["'s"], ["’s"]) and frame.role_at(k - 1) == TIME)  # "against last year's 3 million"
    k -= _is_former(frame, k)
    while (frame.role_at(k) == ADVERB and frame.role_at(k - 1) != FIGURE) or only_qualifies(frame, k):
        k -= 1
    side = frame.word(frame.chunks[k].j - 1) if k >= 0 else ""
    against = frame.role_at(k) == COMPARISON or (side == "from" and _is_former(frame, k + 1))
    if not against and not side.endswith("than") and not _comes_after(frame, k):
        return None
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) in (STOP, VERB) and side == "from":
            return None
        ended = frame.role_at(at - 1 - (frame.role_at(at - 1) == COMMA)) == FIGURE
        if side == "from" and frame.words_of(at) == ["and"] and ended:
            return None  # "raised one rate from 5 to 8 percent and (cut) another from 2 to 3 percent"
        before = frame.chunks[at].figure
        if before is not None and before.type == figure.type:
            return before.metric
    return None


def of_pair(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Exports were 4 billion and imports 3 billion, | against | 2 billion | and | 1 billion": each in its turn."""
    if frame.role_at(c - 1) not in (CONJUNCTION, COMPARISON):
        return None
    second = frame.role_at(c - 1) == CONJUNCTION
    at = c - 3 if second else c - 1
    other = frame.figure_at(c - 2) if second else frame.figure_at(c + 2) if frame.words_of(c + 1) == ["and"] else None
    if frame.role_at(at) != COMPARISON or other is None or other.type != figure.type:
        return None
    told = [f for f in frame.figures if f.type == figure.type and f.right <= frame.chunks[at].i]
    joined = len(told) > 1 and any(frame.word(i) == "and" for i in range(told[-2].right, told[-1].left))
    if not joined or told[-2].metric == told[-1].metric:
        return None
    return told[-1].metric if second else told[-2].metric


def over_plan(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "The line cost 640 million, | 55 million | more than | budgeted": what the amount before measures."""
    before = frame.figure_at(c - 2) if frame.role_at(c - 1) == COMMA else None
    if before is None or before.type != figure.type or frame.words_of(c + 1) not in DIFFERING:
        return None
    return before.metric if frame.words_of(c + 2)[-1:] in PLANNED else None


def _is_former(frame: Frame, k: int) -> bool:
    """ "Raised to 250 million from | the original | 100 million": what stood there before is the same."""
    if frame.role_at(k) != NOUN or frame.words_of(k)[-1].split(" ")[-1] not in FORMER:
        return False
    return all(frame.has(i, DETERMINERS) for i in range(frame.chunks[k].i, frame.chunks[k].j - 1))


def elsewhere(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Turnout rose to 61%, | in | Kano | 48%", "…, among women | at | 87 percent": the same of others."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.words_of(k) in (["to"], ["at"], ["by"]):
        k = left_of(frame, k)
    if frame.role_at(k) == VERB and frame.classes_of(k) & BIT["change-verb"] and subject_of(frame, k) is None:
        k = left_of(frame, k)  # "and | in | real estate | fell | 3.1%"
    if not is_placed(frame, k) or frame.role_at(k - 2) not in (COMMA, CONJUNCTION, STOP):
        return None
    at = next((at for at in range(k - 2, -1, -1) if frame.role_at(at) == FIGURE), -1)
    before = frame.figure_at(at)
    if before is None or before.type != figure.type:
        return None
    between = (COMMA, CONJUNCTION, STOP, TIME, ADVERB, PREPOSITION, NOUN)
    verbless = all(frame.role_at(between_at) in between for between_at in range(at + 1, k - 1))
    if not verbless and not is_placed(frame, at - 1):
        return None
    link = frame.word(frame.chunks[k - 1].i)
    tied = f" {link} " in (before.metric or "") and text_of(frame, k)  # "investment in roads rose 14%, in | ports | 9%"
    return of_another(before.metric or "", text_of(frame, k), link) if tied else before.metric


def others(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Occupancy averaged 92 per cent, and | three hospitals | were | above 100": where the same rate is another."""
    told = [f for f in frame.figures if f.i < figure.i and f.type == "percentage" and f.metric and not f.change]
    counted = frame.figure_at(c - 2)
    stated = frame.role_at(c - 1) == VERB and frame.words_of(c - 1)[-1] in ("is", "are", "was", "were")
    crossed = frame.word(frame.chunks[c].i) in ("above", "below", "over", "under")
    return told[-1].metric if told and stated and crossed and counted is not None and counted.noun else None


def is_placed(frame: Frame, k: int) -> bool:
    """Whether noun chunk k tells where or among whom: "in | Kano", "among | women"."""
    return frame.role_at(k) == NOUN and frame.role_at(k - 1) == PREPOSITION and frame.words_of(k - 1)[0] in PLACING


def _comes_after(frame: Frame, k: int) -> bool:
    """ "7.7 billion was placed | after | 6.6 billion the month before"."""
    return k > 0 and frame.words_of(k) == ["after"] and frame.role_at(k + 1) == FIGURE


def _named_here(frame: Frame, figure: Figure) -> bool:
    """Whether what a figure measures was named in its own sentence."""
    return bool(figure.metric) and (figure.metric or "").lower().split(" ")[-1] in frame.words


def _over_unnamed(frame: Frame, c: int) -> int:
    """ "Rice (11.6 million tonnes, up 3.8%) and beans (3 million, down 5.5%)": where the row of the bracket begins."""
    k = c - 1 - (frame.role_at(c - 1) == VERB and frame.has(frame.chunks[c - 1].i, BIT["particle"]))
    before = frame.figure_at(k - 1)
    unread = before is None and frame.role_at(k - 1) == NOUN and frame.has(frame.chunks[k - 1].i, BIT["number"])
    unnamed = unread or (before is not None and before.type in ("count", "quantity") and not _named_here(frame, before))
    unnamed = unnamed and frame.role_at(k) == COMMA
    first = k - 2
    while frame.role_at(first) == ADVERB:
        first -= 1
    return first + 1 if unnamed and frame.role_at(first) == OPEN and frame.role_at(first - 1) == NOUN else c


def _of_rivals(frame: Frame, c: int) -> str | None:
    """ "Oslo came first in … with 131.5 percent, | ahead of | Bergen (126.0 percent) and Narvik (121.9 percent)"."""
    k = c - 2
    while frame.role_at(k - 1) == CONJUNCTION and frame.role_at(k - 2) == CLOSE and frame.role_at(k - 5) == NOUN:
        k -= 5
    told = [f for f in frame.figures if f.i < frame.chunks[k].i and f.type == "percentage" and f.metric]
    rivals = frame.role_at(k) == NOUN and frame.word(frame.chunks[k - 1].i) in ("ahead of", "behind", "before")
    return told[-1].metric if rivals and told and frame.last_classes(c - 2) & BIT["capital"] else None


def _where_most(frame: Frame, k: int) -> str | None:
    """ "Vacancy was highest | in | offices (14 percent)", "rents rose | most | in the capital (6%)": whose it is."""
    tied = frame.role_at(k - 1) == PREPOSITION and frame.words_of(k - 1) in (["in"], ["for"], ["among"], ["by"])
    most = tied and (frame.has(frame.chunks[k - 2].j - 1, BIT["superlative"]) or frame.words_of(k - 2)[-1:] == ["most"])
    if (most and frame.role_at(k - 3) in (CONJUNCTION, COMMA)) or frame.words_of(k - 2)[-1:] == ["followed"]:
        before = next((at for at in range(k - 2, 1, -1) if frame.role_at(at) == FIGURE), 0)
        return _where_most(frame, before - 2) if frame.role_at(before - 1) == OPEN else None
    verb = k - 3 if most else k - 2 if tied else -1
    head = subject_of(frame, verb) if frame.role_at(verb) == VERB else None
    if head is not None and not most and not _is_most(frame, head):
        return None
    return name_of(frame, head) if head is not None else None


def _is_most(frame: Frame, k: int) -> bool:
    """ "The highest rate": whether noun chunk k names what goes furthest, and is itself measured."""
    i, j = frame.chunks[k].i, frame.chunks[k].j
    most = j - i > 2 and frame.has(i, ARTICLE) and frame.has(i + 1, BIT["superlative"])
    return most and (frame.has(j - 1, RATED) or frame.word(i + 1) in ("highest", "lowest"))


def _who_has_most(frame: Frame, c: int) -> str | None:
    """ "Kano (9%) and Jos (8%) | had | the highest jobless rates": what those in front of the brackets have."""
    k = c + 1
    while frame.role_at(k) in (CLOSE, COMMA, CONJUNCTION, NOUN, OPEN, FIGURE):
        k += 1
    shown = frame.role_at(k) == VERB and frame.role_at(k - 1) == CLOSE and frame.role_at(k + 1) == NOUN
    return name_of(frame, k + 1) if shown and _is_most(frame, k + 1) else None


def _follower(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Lima's growth, at 8%, was the highest, followed by | Cusco (7%) and | Tacna (6%)": the same of others."""
    k = c - 2
    while frame.role_at(k) in (NOUN, OPEN, FIGURE, CLOSE, COMMA, CONJUNCTION):
        k -= 1
    led = frame.words_of(k) == ["by"] and frame.words_of(k - 1)[-1:] == ["followed"]
    before = (chunk.figure for chunk in reversed(frame.chunks[:k]) if chunk.figure is not None) if led else iter(())
    leader = next((f for f in before if f.type == figure.type), None)
    named = frame.last_classes(c - 2) & BIT["capital"]
    said = leader.metric if leader is not None and named else None
    if said is None or said.startswith("share of "):
        return said
    owned = "'s " in said or COMPLEMENT.search(said) is not None
    return of_another(said, text_of(frame, c - 2)) if owned else said


def bracketed(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Water and sanitation (24 percent)", "Armenia (USD 587.9 million)": what stands right before the bracket."""
    if c and frame.words_of(c - 1) in (["-"], ["+"], ["−"]):
        c -= 1
    if figure.type == "percentage":
        c = _over_unnamed(frame, c)
    if frame.words_of(c - 1) in (["by"], ["up"], ["down"]) and frame.role_at(c - 2) == OPEN:
        c -= 1  # "in construction (by 16.8%)", "sales of buses (up 5.3%)"
    if frame.role_at(c - 1) != OPEN or frame.role_at(c - 2) != NOUN or figure.type == "quantity":
        return None
    if figure.type == "percentage" and (rival := _of_rivals(frame, c) or _where_most(frame, c - 2)):
        return rival
    if "followed" in frame.words and (next_one := _follower(frame, figure, c)):
        return next_one
    if figure.type == "percentage" and frame.role_at(c + 1) == CLOSE and (most := _who_has_most(frame, c)):
        return most
    joined = frame.words_of(c - 3) in (["and"], ["&"]) and frame.role_at(c - 4) == NOUN
    first, second = (text_of(frame, c - 4), text_of(frame, c - 2)) if joined else (None, text_of(frame, c - 2))
    opens = frame.role_at(c - 5) in (PREPOSITION, COMMA, STOP, CONJUNCTION)  # "mining (8%) and hotels and bars (7%)"
    return f"{first} and {second}" if first and second and opens else second
