import { expect, it } from 'vitest';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import { expectSpeakers } from './expect-speakers.js';
import { readMarked } from './marked-text.js';

expectSpeakers({
  'people called by their country': [
    ['Emma Roe beat Elina Kral. [Q “I played free,”] [C said] [S the Briton].', 'Emma Roe', 'nominal'],
    [
      'Emma Roe beat Elina Kral. [Q “I played free,”] [C said] [S the Briton]. [S The Ukrainian] [C said] [Q no].',
      'Elina Kral',
      'nominal',
    ],
    ['[S Lee Wei] [C said] [Q no]. [Q “I love it,”] [S the Malaysian] [C said].', 'Lee Wei', 'nominal'],
    ['[S Elin Roe] [C said] [Q no]. [S The Swede] [C said] [Q yes].', 'Elin Roe', 'nominal'],
    ['[S Dane Roe] [C said] [Q no]. [S Roe] [C said] [Q yes].', 'Dane Roe', 'name'],
    [
      'OSLO (AP) – Dunja Kovač beat Elin Roe on Friday.¶“No,” [C said] [S the Croat]. [Q “No.”]',
      'Dunja Kovač',
      'nominal',
    ],
    ['[S WHO adviser Dr. Luc Roe] [C said] [Q no]. [S The Belgian] [C said] [Q yes].', 'Luc Roe', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The Frenchwoman] [C said] [Q yes].', 'Ann Roe', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The Frenchman] [C said] [Q yes].', 'the Frenchman', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The French] [C said] [Q yes].', 'the French', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The Japanese] [C said] [Q yes].', 'the Japanese', 'nominal'],
  ],
  'people called by their country and age': [
    ['Ben Finn was sent off. [S The 51-year-old Scot] [C said] [Q no].', 'Ben Finn', 'nominal'],
    [
      'Ben Finn left. Asked why, the 51-year-old Scot laughed. [S He] [C said] [Q no].',
      'Ben Finn',
      'pronoun',
    ],
    ['Ben Finn was sent off. [S The Londoner] [C said] [Q no].', 'Ben Finn', 'nominal'],
  ],
  'people called by their children and by what they were': [
    ['Maya Falk was turned away. [S The mother of three] [C said] [Q no].', 'Maya Falk', 'nominal'],
    ['Maya Falk was turned away. [S The 34-year-old mother of two] [C said] [Q no].', 'Maya Falk', 'nominal'],
    ['Maya Falk was turned away. [S The grandmother-of-nine] [C said] [Q no].', 'Maya Falk', 'nominal'],
    [
      'A patient, Maya Falk, was turned away. [S The mother of three] [C said] [Q no].',
      'Maya Falk',
      'nominal',
    ],
    [
      'Maya Falk was turned away. [S The mother of the boy] [C said] [Q no].',
      'the mother of the boy',
      'nominal',
    ],
    ['Maya Falk was turned away. [S The father of three] [C said] [Q no].', 'the father of three', 'nominal'],
    ['Maya Falk was turned away. [S The retired nurse] [C said] [Q no].', 'Maya Falk', 'nominal'],
    ['Maya Falk was turned away. [S The nurse] [C said] [Q no].', 'the nurse', 'nominal'],
    [
      'Maya Falk, the port’s chief, left. [S The former paediatrician] [C said] [Q no].',
      'Maya Falk',
      'nominal',
    ],
    ['Maya Falk was turned away. [S The former official] [C said] [Q no].', 'the former official', 'nominal'],
    ['Maya Falk was turned away. [S The widow] [C said] [Q no].', 'Maya Falk', 'nominal'],
  ],
  'people called by where they were born': [
    [
      'Ann Roe left. Campaigner Piotr Zych hugged her. [S The Polish-born electrician] [C said] [Q no].',
      'Piotr Zych',
      'nominal',
    ],
    [
      'Ann Roe left. Campaigner Piotr Zych hugged her. [S The electrician] [C said] [Q no].',
      'the electrician',
      'nominal',
    ],
  ],
  'firms called by their first name': [
    [
      'Family Hearth magazine closed. The White House met. [S The magazine] [C said] [Q no].',
      'Family Hearth',
      'nominal',
    ],
    ['The Ostby Sentinel met AP. [S The newspaper] [C said] [Q no].', 'Ostby Sentinel', 'nominal'],
    ['AP met them. [S The newspaper] [C said] [Q no].', 'the newspaper', 'nominal'],
    ['Facebook met. He flew with QuayAir. [S The airline] [C said] [Q no].', 'QuayAir', 'nominal'],
    ['QuayAir Flight QA80 left. [S The airline] [C said] [Q no].', 'QuayAir', 'nominal'],
    ['Growers marched to City Hall. [S The group] [C said] [Q no].', 'the group', 'nominal'],
    [
      'The plant of Meridian Aerostructures is old. In May Meridian closed. [S The company] [C said] [Q no].',
      'Meridian Aerostructures',
      'nominal',
    ],
    [
      'The plant of Zorin Aerostructa is old. In May Aerostructa left. [S The company] [C said] [Q no].',
      'the company',
      'nominal',
    ],
  ],
  'people called by their office': [
    [
      'Finn met District Judge Hale in May. [S Mr Justice Orr] [C said] [Q no]. [S The judge] [C said] [Q yes].',
      'Orr',
      'nominal',
    ],
    [
      'Senior BJP leader and Union minister Asha Roe left. Finance minister Uma Poe sat. [S The Union minister] [C said] [Q no].',
      'Asha Roe',
      'nominal',
    ],
    [
      'While listing scams such as that of Lalit Roe, [S the party president] [C said] [Q no].',
      'the party president',
      'nominal',
    ],
    ['Sen. Ann Roe of Ohio left. [S The Ohio Republican] [C said] [Q no].', 'Ann Roe', 'nominal'],
    [
      'Sen. Ann Roe wrote to the U.S. attorney for Ohio, Ben Poe. [S The Ohio Republican] [C said] [Q no].',
      'Ann Roe',
      'nominal',
    ],
    ['[S Taoiseach Brendan Foley] [C said] [Q no].', 'Brendan Foley', 'named'],
    ['President William Korir left. [S The Head of State] [C vowed] [Q no].', 'William Korir', 'nominal'],
    ['Farmer William Korir left. [S The Head of State] [C vowed] [Q no].', 'the Head of State', 'nominal'],
  ],
  'people called by their sport': [
    ['[S Rooney, who scored twice,] [C said] [Q no]. [S The striker] [C said] [Q yes].', 'Rooney', 'nominal'],
    [
      '[S Ann Roe] [C said] [Q no]. [S The four-time Olympic champion] [C said] [Q yes].',
      'Ann Roe',
      'nominal',
    ],
    ['[S Ann Roe] [C said] [Q no]. [S The Lidköping goalkeeper] [C said] [Q yes].', 'Ann Roe', 'nominal'],
    [
      '[S Ben Roe, her coach,] [C said] [Q no]. [S The champion] [C said] [Q yes].',
      'the champion',
      'nominal',
    ],
    [
      'Mo Poe’s coach, [S Ben Roe,] [C said] [Q no]. [S The 39-year-old] [C said] [Q yes].',
      'Ben Roe',
      'nominal',
    ],
  ],
  'whoever spoke last': [
    [
      'Opposition leader Rahul Roe mocked him. [S Roe] [C said] [Q no]. [S The Congress leader] [C said] [Q yes].',
      'Rahul Roe',
      'nominal',
    ],
    [
      '[S Karl Roe, the foreign minister,] [C said] [Q no]. [Q “Go,”] [S the PTI leader] [C said].',
      'Karl Roe',
      'nominal',
    ],
    [
      '[S Karl Roe, the foreign minister,] [C said] [Q no].\n\nIt rained.\n\n[Q “Go,”] [S the PTI leader] [C said].',
      'the PTI leader',
      'nominal',
    ],
    [
      '[S Labour MP Tara Holt] [C said] [Q no]. [S The parliamentary secretary] [C said] [Q yes].',
      'Tara Holt',
      'nominal',
    ],
    [
      '[S Home Minister Omar Rahim] [C said] [Q no]. [Q “Go,”] [S the home boss] [C said].',
      'Omar Rahim',
      'nominal',
    ],
    ['[S Holt, who leads Oxfam,] [C said] [Q no]. [S The activist] [C said] [Q yes].', 'Holt', 'nominal'],
    ['[S Tara Holt] [C said] [Q no]. [S The activist] [C said] [Q yes].', 'Tara Holt', 'nominal'],
    ['[S Tara Holt] [C said] [Q no]. [S The spokesman] [C said] [Q yes].', 'the spokesman', 'nominal'],
    [
      '[S Tara Holt, a nurse,] [C said] [Q no]. [S The activist] [C said] [Q yes].',
      'the activist',
      'nominal',
    ],
    [
      'An activist left. [S Tara Holt, a nurse,] [C said] [Q no]. [S The activist] [C said] [Q yes].',
      'an activist',
      'nominal',
    ],
    ['Tara Holt sang. Ben Roe sat. It rained. [S The activist] [C said] [Q yes].', 'the activist', 'nominal'],
  ],
  'epithets within a sentence': [
    ['Ann Roe spoke after the nominee sat. [S The nominee] [C said] [Q no].', 'Ann Roe', 'nominal'],
  ],
  'headlines and leads': [
    [
      '[S Senator from Ohio] [C says] [Q no]. Ben Poe waved. Sen. Ted Roe (R-Ohio) left.',
      'Ted Roe',
      'nominal',
    ],
    [
      '[S Elizabeth Roe Hammers Quay] Harbour Boss[C :] [Q ‘You Should Be Sued Now.’] Sen. Elizabeth Roe told Quay so.',
      'Elizabeth Roe',
      'named',
    ],
    [
      'A Leeds councillor is to defy a ban. [S Labour’s Tara Roe] [C says] [Q no]. [S The councillor] [C said] [Q yes].',
      'Tara Roe',
      'nominal',
    ],
    [
      '[S Iran’s Foreign Ministry Spokesman] [C says] [Q no]. [S Omar Rahim] [C says] [Q so]. [S The spokesman] [C said] [Q yes].',
      'Omar Rahim',
      'nominal',
    ],
    [
      'It rained.\n\nSnow fell.\n\nThe pier leaks.\n\n[S The CEO] [C said] [Q no].\n\nWind rose.\n\nHail fell.\n\nCEO Ann Roe left.',
      'the CEO',
      'nominal',
    ],
    ['Ann Roe Is Right.¶Roe left. [S Ms. Roe] [C said] [Q no].', 'Ann Roe', 'name'],
  ],
  'what people are called for short': [
    [
      '[S Robert C. “Bobby” Scott] [C said] [Q no]. [S Bobby Scott] [C said] [Q yes].',
      'Robert C. “Bobby” Scott',
      'name',
    ],
    ['[S William Roe] [C said] [Q no]. [S Bill Roe] [C said] [Q yes].', 'William Roe', 'name'],
    ['[S Margaret Roe] [C said] [Q no]. [S Peggy Roe] [C said] [Q yes].', 'Margaret Roe', 'name'],
    ['[S Margaret Roe] [C said] [Q no]. [S Peggy Poe] [C said] [Q yes].', 'Peggy Poe', 'named'],
    ['[S Margaret Roe] [C said] [Q no]. [S Ann Roe] [C said] [Q yes].', 'Ann Roe', 'named'],
  ],
  'another word for the same work': [
    [
      '[S Kelly Roe, Quay’s chief,] [C said] [Q no]. [S The executive] [C said] [Q yes].',
      'Kelly Roe',
      'nominal',
    ],
    [
      '[S Kelly Roe, Quay’s chief,] [C said] [Q no]. [S The surgeon] [C said] [Q yes].',
      'the surgeon',
      'nominal',
    ],
    ['[S Pope Leo] [C said] [Q no]. [S The pontiff] [C said] [Q yes].', 'Pope Leo', 'nominal'],
    [
      '[S The film-maker Céline Roe] [C said] [Q no]. [S The French director] [C said] [Q yes].',
      'Céline Roe',
      'nominal',
    ],
    ['[S Wael Roe] [C said] [Q no]. [S The Lebanese executive] [C said] [Q yes].', 'Wael Roe', 'nominal'],
    ['[S Mr Roe, 70,] [C said] [Q no]. [S The pensioner] [C said] [Q yes].', 'Roe', 'nominal'],
    [
      '[S Germany’s foreign minister, Ann Roe,] [C said] [Q no]. Ben Poe sat. [S The German minister] [C said] [Q yes].',
      'Ann Roe',
      'nominal',
    ],
  ],
  'offices that another holds': [
    [
      '[S Sen. Ann Roe] [C said] [Q no]. [S The majority leader, Tom Poe,] [C said] [Q yes]. [S The Ohio senator] [C said] [Q no].',
      'Ann Roe',
      'nominal',
    ],
    [
      '[S The majority leader, Tom Poe,] [C said] [Q yes]. [S The president] [C said] [Q no].',
      'the president',
      'nominal',
    ],
    [
      '[S Chancellor Rachel Roe] [C said] [Q no]. [S Shadow chancellor Mel Poe] [C said] [Q yes]. [S The chancellor] [C said] [Q no].',
      'Rachel Roe',
      'nominal',
    ],
    ['[S President Ann Roe] [C said] [Q yes]. [S The leader] [C said] [Q no].', 'Ann Roe', 'nominal'],
    [
      '[S Gov. Ann Roe] [C said] [Q no]. [S Lt. Gov. Dan Poe] [C said] [Q yes]. [S The governor] [C said] [Q no].',
      'Ann Roe',
      'nominal',
    ],
    [
      '[S Gov. Ann Roe] [C said] [Q no]. [S Lt. Gov. Dan Poe] [C said] [Q yes]. [S The lieutenant governor] [C said] [Q no].',
      'Dan Poe',
      'nominal',
    ],
  ],
  'two as one': [
    [
      '[S Ann Roe and Ben Poe] [C said] [Q no]. [S The two] [C said] [Q yes].',
      'Ann Roe and Ben Poe',
      'nominal',
    ],
    ['[S Ann Roe] [C said] [Q no]. [S The two] [C said] [Q yes].', 'the two', 'nominal'],
    ['[S Ann Roe and opposition leader Ben Poe both] [C said] [Q no].', 'Ann Roe and Ben Poe', 'named'],
    ['[S Ann Roe and New Zealand envoy Ben Poe] [C said] [Q no].', 'Ann Roe and Ben Poe', 'named'],
  ],
  'campaigns and offices': [
    [
      'Mele Roe left. [S Her campaign] [C said] [Q no]. [S The campaign] [C said] [Q yes].',
      'her campaign',
      'nominal',
    ],
    [
      'Ann Roe’s campaign met Ben Poe’s campaign. Ann Roe left. [S The campaign] [C said] [Q no].',
      'Ann Roe’s campaign',
      'nominal',
    ],
    [
      'Ann Roe’s campaign met Ben Poe’s campaign. Ben Poe left. [S The campaign] [C said] [Q no].',
      'Ben Poe’s campaign',
      'nominal',
    ],
  ],
  'companies taken up': [
    ['[S Quay Inc.] [C said] [Q no]. [S The South Korean company] [C said] [Q yes].', 'Quay Inc.', 'nominal'],
    ['[S Quay Inc.] [C said] [Q no]. [S The Leeds-based group] [C said] [Q yes].', 'Quay Inc.', 'nominal'],
    ['[S Quay Energy Co.] [C said] [Q no]. [S Quay] [C said] [Q yes].', 'Quay Energy Co.', 'name'],
    ['The Springfield Herald came. [S Springfield] [C said] [Q no].', 'Springfield', 'named'],
    ['[S Quay Inc.] [C said] [Q no]. [S The oil major] [C said] [Q yes].', 'Quay Inc.', 'nominal'],
    [
      '[S Quay Inc.] [C said] [Q no]. [S The insurance company] [C said] [Q yes].',
      'the insurance company',
      'nominal',
    ],
    [
      '[S The Ministry of Health] [C said] [Q no]. [S The airline] [C said] [Q yes].',
      'the airline',
      'nominal',
    ],
    ['[S Biraj Roe] [C said] [Q no]. [S The oil major] [C said] [Q yes].', 'the oil major', 'nominal'],
  ],
  'ranks written short': [
    [
      '[S Capt. Bo Reyes] [C said] [Q no]. Ann Lee sat. [S The captain] [C said] [Q yes].',
      'Bo Reyes',
      'nominal',
    ],
    ['[S Rev. Tom Roe] [C said] [Q no]. Ann Lee sat. [S The pastor] [C said] [Q yes].', 'Tom Roe', 'nominal'],
    ['[S Det Supt Anne Roe] [C said] [Q no]. [S Supt Roe] [C said] [Q yes].', 'Anne Roe', 'name'],
    ['[S Chief Inspector Paul Deeks] [C said] [Q no]. [S DCI Deeks] [C said] [Q yes].', 'Paul Deeks', 'name'],
  ],
  'one of several': [
    ['[S One of the family’s attorneys, Justin Roe,] [C said] [Q no].', 'Justin Roe', 'named'],
    ['[S One of the family’s attorneys] [C said] [Q no].', 'one of the family’s attorneys', 'nominal'],
  ],
});

const leads: readonly (readonly [marked: string, speakers: readonly string[]])[] = [
  [
    '[S A federal judge] [C said] [Q no]. [S District Judge Ann Roe] [C wrote] [Q yes].',
    ['Ann Roe', 'Ann Roe'],
  ],
  ['[S A New York judge] [C said] [Q no]. [S Justice Ann Roe] [C wrote] [Q yes].', ['Ann Roe', 'Ann Roe']],
  [
    '[S A federal judge] [C said] [Q no]. [S Ann Roe, a clerk,] [C said] [Q yes].',
    ['a federal judge', 'Ann Roe'],
  ],
  ['[S A federal judge] [C said] [Q no]. [S Ann Roe] [C wrote] [Q yes].', ['Ann Roe', 'Ann Roe']],
  ['[S The judge] [C said] [Q no]. [S Ann Roe] [C wrote] [Q yes].', ['the judge', 'Ann Roe']],
  [
    '[S Its chair] [C said] [Q no]. [S Ann Roe] [C said] [Q yes]. [S The Fed chair] [C said] [Q no].',
    ['Ann Roe', 'Ann Roe', 'Ann Roe'],
  ],
];

it.each(leads)('%s', (marked, speakers) => {
  const { text, attributions } = readMarked(marked);
  expect(resolveSpeakers(readPage(text), attributions).map(({ speaker }) => speaker)).toEqual(speakers);
});
