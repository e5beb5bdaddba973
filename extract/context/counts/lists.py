"""What a list says once and means for all: a unit, a currency, a scale word, a counted noun, a verb."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from extract.context.counts.measures import (
    COMPARING,
    NO_NOUN,
    goes_on_in_row,
    is_row_of_brackets,
    set_against,
    sizes_what_is_paid_for,
)
from extract.context.counts.rows import head_of_row
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.numbers.number import Number
    from extract.state import State

TEN_THOUSAND, MILLION, BILLION = 10_000, 1_000_000, 1_000_000_000
DATED: Final = 4  # words from an amount over its time to the next
MEASURED: Final = ("money", "percentage", "quantity")
VERBS: Final = bits("change-verb", "level-verb", "metric-verb", "plain-verb", "auxiliary", "modal", "report")
JOINING: Final = frozenset(["and", "or", "&", "to", "-", "–", "/"])
CROSSING: Final = frozenset(["by", "x", "×"])
LEVELS: Final = frozenset(["to", "at", "of", "was", "is", "were", "are", "stood at", "from", "reached", "in"])
BASES: Final = frozenset(["on", "over", "from", "than", "below", "above"])
HOLDING: Final = frozenset(
    ["holds", "holding", "held", "has", "had", "with", "at", "took", "takes", "got", "gets", "to"]
)
NUMBERS: Final = frozenset(["no", "no.", "no .", "nos", "nos."])
SHARES: Final = frozenset(["shrs", "shares", "units"])
RESULTS: Final = frozenset("profit loss deficit surplus debit gain charge".split())
METRIC: Final = frozenset(["cm", "mm", "m"])
EIGHTHS: Final = -2  # decimals of a price: "rose 50 cents to 8.375 a share"
NO_SHARE: Final = 1000  # percentages are lower
CENTS: Final = 1000  # what is larger is told in the whole unit: "… or four cts vs 2,285,000 or six cts"
WORTH: Final = frozenset("value revenue revenues turnover cost costs budget spending income earnings profit".split())
EARNED: Final = frozenset("profit profits revenue revenues income earnings loss turnover".split())
INDEXES: Final = frozenset(["index", "indices", "points", "score"])
STATING: Final = bits("change-verb", "level-verb", "auxiliary", "adverb", "preposition")
IN_PIECES: Final = frozenset(
    ["output", "sales", "exports", "imports", "orders", "shipments", "production"]
)  # or in money
MANY_OF: Final = bits("collective", "counted", "quantity-noun", "participle")
MAX_VERB: Final = 5  # words of "has risen sharply to"
COUNTING: Final = frozenset(["number", "population", "headcount", "workforce"])
LENGTHS: Final = frozenset(["m", "cm", "mm", "km", "foot", "inch", "mile", "yard", "pixel"])
PER_SHARE: Final = frozenset(["a share", "per share"])
ROW: Final = 6  # words that a row of a table of results may begin with
REACH: Final = 28
FAR: Final = 20  # how many times as large a number may be as the amount that it goes on from

POINTING: Final = frozenset(["it", "this", "that"])
BEING: Final = frozenset(["was", "is", "be", "been", "below", "above", "about", "over"])
THINGS: Final = bits("plural", "counted", "collective")
PAYING: Final = frozenset(
    """pay pays paid paying fine fined borrow borrows borrowed borrowing spend spends spent spending cost costs costing
    earn earns earned lost owe owes owed invest invests invested allocate allocated aside budgeted lend lent repay
    repaid redeem redeemed receive receives received grant granted""".split()
)

DIFFERING: Final = frozenset(["more than", "less than", "fewer than"])
PARTS: Final = ("number-of-them", "part-then-number")
NEAR_PART: Final = 6  # words between an amount and a part of it
BEGIN: Final = attrgetter("i")


def share(frame: Frame, state: State) -> None:
    """Give bare numbers of a list the unit that stands at its end, or that stood at its beginning."""
    for figure in frame.figures:
        if figure.elided and figure.rule.id in PARTS:
            _take_over(figure, _measured_whole(frame, figure))
    if not any(_is_bare(figure) for figure in frame.figures):
        return
    for look in LOOKS:
        bare = [f for f in frame.figures if _is_bare(f) and not (_ends_name(frame, f.i) or _is_other(frame, f))]
        for figure in reversed(bare) if look is _measured_behind else bare:
            _take_over(figure, look(frame, figure, state), scaled=not _per_share(frame, figure))
            _convert(frame, figure)


def _convert(frame: Frame, figure: Figure) -> None:
    """ "12 cm (4.7 in)": inches, whose sign would be a preposition anywhere else."""
    if figure.unit in METRIC and frame.word(figure.j) == "in" and frame.has(figure.j + 1, BIT["close"]):
        figure.unit = "inch"
        figure.end = frame.items[figure.j].end
        figure.j = figure.right = figure.j + 1


def _of_document(frame: Frame, figure: Figure, state: State) -> Figure | None:
    """The amount that told the text's currency, for "Turnover 14.1 billion" in a table of results."""
    if figure.number is None or figure.number.scale < MILLION:
        return None
    if frame.word(figure.j) in RESULTS:
        here = [other for other in frame.figures if other.type == "money" and other.i < figure.i]
        return here[-1] if here else state.money  # "up 21 percent on last year's 660 million | profit"
    if frame.has(figure.j, bits("noun", "word")) or (frame.has(figure.i - 1, BIT["sign"]) and frame.glued(figure.i)):
        return None  # "K161 billion": the sign of a currency that is not told
    if frame.word(figure.i - 1) in SHARES or frame.word(figure.i - 2) in SHARES:
        return None  # "Avg shrs 13.1 mln vs 12.0 mln", "Avg shrs diluted 39.3 mln"
    row = frame.word(figure.j) in ("vs", "vs .", "versus") and figure.i <= ROW
    tied = frame.word(figure.i - 1) == "of" and frame.has(figure.i - 2, BIT["money-noun"])
    shared = frame.word(figure.j) == "of" and frame.word(figure.j + 1) == "the" and frame.word(figure.j + 2) in WORTH
    tied = tied or shared  # "salmon accounted for 15.2 billion of the value"
    # "Profit was 38 million euros. Sales fell to 441 million": no pieces
    earned = state.money is not None and (state.money.metric or "").lower().split(" ")[-1] in EARNED
    told = frame.has(figure.i - 1, BIT["money-noun"]) or _says_level(
        frame, figure.i, pieces=figure.number.scale < BILLION and not earned
    )
    return state.money if row or tied or told or _is_terse(frame, figure, state) else None


def _is_terse(frame: Frame, figure: Figure, state: State) -> bool:
    """ "Among them cars 5.18 billion, up 4.7%", "In May 8.73 billion": no things come in billions in such lists."""
    if figure.number is None or figure.number.scale < BILLION or state.money is None or state.money.currency != "CNY":
        return False
    ends = frame.has(figure.j, bits("comma", "stop")) or figure.j == len(frame.items)
    i = figure.i - 1
    things = [f for f in (*frame.figures, *state.near_counts()) if f.type == "count" and (f.value or 0) >= BILLION]
    if any(not _is_bare(f) for f in things):
        return False  # "the world has 8 billion people, Asia 4.7 billion"
    if not ends or frame.has(i, MANY_OF) or frame.word(i) in COUNTING:
        return False
    if frame.has(i, BIT["time"]):
        return i == 0
    while frame.has(i, bits("word", "conjunction", "modifier")) and not frame.has(i, VERBS):
        i -= 1
    return i < figure.i - 1 and (i < 0 or frame.has(i, bits("comma", "stop", "part-of", "article")))


def _says_level(frame: Frame, i: int, *, pieces: bool) -> bool:
    """ "Sales were 4.82 billion", "revenue rose sharply to 145 million": money in words brought by its verb."""
    at = i - 1
    while at > max(0, i - MAX_VERB) and frame.has(at, STATING):
        at -= 1
    return at < i - 1 and frame.has(at, BIT["money-noun"]) and not (pieces and frame.word(at) in IN_PIECES)


def _measured_whole(frame: Frame, figure: Figure) -> Figure | None:
    """ "Bought 412,000 tons, 156,000 of them for the reserve": a part of an amount, and of no things."""
    before = [f for f in frame.figures if f.i < figure.i and f.type != "refusal"]
    whole = before[-1] if before else None
    if whole is None or whole.type not in ("money", "quantity") or whole.number is None or figure.number is None:
        return None
    if not any(frame.has(at, BIT["comma"]) for at in range(whole.j, figure.i)) or figure.i - whole.j > NEAR_PART:
        return None
    value, amount = figure.number.value, whole.number.value
    alike = figure.number.scale > 1 or whole.number.scale == 1
    many = any(f.type == "count" and (f.value or 0) >= value and value * FAR < amount for f in before)
    return whole if alike and value < amount and not many else None


def _is_bare(figure: Figure) -> bool:
    """Whether a number has no unit yet, and no noun of its own."""
    others = figure.rule.id in (
        "part-then-number",
        "number-more",
    )  # "142 billion yuan, | 8.8 billion more | than in May"
    large = others and figure.number is not None and figure.number.scale >= MILLION
    if figure.number is not None and figure.number.value == 1 and not figure.number.digits:
        return False  # "one person died for every 53, compared with one for 59"
    return figure.elided and (figure.rule.id in ("bare-number", "number-then-verb") or large)


def _is_other(frame: Frame, figure: Figure) -> bool:
    """ "Will be 2.3 million | less than": how much more or less, but not behind a comma, where it goes on; "f/4.5"."""
    if figure.rule.id == "number-more":
        lower = frame.word(figure.j) in ("lower than", "higher than")  # "would be 30 billion lower than last year's"
        return not lower and not frame.has(figure.left - 1, BIT["comma"])
    if frame.word(figure.j) in DIFFERING and any(frame.word(k) == "per" for k in range(figure.i - NEAR_PART, figure.i)):
        return True  # "16.4 per ten thousand people, | 2.1 | more than in May"
    if _leads_to_things(frame, figure):
        return True
    if frame.has(figure.j, BIT["number"]) and frame.has(figure.j + 1, bits("dash", "unit")):
        return True  # "6.6 million | 60-kg bags"
    coded = frame.glued(figure.i) and frame.word(figure.i - 1) == "/" and not frame.has(figure.i - 2, BIT["number"])
    return coded or (frame.glued(figure.j) and frame.has(figure.j, bits("word", "article")))


def _ends_name(frame: Frame, i: int) -> bool:
    """ "Compliance of 100%, PM2.5 at 28", "wheat no. 3 or better": a number glued to capitals, or that is called so."""
    called = frame.word(i - 1) in NUMBERS or (frame.word(i - 1) == "." and frame.word(i - 2) in NUMBERS)
    return called or (frame.glued(i) and frame.has(i - 1, BIT["upper"]))


def _figure_at(frame: Frame, i: int) -> Figure | None:
    at = bisect_right(frame.figures, i, key=BEGIN) - 1
    return frame.figures[at] if at >= 0 and i < frame.figures[at].j else None


def _measured_behind(frame: Frame, figure: Figure, _state: State) -> Figure | None:
    """The measured figure that ends the list which this number stands in ("36.8, 28.4 and 61.2 billion yuan")."""
    if frame.word(figure.j) in ("of", "out of"):
        return _whole_behind(frame, figure)
    if not _may_join(frame, figure.j) and not _comes_from(frame, figure):
        return None
    direct, joined = True, False
    for i in range(figure.j, min(figure.j + REACH, len(frame.items))):
        other = _figure_at(frame, i)
        if other is not None:
            if other.type in MEASURED and other.i <= i:
                if _has_its_own(frame, figure, other):
                    return None
                alike = joined or _has_decimals(figure) or _goes_on_as_list(frame, other)
                parallel = _parallel(frame, figure, other) or _labelled_alike(frame, figure, other)
                return other if (direct and alike) or parallel else None
            if not _is_bare(other):
                return None
            continue
        word = frame.word(i)
        if frame.has(i, bits("stop", "open", "close")) or (frame.has(i, VERBS) and not _ends_label(frame, i)):
            return None
        if word == "or" and frame.word(i - 1) == ",":
            return None  # "1,102, or 88.9 percent": the same, said otherwise
        if i == figure.j and word in CROSSING and not _crosses(frame, i):
            return None  # "2 x 660 MW units": so many of them, and no length and breadth
        if word in JOINING or (i == figure.j and (word in CROSSING or word == "from")):
            joined = True
        elif word != ",":
            direct = False
    return None


def _has_its_own(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "19 and RMB 15.1bn": a currency before an amount is not that of another, but "between 5 and $9"."""
    signed = other.type == "money" and frame.has(other.i, bits("sign", "currency")) and frame.word(other.i - 1) == "and"
    return signed and frame.word(figure.left - 1) not in ("between", "from") and not frame.has(figure.i, bits("sign"))


def _goes_on_as_list(frame: Frame, other: Figure) -> bool:
    """Whether behind a figure, which took its unit from the list's end, the list goes on."""
    following = next((f for f in frame.figures if f.i > other.i), None)
    return following is not None and following.rule is other.rule and frame.word(other.j) in (*JOINING, ",")


def _whole_behind(frame: Frame, figure: Figure) -> Figure | None:
    """ "184 million of its 214 million mu", "9.7 billion out of a budget of 12.4 billion yuan"."""
    i = figure.j + 1
    while frame.has(i, bits("determiner")):
        i += 1
    if frame.has(i, bits("noun", "word")) and frame.word(i + 1) == "of":
        i += 2
    other = _figure_at(frame, i)
    return other if other is not None and other.type in MEASURED and other.type != "percentage" else None


def _may_join(frame: Frame, j: int) -> bool:
    """Whether behind the number the list goes on, rather than a noun of the number's own."""
    crossed = frame.word(j) in CROSSING and frame.has(j + 1, BIT["number"])  # "30 by 40 metres"
    return crossed or frame.word(j) in JOINING or frame.has(j, bits("comma", "conjunction"))


def _crosses(frame: Frame, i: int) -> bool:
    """Whether a length or another number stands behind the cross at item i: "30 x 40 metres", "25 x 10 x 2 m"."""
    other = _figure_at(frame, i + 1)
    return other is None or other.type != "quantity" or other.unit in LENGTHS


def _comes_from(frame: Frame, figure: Figure) -> bool:
    """ "Fell | to | 111,000 | from | 120,000 tonnes": the unit of both stands behind the level that it came from."""
    other = _figure_at(frame, figure.j + 1)
    if frame.word(figure.j) != "from" or other is None or figure.number is None or other.number is None:
        return False
    number, model = figure.number, other.number
    alike = _is_near(number, model) and other.type in ("money", "quantity")
    return alike and frame.word(figure.left - 1) in ("to", "at")


def _parallel(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "Building materials by 52.7, medicine by 51 and food by 32.6 percent": both stand behind the same word."""
    before, others = frame.word(figure.left - 1), frame.word(other.left - 1)
    alike = before == others or {before, others} == {"up", "down"}  # "down 0.6 and up 0.2 percentage points"
    return alike and (before in ("by", "to", "at", "of", "from", "with") or _has_decimals(figure))


def _ends_label(frame: Frame, i: int) -> bool:
    """ "Flood | control | 2.36 billion": what may be a verb, but stands behind the noun that it goes with."""
    form = frame.has(i, bits("participle", "finite", "auxiliary", "modal")) or frame.word(i).endswith(("ed", "s"))
    named = frame.has(i, BIT["word"]) and frame.has(i - 1, BIT["word"]) and not form and frame.has(i + 1, BIT["number"])
    return named or frame.word(i) in ("up", "down")


def _labelled_alike(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "Flood control 2.36 billion, water supply 1.57 billion, parks 520 million yuan": each behind its own label."""
    if other.type != "money" or frame.word(figure.j) != "," or figure.number is None or other.number is None:
        return False
    ends = [f.left - 1 for f in (figure, other)]
    labels = all(frame.has(i, BIT["word"]) and (not frame.has(i, NO_NOUN) or _ends_label(frame, i)) for i in ends)
    alike = figure.number.scale > 1 or (_has_decimals(figure) and _has_decimals(other))
    return labels and alike and other.number.scale >= MILLION


def _has_decimals(figure: Figure) -> bool:
    """Whether decimals were written ("17.0" has one)."""
    return figure.number is not None and figure.number.value.as_tuple().exponent in range(-9, 0)


def _between_shares(frame: Frame, figure: Figure, _state: State) -> Figure | None:
    """ "The bank meets 70 per cent, the state 20 and the county 10 per cent": a bare share among shares."""
    if not _is_share(figure) or not _may_join(frame, figure.j):
        return None
    here = frame.figures.index(figure)
    near = [f for f in frame.figures[max(0, here - 2) : here + 3] if f.type == "percentage"]
    if len(near) < 2 or not near[0].i < figure.i < near[-1].i:
        return None
    return None if any(frame.has(k, VERBS | BIT["stop"]) for k in range(near[0].j, near[-1].i)) else near[0]


def _is_share(figure: Figure) -> bool:
    number = figure.number
    return number is not None and number.scale == 1 and number.value <= 100


def _leads_to_things(frame: Frame, figure: Figure) -> bool:
    """ "A $3 billion plan to raise capacity | from 35 million | to 62 million passengers": so many things, no money."""
    if frame.word(figure.left - 1) != "from" or frame.word(figure.j) != "to":
        return False
    to = next((f for f in frame.figures if f.i > figure.i), None)
    return to is not None and to.type == "count" and bool(to.noun) and to.left == figure.j + 1


def _measured_before(frame: Frame, figure: Figure, _state: State) -> Figure | None:
    """The measured figure that a number goes on from ("38.0 billion marks vs 42.7", "to 13.6 percent from 12.2")."""
    number = figure.number
    here = bisect_right(frame.figures, figure.i - 1, key=BEGIN)
    near = any(f.type in MEASURED for f in frame.figures[max(0, here - REACH) : here])
    if number is None or not near or frame.word(figure.i - 1) in ("<", ">", "=", "≤", "≥"):
        return None
    noun = frame.has(figure.j, bits("noun", "word")) and not frame.has(figure.j, NO_NOUN)
    noun = noun and not (_per_share(frame, figure) or frame.has(figure.j, BIT["rate"]))
    if noun and not (number.scale >= MILLION and _compares(frame, figure)):  # but "vs 178 mln forecast"
        return None
    i = figure.i - 1
    while i > figure.i - REACH and i >= 0:
        other, word = _figure_at(frame, i), frame.word(i)
        if frame.has(i, BIT["close"]):
            j = i
            while i > 0 and not frame.has(i, BIT["open"]):
                i -= 1
            told = _figure_at(frame, i + 1)
            if told is not None and told.type in MEASURED and told.right == j and is_row_of_brackets(frame, figure, j):
                return told if told.type == "quantity" and _alike(frame, figure, told) else None
        elif other is not None and other.type in MEASURED and other.number is not None:
            if other.type == "percentage" and frame.word(figure.j) == "per" and frame.has(figure.j + 1, BIT["number"]):
                return None  # "up 12%, 18.6 per ten thousand people"
            on_share = number.scale >= MILLION and other.type == "money" and _per_share(frame, other)
            if other.j == figure.i or (other.rule.id == "number-percent" and _is_index(frame, figure, other)):
                return None  # "1100 lbs | 66.75"
            passed_over = on_share or sizes_what_is_paid_for(frame, other)
            if not passed_over and (other.type != "percentage" or _goes_on_from_rate(frame, figure, other)):
                return other if _alike(frame, figure, other) else None
            i = other.i  # "a rise of 13% on the 1.24 trillion": the base of a rate is of the kind that grew
        elif (
            (other is not None and not _is_bare(other))
            or (frame.has(i, BIT["open"]) and i < figure.i - 1 and not _of_year_in_bracket(frame, figure))
            or word == "."
            or word in INDEXES
            or _is_odds(frame, i)
            or (other is not None and _compares(frame, figure) and _counts_decimals(frame, other))
            or (word in COUNTING and number.scale >= MILLION)
        ):
            return None
        i -= 1
    return None


def _is_index(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "One basis point lower at 72.3": what moves by hundredths stands at a whole number of them."""
    return frame.word(other.j - 1).startswith(("basis", "bp")) and _has_decimals(figure)


def _is_odds(frame: Frame, i: int) -> bool:
    """ "The ratio is 1.96:1, narrowed 0.04": what is held against one, and its change, are no percentages."""
    said = frame.text[frame.items[i].start : frame.items[i].end]
    return ":" in said and said[:1].isdecimal() and said[-1:].isdecimal()


def _counts_decimals(frame: Frame, figure: Figure) -> bool:
    """ "3.4 births | per mother, against 3.1": what the later number is held against has a noun, and no unit."""
    return _has_decimals(figure) and frame.has(figure.j, bits("noun", "plural", "counted"))


def _compares(frame: Frame, figure: Figure) -> bool:
    """Whether the number is held against another: "vs 42.7", "27.1 vs", "from 12.2", "(2018: 4.1 trillion)"."""
    before = any(frame.word(k) in COMPARING for k in (figure.i - 1, figure.i - 2))
    return before or frame.word(figure.j) in ("vs", "vs .", "versus") or _of_year_in_bracket(frame, figure)


def _of_year_in_bracket(frame: Frame, figure: Figure) -> bool:
    """ "Assets of 4.5 trillion rupiah (2018: 4.1 trillion)"."""
    i = figure.i
    return frame.word(i - 1) == ":" and frame.has(i - 2, BIT["time"]) and frame.has(i - 3, BIT["open"])


def _goes_on_from_rate(frame: Frame, figure: Figure, rate: Figure) -> bool:
    """Whether a number behind a percentage is one itself, rather than what the rate is a rate of."""
    if not _is_share(figure):
        return False
    if (
        any(frame.word(k) in BASES for k in range(rate.j, min(rate.j + 4, figure.i)))
        and frame.word(rate.left - 1) not in LEVELS
    ):
        return False
    if frame.word(figure.j) in ("of", "out of"):
        return False
    return _has_decimals(figure) or _compares(frame, figure) or frame.word(figure.i - 1) in HOLDING


def _alike(frame: Frame, figure: Figure, other: Figure) -> bool:
    """Whether a number can be of the kind and size of the figure before it."""
    number, model = figure.number, other.number
    if number is None or model is None:
        return False
    if model.column:
        return number.scale == 1 and number.digits
    if other.type == "percentage":
        return True
    if _per_share(frame, figure):
        return other.type == "money" and _has_decimals(figure)
    if number.digits and number.scale == 1 < model.scale and number.value >= TEN_THOUSAND:
        written = _compares(frame, figure) or _dated_alike(frame, figure, other)
        written = written or goes_on_in_row(frame, figure, other)
        return written and _is_near(number, model)
    if number.scale > 1 or model.scale > 1:
        risen = model.value >= 1000 and frame.word(figure.i - 1) in ("to", "at")
        scaled = number.scale > 1 and (model.scale > 1 or risen)
        return scaled or (
            _has_decimals(figure) and (_compares(frame, figure) or frame.word(figure.i - 1) == frame.word(other.i - 1))
        )
    before = frame.word(figure.i - 1)
    compared = _compares(frame, figure) or _based(frame, figure) or before in ("to", "passed", "reached")
    compared = compared or (other.type == "quantity" and set_against(frame, figure))
    compared = compared or (before in HOLDING and number.value >= 1000)
    compared = compared or (number.value >= TEN_THOUSAND and _dated_alike(frame, figure, other))
    risen = before == "to" and frame.has(other.left - 1, BIT["change-verb"]) and other.j == figure.left - 1
    close = bool(model.value) and (_is_near(number, model) or (risen and number.value >= model.value))
    if not close:
        return False
    return compared or _has_decimals(figure) or (number.value >= 1000 and _goes_on(frame, figure, other))


def _is_near(number: Number, model: Number) -> bool:
    return number.value / FAR <= model.value <= number.value * FAR


def _dated_alike(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "From 980,000 in the current year and 890,000 in 1985": a row of one amount, each of its own time."""
    dated = frame.has(figure.j, BIT["time"]) and frame.has(other.j, BIT["time"])
    return dated and frame.word(figure.i - 1) in ("and", ",") and figure.i - other.j <= DATED


def _goes_on(frame: Frame, figure: Figure, other: Figure) -> bool:
    """Whether a number goes on a row of quantities: one of another time, place or destination."""
    return other.type == "quantity" and (_dated_alike(frame, figure, other) or goes_on_in_row(frame, figure, other))


def _based(frame: Frame, figure: Figure) -> bool:
    """ "$12 more than the 250 of 2019", "11 pct below last season's 157.84"."""
    return any(frame.word(k) in BASES for k in range(figure.i - 4, figure.i))


def _per_share(frame: Frame, figure: Figure) -> bool:
    """ "Profit of 12 mln dlrs, or 1.62 | a share": what stands on each share, whatever the sum before is in."""
    return frame.word(figure.j) in PER_SHARE


def _take_over(figure: Figure, other: Figure | None, *, scaled: bool = True) -> None:
    """Turn a bare number into a figure of the same kind as the one that has the unit."""
    if other is None or figure.number is None or other.number is None:
        return
    if other.type == "percentage" and (figure.number.scale > 1 or figure.number.value >= NO_SHARE):
        return  # "by 212,000 to 8.85 million, 74% of them new"; "on revenue of 1,212 million, a margin of 52.3 percent"
    number, model = figure.number, other.number
    small = number.scale == 1 and model.scale > 1 and number.value < 10_000
    if model.column or (small and scaled and other.type != "percentage"):
        number = number.scaled(model.scale)
        number.column = model.column
    figure.type, figure.rule = other.type, other.rule
    figure.unit, figure.currency = other.unit, other.currency
    figure.number, figure.value, figure.high = number, number.value, number.high
    figure.elided = False
    hundredths = other.rule.id == "amount-in-hundredths" and number.value < CENTS  # "Revs 125.1 mln" are no cents
    price = number.value < model.value and int(number.value.as_tuple().exponent) <= EIGHTHS
    if hundredths and not price and other.value is not None and model.value:
        figure.value = number.value * (other.value / model.value)


def _of_text(frame: Frame, figure: Figure, state: State) -> Figure | None:
    """The measured figure that the text's large numbers were last of: "defence is cut to 9.4 billion" of marks."""
    large = [f for f in frame.figures if f.i < figure.i and f.number and f.number.scale >= MILLION]
    before = [f for f in large if f.type in MEASURED or (f.type == "count" and not f.elided)]
    other = before[-1] if before else state.large
    if other is None or other.type not in ("money", "quantity") or not _stands_alone(frame, figure):
        return None
    begin = figure.i
    while begin > max(0, figure.i - REACH) and not frame.has(begin - 1, bits("stop", "comma")):
        begin -= 1
    clause = range(begin, figure.i)
    words = [word for k in clause for word in frame.word(k).split(" ")]
    if "number" in words and "of" in words:
        return None  # "rose to 24.4 billion yuan, while the total number of tourists rose to 8.16 million"
    paid = not PAYING.isdisjoint(words)
    if other.type == "quantity":
        return other if not (paid or _names_things(frame, clause)) else None
    paid = paid or any(frame.has(k, BIT["money-noun"]) and frame.word(k) not in IN_PIECES for k in clause)
    pointing = not POINTING.isdisjoint(words[:4]) and words[-1] in BEING  # "two years ago it was below 60 billion"
    alike = pointing or (figure.number is not None and figure.number.scale >= BILLION)
    return other if paid or (alike and not _names_things(frame, clause)) else None


def _names_things(frame: Frame, clause: range) -> bool:
    """Whether a clause speaks of what is counted or rated: "its customers rose to 12 million"."""
    return any(frame.has(k, THINGS) or frame.word(k) in COUNTING | INDEXES for k in clause)


def _stands_alone(frame: Frame, figure: Figure) -> bool:
    """Whether a large number has no noun of its own: "a fine of 86 million because", "17.7 billion of old loans"."""
    if figure.number is None or figure.number.scale < MILLION:
        return False
    if frame.word(figure.j) == "of":
        return any(frame.has(k, BIT["money-noun"]) for k in range(figure.j + 1, figure.j + 4))
    if any(frame.word(k) in SHARES | INDEXES for k in (figure.i - 1, figure.i - 2)):
        return False
    if figure.rule.id == "number-then-verb" and not frame.has(figure.j, BIT["adverb"]):
        return False  # "some 12 million watched it"
    return not frame.has(figure.j, bits("noun", "word")) or frame.has(figure.j, NO_NOUN | BIT["adverb"])


LOOKS: Final = (
    _measured_behind, _between_shares, _measured_before, _of_document, _of_text, _measured_before, _measured_behind,
    head_of_row,
)  # fmt: skip
