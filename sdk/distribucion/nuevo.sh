#!/usr/bin/env bash
# Hace el proyecto de un complemento de SECyT, sin red, en la carpeta en que se llama.
set -euo pipefail

SECYT_SDK=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
export SECYT_SDK

morir() { printf 'nuevo.sh: %s\n' "$*" >&2; exit 1; }

uso() {
  cat >&2 <<'FIN'
Uso: nuevo.sh formato|tipo UNIDAD [propiedad=valor ...]

  nuevo.sh formato CE-10
  nuevo.sh tipo CAST-08-01 clave=cast0801-dureza "nombre=Ensayo de dureza" clase=Dureza

Propiedades: clave (con que se pide), nombre (que lee la gente), clase (de Java), prefijo, groupId, artifactId,
version, package y, en un tipo, linea (CAPACITACION o TECNOLOGICOS). Todas tienen un valor inicial.
FIN
  exit 2
}

[ $# -ge 2 ] || uso
case $1 in formato | tipo) ;; *) uso ;; esac
[[ $2 =~ ^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$ ]] || morir "«$2» no es una clave de unidad: escriba, por ejemplo, CE-10 o CAST-08-01."
command -v mvn >/dev/null || morir "falta Maven: instale Maven 3.8.7 o posterior."
[[ $SECYT_SDK != *[[:space:]]* ]] || morir "la ruta del SDK lleva espacios, «$SECYT_SDK»: póngalo en otra carpeta."

que=$1
propiedades=("-Dunidad=$2")
shift 2

# Maven only checks these when it asks for them one by one.
exigir() {
  [[ $2 =~ ^($3)$ ]] || morir "$1 es «$2»: $4."
}

for propiedad in "$@"; do
  valor=${propiedad#*=}
  case $propiedad in
    clave=*) exigir clave "$valor" '[a-z0-9][a-z0-9-]{1,39}' "lleva de 2 a 40 minúsculas, dígitos o guiones" ;;
    prefijo=*) exigir prefijo "$valor" '[a-z][a-z0-9]{1,19}' "lleva de 2 a 20 minúsculas o dígitos" ;;
    clase=*) exigir clase "$valor" '[A-Z][A-Za-z0-9]{0,60}' "es el nombre de una clase de Java, como FormatoEstatal" ;;
    linea=*) exigir linea "$valor" 'CAPACITACION|TECNOLOGICOS' "es CAPACITACION o TECNOLOGICOS" ;;
    nombre=*) exigir nombre "$valor" '[^"\\<>&]{1,120}' 'lleva de 1 a 120 caracteres, sin " \ < > ni &' ;;
    groupId=?* | artifactId=?* | version=?* | package=?*) ;;
    *) morir "no conozco la propiedad «$propiedad»; sin argumentos, nuevo.sh las lista." ;;
  esac
  propiedades+=("-D$propiedad")
done

antes=$(ls -A)
mvn -B -q -ntp -s "$SECYT_SDK/settings.xml" org.apache.maven.plugins:maven-archetype-plugin:@archetype.version@:generate \
  -DarchetypeCatalog=internal -DarchetypeGroupId=mx.conalep.secyt -DarchetypeArtifactId="archetype-$que" \
  -DarchetypeVersion=@version@ "${propiedades[@]}" >&2 \
  || morir "no se pudo hacer; lo de arriba dice qué propiedad corregir."
hecho=$(comm -13 <(sort <<<"$antes") <(ls -A | sort) | sed q)
printf 'Hecho: %s\n\nAhora:\n  export SECYT_SDK=%s\n  cd %s\n  mvn -s "$SECYT_SDK/settings.xml" verify\n' "$hecho" "$SECYT_SDK" "$hecho"
