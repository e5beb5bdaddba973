"""Whether a number of the source is about what the claim is about: its thing, metric, period and status."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from extract.verify.agreement import ORDER, compared, measure, number
from extract.verify.intention import DONE, PLANNED, intention, is_done
from extract.verify.result import Difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.figure import Figure
    from extract.frame import Frame
    from extract.verify.agreement import Agreement
    from extract.verify.amount import Amount
    from extract.verify.claim import Claim
    from extract.verify.standing import Stand

WORD: Final = re.compile(r"[^\W\d_]+")
EMPTY: Final = frozenset("the a an of in on for and or to its their number total value amount by with all per".split())
NEAR: Final = 200  # characters between two numbers of one sentence, which line ends may part
SIGN: Final = 5  # characters before a number in which the sign of its currency stands
BESIDE: Final = 30  # characters around a number in which its unit or thing stands
PARTING: Final = re.compile(r"[,;.:()]|\s(?:and|or|while|but|as|than|against|compared)\s")
DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def stems(words: str) -> frozenset[str]:
    """The words that tell, without their endings: "key projects" is {"key", "project"}."""
    found = (word.casefold() for word in WORD.findall(words))
    return frozenset(_stem(word) for word in found if word not in EMPTY and len(word) > 1)


def _stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def check_thing(found: Agreement, claim: Claim, amount: Amount, stands: Iterable[Stand], text: str) -> None:
    """Hold the claim's noun or metric against the number's: another number may be the one that is about it."""
    wanted = stems(claim["noun"] or amount.noun or "") | stems(claim["metric"])
    if not wanted or found.match not in ORDER[:4] or wanted & _own(found.stand):
        return
    told = claim["noun"] or claim["metric"] or str(amount.noun)
    near = stems(_around(found.stand, text))
    rival = next((stand for stand in stands if _is_rival(stand, found, amount, wanted, text)), None)
    if rival is not None and not _touches(found.stand, wanted, text):
        has = " ".join(text[rival.start : rival.end].split())
        found.differences.append(Difference(what="about", claim=told, source=f"{has} is said of that"))
    elif not wanted & near:
        found.weak = f"nothing near it speaks of “{told}”"
    elif _counts_other(found.stand, claim) and not _touches(found.stand, wanted, text):
        found.weak = f"it counts “{measure(found.stand)}”, “{told}” only stands near it"


def _counts_other(stand: Stand, claim: Claim) -> bool:
    """Whether a count has a thing of its own, and the claim names one."""
    return bool(claim["noun"]) and stand.figure is not None and stand.figure.type == "count" and bool(stand.figure.noun)


def _own(stand: Stand) -> frozenset[str]:
    figure = stand.figure
    if figure is None:
        return frozenset()
    parts = (figure.noun, figure.metric, figure.scope, figure.place, figure.unit, figure.subject and figure.subject[1])
    return stems(" ".join(part for part in parts if part))


def _around(stand: Stand, text: str) -> str:
    frame = stand.frame
    return text[frame.start : frame.end] if frame is not None else text[max(0, stand.start - 100) : stand.end + 100]


def _is_rival(stand: Stand, found: Agreement, amount: Amount, wanted: frozenset[str], text: str) -> bool:
    """Whether another number, in the same measure, is the one that is about what the claim is about."""
    if stand.figure is None or stand is found.stand or stand.value == found.stand.value:
        return False
    mine, theirs = found.stand.figure, stand.figure
    if mine is not None and (mine.type, mine.unit, mine.currency) != (theirs.type, theirs.unit, theirs.currency):
        return False
    near = abs(stand.start - found.stand.start) < NEAR and _touches(stand, wanted, text)
    if not near and 2 * len(wanted & _own(stand)) <= len(wanted):
        return False
    return compared(amount, stand).match in ("scaled", "finer", "other")


def _touches(stand: Stand, wanted: frozenset[str], text: str) -> bool:
    """Whether a wanted word stands right before or behind a number, with one word between them at most."""
    before = [_stem(word.casefold()) for word in WORD.findall(text[max(0, stand.start - BESIDE) : stand.start])][-2:]
    digits = re.search(r"\d[^\d]*$", text[max(0, stand.start - BESIDE) : stand.start])
    if digits is not None:
        before = [_stem(word.casefold()) for word in WORD.findall(digits[0])][-2:]
    return bool(wanted & {*before[-1:], *_behind(stand, text)})


def _behind(stand: Stand, text: str) -> list[str]:
    """The two words behind a number, as far as they belong to it."""
    behind = PARTING.split(text[stand.end : stand.end + BESIDE])[0]
    if behind.startswith("-"):
        behind = behind.split(" ")[0]  # "a 320-bed hospital" is one
    return [_stem(word.casefold()) for word in WORD.findall(behind)][:2]


def check_unread(found: Agreement, claim: Claim, amount: Amount, text: str, meanings: Mapping[str, str]) -> None:
    """Hold the claim against a number that the rules made no figure of: is it what the claim says it is?"""
    stand = found.stand
    if stand.figure is not None or found.match not in ORDER[:4]:
        return
    if found.match != "exact" and (amount.currency or amount.unit):
        found.match = "other"  # a bare number that is near by chance
        return
    reason = stand.reason or "it has no unit, and nothing that it counts"
    found.remarks.append(f"the rules made no figure of it: {reason}")
    claimed = claim["kind"] or amount.currency or amount.unit or claim["unit"] or claim["noun"] or amount.noun
    if not claimed or _is_beside(stand, text, claim, amount, meanings):
        return
    if stand.sort == "refused":
        found.differences.append(Difference(what="type", claim=claimed, source=stand.reason))
    elif amount.currency or amount.unit:
        found.unmeasured = f"“{amount.currency or amount.unit}” does not stand beside it"


def _is_beside(stand: Stand, text: str, claim: Claim, amount: Amount, meanings: Mapping[str, str]) -> bool:
    """Whether the claim's unit or thing stands beside a number, or is the reason why it is no figure ("age")."""
    wanted = {amount.unit, amount.currency} - {None}
    if wanted:
        around = text[max(0, stand.start - SIGN) : stand.start] + text[stand.start : stand.end + BESIDE]
        there = {meanings.get(word.casefold(), word) for word in re.findall(r"[^\W\d_]+|[%$€£¥₹]", around)}
        return wanted <= there or (amount.currency is not None and bool(there & set("$€£¥₹")))
    things = stems(f"{claim['unit']} {claim['noun']} {amount.noun or ''} {claim['metric']}")
    return bool(things & {*_behind(stand, text), *stems(stand.reason)})


def check_status(found: Agreement, claim: Claim, said: tuple[Frame, Figure] | None) -> None:
    """Planned or expected in the text, done in the claim; or the other way about. `said`: the claim's own sentence."""
    figure, frame = found.stand.figure, found.stand.frame
    if figure is None or frame is None or found.match not in ORDER[:4]:
        return
    status = claim["status"].casefold()
    done = status in DONE or claim["role"] == "completed_investment" or (said is not None and is_done(*said))
    planned = intention(frame, figure) if figure.status not in DONE else None
    if done and planned:
        told = status or ("completed_investment" if said is None else "a thing done")
        found.differences.append(Difference(what="planned", claim=told, source=planned))
    elif status and figure.status and found.stand.sort == "whole" and status == figure.status:
        part = f"{number(figure.value)} of them" if figure.value is not None else "a part of them"
        found.differences.append(Difference(what="part", claim=f"all {status}", source=f"{part} {figure.status}"))
    elif status in PLANNED and figure.status in DONE:
        found.differences.append(Difference(what="status", claim=status, source=figure.status))
    elif status and figure.status and status != figure.status:
        found.remarks.append(f"the source says “{figure.status}”, the claim “{status}”")


def check_period(found: Agreement, claim: Claim) -> None:
    """Hold the claim's period against the figure's; told only where they have no day in common."""
    figure = found.stand.figure
    mine = period_of(claim["period"])
    theirs = figure.period if figure is not None else None
    if mine is None or theirs is None or found.match not in ORDER[:4]:
        return
    first, last = theirs.start or dt.date.min, theirs.end or dt.date.max
    if mine[0] > last or mine[1] < first:
        has = "–".join(str(day) for day in (theirs.start, theirs.end) if day is not None)
        found.differences.append(Difference(what="period", claim=claim["period"], source=has))


def period_of(written: str) -> tuple[dt.date, dt.date] | None:
    """The first and last day of "2021", "2021-03", "2021-03-31" or "2021-01-01/2021-03-31"; None for other words."""
    start, parted, end = written.partition("/")
    first, last = _days(start.strip()), _days(end.strip() if parted else start.strip())
    if first is None and last is None:
        return None
    return (first[0] if first else dt.date.min), (last[1] if last else dt.date.max)


def _days(written: str) -> tuple[dt.date, dt.date] | None:
    found = DATE.fullmatch(written)
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    try:
        if day:
            return dt.date(year, month, day), dt.date(year, month, day)
        if month:
            following = dt.date(year + month // 12, month % 12 + 1, 1)
            return dt.date(year, month, 1), following - dt.timedelta(days=1)
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    except (ValueError, OverflowError):
        return None


def measured(stand: Stand, text: str) -> str:
    """A number of the source in its own words, with what it counts."""
    words = " ".join(text[stand.start : stand.end].split())
    thing = measure(stand) if stand.figure is not None and stand.figure.type == "count" else ""
    return f"{words} {thing}" if thing not in ("", "count") else words
