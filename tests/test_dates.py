"""The date of a document: found where a header, a dateline or an imprint states it, never guessed."""

from __future__ import annotations

import datetime as dt

import pytest

from extract.dates import document_date

FOUND = [
    ("2021-04-28    JL.gov\n\nText.", "2021-04-28"),
    ("A heading\n\nUpdated: Mar 28, 2018\n\nText.", "2018-03-28"),
    ("A heading\nPosted On: 12 JAN 2022 5:34PM by the bureau", "2022-01-12"),
    ("Date: 13/04/2019", "2019-04-13"),
    ("Released 04/13/2019", "2019-04-13"),
    ("Date: 04/04/2019", "2019-04-04"),
    ("BEIJING, March 5, 2019 (Xinhua) -- Exports rose.", "2019-03-05"),
    ("Changchun, 12 May 2020 – The works began.", "2020-05-12"),
    ("(UNA) KAMPALA, May 4, 2021 - Exports rose.", "2021-05-04"),
    ("[UNA] Kampala, 4 May 2021 -- Exports rose.", "2021-05-04"),
    ("Wheat crop cut\n\nCANBERRA, June 14, 1988\n\nThe crop will be smaller.", "1988-06-14"),
    ("News Release | 12 December 2024", "2024-12-12"),
    ("Wednesday, 13 May 2020\nText.", "2020-05-13"),
    ("Ministry of Roads, Dodoma - 14 March 2024\n\nText.", "2024-03-14"),
    ("Press release (14 March 2024)\n\nText.", "2024-03-14"),
    ("Cabinet Office, Georgetown. Monday 5 February 2018\n\nText.", "2018-02-05"),
    ("Source: Volos Daily 2019-11-05 09:12\n\nText.", "2019-11-05"),
    ("Source: Volos Daily   2019-11-05\n\nText.", "2019-11-05"),
    ("Works update - Volos (ANA) 22/11/2021\n\nText.", "2021-11-22"),
    ("Village newsletter, Friday 3 May 2019\n\nText.", "2019-05-03"),
    ("Bulletin of Lima, 14 March 2024\n\nDate: 15/04/2024\n\nText.", "2024-04-15"),
    ("2013-2-5  Click: 318", "2013-02-05"),
    ("2021年4月28日 来源", "2021-04-28"),
    ("2021.4.8\nText", "2021-04-08"),
    ("Published 9 June 2021\nLast updated 11 June 2021", "2021-06-09"),
    ("Last updated 11 June 2021\nPublished 9 June 2021", "2021-06-09"),
    ("A heading\n\nText of the story.\n\n(Press office, 3 pages)\n\nIssued on 4th July 2019", "2019-07-04"),
]
NOT_FOUND = [
    ("Wheat crop cut\n\nCANBERRA, June 14\n\nThe crop will be smaller.", "no year"),
    ("Zhangjiajie, July 9th (Xinhua) — The city", "no year"),
    ("CHICAGO, April 7 - The price", "no year"),
    ("Date: 03/04/2019", "ambiguous"),
    ("On March 5, 2019 the company said that it made 5 things.", "unknown"),
    ("The circular, issued on 24th August 2024, asks all offices to report.", "unknown"),
    (
        (
            "The group bought the plant from its founders, and closed it on\n"
            "Feb 15, 1987, which left about 400 of the town's workers without a\n"
            "job and many of its shops without customers, as the older people\n"
            "there still remember."
        ),
        "unknown",
    ),
    ("Published 31 February 2020", "unknown"),
    ("The hall was opened in Lima, 14 March 2024.", "unknown"),
    ("The gate shut on 5 November 2019 10:15", "unknown"),
    ("Results for the year ended 31 December 2023", "unknown"),
    ("Date: 2021-13-45", "unknown"),
    ("", "unknown"),
]


@pytest.mark.parametrize(("text", "day"), FOUND)
def test_found(text: str, day: str) -> None:
    found = document_date(text)
    assert (str(found.date), found.how) == (day, "found")
    assert text[found.start : found.end][0].isalnum()


@pytest.mark.parametrize(("text", "how"), NOT_FOUND)
def test_not_found(text: str, how: str) -> None:
    assert document_date(text) == document_date(text)
    assert (document_date(text).date, document_date(text).how) == (None, how)


def test_given_comes_first() -> None:
    found = document_date("2021-04-28  JL.gov", dt.date(2022, 4, 8))
    assert (str(found.date), found.how) == ("2022-04-08", "given")
