/**
 * Nouns with which news style takes up a person again without having called them so before: `Roe spoke. [The Ohio
 * senator] said`. Not offices that a stranger may hold: `the Russian president`, `the spokesman`.
 */
export const standing =
  /^(?:senator|congressman|congresswoman|representative|lawmaker|legislator|governor|nominee|candidate|contender|hopeful|front-?runner|businessman|businesswoman|billionaire|millionaire|mogul|tycoon|magnate|developer|entrepreneur|republican|democrat|independent|libertarian|conservative|liberal|socialist|populist|native|veteran|incumbent|challenger)$/;

/** The same of somebody's work; `the FBI director` is somebody else again. */
export const craft =
  /^(?:actor|actress|singer|author|novelist|director|film-?maker|comedian|star|superstar|artist|composer|investor|rapper|songwriter|frontman|chef)$/;

/** And in sport, where a club or a country may stand before it: `the Lidköping striker`, `the two-time champion`. */
export const sport =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|batsman|bowler|quarterback|winger|forward|playmaker|skipper|champion|medallist|medalist|runner|sprinter|swimmer|cyclist|golfer|boxer|jockey|wrestler|athlete|rower|skier|(?:left|right|full|centre|center)-?back|fly-half|scrum-half)$/;

/** Offices that somebody held: `the former secretary of state`. */
export const formerly = /^(?:former|ex|one-time|longtime)$/;
export const offices =
  /^(?:secretary|governor|senator|mayor|congressman|congresswoman|minister|ambassador|general)$/;

/** Who asks somebody, speaks for somebody or works for somebody. */
export const bystander =
  /^(?:anchor|host|moderator|reporter|correspondent|columnist|editor|coach|trainer|publicist|agent|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|strategist|pollster|manager|analyst|professor|lawyer|attorney)$/;

/** Who may be `[the Ohio Republican]`, whatever else the article calls them. */
export const ofParties =
  /^(?:senator|sen|representative|rep|governor|gov|congressman|congresswoman|lawmaker|legislator|chairman|chairwoman|chair|leader|speaker|whip|candidate|nominee|hopeful|contender|president|mayor|secretary|politician|republican|democrat|freshman|veteran|conservative|moderate|billionaire|mogul|businessman)$/;
