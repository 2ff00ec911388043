package mx.conalep.secyt.portal.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import mx.conalep.secyt.portal.internal.acceso.PaginaApi;
import mx.conalep.secyt.portal.internal.acceso.PaginaEntrar;
import mx.conalep.secyt.portal.internal.acceso.PaginaInicio;
import mx.conalep.secyt.portal.internal.acceso.PaginaSalir;
import mx.conalep.secyt.portal.internal.acceso.Puestos;
import mx.conalep.secyt.portal.internal.acceso.VisitasPorGalleta;
import mx.conalep.secyt.portal.internal.complementos.ComplementosFalsos;
import mx.conalep.secyt.portal.internal.complementos.PaginaComplemento;
import mx.conalep.secyt.portal.internal.complementos.PaginaComplementos;
import mx.conalep.secyt.portal.internal.complementos.VidaFalsa;
import mx.conalep.secyt.portal.internal.pagina.Falsos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.PaginaAusente;
import mx.conalep.secyt.portal.internal.pagina.Plantillas;
import mx.conalep.secyt.portal.internal.pagina.Recursos;
import mx.conalep.secyt.portal.internal.pagina.RecursosServlet;
import mx.conalep.secyt.portal.internal.tablero.AvisoDemostracion;
import mx.conalep.secyt.portal.internal.tablero.Lugares;
import mx.conalep.secyt.portal.internal.tablero.PaginaTablero;
import mx.conalep.secyt.portal.internal.tablero.TablerosDePrueba;

/** The portal on fakes, wired by hand as the components would be. */
public final class Sitio {

    public final Muestra.Arbol arbol = Muestra.arbol();
    public final Muestra.Cifras cifras = new Muestra.Cifras(arbol);
    public final Muestra.SesionesFalsas sesiones = new Muestra.SesionesFalsas();
    public final ComplementosFalsos complementos = new ComplementosFalsos();
    private final Map<String, Servlet> servlets = new LinkedHashMap<>();
    private final Marco marco;
    private final Servlet ausente;
    private final Servlet recursos;

    public Sitio() {
        Recursos archivos = new Recursos();
        Plantillas plantillas = new Plantillas(archivos);
        marco = new Marco(
                new VisitasPorGalleta(sesiones),
                new AvisoDemostracion(cifras),
                plantillas,
                Falsos.navegacion(servlets::keySet));
        var tableros = TablerosDePrueba.de(cifras, new Lugares(arbol), Muestra.RELOJ);
        servlets.put("/", new PaginaInicio(marco, tableros, new Puestos(arbol)));
        servlets.put("/muestrario", new PaginaMuestrario(marco));
        servlets.put("/api", new PaginaApi(marco));
        servlets.put("/entrar", new PaginaEntrar(marco, sesiones));
        servlets.put("/salir", new PaginaSalir(marco, sesiones));
        servlets.put("/tablero", new PaginaTablero(marco, tableros));
        servlets.put("/complementos", new PaginaComplementos(marco, complementos.fichas()));
        servlets.put(
                "/complementos/uno",
                new PaginaComplemento(
                        marco,
                        complementos.fichas(),
                        complementos,
                        complementos.ajustes,
                        complementos,
                        new VidaFalsa(complementos.hechos)));
        ausente = new PaginaAusente(plantillas, marco);
        recursos = new RecursosServlet(archivos);
    }

    /** One more page. */
    public void agregar(String ruta, Function<Marco, Servlet> pagina) {
        servlets.put(ruta, pagina.apply(marco));
    }

    public Falsos.Respuesta pedir(Falsos.Peticion peticion) {
        try {
            Falsos.Respuesta respuesta = new Falsos.Respuesta();
            String ruta = peticion.http().getRequestURI();
            Servlet servlet = ruta.startsWith("/recursos/") ? recursos : servlets.getOrDefault(ruta, ausente);
            servlet.service(peticion.http(), respuesta.http());
            return respuesta;
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
    }

    /** A request of somebody who is logged in. */
    public Falsos.Peticion conSesion(Falsos.Peticion peticion) {
        return peticion.galleta(
                "SECYT", sesiones.abrir("ce-08", Muestra.CONTRASENA).token());
    }
}
