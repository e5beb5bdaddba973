"""Where a status stands around a name: "inaugurated | the X Dam", "the X Dam, | which opened in May", "X (planned)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, left_of, over_adverbs, over_back
from extract.context.works.named.events import is_house
from extract.context.works.named.topical import CREWS, PERSONS, WHENEVER
from extract.context.works.verbs.bearers import FORERUNNERS, NOUN_STATUS, is_bystander
from extract.context.works.verbs.deeds import begins_deed, deed_for, plans_met
from extract.context.works.verbs.milestones import PERMITS, with_object
from extract.context.works.verbs.toldbyverb import GOT, is_put, is_still_ahead, said_at, told_by_verb
from extract.context.works.verbs.verbstatus import STATUS, is_passive, status_word, verb_status
from extract.context.works.verbs.workdone import DONE, is_short_of_all
from extract.frame import (
    ADVERB,
    COMMA,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

AWAITED: Final = (["once"], ["when"], ["if"], ["upon"])
# What a pact lets its sides do before there is anything to build, and what they trade with works that are there.
TRYING: Final = frozenset("win compete bid study explore examine assess seek pursue negotiate discuss".split())
TRADING: Final = frozenset("sell buy purchase market ship export import transport distribute".split())
PAPERS: Final = frozenset("motion petition bill law statement declaration decree oath confession cheque check".split())
PLACING: Final = (["at"], ["near"], ["from"])
PACTS: Final = frozenset("deal deals pact accord memorandum mou understanding".split())
BINDING: Final = PACTS | frozenset(["agreement", "agreements", "contract", "contracts"])


def beside(frame: Frame, last: int) -> str | None:
    """ "And the X Project, due to start in 2024": what the comma adds to the name itself."""
    bare = frame.role_at(last + 1) == COMMA and frame.role_at(last + 2) == VERB and not begins_deed(frame, last + 2)
    if frame.role_at(last + 3) == NOUN and frame.word(frame.chunks[last + 3].i) in ("the", "a", "an"):
        return None  # "completed the X Mill, | started | the Y Dam"
    return told_by_verb(frame, last + 2) if bare and not frame.classes_of(last + 2) & HELPERS else None


def behind_subject(frame: Frame, last: int) -> str | None:
    """The status of the clause that the name is subject of: its last verb's, of those that "and" joins."""
    found = None
    k = last + 1
    seen = False
    while k < len(frame.chunks):
        role = frame.role_at(k)
        if role == STOP and not (frame.word(frame.chunks[k].i) == ":" and not seen):
            break
        if role == OPEN:
            k = closing(frame, k)
        elif role == COMMA:
            after = _over_parenthesis(frame, k) if not seen else _on_with(frame, k) if found is None else None
            if after is None:
                break
            k = after
            continue
        elif (role == CONJUNCTION and (begins_deed(frame, k + 1) or (seen and not _goes_on(frame, k)))) or (
            role in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[k].i, BIT["relative"])
        ):
            break
        elif role == VERB and frame.words_of(k - 1) == ["into"] and frame.role_at(k - 2) == VERB:
            pass  # "scheduled to go | into | commercial operation"
        elif role == VERB:
            told = "planned" if is_still_ahead(frame, k) or is_put(frame, k) else said_at(frame, k, last)
            found = found if found and told == "planned" else told or found  # "started in March and is to be completed"
            seen = True
        elif role == PART and not seen:
            break
        k += 1
    return found


def _goes_on(frame: Frame, k: int) -> bool:
    """Whether "and" joins another verb of the same subject ("completed construction and went into service")."""
    after = over_adverbs(frame, k + 1)
    return frame.role_at(after) == VERB and frame.word(frame.chunks[k].i) in ("and", "&", "but")


def _on_with(frame: Frame, k: int) -> int | None:
    """ "Covers 300 mu, costs 2.1 billion yuan, and | has been completed": another verb of the same subject."""
    after = over_adverbs(frame, k + 1)
    if frame.role_at(after) == CONJUNCTION and frame.word(frame.chunks[after].i) in ("and", "but"):
        after = over_adverbs(frame, after + 1)
    if frame.role_at(after) != VERB:
        return None
    finite = frame.classes_of(after) & (HELPERS | BIT["finite"] | STATUS)
    bare = not frame.classes_of(after) & HELPERS and frame.word(frame.chunks[after].j - 1).endswith("ing")
    return after if finite and not bare else None


def _over_parenthesis(frame: Frame, k: int) -> int | None:
    """Where the clause goes on behind comma k: at its verb, behind an apposition or a relative clause, or in a list."""
    after = over_adverbs(frame, k + 1)
    helped = frame.role_at(after) == VERB and frame.classes_of(after) & HELPERS
    if helped:
        return after
    ends = next((at for at in range(after, len(frame.chunks)) if frame.role_at(at) in (COMMA, STOP)), None)
    if ends is not None and frame.role_at(ends) == COMMA:
        if frame.role_at(ends + 1) == VERB:
            return ends + 1
        if frame.role_at(ends + 1) in (ADVERB, TIME) and frame.role_at(ends + 2) == VERB:
            return ends + 2
    relative = frame.role_at(after) in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[after].i, BIT["relative"])
    if frame.role_at(after) in (NOUN, CONJUNCTION) and not relative:
        return after  # a list of names
    return None


def behind_object(frame: Frame, last: int) -> str | None:
    """ "Brought the second track of the line into service"."""
    k = last + 1
    while frame.role_at(k) in (TIME, ADVERB, PREPOSITION, NOUN, FIGURE, DASH):
        k += 1
    bare = frame.role_at(k) == VERB and not frame.classes_of(k) & HELPERS and frame.classes_of(k) & STATUS
    return told_by_verb(frame, k) if bare else None


def before_object(frame: Frame, head: int) -> str | None:
    """ "Inaugurated the X Project", "laid the foundation stone of 3 bridges and of the Y College"."""
    if frame.word(frame.chunks[head].i) == "that":
        return None  # "…, which was finished in May, and | that the Y Project | must cover 380 firms"
    for k in range(head - 1, -1, -1):
        role = frame.role_at(k)
        if role == STOP and frame.word(frame.chunks[k].i) == ":":
            continue  # "The biggest was signed in the hall: the Donglan Market Project"
        if role == STOP or (role == CONJUNCTION and frame.has(frame.chunks[k].i, BIT["relative"])):
            return None
        if role == VERB and frame.words_of(k - 1)[-1:] in WHENEVER:
            return None  # "Once completed, the X Plant will …"
        if role == VERB and (frame.has(frame.chunks[k].i - 1, BIT["dash"]) or is_house(frame, k)):
            continue  # "signed a long-delayed deal for the X Project"
        if role == VERB and _is_aside(frame, k, head):
            continue  # "financed the X Bridge, | opened | in 2018, and the ongoing Y Line"
        if role == VERB and (met := plans_met(frame, k)):
            return met
        aim = frame.words_of(k - 2)[-1:] if frame.words_of(k - 1) == ["to"] else []
        if role == VERB and set(aim) & BINDING and (trial := frame.single_words(k) & (TRYING | TRADING)):
            return "planned" if trial & TRYING else None  # "signed a pact to bid for the X Airport"
        if role == VERB and (bound := _bound(frame, k, aim)):
            return bound
        if (role == VERB or frame.words_of(k) == ["building"]) and (told := deed_for(frame, k)):
            return told
        if role == VERB:
            subject = frame.words_of(k - 1)[-1:] or [""]
            if _permits(frame, k):
                return "planned" if verb_status(frame, k) == "planned" else "approved"
            crew = subject[0] in CREWS and status_word(frame, k) is not None and not is_passive(frame, k)
            if subject[0] in FORERUNNERS and frame.role_at(k + 1) == PREPOSITION and not crew:
                return "planned"  # "Bids are being evaluated for the X Dam"
            if is_still_ahead(frame, k):
                return "planned"
            if is_bystander(subject[0]) and status_word(frame, k) == "suspended":
                return None  # "Two engineers suspended for the X Canal breach"
            if _is_of_another(frame, k, head):
                return None
            told = told_by_verb(frame, k, acting=True)
            came = frame.role_at(k + 1) != NOUN
            return told or (NOUN_STATUS.get(subject[0]) if came else None)  # "Approval came for the X Station"
        if role == COMMA and frame.role_at(k + 1) not in (CONJUNCTION, NOUN):
            return None
    return None


def _is_aside(frame: Frame, k: int, head: int) -> bool:
    """Whether verb chunk k stands between commas behind another name, of which alone it tells."""
    comma = any(frame.role_at(at) == COMMA for at in range(k + 1, head))
    if comma and any(
        frame.role_at(at) in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[at].i, BIT["relative"])
        for at in (k - 1, k - 2)
    ):
        return True  # "the X Mine, where work | has been halted, | and 30 percent of the Y Terminal"
    bare = frame.word(frame.chunks[k].j - 1).endswith(("ed", "n", "t")) and not frame.classes_of(k) & HELPERS
    if frame.role_at(k - 1) != COMMA or not bare or frame.role_at(k + 1) == NOUN:
        return False
    named = any(frame.chunk_at(other.j - 1) == k - 2 for other in frame.projects)
    return named and comma


def _bound(frame: Frame, k: int, aim: list[str]) -> str | None:
    """ "A contract to | build | the X Plant", "won the bid to | build | it": the paper that the verb is the aim of."""
    if aim and aim[0] in NOUN_STATUS:
        return NOUN_STATUS[aim[0]]
    if set(aim) & PACTS and frame.role_at(k - 3) == VERB and status_word(frame, k - 3) == "signed":
        return "signed"  # "signed a deal to build the X Plant"
    won = frame.words_of(k - 1) == ["to"] and frame.role_at(k - 2) == VERB
    return "signed" if won and status_word(frame, k - 2) == "signed" else None  # "won a contract to build the X Plant"


def _is_of_another(frame: Frame, k: int, head: int) -> bool:
    """ "Rises granted by the board in connection with the X Plant", "plans an investment at its X Plant"."""
    noun = frame.role_at(k - 1) == NOUN and not frame.classes_of(k) & HELPERS
    if noun and frame.words_of(k + 1) == ["by"] and frame.words_of(head - 1) not in (["of"], ["for"], ["to"]):
        return True
    if frame.words_of(left_of(frame, k)) in PERSONS and frame.words_of(head - 1) in PLACING:
        return True  # "he started work at the X Plant"
    between = frame.role_at(k + 1) == NOUN and k + 1 < head
    if frame.role_at(k + 1) == NOUN and PAPERS & frame.single_words(k + 1):
        return True  # "signed a motion that questions the X Plan"
    spent = frame.words_of(head)[-1:] in (["investment"], ["investments"]) and frame.words_of(head + 1) in PLACING
    return spent or (between and frame.words_of(head - 1) in PLACING and verb_status(frame, k) == "planned")


def _permits(frame: Frame, k: int) -> bool:
    """ "Permission was also | received | for the X Campus": the verb at k gives what allows the works."""
    if frame.words_of(k + 1) not in (["for"], ["to"]) or not GOT & frame.single_words(k):
        return False
    at = over_back(frame, k)
    denied = (frame.classes_of(k) | frame.classes_of(at)) & BIT["negation"]
    return bool(PERMITS & (frame.single_words(at) | frame.single_words(k))) and not denied


def in_parenthesis(frame: Frame, last: int) -> str | None:
    """ "…, which opened in December 2020", "…, completed in 2021", "…, open since May", "X, under construction"."""
    k = last + 1
    while frame.role_at(k) in (OPEN, PREPOSITION, NOUN, TIME, FIGURE):
        k = closing(frame, k) + 1 if frame.role_at(k) == OPEN else k + 1
    if frame.role_at(k) not in (COMMA, CONJUNCTION, PRONOUN, VERB):
        return None
    related = frame.words_of(k + 1)[:1] in (["which"], ["whose"], ["where"])
    passed = False  # a verb that tells nothing: "which pays farmers | to leave | land | idle"
    for at in range(k, min(k + 9, len(frame.chunks))):
        if frame.role_at(at) == STOP or (at == k + 1 and begins_deed(frame, at)):
            return None
        if at > k + 2 and related and [frame.role_at(at + n) for n in range(3)] == [COMMA, NOUN, VERB]:
            return None  # "…, which aims to clean the coast, | the city | plans two parks"
        if frame.role_at(at) == VERB and frame.words_of(at - 1)[-1:] in AWAITED:
            return "planned"  # "the X Port, once completed, will be the largest"
        joined = not passed or frame.role_at(left_of(frame, at)) in (CONJUNCTION, COMMA, VERB)
        if joined and at > k + 2 and _is_purpose(frame, at):
            continue  # "…, in place | of | other land | to be granted"
        if frame.role_at(at) == VERB and joined and (found := said_at(frame, at, last)):
            return found
        passed = passed or (frame.role_at(at) == VERB and not frame.classes_of(at) & HELPERS)
        if frame.role_at(at) == NOUN and at == k + 1 and (found := with_object(frame, k, None)):
            return found
    return None


def _is_purpose(frame: Frame, at: int) -> bool:
    """ "…, in place of | other land | to be granted": what is said of a noun that a preposition ties to the clause."""
    return frame.word(frame.chunks[at].i).split(" ")[0] == "to" and frame.role_at(at - 2) == PREPOSITION


def behind_colon(frame: Frame, last: int) -> str | None:
    """ "3. X Plant, 660 MW: commissioned March 2019": what the row says behind its colon or dash."""
    ahead = range(last + 1, min(last + 6, len(frame.chunks)))
    colon = next((k for k in ahead if frame.word(frame.chunks[k].i) == ":" or frame.role_at(k) == DASH), 0)
    if not colon or any(frame.role_at(k) in (VERB, CONJUNCTION) for k in range(last + 1, colon)):
        return None
    told = over_adverbs(frame, colon + 1)
    if frame.role_at(told) == NOUN and frame.chunks[told].j - frame.chunks[told].i == 1 and status_word(frame, told):
        return status_word(frame, told)  # ": paused until May", ": open since April"
    told += frame.role_at(told) in (NOUN, FIGURE)  # "- land approval | obtained"
    if frame.role_at(told) != VERB:
        return None
    return said_at(frame, told, last) or told_by_verb(frame, told, acting=True)  # ": halted since August"


def bracketed(frame: Frame, opens: int) -> str | None:
    """ "X Terminal (under construction)", "Y Bridge (completed in 2020)": a status that begins the bracket."""
    if frame.role_at(opens) != OPEN:
        return None
    inside = over_adverbs(frame, opens + 1)
    while frame.role_at(inside) in (FIGURE, COMMA):
        inside += 1  # "(100 MW, under construction)"
    if is_short_of_all(frame, inside - 1) and DONE & set(frame.words_of(inside)):
        return "ongoing"  # "(100 MW, 65% complete)"
    share = inside + 2 if frame.role_at(inside + 1) == STOP else inside + 1
    if DONE & set(frame.words_of(inside)[-1:]) and is_short_of_all(frame, share):
        return "ongoing"  # "(physical progress: 58%)"
    return told_by_verb(frame, inside) or status_word(frame, inside) if inside < closing(frame, opens) else None
