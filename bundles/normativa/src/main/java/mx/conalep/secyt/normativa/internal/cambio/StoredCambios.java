package mx.conalep.secyt.normativa.internal.cambio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.CambioExterno.Estado;
import mx.conalep.secyt.normativa.CambioExterno.Fuente;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** External changes in the database. */
@Component
public final class StoredCambios implements CambiosExternos {

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);
    private static final Pattern ENLACE = Pattern.compile("https?://[^\\s\"<>]{3,490}");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Normas normas;
    private final Bandeja bandeja;

    /** With what they refer to. */
    @Activate
    public StoredCambios(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Normas normas,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.normas = normas;
        this.bandeja = bandeja;
    }

    @Override
    public Pagina<CambioExterno> listar(Filtro filtro, Paginacion paginacion) {
        return tx.read(s -> CambioRows.pagina(s, filtro, paginacion));
    }

    @Override
    public CambioExterno leer(long id) {
        return tx.read(s -> CambioRows.uno(s, id))
                .orElseThrow(() -> Problema.noExiste("un cambio externo", Long.toString(id)));
    }

    @Override
    public CambioExterno registrar(Identidad quien, Datos datos) {
        quien.exigir("registrar cambios externos", NACIONAL, Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ);
        CambioExterno nuevo = revisado(datos);
        return tx.write(quien, s -> {
            long id = CambioRows.insertar(s, nuevo);
            bitacora.anotar(
                    s, "registrar", "cambio-externo", Long.toString(id), Map.of("responsable", nuevo.responsable()));
            bandeja.avisar(
                    s,
                    new Aviso(
                            "cambio-externo-" + id,
                            "cambio-externo.nuevo",
                            nuevo.responsable(),
                            "Cambio externo por revisar: " + nuevo.titulo(),
                            "Conteste a más tardar el " + nuevo.vence() + " si pide cambiar nuestra normativa.",
                            "/cambios-externos?id=" + id));
            return CambioRows.uno(s, id).orElseThrow();
        });
    }

    @Override
    public CambioExterno contestar(Identidad quien, long id, int version, Respuesta respuesta) {
        CambioExterno actual = leer(id);
        if (!Gestion.gestiona(quien, actual.lineas())) {
            Gestion.exigirTrabaja(quien, actual.responsable(), "contestar el cambio externo");
        }
        Revisor r = new Revisor();
        String texto = r.texto("respuesta", respuesta.respuesta(), 2000);
        r.terminar();
        String norma = respuesta.norma() == null || respuesta.norma().isBlank()
                ? null
                : respuesta.norma().strip();
        if (norma != null) {
            normas.leer(norma);
        }
        if (actual.estado() != Estado.ABIERTO) {
            throw Problema.conflicto(
                    "cambio-contestado", "Ya lo contestó " + actual.contesto() + "; registre otro si cambió de nuevo.");
        }
        Estado estado = norma == null ? Estado.REVISADO_SIN_CAMBIO : Estado.CON_PROYECTO;
        return tx.write(quien, s -> {
            CambioRows.contestar(s, id, version, estado, texto, norma);
            bitacora.anotar(s, "contestar", "cambio-externo", Long.toString(id), Map.of("estado", estado));
            return CambioRows.uno(s, id).orElseThrow();
        });
    }

    private CambioExterno revisado(Datos d) {
        Revisor r = new Revisor();
        List<Linea> lineas = Objects.requireNonNullElse(d.lineas(), List.of());
        String responsable = r.texto("responsable", d.responsable(), 20);
        String enlace = r.texto("enlace", d.enlace(), 500);
        CambioExterno nuevo = new CambioExterno(
                0,
                r.presente("fuente", d.fuente(), Fuente.OTRA),
                r.texto("titulo", d.titulo(), 500),
                r.presente("fecha", d.fecha(), LocalDate.MIN),
                enlace,
                lineas,
                responsable,
                r.presente("vence", d.vence(), LocalDate.MIN),
                Estado.ABIERTO,
                false,
                null,
                null,
                null,
                null,
                0);
        r.exigir(!lineas.isEmpty(), "lineas", "Diga al menos una línea: CAPACITACION o TECNOLOGICOS.", null)
                .exigir(
                        enlace.isEmpty() || ENLACE.matcher(enlace).matches(),
                        "enlace",
                        "Escriba una dirección que empiece con https://.",
                        enlace)
                .exigir(
                        responsable.isEmpty()
                                || unidades.buscar(responsable)
                                        .filter(u -> u.tipo() == TipoUnidad.CENTRAL)
                                        .isPresent(),
                        "responsable",
                        "Use la sigla de un área central, como CST o CSC.",
                        responsable)
                .exigir(
                        !nuevo.vence().isBefore(nuevo.fecha()),
                        "vence",
                        "No puede vencer antes de publicarse.",
                        d.vence())
                .terminar();
        return nuevo;
    }
}
