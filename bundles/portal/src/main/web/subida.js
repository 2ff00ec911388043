// Sends the files of a field to the archive as soon as they are chosen, in pieces, and goes on where it was after a lost
// connection or, once the same file is chosen again, after a reload. The form then carries the numbers of the files and not
// their bytes. Without this module the form sends the files itself.
const API = "/api/v1/archivos/subidas";
const TROZO = 512 * 1024;
const MEMORIA = "secyt-subidas";
const DIA = 24 * 60 * 60 * 1000;
const ESPERA = 1000;
const ESPERA_MAXIMA = 30000;
const PASAJEROS = new Set([408, 409, 425, 429]);

/** A refusal that sending again does not mend. */
class Rechazo extends Error {}

/** What was under way, for the next time that the page is opened. */
const memoria = {
  todas() {
    try {
      return JSON.parse(window.localStorage.getItem(MEMORIA) ?? "[]").filter((e) => e.vence > Date.now());
    } catch {
      return [];
    }
  },
  poner(entrada) {
    this.guardar([...this.todas().filter((e) => e.url !== entrada.url), { ...entrada, vence: Date.now() + DIA }]);
  },
  quitar(url) {
    this.guardar(this.todas().filter((e) => e.url !== url));
  },
  guardar(entradas) {
    try {
      window.localStorage.setItem(MEMORIA, JSON.stringify(entradas));
    } catch {
      // Nothing can be kept here: a reload begins anew.
    }
  },
};

const hex = (bytes) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("");

/** Null where the browser has no digests: without TLS. */
async function huella(archivo) {
  return window.crypto.subtle ? hex(await window.crypto.subtle.digest("SHA-256", await archivo.arrayBuffer())) : null;
}

function crear(etiqueta, clase, texto = "") {
  const elemento = document.createElement(etiqueta);
  elemento.className = clase;
  elemento.textContent = texto;
  return elemento;
}

/** One file on its way, and its line in the page. */
class Envio {
  constructor(campo, datos, archivo = null) {
    Object.assign(this, { campo, archivo, url: null, desde: 0, id: null, espera: ESPERA, ...datos });
    this.clave = hex(window.crypto.getRandomValues(new Uint8Array(16)));
    this.corte = new AbortController();
    this.dibujar();
  }

  dibujar() {
    const id = `${this.campo.entrada.id}-envio-${this.campo.siguiente()}`;
    this.renglon = crear("li", "subida");
    const nombre = crear("span", "subida-nombre", this.nombre);
    nombre.id = id;
    this.avance = crear("progress", "subida-avance");
    this.avance.max = this.tamano;
    this.avance.value = 0;
    this.avance.setAttribute("aria-labelledby", id);
    this.estado = crear("span", "subida-estado", "En espera");
    this.boton = crear("button", "btn btn-sm btn-outline-primary", "Cancelar");
    this.boton.type = "button";
    this.boton.append(crear("span", "visually-hidden", ` ${this.nombre}`));
    this.boton.addEventListener("click", () => this.quitar());
    this.renglon.append(nombre, this.avance, this.estado, this.boton);
    this.campo.lista.append(this.renglon);
  }

  get vivo() {
    return Boolean(this.archivo) && !this.id && !this.fallo && !this.corte.signal.aborted;
  }

  esDe(archivo) {
    return archivo.name === this.nombre && archivo.size === this.tamano && archivo.lastModified === this.cambiado;
  }

  recordar() {
    const { url, nombre, tamano, cambiado, id } = this;
    memoria.poner({ url, nombre, tamano, cambiado, id, campo: this.campo.clave });
  }

  mostrar(texto) {
    this.avance.value = this.desde;
    this.estado.textContent = texto ?? `${Math.floor((100 * this.desde) / this.tamano)} %`;
  }

  async mandar() {
    if (this.vivo) {
      this.campo.avisar(`Enviando ${this.nombre}.`);
    }
    while (this.vivo) {
      try {
        await this.intentar();
      } catch (falla) {
        await this.remediar(falla);
      }
    }
  }

  async remediar(falla) {
    if (this.corte.signal.aborted) {
      return;
    }
    if (falla instanceof Rechazo) {
      this.fallar(falla.message);
      return;
    }
    this.desde = null;
    this.cortado = true;
    this.estado.textContent = "Sin conexión; sigue solo en cuanto vuelva";
    this.campo.avisar(`Se perdió la conexión; ${this.nombre} sigue solo en cuanto vuelva.`);
    await new Promise((listo) => {
      window.setTimeout(listo, this.espera);
      window.addEventListener("online", listo, { once: true });
      this.corte.signal.addEventListener("abort", listo, { once: true });
    });
    this.espera = Math.min(this.espera * 2, ESPERA_MAXIMA);
  }

  volvio() {
    this.espera = ESPERA;
    if (this.cortado) {
      this.cortado = false;
      this.campo.avisar(`Volvió la conexión; sigue ${this.nombre}.`);
    }
  }

  async intentar() {
    if (!this.url) {
      await this.empezar();
    } else if (this.desde === null) {
      await this.preguntar();
    }
    if (this.url) {
      await this.trozo();
    }
  }

  async empezar() {
    const declarado = { ...this.campo.destino, nombre: this.nombre, tamano: this.tamano, sha256: await this.leer(() => huella(this.archivo)) };
    const respuesta = await this.pedir("POST", API, { "Content-Type": "application/json", "Idempotency-Key": this.clave }, JSON.stringify(declarado));
    if (!respuesta.ok) {
      throw await rechazo(respuesta);
    }
    this.url = `${API}/${(await respuesta.json()).id}`;
    this.desde = 0;
    this.recordar();
  }

  /** Where it goes on; nowhere when it expired, then it begins anew. */
  async preguntar() {
    const respuesta = await this.pedir("HEAD", this.url);
    if (respuesta.status === 404) {
      this.olvidar();
    } else if (!respuesta.ok) {
      throw fallida(respuesta, "");
    } else {
      this.desde = Number(respuesta.headers.get("Upload-Offset"));
    }
  }

  async trozo() {
    const bytes = await this.leer(() => this.archivo.slice(this.desde, this.desde + TROZO).arrayBuffer());
    const cabeceras = { "Content-Type": "application/partial-upload", "Upload-Offset": String(this.desde) };
    const respuesta = await this.pedir("PATCH", this.url, cabeceras, bytes);
    const va = respuesta.headers.get("Upload-Offset");
    if (respuesta.status === 404) {
      this.olvidar();
    } else if (!respuesta.ok && (respuesta.status !== 409 || va === null)) {
      throw await rechazo(respuesta);
    } else {
      this.desde = Number(va);
      this.volvio();
      this.mostrar();
      if (respuesta.status === 201) {
        this.terminar((await respuesta.json()).id);
      }
    }
  }

  async leer(como) {
    try {
      return await como();
    } catch {
      throw new Rechazo("No se pudo leer el archivo; elíjalo otra vez.");
    }
  }

  pedir(metodo, url, cabeceras = {}, cuerpo = undefined) {
    return window.fetch(url, {
      method: metodo,
      headers: { "X-CSRF-Token": this.campo.csrf, "X-Requested-With": "secyt", Accept: "application/json", ...cabeceras },
      body: cuerpo,
      cache: "no-store",
      signal: metodo === "DELETE" ? undefined : this.corte.signal,
    });
  }

  olvidar() {
    memoria.quitar(this.url);
    this.url = null;
    this.clave = hex(window.crypto.getRandomValues(new Uint8Array(16)));
  }

  terminar(id) {
    this.id = id;
    this.recordar();
    this.desde = this.tamano;
    this.mostrar("Recibido");
    this.boton.firstChild.textContent = "Quitar";
    const oculto = crear("input", "");
    Object.assign(oculto, { type: "hidden", name: `${this.campo.entrada.name}-recibidos`, value: String(id) });
    this.renglon.append(oculto);
    this.campo.avisar(`Se recibió ${this.nombre}.`);
    this.campo.quedo();
  }

  fallar(texto) {
    this.fallo = texto;
    this.campo.pendiente = null;
    if (this.url) {
      memoria.quitar(this.url);
    }
    this.renglon.classList.add("subida-mal");
    this.estado.textContent = texto;
    this.boton.firstChild.textContent = "Quitar";
    this.campo.avisar(`No se recibió ${this.nombre}: ${texto}`);
  }

  quitar() {
    const hecho = this.id || this.fallo;
    this.corte.abort();
    if (this.url) {
      memoria.quitar(this.url);
      this.pedir("DELETE", this.url).catch(() => undefined);
    }
    this.renglon.remove();
    this.campo.sin(this);
    this.campo.avisar(hecho ? `Se quitó ${this.nombre}.` : `Se canceló ${this.nombre}.`);
    this.campo.entrada.focus();
  }
}

/** What the server says of a refusal; one that passes is no refusal but a failure. */
async function rechazo(respuesta) {
  const cuerpo = await respuesta.json().catch(() => ({}));
  const campo = cuerpo.errores?.[0]?.mensaje;
  const sinLugar = respuesta.status === 409 && cuerpo.codigo !== "envio-cambio";
  return sinLugar ? new Rechazo(cuerpo.detail ?? "") : fallida(respuesta, campo ?? cuerpo.detail ?? "");
}

function fallida(respuesta, texto) {
  if (respuesta.status === 401) {
    return new Rechazo("Su sesión terminó; entre de nuevo y elija otra vez el archivo: sigue donde iba.");
  }
  const definitiva = respuesta.status >= 400 && respuesta.status < 500 && !PASAJEROS.has(respuesta.status);
  return definitiva ? new Rechazo(texto || "No se admitió.") : new Error(String(respuesta.status));
}

/** A field of files. */
class Campo {
  constructor(entrada) {
    this.entrada = entrada;
    this.forma = entrada.form;
    this.csrf = this.forma.elements.namedItem("csrf")?.value ?? "";
    this.destino = Object.fromEntries(new URLSearchParams(entrada.dataset.subida));
    this.clave = [this.forma.getAttribute("action"), entrada.id, entrada.dataset.subida].join(" ");
    this.envios = [];
    this.cuenta = 0;
    this.cola = Promise.resolve();
    this.lista = crear("ul", "subidas");
    this.lista.setAttribute("aria-label", "Archivos");
    this.voz = crear("p", "subida-voz");
    this.voz.setAttribute("role", "status");
    entrada.after(this.lista, this.voz);
    entrada.addEventListener("change", () => this.elegidos([...entrada.files]));
    this.forma.addEventListener("submit", (evento) => this.alEnviar(evento));
    memoria.todas().filter((e) => e.campo === this.clave).forEach((e) => this.recuperar(e));
  }

  siguiente() {
    this.cuenta += 1;
    return this.cuenta;
  }

  avisar(texto) {
    this.voz.textContent = texto;
  }

  elegidos(archivos) {
    this.entrada.value = "";
    if (!this.entrada.multiple) {
      this.envios.filter((e) => !archivos.some((a) => e.esDe(a))).forEach((e) => e.quitar());
    }
    archivos.forEach((archivo) => this.enviar(archivo));
  }

  enviar(archivo) {
    const igual = this.envios.find((e) => e.esDe(archivo) && !e.fallo);
    if (igual && (igual.id || igual.archivo)) {
      return;
    }
    const envio = igual ?? this.con(new Envio(this, { nombre: archivo.name, tamano: archivo.size, cambiado: archivo.lastModified }, archivo));
    envio.archivo = archivo;
    this.cola = this.cola.then(() => envio.mandar());
  }

  con(envio) {
    this.envios.push(envio);
    return envio;
  }

  sin(envio) {
    this.envios = this.envios.filter((e) => e !== envio);
    this.quedo();
  }

  /** What was under way or whole when the page was left; the bytes of the former are with the person. */
  async recuperar(entrada) {
    const { url, nombre, tamano, cambiado } = entrada;
    const envio = this.con(new Envio(this, { url, nombre, tamano, cambiado, desde: null }));
    if (entrada.id) {
      envio.terminar(entrada.id);
      return;
    }
    try {
      await envio.preguntar();
    } catch {
      envio.desde = null;
    }
    if (!envio.url) {
      envio.renglon.remove();
      this.sin(envio);
    } else if (!envio.archivo) {
      const cuanto = envio.desde === null ? "Quedó a medias" : `Va en ${Math.floor((100 * envio.desde) / tamano)} %`;
      envio.avance.value = envio.desde ?? 0;
      envio.estado.textContent = `${cuanto}; elija otra vez el archivo para seguir`;
    }
  }

  alEnviar(evento) {
    if (this.envios.some((e) => e.vivo)) {
      evento.preventDefault();
      evento.stopImmediatePropagation();
      this.pendiente = { boton: evento.submitter };
      this.avisar("El formulario se envía en cuanto terminen los archivos.");
    } else {
      this.envios.filter((e) => e.id).forEach((e) => memoria.quitar(e.url));
    }
  }

  quedo() {
    if (this.pendiente && !this.envios.some((e) => e.vivo)) {
      const { boton } = this.pendiente;
      this.pendiente = null;
      this.forma.requestSubmit(boton);
    }
  }
}

document.querySelectorAll("input[type=file][data-subida]").forEach((entrada) => new Campo(entrada));
