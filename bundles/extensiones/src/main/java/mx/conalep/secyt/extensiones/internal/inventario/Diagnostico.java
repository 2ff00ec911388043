package mx.conalep.secyt.extensiones.internal.inventario;

import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.extensiones.internal.registro.Registro.Entrada;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Why a bundle contributes nothing, in Spanish, with the cure. */
final class Diagnostico {

    private Diagnostico() {}

    /** The reason; null when something of it is in use. */
    static @Nullable String motivo(Instalado instalado, List<Entrada> entradas) {
        if (entradas.stream().anyMatch(e -> e.motivo() == null)) {
            return null;
        }
        return entradas.stream()
                .map(Entrada::motivo)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> porEstado(instalado));
    }

    private static String porEstado(Instalado instalado) {
        long id = instalado.origen().id();
        if (!instalado.rechazos().isEmpty()) {
            return rechazado(instalado);
        }
        return switch (instalado.estado()) {
            case Bundle.INSTALLED -> sinResolver(instalado);
            case Bundle.RESOLVED ->
                "Está instalado y completo, pero detenido: inícielo en la consola con bundle:start " + id + ".";
            case Bundle.STARTING -> "Está arrancando; si no termina, revise la bitácora del sistema.";
            case Bundle.STOPPING -> "Se está deteniendo.";
            default ->
                "Arrancó pero no registró nada: su clase no está anotada con @Component y la anotación …Info de su"
                        + " contrato, o espera un servicio o una configuración; véalo en la consola con scr:list.";
        };
    }

    private static String rechazado(Instalado instalado) {
        String texto = "Se rechazó y no puede arrancar: " + String.join("; ", instalado.rechazos());
        return instalado.faltantes().isEmpty()
                ? texto + "."
                : texto + ". Además, " + String.join("; ", instalado.faltantes()) + ".";
    }

    private static String sinResolver(Instalado instalado) {
        return instalado.faltantes().isEmpty()
                ? "No se pudo resolver aunque lo que pide existe: otro bundle del que depende no se resuelve o hay"
                        + " versiones que chocan; véalo en la consola con bundle:diag "
                        + instalado.origen().id() + "."
                : "No se puede usar: " + String.join("; ", instalado.faltantes()) + ".";
    }
}
