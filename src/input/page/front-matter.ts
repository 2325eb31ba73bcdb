import { parse } from 'yaml';
import type { PageHead } from '../reading.js';
import { createHead } from './head.js';

const YAML = /^---[^\S\n]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[^\S\n]*\r?\n[\s\S]*?\r?\n\+\+\+[^\S\n]*(?:\r?\n|$)/;

/** What is longer is no front matter; YAML's parser takes quadratic time on some of it. */
const LONGEST = 16_384;
/** A list of people with names, and no more. */
const DEEPEST = 3;

/** Splits the front matter from Markdown. What stands between two lines of dashes and is no YAML map is text. */
export function readFrontMatter(markdown: string): { head: PageHead; body: string } {
  const top = markdown.slice(0, LONGEST);
  const yaml = YAML.exec(top);
  const fields = yaml === null ? null : parseFields(yaml[1] ?? '');
  if (yaml !== null && fields !== null) {
    const { title, author, authors, byline, date, published } = fields;
    const head = createHead({
      title: toText(title),
      byline: toText(byline ?? author ?? authors),
      date: toText(date ?? published),
    });
    return { head, body: markdown.slice(yaml[0].length) };
  }
  return { head: {}, body: markdown.slice(TOML.exec(top)?.[0].length ?? 0) };
}

function parseFields(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const fields: unknown = parse(yaml, { logLevel: 'silent' });
    if (fields === null) return {};
    return typeof fields === 'object' && !Array.isArray(fields) ? (fields as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** `Ann Lee`, `[Ann Lee, Tom Hale]`, `{ name: Ann Lee }`, and these in one another: aliases of YAML may go in circles. */
function toText(value: unknown, depth = 0): string {
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) {
    const texts = value.map((part) => toText(part, depth + 1));
    return texts.filter(Boolean).join(', ');
  }
  if (typeof value === 'object' && value !== null)
    return toText((value as { name?: unknown }).name, depth + 1);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
