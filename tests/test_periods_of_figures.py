"""Which of a sentence's times is a figure's: times to come, times of things beside it, times that hold on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.test_periods import BULLETIN, told

if TYPE_CHECKING:
    from extract import Extractor

YEAR_2020, YEAR_2021 = "2020-01-01..2020-12-31", "2021-01-01..2021-12-31"
Q1, Q2, Q4 = "2021-01-01..2021-03-31", "2021-04-01..2021-06-30", "2020-10-01..2020-12-31"
MAY = "2021-05-01..2021-05-31"

# Each row: a text, and the period of each of its figures in order ("-": none), in a bulletin of 20 August 2021.
COMING = [
    ("Analysts had expected fourth-quarter profit of 31 million yuan.", Q4),
    ("The mill, which had forecast a loss, reported fourth-quarter profit of 31 million yuan.", Q4),
    ("December output was 41 tons, below the forecast of 43 tons.", "2020-12-01..2020-12-31 2020-12-01..2020-12-31"),
    ("Sales in November were better than expected at 31 million yuan.", "2020-11-01..2020-11-30"),
    ("December retail sales beat forecasts, rising 3 percent.", "2020-12-01..2020-12-31"),
    ("Sales in November are expected at 31 million yuan.", "2021-11-01..2021-11-30"),
    ("The bank forecasts growth of 3 percent in the fourth quarter.", "2021-10-01..2021-12-31"),
    ("The ministry forecast growth of 3 percent in the fourth quarter.", "2021-10-01..2021-12-31"),
    ("The mill hired 40 welders in November and will hire 30 welders in December.",
     "2020-11-01..2020-11-30 2021-12-01..2021-12-31"),
    ("It has a contract to supply the mill with 12 tons a day until October.", "..2021-10-31"),
    ("It is to report a profit of 31 million yuan tomorrow for the first quarter.", Q1),
    ("It reported sales of 31 million yuan on Monday for 2020.", YEAR_2020),
    ("The tomorrow-next rate of the bank was 3 percent.", "-"),
    ("Exports in the first 11 months of the last financial year rose 3 percent.", "-"),
    ("Exports in the May-July period of the current financial year rose 3 percent.", "2021-05-01..2021-07-31"),
    ("The tender calls for shipment of 61 tons in November.", "2021-11-01..2021-11-30"),
    ("The fee rises to 75 yuan with effect from October.", "2021-10-01.."),
    ("The mill will open in February with 40 welders.", "2022-02-01..2022-02-28"),
    ("The mill that opened in February will hire 40 welders.", "-"),
    ("Output in November fell due to drought to 40 tons.", "2020-11-01..2020-11-30"),
    ("The mill kept its full-year forecast of 2 million yuan.", YEAR_2021),
    ("The full-year target of around 5 percent is within reach.", YEAR_2021),
    ("The mill expects full-year earnings of 5 million yuan.", YEAR_2021),
]  # fmt: skip
# Of a weekday to come no day is settled; of one that is past it is the last.
WEEKDAYS = [
    ("The unions of 40 mills have called a strike for Monday.", "-"),
    ("The bank offered bills worth 40 million yuan for auction on Tuesday.", "-"),
    ("The sale of 40 flats is set for Monday.", "-"),
    ("The sale of 40 flats begins on Monday.", "-"),
    ("Some 40 unions vote on Tuesday.", "-"),
    ("The tender for 40 tons of oats closes on Thursday.", "-"),
    ("Shares in the mill fell 4 percent ahead of an owners' meeting on Thursday.", "-"),
    ("The ministry is due to close 40 mills on Wednesday.", "-"),
    ("Shares in the mill fell 4 percent on Thursday ahead of the meeting.", "2021-08-19..2021-08-19"),
    ("Before falling 4 percent on Thursday the shares had gained 7 percent.",
     "2021-08-19..2021-08-19 2021-08-19..2021-08-19"),
    ("The party won 40 percent of the 7 million votes cast on Sunday.",
     "2021-08-15..2021-08-15 2021-08-15..2021-08-15"),
    ("Turnover for Thursday was 40 million yuan.", "2021-08-19..2021-08-19"),
    ("The mill opens in November with 40 welders.", "2021-11-01..2021-11-30"),
    ("The mill is due to open in November with 40 welders.", "2021-11-01..2021-11-30"),
]  # fmt: skip
SINCE = [
    ("Since the launch of the training plan in the hill towns in 2020, 400 welders were hired.", "2020-01-01.."),
    ("Since the launch of the programme for the hill towns the firm has bought 400 cars in 2020.", YEAR_2020),
    ("The museum opened on 5 May 2021. In the weeks since that day it has sold 400 prints.", "2021-05-05.."),
    ("The board raised the fee to 40 yuan a ton from 30 yuan, effective from May 1.", "2021-05-01.. -"),
    ("The fee will be 40 yuan, effective as of October 1.", "2021-10-01.."),
]  # fmt: skip
NAMES = [
    ("The bank will issue 20 million dollars of notes due 2031.", "-"),
    ("It launched a 20 million dollar bond maturing in 2031.", "-"),
    ("The bank will redeem 20 million dollars of notes due 2031 in October.", "2021-10-01..2021-10-31"),
    ("The certificates of 1991 total 3 billion yuan.", "-"),
    ("It sold bills worth 3 billion yuan for resale on August 31.", "-"),
    ("The board declared 2 yuan a share payable September 10 to holders of record August 27.", "-"),
    ("Cocoa for May delivery closed at 640 dollars.", "-"),
    ("The London May price fell to 640 dollars.", "-"),
    ("Cocoa May rose seven dollars to 640 dollars.", "- -"),
    ("May rose seven dollars to 640 dollars.", "- -"),
    ("May sales rose 7 percent.", MAY),
    ("May wheat rose seven cents.", "-"),
    ("May wheat sales rose 7 percent.", MAY),
    ("May T-bond futures opened on a turnover of 40 lots.", "-"),
    ("The AX-2000 exchange serves 40 mills.", "-"),
    ("It will buy 12 tons for March 20 to April 5 delivery.", "-"),
    ("From May 20 to June 5 it sold 40 cars.", "2021-05-20..2021-06-05"),
    ("The report is due in October and names 40 mills.", "2021-10-01..2021-10-31"),
    ("Under its Vision 2030 plan the county wants 40 mills.", "-"),
    ("The World Cup 1998 drew 40 teams.", "-"),
    ("Tamba 2020 sales rose 5 percent.", YEAR_2020),
    ("The Tourism Strategic Plan 2017-2020 covers 40 mills.", "-"),
    ("The Estates Act No. 2 of 1958 covers 40 mills.", "-"),
    ("In the year under review 40 welders were hired.", "-"),
    ("In the year 40 welders were hired.", YEAR_2021),
]
BESIDE = [
    ("The mill has sold 40 tons since its opening in 2011.", "2011-01-01.."),
    ("Since it was founded in 2015, the fund has reached 40 mills.", "2015-01-01.."),
    ("Some 400 people have fled since the war began in May 2020.", "2020-05-01.."),
    ("Since sales fell, 40 welders were hired in May 2020.", "2020-05-01..2020-05-31"),
    ("Maria Okoro, who joined the mill in 1996, oversees 320 welders.", "-"),
    ("The dam, built between 1998 and 2004, serves 40 mills.", "-"),
    ("The mill, due to open in 2026, will employ 300 welders.", "-"),
    ("The mill will open in 2026 and employ 300 welders.", "2026-01-01..2026-12-31"),
    ("Of the mills approved in 2020, 48 have been completed.", "-"),
    ("Under a law passed in 2015, 50 mills must close.", "-"),
    (
        "As per the outcome of a trial held in 12 towns in 2016, approval has been granted to 70 towns.",
        "2016-01-01..2016-12-31 -",
    ),
    ("Reds had three first-half possessions in their half and scored twice.", "-"),
    ("In a survey held in 2015, 50 mills took part.", "2015-01-01..2015-12-31"),
    ("More than 400 homes burned or were destroyed in May, and only 35 have been rebuilt.", f"{MAY} -"),
    ("It will make 500 million kWh a year after it is completed in 2026.", "-"),
    ("The county will move 300 people to farms known as new zones in 2022.", "2022-01-01..2022-12-31"),
    ("It will be completed in June 2025, with an annual output of 30 tons.", "-"),
    ("The mill earned 12 million yuan in the year to May after 10 million yuan previously.", "..2021-05-31 -"),
    ("Output fell to 105 tons from June's 106 tons.", "- 2021-06-01..2021-06-30"),
    ("It was their worst day since March, when shares lost 3 percent.", "2021-03-01..2021-03-31"),
]
CLAUSES = [
    ("If owners approve it at the September 3 meeting, the dividend will be 4 yuan.", "-"),
    ("If the bill is passed in October, the fee will be 40 yuan.", "-"),
    ("According to a report released in May, 40 mills were idle.", "-"),
    ("According to a survey made in May, 40 mills were idle.", MAY),
    ("Among the 40 roads begun in 2020, 12 are open.", f"{YEAR_2020} -"),
    ("The mill, expected to open in 2022, will cost 40 million yuan.", "-"),
    ("Turnover in 2021 doubled from 2020 to 40 million yuan.", YEAR_2021),
    ("Exports rose 5 percent in May following a 3 percent fall the previous month.",
     f"{MAY} 2021-04-01..2021-04-30"),
    ("Turnover rose 3 percent over the three months to June.", Q2),
    ("In 2018 it made 40 tons and the following year 60 tons.", "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
    ("In 2018 it made 40 tons. In the next year it made 60 tons.", "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
    ("In May it made 40 tons. The following month it made 60 tons.", f"{MAY} 2021-06-01..2021-06-30"),
    ("Over the next year it will hire 40 welders.", "-"),
    ("It earned 4 million yuan, down from 6 million yuan in 2020's initial quarter.", "- 2020-01-01..2020-03-31"),
    ("The county has 40 mills and in May a port was opened.", "-"),
    ("In May a fire broke out 40 km east of the town.", "-"),
    ("In May 40 km of roads were built.", MAY),
    ("It will cut 40 jobs by about 2031.", "..2031-12-31"),
    ("It has 4 million yuan pending under an agreement that ends this month.", "-"),
    ("The bond issued in May by the bank was cut to 4 million yuan.", "-"),
    ("The bank bought bills for resale to the market on September 2 at 5 percent.", "-"),
    ("July was up 18 cents at 6.41 dollars.", "- -"),
    ("The paper printed a report on Monday that the bank will cut 40 jobs.", "-"),
    ("The loan is fungible with its 40 million franc, April 7, 2031 issue.", "-"),
    ("Before the bid was made last month, Tamba held 40,000 shares.", "-"),
    ("Funds were trading at 5 percent, close to yesterday's 6 percent average.", "- 2021-08-19..2021-08-19"),
    ("Output will rise by 4 percent after last year's 7 percent rise.", f"- {YEAR_2020}"),
    ("The rate was unchanged from May at 5 percent.", "-"),
    ("The board wants a rise in the price from May to 40 yuan.", "-"),
    ("From May the price is 40 yuan.", "2021-05-01.."),
    ("Output was back to 9 percent of 2019.", "-"),
    ("It made up 9 percent of 2020 revenue.", YEAR_2020),
]  # fmt: skip
SAID = [
    ("Yesterday, Tamba Motors said it agreed to be bought for 4 million yuan.", "-"),
    ("The director yesterday again told officials he opposes a plan that would limit the fee to 3 yuan.", "-"),
    ("The minister told reporters in Lima on May 5 exports would rise 5 percent.", "-"),
    ("The minister said on May 5 that 30 mills had closed.", "-"),
    ("The minister said in May he would close 30 mills.", "-"),
    ("In May, the bank said, exports rose 5 percent.", MAY),
    ("The bank said May exports rose 5 percent.", MAY),
    ("The bank said first-quarter exports to Peru rose 5 percent.", Q1),
    ("The bank said in May exports rose 5 percent.", MAY),
    ("It agreed not to sell until September 30, adding it was paid 300 yuan.", "-"),
    ("The bank said Monday it will close 40 mills.", "-"),
    ("The bank said on Monday that 40 people died on Sunday.", "2021-08-15..2021-08-15"),
    ("The firm on Monday reported a profit of 3 million yuan.", "-"),
    ("The firm posted on Monday a profit of 3 million yuan.", "-"),
    ("The ministry on Monday reported 40 new cases.", "2021-08-16..2021-08-16"),
    ("The mill will open on Monday with 300 welders.", "-"),
    ("Profit rose to 3 million yuan in May, the firm said on Monday. A year earlier it was 2 million yuan.",
     f"{MAY} 2020-05-01..2020-05-31"),
    ("It sold 300 shares between May 3 and 5 at prices ranging from 10 to 14 yuan each.",
     "2021-05-03..2021-05-05 2021-05-03..2021-05-05"),
    ("It lost 18 million yuan in the first quarter, three times the 6 million yuan it lost a year earlier.",
     f"{Q1} 2020-01-01..2020-03-31"),
    ("Growth will slow to 2 percent in the next fiscal year starting in April 2022.", "2022-04-01.."),
    ("It will start all mills by the end of June and complete 55 percent of the yearly plan in the first half of 2022.",
     "2022-01-01..2022-06-30"),
    ("It built 22 mills, 6 more than in 2019, an increase of 37 percent over the 16 of that year.",
     "- - - 2019-01-01..2019-12-31"),
    ("For the full year, 40 mills are aimed at.", YEAR_2021),
    ("The book value was 31 million yuan at end-2020.", "..2020-12-31"),
    ("It announced a 2020 profit rise of 42 percent over 2019.", YEAR_2020),
    ("The bonds, due April 2, 2032, are sold in lots of 5,000 yuan.", "-"),
    ("It will cut its rates by 3 percent, effective Monday.", "-"),
    ("Each of the five unions has contracts, all of which ended May 30, but they are alike.", "-"),
    ("The yen opened at 12 marks from yesterday's 11 marks and the franc was unchanged at yesterday's 30 marks.",
     "- 2021-08-19..2021-08-19 2021-08-19..2021-08-19"),
    ("The group is anticipating sales of 30 million yuan in the fourth quarter.", "2021-10-01..2021-12-31"),
    ("PROFIT MAY BE 40 MILLION YUAN", "-"),
    ("It sold 64 tons for Mar/Apr shipment.", "-"),
    ("Between 2012 and 2015 banks lost 4 million yuan.", "2012-01-01..2015-12-31"),
    ("By the end of May shipments had fallen by 64 tons.", "..2021-05-31"),
    ("Exports fell to 64 tons in March/April.", "2021-03-01..2021-04-30"),
    ("A fee introduced on May 1, 2019, will be cut to 3 yuan.", "-"),
    ("It goes on with its plan, announced in May 2019, of buying 40 mills.", "-"),
    ("Profit in May was above the 3 million yuan, or 35 fen a share, earned in the first quarter of 2020.",
     "2020-01-01..2020-03-31 2020-01-01..2020-03-31"),
    ("It bought a mill in May 2020, adding 300 welders.", "2020-05-01..2020-05-31"),
    ("Some 100 drivers, whose contract ended in May, stayed out.", "-"),
    ("Some 100 drivers, who left in May, were hired again in June.", "2021-06-01..2021-06-30"),
    ("The 1976 Tamba agreement between the two towns was signed.", "-"),
    ("Inflation was cut from 250 percent a year in the first half of 2020 to 70 percent.",
     "2020-01-01..2020-06-30 -"),
    ("By June it had made 47 percent of the 103 million yuan that it has pledged for 2021.",
     f"..2021-06-30 {YEAR_2021}"),
    ("By June it had 40 tons, 72 percent of the 55 tons set as the task for the year.",
     f"..2021-06-30 ..2021-06-30 {YEAR_2021}"),
    ("By June 49 mills planned for this year had started.", "..2021-06-30"),
    ("It will cost 3 million yuan in 2019, 4 million yuan and 5 million yuan in the year 2020 and 2021 respectively.",
     f"2019-01-01..2019-12-31 {YEAR_2020} {YEAR_2021}"),
]  # fmt: skip
HOLDING = [
    ("Exports rose 12 percent in May while imports fell 3 percent.", f"{MAY} {MAY}"),
    ("It took 20 tons in May, followed by Tamba with 11 tons and Koksu with 9 tons.", f"{MAY} {MAY} {MAY}"),
    ("It spent 30 million yuan in May, which is 11.5 percent of the plan.", f"{MAY} {MAY}"),
    ("It made 40 tons in 2020 and expects to make 50 tons.", f"{YEAR_2020} -"),
    ("It made 40 tons in 2020 and has 300 welders.", f"{YEAR_2020} -"),
    ("Orders are up 4 percent from last month, while shipments rise 1 percent.", "- -"),
    ("Up to May 31, 700 trains had run this year, up 54 percent.", "..2021-05-31 ..2021-05-31"),
    ("By the end of May it had spent 4 million yuan, and the plan of this year is 9 million yuan.",
     f"..2021-05-31 {YEAR_2021}"),
    ("A total of 318 mills, each with a new hall, broke ground in May.", "2021-05-01..2021-05-31"),
    ("Some 40 mills, 13 dams and 8 bridges have been built since 2010.", "2010-01-01.. 2010-01-01.. 2010-01-01.."),
    ("In 2019 and 2020 the county built 40 mills and 52 mills, respectively.", f"2019-01-01..2019-12-31 {YEAR_2020}"),
    ("2020 and 2019 net includes gains of 44 yuan and 57 yuan, respectively.", f"{YEAR_2020} 2019-01-01..2019-12-31"),
    ("2020 4th qtr and yr net excludes 61 yuan and 72 yuan, respectively.", f"{Q4} {YEAR_2020}"),
    ("From January to March steel and coal rose 3 and 4 percent, respectively.", f"{Q1} {Q1}"),
    ("Revenue rose to 44 million yuan (2020: 41 million), of which 58% abroad.", f"- {YEAR_2020} -"),
    ("Profit reached 4 million yuan (Q4 2020: 3 million) and cash 9 million.", f"- {Q4} -"),
    ("Output (2020) stood at 5 million yuan.", YEAR_2020),
    ("In 2020 the harvest was 15 tons. A year before it was 12 tons.", f"{YEAR_2020} 2019-01-01..2019-12-31"),
    ("In 2019 the harvest was 15 tons. A year later it fell to 12 tons.", f"2019-01-01..2019-12-31 {YEAR_2020}"),
    ("Sales rose 5 percent in May. During the quarter it hired 40 welders.", f"2021-05-01..2021-05-31 {Q2}"),
    ("The mill reopened in March 2020. That year it hired 40 welders.", YEAR_2020),
    ("Output shrank 2 percent in the second quarter, after growing 1 percent in the previous quarter.", f"{Q2} {Q1}"),
    ("Sales fell to 81 tons in the first quarter from 92 tons in the same 2020 period.",
     f"{Q1} 2020-01-01..2020-03-31"),
    ("The yield was 86 tons, 12 tons more than last year, and the whole crop was 312 tons.", "- - -"),
    ("Output came to 90 tons, more than last year's 86 tons.", f"- {YEAR_2020}"),
    ("Receipts were 38 percent up on 2020, and visits 9 percent down.", "- -"),
    ("Exports were 18 percent ahead of last year's pace.", "-"),
    ("Rates fell to 4 percent in May, the lowest since 2016, as food rose 3 percent.", f"{MAY} -"),
    ("It should grow 2 percent this year, down from the 3 percent projected in January.", f"{YEAR_2021} -"),
    ("Growth is put at 2 percent this year and 3 percent next.", f"{YEAR_2021} 2022-01-01..2022-12-31"),
    ("It sees 2 percent this year and 3 percent next quarter.", f"{YEAR_2021} 2021-10-01..2021-12-31"),
    ("Work must begin before the 20th of November, the whole year investment to reach 80 million yuan.", YEAR_2021),
    ("The entire year investment will be 80 million yuan.", YEAR_2021),
    ("It made 3 million yuan on sales of 19 million yuan in 2020.", f"{YEAR_2020} {YEAR_2020}"),
    ("It made 3 million yuan, or 65 fen a share, in 2020, against 2 million yuan, or 40 fen a share, in 2019.",
     f"{YEAR_2020} {YEAR_2020} 2019-01-01..2019-12-31 2019-01-01..2019-12-31"),
    ("In 2020 it made 4 million yuan, or 7 fen a share, against 2 million yuan on sales of 8 million yuan in 2019.",
     f"{YEAR_2020} {YEAR_2020} 2019-01-01..2019-12-31 2019-01-01..2019-12-31"),
    ("It made 3 million yuan on sales of 19 million yuan for the nine months ended March 31, 2021.",
     "2020-07-01..2021-03-31 2020-07-01..2021-03-31"),
    ("It paid 3 million yuan for 40 percent of the firm, and sold it in 2020.", "- -"),
    ("It has 40 ships of 200 tons, bought in 2020.", "- -"),
    ("It made 5 million yuan in last year's second half, down from 6 million yuan in 2019's fourth quarter.",
     "2020-07-01..2020-12-31 2019-10-01..2019-12-31"),
    ("It caught 30 tons more than in 2019. Cod came to 2 tons, against 1 ton a year ago.", "- - -"),
]  # fmt: skip

OWNED = [
    ("Output was 46 tons, compared with last year's 45 tons.", f"- {YEAR_2020}"),
    ("The surplus was 4 million yuan, against May's revised 3 million yuan.", f"- {MAY}"),
    ("It beat 2020's 400 medals.", YEAR_2020),
]
# Financial years, which begin in April or July where the text speaks of such a country.
FINANCIAL = [
    ("In 2020-21 Odisha spent Rs 61 crore, against Rs 78 crore in 2019-20.",
     "2020-04-01..2021-03-31 2019-04-01..2020-03-31"),
    ("Kenya collected KSh 12 billion in the first quarter of FY 2020/21.", "2020-07-01..2020-09-30"),
    ("In the second half of FY 2020-21 India built 40 schools.", "2020-10-01..2021-03-31"),
    ("Queensland will build 500 homes by 2021-22.", "..2022-06-30"),
    ("The 2020-21 season in India had 40 matches.", "-"),
    ("In the academic year 2020/21 Kenya had 40 schools.", "-"),
    ("In 2020-21 the firm sold 40 buses.", "-"),
    ("In 2018-21 India built 40 dams.", "-"),
    ("India built 40 dams in the last financial year.", "2020-04-01..2021-03-31"),
    ("This fiscal year Kenya will build 40 dams.", "2021-07-01..2022-06-30"),
    ("This fiscal year it will build 40 dams.", "-"),
    ("Sales were 4 million yuan in the financial year ended 31 March 2021.", "2020-04-01..2021-03-31"),
    ("Sales were 4 million yuan in the fiscal year that ended on June 30.", "2020-07-01..2021-06-30"),
    ("The siege ended in 2020 after 40 attacks.", "2020-01-01..2020-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "row"),
    [
        pytest.param(*row, id=row[0][:48])
        for row in (*COMING, *WEEKDAYS, *SINCE, *NAMES, *BESIDE, *CLAUSES, *SAID, *HOLDING, *OWNED, *FINANCIAL)
    ],
)
def test_whose_time_it_is(text: str, row: str, extractor: Extractor) -> None:
    found = " ".join(told(record.period) or "-" for record in extractor.extract(text, BULLETIN))
    assert found == row, f"{text!r}: found {found!r}, not {row!r}: mend extract/times or extract/context/periods"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The whole year saw 64 new mills.", YEAR_2020),
        ("In the whole year the county signed contracts for 64 mills.", YEAR_2020),
        ("The whole year target is 64 mills.", YEAR_2021),
        ("For the whole year it will build 64 mills.", YEAR_2021),
        ("It hired 40 welders throughout the year.", YEAR_2020),
        ("It plans to invest 40 million yuan within the year.", YEAR_2021),
    ],
)
def test_the_year_told_of_in_february(text: str, row: str, extractor: Extractor) -> None:
    assert [told(record.period) for record in extractor.extract(text, "2021-02-08")] == [row]


def test_a_line_that_ends_in_a_small_word_goes_on(extractor: Extractor) -> None:
    text = "NOTE: 2020 4th qtr and yr net excludes 61 yuan and\n72 yuan, respectively."
    assert [told(record.period) for record in extractor.extract(text)] == [Q4, YEAR_2020]
