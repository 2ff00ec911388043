// What all pages do with script; without it they work as well. Menus close when one leaves them or presses Escape, a
// form is not sent twice, and a part of a page that could not be fetched is asked for as a whole page.
const MENUS = "details.menu-grupo[open]";

function cerrar(menu, conFoco) {
  menu.open = false;
  if (conFoco) {
    menu.querySelector("summary").focus();
  }
}

document.addEventListener("keydown", (e) => {
  if (e.key !== "Escape" || !(e.target instanceof Element)) {
    return;
  }
  const menu = e.target.closest(MENUS) ?? document.querySelector(MENUS);
  if (menu) {
    cerrar(menu, menu.contains(e.target));
  }
});

document.getElementById("menu")?.addEventListener("keydown", (e) => {
  if (e.key === "Enter") {
    e.preventDefault();
    e.target.checked = !e.target.checked;
  }
});

document.addEventListener("click", (e) => {
  for (const menu of document.querySelectorAll("details.menu-grupo[open]")) {
    if (!menu.contains(e.target)) {
      cerrar(menu, false);
    }
  }
});

document.addEventListener("submit", (e) => {
  const forma = e.target;
  if (forma.method !== "post" || forma.dataset.enviado) {
    if (forma.dataset.enviado) {
      e.preventDefault();
    }
    return;
  }
  forma.dataset.enviado = "si";
  window.setTimeout(() => delete forma.dataset.enviado, 4000);
});

document.addEventListener("htmx:responseError", (e) => window.location.assign(e.detail.pathInfo.requestPath));

// Lists that send their form when something else is chosen, such as the type of a service.
document.addEventListener("change", (e) => {
  if (e.target instanceof HTMLSelectElement && e.target.hasAttribute("data-al-cambiar")) {
    const boton = document.getElementById(e.target.dataset.alCambiar);
    e.target.form.requestSubmit(boton);
  }
});
