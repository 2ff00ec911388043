package mx.conalep.secyt.extensiones.internal.aprobacion;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.Aprobaciones;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.persistence.Tx;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All decisions, kept for some seconds: another node may have written one. */
@Component(service = {Aprobaciones.class, Resoluciones.class})
public final class Resoluciones implements Aprobaciones {

    private static final long FRESCAS = Duration.ofSeconds(15).toNanos();

    private final Tx tx;
    private final Rastreador rastreador;
    private volatile @Nullable Copia copia;

    /** Reads the database when somebody asks. */
    @Activate
    public Resoluciones(@Reference Tx tx, @Reference Rastreador rastreador) {
        this.tx = tx;
        this.rastreador = rastreador;
    }

    @Override
    public Categoria categoria(TipoDisponible tipo) {
        return tipo.nucleo() ? Categoria.nucleo(tipo.id()) : propuesta(tipo);
    }

    private Categoria propuesta(TipoDisponible tipo) {
        String clave = tipo.categoriaPropuesta();
        if (clave.isEmpty()) {
            return new Categoria(null, false, "Es un tipo local: no propone categoría nacional.");
        }
        Pieza pieza = rastreador.vista().piezas(Clase.TIPO).get(tipo.id());
        String reparo = pieza == null ? "El tipo acaba de retirarse." : reparo(pieza);
        return reparo == null
                ? new Categoria(clave, true, "Suma como «" + clave + "», aprobado.")
                : new Categoria(clave, false, "Es un tipo local mientras no se apruebe: " + reparo);
    }

    /** Why something is not in force, in Spanish; null when it is. What the core brings always is. */
    public @Nullable String reparo(Pieza pieza) {
        if (pieza.origen().nucleo()) {
            return null;
        }
        return buscar(pieza.clase(), pieza.id())
                .map(d -> Optional.ofNullable(d.reparo(pieza)))
                .orElseGet(() -> Optional.of("Nadie la ha aprobado; " + Decisores.quien(pieza) + " lo decide."))
                .orElse(null);
    }

    Optional<Resolucion> buscar(Clase clase, String clave) {
        return Optional.ofNullable(vigentes().get(clave(clase, clave)));
    }

    /** Whoever asks next reads the database. */
    void olvidar() {
        copia = null;
    }

    private Map<String, Resolucion> vigentes() {
        Copia actual = copia;
        if (actual == null || System.nanoTime() - actual.leida() > FRESCAS) {
            long ahora = System.nanoTime();
            actual = new Copia(
                    tx.read(s -> ResolucionRows.todas(s.jdbc()).stream()
                            .collect(Collectors.toMap(d -> clave(d.clase(), d.clave()), Function.identity()))),
                    ahora);
            copia = actual;
        }
        return actual.porClave();
    }

    private static String clave(Clase clase, String clave) {
        return clase + "/" + clave;
    }

    private record Copia(Map<String, Resolucion> porClave, long leida) {}
}
