"""Periods: the days that time phrases say, with the document's date and without it, and what is no time at all."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.times.intervals import VAGUE, Interval, Time, Unit, date_of

if TYPE_CHECKING:
    from extract import Extractor


ADVICE = "mend extract/timephrases.py, calendarunits.py or calendardates.py, unless the row itself is wrong"
BULLETIN = "2021-08-20"

# Each row: a time phrase before ", the mill hired 40 welders." in a bulletin of 20 August 2021, and the period.
# "2021-01-01..2021-03-31": both ends; "..2021-03-31": the end only; "" no day is settled; "?" the text leaves it open.
PHRASES = [
    pytest.param("By the end of March", "..2021-03-31", id="by-the-end-of-a-month"),
    pytest.param("By end-June", "..2021-06-30", id="end-hyphen-month"),
    pytest.param("By end June 2020", "..2020-06-30", id="end-blank-month"),
    pytest.param("At the end of March", "..2021-03-31", id="at-the-end-of-a-month"),
    pytest.param("As of March 31", "..2021-03-31", id="as-of-a-day"),
    pytest.param("As of 31 March 2020", "..2020-03-31", id="as-of-a-date"),
    pytest.param("As of the end of February 2020", "..2020-02-29", id="end-of-february-in-a-leap-year"),
    pytest.param("As of the end of last year", "..2020-12-31", id="end-of-last-year"),
    pytest.param("By the end of 2019", "..2019-12-31", id="end-of-a-year"),
    pytest.param("By 2019", "..2019-12-31", id="by-a-year"),
    pytest.param("Until March 2020", "..2020-03-31", id="until-a-month"),
    pytest.param("Up to the end of July", "..2021-07-31", id="up-to-the-end"),
    pytest.param("By the end of the first quarter", "..2021-03-31", id="end-of-a-quarter"),
    pytest.param("By the end of the year", "..2021-12-31", id="end-of-the-year"),
    pytest.param("By year-end", "..2021-12-31", id="year-end"),
    pytest.param("At year-end 2019", "..2019-12-31", id="year-end-of-a-year"),
    pytest.param("By the year's end", "..2021-12-31", id="the-years-end"),
    pytest.param("By the end of this month", "..2021-08-31", id="end-of-this-month"),
    pytest.param("Before 2016", "..2015-12-31", id="before-a-year"),
    pytest.param("Prior to 2016", "..2015-12-31", id="prior-to-a-year"),
    pytest.param("Before March 2020", "..2020-02-29", id="before-a-month"),
    pytest.param("Before the end of March", "..2021-03-31", id="before-the-end"),
    pytest.param("By 30th June 2020", "..2020-06-30", id="by-an-ordinal-day"),
    pytest.param("By next June", "..2022-06-30", id="by-next-june"),
    pytest.param("By the beginning of 2020", "..2020-01-01", id="by-the-beginning-of-a-year"),
    pytest.param("As of 5 p.m. on 3 March 2020", "..2020-03-03", id="as-of-an-hour"),
    pytest.param("As of 24:00 on March 31", "..2021-03-31", id="as-of-midnight"),
    pytest.param("From 0:00 to 24:00 on March 31", "2021-03-31..2021-03-31", id="hour-to-hour"),
    pytest.param("From January to February", "2021-01-01..2021-02-28", id="month-to-month"),
    pytest.param("From January to February 2020", "2020-01-01..2020-02-29", id="month-to-month-in-a-leap-year"),
    pytest.param("From January through June", "2021-01-01..2021-06-30", id="through"),
    pytest.param("In January and February", "2021-01-01..2021-02-28", id="two-months"),
    pytest.param("In July, August and September 2020", "2020-07-01..2020-09-30", id="three-months"),
    pytest.param("In January and March 2020", "", id="months-with-a-gap"),
    pytest.param("In December and January", "2020-12-01..2021-01-31", id="two-months-over-new-year"),
    pytest.param("From January to the end of July", "2021-01-01..2021-07-31", id="to-the-end-of-a-month"),
    pytest.param("as of march 31", "..2021-03-31", id="day-in-small-letters"),
    pytest.param("from january to march", "2021-01-01..2021-03-31", id="march-in-small-letters"),
    pytest.param("in may", "2021-05-01..2021-05-31", id="may-in-small-letters"),
    pytest.param("to 31 may 2020", "..2020-05-31", id="date-in-small-letters"),
    pytest.param("In Jan-Mar 2020", "2020-01-01..2020-03-31", id="short-months"),
    pytest.param("In the March-May period of 2020", "2020-03-01..2020-05-31", id="period-of-months"),
    pytest.param(
        "In Jan. to Mar. 2020",
        "2020-01-01..2020-03-31",
        id="short-months-with-stops",
    ),
    pytest.param("In January-May", "2021-01-01..2021-05-31", id="months-with-hyphen"),
    pytest.param("In January–May 2020", "2020-01-01..2020-05-31", id="months-with-dash-and-year"),
    pytest.param("Between March and May 2020", "2020-03-01..2020-05-31", id="between-months"),
    pytest.param("From November to January", "2020-11-01..2021-01-31", id="over-new-year"),
    pytest.param("From October 2019 to March 2020", "2019-10-01..2020-03-31", id="months-of-two-years"),
    pytest.param("From October 1 to October 7, 2020", "2020-10-01..2020-10-07", id="day-to-day"),
    pytest.param("From 1 to 7 October 2020", "2020-10-01..2020-10-07", id="days-before-their-month"),
    pytest.param("On October 1-7, 2020", "2020-10-01..2020-10-07", id="days-behind-their-month"),
    pytest.param("From 28 September to 3 October 2020", "2020-09-28..2020-10-03", id="days-of-two-months"),
    pytest.param("From the 1st to the 7th of October", "2020-10-01..2020-10-07", id="ordinal-days"),
    pytest.param("On March 3 and 4", "2021-03-03..2021-03-04", id="two-days"),
    pytest.param("On 3 and 4 March 2020", "2020-03-03..2020-03-04", id="two-days-before-their-month"),
    pytest.param("In the first quarter", "2021-01-01..2021-03-31", id="first-quarter"),
    pytest.param("In the fourth quarter", "2020-10-01..2020-12-31", id="a-quarter-still-to-come-is-last-years"),
    pytest.param("In the third quarter of 2019", "2019-07-01..2019-09-30", id="quarter-of-a-year"),
    pytest.param("In the fourth quarter of last year", "2020-10-01..2020-12-31", id="quarter-of-last-year"),
    pytest.param("In the first quarter of this year", "2021-01-01..2021-03-31", id="quarter-of-this-year"),
    pytest.param("In the last quarter of 2020", "2020-10-01..2020-12-31", id="last-quarter"),
    pytest.param("In the first and second quarters of 2020", "2020-01-01..2020-06-30", id="two-quarters"),
    pytest.param("From the first to the third quarter of 2020", "2020-01-01..2020-09-30", id="quarter-to-quarter"),
    pytest.param("In Q2-Q3 2020", "2020-04-01..2020-09-30", id="q2-to-q3"),
    pytest.param("In Q1", "2021-01-01..2021-03-31", id="q1"),
    pytest.param("In Q1 FY21", "", id="q1-of-a-fiscal-year"),
    pytest.param("In the first quarter of fiscal 2020", "", id="quarter-of-a-fiscal-year"),
    pytest.param("In Q3 2019", "2019-07-01..2019-09-30", id="q3-and-year"),
    pytest.param("In Q2'20", "2020-04-01..2020-06-30", id="q2-and-short-year"),
    pytest.param("In 2019 Q3", "2019-07-01..2019-09-30", id="year-and-q3"),
    pytest.param("In 1Q 2020", "2020-01-01..2020-03-31", id="1q"),
    pytest.param("In 1Q20", "2020-01-01..2020-03-31", id="1q-and-short-year"),
    pytest.param("In the March quarter of 2020", "2020-01-01..2020-03-31", id="the-march-quarter"),
    pytest.param("In the March 2020 quarter", "2020-01-01..2020-03-31", id="the-quarter-of-a-month-of-a-year"),
    pytest.param("In the second month of 2020", "2020-02-01..2020-02-29", id="second-month"),
    pytest.param("On the first day of May 2020", "2020-05-01..2020-05-01", id="first-day"),
    pytest.param("By the last day of May 2020", "..2020-05-31", id="last-day"),
    pytest.param("In the third week of May 2020", "", id="week-of-a-month"),
    pytest.param("In the first ten days of May 2020", "2020-05-01..2020-05-10", id="first-days-of-a-month"),
    pytest.param("In the month of May 2020", "2020-05-01..2020-05-31", id="the-month-of"),
    pytest.param("In the whole year of 2019", "2019-01-01..2019-12-31", id="the-whole-year-of"),
    pytest.param("In 9M 2020", "2020-01-01..2020-09-30", id="nine-months-in-short"),
    pytest.param("In 6M20", "2020-01-01..2020-06-30", id="six-months-and-short-year"),
    pytest.param("In 6M FY21", "", id="six-months-of-a-fiscal-year"),
    pytest.param("This morning", "2021-08-20..2021-08-20", id="this-morning"),
    pytest.param("Last night", "2021-08-19..2021-08-19", id="last-night"),
    pytest.param("In the first three quarters of 2020", "2020-01-01..2020-09-30", id="three-quarters"),
    pytest.param("In the first three months", "2021-01-01..2021-03-31", id="first-months"),
    pytest.param("In the first 10 months of 2020", "2020-01-01..2020-10-31", id="first-months-of-a-year"),
    pytest.param("In the last three months of 2020", "2020-10-01..2020-12-31", id="last-months-of-a-year"),
    pytest.param("In the first half", "2021-01-01..2021-06-30", id="first-half"),
    pytest.param("In the first half of the year", "2021-01-01..2021-06-30", id="first-half-of-the-year"),
    pytest.param("In the second half of 2020", "2020-07-01..2020-12-31", id="second-half"),
    pytest.param("In the first half-year of 2020", "2020-01-01..2020-06-30", id="half-year"),
    pytest.param("In H1 2020", "2020-01-01..2020-06-30", id="h1"),
    pytest.param("Since the beginning of the year", "2021-01-01..", id="since-the-beginning-of-the-year"),
    pytest.param("Since the start of this year", "2021-01-01..", id="since-the-start-of-this-year"),
    pytest.param("Since the beginning of 2020", "2020-01-01..", id="since-the-beginning-of-a-year"),
    pytest.param("Since 2016", "2016-01-01..", id="since-a-year"),
    pytest.param("Since March", "2021-03-01..", id="since-a-month"),
    pytest.param("Since 5 March 2020", "2020-03-05..", id="since-a-day"),
    pytest.param("Since the end of March", "2021-03-31..", id="since-the-end"),
    pytest.param("From the end of 2019 to March 2020", "2019-12-31..2020-03-31", id="end-to-month"),
    pytest.param("From 2020-03-12", "2020-03-12..", id="from-an-iso-date"),
    pytest.param("Starting from April", "2021-04-01..", id="starting-from"),
    pytest.param("In 2019", "2019-01-01..2019-12-31", id="year"),
    pytest.param("During the year 2019", "2019-01-01..2019-12-31", id="the-year"),
    pytest.param("Throughout 2019", "2019-01-01..2019-12-31", id="throughout"),
    pytest.param("For the whole of 2019", "2019-01-01..2019-12-31", id="the-whole-of-a-year"),
    pytest.param("For the full year 2019", "2019-01-01..2019-12-31", id="full-year"),
    pytest.param("From 2016 to 2020", "2016-01-01..2020-12-31", id="year-to-year"),
    pytest.param("Between 2016 and 2020", "2016-01-01..2020-12-31", id="between-years"),
    pytest.param("In 2019 and 2020", "2019-01-01..2020-12-31", id="two-years"),
    pytest.param("In 2018, 2019 and 2020", "2018-01-01..2020-12-31", id="three-years"),
    pytest.param("From the beginning of 2016 to the end of 2020", "2016-01-01..2020-12-31", id="beginning-to-end"),
    pytest.param("In 2016-2020", "2016-01-01..2020-12-31", id="years-with-hyphen"),
    pytest.param("This year", "2021-01-01..2021-12-31", id="this-year"),
    pytest.param("So far this year", "2021-01-01..2021-08-20", id="so-far-this-year"),
    pytest.param("So far in 2021", "2021-01-01..2021-08-20", id="so-far-in-a-year"),
    pytest.param("In the year to date", "2021-01-01..2021-08-20", id="year-to-date"),
    pytest.param("At the beginning of 2020", "2020-01-01..", id="at-the-beginning"),
    pytest.param("Last year", "2020-01-01..2020-12-31", id="last-year"),
    pytest.param("In March last year", "2020-03-01..2020-03-31", id="month-of-last-year"),
    pytest.param("In December", "2020-12-01..2020-12-31", id="a-month-still-to-come-is-last-years"),
    pytest.param("In July", "2021-07-01..2021-07-31", id="a-month-that-is-over"),
    pytest.param("In the month of March 2020", "2020-03-01..2020-03-31", id="the-month-of"),
    pytest.param("In 03/2020", "2020-03-01..2020-03-31", id="month-in-digits"),
    pytest.param("In Sept. 2020", "2020-09-01..2020-09-30", id="short-month"),
    pytest.param("Last December", "2020-12-01..2020-12-31", id="last-december"),
    pytest.param("Last month", "2021-07-01..2021-07-31", id="last-month"),
    pytest.param("This month", "2021-08-01..2021-08-31", id="this-month"),
    pytest.param("Yesterday", "2021-08-19..2021-08-19", id="yesterday"),
    pytest.param("On 12 March 2020", "2020-03-12..2020-03-12", id="day-month-year"),
    pytest.param("On March 12, 2020", "2020-03-12..2020-03-12", id="month-day-year"),
    pytest.param("On the 12th of March 2020", "2020-03-12..2020-03-12", id="ordinal-day"),
    pytest.param("On Thursday, 12 March 2020", "2020-03-12..2020-03-12", id="weekday-and-date"),
    pytest.param("On the 3rd of this month", "2021-08-03..2021-08-03", id="day-of-this-month"),
    pytest.param("At 9 a.m. on 12 March 2020", "2020-03-12..2020-03-12", id="hour-and-date"),
    pytest.param("On March 12", "2021-03-12..2021-03-12", id="day-without-year"),
    pytest.param("On 2020-03-12", "2020-03-12..2020-03-12", id="iso-date"),
    pytest.param("On 31.03.2020", "2020-03-31..2020-03-31", id="date-with-stops"),
    pytest.param("On 31/03/2020", "2020-03-31..2020-03-31", id="day-first"),
    pytest.param("On 03/31/2020", "2020-03-31..2020-03-31", id="month-first"),
    pytest.param("On 03/04/2020", "", id="day-or-month-first"),
    pytest.param("In the year to June", "..2021-06-30", id="year-to-a-month"),
    pytest.param("In the year to June 2020", "..2020-06-30", id="year-to-a-month-of-a-year"),
    pytest.param("In the 12 months to March 2021", "?..2021-03-31", id="months-to-a-month"),
    pytest.param("In the year ended 31 March 2020", "?..2020-03-31", id="year-ended"),
    pytest.param("In the nine months ended September 30, 2020", "?..2020-09-30", id="months-ended"),
    pytest.param("In the nine months ended June 30, 2020", "2019-10-01..2020-06-30", id="the-nine-months-ended"),
    pytest.param("In the nine months ended June 30", "2020-10-01..2021-06-30", id="the-last-nine-months-ended"),
    pytest.param("In the nine months ended September 30", "2020-01-01..2020-09-30", id="ended-last-year"),
    pytest.param("In the quarter ended June 30", "2021-04-01..2021-06-30", id="quarter-ended"),
    pytest.param("In the fiscal year ended June 30, 2020", "2019-07-01..2020-06-30", id="fiscal-year-ended"),
    pytest.param("In the six-month period ended June 30, 2020", "2020-01-01..2020-06-30", id="period-ended"),
    pytest.param("In the quarter to June 2020", "?..2020-06-30", id="quarter-to-a-month"),
    pytest.param("In the three months through June", "2021-04-01..2021-06-30", id="months-through-a-month"),
    pytest.param("In the quarter ending in June", "2021-04-01..2021-06-30", id="quarter-ending-in"),
    pytest.param("In the nine months that ended on 30 June", "2020-10-01..2021-06-30", id="months-that-ended"),
    pytest.param("In the year ended 3 April 2020", "2019-04-04..2020-04-03", id="year-of-weeks"),
    pytest.param("In the last calendar year", "2020-01-01..2020-12-31", id="last-calendar-year"),
    pytest.param("In the first half of this calendar year", "2021-01-01..2021-06-30", id="half-of-this-calendar-year"),
    pytest.param("In the closing quarter of 2020", "2020-10-01..2020-12-31", id="closing-quarter"),
    pytest.param("In the latter half of 2020", "2020-07-01..2020-12-31", id="latter-half"),
    pytest.param("Tomorrow", "2021-08-21..2021-08-21", id="tomorrow"),
    pytest.param("During the 13th Five-Year Plan period", "2016-01-01..2020-12-31", id="five-year-plan"),
    pytest.param(
        "During the 14th five-year plan period", "2021-01-01..2025-12-31", id="five-year-plan-in-small-letters"
    ),
    pytest.param("During the “12th Five-Year Plan” period", "2011-01-01..2015-12-31", id="five-year-plan-in-quotes"),
    pytest.param("During the First Five-Year Plan period", "1953-01-01..1957-12-31", id="the-first-plan"),
    pytest.param("By the end of the 13th Five-Year Plan period", "..2020-12-31", id="end-of-a-five-year-plan"),
    pytest.param("In fiscal 2020", "", id="fiscal-year"),  # on which day it begins the text does not say
    pytest.param("In FY 2020-21", "", id="fiscal-year-of-two"),
    pytest.param("In the 2020/21 season", "", id="season"),
    pytest.param("In the 1990s", "", id="decade"),
    pytest.param("In early 2021", "", id="early"),
    pytest.param("In mid-March", "", id="mid"),
    pytest.param("In the past three years", "", id="past-years"),
    pytest.param("On Monday", "2021-08-16..2021-08-16", id="weekday"),
    pytest.param("By noon on Monday", "2021-08-16..2021-08-16", id="noon-of-a-weekday"),
    pytest.param("On Friday", "2021-08-20..2021-08-20", id="the-weekday-of-the-bulletin"),
    pytest.param("Since Thursday", "2021-08-19..", id="since-a-weekday"),
    pytest.param("On the previous Friday", "", id="a-weekday-before-another"),
    pytest.param("On a Sunday", "", id="any-weekday"),
    pytest.param("On Black Monday", "", id="a-weekday-with-a-name"),
    pytest.param("On Monday and Tuesday", "", id="two-weekdays"),
    pytest.param("From Monday to Friday", "", id="weekday-to-weekday"),
    pytest.param("On 30 February 2020", "", id="a-day-that-is-none"),
]

# The same without a date of the document: what the text alone settles.
UNDATED = [
    pytest.param("In the first quarter", "", id="first-quarter"),
    pytest.param("From January to March", "", id="months"),
    pytest.param("By the end of March", "", id="end-of-a-month"),
    pytest.param("Since the beginning of the year", "", id="beginning-of-the-year"),
    pytest.param("Last year", "", id="last-year"),
    pytest.param("Within the year", "", id="within-the-year"),
    pytest.param("On March 12", "", id="day-without-year"),
    pytest.param("Yesterday", "", id="yesterday"),
    pytest.param("In the first quarter of 2019", "2019-01-01..2019-03-31", id="quarter-of-a-year"),
    pytest.param("From January to March 2019", "2019-01-01..2019-03-31", id="months-of-a-year"),
    pytest.param("By the end of 2019", "..2019-12-31", id="end-of-a-year"),
    pytest.param("Since 2016", "2016-01-01..", id="since-a-year"),
    pytest.param("So far this year", "", id="so-far-this-year"),
    pytest.param("So far in 2020", "2020-01-01..", id="so-far-in-a-year"),
    pytest.param("On March 12, 2019", "2019-03-12..2019-03-12", id="date"),
    pytest.param("During the 13th Five-Year Plan period", "2016-01-01..2020-12-31", id="five-year-plan"),
]

# Each row: a text, and the period of each of its figures in order ("-": none), in the bulletin of 20 August 2021.
TEXTS = [
    pytest.param(
        "The dam was closed in July; the road is 71 percent complete and employs 12 welders.",
        "- -",
        id="deed-of-a-time",
    ),
    pytest.param(
        "In the week ended 12 July 214 welders were hired, against 186 the week before.",
        "..2021-07-12 -",
        id="week-before",
    ),
    pytest.param(
        "It cut its forecast for growth this year to 2.1 percent from 2.8 percent and for 2022 to 2.6 percent.",
        "2021-01-01..2021-12-31 - 2022-01-01..2022-12-31",
        id="for-another-year-to",
    ),
    pytest.param("Staff fell from 58,300 welders in 2019 to 55,850.", "2019-01-01..2019-12-31 -", id="from-a-year-to"),
    pytest.param(
        "By the end of May, 57 of the 92 mills arranged for the whole year had started, and 48 dams were built.",
        "..2021-05-31 ..2021-05-31",
        id="what-was-arranged-for-another-time",
    ),
    pytest.param(
        "In the first half it earned 29 million dollars; in the same period of last year it was 22 million dollars.",
        "2021-01-01..2021-06-30 2020-01-01..2020-06-30",
        id="same-period-at-the-head-of-a-clause",
    ),
    pytest.param(
        "A bag fetched 88 dollars in May, 4.4 percent above April.",
        "2021-05-01..2021-05-31 2021-05-01..2021-05-31",
        id="above-a-month",
    ),
    pytest.param(
        "Output was 118 tons in May 2020, which is 1.7 percent less than the 120 tons of May 2019.",
        "2020-05-01..2020-05-31 2020-05-01..2020-05-31 2019-05-01..2019-05-31",
        id="which-is-less",
    ),
    pytest.param(
        "Output was 19 tons in June, from 17 tons in June 2020, representing a 10.3 percent growth.",
        "2021-06-01..2021-06-30 2020-06-01..2020-06-30 2021-06-01..2021-06-30",
        id="representing-a-growth",
    ),
    pytest.param(
        "From January to June investment grew 9.4 percent, 1.3 percentage points higher than that from January to May, "
        "3.3 percentage points higher than the national rate.",
        "2021-01-01..2021-06-30 2021-01-01..2021-06-30 2021-01-01..2021-06-30",
        id="higher-than-that-of-another-time",
    ),
    pytest.param(
        "From January to June it built 19 km of road, 56.7 percent of the annual plan of 35 km.",
        "2021-01-01..2021-06-30 2021-01-01..2021-06-30 2021-01-01..2021-12-31",
        id="plan-of-the-year",
    ),
    pytest.param(
        "In May 31 million yuan was invested. Of this, 24 million yuan went to roads. Fees were 8 million yuan.",
        "2021-05-01..2021-05-31 2021-05-01..2021-05-31 -",
        id="of-this-in-the-next-sentence",
    ),
    pytest.param(
        "The minister reported that money spent on works from January to July added up to 703 million yuan.",
        "2021-01-01..2021-07-31",
        id="reported-that",
    ),
    pytest.param(
        "Section 1 opened in 2019; Section 2 was 71 percent finished as of end-May.",
        "..2021-05-31",
        id="finished-as-of",
    ),
    pytest.param(
        "Exports fell to 789 million dollars in July-March of 2019-20 from 916 million dollars in the same months of "
        "2018-19.",
        "2019-07-01..2020-03-31 2018-07-01..2019-03-31",
        id="months-of-a-split-year",
    ),
    pytest.param("In April-June of 2019-20 exports fell 12 percent.", "-", id="months-that-split-years-share-out"),
    pytest.param("In the first 11 months of 2019-20 exports fell 12 percent.", "-", id="first-months-of-a-split-year"),
    pytest.param("At the end of the year 118 mills were open.", "..2020-12-31", id="the-year-that-has-ended"),
    pytest.param("At the year's end 118 mills will be open.", "..2021-12-31", id="the-year-that-will-end"),
    pytest.param("By the end of the year it faces costs of 40 dollars.", "..2021-12-31", id="by-the-end-of-this-year"),
    pytest.param("As of March six, 353 shares had been tendered.", "..2021-03-06", id="day-as-a-word"),
    pytest.param("In March six mills were closed.", "2021-03-01..2021-03-31", id="month-before-a-number-word"),
    pytest.param(
        "In 2020 it hired 40 welders, against a target of 52.",
        "2020-01-01..2020-12-31 2020-01-01..2020-12-31",
        id="target-of-the-same-time",
    ),
    pytest.param(
        "In 2020 it earned 40 million dollars, compared with a forecast of 52 million dollars.",
        "2020-01-01..2020-12-31 2020-01-01..2020-12-31",
        id="forecast-of-the-same-time",
    ),
    pytest.param(
        "In 2020 it hired 40 welders, up from 35 welders.", "2020-01-01..2020-12-31 -", id="up-from-another-time"
    ),
    pytest.param(
        "In 2020 the mill hired 40 welders, compared with 35 welders in 2019.",
        "2020-01-01..2020-12-31 2019-01-01..2019-12-31",
        id="compared-with-a-year",
    ),
    pytest.param(
        "In the first quarter it hired 40 welders, against 35 welders in the same period last year.",
        "2021-01-01..2021-03-31 2020-01-01..2020-03-31",
        id="the-same-period-last-year",
    ),
    pytest.param(
        "In the first quarter it hired 40 welders, against 35 welders in the same period of 2019.",
        "2021-01-01..2021-03-31 2019-01-01..2019-03-31",
        id="the-same-period-of-a-year",
    ),
    pytest.param(
        "In February 2020 it hired 40 welders, against 35 welders a year earlier.",
        "2020-02-01..2020-02-29 2019-02-01..2019-02-28",
        id="a-year-earlier-than-a-leap-february",
    ),
    pytest.param(
        "In the first quarter sales rose 5 percent compared with the same period last year.",
        "2021-01-01..2021-03-31",
        id="what-it-is-compared-with-is-not-its-period",
    ),
    pytest.param(
        "In the first half exports rose 5 percent from a year earlier to 40 million yuan.",
        "2021-01-01..2021-06-30 2021-01-01..2021-06-30",
        id="level-behind-a-comparison",
    ),
    pytest.param(
        "The mill hired 40 welders in 2019 and 35 welders in 2020.",
        "2019-01-01..2019-12-31 2020-01-01..2020-12-31",
        id="a-time-behind-each",
    ),
    pytest.param(
        "The mill reopened in March 2020. During the period, it hired 40 welders.",
        "2020-03-01..2020-03-31",
        id="during-the-period-points-back",
    ),
    pytest.param(
        "The mill reopened in March 2020. That month it hired 40 welders.",
        "2020-03-01..2020-03-31",
        id="that-month-points-back",
    ),
    pytest.param("The mill reopened in March 2020. It hired 40 welders.", "-", id="a-period-holds-for-its-sentence"),
    pytest.param("HARBIN, March 5, 2019 (Xinhua) -- The mill has 40 welders.", "-", id="a-dateline-is-no-period"),
    pytest.param("The mill will hire 40 welders by December.", "..2021-12-31", id="by-a-month-to-come"),
    pytest.param("The mill will hire 40 welders by 2025.", "..2025-12-31", id="by-a-year-to-come"),
    pytest.param(
        "In October the mill will hire 40 welders.", "2021-10-01..2021-10-31", id="a-plan-is-of-the-month-to-come"
    ),
    pytest.param("Next year the mill will hire 40 welders.", "2022-01-01..2022-12-31", id="next-year"),
    pytest.param("In May 40 welders were hired.", "2021-05-01..2021-05-31", id="a-count-is-no-day-of-the-month"),
    pytest.param("In 2019 40 welders were hired.", "2019-01-01..2019-12-31", id="year-then-count"),
    pytest.param(
        "The mill is due to start this year with 40 welders.",
        "2021-01-01..2021-12-31",
        id="start-is-a-verb-before-this-year",
    ),
    pytest.param("The mill may hire 40 welders.", "-", id="may-is-a-verb"),
    pytest.param("Mr May hired 40 welders.", "-", id="may-is-a-name"),
    pytest.param("They will march past 40 mills.", "-", id="march-is-a-verb"),
    pytest.param("Troops in march to the sea closed 40 mills.", "-", id="march-is-a-walk"),
    pytest.param("Of the 12 mills 5 may be shut, and 40 may 3 times.", "- - -", id="of-many-some-may"),
    pytest.param("They sat beside 40 mills in the sun.", "-", id="sat-and-sun-are-no-days"),
    pytest.param("The second mill hired 40 welders.", "-", id="second-is-an-ordinal"),
    pytest.param("The mill hired 40 welders for a 10-year project.", "-", id="a-duration-is-no-period"),
    # What a clause apart says of its own time is not said of the figures outside it.
    pytest.param("The mill, opened in 2012, employs 40 welders.", "-", id="opened-in-a-parenthesis"),
    pytest.param("Founded in 1984, the mill has 40 welders.", "-", id="founded-first"),
    pytest.param("The head, who came in 2018, said 40 welders were hired.", "-", id="who-came"),
    pytest.param("The mill that opened in 2009 employs 40 welders.", "-", id="that-opened"),
    pytest.param("The mill was built in 1976 and can hire 40 welders.", "-", id="built-and-can"),
    pytest.param("The mill opened on 3 June and has hired 40 welders so far.", "-", id="opened-and-has-hired"),
    pytest.param("The mill hired 40 welders at the plant opened in 2012.", "-", id="of-a-thing-beside"),
    pytest.param(
        "In 2019 the mill had 30 welders; at present it has 40 welders.", "2019-01-01..2019-12-31 -", id="at-present"
    ),
    pytest.param(
        "The mill, closed in 2012 at a cost of 3 million yuan, had 40 welders.",
        "2012-01-01..2012-12-31 -",
        id="inside-the-parenthesis",
    ),
    pytest.param(
        "The mill opened in 2019 and hired 40 welders that year.", "2019-01-01..2019-12-31", id="two-verbs-of-one-year"
    ),
    pytest.param(
        "The mill, which has two halls, hired 40 welders in May, up 5 percent.",
        "- 2021-05-01..2021-05-31 2021-05-01..2021-05-31",
        id="a-rate-behind-its-level",
    ),
    pytest.param(
        "In 2019, when the mill opened, it hired 40 welders.", "2019-01-01..2019-12-31", id="a-clause-inside-the-time"
    ),
    pytest.param("In the fourth quarter sales fell 5 percent.", "2020-10-01..2020-12-31", id="a-quarter-still-to-come"),
    pytest.param("In the third quarter sales fell 5 percent.", "2020-07-01..2020-09-30", id="a-quarter-not-yet-over"),
    pytest.param("March sales totalled 3 million yuan.", "2021-03-01..2021-03-31", id="march-sales"),
    pytest.param("May we hire 40 welders?", "-", id="may-we"),
    pytest.param("Sales fell 5 percent last quarter.", "2021-04-01..2021-06-30", id="last-quarter"),
    pytest.param(
        "Sales rose 5 percent in the first quarter and 6 percent in the second.",
        "2021-01-01..2021-03-31 2021-04-01..2021-06-30",
        id="in-the-second",
    ),
    pytest.param(
        "Assets were 45 million yuan (2018: 41 million).", "- 2018-01-01..2018-12-31", id="a-year-in-the-bracket"
    ),
    pytest.param(
        "Sales were 45 million yuan (H1 2018: 41 million).", "- 2018-01-01..2018-06-30", id="a-half-in-the-bracket"
    ),
    pytest.param(
        "At the end of June loans were 80 million yuan, up 4 million yuan from the end of March.",
        "..2021-06-30 ..2021-06-30",
        id="a-rise-from-a-day",
    ),
    pytest.param(
        "It sold goods for 40 million yuan in 2019, of which 14 million yuan was abroad.",
        "2019-01-01..2019-12-31 2019-01-01..2019-12-31",
        id="a-part-goes-on",
    ),
    pytest.param(
        "It sold 40 tons in May, including 14 tons abroad.",
        "2021-05-01..2021-05-31 2021-05-01..2021-05-31",
        id="including-goes-on",
    ),
    pytest.param(
        "Sales rose to 40 tons from 38 tons in 2019, a gain of 5 percent.",
        "- 2019-01-01..2019-12-31 -",
        id="the-base-does-not",
    ),
    pytest.param(
        "Jobs were 400, against 500 in the second quarter of 2020, when the rate was 6.7 percent.",
        "- 2020-04-01..2020-06-30 2020-04-01..2020-06-30",
        id="when-tells-of-that-time",
    ),
    pytest.param(
        "It reported a rise in second-quarter profit to 18 million yuan on Monday.",
        "2021-04-01..2021-06-30",
        id="the-day-of-the-report",
    ),
    pytest.param("It expects sales of 40 tons in December.", "2021-12-01..2021-12-31", id="expected-in-december"),
    pytest.param(
        "In the second quarter sales were 40 tons. In the first half they were 75 tons. In the quarter 3 mills closed.",
        "2021-04-01..2021-06-30 2021-01-01..2021-06-30 2021-04-01..2021-06-30",
        id="the-quarter-means-the-last-quarter",
    ),
    pytest.param("Under Law No. 45/2012, the mill hired 40 welders.", "-", id="the-number-of-a-law"),
    pytest.param("It hired 40 welders under Contract 17/2018.", "-", id="the-number-of-a-contract"),
    pytest.param("Holm, mayor since 2014, wants 40 flats.", "-", id="since-when-the-subject-is-so"),
    pytest.param("The quay, opened to ships in 1998, has 40 cranes.", "-", id="when-the-subject-was-opened"),
    pytest.param("The yard, in 2018, had 40 cranes.", "2018-01-01..2018-12-31", id="a-time-between-commas"),
    pytest.param("It hired 40 welders in 7/2018.", "2018-07-01..2018-07-31", id="a-month-and-its-year"),
    pytest.param("Forty Orlo 2000 looms were sold.", "-", id="the-number-of-a-make"),
    pytest.param("It hired 40 guards for the hours between 2100 and midnight.", "-", id="an-hour-without-its-colon"),
    pytest.param("It got 40 pens from the 2018 fair.", "2018-01-01..2018-12-31", id="from-the-fair-of-a-year"),
    pytest.param("After retiring in 1984 he hired 40 welders.", "-", id="after-what-happened-in-a-year"),
    pytest.param("It hopes to sell 40 looms in the first twelve months.", "-", id="twelve-months-of-no-year"),
    pytest.param(
        "Published 2020-04-28\n\nIn the first quarter, the mill hired 40 welders.",
        "2021-01-01..2021-03-31",
        id="a-date-that-is-given-holds",
    ),
]


def told(period: object) -> str:
    """A record's period in the notation of the tables."""
    return f"{getattr(period, 'start', None) or ''}..{getattr(period, 'end', None) or ''}" if period else ""


def same(found: str, row: str) -> bool:
    return found == row or (row.startswith("?") and found.partition("..")[2] == row.partition("..")[2])


def check_phrase(phrase: str, row: str, date: str | None, extractor: Extractor) -> None:
    text = f"{phrase}, the mill hired 40 welders."
    records = extractor.extract(text, date)
    assert [record.text for record in records] == ["40"], f"{text!r}: time is no figure, and takes none away: {ADVICE}"
    found = told(records[0].period)
    assert same(found, row), f"{phrase!r} in a bulletin of {date} is read as {found!r}, not {row!r}: {ADVICE}"


@pytest.mark.parametrize(("phrase", "row"), PHRASES)
def test_a_phrase_in_a_dated_bulletin(phrase: str, row: str, extractor: Extractor) -> None:
    check_phrase(phrase, row, BULLETIN, extractor)


@pytest.mark.parametrize(("phrase", "row"), UNDATED)
def test_a_phrase_without_the_documents_date(phrase: str, row: str, extractor: Extractor) -> None:
    check_phrase(phrase, row, None, extractor)


@pytest.mark.parametrize(("text", "row"), TEXTS)
def test_the_period_of_each_figure(text: str, row: str, extractor: Extractor) -> None:
    found = " ".join(told(record.period) or "-" for record in extractor.extract(text, BULLETIN))
    assert found == row, f"{text!r}: found {found!r}, not {row!r}: mend extract/context/periods or the time phrase"


def test_the_date_in_the_header_settles_the_year(extractor: Extractor) -> None:
    (record,) = extractor.extract("2020-04-28    Bureau of Mills\n\nIn the first quarter, the mill hired 40 welders.")
    assert told(record.period) == "2020-01-01..2020-03-31", "the document's date is not handed to the time phrases"


@pytest.mark.parametrize(
    ("date", "row"),
    [
        pytest.param("2021-01-15", "2020-12-01..2020-12-31", id="january"),
        pytest.param("2021-03-31", "2021-02-01..2021-02-28", id="the-last-day-of-march"),
        pytest.param("2020-12-31", "2020-11-01..2020-11-30", id="december"),
    ],
)
def test_last_month(date: str, row: str, extractor: Extractor) -> None:
    check_phrase("Last month", row, date, extractor)


@pytest.mark.parametrize(
    ("start", "end", "years", "row"),
    [
        pytest.param("2020-02-01", "2020-02-29", -1, "2019-02-01..2019-02-28", id="leap-to-common"),
        pytest.param("2019-02-01", "2019-02-28", 1, "2020-02-01..2020-02-29", id="common-to-leap"),
        pytest.param("2020-01-01", "2020-03-31", -1, "2019-01-01..2019-03-31", id="quarter"),
        pytest.param(None, "2020-03-31", -1, "..2019-03-31", id="open-start"),
        pytest.param("2020-01-01", None, 2, "2022-01-01..", id="open-end"),
        pytest.param("2020-01-01", "2020-12-31", 500, "", id="beyond-the-years-that-news-is-about"),
        pytest.param("2020-05-05", "2020-05-06", 0, "2020-05-05..2020-05-06", id="no-years"),
    ],
)
def test_an_interval_moves_by_years(start: str | None, end: str | None, years: int, row: str) -> None:
    interval = Interval(start and dt.date.fromisoformat(start), end and dt.date.fromisoformat(end))
    assert told(interval.years_later(years)) == row, "mend Interval.years_later: month ends stay month ends"


def test_an_interval_without_ends_is_false() -> None:
    assert not Interval()
    assert Interval(dt.date(2020, 1, 1))
    assert Interval(None, dt.date(2020, 1, 1))


@pytest.mark.parametrize(
    ("unit", "row"),
    [
        pytest.param(Unit(year=2020), "2020-01-01..2020-12-31", id="year"),
        pytest.param(Unit((2, 2), None, 2020), "2020-02-01..2020-02-29", id="month"),
        pytest.param(Unit((2, 2), 5, 2020), "2020-02-05..2020-02-05", id="day"),
        pytest.param(Unit((4, 6), None, 2020), "2020-04-01..2020-06-30", id="quarter"),
        pytest.param(Unit((4, 6)), "", id="year-unknown"),
        pytest.param(Unit((2, 2), 30, 2020), "", id="no-such-day"),
        pytest.param(VAGUE, "", id="vague"),
        pytest.param(Unit((2, 2), None, 2020).at_edge("end"), "2020-02-29..2020-02-29", id="end"),
        pytest.param(Unit((2, 2), None, 2020).at_edge("start"), "2020-02-01..2020-02-01", id="start"),
        pytest.param(
            Unit(year=2016).up_to(Unit(year=2020)).at_edge("end"), "2020-12-31..2020-12-31", id="end-of-years"
        ),
        pytest.param(Unit(year=2019).at_edge("end").up_to(Unit(year=2020)), "2019-12-31..2020-12-31", id="from-an-end"),
        pytest.param(Unit(year=2016).up_to(Unit(year=2020)), "2016-01-01..2020-12-31", id="years"),
        pytest.param(Unit((11, 11)).up_to(Unit((1, 1), None, 2021)), "2020-11-01..2021-01-31", id="over-new-year"),
        pytest.param(Unit((1, 1), None, 2020).up_to(Unit((3, 3))), "2020-01-01..2020-03-31", id="year-said-first"),
        pytest.param(Unit((1, 1)).up_to(VAGUE), "", id="up-to-something-vague"),
        pytest.param(Unit((1, 1)).up_to(Unit((3, 3))).of_year(2020), "2020-01-01..2020-03-31", id="put-into-a-year"),
        pytest.param(Unit((11, 11)).up_to(Unit((2, 2))).of_year(2020), "2019-11-01..2020-02-29", id="ends-in-its-year"),
    ],
)
def test_the_days_of_a_unit(unit: Unit, row: str) -> None:
    assert told(unit.interval()) == row, "mend Unit in extract/periods.py"


@pytest.mark.parametrize(
    ("numbers", "row"),
    [
        pytest.param("2021 4 28", "2021-04-28..2021-04-28", id="year-first"),
        pytest.param("28 04 2021", "2021-04-28..2021-04-28", id="day-first"),
        pytest.param("04 28 2021", "2021-04-28..2021-04-28", id="month-first"),
        pytest.param("4 4 2021", "2021-04-04..2021-04-04", id="day-and-month-alike"),
        pytest.param("3 4 2021", "", id="either"),
    ],
)
def test_three_numbers_as_a_date(numbers: str, row: str) -> None:
    unit = date_of(numbers.split())
    assert unit is not None, "these numbers are a date"
    assert told(unit.interval()) == row


@pytest.mark.parametrize(
    "numbers", ["2021 13 1", "2021 0 1", "45 4 2021", "4 45 2021", "12 7 4", "1 2 1203", "1 2 30000"]
)
def test_three_numbers_that_are_no_date(numbers: str) -> None:
    assert date_of(numbers.split()) is None, f"{numbers!r} can be no date: mend date_of"


@pytest.mark.parametrize(
    ("time", "row"),
    [
        pytest.param({"back": True}, "2020-02-01..2020-02-29", id="that-month"),
        pytest.param({"years": -1}, "2019-02-01..2019-02-28", id="a-year-earlier"),
        pytest.param({"year": 2016}, "2016-02-01..2016-02-29", id="the-same-period-of-2016"),
        pytest.param({}, "", id="nothing-said"),
    ],
)
def test_a_phrase_that_points_back(time: dict[str, bool | int], row: str) -> None:
    spoken_of = Interval(dt.date(2020, 2, 1), dt.date(2020, 2, 29))
    assert told(Time(**time).seen_from(spoken_of)) == row


DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2090, 12, 31))
FORMS = [
    "On {day.day} {month} {day.year}", "On {month} {day.day}, {day.year}",
    "On {short} {day.day}, {day.year}", "On {day:%Y-%m-%d}", "On {day.year}.{day.month}.{day.day}",
]  # fmt: skip


@given(day=DAYS, form=st.sampled_from(FORMS))
def test_any_date_is_read_back(day: dt.date, form: str, extractor: Extractor) -> None:
    short = "May" if day.month == 5 else calendar.month_abbr[day.month] + "."
    phrase = form.format(day=day, month=calendar.month_name[day.month], short=short)
    check_phrase(phrase, f"{day}..{day}", None, extractor)


@given(day=DAYS)
def test_any_month_is_read_back(day: dt.date, extractor: Extractor) -> None:
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    phrase = f"In {calendar.month_name[day.month]} {day.year}"
    check_phrase(phrase, f"{day.replace(day=1)}..{last}", None, extractor)
    check_phrase(phrase.replace("In", "By the end of"), f"..{last}", None, extractor)


@given(
    months=st.lists(st.integers(1, 12), min_size=2, max_size=2, unique=True).map(sorted), year=st.integers(1900, 2090)
)
def test_any_stretch_of_months_is_read_back(months: list[int], year: int, extractor: Extractor) -> None:
    first, last = months
    phrase = f"From {calendar.month_name[first]} to {calendar.month_name[last]} {year}"
    end = dt.date(year, last, calendar.monthrange(year, last)[1])
    check_phrase(phrase, f"{dt.date(year, first, 1)}..{end}", None, extractor)


@given(day=DAYS, years=st.integers(-300, 300))
def test_whole_months_stay_whole_months(day: dt.date, years: int) -> None:
    month = Unit((day.month, day.month), None, day.year).interval()
    moved = month.years_later(years)
    expected = Unit((day.month, day.month), None, day.year + years).interval()
    assert moved == (expected if 1500 <= day.year + years <= 2100 else Interval())


@given(numbers=st.lists(st.integers(0, 9999).map(str), min_size=3, max_size=3))
def test_any_three_numbers_give_a_day_of_theirs_or_none(numbers: list[str]) -> None:
    unit = date_of(numbers)
    day = unit.interval().start if unit else None
    if day:
        assert sorted([day.year, day.month, day.day]) == sorted(map(int, numbers))


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("Inflation eased to 7.1% in October from 7.7% the previous month.", ["2020-10", "2020-09"]),
        ("Inflation rose to 3% in January, up from 2.8% the month before.", ["2021-01", "2020-12"]),
        ("Exports rose 5% in May after 4% a month earlier.", ["2021-05", "2021-04"]),
    ],
)
def test_a_month_before_the_one_spoken_of(sentence: str, months: list[str], extractor: Extractor) -> None:
    periods = [record.period for record in extractor.extract(sentence, "2021-07-20")]
    assert [str(period.start)[:7] if period else None for period in periods] == months
