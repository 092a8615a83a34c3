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
} from './rules.ts';

/** Settings for Apache 2.4: one part to include, and a server with https around it. */
export const apacheFiles = (hosting: Hosting): SettingsFile[] => [
  { path: 'apache/plats.conf', text: serverPart(hosting) },
  { path: 'apache/webbplats.conf', text: httpsServer(hosting) },
];

/** Former addresses of a published version. Apache reads them again by itself when they change. */
export const apacheMoved = ({ moved, removed }: Moved): SettingsFile[] => [
  {
    path: 'apache-flyttade.txt',
    text: [...moved].map(([from, to]) => `${from} ${to}\n`).join(''),
  },
  { path: 'apache-borttagna.txt', text: [...removed].map((from) => `${from} 1\n`).join('') },
];

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

function serverPart(hosting: Hosting): string {
  const { base } = hosting;
  const headers = { ...securityHeaders, ...transportHeaders };
  const endings = codings.map(({ ending }) => ending.slice(1)).join('|');
  const isHashed = `%{REQUEST_URI} =~ m#^${literally(base)}${hashedNames}# && %{REQUEST_STATUS} =~ /^(200|206|304)$/`;
  return `${generated(
    'Det som ska stå i VirtualHost. Moduler: headers, rewrite, mime, dir, alias, allowmethods, authz_core.',
    'Tas den här filen in i en egen VirtualHost: lägg ServerTokens Prod och TraceEnable Off i serverns egen del.',
  )}

DocumentRoot "${webFolder(hosting)}"
DirectoryIndex index.html
DirectorySlash On
LimitRequestBody 1024
FileETag MTime Size

<Directory "${webFolder(hosting)}">
    Options FollowSymLinks
    AllowOverride None
    AllowMethods ${methods.join(' ')}
    Require all granted
</Directory>

${mediaTypes
  .map(
    ({ type, charset, endings: names }) =>
      `AddType "${type}${charset ? '; charset=utf-8' : ''}" ${names.map((name) => `.${name}`).join(' ')}`,
  )
  .join('\n')}
RemoveType ${codings.map(({ ending }) => ending).join(' ')}
${codings.map(({ name, ending }) => `AddEncoding ${name} ${ending}`).join('\n')}

${Object.entries(headers)
  .map(([name, value]) => `Header always set ${name} ${quoted(value)}`)
  .join('\n')}
Header always set Cache-Control "${caching.hashed}" "expr=${isHashed}"
Header always set Cache-Control "${caching.other}" "expr=!(${isHashed})"
Header always set Allow "${methods.join(', ')}" "expr=%{REQUEST_STATUS} == '405'"
Header always merge Vary Accept-Encoding

ErrorDocument 404 ${base}404.html
# Sidan som säger varför adressen är borttagen.
ErrorDocument 410 "/%{reqenv:borttagen}"

RewriteEngine On
RewriteMap flyttade "txt:${serverFolder(hosting)}/apache-flyttade.txt"
RewriteMap borttagna "txt:${serverFolder(hosting)}/apache-borttagna.txt"

# Felsidorna är redan på väg.
RewriteCond %{ENV:REDIRECT_STATUS} ^4
RewriteRule ^ - [L]

# Dolda filer, de komprimerade kopiorna under egna namn, felsidan och dubbla snedstreck.
RewriteRule (?:/[.]|[.](?:${endings})$|^${literally(base)}404[.]html$) - [R=404,L]
RewriteCond %{THE_REQUEST} ^\\S+\\s[^?\\s]*//
RewriteRule ^ - [R=404,L]

# En sida har en adress.
RewriteRule ^((?:/[a-z0-9-]+)*/)index[.]html$ $1 [R=301,L]

RewriteCond \${flyttade:%{REQUEST_URI}} ^(.+)$
RewriteRule ^ %1 [R=301,L,NE]
RewriteCond \${borttagna:%{REQUEST_URI}} =1
RewriteRule ^/(.*[^/])/?$ - [E=borttagen:$1/index.html,G]

# En mapp utan sida finns inte.
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} -d
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html !-f
RewriteRule ^ - [R=404,L]

# Filerna ligger färdigt komprimerade bredvid originalen.
${codings.map(({ name, ending }) => compressed(name, ending)).join('\n')}
`;
}

const compressed = (name: string, ending: string): string =>
  `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}${ending} -f
RewriteRule ^(.+)$ $1${ending} [L]
RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}index.html${ending} -f
RewriteRule ^(.*/)$ $1index.html${ending} [L]`;

function httpsServer({ host }: Hosting): string {
  return `${generated(
    'Hela webbplatsen med https. Lägg mappen i /etc/apache2/vem-gor-vad/ och en länk till den här filen i',
    '/etc/apache2/sites-enabled/.',
  )}

# Gäller hela servern: säg inte vilken version den är, och eka inga anrop.
ServerTokens Prod
TraceEnable Off

<VirtualHost *:80>
    ServerName ${host}
    Redirect permanent / https://${host}/
</VirtualHost>

<VirtualHost *:443>
    ServerName ${host}
    SSLEngine on
    SSLCertificateFile /etc/ssl/${host}/fullchain.pem
    SSLCertificateKeyFile /etc/ssl/${host}/privkey.pem
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLHonorCipherOrder off
    SSLSessionTickets off
    Protocols h2 http/1.1

    Include /etc/apache2/vem-gor-vad/plats.conf
</VirtualHost>
`;
}
