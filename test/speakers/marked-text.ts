import type { Attribution } from '../../src/attribution/attribution.js';
import type { Span } from '../../src/types.js';

/** A text and the attributions marked in it. */
export interface Marked {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

interface Part {
  readonly kind: string;
  readonly group: string;
  readonly span: Span;
}

const bracket = /\[([SCQ])(\d?) ([^\]]*)\]/g;

/**
 * Reads marked text: `[Q “It leaks,”] [S Maya Orr] [C said].` Each Q is an attribution of its own; it takes the source
 * and the cue that follow it before the next Q, else those before it. A digit joins parts to one attribution.
 */
export function readMarked(marked: string): Marked {
  const parts: Part[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(bracket)) {
    text += marked.slice(from, match.index);
    const span = [text.length, text.length + match[3]!.length] as const;
    parts.push({ kind: match[1]!, group: match[2]!, span });
    text += match[3]!;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return { text, attributions: joinParts(parts, text) };
}

/** Parts of one digit belong together; parts without digits each to the sentence’s own quote. */
function joinParts(parts: readonly Part[], text: string): Attribution[] {
  const groups = new Map<string, Part[]>();
  let free = 0;
  for (const part of parts) {
    const open = groups.get(`free${free}`) ?? [];
    if (part.group === '' && open.some(({ kind }) => kind === part.kind)) free++;
    const key = part.group || `free${free}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => toAttribution(group, text));
}

function toAttribution(parts: readonly Part[], text: string): Attribution {
  const spanOf = (kind: string) => parts.find((part) => part.kind === kind)?.span ?? null;
  const content = parts.filter((part) => part.kind === 'Q').map((part) => part.span);
  const isDirect = content.every(([start]) => /[“‘"]/.test(text.charAt(start)));
  return {
    content,
    source: spanOf('S'),
    cue: spanOf('C'),
    type: isDirect ? 'direct' : 'indirect',
    kind: 'statement',
    confidence: 1,
  };
}
