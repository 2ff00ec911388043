package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.internal.Oficina;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Who coordinates, supervises and sees cases. */
final class Permisos {

    private static final int MOTIVO = 4_000;

    private final Unidades unidades;

    Permisos(Unidades unidades) {
        this.unidades = unidades;
    }

    /** Whoever coordinates the procedure, those above, and whoever does its first activity. */
    void exigirAbrir(Identidad quien, Definicion definicion) {
        String coordinador = Lugares.coordinador(definicion);
        boolean primera = new Marcha(definicion)
                .iniciar().nuevas().stream()
                        .map(m -> definicion.actividad(definicion.nodo(m.nodo()).actividad()))
                        .anyMatch(a -> Lugares.trabaja(quien, Lugares.de(a.unidad(), coordinador)));
        if (!primera && !Lugares.trabaja(quien, coordinador) && !Lugares.supervisa(quien)) {
            throw Problema.prohibido(
                    "no-coordina",
                    "Los expedientes de " + definicion.clave() + " los abre " + coordinador
                            + ", que los coordina, o la DSTC.");
        }
    }

    static void exigirCoordinar(Identidad quien, Caso caso, String accion) {
        String coordinador = caso.cabecera().coordinador();
        if (!Lugares.trabaja(quien, coordinador) && !Lugares.supervisa(quien)) {
            throw Problema.prohibido(
                    "no-coordina",
                    "Su puesto no permite " + accion + "; lo hace " + coordinador
                            + ", que coordina el expediente, o la DSTC.");
        }
    }

    static void exigirSupervisar(Identidad quien) {
        if (!Lugares.supervisa(quien)) {
            throw Problema.prohibido(
                    "no-supervisa", "Su puesto no permite deshacer; lo hace la DSTC, con el motivo por escrito.");
        }
    }

    static String exigirMotivo(String motivo, String campo) {
        new Validacion()
                .presente(motivo, campo)
                .exigir(motivo.length() <= MOTIVO, campo, "Escriba hasta 4000 letras.", null)
                .terminar();
        return motivo.strip();
    }

    /** 404 for whoever has nothing to do with it. */
    void exigirVer(Identidad quien, Caso caso) {
        if (!ve(quien, caso)) {
            throw Problema.noExiste(
                    "un expediente", Long.toString(caso.cabecera().id()));
        }
    }

    private boolean ve(Identidad quien, Caso caso) {
        Set<String> lugares = new TreeSet<>(Lugares.de(quien));
        return veTodo(quien)
                || quien.cuenta().equals(caso.cabecera().usuario())
                || lugares.contains(caso.cabecera().coordinador())
                || caso.participantes().stream().anyMatch(p -> ve(quien, p.unidad()))
                || caso.labores().stream()
                        .anyMatch(l -> lugares.contains(l.tarea().lugar()));
    }

    /** Whether a file that a unit gave is for his eyes: its own, those above it, whoever coordinates, or from a central unit. */
    boolean ve(Identidad quien, Caso caso, String lugar) {
        return Lugares.trabaja(quien, lugar)
                || Lugares.trabaja(quien, caso.cabecera().coordinador())
                || caso.participantes().stream().noneMatch(p -> p.unidad().equals(lugar))
                || ve(quien, lugar);
    }

    private boolean ve(Identidad quien, String unidad) {
        List<String> rama = unidades.buscar(unidad).map(Unidad::ascendencia).orElse(List.of(unidad));
        return Oficina.ve(quien, rama);
    }

    /** A national post sees every case. */
    static boolean veTodo(Identidad quien) {
        return quien.total()
                || quien.facultades().stream()
                        .anyMatch(f -> f.rol() != Rol.FIRMA && f.unidad().equals(Unidad.NACIONAL));
    }

    /** Whoever administers the whole starts a year from the console. */
    static boolean administra(Identidad quien) {
        return quien.facultades().stream()
                .anyMatch(f -> f.rol() == Rol.ADMINISTRADOR && f.unidad().equals(Unidad.NACIONAL));
    }

    /** Units that lie in his scope. */
    Set<String> ambito(Identidad quien) {
        Set<String> claves = new TreeSet<>();
        quien.facultades().stream()
                .filter(f -> f.rol() != Rol.FIRMA)
                .map(Facultad::unidad)
                .forEach(u -> unidades.listar(Set.of(), null, u, null).forEach(x -> claves.add(x.clave())));
        return claves;
    }
}
