import { expectAnswers } from './expect-answers.js';

expectAnswers({
  'goes on': [
    [
      '[Q1 “Why? Tell us.”] [S1 Ann Eze] [C1 said].¶[Q2 “No,”] [S2 Tom Roe] [C2 said].¶[Q3 “So he did.”]',
      'Ann Eze; named',
      'Tom Roe; named',
      'Tom Roe; continued',
    ],
    [
      '[Q1 “Why?”] [S1 Ann Eze] [C1 asked].¶[Q2 “No,”] [S2 Tom Roe] [C2 said].¶[Q3 “So he did.”]¶[Q4 “He did not.”]',
      'Ann Eze; named',
      'Tom Roe; named',
      'Ann Eze; continued',
      'Tom Roe; continued',
    ],
    [
      '[Q1 “Why?”] [S1 Ann Eze] [C1 asked]. [Q2 “No,”] [S2 Tom Roe] [C2 said].¶[Q3 “So he did.”]',
      'Ann Eze; named',
      'Tom Roe; named',
      'Ann Eze; continued',
    ],
    [
      '[Q1 “Why?”] [S1 Ann Eze] [C1 asked].¶[Q2 “No,”] [S2 Tom Roe] [C2 said]. [Q3 “He left.”]',
      'Ann Eze; named',
      'Tom Roe; named',
      'Tom Roe; continued',
    ],
    [
      '[Q1 “Why?”] [S1 Ann Eze] [C1 asked].¶Rain fell.¶[Q2 “No,”] [S2 Tom Roe] [C2 said].¶[Q3 “So he did.”]',
      'Ann Eze; named',
      'Tom Roe; named',
      'Tom Roe; continued',
    ],
    [
      '[Q1 “Why?”] [S1 Tom Roe] [C1 asked].¶[Q2 “No,”] [S2 Tom Roe] [C2 said].¶[Q3 “So he did.”]',
      'Tom Roe; named',
      'Tom Roe; named',
      'Tom Roe; continued',
    ],
    [
      '[Q1 “Why?”] [C1 came a cry].¶[Q2 “No,”] [S2 Tom Roe] [C2 said].¶[Q3 “So he did.”]',
      'nobody',
      'Tom Roe; named',
      'Tom Roe; continued',
    ],
    ['[Q “No,”] [S Maya Orr] [C said]. [Q “Open up!”] [C came a shout].', 'Maya Orr; named', 'nobody'],
    ['[Q “No,”] [S Maya Orr] [C said]. [Q “Never.”]', 'Maya Orr; named', 'Maya Orr; continued'],
    [
      '[S1 Maya Orr] [C1 said] [Q1 it leaks], [C2 adding] [Q2 “it will close”].',
      'Maya Orr; named',
      'Maya Orr; continued',
    ],
    ['[Q “No,”] [S she] [C said]. [Q “Never.”]', 'nobody', 'nobody'],
  ],
  interviews: [
    [
      'Maya Orr runs the pier. Orr built it. Ben Finn left.¶[S1 Q][C1 :] [Q1 Why now?]¶[S2 A][C2 :] [Q2 It leaks.]',
      'nobody',
      'Maya Orr; continued',
    ],
    [
      'Quay Bank runs the pier. Quay Bank built it. Ben Finn left.¶[S2 A][C2 :] [Q2 It leaks.]',
      'Ben Finn; continued',
    ],
    ['[S2 A][C2 :] [Q2 It leaks.]¶Maya Orr runs the pier.', 'Maya Orr; continued'],
  ],
  leads: [
    [
      '[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'Ann Lee, retired judge; nominal',
      'Ann Lee, retired judge; named',
    ],
    [
      '[S A retired judge who sails] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'Ann Lee, retired judge; nominal',
      'Ann Lee, retired judge; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee, a pilot,] [C said].',
      'a retired judge; nominal',
      'Ann Lee, a pilot; named',
    ],
    [
      'Ann Lee left.¶[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'a retired judge; nominal',
      'Ann Lee; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶Rain.¶Snow.¶Sun.¶Fog.¶Wind.¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'a retired judge; nominal',
      'Ann Lee; named',
    ],
    [
      'Rain.¶Snow.¶Sun.¶Fog.¶[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'a retired judge; nominal',
      'Ann Lee; named',
    ],
    [
      'Rain.¶Snow.¶Sun.¶Fog.¶___¶[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'Ann Lee, retired judge; nominal',
      'Ann Lee, retired judge; named',
    ],
    [
      '[S A retired actress] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ben Lee] [C said].',
      'a retired actress; nominal',
      'Ben Lee; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Lee] [C said].',
      'a retired judge; nominal',
      'Lee; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Quay Bank] [C said].',
      'a retired judge; nominal',
      'Quay Bank; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶[S The judge] [C said] [Q it leaks].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'Ann Lee, retired judge; nominal',
      'Ann Lee, retired judge; nominal',
      'Ann Lee, retired judge; named',
    ],
    [
      '[S Retired judges] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'retired judges; nominal',
      'Ann Lee; named',
    ],
    [
      '[S A woman] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'a woman; nominal',
      'Ann Lee; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶[Q “It leaks,”] [S Maya Orr and Ann Lee] [C said].',
      'a retired judge; nominal',
      'Maya Orr and Ann Lee; named',
    ],
    [
      '[S A judge of the high court] [C said] [Q the port would close].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'Ann Lee, judge of the high court; nominal',
      'Ann Lee, judge of the high court; named',
    ],
    [
      '[S A retired judge] [C said] [Q the port would close].¶[S Some] [C say] [Q no].¶[Q “It leaks,”] [S Ann Lee] [C said].',
      'Ann Lee, retired judge; nominal',
      'some; nominal',
      'Ann Lee, retired judge; named',
    ],
    [
      '[S The mayor] [C said] [Q no].¶Ann Lee left.¶[Q “It leaks,”] [S Lee] [C said].',
      'the mayor; nominal',
      'Ann Lee; name',
    ],
  ],
  'speech within speech': [['[Q1 “You know that Finn left,”] [S1 Maya Orr] [C1 said].', 'Maya Orr; named']],
  'who heads a sheet of quotations': [
    ['They told us.¶Maya Orr, 34, baker¶[Q “I like it here.”]', 'Maya Orr, baker; continued'],
    [
      'Maya Orr –¶On the pier:¶[Q “It leaks here.”]¶Tom Finn¶[Q “It holds here.”]',
      'Maya Orr; continued',
      'Tom Finn; continued',
    ],
    [
      'Coach Maya Orr¶On what [S Tom Finn] [C said at the break:]¶[Q “Go on now.”]',
      'Maya Orr, Coach; continued',
    ],
    ['Maya Orr¶It rained all day.¶[Q “It leaks here.”]', 'nobody'],
    ['Maya Orr left at noon¶[Q “It leaks here.”]', 'nobody'],
    ['[Q “It leaks here.”]¶Maya Orr¶[Q “It holds here.”]¶Tom Finn', 'nobody', 'nobody'],
    ['Climate Change¶[Q “It leaks here.”]', 'nobody'],
    ['[S We] [C asked] [Q what they think].¶Maya Orr¶[Q “It leaks here.”]', 'nobody', 'Maya Orr; continued'],
  ],
  'who goes on after another clause or paragraph': [
    [
      '[Q “It leaks,”] [S Orr] [C said] before [S the council] [C confirmed] [Q that it had left].¶[Q “Go.”]',
      'Orr; named',
      'the council; nominal',
      'Orr; continued',
    ],
    ['Maya Orr was calm when speaking in Leeds.¶[Q “It leaks here.”]', 'Maya Orr; continued'],
    ['Maya Orr was calm in Leeds.¶[Q “It leaks here.”]', 'nobody'],
  ],
  'labels without a colon': [
    ['Ann Roe led.¶[S Q]   [Q Why now]?¶[S A][C :] [Q It leaks.]', 'nobody', 'Ann Roe; continued'],
  ],
  'labels of initials': [
    ['Max Orr led.¶[S MO][C :] [Q We try.]', 'Max Orr; name'],
    ['Max Orr led Mia Obi.¶[S MO][C :] [Q We try.]', 'MO; named'],
  ],
  'clauses beside the subject': [
    ['[S Finn has resumed work and Orr] [C expects] [Q him to stay].', 'Orr; named'],
  ],
  'who speaks on something': [
    ['Maya Orr on beating her friend, [S Ann Finn][C :] [Q “No.”]', 'Maya Orr; named'],
    ['Maya Orr sat. [S Ann Finn][C :] [Q “No.”]', 'Ann Finn; named'],
    ['Quoting team coach [S Neil Roe][C :] [Q “No.”]', 'Neil Roe, team coach; named'],
  ],
  'who answers': [
    [
      '[S Counsel for the operator, Quay Lines,] [C put it to Ms Roe] [Q that it was dark].¶[Q “I saw it,”] [S she] [C replied].',
      'counsel for the operator; nominal',
      'Roe; pronoun',
    ],
    [
      'Ann Roe met Eva Orr. [S Roe] [C told] Orr [Q it leaks].¶[Q “I know,”] [S she] [C answered].',
      'Ann Roe; name; to Orr',
      'Eva Orr; pronoun?',
    ],
    [
      'Ann Roe met Eva Orr. [S Roe] [C told] Orr [Q it leaks].¶Asked again, [S she] [C answered] [Q no].',
      'Ann Roe; name; to Orr',
      'Ann Roe; pronoun',
    ],
    [
      'Ann Roe met Eva Orr. [S Roe] [C told] Orr [Q it leaks].¶Rain.¶[Q “I know,”] [S she] [C answered].',
      'Ann Roe; name; to Orr',
      'Ann Roe; pronoun',
    ],
    [
      'Tom Roe sat. [S Ann Lee] [C warned Roe] [Q he was under oath]. [Q “Please,”] [S she] [C said].¶[Q “I know,”] [S the ex-mayor] [C replied].',
      'Ann Lee; named; to Roe',
      'Ann Lee; pronoun',
      'Tom Roe, ex-mayor; nominal',
    ],
  ],
  spouses: [
    [
      'Ann and Karl Voss left. [Q “No,”] [S Ann Voss] [C said].¶[S Her husband] [C said] [Q it leaked].',
      'Ann Voss; named',
      'Karl Voss; nominal',
    ],
    [
      'Ann Voss and Karl Roe left. [Q “No,”] [S Ann Voss] [C said].¶[S Her husband] [C said] [Q it leaked].',
      'Ann Voss; named',
      'her husband; nominal',
    ],
    [
      'Ann and Maya Voss left. [Q “No,”] [S Ann Voss] [C said].¶[S Her husband] [C said] [Q it leaked].',
      'Ann Voss; named',
      'her husband; nominal',
    ],
  ],
  'whose somebody is': [
    [
      'Finn Orr lives with his mother, Ann Roe. [Q “No,”] [S his mother] [C said].',
      'Ann Roe, his mother; nominal',
    ],
    [
      'Finn Orr’s lawyer, Ann Roe, left. [Q “No,”] [S his lawyer] [C said].',
      'Ann Roe, Finn Orr’s lawyer; nominal',
    ],
    [
      'Finn Orr left. Ann Roe, his sister, left. [Q “No,”] [S his sister] [C said].',
      'Ann Roe, his sister; nominal',
    ],
    ['Mark Orr split from wife Ivana. [Q “No,”] [S his ex-wife] [C said].', 'Ivana, his ex-wife; nominal'],
    [
      'Ann Orr left. Her husband is the cellist Carl Roe. [Q “No,”] [S Her husband] [C said].',
      'Carl Roe, the cellist; nominal',
    ],
    [
      'Finn Orr’s mother, Ann Roe, left.¶Ben Doe wept. [Q “No,”] [S His mother] [C said].',
      'his mother; nominal',
    ],
    [
      'Finn Orr came with his friend, Ann Roe. [Q “No,”] [S his friend from school] [C said].',
      'his friend from school; nominal',
    ],
    ['His aunts, Ann Roe and Lea Roe, left. [Q “No,”] [S his aunt] [C said].', 'his aunt; nominal'],
    [
      'Ted Orr hurt his leg. [Q “No,”] [S The Democratic candidate’s doctor] [C said].¶[Q2 “Yes,”] [S2 Orr] [C2 said].',
      'the Democratic candidate’s doctor; nominal',
      'Ted Orr, Democratic candidate; name',
    ],
    [
      'Lawyers for Mark and Ivana Orr left.¶[S The Democratic nominee] [C said] [Q no].',
      'the Democratic nominee; nominal',
    ],
  ],
  'who goes on under another description': [
    [
      '[S Deputy minister Ann Roe] [C said] [Q no]. [Q2 “We left,”] [S2 the official] [C2 said].',
      'Ann Roe, Deputy minister; named',
      'Ann Roe, Deputy minister; nominal',
    ],
    [
      '[S Deputy minister Ann Roe] [C said] [Q no].¶[Q2 “We left,”] [S2 the official] [C2 said].',
      'Ann Roe, Deputy minister; named',
      'the official; nominal',
    ],
    [
      '[S Ann Roe, a singer,] [C said] [Q no]. [Q2 “We left,”] [S2 the official] [C2 said].',
      'Ann Roe, a singer; named',
      'the official; nominal',
    ],
    [
      '[S Mark Roe] [C said] [Q no], and [S2 the Albion manager] [C2 warned] [Q2 it was late].',
      'Mark Roe, Albion manager; named',
      'Mark Roe, Albion manager; nominal',
    ],
    [
      '[S Mark Roe, a baker,] [C said] [Q no], and [S2 the Albion manager] [C2 warned] [Q2 it was late].',
      'Mark Roe, a baker; named',
      'the Albion manager; nominal',
    ],
    ['Mark Roe sang. [Q “No,”] [S the Emmy winner] [C said].', 'Mark Roe, Emmy winner; nominal'],
    ['Mark Roe sang. [Q “No,”] [S the winner] [C said].', 'the winner; nominal'],
    [
      'Selim Orr met his Georgian counterpart Levan Roe.¶[S The Georgian foreign minister] [C said] [Q no].',
      'Levan Roe, his Georgian counterpart; nominal',
    ],
    [
      'Selim Orr met his Georgian counterpart Levan Roe.¶[S The Turkish foreign minister] [C said] [Q no].',
      'the Turkish foreign minister; nominal',
    ],
  ],
  'who answers him who told him': [
    [
      'Lars Roe won.¶[S Gianni Lee] [C told him]: [Q “You make me old.”] [Q2 “You were old,”] [C2 replied] [S2 the 27-year-old].',
      'Gianni Lee; named; to him',
      'Lars Roe; nominal',
    ],
  ],
  'things with an article': [
    ['“I wait for the Fed,” said Ann Orr. [S He] [C said] [Q no].', 'Ann Orr; pronoun?'],
    ['The Quay Composite fell. [S She] [C said] [Q no].', 'nobody'],
    ['The Tegwyn Roe plan failed. [S She] [C said] [Q no].', 'Tegwyn Roe; pronoun'],
    ['LEEDS (Quay Wire) — Ships leave. [S He] [C said] [Q no].', 'nobody'],
  ],
  'adverbs behind a pronoun': [['Ann Orr left. [S She, however,] [C said] [Q no].', 'Ann Orr; pronoun']],
  'who is asked by name': [
    [
      'Ann Lee led. [S Lee] [C asked] Tom Roe [Q to sit]. [S The witness] [C said] [Q no].',
      'Ann Lee; name; to Tom Roe',
      'Tom Roe, witness; nominal',
    ],
    [
      'A young woman rose. [S A woman] [C asked] Ann Roe [Q to sit]. [S The woman] [C said] [Q no].',
      'a woman; nominal; to Ann Roe',
      'a young woman; nominal',
    ],
    [
      'Ann Lee led. [S Lee] [C asked] Tom Roe [Q to sit]. [S The witness and the judge] [C said] [Q no].',
      'Ann Lee; name; to Tom Roe',
      'the witness and the judge; nominal',
    ],
  ],
  'whose answer it was': [
    [
      '[S Ann Lee] [C said] [Q no].¶That drew a sharp response from Uma Roe of the union. [Q “Yes,”] [S she] [C said].',
      'Ann Lee; named',
      'Uma Roe; pronoun',
    ],
  ],
  'labels that say who that is': [
    ['Dr Ann Roe, biologist, [S University of Leeds][C :] [Q “No.”]', 'Ann Roe, biologist; named'],
  ],
  'descriptions with a name': [
    ['It met. A thin young man named Pavel Roe rose. [S He] [C said] [Q no].', 'Pavel Roe; pronoun'],
    ['It met. The president named Pavel Roe chief. [S She] [C said] [Q no].', 'the president; pronoun'],
  ],
});
