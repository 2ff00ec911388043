package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.PlantillasOficio;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.internal.Oficina;
import mx.conalep.secyt.security.Identidad;

/** The oficios of cases: written before the transaction, issued within it. */
final class Emisiones {

    private static final int ASUNTO = 200;

    private final Oficios oficios;
    private final PlantillasOficio plantillas;
    private final Unidades unidades;
    private final CalendarioHabil calendario;

    Emisiones(Oficios oficios, PlantillasOficio plantillas, Unidades unidades, CalendarioHabil calendario) {
        this.calendario = calendario;
        this.oficios = oficios;
        this.plantillas = plantillas;
        this.unidades = unidades;
    }

    /** What the oficio of an activity says; empty when it issues none. */
    Optional<Redaccion> redactar(Caso caso, Actividad actividad, Labor labor, String comentario, Identidad quien) {
        if (actividad.oficio() == null || actividad.porUnidad()) {
            return Optional.empty();
        }
        exigirFirma(labor.tarea().lugar(), quien);
        return Optional.of(redactar(caso, actividad, actividad.oficio(), comentario));
    }

    Redaccion redactar(Caso caso, Actividad actividad, String plantilla, String comentario) {
        Cabecera c = caso.cabecera();
        Map<String, String> datos = Map.of(
                "expediente", c.folio(),
                "asunto", c.asunto(),
                "procedimiento",
                        caso.definicion().codigo() + ", " + caso.definicion().nombre(),
                "actividad", actividad.titulo(),
                "limite", limite(caso, actividad).toString());
        Redaccion r = plantillas.redactar(plantilla, datos);
        String texto = comentario.isBlank() ? r.texto() : r.texto() + "\n\n" + comentario.strip();
        return new Redaccion(corto(r.asunto()), texto.strip(), r.clausula());
    }

    /** The last day of those who are asked, or else of what follows. */
    private LocalDate limite(Caso caso, Actividad actividad) {
        int plazo = actividad.consulta().isEmpty()
                ? actividad.siguientes().stream()
                        .filter(s -> !s.equals(Actividad.FIN))
                        .mapToInt(s -> caso.actividad(s).plazo())
                        .max()
                        .orElse(actividad.plazo())
                : actividad.plazo();
        return calendario.sumar(caso.cabecera().coordinador(), calendario.hoy(), plazo);
    }

    private void exigirFirma(String lugar, Identidad quien) {
        Optional<Unidad> unidad = unidades.buscar(lugar);
        if (unidad.isPresent() && unidad.get().tipo().prestaServicios() && !Oficina.firma(quien, unidad.get())) {
            throw Problema.prohibido(
                    "sin-firma",
                    "Esta actividad emite un oficio de " + lugar + "; la concluye quien firma por la unidad.");
        }
    }

    /** Issues it to the units of some tasks, and ties these to it; does nothing when there is nobody to send it to. */
    void emitir(Obra obra, Ficha ficha, String emisora, Redaccion redaccion, List<Labor> labores) throws SQLException {
        List<Labor> otras =
                labores.stream().filter(l -> !l.tarea().lugar().equals(emisora)).toList();
        List<String> destinatarios = new ArrayList<>(destinatarios(otras));
        if (destinatarios.isEmpty()) {
            return;
        }
        NuevoOficio nuevo =
                NuevoOficio.de(emisora, redaccion, destinatarios).sobre("expediente", Long.toString(obra.id()));
        Oficio oficio = oficios.emitir(obra.sesion(), nuevo);
        LaborRows.pedir(obra.sesion(), otras, oficio.id());
        obra.anotar(Apunte.de(Accion.OFICIO, emisora, oficio.folio()).en(ficha).oficio(oficio.id()));
        obra.oficio(oficio.folio());
    }

    private List<String> destinatarios(List<Labor> labores) {
        return labores.stream()
                .map(l -> l.tarea().lugar())
                .distinct()
                .filter(u -> unidades.buscar(u).isPresent())
                .limit(400)
                .toList();
    }

    private static String corto(String asunto) {
        return asunto.length() <= ASUNTO ? asunto : asunto.substring(0, ASUNTO - 1) + "…";
    }
}
