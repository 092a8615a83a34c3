import { expect, test } from 'vitest';
import { readHandbook } from '../../src/reading/read-handbook.ts';

const handbook = `# För redaktörer

| Jag vill …       | Gör så här                        |
| ---------------- | --------------------------------- |
| ändra en _nivå_  | [Ändra en nivå](#ändra-en-nivå)   |
| flytta en nivå   | [Ändra en nivå](#ändra-en-nivå)   |
| veta om det gick | [Kontrollera!](#kontrollera)      |
| läsa vidare      | [En annan sida](https://a.se/#nu) |

## Recept

### Ändra en nivå

Nivån står i \`ansvar/\`.

1. Öppna filen.

### Något annat

## Kontrollera!

1. Kör kommandot.
`;

test('reads what somebody wants to do, and where the handbook tells how', () => {
  expect(readHandbook(handbook)).toEqual([
    {
      title: 'Ändra en nivå',
      anchor: 'ändra-en-nivå',
      text: 'Nivån står i ansvar/.',
      wishes: ['ändra en nivå', 'flytta en nivå'],
    },
    { title: 'Kontrollera!', anchor: 'kontrollera', text: '', wishes: ['veta om det gick'] },
  ]);
});
