import { readFileSync } from 'node:fs';

/** Somebody of an article, as the labellers named them. */
interface LabelledEntity {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Who is behind each attribution of an article, in the order of the attributions. */
export interface LabelledSpeakers {
  readonly id: string;
  readonly entities: Readonly<Record<string, LabelledEntity>>;
  readonly speakers: readonly (string | null)[];
}

/** Reads the labels by article; see `askJudge`. */
export function readSpeakers(file: string): ReadonlyMap<string, LabelledSpeakers> {
  const labels = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledSpeakers);
  return new Map(labels.map((label) => [label.id, label]));
}

/** The words of a name, whatever its case, title and possessive. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '');
  const bare = plain.replace(/\b(mr|mrs|ms|dr|sen|rep|gov|president|the|a|an)\b\.?/g, ' ');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const holds = (all: readonly string[], some: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.includes(word));

/** Whether `speaker` names the one behind attribution `index`; true where the labels do not say. */
export function isNamedRight(
  { entities, speakers }: LabelledSpeakers,
  index: number,
  speaker: string | null,
): boolean {
  const entity = entities[speakers[index] ?? ''];
  if (!entity) return true;
  const said = wordsOf(speaker ?? '');
  return [entity.name, ...entity.aliases].map(wordsOf).some((name) => holds(name, said) || holds(said, name));
}
