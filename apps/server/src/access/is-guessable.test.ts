import { expect, test } from 'vitest';
import { isGuessable } from './is-guessable.ts';

const email = 'ada.lovelace@example.org';

test.each([
  '1qaz2wsx3edc',
  'Qwertz123456!',
  'password2024!!',
  'Passwort1234',
  'passwortpasswort',
  'Augenhöhe2026!',
  'aaaaaaaaaaaaa',
  'abababababab',
  'abcdefghijkl',
  '210987654321',
  'ada.lovelace2026',
  'xada.lovelace@example.org',
])('%s is among the first that somebody would try', (passphrase) => {
  expect(isGuessable(passphrase, email)).toBe(true);
});

test.each([
  'drei Tassen Tee am Kanal',
  'correct horse battery staple',
  'nur kleine buchstaben',
  '7391 0582 6640 1178',
  'Änderungsschneiderei',
])('%s is not', (passphrase) => {
  expect(isGuessable(passphrase, email)).toBe(false);
});
