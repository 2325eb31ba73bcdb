import type { CueGroup } from './cue-lexicon.js';

/** Cues that report what was uttered, and when they do not. `call_for` is `call` with `for` soon after it. */
export const statementGroups: readonly CueGroup[] = [
  {
    cueClass: 'speech',
    why: 'verbs: words were uttered, whatever follows (noted the gain), unless only their subject (told about it)',
    lemmas: `say tell add state declare announce claim assert contend maintain argue note remark observe
      explain clarify admit acknowledge concede confess confide disclose divulge reveal report relate
      recount narrate recall reminisce remind inform notify brief advise caution assure reassure stress
      emphasize underline underscore highlight reiterate repeat restate insist affirm reaffirm attest
      testify vouch swear aver allege posit opine suggest imply insinuate intimate hint indicate signal
      confirm verify certify proclaim pronounce profess preach cite quote recite specify elaborate
      detail outline interject interrupt utter articulate convey relay exclaim joke quip crack tease kid
      summarize paraphrase lie dictate teach herald broadcast parrot recapitulate reprise point_out
      put_it make_clear make_plain make_case make_secret make_point lay_out spell_out
      set_out sum_up own_up speak_out come_clean weigh_in chime_in chip_in pipe_up double_down blurt_out
      call_attention draw_attention fire_back hit_back shoot_back clap_back push_back strike_back
      snap_back rule_out hit_out lash_out want_know sound_alarm sound_off let_know let_slip plead_guilty
      plead_not go_record`,
  },
  {
    cueClass: 'speech',
    why: 'nouns: his claim that, in a statement',
    lemmas: `statement allegation accusation assertion contention insistence announcement admission
      acknowledgment acknowledgement disclosure declaration testimony confession explanation
      clarification confirmation revelation proclamation affirmation assurance reminder suggestion
      implication argument retort objection quotation excerpt anecdote slogan motto mantra catchphrase
      headline verdict account description characterization message word tagline caption remarks`,
  },
  {
    cueClass: 'speech',
    why: 'names the voice: shouted, whispered',
    lemmas: `shout yell scream shriek bellow roar holler bark snap snarl growl hiss grumble mutter mumble
      murmur whisper stammer stutter blurt gush drawl intone chant croak rant rave thunder boom chirp
      coo deadpan moan groan whine sneer scoff taunt jeer heckle`,
  },
  {
    cueClass: 'reply',
    why: 'reports words only beside a clause or quotation: replied that, but answered questions, wrote a book',
    lemmas: `reply answer respond react counter rejoin echo protest object muse reflect ruminate philosophize
      write tweet retweet blog post publish print text email e-mail type scribble scrawl pen
      editorialize talk speak discuss address refer reference allude mention comment chat converse point_to point_at
      debate dwell broach bring_up question inquire query discourse negotiate invoke discussion
      conversation interview speech letter response reaction invocation tweetstorm rhetoric lecture vent
      rage fume seethe bristle cry fulminate delve quarrel sing wail erupt explode thrill extend expound
      open_up focus`,
  },
  {
    cueClass: 'reply',
    why: 'gestures beside words: “Yes,” she smiled',
    lemmas: `smile laugh grin chuckle giggle nod shrug sigh gesture wave wink frown beam grimace snort sob weep
      cheer boo smirk gasp`,
  },
  {
    cueClass: 'assent',
    why: 'agreed that; agreed to the deal, agreed with her report no words',
    lemmas: `agree disagree accept recognize acquiesce relent dissent concur quibble sympathize rule adamant
      unequivocal emphatic disagreement agreement consensus concession`,
  },
  {
    cueClass: 'assent',
    why: 'a guess is news because it was voiced: reckons that, speculated that',
    lemmas: 'reckon speculate theorize hypothesize conjecture surmise theory hypothesis',
  },
  {
    cueClass: 'denial',
    why: 'denied that, denied paying; denied the charges reports no words',
    lemmas: 'deny disclaim recant refute dispute contradict denial',
  },
  {
    cueClass: 'speech',
    why: 'asked, whatever follows, unless only its subject (asked about it)',
    lemmas: 'ask enquire quiz interrogate press grill wonder_aloud',
  },
  {
    cueClass: 'order',
    why: 'a demand or proposal was uttered: urged X to Y, called for a review, proposed a ban',
    lemmas: `urge order demand request instruct command direct decree implore beseech beg exhort entreat
      counsel encourage recommend propose appeal petition plead admonish enjoin pitch dare call_for
      call_on call_upon call_to insist_on ask_for press_for invite recommendation plea advice
      instruction directive ultimatum`,
  },
  {
    cueClass: 'promise',
    why: 'commits, threatens or warns by being uttered: vowed to, pledged $5m, warned of floods',
    lemmas: `promise vow pledge guarantee warn threaten forewarn alert commit warning threat commitment oath
      caveat`,
  },
  {
    cueClass: 'offer',
    why: 'offered to help; offered fresh ammunition reports no words',
    lemmas: 'offer volunteer undertake',
  },
  {
    cueClass: 'avowal',
    why: 'done by saying it: apologized for X, complained about Y, expressed concern, raised questions',
    lemmas: `apologize thank congratulate complain boast brag gripe grouse lament bemoan decry commiserate crow
      gloat express voice raise_concern raise_question raise_doubt raise_objection raise_issue
      raise_alarm rail bewail complaint apology thanks condolence congratulation tirade plug`,
  },
];
