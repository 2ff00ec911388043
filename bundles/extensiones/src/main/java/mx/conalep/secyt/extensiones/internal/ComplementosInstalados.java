package mx.conalep.secyt.extensiones.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.internal.Registro.Entrada;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what is installed, what it contributes and what the guard measured. */
@Component
public final class ComplementosInstalados implements Complementos {

    private final Inspector inspector;
    private final Rastreador rastreador;
    private final Guarda guarda;
    private final Declaradas declaradas;

    /** Reads the framework, the tracker and the guard. */
    @Activate
    public ComplementosInstalados(
            BundleContext contexto,
            @Reference Rastreador rastreador,
            @Reference Guarda guarda,
            @Reference Declaradas declaradas) {
        this.inspector = new Inspector(contexto);
        this.rastreador = rastreador;
        this.guarda = guarda;
        this.declaradas = declaradas;
    }

    @Override
    public List<Complemento> listar() {
        List<Entrada> todas = rastreador.vista().todas();
        Stream<Complemento> instalados = inspector.bundles().stream()
                .filter(b -> interesa(b, de(b, todas)))
                .map(b -> complemento(b, de(b, todas)));
        return Stream.concat(instalados, declaradas.complementos(todas).stream())
                .sorted(Comparator.comparing(Complemento::bundle).thenComparing(Complemento::estado))
                .toList();
    }

    @Override
    public Optional<Complemento> buscar(String bundle) {
        return listar().stream().filter(c -> c.bundle().equals(bundle)).findFirst();
    }

    private static List<Entrada> de(Instalado bundle, List<Entrada> todas) {
        return todas.stream()
                .filter(e -> e.pieza().origen().id() == bundle.origen().id())
                .toList();
    }

    private static boolean interesa(Instalado bundle, List<Entrada> entradas) {
        boolean apagado = bundle.api() != null && bundle.estado() != Bundle.ACTIVE;
        return !entradas.isEmpty() || bundle.complemento() || apagado;
    }

    private Complemento complemento(Instalado bundle, List<Entrada> entradas) {
        String motivo = Diagnostico.motivo(bundle, entradas);
        Origen origen = bundle.origen();
        return new Complemento(
                origen.bundle(),
                origen.version(),
                origen.nucleo(),
                bundle.api(),
                entradas.stream().map(Entrada::contribucion).toList(),
                origen.unidades(),
                motivo == null ? Estado.ACTIVA : Estado.INACTIVA,
                motivo,
                guarda.uso(origen.id()));
    }
}
