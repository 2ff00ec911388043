package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import mx.conalep.secyt.trabajos.Entrega;
import org.junit.jupiter.api.DynamicTest;

/** The outbox on a database, under a clock that the test moves. */
final class Oficina implements Bitacora {

    static final String PLANTEL = "08DPT0001C";
    static final TxContext QUIEN = TxContext.system("prueba");

    final Tx tx;
    final Reloj reloj;
    final Bandeja bandeja = new StoredBandeja();
    final List<String> bitacora = new CopyOnWriteArrayList<>();

    /** What is to be shown. */
    @FunctionalInterface
    interface Regla {
        void vale(Oficina oficina) throws Exception;
    }

    private Oficina(Tx tx, Reloj reloj) {
        this.tx = tx;
        this.reloj = reloj;
    }

    /** Shows it on each database. */
    static Stream<DynamicTest> enAmbas(Regla regla) {
        return Stream.of(
                DynamicTest.dynamicTest("Derby", () -> {
                    Reloj reloj = new Reloj();
                    try (TestDatabase base = TestDatabase.derby(reloj, new TrabajosModule())) {
                        regla.vale(new Oficina(base.tx(), reloj));
                    }
                }),
                DynamicTest.dynamicTest("PostgreSQL", () -> {
                    Reloj reloj = new Reloj();
                    try (TestDatabase base = TestDatabase.postgres(reloj, new TrabajosModule())) {
                        regla.vale(new Oficina(base.tx(), reloj));
                    }
                }));
    }

    static Aviso aviso(String clave, String unidad) {
        return new Aviso(clave, "servicio.devuelto", unidad, "Se devolvió " + clave, "Revise la cuota.", "");
    }

    void avisar(String... claves) {
        for (String clave : claves) {
            avisar(aviso(clave, PLANTEL));
        }
    }

    void avisar(Aviso aviso) {
        tx.write(QUIEN, s -> {
            bandeja.avisar(s, aviso);
            return 1;
        });
    }

    /** A node of its own. */
    Reparto nodo(Entrega entrega) {
        return new Reparto(tx, new TableLease(tx), entrega);
    }

    /** The one value of a query, as text. */
    String valor(String sql) {
        return tx.read(s -> {
            try (PreparedStatement select = s.jdbc().prepareStatement(sql);
                    ResultSet fila = select.executeQuery()) {
                fila.next();
                return String.valueOf(fila.getString(1));
            }
        });
    }

    int cuantos(String estado) {
        return Integer.parseInt(valor("SELECT COUNT(*) FROM aviso_pendiente WHERE estado = '" + estado + "'"));
    }

    @Override
    public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
        bitacora.add(sesion.actor() + " " + accion + " " + objeto);
    }

    @Override
    public Verificacion verificar() {
        return new Verificacion(0, 0, 0, List.of());
    }
}
