import { expect, test } from 'vitest';
import { sameTimes, weeklyTimes } from './weekly-times.ts';

test.for([
  ['Seniorencafé mittwochs 15 Uhr, Gruppenraum', ['3 900–960']],
  ['Kaffeerunde mittwochs 15:30 Uhr', ['3 930–990']],
  ['dienstags bis donnerstags 9–12 Uhr', ['2 540–720', '3 540–720', '4 540–720']],
  ['montags und mittwochs am Vormittag', ['1 480–720', '3 480–720']],
  ['Montag, Freitag 16 Uhr bis 18 Uhr', ['1 960–1080', '5 960–1080']],
  ['montags 9 Uhr, sonnabends 10 Uhr', ['1 540–600', '6 600–660']],
  ['Saal und Küche sind nachmittags frei, Kleinbus am Wochenende', []],
  ['mittwochs nach Absprache', []],
  ['', []],
] as const)('„%s“', ([text, expected]) => {
  expect(weeklyTimes(text).map(({ day, from, until }) => `${day} ${from}–${until}`)).toEqual(
    expected,
  );
});

test.for([
  ['mittwochs 15 Uhr', 'mittwochs 15 Uhr', 1],
  ['mittwochs 15 Uhr', 'mittwochs 14–18 Uhr', 1],
  ['mittwochs 15 Uhr', 'mittwochs 16 Uhr', 0],
  ['mittwochs 15 Uhr', 'donnerstags 15 Uhr', 0],
  ['mittwochs und freitags 15 Uhr', 'dienstags bis freitags 15 Uhr', 2],
] as const)('%s and %s meet %i times', ([one, other, count]) => {
  expect(sameTimes(weeklyTimes(one), weeklyTimes(other))).toHaveLength(count);
});
