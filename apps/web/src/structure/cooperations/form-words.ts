import type { CooperationForm, Intensity } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface FormWords {
  readonly name: MessageDescriptor;
  /** How it looks in a neighbourhood. */
  readonly example: MessageDescriptor;
}

export const formWords: Readonly<Record<CooperationForm, FormWords>> = {
  spontaneous: {
    name: msg`Nachbarschaftlich`,
    example: msg`zum Beispiel: sich eine Bank leihen`,
  },
  'lending-rules': {
    name: msg`Geteilt nach Regeln`,
    example: msg`zum Beispiel: Geräte mit Ausleihordnung`,
  },
  tradition: {
    name: msg`Gemeinsam aus Tradition`,
    example: msg`zum Beispiel: das Fest, das alle kennen`,
  },
  project: {
    name: msg`Projekt mit Vertrag`,
    example: msg`zum Beispiel: feste Treffen, geteiltes Geld`,
  },
};

export const intensityNames: Readonly<Record<Intensity, MessageDescriptor>> = {
  low: msg`gering`,
  medium: msg`mittel`,
  high: msg`hoch`,
};

export const intensityMeanings: Readonly<Record<Intensity, MessageDescriptor>> = {
  low: msg`ab und zu, wenig Zeit`,
  medium: msg`regelmäßig, überschaubare Zeit`,
  high: msg`oft oder lange, viel Zeit`,
};
