"""Projects in lists that end with what sums them up, and what joins a list to projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check
from tests.test_projects import work

if TYPE_CHECKING:
    from extract import Extractor

# What tells that a text is about works.
WORKS = "Investment in projects goes on.\n"

# "A, B and other projects", "A, B, these two projects": the sum stands behind its names.
SUMMED = [
    row(
        "and-other-projects-in-small-letters",
        "siyang vinegar brewing, the suining silk reeling and other projects are under construction.",
        work("siyang vinegar brewing", "ongoing"),
        work("suining silk reeling", "ongoing"),
    ),
    row(
        "and-other-counted-projects",
        "Hengda Ceramics, Yongfu Tea and other 7 projects were completed last month.",
        work("Hengda Ceramics", "completed"),
        work("Yongfu Tea", "completed"),
    ),
    row(
        "a-total-of-projects",
        "north cold storage yard, liangshan grain dock, a total of 2 projects were put into use.",
        work("north cold storage yard", "operational"),
        work("liangshan grain dock", "operational"),
    ),
    row(
        "these-projects-behind-a-comma",
        "The tea terrace of huangmei, Jiujiang Glass Fibre, dexing copper foil second phase, these three projects have "
        "broken ground.",
        work("tea terrace of huangmei", "started"),
        work("Jiujiang Glass Fibre", "started"),
        work("dexing copper foil second phase", "started", phase="second phase"),
    ),
    row(
        "sum-without-comma",
        "Among them the wutai observation gallery, pingyao lacquer two projects are under construction.",
        work("wutai observation gallery", "ongoing"),
        work("pingyao lacquer", "ongoing"),
    ),
    row(
        "et-cetera",
        "Lanhai Pumps, Dongyue Silicone and Fuxin Cable etc. 11 projects have started construction.",
        work("Lanhai Pumps", "started"),
        work("Dongyue Silicone", "started"),
        work("Fuxin Cable", "started"),
    ),
    row(
        "behind-the-verb",
        "This year the county will build the Kiwanda Fish Landing, the Mbarika Ferry Ramp and other projects.",
        work("Kiwanda Fish Landing", "planned"),
        work("Mbarika Ferry Ramp", "planned"),
    ),
    row(
        "roads-and-other-projects",
        "Zhongshan Road, Lihua Road and other projects have been completed.",
        work("Zhongshan Road", "completed"),
        work("Lihua Road", "completed"),
    ),
    row("kinds-are-no-names", "Water supply, heating and other projects have been started this year."),
    row("places-are-no-names", "In Luanping County, Fengning County, 12 projects have started."),
    row("one-place-before-its-sum", "The same day, Dongyuan County of Heyuan, 28 projects were signed."),
    row("firms-are-no-names", "Harbour Dredging Ltd, Mota Group and other contractors bid for two projects."),
    row("people-are-no-names", "Chief Minister Verma, Minister Das and others inspected the two projects."),
    row("places-counted", "Kenya, Uganda and two other projects were mentioned."),
]

# Names that commas and "and" join to a project, before a verb for several.
JOINED = [
    row(
        "in-the-middle-in-small-letters",
        WORKS
        + "Longyuan wind power project, xingfu home furnishing and huaxi battery shell have started construction.",
        work("Longyuan wind power project", "started"),
        work("xingfu home furnishing", "started"),
        work("huaxi battery shell", "started"),
    ),
    row(
        "beside-a-phase",
        WORKS
        + "dianchi wetland park phase II, heshun old street upgrading, tengchong food street have opened to guests.",
        work("dianchi wetland park phase II", "operational", phase="II"),
        work("heshun old street upgrading", "operational"),
        work("tengchong food street", "operational"),
    ),
    row(
        "begins-the-sentence-with-a-chinese-name",
        WORKS + "Donghu Park, Nanhu reading room and Beihu skating rink have been completed.",
        work("Donghu Park", "completed"),
        work("Nanhu reading room", "completed"),
        work("Beihu skating rink", "completed"),
    ),
    row(
        "apposition-of-one",
        WORKS + "The Golden Reach Dam, Upper Nyanza, was completed in May.",
        work("Golden Reach Dam", "completed"),
    ),
]

# What works are called: words of all kinds, and the ones that end no name.
TYPES = [
    row("outfall", "Construction of the Kelvin Head Outfall began.", work("Kelvin Head Outfall", "started")),
    row("seaway", "The Humber Seaway was completed in May.", work("Humber Seaway", "completed")),
    row("microgrid", "The Baringo Microgrid went into operation.", work("Baringo Microgrid", "operational")),
    row(
        "refurbishment",
        "The Carlton Library Refurbishment is complete.",
        work("Carlton Library Refurbishment", "completed"),
    ),
    row("concert-hall", "The Anta Concert Hall has been completed.", work("Anta Concert Hall", "completed")),
    row("quarter-of-a-town", "The Old Mint Quarter is being rebuilt.", work("Old Mint Quarter", "ongoing")),
    row("quarter-of-a-year", "The First Quarter was completed on target."),
    row("corporation", "A contract was given to Delta Land Reclamation & Development Corporation."),
    row("surname", "Vincent Cable called on the minister to open up the books."),
]

# What crews, parts, papers and clauses beside the name tell of it.
ASIDE = [
    row(
        "crews-at-the-works",
        "At the Mwanza Ferry Terminal, crews are pouring the second ramp.",
        work("Mwanza Ferry Terminal", "ongoing"),
    ),
    row(
        "builders-behind-a-relative-clause",
        "At the Selby Flour Mill, whose silos hold 9,000 tons, electricians are wiring the control room.",
        work("Selby Flour Mill", "ongoing"),
    ),
    row(
        "builders-of-a-line",
        "On the Tarkwa Railway, workers have laid 31 km of track.",
        work("Tarkwa Railway", "ongoing"),
    ),
    row("study-begun", "The council began a feasibility study on the Otago Tunnel.", work("Otago Tunnel", "planned")),
    row(
        "study-in-a-relative-clause",
        WORKS + "Relief may come from the Benue Pumped-Storage Plant, on which a Swiss firm has just started a study.",
        work("Benue Pumped-Storage Plant", "planned"),
    ),
    row(
        "tenders-in-a-relative-clause",
        "The Ilorin Bypass, for which tenders were opened in May, will cost 41 billion naira.",
        work("Ilorin Bypass", "planned"),
    ),
    row(
        "parts-in-a-relative-clause",
        "The Medway Bridge, whose piers are being cast, will open in 2026.",
        work("Medway Bridge", "ongoing"),
    ),
    row(
        "material-put-in",
        WORKS + "Boilers are being installed at the Kosova C Power Plant.",
        work("Kosova C Power Plant", "ongoing"),
    ),
    row("a-part-at-the-works", "Roofing at the Harar Stadium is complete.", work("Harar Stadium", "ongoing")),
    row("frozen", "The Lumut Dry Port, by contrast, has been frozen.", work("Lumut Dry Port", "suspended")),
    row(
        "final-sprint",
        "The Enshi Reservoir Project has entered the final sprint.",
        work("Enshi Reservoir Project", "ongoing"),
    ),
    row(
        "back-on-paper",
        WORKS + "The Severn Arena Project was sent back to the drawing board.",
        work("Severn Arena Project", "planned"),
    ),
    row("flagged-off", "The governor flagged off the Owerri Ring Road.", work("Owerri Ring Road", "started")),
    row("given-up", WORKS + "The Alster Tower has been given up.", work("Alster Tower", "cancelled")),
    row("what-a-port-handled", WORKS + "Qinzhou Port completed 13.4 million tons in May."),
    row("visitors-at-a-park", "At the Sefton Park, fans are singing."),
]

# Where a name begins and ends: codes of roads, small words, words for works in front of it.
EXTENTS = [
    row(
        "code-of-a-road",
        "The N7 Coastal Highway upgrade is 45 percent complete.",
        work("N7 Coastal Highway upgrade", "ongoing"),
    ),
    row("code-before-a-bridge", "The R72 Kei Bridge will be finished in 2026.", work("R72 Kei Bridge", "planned")),
    row(
        "price-before-a-bridge", "The R720 million Kei Bridge will be finished in 2026.", work("Kei Bridge", "planned")
    ),
    row("number-behind-a-road", "The State Road 118 has been rebuilt.", work("State Road 118", "completed")),
    row(
        "number-opens-the-sentence",
        "Provincial Highway 27 was opened to traffic.",
        work("Provincial Highway 27", "operational"),
    ),
    row(
        "length-behind-a-road",
        "On the Kanye Road 12 km has been paved.",
        {"text": "Kanye Road", "optional": True},
    ),
    row(
        "two-gerunds",
        "The Xiaoshan harbour dredging and widening project was started.",
        work("Xiaoshan harbour dredging and widening project", "started"),
    ),
    row(
        "chinese-names-with-a-hyphen",
        "The luoyang-nanzhao 220 kV line has been energised.",
        work("luoyang-nanzhao 220 kV line", "operational"),
    ),
    row(
        "quoted-in-small-letters",
        'The "Little Star" nursery was completed.',
        work("Little Star nursery", "completed") | {"text": "Little Star"},
    ),
    row("presa", "The state started the Presa El Carrizo in May.", work("Presa El Carrizo", "started")),
    row(
        "jembatan",
        "The Jembatan Kapuas Indah was inaugurated by the governor.",
        work("Jembatan Kapuas Indah", "completed"),
    ),
    row("barragem", "Work on the Barragem de Ribeiradio is under way.", work("Barragem de Ribeiradio", "ongoing")),
    row("bank-in-front", "Central Bank governor Chang rejected a request by two mills."),
]

# Whose clause tells what: names side by side, each with its own.
APART = [
    row(
        "three-clauses",
        "Mundri Road is complete, Lainya Pipeline 40 percent done and Kajo Substation yet to start.",
        work("Mundri Road", "completed"),
        work("Lainya Pipeline", "ongoing"),
        work("Kajo Substation", "planned"),
    ),
    row(
        "unlike",
        WORKS + "Unlike the Mundri Road, the Lainya Pipeline is on schedule.",
        work("Lainya Pipeline", "ongoing"),
    ),
    row(
        "after-a-name",
        WORKS + "After the Mundri Road, the Lainya Pipeline will be built.",
        work("Lainya Pipeline", "planned"),
    ),
    row(
        "neither-nor",
        "Neither the Mundri Road nor the Lainya Pipeline has been started.",
        work("Mundri Road", "planned"),
        work("Lainya Pipeline", "planned"),
    ),
    row(
        "besides",
        WORKS + "Besides the Mundri Road, the Lainya Pipeline was completed.",
        work("Mundri Road", "completed"),
        work("Lainya Pipeline", "completed"),
    ),
    row(
        "phases-behind-the-name",
        "Yambio Industrial Park Phases I and II are operational.",
        work("Yambio Industrial Park Phases I and II", "operational", phase="I and II"),
    ),
    row(
        "phase-between-commas",
        WORKS + "The Yambio Industrial Park, Phase 2, will cost 3 billion pounds.",
        work(("Yambio Industrial Park", "Yambio Industrial Park, Phase 2"), "planned", phase="2"),
    ),
    row(
        "row-with-a-phase",
        "2. Torit Ring Road (Phase III): land acquisition completed, tender floated.",
        work(("Torit Ring Road (Phase III)", "Torit Ring Road"), "planned", "ongoing", phase="III"),
    ),
    row(
        "among-works-under-way",
        "Among works under way, the Bentiu Container Terminal is to have two berths.",
        work("Bentiu Container Terminal", "ongoing"),
    ),
]

# What waits for something, what is at work, what a headline says.
STANDING = [
    row("waits-for-a-nod", WORKS + "The Levuka Jetty is pending clearance.", work("Levuka Jetty", "planned")),
    row(
        "once-completed-in-the-middle",
        "The Bagamoyo Port, once completed, will be the largest in the region.",
        work("Bagamoyo Port", "planned"),
    ),
    row("when-it-opens", "When it opens, the Ruzizi Dam will produce 147 MW.", work("Ruzizi Dam", "planned")),
    row("produces", WORKS + "The Ruzizi Dam produces 147 MW.", work("Ruzizi Dam", "operational")),
    row("has-treated", WORKS + "The Kigo Water Works has treated 12 million tons.", {"text": "Kigo", "optional": True}),
    row("cost", WORKS + "The Ruzizi Dam cost 625 million dollars.", work("Ruzizi Dam", "completed")),
    row("opens-today", WORKS + "The Ruzizi Dam opens today.", work("Ruzizi Dam", "operational")),
    row("opens-on-a-day", WORKS + "The Ruzizi Dam opens on May 3.", work("Ruzizi Dam", "planned")),
    row(
        "starts-from-a-place",
        WORKS + "The Selous Expressway starts from Mikumi.",
        work("Selous Expressway", None),
    ),
    row("year-of-construction", "The Ruzizi Dam enters its third year of construction.", work("Ruzizi Dam", "ongoing")),
    row(
        "tunnel-of-a-railway",
        WORKS + "The Zhongwei-Lanzhou railway's Xiangshan tunnel was holed through.",
        work("Zhongwei-Lanzhou railway", "ongoing"),
        work("Xiangshan tunnel", "completed"),
    ),
    row("progress-field", WORKS + "Project: Ruzizi Dam. Progress: 32 percent.", work("Ruzizi Dam", "ongoing")),
]


@pytest.mark.parametrize(("text", "date", "facts"), SUMMED)
def test_names_before_their_sum(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), JOINED)
def test_names_joined_to_projects(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), TYPES)
def test_words_for_works(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), ASIDE)
def test_what_is_told_beside_the_name(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), EXTENTS)
def test_where_names_begin_and_end(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), APART)
def test_whose_clause_tells(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STANDING)
def test_what_waits_and_what_runs(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


# The names stand behind the verb: "Newly started are A and B", "The opened projects are: A, B and C".
DECLARED = [
    row(
        "the-opened-projects-are",
        "The opened projects are: Lanfeng cold chain, Wenhua modified asphalt and LNG filling wharf.",
        work("Lanfeng cold chain", "started"),
        work("Wenhua modified asphalt", "started"),
        work("LNG filling wharf", "started"),
    ),
    row(
        "newly-started-are",
        WORKS + "Newly started are Tieling boda lithium battery diaphragm, Shuyang prefabricated building parts phase "
        "II, jinzhu tea deep processing and so on.",
        work("Tieling boda lithium battery diaphragm", "started"),
        work("Shuyang prefabricated building parts phase II", "started"),
        work("jinzhu tea deep processing", "started"),
    ),
    row(
        "the-completed-schemes-were",
        "The completed schemes were Lakeside Senior Housing, Tamba Recycled Paper and the Mira Dam.",
        work("Lakeside Senior Housing", "completed"),
        work("Tamba Recycled Paper", "completed"),
        work("Mira Dam", "completed"),
    ),
    row(
        "behind-who-says-it",
        "It is known that the signed projects are: Hengli tyre cord, yuanda recycled paper, Sino Thai rubber, etc.",
        work("Hengli tyre cord", "signed"),
        work("yuanda recycled paper", "signed"),
        work("Sino Thai rubber", "signed"),
    ),
    row(
        "a-conversion",
        "On the construction side, the Hongyan Ceramic Kiln Coal-to-Gas Conversion was completed on October 21.",
        work("Hongyan Ceramic Kiln Coal-to-Gas Conversion", "completed"),
    ),
    row("what-they-are", "Officials say the key projects are roads, dams and schools."),
    row("people-who-were-elected", WORKS + "Newly elected are John Smith, Peter Green and Mary Jones."),
    row("who-plans-them", "The projects are planned by Arup, Mott MacDonald and Jacobs."),
    row(
        "dealt-out-statuses",
        "The Cherry Creek Feed Plant and the Riga Ring Line were started and resumed respectively.",
        work("Cherry Creek Feed Plant", "started"),
        work("Riga Ring Line", "resumed"),
    ),
    row(
        "dealt-out-statuses-with-their-times",
        "The Amber Wind Farm and the Kestrel Solar Park were approved in May and put into operation in June "
        "respectively.",
        work("Amber Wind Farm", "approved"),
        work("Kestrel Solar Park", "operational"),
    ),
    row(
        "one-verb-for-both",
        "The Amber Wind Farm and the Kestrel Solar Park were approved in May and June respectively.",
        work("Amber Wind Farm", "approved"),
        work("Kestrel Solar Park", "approved"),
    ),
]


@pytest.mark.parametrize(("text", "date", "facts"), DECLARED)
def test_names_behind_their_verb(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)
