package mx.conalep.secyt.procedimientos.internal.definicion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Vigente;

/** Those that come with the system, numbered from 1 in the order of the manual, without a database. */
public final class ProcedimientosEntregados implements Procedimientos {

    private static final Map<Long, Vigente> LEIDOS = new ConcurrentHashMap<>();

    @Override
    public Optional<Vigente> vigente(String clave) {
        int lugar = Entrega.CLAVES.indexOf(clave);
        return lugar < 0 ? Optional.empty() : Optional.of(revision(lugar + 1));
    }

    @Override
    public Vigente revision(long id) {
        if (id < 1 || id > Entrega.CLAVES.size()) {
            throw Problema.noExiste("la revisión", String.valueOf(id));
        }
        return LEIDOS.computeIfAbsent(id, ProcedimientosEntregados::leer);
    }

    @Override
    public List<Vigente> listar() {
        return LongStream.rangeClosed(1, Entrega.CLAVES.size())
                .mapToObj(this::revision)
                .toList();
    }

    private static Vigente leer(long id) {
        String clave = Entrega.CLAVES.get((int) id - 1);
        try {
            return new Vigente(id, Lector.leer(Entrega.archivo(clave)), Entrega.DESDE);
        } catch (LecturaException e) {
            throw new IllegalStateException(clave + ": " + e.getMessage(), e);
        }
    }
}
