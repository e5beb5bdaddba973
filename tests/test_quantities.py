"""Quantities: amounts with a unit, how it is written and what is measured; and letters behind digits that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.test_counts import Fact, check, check_none, fact, row

if TYPE_CHECKING:
    from extract import Extractor

# Each row: the amount as it is written, its value, and its unit as the records name it.
SPELLINGS = [
    ("241 tons", 241, "ton"),
    ("30 tonnes", 30, ("ton", "tonne")),
    ("18,000 metric tons", 18000, ("ton", "metric ton", "tonne")),
    ("4.2 million tonnes", 4200000, ("ton", "tonne")),
    ("5.6 MMT", 5600000, ("ton", "tonne")),
    ("12 lakh metric tonnes", 1200000, ("ton", "tonne", "metric ton")),
    ("350 quintals", 350, "quintal"),
    ("2.5 kg", 2.5, "kg"),
    ("600 kilograms", 600, "kg"),
    ("75 grams", 75, ("g", "gram")),
    ("12 pounds", 12, ("pound", "lb")),
    ("9,000 ounces", 9000, ("ounce", "oz")),
    ("12.5 km", 12.5, "km"),
    ("120 kilometres", 120, "km"),
    ("80 miles", 80, "mile"),
    ("300 m", 300, ("m", "metre")),
    ("300 meters", 300, ("m", "metre")),
    ("45 mm", 45, ("mm", "millimetre")),
    ("8 inches", 8, "inch"),
    ("1,200 feet", 1200, ("foot", "feet")),
    ("14 nautical miles", 14, "nautical mile"),
    ("30,000 square metres", 30000, "square metre"),
    ("30,000 sq m", 30000, "square metre"),
    ("4,500 sqm", 4500, "square metre"),
    ("1.2 million sq. ft.", 1200000, "square foot"),
    ("960 square kilometers", 960, ("square km", "square kilometre")),
    ("40 sq km", 40, ("square km", "square kilometre")),
    ("1,500 mu", 1500, "mu"),
    ("250 hectares", 250, "hectare"),
    ("250 ha", 250, "hectare"),
    ("3.4 lakh acres", 340000, "acre"),
    ("600 MW", 600, "MW"),
    ("600 megawatts", 600, "MW"),
    ("1.2 GW", 1.2, "GW"),
    ("2 million kilowatts", 2000000, "kW"),
    ("350 million kWh", 350000000, "kWh"),
    ("350 million kilowatt-hours", 350000000, "kWh"),
    ("45 TWh", 45, "TWh"),
    ("220 kV", 220, "kV"),
    ("315 MVA", 315, "MVA"),
    ("75 million cubic metres", 75000000, "cubic metre"),
    ("6.3 bcm", 6300000000, "cubic metre"),
    ("850 mmscfd", 850000000, ("cubic foot", "cubic feet")),
    ("90,000 barrels", 90000, "barrel"),
    ("90,000 bpd", 90000, "barrel"),
    ("20,000 litres", 20000, ("litre", "l")),
    ("5 million gallons", 5000000, "gallon"),
    ("640,000 TEU", 640000, "TEU"),
    ("640,000 TEUs", 640000, "TEU"),
    ("82,000 dwt", 82000, ("dwt", "deadweight ton", "ton")),
    ("14 TMC", 14, ("TMC", "tmc", "tmcft")),
    ("38 degrees Celsius", 38, ("degree Celsius", "°C")),
    ("38°C", 38, ("degree Celsius", "°C")),
    ("100 Mbps", 100, "Mbps"),
    ("64 GB", 64, "GB"),
    ("90 decibels", 90, ("decibel", "dB")),
    ("35 micrograms per cubic meter", 35, ("microgram per cubic metre", "µg/m³", "microgram")),
    ("500 horsepower", 500, ("horsepower", "hp")),
    ("1 million 300 thousand tons", 1300000, "ton"),
    ("two and a half tonnes", 2.5, ("ton", "tonne")),
]
# Spellings that are not read: what the extractor gives.
UNREAD: dict[str, str] = {}
SPELLED = [
    row(text, f"The survey gave {text} in all.", fact(text, value, unit=unit), gives=UNREAD.get(text, ""))
    for text, value, unit in SPELLINGS
]

DIMENSIONS = [
    row("km-road", "A 12-km road links the two towns.", fact("12-km", 12, unit="km")),
    row("long-tunnel", "A 3.2-kilometre-long tunnel was dug.", fact("3.2-kilometre", 3.2, unit="km", metric="length")),
    row(
        "wide-and-deep",
        "The canal is 20 metres wide and 4 metres deep.",
        fact("20 metres", 20, unit=("m", "metre"), metric="width"),
        fact("4 metres", 4, unit=("m", "metre"), metric="depth"),
    ),
    row(
        "with-a-width-of",
        "The bridge has a total length of 1,386 metres and a width of 31.5 m.",
        fact("1,386 metres", 1386, unit=("m", "metre"), metric="total length"),
        fact("31.5 m", 31.5, unit=("m", "metre"), metric="width"),
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
        "tons-per-day-of-a-plant",
        "The 500-tons-per-day waste plant was tested.",
        fact("500-tons", 500, unit="ton"),
    ),
    row("rate-per-second", "Water is released at 1,500 cubic metres per second.", fact("1,500", 1500)),
    row("speed", "Trains will run at 350 kilometers per hour.", fact("350 kilometers", 350, unit=("km", "km/h"))),
    row(
        "units-of-660-mw",
        "Two 660-MW units will replace the old boilers.",
        fact("660-MW", 660, unit="MW"),
    ),
    row(
        "yield",
        "Average yields reached 7.4 tonnes per hectare.",
        fact("7.4 tonnes", 7.4, metric="yields"),
    ),
    row("rainfall", "Rainfall of 212 mm was recorded overnight.", fact("212 mm", 212, metric="rainfall")),
    row(
        "plant-of-so-many-mw",
        "The utility commissioned a 50 MW solar plant and an 8-MWh battery.",
        fact("50 MW", 50, unit="MW"),
        fact("8-MWh", 8, unit="MWh"),
    ),
]

SHAPES = [
    row("span", "The road will be 12 to 14 km long.", fact("12 to 14 km", 12, value_max=14, unit="km")),
    row("dash", "Waves of 3–4 metres are forecast.", fact("3–4 metres", 3, value_max=4)),
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
    row("at-most", "Trucks of up to 25 tons may cross.", fact("25 tons", 25, bound="less_than")),
    row("nearly", "The line runs for nearly 90 km.", fact("90 km", 90, bound="about")),
    row("no-less-than", "The grain output should be no less than 650 million tons.",
        fact("650 million tons", 650000000, bound="more_than", metric="grain output")),
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
        fact("100 km/h", 100, unit=("km", "km/h"), metric="design speed"),
    ),
    row(
        "unit-in-the-heading",
        "Crop | Output (tons)\nRice | 48,200\nMaize | 31,750\n",
        fact("48,200", 48200, unit="ton"),
        fact("31,750", 31750, unit="ton"),
    ),
    row(
        "hyphen-range-of-a-plant",
        "Bids are due for a 100-150 MW wind farm.",
        fact("100-150 MW", 100, value_max=150, unit="MW"),
    ),
    row(
        "quantity-beside-price",
        "The council bought 40 tonnes of maize at 3,000 rand a tonne.",
        fact("40 tonnes", 40),
    ),
    row("an-acre", "The site takes up three acres in all.", fact("three acres", 3, unit="acre")),
    row("half-a-tonne", "Police seized half a tonne of cocaine.", fact("half a tonne", 0.5, unit=("ton", "tonne"))),
]

NONE = [
    row("mile-12-market", "Fire swept through Mile 12 market in Lagos."),
    row("company-3m", "3M will close the plant."),
    row("networks", "Operators will switch off 3G and build 5G."),
    row("television", "The 4K set has 8K sound."),
    row("paper", "Print it on A4 paper."),
    row("rifles", "Two AK-47s and an F-16 were on show."),
    row("clock", "The market opens at 5 pm and shuts at 11 a.m. on Sundays."),
    row("address-of-a-kilometre", "The bus overturned at Km 21, Lekki-Epe Expressway."),
    row("parallel", "They met at the 38th parallel."),
    row("emission-norm", "Only Euro 6 cars and BS-VI trucks may enter."),
    row("four-by-four", "The ranger's 4x4 got stuck."),
    row("idiom", "The council will go the extra mile and not give an inch."),
    row("tons-of", "She has tons of work."),
    row("motorway", "The M25 and the A40 are shut."),
    row("latitude", "The vessel sank at 35°12' N."),
    row("shop-7-eleven", "A 7-Eleven was robbed."),
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
