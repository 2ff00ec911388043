package mx.conalep.secyt.extensiones.internal.inventario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.Apagada;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.internal.declaracion.Declaradas;
import mx.conalep.secyt.extensiones.internal.guarda.Fugas;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.registro.Registro.Entrada;
import mx.conalep.secyt.extensiones.internal.revision.Aduana;
import mx.conalep.secyt.extensiones.internal.vida.Pendientes;
import org.jspecify.annotations.Nullable;
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
    private final Fugas fugas;
    private final Declaradas declaradas;
    private final Pendientes pendientes;

    /** Reads the framework, the tracker, the guard, the check and the threads left behind. */
    @Activate
    public ComplementosInstalados(
            BundleContext contexto,
            @Reference Rastreador rastreador,
            @Reference Guarda guarda,
            @Reference Aduana aduana,
            @Reference Fugas fugas,
            @Reference Declaradas declaradas,
            @Reference Pendientes pendientes) {
        this.inspector = new Inspector(contexto, aduana);
        this.rastreador = rastreador;
        this.guarda = guarda;
        this.fugas = fugas;
        this.declaradas = declaradas;
        this.pendientes = pendientes;
    }

    @Override
    public List<Complemento> listar() {
        List<Entrada> todas = rastreador.vista().todas();
        Map<String, List<String>> hilos = fugas.vivos();
        List<Complemento> presentes = inspector.bundles().stream()
                .filter(b -> interesa(b, de(b, todas)))
                .map(b -> complemento(b, de(b, todas), hilos.get(b.origen().bundle())))
                .toList();
        Map<String, String> sinCuerpo = new TreeMap<>();
        pendientes.todos().forEach((nombre, porQue) -> sinCuerpo.put(nombre, pendiente(porQue)));
        hilos.forEach((nombre, vivos) -> sinCuerpo.put(nombre, "Ya no está. " + Fugas.motivo(vivos)));
        return Stream.of(presentes, ausentes(sinCuerpo, presentes), declaradas.complementos(todas))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Complemento::bundle).thenComparing(Complemento::estado))
                .toList();
    }

    @Override
    public Optional<Complemento> buscar(String bundle) {
        return listar().stream().filter(c -> c.bundle().equals(bundle)).findFirst();
    }

    /** What is not installed and has something to say: it left threads, or could not be installed. */
    private static List<Complemento> ausentes(Map<String, String> motivos, List<Complemento> presentes) {
        return motivos.entrySet().stream()
                .filter(m -> presentes.stream().noneMatch(c -> c.bundle().equals(m.getKey())))
                .map(m -> new Complemento(
                        m.getKey(),
                        "",
                        false,
                        null,
                        List.of(),
                        List.of(),
                        Estado.INACTIVA,
                        m.getValue(),
                        new Uso(0, 0, 0, null)))
                .toList();
    }

    private static String pendiente(String porQue) {
        return "En este nodo no quedó como se pidió: " + porQue;
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

    private Complemento complemento(Instalado bundle, List<Entrada> entradas, @Nullable List<String> hilos) {
        String motivo = Diagnostico.motivo(bundle, entradas);
        Origen origen = bundle.origen();
        List<Apagada> apagadas = guarda.apagadas(origen);
        String pendiente = bundle.via().equals("base") ? pendientes.motivo(origen.bundle()) : null;
        String todo = Stream.of(
                        motivo,
                        pendiente == null ? null : pendiente(pendiente),
                        apagado(origen, apagadas),
                        Fugas.motivo(hilos))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Complemento(
                origen.bundle(),
                origen.version(),
                origen.nucleo(),
                bundle.api(),
                entradas.stream().map(Entrada::contribucion).toList(),
                origen.unidades(),
                motivo == null ? Estado.ACTIVA : Estado.INACTIVA,
                todo.isEmpty() ? null : todo,
                guarda.uso(origen.id()),
                origen.nucleo() ? "nucleo" : bundle.via(),
                apagadas);
    }

    private static @Nullable String apagado(Origen origen, List<Apagada> apagadas) {
        return apagadas.isEmpty()
                ? null
                : "Apagado por sus fallas: "
                        + apagadas.stream()
                                .map(a -> a.id() + " para " + a.unidad())
                                .collect(Collectors.joining(", "))
                        + ". Corríjalo y suba otra versión, o reinténtelo con secyt:reintentar " + origen.bundle()
                        + ".";
    }
}
