/**
 * Lines of work that one person hardly follows at a time, by the nouns that name them. Only these set two people of one
 * name apart: politicians, executives and experts are left out, for a surgeon may be a senator and a banker an author.
 */
const LINES_OF_WORK: Readonly<Record<string, string>> = {
  sport: `goalkeeper striker midfielder defender winger quarterback linebacker pitcher shortstop batsman batter bowler
    cricketer footballer swimmer sprinter hurdler boxer golfer jockey cyclist rower skier gymnast wrestler`,
  science: `doctor surgeon nurse physician paramedic midwife dentist pharmacist physicist chemist biologist geologist
    astronomer epidemiologist virologist oncologist cardiologist seismologist volcanologist hydrologist`,
  church: 'bishop archbishop priest pastor vicar rabbi imam cardinal nun deacon monk',
  force: 'sheriff detective constable trooper colonel admiral brigadier corporal lieutenant firefighter',
  arts: `actor actress singer guitarist drummer painter sculptor novelist poet rapper pianist violinist cellist
    ballerina trumpeter saxophonist`,
  trade: `farmer rancher fisherman beekeeper plumber electrician carpenter welder miner baker butcher mechanic
    weaver seamstress potter`,
  law: 'judge magistrate barrister solicitor attorney lawyer prosecutor',
};

const LINE_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries(LINES_OF_WORK).flatMap(([line, nouns]) =>
    nouns.split(/\s+/).map((noun) => [noun, line] as const),
  ),
);

/** `the former goalkeeper` may be anything now; `the singer’s lawyer` and `a judge on a talent show` are unclear. */
const UNSURE = /\b(?:former|formerly|ex|retired|then|once|turned|late|aspiring|amateur)\b|['’]s?\b/i;

/** The line of work that a role names: `[surgeon] at Leeds General` → science; `null` if none, or more than one. */
export function lineOfWork(role: string): string | null {
  if (UNSURE.test(role)) return null;
  const lines = new Set<string>();
  for (const word of role.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const line = LINE_OF_NOUN.get(word);
    if (line !== undefined) lines.add(line);
  }
  return lines.size === 1 ? [...lines][0]! : null;
}
