// A sheet on a plain table of inputs: moves with arrows and Enter, takes a block copied from a spreadsheet, undoes it,
// and keeps the sums. What it does is said in the status line of the sheet.
const NUMERO = /^-?\d*(\.\d+)?$/;

/** "1,234.5", "$ 1 234" or "" as they come out of a spreadsheet; null for what is no number. */
export function numero(texto) {
  const limpio = texto.replace(/[\s$,\u00a0]/g, "").replace(/%$/, "");
  return NUMERO.test(limpio) && limpio !== "-" ? limpio : null;
}

/** Rows and cells of what a spreadsheet puts on the clipboard; quotes hold tabs and line ends. */
export function bloque(texto) {
  const filas = [[""]];
  let dentro = false;
  const crudo = texto.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let i = 0; i < crudo.length; i++) {
    const c = crudo[i];
    const fila = filas[filas.length - 1];
    if (c === '"' && (dentro || fila[fila.length - 1] === "")) {
      if (dentro && crudo[i + 1] === '"') {
        fila[fila.length - 1] += c;
        i++;
      } else {
        dentro = !dentro;
      }
    } else if (c === "\t" && !dentro) {
      fila.push("");
    } else if (c === "\n" && !dentro) {
      filas.push([""]);
    } else {
      fila[fila.length - 1] += c;
    }
  }
  return filas;
}

class Hoja {
  constructor(tabla) {
    this.tabla = tabla;
    this.filas = [...tabla.tBodies[0].rows].map((fila) => [...fila.querySelectorAll("input")]);
    this.estado = document.getElementById(`${tabla.id}-estado`);
    this.deshacerBoton = document.getElementById(`${tabla.id}-deshacer`);
    this.pegados = [];
    tabla.addEventListener("keydown", (e) => this.tecla(e));
    tabla.addEventListener("paste", (e) => this.pegar(e));
    tabla.addEventListener("focusin", (e) => e.target instanceof HTMLInputElement && e.target.select());
    tabla.addEventListener("input", (e) => {
      this.revisar(e.target);
      this.sumar();
    });
    this.deshacerBoton?.addEventListener("click", () => this.deshacer());
    this.filas.flat().forEach((cuadro) => this.revisar(cuadro));
    this.sumar();
  }

  lugar(cuadro) {
    const fila = this.filas.findIndex((f) => f.includes(cuadro));
    return { fila, columna: fila < 0 ? -1 : this.filas[fila].indexOf(cuadro) };
  }

  tecla(e) {
    if (!(e.target instanceof HTMLInputElement) || e.isComposing) {
      return;
    }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "z" && !e.shiftKey && this.pegados.length > 0) {
      e.preventDefault();
      this.deshacer();
      return;
    }
    const paso = e.ctrlKey || e.altKey || e.metaKey ? null : this.paso(e);
    if (paso && this.mover(e.target, paso)) {
      e.preventDefault();
    } else if (e.key === "Enter") {
      e.preventDefault();
    }
  }

  /** Left and right leave a cell only at its edge, or while all of it is selected. */
  paso(e) {
    const c = e.target;
    const todo = c.selectionStart === 0 && c.selectionEnd === c.value.length;
    switch (e.key) {
      case "ArrowUp":
        return [-1, 0];
      case "ArrowDown":
        return [1, 0];
      case "Enter":
        return [e.shiftKey ? -1 : 1, 0];
      case "ArrowLeft":
        return !e.shiftKey && (todo || c.selectionEnd === 0) ? [0, -1] : null;
      case "ArrowRight":
        return !e.shiftKey && (todo || c.selectionStart === c.value.length) ? [0, 1] : null;
      default:
        return null;
    }
  }

  mover(cuadro, [abajo, derecha]) {
    const { fila, columna } = this.lugar(cuadro);
    const otro = this.filas[fila + abajo]?.[columna + derecha];
    otro?.focus();
    return Boolean(otro);
  }

  pegar(e) {
    const filas = bloque(e.clipboardData?.getData("text/plain") ?? "");
    if (!(e.target instanceof HTMLInputElement) || (filas.length === 1 && filas[0].length === 1 && numero(filas[0][0]) === null)) {
      return;
    }
    e.preventDefault();
    const { fila, columna } = this.lugar(e.target);
    const cuenta = { puestos: 0, fuera: 0, bloqueados: 0, malos: 0 };
    const antes = [];
    filas.forEach((celdas, i) =>
      celdas.forEach((texto, j) => this.poner(this.filas[fila + i]?.[columna + j], texto, antes, cuenta)),
    );
    if (antes.length > 0) {
      this.pegados.push(antes);
    }
    this.sumar();
    this.avisar(this.relato(cuenta));
  }

  poner(cuadro, texto, antes, cuenta) {
    if (!cuadro) {
      cuenta.fuera++;
    } else if (cuadro.readOnly || cuadro.disabled) {
      cuenta.bloqueados++;
    } else {
      antes.push([cuadro, cuadro.value]);
      cuadro.value = numero(texto) ?? texto.trim();
      cuenta.puestos++;
      cuenta.malos += this.revisar(cuadro) ? 0 : 1;
    }
  }

  relato({ puestos, fuera, bloqueados, malos }) {
    const partes = [`Se pegaron ${puestos} celdas.`];
    if (malos > 0) partes.push(`${malos} no son números: están marcadas, corríjalas.`);
    if (bloqueados > 0) partes.push(`${bloqueados} están bloqueadas y no cambiaron.`);
    if (fuera > 0) partes.push(`${fuera} quedaron fuera de la hoja.`);
    partes.push("Ctrl+Z lo deshace.");
    return partes.join(" ");
  }

  deshacer() {
    const antes = this.pegados.pop();
    if (!antes) {
      return;
    }
    antes.forEach(([cuadro, valor]) => {
      cuadro.value = valor;
      this.revisar(cuadro);
    });
    antes[0][0].focus();
    this.sumar();
    this.avisar("Se deshizo el pegado.");
  }

  revisar(cuadro) {
    const bien = numero(cuadro.value) !== null;
    if (bien) {
      cuadro.removeAttribute("aria-invalid");
    } else {
      cuadro.setAttribute("aria-invalid", "true");
    }
    return bien;
  }

  avisar(texto) {
    if (this.estado) {
      this.estado.textContent = texto;
    }
    if (this.deshacerBoton) {
      this.deshacerBoton.hidden = this.pegados.length === 0;
    }
  }

  sumar() {
    const valor = (cuadro) => Number(numero(cuadro?.value ?? "") ?? 0);
    const suma = (cuadros) => cuadros.reduce((total, c) => total + valor(c), 0);
    const escribir = (celda, n) => {
      celda.textContent = n.toLocaleString("es-MX", { maximumFractionDigits: 2 });
    };
    this.tabla.querySelectorAll("[data-suma-fila]").forEach((celda) => escribir(celda, suma(this.filas[Number(celda.dataset.sumaFila)])));
    this.tabla.querySelectorAll("[data-suma-columna]").forEach((celda) => escribir(celda, suma(this.filas.map((f) => f[Number(celda.dataset.sumaColumna)]))));
    this.tabla.querySelectorAll("[data-suma-todo]").forEach((celda) => escribir(celda, suma(this.filas.flat())));
  }
}

if (typeof document !== "undefined") {
  document.querySelectorAll("table[data-hoja]").forEach((tabla) => new Hoja(tabla));
}
