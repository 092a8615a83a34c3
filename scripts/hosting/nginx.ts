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

/** Settings for nginx: two parts to include, a server with https around them, and one that runs in a container. */
export const nginxFiles = (hosting: Hosting): SettingsFile[] => [
  { path: 'nginx/http.conf', text: httpPart(hosting) },
  { path: 'nginx/plats.conf', text: serverPart(hosting) },
  { path: 'nginx/webbplats.conf', text: httpsServer(hosting) },
  { path: 'nginx/container.conf', text: containerServer(hosting) },
  { path: 'nginx/Containerfile', text: containerFile(hosting) },
];

/** Former addresses of a published version. They are read as pairs of values, so they can set nothing else. */
export const nginxMoved = ({ moved, removed }: Moved): SettingsFile[] => [
  { path: 'nginx-flyttade.map', text: lines([...moved].map(([from, to]) => `"${from}" "${to}";`)) },
  { path: 'nginx-borttagna.map', text: lines([...removed].map((from) => `"${from}" 1;`)) },
];

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

function httpPart(hosting: Hosting): string {
  const { base } = hosting;
  return `${generated('Det som måste stå i http-delen: vilka svar som får sparas, och adresser som har flyttat.')}

# Står de här två redan i er http-del: behåll er rad, om värdet är minst så stort.
map_hash_bucket_size 256;
map_hash_max_size 8192;

# Filer som byter namn när innehållet ändras får sparas; allt annat, och varje felsvar, frågas om på nytt.
map "$status $uri" $vem_gor_vad_cache {
    default "${caching.other}";
    "~^(?:200|206|304) ${literally(base)}${hashedNames}" "${caching.hashed}";
}

map $status $vem_gor_vad_allow {
    405 "${methods.join(', ')}";
}

# Skrivs vid varje publicering. Efter en publicering som ändrar dem behöver nginx läsa om (nginx -s reload).
map $uri $vem_gor_vad_flyttad {
    include ${serverFolder(hosting)}/nginx-flyttade.map*;
}

map $uri $vem_gor_vad_borttagen {
    include ${serverFolder(hosting)}/nginx-borttagna.map*;
}
`;
}

function serverPart(hosting: Hosting): string {
  const { base } = hosting;
  const headers = { ...securityHeaders, ...transportHeaders };
  const withCharset = mediaTypes.filter(({ charset, type }) => charset && type !== 'text/html');
  return `${generated('Det som ska stå i server-delen: filer, typer, rubriker och felsidor.')}

root ${webFolder(hosting)};
index index.html;
absolute_redirect off;
server_tokens off;
client_max_body_size 1k;
if_modified_since exact;

types {
${mediaTypes.map(({ type, endings }) => `    ${type} ${endings.join(' ')};`).join('\n')}
}
default_type ${unknownType};
charset utf-8;
charset_types ${withCharset.map(({ type }) => type).join(' ')};

# Filerna ligger färdigt komprimerade bredvid originalen.
gzip off;
gzip_static on;
gzip_vary on;
brotli_static on; # modulen libnginx-mod-http-brotli-static; ta bort raden om den inte finns

${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
add_header Cache-Control $vem_gor_vad_cache always;
add_header Allow $vem_gor_vad_allow always;

if ($request_method !~ ^(?:${methods.join('|')})$) {
    return 405;
}

error_page 403 404 =404 ${base}404.html;
error_page 410 @borttagen;

location / {
    # En sida har en adress.
    if ($request_uri ~ ^[^?]*//) {
        return 404;
    }
    if ($request_uri ~ ^((?:/[a-z0-9-]+)*/)index[.]html(?:[?]|$)) {
        return 301 $1;
    }
    if ($vem_gor_vad_flyttad) {
        return 301 $vem_gor_vad_flyttad;
    }
    if ($vem_gor_vad_borttagen) {
        return 410;
    }
    try_files $uri $uri/ =404;
}

location = ${base}404.html {
    internal;
}

# Dolda filer, och de komprimerade kopiorna under egna namn.
location ~ (?:/[.]|[.](?:${codings.map(({ ending }) => ending.slice(1)).join('|')})$) {
    return 404;
}

# Sidan som säger varför adressen är borttagen, med rätt statuskod.
location @borttagen {
    try_files $uri/index.html \${uri}index.html ${base}404.html =410;
}
`;
}

function httpsServer({ host }: Hosting): string {
  return `${generated(
    'Hela webbplatsen med https. Lägg mappen i /etc/nginx/vem-gor-vad/ och en länk till den här filen i',
    '/etc/nginx/sites-enabled/.',
  )}

include /etc/nginx/vem-gor-vad/http.conf;

server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    server_tokens off;
    location /.well-known/acme-challenge/ {
        root /var/www/html;
    }
    location / {
        return 301 https://${host}$request_uri;
    }
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${host};

    ssl_certificate /etc/ssl/${host}/fullchain.pem;
    ssl_certificate_key /etc/ssl/${host}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
    ssl_prefer_server_ciphers off;
    ssl_session_cache shared:vem_gor_vad:2m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;

    include /etc/nginx/vem-gor-vad/plats.conf;
}
`;
}

function containerServer(_: Hosting): string {
  return `${generated(
    'En hel nginx.conf för en container bakom en lastbalanserare som sköter https. Lyssnar på 8080, skriver bara i',
    '/tmp och behöver inga rättigheter.',
  )}

include /etc/nginx/modules-enabled/*.conf;

worker_processes auto;
daemon off;
pid /tmp/nginx.pid;
error_log stderr warn;

events {
    worker_connections 1024;
}

http {
    client_body_temp_path /tmp/nginx-body;
    proxy_temp_path /tmp/nginx-proxy;
    fastcgi_temp_path /tmp/nginx-fastcgi;
    uwsgi_temp_path /tmp/nginx-uwsgi;
    scgi_temp_path /tmp/nginx-scgi;
    # Vem som läser sparas inte.
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 30s;

    include /etc/nginx/vem-gor-vad/http.conf;

    server {
        listen 8080;
        include /etc/nginx/vem-gor-vad/plats.conf;
    }
}
`;
}

function containerFile({ folder }: Hosting): string {
  return `${generated(
    'En container med den publicerade versionen i sig:',
    '  podman build -t vem-gor-vad --build-context nginx=publicering/nginx -f publicering/nginx/Containerfile \\',
    `    "$(readlink -f ${folder}/aktuell)"`,
    'Kör den utan rättigheter: --read-only --tmpfs /tmp --cap-drop all --security-opt no-new-privileges',
  )}

FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/*
COPY --from=nginx http.conf plats.conf /etc/nginx/vem-gor-vad/
COPY --from=nginx container.conf /etc/nginx/nginx.conf
COPY webb ${folder}/aktuell/webb
COPY server ${folder}/aktuell/server
USER www-data
EXPOSE 8080
CMD ["nginx"]
`;
}
