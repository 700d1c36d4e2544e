/** Days, times and languages as people write them, in both languages; each line is one thing. */
const lines = `
montag montags monday mondays
dienstag dienstags tuesday tuesdays
mittwoch mittwochs wednesday wednesdays
donnerstag donnerstags thursday thursdays
freitag freitags friday fridays
samstag samstags sonnabend sonnabends saturday saturdays
sonntag sonntags sunday sundays
wochenende wochenenden weekend weekends
morgens vormittag vormittags morning mornings
nachmittag nachmittags afternoon afternoons
abend abends evening evenings
ferien holidays
arabisch arabic
bulgarisch bulgarian
dari farsi persisch persian
englisch english
französisch french
gebärdensprache gebärden dgs
griechisch greek
italienisch italian
kroatisch croatian
kurdisch kurdish kurmandschi kurmanji sorani
paschto paschtu pashto
polnisch polish
portugiesisch portuguese
rumänisch romanian
russisch russian
serbisch serbian
somali somalisch
spanisch spanish
tigrinya tigrinja
türkisch turkish
ukrainisch ukrainian
vietnamesisch vietnamese
`;

/** Words for one and the same thing, whichever of them an entry uses. */
export const sameWords: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
