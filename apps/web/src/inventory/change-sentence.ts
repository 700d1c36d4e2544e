import { AccessChange } from '@augenhoehe/domain/access';
import {
  actorTypeTerms,
  stageTerms,
  termLabel,
  visibilityTerms,
} from '@augenhoehe/domain/catalogue';
import { ApproachChange } from '@augenhoehe/domain/contacts';
import type { Language } from '@augenhoehe/domain/contract';
import {
  ActorFacts,
  CoverageChange,
  InventoryChange,
  SavedSearchChange,
} from '@augenhoehe/domain/inventory';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { z } from 'zod';
import { languageTag } from '../app/language-tag.ts';
import { accessChangeSentence } from './access-change-sentence.ts';
import {
  type BodyChange,
  bodyChangeSentence,
  type SeatChange,
  seatChangeSentence,
} from './bodies/body-change-sentence.ts';
import { coverageSentence } from './coverage/coverage-change-sentence.ts';
import {
  contactChangeSentence,
  isContactChange,
} from './contact-persons/contact-change-sentence.ts';
import { factNames, groupNames } from './fact-words.ts';
import { approachChangeSentence } from './history/approach-change-sentence.ts';
import { structureChangeSentence } from './history/structure-change-sentence.ts';
import { networkChangeSentence } from './network-change-sentence.ts';
import { savedSearchSentence } from './saved-search/saved-search-sentence.ts';
import { snapshotSentence } from './snapshot-sentence.ts';
import { tieSentence } from './tie-sentence.ts';

/** Of the change's kind and what the journal keeps beside it. */
interface Told {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
  readonly areaName: (id: string) => string;
}

/** What somebody did, in one sentence. */
export function changeSentence(told: Told, teller: Teller): string {
  const change = InventoryChange.safeParse(told);
  if (change.success) return sentenceOf(change.data, teller);
  const coverage = CoverageChange.safeParse(told);
  if (coverage.success) return teller.i18n._(coverageSentence(coverage.data, teller.language));
  const savedSearch = SavedSearchChange.safeParse(told);
  if (savedSearch.success) return teller.i18n._(savedSearchSentence(savedSearch.data));
  const approach = ApproachChange.safeParse(told);
  if (approach.success) {
    return approachChangeSentence(approach.data, {
      ...teller,
      inOneList: (names) => inOneList(names, teller),
    });
  }
  const structure = structureChangeSentence(told, {
    ...teller,
    inOneList: (names) => inOneList(names, teller),
  });
  if (structure !== null) return structure;
  const access = AccessChange.safeParse(told);
  if (access.success) return teller.i18n._(accessChangeSentence(access.data));
  return undoSentence(told, teller) ?? teller.i18n._(snapshotSentence(told) ?? otherSentence(told));
}

/** An undo tells what it took back, and a redo what is in force again. */
const Undo = z.object({
  kind: z.enum(['undo', 'redo']),
  params: z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) }),
});

function undoSentence(told: Told, teller: Teller): string | null {
  const undo = Undo.safeParse(told);
  if (!undo.success) return null;
  const sentence = changeSentence(undo.data.params, teller);
  return teller.i18n._(
    undo.data.kind === 'undo'
      ? msg`Zurückgenommen: ${sentence}`
      : msg`Wiederhergestellt: ${sentence}`,
  );
}

function otherSentence({ kind, params }: Told): MessageDescriptor {
  const source = typeof params['source'] === 'string' ? params['source'] : '';
  if (kind === 'import.applied') return msg`Liste „${source}“ übernommen.`;
  if (kind === 'export.made') return exportSentence(params);
  if (kind.startsWith('scenario.') || kind === 'ties.intended') {
    return networkChangeSentence({ kind, params });
  }
  if (kind === 'sample.created') return msg`Beispielquartier angelegt.`;
  return msg`Etwas geändert.`;
}

/** Who took something along can be read by the coordination for as long as the journal is kept. */
function exportSentence(params: Told['params']): MessageDescriptor {
  const count = typeof params['count'] === 'number' ? params['count'] : 0;
  // „ties.csv“ is a CSV.
  const format = String(params['format']).replace(/^.*\./, '').toUpperCase();
  switch (params['what']) {
    case 'actors':
      return msg`${plural(count, { one: '# Akteur', other: '# Akteure' })} als ${format} exportiert.`;
    case 'ties':
      return msg`${plural(count, { one: '# Beziehung', other: '# Beziehungen' })} als ${format} exportiert.`;
    case 'network':
      return msg`Netz mit ${plural(count, { one: '# Akteur', other: '# Akteuren' })} als ${format} exportiert.`;
    case 'contacts':
      return msg`${plural(count, { one: '# Kontakt', other: '# Kontakte' })} als ${format} exportiert.`;
    default:
      return msg`Das ganze Quartier als Datei gesichert.`;
  }
}

type Change<Kind extends InventoryChange['kind']> = Extract<InventoryChange, { kind: Kind }>;
type ActorChange = Extract<InventoryChange, { kind: `actor${string}` }>;
type TieChange = Extract<InventoryChange, { kind: `tie.${string}` }>;
type AreaChange = Extract<InventoryChange, { kind: `area${string}` }>;

function isActorChange(change: InventoryChange): change is ActorChange {
  return change.kind.startsWith('actor');
}

function isTieChange(change: InventoryChange): change is TieChange {
  return change.kind.startsWith('tie.');
}

function isBodyChange(change: InventoryChange): change is BodyChange {
  return change.kind.startsWith('body.');
}

function isSeatChange(change: InventoryChange): change is SeatChange {
  return change.kind.startsWith('seat.');
}

function sentenceOf(change: InventoryChange, teller: Teller): string {
  const { i18n } = teller;
  if (isActorChange(change)) return actorSentence(change, teller);
  if (isContactChange(change)) return contactChangeSentence(change, i18n);
  if (isTieChange(change)) return tieChangeSentence(change, teller);
  if (isSeatChange(change)) return seatChangeSentence(change, i18n);
  if (!isBodyChange(change)) return areaSentence(change, teller);
  return bodyChangeSentence(change, { i18n, inOneList: (names) => inOneList(names, teller) });
}

function actorSentence(change: ActorChange, teller: Teller): string {
  const { i18n } = teller;
  switch (change.kind) {
    case 'actor.added':
      return i18n._(msg`„${change.params.name}“ eingetragen.`);
    case 'actor.removed':
      return i18n._(msg`„${change.params.name}“ entfernt.`);
    case 'actor.edited':
      return i18n._(editedSentence(change, teller));
    case 'actor.confirmed':
      return i18n._(confirmedSentence(change, teller));
    case 'actors.changed':
      return i18n._(manySentence(change, teller));
    case 'actors.merged':
      return i18n._(msg`„${change.params.merged}“ mit „${change.params.kept}“ zusammengeführt.`);
  }
}

function inOneList(names: readonly string[], { language }: Teller): string {
  return new Intl.ListFormat(languageTag(language)).format(names);
}

function editedSentence({ params }: Change<'actor.edited'>, teller: Teller): MessageDescriptor {
  const known = ActorFacts.keyof();
  const facts = params.facts.flatMap((fact) => {
    const name = known.safeParse(fact);
    return name.success ? [teller.i18n._(factNames[name.data])] : [];
  });
  const levels = params.levels.map(({ group, level }) => {
    const name = teller.i18n._(groupNames[group]);
    const seen = termLabel(visibilityTerms, level, teller.language);
    return teller.i18n._(msg`Sichtbarkeit von „${name}“ auf „${seen}“`);
  });
  const changed = inOneList([...facts, ...levels], teller);
  return changed === ''
    ? msg`„${params.name}“ geändert.`
    : msg`„${params.name}“ geändert: ${changed}.`;
}

function confirmedSentence(
  { params }: Change<'actor.confirmed'>,
  teller: Teller,
): MessageDescriptor {
  const groups = inOneList(
    params.groups.map((group) => teller.i18n._(groupNames[group])),
    teller,
  );
  return msg`„${params.name}“ bestätigt: ${groups}.`;
}

function manySentence({ params }: Change<'actors.changed'>, teller: Teller): MessageDescriptor {
  const { count, value } = params;
  const actors = teller.i18n._(msg`${plural(count, { one: '# Akteur', other: '# Akteure' })}`);
  switch (params.change) {
    case 'add-tag':
      return msg`${actors}: Schlagwort „${value}“ ergänzt.`;
    case 'remove-tag':
      return msg`${actors}: Schlagwort „${value}“ entfernt.`;
    case 'set-area': {
      const area = value === '' ? teller.i18n._(msg`ohne Gebiet`) : teller.areaName(value);
      return msg`${actors}: Gebiet auf „${area}“ gesetzt.`;
    }
    case 'set-type': {
      const type =
        value === ''
          ? teller.i18n._(msg`ohne Art`)
          : termLabel(actorTypeTerms, value, teller.language);
      return msg`${actors}: Art auf „${type}“ gesetzt.`;
    }
    case 'set-stage': {
      const stage = termLabel(stageTerms, value, teller.language);
      return msg`${actors}: Ansprache auf „${stage}“ gesetzt.`;
    }
    case 'set-level': {
      const level = termLabel(visibilityTerms, value, teller.language);
      const groups = inOneList(
        params.groups.map((group) => teller.i18n._(groupNames[group])),
        teller,
      );
      return msg`${actors}: Sichtbarkeit von ${groups} auf „${level}“ gesetzt.`;
    }
    case 'remove':
      return msg`${actors} entfernt.`;
  }
}

function tieChangeSentence(change: TieChange, { i18n }: Teller): string {
  const sentence = i18n._(tieSentence(change.params.type, change.params));
  switch (change.kind) {
    case 'tie.added':
      return i18n._(msg`Beziehung eingetragen: ${sentence}`);
    case 'tie.edited':
      return i18n._(msg`Beziehung geändert: ${sentence}`);
    case 'tie.stated':
      return i18n._(msg`Angabe zur Beziehung ergänzt: ${sentence}`);
    case 'tie.statement-withdrawn':
      return i18n._(msg`Angabe zur Beziehung zurückgenommen: ${sentence}`);
    case 'tie.removed':
      return i18n._(msg`Beziehung entfernt: ${sentence}`);
  }
}

function areaSentence(change: AreaChange, { i18n }: Teller): string {
  switch (change.kind) {
    case 'areas.added': {
      const { added, updated } = change.params;
      return updated === 0
        ? i18n._(msg`${plural(added, { one: '# Gebiet', other: '# Gebiete' })} ergänzt.`)
        : i18n._(msg`Gebiete ergänzt: ${added} neu, ${updated} mit neuem Umriss.`);
    }
    case 'area.renamed':
      return i18n._(msg`Gebiet „${change.params.from}“ heißt jetzt „${change.params.to}“.`);
    case 'area.removed':
      return i18n._(msg`Gebiet „${change.params.name}“ entfernt.`);
  }
}
