package mx.conalep.secyt.normativa.internal.reunion;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Compromisos.Origen;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.ClaseDocumento;
import mx.conalep.secyt.normativa.Reunion.Documento;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.Reunion.Expediente;
import mx.conalep.secyt.normativa.Reunion.Invitada;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.normativa.internal.compromiso.CompromisoRows;
import mx.conalep.secyt.normativa.internal.reunion.CicloReunion.Paso;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings in the database. */
@Component
public final class StoredReuniones implements Reuniones {

    private static final Counter FOLIOS = Counter.of("reunion_folio", "clase", "ejercicio");
    private static final Map<Clase, String> PREFIJOS =
            Map.of(Clase.COMERI, "COMERI", Clase.GT_COMERI, "GT-COMERI", Clase.DIRECTORES, "DIR", Clase.TRABAJO, "RT");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Archivos archivos;
    private final Normas normas;
    private final Compromisos compromisos;
    private final CalendarioHabil calendario;
    private final Convocatoria convocatoria;
    private final ReglasReunion reglas;

    /** With what they refer to. */
    @Activate
    public StoredReuniones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Archivos archivos,
            @Reference Normas normas,
            @Reference Compromisos compromisos,
            @Reference CalendarioHabil calendario,
            @Reference Oficios oficios,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.archivos = archivos;
        this.normas = normas;
        this.compromisos = compromisos;
        this.calendario = calendario;
        this.convocatoria = new Convocatoria(oficios, bandeja);
        this.reglas = new ReglasReunion(unidades);
    }

    /** What is done to a meeting while it is held. */
    @FunctionalInterface
    private interface Obra {
        Map<String, ?> hacer(TxSession s) throws SQLException;
    }

    @Override
    public Pagina<Reunion> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> ReunionRows.pagina(s, filtro, visibles, paginacion));
    }

    @Override
    public Expediente leer(Identidad quien, String clave) {
        Reunion reunion = vista(quien, clave);
        return tx.read(s -> new Expediente(
                reunion,
                PartesRows.programa(s, clave),
                PartesRows.invitadas(s, clave),
                PartesRows.asistentes(s, clave),
                PartesRows.documentos(s, clave),
                CompromisoRows.anteriores(s, reunion.clase().name(), reunion.convoca(), reunion.fecha()),
                CompromisoRows.deReunion(s, clave)));
    }

    @Override
    public Reunion programar(Identidad quien, Datos datos) {
        Reunion nueva = reglas.nueva(datos);
        Gestion.exigir(quien, "programar reuniones");
        Gestion.exigirTrabaja(quien, nueva.convoca(), "convocar");
        List<Punto> programa = programa(datos.programa());
        int ano = nueva.fecha().getYear();
        return tx.write(quien, s -> {
            int numero = FOLIOS.next(s, nueva.clase(), ano);
            String clave = String.format(Locale.ROOT, "%s-%d-%02d", PREFIJOS.get(nueva.clase()), ano, numero);
            ReunionRows.insertar(s, clave, nueva);
            PartesRows.programa(s, clave, programa);
            bitacora.anotar(s, "programar", "reunion", clave, Map.of("fecha", nueva.fecha()));
            return ReunionRows.una(s, clave).orElseThrow();
        });
    }

    @Override
    public Reunion cambiar(Identidad quien, String clave, int version, Datos datos) {
        Reunion actual = gestionada(quien, clave);
        Reunion nueva = reglas.cambiada(actual, datos);
        List<Punto> programa = programa(datos.programa());
        return paso(quien, actual, version, Paso.CAMBIAR, s -> {
            ReunionRows.cambiar(s, nueva);
            PartesRows.programa(s, clave, programa);
            if (!actual.fecha().equals(nueva.fecha()) || !actual.hora().equals(nueva.hora())) {
                convocatoria.mover(s, nueva, PartesRows.invitadas(s, clave));
            }
            return Map.of("fecha", nueva.fecha());
        });
    }

    @Override
    public Reunion invitar(Identidad quien, String clave, int version, Invitacion invitacion) {
        Reunion actual = gestionada(quien, clave);
        List<String> pedidas = Objects.requireNonNullElse(invitacion.unidades(), List.<String>of()).stream()
                .distinct()
                .map(u -> unidades.exigir(u, "unidades").clave())
                .toList();
        return paso(quien, actual, version, Paso.INVITAR, s -> {
            Set<String> ya = PartesRows.invitadas(s, clave).stream()
                    .map(Invitada::unidad)
                    .collect(Collectors.toSet());
            List<String> nuevas = pedidas.stream().filter(u -> !ya.contains(u)).toList();
            if (nuevas.isEmpty()) {
                throw Problema.campo("unidades", "Diga al menos una unidad que no esté invitada.", null);
            }
            List<String> temas =
                    PartesRows.programa(s, clave).stream().map(Punto::tema).toList();
            Long oficio = invitacion.oficio() ? Long.valueOf(convocatoria.oficio(s, actual, nuevas, temas)) : null;
            PartesRows.invitar(s, clave, nuevas, oficio);
            if (oficio == null) {
                convocatoria.avisar(s, actual, nuevas);
            }
            return Map.of("unidades", nuevas.size());
        });
    }

    @Override
    public Reunion celebrar(Identidad quien, String clave, int version, Acta acta) {
        Reunion actual = gestionada(quien, clave);
        LocalDate hoy = calendario.hoy();
        if (actual.fecha().isAfter(hoy)) {
            throw Problema.campo("fecha", "Es el " + actual.fecha() + "; cámbiela si ya ocurrió.", actual.fecha());
        }
        List<Asistente> asistentes = reglas.asistentes(actual, acta.asistentes());
        Revisor r = new Revisor();
        String conclusiones = r.texto("conclusiones", acta.conclusiones(), 4000);
        r.terminar();
        List<Nuevo> acuerdos = acuerdos(actual, acta.acuerdos());
        return paso(quien, actual, version, Paso.CELEBRAR, s -> {
            PartesRows.asistieron(s, clave, asistentes);
            ReunionRows.concluir(s, clave, conclusiones, null);
            compromisos.registrar(s, Origen.reunion(clave), acuerdos);
            return Map.of("asistentes", asistentes.size(), "acuerdos", acuerdos.size());
        });
    }

    @Override
    public Reunion acordar(Identidad quien, String clave, int version, @Nullable List<Nuevo> acuerdos) {
        Reunion actual = gestionada(quien, clave);
        List<Nuevo> revisados = acuerdos(actual, acuerdos);
        return paso(quien, actual, version, Paso.ACORDAR, s -> {
            compromisos.registrar(s, Origen.reunion(clave), revisados);
            return Map.of("acuerdos", revisados.size());
        });
    }

    @Override
    public Reunion cancelar(Identidad quien, String clave, int version, @Nullable String motivo) {
        Reunion actual = gestionada(quien, clave);
        Revisor r = new Revisor();
        String porque = r.texto("motivo", motivo, 500);
        r.terminar();
        return paso(quien, actual, version, Paso.CANCELAR, s -> {
            ReunionRows.concluir(s, clave, null, porque);
            convocatoria.cancelar(s, actual, PartesRows.invitadas(s, clave), porque);
            return Map.of("motivo", porque);
        });
    }

    @Override
    public Reunion documentar(
            Identidad quien, String clave, int version, @Nullable Long archivo, @Nullable ClaseDocumento clase) {
        Reunion actual = gestionada(quien, clave);
        Revisor r = new Revisor();
        long id = r.presente("archivo", archivo, 0L);
        ClaseDocumento que = r.presente("clase", clase, ClaseDocumento.MATERIAL);
        r.terminar();
        Archivo suyo = archivos.leer(quien, id);
        String nombre =
                suyo.nombre().length() <= 200 ? suyo.nombre() : suyo.nombre().substring(0, 200);
        Paso paso = que == ClaseDocumento.MATERIAL ? Paso.PREPARAR : Paso.DOCUMENTAR;
        return paso(quien, actual, version, paso, s -> {
            PartesRows.documentar(s, clave, new Documento(suyo.id(), que, nombre));
            return Map.of("archivo", suyo.id(), "clase", que, "sha256", suyo.sha256());
        });
    }

    @Override
    public Archivo documento(Identidad quien, String clave, long archivo) {
        vista(quien, clave);
        return tx.read(s -> {
            if (PartesRows.documentos(s, clave).stream().noneMatch(d -> d.archivo() == archivo)) {
                throw Problema.noExiste("un documento de la reunión", Long.toString(archivo));
            }
            return archivos.leer(s, archivo);
        });
    }

    private Reunion paso(Identidad quien, Reunion reunion, int version, Paso paso, Obra obra) {
        String clave = reunion.clave();
        return tx.write(quien, s -> {
            Estado estado =
                    CicloReunion.despues(ReunionRows.una(s, clave).orElseThrow().estado(), paso);
            ReunionRows.tomar(s, clave, version, estado);
            bitacora.anotar(s, paso.accion(), "reunion", clave, obra.hacer(s));
            return ReunionRows.una(s, clave).orElseThrow();
        });
    }

    private Reunion vista(Identidad quien, String clave) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> {
                    boolean suya = visibles == null
                            || PartesRows.invitadas(s, clave).stream()
                                    .map(Invitada::unidad)
                                    .anyMatch(visibles::contains);
                    return ReunionRows.una(s, clave).filter(r -> suya);
                })
                .orElseThrow(() -> Problema.noExiste("una reunión", clave));
    }

    private Reunion gestionada(Identidad quien, String clave) {
        Reunion reunion = vista(quien, clave);
        Gestion.exigir(quien, "llevar la reunión " + clave);
        return reunion;
    }

    private List<Punto> programa(@Nullable List<Punto> pedido) {
        List<Punto> programa = reglas.programa(pedido);
        programa.stream().map(Punto::norma).filter(Objects::nonNull).forEach(n -> normas.leer(String.valueOf(n)));
        return programa;
    }

    private List<Nuevo> acuerdos(Reunion reunion, @Nullable List<Nuevo> pedidos) {
        List<Nuevo> acuerdos = Objects.requireNonNullElse(pedidos, List.of());
        compromisos.revisar(acuerdos, reunion.fecha());
        return acuerdos;
    }
}
