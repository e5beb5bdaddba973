"""Project names and their status in running news: what is told of a project, and what only beside it.

Each row is a sentence and its projects, as "name | status". The wordings were met in real sentences that nobody had
read while rules were made, and are told here of other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

# What happens at works, against them or with those who run them is not told of them.
BESIDE = [
    ("The regulator granted approval for ferry service between Holm Harbour and Oland.", []),
    ("The carrier has applied for permission to fly between Aldra Airport and Skive Airport.", []),
    ("The carrier offers scheduled flights out of Aldra International Airport.", []),
    ("The firm was awarded a contract by the navy's weapons division at Pell Point Naval Base.", []),
    ("The laboratory reported a leak it found at a site in Tolland Science Park.", []),
    ("The bank took space in an office building in the Harcourt Square complex.", []),
    ("Rebels launched two raids on the Sirwan oilfield.", []),
    ("Prosecutors opened an inquiry into the Calder Bridge.", []),
    ("Jets bombed the Sirwan oil field, resuming attacks after a lull.", []),
    ("Work under the agreement with the Tolland Training Centre will take a year.", []),
    ("The trader failed to provide crude oil to the Bergen Refinery.", []),
    ("Karo Port signed a letter of intent with two lines.", []),
    ("Sund Line asked its banks to shelve repayment of 12 billion crowns of loans.", []),
    ("It lost money because of rises granted by the regulator in connection with its Pell Point reactor plant.", []),
    ("The firm plans a large investment at its Aldra Kettle plant in Skive.", []),
    ("The union fears pay contracts covering the Aldra Motor plant.", []),
    # but what is done to the works themselves
    ("She was blamed for him signing a motion questioning plans for Skive Airport.", ["Skive Airport | planned"]),
    ("The firms signed a contract to bid for the Calder Bridge Project.", ["Calder Bridge Project | planned"]),
    ("The council urged the completion of the Calder Bridge.", ["Calder Bridge | ongoing"]),
    ("Ministers discussed the need for an early opening of the Calder Tunnel.", ["Calder Tunnel | planned"]),
    ("The completion of the Calder Bridge was celebrated.", ["Calder Bridge | completed"]),
    ("The state has embarked on the Calder Barrage Project.", ["Calder Barrage Project | started"]),
    ("The Sirwan gas field is due on stream in 2029.", ["Sirwan gas field | planned"]),
    (
        "It will use the grant for the rehabilitation of the Calder Dam and the Holm Dam.",
        ["Calder Dam | planned", "Holm Dam | planned"],
    ),
    ("A contract for improvements at Pell Point Naval Base was signed in May.", ["Pell Point Naval Base | signed"]),
    ("Construction at the Calder Bridge has started.", ["Calder Bridge | started"]),
    ("The firm launched the Calder Bridge Project.", ["Calder Bridge Project | started"]),
    ("The bank will provide $40 million to the Bergen Refinery.", ["Bergen Refinery | planned"]),
    ("Workers are building the Harcourt Square complex.", ["Harcourt Square complex | ongoing"]),
]
# What is done as part of a programme is not done to it.
PARTS = [
    ("A nursery was opened as part of the Mirova Forest Project.", ["Mirova Forest Project | None"]),
    (
        "A nursery was opened as part of the Mirova Forest Project. The initiative is being carried out by two banks.",
        ["Mirova Forest Project | ongoing"],
    ),
    (
        "In line with the “Green Delta” programme, the city plans to rebuild its bus station.",
        ["Green Delta programme | None"],
    ),
    (
        "As part of the “Green Delta” Programme, which aims to clean the shore, the city plans two parks.",
        ["Green Delta Programme | None"],
    ),
    ("The Mirova Forest Project, which is to bring 300 jobs, was praised.", ["Mirova Forest Project | planned"]),
    ("Under the Mirova Roads Programme, 64 km will be widened.", ["Mirova Roads Programme | planned"]),
    ("A nursery rose under the Mirova Forest Project, launched in May.", ["Mirova Forest Project | started"]),
]
# Deeds that a noun stands over: what was approved is each of them.
DEEDS = [
    (
        "The board has granted approval for widening the Calder Bridge, rebuilding the Holm Tunnel and paving roads.",
        ["Calder Bridge | approved", "Holm Tunnel | approved"],
    ),
    (
        "A loan agreement for building the Calder Bridge and expanding the Holm Tunnel was signed in May.",
        ["Calder Bridge | signed", "Holm Tunnel | signed"],
    ),
    (
        "The ministry is widening the Calder Bridge and building the Holm Tunnel.",
        ["Calder Bridge | ongoing", "Holm Tunnel | ongoing"],
    ),
    ("The Calder Bridge, linking two shores, was completed in May.", ["Calder Bridge | completed"]),
]
AHEAD = [
    ("A campaign is being planned under the “Clean Sarn” Programme.", ["Clean Sarn Programme | None"]),
    ("The talks focused on the swift launch of the Sarn Broadcast Project.", ["Sarn Broadcast Project | planned"]),
    ("June 3 is the expected date for the opening of the Holm Tunnel.", ["Holm Tunnel | planned"]),
    (
        "The turbine will be cast in Leeds and installed as Unit 4 at the Tarbela power station.",
        ["Tarbela power station | planned"],
    ),
    (
        "The proposed Calder Expressway commences from the Aldra Interchange and ends at Skive.",
        ["Calder Expressway | planned"],
    ),
    ("Work on the Calder Expressway started at Aldra in May.", ["Calder Expressway | started"]),
]
# Where a name begins, and what is none.
NAMES = [
    (
        "Staff are trained under the 'Dock and Inland Navigation Skills Programme' of the ministry.",
        ["Dock and Inland Navigation Skills Programme | None"],
    ),
    (
        'The "Revival of Coffee & Tea Growers Resilience Project" was launched in May.',
        ["Revival of Coffee & Tea Growers Resilience Project | started"],
    ),
    (
        "The 'Green, Clean and Safe Towns Programme' was launched.",
        ["Green, Clean and Safe Towns Programme | started"],
    ),
    ("He said “we will finish the Calder Bridge Project” in May.", ["Calder Bridge Project | planned"]),
    (
        "Extension of the project period of Mirova Orchards Development Programme was approved.",
        ["Mirova Orchards Development Programme | approved"],
    ),
    (
        "The contract for the section from Aldra to Skive of the Coastal Expressway Project was signed.",
        ["Coastal Expressway Project | signed"],
    ),
    ("The Aldra to Skive pipeline was completed in May.", ["Aldra to Skive pipeline | completed"]),
    ("The IMF-supported programme is on track.", []),
    (
        "The World Bank-backed Mirova Irrigation Project has begun.",
        ["Mirova Irrigation Project | started"],
    ),
    ("Work on the Holm Road (Oland Section) has started.", ["Holm Road | started"]),
    ("The Aldra Housing and Furniture Fair opened on Monday.", []),
    ("The board approved a plan to move families from Aldra Junction, Holm to Skive Railway Station.", []),
    (
        "Loans for the Village Wells Project 3 - Phase II were approved.",
        ["Village Wells Project 3 - Phase II | approved"],
    ),
    (
        "Work on the Calder Dam Project (CDP) Phase 1 began in May. Phase I of the Calder Dam Project is to cost $5m.",
        ["Calder Dam Project (CDP) Phase 1 | started"],
    ),
    (
        "Phase I of the Calder Dam has been completed. Calder Dam Phase 2 was approved.",
        ["Calder Dam | completed", "Calder Dam Phase 2 | approved"],
    ),
]
# What industries do and where they rest.
INDUSTRIES = [
    ("The Aldra Paper Mill has been closed since 2012.", ["Aldra Paper Mill | suspended"]),
    (
        "The Holm smelter, owned by the state, has been shut since March because of a strike.",
        ["Holm smelter | suspended"],
    ),
    ("The Holm Road has been closed since Monday because of floods.", []),
    ("The Aldra Paper Mill was closed on Monday for a holiday.", []),
    ("Vardar will start commercial production of copper from its Tolmin Mine in April.", ["Tolmin Mine | planned"]),
    ("Vardar has started production at its Tolmin Mine.", ["Tolmin Mine | operational"]),
    ("Vardar suspended underground mining at its Tolmin Mine on April 30.", ["Tolmin Mine | suspended"]),
    ("Vardar held a meeting at its Tolmin Mine and will start on May 3.", []),
    ("Production from the Sirwan oil field resumed on Tuesday.", ["Sirwan oil field | resumed"]),
    ("The Osprey field, with oil reserves of 50 million barrels, was approved.", ["Osprey field | approved"]),
    ("The Norwegian field holds oil, and work on the North Sea field has started.", []),
    ("Owners approved a plan for the Osprey field day.", []),
]
# Whose the verb is.
VERBS = [
    ("A deal, seen as the last chance to save its Holm plant, has been promoted by the minister.", []),
    ("The Holm plant, seen as the last of its kind, has been completed.", ["Holm plant | completed"]),
    (
        "The Mirova Reform Programme, which operates in tandem with a loan, is worth $5 million.",
        ["Mirova Reform Programme | ongoing"],
    ),
    ("The Green Delta programme will continue on May 14.", ["Green Delta programme | ongoing"]),
    ("The Holm plant will continue to operate.", ["Holm plant | operational"]),
    ("The last beam of the Calder Bridge is in place.", ["Calder Bridge | ongoing"]),
    ("The finished Calder Bridge is in use.", ["Calder Bridge | operational"]),
    (
        "The council agreed on the completion of 14 schools under the Mirova Finance Initiative.",
        ["Mirova Finance Initiative | None"],
    ),
    (
        "Rehabilitation of 26 km of Aldra Road under rehabilitation of Trunk Roads\n\nCabinet approval was granted.",
        ["Aldra Road | approved"],
    ),
    ("The Aldra Road is under rehabilitation.", ["Aldra Road | ongoing"]),
    ("The turbine restarted on Monday, the Tolmin Hydropower Project said.", []),
    ("The Tolmin Hydropower Project, it was said, has started.", ["Tolmin Hydropower Project | started"]),
    ("They project the line to open in May.", []),
    ("The bank arranged a $50 million commercial paper program.", []),
    ("Peru received the first $25 million of a loan for the Tolmin Dam Project.", ["Tolmin Dam Project | planned"]),
]

# Programmes that move money, goods or paper, that are broadcast, run on computers, fly or travel; and bodies.
SCHEMES = [
    ("Another 4,000 tonnes of barley can be sold to Oman under the Farm Export Promotion Program.", []),
    ("The bureau took 300,000 acres into the Wetland Reserve Program.", []),
    ("The union said the Mirova Pension Scheme will be closed in 2024.", []),
    ("Holders must accept the Volta debt initiative, the banks said.", []),
    ("The yard lost $40 million on the navy's K-12 Frigate program.", []),
    ("Rocket failures have set back the Aldran space program.", []),
    ("The senator, appearing on the Daybreak programme, said 400 jobs would go.", []),
    ("The Lurker program hides in files that users download.", []),
    ("A beta version of the Quillon program was released in May.", []),
    ("Pupils took part in the Horizons programme organised by the council today.", []),
    ("This Holm Choir programme will feature performances by 40 singers.", []),
    ("The Holm Reading Programme was held on May 4 with 400 pupils.", []),
    ("The Bachelor of Farming degree programme was approved.", []),
    ("A Trade Board mission visited Lima and found 300 buyers.", []),
    ("Loans of $80 million depend on World Bank project loans.", []),
    ("The Tolmin Hydropower Project is a consortium of four utilities.", []),
    ("Aldra Central Railway, a subsidiary of Vardar, will complete the sale of 40 engines.", []),
    ("Doubts about the Quillon program have hurt the shares by 4 percent.", []),
    # but programmes that build, feed or plant, that are quoted, or told of
    # what people are taught about, or what a film is called, is told of no work
    ("Visitors were briefed on the “Quillon” program.", []),
    ("The pupils gained insights into the “Bright Coast” initiative.", []),
    ("The school took part in the ‘Outlook’ programme series.", []),
    ("In its 100 Day Programme the government has pledged to restore the ranks.", []),
    ("The Social Security Benefit Scheme will be restructured.", []),
    ("Money for the “Bright Coast” initiative was released.", ["Bright Coast initiative | planned"]),
    ("The actor who starred in the film has talked of taking on the Grand Quillon project.", []),
    ("The Quillon program has been completed.", ["Quillon program | completed"]),
    ("The Quillon program received $4 million.", ["Quillon program | None"]),
    ("The Road Maintenance Payment Programme was launched in May.", ["Road Maintenance Payment Programme | started"]),
    ("The Village Tank Programme was approved.", ["Village Tank Programme | approved"]),
    ("The Lakeside solar program will install 300 panels.", ["Lakeside solar program | planned"]),
    ("The Nanda Jal Mission reached 400 villages.", ["Nanda Jal Mission | None"]),
    (
        "The Terrestrial Television Digitization Project was launched.",
        ["Terrestrial Television Digitization Project | started"],
    ),
    ("The Tolmin Hydropower Project is a landmark of the state.", ["Tolmin Hydropower Project | None"]),
]

# Works that are only sold, run, struck or flooded, that say whose, or whose owner goes by their name.
STANDING = [
    ("Vardar Corp agreed to sell its Mirova Business Park to a pension fund for $40 million.", []),
    ("Vardar said the sale of the Holm smelter to Aldra Group would end in May.", []),
    ("The Holm Cement Plant was bought by Aldra Group for $40 million.", []),
    ("Vardar acquired a 30 pct interest in the Osprey oil field for $12 million.", []),
    ("Vardar also operates the Holm Leisure Centre and 14 hotels.", []),
    ("Vardar will continue to operate the navy's Pell Target Facility and Kotra Control Facility.", []),
    ("Loading resumed at Kotra port after dockers ended a three-day walkout.", []),
    ("Floods have shut down the Kotra Pipeline, which carries 40,000 barrels a day.", []),
    ("The Holm Tyre Factory will issue five-year bonds worth 40 million yuan.", []),
    ("Holm Rubber Factory of Aldra will raise 40 million dollars.", []),
    ("Holm Glass Works is raising 75 million dollars.", []),
    ("Holm Nuclear Plant revenues will fall by 40 million dollars this year.", []),
    ("The offer covers the firm's whole PC line, which will be sold by 400 shops.", []),
    ("The firm launched its Quillon camera line in May and sold 4,000.", []),
    ("The tonic was approved for 40 patients with a Fever-related complex.", []),
    ("Holm Glass Works and Aldra Laboratories jointly said they completed a merger.", []),
    ("Reservations belonging to the Aldra Railway are 14,000 acres, of which 10 percent will be leased.", []),
    ("Next week the Kotra (Holm/Garnet City) rate was bid at 175 pct of tariff.", []),
    ("Vardar, the Norwegian state-owned oil refinery company, will borrow 250 million dollars.", []),
    ("The firm will build an engine machining plant in 2022.", []),
    ("The airline will begin a daily service to Holm International Airport on June 3.", []),
    ("Trains on the Aldra Line will be suspended on Sunday.", []),
    ("The Holm Steel Works has approved a pay rise of 4 percent.", []),
    ("The Kotra Pipeline was bombed on Monday, cutting exports by 40,000 barrels a day.", []),
    ("The tender for fuel for the Kotra Power Station was cancelled.", []),
    ("Vardar signed a contract to supply 40,000 tonnes of coal to the Kotra Power Station.", []),
    ("The proposal to name the Holm Road after the late minister was approved.", []),
    ("The proposal to lease the Holm Market to 14 traders was approved.", []),
    ("Work began on Monday on a 14-storey hotel near the Holm Bridge.", []),
    ("The Kotra Steel Plant exported 40,000 tons of steel, up 14%.", []),
    ("The Aldra Hospital completed 14,000 operations last year.", []),
    ("Students of Mirova College planted 4,000 trees.", []),
    ("Two clerks will look after the Automated Claims Reconstruction system, due to start in July.", []),
    ("The profile will be part of all Mirova Training International Phase II jet simulators.", []),
    ("Students from Aldra High School visited the Mirova Science Park.", []),
    # but what is made at them, of them or with their money
    (
        "Vardar bought the Mirova Business Park, where it will build 40 offices.",
        ["Mirova Business Park | planned"],
    ),
    ("Vardar will build and operate the Holm Leisure Centre.", ["Holm Leisure Centre | planned"]),
    ("Work at the Kotra Tunnel was suspended because of floods.", ["Kotra Tunnel | suspended"]),
    ("Work on the Kotra Dam stopped because of a strike by 400 welders.", ["Kotra Dam | suspended"]),
    ("The Metro Line 4 will be completed in 2024.", ["Metro Line 4 | planned"]),
    (
        "Holm Bridge and Aldra Tunnel were completed in May, the ministry said.",
        ["Holm Bridge | completed", "Aldra Tunnel | completed"],
    ),
    (
        "Vardar signed a contract to supply two boilers to the Kotra Power Station.",
        ["Kotra Power Station | signed"],
    ),
    ("The Holm Steel Works was approved in May.", ["Holm Steel Works | approved"]),
    ("The governor visited the Mirova Science Park, which is being built.", ["Mirova Science Park | ongoing"]),
]


@pytest.mark.parametrize(
    ("sentence", "projects"), [*BESIDE, *SCHEMES, *STANDING, *PARTS, *DEEDS, *AHEAD, *NAMES, *INDUSTRIES, *VERBS]
)
def test_what_is_told_of_projects(sentence: str, projects: list[str], extractor: Extractor) -> None:
    found = [record for record in extractor.extract(sentence, "2021-06-15") if record.type == "project"]
    assert [f"{record.name} | {record.status}" for record in found] == projects
