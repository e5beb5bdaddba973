"""Counts, ranks and names in speeches, headlines, judgments, essays and encyclopedias.

Each row is a sentence and its records, as "text | what it is of | what else is told". The wordings were met in real
sentences that nobody had read while rules were made, and are told here of other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

NAMING = [
    ("The claim arises under 33 U.S.C. § 4021 provisions.", []),
    ("The judge quoted 21 C.F.R. § 880 rules.", []),
    ("The Omega 6 tablets were recalled, and the omega-3 oils too.", []),
    ("They signed the Charter 91 group's letter.", []),
    ("Dispatchers handle 999 calls all night, and a 911 operator fainted.", []),
    ("It got 914 calls in an hour.", ["914 | calls"]),
    ("The money will go to the repair of berths 4 to 7.", []),
    ("The council closed wells 3, 7 and 9.", []),
    ("Wells 12-15 were closed.", []),
    ("The number of patients is 40 to 50.", ["40 to 50 | patients"]),
    ("The campaign reaches nine in ten children.", []),
    ("They opened 3 in 10 towns.", ["10 | towns"]),
    (
        "At least 188 people were hurt, 28 of them badly, and more than 47,000 have been moved to shelters.",
        ["188 | people", "28 | people | of 188", "47,000 | people"],
    ),
    (
        "The state sent 22,000 relief items including tents; 12,000 soldiers, among them 1,850 medics, came.",
        ["22,000 | relief items", "12,000 | soldiers", "1,850 | medics | of 12000"],
    ),
    ("In court 3M denies the charge, and 3M lawyers smiled.", []),
    ("The game has 3M users.", ["3M | users"]),
    ("Most pre-1990 houses and all post-2008 flats had lead pipes.", []),
    ("Her songs won 2011 Brit Awards.", []),
    ("The mill lost 2016 Export Prizes and the 2019 Harbour Games to rivals.", []),
    ("She won 19 Brit Awards.", ["19 | Brit Awards"]),
    ("He batted with a .412 average and 30 home runs.", ["30 | home runs"]),
    ("The loss of Tractor 72–0049 and Tractor 31-022 hurt.", []),
    ("The guide gave the inn 4 stars.", []),
    ("It gets five stars because the soup is good.", []),
    ("The survey found 4 stars and 30 planets.", ["4 | stars", "30 | planets"]),
    (
        "The House has 90 members, of whom: (2) Elections shall be held.",
        ["90 | members"],
    ),
    ("Three cheers for the mayor, who built 12 schools.", ["12 | schools | completed"]),
    ("It needed 14 cooks, 30 minutes by boat and five more on foot.", ["14 | cooks"]),
    ("Titles 18 and 19 of the Act created two offices.", ["two | offices"]),
    ("They sat at a two person table for a three part talk.", []),
    ("It needed 14 cooks and five more in May.", ["14 | cooks", "five | cooks"]),
    ("It hired 90 people; their ages ranged from 19 to an astonishing 81.", ["90 | people"]),
]
BORDERS = [
    ("One of every 12 village wells falls short of the norm.", ["12 | village wells"]),
    ("Nine of every 20 rural clinics fails the test.", ["Nine of every 20 | rural clinics | of 20"]),
    ("It has 1 tiny bench squeezed in behind the stove.", ["1 | tiny bench"]),
    ("Of the 9 provinces Kenya borders, this is the driest.", ["9 | provinces"]),
    ("The 14 languages India recognises are taught.", ["14 | languages"]),
    ("It seized 40 Sri Lankan boats and 12 more UN trucks.", ["40 | Sri Lankan boats", "12 | UN trucks"]),
    ("The flu takes 3,000 or so Dutch lives every year.", ["3,000 | Dutch lives"]),
    ("They sold 500 or so wooden toys.", ["500 | wooden toys"]),
    ("The mill cut its workforce by 300.", ["300 | workforce"]),
    ("The airline will shrink its fleet by 24.", ["24 | fleet"]),
    ("The mill cut its costs by 300.", []),
    ("They reduced the fleet by 12 to 80.", ["12 | fleet", "80 | fleet"]),
]
WHOLES = [
    ("The group employs 3,000 people, comprises 40 firms and owns a bank.", ["3,000 | people", "40 | firms"]),
    ("Last May 700 nurses - many of them retired - worked in 90 clinics.", ["700 | nurses", "90 | clinics"]),
    (
        "The fund backs 60 farms, 23 of them in Ghana and 14 of them in Togo.",
        ["60 | farms", "23 | farms | of 60", "14 | farms | of 60"],
    ),
    ("His works survive: 23 of them are on optics, and 14 of them are on music.", ["23 | works", "14 | works"]),
]
STATUSES = [
    ("10 signs you went to a good school", ["10 | signs"]),
    ("The 12 best running shoes of the year", ["12 | best running shoes"]),
    ("The county has 12 running projects.", ["12 | running projects | operational"]),
    (
        "There were 57 fires compared with 86 in May and the number of deaths dropped from 9 to 4.",
        ["57 | fires", "86 | fires", "9 | deaths", "4 | deaths"],
    ),
    ("12 orders were dropped.", ["12 | orders | cancelled"]),
    ("10 films to see this week in Lyon", ["10 | films"]),
    ("The dyke would have saved 200 homes.", ["200 | homes"]),
    ("Four mines could have reopened.", ["Four | mines"]),
    ("12 plants to be built in May", ["12 | plants | planned"]),
    ("There were 50 some-odd kids running around the yard.", ["50 | kids"]),
]
NAMES = [
    ("The driver proudly pointed out the old Harper State Building on the left.", []),
    ("This singer has done adverts for the Discovery Channel.", []),
    ("Dredging of the Kiel Channel was completed in May.", ["Kiel Channel | completed"]),
    ("Crews completed the R. C. Thorne Water Treatment Plant.", ["R. C. Thorne Water Treatment Plant | completed"]),
    ("The M. A. Sundaram Stadium opened in 1996.", ["M. A. Sundaram Stadium | operational"]),
    ("The John F. Okoro Bridge was built by 1963.", ["John F. Okoro Bridge | completed"]),
    ("2 engineers suspended for Hunsur canal breach", ["2 | engineers"]),
    ("He wrote 25 works, among them The Rule of the Meridian and Night Lamps.", ["25 | works"]),
    ("He drew maps at the site of the modern-day Nasser Dam.", []),
    ("Work on Kosi Dam suspended", ["Kosi Dam | suspended"]),
]
RANKS = [
    ("The top 10 festivals in Lisbon this summer", ["top 10 | festivals | in Lisbon"]),
    ("The top 10 parties in Lima this fall", ["top 10 | parties | in Lima"]),
    ("The top 12 cheeses in Lyon by region", ["top 12 | cheeses | in Lyon"]),
    ("The top 10 tennis players of all time", ["top 10 | None | in tennis players"]),
    ("In the second place, the mill owes money.", []),
    ("In second place, Rossi had 40 points.", ["second place | None"]),
    ("The stories were published first in the Gazette.", []),
    ("The bird was seen first in Chile.", []),
    ("The port ranked first in the province.", ["ranked first | None | in province"]),
    ("They moved for judgment as to the first of the two.", []),
    ("It was the fourth largest exporter by volume.", ["fourth largest | volume"]),
]


@pytest.mark.parametrize(("sentence", "records"), [*NAMING, *BORDERS, *WHOLES, *STATUSES, *NAMES, *RANKS])
def test_what_is_told(sentence: str, records: list[str], extractor: Extractor) -> None:
    found = [
        told(record.model_dump(mode="json"), "scope", "of", "status")
        for record in extractor.extract(sentence, "2021-06-15")
    ]
    assert found == records, "a rule reads real sentences otherwise; see the row's group for the phenomenon"
