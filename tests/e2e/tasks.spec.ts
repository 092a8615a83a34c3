import { expect, test, type Locator, type Page } from 'playwright/test';

/** A reader who starts at the front door and counts her clicks. */
class Reader {
  clicks = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async start() {
    await this.page.goto('./');
  }

  async click(link: Locator) {
    this.clicks += 1;
    await link.first().click();
  }

  /** Chooses a need as it is phrased on the start page, and the region where the page asks for one. */
  async openNeed(question: string) {
    await this.click(this.page.getByRole('main').getByRole('link', { name: question }));
    if (!/vastra-gotaland/.test(this.page.url())) {
      await this.click(this.page.getByRole('main').getByRole('link', { name: /Västra Götaland/ }));
    }
  }

  async openTask(name: string | RegExp) {
    await this.click(this.page.getByRole('main').getByRole('link', { name }));
    if (/\/remittera\/$/.test(this.page.url())) {
      await this.click(this.page.getByRole('main').getByRole('link', { name: /Västra Götaland/ }));
    }
  }

  /** The card of a level: what stands in it is said of that level and of no other. */
  card(level: string) {
    return this.page.locator('.level', {
      has: this.page.getByRole('heading', { name: level, exact: true }),
    });
  }

  statement(id: string) {
    return this.page.locator(`#${id}`);
  }

  strength(id: string) {
    return this.statement(id).locator('.strength').first();
  }
}

const readerTest = test.extend<{ reader: Reader }>({
  reader: async ({ page }, use) => {
    const reader = new Reader(page);
    await reader.start();
    await use(reader);
    expect(reader.clicks, 'clicks from the start page').toBeLessThanOrEqual(2);
  },
});

readerTest(
  'who trains a patient with skeletal metastases: both lists, no precedence',
  async ({ reader }) => {
    await reader.openNeed('Träna eller komma igång');
    const specialist = reader.card('Specialiserad vård');
    await expect(specialist).toContainText('skelettmetastaser');
    await expect(specialist).toContainText('utan ”och” eller ”eller”');
    const primary = reader.card('Primärvård');
    await expect(primary).toContainText('långt geografiskt avstånd');
    await expect(primary).toContainText('Grundvillkor');
    const overlap = reader.statement('vgr-tva-kriterielistor');
    await expect(overlap).toContainText('Kan gälla samtidigt');
    await expect(overlap).toContainText(/rangordna|företräde|går före/);
    await expect(specialist.getByRole('link', { name: /^Överlapp: / }).first()).toBeVisible();
  },
);

readerTest(
  'what primary care can offer in training: no groups, and 12 weeks is for specialist care',
  async ({ reader }) => {
    await reader.openNeed('Träna eller komma igång');
    const offer = reader.statement('vgr-fysisk-aktivitet-utbud-primarvard');
    await expect(offer).toContainText(
      'Primärvården kan erbjuda egenvårdsråd, FAR eller träning individuellt',
    );
    await expect(offer).toContainText('Gruppträning nämns inte');
    await expect(reader.strength('vgr-fysisk-aktivitet-utbud-primarvard')).toHaveText('kan');
    await expect(reader.card('Primärvård')).not.toContainText('12 veckor');
    await expect(reader.card('Specialiserad vård')).toContainText('12 veckor');
  },
);

readerTest('talks 14 months after chemotherapy: primary care bör', async ({ reader }) => {
  await reader.openNeed('Någon att tala med');
  const primary = reader.card('Primärvård');
  await expect(primary.locator('#vgr-psykosocialt-efter-1-ar')).toContainText(
    '1 år efter att cancerbehandlingen avslutats',
  );
  await expect(reader.strength('vgr-psykosocialt-efter-1-ar')).toHaveText('bör');
});

readerTest(
  'talks 6 months after: specialist care, primary care only on three conditions',
  async ({ reader }) => {
    await reader.openNeed('Någon att tala med');
    await expect(
      reader.card('Specialiserad vård').locator('#vgr-psykosocialt-uppfoljning'),
    ).toContainText('upp till 1 år');
    await expect(reader.strength('vgr-psykosocialt-uppfoljning')).toHaveText('erbjuds · vid behov');
    const early = reader.card('Primärvård').locator('#vgr-psykosocialt-primarvard-forsta-aret');
    await expect(early).toContainText(/patienten önskar/i);
    await expect(early).toContainText(/förutsättningar/);
    await expect(early).toContainText(/ömsesidig överenskommelse/);
    await expect(reader.strength('vgr-psykosocialt-primarvard-forsta-aret')).toHaveText('kan');
  },
);

readerTest(
  'psychosocial support in non-curative cancer: specialist care, without a time limit',
  async ({ reader }) => {
    await reader.openNeed('Någon att tala med');
    const specialist = reader.card('Specialiserad vård');
    await expect(specialist.locator('#vgr-psykosocialt-icke-kurativ-insatser')).toContainText(
      'Ingen tidsgräns anges',
    );
    await expect(reader.strength('vgr-psykosocialt-icke-kurativ-insatser')).toHaveText(
      'erbjuds · vid behov',
    );
    await expect(reader.card('Primärvård')).not.toContainText('icke kurativ');
  },
);

readerTest('which profession holds the talks on each level', async ({ reader }) => {
  await reader.openNeed('Någon att tala med');
  await expect(
    reader.card('Specialiserad vård').locator('#vgr-psykosocialt-utforare-specialistvard .who'),
  ).toContainText(/kurator/i);
  await expect(reader.strength('vgr-psykosocialt-utforare-specialistvard')).toHaveText(
    'bör · företrädesvis',
  );
  const primary = reader.card('Primärvård').locator('#vgr-psykosocialt-utforare-primarvard .who');
  for (const profession of [/socionom/i, /psykolog/i, /psykoterapeut/i])
    await expect(primary).toContainText(profession);
  await expect(reader.strength('vgr-psykosocialt-utforare-primarvard')).toHaveText(
    'bör · om möjligt',
  );
});

readerTest(
  'who investigates fatigue: primary care, when everyday life is limited, without a modal verb',
  async ({ reader }) => {
    await reader.openNeed('Hjälp mot trötthet');
    await expect(reader.card('Primärvård').locator('#vgr-fatigue-utredning')).toContainText(
      'vardagen begränsas',
    );
    await expect(reader.strength('vgr-fatigue-utredning')).toHaveText('ansvar');
    await expect(
      reader.card('Specialiserad vård').locator('#vgr-fatigue-overlamning'),
    ).toContainText('aktivt');
  },
);

readerTest(
  'how to hand over to primary care: consult both, three ways, to doctor and/or professions',
  async ({ reader }) => {
    await reader.openTask('Remittera och lämna över');
    const rule = reader.statement('vgr-overlamning-till-primarvard');
    await expect(rule).toContainText(/samråd/i);
    await expect(rule).toContainText(/både patienten? och primärvården?/);
    await expect(rule).toContainText('remiss, aktiv överlämning, SIP');
    await expect(rule).toContainText('läkare och/eller');
    await expect(rule.locator('.requirements .strength')).toHaveText(['ska', 'ska', 'ska']);
  },
);

readerTest('nutrition to primary care: by referral, on two conditions', async ({ reader }) => {
  await reader.openNeed('Stöd att äta');
  const route = reader.page.locator('.rule', { hasText: 'Nutrition' }).first();
  await expect(route).toContainText('remiss');
  await expect(route).toContainText(/aktiv cancerbehandling/);
  await expect(route).toContainText(/dietist/i);
});

readerTest(
  'tobacco: primary care has the main responsibility, specialist care ska for its own patients',
  async ({ reader }) => {
    await reader.openNeed('Sluta med tobak');
    await expect(reader.card('Primärvård')).toContainText('huvudansvar');
    await expect(reader.strength('vgr-tobak-specialistvard')).toHaveText('ska · vid behov');
  },
);

readerTest(
  'lymphoedema: the guideline is under way in version 3.0 and no route is stated',
  async ({ reader }) => {
    await reader.openNeed('Hjälp vid lymfödem');
    await expect(reader.statement('vgr-lymfodem-riktlinje')).toContainText('under framtagande');
    await expect(reader.page.getByRole('main')).toContainText('externa vårdgivare');
    await expect(reader.page.getByRole('main')).toContainText(/framgår inte/i);
  },
);

readerTest('fertility advice: Reproduktionsmedicin at Sahlgrenska', async ({ reader }) => {
  await reader.openNeed('Råd om fertilitet');
  await expect(reader.statement('vgr-fertilitet-radgivning')).toContainText('Reproduktionsmedicin');
  await expect(reader.statement('vgr-fertilitet-radgivning')).toContainText('Sahlgrenska');
  await expect(reader.strength('vgr-fertilitet-radgivning')).toHaveText('bör');
});

readerTest(
  'which edition the guideline builds on, and that a newer one exists',
  async ({ reader }) => {
    await reader.openNeed('Hjälp mot trötthet');
    const box = reader.page.getByRole('region', { name: 'Dokumentet som svaret bygger på' });
    await expect(box).toContainText('vårdprogrammet 2021');
    await expect(box.getByRole('link', { name: /nyare utgåva finns/ })).toBeVisible();
  },
);

readerTest('how long the guideline is valid: the source does not say', async ({ reader }) => {
  await reader.openNeed('Hjälp mot trötthet');
  const box = reader.page.getByRole('region', { name: 'Dokumentet som svaret bygger på' });
  await expect(box.getByText('framgår inte av källan')).toBeVisible();
  await expect(box).toContainText('HS9766-305841775-381');
  await expect(box).toContainText('3.0');
});

readerTest(
  'a code that no source names gives an honest answer and a next step',
  async ({ reader }) => {
    const box = reader.page
      .getByRole('main')
      .getByRole('combobox')
      .or(reader.page.getByRole('main').getByRole('searchbox'));
    await box.first().fill('AW999');
    await box.first().press('Enter');
    await expect(reader.page.locator('[data-sok-klar]')).toBeAttached();
    await expect(reader.page.locator('[data-sok-traff]')).toHaveCount(0);
    const main = reader.page.getByRole('main');
    await expect(main).toContainText('AW999');
    await expect(main.getByRole('link', { name: /KVÅ|koder/i }).first()).toBeVisible();
  },
);

readerTest(
  'the answer for fatigue stands in the first screen on a phone and on a desk',
  async ({ reader, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await reader.openNeed('Hjälp mot trötthet');
    for (const level of ['Specialiserad vård', 'Primärvård']) {
      await expect(page.locator('.in-brief dt', { hasText: level })).toBeInViewport();
    }
    await expect(page.locator('.in-brief').getByRole('link', { name: /Utreder/ })).toBeInViewport();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(reader.statement('vgr-fatigue-utredning')).toBeInViewport();
    await expect(reader.statement('vgr-fatigue-upptacka')).toBeInViewport();
  },
);
