package mx.conalep.secyt.procedimientos.internal.definicion;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** One node that serves revisions, on a day that the test moves. */
final class Imprenta implements Bitacora, CalendarioHabil, AutoCloseable {

    static final Identidad DSTC = persona("dstc", Rol.DSTC);
    static final Identidad CST = persona("cst", Rol.CST);

    final List<String> bitacora = new CopyOnWriteArrayList<>();
    final Acervo acervo;
    final StoredRevisiones revisiones;
    private LocalDate hoy = LocalDate.of(2026, 3, 10);

    Imprenta(TestDatabase base) {
        Tx tx = base.tx();
        acervo = new Acervo(tx, this, this);
        revisiones = new StoredRevisiones(tx, this, acervo, this);
    }

    void esHoy(String dia) {
        hoy = LocalDate.parse(dia);
    }

    /** The shipped file of a procedure as revision 10, with pieces of text changed in pairs. */
    static byte[] diez(String clave, String... cambios) {
        String xml = new String(Entrega.archivo(clave), StandardCharsets.UTF_8)
                .replaceFirst("revision=\"\\d+\"", "revision=\"10\"");
        for (int n = 0; n < cambios.length; n += 2) {
            if (!xml.contains(cambios[n])) {
                throw new AssertionError(cambios[n] + " is not in " + clave);
            }
            xml = xml.replace(cambios[n], cambios[n + 1]);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static Identidad persona(String cuenta, Rol rol) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, Unidad.NACIONAL)));
    }

    @Override
    public void close() {
        acervo.cerrar();
    }

    @Override
    public LocalDate hoy() {
        return hoy;
    }

    @Override
    public boolean habil(String unidad, LocalDate dia) {
        return true;
    }

    @Override
    public LocalDate siguiente(String unidad, LocalDate dia) {
        return dia;
    }

    @Override
    public LocalDate sumar(String unidad, LocalDate desde, int dias) {
        return desde.plusDays(dias);
    }

    @Override
    public int entre(String unidad, LocalDate desde, LocalDate hasta) {
        return (int) (hasta.toEpochDay() - desde.toEpochDay());
    }

    @Override
    public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
        bitacora.add(sesion.actor() + " " + accion + " " + objeto + " " + id);
    }

    @Override
    public Verificacion verificar() {
        return new Verificacion(0, 0, 0, new ArrayList<>());
    }
}
