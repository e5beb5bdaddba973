"""Texts for the tests of near-duplicates: stories with the edits of other papers, and bulletins of one form."""

from __future__ import annotations

from typing import Final

FERRY: Final = """\
Port of Larnmouth signs 84 million euro deal for two electric ferries

LARNMOUTH, 14 May - The harbour board of Larnmouth has ordered two battery-driven ferries for 84 million \
euros, the largest contract in its history, chairwoman Ines Dahlgaard said on Tuesday. The vessels, each \
with room for 420 passengers and 96 cars, will be built at the Norvik yard in Trondheim and enter service in \
the spring of 2027.

The ferries replace three diesel ships that have crossed the sound since 1988. Dahlgaard said they would cut \
the port's emissions by 38 percent and save about 6.5 million litres of fuel a year. Charging stations on \
both shores cost a further 11 million euros, of which the ministry of transport pays half.

Unions welcomed the order but warned that 57 jobs in the engine rooms were at risk. "We were promised \
training, and we will hold the board to it," said Piet Orrel of the seafarers' union. The board said nobody \
would be dismissed before 2029.

Fares will rise by 4 percent next year. About 1.3 million people took the ferry in 2024, slightly fewer than \
in the year before, when the bridge at Kell was closed for repairs.
"""

MINE: Final = """\
Copper mine at Tsagaan Uul to double output by 2028

The operator of the Tsagaan Uul copper mine said on Monday it would invest $1.2 billion to double its output \
to 310,000 tonnes a year by 2028. Altan Resources, which owns 66 percent of the mine, will pay for most of \
the expansion itself; the state holds the rest.

A second shaft of 1,140 metres and a new concentrator are to be built from September. At the peak of the \
work 4,800 people will be employed on the site, the company said, three quarters of them from the province. \
Chief executive Bat-Erdene Sukh said the ore body would last for another 41 years.

Herders near the mine fear for their wells. A study published in March found that the water table had fallen \
by 2.7 metres since 2015. The company said it recycled 83 percent of its water and would add a pipeline of \
70 kilometres from the river.

Copper prices have risen by 19 percent this year. Analysts at Kestrel Bank expect the mine to earn $540 \
million in 2026.
"""

SCHOOL: Final = """\
The government of Verland will open 120 new primary schools over the next four years, Education Minister Oda \
Reyes told parliament on Thursday. The programme costs 2.3 billion crowns and is meant to bring the average \
class down from 31 pupils to 24.

Most of the schools are planned in the south, where the number of children has grown by 17 percent since \
2019. Reyes said 3,600 teachers would be hired, and that those who move to villages would get a bonus of \
15,000 crowns a year. The opposition called the plan a set of promises without money. "There are 900 posts \
empty today," said Karl Munthe of the Farmers' Party.

The first 22 schools are to open in August next year. The teachers' union asked for a rise in pay of 8 \
percent before any talk of new buildings.
"""

STORM: Final = """\
Storm Petra left at least 12 people dead and 340,000 homes without power as it swept over the western \
islands on Sunday night, the civil protection agency said. Gusts of 176 kilometres an hour were measured on \
Cape Arnel, the strongest since records began.

In the town of Saint Brice the river rose by four metres in six hours and flooded the old quarter. Rescuers \
in boats brought 700 people to safety, many of them from the roofs of their houses. Mayor Lucie Ferrand said \
the damage would run to 90 million. The airport stayed closed, and 215 flights were cancelled.

Forecasters expect the storm to weaken over land by Tuesday morning. The government released 25 million in \
emergency aid and sent 1,500 soldiers to clear the roads.
"""


def _beheaded(text: str) -> str:
    return text.split("\n\n", 1)[1]


def _without_last(text: str, paragraphs: int) -> str:
    return "\n\n".join(text.strip().split("\n\n")[:-paragraphs])


COPIES: Final[dict[str, tuple[str, str]]] = {
    "another headline": (FERRY, "Larnmouth Goes Electric: Harbour Board Buys Ferries\n\n" + _beheaded(FERRY)),
    "last paragraph cut": (FERRY, _without_last(FERRY, 1)),
    "byline and footer": (
        FERRY,
        f"By Tom Alder, Shipping Correspondent\n\n{FERRY}\nCopyright 2025 The Larn Gazette. Call 555 0182.",
    ),
    "headline, byline, tail": (
        MINE,
        "HERDERS FEAR FOR WELLS AS MINE DOUBLES\nBy a staff writer\n\n" + _without_last(_beheaded(MINE), 1),
    ),
    "a figure corrected": (MINE, MINE.replace("41 years", "14 years")),
    "a figure corrected in two places": (FERRY, FERRY.replace("84 million", "86 million")),
    "case, quotes and dashes": (
        FERRY,
        FERRY.upper().replace('"', "\u201d").replace("-", "\u2013").replace("'", "\u2019"),
    ),
    "lines wrapped": (MINE, MINE.replace(" ", "\n", 40).replace("  ", " ")),
    "soft hyphens and double spaces": (MINE, MINE.replace("operator", "oper\u00adator").replace(" ", "  ")),
    "a paragraph taken out": (SCHOOL, SCHOOL.replace(SCHOOL.split("\n\n")[2], "")),
    "words of the desk changed": (
        SCHOOL,
        SCHOOL.replace("told parliament on Thursday", "said in parliament yesterday").replace("called", "has called"),
    ),
    "a dateline put before": (SCHOOL, "VERSTAD, 6 Feb (Newswire) - " + SCHOOL),
    "paragraphs in another order": (STORM, "\n\n".join(STORM.strip().split("\n\n")[i] for i in (0, 2, 1))),
    "toll corrected, headline put before": (STORM, "Petra kills many\n\n" + STORM.replace("12 people", "13 people")),
    "cut to two thirds": (STORM, _without_last(STORM, 1)),
    "a paragraph added": (
        STORM,
        STORM
        + "\nIn neighbouring Orvania the wind tore the roof off a stadium; 8 people were hurt there, police said.",
    ),
}

_FORMS: Final[dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]]] = {
    "central bank's repurchases": (
        """\
{0} - The central bank entered the money market to arrange {1} billion crowns of repurchase agreements, a \
spokesman said. Dealers said overnight funds were trading at {2} percent when the bank began its temporary \
supply of reserves to the banking system. It was the first such operation this week.""",
        ("12 March", "two", "6-1/8"),
        ("27 March", "one", "6-1/8"),
    ),
    "repurchases without a date": (
        """\
The central bank entered the money market to arrange {0} billion crowns of repurchase agreements, a spokesman said. \
Dealers said overnight funds were trading at {1} percent when the bank began its temporary supply of reserves to the \
banking system.""",
        ("two", "6-1/8"),
        ("1.5", "6-1/8"),
    ),
    "goods for hospitals": (
        """\
The Cabinet of Ministers approved the proposal of the Minister of Health to award the contract for the \
supply of {0} vials of {1} injection {2} mg to {3} at a total cost of {4} million rupees, as recommended by \
the Standing Procurement Committee appointed by the Cabinet and by the Procurement Appeal Board.""",
        ("45,000", "Tenecteplase", "40", "Meridian Pharma Limited of India", "1,207"),
        ("13,000", "Factor Eight", "250", "Bioseva Laboratories of Hungary", "318"),
    ),
    "works without a figure": (
        """\
The proposal made by the Honourable Minister of Water Supply and Drainage to award the contract for the {0} \
Water Supply Project with the funds of {1}, as recommended by the Standing Cabinet Appointed Procurement \
Committee, was approved by the Cabinet.""",
        ("Wellawa Bridge and Hill Town", "Local Banks"),
        ("Greater Morakanda Integrated", "the Harbin Export Bank"),
    ),
    "two lots of one road": (
        """\
Under the Rural Roads Programme 2024-2030, for which 900 million dollars have been lent, tenders were called \
for the repair of roads in {0} District. Package {1} covers {2} kilometres. Seven bids were received, and \
the Cabinet granted approval to award the contract to {3} for Rs. {4} million, to be finished within 24 \
months. The engineer's estimate of the Road Development Authority was exceeded by less than 5 percent.""",
        ("Kandara", "3", "41.5", "Sierra Works (Private) Limited", "812.6"),
        ("Matugala", "4", "37.2", "Nelson Brothers and Company", "745.1"),
    ),
    "two days of a stock exchange": (
        """\
Shares on the Verstad exchange closed {0} on {1}. The all-share index {2} {3} points to {4}, with turnover \
of {5} million crowns. {6} was the most traded share, followed by {7}. Brokers said foreign buyers stayed on \
the sidelines ahead of the central bank's meeting on interest rates, and that trading was thin. Advancers \
led decliners by {8}.""",
        ("higher", "Monday", "gained", "31.4", "5,208.7", "912", "Norvik Steel", "Orlin Foods", "88 to 61"),
        ("lower", "Tuesday", "lost", "17.9", "5,190.8", "745", "Kestrel Bank", "Orlin Foods", "90 to 57"),
    ),
    "weather of two days": (
        """\
Weather for {0}: Showers will occur at times in the Western, Southern and Central provinces. Showers or \
thundershowers of about {1} mm are likely at some places in the Eastern province after {2} p.m. Winds of {3} \
km an hour from the {4} can be expected in the hill country. The general public is kindly requested to take \
adequate precautions to minimise damage caused by temporary strong winds and lightning during \
thundershowers.""",
        ("4 June", "75", "2", "40", "southwest"),
        ("9 June", "100", "1", "55", "northwest"),
    ),
    "two appointments": (
        """\
{0} has been appointed as the new Secretary to the Ministry of {1}. The letter of appointment was handed \
over by the Secretary to the President at the Presidential Secretariat today ({2}). {3} previously served as \
{4} and holds a degree of the University of {5}.""",
        ("Dr. Ruwan Abeykoon", "Agriculture and Lands", "09", "Dr. Abeykoon", "Director of Irrigation", "Peradeniya"),
        ("Ms. Nadia Cassim", "Trade and Food Security", "17", "Ms. Cassim", "Commissioner of Revenue", "Leiden"),
    ),
    "two quarters of a company": (
        """\
{0} quarter net profit of Orlin Foods {1} to {2} million crowns from {3} million a year earlier. Sales were \
{4} billion. The company, the country's largest maker of dairy goods, has plants in Verstad, Kell and \
Larnmouth and employs about 6,100 people. Chief executive Marta Lind repeated the forecast for the full year \
and said the board would decide on the dividend at its next meeting.""",
        ("First", "rose", "212", "187", "3.4"),
        ("Second", "fell", "176", "201", "3.1"),
    ),
    "two bond issues": (
        """\
LONDON - {0} is issuing a {1} billion yen eurobond due {2} paying {3} percent and priced at {4}, lead \
manager {5} said. The bond is available in denominations of one million yen and will be listed in \
Luxembourg. The selling concession is 1-1/4 pct while management and underwriting combined pays 5/8 pct. \
Payment date is {6}.""",
        ("Enel Rail", "15", "April 1992", "4-7/8", "101-5/8", "Nomi Securities", "April 22"),
        ("Ostrava Gas", "20", "May 1994", "5-1/8", "102", "Daimon Europe", "May 7"),
    ),
    "two matches": (
        """\
{0} beat {1} {2} on Saturday to stay {3} in the league. {4} scored in the {5} minute, and {6} made it safe \
after the break before a crowd of {7}. The coach said his players had worked hard for the points and that \
the referee had been fair. The league rests next week because of the national team's matches.""",
        ("Norvik", "Kell", "2-0", "second", "Ahl", "14th", "Berg", "11,240"),
        ("Larnmouth", "Verstad", "3-1", "sixth", "Costa", "71st", "Dunne", "8,315"),
    ),
    "two bills": (
        """\
The Cabinet at its meeting held on {0} granted approval to instruct the Legal Draftsman to draft a bill to \
amend the {1} Act, No. {2} of {3}. The draft so prepared has received the clearance of the Attorney General. \
Accordingly, the Cabinet granted approval to the resolution furnished by the Minister of {4} to publish the \
said bill in the government gazette and to submit it to Parliament for its concurrence thereafter.""",
        ("2022-07-04", "Civil Procedure", "12", "1988", "Justice"),
        ("2023-03-20", "Betting and Gaming Levy", "40", "1991", "Finance"),
    ),
    "fuel prices of two months": (
        """\
The petroleum corporation has revised its prices with effect from midnight. A litre of petrol 92 will cost \
{0} rupees, a litre of petrol 95 {1} rupees, auto diesel {2} rupees and super diesel {3} rupees. The price \
of kerosene stays at {4} rupees. The corporation said the monthly formula followed the prices of the world \
market and the exchange rate, and that the next revision was due at the end of the coming month.""",
        ("311", "377", "286", "331", "183"),
        ("299", "361", "286", "313", "183"),
    ),
    "census of two districts": (
        """\
The census counted {0} people in {1} District, the statistics department said, {2} percent more than ten \
years earlier. Women make up {3} percent of them. The average household has {4} members; {5} percent of the \
houses have piped water and nearly all have electricity. The department will publish the results for all \
districts by the end of the year.""",
        ("1,214,706", "Kandara", "7.1", "51.6", "3.7", "64"),
        ("866,031", "Matugala", "4.9", "51.2", "3.7", "58"),
    ),
}

SIBLINGS: Final[dict[str, tuple[str, str]]] = {
    name: (form.format(*one), form.format(*other)) for name, (form, one, other) in _FORMS.items()
}
