import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type DraftFault, nameAtMost, placeAtMost } from './draft-faults.ts';

/** What is wrong, and what helps. */
export function draftFaultWords(fault: DraftFault): MessageDescriptor {
  switch (fault.code) {
    case 'same-option':
      return msg`„${fault.words}“ steht schon als Möglichkeit ${fault.first} da. Bitte schreiben Sie, worin sich die beiden unterscheiden, oder lassen Sie eine weg.`;
    case 'same-person':
      return msg`„${fault.words}“ steht zweimal da, als ${fault.first}. und als ${fault.second}. Person. Bitte lassen Sie eine weg, oder unterscheiden Sie die beiden, etwa mit dem Nachnamen.`;
    case 'long-line':
      return msg`Die Zeile „${fault.words}…“ ist zu lang. Ein Name hat bis zu ${nameAtMost} Zeichen, was nach dem Komma steht bis zu ${placeAtMost}.`;
    case 'ends-in-past':
      return msg`Dieses Ende ist schon vorbei. Bitte wählen Sie ein späteres.`;
    case 'ends-before-start':
      return msg`Das Ende liegt nicht nach dem Beginn. Bitte wählen Sie ein späteres.`;
  }
}
