#!/bin/sh
# Skrivs av npm run webbservrar utifrån tabellen i scripts/hosting/rules.ts. Ändra där, inte här.
# Laddar upp den publicerade versionen till ett S3-lager: först filer som byter namn när innehållet ändras, sist
# sidorna, så att ingen sida frågar efter något som inte finns. Tar inte bort något. Behöver AWS CLI.
#   AWS_ENDPOINT_URL=https://lager.exempel.se sh ladda-upp.sh s3://vem-gor-vad [mapp]
set -eu

lager=${1:?Ange lagret, till exempel s3://vem-gor-vad}
# Det riktiga namnet på versionen, så att en publicering under tiden inte blandar två.
webb=$(cd "${2:-/srv/vem-gor-vad}/aktuell/webb/" && pwd -P)

skicka() {
    typ=$1 cache=$2
    shift 2
    aws s3 cp "$webb" "$lager" --recursive --only-show-errors \
        --content-type "$typ" --cache-control "$cache" --exclude '*' "$@"
}

# Filer som byter namn när innehållet ändras.
hashade() {
    typ=$1
    shift
    skicka "$typ" 'public, max-age=31536000, immutable' "$@"
}

# Alla andra filer.
andra() {
    typ=$1
    shift
    skicka "$typ" 'no-cache' "$@" \
        --exclude '_astro/*' --exclude 'pagefind/*'
}

hashade 'text/html; charset=utf-8' --include '_astro/*.html' --include 'pagefind/*.html'
hashade 'text/css; charset=utf-8' --include '_astro/*.css' --include 'pagefind/*.css'
hashade 'text/javascript; charset=utf-8' --include '_astro/*.js' --include 'pagefind/*.js' --include '_astro/*.mjs' --include 'pagefind/*.mjs'
hashade 'application/json; charset=utf-8' --include '_astro/*.json' --include 'pagefind/*.json'
hashade 'application/xml; charset=utf-8' --include '_astro/*.xml' --include 'pagefind/*.xml'
hashade 'text/plain; charset=utf-8' --include '_astro/*.txt' --include 'pagefind/*.txt' --include '_astro/*.mmd' --include 'pagefind/*.mmd'
hashade 'text/csv; charset=utf-8' --include '_astro/*.csv' --include 'pagefind/*.csv'
hashade 'image/svg+xml' --include '_astro/*.svg' --include 'pagefind/*.svg'
hashade 'image/png' --include '_astro/*.png' --include 'pagefind/*.png'
hashade 'image/x-icon' --include '_astro/*.ico' --include 'pagefind/*.ico'
hashade 'font/woff2' --include '_astro/*.woff2' --include 'pagefind/*.woff2'
hashade 'application/pdf' --include '_astro/*.pdf' --include 'pagefind/*.pdf'
hashade 'application/manifest+json' --include '_astro/*.webmanifest' --include 'pagefind/*.webmanifest'
hashade 'application/octet-stream' --include '_astro/*.bin' --include 'pagefind/*.bin'
hashade 'application/octet-stream' --include '_astro/*.pf_fragment' --include 'pagefind/*.pf_fragment' --include '_astro/*.pf_index' --include 'pagefind/*.pf_index'

andra 'text/css; charset=utf-8' --include '*.css'
andra 'text/javascript; charset=utf-8' --include '*.js' --include '*.mjs'
andra 'application/json; charset=utf-8' --include '*.json'
andra 'application/xml; charset=utf-8' --include '*.xml'
andra 'text/plain; charset=utf-8' --include '*.txt' --include '*.mmd'
andra 'text/csv; charset=utf-8' --include '*.csv'
andra 'image/svg+xml' --include '*.svg'
andra 'image/png' --include '*.png'
andra 'image/x-icon' --include '*.ico'
andra 'font/woff2' --include '*.woff2'
andra 'application/pdf' --include '*.pdf'
andra 'application/manifest+json' --include '*.webmanifest'
andra 'application/octet-stream' --include '*.bin'
andra 'application/octet-stream' --include '*.pf_fragment' --include '*.pf_index'
andra 'text/html; charset=utf-8' --include '*.html'
