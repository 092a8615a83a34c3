/** What the document is called and says about itself, ready to print. */
export interface Cover {
  title: string;
  lede: string;
  facts: [term: string, value: string][];
  warning: string;
}

export interface Chapter {
  id: string;
  title: string;
  /** Address of the page, relative to the base, without the first slash. */
  path: string;
}

/**
 * Makes one document of several pages of the site, in the browser that will print it: what each says in its main part, one
 * heading level down, without what only a screen has use for. Links between the chapters stay inside the document.
 */
export async function assemble({
  cover,
  chapters,
  base,
}: {
  cover: Cover;
  chapters: Chapter[];
  base: string;
}): Promise<void> {
  const onlyOnScreen =
    'nav, aside, script, template, search, button, .switch, .crumbs, .copy, .no-print, .in-brief, .print-only';
  const make = (name: string, className = '', text = '') => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  };
  const anchors = new Map(chapters.map(({ id, path }) => [new URL(base + path).pathname, id]));

  const main = make('main');
  main.append(coverOf(), contentsOf());
  for (const chapter of chapters) main.append(await chapterOf(chapter));
  document.title = cover.title;
  document.body.replaceChildren(main);

  function coverOf(): HTMLElement {
    const part = make('section', 'pdf-titel');
    const facts = make('dl', 'facts');
    for (const [term, value] of cover.facts)
      facts.append(make('dt', '', term), make('dd', '', value));
    part.append(
      make('h1', '', cover.title),
      make('p', 'lede', cover.lede),
      facts,
      make('p', 'pdf-varning', cover.warning),
    );
    return part;
  }

  function contentsOf(): HTMLElement {
    const part = make('nav', 'pdf-innehall');
    const list = make('ol');
    for (const { id, title } of chapters) {
      const link = make('a', '', title) as HTMLAnchorElement;
      link.href = `#${id}`;
      const item = make('li');
      item.append(link);
      list.append(item);
    }
    part.append(make('h2', '', 'Innehåll'), list);
    return part;
  }

  async function chapterOf({ id, title, path }: Chapter): Promise<HTMLElement> {
    const answer = await fetch(base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
    const content = page.querySelector('main')!;
    for (const found of content.querySelectorAll(onlyOnScreen)) found.remove();
    for (const heading of content.querySelectorAll('h1')) heading.remove();
    for (const details of content.querySelectorAll('details')) details.open = true;
    shorten(content);
    // Parts of a page are places to go to; in a document the headings are.
    for (const part of content.querySelectorAll('section')) part.removeAttribute('aria-labelledby');
    demote(content);
    nameApart(content, id);
    for (const link of content.querySelectorAll('a[href]')) redirect(link, id, canonical);
    const part = make('section', 'pdf-kapitel');
    part.id = id;
    const heading = make('h2', '', title);
    heading.id = `${id}-rubrik`;
    part.setAttribute('aria-labelledby', heading.id);
    part.append(heading, ...content.childNodes);
    return part;
  }

  /** Where on the site a point is used is of no use in a document that is archived; why it is left out is. */
  function shorten(content: Element): void {
    for (const cell of content.querySelectorAll('.points td:last-child'))
      for (const found of [...cell.children]) if (!found.matches('.sub')) found.remove();
    for (const heading of content.querySelectorAll('.points thead th:last-child'))
      heading.textContent = 'Utelämnad';
  }

  /** Headings go down one level: the chapter has the second. */
  function demote(content: Element): void {
    for (const level of [4, 3, 2])
      for (const heading of content.querySelectorAll(`h${level}`)) {
        const lower = make(`h${level + 1}`, heading.className);
        if (heading.id) lower.id = heading.id;
        lower.append(...heading.childNodes);
        heading.replaceWith(lower);
      }
  }

  /** Pages use the same names for the same places; in one document each needs its own. */
  function nameApart(content: Element, chapter: string): void {
    for (const element of content.querySelectorAll('[id]'))
      element.id = `${chapter}--${element.id}`;
    for (const name of ['aria-labelledby', 'aria-describedby', 'for', 'headers'])
      for (const element of content.querySelectorAll(`[${name}]`)) {
        const ids = element.getAttribute(name)!.split(/\s+/);
        element.setAttribute(name, ids.map((id) => `${chapter}--${id}`).join(' '));
      }
    for (const use of content.querySelectorAll('use[href^="#"]'))
      use.setAttribute('href', `#${chapter}--${use.getAttribute('href')!.slice(1)}`);
  }

  function redirect(link: Element, chapter: string, canonical: string): void {
    const target = new URL(link.getAttribute('href')!, canonical);
    const ownPage = target.pathname === new URL(canonical).pathname;
    const other = anchors.get(target.pathname);
    const owner = ownPage ? chapter : other;
    const isOwn = target.origin === new URL(canonical).origin && owner !== undefined;
    if (!isOwn) link.setAttribute('href', target.href);
    else
      link.setAttribute(
        'href',
        target.hash ? `#${owner}--${decodeURIComponent(target.hash.slice(1))}` : `#${owner}`,
      );
  }
}
