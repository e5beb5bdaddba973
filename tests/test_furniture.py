"""Furniture: lines of a page that are no text are passed over, and text that only resembles them is read."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.furniture import LONGEST, Furniture

if TYPE_CHECKING:
    from extract import Extractor


FURNITURE = [
    # reply forms
    pytest.param("Leave a Reply", id="leave-a-reply"),
    pytest.param("LEAVE A COMMENT", id="leave-a-comment"),
    pytest.param("Post a comment", id="post-a-comment"),
    pytest.param("Your email address will not be published. Required fields are marked *", id="address-not-published"),
    pytest.param("Save my name, email, and website in this browser for the next time.", id="save-my-name"),
    pytest.param("Notify me of new posts by email.", id="notify-me"),
    pytest.param("3 Comments", id="number-of-comments"),
    pytest.param("Comments (14)", id="comments-in-brackets"),
    pytest.param("2 thoughts on “The new dam”", id="thoughts-on"),
    pytest.param("No comments on “The new dam”", id="no-comments-on"),
    pytest.param("400 characters left", id="characters-left"),
    pytest.param("12 Replies", id="number-of-replies"),
    pytest.param("400 characters remaining", id="characters-remaining"),
    # dates in headers
    pytest.param("2021-04-28", id="iso-date"),
    pytest.param("2021-04-28 09:15", id="date-and-hour"),
    pytest.param("2021-04-28 09:15:33 Source: Bureau of Dams", id="date-hour-source"),
    pytest.param("2021/4/28", id="date-with-slashes"),
    pytest.param("28.04.2021", id="date-with-stops"),
    pytest.param("28 April 2021", id="day-month-year"),
    pytest.param("April 28, 2021", id="month-day-year"),
    pytest.param("28th April, 2021", id="ordinal-day"),
    pytest.param("Wednesday, 28 April 2021", id="weekday"),
    pytest.param("Published: 28 April 2021", id="published"),
    pytest.param("Last updated: April 28, 2021 10:30 am", id="updated"),
    pytest.param("Posted on 28 April 2021 by admin", id="posted-on"),
    pytest.param("By A. Banda | April 28, 2021", id="writer-and-date"),
    pytest.param("28 APR 2021 5:34PM by Bureau, Accra", id="capitals-and-hour"),
    # counters of readers
    pytest.param("Views: 1,024", id="views"),
    pytest.param("1,024 views", id="views-behind"),
    pytest.param("Clicks：12", id="clicks-with-a-wide-colon"),
    pytest.param("Hits: 301", id="hits"),
    pytest.param("Visitor counter: 00012345", id="visitor-counter"),
    pytest.param("2021-04-28 Views: 1,024", id="date-and-views"),
    pytest.param("Page views: 12", id="page-views"),
    pytest.param("Number of visits: 42", id="number-of-visits"),
    pytest.param("5 min read", id="minutes-to-read"),
    pytest.param("28 April 2021 · 5 minute read", id="date-and-minutes"),
    pytest.param("Read 1,024 times", id="read-times"),
    pytest.param("12 shares", id="shares"),
    pytest.param("12 likes", id="likes"),
    pytest.param("Reading time: 4 minutes", id="reading-time"),
    pytest.param("Page 2 of 14", id="page-of-pages"),
    pytest.param("Posted 3 days ago by admin", id="days-ago"),
    # share buttons and tools
    pytest.param("Share", id="share"),
    pytest.param("Share on Facebook", id="share-on"),
    pytest.param("Share to: WeChat 12 Weibo 3", id="share-with-numbers"),
    pytest.param("Print | Email | Share", id="print-and-email"),
    pytest.param("Facebook Twitter LinkedIn WhatsApp 4", id="networks"),
    pytest.param("Font size: Large Medium Small", id="font-size"),
    pytest.param("Follow us on Facebook", id="follow-us"),
    pytest.param("Subscribe to our newsletter", id="subscribe"),
    pytest.param("Download PDF (2 MB)", id="download-pdf"),
    pytest.param("Back to top", id="back-to-top"),
    pytest.param("Scan the code to follow 1 of our channels", id="scan-the-code"),
    # breadcrumbs
    pytest.param("Home > News > Economy", id="breadcrumb"),
    pytest.param("Home » Business » 5 Dams", id="breadcrumb-with-quotes"),
    pytest.param("Home / Press / 2021", id="breadcrumb-with-slashes"),
    pytest.param("Home | About | Contact", id="menu-with-bars"),
    pytest.param("You are here: Home > News > 2021", id="you-are-here"),
    pytest.param("Current location: Home > Notices", id="current-location"),
    # other articles
    pytest.param("Previous: 5 dams to open", id="previous"),
    pytest.param("Next article: 12 firms sign", id="next-article"),
    pytest.param("Related articles", id="related"),
    pytest.param("Read more: 5 things about dams", id="read-more"),
    pytest.param("Tags: dams, 2021, 5 gates", id="tags"),
    pytest.param("You may also like: 12 dams in pictures", id="you-may-also-like"),
    # imprints and contacts
    pytest.param("Copyright © 2021 The Tamba Gazette. All rights reserved.", id="copyright"),
    pytest.param("© 2021 The Tamba Gazette", id="copyright-sign"),
    pytest.param("Copyright 2019-2021 Tamba Gazette Ltd", id="copyright-years"),
    pytest.param("ALL RIGHTS RESERVED", id="all-rights"),
    pytest.param("Tamba ICP 12345678", id="icp"),
    pytest.param("Privacy Policy | Terms of Use | 2021", id="privacy"),
    pytest.param("(Responsible editor: A. Banda)", id="editor"),
    pytest.param("Source: Tamba Gazette (12 pages)", id="source"),
    pytest.param("Photo: K. Osei", id="photo"),
    pytest.param("ISSN: 1234-5678", id="issn"),
    pytest.param("Tel: +260 211 123 456", id="telephone"),
    pytest.param("Fax 0431-8877-6622", id="fax"),
    pytest.param("For more information: 0431-8877-6622", id="for-more-information"),
    pytest.param("Postcode: 130022", id="post-code"),
    pytest.param("Bureau of Dams, Tel. (632) 8877-4000, Manila", id="telephone-inside"),
]

# Real sentences, headings and list items that hold the words of furniture.
TEXT = [
    pytest.param("The bureau left a comment on 12 of the drafts.", id="left-a-comment"),
    pytest.param("Comments came from 48 towns.", id="comments-from"),
    pytest.param("The post drew 48 comments.", id="drew-comments"),
    pytest.param("12 comments on the draft came from farmers.", id="comments-on"),
    pytest.param("3 responses to the call for bids came in.", id="responses-to"),
    pytest.param("No replies to the 12 letters have come.", id="no-replies-to"),
    pytest.param("On 28 April 2021, 12 firms signed.", id="on-a-date"),
    pytest.param("28 April 2021 was the day on which 12 firms signed.", id="a-date-as-subject"),
    pytest.param("April 28, 2021 saw 12 firms sign for 40 million yuan.", id="a-date-that-saw"),
    pytest.param("28 April 2021: 12 firms sign for 40 million yuan", id="date-in-a-time-line"),
    pytest.param("28 April 2021, 12 firms sign", id="date-and-count"),
    pytest.param("2021-04-28 the mill hired 40 welders", id="date-and-small-letters"),
    pytest.param("In 2021 it grew 5 percent.", id="year-opens"),
    pytest.param("Published figures show growth of 12 percent.", id="published-figures"),
    pytest.param("Posted workers numbered 1,200.", id="posted-workers"),
    pytest.param("Updated plans name 12 dams.", id="updated-plans"),
    pytest.param("Time is short: 12 dams must be mended.", id="time-is-short"),
    pytest.param("Release of water from 12 dams began.", id="release-of-water"),
    pytest.param("The page had 1,024 views in May.", id="had-views"),
    pytest.param("Flood hits 1,200", id="hits-in-a-heading"),
    pytest.param("Views differed on the 12 dams.", id="views-differed"),
    pytest.param("Visitors to the park rose to 20,331.", id="visitors-rose"),
    pytest.param("Hits fell to 12 a day.", id="hits-fell"),
    pytest.param("Some 1,024 clicks came from abroad.", id="clicks-came"),
    pytest.param("Readers sent 48 letters.", id="readers-sent"),
    pytest.param("Visits: up 12 percent on 2020", id="visits-in-a-list"),
    pytest.param("Pupils get a 20-minute read at 12 schools.", id="a-minute-read"),
    pytest.param("Share prices rose 3 percent.", id="share-prices"),
    pytest.param("Shares of 12 firms were sold.", id="shares-of"),
    pytest.param("Share this year was 12 percent of the total.", id="share-this-year"),
    pytest.param("Print runs fell 12 percent.", id="print-runs"),
    pytest.param("Top 10 firms paid 40 million yuan.", id="top-ten"),
    pytest.param("Large and small dams number 12.", id="large-and-small"),
    pytest.param("Download speeds rose 12 percent.", id="download-speeds"),
    pytest.param("Facebook hired 40 engineers.", id="facebook-hired"),
    pytest.param("Like 12 others, the dam is full.", id="like-others"),
    pytest.param("Back on 12 farms, the rain had come.", id="back-on-farms"),
    pytest.param("More than 12", id="more-than"),
    pytest.param("Home sales rose 12 percent.", id="home-sales"),
    pytest.param("Homes > 40 were built, said the mayor.", id="greater-than-in-a-sentence"),
    pytest.param("Dams with storage > 40 million cubic metres", id="greater-than-in-a-heading"),
    pytest.param("Location: 12 km north of Tamba", id="location-in-a-fact-sheet"),
    pytest.param("The location is 12 km north of Tamba.", id="the-location"),
    pytest.param("Next year the town will build 12 dams.", id="next-year"),
    pytest.param("Previous harvests gave 40 tonnes.", id="previous-harvests"),
    pytest.param("Related works cost 12 million yuan.", id="related-works"),
    pytest.param("Recommended dams number 12.", id="recommended-dams"),
    pytest.param("Topics of the 12 talks were dams and roads.", id="topics-of"),
    pytest.param("Copyright cases rose to 312.", id="copyright-cases"),
    pytest.param("Source of 12 percent of the water is the lake.", id="source-of"),
    pytest.param("Sources said that 12 firms had shut.", id="sources-said"),
    pytest.param("Editors of 12 papers met.", id="editors-of"),
    pytest.param("Photos of 12 dams were shown.", id="photos-of"),
    pytest.param("Distribution of 12 tonnes of seed began.", id="distribution-of"),
    pytest.param("Planning for 12 dams began in May.", id="planning-for"),
    pytest.param("Issued by 12 banks, the bonds raised 40 million yuan.", id="issued-by"),
    pytest.param("Written by 12 engineers, the report names 40 dams.", id="written-by"),
    pytest.param("Distribution from 12 depots reached 40 towns.", id="distribution-from"),
    pytest.param("Video from 12 dams showed 40 leaks.", id="video-from"),
    pytest.param("Source: the river gives 12 percent of the water.", id="source-and-sentence"),
    pytest.param("Issued: 12 permits", id="issued-in-a-fact-sheet"),
    pytest.param("Call Tel. 0431 8877 6622 for 12 rooms, the hotel said.", id="telephone-in-a-sentence"),
    pytest.param("Comments (48) came from 12 towns.", id="comments-in-brackets-in-a-sentence"),
    pytest.param("Contact was lost with 12 boats.", id="contact-was-lost"),
    pytest.param("Telephone lines reached 12,000 homes.", id="telephone-lines"),
    pytest.param("Hotline staff took 12,000 calls.", id="hotline-staff"),
    pytest.param("Email use rose 12 percent.", id="email-use"),
    pytest.param("Enquiries (48 in all) came from 12 firms.", id="enquiries-in-brackets"),
    pytest.param("Category 4 storms hit 12 towns.", id="category"),
    pytest.param("Dams and roads", id="heading"),
    pytest.param("12", id="digits-alone"),
]

PAGE = """Home > News > Dams
2021-04-28    Views: 1,024   [Close]

The mill hired 40 welders.

Share on: Facebook 12 Twitter 5
Previous: 7 dams to open
3 Comments
Leave a Reply
Copyright © 2021 The Tamba Gazette, 12 Main Street. All rights reserved.
"""


@pytest.fixture(scope="module")
def furniture(extractor: Extractor) -> Furniture:
    return extractor.rules.furniture


def rule_of(line: str, furniture: Furniture) -> str | None:
    return furniture.rule_of(line, 0, len(line))


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_known(line: str, furniture: Furniture) -> None:
    assert rule_of(line, furniture), f"no rule of patterns/en/furniture.toml knows {line!r}: widen one, or add one"


@pytest.mark.parametrize("line", TEXT)
def test_text_is_no_furniture(line: str, furniture: Furniture) -> None:
    rule = rule_of(line, furniture)
    assert rule is None, f"rule {rule!r} of patterns/en/furniture.toml swallows {line!r}: narrow it"


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        pytest.param("Leave a Reply", "reply-form", id="reply-form"),
        pytest.param("Views: 1,024", "counter", id="counter"),
        pytest.param("Home > News > Economy", "breadcrumb", id="breadcrumb"),
        pytest.param("Copyright © 2021 The Tamba Gazette", "imprint", id="imprint"),
        pytest.param("(Responsible editor: A. Banda)", "credits", id="credits"),
    ],
)
def test_the_rule_that_knows_a_line_is_named(line: str, rule: str, furniture: Furniture) -> None:
    assert rule_of(line, furniture) == rule, "`newsfigures explain` would name the wrong rule"


def test_a_page_gives_the_figures_of_its_text_alone(extractor: Extractor) -> None:
    assert [record.text for record in extractor.extract(PAGE)] == ["40"], "a line of furniture gave a figure"


def test_white_space_around_a_line_does_not_matter(furniture: Furniture) -> None:
    text = "The dam.\n\t \u3000Leave a Reply \u00a0\r\nThe gates."
    assert furniture.rule_of(text, text.index("\n") + 1, text.index("\r")) == "reply-form"


def test_only_the_stretch_asked_for_is_looked_at(furniture: Furniture) -> None:
    text = "The dam. Leave a Reply. The gates."
    assert furniture.rule_of(text, 9, 22) == "reply-form"
    assert furniture.rule_of(text, 0, len(text)) is None


def test_a_long_line_is_text(furniture: Furniture) -> None:
    line = "Source: " + "the dam, " * 40
    assert rule_of(line[:LONGEST], furniture) is not None
    assert rule_of(line.strip(), furniture) is None, (
        "a line that is longer than LONGEST is text whatever it begins with"
    )


@pytest.mark.parametrize("line", ["", " ", "\t\u00a0"])
def test_an_empty_line_is_none(line: str, furniture: Furniture) -> None:
    assert rule_of(line, furniture) is None


def test_without_rules_all_is_text() -> None:
    assert Furniture([]).rule_of("Leave a Reply", 0, 13) is None


@pytest.mark.parametrize(
    "part", ["Home > ", "share (1) ", "A, ", "12 ", "| ", "Views ", "tel 1", "9 May 2021 ", "by A and "]
)
def test_a_line_is_judged_in_no_time(part: str, furniture: Furniture) -> None:
    line = (part * LONGEST)[: LONGEST - 1] + "~"
    before = time.perf_counter()
    rule_of(line, furniture)
    assert time.perf_counter() - before < 1, (
        f"a rule goes back and forth over {line[:40]!r}…: let its parts not overlap"
    )


@given(line=st.text(max_size=LONGEST + 20))
def test_any_line_is_judged_the_same_in_a_page(line: str, furniture: Furniture) -> None:
    page = f"The dam.\n{line}\nThe gates."
    assert furniture.rule_of(page, 9, 9 + len(line)) == rule_of(line, furniture), "what stands around must not matter"


@given(
    subject=st.sampled_from(["The dam", "Our mill", "Some 40 firms", "A town near the lake"]),
    verb=st.sampled_from(["gained", "lost", "shared", "viewed", "printed", "published", "contacted", "tagged"]),
    number=st.integers(2, 10**9),
    things=st.sampled_from(["views", "comments", "clicks", "copies", "shares", "visitors", "replies", "pages", "yuan"]),
)
def test_any_plain_sentence_is_text(subject: str, verb: str, number: int, things: str, furniture: Furniture) -> None:
    line = f"{subject} {verb} {number:,} {things} in May."
    rule = rule_of(line, furniture)
    assert rule is None, f"rule {rule!r} swallows {line!r}: narrow it"
