import { generated } from './hosting.ts';
import type { SettingsFile } from './hosting.ts';
import type { Moved } from './moved.ts';

/**
 * Settings for GitHub Pages and GitLab Pages. Both serve a folder and send no headers of ours, so the policy is in the
 * pages themselves; `npm run publicera -- <folder> --mapp` puts it there.
 */
export const pagesFiles = (): SettingsFile[] => [
  { path: 'github-pages/publicera.yml', text: githubWorkflow },
  { path: 'gitlab-pages/.gitlab-ci.yml', text: gitlabJob },
];

/** Former addresses for GitLab Pages, which reads this file in the folder itself. It knows no withdrawn pages. */
export const gitlabMoved = ({ moved }: Moved): SettingsFile[] =>
  moved.size === 0
    ? []
    : [
        {
          path: '_redirects',
          text: [...moved].map(([from, to]) => `${from} ${to} 301\n`).join(''),
        },
      ];

const githubWorkflow = `${generated(
  'Kopiera till .github/workflows/publicera.yml. Välj ”GitHub Actions” som källa under Settings → Pages.',
)}
name: Publicera

on:
  push:
    branches: [main]
  schedule:
    # Varje natt, så att passerade giltighetstider syns.
    - cron: '15 2 * * *'
  workflow_dispatch:

permissions: {}

concurrency:
  group: publicera
  cancel-in-progress: false

jobs:
  publicera:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.ut.outputs.page_url }}
    env:
      SITE_URL: https://\${{ github.repository_owner }}.github.io
      # Med egen domän: byt SITE_URL till den, och BASE_PATH till /.
      BASE_PATH: /\${{ github.event.repository.name }}/
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts
      - run: npm run build
      - run: npm run publicera -- public-ut --mapp
      - uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with:
          path: public-ut
      - id: ut
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;

const gitlabJob = `${generated('Kopiera till .gitlab-ci.yml, eller ta in det med include: local.')}
publicera:
  image: node:24-bookworm-slim
  variables:
    SITE_URL: $CI_PAGES_URL
  script:
    # CI_PAGES_URL är hela adressen; projektets mapp på den är BASE_PATH.
    - export BASE_PATH="/$(echo "$CI_PAGES_URL" | cut -d/ -f4-)/" SITE_URL="$(echo "$CI_PAGES_URL" | cut -d/ -f1-3)"
    - npm ci --ignore-scripts
    - npm run build
    - npm run publicera -- public-ut --mapp
  pages:
    publish: public-ut
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
