// Follows a piece of progress: asks for the same page again and takes from it the piece with the same id, until it says
// that it has ended; then the whole page is read once more, for what came of it.
const CADA = 1500;

async function preguntar(pieza) {
  const respuesta = await fetch(pieza.dataset.progreso || window.location.href, { headers: { Accept: "text/html" } });
  if (!respuesta.ok) {
    throw new Error(String(respuesta.status));
  }
  const pagina = new DOMParser().parseFromString(await respuesta.text(), "text/html");
  return pagina.getElementById(pieza.id);
}

function poner(pieza, nueva) {
  const avance = pieza.querySelector("progress");
  const otro = nueva.querySelector("progress");
  if (avance && otro && otro.hasAttribute("value")) {
    avance.setAttribute("max", otro.getAttribute("max"));
    avance.setAttribute("value", otro.getAttribute("value"));
  }
  const texto = pieza.querySelector(".progreso-texto");
  texto.textContent = nueva.querySelector(".progreso-texto").textContent;
}

async function seguir(pieza, espera) {
  await new Promise((listo) => window.setTimeout(listo, espera));
  if (!pieza.isConnected) {
    return;
  }
  try {
    const nueva = await preguntar(pieza);
    if (!nueva || !nueva.hasAttribute("data-progreso")) {
      window.location.reload();
      return;
    }
    poner(pieza, nueva);
    seguir(pieza, CADA);
  } catch {
    seguir(pieza, Math.min(espera * 2, 30000));
  }
}

document.querySelectorAll("[data-progreso]").forEach((pieza) => seguir(pieza, CADA));
