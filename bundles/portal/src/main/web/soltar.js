// A file dropped anywhere on the form goes into its field, as if it had been chosen there.
document.querySelectorAll("form[data-soltar]").forEach((forma) => {
  const campo = forma.querySelector(`#${forma.dataset.soltar}`);
  forma.addEventListener("dragover", (evento) => {
    evento.preventDefault();
    forma.classList.add("soltar-encima");
  });
  ["dragleave", "drop"].forEach((que) => forma.addEventListener(que, () => forma.classList.remove("soltar-encima")));
  forma.addEventListener("drop", (evento) => {
    evento.preventDefault();
    if (evento.dataTransfer && evento.dataTransfer.files.length > 0) {
      campo.files = evento.dataTransfer.files;
      campo.focus();
    }
  });
});
