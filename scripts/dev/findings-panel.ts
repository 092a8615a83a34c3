// Runs in the browser, in dev only: shows what the content check found, in a corner of the page.
import type { ReportedFinding } from '../../src/checks/reporters/json.ts';
import type { Told } from './findings.ts';

const style = `
  :host { position: fixed; inset: auto 1rem 1rem auto; z-index: 99; font: 15px/1.45 system-ui, sans-serif; }
  .panel { margin: 0; max-width: min(34rem, calc(100vw - 2rem)); background: #fff; color: #1b1b1b; border: 1px solid #777;
    border-radius: 8px; box-shadow: 0 2px 12px #0004; }
  p.panel, summary { padding: .4rem .8rem; }
  summary { cursor: pointer; font-weight: 600; }
  .note { margin: 0 .8rem; }
  .error summary { color: #a3140f; }
  ol { max-height: 60vh; margin: 0; padding: 0 1rem .5rem 2.2rem; overflow: auto; }
  li { margin: .7rem 0; }
  h2 { margin: .3rem .8rem 0; font-size: 14px; }
  p { margin: .1rem 0; }
  button { padding: 0; border: 0; background: none; color: #0a5789; font: 13px ui-monospace, monospace;
    text-align: left; text-decoration: underline; cursor: pointer; overflow-wrap: anywhere; }
  .severity { font-size: 13px; color: #555; }
`;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const names = { error: 'fel', warning: 'varning', banner: 'märkning' };
const unfinished = 'Fler fynd kan komma när felen nedan är rättade.';

const host = document.createElement('content-findings');
const root = host.attachShadow({ mode: 'open' });

/** Undefined until the first check is done. */
let told: Told | undefined;
const underWay = 'kontrolleras …';
/** Why what is told may no longer be so; nothing is shown as found, or as not found, without saying it. */
let doubt = underWay;

function show(): void {
  const findings = told?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const others = findings.length - errors;
  const counts = [errors > 0 && `${errors} fel`, others > 0 && `${others} att se över`];
  const said = [told && (counts.filter(Boolean).join(', ') || 'inga fynd'), doubt];
  const summary = `Innehållet: ${said.filter(Boolean).join(' – ')}`;

  const open = root.querySelector('details')?.open ?? wasOpen();
  const className = errors > 0 ? 'error' : '';
  const panel =
    findings.length === 0
      ? make('p', { textContent: summary, className: 'panel' })
      : make('details', { open, ontoggle: keepOpen, className: `panel ${className}` });
  if (findings.length > 0) {
    const own = findings.filter(isOfThisPage);
    const elsewhere = findings.filter((finding) => !isOfThisPage(finding));
    panel.append(
      make('summary', { textContent: summary }),
      ...(told?.partial ? [make('p', { textContent: unfinished, className: 'note' })] : []),
      ...part('På den här sidan', own),
      ...part('På andra sidor', elsewhere),
    );
  }
  root.replaceChildren(make('style', { textContent: style }), panel);
  document.body.append(host);
}

// Astro loads the page anew, sometimes twice after a save; a panel that somebody has opened stays open.
const openKey = 'innehallet-ar-oppet';
const wasOpen = (): boolean => sessionStorage.getItem(openKey) !== null;

function keepOpen({ target }: Event): void {
  if ((target as HTMLDetailsElement).open) sessionStorage.setItem(openKey, '');
  else sessionStorage.removeItem(openKey);
}

const part = (title: string, findings: readonly ReportedFinding[]): HTMLElement[] =>
  findings.length === 0
    ? []
    : [make('h2', { textContent: title }), make('ol', {}, ...findings.map(toItem))];

/** A file tells by its path what it is about, and so does the address of a page. */
function isOfThisPage({ file }: ReportedFinding): boolean {
  const page = location.pathname.slice(base.length).split('/');
  const [, ...names] = file.replace(/\.[a-z]+$/, '').split('/');
  const about = names.length > 1 ? names.slice(1) : names;
  return about.every((name) => page.includes(name));
}

function toItem({
  file,
  line,
  column,
  message,
  hint,
  suggestion,
  severity,
  rule,
}: ReportedFinding) {
  const place = `${file}:${line}:${column}`;
  const open = make('button', { type: 'button', textContent: place, title: 'Öppna i redigeraren' });
  open.addEventListener('click', () => {
    void fetch(`${base}__open-in-editor?file=${encodeURIComponent(place)}`);
  });
  const meant = suggestion ? ` Menade du ”${suggestion}”?` : '';
  return make(
    'li',
    {},
    open,
    make('p', { textContent: `${message}${meant}` }),
    make('p', { textContent: hint }),
    make('p', { className: 'severity', textContent: `${names[severity]} · ${rule}` }),
  );
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function tell(news: Told): void {
  // The page that stands in for one that could not be made gives way, or tells the new findings.
  if (told && document.body.hasAttribute('data-waits-for-content')) return location.reload();
  [told, doubt] = [news, news.again ? underWay : ''];
  show();
}

function cast(reason: string): void {
  doubt = reason;
  show();
}

import.meta.hot?.on('innehall:kontrolleras', () => cast(underWay));
import.meta.hot?.on('innehall:fynd', tell);
import.meta.hot?.on('vite:ws:disconnect', () => cast('kontrolleras inte, npm run dev har slutat'));
show();
tell((await (await fetch(`${base}__innehall/fynd.json`)).json()) as Told);
