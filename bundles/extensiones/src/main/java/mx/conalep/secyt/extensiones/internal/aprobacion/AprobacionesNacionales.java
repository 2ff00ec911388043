package mx.conalep.secyt.extensiones.internal.aprobacion;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.Aprobacion;
import mx.conalep.secyt.extensiones.Aprobacion.Estado;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes and lists the decisions of the national areas (design 4.5 and 7). */
@Component(service = AprobacionesNacionales.class)
public final class AprobacionesNacionales {

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);
    private static final List<Clase> CLASES = List.of(Clase.TIPO, Clase.REGLA, Clase.POLITICA);

    private final Tx tx;
    private final Bitacora bitacora;
    private final Rastreador rastreador;
    private final Resoluciones resoluciones;

    /** Decides about what the tracker sees. */
    @Activate
    public AprobacionesNacionales(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Rastreador rastreador,
            @Reference Resoluciones resoluciones) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.rastreador = rastreador;
        this.resoluciones = resoluciones;
    }

    /** All that is present and somebody has to decide about. */
    List<Aprobacion> listar() {
        return CLASES.stream()
                .flatMap(c -> rastreador.vista().piezas(c).values().stream())
                .filter(Decisores::requiere)
                .map(p -> aprobacion(p, resoluciones.buscar(p.clase(), p.id())))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Problema 404 when there is none, 409 when it is of the core
     */
    Aprobacion leer(String clase, String clave) {
        Pieza pieza = exigir(clase, clave);
        return aprobacion(pieza, resoluciones.buscar(pieza.clase(), pieza.id()));
    }

    /**
     * Decides, for the first time or anew.
     *
     * @throws Problema 403 for another area, 428 or 412 when a decision exists and was not read
     */
    Aprobacion decidir(Identidad quien, String clase, String clave, Voto voto, OptionalInt version) {
        Pieza pieza = exigir(clase, clave);
        quien.exigir("decidir sobre «" + clave + "»", NACIONAL, Decisores.quien(pieza));
        Estado estado = voto.revisar();
        exigirCategoria(pieza, estado);
        try {
            return tx.write(quien, s -> escribir(s, pieza, estado, voto.texto(), version));
        } catch (ConstraintViolatedException alguienMas) {
            throw IfMatch.vencida();
        } finally {
            resoluciones.olvidar();
        }
    }

    private Aprobacion escribir(
            TxSession s, Pieza pieza, Estado estado, @Nullable String comentario, OptionalInt version)
            throws SQLException {
        Optional<Resolucion> antes = ResolucionRows.una(s.jdbc(), pieza.clase(), pieza.id());
        antes.ifPresent(a -> comparar(a, version));
        Resolucion nueva = new Resolucion(
                pieza.clase(),
                pieza.id(),
                pieza.origen().bundle(),
                pieza.origen().version(),
                pieza.clase() == Clase.TIPO ? pieza.propiedades().texto("categoria") : null,
                estado,
                comentario,
                s.actor(),
                s.now(),
                antes.map(Resolucion::version).orElse(0) + 1);
        guardar(s, nueva);
        return aprobacion(pieza, Optional.of(nueva));
    }

    private void guardar(TxSession s, Resolucion nueva) throws SQLException {
        if (nueva.version() == 1) {
            ResolucionRows.insert(s.jdbc(), nueva);
        } else if (!ResolucionRows.update(s.jdbc(), nueva)) {
            throw IfMatch.vencida();
        }
        bitacora.anotar(
                s,
                nueva.estado() == Estado.APROBADA ? "aprobar" : "rechazar",
                "aprobacion",
                nueva.clase() + "/" + nueva.clave(),
                Map.of(
                        "bundle",
                        nueva.bundle(),
                        "versionBundle",
                        nueva.bundleVersion(),
                        "propuesta",
                        nueva.propuesta() == null ? "" : nueva.propuesta()));
    }

    private static void comparar(Resolucion antes, OptionalInt version) {
        IfMatch.comparar(
                version.orElseThrow(() -> new Problema(
                        428,
                        "falta-if-match",
                        "Ya hay una decisión: léala en GET /aprobaciones y envíe su ETag en la cabecera If-Match.",
                        List.of())),
                antes.version());
    }

    private Pieza exigir(String clase, String clave) {
        Clase cual = Stream.of(Clase.values())
                .filter(CLASES::contains)
                .filter(c -> c.name().equalsIgnoreCase(clase))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una clase de aprobación", clase));
        Pieza pieza = rastreador.vista().piezas(cual).get(clave);
        if (pieza == null) {
            throw Problema.noExiste("una contribución de clase " + cual, clave);
        }
        if (!Decisores.requiere(pieza)) {
            throw Problema.conflicto("no-se-aprueba", porque(pieza));
        }
        return pieza;
    }

    private static String porque(Pieza pieza) {
        return pieza.origen().nucleo()
                ? "«" + pieza.id() + "» es del núcleo: rige sin aprobación."
                : "«" + pieza.id() + "» no propone categoría nacional: es local y no suma.";
    }

    /** A type may only count as a core type of its own line. */
    private void exigirCategoria(Pieza pieza, Estado estado) {
        if (pieza.clase() != Clase.TIPO || estado != Estado.APROBADA) {
            return;
        }
        String categoria = pieza.propiedades().texto("categoria");
        Pieza nacional = rastreador.vista().piezas(Clase.TIPO).get(categoria);
        boolean sirve = nacional != null
                && nacional.origen().nucleo()
                && Clase.linea(nacional.propiedades()).equals(Clase.linea(pieza.propiedades()));
        if (!sirve) {
            throw Problema.conflicto(
                    "categoria-desconocida",
                    "La categoría propuesta «" + categoria + "» no es un tipo del núcleo de la misma línea; pida que el"
                            + " complemento proponga otra.");
        }
    }

    private static Aprobacion aprobacion(Pieza pieza, Optional<Resolucion> decision) {
        String reparo = decision.map(d -> d.reparo(pieza)).orElse(null);
        String motivo = decision.isEmpty() ? "Espera la decisión de la " + Decisores.quien(pieza) + "." : reparo;
        return new Aprobacion(
                pieza.clase().name(),
                pieza.id(),
                pieza.nombre(),
                pieza.origen().bundle(),
                pieza.origen().version(),
                pieza.clase() == Clase.TIPO ? pieza.propiedades().texto("categoria") : null,
                decision.map(Resolucion::estado).orElse(Estado.PENDIENTE),
                motivo == null,
                Decisores.quien(pieza).name(),
                motivo == null ? "Está en vigor." : motivo,
                decision.map(Resolucion::comentario).orElse(null),
                decision.map(Resolucion::cuenta).orElse(null),
                decision.map(Resolucion::momento).orElse(null),
                decision.map(Resolucion::version).orElse(0));
    }
}
