import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import {
  BadgeCheck,
  CircleDashed,
  CirclePause,
  ClockAlert,
  Footprints,
  Handshake,
  Search,
} from 'lucide-react';
import { groupLook } from '../../ui/group-looks.ts';
import type { PinLook } from './pin-look.ts';

/** What the looks are called in the legend. */
export interface LookWords {
  /** Name of a group of actors. */
  readonly group: (key: string) => string;
  readonly unknownType: string;
  readonly unconfirmed: string;
  readonly fresh: string;
  readonly stale: string;
  readonly found: string;
  readonly approached: string;
  readonly aboard: string;
  readonly aside: string;
}

/** First the look of what is not known. */
type Looks = readonly [PinLook, ...PinLook[]];

const outlined = { colour: '--group-other', isOutlined: true } as const;

function unknownLook(label: string): PinLook {
  return { key: 'unknown', label, shape: CircleDashed, values: [], ...outlined };
}

/** Groups with a colour come first; the others share one, and keep their icon. */
export function groupLooks({ group, unknownType }: LookWords): Looks {
  const known = actorTypeGroups.map(({ key }): PinLook => {
    const { shape, isColoured } = groupLook(key);
    const look = isColoured ? { colour: `--group-${key}`, isOutlined: false } : outlined;
    return { key: `group-${key}`, label: group(key), shape, values: [key], ...look };
  });
  return [
    unknownLook(unknownType),
    ...known.filter((look) => !look.isOutlined),
    ...known.filter((look) => look.isOutlined),
  ];
}

export function ageLooks(words: LookWords): Looks {
  return [
    {
      key: 'age-unconfirmed',
      label: words.unconfirmed,
      shape: CircleDashed,
      values: ['unconfirmed'],
      ...outlined,
    },
    {
      key: 'age-fresh',
      label: words.fresh,
      shape: BadgeCheck,
      colour: '--good',
      isOutlined: false,
      values: ['fresh'],
    },
    {
      key: 'age-stale',
      label: words.stale,
      shape: ClockAlert,
      colour: '--attention',
      isOutlined: false,
      values: ['stale'],
    },
  ];
}

/** Twelve stages in four, by how far somebody is from taking part. */
export function stageLooks(words: LookWords): Looks {
  return [
    unknownLook(''),
    {
      key: 'stage-found',
      label: words.found,
      shape: Search,
      values: ['p0.entdeckt', 'p1.recherchiert'],
      ...outlined,
    },
    {
      key: 'stage-approached',
      label: words.approached,
      shape: Footprints,
      colour: '--hint',
      isOutlined: false,
      values: ['p2.weg', 'p3.angesprochen', 'p4.gespraech', 'p5.interesse'],
    },
    {
      key: 'stage-aboard',
      label: words.aboard,
      shape: Handshake,
      colour: '--good',
      isOutlined: false,
      values: ['p6.dabei', 'p7.traegt'],
    },
    {
      key: 'stage-aside',
      label: words.aside,
      shape: CirclePause,
      values: ['px.spaeter', 'px.nein', 'px.nurinfo', 'px.ruht'],
      ...outlined,
    },
  ];
}
