/** What a reader takes and gives: the nouns of this folder. */

/** Something to read: opened only when its turn comes. */
export interface Source {
  /** The path as given, `-` for standard input. */
  readonly path: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** One article, ready for `extract()`. */
export interface ReadArticle {
  /** The path as given, or the id of a JSONL record. */
  readonly article: string;
  readonly text: string;
}

/** Something that could not be read, and why, in a few words. */
export interface Unreadable {
  readonly article: string;
  readonly error: string;
  /** Where it went wrong (`data.jsonl:3`), if `article` does not say so itself. */
  readonly place?: string;
}

export type Reading = ReadArticle | Unreadable;

/** Reads one source lazily, article by article. Throws only what the file system or the decoder throws. */
export type Reader = (source: Source) => AsyncGenerator<Reading>;

export const BINARY = 'looks like a binary file';
export const TOO_LARGE = 'larger than 512 MB';
