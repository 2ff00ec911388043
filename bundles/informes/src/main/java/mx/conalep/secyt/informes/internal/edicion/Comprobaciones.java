package mx.conalep.secyt.informes.internal.edicion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.informes.edicion.Comprobacion;
import mx.conalep.secyt.informes.edicion.Comprobador;
import mx.conalep.secyt.informes.edicion.Verificable;
import mx.conalep.secyt.informes.edicion.Verificable.Comprobante;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks every slice that prints folios. Thread-safe. */
@Component(service = Comprobador.class)
public final class Comprobaciones implements Comprobador {

    /** As many digits of the hash as a QR carries. */
    private static final int DIGITOS = 16;

    private final List<Verificable> presentes = new CopyOnWriteArrayList<>();

    /** Takes one that has come. */
    @Reference(
            name = "verificable",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "quitar")
    public void agregar(Verificable verificable) {
        presentes.add(verificable);
    }

    void quitar(Verificable verificable) {
        presentes.remove(verificable);
    }

    @Override
    public Comprobacion comprobar(String folio, String huella) {
        return presentes.stream()
                .map(v -> v.buscar(folio))
                .flatMap(Optional::stream)
                .filter(c -> coincide(c, huella))
                .findFirst()
                .map(Comprobaciones::conocido)
                .orElseGet(() -> new Comprobacion(Comprobacion.Estado.NO_COINCIDE, folio, "", "", Instant.EPOCH, ""));
    }

    private static boolean coincide(Comprobante c, String huella) {
        String digitos = huella.strip().toLowerCase(Locale.ROOT);
        return digitos.length() >= DIGITOS && c.huella().startsWith(digitos);
    }

    private static Comprobacion conocido(Comprobante c) {
        Comprobacion.Estado estado =
                c.sustituida().isEmpty() ? Comprobacion.Estado.VIGENTE : Comprobacion.Estado.SUSTITUIDA;
        return new Comprobacion(estado, c.folio(), c.titulo(), c.emisor(), c.fecha(), c.sustituida());
    }
}
