package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Cabeza;
import mx.conalep.secyt.audit.CadenaBitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Congelado;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.EstadoEdicion;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;

/** Issues an edition: everything in one transaction, or nothing. */
final class Emisor {

    private final Bitacora bitacora;
    private final CadenaBitacora cadena;
    private final Transmision transmision;
    private final String direccion;

    Emisor(Bitacora bitacora, CadenaBitacora cadena, Transmision transmision, String direccion) {
        this.bitacora = bitacora;
        this.cadena = cadena;
        this.transmision = transmision;
        this.direccion = direccion;
    }

    Edicion emitir(TxSession s, FuenteEdicion fuente, NuevaEdicion nueva) throws SQLException {
        PeriodoEdicion periodo = nueva.periodo();
        Optional<String> anterior = EdicionRows.delPeriodo(s, fuente.clave(), periodo);
        if (anterior.isPresent()) {
            throw Problema.conflicto(
                    "edicion-emitida",
                    "Ya se emitió la edición " + anterior.get() + " de " + periodo.texto()
                            + " y no cambia; para corregirla emita una fe de erratas.");
        }
        long id = SequenceIds.next(s, "edicion_seq", 1)[0];
        String folio = Folios.siguiente(s, "ED-" + periodo.tipo().letra(), periodo.ejercicio());
        Congelado congelado = fuente.congelar(s, id, folio, periodo);
        List<Faltante> faltantes = fuente.faltantes(s, periodo);
        Reglas.revisar(faltantes, nueva.justificacion());
        Edicion edicion = edicion(s, id, folio, fuente, nueva, congelado, faltantes);
        EdicionRows.insertar(s, edicion);
        bitacora.anotar(
                s, "emitir", "edicion", folio, Map.of("huella", edicion.huella(), "servicios", edicion.servicios()));
        String oficio = transmision.enviar(s, edicion, nueva.destinatarios());
        if (!oficio.isEmpty()) {
            EdicionRows.enviar(s, id, oficio);
        }
        return EdicionRows.leer(s, folio).orElseThrow();
    }

    Edicion edicion(
            TxSession s,
            long id,
            String folio,
            FuenteEdicion fuente,
            NuevaEdicion nueva,
            Congelado congelado,
            List<Faltante> faltantes)
            throws SQLException {
        Cabeza cabeza = cadena.cabeza(s);
        String h = congelado.huella().substring(0, 16);
        return new Edicion(
                id,
                folio,
                fuente.clave(),
                fuente.titulo() + ": " + nueva.periodo().nombreLinea() + ", "
                        + nueva.periodo().texto(),
                nueva.periodo(),
                s.now(),
                congelado.huella(),
                cabeza.bloque(),
                cabeza.huella(),
                direccion + "/verificar?folio=" + folio + "&h=" + h,
                EstadoEdicion.EMITIDA,
                congelado.servicios(),
                faltantes.isEmpty() ? null : nueva.justificacion(),
                faltantes,
                nueva.elaboro(),
                nueva.reviso(),
                nueva.autorizo(),
                null,
                null,
                s.actor(),
                congelado.demostracion(),
                List.of());
    }
}
