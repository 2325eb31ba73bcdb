import { Tokenizer } from 'htmlparser2';

/** A page without what is never its text, and how large and deep it is. */
export interface SlimPage {
  readonly html: string;
  /** Elements, and pieces of text between them as a parser makes them: an entity is one. */
  readonly nodes: number;
  /** How deep elements lie in one another, at the most. */
  readonly depth: number;
}

const CUT = new Set('script style noscript template svg iframe nav aside select button footer'.split(' '));
/** What closes by itself, or holds nothing. */
const FLAT = new Set(
  `p li dt dd tr td th option tbody thead tfoot area base br col embed hr img input link meta param source track
   wbr`.split(/\s+/),
);
const JSON_LD = 'application/ld+json';

const ENTITIES: readonly number[] = [...'&<>\u00a0'].map((char) => char.charCodeAt(0));

const ignore = (): void => {};

/** What a page must write as an entity, in a stretch of text that does not. */
function countEntities(html: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) if (ENTITIES.includes(html.charCodeAt(index))) count++;
  return count;
}

/** Cuts navigation, asides, scripts and styles out of a page, all but the data that describes it, in one pass. */
export function slimPage(html: string): SlimPage {
  const kept: string[] = [];
  let from = 0;
  let nodes = 0;
  let depth = 0;
  let deepest = 0;
  let cutting: { readonly name: string; readonly start: number; depth: number } | null = null;
  let tag = { name: '', start: 0 };
  let isData = false;
  let quotations = 0;
  const open = (): void => {
    const { name, start } = tag;
    nodes++;
    if (!FLAT.has(name)) deepest = Math.max(deepest, ++depth);
    if (name === 'blockquote') quotations++;
    // The footer of a block quotation says whose words it has.
    const isKept = (name === 'script' && isData) || (name === 'footer' && quotations > 0);
    if (cutting?.name === name) cutting.depth++;
    else if (cutting === null && CUT.has(name) && !isKept) cutting = { name, start, depth: 1 };
  };
  const close = (start: number, end: number): void => {
    const name = html.slice(start, end).toLowerCase();
    if (!FLAT.has(name)) depth = Math.max(0, depth - 1);
    if (name === 'blockquote') quotations = Math.max(0, quotations - 1);
    if (cutting?.name !== name || --cutting.depth > 0) return;
    kept.push(html.slice(from, cutting.start));
    const after = html.indexOf('>', end);
    from = after === -1 ? html.length : after + 1;
    cutting = null;
  };
  const count = (start: number, end: number): void => {
    nodes += 1 + countEntities(html, start, end);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1 };
        isData = false;
      },
      onattribdata(start, end) {
        if (html.slice(start, end).trim().toLowerCase() === JSON_LD) isData = true;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: close,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: count,
      ontextentity: () => nodes++,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  kept.push(html.slice(from));
  return { html: kept.join(''), nodes, depth: deepest };
}
