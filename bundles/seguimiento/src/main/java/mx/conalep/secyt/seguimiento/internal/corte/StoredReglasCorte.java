package mx.conalep.secyt.seguimiento.internal.corte;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.ReglasCorte;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code corte_regla}, as people change it. */
@Component
public final class StoredReglasCorte implements ReglasCorte {

    private static final int MAXIMO = 90;
    private static final String LEER = "SELECT tipo, paso, dias, version FROM corte_regla";
    private static final String FIJAR =
            "UPDATE corte_regla SET dias = ?, version = version + 1" + " WHERE tipo = ? AND paso = ? AND version = ?";

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;

    @Activate
    public StoredReglasCorte(@Reference Tx tx, @Reference Unidades unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    @Override
    public List<Regla> listar() {
        return tx
                .read(s -> Query.of(LEER)
                        .list(
                                s.jdbc(),
                                fila -> new Regla(
                                        fila.getString(1).equals("TRIMESTRE"),
                                        PasoCorte.valueOf(fila.getString(2)),
                                        fila.getInt(3),
                                        fila.getInt(4))))
                .stream()
                .sorted(Comparator.comparing(Regla::trimestral).thenComparing(Regla::paso))
                .toList();
    }

    @Override
    public Regla fijar(Identidad quien, Regla nueva) {
        quien.exigir("fijar reglas de corte", unidades.exigir(Unidad.NACIONAL, "unidad"), Rol.DSTC);
        revisar(nueva);
        return tx.write(quien, s -> {
            String tipo = nueva.trimestral() ? "TRIMESTRE" : "MES";
            if (Query.of(FIJAR, nueva.dias(), tipo, nueva.paso().name(), nueva.version())
                            .update(s)
                    == 0) {
                throw IfMatch.vencida();
            }
            bitacora.anotar(s, "fijar", "corte-regla", tipo + "/" + nueva.paso().clave(), Map.of("dias", nueva.dias()));
            return new Regla(nueva.trimestral(), nueva.paso(), nueva.dias(), nueva.version() + 1);
        });
    }

    /** Each step has at least the days of the one before it, and at most those of the one after it. */
    private void revisar(Regla nueva) {
        List<Regla> hermanas = listar().stream()
                .filter(r -> r.trimestral() == nueva.trimestral())
                .toList();
        int minimo = hermanas.stream()
                .filter(r -> r.paso().compareTo(nueva.paso()) < 0)
                .mapToInt(Regla::dias)
                .max()
                .orElse(1);
        int maximo = hermanas.stream()
                .filter(r -> r.paso().compareTo(nueva.paso()) > 0)
                .mapToInt(Regla::dias)
                .min()
                .orElse(MAXIMO);
        if (nueva.dias() < minimo || nueva.dias() > maximo) {
            throw Problema.campo(
                    "dias",
                    "Use de " + minimo + " a " + maximo
                            + " días hábiles: cada paso vence después del anterior y antes del siguiente.",
                    nueva.dias());
        }
    }
}
