package mx.conalep.secyt.portal.internal.normativa;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tono;

/** Constants in the words of people. */
final class Rotulos {

    private static final Map<Enum<?>, String> PALABRAS = Map.ofEntries(
            entry(Linea.CAPACITACION, "Capacitación"),
            entry(Linea.TECNOLOGICOS, "Servicios tecnológicos"),
            entry(Norma.Clase.LINEAMIENTOS, "Lineamientos"),
            entry(Norma.Clase.PROCEDIMIENTO, "Procedimiento"),
            entry(Norma.Clase.MANUAL, "Manual"),
            entry(Norma.Clase.OTRA, "Otra"),
            entry(Norma.Estado.PROYECTO, "En proyecto"),
            entry(Norma.Estado.EN_COMENTARIOS, "En comentarios"),
            entry(Norma.Estado.EN_DICTAMEN, "En dictamen"),
            entry(Norma.Estado.APROBADA, "Aprobada"),
            entry(Norma.Estado.VIGENTE, "En vigor"),
            entry(Norma.Estado.ABROGADA, "Abrogada"),
            entry(Norma.Estado.SUSTITUIDA, "Sustituida"),
            entry(Organo.DCAJ, "DCAJ"),
            entry(Organo.GT_COMERI, "GT-COMERI"),
            entry(Organo.COMERI, "COMERI"),
            entry(Reunion.Clase.COMERI, "Sesión del COMERI"),
            entry(Reunion.Clase.GT_COMERI, "Sesión del GT-COMERI"),
            entry(Reunion.Clase.DIRECTORES, "Semestral con directores de CAST"),
            entry(Reunion.Clase.TRABAJO, "De trabajo"),
            entry(Reunion.Tipo.ORDINARIA, "Ordinaria"),
            entry(Reunion.Tipo.EXTRAORDINARIA, "Extraordinaria"),
            entry(Reunion.Modalidad.PRESENCIAL, "Presencial"),
            entry(Reunion.Modalidad.VIRTUAL, "Virtual"),
            entry(Reunion.Modalidad.MIXTA, "Presencial y virtual"),
            entry(Reunion.Estado.PROGRAMADA, "Programada"),
            entry(Reunion.Estado.CONVOCADA, "Convocada"),
            entry(Reunion.Estado.CELEBRADA, "Celebrada"),
            entry(Reunion.Estado.CANCELADA, "Cancelada"),
            entry(Reunion.ClaseDocumento.MINUTA, "Minuta"),
            entry(Reunion.ClaseDocumento.LISTA, "Lista de asistencia"),
            entry(Reunion.ClaseDocumento.CAPTURA, "Captura de pantalla"),
            entry(Reunion.ClaseDocumento.MATERIAL, "Material"),
            entry(Compromiso.Estado.PENDIENTE, "Pendiente"),
            entry(Compromiso.Estado.ATENDIDO, "Atendido, por revisar"),
            entry(Compromiso.Estado.CERRADO, "Cerrado"),
            entry(Compromiso.Estado.CANCELADO, "Cancelado"),
            entry(Compromiso.Accion.ANOTAR, "Anotó un avance"),
            entry(Compromiso.Accion.ATENDER, "Lo dio por atendido"),
            entry(Compromiso.Accion.DEVOLVER, "Lo devolvió"),
            entry(Compromiso.Accion.PRORROGAR, "Dio prórroga"),
            entry(Compromiso.Accion.CERRAR, "Lo cerró"),
            entry(Compromiso.Accion.CANCELAR, "Lo canceló"),
            entry(CambioExterno.Fuente.DOF, "Diario Oficial"),
            entry(CambioExterno.Fuente.LEY, "Ley o reglamento"),
            entry(CambioExterno.Fuente.NORMA_TECNICA, "Norma técnica"),
            entry(CambioExterno.Fuente.INSTITUCIONAL, "Política institucional"),
            entry(CambioExterno.Fuente.MERCADO, "Mercado"),
            entry(CambioExterno.Fuente.OTRA, "Otra"),
            entry(CambioExterno.Estado.ABIERTO, "Por revisar"),
            entry(CambioExterno.Estado.REVISADO_SIN_CAMBIO, "Revisado, sin cambio"),
            entry(CambioExterno.Estado.CON_PROYECTO, "Con proyecto de cambio"),
            entry(Visita.Estado.PROGRAMADA, "Programada"),
            entry(Visita.Estado.REALIZADA, "Realizada"),
            entry(Visita.Estado.CERRADA, "Cerrada"),
            entry(Visita.Estado.CANCELADA, "Cancelada"),
            entry(Visita.Resultado.CUMPLE, "Cumple"),
            entry(Visita.Resultado.NO_CUMPLE, "No cumple"),
            entry(Visita.Resultado.NO_APLICA, "No aplica"));

    private Rotulos() {}

    static String de(Enum<?> constante) {
        return PALABRAS.getOrDefault(constante, constante.name());
    }

    static String lineas(List<Linea> lineas) {
        return lineas.stream().map(Rotulos::de).collect(Collectors.joining(" y "));
    }

    static <E extends Enum<E>> List<Opcion> opciones(Class<E> tipo) {
        return Arrays.stream(tipo.getEnumConstants())
                .map(e -> new Opcion(e.name(), de(e)))
                .toList();
    }

    static Celda insignia(Norma.Estado estado) {
        return Celda.insignia(
                de(estado),
                switch (estado) {
                    case VIGENTE -> Tono.BIEN;
                    case PROYECTO, EN_COMENTARIOS, EN_DICTAMEN -> Tono.CURSO;
                    case APROBADA -> Tono.ATENCION;
                    case ABROGADA, SUSTITUIDA -> Tono.NEUTRO;
                });
    }

    static Celda insignia(Reunion.Estado estado) {
        return Celda.insignia(
                de(estado),
                switch (estado) {
                    case CELEBRADA -> Tono.BIEN;
                    case PROGRAMADA, CONVOCADA -> Tono.CURSO;
                    case CANCELADA -> Tono.NEUTRO;
                });
    }

    static Celda insignia(Compromiso c) {
        if (c.vencido()) {
            return Celda.insignia("Vencido", Tono.MAL).conNota(de(c.estado()));
        }
        return Celda.insignia(
                de(c.estado()),
                switch (c.estado()) {
                    case PENDIENTE -> Tono.CURSO;
                    case ATENDIDO -> Tono.ATENCION;
                    case CERRADO -> Tono.BIEN;
                    case CANCELADO -> Tono.NEUTRO;
                });
    }

    static Celda insignia(CambioExterno c) {
        if (c.vencido()) {
            return Celda.insignia("Vencido", Tono.MAL);
        }
        return Celda.insignia(de(c.estado()), c.estado() == CambioExterno.Estado.ABIERTO ? Tono.ATENCION : Tono.BIEN);
    }

    static Celda insignia(Visita.Estado estado) {
        return Celda.insignia(
                de(estado),
                switch (estado) {
                    case CERRADA -> Tono.BIEN;
                    case REALIZADA -> Tono.ATENCION;
                    case PROGRAMADA -> Tono.CURSO;
                    case CANCELADA -> Tono.NEUTRO;
                });
    }
}
