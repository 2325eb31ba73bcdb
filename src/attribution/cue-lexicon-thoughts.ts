import type { CueGroup } from './cue-lexicon.js';

/** Cues that ascribe an attitude or report an act. `look_for` is `look` with `for` soon after it. */
export const thoughtGroups: readonly CueGroup[] = [
  {
    cueClass: 'belief',
    why: 'goes on in the head, even beside quoted words: “Why me?” he thought',
    lemmas: `think believe know suppose assume presume suspect doubt cast_doubt guess figure consider regard
      view see perceive conceive imagine envision realize understand comprehend grasp notice hear learn
      trust disbelieve misjudge contemplate ponder weigh mull interpret value judge count_on bank_on
      rely bet gamble unclear aware unaware unsure mindful divided split look_at look_upon look_to
      mistake rethink`,
  },
  {
    cueClass: 'belief',
    why: 'nouns: in his view, the idea that',
    lemmas: `thought belief opinion idea notion assumption suspicion perception impression understanding
      knowledge conviction mind sense speculation rumor skepticism confidence certainty faith eye
      sentiment attitude judgment judgement interpretation assessment viewpoint perspective lens`,
  },
  {
    cueClass: 'wish',
    why: 'wanted, hoped: she wants to win',
    lemmas: `want wish hope desire yearn long crave aspire covet dream like love prefer care fancy need
      look_for look_forward keen willing desperate ready itch root hunger aspiration preference priority
      goal ambition appetite willingness eagerness inclined`,
  },
  {
    cueClass: 'feeling',
    why: 'felt; voiced only where all the words are quoted: “We may lose it all,” she worried',
    lemmas: `feel fear worry fret dread hate loathe dislike detest despise resent regret rue enjoy relish
      admire respect appreciate adore envy mourn grieve marvel despair rejoice wonder remember miss
      panic agonize eager hopeful confident certain sure convinced skeptical appreciative angry furious
      glad happy proud sad sorry afraid worried concerned surprised shocked stunned disappointed excited
      thrilled upset nervous wary dismayed alarmed horrified outraged optimistic pessimistic comfortable
      uncomfortable grateful jealous ashamed embarrassed frustrated relieved satisfied impressed pleased
      reluctant concern anger anxiety frustration disappointment enthusiasm relief outrage admiration
      dismay contempt resentment shock displeasure delight sympathy gratitude pride pleasure passion
      unhappy interest interested scared uneasy unease`,
  },
  {
    cueClass: 'stance',
    why: 'for or against, no words reported: backed the bill, opposition to',
    lemmas: `support back favor oppose endorse embrace promote advocate resist side stand espouse subscribe
      sponsor co-sponsor second lobby cast_vote cast_ballot campaign rally crusade push_for argue_for
      approve disapprove condone tolerate fight boycott defy snub shun abandon distance align lean vote
      elect nominate reelect supporter opponent critic proponent defender backer endorsement opposition
      approval disapproval resistance backing hostility favorite allegiance stance position rejection
      favorable unfavorable supportive opposed outspoken vocal`,
  },
  {
    cueClass: 'plan',
    why: 'planned, decided, tried: what was or will be done, not said',
    lemmas: `plan decide intend aim mean attempt try seek strive struggle pursue prepare resolve choose opt
      determined design devise scheme plot schedule arrange set push move vie angle bid work decision
      intention effort strategy proposal policy agenda platform objective vision quest resolution choice
      determination tendency tend`,
  },
  {
    cueClass: 'act',
    why: 'what someone did; a cue after it decides: issued a statement, sent a letter saying',
    lemmas: `make give take get send issue release deliver hold file sign pass appoint hire fire launch host
      share circulate include feature contain present display carry score rank rate poll draw pick
      select allow let block ban restrict prohibit require mandate impose veto enact adopt introduce
      unveil submit grant join leave quit go come use turn put lead follow watch attend visit meet pivot
      reverse withdraw return provide raise spend pay receive cover leak open persuade convince sway
      attract rattle tap recruit enlist bring run sue investigate examine review study test explore
      analyze monitor track play perform seize`,
  },
  {
    cueClass: 'naming',
    why: 'gives a name or title, no statement: titled, is known as',
    lemmas: 'name title entitle nickname christen rename know_as so-called self-described self-styled',
  },
  {
    cueClass: 'refusal',
    why: 'reports that words were not said: declined to comment, ignored requests, rather than say',
    lemmas: `refuse decline fail avoid ignore dodge sidestep deflect duck evade hesitate neglect omit withhold
      forget stop_short balk skirt gloss refrain unwilling unable refusal reluctance silence silent mum
      tight-lipped without rather skip`,
  },
  {
    cueClass: 'seeming',
    why: 'an impression; the verb after it decides: seemed to admit',
    lemmas: 'seem appear look sound seemingly apparently apparent supposedly presumably likely',
  },
  {
    cueClass: 'aspect',
    why: 'begins or goes on; the verb after it decides, alone it reports only quoted words: “…,” he went on',
    lemmas: `go_on go_further continue begin start keep proceed cease stop close finish end rush hasten happen
      manage`,
  },
];
