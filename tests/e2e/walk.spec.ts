import { expect, test, type Page } from 'playwright/test';

/** An answer as it is clicked, or a number that lies in a range that is clicked without JavaScript. */
type Answer = string | { number: string; range: string };

interface Patient {
  who: string;
  flow: string;
  /** Answers by the name of the question. */
  answers: Record<string, Answer>;
  /** What the source says to this patient in the end, each with its level: "Primärvård: Remiss till primärvården". */
  says: string[];
  /** What the source leaves open, by the title of its record. */
  open?: string[];
  /** Words that stand in the answer. */
  words?: (string | RegExp)[];
  /** What must not stand there. */
  not?: (string | RegExp)[];
}

const training = 'vastra-gotaland/fysisk-aktivitet';
const talks = 'vastra-gotaland/psykosociala-insatser';
const months = (number: string, range: string): Answer => ({ number, range });
/** After treatment, without the most advanced needs. */
const after = { mycket_avancerade_behov: 'Nej', icke_kurativ: 'Nej', behandling_pagar: 'Nej' };

const patients: Patient[] = [
  {
    who: 'skeletal metastases and far from the hospital: both lists, and no rank between them',
    flow: training,
    answers: {
      icke_kurativ: 'Nej',
      behov_av_stod: 'Ja',
      specialistvardens_lista: 'Ja',
      primarvardens_lista: 'Ja',
    },
    says: ['Alla nivåer: Båda nivåerna kan gälla. Källan rangordnar inte listorna.'],
    words: ['Båda listorna kan stämma på samma patient', /ingen företrädesordning/],
  },
  {
    who: 'a rare diagnosis, later ready for primary care: specialist care, new assessment, handover after consultation',
    flow: training,
    answers: {
      icke_kurativ: 'Nej',
      behov_av_stod: 'Ja',
      specialistvardens_lista: 'Ja',
      primarvardens_lista: 'Nej',
      kan_overforas: 'Ja',
    },
    says: [
      'Specialistvård: Egenvårdsråd, FAR, individuellt besök eller gruppträning',
      'Specialistvård: Ny bedömning när insatsen avslutas, med screening av fatigue',
      'Specialistvård: Samråd, sedan remiss, aktiv överlämning eller SIP',
      'Primärvård: Egenvårdsråd, FAR eller individuell träning',
    ],
    words: [
      'Samråd ska ha skett med både patienten och primärvården',
      'Informationen ska lämnas med remiss, aktiv överlämning eller SIP',
      'Ansvar kvar tills',
    ],
  },
  {
    who: 'a pronounced need of home visits: primary care, and no group training there',
    flow: training,
    answers: {
      icke_kurativ: 'Nej',
      behov_av_stod: 'Ja',
      specialistvardens_lista: 'Nej',
      primarvardens_lista: 'Ja',
    },
    says: ['Primärvård: Egenvårdsråd, FAR eller individuell träning'],
    not: ['12 veckor'],
  },
  {
    who: 'non-curative cancer without need of a physiotherapist: support in primary care, besides self-care',
    flow: training,
    answers: { icke_kurativ: 'Ja', behov_av_stod: 'Nej' },
    says: [
      'Alla nivåer: Egenvårdsråd är grunden på alla vårdnivåer',
      'Primärvård: Stöd för träning vid icke kurativ cancer, vid behov',
    ],
  },
  {
    who: 'non-curative cancer and fatigue, treated in both: handed over actively, and assessed in primary care',
    flow: 'vastra-gotaland/fatigue',
    answers: { vard: 'I båda', fortsatt_behov: 'Ja', begransar_vardagen: 'Ja' },
    says: [
      'Alla nivåer: Bedöm fatigue regelbundet och systematiskt',
      'Specialistvård: Informera om risker, fånga upp fatigue och ge vid behov lämplig insats',
      'Specialistvård: Lämna över aktivt till primärvården',
      'Primärvård: Utred, erbjud behandling och vid behov hembesök',
    ],
    words: ['Primärvården utreder när patienten', 'aktiv överlämning (ansvar enligt rubriken)'],
    not: [/vården ska/],
  },
  {
    who: 'talks exactly 12 months after: both levels, with the record that says so',
    flow: talks,
    answers: {
      ...after,
      manader_efter_avslut: months('12', 'Exakt 12 månader'),
      fortsatt_behov: 'Ja',
      patienten_onskar: 'Nej',
    },
    says: [
      'Specialistvård: Insatser vid behov, upp till 1 år efter',
      'Specialistvård: Samtal av kurator, företrädesvis legitimerad',
      'Primärvård: Vårdcentralen erbjuder insatser vid fortsatt behov',
      'Primärvård: Samtal, om möjligt av leg. kurator, socionom, psykolog eller psykoterapeut',
    ],
    open: ['Exakt 1 år efter avslutad cancerbehandling'],
  },
  {
    who: 'talks 11 months after: specialist care',
    flow: talks,
    answers: {
      ...after,
      manader_efter_avslut: months('11', 'Mindre än 12 månader'),
      patienten_onskar: 'Nej',
    },
    says: [
      'Specialistvård: Insatser vid behov, upp till 1 år efter',
      'Specialistvård: Samtal av kurator, företrädesvis legitimerad',
    ],
    words: [/erbjuds · vid behov/i],
  },
  {
    who: 'talks 14 months after chemotherapy, the need goes on: the health centre bör',
    flow: talks,
    answers: {
      ...after,
      manader_efter_avslut: months('14', 'Mer än 12 månader'),
      fortsatt_behov: 'Ja',
    },
    says: [
      'Primärvård: Vårdcentralen erbjuder insatser vid fortsatt behov',
      'Primärvård: Samtal, om möjligt av leg. kurator, socionom, psykolog eller psykoterapeut',
    ],
    words: [/bör/i],
  },
  {
    who: 'a new need of talks 14 months after: no rule, and that is said',
    flow: talks,
    answers: {
      ...after,
      manader_efter_avslut: months('14', 'Mer än 12 månader'),
      fortsatt_behov: 'Nej',
    },
    says: [],
    open: ['Nytt behov mer än 1 år efter avslutad behandling'],
  },
  {
    who: 'talks in non-curative cancer: specialist care, without a time limit',
    flow: talks,
    answers: { mycket_avancerade_behov: 'Nej', icke_kurativ: 'Ja' },
    says: [
      'Specialistvård: Uppföljning, och insatser vid behov. Ingen tidsgräns anges.',
      'Specialistvård: Samtal av kurator, företrädesvis legitimerad',
    ],
  },
  {
    who: 'wishes primary care during treatment, and all agree: primary care kan',
    flow: talks,
    answers: {
      mycket_avancerade_behov: 'Nej',
      icke_kurativ: 'Nej',
      behandling_pagar: 'Ja',
      patienten_onskar: 'Ja',
      forutsattningar_finns: 'Ja',
      man_ar_overens: 'Ja',
    },
    says: [
      'Specialistvård: Insatser under behandlingen',
      'Primärvård: Primärvården ger insatser redan nu',
      'Primärvård: Samtal, om möjligt av leg. kurator, socionom, psykolog eller psykoterapeut',
    ],
    words: ['ömsesidig överenskommelse'],
  },
  {
    who: 'very advanced needs 6 months after: psychological treatment besides the rest',
    flow: talks,
    answers: {
      ...after,
      mycket_avancerade_behov: 'Ja',
      manader_efter_avslut: months('6', 'Mindre än 12 månader'),
      patienten_onskar: 'Nej',
    },
    says: [
      'Specialistvård: Insatser vid behov, upp till 1 år efter',
      'Specialistvård: Samtal av kurator, företrädesvis legitimerad',
      'Specialistvård: Psykologisk eller psykoterapeutisk behandling',
    ],
  },
  {
    who: 'lymphoedema: no way is given, and nothing is asked',
    flow: 'vastra-gotaland/lymfodem',
    answers: {},
    says: [
      'Externa vårdgivare: Vårdgivare som regionen har avtal med. Vilka framgår inte.',
      'Ej angiven: Riktlinjen anger ingen remissväg. Vårdprogrammet gäller.',
      'Ej angiven: En regional riktlinje om lymfödem är under framtagande',
    ],
  },
  {
    who: 'smokes and has specialist care: two doors',
    flow: 'vastra-gotaland/tobak',
    answers: { vardniva_specialistsjukvard: 'Ja' },
    says: [
      'Specialistvård: Specialistvården erbjuder tobaksavvänjning, vid behov',
      'Primärvård: Huvudansvar för att påbörja och genomföra tobaksavvänjning',
    ],
    open: ['Två dörrar för tobaksavvänjning'],
  },
  {
    who: 'chemotherapy that can affect fertility: counselling bör be offered',
    flow: 'vastra-gotaland/fertilitet',
    answers: { behandling: 'Cytostatika', kan_paverka: 'Ja' },
    says: [
      'Ej angiven: Rådgivning hos Reproduktionsmedicin, Sahlgrenska Universitetssjukhuset',
      'Ej angiven: Ställningstagande till åtgärder som kan bevara fertiliteten',
    ],
    words: [/bör/i],
  },
  {
    who: 'another treatment that can affect fertility: the source does not name it',
    flow: 'vastra-gotaland/fertilitet',
    answers: { behandling: 'En annan behandling', kan_paverka: 'Ja' },
    says: [],
    open: ['Vem remitterar till Reproduktionsmedicin, och när'],
  },
  {
    who: 'psychiatric illness in the history, active again: both rules',
    flow: 'vastra-gotaland/psykiatrisk-problematik',
    answers: { misstankt_svarare: 'Nej', sjukdom_i_historien: 'Ja', tidigare_aktualiserad: 'Ja' },
    says: [
      'Ej angiven: Behandlande läkare samråder med psykiatrin',
      'Specialistvård: Hänvisa till tidigare vårdgivare',
      'Tidigare vårdgivare: Tidigare vårdgivare',
    ],
    words: ['hänvisning (hänvisas)'],
  },
  {
    who: 'nutrition after treatment, adequate in primary care: consultation, then referral',
    flow: 'vastra-gotaland/nutrition',
    answers: {
      problem_med_risk: 'Ja',
      i_specialistvarden: 'Ja',
      aktiv_behandling: 'Nej',
      adekvat_i_primarvarden: 'Ja',
    },
    says: [
      'Alla nivåer: Verksamheten har rutiner för att bedöma, utreda, behandla och följa upp',
      'Alla nivåer: Erbjud kontakt med dietist',
      'Specialistvård: Samråd med patienten och primärvården',
      'Specialistvård: Remiss till primärvården',
      'Primärvård: Primärvården tar över nutritionsbehandlingen',
    ],
    words: ['Patienten har ingen aktiv cancerbehandling', 'remiss (remitteras)'],
  },
  {
    who: 'sick leave while the responsibility is shared: open who certifies',
    flow: 'vastra-gotaland/sjukskrivning',
    answers: { behov_finns: 'Ja', medicinskt_ansvar: 'Båda, eller ansvaret är på väg att gå över' },
    says: [
      'Ej angiven: Bedöm också om det finns ett försäkringsmedicinskt behov',
      'Specialistvård: Specialistsjukvården bedömer och utfärdar intyg eller utlåtanden',
      'Specialistvård: Rehabiliteringskoordinator som stöd åt patient, läkare och team',
      'Primärvård: Primärvården bedömer och utfärdar intyg eller utlåtanden',
    ],
    open: ['Sjukskrivning när ansvaret är delat eller byter vårdnivå'],
  },
  {
    who: 'handed over in Örebro, contact not yet confirmed: the sender keeps the responsibility',
    flow: 'orebro-lan/aktiv-overlamning',
    answers: { till_primarvard: 'Nej', bekraftat: 'Nej' },
    says: [
      'Ej angiven: Patienten får veta: överlämningen, vem som tar över, vart frågor ställs',
      'Ej angiven: Aktiv överlämning: ta själv kontakt med nästa enhet, i tal eller skrift',
      'Ej angiven: Den som lämnar över har kvar ansvaret',
    ],
    words: ['till dess att mottagaren har bekräftat sin kontakt med patienten'],
    not: [/V-0\d\d/],
  },
  {
    who: 'handed over in Jämtland Härjedalen with a plan begun: three kinds of contents to send along',
    flow: 'jamtland-harjedalen/aktiv-overlamning',
    answers: { plan_paborjad: 'Ja' },
    says: [
      'Ej angiven: Rutinen för kontaktsjuksköterskor och cancerrehabilitering: när och hur',
      'Ej angiven: Ta med: vad patienten behöver och önskar, sjukdomar och hur de behandlas',
      'Ej angiven: Ta också med: uppföljningen av planen och dess åtgärder',
      'Ej angiven: Lämna över aktivt',
      'Ej angiven: Nästa verksamhet eller vårdgivare',
    ],
    words: [
      'Skicka med: Vad patienten behöver och önskar.',
      'Skicka med: Sjukdomar och hur de behandlas.',
      /Skicka med: Hur den rehabiliteringsplan/,
    ],
  },
];

const address = (flow: string, answers = '') =>
  `floden/${flow}/steg/${answers ? `?svar=${answers}` : ''}`;

const said = (page: Page) => page.locator('.walk-said:visible');
const open = (page: Page) => page.locator('.walk-fork-open:visible');
const question = (page: Page) => page.locator('.walk-question:visible');

/** What the places on the screen say, with their level, and all their words. */
async function read(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((places) =>
    places.map((place) => {
      const text = (part: Element | null) => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        title: `${text(place.querySelector('.chip'))}: ${text(place.querySelector('h2'))}`,
        records: [...place.querySelectorAll('.walk-open a:first-of-type')].map(text),
        words: text(place),
      };
    }),
  );
}

type Told = Awaited<ReturnType<typeof read>>[number];

function expectAnswer(patient: Patient, told: Told[], forks: Told[]) {
  expect([...new Set(told.map(({ title }) => title))].sort()).toEqual([...patient.says].sort());
  const records = forks.flatMap((fork) => fork.records);
  for (const title of patient.open ?? []) expect(records).toContain(title);
  if (!patient.open) expect(forks).toEqual([]);
  const words = told.map((one) => one.words).join(' ');
  for (const word of patient.words ?? []) {
    if (typeof word === 'string') expect(words).toContain(word);
    else expect(words).toMatch(word);
  }
  for (const word of patient.not ?? []) {
    if (typeof word === 'string') expect(words).not.toContain(word);
    else expect(words).not.toMatch(word);
  }
}

test.describe('with JavaScript', () => {
  for (const patient of patients) {
    test(patient.who, async ({ page }) => {
      await page.goto(address(patient.flow));
      const left = new Set(Object.keys(patient.answers));
      while ((await question(page).count()) > 0) {
        await expect(question(page)).toHaveCount(1);
        const name = (await question(page).getAttribute('data-asks'))!;
        const answer = patient.answers[name];
        expect(answer, `an answer to ${name}`).toBeDefined();
        left.delete(name);
        if (typeof answer === 'string') {
          await question(page).getByRole('link', { name: answer, exact: true }).click();
        } else {
          await question(page).getByRole('textbox').fill(answer!.number);
          await question(page).getByRole('button', { name: 'Svara' }).click();
        }
      }
      expect([...left], 'questions that were not asked').toEqual([]);
      if (Object.keys(patient.answers).length > 0)
        await expect(page.getByRole('heading', { name: 'Det här säger källan' })).toBeFocused();
      expectAnswer(
        patient,
        await read(page, '.walk-said:visible'),
        await read(page, '.walk-fork-open:visible'),
      );
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const patient of patients) {
    test(patient.who, async ({ page }) => {
      const told: Told[] = [];
      const forks: Told[] = [];
      const passed = new Set<string>();

      /** Reads a place and clicks on, every way there is. */
      const visit = async (id: string): Promise<void> => {
        if (passed.has(id)) return;
        passed.add(id);
        const place = page.locator(`#${id}`);
        await expect(place).toBeVisible();
        await expect(page.locator('.walk-place:visible')).toHaveCount(1);
        told.push(...(await read(page, `#${id}.walk-said`)));
        forks.push(...(await read(page, `#${id}.walk-fork-open`)));
        const asked = await place.getAttribute('data-asks');
        const links = asked
          ? [place.getByRole('link', { name: wordsOf(patient.answers[asked]!), exact: true })]
          : await place.locator('a[data-next]').all();
        for (const link of links) {
          const target = (await link.getAttribute('href'))!.slice(1);
          await link.click();
          await expect(page).toHaveURL(new RegExp(`#${target}$`));
          await visit(target);
          await page.goBack();
        }
      };

      await page.goto(address(patient.flow));
      const [first] = await page.locator('.walk-place').all();
      await page.locator('.walk-links a').first().click();
      await visit((await first!.getAttribute('id'))!);
      expectAnswer(patient, told, forks);
    });
  }

  test('shows everything at once before the first click, and again on demand', async ({ page }) => {
    await page.goto(address(talks));
    const places = page.locator('.walk-place:visible');
    const all = await places.count();
    expect(all).toBeGreaterThan(15);
    await page.getByRole('link', { name: 'Börja om' }).click();
    await expect(places).toHaveCount(1);
    await page.getByRole('link', { name: 'Visa alla frågor och svar' }).click();
    await expect(places).toHaveCount(all);
  });

  test('offers nothing that only a script could do', async ({ page }) => {
    await page.goto(address(talks));
    await expect(page.locator('.walk form:visible, .walk button:visible')).toHaveCount(0);
    await expect(page.getByText('Dina svar')).toBeHidden();
  });
});

const wordsOf = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.range);

test('is walked by keyboard alone: the focus follows the question, and ends at the answer', async ({
  page,
}) => {
  await page.goto(address('vastra-gotaland/fatigue'));
  await question(page).getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /begränsar vardagen/ });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question(page).getByRole('link', { name: 'Ja' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Det här säger källan' })).toBeFocused();
  await expect(said(page).last()).toContainText('Primärvården utreder');
});

test('a number is answered by keyboard, and what is none is refused in words', async ({ page }) => {
  await page.goto(
    address(talks, 'mycket_avancerade_behov:nej,icke_kurativ:nej,behandling_pagar:nej'),
  );
  const field = page.getByLabel('Eller skriv antalet månader');
  for (const odd of ['-1', 'tolv', '1e3', '<b>']) {
    await field.fill(odd);
    await field.press('Enter');
    await expect(
      page.getByRole('alert').filter({ hasText: 'Skriv ett tal, 0 eller mer.' }),
    ).toBeVisible();
  }
  await field.fill('7,5');
  await field.press('Enter');
  await expect(page).toHaveURL(/manader_efter_avslut:7\.5$/);
  await expect(page.locator('[data-walk-list]')).toContainText('7,5 månader');
});

test('goes back one answer at a time, by the link and by the browser, and starts over', async ({
  page,
}) => {
  await page.goto(address('vastra-gotaland/fatigue'));
  await question(page).getByRole('link', { name: 'I specialistvården' }).click();
  await question(page).getByRole('link', { name: 'Ja' }).click();
  await expect(page).toHaveURL(/\?svar=vard:specialistvarden,fortsatt_behov:ja$/);
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await expect(page).toHaveURL(/\?svar=vard:specialistvarden$/);
  await expect(question(page)).toContainText('Behövs fortsatt utredning');
  await page.goBack();
  await expect(question(page)).toContainText('begränsar vardagen');
  await page.goForward();
  await expect(question(page)).toContainText('Behövs fortsatt utredning');
  await page.getByRole('link', { name: 'Var får patienten vård?' }).click();
  await expect(question(page)).toContainText('Var får patienten vård?');
  await question(page).getByRole('link', { name: 'I båda' }).click();
  await page.getByRole('link', { name: 'Börja om' }).click();
  await expect(page).toHaveURL(/\/steg\/$/);
  await expect(question(page)).toContainText('Var får patienten vård?');
  await expect(page.getByText('Dina svar')).toBeHidden();
});

test('a shared address leads straight to the answer, in any order of its answers', async ({
  page,
}) => {
  await page.goto(
    address(
      talks,
      'fortsatt_behov:ja,manader_efter_avslut:14,behandling_pagar:nej,icke_kurativ:nej,mycket_avancerade_behov:nej',
    ),
  );
  await expect(question(page)).toHaveCount(0);
  await expect(said(page).first()).toContainText('Vårdcentralen bör');
  await expect(page.locator('[data-walk-list]')).toContainText('14 månader');
  await expect(page.locator('[data-walk-odd]')).toBeHidden();
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await expect(question(page)).toContainText('Fortsätter ett behov');
  await expect(page).toHaveURL(/behandling_pagar:nej,manader_efter_avslut:14$/);
});

test('an answer can be opened in a tab of its own, as its address says it all', async ({
  page,
}) => {
  await page.goto(address('vastra-gotaland/fatigue'));
  const href = await question(page)
    .getByRole('link', { name: 'I primärvården' })
    .getAttribute('href');
  expect(href).toMatch(/\/steg\/\?svar=vard:primarvarden$/);
});

for (const hostile of [
  '<img src=x onerror=alert(1)>',
  'vard:<script>alert(1)</script>',
  'vard:"onmouseover=alert(1)',
  '__proto__:ja,constructor:ja',
  'vard:hemma,vard:..,fortsatt_behov:ja',
  `${'vard:bada,'.repeat(400)}`,
  '%00%E0%A4%A',
  'javascript:alert(1)',
]) {
  test(`a hostile address is ignored, with a note: ${hostile.slice(0, 40)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${address('vastra-gotaland/fatigue')}?svar=${hostile}`);
    await expect(page.locator('[data-walk-odd]')).toBeVisible();
    await expect(question(page)).toContainText('Var får patienten vård?');
    await expect(page).toHaveURL(/\/steg\/$/);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(faults).toEqual([]);
  });
}

test('odd answers beside good ones are left out, and the good ones count', async ({ page }) => {
  await page.goto(address('vastra-gotaland/fatigue', 'vard:primarvarden,okand:ja,vard:bada'));
  await expect(page.locator('[data-walk-odd]')).toBeVisible();
  await expect(question(page)).toContainText('begränsar vardagen');
  await expect(page).toHaveURL(/\?svar=vard:primarvarden$/);
});

test('a flow that goes round says so, and leads back', async ({ page }) => {
  await page.goto(address('norra/rehabiliteringsprocessen', 'behov_finns:nej,gar_over:nej'));
  const note = page.locator('[data-walk-again]');
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: /^Mål 3/ }).click();
  await expect(page).toHaveURL(/\/steg\/$/);
});

test('stores nothing and sends nothing', async ({ page, context }) => {
  const requests: string[] = [];
  await page.goto(address('vastra-gotaland/fatigue'), { waitUntil: 'networkidle' });
  // Chromium asks for the icon again when the address changes.
  page.on('request', (request) => {
    if (!request.url().endsWith('favicon.svg')) requests.push(request.url());
  });
  await question(page).getByRole('link', { name: 'I båda' }).click();
  await question(page).getByRole('link', { name: 'Ja' }).click();
  expect(requests).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await expect(page.locator('main')).toContainText('inget beslutsstöd');
});

test('the answers can be copied as an address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('vastra-gotaland/fatigue', 'vard:bada'));
  await page.getByRole('link', { name: 'Kopiera länk till svaren' }).click();
  await expect(page.getByText('Länken är kopierad')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^http.*\?svar=vard:bada$/,
  );
});

test('the checklist is copied as lines, without a place for the patient', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('remittera/vastra-gotaland/');
  const checklist = page.locator('#checklista-vgr-overlamning-fatigue');
  await checklist.locator('summary').click();
  await checklist.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(checklist.getByText('Texten är kopierad')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toBe('Överlämning, Västra Götaland');
  expect(lines).toContain('– Sätt: aktiv överlämning (ansvar enligt rubriken)');
  expect(lines).toContain(
    '– Samråd ska ha skett med både patienten och primärvården innan informationen lämnas.',
  );
  expect(lines.at(-1)).toMatch(/^Källa: .*version 3\.0.*\/remittera\/vastra-gotaland\//);
  expect(lines.join(' ')).not.toMatch(/personnummer|namn:|födel/i);
  await expect(checklist.locator('input, textarea')).toHaveCount(0);
});

test('a checklist that is asked for is printed alone, on half a page', async ({ page }) => {
  for (const id of ['vgr-overlamning-fatigue', 'vgr-overlamning-till-primarvard']) {
    await page.goto(`remittera/vastra-gotaland/#checklista-${id}`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const text = page.locator(`#checklista-${id} .checklist-text`);
    await expect(text).toBeVisible();
    const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
    expect(height).toBeLessThan(530);
  }
});

test('on paper the walk shows the answers given and what the source says', async ({ page }) => {
  await page.goto(address('vastra-gotaland/fatigue', 'vard:primarvarden,begransar_vardagen:ja'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Dina svar')).toBeVisible();
  await expect(said(page)).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Börja om' })).toBeHidden();
  await page.goto(address('vastra-gotaland/fatigue'));
  await expect(page.locator('.walk-place:visible')).toHaveCount(
    await page.locator('.walk-place').count(),
  );
  await expect(open(page)).toHaveCount(0);
});
