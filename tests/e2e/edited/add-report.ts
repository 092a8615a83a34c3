import { change, fromTemplate, type Change } from './project-copy.ts';

const regions = ['norrbotten', 'vasterbotten', 'vasternorrland', 'jamtland-harjedalen'];

/** A state for each goal that the template does not have: the report says nothing of it. */
const silent = (goal: number) =>
  `\n  - mal: norra-mal-${goal}\n    text: Uppgift saknas. Rapporten nämner inte målet i regionen.\n    styrning: ej-namnd\n    tillampning: ej-namnd\n    utdata: ej-namnd\n    sakerhet: hog\n`;

/** Adds an invented report for 2025, with nothing but templates and what the handbook says. */
export async function addReport() {
  const document = 'norra-processplan-uppfoljning-2025';
  const ofThisReport: Change = ['norra-processplan-uppfoljning-2024', document];
  const anyPoint: Change = [/\b[pcb]-\d{3}\b/, 'q-001'];

  await fromTemplate('kallor/_mall.yaml', `kallor/${document}.yaml`, [
    ['typ: rmr', 'typ: uppfoljning'],
    ['region: vastra-gotaland', 'region: norra'],
    ['Dokumentets titel', 'Påhittad uppföljning 2025'],
    ['Dokument v1.0', 'Påhittad 2025'],
    [/^bygger-pa: .*\n/m, ''],
    [/^ersatt-av: .*\n/m, ''],
    [/^ +utelamnad: .*\n/m, ''],
    ['x-001', 'q-001'],
  ]);
  await fromTemplate('rapporter/_mall.mdx', 'rapporter/cancerrehabilitering/2025.mdx', [
    ofThisReport,
    anyPoint,
    ['ar="2024"', 'ar="2025"'],
    ['indikator="mvp-inforda"', 'indikator="mvp-vasterbotten"'],
  ]);
  for (const region of regions) {
    const target = `malstatus/2025/${region}.yaml`;
    await fromTemplate('malstatus/_mall.yaml', target, [
      ofThisReport,
      anyPoint,
      [/^ +se-aven: .*\n/m, ''],
      [/$(?![^])/, [3, 4, 5, 6].map(silent).join('')],
    ]);
  }
  await fromTemplate('observationer/_mall.yaml', `observationer/${document}.yaml`, [
    ofThisReport,
    anyPoint,
    ['indikator: mvp-inforda', 'indikator: mvp-vasterbotten'],
    ['ar: 2024\n    # Talet', 'ar: 2025\n    # Talet'],
    ['varde: 21', 'varde: 24'],
    ['ar: 2024\n    varde: null', 'ar: 2025\n    varde: null'],
    ['varde: 35', 'varde: 36'],
  ]);
  await change('enheter/vasterbotten.yaml', [
    [
      "plats: Rehabcentrum, Skellefteå sjukhus\n    uppgiftsar: '2024'",
      "plats: Rehabcentrum, Skellefteå sjukhus\n    uppgiftsar: '2025'",
    ],
  ]);
  await change('planer/norra-backencancer-arsrapport-2024.yaml', [
    [
      'kalla: [b-042]',
      "utfall:\n      ar: '2025'\n      lage: delvis\n      text: Vårdprogrammet var påbörjat på två sjukhus.\n      kalla: [q-001]\n    kalla: [b-042]",
    ],
  ]);
}
