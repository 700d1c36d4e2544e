import { expect, test } from 'vitest';
import { mergeReadiness } from './merge-readiness.ts';

const yes = { answer: 'yes', reason: '' } as const;
const no = { answer: 'no', reason: 'Der Raum fehlt.' } as const;

test('two who answer different questions keep both answers', () => {
  expect(
    mergeReadiness({
      was: { influence: no },
      mine: { influence: yes, legitimacy: no },
      theirs: { influence: no, 'form-fits': yes },
    }),
  ).toEqual({ influence: yes, legitimacy: no, 'form-fits': yes });
});

test('an answer that the writer took back is gone, the other one stays', () => {
  expect(
    mergeReadiness({
      was: { influence: no, legitimacy: yes },
      mine: { legitimacy: yes },
      theirs: { influence: no, legitimacy: no },
    }),
  ).toEqual({ legitimacy: no });
});
