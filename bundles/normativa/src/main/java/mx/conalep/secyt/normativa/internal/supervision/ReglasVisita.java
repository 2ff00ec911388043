package mx.conalep.secyt.normativa.internal.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Version;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Supervisiones.Datos;
import mx.conalep.secyt.normativa.Supervisiones.Revision;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Cedula;
import mx.conalep.secyt.normativa.Visita.Estado;
import mx.conalep.secyt.normativa.Visita.Punto;
import mx.conalep.secyt.normativa.Visita.Resultado;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** What may be told about a visit. */
record ReglasVisita(Unidades unidades, Normas normas, Archivos archivos) {

    private static final int REQUISITO = 1000;

    /** A new one, for the version of the norm that is in force on its day. */
    Visita nueva(Datos d) {
        Revisor r = new Revisor();
        String unidad = r.texto("unidad", d.unidad(), 20);
        String norma = r.texto("norma", d.norma(), 40);
        LocalDate fecha = r.presente("fecha", d.fecha(), LocalDate.EPOCH);
        List<String> equipo = Objects.requireNonNullElse(d.equipo(), List.<String>of()).stream()
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        r.texto("equipo", String.join("\n", equipo), 1000);
        r.exigir(
                        unidad.isEmpty()
                                || unidades.buscar(unidad)
                                        .filter(u -> u.tipo().prestaServicios()
                                                || u.tipo().esEstatal())
                                        .isPresent(),
                        "unidad",
                        "Use la clave de un plantel, un CAST o una unidad estatal.",
                        unidad)
                .terminar();
        int numero = normas.versiones(norma).stream()
                .filter(v -> v.rige(fecha))
                .map(Version::numero)
                .findFirst()
                .orElseThrow(() -> Problema.campo("norma", "No está en vigor el " + fecha + ".", norma));
        return new Visita("", unidad, norma, numero, fecha, equipo, Estado.PROGRAMADA, null, 0);
    }

    /**
     * A point for each article.
     *
     * @throws Problema 422 when there are none
     */
    List<Punto> cedula(Visita visita) {
        List<Punto> puntos = normas.texto(visita.norma(), visita.numero()).articulos().stream()
                .map(ReglasVisita::punto)
                .toList();
        if (puntos.isEmpty()) {
            throw Problema.campo(
                    "norma", "La versión en vigor no tiene artículos que revisar; elija otra norma.", visita.norma());
        }
        return puntos;
    }

    private static Punto punto(Articulo a) {
        String texto = a.titulo().isEmpty() ? a.texto() : a.titulo() + ". " + a.texto();
        return new Punto(
                a.numero(),
                texto.length() <= REQUISITO ? texto : texto.substring(0, REQUISITO - 1) + "…",
                null,
                null,
                null,
                null);
    }

    /** Points by number, as they are told. */
    Map<Integer, Punto> revisados(Identidad quien, Cedula cedula, @Nullable List<Revision> revisiones) {
        Revisor r = new Revisor();
        Map<Integer, Punto> puntos = new TreeMap<>();
        for (Revision v : Objects.requireNonNullElse(revisiones, List.<Revision>of())) {
            int numero = r.presente("puntos.numero", v.numero(), 0);
            boolean existe = numero >= 1 && numero <= cedula.puntos().size();
            r.exigir(existe, "puntos.numero", "La cédula no tiene ese punto.", numero);
            if (existe) {
                puntos.put(numero, revisado(r, quien, cedula.puntos().get(numero - 1), v));
            }
        }
        r.exigir(!puntos.isEmpty(), "puntos", "Diga al menos un punto.", null).terminar();
        return puntos;
    }

    private Punto revisado(Revisor r, Identidad quien, Punto p, Revision v) {
        Resultado resultado = r.presente("puntos.resultado", v.resultado(), Resultado.NO_APLICA);
        String hallazgo = resultado == Resultado.NO_CUMPLE
                ? r.texto("puntos.hallazgo", v.hallazgo(), 2000)
                : r.opcional("puntos.hallazgo", v.hallazgo(), 2000);
        Long archivo = v.archivo();
        return new Punto(
                p.articulo(),
                p.requisito(),
                resultado,
                r.opcional("puntos.evidencia", v.evidencia(), 1000),
                archivo == null
                        ? p.archivo()
                        : Long.valueOf(archivos.leer(quien, archivo).id()),
                hallazgo);
    }

    /**
     * Demands that every point was looked at and each finding has an action.
     *
     * @throws Problema 409 saying which not
     */
    static void exigirCompleta(List<Punto> puntos, List<Nuevo> acciones) {
        List<String> sinVer = puntos.stream()
                .filter(p -> p.resultado() == null)
                .map(Punto::articulo)
                .toList();
        if (!sinVer.isEmpty()) {
            throw Problema.conflicto(
                    "cedula-incompleta", "Falta revisar los artículos " + String.join(", ", sinVer) + " de la cédula.");
        }
        Set<Integer> atendidos =
                acciones.stream().map(Nuevo::punto).filter(Objects::nonNull).collect(Collectors.toSet());
        List<String> sinAccion = new ArrayList<>(IntStream.rangeClosed(1, puntos.size())
                .filter(n -> puntos.get(n - 1).resultado() == Resultado.NO_CUMPLE && !atendidos.contains(n))
                .mapToObj(Integer::toString)
                .toList());
        if (!sinAccion.isEmpty()) {
            throw Problema.conflicto(
                    "hallazgo-sin-accion",
                    "Falta una acción correctiva con unidad y fecha para los puntos " + String.join(", ", sinAccion)
                            + ".");
        }
    }
}
