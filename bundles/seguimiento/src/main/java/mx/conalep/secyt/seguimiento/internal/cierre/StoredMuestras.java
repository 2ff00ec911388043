package mx.conalep.secyt.seguimiento.internal.cierre;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.Muestras;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws samples with a generator that is the same everywhere. */
@Component
public final class StoredMuestras implements Muestras {

    private static final int MAXIMO = 500;
    private static final SecureRandom SEMILLAS = new SecureRandom();

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;

    @Activate
    public StoredMuestras(@Reference Tx tx, @Reference Unidades unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    @Override
    public Muestra sacar(Identidad quien, Muestra.Peticion p) {
        Meses meses = revisar(p);
        Unidad unidad = unidades.exigir(p.unidad(), "unidad");
        Linea linea = Objects.requireNonNull(p.linea());
        quien.exigir("sacar una muestra", unidad, Peticiones.coordinacion(linea));
        Long dada = p.semilla();
        long semilla = dada == null ? SEMILLAS.nextInt(Integer.MAX_VALUE) : dada;
        Condiciones condiciones = new Condiciones()
                .y("ejercicio = ?", Objects.requireNonNull(p.ejercicio()))
                .y("linea = ?", linea.name())
                .y("estado = 'VALIDADO'");
        Alcance.de(unidad).aplicar(meses.aplicar(condiciones, "mes"), "");
        return tx.write(quien, s -> sacar(s, p, unidad, condiciones, semilla));
    }

    private static Meses revisar(Muestra.Peticion p) {
        Validacion validacion = new Validacion();
        Meses.anio(p.ejercicio(), validacion);
        Meses meses = Meses.de(null, p.trimestre(), validacion);
        Integer tamano = p.tamano();
        validacion
                .presente(p.unidad(), "unidad")
                .presente(p.trimestre(), "trimestre")
                .presente(p.linea(), "linea")
                .presente(tamano, "tamano")
                .exigir(tamano == null || (tamano >= 1 && tamano <= MAXIMO), "tamano", "Use de 1 a 500.", tamano)
                .terminar();
        return meses;
    }

    private Muestra sacar(TxSession session, Muestra.Peticion p, Unidad unidad, Condiciones condiciones, long semilla)
            throws SQLException {
        List<Muestra.Registro> todos = poblacion(session.jdbc(), condiciones);
        if (todos.isEmpty()) {
            throw Problema.conflicto(
                    "sin-poblacion",
                    "No hay servicios validados por verificar en ese trimestre; espere la validación.");
        }
        int poblacion = todos.size();
        Collections.shuffle(todos, new Random(semilla));
        List<Muestra.Registro> elegidos = todos.subList(0, Math.min(poblacion, Objects.requireNonNull(p.tamano())));
        Muestra muestra = new Muestra(
                UUID.randomUUID().toString(),
                unidad.clave(),
                Objects.requireNonNull(p.ejercicio()),
                Objects.requireNonNull(p.trimestre()),
                Objects.requireNonNull(p.linea()),
                semilla,
                elegidos.size(),
                poblacion,
                Muestra.Estado.ABIERTA,
                session.actor(),
                session.now(),
                null,
                null,
                elegidos);
        MuestraRows.insert(session.jdbc(), muestra, unidad.entidad());
        bitacora.anotar(
                session,
                "sacar",
                "muestra",
                muestra.id(),
                Map.of("semilla", semilla, "tamano", elegidos.size(), "poblacion", poblacion));
        return muestra;
    }

    private static List<Muestra.Registro> poblacion(Connection connection, Condiciones condiciones)
            throws SQLException {
        List<Muestra.Registro> todos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT folio, version FROM servicio" + condiciones.where() + " ORDER BY id")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    todos.add(new Muestra.Registro(row.getString(1), row.getInt(2), null, null, null));
                }
            }
        }
        return todos;
    }

    @Override
    public Muestra revisar(Identidad quien, String id, String folio, @Nullable String hallazgo) {
        Muestra muestra = leer(quien, id);
        exigir(quien, muestra, "revisar una muestra", Peticiones.coordinacion(muestra.linea()));
        String visto = hallazgo == null || hallazgo.isBlank() ? null : hallazgo.strip();
        if (visto != null && visto.length() > 500) {
            throw Problema.campo("hallazgo", "Use a lo más 500 caracteres.", null);
        }
        if (muestra.estado() == Muestra.Estado.DECIDIDA) {
            throw Problema.conflicto("muestra-decidida", "Ya se decidió sobre la muestra; saque otra si hace falta.");
        }
        return tx.write(quien, s -> revisar(s, id, folio, visto));
    }

    private Muestra revisar(TxSession session, String id, String folio, @Nullable String hallazgo) throws SQLException {
        if (!MuestraRows.revisar(session, id, folio, hallazgo)) {
            throw Problema.noExiste("un registro de la muestra", folio);
        }
        Muestra ahora = MuestraRows.read(session.jdbc(), id).orElseThrow();
        MuestraRows.estado(session, id, estado(ahora), null);
        bitacora.anotar(
                session,
                "revisar",
                "muestra",
                id,
                Map.of("folio", folio, "resultado", hallazgo == null ? "CONFORME" : "HALLAZGO"));
        return MuestraRows.read(session.jdbc(), id).orElseThrow();
    }

    private static Muestra.Estado estado(Muestra muestra) {
        if (muestra.registros().stream().anyMatch(r -> r.resultado() == null)) {
            return Muestra.Estado.ABIERTA;
        }
        boolean conforme = muestra.registros().stream().allMatch(r -> r.hallazgo() == null);
        return conforme ? Muestra.Estado.PASA : Muestra.Estado.NO_PASA;
    }

    @Override
    public Muestra decidir(Identidad quien, String id, @Nullable String motivo) {
        Muestra muestra = leer(quien, id);
        exigir(quien, muestra, "decidir sobre una muestra", Peticiones.coordinacion(muestra.linea()), Rol.DSTC);
        if (motivo == null || motivo.isBlank() || motivo.length() > 500) {
            throw Problema.campo("motivo", "Diga en hasta 500 caracteres por qué se sigue adelante.", null);
        }
        if (muestra.estado() != Muestra.Estado.NO_PASA) {
            throw Problema.conflicto(
                    "muestra-sin-hallazgos", "Sólo se decide sobre una muestra completa con hallazgos.");
        }
        return tx.write(quien, s -> {
            MuestraRows.estado(s, id, Muestra.Estado.DECIDIDA, motivo.strip());
            bitacora.anotar(s, "decidir", "muestra", id, Map.of("motivo", motivo.strip()));
            return MuestraRows.read(s.jdbc(), id).orElseThrow();
        });
    }

    private void exigir(Identidad quien, Muestra muestra, String accion, Rol... roles) {
        quien.exigir(accion, unidades.exigir(muestra.unidad(), "unidad"), roles);
    }

    @Override
    public Muestra leer(Identidad quien, String id) {
        return tx.read(s -> MuestraRows.read(s.jdbc(), id))
                .filter(m -> unidades.buscar(m.unidad())
                        .filter(u -> Alcance.ve(quien, u))
                        .isPresent())
                .orElseThrow(() -> Problema.noExiste("una muestra", id));
    }

    @Override
    public List<Muestra> listar(Identidad quien, @Nullable Integer ejercicio, @Nullable Integer trimestre) {
        Condiciones condiciones =
                new Condiciones().si(ejercicio, "ejercicio = ?").si(trimestre, "trimestre = ?");
        return tx.read(s -> MuestraRows.list(s.jdbc(), condiciones)).stream()
                .filter(m -> unidades.buscar(m.unidad())
                        .filter(u -> Alcance.ve(quien, u))
                        .isPresent())
                .toList();
    }
}
