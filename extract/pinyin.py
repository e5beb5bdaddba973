"""Chinese names in small letters, as machine translation leaves them ("luoping", "zhangjiajie")."""

from __future__ import annotations

import functools
import re
from typing import Final

# The syllables of Hanyu Pinyin without tone marks: the finals that each initial goes with.
FINALS: Final = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ue",
    "l": "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ue",
    "g|k|h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j|q|x": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "zh|ch|sh": "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng ong u ua uo ui uan un",
    "z|c|s": "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
    "y": "a e ao ou an ang i in ing o ong u ue uan un",
    "w": "a o ai ei an en ang eng u",
}
# What may stand without an initial: at the beginning of a name, and inside it ("Ruian", written without its mark).
FIRST: Final = "a o e ai ei ao ou an en ang er"
INSIDE: Final = "an ang ao en er"
PAIR: Final = 2
SHORTEST: Final = 5  # letters; shorter words are more often English
# English words that happen to be chains of pinyin syllables, from counts over newspaper text.
ENGLISH: Final = frozenset(
    """abating abide abiding abuse acetate acute agenda aiding ailing aiming alien alienate alienating alike along
    alongside alumina amending america american anger angle antigen antique anyone apace apiece arena arise arisen
    asian aside awaiting awaken awakening aware awoken axing balance banana bandage banding banning baseline benzene
    binding binge biting bitumen bonanza boxing butadiene butane buying cabin cadence canada canadian candidate
    canning canteen capita career ceiling censure cetane chance change changer chanting chase cheer cheque chikungunya
    china cinema citing citizen courier couture cuban cuisine damage dance danger dangling database dating debate
    debating debenture decade decide deciding dedicate dedicating defaming defence defending defense defuse delaying
    delegate delete delicate deluge demanding demining demise demure dense denying dependence depending depositing
    desire detailing detaining dialing diligence dilute diluting dining editing educate educating elegance elite
    eminence emulate emulating endanger ending endurance endure engage enhance enroute ensure entire exile fading
    famine faming fanning fence fending foreboding foreman foreseen fuselage future gaining gaming gelatine genre
    guidance guide guideline guiding guise gunmen gunning hailing halide handing hanger hence heritage hesitate
    hesitating house housemate human humane humiliating hunting laden laguna landing language laying leaner legalize
    leisure licence license likelier limiting linen liner linger lining linkage litigate longer longtime macao macaque
    machine machining magazine mailing maize malaise manage mandate mandating manganese manger mangle manning manure
    marine maritime mature maximise maximize meantime media median mediate mediating medicine melamine menace mending
    mexican miner mingle minimise minimize mining minting minute misuse mitigate mitigating mobile mobilise modeling
    modulating module monetise mouse musician namesake naming nature niche nuance ocean opener orange outage outing
    oxide paise palace panda papaya parenting patience paying pence pending piece piling piping police policeman
    policemen polite populace queen range ranger rebalance rebate rebuke recede receding reciting reduce refuge refuse
    refute regaining regulate regulating relate relating relaxing relaying reliance remade remaining remake reminding
    remodeling remote renminbi renting repaying resale reside residence residing resume resuming retailing retaining
    retaliate retaliating retire ridicule riding risen rouge route routine routing ruling running sabotage sailing
    sanguine satire saying secure sedan seize seizure semolina senate sending sense sequence serenade serene sesame
    sewage sexing shade shading shake shaken shale shame shaming shaping share shareware sheer shine shining shouting
    shunning sideline silage simulate simulating siren sudan suicide suite sunken sunshine tabulating taiwan taken
    tanning taxing tenure tidier timeline timing touting tubing tuning waiting waning wanting warehouse woken woman
    women""".split()
)


def _syllables() -> str:
    """The regular expression of a syllable with its initial, long finals before short ones."""
    ordered = ((initials, sorted(finals.split(), key=len, reverse=True)) for initials, finals in FINALS.items())
    return "|".join(f"(?:{initials})(?:{'|'.join(finals)})" for initials, finals in ordered)


NAME: Final = re.compile(
    rf"(?:{FIRST.replace(' ', '|')}|{_syllables()})(?:{INSIDE.replace(' ', '|')}|{_syllables()}){{1,3}}"
)


SYLLABLE: Final = re.compile(rf"(?:{_syllables()})")
APOSTROPHE: Final = re.compile(r"(?<=[ng])['’](?=[aeo]\w)")


def is_syllable(word: str) -> bool:
    """Whether a small word may be one syllable of a Chinese name that is written apart ("guo yuan dam")."""
    return SYLLABLE.fullmatch(word) is not None


@functools.lru_cache(maxsize=20_000)
def is_pinyin(word: str) -> bool:
    """Whether a small word looks like a Chinese name: two to four syllables of pinyin, and no English word.

    Of two that a hyphen joins ("zhangbei-ulanqab") one is enough.
    """
    if "-" in word:
        parts = word.split("-")
        return len(parts) == PAIR and all(len(part) >= SHORTEST for part in parts) and any(map(is_pinyin, parts))
    word = APOSTROPHE.sub("", word)  # "weng'an"
    return len(word) >= SHORTEST and word not in ENGLISH and NAME.fullmatch(word) is not None
