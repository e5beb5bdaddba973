"""Money: an amount in a currency."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.record import BaseRecord, Bound, Direction, Role, Value
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER, SIGN, CURRENCY, SUBUNIT = BIT["number"], BIT["sign"], BIT["currency"], BIT["subunit"]
CAPITAL: Final = BIT["capital"]
DASHED: Final = bits("dash", "slash")
HUNDREDTH: Final = Decimal("0.01")
# Signs and names that are ordinary words or letters: they count only as signs are written, beside the digits.
LETTER_SIGNS: Final = frozenset(
    """s/ p n r k t le id sr br mt ft sh bd qr ro tl jd kd dh rm rp nr tk bt gs bs kz nu vt ar fc mk af rf ll
    da dt""".split()
)
OTHER_CODES: Final = frozenset(
    "mt id ft nr sh ar fc mk af rf ll da dt".split()
)  # tons, identity cards, a newspaper, numbers, clubs
SMALL_CODES: Final = frozenset(["tk", "rm", "rp", "kd", "bd", "qr", "jd"])  # "tk 40 crore", as it is typed in haste
WORDS_IN_CAPITALS: Final = frozenset(
    """try cop mad gel ron bob pen mop sar all ars nad lak sos php mur bam top bif ang scr sbd ves stn mru dop sle ssp
    zig amd crc hnl nio hrn uah isk mnt yer lyd""".split()
)
MIXED_CASE: Final = frozenset(["Php", "PhP"])
WITHOUT_CENTS: Final = frozenset(["IDR", "VND"])
WORLD, WORLD_UNITS = "USD", ("barrel", "ounce")
THOUSANDTHS: Final = -3
CERTAIN: Final = frozenset(["n", "r", "sh"])
MILLION: Final = 1_000_000
NAMES: Final = frozenset("sen rand mark marks real won crown crowns franc sterling".split())
NORMS: Final = 8  # of the exhausts of cars
YEAR: Final = 4  # digits of a year
PRICING: Final = frozenset(["of", "costs", "cost", "for", "paid", "pay", "at", "to", "than", "is", "was"])
BEHIND_ONLY: Final = frozenset(
    ["won", "real", "pounds", "marks", "som", "soles", "lei", "dong", "kip", "rand", "crowns", "sterling"]
)
# What weighs so many pounds, where the pound is hyphenated: a grant or a fine would have its sign.
HEAVY: Final = frozenset(
    """bomb bombs warhead warheads missile missiles shell shells explosive explosives charge man woman boy girl baby
    frame athlete boxer wrestler lineman linebacker fish catfish salmon tuna shark bear gorilla lion tiger pig hog
    steer bull cow calf turkey dog satellite payload load boulder rock stone sack sacks bag bags bale bales weight
    weights barbell anchor anchors pumpkin cake ham machine gun hammer""".split()
)
LIGHTER: Final = frozenset(["lighter", "heavier", "overweight", "underweight", "slimmer"])
SHOWN: Final = frozenset(["this", "these", "that", "those"])
WEIGHING: Final = frozenset(["weigh", "weighs", "weighed", "weighing", "weight of", "weight"])
LOSING: Final = frozenset("lose loses losing lost shed sheds shedding gained".split())
HEAVIEST_LOSS: Final = 400  # pounds of a body
WEIGHING_FAR: Final = 3  # words: "weighs | at least | about"
HEAVIEST: Final = 3000
WEIGHED: Final = bits("word", "noun", "capital", "modifier")
PRICED: Final = frozenset(
    """fine note notes coin coins banknote ticket tickets prize reward cheque check bail bond deal bid house flat shirt
    jackpot gift donation grant voucher vouchers fee charge meal bet stake wager windfall overdraft bounty penalty rent
    watch car suit dress coat bottle hotel dinner levy tax surcharge deposit pension benefit payout a-week""".split()
)

FAR: Final = 4  # times as large as a rate the level is that it led to


class Money(BaseRecord):
    """An amount in a currency: investment, output value, revenue, contract, fund."""

    type: Literal["money"] = "money"
    value: Value = Field(description="the amount in full units of the currency; a range's lower end")
    value_max: Value | None = Field(None, description="a range's upper end")
    bound: Bound = Field("exact", description="how the text hedges the amount")
    currency: str = Field(pattern="^[A-Z]{3}$", description="the currency: its ISO 4217 code, historic ones included")
    metric: str | None = Field(None, description="what is measured: total investment, output value, …")
    change: Direction | None = Field(None, description="where the amount is itself an increase or a decrease")
    role: Role = Field("other", description="what kind of money it is")


def read(match: Match, frame: Frame, setting: Setting) -> Figure | None:
    """The amount that a money rule found, None where the words only look like one."""
    numbers = [k for k in range(match.i, match.j) if frame.has(k, NUMBER)]
    signs = [k for k in range(match.i, match.j) if frame.has(k, SIGN | CURRENCY | SUBUNIT) and k not in numbers]
    if not numbers or not signs or not all(_stands_as_sign(frame, k, match) for k in signs):
        return None
    large = frame.items[numbers[0]].sense(NUMBER).scale >= MILLION  # "N48 billion", "R2.3bn"
    if any(
        frame.word(k) in LETTER_SIGNS
        and not (frame.word(k) in CERTAIN and frame.glued(k + 1) and (large or _in_groups(frame, k + 1)))
        and not (large and _is_code(frame, k))
        and not setting.speaks_of(_code(frame, k, before=True))
        for k in signs
        if k < numbers[0]
    ):
        return None
    if (
        _is_verb(frame, match)
        or _is_in_code(frame, match)
        or _is_artist(frame, match)
        or any(_of_document(frame, k) for k in signs)
    ):
        return None
    if (_weighs(frame, match) and not setting.is_british) or _is_heavy(frame, match, setting):
        return None
    codes = {setting.currency(_code(frame, k, before=k + 1 < match.j and frame.has(k + 1, NUMBER))) for k in signs}
    if len(codes) != 1:
        return None
    number = frame.items[numbers[0]].sense(NUMBER)
    figure = Figure("money", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end))
    figure.number = number
    figure.value, figure.high = number.value, number.high
    if len(numbers) == 2 and not _as_range(frame, match, figure, numbers):
        return None
    figure.currency = WORLD if _on_world_market(frame, match, signs) else codes.pop()
    if figure.currency in WITHOUT_CENTS and _in_thousands(frame, figure, numbers[0]):
        figure.value *= 1000  # "Rp 12.500"
    if match.rule.id == "amount-in-hundredths":
        figure.value *= HUNDREDTH
        figure.high = figure.high * HUNDREDTH if figure.high else None
    return figure


def _is_code(frame: Frame, k: int) -> bool:
    """ "TL 1.85 billion", "QR 40 million": two capitals before millions are money, whatever country the text is of."""
    written = frame.text[frame.items[k].start : frame.items[k].end]
    return len(written) > 1 and (written.isupper() or written in SMALL_CODES) and frame.word(k) not in OTHER_CODES


def _is_verb(frame: Frame, match: Match) -> bool:
    """ "As 1995 marks the centenary": what a year does, and no money."""
    year = frame.text[frame.items[match.i].start : frame.items[match.i].end]
    led = frame.has(match.j, bits("article", "determiner", "negation", "possessive"))
    led = led and not frame.has(match.j + 1, TIME_UNIT | bits("unit", "month-unit"))  # "2000 marks a month"
    if frame.word(match.j - 1) == "won" and (frame.word(match.j) == "the" or frame.has(match.j, BIT["possessive"])):
        return True  # "ticket 4471 won the car"
    return frame.word(match.j - 1) == "marks" and len(year) == len("1995") and year.isdecimal() and led


def _is_in_code(frame: Frame, match: Match) -> bool:
    """ "PHP 3.0|.9", "0x80ff3c|8", "commit 4f|2a91c": a version, or a code between whose letters it is."""
    start, end, j = frame.items[match.i].start, frame.items[match.j - 1].end, match.j
    if frame.text[end - 1].isalpha() and frame.text[end : end + 1].isdecimal():
        return True
    if len(frame.word(j - 1)) == 1 and start and frame.text[start - 1].isalnum():
        return True
    if frame.has(match.i - 1, BIT["slash"]) and frame.has(match.i - 2, SIGN):
        return True  # "the £/$ 1.28 rate"
    return frame.word(j) == "." and frame.glued(j) and frame.glued(j + 1) and frame.has(j + 1, BIT["digits"] | NUMBER)


def _is_artist(frame: Frame, match: Match) -> bool:
    """ "50 Cent has said": many cents have a plural, so a name; but "a 50 cent coin", "one U.S. Cent"."""
    i, j = frame.items[match.i].start, frame.items[match.j - 1].end
    return match.j - match.i == 2 and frame.text[i:j] == "50 Cent" and not frame.in_capitals()


def _of_document(frame: Frame, k: int) -> bool:
    """ "A letter (S/26463)", "A/49/228-S/1994/827": the number of a document of the United Nations, no soles."""
    if frame.word(k) != "s/" or not frame.glued(k + 1):
        return False
    digits = frame.text[frame.items[k + 1].start : frame.items[k + 1].end]
    return digits.isdecimal() and (len(digits) > len("9999") or frame.word(k + 2) == "/" or frame.has(k - 1, DASHED))


def part_conversions(figures: list[Figure], frame: Frame) -> None:
    """ "1.33bn Australian dollars ($1bn; £550m)": nobody converts into the same dollars, so these are American."""
    for first, second in itertools.pairwise(figures):
        alike = first.type == second.type == "money" and first.currency == second.currency
        bracketed = frame.has(first.j, BIT["open"]) and second.i == first.j + 1
        if alike and bracketed and frame.text[second.start] == "$" and frame.text[first.start] != "$":
            second.currency = WORLD


def _weighs(frame: Frame, match: Match) -> bool:
    """ "30 mln pounds of paper", but "12 million pounds of funding": pounds of what is no money."""
    weight = frame.word(match.j - 1) in ("pound", "pounds") and frame.word(match.j) == "of"
    owned = frame.has(match.j + 1, bits("article", "determiner", "possessive"))
    owned = owned and frame.word(match.j + 1) not in SHOWN  # "two pounds of this cheese"
    return weight and not owned and not any(frame.has(match.j + k, bits("money-noun")) for k in (1, 2))


def _is_heavy(frame: Frame, match: Match, setting: Setting) -> bool:
    """ "A 2,000-pound bomb", "his 180-pound frame", "bales (375 pounds each)": what has a weight, and no price."""
    if frame.word(match.j - 1) not in ("pound", "pounds", "pounder") or not frame.has(match.i, NUMBER):
        return False
    before = range(max(0, match.i - WEIGHING_FAR), match.i)
    if any(frame.word(at) in WEIGHING for at in before) and frame.word(match.i - 1) not in ("cost", "costs"):
        return True
    losing = any(frame.word(at) in LOSING for at in before) and not setting.is_british
    if losing and frame.items[match.i].sense(NUMBER).value < HEAVIEST_LOSS:
        return True  # "lose 10 to 15 pounds"
    if frame.word(match.j - 1) == "pound":
        near = [frame.word(match.j + k) for k in range(3)]
        plain = frame.has(match.j - 2, BIT["dash"]) and frame.has(match.j, WEIGHED) and not setting.is_british
        light = plain and frame.items[match.i].sense(NUMBER).value < HEAVIEST
        return not HEAVY.isdisjoint(near) or (light and not _has_price(frame, match.j, near))
    if frame.word(match.j) in LIGHTER:
        return True
    each = frame.word(match.j) in ("each", "apiece") and frame.has(match.i - 1, BIT["open"])
    return each and frame.has(match.i - 2, BIT["unit"])


def _has_price(frame: Frame, j: int, near: list[str]) -> bool:
    """ "A 300-pound fine": what is given or paid; "a 300-pound goalkeeper" is weighed."""
    named = bits("money-noun", "undertaking", "works")
    return frame.has(j, named) or frame.has(j + 1, named) or not PRICED.isdisjoint(near[:2])


def _on_world_market(frame: Frame, match: Match, signs: list[int]) -> bool:
    """ "SYDNEY - Brent fell to 17 dlrs a barrel": what the whole world trades is priced in American dollars."""
    plain = all(_code(frame, k, before=frame.has(k + 1, NUMBER)) == "DOLLAR" for k in signs)
    return plain and frame.word(match.j).split(" ")[-1] in WORLD_UNITS


def _code(frame: Frame, k: int, *, before: bool) -> str:
    item = frame.items[k]
    order = (SIGN, CURRENCY, SUBUNIT) if before else (SUBUNIT, CURRENCY, SIGN)
    return next(str(item.sense(bit)) for bit in order if item.classes & bit)


def _stands_as_sign(frame: Frame, k: int, match: Match) -> bool:
    item = frame.items[k]
    word = item.word.text
    written = frame.text[item.start : item.end]
    before = k + 1 < match.j and frame.has(k + 1, NUMBER)  # not "a plan of 130 million yuan 55.3%", word by word
    if before and not item.classes & SIGN:
        if (
            written == "Euro"
            and frame.word(k - 1) not in PRICING
            and (_is_year(frame, k + 1) or _is_norm(frame, k + 1))
        ):
            return False  # "Euro 2016 begins in June", "Euro 6 cars"
        return word not in BEHIND_ONLY and (written[0].isupper() or _is_small_code(frame, k))
    if before and word in LETTER_SIGNS:
        digits = frame.text[frame.items[k + 1].start : frame.items[k + 1].end]
        coded = (len(digits) > 4 and digits.isdecimal()) or _is_symbol(frame, k + 2)
        alone = not frame.glued(k) or frame.has(k - 1, bits("open", "quote", "dash", "slash"))
        large = frame.items[k + 1].sense(NUMBER).scale >= MILLION
        beside = frame.glued(k + 1) or (len(word) > 1 and (large or written.isupper())) or frame.has(k, CURRENCY)
        capital = written[0].isupper() or (written in SMALL_CODES and large)
        return capital and beside and alone and not coded
    if match.rule.id == "amount-then-sign":
        return _signed_behind(frame, match)
    if word in WORDS_IN_CAPITALS:
        pesos = written in MIXED_CASE or frame.glued(k + 1)  # "Php412.6 million", "PhP 19.85"
        return written.isupper() or (before and pesos and (written[0].isupper() or _is_small_code(frame, k)))
    if not before and item.classes & SUBUNIT and len(word) == 1:
        return frame.glued(k) and written.islower()  # "50p", but "the 4P concept"
    return bool(before or (item.classes & (CURRENCY | SUBUNIT) and not (k and _is_named_after_year(frame, k))))


def _is_small_code(frame: Frame, k: int) -> bool:
    """ "usd 60 million", "php412 million": the code of a currency in small letters before an amount."""
    item, number = frame.items[k], frame.items[k + 1].sense(NUMBER)
    coded = item.classes & CURRENCY and item.word.text.upper() == item.sense(CURRENCY)
    return bool(coded) and (number.scale > 1 or _in_groups(frame, k + 1))


def _signed_behind(frame: Frame, match: Match) -> bool:
    """ "A deposit of 100$", but "5 $10 notes", "30p", "the 3R rule": a sign without letters, glued to the number."""
    alone = not (frame.glued(match.j) and frame.has(match.j, NUMBER))
    return frame.glued(match.j - 1) and alone and not frame.text[frame.items[match.j - 1].end - 1].isalpha()


def _is_symbol(frame: Frame, k: int) -> bool:
    """ "S/1998/44", "R/12/Rev.1": the symbol of a document, for another part of it is glued behind the number."""
    return frame.word(k) == "/" and frame.glued(k) and frame.glued(k + 1)


def _is_named_after_year(frame: Frame, k: int) -> bool:
    """ "In 1975 Sen. Proxmire", "in 2004 Rand Paul", "in 2019 Lev Tarasov": a year, and somebody's name or title."""
    written = frame.text[frame.items[k].start : frame.items[k].end]
    named = frame.word(k) in NAMES or frame.has(k + 1, CAPITAL)
    return written.istitle() and named and _is_year(frame, k - 1)


def _is_norm(frame: Frame, k: int) -> bool:
    """Whether the number at k is that of a norm, with what meets it: a digit before a noun, and no scale."""
    number = frame.items[k].sense(NUMBER)
    return number.scale == 1 and number.value < NORMS and number.digits and frame.has(k + 1, BIT["noun"])


def _is_year(frame: Frame, k: int) -> bool:
    """Whether the number at k is written as years are: four digits of the last two hundred years and the next."""
    digits = frame.text[frame.items[k].start : frame.items[k].end]
    return len(digits) == YEAR and digits.isdecimal() and digits[:2] in ("18", "19", "20")


def _in_thousands(frame: Frame, figure: Figure, k: int) -> bool:
    """Whether three decimals are thousands, as countries that have no cents write them."""
    number = frame.items[k].sense(NUMBER)
    return figure.high is None and number.scale == 1 and number.value.as_tuple().exponent == THOUSANDTHS


def _in_groups(frame: Frame, k: int) -> bool:
    """Whether a number is written as amounts are: "R12,000", "N4,500.50", but "the R12 road"."""
    return "," in frame.text[frame.items[k].start : frame.items[k].end]


def _as_range(frame: Frame, match: Match, figure: Figure, numbers: list[int]) -> bool:
    """ "Between $2 and $3 million" is one range; "from $2 to $3" is two figures, "and" without "between" a list."""
    high = frame.items[numbers[1]].sense(NUMBER)
    low = figure.number
    if low is None or not ranges(frame, match.i, numbers[1]):
        return False
    value = low.value * high.scale if low.scale == 1 and high.scale > 1 and low.value < 1000 else low.value
    figure.value, figure.high = value, high.value
    return bool(value < high.value)


def _is_far(frame: Frame, i: int, upper: int) -> bool:
    """ "Rose 3 percent to 78.7 percent": a step and a level, as the second is many times the first."""
    low, high = frame.items[i].sense(BIT["number"]), frame.items[upper].sense(BIT["number"])
    return bool(high.value >= FAR * low.value)


def ranges(frame: Frame, i: int, upper: int) -> bool:
    """Whether two amounts, the first at i and the second's number at `upper`, are the ends of one range."""
    joiner = next((frame.word(k) for k in range(i, upper) if frame.word(k) in ("to", "and", "or", "-", "–", "—")), "")
    before = frame.word(i - 1)
    both = sum(frame.has(k, bits("currency", "sign", "unit")) for k in range(i, upper + 2)) > 1
    both = both or (sum(frame.has(k, BIT["percent"]) for k in range(i, upper + 2)) > 1 and _is_far(frame, i, upper))
    if joiner == "to" and both and (before == "by" or frame.has(i - 1, BIT["change-verb"])):
        return False  # "rose (by) $2 billion to $38 billion"
    if joiner == "and":
        return before == "between"
    return before != "from" or frame.word(i - 2) in ("ranging", "ranges", "range", "ranged", "vary", "varies")
