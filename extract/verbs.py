"""Whether a word is a verb, by the items around it alone: what the frame asks before it has its chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.roles import COMMA, CONJUNCTION, NOUN, PREPOSITION, STOP
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Chunk, Frame

HELPERS: Final = bits("auxiliary", "modal")
DETERMINERS: Final = bits("determiner", "article")
ACTIONS: Final = bits("change-verb", "level-verb", "metric-verb", "plain-verb", "status", "report")
AMOUNTS: Final = bits("number", "sign", "currency", "hedge")
PLURALS: Final = bits("plural", "counted")
# Things that are counted in the singular too.
SINGULARS: Final = frozenset(["project", "person", "child", "man", "woman"])
OWNING: Final = frozenset(["its", "their", "his", "her", "our"])
THINGS: Final = bits("word", "noun", "participle", "counted", "generic", "change-noun")
MEANT: Final = bits("status", "plain-verb", "participle")
RANKING: Final = frozenset(["rank", "ranks", "ranked", "ranked as", "ranked at", "locates", "occupies", "resides"])
ACTING: Final = RANKING | {"average"}
WILL: Final = frozenset(
    """will would shall could should might must do does did won't wouldn't shan't couldn't shouldn't mightn't mustn't
    don't doesn't didn't can't""".split()
)
NO_AIM: Final = frozenset(["due to", "owing to", "up to", "close to", "thanks to", "according to", "prior to"])
PARTICLE: Final = BIT["particle"]
NO_VERB: Final = bits(
    "adverb", "determiner", "article", "number", "quantifier", "possessive", "capital", "hedge", "plural"
)
ARTICLE: Final = BIT["article"]
MOVING: Final = bits("change-verb", "level-verb", "metric-verb", "report", "auxiliary", "modal", "particle")
BRANCHES: Final = frozenset(
    """housing gearing clothing catering farming mining shipping banking fishing printing manufacturing engineering
    training advertising lending borrowing trading building publishing processing spending financing heating lighting
    dining recycling retailing logging drilling packaging""".split()
)
# What is thought, hoped or told, with a clause of its own behind "that".
THOUGHTS: Final = frozenset(
    """hope hopes fear fears expectation expectations belief sign signs evidence claim claims news possibility chance
    chances likelihood probability risk danger fact concern concerns worry worries speculation warning warnings
    suggestion suggestions indication indications confirmation confidence optimism doubt doubts assurance assurances
    proof impression notion idea view assumption condition threat rumours rumors guarantee conclusion prediction
    predictions realisation realization conviction perception allegation allegations assertion consensus decision ruling
    finding argument statement promise pledge announcement insistence admission revelation feeling note notes""".split()
)
CLAUSE: Final = 16  # words that a relative clause may have
STATING: Final = frozenset(["was", "were", "reached", "totalled", "totaled", "exceeded"])
# Verbs whose past looks like their present.
PAST_ALIKE: Final = frozenset(
    ["cut", "put", "set", "hit", "cost", "shut", "let", "spread", "split", "forecast", "beat"]
)


RECKONING: Final = frozenset(["estimate", "estimates", "forecast", "forecasts", "reckon", "reckons", "projects"])
RECKONED: Final = frozenset("put puts place placed set pegged showed show ranged range stood stand valued were".split())
ROADBED: Final = bits("plain-verb", "word")
TELLING: Final = frozenset(["implying", "suggesting", "meaning", "leaving", "indicating", "reflecting", "causing"])
ING_LINKS: Final = frozenset(
    ["to", "by", "for", "from", "at", "in", "behind", "behind schedule", "behind the schedule"]
)
OBJECT: Final = 9  # words that may stand between a verb of change and its amount
REMOTE: Final = 4  # words back that a plural subject may stand, with what it is "of" or "in"
REACH: Final = 30  # words that may stand between two infinitives joined by "and"
IRREGULAR: Final = frozenset(
    """found thought told sought caught felt heard spoke wrote chose overshot undershot sold
    made built paid laid""".split()
)
POINTED: Final = bits("auxiliary", "modal", "level-verb", "finite")
HAVING: Final = frozenset(["has", "have", "had", "having"])
# Verbs whose object does something: "saw its sales fall", "helped profit rise".
PERCEIVING: Final = frozenset(
    "saw see sees seen seeing let lets letting help helps helped helping make makes made".split()
)
ADJECTIVE_ENDS: Final = ("al", "ly", "ary", "month", "year", "quarter")  # "the annual target", "the four-month target"
# Plurals that stand before another noun ("sales target", "goods trade").
COMPOUNDING: Final = frozenset(
    ["sales", "goods", "sports", "arms", "textiles", "savings", "earnings", "exports", "imports", "services", "works"]
)


def word_is_past(word: str) -> bool:
    """Whether a verb's form may be its past, which agrees with any subject."""
    return word in PAST_ALIKE or word in IRREGULAR or word.endswith("ed")


def is_plural(frame: Frame, i: int) -> bool:
    """Whether the noun at i takes a verb in the plural: "projects", "police", but not "the project"."""
    return frame.has(i, PLURALS) and frame.word(i) not in SINGULARS


def takes_its_own(frame: Frame, i: int) -> bool:
    """ "The bank left its rate alone and | cut its forecast": a noun has no possessive pronoun behind it."""
    if not frame.has(i, BIT["change-verb"]) or frame.word(i + 1) not in OWNING:
        return False
    return not frame.has(i - 1, DETERMINERS | bits("preposition", "possessive"))


def brings_amount(frame: Frame, i: int) -> bool:
    """ "Lifting | export receipts | 7.9 pct", "raise | coverage in the district | from 54%": an object, its amount."""
    for k in range(i + 1, i + OBJECT):
        if frame.has(k, AMOUNTS) and not frame.has(k, BIT["article"]):
            linked = frame.word(k - 1) not in ("by", "to", "from") and frame.has(
                k - 1, bits("preposition", "conjunction")
            )
            if k == i + 1 or not linked:
                return k > i + 1
            continue  # "raise rates on deposits of | two | years by half a point"
        passed = THINGS | DETERMINERS | bits("preposition", "possessive", "comparison", "time", "conjunction")
        if not frame.has(k, passed) or frame.has(k, HELPERS | bits("finite", "comma")):
            return False
    return False


def joins_infinitive(frame: Frame, i: int) -> bool:
    """ "To reduce the loan by 10% and | increase the grant", "will bring water and | raise coverage from 54%"."""
    word = frame.word(i)
    joined = i - 2 if frame.has(i - 1, BIT["adverb"]) else i - 1
    if frame.word(joined) not in ("and", "or", "then", "but") or word.endswith(("s", "ing", "ed")):
        return False
    if not frame.has(i + 1, DETERMINERS) and not brings_amount(frame, i):
        return False
    for k in range(i - 1, max(0, i - REACH), -1):
        if frame.has(k, BIT["stop"]):
            return False
        if frame.has(k, ACTIONS) and (frame.has(k - 1, BIT["modal"]) or frame.word(k - 1) == "to"):
            return True
    return False


def is_perceived(frame: Frame, i: int) -> bool:
    """ "Saw group turnover | fall nine pct", "helped exports | grow by a tenth": what the object of a verb does."""
    if frame.word(i).endswith(("s", "ed", "ing")) or not (frame.has(i + 1, AMOUNTS) or frame.word(i + 1) == "by"):
        return False
    for k in range(i - 1, max(0, i - OBJECT), -1):
        if frame.word(k) in PERCEIVING:
            return k < i - 1
        if frame.has(k, HELPERS | bits("comma", "stop", "finite")):
            return False
    return False


def says_that(frame: Frame, i: int, *, timed: bool) -> bool:
    """ "Statistics show that exports rose", not "a TV show that runs"; `timed`: a time stands before the verb.

    And the verbs of headlines, and of who reports on a day: the words beside them settle that they are verbs.
    """
    if _is_headline_verb(frame, i) or _reports_on_day(frame, i) or _reckons(frame, i):
        return True
    if not frame.items[i].classes & BIT["report"] or frame.word(i + 1) != "that" or frame.has(i - 1, DETERMINERS):
        return False
    plural = timed or frame.has(i - 1, PLURALS) or frame.word(i - 1).endswith(("s", "data"))
    return plural != frame.word(i).endswith("s") or word_is_past(frame.word(i))


NEARLY: Final = frozenset(["more than", "almost", "nearly"])
POSTING: Final = frozenset("posted booked recorded announced signed unveiled launched opened approved".split())
HEADLINED: Final = frozenset(
    """rise fall drop climb jump slump plunge dip surge soar slip edge cuts raises lifts trims slashes increases reduces
    boosts""".split()
)


def increases(frame: Frame, i: int, subject: int | None) -> bool:
    """ "…, increases 1.4%", as old machine translation has it; "the stock decreases 15.9%".

    `subject` is the item that the noun phrase before the verb begins with, None where the clause begins.
    """
    item = frame.items[i]
    if not item.classes & BIT["change-verb"] or not item.word.text.endswith("s") or not frame.has(i + 1, AMOUNTS):
        return False
    return subject is None or (frame.has(subject, ARTICLE) and not frame.has(i - 1, PLURALS))


def believes(frame: Frame, i: int, following: int) -> bool:
    """ "Expectation | that | rates will be cut": what is hoped or feared is a clause, no part of the phrase."""
    return frame.word(i - 1) in THOUGHTS and not following & (HELPERS | bits("finite", "change-verb", "plain-verb"))


def points(frame: Frame, i: int, word: str, following: int) -> bool:
    """ "That was 3% higher", "a market that itself shrank by 2%": a pointing word that is no determiner."""
    if word == "that" and i and frame.has(i - 1, THINGS) and not frame.has(i - 1, ACTIONS):
        return bool(following & (POINTED | bits("pronoun", "change-verb", "plain-verb")))
    return bool(following & POINTED) or frame.word(i + 1) == "means"


def opens_clause(frame: Frame, i: int) -> bool:
    """ "Demand as measured by products supplied | fell 2.6 pct": a participle and the clause's own verb behind it."""
    own = frame.has(i, BIT["finite"]) and frame.has(i, BIT["change-verb"])
    own = own or (frame.word(i) in STATING and _has_thing_before(frame, i))
    if frame.word(i - 2) == "to be":  # "the houses | to be mended | are ready", but "to be sold are | 12 cars"
        own = own or (frame.has(i, HELPERS) and not frame.has(i + 1, AMOUNTS))
    return own and word_is_past(frame.word(i - 1)) and not frame.has(i - 1, HELPERS | bits("adverb", "negation"))


def _has_thing_before(frame: Frame, i: int) -> bool:
    """ "The area of housing | sold | was 3 million square metres": what was done to something has it before it."""
    thing = frame.has(i - 2, THINGS) and not frame.has(i - 2, HELPERS | BIT["adverb"])
    return thing and frame.word(i - 2)[-2:] != "ly"


def shifts(frame: Frame, i: int) -> bool:
    """ "The firm | increased | operating revenue by 8%", "the maker | cut | costs to 5m": an object."""
    amount = next((k for k in range(i + 1, i + OBJECT) if frame.has(k, AMOUNTS)), i)
    return frame.word(amount - 1) in ("by", "to", "from") and brings_amount(frame, i)


def moves_by(frame: Frame, i: int) -> bool:
    """ "Trade in services | rises 4%": a verb in the singular right before so many percent."""
    percent = frame.has(i + 1, BIT["number"]) and frame.has(i + 2, BIT["percent"])
    return percent and frame.word(i).endswith("s") and frame.has(i, BIT["change-verb"])


def lifts(frame: Frame, i: int) -> bool:
    """ "The sale | increases | the group's stake from 12.9 percent": an object with an article, and its amount."""
    if frame.word(i) == "cut":
        return shifts(frame, i)
    if not frame.has(i, BIT["change-verb"]) or not frame.word(i).endswith("s") or is_plural(frame, i - 1):
        return False
    return frame.has(i + 1, DETERMINERS) and brings_amount(frame, i)


def _is_headline_verb(frame: Frame, i: int) -> bool:
    """ "Sea arrivals to Europe | fall | 27 percent", "Bank | cuts | rate by 50 points": the present of headlines.

    Behind a plural or a name, with no article; the amount follows at once, or behind the bare thing that is changed.
    """
    if not frame.has(i, BIT["change-verb"]) or frame.has(i, BIT["capital"]) or frame.word(i) not in HEADLINED:
        return False
    if not frame.has(i - 1, PLURALS | bits("capital", "institution")) or frame.has(i - 2, ARTICLE):
        return False
    if frame.has(i + 1, AMOUNTS):
        return not frame.word(i).endswith("s")
    other = ACTIONS | bits("stop", "comma", "change-noun")
    behind = next((k for k in range(i + 1, i + OBJECT) if frame.has(k, other)), i)
    ends = next((k for k in range(i + 1, i + OBJECT) if frame.word(k) in ("by", "to")), i)
    return frame.word(i).endswith("s") and i + 1 < ends and not i < behind < ends and frame.has(ends + 1, AMOUNTS)


def _reports_on_day(frame: Frame, i: int) -> bool:
    """ "The firm | on Monday | reported net profit of": a verb behind a day, who did it right before the day."""
    told = frame.has(i, BIT["report"]) or frame.word(i) in POSTING
    return told and frame.has(i - 1, BIT["time"]) and frame.has(i - 2, bits("institution", "capital"))


LEADING_ON: Final = bits("preposition", "adverb", "determiner", "last", "this", "weekday", "today", "time")


def follows_helper(frame: Frame, i: int) -> bool:
    """ "Have all resumed work"; "was cut to", "has put up"."""
    word = frame.word(i)
    if word.endswith("ed") and frame.word(i - 1) in ("all", "both", "each") and frame.has(i - 2, HELPERS):
        return True
    if word not in PAST_ALIKE:
        return False
    had = i - 2 if frame.has(i - 1, BIT["adverb"]) else i - 1
    if frame.word(had) in HAVING and word != "cost":
        return True  # "has cut leakage by 14 percent"
    return frame.has(i - 1, HELPERS) and frame.has(i + 1, LEADING_ON)  # "was | cut | last week to 4 percent"


def is_willed(frame: Frame, i: int) -> bool:
    """ "Will | push | ahead with 640 projects", "did not | lose | grants": a plain word behind "will" is a verb."""
    return (
        frame.word(i - 1 - (frame.word(i - 1) == "not")) in WILL
        and frame.has(i, BIT["word"])
        and not frame.has(i, NO_VERB)
    )


def acts(frame: Frame, i: int) -> bool:
    """Whether a word that the vocabulary has as no verb is one all the same, by the words beside it."""
    if is_willed(frame, i) or _governs(frame, i):
        return True
    return frame.word(i) in ACTING and (ranks(frame, i) or _averages(frame, i))


def _governs(frame: Frame, i: int) -> bool:
    """ "Agreed to | limit | its exports", "hopes to | peg | the fare": no noun stands there before what it governs."""
    led = frame.word(i - 1)
    if led.rpartition(" ")[2] != "to" or led in NO_AIM or frame.has(i, NO_VERB) or not frame.has(i, BIT["word"]):
        return False
    aimed = frame.has(i - 1 if " " in led else i - 2, ACTIONS | MEANT)
    return frame.word(i + 1) in OWNING or (aimed and frame.has(i + 1, ARTICLE))


def _averages(frame: Frame, i: int) -> bool:
    """ "Rents in the region | average | 640 leva", "pay may | average | 3 dollars"."""
    if frame.word(i) != "average" or not frame.has(i + 1, AMOUNTS) or frame.has(i - 1, DETERMINERS):
        return False
    return any(is_plural(frame, at) for at in range(max(0, i - REMOTE), i))


def closes_relative(frame: Frame, i: int) -> bool:
    """Whether the comma before item i ends a clause with "which" or "who"."""
    return any(
        frame.has(k, BIT["relative"]) and frame.has(k - 1, BIT["comma"]) for k in range(max(1, i - CLAUSE), i - 1)
    )


def closes_apposition(frame: Frame, i: int) -> bool:
    """Whether the comma before item i ends what the sentence's first phrase is said to be, before any verb."""
    opened = next((k for k in range(1, i - 1) if frame.has(k, BIT["comma"])), None)
    if opened is None or i - opened > CLAUSE or not frame.has(opened + 1, ARTICLE):
        return False
    between = (*range(opened), *range(opened + 1, i - 1))
    return not any(frame.has(k, HELPERS | BIT["comma"] | ACTIONS) for k in between)


def _reckons(frame: Frame, i: int) -> bool:
    """ "The office | estimates | losses at 3 million", "analysts | estimate | profits in May at": with its object."""
    if frame.word(i) not in RECKONING or frame.has(i - 1, DETERMINERS | bits("possessive", "change-noun")):
        return False
    led = frame.has(i + 1, bits("preposition", "modifier")) or frame.word(i + 1) in RECKONED
    if led or is_plural(frame, i - 1) == frame.word(i).endswith("s"):
        return False  # "earlier estimates put losses at"
    for k in range(i + 1, i + OBJECT):
        if frame.word(k) == "at" and frame.has(k + 1, AMOUNTS):
            return k > i + 1
        if frame.has(k, HELPERS | bits("finite", "comma", "stop", "number")):
            return False
    return False


def forecasts(frame: Frame, i: int) -> bool:
    """ "Officials forecast growth of 6 percent", but "the bank's forecast growth", "the forecast was cut"."""
    if frame.has(i - 1, DETERMINERS | BIT["possessive"]) or frame.has(i + 1, HELPERS):
        return False
    return frame.has(i + 1, BIT["change-noun"]) or (frame.has(i + 1, THINGS) and frame.has(i + 2, BIT["change-noun"]))


def is_infinitive(frame: Frame, i: int, role: str) -> bool:
    """ "Can rise", "may still think", "to cut and | raise its rate", "saw turnover | fall nine pct"; never "a put"."""
    changes = frame.has(i, BIT["change-verb"])
    if (frame.word(i) == "put" and not frame.has(i - 1, DETERMINERS)) or (changes and takes_its_own(frame, i)):
        return True
    modal = i - 2 if frame.has(i - 1, BIT["adverb"]) else i - 1
    if frame.has(modal, BIT["modal"]):
        return True
    if not changes:
        return False
    if role in (COMMA, CONJUNCTION) and frame.word(i).endswith("ed") and not frame.has(i, BIT["participle"]):
        return brings_amount(frame, i)  # "…, raised rates on deposits by a quarter point"
    return joins_infinitive(frame, i) or (role == NOUN and is_perceived(frame, i))


def is_bed(frame: Frame, i: int) -> bool:
    """ "45% of the roadbed": what only its form tells to be a participle is none right behind an article."""
    return frame.has(i - 1, ARTICLE) and frame.word(i).endswith("ed") and not frame.items[i].classes & ~ROADBED


def amount_at(frame: Frame, i: int) -> bool:
    """Whether an amount or a time begins at i, an article before it or not."""
    return frame.has(i, AMOUNTS | BIT["time"]) or (frame.has(i, DETERMINERS) and frame.has(i + 1, AMOUNTS))


ARE: Final = frozenset(["is", "are", "was", "were"])
ARE_OR_BEEN: Final = ARE | {"been"}
# before "…, are installing"
BREAKS: Final = bits("comma", "conjunction", "number", "digits", "currency", "unit", "close", "quote")


def is_ing_verb(frame: Frame, i: int, role: str) -> bool:
    """ "Reaching 5 billion", "rising by", but "the operating rate", "manufacturing rose"."""
    held = frame.word(i) in ("holding", "shareholding")
    owned = (held and frame.has(i - 1, BIT["percent"])) or (frame.word(i) == "gearing" and frame.word(i + 1) != "up")
    if not frame.items[i].classes & ACTIONS or frame.has(i - 1, DETERMINERS) or owned:
        return False
    if frame.has(i - 1, BIT["generic"]) and frame.has(i - 2, DETERMINERS):
        return False  # "the average saving for a buyer"
    if role == NOUN and frame.word(i) in BRANCHES and frame.word(i + 1) in ("by", "to", "from") and _of_verb(frame, i):
        return False  # "to expand | public spending | by 30%"
    if role == PREPOSITION:  # "with the aim of increasing their capacity by 20%", "after rising 6%"
        if frame.word(i - 1) == "by" and frame.has(i + 1, DETERMINERS) and frame.has(i + 2, BIT["number"]):
            return True  # "responded by using his 28.1% holding"
        changes = frame.items[i].classes & BIT["change-verb"] and not frame.has(i + 1, BIT["time"])
        if frame.word(i) == "averaging" and frame.has(i + 1, AMOUNTS):
            return True  # "after averaging 6.32 pct"
        brings = frame.has(i + 1, AMOUNTS | DETERMINERS) or frame.word(i + 1) == "by"
        return bool(changes) and (brings or (frame.word(i - 1) != "with" and brings_amount(frame, i)))
    if (
        frame.has(i - 1, BIT["change-verb"])
        and frame.has(i, BIT["metric-verb"])
        and frame.has(i + 1, BIT["preposition"])
    ):
        return False  # "would increase | funding | for schools"
    if role == COMMA and frame.has(i + 1, PARTICLE) and frame.has(i + 2, AMOUNTS):
        return True  # "…, freeing up 35 billion"
    if frame.word(i - 1).endswith("ly") and frame.word(i - 2).split(" ")[-1] in ARE_OR_BEEN:
        return True  # "have been | steadily | building up"
    helper = i - 2 if frame.has(i - 1, BIT["adverb"]) and not _is_gerund(frame, i + 1) else i - 1
    subject = frame.has(helper - 1, THINGS | bits("pronoun", "comma"))
    if frame.has(helper, BIT["auxiliary"]) and (
        subject or (frame.word(helper) in ARE and frame.has(helper - 1, BREAKS))
    ):
        return True  # "the attempts are (still) recording growth rates of 30%", "of which 8 | are | installing tanks"
    brings = bool(frame.items[i].classes & BIT["change-verb"]) and brings_amount(frame, i)
    if role in (COMMA, CONJUNCTION) and (brings or frame.word(i) in TELLING or _shows_growth(frame, i)):
        return True  # "…, lifting export receipts 7.9 pct to 212 million"
    if role == STOP and frame.items[i].classes & BIT["metric-verb"] and not amount_at(frame, i + 2):
        return frame.has(i + 1, AMOUNTS | DETERMINERS)  # "Funding for research has been increased by 7 percent"
    between = frame.word(i + 1) == "between" and frame.has(i + 2, AMOUNTS)
    hedged = frame.has(i, MOVING) and frame.has(i + 1, BIT["adverb"]) and amount_at(frame, i + 2)  # "rising just 0.3%"
    return between or hedged or frame.has(i + 1, AMOUNTS | DETERMINERS) or frame.word(i + 1) in ING_LINKS


def _is_gerund(frame: Frame, i: int) -> bool:
    return frame.has(i, ACTIONS) and frame.word(i).endswith("ing")


def _shows_growth(frame: Frame, i: int) -> bool:
    """ "…, representing growth of 10 percent", but "manufacturing growth of 5 percent"."""
    grown = frame.has(i + 1, BIT["change-noun"]) and frame.word(i + 2) in ("of", "in")
    return grown and frame.word(i) not in BRANCHES


def _of_verb(frame: Frame, i: int) -> bool:
    """Whether the words before item i go back to a verb of change, as its object."""
    k = i - 1
    while k > i - REMOTE and frame.has(k, bits("word", "noun", "determiner", "article", "possessive", "capital")):
        if frame.has(k, BIT["change-verb"]):
            return True
        k -= 1
    return frame.has(k, BIT["change-verb"])


def costs(frame: Frame, i: int, before: Chunk | None) -> bool:
    """ "The road costs Rs 16 crore", not "operating costs 44 mln": what can be a subject, then an amount."""
    if (
        before is None
        or before.role != NOUN
        or not frame.items[i].classes & BIT["metric-verb"]
        or not frame.word(i).endswith("s")
        or (frame.word(i + 1) in NEARLY and frame.has(i + 2, BIT["change-verb"]))  # "car imports | more than halved"
    ):
        return False
    if frame.has(i - 1, DETERMINERS) or not frame.has(i + 1, AMOUNTS):
        return False
    named = frame.has(before.i, DETERMINERS) or frame.has(i - 1, BIT["capital"]) or _is_sized(frame, before.i)
    return (named and not is_plural(frame, i - 1)) or _is_dealt_out(frame, before.i)


def _is_dealt_out(frame: Frame, i: int) -> bool:
    """ "A bag of | rice costs $40", "a 50-kg bag of rice": whether the clause opens with a piece of what is at i."""
    k = i - 2
    if frame.word(i - 1) != "of" or not frame.has(k, bits("word", "unit", "rate")) or frame.has(k, BIT["generic"]):
        return False
    opens = frame.has(k, BIT["rate"]) or frame.has(k - 1, ARTICLE) or _is_sized(frame, k)
    while k > 0 and not frame.has(k, ARTICLE | BIT["rate"]):
        k -= 1
    return opens and (k == 0 or frame.has(k - 1, bits("comma", "stop", "conjunction", "report", "relative")))


def _is_sized(frame: Frame, i: int) -> bool:
    """ "A 50-kg | bag costs $40": whether an article and a measure stand before the noun at i."""
    k = i - 2 - frame.has(i - 2, BIT["dash"])
    return frame.has(i - 1, BIT["unit"]) and frame.has(k, BIT["number"]) and frame.has(k - 1, ARTICLE)


def is_aimed(frame: Frame, i: int) -> bool:
    """Whether a modal or "is expected to" stands before i."""
    if frame.has(i - 1, BIT["modal"]) or (frame.word(i - 1) == "to" and frame.has(i - 2, MEANT)):
        return True
    goes = frame.word(i + 1) in ("to", "by", "between") and amount_at(frame, i + 2)
    lone = frame.word(i - 1) == "to" and not frame.has(i, bits("capital", "plural"))
    return goes and lone  # "the gap to narrow to 3%"


def ranks(frame: Frame, i: int) -> bool:
    """ "GDP ranked among the top three", "the growth rate ranks the first place", "rank whole city the 4th"."""
    if frame.word(i) not in RANKING:
        return False
    if frame.word(i).startswith("ranked"):
        placed = frame.has(i + 1, BIT["ordinal"]) or (frame.has(i + 1, ARTICLE) and frame.has(i + 2, BIT["ordinal"]))
        return frame.has(i + 1, BIT["preposition"]) or placed
    named = frame.has(i - 1, THINGS | bits("adverb", "quantity-noun"))
    return named and (frame.has(i + 1, ARTICLE) or frame.word(i + 1) in ("in", "among", "whole", "entire"))


def quantifies_subject(frame: Frame, i: int, following: int) -> bool:
    """ "Have all resumed work", "both ranked first": "all" belongs to the subject, `following` are the next classes."""
    if frame.has(i - 1, PLURALS) and following & ACTIONS and amount_at(frame, i + 2):
        return True  # "the families each received | 4,000 yuan"
    if frame.word(i + 1).endswith("ing") and following & ACTIONS and frame.has(i - 1, PLURALS | BIT["comma"]):
        return True  # "the piers, each weighing 40 tons"
    return (frame.has(i - 1, HELPERS) and bool(following & ACTIONS)) or frame.word(i + 1) == "ranked"


def takes_object(frame: Frame, i: int) -> bool:
    """Whether a word behind a noun phrase takes an amount or a complement, as verbs do ("projects cost 5 bn")."""
    if frame.word(i + 1) in ("to", "by") and frame.has(i, bits("change-verb", "plain-verb")):
        described = frame.word(i - 1).endswith(ADJECTIVE_ENDS) and frame.has(i - 2, DETERMINERS | BIT["dash"])
        return not described or frame.word(i).endswith(("s", "ed"))  # "exceeded the annual | target | by 42%"
    if frame.word(i) in ("starts", "begins") and frame.word(i + 1) == "at" and amount_at(frame, i + 2):
        return True  # "its successor | starts | at 26,999 rupees"
    before = i - 1
    while before > 0 and frame.has(before, BIT["adverb"]) and not frame.word(i).endswith("s"):
        before -= 1  # "12 projects already | resume work"
    plural, third_person = is_plural(frame, before), frame.word(i).endswith("s")
    if third_person and not plural and frame.has(i, BIT["change-verb"]) and frame.has(i + 1, PLURALS):
        return frame.word(i + 2) in ("to", "by", "from") and amount_at(frame, i + 3)  # "Bank cuts rates to 6.5%"
    if plural and not third_person and frame.word(i - 1) not in COMPOUNDING:
        return not frame.has(i + 1, bits("stop", "comma", "close")) and i + 1 < len(frame.items)
    agrees = third_person != plural or word_is_past(frame.word(i))
    return frame.has(i + 1, AMOUNTS | DETERMINERS) and agrees


def is_item_of_list(frame: Frame, i: int, chunks: list[Chunk]) -> bool:
    """ "Food rose 4.1%, | transport | 2.3% and | housing | 1.1%": what may be a verb, between two percentages."""
    if len(chunks) < 2 or chunks[-1].role not in (COMMA, CONJUNCTION) or frame.has(i, MOVING):
        return False
    word, rate = frame.word(i), chunks[-2].figure
    if word.endswith("ed") or (word.endswith("ing") and word not in BRANCHES) or rate is None:
        return False
    return rate.type == "percentage" and any(f.left == i + 1 and f.type == "percentage" for f in frame.figures)


def are_paid(frame: Frame, i: int) -> bool:
    """ "With | raises | of 5 percent": pay that is raised."""
    return frame.word(i) == "raises" and (frame.has(i - 1, BIT["preposition"]) or frame.word(i + 1) == "of")
