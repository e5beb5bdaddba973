"""What both databases have: what is indexed, and the view that reads in plain words."""

from __future__ import annotations

from typing import Final

INDEXED: Final = {
    "documents": ("doc_id",),
    "records": ("id", "doc_id", "type", "currency", "metric", "name", "period_start", "period_end"),
}
HEDGE: Final = (
    "CASE bound WHEN 'about' THEN 'about' WHEN 'more_than' THEN 'more than' WHEN 'less_than' THEN 'less than' END"
)
UNIT: Final = "coalesce(currency, CASE unit WHEN 'percentage_point' THEN 'percentage points' ELSE unit END)"
# The columns of the view: its names need no codebook, here is what they are made of, and what they mean all the same.
FIGURES: Final = (
    ("date", "doc_date", "the day of the document"),
    ("type", "type", "what it is: a count, percentage, amount of money, ranking, quantity or project"),
    ("what", "coalesce(name, noun, metric)", "what is counted, measured or ranked, or the project's name"),
    ("hedge", HEDGE, "about, more than, less than; empty where the number stands alone"),
    ("value", "coalesce(value, rank)", "the number, or the rank; a range's lower end"),
    ("up_to", "value_max", "a range's upper end"),
    ("unit", UNIT, "the currency or unit; empty for counts and ranks"),
    ("change", "change", "increase or decrease, where the figure is itself a rise or a fall"),
    ("out_of", "out_of", "the whole that a count is a part of: 49 of the 88"),
    ("status", "status", "what became of it: planned, started, completed, …"),
    ("among", "scope", "among whom something is ranked"),
    ("belongs_to", "subject_name", "the project, group, place or indicator that the figure belongs to"),
    ("place", "place", "the place that it is about"),
    ("period_start", "period_start", "the first day of the time that it is about"),
    ("period_end", "period_end", "the last day of the time that it is about"),
    ("as_written", "text", "the figure or name as the text has it"),
    ("sentence", "sentence", "the sentence that it stands in"),
    ("title", "doc_title", "the document's title"),
    ("source", "doc_source", "who published the document"),
    ("url", "doc_url", "the document's address on the web"),
    ("file", "doc_place", "where the document was read: file, member of an archive, line"),
    ("page", "page", "the page, where the document has pages"),
    ("copy_of", "duplicate_of", "the doc_id of the first document, of which this one is a copy"),
    ("id", "id", "the record's id, the same in all outputs"),
)


def view() -> str:
    """The CREATE VIEW of the figures; both databases understand it."""
    told = ",\n  ".join(f"{made} AS {name}" for name, made, _ in FIGURES)
    return f"CREATE VIEW figures AS\nSELECT\n  {told}\nFROM records"
