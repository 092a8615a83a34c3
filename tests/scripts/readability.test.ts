import { expect, test } from 'vitest';
import { hardness } from '../../scripts/readability/hard-pages.ts';
import { readabilityOf } from '../../scripts/readability/lix.ts';
import { mainText } from '../../scripts/readability/main-text.ts';

test('LIX is words per sentence plus the share of long words', () => {
  // 12 words in two sentences, three of them longer than six letters: 12 / 2 + 100 × 3 / 12.
  const lines = ['Patienten får råd av teamet. Primärvården tar sedan över hela behandlingen nu.'];
  expect(readabilityOf(lines)).toEqual({ lix: 12 / 2 + 25, words: 12, sentences: 2 });
});

test('labels and empty pages do not count as sentences', () => {
  expect(readabilityOf(['Fatigue', 'Ej angiven', '2024'])).toEqual({
    lix: 0,
    words: 0,
    sentences: 0,
  });
});

test('a number with a full stop inside does not end a sentence', () => {
  expect(readabilityOf(['Enligt version 3.0 gäller detta fortfarande här']).sentences).toBe(1);
});

test('only what is read inside main counts, one line for each block', () => {
  const html = `<body><nav>Meny</nav><main><h1>Om&nbsp;fatigue</h1><nav>Innehåll</nav>
    <p>Ett <em>råd</em>
    till.</p><svg><text>bild</text></svg><ul><li>först</li><li>sedan &amp; sist</li></ul></main><footer>Fot</footer></body>`;
  expect(mainText(html)).toEqual(['Om fatigue', 'Ett råd till.', 'först', 'sedan & sist']);
});

test('a long hard page is told, a short one is not, and a reason is given where there is one', () => {
  const hard = { lix: 60, words: 200, sentences: 10 };
  expect(hardness('/behov/fatigue/', hard)).toEqual({ reason: undefined });
  expect(hardness('/behov/fatigue/', { ...hard, words: 50 })).toBeUndefined();
  expect(hardness('/behov/fatigue/', { ...hard, lix: 50 })).toBeUndefined();
  expect(hardness('/dokument/', hard)?.reason).toMatch(/titlar/);
});
