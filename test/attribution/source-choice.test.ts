import { expect, it } from 'vitest';
import { settleSource } from '../../src/attribution/source-choice.js';
import { readMarked } from './marked.js';

/** The subject found for the cue, where the tagger found the source in braces. */
function subjectOf(marked: string): string | null {
  const { context, attribution, textOf } = readMarked(marked);
  const subject = settleSource(context, attribution.cue!, [], attribution.source, new Map());
  return subject && textOf(subject);
}

it.each([
  ['before the cue, a pronoun', 'He <proposes> a new pier.', 'He'],
  ['before the cue, a name', 'On Monday Maya Orr <proposes> a new pier.', 'Maya Orr'],
  ['before the cue, past its auxiliary', 'The bank is <demanding> its money back.', 'The bank'],
  ['not the day of a month', 'The bank posted a letter on May 16 <praising> its staff.', 'The bank'],
  ['before the cue, past an adverb', 'The bank quietly <announced> the sale.', 'The bank'],
  ['before the cue, a relative', 'The woman, who <supports> the plan, left.', 'who'],
  [
    'at the head of the sentence, for a cue that hangs on another verb',
    'The bank raised its offer again, <hoping> to end the strike.',
    'The bank',
  ],
  ['after a fronted part', 'On Tuesday, the bank raised its offer, <hoping> to end the strike.', 'the bank'],
  ['past a day', 'Maya Orr on Wednesday <called on> the port to act.', 'Maya Orr'],
  ['past an apposition', 'As Maya Orr, a retired pilot, recently <put it>, all is lost.', 'Maya Orr'],
  ['past two fronted parts', 'On Monday, however, Maya Orr left, <promising> to return.', 'Maya Orr'],
  ['behind the verb after a quotation', '“Nobody came,” <said> the ruling.', 'the ruling'],
  ['of the clause that ends in a colon', 'Orr turned to the crowd<:> “Nobody came.”', 'Orr'],
  ['of its main clause', 'Orr, who lost, took to the air<:> “Nobody came.”', 'Orr, who lost,'],
  ['no clause before the colon', 'A lesson from Orr<:> “Nobody came.”', 'A lesson from Orr'],
  ['past an aside', 'The bank, for its part, <claimed> it.', 'The bank, for its part,'],
  [
    'without what the subject does',
    'The bank, a lender, turned to the court, <hopeful> that it would win.',
    'The bank',
  ],
  ['with its whole name', 'A chief at Loom & Larder <claimed> it.', 'A chief at Loom & Larder'],
  ['not a day', 'The bank, a lender in Leeds, {today} <announced> it.', 'The bank'],
  ['what the tagger found', 'The bank, a lender in Leeds, {Finn} <announced> it.', 'Finn'],
  ['nobody, of whom it is asked', 'Orr, <asked> whether it leaks, left.', null],
  [
    'who asks, behind what she is',
    'Her lawyer, Maya Orr, <asked> whether it leaks, and left.',
    'Her lawyer, Maya Orr,',
  ],
  ['who asks', 'Orr left, Finn followed and <asked> whether it leaks.', 'Finn'],
  ['inside the cue', '<Said Orr:> “Nobody came.”', 'Orr'],
  ['after the clause that the cue opens', '<Claiming> bias, Maya Orr left the hall.', 'Maya Orr'],
  ['the agent of a passive', 'The talks <are supported by> an unusual coalition.', 'an unusual coalition'],
  ['before the cue, after a month', 'In May, Orr <said> it.', 'Orr'],
  ['with what a preposition adds', 'Lawyers for both owners <claimed> it.', 'Lawyers for both owners'],
  [
    'past a day between commas',
    'The lawyers of Orr, on Monday, <claimed> it.',
    'The lawyers of Orr, on Monday,',
  ],
  ['past an aside between dashes', 'Orr – a lawyer – <claimed> it.', 'Orr'],
  ['after a quotation', '“No,” Orr <claimed> it.', 'Orr'],
  ['after a quotation, past an adverb', '“No,” he quickly <claimed> it.', 'he'],
  ['in a parenthesis', 'It was, the mayor <claimed>, a bad day.', 'the mayor'],
  ['after a fronted description', 'As a mayor, she <claimed> it.', 'she'],
  ['after a conjunction and an adverb', 'And yet the mayor <claimed> it.', 'the mayor'],
  ['after an adverb of time', 'Yesterday the mayor <claimed> it.', 'the mayor'],
  ['after a fronted clause', 'Having left, the mayor <claimed> it.', 'the mayor'],
  ['past two auxiliaries', 'The mayor has been <claiming> it.', 'The mayor'],
  ['past not', 'The mayor would not <claim> it.', 'The mayor'],
  [
    'the agent, up to the time',
    'The plan <has been backed by> a group of mayors in May.',
    'a group of mayors',
  ],
  ['behind the verb, up to a comma', '“Nobody came,” <said> Orr, the mayor.', 'Orr'],
  ['of another verb before and', 'Orr left, and <claimed> it.', 'Orr'],
  ['at the head, past where the verb leads', 'Orr left in a hurry, <claiming> it.', 'Orr'],
  ['at the head, after a gerund', 'Running late, Orr left, <claiming> it.', 'Orr'],
  ['of a noun that is a verb after a pronoun', 'They <support> it.', 'They'],
  ['of a noun that is a verb after an adverb', 'They fully <support> it.', 'They'],
  ['of a noun that is a verb after a name', 'Orr <support> it.', 'Orr'],
  ['a number of people', '300 people <claimed> it.', '300 people'],
  ['behind the verb without a comma', '“It leaks” <claimed> Orr.', 'Orr'],
  ['not what is quoted', '“It leaks.” Orr <claimed> it.', 'Orr'],
  ['behind a preposition', 'The plan <by> Orr failed.', 'Orr'],
  ['none where no clause follows', '<Warning> of floods.', null],
  ['none in a quotation', '“Nobody came,” <said> “Orr”.', null],
  ['the agent of a quotation', '“Nobody came,” <was said> by Orr.', 'Orr'],
  ['none for a noun after its article', 'The detailed <report> was long.', null],
  ['none for a passive with two auxiliaries', 'The mayor <had been told> it.', null],
  ['none of the sentence before', 'Leeds. <Claims> vary.', null],
  ['none for a noun', 'There was <a call> for calm.', null],
  ['none for a passive of long ago', 'Families have <been told> that it leaks.', null],
  ['none where nobody is said to ask', '<Asked> whether it leaks, Maya Orr left.', null],
  ['none of two that are joined', 'Both Leeds and York are towns and <pointed out> that it leaks.', null],
  ['none for a passive', 'The bank <was accused> of theft.', null],
  ['before a mark', 'Orr<:> It leaks.', 'Orr'],
  [
    'past a clause that explains it',
    'The mayor of Leeds, who met two rivals, <said> it leaks.',
    'The mayor of Leeds, who met two rivals,',
  ],
  [
    'past what a preposition governs',
    'Her letter to the court <noted> that it leaks.',
    'Her letter to the court',
  ],
  ['before a second verb', 'Maya Orr met two rivals and <said> it leaks.', 'Maya Orr'],
  ['two that are joined', 'Orr and Finn quietly <said> it leaks.', 'Orr and Finn'],
  ['behind content without marks', 'The pier is rotten, <said> Maya Orr, a pilot.', 'Maya Orr'],
  ['in the nearer of two clauses', 'The bank sued when Maya Orr <said> it leaks.', 'Maya Orr'],
])('%s: %s', (_, text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});
