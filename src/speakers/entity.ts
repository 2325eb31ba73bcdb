import type { Gender, Kind } from './name.js';

/** A role that the article gives somebody somewhere. */
export interface Role {
  readonly text: string;
  /** Lower is better: a description, then a bare office, then a relation. */
  readonly rank: number;
  /** Where it stands, as a token index. */
  readonly at: number;
}

/** Whoever or whatever may speak. Filled in while the article is read; the only thing that changes in this stage. */
export interface Entity {
  readonly id: number;
  /** The fullest form: `Maya Orr`, `a senior official`. */
  name: string;
  readonly isNamed: boolean;
  /** Two who are named together. */
  isPair?: true;
  kind: Kind;
  /** Called with an article, as nobody is: `the Quay Composite`. */
  isThing?: true;
  gender: Gender;
  /** What a single pronoun near the name says of it, while `gender` is unknown. */
  leaning?: Gender;
  /** Token of the first mention. */
  firstAt: number;
  /** How often it is named where nobody else can be meant. */
  mentions: number;
  /** What says most of them, if the article tells. */
  role: Role | null;
}

/** A new entity with nothing known but its name. */
export function createEntity(id: number, name: string, isNamed: boolean, kind: Kind): Entity {
  return {
    id,
    name,
    isNamed,
    kind,
    gender: 'unknown',
    firstAt: Number.POSITIVE_INFINITY,
    mentions: 0,
    role: null,
  };
}

/** Keeps the role that says most; of equals the first in the article. */
export function giveRole(entity: Entity, role: Role): void {
  const { role: known } = entity;
  const isBetter = !known || role.rank < known.rank || (role.rank === known.rank && role.at < known.at);
  if (isBetter) entity.role = role;
}

/** Whether two genders may be one person’s. */
export function agree(a: Gender, b: Gender): boolean {
  return a === b || a === 'unknown' || b === 'unknown' || a === 'either' || b === 'either';
}
