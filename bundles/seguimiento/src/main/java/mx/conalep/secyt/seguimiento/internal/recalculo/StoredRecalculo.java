package mx.conalep.secyt.seguimiento.internal.recalculo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Recalculo;
import mx.conalep.secyt.seguimiento.internal.recalculo.Suspects.UnidadMes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares in the database and looks closer only at what does not agree. */
@Component
public final class StoredRecalculo implements Recalculo {

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;

    @Activate
    public StoredRecalculo(@Reference Tx tx, @Reference Unidades unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    @Override
    public List<Diferencia> revisar(Identidad quien, @Nullable Integer ejercicio, boolean corregir) {
        Unidad nacional = unidades.exigir(Unidad.NACIONAL, "unidad");
        quien.exigir("recalcular", nacional, Rol.ADMINISTRADOR, Rol.CSC, Rol.CST, Rol.DSTC);
        List<Diferencia> todas = new ArrayList<>();
        for (UnidadMes lugar : tx.read(s -> Suspects.read(s.jdbc(), ejercicio))) {
            todas.addAll(tx.<List<Diferencia>>write(quien, s -> revisar(s, lugar, corregir)));
        }
        return List.copyOf(todas);
    }

    private List<Diferencia> revisar(TxSession session, UnidadMes lugar, boolean corregir) throws SQLException {
        Recuento.pasar(session.jdbc(), lugar);
        List<Diferencia> todas = new ArrayList<>();
        for (Recuento recuento : List.of(Recuento.PERIODOS, Recuento.TOTALES)) {
            List<Diferencia> suyas = recuento.comparar(session.jdbc(), lugar);
            todas.addAll(suyas);
            for (Diferencia d : corregir ? suyas : List.<Diferencia>of()) {
                recuento.corregir(session.jdbc(), d);
                bitacora.anotar(session, "recalcular", d.tabla(), clave(d), detalle(d));
            }
        }
        return todas;
    }

    private static String clave(Diferencia d) {
        return "%s/%s/%d-%02d".formatted(d.unidad(), d.clave(), d.ejercicio(), d.mes());
    }

    private static Map<String, Object> detalle(Diferencia d) {
        return Map.of(
                "columna", d.columna().clave(),
                "registrado", d.registrado().toPlainString(),
                "recontado", d.recontado().toPlainString());
    }
}
