import { generated, literally, serverFolder, webFolder } from './hosting.ts';
import type { Hosting, SettingsFile } from './hosting.ts';
import type { Moved } from './moved.ts';
import {
  caching,
  codings,
  hashedNames,
  mediaTypes,
  methods,
  securityHeaders,
  transportHeaders,
  unknownType,
} from './rules.ts';

/** Settings for Caddy 2, which fetches and renews its certificate by itself. */
export const caddyFiles = (hosting: Hosting): SettingsFile[] => [
  { path: 'caddy/Caddyfile', text: caddyfile(hosting) },
];

/**
 * Former addresses of a published version, as the values of a map. Caddy refuses a file without a line, so each begins with
 * one for an address that nobody can ask for.
 */
export const caddyMoved = ({ moved, removed }: Moved): SettingsFile[] => [
  {
    path: 'caddy-flyttade.map',
    text: [
      '"/.flyttad" "" ""\n',
      ...[...moved].map(([from, to]) => `"${from}" "301" "${to}"\n`),
    ].join(''),
  },
  {
    path: 'caddy-borttagna.map',
    text: ['"/.borttagen" "" ""\n', ...[...removed].map((from) => `"${from}" "410" ""\n`)].join(''),
  },
];

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

function caddyfile(hosting: Hosting): string {
  const { base, host } = hosting;
  const headers = { ...securityHeaders, ...transportHeaders };
  const endings = codings.map(({ ending }) => ending.slice(1)).join('|');
  return `${generated('Efter en publicering som ändrar omdirigeringarna behöver Caddy läsa om (caddy reload).')}

{
	servers {
		max_header_size 16KB
	}
}

(vem-gor-vad) {
	root * ${webFolder(hosting)}

	map {path} {vem_gor_vad_status} {vem_gor_vad_till} {
		import ${serverFolder(hosting)}/caddy-*.map
		default "" ""
	}

${Object.entries(headers)
  .map(([name, value]) => `\theader ${name} ${quoted(value)}`)
  .join('\n')}
	header -Server
	header Vary Accept-Encoding

	# Filer som byter namn när innehållet ändras får sparas; allt annat, och varje felsvar, frågas om på nytt.
	@hashade path_regexp ^${literally(base)}${hashedNames}
	@andra not path_regexp ^${literally(base)}${hashedNames}
	header @hashade Cache-Control "${caching.hashed}"
	header @andra Cache-Control "${caching.other}"

${mediaTypes.map(typeLines).join('\n')}
	@okand not path ${mediaTypes.flatMap(({ endings: names }) => names.map((name) => `*.${name}`)).join(' ')} */
	header @okand ?Content-Type ${unknownType}

	@skriver not method ${methods.join(' ')}
	header @skriver Allow "${methods.join(', ')}"
	error @skriver 405

	# Dolda filer, orimliga namn, de komprimerade kopiorna under egna namn, felsidan och dubbla snedstreck.
	@dold path_regexp (?:/[.]|\\x00|[^/]{256}|.{1000}|[.](?:${endings})$|^${literally(base)}404[.]html$)
	error @dold 404
	@dubbla expression \`{http.request.orig_uri}.matches("^[^?]*//")\`
	error @dubbla 404

	# En sida har en adress.
	@index path_regexp index ^((?:/[a-z0-9-]+)*/)index[.]html$
	redir @index {re.index.1} 301

	@flyttad expression \`{vem_gor_vad_status} == "301"\`
	redir @flyttad {vem_gor_vad_till} 301
	@borttagen expression \`{vem_gor_vad_status} == "410"\`
	error @borttagen 410

	file_server {
		precompressed ${codings.map(({ name }) => name).join(' ')}
	}

	handle_errors {
		header Cache-Control "${caching.other}"
		header Content-Type "text/html; charset=utf-8"
		@borta expression \`{http.error.status_code} == 410\`
		handle @borta {
			try_files {path}/index.html ${base}404.html
			file_server
		}
		@saknas expression \`{http.error.status_code} == 404 || {http.error.status_code} == 403\`
		handle @saknas {
			rewrite * ${base}404.html
			file_server
		}
		handle {
			header Content-Type "text/plain; charset=utf-8"
			respond "" {http.error.status_code}
		}
	}
}

${host} {
	import vem-gor-vad
}
`;
}

function typeLines({ type, charset, endings }: (typeof mediaTypes)[number], index: number): string {
  const html = endings.includes('html') ? ' */' : '';
  const paths = endings.map((name) => `*.${name}`).join(' ');
  return `\t@typ${index} path ${paths}${html}
\theader @typ${index} Content-Type "${type}${charset ? '; charset=utf-8' : ''}"`;
}
