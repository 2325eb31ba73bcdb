import { createHash } from 'node:crypto';
import { stringify } from '../output/json-text.js';

/** The style sheet and the script of the page, as built from `client/`. */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/**
 * The page up to its data. Its policy lets nothing in from anywhere: the browser runs this script and takes this style
 * sheet, known by their hashes, loads nothing, sends nothing, and makes no markup of strings.
 */
export function openPage(title: string, { style, script }: Assets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeAttribute(title)}</title>
<style>${style}</style>
</head>
<body>
<noscript>This report shows its articles by a script of its own. Switch JavaScript on for this page to read it.</noscript>
<div id="report"></div>
`;
}

/** Data for the page’s script. Attributes tell what is needed before a block is read. */
export function formatData(
  name: string,
  value: unknown,
  attributes: Readonly<Record<string, string | number | null>> = {},
): string {
  const list = Object.entries(attributes).filter(([, text]) => text !== null);
  const written = list.map(([key, text]) => ` data-${key}="${escapeAttribute(String(text))}"`).join('');
  return `<script type="application/json" class="${name}"${written}>${escapeJson(value)}</script>\n`;
}

export function closePage({ script }: Assets): string {
  return `<script>${script}</script>\n</body>\n</html>\n`;
}

/** JSON that no HTML parser can leave: `</script>` and `<!--` within a string have no `<`. */
function escapeJson(value: unknown): string {
  return stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
