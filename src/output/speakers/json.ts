import { type SpeakerSum, SUM_FIELDS } from '../../summary/speaker-sum.js';
import { stringify } from '../json-text.js';

/** One array, a field a line. */
export function formatJson(sums: readonly SpeakerSum[]): string {
  if (sums.length === 0) return '[]\n';
  const objects = sums.map((sum) => {
    const lines = SUM_FIELDS.map((name) => `    "${name}": ${stringify(sum[name])}`);
    return `  {\n${lines.join(',\n')}\n  }`;
  });
  return `[\n${objects.join(',\n')}\n]\n`;
}

/** One object a line. */
export function formatNdjson(sums: readonly SpeakerSum[]): string {
  return sums
    .map((sum) => `${stringify(Object.fromEntries(SUM_FIELDS.map((name) => [name, sum[name]])))}\n`)
    .join('');
}
