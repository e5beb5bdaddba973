"""What has a status: works, agreements, posts; not people, goods or places, and which nouns stand for works."""

from __future__ import annotations

from typing import Final

PROJECTS: Final = frozenset(["project", "projects", "scheme", "schemes", "undertaking", "undertakings"])
# What has a status for the whole that it is a part or the making of.
PARTS: Final = frozenset(
    """preparations structure foundations tracks roof opening ceremony phase stage section line berth track part
    parts unit units half body batch terminal runway lane construction work works building completion
    implementation installation laying expansion extension upgrade progress site erection foundation stone
    contract order agreement loan tender bid bids bidding approval award signing inauguration commissioning
    concreting paving renovation reconstruction rehabilitation survey design financing feasibility launch report
    study permit assessment licence groundbreaking development proposal investment programme program project start
    tenders contracts orders agreements plans plan activities package packages infrastructure excavation widening
    rebuilding remodeling revamp overhaul refit retrofit retrofitting conversion clearing heightening raising
    strengthening reinforcement refurbishment modification enlargement desilting dismantling
    upgrading restoration modernisation modernization dualling dredging repair repairs replacement electrification
    doubling relocation redevelopment remodelling pouring concreting pier piers pylon pylons spillway cofferdam
    powerhouse embankment girder girders deck superstructure span spans segment segments arch caisson caissons tunnel
    tunnels shaft portal turbine turbines commencement resumption suspension
    ground-breaking cancellation scrapping abandonment termination""".split()
)
# What stands before "of" and a count for the making or the allowing of its things, or for all or some of them.
STANDING: Final = PARTS | frozenset(
    """stones stone purchase purchases delivery supply provision procurement establishment setting-up creation
    funding funds financing finance grant grants subsidies money assistance support allocation budget loans
    permission permits permit licences licenses license clearance clearances consent approvals go-ahead nod
    total number group batch batches set series list package combination remainder rest majority kind kinds
    acquisition launch opening drilling sinking planting distribution handover land sites site sanction deal deals
    mou mous pact pacts memorandum memoranda ceremony conversion improvement maintenance repair fencing
    operation operations service production lease leases concession concessions groundwork feasibility
    all most none neither each many some half few several both acceptance structures bodies roofs""".split()
)
# Who has no status, only a part in the work.
PEOPLE: Final = frozenset(
    """people persons men women children boys girls males females students pupils teachers trainees graduates staff
    employees workers labourers laborers jobseekers unemployed personnel officers officials soldiers troops police
    policemen policewomen guards members ministers delegates participants attendees guests visitors tourists fans
    players passengers commuters customers clients consumers users subscribers readers listeners viewers voters
    candidates applicants residents inhabitants villagers citizens farmers fishermen herders traders vendors migrants
    immigrants refugees evacuees detainees prisoners victims survivors patients doctors nurses engineers scientists
    researchers experts analysts economists journalists lawyers leaders directors managers executives owners
    shareholders investors holders lenders creditors donors buyers sellers suppliers contractors bidders drivers
    beneficiaries recipients pensioners volunteers welders miners sailors crew adults youths youth families couples
    friends relatives pairs souls lives deaths casualties cases artists actors singers athletes competitors
    entrepreneurs businessmen representatives ambassadors envoys governors mayors senators mps judges jurors
    celebrities nominees enemies monks nuns barristers suspects hostages musicians dancers pilots academics
    opponents rivals politicians lawmakers legislators deputies diplomats commissioners population force
    crowd team teams custodians supporters followers protesters demonstrators marchers critics sons daughters
    colleagues partners professionals technicians specialists smallholders householders homeowners tenants
    militants fighters rebels gunmen insurgents peacekeepers commandos marines firefighters firemen clergy priests
    settlers hijackers guides
    seafarers seamen astronauts cosmonauts seekers strikers batsmen bowlers swimmers runners riders climbers
    latecomers sisters brothers newcomers traffickers smugglers bombers
    parties countries nations states continents governments""".split()
)
# What is divided or counted, not built: places, securities, abstract things, goods that pass through.
PLACES: Final = frozenset(
    """provinces districts counties cities towns townships municipalities villages communities communes regions areas
    wards barangays upazilas divisions prefectures constituencies localities households settlements islands""".split()
)
ABSTRACT: Final = frozenset(
    """wickets runs balls overs innings counts charges kills
    shares bonds notes debentures options warrants votes seats songs films albums goals matches games caps
    medals titles awards nominations categories classes types kinds versions methods ways forms factors reasons
    aspects respects issues questions problems topics stages phases steps stages measures criteria conditions
    principles goals objectives targets pillars themes days nights hours weeks months years times occasions sessions
    meetings seminars rounds flights trips journeys visits calls letters copies books pages words articles reports
    elections polls referendums shows concerts sales exports imports missiles weapons copies impressions charges
    complaints gigs lawsuits attacks accidents incidents crimes offers bids questions passes degrees
    percent companies' incentives voices continents languages tonnes animals cattle sheep pigs birds chickens
    tries penalties""".split()
)
CEREMONIES: Final = frozenset(
    "launch ceremony opening inauguration signing report proposal program programme plan".split()
)
NOUN_STATUS: Final = {
    "contract": "signed", "contracts": "signed", "order": "signed", "orders": "signed", "agreement": "signed",
    "agreements": "signed", "award": "signed", "signing": "signed", "tender": "planned", "tenders": "planned",
    "bid": "planned", "bids": "planned", "bidding": "planned", "study": "planned", "proposal": "planned",
    "plan": "planned", "preparations": "planned", "plans": "planned", "approval": "approved", "start": "started",
    "launch": "started", "groundbreaking": "started", "commencement": "started",
    "inauguration": "completed", "completion": "completed",
    "commissioning": "operational", "nod": "approved", "go-ahead": "approved", "clearance": "approved",
    "permission": "approved", "consent": "approved", "resumption": "resumed", "suspension": "suspended",
    "ground-breaking": "started", "cancellation": "cancelled", "scrapping": "cancelled", "abandonment": "cancelled",
    "termination": "cancelled",
}  # fmt: skip
# What comes before any building: a study that was commissioned is no plant that was.
FORERUNNERS: Final = frozenset(
    """preparations study studies bids tenders bidding tendering negotiations talks feasibility financing land funds
    funding money contractor contractors consultant consultants assessment assessments appraisal appraisals survey
    surveys design designs drawings procurement""".split()
)
# A part of the work, or a part of what is built; dredging or electrifying may be all of it.
FITTING: Final = frozenset(
    """span spans segment segments arch caisson caissons tunnel tunnels shaft portal turbine turbines
    driving lining cladding fitting blasting grouting backfilling glazing wiring plastering tiling roofing hoisting
    welding levelling leveling concreting pouring deck decks tower towers column columns beam beams cable cables plant
    plants workshop workshops mast masts dome rails tracks track ballast boiler boilers reactor
    equipment machinery""".split()
)
# What acts rather than being made; it has a status where it is an object ("will set up 12 companies") or is told one.
AGENTS: Final = frozenset(
    """factions boats yachts crews clubs squads delegations courts regulators
    companies firms banks makers manufacturers producers sides merchants agencies institutions airlines unions
    ministries departments authorities councils committees bodies organisations organizations groups suppliers
    cars vehicles trucks lorries motorcycles tickets planes aircraft ships vessels operators developers retailers
    carriers exporters importers traders refiners brokers insurers universities
    locals cranes tugs""".split()
)
# What is done against works or said about them.
AIMED: Final = frozenset(
    """raid raids attack attacks strike strikes assault assaults offensive bombing bombings shelling siege inquiry
    inquiries enquiry investigation investigations probe probes campaign campaigns petition petitions protest protests
    lawsuit lawsuits suit boycott debate debates hearing hearings""".split()
)
# What is held or fought beside others: it goes on, they do not.
HELD: Final = AIMED | frozenset(
    """talks negotiations negotiation discussions consultations contacts dialogue meeting meetings dispute disputes
    conflict row rows war wars clash clashes feud battle battles fight fights fighting violence unrest rivalry
    competition cooperation co-operation collaboration relations friendship exchanges trade commerce trial trials
    match game games season election elections vote voting""".split()
)
DEALS: Final = frozenset(
    "contracts agreements orders deals mous memoranda pacts treaties leases accords concessions".split()
)
# What takes people on: these may be planned.
HIRING: Final = frozenset(
    """hire hires employ employs recruit recruits train trains create creates resettle relocate house add adds
    hiring employing recruiting training""".split()
)


def head_of(noun: str | None) -> str:
    """The last word of a counted noun, in small letters."""
    words = (noun or "").lower().split()
    return words[-1] if words else ""


def is_agent(noun: str | None) -> bool:
    """Whether things of this noun act: firms, agencies, bodies."""
    return head_of(noun) in AGENTS


def is_deal(noun: str | None) -> bool:
    """Whether things of this noun are signed."""
    return head_of(noun) in DEALS


def is_place(noun: str | None) -> bool:
    """Whether things of this noun are places, for which something may be approved or done."""
    return head_of(noun) in PLACES


def is_bystander(noun: str | None) -> bool:
    """Whether things of this noun are people, places or securities, to which no status belongs."""
    head = head_of(noun)
    people = (noun or "").split()[-1:]  # "43 million Americans"
    peoples = bool(people) and people[0].istitle() and people[0].endswith(("ans", "ians", "is", "ese", "crats"))
    return peoples or head in PEOPLE or head in PLACES or head in ABSTRACT
