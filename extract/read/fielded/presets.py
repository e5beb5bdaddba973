"""The field names of what other tools write, so that their users need not name them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from extract.errors import OptionError
from extract.read.raw import Fields

if TYPE_CHECKING:
    from collections.abc import Collection

PRESETS: Final[dict[str, Fields]] = {
    # news-please 1.6.16: NewsArticle.get_serializable_dict, and the .json files of its pipeline.
    "news-please": Fields(
        text=("maintext", "text"), date=("date_publish",), title=("title", "title_page"), source=("source_domain",)
    ),
    # trafilatura 2.3.1: extract(output_format="json", with_metadata=True); its "source" is the address of the page.
    "trafilatura": Fields(
        text=("text", "raw_text"), url=("source", "url"), source=("source-hostname", "sitename", "hostname")
    ),
    # fundus 0.5.7: Article.to_json, and the file that Crawler.crawl(save_to_file=…) writes.
    "fundus": Fields(
        text=("plaintext", "body"), date=("publishing_date",), url=("url", "html.requested_url"), source=("publisher",)
    ),
    # What text data sets call their columns.
    "hugging-face": Fields(
        text=("text", "content", "article", "document", "body"),
        date=("date", "published", "publish_date", "published_date", "timestamp"),
        title=("title", "headline"),
        source=("source", "domain", "publisher", "publication"),
    ),
    # FollowTheMoney entities, as Aleph and its relatives stream them: every property is a list.
    "followthemoney": Fields(
        text=("properties.bodyText", "properties.indexText"),
        id=("id",),
        date=("properties.publishedAt", "properties.date", "properties.authoredAt"),
        title=("properties.title", "properties.name", "properties.fileName"),
        url=("properties.sourceUrl",),
        source=("properties.publisher",),
    ),
}
# Which fields give a tool away: one of these sets, whole.
MARKS: Final[dict[str, tuple[set[str], ...]]] = {
    "news-please": ({"maintext"},),
    "trafilatura": ({"raw_text"}, {"source-hostname"}),
    "fundus": ({"plaintext"}, {"publishing_date", "body"}),
    "hugging-face": ({"content"}, {"article"}, {"document"}),
    "followthemoney": ({"schema", "properties"},),
}


def fields_of(preset: str | None, date_order: str | None = None, **overrides: str | None) -> Fields:
    """The fields of a preset (None: those of newsfigures itself), with single ones named otherwise.

    Overrides are `text`, `id`, `date`, `title`, `url` and `source`. Raises `OptionError` for an unknown preset.
    """
    if preset is not None and preset not in PRESETS:
        message = f'--preset: there is no preset "{preset}"; there are {", ".join(PRESETS)}'
        raise OptionError(message)
    if date_order not in (None, "dmy", "mdy"):
        message = f'"{date_order}" is no order of dates; --date-order is dmy (day first) or mdy (month first)'
        raise OptionError(message)
    fields = Fields() if preset is None else PRESETS[preset]
    named = {name: (given,) for name, given in overrides.items() if given is not None}
    return replace(fields, date_order=date_order, **named)


def fitting(names: Collection[Any]) -> list[str]:
    """The presets that an object or a table with fields of these names fits; capitals do not count."""
    there = {str(name).casefold() for name in names}
    return [preset for preset, marks in MARKS.items() if any(group <= there for group in marks)]
