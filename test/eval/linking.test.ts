import { expect, it } from 'vitest';
import { linkMarked } from '../../eval/linking.js';
import { loadModel } from '../../src/attribution/load-model.js';
import type { Span } from '../../src/types.js';

it('links the spans that annotators marked, overlapping ones too', () => {
  const text = 'Maya Orr said Ben Finn had promised the bridge would open in May.';
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const attributions = [
    {
      source: [at('Maya Orr')],
      cue: [at('said')],
      content: [at('Ben Finn had promised the bridge would open in May')],
    },
    { source: [at('Ben Finn')], cue: [at('had promised')], content: [at('the bridge would open in May')] },
  ];
  expect(linkMarked({ id: 'bridge', text, attributions }, loadModel())).toEqual({
    id: 'bridge',
    text,
    attributions,
  });
});
