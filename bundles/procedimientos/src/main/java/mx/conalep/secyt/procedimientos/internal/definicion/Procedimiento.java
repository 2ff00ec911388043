package mx.conalep.secyt.procedimientos.internal.definicion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Errata;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Llamada;
import mx.conalep.secyt.bpmn.Opcional;
import mx.conalep.secyt.bpmn.Requisito;
import mx.conalep.secyt.procedimientos.Vigente;
import org.jspecify.annotations.Nullable;

/** A procedure as the API tells it. */
record Procedimiento(
        String clave,
        String codigo,
        String nombre,
        String revision,
        long revisionId,
        LocalDate desde,
        Linea linea,
        String coordinador,
        String duracion,
        @Nullable Integer totalImpreso,
        List<Errata> erratas,
        List<Renglon> actividades) {

    /** An activity as the API tells it; {@code nota} says its errata in one text. */
    record Renglon(
            String id,
            String numero,
            String etapa,
            String unidad,
            String titulo,
            List<String> siguientes,
            Map<String, String> decisiones,
            List<String> evidencias,
            List<String> consulta,
            boolean recepcion,
            boolean porUnidad,
            @Nullable Requisito condicion,
            @Nullable Llamada llamada,
            @Nullable Opcional opcional,
            int plazo,
            @Nullable String oficio,
            List<Errata> erratas,
            @Nullable String nota) {

        static Renglon de(Actividad a) {
            return new Renglon(
                    a.id(),
                    a.numero(),
                    a.etapa(),
                    a.unidad(),
                    a.titulo(),
                    a.siguientes(),
                    a.decisiones(),
                    a.evidencias(),
                    a.consulta(),
                    a.recepcion(),
                    a.porUnidad(),
                    a.condicion(),
                    a.llamada(),
                    a.opcional(),
                    a.plazo(),
                    a.oficio(),
                    a.erratas(),
                    nota(a.erratas()));
        }

        private static @Nullable String nota(List<Errata> erratas) {
            return erratas.isEmpty()
                    ? null
                    : String.join(
                            " ",
                            erratas.stream()
                                    .map(e -> "Impreso: " + e.impreso() + " Se lee: " + e.lectura())
                                    .toList());
        }
    }

    static Procedimiento de(Vigente vigente) {
        Definicion d = vigente.definicion();
        return new Procedimiento(
                d.clave(),
                d.codigo(),
                d.nombre(),
                d.revision(),
                vigente.id(),
                vigente.desde(),
                d.linea(),
                d.coordinador(),
                d.duracion(),
                d.totalImpreso() == 0 ? null : d.totalImpreso(),
                d.erratas(),
                d.actividades().stream().map(Renglon::de).toList());
    }
}
