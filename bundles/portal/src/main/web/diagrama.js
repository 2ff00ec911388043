// Draws every [data-bpmn] with bpmn-js, marks the activities of data-actuales and data-hechas, and says so in words.
// The page scrolls as usual over it: one moves it by dragging, with the buttons, or with Ctrl and the arrows.
const CERCA = 0.8;

function marcar(lienzo, registro, ids, clase) {
  const presentes = (ids || "").split(/\s+/).filter((id) => id && registro.get(`a-${id}`));
  presentes.forEach((id) => lienzo.addMarker(`a-${id}`, clase));
  return presentes;
}

/** Where a stretch begins so that it holds the middle and shows nothing beside the drawing. */
function desde(medio, largo, inicio, total) {
  return Math.max(inicio - 20, Math.min(medio - largo / 2, inicio + total + 20 - largo));
}

/** As near as can be read; at the activity that is current, or at the beginning. */
function acercar(lienzo, registro, actuales) {
  const { inner, outer } = lienzo.viewbox();
  const foco = actuales.length ? registro.get(`a-${actuales[0]}`) : { x: inner.x, y: inner.y, width: 0, height: 0 };
  const escala = Math.max(Math.min(outer.width / (inner.width + 40), outer.height / (inner.height + 40), 1), CERCA);
  const width = outer.width / escala;
  const height = outer.height / escala;
  lienzo.viewbox({
    x: desde(foco.x + foco.width / 2, width, inner.x, inner.width),
    y: desde(foco.y + foco.height / 2, height, inner.y, inner.height),
    width,
    height,
  });
}

function mandar(figura, lienzo) {
  const botones = figura.querySelector(".diagrama-botones");
  botones.hidden = false;
  botones.addEventListener("click", (evento) => {
    const { mover, zoom } = evento.target.dataset;
    if (mover) {
      lienzo.scroll({ dx: -Number(mover) * lienzo.viewbox().outer.width * 0.6, dy: 0 });
    } else if (zoom) {
      lienzo.zoom(zoom === "todo" ? "fit-viewport" : lienzo.zoom() * Number(zoom), "auto");
    }
  });
}

function decir(figura, texto) {
  figura.querySelector("[data-estado]").textContent = texto;
}

async function dibujar(figura) {
  const caja = figura.querySelector(".diagrama-lienzo");
  const visor = new window.BpmnJS({ container: caja, zoomScroll: { enabled: false } });
  try {
    const respuesta = await fetch(figura.dataset.bpmn, { headers: { Accept: "application/xml" } });
    if (!respuesta.ok) {
      throw new Error(`${respuesta.status}`);
    }
    const { warnings } = await visor.importXML(await respuesta.text());
    const lienzo = visor.get("canvas");
    const registro = visor.get("elementRegistry");
    const actuales = marcar(lienzo, registro, figura.dataset.actuales, "actual");
    marcar(lienzo, registro, figura.dataset.hechas, "hecha");
    const dibujo = caja.querySelector(".djs-container > svg");
    dibujo.setAttribute("role", "img");
    dibujo.setAttribute("aria-label", `Diagrama: ${caja.dataset.titulo}`);
    acercar(lienzo, registro, actuales);
    mandar(figura, lienzo);
    figura.dataset.dibujado = String(warnings.length);
    const aqui = actuales.length ? ` En curso: actividad ${actuales.join(", ")}.` : "";
    decir(figura, `Se mueve arrastrándolo, con los botones o con Ctrl y las flechas.${aqui}`);
  } catch (falla) {
    caja.hidden = true;
    decir(figura, "El diagrama no se pudo dibujar; recargue la página o abra el archivo en un modelador.");
    figura.dataset.dibujado = `falla: ${falla.message}`;
  }
}

window.addEventListener("load", () => document.querySelectorAll("[data-bpmn]").forEach(dibujar));
