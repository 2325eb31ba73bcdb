/** The vocabulary: every noun that more than one room of the house uses. */

/** `[start, end)` in UTF-16 code units of the article's text. */
export type Span = readonly [start: number, end: number];

/** How much of the content stands in quotation marks: all of it, a part, nothing. */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** Words that were uttered, or an attitude that the article ascribes. */
export type Kind = 'statement' | 'thought';

/**
 * How the speaker was found: the source gives the fullest name (`named`), a shorter form of it (`name`), a
 * description (`nominal`: *the analyst*), a pronoun, or there is no source at the quote (`continued`).
 */
export type Resolution = 'named' | 'name' | 'nominal' | 'pronoun' | 'continued';

/** Where the parts of a quote stand in the text. */
export interface QuoteSpans {
  /** `quote` is exactly these slices, joined with one space. */
  readonly quote: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

/** Who said what, in which role. */
export interface Quote {
  /** The fullest name the article uses, without honorifics; a noun phrase for the unnamed; `null` if unknown. */
  readonly speaker: string | null;
  /** Title, job or affiliation as the article words it, from anywhere in the article. */
  readonly role: string | null;
  /** The words reported, verbatim. */
  readonly quote: string;
  readonly type: QuoteType;
  readonly kind: Kind;
  /** The words that report: `said`, `told`, `according to`. */
  readonly cue: string | null;
  /** Whom it was said to: `Al-Monitor` in *told Al-Monitor*. */
  readonly addressee: string | null;
  /** The source as written at the quote. */
  readonly mention: string | null;
  readonly resolution: Resolution | null;
  /** The chance that the record is right, 0 to 1, two decimals. */
  readonly confidence: number;
  readonly spans: QuoteSpans;
}

/** A quote and the article it comes from: one record of the output. */
export interface QuoteRecord extends Quote {
  /** The path as given, the id of a JSONL record, `-` for standard input. */
  readonly article: string;
}

/** Somebody whom the reader knows: the articles need not introduce them. */
export interface KnownPerson {
  /** The name that records give: `Angela Merkel`. */
  readonly name: string;
  /** Other names, as articles write them: `Merkel`, `Mutti`, `the Iron Chancellor`. */
  readonly aliases?: readonly string[];
  /** Which pronouns may mean them; `either` for they. */
  readonly gender?: 'male' | 'female' | 'either';
  /** Where the article gives none. */
  readonly role?: string;
}

/** A newspaper, agency or broadcaster: `The Standard` is nobody's name. */
export interface KnownOutlet {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface ExtractOptions {
  /** Thoughts, wishes and attitudes too; statements alone by default. */
  readonly all?: boolean;
  /** Own cue verbs, each with a known one that it is like: `{ skeet: 'tweet' }`. */
  readonly cues?: Readonly<Record<string, string>>;
  readonly people?: readonly KnownPerson[];
  readonly outlets?: readonly (KnownOutlet | string)[];
}
