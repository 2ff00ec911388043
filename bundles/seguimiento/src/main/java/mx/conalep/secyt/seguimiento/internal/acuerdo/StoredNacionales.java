package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.MetasNacionales;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.meta.Candado;
import mx.conalep.secyt.seguimiento.internal.meta.Folios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** National goals: summed once, while all states are kept still, and never again. */
@Component
public final class StoredNacionales implements MetasNacionales {

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final Consolidado consolidado;

    @Activate
    public StoredNacionales(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.consolidado = new Consolidado(unidades, indicadores);
    }

    @Override
    public MetaNacional congelar(Identidad quien, MetaNacional.Peticion peticion) {
        Linea linea = peticion.linea();
        if (linea != null) {
            Acuerdos.exigirNacional(quien, "congelar las metas nacionales", unidades, linea);
        }
        Map<String, String> motivos = revisar(peticion);
        return tx.write(quien, s -> {
            Candado.tomarTodos(s);
            return completa(s, congelar(s, peticion, motivos));
        });
    }

    private Map<String, String> revisar(MetaNacional.Peticion peticion) {
        Validacion validacion = new Validacion();
        Acuerdos.revisar(validacion, peticion.ejercicio(), peticion.linea());
        Acuerdos.texto(validacion, peticion.motivo(), "motivo", false);
        Map<String, String> motivos = new LinkedHashMap<>();
        for (MetaNacional.Faltante falta :
                Objects.requireNonNullElse(peticion.faltantes(), List.<MetaNacional.Faltante>of())) {
            Acuerdos.texto(validacion, falta.motivo(), "faltantes", true);
            motivos.put(Objects.requireNonNullElse(falta.unidad(), ""), Objects.requireNonNullElse(falta.motivo(), ""));
        }
        validacion.terminar();
        motivos.keySet().forEach(u -> unidades.exigir(u, "faltantes"));
        return motivos;
    }

    private NacionalRows.Edicion congelar(TxSession s, MetaNacional.Peticion peticion, Map<String, String> motivos)
            throws SQLException {
        int ejercicio = Objects.requireNonNull(peticion.ejercicio());
        Linea linea = Objects.requireNonNull(peticion.linea());
        List<NacionalRows.DeUnidad> estatales = estatales(s, ejercicio, linea, motivos);
        List<MetaNacional.DeEstado> estados = consolidado.sumar(s, ejercicio, linea, estatales);
        List<MetaNacional.Renglon> renglones = consolidado.renglones(linea, estados);
        int edicion = edicion(s, ejercicio, linea, peticion.motivo());
        String folio = Folios.siguiente(s, "MN", ejercicio);
        NacionalRows.Edicion nueva = new NacionalRows.Edicion(
                folio,
                ejercicio,
                linea,
                edicion,
                peticion.motivo(),
                Consolidado.huella(folio, estatales, estados, renglones),
                s.actor(),
                s.now(),
                consolidado.demostracion(s, ejercicio));
        NacionalRows.insertar(s.jdbc(), nueva, estatales, estados, renglones);
        bitacora.anotar(s, "congelar", "metas-nacionales", folio, Map.of("edicion", edicion, "sha256", nueva.huella()));
        return nueva;
    }

    private static int edicion(TxSession s, int ejercicio, Linea linea, @Nullable String motivo) throws SQLException {
        int edicion = NacionalRows.ediciones(
                                s.jdbc(),
                                new Condiciones().y("ejercicio = ?", ejercicio).y("linea = ?", linea.name()))
                        .size()
                + 1;
        if (edicion > 1 && (motivo == null || motivo.isBlank())) {
            throw Problema.campo(
                    "motivo", "Ya hay metas nacionales de ese año y línea; diga por qué se congelan otra vez.", motivo);
        }
        return edicion;
    }

    /** The 32, each by its act or with the reason why it is missing. */
    private List<NacionalRows.DeUnidad> estatales(TxSession s, int ejercicio, Linea linea, Map<String, String> motivos)
            throws SQLException {
        Map<String, Conformidad> actas = ConformidadRows.vigentes(s.jdbc(), ejercicio, linea).stream()
                .collect(Collectors.toMap(Conformidad::entidad, c -> c));
        List<NacionalRows.DeUnidad> todas = new ArrayList<>();
        List<ErrorCampo> faltan = new ArrayList<>();
        for (Unidad unidad : unidades.listar(Acuerdos.ESTATALES, null, null, null)) {
            Conformidad acta = actas.get(Acuerdos.entidad(unidad));
            String motivo = acta == null ? motivos.get(unidad.clave()) : null;
            if (acta == null && motivo == null) {
                faltan.add(new ErrorCampo(unidad.clave(), "No ha firmado su conformidad.", unidad.nombre()));
            }
            todas.add(new NacionalRows.DeUnidad(unidad.clave(), acta == null ? null : acta.folio(), motivo));
        }
        if (!faltan.isEmpty()) {
            throw new Problema(
                    409,
                    "faltan-conformidades",
                    "Faltan " + faltan.size() + " unidades estatales; espere su conformidad o justifique cada una en"
                            + " «faltantes».",
                    faltan);
        }
        return todas;
    }

    @Override
    public MetaNacional leer(String folio) {
        return tx.read(s -> {
            List<NacionalRows.Edicion> una = NacionalRows.ediciones(s.jdbc(), new Condiciones().y("folio = ?", folio));
            if (una.isEmpty()) {
                throw Problema.noExiste("una edición de metas nacionales", folio);
            }
            return completa(s, una.get(0));
        });
    }

    private static MetaNacional completa(TxSession s, NacionalRows.Edicion e) throws SQLException {
        List<NacionalRows.DeUnidad> suyas = NacionalRows.unidades(s.jdbc(), e.folio());
        List<MetaNacional.Renglon> renglones = NacionalRows.renglones(s.jdbc(), e.folio());
        String huella = Consolidado.huella(e.folio(), suyas, NacionalRows.estados(s.jdbc(), e.folio()), renglones);
        return nacional(e, suyas, renglones, huella.equals(e.huella()));
    }

    private static MetaNacional nacional(
            NacionalRows.Edicion e,
            List<NacionalRows.DeUnidad> unidades,
            List<MetaNacional.Renglon> renglones,
            boolean integra) {
        return new MetaNacional(
                e.folio(),
                e.ejercicio(),
                e.linea(),
                e.edicion(),
                e.huella(),
                integra,
                e.cuenta(),
                e.momento(),
                e.demostracion(),
                e.motivo(),
                unidades.stream()
                        .filter(u -> u.conformidad() == null)
                        .map(u -> new MetaNacional.Faltante(u.unidad(), u.motivo()))
                        .toList(),
                unidades.stream()
                        .flatMap(u -> Stream.ofNullable(u.conformidad()))
                        .toList(),
                renglones);
    }

    @Override
    public List<MetaNacional.DeEstado> estados(String folio) {
        return tx.read(s -> NacionalRows.estados(s.jdbc(), folio));
    }

    @Override
    public Pagina<MetaNacional> listar(@Nullable Integer ejercicio, @Nullable Linea linea, Paginacion paginacion) {
        Condiciones condiciones =
                new Condiciones().si(ejercicio, "ejercicio = ?").si(linea == null ? null : linea.name(), "linea = ?");
        return tx.read(s -> {
            List<MetaNacional> todas = new ArrayList<>();
            for (NacionalRows.Edicion edicion : NacionalRows.ediciones(s.jdbc(), condiciones)) {
                todas.add(completa(s, edicion));
            }
            return Pagina.de(todas, paginacion);
        });
    }
}
