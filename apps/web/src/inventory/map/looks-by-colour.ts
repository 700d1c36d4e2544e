import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  BadgeCheck,
  CircleDashed,
  CirclePause,
  ClockAlert,
  Footprints,
  Handshake,
  Search,
} from 'lucide-react';
import { groupLook } from '../../ui/index.ts';
import type { PinLook } from './pin-look.ts';

export interface LookWords {
  readonly say: (message: MessageDescriptor) => string;
  /** Name of a group of actors. */
  readonly group: (key: string) => string;
}

/** First the look of what is not known. */
type Looks = readonly [PinLook, ...PinLook[]];

const outlined = { colour: '--group-other', isOutlined: true } as const;

function unknownLook(label: string): PinLook {
  return { key: 'unknown', label, shape: CircleDashed, values: [], ...outlined };
}

/** Groups with a colour come first; the others share one, and keep their icon. */
export function groupLooks({ say, group }: LookWords): Looks {
  const known = actorTypeGroups.map(({ key }): PinLook => {
    const { shape, isColoured } = groupLook(key);
    const look = isColoured ? { colour: `--group-${key}`, isOutlined: false } : outlined;
    return { key: `group-${key}`, label: group(key), shape, values: [key], ...look };
  });
  return [
    unknownLook(say(msg`Art noch nicht bekannt`)),
    ...known.filter((look) => !look.isOutlined),
    ...known.filter((look) => look.isOutlined),
  ];
}

export function ageLooks({ say }: LookWords): Looks {
  return [
    {
      key: 'age-unconfirmed',
      label: say(msg`noch nicht bestätigt`),
      shape: CircleDashed,
      values: ['unconfirmed'],
      ...outlined,
    },
    {
      key: 'age-fresh',
      label: say(msg`in den letzten 12 Monaten bestätigt`),
      shape: BadgeCheck,
      colour: '--good',
      isOutlined: false,
      values: ['fresh'],
    },
    {
      key: 'age-stale',
      label: say(msg`vor mehr als 12 Monaten bestätigt`),
      shape: ClockAlert,
      colour: '--attention',
      isOutlined: false,
      values: ['stale'],
    },
  ];
}

/** Twelve stages in four, by how far somebody is from taking part. */
export function stageLooks({ say }: LookWords): Looks {
  return [
    unknownLook(''),
    {
      key: 'stage-found',
      label: say(msg`noch nicht angesprochen`),
      shape: Search,
      values: ['p0.entdeckt', 'p1.recherchiert'],
      ...outlined,
    },
    {
      key: 'stage-approached',
      label: say(msg`auf dem Weg`),
      shape: Footprints,
      colour: '--hint',
      isOutlined: false,
      values: ['p2.weg', 'p3.angesprochen', 'p4.gespraech', 'p5.interesse'],
    },
    {
      key: 'stage-aboard',
      label: say(msg`dabei oder trägt mit`),
      shape: Handshake,
      colour: '--good',
      isOutlined: false,
      values: ['p6.dabei', 'p7.traegt'],
    },
    {
      key: 'stage-aside',
      label: say(msg`später, nein oder ruht`),
      shape: CirclePause,
      values: ['px.spaeter', 'px.nein', 'px.nurinfo', 'px.ruht'],
      ...outlined,
    },
  ];
}
