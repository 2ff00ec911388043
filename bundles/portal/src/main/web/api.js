// Draws the description of the API; only what reads may be tried from here, with the session of whoever is logged in.
window.addEventListener("load", () => {
  const destino = document.getElementById("api");
  window.SwaggerUIBundle({
    url: destino.dataset.descripcion,
    domNode: destino,
    deepLinking: true,
    docExpansion: "list",
    supportedSubmitMethods: ["get"],
    validatorUrl: null,
  });
});
