import type { ReportedFinding } from '../../src/checks/reporters/json.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The page shown in dev when a fault in the content keeps the real one from being made. */
export function renderFindingsPage(findings: readonly ReportedFinding[], base: string): string {
  const items = findings
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, column, message, hint, suggestion }) =>
        `<li><p><code>${escape(file)}:${line}:${column}</code></p>
        <p>${escape(message)}${suggestion ? ` Menade du ”${escape(suggestion)}”?` : ''}</p>
        <p>${escape(hint)}</p></li>`,
    );
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>Innehållet behöver rättas</title>
    <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}
    li{margin:1rem 0}p{margin:.2rem 0}code{font-weight:bold}</style>
    <script type="module" src="${base}@vite/client"></script>
    <script type="module" src="${base}scripts/dev/findings-panel.ts"></script>
  </head>
  <body data-waits-for-content>
    <h1>Innehållet behöver rättas</h1>
    <p>Sidan kan inte visas förrän felen nedan är rättade. Den laddas om av sig själv.</p>
    <ol>${items.join('\n')}</ol>
  </body>
</html>
`;
}
