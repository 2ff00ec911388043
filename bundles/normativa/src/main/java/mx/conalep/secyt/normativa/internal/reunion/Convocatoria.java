package mx.conalep.secyt.normativa.internal.reunion;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Invitada;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;

/** Tells units about a meeting. */
record Convocatoria(Oficios oficios, Bandeja bandeja) {

    private static final int ASUNTO = 200;

    /** Issues one oficio to all of them; its id. */
    long oficio(TxSession s, Reunion r, List<String> unidades, List<String> temas) throws SQLException {
        String asunto = "Invitación: " + r.titulo();
        Redaccion redaccion = new Redaccion(
                asunto.length() <= ASUNTO ? asunto : asunto.substring(0, ASUNTO - 1) + "…",
                "Se le invita a «" + r.titulo() + "» (" + r.clave() + "), " + cuando(r) + ".\n\nPrograma:\n\n"
                        + String.join("\n\n", temas),
                "7081-MP-SI rev. 09, Pd-01-It-01, actividad 6");
        NuevoOficio nuevo = NuevoOficio.de(r.convoca(), redaccion, unidades).sobre("reunion", r.clave());
        return oficios.emitir(s, nuevo).id();
    }

    /** Leaves a notice for each. */
    void avisar(TxSession s, Reunion r, List<String> unidades) throws SQLException {
        for (String unidad : unidades) {
            bandeja.avisar(s, aviso(r, unidad, "invitacion", "Invitación: " + r.titulo(), "Es " + cuando(r) + "."));
        }
    }

    /** Tells whoever was invited that it is on another day. */
    void mover(TxSession s, Reunion r, List<Invitada> invitadas) throws SQLException {
        for (Invitada i : invitadas) {
            bandeja.avisar(
                    s,
                    aviso(
                            r,
                            i.unidad(),
                            "cambio-" + r.version(),
                            "Cambió de fecha: " + r.titulo(),
                            "Ahora es " + cuando(r) + "."));
        }
    }

    /** Tells whoever was invited that it will not be. */
    void cancelar(TxSession s, Reunion r, List<Invitada> invitadas, String motivo) throws SQLException {
        for (Invitada i : invitadas) {
            bandeja.avisar(s, aviso(r, i.unidad(), "cancelada", "Se canceló: " + r.titulo(), motivo));
        }
    }

    private static String cuando(Reunion r) {
        return "el " + r.fecha() + " a las " + r.hora() + ", "
                + switch (r.modalidad()) {
                    case PRESENCIAL -> "presencial en ";
                    case VIRTUAL -> "virtual en ";
                    case MIXTA -> "presencial y virtual en ";
                }
                + r.lugar();
    }

    private static Aviso aviso(Reunion r, String unidad, String que, String asunto, String texto) {
        return new Aviso(
                "reunion-" + r.clave() + "-" + que + "-" + unidad,
                "reunion." + (que.startsWith("cambio") ? "cambio" : que),
                unidad,
                asunto,
                texto,
                "/reuniones/una?clave=" + r.clave());
    }
}
