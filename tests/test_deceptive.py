"""Numbers that only look like figures, as mails, logs and pages of shops have them, and what stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

# Each row: a text, and its records with their bound.
ROWS = [
    pytest.param("See http://www.4w6j3g9r.com/end/ or www.7tower.net for 12 offers.", ["12 | offers"], id="address"),
    pytest.param("Message-ID: <KmAtWBN4tB8txc.Pc6@mail> names 12 offers.", ["12 | offers"], id="identifier"),
    pytest.param("The mast QSJv4557l68 was sold.", [], id="code-with-a-unit"),
    pytest.param("It failed at 0x80ff3c8 after 12 tries.", ["12 | tries"], id="code-with-a-coin"),
    pytest.param(r"The speed is $\sqrt{\frac{2mg}{CpA}}$ there.", [], id="formula"),
    pytest.param("It is written for PHP 3.0.9, not for PHP 412 million.", ["PHP 412 million | None"], id="version"),
    pytest.param("The shop has 950,00 pens and 90,000 caps.", ["90,000 | caps"], id="thousands-cut-short"),
    pytest.param("Bread is USD 1.62 -35% there.", ["USD 1.62 | Bread", "35% | Bread"], id="change-behind-a-price"),
    pytest.param("Major 4 & 5 star hotels are full, and 12 inns.", ["12 | inns"], id="stars-of-hotels"),
    pytest.param("Four stars of the film came.", ["Four | stars"], id="stars-that-came"),
    pytest.param("He ran it in 2h14m, ahead of 12 men.", ["12 | men"], id="hours-and-minutes"),
    pytest.param("The trek of 2h 14m 22s drew 12 men.", ["12 | men"], id="hours-minutes-and-seconds"),
    pytest.param("The 5 h 3 km walk is fine.", ["3 km | walk"], id="hours-then-a-length"),
    pytest.param("A life of Nero (Orlo, 320pp) is out at £20.", ["£20 | life of Nero"], id="pages-of-a-book"),
    pytest.param("Rates rose by 12pp, or a third.", ["12pp | Rates"], id="points-that-rose"),
    pytest.param("Only Euro 5 diesels and Euro 6 vans may enter.", [], id="norm-of-exhausts"),
    pytest.param(
        "It took Euro 6 million for Euro 5 tickets.", ["Euro 6 million | None", "Euro 5 | tickets"], id="euros"
    ),
    pytest.param("In 2019 Lev Orlan founded 12 firms.", ["12 | firms"], id="name-like-a-coin"),
    pytest.param("It runs on amd64 machines.", [], id="code-of-a-chip"),
    pytest.param("The £/$ 1.28 rate held.", [], id="pair-of-signs"),
    pytest.param(
        "The engine makes 480 Nm and 45 mpg.",
        ["480 Nm | output of engine", "45 mpg | output of engine"],
        id="units-of-cars",
    ),
    pytest.param(
        "The 16-inch f/4.5 lens sold for $940.", ["16-inch | f/4.5 lens", "$940 | sale"], id="number-of-a-lens"
    ),
    pytest.param("It has 5V 2.1A plugs and 3 fans.", ["5V | None", "3 | fans"], id="another-unit-behind"),
    pytest.param("They sell 2-for-1 tickets to 12 plays.", ["12 | plays"], id="two-for-one"),
    pytest.param("Owners of Orla 5 consoles wrote 12 mails.", ["12 | mails"], id="number-of-a-make"),
    pytest.param("It recalled its Orla 5000 models.", [], id="number-of-a-model"),
    pytest.param("It gave Mali 12 buses.", ["12 | buses"], id="given-so-many"),
    pytest.param("In the north of Niger 12 towns flooded.", ["12 | towns"], id="place-before-a-number"),
    pytest.param("In the Western Province 12 schools opened.", ["12 | schools"], id="province-before-a-number"),
    pytest.param("It went to Grade 8 pupils in 12 towns.", ["12 | towns"], id="grade-behind-to"),
    pytest.param("Boeing 737 jets flew to 12 towns.", ["12 | towns"], id="label-in-ing"),
    pytest.param("They began building 12 schools.", ["12 | schools"], id="verb-in-ing"),
    pytest.param("The Expo 2020 visitors saw 12 halls.", ["12 | halls"], id="year-of-a-fair"),
    pytest.param("Photo 2 of 7 shows two men.", ["two | men"], id="photo-of-a-row"),
    pytest.param("The Pop 100 also combines sales of 12 shops.", ["12 | shops"], id="verb-like-a-plural"),
    pytest.param("It has 20 also famous actors.", ["20 | also famous actors"], id="adverb-of-an-adjective"),
    pytest.param("It was made with orlium-99m in 12 steps.", ["12 | steps"], id="isotope"),
    pytest.param("It was a sub-50m drop.", ["50m | drop"], id="prefix-of-a-length"),
    pytest.param("She went from her 400m to 200m to win in 22.1 secs.", [], id="distances-that-name-races"),
    pytest.param("He fell in the final of 1500m in May.", [], id="final-of-a-race"),
    pytest.param("The pool is 50m long.", ["50m | length"], id="length-of-a-pool"),
    pytest.param("Its users number 100m, a third of them in Fiji.", ["100m | users"], id="m-of-a-crowd"),
    pytest.param("The play drew an audience of 12m.", ["12m | audience"], id="m-of-an-audience"),
    pytest.param("The wall rose to 12m.", ["12m | height"], id="m-of-a-wall"),
    pytest.param("The rial was one basis point lower at 72.3.", ["one basis point | rial"], id="index-in-points"),
    pytest.param("Bulls of 1100 lbs 66.75 are sold.", ["1100 lbs | Bulls"], id="price-behind-a-weight"),
    pytest.param("A 12-to-15 percent rise is due.", ["12-to-15 percent | rise"], id="range-with-hyphens"),
    pytest.param("He won a 5-to-4 vote and 12 towns.", ["12 | towns"], id="vote-with-hyphens"),
    pytest.param("The house passed 12 bills.", ["12 | bills"], id="bills-passed"),
    pytest.param("The road crosses 8 states.", ["8 | states"], id="states-crossed"),
    pytest.param("Arrivals passed 12,000.", ["12,000 | Arrivals | more_than"], id="level-passed"),
    pytest.param("The jet passed 200 m above the roof.", ["200 m | length of jet"], id="height-of-passing"),
    pytest.param("They complained about 30 buses.", ["30 | buses"], id="topic-of-a-complaint"),
    pytest.param("The 95% confidence interval was 1.1 to 2.4.", [], id="confidence-interval"),
    pytest.param("Business confidence rose 12%.", ["12% | Business confidence"], id="confidence-that-rose"),
    pytest.param("It lost 239 men; flights 12 and 14 were stopped.", ["239 | men"], id="flights-by-number"),
    pytest.param("Ticket 4471 won the car.", [], id="verb-like-a-coin"),
    pytest.param("He gave 12,000 won to the firm.", ["12,000 won | grant"], id="coin-like-a-verb"),
    pytest.param("The gang of eight senators met 12 aides.", ["eight | senators", "12 | aides"], id="gang"),
    pytest.param("The Gang of Eight senators met 12 aides.", ["12 | aides"], id="gang-with-a-name"),
    pytest.param("The 200-km road costs $4 million.", ["200-km | road", "$4 million | cost of road"], id="cost-of-km"),
    pytest.param("A bag of rice costs $40.", ["$40 | price of rice"], id="cost-of-a-bag"),
    pytest.param("The level of labour costs rose 5%.", ["5% | level of labour costs"], id="level-of-costs"),
    pytest.param("She hit 12 errors but reached the last 16.", ["12 | errors"], id="round-of-a-cup"),
    pytest.param("The town had 12 mills; the last two shut.", ["12 | mills", "two | mills"], id="last-of-the-mills"),
    pytest.param("It has 12 mines; Orla gained 2 to 8.12.", ["12 | mines"], id="gain-and-price"),
    pytest.param("Orla improved 3/4 to 36-3/4 dlrs.", ["3/4 | Orla", "36-3/4 dlrs | Orla"], id="step-and-level"),
    pytest.param("Costs fell by 1 to 25 pct.", ["1 to 25 pct | Costs"], id="wide-range-behind-by"),
    pytest.param("It has 40 cars and lies at Level -2.", ["40 | cars"], id="number-below-zero"),
    pytest.param("It has 12 pens. My lucky numbers are 8 and 24.", ["12 | pens"], id="lucky-numbers"),
    pytest.param("The child of class 6M ran 12 laps.", ["12 | laps"], id="class-with-a-letter"),
    pytest.param("Barge 14 carries 12 bells.", ["12 | bells"], id="name-and-its-verb"),
    pytest.param("Each 640 carries 31 crates.", ["31 | crates"], id="make-and-its-verb"),
    pytest.param("At the quay 14 bakers of the town met.", ["14 | bakers"], id="place-before-bakers"),
    pytest.param("The mill has 40 looms; the shifts eat in huts 7 and 8.", ["40 | looms"], id="numbers-of-huts"),
    pytest.param("It lost 31 maps, those in drawers 11-14.", ["31 | maps"], id="numbers-of-drawers"),
    pytest.param("The quay had 40 sailings, among them TV 370 and TB 9.", ["40 | sailings"], id="codes-of-lines"),
    pytest.param("It hired 30 cooks. Call 0121-550-310, ext. 42.", ["30 | cooks"], id="extension"),
    pytest.param("It hired 30 cooks.\n1 Counted in May by the guild.", ["30 | cooks"], id="note-at-the-foot"),
    pytest.param("He was fined under s.31 of the Bakers Act.", [], id="section"),
    pytest.param("Of 60 men of Regiment 23, 14 were lost.", ["60 | men", "14 | men"], id="regiment-and-its-part"),
    pytest.param("It has 60 rowers, 14 of them under 16.", ["60 | rowers", "14 | rowers"], id="part-under-an-age"),
    pytest.param("The ward is short of 12 cots.", ["12 | cots"], id="lack"),
    pytest.param("Enrolment fell to 640. Rugby: Orlo 31, Tamba 12.", ["640 | Enrolment"], id="scores-behind-a-body"),
    pytest.param("The crew fell to 640. Some 12 were ill.", ["640 | crew", "12 | crew | about"], id="part-of-a-body"),
    pytest.param("Runway 3L is shut, and 12 crews wait.", ["12 | crews"], id="letter-of-a-runway"),
    pytest.param("Write to 12 Bell Lane, LN5 4HA.", [], id="end-of-a-postcode"),
    pytest.param("The farm of 4HA has 12 cows.", ["4HA | farm", "12 | cows"], id="hectares-in-capitals"),
    pytest.param("It gave 122 men 2 x 10^13 grains; 9 fell ill.", ["122 | men", "9 | men"], id="two-times-so-much"),
    pytest.param("It wrote 31 fines. Trams 6, 7 and 14 stop there.", ["31 | fines"], id="numbers-of-trams"),
    pytest.param("The 47 men say that pillars 3, 8 and 21 lean.", ["47 | men"], id="numbers-of-pillars"),
    pytest.param("The drive fell short of 12,000 tins.", ["12,000 | tins | less_than"], id="short-of-an-aim"),
    pytest.param("The ship lay 12 nm off the coast.", ["12 nm | distance"], id="miles-at-sea"),
    pytest.param("Three Mi-8 helicopters fell.", ["Three | Mi-8 helicopters"], id="helicopters-of-a-make"),
    pytest.param("It wants 12 Be-200 planes.", ["12 | Be-200 planes"], id="planes-of-a-make"),
    pytest.param("The Covid-19 cases rose to 412.", ["412 | cases"], id="year-in-the-name-of-an-illness"),
    pytest.param("Over-65 patients and post-16 pupils of 12 towns came.", ["12 | towns"], id="ages-with-hyphens"),
    pytest.param("The near-400 complaints rose.", ["400 | complaints"], id="near-so-many"),
    pytest.param("A one-for-five rights issue was made.", [], id="one-for-five"),
    pytest.param("Rule P210 holds where the pH is 6.", [], id="acid-is-no-country"),
    pytest.param("The chest, 30 kg, measures 60 cm.", ["30 kg | weight", "60 cm | chest"], id="no-weight-in-cm"),
    pytest.param("The pages wait 15 secs, then 3 hrs.", [], id="short-words-of-time"),
    pytest.param("You can lose 10-15 pounds in May.", ["10-15 pounds | weight"], id="pounds-of-a-body"),
    pytest.param("The bank can lose £10 million.", ["£10 million | loss"], id="pounds-of-a-bank"),
    pytest.param("We build a site (or yours) for $399.", ["$399 | None"], id="pronoun-is-no-metric"),
    pytest.param("Load: ######## [ 50%] of 12 files.", ["50% | None", "12 | files"], id="bar-of-signs"),
    pytest.param("It costs $10-30k to find 10-30k people.", ["$10-30k | cost", "10-30k | people"], id="scale-of-both"),
    pytest.param("It helps 40,000 people over 60.", ["40,000 | people"], id="people-of-an-age"),
    pytest.param(
        "The shares rose 50 cents to 8.375 a share.",
        ["50 cents | shares", "8.375 | shares"],
        id="price-behind-its-change",
    ),
    pytest.param(
        "Mills will take up to 40% of the water.", ["40% | share of water | less_than"], id="up-to-behind-take"
    ),
    pytest.param("Mills take up 40% of the water.", ["40% | share of water"], id="take-up"),
    pytest.param(
        "We list works exceeding the total cost of $5 million.",
        ["$5 million | total cost | more_than"],
        id="sum-exceeded",
    ),
    pytest.param("The caps of series 3-5 are old.", [], id="series"),
    pytest.param("A series of 12 talks began.", ["12 | talks"], id="series-of"),
    pytest.param("He wrote:\n> 10 caps are old\n> > 12 pens too", ["10 | caps", "12 | pens"], id="lines-quoted"),
    pytest.param("The mill <ORL.K> 412 million yuan loan is due.", ["412 million yuan | loan"], id="code-of-a-share"),
    pytest.param("It wants > 10 caps.", ["10 | caps | more_than"], id="sign-that-hedges"),
]


@pytest.mark.parametrize(("text", "records"), ROWS)
def test_records(text: str, records: list[str], extractor: Extractor) -> None:
    found = [
        record.model_dump(mode="json") | {"text": text[record.start : record.end]} for record in extractor.extract(text)
    ]
    assert [told(record, "bound") for record in found] == records
