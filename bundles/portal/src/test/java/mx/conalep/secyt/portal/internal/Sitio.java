package mx.conalep.secyt.portal.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.conalep.secyt.portal.internal.acceso.PaginaApi;
import mx.conalep.secyt.portal.internal.acceso.PaginaEntrar;
import mx.conalep.secyt.portal.internal.acceso.PaginaSalir;
import mx.conalep.secyt.portal.internal.acceso.Puestos;
import mx.conalep.secyt.portal.internal.acceso.VisitasPorGalleta;
import mx.conalep.secyt.portal.internal.bitacora.BitacoraFalsa;
import mx.conalep.secyt.portal.internal.bitacora.PaginaBitacora;
import mx.conalep.secyt.portal.internal.catalogo.CatalogoFalso;
import mx.conalep.secyt.portal.internal.cierre.Periodicas;
import mx.conalep.secyt.portal.internal.complementos.ComplementosFalsos;
import mx.conalep.secyt.portal.internal.complementos.PaginaComplemento;
import mx.conalep.secyt.portal.internal.complementos.PaginaComplementos;
import mx.conalep.secyt.portal.internal.complementos.VidaFalsa;
import mx.conalep.secyt.portal.internal.correspondencia.Correspondencia;
import mx.conalep.secyt.portal.internal.cuentas.CuentasFalsas;
import mx.conalep.secyt.portal.internal.cuentas.Fichero;
import mx.conalep.secyt.portal.internal.cuentas.PaginaCuenta;
import mx.conalep.secyt.portal.internal.cuentas.PaginaCuentas;
import mx.conalep.secyt.portal.internal.ediciones.EdicionesFalsas;
import mx.conalep.secyt.portal.internal.ediciones.PaginaBorrador;
import mx.conalep.secyt.portal.internal.ediciones.PaginaEdicion;
import mx.conalep.secyt.portal.internal.ediciones.PaginaEdiciones;
import mx.conalep.secyt.portal.internal.ediciones.PaginaEmitir;
import mx.conalep.secyt.portal.internal.ediciones.PaginaRecomendacion;
import mx.conalep.secyt.portal.internal.ediciones.PaginaRecomendaciones;
import mx.conalep.secyt.portal.internal.ediciones.PaginaServiciosEdicion;
import mx.conalep.secyt.portal.internal.ediciones.PaginaVerificar;
import mx.conalep.secyt.portal.internal.ediciones.PruebasVerificar;
import mx.conalep.secyt.portal.internal.ediciones.RecomendacionesFalsas;
import mx.conalep.secyt.portal.internal.expedientes.ExpedientesFalsos;
import mx.conalep.secyt.portal.internal.importaciones.Formas;
import mx.conalep.secyt.portal.internal.importaciones.ImportacionesFalsas;
import mx.conalep.secyt.portal.internal.importaciones.PaginaArchivos;
import mx.conalep.secyt.portal.internal.importaciones.PaginaImportacion;
import mx.conalep.secyt.portal.internal.importaciones.PaginaImportaciones;
import mx.conalep.secyt.portal.internal.inicio.Agenda;
import mx.conalep.secyt.portal.internal.inicio.PaginaInicio;
import mx.conalep.secyt.portal.internal.normativa.NormativaFalsa;
import mx.conalep.secyt.portal.internal.pagina.Falsos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.PaginaAusente;
import mx.conalep.secyt.portal.internal.pagina.Plantillas;
import mx.conalep.secyt.portal.internal.pagina.Recursos;
import mx.conalep.secyt.portal.internal.pagina.RecursosServlet;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.portal.internal.procedimientos.ManualFalso;
import mx.conalep.secyt.portal.internal.servicios.Detalle;
import mx.conalep.secyt.portal.internal.servicios.NormasDelServicio;
import mx.conalep.secyt.portal.internal.servicios.PaginaCaptura;
import mx.conalep.secyt.portal.internal.servicios.PaginaExportacion;
import mx.conalep.secyt.portal.internal.servicios.PaginaServicio;
import mx.conalep.secyt.portal.internal.servicios.PaginaServicios;
import mx.conalep.secyt.portal.internal.servicios.Registro;
import mx.conalep.secyt.portal.internal.tablero.AvisoDemostracion;
import mx.conalep.secyt.portal.internal.tablero.Lugares;
import mx.conalep.secyt.portal.internal.tablero.PaginaTablero;
import mx.conalep.secyt.portal.internal.tablero.TablerosDePrueba;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.security.Sesiones;
import mx.conalep.secyt.seguimiento.Servicios;

/** The portal on fakes, wired by hand as the components would be. */
public final class Sitio {

    public final Muestra.Arbol arbol = Muestra.arbol();
    public final Muestra.Cifras cifras = new Muestra.Cifras(arbol);
    public final Muestra.SesionesFalsas sesiones = new Muestra.SesionesFalsas();
    public final ComplementosFalsos complementos = new ComplementosFalsos();
    public final CatalogoFalso catalogo = new CatalogoFalso();
    public final NormativaFalsa normativa = new NormativaFalsa();
    public final Registro registro = new Registro();
    public final CuentasFalsas cuentas = new CuentasFalsas();
    public final BitacoraFalsa bitacora = new BitacoraFalsa();
    public final ManualFalso manual = new ManualFalso();
    public final ExpedientesFalsos expedientes = new ExpedientesFalsos(manual);
    public final Periodicas periodicas = new Periodicas();
    public final ImportacionesFalsas importaciones = new ImportacionesFalsas();
    public final EdicionesFalsas ediciones = new EdicionesFalsas();
    public final RecomendacionesFalsas recomendaciones = new RecomendacionesFalsas();
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
                Falsos.navegacion(servlets::keySet),
                visita -> 3);
        var tableros = TablerosDePrueba.de(cifras, new Lugares(arbol), Muestra.RELOJ);
        servlets.put(
                "/",
                new PaginaInicio(
                        marco,
                        tableros,
                        new Puestos(arbol),
                        new Agenda(registro.servicios(), registro.metas(), expedientes.tareas())));
        servicios(marco);
        cuentas(marco);
        servlets.putAll(Correspondencia.paginas(marco));
        servlets.putAll(expedientes.paginas(marco, arbol));
        servlets.putAll(manual.paginas(marco));
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
        servlets.putAll(catalogo.paginas(marco));
        servlets.putAll(normativa.paginas(marco, arbol));
        servlets.putAll(periodicas.paginas(marco, arbol));
        servlets.put("/importaciones", new PaginaImportaciones(marco, importaciones, new Formas(arbol)));
        servlets.put("/importaciones/una", new PaginaImportacion(marco, importaciones));
        servlets.put("/importaciones/archivo", new PaginaArchivos(marco, importaciones, importaciones));
        servlets.put("/ediciones", new PaginaEdiciones(marco, ediciones));
        servlets.put("/ediciones/una", new PaginaEdicion(marco, ediciones, null));
        servlets.put("/ediciones/servicios", new PaginaServiciosEdicion(marco, ediciones, registro.indicadores()));
        servlets.put("/ediciones/emitir", new PaginaEmitir(marco, ediciones));
        servlets.put("/ediciones/borrador", new PaginaBorrador(marco, ediciones));
        servlets.put("/recomendaciones", new PaginaRecomendaciones(marco, recomendaciones, registro.indicadores()));
        servlets.put("/recomendaciones/una", new PaginaRecomendacion(marco, recomendaciones));
        servlets.put("/verificar", new PaginaVerificar(marco, PruebasVerificar::comprobar));
        ausente = new PaginaAusente(plantillas, marco);
        recursos = new RecursosServlet(archivos);
    }

    /** One more page. */
    public void agregar(String ruta, Function<Marco, Servlet> pagina) {
        servlets.put(ruta, pagina.apply(marco));
    }

    private void servicios(Marco marco) {
        UnidadesVisibles unidades = new UnidadesVisibles(arbol);
        Servicios servicios = registro.servicios();
        Detalle detalle = new Detalle(
                servicios,
                registro.indicadores(),
                registro.tipos(),
                registro.ofertas(),
                unidades,
                new NormasDelServicio(normativa.normas()));
        servlets.put(
                "/servicios", new PaginaServicios(marco, servicios, registro.ejercicios(), registro.tipos(), unidades));
        servlets.put("/servicios/uno", new PaginaServicio(marco, servicios, registro.pasos(), detalle));
        servlets.put("/servicios/exportacion", new PaginaExportacion(marco, servicios));
        servlets.put(
                "/servicios/captura",
                new PaginaCaptura(
                        marco, registro.capturas(), servicios, registro.tipos(), registro.ofertas(), arbol, unidades));
    }

    private void cuentas(Marco marco) {
        Fichero fichero = CuentasFalsas.fichero(arbol, Muestra.RELOJ);
        servlets.put("/cuentas", new PaginaCuentas(marco, cuentas.cuentas(), fichero, new UnidadesVisibles(arbol)));
        servlets.put("/cuentas/una", new PaginaCuenta(marco, cuentas.cuentas(), cuentas.fusiones(), fichero));
        servlets.put("/bitacora", new PaginaBitacora(marco, bitacora.lectura(), bitacora.bitacora()));
        servlets.put(
                "/bitacora/exportacion",
                new mx.conalep.secyt.portal.internal.bitacora.PaginaExportacion(marco, bitacora.lectura()));
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

    /** A form sent by somebody who is logged in. */
    public Falsos.Peticion forma(String direccion) {
        Sesiones.Sesion sesion = sesiones.abrir("ce-08", Muestra.CONTRASENA);
        return Falsos.Peticion.post(direccion).galleta("SECYT", sesion.token()).con("csrf", sesion.csrf());
    }

    /** A request of an auditor. */
    public Falsos.Peticion comoAuditor(Falsos.Peticion peticion) {
        Identidad auditor = Identidad.de("auditor", "Iris", Set.of(new Facultad(Rol.AUDITOR, "CONALEP")));
        sesiones.abiertas.put("auditor", new Sesiones.Sesion("auditor", "csrf0", auditor));
        return peticion.galleta("SECYT", "auditor");
    }
}
