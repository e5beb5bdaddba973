"""Claims about six texts, as models and spreadsheets make them, with the verdict that each deserves."""

from __future__ import annotations

from typing import Any, Final

TEXTS: Final = {
    "karsu": """Karsu Daily, 28 April 2021

By the end of March, 49 of the county's 88 key projects had resumed construction. The Tamba Reservoir Phase II Project
was completed with an investment of 110 million yuan, up 14.2 percent year on year. Another 12 schools are planned in
the county's north, with an investment of 35 million yuan.
""",
    "mill": """OSMARA, 5 July 2022 (Notice) — The mill sold about 68,000 tons of flour in the first half of 2022.
Revenue reached $1.24 billion, while net profit fell 6.4 percent to $83 million. It plans to invest 300 million
dollars in a new plant at Koksu. The mill’s “second line” – the larger one – employs 1,250 people.
""",
    "city": """In 2021, the city built 2,021 flats and 14 bridges. The mayor, aged 45, opened the 320-bed hospital
in May. Visitors spent 3.5 billion yuan, and 68.18% of them came by rail. Imports rose 7.4 percent and exports
5.8 percent. The deficit widened by 0.3 percentage points.
""",
    "energy": """The wind farm will have a capacity of 600 MW. Its 12 to 14 km access road will cost more than EUR 20
million. The grid company has installed 85 turbines, 25 of them offshore. A second phase, of 150 MW, was approved on
3 May 2020.
""",
    "league": """Lower Osk beat Tarn 3-1 in front of 24,310 fans. The club ranked fourth in the league, two places
ahead of 2019. It sold 18 million shirts last year, against 15 million a year earlier. Ticket income was up by a
quarter.
""",
    "plan": """The province expects grain output of 42.6 million tons in 2023. In 2022 it harvested 40.9 million tons.
Some 19 dams were started and 30 were repaired. The budget is 7.5 billion yuan (USD 1.1 billion). The loan runs for
10 years.
""",
}

# Name of the text, the claim, the verdict.
CLAIMS: Final[list[tuple[str, dict[str, Any], str]]] = [
    ("karsu", {"value": 49, "quote": "49 of the county's 88 key projects had resumed construction"}, "found"),
    ("karsu", {"value": 88, "noun": "key projects"}, "found"),
    ("karsu", {"value": "110 million yuan", "quote": "completed with an investment of 110 million yuan"}, "found"),
    # the right number with another's money
    ("karsu", {"value": 110000000, "currency": "USD", "quote": "an investment of 110 million yuan"}, "differs"),
    # line ends are white space
    (
        "karsu",
        {
            "value": "14.2%",
            "quote": "Phase II Project was completed with an investment of 110 million yuan, up 14.2 percent",
        },
        "found",
    ),
    # what stands in another sentence
    ("karsu", {"value": 12, "quote": "had resumed construction"}, "found_elsewhere"),
    # planned in the text, done in the claim
    ("karsu", {"value": 12, "noun": "schools", "status": "completed"}, "differs"),
    # nothing there
    ("karsu", {"value": 51}, "value_not_found"),
    ("karsu", {"quote": "The governor praised the workers for their speed"}, "quote_not_found"),
    # an invented quote around a true number
    ("karsu", {"value": 49, "quote": "Officials said that 49 factories reopened after the flood"}, "quote_not_found"),
    ("mill", {"value": "1.2 billion dollars", "quote": "Revenue reached $1.24 billion"}, "found_rounded"),
    ("mill", {"value": 1240, "unit": "million USD", "metric": "revenue"}, "found"),
    # million for billion
    ("mill", {"value": "1.24 million", "quote": "Revenue reached $1.24 billion"}, "differs"),
    # straight quotation marks and hyphens
    ("mill", {"value": 1250, "quote": 'The mill\'s "second line" - the larger one - employs 1,250 people'}, "found"),
    ("mill", {"value": -6.4, "unit": "%", "quote": "net profit fell 6.4 percent"}, "found"),
    ("mill", {"value": 6.4, "unit": "percent", "change": "increase"}, "differs"),
    ("mill", {"value": 68000, "unit": "tons", "bound": "exact", "quote": "68,000 tons of flour"}, "differs"),
    ("mill", {"quote": "net profit fell 9.4 percent to $83 million"}, "differs"),
    ("mill", {"value": "$83 million", "quote": "net profit had fallen 6.4 percent to $83 million"}, "found_nearly"),
    # a year as a count
    ("city", {"value": 2022, "noun": "flats"}, "value_not_found"),
    ("city", {"value": 2021, "noun": "flats", "quote": "the city built 2,021 flats"}, "found"),
    ("city", {"value": 45, "type": "count", "noun": "mayors"}, "differs"),
    # 3.5 billion is 35 亿: ten times as much, or a tenth
    ("city", {"value": "35 billion yuan", "quote": "Visitors spent 3.5 billion yuan"}, "differs"),
    ("city", {"value": "¥3.5bn", "quote": "Visitors spent 3.5 billion yuan"}, "found"),
    (
        "city",
        {"value": "7.4%", "metric": "exports", "quote": "Imports rose 7.4 percent and exports 5.8 percent"},
        "differs",
    ),
    ("city", {"value": "0.3 percent", "quote": "The deficit widened by 0.3 percentage points"}, "differs"),
    ("energy", {"value": 14, "unit": "km", "quote": "12 to 14 km access road"}, "found"),
    ("energy", {"value": 750, "unit": "MW"}, "value_not_found"),
    ("energy", {"value": 85, "noun": "turbines", "start": 0, "end": 4, "quote": "installed 85 turbines"}, "found"),
    ("league", {"value": 3, "type": "count", "noun": "goals", "quote": "Lower Osk beat Tarn 3-1"}, "differs"),
    ("league", {"value": 4, "type": "ranking", "quote": "ranked fourth in the league"}, "found"),
    ("league", {"value": 33000000, "noun": "shirts"}, "value_not_found"),
    ("plan", {"value": 49, "quote": "Some 19 dams were started and 30 were repaired"}, "value_not_found"),
    (
        "plan",
        {"value": "42.6 million tons", "statement": "The province harvested 42.6 million tons of grain in 2023."},
        "differs",
    ),
    ("plan", {"value": "1.1 billion", "currency": "USD"}, "found"),
    ("plan", {"value": "many", "quote": "The loan runs for 10 years"}, "unclear"),
    ("karsu", {"value": "110 billion yuan", "quote": "with an investment of 110 million yuan"}, "differs"),
    (
        "karsu",
        {
            "value": "35 million",
            "currency": "CNY",
            "text": "with an investment of 35 million yuan",
            "role": "completed_investment",
        },
        "differs",
    ),
    ("mill", {"value": "$83m", "quote": "Revenue reached $1.24 billion"}, "found_elsewhere"),
    (
        "mill",
        {
            "value": 1323000000,
            "unit": "USD",
            "quote": "Revenue reached $1.24 billion, while net profit fell 6.4 percent to $83 million",
        },
        "value_not_found",
    ),
    ("city", {"value": "68%", "evidence": "68.18 % of them came by rail"}, "found_rounded"),
    # the 320 are beds; a reader would say that it differs, the rules only that they cannot tell
    ("city", {"value": 320, "noun": "hospitals", "type": "count"}, "unclear"),
    ("energy", {"value": 600, "unit": "km", "quote": "a capacity of 600 MW"}, "differs"),
    (
        "energy",
        {
            "quote": "The wind farm will have a capacity of 600 MW … more than EUR 20 million",
            "value": 20000000,
            "currency": "EUR",
        },
        "found",
    ),
    ("league", {"value": 24000, "noun": "fans"}, "found_rounded"),
    (
        "league",
        {
            "value": 18,
            "noun": "shirts",
            "unit": "million",
            "year": 2019,
            "quote": "It sold 18 million shirts last year, against 15 million a year before",
        },
        "found_nearly",
    ),
    ("plan", {"value": "40.9 million tons", "quote": "In 2021 it harvested 40.9 million tons"}, "differs"),
    ("plan", {"value": 19, "quote": "SOME １９ DAMS were started"}, "found"),
]
