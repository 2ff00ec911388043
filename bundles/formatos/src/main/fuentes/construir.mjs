// Takes the typeface that the PDF format embeds from npm, at the version of package-lock.json, with its licence.
// Usage: node construir.mjs <work folder> <output folder> <folder for licences>. Does nothing when all is up to date.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FUENTE = dirname(fileURLToPath(import.meta.url));
const [trabajo, salida, licencias] = process.argv.slice(2);
const PAQUETE = join(trabajo, "node_modules/@expo-google-fonts/noto-sans");
const ARCHIVOS = [
  [join(PAQUETE, "400Regular/NotoSans_400Regular.ttf"), join(salida, "NotoSans-Regular.ttf")],
  [join(PAQUETE, "700Bold/NotoSans_700Bold.ttf"), join(salida, "NotoSans-Bold.ttf")],
  [join(PAQUETE, "LICENSE_FONT"), join(licencias, "noto-sans.txt")],
];
const DE_NPM = ["package.json", "package-lock.json", ".npmrc"];

const leer = (archivo) => (existsSync(archivo) ? readFileSync(archivo, "utf8") : "");
const sello = createHash("sha256").update(DE_NPM.map((n) => leer(join(FUENTE, n))).join("\n")).digest("hex");
const instalado = join(trabajo, "instalado");

function instalar() {
  mkdirSync(trabajo, { recursive: true });
  for (const archivo of DE_NPM) {
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
  writeFileSync(instalado, sello);
}

if (leer(instalado) !== sello) {
  instalar();
}
for (const [origen, destino] of ARCHIVOS) {
  if (!existsSync(destino) || !readFileSync(destino).equals(readFileSync(origen))) {
    mkdirSync(dirname(destino), { recursive: true });
    copyFileSync(origen, destino);
  }
}
