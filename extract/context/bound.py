"""How the text hedges a figure: `exact`, `about`, `more_than` or `less_than`, by the words before and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.verbs import AMOUNTS, ARTICLE, DETERMINERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

HEDGE: Final = BIT["hedge"]
HEDGE_AFTER: Final = BIT["hedge-after"]
BASES: Final = ("over", "above", "below", "under")
# What things are done under: "seven actions under three pillars".
ROOFS: Final = frozenset(
    """pillars heads headings themes titles phases programmes programs schemes categories conditions names laws acts
    contracts agreements treaties licences licenses labels brands flags governments presidents ministers coaches
    managers kings""".split()
)
# What has others under it, as many as there are: "works under 41 ministries".
OFFICES: Final = frozenset(
    """ministries departments divisions authorities boards agencies councils districts provinces secretariats
    municipalities sectors zones regions components clauses articles sections chapters headings""".split()
)
# What is had or done over something, and what tells about it: no hedge, as large as the number may be.
OVER_WHAT: Final = frozenset(
    """war wars dispute disputes quarrel quarrels row rows clash clashes feud feuds battle battles fight fights fought
    quarrelled argued argue arguing arguments argument talks negotiations wrangle wrangling tussle tussles spat divided
    split standoff stand-off concern concerns fears worries doubts anger outcry protest protests power powers authority
    jurisdiction sovereignty control reign rule presided presides flew flies flying hung hangs arrested sued
    clashed clash clashes quarrels bicker bickered bickering feuded squabbled ruled rules reigned reigns""".split()
)
# What goes past, through or to the head of so many things: "passed 12 bills", but "passed 12,000".
PASSING: Final = frozenset("passed passes passing crossed crosses crossing topped tops topping".split())
PASSED_AT: Final = frozenset("from above below over under off away north south east west".split())
ABOUT_WHAT: Final = frozenset(
    """film movie documentary drama comedy musical book novel story stories tale tales play song poem memoir series
    essay lecture talk questions doubts concerns worries complaints information details
    talked talking complain complains complained complaining worry worried worrying joke joked lied boast boasted
    dreamt dreamed anxious concerned unhappy angry sceptical optimistic happy""".split()
)
RAISING: Final = frozenset("increase increasing raise raising enhance enhancing extend extending upgrade lift".split())
RAISED: Final = frozenset(
    """increased raised enhanced extended upgraded lifted push pushes pushed pushing bring brings brought bringing
    take takes took taken taking drive drives drove driven driving""".split()
)
RAISED_FAR: Final = 8
OPENING: Final = bits("stop", "comma", "conjunction", "quote", "open", "dash", "auxiliary", "adverb")
MEASURED: Final = ("money", "quantity", "percentage")
NAMING: Final = bits("article", "possessive", "preposition", "determiner")
SUMS: Final = frozenset("cost value total sum amount investment price".split())
LACKING: Final = frozenset(
    "is are was were be been being run runs ran running still currently desperately chronically badly".split()
)
EXCEEDING: Final = frozenset(["exceeding", "exceed", "exceeds", "exceeded", "in excess of"])
CODE: Final = 6  # items of the code of a share in brackets
FEW, MANY = 20, 100
HANDFUL: Final = 10  # nobody says "over three canals" of more than three
LONG_NAME: Final = 4  # words of "large-scale chemical industry project"


def read_bounds(frame: Frame) -> None:
    """Set the bound of every figure; a conversion in brackets has the hedge of the figure before it."""
    for figure in frame.figures:
        read_bound(frame, figure)
    for first, second in zip(frame.figures, frame.figures[1:], strict=False):
        bracketed = frame.has(first.j, BIT["open"]) and second.left == first.j + 1 and first.type == second.type
        if bracketed and second.bound == "exact":
            second.bound = first.bound


def read_bound(frame: Frame, figure: Figure) -> None:
    """Set the bound, and let `left` and `right` take in the words that say it."""
    figure.left = _with_articles(frame, figure.i)
    if figure.type == "money" and frame.word(figure.right) == "/" and frame.word(figure.right + 1) == "-":
        figure.right += 2  # "Rs. 5,000/- per month"
    if figure.type == "ranking":
        return  # "moved up to third"
    i = figure.i - 1
    while frame.has(i, ARTICLE) or (frame.has(i, BIT["quote"]) and frame.glued(i + 1)):
        i -= 1
    based = i < figure.i - 1 and frame.has(i, HEDGE) and _is_base(frame, figure, i)
    named = frame.word(i) in ("above", "below") and frame.has(i - 1, ARTICLE)  # "the above two notices"
    topping = frame.word(i) == "top" and frame.word(i - 1) != "to"
    named = named or (topping and frame.has(i - 1, NAMING))  # "among China's top 500 firms"
    if frame.has(i, HEDGE) and not (
        based or named or _is_comparison(frame, i) or _hedges_nothing(frame, figure, i) or _closes_code(frame, i)
    ):
        figure.bound = str(frame.items[i].sense(HEDGE))
        figure.left = i
        while frame.has(i - 1, HEDGE):
            i -= 1
            figure.left = i
            if figure.bound == "about" or frame.items[i].sense(HEDGE) != "about":
                figure.bound = str(frame.items[i].sense(HEDGE))
        figure.left = _with_articles(frame, figure.left)
        _turn(frame, figure, i)
        figure.right += frame.has(figure.right, HEDGE_AFTER) and frame.word(figure.right).startswith("or ")
        return  # "about 85 percent or so"
    if figure.type == "money" and frame.word(i) == "of" and _exceeds_sum(frame, i - 1):
        figure.bound = "more_than"
        return
    if frame.word(i) == "past" and figure.type in MEASURED and not frame.has(i - 1, bits("determiner", "preposition")):
        figure.bound = "more_than"  # "exports climbed past $43bn", "lifts its trade past 3 million tons"
        figure.left = i
        return
    if frame.word(i).endswith(" within") and figure.type in MEASURED:
        figure.bound = "less_than"  # "the rate was | controlled within | 5.5%"
        return
    and_over = frame.has(i, HEDGE_AFTER) and frame.word(i).startswith("and ")
    if and_over and not (i < figure.i - 1 and frame.word(i + 1) == "the"):  # "…, and over 450 custodians"
        figure.bound = str(frame.items[i].sense(HEDGE_AFTER))
        return
    if figure.bound != "exact":
        return  # "300 or more people"
    if figure.type == "money" and frame.word(figure.right) == "above" and _sized(frame, figure.right + 1):
        figure.bound = "more_than"
        return
    j = _hedge_behind(frame, figure.right)
    if j is not None and not (figure.type == "money" and frame.word(j) == "plus" and _goes_on(frame, j + 1)):
        figure.bound = str(frame.items[j].sense(HEDGE_AFTER))
        figure.right = j + 1 if j == figure.right else figure.right


def _is_base(frame: Frame, figure: Figure, i: int) -> bool:
    """Whether hedge and article set the figure beside another: "over the 929 of May", "under a 333 mln contract"."""
    if frame.word(i + 1) == "the":
        return str(frame.items[i].sense(HEDGE)) != "about"  # "short of the 735 million expected"
    return frame.word(i) in BASES and frame.word(i + 1) in ("a", "an") and frame.has(figure.j, bits("word", "noun"))


def _hedges_nothing(frame: Frame, figure: Figure, i: int) -> bool:
    """ "Grants under three heads", "a war over two isles", "a film about 3 sailors": no hedge, nor a lack of them."""
    word, before = frame.word(i), frame.word(i - 1)
    if word == "about" and before in ("is", "was") and figure.type == "count":
        before = frame.word(i - 2)
    if word in ("over", "about") and before in (OVER_WHAT if word == "over" else ABOUT_WHAT):
        return True
    if word == "short of" and before in LACKING and figure.type != "percentage":
        return True  # "the ward is short of 12 nurses"
    if word in PASSING and figure.type == "quantity":
        return frame.word(figure.right) in PASSED_AT  # "the jet passed 200 metres above the roof"
    if figure.type != "count" or figure.value is None:
        return False
    if word in PASSING:
        return figure.noun is not None and figure.value < MANY
    if word == "within":
        return True  # "set up within 332 divisions"
    if word == "under" and figure.noun is not None:
        last = figure.noun.rsplit(" ", 1)[-1].lower()
        return last in OFFICES or (last in ROOFS and figure.value < FEW)
    return word == "over" and figure.value < HANDFUL and i > 0 and not frame.has(i - 1, OPENING)


def _is_raised(frame: Frame, figure: Figure, i: int) -> bool:
    """ "To increase the yearly grant | up to 7,500": the level that it is raised to, before any break."""
    for k in range(i - 1, max(-1, i - RAISED_FAR), -1):
        if frame.word(i - 1) == "of" or frame.has(k, bits("comma", "stop", "number", "conjunction", "relative")):
            return False
        if frame.word(k) in RAISING:
            return frame.word(k - 1) == "to" or frame.word(k).endswith("ing")
        if frame.word(k) in RAISED:
            return k < i - 1 and (figure.type == "percentage" or frame.has(k + 1, DETERMINERS))
    return False


def _turn(frame: Frame, figure: Figure, i: int) -> None:
    """ "Does not exceed 5" turns the hedge round; "grew up to 5" is a level reached."""
    least = frame.word(i).startswith(("minimum", "a minimum", "at least"))  # "if it weren't for the minimum of 10"
    if (
        figure.bound == "more_than"
        and not least
        and any(frame.has(at, BIT["negation"]) for at in range(max(0, i - 3), i))
    ):
        figure.bound = "less_than"
    precise = frame.word(i) == "as many as" and figure.value is not None and figure.value % 10 != 0
    spans = frame.word(i) == "up to" and any(
        f.right in (i, i - 2) and frame.word(f.left - 1) == "from" for f in frame.figures
    )
    raised = frame.word(i) == "up to" and (frame.has(i - 1, BIT["change-verb"]) or _is_raised(frame, figure, i))
    raised = raised and not frame.word(i - 1).startswith("rais")  # "to raise up to 40 million yuan" for a mill
    if precise or spans or raised:
        figure.bound = "exact"  # "as many as 734 firms" marvels; "from Rs 24,000 up to Rs 48,000", "grew up to 5"


def _hedge_behind(frame: Frame, j: int) -> int | None:
    """Where "or more" stands behind a figure: at once, behind its bracket, or behind what it is of."""
    if not frame.classes & HEDGE_AFTER:
        return None
    if frame.has(j, BIT["open"]):
        close = next((at for at in range(j, j + 8) if frame.has(at, BIT["close"])), None)
        j = close + 1 if close is not None else j
    elif frame.word(j) == "of":
        behind = next((at for at in range(j + 1, j + 5) if frame.has(at, HEDGE_AFTER)), None)
        j = behind if behind is not None and frame.word(behind).startswith("or ") else j
    owned = frame.word(j) in ("at most", "at least") and frame.has(j + 1, BIT["plural"])  # "98 pence at most shops"
    ends = frame.word(j).startswith("or ") or not frame.has(j + 1, AMOUNTS)  # "2% or so more than last year"
    return j if frame.has(j, HEDGE_AFTER) and ends and not owned else None


def _goes_on(frame: Frame, j: int) -> bool:
    """ "An original debt of 81.8 billion plus | interest": what is to be added is named, so the amount is exact."""
    return j < len(frame.items) and not frame.has(j, bits("stop", "comma", "close", "time", "conjunction"))


def _sized(frame: Frame, i: int) -> bool:
    """ "50 million yuan above | industry project 18 items", word by word: things of at least that size."""
    for k in range(i, min(i + LONG_NAME, len(frame.items))):
        if frame.has(k, bits("counted", "undertaking")):
            return frame.has(k + 1, bits("number", "comma", "status"))
        if not frame.has(k, BIT["word"]) or frame.has(k, bits("determiner", "generic", "money-noun")):
            return False
    return False


def _with_articles(frame: Frame, i: int) -> int:
    """Where a figure begins with the articles and counting phrases before it ("the 12", "a total of 30")."""
    while frame.has(i - 1, ARTICLE) or frame.word(i - 1) in ("a total of", "total of", "all"):
        i -= 1
    return i


def _exceeds_sum(frame: Frame, k: int) -> bool:
    """ "Projects exceeding the total cost | of Rs. 1,000 million": what is exceeded is named before it."""
    if frame.word(k).split(" ")[-1] not in SUMS:
        return False
    k -= 1 + (frame.word(k - 1) in ("total", "estimated", "combined"))
    return frame.has(k, ARTICLE) and frame.word(k - 1) in EXCEEDING


def _closes_code(frame: Frame, i: int) -> bool:
    """ "Texaco <TX|> 11 billion dlrs": the bracket behind the code of a share, no sign that hedges."""
    return frame.word(i) == ">" and frame.glued(i) and any(frame.word(k) == "<" for k in range(i - CODE, i))


def _is_comparison(frame: Frame, i: int) -> bool:
    """ "200 more than 50" compares; it does not hedge."""
    word = frame.word(i)
    return (
        word in ("more than", "less than", "fewer than", "higher than", "lower than", "greater than")
        and frame.has(i - 1, bits("number", "percent", "currency", "unit", "noun"))
        and not frame.has(i - 1, bits("level-verb", "metric-verb", "change-verb", "plain-verb"))
    )
