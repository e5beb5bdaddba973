"""The roles of chunks. AMBIGUOUS is settled by the neighbours and never stands in a finished frame."""

from __future__ import annotations

FIGURE, NOUN, VERB, PREPOSITION, TIME, COMMA, STOP, CONJUNCTION = "F", "N", "V", "P", "T", ",", ";", "C"
OPEN, CLOSE, PRONOUN, ADVERB, PART, COMPARISON, DASH, AMBIGUOUS = "(", ")", "R", "A", "I", "K", "-", "?"
