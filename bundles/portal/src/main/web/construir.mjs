// Gathers the assets of the pages: third-party files at the versions of package-lock.json, and our own. Each goes out
// under a name that carries the hash of its content, beside a gzip copy, and recursos.properties maps the plain names.
// Usage: node construir.mjs <work folder> <output folder> <folder for licences>. Does nothing when all is up to date.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const FUENTE = dirname(fileURLToPath(import.meta.url));
const [trabajo, salida, licencias] = process.argv.slice(2);
const MODULOS = join(trabajo, "node_modules");

// Order matters: a style sheet comes after what it names.
const RECURSOS = [
  ["noto-sans-400.woff2", join(MODULOS, "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2")],
  ["noto-sans-600.woff2", join(MODULOS, "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2")],
  ["noto-sans-700.woff2", join(MODULOS, "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2")],
  ["montserrat-700.woff2", join(MODULOS, "@fontsource/montserrat/files/montserrat-latin-700-normal.woff2")],
  ["secyt.svg", join(FUENTE, "secyt.svg")],
  ["bootstrap.css", join(MODULOS, "bootstrap/dist/css/bootstrap.min.css")],
  ["secyt.css", join(FUENTE, "secyt.css")],
  ["swagger-ui.css", join(MODULOS, "swagger-ui-dist/swagger-ui.css")],
  ["swagger-ui.js", join(MODULOS, "swagger-ui-dist/swagger-ui-bundle.js")],
  ["api.js", join(FUENTE, "api.js")],
  ["diagram-js.css", join(MODULOS, "bpmn-js/dist/assets/diagram-js.css")],
  ["bpmn-js.css", join(MODULOS, "bpmn-js/dist/assets/bpmn-js.css")],
  ["bpmn-js.js", join(MODULOS, "bpmn-js/dist/bpmn-navigated-viewer.production.min.js")],
  ["diagrama.js", join(FUENTE, "diagrama.js")],
  ["htmx.js", join(MODULOS, "htmx.org/dist/htmx.min.js")],
  ["portal.js", join(FUENTE, "portal.js")],
  ["hoja.js", join(FUENTE, "hoja.js")],
  ["progreso.js", join(FUENTE, "progreso.js")],
  ["soltar.js", join(FUENTE, "soltar.js")],
  ["subida.js", join(FUENTE, "subida.js")],
];
const LICENCIAS = ["@fontsource/noto-sans", "@fontsource/montserrat", "bootstrap", "bpmn-js", "htmx.org", "swagger-ui-dist"];
const COMPRIMIBLES = [".css", ".svg", ".js"];

const sha = (...partes) => partes.reduce((h, p) => h.update(p), createHash("sha256")).digest("hex");
const leer = (archivo) => (existsSync(archivo) ? readFileSync(archivo, "utf8") : "");

function instalar() {
  const sello = sha(leer(join(FUENTE, "package-lock.json")), leer(join(FUENTE, ".npmrc")));
  if (leer(join(trabajo, "instalado")) === sello) {
    return;
  }
  mkdirSync(trabajo, { recursive: true });
  for (const archivo of ["package.json", "package-lock.json", ".npmrc"]) {
    copyFileSync(join(FUENTE, archivo), join(trabajo, archivo));
  }
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: trabajo,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    process.stderr.write(`npm ci falló; se necesita npm y acceso a su registro.\n${npm.stdout}${npm.stderr}\n`);
    process.exit(1);
  }
  writeFileSync(join(trabajo, "instalado"), sello);
}

function publicar() {
  rmSync(salida, { recursive: true, force: true });
  mkdirSync(salida, { recursive: true });
  const nombres = new Map();
  for (const [nombre, archivo] of RECURSOS) {
    const contenido = extname(nombre) === ".css" ? hoja(archivo, nombres) : readFileSync(archivo);
    const extension = extname(nombre);
    const conHash = `${nombre.slice(0, -extension.length)}.${sha(contenido).slice(0, 16)}${extension}`;
    nombres.set(nombre, conHash);
    writeFileSync(join(salida, conHash), contenido);
    if (COMPRIMIBLES.includes(extension)) {
      writeFileSync(join(salida, `${conHash}.gz`), gzipSync(contenido, { level: 9 }));
    }
  }
  const lineas = [...nombres].map(([nombre, conHash]) => `${nombre}=${conHash}`);
  writeFileSync(join(salida, "recursos.properties"), `${lineas.join("\n")}\n`);
}

/** A style sheet whose url(…) name the hashed files; one that is not ours stops the build. */
function hoja(archivo, nombres) {
  const css = readFileSync(archivo, "utf8").replace(/\/\*# sourceMappingURL=.*?\*\//g, "");
  return css.replace(/url\((["']?)(?!data:|["']data:)([^)"']+)\1\)/g, (_, _comilla, ruta) => {
    if (!nombres.has(ruta)) {
      throw new Error(`${archivo} pide ${ruta}, que no está entre los recursos.`);
    }
    return `url(${nombres.get(ruta)})`;
  });
}

function copiarLicencias() {
  mkdirSync(licencias, { recursive: true });
  for (const paquete of LICENCIAS) {
    const archivo = readdirSync(join(MODULOS, paquete)).find((n) => /^licen[sc]e/i.test(n));
    copyFileSync(join(MODULOS, paquete, archivo), join(licencias, `${paquete.replace(/[@/]/g, "_")}.txt`));
  }
}

const propios = readdirSync(FUENTE, { withFileTypes: true }).filter((e) => e.isFile()).map((e) => e.name).sort();
const sello = sha(...propios.map((n) => `${n}\n${leer(join(FUENTE, n))}`));
const alDia = leer(join(trabajo, "publicado")) === sello && existsSync(join(salida, "recursos.properties"));
if (!alDia || !existsSync(licencias)) {
  instalar();
  publicar();
  copiarLicencias();
  writeFileSync(join(trabajo, "publicado"), sello);
}
