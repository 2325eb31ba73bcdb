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
    'According to police, prices had doubled in a year.',
    'police',
    'According to',
    'prices had doubled in a year',
  ],
  [
    'According to a spokeswoman for the council, nobody had asked for the report.',
    'a spokeswoman for the council',
    'According to',
    'nobody had asked for the report',
  ],
  ['Maya Orr informed the council that the dam was shut.', 'Maya Orr', 'informed', 'the dam was shut'],
  ['Maya Orr reminded the crew that the dam was shut.', 'Maya Orr', 'reminded', 'the dam was shut'],
  [
    'Maya Orr told the BBC the dam would be closed by Friday.',
    'Maya Orr',
    'told',
    'the dam would be closed by Friday',
  ],
  [
    'The plan, Maya Orr told the BBC, is a waste of money.',
    'Maya Orr',
    'told',
    'The plan is a waste of money',
  ],
  [
    'Prices, according to Maya Orr, had doubled in a year.',
    'Maya Orr',
    'according to',
    'Prices had doubled in a year',
  ],
  [
    'According to Transport Ministry data tabled in the house, potholes caused 4,446 accidents in May.',
    'Transport Ministry data tabled in the house',
    'According to',
    'potholes caused 4,446 accidents in May',
  ],
  [
    'The DMK leader Kanimozhi Karunanidhi alleged corruption in the award of contracts.',
    'Kanimozhi Karunanidhi',
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
