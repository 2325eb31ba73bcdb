/** `either` for people whom the article calls *they*. */
export type Gender = 'male' | 'female' | 'either' | 'unknown';
/** What may speak: *Orr said*, *the ministry said*, *Paris said*, *villagers said*, *the report said*. */
export type Kind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';

/** A name as it stands in the text, with the titles before it: `[Sen. [Elizabeth Warren]]`. Ends are token indices. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** Where the titles end and the name begins. */
  readonly nameStart: number;
  /** What two mentions of one name share: words in lower case, without initials, suffixes and nickname marks. */
  readonly words: readonly string[];
  /** The words joined: names of one key are looked up together, `Ms. Orr` and `Mr. Orr` apart. */
  readonly key: string;
  readonly nickname: string | null;
  readonly kind: Kind;
  readonly gender: Gender;
  /** With `Mr.`, `Ms.`, `Sen.` before it. */
  readonly titled: boolean;
  /** Inside a quotation: never an antecedent. */
  readonly quoted: boolean;
}

/** The key of a name: of `Ms. Orr` with the gender of its title, of `Orr` without one. */
export function keyOf(words: readonly string[], title: Gender | null): string {
  const joined = words.length === 1 ? words[0]! : words.join(' ');
  return title === null ? joined : `${joined}/${title}`;
}
