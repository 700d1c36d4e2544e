import type { DecisionChange } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

type Of<Kind extends DecisionChange['kind']> = Extract<DecisionChange, { kind: Kind }>['params'];
type Teller<Kind extends DecisionChange['kind']> = (params: Of<Kind>) => MessageDescriptor;

const phases: Readonly<Record<string, MessageDescriptor>> = {
  questions: msg`Fragen`,
  reactions: msg`Reaktionen`,
  round: msg`Konsentrunde`,
  integrating: msg`Einwand einarbeiten`,
  ended: msg`Abschluss`,
};

const sentences: {
  readonly [Kind in Exclude<DecisionChange['kind'], 'decision.phase'>]: Teller<Kind>;
} = {
  'decision.added': ({ decision }) => msg`Entscheidung „${decision}“ entworfen.`,
  'decision.edited': ({ decision }) => msg`Entscheidung „${decision}“ geändert.`,
  'decision.opened': ({ decision, voices }) =>
    msg`Entscheidung „${decision}“ eröffnet: ${plural(voices, { one: '# Stimme', other: '# Stimmen' })}.`,
  'decision.extended': ({ decision, reason }) => msg`Mehr Zeit für „${decision}“: ${reason}`,
  'decision.withdrawn': ({ decision, reason }) =>
    msg`Entscheidung „${decision}“ zurückgezogen: ${reason}`,
  'decision.text-corrected': ({ decision, reason }) =>
    msg`Wortlaut von „${decision}“ geändert, alle stimmen neu ab: ${reason}`,
  'decision.closed': ({ decision }) => msg`Entscheidung „${decision}“ ausgezählt.`,
  'decision.voice-joined': ({ decision, voice }) => msg`„${voice}“ stimmt bei „${decision}“ mit.`,
  'decision.voice-struck': ({ decision, voice, reason }) =>
    msg`Stimme von „${voice}“ bei „${decision}“ gestrichen: ${reason}`,
  'decision.presence': ({ decision, count }) =>
    msg`Anwesend bei „${decision}“: ${plural(count, { one: '# Stimme', other: '# Stimmen' })}.`,
  'decision.links-made': ({ decision, count }) =>
    msg`Persönliche Links für „${decision}“ gemacht: ${count}.`,
  'decision.link-revoked': ({ decision, voice }) =>
    msg`Persönlichen Link von „${voice}“ für „${decision}“ zurückgenommen.`,
  'decision.proxy-given': ({ decision, voice, holder }) =>
    msg`„${holder}“ stimmt bei „${decision}“ für „${voice}“ mit ab.`,
  'decision.proxy-ended': ({ decision, voice }) =>
    msg`„${voice}“ stimmt bei „${decision}“ wieder allein ab.`,
  'decision.standing-proxy-given': ({ voice, holder }) =>
    msg`„${holder}“ stimmt ab jetzt ständig für „${voice}“ mit ab.`,
  'decision.standing-proxy-ended': ({ voice, holder }) =>
    msg`„${holder}“ stimmt nicht mehr ständig für „${voice}“ mit ab.`,
  'decision.ballots-entered': ({ decision, count }) =>
    msg`Stimmen für „${decision}“ eingetragen: ${count}. Eine zweite Person vergleicht sie.`,
  'decision.ballots-settled': ({ decision, confirmed, refused }) =>
    msg`Eingetragene Stimmen für „${decision}“ verglichen: ${confirmed} bestätigt, ${refused} nicht.`,
  'decision.objection-tested': ({ decision, voice, closed }) =>
    closed
      ? msg`Einwand von „${voice}“ bei „${decision}“ in der Gruppe geprüft: Er trägt nicht.`
      : msg`Einwand von „${voice}“ bei „${decision}“ in der Gruppe geprüft: Er trägt.`,
  'decision.passed-on': ({ decision, to, reason }) =>
    msg`Entscheidung „${decision}“ weitergegeben an ${to}: ${reason}`,
  'decision.concluded': ({ decision }) => msg`Ergebnis von „${decision}“ in Worten festgehalten.`,
};

/** What somebody did about a decision; of votes the history tells nothing. */
export function decisionChangeSentence(
  change: DecisionChange,
  word: (message: MessageDescriptor) => string,
): MessageDescriptor {
  if (change.kind === 'decision.phase') {
    const { decision, phase: key } = change.params;
    const phase = word(phases[key] ?? msg`Fragen`);
    return msg`„${decision}“ ist jetzt hier: ${phase}.`;
  }
  // Each sentence is looked up by the kind whose parameters it gets, which the type of a union cannot say.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const tell = sentences[change.kind] as (params: typeof change.params) => MessageDescriptor;
  return tell(change.params);
}
