package mx.conalep.secyt.extensiones.internal.declaracion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.internal.declarado.Declaracion;
import mx.conalep.secyt.extensiones.internal.declarado.DeclaracionInvalidaException;
import mx.conalep.secyt.extensiones.internal.declarado.Lector;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.registro.Registro.Entrada;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The declarations of this node, in use or with the reason why not, whatever brought them. Thread-safe. */
@Component(service = Declaradas.class)
public final class Declaradas {

    private final Rastreador rastreador;
    private final Guarda guarda;
    private final PiezaDeclarada piezas;
    private final Map<String, Long> numeros = new HashMap<>();
    private final Map<String, Puesta> puestas = new TreeMap<>();

    /** Hands them to the tracker. */
    @Activate
    public Declaradas(@Reference Rastreador rastreador, @Reference Guarda guarda) {
        this.rastreador = rastreador;
        this.guarda = guarda;
        this.piezas = new PiezaDeclarada(rastreador);
    }

    /**
     * One that is here.
     *
     * @param version as told
     * @param origen as that of a bundle
     * @param motivo why it cannot be used; null when it is handed to the tracker
     */
    private record Puesta(
            String version, Origen origen, @Nullable String motivo) {}

    /** Takes one in, in place of what the same source brought before; what is wrong is kept as its reason. */
    synchronized void poner(String fuente, String nombre, String version, String texto) {
        quitar(fuente);
        long numero = numeros.computeIfAbsent(fuente, f -> -1L - numeros.size());
        try {
            Declaracion declaracion = Lector.leer(texto);
            Origen origen = origen(numero, declaracion.id(), version, declaracion.unidades());
            rastreador.poner(numero, piezas.de(declaracion, origen));
            puestas.put(fuente, new Puesta(version, origen, null));
        } catch (DeclaracionInvalidaException e) {
            puestas.put(fuente, new Puesta(version, origen(numero, nombre, version, List.of()), e.getMessage()));
        }
    }

    /** Lets one go. */
    synchronized void quitar(String fuente) {
        Puesta ida = puestas.remove(fuente);
        if (ida != null) {
            rastreador.quitar(ida.origen().id(), ida.origen().id());
            guarda.olvidar(ida.origen().id());
        }
    }

    /** The version of each source that begins so. */
    synchronized Map<String, String> versiones(String prefijo) {
        Map<String, String> versiones = new TreeMap<>();
        puestas.forEach((fuente, puesta) -> {
            if (fuente.startsWith(prefijo)) {
                versiones.put(fuente, puesta.version());
            }
        });
        return versiones;
    }

    /** Each as a plugin, given all that is contributed. */
    public synchronized List<Complemento> complementos(List<Entrada> todas) {
        return puestas.entrySet().stream()
                .map(p -> complemento(p.getKey(), p.getValue(), todas))
                .toList();
    }

    @Deactivate
    synchronized void cerrar() {
        new ArrayList<>(puestas.keySet()).forEach(this::quitar);
    }

    private Complemento complemento(String fuente, Puesta puesta, List<Entrada> todas) {
        Origen origen = puesta.origen();
        List<Entrada> entradas = todas.stream()
                .filter(e -> e.pieza().origen().id() == origen.id())
                .toList();
        String motivo = puesta.motivo() != null
                ? puesta.motivo()
                : entradas.stream()
                        .map(Entrada::motivo)
                        .filter(m -> m != null)
                        .findFirst()
                        .orElse(null);
        return new Complemento(
                origen.bundle(),
                origen.version(),
                false,
                null,
                entradas.stream().map(Entrada::contribucion).toList(),
                origen.unidades(),
                motivo == null ? Estado.ACTIVA : Estado.INACTIVA,
                motivo,
                guarda.uso(origen.id()),
                fuente.substring(0, fuente.indexOf('/')),
                guarda.apagadas(origen));
    }

    private static Origen origen(long numero, String id, String version, List<String> unidades) {
        return Origen.de(numero, PiezaDeclarada.PREFIJO + id, version, String.join(",", unidades));
    }
}
