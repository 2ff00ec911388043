package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.Oficios;

/**
 * What the end of an activity did outside its case, the oficio it issued and the case it called, and how that is taken back: the
 * oficio counts no longer and the case ends as cancelled. Neither is deleted.
 */
final class Efectos {

    private static final int LARGO = 4000;

    private final Tx tx;
    private final Casos casos;
    private final Oficios oficios;

    Efectos(Tx tx, Casos casos, Oficios oficios) {
        this.tx = tx;
        this.casos = casos;
        this.oficios = oficios;
    }

    /** Cases that an activity has called and that were not cancelled, as they are now; never within a transaction. */
    List<Caso> llamados(Caso caso, String actividad) {
        return tx.read(s -> CasoRows.hijos(s, caso.cabecera().id())).stream()
                .filter(h -> actividad.equals(h.padreActividad()) && h.estado() != EstadoExpediente.CANCELADO)
                .map(h -> casos.leer(h.id()))
                .toList();
    }

    /**
     * Takes back what came with a step.
     *
     * @throws Problema 409 when a called case was worked on
     */
    void retirar(Obra obra, Ficha ficha, int cierre, String motivo, List<Caso> llamados) throws SQLException {
        Actividad actividad = obra.caso().actividad(ficha.actividad());
        String porque = cortado("Se deshizo la actividad " + actividad.numero() + " de "
                + obra.caso().cabecera().folio() + ": " + motivo);
        for (PasoRows.Efecto efecto : PasoRows.efectos(obra.sesion(), obra.id(), cierre)) {
            Long oficio = efecto.oficio();
            Long hijo = efecto.hijo();
            if (oficio != null) {
                sinEfecto(obra, ficha, oficio, porque);
            }
            for (Caso llamado : llamados) {
                if (hijo != null && llamado.cabecera().id() == hijo) {
                    cancelar(obra, ficha, llamado, porque);
                }
            }
        }
    }

    private void sinEfecto(Obra obra, Ficha ficha, long oficio, String porque) throws SQLException {
        oficios.dejarSinEfecto(obra.sesion(), oficio, porque);
        LaborRows.soltar(obra.sesion(), oficio);
        String folio = oficios.consultar(obra.sesion(), oficio).folio();
        obra.anotar(Apunte.de(Accion.SIN_EFECTO, obra.caso().cabecera().coordinador(), folio)
                .en(ficha)
                .oficio(oficio));
    }

    private void cancelar(Obra obra, Ficha ficha, Caso visto, String porque) throws SQLException {
        Obra hijo = casos.tomar(obra.sesion(), visto);
        Cabecera cual = hijo.caso().cabecera();
        if (cual.estado() == EstadoExpediente.CANCELADO) {
            return;
        }
        if (trabajado(hijo)) {
            throw Problema.conflicto(
                    "llamado-trabajado",
                    "No se deshace porque en el expediente " + cual.folio()
                            + ", que abrió esta actividad, ya se trabajó (va en "
                            + hijo.caso().dondeVa()
                            + "). Pida a quien lo coordina que lo cancele con su motivo, o deshaga lo hecho en él, y repita.");
        }
        Gestion.cancelar(hijo, porque);
        obra.anotar(Apunte.de(Accion.SIN_EFECTO, obra.caso().cabecera().coordinador(), cual.folio())
                .en(ficha)
                .hijo(cual.id()));
    }

    /** Somebody has begun, taken charge of, or added something that an undo would not give back. */
    private static boolean trabajado(Obra hijo) throws SQLException {
        Caso caso = hijo.caso();
        boolean intacto = caso.cabecera().estado() == EstadoExpediente.ABIERTO
                && caso.fichas().stream().noneMatch(f -> f.estado() == Ficha.Estado.CONSUMIDA)
                && caso.fichas().stream()
                        .filter(Ficha::abierta)
                        .flatMap(f -> caso.labores(f).stream())
                        .allMatch(l -> l.abierta() && Objects.isNull(l.tarea().responsable()));
        return !intacto || PasoRows.hayAportes(hijo.sesion(), hijo.id());
    }

    private static String cortado(String texto) {
        return texto.length() <= LARGO ? texto : texto.substring(0, LARGO);
    }
}
