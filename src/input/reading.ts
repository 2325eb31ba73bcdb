/** What a reader takes and gives: the nouns of this folder. */

/** Something to read: opened only when its turn comes. */
export interface Source {
  /** The path or address as given, `-` for standard input. */
  readonly path: string;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** The encoding that a server names, if it names one. */
  readonly charset?: string | undefined;
}

/** What stands above an article, where the page gives it, worded as there. */
export interface PageHead {
  readonly title?: string;
  /** Who wrote it, without *By*. */
  readonly byline?: string;
  /** When it appeared, as the page writes it for machines, mostly ISO 8601: `2024-03-02T10:00:00Z`. */
  readonly date?: string;
}

/** The text of an article, as `extract()` takes it and as the offsets of its records count, and its head. */
export interface ArticleText extends PageHead {
  readonly text: string;
  /** What the reader had to leave undone, in a few words. */
  readonly warning?: string;
}

/** One article, ready for `extract()`. */
export interface ReadArticle extends ArticleText {
  /** The path or address as given, or the id of a JSONL record. */
  readonly article: string;
}

/** Something that could not be read, and why, in a few words. */
export interface Unreadable {
  readonly article: string;
  readonly error: string;
  /** Where it went wrong (`data.jsonl:3`), if `article` does not say so itself. */
  readonly place?: string;
}

export type Reading = ReadArticle | Unreadable;

/** Which fields of a JSONL record hold what; a dotted path (`article.body`) reaches into objects. */
export interface RecordFields {
  /** `text` if not given. */
  readonly textField?: string | undefined;
  /** `id` if not given. */
  readonly idField?: string | undefined;
}

/** Reads one source lazily, article by article. Throws only an `InputError` and what the file system or the decoder throws. */
export type Reader = (source: Source, fields?: RecordFields) => AsyncGenerator<Reading>;

export const BINARY = 'looks like a binary file';
export const TOO_LARGE = 'larger than 512 MB';
