import { describe, expect, test } from 'vitest';
import { flowToMermaid, readLine } from '../../src/flows/flow-to-mermaid.ts';
import { addressOfStep, awkwardTexts, exampleFlow, levels, withText } from './example-flow.ts';

const draw = (flow = exampleFlow()) => flowToMermaid(flow, levels, addressOfStep);

test('draws lanes, questions, labelled ways and handovers', () => {
  expect(draw().replaceAll('\uE0FF', '¤')).toMatchInlineSnapshot(`
    "flowchart TB
      accTitle: Exempelflöde
      accDescr: Specialistvården bedömer. Finns behovet kvar lämnas patienten över.
      s1("1. Patient med cancer<br/>¤alla vårdnivåer")
      subgraph L2["Specialiserad vård"]
        s2{{"2. Fortsatt behov?"}}
        s3["3. Ny bedömning<br/>¤bör"]
        s4[["4. Lämna över aktivt<br/>¤ansvar"]]
      end
      class L2 spec
      subgraph L3["Primärvård"]
        s5("5. Utreder")
      end
      class L3 prim
      s1 --> s2
      s2 -->|"ja"| s4
      s2 -->|"nej"| s3
      s3 --> s2
      s4 -.->|"⇢ överlämning"| s5
      class s1 neutral
      class s1 typ-start
      class s2 spec
      class s2 typ-beslut
      click s2 href "/__BASE__/behov/fatigue/vastra-gotaland/#end"
      class s3 spec
      class s3 typ-atgard
      click s3 href "/__BASE__/behov/fatigue/vastra-gotaland/#ny-bedomning"
      class s4 spec
      class s4 typ-overlamning
      click s4 href "/__BASE__/behov/fatigue/vastra-gotaland/#lamna-over"
      class s5 prim
      class s5 typ-slut
      click s5 href "/__BASE__/behov/fatigue/vastra-gotaland/#slut"
    "
  `);
});

test('gives the same text for the same flow', () => {
  expect(draw()).toBe(draw(structuredClone(exampleFlow())));
});

test('has a box for every step and an arrow for every edge', () => {
  const text = draw();
  for (const [index, step] of exampleFlow().steps.entries()) {
    expect(text).toContain(`"${index + 1}. ${step.text}`);
  }
  expect(text.match(/ (-->|-\.->)/g)).toHaveLength(exampleFlow().edges.length);
});

test('leaves out arrows to steps that do not exist', () => {
  const flow = exampleFlow();
  const edges = [...flow.edges, { ...flow.edges[0]!, to: 'finns-inte' }];
  expect(draw({ ...flow, edges })).toBe(draw());
});

test('gives a step on an unknown level a lane of its own', () => {
  const text = flowToMermaid(exampleFlow(), new Map(), addressOfStep);
  expect(text).toContain('subgraph L3["primarvard"]');
});

describe('awkward texts', () => {
  const plain = draw(withText('Vanlig text')).split('\n');

  test.each(awkwardTexts)('%s changes no code', (awkward) => {
    const lines = draw(withText(awkward)).split('\n');
    expect(lines).toHaveLength(plain.length);
    for (const [index, line] of lines.entries()) {
      const label = /"(?:\d\. )?([^"]*)"/;
      expect(line.replace(label, '')).toBe(plain[index]!.replace(label, ''));
    }
  });

  test.each(awkwardTexts)('%s is read back', (awkward) => {
    const drawn = /\{\{"2\. ([^"]*)"\}\}/.exec(draw(withText(awkward)))![1]!;
    expect(drawn).not.toMatch(/["#;`<>&\\%$|(){}]/);
    expect(readLine(drawn)).toEqual({ text: awkward, isSmall: false });
  });
});
