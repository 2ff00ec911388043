package mx.conalep.secyt.extensiones.internal.procedimiento;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.procedimiento.ArchivoBpmn;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.extensiones.ProcedimientoLocal;
import mx.conalep.secyt.extensiones.ProcedimientoLocal.Actividad;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.procedimiento.ProcedimientosLeidos.Leido;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.ProcedimientosAportados;

/** What a local procedure must be like before anybody sees it. */
final class RevisionProcedimiento {

    private static final Pattern CLAVE = Pattern.compile("[a-z0-9]{2,20}(-[a-z0-9]+){1,9}");
    private static final int LARGO = 60;

    private final Unidades unidades;
    private final Habilitadas habilitadas;

    RevisionProcedimiento(Unidades unidades, Habilitadas habilitadas) {
        this.unidades = unidades;
        this.habilitadas = habilitadas;
    }

    /**
     * The procedures of a source.
     *
     * @throws Problema when one of them cannot be taken, naming its file
     */
    List<Leido> revisar(Pieza pieza, List<ArchivoBpmn> archivos) {
        List<Leido> leidos = new ArrayList<>();
        Set<String> nombres = new HashSet<>();
        Set<String> claves = new HashSet<>();
        for (ArchivoBpmn archivo : archivos) {
            try {
                exigir(nombres.add(archivo.nombre()), "se repite; dé otro nombre a uno de los dos");
                ProcedimientoLocal uno = revisar(pieza, archivo);
                exigir(claves.add(uno.clave()), "repite la clave «" + uno.clave() + "» de otro archivo");
                leidos.add(new Leido(pieza, uno, archivo.xml()));
            } catch (LecturaException e) {
                throw Problema.conflicto(
                        "procedimiento-invalido", "El archivo «" + archivo.nombre() + "» " + e.getMessage() + ".");
            }
        }
        return leidos;
    }

    private ProcedimientoLocal revisar(Pieza pieza, ArchivoBpmn archivo) throws LecturaException {
        Definicion d = Lector.leer(archivo.xml());
        return new ProcedimientoLocal(
                d.clave(),
                d.nombre(),
                unidad(pieza, d.clave()).clave(),
                pieza.id(),
                pieza.origen().bundle(),
                archivo.nombre(),
                d.actividades().stream().map(RevisionProcedimiento::actividad).toList(),
                false,
                "");
    }

    private static Actividad actividad(mx.conalep.secyt.bpmn.Actividad a) {
        List<String> siguen = a.decisiones().isEmpty()
                ? a.siguientes()
                : List.copyOf(a.decisiones().values());
        return new Actividad(
                a.id(),
                a.titulo(),
                a.unidad(),
                siguen.stream()
                        .filter(s -> !s.equals(mx.conalep.secyt.bpmn.Actividad.FIN))
                        .distinct()
                        .toList());
    }

    private static void exigir(boolean condicion, String mensaje) throws LecturaException {
        if (!condicion) {
            throw new LecturaException(mensaje);
        }
    }

    /** The unit whose key, in lower case and without hyphens, begins the key of the procedure. */
    private Unidad unidad(Pieza pieza, String clave) throws LecturaException {
        exigir(
                CLAVE.matcher(clave).matches() && clave.length() <= LARGO,
                "tiene un proceso con id «" + clave + "»; use minúsculas, dígitos y guiones, como ce08-visita");
        exigir(!ProcedimientosAportados.delManual(clave), "usa «" + clave + "», que es un procedimiento del manual");
        String prefijo = clave.substring(0, clave.indexOf('-'));
        Optional<Unidad> unidad = unidades.listar(Set.of(), null, null, null).stream()
                .filter(u -> prefijo(u).equals(prefijo))
                .findFirst();
        exigir(
                unidad.isPresent(),
                "tiene un proceso con id «" + clave + "», que no empieza por la clave de una unidad sin guiones, como"
                        + " ce08-");
        exigir(
                habilitadas.sirve(pieza, unidad.orElseThrow()),
                "es de " + unidad.orElseThrow().clave() + ", y el complemento no está habilitado para esa unidad");
        return unidad.orElseThrow();
    }

    private static String prefijo(Unidad unidad) {
        return unidad.clave().toLowerCase(Locale.ROOT).replace("-", "");
    }
}
