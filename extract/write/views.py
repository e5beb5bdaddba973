"""What both databases have: what is indexed, and the view that reads in plain words."""

from __future__ import annotations

from typing import Final

INDEXED: Final = {
    "documents": ("doc_id",),
    "records": ("id", "doc_id", "type", "currency", "metric", "name", "period_start", "period_end"),
}
# The figures with the words of the text beside them, under names that need no codebook.
FIGURES: Final = """\
CREATE VIEW figures AS
SELECT
  doc_date AS date,
  type,
  coalesce(name, noun, metric) AS what,
  CASE bound WHEN 'about' THEN 'about' WHEN 'more_than' THEN 'more than' WHEN 'less_than' THEN 'less than' END AS hedge,
  coalesce(value, rank) AS value,
  value_max AS up_to,
  coalesce(currency, CASE unit WHEN 'percentage_point' THEN 'percentage points' ELSE unit END) AS unit,
  change,
  out_of,
  status,
  scope AS among,
  subject_name AS belongs_to,
  place,
  period_start,
  period_end,
  text AS as_written,
  sentence,
  doc_title AS title,
  doc_source AS source,
  doc_url AS url,
  doc_place AS file,
  page,
  duplicate_of AS copy_of,
  id
FROM records"""
