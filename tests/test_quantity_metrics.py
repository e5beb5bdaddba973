"""What quantities measure and ranks number in running news: whole phrases, and what hollow words stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

# Phrases behind "of" that a participle, a verb's word or "and" parts; and those that end before it.
SORTS: list[tuple[str, list[str]]] = [
    ("Lima shipped 900 tons of freshly caught anchovy.", ["freshly caught anchovy"]),
    ("Oslo ordered 20,000 tons of Brazilian roasted coffee.", ["Brazilian roasted coffee"]),
    ("The port shipped 4,000 tons of frozen fish to Oran.", ["frozen fish"]),
    ("A total of 2,300 tons of Danish malting feed barley were sold.", ["Danish malting feed barley"]),
    ("The farm grows 40 hectares of organic and conventional rice.", ["organic and conventional rice"]),
    ("The firm owns 3,000 acres of copper and zinc claims in Peru.", ["copper and zinc claims"]),
    ("The plant burns 700 tons of household and industrial waste a day.", ["household and industrial waste"]),
    ("Factories used 30,000 tons of scrap and the ministry wants more.", ["scrap"]),
    ("Divers raised 20 tons of silver and gold fell to a low.", ["silver"]),
    ("She moved 20 tons of sand and hired two trucks.", ["sand"]),
    ("The depot holds 800 tons of flour and stocks of rice.", ["flour"]),
    ("The town relaid 61 of the 97 km of tram tracks.", ["tram tracks", "tram tracks"]),
    ("They sold 300 tons of maize and 200 tons of beans.", ["maize", "beans"]),
]

# Estimates, averages and what is "actual": what they are of, or what was measured before.
HOLLOW: list[tuple[str, list[str]]] = [
    ("The bureau raised its estimate for 2023/24 Danish rye imports to 26,000 tons.", ["Danish rye imports"]),
    ("The bank cut its forecast of 2024 cement sales to 9 million tons.", ["cement sales"]),
    ("They put the harvest at 40,000 tons, against an official figure of 52,000 tons.", ["harvest", "harvest"]),
    ("Exports came to 75,000 tons against an actual 99,000 tons in 2022.", ["Exports", "Exports"]),
    ("Rwanda's tea output rose 10 percent to an average of 840 tons.", ["Rwanda's tea output"]),
    ("Tea deliveries fell to an average of 300 tons from 800 tons.", ["Tea deliveries", "Tea deliveries"]),
    ("Last year it exported an average of 900 tons.", ["exports"]),
    ("World zinc use is forecast to increase from 13 million tons to 17 million tons.", ["World zinc use"] * 2),
    ("The rye crop estimate was 9,000 tons.", ["rye crop estimate"]),
    ("Danish exports of rye in calendar 2021 were 40,000 tons.", ["Danish exports of rye"]),
    ("The ministry ordered 600 bushels of hybrid seed rice expeditiously.", ["hybrid seed rice"]),
]
# How large, strong or far: what the amount stands right behind, and what it goes on from.
SIZED: list[tuple[str, list[str]]] = [
    ("The state ordered 70,000 Ampicillin capsules 250 mg.", ["Ampicillin capsules"]),
    ("The tender is for Heparin injection, 5,000 IU in 5 ml.", ["Heparin injection", "Heparin injection"]),
    ("The office will buy 4,000 plates (35 cm x 40 cm) for printers.", ["plates", "plates"]),
    ("The van has a range of 410 km, 60 km more than the old one.", ["range", "range"]),
    ("The town has 900 km of drains, 40 km more than in 2015.", ["drains", "drains"]),
    ("The hole cut 18 metres grading 2.4 g/t silver.", ["length of hole", "silver"]),
    ("The yard has 400 sq. m. of sheds and sold 20 kgs. of rope.", ["sheds", "rope"]),
    ("Bids are due for two cargoes of maize totalling 60,000 tons.", ["cargoes of maize"]),
    ("They graded pigs in classes from 0.5 to 1.1 inches of fat.", ["fat", "fat"]),
    ("She hired a 30-foot 8-ton lorry.", ["lorry", "lorry"]),
    ("Cairo will buy two million tons each of rye and oats a year.", ["rye and oats"]),
    ("In May millers received 4,000 tons.", ["receipts of millers"]),
    ("Cairo sought 20,000 tons of May arrival raws.", ["arrival raws"]),
    ("Brokers fixed a 30,000 tonner from Savona.", ["tonnage"]),
    ("Barge freight reached 4,200 tons, and post 310 tons.", ["Barge freight", "post"]),
    ("Output reached 3,200 tons in Lima, Cusco 1,100 tons.", ["Output", "Output"]),
    ("The core assayed 3 grams a ton.", ["grade"]),
    ("Shops within 300 metres of the blast were shut.", ["distance"]),
    ("The aircraft cruises at 9,000 metres.", ["altitude"]),
    ("By 2031 they want trams capable of 90 km/h.", ["speed"]),
    ("The highway from Kumasi to Tamale (380 km) was paved.", ["length of highway"]),
    ("Emissions fell by 3,000 tons of carbon dioxide.", ["Emissions of carbon dioxide"]),
    ("Final energy consumption per unit of output was 0.4 tons of coal.", ["Final energy consumption"]),
    ("The government will release 2 million barrels from its tanks.", ["releases of government"]),
    ("Spain was the largest recipient and tea exports comprised 700 tons to Malta.", ["tea exports"]),
    ("She drank 0.4 litres of juice, 50 ml of milk and 3 g of salt.", ["juice", "milk", "salt"]),
]
# What a clause is about, where a list, an infinitive or an opening participle parts it from the amount.
CLAUSES: list[tuple[str, list[str]]] = [
    ("He put local demand at six million tons and exports at two million tons.", ["local demand", "exports"]),
    (
        "Rice imports fell to 227,000 tons from 286,000, and exports to 661,000 tons.",
        ["Rice imports"] * 2 + ["exports"],
    ),
    ("Plans call for production to eventually reach 500,000 tons.", ["production"]),
    ("The rally went on, pushing total output to 15 million tons.", ["total output"]),
    ("Beef sales, which dropped from 33,000 tons to just 2,300 tons, may recover.", ["Beef sales", "Beef sales"]),
    ("Oats guesses ranged from 22,000 to 26,000 tons.", ["Oats guesses"]),
    ("The reactors are rated at 1,270 MW.", ["capacity"]),
    ("The ministry made available 70,000 tons for the auction.", [None]),
    ("Sales were 1,500 tons vs 1,700 tons a week ago and compared with 900 tons.", ["Sales"] * 3),
]
# Brackets of abbreviations, wells, and how an amount is weighed; "per 50 kg" is what a price is for.
BESIDE: list[tuple[str, list[str]]] = [
    ("The field yields 900 barrels per day (bpd) of crude.", ["crude"]),
    ("They bored a 6,700 foot well in the valley.", ["well"]),
    ("The 300-metre well is a well-known 40-tonne nuisance.", ["well", "nuisance"]),
    ("Frost would bring the crop down to around 210,000 tons.", ["crop"]),
    ("The ministry put tea sales at only two million tons.", ["tea sales"]),
    ("Stocks stood at 2.4 million tonnes raw value in June.", ["Stocks"]),
    ("Stocks at the end of June of 2.4 million tonnes were a record.", ["Stocks"]),
    ("The crop would be nearer to 16,000 tons.", ["crop"]),
    ("Urea costs Rs 340 per 50 kg.", []),
    ("The tariff is 12 euros per 100 cubic metres.", []),
]
DIRECTIONS: list[tuple[str, list[str]]] = [
    ("The firm struck oil 120 km (75 miles) south-southwest of the port.", ["distance", "distance"]),
    ("A second shaft, 500 feet farther east, met silver.", ["distance"]),
    ("The camp lies 40 miles due south of the dam.", ["distance"]),
    ("The tremor was felt 30 km to the west of the lake.", ["distance"]),
    ("Its focus was 50 km underground and 40 km offshore.", ["depth", "distance"]),
    ("The road runs 30 km to the port.", ["length"]),
    ("He struck from 25 yards after the break.", ["distance"]),
    ("The keeper is 6ft 2in and shouts a lot.", ["height"]),
    ("They were given a plot in extent of 4 acres called Saru Watta.", ["extent"]),
    ("Rye sales to Norway of 60,000 tons were cancelled.", ["Rye sales to Norway"]),
    ("Buy 900 metres of cloth from Delta Mills and 400 metres from Sela Mills.", ["cloth", "cloth"]),
]

# What a rank numbers that has no noun behind it; and ordinals that number days and parcels.
RANKED: list[tuple[str, list[tuple[int, str | None]]]] = [
    ("The state will sell the dairy bank Norrbanken, the country's second largest.", [(2, "dairy bank")]),
    ("The insurer, Canada's fifth largest, will move to Lima.", [(5, "insurer")]),
    ("The country's options exchange is already the world's fourth largest.", [(4, "options exchange")]),
    ("It would form the largest savings bank in Oslo and the third largest in Norway.", [(3, "savings bank")]),
    ("Saint Olav is the second biggest of the three private clinics.", [(2, "private clinics")]),
    ("It was the market's third-most-actively traded share.", [(3, "share")]),
    ("Tolvik is the third largest phone firm in the state.", [(3, "phone firm")]),
    ("The ministry, the country's second largest, has moved.", [(2, None)]),
    ("They moved the fair from the last Sunday in April to the first Sunday in April.", []),
    ("They live from the 13th yen package.", []),
]


def measured(text: str, extractor: Extractor) -> list[str | None]:
    return [record.metric for record in extractor.extract(text) if record.type == "quantity"]


@pytest.mark.parametrize(("sentence", "expected"), SORTS + HOLLOW + SIZED + CLAUSES + BESIDE + DIRECTIONS)
def test_what_it_measures(sentence: str, expected: list[str], extractor: Extractor) -> None:
    assert measured(sentence, extractor) == expected


@pytest.mark.parametrize(("sentence", "expected"), RANKED)
def test_what_a_rank_numbers(sentence: str, expected: list[tuple[int, str | None]], extractor: Extractor) -> None:
    found = [(record.rank, record.metric) for record in extractor.extract(sentence) if record.type == "ranking"]
    assert found == expected
