package mx.conalep.secyt.procedimientos.internal.expediente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.procedimientos.internal.definicion.Entrega;

/** The procedures that come with the system, read once in a JVM, without a database. */
final class Manual implements Procedimientos {

    private static final List<String> CLAVES = Entrega.CLAVES;
    private static final List<Vigente> TODAS =
            LongStream.range(0, CLAVES.size()).mapToObj(Manual::leer).toList();

    private static Vigente leer(long id) {
        String archivo = "/procedimientos/" + CLAVES.get((int) id) + ".bpmn";
        try (InputStream bytes = Procedimientos.class.getResourceAsStream(archivo)) {
            return new Vigente(id, Lector.leer(bytes.readAllBytes()), LocalDate.of(2025, 11, 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LecturaException e) {
            throw new IllegalStateException(e);
        }
    }

    static Definicion de(String clave) {
        return TODAS.get(CLAVES.indexOf(clave)).definicion();
    }

    static List<Definicion> todas() {
        return TODAS.stream().map(Vigente::definicion).toList();
    }

    @Override
    public Optional<Vigente> vigente(String clave) {
        return CLAVES.contains(clave) ? Optional.of(TODAS.get(CLAVES.indexOf(clave))) : Optional.empty();
    }

    @Override
    public Vigente revision(long id) {
        return TODAS.get((int) id);
    }

    @Override
    public List<Vigente> listar() {
        return TODAS;
    }
}
