/** What a person may be called, singular; the plurals are made in the lexicon. */

export const maleNouns = `
man boy gentleman guy spokesman chairman businessman congressman councilman assemblyman policeman fisherman salesman
cameraman fireman alderman selectman craftsman nobleman statesman sportsman frontman anchorman doorman king prince duke emperor
frenchman dutchman irishman
welshman englishman scotsman priest waiter actor monk lad schoolboy bishop congressmen imam ayatollah pope cardinal emir sultan
`.trim();

export const femaleNouns = `
woman girl lady spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman policewoman saleswoman
frenchwoman dutchwoman irishwoman
englishwoman scotswoman alderwoman selectwoman stateswoman queen princess duchess actress waitress heiress nun matron schoolgirl midwife hostess
`.trim();

/** Work and office: a role wherever it is said of somebody. */
export const jobs = `
paediatrician gynaecologist anaesthetist haematologist orthodontist ophthalmologist radiographer midwife paramedic
accountant activist administrator admiral adviser advisor agent aide ambassador analyst anchor announcer anthropologist
archaeologist archdeacon architect archbishop artist assistant astronaut astronomer athlete attorney auditor author 
baker banker barber barrister bartender batsman biologist blogger bowler broadcaster broker builder businessperson
butcher candidate captain caretaker carpenter carrier cartoonist cashier ceo cfo chair chairperson
chancellor chaplain chef chemist chief choreographer cleaner cleric clerk climatologist coach co-author co-chair
co-chairman co-chairwoman co-director co-founder co-host co-owner co-sponsor colonel columnist comedian
commander commentator commissioner composer comptroller conductor conservationist constable consultant contractor
contributor convener convenor coordinator coroner correspondent councillor recorder councilor councilmember counsel counselor courier critic
curator dancer dealer dean defender delegate dentist deputy designer detective developer dietitian diplomat director
doctor driver ecologist economist editor educator electrician engineer entrepreneur envoy epidemiologist
examiner executive expert farmer fellow fighter filmmaker financier firefighter fisher forecaster founder fundraiser gardener gp
general geologist goalkeeper governor grower guard guitarist hairdresser head healer historian host hunter
illustrator inspector instructor interpreter investigator investor janitor jeweler joiner journalist judge
jurist justice keeper landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist
locksmith magistrate magnate major manager marshal mathematician mayor mechanic mediator merchant meteorologist
midfielder miner minister missionary mogul moderator monarch musician narrator naturalist negotiator neurologist
nominee novelist nurse nutritionist observer officer official ombudsman operator oncologist organizer organiser
owner painter partner pathologist pastor patrolman pediatrician percussionist pharmacist philanthropist philosopher
photographer physician physicist pianist pilot planner playwright player plumber poet politician pollster
porter postmaster practitioner premier preacher president president-elect presenter priest principal prison-officer
producer professor programmer prosecutor provost psychiatrist psychologist publicist publisher quarterback rabbi
rancher rapper realtor receptionist rector referee reporter representative researcher retailer reverend roofer
sailor scholar scientist scorer sculptor secretary secretary-general senator sergeant sheriff shopkeeper singer
sociologist soldier solicitor songwriter speaker specialist speechwriter spokesperson sponsor staffer statistician
steward strategist striker superintendent supervisor surgeon surrogate surveyor tailor teacher technician
technologist theologian therapist toxicologist trader trainer translator treasurer trucker trustee tutor tycoon
undersecretary umpire veterinarian vicar violinist vice-president virologist volunteer warden weaver
welder whip winemaker worker wrestler writer zoologist boss lead co-leader officeholder incumbent
mp mep msp mla pontiff footballer drummer bassist campaigner skipper winger playmaker sprinter swimmer spinner leg-spinner off-spinner paceman all-rounder wicketkeeper wicket-keeper seamer frontbencher backbencher crossbencher liquidator golfer boxer goalscorer
left-back right-back full-back centre-back center-back fly-half scrum-half medallist medalist film-maker councilor superstar star deckhand farmhand stagehand jockey cyclist astrologer barista butler crofter mogul billionaire millionaire qualifier rookie debutant debutante pole-sitter pro ex-pro cook physio seamstress blacksmith
stonemason shepherd herdsman stockman trawlerman boatman ferryman lineman foreman headmistress registrar notary bailiff
shipwright lumberjack soprano tenor paralegal concierge sommelier trailblazer chieftain front-runner frontrunner
`.trim();

/** Who somebody is besides work: said of a person, seldom of anything else. */
export const humans = `
person adult teenager student pupil boarder undergraduate graduate resident native local citizen immigrant refugee
migrant voter supporter opponent rival challenger contender backer donor critic advocate proponent champion survivor
victim witness bystander onlooker neighbor neighbour visitor tourist traveler traveller passenger commuter customer
shopper buyer seller client patient caller viewer reader listener user member friend colleague classmate co-worker
coworker roommate mate teammate veteran retiree pensioner homeowner renter tenant protester protestor demonstrator marcher
striker rebel militant insurgent dissident defector hostage prisoner inmate detainee suspect defendant plaintiff
complainant accuser juror applicant employee employer expat exile fan follower believer skeptic sceptic insider
outsider loyalist moderate conservative liberal progressive libertarian socialist communist nationalist republican
democrat independent lefty centrist populist source whistleblower informant signatory speaker participant attendee
delegate guest winner loser finalist champion runner-up laureate heir hero legend icon pioneer matriarch patriarch
intern trainee apprentice recruit cadet freshman sophomore junior senior interviewer questioner interviewee respondent
individual somebody someone anyone everyone nobody no-one everybody youngster kid orphan parent-teacher
confidant confidante ally foe enemy successor predecessor counterpart nemesis running-mate mother-of-two father-of-two
planter briton scot spaniard operative panelist panellist guitarist prankster newcomer heavyweight stalwart surrogate figure personality
`.trim();

/** Adverbs and adjectives in -ed that stand inside a description: `retired teacher`. */
export const edAdjectives = `
retired disgraced acclaimed noted renowned celebrated respected unnamed appointed elected convicted accused experienced
seasoned united registered licensed certified self-described self-proclaimed embattled beloved famed exiled ousted
deposed armed masked married divorced widowed
`.trim();
