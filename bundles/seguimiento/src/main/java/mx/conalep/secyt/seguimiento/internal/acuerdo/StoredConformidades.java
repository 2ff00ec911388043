package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.meta.Aceptaciones;
import mx.conalep.secyt.seguimiento.internal.meta.Candado;
import mx.conalep.secyt.seguimiento.internal.meta.Folios;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Acts of conformity; the state's {@link Candado} keeps its goals still meanwhile. */
@Component
public final class StoredConformidades implements Conformidades {

    private static final int NOMBRE = 120;

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Bitacora bitacora;
    private final Situaciones situaciones;

    @Activate
    public StoredConformidades(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.bitacora = bitacora;
        this.situaciones = new Situaciones(unidades, indicadores);
    }

    @Override
    public Conformidad crear(Identidad quien, Conformidad.Peticion peticion) {
        revisar(peticion);
        Unidad unidad = unidades.exigir(peticion.unidad(), "unidad");
        quien.exigir("firmar la conformidad con las metas", unidad, Rol.UNIDAD_ESTATAL);
        if (!unidad.tipo().esEstatal()) {
            throw Problema.campo("unidad", "La conformidad es de una unidad estatal, como CE-08.", unidad.clave());
        }
        return tx.write(quien, s -> crear(s, peticion, unidad));
    }

    private static void revisar(Conformidad.Peticion peticion) {
        Validacion validacion = new Validacion();
        Acuerdos.revisar(validacion, peticion.ejercicio(), peticion.linea());
        String firmante = peticion.firmante();
        String cargo = peticion.cargo();
        validacion
                .presente(peticion.unidad(), "unidad")
                .presente(firmante, "firmante")
                .exigir(
                        firmante == null || firmante.length() <= NOMBRE,
                        "firmante",
                        "Use a lo más 120 caracteres.",
                        null)
                .exigir(cargo == null || cargo.length() <= NOMBRE, "cargo", "Use a lo más 120 caracteres.", null)
                .terminar();
    }

    private Conformidad crear(TxSession s, Conformidad.Peticion peticion, Unidad unidad) throws SQLException {
        int ejercicio = Objects.requireNonNull(peticion.ejercicio());
        Linea linea = Objects.requireNonNull(peticion.linea());
        String entidad = Acuerdos.entidad(unidad);
        Candado.tomar(s, List.of(entidad));
        exigirNinguna(s, ejercicio, linea, entidad);
        Situaciones.exigirCompletas(situaciones.leer(s.jdbc(), ejercicio, linea, Alcance.de(unidad)), unidad);
        String folio = Folios.siguiente(s, "CM", ejercicio);
        List<Indicador> suyos = Acuerdos.indicadores(indicadores, linea);
        Condiciones metas = Aceptaciones.delEstado(ejercicio, entidad, suyos);
        Aceptaciones.aceptar(s, metas, "conformidad", folio);
        Conformidad nueva = nueva(s, folio, peticion, unidad, metas);
        bitacora.anotar(
                s,
                "firmar",
                "conformidad",
                folio,
                Map.of("unidad", unidad.clave(), "metas", nueva.metas(), "sha256", nueva.huella()));
        return nueva;
    }

    private static Conformidad nueva(
            TxSession s, String folio, Conformidad.Peticion peticion, Unidad unidad, Condiciones metas)
            throws SQLException {
        Conformidad provisional = de(s, folio, peticion, unidad, 0, "");
        ConformidadRows.insertar(s.jdbc(), provisional);
        ConformidadRows.congelar(s.jdbc(), folio, metas);
        List<Conformidad.Renglon> renglones = ConformidadRows.renglones(s.jdbc(), folio);
        Huella huella = new Huella().linea(folio, peticion.ejercicio(), peticion.linea(), unidad.clave());
        renglones.forEach(r -> huella.linea(r.unidad(), r.indicador(), Huella.cifras(r.trimestres())));
        Conformidad nueva = de(s, folio, peticion, unidad, renglones.size(), huella.sha256());
        ConformidadRows.sellar(s.jdbc(), nueva);
        return nueva;
    }

    private static Conformidad de(
            TxSession s, String folio, Conformidad.Peticion peticion, Unidad unidad, int metas, String huella) {
        return new Conformidad(
                folio,
                Objects.requireNonNull(peticion.ejercicio()),
                Objects.requireNonNull(peticion.linea()),
                unidad.clave(),
                Acuerdos.entidad(unidad),
                Objects.requireNonNull(peticion.firmante()).strip(),
                peticion.cargo(),
                metas,
                huella,
                s.actor(),
                s.now(),
                null,
                null);
    }

    private static void exigirNinguna(TxSession s, int ejercicio, Linea linea, String entidad) throws SQLException {
        for (Conformidad otra : ConformidadRows.vigentes(s.jdbc(), ejercicio, linea)) {
            if (otra.entidad().equals(entidad)) {
                throw Problema.conflicto(
                        "conformidad-vigente",
                        "Ya hay un acta de conformidad, " + otra.folio() + ", firmada por " + otra.firmante() + " el "
                                + otra.momento().atZone(Cerrado.MEXICO).toLocalDate()
                                + "; retírela con su motivo (POST /conformidades/" + otra.folio()
                                + "/retiro) antes de firmar otra.");
            }
        }
    }

    @Override
    public Conformidad retirar(Identidad quien, String folio, @Nullable String motivo) {
        Validacion validacion = new Validacion();
        Acuerdos.texto(validacion, motivo, "motivo", true);
        validacion.terminar();
        Conformidad acta = leer(quien, folio);
        quien.exigir(
                "retirar una conformidad",
                unidades.exigir(acta.unidad(), "unidad"),
                Rol.UNIDAD_ESTATAL,
                Peticiones.coordinacion(acta.linea()),
                Rol.DSTC);
        return tx.write(quien, s -> {
            Candado.tomar(s, List.of(acta.entidad()));
            Conformidad vista = una(s, folio);
            if (vista.nacional() != null) {
                throw Problema.conflicto(
                        "conformidad-nacional",
                        "El acta está en las metas nacionales " + vista.nacional()
                                + " y ya no se retira; pida una reprogramación (POST /reprogramaciones).");
            }
            if (!ConformidadRows.retirar(s, vista, Objects.requireNonNull(motivo))) {
                throw Problema.conflicto("conformidad-retirada", "El acta ya estaba retirada.");
            }
            bitacora.anotar(s, "retirar", "conformidad", folio, Map.of("motivo", motivo));
            return una(s, folio);
        });
    }

    private static Conformidad una(TxSession s, String folio) throws SQLException {
        return ConformidadRows.listar(s.jdbc(), new Condiciones().y("c.folio = ?", folio)).stream()
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un acta de conformidad", folio));
    }

    @Override
    public Conformidad leer(Identidad quien, String folio) {
        return tx.read(s -> una(s, folio));
    }

    @Override
    public List<Conformidad.Renglon> metas(Identidad quien, String folio) {
        Alcance alcance = Alcance.visible(quien, unidades, null);
        return tx.read(s -> {
            Conformidad acta = una(s, folio);
            return ConformidadRows.renglones(s.jdbc(), folio).stream()
                    .filter(r -> alcance.contiene(r.unidad(), acta.entidad()))
                    .toList();
        });
    }

    @Override
    public Pagina<Conformidad> listar(
            Identidad quien, @Nullable Integer ejercicio, @Nullable Linea linea, Paginacion paginacion) {
        Condiciones condiciones = new Condiciones()
                .si(ejercicio, "c.ejercicio = ?")
                .si(linea == null ? null : linea.name(), "c.linea = ?");
        return Pagina.de(tx.read(s -> ConformidadRows.listar(s.jdbc(), condiciones)), paginacion);
    }

    @Override
    public List<SituacionMetas> situacion(
            Identidad quien, @Nullable Integer ejercicio, @Nullable Linea linea, @Nullable String unidad) {
        Validacion validacion = new Validacion();
        Acuerdos.revisar(validacion, ejercicio, linea);
        validacion.terminar();
        Alcance alcance = Alcance.visible(quien, unidades, unidad);
        return tx.read(s ->
                situaciones.leer(s.jdbc(), Objects.requireNonNull(ejercicio), Objects.requireNonNull(linea), alcance));
    }
}
