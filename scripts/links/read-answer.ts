/** Marks of the pages that ask whether the visitor is a person. */
const challenge =
  /just a moment\.\.\.|cf-chl|challenge-platform|checking your browser|g-recaptcha|h-captcha|hcaptcha|are you a robot|är du en robot|_incapsula_resource|px-captcha/i;

/** Whether the answer is a question to the visitor's browser rather than the page. */
export function isChallenge(headers: Headers, status: number, page: string): boolean {
  if (headers.has('cf-mitigated')) return true;
  const isRefused = status === 403 || status === 429 || status === 503;
  // A page that is reached may well hold a form with a captcha; a short one with nothing else is the question itself.
  return challenge.test(page) && (isRefused || page.length < 20_000);
}

const login =
  /(^|[/.])(log-?ga-?in|log-?in|sign-?in|sso|saml\d?|adfs|oauth2?|authorize|idp|auth)([/.?]|$)/i;

/** Whether an address is one of those where people sign in. */
export function isLogin(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return login.test(`${hostname}${pathname}`);
}

/** Whether an address is the first page of a site, in any language. */
export const isStartPage = (url: string): boolean =>
  /^\/?((sv|se|en|start|startsida|hem|home|index)(\.html?|\.aspx?|\.php)?)?\/?$/i.test(
    new URL(url).pathname,
  ) && new URL(url).search === '';

const missing =
  /sidan (kunde|kan) inte (hittas|visas)|sidan (finns|existerar) inte|sidan hittades inte|hittade inte sidan|vi hittar inte sidan|page not found|(^|\W)404(\W|$)|kan inte hittas|är borttagen/i;

/** Whether a page that was sent as found says, in its title or its heading, that it is not there. */
export function saysMissing(page: string): boolean {
  const parts = [/<title[^>]*>([\s\S]*?)<\/title>/i, /<h1[^>]*>([\s\S]*?)<\/h1>/i];
  return parts.some((part) =>
    missing.test((part.exec(page)?.[1] ?? '').replaceAll(/<[^>]*>/g, ' ')),
  );
}
