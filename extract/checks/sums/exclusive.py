"""Whether parts exclude each other by the way they are told, so that none can be counted twice.

"Of the 60 schools, 20 are in Tamba and 19 in Koksu" are two of a kind; "of the 60 schools, 50 were repaired and 31 have
new roofs" may be the same ones, and make 81 without a mistake.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addition import FEWEST
from extract.checks.sums.complements import are_complements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.mentions import Mention

# Words that make parts of a whole, each of another kind.
PARTED: Final = re.compile(
    r"(?:which|they|these) (?:are|were)|compris\w+(?: of)?"
    r"|consist\w*(?: of)?|made up of|composed of|namely|viz\.?|i\.e\.|(?:divided|split|broken).*"
    r"|(?:met|financed|funded|covered) .*",
    re.IGNORECASE,
)
# Words that sort a whole into kinds: "By kind, …", "In terms of industry, …", "From the point of view of ownership, …".
HEADER: Final = re.compile(
    r"(?:^|[.;:]\s*)\W*(?:(?:divided|classified|broken down|seen|viewed|sorted|listed)\s+)?(?:by|in terms of"
    r"|from the (?:point of )?(?:view|viewpoint|perspective|angle|aspect)s? of|according to|looking at)\s+"
    r"(?:the |their |its )?(?:[\w-]+ ){0,3}?(?:kinds?|types?|sectors?|industr(?:y|ies)|categor(?:y|ies)|class(?:es)?"
    r"|regions?|areas?|places?|count(?:y|ies|ry|ries)|districts?|cit(?:y|ies)|provinces?|levels?|sizes?|scales?"
    r"|natures?|stages?|status|fields?|purposes?|subjects?|ownership|owners?|sources?|structures?|nationality|age|sex"
    r"|gender|uses?|modes?|origins?|destinations?|forms?|departments?|branch(?:es)?|segments?|divisions?|products?"
    r"|investors?|progress|causes?|distribution)(?: divide[sd]?| division)?(?:\([^)]*\))?(?:\s*[,:]|(?=\s+there\s))",
    re.IGNORECASE,
)
THRESHOLD: Final = re.compile(r"\b(?:over|above|more than|exceed\w*|at least|greater than)\s+\W?\d", re.IGNORECASE)
SEPARATOR: Final = re.compile(r"[,;](?=\s|$)|[;,]|\b(?:and|while|plus|whereas|but)\b", re.IGNORECASE)
ACTION: Final = re.compile(
    r"(?:(?:is|are|was|were|has|have|had|been|be|will)\s+)*(?:[a-z]{2,}(?<!hundr)e[dn]\s+|came\s+|comes?\s+"
    r"|(?:built|held|made|sent|put|found|kept|caught|cast|born|grown|sown|drawn)\s+"
    r"|went\s+|go(?:es)?\s+|lives?\s+|stands?\s+)?(?=(?:in|into|at|from|for|by|on|to|under|of)\b)|"
)
PREPOSITION: Final = re.compile(
    r"^(?P<word>in|at|from|for|by|on|to|of|under|with|worth|through|into|as)\s+(?:the |a |an |its |their )*(?P<next>.)?"
)
VERB: Final = re.compile(
    r"(?<![-\w])(?:is|are|was|were|has|have|had|be|been|will|would|can|could|do|does|did|may|went|goes|came|comes|took|got|gets"
    r"|remain\w*|[a-z]{2,}(?<!re)(?<!hund)ed(?=\W*$|\s(?:in|at|by|on|from|to|for|with|through|into|of|the|an?|their|its|no)\b)|built|held|sent|won|lost|sold|paid|spent|put|open|made|make[s]?|produce[s]?"
    r"|receive[s]?)\b",
    re.IGNORECASE,
)
GAVE: Final = re.compile(r"\b(?:gave|brought|caught|lent|bought|drew|used|ate|drank|bore|lost)\b", re.IGNORECASE)
# Stages and outcomes that no thing is in at the same time.
STAGES: Final = tuple(
    tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in family)
    for family in (
        (
            r"to (?:start|begin|open|break)",
            (
                r"prepar\w+|preliminary|paperwork|formalities|procedures|tender\w*|planned|being designed"
                r"|not (?:yet )?(?:been )?(?:started|begun)|yet to (?:start|begin|open)|pending|reserved?|waiting"
            ),
            r"under ?way|under construction|in progress|ongoing|unfinished|being built|continu\w+",
            r"finished|completed?|ready|done",
        ),
        (
            r"prepar\w+|preliminary|reserved?|not (?:yet )?(?:been )?started",
            r"new(?:ly)?",
            r"continu\w+|resum\w+|renew\w*|carried.over|old|under construction|ongoing",
            r"complet\w+|finished|put into operation",
        ),
        (
            r"started|commenced|begun|new(?:ly)?",
            r"resumed|resumptions?|continu\w+",
            r"suspended|stopped|halted|unstarted",
        ),
        (r"approved|accepted|passed|granted", r"rejected|refused|failed|denied", "pending|withdrawn|postponed"),
        ("won", "lost", "drew|drawn|ties?|tied"),
        ("killed|dead|died", "injured|wounded|hurt", "missing"),
        ("open|operating|working|running", "closed|idle|shut"),
        ("closed|settled|answered|resolved", "pending|open|unresolved|unanswered"),
        (
            r"good (?:order|condition|repair)|sound|intact|undamaged",
            r"repairs?|damaged|broken",
            r"out of \w+|destroyed",
        ),
        ("sold", "unsold", "reserved"),
        ("repaid|paid", "outstanding|unpaid|owed"),
        ("recovered|discharged", "died|dead", r"in hospital|under(?:going)? (?:treatment|observation)"),
        ("favou?r|for|yes", "against|no", r"abst\w+|blank"),
        (
            r"grew|grown|rose|risen|increas\w+|up|gain\w+|improv\w+|expand\w+",
            r"shrank|shrunk|fell|fallen|declin\w+|decreas\w+|down|lost|dropp\w+|worse\w*|contract\w+",
            r"flat|unchanged|level|stagnat\w+|stable|steady|no change|same",
        ),
        (  # what became of what was planned, or is to be repaired, built, answered
            (
                r"abandon\w+|cancel\w+|withdrawn|terminat\w+|scrapped|shelved|on hold|suspend\w+|halted|struck off"
                r"|lapsed"
            ),
            (
                r"not (?:yet )?(?:been )?(?:started|begun|broken|built)|yet to (?:start|begin|open|break)|prepar\w+"
                r"|preliminary|lacks?|awaits?|awaiting|waiting|pending|tender\w*|on paper|paperwork|procedures"
                r"|(?:at|in) design|lag\w* behind"
            ),
            (
                r"under ?way|under construction|in progress|ongoing|on site|being (?:built|installed|repaired|laid)"
                r"|(?:is|are) (?:laying|building|stepping|carrying|installing)|(?:is|are) in (?:trial|test)\w*"
                r"|reached (?:the )?(?:time )?(?:schedule|progress|roof)"
            ),
            (
                r"finished|complet\w+|in (?:operation|use|service)|(?:put|went|gone) into (?:operation|use|service)"
                r"|(?:carried|rolled|paid) out|paid|handed over|delivered|connected to the grid"
                r"|passed (?:the )?acceptance|ready"
            ),
        ),
    )
)
# "Are industrial projects", "belonged to XBB": a kind, where "are foreign" and "are listed" may both be true.
KIND: Final = re.compile(
    r"(?:(?:is|are|was|were|be) |belong(?:s|ed)? to |to )(?:an? )?(?:[\w’'&-]+ ){1,5}[\w’'-]+"
    r"|(?:(?:is|are|was|were|be) |belong(?:s|ed)? to |to )?(?:an? )?"
    r"(?:[a-z]{3,}(?:s|ing|ture|tion|ment|ry)|[A-Z][\w.-]+)(?<!less)(?<!ous)"
)
COPULA: Final = re.compile(r"^(?:(?:is|are|was|were|be) |belong(?:s|ed)? to |to )")
NESTED: Final = re.compile(r"\s*,?\s*(?:(?:out )?of|among) (?:them|it|these|those|which|whom)\b", re.IGNORECASE)
REST: Final = re.compile(r"\b(?:other|others|remaining|rest|balance|else|another)\b", re.IGNORECASE)
ABROAD: Final = re.compile(r"^\s*(?:abroad|overseas|elsewhere)\b")
PLACED: Final = re.compile(r" (?:in|at|from|for|by|on|to|under)\b")
PER: Final = re.compile(r"^\s*(?:/|per |an? )(?:day|month|year|annum|hour)\b")
SPACES: Final = 60


def exclude_each_other(parts: Sequence[Mention], words: str = "") -> bool:
    """Whether no thing can be in two of the parts. `words` are those that divide the whole."""
    if any(NESTED.match(a.frame.text, a.end, a.end + SPACES) for a in parts[1:]):
        return False
    leads, tails = _leads(parts), _tails(parts)
    if sum(THRESHOLD.search(tail) is not None for tail in tails) >= FEWEST:
        return False  # "44 are above 500 million yuan, and 9 above one billion"
    if PARTED.fullmatch(words) or (HEADER.fullmatch(words) and len(parts) > FEWEST):
        return True
    rest = REST.search(f"{leads[-1]} {tails[-1]}") and not any(VERB.search(lead) for lead in leads)
    if (rest and not are_mixed(parts)) or are_told_apart(parts) or _is_gapped(parts, leads, tails):
        return True
    if len(parts) > FEWEST and all(map(_is_kind, tails)) and _are_alike(leads):
        return True
    done = [match[0] for tail in tails if (match := ACTION.match(tail))]
    if set(done[1:]) <= {"", done[0]}:  # "75 were taken in Tamba, 30 in Osmara"
        tails = [ACTION.sub("", tail, count=1) for tail in tails]
    alike = _are_alike(leads) and _are_alike(tails)
    placed = all(PREPOSITION.match(tail) for tail in tails)
    lengths = [len(tail.split()) for tail in tails]
    gapped = FEWEST == lengths[0] > max(lengths[1:]) and not all(
        part.record for part in parts
    )  # "60 lack roads, 40 water"
    return alike and (placed or (len(parts) > FEWEST and not gapped))


def _is_gapped(parts: Sequence[Mention], leads: Sequence[str], tails: Sequence[str]) -> bool:
    """Whether one verb has a subject for each amount: "ferries paid 5.1 million and freighters 4.3 million"."""
    opening = _opening(parts[0])
    verbs = [found.end() for words in (VERB, GAVE) for found in words.finditer(opening)]
    measured = all(part.figure.type in ("money", "quantity") for part in parts)
    named = all(leads) and not any(VERB.search(text) for text in (*leads, *tails))
    return measured and named and len(opening) in verbs


def are_mixed(parts: Sequence[Mention]) -> bool:
    """Whether parts are told by where they are and by what they have: "41 in farming, 27 with foreign capital"."""
    links = {told["word"] for tail in _tails(parts)[:-1] if (told := PREPOSITION.match(tail))}
    return "with" in links and len(links) > 1


def _is_kind(tail: str) -> bool:
    """Whether words behind a part only name what it is."""
    named = COPULA.sub("", tail)
    return KIND.fullmatch(tail) is not None and not VERB.search(named) and not PREPOSITION.match(named)


def are_told_apart(parts: Sequence[Mention]) -> bool:
    """Whether words for two parts leave no third, or all are at stages that are not the same."""
    return are_staged(parts) or (len(parts) == FEWEST and are_complements(parts))


def are_staged(parts: Sequence[Mention]) -> bool:
    """Whether all parts are at stages that are not the same, by the words behind each, or around it."""
    tails = _tails(parts)
    around = [f"{lead} | {tail}" for lead, tail in zip([_opening(parts[0]), *_leads(parts)], tails, strict=True)]
    for told in (tails, around):
        for family in STAGES:
            stages = [next((place for place, words in enumerate(family) if words.search(text)), None) for text in told]
            if None not in stages and len(set(stages)) == len(stages) and not any(" or " in text for text in told):
                return True
    return False


def _opening(part: Mention) -> str:
    """The words before the first part, in its clause."""
    return _last(part.frame.text[max(part.frame.start, part.start - SPACES) : part.start])


def _leads(parts: Sequence[Mention]) -> list[str]:
    """The words before each part but the first, from the last comma or "and" on."""
    gaps = [a.frame.text[a.end : b.start] for a, b in pairwise(parts)]
    return [_last(gap) for gap in gaps]


def _last(gap: str) -> str:
    return SEPARATOR.split(gap)[-1].strip()


def _tails(parts: Sequence[Mention]) -> list[str]:
    """The words behind each part, up to the next comma or "and"."""
    found = []
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        end = following.start if following else part.frame.end
        text = NESTED.sub("", PER.sub("", part.frame.text[part.end : end], count=1), count=1)
        noun = part.figure.noun
        text = text.strip().removeprefix(noun).lstrip() if noun and PLACED.match(text.strip(), len(noun)) else text
        text = ABROAD.sub("in X", re.split(r"[.:)(](?!\d)", text)[0])
        found.append(SEPARATOR.split(text)[0].strip())
    return found


def _are_alike(texts: Sequence[str]) -> bool:
    """Whether all begin with the same preposition before names, or before other words, or all have none and no verb."""
    told = [PREPOSITION.match(text) for text in texts]
    if all(told):
        kinds = {(m["word"], (m["next"] or "").isupper()) for m in told if m}
        return len(kinds) == 1 and ("by", False) not in kinds  # "20 are held by women, 18 by members under forty"
    rest = [text for text in texts if not PREPOSITION.match(text)]
    return len(rest) == len(texts) and not any(VERB.search(text) for text in texts)
