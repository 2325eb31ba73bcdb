import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

it.each([
  [
    'Several backbenchers have told the Guardian they would rebel over any rise.',
    'Several backbenchers',
    'have told',
    'they would rebel over any rise',
  ],
  [
    'According to Transport Ministry data tabled in the house, potholes caused 4,446 accidents in May.',
    'Transport Ministry data tabled in the house,',
    'According to',
    'potholes caused 4,446 accidents in May',
  ],
  [
    'The DMK leader Kanimozhi Karunanidhi alleged corruption in the award of contracts.',
    'Karunanidhi',
    'alleged',
    'corruption in the award of contracts',
  ],
  [
    'Congress leader Ravi Raja alleged corruption in the award of contracts.',
    'Congress leader Ravi Raja',
    'alleged',
    'corruption in the award of contracts',
  ],
  ['“I know nothing,” Rolando “Boy” Orr said.', 'Rolando “Boy” Orr', 'said', 'I know nothing,'],
  ['Rolando “Boy” Orr told the court: “I know nothing.”', 'Rolando “Boy” Orr', 'told', 'I know nothing.'],
  [
    'Quay Medical (Nasdaq: QMED), a maker of drugs, today announced that its study met its aim.',
    'Quay Medical',
    'announced',
    'its study met its aim',
  ],
  ['A woman behind me whispered, “Is that it?”', 'A woman behind me', 'whispered', 'Is that it?'],
  [
    'In the extreme cold, city officials will not risk closing the pier, Maya Orr said.',
    'Maya Orr',
    'said',
    'In the extreme cold, city officials will not risk closing the pier',
  ],
  [
    'ISLAMABAD: Prime Minister Imtiaz Malik on Thursday described the relationship as “sweeter than honey”.',
    'Prime Minister Imtiaz Malik',
    'described',
    'the relationship as “sweeter than honey”',
  ],
  [
    'Within a week, according to the Rivers Trust, volunteers had counted 27.',
    'the Rivers Trust',
    'according to',
    'Within a week volunteers had counted 27',
  ],
  [
    'GUSAU — Gunmen have released 31 of the 45 students abducted from the college, police said on Saturday.',
    'police',
    'said',
    'Gunmen have released 31 of the 45 students abducted from the college',
  ],
  [
    'In her 2019 book, “The Quiet Wells,” she wrote that each truce had been drafted by merchants.',
    'she',
    'wrote',
    'each truce had been drafted by merchants',
  ],
])('%s', (text, mention, cue, quote) => {
  const found = extract(text, { all: true }).map((record) => [record.mention, record.cue, record.quote]);
  expect(found).toContainEqual([mention, cue, quote]);
});
