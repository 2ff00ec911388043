package mx.conalep.secyt.portal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Archivo;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Hoja;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Progreso;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;

/** Every piece of the kit on one page, to be looked at and tested; it also takes a file and gives it back. */
final class PaginaMuestrario extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final long MAXIMO = 1000;

    PaginaMuestrario(Marco marco) {
        super(marco);
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        return Vista.de(
                "muestrario",
                "Muestrario",
                Map.of(
                        "csrf", solicitud.visita().map(v -> v.csrf()).orElse(""),
                        "forma", forma().llenado(solicitud),
                        "filtro",
                                Formulario.de(Entrada.lista("linea", "Línea", List.of(Opcion.de("ST")))
                                        .deFiltro()),
                        "tabla", tabla(solicitud, paginacion),
                        "vacia",
                                Tabla.de("vacia", "Nada", List.of(), List.of())
                                        .siVacia(new Vacio("Todavía no hay", "Capture el primero.", "/", "Capturar")),
                        "datos", List.of(Dato.de("Folio", "S2026-1"), Dato.de("Convenio", null)),
                        "enlaces", List.of(Enlace.a("Servicios", "/servicios"), Enlace.aqui("Uno")),
                        "progreso", new Progreso("carga", "Importando", 30, 120, false),
                        "hoja", hoja()));
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Archivo archivo = solicitud.archivo("archivo").orElseThrow();
        try (InputStream entrada = archivo.abrir()) {
            return Descarga.de("ó " + archivo.nombre(), "application/octet-stream", entrada.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Formulario forma() {
        List<Opcion> dos = List.of(new Opcion("a", "La primera"), new Opcion("b", "La segunda"));
        return new Formulario(
                List.of(
                        Entrada.texto("nombre", "Nombre")
                                .obligatoria()
                                .conAyuda("Como en el acta.")
                                .con("maxlength", "80"),
                        Entrada.de(
                                Campo.de("muestras", "Muestras ensayadas", Campo.Clase.ENTERO)
                                        .obligatorio(),
                                "datos."),
                        Entrada.de(Campo.de("acreditado", "Está acreditado", Campo.Clase.LOGICO), "datos."),
                        Entrada.de(Clase.FECHA, "dia", "Día").conValor("2026-02-03"),
                        Entrada.lista("opcion", "Opción", dos).conValor("retirada"),
                        Entrada.de(Clase.RADIOS, "linea", "Línea")
                                .obligatoria()
                                .conOpciones(dos)
                                .conValor("b"),
                        Entrada.de(Clase.CASILLAS, "campos", "Campos")
                                .conOpciones(dos)
                                .conValores(List.of("a", "b")),
                        Entrada.de(Clase.CASILLA, "cerrado", "Curso cerrado").conValor("true"),
                        Entrada.de(Clase.AREA, "motivo", "Motivo").obligatoria().conValor("<b>"),
                        Entrada.de(Clase.SECRETO, "clave", "Contraseña").obligatoria(),
                        Entrada.oculta("version", 3),
                        Entrada.de(Clase.ARCHIVO, "archivo", "Archivo").con("accept", ".csv")),
                List.of(new ErrorCampo("nombre", "Escriba el nombre.", null), new ErrorCampo("linea", "Elija.", null)));
    }

    private static Tabla tabla(Solicitud solicitud, Paginacion paginacion) {
        List<Columna> columnas = List.of(
                Columna.de("Folio").ordenable(solicitud, "folio"),
                Columna.numero("Cuota").ordenable(solicitud, "cuota"),
                Columna.de("Estado"));
        List<Celda> fila = List.of(
                Celda.enlace("S2026-1", "/servicios/uno?folio=S2026-1"),
                Celda.numero(new BigDecimal("15000"), 2),
                Celda.insignia("Validado", Tono.BIEN).conNota("autovalidado"));
        return Tabla.de("servicios", "Servicios del año", columnas, List.of(fila, fila))
                .con(Paginas.de(solicitud, paginacion, Pagina.de(120, List.of(1, 2))));
    }

    private static Hoja hoja() {
        List<Hoja.Fila> filas = List.of(
                new Hoja.Fila(
                        "Personas",
                        "personas",
                        List.of(
                                Hoja.Cuadro.de("p1", "10"),
                                Hoja.Cuadro.de("p2", ""),
                                new Hoja.Cuadro("p3", "7", true, "Observada: suba la meta."))),
                new Hoja.Fila(
                        "Horas",
                        "horas",
                        List.of(Hoja.Cuadro.de("h1", "1"), Hoja.Cuadro.de("h2", "2"), Hoja.Cuadro.de("h3", "3"))));
        return new Hoja("metas", "Metas de 2027", "Indicador", List.of("T1", "T2", "T3"), filas, true, true);
    }

    static byte[] parte(String limite, String csrf, String nombre, byte[] contenido) {
        String cabeza = "--" + limite + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n--"
                + limite + "\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"" + nombre
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        byte[] antes = cabeza.getBytes(StandardCharsets.UTF_8);
        byte[] despues = ("\r\n--" + limite + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] todo = new byte[antes.length + contenido.length + despues.length];
        System.arraycopy(antes, 0, todo, 0, antes.length);
        System.arraycopy(contenido, 0, todo, antes.length, contenido.length);
        System.arraycopy(despues, 0, todo, antes.length + contenido.length, despues.length);
        return todo;
    }
}
