"""Quantities: amounts with a unit, how it is written and what is measured; and letters behind digits that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_counts import check, check_none, fact

if TYPE_CHECKING:
    from extract import Extractor

# Each row: the amount as it is written, its value, and its unit as the records name it.
SPELLINGS = [
    ("109.4 GL", 109.4, "GL"),
    ("640 ML", 640, "ML"),
    ("640 ml", 640, "ml"),
    ("171 kilolitres", 171, "kilolitre"),
    ("61 PJ", 61, "PJ"),
    ("12,000 cusecs", 12000, "cusec"),
    ("16 Giga Watt hours", 16, "GWh"),
    ("600 rai", 600, "rai"),
    ("15,500 short tons", 15500, "short ton"),
    ("410,000 long tons", 410000, "long ton"),
    ("60 km/hr", 60, "km per hour"),
    ("24 degrees centigrade", 24, "celsius"),
    ("900 cu. m.", 900, "cubic metre"),
    ("50 sq. kms.", 50, "square km"),
    ("1,300 cft", 1300, "cubic foot"),
    ("33 kilo volts", 33, "kV"),
    ("400 MTs", 400, "ton"),
    ("30,000 bu", 30000, "bushel"),
    ("600 fine tonnes", 600, "ton"),
    ("9,000 gross tonnes", 9000, "ton"),
    ("310 mboe/d", 310, "kboe"),
    ("640 koz", 640, "koz"),
    ("71 Mm3", 71, "mcm"),
    ("94 hm³", 94, "mcm"),
    ("88 km3", 88, "bcm"),
    ("13 MMboed", 13, "MMboe"),
    ("270 Mbpd", 270, "kbbl"),
    ("75,000 tpy", 75000, "ton"),
    ("38 MtCO2e", 38, "MtCO2e"),
    ("64 circuit kilometres", 64, "km"),
    ("4.6 billion person-kilometres", 4600000000, "passenger-km"),
    ("12 million standard cubic feet", 12000000, "cubic foot"),
    ("6,000 U.S. gallons", 6000, "gallon"),
    ("12 acres 2 roods and 20 perches", 12.625, "acre"),
    ("6ft 3in", 6.25, "foot"),
    ("3 acres and 2 roods", 3.5, "acre"),
    ("18,000 metric tons", 18000, ("ton", "metric ton", "tonne")),
    ("5.6 MMT", 5600000, ("ton", "tonne")),
    ("12 lakh metric tonnes", 1200000, ("ton", "tonne", "metric ton")),
    ("600 kilograms", 600, "kilogram"),
    ("1,200 feet", 1200, ("foot", "feet")),
    ("30,000 sq m", 30000, "square metre"),
    ("1.2 million sq. ft.", 1200000, "square foot"),
    ("40 sq km", 40, ("square km", "square kilometre")),
    ("2 million kilowatts", 2000000, "kW"),
    ("6.3 bcm", 6.3, "bcm"),
    ("90,000 bpd", 90000, "barrel"),
    ("640,000 TEUs", 640000, "TEU"),
    ("82,000 dwt", 82000, ("dwt", "deadweight ton", "ton")),
    ("14 TMC", 14, ("TMC", "tmc", "tmcft")),
    ("38°C", 38, "celsius"),
    ("35 micrograms per cubic meter", 35, ("microgram per cubic metre", "µg/m³", "microgram")),
]
# Spellings that are not read: what the extractor gives.
UNREAD: dict[str, str] = {
    "5.6 MMT": "nothing",
}
SPELLED = [
    row(text, f"The survey gave {text} in all.", fact(text, value, unit=unit), gives=UNREAD.get(text, ""))
    for text, value, unit in SPELLINGS
]

DIMENSIONS = [
    row(
        "wide-and-deep",
        "The canal is 20 metres wide and 4 metres deep.",
        fact("20 metres", 20, unit=("m", "metre"), metric="width"),
        fact("4 metres", 4, unit=("m", "metre"), metric="depth"),
    ),
    row(
        "altitude",
        "The pass lies at an altitude of over 3,600 metres.",
        fact("3,600 metres", 3600, unit=("m", "metre"), metric="altitude", bound="more_than"),
    ),
    row(
        "covers-an-area",
        "The park covers an area of about 1,200 mu, with a building area of 460,000 square meters.",
        fact("1,200 mu", 1200, unit="mu", metric="area", bound="about"),
        fact("460,000 square meters", 460000, unit="square metre", metric="building area"),
    ),
    row(
        "installed-capacity",
        "The station has an installed capacity of 1.2 million kilowatts and generates 3.8 billion kilowatt hours of "
        "electricity a year.",
        fact("1.2 million kilowatts", 1200000, unit="kW", metric="installed capacity"),
        fact("3.8 billion kilowatt hours", 3800000000, unit="kWh"),
    ),
    row(
        "rate-per-day",
        "The works can treat 20,000 tons of sewage a day.",
        fact("20,000 tons", 20000, unit="ton", metric=("sewage", "capacity")),
    ),
    row(
        "rate-per-second",
        "Water is released at 1,500 cubic metres per second.",
        fact(("1,500 cubic metres", "1,500 cubic metres per second"), 1500),
    ),
    row(
        "speed",
        "Trains will run at 350 kilometers per hour.",
        fact(("350 kilometers", "350 kilometers per hour"), 350, unit=("km", "km per hour")),
    ),
    row(
        "weight-and-thickness",
        "The phone weighs 212 grams and is 8.1mm thick.",
        fact("212 grams", 212, unit="gram", metric="weight"),
        fact("8.1mm", 8.1, unit="mm", metric="thickness"),
    ),
    row(
        "distance-from",
        "The quake struck 240 km north of Suva; the station is 4 km from the village and 12 miles away.",
        fact("240 km", 240, unit="km", metric="distance"),
        fact("4 km", 4, unit="km", metric="distance"),
        fact("12 miles", 12, unit="mile", metric="distance"),
    ),
    row(
        "above-sea-level",
        "The camp stands 1,895 metres above sea level.",
        fact("1,895 metres", 1895, unit=("m", "metre"), metric="altitude"),
    ),
    row(
        "across-and-along",
        "The hall measures 40 m x 25 m.",
        fact("40 m", 40, unit="m", metric="length"),
        fact("25 m", 25, unit="m", metric="length"),
    ),
    row(
        "degrees-of-warmth",
        "Temperatures fell to 3 degrees overnight, and trains ran at 80 km/h.",
        fact("3 degrees", 3, unit="degree", metric="temperature"),
        fact("80 km/h", 80, unit=("km", "km per hour"), metric="speed"),
    ),
    row(
        "owned-daily-output",
        "The kiln's daily output is 5,000 t.",
        fact("5,000 t", 5000, unit="ton", metric="daily output"),
    ),
    row(
        "standard-coal",
        "The boilers burn 5,600 tons of standard coal.",
        fact("5,600 tons", 5600, unit="ton", metric="standard coal"),
    ),
    row(
        "object-before-its-length",
        "By June the office has finished roadbed 14.2 kilometers.",
        fact("14.2 kilometers", 14.2, unit="km", metric=("roadbed", "length of office")),
    ),
    row(
        "paved-the-asphalt",
        "The road works of Hengshan has paved the asphalt 4.6 kilometers.",
        fact("4.6 kilometers", 4.6, unit="km", metric="asphalt"),
    ),
    row(
        "a-country-is-no-metric",
        "Gabon pumped 210,000 barrels a day in May.",
        fact("210,000 barrels", 210000, unit="barrel", metric=("output", None)),
    ),
    row(
        "port-completed",
        "In March the port completed 3.1 million tons.",
        fact("3.1 million tons", 3100000, unit="ton", metric=("cargo throughput", "throughput")),
    ),
    row(
        "energy-has-no-capacity",
        "The park has an installed capacity of 80 MW and will give 190 million kWh a year.",
        fact("80 MW", 80, unit="MW", metric="installed capacity"),
        fact("190 million kWh", 190000000, unit="kWh", metric="electricity"),
    ),
    row(
        "in-diameter",
        "The pipe is 90 km in length and 40 inches in diameter.",
        fact("90 km", 90, unit="km", metric="length"),
        fact("40 inches", 40, unit="inch", metric="diameter"),
    ),
    row(
        "last-season-is-no-metric",
        "Maize farmers harvested 126,000 tonnes last season.",
        fact(
            "126,000 tonnes",
            126000,
            unit=("ton", "tonne"),
            metric=("maize", "maize farmers", "output", "harvest", None),
        ),
    ),
    row(
        "project-with-its-capacity-in-brackets",
        "The Rudna wave power expansion project (150 MW) was approved.",
        fact("150 MW", 150, unit="MW", metric="capacity"),
    ),
    row(
        "units-of-660-mw",
        "Two 660-MW units will replace the old boilers.",
        fact("660-MW", 660, unit="MW"),
    ),
    row(
        "passengers-and-freight",
        "Passenger traffic reached 2.3 million person-times and freight volume 18.4 million tons.",
        fact("18.4 million tons", 18400000, unit="ton", metric="freight volume"),
    ),
    row(
        "winds-of",
        "Snow up to 60 cm deep and winds of 120 kph cut off 14 villages.",
        fact("60 cm", 60, unit="cm", metric=("depth", "snow"), bound="less_than"),
        fact("120 kph", 120, unit=("km", "km per hour"), metric=("winds", "speed")),
        gives="metric 'cut' for '120 kph'",
    ),
    row(
        "two-more-of-so-many-mw",
        "The utility runs six hydropower plants totalling 1,240 MW and is building two more of 180 MW and 95 MW.",
        fact("1,240 MW", 1240, unit="MW", metric="capacity"),
        fact("180 MW", 180, unit="MW", metric="capacity"),
        fact("95 MW", 95, unit="MW", metric="capacity"),
        gives="metric 'two more' for '180 MW'",
    ),
]

SHAPES = [
    row(
        "from-to-as-a-change",
        "Capacity will rise from 120 MW to 180 MW by 2023.",
        fact("120 MW", 120, unit="MW", metric="capacity"),
        fact("180 MW", 180, unit="MW", metric="capacity"),
    ),
    row(
        "from-to-with-one-unit",
        "Coal output went from 38 to 45 million tons within two years.",
        fact("38", 38000000, unit="ton", metric="coal output"),
        fact("45 million tons", 45000000, unit="ton", metric="coal output"),
    ),
    row(
        "unit-said-once",
        "Farmers harvested 32 tonnes of beans, against 27 last year.",
        fact("32 tonnes", 32, unit=("ton", "tonne")),
        fact("27", 27, unit=("ton", "tonne")),
    ),
    row(
        "respectively",
        "Output of rice and maize was 1.2 million tons and 860,000 tons respectively.",
        fact("1.2 million tons", 1200000, unit="ton"),
        fact("860,000 tons", 860000, unit="ton"),
    ),
    row(
        "list-with-one-unit",
        "The three lots are 4, 6 and 9 km long respectively.",
        fact("4", 4, unit="km"),
        fact("6", 6, unit="km"),
        fact("9 km", 9, unit="km"),
    ),
    row(
        "conversion",
        "The quake struck some 50 miles (80 km) west of the port.",
        fact("50 miles", 50, unit="mile", bound="about"),
        fact("80 km", 80, unit="km", bound=("about", "exact")),
    ),
    row(
        "feet-and-inches",
        "The calf is 5 feet tall and weighs more than 300 pounds.",
        fact("5 feet", 5, metric=("height", "tall")),
        fact("300 pounds", 300, bound="more_than"),
    ),
    row("by", "The hall is 30 by 40 metres.", fact("30", 30), fact("40 metres", 40)),
    row(
        "less-or-more-than",
        "It bars bags of less than 0.1 litres or more than 3 litres.",
        fact("0.1 litres", 0.1, unit="litre", bound="less_than"),
        fact("3 litres", 3, unit="litre", bound="more_than"),
    ),
    row(
        "of-which",
        "Guinea exported 82 million tonnes of bauxite in 2020, of which 50 million tonnes went to China.",
        fact("82 million tonnes", 82000000, period={"start": "2020-01-01", "end": "2020-12-31"}),
        fact("50 million tonnes", 50000000, period={"start": "2020-01-01", "end": "2020-12-31"}),
    ),
    row(
        "completed-greening",
        "In the first quarter, 3,400 mu of trees were planted and 27.6 kilometers of rural roads were hardened.",
        fact("3,400 mu", 3400, unit="mu", period={"start": "2022-01-01", "end": "2022-03-31"}),
        fact("27.6 kilometers", 27.6, unit="km", period={"start": "2022-01-01", "end": "2022-03-31"}),
        date="2022-04-20",
    ),
    row(
        "million-mu-of-winter-wheat",
        "The city sowed 2.14 million mu of winter wheat, 30,000 mu more than last year.",
        fact("2.14 million mu", 2140000, unit="mu"),
        fact("30,000 mu", 30000, unit="mu"),
    ),
    row(
        "up-by",
        "Port throughput rose by 3 million tons to 41 million tons.",
        fact("3 million tons", 3000000, unit="ton", metric="port throughput"),
        fact("41 million tons", 41000000, unit="ton", metric="port throughput"),
    ),
    row(
        "labels",
        "Length: 48.6 km\nDesign speed: 100 km/h\n",
        fact("48.6 km", 48.6, unit="km", metric="length"),
        fact("100 km/h", 100, unit=("km", "km per hour"), metric="design speed"),
    ),
    row(
        "unit-in-the-heading",
        "Crop | Output (tons)\nRice | 48,200\nMaize | 31,750\n",
        fact("48,200", 48200, unit="ton"),
        fact("31,750", 31750, unit="ton"),
        gives="nothing",
    ),
    row(
        "half-a-tonne",
        "Police seized half a tonne of cocaine.",
        fact("half a tonne", 0.5, unit=("ton", "tonne")),
        gives="nothing",
    ),
    row(
        "equivalent-units",
        "The port handled 1.1 million 20-foot equivalent units (TEUs).",
        fact(("1.1 million 20-foot equivalent units", "1.1 million"), 1100000, unit="TEU"),
        gives="text '20-foot', value 20, unit 'foot' for '20-foot'",
    ),
    row(
        "mt-is-million-tonnes",
        "Wheat production is put at 109.5 million tonnes (mt), against 107.9 mt a year ago.",
        fact("109.5 million tonnes", 109500000, unit="ton", metric="wheat production"),
        fact("107.9 mt", 107900000, unit="ton", metric="wheat production"),
        gives="value 107.9 for '107.9 mt'",
    ),
    row(
        "row-of-destinations",
        "The depot sent 12,000 tonnes to Malta, 8,500 to Tunis and 7,200 to Oran.",
        fact("12,000 tonnes", 12000, unit="ton"),
        fact("8,500", 8500, unit="ton"),
        fact("7,200", 7200, unit="ton"),
    ),
    row(
        "row-of-brackets",
        "The largest growers were Orissa (41,200 tonnes), Bihar (33,050) and Kerala (9,870).",
        fact("41,200 tonnes", 41200, unit="ton"),
        fact("33,050", 33050, unit="ton", metric="Bihar"),
        fact("9,870", 9870, unit="ton", metric="Kerala"),
    ),
    row(
        "row-of-regions",
        "The coast reaped 45,000 tonnes, the highlands 12,500 and the islands 4,300.",
        fact("45,000 tonnes", 45000, unit="ton"),
        fact("12,500", 12500, unit="ton", metric="highlands"),
        fact("4,300", 4300, unit="ton", metric="islands"),
    ),
    row(
        "row-of-times",
        "The brigade planted 6,200 hectares in 2021 and 4,800 in 2022.",
        fact("6,200 hectares", 6200, unit="hectare"),
        fact("4,800", 4800, unit="hectare", period={"start": "2022-01-01", "end": "2022-12-31"}),
    ),
    row(
        "row-of-things-with-nouns",
        "The depot sent 12,000 tonnes to Malta and 8,500 letters to Oran.",
        fact("12,000 tonnes", 12000, unit="ton"),
    ),
    row(
        "some-odd",
        "They cleared 3,000-odd hectares.",
        fact("3,000-odd hectares", 3000, bound="more_than", unit="hectare"),
    ),
    row(
        "behind-a-numbered-line",
        "Line 8, 21.3 km long, was opened.",
        fact("21.3 km", 21.3, unit="km", metric="length"),
    ),
    row(
        "earlier-estimate",
        "The board put the crop at 88,000 bushels, from an earlier estimate of 91,000.",
        fact("88,000 bushels", 88000, unit="bushel"),
        fact("91,000", 91000, unit="bushel"),
    ),
    row(
        "set-beside-in-brackets",
        "Exports to Malta rose to 6,200 tons (5,840).",
        fact("6,200 tons", 6200, unit="ton"),
        fact("5,840", 5840, unit="ton"),
    ),
    row(
        "part-of-a-sum",
        "Maize sales were 920,000 bushels, including 310,000 in Lomé.",
        fact("920,000 bushels", 920000, unit="bushel"),
        fact("310,000", 310000, unit="bushel"),
    ),
    row(
        "estimates-that-were-lower",
        "Deliveries averaged 64,000 tons, higher than earlier estimates of 58,000.",
        fact("64,000 tons", 64000, unit="ton"),
        fact("58,000", 58000, unit="ton"),
    ),
    row(
        "year-in-brackets",
        "The decree covers 4,000 tons (1995).",
        fact("4,000 tons", 4000, unit="ton"),
    ),
    row(
        "megabits",
        "The firm sells 8Mb lines and 16MB cards.",
        fact("8Mb", 8, unit="Mb"),
        fact("16MB", 16, unit="MB"),
    ),
    row(
        "is-to-double-to",
        "Output is to double to 4 million tonnes a year, from 2 million now.",
        fact("4 million tonnes", 4000000, unit="ton", metric="output"),
        fact("2 million", 2000000, unit="ton", metric="output"),
    ),
    row(
        "end-of-sentence",
        "The line has a length of 28.5 km.",
        fact("28.5 km", 28.5, unit="km", metric="length"),
    ),
    row(
        "pounds-of-a-thing",
        "The mill, which cost 40 mln dlrs, made 30 mln pounds of newsprint.",
        fact("30 mln pounds", 30000000, unit="pound"),
    ),
    row("pounds-of-a-text-with-money", "The British mill, worth £40m, made 30 mln pounds of profits."),
]

NONE = [
    row("mile-12-market", "Fire swept through Mile 12 market in Lagos."),
    row("users-by-the-million", "The site's users number 90m."),
    row("company-3m", "3M will close the plant."),
    row("address-of-a-kilometre", "The bus overturned at Km 21, Lekki-Epe Expressway."),
    row(
        "race", "She won the 1500m and holds the world 400m record; the 100 metres final and the 4x400m are on Sunday."
    ),
    row("race-in-athletics", "He gave up the 200m for 400m and won in 44.8 secs."),
    row("basis-of-a-price", "Growers are paid 90 rupees for every 20 kg and 4 rupees per each 1 kg."),
    row("company-in-capitals", "3M BUYS UNIT OF RIVAL"),
    row("academic-degrees", "The college awarded 1,200 degrees, half of them in law."),
    row("millions-of-money", "The club is to get 1bn euros now, with another 550m to follow."),
    row("millions-compared", "Net profit was 61m euros, up from 38m a year ago."),
    row("two-races", "He won his first titles over 1500m and 5,000m."),
    row("idiom", "The council will go the extra mile and not give an inch."),
    row("tons-of", "She has tons of work."),
    row("duration-of-months", "The tunnel took 42 months and 14 days to dig."),
    row("ten-mile-creek", "Ten Mile Creek has burst its banks."),
]


@pytest.mark.parametrize(("text", "date", "facts"), SPELLED)
def test_units(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("quantity", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), DIMENSIONS)
def test_what_is_measured(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("quantity", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SHAPES)
def test_quantities_in_sentences(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("quantity", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_what_is_no_quantity(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    assert not date
    assert not facts
    check_none(text, extractor, "quantity")
