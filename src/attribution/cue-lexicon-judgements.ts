import type { CueGroup } from './cue-lexicon.js';

/** Cues that tell what someone, or some paper, makes of a thing: accused, criticized, forecast, found. */
export const judgementGroups: readonly CueGroup[] = [
  {
    cueClass: 'description',
    why: 'says something of something: accused X of Y, called X Y, blamed X for Y',
    lemmas: `accuse blame describe characterize depict portray compare liken equate charge denote
      mischaracterize credit attribute ascribe fault`,
  },
  {
    cueClass: 'calling',
    why: 'the same, but a mere name where nobody is said to use it: is called the Hub',
    lemmas: 'call label brand dub term',
  },
  {
    cueClass: 'judgement',
    why: 'judged aloud; reports words only with that, for, as or over: criticized X for Y',
    lemmas: `criticize praise condemn denounce blast slam attack assail lambast lambaste castigate chastise
      chide rebuke reprimand scold berate upbraid excoriate censure knock bash trash skewer savage pan
      pillory deride mock ridicule lampoon insult disparage belittle dismiss downplay play_down minimize
      deem discount reject defend justify excuse challenge rip tear_into jab zing swipe needle rap ding
      hammer pummel target commend laud salute acclaim celebrate compliment welcome applaud critique
      scorn repudiate disavow renounce disown denigrate malign vilify demonize champion honor single_out
      hail tout trumpet extol clash spar shame poke scorch roast rebuff cast paint frame identify define
      contrast harangue amplify debunk go_after take_aim take_issue take_exception take_swipe take_shot
      brush_off shrug_off wave_off wave_away call_out rebut impugn critical criticism condemnation
      denunciation defense backlash outcry`,
  },
  {
    cueClass: 'forecast',
    why: 'in news a forecast was uttered: expects rates to fall; not where nobody is named: is expected to',
    lemmas: `predict forecast project anticipate expect estimate foresee foretell prophesy calculate prediction
      projection expectation outlook prognosis`,
  },
  {
    cueClass: 'showing',
    why: 'reports what a document, a poll or a court says (the study found), or beside a clause',
    lemmas: `show find demonstrate prove illustrate establish discover uncover detect determine conclude read
      list document expose measure record tally finding conclusion`,
  },
  {
    cueClass: 'hearsay',
    why: 'someone said so; the verb after it decides: reportedly wants',
    lemmas: 'reportedly allegedly purportedly according per quote_as',
  },
];
