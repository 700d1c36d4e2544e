import { documentsHold } from '../../structure/documents/testing/documents-hold.ts';
import { ballotsDocument } from './ballots-document.ts';
import { entryDocument } from './entry-document.ts';
import { recordDocument } from './record-document.ts';
import { countedDecision, decisionSheet } from './testing/decision-sheets.ts';

documentsHold([
  {
    what: 'the record of a decision by consensing',
    of: ({ names, text, language }) =>
      recordDocument(countedDecision({ method: 'consensing', names, text }), language),
  },
  {
    what: 'the record of a secret decision',
    of: ({ names, text, language }) =>
      recordDocument(countedDecision({ method: 'yes_no', names, text, isSecret: true }), language),
  },
  {
    what: 'ballots',
    of: ({ names, text, language }) =>
      ballotsDocument(decisionSheet({ method: 'consensing', names, text }), {
        ballots: 'by-name',
        language,
      }),
  },
  {
    what: 'a register and tally marks for a box of secret ballots',
    of: ({ names, text, language }) =>
      entryDocument(decisionSheet({ method: 'gradients', names, text, isSecret: true }), language),
  },
  {
    what: 'a sheet to enter ballots',
    of: ({ names, text, language }) =>
      entryDocument(decisionSheet({ method: 'consent', names, text }), language),
  },
]);
