package mx.conalep.secyt.informes.internal.recomendacion;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.internal.edicion.Folios;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Sello;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recommendations as rows. Thread-safe. */
@Component
public final class StoredRecomendaciones implements Recomendaciones {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);
    private static final Rol[] EMITEN = {Rol.CSC, Rol.CST, Rol.DSTC};
    private static final Rol[] RESPONDEN = {
        Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DCAJ, Rol.DAF, Rol.DVS, Rol.DCTA, Rol.SPDI
    };
    private static final int TEXTO = 4_000;

    private final Tx tx;
    private final Unidades unidades;
    private final Ediciones ediciones;
    private final Bandeja bandeja;
    private final Bitacora bitacora;

    /** On these tables. */
    @Activate
    public StoredRecomendaciones(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Ediciones ediciones,
            @Reference Bandeja bandeja,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.ediciones = ediciones;
        this.bandeja = bandeja;
        this.bitacora = bitacora;
    }

    @Override
    public Recomendacion emitir(Identidad quien, Nueva nueva) {
        quien.exigir("emitir una recomendación", NACIONAL, EMITEN);
        exigirTexto(nueva.texto(), "texto");
        unidades.exigir(nueva.unidad(), "unidad");
        if (nueva.edicion() != null) {
            ediciones.leer(nueva.edicion());
        }
        return tx.write(quien, s -> emitir(s, nueva));
    }

    @Override
    public Pagina<Recomendacion> listar(
            Identidad quien, @Nullable String unidad, @Nullable Estado estado, Paginacion paginacion) {
        List<Recomendacion> suyas = tx.read(RecomendacionRows::listar).stream()
                .filter(r -> ve(quien, r))
                .filter(r -> unidad == null || ambito(r.unidad()).ascendencia().contains(unidad))
                .filter(r -> estado == null || r.estado() == estado)
                .sorted(Comparator.comparing(Recomendacion::estado))
                .toList();
        return Pagina.de(suyas, paginacion);
    }

    @Override
    public Recomendacion leer(Identidad quien, String folio) {
        return tx.read(s -> RecomendacionRows.leer(s, folio))
                .filter(r -> ve(quien, r))
                .orElseThrow(() -> Problema.noExiste("una recomendación", folio));
    }

    @Override
    public Recomendacion responder(Identidad quien, String folio, int version, String respuesta) {
        Recomendacion actual = leer(quien, folio);
        quien.exigir("responder una recomendación", ambito(actual.unidad()), RESPONDEN);
        exigirTexto(respuesta, "respuesta");
        if (actual.estado() == Estado.CERRADA) {
            throw Problema.conflicto("recomendacion-cerrada", "La recomendación ya se cerró y su respuesta no cambia.");
        }
        return tx.write(quien, s -> {
            cambiada(RecomendacionRows.responder(s, folio, version, respuesta));
            return anotada(s, "responder", folio);
        });
    }

    @Override
    public Recomendacion cerrar(Identidad quien, String folio, int version, String efecto) {
        Recomendacion actual = leer(quien, folio);
        quien.exigir("cerrar una recomendación", NACIONAL, EMITEN);
        exigirTexto(efecto, "efecto");
        if (actual.estado() != Estado.RESPONDIDA) {
            throw Problema.conflicto(
                    "recomendacion-sin-respuesta",
                    "Sólo se cierra una recomendación respondida; está " + actual.estado() + ".");
        }
        return tx.write(quien, s -> {
            cambiada(RecomendacionRows.cerrar(s, folio, version, efecto));
            return anotada(s, "cerrar", folio);
        });
    }

    private Recomendacion emitir(TxSession s, Nueva nueva) throws SQLException {
        LocalDate hoy = LocalDate.ofInstant(s.now(), MEXICO);
        if (nueva.vence().isBefore(hoy)) {
            throw Problema.campo("vence", "Dé una fecha límite de hoy en adelante.", nueva.vence());
        }
        String folio = Folios.siguiente(s, "RE", hoy.getYear());
        Recomendacion r = new Recomendacion(
                folio,
                nueva.unidad(),
                nueva.edicion(),
                nueva.indicador(),
                nueva.texto(),
                nueva.vence(),
                Estado.EMITIDA,
                new Sello(s.actor(), s.now()),
                null,
                null,
                null,
                null,
                1);
        RecomendacionRows.insertar(s, r);
        bandeja.avisar(s, aviso(r));
        return anotada(s, "emitir", folio);
    }

    private static Aviso aviso(Recomendacion r) {
        return new Aviso(
                "recomendacion-" + r.folio(),
                "recomendacion.emitida",
                r.unidad(),
                "Recomendación " + r.folio() + ": responda antes del " + r.vence(),
                r.texto(),
                "/recomendaciones/una?folio=" + r.folio());
    }

    private Recomendacion anotada(TxSession s, String accion, String folio) throws SQLException {
        Recomendacion r = RecomendacionRows.leer(s, folio).orElseThrow();
        bitacora.anotar(s, accion, "recomendacion", folio, Map.of("unidad", r.unidad(), "estado", r.estado()));
        return r;
    }

    private static void cambiada(boolean cambio) {
        if (!cambio) {
            throw IfMatch.vencida();
        }
    }

    private static void exigirTexto(String texto, String campo) {
        new Validacion()
                .presente(texto, campo)
                .exigir(texto.length() <= TEXTO, campo, "Escriba hasta 4000 letras.", null)
                .terminar();
    }

    private boolean ve(Identidad quien, Recomendacion r) {
        List<String> arriba = ambito(r.unidad()).ascendencia();
        return quien.total()
                || quien.facultades().stream().anyMatch(f -> f.rol() != Rol.FIRMA && arriba.contains(f.unidad()));
    }

    private Ambito ambito(String unidad) {
        return unidades.buscar(unidad).map(Ambito.class::cast).orElse(NACIONAL);
    }
}
