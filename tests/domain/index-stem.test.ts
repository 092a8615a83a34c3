import { expect, test } from 'vitest';
import { indexStem } from '../../src/domain/index-stem.ts';

// What the Snowball stemmer for Swedish makes of words, as its description says.
test.each([
  ['klocka klockor klockorna klockornas', 'klock'],
  ['klockan', 'klockan'],
  ['rehabilitering rehabiliteringen rehabiliteringar rehabiliteringarna', 'rehabilitering'],
  ['mojlig mojliga mojligheten mojligheter mojligheterna', 'moj'],
  ['skada skadad skadade skador skadorna', 'skad'],
  ['behandlad behandlades behandlande behandlas behandlat', 'behandl'],
  ['remiss remissen remisser', 'remiss'],
  ['egentlig egentligen egentliga', 'egent'],
  ['vard varden vardens', 'vard'],
  ['respektfullt respektfull respektfulla', 'respektfull'],
  ['fullt', 'fullt'],
  ['behov behovet behovets behovs', 'behov'],
  ['paket paketet', 'paket'],
  ['fertilitet', 'fertilitet'],
  ['kropp kroppen kropparna', 'kropp'],
  ['land', 'land'],
  ['dag', 'dag'],
  ['bas', 'bas'],
  ['kvs', 'kvs'],
  ['as', 'as'],
  ['friskt', 'frisk'],
])('lists %s under %s', (forms, stem) => {
  expect(forms.split(' ').map(indexStem)).toEqual(forms.split(' ').map(() => stem));
});
