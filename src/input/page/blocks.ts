import { Tokenizer } from 'htmlparser2';

/** A paragraph of a page, a heading, an item of a list. */
export interface Block {
  readonly text: string;
  /** The part of `text` that no link holds. */
  readonly unlinked: string;
  /** 1 for `<h1>` to 6, 0 for what is no heading. */
  readonly heading: number;
  /** Which block quotation holds it, counted from 1 in order of appearance; 0 for none. */
  readonly quotation: number;
  /** Stands in the `<cite>`, `<footer>` or caption of a block quotation: says whose words it has. */
  readonly isSignature: boolean;
}

/** Elements that are no running text. */
const SKIPPED = new Set(
  `script style noscript template head svg math iframe object button select textarea nav aside audio video canvas
   del dialog`.split(/\s+/),
);
const BREAKS = new Set(
  `p div section article main header footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table
   caption tr td th br hr address details summary fieldset form body html center`.split(/\s+/),
);
const SIGNATURES = new Set(['cite', 'footer', 'figcaption']);
/** Page furniture that only elements outside a block quotation are: inside, they sign it. */
const CAPTIONS = new Set(['footer', 'figcaption']);
const SPACE = /[\s\u00a0]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** `[1]`, `[a]`, `†`: what refers to a note. A bare number does so only as a link: not in `m²`. */
const NOTE = /^(?:\[\w{1,3}\]|[*†‡]+)$/u;
const NUMBER = /^\d{1,3}$/;

/**
 * The text of a page in blocks, entities decoded, white space collapsed, soft hyphens and zero-width characters left
 * out. Reads tokens, builds no tree: time and memory grow with the length alone, whatever the nesting.
 */
export function readBlocks(html: string): Block[] {
  const reader = new BlockReader(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.blocks;
}

const ignore = (): void => {};

/** Where in the page we are, and the block that grows. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly #html: string;
  #text = '';
  #unlinked = '';
  #heading = 0;
  #links = 0;
  #marks = 0;
  #preformatted = 0;
  #quotations = 0;
  /** Block quotations around the place, the innermost last. */
  readonly #open: number[] = [];
  /** The block quotation in the figure at hand: its caption signs it. */
  #inFigure = 0;
  #signing: string | null = null;
  #skipping: { readonly name: string; depth: number } | null = null;
  /** The text of a `<sup>`, which may turn out to be the number of a note. */
  #raised: string | null = null;
  #isLinkRaised = false;

  readonly onattribdata = ignore;
  readonly onattribentity = ignore;
  readonly onattribend = ignore;
  readonly onattribname = ignore;
  readonly oncdata = ignore;
  readonly oncomment = ignore;
  readonly ondeclaration = ignore;
  readonly onopentagend = ignore;
  readonly onprocessinginstruction = ignore;
  readonly onselfclosingtag = ignore;

  constructor(html: string) {
    this.#html = html;
  }

  readonly ontext = (start: number, end: number): void => this.#add(this.#html.slice(start, end));
  readonly ontextentity = (codePoint: number): void => this.#add(String.fromCodePoint(codePoint));
  readonly onend = (): void => this.#flush();

  readonly onopentagname = (start: number, end: number): void => {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#skipping !== null) {
      if (name === this.#skipping.name) this.#skipping.depth++;
      return;
    }
    if (BREAKS.has(name)) this.#flush();
    if (name === 'pre') this.#preformatted++;
    else if (name === 'a') this.#openLink();
    else if (name === 'q') this.#add(this.#marks++ % 2 === 0 ? '“' : '‘');
    else if (name === 'sup') this.#raise();
    else if (name === 'figure') this.#inFigure = 0;
    else if (name === 'blockquote') this.#openQuotation();
    else if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    if (this.#isSkipped(name)) this.#skipping = { name, depth: 1 };
    else if (SIGNATURES.has(name) && this.#signing === null && this.#quotation() > 0) {
      this.#flush();
      this.#signing = name;
    }
  };

  readonly onclosetag = (start: number, end: number): void => {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#skipping !== null) {
      if (name === this.#skipping.name && --this.#skipping.depth === 0) this.#skipping = null;
      return;
    }
    if (BREAKS.has(name) || name === this.#signing) this.#flush();
    if (name === this.#signing) this.#signing = null;
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    else if (name === 'a') this.#links = Math.max(0, this.#links - 1);
    else if (name === 'q' && this.#marks > 0) this.#add(--this.#marks % 2 === 0 ? '”' : '’');
    else if (name === 'sup') this.#endRaised();
    else if (name === 'figure') this.#inFigure = 0;
    else if (name === 'blockquote') this.#open.pop();
    else if (/^h[1-6]$/.test(name)) this.#heading = 0;
  };

  #isSkipped(name: string): boolean {
    // Code stands in `<pre><code>`; a press release may be set in a bare `<pre>`.
    if (name === 'code') return this.#preformatted > 0;
    return SKIPPED.has(name) || (CAPTIONS.has(name) && this.#quotation() === 0);
  }

  #openLink(): void {
    this.#links++;
    this.#isLinkRaised ||= this.#raised !== null;
  }

  #raise(): void {
    if (this.#raised !== null) return;
    this.#raised = '';
    this.#isLinkRaised = this.#links > 0;
  }

  #openQuotation(): void {
    this.#quotations++;
    this.#open.push(this.#quotations);
    this.#inFigure = this.#quotations;
  }

  #quotation(): number {
    return this.#open.at(-1) ?? this.#inFigure;
  }

  #add(text: string): void {
    if (this.#skipping !== null) return;
    if (this.#raised !== null) this.#raised += text;
    else {
      this.#text += text;
      if (this.#links === 0) this.#unlinked += text;
    }
  }

  #endRaised(): void {
    const text = this.#raised ?? '';
    this.#raised = null;
    const isNote = NOTE.test(text.trim()) || (this.#isLinkRaised && NUMBER.test(text.trim()));
    if (!isNote) this.#add(text);
  }

  #flush(): void {
    if (this.#raised !== null) this.#endRaised();
    if (this.#preformatted === 0) this.#push(tidy(this.#text), tidy(this.#unlinked));
    else for (const part of splitPreformatted(this.#text).map(tidy)) this.#push(part, part);
    this.#text = '';
    this.#unlinked = '';
  }

  #push(text: string, unlinked: string): void {
    if (text === '') return;
    const isSignature = this.#signing !== null;
    const quotation = this.#open.at(-1) ?? (isSignature ? this.#inFigure : 0);
    this.blocks.push({ text, unlinked, heading: this.#heading, quotation, isSignature });
  }
}

function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** In preformatted text blank lines part the paragraphs; where there are none, every line is one. */
function splitPreformatted(text: string): string[] {
  const paragraphs = text.trim().split(/\n[^\S\n]*\n/);
  return paragraphs.length > 1 ? paragraphs : text.split('\n');
}
