/** What an institution may be called. */

/** In lower case it is a mention of one: `the agency`; with a capital it makes a name one: `Ministry of Health`. */
export const organisationNouns = `
academy administration agency airline alliance army assembly association authority bank board brigade broadcaster
bureau business cabinet campaign center centre chain chamber charity church city club coalition college commission
committee company conference congress conglomerate consortium cooperative corporation council country county court
department diocese district division embassy employer exchange faction faculty federation firm force foundation
fund government group guard hospital house industry institute institution jury kingdom league legislature magazine
manufacturer ministry mission movement museum nation navy network newspaper newsroom office opposition
organization organisation outlet pac panel parliament parish party police practice prefecture province publication
publisher regime regiment regulator republic retailer school secretariat senate service site society startup state
studio subsidiary supplier syndicate task-force team think-tank tribunal trust union unit university utility watchdog
website workforce workshop bloc mosque synagogue brewery factory hotel restaurant maker carrier giant lender
airport prison zoo orchestra theatre theater library gallery clinic hospice consultancy nonprofit non-profit refinery
shipyard supermarket winery distillery bakery guild synod cathedral monastery consulate nursery observatory foundry
insurer operator developer bar grill paper planemaker carmaker automaker chipmaker drugmaker brewer bookmaker
`.trim();

/** Only in names, and of firms, which go by the first word: `Dockco` for Dockco Lines. */
export const firmMarks = `
inc corp co ltd llc plc gmbh ag sa holdings industries enterprises electronics energy motors airlines airways
pharmaceuticals technologies software foods lines railways cruises ferries freight shipping haulage cargo stores
supermarkets chemicals plastics textiles minerals mining resources semiconductor semiconductors robotics studios
pictures entertainment interactive biosciences therapeutics biotech genomics diagnostics assurance bancorp
telecommunications networks instruments analytics hotels resorts casinos dairies vineyards publishing breweries
`.trim();

/** Only in names too: `Hansol Micro & Sons`, `The Washington Post`. */
export const organisationMarks = `
llp partners associates group bros sons & capital securities ventures systems solutions labs laboratories media news
times post journal herald tribune gazette courier monitor ledger guardian telegraph observer chronicle signal examiner
globe star sun mail mirror press review today broadcasting channel radio television tv reuters bloomberg politico
breitbart facebook twitter google apple amazon microsoft youtube cnn nbc abc cbs msnbc fox espn bbc npr brothers forum
police fire rights action project initiative caucus nato fbi cia nypd electric palace oil gas petroleum steel
insurance financial railway rail transit water power dyeing knitwear united healthcare affairs directorate logistics
telecom aerospace pharma ballet opera symphony philharmonic archives
`.trim();
