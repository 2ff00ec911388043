package mx.conalep.secyt.extensiones.internal.inventario;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.extensiones.PuntoExtension;
import mx.conalep.secyt.extensiones.PuntoExtension.Aporte;
import mx.conalep.secyt.extensiones.PuntosExtension;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.registro.Registro.Entrada;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the contracts themselves and the registry, so that the list cannot grow old. */
@Component
public final class PuntosPresentes implements PuntosExtension {

    private final Rastreador rastreador;

    /** Reads the registry. */
    @Activate
    public PuntosPresentes(@Reference Rastreador rastreador) {
        this.rastreador = rastreador;
    }

    @Override
    public List<PuntoExtension> listar() {
        List<Entrada> todas = rastreador.vista().todas();
        return Stream.of(Clase.values()).map(clase -> punto(clase, todas)).toList();
    }

    static PuntoExtension punto(Clase clase, List<Entrada> todas) {
        return new PuntoExtension(
                clase.contrato().getName(),
                clase.contrato().getName() + "Info",
                metodo(clase.contrato()),
                da(clase),
                todas.stream()
                        .filter(e -> e.pieza().clase() == clase)
                        .map(PuntosPresentes::aporte)
                        .toList());
    }

    private static Aporte aporte(Entrada entrada) {
        Pieza pieza = entrada.pieza();
        return new Aporte(
                pieza.origen().bundle(), pieza.origen().nucleo(), pieza.id(), pieza.nombre(), entrada.motivo());
    }

    private static String metodo(Class<?> contrato) {
        return Arrays.stream(contrato.getMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .map(PuntosPresentes::firma)
                .collect(Collectors.joining("; "));
    }

    private static String firma(Method metodo) {
        return Arrays.stream(metodo.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ", metodo.getReturnType().getSimpleName() + " " + metodo.getName() + "(", ")"));
    }

    private static String da(Clase clase) {
        return switch (clase) {
            case FORMATO -> "Una forma de escribir los informes";
            case TIPO -> "Un tipo de servicio, con sus campos, sus revisiones y lo que mide";
            case ADVERTENCIA -> "Una advertencia que pide justificación";
            case POLITICA -> "Un cálculo de la cuota de recuperación a partir de los costos";
            case REGLA -> "Una regla para repartir la cuota entre quienes prestaron el servicio";
            case PROCEDIMIENTOS -> "Procedimientos propios, en BPMN";
            case NOTIFICADOR -> "Un canal por el que salen los avisos";
        };
    }
}
