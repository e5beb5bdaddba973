"""Words whose change turns what a quote says: numbers, units, directions, hedges, denials, plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.vocabulary import Vocabulary

OWN: Final = {
    "denied": "not no never none nor without neither cannot hardly n't",
    "planned": """will would shall plan plans planned planning expect expects expected aim aims aimed target targets
        targeted intend intends intended may might could should must hope hopes propose proposes proposed forecast
        forecasts projected""",
    "profit": "profit profits surplus surpluses",
    "loss": "loss losses lost deficit deficits",
    "import": "import imports imported",
    "export": "export exports exported",
    "half": "half halved",
    "double": "double doubled twice",
}


def meanings_of(vocabulary: Vocabulary) -> Mapping[str, str]:
    """What each telling word means; words of one meaning may stand for each other."""
    found: dict[str, str] = {}
    for table in (vocabulary.units, vocabulary.hedges, vocabulary.change_nouns, vocabulary.change_verbs):
        found |= {word: sense for sense, words in table.items() for word in words if " " not in word}
    for currency in vocabulary.currency:
        found |= dict.fromkeys((*currency.words, *currency.sub), currency.code)
    for sense, words in vocabulary.percent.items():
        found |= dict.fromkeys(words, sense)
    found |= {"percentage": "percentage_point", "points": "percentage_point", "point": "percentage_point"}
    found |= {word: sense for sense, words in OWN.items() for word in words.split()}
    for numbers in (vocabulary.scales, vocabulary.numbers, vocabulary.ordinals):
        found |= {word: str(value) for word, value in numbers.items()}
    return {word.casefold(): sense for word, sense in found.items() if word.isalpha() and len(word) > 1}
