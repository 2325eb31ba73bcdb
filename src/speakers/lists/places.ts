/** Names of places, so that they are not taken for people. */

export const places = `
addis vanuatu tonga samoa kiribati nauru tuvalu palau micronesia botswana lesotho eswatini togo benin gabon burundi djibouti comoros seychelles mauritius maldives bhutan brunei timor guyana suriname belize barbados grenada bahamas antigua tobago
afghanistan africa alabama alaska albania algeria america amsterdam argentina arizona arkansas armenia asia athens
atlanta auckland austin australia austria azerbaijan baghdad bahrain baltimore bangkok bangladesh barcelona beijing
beirut belarus belfast belgium benghazi berlin birmingham bolivia bosnia boston brazil brexit bristol britain bronx
brooklyn brussels bucharest budapest bulgaria burma cairo california cambodia cameroon canada canberra cardiff
caribbean chicago chile china cincinnati colombia colorado congo connecticut copenhagen croatia cuba cyprus dakota
dallas damascus delaware delhi denmark denver detroit dhaka dubai dublin ecuador edinburgh egypt england eritrea
estonia ethiopia europe fiji finland florida france gaza geneva georgia germany ghana glasgow greece guatemala
guinea haiti hampshire hanoi havana hawaii helsinki hollywood honduras houston hungary iceland idaho illinois india
indiana indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan jerusalem johannesburg
jordan kabul kampala kansas karachi kazakhstan kentucky kenya kiev korea kosovo kuwait kyiv lagos laos latvia lebanon
leeds liberia libya lisbon lithuania liverpool london louisiana luxembourg macedonia madrid maine malawi malaysia
mali malta manchester manhattan manila maryland massachusetts melbourne memphis mexico miami michigan milwaukee
minneapolis minnesota mississippi missouri moldova mogadishu mongolia montana montenegro montreal morocco moscow
mosul mozambique mumbai munich myanmar nairobi namibia nebraska nepal netherlands nevada newcastle nicaragua niger
nigeria norway ohio oklahoma oman oregon orlando oslo ottawa oxford pakistan palestine panama paraguay paris
pennsylvania peru philadelphia philippines phoenix pittsburgh poland portland portugal prague pyongyang qatar
queensland quebec riga riyadh romania rome russia rwanda sacramento scotland seattle senegal seoul serbia shanghai
sicily singapore slovakia slovenia sofia somalia spain stockholm sudan sweden switzerland sydney syria taipei taiwan
tallinn tampa tanzania tehran tennessee texas thailand tibet tokyo toronto tripoli tulsa tunisia turkey uganda uk
ukraine uruguay us u.s u.s. usa u.k u.k. u.n u.n. eu e.u e.u. utah uzbekistan venezuela vermont vienna vietnam virginia wales
warsaw washington wellington wisconsin wyoming yemen zagreb zambia zimbabwe zurich
`.trim();

/** States as they are cut short: `Springfield, Mo.` */
export const shortStates = `
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d
okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo d.c
`.trim();

/** Second words of places: `New Hampshire`, `San Diego`. */
export const placeOpeners =
  'new san santa los las north south east west el saint st fort port mount lake upper lower';

/** Words that name a place only after such an opener: `New Jersey`. */
export const placeSeconds = 'jersey hampshire york orleans zealand delhi carolina dakota';
