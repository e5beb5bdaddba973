"""Number expressions: what is written in digits and words, and what it is worth."""
