package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.OficioMetas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.Reprogramacion;
import mx.conalep.secyt.seguimiento.Reprogramaciones;
import mx.conalep.secyt.seguimiento.internal.acuerdo.Acuerdos;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.meta.Candado;
import mx.conalep.secyt.seguimiento.internal.meta.Folios;
import mx.conalep.secyt.seguimiento.internal.meta.ReglasMeta;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reprogramming: all goals of an oficio in one transaction. */
@Component
public final class StoredReprogramaciones implements Reprogramaciones {

    private static final String CAMBIAR = "UPDATE meta SET t1 = ?, t2 = ?, t3 = ?, t4 = ?, v1 = ?, v2 = ?, v3 = ?,"
            + " v4 = ?, aceptada_por = ?, aceptada_en = ?, version = version + 1 WHERE id = ?";
    private static final int MAXIMO = 500;

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final ReglasMeta reglas;

    @Activate
    public StoredReprogramaciones(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.reglas = new ReglasMeta(unidades, indicadores);
    }

    @Override
    public Reprogramacion crear(Identidad quien, Reprogramacion.Peticion peticion) {
        revisar(peticion);
        List<ReglasMeta.Revisada> metas = metas(peticion);
        metas.stream()
                .map(ReglasMeta.Revisada::indicador)
                .distinct()
                .forEach(i -> Acuerdos.exigirNacional(quien, "reprogramar metas", unidades, i));
        return tx.write(quien, s -> crear(s, peticion, metas));
    }

    private static void revisar(Reprogramacion.Peticion peticion) {
        Validacion validacion = new Validacion();
        Meses.anio(peticion.ejercicio(), validacion);
        Acuerdos.texto(validacion, peticion.motivo(), "motivo", true);
        DatosOficio.revisar(validacion, peticion.oficio(), true);
        int cuantas = Objects.requireNonNullElse(peticion.metas(), List.of()).size();
        validacion
                .exigir(cuantas > 0, "metas", "Indique al menos una meta.", null)
                .exigir(cuantas <= MAXIMO, "metas", "Use a lo más 500 metas por oficio.", cuantas)
                .terminar();
    }

    private List<ReglasMeta.Revisada> metas(Reprogramacion.Peticion peticion) {
        List<ReglasMeta.Revisada> revisadas = new ArrayList<>();
        List<ErrorCampo> errores = new ArrayList<>();
        Set<String> vistas = new HashSet<>();
        for (Reprogramacion.Nueva nueva : Objects.requireNonNull(peticion.metas())) {
            String campo = "metas[" + (revisadas.size() + errores.size()) + "]";
            if (!vistas.add(nueva.unidad() + "/" + nueva.indicador())) {
                errores.add(new ErrorCampo(campo, "Está repetida; deje una sola.", nueva.unidad()));
                continue;
            }
            try {
                revisadas.add(reglas.revisar(new PeticionMeta(
                        peticion.ejercicio(), nueva.indicador(), nueva.unidad(), nueva.trimestres(), null)));
            } catch (Problema p) {
                p.errores().forEach(e -> errores.add(new ErrorCampo(campo + "." + e.campo(), e.mensaje(), e.valor())));
            }
        }
        if (!errores.isEmpty()) {
            throw Problema.invalido(errores);
        }
        return revisadas;
    }

    private Reprogramacion crear(TxSession s, Reprogramacion.Peticion peticion, List<ReglasMeta.Revisada> metas)
            throws SQLException {
        int ejercicio = Objects.requireNonNull(peticion.ejercicio());
        Candado.tomar(
                s,
                metas.stream()
                        .map(m -> Objects.requireNonNull(m.unidad().entidad()))
                        .toList());
        String folio = Folios.siguiente(s, "RM", ejercicio);
        OficioMetas oficio = Objects.requireNonNull(peticion.oficio());
        ReprogramacionRows.insertar(s, folio, ejercicio, oficio, Objects.requireNonNull(peticion.motivo()));
        List<Long> ids = new ArrayList<>();
        for (ReglasMeta.Revisada meta : metas) {
            MetaVigente antes = exigir(s, meta);
            cambiar(s, antes.id(), meta.trimestres());
            ReprogramacionRows.insertar(s, folio, antes, meta.trimestres());
            ids.add(antes.id());
        }
        MetaVigente.versiones(s, ids, "reprogramar", folio);
        bitacora.anotar(s, "reprogramar", "metas", folio, Map.of("metas", ids.size(), "oficio", "" + oficio.numero()));
        return ReprogramacionRows.leer(s.jdbc(), folio, new Condiciones()).orElseThrow();
    }

    private static MetaVigente exigir(TxSession s, ReglasMeta.Revisada meta) throws SQLException {
        Condiciones una = new Condiciones()
                .y("ejercicio = ?", meta.ejercicio())
                .y("indicador = ?", meta.indicador().clave())
                .y("unidad = ?", meta.unidad().clave());
        MetaVigente vigente = MetaVigente.listar(s.jdbc(), una).stream()
                .findFirst()
                .orElseThrow(() -> Problema.conflicto(
                        "meta-sin-aceptar",
                        "No hay meta aceptada de " + meta.indicador().clave() + " de "
                                + meta.unidad().clave() + " en " + meta.ejercicio()
                                + "; sólo se reprograma lo que ya está en vigor."));
        vigente.exigirAceptada();
        return vigente;
    }

    private static void cambiar(TxSession s, long id, List<BigDecimal> t) throws SQLException {
        Query.of(
                        CAMBIAR, t.get(0), t.get(1), t.get(2), t.get(3), t.get(0), t.get(1), t.get(2), t.get(3),
                        s.actor(), s.now(), id)
                .update(s);
    }

    @Override
    public Reprogramacion leer(Identidad quien, String folio) {
        Condiciones suyas = suyas(quien);
        return tx.read(s -> ReprogramacionRows.leer(s.jdbc(), folio, suyas))
                .orElseThrow(() -> Problema.noExiste("una reprogramación", folio));
    }

    private Condiciones suyas(Identidad quien) {
        return Alcance.visible(quien, unidades, null).aplicar(new Condiciones(), "m.");
    }

    @Override
    public Pagina<Reprogramacion> listar(Identidad quien, @Nullable Integer ejercicio, Paginacion paginacion) {
        Condiciones suyas = suyas(quien).si(ejercicio, "r.ejercicio = ?");
        return Pagina.de(tx.read(s -> ReprogramacionRows.listar(s.jdbc(), suyas)), paginacion);
    }
}
