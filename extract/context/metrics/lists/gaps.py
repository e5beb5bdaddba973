"""Lists that go on without their verb or head: "…, Fuzhou 27 percent and Xiamen 11", "and of villagers 10,000"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.nouns.generic import is_where
from extract.context.metrics.spoken import METRIC_VERB, of_another, verb_noun
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import core, following_chain, left_of, text_of
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PART, PREPOSITION, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State


LONGEST: Final = 5  # words
LINKS: Final = frozenset(["by", "to", "at", "from", "with", "on"])


def gapped(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """A list that goes on without its verb: "…, Fuzhou 27 percent and Xiamen 11", "…, manufacturing by 12.3%"."""
    k = left_of(frame, c)
    if figure.type == "quantity" and frame.role_at(k) != PREPOSITION:
        return None  # "hydropower 402 million kW": what each is of, not the same of another
    shared = frame.words_of(k) == ["for"] and any(
        chunk.role == VERB and frame.words_of(at)[-1].endswith("for") for at, chunk in enumerate(frame.chunks[:k])
    )  # "Water accounts for 34%, Urban Transport for 41%"
    if frame.role_at(k) == PREPOSITION and (shared or frame.word(frame.chunks[k].i) in LINKS):
        k = left_of(frame, k)
        if frame.role_at(k) == COMMA and (told := before_parenthesis(frame, k)) is not None:
            k = told  # "and cosmetics, a newcomer to the list, by a remarkable 26 percent"
        tied = frame.role_at(k - 1) == PREPOSITION or frame.words_of(k - 1) in (["up"], ["down"])
        if frame.role_at(k) == FIGURE and tied and frame.role_at(k - 2) == NOUN:
            k -= 2  # "…, and imports by 20.2% to 11 billion", "and profit down 6% at 180 million"
    told = any(chunk.figure is not None for chunk in frame.chunks[:k]) or _multiplied(frame, k)
    if frame.role_at(k) != NOUN or not told:
        return None
    head = phrase_start(frame, k + 1)
    if head is not None and any(frame.role_at(at) == FIGURE for at in range(head, k)):
        head = k  # "the number of projects grew by 21 and | capital | by 27%"
    if head is not None and (told_of := _elided_head(frame, c, head)):
        return told_of
    behind = head is not None and frame.word(frame.chunks[head - 1].i) in ("behind", "ahead of", "after", "by")
    behind = behind or (head is not None and k < c - 1 and frame.words_of(head - 1) == ["with"])
    if head is None or not (behind or frame.role_at(head - 1) in (COMMA, CONJUNCTION, STOP)):
        return None
    earlier = (chunk.figure for chunk in reversed(frame.chunks[:k]) if chunk.figure is not None)
    before = next((f for f in earlier if f.type != "ranking"), None)  # "the east 96.4%, ranking 1st; the west zone 91%"
    proper = _is_place(frame, k, head) and not state.measures(frame.word(frame.chunks[k].j - 1), "money")
    if frame.words_of(head) in (["that"], ["those"]) and before is not None and before.metric:
        tied = frame.role_at(head + 1) == PREPOSITION and frame.role_at(head + 2) == NOUN  # "…, that of hats and shoes"
        first = head + 2 if tied else k
        owned = frame.span(core(frame, frame.chunks[first].i, frame.chunks[first].j)[0], frame.chunks[k].j)
        return of_another(before.metric, owned, frame.word(frame.chunks[first - 1].i))
    if shared:
        return f"share of {name_of(frame, head)}" if figure.type == "percentage" else text_of(frame, head)
    owner = text_of(frame, k) if frame.has(frame.chunks[k].j - 1, BIT["possessive"]) else None
    if before is not None and before.metric and owner:
        return of_another(before.metric, owner)  # "Lithuania's economy shrank by 2%, Latvia's by 3%"
    held = before is not None and figure.type == "percentage" and (before.metric or "").startswith("stake")
    if proper and before is not None and figure.change and _is_name(before.metric, state):
        return name_of(frame, head)  # "Zurich was down 2 pct, London 1 pct"
    if before is not None and before.type == figure.type and (proper or held):
        return before.metric  # "the state holds 51% of the refiner, a Russian group 30%"
    if k < c - 1:
        return name_of(frame, head)
    shared = before is not None and before.type == figure.type == "money"
    verbal = _shared_verb(frame, before, name_of(frame, head), state) if shared and before is not None else None
    return verbal or _of_parallel(frame, figure, head, before, state)


def next_complement(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A rise of 4% | in | rents and | 6% | in | fares": what each figure of a list of changes is tied to."""
    at = c - 1 - (frame.words_of(c - 1) == ["of"])
    if figure.type != "percentage" or not figure.change or frame.role_at(at) not in (CONJUNCTION, COMMA):
        return None
    k = at - 1
    while frame.role_at(k) in (NOUN, PREPOSITION, CONJUNCTION):
        k -= 1
    before = frame.figure_at(k)
    link = frame.words_of(c + 1)
    if before is None or before.type != "percentage" or link not in (["in"], ["of"], ["for"]):
        return None
    first = k + 1 + (frame.role_at(k + 1) == NOUN and frame.role_at(k + 2) == PREPOSITION)  # "a 4% | rise | in rents"
    if frame.words_of(first) != link or frame.role_at(first + 1) != NOUN or frame.role_at(c + 2) != NOUN:
        return None
    own = following_chain(frame, c + 2)
    told = before.metric is not None and before.metric == following_chain(frame, first + 1)
    return own if told and own and not is_where(own, state) else None


def _is_name(metric: str | None, state: State) -> bool:
    """Whether a metric is but a name, as that of a market: "New York", "Zurich"."""
    nouns = bits("money-noun", "quantity-noun", "plural", "generic", "change-noun")
    words = (metric or "").split()
    return bool(words) and all(w[:1].isupper() and not state.lexicon.word(w.lower()).classes & nouns for w in words)


def next_in_row(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "Roads took the lion's share, followed by water with 38 million and schools | with 26 million"."""
    head = phrase_start(frame, c - 1) if frame.words_of(c - 1) == ["with"] and frame.role_at(c - 2) == NOUN else None
    if head is None or head == 0:
        return None
    begins = next((k for k in range(head - 1, 0, -1) if "followed" in frame.words_of(k)), None)
    roles = (PREPOSITION, NOUN, FIGURE, CONJUNCTION, COMMA, OPEN, CLOSE, ADVERB)
    if begins is None or any(frame.role_at(k) not in roles for k in range(begins + 1, head)):
        return None
    if frame.has(frame.chunks[c - 2].j - 1, BIT["capital"]) and not frame.in_capitals():
        return None  # "followed by Lagos with 38 million": of the same thing
    return name_of(frame, head)


def _is_place(frame: Frame, k: int, head: int) -> bool:
    """Whether the phrase from head to k is a name: no measure, but whose the figure is; "; the north county 61.8%"."""
    if frame.role_at(head - 1) == STOP and frame.last_classes(k) & BIT["place-type"]:
        return True
    return bool(frame.last_classes(k) & BIT["capital"]) and not frame.in_capitals()


def listed_alike(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Imports made up 15.9 million tonnes, exports 2.4 million and | transit | 1.1 million": as the one before."""
    if frame.role_at(c - 1) != NOUN or frame.role_at(c - 2) not in (COMMA, CONJUNCTION, PART):
        return None
    if frame.role_at(c - 2) == PART:  # "power generation was 12 billion kWh, of which | hydropower | 4 billion kWh"
        whole = next((f for f in reversed(frame.figures) if f.i < figure.i and f.unit == figure.unit), None)
        parted = whole is not None and not frame.last_classes(c - 1) & bits("change-noun", "generic", "adverb")
        return text_of(frame, c - 1) if parted else None
    at = c - 3 - (frame.role_at(c - 3) == COMMA)
    before = frame.figure_at(at)
    own = text_of(frame, at - 1) if frame.role_at(at - 1) == NOUN else None
    if before is None or before.unit != figure.unit or own is None or before.metric != own:
        return None
    return None if frame.last_classes(c - 1) & bits("capital", "change-noun") else text_of(frame, c - 1)


def _elided_head(frame: Frame, c: int, head: int) -> str | None:
    """ "The income of townspeople was 21,000 yuan and | of | villagers | 10,000": the same thing of another."""
    link = frame.word(frame.chunks[head - 1].i) if head > 1 else ""
    before = next((chunk.figure for chunk in reversed(frame.chunks[:head]) if chunk.figure is not None), None)
    joined = frame.role_at(head - 1) == PREPOSITION and frame.role_at(head - 2) in (COMMA, CONJUNCTION)
    if not joined or link == "with" or before is None or frame.role_at(c - 1) not in (NOUN, PREPOSITION):
        return None
    told = before.metric if f" {link} " in (before.metric or "") else None
    return of_another(told, name_of(frame, head), link) if told else None


def _multiplied(frame: Frame, k: int) -> bool:
    """ "Electric cars grew 2.2 times, solar cells by 32.8%", "firms rose by 21 and | capital | by 27%": no figure."""
    times = any(set(frame.words_of(at)) & {"times", "doubled", "tripled", "halved"} for at in range(k))
    by = frame.words_of(k + 1) == ["by"]
    return times or (by and any(frame.role_at(at) == VERB and _changes(frame, at) for at in range(k)))


def _changes(frame: Frame, k: int) -> bool:
    return bool(frame.classes_of(k) & BIT["change-verb"])


def _of_parallel(frame: Frame, figure: Figure, head: int, before: Figure | None, state: State) -> str | None:
    """ "The added value of the primary industry was 3 billion; | the secondary industry 17 billion"."""
    name = name_of(frame, head)
    listed = frame.role_at(head - 1) == STOP and before is not None
    proper = frame.last_classes(head) & BIT["capital"] and not frame.in_capitals()
    if not listed or proper or name is None or figure.type == "percentage" or state.measures(name, figure.type):
        return None
    alike = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type == figure.type and f.metric), None)
    base = (alike.metric or "").split(" of ")[0] if alike is not None else ""
    if not base or not state.measures(base, figure.type):
        return None
    return _in_place_of(base, name) or f"{base} of {name}"


def _in_place_of(base: str, name: str) -> str | None:
    """ "First industry added value 3 billion; the second industry 8 billion": "second industry added value"."""
    words, last = base.split(" "), name.rsplit(" ", maxsplit=1)[-1]
    at = words.index(last) if last in words else len(words)
    return " ".join([name, *words[at + 1 :]]) if 0 < at < len(words) - 1 else None


def listed_item(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "City income 18,260 yuan, up 5%, countryside 9,315 yuan", "the subsidy 4 million, residents 3 million"."""
    head = phrase_start(frame, c) if frame.role_at(c - 1) == NOUN else None
    if head is None or frame.role_at(head - 1) not in (COMMA, PART):
        return None
    if frame.role_at(c + 1) not in (COMMA, STOP, CONJUNCTION):
        return None
    name = frame.span(*core(frame, frame.chunks[head].i, frame.chunks[c - 1].j))
    at = next((k for k in range(head - 2, -1, -1) if _is_amount(frame, k)), -1)
    before = frame.chunks[at].figure if at > 0 else None
    between = all(
        frame.role_at(k) in (COMMA, FIGURE) or frame.words_of(k) in (["up"], ["down"]) for k in range(at, head)
    )
    proper = frame.last_classes(c - 1) & BIT["capital"] or frame.has(frame.chunks[c - 1].j - 1, BIT["change-noun"])
    first = _heads_list(frame, c, head)
    follows = before is not None and before.metric and between and frame.role_at(at - 1) == NOUN
    if not (first or follows) or proper:
        return None
    joined = any(frame.role_at(k) == CONJUNCTION for k in range(head, c))
    if not name or len(name.split()) > LONGEST or (state.measures(name, "money") and not joined):
        return None
    base, of, _ = (before.metric or "").partition(" of ") if before is not None and not first else ("", "", "")
    return f"{base} of {name}" if of and state.measures(base, "money") else name


def _heads_list(frame: Frame, c: int, head: int) -> bool:
    """ "By kind, | dams 2.4 billion, irrigation 1.5 billion yuan": the first of a list without a verb."""
    row = frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == NOUN and c + 3 < len(frame.chunks)
    begins = next((k for k in range(head - 1, -1, -1) if frame.role_at(k) == STOP), -1)
    verbal = any(frame.role_at(k) == VERB for k in range(begins + 1, c))
    return row and _is_amount(frame, c + 3) and not verbal


def _is_amount(frame: Frame, k: int) -> bool:
    figure = frame.chunks[k].figure
    return figure is not None and figure.type == "money"


def _shared_verb(frame: Frame, before: Figure, name: str | None, state: State) -> str | None:
    """ "The bank will lend $200 million, the state | $50 million": the verb's noun, of whom stands here."""
    verb = frame.chunk_of(before) - 1
    while frame.role_at(verb) == NOUN and frame.role_at(verb - 2) == FIGURE:
        verb -= 3  # "the EU gives 80 million, | the state | 15 million and the towns 5 million"
    if not name or frame.role_at(verb) != VERB or state.measures(name.lower(), "money"):
        return None
    at = frame.chunks[verb].j - 1
    noun = verb_noun(frame, at) if frame.has(at, METRIC_VERB) else ""
    noun = "investment" if noun == "completion" else noun
    if not noun or not before.metric:
        return None
    head = subject_of(frame, verb)  # "remittances brought in 40 million and tourism 6 million"
    own = head is not None and name_of(frame, head) == before.metric
    return f"{noun} of {name}" if own or before.metric.startswith(noun) else None
