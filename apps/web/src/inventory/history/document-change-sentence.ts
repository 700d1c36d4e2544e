import type { DocumentChange, DocumentKind } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface Made {
  readonly of: string;
  readonly kind: string;
}

const sentences: Readonly<Record<DocumentKind, (made: Made) => MessageDescriptor>> = {
  'who-does-what': ({ of, kind }) => msg`„Wer macht was“ zu „${of}“ als ${kind} mitgenommen.`,
  minutes: ({ of, kind }) => msg`Protokoll für „${of}“ als ${kind} vorbereitet.`,
  'decision-record': ({ of, kind }) =>
    msg`Blatt für eine Entscheidung von „${of}“ als ${kind} vorbereitet.`,
  'decision-ballots': ({ of, kind }) => msg`Stimmzettel zu „${of}“ als ${kind} mitgenommen.`,
  'decision-entry-sheet': ({ of, kind }) =>
    msg`Erfassungsbogen zu „${of}“ als ${kind} mitgenommen.`,
  'decision-count': ({ of, kind }) => msg`Niederschrift zu „${of}“ als ${kind} mitgenommen.`,
  'role-sheet': ({ of, kind }) => msg`Rollenblatt „${of}“ als ${kind} mitgenommen.`,
  example: ({ of, kind }) => msg`Beispiel „${of}“ als ${kind} mitgenommen.`,
  letter: ({ of, kind }) => msg`Brief an „${of}“ als ${kind} erstellt.`,
};

/** Which document somebody took along. */
export function documentChangeSentence({ params }: DocumentChange): MessageDescriptor {
  return sentences[params.document]({ of: params.of, kind: params.format.toUpperCase() });
}
