package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.seguimiento.internal.hoja.ClaseColumna;
import mx.conalep.secyt.seguimiento.internal.hoja.Columna;

/** The columns that a sheet of services may have: those of the record, and those of its types. Immutable. */
final class Columnas {

    static final String FOLIO = "folio";
    static final String VERSION = "version";
    static final String ESTADO = "estado";
    static final String HUELLA = "huella";

    /** What identifies a row and is not captured. */
    static final Set<String> CLAVES = Set.of(FOLIO, VERSION, ESTADO, HUELLA);

    private static final List<Columna> COMUNES = List.of(
            lista("tipo", "Tipo de servicio: elija su clave de la lista."),
            lista("unidad", "Plantel o CAST que prestó el servicio: su clave."),
            lista("oferta", "Curso o servicio del catálogo: elija su clave de la lista."),
            Columna.de("fechaInicio", "Primer día, como 2026-03-15 o 15/03/2026.", ClaseColumna.FECHA),
            Columna.de("fechaFin", "Último día; su mes es en el que cuenta.", ClaseColumna.FECHA),
            Columna.de("horas", "Duración: un número entero de horas.", ClaseColumna.ENTERO),
            lista("modalidad", "PRESENCIAL, EN_LINEA o MIXTA."),
            lista("sector", "PUBLICO, PRIVADO o SOCIAL."),
            Columna.de("participantesHombres", "Hombres: un número entero.", ClaseColumna.ENTERO),
            Columna.de("participantesMujeres", "Mujeres: un número entero.", ClaseColumna.ENTERO),
            Columna.de("participantesOtro", "Otras personas; vacío es 0.", ClaseColumna.ENTERO),
            Columna.de("acreditados", "Personas acreditadas; vacío si no aplica.", ClaseColumna.ENTERO),
            Columna.de("cuota", "Pesos, sólo el número, como 15000.00.", ClaseColumna.DECIMAL),
            Columna.de("usuario", "RFC de la empresa o persona registrada que lo pidió.", ClaseColumna.TEXTO),
            Columna.de("requerimiento", "Lo que se pidió, en 80 caracteres.", ClaseColumna.TEXTO),
            Columna.de("convenio", "Número del convenio, en 80 caracteres.", ClaseColumna.TEXTO),
            lista("origen", "DSTC o ESTATAL; vacío es ESTATAL."),
            Columna.de("cerrado", "Sí, si fue para una sola empresa; vacío es no.", ClaseColumna.LOGICO)
                    .conLista("cerrado"));

    private final Map<String, Columna> columnas = new LinkedHashMap<>();

    private Columnas() {
        COMUNES.forEach(c -> columnas.put(c.clave(), c));
    }

    private static Columna lista(String clave, String ayuda) {
        return Columna.de(clave, ayuda, ClaseColumna.TEXTO).conLista(clave);
    }

    /** The common columns and those of some types. */
    static Columnas de(Collection<TipoDisponible> tipos) {
        Columnas todas = new Columnas();
        tipos.forEach(t ->
                t.campos().forEach(c -> todas.columnas.putIfAbsent(Encabezado.DATOS + c.clave(), propia(c))));
        return todas;
    }

    private static Columna propia(Campo campo) {
        String clave = Encabezado.DATOS + campo.clave();
        String ayuda = (campo.etiqueta() + ". " + campo.ayuda()).strip();
        Columna columna = Columna.de(
                clave,
                campo.requerido() ? ayuda + " (obligatorio)" : ayuda,
                ClaseColumna.valueOf(campo.clase().name()));
        boolean elegible = !campo.opciones().isEmpty() || campo.clase() == Campo.Clase.LOGICO;
        return elegible ? columna.conLista(campo.opciones().isEmpty() ? "cerrado" : clave) : columna;
    }

    /** All that people fill in, in order. */
    List<Columna> todas() {
        return List.copyOf(columnas.values());
    }

    /** What a column holds; what is unknown holds text. */
    ClaseColumna clase(String clave) {
        Columna columna = columnas.get(clave);
        return columna == null ? ClaseColumna.TEXTO : columna.clase();
    }

    /** Whether the record or some type has it. */
    boolean tiene(String clave) {
        return columnas.containsKey(clave);
    }

    /** What a column takes. */
    String remedio(String clave) {
        Columna columna = columnas.get(clave);
        if (columna != null) {
            return columna.ayuda();
        }
        return clave.startsWith(Encabezado.JUSTIFICACIONES)
                ? "Explique el aviso con 10 a 500 caracteres."
                : "Lea el mensaje y corrija el renglón.";
    }

    /** Those whose numbers in a workbook are days. */
    Set<String> fechas() {
        return columnas.values().stream()
                .filter(c -> c.clase() == ClaseColumna.FECHA)
                .map(Columna::clave)
                .collect(Collectors.toSet());
    }

    /** The cells of a row that say something, each in the one way in which it is compared. */
    Map<String, String> canonicas(Map<String, String> celdas) {
        Map<String, String> canonicas = new LinkedHashMap<>();
        celdas.forEach((clave, texto) -> {
            String canonico = clase(clave).canonico(texto);
            if (!canonico.isEmpty()) {
                canonicas.put(clave, canonico);
            }
        });
        return canonicas;
    }
}
