package mx.conalep.secyt.portal.internal.informes;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.informes.ParametroInforme.Clase;
import mx.conalep.secyt.informes.ParametroInforme.Opcion;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Canal;
import mx.conalep.secyt.informes.PeticionInforme.Entrega;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.informes.PeticionesInforme;
import mx.conalep.secyt.portal.internal.Muestra;
import mx.conalep.secyt.portal.internal.acceso.VisitasPorGalleta;
import mx.conalep.secyt.portal.internal.pagina.Falsos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.PaginaAusente;
import mx.conalep.secyt.portal.internal.pagina.Plantillas;
import mx.conalep.secyt.portal.internal.pagina.Recursos;
import mx.conalep.secyt.portal.internal.pagina.RecursosServlet;
import mx.conalep.secyt.portal.internal.tablero.AvisoDemostracion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.DatosPublicos;

/** The pages of reports on fakes. */
final class SitioInformes {

    final List<String> hechos = new ArrayList<>();
    private final Muestra.SesionesFalsas sesiones = new Muestra.SesionesFalsas();
    private final Map<String, Servlet> servlets = new LinkedHashMap<>();
    private final Servlet ausente;
    private final Servlet recursos;

    SitioInformes() {
        Recursos archivos = new Recursos();
        Plantillas plantillas = new Plantillas(archivos);
        Marco marco = new Marco(
                new VisitasPorGalleta(sesiones),
                new AvisoDemostracion(new Muestra.Cifras(Muestra.arbol())),
                plantillas,
                Falsos.navegacion(servlets::keySet),
                visita -> 3);
        Informes informes = new Dos();
        Mesa mesa = new Mesa();
        servlets.put("/informes", new PaginaInformes(marco, informes, new Ninguno()));
        servlets.put("/informes/archivo", new PaginaArchivo(marco, informes));
        servlets.put("/peticiones-informe", new PaginaPeticiones(marco, mesa));
        servlets.put("/peticiones-informe/detalle", new PaginaPeticion(marco, mesa, informes));
        servlets.put("/peticiones-informe/nueva", new PaginaNuevaPeticion(marco, mesa));
        servlets.put("/datos", new PaginaDatos(marco, new Publicos()));
        ausente = new PaginaAusente(plantillas, marco);
        recursos = new RecursosServlet(archivos);
    }

    Falsos.Respuesta pedir(Falsos.Peticion peticion) {
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

    Falsos.Peticion conSesion(Falsos.Peticion peticion) {
        return peticion.galleta(
                "SECYT", sesiones.abrir("ce-08", Muestra.CONTRASENA).token());
    }

    String csrf() {
        return "csrf" + sesiones.abiertas.size();
    }

    private record Fuente(String clave, String titulo, int filas) implements FuenteInforme {

        @Override
        public String descripcion() {
            return "Inscritos y horas por sector.";
        }

        @Override
        public List<ParametroInforme> parametros() {
            return List.of(
                    ParametroInforme.de("ejercicio", "Ejercicio", Clase.ENTERO, "Año de cuatro cifras, como 2026.")
                            .exigido(),
                    ParametroInforme.lista(
                            "por",
                            "Por",
                            "Con qué se agrupan.",
                            new Opcion("sector", "Sector"),
                            new Opcion("area", "Área")));
        }

        @Override
        public Informe generar(Identidad quien, Map<String, String> parametros) {
            if (!parametros.get("ejercicio").equals("2026")) {
                throw Problema.campo("ejercicio", "Use un año de 2000 a 2100.", parametros.get("ejercicio"));
            }
            List<Fila> filas = new ArrayList<>();
            for (int i = 1; i <= this.filas; i++) {
                filas.add(InformeTabular.fila(List.of(
                        Optional.of("Sector <" + i + ">"),
                        Optional.of(new BigDecimal(1000 * i)),
                        Optional.of(new BigDecimal("1234.50")))));
            }
            return new InformeTabular(
                    clave,
                    titulo,
                    Map.of("Ejercicio", "2026"),
                    List.of(
                            InformeTabular.columna("sector", "Sector", TipoDato.TEXTO),
                            InformeTabular.columna("inscritos", "Inscritos", TipoDato.NUMERO),
                            InformeTabular.columna("cuota", "Cuota", TipoDato.IMPORTE)),
                    filas,
                    Optional.of(InformeTabular.fila(
                            List.of(Optional.empty(), Optional.of(new BigDecimal(6000)), Optional.empty()))),
                    List.of("Inscritos son atenciones."),
                    List.of(),
                    true);
        }
    }

    private static final class Dos implements Informes {

        private final List<FuenteInforme> fuentes = List.of(
                new Fuente("csc-resultados", "Resultados de la capacitación", 3), new Fuente("larga", "Lista", 120));

        @Override
        public List<FuenteInforme> listar(Identidad quien) {
            return fuentes;
        }

        @Override
        public FuenteInforme exigir(Identidad quien, String clave) {
            return fuentes.stream()
                    .filter(f -> f.clave().equals(clave))
                    .findFirst()
                    .orElseThrow(() -> Problema.noExiste("un informe", clave));
        }

        @Override
        public Emitido emitir(Identidad quien, String clave, Map<String, String> consulta) {
            return new Emitido(new Texto(clave + consulta), "text/csv", clave + ".csv");
        }
    }

    private record Texto(String texto) implements Documento {

        @Override
        public long tamano() {
            return texto.getBytes(UTF_8).length;
        }

        @Override
        public void copiar(OutputStream salida) throws IOException {
            salida.write(texto.getBytes(UTF_8));
        }

        @Override
        public void close() {
            // nothing to free
        }
    }

    private static final class Ninguno implements Formatos {

        @Override
        public Optional<FormatoDisponible> buscar(Identidad quien, String id) {
            return Optional.empty();
        }

        @Override
        public List<FormatoDisponible> listar(Identidad quien) {
            return List.of();
        }
    }

    private final class Mesa implements PeticionesInforme {

        private final PeticionInforme abierta = peticion("P2026-000001", true, Estado.RECIBIDA, null);
        private final PeticionInforme hecha = peticion(
                "P2026-000002",
                false,
                Estado.ATENDIDA,
                new Entrega("csc-resultados", "ejercicio=2026", Instant.EPOCH, "ab".repeat(32), "csc.csv", "text/csv"));

        private static PeticionInforme peticion(String folio, boolean vencida, Estado estado, Entrega entrega) {
            return new PeticionInforme(
                    folio,
                    "Cámara de Diputados",
                    true,
                    Canal.OFICIO,
                    null,
                    "Cursos <2026>",
                    "CONALEP",
                    LocalDate.of(2026, 8, 1),
                    LocalDate.of(2026, 8, 14),
                    vencida,
                    estado,
                    "ce-08",
                    null,
                    entrega == null ? null : "Se adjunta.",
                    null,
                    entrega,
                    4);
        }

        @Override
        public Pagina<PeticionInforme> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
            return Pagina.de(2, List.of(abierta, hecha));
        }

        @Override
        public PeticionInforme leer(Identidad quien, String folio) {
            return folio.equals(abierta.folio()) ? abierta : hecha;
        }

        @Override
        public PeticionInforme crear(Identidad quien, Nueva nueva) {
            if (nueva.asunto() == null) {
                throw Problema.campo("asunto", "Falta «asunto»: es obligatorio.", null);
            }
            hechos.add("crear " + nueva.asunto() + " " + nueva.externo() + " " + nueva.dias());
            return abierta;
        }

        @Override
        public PeticionInforme tomar(Identidad quien, String folio, int version) {
            hechos.add("tomar " + folio + " " + version);
            return abierta;
        }

        @Override
        public PeticionInforme responder(Identidad quien, String folio, int version, Respuesta respuesta) {
            hechos.add("responder " + respuesta.texto() + " " + respuesta.informe() + " " + respuesta.parametros());
            return hecha;
        }

        @Override
        public PeticionInforme cancelar(Identidad quien, String folio, int version, String motivo) {
            if (motivo == null) {
                throw Problema.campo("motivo", "Falta «motivo»: es obligatorio.", null);
            }
            hechos.add("cancelar " + motivo);
            return abierta;
        }

        @Override
        public Archivo archivo(Identidad quien, String folio) {
            return new Archivo("csc.csv", "text/csv", 3, new ByteArrayInputStream("a,b".getBytes(UTF_8)));
        }
    }

    private static final class Publicos implements DatosPublicos {

        @Override
        public List<Integer> ejercicios() {
            return List.of(2026, 2025);
        }

        @Override
        public Cuadro leer(int ejercicio) {
            if (!ejercicios().contains(ejercicio)) {
                throw Problema.noExiste("un ejercicio publicado", "" + ejercicio);
            }
            return new Cuadro(
                    ejercicio,
                    Instant.EPOCH,
                    true,
                    ejercicio == 2026 ? null : "Histórico no verificado",
                    ejercicio == 2026 ? "Histórico no verificado" : null,
                    List.of(
                            new Renglon(
                                    "00",
                                    "Nacional",
                                    Linea.CAPACITACION,
                                    1200L,
                                    25000L,
                                    12000L,
                                    12900L,
                                    100L,
                                    48000L,
                                    900L),
                            new Renglon(
                                    "08",
                                    "Colegio de Educación Profesional Técnica del Estado de Chihuahua",
                                    Linea.CAPACITACION,
                                    3L,
                                    null,
                                    null,
                                    null,
                                    null,
                                    120L,
                                    null),
                            new Renglon(
                                    "09",
                                    "Ciudad de México",
                                    Linea.CAPACITACION,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    0L)),
                    List.of("Sólo lo verificado."));
        }

        @Override
        public List<Definicion> diccionario() {
            return List.of(new Definicion("servicios", "entero", "Servicios verificados."));
        }
    }
}
